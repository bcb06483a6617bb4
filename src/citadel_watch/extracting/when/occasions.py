"""What a date is the date of: the verb or noun in its company, by meaning."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.when.doers import Doer, begins_a_season, find_doer
from citadel_watch.extracting.when.occasion_words import (
    ANNOUNCING,
    AS_RECENTLY,
    ASIDE,
    AUXILIARIES,
    BEGINNING,
    BREAK,
    COMING_BACK,
    COMING_OUT,
    CONJOINED,
    CONTINUES,
    DATELINE,
    DETERMINER,
    DOING,
    FILMING,
    FINISHING,
    FUNCTION_WORD,
    GALA,
    HARD_BREAK,
    IN_SIGHT,
    ING,
    JOINED,
    LASTING,
    LINEUP_NEXT,
    MOVING_ON,
    NEW_SUBJECT,
    OBLIQUE,
    OF,
    OF_THE_LAST,
    ON_LINEUP,
    OTHER_THINGS,
    PEOPLE,
    PEOPLE_OF,
    PLANNING,
    RELATIVE,
    RELEASE_NOUN_NEXT,
    SHOOT_NEXT,
    SOURCE,
    START_NEXT,
    STARTING,
    THING_ACTED,
    THING_BEHIND,
    UNTIL_THEN,
)


class Occasion(StrEnum):
    """What happens, or happened, at a time."""

    RELEASE = "release"
    START = "start"
    END = "end"
    FILMING = "filming"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words that say what happens. `vague` words (planned for, expected) take their meaning from what they speak of.

    What `by_show` words (begins, goes out) say is a release only where a show does it.
    """

    span: Span
    occasion: Occasion
    vague: bool = False
    by_show: bool = False


_Mark = TypeVar("_Mark", Cue, Dated)

_LEXICON = (
    (Occasion.OTHER, GALA, ""),
    (Occasion.OTHER, MOVING_ON, ""),
    (Occasion.END, FINISHING, ""),
    (Occasion.START, BEGINNING, ""),
    (Occasion.END, LASTING, "vague"),
    (Occasion.RELEASE, COMING_OUT, ""),
    (Occasion.RELEASE, STARTING, "by_show"),
    (Occasion.RELEASE, PLANNING, "vague"),
    (Occasion.FILMING, FILMING, ""),
    (Occasion.OTHER, ANNOUNCING, ""),
    (Occasion.OTHER, OTHER_THINGS, ""),
)
"""In this order: where two readings overlap, the one listed first is the fuller one."""

_REACH = 40.0
_SIGHT = 64
_TITLES = frozenset({"show", "other-show", "title"})
_FAR = 400
"""Characters beyond which no word of a sentence tells what happens at a date."""


def find_occasion(passage: Passage, dated: Dated) -> Occasion | None:
    """What happens at this time: by the noun it stands before, else by the nearest cue; None where nothing says."""
    text, place = passage.text, dated.span
    after = text[place.end : place.end + _SIGHT]
    if START_NEXT.match(after):
        return Occasion.START
    if SHOOT_NEXT.match(after):
        return Occasion.FILMING
    if match := RELEASE_NOUN_NEXT.match(after):
        if LINEUP_NEXT.match(after) and not ON_LINEUP.search(text[max(0, place.start - _SIGHT) : place.start]):
            return Occasion.OTHER  # a network unveils its fall schedule
        noun = Span(place.end + match.start("noun"), place.end + match.end("noun"))
        if OF_THE_LAST.search(text, max(0, place.start - _SIGHT), place.start):
            return Occasion.OTHER
        if match["noun"].lower() == "start" and FILMING.search(text):
            return Occasion.START
        return Occasion.OTHER if _of_something_else(passage, noun) else Occasion.RELEASE
    if _tells_which(text, place, after):
        return Occasion.OTHER
    if (first := _find_first_of_two(passage, dated)) is not None:
        return find_occasion(passage, first)
    nearest = find_cue(passage, dated)
    return _mean(passage, nearest) if nearest else None


