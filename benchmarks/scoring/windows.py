"""Spans of days as readers spell them (`2026-04`, `2026-spring`, `2027/..`), and when two are taken for one."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from citadel_watch.model import Window

_PARTS_OF_YEAR = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 14),
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
    "h1": (1, 6),
    "h2": (7, 12),
    "q1": (1, 3),
    "q2": (4, 6),
    "q3": (7, 9),
    "q4": (10, 12),
}
_SPELLING = re.compile(r"(?P<year>\d{4})(?:-(?P<part>[a-z]+\d?|\d\d))?(?:-(?P<day>\d\d))?")

TOLERANCE = timedelta(days=31)
"""How far two windows that are vaguer than a day may lie apart."""
LEAST_RATIO = 0.4
"""How long the shorter of two windows must be, as a part of the longer."""


def spell_out(spelling: str) -> Window | None:
    """The days that a spelling stands for; None where it has no such form (`soon`). What is in brackets is a remark."""
    plain = re.sub(r"\s*\(.*?\)", "", spelling).strip().lower()
    if "/" not in plain:
        return _spell_out_one(plain)
    first, last = plain.split("/", 1)
    start, end = _spell_out_one(first), _spell_out_one(last)
    if start and last == "..":
        return _span(start.earliest, None)
    return _span(start.earliest, end.latest) if start and end else None


def _spell_out_one(spelling: str) -> Window | None:
    match = _SPELLING.fullmatch(spelling)
    if not match:
        return None
    year, part, day = int(match["year"]), match["part"], match["day"]
    if part is None:
        return _months(year, 1, 12)
    if part.isdigit():
        exact = date(year, int(part), int(day)) if day else None
        return _span(exact, exact) if exact else _months(year, int(part), int(part))
    return _months(year, *_PARTS_OF_YEAR[part]) if part in _PARTS_OF_YEAR and not day else None


def _months(year: int, first: int, last: int) -> Window:
    """From a month to a month; the fourteenth is February of the year after."""
    final_year, final = (year + 1, last - 12) if last > 12 else (year, last)
    return _span(date(year, first, 1), date(final_year, final, calendar.monthrange(final_year, final)[1]))


def _span(earliest: date | None, latest: date | None) -> Window:
    return Window(earliest=earliest, latest=latest, edtf="", text="")


def is_same_time(one: Window, other: Window) -> bool:
    """Two days must be the same day; vaguer windows must touch, within a month, and be of about the same length.

    Of two windows that are open to the same side the known ends are compared. An open one beside a closed one is taken
    for its known end.
    """
    (first, last), (start, end) = _close(one), _close(other)
    tolerance = timedelta(0) if first == last and start == end else TOLERANCE
    if _open_side(one) and _open_side(one) == _open_side(other):
        return abs(first - start) <= TOLERANCE
    if first - tolerance > end or start - tolerance > last:
        return False
    length, other_length = (last - first).days + 1, (end - start).days + 1
    return min(length, other_length) / max(length, other_length) >= LEAST_RATIO


def _open_side(window: Window) -> str:
    return "end" if window.latest is None else "start" if window.earliest is None else ""


def _close(window: Window) -> tuple[date, date]:
    earliest, latest = window.earliest or window.latest, window.latest or window.earliest
    if earliest is None or latest is None:
        raise ValueError("a window that is open at both ends says nothing")
    return earliest, latest
