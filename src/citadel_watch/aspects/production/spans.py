"""A shoot told by both its ends: `filmed March to September`."""

from __future__ import annotations

import re

from citadel_watch.aspects.production.found import Event, Found
from citadel_watch.aspects.production.words import CAMERAS, REACH
from citadel_watch.extracting.discourse.elsewhere import find_owner
from citadel_watch.extracting.passage import Dated, Passage
from citadel_watch.extracting.when.days import Days, split_range
from citadel_watch.extracting.when.questions import find_question
from citadel_watch.extracting.when.words import MONTH_NUMBERS, compile_words

_THEN = (
    r"(?:\s(?:was|were|is|are|has|had|will|be|been|ran|runs?|run|lasted|lasts|took|take|takes|place|went|goes|go|going|"
    r"under\s?way|rolling|rolled|kept|stretched|spanned|continued|scheduled|planned|due|expected|set|to|here|there|"
    r"done|principally|mostly|mainly|all|principal)\b)*+"
)
_FILMED = compile_words(
    r"\b(?:film(?:ed|ing|s)?|shot|shoot(?:ing|s)?|production|photography|cameras?)"
    rf"{_THEN}(?:\s(?:in|on|at|around|across|of|for)\s[^,.;:]{{1,40}}?)??{_THEN},?\s(?:(?:from|between|over)\s)?(?:the\s)?\Z"
)
_WAS_THERE = compile_words(
    r"\b(?:it|we|they|(?:the\s)?(?:team|crew|unit|cast|company|production|whole\sthing|shoot))\s(?:was|were|is|are|will\sbe|had\sbeen|has\sbeen)\s"
    r"(?:(?:all|there|here|away|out|down|up|back|over|on\s(?:set|location)|(?:in|at|on)\s[^.,;:]{1,30}?)\s){0,3}?(?:from|between)\s(?:the\s)?\Z"
)


def _was_there(passage: Passage, before: str) -> bool:
    """`The team was there from May until October`, where filming is what is spoken of."""
    if not _WAS_THERE.search(before):
        return False
    asked = find_question(passage) in ("place", "start", "end")
    return asked or bool(CAMERAS.search(passage.block.text)) or bool(CAMERAS.search(passage.question))


def find_ends(passage: Passage, dated: Dated) -> tuple[Found, ...]:
    """`filmed March to September 2025`: it begins in the one and ends in the other."""
    ends = dated.window and split_range(dated.window)
    before = passage.text[max(0, dated.span.start - REACH) : dated.span.start]
    if not ends or not (_FILMED.search(before) or _was_there(passage, before)):
        return ()
    if not any(word.lower() in MONTH_NUMBERS for word in re.findall(r"[A-Za-z]+", dated.span.of(passage.text))):
        return ()
    events: tuple[tuple[Event, Days], ...] = (("start", ends[0]), ("end", ends[1]))
    return tuple(
        Found(
            event=event,
            when=days.window(dated.span.of(passage.text)),
            span=dated.span,
            rule=f"filmed from <start> to <end>, <{event}>",
            subjects=find_owner(passage, dated.span),
        )
        for event, days in events
    )
