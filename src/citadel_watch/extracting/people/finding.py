"""Where a text names the people of a roster."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Named, Span
from citadel_watch.extracting.people.roster import Roster, drop_initials
from citadel_watch.extracting.people.runs import Word, fold, split_words, suffix_after
from citadel_watch.extracting.people.words import NEVER_NAMES, PARTICLES

_LINKS = PARTICLES | {"and", "&"}
_FAMILY = Anchored(
    r"\b[Tt]he\s(?P<one>[^\W\d_][\w’'-]*+)(?:\s[Bb]rothers|\s[Ss]isters)\b|\b[Tt]he\s(?P<many>[^\W\d_][\w’'-]{1,40}?)(?:e?s)\b",
    re.NOFLAG,
)


def find_people(text: str, roster: Roster) -> tuple[Named, ...]:
    """The people whom a text names, in its order; words that mean two people ("the Ruizes") give one for each."""
    flat = flatten(text)
    closed = find_barred(flat, roster.barred)
    found: list[Named] = []
    taken = Taken(closed)

    for pattern, span in _find_pair_spans(flat, roster):
        if taken.take(span):
            found.extend(
                Named(span=span, name=name, maker=name in roster.makers, actor=name in roster.actors)
                for name in pattern
            )
    for hit in _FAMILY.finditer(flat) if roster.families else ():
        group = "one" if hit["one"] else "many"
        members = roster.families.get(fold(hit[group]))
        span = Span(hit.start(group), hit.end())
        if members and taken.take(span):
            found.extend(
                Named(span=span, name=name, maker=name in roster.makers, actor=name in roster.actors)
                for name in members
            )
    words = split_words(flat)
    done = 0
    for place, word in enumerate(words):
        if not word.capital or place < done:
            continue
        size, name = _longest_name(flat, words, place, roster)
        done = place + size
        if name is None:
            continue
        last = words[done - 1]
        end = last.end if last.owns else suffix_after(flat, last.end)
        span = Span(word.start, end)
        if taken.take(span):
            found.append(Named(span=span, name=name, maker=name in roster.makers, actor=name in roster.actors))
    return tuple(sorted(found, key=lambda each: (each.span, each.name)))


class Taken:
    """Stretches of a text that already mean something."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in spans:
            self.take(span)

    def holds(self, span: Span) -> bool:
        """Whether any of `span` is taken."""
        place = bisect_left(self._starts, span.end)
        return place > 0 and self._ends[place - 1] > span.start

    def take(self, span: Span) -> bool:
        """Take `span` if all of it is free."""
        if self.holds(span):
            return False
        place = bisect_left(self._starts, span.start)
        self._starts.insert(place, span.start)
        self._ends.insert(place, span.end)
        return True


def flatten(text: str) -> str:
    """The text with every odd space and dash made plain, place by place."""
    return text.translate(_PLAIN) if _ODD.search(text) else text


_PLAIN = {0xA0: " ", 0x202F: " ", 0x2009: " ", 0x2010: "-", 0x2011: "-", 0x0A: " ", 0x09: " "}
_ODD = re.compile("[" + "".join(map(chr, _PLAIN)) + "]")


@lru_cache(maxsize=1024)
def find_barred(text: str, barred: tuple[str, ...]) -> tuple[Span, ...]:
    """Where the text has these names, given in lower case; asked for anew with every roster of a page."""
    lower = text.lower()
    spans = []
    for name in barred:
        start = 0
        while (start := lower.find(name, start)) >= 0:
            end = start + len(name)
            if not lower[start - 1 : start].isalnum() and not lower[end : end + 1].isalnum():
                spans.append(Span(start, end))
            start = end
    return tuple(spans)


def _longest_name(text: str, words: Sequence[Word], place: int, roster: Roster) -> tuple[int, str | None]:
    """How many words from `place` name one person, and whom."""
    first = fold(words[place].bare).partition(" ")[0]
    if first and first not in roster.firsts:
        return 1, None
    size = 1
    while size < 6 and place + size < len(words) and not words[place + size - 1].owns:
        gap = text[words[place + size - 1].end : words[place + size].start]
        if gap != " " or not (words[place + size].capital or words[place + size].bare.lower() in _LINKS):
            break
        size += 1
    for count in range(size, 0, -1):
        chosen = words[place : place + count]
        if not chosen[-1].capital:
            continue
        key = fold(" ".join(each.bare for each in chosen))
        if key in roster.characters and count > 1:
            return count, None
        name = roster.names.get(key) or roster.names.get(drop_initials(key))
        if name and (count > 1 or not _is_part_of_other(text, words, place, roster)):
            return count, name
    return 1, None


def _is_part_of_other(text: str, words: Sequence[Word], place: int, roster: Roster) -> bool:
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
