"""What a reading moved in the dossier, and whether it is worth telling: each change with its kind and its reason."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from citadel_watch.comparing.alerts import digest, gather_alerts
from citadel_watch.comparing.background import Background
from citadel_watch.comparing.diff import Difference, compare_testimony
from citadel_watch.comparing.dossier import resettle
from citadel_watch.comparing.origins import find_copied
from citadel_watch.comparing.recognising import name_in_full
from citadel_watch.comparing.verdict import Verdict, judge_slot
from citadel_watch.model import (
    Alert,
    Change,
    ChangeKind,
    Dossier,
    Fact,
    Franchise,
    HealthState,
    Mentioned,
    Reading,
    Slot,
    Testimony,
)

_NOTHING = Mentioned()


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What a reading came to: the dossier with it, what it did to its source's testimony, and what moved."""

    dossier: Dossier
    difference: Difference
    changes: tuple[Change, ...]
    alerts: tuple[Alert, ...]
    first_look: bool = False
    """Had the source never testified before?"""

    @property
    def told(self) -> tuple[Change, ...]:
        return tuple(each for each in self.changes if each.told)

    def list_moved(self) -> tuple[Fact, ...]:
        """The facts that the reading may have moved, as they stand after it."""
        parts = self.difference
        slots = {each.statement.slot for each in (*parts.added, *parts.kept, *parts.replaced, *parts.lapsed)}
        return tuple(self.dossier.facts[slot] for slot in sorted(slots & self.dossier.facts.keys()))


def weigh(
    dossier: Dossier,
    reading: Reading,
    last_spoken: date | None = None,
    mentioned: Mentioned = _NOTHING,
    franchise: Franchise | None = None,
) -> Weighed:
    """Hold `reading` against what is known.

    A reading that was not healthy moves nothing. `last_spoken` is the date its page bore when it was last read well,
    `mentioned` what it then named: of that nothing is new, even where its words could not be read before.
    `franchise` tells which season is of which show.
    """
    before = [each for each in dossier.testimonies if each.source == reading.source]
    others = [each for each in dossier.testimonies if each.source != reading.source]
    reading = name_in_full(reading, dossier)
    difference = compare_testimony(before, reading, last_spoken)
    if reading.spoken is None and not before:
        difference = replace(difference, added=tuple(_date_before_rivals(each, others) for each in difference.added))
    if set(difference.standing) == set(before):
        return Weighed(dossier=dossier, difference=difference, changes=(), alerts=())
    after = resettle(dossier, reading.source, difference.standing)
    background = Background(
        mentioned=mentioned,
        franchise=franchise,
        named=reading.mentioned if reading.health.state is HealthState.OK else mentioned,
        copied=find_copied(difference.added, others),
        previous=" ".join(reading.previous.split()),
    )
    changes = tuple(_find_changes(dossier, after, difference, reading, background))
    alerts = gather_alerts((each for each in changes if each.told), reading.at, first_look=not before)
    retracted = {
        each.slot for each in changes if each.told and each.kind is ChangeKind.WITHDRAWN and each.after is None
    }
    if retracted:
        difference = replace(difference, lapsed=tuple(_retract(each, retracted) for each in difference.lapsed))
        after = resettle(dossier, reading.source, difference.standing)
    return Weighed(dossier=after, difference=difference, changes=changes, alerts=alerts, first_look=not before)


def weigh_again(dossier: Dossier, reading: Reading) -> Weighed:
    """Hold what better rules read in an article against what earlier ones did: all that moves is `reread`, and silent.

    What the article was misread to say is forgotten, as if it had never been read so.
    """
    before = [each for each in dossier.testimonies if each.source == reading.source]
    reading = name_in_full(reading, dossier)
    difference = compare_testimony(before, reading)
    said = {(each.statement.slot, each.statement.value) for each in (*difference.kept, *difference.added)}
    left = (each for each in before if (each.statement.slot, each.statement.value) not in said)
    difference = replace(difference, lapsed=tuple(each for each in left if each.lapsed or each.former))
    after = resettle(dossier, reading.source, difference.standing)
    moved = {each.statement.slot for each in (*before, *difference.standing)}
    changes = tuple(
        change
        for slot in sorted(moved)
        if (change := _find_reread(slot, dossier.facts.get(slot), after.facts.get(slot), reading)) is not None
    )
    return Weighed(dossier=after, difference=difference, changes=changes, alerts=())


def _retract(each: Testimony, slots: Collection[Slot]) -> Testimony:
    return replace(each, retracted=True) if each.withdrawn and each.statement.slot in slots else each


def _find_reread(slot: Slot, old: Fact | None, new: Fact | None, reading: Reading) -> Change | None:
    before = old.value if old else None
    after = new.value if new else None
    witnesses = new.supporters if new else old.supporters if old else ()
    if before == after or not witnesses:
        return None
    verdict = Verdict(
        kind=ChangeKind.REREAD,
        told=False,
        reason="the same article, read by other rules",
        before=before,
        after=after,
        witness=witnesses[0],
    )
    return _make_change(slot, verdict, reading)


def _date_before_rivals(each: Testimony, others: Sequence[Testimony]) -> Testimony:
    """A page without a date, seen for the first time, may be of any day: it must not overturn what has one."""
    claim = each.statement
    rivals = [
        other.as_of
        for other in others
        if other.statement.slot == claim.slot and not other.statement.value.agrees_with(claim.value)
    ]
    return replace(each, as_of=min(rivals) - timedelta(days=1)) if rivals else each


def _find_changes(
    before: Dossier, after: Dossier, difference: Difference, reading: Reading, background: Background
) -> Iterator[Change]:
    moved = (*difference.added, *difference.kept, *difference.replaced, *difference.lapsed)
    for slot in sorted({each.statement.slot for each in moved}):
        for verdict in judge_slot(before.facts.get(slot), after.facts.get(slot), difference, background):
            known = _look_behind(verdict, slot, (before, after), difference, background) if verdict.told else None
            yield _make_change(slot, replace(verdict, told=False, reason=known) if known else verdict, reading)


def _look_behind(
    verdict: Verdict, slot: Slot, dossiers: tuple[Dossier, Dossier], difference: Difference, background: Background
) -> str | None:
    """Why a verdict is no news after all, once it is known what its page said before."""
    before, after = dossiers
    old, new = before.facts.get(slot), after.facts[slot]
    if verdict.witness in difference.added and background.carried(verdict.witness):
        return "its page said so before, in the same words"
    if old is None or verdict.kind is ChangeKind.NEW:
        return background.explain_first(new, verdict.witness, difference, after)
    if verdict.kind is ChangeKind.FIRMED and old.value != new.value:
        return background.explain_move(old, new, verdict.witness, before)
    if verdict.kind is ChangeKind.CHANGED:
        return background.explain_replacement(old, new, verdict.witness)
    return None


def _make_change(slot: Slot, verdict: Verdict, reading: Reading) -> Change:
    statement = verdict.witness.statement
    before = verdict.before.to_json() if verdict.before is not None else None
    after = verdict.after.to_json() if verdict.after is not None else None
    return Change(
        id=digest([slot.subject, slot.aspect, slot.key, verdict.kind, before, after, reading.at.isoformat()]),
        kind=verdict.kind,
        slot=slot,
        before=verdict.before,
        after=verdict.after,
        certainty=statement.certainty,
        told=verdict.told,
        reason=verdict.reason,
        evidence=statement.evidence,
        outlet=verdict.witness.outlet,
        speaker=statement.speaker,
        at=reading.at,
    )
