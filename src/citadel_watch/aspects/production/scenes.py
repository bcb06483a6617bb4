# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Places that only what goes on there tells: streets shut for a season, a town built, `where it has been shooting`, `there`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.production.making import IN_PLACES, MAKING, NAME
from citadel_watch.aspects.production.words import NOT_FILMED
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import anchored, compile_words

_GOES_ON = anchored(
    r"clos(?:ed?|es|ing)|shut(?:s|ting)?|cordon\w*|seal(?:ed|s)? off|barricad\w+|buil(?:d|ds|ding|t)|erect(?:ed|s|ing)?|construct(?:ed|s|ing)?|burn(?:s|ed|t|ing)?|"
    r"explo(?:de|des|ded|ding|sions?)|bl(?:own|ew) up|crash(?:ed|es|ing)?|flipped|snapped|spotted|seen|photographed|pictured|papped|trucks|doubles?|hired|rented|booked|"
    r"dress(?:ed|es|ing)"
)
_FOR_SEASON = anchored(
    r"(?:for|in|of|from) (?:(?:scenes?|a scene|shots?|stunts?|sets?|costume|filming|use) (?:for|of|from|in|as) )?"
)
_SHOWN = compile_words(
    r"\b(?:premi[eè]re\w*|premiering|festival|panel|screening|fans?|party|partied|promot\w+|press|interview\w*|story|plot|character|episodes?|announc\w+|renew\w+|order(?:ed|s)|"
    r"cast\s(?:in|as)|signed|joins?|joined|red\scarpet|theat(?:re|er)|play|stars?|trailer|teaser|clip|footage|wedding|holiday|restaurant|show\w*\soff)\b"
)
_WHERE = compile_words(
    rf"\b(?:in|at|to|from|near|around|outside|on)\s(?P<list>(?:the\s)?{NAME})(?:,\s(?:near|outside|in|north|south|east|west)\s[^,;.]{{2,30}})?,?\swhere\s(?P<there>[^.;]{{2,110}})"
)
_MAKES = compile_words(
    r"\b(?:is|are|was|were|been|he['’]s|she['’]s|they['’]re)\s(?:\w+\s){0,2}?(?:making|working\son|finishing)\s(?:the\s|its\s)?(?:season|series|second|third|fourth|fifth|sixth|new|next|last|final|(?-i:[A-Z]))"
)
_TAKES_OVER = compile_words(
    r"\b(?:season|series|show|drama|comedy|thriller|crew|production|it|they|run|(?-i:[A-Z])[\w’'-]+)\s(?:(?:has|have|had|will|is|are|now|again|also)\s){0,3}"
    rf"(?:tak(?:es?|en|ing)|took)\sover\s(?:the\s(?:streets|village|town|centre|center|city|port)\sof\s)?(?P<list>(?:the\s)?{NAME})(?=[.,;]|\s(?:for|until|till|this|last|again|on|in|and|all)\b|\Z)"
)
_THERE = compile_words(
    r"\b(?:filming|filmed|shooting|shot|photography|cameras|production|scenes|shoots?|films?|work|crew|season|series|resume[sd]?|camp)\b[^.;:,]{0,40}?\b(?P<there>there)\b(?!\s(?:is|are|was|were|will|has|have|may|might|would|s)\b|['’])"
)
_FILMED_THERE = anchored(
    r"film(?:ed|ing|s)?|sho(?:t|ots?|oting)|photography|cameras?|production|work|resum(?:e|es|ed|ing)|in front of"
)
_NEAR = 60


def find_scenes(passage: Passage, part: Span) -> Iterator[re.Match[str]]:
    """Places of a part of the sentence at which something is built, shut or seen for a season of ours."""
    words = part.of(passage.text)
    if _SHOWN.search(words):
        return
    for hit in _TAKES_OVER.finditer(words):
        yield hit
    if not part.start:
        for hit in _WHERE.finditer(passage.text):
            if (MAKING.search(hit["there"]) or _MAKES.search(hit["there"])) and not NOT_FILMED.search(hit["there"]):
                yield hit
    if _GOES_ON.search(words) and _is_for_season(passage, part):
        yield from (
            match for match in IN_PLACES.finditer(words) if match["prep"].lower() not in ("to", "for", "through")
        )


def _is_for_season(passage: Passage, part: Span) -> bool:
    """Does the part say that it is for a season: `for the fifth season`, `in scenes for season 4`?"""
    ours = [each.span.start for each in passage.mentions if each.subjects and each.how == "season"]
    return any(
        any(0 <= place - hit.end() <= _NEAR // 3 for place in ours)
        for hit in _FOR_SEASON.finditer(passage.text, part.start, part.end)
        if hit[0].lower().startswith("for") or " " in hit[0].strip()
    )


def find_there(passage: Passage) -> tuple[Span, re.Match[str]] | None:
    """The place that `there` stands for, where the filming is there: the last one named before, in the same paragraph."""
    hit = _THERE.search(passage.text)
    if hit is None or not _FILMED_THERE.search(hit[0]) or NOT_FILMED.search(hit[0]):
        return None
    before = passage.block.text[: max(0, passage.start - passage.block.start) + hit.start()]
    named = list(IN_PLACES.finditer(before, max(0, len(before) - 4 * _NEAR)))
    return (Span(*hit.span("there")), named[-1]) if named else None
