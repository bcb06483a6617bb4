"""Dates in prose: an interval grammar over the text of one sentence, with days as its meaning."""

from __future__ import annotations

from datetime import date

from citadel_watch.extracting.passage import Dated, Span
from citadel_watch.extracting.when.grammar import combine
from citadel_watch.extracting.when.neighbours import means_time
from citadel_watch.extracting.when.periods import PERIODS
from citadel_watch.extracting.when.relatives import RELATIVES
from citadel_watch.extracting.when.terms import Found
from citadel_watch.extracting.when.words import compile_words

_CUES = compile_words(
    r"\d|day|night|morning|afternoon|evening|week|month|year|decade|spring|summer|autumn|fall|winter|quarter|season|"
    r"tomorrow|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|halloween|thanksgiving"
)

_MOST = 120
"""What a sentence is read for at the most: more dates than that make a table, and no news."""

_RULES = (*PERIODS, *RELATIVES)


def find_dates(text: str, reference: date | None) -> tuple[Dated, ...]:
    """Every time that the words name, in order and without overlap, resolved as seen from `reference`.

    >>> [dated.window.edtf for dated in find_dates("It is due in spring 2026 or later.", None)]
    ['2026-21/..']
    """
    if not _CUES.search(text):
        return ()
    return tuple(
        Dated(span=Span(start, end), window=days.window(text[start:end]) if days else None)
        for start, end, days in combine(text, _find_terms(text, reference), reference)
    )


def _find_terms(text: str, reference: date | None) -> list[Found]:
    """The longest readings that do not overlap."""
    candidates = [
        Found(start=match.start(), end=match.end(), term=term, bare=rule.bare(match))
        for rule in _RULES
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
