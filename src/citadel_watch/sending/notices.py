"""Words for what has become of sources: which cannot be read, why, since when, what was kept, and what can be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from citadel_watch.model import JSON, HealthState, Notice, NoticeKind
from citadel_watch.sending.cleaning import clean_line
from citadel_watch.sending.letter import Letter, Line, Part

_HEADLINE_LENGTH = 160
_NAME_LENGTH = 60
_DETAIL_LENGTH = 400
_NAMES_IN_FULL = 100
_KEPT = "what it said is kept; nothing is withdrawn"
_KEPT_OF_MANY = "what they said is kept; nothing is withdrawn"

_HEALTHS = {
    HealthState.OK: "read well",
    HealthState.UNCHANGED: "unchanged",
    HealthState.CONSENT: "a consent wall",
    HealthState.PAYWALL: "a paywall",
    HealthState.LOGIN: "a login page",
    HealthState.BOT_WALL: "a bot wall",
    HealthState.SOFT_404: "a page that says it was not found",
    HealthState.GONE: "gone",
    HealthState.PARKED: "a parked domain",
    HealthState.MAINTENANCE: "maintenance",
    HealthState.EMPTY_SHELL: "a page without text",
    HealthState.HALF_PAGE: "half a page",
    HealthState.OTHER_ARTICLE: "another article",
    HealthState.OTHER_LANGUAGE: "another language",
    HealthState.STALE_COPY: "an older copy",
    HealthState.NOT_HTML: "no web page",
    HealthState.TOO_LARGE: "too large",
    HealthState.UNREACHABLE: "unreachable",
    HealthState.TIMEOUT: "no answer in time",
    HealthState.HTTP_ERROR: "an error of its server",
    HealthState.REFUSED: "refused",
    HealthState.FAULT: "a fault of this program",
}
_OFF_LINE = (HealthState.UNREACHABLE, HealthState.TIMEOUT)
_WALLS = (HealthState.CONSENT, HealthState.PAYWALL, HealthState.LOGIN, HealthState.BOT_WALL, HealthState.REFUSED)
_MOVED = (HealthState.SOFT_404, HealthState.GONE, HealthState.PARKED, HealthState.OTHER_ARTICLE)


def head_notice(notice: Notice) -> str:
    """The subject line: `whattowatch cannot be read: a consent wall since 12 October; what it said is kept; ...`."""
    return clean_line(_head_many(notice) if notice.network else _head_one(notice), _HEADLINE_LENGTH)


def write_notice(notice: Notice, title: str) -> Letter:
    """One part: what, since when, what the last look met, what was kept, and what to do."""
    lines = (
        Line(label="What", text=_name_kind(notice)),
        Line(label="Since", text=_date(notice.since)),
        Line(label="Sources", text=_list_names(notice.sources)),
        Line(label="Last look", text=_describe(notice)),
        Line(label="Kept", text="" if _recovered(notice) else _KEPT_OF_MANY if notice.network else _KEPT),
        Line(label="What to do", text=_advise(notice)),
    )
    heading = _name_sources(notice)
    if notice.network:
        heading = "The network" if _recovered(notice) or _is_off_line(notice) else "Several sources"
    return Letter(
        title=title,
        parts=(Part(heading=heading, lines=tuple(line for line in lines if line.text)),),
        closing=(f"Alert {clean_line(notice.id, _DETAIL_LENGTH)}: `watch sources` shows how every source is.",),
    )


def itemise_notice(notice: Notice) -> dict[str, JSON]:
    """A notice as JSON; names and details exactly as they are."""
    return {
        "id": notice.id,
        "kind": notice.kind.value,
        "network": notice.network,
        "sources": list(notice.sources),
        "health": notice.health.state.value,
        "detail": notice.health.detail,
        "since": notice.since.isoformat(),
        "at": notice.at.isoformat(),
        "failing": notice.failing,
        "watched": notice.watched,
        "causes": [
            {"source": name, "health": each.state.value, "detail": each.detail}
            for name, each in zip(notice.sources, notice.healths, strict=False)
        ],
    }


def name_event(notice: Notice) -> str:
    """The event's type for programs, in the dotted form that Standard Webhooks ask for: `source.still_broken`."""
    return f"source.{notice.kind.value.replace('-', '_')}"


def _head_one(notice: Notice) -> str:
    name = _name_sources(notice)
    if _recovered(notice):
        return f"{name} can be read again after {_span(notice.at - notice.since)}"
    still = "still cannot" if notice.kind is NoticeKind.STILL_BROKEN else "cannot"
    return f"{name} {still} be read: {_HEALTHS[notice.health.state]} since {_day(notice)}; {_KEPT}"


def _head_many(notice: Notice) -> str:
    count = f"{len(notice.sources)} of {max(notice.watched, len(notice.sources))} sources"
    if _recovered(notice):
        return f"{count} can be read again after {_span(notice.at - notice.since)}"
    count = f"{max(notice.failing, len(notice.sources))} of {max(notice.watched, len(notice.sources))} sources"
    still = "still cannot" if notice.kind is NoticeKind.STILL_BROKEN else "cannot"
    off_line = _is_off_line(notice)
    if off_line and all(each.state in _OFF_LINE for each in notice.healths):
        return f"{count} {still} be reached since {_day(notice)}: this looks like the network; nothing is withdrawn"
    one = "this looks like the network; " if off_line else ""
    one = one or ("this looks like one cause; " if len(_count_causes(notice)) == 1 else "")
    start, end = f"{count} {still} be read since {_day(notice)}: ", f"; {one}nothing is withdrawn"
    return start + _word_causes(notice, _HEADLINE_LENGTH - len(start) - len(end)) + end


