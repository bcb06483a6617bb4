# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Who shares a clause with whom it is about: "<Show> was axed along with its Italian counterpart"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.extracting.discourse.referents import Topic
from citadel_watch.extracting.discourse.topics import Found
from citadel_watch.extracting.passage import Span

_SHOWS = frozenset({"show", "country", "season", "own-season"})
_TOGETHER = re.compile(
    r"(?:\b(?:along|together) with|,? (?:as (?:was|were|is|are|has|have|did|does|will)|and so (?:was|is|has|did|will)))(?: (?:both|its|the|their|his|her|sister|series|show|spin-?off|fellow))* [“\"‘']?$",
    re.IGNORECASE,
)
# "Two satellites go up, <Show> on May 9 and <Show> in the autumn".
_COUNTED = re.compile(r"\b(?:two|both|three|pair|trio|couple)\b[^;:]{0,60}[,:] (?:the )?[“\"‘']?$", re.IGNORECASE)
_EACH_ITS_DAY = re.compile(
    r"[’'”\"]? (?:on|in|this|next|later|from|at) [^,;:()]{2,25}?,? and (?:the |its )?[“\"‘']?", re.IGNORECASE
)


def add_companions(topic: Topic, found: Sequence[Found], text: str, clause: Span) -> Topic:
    """With those that the clause says the same of."""
    if not topic.named or not topic.subjects:
        return topic
    beside = dict.fromkeys(topic.referents)
    for place, (mention, referents) in enumerate(found):
        if mention.how not in _SHOWS or not mention.subjects:
            continue
        before = text[clause.start : mention.span.start]
        if (_TOGETHER.search(before) and len(before.split()) > 2) or _has_day_of_its_own(place, found, text):
            beside |= dict.fromkeys(referents)
    return topic if len(beside) == len(topic.referents) else Topic(referents=tuple(beside), named=True)


def _has_day_of_its_own(place: int, found: Sequence[Found], text: str) -> bool:
    """Does it follow one that the topic is, each with its day, where the clause counts them before?"""
    if place == 0:
        return False
    mention, before = found[place][0], found[place - 1][0]
    return (
        before.how in _SHOWS
        and bool(_EACH_ITS_DAY.fullmatch(text, before.span.end, mention.span.start))
        and bool(_COUNTED.search(text, 0, before.span.start))
    )
