# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""A show that is told of before it is named: "a pilot about two agents", which a sentence later "goes by <Show>"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from citadel_watch.extracting.anchoring import Anchored, find_words
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span

ReadAhead = Callable[[], Sequence[tuple[str, Sequence[Token]]]]

_NOUN = (
    r"(?:pilot|series|drama|show|project|comedy|sitcom|mockumentary|thriller|film|spin-?\s?off|offshoot|prequel|sequel)"
)
_PROJECT = Anchored(
    rf"\b(?:an?|another) (?:(?!of\b|in\b|and\b|for\b)[\w-]+ ){{0,3}}?{_NOUN}\b(?! (?:regular|order|lead|finale|premiere|of\b|to\b))"
)
# "The project goes by <Show>", "It is titled <Show>", "The drama, <Show>, was created by ...".
_NAMES_IT = re.compile(
    rf"\W*(?:(?:called|titled|entitled|named|dubbed)|(?:it|(?:the|this|that) (?:[\w-]+ ){{0,2}}?{_NOUN})(?:,| (?:[\w’']+ ){{0,5}}?(?:called|titled|entitled|named|dubbed|known as|goes by|title(?: of)?|name(?: of)?))),? [“\"‘']?",
    re.IGNORECASE,
)
_NOUNS = frozenset(
    {
        "pilot", "series", "drama", "show", "project", "comedy", "sitcom", "mockumentary", "thriller", "film", "spinoff", "spin", "offshoot",
        "prequel", "sequel",
    }
)  # fmt: skip
_SENTENCES = 2


def add_project(text: str, tokens: list[Token], read_ahead: ReadAhead) -> list[Token]:
    """With the show that the next sentences name, where this one tells of it as of something new."""
    if _NOUNS.isdisjoint(find_words(text)) or any(each.kind == "show" for each in tokens):
        return tokens
    found = _PROJECT.search(text)
    if found is None:
        return tokens
    for ahead, named in read_ahead()[:_SENTENCES]:
        for token in named:
            if token.kind == "show" and _NAMES_IT.fullmatch(ahead, 0, token.span.start):
                span = Span(*found.span())
                kept = [each for each in tokens if not each.span.overlaps(span)]
                return sorted([*kept, Token(span=span, kind="show", ids=token.ids)], key=lambda each: each.span)
    return tokens
