# ruff: noqa: E501 -- a pattern stands unbroken, since a break inside one hides where it ends
"""Which page is a press release, and whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from citadel_watch.model import BlockKind
from citadel_watch.reading.sentences import Sentence

_DATELINE = re.compile(
    r"\W{0,5}(?:[A-Z][\w.’'-]*+[, ]{1,2}){1,7}(?:"
    r"(?:[-–—]{1,2} ?|\()[A-Z]\w{2,9}\.? \d{1,2},? \d{4}\)? ?[-–—:]{1,2}"
    r"|[-–—]{0,2} ?\(?\d{1,2} [A-Z]\w{2,9},? \d{4}\)? ?[-–—:]{1,2}"
    r"|[-–—]{1,2}(?=[^.]{0,120}\btoday\b))"
)
_MARKED = re.compile(
    r"\W{0,3}(?:FOR IMMEDIATE RELEASE|Press release|PRESS RELEASE|About (?:the )?[A-Z][\w+&.’' ]{1,50}$|-30-|# ?# ?#|Media [Cc]ontacts?\b)"
)
_AGENCY = re.compile(r"\((?:Reuters|AP|AFP|Agency|Agencies|ANI|PTI|IANS|Xinhua|UPI|dpa|EFE|Yonhap)\)")


class Heard(Protocol):
    """What is asked of a voice here."""

    @property
    def name(self) -> str | None: ...
    @property
    def company(self) -> bool: ...
    @property
    def announces(self) -> bool: ...


def find_issuer(sentences: Sequence[Sentence], heard: Sequence[Sequence[Heard]]) -> str | None:
    """The company whose release the page is: it opens with what the company announces.

    Its other marks are a place and a day before that, `About ...` below, or that it says so.
    """
    start = next(
        (
            i
            for i, each in enumerate(sentences)
            if each.block.kind is BlockKind.PARAGRAPH and len(each.block.text) > _SHORT
        ),
        None,
    )
    if start is None:
        return None
    opening = sentences[start].block
    if _AGENCY.search(opening.text[:120]):
        return None
    marked = _DATELINE.match(opening.text[:200]) or any(_MARKED.match(each.text[:80]) for each in sentences)
    if not marked:
        return None
    for sentence, voices in zip(sentences[start : start + 4], heard[start : start + 4], strict=True):
        if sentence.block.start == opening.start:
            for each in voices:
                if each.company and each.announces:
                    return each.name
    return None


_SHORT = 80
"""Characters of a line that is too short to open a release: a kicker, a date."""
