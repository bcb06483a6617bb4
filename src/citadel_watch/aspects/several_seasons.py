# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Tells when several seasons at once do something: what all that is out so far does says nothing of the one to come."""

from __future__ import annotations

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Clause, Passage

_COUNT = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|few|couple\sof)"
_PAST = (
    r"(?:previous|earlier|past|prior|preceding|existing|older|other|first|last|opening|original|completed|available)"
)
_SEVERAL = Anchored(
    rf"(?:all|both|previous|earlier|past|prior|preceding|existing|older|other|first|last|opening|original|every|each|any)\s"
    rf"(?:(?:of|the|its|their|single|{_PAST}|{_COUNT}|(?-i:[A-Z])[\w’'-]*)\s){{0,5}}?"
    rf"(?:seasons(?!\s(?:\d|{_COUNT}\b))|(?<=previous\s)series|(?<=earlier\s)series|(?<=past\s)series|(?<=prior\s)series|"
    rf"(?<=existing\s)series|(?<=\d\s)series|(?<=two\s)series|(?<=three\s)series|(?<=four\s)series|(?<=five\s)series|(?<=six\s)series|"
    rf"(?<=every\s)season|(?<=each\s)season|(?<=single\s)season|(?<=every\s)series|(?<=single\s)series)\b"
)
_BEHIND = 60


def tells_of_several(passage: Passage, clause: Clause, start: int, end: int) -> bool:
    """`All three seasons are available`, `stream the earlier seasons`: is that what the words at this place speak of?"""
    text = passage.text
    before = [hit.end() for hit in _SEVERAL.finditer(text, clause.span.start, start)]
    if before:
        return not _names_season(passage, before[-1], start)
    ahead = _SEVERAL.search(text, start, min(clause.span.end, end + _BEHIND))
    return ahead is not None and not _names_season(passage, clause.span.start, ahead.start())


def _names_season(passage: Passage, start: int, end: int) -> bool:
    return any(start <= each.span.start < end and each.subjects and each.how != "parent" for each in passage.mentions)
