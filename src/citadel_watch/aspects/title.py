# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What a season or a spinoff is called, or that it has no title yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

from citadel_watch.extracting.passage import Aspect, Claim, Passage, Span
from citadel_watch.model import JSON, SPINOFFS


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title, or None where there is none yet."""

    title: str | None

    @property
    def slot(self) -> str:
        return ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Self) -> bool:
        return _fold(self.title) == _fold(other.title)

    def narrows(self, other: Self) -> bool:
        del other
        return False

    def stale_on(self, day: date) -> bool:
        del day
        return False

    def to_json(self) -> JSON:
        return {"title": self.title}

    def words(self) -> str:
        return f"“{self.title}”" if self.title else "no title yet"


def parse(value: JSON) -> Title:
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} is no title")
    title = value.get("title")
    return Title(title=str(title) if title else None)


def _fold(title: str | None) -> str:
    return re.sub(r"\W+", " ", (title or "").lower()).strip()


_UNTITLED = re.compile(
    r"\b(?:as[ -]yet[ -])?untitled\b|\bno (?:official )?(?:title|name)(?: yet)?\b(?! role)|\b(?:title|name) (?:is|has) (?:not|yet)|\bwithout a (?:title|name)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"(?:\b(?:re)?(?:titled|entitled|named|christened|dubbed|called)|\b(?:has|have|gets?|got|is given|carries|bears|under|reveal(?:ed|s)|announced)\s(?:finally\s|officially\s)?(?:has\s)?(?:a|its|the)\s(?:official\s|new\s|final\s)?(?:name|title)(?:\sof)?|"
    r"\bthe (?:official )?title (?:is|will be)|\bsimply)\s*[,:]?\s*(?:simply\s|just\s|officially\s|now\s)?[“\"‘']?$",
    re.IGNORECASE,
)
_FORMERLY = re.compile(
    r"\b(?:formerly|previously|originally|once|working title|code ?name|unofficially|cover|was (?:formally|formerly))\b",
    re.IGNORECASE,
)


def read(passage: Passage) -> Iterator[Claim]:
    """That there is no title, or which it is."""
    untitled = _UNTITLED.search(passage.text)
    if untitled:
        clause = passage.clause_at(untitled.start())
        if SPINOFFS not in clause.subjects:
            yield Claim(value=Title(title=None), span=Span(*untitled.span()), rule="<show> is untitled")
    titles = {_fold(subject.title): subject for subject in passage.franchise.subjects if subject.title}
    for mention in passage.mentions:
        if mention.how != "show" or len(mention.subjects) != 1:
            continue
        words = mention.span.of(passage.text)
        before = passage.text[: mention.span.start]
        if (
            not _NAMES.search(before)
            or _FORMERLY.search(before[-40:])
            or _FORMERLY.match(passage.text[mention.span.end :].lstrip(" ,"))
        ):
            continue
        known = titles.get(_fold(words))
        title = known.title if known else words
        full = next(
            (subject.title for subject in passage.franchise.subjects if subject.id == mention.subjects[0]), None
        )
        yield Claim(
            value=Title(title=full or title),
            span=mention.span,
            rule="<show> is titled <title>",
            subjects=mention.subjects,
        )


ASPECT = Aspect(
    name="title",
    read=read,
    parse=parse,
    cues=frozenset(
        {
            "untitled",
            "title",
            "titled",
            "entitled",
            "name",
            "named",
            "called",
            "christened",
            "dubbed",
            "retitled",
            "renamed",
        }
    ),
)
