"""Who is named: people by form and context alone, learned from the whole article and then found in each sentence."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from citadel_watch.extracting.masking import PERSON, SEPARATOR, mask
from citadel_watch.extracting.passage import Named, Span
from citadel_watch.extracting.people_runs import Run, Word, find_runs, fold, split_words, suffix_after
from citadel_watch.extracting.people_words import (
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
_TOGETHER = re.compile(
    r"\b(?:brothers|sisters|siblings|creators|directors|writers|showrunners|producers|by|from|and)\s$", re.IGNORECASE
)
_FAMILY = re.compile(
    r"\b[Tt]he\s(?P<one>[^\W\d_][\w’'-]*+)(?:\s[Bb]rothers|\s[Ss]isters)\b|\b[Tt]he\s(?P<many>[^\W\d_][\w’'-]*+)s\b"
)
_BRACKETED = re.compile(PERSON + r"\s?\((?P<inner>[^()]{1,60})\)")
_OWNED = re.compile(PERSON + r"['’]s?\s(?P<owned>" + PERSON + r")")
_ONE_WORD = re.compile(
    r"\b(?:actor|actress|singer|rapper|comedian|starring|newcomer)\s(?P<name>[A-Z][\w’'-]++)(?!['’]?\s[A-Z&]|['’]s\s[A-Z])"
)
_FRAMED = re.compile(r"\s(?:to|both|return|lead|star|join|take\sthe\sleads?)\b")
_LISTED = re.compile(
    r"(?P<list>(?:"
    + PERSON
    + r"|[A-Z][\w’'-]++)(?:"
    + SEPARATOR
    + r"(?:"
    + PERSON
    + r"|[A-Z][\w’'-]++(?!\s(?:[A-Z]|says|said|reports?|writes|notes|hears))))++)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """The people of one article, by the ways it can call them; keys are folded words (see `people_runs.fold`)."""

    names: Mapping[str, str] = field(default_factory=dict)
    """Every form that means one person only, in full or in part, to the full name as spelled."""
    characters: frozenset[str] = frozenset()
    """Folded names of people in the story."""
    families: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A surname that several people of the article share."""
    pairs: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """`anthony and joe russo` -> the two full names."""
    barred: tuple[str, ...] = ()
    """Titles, networks and outlets that are no people, longest first."""


def gather_roster(texts: Iterable[str], not_people: Collection[str] = ()) -> Roster:
    """The people whom an article's sentences name.

    Learns full names as they are spelled at their longest, so that a bare surname, a given name or a shorter form
    means the same person wherever only one person could be meant. `not_people` are titles, networks and outlets.
    """
    sentences = [_flatten(each) for each in texts]
    barred = _bar(not_people)
    titled = {word for each in barred for word in fold(each).split() if len(word) > 2}
    common = _lower_case_words(sentences)
    weights: Counter[str] = Counter()
    stories: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    lone: Counter[str] = Counter()
    solo: Counter[str] = Counter()
    for sentence in sentences:
        closed = _find_barred(sentence, barred)
        told, last = False, None
        for run in find_runs(sentence, common):
            listed = last is not None and re.fullmatch(SEPARATOR, sentence[last.end : run.start]) is not None
            told = _is_told_of(sentence, run) or (told and listed)
            full, last = last is not None and len(last.words) > 1 and not last.strange, run
            if any(each.overlaps(Span(run.start, run.end)) for each in closed):
                continue
            if len(run.words) == 1:
                lone[fold(run.name)] += 1
                solo[fold(run.name)] += told
                continue
            if run.strange or not _shaped(run):
                continue
            key = fold(run.name)
            spelled.setdefault(key, sentence[run.start : run.end] if not _broken(run) else run.name)
            weights[key] += _weigh(sentence, run) + (listed and full)
            stories[key] += 2 * told
        for span, name in _find_duos(sentence):
            if not any(each.overlaps(span) for each in closed):
                spelled.setdefault(fold(name), name)
                weights[fold(name)] += 1
    for key in spelled:
        words = key.split()
        weights[key] += bool(lone[words[-1]])
        stories[key] += bool(solo[words[0]] or solo[words[-1]]) + 2 * (words[0] in titled or words[-1] in titled)
    people = {key: name for key, name in spelled.items() if weights[key] >= 0 and stories[key] <= max(weights[key], 0)}
    story = {key for key in spelled if stories[key] > max(weights[key], 0)}
    roster = _build(people, story, barred, {})
    story |= _find_bracketed_characters(sentences, roster)
    people = {key: name for key, name in people.items() if key not in story}
    roster = _build(people, story, barred, {})
    people |= _find_one_word_names(sentences, roster, common)
    pairs = _find_pairs(sentences, _build(people, story, barred, {}))
    for one, other in pairs.values():
        people.setdefault(fold(one), one)
        people.setdefault(fold(other), other)
    return _build(people, story, barred, pairs)


