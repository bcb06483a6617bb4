"""From an article to its statements: every sentence is read once by every aspect that may find something in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.consolidating import Found, consolidate
from citadel_watch.extracting.passage import Aspect, Aspects, Claim, Clause, Passage
from citadel_watch.extracting.passages import read_passages
from citadel_watch.extracting.recalling import recalls
from citadel_watch.model import Article, Certainty, Evidence, Franchise, Statement


def extract(
    article: Article, franchise: Franchise, aspects: Aspects, *, source: str, published: date | None = None
) -> tuple[Statement, ...]:
    """What the article claims of the franchise's subjects, in the order of its words.

    `published` is the day relative dates count from; where it is None the article's own date is.
    """
    return read_statements(read_passages(article, franchise, published=published), aspects, source=source)


def read_statements(passages: Iterable[Passage], aspects: Aspects, *, source: str) -> tuple[Statement, ...]:
    """What the passages of a page claim, in the order of its words.

    The same value said twice is one statement, at its clearest sentence.
    """
    watched = tuple((aspect, _compile_cues(aspect.cues)) for aspect in aspects.values())
    found: list[Found] = []
    hints: list[tuple[frozenset[str], Sequence[Found]]] = []
    told: set[str] = set()
    for passage in passages:
        words = _read_with(passage)
        for aspect, cues in watched:
            if cues is None or any(map(cues.search, words)):
                for claim in aspect.read(passage):
                    stated = _state(claim, aspect, passage, source)
                    if claim.hint:
                        hints.append((claim.about, stated))
                        continue
                    found.extend(stated)
                    if stated:
                        told |= claim.about
    for about, stated in hints:
        if told.isdisjoint(about):
            found.extend(stated)
    return consolidate(found)


def _read_with(passage: Passage) -> tuple[str, ...]:
    """The words whose cues count for a passage: its own, and those it answers or stands under."""
    if passage.question or passage.asked:
        return passage.text, passage.question or passage.asked, passage.heading
    under = passage.in_list or passage.heading.endswith("?")
    return (passage.text, passage.heading) if under else (passage.text,)


@cache
def _compile_cues(cues: frozenset[str] | None) -> Anchored | None:
    if cues is None:
        return None
    return Anchored(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(cues))) + ")")


_OF_PEOPLE = frozenset({"cast", "crew"})


def _state(claim: Claim, aspect: Aspect, passage: Passage, source: str) -> Sequence[Found]:
    clause = passage.clause_at(claim.span.start)
    if not clause.asserted and claim.certainty is None:
        return ()
    if aspect.name != "status" and _is_of_unfollowed(clause, aspect, passage.franchise):
        return ()
    subjects = clause.subjects if claim.subjects is None else claim.subjects
    certainty = claim.certainty or _settle_certainty(clause, aspect)
    evidence = Evidence(
        source=source,
        quote=passage.text,
        start=passage.start,
        end=passage.start + len(passage.text),
        rule=claim.rule,
    )
    return [
        Found(
            statement=Statement(
                subject=subject,
                aspect=aspect.name,
                value=claim.value,
                certainty=certainty,
                speaker=claim.speaker or clause.speaker,
                evidence=evidence,
                passing=claim.passing or claim.hint or recalls(passage.text, clause.span),
            ),
            leads=passage.leads,
            in_stages=aspect.in_stages,
        )
        for subject in subjects
    ]


def _is_of_unfollowed(clause: Clause, aspect: Aspect, franchise: Franchise) -> bool:
    """Is a clause about a season that nobody follows?

    The people of such a season are the show's, unless other seasons of it are followed; its dates and numbers are not.
    """
    if clause.season is None:
        return False
    return aspect.name not in _OF_PEOPLE or any(each.of in clause.subjects for each in franchise.subjects)


def _settle_certainty(clause: Clause, aspect: Aspect) -> Certainty:
    if clause.reported and aspect.takes_reports and clause.certainty is Certainty.RUMOURED:
        return Certainty.CONFIRMED
    return clause.certainty
