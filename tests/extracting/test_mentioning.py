"""What an edition names of our subjects, whether or not a rule read a statement there."""

from __future__ import annotations

import pytest

from citadel_watch.aspects.cast import Role
from citadel_watch.extracting.mentioning import find_mentioned
from citadel_watch.extracting.passages import read_passages
from citadel_watch.model import Franchise, Subject
from citadel_watch.reading.article import read_text

LUPIN = Franchise(name="Lupin", network="Netflix", subjects=(Subject(id="season-4", kind="season", number=4),))


def mention(text: str) -> frozenset[tuple[str, str]]:
    page = f"Lupin season 4: what we know\n\n2025-01-10\n\n{text}"
    return find_mentioned(read_passages(read_text(page, "a.txt"), LUPIN)).marks


def test_people_and_times_are_named_by_subject() -> None:
    marks = mention("In Lupin season 4 Omar Sy gets up to mischief with Ludivine Sagnier in autumn 2026.")
    assert {("season-4", "omar sy"), ("season-4", "ludivine sagnier"), ("season-4", "2026-23")} <= marks


@pytest.mark.parametrize(
    "text",
    [
        "Will Theo Christine be in season 4?",
        "Season 4 reportedly has Theo Christine in it.",
        "If season 4 had Theo Christine in it, fans would cheer.",
    ],
)
def test_what_is_asked_guessed_or_wished_is_not_named(text: str) -> None:
    assert ("season-4", "theo christine") not in mention(text)


def test_who_leaves_is_news_however_often_the_page_named_them() -> None:
    assert Role(person="Omar Sy", standing="in").mark == "omar sy"
    assert Role(person="Omar Sy", standing="out").mark == ""
