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
    r"(?:this|the (?:following|above)|our) (?:article|story|piece|post|page|column|report|item|website|site)? ?(?:is|was|are) (?:(?!not\b|no\b|never\b)\w+ )?(?:(?:a (?:piece|work) of|pure|meant as|intended as|an?) )?(?:(?!not\b|no\b|never\b)\w+ )?(?:satire|satirical|parody|fictional|fiction(?! (?:show|series|drama))|(?:april fools?['’]?s?|practical) (?:joke|prank)|a joke|made up|not real)\b"
)
_PRANK = Anchored(
    r"(?:(?:it|that|this|which) (?:was|is|turned out to be) (?:(?!no\b|not\b|hardly\b)\w+ ){0,2}?(?:joke|prank|hoax|fake|spoof|photoshop\w*)\b|april fools?\b|(?:joked|joking|kidded|quipped) that\b"
    r"|(?:said|says|recalled|recalls|remembered|laughed|told \w+)(?: \w+)? (?:of|about) (?:the|that|their|his|her|this|an?) (?:[\w’'-]+ ){0,2}?(?:prank|joke|hoax|wind-up|gag)\b"
    r"|(?:parody|satirical|spoof|bogus|hoax|satire) (?:\w+ )?(?:site|website|account|page|article|story|post|tweet|headline|bulletin|newspaper)s? (?:\w+ )?(?:say|said|claim|report|post|announc|tweet|declar|wrote|writes|ha[ds] it|would have)\w*"
    r"|(?:according to|reported by|claimed by|announced by|posted by) (?:an? |the |one )?(?:\w+ )?(?:parody|satirical|spoof|bogus|hoax|satire) (?:\w+ )?(?:site|website|account|page|article|story|post|newspaper)s?\b"
    r"|(?:fan|slash)[ -]?fic(?:tion)?s?\b|fan[ -]?(?:made|edited|created|cut)|concept trailers?|(?:fake|unofficial|ai[- ](?:generated|made)|deepfake) (?:trailers?|teasers?|posters?|clips?|images?)|hoax(?:es)?\b)"
)
# Words in quotation marks that are told as a joke, before them or behind.
_IN_JEST = re.compile(
    r"[,.!?][”’\"] (?:(?:he|she|they|(?-i:[A-Z])[\w’'.-]+(?: (?-i:[A-Z])[\w’'.-]+){0,3}) (?:\w+ly )?)?(?:jok(?:es|ed)|quip(?:s|ped)|kid(?:s|ded)|deadpan(?:s|ned)|wisecrack(?:s|ed))\b"
    r"|\b(?:jok(?:es|ed)|quip(?:s|ped)|kid(?:s|ded)|deadpan(?:s|ned)|wisecrack(?:s|ed))[:,]? [“\"]",
    re.IGNORECASE,
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
    quoted = '"' in sentence or "“" in sentence
    if quoted and _IN_JEST.search(sentence):
        return True
    then = _WROTE_THEN.search(sentence) if quoted else None
    return bool(then and published and int(then["year"]) < published.year)
