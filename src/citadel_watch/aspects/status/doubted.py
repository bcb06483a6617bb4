# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""A season that is doubted: words of long odds in a clause about it, whoever holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.matching import Found
from citadel_watch.extracting.passage import Clause, Passage, Span

_DOUBT = re.compile(
    r"\b(?:doubtful|improbable|implausible|questionable|far-fetched|unrealistic|(?:take|need|require)s? (?:nothing short of )?an? (?:\w+ )?miracle|long shot|outside chance|slim chance|pipe dream|wishful thinking|longer odds|"
    r"odds (?:on|of|for|against) [^,;:.]{2,50}? (?:lengthen\w*|grow\w*|worsen\w*|fall\w*|drop\w*|shrink\w*)|(?:sceptic|skeptic|pessimis)\w+|hard to (?:see|imagine|picture|believe)|difficult to (?:see|imagine|picture|believe)|"
    r"(?:hope|hopes|chances?|confidence|faith|optimism) (?:is|are|has|have|of|for|that|in)\b[^,;:.]{0,40}?\b(?:low|thin|faded|fading|gone|evaporated|vanishing|waning|dwindled|dim|slight|minimal|nil|lost))\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|never|no|nobody|none|without|hardly|once|despite|was|were|had)\b|n['’]t\b|\?", re.IGNORECASE
)
_OF_ELSE = re.compile(
    r"\b(?:dates?|trailers?|roles?|part|cameo|cast|appear\w*|starring|star|film|movie|summer|spring|autumn|fall|winter|this year|by (?:the end|christmas)|in time|plots?|character\w*|episode)\b",
    re.IGNORECASE,
)
_DOUBTED = Cue(name="<season> is doubted", word="in-doubt", negatable=False, of_show=False)


def find_doubted(clause: Clause, passage: Passage) -> Iterator[Found]:
    """The doubt that a clause casts on a season it names."""
    words = clause.span.of(passage.text)
    doubt = _DOUBT.search(words)
    if doubt is None or _NOT.search(words) or _OF_ELSE.search(words):
        return
    for each in passage.mentions:
        inside = clause.span.start <= each.span.start < clause.span.end
        if inside and each.subjects and each.how in {"season", "own-season"}:
            yield Found(cue=_DOUBTED, span=Span(each.span.start, each.span.end))
            return
