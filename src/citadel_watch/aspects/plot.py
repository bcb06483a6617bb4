# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What a season or a spinoff is about, in the page's own words: one line a subject and speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Aspect, Claim, Passage, Span
from citadel_watch.model import JSON, SPINOFFS

_LONGEST = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """A line of story, and who tells it; two lines of one teller are two looks at one story, not a contradiction."""

    text: str
    teller: str | None = None

    @property
    def slot(self) -> str:
        return self.teller or ""

    @property
    def mark(self) -> str:
        return ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Self) -> bool:
        del other
        return True

    def narrows(self, other: Self) -> bool:
        del other
        return False

    def stale_on(self, day: date) -> bool:
        del day
        return False

    def to_json(self) -> JSON:
        return {"text": self.text}

    def words(self) -> str:
        return self.text


def parse(value: JSON) -> Plot:
    if not isinstance(value, dict) or not value.get("text"):
        raise ValueError(f"{value!r} is no plot")
    return Plot(text=str(value["text"]))


_SHOW = (
    r"(?:it|season|series|show|prequel|sequel|spin-?off|drama|chapter|thriller|comedy|story|offshoot|instal+ment|run|outing|episodes|part|remake|version|saga)"
    r"(?:\s(?:\d+|[A-Z]\w+|one|two|three|four|five|six))?"
)
_TELLS = (
    r"(?:follows?(?!\s(?:on|in|from|at|the\ssame|suit|hot|next|after|this|last|shortly|later|soon|up|its\sown|a\s(?:week|month|year))\b)|centres?\s(?:on|around)|centers?\s(?:on|around)|centred\son|centered\son|revolves?\saround|tells?\s(?:the\sstory|how|of)|explores?|focus(?:es)?\son|picks?\sup|charts?|chronicles?|recounts?|"
    r"depicts?|traces?|examines?|delves?\s(?:into|deeper)|goes?\sback\s(?:to|in\stime|\w+\s(?:\w+\s)?(?:years|centuries|decades))|looks?\sback|jumps?\s(?:ahead|forward|back)|finds?\s(?:[A-Z]\w+|the\s\w+|him|her|them)|sees\s(?:[A-Z]\w+|the\s\w+|him|her|them)|"
    r"deals?\swith|tackles?|adapts?|covers?\sthe|opens?\swith\s(?:[A-Z]\w+|a\s(?:murder|body|funeral|wedding|death))|takes?\s(?:us|viewers|the\s(?:story|action|gang|characters)|place|(?:the\s)?\w+\s(?:into|back|to\sthe|through))|introduces?\sus|brings\sus|reveals?\show|shows?\show|unfolds?|plays?\sout\sin|"
    r"moves?\s(?:the\saction|to\sthe\s\d)|transports?|unravels?|investigates?|is\sabout|will\sbe\sabout)"
)
_TOLD = Anchored(
    rf"\b(?:set\s(?:in|during|on|against|amid|between|around|after|before|\w+\syears\s(?:before|after|later|earlier))\s(?:the\s)?(?:\d{{4}}s?|\w+\sof\s\d{{4}}|[A-Z]\w+|\w+\s(?:after|before|later)|present|near\sfuture|future|past|world|events|aftermath|an?\s(?:\w+\s){0, 2}(?:town|village|city|hospital|school|hotel|prison|island|world|house|firm|office|bar|restaurant|kingdom|country|station|region|place|future|valley|farm)|\w+\s(?:century|world|england|london|war)|backdrop)|"
    rf"set\s(?:\w+\s)?(?:years|decades|centuries|months|weeks|a\sdecade|a\scentury)\s(?:before|after|later|earlier)|"
    r"story\s(?:is\s(?:about|set|that)|of\s(?:how|a|the|two|three)|takes|follows|centres|centers|picks|moves|begins|opens|jumps|concerns|goes|starts|continues|will)|"
    rf"{_SHOW}(?:,\s[^,]{{2,40}},)?\s(?:(?:will|is\sgoing\sto|then|also|now|once\sagain|again|promises\sto|is\sset\sto)\s){{0,2}}{_TELLS}|"
    r"the\sfocus\sof\sthe\s(?:season|series|show)|storylines?|plot\s(?:details\s)?(?:is|are|revolves|follows|will|centres|centers|concerns|sees|involves|picks|takes)|under\swraps|loglines?|synops[ie]s|premise|woven\sin|wound\sinto|folded\sinto|worked\sinto|"
    r"(?:is|was|be)\sinspired\sby\s(?:the|a|real|true|events)|based\son\s(?:the|a)\s(?:true|real)\s|(?:details\sof\s)?the\splot|in\sthe\snew\s(?:season|series|episodes|run),\s(?:[A-Z]\w+|the\s\w+)|at\sthe\s(?:heart|centre|center)\sof\s(?:the|it|season|series|this))\b"
)
_NAMED_TELLS = re.compile(rf"[’'”\"]?,?\s(?:(?:will|then|also|now|again|which|that)\s){{0,2}}{_TELLS}\b")
_TAKES_NO_PLACE = Anchored(
    r"\b(?:filming|shooting|production|shoot|photography|premiere|event|festival|panel|interview|screening|ceremony|awards?|release|casting|auditions?|writing|announcement|meeting|talks|"
    r"reshoots|tour|party|studios?|headquarters|offices?|company|network|date|launch|conference|convention|read-?through|table\sread|upfronts?|show\stakes\splace)\b"
)


def read(passage: Passage) -> Iterator[Claim]:
    """The passage's line of story, if it has one."""
    if passage.leads:
        return
    found = _TOLD.search(passage.text) or _find_named(passage)
    if found is None:
        return
    clause = passage.clause_at(found.start())
    if _TAKES_NO_PLACE.search(passage.text, clause.span.start, found.end()):
        return
    subjects = tuple(each for each in clause.subjects if each != SPINOFFS)
    text = passage.text if len(passage.text) <= _LONGEST else passage.text[:_LONGEST].rsplit(" ", 1)[0] + " …"
    yield Claim(
        value=Plot(text=text, teller=clause.speaker),
        span=Span(*found.span()),
        rule="<show> tells <story>",
        subjects=subjects,
    )


def _find_named(passage: Passage) -> re.Match[str] | None:
    """`Low Tide charts the rise of a family`: the show's own name before the verb."""
    for each in passage.mentions:
        if each.subjects and (match := _NAMED_TELLS.match(passage.text, each.span.end)):
            return match
    return None


ASPECT = Aspect(
    name="plot",
    read=read,
    parse=parse,
)
