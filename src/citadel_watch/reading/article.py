"""A page, as HTML or as plain text, to the article it carries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from citadel_watch.errors import PageError
from citadel_watch.model import Article, Block, BlockKind, Moment
from citadel_watch.reading import body, dates, metadata, plain
from citadel_watch.reading.datelines import read_date_line
from citadel_watch.reading.drafts import Draft
from citadel_watch.reading.markup import clean_text, fold, parse_html

_BETWEEN = "\n\n"
_ABOVE_TEXT = (BlockKind.HEADING, BlockKind.STANDFIRST, BlockKind.CAPTION)


def read_html(html: str, url: str) -> Article:
    """The article of a page: its text in order, without its furniture. Never raises; without text it has no blocks."""
    tree = parse_html(html)
    if tree is None:
        return Article(url=url, title="", text="", blocks=())
    meta = metadata.read_meta(tree)
    title = metadata.find_title(tree, meta)
    linked = metadata.read_linked_data(tree, title)
    published = dates.find_published(tree, meta, linked, url)
    text, blocks = _lay_out(title, body.choose_body(tree, title))
    return Article(
        url=url,
        title=title,
        text=text,
        blocks=blocks,
        published=published,
        modified=dates.find_modified(tree, meta, linked, published),
        outlet=metadata.find_outlet(meta, linked),
        canonical=metadata.find_canonical(tree, meta, url),
        language=metadata.find_language(tree, meta),
    )


def read_text(text: str, url: str) -> Article:
    """The article of a page that was saved as plain text, with or without `url:`, `date:` and `title:` lines.

    Never raises; without a date line that can be read it has no date.
    """
    header, content = plain.read_header(text)
    title = clean_text(header.get("title", ""))
    laid_out, blocks = _lay_out(title, plain.read_drafts(content))
    return Article(
        url=header.get("url") or url,
        title=title,
        text=laid_out,
        blocks=blocks,
        published=_read_date(header.get("date", "")),
    )


def _read_date(line: str) -> Moment | None:
    try:
        return read_date_line(line)
    except PageError:
        return None


def _lay_out(title: str, drafts: Iterable[Draft]) -> tuple[str, tuple[Block, ...]]:
    """The drafts one after another, title first, each at its place; what only repeats the title is left out."""
    blocks: list[Block] = []
    place = 0
    headline = [Draft(kind=BlockKind.TITLE, text=title)] if title else []
    for draft in (*headline, *_below(title, drafts)):
        blocks.append(Block(kind=draft.kind, text=draft.text, start=place, level=draft.level))
        place += len(draft.text) + len(_BETWEEN)
    return _BETWEEN.join(block.text for block in blocks), tuple(blocks)


def _below(title: str, drafts: Iterable[Draft]) -> Iterable[Draft]:
    heading = fold(title)
    before_text = True
    for draft in drafts:
        if not draft.text:
            continue
        if draft.kind is BlockKind.HEADING and before_text and heading and fold(draft.text) == heading:
            continue
        if draft.kind is BlockKind.STANDFIRST and not before_text:
            yield replace(draft, kind=BlockKind.PARAGRAPH)
            continue
        before_text = before_text and (draft.kind in _ABOVE_TEXT or _is_label(draft))
        yield draft


def _is_label(draft: Draft) -> bool:
    return draft.kind is BlockKind.PARAGRAPH and len(draft.text) < 60 and not draft.text.endswith((".", "!", "?", ":"))
