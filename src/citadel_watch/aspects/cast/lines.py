"""Lines of a list, a table or a run of short paragraphs under words that announce a cast."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.cast.billing import Billing
from citadel_watch.aspects.cast.phrase import Standing
from citadel_watch.aspects.cast.words import HOPED
from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.people.billing import CHARACTER, PEOPLE, name_character, read_bill
from citadel_watch.extracting.people.masking import PERSON, Masked
from citadel_watch.extracting.people.phrases import compile_once

_CAST_HEADING = re.compile(
    r"\b(?:cast|castings?|who(?:['’]s|\sis|\swill|\sstars?|\selse)|star(?:s|ring)?|return(?:s|ing|ees?)?|join(?:s|"
    r"ing)?|characters?|faces|actors?|performers?|"
    r"expect|line-?up|players|back|additions?|newcomers?|roles?|in\sthe\s(?:[\w-]+\s){0,2}(?:season|series|show|"
    r"spin-?off))\b",
    re.IGNORECASE,
)

_OUT_HEADING = re.compile(
    r"\b(?:not\s(?:be\s)?(?:return\w*|back|coming)|won['’]t\s(?:be\s)?(?:return\w*|back)|leaving|exit\w*|"
    r"depart\w*|gone|out)\b",
    re.IGNORECASE,
)

_THEY_INCLUDE = re.compile(r"(?:They|These|Those|Others|Among\sthem)\s(?:also\s|will\s)?(?:include|are):?\s*")

_BARE_LINE = re.compile(r"\W{0,3}" + PERSON + r"(?:\s\([^()]{1,80}\))?[.;,]?\s*")
"""A name alone, or with works or a part in brackets: what `They include:` has listed is people."""

_OTHER_HEADING = re.compile(
    r"\b(?:crew|writers|producers|directors|creators|makers|running|writing|directing|producing|in\scharge|behind\sthe\scamera|at\sthe\shelm)\b(?!.*\bcast\b)(?<!\bcast\sand\screw)",
    re.IGNORECASE,
)

_LISTED = r"(?P<who>" + PEOPLE + r")"

_LINES = (
    r"^\W{0,3}" + _LISTED + r"\s?[:–—-]\s?(?P<char>" + CHARACTER + r")[.;,]?(?:\s[(–—-].*)?$",
    (
        r"^\W{0,3}(?P<char>"
        + CHARACTER
        + r"(?:\s(?:and|&)\s"
        + CHARACTER
        + r")?)(?:\s?[:–—-]\s?|,?\s(?:is\s)?played\sby\s|\t|\s\|\s)"
        + _LISTED
        + r"[.;,]?(?:\s[(–—-].*)?$"
    ),
    r"^\W{0,3}" + _LISTED + r"(?:\s\|\s|\t)(?P<char>" + CHARACTER + r")\s*$",
    (
        r"^\W{0,3}"
        + _LISTED
        + r"(?:,\s(?:characters?|roles?|parts?)\s(?:still\s)?(?:under\swraps|unknown|undisclosed|secret|"
        r"not\s\w+|to\sbe\s\w+))?[.;,]?$"
    ),
    (
        r"^\W{0,3}"
        + _LISTED
        + r"(?:,\s(?:who\s)?(?:plays|playing|portrays)\s|\s(?:plays|playing|portrays)\s)(?P<char>"
        + CHARACTER
        + r")\b"
    ),
    r"^\W{0,3}" + _LISTED + r"\s[–—-]\s[^.]{1,80}[.]?$",
)


def read_line(passage: Passage, masked: Masked) -> Iterator[Billing]:
    """A line of a list, a table or a run of short paragraphs under words that announce a cast."""
    named_before = _THEY_INCLUDE.fullmatch(passage.heading) and passage.in_list and _BARE_LINE.fullmatch(masked.text)
    if not (_CAST_HEADING.search(passage.heading) or named_before) or len(passage.text) > 160 or passage.leads:
        return
    if _OTHER_HEADING.search(passage.heading):
        return
    standing: Standing = "in"
    if _OUT_HEADING.search(passage.heading):
        standing = "out"
    elif HOPED.search(passage.heading):
        standing = "expected"
    for pattern in _LINES:
        hit = compile_once(pattern).search(masked.text)
        if hit is None:
            continue
        given = hit.groupdict().get("char")
        for person, character in read_bill(masked, *hit.span("who")):
            named = character or (name_character(masked.unmask(given, hit.start("char"))) if given else None)
            yield Billing(person=person, character=named, standing=standing, rule="cast list: <person>, <character>")
        return
