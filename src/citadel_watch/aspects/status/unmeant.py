"""A status that nobody tells: what is feared, assumed or joked about, what nearly came true, what was an error."""

from __future__ import annotations

import re

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.extracting.certainty.attitudes import is_belied, is_in_error, is_near_miss, is_only_in_mind
from citadel_watch.extracting.passage import Clause, Passage, Span

_OPEN = frozenset({"in-doubt", "undecided", "unknown"})
"""What is in doubt is so in somebody's mind."""
_FATES = frozenset({"cancelled", "renewed", "ordered", "not-renewed", "on-hold", "delayed", "announced"})
_COMES_TRUE = _FATES | {"not-yet-renewed", "wrapped", "released"}


# "The first season ended on a cliffhanger" tells its story, and of whichever show the page speaks.
_STORY_ENDS = re.compile(
    r"(?:ended|ends|closed|finished|concluded|signed off) (?:on|with) (?:an?|such an?|its|the)\b", re.IGNORECASE
)
_FIRST = re.compile(r"\b(?:first|debut|opening)\b", re.IGNORECASE)
_BY_NAME = frozenset({"show", "parent", "title", "country", "own-season"})


def _tells_the_story(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it how a story ends, of a first season and of no show that is named?"""
    if cue.word != "released" or not any(
        span.start < found.end() and found.start() < span.end
        for found in _STORY_ENDS.finditer(passage.text, clause.span.start)
    ):
        return False
    inside = [each for each in passage.mentions if clause.span.start <= each.span.start < clause.span.end]
    return any(_FIRST.search(each.span.of(passage.text)) for each in inside) and not any(
        each.how in _BY_NAME for each in inside
    )


def is_unmeant(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Does the sentence hold these words without standing by them?"""
    if cue.word in _OPEN:
        return False
    text = passage.text
    if _tells_the_story(cue, span, clause, passage):
        return True
    if is_only_in_mind(text, 0, span.start) or is_belied(text, span.end):
        return True
    if cue.word in _FATES and is_in_error(text, span.end):
        return True
    return cue.word in _COMES_TRUE and is_near_miss(text, span.start, span.end)
