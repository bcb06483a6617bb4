"""Which capitalised words name a place where a camera can stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.production.making import SEPARATOR
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import MONTH_NUMBERS, SEASON_NAMES, WEEKDAY_NUMBERS, compile_words

_NO_PLACE = (
    frozenset(MONTH_NUMBERS)
    | frozenset(WEEKDAY_NUMBERS)
    | frozenset(SEASON_NAMES)
    | {"season", "series", "part", "volume", "episode", "chapter", "book", "act", "phase", "christmas", "easter"}
    | {
        "german",
        "french",
        "spanish",
        "italian",
        "korean",
        "japanese",
        "chinese",
        "mandarin",
        "hindi",
        "arabic",
        "polish",
    }
    | {
        "portuguese",
        "turkish",
        "russian",
        "dutch",
        "swedish",
        "danish",
        "norwegian",
        "finnish",
        "welsh",
        "irish",
        "gaelic",
    }
    | {"it", "he", "she", "they", "i", "we", "the", "english", "tv", "q1", "q2", "q3", "q4"}
)
_PAPERS = compile_words(
    r"(?:post|times|herald|journal|tribune|gazette|globe|standard|mail|telegraph|guardian|chronicle|observer|magazine|weekly|"
    r"daily|reporter|express|mirror|echo|courier|argus|examiner|bulletin|dispatch|tatler|festival|comic-con|awards)\Z"
)
"""What a name ends with that is a newspaper, or a gathering: nobody films there."""

_STORY_PLACES = compile_words(r"(?:firehouse|station|precinct|engine|ladder|squad|platoon|ward|room|unit)\b")


def split_list(words: str) -> Iterator[tuple[str, int]]:
    """The names of a list; of a lone `Toronto, Canada` the first, since the second only says where that is."""
    pieces = SEPARATOR.split(words)
    names, gaps = pieces[::2], pieces[1::2]
    if gaps == [", "]:
        names = names[:1]
    at = 0
    for index, name in enumerate(names):
        bare = name.removeprefix("the ")
        yield bare, at + len(name) - len(bare)
        at += len(name) + (len(gaps[index]) if index < len(gaps) else 0)


_STANDS_IN_A_PLACE = re.compile(rf"\s(?:in|near|outside)\s(?:the\s)?(?!(?i:{'|'.join(MONTH_NUMBERS)})\b)[A-Z]")
"""`at Such Studios in Such County`: the place is told by where the studios are."""


def is_place(passage: Passage, name: str, span: Span) -> bool:
    """Can a camera stand there: no month, language, newspaper, network, show or person?"""
    words = name.casefold().split()
    if not words or words[0] in _NO_PLACE or name.casefold() in _NO_PLACE or name.islower():
        return False
    if words[-1] in ("studio", "studios") and _STANDS_IN_A_PLACE.match(passage.text, span.end):
        return False
    if _PAPERS.match(words[-1]) or _STORY_PLACES.match(words[0]):
        return False
    network = (passage.franchise.network or "").casefold()
    if network and name.casefold().startswith(network.split()[0]):
        return False
    taken = (each.span for group in (passage.mentions, passage.people, passage.dates) for each in group)
    return not any(span.overlaps(other) for other in taken)
