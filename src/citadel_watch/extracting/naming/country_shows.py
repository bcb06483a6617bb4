# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Spinoffs that go by their countries: "the Indian series", "its Italian cousin", "spinoffs in Spain and Mexico"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.extracting.anchoring import find_words
from citadel_watch.extracting.naming.countries import COUNTRIES, find_country
from citadel_watch.extracting.naming.show_words import SHOW_NOUN
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span
from citadel_watch.model import Franchise

# "Mexico was on the first list and remains a plan": what is said of a plan, and of no country.
_STANDS = r"(?:is|was|stays|remains)(?: still| now)? (?:a plan|to follow|on (?:the (?:\w+ )?list|hold|ice)|in (?:the works|development|limbo)|(?:on )?pause|paused|planned|next in line|off the table|shelved|dead)"
# "Italy's is finished", "India's still has months to go": the noun is left out.
_HAS = r"(?:still |now |already |also )?(?:is|has|was|will|had|comes|came|starts|started|begins|began|needs|films|shoots|wrapped|launches|launched|follows|premieres|premiered)"

_GROUPS = ("word", "alone", "place", "those", "further", "behind", "had", "topic", "getter")
_LED = frozenset({"had", "topic", "getter"})
"""Those whose pattern begins with what only leads to the country's name."""


class CountryNames:
    """The configured spinoffs' countries, ready to be found."""

    def __init__(self, franchise: Franchise) -> None:
        spinoffs = [each for each in franchise.subjects if each.kind == "spinoff" and each.country]
        countries = {country: each.id for each in spinoffs if (country := find_country(each.country or ""))}
        words = {word: sid for country, sid in countries.items() for word in COUNTRIES.get(country, (country,))}
        self._ids = {word.lower(): sid for word, sid in words.items()}
        self._firsts = frozenset(part for word in self._ids for part in re.findall(r"\w+", word)[:1])
        any_country = "|".join(
            sorted((re.escape(word) for row in COUNTRIES.values() for word in row), key=len, reverse=True)
        )
        ours = "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or r"(?!)"
        names = "|".join(re.escape(name) for name in (franchise.name, *franchise.aliases))
        self._country = re.compile(
            rf"\b(?P<word>{ours})(?:['’]s)?\s(?:(?!and\b|or\b|of\b|in\b|for\b)[\w’'-]+\s){{0,2}}?(?:(?i:{SHOW_NOUN})\b|{names}\b)"
            rf"|\b(?:the|an?) (?P<alone>{ours})(?=\s(?:is|was|has|will|and|nor|or|are|ones?)\b|[,.;])"
            rf"|\b(?:[Aa]nother|(?:[Aa]|[Tt]he) (?:second|third|fourth|fifth))(?: one)?,? (?:in|from|set in) (?P<further>{ours})\b"
            rf"|^(?P<place>{ours})(?=\s(?:came|comes|is next|follows|gets|got|{_STANDS})\b|[.:](?:\s|$)|$|\s[–—-]\s)"
            rf"|(?:^|[;,—–]\s|\b(?:and|but|while)\s)(?P<getter>{ours})(?=\s(?:(?:also|too|now|soon|then|finally),?\s)?(?:is|will|would|gets?|got|has|joins?|joined|lands?|landed|receives?|received|follows?)\b[^.;:]{{0,30}}?\s(?:an?|its own|one|the next|another)\s(?:[\w-]+\s){{0,2}}?(?i:{SHOW_NOUN})\b)"
            rf"|(?:^|[;,—–]\s|\b(?:and|but|while|whereas)\s)(?P<had>{ours})['’]s(?=\s(?:{_HAS})\b)"
            rf"|(?:^|[;.]\s)(?:[Aa]nd |[Bb]ut )?[Aa]s (?:to|for) (?P<topic>{ours})(?=,)"
            rf"|\b(?:{names})(?::| \()?\s?(?<=[\s(])(?P<behind>{ours})\b(?! (?:offices?|Prime|Day|time)\b)"
            rf"|(?:(?<=those from )|(?<=those in )|(?<=one in )|(?<=one from ))(?P<those>{ours})\b"
        )
        self._country_list = re.compile(
            rf"(?:(?i:{SHOW_NOUN})|planned|made(?: locally)?|developed|coming|markets|works)\s(?:[\w-]+\s){{0,3}}?(?:in|from|for|as)\s(?:both\s|the\s)?"
            rf"(?P<list>(?:[A-Z][\w-]+\s)?(?:{any_country})(?:\s(?:Alps|Islands?|coast|Coast|countryside))?(?:(?:,\s(?:and\s)?|\sand\s|\sor\s|\s&\s)(?:the\s|from\s|in\s)?(?:[A-Z][\w-]+\s)?(?:{any_country})(?:\s(?:Alps|Islands?|coast|Coast|countryside))?)*)"
            rf"|(?P<pair>(?:{ours})(?:(?:,|\sand|\sor)\s(?:{ours}))+)\s(?:ones|spin-?\s?offs|series|shows|versions|originals|offshoots|chapters|sisters|siblings|cousins|counterparts|satellites|branches|editions)"
        )
        untitled = {find_country(each.country or ""): each.id for each in spinoffs if not each.title}
        self._untitled = {place: sid for place, sid in untitled.items() if place}
        self._places = re.compile(
            rf"\b(?:{'|'.join(sorted(map(re.escape, self._untitled), key=len, reverse=True)) or r'(?!)'})\b"
        )
        self._our_country = re.compile(rf"\b(?:{ours})\b")

    def find_pairs(self, text: str) -> Iterator[Span]:
        """Where countries in a row name their shows together: "its Indian and Italian sisters"."""
        if not self._firsts.isdisjoint(find_words(text)):
            yield from (Span(*found.span()) for found in self._country_list.finditer(text) if found["pair"])

    @property
    def untitled(self) -> frozenset[str]:
        """The spinoffs that have a place and no title."""
        return frozenset(self._untitled.values())

    def find_untitled(self, text: str) -> str | None:
        """The one spinoff without a title whose place the text names, in whatever words around it."""
        ids = {self._untitled[found[0]] for found in self._places.finditer(text)} if self._untitled else set()
        return min(ids) if len(ids) == 1 else None

    def find_places(self, text: str) -> tuple[str, ...]:
        """The spinoffs of the countries that follow right behind "in" or "from"."""
        found = re.search(rf"\b(?:in|from|for)\s{self._our_country.pattern[2:]}", text) if self._ids else None
        return (self._ids[found[0].split(None, 1)[1].lower()],) if found else ()

    def find(self, text: str) -> Iterator[Token]:
        """Where the text names spinoffs by their countries."""
        if self._firsts.isdisjoint(find_words(text)) or not self._our_country.search(text):
            return
        for found in self._country_list.finditer(text):
            words = found["list"] or found["pair"]
            ids = tuple(dict.fromkeys(self._ids[w[0].lower()] for w in self._our_country.finditer(words)))
            if ids:
                yield Token(span=Span(*found.span()), kind="country", ids=ids)
        for found in self._country.finditer(text):
            group = next(name for name in _GROUPS if found[name])
            span = found.span(group) if group in _LED else found.span()
            yield Token(span=Span(*span), kind="country", ids=(self._ids[found[group].lower()],))
