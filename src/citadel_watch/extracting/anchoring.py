"""Patterns that are tried only at the words their matches can begin with.

A rule's pattern fits few sentences, and which ones can mostly be told from the words it may open with. Those are read
off the pattern itself once (the idea of a prefilter, as in RE2's `FilteredRE2`), so that a sentence without them costs
a look into a set, and one with them an attempt at each instead of an attempt at every character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from re import _constants as ops  # type: ignore[attr-defined]  # no public module takes a pattern apart
from re import _parser as parser  # type: ignore[attr-defined]  # (the same)
from typing import Any

_WORD = re.compile(r"\w+")
_ENDS = (ops.AT_BOUNDARY, ops.AT_END, ops.AT_END_STRING)
_MOST = 4096
"""So many spellings of a pattern's opening words are told apart; beyond, each counts by its beginning."""


class UnanchoredPatternError(ValueError):
    """Raised for a pattern whose matches can begin with anything."""


@lru_cache(maxsize=512)
def find_words(text: str) -> Mapping[str, tuple[int, ...]]:
    """The words of a text, folded, each with the places where it begins."""
    places: dict[str, list[int]] = {}
    for match in _WORD.finditer(text.casefold() if text.isascii() else text):
        places.setdefault(match[0].casefold(), []).append(match.start())
    return {word: tuple(starts) for word, starts in places.items()}


class Anchored:
    """A pattern, compiled when a word it can open with first turns up. Its matches begin where a word begins.

    `search`, `match` and `finditer` mean what they mean for `re.Pattern`, but for that. `UnanchoredPatternError` is
    raised at the first use of a pattern that can open with something else than known letters or digits.
    """

    __slots__ = ("__dict__", "flags", "pattern")

    def __init__(self, pattern: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def _openings(self) -> Openings:
        return read_openings(self.pattern, self.flags)

    @cached_property
    def _met(self) -> dict[str, bool]:
        return {}

    def _find_places(self, text: str) -> list[int]:
        words = find_words(text)
        openings = self._openings
        if not openings.beginnings:
            if openings.words.isdisjoint(words):
                return []
            return sorted(place for word in openings.words & words.keys() for place in words[word])
        met = self._met
        places: list[int] = []
        for word, starts in words.items():
            opens = met.get(word)
            if opens is None:
                opens = met[word] = openings.fit(word)
            if opens:
                places.extend(starts)
        places.sort()
        return places

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Every match, left to right, none overlapping another."""
        at = start
        limit = len(text) if end is None else end
        for place in self._find_places(text):
            if at <= place < limit:
                match = self.compiled.match(text, place, limit)
                if match is not None:
                    yield match
                    at = match.end()

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text, start, end), None)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return self.compiled.match(text, start) if start in self._find_places(text) else None


class Openings:
    """The words that a pattern's matches can begin with: whole ones, and beginnings of others."""

    __slots__ = ("beginnings", "words")

    def __init__(self, words: frozenset[str], beginnings: frozenset[str]) -> None:
        self.words = words
        self.beginnings = tuple(sorted(beginnings))

    def fit(self, word: str) -> bool:
        """Whether a match can begin with this word."""
        return word in self.words or word.startswith(self.beginnings)


def read_openings(pattern: str, flags: re.RegexFlag) -> Openings:
    """What a pattern's matches can begin with. Raises `UnanchoredPatternError` where that is not known letters."""
    walk = _Walk(pattern)
    left = walk.go(parser.parse(pattern, flags), {""})
    if "" in left:
        walk.refuse()
    walk.beginnings |= left
    return Openings(frozenset(walk.words), frozenset(walk.beginnings))


class _Walk:
    """A walk through a parsed pattern with the spellings of the first word so far: those that end are kept."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.words: set[str] = set()
        self.beginnings: set[str] = set()

    def refuse(self) -> None:
        message = f"a match of {self.pattern[:80]!r} can begin with anything; use re.compile"
        raise UnanchoredPatternError(message)

    def go(self, items: Any, spellings: set[str]) -> set[str]:
        for op, value in items:
            if not spellings:
                break
            spellings = self.step(op, value, spellings)
            if len(spellings) > _MOST:
                self.cut(spellings)
                spellings = set()
        return spellings

    def step(self, op: Any, value: Any, spellings: set[str]) -> set[str]:
        if op is ops.LITERAL:
            return self.add({chr(value)}, spellings)
        if op is ops.IN:
            return self.add(_list_letters(value), spellings)
        if op is ops.AT:
            return self.end(spellings) if value in _ENDS else spellings
        if op in (ops.ASSERT, ops.ASSERT_NOT):
            return spellings
        if op is ops.SUBPATTERN:
            return self.go(value[-1], spellings)
        if op is ops.ATOMIC_GROUP:
            return self.go(value, spellings)
        if op is ops.BRANCH:
            return set().union(*(self.go(branch, spellings) for branch in value[1]))
        if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            least, most, once = value
            return self.repeat(least, most, once, spellings)
        self.cut(spellings)
        return set()

    def repeat(self, least: int, most: int, items: Any, spellings: set[str]) -> set[str]:
        once = self.go(items, spellings)
        if most > 1:
            self.cut(once - spellings)
        return once if least else once | spellings

    def add(self, letters: set[str] | None, spellings: set[str]) -> set[str]:
        if letters is None:
            self.cut(spellings)
            return set()
        inside = {letter for letter in letters if _WORD.fullmatch(letter)}
        if inside != letters:
            if "" in spellings:
                self.refuse()
            self.words |= spellings
        return {spelling + letter.casefold() for spelling in spellings for letter in inside}

    def end(self, spellings: set[str]) -> set[str]:
        self.words |= spellings - {""}
        return spellings & {""}

    def cut(self, spellings: set[str]) -> None:
        if "" in spellings:
            self.refuse()
        self.beginnings |= spellings


def _list_letters(members: Any) -> set[str] | None:
    """The characters of a class; one blank for all that are no letters; None where there are too many to list."""
    letters: set[str] = set()
    for op, value in members:
        if op is ops.LITERAL:
            letters.add(chr(value))
        elif op is ops.RANGE and value[1] - value[0] < 32:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        elif op is ops.CATEGORY and value in (ops.CATEGORY_SPACE, ops.CATEGORY_NOT_WORD):
            letters.add(" ")
        elif op is ops.CATEGORY and value is ops.CATEGORY_DIGIT:
            letters.update("0123456789")
        else:
            return None
    return letters
