"""One statement for what a page says more than once, at its clearest sentence."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from citadel_watch.model import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A statement as one sentence makes it; `leads` is true where that sentence is a headline or a heading."""

    statement: Statement
    leads: bool
    in_stages: bool = False

    @property
    def clarity(self) -> tuple[bool, int, bool, bool]:
        """A headline says flatly what the text has from somebody: the text is clearer, however sure it is."""
        said = self.statement
        return (not self.leads, said.certainty.weight, not said.passing, said.speaker is not None)


def consolidate(found: Sequence[Found]) -> tuple[Statement, ...]:
    """The statements of a page in the order of its words: equal ones once, vaguer ones taken up by fuller ones.

    A vaguer value is only taken up where it is no surer than the fuller one that agrees with it.
    """
    by_slot: dict[Hashable, list[Found]] = {}
    for each in found:
        _add(by_slot.setdefault(each.statement.slot, []), each)
    statements = [each.statement for kept in by_slot.values() for each in kept]
    return tuple(sorted(statements, key=lambda each: (each.evidence.start, each.evidence.end)))


def _add(kept: list[Found], new: Found) -> None:
    """Adds a statement to those of its slot, unless it says nothing beyond them."""
    for place, old in enumerate(kept):
        if old.statement.value == new.statement.value:
            if new.clarity > old.clarity:
                kept[place] = new
            return
    if not any(_absorbs(old, new) for old in kept):
        kept[:] = [*(old for old in kept if not _absorbs(new, old)), new]


def _absorbs(fuller: Found, vaguer: Found) -> bool:
    a, b = fuller.statement, vaguer.statement
    if fuller.in_stages:
        return False
    as_sure = a.certainty.weight == b.certainty.weight or (vaguer.leads and not fuller.leads)
    return as_sure and a.value.agrees_with(b.value) and a.value.narrows(b.value)
