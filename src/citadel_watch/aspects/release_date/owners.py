"""Whose premiere a time is, that of which part, and from which of its days on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.extracting.discourse.elsewhere import find_owner
from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.when.days import make_year, split_range
from citadel_watch.extracting.when.occasions import find_cue
from citadel_watch.extracting.when.words import anchored, compile_words, phrases
from citadel_watch.model import SPINOFFS, Window

_PARENT = "parent"
_SIGHT = 90
_SOME_OF_MANY = phrases(r"(?:one|two|three|both|some|several|many|few|the first)(?: of)?(?: [\w’'-]+){0,2} spin-?offs?")
_PART = compile_words(
    r"\b(?:(?:part|volume|vol\.|batch|chunk)\s(?P<after>\d|one|two|three|four|i{1,3}|iv)|"
    r"(?P<before>first|second|third|fourth|final|last|latter|back|front|other|1st|2nd|3rd)\s(?:half|part|batch|volume|chunk|set))\b"
)
_OTHERS = anchored(
    r"(?:other|remaining|last|final|second) (?:\d{1,2}|two|three|four|five|six|seven|eight|ten)"
    r"(?: (?:episodes|chapters|instal+ments|parts))?"
)
_MORE = anchored(r"(?:more|further|additional|others?) (?:episodes|chapters|instal+ments|parts|follow(?:s|ed|ing)?)")
_FIRST_ONES = anchored(r"first (?:\d{1,2}|two|three|four|five|six|seven|eight|ten|half|part|batch|volume|set|chunk)")
_PARTS = {
    word: number
    for number, words in enumerate(
        (
            "1 one i first 1st front",
            "2 two ii second 2nd latter back other",
            "3 three iii third 3rd",
            "4 four iv fourth",
        ),
        1,
    )
    for word in words.split()
}
_NAMED_AFTER = compile_words(r"\A,?\s(?:\(|for\s|with\s|brings\s|sees\s|is\s)(?:the\s|its\s)?")


def find_subjects(passage: Passage, dated: Dated) -> tuple[str, ...] | None:
    """Whose date it is where a sentence names several; None where the clause tells it."""
    if found := find_what_comes_then(passage, dated) or _find_what_premiered(passage, dated):
        return found
    if alone := _find_on_a_line(passage, dated):
        return alone
    if paired := _paired_subjects(passage, dated):
        return paired
    return find_owner(passage, dated.span) or _find_who_does(passage, dated)


_TIMED = compile_words(r"\b(?:since|when|after|once|before|until|as|now\sthat)\s(?:the\s|its\s|their\s)?\Z")
_DOES = compile_words(
    r"[’'”\"]?\s?(?:(?:is|was|were|are|has|had|have|been|be|also|will|finally|first|itself|\w+ly)\s)*"
)


def _find_who_does(passage: Passage, dated: Dated) -> tuple[str, ...] | None:
    """`It has been the talk of the town since the second season dropped in May`: what drops then is named before it."""
    cue = find_cue(passage, dated)
    if cue is None or cue.span.start > dated.span.start:
        return None
    for each in passage.mentions:
        if each.subjects and each.how != _PARENT and _DOES.fullmatch(passage.text, each.span.end, cue.span.start):
            return each.subjects if _TIMED.search(passage.text, 0, each.span.start) else None
    return None


def _find_on_a_line(passage: Passage, dated: Dated) -> tuple[str, ...] | None:
    """`Dec. 17: The Show, season 2`: where nothing but the day stands in its clause, whatever the line names."""
    clause = passage.clause_at(dated.span.start)
    if clause.subjects:
        return None
    beside = passage.text[clause.span.start : dated.span.start] + passage.text[dated.span.end : clause.span.end]
    named = {each.subjects for each in passage.mentions if each.subjects}
    return named.pop() if len(named) == 1 and not any(char.isalnum() for char in beside) else None


_WHEN = compile_words(r",?\swhen\s(?:the\s|its\s|a\s)?(?:[\w’'-]+\s){0,2}?[“\"‘']?\Z")
_COMES = compile_words(
    r"[”\"’']?\s(?:(?:finally|officially|also|itself)\s)?(?:returns?|opens?|premi[eè]res?|arrives?|makes?\sits|launches|debuts?|begins|starts|comes?\s(?:out|back|to)|"
    r"(?:is|are)\s(?:out|back|released)|airs?|drops?|lands?|kicks?\soff|hits?|streams?|bows?)\b"
)


def find_what_comes_then(passage: Passage, dated: Dated) -> tuple[str, ...] | None:
    """`She is back in the spring, when The Prequel returns for its fourth run`: what comes then, comes then."""
    text, end = passage.text, dated.span.end
    if "when" not in text[end : end + _NEXT]:
        return None
    for each in passage.mentions:
        if not (each.subjects and end < each.span.start < end + _SIGHT // 2):
            continue
        if _WHEN.match(text[end : each.span.start]) and _COMES.match(text, each.span.end):
            return passage.clause_at(each.span.start + 1).subjects if each.how != _PARENT else each.subjects
    return None


_NEXT = 8
_PREMIERED = compile_words(
    r"\b(?:premi[eè]re|opener|debut|launch)(?:\s(?:episode|instal+ment))?(?:\sof\s[^,;.]{1,40})?,\s(?:which|that)\s(?:[\w’'-]+\s){1,3}?(?:on\s)?\Z"
)


def _find_what_premiered(passage: Passage, dated: Dated) -> tuple[str, ...] | None:
    """`The season 19 premiere of the show, which aired on Friday, ...`: the day is that season's."""
    found = _PREMIERED.search(passage.text, max(0, dated.span.start - _SIGHT), dated.span.start)
    if found is None:
        return None
    before = [each for each in passage.mentions if each.how == "season" and each.span.end <= found.start() + 1]
    return before[-1].subjects or None if before and found.start() - before[-1].span.end < _NEXT else None


