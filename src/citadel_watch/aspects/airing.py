# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What is said to have wrapped: a run on the air, or work that is no filming."""

from __future__ import annotations

import re

from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.when.words import anchored, compile_words

_WRAP = anchored(r"wrap(?:s|ped|ping)?")
_ON_AIR = anchored(
    r"viewers?|overnights?|ratings|watched by|finales?|cliffhangers?|aired|airing|broadcast|timeslot|binge\w*",
    r"(?:its|their|the|a) (?:[\w’'-]+ ){0,2}?run",
    r"(?:sun|mon|tues|wednes|thurs|fri|satur)day night|last night",
    r"with (?:an?|the|its|that|this) (?:[\w’'-]+ ){0,2}?(?:christening|wedding|death|bang|proposal|hour|episode|twist|kiss|shock|reveal|farewell|explosion|funeral|birth|trial|reunion|showdown|murder|bombshell)",
)
_AT_WORK = anchored(
    r"film(?:ed|ing|s)?|shoot(?:s|ing)?|shot|cameras?|photography|production|crew|cast|on (?:set|location)|wrap part(?:y|ies)|reshoots?"
)
_SIGHT = 160


def ends_on_air(passage: Passage, place: int) -> bool:
    """Is what wraps near this place the run of a season: `wrapped up in February with a wedding, watched by six million`?"""
    text, low, high = passage.text, max(0, place - _SIGHT), place + _SIGHT
    wrap = _WRAP.search(text, low, high)
    if wrap is None or _AT_WORK.search(text, low, high):
        return False
    return bool(_ON_AIR.search(text, low, high)) or _names_network(passage, wrap.end(), high)


def _names_network(passage: Passage, start: int, end: int) -> bool:
    network = passage.franchise.network
    return bool(network) and bool(
        re.search(rf"\bon (?:the )?{re.escape(network or '')}(?!\w)", passage.text[start:end], re.IGNORECASE)
    )


_OTHER_WORK = compile_words(
    r"\b(?:effects|vfx|score|scoring|music|edit(?:ing)?|dubbing|sound|mix(?:ing)?|grading|animation|scripts?|scriptwriting|writing|"
    r"writers['’]?\sroom|casting|auditions?|rehearsals?|prep(?:aration)?|scouting|read-?through|translation|subtitling|marketing|music)\b"
    r"(?!\s(?:team|supervisor|designer|department))(?:(?!\b(?:film|shoot|shot|camera|photograph|production|and\s|but\s|which|while))[^.;:,]){0,70}\Z"
)


def is_other_work(text: str, place: int) -> bool:
    """Is what ends at this place the writing, the casting or the effects: `the score was completed in May`?"""
    return bool(_OTHER_WORK.search(text, max(0, place - _SIGHT // 2), place))
