"""The history of facts: what stood when, as far as this store knew, and from when each was said to hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, Row, and_, select

from citadel_watch.extracting.passage import Aspects
from citadel_watch.model import Certainty, Fact, Slot, Value
from citadel_watch.storing.codec import decode_value, read_json, write_canonical
from citadel_watch.storing.schema import facts


@dataclass(frozen=True, slots=True, kw_only=True)
class PastFact:
    """A value that stood in a slot from `learned_at` until `ended_at`, or still stands; it is said to hold `since`."""

    slot: Slot
    value: Value
    certainty: Certainty
    disputed: bool
    since: date
    learned_at: datetime
    ended_at: datetime | None


def write_facts(connection: Connection, moved: Iterable[Fact], at: datetime) -> None:
    """Close what stood where another value, certainty or dispute now stands, and open that; what is withdrawn ends."""
    moved = list(moved)
    end_facts(connection, (each.slot for each in moved if each.withdrawn), at)
    for fact in (each for each in moved if not each.withdrawn):
        row = _describe(fact)
        standing = connection.execute(select(facts).where(_stands_in(fact.slot))).first()
        if standing is not None:
            if all(getattr(standing, name) == row[name] for name in ("value", "certainty", "disputed")):
                continue
            connection.execute(facts.update().where(facts.c.id == standing.id).values(ended_at=at))
        connection.execute(facts.insert().values(learned_at=at, **row))


def end_facts(connection: Connection, gone: Iterable[Slot], at: datetime) -> None:
    """Close what stands in slots of which nothing is known any more."""
    for slot in gone:
        connection.execute(facts.update().where(_stands_in(slot)).values(ended_at=at))


def list_slots(connection: Connection) -> frozenset[Slot]:
    """The slots in which something stands."""
    rows = connection.execute(select(facts.c.subject, facts.c.aspect, facts.c.key).where(facts.c.ended_at.is_(None)))
    return frozenset(Slot(subject=row.subject, aspect=row.aspect, key=row.key) for row in rows)


def read_facts(connection: Connection, aspects: Aspects, subject: str | None = None) -> tuple[PastFact, ...]:
    """All that ever stood, of one subject or of all, oldest first."""
    query = select(facts).order_by(facts.c.learned_at, facts.c.id)
    if subject is not None:
        query = query.where(facts.c.subject == subject)
    return tuple(_read_row(row, aspects) for row in connection.execute(query))


def _describe(fact: Fact) -> dict[str, object]:
    return {
        "subject": fact.slot.subject,
        "aspect": fact.slot.aspect,
        "key": fact.slot.key,
        "value": write_canonical(fact.value.to_json()).decode("utf-8"),
        "certainty": fact.certainty.value,
        "disputed": bool(fact.disputed_by),
        "since": fact.since,
    }


def _stands_in(slot: Slot) -> ColumnElement[bool]:
    return and_(
        facts.c.subject == slot.subject,
        facts.c.aspect == slot.aspect,
        facts.c.key == slot.key,
        facts.c.ended_at.is_(None),
    )


def _read_row(row: Row[*tuple[object, ...]], aspects: Aspects) -> PastFact:
    return PastFact(
        slot=Slot(subject=row.subject, aspect=row.aspect, key=row.key),
        value=decode_value(read_json(row.value), row.aspect, aspects),
        certainty=Certainty(row.certainty),
        disputed=row.disputed,
        since=row.since,
        learned_at=row.learned_at,
        ended_at=row.ended_at,
    )
