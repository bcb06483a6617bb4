# ruff: noqa: E501 -- the kinds stand in rows
"""Words that name something, before anyone knows what `it` is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from citadel_watch.extracting.passage import Span

Kind = Literal[
    "parent", "show", "country", "collective", "season", "nth", "final-season", "coming", "that-season", "it", "its", "they", "both",
    "former", "latter", "spinoff", "other", "first-show", "all", "several-seasons",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """Words of a sentence that name something."""

    span: Span
    kind: Kind
    ids: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


_RANK: dict[str, int] = {
    "first-show": 0, "season": 1, "several-seasons": 3, "nth": 4, "show": 2, "country": 3, "both": 4, "all": 4, "coming": 4, "final-season": 2, "that-season": 4,
    "former": 4, "latter": 4, "parent": 5, "collective": 6, "other": 7, "spinoff": 8, "they": 9, "it": 9, "its": 9,
}  # fmt: skip


def keep_apart(found: list[Token]) -> list[Token]:
    """The tokens in order and without overlaps: the most telling kind wins, and the longest of one kind."""
    found.sort(key=lambda each: (_RANK[each.kind], each.span.start - each.span.end, each.span.start))
    kept: list[Token] = []
    for token in found:
        start, end = token.span.start, token.span.end
        if not any(start < other.span.end and other.span.start < end for other in kept):
            kept.append(token)
    kept.sort(key=lambda each: each.span)
    return kept
