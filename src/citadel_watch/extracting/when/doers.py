"""Who does what a verb says: a show that begins is on the air, a shoot that begins is not."""

from __future__ import annotations

import re
from enum import StrEnum

from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import anchored, compile_words


class Doer(StrEnum):
    """What stands before a verb as its subject."""

    SHOW = "show"
    SHOOT = "shoot"
    OTHER = "other"


_SIGHT = 140

_AUXILIARIES = compile_words(
    r"is|are|was|were|be|been|being|will|would|could|may|might|can|shall|should|must|has|have|had|to|not|"
    r"do|does|did|set|due|expected|slated|scheduled|planned|going|meant|supposed|about|bound|now|then|"
    r"also|again|back|finally|first|next|still|only|just|already|both|all|even|soon|later|once|looks|"
    r"likely|certain|sure|poised|tipped|booked|ready|seems|appears|currently|officially|actually|there|ll|ve|re|d|s|t|isn|won|\w+n['’]t"
)
_SHOW_NOUNS = compile_words(
    r"season|series|show|drama|comedy|thriller|run|prequel|sequel|spinoff|spin-off|offshoot|reboot|"
    r"revival|remake|adaptation|chapter|instalment|installment|part|volume|half|batch|stretch|outing|adventure|"
    r"adventures|saga|sitcom|procedural|miniseries|epic|hit|it|they|that|this|which|episodes|ones|one|'s|"
    r"premiere|opener|parts|chapters|instalments|installments|halves|mothership|original|programme|program|return|year"
)
_SHOOT_NOUNS = compile_words(
    r"filming|shooting|production|productions|cameras|camera|photography|work|shoot|shoots|crew|"
    r"rehearsals|pre-production"
)
_OTHER_NOUN = anchored(
    r"stor(?:y|ies)|tours?|tickets?|sales?|rehearsals?|trials?|talks|negotiations|contests?|polls?|exhibitions?|"
    r"festivals?|conventions?|panels?|events?|trailers?|teasers?|clips?|posters?|films?|movies?|books?|novels?|games?|"
    r"albums?|musicals?|plays?|podcasts?|documentar(?:y|ies)|plots?|wars?|deals?|contracts?|auditions?|casting|writing|"
    r"franchises?|universes?|strikes?|hearings?|rooms?|careers?|relationships?|affairs?|finales?|cast|actors?|actress(?:es)?|stars?"
)
_WORD = re.compile(r"[\w’'-]+")
_HEAD = compile_words(r"(?P<head>[\w’'-]+)\s(?:of|on|for|about|in)\s(?:the\s|a\s|an\s|its\s|[\"“‘'])*\Z")
_ARTICLES = compile_words(
    r"as|and|but|so|while|when|that|because|if|or|all|news|ahead|instead|front|return|start|opening|premiere|episodes?|rest|half|"
    r"part|version|outside|case|hold|way|wait|look|watch|wake|time|middle|midst|advance|favou?r|capable|sight"
)
_BETWEEN = compile_words(
    r"['’]?s?[\"”’]?(?:\s\([^)]{0,40}\))?(?:\s(?:of|on|in|from|for|with|at|by)\s[^,;:.]{1,40}){0,2}[,\s\"”’]*"
)
_ITS_SEASON = compile_words(
    r"\s(?:(?:off|out|on|up)\s)?(?:with\s)?(?:its|a|the|another|their|season|series)\s(?:[\w’'-]+\s){0,5}?"
    r"(?:season|series|run|year|outing|chapter|instal+ment|volume|part|return|\d+)\b"
)


def begins_a_season(passage: Passage, verb: Span) -> bool:
    """`The drama begins its eighth and last season`: what it begins says that it is a show."""
    return bool(_ITS_SEASON.match(passage.text, verb.end))


def find_doer(passage: Passage, verb: Span) -> Doer:
    """Whose verb it is, by the words right before it: auxiliaries and asides do not count.

    >>> # "Season 3, the last one, is now due to begin": the season
    """
    text = passage.text
    floor = max(0, verb.start - _SIGHT)
    words = list(_WORD.finditer(text, floor, verb.start))
    while words and (_AUXILIARIES.fullmatch(words[-1][0]) or words[-1][0].lower().endswith("ly")):
        words.pop()
    if words and words[-1][0].lower() in ("which", "that", "who") and len(words) > 1:
        words.pop()
    if not words:
        return Doer.SHOW if not text[:floor].strip() else Doer.OTHER
    last = words[-1]
    if _SHOOT_NOUNS.fullmatch(last[0]):
        return Doer.SHOOT
    end = _skip_aside(text, last.end(), floor)
    for each in reversed(passage.mentions):
        if end - 3 <= each.span.end and each.span.start < end <= verb.start:
            return _find_head(passage, each.span)
    if any(end - 3 <= each.span.end <= verb.start for each in passage.people):
        return Doer.OTHER
    if _SHOW_NOUNS.fullmatch(last[0]):
        return Doer.SHOW
    if last[0].lower() in ("and", "but", "then", "or"):
        return _find_shared(passage, last.start())
    named = [each.span.end for each in passage.mentions if floor <= each.span.end < end]
    if named and _BETWEEN.fullmatch(text, named[-1], end) and not _OTHER_NOUN.search(text, named[-1], verb.start):
        return Doer.SHOW
    return Doer.OTHER


def _find_head(passage: Passage, place: Span) -> Doer:
    """`Photography on season 3 is due to start`: what is of, on or for a show does it, not the show."""
    head = _HEAD.search(passage.text, max(0, place.start - _SIGHT), place.start)
    if head is None:
        return Doer.SHOW
    word = head["head"].lower()
    if _SHOOT_NOUNS.fullmatch(word):
        return Doer.SHOOT
    for each in passage.mentions:
        if each.span.start < head.start("head") < each.span.end:
            return _find_head(passage, each.span)
    return Doer.SHOW if _SHOW_NOUNS.fullmatch(word) or _ARTICLES.fullmatch(word) else Doer.OTHER


def _find_shared(passage: Passage, end: int) -> Doer:
    """In `season 3 is finished and begins in May` the first verb's subject is the second one's too."""
    floor = max(0, end - _SIGHT)
    named = [each.span.end for each in passage.mentions if floor <= each.span.start < end]
    shoot = [each.end() for each in _WORD.finditer(passage.text, floor, end) if _SHOOT_NOUNS.fullmatch(each[0])]
    if shoot and (not named or shoot[0] < named[0]):
        return Doer.SHOOT
    return Doer.SHOW if named and not _OTHER_NOUN.search(passage.text, floor, end) else Doer.OTHER


def _skip_aside(text: str, end: int, floor: int) -> int:
    """Where the words before `, the last one,` end; `end` itself where no comma follows."""
    if not text.startswith(",", end):
        return end
    opening = text.rfind(",", floor, end)
    return opening if opening > floor else end
