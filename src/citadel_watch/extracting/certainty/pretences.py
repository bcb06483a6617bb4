# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What is told and not meant as news: satire, pranks, the work of fans, and what somebody wrote long ago."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from citadel_watch.extracting.anchoring import Anchored

_LABEL = re.compile(
    r"\W*(?:satire|parody|spoof|april fools?['’]?s?)\b(?: ?[:|.!–—-]| \|)|.*[|(\[–—-] ?(?:satire|parody|spoof)\W*$|\W*(?:satire|parody)\W*$",
    re.IGNORECASE,
)
_SELF = Anchored(
    r"(?:this|the (?:following|above)|our) (?:article|story|piece|post|page|column|report|item|website|site)? ?(?:is|was|are) (?:\w+ )?(?:(?:a (?:piece|work) of|pure|meant as|intended as|an?) )?(?:\w+ )?(?:satire|satirical|parody|fictional|fiction(?! (?:show|series|drama))|(?:april fools?['’]?s?|practical) (?:joke|prank)|a joke|made up|not real)\b"
)
_PRANK = Anchored(
    r"(?:(?:it|that|this|which) (?:was|is|turned out to be) (?:\w+ ){0,2}?(?:joke|prank|hoax|fake|spoof|photoshop\w*)\b|april fools?\b|(?:joked|joking|kidded|quipped) that\b"
    r"|(?:fan|slash)[ -]?fic(?:tion)?s?\b|fan[ -]?(?:made|edited|created|cut)|concept trailers?|(?:fake|unofficial|ai[- ](?:generated|made)|deepfake) (?:trailers?|teasers?|posters?|clips?|images?)|hoax(?:es)?\b)"
)
_ARCHIVE = Anchored(
    r"(?:from (?:our|the) (?:own )?archives?|(?:wrote|reported|said|told (?:us|you|readers)) (?:then|back then|at the time|in those days)\b|(?:originally|first) published in\b|this day in\b)"
)
_WROTE_THEN = re.compile(
    r"\b(?:in|on|of|from|back in|dated) (?:\w+ ){0,2}?(?:\d{1,2},? )?(?P<year>(?:19|20)\d\d),? [^“”\"]{0,60}?\b(?:wrote|reported|announced|said|read|ran|promised|declared|had it that)\b[^“”\"]{0,30}[“\"]",
    re.IGNORECASE,
)


def is_satire(title: str, texts: Iterable[str]) -> bool:
    """Does the page say of itself that none of it is so: by a label at its head, or in words of its own?"""
    lines = [title, *texts]
    return any(_LABEL.match(each) for each in lines[:3]) or any(
        _SELF.search(each) for each in (*lines[:4], *lines[-3:])
    )


def is_not_meant(sentence: str, published: date | None) -> bool:
    """Is the whole sentence about a prank or the work of fans, or a quotation from a year gone by?"""
    if _PRANK.search(sentence) or _ARCHIVE.search(sentence):
        return True
    then = _WROTE_THEN.search(sentence) if (published and '"' in sentence) or "“" in sentence else None
    return bool(then and published and int(then["year"]) < published.year)
