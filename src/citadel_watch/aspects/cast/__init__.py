"""Who is in it, as whom, and who is not any more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from citadel_watch.aspects.cast.billing import Billing
from citadel_watch.aspects.cast.evidence import read_hints
from citadel_watch.aspects.cast.reading import read_billings
from citadel_watch.aspects.opinions import wishes_a_cast
from citadel_watch.extracting.passage import Aspect, Claim, Passage
from citadel_watch.extracting.people.billing import tells_one_show
from citadel_watch.extracting.people.runs import fold, key_person
from citadel_watch.model import JSON, SPINOFFS

Standing = Literal["in", "out", "expected"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Role:
    """A person's standing in the cast.

    Two spellings of one person are equal. A person stands in one slot: the first name and what follows it, so that a
    married name added or dropped is the same person. Who is in and then out has left: the newer holds. Two characters
    for one person cannot both be right, and time settles nothing there.
    """

    person: str
    character: str | None = None
    standing: Standing = "in"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Role) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    @property
    def _key(self) -> tuple[str, str, str]:
        return self.slot, fold(self.character or ""), self.standing

    @property
    def slot(self) -> str:
        return key_person(self.person)

    @property
    def mark(self) -> str:
        return "" if self.standing == "out" else key_person(self.person)

    @property
    def evolves(self) -> bool:
        return self.character is None or self.standing == "out"

    def agrees_with(self, other: Role) -> bool:
        """Being expected agrees with being in; a character agrees with a longer or shorter form of its name."""
        if self.slot != other.slot:
            return True
        if (self.standing == "out") != (other.standing == "out"):
            return False
        return self.standing == "out" or _same_character(self.character, other.character)

    def narrows(self, other: Role) -> bool:
        if self == other or self.slot != other.slot or not self.agrees_with(other):
            return False
        mine, theirs = fold(self.character or "").split(), fold(other.character or "").split()
        firmer = other.standing in {self.standing, "expected"}
        return firmer and set(theirs) <= set(mine) and (self.standing != other.standing or len(mine) > len(theirs))

    def stale_on(self, day: date) -> bool:  # noqa: ARG002  # who plays is no plan for a time
        return False

    def to_json(self) -> JSON:
        return {"person": self.person, "character": self.character, "standing": self.standing}

    def words(self) -> str:
        told = f" as {self.character}" if self.character else ""
        match self.standing:
            case "out":
                return f"{self.person}{told}, leaving"
            case "expected":
                return f"{self.person}{told}, expected"
            case _:
                return f"{self.person}{told or ' (role unknown)'}"


def read(passage: Passage) -> Iterator[Claim]:
    """One claim a person: the surest rule speaks, and takes the character from another where it has none."""
    if wishes_a_cast(passage):
        return
    chosen: dict[str, Billing] = {}
    bill = read_billings(passage)
    # What is denied of somebody now outweighs what they were: `A, who was seen as Vera, is not part of it`.
    for billing in sorted(bill.billings, key=lambda each: not each.negated):
        key = key_person(billing.person.name)
        held = chosen.get(key)
        if held is None:
            chosen[key] = billing
        elif held.character is None and billing.character and (held.standing == "out") == (billing.standing == "out"):
            chosen[key] = held.named(billing.character)
    for key, billing in chosen.items():
        if billing.subjects is None and not tells_one_show(passage, billing.person.span.start):
            continue
        if billing.negated and billing.rule == "<people> come back" and _is_of_new_show(passage, billing):
            continue
        yield Claim(
            value=Role(person=billing.person.name, character=billing.character, standing=billing.standing),
            span=billing.person.span,
            rule=f"cast: {billing.rule}",
            subjects=billing.subjects,
            certainty=billing.certainty,
            about=frozenset({key, *_name_parts(billing.character or "")}),
        )
    for hint in read_hints(passage, chosen.keys() | bill.refused):
        if tells_one_show(passage, hint.person.span.start):
            yield Claim(
                value=Role(person=hint.person.name, character=hint.character, standing=hint.standing),
                span=hint.person.span,
                rule="cast: evidence",
                about=frozenset({key_person(hint.person.name), *_name_parts(hint.person.name)}),
                hint=True,
            )


def _name_parts(name: str) -> Iterator[str]:
    """Keys by which a name that stands for somebody in the story is known again, in full or in part."""
    return (f"part: {word}" for word in fold(name).split() if len(word) > 2)


def _is_of_new_show(passage: Passage, billing: Billing) -> bool:
    """A spinoff has had nobody yet who could come back or not."""
    spinoffs = {each.id for each in passage.franchise.subjects if each.kind == "spinoff"} | {SPINOFFS}
    subjects = billing.subjects or passage.clause_at(billing.person.span.start).subjects
    return bool(subjects) and spinoffs.issuperset(subjects)


def parse(value: JSON) -> Role:
    if not isinstance(value, Mapping):
        raise TypeError(f"a role is an object, not {value!r}")
    character = value.get("character")
    return Role(
        person=str(value["person"]),
        character=str(character) if character else None,
        standing=cast("Standing", value.get("standing") or "in"),
    )


def _same_character(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return True
    mine, theirs = set(fold(one).split()), set(fold(other).split())
    return mine <= theirs or theirs <= mine


ASPECT = Aspect(name="cast", read=read, parse=parse, takes_reports=True)