def _paired_subjects(passage: Passage, dated: Dated) -> tuple[str, ...] | None:
    """In `A on October 10 and B on November 7` each date belongs to the name it follows."""
    names = [mention for mention in passage.mentions if mention.subjects]
    if len(passage.dates) < 2 or len({mention.subjects for mention in names}) < 2:
        return None
    starts = sorted(each.span for each in passage.dates if each.window is not None)
    at = starts.index(dated.span)
    if "respectively" in passage.text and len(starts) == len(names) and names[-1].span.end <= starts[0].start:
        return names[at].subjects
    floor = starts[at - 1].end if at else 0
    own = [
        mention
        for mention in passage.mentions
        if floor <= mention.span.start < dated.span.start and mention.how != _PARENT
    ]
    return own[-1].subjects if own and _is_pairing(passage, starts) and own[-1].subjects else None


def _is_pairing(passage: Passage, starts: list[Span]) -> bool:
    """Every date has a name of its own before it."""
    floor = 0
    for span in starts:
        if not any(floor <= mention.span.start < span.start for mention in passage.mentions):
            return False
        floor = span.end
    return True


def find_only_subjects(passage: Passage) -> tuple[str, ...] | None:
    """The one thing that the sentence names, wherever in `no word on when X airs` it does."""
    named = {mention.subjects for mention in passage.mentions if mention.how != _PARENT}
    return named.pop() or None if len(named) == 1 else None


def tells_only_of_many(passage: Passage, dated: Dated, subjects: tuple[str, ...] | None) -> bool:
    """`Two spinoffs came out this fall` is not true of all of them."""
    clause = passage.clause_at(dated.span.start)
    return (subjects or clause.subjects) == (SPINOFFS,) and bool(_SOME_OF_MANY.search(clause.span.of(passage.text)))


def find_part(passage: Passage, dated: Dated) -> int | None:
    """The number of the part of a season that the date is the date of, from the second on."""
    text, place = passage.text, dated.span
    floor = max([0, place.start - _SIGHT, *(each.span.end for each in passage.dates if each.span.end <= place.start)])
    taken = [*(each.span for each in passage.dates), *(each.span for each in passage.mentions)]
    found = [hit for hit in _PART.finditer(text, floor, place.start) if not _overlaps(hit, taken)]
    if not found and (named := _NAMED_AFTER.match(text[place.end : place.end + _SIGHT])):
        hit = _PART.match(text, place.end + named.end())
        found = [hit] if hit else []
    if not found:
        if _OTHERS.search(text, floor, place.start) and _FIRST_ONES.search(text, 0, place.start):
            return 2
        return 2 if floor and _MORE.search(text, floor, place.start) else None
    number = _PARTS.get((found[-1]["after"] or found[-1]["before"]).lower())
    return number if number and number > 1 else None


def _overlaps(hit: re.Match[str], taken: Sequence[Span]) -> bool:
    return any(each.overlaps(Span(hit.start(), hit.end())) for each in taken)


_RAN = compile_words(
    r"\b(?:ran|runs?|running|air(?:s|ed|ing)?|stream(?:s|ed|ing)?|shown|broadcast|out|drop(?:s|ped|ping)?|unfold(?:s|ed)?|"
    r"releas(?:es|ed)|played)\b(?:\s(?!(?:in|on|for)\b)\w+){0,4}?\s(?:from|between)?\s?(?:the\s)?\Z"
)
_YEARS = compile_words(r"\d{4}\b\D{1,9}\d{2,4}")


def find_first_day(passage: Passage, dated: Dated) -> Window | None:
    """What `ran from June 16 to August 4` came out on the first of its days."""
    ends = dated.window and split_range(dated.window)
    if ends and _RAN.search(passage.text[max(0, dated.span.start - _SIGHT) : dated.span.start]):
        words, first = dated.span.of(passage.text), ends[0]
        whole = first.earliest is not None and _YEARS.fullmatch(words)
        return (make_year(first.earliest.year) if first.earliest and whole else first).window(words)
    return dated.window
