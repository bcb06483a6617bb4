"""Every rule stands beside many sentences that must mean something, and many near misses that must mean nothing."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import citadel_watch

SOURCES = Path(str(citadel_watch.__file__)).parent
CORPORA = sorted(SOURCES.glob("**/*.corpus.toml"))
NAMES = {
    *("status", "release_date", "cast", "crew", "trailer", "production", "episodes", "title", "plot"),
    *("when", "certainty", "speakers", "subjects", "people"),
}
LEAST_MEANT, LEAST_SILENT, LEAST_PHRASES = 60, 40, 300


def list_sentences(corpus: Mapping[str, Any], *kinds: str) -> Iterator[str]:
    for kind in kinds:
        entries = corpus.get(kind, [])
        for entry in [entries] if isinstance(entries, dict) else entries:
            yield from entry["says"]


def test_every_aspect_and_every_common_rule_has_a_corpus() -> None:
    assert {path.name.removesuffix(".corpus.toml") for path in CORPORA} == NAMES


@pytest.mark.parametrize("path", CORPORA, ids=lambda path: path.name)
def test_a_corpus_is_broad(path: Path) -> None:
    corpus = tomllib.loads(path.read_text(encoding="utf-8"))
    meant = list(list_sentences(corpus, "example"))
    silent = list(list_sentences(corpus, "silent", "claimless"))
    assert len(meant) >= LEAST_MEANT
    assert len(silent) >= LEAST_SILENT


def test_the_corpus_of_dates_holds_hundreds_of_phrases() -> None:
    [path] = [path for path in CORPORA if path.name == "when.corpus.toml"]
    assert len(set(list_sentences(tomllib.loads(path.read_text(encoding="utf-8")), "example"))) >= LEAST_PHRASES
