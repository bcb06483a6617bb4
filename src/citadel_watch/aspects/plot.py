# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What a season or a spinoff is about, in the page's own words: one line a subject and speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

from citadel_watch.extracting.passage import Aspect, Claim, Passage, Span
from citadel_watch.model import JSON, SPINOFFS

_LONGEST = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """A line of story, and who tells it; two lines of one teller are two looks at one story, not a contradiction."""

    text: str
    teller: str | None = None

    @property
    def slot(self) -> str:
        return self.teller or ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Self) -> bool:
        del other
        return True

    def narrows(self, other: Self) -> bool:
        del other
        return False

    def stale_on(self, day: date) -> bool:
        del day
        return False

    def to_json(self) -> JSON:
        return {"text": self.text}

    def words(self) -> str:
        return self.text


def parse(value: JSON) -> Plot:
    if not isinstance(value, dict) or not value.get("text"):
        raise ValueError(f"{value!r} is no plot")
    return Plot(text=str(value["text"]))


_TOLD = re.compile(
    r"\b(?:set in (?:the )?(?:\d{4}s?|\w+ of \d{4}|[A-Z]\w+|present|near future|future|past|world)|takes place|plays out in|story (?:is|of|takes|follows|centres|centers|picks)|"
    r"(?:it|season|series|show|prequel|spin-?off|drama|chapter)(?: (?:\d+|[A-Z]\w+|two|three|four))? (?:will )?(?:follows?|centres? on|centers? on|revolves? around|tells? (?:the story|how)|explores?|focus(?:es)? on|picks? up)|"
    r"the focus of the season|storylines?|plot (?:details )?(?:is|are|revolves|follows|will)|under wraps|logline|woven in|wound into|folded into|worked into)\b",
    re.IGNORECASE,
)


def read(passage: Passage) -> Iterator[Claim]:
    """The passage's line of story, if it has one."""
    found = _TOLD.search(passage.text)
    if found is None or passage.leads:
        return
    clause = passage.clause_at(found.start())
    subjects = tuple(each for each in clause.subjects if each != SPINOFFS)
    text = passage.text if len(passage.text) <= _LONGEST else passage.text[:_LONGEST].rsplit(" ", 1)[0] + " …"
    yield Claim(
        value=Plot(text=text, teller=clause.speaker),
        span=Span(*found.span()),
        rule="<show> tells <story>",
        subjects=subjects,
    )


ASPECT = Aspect(
    name="plot",
    read=read,
    parse=parse,
    cues=frozenset(
        {
            "set",
            "takes",
            "plays",
            "stor",
            "it",
            "season",
            "series",
            "show",
            "prequel",
            "spin",
            "drama",
            "chapter",
            "focus",
            "plot",
            "under",
            "logline",
            "woven",
            "wound",
            "folded",
            "worked",
        }
    ),
)
