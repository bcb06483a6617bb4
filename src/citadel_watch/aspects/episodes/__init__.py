"""How many episodes a season has, and whether they come all at once or week by week."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from citadel_watch.aspects.episodes.pace import Pace, find_pace
from citadel_watch.aspects.episodes.phrases import (
    ADDED,
    ADJECTIVE,
    AGAIN,
    ALL_BEFORE,
    ALL_OF_THEM,
    ANSWER,
    BUT,
    ELLIPTIC,
    ENDED_AFTER,
    EPISODES,
    EVERY,
    FROM_TO,
    IN_ALL,
    IN_SEASON,
    IS_FROM,
    LABEL,
    OF_AN_EARLIER,
    OF_SEVERAL,
    OF_THEM,
    ORDER_BEFORE,
    ORDER_CHANGED,
    ORDER_CUT,
    ORDER_OF,
    ORDERED,
    PART_AFTER,
    PART_BEFORE,
    PLAIN,
    RANGE_BEFORE,
    RELEASED,
    RUN_OF,
    SHORTER,
    SO_FAR,
    THE,
    TOTAL,
    USUAL,
    WAS_TO,
    read_count,
)
from citadel_watch.extracting.discourse.elsewhere import find_other_work
from citadel_watch.extracting.passage import Aspect, Claim, Passage, Span
from citadel_watch.extracting.when.questions import find_question
from citadel_watch.model import JSON, Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Episodes:
    """A number of episodes, or the pace of their release: one of the two."""

    count: int | None = None
    release: Pace | None = None

    @property
    def slot(self) -> str:
        return "count" if self.count is not None else "release"

    @property
    def mark(self) -> str:
        return f"{self.count} episodes" if self.count is not None else ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Episodes) -> bool:
        return self == other

    def narrows(self, other: Episodes) -> bool:
        """Never: a number or a pace is as exact as it gets."""
        del other
        return False

    def stale_on(self, day: date) -> bool:
        """Never: it is no plan for a day."""
        del day
        return False

    def to_json(self) -> JSON:
        return {"count": self.count} if self.count is not None else {"release": self.release}

    def words(self) -> str:
        if self.count is not None:
            return f"{self.count} episode{'s' if self.count != 1 else ''}"
        return "all at once" if self.release == "all-at-once" else "weekly"


def parse(value: JSON) -> Episodes:
    found = value if isinstance(value, Mapping) else {}
    count = found.get("count")
    return Episodes(count=count if isinstance(count, int) else None, release=cast("Pace | None", found.get("release")))


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
)
_NEED_THE_WORD = frozenset({"from <m> to <n>", "a run of <n>", "<n> in all", "<n> again", "shorter, with <n>"})
"""Rules whose words count other things as well, where nothing in the sentence or above it speaks of episodes."""
_FOR_ALL = frozenset({"this one gets <n>", "shorter, with <n>"})


def read(passage: Passage) -> Iterator[Claim]:
    """The count of a whole season, never of a part of it; and the pace."""
    yield from _read_counts(passage)
    if found := find_pace(passage):
        pace, span = found
        yield Claim(
            value=Episodes(release=pace),
            span=span,
            rule=f"episodes: <released {pace}>",
            certainty=Certainty.CONFIRMED if _is_presupposed(passage, span.start) else None,
        )


_PRESUPPOSED = re.compile(r"\W*(?:now that|since|given that|after|with)\s", re.IGNORECASE)
"""Where a question begins with what is so already: `Now that it has dropped in one go, will there be more?`"""


def _is_presupposed(passage: Passage, place: int) -> bool:
    return bool(_PRESUPPOSED.match(passage.clause_at(place).span.of(passage.text)))


def _read_counts(passage: Passage) -> Iterator[Claim]:
    text = passage.text
    seen: set[int] = set()
    asked = find_question(passage) == "episodes"
    if asked and (match := ANSWER.match(text)) and (count := read_count(match["number"])):
        seen.add(count)
        span = Span(*match.span())
        yield Claim(
            value=Episodes(count=count),
            span=span,
            rule="episodes: <n>, to the question",
            subjects=_find_asked(passage, span),
        )
    for match in BUT.finditer(text):
        if (count := read_count(match["number"])) and count not in seen:
            seen.update(each for each in (count, read_count(match["other"])) if each)
            yield Claim(value=Episodes(count=count), span=Span(*match.span()), rule="episodes: not <m> but <n>")
    for rule, pattern in _COUNTING:
        for match in pattern.finditer(text):
            count = read_count(match["number"] or match.groupdict().get("parter") or match.groupdict().get("sum") or "")
            place = Span(match.start(), match.end())
            if count is None or count in seen or RANGE_BEFORE.search(text[max(0, place.start - 16) : place.start]):
                continue
            if (rule == "<n> episodes" and _counts_a_part(text, place, count)) or find_other_work(passage, place):
                continue
            if rule != "from <m> to <n>" and _is_given_up(text, place):
                continue
            if rule == "<n>-episode season" and count < _FEW and "hour" in match[0].lower():
                continue
            if rule in _NEED_THE_WORD and not asked and not _speaks_of_episodes(passage):
                continue
            if rule not in _FOR_ALL and USUAL.search(text[: match.start()]):
                continue
            seen.add(count)
            known = Certainty.CONFIRMED if rule == "<n> episodes" and _takes_for_granted(passage, place) else None
            yield Claim(value=Episodes(count=count), span=place, rule=f"episodes: {rule}", certainty=known)
    for match in IN_SEASON.finditer(text):
        count = read_count(match["number"])
        named = [each for each in passage.mentions if each.span.overlaps(Span(match.end("number"), match.end()))]
        if count and len(named) == 1 and named[0].subjects and (asked or count > 2):
            yield Claim(
                value=Episodes(count=count),
                span=Span(match.start(), match.end()),
                rule="episodes: the <n> of <season>",
                subjects=named[0].subjects,
            )


_ASKED = re.compile(
    r"\b(?:season|series)\s(?P<number>\d{1,2})\b|\b(?P<word>second|third|fourth|fifth|sixth)\s(?:season|series)\b",
    re.IGNORECASE,
)
_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}


def _find_asked(passage: Passage, answer: Span) -> tuple[str, ...] | None:
    """The season of the question, where the answer compares it with another: `Ten, two more than season 2`."""
    if not any(each.span.start >= answer.end for each in passage.mentions):
        return None
    hit = _ASKED.search(passage.question or passage.asked or passage.heading)
    if hit is None:
        return None
    number = int(hit["number"]) if hit["number"] else _ORDINALS[hit["word"].lower()]
    seasons = passage.franchise.subjects
    return tuple(each.id for each in seasons if each.kind == "season" and not each.of and each.number == number) or None


def _speaks_of_episodes(passage: Passage) -> bool:
    """Does its paragraph, or is the only thing that the sentence names a season or a show of ours?"""
    if EPISODES.search(passage.block.text):
        return True
    return bool(passage.mentions) and all(each.subjects for each in passage.mentions) and not passage.people


_FURTHER = re.compile(r"\w+\s(?:further|extra|additional)\b", re.IGNORECASE)


def _counts_a_part(text: str, place: Span, count: int) -> bool:
    before, after = text[max(0, place.start - 48) : place.start], text[place.end : place.end + 48]
    if SO_FAR.match(after) or OF_SEVERAL.match(after):
        return True
    if EVERY.search(before):
        return bool(OF_AN_EARLIER.match(after))
    if count <= _FEW and (ADDED.search(before) or RELEASED.match(after) or _FURTHER.match(text, place.start)):
        return True
    if ORDER_BEFORE.search(before) or (count > _FEW and ENDED_AFTER.search(before)):
        return False
    if PART_AFTER.match(after):
        return True
    return bool(PART_BEFORE.search(before)) and not ALL_BEFORE.search(before)


_FEW = 4
"""Hours that one long episode may have."""


def _is_given_up(text: str, place: Span) -> bool:
    """`was to have eight episodes`, `from eight episodes to ten`: so many they were, or would have been."""
    before = text[max(0, place.start - 48) : place.start]
    if WAS_TO.search(before):
        return True
    found = IS_FROM.search(before)
    return bool(found) and FROM_TO.search(text, max(0, place.start - 12)) is not None


def _takes_for_granted(passage: Passage, place: Span) -> bool:
    """`If you have not seen the seven episodes of season 3`: that there are seven is no condition."""
    if not THE.search(passage.text, max(0, place.start - 12), place.start) or passage.text.rstrip().endswith("?"):
        return False
    return any(
        each.subjects and passage.text[place.end : each.span.start].strip() in ("of", "of the")
        for each in passage.mentions
        if place.end < each.span.start < place.end + 12
    )


ASPECT = Aspect(
    name="episodes",
    read=read,
    parse=parse,
    cues=frozenset(
        {
            *(
                "episode",
                "eps",
                "part",
                "chapter",
                "instalment",
                "installment",
                "week",
                "binge",
                "hour",
                "full",
                "drop",
            ),
            *(
                "once",
                "run",
                "order",
                "total",
                "in all",
                "altogether",
                "of them",
                "season",
                "series",
                "one go",
                "box",
                "same day",
                "day one",
            ),
            *(
                "shorter",
                "longer",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "together",
                "all of it",
                "everything",
                "release",
                "case",
                "upload",
                "in one",
                "hour",
                "x",
                *(f"{count}x" for count in range(2, 27)),
            ),
        }
    ),
)
