"""What a reading moved in the dossier, and whether it is worth telling: each change with its kind and its reason."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from citadel_watch.comparing.background import Background
from citadel_watch.comparing.diff import Difference, compare_testimony, is_empty
from citadel_watch.comparing.dossier import settle
from citadel_watch.model import (
    JSON,
    Alert,
    Certainty,
    Change,
    ChangeKind,
    Dossier,
    Fact,
    Franchise,
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
    difference = compare_testimony(before, reading, last_spoken)
    if reading.spoken is None and not before:
        difference = replace(difference, added=tuple(_date_before_rivals(each, others) for each in difference.added))
    after = settle([*others, *difference.standing])
    background = Background(mentioned=mentioned, franchise=franchise)
    changes = tuple(_find_changes(dossier, after, difference, reading, background))
    told = [each for each in changes if each.told]
    return Weighed(dossier=after, difference=difference, changes=changes, alerts=group_alerts(told, reading.at))


def _date_before_rivals(each: Testimony, others: Sequence[Testimony]) -> Testimony:
    """A page without a date, seen for the first time, may be of any day: it must not overturn what has one."""
    claim = each.statement
    rivals = [
        other.as_of
        for other in others
        if other.statement.slot == claim.slot and not other.statement.value.agrees_with(claim.value)
    ]
    return replace(each, as_of=min(rivals) - timedelta(days=1)) if rivals else each


def group_alerts(changes: Iterable[Change], at: datetime) -> tuple[Alert, ...]:
    """One alert a subject: an editor's morning is short. The same changes make the same alert, whoever groups them."""
    groups: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        groups[change.slot.subject].append(change)
    return tuple(
        Alert(id=_digest([each.id for each in group]), subject=subject, changes=tuple(group), at=at)
        for subject, group in sorted(groups.items())
    )


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
        for verdict in _judge_slot(before.facts.get(slot), after.facts.get(slot), difference):
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


def _judge_slot(old: Fact | None, new: Fact | None, difference: Difference) -> Iterator[_Verdict]:
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
    elif added:
        yield from _judge_retold(old, new, added)
    elif lapsed and all(each.lapsed for each in new.supporters) and not all(each.lapsed for each in old.supporters):
        yield _Verdict(
            kind=ChangeKind.WITHDRAWN,
            told=False,
            reason="the last page that said so no longer does: a dropped sentence is no retraction",
            before=old.value,
            after=None,
            witness=lapsed[0],
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
    witness = _witness(new, new.supporters)
    if new.value == old.value:
        if new.certainty is old.certainty:
            return None
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
                reason=f"it excludes what stands, which is {new.certainty}; this is {each.statement.certainty}",
                before=new.value,
                after=value,
                witness=each,
            )
    return None


def _judge_retold(old: Fact, new: Fact, added: Sequence[Testimony]) -> Iterator[_Verdict]:
    """Old news told again: another witness, or one against what stands. Two pages of one outlet are one witness."""
    supporting = [each for each in added if each in new.supporters]
    heard = {each.outlet for each in old.supporters}
    if supporting and all(each.outlet in heard for each in supporting):
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
    return max(
        (each for each in among if each in fact.supporters)
        if any(each in fact.supporters for each in among)
        else among,
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
        id=_digest([slot.subject, slot.aspect, slot.key, verdict.kind, before, after, reading.at.isoformat()]),
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


def _digest(parts: Sequence[JSON]) -> str:
    """A name for what is in `parts`: the first 128 bits of a SHA-256, in hexadecimal."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]
