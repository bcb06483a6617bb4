"""Finds the idioms of the lexicon in a clause, by the words that it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from citadel_watch.aspects.status.lexicon import CUES, Cue, Idiom
from citadel_watch.extracting.anchoring import find_words
from citadel_watch.extracting.passage import Span

_WORD = re.compile(r"\w+")
_NEXT = re.compile(r" (\w+)")
_NO_OBJECT = re.compile(r"(?:on|in|at|of|for|with|by|from|over|into|about|until|as)\b(?! (?:average|all)\b)")
_REACH = 70
"""An idiom looks back no further than so many characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Where a cue stands in a clause; `what` is the object that it names between its words."""

    cue: Cue
    span: Span
    what: Span | None = None


def _index() -> Mapping[str, tuple[tuple[int, Cue, Idiom], ...]]:
    index: dict[str, list[tuple[int, Cue, Idiom]]] = {}
    for rank, cue in enumerate(CUES):
        for idiom in cue.idioms:
            for anchor in idiom.anchors:
                index.setdefault(anchor, []).append((rank, cue, idiom))
    return {anchor: tuple(rows) for anchor, rows in index.items()}


_BY_ANCHOR = _index()


def find_idioms(clause: str) -> Iterator[Found]:
    """The idioms of a clause; where two overlap, the one that stands further up in the lexicon."""
    found: list[tuple[int, int, Found]] = []
    for word, place in find_words(clause).find(_BY_ANCHOR):
        end = _WORD.match(clause, place).end()  # type: ignore[union-attr]
        following = _NEXT.match(clause, end)
        for rank, cue, idiom in _find_fitting(word, following[1].casefold() if following else ""):
            one = _fit(cue, idiom, clause, place, end)
            if one is not None:
                found.append((rank, one.span.start, one))
    taken: list[Span] = []
    for _, _, one in sorted(found, key=lambda each: (each[0], each[1], -each[2].span.end)):
        if not any(one.span.overlaps(span) for span in taken):
            taken.append(one.span)
            yield one


@lru_cache(maxsize=8192)
def _find_fitting(anchor: str, following: str) -> tuple[tuple[int, Cue, Idiom], ...]:
    """The idioms of an anchor that can go on with this word."""
    return tuple(row for row in _BY_ANCHOR[anchor] if row[2].can_go_on_with(following))


def _fit(cue: Cue, idiom: Idiom, clause: str, place: int, end: int) -> Found | None:
    what: Span | None = None
    if idiom.following is not None:
        after = idiom.following.match(clause, end)
        if after is None:
            return None
        end = after.end()
        if "what" in after.re.groupindex and after.start("what") >= 0:
            what = Span(*after.span("what"))
            if cue.word == "renewed" and _NO_OBJECT.match(clause, what.start):
                return None
    start = place
    window = clause[max(0, place - _REACH) : place]
    if idiom.preceding is not None:
        before = idiom.preceding.search(window)
        if before is None:
            return None
        start = place - len(window) + before.start()
    if idiom.forbidden is not None and idiom.forbidden.search(window):
        return None
    return Found(cue=cue, span=Span(start, end), what=what)
