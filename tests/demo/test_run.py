"""The demo, as a newcomer runs it: every edition tells what it should and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from citadel_watch.demo.editions import EDITIONS


def demo(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "citadel_watch", "demo", *words],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    done = demo(tmp_path_factory.mktemp("anywhere"), "--json")
    assert done.returncode == 0, done.stderr + done.stdout[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def outcomes(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row for row in rows if row["type"] == "outcome"]


def test_every_edition_tells_what_it_should_and_nothing_else(rows: list[dict[str, Any]]) -> None:
    assert len(outcomes(rows)) == len(EDITIONS)
    assert [(row["missed"], row["false"]) for row in outcomes(rows)] == [(0, 0)] * len(EDITIONS)


def test_noise_and_a_consent_wall_are_silent_and_say_why(rows: list[dict[str, Any]]) -> None:
    for edition, outcome in zip(EDITIONS, outcomes(rows), strict=True):
        silent = edition.expected == "silent"
        assert (outcome["silent"] is not None) == silent
        assert (outcome["mails"] == outcome["webhook_calls"] == 0) == silent


def test_every_alert_is_received_once_by_mail_and_once_by_webhook(rows: list[dict[str, Any]]) -> None:
    deliveries = [row for row in rows if row["type"] == "delivery"]
    assert {row["state"] for row in deliveries} == {"sent"}
    for count in ("mails", "webhook_calls"):
        assert sum(row[count] for row in outcomes(rows)) == len(deliveries) / 2


def test_every_change_that_is_told_can_be_checked(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        if row["type"] == "change" and row["alert"]:
            assert row["quote"]
            assert row["source"].startswith("http://127.0.0.1:")
            assert row["reason"]


def test_a_person_sees_the_editions_and_then_the_dossier(tmp_path: Path) -> None:
    done = demo(tmp_path)
    assert done.returncode == 0
    for edition in EDITIONS:
        assert edition.headline in done.stdout
    assert "What is known now" in done.stdout
    assert list(tmp_path.iterdir()) == []
