"""Counting: which statements were found, which are false, which were missed, and what share that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce

from benchmarks.scoring.annotated import AnnotatedSet, ExpectedChange, Pair, Written
from benchmarks.scoring.matching import SCORED, is_same_speaker, matches
from benchmarks.scoring.reading import Read, find_parents, load_franchise, read_changes, read_statements

NOBODY = frozenset({"season-1", "franchise"})
"""Subjects that some sets note and no configuration follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    found: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return _share(self.found, self.found + self.false)

    @property
    def recall(self) -> float:
        return _share(self.found, self.found + self.missed)

    @property
    def f1(self) -> float:
        return _share(2 * self.precision * self.recall, self.precision + self.recall)

    def __add__(self, other: Count) -> Count:
        return Count(found=self.found + other.found, false=self.false + other.false, missed=self.missed + other.missed)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A statement as written down and as read. `of_spinoff`: on a spinoff that has seasons of its own configured."""

    written: Written
    read: Read
    of_spinoff: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTally:
    """What came of one page."""

    page: str
    found: Sequence[Found] = ()
    false: Sequence[Read] = ()
    missed: Sequence[Written] = ()

    def count(self, aspect: str) -> Count:
        return Count(
            found=sum(each.read.aspect == aspect for each in self.found),
            false=sum(each.aspect == aspect for each in self.false),
            missed=sum(each.aspect == aspect for each in self.missed),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PairTally:
    """What came of one pair of editions. It is judged right when an alert goes out exactly if one should."""

    pair: str
    right: bool
    found: int = 0
    false: Sequence[Read] = ()
    missed: Sequence[ExpectedChange] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What came of a set."""

    name: str
    pages: Sequence[PageTally]
    pairs: Sequence[PairTally] = field(default=())

    def count(self, aspect: str) -> Count:
        return reduce(Count.__add__, (page.count(aspect) for page in self.pages), Count())

    @property
    def overall(self) -> Count:
        return reduce(Count.__add__, map(self.count, SCORED), Count())

    @property
    def certainties(self) -> tuple[int, int]:
        """How many found statements have the certainty written down, and how many were found."""
        return sum(each.written.certainty == each.read.certainty for each in self._found), len(self._found)

    @property
    def speakers(self) -> tuple[int, int]:
        """How many found statements name the speaker written down, and how many should name one."""
        named = [(each.written.speaker, each.read.speaker) for each in self._found if each.written.speaker]
        return sum(is_same_speaker(speaker, read) for speaker, read in named if speaker), len(named)

    @property
    def seasons(self) -> tuple[int, int]:
        """Of the statements on spinoffs that were found: how many are on the very season (or spinoff) written down."""
        exact = [each.written.subject == each.read.subject for each in self._found if each.of_spinoff]
        return sum(exact), len(exact)

    @property
    def _found(self) -> list[Found]:
        return [each for page in self.pages for each in page.found]


def score_set(annotated: AnnotatedSet) -> Score:
    pages = []
    for page in annotated.pages:
        written = [each for each in annotated.written if each.page == page.name]
        parents = find_parents(load_franchise(page.config))
        pages.append(tally_page(page.name, written, read_statements(page), parents))
    pairs = [_score_pair(pair) for pair in annotated.pairs]
    return Score(name=annotated.name, pages=pages, pairs=pairs)


def tally_page(page: str, written: Sequence[Written], read: Sequence[Read], parents: Mapping[str, str]) -> PageTally:
    """Match what was read with what was written down, one to one, in the order of reading.

    A spinoff's season is taken for its spinoff. What repeats a found statement is neither found nor false. A company
    among the crew may be read or not.
    """
    wanted = [each for each in written if _counts(each, parents)]
    optional = [each for each in wanted if _is_company(each)]
    open_ = [each for each in wanted if not _is_company(each)]
    found: list[Found] = []
    false: list[Read] = []
    for each in read:
        if not _counts(each, parents):
            continue
        alike = [other for other in open_ if _says(each, other, parents)]
        fresh = [other for other in alike if not any(other is taken.written for taken in found)]
        if fresh:
            of_spinoff = bool({fresh[0].subject, each.subject} & {*parents, *parents.values()})
            found.append(Found(written=fresh[0], read=each, of_spinoff=of_spinoff))
        elif not alike and not any(_says(each, other, parents) for other in optional):
            false.append(each)
    missed = [each for each in open_ if not any(each is taken.written for taken in found)]
    return PageTally(page=page, found=found, false=false, missed=missed)


def tally_pair(pair: Pair, told: Sequence[Read], parents: Mapping[str, str]) -> PairTally:
    """Match the changes that an alert would tell of with those expected; an optional one is not missed."""
    expected = [each for each in pair.changes if _counts(each, parents)]
    told = [each for each in told if _counts(each, parents)]
    found: list[ExpectedChange] = []
    false: list[Read] = []
    for each in told:
        alike = [other for other in expected if _says(each, other, parents)]
        if not alike:
            false.append(each)
        elif not any(alike[0] is other for other in found):
            found.append(alike[0])
    missed = [each for each in expected if not each.optional and not any(each is other for other in found)]
    return PairTally(pair=pair.name, right=bool(told) == pair.alert, found=len(found), false=false, missed=missed)


def _score_pair(pair: Pair) -> PairTally:
    return tally_pair(pair, read_changes(pair), find_parents(load_franchise(pair.after.config)))


def _counts(each: Written | Read | ExpectedChange, parents: Mapping[str, str]) -> bool:
    return each.aspect in SCORED and parents.get(each.subject, each.subject) not in NOBODY


def _says(read: Read, written: Written | ExpectedChange, parents: Mapping[str, str]) -> bool:
    subject, expected = (parents.get(each.subject, each.subject) for each in (read, written))
    return subject == expected and read.aspect == written.aspect and matches(read.aspect, written.value, read.value)


def _is_company(written: Written) -> bool:
    return written.aspect == "crew" and "company" in str(written.value)
