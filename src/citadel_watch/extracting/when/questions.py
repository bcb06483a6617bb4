"""What a question or a heading asks for: the answer need not say again what happens at its time."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.when.words import anchored, compile_words

Question = Literal["release", "start", "end", "place", "episodes", "trailer", "title"]

_LONGEST_HEADING = 8
_FILMING = anchored(r"film(?:ed|ing|s)?|shoot(?:ing|s)?|shot|production|cameras?|made")
_TIME = anchored(r"when|how (?:soon|long)|what (?:date|day|month|year|time)|will|is|are|has|have|does|did|do|can")
_COMES_OUT = anchored(
    r"out|premi[eè]r(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|com(?:e|es|ing)|return(?:s|ed|ing)?|air(?:s|ed|ing|date)?|"
    r"arriv(?:e|es|ed|ing|al)|back|start(?:s|ed|ing)?|begin(?:s|ning)?|launch(?:es|ed|ing)?|land(?:s|ed|ing)?|"
    r"drop(?:s|ped|ping)?|debut(?:s|ed|ing)?|see|watch|stream(?:s|ing)?|on (?:tv|screen|air|our screens|this year)|"
    r"wait|expect|get|shown?|broadcast|dates?|hit(?:s)? (?:our |the )?screens"
)
_RELEASE_HEADING = anchored(
    r"(?:release|premi[eè]re|air|launch|debut|start|broadcast|transmission|return)[ -]?(?:date|window|day)s?|airdate|"
    r"(?:a|the|any|possible|expected) dates?|coming out|when (?:is|will|does|can|could|might|it|to|you|we|are|do)"
)
_BARE_HEADING = compile_words(r"\A\W*(?:release|premi[eè]re|dates?|launch|debut|when|coming\sup)\W*\Z")
_START = anchored(r"beg[aiu]n|started|start(?:s|ing)?|under ?way|going|yet|when")
_END = anchored(r"wrap(?:s|ped|ping)?|finish(?:ed|es)?|over|done|complete(?:d)?|end(?:s|ed)?|in the can")
_PLACE = anchored(
    r"where|(?:filming|shooting) locations?|locations?|which (?:country|countries|town|towns|city|cities|places?)"
)
_EPISODES = anchored(r"how many (?:new )?(?:episodes|chapters|parts|instal+ments)|episodes|episode count|how often")
_TRAILER = anchored(r"trailers?|teasers?|footage|first look")
_WHEN_THEN = compile_words(
    r"\A\W*(?:q[.:]\s)?(?:(?:and|so|but|ok|okay|right|well|then)[,\s]+)*(?:(?:exactly|just)\s)?when\s(?:do|does|is|are|will|can|could|might|would|should)(?!n['’]t)\b"
)
"""`So when do the horses gallop again?`: whatever is asked to happen, it is on the screen."""
_OF_NEWS = anchored(
    r"know|hear|learn|find|tell|told|announce\w*|decide\w*|decision|set|happen\w*|take place",
    r"die|dies|end|ends|finale|over",
    r"film|shoot|write|written|writing|cast|renew\w*|order\w*|he|she|i",
)
_TITLE = anchored(r"(?:be )?called|titled?|(?:the|a) (?:title|name)")


@lru_cache(maxsize=256)
def classify(words: str) -> Question | None:
    """What a question asks for, or what a heading promises.

    >>> classify("Has it begun filming?"), classify("So when can we watch it?"), classify("Where was it shot?")
    ('start', 'release', 'place')
    """
    if not words or (len(words.split()) > _LONGEST_HEADING and not words.rstrip().endswith("?")):
        return None
    if _TRAILER.search(words):
        return "trailer"
    filming = _FILMING.search(words)
    if _PLACE.search(words) and (filming or "location" in words.lower()):
        return "place"
    if filming:
        if _END.search(words):
            return "end"
        return "start" if _START.search(words) or not words.rstrip().endswith("?") else None
    if _EPISODES.search(words):
        return "episodes"
    if _RELEASE_HEADING.search(words) or _BARE_HEADING.search(words):
        return "release"
    if words.rstrip().endswith("?"):
        if _TITLE.search(words):
            return "title"
        if _WHEN_THEN.match(words) and not _OF_NEWS.search(words):
            return "release"
        if _TIME.search(words) and _COMES_OUT.search(words):
            return "release"
    return None


def find_question(passage: Passage) -> Question | None:
    """What the passage is the answer to: the question before it, else the heading above it."""
    return classify(passage.question or passage.asked or passage.heading)
