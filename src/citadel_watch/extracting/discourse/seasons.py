# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Which subject a season is: a number of a show, its coming one, or the one that the show's bare name stands for."""

from __future__ import annotations

import re
from dataclasses import replace

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.discourse.memory import Discourse
from citadel_watch.extracting.discourse.referents import BARE_PARENT, NOBODY, OTHER, PARENT, Referent
from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.passage import Span

_FORWARD = Anchored(
    r"(?:renew|return|back\b|cancel|axe|another|pick(?:ed)?[ -]up|more episodes|next chapter|future|green-?lit|green ?light|"
    r"second (?:season|run)|be(?:ing)? more|come again|limbo|hiatus|not over|final season|(?:be|its|the) last\b(?! year)|to end\b|the end\b|ends\b|survive|dead\b|"
    r"safe\b|goes on|continue|carry on|comes in|coming in|put back|postpon|delay|pushed|slip|coming|stop\b|moving|lined up|scrap|kill)"
)
# What is to come of the show that is named before.
_TO_COME = re.compile(
    r"\b(?:will|won['’]t) (?:also |now |then |soon |finally |not |only )?(?:be |have )?(?:ends?|wraps?|concludes?|bows?|signs?|airs?|arrives?|launch|premieres?|debuts?|starts?|begins?|stream|cross|film|shoot|land|drop|follow|open|get|go|stay|remain|run)\b|"
    r"\b(?:ends|bows out|wraps up|signs off|premieres|launches|debuts|arrives|starts|begins|opens|lands|drops|concludes) (?:this (?!week)|next|on|in (?:the (?:spring|summer|autumn|fall|new year)|\d|[A-Z]))|"
    r"\b(?:is|are) (?:set|due|slated|scheduled|expected|about) (?:to|for)\b|\bis (?:to|due)\b|"
    r"\b(?:is|are) (?:(?:now|still|currently|already|also|back) )*(?:filming|shooting|in (?:its |the )?(?:edit|post|post-production|production|pre-production|works|can)|being (?:shot|filmed|made|edited|written)\b(?! into\b))(?!\w)",
    re.IGNORECASE,
)
_OBLIQUE = re.compile(
    r"\b(?:of|to|from|in|on|for|with|by|about|behind|after|before|than|like) (?:the |its |an? )?(?:[\w-]+ ){0,3}[“\"‘']?$",
    re.IGNORECASE,
)
_REACH = 60
_UNMISTAKABLE = Anchored(
    r"(?:renew|return|another|second|cancel|axe|postpon|delay|pick(?:ed|s)[ -]up|green-?lit|on hold|scrap)"
)
_BACKWARD = Anchored(
    r"(?:released on\b|so far has been|stars\b|starring|premiered|debuted|launched|opens?\b|aired|was released|first (?:season|ran)|starred|had been (?:released|shown)|was revealed|"
    r"came out|followed|ended in|was (?:the|a|an)\b|budget|cost\b|rating|tells? the story)"
)


def looks_back(text: str, start: int) -> bool:
    """Do the words of a text tell what has been, from this place on?"""
    return bool(_BACKWARD.search(text, start))


def looks_ahead(clause: str) -> bool:
    """Do the words of a clause tell what is to come?"""
    return bool(_TO_COME.search(clause))


def as_season(lexicon: Lexicon, show: str, number: int) -> Referent:
    """The season of a show; a spinoff's first one is the spinoff, one that nobody follows is its own."""
    if show == OTHER:
        return NOBODY
    if show == PARENT:
        sid = lexicon.season_id(None, number)
        return Referent(show=PARENT, subjects=(sid,) if sid else (), season=number, how="season")
    if sid := lexicon.season_id(show, number):
        return Referent(show=show, subjects=(sid,), season=number, how="season")
    return Referent(show=show, subjects=(show,), season=number, how="season" if number == 1 else "own-season")


def find_coming(discourse: Discourse, show: str) -> Referent:
    """The season of a show that is news, where the words give no number."""
    page = discourse.page
    if show == OTHER:
        return NOBODY
    if page.topic.show == show and page.topic.is_season:
        return page.topic
    if show == PARENT:
        return as_season(discourse.lexicon, PARENT, page.coming) if page.coming is not None else BARE_PARENT
    if numbers := discourse.lexicon.list_numbers(show):
        return as_season(discourse.lexicon, show, numbers[0])
    return Referent(show=show, subjects=(show,), season=2, how="own-season")


def find_after(discourse: Discourse, show: str) -> Referent | None:
    """The season of a show that comes after the one which a page is about, where it says that this one is over."""
    topic = discourse.page.topic
    if topic.show != show or not topic.is_season or topic.season not in discourse.page.aired:
        return None
    after = as_season(discourse.lexicon, show, topic.season + 1)
    return after if after.how == "season" and after.subjects else None


def find_final(discourse: Discourse, show: str) -> Referent | None:
    """The season of the highest number that is configured."""
    if show == OTHER:
        return NOBODY
    numbers = discourse.lexicon.list_numbers(None if show == PARENT else show)
    if numbers:
        return as_season(discourse.lexicon, show, numbers[-1])
    return None if show == PARENT else Referent(show=show, subjects=(show,), season=0, how="own-season")


def read_parent(discourse: Discourse, text: str, clause: Span, name: Span) -> Referent:
    """The parent show's bare name: its coming season where the clause looks ahead, else nobody's."""
    page = discourse.page
    if page.bare_is_topic and page.topic.show not in {PARENT, OTHER}:
        return page.topic
    if page.coming is None or page.topic.show == OTHER:
        return BARE_PARENT
    page_is_season = page.topic.is_season and page.topic.show == PARENT
    within = text, clause.start, clause.end
    backward = _BACKWARD.search(*within) and not _UNMISTAKABLE.search(*within)
    if not backward and (page_is_season or _FORWARD.search(*within) or _is_to_come(text, clause, name)):
        number = page.topic.season if page_is_season and page.topic.season else page.coming
        season = as_season(discourse.lexicon, PARENT, number)
        return replace(season, how="parent")
    return BARE_PARENT


def _is_to_come(text: str, clause: Span, name: Span) -> bool:
    """Does the clause tell what the show named here will do: not "<Spinoff>, a spinoff of <Show>, will end"?"""
    if _OBLIQUE.search(text, max(0, name.start - _REACH), name.start):
        return False
    return bool(_TO_COME.search(text, name.end, clause.end))
