"""A run of text of a page on its way to being a block."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from citadel_watch.model import BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A block before its place in the article is known; `linked` is the share of it that is links."""

    kind: BlockKind
    text: str
    level: int = 0
    linked: float = 0.0
    links: int = 0
    beside: str = ""
    """Where there are links: the words that are none."""
    jumps: bool = False
    """True where its link leads to another place of the same page."""
    element: Any = field(default=None, compare=False, repr=False)
