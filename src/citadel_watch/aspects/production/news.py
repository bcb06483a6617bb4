"""What was news on a day: `she said last night that filming had finished`."""

from __future__ import annotations

from datetime import timedelta

from citadel_watch.aspects.production.found import Found
from citadel_watch.aspects.production.words import SHOOT
from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.discourse.elsewhere import find_owner
from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.when.days import make_months
from citadel_watch.extracting.when.words import compile_words

_HAS_ENDED = Anchored(
    r"\b(?:(?:has|have|had)\s|(?<=['’])(?:s|ve|d)\s)(?:(?:now|just|finally|officially|already|also)\s)?"
    r"(?:wrapped|finished|completed|come\sto\san\send|ended|concluded)\b"
)
_HAS_BEGUN = Anchored(
    r"\b(?:(?:has|have|had)\s|(?<=['’])(?:s|ve|d)\s)(?:(?:now|just|finally|officially|already|also)\s)?"
    r"(?:begun|commenced|started|kicked\soff|got(?:ten)?\sunder\s?way)\b"
)
_TOLD_ON = compile_words(
    r",[”\"]?\s(?:[\w’'.&+-]+\s){1,5}?(?:said|says|posted|announced|confirmed|wrote|revealed|tweeted|shared|told\s[^,.;]{2,24})\s(?:on\s|in\s[^,.;]{2,24}\s|late\s|early\s)?\Z"
)
_SHOW_ENDED = compile_words(
    r"(?:\b(?:has|have|had)|(?<=['’])s)\s(?:(?:now|just|finally|officially|already|also)\s)?(?:wrapped|finished\s(?:filming|shooting|production)|completed\s(?:filming|shooting|production)|called\sit\sa\swrap)\b"
)
_TIME_OF_TELLING = timedelta(days=10)


def find_news_of_shoot(passage: Passage, dated: Dated) -> Found | None:
    """`She said last night that filming had finished`: it ended in the month in which that is news."""
    window, day = dated.window, passage.published
    if window is None or day is None or window.earliest is None or window.earliest != window.latest:
        return None
    if not timedelta(0) <= day - window.earliest <= _TIME_OF_TELLING:
        return None
    if behind := _find_told_behind(passage, dated):
        return behind
    ended = _HAS_ENDED.search(passage.text, dated.span.end)
    found = ended or _HAS_BEGUN.search(passage.text, dated.span.end)
    if not found or not SHOOT.search(passage.text, dated.span.end, found.start()):
        return None
    if any(each.span.start > dated.span.end for each in passage.dates):
        return None
    span = Span(found.start(), found.end())
    return Found(
        event="end" if ended else "start",
        when=make_months(window.earliest.year, window.earliest.month).window(span.of(passage.text)),
        span=span,
        rule=f"<news of the {'end' if ended else 'start'}>",
        subjects=find_owner(passage, span),
    )


def _find_told_behind(passage: Passage, dated: Dated) -> Found | None:
    """`Season 6 has wrapped, she posted on Sunday`: it ended in the month in which that is told."""
    told = _TOLD_ON.search(passage.text, 0, dated.span.start)
    window = dated.window
    if told is None or window is None or window.earliest is None or len(passage.dates) > 1:
        return None
    ended = _SHOW_ENDED.search(passage.text, 0, told.start())
    if ended is None or not passage.clause_at(ended.start()).subjects:
        return None
    span = Span(ended.start(), ended.end())
    return Found(
        event="end",
        when=make_months(window.earliest.year, window.earliest.month).window(span.of(passage.text)),
        span=span,
        rule="<news of the end>, told behind",
        subjects=find_owner(passage, span),
    )
