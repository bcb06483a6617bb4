"""Testimony, changes, alerts and envelopes of a small made-up aspect, for the tests of the store."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Self

from citadel_watch.extracting.passage import Aspect, Aspects, Claim, Passage
from citadel_watch.model import (
    JSON,
    Alert,
    Certainty,
    Change,
    ChangeKind,
    Envelope,
    Evidence,
    Health,
    HealthState,
    Statement,
    Testimony,
    Tier,
    Value,
)
from citadel_watch.storing.observation import Observation

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather:
    """What the sky is said to do; the words it was said in do not count."""

    sky: str
    place: str = ""
    said: str = field(default="", compare=False)

    @property
    def slot(self) -> str:
        return self.place

    @property
    def mark(self) -> str:
        return ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Self) -> bool:
        return self == other

    def narrows(self, other: Self) -> bool:  # noqa: ARG002  the protocol's signature
        return False

    def stale_on(self, day: date) -> bool:  # noqa: ARG002  the protocol's signature
        return False

    def to_json(self) -> JSON:
        return {"sky": self.sky, "place": self.place, "said": self.said}

    def words(self) -> str:
        return self.sky


def parse_weather(value: JSON) -> Value:
    if not isinstance(value, dict):
        raise TypeError(value)
    return Weather(sky=str(value["sky"]), place=str(value["place"]), said=str(value["said"]))


def read_nothing(passage: Passage) -> Iterator[Claim]:  # noqa: ARG001  the protocol's signature
    return iter(())


ASPECTS: Aspects = {"weather": Aspect(name="weather", read=read_nothing, parse=parse_weather)}


def say(sky: str, *, source: str = "almanac", at: datetime = NOON, said: str = "", start: int = 7) -> Testimony:
    quote = said or f"The sky is {sky}."
    evidence = Evidence(source=source, quote=quote, start=start, end=start + len(quote), rule="the sky is")
    value = Weather(sky=sky, said=quote)
    statement = Statement(subject="season-2", aspect="weather", value=value, evidence=evidence)
    return Testimony(
        source=source, outlet="The Almanac", tier=Tier.TRADE, statement=statement, as_of=at.date(), first_seen=at
    )


def change_to(sky: str, *, at: datetime = NOON) -> Change:
    statement = say(sky).statement
    return Change(
        id=hashlib.sha256(sky.encode()).hexdigest(),
        kind=ChangeKind.NEW,
        slot=statement.slot,
        before=None,
        after=statement.value,
        certainty=Certainty.CONFIRMED,
        told=True,
        reason="nothing was known",
        evidence=statement.evidence,
        outlet="The Almanac",
        speaker=None,
        at=at,
    )


def alert_of(sky: str, *, at: datetime = NOON) -> Alert:
    return Alert(id=f"alert-{sky}", subject="season-2", changes=(change_to(sky, at=at),), at=at)


def envelope_of(sky: str, *, route: str = "me", at: datetime = NOON) -> Envelope:
    return Envelope(key=f"{route}-{sky}", route=route, alert=alert_of(sky, at=at), created=at, not_before=at)


def observe(*skies: str, source: str = "almanac", at: datetime = NOON, tell: str | None = None) -> Observation:
    """A healthy look at a source that says `skies`; `tell` is the one of them that is news."""
    return Observation(
        source=source,
        at=at,
        health=Health(),
        body_hash=hashlib.sha256(" ".join(skies).encode()).hexdigest(),
        testimonies=tuple(say(sky, source=source, at=at) for sky in skies),
        changes=(change_to(tell, at=at),) if tell else (),
        alerts=(alert_of(tell, at=at),) if tell else (),
        envelopes=(envelope_of(tell, at=at),) if tell else (),
    )


def fail(state: HealthState, *, at: datetime, source: str = "almanac") -> Observation:
    return Observation(source=source, at=at, health=Health(state=state, detail="as it was found"))


def skies_of(testimonies: tuple[Testimony, ...]) -> list[str]:
    return [each.statement.value.words() for each in testimonies]
