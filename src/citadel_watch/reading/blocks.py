"""The runs of text of a tree, in the order of the page, each with the part it plays."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from citadel_watch.model import BlockKind
from citadel_watch.reading.drafts import Draft
from citadel_watch.reading.furniture import find_signups, is_furniture
from citadel_watch.reading.markup import clean_text, name_set, names_of, words_of_name
from citadel_watch.reading.mending import mend
from citadel_watch.reading.rows import is_head, lay_out_row, make_cell

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
_LABELS = name_set("label term key")
_VALUES = name_set("value definition")
_LONGEST_CELL = 120
_MOST_LINES = 2_000
"""Of one run: what is broken more often is not set in lines, and is read as one."""
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’)\]]*$")
_STOP = re.compile(r"[.!?…:;][\"'”’)\]]*$")
_HEADING_END = re.compile(r"[.!…;,][\"'”’)\]]*$")


@dataclass(slots=True)
class _Line:
    """Text that is being gathered, up to a line break."""

    parts: list[str] = field(default_factory=list)
    plain: list[str] = field(default_factory=list)
    linked: int = 0
    strong: int = 0
    links: int = 0
    jumps: bool = False
    text: str = ""

    def add(self, text: str, *, linked: bool, strong: bool) -> None:
        self.parts.append(text)
        if not linked:
            self.plain.append(text)
        if linked or strong:
            visible = len("".join(text.split()))
            self.linked += visible if linked else 0
            self.strong += visible if strong else 0

    def take(self, other: _Line) -> None:
        """The next line belongs to this one."""
        self.text += " " + other.text
        self.plain += [" ", *other.plain]
        self.linked += other.linked
        self.strong += other.strong
        self.links += other.links


def walk_blocks(tree: Any, *, by_name: bool = True) -> list[Draft]:
    """Every run of text below `tree` that is not furniture. Linear in the size of the tree, at any depth."""
    walk = _Walk(by_name=by_name)
    walk.read(tree)
    return walk.drafts


class _Walk:
    """One pass over a tree: what is open, and the text gathered since the last block ended."""

    def __init__(self, *, by_name: bool) -> None:
        self.by_name = by_name
        self.drafts: list[Draft] = []
        self.run = [_Line()]
        self.links = 0
        self.strongs = 0
        self.open: list[Any] = []
        self.rows: list[tuple[Any, list[Draft]]] = []
        """The open rows of facts, each with its cells so far."""
        self.heads: list[list[str]] = []
        """What the columns of each open table are called, where it says so."""
        self.outside: list[list[Draft]] = []
        """What was drafted before each open cell or definition."""
        self.term = ""
        self.answered = False

    def read(self, tree: Any) -> None:
        from lxml import etree

        boxes = find_signups(tree) if self.by_name else frozenset()
        walker = etree.iterwalk(tree, events=("start", "end"))
        skipped: Any = None
        for event, element in walker:
            if event == "start":
                if element is not tree and (element in boxes or is_furniture(element, by_name=self.by_name)):
                    skipped = element
                    walker.skip_subtree()
                    continue
                self.enter(element)
            else:
                if element is skipped:
                    skipped = None
                    if element.tag not in _INLINE and element.tag != "br":
                        self.flush()
                else:
                    self.leave(element)
                if element is not tree:
                    self.add(element.tail)
        self.flush()

    def add(self, text: str | None) -> None:
        if text:
            self.run[-1].add(text, linked=self.links > 0, strong=self.strongs > 0)

    def enter(self, element: Any) -> None:
        tag = element.tag
        if tag == "br":
            if len(self.run) < _MOST_LINES:
                self.run.append(_Line())
            else:
                self.run[-1].parts.append(" ")
        elif self.ismake_cell(element):
            self.flush()
            self.open.append(element)
            self.hold()
        elif tag in _INLINE:
            self.strongs += tag in _STRONG
            if tag == "a":
                self.links += 1
                self.run[-1].links += 1
                self.run[-1].jumps = self.run[-1].jumps or (element.get("href") or "").startswith("#")
        else:
            self.flush()
            self.open.append(element)
            if tag == "tr":
                if not any(map(_lays_out, element)):
                    self.rows.append((element, []))
            elif tag == "table":
                self.heads.append([])
            elif tag == "dl":
                self.term, self.answered = "", False
            elif tag in ("dt", "dd"):
                self.hold()
            elif _states_fact(element):
                self.rows.append((element, []))
        self.add(element.text)

    def leave(self, element: Any) -> None:
        tag = element.tag
        if tag == "br":
            return
        if self.ismake_cell(element):
            self.flush()
            held = self.release()
            if len(element.getparent()) == 1 and sum(len(draft.text) for draft in held) > _LONGEST_CELL:
                # It stands alone in its row, and is text.
                self.drafts += held
            else:
                self.rows[-1][1].append(make_cell(held, element))
        elif tag in _INLINE:
            self.links -= tag == "a"
            self.strongs -= tag in _STRONG
            return
        else:
            self.flush()
            if tag in ("dt", "dd"):
                self.define(tag, self.release())
            elif self.rows and self.rows[-1][0] is element:
                cells = self.rows.pop()[1]
                head = self.heads[-1] if self.heads and tag == "tr" else []
                self.drafts += lay_out_row(cells, head, element)
                if tag == "tr" and self.heads and is_head(cells):
                    self.heads[-1] = [cell.text for cell in cells]
            elif tag == "table":
                self.heads.pop()
        self.open.pop()

    def ismake_cell(self, element: Any) -> bool:
        return bool(self.rows) and element.getparent() is self.rows[-1][0] and element.tag != "br"

    def hold(self) -> None:
        """What is drafted from now on belongs to a cell."""
        self.outside.append(self.drafts)
        self.drafts = []

    def release(self) -> list[Draft]:
        held, self.drafts = self.drafts, self.outside.pop()
        return held

    def define(self, tag: str, gathered: list[Draft]) -> None:
        """A definition list: short pairs are rows, a question and its answer are a heading and a paragraph."""
        if tag == "dt":
            if self.term and not self.answered:
                self.drafts.append(Draft(kind=BlockKind.ITEM, text=self.term))
            self.term, self.answered = " ".join(draft.text for draft in gathered), False
            return
        if self.term and len(gathered) == 1 and len(gathered[0].text) < 120 and not self.term.endswith("?"):
            draft = gathered[0]
            row = f"{self.term.rstrip(': ')}: {draft.text}"
            self.drafts.append(Draft(kind=BlockKind.ROW, text=row, linked=draft.linked, element=draft.element))
        else:
            if self.term and not self.answered:
                self.drafts.append(Draft(kind=BlockKind.HEADING, text=self.term, level=4, element=self.open[-1]))
            self.drafts += gathered
        self.answered = True

    def flush(self) -> None:
        """The text gathered so far, as blocks."""
        if len(self.run) == 1 and not self.run[0].parts:
            return
        run, self.run = self.run, [_Line()]
        groups = _group(run)
        if not groups:
            return
        element = self.open[-1] if self.open else None
        kind, level = self.part()
        lines = [line for group in groups for line in group]
        listed = kind is BlockKind.PARAGRAPH and len(lines) > 2 and all(_is_short_line(line.text) for line in lines)
        for group in groups:
            for place, line in enumerate(group):
                letters = len("".join(line.text.split())) if line.linked or line.strong else 0
                shown, depth = kind, level
                if listed:
                    shown = BlockKind.ITEM
                elif (
                    kind is BlockKind.PARAGRAPH
                    and not place
                    and letters
                    and line.strong >= letters * 0.95
                    and _heads(line.text)
                ):
                    shown, depth = BlockKind.HEADING, 5
                self.drafts.append(
                    Draft(
                        kind=shown,
                        text=line.text,
                        level=depth,
                        linked=min(1.0, line.linked / letters) if line.linked else 0.0,
                        links=line.links,
                        beside=clean_text("".join(line.plain)) if line.links else "",
                        jumps=line.jumps,
                        element=element,
                    )
                )

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


def _states_fact(element: Any) -> bool:
    """A label and its value side by side, as their class names say: what fact boxes are built of."""
    if len(element) != 2:
        return False
    label, value = (element[0].get("class") or "", element[1].get("class") or "")
    return bool(label and value and _words(label) & _LABELS and _words(value) & _VALUES)


def _words(name: str) -> set[str]:
    return {word for part in name.split() for word in words_of_name(part)}


def _is_standfirst(element: Any) -> bool:
    name = names_of(element)
    if not name or element.get("itemprop") == "articleBody":
        return False
    words = _words(name)
    return bool(words & _STANDFIRST) and not words & {"body", "content", "main"} and len(element.findall(".//p")) < 2


def _group(run: list[_Line]) -> list[list[_Line]]:
    """The lines with text, cut where an empty one stands between them; joined where the breaks only wrap them."""
    groups: list[list[_Line]] = [[]]
    for line in run:
        line.text = mend(clean_text("".join(line.parts)))
        line.parts = []
        if line.text:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [_unwrap(group) for group in groups if group]


def _unwrap(group: list[_Line]) -> list[_Line]:
    listed = len(group) > 2 and all(len(line.text) < 100 for line in group)
    joined = group[:1]
    for line in group[1:]:
        before = joined[-1].text[-6:]
        goes_on = before.endswith(",") or (line.text[0].islower() and not _STOP.search(before))
        if goes_on or not (listed or _SENTENCE_END.search(before) or _is_short_line(joined[-1].text)):
            joined[-1].take(line)
        else:
            joined.append(line)
    return joined


def _is_short_line(line: str) -> bool:
    return len(line) < 80 and not _SENTENCE_END.search(line[-6:])


def _heads(line: str) -> bool:
    """A paragraph that is a heading in all but name: it is printed bold, short, and is no sentence."""
    return len(line) < 90 and not _HEADING_END.search(line)


def _lays_out(cell: Any) -> bool:
    """A cell that only places things on the page: it holds a table, headings or paragraphs."""
    if cell.find(".//table") is not None or len(cell.findall(".//p")) > 1:
        return True
    return any(cell.find(f".//{heading}") is not None for heading in ("h1", "h2", "h3"))