def find_cue(passage: Passage, dated: Dated) -> Cue | None:
    """The words nearest to a time, by the clauses between, that say what happens then."""
    place = dated.span
    near = [
        cue
        for cue in _find_near(find_cues(passage.text), place)
        if not place.contains(cue.span) and not _is_of_a_title(passage, cue.span)
    ]
    cues = [(cost, cue) for cue in near if (cost := _distance(passage, cue, place)) < _REACH]
    return min(cues, key=lambda each: each[0])[1] if cues else None


_FROM = re.compile(r"\bfrom\s(?:the\s)?\Z", re.IGNORECASE)
_TO = re.compile(r",?\s(?:to|until|till|through)\s(?:the\s)?", re.IGNORECASE)


def _find_first_of_two(passage: Passage, dated: Dated) -> Dated | None:
    """`moved from May 6 to September 9`: what happens at the one time happens at the other."""
    text = passage.text
    for each in passage.dates:
        if each.span.end <= dated.span.start and _TO.fullmatch(text, each.span.end, dated.span.start):
            return each if _FROM.search(text, max(0, each.span.start - 12), each.span.start) else None
    return None


@lru_cache(maxsize=64)
def find_cues(text: str) -> tuple[Cue, ...]:
    """All words that say what happens, in order."""
    cues: list[Cue] = []
    for occasion, pattern, how in _LEXICON:
        for match in pattern.finditer(text):
            place = Span(match.start(), match.end())
            if not any(place.overlaps(cue.span) for cue in cues):
                cues.append(Cue(span=place, occasion=occasion, vague=how == "vague", by_show=how == "by_show"))
    return tuple(sorted(cues, key=lambda cue: cue.span))


def _find_near(marks: tuple[_Mark, ...], place: Span) -> tuple[_Mark, ...]:
    """Those of the ordered marks that are within sight of a place: a line may hold thousands."""
    first = bisect_left(marks, place.start - _FAR, key=lambda each: each.span.start)
    return marks[first : bisect_right(marks, place.end + _FAR, key=lambda each: each.span.start)]


def _tells_which(text: str, place: Span, after: str) -> bool:
    """`the 2023 strikes`, `last year's upheaval`, a dateline: the date does not say when something comes."""
    before = text[max(0, place.start - _SIGHT) : place.start]
    if after.startswith(("'s ", "’s ")) or OF.search(before) or UNTIL_THEN.search(before) or AS_RECENTLY.search(before):
        return True
    if place.start < _SIGHT and DATELINE.search(before) and after.lstrip()[:1] in tuple("(—–-:/"):
        return True
    return bool(
        after[:1].isspace()
        and after[1:2].isalpha()
        and len(place) < 9
        and DETERMINER.search(before)
        and not FUNCTION_WORD.match(after)
    )


def _distance(passage: Passage, cue: Cue, place: Span) -> float:
    """Words between, dearer across clauses and past another date; a cue behind the date is a little farther."""
    behind = cue.span.start >= place.end
    low, high = (place.end, cue.span.start) if behind else (cue.span.end, place.start)
    if high < low:
        return 0.0 if cue.occasion is not Occasion.OTHER else _REACH
    between = passage.text[low:high]
    if behind and between.isspace() and not cue.vague and cue.occasion is not Occasion.OTHER:
        return _REACH  # `before 2026 arrives`: the year arrives, not the season
    opens = place.start < 24 and "," in between
    if (
        behind
        and not opens
        and cue.occasion is not Occasion.OTHER
        and any(0 <= each.span.start - high - len(cue.span) < 8 for each in passage.dates)
    ):
        return (
            _REACH  # `took it over in 2024, ran ten episodes from May to July`: the verb behind has a time of its own
        )
    cost = len(between.split()) + 3.0 * len(BREAK.findall(between)) + 6.0 * len(HARD_BREAK.findall(between))
    cost += 4.0 * sum(low <= other.span.start and other.span.end <= high for other in _find_near(passage.dates, place))
    if not behind and _closes_an_aside(passage.text, cue.span, place):
        return _REACH
    cost += 4.0 if behind and not opens else 0.0
    cost += 6.0 if behind and JOINED.match(between) else 0.0
    return cost + (1.0 if cue.occasion is Occasion.OTHER else 0.0)


