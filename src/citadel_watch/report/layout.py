"""Lines that keep their columns where there is room, and hang below their beginning where there is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

_GAP = "  "
_LEAST_ROOM = 24
"""Cells for what stands beside the head of a line; with fewer it stands below it."""


def pad(text: str, width: int) -> str:
    """As many cells wide as asked, also where a character takes two."""
    return text + " " * (width - cell_len(text))


def lay_out(console: Console, head: Text | str, parts: Iterable[Text | str], *, style: str = "") -> None:
    """Print the parts behind the head, as many on a line as there is room for; for a pipe, all of them on one."""
    texts = [each if isinstance(each, Text) else Text(each) for each in parts]
    texts = [each for each in texts if each.plain.strip()]
    head = head if isinstance(head, Text) else Text(head)
    room = console.width - head.cell_len
    if console.soft_wrap:
        console.print(Text.assemble(head, Text(_GAP).join(texts)), style=style)
    elif room >= _LEAST_ROOM:
        for place, line in enumerate(_fill(console, texts, room)):
            console.print(Text.assemble(" " * head.cell_len if place else head, line), style=style)
    else:
        if head.plain.strip():
            console.print(_trim(head), style=style)
        for line in _fill(console, texts, console.width - 4):
            console.print(Text.assemble(" " * 4, line), style=style)


def _fill(console: Console, parts: Iterable[Text], room: int) -> Iterator[Text]:
    line = Text()
    for part in parts:
        if line and cell_len(line.plain) + len(_GAP) + part.cell_len <= room:
            line = Text.assemble(line, _GAP, part)
            continue
        if line:
            yield _trim(line)
        *whole, line = part.wrap(console, room) if part.cell_len > room else [part]
        yield from whole
    if line:
        yield _trim(line)


def _trim(line: Text) -> Text:
    line = line.copy()
    line.rstrip()
    return line
