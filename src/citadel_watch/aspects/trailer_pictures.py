# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What is to be seen of ours where nobody calls it a teaser or a first look: so many seconds, a photograph, a look."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import compile_words

_FEW = r"(?:half\sa|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|some|a\sfew|several|\d{1,3})"
_SECONDS_OF = Anchored(
    rf"\b(?:{_FEW}\s(?:(?:full|whole|odd|solid|brief|fresh|new|first|precious|silent)\s)?(?:seconds|minutes?)\s(?:or\sso\s)?(?:of|from|out\sof)\s(?:the\s(?:coming\s|new\s|upcoming\s)?)?[“\"‘']?)"
)
_PICTURE = r"(?:photo(?:graph)?|picture|image|still|pic|snap|shot|glimpse|peek|look)s?"
_PICTURE_OF = Anchored(
    rf"\b(?:an?|another|one|two|three|four|several|some|more|new|fresh|exclusive|early|extended)\s(?:(?!set\b|wedding\b|family\b|holiday\b)[\w-]+\s){{0,2}}{_PICTURE}\s(?:from|of|at|into|inside)\s(?:the\s(?:coming\s|new\s|upcoming\s)?)?[“\"‘']?"
)
_SHOWN = compile_words(
    r"\b(?:post(?:s|ed)|shar(?:es?|ed|ing)|releas(?:es|ed)|unveil(?:s|ed)|publish(?:es|ed)|reveal(?:s|ed)|debut(?:s|ed)|dropp?(?:s|ed)|put\s(?:out|up|online)|gives?|gave|given|offer(?:s|ed)|treat(?:s|ed)|"
    r"tweet(?:s|ed)|upload(?:s|ed)|show(?:s|ed|n)|issu(?:es|ed)|hand(?:s|ed)\sout|went\s(?:up|online|out)|gets?|got|landed|emerged|surfaced|arrived|came|circulat\w+|premier(?:es|ed)|here|below|above)\b"
)
_GIVEN_OUT = Anchored(
    r"\b(?:an?|one|two|three|four|five|six|several|some|a\s(?:handful|pair|couple|set|batch)\sof)\s(?:[\w-]+\s)?(?:photo(?:graph)?|picture|image|still)s?\s(?:(?:has|have|was|were|is|are)\s(?:(?:also|now|even|been|duly|being)\s){0,2}"
    r"(?:provided|supplied|issued|shared|posted|unveiled|handed\sout|attached|included|enclosed|put\sout|sent\sout|added|made\spublic|distributed|released|published)|"
    r"(?:came|comes|arrived|went\sout|accompan(?:y|ies|ied))\b(?=\s(?:along\s|out\s)?(?:with\s)?(?:the|this|that|its)\s(?:news|announcement|statement|release|reveal|word|post)))"
)


def find_pictures(passage: Passage) -> Iterator[tuple[str, Span]]:
    """The kind and the place of each: seconds of ours tease, pictures of ours are a first look."""
    for hit in _SECONDS_OF.finditer(passage.text):
        if _is_ours(passage, hit):
            yield "teaser", Span(*hit.span())
    for hit in _PICTURE_OF.finditer(passage.text):
        if _is_ours(passage, hit) and _SHOWN.search(passage.text):
            yield "first-look", Span(*hit.span())
    for hit in _GIVEN_OUT.finditer(passage.text):
        if passage.clause_at(hit.start()).subjects:
            yield "first-look", Span(*hit.span())


def _is_ours(passage: Passage, hit: re.Match[str]) -> bool:
    """Does a name of ours stand right behind?"""
    return any(each.subjects and 0 <= each.span.start - hit.end() <= 4 for each in passage.mentions)
