"""A sentence with each person written as one sign, so that rules can speak of people and lists of people."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from citadel_watch.extracting.passage import Named, Span

PERSON = "\ue000"
"""The sign that stands for a person (a character of the private use area)."""

SEPARATOR = (
    r"(?:,\s(?:and\s|or\s|&\s|plus\s|as\swell\sas\s|along\swith\s)?"
    r"|\s(?:and|or|&|plus|nor|as\swell\sas|along\swith|together\swith)\s)"
)
"""What stands between the members of a list."""


@dataclass(frozen=True, slots=True)
class Masked:
    """A text whose people are signs. `places` are the signs' places, in order, `people` who stands at each."""

    text: str
    source: str
    places: tuple[int, ...]
    people: tuple[Named, ...]
    shifts: tuple[tuple[int, int], ...]

    def people_in(self, start: int, end: int) -> tuple[Named, ...]:
        """Who is named between two places of the masked text."""
        return self.people[bisect_left(self.places, start) : bisect_left(self.places, end)]

    def person_at(self, place: int) -> Named:
        """Who is the sign at, or first after, a place of the masked text."""
        return self.people[bisect_left(self.places, place)]

    def unmask(self, part: str, start: int | None = None) -> str:
        """A part of the masked text with the names back in it, as the sentence writes them."""
        at = self.text.find(part) if start is None else start
        names = iter(self.people_in(at, at + len(part)))
        return re.sub(PERSON, lambda _: next(names).span.of(self.source), part)

    def to_source(self, place: int) -> int:
        """A place of the masked text as a place of the sentence."""
        moved = 0
        for at, shift in self.shifts:
            if at > place:
                break
            moved = shift
        return place + moved


_CLITIC = re.compile(
    PERSON + r"['’]s(?=\s(?:been|back\b(?![\s-](?:story|stories|catalogue|yard))|returning|joining|coming|playing|"
    r"leaving|departing|going|not|our|gone|(?:also|still|now|already|definitely|just)\s(?:back|in|on|playing|returning|"
    r"joining|leaving|directing|writing|been|not|the)|in\s(?:it|too|talks)\b|on\sboard|"
    r"directing\s(?:all|both|every|the|it|two|three|four|some|again)|writing\s(?:all|both|every|the|it|again)|"
    r"set\sto|signed|taking\sover|reprising|starring)\b)"
)
"""The short form of `is` and `has`, told from a genitive by what follows it."""


def mask(text: str, people: Iterable[Named]) -> Masked:
    """Write each person as one sign; two people meant by the same words become `sign and sign`.

    A person's `'s` that is short for a verb is written as a small word of its own, in as many characters.
    """
    groups: dict[Span, list[Named]] = {}
    for person in sorted(people, key=lambda each: each.span):
        groups.setdefault(person.span, []).append(person)
    parts: list[str] = []
    places: list[int] = []
    order: list[Named] = []
    shifts: list[tuple[int, int]] = []
    length = at = 0
    for span, members in groups.items():
        before = text[at : span.start]
        parts.append(before)
        length += len(before)
        for number, person in enumerate(members):
            if number:
                parts.append(" and ")
                length += 5
            places.append(length)
            order.append(person)
            parts.append(PERSON)
            length += 1
        shifts.append((length, span.end - length))
        at = span.end
    parts.append(text[at:])
    masked = _CLITIC.sub(PERSON + " s", "".join(parts))
    return Masked(masked, text, tuple(places), tuple(order), tuple(shifts))
