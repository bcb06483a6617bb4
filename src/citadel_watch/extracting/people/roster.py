"""The people of one article, by every form of their names that means one of them only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from citadel_watch.extracting.people.runs import fold
from citadel_watch.extracting.people.words import PARTICLES

_SUFFIXES = frozenset({"jr", "sr"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """The people of one article, by the ways it can call them; keys are folded words (see `people_runs.fold`)."""

    names: Mapping[str, str] = field(default_factory=dict)
    """Every form that means one person only, in full or in part, to the full name as spelled."""
    characters: frozenset[str] = frozenset()
    """Folded names of people in the story."""
    families: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A surname that several people of the article share."""
    pairs: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """`ana and jo ruiz` -> the two full names."""
    makers: frozenset[str] = frozenset()
    """Full names of those whom the article only knows by a job behind the camera."""
    actors: frozenset[str] = frozenset()
    """Full names of those whom the article calls actors, bills by a part or lists in a cast."""
    barred: tuple[str, ...] = ()
    """Titles, networks and outlets that are no people, longest first."""
    firsts: frozenset[str] = field(init=False)
    """The words that a name of somebody can begin with."""

    def __post_init__(self) -> None:
        firsts = {key.partition(" ")[0] for keys in (self.names, self.characters) for key in keys}
        object.__setattr__(self, "firsts", frozenset(firsts | _SUFFIXES))


def build_roster(
    people: Mapping[str, str], story: Collection[str], barred: tuple[str, ...], pairs: Mapping[str, tuple[str, str]]
) -> Roster:
    """The roster of these full names: shorter spellings are joined to the longest, parts point where one is meant."""
    keys = {key: drop_initials(key) for key in people}
    chief: dict[str, str] = {}
    bearers: dict[str, list[str]] = defaultdict(list)
    for key, short in keys.items():
        for word in set(short.split()):
            bearers[word].append(key)
    for key, short in keys.items():
        longer = {
            other
            for other in (min((bearers[word] for word in short.split()), key=len) if " " in short else ())
            if other != key
            and (len(keys[other]), other) > (len(short), key)
            and _within(short.split(), keys[other].split())
        }
        chief[key] = (
            max(longer, key=lambda each: (len(keys[each]), each))
            if len({keys[each] for each in longer}) == 1 or len(longer) == 1
            else key
        )
    forms: dict[str, set[str]] = defaultdict(set)
    surnames: dict[str, list[str]] = defaultdict(list)
    for key, top in chief.items():
        name = people[chief.get(top, top)]
        forms[key].add(name)
        forms[keys[key]].add(name)
        if re.fullmatch(r"\S+ (?:&|and) \S+", name):
            one, other = re.split(r" (?:&|and) ", name)
            forms[fold(f"{one} {other}")].add(name)
            forms[fold(f"{one} and {other}")].add(name)
            continue
        words = keys[key].split()
        for size in range(1, len(words)):
            for start in range(len(words) - size + 1):
                part = words[start : start + size]
                if size > 1 or (len(part[0]) > 1 and part[0] not in PARTICLES):
                    forms[" ".join(part)].add(name)
        if len(words) > 1 and name not in surnames[words[-1]]:
            surnames[words[-1]].append(name)
    told = {word for each in story for word in each.split()}
    names = {
        form: next(iter(meant))
        for form, meant in forms.items()
        if len(meant) == 1 and (" " in form or form in people or form not in told)
    }
    return Roster(
        names=names,
        characters=frozenset(story),
        families={key: tuple(each) for key, each in surnames.items() if len(each) > 1},
        pairs=dict(pairs),
        barred=barred,
    )


@lru_cache(maxsize=8192)
def drop_initials(key: str) -> str:
    """`sita r menon` -> `sita menon`; initials that begin a name stay, and so does a suffix's absence."""
    words = [each for each in key.split() if each not in _SUFFIXES]
    return (
        " ".join([words[0], *(each for each in words[1:-1] if len(each) > 1), words[-1]])
        if len(words) > 2
        else " ".join(words)
    )


def _within(part: list[str], whole: list[str]) -> bool:
    return any(whole[start : start + len(part)] == part for start in range(len(whole) - len(part) + 1))
