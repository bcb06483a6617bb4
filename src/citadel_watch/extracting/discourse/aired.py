# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Which seasons a page speaks of as seen by everybody: what is news on it is the one after."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span

_ADVERBS = r"(?:(?:now|finally|already|all|just|officially|long|well and truly) )*"
# "Season 2 ended in May", "season 2's finale", "season 2 is out in full".
_OVER = re.compile(
    r"[’'”\"]?(?: of [^,.;:]{2,40}?| with [^,.;:]{2,40}?)?(?:,? which)?"
    r"(?:(?:['’]s)? (?:finale|ending|closer|final (?:episode|scene|shot|moments))\b(?! (?:is|will|airs|drops|arrives|lands|streams|premieres|date|on\b))|"
    rf" (?:is|are) {_ADVERBS}(?:out\b(?! (?:on|in|next|this|at)\b)|over\b|done(?! (?:shooting|filming))|behind us|streaming in full|available (?:in full|to (?:watch|stream)))|"
    rf" (?:(?:has|have|had) )?{_ADVERBS}(?:ended|wrapped up|concluded|finished(?! (?:filming|shooting|production))|closed|signed off|bowed out|dropped|aired|came (?:out|to an end)|left (?:off|us|fans|viewers)|drew)\b)",
    re.IGNORECASE,
)
# "The finale of season 2", "the end of the second season", "spoilers for the whole of season 2".
_END_OF = re.compile(
    r"\b(?:finale|(?<!the )ending|closer|final (?:episode|scene|shot|moments)|cliffhanger|the end) (?:of|to) (?:[\w’'-]+ ){0,3}[“\"‘']?$|"
    r"\b(?:ended|concluded|finished|signed off|bowed out|closed|wrapped up) (?:after|with) (?:its |the )?(?:[\w’'-]+ )?$|\bspoilers? (?:for|from|of|about|through|up to) (?:[\w’'-]+ ){0,4}$|\b(?:watched|finished|binged|seen|recap of|caught up (?:on|with)) (?:all of )?(?:the )?$",
    re.IGNORECASE,
)
# A headline about what everybody has seen: "<Show> season 2 ending explained", "season 2 review".
_TOLD = re.compile(
    r"\b(?:ending|finale|explained|recap|post-?mortem|that (?:death|twist|cliffhanger)|cliffhanger)\b", re.IGNORECASE
)
_TO_COME = re.compile(
    r"[’'”\"]?(?: of [^,.;:]{2,40}?)?,? (?:(?:has|is|have|are) (?:yet to|not (?:yet )?(?:aired|out|premiered|launched|begun)|months away|weeks away|due|set|slated|scheduled|expected|being (?:shot|filmed|written|made)|filming|shooting|in (?:production|post))\b|"
    r"(?:is|will be|comes|goes) (?:out|on) (?:on|in|next|this)\b|(?:premieres|launches|debuts|arrives|starts|bows|begins|returns|lands|drops|streams) |will\b|wraps\b|(?:has |have )?(?:wrapped|finished) (?:filming|shooting|production))",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:ahead of|before|prior to|in advance of|renewed for|return(?:s|ing)? for|back for|waiting for|until|when (?:will|does|is)) (?:the |its |a )?(?:[\w’'-]+ ){0,2}$",
    re.IGNORECASE,
)


def find_aired(title: str, spoken: Iterable[tuple[str, Sequence[Token]]]) -> frozenset[int]:
    """The numbers of the seasons that the page says are over, and nowhere that they are to come."""
    over: Counter[int] = Counter()
    for text, tokens in spoken:
        for token in tokens:
            if token.kind != "season" or len(token.numbers) != 1 or token.numbers[0] < 2:
                continue
            over[token.numbers[0]] += _weigh(text, token.span, headline=text == title)
    return frozenset(number for number, count in over.items() if count > 0)


_SURELY = 99


def _weigh(text: str, span: Span, *, headline: bool) -> int:
    if _TO_COME.match(text, span.end) or _AHEAD.search(text, max(0, span.start - 40), span.start):
        return -_SURELY
    if _OVER.match(text, span.end) or _END_OF.search(text, max(0, span.start - 60), span.start):
        return 1
    return 1 if headline and _TOLD.search(text, span.end) else 0
