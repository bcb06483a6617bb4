# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What was so once: a plan that was in development at one time, a future that was unclear in a year gone by."""

from __future__ import annotations

import re

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.extracting.passage import Clause, Passage, Span

_STANDING = frozenset(
    {
        "planned", "in-development", "filming", "post-production", "undecided", "unknown", "in-doubt", "on-hold",
        "not-started", "not-yet-renewed", "not-planned",
    }
)  # fmt: skip
"""What a page tells of its own day; told of an earlier one it is history."""
_WAS = re.compile(r"\b(?:was|were|had|used to|wasn['’]t|weren['’]t|hadn['’]t|did|didn['’]t)\b", re.IGNORECASE)
_ONCE = re.compile(
    r"\b(?:at one (?:time|point|stage)|once(?= (?:on|in|under|planned|being|considered|had|was|wanted))|back then|in those days|at the time\b(?! of (?:writing|publication))|(?:\w+ )?years ago|for a (?:while|time))\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:[Ii]n|[Bb]ack in|[Bb]y|[Dd]uring|[Uu]ntil) (?:\w+ )?(?P<year>(?:19|20)\d\d)\b")
_IS = re.compile(r"\b(?:is|are|has|have|remains?|now|still|today|since)\b", re.IGNORECASE)


def is_bygone(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Do the words tell how things stood at a time that is over?"""
    if cue.word not in _STANDING:
        return False
    text = passage.text
    if not _WAS.search(text, clause.span.start, clause.span.end) or _IS.search(text, clause.span.start, span.start):
        return False
    if _ONCE.search(text, clause.span.start, clause.span.end):
        return True
    year = _YEAR.search(text, clause.span.start, clause.span.end)
    return year is not None and passage.published is not None and int(year["year"]) < passage.published.year - 1