def find_people(text: str, roster: Roster) -> tuple[Named, ...]:
    """The people whom a text names, in its order; words that mean two people ("the Russos") give one for each."""
    flat = _flatten(text)
    closed = _find_barred(flat, roster.barred)
    found: list[Named] = []
    taken: list[Span] = []

    def free(span: Span) -> bool:
        return not any(span.overlaps(each) for each in (*closed, *taken))

    for pattern, span in _find_pair_spans(flat, roster):
        if free(span):
            found.extend(Named(span=span, name=name) for name in pattern)
            taken.append(span)
    for hit in _FAMILY.finditer(flat):
        group = "one" if hit["one"] else "many"
        members = roster.families.get(fold(hit[group]))
        span = Span(hit.start(group), hit.end())
        if members and free(span):
            found.extend(Named(span=span, name=name) for name in members)
            taken.append(span)
    words = split_words(flat)
    place = 0
    while place < len(words):
        size, name = _longest_name(flat, words, place, roster)
        if name is None:
            place += max(size, 1)
            continue
        last = words[place + size - 1]
        end = last.end if last.owns else suffix_after(flat, last.end)
        span = Span(words[place].start, end)
        if free(span):
            found.append(Named(span=span, name=name))
            taken.append(span)
        place += size
    return tuple(sorted(found, key=lambda each: (each.span, each.name)))


# --- learning ---------------------------------------------------------------------------------------------------


def _flatten(text: str) -> str:
    """The text with every odd space and dash made plain, place by place."""
    return text.translate(_PLAIN)


_PLAIN = {0xA0: " ", 0x202F: " ", 0x2009: " ", 0x2010: "-", 0x2011: "-", 0x0A: " ", 0x09: " "}


def _bar(not_people: Collection[str]) -> tuple[str, ...]:
    names = {_flatten(each).strip() for each in not_people}
    names |= {part.strip() for name in names for part in name.split(":")}
    return tuple(sorted((each for each in names if len(each) > 1), key=lambda each: (-len(each), each)))


def _find_barred(text: str, barred: Iterable[str]) -> list[Span]:
    lower = text.lower()
    spans = []
    for name in barred:
        key, start = name.lower(), 0
        while (start := lower.find(key, start)) >= 0:
            end = start + len(key)
            if not lower[start - 1 : start].isalnum() and not lower[end : end + 1].isalnum():
                spans.append(Span(start, end))
            start = end
    return spans


def _lower_case_words(sentences: Iterable[str]) -> frozenset[str]:
    return frozenset(hit for each in sentences for hit in re.findall(r"(?<!\w)[a-z][\w'’-]*+", each))


def _find_duos(text: str) -> Iterator[tuple[Span, str]]:
    """Two single names that work as one: always with an ampersand, with `and` only where makers are spoken of."""
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
    shouted = sum(len(each.bare) > 3 and each.bare.isupper() for each in run.words)
    initial = last.endswith(".") and len(last) < 4
    return not initial and len(last) > 1 and not shouted and run.words[0].bare.lower() not in _LEADERS


_LEADERS = frozenset({"le", "la", "el", "al"})


def _broken(run: Run) -> bool:
    return any(each.end - each.start != len(each.bare) for each in run.words)


def _weigh(text: str, run: Run) -> int:
    """How much this place speaks for a person, below nought when it speaks for a title or a place."""
    before, after = text[max(0, run.start - _REACH) : run.start], text[run.end : run.end + _REACH]
    owned = run.words[-1].owns
    weight = 0
    weight += bool(PERSON_BEFORE.search(before)) + bool(not owned and PERSON_AFTER.match(after))
    weight -= 2 * bool(STRANGER_BEFORE.search(before)) + _follows_title(before)
    weight -= bool(not owned and STRANGER_AFTER.match(after))
    weight += _has_person_form(run) + 3 * bool(owned and text[run.end : run.end + 1] == "-")
    weight -= any(each.bare.lower() in DOUBTFUL for each in run.words)
    return weight


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
    return bool(CHARACTER_BEFORE.search(before) or (not run.words[-1].owns and CHARACTER_AFTER.match(after)))


