"""The making of a season: when the filming begins and ends, where it happens, and what is filmed anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from citadel_watch.aspects.production.found import Event
from citadel_watch.aspects.production.places import read_places
from citadel_watch.aspects.production.reshoots import read_reshoots
from citadel_watch.aspects.production.times import read_times
from citadel_watch.extracting.passage import Aspect, Claim, Passage
from citadel_watch.extracting.people.runs import fold
from citadel_watch.extracting.when.days import as_worded
from citadel_watch.extracting.when.spelling import spell_window
from citadel_watch.model import JSON, Window

_EVENT_WORDS = {"start": "filming begins", "end": "filming ends", "location": "filmed", "reshoots": "reshoots"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Production:
    """One event of the filming, with its time or its place as far as the words give them."""

    event: Event
    when: Window | None = None
    where: str | None = None

    @property
    def slot(self) -> str:
        return f"{self.event}:{self.where.casefold()}" if self.where else self.event

    @property
    def mark(self) -> str:
        if self.when:
            return self.when.edtf
        return fold(self.where) if self.where else ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Production) -> bool:
        return self.when is None or other.when is None or self.when.overlaps(other.when)

    def narrows(self, other: Production) -> bool:
        if self.when is None:
            return False
        if other.when is None:
            return True
        mine, its = as_worded(self.when), as_worded(other.when)
        return mine != its and mine.within(its)

    def stale_on(self, day: date) -> bool:
        """Never: a shoot that is over stays a fact."""
        del day
        return False

    def to_json(self) -> JSON:
        return {"event": self.event, "when": self.when.to_json() if self.when else None, "where": self.where}

    def words(self) -> str:
        verb = _EVENT_WORDS[self.event]
        time = f" {spell_window(self.when)}" if self.when else ""
        return f"{verb}{time}{f' in {self.where}' if self.where else ''}"


def parse(value: JSON) -> Production:
    found = value if isinstance(value, Mapping) else {}
    when, where = found.get("when"), found.get("where")
    return Production(
        event=cast("Event", found.get("event")),
        when=Window.from_json(when) if isinstance(when, Mapping) else None,
        where=str(where) if where else None,
    )


def read(passage: Passage) -> Iterator[Claim]:
    """Times of the filming's start and end, its places, and reshoots."""
    for found in (*read_times(passage), *read_places(passage), *read_reshoots(passage)):
        yield Claim(
            value=Production(event=found.event, when=found.when, where=found.where),
            span=found.span,
            rule=f"production: {found.rule}",
            subjects=found.subjects,
        )


ASPECT = Aspect(name="production", read=read, parse=parse)
