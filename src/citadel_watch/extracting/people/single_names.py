# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""People whom a page calls by one name, or by a surname that it never spells out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.people.finding import find_barred, find_people
from citadel_watch.extracting.people.masking import PERSON, SEPARATOR, mask
from citadel_watch.extracting.people.roster import Roster
from citadel_watch.extracting.people.runs import fold
from citadel_watch.extracting.people.words import DOUBTFUL, NEVER_NAMES, STRANGERS

_ONE_WORD = re.compile(
    r"\b(?i:actor|actress|singer|rapper|comedian|starring|newcomer)\s(?P<name>[A-Z][\w’'-]++)(?!['’]?\s[A-Z&]|['’]s\s[A-Z])"
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
    + r"|[A-Z][\w’'-]++(?!\s(?:[A-Z]|(?:breakout\s)?(?:star|alum|alumna|alumnus|actor|actress|veteran|vet|regular|favou?rite|standout|winner)\b|says|said|reports?|writes|notes|hears))))++)"
)

_BEFORE_OTHERS = ("in ", "from ", "at ", "near ", "as ", "as the ", "plays ", "playing ")
"""What the first of a list stands behind when it is a place or a part, and the list begins with the next."""


def find_one_word_names(sentences: Sequence[str], roster: Roster, common: Collection[str]) -> dict[str, str]:
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
    for name in _find_leading_names(sentences, roster):
        if fold(name) not in roster.characters:
            _add_one_word(found, name, roster, common)
    return found


_LEADS_OFF = re.compile(
    r"(?:^|(?<=[.!?] )|(?<=; ))(?P<name>[A-Z][a-z]{3,})(?:,\swhose\s[A-Z][a-z]+\s|(?:,\s(?:who|another|also)\s[^,;.]{1,60},)?\s(?:(?:is|will|also|again|once|more|has|be|been|now|too|of\scourse)\s){0,4}"
    r"(?:(?:back|in|returns?|stars?|appears?|joins?|cast|seen|on\sboard|an?\s[a-z]+)(?:\s[a-z]+){0,2}\sas|(?:plays|portrays|reprises|essays|voices)(?:\s(?:the|his|her)\s(?:role|part)\s(?:of|as))?)\s(?:the\s)?(?P<part>[A-Z][\w’-]*))"
)
"""`Tamala is back as Kate`, `Priyamani plays Suchitra`: only an actor has a part."""


def _is_no_part(word: str) -> bool:
    return word.lower() in STRANGERS | DOUBTFUL | NEVER_NAMES


_BILLED_ONE = re.compile(
    PERSON
    + r"\s\([^()]{1,40}\)"
    + SEPARATOR
    + r"(?P<name>[A-Z][a-z]{3,})\s\([A-Z][^()\d]{1,40}\)(?="
    + SEPARATOR
    + r"|[.;]|$|\s[a-z])"
)


def _find_leading_names(sentences: Sequence[str], roster: Roster) -> Iterator[str]:
    """Actors of one name who open a sentence with their part, or stand billed in a list, and are nobody's part."""
    for sentence in sentences:
        found = [hit["name"] for hit in _LEADS_OFF.finditer(sentence) if not (hit["part"] and _is_no_part(hit["part"]))]
        if "(" in sentence:
            masked = mask(sentence, find_people(sentence, roster))
            found += [hit["name"] for hit in _BILLED_ONE.finditer(masked.text)]
        for name in found:
            part = re.compile(
                r"\b(?:as|plays?|playing|played|of)\s(?:the\s)?"
                + name
                + r"\b|\("
                + name
                + r"\)|[’']s\s"
                + name
                + r"\b|"
                + name
                + r"\s\("
                + PERSON
            )
            if not any(name in each and part.search(each) for each in sentences):
                yield name


_FAMILY = Anchored(r"\b[Tt]he\s(?P<family>[A-Z][a-z]{2,}?)s\b", re.NOFLAG)
_KIN = re.compile(
    r"\b(?P<given>[A-Z][a-z]{2,})\s(?:(?:who|will|would|also|even|again|is|to|himself|herself)\s){0,4}"
    r"(?:direct|helm|produc|writ)\w*"
)


def find_kin(sentences: Iterable[str], roster: Roster) -> dict[str, str]:
    """`The Ruizes produce, and Ana will direct`: makers of one surname, whom the page never names in full."""
    found: dict[str, str] = {}
    for sentence in sentences:
        family = _FAMILY.search(sentence)
        if family is None or fold(family["family"]) in roster.names or fold(family["family"]) in roster.families:
            continue
        if hit := _KIN.search(sentence, family.end()):
            given = hit["given"]
            if fold(given) not in roster.names and not any_stranger(given, family["family"]):
                name = f"{given} {family['family']}"
                found.setdefault(fold(name), name)
    return found


def _add_one_word(found: dict[str, str], word: str, roster: Roster, common: Collection[str]) -> None:
    name = re.sub(r"['’]s?$", "", word)
    lower = name.lower()
    stranger = lower in STRANGERS or lower in NEVER_NAMES or lower in DOUBTFUL or lower in common
    if len(name) > 2 and not stranger and fold(name) not in roster.names and not find_barred(name, roster.barred):
        found.setdefault(fold(name), name)


def any_stranger(*words: str) -> bool:
    return any(each.lower() in STRANGERS | NEVER_NAMES | {"co", "sons", "daughters"} for each in words)
