# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""How people are listed and billed: `A, B (Ms. X) and C as Y`, read off a masked text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citadel_watch.extracting.passage import Clause, Named, Passage
from citadel_watch.extracting.people.masking import PERSON, SEPARATOR, Masked
from citadel_watch.extracting.people.runs import fold
from citadel_watch.extracting.people.words import JOB_WORDS, NEVER_NAMES

_CAPITAL = r"[“\"‘']?[^\W\d_a-z\ue000][\w’'.-]*+[”\"]?"
_NAME = r"(?:" + _CAPITAL + r"(?:\s(?:(?:of|the|de|van|von|la|del|le)\s){0,2}" + _CAPITAL + r"){0,4}|" + PERSON + r")"
_ARTICLES = (
    r"(?:(?!(?:as|and|or|with|while|but|opposite|alongside|to|for|from|by|in|on|at)\b(?!-))[a-z][\w’'-]*+\s){0,4}"
)
_KIND = (
    r"(?:(?:[A-Z][\w-]*+|"
    + PERSON
    + r")['’]s\s(?:(?!of\b|in\b|from\b|at\b|for\b)[a-z-]+,?\s){1,3}(?=[A-Z]))?(?:(?:[A-Z]{2,4}|[A-Z][a-z]+(?:an|ish|ese))\s(?=[a-z]))?"
)
CHARACTER = r"(?:" + _KIND + _ARTICLES + _NAME + r")"
"""Somebody of the story, with the small words before: `the young Alma Reyes`, `Agent Voss`, `Lord Hale of Esk`."""

DESCRIBED = (
    r"(?:(?:the\s|an?\s|fellow\s)?(?:[\w’'“”\"-]+\s){0,3}?(?:actors?|actress(?:es)?|stars?|newcomers?|veterans?|"
    r"winners?|"
    r"nominees?|alums?|twins|siblings|comedians?|singers?|rappers?|regulars?|favou?rites?|returnees?|scribes?|helmers?|guests?|players?|performers?|vets?|mainstays?|stalwarts?)\s|"
    r"(?:[A-Z][\w’-]*\s){0,2}[A-Z][\w-]*['’]s?\s)?"
)
_WORK = (
    r"[“\"‘']?(?:[^\W\d_a-z\ue000][\w’'&!-]*+|\d++)"
    r"(?:\s(?:[^\W\d_a-z\ue000][\w’'&!:-]*+|the|of|and|a|in|to|\d++)){0,8}?[”\"’']?"
)
_TAIL = (
    r"(?:\s\([^()]{1,80}\)(?:\sas\s" + CHARACTER + r")?|,\s\d\d(?:,(?=\s[a-z])|(?=,))|\s(?:of|"
    r"from|for)\s"
    + _WORK
    + r"(?:\sfame)?(?=[,.;]|\s(?:and|&)\s(?:[a-z’'-]+\s){0,3}"
    + PERSON
    + r"|\s(?!(?:and|the|of|in|to)\b)[a-z])|"
    r"\sas\s" + CHARACTER + r"|\s\d\d\b)?"
)
BILLED = DESCRIBED + PERSON + r"(?!['’]s?\s)" + _TAIL
"""One person of a list, with what the list says of them."""

PEOPLE = r"(?:" + BILLED + r"(?:" + SEPARATOR + BILLED + r"){0,40})"
"""A list of people, or one."""

LEADING = r"(?:" + PERSON + r"(?!['’]s?\s)" + _TAIL + r"(?:" + SEPARATOR + BILLED + r"){0,40})"
"""A list that begins with a person's sign: what a pattern that opens with people is found by, and fast."""

_ONE = re.compile(
    PERSON
    + r"(?:\s\((?P<inner>[^()]{1,80})\)(?:\sas\s(?P<then>"
    + CHARACTER
    + r"))?|\sas\s(?P<as>"
    + CHARACTER
    + r"))?"
)
_MORE = re.compile(r"(?:" + SEPARATOR + CHARACTER + r"(?!\sas\s|\s\())+")
_SPLIT = re.compile(SEPARATOR)
_NOT_A_ROLE = re.compile(
    r"\d|\b(?:best|known|from|star|fame|seen|ex|formerly|right|left|above|pictured|photo|via|and|in|of\sthe\sshow|"
    r"tv|film|movie)\b",
    re.IGNORECASE,
)
_RANK = re.compile(r"^(?:(?:Special\s)?Agents?|Detectives?|Officers?|the|an?)\s")


def read_bill(masked: Masked, start: int, end: int) -> Iterator[tuple[Named, str | None]]:
    """Each person listed between two places of the masked text, with the character where one is given."""
    listed = list(_ONE.finditer(masked.text, start, end))
    given = [_name_character(masked, hit) for hit in listed]
    if len(listed) > 1 and listed[-1]["as"] and not any(given[:-1]):
        more = _MORE.match(masked.text, listed[-1].end())
        if more:
            names = [listed[-1]["as"], *(each for each in _SPLIT.split(more[0]) if each)]
            if len(names) == len(listed):
                spoken = masked.unmask(masked.text[listed[-1].start("as") : more.end()], listed[-1].start("as"))
                given = [name_character(each) for each in _SPLIT.split(spoken) if each]
    for hit, character in zip(listed, given, strict=True):
        yield masked.person_at(hit.start()), character


def tells_one_show(passage: Passage, place: int) -> bool:
    """False where a clause is about several shows at once and does not say `both`: which one is meant is not told."""
    clause = passage.clause_at(place)
    kinds = {each.id: each.kind for each in passage.franchise.subjects}
    many = len(clause.subjects) > 1 and any(kinds.get(each) == "spinoff" for each in clause.subjects)
    return not many or bool(_BOTH.search(clause.span.of(passage.text)))


