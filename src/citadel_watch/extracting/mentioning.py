"""What a page names of our subjects' people, times and places, whether or not a rule read a statement there.

An edition that tells the same in other words must not pass for news where only the new words could be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citadel_watch.extracting.passage import Clause, Passage
from citadel_watch.extracting.people.runs import key_person
from citadel_watch.model import Certainty, Franchise, Mentioned

_FLAT = (Certainty.CONFIRMED, Certainty.EXPECTED)


def find_mentioned(passages: Iterable[Passage]) -> Mentioned:
    """The marks (`Value.mark`) in those clauses of a page that claim something flatly of our subjects."""
    return Mentioned(
        marks=frozenset(
            (subject, mark)
            for passage in passages
            for clause in passage.clauses
            if clause.asserted and clause.certainty in _FLAT
            for mark in _find_marks(passage, clause)
            for subject in _list_related(clause, passage.franchise)
        )
    )


def _list_related(clause: Clause, franchise: Franchise) -> Iterator[str]:
    """The clause's subjects; and the spinoff of a season, and the seasons of a spinoff, which words often mix."""
    yield from clause.subjects
    for subject in franchise.subjects:
        if subject.of in clause.subjects:
            yield subject.id
        elif subject.of and subject.id in clause.subjects:
            yield subject.of


def _find_marks(passage: Passage, clause: Clause) -> Iterator[str]:
    for named in (*passage.people, *passage.meant):
        if clause.span.overlaps(named.span):
            yield key_person(named.name)
    for dated in passage.dates:
        if dated.window and clause.span.overlaps(dated.span):
            yield dated.window.edtf
