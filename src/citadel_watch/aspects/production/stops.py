# ruff: noqa: E501, SIM905 -- patterns stand by meaning, unbroken, and a list of names reads as a list
"""The stops of a shoot that its places tell of themselves: `London gets its turn`, `with Prague next`, `out of Rome by May`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.production.making import NAME
from citadel_watch.aspects.production.words import CAMERAS, NOT_FILMED
from citadel_watch.extracting.naming.countries import COUNTRIES
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import compile_words

_CITIES = (
    "London Manchester Liverpool Leeds Bristol Glasgow Edinburgh Cardiff Belfast Birmingham Dublin Cork Paris Lyon Marseille Nice Rome Milan Venice Florence Naples Turin Sicily "
    "Madrid Barcelona Seville Mallorca Tenerife Lisbon Porto Berlin Munich Hamburg Vienna Zurich Geneva Prague Budapest Warsaw Krakow Bucharest Sofia Belgrade Zagreb Dubrovnik Athens Istanbul "
    "Copenhagen Stockholm Oslo Helsinki Reykjavik Brussels Antwerp Amsterdam Rotterdam Tallinn Riga Vilnius Malta Cyprus Monaco Corsica Sardinia "
    "Toronto Vancouver Montreal Calgary Ottawa Winnipeg Halifax Atlanta Chicago Boston Philadelphia Pittsburgh Baltimore Washington Detroit Dallas Houston Austin Nashville Memphis Savannah Kansas_City "
    "Miami Seattle Portland Denver Phoenix Albuquerque Honolulu Hollywood Brooklyn Manhattan Queens Texas California Georgia Ontario Alberta Quebec Florida Hawaii Montana Utah Nevada Arizona "
    "Mumbai Delhi Kolkata Chennai Hyderabad Bengaluru Lucknow Jaipur Goa Kashmir Varanasi Bangkok Tokyo Kyoto Osaka Seoul Busan Beijing Shanghai Taipei Singapore Manila Jakarta Bali Dubai "
    "Cairo Marrakech Casablanca Johannesburg Nairobi Lagos Sydney Melbourne Brisbane Perth Adelaide Auckland Wellington Havana Bogota Lima Santiago Caracas England Yorkshire Cornwall Kent Wales "
    "New_York Los_Angeles San_Francisco New_Orleans Las_Vegas San_Diego New_Mexico New_Jersey North_Carolina Nova_Scotia British_Columbia Hong_Kong Cape_Town Abu_Dhabi New_Delhi Mexico_City Buenos_Aires Rio_de_Janeiro Sao_Paulo Tel_Aviv St_Petersburg"
).split()
CITY = "(?-i:" + "|".join(sorted((name.replace("_", r"\s") for name in _CITIES), key=len, reverse=True)) + r")\b"
"""A city that any reader knows for one."""
_KNOWN = "(?-i:" + "|".join(
    name.replace("_", " ").replace(" ", r"\s") for name in sorted({*_CITIES, *COUNTRIES}, key=len, reverse=True)
) + r")\b"  # fmt: skip
"""Places that any reader knows for places, with nothing beside them to say so."""

_MORE = rf"(?:(?:,\s|\sand\s|,\sand\s){_KNOWN}){{0,3}}"
_AS_DOER = compile_words(
    rf"(?:\A|[;:.]\s|,\s(?:and|but|while|so|then)\s|\b(?:that|then|and|while)\s)(?P<list>{_KNOWN}{_MORE}),?\s"
    r"(?:(?:then|also|too|again|meanwhile|in\sturn|of\scourse|will|would|should|is\sto|are\sto|may|might|could|has|have)\s){0,3}"
    r"(?:gets?|got|comes?|follows?|keeps?|see|sees|saw|hosts?|plays?|does|do|takes?|joins?|features?|stays?|remains?|returns?|is|are|be|makes?|made|provid\w+|suppl\w+|steps?|fills?|looks?|doubles?|serves?|awaits?|beckons?)\b"
)
_NEXT = compile_words(
    rf"\b(?:with|then|next(?:\sup|\sstop|\sport\sof\scall|\sleg)?(?:\sis|\scomes|:)?|followed\sby|before|via|on\sto|and\sthen)\s(?:a\s(?:leg|stint|stop|spell)\sin\s)?(?P<list>{_KNOWN}{_MORE})"
    r"(?=\s(?:next|to\s(?:come|follow)|after(?:wards)?|later|in\sstore|on\sthe|in\s(?:the\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter))\b|[.,;]|\Z)"
)
_LEAVES = compile_words(
    rf"\b(?:crew|unit|team|production|company|cast|shoot|cameras|they|it|we|everyone|everybody)\b[^,.;]{{0,50}}?\b(?:out\sof|gone\sfrom|leav(?:e|es|ing)|clear\sof|(?:done|finished|through)\s(?:in|with)|quit|(?:there|here)\sin|in)\s(?P<list>(?:the\s)?{NAME})\s"
    r"(?:by|before|until|till|at\sthe\send|come)\b"
)
_OFF_TO = compile_words(
    rf"\b(?:is|are|be|goes|go|heads?|jets?)\s(?:now\s|soon\s|then\s)?(?:off|away|over|back|out)\s(?:again\s)?to\s(?P<list>{_KNOWN})(?=[.,;]|\s(?:for|in|and|next|this|later)\b|\Z)"
)
_OTHERWISE = compile_words(
    r"\b(?:said|says|told|voted|won|lost|premi[eè]re\w*|festival|fans?|viewers|market|office|election|comic-con|panel|upfronts?|set\sin|story|character|plot|born|lives?|based|remake|version|spin-?off|audience)\b"
)
_SHOOTING = compile_words(
    r"\b(?:film(?:s|ed|ing)|to\sfilm|shoot(?:s|ing)?|shot|cameras?|photography|production|on\slocation|crew|unit)\b"
)


_NEAR = 40


def find_stops(passage: Passage, part: Span) -> Iterator[re.Match[str]]:
    """The places of a part of the sentence that a shoot goes to, stays at or leaves, where a shoot is what is told."""
    words = part.of(passage.text)
    if not _SHOOTING.search(passage.text) and not _SHOOTING.search(passage.before):
        return
    for pattern in (_AS_DOER, _NEXT, _LEAVES, _OFF_TO):
        if pattern is not _OFF_TO or CAMERAS.search(passage.text):
            yield from (hit for hit in pattern.finditer(words) if not _is_told_otherwise(words, hit))


def _is_told_otherwise(words: str, hit: re.Match[str]) -> bool:
    """Is something else than a shoot what the words around the place tell?"""
    end = next((place for place in map(words.find, ",;", [hit.end()] * 2) if place >= 0), len(words))
    own = words[max(0, hit.start() - _NEAR) : end]
    return bool(_OTHERWISE.search(own) or NOT_FILMED.search(own))
