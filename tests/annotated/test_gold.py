"""What readers wrote down is written as the README says, so that no figure rests on a slip of the pen."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks.scoring.annotated import AnnotatedPage, Pair, load_set
from benchmarks.scoring.reading import load_franchise
from benchmarks.scoring.windows import spell_out
from citadel_watch.aspects import find_aspects
from citadel_watch.model import SPINOFFS, Certainty

SETS = sorted(path.parent for path in Path(__file__).parent.glob("*/gold.jsonl"))
STATUSES = {
    "planned",
    "announced",
    "in-development",
    "ordered",
    "renewed",
    "not-yet-renewed",
    "not-renewed",
    "not-planned",
    "undecided",
    "in-doubt",
    "not-started",
    "filming",
    "wrapped",
    "post-production",
    "delayed",
    "on-hold",
    "cancelled",
    "ending",
    "released",
    "unknown",
}
TRAILERS = {"none", "bts", "first-look", "teaser", "trailer"}
LINES = [
    pytest.param(folder, json.loads(line), id=f"{folder.name}:{number}")
    for folder in SETS
    for number, line in enumerate((folder / "gold.jsonl").read_text(encoding="utf-8").splitlines(), start=1)
]
PAGES = {(folder, page.name): page for folder in SETS for page in load_set(folder).pages}
PAIRS = [pytest.param(pair, id=f"{folder.name}:{pair.name}") for folder in SETS for pair in load_set(folder).pairs]


def is_spelt(aspect: str, value: Any) -> bool:
    match aspect, value:
        case "status", str():
            return value in STATUSES
        case "release-date", str():
            return value == "none" or spell_out(value) is not None
        case "cast", {"person": str(), "character": str() | None, "state": "in" | "out" | "expected"}:
            return True
        case "crew", {"person": str(), "role": str()}:
            return value.get("state", "in") in {"in", "out"}
        case "trailer", str():
            return value in TRAILERS
        case "production", str():
            event, _, detail = value.partition(":")
            dated = event in {"start", "end"} and spell_out(detail) is not None
            return dated or (event == "location" and bool(detail)) or value == "reshoots"
        case "episodes", str():
            return value.isdigit() or value in {"weekly", "all-at-once"}
        case "title" | "plot", str():
            return bool(value)
    return False


def follows(page: AnnotatedPage) -> set[str]:
    return {subject.id for subject in load_franchise(page.config).subjects} | {SPINOFFS}


@pytest.mark.parametrize(("folder", "line"), LINES)
def test_a_line_is_true_to_its_page_and_its_configuration(folder: Path, line: dict[str, Any]) -> None:
    page = PAGES[folder, line["page"]]
    assert any(line["quote"] in text for text in (page.head["title"], page.body))
    assert line["subject"] in follows(page)
    assert line["aspect"] in find_aspects()
    assert line["certainty"] in set(Certainty)
    assert line["speaker"] is None or line["speaker"].strip()
    assert is_spelt(line["aspect"], line["value"]), line["value"]


@pytest.mark.parametrize("folder", SETS, ids=lambda folder: folder.name)
def test_no_statement_is_written_down_twice(folder: Path) -> None:
    lines = [json.loads(line) for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    statements = [json.dumps([line[key] for key in ("page", "subject", "aspect", "value")]) for line in lines]
    assert len(statements) == len(set(statements))


@pytest.mark.parametrize("page", [pytest.param(page, id=f"{at.name}:{name}") for (at, name), page in PAGES.items()])
def test_a_page_has_a_date_a_title_and_a_configuration(page: AnnotatedPage) -> None:
    has_head(page)


@pytest.mark.parametrize("pair", PAIRS)
def test_a_pair_expects_changes_exactly_where_it_expects_an_alert(pair: Pair) -> None:
    has_head(pair.before)
    has_head(pair.after)
    assert pair.alert == bool(pair.changes)
    assert pair.before.config == pair.after.config
    for change in pair.changes:
        assert change.subject in follows(pair.after)
        assert is_spelt(change.aspect, change.value), change.value


def has_head(page: AnnotatedPage) -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\d|unknown", page.head["date"])
    if page.head["date"] != "unknown":
        date.fromisoformat(page.head["date"])
    assert page.head["title"]
    assert page.config.is_file()
    assert page.body.strip()
