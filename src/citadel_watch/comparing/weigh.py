"""What a reading moved in the dossier, and whether it is worth telling: each change with its kind and its reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from citadel_watch.comparing.alerts import digest, gather_alerts
from citadel_watch.comparing.background import Background
from citadel_watch.comparing.diff import Difference, compare_testimony, is_empty
from citadel_watch.comparing.dossier import resettle
from citadel_watch.comparing.origins import find_copied, is_passed_on
from citadel_watch.comparing.recognising import name_in_full
from citadel_watch.model import (
    Alert,
    Certainty,
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
    Value,
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
    )
    changes = tuple(_find_changes(dossier, after, difference, reading, background))
    alerts = gather_alerts((each for each in changes if each.told), reading.at, first_look=not before)
    return Weighed(dossier=after, difference=difference, changes=changes, alerts=alerts, first_look=not before)


def weigh_again(dossier: Dossier, reading: Reading) -> Weighed:
    """Hold what better rules read in an article against what earlier ones did: all that moves is `reread`, and silent.

    What the article was misread to say is forgotten, as if it had never been read so.
    """
    before = [each for each in dossier.testimonies if each.source == reading.source]
    reading = name_in_full(reading, dossier)
    difference = compare_testimony(before, reading)
    difference = replace(difference, lapsed=tuple(each for each in before if each.lapsed))
    after = resettle(dossier, reading.source, difference.standing)
    moved = {each.statement.slot for each in (*before, *difference.standing)}
    changes = tuple(
        change
        for slot in sorted(moved)
        if (change := _find_reread(slot, dossier.facts.get(slot), after.facts.get(slot), reading)) is not None
    )
    return Weighed(dossier=after, difference=difference, changes=changes, alerts=())


def _find_reread(slot: Slot, old: Fact | None, new: Fact | None, reading: Reading) -> Change | None:
    before = old.value if old else None
    after = new.value if new else None
    witnesses = new.supporters if new else old.supporters if old else ()
    if before == after or not witnesses:
        return None
    verdict = _Verdict(
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Verdict:
    kind: ChangeKind
    told: bool
    reason: str
    before: Value | None
    after: Value | None
    witness: Testimony


def _find_changes(
    before: Dossier, after: Dossier, difference: Difference, reading: Reading, background: Background
) -> Iterator[Change]:
    moved = (*difference.added, *difference.kept, *difference.replaced, *difference.lapsed)
    for slot in sorted({each.statement.slot for each in moved}):
        for verdict in _judge_slot(before.facts.get(slot), after.facts.get(slot), difference, background):
            known = _look_behind(verdict, slot, (before, after), difference, background) if verdict.told else None
            yield _make_change(slot, replace(verdict, told=False, reason=known) if known else verdict, reading)


def _look_behind(
    verdict: _Verdict, slot: Slot, dossiers: tuple[Dossier, Dossier], difference: Difference, background: Background
) -> str | None:
    """Why a verdict is no news after all, once it is known what its page said before."""
    before, after = dossiers
    old, new = before.facts.get(slot), after.facts[slot]
    if old is None or verdict.kind is ChangeKind.NEW:
        return background.explain_first(new, verdict.witness, difference, after)
    if verdict.kind is ChangeKind.FIRMED and old.value != new.value:
        return background.explain_move(old, new, verdict.witness, before)
    if verdict.kind is ChangeKind.CHANGED:
        return background.explain_replacement(old, new, verdict.witness)
    return None


def _judge_slot(
    old: Fact | None, new: Fact | None, difference: Difference, background: Background
) -> Iterator[_Verdict]:
    """What happened to one fact. A slot's fact never disappears: what lapsed still counts until it is overtaken."""
    if new is None:
        return
    slot = new.slot
    added = [each for each in difference.added if each.statement.slot == slot]
    lapsed = [each for each in difference.lapsed if each.statement.slot == slot]
    if old is None:
        yield _judge_first(new, added)
        return
    standing = _judge_standing(old, new)
    if standing is not None:
        yield standing
    elif added and (dispute := _find_dispute(old, new, added)) is not None:
        yield dispute
    elif old.disputed_by and not new.disputed_by:
        yield _judge_settled(old, new)
    elif added:
        yield from _judge_retold(old, new, added, background)
    elif (
        lapsed and all(each.withdrawn for each in new.supporters) and not all(each.withdrawn for each in old.supporters)
    ):
        yield _judge_withdrawn(old, lapsed, background)


def _judge_withdrawn(old: Fact, lapsed: Sequence[Testimony], background: Background) -> _Verdict:
    """Nobody says it any more, seen twice. Worth telling if not even its name or its day is left on the page."""
    value = old.value
    if not value.mark or background.named.names(old.slot.subject, value):
        reason, told = "the last page that said so no longer does: a reworded sentence is no retraction", False
    elif is_empty(value) or value.stale_on(max(each.withdrawn or each.first_seen for each in lapsed).date()):
        reason, told = "the last page that said so no longer does, and its time is past", False
    else:
        reason, told = "the last page that said so names it no more, seen on two occasions", True
    return _Verdict(kind=ChangeKind.WITHDRAWN, told=told, reason=reason, before=value, after=None, witness=lapsed[0])


def _judge_settled(old: Fact, new: Fact) -> _Verdict:
    """Whoever disputed what stands has given way. A page that only disagreed with itself is no news."""
    supporting = {each.source for each in old.supporters}
    gave_way = " and ".join(sorted({each.outlet for each in old.disputed_by}))
    told = any(not is_empty(each.statement.value) and each.source not in supporting for each in old.disputed_by)
    return _Verdict(
        kind=ChangeKind.FIRMED,
        told=told,
        reason=f"the dispute is over: {gave_way} no longer says otherwise",
        before=old.value,
        after=new.value,
        witness=_witness(new, new.supporters),
    )


