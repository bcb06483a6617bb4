"""Who is meant by a short name: pages call people by halves of their names, and what is known tells whose they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol, cast, runtime_checkable

from citadel_watch.extracting.people.runs import fold, key_person
from citadel_watch.model import Dossier, Reading, Statement, Value

_LONG_WORD = 5
"""In shorter words one letter makes another name: `Jon` and `Jan`."""


@runtime_checkable
class OfPerson(Protocol):
    """A value that claims something of a person."""

    @property
    def person(self) -> str: ...


def name_in_full(reading: Reading, dossier: Dossier) -> Reading:
    """The reading with every short or misspelt name in full, where what is known, or the page, leaves no doubt of whom.

    Of `A & B`, two whose names hold A and B are the two: what is said of either was said of both.
    """
    if not any(isinstance(each.value, OfPerson) for each in reading.statements):
        return reading
    known = tuple(_find_namesakes(reading.statements, dossier))
    spelt = _spell_as_known(reading.statements, _list_names(known))
    names = _list_names([*known, *sorted(spelt, key=_count_words, reverse=True)])
    return replace(reading, statements=tuple(_name_in_full(each, names.get(each.subject, {})) for each in spelt))


def _find_namesakes(said: Iterable[Statement], dossier: Dossier) -> Iterator[Statement]:
    """A statement for each name known of whoever shares a subject and a word of theirs with a person of these."""
    words: dict[str, set[str]] = defaultdict(set)
    for each in said:
        if isinstance(each.value, OfPerson):
            words[each.subject].update(_split(each.value.person))
    for slot, fact in dossier.facts.items():
        if slot.subject in words and isinstance(fact.value, OfPerson):
            # Of the many outlets that know a person nearly all spell the name alike.
            named = {cast("Any", each.statement.value).person: each.statement for each in fact.supporters}
            yield from (each for name, each in named.items() if not words[slot.subject].isdisjoint(_split(name)))


def _list_names(said: Iterable[Statement]) -> Mapping[str, Mapping[str, str]]:
    """By subject, the names of its cast and crew that have more than one word, each under its key."""
    names: dict[str, dict[str, str]] = {}
    for each in said:
        if isinstance(each.value, OfPerson) and _count_words(each) > 1:
            of_subject = names.setdefault(each.subject, {})
            key = key_person(each.value.person)
            if key not in of_subject and any(_is_part(each.value.person, name) for name in of_subject.values()):
                continue
            of_subject[key] = max(of_subject.get(key, ""), each.value.person, key=_fullness)
    return names


def _count_words(statement: Statement) -> int:
    return len(statement.value.person.split()) if isinstance(statement.value, OfPerson) else 0


def _spell_as_known(said: Sequence[Statement], known: Mapping[str, Mapping[str, str]]) -> list[Statement]:
    """The statements with names that differ by a letter from a known one spelt like it, unless the page has both."""
    own = {(each.subject, key_person(each.value.person)) for each in said if isinstance(each.value, OfPerson)}
    spelt = []
    for each in said:
        names = known.get(each.subject, {})
        alike = [name for key, name in names.items() if (each.subject, key) not in own and _is_misspelt(each, name)]
        spelt.append(_rename(each, alike[0]) if len(alike) == 1 else each)
    return spelt


def _rename(statement: Statement, person: str) -> Statement:
    return replace(statement, value=cast("Value", replace(cast("Any", statement.value), person=person)))


def _fullness(name: str) -> tuple[int, str]:
    return len(name.split()), name


def _name_in_full(statement: Statement, names: Mapping[str, str]) -> Statement:
    value = statement.value
    if not isinstance(value, OfPerson):
        return statement
    meant = {key: name for key, name in names.items() if _is_part(value.person, name)}
    if len(meant) != 1 or _is_known_in_full(value.person, names, meant):
        return statement
    (name,) = meant.values()
    return _rename(statement, name)


def _is_known_in_full(person: str, names: Mapping[str, str], meant: Mapping[str, str]) -> bool:
    """Is somebody of just this name known, who is not one of the two that the other name joins?"""
    return key_person(person) in names and not any("and" in key.split() for key in meant)


def _is_misspelt(statement: Statement, known: str) -> bool:
    """Do the two names differ by one letter of one long word: left out, put in or put for another?"""
    if not isinstance(statement.value, OfPerson):
        return False
    mine, theirs = fold(statement.value.person).split(), fold(known).split()
    differing = [(one, other) for one, other in zip(mine, theirs, strict=False) if one != other]
    return len(mine) == len(theirs) > 1 and len(differing) == 1 and _is_one_letter_off(*differing[0])


def _is_one_letter_off(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < _LONG_WORD or len(long) - len(short) > 1:
        return False
    same = next((place for place, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]


def _is_part(short: str, full: str) -> bool:
    """Is `short` a first name or the last names of `full`, or one of the two that `full` names?"""
    mine, theirs = fold(short).split(), _split(full)
    if "and" in theirs and "and" not in mine:
        return len(mine) > 1 and not set(mine).isdisjoint(theirs)
    if len(mine) >= len(theirs):
        return False
    return mine == theirs[len(theirs) - len(mine) :] or (len(mine) == 1 and mine[0] == theirs[0])


def _split(name: str) -> Sequence[str]:
    return fold(name.replace("&", " and ")).split()
