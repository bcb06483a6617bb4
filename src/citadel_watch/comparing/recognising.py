"""Who is meant by a short name: pages call people by halves of their names, and what is known tells whose they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol, cast, runtime_checkable

from citadel_watch.extracting.people.runs import fold, key_person
from citadel_watch.model import Dossier, Reading, Statement, Value


@runtime_checkable
class OfPerson(Protocol):
    """A value that claims something of a person."""

    @property
    def person(self) -> str: ...


def name_in_full(reading: Reading, dossier: Dossier) -> Reading:
    """The reading with every short name in full, where what is known, or the page itself, leaves no doubt of whom.

    Of `A & B`, two whose names hold A and B are the two: what is said of either was said of both.
    """
    known = _list_names(dossier, reading.statements)
    return replace(reading, statements=tuple(_name_in_full(each, known) for each in reading.statements))


def _list_names(dossier: Dossier, said: Iterable[Statement]) -> Mapping[str, Mapping[str, str]]:
    """By subject, the names of its cast and crew that have more than one word, each under its key."""
    names: dict[str, dict[str, str]] = {}
    known = [each.statement for fact in dossier.facts.values() for each in fact.supporters]
    longest_first = sorted(
        said, key=lambda each: -len(each.value.person.split()) if isinstance(each.value, OfPerson) else 0
    )
    for each in (*known, *longest_first):
        if isinstance(each.value, OfPerson) and len(each.value.person.split()) > 1:
            of_subject = names.setdefault(each.subject, {})
            key = key_person(each.value.person)
            if key not in of_subject and any(_is_part(each.value.person, name) for name in of_subject.values()):
                continue
            of_subject[key] = max(of_subject.get(key, ""), each.value.person, key=_fullness)
    return names


def _fullness(name: str) -> tuple[int, str]:
    return len(name.split()), name


def _name_in_full(statement: Statement, known: Mapping[str, Mapping[str, str]]) -> Statement:
    value = statement.value
    if not isinstance(value, OfPerson):
        return statement
    names = known.get(statement.subject, {})
    meant = {key: name for key, name in names.items() if _is_part(value.person, name)}
    if len(meant) != 1 or _is_known_in_full(value.person, names, meant):
        return statement
    (name,) = meant.values()
    return replace(statement, value=cast("Value", replace(cast("Any", value), person=name)))


def _is_known_in_full(person: str, names: Mapping[str, str], meant: Mapping[str, str]) -> bool:
    """Is somebody of just this name known, who is not one of the two that the other name joins?"""
    return key_person(person) in names and not any("and" in key.split() for key in meant)


def _is_part(short: str, full: str) -> bool:
    """Is `short` a first name or the last names of `full`, or one of the two that `full` names?"""
    mine, theirs = fold(short).split(), fold(full.replace("&", " and ")).split()
    if "and" in theirs and "and" not in mine:
        return len(mine) > 1 and not set(mine).isdisjoint(theirs)
    if len(mine) >= len(theirs):
        return False
    return mine == theirs[len(theirs) - len(mine) :] or (len(mine) == 1 and mine[0] == theirs[0])
