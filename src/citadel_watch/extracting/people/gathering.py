# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Who is named: people by form and context alone, learned from the whole article and then found in each sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from citadel_watch.extracting.passage import Span
from citadel_watch.extracting.people.finding import Taken, find_barred, find_people, flatten
from citadel_watch.extracting.people.masking import PERSON, SEPARATOR, mask
from citadel_watch.extracting.people.pairing import MAKES, find_bracketed_characters
from citadel_watch.extracting.people.roster import Roster, build_roster
from citadel_watch.extracting.people.runs import Run, find_runs, fold
from citadel_watch.extracting.people.single_names import any_stranger, find_kin, find_one_word_names
from citadel_watch.extracting.people.weighing import REACH, drop_headline_verbs, is_told_of, shaped, weigh
from citadel_watch.extracting.people.words import NEVER_NAMES, STRANGERS

__all__ = ["Roster", "find_people", "gather_roster"]


_DUO = re.compile(
    r"(?:(?P<before>\S++)\s)?(?<![\w.])(?P<one>[A-Z][\w’'-]*+)\s(?P<link>&|and)\s"
    r"(?P<other>[A-Z](?:\.[A-Z]\.|[\w’'-]*+))(?![\w:])(?!\s[A-Z&])(?P<after>(?:\s[a-z]+){0,4})"
)
_MAKERS = r"(?:directors|creators|showrunners|writers|producers|filmmakers|makers|duo)"
_MADE_BEFORE = re.compile(_MAKERS + r"|by", re.IGNORECASE)
_MADE_AFTER = re.compile(
    r"\s(?:as\s" + _MAKERS + r"|are\sat\sthe\shelm|(?:will\s|to\s|also\s)?(?:direct|create|write|helm|run)(?:ed|d)?\b)"
)

_SHARED = re.compile(r"(?:(?P<before>\S++)\s)?(?<!\w)(?P<given>[A-Z][\w’'-]*+)\s(?:and|&)\s$")
_TWO = re.compile(r"(?<!\w)[A-Z][\w’'-]*+\s(?:and|&)\s[A-Z]")
_TOGETHER = re.compile(
    r"\b(?:brothers|sisters|siblings|twins|creators|directors|writers|showrunners|producers|by|from|and)\s$",
    re.IGNORECASE,
)
_BILLED = re.compile(
    r"\sas\s|\s\(|\s(?:also\s|once\sagain\s|again\s|will\s|both\s)?(?:returns?|plays?|stars?|portrays?|reprises?|joins?|leads?|"
    r"comes?\sback|voices|appears?)\b"
)


def gather_roster(texts: Iterable[str], not_people: Collection[str] = ()) -> Roster:
    """The people whom an article's sentences name.

    Learns full names as they are spelled at their longest, so that a bare surname, a given name or a shorter form
    means the same person wherever only one person could be meant. `not_people` are titles, networks and outlets.
    """
    sentences = [flatten(each) for each in texts]
    barred = _bar(not_people)
    titled = {word for each in barred for word in fold(each).split() if len(word) > 2}
    common = _lower_case_words(sentences)
    weights: Counter[str] = Counter()
    stories: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    lone: Counter[str] = Counter()
    solo: Counter[str] = Counter()
    for sentence in sentences:
        closed = Taken(find_barred(sentence, barred))
        told, last, before = False, None, ""
        for run in find_runs(sentence, common):
            listed = last is not None and _is_listed(sentence, last.end, run)
            told = is_told_of(sentence, run) or (told and listed and _goes_on(sentence, last, run))
            full, last = last is not None and len(last.words) > 1 and not last.strange, run
            if closed.holds(Span(run.start, run.end)):
                continue
            if len(run.words) == 1:
                lone[fold(run.name)] += 1
                solo[fold(run.name)] += told
                continue
            if run.strange or not shaped(run):
                continue
            key = fold(run.name)
            spelled.setdefault(key, run.name + ("." if sentence[run.end - 2 : run.end + 1] in {"Jr.", "Sr."} else ""))
            weights[key] += weigh(sentence, run) + (listed and full)
            if listed and full:
                weights[before] += 1
            before = key
            stories[key] += 2 * told
        for span, name in _find_duos(sentence):
            if not closed.holds(span):
                spelled.setdefault(fold(name), name)
                weights[fold(name)] += 1
    for key in spelled:
        words = key.split()
        weights[key] += bool(lone[words[-1]])
        stories[key] += bool(solo[words[0]] or solo[words[-1]]) + 2 * (words[0] in titled or words[-1] in titled)
    drop_headline_verbs(sentences, spelled, common)
    people = {key: name for key, name in spelled.items() if weights[key] >= 0 and stories[key] <= max(weights[key], 0)}
    story = {key for key in spelled if stories[key] > max(weights[key], 0)}
    roster = build_roster(people, story, barred, {})
    bracketed, actors = find_bracketed_characters(sentences, roster)
    story |= bracketed
    people = actors | people
    people = {key: name for key, name in people.items() if key not in story}
    roster = build_roster(people, story, barred, {})
    people |= find_one_word_names(sentences, roster, common) | find_kin(sentences, roster)
    pairs = _find_pairs(sentences, build_roster(people, story, barred, {}))
    for one, other in pairs.values():
        people.setdefault(fold(one), one)
        people.setdefault(fold(other), other)
    roster = build_roster(people, story, barred, pairs)
    return replace(roster, makers=_find_makers(sentences, roster), actors=_find_actors(sentences, roster))


