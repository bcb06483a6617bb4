"""How much a place in a text speaks for a person: the form of a name, and the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.extracting.people.billing import is_work
from citadel_watch.extracting.people.runs import Run, fold
from citadel_watch.extracting.people.words import (
    CHARACTER_AFTER,
    CHARACTER_BEFORE,
    DOUBTFUL,
    NEVER_NAMES,
    PARTICLES,
    PERSON_AFTER,
    PERSON_BEFORE,
    STRANGER_AFTER,
    STRANGER_BEFORE,
    STRANGERS,
)

REACH = 48
"""Characters on each side of a name that may tell what it names."""
_CREDIT = re.compile(r"\W{0,3}[^:.,;()]{4,40}:\s[^:.,;()]{4,40}")


def shaped(run: Run) -> bool:
    """Whether it has the form of a full name: two words at least, the last no initial, few of them all capitals."""
    last = run.words[-1].bare
    shouted = sum(
        len(each.bare) > 3 and each.bare.isupper() and each.bare[0].isalpha() and "." not in each.bare
        for each in run.words
    )
    initial = last.endswith(".") and len(last) < 4
    lettered = len(last) == 1 and len(run.words) == 2 and run.words[0].bare.lower() not in _LETTERED
    numbered = len(run.words) == 2 and last in _NUMERALS
    return (
        not initial
        and not numbered
        and (len(last) > 1 or lettered)
        and not shouted
        and run.words[0].bare.lower() not in _LEADERS
    )


def drop_headline_verbs(sentences: Sequence[str], spelled: dict[str, str], common: frozenset[str]) -> None:
    """`Ana Ruiz Enrolls in ...`: a headline's verb is no family name where the text names her without it."""
    for key in [each for each in spelled if each.count(" ") > 1 and each.endswith("s")]:
        short, _, last = key.rpartition(" ")
        headed = spelled[key] in sentences[0] and not any(spelled[key] in each for each in sentences[1:])
        acts = re.search(re.escape(spelled[key]) + _GOVERNS, sentences[0]) is not None
        if headed and short in spelled and (acts or not common.isdisjoint((last, last[:-1], last[:-2]))):
            del spelled[key]


_GOVERNS = r"\s(?:in|on|at|for|to|up|out|as|into|with|from|over|off|back)\s"
_LEADERS = frozenset({"le", "la", "el", "al"})
_LETTERED = frozenset(
    [
        "plan",
        "vitamin",
        "group",
        "agent",
        "generation",
        "gen",
        "model",
        "exhibit",
        "type",
        "option",
        "team",
        "part",
        "grade",
        "class",
        "level",
        "channel",
        "studio",
        "gate",
    ]
)
"""What a letter stands behind where it is no name: `Plan B`."""
_NUMERALS = frozenset({"II", "III", "IV", "V", "VI"})


def weigh(text: str, run: Run) -> int:
    """How much this place speaks for a person, below nought when it speaks for a title or a place."""
    before, after = text[max(0, run.start - REACH) : run.start], text[run.end : run.end + REACH]
    owned = run.words[-1].owns
    weight = 0
    weight += bool(PERSON_BEFORE.search(_SHARES_IT.sub("", before))) + bool(not owned and PERSON_AFTER.match(after))
    if _CREDIT.fullmatch(text):
        return 0
    weight += _is_billed(before, after)
    weight += 2 * bool(owned and _FILLED.match(after))
    opens_speech = before[-1:] in _QUOTES and _SPOKEN.match(after)
    strange = STRANGER_BEFORE.search(before) and not (opens_speech or _ON_SOMEBODY.search(before))
    weight -= 2 * bool(strange) + _follows_title(before)
    weight -= bool(
        not owned and STRANGER_AFTER.match(after) and not (after.startswith(":") and _NAMES_ONE.search(before))
    )
    weight -= len(run.words[-1].bare) == 1
    weight += after.startswith(")") and _ONE_BEFORE.search(before) is not None and not is_work(run.name)
    weight += _has_person_form(run) + 3 * bool(owned and text[run.end : run.end + 1] == "-")
    weight -= any(each.bare.lower() in DOUBTFUL for each in run.words)
    if _CREDITED.search(before) and (_MORE_WORKS.match(after) or (after.startswith(")") and is_work(run.name))):
        weight -= 3
    return weight


