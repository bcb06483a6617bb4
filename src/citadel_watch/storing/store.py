"""The store: everything that outlives a run, changed in one transaction an observation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, Row, select

from citadel_watch.comparing.dossier import settle
from citadel_watch.comparing.outages import SourceState
from citadel_watch.extracting.passage import Aspects
from citadel_watch.model import (
    Alert,
    Article,
    Change,
    ChangeKind,
    Envelope,
    Health,
    HealthState,
    Mentioned,
    Testimony,
    Validators,
)
from citadel_watch.reading.identity import Past
from citadel_watch.storing.articles import keep_article, prune_articles, read_article, touch_article
from citadel_watch.storing.codec import (
    decode_alert,
    decode_change,
    decode_mentioned,
    encode_alert,
    encode_change,
    encode_mentioned,
    read_json,
    write_canonical,
)
from citadel_watch.storing.faults import told_plainly
from citadel_watch.storing.history import PastFact, end_facts, list_slots, read_facts, write_facts
from citadel_watch.storing.holding import hold_file
from citadel_watch.storing.observation import Observation, Reread, StoredSource
from citadel_watch.storing.opening import check_writable, examine_store, locate_store, open_engine, open_reader
from citadel_watch.storing.outbox import Outbox, queue_envelopes
from citadel_watch.storing.past import read_past
from citadel_watch.storing.schema import alerts, changes, envelopes, insert_missing, observations, put_row, sources
from citadel_watch.storing.standing import read_standing, replace_standing, seed_standing


def open_store(url: str, aspects: Aspects) -> Store:
    """The store at `url`: `sqlite:///PATH`, made with its folder where there is none, or `sqlite://` in memory.

    Raises: StoreError, with the file left as it was.
    """
    parsed, path = locate_store(url)
    return Store(open_engine(parsed, path), path, aspects)


def read_store(url: str, aspects: Aspects) -> Store:
    """The store at `url` for whoever only reads: made by nobody, empty where there is none, and from any medium.

    Raises: StoreError, with the file left as it was.
    """
    parsed, path = locate_store(url)
    return Store(open_reader(parsed, path), path, aspects)


def check_store(url: str) -> None:
    """Find out whether a round could use the store at `url`; nothing is made or changed.

    Raises: StoreError.
    """
    examine_store(*locate_store(url))


class Store:
    """An open store. Close it, or use it as a context manager; every method may raise StoreError."""

    def __init__(self, engine: Engine, path: Path | None, aspects: Aspects) -> None:
        self.engine = engine
        self.where = "in memory" if path is None else str(path)
        self.outbox = Outbox(engine, self.where, aspects)
        self._path = path
        self._aspects = aspects

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self.engine.dispose()

    # --- who may write --------------------------------------------------------------------------------------------

    @contextmanager
    def hold(self, now: datetime) -> Iterator[None]:
        """Be the one instance that works on this store until the block ends. Whoever only reads needs no hold.

        Raises: StoreHeldError where another instance has it; StoreError where nothing can be written.
        """
        lock: AbstractContextManager[None] = nullcontext()
        if self._path is not None:
            lock = hold_file(self._path.with_name(f"{self._path.name}.lock"), self.where, now)
        with lock:
            check_writable(self.engine, self.where)
            yield

    # --- writing --------------------------------------------------------------------------------------------------

    def keep(self, *observations: Observation) -> None:
        """Write all of these observations, or nothing.

        Changes and alerts whose id is known, and envelopes whose key is known, add nothing; nor does an observation
        of the same source and instant.
        """
        with self._write() as connection:
            for each in observations:
                self._keep_one(connection, each)

    def _keep_one(self, connection: Connection, observation: Observation) -> None:
        _keep_source(connection, observation)
        if observation.testimonies is not None:
            replace_standing(connection, self._aspects, observation.source, observation.testimonies, observation.at)
        write_facts(connection, observation.facts, observation.at)
        insert_missing(connection, changes, [_change_row(each) for each in observation.changes])
        insert_missing(connection, alerts, [_alert_row(each) for each in observation.alerts])
        queue_envelopes(connection, observation.envelopes)

    def seed_baseline(self, testimonies: Iterable[Testimony], now: datetime) -> bool:
        """Let the baseline stand for each source until that source has spoken for itself.

        Nothing is told by it. The same baseline again changes nothing and gives False; another one takes the place
        of the former.
        """
        with self._write() as connection:
            if not seed_standing(connection, testimonies):
                return False
            known = settle(read_standing(connection, self._aspects, None)).facts
            end_facts(connection, list_slots(connection) - known.keys(), now)
            write_facts(connection, known.values(), now)
            return True

    def keep_reread(self, reread: Reread) -> None:
        """Write what a kept article says by other rules: no observation, and nothing to tell."""
        with self._write() as connection:
            row: dict[str, object] = {"rules": reread.rules, "mentioned": _write_mentioned(reread.mentioned)}
            connection.execute(sources.update().where(sources.c.name == reread.source).values(row))
            replace_standing(connection, self._aspects, reread.source, reread.testimonies, reread.at)
            end_facts(connection, reread.ended, reread.at)
            write_facts(connection, reread.facts, reread.at)
            insert_missing(connection, changes, [_change_row(each) for each in reread.changes])

    def tell_of_sources(self, alert: Alert, envelopes: Iterable[Envelope], told_at: datetime | None) -> None:
        """Queue a notice about sources, and remember when they were last told of; None once they are well again."""
        with self._write() as connection:
            named = sources.c.name.in_(alert.notice.sources if alert.notice else ())
            connection.execute(sources.update().where(named).values(told_broken_at=told_at))
            if told_at is None:
                well = sources.c.failures == 0
                connection.execute(sources.update().where(named, well).values(failing_since=None))
            insert_missing(connection, alerts, [_alert_row(alert)])
            queue_envelopes(connection, envelopes)

    def prune_articles(self, before: datetime) -> int:
        """Let go of the text of articles last read before then, except what a source still says; how many."""
        with self._write() as connection:
            return prune_articles(connection, before)

    # --- reading --------------------------------------------------------------------------------------------------

    def testimonies(self, at: datetime | None = None) -> tuple[Testimony, ...]:
        """All that every source stands by now, or stood by at `at`."""
        with self._read() as connection:
            return read_standing(connection, self._aspects, at)

    def last_reading(self, source: str) -> StoredSource | None:
        """What is remembered of a source; None before the first look at it."""
        with self._read() as connection:
            row = connection.execute(select(sources).where(sources.c.name == source)).one_or_none()
        if row is None or row.checked_at is None:
            return None
        return StoredSource(
            source=source,
            checked_at=row.checked_at,
            health=Health(state=HealthState(row.health), detail=row.detail),
            failures=row.failures,
            failing_since=row.failing_since,
            told_broken_at=row.told_broken_at,
            validators=Validators(etag=row.etag, last_modified=row.last_modified),
            body_hash=row.body_hash,
            spoken=row.spoken,
            mentioned=decode_mentioned(read_json(row.mentioned or "[]")),
            due_at=row.due_at,
            rules=row.rules,
            article=row.article,
        )

    def source_states(self) -> tuple[SourceState, ...]:
        """How every source is that was ever looked at."""
        query = select(sources).where(sources.c.checked_at.is_not(None))
        with self._read() as connection:
            return tuple(
                SourceState(
                    name=row.name,
                    checked_at=row.checked_at,
                    health=Health(state=HealthState(row.health), detail=row.detail),
                    failures=row.failures,
                    failing_since=row.failing_since,
                    told_broken_at=row.told_broken_at,
                )
                for row in connection.execute(query)
            )

    def read_otherwise(self, rules: str) -> frozenset[str]:
        """The sources that were last read by other rules than these."""
        query = select(sources.c.name).where(sources.c.rules.is_distinct_from(rules))
        with self._read() as connection:
            return frozenset(connection.scalars(query))

    def article(self, source: str) -> Article | None:
        """The article in which the source said what it now stands by; None where it was not kept."""
        with self._read() as connection:
            seal = connection.scalar(select(sources.c.article).where(sources.c.name == source))
            return read_article(connection, source, seal) if seal else None

    def past(self, source: str) -> Past:
        """What the source's page was when it was last properly read, and what became of the looks since."""
        with self._read() as connection:
            return read_past(connection, source)

    def facts(self, subject: str | None = None) -> tuple[PastFact, ...]:
        """All that ever stood, of one subject or of all, oldest first."""
        with self._read() as connection:
            return read_facts(connection, self._aspects, subject)

    def changes(self, limit: int, subject: str | None = None, *, but: ChangeKind | None = None) -> tuple[Change, ...]:
        """The latest changes, of one subject or of all, newest first; without those of one kind."""
        query = select(changes.c.body).order_by(changes.c.at.desc(), changes.c.entry.desc()).limit(limit)
        if subject is not None:
            query = query.where(changes.c.subject == subject)
        if but is not None:
            query = query.where(changes.c.kind != but.value)
        with self._read() as connection:
            return tuple(decode_change(read_json(body), self._aspects) for body in connection.scalars(query))

    def changes_at(self, at: datetime) -> tuple[Change, ...]:
        """All that moved at that moment, told or not, in the order in which it was found."""
        query = select(changes.c.body).where(changes.c.at == at).order_by(changes.c.entry)
        with self._read() as connection:
            return tuple(decode_change(read_json(body), self._aspects) for body in connection.scalars(query))

    def change(self, id: str) -> Change | None:  # noqa: A002  it is what the noun calls it
        with self._read() as connection:
            body = connection.scalar(select(changes.c.body).where(changes.c.id == id))
            return None if body is None else decode_change(read_json(body), self._aspects)

    def alert(self, id: str) -> Alert | None:  # noqa: A002  it is what the noun calls it
        """The alert as it was found, else (a digest, say) as it was sent to a route."""
        found = select(alerts.c.body).where(alerts.c.id == id)
        sent = select(envelopes.c.body).where(envelopes.c.alert == id).limit(1)
        with self._read() as connection:
            body = connection.scalar(found) or connection.scalar(sent)
            return None if body is None else decode_alert(read_json(body), self._aspects)

    def alert_of(self, change: Change) -> Alert | None:
        """The alert that told a change, with all that it told; None where it was not told."""
        query = select(alerts.c.body).where(alerts.c.at == change.at)
        with self._read() as connection:
            found = (decode_alert(read_json(body), self._aspects) for body in connection.scalars(query))
            return next((each for each in found if change in each.changes), None)

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with told_plainly(self.where), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with told_plainly(self.where), self.engine.execution_options(writes=True).begin() as connection:
            yield connection


