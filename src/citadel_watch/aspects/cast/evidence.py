# ruff: noqa: E501 -- a sign's alternatives stand by meaning, and a break inside one hides where it ends
"""Who seems to be in the cast where no phrase says so: light signs around a name, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from citadel_watch.aspects.cast.phrase import Standing
from citadel_watch.aspects.cast.shapes import Row
from citadel_watch.aspects.cast.taking_part import find_taking_part, makes_it, name_part
from citadel_watch.extracting.passage import Clause, Named, Passage
from citadel_watch.extracting.people.billing import read_bill
from citadel_watch.extracting.people.masking import PERSON, SEPARATOR, Masked
from citadel_watch.extracting.people.phrases import read_wording
from citadel_watch.extracting.people.runs import key_person
from citadel_watch.extracting.people.words import CHARACTER_AFTER, CHARACTER_BEFORE


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A person whom signs put into the cast."""

    person: Named
    character: str | None
    standing: Standing


_NEAR = 70
"""Characters on each side of a list of people within which words count as standing near."""
_ENOUGH = 1.7
_BASE = -0.5

_CRAFT = r"(?:showrun\w*|direct(?:ors?|ed|ing|s)|writ(?:ers?|ing|es|ten)|wrote|creat(?:ors?|ed|ing|es)|produc\w+|compos\w+|develop\w*|EPs?|helm\w*|script\w*|score[ds]?)"
_SAY = (
    r"(?:said|says?|told|tells|wrote|writes|explain\w*|think\w*|thought|point\w*|hint\w*|add(?:s|ed)|confirm\w*|reveal\w*|announc\w*|"
    r"asked|admit\w*|insist\w*|joke[sd]?|promise[sd]?|believes|calls|let\son|teas\w+|spoke|sat\sdown|wants|label\w*)"
)
_ACTING = re.compile(
    r"\b(?:cast|(?:co-)?star(?:s|red|ring)?|roles?|parts?|play(?:s|ed|ing)?|act(?:or|ress|ors)|characters?|regulars?|guests?|newcomers?|"
    r"ensemble|opposite|alongside|recur\w*|portray\w*|cameos?|appear\w*|voic\w+|players)\b",
    re.IGNORECASE,
)
_RETURNING = re.compile(
    r"\b(?:return\w*|back|re-?join\w*|repris\w+|once\smore|again|remain\w*|stay\w*|re-?upped|signed|deals?|contracts?|on\sboard|aboard|join\w*|new\sto)\b",
    re.IGNORECASE,
)
_LEAVING = re.compile(
    r"\b(?:left|leav\w+|exit\w*|not|without|gone|dead|died|killed|quit|depart\w*|replac\w+|minus|lost|axed|former|never|no\slonger)\b|n['’]t\b"
)
_NO_ACTORS = re.compile(
    r"\b(?:president|head|boss|chief|ceo|executive|reporter|journalist|authors?|novel(?:s|ist)?|books?|critic|spokes\w+|minister|judge|"
    r"professor|newsletter|podcast|commission\w*|manager|mayor|analyst|critics?|reviewers?|photographers?|agents?|readers?|audience|fans?\sof|insider|editor|columnist|wife|husband|ex-wife|daughter|son)\b",
    re.IGNORECASE,
)
_BELIEVED = re.compile(r"\b[Ii]f\s[^.;]{1,80}?\s(?:to\sbe\s(?:believed|trusted)|anything\sto\sgo\sby)\b")
_WOULD = re.compile(r"\bwould\s(?:(?:also|surely|certainly)\s)?(?:make|be|have\s(?:made|been))\b")
_STRANGERS = re.compile(r"\b[Ff]ans?\s[A-Z\ue000]")
_EARLIER = re.compile(
    r"\b(?:first|original|previous|earlier)\s(?:seasons?|series|shows?|films?|runs?)\b", re.IGNORECASE
)
_CRAFTS = re.compile(r"\b" + _CRAFT + r"\b", re.IGNORECASE)
_OTHER_WORK = re.compile(
    r"\b(?:an?|other|another|his|her|their|next)\s(?:[\w-]+\s){0,3}(?:films?|movies?|pilots?|shows|projects?|play|musical|sitcom)\b|"
    r"\b(?:best\sknown|previously(?!\s(?:announced|reported|confirmed|revealed))|formerly)\b"
)
_SAID_AFTER = re.compile(r"(?:,[^,]{1,60},)?\s(?:(?:also|has|had|since|did)\s){0,3}" + _SAY + r"\b")
_SAID_BEFORE = re.compile(
    r"(?:\b" + _SAY + r"\s(?:[a-z]+\s){0,3}|\b(?:[Aa]ccording\sto|asked|interview\swith)\s(?:[\w’']+\s){0,3})$"
)
_AS = re.compile(r"\s(?:[a-z]+\s){0,3}as\s(?:[a-z-]+\s){0,4}[A-Z“\"\ue000]|,\sas\s(?:the|an?)\s")
_BILLED = re.compile(r"\s\([A-Z][^()\d]{1,40}\)")
_OWNS_PART = re.compile(r"['’]s?\s[A-Z]|,\swhose\s[A-Z]")
_OWNS = re.compile(r"['’]s?\s[a-z]")
_IS_PART = re.compile(r"\s(?:is|will\sbe|are)\s(?:[a-z]+\s){0,2}[A-Z\ue000]")
_BEGINS = re.compile(r"(?:^|[;:]\s|\b(?:and|but|while|that|as)\s)\W{0,2}$")
_GOVERNED = re.compile(r"\b(?:in|at|of|by|for|from|to|on|into|near)\s(?:the\s)?$")
_CAPITAL_BEFORE = re.compile(r"\b(?:as|play(?:s|ing)?)\s(?:[a-z’'-]+\s){0,3}(?:[A-Z][\w.’'-]*\s){1,3}$")
_DOES = re.compile(r"\s(?:(?:both|also|all|again|now)\s)?(?:will|is|are|[a-z]+s)\b")
_JOINT = re.compile(
    r"(?:\]|\s\([^()]{1,60}\)|,\s\d\d)?(?:\sas\s[A-Z][^,;.\ue000]{1,40})?"
    + SEPARATOR
    + r"(?:(?:newcomers?|the|actors?)\s)?"
)

