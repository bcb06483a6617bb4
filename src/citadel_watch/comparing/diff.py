"""What one source added, kept and let go between its last healthy reading and the new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from citadel_watch.model import JSON, HealthState, Reading, Statement, Testimony, Value

_NOTHING_YET = ("none", "unknown", "undecided", "not-yet-renewed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A source's testimony, sorted by what the new reading did to it. `standing` is all that it stands by afterwards.

    `replaced`: the source now says otherwise in the same slot. `lapsed`: it says no more, or says it less exactly;
    what it was once before seen to say no more is withdrawn, unless it was said in another article than this.
    """

    added: tuple[Testimony, ...]
    kept: tuple[Testimony, ...]
    replaced: tuple[Testimony, ...]
    lapsed: tuple[Testimony, ...]

    @property
    def standing(self) -> tuple[Testimony, ...]:
        return self.kept + self.added + self.lapsed


def compare_testimony(before: Sequence[Testimony], reading: Reading, last_spoken: date | None = None) -> Difference:
    """Hold a source's earlier testimony against what it says now.

    `last_spoken` is the date the page bore at its last healthy reading. A page that was not properly read takes
    nothing back, nor does one that has not changed: everything it said before is kept.
    """
    if reading.health.state is not HealthState.OK:
        missed = [each for each in before if each.lapsed] if reading.health.observed else []
        kept_on = tuple(each for each in before if each not in missed)
        gone = tuple(_let_lapse(each, reading.at) for each in missed)
        return Difference(added=(), kept=kept_on, replaced=(), lapsed=gone)
    remaining = list(before)
    kept: list[Testimony] = []
    added: list[Testimony] = []
    for statement in reading.statements:
        earlier = _take_same(remaining, statement)
        if earlier is None or earlier.retracted:
            added.append(_bear_witness(reading, statement, bool(before), last_spoken))
        else:
            kept.append(_renew(earlier, reading, statement))
    said = [each.statement for each in (*kept, *added)]
    replaced = tuple(each for each in remaining if _is_replaced(each.statement, said))
    missing = [each for each in remaining if each not in replaced]
    lapsed = tuple(_leave_behind(each) if reading.replaces else _let_lapse(each, reading.at) for each in missing)
    return Difference(added=tuple(added), kept=tuple(kept), replaced=replaced, lapsed=lapsed)


def _leave_behind(each: Testimony) -> Testimony:
    """It was said in the article before this one, which nobody can be seen to have changed."""
    return each if each.withdrawn else replace(each, former=True)


def _let_lapse(each: Testimony, at: datetime) -> Testimony:
    """It is said no more: for the first time, or, on another occasion, for good."""
    if each.former:
        return each
    if each.lapsed is None:
        return replace(each, lapsed=at)
    return each if each.withdrawn or each.lapsed >= at else replace(each, withdrawn=at)


def is_empty(value: Value) -> bool:
    """Whether a value says only that nothing is known, decided or there yet."""
    return _says_nothing(value.to_json())


def _says_nothing(value: JSON) -> bool:
    if isinstance(value, Mapping):
        return all(_says_nothing(each) for key, each in value.items() if key != "of")
    return value is None or value in _NOTHING_YET


def _is_replaced(earlier: Statement, said: Sequence[Statement]) -> bool:
    """Whether the source now says otherwise. Saying the same less exactly ("in October") takes nothing back."""
    return any(
        each.slot == earlier.slot and (is_empty(each.value) or not earlier.value.narrows(each.value)) for each in said
    )


def _take_same(remaining: list[Testimony], statement: Statement) -> Testimony | None:
    """Take the earlier testimony to the same claim out of `remaining`; how sure and who says it may have moved."""
    for index, each in enumerate(remaining):
        if each.statement.slot == statement.slot and each.statement.value == statement.value:
            return remaining.pop(index)
    return None


def _renew(earlier: Testimony, reading: Reading, statement: Statement) -> Testimony:
    """The same claim, read again: as old as it was, unless it has become surer.

    A hedge in the retelling is the writer's style and takes nothing back: doubt is said in a value of its own.
    """
    if statement.certainty.weight <= earlier.statement.certainty.weight:
        return replace(earlier, lapsed=None, withdrawn=None, former=False)
    surer = replace(earlier, statement=statement, as_of=max(_spoken_on(reading), earlier.as_of))
    return replace(surer, lapsed=None, withdrawn=None, former=False)


def _bear_witness(reading: Reading, statement: Statement, seen_before: bool, last_spoken: date | None) -> Testimony:  # noqa: FBT001 -- read at one place, two lines above
    """A claim that the source did not make before.

    A page that has gained a sentence without moving its date was edited after that date: it speaks from now.
    """
    spoken = _spoken_on(reading)
    edited_quietly = seen_before and last_spoken is not None and spoken <= last_spoken
    return Testimony(
        source=reading.source,
        outlet=reading.outlet,
        tier=reading.tier,
        statement=statement,
        as_of=reading.at.date() if edited_quietly else spoken,
        first_seen=reading.at,
    )


def _spoken_on(reading: Reading) -> date:
    return reading.spoken or reading.at.date()
