# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What a configuration makes of a franchise's names: where a text names its shows and their seasons."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from citadel_watch.extracting.anchoring import Anchored, find_words
from citadel_watch.extracting.naming.country_shows import CountryNames
from citadel_watch.extracting.naming.kinds import match_kind
from citadel_watch.extracting.naming.offshoot_words import find_offshoot, find_title_before, find_title_first
from citadel_watch.extracting.naming.plain_words import COMPANIES, PLAIN
from citadel_watch.extracting.naming.season_aliases import read_season_aliases
from citadel_watch.extracting.naming.season_words import find_seasons
from citadel_watch.extracting.naming.show_words import find_groups, find_parent_words, find_pronouns
from citadel_watch.extracting.naming.titles import fold, is_nameless, is_title_here, loosen, shorten, spell
from citadel_watch.extracting.naming.tokens import Token, keep_apart
from citadel_watch.extracting.passage import Span
from citadel_watch.model import Franchise, Subject

_ATTRIBUTE = re.compile(
    r"\s(?:stars?|actors?|actress|agents?|agency|fans?|convention|alum|boss|creator|cast member|lead|universe|franchise|family|world|"
    r"spyverse|spy-?verse|mythology|canon|books?|novels?|saga|property|brand|lovers|viewers|audience|rumors|rumours|set|siblings?|"
    r"watch|movies?|films?(?! (?:in|on|from|until))|characters?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A title in one of its spellings. A short one is a common word, a name or a number, and needs a title's company."""

    subject: str | None
    short: bool = False
    acronym: bool = False
    """Its words' first letters; then only capitals count."""
    own: bool = False
    """The franchise's own name, by which the page means one of its later versions."""


_KIND_OF_SHOW = re.compile(
    r"\bthe (?P<noun>remake|reboot|revival|adaptation|prequel|sequel)(?: series)?\b(?! (?:of|to|rights|deal|plans?|idea)\b)",
    re.IGNORECASE,
)
_KIND_WORDS = frozenset({"remake", "reboot", "revival", "adaptation", "prequel", "sequel"})
_TELLING = re.compile(r"\b(?!The\b|And\b|New\b|Project\b|Untitled\b|Story\b)[A-Z][\w-]{2,}")
# "a <Show> spinoff", "the <Show> prequel": what stands behind the name is another show.
_OFFSHOOT = re.compile(
    r"[’'”\"]?(?:\s(?:\w+\s)?)(?:spin-?\s?offs?|prequels?|offshoots?|sequel|remakes?|reboots?|revivals?|follow-ups?)\b",
    re.IGNORECASE,
)
_GIVEN_NAME = re.compile(r"[a-z,] (?!The\b)([A-Z][a-zé-]+) $")
_ONE_OF_MANY = re.compile(r"\b(?:an?|every|the first) $")


class Lexicon:
    """All names of one franchise, ready to be found."""

    def __init__(self, franchise: Franchise, learnt: tuple[tuple[str, str], ...] = ()) -> None:
        self.franchise = franchise
        self.spinoffs = tuple(each for each in franchise.subjects if each.kind == "spinoff")
        self.seasons = {(each.of, each.number): each.id for each in franchise.subjects if each.kind == "season"}
        self.parent_numbers = sorted(n for of, n in self.seasons if of is None and n is not None)
        self.learnt_ids = tuple(subject for _, subject in learnt)
        self.ids = frozenset((*(each.id for each in self.spinoffs), *self.learnt_ids))
        self.countries = CountryNames(franchise)
        self._aliases = tuple(read_season_aliases(franchise))
        self._counted = {
            (each.show or None, each.number + each.shift): each.subject for each in self._aliases if each.shift
        }
        self._names: dict[str, Name] = {}
        self._add_names(learnt)
        self._firsts = frozenset(word for name in self._names for word in re.findall(r"\w+", name)[:1])
        self._pattern = re.compile(
            r"(?<![\w$-])(?:" + "|".join(map(loosen, sorted(self._names, key=len, reverse=True))) + r")(?!\w)",
            re.IGNORECASE,
        )
        alone = "|".join(re.escape(name) for name in (franchise.name, *franchise.aliases) if len(name) > 2) or r"(?!)"
        self._new_title = re.compile(
            rf"\b(?:{alone}):\s(?P<rest>[A-Z][\w’'&.-]*(?:\s(?:(?:of|the|and|&|in|to|at)\s)*[A-Z0-9][\w’'&-]*)*)"
        )
        nameless = [each.id for each in self.spinoffs if is_nameless(each, franchise)]
        self._nameless = nameless[0] if len(nameless) == 1 else None
        self._in_world = Anchored(
            rf"\b(?:new|sequel|follow-up|next) (?:series|shows?|dramas?|chapters?) (?:that is |to be )?(?:set )?(?:in|within) the (?:\w+ )?(?:world|universe) of (?:the )?[“\"‘']?(?:{alone})\b",
        )
        self._kind_of_name = re.compile(
            rf"(?<!\w)(?:{alone})[’'”\"]?(?:['’]s)? (?P<noun>remake|reboot|revival|adaptation)(?: series)?\b",
            re.IGNORECASE,
        )
        self._first_of_name = re.compile(rf"\bthe first {re.escape(franchise.name)}\b(?! spin|:)", re.IGNORECASE)

    def _add_names(self, learnt: tuple[tuple[str, str], ...]) -> None:
        for title, subject in learnt:
            if title == self.franchise.name:
                self._add(title, Name(subject=subject, own=True))
        for name in (self.franchise.name, *self.franchise.aliases):
            self._add(name, Name(subject=None))
            tail = name.partition(": ")[2]
            for part in (name.removeprefix("The "), tail, tail.removeprefix("The ")):
                if part and (part != tail.removeprefix("The ") or " " in part):
                    self._add(part, Name(subject=None))
        titled = [Subject(id=subject, kind="spinoff", title=title) for title, subject in learnt]
        for spinoff in (*self.spinoffs, *titled):
            for spelling, short in spell(spinoff, self.franchise):
                self._add(spelling, Name(subject=spinoff.id, short=short))
        for show in (Subject(id="", kind="spinoff", title=self.franchise.name), *self.spinoffs, *titled):
            if letters := shorten(show.title or ""):
                self._add(letters, Name(subject=show.id or None, acronym=True))
        for show in (*self.spinoffs, *titled):
            head, colon, tail = (show.title or "").partition(": ")
            if colon and head == self.franchise.name and (letters := shorten(head)):
                self._add(f"{letters}: {tail}", Name(subject=show.id))

    def _add(self, spelling: str, name: Name) -> None:
        self._names.setdefault(fold(spelling), name)

    def season_id(self, show: str | None, number: int) -> str | None:
        """The subject that stands for this season of this show (None is the parent)."""
        return self.seasons.get((show, number)) or self._counted.get((show, number))

    def list_numbers(self, show: str | None) -> list[int]:
        """The seasons of a show (None is the parent) that are followed, in order."""
        return sorted(n for of, n in self.seasons if of == show and n is not None)

    def find_new_titles(self, text: str) -> Iterator[tuple[Span, str]]:
        """Titles of the form `<Franchise>: Something` that no subject of the configuration has."""
        if ":" not in text:
            return
        for found in self._new_title.finditer(text):
            known = self._pattern.match(text, found.start())
            if not (known and known.end() > found.start("rest")):
                yield Span(found.start(), found.end()), found[0].rstrip(".’'")

    def find_titles(self, text: str) -> tuple[Span, ...]:
        """Where names that hold together stand, with whatever colon, bracket or "and" is inside."""
        new = (span for span, _ in self.find_new_titles(text))
        return (*(Span(*found.span()) for found in self._match_names(text)), *new, *self.countries.find_pairs(text))

    def find_names(self, text: str) -> Iterator[tuple[Span, bool]]:
        """Where names of the franchise stand, as titles or not, and whether each is a short one."""
        for found in self._match_names(text):
            name = self._names.get(fold(found[0]))
            if name and found[0][:1].isupper():
                yield Span(*found.span()), name.short

    def names_something(self, text: str) -> bool:
        return not self._firsts.isdisjoint(find_words(text)) and bool(self._pattern.search(text))

    def is_ours(self, words: str) -> bool:
        """Is a name ours as a whole, or with a title of ours in it that is no plain word: not "The History <Boys>"?"""
        return any(" " in found[0] or found[0] == words for found in self._match_names(words))

    def is_own_name(self, words: str) -> bool:
        """Are these words, and no others with them, the franchise's own name?"""
        name = self._names.get(fold(words))
        return name is not None and name.subject is None

    def find_tokens(self, text: str, *, anchored: frozenset[str] = frozenset(), shouting: bool = False) -> list[Token]:
        """What the sentence names, in order, without overlaps; the longest naming at a place wins.

        `anchored` are the spinoffs whose full title the page has; `shouting` is true for title-case headlines.
        """
        found: list[Token] = []
        found.extend(self._find_names(text, anchored, shouting=shouting))
        found.extend(find_seasons(text))
        found.extend(find_parent_words(text))
        if "first" in find_words(text) and (first := self._first_of_name.search(text)):
            found.append(Token(span=Span(*first.span()), kind="first-show"))
        found.extend(self.countries.find(text))
        found.extend(find_pronouns(text))
        found.extend(find_groups(text))
        return _drop_described(text, keep_apart(found))

    def match_story(self, words: str) -> tuple[str, ...]:
        """The one spinoff whose title or other name shares a telling word with these: "the spinoff about Nell"."""
        names = {word.lower() for word in _TELLING.findall(words)}
        shared = set(_TELLING.findall(" ".join((self.franchise.name, *self.franchise.aliases))))
        common = {word.lower() for word in shared}
        fitting = [
            each.id
            for each in self.spinoffs
            if (names - common) & {w.lower() for w in _TELLING.findall(" ".join((each.title or "", *each.aliases)))}
        ]
        return (fitting[0],) if len(fitting) == 1 else ()

    def _find_names(self, text: str, anchored: frozenset[str], *, shouting: bool) -> Iterator[Token]:
        for alias in self._aliases:
            yield from alias.find(text)
        if self._nameless:
            for found in self._in_world.finditer(text):
                yield Token(span=Span(*found.span()), kind="show", ids=(self._nameless,))
        if not _KIND_WORDS.isdisjoint(find_words(text)):
            for found in (*_KIND_OF_SHOW.finditer(text), *self._kind_of_name.finditer(text)):
                if ids := match_kind(found["noun"].lower(), self.spinoffs):
                    yield Token(span=Span(*found.span()), kind="show", ids=ids)
        for found in self._match_names(text):
            yield from self._read_name(text, found, anchored, shouting=shouting)

    def _match_names(self, text: str) -> Iterator[re.Match[str]]:
        return iter(()) if self._firsts.isdisjoint(find_words(text)) else self._pattern.finditer(text)

    def _read_name(
        self, text: str, found: re.Match[str], anchored: frozenset[str], *, shouting: bool
    ) -> Iterator[Token]:
        """What a name stands for where it stands: a show, one of its seasons ("<Show> 2"), or nothing."""
        words = found[0]
        name = self._names.get(fold(words))
        if name is None or not (words[0].isupper() or words[0].isdigit() or _is_telling_in_small(words, name)):
            return
        if name.acronym and sum(letter.isupper() for letter in words) < 2:
            return
        span = Span(*found.span())
        if name.subject and name.own and _FORMER.search(text, max(0, span.start - 24), span.start):
            yield Token(span=span, kind="parent")
            return
        if (numbered := _NUMBERED.match(text, span.end)) and not words.isdigit():
            number = int(numbered["n"] or numbered["s"])
            show = name.subject or ""
            if not show or self.season_id(show, number):
                yield Token(span=Span(span.start, numbered.end()), kind="season", ids=(show,), numbers=(number,))
        if name.subject is None:
            if " " not in words and not shouting and _is_surname(text[: span.start]):
                return
            if (titled := find_title_before(text, span)) and not self.names_something(titled[1]):
                yield Token(span=titled[0], kind="other")
                return
            adjective = _ATTRIBUTE.match(text, span.end) or _OFFSHOOT.match(text, span.end)
            if not adjective and not _ONE_OF_MANY.search(text, max(0, span.start - 10), span.start):
                yield Token(span=span, kind="parent")
            elif offshoot := find_offshoot(text, span):
                first = find_title_first(text) if offshoot.kind == "spinoff" else None
                yield offshoot if first is None or self.names_something(first) else replace(offshoot, kind="other")
        elif not name.short or is_title_here(text, span, anchored=name.subject in anchored, shouting=shouting):
            yield Token(span=span, kind="show", ids=(name.subject,))


# "the original <Franchise>", where a page means a later version by the bare name.
_FORMER = re.compile(
    r"\b(?:original|first|old|earlier|classic|(?:19|20)\d\d)(?: series| show|,)? [“\"‘']?$", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"[’'”\"]?(?:\s(?P<n>[2-9])\b(?![.,:]\d| (?:\w+ )?(?:episodes|million|awards|stars)\b)|\s?S(?P<s>[2-9])\b)"
)


def _drop_described(text: str, tokens: list[Token]) -> list[Token]:
    """Without "the hit series" right before the series' own name."""
    return [
        token
        for token, behind in itertools.zip_longest(tokens, tokens[1:])
        if not (
            token.kind == "it"
            and behind
            and behind.kind in {"show", "parent"}
            and _DESCRIBES.fullmatch(text[token.span.end : behind.span.start])
        )
    ]


_DESCRIBES = re.compile(r"(?: (?:series|show|drama|comedy|thriller|sitcom))? [“\"‘']?")


def _is_surname(before: str) -> bool:
    """Does a given name stand right in front, inside the sentence: "plays Ana <Harbour> again"?"""
    name = _GIVEN_NAME.search(before)
    return name is not None and name[1].lower() not in PLAIN and name[1].lower() not in COMPANIES


def _is_telling_in_small(words: str, name: Name) -> bool:
    """Is a title without capitals still a title? "queen charlotte" is; "the paper" may be any."""
    return name.subject is not None and len(words.removeprefix("the ").split()) > 1


@lru_cache(maxsize=32)
def build_lexicon(franchise: Franchise, learnt: tuple[tuple[str, str], ...] = ()) -> Lexicon:
    """The franchise's names; `learnt` are titles that a page itself gave to subjects."""
    return Lexicon(franchise, learnt)