_MAKER = re.compile(
    r"\b"
    + MAKES
    + r"(?:\s(?:and|&)\s"
    + MAKES
    + r")?\s"
    + PERSON
    + r"|"
    + PERSON
    + r"(?:,\s(?:(?:the|its|an?|whose|who\sis)\s)?|\s\(|"
    r"\s(?:is|are|returns?\sas|serves?\sas|(?:(?:has|had)\s)?(?:step(?:s|ped)\s(?:down|in|aside|up)|t(?:akes|ook|aken)\sover|exits|departs|resigned|quit)\sas|as)\s)(?:(?:the|an?|new|executive|co-|head|series|sole|lead)\s?)*"
    + MAKES
    + r"\b|"
    r"\b(?:written|directed|created|penned|helmed|developed|produced|run|executive\sproduced)\sby\s"
    + PERSON
    + r"|"
    + PERSON
    + r"\s(?:will\s|also\s)?(?:created|developed|showruns|executive\sproduces)\b",
    re.IGNORECASE,
)
_LIST_BEGINS = re.compile(SEPARATOR + r"[A-Z]")


def _goes_on(sentence: str, last: Run | None, run: Run) -> bool:
    """Whether a list of parts goes on with a name: not in `plays Vera, Ana Ruiz and Jo Vega`."""
    if _BILLED.match(sentence, run.end) or last is None:
        return False
    return not len(last.words) == 1 < len(run.words) or "," not in sentence[last.end : run.start]


def _is_listed(sentence: str, end: int, run: Run) -> bool:
    """Whether a name goes on with the list that ends there. `Vera, and A and B`: no list has two `and`s."""
    between = sentence[end : run.start]
    apart = between == ", and " and _LIST_BEGINS.match(sentence, run.end)
    return not apart and re.fullmatch(SEPARATOR, between) is not None


_PLAYER = re.compile(
    r"\b(?:actor|actress|stars?|starring|newcomer|comedian|opposite|played\sby|co-star|voiced\sby|cast\smembers?|regulars?)\s(?:[a-z]+\s)?"
    + PERSON
    + r"|"
    + PERSON
    + r"(?:,\swho)?\s(?:(?:will|has|also|again|who)\s){0,2}(?:plays?|played|playing|stars?|starred|portrays?|portrayed|repris\w+|voices|appears?|"
    r"guest-\w+)\b|" + PERSON + r"(?:\sas\s(?:the\s)?|\s\(|['’]s\s)[A-Z]"
)


def _find_makers(sentences: Iterable[str], roster: Roster) -> frozenset[str]:
    """Those whom the article calls showrunner, director or the like, and whom it never lets act."""
    makers: set[str] = set()
    for sentence in sentences:
        if any(each in sentence for each in _MAKES_IT):
            makers |= _find_named(_MAKER, sentence, roster)
    if not makers:
        return frozenset()
    surnames = [each.split()[-1] for each in makers]
    for sentence in sentences:
        if any(each in sentence for each in surnames):
            makers -= _find_named(_PLAYER, sentence, roster)
    return frozenset(makers)


