# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What has come out, on a page that asks for another season: that is the season before, and not the one asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from citadel_watch.extracting.discourse.memory import Discourse
from citadel_watch.extracting.discourse.referents import PARENT, Referent, Topic
from citadel_watch.extracting.discourse.seasons import as_season
from citadel_watch.extracting.discourse.topics import Found

_ASKS = re.compile(
    r"\?|\brenewed or cancel|\bcancel+ed or renewed|\bwill (?:there|it|we)\b|\bchances\b|\bcould (?:there|it)\b|\bhopes? for\b|\bnot (?:yet )?(?:renewed|ordered|happening)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:(?:has|have|had|is|was|been)(?: not|n['’]t)|yet to|nobody has|no one has|no)\b[^.;:]{0,30}?\b(?:order(?:ed)?|renew(?:ed|al)?|recommission(?:ed)?|commission(?:ed)?|green-?lit|picked up)\b",
    re.IGNORECASE,
)
_GRANTS = re.compile(
    r"\b(?:has|have|was|is|been|officially|already)(?: (?!not\b|yet\b|never\b)\w+)? (?:renewed|picked up|recommissioned|green-?lit|ordered)\b",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"\b(?:came out|dropped|landed|premiered|debuted|launched|arrived|(?:was|were|been) (?:released|out|shown|streaming|on (?:screens|air))|out now|released (?:on|in|last|this)|went (?:up|out)|aired|"
    r"(?:is|are) (?:all |now |already |both |out )*(?:out|streaming|available|on (?:[A-Z][\w+]*|the (?:streamer|service|platform)))|at the top of|in the top (?:ten|10|three|3|five|5)|topped)(?!\w)"
)
_TO_COME = re.compile(
    r"\b(?:will|would|if|until|may|might|could|expect\w*|hop\w+|when|due|should|not|n['’]t|yet)\b", re.IGNORECASE
)
_EPISODES = re.compile(r"\b(?:episodes|chapters|instal+ments)\b", re.IGNORECASE)
# What comes out long before a season does.
_AHEAD_OF_IT = re.compile(
    r"\b(?:trailer|teaser|poster|images?|photos?|clips?|footage|synopsis|logline|title|news|report|statement|video)\b",
    re.IGNORECASE,
)
_SOFT = re.compile(
    r"\W*(?:it|its|they|this|the (?:show|series|drama|thriller|comedy)|(?:all|both|the|those|these|its)\b.{0,16}\b(?:episodes|chapters|instal+ments))\W*",
    re.IGNORECASE,
)


def is_undecided(title: str, texts: Iterable[str]) -> bool:
    """Does a page ask, or deny, that what it is about has been ordered?"""
    rest = [text for text in texts if text != title]
    return bool(_ASKS.search(title) or any(map(_DENIES.search, rest))) and not any(
        _GRANTS.search(text) and not _DENIES.search(text) for text in rest
    )


def step_back(topic: Topic, here: Sequence[Found], clause: str, text: str, discourse: Discourse) -> Topic:
    """The season before, where a clause tells what has come out and names no season itself."""
    if len(topic.referents) != 1 or not _may_be_unmade(topic.referents[0], discourse):
        return topic
    if not _OUT.search(clause) or _TO_COME.search(clause):
        return topic
    if not (here or _EPISODES.search(clause)) or _AHEAD_OF_IT.search(clause):
        return topic
    if any(not _SOFT.fullmatch(mention.span.of(text)) for mention, _ in here):
        return topic
    season = topic.referents[0]
    before = as_season(discourse.lexicon, season.show, (season.season or 2) - 1)
    return Topic(referents=(before,), named=False)


def _may_be_unmade(season: Referent, discourse: Discourse) -> bool:
    number = season.season or 0
    if not season.is_season or number < 2:
        return False
    if season.show == PARENT and number - 1 in discourse.page.aired and number not in discourse.page.aired:
        return True
    if not discourse.page.undecided:
        return False
    about = discourse.about
    last_told = about.is_spinoff and season.show == about.show and number == max(discourse.page.numbers, default=0)
    return last_told or season.how == "own-season" or season == about
