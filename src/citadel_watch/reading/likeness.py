"""How alike two articles are: in the order of their words, in titles, in the names they speak of, in address."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urlsplit

from citadel_watch.model import Article, Block, BlockKind
from citadel_watch.reading.markup import UNSPACED

_WORD = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
_INSIDE = re.compile(r"(?:(?<=[\w,;] )|(?<=[\w,;] [“‘«\"']))[^\W\d_]+")
"""A word that something other than a full stop stands before; the first of what is in quotation marks may be a name."""
_DATED = re.compile(r"(?<=[0-9] )[^\W\d_]+|(?<![^\W\d_])[^\W\d_]++(?=\.? [0-9])")
"""A word beside a number, as the names of months and the parts of a work are."""
_RUN = 3
_MOST_WORDS = 20_000
_CORE = 6
_FORM = re.compile(r"amp|index\.\w+|page|print|all|[0-9]{1,3}")
_NUMBER = re.compile(r"[0-9]{5,}")


@dataclass(frozen=True)
class Wording:
    """The words of an article, its title apart from its text."""

    article: Article

    @cached_property
    def text_blocks(self) -> tuple[Block, ...]:
        return tuple(each for each in self.article.blocks if each.kind is not BlockKind.TITLE)

    @cached_property
    def words(self) -> list[str]:
        return read_words(" ".join(each.text for each in self.text_blocks))

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        return runs_of(self.words)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What it speaks of most: words that are capitalised within a sentence, those of the title first.

        Where letters have no case, the longer words that come again.
        """
        text = " ".join(each.text for each in self.text_blocks)[: 8 * _MOST_WORDS]
        inside = {each.casefold() for each in _INSIDE.findall(text) if each[0].isupper() and len(each) > 2}
        plain = {each for each in _WORD.findall(text) if each[0].islower()}
        counts = Counter(self.words)
        dated = Counter(each.casefold() for each in _DATED.findall(text))
        named = {each for each in inside - plain if dated[each] < counts[each]}
        if not any(each.isupper() for each in text[:400]):
            named = {each for each, count in counts.items() if len(each) > 2 and count > 1}
        title = set(read_words(self.article.title))
        return tuple(sorted(named, key=lambda each: (-counts[each] - 3 * (each in title), each)))[:_CORE]


def read_words(text: str) -> list[str]:
    return [each.casefold() for each in _WORD.findall(text)[:_MOST_WORDS]]


def runs_of(words: list[str]) -> frozenset[tuple[str, ...]]:
    """Every run of a few words, in their order."""
    return frozenset(tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1))


def share_of_runs(text: str, among: frozenset[tuple[str, ...]]) -> float:
    """How much of a text stands among these runs, 0 to 1; a text of a few words is there as a whole or not at all."""
    runs = runs_of(read_words(text))
    return len(runs & among) / len(runs) if runs else 0.0


def have_like_titles(one: Wording, other: Wording) -> bool:
    """Half the words of the shorter are in the longer, and among them whom the other is about, if its title says it."""
    first, second = _title_words(one.article), _title_words(other.article)
    shared = len(first & second)
    if first == second:
        return True
    about = set(other.names[:1]) & second
    return about <= first and shared > 1 and 2 * shared >= min(len(first), len(second))


def _title_words(article: Article) -> set[str]:
    return {each for each in read_words(article.title) if len(each) > 2 or each.isdigit()}


def have_like_texts(one: Wording, other: Wording) -> bool:
    """Does a fair part of the shorter stand in the longer, in its own words?"""
    return min(len(one.runs), len(other.runs)) > 3 and _share_of_text(one, other) >= 0.15


def have_the_same_text(one: Wording, other: Wording) -> bool:
    """Does half of the shorter stand in the longer, in its own words?"""
    return _share_of_text(one, other) >= 0.5


def _share_of_text(one: Wording, other: Wording) -> float:
    """How much of the shorter stands in the longer, 0 to 1."""
    smaller = min(len(one.runs), len(other.runs))
    return len(one.runs & other.runs) / smaller if smaller else 0.0


def speaks_of(new: Wording, last: Wording, *, title_counts: bool = True) -> bool:
    """Is it about what the last one was about: its first name in the title, or two of its names in the text?"""
    names = last.names
    if not names:
        return False
    if title_counts and names[0] in read_words(new.article.title):
        return True
    found = set(new.words) & set(names)
    return names[0] in found and len(found) >= min(2, len(names))


def stand_apart(one: Article, other: Article) -> bool:
    """Do the two stand at different addresses, as the pages say or else as they were found?"""
    both = one.canonical is not None and other.canonical is not None
    first, second = (_path(each.canonical or each.url) if both else _path(each.url) for each in (one, other))
    if first[-1:] == second[-1:]:
        return False
    numbers = [set(_NUMBER.findall("/".join(path))) for path in (first, second)]
    return not numbers[0] & numbers[1]


def name_one_address(one: Article, other: Article) -> bool:
    """Do both pages say of themselves that they stand at the same address?"""
    return one.canonical is not None and one.canonical == other.canonical


def name_other_outlets(one: Article, other: Article) -> bool:
    """Does each name the outlet that it is of, and not the same one? What one outlet prints no other edits."""
    names = ["".join(read_words(each.outlet or "")) for each in (one, other)]
    return all(names) and names[0] not in names[1] and names[1] not in names[0]


def _path(url: str) -> list[str]:
    try:
        parts = [unquote(part).casefold() for part in urlsplit(url).path.split("/") if part]
    except ValueError:
        return [url]
    return [re.sub(r"\.(?:html?|php|aspx?|amp)$", "", part) for part in parts if not _FORM.fullmatch(part)]
