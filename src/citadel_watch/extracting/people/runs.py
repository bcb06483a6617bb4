# ruff: noqa: SIM905 -- lists of plain words read as prose
"""Runs of capitalised words: what a name can be made of, before anyone knows whether it names a person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from citadel_watch.extracting.people.words import AFTER_A_NAME, NEVER_NAMES, PARTICLES, PRIZE_NAMES, STRANGERS

_TOKEN = re.compile(
    r"(?<=\w\s)[“\"‘'](?!\s)[\w.&’ -]{1,16}?[”\"’'](?=\s[^\W\d_a-z])"  # a name between names: “50 Cent”
    r"|\[?(?:[^\W\d_]\.){1,3}(?![^\W\d_])\]?"  # J.J. and R.
    r"|\[?[^\W\d_]\w*+(?:['’‘-][^\W\d_]\w*+)*+['’]?+\]?"
    r"|\d+|[^\w\s]"
)
_NICKNAMED = frozenset("“\"‘'")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=[sxz])['’]|['’])$")
_NICKNAME = re.compile(r"\s[“\"‘'][^“”\"‘]{1,16}[”\"’']\s")
_SUFFIX = re.compile(r",?\s(?:Jr|Sr)\b\.?|\s(?:II|III|IV)\b")
_JOINED = re.compile(r"-(?:run|led|created|directed|penned|starring|fronted|produced|helmed|backed|written|scripted)$")
_MOST_WORDS = 5
_MOST_CAPITALS = 0.6


class Word(NamedTuple):
    """A word or a mark of a text; `bare` is without brackets and possessive ending."""

    start: int
    end: int
    bare: str
    capital: bool
    owns: bool = False
    """True where a possessive ending was cut off: the name ends here."""


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words that could be one name."""

    words: tuple[Word, ...]

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end

    @property
    def name(self) -> str:
        return " ".join(each.bare for each in self.words)

    @property
    def strange(self) -> bool:
        """True when a word shows that this is a company, a place or a title."""
        named = self.words[1:] if self.words[0].bare in PRIZE_NAMES and len(self.words) > 1 else self.words
        if named[-1].bare.lower() in NEVER_NAMES:  # it ends a run only where its place makes it a name
            named = named[:-1]
        return any(each.bare.lower().rstrip(".") in STRANGERS for each in named)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case without accents or marks, words apart by one space: `José-Luis Ruiz` -> `jose luis ruiz`."""
    plain = unicodedata.normalize("NFKD", _STROKES.sub(lambda hit: _STROKED[hit[0]], text))
    kept = "".join(each for each in plain.lower() if not unicodedata.combining(each))
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"['’.]", "", kept)))


_STROKED = dict(
    zip(
        "øØłŁđĐðÐıœŒæÆßþÞ",
        ["o", "O", "l", "L", "d", "D", "d", "D", "i", "oe", "Oe", "ae", "Ae", "ss", "th", "Th"],
        strict=True,
    )
)
_STROKES = re.compile("[" + "".join(_STROKED) + "]")


_FAMILY_FIRST = frozenset(
    [
        "ahn",
        "bae",
        "baek",
        "cha",
        "cho",
        "choi",
        "chung",
        "gong",
        "ha",
        "han",
        "heo",
        "hong",
        "hwang",
        "im",
        "jang",
        "jeon",
        "jeong",
        "jin",
        "jo",
        "ju",
        "jung",
        "kang",
        "kim",
        "ko",
        "kwon",
        "lee",
        "lim",
        "ma",
        "moon",
        "nam",
        "noh",
        "oh",
        "park",
        "roh",
        "ryu",
        "seo",
        "shin",
        "sim",
        "sohn",
        "son",
        "song",
        "uhm",
        "wi",
        "won",
        "woo",
        "yang",
        "yim",
        "yeo",
        "yoo",
        "yoon",
        "yu",
    ]
)
"""Korean family names: what follows them is one given name, with a hyphen or without."""


_INITIALS = re.compile(r"\b[A-Z]\.(?: ?[A-Z]\.)+")


# First names that often stand behind another one, and seldom are a surname that a married name follows.
_SECOND_NAMES = frozenset(
    (
        "alberto alejandro alfonso andrea andres angel ann anna anne antonio beth carlos catherine claire daniel "
        "diego eduardo elena elizabeth enrique eva felipe fernando francisco gabriel grace hee ignacio isabel "
        "jane javier jean jo jorge jose juan julia kate laura lee lou louise luis luisa lynn mae manuel marco "
        "margaret maria marie mario mark mary michelle miguel pablo paola paolo paul pedro philippe pierre rafael "
        "raul rosa rosario rose ruth sofia sue teresa"
    ).split()
)


def key_person(name: str) -> str:
    """What two spellings of one person share: the first name and the next, without initials, accents and `Jr.`.

    Several initials are a name: `J. K. Rowley` is `JK Rowley`. `Ana Ruiz` and `Ana Ruiz Vega` are one, so are
    `Kim Min-su` and `Kim Min Su`; `Kim Min-su` and `Kim Min-ho` are two, and so are `Juan Carlos Ruiz` and
    `Juan Carlos Vega`, of whom each has a second first name.
    """
    plain = _INITIALS.sub(lambda hit: hit[0].replace(".", "").replace(" ", ""), name)
    plain = _NICKNAME.sub(" ", plain.replace("&", " and "))
    words = [each for each in fold(plain).split() if each not in ("jr", "sr")]
    if len(words) > 2 and "and" in words:
        return " ".join(words)
    words = [each for place, each in enumerate(words) if len(each) > 1 or place == 0]
    if len(words) == 3 and words[0] in _FAMILY_FIRST:
        return f"{words[0]} {words[1]}{words[2]}"
    size = 3 if len(words) > 2 and words[1] in _SECOND_NAMES else 2
    while size < len(words) and words[size - 1] in PARTICLES:
        size += 1
    return " ".join(words[:size])


# The sentences of a page are read several times over: to learn the names, then to find them.
@lru_cache(maxsize=1024)
def split_words(text: str) -> tuple[Word, ...]:
    """The words and marks of a text in their order."""
    words = []
    for hit in _TOKEN.finditer(text):
        raw = hit[0]
        start, end = hit.span()
        if raw.isalpha() or len(raw) == 1:
            words.append(Word(start, end, raw, raw[0].isupper()))
            continue
        if raw[0] in _NICKNAMED:
            words.append(Word(start, end, raw, raw[1].isupper() or raw[1].isdigit()))
            continue
        bare = raw.strip("[]") or raw
        cut = _POSSESSIVE.search(bare) or _JOINED.search(bare)
        tail = len(raw) - len(raw.rstrip("]"))
        if cut:
            bare = bare[: cut.start()]
            tail += cut.end() - cut.start()
        words.append(Word(start, end - (tail if cut else 0), bare, bare[:1].isupper(), owns=bool(cut)))
    return tuple(words)


def find_runs(text: str, common: Collection[str] = ()) -> Iterator[Run]:
    """Runs of capitalised words, broken at words that are never part of a name.

    `common` holds words that the article also writes in lower case: where nearly every word has a capital, as in
    headings, they break a run too.
    """
    words = split_words(text)
    heading = common and not text.endswith(".") and _is_title_case(words)
    run: list[Word] = []
    for place, word in enumerate(words):
        follows = run and _touches(text, run[-1], word) and not run[-1].owns
        if run and not follows:
            yield from _finish(run)
            run = []
        if (word.capital and not _breaks(word, words, place) and not (heading and word.bare.lower() in common)) or (
            run and word.bare.lower() in PARTICLES and _leads_on(text, words, place)
        ):
            run.append(word)
        elif run:
            yield from _finish(run)
            run = []
    if run:
        yield from _finish(run)


def suffix_after(text: str, end: int) -> int:
    """The end of a name that ends at `end`, with the `Jr.` that follows it."""
    if text[end : end + 1] == "." and text[end - 2 : end] in {"Jr", "Sr"}:
        return end + 1
    hit = _SUFFIX.match(text, end)
    return hit.end() if hit else end


def _breaks(word: Word, words: Sequence[Word], place: int) -> bool:
    lower = word.bare.lower()
    if lower not in NEVER_NAMES:
        return False
    # A particle with a capital stands inside a name (Ana De Luca); `Will`, `May` and `Mark` may begin one.
    if lower in PARTICLES and not (word.bare.isupper() and len(word.bare) > 1):
        return False
    if lower in _MIDDLE and 0 < place < len(words) - 1 and words[place - 1].capital and words[place + 1].capital:
        return words[place - 1].bare.lower() in NEVER_NAMES
    begins = place == 0 or words[place - 1].bare in '.!?:“"‘•-–—'
    if lower in _ALSO_GIVEN:
        return begins and not _heads_a_list(words, place)
    if _is_billed_by_a_job(words, place):
        return False
    return not (word.bare in _DAY_NAMES and _closes_a_name(words, place))


def _heads_a_list(words: Sequence[Word], place: int) -> bool:
    """`Will Marsh and Ana Ruiz, parts unknown`: what asks no question opens with a name."""
    follow = [each.bare for each in words[place + 1 : place + 3]]
    asks = any(each.bare == "?" for each in words[place:])
    return len(follow) == 2 and words[place + 1].capital and follow[1] in AFTER_A_NAME and not asks


def _is_billed_by_a_job(words: Sequence[Word], place: int) -> bool:
    """`creator Ana Star says`: behind a job and a given name, any word with a capital is a family name."""
    if place < _JOB_AND_GIVEN or not words[place].capital:
        return False
    job, given = words[place - 2], words[place - 1]
    after = words[place + 1].bare if place + 1 < len(words) else ""
    follows = not after or after.islower() or after in {",", ".", ")", "—", "–"}
    return (
        job.bare.lower() in _JOBS
        and follows
        and given.capital
        and not given.owns
        and given.bare.lower() not in STRANGERS | NEVER_NAMES
    )


def _closes_a_name(words: Sequence[Word], place: int) -> bool:
    """`Ana Ruiz and Joy Monday return`, `Joy Monday (Nell)`: a day of the week is a family name in a list of people."""
    given = words[place - 1] if place else None
    if given is None or not given.capital or given.bare.lower() in STRANGERS | NEVER_NAMES:
        return False
    after = [each.bare for each in words[place + 1 : place + 3]]
    billed = after[:1] == ["("] and len(after) > 1 and after[1].lower() not in NEVER_NAMES and not after[1].isdigit()
    if billed or (after[:1] == ["as"] and len(after) > 1 and after[1][:1].isupper()):
        return True
    listed = place > 3 and words[place - 2].bare in {"and", ",", "&"} and words[place - 3].capital
    return listed and words[place - 4].capital and words[place - 3].bare.lower() not in STRANGERS | NEVER_NAMES


_JOB_AND_GIVEN = 2
_JOBS = frozenset({"creator", "co-creator", "showrunner", "director", "writer", "producer", "composer"})
_MIDDLE = frozenset({"jan", "mar"})
_DAY_NAMES = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
_ALSO_GIVEN = frozenset({"will", "may", "april", "june", "august", "summer", "autumn", "winter"})


def _leads_on(text: str, words: Sequence[Word], place: int) -> bool:
    """Whether a particle is followed by a capital, at most one more particle between them."""
    here = words[place]
    for word in words[place + 1 : place + 3]:
        if not _touches(text, here, word):
            return False
        if word.capital:
            return True
        if word.bare.lower() not in PARTICLES:
            return False
        here = word
    return False


def _touches(text: str, one: Word, other: Word) -> bool:
    between = text[one.end : other.start]
    return between in (" ", "\u00a0", "") and not (between == "" and not other.capital)


def _finish(run: list[Word]) -> Iterator[Run]:
    while run and run[-1].bare.lower() in PARTICLES and not run[-1].capital:
        run = run[:-1]
    if run and len(run) <= _MOST_WORDS:
        yield Run(tuple(run))


def _is_title_case(words: Sequence[Word]) -> bool:
    long = [each for each in words if len(each.bare) > 3 and each.bare[0].isalpha()]
    if sum(each.bare == "," for each in words) > len(long) / 4:
        return False  # a list of names
    return len(long) > 3 and sum(each.capital for each in long) / len(long) > _MOST_CAPITALS
