# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Shows in a sentence that a reader keeps apart from the one a page is about: offshoots of others, the parent's own cast."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.naming.countries import COUNTRY_OF
from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.naming.plain_words import PLAIN
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Named, Span

# "the Saltmarsh sequel with a marshal", "a House of Salt prequel".
_OF_ANOTHER = Anchored(
    r"(?:the|an?|its|another|new) [“\"‘']?(?P<name>(?-i:[A-Z][\w’'&.-]*(?: (?:(?:of|the|and|in|to) ){0,2}[A-Z][\w’'&.-]*){0,4}))[”\"’']? (?:spin-?off|prequel|sequel|offshoot|follow-up|reboot|remake|revival)(?: series| show| film)?"
    r"(?:,? (?:with|starring|about|from|led by|fronted by|called|titled|entitled|dubbed|known as)\b)",
)
_STARRING = re.compile(r"[”\"’']? stars? (?:(?:[a-z-]+ ){0,3})?[A-ZÀ-Þ]")


def find_offshoots_of_others(text: str, lexicon: Lexicon, people: Sequence[Named]) -> Iterator[Span]:
    """Where a sentence names the offshoot of a show that is not ours: never a person's, a network's or a country's."""
    for found in _OF_ANOTHER.finditer(text):
        span, name = Span(*found.span("name")), found["name"]
        if (
            lexicon.names_something(found[0])
            or lexicon.match_story(name)
            or any(span.overlaps(each.span) for each in people)
        ):
            continue
        first = name.split()[0]
        if (
            first.lower() in PLAIN
            or is_company(name, lexicon.franchise.network)
            or name.lower() in COUNTRY_OF
            or name.isupper()
        ):
            continue
        yield Span(*found.span())


def find_parent_starring(text: str, lexicon: Lexicon, tokens: Sequence[Token]) -> Iterator[Token]:
    """`<Franchise> stars <names>` tells the parent's cast."""
    if " star" not in text:
        return
    for span, _ in lexicon.find_names(text):
        if text[: span.start].strip(" “\"‘'") or any(span.overlaps(each.span) for each in tokens):
            continue
        if lexicon.is_own_name(span.of(text)) and _STARRING.match(text, span.end):
            yield Token(span=span, kind="parent")