_WORDS_NEAR: Mapping[str, re.Pattern[str]] = {
    "acting": _ACTING,
    "returning": _RETURNING,
    "leaving": _LEAVING,
    "other work": _OTHER_WORK,
    "earlier": _EARLIER,
}

_WEIGHTS: Mapping[str, float] = {
    "in brackets": 1.8,
    "as": 1.7,
    "billed": 1.5,
    "acting": 1.4,
    "listed": 1.3,
    "owns a part": 0.6,
    "is a part": 0.6,
    "returning": 0.5,
    "does": 0.4,
    "begins": 0.1,
    "with": -0.2,
    "leads": -0.4,
    "governed": -0.6,
    "speaks": -0.7,
    "owns": -1.1,
    "no actor": -1.2,
    "other work": -1.3,
    "earlier": -1.3,
    "other show": -1.3,
    "leaving": -1.4,
    "craft": -2.5,
}
"""How much each sign speaks for a place in the cast: near the logarithms of the odds, as counted on annotated pages."""


def read_hints(passage: Passage, known: Collection[str]) -> Iterator[Hint]:
    """Those of the passage's people whom the signs around them make part of the cast; `known` are told of already."""
    if all(each.maker or key_person(each.name) in known for each in passage.people):
        return
    masked = read_wording(passage.text, (*passage.people, *passage.meant)).masked
    lists = tuple(_find_lists(masked))
    shaped = dict(find_taking_part(passage, masked, lists))
    for first, last in lists:
        clause = passage.clause_at(masked.people[first].span.start)
        if not clause.asserted or not clause.subjects or _BELIEVED.search(passage.text):
            continue
        if _WOULD.search(masked.text, masked.places[last]):
            continue
        row = Row(first, last, masked.places[first], masked.places[last] + 1)
        for number in range(first, last + 1):
            person, place = masked.people[number], masked.places[number]
            if person in passage.meant or person.maker or key_person(person.name) in known:
                continue
            if _is_of_the_story(masked, place):
                continue
            signs = find_signs(passage, masked, (first, number, last), clause)
            if number not in shaped and makes_it(passage, masked, row):
                continue
            if number not in shaped and _BASE + sum(_WEIGHTS[each] for each in signs) < _ENOUGH:
                continue
            character = next((part for _, part in read_bill(masked, place, place + 120)), None) or name_part(
                masked, place + 1
            )
            yield Hint(person=person, character=character, standing=shaped.get(number, "in"))


