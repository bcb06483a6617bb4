# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Which season a spinoff's bare name means where its words say that it comes again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.discourse.memory import Discourse
from citadel_watch.extracting.discourse.referents import Referent, Topic
from citadel_watch.extracting.discourse.seasons import as_season
from citadel_watch.extracting.discourse.topics import Found

_COMES_AGAIN = Anchored(
    r"(?:returns?\b|returning\b|is back\b|are back\b|be back\b|comes? back\b|coming back\b)(?! (?:to the|as|from (?:the|a) (?:break|hiatus|dead)))",
)
_RENEWED = Anchored(r"(?:renewed|renews|picked up for (?:another|more))\b")
_BETWEEN = re.compile(
    r"[’'”\"]?(?: \([^)]{1,30}\))?(?: (?:will|is|are|was|were|has|have|had|been|also|officially|set|to|be|it|both|all|just|now|then|finally|too|already|not|never|won['’]t|due|going|be|expected|slated))*[ ,]{1,2}"
)
_JUST_BEHIND = re.compile(r" (?:both |the (?:\w+ ){0,2})?[“\"‘']?")


def look_on(topic: Topic, found: Sequence[Found], text: str, discourse: Discourse) -> Topic:
    """`<Spinoff> returns on May 4`: whom a clause is about, by the season that returns where one is followed."""
    if not topic.named or not topic.referents or not all(_is_bare(each) for each in topic.referents):
        return topic
    last = max((m.span.end for m, named in found if set(named) & set(topic.referents)), default=-1)
    first = min((m.span.start for m, named in found if set(named) & set(topic.referents)), default=-1)
    if last < 0:
        return topic
    again = _COMES_AGAIN.search(text, last)
    if again and _BETWEEN.fullmatch(text, last, again.start()):
        return _by_season(topic, discourse, guess=True)
    renewed = _RENEWED.search(text, last)
    if renewed and _BETWEEN.fullmatch(text, last, renewed.start()):
        return _by_season(topic, discourse, guess=False)
    for before in _RENEWED.finditer(text, 0, first):
        if _JUST_BEHIND.fullmatch(text, before.end(), first):
            return _by_season(topic, discourse, guess=False)
    return topic


_AHEAD = re.compile(
    r"\b(?:will|['’]ll|['’]d|expect(?:ed|ing)?|should|due|could|may(?! \d)|might|would|likely|next (?:year|spring|summer|autumn|fall|winter)|coming|to come|guess(?:es|ing)?|bet|money['’]s|hunch|reckon)\b",
    re.IGNORECASE,
)


def come_back(topic: Topic, clause: str, discourse: Discourse) -> Topic:
    """The season that a page, or a section, is about, where a clause looks ahead behind seasons that are past.

    `Seasons 1 and 2 came out in the spring, so we'd guess at May`.
    """
    heading = discourse.heading
    if topic.named or len(heading) != 1 or not heading[0].is_season or not heading[0].subjects:
        return topic
    if not topic.referents or not all(_is_before(each, heading[0]) for each in topic.referents):
        return topic
    return Topic(referents=heading, named=False) if _AHEAD.search(clause) else topic


def _is_before(season: Referent, headed: Referent) -> bool:
    return season.is_season and season.show == headed.show and (season.season or 0) < (headed.season or 0)


def _is_bare(referent: Referent) -> bool:
    return referent.is_spinoff and not referent.is_season


def _by_season(topic: Topic, discourse: Discourse, *, guess: bool) -> Topic:
    return Topic(
        referents=tuple(_find_season(each, discourse, guess=guess) for each in topic.referents), named=topic.named
    )


def _find_season(show: Referent, discourse: Discourse, *, guess: bool) -> Referent:
    """The season that the page is about, or spoke of last; else the only one followed, or the first, as a `guess`."""
    for known in (discourse.about, discourse.season):
        if known is not None and known.is_season and known.show == show.show and (known.season or 0) > 1:
            return known
    numbers = [number for number in discourse.lexicon.list_numbers(show.show) if number > 1]
    if numbers and (guess or len(numbers) == 1):
        return as_season(discourse.lexicon, show.show, numbers[0])
    return show
