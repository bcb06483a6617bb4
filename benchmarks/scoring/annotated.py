"""Annotated sets on disk: pages as HTML, what careful readers take from each, and pairs of editions."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from citadel_watch.model import JSON

ROOT = Path(__file__).parents[2]
GIVEN = (ROOT.parent / "shared" / "dev", ROOT.parent / "shared" / "dev" / "franchises")
"""Sets that may lie beside the tree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One statement as a reader wrote it down. README.md of `tests/annotated` explains how values are spelt."""

    page: str
    subject: str
    aspect: str
    value: JSON
    certainty: str
    quote: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedPage:
    """A page as it lies on disk, and the configuration to read it with."""

    name: str
    config: Path
    head: Mapping[str, str]
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedChange:
    """A change worth an alert between two editions; an `optional` one may be told or not."""

    subject: str
    aspect: str
    value: JSON
    optional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two editions of a page, and what a reader would want to be told of."""

    name: str
    before: AnnotatedPage
    after: AnnotatedPage
    alert: bool
    changes: tuple[ExpectedChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedSet:
    name: str
    pages: tuple[AnnotatedPage, ...]
    written: tuple[Written, ...]
    pairs: tuple[Pair, ...]


def find_sets() -> list[Path]:
    """The project's own sets first, then those that lie beside the tree."""
    own = sorted((ROOT / "tests" / "annotated").iterdir())
    return [folder for folder in (*own, *GIVEN) if (folder / "gold.jsonl").is_file()]


def load_set(folder: Path) -> AnnotatedSet:
    return AnnotatedSet(
        name=name_set(folder),
        pages=tuple(_load_page(path, folder) for path in sorted((folder / "pages").glob("*.txt"))),
        written=tuple(_read_written(line) for line in _read_lines(folder / "gold.jsonl")),
        pairs=tuple(_read_pair(line, folder) for line in _read_lines(folder / "replay" / "expected.jsonl")),
    )


def name_set(folder: Path) -> str:
    """Its path from the tree, or from the folder that the tree lies in."""
    path = folder.resolve()
    above = next((each for each in (ROOT, ROOT.parent) if path.is_relative_to(each)), path.parent)
    return str(path.relative_to(above))


def _read_lines(path: Path) -> Iterator[dict[str, Any]]:
    if path.is_file():
        yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def _read_written(line: Mapping[str, Any]) -> Written:
    return Written(
        page=line["page"],
        subject=line["subject"],
        aspect=line["aspect"],
        value=line["value"],
        certainty=line["certainty"],
        quote=line["quote"],
        speaker=line["speaker"],
    )


def _read_pair(line: Mapping[str, Any], folder: Path) -> Pair:
    before, after = (
        _load_page(folder / "replay" / f"{line['pair']}-{side}.txt", folder) for side in ("before", "after")
    )
    changes = tuple(_read_change(change) for change in line["changes"])
    return Pair(name=line["pair"], before=before, after=after, alert=line["alert"], changes=changes)


def _read_change(change: Mapping[str, Any]) -> ExpectedChange:
    note = change["note"] or ""
    optional = "minor" in note or "merged" in note
    return ExpectedChange(subject=change["subject"], aspect=change["aspect"], value=change["new"], optional=optional)


def _load_page(path: Path, folder: Path) -> AnnotatedPage:
    top, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    head = {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in top.splitlines())}
    return AnnotatedPage(name=path.stem, config=_find_config(folder, head.get("franchise")), head=head, body=body)


def _find_config(folder: Path, franchise: str | None) -> Path:
    """The page's franchise; without one, the set's only configuration, or else the project's."""
    if franchise:
        return folder / "franchises" / f"{franchise}.toml"
    return next(folder.glob("*.toml"), ROOT / "config.toml")


# --- pages as HTML --------------------------------------------------------------------------------------------------


def write_html(page: AnnotatedPage) -> str:
    """The page as a plain news site would print it: title, date, headings, lists, and some furniture around."""
    title, date = html.escape(page.head.get("title", "")), page.head.get("date", "")
    dated = re.fullmatch(r"\d{4}-\d\d-\d\d", date)
    published = f'<meta property="article:published_time" content="{date}T09:00:00Z">' if dated else ""
    blocks = "\n".join(element for block in re.split(r"\n\s*\n", page.body) for element in _write_block(block))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{published}</head><body>'
        '<header><nav><a href="/">Home</a> <a href="/tv">TV</a></nav></header>'
        f"<main><article><h1>{title}</h1>\n{blocks}\n</article></main>"
        "<footer>All rights reserved.</footer></body></html>"
    )


_BULLET = re.compile(r"\s*[-*•]\s+")
_HASHES = re.compile(r"#+\s+")


def _write_block(block: str) -> Iterator[str]:
    """Lines above a list are paragraphs; a short line that stands alone without a full stop is a heading."""
    lines = [line for line in block.splitlines() if line.strip()]
    alone = len(lines) == 1
    for is_item, run in groupby(sorted(lines, key=_is_item), key=_is_item):
        if is_item:
            yield "<ul>" + "".join(f"<li>{html.escape(_BULLET.sub('', line, count=1))}</li>" for line in run) + "</ul>"
        else:
            yield from (_write_line(line, alone=alone) for line in run)


def _is_item(line: str) -> bool:
    return _BULLET.match(line) is not None


def _write_line(line: str, *, alone: bool) -> str:
    short = alone and len(line) < 70 and not re.search(r"[.!:;,”\"]$", line)
    tag = "h2" if short or _HASHES.match(line) else "p"
    return f"<{tag}>{html.escape(_HASHES.sub('', line, count=1) if _HASHES.match(line) else line)}</{tag}>"
