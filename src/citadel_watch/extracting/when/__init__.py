"""Dates in prose: an interval grammar over the text of one sentence, with days as its meaning."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache

from citadel_watch.extracting.anchoring import Openings, find_words, read_openings
from citadel_watch.extracting.passage import Dated, Span
from citadel_watch.extracting.when.days import one_day
from citadel_watch.extracting.when.grammar import combine
from citadel_watch.extracting.when.neighbours import means_time
from citadel_watch.extracting.when.periods import PERIODS
from citadel_watch.extracting.when.relatives import RELATIVES
from citadel_watch.extracting.when.terms import Found
from citadel_watch.extracting.when.wording import word_window

_MOST = 120
"""What a sentence is read for at the most: more dates than that make a table, and no news."""

_RULES = (*PERIODS, *RELATIVES)


@cache
def _read_openings() -> tuple[Openings, ...]:
    return tuple(read_openings(rule.pattern.pattern, rule.pattern.flags) for rule in _RULES)


@lru_cache(maxsize=16384)
def _find_rules_at(word: str) -> frozenset[int]:
    """The rules, by their place, that a time can begin with this word of."""
    return frozenset(place for place, openings in enumerate(_read_openings()) if openings.fit(word))


@lru_cache(maxsize=16384)
def _find_rules_with(word: str) -> frozenset[int]:
    """The rules that need a word such as this one."""
    return frozenset(place for place, rule in enumerate(_RULES) if rule.needs.match(word))


def find_day_ahead(dates: Sequence[Dated], reference: date | None) -> date | None:
    """The last of these times that is one day to come: the day that a sentence behind can call the same."""
    days = [each.window.earliest for each in dates if each.window and each.window.earliest == each.window.latest]
    return next((day for day in reversed(days) if day and reference and day >= reference), None)


def find_dates(text: str, reference: date | None, same: date | None = None) -> tuple[Dated, ...]:
    """Every time that the words name, in order and without overlap, resolved as seen from `reference`.

    `same` is the day that the text before has spoken of.

    >>> [dated.window.edtf for dated in find_dates("It is due in spring 2026 or later.", None)]
    ['2026-21/..']
    """
    words = find_words(text)
    rules = frozenset[int]().union(*map(_find_rules_with, words))
    if rules:
        rules &= frozenset[int]().union(*map(_find_rules_at, words))
    if not rules:
        return ()
    before = one_day(same) if same else None
    return tuple(
        Dated(span=Span(start, end), window=days.window(word_window(text, start, end, days)) if days else None)
        for start, end, days in combine(text, _find_terms(text, reference, sorted(rules)), reference, before)
    )


def _find_terms(text: str, reference: date | None, rules: Sequence[int]) -> list[Found]:
    """The longest readings that do not overlap."""
    candidates = [
        Found(start=match.start(), end=match.end(), term=term, bare=rule.bare(match))
        for rule in (_RULES[place] for place in rules)
        for match in rule.pattern.finditer(text)
        if (term := rule.read(match, reference)) is not None
    ]
    candidates.sort(key=lambda each: (each.start - each.end, each.start))
    taken: list[Found] = []
    covered = bytearray(len(text))
    for each in candidates:
        if not any(covered[each.start : each.end]) and (not each.bare or means_time(text, each.start, each.end)):
            covered[each.start : each.end] = b"\1" * (each.end - each.start)
            taken.append(each)
    return sorted(taken, key=lambda each: each.start)[:_MOST]