def _is_of_the_story(masked: Masked, place: int) -> bool:
    before = masked.text[max(0, place - 60) : place]
    return bool(
        CHARACTER_BEFORE.search(before)
        or before.lower().endswith((" no ", "n't a "))
        or _CAPITAL_BEFORE.search(before)
        or CHARACTER_AFTER.match(masked.text, place + 1)
        or masked.text.startswith(" (" + PERSON, place + 1)
    )


def find_signs(passage: Passage, masked: Masked, listed: tuple[int, int, int], clause: Clause) -> Iterator[str]:
    """The names of the signs around a person; `listed` numbers the first of the list, the person, and the last."""
    text = masked.text
    first, number, last = listed
    start, place, end = masked.places[first], masked.places[number], masked.places[last] + 1
    size = last - first + 1
    near = text[max(0, start - _NEAR) : end + _NEAR]
    before, after = text[max(0, start - _NEAR) : start], text[end : end + 2 * _NEAR]
    behind = text[place + 1 : place + 2 * _NEAR]
    said = masked.source[max(0, masked.people[first].span.start - 40) : masked.people[last].span.end + 45]
    close = text[max(0, place - 50) : place + 50]
    yield from (sign for sign, words in _WORDS_NEAR.items() if words.search(near))
    if size > 1:
        yield "listed"
    if _AS.match(behind):
        yield "as"
    if _BILLED.match(behind):
        yield "billed"
    if text[place - 1 : place] == "(" and behind.startswith(")"):
        yield "in brackets"
    if _OWNS_PART.match(behind):
        yield "owns a part"
    if _OWNS.match(behind):
        yield "owns"
    if _IS_PART.match(behind):
        yield "is a part"
    if before.endswith("with "):
        yield "with"
    if _BEGINS.search(before):
        yield "begins"
    if _DOES.match(after):
        yield "does"
    if _GOVERNED.search(before):
        yield "governed"
    if _SAID_AFTER.match(after) or _SAID_BEFORE.search(before) or clause.speaker == masked.people[number].name:
        yield "speaks"
    if _NO_ACTORS.search(said) or _STRANGERS.search(said):
        yield "no actor"
    if _CRAFTS.search(close):
        yield "craft"
    if passage.leads:
        yield "leads"
    if any(each.how in {"other-show", "first-season"} and clause.span.overlaps(each.span) for each in passage.mentions):
        yield "other show"


_MOST = 12
"""People whom one list is read with; whoever comes after them begins another."""


def _find_lists(masked: Masked) -> Iterator[tuple[int, int]]:
    """The lists that the people of a sentence stand in, each by the numbers of its first and its last."""
    places = masked.places
    first = 0
    for number in range(1, len(places) + 1):
        joined = number < len(places) and _JOINT.fullmatch(masked.text, places[number - 1] + 1, places[number])
        owner = number < len(places) and _OWNS.match(masked.text, places[number] + 1)
        if not joined or owner or number - first == _MOST:
            yield first, number - 1
            first = number
