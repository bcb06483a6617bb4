"""Changes, alerts and a franchise to word and send in tests, and values that say what they are told to say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Self

from citadel_watch.model import (
    JSON,
    SPINOFFS,
    Alert,
    Certainty,
    Change,
    ChangeKind,
    Envelope,
    Evidence,
    Franchise,
    Health,
    HealthState,
    Notice,
    NoticeKind,
    Occasion,
    Slot,
    Subject,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)

CITADEL = Franchise(
    name="Citadel",
    network="Prime Video",
    subjects=(
        Subject(id="season-2", kind="season", number=2),
        Subject(id="diana", kind="spinoff", title="Citadel: Diana", country="Italy"),
        Subject(id="diana-2", kind="season", number=2, of="diana"),
        Subject(id="spain", kind="spinoff", country="Spanish"),
        Subject(id="spain-1", kind="season", number=1, of="spain"),
        Subject(id="untold", kind="spinoff"),
        Subject(id="orphan", kind="season", number=3, of="nobody-knows"),
        Subject(id="next", kind="season"),
    ),
)


@dataclass(frozen=True, slots=True)
class Said:
    """A value of an aspect in which only one can hold."""

    said: str

    @property
    def slot(self) -> str:
        return ""

    @property
    def mark(self) -> str:
        return ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Self) -> bool:
        return self == other

    def narrows(self, other: Self) -> bool:
        return self != other

    def stale_on(self, day: date) -> bool:
        return day.year > 9000

    def to_json(self) -> JSON:
        return {"said": self.said}

    def words(self) -> str:
        return self.said


@dataclass(frozen=True, slots=True)
class Person(Said):
    """A value of an aspect in which people come and go."""

    standing: str = "in"

    @property
    def slot(self) -> str:
        return self.said

    def to_json(self) -> JSON:
        return {"person": self.said, "character": None, "standing": self.standing}

    def words(self) -> str:
        return f"{self.said} (role unknown)" if self.standing == "in" else f"{self.said} ({self.standing})"


EVIDENCE = Evidence(
    source="https://news.example/citadel?page=2&from=home",
    quote="The new episodes arrive in the spring of 2026, she said.",
    start=10,
    end=66,
    rule="<subject> arrives in <when>",
)

LATER = Change(
    id="c-later",
    kind=ChangeKind.CHANGED,
    slot=Slot(subject="season-2", aspect="release-date"),
    before=Said("fall 2025"),
    after=Said("spring 2026"),
    certainty=Certainty.CONFIRMED,
    told=True,
    reason="a newer plan that excludes the older",
    evidence=EVIDENCE,
    outlet="The Example",
    speaker="Jane Doe",
    at=NOON,
)


def join_cast(name: str, standing: str = "in", certainty: Certainty = Certainty.CONFIRMED) -> Change:
    return replace(
        LATER,
        id=f"c-{name}",
        kind=ChangeKind.NEW,
        slot=Slot(subject="season-2", aspect="cast", key=name),
        before=None,
        after=Person(name, standing),
        certainty=certainty,
        speaker=None,
        reason="nothing was known",
        evidence=replace(EVIDENCE, quote=f"{name} joins."),
    )


def alert_of(*changes: Change, subject: str = "season-2", number: str = "a-1") -> Alert:
    return Alert(id=number, subject=subject, changes=changes, at=NOON)


def catch_up(*changes: Change) -> Alert:
    return replace(alert_of(*changes, number="a-first"), occasion=Occasion.CATCH_UP)


WALLED = Notice(
    id="n-1",
    kind=NoticeKind.BROKEN,
    sources=("whattowatch",),
    health=Health(state=HealthState.CONSENT, detail="asks for consent before it shows anything"),
    since=NOON - timedelta(days=140),
    at=NOON,
    failing=1,
    watched=8,
)

OFF_LINE = replace(
    WALLED,
    id="n-2",
    sources=tuple(f"outlet-{number}" for number in range(1, 9)),
    health=Health(state=HealthState.UNREACHABLE, detail="dns: there is no host of the server's name"),
    since=NOON - timedelta(days=3),
    network=True,
    failing=8,
    healths=(Health(state=HealthState.UNREACHABLE, detail="dns: there is no host of the server's name"),) * 8,
)


def tell(notice: Notice) -> Alert:
    return Alert(id=notice.id, subject="sources", changes=(), at=notice.at, occasion=Occasion.SOURCES, notice=notice)


def spinoff_news() -> Change:
    return replace(
        LATER,
        id="c-spinoffs",
        kind=ChangeKind.DOUBTED,
        slot=Slot(subject=SPINOFFS, aspect="status"),
        before=Said("in development"),
        after=Said("in doubt"),
        certainty=Certainty.RUMOURED,
    )


def envelope(key: str, route: str = "me", *, attempts: int = 0, created: datetime = NOON) -> Envelope:
    return Envelope(key=key, route=route, alert=alert_of(LATER), created=created, not_before=created, attempts=attempts)
