"""Who makes it: directs, writes, runs, creates, produces, scores or cuts it, and who has stopped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from citadel_watch.aspects.crew.beside import Engagement
from citadel_watch.aspects.crew.phrases import LABELS
from citadel_watch.aspects.crew.reading import read_engagements
from citadel_watch.extracting.passage import Aspect, Claim, Passage
from citadel_watch.extracting.people.billing import tells_one_show
from citadel_watch.extracting.people.runs import key_person
from citadel_watch.model import JSON

Standing = Literal["in", "out"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Job:
    """One job of one person. `scope` is `every episode` or `some episodes` where the page tells.

    A person's jobs stand in slots of their own. Who leaves a job has left: the newer holds; how many episodes somebody
    directs does not change in the course of things, so two scopes are a contradiction.
    """

    person: str
    role: str
    scope: str | None = None
    standing: Standing = "in"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Job) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    @property
    def _key(self) -> tuple[str, str | None, str]:
        return self.slot, self.scope, self.standing

    @property
    def slot(self) -> str:
        return f"{key_person(self.person)}: {self.role}"

    @property
    def mark(self) -> str:
        return "" if self.standing == "out" else key_person(self.person)

    @property
    def evolves(self) -> bool:
        return self.scope is None or self.standing == "out"

    def agrees_with(self, other: Job) -> bool:
        if self.slot != other.slot:
            return True
        if self.standing != other.standing:
            return False
        return self.standing == "out" or self.scope is None or other.scope is None or self.scope == other.scope

    def narrows(self, other: Job) -> bool:
        return self.slot == other.slot and self.standing == other.standing and bool(self.scope) and other.scope is None

    def stale_on(self, day: date) -> bool:  # noqa: ARG002  # a job is no plan for a time
        return False

    def to_json(self) -> JSON:
        told: dict[str, JSON] = {"person": self.person, "role": self.role, "scope": self.scope}
        return told | ({"standing": "out"} if self.standing == "out" else {})

    def words(self) -> str:
        scope = f" ({self.scope})" if self.scope else ""
        left = "no longer " if self.standing == "out" else ""
        return f"{self.person}, {left}{self.role}{scope}"


def read(passage: Passage) -> Iterator[Claim]:
    """One claim for each job of each person: the first phrase that tells it, with the scope where any tells one."""
    chosen: dict[tuple[str, str, tuple[str, ...] | None], Engagement] = {}
    for each in read_engagements(passage):
        job = (key_person(each.person.name), each.role)
        key = (*job, each.subjects)
        held = chosen.get(key)
        if held is None and any(
            other[:2] == job and (chosen[other].standing == "out" or None in (other[2], each.subjects))
            for other in chosen
        ):
            continue
        if held is None or (held.scope is None and each.scope and held.standing == each.standing):
            chosen[key] = each
    for each in chosen.values():
        if each.subjects is None and not tells_one_show(passage, each.person.span.start):
            continue
        yield Claim(
            value=Job(person=each.person.name, role=each.role, scope=each.scope, standing=each.standing),
            span=each.person.span,
            rule=f"crew: {each.rule}",
            subjects=each.subjects,
            about=frozenset({key_person(each.person.name)}),
            passing=each.rule in LABELS,
        )


def parse(value: JSON) -> Job:
    if not isinstance(value, Mapping):
        raise TypeError(f"a job is an object, not {value!r}")
    scope = value.get("scope")
    return Job(
        person=str(value["person"]),
        role=str(value["role"]),
        scope=str(scope) if scope else None,
        standing=cast("Standing", value.get("standing") or "in"),
    )


ASPECT = Aspect(name="crew", read=read, parse=parse, takes_reports=True)
