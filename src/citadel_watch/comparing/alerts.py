"""Which changes are told together: one alert a subject; and all that a first look brings in one, by its weight."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from citadel_watch.model import JSON, Alert, Certainty, Change, ChangeKind, Occasion

_WEIGHTS = ("status", "release-date", "title", "cast", "crew", "trailer", "production", "episodes", "plot")
"""What people ask for first: will it come, when, what is it called, who is in it."""

_KINDS = (ChangeKind.CHANGED, ChangeKind.DISPUTED, ChangeKind.WITHDRAWN, ChangeKind.DOUBTED)
"""What overturns something comes before what adds to it."""


def group_alerts(changes: Iterable[Change], at: datetime) -> tuple[Alert, ...]:
    """One alert a subject: an editor's morning is short. The same changes make the same alert, whoever groups them."""
    groups: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        groups[change.slot.subject].append(change)
    return tuple(
        Alert(id=digest([each.id for each in group]), subject=subject, changes=tuple(group), at=at)
        for subject, group in sorted(groups.items())
    )


def gather_alerts(changes: Iterable[Change], at: datetime, *, first_look: bool) -> tuple[Alert, ...]:
    """The alerts that tell `changes`; where a first look brought several, a single one, the weightiest first."""
    told = list(changes)
    if not first_look or len(told) < 2:
        return group_alerts(told, at)
    ranked = tuple(sorted(told, key=_rank))
    name = digest(["catch-up", *sorted(each.id for each in ranked)])
    return (Alert(id=name, subject=ranked[0].slot.subject, changes=ranked, at=at, occasion=Occasion.CATCH_UP),)


def _rank(change: Change) -> tuple[bool, int, int, str, str, str]:
    aspect = change.slot.aspect
    place = _WEIGHTS.index(aspect) if aspect in _WEIGHTS else len(_WEIGHTS)
    doubt = Certainty.CONFIRMED.weight - change.certainty.weight
    return change.kind not in _KINDS, place, doubt, change.slot.subject, change.slot.key, change.id


def digest(parts: Sequence[JSON]) -> str:
    """A name for what is in `parts`: the first 128 bits of a SHA-256, in hexadecimal."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]
