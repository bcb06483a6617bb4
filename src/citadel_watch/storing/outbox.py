"""The outbox: what is still to be told, to whom, and what became of it. A row outlives its delivery, as its receipt."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Engine, Row, Select, func, select

from citadel_watch.extracting.passage import Aspects
from citadel_watch.model import Delivery, DeliveryState, Envelope
from citadel_watch.storing.codec import decode_alert, encode_alert, read_json, write_canonical
from citadel_watch.storing.faults import told_plainly
from citadel_watch.storing.schema import alerts, envelopes, insert_missing

SENT, QUEUED, EXPIRED, DROPPED = (
    DeliveryState.SENT.value,
    DeliveryState.QUEUED.value,
    DeliveryState.EXPIRED.value,
    DeliveryState.DROPPED.value,
)


class Outbox:
    """The queue of one store. Every call is one transaction; every method may raise StoreError."""

    def __init__(self, engine: Engine, where: str, aspects: Aspects) -> None:
        self._reading = engine
        self._writing = engine.execution_options(writes=True)
        self._where = where
        self._aspects = aspects

    def due_envelopes(self, now: datetime) -> tuple[Envelope, ...]:
        """What is queued and may be attempted by `now`, oldest first."""
        due = (envelopes.c.state == QUEUED) & (envelopes.c.not_before <= now)
        return tuple(each.envelope for each in self._read(select(envelopes).where(due)))

    def list_envelopes(self, state: DeliveryState) -> tuple[Envelope, ...]:
        """All envelopes in that state, oldest first."""
        return tuple(each.envelope for each in self._read(select(envelopes).where(envelopes.c.state == state.value)))

    def deliveries(self, alert: str) -> tuple[Delivery, ...]:
        """What has become of an alert so far, route by route."""
        return self._read(select(envelopes).where(envelopes.c.alert == alert))

    def pending(self) -> int:
        """How many envelopes are still queued."""
        query = select(func.count()).select_from(envelopes).where(envelopes.c.state == QUEUED)
        with told_plainly(self._where), self._reading.connect() as connection:
            return connection.scalar(query) or 0

    def record(self, delivery: Delivery) -> None:
        """Write down an attempt and what came of it.

        An acceptance is final: it overrides a drop or an expiry of the meantime, and nothing overrides it.
        """
        key = envelopes.c.key == delivery.envelope.key
        changes = {
            "attempts": envelopes.c.attempts + 1,
            "changed_at": delivery.at,
            "last_error": "" if delivery.state is DeliveryState.SENT else delivery.detail,
        }
        with told_plainly(self._where), self._writing.begin() as connection:
            queue_envelopes(connection, [delivery.envelope])
            state = connection.scalar(select(envelopes.c.state).where(key))
            if state == QUEUED or (delivery.state is DeliveryState.SENT and state != SENT):
                changes["state"] = delivery.state.value
                changes["not_before"] = delivery.not_before or delivery.envelope.not_before
            elif state == SENT:
                changes["last_error"] = ""
            connection.execute(envelopes.update().where(key).values(changes))

    def retry(self, key: str, now: datetime) -> bool:
        """Queue an envelope again as if new, due at once. False where there is none, or it was already accepted."""
        fresh = {"state": QUEUED, "not_before": now, "created": now, "changed_at": now, "attempts": 0}
        return self._change((envelopes.c.key == key) & (envelopes.c.state != SENT), fresh)

    def drop(self, key: str) -> bool:
        """Give up on an envelope. False where there is none, or it was already accepted or dropped."""
        waiting = envelopes.c.state.in_([QUEUED, EXPIRED])
        return self._change((envelopes.c.key == key) & waiting, {"state": DROPPED})

    def _change(self, which: ColumnElement[bool], changes: dict[str, object]) -> bool:
        with told_plainly(self._where), self._writing.begin() as connection:
            return connection.execute(envelopes.update().where(which).values(changes)).rowcount > 0

    def _read(self, query: Select[*tuple[object, ...]]) -> tuple[Delivery, ...]:
        oldest_first = query.order_by(envelopes.c.created, envelopes.c.key)
        with told_plainly(self._where), self._reading.connect() as connection:
            return tuple(_read_row(row, self._aspects) for row in connection.execute(oldest_first))


def queue_envelopes(connection: Connection, added: Iterable[Envelope]) -> None:
    """Put envelopes into the outbox; one whose key it has seen, in whatever state, adds nothing."""
    queued = tuple(added)
    rows = [
        {
            "key": each.key,
            "route": each.route,
            "alert": each.alert.id,
            "body": write_canonical(encode_alert(each.alert)).decode("utf-8"),
            "created": each.created,
            "state": QUEUED,
            "not_before": each.not_before,
            "attempts": each.attempts,
            "last_error": each.last_error,
            "changed_at": each.created,
        }
        for each in queued
    ]
    letters = [
        {"id": each.alert.id, "at": each.alert.at, "body": row["body"]} for each, row in zip(queued, rows, strict=True)
    ]
    insert_missing(connection, alerts, letters)
    insert_missing(connection, envelopes, rows)


def _read_row(row: Row[*tuple[object, ...]], aspects: Aspects) -> Delivery:
    envelope = Envelope(
        key=row.key,
        route=row.route,
        alert=decode_alert(read_json(row.body), aspects),
        created=row.created,
        not_before=row.not_before,
        attempts=row.attempts,
        last_error=row.last_error,
    )
    state = DeliveryState(row.state)
    return Delivery(
        envelope=envelope,
        state=state,
        at=row.changed_at,
        detail=row.last_error,
        not_before=row.not_before if state is DeliveryState.QUEUED else None,
    )