def _judge_first(new: Fact, added: Sequence[Testimony]) -> _Verdict:
    witness = _witness(new, added)
    if is_empty(new.value):
        reason, told = "that nothing is known yet is no news", False
    elif new.value.stale_on(witness.as_of):
        reason, told = "its time was past when it was written: background, no news", False
    else:
        reason, told = "nothing was known", True
    return _Verdict(
        kind=ChangeKind.NEW,
        told=told,
        reason=reason,
        before=None,
        after=new.value,
        witness=witness,
    )


def _judge_standing(old: Fact, new: Fact) -> _Verdict | None:
    """What happened to the value that stands; None where the same value stands with the same certainty."""
    if new.value == old.value and new.certainty is old.certainty:
        return None
    witness = _witness(new, new.supporters)
    if new.value == old.value:
        return _judge_certainty(old, new, witness)

    def verdict(kind: ChangeKind, reason: str, *, told: bool = True) -> _Verdict:
        return _Verdict(kind=kind, told=told, reason=reason, before=old.value, after=new.value, witness=witness)

    if is_empty(new.value):
        sure = Certainty.CONFIRMED.weight
        taken_back = old.certainty.weight >= sure and witness.statement.certainty.weight >= sure
        reason = "its source took it back" if taken_back else "what was not sure is no longer said"
        return verdict(ChangeKind.WITHDRAWN, reason, told=taken_back)
    if is_empty(old.value):
        return verdict(ChangeKind.NEW, "nothing was known before")
    if any(new.value == each.statement.value for each in old.disputed_by):
        if new.certainty.weight > old.certainty.weight or new.certainty is Certainty.CONFIRMED:
            return verdict(ChangeKind.CHANGED, "what was disputed now stands")
        return verdict(ChangeKind.CHANGED, "already told as a dispute", told=False)
    if not new.value.agrees_with(old.value):
        return verdict(ChangeKind.CHANGED, "it excludes what stood before")
    if new.value.narrows(old.value):
        return verdict(ChangeKind.FIRMED, "it says more exactly what was known")
    if new.certainty.weight > old.certainty.weight:
        return verdict(ChangeKind.FIRMED, f"it was {old.certainty}, and fits what was known")
    return verdict(ChangeKind.CORROBORATED, "it fits what was known and adds nothing", told=False)


def _judge_certainty(old: Fact, new: Fact, witness: Testimony) -> _Verdict:
    """The same value, surer or less sure. A page's hedge coming or going is no news; a rumour come true is."""
    firmer = new.certainty.weight > old.certainty.weight
    settled = new.certainty.weight == Certainty.CONFIRMED.weight
    named = witness.statement.is_named
    if firmer:
        told = settled and (named or old.certainty is Certainty.RUMOURED) and not is_empty(new.value)
        told = told and old.certainty is not Certainty.UNKNOWN
    else:
        told = (
            old.certainty is Certainty.CONFIRMED and new.certainty in (Certainty.DENIED, Certainty.RUMOURED) and named
        )
    return _Verdict(
        kind=ChangeKind.FIRMED if firmer else ChangeKind.DOUBTED,
        told=told,
        reason=f"it was {old.certainty} and is now {new.certainty}"
        + ("" if told else ", in the page's own wording alone"),
        before=old.value,
        after=new.value,
        witness=witness,
    )


def _find_dispute(old: Fact, new: Fact, added: Sequence[Testimony]) -> _Verdict | None:
    """A claim against what stands, if it is the first to make it."""
    heard = [each.statement.value for each in (*old.disputed_by, *old.superseded)]
    for each in added:
        value = each.statement.value
        if each in new.disputed_by and value not in heard:
            return _Verdict(
                kind=ChangeKind.DISPUTED,
                told=not is_empty(value),
                reason=f"{_name_side(new)} says {new.value.words()} ({new.certainty}), "
                f"{each.outlet} says {value.words()} ({each.statement.certainty})",
                before=new.value,
                after=value,
                witness=each,
            )
    return None


def _name_side(fact: Fact) -> str:
    return " and ".join(sorted({each.outlet for each in fact.supporters})[:3])


def _judge_retold(old: Fact, new: Fact, added: Sequence[Testimony], background: Background) -> Iterator[_Verdict]:
    """Old news told again: another witness, or one against what stands.

    Two pages of one outlet are one witness; so are a copy of its article and whoever only passes on its report.
    """
    supporting = [each for each in added if each in new.supporters]
    heard = {each.outlet for each in old.supporters}
    if supporting and (
        background.copied in heard or all(each.outlet in heard or is_passed_on(each, heard) for each in supporting)
    ):
        return
    witness = supporting[0] if supporting else added[0]
    yield _Verdict(
        kind=ChangeKind.CORROBORATED if supporting else ChangeKind.DISPUTED,
        told=False,
        reason="another outlet says what is known" if supporting else "newer or more certain news stands against it",
        before=new.value,
        after=witness.statement.value,
        witness=witness,
    )


def _witness(fact: Fact, among: Sequence[Testimony]) -> Testimony:
    """The testimony that best shows the fact: its very value, the surest, with a speaker, the newest."""
    supporting = among if among is fact.supporters else [each for each in among if each in fact.supporters]
    return max(
        supporting or among,
        key=lambda each: (
            each.statement.value == fact.value,
            each.lapsed is None,
            each.statement.certainty.weight,
            each.statement.speaker is not None,
            each.as_of,
            each.source,
        ),
    )


def _make_change(slot: Slot, verdict: _Verdict, reading: Reading) -> Change:
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
