# ruff: noqa: E501 -- a pattern stands unbroken, since a break inside one hides where it ends
"""Which page is a press release, and whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from citadel_watch.extracting.passage import Span
from citadel_watch.extracting.speech.companies import Houses
from citadel_watch.model import BlockKind
from citadel_watch.reading.sentences import Sentence

_DATELINE = re.compile(
    r"\W{0,5}(?:[A-Z][\w.’'-]*+[, ]{1,2}){1,7}(?:"
    r"(?:[-–—]{1,2} ?|\()[A-Z]\w{2,9}\.? \d{1,2},? \d{4}\)? ?[-–—:]{1,2}"
    r"|[-–—]{0,2} ?\(?\d{1,2} [A-Z]\w{2,9},? \d{4}\)? ?[-–—:]{1,2}"
    r"|[-–—]{1,2}(?=[^.]{0,120}\btoday\b))"
)
_MARKED = re.compile(
    r"\W{0,3}(?:FOR IMMEDIATE RELEASE|Press release|PRESS RELEASE|-30-|# ?# ?#|Media [Cc]ontacts?\b|[Nn]otes to [Ee]ditors?\W*$|NOTES TO EDITORS?\b|(?:ENDS|Ends)\W*$)"
)
_ABOUT = re.compile(r"\W{0,3}(?:About|ABOUT) (?:the )?(?P<whom>[A-Z][\w+&.’' ]{1,50}?)\W?$")
_PRESS_ROOM = re.compile(
    r"//(?:[\w-]+\.)?(?:press|newsroom|media-?cent(?:re|er)|press-?(?:cent(?:re|er)|room|office))\."
    r"|[./](?:press-?releases?|media-?releases?|media-?cent(?:re|er)|press-?(?:cent(?:re|er)|room|office)|newsroom|tv-pr)/"
    r"|//about\.[\w.]+/(?:[\w-]+/)?news\b",
    re.IGNORECASE,
)
_TODAY = re.compile(r"\b(?:has|have) today [a-z]|\btoday (?:announce|reveal|unveil|confirm|share|release)[sd]+\b")
_CREDITS = re.compile(
    r"(?:The )?(?:Commissioning Editors? for|Executive [Pp]roducers?(?: for [^.]{2,60}?)? (?:is|are)\b[^.]{5,200}? for )|[^.]{2,80} (?:is|are) a(?:n? [^.]{2,40}?)? production (?:of|for|by)\b"
)
"""Who made it, for whom: the last lines of a release."""
_ORIGINAL = re.compile(r"(?:['’]s)?(?: [Dd]rama| [Cc]omedy| [Ll]imited)? (?:Original|ORIGINAL|original)s?\b")
_AGENCY = re.compile(r"\((?:Reuters|AP|AFP|Agency|Agencies|ANI|PTI|IANS|Xinhua|UPI|dpa|EFE|Yonhap)\)")


class Heard(Protocol):
    """What is asked of a voice here."""

    @property
    def name(self) -> str | None: ...
    @property
    def company(self) -> bool: ...
    @property
    def announces(self) -> bool: ...


def find_issuer(
    sentences: Sequence[Sentence], heard: Sequence[Sequence[Heard]], houses: Houses, url: str = ""
) -> str | None:
    """The company whose release the page is: it opens with what the company announces, or tells below who that is.

    Its other marks are a place and a day before that, `About ...` or notes for editors below, the address of a press
    room, or that it says so.
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
    abouts = [found["whom"] for each in sentences if (found := _ABOUT.match(each.text[:80]))]
    dated = _DATELINE.match(opening.text[:200]) is not None
    said = any(_MARKED.match(each.text[:80]) for each in sentences)
    signed = _TODAY.search(opening.text) and any(_CREDITS.match(each.text) for each in sentences[start + 1 :])
    if not (dated or said or signed or abouts or _PRESS_ROOM.search(url)):
        return None
    for sentence, voices in zip(sentences[start : start + 4], heard[start : start + 4], strict=True):
        if sentence.block.start == opening.start:
            for each in voices:
                if each.company and each.announces:
                    return each.name
    return _find_owner(opening.text, abouts, houses) if dated or said or _PRESS_ROOM.search(url) else None


def _find_owner(opening: str, abouts: Sequence[str], houses: Houses) -> str | None:
    """Whose series the opening is about, `the HBO Original`, or the only company that a release tells of below."""
    for span, name in houses.find(opening):
        if _ORIGINAL.match(opening, span.end):
            return name
    owners = [name for each in abouts for span, name in houses.find(each) if span == Span(0, len(each))]
    return owners[0] if len(owners) == 1 else None


_SHORT = 80
"""Characters of a line that is too short to open a release: a kicker, a date."""