def _keep_source(connection: Connection, observation: Observation) -> None:
    """The observation's own row, and what is remembered of its source."""
    name, at = observation.source, observation.at
    same = select(observations.c.id).where(observations.c.source == name, observations.c.at == at)
    if connection.scalar(same) is not None:
        return
    before = connection.execute(select(sources).where(sources.c.name == name)).one_or_none()
    row: dict[str, object] = {
        "name": name,
        "checked_at": at,
        "health": observation.health.state.value,
        "detail": observation.health.detail,
        "failures": 0 if observation.health.observed else 1 + (before.failures if before else 0),
        "failing_since": _find_outage(observation, before),
    }
    if observation.due_at is not None:
        row["due_at"] = observation.due_at
    if observation.testimonies is not None:
        row["testified_at"] = at
    if observation.health.observed:
        row |= _describe_page(observation)
    if observation.rules is not None:
        row["rules"] = observation.rules
    put_row(connection, sources, row)
    article = before.article if before else None
    if observation.article is not None:
        article = keep_article(connection, name, observation.article, observation.spoken, at)
        connection.execute(sources.update().where(sources.c.name == name).values(article=article))
    elif article is not None and observation.health.observed:
        touch_article(connection, name, article, at)
    connection.execute(
        observations.insert().values(
            source=name,
            at=at,
            health=observation.health.state.value,
            detail=observation.health.detail,
            body_hash=observation.body_hash,
            spoken=observation.spoken,
            article=article if observation.health.observed else None,
            rules=observation.rules,
        )
    )


