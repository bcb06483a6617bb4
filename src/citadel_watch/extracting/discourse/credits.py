# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Where a show is named only to tell who somebody is: "a favourite on <Show>", "the part that she played on <Show>"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span

_JOB = (
    r"(?:(?:co-?)?creators?|writers?|stars?|leads?|producers?|directors?|bosses|boss|authors?|alum\w*|veterans?|actors?|actress|makers?|team|villain|hero|heroine|regulars?|favou?rites?|breakout|"
    r"(?:fresh|straight|hot) off|credits (?:include|are)|r[ée]sum[ée]|alongside (?:him|her|them)|brains|minds?|duo|faces?)"
)
_PUT = r"(?: (?:the|her|his|their|its|old|hit|former|own|long-running|series|show|drama|comedy|soap|spin-?off|network(?:['’]s)?))*[ ]?[“\"‘']?$"
# What stands in front of a show that is no more than somebody's credit.
_CREDIT = re.compile(
    rf"\b(?P<job>{_JOB}) (?:of|on|from|in|behind|to|for){_PUT}"
    rf"|\b(?:known|famous|remembered|recogni[sz]ed|familiar|celebrated|acclaimed|beloved) (?:\w+ )?(?:for|from|as|by|to)\b[^.;:]{{0,50}}? (?:on|in|from|of){_PUT}"
    rf"|\b(?:known|famous|remembered|recogni[sz]ed|familiar|celebrated) (?:\w+ )?(?:for|from){_PUT}"
    rf"|\b(?:the|an?|her|his) (?:part|role|character|job|performance|turn) (?:(?:that|which) )?(?:(?:she|he|they|won|earned|made|brought|first|once|originally|has|had)\b)[^.;:,]{{0,60}} (?:on|in|for|from|to){_PUT}"
    rf"|[A-ZÀ-Þ][\w’'-]+, (?:late |formerly |recently |once |previously )?(?:of|from){_PUT}"
    rf"|\b(?:last|previously|most recently|recently|formerly|once) (?:seen |appeared |worked |starred |been )?(?:on|in|of|for|from|with){_PUT}"
    r"|\bwhose [“\"‘']?$"
)
# What somebody looks back on.
_RECALLED = re.compile(
    rf"\b(?:call(?:s|ed)|describe[sd]|praise[sd]|remember(?:s|ed)|recall(?:s|ed)|enjoy(?:s|ed)|loved|spoke of|talk(?:s|ed) about) (?:[\w’'-]+ ){{0,4}}(?:work|time|days|years|experience|making|shoot|filming) (?:on|of|with|at){_PUT}"
)
# "<Show> and <Show>", "... on <Show> and that she took along to <Show>".
_ON_AND_ON = re.compile(
    r"[’'”\"]?(?:,? (?:and|or|&)|,)(?: (?:that |which |whom )?(?:(?:she|he|they|later|then|has|had|also|before that) )*(?:[a-z]+(?: along| over| back| on)? )(?:on|in|to|for|from|of))?(?: the)? [“\"‘']?"
)
# "<Show> veteran Ana Cole", "<Show> favourites Ana Cole and Tom Frey".
_SOMEBODYS = re.compile(
    r"[’'”\"]?(?:['’]s)? (?:[a-z-]+ )?(?:alum\w*|veterans?|actors?|actress|regulars?|favou?rites?|breakout|villain) [A-ZÀ-Þ]|['’]s [A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+ (?:is|has|will|joins?|and|to|[a-z]+(?<!s)s)\b"
)
_REACH = 110


_NAMES = frozenset({"show", "parent", "country", "other"})
_OWN = frozenset({"season", "first-show"})


def find_credits(text: str, tokens: Sequence[Token]) -> frozenset[Span]:
    """The names that say no more than who somebody is, those of a show's seasons with them."""
    found: list[Span] = []
    for token in tokens:
        before = found[-1] if found else None
        named = token.kind in _NAMES and _is_credit(text, token.span, before)
        if named or (token.kind in _OWN and _is_season_of_one(text, token.span, before)):
            found.append(token.span)
    return frozenset(found)


# "Named showrunner of <Show>", "is a regular on <Show>": that is what the clause tells.
_BECOMES = re.compile(
    r"\b(?:as|is|are|was|were|be|been|being|becom\w+|became|named|made|promoted|upped|hired|tapped|remains?|stays?|appointed) (?:[\w-]+ ){0,3}$"
)
_ITS = re.compile(r"[’'”\"]?(?:['’]s)? (?:\w+ )?")


def _is_season_of_one(text: str, season: Span, before: Span | None) -> bool:
    if before is not None and _ITS.fullmatch(text, before.end, season.start):
        return True
    return bool(_RECALLED.search(text, max(0, season.start - _REACH), season.start))


def _is_credit(text: str, name: Span, before: Span | None) -> bool:
    """Does a name only say who somebody is? `before` is the name that last did so."""
    if before is not None and _ON_AND_ON.fullmatch(text, before.end, name.start):
        return True
    if _SOMEBODYS.match(text, name.end) or _RECALLED.search(text, max(0, name.start - _REACH), name.start):
        return True
    found = _CREDIT.search(text, max(0, name.start - _REACH), name.start)
    return found is not None and not (found["job"] and _BECOMES.search(text, 0, found.start()))
