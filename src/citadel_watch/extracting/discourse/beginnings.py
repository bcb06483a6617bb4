# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Where a page tells, by the way, when a show began: that is its first season's, and no news of the one to come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.discourse.memory import Discourse
from citadel_watch.extracting.discourse.referents import PARENT, Topic
from citadel_watch.extracting.discourse.seasons import as_season
from citadel_watch.extracting.discourse.topics import Found
from citadel_watch.extracting.passage import Span

_BEGAN = Anchored(
    r"(?:premiered|debuted|launched|bowed|first (?:aired|seen|shown|arrived|appeared|broadcast|came)|began|started|arrived|opened|kicked off|came out|made its (?:[\w-]+ )?(?:debut|bow|premiere)|"
    r"has (?:been (?:on|running)|run|aired) since|hit (?:screens|the air|Netflix|the streamer))\b(?! (?:filming|shooting|production|work|writing|as)\b)[^.;:()]{0,50}? (?:(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? (?:\d{1,2}, )?)?(?P<year>(?:19|20)\d\d)\b",
)
_MONTHS: Final = "JanFebMarAprMayJunJulAugSepOctNovDec"
_LONG = 300
"""So many days ago something began that is not the season which a page is about."""
_NUMBERED = frozenset({"season", "own-season", "that-season", "coming", "several-seasons"})


def find_beginning(topic: Topic, here: Sequence[Found], text: str, clause: Span, discourse: Discourse) -> Topic | None:
    """The first season of whom a clause is about, where it tells what has begun long before its page was written."""
    seasons = [each for each in topic.referents if each.is_season or each.how == "parent"]
    today = discourse.today
    if today is None or not seasons or len(seasons) < len(topic.referents) or not topic.subjects:
        return None
    found = _BEGAN.search(text, clause.start, clause.end)
    if found is None or not _is_long_ago(found["month"], int(found["year"]), today):
        return None
    if any(mention.how in _NUMBERED and mention.span.start < found.start() for mention, _ in here):
        return None
    first = seasons[0]
    known = discourse.about
    bare = any(mention.how == "it" and mention.span.of(text).lower() == "it" for mention, _ in here)
    if (bare or not here) and first.show == known.show and (first.season or 0) < (known.season or 0):
        return None
    if first.show == PARENT or discourse.lexicon.season_id(first.show, first.season or 0) is not None:
        return Topic(referents=(as_season(discourse.lexicon, first.show, 1),), named=True)
    return None


def _is_long_ago(month: str | None, year: int, today: date) -> bool:
    began = date(year, _MONTHS.index(month.title()) // 3 + 1 if month else 12, 28)
    return (today - began).days > _LONG
