# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Who stands beside a verb: as its subject before it, or behind it where the order is turned round."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from citadel_watch.extracting.passage import Span
from citadel_watch.extracting.speech.sources import Kind, Source

_AUXILIARIES = frozenset(
    "has have had also now just officially finally already since then later once recently today yesterday all both even only first did does do himself herself itself themselves "
    "further went will exclusively previously soon again still thus will've".split()
)
_STOPPERS = frozenset(
    "not never is are was were be been being to no n't hasn't hasn’t haven't haven’t didn't didn’t hadn't hadn’t won't won’t cannot yet if would could should".split()
)
_DAYS = frozenset(
    "on monday tuesday wednesday thursday friday saturday sunday today yesterday last this earlier week month year morning night afternoon evening in "
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec back at tca".split()
)
_TOKEN = re.compile(r"([^\s,;:()“”\"]+)[ ]$")
_ASIDE = re.compile(r"(?:^|(?<=[^,]))(, [^,;:.“”\"]{2,90}), ?$")
_BRACKETS = re.compile(r"( \([^()]{1,40}\),?) ?$")
_WHO = re.compile(r", (?:who|whose) [^,;:.“”\"]{2,90},? ?$")
_TOOK_TO = re.compile(
    r"\b(took|takes|taken|turned|has taken) (?:to (?:[\w’'.]+ ){1,6}?(?:to )?|(?:care|pains|the time|time|a moment|the opportunity) to )$"
)
_USED = re.compile(
    r"\b(used|chose|decided|was happy|was able|was delighted|sat down with [\w ]+|spoke to [\w ]+) (?:[\w’'.]+ ){0,6}?to $"
)


def find_before(text: str, place: int, sources: Sequence[Source], *, thinks: bool = False) -> Source | None:
    """The subject of the verb at `place`: right before it but for auxiliaries, days and what stands between commas.

    Who does not think so `thinks` all the same.
    """
    at = _skip_back(text, place, passing=_NEGATIONS if thinks else frozenset())
    if at is None:
        return None
    found = _ending_at(text, at, sources)
    if found is None and text[:at].rstrip().endswith(","):
        named = _ending_at(text, text[:at].rstrip().rfind(","), sources)
        if named is not None and named.kind is Kind.PERSON and text[: named.span.start].endswith(", "):
            return named
    for _ in range(3):
        told = _WHO.search(text, max(0, at - 130), at)
        if told is not None:
            at = told.start()
            found = _ending_at(text, at, sources)
            continue
        if found is not None:
            return found
        aside = _BRACKETS.search(text, max(0, at - 60), at) or _ASIDE.search(
            text, max(0, at - 130), at + text.startswith(",", at)
        )
        if aside is None:
            return None
        at = aside.start(1)
        found = _ending_at(text, at, sources)
    return found


SIGHTS = frozenset("see sees foresee foresees envisage envisages".split())
THINKS = frozenset("think believe expect see foresee envisage".split())
_NEGATIONS = frozenset("not doesn't doesn’t don't don’t didn't didn’t".split())


def _skip_back(text: str, place: int, *, passing: Container[str] = ()) -> int | None:
    at = place
    for _ in range(9):
        token = _TOKEN.search(text, max(0, at - 40), at)
        if token is None:
            break
        word = token[1].casefold()
        if word == "to":
            taken = _TOOK_TO.search(text, max(0, at - 90), at) or _USED.search(text, max(0, at - 90), at)
            if taken is None:
                return None
            at = taken.start(1)
            continue
        if word in {"only", "who"}:
            at = token.start(1)
            if word == "who":
                return len(text[:at].rstrip(" ,"))
            before = _TOKEN.search(text, max(0, at - 40), at)
            at = before.start(1) if before and before[1] == "not" else at
            continue
        if word in passing:
            at = token.start(1)
            continue
        if word in _STOPPERS:
            return None
        if (
            word not in _AUXILIARIES
            and word not in _DAYS
            and not (word.endswith("ly") and len(word) > 4)
            and not word.rstrip(".").isdigit()
        ):
            break
        at = token.start(1)
    return at


def _ending_at(text: str, at: int, sources: Sequence[Source]) -> Source | None:
    end = len(text[:at].rstrip())
    for each in sources:
        if 0 <= end - each.span.end <= 2 and not text[each.span.end : end].strip('”"’*) '):
            return each
    unknown = _FULL_NAME.search(text, max(0, end - 40), end)
    if unknown is None or not _STRANGE.isdisjoint(unknown[0].casefold().split()):
        return None
    span = Span(*unknown.span())
    if any(each.span.overlaps(span) for each in sources):
        return None
    return Source(span=span, kind=Kind.PERSON, name=unknown[0])


_FULL_NAME = re.compile(
    r"(?<![\w’'.-])[A-Z][a-zà-ÿ’'-]++(?: [A-Z]\.)?(?: (?:de|von|van|der|di|al)){0,2}(?: [A-Z][\w’'-]*[a-zà-ÿ]){1,2}+$"
)
_STRANGE = frozenset(
    "the a an season series episode part book chapter today yesterday nobody everyone fans viewers readers this that these but and so as if when "
    "while there here monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december".split()
)


def find_after(text: str, at: int, sources: Sequence[Source]) -> Source | None:
    """The source that follows at once, its titles in between: `said showrunner Ana Ruiz`, `says the trade`."""
    for each in sources:
        if each.span.start < at:
            continue
        between = text[at : each.span.start].strip(" ")
        if len(between) < 45 and (not between or _TITLED.fullmatch(between)):
            return each
        break
    return None


_TITLED = re.compile(r"(?:the|its|a|an|co-|that|this|same)?(?: ?[\w’'-]+){0,5}")
