# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""The words that name shows and seasons: what a configuration makes of a franchise's names, and the grammar of seasons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from citadel_watch.extracting.countries import COUNTRIES, find_country
from citadel_watch.extracting.passage import Span
from citadel_watch.model import Franchise, Subject

Kind = Literal[
    "parent", "show", "country", "collective", "season", "coming", "that-season", "it", "its", "they", "both",
    "former", "latter", "spinoff", "other", "first-show", "all",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """Words of a sentence that name something, before anyone knows what `it` is."""

    span: Span
    kind: Kind
    ids: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


_CARDINALS = {
    word: n for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_ORDINALS = {
    word: n
    for n, word in enumerate(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split()
    )
} | {"sophomore": 2, "debut": 1, "junior": 3, "freshman": 1, "opening": 1, "inaugural": 1}

_NUMBER = r"(?:\d{1,2}(?!\d)|" + "|".join(_CARDINALS) + r")"
_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|" + "|".join(_ORDINALS) + r")"
_RUN = r"(?:seasons?|series|outings?|run|instal+ments?|chapters?|rounds?|batch|go|go-round|volume|cycle)"
SHOW_NOUN = (
    r"(?:spin-?\s?offs?|series|shows?|dramas?|originals?|chapters?|versions?|ones?|cousins?|entry|entries|take|parts?|share|"
    r"adaptations?|remakes?|offshoots?|branch(?:es)?|counterparts?|sibling|sister|instal+ments?|edition|production|"
    r"iteration|thriller|prequel|sequel|arm|leg|limb|outing|story|variant|satellites?|film|project|title)"
)
_PLURAL_SHOWS = (
    r"(?:spin-?\s?offs?|offshoots|branches|satellite series|sister series|(?:linked|local|regional|international|foreign|"
    r"worldwide|global|companion|other|further|separate|more|local-language)\s(?:[\w-]+\s){0,2}?"
    r"(?:series|shows|productions|versions|entries|originals|chapters|instal+ments|branches|adaptations|offshoots|editions))"
)

_SEASON = re.compile(
    r"\b(?P<lead>seasons?|series|chapter|part)[ -](?P<n1>" + _NUMBER + r")(?P<half>\s?[AB]\b)?"
    r"(?P<more>(?:(?:\s?,\s?|\s?,?\s(?:and|or|&)\s|\s?[-–]\s?)" + _NUMBER + r"\b)*)(?!\w)(?!-)"
    r"(?P<part>,? part (?:one|two|1|2|I{1,2}))?"
    r"|\bS0?(?P<s>[1-9]|1\d)\b(?!-)"
    r"|(?<![\w-])(?P<o1>" + _ORDINAL + r")(?:(?:\s?,\s|\s?,?\s(?:and|or)\s)(?P<o2>" + _ORDINAL + r"|final|last))?"
    r"(?P<adj>(?:,?\s(?!season|of\b|in\b|and\b|to\b|is\b|the\b)[\w’'-]+){0,2}?)\s(?P<noun>" + _RUN + r")\b"
    r"|\b(?:a|the|its|their|for|before the|that)\s(?P<lone>"
    + _ORDINAL
    + r")(?! and (?:final|last|\w+(?:th|rd|nd|st)\b))(?=[.,;!?)—–]|\s(?:one|is|was|has|had|will|in|on|at|and|"
    r"while|but|this|next|last|by|for|after|before|to|being|would|could|as|from|with|is|run|too|if|of)\b|\s*$)",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"\b(?:the |a |an |its |their )?(?:next|new|upcoming|coming|forthcoming|another|additional|further|more|future)\s"
    r"(?:[\w-]+\s)?(?P<noun>seasons?|run|outing|chapter|instal+ment|episodes|round|series(?= of))\b"
    r"|\b(?:the|its) (?:next|following) series\b(?! of\b)"
    r"|\b(?:a|any|the|its) (?:follow-up|renewals?|proper pickup|pickup|continuation|second go)\b|(?<=['’]s )follow-up\b",
    re.IGNORECASE,
)
_THAT_SEASON = re.compile(
    r"\b(?:the|that(?! (?:the|this|its|a)\b)|this) (?!(?:first|last|previous|same|whole|tv|television|broadcast|fall|awards|\d[\d–/-]+)\b)(?:[\w-]+ )?(?:season|run|episodes|batch)\b|\bthose (?:episodes|instalments)\b",
    re.IGNORECASE,
)
_PARENT_WORDS = re.compile(
    r"\b(?:the )?(?:mother\s?-?ship|flagship|parent|main|core|mother|principal|central)(?: (?:show|series|drama|title|programme|program)\b|(?=['’]s|\b))"
    r"|\bthe (?:(?:US|U\.S\.|American|English-language) )?(?:original)(?: (?:show|series|drama|one)\b|(?=['’]s\b|\s*[,.;)]|\s(?:is|was|has|may|had|will|comes|came|arrives|returns|needs?|ended|ends|ran|goes|went|stays|remains|keeps|left|leaves|would|could|can|did|does|gets?|got|wrapped|says|said)\b))"
    r"|\bthe (?:US|U\.S\.|American) (?:series|show)\b",
    re.IGNORECASE,
)
_PARENT_ALONE = re.compile(r"(?:the )?(?:main|core|mother|parent|principal|central)$", re.IGNORECASE)
_FIRST_SHOW = re.compile(r"\bthe first (?:\w+ )?(?:to (?:launch|air|arrive|premiere|debut))", re.IGNORECASE)
_PRONOUN = re.compile(
    r"\b(?:(?P<former>the former)|(?P<latter>the latter|that one|that other one)"
    r"|(?P<both>(?:both|neither|either|the two|the pair|the duo|all two)(?: of (?:them|these|those))?(?: (?:the )?(?:spin-?\s?offs|shows|"
    r"series|offshoots|prequels|titles|dramas|of the others))?(?= (?:have|has|are|were|will|had|is|was|do|did|continue|come|comes|go|get|got|"
    r"remain|return|would|could)|['’]s|[.,;)]| of | move)|(?<=from )both|(?<=have )both|(?<=were )both|(?<=are )both|(?<=has )both|the (?:\w+ )?(?:pair|duo)|both (?:shows|spin-?\s?offs|series|offshoots|tales))"
    r"|(?P<all>all (?:two|three|four|five|six|of (?:them|these|those))(?= (?:have|has|are|were|will|had|do|did|come|go|get|got|remain|return|would|could)))"
    r"|(?P<they>they|them|their|those two|these two|those (?:shows|series|spin-?offs)|these (?:shows|series|spin-?offs)|those)"
    r"|(?P<spinoff>(?:the|this|that|its|their|a|an|upcoming|new|animated|(?:the|a|an) (?:[\w’'.-]+ ){1,3}?)\s?(?:spin-?\s?off|prequel|offshoot|sequel series)(?: (?:series|show))?)"
    r"|(?P<its>its)"
    r"|(?P<it>it|this one|(?:the|this|that) (?:(?!same|other|whole|first|last|second)[\w’'$.-]+ ){0,3}?(?:show|series|drama|thriller|programme|program|project|production|title|saga|sci-?fi series|hit|limited series)))\b(?!-)",
    re.IGNORECASE,
)
_PLEONASTIC = re.compile(
    r"it(?:['’]s| is| was|['’]ll be| will be| would be| remains| has been| had been) (?:\w+ly )?(?:too early|clear|unclear|official|important|likely|hard|safe|possible|"
    r"time|reported|said|announced|confirmed that|also|an open|known|no |not clear|understood|thought|good|hoped|worth|easy|fair|"
    r"difficult|impossible|confirmed there|revealed|up to|a shame|simply)|it (?:could|may|might) be (?:some|a) (?:time|while)|"
    r"it (?:also |has |had |then |just |now |officially )*(?:said|says|confirmed|confirms|announced|announces|told|added|adds|revealed|reported|reports|posted|has (?:renewed|ordered|cancel+ed|confirmed|announced|picked)|renewed|ordered|cancel+ed|gave|hopes|wants|plans|declined|seems|appears|looks|turns|turned|follows that|means|hangs|comes down|took|takes)\b|(?<=[a-z] )it (?:up|down|off|out)\b",
    re.IGNORECASE,
)
_COLLECTIVE = re.compile(
    r"\b(?:(?:the|all|any|both|several|more|other|further|some|its|multiple|two|three|four|those|these|every|no|new|yet more) )?"
    r"(?:(?!(?:and|but|or|of|with|in|for|to|has|have|is|are|on|that|two|those|both|from|as|by)\b)[\w-]+ ){0,2}?"
    + _PLURAL_SHOWS
    + r"\b",
    re.IGNORECASE,
)
_SINGULAR_SPINOFF = re.compile(r"\bspin-?\s?off$", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"\s(?:stars?|actors?|actress|agents?|agency|fans?|convention|alum|boss|creator|cast member|lead|universe|franchise|family|world|"
    r"spyverse|spy-?verse|mythology|canon|books?|novels?|saga|property|brand|lovers|viewers|audience|rumors|rumours|set\b|siblings?|"
    r"watch|movies?\b|films?\b(?! (?:in|on|from|until))|character)",
    re.IGNORECASE,
)
_VERBISH = re.compile(
    r"[’'”\"]?s?\s*(?:\(|season|series|S\d|is|are|was|has|have|had|will|would|won|gets?|got|lands?|drops?|follows?|stars?|starring|premieres?|returns?|"
    r"comes?|came|arrives?|joins|adds|may|might|could|should|isn|doesn|hasn|went|began|reaches|tells|ran|did|both|which|due|led|shot|released|"
    r"where|does|can|still|also|in \w+ and|and [A-Z“\"‘']|,|[.!?:;)’'”\"]|$|teaser|trailer|cast|release|renew|cancel|spin|prequel|alone|on (?:screens|hold|ice)|at |with )",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A title in one of its spellings. A short one is a common word, a name or a number, and needs a title's company."""

    subject: str | None
    short: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonAlias:
    """Another name of a season. One that counts, as "series 16" does, names the seasons beside it as well."""

    pattern: re.Pattern[str]
    show: str
    number: int
    shift: int
    known: frozenset[int] = frozenset()
    """The only numbers that it may count, where it is a word for parts of a season too; none: any."""

    def find(self, text: str) -> Iterator[Token]:
        for found in self.pattern.finditer(text):
            counted = next((each for each in found.groups() if each), None)
            number = _to_number(counted) - self.shift if counted else self.number
            if number > 0 and (not self.known or number in self.known):
                yield Token(span=Span(*found.span()), kind="season", ids=(self.show,), numbers=(number,))


def _read_season_aliases(franchise: Franchise) -> Iterator[SeasonAlias]:
    for season in franchise.subjects:
        if season.kind != "season" or season.number is None:
            continue
        for alias in season.aliases:
            counted = _COUNTED_ALIAS.fullmatch(alias)
            pattern = (
                rf"\b{counted['noun']}\s({_NUMBER})(?![\w-]| of\b)|(?<![\w-])({_ORDINAL})\s{counted['noun']}\b"
                if counted
                else rf"(?<!\w){_loosen(_fold(alias))}(?!\w)"
            )
            shift = _to_number(counted["n"]) - season.number if counted else 0
            whole = not counted or counted["noun"].lower() in {"season", "series"}
            numbers = {each.number for each in franchise.subjects if each.number is not None and each.of == season.of}
            yield SeasonAlias(
                pattern=re.compile(pattern, re.IGNORECASE),
                show=season.of or "",
                number=season.number,
                shift=shift,
                known=frozenset() if whole else frozenset(numbers),
            )


_KIND_OF_SHOW = re.compile(
    r"\bthe (?P<noun>remake|reboot|adaptation|prequel|sequel)(?: series)?\b(?! (?:of|to|rights|deal|plans?|idea)\b)",
    re.IGNORECASE,
)
_COUNTED_ALIAS = re.compile(rf"(?P<noun>[a-z]+)\s(?P<n>{_NUMBER})", re.IGNORECASE)
_TELLING = re.compile(r"\b(?!The\b|And\b|New\b)[A-Z][\w-]{2,}")


class Lexicon:
    """All names of one franchise, ready to be found."""

    def __init__(self, franchise: Franchise, learnt: tuple[tuple[str, str], ...] = ()) -> None:
        self.franchise = franchise
        self.spinoffs = tuple(each for each in franchise.subjects if each.kind == "spinoff")
        self.seasons = {(each.of, each.number): each.id for each in franchise.subjects if each.kind == "season"}
        self.parent_numbers = sorted(n for of, n in self.seasons if of is None and n is not None)
        self.learnt_ids = tuple(subject for _, subject in learnt)
        self._names: dict[str, Name] = {}
        self._aliases = tuple(_read_season_aliases(franchise))
        for name in (franchise.name, *franchise.aliases):
            self._add(name, Name(subject=None))
            if name.startswith("The "):
                self._add(name[4:], Name(subject=None))
        for spinoff in self.spinoffs:
            for spelling, short in _spell(spinoff, franchise):
                self._add(spelling, Name(subject=spinoff.id, short=short))
        for title, subject in learnt:
            known = Subject(id=subject, kind="spinoff", title=title)
            for spelling, short in _spell(known, franchise):
                self._add(spelling, Name(subject=subject, short=short))
        self._pattern = re.compile(
            r"(?<![\w$-])(?:" + "|".join(map(_loosen, sorted(self._names, key=len, reverse=True))) + r")(?!\w)",
            re.IGNORECASE,
        )
        self.countries = {country: each.id for each in self.spinoffs if (country := _country(each))}
        words = {word: sid for country, sid in self.countries.items() for word in COUNTRIES.get(country, (country,))}
        self._country_words = {word.lower(): sid for word, sid in words.items()}
        any_country = "|".join(
            sorted((re.escape(word) for row in COUNTRIES.values() for word in row), key=len, reverse=True)
        )
        ours = "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or r"(?!)"
        names = "|".join(re.escape(name) for name in (franchise.name, *franchise.aliases))
        self._country = re.compile(
            rf"\b(?P<word>{ours})(?:['’]s)?\s(?:(?!and\b|or\b|of\b|in\b|for\b)[\w’'-]+\s){{0,2}}?(?:(?i:{SHOW_NOUN})\b|{names}\b)"
            rf"|\b(?:the|an?) (?P<alone>{ours})(?=\s(?:is|was|has|will|and|nor|or|are|ones?)\b|[,.;])"
            rf"|\b(?:[Aa]nother|[Aa] (?:third|fourth|fifth))(?: one)?,? (?:in|from|set in) (?P<further>{ours})\b"
            rf"|^(?P<place>{ours})(?=\s(?:came|comes|is next|follows|gets|got)\b)"
            rf"|(?:(?<=those from )|(?<=those in )|(?<=one in )|(?<=one from ))(?P<those>{ours})\b"
        )
        self._country_list = re.compile(
            rf"(?:(?i:{SHOW_NOUN})|planned|made(?: locally)?|developed|coming|markets|works)\s(?:[\w-]+\s){{0,3}}?(?:in|from|for|as)\s(?:both\s|the\s)?"
            rf"(?P<list>(?:[A-Z][\w-]+\s)?(?:{any_country})(?:\s(?:Alps|Islands?|coast|Coast|countryside))?(?:(?:,\s(?:and\s)?|\sand\s|\sor\s|\s&\s)(?:the\s|from\s|in\s)?(?:[A-Z][\w-]+\s)?(?:{any_country})(?:\s(?:Alps|Islands?|coast|Coast|countryside))?)*)"
            rf"|(?P<pair>(?:{ours})(?:(?:,|\sand|\sor)\s(?:{ours}))+)\s(?:ones|spin-?\s?offs|series|shows|versions|originals|offshoots|chapters)"
        )
        self._our_country = re.compile(rf"\b(?:{ours})\b")
        alone = "|".join(re.escape(name) for name in (franchise.name, *franchise.aliases) if len(name) > 2)
        self._numbered = re.compile(
            rf"(?:#|\b)(?P<name>{alone})[’'”\"]?(?:\s(?P<n>[2-9])\b(?![.,]\d)|\s?S(?P<s>[2-9])\b)"
        )
        self._new_title = re.compile(
            rf"\b(?:{alone}):\s(?P<rest>[A-Z][\w’'&.-]*(?:\s(?:(?:of|the|and|&|in|to|at)\s)*[A-Z0-9][\w’'&-]*)*)"
        )

    def _add(self, spelling: str, name: Name) -> None:
        self._names.setdefault(_fold(spelling), name)

    def season_id(self, show: str | None, number: int) -> str | None:
        """The subject that stands for this season of this show (None is the parent)."""
        return self.seasons.get((show, number))

    def find_new_titles(self, text: str) -> Iterator[tuple[Span, str]]:
        """Titles of the form `<Franchise>: Something` that no subject of the configuration has."""
        for found in self._new_title.finditer(text):
            known = self._pattern.match(text, found.start())
            if not (known and known.end() > found.start("rest")):
                yield Span(found.start(), found.end()), found[0].rstrip(".’'")

    def find_titles(self, text: str) -> tuple[Span, ...]:
        """Where names with a colon or brackets inside stand."""
        new = (span for span, _ in self.find_new_titles(text))
        return (*(Span(*found.span()) for found in self._pattern.finditer(text)), *new)

    def find_places(self, text: str) -> tuple[str, ...]:
        """The spinoffs of the countries that follow right behind "in" or "from"."""
        found = re.search(rf"\b(?:in|from|for)\s{self._our_country.pattern[2:]}", text) if self._country_words else None
        return (self._country_words[found[0].split(None, 1)[1].lower()],) if found else ()

    def names_something(self, text: str) -> bool:
        return bool(self._pattern.search(text))

    def is_own_name(self, words: str) -> bool:
        """Are these words, and no others with them, the franchise's own name?"""
        name = self._names.get(_fold(words))
        return name is not None and name.subject is None

    def find_tokens(self, text: str, *, anchored: frozenset[str] = frozenset(), shouting: bool = False) -> list[Token]:
        """What the sentence names, in order, without overlaps; the longest naming at a place wins.

        `anchored` are the spinoffs whose full title the page has; `shouting` is true for title-case headlines.
        """
        found: list[Token] = []
        found.extend(self._find_names(text, anchored, shouting=shouting))
        found.extend(self.find_seasons(text))
        found.extend(self._find_countries(text))
        found.extend(_find_pronouns(text))
        found.extend(_find_groups(text))
        found.sort(key=lambda each: (_RANK[each.kind], each.span.start - each.span.end, each.span.start))
        kept: list[Token] = []
        for token in found:
            if not any(token.span.overlaps(other.span) for other in kept):
                kept.append(token)
        kept.sort(key=lambda each: each.span)
        return kept

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

    def match_kind(self, noun: str) -> tuple[str, ...]:
        """The one spinoff whose title or other name says that it is a remake, a prequel, or whatever the noun is."""
        fitting = [
            each.id
            for each in self.spinoffs
            if re.search(rf"\b{re.escape(noun)}\b", " ".join((each.title or "", *each.aliases)), re.IGNORECASE)
        ]
        return (fitting[0],) if len(fitting) == 1 else ()

    def _find_names(self, text: str, anchored: frozenset[str], *, shouting: bool) -> Iterator[Token]:
        for alias in self._aliases:
            yield from alias.find(text)
        for found in _KIND_OF_SHOW.finditer(text):
            ids = self.match_kind(found["noun"])
            if ids:
                yield Token(span=Span(*found.span()), kind="show", ids=ids)
        for found in self._numbered.finditer(text):
            number = int(found["n"] or found["s"])
            yield Token(span=Span(*found.span()), kind="season", ids=("",), numbers=(number,))
        for found in self._pattern.finditer(text):
            words = found[0]
            name = self._names.get(_fold(words))
            if name is None or not (words[0].isupper() or words[0].isdigit() or (" " in words and name.subject)):
                continue
            span = Span(*found.span())
            if name.subject is None:
                if _ATTRIBUTE.match(text, span.end) or re.search(r"\b(?:an?|every|the first) $", text[: span.start]):
                    continue
                if re.match(
                    r"[’'”\"]?(?:\s(?:\w+\s)?)(?:spin-?\s?offs?|prequels?|offshoots?|sequel|remakes?)\b",
                    text[span.end : span.end + 30],
                ):
                    continue
                yield Token(span=span, kind="parent")
            elif not name.short or _is_title_here(text, span, anchored=name.subject in anchored, shouting=shouting):
                yield Token(span=span, kind="show", ids=(name.subject,))

    def find_seasons(self, text: str) -> Iterator[Token]:
        """What the text says of seasons, and of the parent show by other words than its name."""
        for found in _SEASON.finditer(text):
            numbers = _read_numbers(found)
            if not numbers:
                continue
            kind: Kind = "season"
            span = Span(*found.span())
            if found["lone"]:
                span = Span(found.start("lone"), found.end("lone"))
                if not re.search(r"season|series|renew|picked up|run\b|order|outing", text, re.IGNORECASE):
                    continue
            if (
                (found["lead"] or "").lower() == "series"
                and found["n1"].isdigit() is False
                and found["n1"].islower() is False
            ):
                continue
            yield Token(span=span, kind=kind, numbers=numbers)
        for found in _COMING.finditer(text):
            if found["noun"] == "episodes" and re.search(r"no (?:more|new) $", text[: found.end() - 8]):
                continue
            yield Token(span=Span(*found.span()), kind="coming")
        for found in _THAT_SEASON.finditer(text):
            yield Token(span=Span(*found.span()), kind="that-season")
        for found in _PARENT_WORDS.finditer(text):
            if not _PARENT_ALONE.fullmatch(found[0]) or re.match(r"['’]s ", text[found.end() :]):
                yield Token(span=Span(*found.span()), kind="parent")
        for found in _FIRST_SHOW.finditer(text):
            yield Token(span=Span(*found.span()), kind="first-show")
        first = re.search(rf"\bthe first {re.escape(self.franchise.name)}\b(?! spin|:)", text, re.IGNORECASE)
        if first:
            yield Token(span=Span(*first.span()), kind="first-show")

    def _find_countries(self, text: str) -> Iterator[Token]:
        if not self._our_country.search(text):
            return
        for found in self._country_list.finditer(text):
            words = found["list"] or found["pair"]
            ids = tuple(dict.fromkeys(self._country_words[w[0].lower()] for w in self._our_country.finditer(words)))
            if ids:
                yield Token(span=Span(*found.span()), kind="country", ids=ids)
        for found in self._country.finditer(text):
            word = found["word"] or found["alone"] or found["place"] or found["those"] or found["further"]
            yield Token(span=Span(*found.span()), kind="country", ids=(self._country_words[word.lower()],))


_RANK: dict[str, int] = {
    "first-show": 0, "season": 1, "show": 2, "country": 3, "both": 4, "all": 4, "coming": 4, "that-season": 4, "former": 4, "latter": 4,
    "parent": 5, "collective": 6, "spinoff": 7, "they": 8, "it": 8, "its": 8, "other": 9,
}  # fmt: skip


def _find_pronouns(text: str) -> Iterator[Token]:
    idle = [Span(*found.span()) for found in _PLEONASTIC.finditer(text)]
    for found in _PRONOUN.finditer(text):
        span = Span(*found.span())
        kind = found.lastgroup
        if kind == "it" and any(each.start <= span.start < each.end for each in idle):
            continue
        yield Token(span=span, kind=kind)  # type: ignore[arg-type]


def _find_groups(text: str) -> Iterator[Token]:
    for found in _COLLECTIVE.finditer(text):
        if _SINGULAR_SPINOFF.search(found[0]) and not re.match(r"(?:every|all|any|no)\b", found[0], re.IGNORECASE):
            continue
        yield Token(span=Span(*found.span()), kind="collective")


def _read_numbers(found: re.Match[str]) -> tuple[int, ...]:
    if found["s"]:
        return (int(found["s"]),)
    if found["n1"]:
        words = re.findall(_NUMBER, found["n1"] + (found["more"] or ""), re.IGNORECASE)
        if found["lead"].lower() in {"chapter", "part"}:
            return ()
        return tuple(_to_number(word) for word in words)
    if found["lone"]:
        return (_to_number(found["lone"]),)
    if found["noun"].lower() in {"volume", "batch"}:
        return ()
    if (found["o1"] or "").lower() == "opening" and not found["noun"].lower().startswith(("season", "series", "run")):
        return ()
    numbers = [_to_number(found["o1"])]
    if found["o2"] and found["o2"].lower() not in {"final", "last"}:
        numbers.append(_to_number(found["o2"]))
    return tuple(numbers)


def _to_number(word: str) -> int:
    word = word.lower()
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else _CARDINALS.get(word) or _ORDINALS.get(word) or 0


def _is_title_here(text: str, span: Span, *, anchored: bool, shouting: bool) -> bool:
    """Does a short name stand here as a show's title, and not as a person, a place, a number or a plain word?"""
    before, after = text[: span.start], text[span.end :]
    word = text[span.start : span.end]
    if re.search(r"[“\"‘']$", before) and re.match(r",?[”\"’']", after):
        return True
    if re.match(r"[’'”\"]?s? (?:[Ss]eason|[Ss]eries|S)\s?(?:\d|one|two|three|four|five|six)", after):
        return True
    if (
        re.match(
            r"\s(?!Season|Series|S\d|Get|Lands?|Is|Has|Was|Will|Cast|Trailer|Release|And|Renewed|On|Cancel|To|Gallops|Spin|Drops|Returns)[A-Z][a-z]",
            after,
        )
        and not shouting
    ):
        return False
    if not before.strip(" “\"‘'") and not after.strip(" ”\"’'.:"):
        return True
    if word.isdigit():
        return bool(
            re.search(r"(?:^|[.!?,;:] |of |like |to |and |both |from |with |follows? |titled |called |named )$", before)
            and re.match(r"[’']s|\s(?:is|was|has|will|began|stars|returns|and \d)|,", after)
            and not re.search(
                r"(?:in|since|until|by|early|late|spring|summer|fall|autumn|winter|of|and|to|from|[a-z]+ \d{1,2},?) $",
                before,
                re.IGNORECASE,
            )
        )
    if re.search(
        r"(?:\b(?:as|plays?|played|playing|role of|portrays|voices|to|named?|agent|character|called)|\bthe [A-Z]\w+ of) (?:the )?$",
        before,
    ):
        return bool(
            anchored
            and re.search(r"\b(?:to|called|named?) (?:the )?$", before)
            and not re.search(r"goes to|to $", before)
        )
    if (
        re.search(r"\b[A-Z][a-z]+ $", before)
        and not re.search(
            r"(?:^|[.!?:] )\w+ $|(?:Italian|Indian|Spanish|French|German|Video|And|But|That|When|With|Both|For) $",
            before,
        )
        and not shouting
    ):
        return False
    if not anchored:
        return False
    if re.search(r"\b(?:in|to|from|near|outside|around|leaves?|left|visit(?:s|ed)?) $", before):
        return shouting
    return bool(_VERBISH.match(after)) or shouting or bool(re.search(r"[\w,’'] $", before))


def _spell(spinoff: Subject, franchise: Franchise) -> Iterator[tuple[str, bool]]:
    title = re.sub(r"\s*\(.*?\)", "", spinoff.title or "").strip()
    names = [name.lower() for name in (franchise.name, *franchise.aliases)]
    if title and title.lower() not in names:
        yield title, _is_common(title)
        yield title.replace(":", ""), _is_common(title)
        head, colon, tail = (part.strip() for part in title.partition(":"))
        if colon and head.lower() in names:
            yield tail, _is_common(tail)
        elif colon and any(name in tail.lower() for name in names):
            yield head, _is_common(head)
    for alias in spinoff.aliases:
        yield alias, _is_common(alias)


def _is_common(title: str) -> bool:
    bare = title.removeprefix("The ").removeprefix("the ")
    return " " not in bare or bare.replace(" ", "").isdigit()


def _fold(words: str) -> str:
    return re.sub(r"[\s:]+", " ", words.replace("’", "'").replace("ʻ", "'").lower()).strip()


def _loosen(folded: str) -> str:
    return re.escape(folded).replace(r"\ ", r":?\s").replace("'", "['’ʻ]?")


def _country(spinoff: Subject) -> str | None:
    return find_country(spinoff.country) if spinoff.country else None


@lru_cache(maxsize=32)
def build_lexicon(franchise: Franchise, learnt: tuple[tuple[str, str], ...] = ()) -> Lexicon:
    """The franchise's names; `learnt` are titles that a page itself gave to subjects."""
    return Lexicon(franchise, learnt)
