"""Whose the counted episodes are: of the season asked about, of the fourth, of the last one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.aspects.episodes.phrases import ORDINALS, OUT_ALREADY
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import compile_words

_NUMBERS = {"second": 2, "third": 3, **ORDINALS}
_NTH = "|".join(["first", "last", "previous", *_NUMBERS])
_ASKED = re.compile(
    r"\b(?:season|series)\s(?P<number>\d{1,2})\b|\b(?P<word>second|third|fourth|fifth|sixth)\s(?:season|series)\b",
    re.IGNORECASE,
)
_OF_NTH = compile_words(
    rf"\s(?:of|in|from)\s(?:the|its|his|her|their|our|that)\s(?P<nth>{_NTH})(?:\s(?:one|go|time\saround))?"
    r"(?=[.,;:)!?]|\s(?:and|but|are|is|was|were|have|has|had|will|with|on|at|which|that|when|while|before|after)\b|\Z)"
)
_NTHS = compile_words(rf"\b(?:the|its)\s(?P<nth>{_NTH})(?:\sone|\sseason|\sseries)?['’]s\s(?:\w+\s)?\Z")
_OF = compile_words(r"\s(?:of|from|in|that\smake\sup|that\smade\sup|comprising)\s(?:the\s|its\s)?")
_AS_IN = compile_words(
    r",?\s(?:(?:exactly|just|again|precisely)\s)?(?:as|like|the\ssame\sas)\s(?:[\w’']+\s){0,4}?(?:(?:in|for|of|with)\s)?(?:the\s|its\s)?\Z"
)
_ANOTHER = compile_words(r"(?:another|an?\s(?:further|new)|(?:the\s|any\s)?(?:next|new)|more)\b")
_SIGHT = 60


def find_asked(passage: Passage, answer: Span) -> tuple[str, ...] | None:
    """The season of the question, where the answer compares it with another: `Ten, two more than season 2`."""
    if not any(each.span.start >= answer.end for each in passage.mentions):
        return None
    hit = _ASKED.search(passage.question or passage.asked or passage.heading)
    if hit is None:
        return None
    number = int(hit["number"]) if hit["number"] else _NUMBERS[hit["word"].lower()]
    return _name_seasons(passage, None, number) or None


def find_counted(passage: Passage, place: Span) -> tuple[str, ...] | None:
    """Whose episodes they are, where the words beside the number say it; none at all where nobody follows that season.

    `all six chapters of the fourth`, `the second one's eight episodes`, `no new season yet: the seven came out in May`.
    """
    text = passage.text
    nth = _OF_NTH.match(text, place.end) or _NTHS.search(text, max(0, place.start - _SIGHT), place.start)
    own = passage.clause_at(place.start).subjects
    season = next((each for each in passage.franchise.subjects if each.id in own and each.kind == "season"), None)
    show = season.of if season else None
    if nth:
        word = nth["nth"].lower()
        if word == "first":
            return ()
        if word in _NUMBERS:
            return _name_seasons(passage, show, _NUMBERS[word])
        return _name_seasons(passage, show, season.number - 1) if season and season.number else None
    for each in passage.mentions:
        if each.how in ("season", "first-season") and _OF.fullmatch(text, place.end, each.span.start):
            return each.subjects
    new = any(each.subjects == own and _ANOTHER.match(text, each.span.start) for each in passage.mentions)
    if new and season and season.number and OUT_ALREADY.match(text, place.end):
        return _name_seasons(passage, show, season.number - 1)
    return None


def find_compared(passage: Passage, place: Span) -> Sequence[tuple[str, ...]]:
    """Both seasons of `20 hours to fill, exactly as in season 2`: the one that it is said of, and the one compared."""
    for each in passage.mentions:
        if each.how != "season" or not each.subjects or not 0 < each.span.start - place.end <= _SIGHT:
            continue
        between = passage.text[place.end : each.span.start]
        if re.search(r"[.;:]", between) or not (hit := _AS_IN.search(between)) or hit.end() != len(between):
            continue
        own = passage.clause_at(place.start).subjects
        if own != each.subjects:
            return (own, each.subjects)
        compared = next((one for one in passage.franchise.subjects if one.id in each.subjects), None)
        if compared and compared.number:
            return (_name_seasons(passage, compared.of, compared.number + 1), each.subjects)
    return ()


def _name_seasons(passage: Passage, show: str | None, number: int) -> tuple[str, ...]:
    return tuple(
        each.id
        for each in passage.franchise.subjects
        if each.kind == "season" and each.of == show and each.number == number
    )
