# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Participles that hang on a noun of their own: what is parked or halted there is no show."""

from __future__ import annotations

import re

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.nouns import AGENTS, COUNTED, is_showlike
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.passage import Passage, Span

_STOOD_STILL = frozenset({"on-hold", "cancelled", "delayed", "wrapped"})
_PARTICIPLE = re.compile(
    r"\w+(?:ed|ut|own)\b(?=\W*$|[,.;:]| (?:at|in|by|on|outside|near|for|since|last|from|to|before|after|until|with|under|across|along|beside|behind)\b)"
)
_HUNG_ON = re.compile(
    r"\b(?:an?|the|its|his|her|their|[\w-]+['’]s|some|two|three|several) (?:(?!and\b|or\b|of\b|that\b|is\b|was\b)[\w-]+ ){0,3}?(?P<head>[a-z][\w-]+),? \Z"
)
_SERVES = re.compile(
    r"(?:has|have|had|is|are|was|were|be|been|being|get|gets|got|\w+ly|now|also|just|already|then|not|never)\Z"
)


_OPENS = re.compile(r"\W*(?:[A-Z][\w-]* )?(?P<head>[A-Za-z][\w-]+) \Z")
_NAMES_SHOW = frozenset({"show", "season", "own-season", "parent", "title", "country"})


def heads_with_thing(cue: Cue, span: Span, passage: Passage) -> bool:
    """Does a headline say it of some other thing that it opens with: "Parking suspended as drama returns"?"""
    opens = _OPENS.match(passage.text[: span.start])
    if cue.word not in _STOOD_STILL or opens is None or not _PARTICIPLE.match(passage.text, span.start):
        return False
    head = opens["head"].lower()
    if is_showlike(head) or head in AGENTS | COUNTED or _SERVES.match(head):
        return False
    known = [each.span for each in passage.mentions if each.how in _NAMES_SHOW] + [each.span for each in passage.people]
    return not any(each.start < span.end for each in known) and not is_company(opens["head"], passage.franchise.network)


def modifies_thing(cue: Cue, span: Span, passage: Passage) -> bool:
    """Does a participle hang on some other noun: "its own trailer, parked at the dock", "a lorry halted at the gate"?"""
    text = passage.text
    if cue.word not in _STOOD_STILL or not _PARTICIPLE.match(text, span.start):
        return False
    hung = _HUNG_ON.search(text, max(0, span.start - 60), span.start)
    if hung is None or _SERVES.match(hung["head"]):
        return False
    head = Span(*hung.span("head"))
    known = [each.span for each in passage.mentions] + [each.span for each in passage.people]
    known += [each.span for each in passage.dates]
    return not any(each.overlaps(head) for each in known) and not (
        is_showlike(hung["head"]) or hung["head"] in AGENTS | COUNTED
    )
