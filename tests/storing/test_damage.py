"""Stores that cannot be used are refused in one line, and left as they are."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from citadel_watch.errors import StoreError
from citadel_watch.model import HealthState
from citadel_watch.storing.store import check_store, open_store
from tests.storing.samples import ASPECTS, HOUR, NOON, fail, observe, skies_of


def fill(url: str) -> None:
    with open_store(url, ASPECTS) as store:
        for hours in range(30):
            store.keep(observe(*(f"sky {each}" for each in range(hours)), at=NOON + hours * HOUR, tell=f"sky {hours}"))


def refuse(url: str, path: Path, match: str) -> None:
    before = path.read_bytes()
    with pytest.raises(StoreError, match=match) as caught, open_store(url, ASPECTS) as store:
        store.testimonies()
    assert "\n" not in str(caught.value)
    assert str(path) in str(caught.value)
    assert "nothing was changed" in str(caught.value)
    assert path.read_bytes() == before


def test_a_store_cut_off_to_nothing_is_not_taken_for_a_new_one(url: str, path: Path) -> None:
    fill(url)
    path.write_bytes(b"")
    refuse(url, path, "the file is empty.*a copy of the file")


@pytest.mark.parametrize("part", [2, 3, 5, 50])
def test_a_store_cut_in_half_is_damaged(url: str, path: Path, part: int) -> None:
    fill(url)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // part])
    refuse(url, path, "damaged.*a copy of the file")


@pytest.mark.parametrize("length", [1, 17, 4096, 50_000])
def test_random_bytes_at_its_beginning_are_damage(url: str, path: Path, length: int) -> None:
    fill(url)
    path.write_bytes(random.Random(length).randbytes(length) + path.read_bytes()[length:])
    refuse(url, path, "damaged.*a copy of the file")


def test_any_page_overwritten_is_damage(url: str, path: Path) -> None:
    fill(url)
    whole = path.read_bytes()
    for page in range(len(whole) // 4096):
        noise = random.Random(page).randbytes(4096)
        path.write_bytes(whole[: page * 4096] + noise + whole[(page + 1) * 4096 :])
        refuse(url, path, "damaged|record cannot be read|refused")


def test_a_text_file_is_no_store(url: str, path: Path) -> None:
    path.write_text("dear diary, " * 1000)
    refuse(url, path, "damaged, or no database at all")


def test_the_database_of_another_program_is_left_alone(url: str, path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    refuse(url, path, "database of another program")


@pytest.mark.parametrize(
    ("found", "match"), [("9999", "format 9999 is newer.*upgrade"), ("blue", "its format reads 'blue'")]
)
def test_a_store_of_another_format_is_left_untouched(url: str, path: Path, found: str, match: str) -> None:
    fill(url)
    with closing(sqlite3.connect(path)) as later:
        later.execute("PRAGMA journal_mode = DELETE")
        later.execute("UPDATE alembic_version SET version_num = ?", (found,))
        later.commit()
    refuse(url, path, match)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_record_that_makes_no_sense_is_named(url: str, path: Path) -> None:
    fill(url)
    with closing(sqlite3.connect(path)) as scribbler:
        scribbler.execute("""UPDATE statements SET body = '{"source": 7}' WHERE ended_at IS NULL""")
        scribbler.commit()
    refuse(url, path, "a record cannot be read: source is 7")


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="it is a folder"):
        open_store(f"sqlite:///{tmp_path}", ASPECTS)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="its folder cannot be used"):
        open_store(f"sqlite:///{tmp_path}/file/watch.db", ASPECTS)


@pytest.mark.parametrize("url", ["watch.db", "mysql://me:hush@example.org/watch"])
def test_an_address_that_is_none_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(StoreError, match=r"sqlite:///snapshots/watch.db") as caught:
        open_store(url, ASPECTS)
    assert "hush" not in str(caught.value)


# --- disks --------------------------------------------------------------------------------------------------------


def limit_growth(engine: Engine, pages: int) -> None:
    """Let SQLite meet a full disk: it may not grow the file past so many pages."""

    @event.listens_for(engine, "begin")
    def limit(connection: object) -> None:
        raw = connection.connection.driver_connection  # type: ignore[attr-defined]  # the event's own argument
        raw.execute(f"PRAGMA max_page_count = {pages}")


def test_a_full_disk_is_said_and_nothing_is_half_kept(url: str) -> None:
    with open_store(url, ASPECTS) as store:
        store.keep(observe("blue"))
        limit_growth(store.engine, 1)
        with pytest.raises(StoreError, match="no space left on its disk; nothing was changed; free some space"):
            store.keep(observe(*(f"sky {each}" for each in range(500)), at=NOON + HOUR, tell="sky 1"))
        assert skies_of(store.testimonies()) == ["blue"]
        assert store.outbox.pending() == 0
    with open_store(url, ASPECTS) as store:
        store.keep(observe("sky 1", at=NOON + HOUR, tell="sky 1"))
        assert store.outbox.pending() == 1


@contextmanager
def a_folder_not_ours() -> Iterator[Path]:
    """A folder that this process may read and not write, also where the tests run as root."""
    folder = Path(tempfile.mkdtemp())
    rooted = os.geteuid() == 0
    try:
        yield folder
    finally:
        if rooted:
            os.seteuid(0)
        folder.chmod(0o755)
        shutil.rmtree(folder)


def take_rights_away(folder: Path, *, mode: int) -> None:
    for each in folder.iterdir():
        each.chmod(0o444)
    folder.chmod(mode)
    if os.geteuid() == 0:
        os.seteuid(65534)


def test_a_read_only_folder_is_said_before_a_round_begins() -> None:
    with a_folder_not_ours() as folder:
        url = f"sqlite:///{folder}/watch.db"
        fill(url)
        take_rights_away(folder, mode=0o555)
        with pytest.raises(StoreError, match=r"writ|opened"), open_store(url, ASPECTS) as store, store.hold(NOON):
            pytest.fail("the round began")


def test_a_read_only_file_can_be_read_and_not_held() -> None:
    with a_folder_not_ours() as folder:
        url = f"sqlite:///{folder}/watch.db"
        fill(url)
        take_rights_away(folder, mode=0o777)
        with open_store(url, ASPECTS) as store:
            assert len(store.testimonies()) == 29
            with pytest.raises(StoreError, match="it is read-only"), store.hold(NOON):
                pytest.fail("the round began")
            with pytest.raises(StoreError, match="it is read-only; nothing was changed; make the file"):
                store.keep(fail(HealthState.TIMEOUT, at=NOON - HOUR))


# --- asked beforehand -------------------------------------------------------------------------------------------------


def test_a_sound_store_or_a_place_for_one_is_left_as_it_is(url: str, path: Path) -> None:
    check_store(url)
    check_store(f"sqlite:///{path.parent}/a/folder/to/be/watch.db")
    assert list(path.parent.iterdir()) == []
    fill(url)
    before = path.read_bytes()
    check_store(url)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_what_a_round_would_meet_is_said_beforehand(url: str, path: Path) -> None:
    def said(address: str) -> str:
        with pytest.raises(StoreError) as caught:
            check_store(address)
        assert "\n" not in str(caught.value)
        return str(caught.value)

    assert "it is a folder" in said(f"sqlite:///{path.parent}")
    assert "only SQLite" in said("postgresql://host/name")
    path.write_bytes(b"")
    assert "the file is empty" in said(url)
    assert "is no folder" in said(f"sqlite:///{path}/watch.db")
    path.write_bytes(b"no store at all" * 300)
    assert "damaged" in said(url)
    path.unlink()
    fill(url)
    with closing(sqlite3.connect(path)) as later:
        later.execute("UPDATE alembic_version SET version_num = '9999'")
        later.commit()
    assert "upgrade citadel-watch" in said(url)


def test_a_place_that_cannot_be_written_is_said_beforehand() -> None:
    for kept in (True, False):
        with a_folder_not_ours() as folder:
            url = f"sqlite:///{folder}/watch.db"
            if kept:
                fill(url)
            take_rights_away(folder, mode=0o555)
            with pytest.raises(StoreError, match="cannot be written; nothing was changed; make the file and its"):
                check_store(url)
