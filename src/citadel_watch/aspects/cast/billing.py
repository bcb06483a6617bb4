"""What one rule reads of one person of a cast."""

from __future__ import annotations

from dataclasses import dataclass, replace

from citadel_watch.aspects.cast.phrase import Standing
from citadel_watch.extracting.passage import Named
from citadel_watch.model import Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Billing:
    """One person as one rule read them."""

    person: Named
    character: str | None
    standing: Standing
    rule: str
    subjects: tuple[str, ...] | None = None
    certainty: Certainty | None = None
    negated: bool = False
    """True where somebody is out because the words deny a return: who was never in cannot leave."""

    def named(self, character: str) -> Billing:
        return replace(self, character=character)
