"""Whether a trailer is spoken of as still to come: it will be shown, it drops tomorrow, it was to be seen."""

from __future__ import annotations

import re

from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.when.words import compile_words

_OF_WHAT = (
    r"(?:\s(?:for|of|to|from)\s(?:(?:the|its|their|an?|and|season|series|first|second|third|fourth|fifth|new|next|final|last|"
    r"upcoming|coming|show|drama|spin-?off|(?-i:[A-Z\d][\w’'+&-]*))(?=\s)\s?){1,7}(?<=\s)|,?\s(?:which|that)\s|\s)"
)
"""`for season 2`, up to its last space; or nothing but a space."""
_ASIDE = r"(?:(?:now|also|then|finally|first|officially|reportedly|soon|be|been|get|have|get\sto\sbe)\s){0,3}"
_SHOWN = (
    r"(?:releas\w*|drop\w*|arriv\w*|premi[eè]r\w*|debut\w*|land\w*|unveil\w*|show\w*|screen\w*|come|publish\w*|post\w*|launch\w*|"
    r"reveal\w*|shar\w+|put|go|air\w*|play\w*|preview\w*|present\w*|follow|hit|seen|out|online|available|here)"
)
_PLANNED = r"(?:set|due|expected|slated|scheduled|planned|supposed|meant|going|likely|about|booked|promised)"
_WILL = re.compile(
    rf"{_OF_WHAT}(?:will|shall|should|would|may|might|could|(?:is|are|was|were|had\sbeen)\s(?:(?:now|also|originally|first|{_PLANNED})\s){{0,2}}to)"
    rf"\s{_ASIDE}{_SHOWN}\b",
    re.IGNORECASE,
)
_ON = re.compile(
    rf"(?:{_OF_WHAT}(?:(?:is|are|gets|being|now|also|then|finally|{_PLANNED})\s){{0,3}}(?:drops?|arrives?|lands?|comes?|debuts?|premi[eè]res?|launches|"
    r"releas(?:es|ed|ing)|out|unveiled|shown|goes|airs|due|expected|coming|arriving|dropping|set|scheduled)|\s?:\s(?:out|released|due|available|here))"
    r"(?:\s(?:out|online|live|up|for|worldwide|here)){0,2}(?:\s(?:on|in|at|from|for|by|this)(?:\sthe)?)?,?\s",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"(?:tomorrow|next\s(?:week|month|year|\w{3,6}day)|soon|shortly|later\b|in\sthe\scoming)\b", re.IGNORECASE
)
_TO_SHOW = compile_words(
    rf"\b(?:(?:was|were|is|are|had\sbeen)\s(?:(?:also|originally|{_PLANNED})\s){{0,2}}to|will|would|(?:plan|hope|intend|aim|promise)(?:s|d|ed)\sto)"
    rf"\s{_ASIDE}(?:show|screen|unveil|release|drop|publish|post|premi[eè]re|debut|reveal|share|play|present|launch|bring|include|put\sout|"
    r"air|give|offer|see)(?:d|n|ed|ped)?"
    r"\s(?:(?!(?:with|in|as|after|that|and|on|from|when|by|how|what)\b)[\w’'+-]+\s){0,5}\Z"
)
_SIGHT = 120


def is_to_come(passage: Passage, found: re.Match[str]) -> bool:
    """Is it told when, or that, the thing will be shown, or would have been? What drops today is out."""
    text = passage.text
    if _WILL.match(text, found.end()) or _TO_SHOW.search(text, max(0, found.start() - _SIGHT), found.start()):
        return True
    told = _ON.match(text, found.end())
    if told is None:
        return False
    if _AHEAD.match(text, told.end()):
        return True
    times = [each for each in passage.dates if each.span.start <= told.end() < each.span.end]
    day = times[0].window.earliest if times and times[0].window else None
    return day is not None and passage.published is not None and day > passage.published
