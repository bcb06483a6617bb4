"""A store of an earlier version is brought up to this one's, or left as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, event, text

from citadel_watch.errors import StoreError
from citadel_watch.model import DeliveryState, HealthState
from citadel_watch.storing import opening
from citadel_watch.storing.migrating import VERSION
from citadel_watch.storing.schema import metadata
from citadel_watch.storing.store import Store, open_store
from tests.storing.samples import ASPECTS, HOUR, NOON, observe, skies_of

STORES = Path(__file__).parent / "stores"


@pytest.fixture
def old(path: Path) -> Path:
    """A store as the first version left it: a baseline, two sources, an alert that went out and one that waits."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((STORES / "0001.sql").read_text())
    return path


def count_rows(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0])  # noqa: S608


@pytest.mark.usefixtures("old")
def test_a_store_of_the_first_version_keeps_all_that_it_knew(url: str) -> None:
    with open_store(url, ASPECTS) as store:
        assert sorted(skies_of(store.testimonies())) == ["blue", "clear", "wet"]
        assert sorted(skies_of(store.testimonies(at=NOON))) == ["blue", "clear", "grey"]
        assert [each.told for each in store.changes(9)] == [True, True]
        assert store.outbox.pending() == 1
        assert len(store.outbox.list_envelopes(DeliveryState.SENT)) == 1
        almanac = store.last_reading("almanac")
        assert almanac is not None
        assert almanac.health.state is HealthState.CONSENT
        assert store.last_reading("seeds/old.txt") is None


def test_a_store_from_before_pages_were_known_to_name_things_is_brought_up_too(old: Path, url: str) -> None:
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("ALTER TABLE sources DROP COLUMN mentioned")
    with open_store(url, ASPECTS) as store:
        assert list_differences(store.engine) == []


@pytest.mark.usefixtures("old")
def test_what_was_brought_up_goes_on_as_if_new(url: str) -> None:
    with open_store(url, ASPECTS) as store, store.hold(NOON):
        store.keep(observe("stormy", at=NOON + 5 * HOUR, tell="stormy"))
        assert "stormy" in skies_of(store.testimonies())
        assert store.outbox.pending() == 2


def test_a_copy_from_before_is_kept_beside_it(old: Path, url: str) -> None:
    before = count_rows(old, "testimonies")
    open_store(url, ASPECTS).close()
    copy = old.with_name(f"{old.name}.before-{VERSION}")
    assert count_rows(copy, "testimonies") == before
    assert count_rows(old, "statements") == before


def test_a_store_of_this_version_is_not_copied(url: str, path: Path) -> None:
    open_store(url, ASPECTS).close()
    open_store(url, ASPECTS).close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def list_differences(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        return list(compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata))


@pytest.mark.usefixtures("old")
def test_a_store_brought_up_has_the_tables_of_a_new_one(url: str, tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path}/new.db", ASPECTS) as new:
        assert list_differences(new.engine) == []
    with open_store(url, ASPECTS) as store:
        assert list_differences(store.engine) == []


@pytest.mark.usefixtures("old")
def test_foreign_keys_hold_after_it(url: str) -> None:
    with open_store(url, ASPECTS) as store, store.engine.connect() as connection:
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1


@pytest.mark.parametrize("step", range(3, 40, 4))
def test_a_migration_that_fails_half_way_leaves_the_store_as_it_was(
    old: Path, url: str, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = list(dump(old))
    connect = opening._connect  # noqa: SLF001 -- where a disk can be made to fail

    def connect_badly(*args: object, **options: object) -> Engine:
        engine: Engine = connect(*args, **options)  # type: ignore[arg-type]
        seen = 0

        @event.listens_for(engine, "before_cursor_execute")
        def fail(_connection: object, _cursor: object, statement: str, *_: object) -> None:
            nonlocal seen
            changes = statement.lstrip().split(" ")[0].strip("\n\t") in ("UPDATE", "ALTER", "CREATE", "INSERT", "DROP")
            seen += changes
            if changes and seen == step:
                raise sqlite3.OperationalError("disk I/O error")

        return engine

    monkeypatch.setattr(opening, "_connect", connect_badly)
    with pytest.raises(StoreError, match="nothing was changed"):
        open_store(url, ASPECTS)
    monkeypatch.undo()
    assert list(dump(old)) == before
    assert old.with_name(f"{old.name}.before-{VERSION}").exists()
    with open_store(url, ASPECTS) as store:
        assert sorted(skies_of(store.testimonies())) == ["blue", "clear", "wet"]


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_a_new_store_and_its_history_refer_to_what_is_there(store: Store) -> None:
    store.keep(observe("blue", tell="blue"))
    with store.engine.connect() as connection:
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
