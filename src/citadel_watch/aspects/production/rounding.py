# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""How exactly the time of a shoot is meant."""

from __future__ import annotations

import re
from datetime import timedelta

from citadel_watch.aspects.production.found import Event
from citadel_watch.aspects.production.words import REACH
from citadel_watch.extracting.passage import Dated, Passage
from citadel_watch.extracting.when.days import make_months
from citadel_watch.extracting.when.words import compile_words
from citadel_watch.model import Window

_JUST_BEFORE = compile_words(r"\b(?:just|right|shortly|immediately|not\slong)\s\Z")
_HOLIDAY = compile_words(r"\b(?:christmas|thanksgiving|easter|new\syear|halloween)")
_FROM_THEN = compile_words(r"\b(?:on|onwards?)\Z")
"""`from June on`: it begins in June."""

_A_WEEK = compile_words(
    r"\b(?:this|last|next|past|coming|first|second|third|fourth|final|opening)\s(?:\w+\s)?week(?:end)?\b"
)
"""A shoot that began `this week`, or in the second of a month: the month is what others will tell."""
_BY = compile_words(
    r"by\s(?:the\send\sof|(?:about\s)?mid|(?:the\s)?middle|late|christmas|thanksgiving|easter|halloween)\b"
)
"""What should be over `by the end of August` ends in August."""
_SOME_WEEKS = compile_words(
    r"\b(?:\w+)\sweeks\s(?:ago|away|from\snow|to\sgo|left|time)\b|\bin\s(?:(?:about|around|just|only)\s)?\w+\sweeks\b"
)
"""Weeks that are counted are a guess at the day: the month is what can be relied on."""


def round_time(passage: Passage, dated: Dated, event: Event) -> Window | None:
    """What happened `just before Christmas` happened about then; a shoot that began before a month began in some other."""
    window, day, words = dated.window, passage.published, dated.span.of(passage.text)
    if window and window.earliest and window.latest and _A_WEEK.search(words) and not re.search(r"\d", words):
        middle = window.earliest + (window.latest - window.earliest) / 2
        return make_months(middle.year, middle.month).window(words)
    if window and window.latest and event == "end" and _BY.match(words) and not (day and window.latest < day):
        return make_months(window.latest.year, window.latest.month).window(words)
    if window and day and window.earliest and _SOME_WEEKS.search(dated.span.of(passage.text)):
        meant = window.earliest + timedelta(days=(day.weekday() - window.earliest.weekday()) % 7)
        return make_months(meant.year, meant.month).window(dated.span.of(passage.text))
    if window and window.earliest and window.latest is None and event == "start" and _FROM_THEN.search(words):
        return make_months(window.earliest.year, window.earliest.month).window(words)
    if window is None or window.earliest is not None or window.latest is None or day is None or window.latest >= day:
        return window
    before = passage.text[max(0, dated.span.start - REACH) : dated.span.start]
    if event == "start" or _HOLIDAY.search(words) or _JUST_BEFORE.search(before):
        return make_months(window.latest.year, window.latest.month).window(words)
    return window
