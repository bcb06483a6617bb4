# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Where people are for a season's sake: `she is in London for the second season`, `the makers have been to Serbia`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.production.making import IN_PLACES
from citadel_watch.aspects.production.words import CAMERAS
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import anchored, compile_words

_ASIDE = (
    r"(?:\s(?:up|down|over|out|away|back|off|on|now|still|currently|also|again|all|both|busy|already|here|there|then|hard\sat\swork|"
    r"at\swork|once\smore|meanwhile|straight|\w+ly|for\s(?:\w+\s){1,3}(?:days|weeks|months)|(?:a|an|one|two|three)\s(?:hour|day|week|month)s?)){0,3}"
)
_IS_THERE = compile_words(
    r"(?:\b(?:is|are|was|were|be|been|am|being|went|gone|goes|going|go|flew|flown|fl(?:y|ies)|flying|travel+ed|travels?|travel+ing|head(?:s|ed|ing)?|arriv(?:es?|ed|ing)|"
    r"land(?:s|ed)|settl(?:es?|ed|ing)|camp(?:s|ed|ing)?|stay(?:s|ed|ing)?|return(?:s|ed|ing)?|mov(?:es?|ed|ing)|c[ao]me(?:s)?|gets?\stogether|gather(?:s|ed)?|work(?:s|ed|ing)?|"
    r"decamp(?:s|ed|ing)?|descend(?:s|ed|ing)?)|(?<=['’])(?:s|re|m|ve\sbeen|s\sbeen))"
    rf"{_ASIDE}\s\Z"
)
_SPENT = compile_words(
    r"\b(?P<verb>sp(?:ent|ends?)|had|have|did|do|put\sin|gave|lived)\s(?:(?:the|a|an|some|about|almost|nearly|over|more|than|most|much|all|part|of|last|past|next|better|first|\w+)\s){1,5}?"
    rf"(?:days|nights|weeks|months|spring|summer|autumn|fall|winter|year){_ASIDE}\s\Z"
)
_CREW = anchored(
    r"(?:makers|crew|team|unit|producers|production|company|film-?makers|cast|cameras|trucks)",
)
_WE = compile_words(r"\b(?:we|they|I)(?:['’](?:ve|re|ll|m|d))?(?:\s(?:have|had|will|did|all|were|are))*\s?\Z")
_TO_WORK_ON = anchored(
    r"(?:for|on|with|to (?:film|shoot|make|work on|finish|complete|begin|start)|making|filming|shooting|finishing|working on|in scenes (?:for|of|from)|"
    r"the rest of|on behalf of|in (?:order )?to (?:make|film))(?= )",
)
_FOR_SHOOT = anchored(
    r"for (?:the|a|its|some|more) (?:[\w-]+ ){0,3}?(?:shoot|filming|schedule|leg|stint|sequences?|night shoots|photography)"
)
_AS_OTHERWISE = compile_words(
    r"\b(?:premi[eè]res?|premi[eè]red|premiering|festival|press|promot\w+|publicity|interview\w*|panels?|screen(?:ing|ed)s?|fans?|tour\w*|awards?|convention|comic-con|"
    r"wedding|holidays?|vacation|pitch\w*|announc\w+|auditions?|stage|theat(?:re|er)s?|market|upfronts?|carpet|launch\w*|events?|party|partied|story|stories|characters?|plot|set\sin|"
    r"renew\w+|order(?:ed|s)|commission\w*|released?|stream\w*|debut\w*|air(?:s|ed|ing)|novel|books?|episodes?|viewers|audiences?|ratings|born|lives|grew|school|writing|written|writers?)\b"
)
_FAR = 90
_NEAR = 45


def find_presence(passage: Passage, part: Span) -> Iterator[re.Match[str]]:
    """The places of a part of the sentence where somebody is for the work on a season of ours."""
    words = part.of(passage.text)
    if _AS_OTHERWISE.search(words):
        return
    purposes = [place - part.start for place in _find_purposes(passage)]
    for match in IN_PLACES.finditer(words):
        low = max(0, match.start() - _FAR)
        there = _IS_THERE.search(words, low, match.start()) or _SPENT.search(words, low, match.start())
        if there is None:
            continue
        crew = _CREW.search(words, max(0, there.start() - _NEAR), there.start()) is not None
        stay = "verb" in there.groupdict() and _WE.search(words, 0, there.start()) is not None
        somebody = crew or _is_person(passage, part.start + there.start())
        near = any(abs(match.start() - purpose) <= _FAR for purpose in purposes)
        if (somebody and near) or ((crew or stay) and CAMERAS.search(passage.block.text)):
            yield match


def is_at_work(passage: Passage) -> bool:
    """Does the sentence say that somebody is somewhere for the work on a season of ours?"""
    return next(find_presence(passage, Span(0, len(passage.text))), None) is not None


def _find_purposes(passage: Passage) -> list[int]:
    """Where it is said for what they are there: `for the second season`, `to make it`."""
    ours = [each.span.start for each in passage.mentions if each.subjects or each.how == "parent"]
    named = [
        hit.start()
        for hit in _TO_WORK_ON.finditer(passage.text)
        if any(0 < place - hit.end() <= _NEAR for place in ours)
    ]
    return named + [hit.start() for hit in _FOR_SHOOT.finditer(passage.text)]


def _is_person(passage: Passage, verb: int) -> bool:
    """Is somebody of the show, or a word for them, what the verb at this place tells of?"""
    named = (*passage.people, *passage.meant)
    if any(0 <= verb - each.span.end <= _NEAR for each in named):
        return True
    return bool(_WE.search(passage.text, max(0, verb - _NEAR), verb))
