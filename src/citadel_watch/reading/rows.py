"""The rows of a table as lines that can be read by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from citadel_watch.model import BlockKind
from citadel_watch.reading.drafts import Draft

_OPEN_ENDED = (",", ";", ":", "–", "—", "-", "&")
_COUNTED = re.compile(
    r"(?:season|series|part|volume|episode|chapter)(?: (?:no\.?|number))?$|(?:no\.?|#)$", re.IGNORECASE
)
_NUMBER = re.compile(r"\d{1,3}$")
_PLAYER = re.compile(
    r"(?:actor|actress|performer|played by|portrayed by|star|cast(?: member)?)s?(?: name)?$", re.IGNORECASE
)
_PLAYED = re.compile(r"(?:character|role|part|plays)s?(?: name)?$", re.IGNORECASE)
_SAYS_NOTHING = re.compile(
    r"(?:details?|information|info|value|answer|description|notes?|\W*\w{0,2}\W*)$", re.IGNORECASE
)


def make_cell(gathered: Sequence[Draft], element: Any) -> Draft:
    """The texts of a cell as one, with commas where it is a list."""
    text = ""
    for draft in gathered:
        between = "" if not text else " " if text.endswith(_OPEN_ENDED) else ", "
        text += between + draft.text
    linked = max((draft.linked for draft in gathered), default=0.0)
    return Draft(kind=BlockKind.ROW, text=text, element=element, linked=linked)


def is_head(cells: Sequence[Draft]) -> bool:
    """Does the row say what the columns hold?"""
    return sum(bool(cell.text) for cell in cells) > 1 and all(cell.element.tag == "th" for cell in cells)


def lay_out_row(cells: Sequence[Draft], head: Sequence[str], element: Any) -> Iterator[Draft]:
    """The row as one draft: each value under the name of its column, where the table names its columns."""
    filled = [cell for cell in cells if cell.text]
    if filled:
        text = _join(cells, filled, head if len(head) == len(cells) else ())
        yield Draft(kind=BlockKind.ROW, text=text, element=element, linked=min(cell.linked for cell in filled))


def _join(cells: Sequence[Draft], filled: Sequence[Draft], head: Sequence[str]) -> str:
    if head:
        return _name_columns([cell.text for cell in cells], head)
    if len(cells) == 2 and len(filled) == 2 and not is_head(cells):
        return f"{filled[0].text.rstrip(': ')}: {filled[1].text}"
    return " | ".join(cell.text for cell in filled)


def _name_columns(cells: Sequence[str], head: Sequence[str]) -> str:
    """`Season 2 | Episodes: 7`; who plays whom is said in words, as either may stand first."""
    player = next((place for place, name in enumerate(head) if _PLAYER.match(name)), None)
    played = next((place for place, name in enumerate(head) if _PLAYED.match(name)), None)
    parts = []
    for place, (cell, name) in enumerate(zip(cells, head, strict=True)):
        if not cell or (place == played and player is not None and cells[player]):
            continue
        if place == player and played is not None and cells[played]:
            parts.append(f"{cell} as {cells[played]}")
        elif _COUNTED.match(name) and _NUMBER.match(cell):
            parts.append(f"{name} {cell}" if name[0].isalpha() and not name.lower().startswith("no") else cell)
        elif not place or _SAYS_NOTHING.match(name):
            parts.append(cell)
        else:
            parts.append(f"{name.rstrip(': ')}: {cell}")
    return " | ".join(parts)
