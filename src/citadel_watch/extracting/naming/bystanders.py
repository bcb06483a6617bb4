# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Where a page turns to shows that nobody follows: entries of a list of many shows, and news from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.naming.plain_words import PLAIN
from citadel_watch.extracting.passage import Named, Span

_NAME = r"[A-Z0-9][\w’'&.!$-]*(?::? (?:(?:of|the|and|in|to|a|for|on|at|with) ){0,2}(?:&|[A-Z0-9][\w’'&.!$-]*)){0,7}"
_SEASON = r"(?:[Ss]eason|[Ss]eries) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)"
_FATE = (
    r"(?i:renewed|cancel+ed|axed|undecided|on the bubble|ordered to series|picked up|safe\b|ended\b|ending\b|in limbo|not (?:yet )?(?:renewed|ordered)|"
    r"pilot\b|straight to series|final season|awaiting|pulled from|toss-up|a goner|returns\b|season \d|all but (?:renewed|cancel+ed))"
)
# "<Name>", "<Name>, Season 3", "<Name> (Season 3)", "<Name>: renewed for season 3".
_ENTRY = re.compile(
    rf"[“\"‘'|\s]*(?P<name>{_NAME})[”\"’']?(?P<season>(?:, |: | \(| ){_SEASON}\)?)?(?P<end>$|\s*[:|–—-]\s|\s\()"
)
_TOLD = re.compile(rf"[\s:|–—(-]*(?:[\w’-]+ )?{_FATE}")
# People are not renewed.
_FATE_OF_SHOWS = re.compile(
    r"\s*[:–—-]\s(?i:renewed|cancel+ed|axed|picked up|ending with season|final season)\b(?! (?:for|as) [A-Z])"
)
# The headline of a page on many shows.
_MANY = re.compile(
    r"\b(?:scorecard|status check|bubble|every (?:[\w’-]+ ){0,4}(?:show|series|drama|comedy|sitcom)|renewals|cancellations|(?:renewed|returning|cancel+ed|new|fall|autumn|spring|summer|your) (?:[\w’-]+ ){0,3}(?:shows|series|dramas)|"
    r"renewed[^a-z]{1,4}cancel+ed|renewed (?:and|or|vs) cancel+ed|calendar|line-?up|what[’']s (?:renewed|new|on)|pilots|tv guide|shows\b)",
    re.IGNORECASE,
)
_OTHER_NEWS = Anchored(
    r"(?:in other (?!cast(?:ing)?\b)(?:[\w+-]+ )?news|elsewhere (?:at|on|in|for) (?:the (?!cast|show|series|season|episode|story|film|franchise|universe|trailer|finale|interview)|[A-Z])|also at the (?:event|festival|upfronts|presentation))[^,]{0,30},",
    re.IGNORECASE,
)
_MANY_ENTRIES = 3


def is_on_many(title: str) -> bool:
    """Does a headline announce a page on many shows?"""
    return bool(_MANY.search(title))


def lists_shows(title: str, texts: Sequence[str]) -> bool:
    """Is the page a list of many shows, by its headline and its entries?"""
    if not is_on_many(title):
        return False
    entries = {found["name"] for text in texts[1:] if len(text) < 120 and (found := _ENTRY.match(text))}
    return len(entries) >= _MANY_ENTRIES


def find_entry(text: str, people: Sequence[Named], *, listing: bool) -> Span | None:
    """The name that an entry of a list, or a heading, begins with: of a show, where the entry tells its fate or season."""
    found = _ENTRY.match(text)
    if found is None:
        return None
    span = Span(*found.span("name"))
    name = found["name"]
    words = name.lower().replace(":", "").split()
    if words[0] in PLAIN or is_company(name, None):
        return None
    if any(span.overlaps(each.span) for each in people) and not _FATE_OF_SHOWS.match(text, found.end("name")):
        return None
    told = bool(found["season"]) or (bool(found["end"]) and bool(_TOLD.match(text, found.end("name"))))
    return span if told or listing else None


def find_other_news(text: str, people: Sequence[Named]) -> Span | None:
    """The words by which a sentence turns to news of something else: "In other film news,"; people may be anybody's."""
    found = _OTHER_NEWS.match(text)
    if found is None:
        return None
    personal = any(0 <= each.span.start - found.end() < 3 for each in people)
    return None if personal and found[0][0] in "Ee" else Span(*found.span())
