# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Whether the episodes of a season come all at once or week by week: what is released, and when, by its part in the clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from citadel_watch.aspects.episodes.phrases import (
    AT_ONCE,
    DENIAL,
    EPISODES,
    KIND,
    NUMBER,
    UNIT,
    WEEKLY,
    read_count,
)
from citadel_watch.extracting.discourse.elsewhere import find_other_work
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import anchored, compile_words

Pace = Literal["all-at-once", "weekly"]

_MONTH = r"(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WHOLE = anchored(
    rf"(?:all|every one)(?: of)?(?: (?:the|its|their|these))?(?: {NUMBER})? {KIND}{UNIT}(?: of (?:which|them|it|[^,;.:]{{2,40}}?))?(?= )",
    r"(?:every|each) (?:single )?(?:episode|chapter|instal+ment|part)(?: of [^,;.:]{2,40}?)?(?= )",
    r"(?:the )?(?:full|entire|whole|complete) (?:\w+ )?(?:season|series|run|lot|thing)(?= )",
)
_TOGETHER = compile_words(
    r"\b(?:at\sonce|together(?!\swith\b)|simultaneously|in\sone\s(?:go|piece|drop|hit|batch|lump|sitting|night|fell\sswoop)|in\sfull|in\sa\s(?:single|big|oner)\b[^,;.]{0,10}|"
    r"as\s(?:one|a\sbox\s?set|a\sbox-set)|(?:on|in)\s(?:the\s)?(?:same|one|a\ssingle)\s(?:day|date|night|morning)|straight\saway|all\sof\s(?:it|them)|the\slot|in\s(?:its|their)\sentirety)\b"
)
_SHOWN_AT = compile_words(
    rf"\A(?:\s(?!(?:and|but|while|which|who|where|until|till|through|between|since|so|for|over|by|with|as)\b)[\w’'+&-]+){{0,7}}?\s(?:(?:from|on|this|that|next|until)\s(?:that\s|this\s|next\s|the\s)?(?:{_DAY}|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}|{_MONTH})|now|today|tomorrow|tonight|out|streaming|available|up|here|live)\b"
)
_OUT_OF_SIGHT = compile_words(
    r"\b(?:writ\w+|wrote|direct\w*|appear\w*|starr?\w*|set|shot|film\w*|seen|watched|cost\w*|made|mak(?:e|ing)|focus\w*|aired|airing|produc\w+|featur\w+|weekly|each|every|script\w*|based|"
    r"edit\w*|beg[aiu]n\w*|starts?|starting|gets?|kicks?|returns?|finish\w*|complet\w+|record\w*|order\w*|commission\w*|plann?\w*|read|sent|binged|reviewed|played|shows?|but|except|first|last|rest|remaining)\b"
)
_ELSEWHEN = compile_words(
    r"\b(?:(?:the|its|with|and|then)\s(?:other|others|rest|remaining|remainder)|follow(?:s|ed|ing)?|weekly|each\sweek|every\sweek|a\sweek|later|then\s(?:one|two|a|the|every|weekly))\b"
)
_SEVERAL = compile_words(
    rf"\b(?P<number>{NUMBER[len('(?P<number>') : -1]})\s{KIND.replace(' ', chr(92) + 's')}(?:episodes|chapters|instal+ments|parts|hours|of\sthem)\b"
)
_PART = compile_words(
    r"\b(?:first|opening|last|final|remaining|other|next|another|with|premi[eè]re|begins?|starts?|opens?|kicks?)\s(?:(?:its|the|just|only)\s)?\Z"
)
_FURTHER = anchored(
    r"(?:no|without|instead of|rather than|forget|forgo(?:es)?|do not expect|don['’]t expect|not) (?:a |an |the |any |about )?(?:more )?(?:weekly|week[- ](?:by|to)[- ]week|one-a-week) (?!schedule|announce|report|news|round|column|show\b|magazine)[\w-]+",
    r"(?:the |a )?(?:whole|full|entire) (?:season|series|thing|lot|run) or nothing",
    r"everything(?: (?:is|drops?|arrives?|lands?|comes?|out|there))? at once",
    rf"(?:uploaded|released|dropped|unleashed|dumped|put out|put up|releas(?:es|ing)|drops|uploads) (?:all |all of )?the {NUMBER} {KIND}{UNIT}(?! (?:weekly|one by|each|over|per|a week))",
    r"(?<!two )(?<!three )(?<!both )(?<!more )(?:season|series|run|whole|everything|it|them|all)(?: [\w’'+-]+){0,4}? in (?:a single|one) (?:go|gulp|helping|serving|portion|bite|dose|burst|chunk|splash|load|swoop|dump|night)",
    r"all of which (?:[\w’'+-]+ ){0,4}?(?:together|at once|in one go|on the same day|simultaneously)",
    r"out now,? all of (?:it|them)",
    r"(?:drop\w*|arriv\w+|releas\w+|went up|go(?:es)? up|gone up|land\w*|stream\w*|launch\w*|com(?:e|es|ing) out|came out|put (?:up|out)) (?:[\w’'+&-]+ ){0,5}?(?:in one piece|in (?:its|their) entirety|all in one|in one fell swoop)",
    r"release(?: (?:model|pattern|schedule|format|plan|style))?(?: is)?(?: ?[:=–—|]| -) ?(?:all (?:together|at once)|binge|full season|in one go|all episodes)",
    r"(?:put(?:s|ting)?|serv(?:es|ed|ing)|deliver(?:s|ed|ing)?|unleash(?:es|ed)?|dump(?:s|ed)?|giv(?:es|ing)|gave|hand(?:s|ed)) (?:us |you |out |up )?(?:it all|them all|the (?:whole|full|entire) [\w’'-]+|the lot|all of it|everything)\b[^,;.]{0,30}? (?:at once|in one go|together|on the same day|on one day|straight away)",
)
_NO_EPISODE = r"(?!(?:night|day|time|million|dollar|pound|hour|minute|session|class|game|date|viewer|fan|kilo|mile|person|actor|phone|call|lesson|column|meal|drink|flight|train|meeting|job|shift|visit)s?\b)"
_WEEK = anchored(
    rf"(?:one|an?|another|a single|two)(?: (?:more|new|fresh|further|single))?(?: {_NO_EPISODE}[a-z’'-]+)? (?:a|per|each|every) (?:week|{_DAY})",
    rf"(?:remaining|other|rest|others|next|last|final|following)(?: (?!(?:and|but|who|which)\b)[\w’'-]+){{0,3}},? (?:once a week|weekly|a week|per week|each week|every week|every {_DAY}|each {_DAY}|one by one|week by week)",
    r"(?:an?|one|a single) (?:episode|instal+ment|chapter|hour|part) at a time",
    r"week[- ]by[- ]week|week after week|week[- ]to[- ]week|on a weekly (?:basis|schedule)|in weekly (?:doses|portions|helpings|slices)",
    r"release(?: (?:model|pattern|schedule|format|plan|style))?(?: is)?(?: ?[:=–—|]| -) ?weekly",
)
_DENIED_WITHIN = compile_words(
    r"(?:\b(?:is|are|was|were|will|would|do|does|did|has|have|could|should)\snot|n['’]t|\bnever)\b"
)
_WEEKLY_ANSWER = compile_words(
    r"\A\W*(?:a[.:]\s)?(?:they\scome\s|it['’]s\s|once\smore\s)?weekly\b(?=[.,;!—–]|\s(?:from|on|again|until|through|as)\b|\Z)"
)


