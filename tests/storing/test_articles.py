"""The text of articles is kept for better rules to read again, and let go by age."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.errors import StoreError
from citadel_watch.model import Article, Block, BlockKind, HealthState, Moment, Precision
from citadel_watch.reading.article import read_text
from citadel_watch.storing.codec import (
    UnreadableRecordError,
    decode_article,
    encode_article,
    read_json,
    write_canonical,
)
from citadel_watch.storing.observation import Observation
from citadel_watch.storing.store import Store
from tests.storing.samples import HOUR, NOON, fail, observe

TEXT = (
    "url: https://almanac.example/sky\ndate: 2026-03-01\ntitle: The sky\n\nIt is {}.\n\n## Tomorrow\n\n- rain\n- hail\n"
)
PRINTABLE = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def article_of(sky: str) -> Article:
    return read_text(TEXT.format(sky), "https://almanac.example/sky")


def look(sky: str, hours: int = 0) -> Observation:
    return replace(observe(sky, at=NOON + hours * HOUR), article=article_of(sky), rules="7")


def test_what_a_source_says_now_is_kept_word_for_word(store: Store) -> None:
    store.keep(look("blue"))
    assert store.article("almanac") == article_of("blue")
    store.keep(look("grey", 1))
    assert store.article("almanac") == article_of("grey")
    last = store.last_reading("almanac")
    assert last is not None
    assert last.rules == "7"


def test_a_look_that_was_not_healthy_keeps_the_article_from_before(store: Store) -> None:
    store.keep(look("blue"))
    store.keep(fail(HealthState.CONSENT, at=NOON + HOUR))
    assert store.article("almanac") == article_of("blue")


def test_a_source_never_read_has_no_article(store: Store) -> None:
    assert store.article("almanac") is None
    store.keep(fail(HealthState.GONE, at=NOON))
    assert store.article("almanac") is None


def test_old_text_is_let_go_but_not_what_a_source_still_says(store: Store) -> None:
    store.keep(look("blue"))
    store.keep(look("grey", 1))
    assert store.prune_articles(NOON + 500 * HOUR) == 1
    assert store.prune_articles(NOON + 500 * HOUR) == 0
    assert store.article("almanac") == article_of("grey")
    assert [each.statement.evidence.quote for each in store.testimonies(at=NOON)] == ["The sky is blue."]


def test_text_that_was_let_go_is_kept_anew_when_it_is_said_again(store: Store) -> None:
    store.keep(look("blue"))
    store.keep(look("grey", 1))
    store.prune_articles(NOON + 500 * HOUR)
    store.keep(look("blue", 2))
    assert store.article("almanac") == article_of("blue")


def test_text_seen_unchanged_of_late_is_not_old(store: Store) -> None:
    store.keep(look("blue"))
    store.keep(replace(fail(HealthState.UNCHANGED, at=NOON + 9 * HOUR)))
    store.keep(look("grey", 10))
    assert store.prune_articles(NOON + 5 * HOUR) == 0


@given(
    st.lists(st.tuples(st.sampled_from(BlockKind), st.integers(0, 6), PRINTABLE), max_size=6),
    st.sampled_from([None, *Precision]),
    PRINTABLE,
)
def test_any_article_comes_back_from_its_json(
    blocks: list[tuple[BlockKind, int, str]], precision: Precision | None, title: str
) -> None:
    laid: list[Block] = []
    for kind, level, text in blocks:
        laid.append(Block(kind=kind, level=level, text=text, start=laid[-1].end + 2 if laid else 0))
    article = Article(
        url="https://a.example/b",
        title=title,
        text="\n\n".join(each.text for each in laid),
        blocks=tuple(laid),
        published=Moment(at=datetime(2026, 3, 1, 4, 5, tzinfo=UTC), precision=precision) if precision else None,
        language="en",
    )
    assert decode_article(read_json(write_canonical(encode_article(article)))) == article


@pytest.mark.parametrize("broken", [{}, [], {"url": "a", "title": "b", "blocks": [["paragraph", 0]]}])
def test_what_is_no_article_is_named(broken: object) -> None:
    with pytest.raises(UnreadableRecordError):
        decode_article(broken)  # type: ignore[arg-type]  # that is the point


def test_an_article_that_was_damaged_is_named(store: Store) -> None:
    store.keep(look("blue"))
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE articles SET body = '{}'")
    with pytest.raises(StoreError, match="a record cannot be read"):
        store.article("almanac")