def _closes_an_aside(text: str, cue: Span, place: Span) -> bool:
    """`the other one, as was announced last week, on 7 November`: the aside is about something else."""
    start = max(0, cue.start - _SIGHT)
    return any(
        start + hit.start() <= cue.start and cue.end <= start + hit.end() <= place.start
        for hit in ASIDE.finditer(text[start : place.start])
    )


def _is_of_a_title(passage: Passage, place: Span) -> bool:
    """`Return to Saltmarsh was given a third series`: a word of a title says nothing of what happens."""
    return any(each.how in _TITLES and each.span.contains(place) for each in passage.mentions)


def _mean(passage: Passage, cue: Cue) -> Occasion:
    """A vague cue means filming where filming is what it speaks of; a trailer's release is nobody's premiere."""
    if cue.occasion is Occasion.END and cue.vague:
        return Occasion.END if _find_filming(passage, cue.span, timed=True) else Occasion.OTHER
    if cue.occasion is not Occasion.RELEASE:
        return cue.occasion
    if cue.by_show:
        return _mean_by_doer(passage, cue.span)
    if _of_something_else(passage, cue.span) or _of_people(passage, cue.span):
        return Occasion.OTHER
    if cue.vague and DOING.match(passage.text, cue.span.end) and find_doer(passage, cue.span) is Doer.OTHER:
        return Occasion.OTHER
    filming = _find_filming(passage, cue.span) if cue.vague else None
    if cue.vague and filming is None and find_doer(passage, cue.span) is Doer.SHOOT:
        return Occasion.OTHER  # `the crew was due to move on`
    return filming or Occasion.RELEASE


def _mean_by_doer(passage: Passage, place: Span) -> Occasion:
    """`Season 3 begins in May`, `filming begins in May`, `the tour begins in May`."""
    if begins_a_season(passage, place):
        return Occasion.RELEASE
    if ING.match(passage.text, place.start) and (governing := _find_governing(passage, place)):
        return governing
    match find_doer(passage, place):
        case Doer.SHOW:
            return Occasion.RELEASE
        case Doer.SHOOT:
            return Occasion.START
        case Doer.OTHER:
            return Occasion.OTHER


def _find_governing(passage: Passage, place: Span) -> Occasion | None:
    """`It will be shot in two blocks, starting in August`: what the main verb does begins then."""
    before = [cue for cue in _find_near(find_cues(passage.text), place) if cue.span.end <= place.start]
    cue = before[-1] if before else None
    if cue is None or cue.vague or _is_of_a_title(passage, cue.span):
        return None
    if HARD_BREAK.search(passage.text, cue.span.end, place.start):
        return None
    if cue.occasion is Occasion.FILMING:
        return Occasion.START
    return Occasion.RELEASE if _mean(passage, cue) is Occasion.RELEASE else None


