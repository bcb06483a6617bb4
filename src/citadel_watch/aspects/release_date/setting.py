# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Days that are set, whatever the verb: as what a company names, by the noun for a date, or one of a row of names and days."""

from __future__ import annotations

import re

from citadel_watch.extracting.passage import Dated, Mention, Passage
from citadel_watch.extracting.speech.companies import Houses
from citadel_watch.extracting.when.occasions import Occasion, find_cues
from citadel_watch.extracting.when.words import compile_words

_SIGHT = 110

_BARRED = compile_words(
    r"\b(?:film(?:s|ed|ing)?|sho[ot]{2}(?:s|ing)?|shot|production|cameras?|photography|wrap\w*|scripts?|writ(?:es|ing|ten)|castings?|auditions?|"
    r"end(?:s|ed|ing)?|finish\w*|clos(?:es|ed|ing)|conclud\w+|finales?|celebrat\w+|anniversary|birthday|awards?|emmys?|festivals?|conventions?|panels?|tours?|tickets?|"
    r"screenings?|events?|conferences?|earnings|results|books?|novels?|films?|movies?|games?|albums?|trailers?|tapings?|strikes?|trials?|court|"
    r"renew\w*|cancel\w*|axed|green\s?light|go-ahead|cast|dea(?:l|th)|died|born|married|deadlines?|prices?|part(?:y|ies)|reunions?|weddings?|decisions?|announcements?|more\snews|updates?|talks?|negotiations?)\b"
)
"""What else has a date."""
_OPENING = re.compile(r"[;:—–(]|,\s(?:and|but|while|so|yet)\b|\b(?:because|although|though|whereas)\b", re.IGNORECASE)

_A_TIME = compile_words(
    r"\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|quarter|half|christmas|easter|halloween|thanksgiving|new\syear)\b"
)
_ADVERBIAL = compile_words(
    r"\A(?:this|next|last|later|earlier|today|tomorrow|yesterday|tonight|that|until|by|before|after)\b"
)
_SETS = compile_words(
    r"(?<!the\s)(?<!a\s)(?<!an\s)(?<!its\s)\b(?:set(?:s|ting)?|pick(?:s|ed|ing)|ch(?:oose|ooses|ose|osen|oosing)|nam(?:e|es|ed|ing)|fix(?:es|ed|ing)(?:\son)?|book(?:s|ed|ing)|"
    r"select(?:s|ed|ing)|reserv(?:es|ed|ing)|claim(?:s|ed|ing)|stak(?:es|ed|ing)(?:\s(?:out|a\sclaim\sto))?|earmark(?:s|ed)|giv(?:es|en|ing)|gave|quot(?:es|ed|ing)|"
    r"promis(?:es|ed|ing)|cit(?:es|ed|ing)|lists?|listed|offer(?:s|ed|ing)|mention(?:s|ed|ing)|show(?:s|n|ed|ing)|read(?:s|ing)?|land(?:s|ed|ing)\son|settl(?:es|ed|ing)\s(?:on|for)|decid(?:es|ed)\son|"
    r"go(?:es|ne|ing)?\s(?:for|with)|went\s(?:for|with)|opt(?:s|ed|ing)\sfor|plump(?:s|ed|ing)\sfor|reckon(?:s|ed|ing)\s(?:on|with)|guid(?:es|ed|ing)\sfor|talk(?:s|ed|ing)\sof|sp(?:eaks|eaking|oke)\sof|put(?:s|ting)?|tak(?:es|en|ing)|took|h(?:as|ave|ad)|"
    r"lock(?:s|ed|ing)\s(?:in|down)|circl(?:es|ed|ing)|eye(?:s|d|ing)|bank(?:s|ing)\son|count(?:s|ing)\son|specif(?:ies|ied)|advertis(?:es|ed)|trail(?:s|ed)|announc(?:es|ed|ing)|confirm(?:s|ed|ing)|reveal(?:s|ed|ing))"
    r"\s(?:(?:up|only|just|simply|merely|now|instead|exactly|the|a|an|it\sas|vaguely)\s)*[“\"‘']?\Z"
)
"""Behind these a date without a preposition is what is set, not when."""
_ESTIMATES = compile_words(
    r"\b(?:I|we|sources?|insiders?|people|they)(?:['’](?:d|m|re|ll)|\s(?:would|am|are|will|now|just|only|also))*\s(?:whisper|hear(?:ing)?|make\sit|guess|go\sfor|plump\sfor|bet\son|pencil\sin|reckon\son|put\sit\sat)\s(?:the\s|a\s)?\Z"
)
"""`My sources whisper February`, `I make it the end of 2027`."""
_COMPANY_NOUN = compile_words(
    r"\b(?:the|its?)\s(?:[\w’'-]+\s){0,2}?(?:streamer|streaming\s(?:service|giant|platform)|network|studio|platform|broadcaster|channel|company|service|distributor)\b"
)
_CLIP = compile_words(
    r"\b(?:trailers?|teasers?|clips?|videos?|posters?|promos?|frames?|shots?|billboards?|captions?|cards?|press\sreleases?|schedules?|listings?|calendars?|websites?|page|countdown)\b"
)
_THE_THING = compile_words(
    r"\b(?:it|them|(?:the|its|their)\s(?:rest|show|series|season|drama|comedy|premiere|return|launch|debut|new\s(?:season|series|run|episodes|chapters)|other\s[\w’'-]+))\b"
)
_FOR_A_TIME = compile_words(r"\s(?:in|for|on|from|to|until|till|at)\s(?:the\s)?\Z")

