"""Which season or show the cast of a sentence is told of, where its clause does not say."""

from __future__ import annotations

import re

from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.people.masking import Masked

_IN_A_SHOW = re.compile(r"(?:\s(?:once\smore|again|back))?\s(?:in|on|for|of)\s(?:the\s)?[“\"‘']?")


def find_named_show(passage: Passage, masked: Masked, end: int) -> tuple[str, ...] | None:
    """`play the young X in <show>`: the show named there, where the clause is about more than one."""
    hit = _IN_A_SHOW.match(masked.text, end)
    if hit is None:
        return None
    place = masked.to_source(hit.end())
    named = [each.subjects for each in passage.mentions if place <= each.span.start < place + 3 and each.how == "show"]
    clause = passage.clause_at(place).subjects
    return named[0] if named and len(named[0]) == 1 and len(clause) == 1 and named[0] != clause else None


_FROM_A_SEASON = re.compile(
    r"\b(?:cast|stars?|leads?|ensemble|actors|players|characters|faces|everyone)\b[^.;:]{0,30}?\s(?:from|of|"
    r"in)\s(?:the\s)?"
    r"(?:(?P<ordinal>first|second|third|fourth|fifth|sixth)\s(?:season|series)|"
    r"(?:season|series)\s(?P<number>\d{1,2}|one|two|three|four|five|six))\b[^.;:]{0,40}?\b(?:return\w*|back|reprise)\b",
    re.IGNORECASE,
)

_SEASON_NUMBERS = {
    word: number
    for words in ("first second third fourth fifth sixth", "one two three four five six")
    for number, word in enumerate(words.split(), 1)
}


def follow_aside(passage: Passage, aside: Span) -> tuple[str, ...] | None:
    """`Ana Ruiz, a guest in season 2, won't be back`: she is not in the one after it."""
    inside = [each for each in passage.mentions if aside.contains(each.span)]
    later = [each for each in passage.mentions if each.span.start >= aside.end and each.how != "pronoun"]
    named = {each.subjects for each in inside if each.subjects}
    if later or len(named) != 1 or len(only := named.pop()) != 1:
        return None
    seasons = {each.id: each for each in passage.franchise.subjects}
    last = seasons.get(only[0])
    if last is None or last.number is None:
        return None
    return tuple(each.id for each in seasons.values() if each.of == last.of and each.number == last.number + 1) or None


def carry_over(passage: Passage, place: int) -> tuple[str, ...] | None:
    """`The cast from season one is expected to return, including ...`: it is to the next season that they return."""
    if passage.clause_at(place).subjects or not (hit := _FROM_A_SEASON.search(passage.text)):
        return None
    words = (hit["ordinal"] or hit["number"]).lower()
    number = int(words) if words.isdigit() else _SEASON_NUMBERS[words]
    following = (each.id for each in passage.franchise.subjects if each.of is None and each.number == number + 1)
    return tuple(following) or None
