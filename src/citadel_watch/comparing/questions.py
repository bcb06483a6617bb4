"""What nobody knows yet: for each subject that is followed, the aspects of which nothing is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from citadel_watch.comparing.diff import is_empty
from citadel_watch.model import Dossier, Fact, Franchise, Slot

ASKED = ("release-date", "status", "cast", "crew", "production", "trailer", "episodes")
"""What people ask of every season and spinoff, in the order in which they ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An aspect of a subject of which nothing is known; `said` is the fact that nothing is, where somebody says so."""

    subject: str
    aspect: str
    said: Fact | None = None


def list_questions(dossier: Dossier, franchise: Franchise) -> tuple[Question, ...]:
    """The open questions of every configured subject, in the order of the configuration."""
    return tuple(
        question
        for subject in franchise.subjects
        for aspect in (*ASKED, *(["title"] if subject.kind == "spinoff" and not subject.title else []))
        for question in _ask(subject.id, aspect, dossier.facts.values())
    )


def _ask(subject: str, aspect: str, facts: Iterable[Fact]) -> list[Question]:
    own = (each for each in facts if (each.slot.subject, each.slot.aspect) == (subject, aspect))
    known = [each for each in own if not each.withdrawn]
    if not known:
        return [Question(subject=subject, aspect=aspect)]
    if all(is_empty(each.value) for each in known):
        return [Question(subject=subject, aspect=aspect, said=known[0])]
    return []


def order_facts(dossier: Dossier, franchise: Franchise) -> tuple[Fact, ...]:
    """The facts as people ask for them: subjects as configured, then those that were learned; aspects as they ask."""
    subjects = [each.id for each in franchise.subjects]

    def place(slot: Slot) -> tuple[int, str, int, str, str]:
        subject = subjects.index(slot.subject) if slot.subject in subjects else len(subjects)
        aspect = ASKED.index(slot.aspect) if slot.aspect in ASKED else len(ASKED)
        return subject, slot.subject, aspect, slot.aspect, slot.key

    return tuple(sorted(dossier.facts.values(), key=lambda each: place(each.slot)))
