"""Days to come in sentences about nothing but ours, whatever the verb: `it kicks in doors again as of May 8`."""

from __future__ import annotations

import re

from citadel_watch.aspects.release_date.setting import is_barred, is_to_come, read_own
from citadel_watch.extracting.naming.plain_words import PLAIN
from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.speech.companies import Houses
from citadel_watch.extracting.when.words import compile_words

_LONGEST = 25
_FEWEST = 3
_SMALL = re.compile(r"\b[a-z]{2,}\b")
_TO_SOMEBODY = compile_words(
    r"\b(?:he|she|him|his|her|hers|my|me|mine|I|our|us|who|whose|actors?|actress(?:es)?|stars?|directors?|writers?|crew|son|daughter|wife|husband|upfronts?|blu-?ray|dvd|discs?|soundtrack|lease|contract|shops?|"
    r"market|sale|concert|exhibition|musical|stage|play|park|ride|election|vote|school|weather|rain|snow|road|village|council|hotel|flights?|train|ask|know|learn|hear|visitors?|store|stores|guests?|museum|tell)\b"
)
"""Words of people's days, and of a life that is no show's."""
_AGAINST = compile_words(
    r"\b(?:not|no|never|nobody|without|nothing|hardly|until|till|before|by|through|than|if|unless|missed)\b|n['’]t\b"
)
_CAPITAL = re.compile(r"(?<![.!?:“\"‘(]\s)(?<!\A)(?<![“\"‘(])\b[A-ZÀ-Þ][\w’'-]+")
_AT = compile_words(r"(?:\A|\s)(?:on|from|in|for|as\sof|starting|beginning|come)\s(?:the\s)?\Z")
_WHICH = compile_words(
    r"(?:this|next|later\sthis)\s(?!week|month\b)|(?:the|\w+)\s(?:days?|nights?|weeks?)\s(?:before|after)\b"
)
_LEAD = compile_words(
    r"(?:(?:some\s?time|probably|maybe|perhaps|possibly|in|on|by|the|around|about|early|late|next|hopefully|yes|well|so|it\swill\sbe|that\swould\sbe|at\ssome\spoint|,)\s?){0,5}"
)
_HOURS = frozenset("et pt gmt bst est pst utc eastern pacific uk us india ist am pm".split())  # noqa: SIM905 -- plain words
_ATTRIBUTED = compile_words(
    r"\A,?(?:\s\w+)?[,.!]?[”\"]\s|\A,\s(?:[\w’'-]+\s){1,4}?(?:let\sslip|said|says|told|promised|revealed|confirmed|guessed|reckons?)\b|\A,?\s(?:sa(?:ys|id)|according\sto|was\sall|is\sall|is\sthe\sword|reckons|thinks|hopes|promises|goes\sthe|runs\sthe|comes\sthe|i['’]m\safraid|most\slikely|hopefully|if\s(?:you\sask|all\sgoes)|probably|at\sbest|with\sluck|one\shears)\b"
)


def is_about_nothing_else(passage: Passage, dated: Dated) -> bool:
    """Is it a day to come in a clause that speaks of ours alone, or a time at which a show of ours does something?"""
    if not is_to_come(passage, dated) or not passage.clause_at(dated.span.start).subjects:
        return False
    window, own = dated.window, read_own(passage, dated)
    if window is None or is_barred(passage, dated, own):
        return False
    low = dated.span.start - len(own)
    people = (*passage.people, *passage.meant)
    if len(_SMALL.findall(own + passage.text[dated.span.end :])) < _FEWEST or passage.text[
        : dated.span.start - len(own)
    ].endswith("("):
        return False
    if window.latest is None and _BEFORE.match(dated.span.of(passage.text)) and _AGAINST.search(own):
        named = any(each.subjects and low <= each.span.start < dated.span.start for each in passage.mentions)
        return named and not any(low <= each.span.start < dated.span.start for each in people)
    if _opens_with_ours_behind(passage, dated):
        return True
    if _AGAINST.search(own) or _TO_SOMEBODY.search(own) or len(passage.text.split()) > _LONGEST:
        return False
    if any(low <= each.span.start < dated.span.start for each in people):
        return False
    exact = window.earliest == window.latest and any(char.isdigit() for char in dated.span.of(passage.text))
    if exact:
        return not _names_others(passage, Span(low, dated.span.start))
    return (
        bool(_AT.search(own) or _WHICH.match(dated.span.of(passage.text)))
        and _is_led_by_ours(passage, low)
        and not _names_others(passage, Span(low, dated.span.start))
    )


_BEFORE = compile_words(r"\A(?:before|until|till|sooner)\b")


def _opens_with_ours_behind(passage: Passage, dated: Dated) -> bool:
    """`Two weeks from today, The Prequel takes us back to 1991`."""
    lead = passage.text[: dated.span.start].strip(' “"‘').lower()
    if lead not in ("", "on", "in", "from", "come", "this") or not passage.text.startswith(", ", dated.span.end):
        return False
    return any(each.subjects and 0 < each.span.start - dated.span.end < 8 for each in passage.mentions)


def opens_an_answer(passage: Passage, dated: Dated) -> bool:
    """`Summer 2026, says the streamer`: the time comes first, and behind it whoever says so, or how sure it is."""
    opens = bool(_LEAD.fullmatch(passage.text[: dated.span.start].strip(' “"‘')))
    behind = passage.text[dated.span.end : dated.span.end + 40]
    ours = bool(passage.clause_at(dated.span.start).subjects)
    return opens and ours and is_to_come(passage, dated) and bool(_ATTRIBUTED.match(behind))


def _is_led_by_ours(passage: Passage, low: int) -> bool:
    """Does what stands before the time begin with a name of ours?"""
    lead = passage.text[low:]
    start = low + len(lead) - len(lead.lstrip(' “"‘'))
    article = re.match(r"(?:the|an?|its)\s(?:[\w-]+\s)?", passage.text[start : start + 24], re.IGNORECASE)
    return any(
        each.subjects and start <= each.span.start <= start + (article.end() if article else 0)
        for each in passage.mentions
    )


def _names_others(passage: Passage, place: Span) -> bool:
    """Does it name anything that is not ours, a company or a time?"""
    taken = [
        *(each.span for each in passage.mentions if each.how != "other-show"),
        *(each.span for each in passage.dates),
    ]
    taken += [span for span, _ in Houses(passage.franchise.network).find(passage.text)]
    if any(each.how == "other-show" and each.span.overlaps(place) for each in passage.mentions):
        return True
    return any(
        hit[0].lower() not in PLAIN
        and hit[0].lower() not in _HOURS
        and not any(span.overlaps(Span(*hit.span())) for span in taken)
        for hit in _CAPITAL.finditer(passage.text, place.start, place.end)
    )
