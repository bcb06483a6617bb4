# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""The offshoot that stands behind a show's name: "<Show> prequel '<Title>'" is of that title, and never the show."""

from __future__ import annotations

import re

from citadel_watch.extracting.naming.countries import COUNTRY_OF
from citadel_watch.extracting.naming.plain_words import COMPANIES, PLAIN
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span

_KIND = r"(?:spin-?\s?off|prequel|offshoot|sequel|remake|reboot|revival|follow-up)"
_NOUN = re.compile(
    rf"[’'”\"]?(?:['’]s)?\s(?:(?!(?:and|or|but|has|is|was|gets|got)\b)[\w-]+\s)?{_KIND}\b(?![’'-])(?:\s(?:series|show|drama|comedy))?",
    re.IGNORECASE,
)
_QUOTED = re.compile(r",? [“‘\"'][A-Z0-9][^“”\"‘]{1,50}?,?[”’\"'](?!\w)")
_NAMED = re.compile(
    r",? (?P<name>(?P<first>(?:The |A )?[A-Z][\w’'&-]*)(?: (?:(?:of|the|and|in) ){0,2}[A-Z][\w’'&-]*){0,5})"
)
# In a headline that writes every word with a capital, what stands behind may be its verb.
_NO_NAME = re.compile(
    r"(?:\w+ed|\w+ing|Won[’']t|Isn[’']t|To|With|Over|Sets?|Lands?|Adds?|Casts?|Finds?|Dead|Dies|Heads?|Moves?|Stars?|Actors?|Actress|Creators?|Showrunners?|Directors?|Writers?|Boss|"
    r"Poster|Date|Titles?|Series|Show|Show’s|Premieres?|Debuts?|Returns?|Drops?|Begins?|Starts?|Wraps?|Loses?|Reveals?|Goes|Comes|Taps?|Confirms?|Announces?|Ends?|Eyes?|Pilot|Project|First|Finale|Episodes?|"
    r"Scraps?|Axes|Dumps?|Shows?|Takes?|Makes?|Rounds?|Hires?|Gives?|Rises?|Falls?|Loses?|Lost|Still|Now|Never|Almost|Nearly|Details?|Images?|Photos?|Rumou?rs?|Order|Is|Series)\Z"
)
_BEHIND = re.compile(rf"\b{_KIND}(?: (?:series|show|drama|comedy))?,? \Z", re.IGNORECASE)


def find_offshoot(text: str, show: Span) -> Token | None:
    """The words for an offshoot right behind a show's name, with the title that they introduce, where there is one."""
    noun = _NOUN.match(text, show.end)
    if noun is None:
        return None
    title = _QUOTED.match(text, noun.end()) or _find_name(text, noun.end())
    return Token(span=Span(show.start, (title or noun).end()), kind="other" if title else "spinoff")


# "'Rats,' a prequel to <Show>", "Rats, the <Show> ...".
_TITLE_BEFORE = re.compile(
    rf"(?P<title>[“‘\"'](?P<quoted>[A-Z0-9][^“”\"‘]{{1,50}}?),?[”’\"']|(?<![\w’'])(?P<plain>(?-i:[A-Z][\w’'&-]*(?: (?:(?:of|the|and|in) ){{0,2}}[A-Z][\w’'&-]*){{0,4}}))(?=,)),?"
    rf" (?:(?:an?|the|its|their) )?(?:(?!to\b|of\b)[\w-]+ ){{0,2}}?{_KIND}(?: (?:series|show|drama|comedy|film))?,? (?:to|of|from|for) (?:the (?:series |hit |show )?)?[“‘\"']?\Z",
    re.IGNORECASE,
)
# "'Rats': Netflix scraps <Show> prequel".
_TITLE_FIRST = re.compile(r"\W*[“‘\"'](?P<quoted>[A-Z0-9][^“”\"‘]{1,50}?)[”’\"']: ")
_REACH = 130


def find_title_before(text: str, show: Span) -> tuple[Span, str] | None:
    """The title in front, of which the words say that it is an offshoot of the show: "'<Title>,' a prequel to <Show>"."""
    found = _TITLE_BEFORE.search(text, max(0, show.start - _REACH), show.start)
    if found is None:
        return None
    title = found["quoted"] or found["plain"]
    return None if title.split()[0].lower() in PLAIN else (Span(found.start(), show.end), title)


def find_title_first(text: str) -> str | None:
    """The quoted title that a headline begins with, before its colon."""
    found = _TITLE_FIRST.match(text)
    return found["quoted"] if found else None


def stands_behind_offshoot(text: str, place: int) -> bool:
    """Does a name stand right behind the word for an offshoot, whose title it then is?"""
    return bool(_BEHIND.search(text, max(0, place - 24), place))


def _find_name(text: str, place: int) -> re.Match[str] | None:
    found = _NAMED.match(text, place)
    if found is None:
        return None
    first = found["first"].removeprefix("The ").removeprefix("A ").lower().removesuffix("’s").removesuffix("'s")
    plain = first in PLAIN or first in COMPANIES or first in COUNTRY_OF or _NO_NAME.match(found["first"])
    return None if plain else found