def _find_bracketed_characters(sentences: Iterable[str], roster: Roster) -> set[str]:
    """Of `Mason Kane (Richard Madden)` the one who is in the story."""
    story: set[str] = set()
    for sentence in sentences:
        masked = mask(sentence, find_people(sentence, roster))
        story |= {fold(masked.person_at(hit.start("owned")).name) for hit in _OWNED.finditer(masked.text)}
        pairs = []
        for hit in _BRACKETED.finditer(masked.text):
            outer = masked.person_at(hit.start())
            inner = hit["inner"]
            known = masked.person_at(hit.start("inner")) if inner == PERSON else None
            pairs.append((outer, known, fold(masked.unmask(inner))))
        reverse = _tells_a_story(masked.text) or bool(re.search(r"\b[A-Z][\w’'-]++\s\(" + PERSON + r"\)", masked.text))
        for outer, known, inner in pairs:
            if known is not None:
                story.add(fold(outer.name) if reverse else fold(known.name))
            elif inner and not re.search(r"\d", inner):
                story.discard(fold(outer.name))
    return story


_STORY = re.compile(
    r"\b(?:follow(?:s|ed)?|tells?\sof|story\sof|tracked|brings?\stogether|when|whose|meets?|fell?\sfor)\b"
)


def _tells_a_story(text: str) -> bool:
    return bool(_STORY.search(text)) and not re.search(r"\b(?:cast|stars?|starring|return\w*|actors?|join\w*)\b", text)


def _find_one_word_names(sentences: Iterable[str], roster: Roster, common: Collection[str]) -> dict[str, str]:
    """People with one name: in a list of three or more with full names around, or behind what actors are called."""
    found: dict[str, str] = {}
    for sentence in sentences:
        masked = mask(sentence, find_people(sentence, roster))
        for hit in _ONE_WORD.finditer(masked.text):
            _add_one_word(found, hit["name"], roster, common)
        for hit in _LISTED.finditer(masked.text):
            items = re.split(SEPARATOR, hit["list"])
            framed = PERSON in items and (
                _FRAMED.match(masked.text, hit.end()) or masked.text[: hit.start()].endswith("stars ")
            )
            if framed or (len(items) > 2 and items.count(PERSON) > len(items) // 2):
                for item in items:
                    if item != PERSON:
                        _add_one_word(found, item, roster, common)
    return found


def _add_one_word(found: dict[str, str], word: str, roster: Roster, common: Collection[str]) -> None:
    name = re.sub(r"['’]s?$", "", word)
    lower = name.lower()
    stranger = lower in STRANGERS or lower in NEVER_NAMES or lower in DOUBTFUL or lower in common
    if len(name) > 2 and not stranger and fold(name) not in roster.names and not _find_barred(name, roster.barred):
        found.setdefault(fold(name), name)


def _find_pairs(sentences: Iterable[str], roster: Roster) -> dict[str, tuple[str, str]]:
    """`Anthony and Joe Russo` are two people of one surname, unless the first is known by one name."""
    pairs: dict[str, tuple[str, str]] = {}
    for sentence in sentences:
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
                or _find_barred(given, roster.barred)
            ):
                continue
            full = roster.names.get(fold(f"{given} {words[1]}"))
            if full or not opening or _TOGETHER.search(f"{opening} "):
                pairs[fold(f"{given} and {written}")] = (full or f"{given} {words[1]}", person.name)
    return pairs


# --- the forms of a name ----------------------------------------------------------------------------------------


