"""`watch replay` plays a folder of dated pages as they came out."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.newsroom import page

CONFIG = """
[franchise]
name = "Foundry"
network = "Northlight"

[[subject]]
id = "season-2"
kind = "season"
number = 2

[[subject]]
id = "anvil"
kind = "spinoff"
title = "Foundry: Anvil"
country = "Norway"
"""

RENEWED = "Northlight has renewed Foundry for a second season."
DATED = "Season 2 of Foundry will premiere on May 6, 2031."
MOVED = "Season 2 of Foundry will now premiere on September 9, 2031."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    pages = tmp_path / "pages"
    pages.mkdir()
    return pages


def write_text(folder: Path, name: str, day: str, *sentences: str, outlet: str = "gazette") -> None:
    header = f"url: https://www.{outlet}.example/{name}\ndate: {day}\ntitle: Foundry news\n"
    (folder / f"{name}.txt").write_text(header + "\n" + "\n\n".join(sentences) + "\n", encoding="utf-8")


def replay(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "citadel_watch", "replay", str(folder), *words]
    command += ["--config", str(folder.parent / "config.toml")]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def rows(folder: Path, *words: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in replay(folder, "--json", *words).stdout.splitlines()]


def told(folder: Path, *words: str) -> list[tuple[str, str, str]]:
    changes = [row for row in rows(folder, *words) if row["type"] == "change" and row["alert"]]
    return [(row["page"], row["kind"], row["aspect"]) for row in changes]


def test_what_is_new_is_told_once_at_the_first_page_that_has_it_whatever_the_files_are_called(folder: Path) -> None:
    write_text(folder, "3", "2030-01-10", RENEWED)
    write_text(folder, "2", "2030-02-10", RENEWED, DATED, outlet="herald")
    (folder / "1.html").write_text(page(DATED, MOVED, date="2030-06-01", title="Foundry moves"), encoding="utf-8")
    assert told(folder) == [
        ("3.txt", "new", "status"),
        ("2.txt", "new", "release-date"),
        ("1.html", "changed", "release-date"),
    ]


def test_a_second_outlet_is_in_the_json_as_a_corroboration_and_in_no_alert(folder: Path) -> None:
    write_text(folder, "1", "2030-01-10", RENEWED)
    write_text(folder, "2", "2030-01-11", RENEWED, outlet="herald")
    changes = [row for row in rows(folder) if row["type"] == "change"]
    assert [(row["kind"], row["alert"], row["page"], row["date"]) for row in changes] == [
        ("new", True, "1.txt", "2030-01-10"),
        ("corroborated", False, "2.txt", "2030-01-11"),
    ]
    assert [len(row["alerts"]) for row in rows(folder) if row["type"] == "page"] == [1, 0]


def test_with_since_earlier_pages_are_known_and_not_shown(folder: Path) -> None:
    write_text(folder, "1", "2030-01-10", RENEWED)
    write_text(folder, "2", "2030-02-10", RENEWED, DATED)
    assert told(folder, "--since", "2030-02-01") == [("2.txt", "new", "release-date")]
    assert replay(folder, "--since", "soon").returncode == 2


def test_editions_of_one_address_are_one_source(folder: Path) -> None:
    for number, (day, sentence) in enumerate((("2030-01-10", DATED), ("2030-02-10", MOVED))):
        text = f"url: https://gazette.example/guide\ndate: {day}\ntitle: Foundry\n\n{sentence}\n"
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    assert told(folder) == [("0.txt", "new", "release-date"), ("1.txt", "changed", "release-date")]


def test_a_page_without_a_date_has_its_place_by_its_name_and_overturns_nothing_dated(folder: Path) -> None:
    write_text(folder, "1", "2030-01-10", MOVED)
    write_text(folder, "2", "unknown", DATED, outlet="herald")
    write_text(folder, "3", "2030-03-10", MOVED, outlet="mercury")
    assert told(folder) == [("1.txt", "new", "release-date")]


def test_what_the_baseline_knows_is_not_told(folder: Path) -> None:
    seeds = folder.parent / "seeds"
    seeds.mkdir()
    (seeds / "seed.txt").write_text(f"{RENEWED}\n", encoding="utf-8")
    index = '[[seed]]\nfile = "seed.txt"\noutlet = "The Almanac"\nspoken = "2029-12-01"\nprecision = "day"\n'
    (seeds / "index.toml").write_text(index, encoding="utf-8")
    build = [sys.executable, "-m", "citadel_watch", "baseline", "build"]
    subprocess.run([*build, "--config", str(folder.parent / "config.toml")], check=True, capture_output=True)
    write_text(folder, "1", "2030-01-10", RENEWED, DATED)
    assert told(folder) == [("1.txt", "new", "release-date")]


def test_a_wall_among_the_pages_is_named_and_the_others_are_played(folder: Path) -> None:
    write_text(folder, "1", "2030-01-10", RENEWED)
    wall = (
        "<html><title>Just a moment...</title><body><h1>Checking your browser</h1>Verify you are human.</body></html>"
    )
    (folder / "2.html").write_text(wall, encoding="utf-8")
    done = replay(folder)
    assert done.returncode == 3
    assert "2.html: not properly read: bot-wall" in done.stderr
    assert "2 pages, 0 of them silent, 1 not read; 1 alert with 1 change" in done.stdout


@pytest.mark.parametrize("name", ["pages", "nowhere"])
def test_a_folder_without_pages_is_one_clear_line(folder: Path, name: str) -> None:
    done = replay(folder.parent / name)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "nothing was replayed" in done.stderr


def test_nothing_is_kept(folder: Path) -> None:
    write_text(folder, "1", "2030-01-10", RENEWED)
    before = sorted(folder.parent.rglob("*"))
    assert replay(folder).returncode == 0
    assert sorted(folder.parent.rglob("*")) == before


def test_what_is_in_the_folder_and_is_no_page_is_named(folder: Path) -> None:
    write_text(folder, "one", "2026-03-01", RENEWED)
    assert replay(folder).stderr == ""
    (folder / "drafts").mkdir()
    (folder / "gone.html").symlink_to(folder / "nowhere.html")
    (folder / "notes.pdf").write_bytes(b"%PDF-1.4")
    for words in ((), ("--json",)):
        done = replay(folder, *words)
        assert done.returncode == 0
        assert done.stderr == (
            "left aside: drafts (a folder), gone.html (a link to nothing), notes.pdf (not .html or .txt)\n"
        )
