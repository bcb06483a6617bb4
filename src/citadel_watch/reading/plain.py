"""Blocks of a page that was saved as plain text, told apart by their form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import escape
from itertools import takewhile

from citadel_watch.model import Article, BlockKind
from citadel_watch.reading.drafts import Draft
from citadel_watch.reading.labels import is_notice, is_signpost
from citadel_watch.reading.markup import clean_text
from citadel_watch.reading.mending import mend

_HEADER = re.compile(r"([A-Za-z][\w-]{0,30}) ?: ?(.*)")
_OWN = frozenset({"url", "date", "title"})
_GLUED_DATE = re.compile(r"\s{0,9}date\s{1,9}(\d{4}-\d\d-\d\d)\s{1,9}", re.IGNORECASE)
_BULLET = re.compile(r"(?:[-*•‣▪–]|\d{1,2}[.)])\s+(?=\S)")
_MARK = re.compile(r"(#{1,6})\s+(?=\S)")
_SENTENCE_END = re.compile(r"[.!…;,][\"'”’)\]]*$")
_QUOTED = re.compile(r"[“\"].{0,200}[”\"]$")
# A list entry in running text: a name, what it plays, and no more. The name is two to four capitalised words.
_NAME = r"\b[A-Z][\w.'’\-]{1,30}(?: (?:de|del|di|da|van|von|der|la|le|al|bin)\b)?(?: [A-Z][\w.'’\-]{1,30}){0,3}"
_ENTRY = re.compile(rf"{_NAME}(?: as | ?[–—] | - )\S.{{0,80}}$")
# Under a picture: who is seen in what, with the owner of the picture glued to the end.
_CAPTION_NAMES = re.compile(rf"{_NAME}(?:,? and {_NAME})? (?:stars? as .+ )?in [A-Z].*$", re.DOTALL)
_CREDIT = re.compile(r"\(?(?:photo|image|picture|credit)s?(?: by|:).*$", re.IGNORECASE | re.DOTALL)
_LONGEST_HEADING = 90


def read_header(text: str) -> tuple[dict[str, str], str]:
    """The lines `url:`, `date:`, `title:` and the like before the first blank line, and the text after them.

    Without a blank line below them they are those three alone, from the first line on, an address or a date among them.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff\n")
    if glued := _GLUED_DATE.match(text):
        return {"date": glued[1]}, text[glued.end() :]
    head, *rest = re.split(r"\n[ \t]*\n", text, maxsplit=1)
    lines = head.split("\n")
    found = [_HEADER.fullmatch(line.strip()) for line in lines]
    known = _name_lines(found)
    if rest and all(found) and known.keys() & _OWN:
        return known, rest[0]
    own = list(takewhile(_is_own, found))
    known = _name_lines(own)
    if known.keys() & {"url", "date"}:
        return known, "\n\n".join(("\n".join(lines[len(own) :]), *rest))
    return {}, text


def _name_lines(found: Iterable[re.Match[str] | None]) -> dict[str, str]:
    return {match[1].lower(): match[2].strip() for match in found if match}


def _is_own(match: re.Match[str] | None) -> bool:
    return match is not None and match[1].lower() in _OWN


def find_date_line(text: str) -> str | None:
    """What stands behind `date:` above the text; None where there is no such line."""
    return read_header(text)[0].get("date")


def write_markup(article: Article) -> str:
    """The article as the simplest page that shows it."""
    title = escape(article.title)
    body = "".join(f"<p>{escape(each.text)}</p>" for each in article.blocks if each.kind is not BlockKind.TITLE)
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"


def read_drafts(body: str) -> Iterator[Draft]:
    """Blocks by blank lines; bullets, marked headings and short lines say by their form what they are.

    Lines that only lead to other articles, and buttons, are left out.
    """
    heads: list[Draft] = []
    for draft in _blocks(body):
        if is_notice(draft.text) or is_signpost(draft.text):
            continue
        if draft.kind is BlockKind.HEADING and not draft.text.endswith("?"):
            heads.append(draft)
            continue
        yield from _listed(heads)
        heads = []
        yield draft
    yield from _listed(heads)


def _listed(heads: list[Draft]) -> Iterator[Draft]:
    """Headings that follow one another are a heading and the entries of its list."""
    for place, head in enumerate(heads):
        yield replace(head, kind=BlockKind.ITEM, level=0) if place and len(heads) > 2 else head


def _blocks(body: str) -> Iterator[Draft]:
    for paragraph in re.split(r"\n[ \t]*\n\s*", body):
        lines = [line.strip() for line in paragraph.splitlines() if line.strip()]
        if len(lines) == 1:
            yield _alone(lines[0])
        else:
            yield from _several(lines)


def _clean(text: str) -> str:
    return mend(clean_text(text))


def _alone(line: str) -> Draft:
    marked = _marked(line)
    if marked is not None:
        return marked
    text = _clean(line)
    if _CREDIT.match(text):
        return Draft(kind=BlockKind.CAPTION, text=text)
    if len(text) > _LONGEST_HEADING or _SENTENCE_END.search(text) or text.endswith(":"):
        return Draft(kind=BlockKind.PARAGRAPH, text=text)
    if _QUOTED.match(text):
        return Draft(kind=BlockKind.QUOTE, text=text)
    if text.endswith("?"):
        return Draft(kind=BlockKind.HEADING, text=text, level=2)
    if _CAPTION_NAMES.match(text):
        return Draft(kind=BlockKind.CAPTION, text=text)
    if _ENTRY.match(text):
        return Draft(kind=BlockKind.ITEM, text=text)
    return Draft(kind=BlockKind.HEADING, text=text, level=2)


def _several(lines: list[str]) -> Iterator[Draft]:
    """Lines without a blank between them: a bullet or a marked heading ends the paragraph, others wrap."""
    wrapped: list[str] = []
    for line in lines:
        marked = _marked(line)
        heads = line.isupper() and len(line) < _LONGEST_HEADING
        if marked is None and not heads and (not wrapped or not re.search(r"[.!?:;…][\"'”’)\]]*$", wrapped[-1])):
            wrapped.append(line)
            continue
        if wrapped:
            yield Draft(kind=BlockKind.PARAGRAPH, text=_clean(" ".join(wrapped)))
            wrapped = []
        if marked is not None:
            yield marked
        elif heads:
            yield Draft(kind=BlockKind.HEADING, text=_clean(line), level=2)
        else:
            wrapped = [line]
    if wrapped:
        yield Draft(kind=BlockKind.PARAGRAPH, text=_clean(" ".join(wrapped)))


def _marked(line: str) -> Draft | None:
    if bullet := _BULLET.match(line):
        return Draft(kind=BlockKind.ITEM, text=_clean(line[bullet.end() :]))
    if mark := _MARK.match(line):
        return Draft(kind=BlockKind.HEADING, text=_clean(line[mark.end() :]), level=len(mark[1]))
    return None