def _build(
    people: Mapping[str, str], story: Collection[str], barred: tuple[str, ...], pairs: Mapping[str, tuple[str, str]]
) -> Roster:
    """The roster of these full names: shorter spellings are joined to the longest, parts point where one is meant."""
    keys = {key: _without_initials(key) for key in people}
    chief: dict[str, str] = {}
    for key, short in keys.items():
        longer = {
            other
            for other, words in keys.items()
            if other != key
            and " " in short
            and _within(short.split(), words.split())
            and (len(words), other) > (len(short), key)
        }
        chief[key] = (
            max(longer, key=lambda each: (len(keys[each]), each))
            if len({keys[each] for each in longer}) == 1 or len(longer) == 1
            else key
        )
    forms: dict[str, set[str]] = defaultdict(set)
    surnames: dict[str, list[str]] = defaultdict(list)
    for key, top in chief.items():
        name = people[chief.get(top, top)]
        forms[key].add(name)
        forms[keys[key]].add(name)
        if re.fullmatch(r"\S+ (?:&|and) \S+", name):
            one, other = re.split(r" (?:&|and) ", name)
            forms[fold(f"{one} {other}")].add(name)
            forms[fold(f"{one} and {other}")].add(name)
            continue
        words = keys[key].split()
        for size in range(1, len(words)):
            for start in range(len(words) - size + 1):
                part = words[start : start + size]
                if size > 1 or (len(part[0]) > 1 and part[0] not in PARTICLES):
                    forms[" ".join(part)].add(name)
        if len(words) > 1 and name not in surnames[words[-1]]:
            surnames[words[-1]].append(name)
    told = {word for each in story for word in each.split()}
    names = {
        form: next(iter(meant))
        for form, meant in forms.items()
        if len(meant) == 1 and (" " in form or form in people or form not in told)
    }
    return Roster(
        names=names,
        characters=frozenset(story),
        families={key: tuple(each) for key, each in surnames.items() if len(each) > 1},
        pairs=dict(pairs),
        barred=barred,
    )


def _without_initials(key: str) -> str:
    """`sita r menon` -> `sita menon`; initials that begin a name stay, and so does a suffix's absence."""
    words = [each for each in key.split() if each not in ("jr", "sr")]
    return (
        " ".join([words[0], *(each for each in words[1:-1] if len(each) > 1), words[-1]])
        if len(words) > 2
        else " ".join(words)
    )


def _within(part: list[str], whole: list[str]) -> bool:
    return any(whole[start : start + len(part)] == part for start in range(len(whole) - len(part) + 1))


# --- finding ----------------------------------------------------------------------------------------------------


def _longest_name(text: str, words: list[Word], place: int, roster: Roster) -> tuple[int, str | None]:
    """How many words from `place` name one person, and whom."""
    first = words[place]
    if not first.capital:
        return 1, None
    size = 1
    while size < 6 and place + size < len(words) and not words[place + size - 1].owns:
        gap = text[words[place + size - 1].end : words[place + size].start]
        if gap != " " or not (
            words[place + size].capital or words[place + size].bare.lower() in (*PARTICLES, "and", "&")
        ):
            break
        size += 1
    for count in range(size, 0, -1):
        chosen = words[place : place + count]
        if not chosen[-1].capital:
            continue
        key = fold(" ".join(each.bare for each in chosen))
        if key in roster.characters and count > 1:
            return count, None
        name = roster.names.get(key) or roster.names.get(_without_initials(key))
        if name and (count > 1 or not _is_part_of_other(text, words, place, roster)):
            return count, name
    return 1, None


def _is_part_of_other(text: str, words: list[Word], place: int, roster: Roster) -> bool:
    """Whether a single word that could be a surname belongs to a longer run that is no person's name."""
    word = words[place]
    if word.bare.lower() in NEVER_NAMES:
        return True
    after = words[place + 1] if place + 1 < len(words) and not word.owns else None
    if after and after.capital and text[word.end : after.start] == " " and after.bare.lower() not in NEVER_NAMES:
        return fold(after.bare) not in roster.names
    before = words[place - 1] if place else None
    if before and before.capital and not before.owns and text[before.end : word.start] == " ":
        return before.bare.lower() not in NEVER_NAMES
    return False


def _find_pair_spans(text: str, roster: Roster) -> Iterator[tuple[tuple[str, str], Span]]:
    if not roster.pairs:
        return
    for hit in re.finditer(r"(?<!\w)([A-Z][\w’'-]*+)\s(?:and|&)\s([A-Z][\w’'-]*+\s[A-Z][\w’'-]*+)", text):
        second = re.sub(r"['’]s?$", "", hit[2])
        pair = roster.pairs.get(fold(f"{hit[1]} and {second}"))
        if pair:
            yield pair, Span(hit.start(), hit.start(2) + len(second))
