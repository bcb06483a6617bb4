"""What is filmed anew."""

from __future__ import annotations

from collections.abc import Iterator

from citadel_watch.aspects.production.found import Found
from citadel_watch.extracting.discourse.elsewhere import find_owner
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.people.billing import tells_one_show
from citadel_watch.extracting.when.words import anchored, phrases

_RESHOOTS = anchored(
    r"re-?shoot(?:s|ing)?",
    r"re-?shot",
    r"additional (?:photography|filming)",
    r"pick-?up shoots?",
    r"re-?edit(?:ing|s)?",
)
_NO_RESHOOTS = phrases(
    r"(?:no|without|not|never|\w+n['’]t) (?:\w+ ){0,3}?re-?sho(?:ots?|t|oting)",
    r"(?:perhaps|maybe|possibly|any|if) (?:\w+ ){0,2}?re-?sho(?:ots?|t|oting)",
)


def read_reshoots(passage: Passage) -> Iterator[Found]:
    """That there are reshoots, where the sentence does not rather say that there are none."""
    match = _RESHOOTS.search(passage.text)
    if match is None or _NO_RESHOOTS.search(passage.text):
        return
    span = Span(match.start(), match.end())
    subjects = find_owner(passage, span)
    if subjects or tells_one_show(passage, span.start):
        yield Found(event="reshoots", span=span, rule="<reshoots>", subjects=subjects)
