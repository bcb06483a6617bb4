"""The dated editions of the demo's news site: what each outlet prints, and what a careful reader learns from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from citadel_watch.demo.outlets import BY_KEY, OUTLETS
from citadel_watch.demo.press import Copy, file_copy, typeset, wall_off
from citadel_watch.model import JSON


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A change that a careful reader takes from an edition.

    `value` names the part of the value's JSON that matters. A lesson that is not `required` may be told or left out.
    """

    subject: str
    aspect: str
    value: Mapping[str, JSON]
    required: bool = True

    def taught_by(self, subject: str, aspect: str, after: JSON) -> bool:
        """Is this the lesson of a change with these fields, as `watch check --json` writes them?"""
        return (
            (self.subject, self.aspect) == (subject, aspect)
            and isinstance(after, Mapping)
            and all(key in after and after[key] == part for key, part in self.value.items())
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The site as it stands on `day`: every outlet's page by path, and what follows from reading them all.

    An outlet with nothing new prints the same bytes as before. `walled` is the outlet behind a consent wall, if any.
    """

    number: int
    name: str
    day: date
    headline: str
    expected: Literal["tells", "silent"]
    pages: Mapping[str, str] = field(repr=False)
    lessons: tuple[Lesson, ...] = ()
    walled: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    name: str
    day: date
    headline: str
    lessons: tuple[Lesson, ...] = ()
    reset: bool = False
    """Every outlet sets its page anew, with or without a new article."""
    walled: str | None = None


def _cast(subject: str, *people: str) -> tuple[Lesson, ...]:
    return tuple(Lesson(subject=subject, aspect="cast", value={"person": each, "standing": "in"}) for each in people)


def _date(subject: str, edtf: str) -> Lesson:
    return Lesson(subject=subject, aspect="release-date", value={"edtf": edtf})


def _status(subject: str, status: str) -> Lesson:
    return Lesson(subject=subject, aspect="status", value={"status": status})


_PLANS = (
    _Plan(
        name="2024-03",
        day=date(2024, 3, 20),
        headline="The Indian series gets a title, Citadel: Honey Bunny, and a year",
        lessons=(
            Lesson(subject="india", aspect="title", value={"title": "Citadel: Honey Bunny"}),
            _date("india", "2024"),
            *_cast("india", "Varun Dhawan", "Samantha Ruth Prabhu"),
            Lesson(subject="india", aspect="crew", value={"person": "Raj & DK", "role": "director"}),
        ),
    ),
    _Plan(
        name="2024-07",
        day=date(2024, 7, 17),
        headline="Citadel: Diana is dated 10 October 2024, with a teaser",
        lessons=(
            _date("diana", "2024-10-10"),
            Lesson(subject="diana", aspect="episodes", value={"count": 6}),
            Lesson(subject="diana", aspect="trailer", value={"kind": "teaser"}),
            *_cast("season-2", "Jack Reynor"),
        ),
    ),
    _Plan(
        name="2024-07-noise",
        day=date(2024, 7, 24),
        headline="Advertisements, links, comments and counters move; no article does",
        reset=True,
    ),
    _Plan(
        name="2024-08",
        day=date(2024, 8, 2),
        headline="Citadel: Honey Bunny is dated 7 November 2024; season 2 signs two actors",
        lessons=(
            _date("india", "2024-11-07"),
            Lesson(subject="india", aspect="trailer", value={"kind": "teaser"}),
            *_cast("season-2", "Matt Berry", "Gabriel Leone", "Richard Madden", "Priyanka Chopra Jonas"),
        ),
    ),
    _Plan(
        name="2024-09-wall",
        day=date(2024, 9, 5),
        headline="The guide disappears behind a consent wall",
        walled="stakeout",
    ),
    _Plan(
        name="2024-11",
        day=date(2024, 11, 28),
        headline="The guide is back; both spinoffs are out, and season 2 has wrapped filming",
        lessons=(
            _status("season-2", "wrapped"),
            Lesson(subject="season-2", aspect="production", value={"event": "end"}),
            *_cast("season-2", "Michael Trucco", "Merle Dandridge", "Rahul Kohli"),
            _status("diana", "released"),
            _status("india", "released"),
        ),
    ),
    _Plan(
        name="2025-03",
        day=date(2025, 3, 29),
        headline="Season 2 slips from fall 2025 to spring 2026, and the spinoffs are paused, says a report",
        lessons=(
            _date("season-2", "2026-21"),
            # The date that moved says it already.
            Lesson(subject="season-2", aspect="status", value={"status": "delayed"}, required=False),
            _status("spinoffs", "on-hold"),
            _status("spain", "on-hold"),
            _status("mexico", "on-hold"),
        ),
    ),
    _Plan(
        name="2025-04",
        day=date(2025, 4, 17),
        headline="Diana and Honey Bunny are cancelled; season 2 is due in the second quarter of 2026",
        lessons=(
            _status("diana", "cancelled"),
            _status("india", "cancelled"),
            _date("season-2", "2026-34"),
            Lesson(subject="season-2", aspect="plot", value={}, required=False),
        ),
    ),
)


def _print_editions() -> Iterator[Edition]:
    copies: dict[str, Copy] = {}
    pages: dict[str, str] = {}
    for number, plan in enumerate(_PLANS, start=1):
        for outlet in OUTLETS:
            fresh = file_copy(plan.name, outlet)
            if fresh:
                copies[outlet.key] = fresh
            if fresh or plan.reset:
                pages[outlet.path] = typeset(outlet, copies[outlet.key], number, plan.day)
        wall = BY_KEY[plan.walled] if plan.walled else None
        yield Edition(
            number=number,
            name=plan.name,
            day=plan.day,
            headline=plan.headline,
            expected="tells" if plan.lessons else "silent",
            pages=pages | ({wall.path: wall_off(wall, number, plan.day)} if wall else {}),
            lessons=plan.lessons,
            walled=plan.walled,
        )


EDITIONS = tuple(_print_editions())
"""In the order in which they appeared."""