def _count_causes(notice: Notice) -> list[tuple[HealthState, int]]:
    """What its sources meet, the commonest first; nothing where it was not kept for each."""
    counted = Counter(each.state for each in notice.healths)
    return sorted(counted.items(), key=lambda each: (-each[1], each[0]))


def _is_off_line(notice: Notice) -> bool:
    """Can most of its sources not even be reached?"""
    off = sum(each.state in _OFF_LINE for each in notice.healths)
    return 2 * off > len(notice.healths) if notice.healths else notice.health.state in _OFF_LINE


def _word_causes(notice: Notice, room: int) -> str:
    """`a bot wall at 3 of them, gone at 2`, as many as there is room for; the others are counted."""
    causes = _count_causes(notice)
    if not causes:
        return f"most often {_HEALTHS[notice.health.state]}"
    if len(causes) == 1:
        return f"{_HEALTHS[causes[0][0]]} at {_word_all(causes[0][1])} of them"
    (first, most), *others = causes
    told = [f"{_HEALTHS[first]} at {most} of them"]
    left = sum(number for _, number in others)
    for state, number in others:
        phrase = f"{_HEALTHS[state]} at {number}"
        rest = f", other causes at {left - number}" if left > number else ""
        if len(", ".join([*told, phrase])) + len(rest) > room:
            break
        told.append(phrase)
        left -= number
    return ", ".join([*told, *([f"other causes at {left}"] if left else [])])


def _word_all(number: int) -> str:
    return "both" if number == 2 else "all"


def _recovered(notice: Notice) -> bool:
    return notice.kind is NoticeKind.RECOVERED


def _name_kind(notice: Notice) -> str:
    who = "these sources" if notice.network else "this source"
    match notice.kind:
        case NoticeKind.BROKEN:
            return f"{who} cannot be read"
        case NoticeKind.STILL_BROKEN:
            return f"{who} still cannot be read, after {_span(notice.at - notice.since)}"
        case NoticeKind.RECOVERED:
            return f"{who} can be read again, after {_span(notice.at - notice.since)}"


def _describe(notice: Notice) -> str:
    if _recovered(notice):
        return ""
    health = notice.health
    if notice.network and len(_count_causes(notice)) != 1:
        return clean_line(_word_causes(notice, _DETAIL_LENGTH), _DETAIL_LENGTH)
    detail = f" ({health.detail})" if health.detail and len({each.detail for each in notice.healths}) < 2 else ""
    at_all = f", at {_word_all(len(notice.sources))} of them" if notice.network else ""
    return clean_line(_HEALTHS[health.state] + detail + at_all, _DETAIL_LENGTH)


def _advise(notice: Notice) -> str:
    state = notice.health.state
    if notice.network and not _recovered(notice) and not _is_off_line(notice) and len(_count_causes(notice)) > 1:
        return f"see `watch why {clean_line(notice.id, _DETAIL_LENGTH)}` for each, and open some in a browser"
    if _recovered(notice):
        return "nothing: what they now say has been taken in" if notice.network else "nothing: it is followed as before"
    if notice.network and _is_off_line(notice):
        return "see whether this machine is on line: its network, DNS and proxy"
    if state in _OFF_LINE:
        return "open its address in a browser; if it has moved, correct it in the configuration"
    if state in _WALLS:
        return "open it in a browser: it turns programs away; another page may say the same without a wall"
    if state in _MOVED:
        return "find where it has moved, and correct its address in the configuration, or take it out"
    if state is HealthState.FAULT:
        return "report it with the log; it is no fault of the page"
    return "open it in a browser; it is looked at again at its usual times, and you are told when it is well"


def _name_sources(notice: Notice) -> str:
    return clean_line(", ".join(notice.sources), _NAME_LENGTH) or "a source"


def _list_names(names: Sequence[str]) -> str:
    if len(names) < 2:
        return ""
    left = len(names) - _NAMES_IN_FULL
    shown = ", ".join(clean_line(name, _NAME_LENGTH) for name in names[:_NAMES_IN_FULL])
    return f"{shown} and {left} more" if left > 0 else shown


def _day(notice: Notice) -> str:
    since, at = notice.since.astimezone(UTC), notice.at.astimezone(UTC)
    if since.date() == at.date():
        return f"{since:%H:%M} UTC"
    return f"{since.day} {since:%B}" + (f" {since.year}" if since.year != at.year else "")


def _date(at: datetime) -> str:
    at = at.astimezone(UTC)
    return f"{at.day} {at:%B %Y, %H:%M} UTC"


def _span(time: timedelta) -> str:
    """The largest unit that fits: `3 days`, `1 hour`, `20 minutes`."""
    for unit, size in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        number = int(time.total_seconds()) // size
        if number >= 1:
            return f"{number} {unit}{'' if number == 1 else 's'}"
    return "less than a minute"
