# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What a time is of a shoot: the day it begins, or the day it ends."""

from __future__ import annotations

import re
from typing import cast

from citadel_watch.aspects.airing import ends_on_air, is_other_work
from citadel_watch.aspects.production.found import Event
from citadel_watch.aspects.production.roles import name_role
from citadel_watch.aspects.production.words import CAMERAS, CUE, NOT_FILMED, REACH
from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.when.doers import Doer, find_doer
from citadel_watch.extracting.when.occasions import Occasion, find_cue, find_occasion
from citadel_watch.extracting.when.questions import find_question
from citadel_watch.extracting.when.words import compile_words

_TO_GO = compile_words(r"\b(?:to\sgo|left\s)\Z")
_SHORT = 20
_SINCE_THEN = compile_words(
    r"\b(?:been|is|are)\s(?:\w+\s){0,3}?(?:in|at|on|around|across|near|outside|out)\s[^.;:]{1,40}?\bsince\s(?:the\s)?\Z"
)
_SINCE_FIRST = compile_words(r"\A\W*(?:ever\s)?since\s(?:the\s)?\Z")
_FILMING_SINCE = compile_words(
    r",?\s[^.;:]{0,60}?\b(?:has|have|is|are)\s(?:been\s)?[^.;:]{0,50}?\b(?:filming|shooting|(?:in|on)\s(?:production|location)|before\sthe\scameras)\b"
)
_FILMING_NEXT = compile_words(
    r",?\s(?:to\s(?:film|shoot|make|work\son)|(?:busy\s)?(?:filming|shooting|making|working\son|recording))\b"
)
_SINCE = compile_words(
    r"\b(?:filming|shooting|production|photography|cameras|work)(?:\s(?:of|on|for)\s[^.;:,]{1,60}?)?(?:['’](?:s|ve)|\shas|\shave)\sbeen\s(?:going(?:\son)?|under\s?way|rolling|running|turning|taking\splace)\b[^.;:]{0,70}\bsince\s(?:the\s)?\Z|"
    r"\b(?:been|is|are)\s(?:\w+\s){0,2}?(?:filming|shooting|in\sproduction|on\sset|(?:in\sfront\sof|"
    r"before)\sthe\scameras)\b"
    r"[^.;:]{0,80}?\bsince\s(?:the\s)?\Z"
)
_STILL_AT_IT = compile_words(
    r"\b(?:at\sit|keep(?:s|ing)?\s(?:at\sit|going|rolling)|going|busy|there|(?:be|is|are|stays?|remains?|in|at|on)\s[^.,;:]{1,30}?|"
    r"(?:and|it|which)\s(?:will\s)?(?:runs?|lasts?|goes\son|continues?))\s(?:right\s)?(?:up\s)?(?:until|till?|through)\s(?:the\s)?\Z"
)


def _lasts_until(passage: Passage, dated: Dated) -> bool:
    """`began filming before Christmas and should be at it till May`: the shoot goes on until then."""
    floor = max(0, dated.span.start - 2 * REACH)
    before = passage.text[floor : dated.span.start]
    at_work = CAMERAS.search(passage.text) or CAMERAS.search(passage.block.text)
    return bool(_STILL_AT_IT.search(before) and at_work) and not NOT_FILMED.search(before)


_HABIT = compile_words(
    r"\b(?:(?:like|prefer|love|tend)s?\sto|(?:usually|always|typically|normally|generally|traditionally|often))\s(?:film|shoot|start|begin|wrap|finish)s?\b[^.;:,]{0,50}\Z"
)


def _tells_habit(passage: Passage, dated: Dated) -> bool:
    """`They like to shoot the show in summer` says nothing of this one."""
    return bool(_HABIT.search(passage.text, max(0, dated.span.start - REACH), dated.span.start))


_WAS_SHOT = compile_words(
    r"\b(?P<verb>(?:was|were|had\sbeen)\s(?:(?:\w+ly|all|also|entirely|already|first|then)\s){0,2}(?:shot|filmed))"
    r"(?:\s(?:in|at|on|around|across|near|entirely|mostly|largely|over|here|there|back)\b[^.;:]{0,60}?)??,?\s(?:(?:in|over|during|back|throughout|the|early|late)\s){0,3}\Z"
)
_AND_TIME = re.compile(r",? and (?:in |into |over |early |late )?(?:the )?", re.IGNORECASE)


def _name_end_of_shot(passage: Passage, dated: Dated) -> Event | None:
    """`It was shot last summer`: over by its end; of `shot in 2023 and 2024` the one is the start, the other the end."""
    dates = list(passage.dates)
    at = dates.index(dated)
    window, day = dated.window, passage.published
    if window is None or window.latest is None or window.earliest is None or day is None or window.earliest > day:
        return None
    paired = at > 0 and _AND_TIME.fullmatch(passage.text, dates[at - 1].span.end, dated.span.start)
    first = dates[at - 1] if paired else dated
    low = max(0, first.span.start - 2 * REACH)
    found = _WAS_SHOT.search(passage.text, low, first.span.start)
    if found is None or window.earliest == window.latest:
        return None
    verb = Span(*found.span("verb"))
    if find_doer(passage, verb) is not Doer.SHOW:
        return None
    if (
        not paired
        and at + 1 < len(dates)
        and _AND_TIME.fullmatch(passage.text, dated.span.end, dates[at + 1].span.start)
    ):
        return "start"
    return "end" if paired or window.over_by(day) else None


def _may_answer(passage: Passage) -> bool:
    """A few words below `When does filming start?` answer it; the next heading does not."""
    short = len(passage.text.split()) <= _SHORT and not passage.leads
    return short and find_question(passage) in ("start", "end")


