# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Lines of a schedule: a name and a day each, of which some name a show of ours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.naming.plain_words import PLAIN
from citadel_watch.extracting.passage import Span

_LINE = re.compile(
    r"[“\"‘']?(?P<name>[A-Z0-9][\w’'&.!$-]*(?::? (?:(?:of|the|and|in|to|a|for|on|at|with|&) )?[A-Z0-9][\w’'&.!$-]*){0,7})[”\"’']?"
    r"(?: \([^)]{1,30}\))?(?:\s*[:|–—-]|,)\s(?P<day>(?:[A-Z][a-z]+day,? )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.? \d|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,}|(?:early |late |mid-)?20\d\d|TBA|TBD))"
)
# "May 13: <Show>, the finale".
_DAY_FIRST = re.compile(
    r"(?:[A-Z][a-z]+day,? )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.? \d{1,2}(?:, 20\d\d)?|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,}(?: 20\d\d)?)\s*[:|–—-]\s"
    r"[“\"‘']?(?P<name>[A-Z0-9][\w’'&.!$-]*(?::? (?:(?:of|the|and|in|to|a|for|on|at|with|&) )?[A-Z0-9][\w’'&.!$-]*){0,7})[”\"’']?(?=$|,|:| \(|\s[–—-])"
)
_LONGEST = 120
# What else stands before a day: a country, a stage of work, a thing to see.
_NO_SHOW = frozenset(
    "premiere finale launch debut deadline us usa uk germany france spain italy india australia canada japan korea mexico brazil europe worldwide "
    "writing announcement script scripts reveal screening panel wrap start end photos poster images clip theatrical dvd blu-ray digital".split()
)


def is_schedule(texts: Sequence[str], lexicon: Lexicon) -> bool:
    """Do lines of a page give a day behind the name of a show that is ours?"""
    return any(lexicon.names_something(found["name"]) for text in texts[1:] if (found := _match_line(text)))


def find_line(text: str) -> Span | None:
    """The name that a line of a schedule begins with, where it can be a show's."""
    found = _match_line(text)
    if found is None:
        return None
    first = found["name"].split()[0].lower().rstrip(":")
    if first in PLAIN or first in _NO_SHOW or is_company(found["name"], None):
        return None
    return Span(*found.span("name"))


def is_line_of(text: str, show: Span) -> bool:
    """Is it a line of a schedule, and this name what it gives a day for?"""
    found = _match_line(text)
    return found is not None and Span(*found.span("name")) == show


def _match_line(text: str) -> re.Match[str] | None:
    return (_LINE.match(text) or _DAY_FIRST.match(text)) if len(text) < _LONGEST else None
