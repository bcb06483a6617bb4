"""What the program says of annotated pages, within this process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from benchmarks.scoring.annotated import AnnotatedPage, Pair, write_html
from citadel_watch import wiring
from citadel_watch.aspects import find_aspects
from citadel_watch.config import load_config
from citadel_watch.extracting.extract import extract
from citadel_watch.model import JSON, Change, Franchise, Page, Statement, Validators
from citadel_watch.reading.read import read_page

FETCHED = datetime(2020, 1, 1, tzinfo=UTC)
"""Stands for the time of a fetch; pages without a date of their own speak from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """One statement, or one change worth an alert, as the program prints it."""

    subject: str
    aspect: str
    value: JSON
    certainty: str
    quote: str
    speaker: str | None


@cache
def load_franchise(config: Path) -> Franchise:
    return load_config(config, {}).franchise


def find_parents(franchise: Franchise) -> Mapping[str, str]:
    """Spinoffs by the ids of their seasons."""
    return {subject.id: subject.of for subject in franchise.subjects if subject.of}


def read_statements(page: AnnotatedPage) -> list[Read]:
    return [_note_statement(statement) for statement in _see(page).statements]


def read_changes(pair: Pair) -> list[Read]:
    """What an alert would tell of when the page went from the one edition to the other."""
    weighed = wiring.compare_pages(_see(pair.before), _see(pair.after), load_franchise(pair.after.config), FETCHED)
    return [_note_change(change) for change in weighed.changes if change.told]


def _see(page: AnnotatedPage) -> wiring.Seen:
    name = f"{page.name}.html"
    body = write_html(page).encode()
    fetched = Page(url=name, status=200, content_type="text/html", body=body, validators=Validators(), at=FETCHED)
    article, health = read_page(fetched)
    if article is None:
        return wiring.Seen(name=name, health=health)
    statements = extract(article, load_franchise(page.config), find_aspects(), source=name)
    return wiring.Seen(name=name, health=health, article=article, statements=statements)


def _note_statement(statement: Statement) -> Read:
    return Read(
        subject=statement.subject,
        aspect=statement.aspect,
        value=statement.value.to_json(),
        certainty=statement.certainty,
        quote=statement.evidence.quote,
        speaker=statement.speaker,
    )


def _note_change(change: Change) -> Read:
    return Read(
        subject=change.slot.subject,
        aspect=change.slot.aspect,
        value=change.after.to_json() if change.after is not None else None,
        certainty=change.certainty,
        quote=change.evidence.quote,
        speaker=change.speaker,
    )
