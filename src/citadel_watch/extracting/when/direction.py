# ruff: noqa: SIM905 -- lists of plain words read as prose
"""Which way the words around a date look: to what comes, or back to what was."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from citadel_watch.extracting.when.days import Days, one_day
from citadel_watch.extracting.when.occasion_words import ASIDE
from citadel_watch.extracting.when.words import compile_words

Direction = Literal["future", "past"]

_LOOK = 90
_NEAR_PAST = timedelta(days=92)
_LONG_AGO = timedelta(days=300)
_SOON = timedelta(days=75)

_CUE = compile_words(
    r"\b(?:(?P<future>(?:will|should|may|might|must)\s(?:\w+ly\s)?have\s(?:been\s)?\w+(?:ed|en|n|t)\b|dates?(?=\sis\b|:)|(?:that|this|it)(?:['’]s|\sis|\swould\sbe|\smeans)(?:\son)?(?=\s\Z)|back\son(?=\s\Z)|(?:is|are|be|(?<=['’])s|(?<=['’])re)\s(?:back|out\son)|(?:premi[eè]re|debut|when|release|launch)(?=:)|(?:is|are|(?<=['’])s|(?<=['’])re)\s(?:on|in|for)(?=\s\Z)|ha(?:s|ve)\s(?:its|their)|will|won['’]t|shall|to\sbe(?:\s(?:shot|made|cut|put|held|set|split|\w+(?:ed|en)))?|is\sto|are\sto|"
    r"set\s(?:to|for)|sets?\s(?:an?|its|their|the)(?=\s\Z)|due|slated|let(?:s|ting)?\sslip|"
    r"scheduled|tapped|"
    r"expected|eyed|"
    r"(?:set(?:s|ting)?|pick(?:s|ed)|chos(?:e|en)|chooses|nam(?:es|ed)|fix(?:es|ed)|book(?:s|ed)|circl(?:es|ed)|selected|reserved|claimed|settl(?:es|ed)\son|giv(?:es|en)|gave|reckons?\son|put(?:s|ting)?(?:\sthe\s(?:day|date)\sat)?|a\sdate,)(?=\s(?:(?:\w+day),?\s)?\Z)|promis(?:es|ed)|put(?:s|ting)?\s(?:it|them)|"
    r"expects?|planned|plans?|hopes?|hoping|aims?|aiming|targets?|targeting|eye(?=s\b|ing\b)\w*|coming|comes|upcoming|arrives|arriving|"
    r"premieres|streams|rolls?|resumes?|bows|kicks\soff|goe?s?\s(?:out|live|up|into|before|in\sfront|on\s(?:floors|set|location))|gets\s(?:under\s?way|going)|"
    r"premiering|returns|returning|debuts|debuting|launches|launching|drops|dropping|lands|landing|begins|starts|opens|"
    r"airs|airing|(?<!has\s)(?<!have\s)(?<!had\s)(?<!not\s)(?<!the\s)(?<!its\s)(?<!a\s)(?<!['’]s\s)(?<!season\s)(?:arrive|premiere|return|debut|launch|drop|begin|start|"
    r"land)(?=\s)|hits|reaches|could|may|might|should|would|(?:\w+ed|set|put|brought)\s(?:back\s|forward\s|up\s|"
    r"on\s|in\s|down\s)?(?:for|to|until|till|into)(?=\s(?:the\s)?\Z)|"
    r"be\s(?:\w+(?:ed|en|n)|shot|made|put|held|cut|set|split)\b|(?:still|yet)\sto\s(?:come|follow)|ahead\sof|in\stime\sfor|until|till|(?:fix|nam|pick|"
    r"chos)\w{1,3}(?=[^.;]{0,24}\Z)|(?:is|"
    r"are)\s(?:being\s|now\s)?(?:released|filmed|shot|launched|expected|aimed|targeted|geared|booked|pointed))"
    r"|(?P<past>was|were|had|ha(?:s|ve)(?!\s(?:to|an?|the|its|two|three|four|five|six|seven|eight|nine|ten|several|plenty|more|some|another|nothing|no|it|them)\b)|did|didn['’]t|came|went|said|told|began|begun|shot|made|took|ran|"
    r"got|gave|saw|"
    r"left|hit|drew|pulled|lost|won|fell|rose|sank|beat|became|brought|earned|met(?=\swith)|sold|stood|grew|"
    r"(?<!be\s)(?<!is\s)(?<!come\s)(?<!comes\s)back\sin|(?<!to\s)(?<!at\s)last(?!\s(?:one|of|episodes?|two|three|part)\b)|ago|since|already|yesterday|(?!need)\w{2,}ed))\b"
)

_NOUNS = frozenset("start launch debut return drop premiere".split())
_A_NEW = compile_words(r"\b(?:an?|the|its|their|his|her|this|that)\s(?:(?!will\b|to\b)[\w-]+\s){1,2}\Z")
"""`a late start on May 3` looks nowhere; `the cast return on May 3` looks ahead."""
_PLURAL = compile_words(r"(?:\w{2,}(?<!s)s|cast|crew|episodes)\s\Z")

_LINEUP = compile_words(
    r"\A\s(?:(?:primetime|prime-time|tv|television|broadcast)\s)?(?:line-?ups?|schedules?|slates?|berth)\b"
)

_OWN_CLAUSE = compile_words(r"(?:[;:—–]|,\s(?:so|and|but|yet)|\bso)\s(?:an?\s|the\s|in\s)?\Z")
_ESTIMATED = compile_words(
    r"\s(?:seems?|looks?|feels?|sounds?|would|could|might|may|should|is\s(?:a|the|my|our)\s(?:\w+\s)?(?:guess|bet|hunch))\b"
)
"""`it took six weeks last time, so November seems a good guess`."""
_DOUBTED = compile_words(
    r"(?:\b(?:not|never|nobody|hardly|cannot|unlikely|doubt\w*|surprised|amazed|astonished|shocked|stunned|miracle)|n['’]t)\b"
    r"(?:\s(?!was\b|were\sn|did\b|had\b|but\b|and\b)[\w’'-]+){0,9}?\s(?:before|until|till|by)\s(?:the\s)?\Z"
)
"""`I would be amazed if we saw it before June`: a guess at what comes, whatever its verbs."""
_ONCE = compile_words(
    r"\b(?:once|as\ssoon\sas|by\sthe\stime)\s[^.;:]{2,60}?\b(?:has|have|is|are)\b(?![^.;:]*\b(?:was|were|had|did)\b)[^.;:]{0,60}\Z"
)
"""`once the unit has packed up in November`: what the present is spoken of as done is to come."""
_ATTRIBUTION = compile_words(
    r",?\s(?:[\w’'&+.-]{1,24}\s){1,5}?(?:said|says|told|announced|confirmed|revealed|added|wrote|reports?|reported)\b"
)
"""`on June 5, the streamer said on Monday`: when it was said does not tell when it comes."""


def see_direction(text: str, start: int, end: int) -> Direction | None:
    """The way that the last verb before the date looks; else the first one after it; None where neither tells."""
    if _LINEUP.match(text[end : end + _LOOK]):
        return "future"
    before = ASIDE.sub(" ", text[max(0, start - _LOOK) : start])
    if _DOUBTED.search(before) or _ONCE.search(before):
        return "future"
    cues = [each for each in _CUE.finditer(before) if not _is_noun(before, each)]
    if cues and _OWN_CLAUSE.search(before, cues[-1].end()) and _ESTIMATED.match(text, end):
        return "future"
    behind = _ATTRIBUTION.match(text, end)
    found = cues[-1] if cues else None if behind else _CUE.search(text[end : end + _LOOK])
    if found is None:
        return None
    return "future" if found["future"] else "past"


def _is_noun(before: str, cue: re.Match[str]) -> bool:
    lead = before[: cue.start()]
    return cue[0].lower() in _NOUNS and bool(_A_NEW.search(lead)) and not _PLURAL.search(lead)


def choose_year(in_year: Callable[[int], Days | None], reference: date, direction: Direction | None) -> Days | None:
    """The occurrence that a reader takes it for: the last one, the next one, or the one nearest to a little ahead."""
    years = range(reference.year - 1, reference.year + 3)
    near = [days for year in years if (days := in_year(year)) and days.earliest and days.latest]
    if direction == "past":
        last = max((d for d in near if _first(d) <= reference), key=_first, default=None)
        next_one = min((d for d in near if _first(d) > reference), key=_first, default=None)
        if last and next_one and reference - _last(last) > _LONG_AGO and _first(next_one) - reference < _SOON:
            return next_one  # nobody says "in November" in October of the one before
        return last
    floor = reference if direction == "future" else reference - _NEAR_PAST
    return min((d for d in near if _last(d) >= floor), key=_first, default=None)


def choose_week(weekday: int, reference: date, direction: Direction | None) -> Days:
    """News looks back: a bare weekday is the latest one unless the words speak of what comes."""
    ahead = (weekday - reference.weekday()) % 7
    return one_day(reference + timedelta(days=ahead if direction == "future" or not ahead else ahead - 7))


def _first(days: Days) -> date:
    return days.earliest or date.min


def _last(days: Days) -> date:
    return days.latest or date.max
