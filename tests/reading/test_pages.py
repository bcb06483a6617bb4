"""Saved pages: what each must and must not yield. A field left out of an expected.toml is not tested.

`states` must be read of the page, and nothing at all where it is empty; `never` is part of nothing that is read; `gaps`
is what the page says and nobody reads yet, and `misread` why something is read of it all the same. A page is read for
the show of its `franchise.toml`, else for the repository's own; that one is never found on a page about another show.
"""

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from citadel_watch.aspects import find_aspects
from citadel_watch.config import load_config
from citadel_watch.extracting.extract import extract
from citadel_watch.model import Article, BlockKind, Health, Moment, Page, Validators
from citadel_watch.reading.read import read_page
from citadel_watch.reading.sentences import split_sentences

PAGES = Path(__file__).parent.parent / "pages"
OURS = Path(__file__).parents[2] / "config.toml"
ASPECTS = find_aspects()
KINDS = {
    "headings": BlockKind.HEADING,
    "items": BlockKind.ITEM,
    "rows": BlockKind.ROW,
    "captions": BlockKind.CAPTION,
    "quotes": BlockKind.QUOTE,
    "standfirsts": BlockKind.STANDFIRST,
}


def read(folder: Path) -> tuple[dict[str, Any], Article, Health]:
    expected = tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))
    page = Page(
        url=expected["url"],
        status=200,
        content_type="text/html",
        body=(folder / "page.html").read_bytes(),
        validators=Validators(),
        at=datetime(2026, 6, 1, tzinfo=UTC),
    )
    article, health = read_page(page)
    assert article is not None
    return expected, article, health


def state(folder: Path, config: Path) -> list[str]:
    _, article, _ = read(folder)
    franchise = load_config(config, {}).franchise
    found = extract(article, franchise, ASPECTS, source=folder.name)
    return [f"{each.subject} {each.aspect}: {each.value.words()}" for each in found]


def is_read(expected: str, found: list[str]) -> bool:
    """A statement may say more than is expected: `filming begins summer 2026 in Leeds`."""
    return any(each.startswith(expected) for each in found)


def show_of(folder: Path) -> Path:
    own = folder / "franchise.toml"
    return own if own.exists() else OURS


def pages_with(field: str) -> list[Any]:
    """The folders whose expected.toml has the field; a strict xfail where it says that the page is misread."""
    params = []
    for folder in sorted(PAGES.iterdir()):
        expected = tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))
        why = expected.get("misread") if field == "states" else None
        marks = [pytest.mark.xfail(reason=why, strict=True)] if why else []
        if field in expected:
            params.append(pytest.param(folder, expected[field], id=folder.name, marks=marks))
    return params


@pytest.fixture(params=sorted(PAGES.iterdir()), ids=lambda folder: folder.name)
def saved(request: pytest.FixtureRequest) -> tuple[dict[str, Any], Article, Health]:
    return read(request.param)


def test_a_saved_page_has_the_health_that_is_expected(saved: tuple[dict[str, Any], Article, Health]) -> None:
    expected, _, health = saved
    assert health.state == expected.get("health", health.state), health.detail


def test_a_saved_page_yields_its_title_and_dates(saved: tuple[dict[str, Any], Article, Health]) -> None:
    expected, article, _ = saved
    for field in ("title", "outlet", "language"):
        assert getattr(article, field) == expected.get(field, getattr(article, field))
    for field in ("published", "modified"):
        moment: Moment | None = getattr(article, field)
        if field in expected:
            assert moment is not None
            assert moment.at == datetime.fromisoformat(expected[field])


def test_a_saved_page_keeps_its_structure_in_order(saved: tuple[dict[str, Any], Article, Health]) -> None:
    expected, article, _ = saved
    for field, kind in KINDS.items():
        if field in expected:
            assert [block.text for block in article.blocks if block.kind is kind] == expected[field]


def test_a_saved_page_yields_its_sentences_and_no_furniture(saved: tuple[dict[str, Any], Article, Health]) -> None:
    expected, article, _ = saved
    sentences = [sentence.text for sentence in split_sentences(article)]
    assert [each for each in expected.get("sentences", []) if each not in sentences] == []
    assert [each for each in expected.get("absent", []) if each in article.text] == []


@pytest.mark.parametrize(("folder", "states"), pages_with("states"))
def test_a_saved_page_states_what_is_expected(folder: Path, states: list[str]) -> None:
    found = state(folder, show_of(folder))
    assert [each for each in states if not is_read(each, found)] == []
    assert states or not found, found


@pytest.mark.parametrize(("folder", "never"), pages_with("never"))
def test_a_saved_page_states_nothing_of_its_surroundings(folder: Path, never: list[str]) -> None:
    found = state(folder, show_of(folder))
    assert [each for each in found if any(words in each for words in never)] == []


@pytest.mark.xfail(reason="the page says so in words that no aspect reads yet", strict=True)
@pytest.mark.parametrize(("folder", "gaps"), pages_with("gaps"))
def test_a_saved_page_states_what_is_not_read_yet(folder: Path, gaps: list[str]) -> None:
    found = state(folder, show_of(folder))
    assert any(is_read(each, found) for each in gaps)


@pytest.mark.parametrize(
    "folder", [each.parent for each in sorted(PAGES.glob("*/franchise.toml"))], ids=lambda folder: folder.name
)
def test_a_page_about_another_show_says_nothing_of_ours(folder: Path) -> None:
    assert state(folder, OURS) == []