_DATE_NOUN = compile_words(
    r"\b(?P<kind>[\w-]+\s)?(?:dates?|day|slot|berth|appointment)(?:\s(?:for|of)\s[^,;:.]{2,40}?)?(?:\s(?:at|as|of|is|was|now|will\sbe|to\s(?:remember|circle|keep|note|know))|\snow\sis)*(?:,|:|\s[—–-])?\s(?:(?:on|the|for)\s)*\Z"
)
_OTHER_DATE = compile_words(
    r"\A(?:start|starting|shooting|filming|wrap|court|trial|due|birth|wedding|first|last|final|end|closing|finale|rainy|bad|good|one|same|every|all|to|tour|hearing|publication|previous|old|original|snow|election)\s\Z"
)
_IS_THE_DATE = compile_words(
    r"\A(?:,\s[^,;.]{2,40},)?\s(?:is|will\sbe|it\sis)\s(?:the|your|our|now\sthe)\s(?:[\w-]+\s){0,2}?(?:day|date|month|night|evening|one)\b(?!\s(?:of|that|when|on\swhich|filming|shooting)\b)"
)


def is_set(passage: Passage, dated: Dated, occasion: Occasion | None) -> bool:
    """Is it a time to come that the clause sets, names or lists for ours, though no verb in it is one of coming out?"""
    window, day = dated.window, passage.published
    if window is None or day is None or window.over_by(day) or occasion not in (None, Occasion.OTHER):
        return False
    if not passage.clause_at(dated.span.start).subjects:
        return False
    if window.earliest is not None and window.earliest <= day and window.latest == window.earliest:
        return False
    own = read_own(passage, dated)
    return (
        _is_one_of_a_row(passage, dated)
        or _is_object(passage, dated, own)
        or _is_what_a_company_does(passage, dated, own)
        or _is_called_the_date(passage, dated, own)
        or _is_talked_about(passage, dated, own)
    )


def read_own(passage: Passage, dated: Dated) -> str:
    """The words of its clause before the date."""
    low = max(0, dated.span.start - _SIGHT)
    before = passage.text[low : dated.span.start]
    opening = max((hit.end() for hit in _OPENING.finditer(before)), default=0)
    return before[opening:]


