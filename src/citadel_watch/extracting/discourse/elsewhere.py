"""Whose a value is, where a clause names several shows, or another work."""

from __future__ import annotations

import re

from citadel_watch.extracting.discourse.aiming import aim
from citadel_watch.extracting.passage import Passage, Span

_EPISODES_OF = re.compile(
    r"\b(?:episodes?|seasons?|instal+ments|chapters|parts)\sof\s(?P<title>[“\"‘']?(?:\d+\s)?(?!(?:January|February|March|April|May|"
    r"June|July|August|September|October|November|December|Season|Series|Part|Volume)\b)[A-Z][\w’'&-]*)"
)


def find_other_work(passage: Passage, place: Span) -> bool:
    """`all eight episodes of Another Show on 21 March`: does the clause at a place count a work that nobody follows?"""
    clause = passage.clause_at(place.start).span
    for hit in _EPISODES_OF.finditer(passage.text, clause.start, clause.end):
        title = Span(hit.start("title"), hit.end("title"))
        named = [each for each in passage.mentions if each.span.overlaps(title)]
        if all(each.how == "other-show" for each in named):
            return True
    return False


def find_owner(passage: Passage, span: Span) -> tuple[str, ...] | None:
    """The one of several shows in a clause that the words at `span` speak of; None where the clause tells it.

    In `the spinoff returns for its second season on May 15` the clause knows the season, which says more than its show.
    """
    aimed = aim(passage, span)
    if not aimed or not aimed[0]:
        return None
    own = passage.clause_at(span.start).subjects
    shows = {each.id: each.of for each in passage.franchise.subjects}
    return None if own and all(shows.get(each) in aimed[0] for each in own) else aimed[0]
