"""The making of a season: when the filming begins and ends, where it happens, and what is filmed anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from citadel_watch.extracting.passage import Aspect, Claim, Dated, Passage, Span
from citadel_watch.extracting.when.occasions import Occasion, find_occasion
from citadel_watch.extracting.when.spelling import spell_window
from citadel_watch.extracting.when.superseded import is_superseded
from citadel_watch.extracting.when.words import MONTH_NUMBERS, WEEKDAY_NUMBERS, compile_words
from citadel_watch.model import JSON, Window

Event = Literal["start", "end", "location", "reshoots"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Production:
    """One event of the filming, with its time or its place as far as the words give them."""

    event: Event
    when: Window | None = None
    where: str | None = None

    @property
    def slot(self) -> str:
        return f"{self.event}:{self.where.casefold()}" if self.where else self.event

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Production) -> bool:
        return self.when is None or other.when is None or self.when.overlaps(other.when)

    def narrows(self, other: Production) -> bool:
        if self.when is None:
            return False
        return other.when is None or (self.when != other.when and self.when.within(other.when))

    def stale_on(self, day: date) -> bool:
        """Never: a shoot that is over stays a fact."""
        del day
        return False

    def to_json(self) -> JSON:
        return {"event": self.event, "when": self.when.to_json() if self.when else None, "where": self.where}

    def words(self) -> str:
        verb = {"start": "filming begins", "end": "filming ends", "location": "filmed", "reshoots": "reshoots"}[
            self.event
        ]
        time = f" {spell_window(self.when)}" if self.when else ""
        return f"{verb}{time}{f' in {self.where}' if self.where else ''}"


def parse(value: JSON) -> Production:
    found = value if isinstance(value, Mapping) else {}
    when, where = found.get("when"), found.get("where")
    return Production(
        event=cast("Event", found.get("event")),
        when=Window.from_json(when) if isinstance(when, Mapping) else None,
        where=str(where) if where else None,
    )


_RESHOOTS = compile_words(
    r"\b(?:re-?shoot(?:s|ing)?|re-?shot|additional\s(?:photography|filming)|pick-?up\sshoots?|re-?edit(?:ing|s)?)\b"
)
_NO_RESHOOTS = compile_words(
    r"\b(?:no|without|not|never|n['’]t)\s(?:\w+\s){0,3}?(?:re-?shoots?|re-?shot|re-?shooting)\b|\bno\sneed\b"
)

_MAKING = compile_words(
    r"\b(?:film(?:s|ed|ing)?|shoots?|shooting|shot(?!\sat\b)|photography|production|cameras?|on\slocation|(?:be|being|was|were)\smade|on\sset|crew|"
    r"work\s(?:is|was|has|began|begins|on)|the\sshow\smoves|set\sup\sshop|swaps?|relocat\w+|mov(?:e|es|ed|ing))\b"
)
_REAL_MAKING = compile_words(
    r"\b(?:film(?:s|ed|ing)?(?!\s(?:studio|festival|maker|director|star|adaptation|version|franchise|industry)\b)|shoots?|shooting|shot(?!\sat\b)|"
    r"photography|production|cameras?|on\slocation|(?:be|being|was|were|is)\smade|on\sset|crew|work\s(?:is|was|has|began|begins|on)|set\sup\sshop|swaps?|"
    r"relocat\w+)\b"
)
_NAME = r"(?-i:(?:[Nn]orth(?:ern)?|[Ss]outh(?:ern)?|[Ee]ast(?:ern)?|[Ww]est(?:ern)?|[Cc]entral|[Uu]pstate|New|the\sUK|the\sUS|the\sU\.[KS]\.|the\sUnited\s\w+)(?:\s[A-Z][\w’'-]+)*|[A-Z][\w’'-]*(?:\s(?:of\sthe\s|of\s|de\s|del\s)?[A-Z][\w’'-]+){0,3})"
_IN_PLACES = compile_words(
    rf"\b(?P<prep>in|to|at|around|across|near|outside|through|for|into|between|throughout)\s(?:and\saround\s)?(?P<list>(?:the\s)?{_NAME}"
    rf"(?:(?:,\sand|,\sthen|,|\sand(?:\s\w+){{0,3}}?(?:\sin|\sto|\sat)?|\sor|\sthen|\swith|\sas\swell\sas)\s(?:the\s)?{_NAME}){{0,6}})"
)
_SEPARATOR = re.compile(r"(,\sand\s|,\sthen\s|,\s|\sand\s(?:[a-z]+\s){0,4}|\sor\s|\sthen\s|\swith\s|\sas well as\s)")
_PLACE_POSSESSIVE = compile_words(
    rf"(?<![\w’'])(?P<list>{_NAME})['’]s\s(?:{_NAME}\s)?(?:saw|hosted|hosts|sees|was\shost)\b"
)
_LEAVES = compile_words(
    r"\b(?:from|leaves?|left|swaps?|away\sfrom|quits?|instead\sof|rather\sthan|out\sof|not)\s(?:the\s)?\Z"
)
_NO_PLACE = frozenset(
    {
        "season",
        "series",
        "part",
        "volume",
        "episode",
        "chapter",
        "book",
        "act",
        "phase",
        "hollywood reporter",
        "it",
        "he",
        "she",
        "they",
        "i",
        "we",
        "the",
    }
    | set(MONTH_NUMBERS)
    | set(WEEKDAY_NUMBERS)
    | {
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
        "christmas",
        "easter",
        "english",
        "tv",
        "q1",
        "q2",
        "q3",
        "q4",
        "ceo",
        "cbs",
        "nbc",
        "hbo",
        "emmys",
    }
)
_NOT_FILMED = compile_words(
    r"\b(?:set\s(?:in|eight|\w+\syears)|takes?\splace(?!\sin\s[A-Z][\w]+,\s[A-Z])|story|born|lives?|travels?|agents?|mission|fled|escapes?|plot|audiences?|viewers|premi[eè]res?d?|"
    r"released?|lands?|stream\w*|headquarter\w*|event|festival|panel|convention|interview\w*|told|talk\w*)\b"
)


def read(passage: Passage) -> Iterator[Claim]:
    """Times of the filming's start and end, its places, and reshoots."""
    yield from _read_times(passage)
    yield from _read_places(passage)
    if (match := _RESHOOTS.search(passage.text)) and not _NO_RESHOOTS.search(passage.text):
        yield Claim(
            value=Production(event="reshoots"), span=Span(match.start(), match.end()), rule="production: <reshoots>"
        )


