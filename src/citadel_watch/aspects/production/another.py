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


_CLOSE = 50
_TITLE = (
    r"(?P<name>(?-i:[A-Z0-9])[\w’'!-]*(?:(?::?\s(?:(?:of|the|and|in|a|for|&)\s){0,2})(?-i:[A-Z0-9])[\w’'!-]*){1,6})"
)
_MADE = compile_words(
    rf"\b(?:(?:shot|filmed|made|shooting|filming|making|wrapped|finished|recorded|to\s(?:shoot|film|make))\s(?:(?:his|her|their|the|a)\s(?:[\w-]+\s){{0,3}})?|(?:of\s(?:his|her|their)\sown|another\s(?:location|set|shoot)|busy|away|working),?\s(?:for|on|with)\s)[“\"‘']?{_TITLE}(?=[”\"’',]|\s(?:in|at|on|last|this|around|with)\b)"
)


def _names_another(passage: Passage, low: int, place: int) -> bool:
    """`Jones shot Motor Town in New Jersey`: right behind the verb stands a title that is none of ours."""
    for hit in _MADE.finditer(passage.text, low):
        name = Span(*hit.span("name"))
        known = [each.span for each in passage.mentions if each.how != "other-show"]
        known += [*(each.span for each in passage.people), *(each.span for each in passage.dates)]
        if name.end < place + _CLOSE and not any(each.overlaps(name) for each in known):
            return True
    return False


def films_another(passage: Passage, place: int) -> bool:
    """`Lee is shooting a thriller in May`, `Herzog's film was shot in Peru`: another work, before this place."""
    clause = passage.clause_at(place)
    if is_shoot_of_other(passage, clause.span.start, clause.span.end):
        return True
    if _names_another(passage, clause.span.start, place):
        return True
    verbs = list(_FILMS_IT.finditer(passage.text, clause.span.start, place))
    return bool(verbs) and is_other_subject(Span(*verbs[-1].span()), clause, passage)
