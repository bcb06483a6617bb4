"""What is known, from what every source says: one fact a slot, settled by date, certainty and precision."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from citadel_watch.model import Certainty, Dossier, Fact, Slot, Statement, Testimony, Tier

_CLOSENESS = {Tier.FAN: 0, Tier.PRESS: 1, Tier.TRADE: 2, Tier.OFFICIAL: 3}


def settle(testimonies: Iterable[Testimony]) -> Dossier:
    """The dossier that follows from `testimonies`. Their order does not matter: the same set settles the same way.

    Of values that can all be true the most precise stands. Of values that exclude each other the newer stands, unless
    it is less certain than what it would replace: then it is a dispute. Of those of one day, equally certain, the one
    told closer to the facts stands: officially, by the trade, the press, by fans. Plans that were stale when written
    overturn nothing. What was retracted gives way to whatever is said after it.
    """
    ordered = tuple(sorted(testimonies, key=_seniority))
    slots: dict[Slot, list[Testimony]] = defaultdict(list)
    for each in ordered:
        slots[each.statement.slot].append(each)
    return Dossier(
        testimonies=ordered,
        facts={slot: _settle_slot(slot, slots[slot]) for slot in sorted(slots)},
    )


def resettle(dossier: Dossier, source: str, standing: Sequence[Testimony]) -> Dossier:
    """The dossier once `source` stands by `standing`: what settling it all anew gives, at the price of what moved.

    Neither its testimonies nor its facts are in any promised order.
    """
    before = {each for each in dossier.testimonies if each.source == source}
    others = tuple(each for each in dossier.testimonies if each.source != source)
    facts = dict(dossier.facts)
    for slot in {each.statement.slot for each in before.symmetric_difference(standing)}:
        heard = _list_testimony(facts[slot]) if slot in facts else ()
        now = [each for each in heard if each.source != source]
        now += [each for each in standing if each.statement.slot == slot]
        if now:
            facts[slot] = _settle_slot(slot, sorted(now, key=_seniority))
        else:
            del facts[slot]
    return Dossier(testimonies=(*others, *standing), facts=facts)


def _list_testimony(fact: Fact) -> tuple[Testimony, ...]:
    return (*fact.supporters, *fact.disputed_by, *fact.superseded)


def known_on(testimonies: Iterable[Testimony], day: date) -> Dossier:
    """The dossier as it would have stood at the end of `day`."""
    return settle(each for each in testimonies if each.as_of <= day)


def _seniority(each: Testimony) -> tuple[date, int, int, str, int, Slot, str]:
    statement = each.statement
    value = json.dumps(statement.value.to_json(), sort_keys=True)
    place = each.source, statement.evidence.start, statement.slot, value
    return each.as_of, statement.certainty.weight, _CLOSENESS[each.tier], *place


def _settle_slot(slot: Slot, testimonies: Sequence[Testimony]) -> Fact:
    """One fact from all testimony in its slot, which is given oldest first."""
    fresh = [each for each in testimonies if not _is_stale(each)] or list(testimonies)
    running = _list_said_since(fresh)
    leader = running[0]
    for each in running[1:]:
        if _overtakes(each, leader):
            leader = each
    supporters, disputing, superseded = [], [], []
    for each in testimonies:
        if _agree(each, leader):
            supporters.append(each)
        elif each in fresh and _still_disputes(each, leader):
            disputing.append(each)
        else:
            superseded.append(each)
    bearing = [each for each in supporters if _says_as_much(each, leader)]
    return Fact(
        slot=slot,
        value=leader.statement.value,
        certainty=max((each.statement.certainty for each in bearing), key=_firmness),
        since=min(each.as_of for each in bearing),
        supporters=tuple(supporters),
        disputed_by=tuple(disputing),
        superseded=tuple(superseded),
    )


def _list_said_since(testimonies: Sequence[Testimony]) -> Sequence[Testimony]:
    """What was said since one of them was last retracted; all of them where nothing was."""
    back = max((each.withdrawn for each in testimonies if each.retracted and each.withdrawn), default=None)
    if back is None:
        return testimonies
    return [each for each in testimonies if each.first_seen >= back and not each.withdrawn] or testimonies


def _is_stale(each: Testimony) -> bool:
    statement = each.statement
    return statement.certainty is not Certainty.DENIED and statement.value.stale_on(each.as_of)


def _overtakes(newer: Testimony, leader: Testimony) -> bool:
    """Whether `newer`, which is no older than `leader`, stands in its place."""
    new, old = newer.statement, leader.statement
    if _agree(newer, leader):
        if new.value.narrows(old.value):
            # A rumour of a day makes a known month more exact; a rumour of what is already known adds nothing.
            return new.value.mark != old.value.mark or new.certainty.weight >= old.certainty.weight
        return (
            not old.value.narrows(new.value) and new.value != old.value and new.certainty.weight > old.certainty.weight
        )
    return new.certainty.weight >= old.certainty.weight or _has_expired(old, newer.as_of)


def _has_expired(plan: Statement, day: date) -> bool:
    """Whether what was only expected or rumoured was for a time that is past."""
    return plan.certainty.weight < Certainty.CONFIRMED.weight and plan.value.stale_on(day)


def _agree(one: Testimony, other: Testimony) -> bool:
    return one.statement.value.agrees_with(other.statement.value)


def _still_disputes(each: Testimony, leader: Testimony) -> bool:
    """Testimony against what stands: as new as it, or in a matter where time settles nothing."""
    if each.source == leader.source:  # a page contradicts itself only where two speak on it
        return each.as_of == leader.as_of and each.statement.speaker != leader.statement.speaker
    if each.as_of == leader.as_of and _CLOSENESS[each.tier] < _CLOSENESS[leader.tier]:
        return each.statement.certainty.weight > leader.statement.certainty.weight
    return each.as_of >= leader.as_of or not leader.statement.value.evolves


def _says_as_much(each: Testimony, leader: Testimony) -> bool:
    value, standing = each.statement.value, leader.statement.value
    return value == standing or value.narrows(standing)


def _firmness(certainty: Certainty) -> tuple[int, bool]:
    return certainty.weight, certainty is Certainty.CONFIRMED
