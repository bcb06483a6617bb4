"""Whom sentences are about."""

import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from citadel_watch.extracting.passages import read_passages
from citadel_watch.model import Article, Block, BlockKind
from tests.aspects.corpus import EXTRACTING, franchises, write_article


def load(name: str) -> Iterator[Any]:
    """Each sentence of a corpus of this floor with its row; gaps are strict xfails."""
    rows = tomllib.loads((EXTRACTING / name).read_text(encoding="utf-8"))
    for kind, entries in rows.items():
        for row in entries:
            marks = [pytest.mark.xfail(strict=True, reason=row["because"])] if kind == "gap" else []
            for text in row["says"]:
                yield pytest.param(row, text, id=f"{kind}: {text}", marks=marks)


@pytest.mark.parametrize(("row", "text"), load("subjects.corpus.toml"))
def test_a_sentence_is_about_whom_the_corpus_says(row: dict[str, Any], text: str) -> None:
    article = write_article(
        text, title="A look at television", before=row.get("before", ""), published=date(2025, 3, 10)
    )
    passages = [
        each for each in read_passages(_with_context(article, row["of"]), franchises()[row["of"]]) if each.text == text
    ]
    clauses = passages[-1].clauses
    if "at" in row:
        clauses = (passages[-1].clause_at(text.index(row["at"])),)
    assert sorted({subject for clause in clauses for subject in clause.subjects}) == sorted(row["about"])


def _with_context(article: Article, franchise: str) -> Article:
    """A page that is about the franchise at all, beyond the sentence in question."""
    note = f"More on {franchise}, the television series, its cast and its streamer."
    start = len(article.text) + 2
    return Article(
        url=article.url,
        title=article.title,
        text=f"{article.text}\n\n{note}",
        blocks=(*article.blocks, Block(kind=BlockKind.CAPTION, text=note, start=start)),
        published=article.published,
    )
