"""The command line's promises: help, exit codes, one line an error, and what programs read."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "003_ac24eabe94da1fdb.txt"


def watch(*words: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_COLOR": "1"}
    return subprocess.run(
        [sys.executable, "-m", "citadel_watch", *words],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_help_names_every_command_that_the_readme_shows() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"bin/watch ([a-z-]+)", readme))
    listed = set(re.findall(r"^\s{2}([a-z-]+)\s{2,}\S", watch("--help").stdout, re.MULTILINE))
    assert shown
    assert shown <= listed
    for command in listed:
        helped = watch(command, "--help")
        assert helped.returncode == 0
        assert helped.stdout.strip()


def test_help_loads_nothing_heavy() -> None:
    code = "import sys; import citadel_watch.cli; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"pydantic", "sqlalchemy", "trafilatura", "lxml", "httpx", "apscheduler", "bs4", "citadel_watch.aspects"}
    assert heavy.isdisjoint(loaded)


@pytest.mark.parametrize(
    "words", [(), ("nonsense",), ("extract",), ("extract", "--published", "yesterday", str(SEED)), ("check", "--bogus")]
)
def test_a_command_line_that_cannot_be_carried_out_ends_with_2(words: tuple[str, ...]) -> None:
    done = watch(*words)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_missing_page_is_one_line_with_what_to_do() -> None:
    done = watch("extract", "no-such-page.html")
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert "no-such-page.html" in line
    assert "nothing was read" in line


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("extract", ""), "no page has an empty name"),
        (("extract", "file:///x.html"), "name an http or https address, or a file by its path"),
        (("extract", "ftp://news.example/x"), "name an http or https address, or a file by its path"),
        (("compare", "gopher://news.example/x", str(SEED)), "name an http or https address"),
        (("history", "--limit", "0"), "write a number from 1 to "),
        (("history", "--limit", "-3"), "write a number from 1 to "),
        (("history", "--limit", "9" * 23), "write a number from 1 to "),
    ],
)
def test_what_cannot_be_read_or_shown_is_said_in_a_plain_sentence(words: tuple[str, ...], said: str) -> None:
    done = watch(*words)
    assert (done.returncode, done.stdout) == (2, "")
    [line] = done.stderr.splitlines()
    assert said in line
    assert "nothing was" in line


def test_a_broken_configuration_names_every_error_at_once(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(
        '[franchise]\nnam = "X"\n[[subject]]\nid = "s"\nkind = "seasn"\n[[source]]\nname = "a"\nevery = "soon"\n'
    )
    done = watch("config", "check", cwd=tmp_path)
    assert done.returncode == 2
    lines = done.stderr.splitlines()
    assert len(lines) >= 4
    assert all("config.toml" in line for line in lines)
    for key in ("nam", "kind", "every", "url"):
        assert any(key in line for line in lines), key


@pytest.mark.parametrize(
    ("place", "said"), [("a-folder", "it is a folder"), ("config.toml", "damaged"), ("config.toml/db", "no folder")]
)
def test_a_store_that_cannot_be_used_is_said_with_the_configuration(tmp_path: Path, place: str, said: str) -> None:
    (tmp_path / "a-folder").mkdir()
    config = f'[franchise]\nname = "Foundry"\nnetwork = "Northlight"\n[store]\nurl = "sqlite:///{place}"\n'
    (tmp_path / "config.toml").write_text(config)
    done = watch("config", "check", cwd=tmp_path)
    assert done.returncode == 5
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert said in line
    assert (tmp_path / "config.toml").read_text() == config


@pytest.mark.parametrize("suffix", [".txt", ".html"])
def test_a_blank_page_is_not_properly_read(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"page{suffix}").write_text("\n \n")
    done = watch("extract", "--json", str(tmp_path / f"page{suffix}"))
    assert (done.returncode, done.stdout) == (3, "")
    [line] = done.stderr.splitlines()
    assert "empty-shell" in line


def test_a_file_longer_than_any_page_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "page.txt").open("wb") as file:
        file.truncate(20 * 1024 * 1024)
    done = watch("extract", "--json", str(tmp_path / "page.txt"))
    assert (done.returncode, done.stdout) == (3, "")
    assert "too-large (the page has more than 15728640 bytes)" in done.stderr


def test_the_configuration_that_comes_with_the_program_can_be_used() -> None:
    done = watch("config", "check")
    assert done.returncode == 0
    assert "8 sources" in done.stdout


def test_extract_prints_the_fields_that_programs_read() -> None:
    done = watch("extract", "--json", "--published", "2023-05-26", str(SEED))
    assert done.returncode == 0
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert rows
    fields = ["source", "subject", "aspect", "value", "certainty", "speaker", "quote", "start", "end", "rule"]
    assert all(list(row) == fields for row in rows)
    assert {"subject": "diana", "aspect": "release-date"}.items() <= next(
        row for row in rows if row["aspect"] == "release-date" and row["subject"] == "diana"
    ).items()


def test_extract_shows_a_person_the_article_with_what_was_read_in_it() -> None:
    done = watch("extract", str(SEED))
    assert "Prime Video has confirmed it's coming in 2024." in done.stdout
    assert "Citadel: Diana, release date: 2024, confirmed" in done.stdout


@pytest.mark.parametrize("broken", ["before", "after"])
def test_compare_tells_nothing_of_a_page_that_was_not_properly_read(tmp_path: Path, broken: str) -> None:
    pages = {"before": tmp_path / "before.html", "after": tmp_path / "after.html"}
    for page in pages.values():
        page.write_text(
            "<html><body><article><p>Prime Video has renewed Citadel for season 2.</p></article></body></html>"
        )
    pages[broken].write_text("")
    done = watch("compare", *(str(each) for each in pages.values()))
    assert (done.returncode, done.stdout) == (0, "0 told, 0 silent\n")
    assert f"{pages[broken]}: not properly read: " in done.stderr


def test_compare_tells_what_moved_between_two_pages(tmp_path: Path) -> None:
    before, after = tmp_path / "before.txt", tmp_path / "after.txt"
    before.write_text(
        "date: 2024-06-20\ntitle: Citadel news\n\nCitadel: Diana will premiere in 2024, Prime Video says.\n"
    )
    after.write_text(
        "date: 2024-07-17\ntitle: Citadel news\n\nCitadel: Diana will premiere on 10 October 2024, Prime Video says.\n"
    )
    done = watch("compare", "--json", str(before), str(after))
    assert done.returncode == 0
    [change] = [row for row in map(json.loads, done.stdout.splitlines()) if row["alert"]]
    assert (change["type"], change["kind"], change["subject"]) == ("change", "firmed", "diana")
    assert change["after"]["edtf"] == "2024-10-10"
    fields = {
        "type",
        "kind",
        "subject",
        "aspect",
        "before",
        "after",
        "certainty",
        "quote",
        "source",
        "alert",
        "reason",
        "id",
    }
    assert fields <= set(change)
    same = watch("compare", str(before), str(before))
    assert same.stdout.splitlines()[-1] == "0 told, 0 silent"


def test_a_bug_is_one_line_and_a_traceback_only_with_debug(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text((ROOT / "config.toml").read_text(encoding="utf-8"))
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "index.toml").write_text("[[seed]]\n")
    plain = watch("baseline", "build", cwd=tmp_path)
    assert plain.returncode == 2
    assert len(plain.stderr.splitlines()) == 1
    assert "Traceback" in watch("baseline", "build", "--debug", cwd=tmp_path).stderr


def test_the_baseline_built_anew_is_the_baseline_byte_for_byte(tmp_path: Path) -> None:
    for name in ("config.toml", "seeds"):
        (tmp_path / name).symlink_to(ROOT / name)
    assert watch("baseline", "build", cwd=tmp_path).returncode == 0
    built = (tmp_path / "snapshots" / "baseline.json").read_bytes()
    assert built == (ROOT / "snapshots" / "baseline.json").read_bytes()
