# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Somebody seen at work on it these days: a scene, a set or a costume for a season, on a day just gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.matching import Found
from citadel_watch.extracting.passage import Clause, Mention, Passage, Span

_WORK = re.compile(
    r"\b(?:scenes?|sequences?|takes|stunts?|shoot|set|location|costume|camera|cameras|chase|fight|night shoot|filming|filmed|shooting|shot|rehears\w+|action|crews?|film crew|in character|at work|work)\b",
    re.IGNORECASE,
)
_ON_IT = re.compile(
    r"[^.;:!?]{0,50}? (?:for|of|on|from|in|as) (?:(?:the|its|a|an|that|this|new|upcoming|next|coming|forthcoming) )*[“\"‘']?\Z",
    re.IGNORECASE,
)
_JUST_NOW = re.compile(
    r"\b(?:yesterday|last night|overnight|this (?:week|morning|weekend|afternoon)|earlier today|today|at the weekend|over the weekend|the other (?:day|night)|in recent days)\b",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r"\b(?:trailers?|teasers?|clips?|posters?|footage|premiere[ds]?|screening|interview(?:ed)?|podcast|panel|red carpet|reunion|table read|audition\w*|said|says|told|tells|asked|talked|spoke|recalled|remembered|promot\w+|convention|festival|"
    r"awards?|released|aired|episode|finale|wrap\w*|last day|final day|finished|will|would|may|might|could|should|if|whether|when|until|before|after|once|plans?|next|soon|watch(?:ed|ing)?|stream\w*|announced|unveiled|shared|posted|recaps?|review\w*|halt\w*|stopped|paused|suspended|cancel\w*|shut|strikes?|no|not|never)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_RECENT = timedelta(days=10)
_SEEN = Cue(name="somebody was at work on <season>", word="filming", of_show=False, negatable=False)


def find_seen(clause: Clause, passage: Passage) -> Iterator[Found]:
    """The work on a season that somebody was seen at a few days ago, at most."""
    text = passage.text
    if _ELSE.search(text) or not (passage.people or passage.meant or _PAPPED.search(text)) or not _is_recent(passage):
        return
    for each in passage.mentions:
        if not _may_be(each) or not clause.span.start <= each.span.start < clause.span.end:
            continue
        for work in _WORK.finditer(text, max(0, each.span.start - 90), each.span.start):
            if _ON_IT.match(text, work.end(), each.span.start):
                yield Found(cue=_SEEN, span=Span(*work.span()))
                return


_PAPPED = re.compile(
    r"\b(?:seen|spotted|pictured|photographed|snapped|papped|caught|crews?|lorr(?:y|ies)|trucks|extras|residents|locals|onlookers)\b",
    re.IGNORECASE,
)


def _may_be(mention: Mention) -> bool:
    return bool(mention.subjects) and mention.how in {"season", "own-season", "show"}


def _is_recent(passage: Passage) -> bool:
    today = passage.published
    if today is None:
        return False
    if _JUST_NOW.search(passage.text):
        return True
    return any(
        each.window is not None
        and each.window.earliest is not None
        and each.window.earliest == each.window.latest
        and today - _RECENT <= each.window.earliest <= today
        for each in passage.dates
    )
