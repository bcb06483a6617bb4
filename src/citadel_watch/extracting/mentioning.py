"""What a page names of our subjects' people, times, places and counts, whether or not a rule read a statement there.

An edition that tells the same in other words must not pass for news where only the new words could be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Clause, Passage
from citadel_watch.extracting.people.runs import fold, key_person
from citadel_watch.model import SPINOFFS, UNPLACED, Certainty, Franchise, Mentioned

_DOUBTFUL = (Certainty.RUMOURED, Certainty.DENIED)
_NAME = re.compile(r"[^\W\d_a-z][\w.’'-]*+(?:\s(?:(?:de|del|da|la|le|van|von|der)\s)?[^\W\d_a-z][\w.’'-]*+){0,4}")
_OWNS = re.compile(r"['’]s?$")
_POSSESSIVE = re.compile(r"['’]s?$|[.]$")
_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty")
_NUMBERS = {word: number for number, word in enumerate((*_UNITS, *_TEENS), 1)}
_SIBLINGS = re.compile(r"\s(?:[Bb]rothers|[Ss]isters|[Ss]iblings|[Tt]wins)\b")
_COUNTED = re.compile(r"\b(\d{1,2}|[a-z]+)[\s-]episode", re.IGNORECASE)
_NOT = Anchored(r"(?:not|never|without|cannot|can['’]t|won['’]t|isn['’]t|aren['’]t|doesn['’]t|don['’]t)\b")


def find_mentioned(passages: Iterable[Passage]) -> Mentioned:
    """The marks (`Value.mark`) in those clauses of a page that claim something of our subjects.

    A clause that is about nobody whom we know may be about any subject of its paragraph, or of what a list follows;
    without one, the days and counts that it names may be of any subject at all. What names another show is left out.
    """
    return Mentioned(marks=frozenset(_list_marks(passages)))


def _list_marks(passages: Iterable[Passage]) -> Iterator[tuple[str, str]]:
    block, around, last = -1, set[str](), set[str]()
    for passage in passages:
        if passage.block.start != block:
            block, last = passage.block.start, around or last
            around = set(last) if passage.in_list else set()
        stray = any(each.how == "other-show" for each in passage.mentions)
        for clause in passage.clauses:
            around.update(clause.subjects)
            if not clause.asserted or clause.certainty in _DOUBTFUL or (stray and not clause.subjects):
                continue
            subjects = clause.subjects or tuple(around)
            related = {*subjects, *_list_family(subjects, passage.franchise)}
            yield from ((subject, mark) for mark in _find_marks(passage, clause) for subject in related)
            if not subjects:
                yield from ((UNPLACED, mark) for mark in _find_times_and_counts(passage, clause) if not mark.isdigit())


def _list_family(subjects: tuple[str, ...], franchise: Franchise) -> Iterator[str]:
    """The show of a season, and the seasons of a show, which words often mix; each spinoff, of all together."""
    for subject in franchise.subjects:
        if subject.of in subjects or (SPINOFFS in subjects and subject.kind == "spinoff"):
            yield subject.id
        elif subject.of and subject.id in subjects:
            yield subject.of


def _find_times_and_counts(passage: Passage, clause: Clause) -> Iterator[str]:
    for dated in passage.dates:
        if dated.window and clause.span.overlaps(dated.span):
            yield dated.window.edtf
    for hit in _COUNTED.finditer(clause.span.of(passage.text)):
        number = _NUMBERS.get(hit[1].lower()) or (int(hit[1]) if hit[1].isdigit() else None)
        if number:
            yield f"{number} episodes"


def _find_marks(passage: Passage, clause: Clause) -> Iterator[str]:
    yield from _find_times_and_counts(passage, clause)
    text = clause.span.of(passage.text)
    if _NOT.search(text):
        return
    for named in (*passage.people, *passage.meant):
        if clause.span.overlaps(named.span):
            yield key_person(named.name)
    for hit in _NAME.finditer(text):
        words = [_POSSESSIVE.sub("", word) for word in hit[0].split()]
        folded = fold(" ".join(words))
        yield from folded.split()
        if not _OWNS.search(hit[0]):  # whose world or whose son it is, is not thereby in it
            yield folded
            yield key_person(folded)
        if _SIBLINGS.match(text, hit.end()):
            yield f"{folded.rpartition(' ')[2]} siblings"