_ACTS = re.compile(
    r"\b(?:actor|actress|star|starring|stars|newcomer|comedian|opposite|played\sby|co-star|voiced\sby|cast\smembers?|regulars?)\s(?:[a-z]+\s)?(?P<one>"
    + PERSON
    + r")|(?P<other>"
    + PERSON
    + r")(?:,\swho)?(?:\s(?:(?:will|has|also|again|who|is|are)\s){0,2}(?:plays?|played|playing|stars?|starred|portrays?|portrayed|repris\w+|voices|"
    r"guest-\w+|cast|joins?|joined|returns?)\b|\sas\s(?:the\s)?[A-Z]|\s\([A-Z]|['’]s\s[A-Z])"
)


def _find_actors(sentences: Iterable[str], roster: Roster) -> frozenset[str]:
    """Those whom the article calls actors, or lets have a part, anywhere."""
    actors: set[str] = set()
    for sentence in sentences:
        if len(actors) == len(roster.names):
            break
        masked = mask(sentence, find_people(sentence, roster))
        if not masked.people:
            continue
        for hit in _ACTS.finditer(masked.text):
            actors.add(masked.person_at(hit.start("one") if hit["one"] else hit.start("other")).name)
    return frozenset(actors)


_MAKES_IT = (
    *(
        "runner",
        "irector",
        "riter",
        "reator",
        "roducer",
        "omposer",
        "ilmmaker",
        "ovelist",
        "uthor",
        "scribe",
        "nventor",
        "riginator",
        "astermind",
        "ritten",
    ),
    *("irected", "reated", "eveloped", "penned", "elmed", "roduced", "roduces", "run"),
)


def _find_named(pattern: re.Pattern[str], sentence: str, roster: Roster) -> set[str]:
    masked = mask(sentence, find_people(sentence, roster))
    return {each.name for hit in pattern.finditer(masked.text) for each in masked.people_in(hit.start(), hit.end())}


def _bar(not_people: Collection[str]) -> tuple[str, ...]:
    names = {flatten(each).strip().lower() for each in not_people}
    names |= {part.strip() for name in names for part in name.split(":")}
    return tuple(sorted((each for each in names if len(each) > 1), key=lambda each: (-len(each), each)))


def _lower_case_words(sentences: Iterable[str]) -> frozenset[str]:
    return frozenset(hit for each in sentences for hit in re.findall(r"(?<!\w)[a-z][\w'’-]*+", each))


def _find_duos(text: str) -> Iterator[tuple[Span, str]]:
    """Two single names that work as one: always with an ampersand, with `and` only where makers are spoken of."""
    if not _TWO.search(text):
        return
    for hit in _DUO.finditer(text):
        before, other = hit["before"] or "", re.sub(r"['’]s$", "", hit["other"])
        named = before[:1].isupper() and before.lower() not in NEVER_NAMES
        made = hit["link"] == "&" or _MADE_BEFORE.fullmatch(before) or _MADE_AFTER.match(hit["after"])
        listed = before.endswith("&") or (before.endswith(",") and text[hit.end("other") : hit.end("other") + 1] != ",")
        if made and not (named and not before.endswith(",")) and not listed and not any_stranger(hit["one"], other):
            span = Span(hit.start("one"), hit.start("other") + len(other))
            yield span, span.of(text)


def _find_pairs(sentences: Iterable[str], roster: Roster) -> dict[str, tuple[str, str]]:
    """`Ana and Jo Ruiz` are two people of one surname, unless the first is known by one name."""
    pairs: dict[str, tuple[str, str]] = {}
    for sentence in sentences:
        if not _TWO.search(sentence):
            continue
        for person in find_people(sentence, roster):
            written = person.span.of(sentence)
            words = written.split()
            before = sentence[: person.span.start]
            hit = _SHARED.search(before[-REACH:])
            if hit is None or len(words) != 2 or fold(hit["given"]) in roster.names:
                continue
            given, opening = hit["given"], hit["before"] or ""
            lower = given.lower()
            if (
                lower in NEVER_NAMES
                or lower in STRANGERS
                or fold(given) in roster.characters
                or find_barred(given, roster.barred)
            ):
                continue
            full = roster.names.get(fold(f"{given} {words[1]}"))
            if full or not opening or _TOGETHER.search(f"{opening} "):
                pairs[fold(f"{given} and {written}")] = (full or f"{given} {words[1]}", person.name)
    return pairs
