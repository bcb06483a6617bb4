# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What the rules of the cast share: doubt, jobs behind the camera, and other work."""

from __future__ import annotations

import re

from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.people.masking import PERSON, Masked

NOT = re.compile(r"n['’]t\b|\b(?:[Nn]ot|never|no\slonger|no\smore|no\splans|unlikely)\b")
"""What denies a return."""

HOPED = re.compile(
    r"\b(?:expected|expect|likely|probably|possibly|should|could|may|might|would|talks|negotiat\w+|close\sto|"
    r"circling|looks|seems|certain|sure|bound|eyed|rumou?red|tipped|hop(?:es|ing)|wants|in\sline)\b"
)
"""What makes somebody expected only."""

JOB = (
    r"(?:co-|head\s|lead\s|executive\s|new\s|the\s|an?\s|series\s|sole\s)*"
    r"(?:showrunners?|show-?runner|directors?|writers?|creators?|producers?|composers?|editors?|EP|"
    r"(?:creative\s|story\s|script\s)?consultants?|narrator|EPs)"
)
"""What somebody is who makes a show, as part of a pattern."""

AS_MAKER = re.compile(JOB + r"\b")

_ELSEWHERE_AFTER = re.compile(
    r"['’]?\s(?:in|on|from|of)\s(?:(?:the|a|an|his|her|their)\s)?(?P<work>[“‘\"']?[A-Z]|(?:film|movie|play|"
    r"musical)\b)|\sin\sanother\b"
)

_OTHER_SHOW = re.compile(r"[^.;:,]{0,12}\banother\s(?:[\w’'-]+\s){0,3}(?:series|show|film|movie|project|franchise)\b")

_MONTH = re.compile(r"[“‘\"']?(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|Season|Series|Part|Volume)")

ALSO_OF_MAKERS = frozenset(
    {
        "<people> leave",
        "<people> join",
        "<people> come back",
        "<people>'s exit",
        "without <people>",
        "exit of <people>",
        "<people> at work",
        "replace <people>",
        "<people> replace",
        "replaced by <people>",
    }
)
"""What is told of those who make it in the same words; whoever the page only knows as a maker is not meant as an actor."""


def is_elsewhere(passage: Passage, masked: Masked, end: int) -> bool:
    """Whether what follows speaks of other work: `in "Another Film"`."""
    text = masked.text
    if _OTHER_SHOW.match(text, end):
        return True
    hit = _ELSEWHERE_AFTER.match(text, end)
    if hit is None:
        return False
    if not hit["work"]:
        return True
    place = masked.to_source(hit.start("work"))
    near = [each for each in passage.mentions if place - 6 <= each.span.start < place + 40 and each.span.end > place]
    if any(each.subjects for each in near):
        return False
    return not _MONTH.match(text, hit.start("work")) and not text.startswith(PERSON, hit.start("work"))
