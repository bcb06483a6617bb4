"""That nobody knows when, in any words: an indirect question about ours beside something unsaid, kept or open."""

from __future__ import annotations

import re

from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import compile_words

_SIGHT = 80
_OURS = (
    r"(?:it|they|the\s(?:[\w-]+\s){0,2}?(?:season|series|show|drama|comedy|thriller|episodes|spin-?off|prequel|sequel|run|rest|offshoot|instal+ment|chapter)|(?:season|series)\s\w+|new\sepisodes|"
    r"(?:we|you|viewers|fans|audiences|people|anyone)(?=[^,;.]{0,30}\b(?:see|watch|get|have\sit|stream|expect)\b))"
)
_WHEN = compile_words(rf"\b(?:when|how\ssoon)\s(?P<ours>{_OURS}\b|(?=[“\"‘']?(?-i:[A-Z])))")
_BARE_WHEN = compile_words(
    r"\b(?:say|says|saying|said|tell|tells|telling|know|knows|as\sto|about|on|question\sof|matter\sof|ask(?:ed)?)\s(?:us\s|exactly\s|just\s|precisely\s)*when(?=[.,;!?)”\"]|\Z)|(?:^|\.\s)the\swhen\b"
)
_NO_MONTH = compile_words(
    r"\bno\s(?:month|day|week|year|season\sof\sthe\syear|timeframe|timing)\s(?:has|is|was|had)\s(?:yet\s)?(?:been\s)?(?:named|given|set|announced|mentioned|fixed|told|attached|offered)|"
    r"\bno\s(?:place|slot|spot|berth|room)\s(?:in|on)\s(?:the|its|any|[\w’'+]+['’]s)\s(?:[\w-]+\s)?(?:calendar|schedule|line-?up|diary)|"
    r"\basked\s(?:[\w’'-]+\s){0,4}?(?:about|for)\s(?:the|a|its)\s(?:[\w-]+\s)?date\b[^.;]{0,40}\b(?:wait|patien\w+|nothing|shrug\w*|smil\w*|silen\w+|no\sanswer|no\scomment|declin\w+)"
)
_UNKNOWN = compile_words(
    r"\b(?:not|no|never|nobody|none|nothing|neither|nor|cannot|without|secrets?|mystery|quiet|silent|mum|guess(?:ing)?|unclear|unknown|uncertain|open|undecided|wait\sand\ssee|let\salone|yet\sto|in\sthe\sdark|"
    r"declin\w+|refus\w+|kept\sback|keeps?\s(?:it\s)?to\s\w+sel\w+|anyone['’]s|remains?\sto|vague|coy)\b|n['’]t\b"
)
_OF_WORK = compile_words(
    r"\b(?:film(?:s|ed|ing)?|sho[ot]{2}\w*|shot|cameras?|production|photography|writ\w+|scripts?|cast\w*|renew\w*|cancel\w*|order\w*|announc\w+|decision|decide\w*|end(?:s|ed)?|over|wrap\w*|happen\w*|takes?\splace|set\b(?!\sto)|began|started|was|were|had|died|met)\b"
)


def find_unknown(passage: Passage) -> Span | None:
    """The words that leave open when something of ours comes out."""
    text = passage.text
    if text.rstrip().endswith("?") or passage.dates:
        return None
    if found := _NO_MONTH.search(text):
        return Span(*found.span())
    for found in (*_WHEN.finditer(text), *_BARE_WHEN.finditer(text)):
        behind = re.split(r"[,;.]", text[found.end() : found.end() + _SIGHT])[0]
        if _OF_WORK.search(behind) or not _asks_of_ours(passage, found) or not _is_asked(text, found):
            continue
        low = max(0, found.start() - _SIGHT)
        if _UNKNOWN.search(text, low, found.start()) or _UNKNOWN.search(text, found.end(), found.end() + _SIGHT):
            return Span(*found.span())
    return None


_ASKING = compile_words(
    r"\b(?:say\w*|said|tell\w*|told|know[ns]?|knew|clear|unclear|sure|unsure|certain|uncertain|secrets?|mystery|guess\w*|ideas?|clues?|inkling|word|news|hint\w*|signs?|indication|about|on|of|as\sto|over|"
    r"reveal\w*|announc\w*|confirm\w*|disclos\w*|decid\w*|agree\w*|settl\w*|specif\w+|predict\w*|wonder\w*|unknown|open|see|seen)\s(?:(?:us|fans|viewers|anyone|exactly|just|precisely|yet)\s){0,2}\Z"
)
_TOLD = compile_words(
    r"[^,;.]{2,60}?(?:,|\s(?:is|remains|stays))\s[^.;]{0,50}?\b(?:say|saying|said|tell|telling|knows?|known|secret|mystery|guess|open|unclear|reveal|revealed|announced|told|settled|decided)\b"
)


def _is_asked(text: str, found: re.Match[str]) -> bool:
    """Is it what somebody says or knows, and not the time at which something else happens?"""
    if found.re is not _WHEN:
        return True
    before = text[: found.start()]
    return bool(_ASKING.search(before)) or (not before.strip(' “"‘') and bool(_TOLD.match(text, found.end())))


def _asks_of_ours(passage: Passage, found: re.Match[str]) -> bool:
    """A name behind `when` must be one of ours."""
    if found.re is not _WHEN or found["ours"]:
        return True
    return any(each.subjects and 0 <= each.span.start - found.end() < 3 for each in passage.mentions)
