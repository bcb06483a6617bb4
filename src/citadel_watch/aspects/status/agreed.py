# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""A season that is agreed on: what is said to be settled, sealed or paid for, in whatever words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.matching import Found
from citadel_watch.extracting.passage import Clause, Passage, Span

_DONE = (
    r"(?:agreed|approved|sanctioned|rubber-?stamped|signed(?: off)?|sealed|secured|settled|waved through|nodded through|clinched|guaranteed|assured|"
    r"locked(?: in| down)?|nailed down|in the bag|a certainty|contracted|funded|financed|paid for|bankrolled|granted|bought|promised|pledged|a lock|in place|official)"
)
# "A third season has already been agreed on".
_UNDERGONE = re.compile(
    rf"[’'”\"]?(?: of [^,;:.]{{2,40}}?)?(?:(?:,[^,;:]{{2,60}},)? (?P<not>(?:has|have|had|is|was|were|are)(?:n['’]t)?(?: (?:\w+ly|now|already|also|since|long|all|yet|not|as good as|still))*(?: been)?(?: (?:\w+ly|already|all but))?)|, (?P<aside>(?:which|that)? ?(?:(?:has|had|have|was|were|been|is|already|\w+ly|not|long) )*?)) ?{_DONE}\b"
    r"(?! (?:date|to (?:nobody|no one)|for (?:his|her|the role)|by (?:fans|critics|viewers)))",
    re.IGNORECASE,
)
# "They have shaken hands on a third season", "the network has bought the second and third seasons".
_DOES = re.compile(
    r"\b(?P<verb>(?:shook|shaken|shakes?) hands (?:on|over)|(?:struck|signed|sealed|closed|made|reached|done|clinched|inked) (?:an? )?(?:\w+ )?(?:deal|agreement|contract) (?:for|on|to make|covering)|agreed (?:on|to|upon|terms (?:for|on))|"
    r"agrees (?:on|to)|signed off(?: on)?|signed up for|put (?:its|their) name to|committed (?:itself )?to|commits to|bought|buys|paid for|pays for|taken up|took up|opted for|opts for|plumped for|went for|has asked for|asked for|promised|exercised (?:its|the|an) option (?:on|for)|funded|bankrolled|financed|secured|clinched|bagged|landed|won|earned|scored|snagged)"
    r" (?:(?:for|up|itself|the show|the series|the drama|the comedy) )?(?:(?:the|an?|its|another|both|all|full|further) )*(?:(?:second|third|fourth|fifth|sixth) and )?[“\"‘']?\Z",
    re.IGNORECASE,
)
# "The network picked up the freshman drama for a second helping".
_TAKES_ON = re.compile(
    r"\b(?:renewed|renews|picked up|picks up|ordered|orders|commissioned|recommissioned|green-?lit|brought back|brings back|extended|signed up|re-?upped)(?: [\w’'&-]+){1,7}? (?:for|to) (?:(?:an?|its|the|another|at least) )*[“\"‘']?\Z",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|yet to|no|nobody|none|neither|without|hardly)\b|n['’]t\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:will|would|may|might|could|should|if|whether|when|until|before|unless|once|talks|hop(?:e|es|ed|ing)|want(?:s|ed)?|close to|about to|to be|role|roles|rights|tickets?|trailers?|cameo|part|cast(?:ing)?|option|awards?|emm(?:y|ies)|nominations?|actors?|actress|star)\b",
    re.IGNORECASE,
)
_AGREED = Cue(name="<season> is agreed on", word="renewed", of_show=False, negatable=False)
_NOT_AGREED = Cue(name="<season> is not agreed on", word="not-yet-renewed", of_show=False, negatable=False)


def find_agreed(clause: Clause, passage: Passage) -> Iterator[Found]:
    """The season that the clause says is agreed on, as a subject of its own or as what a company does."""
    text, floor = passage.text, clause.span.start
    if text.rstrip(" ”\"'").endswith("?"):
        return
    for each in passage.mentions:
        if not floor <= each.span.start < clause.span.end or each.how not in {"season", "own-season"}:
            continue
        undergone = _UNDERGONE.match(text, each.span.end, clause.span.end)
        if undergone and not _OPEN.search(text, floor, undergone.end()):
            yield _tell(each.span, undergone["not"] or undergone["aside"] or "")
            return
        does = _DOES.search(text, floor, each.span.start) or _TAKES_ON.search(text, floor, each.span.start)
        if does and not _OPEN.search(clause.span.of(text)) and not _is_of_person(floor, each.span.start, passage):
            yield _tell(each.span, text[floor : does.start()])
            return


def _tell(span: Span, before: str) -> Found:
    return Found(cue=_NOT_AGREED if _NOT.search(before) else _AGREED, span=span)


def _is_of_person(start: int, end: int, passage: Passage) -> bool:
    return any(start <= each.span.start < end for each in (*passage.people, *passage.meant))
