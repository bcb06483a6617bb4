# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Who is named: people by form and context alone, learned from the whole article and then found in each sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Span
from citadel_watch.extracting.people.billing import TOLD_AFTER, is_work
from citadel_watch.extracting.people.finding import Taken, find_barred, find_people, flatten
from citadel_watch.extracting.people.masking import PERSON, SEPARATOR, mask
from citadel_watch.extracting.people.roster import Roster, build_roster
from citadel_watch.extracting.people.runs import Run, find_runs, fold
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

__all__ = ["Roster", "find_people", "gather_roster"]

_REACH = 48
"""Characters on each side of a name that may tell what it names."""

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
_PAIRED = re.compile(r"[(:]|[’']s?\s[A-Z]")
_TOGETHER = re.compile(
    r"\b(?:brothers|sisters|siblings|twins|creators|directors|writers|showrunners|producers|by|from|and)\s$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(PERSON + r"\s?\((?P<inner>[^()]{1,60})\)")
_OWNED = re.compile(PERSON + r"['’]s?\s(?P<owned>" + PERSON + r")")
_CREDIT = re.compile(r"\W{0,3}[^:.,;()]{4,40}:\s[^:.,;()]{4,40}")
_LINE = re.compile(r"\W{0,3}(?P<first>" + PERSON + r")\s?:\s" + PERSON + r"\W*")
_ONE_WORD = re.compile(
    r"\b(?i:actor|actress|singer|rapper|comedian|starring|newcomer)\s(?P<name>[A-Z][\w’'-]++)(?!['’]?\s[A-Z&]|['’]s\s[A-Z])"
)
_BILLED = re.compile(
    r"\sas\s|\s\(|\s(?:also\s|once\sagain\s|again\s|will\s|both\s)?(?:returns?|plays?|stars?|portrays?|reprises?|joins?|leads?|"
    r"comes?\sback|voices|appears?)\b"
)
_FRAMED = re.compile(
    r"\s(?:to|both|return|remain|lead|star|join|play|exit|leave|reprise|headline|take\sthe\sleads?|"
    r"(?:are|will|have)\s(?:all\s|both\s|also\s)?(?:back|return\w*|star\w*|join\w*|set|signed|confirmed|left))\b"
)
_LISTED = re.compile(
    r"(?P<list>(?:"
    + PERSON
    + r"|[A-Z][\w’'-]++)(?:"
    + SEPARATOR
    + r"(?:"
    + PERSON
    + r"|[A-Z][\w’'-]++(?!\s(?:[A-Z]|says|said|reports?|writes|notes|hears))))++)"
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
            told = _is_told_of(sentence, run) or (told and listed and not _BILLED.match(sentence, run.end))
            full, last = last is not None and len(last.words) > 1 and not last.strange, run
            if closed.holds(Span(run.start, run.end)):
                continue
            if len(run.words) == 1:
                lone[fold(run.name)] += 1
                solo[fold(run.name)] += told
                continue
            if run.strange or not _shaped(run):
                continue
            key = fold(run.name)
            spelled.setdefault(key, run.name + ("." if sentence[run.end - 2 : run.end + 1] in {"Jr.", "Sr."} else ""))
            weights[key] += _weigh(sentence, run) + (listed and full)
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
    _drop_headline_verbs(sentences, spelled, common)
    people = {key: name for key, name in spelled.items() if weights[key] >= 0 and stories[key] <= max(weights[key], 0)}
    story = {key for key in spelled if stories[key] > max(weights[key], 0)}
    roster = build_roster(people, story, barred, {})
    bracketed, actors = _find_bracketed_characters(sentences, roster)
    story |= bracketed
    people = actors | people
    people = {key: name for key, name in people.items() if key not in story}
    roster = build_roster(people, story, barred, {})
    people |= _find_one_word_names(sentences, roster, common) | _find_kin(sentences, roster)
    pairs = _find_pairs(sentences, build_roster(people, story, barred, {}))
    for one, other in pairs.values():
        people.setdefault(fold(one), one)
        people.setdefault(fold(other), other)
    roster = build_roster(people, story, barred, pairs)
    return replace(roster, makers=_find_makers(sentences, roster))


_MAKES = (
    r"(?:showrunners?|directors?|writers?|creators?|producers?|composers?|scribes?|filmmakers?|novelists?|authors?)"
)
_MAKER = re.compile(
    r"\b"
    + _MAKES
    + r"(?:\s(?:and|&)\s"
    + _MAKES
    + r")?\s"
    + PERSON
    + r"|"
    + PERSON
    + r"(?:,\s(?:(?:the|its|an?|whose|who\sis)\s)?|\s\(|"
    r"\s(?:is|are|returns?\sas|serves?\sas|as)\s)(?:(?:the|an?|new|executive|co-|head|series|sole|lead)\s?)*"
    + _MAKES
    + r"\b|"
    r"\b(?:written|directed|created|penned|helmed|developed|produced|run|executive\sproduced)\sby\s"
    + PERSON
    + r"|"
    + PERSON
    + r"\s(?:will\s|also\s)?(?:created|developed|showruns|executive\sproduces)\b",
    re.IGNORECASE,
)
_LIST_BEGINS = re.compile(SEPARATOR + r"[A-Z]")


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


_MAKES_IT = (
    *("runner", "irector", "riter", "reator", "roducer", "omposer", "ilmmaker", "ovelist", "uthor", "scribe", "ritten"),
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
        if made and not (named and not before.endswith(",")) and not listed and not _any_stranger(hit["one"], other):
            span = Span(hit.start("one"), hit.start("other") + len(other))
            yield span, span.of(text)


def _any_stranger(*words: str) -> bool:
    return any(each.lower() in STRANGERS | NEVER_NAMES | {"co", "sons", "daughters"} for each in words)


def _shaped(run: Run) -> bool:
    """Whether it has the form of a full name: two words at least, the last no initial, few of them all capitals."""
    last = run.words[-1].bare
    shouted = sum(
        len(each.bare) > 3 and each.bare.isupper() and each.bare[0].isalpha() and "." not in each.bare
        for each in run.words
    )
    initial = last.endswith(".") and len(last) < 4
    numbered = len(run.words) == 2 and last in _NUMERALS
    return not initial and not numbered and len(last) > 1 and not shouted and run.words[0].bare.lower() not in _LEADERS


def _drop_headline_verbs(sentences: Sequence[str], spelled: dict[str, str], common: frozenset[str]) -> None:
    """`Ana Ruiz Enrolls in ...`: a headline's verb is no family name where the text names her without it."""
    for key in [each for each in spelled if each.count(" ") > 1 and each.endswith("s")]:
        short, _, last = key.rpartition(" ")
        headed = spelled[key] in sentences[0] and not any(spelled[key] in each for each in sentences[1:])
        if headed and short in spelled and not common.isdisjoint((last, last[:-1], last[:-2])):
            del spelled[key]


_LEADERS = frozenset({"le", "la", "el", "al"})
_NUMERALS = frozenset({"II", "III", "IV", "V", "VI"})


def _weigh(text: str, run: Run) -> int:
    """How much this place speaks for a person, below nought when it speaks for a title or a place."""
    before, after = text[max(0, run.start - _REACH) : run.start], text[run.end : run.end + _REACH]
    owned = run.words[-1].owns
    weight = 0
    weight += bool(PERSON_BEFORE.search(before)) + bool(not owned and PERSON_AFTER.match(after))
    if _CREDIT.fullmatch(text):
        return 0
    weight += _is_billed(before, after)
    weight -= 2 * bool(STRANGER_BEFORE.search(before)) + _follows_title(before)
    weight -= bool(not owned and STRANGER_AFTER.match(after))
    weight += _has_person_form(run) + 3 * bool(owned and text[run.end : run.end + 1] == "-")
    weight -= any(each.bare.lower() in DOUBTFUL for each in run.words)
    if _CREDITED.search(before) and (_MORE_WORKS.match(after) or (after.startswith(")") and is_work(run.name))):
        weight -= 3
    return weight


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
        any(each.bare.endswith(".") or each.bare.lower() in PARTICLES for each in inner)
        or ("." in first and len(first) > 1)
        or bool(re.search(r"[a-z]-[a-z]", last))
        or bool(re.match(r"(?:Mc|Mac|O['’])[A-Z]", last))
    )


def _is_told_of(text: str, run: Run) -> bool:
    before, after = text[max(0, run.start - _REACH) : run.start], text[run.end : run.end + _REACH]
    if before.endswith(" as ") and _ACTING.match(after):
        return False
    return bool(CHARACTER_BEFORE.search(before) or (not run.words[-1].owns and CHARACTER_AFTER.match(after)))


def _find_bracketed_characters(sentences: Iterable[str], roster: Roster) -> tuple[set[str], dict[str, str]]:
    """Of `Vera Lind (Ana Ruiz)`, `Vera Lind: Ana Ruiz` and `Ana Ruiz's Vera Lind` the one who is in the story.

    Besides, those in brackets who are taken for people because their neighbours are.
    """
    story: set[str] = set()
    actors: dict[str, str] = {}
    works: set[str] = set()
    for sentence in sentences:
        if not _PAIRED.search(sentence):
            continue
        masked = mask(sentence, find_people(sentence, roster))
        line = _LINE.fullmatch(masked.text)
        if line:
            story.add(fold(masked.person_at(line.start("first")).name))
        story |= {fold(masked.person_at(hit.start("owned")).name) for hit in _OWNED.finditer(masked.text)}
        pairs = []
        for hit in _BRACKETED.finditer(masked.text):
            outer = masked.person_at(hit.start())
            inner = hit["inner"]
            known = masked.person_at(hit.start("inner")) if inner == PERSON else None
            if TOLD_AFTER.match(masked.text, hit.end()):  # `Ana Ruiz (Another Show) is Vera`
                works |= {fold(each.name) for each in masked.people_in(hit.start("inner"), hit.end())}
                if played := _IS_SOMEBODY.match(masked.text, hit.end()):
                    story.add(fold(masked.person_at(played.end() - 1).name))
                continue
            kin = _KIN_BEFORE.search(masked.text[max(0, hit.start() - 50) : hit.start()]) is not None
            pairs.append((outer, known, masked.unmask(inner), kin and not _CASTING.search(masked.text)))
        unknown = len(_OUTER.findall(masked.text))
        told = _tells_a_story(masked.text) or _narrates(masked.text) or unknown > len(pairs) / 2
        for outer, known, inner, kin in pairs:
            reverse = told or kin
            if known is not None:
                story.add(fold(outer.name) if reverse else fold(known.name))
            elif reverse and (unknown or kin) and _FULL.fullmatch(inner) and not is_work(inner):
                story.add(fold(outer.name))
                actors.setdefault(fold(inner), inner)
            elif inner and not re.search(r"\d", inner):
                story.discard(fold(outer.name))
    return story | works, actors


_IS_SOMEBODY = re.compile(r"\sis\s" + PERSON + r"(?=[,.;]|\s(?:and|while)\b|$)")
_OUTER = re.compile(r"\b[A-Z][\w’'-]++\s\(" + PERSON + r"\)")
_FULL = re.compile(r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'.-]+){1,2}")
_ACTING = re.compile(
    r"\s(?:has|have|will|exits?|departs?|leaves|joins?|returns?|says|tells|takes|signs|steps|boards)\b"
)
_STORY = re.compile(
    r"\b(?:about|revolves?\saround|cent(?:re|er)s?\son|focus(?:es|ed)?\son|follow(?:s|ed)?|tells?\sof|story\sof|tracked|brings?\stogether|(?<!,\s)when|(?<!,\s)whose|meets?|fell?\sfor)\b"
)
_KIN_BEFORE = re.compile(
    r"\b(?:[Hh]er|[Hh]is|[Tt]heir|whose|an?\s(?:old|former|new|fellow))\s(?:[\w-]+\s){0,2}(?:friend|pal|buddy|flame|foe|sister|brother|mother|father|mum|mom|dad|wife|husband|"
    r"daughter|son|boss|partner|rival|cousin|aunt|uncle|girlfriend|boyfriend|lover|neighbou?r|assistant|mentor|enemy|ex|colleague),?\s$"
)


def _tells_a_story(text: str) -> bool:
    return bool(_STORY.search(text)) and not re.search(r"\b(?:cast|stars?|starring|return\w*|actors?|join\w*)\b", text)


_HAPPENS = re.compile(
    PERSON
    + r"\s?\([^()]{1,60}\)\s(?:has|is(?!\s(?:the\s|an?\s)?(?:[A-Z]|"
    + _MAKES
    + r"\b))|was|must|finds?|faces?|meets?|fights?|learns?|discovers?|goes|comes|turns|tries|struggles|wakes|runs|confronts|"
    r"falls|decides|hunts|flees|investigates|becomes|vows|uncovers)\b"
)
_CASTING = re.compile(
    r"\b(?:cast|stars?|starring|return\w*|actors?|actress|join\w*|plays?|playing|back|repris\w*|exit\w*|leav\w+|left|said|told|"
    r"says|tells|regulars?|adds?|added|confirmed|expected|signed|roles?|promoted|out|gone|on\sboard|appears?|set\sto|said\sto)\b"
)


def _narrates(text: str) -> bool:
    """`Vera Lind (Ana Ruiz) has lost her way`: what happens to somebody happens in the story."""
    return bool(_HAPPENS.search(text)) and not _CASTING.search(text)


_BEFORE_OTHERS = ("in ", "from ", "at ", "near ", "as ", "as the ", "plays ", "playing ")
"""What the first of a list stands behind when it is a place or a part, and the list begins with the next."""


def _find_one_word_names(sentences: Iterable[str], roster: Roster, common: Collection[str]) -> dict[str, str]:
    """People with one name: in a list of three or more with full names around, or behind what actors are called."""
    found: dict[str, str] = {}
    for sentence in sentences:
        listed = "," in sentence or " and " in sentence or "&" in sentence
        if not listed and not _ONE_WORD.search(sentence):
            continue
        masked = mask(sentence, find_people(sentence, roster))
        for hit in _ONE_WORD.finditer(masked.text):
            _add_one_word(found, hit["name"], roster, common)
        for hit in _LISTED.finditer(masked.text) if masked.people else ():
            items = re.split(SEPARATOR, hit["list"])
            framed = PERSON in items and (
                _FRAMED.match(masked.text, hit.end()) or masked.text[: hit.start()].endswith("stars ")
            )
            if framed or (len(items) > 2 and items.count(PERSON) > len(items) // 2):
                placed = masked.text[: hit.start()].endswith(_BEFORE_OTHERS)
                for item in items[placed:]:
                    if item != PERSON:
                        _add_one_word(found, item, roster, common)
    return found


_FAMILY = Anchored(r"\b[Tt]he\s(?P<family>[A-Z][a-z]{2,}?)s\b", re.NOFLAG)
_KIN = re.compile(
    r"\b(?P<given>[A-Z][a-z]{2,})\s(?:(?:who|will|would|also|even|again|is|to|himself|herself)\s){0,4}"
    r"(?:direct|helm|produc|writ)\w*"
)


def _find_kin(sentences: Iterable[str], roster: Roster) -> dict[str, str]:
    """`The Ruizes produce, and Ana will direct`: makers of one surname, whom the page never names in full."""
    found: dict[str, str] = {}
    for sentence in sentences:
        family = _FAMILY.search(sentence)
        if family is None or fold(family["family"]) in roster.names or fold(family["family"]) in roster.families:
            continue
        if hit := _KIN.search(sentence, family.end()):
            given = hit["given"]
            if fold(given) not in roster.names and not _any_stranger(given, family["family"]):
                name = f"{given} {family['family']}"
                found.setdefault(fold(name), name)
    return found


def _add_one_word(found: dict[str, str], word: str, roster: Roster, common: Collection[str]) -> None:
    name = re.sub(r"['’]s?$", "", word)
    lower = name.lower()
    stranger = lower in STRANGERS or lower in NEVER_NAMES or lower in DOUBTFUL or lower in common
    if len(name) > 2 and not stranger and fold(name) not in roster.names and not find_barred(name, roster.barred):
        found.setdefault(fold(name), name)


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
            hit = _SHARED.search(before[-_REACH:])
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
