"""The one line that an editor in a hurry reads: what moved, for whom, and how sure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citadel_watch.model import Alert, Certainty, Change, ChangeKind, Franchise, Occasion, Value
from citadel_watch.sending.cleaning import clean_line
from citadel_watch.sending.naming import capitalise, name_aspect, name_subject
from citadel_watch.sending.notices import head_notice

_HEADLINE_LENGTH = 160
_STORY_LENGTH = 110
_VALUE_LENGTH = 60
_NAMES_IN_FULL = 3

_HEDGES = {
    Certainty.EXPECTED: "expected",
    Certainty.RUMOURED: "rumoured",
    Certainty.DENIED: "a denial",
    Certainty.UNKNOWN: "unclear",
}
_STANDINGS = {"in": "in the", "out": "out of the", "expected": "expected in the"}


def head_alert(alert: Alert, franchise: Franchise) -> str:
    """The subject line. As many changes as fit are told, the others are counted.

    `Parent season 2: release date now spring 2026 (was fall 2025) and 3 more changes`
    """
    if alert.notice is not None:
        return head_notice(alert.notice)
    if alert.occasion is Occasion.CATCH_UP and alert.changes:
        return _head_catch_up(alert.changes, franchise)
    name = capitalise(name_subject(alert.subject, franchise))
    groups = _group(alert.changes)
    if not groups:
        return clean_line(f"{name}: no changes", _HEADLINE_LENGTH)
    told = [_tell(groups[0], alert, franchise)]
    for group in groups[1:]:
        longer = [*told, _tell(group, alert, franchise)]
        if len("; ".join(longer)) > _STORY_LENGTH:
            break
        told = longer
    left = sum(len(group) for group in groups[len(told) :])
    more = f" and {left} more {'change' if left == 1 else 'changes'}" if left else ""
    room = _HEADLINE_LENGTH - len(more)
    return clean_line(f"{name}: {'; '.join(told)}", room) + more


def _head_catch_up(changes: Sequence[Change], franchise: Franchise) -> str:
    """`Catching up: 14 things now known, Parent season 2 release date first`: the weightiest stands first."""
    first = changes[0].slot
    named = f"{name_subject(first.subject, franchise)} {name_aspect(first.aspect)}"
    if len(changes) == 1:
        return clean_line(f"Catching up: 1 thing now known, {named}", _HEADLINE_LENGTH)
    return clean_line(f"Catching up: {len(changes)} things now known, {named} first", _HEADLINE_LENGTH)


def _group(changes: Sequence[Change]) -> list[list[Change]]:
    """Changes that one phrase can tell together: new values of one aspect, equally sure, of people equally placed."""
    groups: dict[object, list[Change]] = {}
    for change in changes:
        place = _placing(change.after)
        together = (
            (change.slot.subject, change.slot.aspect, change.certainty, place and place[1])
            if change.kind is ChangeKind.NEW
            else change.id
        )
        groups.setdefault(together, []).append(change)
    return list(groups.values())


def _tell(group: Sequence[Change], alert: Alert, franchise: Franchise) -> str:
    phrase = _tell_new(group) if group[0].kind is ChangeKind.NEW else _tell_moved(group[0])
    if group[0].slot.subject != alert.subject:
        phrase = f"{name_subject(group[0].slot.subject, franchise)}, {phrase}"
    hedge = _HEDGES.get(group[0].certainty)
    return f"{phrase}, {hedge}" if hedge and hedge not in phrase else phrase


def _tell_new(group: Sequence[Change]) -> str:
    change = group[0]
    aspect = name_aspect(change.slot.aspect)
    places = [place for each in group if (place := _placing(each.after))]
    if places:
        return f"{_join([name for name, _ in places])} {_STANDINGS[places[0][1]]} {aspect}"
    values = _join([_word(each.after) for each in group])
    return f"{values} new in {aspect}" if change.slot.key or len(group) > 1 else f"{aspect} now {values}"


def _tell_moved(change: Change) -> str:
    aspect, before, after = name_aspect(change.slot.aspect), _word(change.before), _word(change.after)
    was = f" (was {before})" if before and before != after else ""
    match change.kind:
        case ChangeKind.NEW | ChangeKind.CHANGED:
            place, past = _placing(change.after), _placing(change.before)
            if place and place != past:
                return f"{place[0]} {_STANDINGS[place[1]]} {aspect}{was}"
            return f"{aspect} now {after}{was}"
        case ChangeKind.FIRMED:
            if before == after and change.certainty is Certainty.CONFIRMED:
                return f"{aspect} {after} now confirmed"
            return f"{aspect} firmed up: {after}{was}"
        case ChangeKind.DOUBTED:
            doubt = "now" if "doubt" in after else "in doubt:"
            return f"{aspect} {doubt} {after or before}{was if after else ''}"
        case ChangeKind.DISPUTED:
            return f"{aspect} disputed: {' or '.join(dict.fromkeys(each for each in (before, after) if each))}"
        case ChangeKind.WITHDRAWN:
            return f"{aspect} withdrawn: {before or after}" + (f" (now {after})" if before and after else "")
        case ChangeKind.CORROBORATED:
            return f"{aspect} said by {clean_line(change.outlet, _VALUE_LENGTH)} too: {after or before}"
        case ChangeKind.REREAD:
            return f"{aspect} read anew: {after or before}"


def _placing(value: Value | None) -> tuple[str, str] | None:
    """The person and the standing, where a value's JSON has both: people come and go, whatever the aspect."""
    told = value.to_json() if value is not None else None
    if not isinstance(told, Mapping):
        return None
    person, standing = told.get("person"), told.get("standing")
    if isinstance(person, str) and person and isinstance(standing, str) and standing in _STANDINGS:
        return clean_line(person, _VALUE_LENGTH), standing
    return None


def _word(value: Value | None) -> str:
    return clean_line(value.words(), _VALUE_LENGTH) if value is not None else ""


def _join(words: Sequence[str]) -> str:
    if len(words) <= _NAMES_IN_FULL:
        return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)
    return f"{', '.join(words[:_NAMES_IN_FULL])} and {len(words) - _NAMES_IN_FULL} more"