def find_own_clause(passage: Passage, named: int, told: int) -> Clause | None:
    """The clause of what is told of people, where their names stand in another that brackets cut off from it."""
    theirs, own = passage.clause_at(named), passage.clause_at(told)
    if theirs is own or theirs.subjects or not own.subjects:
        return None
    return own


def find_only_subject(passage: Passage, place: int) -> tuple[str, ...] | None:
    """The one season that a clause names beside a show: `has left the show ahead of its third season`."""
    clause = passage.clause_at(place)
    if clause.subjects:
        return None
    inside = [each for each in passage.mentions if clause.span.contains(each.span)]
    named = {each.subjects for each in inside if each.subjects}
    strange = any(each.how in {"other-show", "first-season"} for each in inside)
    return named.pop() if len(named) == 1 and not strange else None


def find_made_in(passage: Passage, words: str, place: int) -> tuple[str, ...] | None:
    """Where a clause is about a spinoff, `filmed in India under X` speaks of the one from there."""
    spinoffs = {each.id: each.country for each in passage.franchise.subjects if each.kind == "spinoff"}
    if not spinoffs.keys() >= set(passage.clause_at(place).subjects):
        return None
    made = [sid for sid, country in spinoffs.items() if country and re.search(rf"\b{re.escape(country)}\b", words)]
    return tuple(made) if len(made) == 1 else None


_BOTH = re.compile(r"\b(?:both|each|all (?:of them|three|four))\b", re.IGNORECASE)


def share_characters(masked: Masked, start: int, count: int) -> Sequence[str | None]:
    """The characters listed at a place, when there is one for each of `count` people; else none."""
    hit = (_LISTED if count > 1 else _SINGLE).match(masked.text, start)
    if hit is None:
        return (None,) * count
    spoken = masked.unmask(hit[0], start)
    names = [spoken] if count == 1 else _SPLIT.split(spoken)
    return tuple(map(name_character, names)) if len(names) == count else (None,) * count


def end_characters(masked: Masked, start: int, count: int) -> int:
    """Where the words end that name the characters of `count` people from `start` on."""
    hit = (_LISTED if count > 1 else _SINGLE).match(masked.text, start)
    return hit.end() if hit else start


_LISTED = re.compile(CHARACTER + r"(?:" + SEPARATOR + CHARACTER + r"){0,12}")
_SINGLE = re.compile(CHARACTER)
_SMALL = re.compile(r"^" + _KIND + _ARTICLES)
_OF_AN_ORDER = frozenset({"sister", "brother"})


def name_character(words: str) -> str | None:
    """The name in words that say who somebody plays, or None where they only describe."""
    spoken = re.sub(r"^(?:as|playing|plays)\s", "", words.strip(" ,.“”\"‘’'"))
    words = _SMALL.sub("", spoken).strip(' ,.“”"‘')
    words = re.sub(r"['’]s?$", "", _RANK.sub("", _RANK.sub("", words)))
    first = words.split(" ")[0].lower() if words else ""
    if not words or not words[0].isupper() or len(words) > 60 or _NOT_A_ROLE.search(words):
        return None
    plain = [each for each in fold(words).split() if each not in NEVER_NAMES]
    titled = spoken.startswith(("the ", "The ")) and " " not in words  # the Professor, the Doctor
    if (
        not (plain or titled)
        or (first in JOB_WORDS and not (first in _OF_AN_ORDER and " " in words))
        or (words.isupper() and len(words) < 4)
    ):
        return None
    return words


TOLD_AFTER = re.compile(
    r",?\s(?:will\s|also\s|again\s|who\s){0,2}(?:(?:play|portray|voice)s?\s(?!an?\s(?:[\w-]+\s)?(?:roles?|parts?)\b)|"
    r"is\s(?:the\s)?[A-Z\ue000]|(?:steps?\sin|comes?\sin|joins?|joined|boards?|is\scast|was\scast|takes?\sover|returns?)\sas\s(?:the\s)?[A-Z])"
)
"""Stands behind brackets that hold a credit: whom the person before them plays is told after."""
_LIKE_A_WORK = re.compile(
    r"The\s[\w’'-]+\s[\w’' -]+|(?!Sterling\b|Irving\b|Ming\b|King\b|Jing\b|Ying\b|Xing\b|Ping\b|Bing\b)[A-Z][a-z]+ing\s[\w’' -]+|"
    r"[^,]{2,40},\s[\"“‘']?(?:The\s)?[A-Z].*|[A-Z][\w’'-]*\s(?:II|III|IV|V|VI)|[“\"‘][^”\"]+[”\"’](?:,.*)?"
)


def is_work(words: str) -> bool:
    """Whether words in brackets have the form of a film's or a show's title, or list several."""
    return _LIKE_A_WORK.fullmatch(words) is not None


def _name_character(masked: Masked, hit: re.Match[str]) -> str | None:
    for group in ("as", "then", "inner"):
        if group == "inner" and masked.text.startswith(" as ", hit.end()):
            return None  # `A (Another Show) as his training officer`
        if (
            group == "inner"
            and hit[group]
            and (
                masked.text[hit.start() - 1 : hit.start()] == "("  # `Vera (A (Another Show))`
                or TOLD_AFTER.match(masked.text, hit.end())
                or is_work(masked.unmask(hit[group], hit.start(group)))
            )
        ):
            return None  # `A (Another Show) plays X`
        if hit[group]:
            return name_character(masked.unmask(hit[group], hit.start(group)))
    return None
