"""Saved pages: what each must and must not yield. A field left out of an expected.toml is not tested."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from citadel_watch.model import Article, BlockKind, Health, Moment, Page, Validators
from citadel_watch.reading.read import read_page
from citadel_watch.reading.sentences import split_sentences

PAGES = Path(__file__).parent.parent / "pages"
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
