"""Whatever instant a process dies at, the next one finds all of an observation or nothing of it."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from citadel_watch.errors import StoreError, StoreHeldError
from citadel_watch.model import Delivery, DeliveryState
from citadel_watch.storing.baseline import Baseline, write_baseline
from citadel_watch.storing.store import Store, open_store
from tests.storing.samples import ASPECTS, HOUR, NOON, change_to, envelope_of, observe, say, skies_of


def run_apart(work: Callable[[], None]) -> int:
    """What became of a process of its own that did `work`: its exit code, or minus the signal that ended it."""
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def die_at(store: Store, moment: int) -> None:
    """Be killed when the database is asked for the so-many-th time; the transaction's end counts too."""
    asked = 0

    def count(*_: object) -> None:
        nonlocal asked
        asked += 1
        if asked == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    for name in ("before_cursor_execute", "after_cursor_execute", "commit"):
        event.listen(store.engine, name, count)


def check_integrity(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_kill_at_any_step_of_keeping_loses_nothing_and_halves_nothing(tmp_path: Path) -> None:
    second = observe("grey", at=NOON + HOUR, tell="grey")
    outcomes = []
    for moment in range(1, 60):
        path = tmp_path / f"{moment}.db"

        def work(url: str = f"sqlite:///{path}", moment: int = moment) -> None:
            with open_store(url, ASPECTS) as store:
                store.keep(observe("blue", tell="blue"))
                die_at(store, moment)
                store.keep(second)

        outcomes.append(run_apart(work))
        check_integrity(path)
        with open_store(f"sqlite:///{path}", ASPECTS) as store, store.hold(NOON):
            whole = store.change(change_to("grey").id) is not None
            assert skies_of(store.testimonies()) == (["grey"] if whole else ["blue"])
            assert store.outbox.pending() == (2 if whole else 1)
            store.keep(second)
            assert skies_of(store.testimonies()) == ["grey"]
            assert [each.key for each in store.outbox.due_envelopes(NOON + HOUR)] == ["me-blue", "me-grey"]
        if outcomes[-1] == 0:
            break
    assert set(outcomes[:-1]) == {-signal.SIGKILL}
    assert len(outcomes) > 10
    assert outcomes[-1] == 0


def test_a_kill_before_an_acceptance_is_written_leaves_the_same_key_to_send_again(url: str, path: Path) -> None:
    def work() -> None:
        with open_store(url, ASPECTS) as store:
            store.keep(observe("blue", tell="blue"))
            (envelope,) = store.outbox.due_envelopes(NOON)
            die_at(store, 5)
            store.outbox.record(Delivery(envelope=envelope, state=DeliveryState.SENT, at=NOON))

    assert run_apart(work) == -signal.SIGKILL
    check_integrity(path)
    with open_store(url, ASPECTS) as store:
        assert store.outbox.due_envelopes(NOON) == (envelope_of("blue"),)


@pytest.mark.parametrize("suffix", ["-wal", "-shm"])
def test_a_side_file_deleted_after_a_kill_loses_nothing(url: str, path: Path, suffix: str) -> None:
    def work() -> None:
        with open_store(url, ASPECTS) as store:
            store.keep(observe("blue", tell="blue"))
            os.kill(os.getpid(), signal.SIGKILL)

    assert run_apart(work) == -signal.SIGKILL
    path.with_name(path.name + suffix).unlink()
    with open_store(url, ASPECTS) as store:
        assert skies_of(store.testimonies()) == ["blue"]
        assert store.outbox.pending() == 1


def test_a_plain_copy_of_an_open_store_is_whole(store: Store, path: Path, tmp_path: Path) -> None:
    store.keep(observe("blue", tell="blue"))
    (tmp_path / "copy.db").write_bytes(path.read_bytes())
    with open_store(f"sqlite:///{tmp_path}/copy.db", ASPECTS) as copy:
        assert skies_of(copy.testimonies()) == ["blue"]
        assert copy.outbox.pending() == 1


def test_a_kill_while_a_store_is_made_leaves_no_half_of_one(url: str, path: Path) -> None:
    def work() -> None:
        os.link = lambda *_: os.kill(os.getpid(), signal.SIGKILL)  # this process only
        open_store(url, ASPECTS)

    assert run_apart(work) == -signal.SIGKILL
    assert not path.exists()
    with open_store(url, ASPECTS) as store:
        assert store.testimonies() == ()


def test_a_kill_while_a_baseline_is_written_leaves_the_former_one(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    write_baseline(path, Baseline(testimonies=(say("blue"),)))
    before = path.read_bytes()

    def work() -> None:
        os.fsync = lambda fd: os.kill(os.getpid(), signal.SIGKILL)  # noqa: ARG005  this process only
        write_baseline(path, Baseline(testimonies=(say("grey"),)))

    assert run_apart(work) == -signal.SIGKILL
    assert path.read_bytes() == before


# --- one instance -------------------------------------------------------------------------------------------------


def test_a_second_instance_is_told_who_holds_the_store(url: str) -> None:
    def try_to_hold() -> None:
        with open_store(url, ASPECTS) as other:
            with pytest.raises(StoreHeldError, match=f"process {holder} .* holds it") as caught, other.hold(NOON):
                pytest.fail("two hold it")
            assert caught.value.exit_code == 6
            other.testimonies()

    holder = os.getpid()
    with open_store(url, ASPECTS) as store, store.hold(NOON):
        assert run_apart(try_to_hold) == 0


def test_two_blocks_of_one_process_cannot_both_hold_it(store: Store) -> None:
    with store.hold(NOON), pytest.raises(StoreHeldError), store.hold(NOON):
        pytest.fail("two hold it")
    with store.hold(NOON):
        pass


def test_a_killed_holder_holds_nothing(url: str) -> None:
    def hold_and_die() -> None:
        with open_store(url, ASPECTS) as store, store.hold(NOON):
            os.kill(os.getpid(), signal.SIGKILL)

    assert run_apart(hold_and_die) == -signal.SIGKILL
    with open_store(url, ASPECTS) as store, store.hold(NOON):
        store.keep(observe("blue"))


def test_a_store_locked_by_another_program_is_said_to_be(store: Store, path: Path) -> None:
    def hurry(connection: Connection) -> None:
        connection.connection.cursor().execute("PRAGMA busy_timeout = 0")

    event.listen(store.engine, "engine_connect", hurry)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program has locked it"):
            store.keep(observe("blue"))
        assert store.testimonies() == ()
        other.execute("ROLLBACK")
    store.keep(observe("blue"))
