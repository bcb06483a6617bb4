"""How many episodes a season has: numbers by their part in the clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citadel_watch.aspects.earlier_version import is_of_an_earlier_version
from citadel_watch.aspects.episodes.had import find_had
from citadel_watch.aspects.episodes.owners import find_asked, find_compared, find_counted
from citadel_watch.aspects.episodes.pace import find_drops, tells_weeks
from citadel_watch.aspects.episodes.parts import (
    FEW,
    counts_a_part,
    is_denied_outright,
    is_given_up,
    is_persons,
    takes_for_granted,
)
from citadel_watch.aspects.episodes.phrases import (
    ADJECTIVE,
    AGAIN,
    ALL_OF_THEM,
    ALL_WITHOUT_NOUN,
    ANSWER,
    BUT,
    ELLIPTIC,
    EPISODES,
    FIRST_OF,
    FROM_TO,
    IN_ALL,
    IN_SEASON,
    LABEL,
    LAST_BY_NUMBER,
    LOTS,
    OF_THEM,
    ORDER_CHANGED,
    ORDER_CUT,
    ORDER_OF,
    ORDERED,
    ORDINALS,
    PLAIN,
    RANGE_BEFORE,
    RUN_OF,
    SHORTER,
    TIMES,
    TOTAL,
    USUAL,
    read_count,
)
from citadel_watch.extracting.discourse.elsewhere import find_other_work
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.questions import find_question

_COUNTING = (
    ("<label>: <n>", LABEL),
    ("this one gets <n>", ELLIPTIC),
    ("from <m> to <n>", FROM_TO),
    ("<n>-episode season", ADJECTIVE),
    ("<n> episodes", PLAIN),
    ("an order of <n>", ORDER_OF),
    ("a run of <n>", RUN_OF),
    ("an order of <n>", ORDERED),
    ("<n> in all", IN_ALL),
    ("<n> in all", TOTAL),
    ("<n> in all", OF_THEM),
    ("<n> in all", ALL_OF_THEM),
    ("<n> again", AGAIN),
    ("the order cut to <n>", ORDER_CUT),
    ("the order cut to <n>", ORDER_CHANGED),
    ("shorter, with <n>", SHORTER),
    ("<n> x <minutes>", TIMES),
    ("first of <n>", FIRST_OF),
    ("all <n>", ALL_WITHOUT_NOUN),
    ("the <n>th and last", LAST_BY_NUMBER),
    ("<m> lots of <n>", LOTS),
)
_NEED_THE_WORD = frozenset(
    {"from <m> to <n>", "a run of <n>", "<n> in all", "<n> again", "shorter, with <n>", "the <n>th and last"}
)
"""Rules whose words count other things as well, where nothing in the sentence or above it speaks of episodes."""
_DENIABLE = frozenset({"<n>-episode season", "<n> episodes", "a run of <n>", "an order of <n>", "<n> in all"})
_FOR_ALL = frozenset({"this one gets <n>", "shorter, with <n>"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A number of episodes, the words that tell it, and whose it is where the clause does not say."""

    count: int
    span: Span
    rule: str
    subjects: tuple[str, ...] | None = None
    granted: bool = False
    """True where nothing that is asked or doubted around it makes the number itself doubtful."""


def find_counts(passage: Passage) -> Iterator[Counted]:
    """The count of a whole season, wherever the sentence tells one."""
    text = passage.text
    seen: set[int] = set()
    drops = list(find_drops(text))
    asked = find_question(passage) == "episodes"
    if asked and (match := ANSWER.match(text)) and (count := read_count(match["number"])):
        seen.add(count)
        span = Span(*match.span())
        yield Counted(
            count=count,
            span=span,
            rule="<n>, to the question",
            subjects=find_asked(passage, span),
        )
    for match in BUT.finditer(text):
        if (count := read_count(match["number"])) and count not in seen:
            seen.update(each for each in (count, read_count(match["other"])) if each)
            yield Counted(count=count, span=Span(*match.span()), rule="not <m> but <n>")
    for count, span, owner in find_had(passage):
        if count not in seen and not is_of_an_earlier_version(passage, span.start):
            seen.add(count)
            yield Counted(count=count, span=span, rule="<season> has <n>", subjects=owner)
    for rule, pattern in _COUNTING:
        for match in pattern.finditer(text):
            count = _name_count(match)
            place = Span(match.start(), match.end())
            if count is None or count in seen or RANGE_BEFORE.search(text[max(0, place.start - 16) : place.start]):
                continue
            if find_other_work(passage, place) or is_of_an_earlier_version(passage, place.start):
                continue
            if rule in _DENIABLE and is_denied_outright(text, place):
                continue
            told_in_full = rule != "<n> episodes" or any(place.overlaps(each) for each in drops)
            if not told_in_full and (counts_a_part(text, place, count) or is_persons(passage, place)):
                continue
            if rule == "all <n>" and count <= FEW:
                continue
            if (
                rule == "first of <n>"
                and not asked
                and not EPISODES.search(passage.block.text)
                and len(text.split()) > FEW
            ):
                continue
            if rule != "from <m> to <n>" and is_given_up(text, place):
                continue
            if rule == "<n>-episode season" and count < FEW and "hour" in match[0].lower():
                continue
            if rule in _NEED_THE_WORD and not asked and not _speaks_of_episodes(passage):
                continue
            if rule not in _FOR_ALL and USUAL.search(text[: match.start()]):
                continue
            seen.add(count)
            owners = find_compared(passage, place) or (find_counted(passage, place),)
            for owner in owners:
                if owner != ():
                    yield Counted(
                        count=count,
                        span=place,
                        rule=rule,
                        subjects=owner,
                        granted=rule == "<n> episodes" and takes_for_granted(passage, place),
                    )
    for match in IN_SEASON.finditer(text):
        count = read_count(match["number"])
        named = [each for each in passage.mentions if each.span.overlaps(Span(match.end("number"), match.end()))]
        if count and len(named) == 1 and named[0].subjects and (asked or count > 2):
            yield Counted(
                count=count,
                span=Span(match.start(), match.end()),
                rule="the <n> of <season>",
                subjects=named[0].subjects,
            )


def _name_count(match: re.Match[str]) -> int | None:
    """The number that a rule found, however it is told: `eight`, `the eighth and last`, `two lots of four`."""
    groups = match.groupdict()
    if nth := groups.get("nth"):
        return ORDINALS[nth.lower()]
    count = read_count(groups.get("number") or groups.get("parter") or groups.get("sum") or "")
    lots = read_count(groups.get("lots") or "one")
    return count * lots if count and lots else None


def _speaks_of_episodes(passage: Passage) -> bool:
    """Does its paragraph, or is the only thing that the sentence names a season or a show of ours?"""
    if EPISODES.search(passage.block.text) or tells_weeks(passage.text):
        return True
    return bool(passage.mentions) and all(each.subjects for each in passage.mentions) and not passage.people