def find_pace(passage: Passage) -> tuple[Pace, Span] | None:
    """How the season comes out, as far as the sentence tells; what it denies is no pace, but a denied drip is a drop."""
    text = passage.text
    candidates: list[tuple[Pace, Iterator[Span]]] = [
        ("all-at-once", find_drops(text)),
        ("weekly", _find_weeks(text)),
    ]
    for pace, spans in candidates:
        for span in spans:
            if find_other_work(passage, span) or not _speaks_of_a_show(passage, span.start):
                return None
            return pace, span
    return None


def find_drops(text: str) -> Iterator[Span]:
    """Where the text says that a season comes all at once."""
    for pattern in (AT_ONCE, _FURTHER):
        for hit in pattern.finditer(text):
            if pattern is _FURTHER or not is_denied(text, hit.start()):
                yield Span(*hit.span())
    yield from _find_whole(text)
    yield from _find_several(text)


def _find_whole(text: str) -> Iterator[Span]:
    """`all seven episodes come on that Wednesday`: whatever the verb, the whole of it has one day."""
    for hit in _WHOLE.finditer(text):
        shown = _SHOWN_AT.match(text[hit.end() :])
        if shown is None or _OUT_OF_SIGHT.search(shown[0]) or is_denied(text, hit.start()):
            continue
        if not _ELSEWHEN.search(text, hit.end(), hit.end() + 90):
            yield Span(hit.start(), hit.end() + shown.end())


_MOST_WORDS = 45
_FEW = 3


def _find_several(text: str) -> Iterator[Span]:
    """`the ten episodes land together`: so many are no first part, and nothing is said to follow."""
    for hit in _SEVERAL.finditer(text):
        together = _TOGETHER.search(text, hit.end(), hit.end() + _MOST_WORDS)
        count = read_count(hit["number"])
        if together is None or count is None or count <= _FEW or _PART.search(text, 0, hit.start()):
            continue
        between = text[hit.end() : together.start()]
        if re.search(r"[.;:]", between) or _OUT_OF_SIGHT.search(between) or is_denied(text, hit.start()):
            continue
        if not _ELSEWHEN.search(text, together.end(), together.end() + 90):
            yield Span(hit.start(), together.end())


def _find_weeks(text: str) -> Iterator[Span]:
    for pattern in (WEEKLY, _WEEK):
        for hit in pattern.finditer(text):
            if not is_denied(text, hit.start()) and not _DENIED_WITHIN.search(hit[0]):
                yield Span(*hit.span())
    if answer := _WEEKLY_ANSWER.match(text):
        yield Span(*answer.span())


def tells_weeks(text: str) -> bool:
    """Does the text say that episodes come one after the other?"""
    return next(_find_weeks(text), None) is not None


def _speaks_of_a_show(passage: Passage, start: int) -> bool:
    """`He trains once a week` and `they all arrived together` are about people."""
    clause = passage.clause_at(start).span
    if EPISODES.search(passage.text) or any(each.subjects for each in passage.mentions):
        return True
    return not any(clause.start <= each.span.start < start for each in passage.people)


def is_denied(text: str, start: int) -> bool:
    """Is what stands at a place said not to be?"""
    return bool(DENIAL.search(text[max(0, start - 48) : start]))