def is_barred(passage: Passage, dated: Dated, own: str) -> bool:
    if _is_for_another(passage, dated):
        return True
    behind = passage.text[dated.span.end : dated.span.end + 40].split(".")[0]
    return bool(_BARRED.search(own) or _BARRED.search(re.split(r"[,;]| and ", behind)[0]))


def _is_object(passage: Passage, dated: Dated, own: str) -> bool:
    """`has set May 6 for season 2`, `picked October 9`: no preposition makes it a time, so it is what is set."""
    words = dated.span.of(passage.text)
    if _ESTIMATES.search(own) and _A_TIME.search(words) and not _ADVERBIAL.match(words):
        return not is_barred(passage, dated, own)
    sets = _SETS.search(own)
    if sets is None or not _A_TIME.search(words) or _ADVERBIAL.match(words):
        return False
    lead = _CLIP.sub(" ", own[: sets.start()])
    if is_barred(passage, dated, lead):
        return False
    named = bool(_CLIP.search(own) or _COMPANY_NOUN.search(own) or any(Houses(passage.franchise.network).find(own)))
    return named or _is_for_ours(passage, dated)


_FOR_NAME = re.compile(r"\s(?:for|as)\s(?:the\s(?:[a-z]+\s){0,3})?[“\"‘']?(?=[A-Z])")


def _is_for_another(passage: Passage, dated: Dated) -> bool:
    """`has picked June 22 for Another Show`."""
    behind = _FOR_NAME.match(passage.text, dated.span.end)
    return behind is not None and not any(
        each.span.start <= behind.end() < each.span.end and each.how != "other-show" for each in passage.mentions
    )


_FOR = re.compile(r",?\s(?:[\w’'-]+\s){0,4}?(?:for|as)\s(?:the\s|its\s)?(?:[\w’'-]+\s){0,3}?[“\"‘']?\Z")


def _is_for_ours(passage: Passage, dated: Dated) -> bool:
    """`the second quarter of 2026 for season 3`."""
    return any(
        each.subjects
        and 0 < each.span.start - dated.span.end < 50
        and _FOR.fullmatch(passage.text, dated.span.end, each.span.start)
        for each in passage.mentions
    )


def _is_what_a_company_does(passage: Passage, dated: Dated, own: str) -> bool:
    """`The Streamer promises the rest in 2024`, `is holding the season back for the new year`."""
    houses = [place.end for place, _ in Houses(passage.franchise.network).find(own)]
    houses += [hit.end() for hit in _COMPANY_NOUN.finditer(own)]
    if not houses or not _FOR_A_TIME.search(own) or is_barred(passage, dated, own) or not is_to_come(passage, dated):
        return False
    low = dated.span.start - len(own)
    first = min(houses)
    if own[:first].count(",") or len(own[:first].split()) > 6:
        return False
    thing = _THE_THING.search(own, first)
    ours = any(
        each.subjects and low + first <= each.span.start and each.span.end <= dated.span.start
        for each in passage.mentions
    )
    clause = passage.clause_at(dated.span.start)
    people = any(low <= each.span.start < dated.span.start for each in passage.people)
    return bool(thing or ours) and bool(clause.subjects) and not people


def is_to_come(passage: Passage, dated: Dated) -> bool:
    """Does all of it lie ahead?"""
    window, day = dated.window, passage.published
    return window is not None and day is not None and window.earliest is not None and window.earliest > day


