# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Which of the things named in a clause a certain word speaks of: its object, or what stands before it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from citadel_watch.extracting.passage import Mention, Passage, Span

_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got|it['’]s|they['’]re)\s(?:(?:\w+ly|also|now|both|all|already|still|just|since|never|not|again|either|on|in)\s){0,3}$",
    re.IGNORECASE,
)
_TO_OBJECT = re.compile(
    r"^\s*(?:(?:for|of|through|on|to|with|up|off|on with|shooting|filming|production|its|work on|it)\s)*(?:(?:the|a|an|its|both|all|his|their|that|this|some)\s)*[‘“'\"]?"
    r"(?:(?!and\b|but\b|is\b|are\b|has\b|was\b|in\b|at\b|on\b|from\b|as\b|to\b|with\b|before\b|after\b|ahead\b|until\b|by\b)[^\W\d][\w’'-]*\s){0,3}[‘“'\"]?$",
    re.IGNORECASE,
)
_OBLIQUE = re.compile(
    r"\b(?:before|after|than|unlike|like|alongside|ahead of|since|until|besides|beyond|despite|about|just like|instead of|for|of|on|when|"
    r"any renewals of|as|behind|to|in|by)\s(?:the |a |an |its |any |that |both )?[‘“'\"]?$",
    re.IGNORECASE,
)
_IN_A_ROW = re.compile(
    r"[’'”\"]?(?:\s?\([^)]*\))?(?:\s(?:in|from|of)\s[A-Z]\w+)?(?:,(?:\s(?!and\b|or\b)[^,;:.]{3,40},)?)?\s?(?:(?:and|or|&|nor|as well as|plus)\s(?:(?:of|for)\s)?)?"
    r"(?:(?:from|in|both|its|the|an?|then)\s|[A-Z]\w+['’]s\s){0,3}[‘“'\"]?"
)
_JOINED = re.compile(r"\b(?:and|or|nor|plus|as well as)\b|&")
_ROW_KINDS = frozenset({"show", "country", "season", "own-season", "title"})
_AND = re.compile(
    r"[’'”\"]? (?:and|&|plus|as well as) (?:its )?(?:(?:[\w-]+ ){0,2}(?:spin-?off|offshoot|prequel|sequel)(?: series)?,? )?[‘“'\"]?",
    re.IGNORECASE,
)
_SEASONS = frozenset({"season", "own-season", "first-season"})
# "<Show> for a third season", "<Show>'s season 3".
_TO_ITS_SEASON = re.compile(
    r"^[’'”\"]?(?:['’]s)?\s(?:(?:for|through|with|into|to)\s(?:(?:an?|its|the|another|both)\s)*)?$"
)
# "in the works", "on hold": what is in a state stands before the words for it.
_STATE = re.compile(r"(?:in|on|at|off|out|up)\b", re.IGNORECASE)
# "before season 2 started filming": what stands right before the verb does it, whatever word opens its clause.
_WHEN = re.compile(r"\b(?:before|after|since|until|when|once|while)\s(?:the |its |their )?$", re.IGNORECASE)
_AUXILIARIES = re.compile(
    r"[’'”\"]?(?: one)?\s?(?:(?:is|was|were|are|has|had|have|been|be|also|not|even|\w+ly|started|began|begins|starts|finally)\s)*"
)
Group = tuple[Mention, ...]


def aim(passage: Passage, span: Span) -> tuple[tuple[str, ...], int | None] | None:
    """The subjects that the words at `span` speak of, and the own season of a spinoff; None: those of the clause.

    >>> # "With season 2 moved to 2026 and the spinoffs on ice": "moved" aims at season 2, "on ice" at the spinoffs.
    """
    clause = passage.clause_at(span.start)
    inside = [each for each in passage.mentions if clause.span.start <= each.span.start < clause.span.end]
    groups = group_mentions(inside, passage.text)
    if len(groups) < 2:
        return None
    for group in groups:
        if any(each.span.overlaps(span) and (each.how in _SEASONS or each.how == "country") for each in group):
            return _aimed(group)
    before = [group for group in groups if group[-1].span.end <= span.start + 1]
    after = [group for group in groups if group[0].span.start >= span.start]
    state = _STATE.match(span.of(passage.text))
    target = None if state else _find_object(after, before, passage.text, clause.span, span)
    if target:
        return _aimed(target)
    for group in reversed(before):
        lead = passage.text[clause.span.start : group[0].span.start]
        if _WHEN.search(lead) and _AUXILIARIES.fullmatch(passage.text[group[-1].span.end : span.start]):
            return _aimed(group)
        if _is_idle(group) or _OBLIQUE.search(passage.text[clause.span.start : group[0].span.start]):
            continue
        return _aimed(group)
    return None


def _find_object(after: Sequence[Group], before: Sequence[Group], text: str, clause: Span, span: Span) -> Group | None:
    """What an active verb does it to: "has renewed <show> for <season>"; a season tells more than its show."""
    if not after:
        return None
    first = after[0]
    gap = text[span.end : first[0].span.start]
    reached = first[0].span.start <= span.end or _TO_OBJECT.match(gap)
    if not reached:
        return None
    for one, other in itertools.pairwise(after):
        if (
            one is first
            and other[0].how in _SEASONS
            and _TO_ITS_SEASON.match(text[one[-1].span.end : other[0].span.start])
        ):
            return other
    if (
        first[0].how not in _SEASONS
        and before
        and " to " not in span.of(text)
        and _PASSIVE.search(text[clause.start : span.start])
    ):
        return None
    return None if _is_idle(first) else first


def _is_idle(group: Group) -> bool:
    """A pronoun or the parent's bare name that stands for nobody here."""
    return group[0].how in {"it", "parent"} and not _subjects(group)


def group_mentions(mentions: Sequence[Mention], text: str) -> list[Group]:
    """Things named in a row ("A, B and C") as one group each."""
    groups: list[list[Mention]] = []
    for mention in mentions:
        if mention.how == "its":
            continue
        if groups:
            last = groups[-1][-1]
            gap = text[last.span.end : mention.span.start]
            if last.how == "parent" and last.subjects and mention.how == "show" and _AND.fullmatch(gap):
                groups[-1].append(mention)
                continue
            if (
                last.how in _ROW_KINDS
                and mention.how in _ROW_KINDS
                and len(gap) < 70
                and gap.strip()
                and _IN_A_ROW.fullmatch(gap)
                and not _is_own_season(last, mention, gap)
            ):
                groups[-1].append(mention)
                continue
        groups.append([mention])
    return [tuple(group) for group in groups]


def _is_own_season(show: Mention, season: Mention, gap: str) -> bool:
    """Is it "<Show> season 2", or "<Show>, season 2": one thing, that the second mention names fully?"""
    return show.how not in _SEASONS and season.how in _SEASONS and not _JOINED.search(gap)


def _subjects(group: Group) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sid for mention in group for sid in mention.subjects))


def _aimed(group: Group) -> tuple[tuple[str, ...], int | None]:
    return _subjects(group), next((each.season for each in group if each.season is not None), None)
