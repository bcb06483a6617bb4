# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""A show that is got rid of after a season or two, whatever the headline's verb for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.matching import Found
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.passage import Clause, Passage, Span

_AFTER = re.compile(
    r"[’'”\"]?(?: (?:to|out|off|down|away|over|adrift|loose|aside|for)(?: [a-z]+){0,2})?,? after (?:(?:just|only|a mere|barely|a single|one solitary|no more than|all of) )*(?:(?:one|two|1|2) (?:\w+ )?(?:seasons?|series|runs?|outings?|years?|parts|volumes)|(?:single|lone|first) (?:season|series|run)\b(?! (?:\d|two|three|four|five|six|seven|eight|nine|ten)\b)|(?:six|eight|ten|seven|\w+) episodes)\b",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"[“\"‘']?(?P<who>(?:the )?[\w+&.]+(?: [A-Z+][\w+]*)?)(?: (?:has|have|had|is|just|now|\w+ly))* (?P<verb>[a-z]+(?:s|ed|t|ew|ing|lls?|ils|ut))\b(?: [a-z]+){0,4}? [“\"‘']?\Z"
)
_KEEPS = re.compile(
    r"(?:renew|return|reviv|bring|brought|back|sav|rescu|pick|order|resurrect|releas|air|premier|star|launch|reach|debut|w[io]n|hit|open|celebrat|look|recap|rank|extend|keep|kept|continu|want|hop|consider|miss|lov|prais|top|review|watch|show|giv|gave|grant|los|left|leav|swap|quit|exit)",
    re.IGNORECASE,
)
_MAKERS = re.compile(r"(?:the )?(?:streamer|network|broadcaster|channel|studio|platform|service)\Z", re.IGNORECASE)
_GONE = Cue(name="<network> does away with <show> after <seasons>", word="cancelled", negatable=True, of_show=False)


def find_short_lived(clause: Clause, passage: Passage) -> Iterator[Found]:
    """The show that a company does something to "after one season", if it is none of the kinder things."""
    text = passage.text
    for each in passage.mentions:
        if not clause.span.start <= each.span.start < clause.span.end or each.how not in {"show", "parent", "title"}:
            continue
        does = _DOES.match(text[clause.span.start : each.span.start])
        if does is None or not _AFTER.match(text, each.span.end) or _KEEPS.match(does["verb"]):
            continue
        if is_company(does["who"], passage.franchise.network) or _MAKERS.match(does["who"]):
            start = clause.span.start + does.start("verb")
            yield Found(cue=_GONE, span=Span(start, start + len(does["verb"])), what=each.span)
            return
