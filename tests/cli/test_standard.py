"""The standard streams: a full disk, a reader who goes, a closed stream, an encoding with few letters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FULL = Path("/dev/full")
WATCH = f"{sys.executable} -m citadel_watch"
COMMANDS = ["baseline show", "baseline show --json", "--help", "--version"]


def shell(line: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/bash", "-c", f"set -o pipefail; {line}"],
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(not FULL.exists(), reason="the system has no device that is always full")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_full_disk_behind_the_output_is_one_line(command: str) -> None:
    done = shell(f"{WATCH} {command} > {FULL}")
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert line.startswith("watch: standard output: No space left on device;")


@pytest.mark.skipif(not FULL.exists(), reason="the system has no device that is always full")
def test_messages_that_nobody_can_read_change_no_exit_code() -> None:
    assert shell(f"{WATCH} extract no-such-page.html 2> {FULL}").returncode == 2
    assert shell(f"{WATCH} extract no-such-page.html 2>&-").returncode == 2


@pytest.mark.parametrize("command", COMMANDS)
def test_a_reader_who_has_seen_enough_hears_nothing_of_it(command: str) -> None:
    done = shell(f"{WATCH} {command} | true")
    assert done.returncode == 141
    assert done.stderr == ""


@pytest.mark.parametrize("command", COMMANDS[:3])
def test_a_closed_output_is_one_line(command: str) -> None:
    done = shell(f"{WATCH} {command} >&-")
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert "it is closed" in line


def test_letters_that_an_encoding_lacks_are_spelled_out_and_json_stays_json() -> None:
    done = shell(f"{WATCH} baseline show --json", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    wide = shell(f"{WATCH} baseline show --json")
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        json.loads(line) for line in wide.stdout.splitlines()
    ]
    done = shell(f"{WATCH} extract seeds/003_ac24eabe94da1fdb.txt", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "'" in done.stdout
