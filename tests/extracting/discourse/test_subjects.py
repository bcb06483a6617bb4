"""Whom sentences are about."""

from __future__ import annotations

import itertools
import tomllib
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.extracting.naming.lexicon import build_lexicon
from citadel_watch.extracting.passage import Clause
from citadel_watch.extracting.passages import read_passages
from citadel_watch.model import SPINOFFS, Article, Block, BlockKind, Franchise, Moment, Subject
from tests.aspects.corpus import EXTRACTING, franchises

_MARKS = {"# ": BlockKind.HEADING, "- ": BlockKind.ITEM, "| ": BlockKind.ROW}
_DAY = date(2025, 3, 10)


@cache
def read_corpus() -> Mapping[str, Any]:
    return tomllib.loads((EXTRACTING / "discourse" / "subjects.corpus.toml").read_text(encoding="utf-8"))


@cache
def known() -> Mapping[str, Franchise]:
    """The franchises of all corpora, and those that this one brings along."""
    own = {row["name"]: _build_franchise(row) for row in read_corpus()["franchise"]}
    return {**franchises(), **own}


def _build_franchise(row: Mapping[str, Any]) -> Franchise:
    subjects = [Subject(**{**each, "aliases": tuple(each.get("aliases", ()))}) for each in row["subject"]]
    return Franchise(name=row["name"], network=row.get("network"), subjects=tuple(subjects))


def load() -> list[Any]:
    """Each sentence of the corpus with its row; gaps are strict xfails."""
    return [
        pytest.param(
            row,
            text,
            id=f"{kind}: {text}",
            marks=[pytest.mark.xfail(strict=True, reason=row["because"])] if kind == "gap" else [],
        )
        for kind in ("example", "silent", "gap")
        for row in read_corpus()[kind]
        for text in row["says"]
    ]


@pytest.mark.parametrize(("row", "text"), load())
def test_a_sentence_is_about_whom_the_corpus_says(row: Mapping[str, Any], text: str) -> None:
    before = row.get("before", ())
    blocks = [before] if isinstance(before, str) else before
    clauses = read_clauses(known()[row["of"]], row.get("title", "A look at television"), [*blocks, text], row.get("at"))
    subjects = {subject for clause in clauses for subject in clause.subjects}
    assert sorted(subjects) == sorted(row.get("about", ()))


def read_clauses(franchise: Franchise, title: str, lines: Sequence[str], at: str | None = None) -> Sequence[Clause]:
    """The clauses of the last line, or the one with the words `at`, of a page that is about the franchise at all."""
    note = f"More on {franchise.name}, the television series, its cast and its streamer."
    article = write_page(title, [*lines, note])
    place = article.blocks[-2].start
    last = [each for each in read_passages(article, franchise) if each.block.start == place][-1]
    return last.clauses if at is None else (last.clause_at(last.text.index(at)),)


def write_page(title: str, lines: Sequence[str]) -> Article:
    """A page of a headline and a block for each line: `# ` marks a heading, `- ` an item, `| ` a row of a table."""
    blocks = [Block(kind=BlockKind.TITLE, text=title, start=0, level=1)]
    for line in lines:
        kind = _MARKS.get(line[:2], BlockKind.PARAGRAPH)
        text = line if kind is BlockKind.PARAGRAPH else line[2:]
        level = 2 if kind is BlockKind.HEADING else 0
        blocks.append(Block(kind=kind, text=text, start=blocks[-1].end + 2, level=level))
    return Article(
        url="https://news.example/page",
        title=title,
        text="\n\n".join(block.text for block in blocks),
        blocks=tuple(blocks),
        published=Moment(at=datetime(_DAY.year, _DAY.month, _DAY.day, tzinfo=UTC)),
    )


def name_subjects(franchise: str, *lines: str, title: str = "A look at television") -> set[str]:
    return {subject for clause in read_clauses(known()[franchise], title, lines) for subject in clause.subjects}


def test_a_title_that_nobody_configured_becomes_a_subject_of_its_own() -> None:
    order = "Prime Video has ordered a new Boys spinoff titled Cape Town."
    assert name_subjects("The Boys", order, "Cape Town will be filmed in Toronto.") == {"cape-town"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Mexican series will be called 'Los Chicos', Amazon announced.",
        "The Mexican spinoff, titled Los Chicos, has been ordered.",
        "A Mexican version named Los Chicos is in the works.",
    ],
)
def test_a_title_is_that_of_the_country_it_is_tied_to(sentence: str) -> None:
    assert name_subjects("The Boys", sentence, "Los Chicos is filming.") == {"mexico"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The first Boys trailer is called Diabolical by fans.",
        "A prequel called Low Tide was made by someone else.",
        "The Boys prequel called Vought Rising has been ordered.",
    ],
)
def test_other_names_become_no_subjects(sentence: str) -> None:
    named = name_subjects("The Boys", sentence, "Low Tide is filming, and Diabolical is over.")
    assert named <= {subject.id for subject in known()["The Boys"].subjects} | {SPINOFFS}


def test_a_page_on_a_town_and_its_council_is_about_something_else() -> None:
    lines = [
        "The mayor told the county council on Tuesday that the new center of Dead City, Texas, is delayed until 2026.",
        "Dead City's dispatchers stay where they are, and taxpayers were told so.",
    ]
    assert not list(read_passages(write_page("Dead City's new center is late", lines), known()["The Walking Dead"]))


