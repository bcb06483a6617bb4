"""Which numbers of episodes are of a part of a season, or of what was given up."""

from __future__ import annotations

import re

from citadel_watch.aspects.episodes.pace import tells_weeks
from citadel_watch.aspects.episodes.phrases import (
    ADDED,
    ALL_BEFORE,
    ENDED_AFTER,
    EVERY,
    FROM_TO,
    IS_FROM,
    OF_AN_EARLIER,
    OF_SEVERAL,
    ORDER_BEFORE,
    PART_AFTER,
    PART_BEFORE,
    RELEASED,
    SO_FAR,
    THE,
    WAS_TO,
)
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import compile_words

_FURTHER = re.compile(r"\w+\s(?:further|extra|additional)\b", re.IGNORECASE)


_IN_PERSON = compile_words(
    r"\b(?:seen|appear\w*|starr?(?:s|ed|ing)?|featur\w+|guest\w*|pop\w*\sup|turn\w*\sup|show\w*\sup|back|return\w*|was|were|is|be|been|contract\w*|sign(?:s|ed|ing)|work\w*|perform\w*|cameo\w*|feature[sd]?)\b"
    r"[^.;:,]{0,60}?\b(?:in|for|on)\s(?:(?:a|only|just|mere|total|of|around|about|up|to|as|many|some|another)\s){0,4}\Z"
)
_MORE_TO_COME = compile_words(
    r"[^.;:]{0,30}?\b(?:kick|open|start|begin|launch|premi[eè]re|debut)\w*\b|\s?[,;]\s(?:and\s)?(?:then|after\sthat|afterwards|thereafter|followed|before|with\s(?:more|the\s(?:rest|others|remaining)))\b"
)


def is_persons(passage: Passage, place: Span) -> bool:
    """`She will be seen in a mere eight episodes`: so many are somebody's, and no season's."""
    clause = passage.clause_at(place.start).span
    if not _IN_PERSON.search(passage.text, clause.start, place.start):
        return False
    return any(clause.start <= each.span.start < place.start for each in (*passage.people, *passage.meant))


def counts_a_part(text: str, place: Span, count: int) -> bool:
    """Do the words around a number of episodes say that there are others?"""
    before, after = text[max(0, place.start - 48) : place.start], text[place.end : place.end + 48]
    if SO_FAR.match(after) or OF_SEVERAL.match(after):
        return True
    if EVERY.search(before):
        return bool(OF_AN_EARLIER.match(after))
    if count <= FEW and (ADDED.search(before) or RELEASED.match(after) or _FURTHER.match(text, place.start)):
        return True
    if _MORE_TO_COME.match(after) and (count <= FEW or after[:1] in ",;") and tells_weeks(text[place.end :]):
        return True
    if ORDER_BEFORE.search(before) or (count > FEW and ENDED_AFTER.search(before)):
        return False
    if PART_AFTER.match(after):
        return True
    return bool(PART_BEFORE.search(before)) and not ALL_BEFORE.search(before)


FEW = 4
"""Hours that one long episode may have."""


def is_given_up(text: str, place: Span) -> bool:
    """`was to have eight episodes`, `from eight episodes to ten`: so many they were, or would have been."""
    before = text[max(0, place.start - 48) : place.start]
    if WAS_TO.search(before):
        return True
    found = IS_FROM.search(before)
    return bool(found) and FROM_TO.search(text, max(0, place.start - 12)) is not None


_NOT_SO_MANY = compile_words(
    r"(?:\bnot|\bnever|n['’]t)\b(?!\s(?:only|simply|merely)\b)\s(?:(?:be|been|going\sto|actually|really|now|even)\s){0,2}"
    r"(?:(?:have|having|had|gets?|getting|run(?:\s(?:to|for))?|consist\sof|contain|span|comprise|feature|include|last(?:\sfor)?|total|receive|order(?:ed)?)\s)?"
    r"(?:(?:a|an|only|exactly|just|another)\s){0,2}\Z"
)
_ONLY_NOT = compile_words(r"\b(?:not|n['’]t)\s(?:just|only)\s\Z")


def is_denied_outright(text: str, place: Span) -> bool:
    """`It will not have eight episodes`: how many there are instead is not told."""
    before = text[max(0, place.start - 60) : place.start]
    return bool(_NOT_SO_MANY.search(before)) and not _ONLY_NOT.search(before)


def takes_for_granted(passage: Passage, place: Span) -> bool:
    """`If you have not seen the seven episodes of season 3`: that there are seven is no condition."""
    if not THE.search(passage.text, max(0, place.start - 12), place.start) or passage.text.rstrip().endswith("?"):
        return False
    return any(
        each.subjects and passage.text[place.end : each.span.start].strip() in ("of", "of the")
        for each in passage.mentions
        if place.end < each.span.start < place.end + 12
    )
