"""The runs of text of a tree, in the order of the page, each with the part it plays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from citadel_watch.model import BlockKind
from citadel_watch.reading.furniture import is_furniture
from citadel_watch.reading.markup import clean_text, name_set, words_of_name

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_KINDS = {
    "p": BlockKind.PARAGRAPH,
    "li": BlockKind.ITEM,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "blockquote": BlockKind.QUOTE,
    "summary": BlockKind.HEADING,
    **dict.fromkeys(_HEADINGS, BlockKind.HEADING),
}
_INLINE = name_set(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike"
    " strong sub sup time tt u var wbr img hi"
)
_STRONG = frozenset({"b", "strong"})
_STANDFIRST = name_set(
    "standfirst dek deck subtitle subheading subheadline subhed strapline lede tagline teaser kicker summary intro"
    " sub description excerpt"
)
_LINE_BREAK = "\x0b"
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’)\]]*$")
_HEADING_END = re.compile(r"[.!…;,][\"'”’)\]]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A block before its place in the article is known; `linked` is the share of it that is links."""

    kind: BlockKind
    text: str
    level: int = 0
    linked: float = 0.0
    jumps: bool = False
    """True where its link leads to another place of the same page."""
    element: Any = field(default=None, compare=False, repr=False)


@dataclass(slots=True)
class _Run:
    """Text that is being gathered."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0
    strong: int = 0
    jumps: bool = False

    def add(self, text: str | None, *, linked: bool, strong: bool) -> None:
        if text:
            self.parts.append(text.replace(_LINE_BREAK, " "))
            visible = len("".join(text.split()))
            self.linked += visible if linked else 0
            self.strong += visible if strong else 0


def walk_blocks(tree: Any, *, by_name: bool = True) -> list[Draft]:
    """Every run of text below `tree` that is not furniture. Linear in the size of the tree, at any depth."""
    return list(_Walk(by_name=by_name).drafts(tree))


class _Walk:
    """One pass over a tree: what is open, and the text gathered since the last block ended."""

    def __init__(self, *, by_name: bool) -> None:
        self.by_name = by_name
        self.run = _Run()
        self.links = 0
        self.strongs = 0
        self.open: list[Any] = []
        self.cells: list[list[Draft] | None] = []
        """Of each open row; None for a row that only places things on the page."""
        self.term = ""

    def drafts(self, tree: Any) -> Iterator[Draft]:
        from lxml import etree

        walker = etree.iterwalk(tree, events=("start", "end"))
        skipped: Any = None
        for event, element in walker:
            if event == "start":
                if element is not tree and is_furniture(element, by_name=self.by_name):
                    skipped = element
                    walker.skip_subtree()
                    continue
                yield from self.enter(element)
            else:
                if element is skipped:
                    skipped = None
                    if element.tag not in _INLINE and element.tag != "br":
                        yield from self.flush()
                else:
                    yield from self.leave(element)
                if element is not tree:
                    self.add(element.tail)
        yield from self.flush()

    def add(self, text: str | None) -> None:
        self.run.add(text, linked=self.links > 0, strong=self.strongs > 0)

    def enter(self, element: Any) -> Iterator[Draft]:
        tag = element.tag
        if tag == "br":
            self.run.parts.append(_LINE_BREAK)
        elif tag in _INLINE:
            self.links += tag == "a"
            self.strongs += tag in _STRONG
            if tag == "a" and (element.get("href") or "").startswith("#"):
                self.run.jumps = True
        else:
            yield from self.flush()
            self.open.append(element)
            if tag == "tr":
                self.cells.append(None if any(map(_lays_out, element)) else [])
            elif tag == "dl":
                self.term = ""
        self.add(element.text)

    def leave(self, element: Any) -> Iterator[Draft]:
        tag = element.tag
        if tag == "br":
            return
        if tag in _INLINE:
            self.links -= tag == "a"
            self.strongs -= tag in _STRONG
            return
        if tag == "tr":
            yield from self.flush()
            yield from _row(self.cells.pop() or [], element)
        else:
            gathered = list(self.flush())
            if tag in ("dt", "dd"):
                yield from self.defined(tag, gathered)
            elif tag in ("td", "th") and self.cells and (row := self.cells[-1]) is not None:
                row.append(_cell(gathered, element))
            else:
                yield from gathered
        self.open.pop()

    def defined(self, tag: str, gathered: list[Draft]) -> Iterator[Draft]:
        """A definition list: short pairs are rows, a question and its answer are a heading and a paragraph."""
        if tag == "dt":
            if self.term:
                yield Draft(kind=BlockKind.ITEM, text=self.term)
            self.term = " ".join(draft.text for draft in gathered)
            return
        if self.term and len(gathered) == 1 and len(gathered[0].text) < 120 and not self.term.endswith("?"):
            draft = gathered[0]
            row = f"{self.term.rstrip(': ')}: {draft.text}"
            yield Draft(kind=BlockKind.ROW, text=row, linked=draft.linked, element=draft.element)
        else:
            if self.term:
                yield Draft(kind=BlockKind.HEADING, text=self.term, level=4, element=self.open[-1])
            yield from gathered
        self.term = ""

    def flush(self) -> Iterator[Draft]:
        """The text gathered so far, as blocks."""
        run, self.run = self.run, _Run()
        if not run.parts:
            return
        text = "".join(run.parts)
        lines = _lines(text)
        if not lines:
            return
        element = self.open[-1] if self.open else None
        kind, level = self.part()
        letters = sum(len("".join(line.split())) for line in lines)
        linked = min(1.0, run.linked / letters)
        whole = run.strong >= letters * 0.95
        listed = kind is BlockKind.PARAGRAPH and len(lines) > 2 and all(map(_is_short_line, lines))
        for line in lines:
            shown, depth = (BlockKind.HEADING, 5) if whole and _heads(kind, line, lines) else (kind, level)
            if listed:
                shown = BlockKind.ITEM
            yield Draft(kind=shown, text=line, level=depth, linked=linked, jumps=run.jumps, element=element)

    def part(self) -> tuple[BlockKind, int]:
        """The part that text plays here: said by the innermost element that says any."""
        for element in reversed(self.open):
            tag = element.tag
            if tag in ("p", "div", "h2", "h3") and _is_standfirst(element):
                return BlockKind.STANDFIRST, 0
            if tag in _KINDS and tag != "p":
                return _KINDS[tag], _HEADINGS.get(tag, 3 if tag == "summary" else 0)
            if tag in ("article", "main", "body", "table", "section", "td"):
                break
        return BlockKind.PARAGRAPH, 0


def _is_standfirst(element: Any) -> bool:
    name = element.get("class")
    if not name or element.get("itemprop") == "articleBody":
        return False
    words = {word for part in name.split() for word in words_of_name(part)}
    return bool(words & _STANDFIRST) and not words & {"body", "content", "main"} and len(element.findall(".//p")) < 2


def _lines(text: str) -> list[str]:
    """A run cut at its line breaks, where these end something; joined where they only wrap."""
    lines = [line for line in (clean_text(part) for part in text.split(_LINE_BREAK)) if line]
    if len(lines) < 2:
        return lines
    listed = len(lines) > 2 and all(len(line) < 100 for line in lines)
    joined = [lines[0]]
    doubled = {clean_text(part.split(_LINE_BREAK)[0]) for part in re.split(rf"{_LINE_BREAK}\s*{_LINE_BREAK}\s*", text)}
    for line in lines[1:]:
        if listed or line in doubled or _SENTENCE_END.search(joined[-1][-6:]) or _is_short_line(joined[-1]):
            joined.append(line)
        else:
            joined[-1] += " " + line
    return joined


def _is_short_line(line: str) -> bool:
    return len(line) < 80 and not _SENTENCE_END.search(line[-6:])


def _heads(kind: BlockKind, line: str, lines: list[str]) -> bool:
    """A paragraph that is a heading in all but name: it is printed bold, short, and is no sentence."""
    return kind is BlockKind.PARAGRAPH and len(lines) == 1 and len(line) < 90 and not _HEADING_END.search(line)


def _lays_out(cell: Any) -> bool:
    """A cell that only places things on the page: it holds a table, headings or paragraphs."""
    if cell.find(".//table") is not None or len(cell.findall(".//p")) > 1:
        return True
    return any(cell.find(f".//{heading}") is not None for heading in ("h1", "h2", "h3"))


def _cell(gathered: list[Draft], element: Any) -> Draft:
    text = ", ".join(draft.text for draft in gathered)
    return Draft(
        kind=BlockKind.ROW, text=text, element=element, linked=max((draft.linked for draft in gathered), default=0.0)
    )


def _row(cells: list[Draft], element: Any) -> Iterator[Draft]:
    filled = [cell for cell in cells if cell.text]
    if not filled:
        return
    if len(cells) == 2 and len(filled) == 2:
        text = f"{filled[0].text.rstrip(': ')}: {filled[1].text}"
    else:
        text = " | ".join(cell.text for cell in filled)
    kind = BlockKind.PARAGRAPH if len(cells) == 1 and len(text) > 120 else BlockKind.ROW
    yield Draft(kind=kind, text=text, element=element, linked=min(cell.linked for cell in filled))
