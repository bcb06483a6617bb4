"""Patterns that are tried only at the words their matches can begin with.

A rule's pattern fits few sentences, and which ones can mostly be told from the words it may open with. Those are read
off the pattern itself once (the idea of a prefilter, as in RE2's `FilteredRE2`) and indexed for all patterns together:
a word is looked up once and tells every pattern that it can open. A pattern that fits nothing in a sentence costs a
test of one bit, and one that may fit an attempt at each such word instead of an attempt at every character.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import cached_property, lru_cache
from re import _compiler as compiler  # type: ignore[attr-defined]  # what was taken apart once is compiled as it is
from re import _constants as ops  # type: ignore[attr-defined]  # no public module takes a pattern apart
from re import _parser as parser  # type: ignore[attr-defined]  # (the same)
from threading import Lock
from typing import Any

_WORD = re.compile(r"\w+")
_ENDS = (ops.AT_BOUNDARY, ops.AT_END, ops.AT_END_STRING)
_MOST = 4096
"""So many spellings of a pattern's opening words are told apart; beyond, each counts by its beginning."""
_MOST_WORDS = 65536
"""So many different words are remembered with the patterns that they can open."""


class UnanchoredPatternError(ValueError):
    """Raised for a pattern whose matches can begin with anything."""


class _Index:
    """Which patterns each word can open, by their numbers."""

    def __init__(self) -> None:
        self.known: dict[str, tuple[int, ...]] = {}
        """Words that were met, with what they can open. Replaced as a whole when a pattern comes to it."""
        self._whole: dict[str, tuple[int, ...]] = {}
        self._beginnings: dict[str, tuple[int, ...]] = {}
        self._lengths: tuple[int, ...] = ()
        self._count = 0
        self._lock = Lock()

    def add(self, openings: Openings) -> int:
        """The number of a pattern that opens with these."""
        with self._lock:
            number = self._count
            self._count += 1
            for word in openings.words:
                self._whole[word] = (*self._whole.get(word, ()), number)
            for beginning in openings.beginnings:
                self._beginnings[beginning] = (*self._beginnings.get(beginning, ()), number)
            self._lengths = tuple(sorted({*self._lengths, *map(len, openings.beginnings)}))
            self.known = {}
            return number

    def look_up(self, word: str, known: dict[str, tuple[int, ...]]) -> tuple[int, ...]:
        """The patterns that a word can open, remembered in `known`."""
        numbers = {*self._whole.get(word, ())}
        for length in self._lengths:
            if length > len(word):
                break
            numbers.update(self._beginnings.get(word[:length], ()))
        if len(known) >= _MOST_WORDS:
            known.clear()
        known[word] = found = tuple(numbers)
        return found


_INDEX = _Index()


class Words(frozenset[str]):
    """The words of a text, folded, each with the places where it begins."""

    _text: str
    _folded: Sequence[str]
    _known: dict[str, tuple[int, ...]] | None
    _openings: dict[int, list[int]]

    @classmethod
    def of(cls, text: str) -> Words:
        """The words of this text."""
        folded = " ".join(_WORD.findall(text)).casefold().split(" ")
        if folded == [""]:
            folded = []
        words = cls(folded)
        words._text, words._folded, words._known = text, folded, None
        return words

    @cached_property
    def _starts(self) -> list[int]:
        return [match.start() for match in _WORD.finditer(self._text)]

    def find(self, wanted: Container[str]) -> list[tuple[str, int]]:
        """The words that are among the wanted ones, each with the place where it begins, from left to right."""
        found = [number for number, word in enumerate(self._folded) if word in wanted]
        return [(self._folded[number], self._starts[number]) for number in found]

    def find_openings(self, number: int) -> Sequence[int]:
        """Where a pattern can open, in order."""
        known = _INDEX.known
        if self._known is not known:
            self._known, self._openings = known, self._find_all_openings(known)
        return self._openings.get(number, ())

    def _find_all_openings(self, known: dict[str, tuple[int, ...]]) -> dict[int, list[int]]:
        openings: dict[int, list[int]] = {}
        for word, start in zip(self._folded, self._starts, strict=True):
            numbers = known.get(word)
            for number in _INDEX.look_up(word, known) if numbers is None else numbers:
                if number in openings:
                    openings[number].append(start)
                else:
                    openings[number] = [start]
        return openings


@lru_cache(maxsize=1024)
def find_words(text: str) -> Words:
    """The words of a text; several readers ask for those of the same sentence in turn."""
    return Words.of(text)


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
        """The pattern itself, made from what was parsed for its openings; nobody needs that afterwards."""
        compiled: re.Pattern[str] = compiler.compile(self._parsed, int(self.flags))
        self.__dict__.pop("_parsed", None)
        return compiled

    @cached_property
    def _parsed(self) -> Any:
        return _parse(self.pattern, self.flags)

    @cached_property
    def _number(self) -> int:
        return _INDEX.add(_walk_through(self.pattern, self._parsed))

    def opens_in(self, text: str) -> bool:
        """Has the text a word that a match can begin with?"""
        return bool(find_words(text).find_openings(self._number))

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Every match, left to right, none overlapping another."""
        places = find_words(text).find_openings(self._number)
        return self._find_at(places, text, start, end) if places else iter(())

    def _find_at(self, places: Sequence[int], text: str, start: int, end: int | None) -> Iterator[re.Match[str]]:
        at = start
        limit = len(text) if end is None else end
        match = self.compiled.match
        for place in places:
            if at <= place < limit:
                found = match(text, place, limit)
                if found is not None:
                    yield found
                    at = found.end()

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match."""
        limit = len(text) if end is None else end
        for place in find_words(text).find_openings(self._number):
            if start <= place < limit and (found := self.compiled.match(text, place, limit)):
                return found
        return None

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return self.compiled.match(text, start) if start in find_words(text).find_openings(self._number) else None


def anchor(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Anchored | re.Pattern[str]:
    """The pattern, anchored where the words that it can open with are known."""
    anchored = Anchored(pattern, flags)
    try:
        anchored.opens_in("")
    except UnanchoredPatternError:
        return anchored.compiled
    return anchored


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
    return _walk_through(pattern, _parse(pattern, flags))


def _parse(pattern: str, flags: re.RegexFlag) -> Any:
    # The parser asks for flags at every turn, and is several times slower at it with an enumeration.
    return parser.parse(pattern, int(flags))


def _walk_through(pattern: str, parsed: Any) -> Openings:
    walk = _Walk(pattern)
    left = walk.go(parsed, {""})
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
