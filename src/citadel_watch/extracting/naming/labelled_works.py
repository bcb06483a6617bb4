# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Pages that go through somebody's works, each behind its title and a colon: "<Film>: shot in May. <Show> 2: ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.naming.plain_words import PLAIN
from citadel_watch.extracting.passage import Named, Span

_LABEL = re.compile(
    r"(?P<nth>\d{1,2}[.)] )?[“\"‘']?(?P<name>[A-Z0-9][\w’'&.!$-]*(?: (?:(?:of|the|and|in|to|a|for|on|at|with) ){0,2}(?:&|[A-Z0-9][\w’'&.!$-]*)){0,5})"
    r"[”\"’']?(?: \([^)]{1,30}\))?(?:: (?=\S+ \S+ \S+)|(?(nth)(?:[.,:]|$| [–—-] )|(?!)))"
)
_NO_TITLE = frozenset(
    "cast crew plot story trailer date release status season series episode episodes network genre creator creators "
    "director writer writers stars starring producer producers filming production location premiere update news q a note "
    "answer question where when who what why how spoilers read watch related more also verdict rating next".split()
)
_OURS = frozenset({"show", "parent", "season"})
_FEW = 2


def lists_works(texts: Sequence[str], lexicon: Lexicon) -> bool:
    """Do two sentences or more of a page begin with titles of others, and one with ours, each before a colon?"""
    ours: set[str] = set()
    others: set[str] = set()
    for text in texts[1:]:
        if (label := _read_label(text)) is None:
            continue
        name = label.of(text)
        named = [each for each in lexicon.find_tokens(text, anchored=lexicon.ids) if each.span.start < label.end]
        (ours if any(each.kind in _OURS for each in named) else others).add(name)
    return bool(ours) and len(others) >= _FEW


def find_work(text: str, people: Sequence[Named]) -> Span | None:
    """The title that such a sentence begins with; nothing where it is a person's name."""
    label = _read_label(text)
    return None if label is None or any(label.overlaps(each.span) for each in people) else label


def _read_label(text: str) -> Span | None:
    found = _LABEL.match(text)
    if found is None:
        return None
    words = found["name"].lower().split()
    if words[0] in PLAIN or not _NO_TITLE.isdisjoint(words) or is_company(found["name"], None):
        return None
    return Span(*found.span("name"))
