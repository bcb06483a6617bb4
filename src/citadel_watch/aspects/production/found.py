"""What a sentence says of a shoot, before it is a claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from citadel_watch.extracting.passage import Span
from citadel_watch.model import Window

Event = Literal["start", "end", "location", "reshoots"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An event of the filming, the words that tell of it, and whose it is where the clause does not say."""

    event: Event
    span: Span
    rule: str
    when: Window | None = None
    where: str | None = None
    subjects: tuple[str, ...] | None = None
