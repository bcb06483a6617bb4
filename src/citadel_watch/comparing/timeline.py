"""What changed, and who had it first: the history of changes with the outlets that carried each thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from citadel_watch.model import Change, ChangeKind, Slot, Testimony

_OWN = (ChangeKind.REREAD, ChangeKind.WITHDRAWN)
"""Kinds of change that no outlet has first: the program's own, and silence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A change, the outlet that was the first to have the thing, and how many others have said it since."""

    change: Change
    first: str | None
    others: int


def draw_timeline(changes: Iterable[Change], testimonies: Iterable[Testimony]) -> tuple[Entry, ...]:
    """The changes in their order, each with its first outlet; another outlet's saying so again is no entry.

    The first is the one whose page speaks from the earliest day; of one day, the one that was seen first.
    """
    heard: dict[Slot, list[Testimony]] = {}
    for each in testimonies:
        heard.setdefault(each.statement.slot, []).append(each)
    return tuple(
        _describe(each, heard.get(each.slot, [])) for each in changes if each.kind is not ChangeKind.CORROBORATED
    )


def _describe(change: Change, heard: list[Testimony]) -> Entry:
    if change.kind in _OWN or change.after is None:
        return Entry(change=change, first=None, others=0)
    saying = [each for each in heard if each.statement.value == change.after]
    earliest = min(saying, key=lambda each: (each.as_of, each.first_seen, each.outlet), default=None)
    first = earliest.outlet if earliest else change.outlet
    return Entry(change=change, first=first, others=len({each.outlet for each in saying} - {first}))