def _read_times(passage: Passage) -> Iterator[Claim]:
    for dated in passage.dates:
        if dated.window is None or is_superseded(passage, dated):
            continue
        event = _name_event(passage, dated)
        if event is not None:
            yield Claim(
                value=Production(event=event, when=dated.window),
                span=dated.span,
                rule=f"production: <{event}> at <time>",
            )


def _name_event(passage: Passage, dated: Dated) -> Event | None:
    match find_occasion(passage, dated):
        case Occasion.START:
            return "start"
        case Occasion.END:
            return "end"
        case _:
            return None


def _read_places(passage: Passage) -> Iterator[Claim]:
    """`shot in London and Rome`: a place that follows a word of filming, before the talk turns to something else."""
    text = passage.text
    for clause in _split_parts(text):
        part = clause.of(text)
        making = _REAL_MAKING.search(part)
        if making is None:
            continue
        for match in (*_IN_PLACES.finditer(part), *_PLACE_POSSESSIVE.finditer(part)):
            between = part[min(making.end(), match.start()) : match.start()]
            if _LEAVES.search(part[: match.start("list")]) or _NOT_FILMED.search(between) or len(between) > 90:
                continue
            offset = clause.start + match.start("list")
            for name, start in _split_list(match["list"]):
                span = Span(offset + start, offset + start + len(name))
                if _is_place(passage, name, span):
                    yield Claim(
                        value=Production(event="location", where=_tidy(name)),
                        span=span,
                        rule="production: filmed in <place>",
                    )


def _split_parts(text: str) -> Iterator[Span]:
    start = 0
    for match in re.finditer(r"[;—]|,\s(?=but\b|while\b|which\b|where\b|who\b)", text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


def _split_list(words: str) -> Iterator[tuple[str, int]]:
    """The names of a list; of a lone `Toronto, Canada` the first, since the second only says where that is."""
    pieces = _SEPARATOR.split(words)
    names, gaps = pieces[::2], pieces[1::2]
    if gaps == [", "]:
        names = names[:1]
    at = 0
    for index, name in enumerate(names):
        bare = name.removeprefix("the ")
        yield bare, at + len(name) - len(bare)
        at += len(name) + (len(gaps[index]) if index < len(gaps) else 0)


def _is_place(passage: Passage, name: str, span: Span) -> bool:
    words = name.casefold().split()
    if not words or words[0] in _NO_PLACE or name.casefold() in _NO_PLACE or name.islower():
        return False
    network = (passage.franchise.network or "").casefold()
    if network and name.casefold().startswith(network.split()[0]):
        return False
    taken = (each.span for group in (passage.mentions, passage.people, passage.dates) for each in group)
    return not any(span.overlaps(other) for other in taken)


def _tidy(name: str) -> str:
    return re.sub(r"['’]s$", "", name)


ASPECT = Aspect(name="production", read=read, parse=parse)
