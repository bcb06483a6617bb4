"""Pages that lie are named by what they are, however they are worded; pages that people edit are believed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from citadel_watch.model import Article, Health, HealthState, Page, Validators
from citadel_watch.reading.identity import PATIENCE, Past, day_of, seal_text
from citadel_watch.reading.read import read_page
from citadel_watch.reading.refusal import name_refusal
from tests.lying.cutting import drop_news
from tests.lying.healthy import Edit, find_edits
from tests.lying.lies import PLACE, SITE, TRUE, Lie, find_lies, read_true

AT = datetime(2026, 6, 1, tzinfo=UTC)


def look(html: str, place: str = PLACE, past: Past | None = None) -> tuple[Article | None, Health]:
    page = Page(
        url=SITE + place,
        status=200,
        content_type="text/html; charset=utf-8",
        body=html.encode(),
        validators=Validators(),
        at=AT,
        asked=SITE + PLACE,
    )
    return read_page(page, past)


@cache
def past_of(path: Path) -> Past:
    """The true page was read, and before it the one that had no news yet."""
    true = read_true(path)
    article, health = look(true)
    before, _ = look(drop_news(true))
    assert article is not None
    assert before is not None
    assert health == Health()
    return Past(article=article, spoken=day_of(article, AT), earlier=frozenset({seal_text(before.text)}))


def lies() -> Iterator[Any]:
    for path in TRUE:
        for cases in ("cases.toml", "later.toml"):
            for lie in find_lies(read_true(path), cases):
                yield pytest.param(path, lie, id=f"{path.stem}-{lie.name}")


def edits() -> Iterator[Any]:
    for path in TRUE:
        for edit in find_edits(path.stem, read_true(path)):
            yield pytest.param(path, edit, id=edit.name)


@pytest.mark.parametrize(("path", "lie"), list(lies()))
def test_a_page_that_lies_is_named(path: Path, lie: Lie) -> None:
    assert look(lie.html, lie.moved or PLACE, past_of(path))[1].state.value in lie.health


@pytest.mark.parametrize(("path", "edit"), list(edits()))
def test_a_page_that_people_edit_is_believed(path: Path, edit: Edit) -> None:
    assert look(edit.html, edit.place or PLACE, past_of(path))[1] == Health()


@pytest.mark.parametrize("path", TRUE, ids=lambda path: path.stem)
def test_what_stays_shorter_or_older_is_believed_in_the_end_and_another_article_never(path: Path) -> None:
    true = read_true(path)
    for lie in find_lies(true):
        kind, past = lie.kind, past_of(path)
        patient = replace(past, since=(HealthState.HALF_PAGE, HealthState.STALE_COPY, HealthState.TIMEOUT) * PATIENCE)
        other = replace(past, since=(HealthState.OTHER_ARTICLE, HealthState.OTHER_LANGUAGE) * 20)
        if lie.name in ("B53-half/1", "B53-half/4") or kind == "B54":
            assert look(lie.html, PLACE, patient)[1] == Health(), lie.name
        if kind in ("B49", "B50"):
            assert not look(lie.html, lie.moved or PLACE, other)[1].observed, lie.name


def test_a_source_that_stands_by_nothing_may_become_another_article() -> None:
    other = "<h1>Lantern Hill casts its lead</h1><p>A newcomer beat four hundred others to the part of the keeper.</p>"
    html = f"<!doctype html><html><head><title>Lantern Hill casts its lead</title></head><body>{other}</body></html>"
    past = replace(past_of(TRUE[0]), stands=False)
    assert look(html, PLACE, past)[1].state is HealthState.OTHER_ARTICLE
    stays = replace(past, since=(HealthState.OTHER_ARTICLE,) * PATIENCE)
    assert look(html, PLACE, stays)[1] == Health()
    assert not look(html, PLACE, replace(stays, stands=True))[1].observed


@pytest.mark.parametrize(
    ("status", "body", "state"),
    [
        (403, "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>", "bot-wall"),
        (429, "<title>Access denied</title><h1>Unusual traffic from your network</h1>", "bot-wall"),
        (503, "<title>Back soon</title><h1>Down for maintenance</h1><p>We will be back soon.</p>", "maintenance"),
        (401, "<title>Log in</title><h1>Log in</h1><form><input type=password></form>", "login"),
        (402, "<h1>Subscribe to continue reading</h1><p>This article is for subscribers.</p>", "paywall"),
        (404, "<title>Page not found</title><h1>Page not found</h1>", None),
        (500, "<title>Oops</title><h1>Something broke</h1>", None),
        (403, "", None),
        (503, "%PDF-1.4", None),
    ],
)
def test_a_refusal_is_named_by_its_body_where_that_says_more_than_the_status(
    status: int, body: str, state: str | None
) -> None:
    named = name_refusal(status, body.encode(), "text/html", SITE + PLACE)
    assert (named.state.value if named else None) == state
