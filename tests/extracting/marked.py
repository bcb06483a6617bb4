"""Sentences of a corpus in which `^` stands before the words that are meant."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from citadel_watch.extracting.passage import Clause, Passage
from citadel_watch.extracting.passages import read_passages
from tests.aspects.corpus import EXTRACTING, franchises, write_article


def load(corpus: str, *kinds: str) -> Iterator[Any]:
    """The rows of these kinds with each of their sentences; what cannot be read yet is a strict xfail."""
    rows = tomllib.loads(next(EXTRACTING.glob(f"*/{corpus}.corpus.toml")).read_text(encoding="utf-8"))
    for kind in kinds:
        marks = [pytest.mark.xfail(strict=True, reason="a gap")] if kind == "gap" else []
        for row in rows.get(kind, ()):
            for text in row["says"]:
                yield pytest.param(row, text, id=f"{kind}: {text}", marks=marks)


def read(row: dict[str, Any], text: str, *, before: str) -> tuple[Passage, Clause | None]:
    """The sentence that is meant, and the clause, where one is marked."""
    place = text.find("^")
    plain = text.replace("^", "")
    article = write_article(plain, title=f"News of {row['of']}", before=before, published=date(2025, 3, 10))
    passages = list(read_passages(article, franchises()[row["of"]]))
    if place < 0:
        return passages[-1], None
    place += article.blocks[-1].start
    passage = next(each for each in passages if each.start <= place < each.start + len(each.text))
    return passage, passage.clause_at(place - passage.start)
