"""The calendar behind the words: runs of days, their parts, and how EDTF writes them."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from citadel_watch.model import Window

Part = Literal[
    "early", "mid", "late", "start", "end",
    "first half", "second half", "week 1", "week 2", "week 3", "week 4", "last week",
]  # fmt: skip

_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_CODES = {
    (3, 3): 21,
    (6, 3): 22,
    (9, 3): 23,
    (12, 3): 24,
    (1, 3): 33,
    (4, 3): 34,
    (7, 3): 35,
    (10, 3): 36,
    (1, 4): 37,
    (5, 4): 38,
    (9, 4): 39,
    (1, 6): 40,
    (7, 6): 41,
}
"""ISO 8601-2:2019, 4.8: (first month, months) of seasons, quarters, thirds and halves of a year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """A run of days, both ends included; None is an open end. `rough` where the words say "around"."""

    earliest: date | None
    latest: date | None
    rough: bool = False
    instead: str = ""
    """EDTF for what its ends alone do not tell: `[2024-07-11,2024-11-07]` is one day of two."""

    def window(self, text: str) -> Window:
        edtf = self.instead or write_edtf(self.earliest, self.latest) + ("~" if self.rough else "")
        return Window(earliest=self.earliest, latest=self.latest, edtf=edtf, text=text)


def one_day(day: date) -> Days:
    return Days(earliest=day, latest=day)


def make_day(year: int, month: int, day: int) -> Days | None:
    """That day, or None where the month has no such day."""
    try:
        return one_day(date(year, month, day))
    except ValueError:
        return None


def make_months(year: int, month: int, count: int = 1) -> Days:
    """`count` whole months from `month` on, which may lie beyond December."""
    first = _first_of(year, month)
    return Days(earliest=first, latest=_first_of(first.year, first.month + count) - timedelta(days=1))


def make_year(year: int) -> Days:
    return make_months(year, 1, 12)


def make_season(year: int, name: str) -> Days:
    """Spring is March to May; the winter of a year begins in its December."""
    return make_months(year, _SEASONS[name], 3)


def make_broadcast_season(year: int) -> Days:
    """The television season that begins in the autumn of `year` and ends in May."""
    return make_months(year, 9, 9)