def _is_called_the_date(passage: Passage, dated: Dated, own: str) -> bool:
    """`given the season a date, May 15`, `puts the day at May 15`, `May 15 is the day`."""
    words = dated.span.of(passage.text)
    if not _A_TIME.search(words) or _ADVERBIAL.match(words):
        return False
    if _IS_THE_DATE.match(passage.text[dated.span.end : dated.span.end + _SIGHT]):
        return not is_barred(passage, dated, own)
    before = passage.text[max(0, dated.span.start - _SIGHT) : dated.span.start]
    found = _DATE_NOUN.search(before)
    if found is None or (found["kind"] and _OTHER_DATE.match(found["kind"])):
        return False
    opening = max((hit.end() for hit in _OPENING.finditer(before, 0, found.start())), default=0)
    return not _BARRED.search(_CLIP.sub(" ", before[opening : found.start()]))


_TALKED_ABOUT = compile_words(
    r"\A\s(?:is|are)\s(?:(?:being|now|already|currently|also|still)\s)*(?:talked\sabout|mentioned|mooted|whispered|floated|suggested|bandied|pencil+ed|eyed|targeted|"
    r"the\stalk|on\sthe\scards|in\sthe\sair|rumou?red|the\s(?:plan|target|idea|aim|hope|favou?rite|likeliest|earliest)|what)\b"
)
_A_THING_OF = compile_words(r"\ba\s\Z")
_OF_THAT_TIME = compile_words(r"\A\s(?:affair|show|series|proposition|title|thing|event)\b(?!\s(?:for|of|in|at|on)\b)")
_RECKON = compile_words(
    r"\b(?:insiders?|sources?|makers|producers|bosses|executives|everybody|everyone|people|team|industry)\s(?:[\w’'-]+\s){0,3}?(?:reckon(?:s|ing)?\s(?:on|with)|talk(?:s|ing)?\sof|speak(?:s|ing)?\sof|mention(?:s|ing)?|count(?:s|ing)?\son)\s\Z"
)


def _is_talked_about(passage: Passage, dated: Dated, own: str) -> bool:
    """`Spring 2027 is being talked about`, `a 2027 affair`: what is said of a time to come, where only ours is spoken of."""
    if not is_to_come(passage, dated) or is_barred(passage, dated, own):
        return False
    behind = passage.text[dated.span.end : dated.span.end + _SIGHT]
    if _A_THING_OF.search(own):
        return bool(_OF_THAT_TIME.match(behind))
    return bool(_TALKED_ABOUT.match(behind) or _RECKON.search(own))


_NEXT_TO = re.compile(
    r"[”\"’']?(?:,?\s(?:itself|too|also|now|again|season|series))?(?:\s(?:on|in|for|from|at|by)\s(?:the\s)?|,\s|:\s|\s[—–-]\s|\s)\Z"
)
_OF = re.compile(
    r"\b(?:of|on|about|for|from|with|in|to|by|behind|at|into|like|than)\s(?:the\s|its\s)?[“\"‘']?\Z", re.IGNORECASE
)


def _is_one_of_a_row(passage: Passage, dated: Dated) -> bool:
    """`Two go up, Spinoff on October 10 and Prequel later this year`: names and times, one behind the other."""
    mine = find_name_beside(passage, dated)
    if mine is None:
        return False
    others = [each for each in passage.dates if each.window is not None and each is not dated]
    rows = [each for each in others if (name := find_name_beside(passage, each)) and name is not mine]
    if not rows:
        return False
    between = passage.text[mine.span.end : dated.span.start]
    if _BARRED.search(between):
        return False
    cues = find_cues(passage.text)
    low = max(0, min(rows[0].span.start, dated.span.start) - _SIGHT)
    return not any(
        cue.occasion in (Occasion.FILMING, Occasion.START, Occasion.END) and low <= cue.span.start < dated.span.start
        for cue in cues
    )


def find_name_beside(passage: Passage, dated: Dated) -> Mention | None:
    """What is named right in front of a time, and is not itself of or on something else."""
    text = passage.text
    for each in passage.mentions:
        if not (0 <= dated.span.start - each.span.end < 24):
            continue
        if _NEXT_TO.fullmatch(text, each.span.end, dated.span.start) and not _OF.search(text, 0, each.span.start):
            return each
    return None