_ON_SOMEBODY = re.compile(
    r"\b(?:options?|keen|bets?|betting|money|eyes?|sights|hopes|pressure|focus(?:ed|es)?|counts?|counting|rel(?:y|ies)|calls?|depends?|sold|set)(?:\s[^.,;]{1,20})?\son\s$"
)
"""`has options on Ana Ruiz`: not every `on` stands before a place or a title."""
_SHARES_IT = re.compile(r"(?<=[a-z]\s)(?:both\s)?[A-Z][\w’'-]*+\s(?:and|&)\s$")
"""`showrunners Ana and Jo Ruiz`: what tells of the one by a given name alone tells of the other."""
_FILLED = re.compile(r"[’']?s?\s(?:shoes|boots|mantle|replacement|co-stars?|castmates?)\b")
_QUOTES = ("“", '"')
_SPOKEN = re.compile(
    r"\s(?:is|was|has|had|will|won['’]t|isn['’]t|came|did|does|can|could|would|may|might|gave|got|and\sI)\s[^“”\"]*$"
)
_NAMES_ONE = re.compile(r"\b(?:is|are|was|were)\s$")
_ONE_BEFORE = re.compile(r"(?:^|[,;:]\s|\b[a-z]+\s)[A-Z][a-z’'-]+\s\($")
_CREDITED = re.compile(r"[A-Z][\w’'-]*\s[A-Z][\w’'-]*\s\($")
_MORE_WORKS = re.compile(r"(?:,\s[A-Z][\w’'&-]*(?:\s[\w’'&-]+){0,5}){1,4}\)")
_BRACKET = re.compile(r"\s\((?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})\)")


def _is_billed(before: str, after: str) -> bool:
    """`Ana Ruiz (Vera)`, and neither `Vera's Law (India)` nor what follows a colon."""
    hit = _BRACKET.match(after)
    return hit is not None and not _follows_title(before) and fold(hit["name"]) not in STRANGERS | DOUBTFUL


def _follows_title(before: str) -> bool:
    """A colon after a capitalised word that could be a title's first part."""
    hit = re.search(r"([A-Z][\w’'-]*+):\s$", before)
    return hit is not None and hit[1].lower() not in NEVER_NAMES


def _has_person_form(run: Run) -> bool:
    inner = run.words[1:-1]
    first, last = run.words[0].bare, run.words[-1].bare
    return (
        any(each.bare.endswith(".") or len(each.bare) == 1 or each.bare.lower() in PARTICLES for each in inner)
        or ("." in first and len(first) > 1)
        or bool(re.search(r"[a-z]-[a-z]", last))
        or bool(re.match(r"(?:Mc|Mac|O['’])[A-Z]", last))
    )


def is_told_of(text: str, run: Run) -> bool:
    before, after = text[max(0, run.start - REACH) : run.start], text[run.end : run.end + REACH]
    if before.endswith(" as ") and _ACTING.match(after):
        return False
    return bool(
        CHARACTER_BEFORE.search(before)
        or _AS_KIN.search(before)
        or (not run.words[-1].owns and CHARACTER_AFTER.match(after))
    )


_AS_KIN = re.compile(
    r"\bas\s(?:his|her|their|an?|the|[A-Z][\w’'-]*['’]s)\s(?:[\w-]+\s){0,2}"
    r"(?:husband|wife|ex|ex-wife|ex-husband|son|daughter|"
    r"brother|sister|father|mother|"
    r"boss|friend|rival|partner|lover|cousin|uncle|aunt|boyfriend|girlfriend|mentor|assistant|colleague|nemesis),\s$"
)
"""`B as her new husband, Vera's father`: the name behind is the part's."""
_ACTING = re.compile(
    r"\s(?:has|have|will|exits?|departs?|leaves|joins?|returns?|says|tells|takes|signs|steps|boards)\b"
)