def _find_outage(observation: Observation, before: Row[Any] | None) -> datetime | None:
    """Since when the source fails, also while it is well but those who were told of it have not been told so."""
    since: datetime | None = before.failing_since if before else None
    if observation.health.observed:
        return since if before and before.told_broken_at else None
    return since or observation.at


def _describe_page(observation: Observation) -> dict[str, object]:
    """What is new of the page; a server that says `unchanged` often says no more than that."""
    validators = observation.validators
    page: dict[str, object] = {}
    if observation.body_hash is not None or validators != Validators():
        page |= {"etag": validators.etag, "last_modified": validators.last_modified}
    if observation.body_hash is not None:
        page["body_hash"] = observation.body_hash
    if observation.spoken is not None:
        page["spoken"] = observation.spoken
    if observation.mentioned is not None:
        page["mentioned"] = _write_mentioned(observation.mentioned)
    return page


def _write_mentioned(mentioned: Mentioned) -> str:
    return write_canonical(encode_mentioned(mentioned)).decode("utf-8")


def _change_row(change: Change) -> dict[str, object]:
    body = write_canonical(encode_change(change)).decode("utf-8")
    return {
        "id": change.id,
        "subject": change.slot.subject,
        "kind": change.kind.value,
        "told": change.told,
        "at": change.at,
        "body": body,
    }


def _alert_row(alert: Alert) -> dict[str, object]:
    return {"id": alert.id, "at": alert.at, "body": write_canonical(encode_alert(alert)).decode("utf-8")}
