"""What a rule of the grammar reads: days, or days that wait for a year or for an earlier date in the sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.when.days import Days


@dataclass(frozen=True, slots=True)
class Yearly:
    """Days of a year that the words do not name: `October 10`, `spring`."""

    in_year: Callable[[int], Days | None]


@dataclass(frozen=True, slots=True)
class Following:
    """Days that are counted from a date named before: `a year later`, `the following spring`."""

    after: Callable[[Days], Days | None]


@dataclass(frozen=True, slots=True)
class Same:
    """The very day named before, be it sentences ago: `on the same night`, `two hours later`."""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Words of time that only a reference date could resolve, and there is none."""


@dataclass(frozen=True, slots=True)
class Weekly:
    """A weekday of no particular week; Monday is 0."""

    weekday: int


Term = Days | Yearly | Weekly | Following | Same | Unresolved


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A term and its place. `bare` where the word means other things too, unless its neighbours make it a date."""

    start: int
    end: int
    term: Term
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A pattern, and what its match means; None where it is no date after all."""

    name: str
    needs: re.Pattern[str]
    """The beginnings of words without one of which the pattern fits nothing."""
    pattern: Anchored
    read: Callable[[re.Match[str], date | None], Term | None]
    bare: Callable[[re.Match[str]], bool] = lambda _match: False
