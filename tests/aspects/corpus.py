"""Runs a corpus: sentences that must mean something, near misses that must mean nothing, and gaps we know of.

A corpus is a TOML file beside the code that it is about:

    [[example]]                      # each of `says` must make the statement `means`, alone on a page
    of = "Severance"                 # a franchise of franchises.toml
    means = { subject = "season-3", value = { status = "renewed" }, certainty = "confirmed" }
    says = ["Apple TV+ has renewed Severance for a third season."]

    [[silent]]                       # none of `says` may make a statement of the aspect
    of = "Severance"
    says = ["Fans want a third season of Severance."]

    [[gap]]                          # as an example, but a strict xfail: it tells when the gap closes

`title` is the page's headline, `published` its day, `before` what the page says first. `means` needs only hold what
matters: keys of `value` that it leaves out may be anything.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from citadel_watch import aspects as aspects_package
from citadel_watch import extracting as extracting_package
from citadel_watch.aspects import find_aspects
from citadel_watch.extracting.extract import extract
from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.passages import read_passages
from citadel_watch.model import Article, Block, BlockKind, Franchise, Moment, Statement, Subject

ASPECTS = Path(str(aspects_package.__file__)).parent
EXTRACTING = Path(str(extracting_package.__file__)).parent
_PUBLISHED = "2025-03-10"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One sentence of a corpus and what it must mean; None: nothing."""

    text: str
    franchise: Franchise
    means: Mapping[str, Any] | None
    title: str
    before: str
    published: date

    @property
    def article(self) -> Article:
        return write_article(self.text, title=self.title, before=self.before, published=self.published)


@cache
def franchises() -> Mapping[str, Franchise]:
    rows = tomllib.loads((Path(__file__).parent / "franchises.toml").read_text(encoding="utf-8"))["franchise"]
    return {
        row["name"]: Franchise(
            name=row["name"],
            network=row.get("network"),
            aliases=tuple(row.get("aliases", ())),
            subjects=tuple(
                Subject(**{**subject, "aliases": tuple(subject.get("aliases", ()))})
                for subject in row.get("subject", ())
            ),
        )
        for row in rows
    }


def write_article(text: str, *, title: str, before: str = "", published: date | None = None) -> Article:
    """A page of one headline and one paragraph (or two, where something stands before)."""
    blocks: list[Block] = []
    place = 0
    for kind, words in ((BlockKind.TITLE, title), (BlockKind.PARAGRAPH, before), (BlockKind.PARAGRAPH, text)):
        if words:
            blocks.append(Block(kind=kind, text=words, start=place, level=1 if kind is BlockKind.TITLE else 0))
            place += len(words) + 2
    moment = Moment(at=datetime(published.year, published.month, published.day, tzinfo=UTC)) if published else None
    return Article(
        url="https://news.example/page",
        title=title,
        text="\n\n".join(block.text for block in blocks),
        blocks=tuple(blocks),
        published=moment,
    )


def load(path: Path) -> list[Any]:
    """The examples of a corpus as parameters of a test; gaps are strict xfails."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    return [
        *(pytest.param(each, id=each.text) for row in rows.get("example", ()) for each in _read(row, silent=False)),
        *(
            pytest.param(each, id=f"silent: {each.text}")
            for row in rows.get("silent", ())
            for each in _read(row, silent=True)
        ),
        *(
            pytest.param(
                each, id=f"gap: {each.text}", marks=pytest.mark.xfail(strict=True, reason=row.get("because", "a gap"))
            )
            for row in rows.get("gap", ())
            for each in _read(row, silent="means" not in row)
        ),
    ]


def _read(row: Mapping[str, Any], *, silent: bool) -> Iterator[Example]:
    for text in row["says"]:
        yield Example(
            text=text,
            franchise=franchises()[row["of"]],
            means=None if silent else row["means"],
            title=row.get("title", f"News of {row['of']}"),
            before=row.get("before", ""),
            published=date.fromisoformat(row.get("published", _PUBLISHED)),
        )


def check(example: Example, aspect: str) -> None:
    """Does the sentence make the statement that the corpus says, or none of this aspect where it must be silent?"""
    article = example.article
    place = article.blocks[-1].start
    made = [
        each
        for each in extract(article, example.franchise, find_aspects(), source="corpus")
        if each.aspect == aspect and each.evidence.start >= place
    ]
    if example.means is None:
        assert not made, [describe(each) for each in made]
    else:
        assert any(_fits(each, example.means) for each in made), [describe(each) for each in made]


def _fits(statement: Statement, means: Mapping[str, Any]) -> bool:
    value = statement.value.to_json()
    wanted = means.get("value")
    same = value == wanted
    if isinstance(value, Mapping) and isinstance(wanted, Mapping):
        same = all(value.get(key) == each for key, each in wanted.items())
    return (
        (wanted is None or same)
        and means.get("subject", statement.subject) == statement.subject
        and means.get("certainty", statement.certainty) == statement.certainty
        and means.get("speaker", statement.speaker) == statement.speaker
    )


def describe(statement: Statement) -> str:
    value, rule = statement.value.to_json(), statement.evidence.rule
    return f"{statement.subject} {value} {statement.certainty} {statement.speaker} by {rule!r}"


def read_last(example: Example) -> Passage:
    """The last sentence of the example, as every aspect gets it."""
    return list(read_passages(example.article, example.franchise))[-1]