def _of_something_else(passage: Passage, place: Span) -> bool:
    """Is the thing that is released a trailer, an announcement, a last episode, or the book that it is based on?"""
    if SOURCE.search(passage.text[max(0, place.start - _FAR // 4) : place.start]):
        return True
    if THING_BEHIND.match(passage.text[place.end : place.end + _SIGHT]):
        return True
    if THING_ACTED.search(passage.text, max(0, place.start - _FAR // 4), place.start):
        return True
    before, offset = _own_words(passage.text, place)
    nouns = [
        match for match in OTHER_THINGS.finditer(before) if match["noun"] and (not match.start() or match[0].islower())
    ]
    if not nouns:
        return False
    end = nouns[-1].end()
    named = any(offset + end <= mention.span.start < place.start for mention in passage.mentions)
    if CONJOINED.search(before, end) and OBLIQUE.search(before[: nouns[-1].start()]):
        return False  # `unhappy with the footage and now has spring in mind`
    return not (RELATIVE.search(before, end) if named else ", " in before[end:])


def _of_people(passage: Passage, place: Span) -> bool:
    """`the crew returned to Scotland`: it is people who come back."""
    if IN_SIGHT.match(place.of(passage.text)) and _speaks_of_people(passage, place):
        return True
    if not COMING_BACK.match(place.of(passage.text)):
        return False
    if find_doer(passage, place) is Doer.SHOOT:
        return True
    before = passage.text[max(0, place.start - _SIGHT) : place.start]
    named = (*passage.people, *passage.meant)
    return bool(PEOPLE.search(before) or PEOPLE_OF.search(before)) or any(
        0 <= place.start - each.span.end <= 6 for each in named
    )


def _speaks_of_people(passage: Passage, place: Span) -> bool:
    """`Ana Ruiz flew in on Friday and was seen`: people are all that is named before the verb."""
    _before, offset = _own_words(passage.text, place)
    opens = passage.people[0].span if passage.people else None
    if opens and opens.start <= 1 and opens.end < place.start < _FAR:
        between = _blank_asides(passage.text[opens.end : place.start] + " ")
        if AUXILIARIES.fullmatch(between):
            return True  # `Ana Ruiz, who plays the show's sheriff, was seen in May`
    named = any(offset <= each.span.start and each.span.end <= place.start for each in passage.people)
    return named and not any(each.span.start < place.start for each in passage.mentions)


def _find_filming(passage: Passage, place: Span, *, timed: bool = False) -> Occasion | None:
    """What of the filming the words before speak of; only where `timed` may it have a time of its own already."""
    before, offset = _own_words(passage.text, place)
    for cue in reversed(_find_near(find_cues(passage.text), place)):
        if _is_of_a_title(passage, cue.span):
            continue
        inside = offset <= cue.span.start < place.start and not _turns_to_a_show(passage, cue.span.end, place.start)
        if inside and not cue.vague and not timed and _is_timed(passage, cue.span.end, place.start):
            return None
        if inside and not cue.vague and before[cue.span.start - offset : cue.span.end - offset].strip():
            if NEW_SUBJECT.search(passage.text, cue.span.end, place.start):
                return None  # `filming is done and it is due in May`
            if cue.occasion in (Occasion.FILMING, Occasion.START):
                return Occasion.START
            return cue.occasion if cue.occasion is Occasion.END else None
    return None


def _is_timed(passage: Passage, start: int, end: int) -> bool:
    """`goes into production in May and is eyed for the fall`: what has its own time already has no second one."""
    return any(
        start <= each.span.start and each.span.end < end and CONTINUES.match(passage.text, each.span.end)
        for each in _find_near(passage.dates, Span(start, end))
    )


def _turns_to_a_show(passage: Passage, start: int, end: int) -> bool:
    """`With filming not due until May, season 3 is not expected ...`: what stands behind the comma is spoken of."""
    return any(
        start < each.span.start < end and passage.text[start : each.span.start].rstrip().endswith(",")
        for each in passage.mentions
    )


def _own_words(text: str, place: Span) -> tuple[str, int]:
    """The words of the same clause before a place, and where they begin; what asides say is blanked out."""
    start = max(0, place.start - _FAR)
    before = _blank_asides(text[start : place.start])
    opening = max((match.end() for match in HARD_BREAK.finditer(before)), default=0)
    return before[opening:], start + opening


def _blank_asides(text: str) -> str:
    """The text without what stands between commas about somebody else, place for place."""
    return ASIDE.sub(lambda match: " " * len(match[0]), text)