_STOPPED = compile_words(
    r"\b(?:and|before|then)\s(?:\w+ly\s)?(?:stop(?:s|ped|ping)|end(?:s|ed|ing)|finish(?:es|ed|ing)|wrap(?:s|ped|ping)(?:\sup)?|conclud(?:es|ed|ing)|"
    r"c[ao]m(?:es?|ing)\sto\san\send|(?:was|were)\s(?:done|over|finished))\s(?:(?:in|on|at|by|around|just|the|late|early)\s){0,3}\Z"
)
_WRAPS = compile_words(
    r"\b(?P<verb>wraps|wrapping|will\swrap|to\swrap)(?:\sup)?\s(?:(?:in|on|this|next|with|a|its)\s){0,3}\Z"
)
_AT_WORK = compile_words(
    r"\b(?:film(?:s|ed|ing)?|shoot(?:s|ing)?|shot|cameras?|photography|production|crew|on\s(?:set|location))\b"
)


def _is_last_broadcast(passage: Passage, before: str) -> bool:
    """`The season wraps up on May 18`, where nobody speaks of a shoot: that is its last night on the air."""
    return bool(_WRAPS.search(before)) and not any(
        _AT_WORK.search(words) for words in (passage.text, passage.block.text, passage.heading, passage.question)
    )


_ALL_THROUGH = compile_words(
    r"\b(?:throughout|all\sthrough|for\s(?:most|much|all|the\swhole|the\sbetter\spart)\sof|over\sthe\s(?:course|whole)\sof)\s(?:the\s)?\Z"
)
"""`cameras rolled throughout last year`: they began some day in it, or before."""


_AS_OF = compile_words(r"\bas\sof\s(?:the\s)?\Z")
_OUT_BY = compile_words(
    r"\b(?:crew|unit|team|production|company|cast|shoot|cameras|it|they|we)\b[^,.;]{0,60}?\b(?:out\sof|gone\sfrom|leav(?:e|es|ing)|clear\sof|(?:done|finished|through)\s(?:in|with)|quit|pack(?:s|ed)?\sup)\b[^,.;]{0,30}\s\Z"
)
_UNIT = compile_words(r"\b(?:film(?:s|ed|ing)|shoot(?:s|ing)?|shot|cameras?|photography|production|crew|unit)\b")
_THROUGH_BY = compile_words(
    r"(?:\A|[.;:]\s)(?:the\s)?(?:principal\s|main\s)?(?:production|filming|shooting|photography|shoot|work\son)\b[^;:]*?,?\s(?:and|but)\s(?:(?:now|then|still|it)\s)?"
    r"(?:(?:should|will|would|must|could|is\s(?:due|expected|set|supposed|likely|to)(?:\sto)?|are\sto)\s(?:now\s)?(?:be\s)?(?:all\s)?(?:through|done|finished|complete(?:d)?|over|wrap(?:ped)?(?:\sup)?|finish|end|conclude))\s(?:(?:by|in|before|at|around|on)\s(?:the\s)?)\Z"
)
"""`Production was halted, picked up again in May, and should be through by August`."""


def _deadline(passage: Passage, dated: Dated) -> str:
    """The `by` that a time carries with it."""
    found = re.match(r"(?:by|before)\s", dated.span.of(passage.text))
    return found[0] if found else ""


def _is_of_the_next(passage: Passage, dated: Dated) -> bool:
    """`they would meet this fall and cameras could roll early next year`: the verb behind has a time of its own."""
    cue = find_cue(passage, dated)
    if cue is None or cue.span.start < dated.span.end:
        return False
    joined = _JOINED.match(passage.text, dated.span.end)
    follows = any(0 < each.span.start - cue.span.end < REACH // 2 for each in passage.dates)
    return joined is not None and joined.end() <= cue.span.end and follows


_JOINED = compile_words(r",?\s(?:and|but|while|with|before)\s(?=\w)")


def name_event(passage: Passage, dated: Dated) -> Event | None:
    before = passage.text[max(0, dated.span.start - REACH) : dated.span.start]
    if _tells_habit(passage, dated) or _is_of_the_next(passage, dated) or _AS_OF.search(before):
        return None
    if (
        (out := _OUT_BY.search(before))
        and not NOT_FILMED.search(out[0])
        and _UNIT.search(f"{passage.before} {passage.text}")
    ):
        return "end"
    if _THROUGH_BY.search(passage.text[: dated.span.start] + _deadline(passage, dated)):
        return "end"
    if _lasts_until(passage, dated):
        return "end"
    if shot := _name_end_of_shot(passage, dated):
        return shot
    if _SINCE_THEN.search(before) and _FILMING_NEXT.match(passage.text, dated.span.end):
        return "start"
    if _SINCE_FIRST.match(before) and _FILMING_SINCE.match(passage.text, dated.span.end):
        return "start"
    if _STOPPED.search(before) and CAMERAS.search(passage.text, 0, dated.span.start):
        return "end"
    if _is_last_broadcast(passage, before):
        return None
    if role := name_role(passage, dated):
        return role
    match find_occasion(passage, dated):
        case Occasion.START:
            return None if _ALL_THROUGH.search(before) else "start"
        case Occasion.END:
            if is_other_work(passage.text, dated.span.start) or ends_on_air(passage, dated.span.start):
                return None
            return "end"
        case _ if _TO_GO.search(dated.span.of(passage.text)) and CUE.search(passage.text):
            return "end"
        case None if _may_answer(passage) and dated is passage.dates[0]:
            return cast("Event", find_question(passage))
        case Occasion.FILMING if _SINCE.search(passage.text, max(0, dated.span.start - 2 * REACH), dated.span.start):
            return "start"
        case _:
            return None
