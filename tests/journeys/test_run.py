"""The daemon: it looks again by itself, tells once, lives alone on its store, and stops cleanly."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from tests.journeys.newsroom import Newsroom, open_newsroom
from tests.servers.site import Reply

DATED = "Season 2 of Foundry will premiere on May 6, 2031."
MOVED = "Season 2 of Foundry will now premiere on September 9, 2031, Northlight has confirmed."


@contextmanager
def running(room: Newsroom) -> Iterator[subprocess.Popen[bytes]]:
    with (
        (room.folder / "daemon.log").open("w") as log,
        (room.folder / "daemon.out").open("w") as console,
        subprocess.Popen(room.command("run"), env=room.environment, stdout=console, stderr=log) as daemon,
    ):
        try:
            yield daemon
        finally:
            daemon.kill()


def await_that(condition: Callable[[], object]) -> None:
    """Wait for something to happen; pytest's own time limit is the only clock."""
    while not condition():
        time.sleep(0.02)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_it_tells_each_change_once_and_stops_when_asked(tmp_path: Path, number: signal.Signals, code: int) -> None:
    with open_newsroom(tmp_path, "gazette", every="1s") as room:
        room.publish("/gazette", DATED)
        with running(room) as daemon:
            await_that(lambda: len(room.hook.requests) == len(room.mail.letters) == 1)
            room.publish("/gazette", MOVED, date="2026-04-01")
            await_that(lambda: len(room.hook.requests) == len(room.mail.letters) == 2)
            seen = len(room.site.asked("/gazette"))
            await_that(lambda: len(room.site.asked("/gazette")) >= seen + 2)
            daemon.send_signal(number)
            assert daemon.wait() == code
        assert MOVED in (room.folder / "daemon.out").read_text()
        assert f"signal={number.name}" in (room.folder / "daemon.log").read_text()
        assert len(room.hook.requests) == len(room.mail.letters) == 2
        assert room.watch("check").code == 0


def test_a_second_instance_leaves_at_once_with_6(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette") as room:
        room.publish("/gazette", DATED)
        with running(room) as daemon:
            await_that(lambda: room.hook.requests)
            second = room.watch("check")
            assert second.code == 6
            assert f"process {daemon.pid} " in second.err
            assert room.watch("dossier").code == 0


def test_it_goes_on_when_nobody_reads_what_it_prints(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette", every="1s") as room:
        room.publish("/gazette", DATED)
        daemon = subprocess.Popen(
            room.command("run"), env=room.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        with daemon:
            assert daemon.stdout is not None
            daemon.stdout.close()
            await_that(lambda: len(room.hook.requests) == len(room.mail.letters) == 1)
            seen = len(room.site.asked("/gazette"))
            await_that(lambda: len(room.site.asked("/gazette")) >= seen + 2)
            daemon.send_signal(signal.SIGTERM)
            assert daemon.wait() == 143


def test_a_server_that_asks_to_be_left_alone_is_left_alone_over_a_restart(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette", every="1s") as room:
        room.site["/gazette"] = Reply(status=503, headers={"Retry-After": "3600"})
        for _ in range(2):
            with running(room) as daemon:
                await_that(lambda: "http-error" in room.watch("sources", "--json").out)
                await_that(lambda: "watching" in (room.folder / "daemon.log").read_text())
                daemon.send_signal(signal.SIGTERM)
                daemon.wait()
        [source] = room.watch("sources", "--json").rows
        assert source["health"] == "http-error"
        pause = datetime.fromisoformat(source["due_at"]) - datetime.fromisoformat(source["checked_at"])
        assert pause.total_seconds() >= 3590
        assert len(room.site.asked("/gazette")) == 1


def test_a_source_that_is_not_due_waits_for_its_time_over_a_restart(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette", every="6h") as room:
        room.publish("/gazette", DATED)
        with running(room) as daemon:
            await_that(lambda: room.hook.requests)
            daemon.send_signal(signal.SIGTERM)
            daemon.wait()
        with running(room) as daemon:
            await_that(lambda: "watching" in (room.folder / "daemon.log").read_text())
            daemon.send_signal(signal.SIGTERM)
            daemon.wait()
        assert len(room.site.asked("/gazette")) == 1