def make_week(day: date) -> Days:
    """The week of `day`, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Days(earliest=monday, latest=monday + timedelta(days=6))


def add_months(day: date, months: int) -> date:
    """The same day of another month, or the last one that it has."""
    first = _first_of(day.year, day.month + months)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def span(first: Days, last: Days) -> Days | None:
    """From the beginning of the one to the end of the other; None where that is backwards."""
    if first.earliest is not None and last.latest is not None and first.earliest > last.latest:
        return None
    return Days(earliest=first.earliest, latest=last.latest, rough=first.rough or last.rough)


def take_part(whole: Days, part: Part) -> Days | None:
    """The early, middle or late third; the start or end of a year is its first or last quarter.

    None where the words cannot mean anything, as for the middle of a day.
    """
    if whole.earliest is None or whole.latest is None or whole.earliest == whole.latest:
        return None
    if part.endswith("half"):
        return _take_half(whole.earliest, whole.latest, first=part.startswith("first"))
    if "week" in part:
        return _take_week(whole.earliest, whole.latest, part)
    months = _whole_months(whole.earliest, whole.latest)
    year, month = whole.earliest.year, whole.earliest.month
    if months >= 3:
        length = max(months // 4, 1) if part in ("start", "end") else max(months // 3, 1)
        skip = {"early": 0, "start": 0, "mid": length, "late": months - length, "end": months - length}[part]
        middle = months - 2 * length if part == "mid" else length
        return make_months(year, month + skip, middle)
    third = ((whole.latest - whole.earliest).days + 1) // 3
    if not third:
        return None
    first, second = whole.earliest + timedelta(days=third), whole.earliest + timedelta(days=2 * third)
    if part in ("early", "start"):
        return Days(earliest=whole.earliest, latest=first - timedelta(days=1))
    if part == "mid":
        return Days(earliest=first, latest=second - timedelta(days=1))
    return Days(earliest=second, latest=whole.latest)


def _take_half(earliest: date, latest: date, *, first: bool) -> Days:
    middle = earliest + timedelta(days=((latest - earliest).days + 1) // 2)
    if first:
        return Days(earliest=earliest, latest=middle - timedelta(days=1))
    return Days(earliest=middle, latest=latest)


def _take_week(earliest: date, latest: date, part: Part) -> Days | None:
    """The first, second, third or fourth seven days of a month or a season, or its last seven."""
    if part == "last week":
        return Days(earliest=latest - timedelta(days=6), latest=latest)
    start = earliest + timedelta(days=7 * (int(part[-1]) - 1))
    end = start + timedelta(days=6)
    return Days(earliest=start, latest=end) if end <= latest else None


def from_then(days: Days) -> Days:
    return replace(days, latest=None)


def after_it(days: Days) -> Days | None:
    return Days(earliest=days.latest + timedelta(days=1), latest=None) if days.latest else None


def until_its_end(days: Days) -> Days:
    return replace(days, earliest=None)


def before_it(days: Days) -> Days | None:
    return Days(earliest=None, latest=days.earliest - timedelta(days=1)) if days.earliest else None


def begin_on(days: Days, reference: date | None) -> Days:
    """What is to come `by May` can come from the day on which that is said; the words alone give no beginning."""
    if reference is None or days.earliest is not None or days.latest is None or days.latest < reference:
        return days
    return replace(days, earliest=reference, instead=write_edtf(None, days.latest))


_RANGE = re.compile(
    r",?\s(?:(?:right|all\sthe\sway|straight|clear)\s)?(?:up\sto|through\sto|to|through|thru|until|till?|and)\s|\s?[–—-]\s?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def split_range(window: Window) -> tuple[Days, Days] | None:
    """The two ends of `June 16 to August 4, 2024` or of `March to September 2025`, each as exact as it is said."""
    ends = [each for each in _RANGE.split(window.text) if each.strip()]
    if len(ends) != 2 or window.earliest is None or window.latest is None or window.edtf.startswith("../"):
        return None
    if ends[0].strip().lower() in ("mid", "early", "late"):
        return None
    if not any(char.isalpha() for char in ends[0]) and not ends[0].strip().isdigit():
        return None
    first, last = (
        one_day(day) if _DIGITS.search(said) else make_months(day.year, day.month)
        for day, said in ((window.earliest, ends[0]), (window.latest, ends[1]))
    )
    return first, last


def as_worded(window: Window) -> Window:
    """The window that the words themselves give, without the day of the page."""
    return replace(window, earliest=None) if window.edtf.startswith("../") else window


def write_edtf(earliest: date | None, latest: date | None) -> str:
    """The shortest EDTF text for a run of days: `2026-34`, `2024-10-10`, `2024-09/2025-05`, `2026/..`."""
    if earliest is None or latest is None:
        first = ".." if earliest is None else _write_end(earliest, opens=True)
        return f"{first}/{'..' if latest is None else _write_end(latest, opens=False)}"
    if earliest == latest:
        return earliest.isoformat()
    months = _whole_months(earliest, latest)
    if months == 12 and earliest.month == 1:
        return f"{earliest.year:04}"
    if months == 1:
        return f"{earliest:%Y-%m}"
    if code := _CODES.get((earliest.month, months)):
        return f"{earliest.year:04}-{code}"
    if months and months % 12 == 0 and earliest.month == 1:
        return f"{earliest.year:04}/{latest.year:04}"
    if months:
        return f"{earliest:%Y-%m}/{latest:%Y-%m}"
    return f"{earliest.isoformat()}/{latest.isoformat()}"


def _write_end(day: date, *, opens: bool) -> str:
    edge = 1 if opens else monthrange(day.year, day.month)[1]
    if day.day != edge:
        return day.isoformat()
    return f"{day.year:04}" if day.month == (1 if opens else 12) else f"{day:%Y-%m}"


def _whole_months(earliest: date, latest: date) -> int:
    """How many months these days make up exactly; 0 where they do not."""
    after = latest + timedelta(days=1)
    if earliest.day != 1 or after.day != 1:
        return 0
    return (after.year - earliest.year) * 12 + after.month - earliest.month


def _first_of(year: int, month: int) -> date:
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
