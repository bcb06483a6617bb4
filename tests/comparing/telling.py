"""Small readings for the tests of comparing: who says what, when, how sure."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from citadel_watch.aspects.release_date import ReleaseDate
from citadel_watch.model import (
    Certainty,
    Evidence,
    Health,
    HealthState,
    Reading,
    Statement,
    Tier,
    Value,
    Window,
)

NO_DATE = ReleaseDate(window=None)
FALL_2025 = ReleaseDate(
    window=Window(earliest=date(2025, 9, 1), latest=date(2025, 11, 30), edtf="2025-23", text="fall 2025")
)
SPRING_2026 = ReleaseDate(
    window=Window(earliest=date(2026, 3, 1), latest=date(2026, 5, 31), edtf="2026-21", text="spring 2026")
)
Q2_2026 = ReleaseDate(
    window=Window(earliest=date(2026, 4, 1), latest=date(2026, 6, 30), edtf="2026-34", text="Q2 2026")
)
YEAR_2026 = ReleaseDate(window=Window(earliest=date(2026, 1, 1), latest=date(2026, 12, 31), edtf="2026", text="2026"))
YEAR_2027 = ReleaseDate(window=Window(earliest=date(2027, 1, 1), latest=date(2027, 12, 31), edtf="2027", text="2027"))
YEAR_2023 = ReleaseDate(window=Window(earliest=date(2023, 1, 1), latest=date(2023, 12, 31), edtf="2023", text="2023"))
YEAR_2024 = ReleaseDate(window=Window(earliest=date(2024, 1, 1), latest=date(2024, 12, 31), edtf="2024", text="2024"))
MAY_6 = ReleaseDate(window=Window(earliest=date(2026, 5, 6), latest=date(2026, 5, 6), edtf="2026-05-06", text="6 May"))


def state(
    value: Value,
    certainty: Certainty = Certainty.CONFIRMED,
    *,
    subject: str = "season-2",
    aspect: str = "release-date",
    speaker: str | None = None,
) -> Statement:
    evidence = Evidence(source="https://news.example/a", quote=value.words(), start=0, end=1, rule="a rule")
    return Statement(
        subject=subject, aspect=aspect, value=value, certainty=certainty, speaker=speaker, evidence=evidence
    )


def read(
    source: str, day: str, *statements: Statement, health: HealthState = HealthState.OK, spoken: str | None = None
) -> Reading:
    """What `source` says on `day`, which is also the date its page bears unless `spoken` is another."""
    return Reading(
        source=source,
        outlet=source.title(),
        tier=Tier.PRESS,
        at=datetime.combine(date.fromisoformat(day), time(9), UTC),
        health=Health(state=health),
        statements=statements,
        spoken=date.fromisoformat(spoken or day),
    )
