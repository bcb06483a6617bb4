"""Whose shoot it is: another work is often filmed in the same sentence."""

from __future__ import annotations

from citadel_watch.aspects.status.heads import is_other_subject
from citadel_watch.aspects.status.objects import is_shoot_of_other
from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.when.words import compile_words

_SHOOT_OF = compile_words(
    r"\b(?:filming|shooting|production|photography|work|shoot|cameras)\s(?:of|on|for)\s[“\"‘']?(?=(?-i:[A-Z]))(?!(?:season|series|part|volume)\b)"
)


def is_of_another(passage: Passage, dated: Dated) -> bool:
    """`Filming of Another Show wrapped in May`: what was filmed is none of ours."""
    clause = passage.clause_at(dated.span.start).span
    if films_another(passage, dated.span.start):
        return True
    hits = list(_SHOOT_OF.finditer(passage.text, clause.start, max(clause.start, dated.span.start)))
    if not hits:
        return False
    end = hits[-1].end()
    named = [each for each in passage.mentions if each.span.start <= end + 1 and each.span.end > end]
    return not any(each.subjects or each.how == "parent" for each in named)


_FILMS_IT = compile_words(
    r"\b(?:film(?:s|ed|ing)?|shoot(?:s|ing)?|shot|photography|production|wrap(?:s|ped|ping)?|began|begins|starts?|started|end(?:s|ed)|finish(?:es|ed))\b"
)


def films_another(passage: Passage, place: int) -> bool:
    """`Lee is shooting a thriller in May`, `Herzog's film was shot in Peru`: another work, before this place."""
    clause = passage.clause_at(place)
    if is_shoot_of_other(passage, clause.span.start, clause.span.end):
        return True
    verbs = list(_FILMS_IT.finditer(passage.text, clause.span.start, place))
    return bool(verbs) and is_other_subject(Span(*verbs[-1].span()), clause, passage)
