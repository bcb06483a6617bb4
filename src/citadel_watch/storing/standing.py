"""The testimony that stands, and the testimony that once stood."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from citadel_watch.extracting.passage import Aspects
from citadel_watch.model import HealthState, Statement, Testimony
from citadel_watch.storing.codec import decode_testimony, encode_testimony, read_json, write_canonical
from citadel_watch.storing.schema import insert_missing, meta, put_row, sources, statements


def read_standing(connection: Connection, aspects: Aspects, at: datetime | None) -> tuple[Testimony, ...]:
    """All testimony that stood at `at`, or stands now, in the order in which it came."""
    query = select(statements.c.body).order_by(statements.c.id)
    if at is None:
        query = query.where(statements.c.ended_at.is_(None))
    else:
        still = statements.c.ended_at.is_(None) | (statements.c.ended_at > at)
        query = query.where(statements.c.stands_from <= at, still)
    return tuple(decode_testimony(read_json(body), aspects) for body in connection.scalars(query))


def replace_standing(
    connection: Connection, aspects: Aspects, source: str, said: Iterable[Testimony], at: datetime
) -> None:
    """Make `said` what `source` stands by from `at` on.

    What it said before and says no more ends at `at`; what it says again is left untouched, with the words and the
    place it was first read in; a claim that it now makes as of another day keeps its `first_seen`.
    """
    wanted = _first_of_each(said)
    ended: list[int] = []
    earlier: dict[Statement, Testimony] = {}
    of_source = (statements.c.source == source) & statements.c.ended_at.is_(None)
    for row in connection.execute(select(statements.c.id, statements.c.body).where(of_source)):
        standing = decode_testimony(read_json(row.body), aspects)
        again = wanted.get(standing.statement)
        if again is not None and standing.statement not in earlier:
            earlier[standing.statement] = standing
            again = replace(again, first_seen=standing.first_seen)
        if again == standing:
            del wanted[standing.statement]
        else:
            ended.append(row.id)
    if ended:
        end = statements.update().where(statements.c.id == bindparam("ended")).values(ended_at=at)
        connection.execute(end, [{"ended": each} for each in ended])
    added = [
        _row(replace(each, first_seen=earlier[claim].first_seen), stands_from=at)
        if claim in earlier
        else _row(each, stands_from=each.first_seen)
        for claim, each in wanted.items()
    ]
    if added:
        connection.execute(statements.insert(), added)


def seed_standing(connection: Connection, baseline: Iterable[Testimony]) -> bool:
    """Let `baseline` stand for every source that has not spoken for itself; False where it already does.

    An empty one takes nothing away: a file that was lost must not turn all that is known into news.
    """
    seeds = sorted(baseline, key=_canonical)
    if not seeds:
        return False
    seal = hashlib.sha256(b"\n".join(_canonical(each) for each in seeds)).hexdigest()
    if connection.scalar(select(meta.c.value).where(meta.c.name == "baseline")) == seal:
        return False
    spoken = set(connection.scalars(select(sources.c.name).where(sources.c.testified_at.is_not(None))))
    old = statements.c.of_baseline & statements.c.source.not_in(spoken)
    connection.execute(statements.delete().where(old))
    added = [_row(each, stands_from=each.first_seen, of_baseline=True) for each in seeds if each.source not in spoken]
    if added:
        never = {"health": HealthState.UNCHANGED.value, "detail": "", "failures": 0}
        insert_missing(connection, sources, [{"name": name, **never} for name in {each.source for each in seeds}])
        connection.execute(statements.insert(), added)
    put_row(connection, meta, {"name": "baseline", "value": seal})
    return True


def _first_of_each(said: Iterable[Testimony]) -> dict[Statement, Testimony]:
    firsts: dict[Statement, Testimony] = {}
    for each in said:
        firsts.setdefault(each.statement, each)
    return firsts


def _canonical(testimony: Testimony) -> bytes:
    return write_canonical(encode_testimony(testimony))


def _row(testimony: Testimony, *, stands_from: datetime, of_baseline: bool = False) -> Mapping[str, object]:
    return {
        "source": testimony.source,
        "stands_from": stands_from,
        "ended_at": None,
        "of_baseline": of_baseline,
        "subject": testimony.statement.subject,
        "aspect": testimony.statement.aspect,
        "body": _canonical(testimony).decode("utf-8"),
    }
