"""Every question that a round puts to the store finds its rows by an index, however many there are."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event

from citadel_watch.comparing.dossier import settle
from citadel_watch.model import Alert, Delivery, DeliveryState, Health, HealthState, Mentioned, Notice, NoticeKind
from citadel_watch.storing.observation import Reread
from citadel_watch.storing.store import Store
from tests.storing.samples import HOUR, NOON, change_to, envelope_of, fail, observe, say
from tests.storing.test_articles import look

GROWING = ("observations", "statements", "facts", "changes", "alerts", "envelopes", "articles")
"""The tables that grow with time. `sources` has a row a source, and `meta` but a few."""

SCAN = re.compile(rf"SCAN ({'|'.join(GROWING)})\b")
EXPLAINED = re.compile(r"\s*(?:SELECT|INSERT|UPDATE|DELETE)\b")


@contextmanager
def listen(store: Store) -> Iterator[list[tuple[str, Any]]]:
    """The statements that the store sends to its database, with what is bound to them."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, bound: Any, _context: object, many: bool) -> None:  # noqa: FBT001  the library's signature
        if EXPLAINED.match(statement):
            asked.append((statement, bound[0] if many else bound))

    event.listen(store.engine, "before_cursor_execute", note)
    yield asked
    event.remove(store.engine, "before_cursor_execute", note)


def find_scans(path: Path, asked: list[tuple[str, Any]]) -> list[tuple[str, str]]:
    """The statements that would look at every row of a table that grows, each with the step that would.

    The first so many along an index are not every row.
    """
    with closing(sqlite3.connect(path)) as connection:
        plans = {
            statement: connection.execute(f"EXPLAIN QUERY PLAN {statement}", bound).fetchall()
            for statement, bound in asked
        }
    return [
        (statement, row[-1])
        for statement, plan in plans.items()
        for row in plan
        if SCAN.match(row[-1]) and not ("USING INDEX" in row[-1] and "LIMIT" in statement)
    ]


def live_through_a_round(store: Store) -> None:
    """All that a round asks of a store and writes into it, from what is known before it to the last receipt."""
    notice = Notice(
        id="n-1",
        kind=NoticeKind.BROKEN,
        sources=("gazette",),
        health=Health(state=HealthState.GONE),
        since=NOON,
        at=NOON,
    )
    with store.hold(NOON):
        store.seed_baseline([say("blue", source="seed")], NOON)
        store.testimonies()
        store.read_otherwise("rules-2")
        store.last_reading("almanac")
        store.past("almanac")
        store.keep(observe("blue", tell="blue"), observe("blue", source="gazette"))
        store.keep(look("grey", 1), look("grey", 2))
        store.keep(
            replace(observe("mild", at=NOON + 3 * HOUR, tell="mild"), facts=tuple(settle([say("mild")]).facts.values()))
        )
        store.keep(fail(HealthState.GONE, at=NOON + 2 * HOUR, source="gazette"))
        store.keep_reread(
            Reread(
                source="almanac",
                at=NOON + 4 * HOUR,
                rules="rules-2",
                testimonies=(say("red"),),
                mentioned=Mentioned(),
                ended=(say("mild").statement.slot,),
                changes=(change_to("red"),),
            )
        )
        store.article("almanac")
        store.past("gazette")
        store.source_states()
        alert = Alert(id="n-1", subject="sources", changes=(), at=NOON, notice=notice)
        store.tell_of_sources(alert, (), NOON)
        store.tell_of_sources(alert, (), None)
        for envelope in store.outbox.due_envelopes(NOON + HOUR):
            store.outbox.record(Delivery(envelope=envelope, state=DeliveryState.SENT, at=NOON))
        store.outbox.list_envelopes(DeliveryState.QUEUED)
        store.outbox.list_envelopes(DeliveryState.EXPIRED)
        store.outbox.pending()
        store.prune_articles(NOON - timedelta(days=365))


def test_no_question_of_a_round_looks_at_all_rows_of_what_grows(store: Store, path: Path) -> None:
    store.seed_baseline([say("blue", source="seed")], NOON)  # a new baseline is weighed against all that is known
    with listen(store) as asked:
        live_through_a_round(store)
        live_through_a_round(store)
    touched = {table for table in GROWING if any(re.search(rf"\b{table}\b", statement) for statement, _ in asked)}
    assert touched == set(GROWING)
    assert find_scans(path, asked) == []


def test_what_people_ask_looks_at_all_rows_only_where_they_ask_for_all(store: Store, path: Path) -> None:
    store.keep(observe("blue", tell="blue"))
    with listen(store) as asked:
        store.changes(50)
        store.changes(50, "season-2")
        store.changes_at(NOON)
        store.change("c")
        store.alert("alert-blue")
        store.alert_of(change_to("blue"))
        store.facts("season-2")
        store.outbox.deliveries("alert-blue")
        store.outbox.retry(envelope_of("blue").key, NOON)
        store.outbox.drop(envelope_of("blue").key)
    assert find_scans(path, asked) == []


def test_a_question_without_an_index_would_be_found(store: Store, path: Path) -> None:
    with listen(store) as asked:
        store.facts()
    assert [table for _, step in find_scans(path, asked) for table in GROWING if table in step] == ["facts"]