def test_a_page_on_a_longer_name_is_about_something_else() -> None:
    lines = ["Babylon Berlin went before the cameras this week.", "The fifth season of Babylon Berlin is the last."]
    article = write_page("Berlin's fifth season starts filming", lines)
    assert not list(read_passages(article, known()["Money Heist"]))


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("New faces for Berlin", "Two actors have boarded the second season of Netflix’s Berlin."),
        ("New faces for Berlin", "Two actors have boarded season 2 of Netflix Berlin."),
        ("New faces for Berlin", "Two actors have boarded the second season of Pina's Berlin."),
        ("‘Berlin’ adds two", "Two actors have boarded the second season of Babylon Berlin rival ‘Berlin’."),
        ("‘Berlin’ adds two for season 2", "Two have boarded the drama Berlin, whose star Pedro Berlin knows well."),
    ],
)
def test_whose_a_show_is_makes_no_longer_name(title: str, line: str) -> None:
    assert list(read_passages(write_page(title, [line]), known()["Money Heist"]))


def test_a_page_that_names_the_short_title_alone_is_ours() -> None:
    article = write_page(
        "Berlin's second season starts filming", ["'Berlin' went before the cameras on Netflix's dime."]
    )
    assert list(read_passages(article, known()["Money Heist"]))


_WORDS = st.sampled_from([
    "The", "the", "second", "third", "final", "season", "of", "Gen V", "Boys", "prequel", "spinoff", "latter", "both",
    "it", "its", "another", "series", ",", "and", "2", "S2", "a", "new", "Vought Rising",
])  # fmt: skip


@given(st.lists(_WORDS, max_size=14).map(" ".join))
def test_what_a_sentence_names_stands_in_order_and_never_overlaps(text: str) -> None:
    tokens = build_lexicon(known()["The Boys"]).find_tokens(text)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(tokens))


@given(st.lists(_WORDS, max_size=14).map(" ".join))
def test_every_clause_has_a_topic_whatever_stands_in_it(text: str) -> None:
    assert read_clauses(known()["The Boys"], "Gen V season 2", ["Gen V is back.", text or "x"])


@pytest.mark.parametrize(
    ("franchise", "lines", "named", "subject"),
    [
        (
            "Cobra Kai",
            ["Sony is shaping another drama, about the master's younger days.", "It is called Miyagi."],
            "Sony",
            "miyagi",
        ),
        (
            "The Boys",
            ["Amazon has a new drama about the first heroes.", "The series will be called Vought Rising."],
            "Amazon",
            "rising",
        ),
        (
            "Grey's Anatomy",
            ["A pilot about a clinic is to be shot in March.", "The drama, Private Practice, is set in California."],
            "pilot",
            "private-practice",
        ),
        (
            "The Boys",
            ["Amazon has a new drama about the first heroes.", "Vought Rising wraps in March."],
            "Amazon",
            None,
        ),
    ],
)
def test_a_show_told_of_as_new_is_the_one_that_the_next_sentences_name(
    franchise: str, lines: Sequence[str], named: str, subject: str | None
) -> None:
    passages = read_passages(write_page("What comes next", lines), known()[franchise])
    first = next(each for each in passages if named in each.text)
    assert first.clause_at(first.text.index(named)).subjects == ((subject,) if subject else ())


def test_when_a_show_began_is_its_first_seasons_only_where_that_is_long_ago() -> None:
    began = "The drama launched in {}."
    title = "Foundation season 4: all there is to know"
    before = "Foundation season 4 is being shot."
    assert name_subjects("Foundation", before, began.format("September 2021"), title=title) == set()
    assert name_subjects("Foundation", before, began.format("January 2025"), title=title) == {"season-4"}


@pytest.mark.parametrize(
    ("title", "lines", "subject"),
    [
        ("‘I never wanted a villain’", ["The fourth season of Foundation dropped on Friday."], "season-4"),
        ("‘I never wanted a villain’", ["Season 4 of Foundation is in the edit, and its maker sleeps."], "season-4"),
        ("‘I never wanted a villain’", ["It is six days since Foundation season 4 came out."], "season-4"),
        ("‘I never wanted a villain’", ["He is at work on Foundation season 4, his last."], "season-4"),
        ("‘I never wanted a villain’", ["He was in the fourth season of Foundation, and in two films."], None),
        (
            "‘I never wanted a villain’",
            ["He hosts a quiz.", "He farms.", "He bakes.", "Foundation season 4 is out."],
            None,
        ),
        ("Long waits", ["It is over: the season 3 finale of Foundation is out.", "What comes next?"], "season-4"),
        ("Long waits", ["Foundation season 3 is on its way.", "What comes next?"], None),
        ("Foundation stars at war", ["They shoot season 4 in Malta.", "There is talk of season 3."], "season-4"),
        ("Foundation stars at war", ["There is talk of season 4.", "There is talk of season 3."], None),
    ],
)
def test_what_a_page_opens_on_is_its_topic_where_the_headline_numbers_no_season(
    title: str, lines: Sequence[str], subject: str | None
) -> None:
    passages = list(read_passages(write_page(title, [*lines, "Nora Vale joins the cast."]), known()["Foundation"]))
    headline = passages[0].clauses[-1].subjects if passages else ()
    assert headline == ((subject,) if subject else ())
