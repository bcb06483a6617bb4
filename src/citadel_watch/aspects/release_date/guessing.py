# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Times that are guessed at: which of those that a writer weighs is believed in."""

from __future__ import annotations

from citadel_watch.extracting.passage import Dated, Passage
from citadel_watch.extracting.when.occasions import Occasion, find_cues
from citadel_watch.extracting.when.questions import find_question
from citadel_watch.extracting.when.words import compile_words

_SHOOT = frozenset({Occasion.START, Occasion.FILMING, Occasion.END})
_GUESSED = compile_words(
    r",?\s(?:(?:still|now|currently|then)\s)?(?:is|looks?|seems?|feels?|sounds?|remains?|appears?|(?:would|might|could)\s(?:be|seem))"
    r"(?:\s(?:like|now|still|to\sbe|probably|currently|about|as\sgood\sas))*(?:\s(?:an?|the|our|my|your|his|her|their))?(?:\s[\w-]+){0,2}?"
    r"\s(?:guess|bet|answer|estimate|earliest|soonest|assumption|forecast|target|hunch|prediction)\b"
)


_LIKELY = r"(?:(?:about|more|most|far|much|rather|quite|only|the|a|as|good|perfectly|entirely)\s){0,3}(?:likel(?:y|ier|iest)|right|realistic|plausible|sensible|safer?|fair|reasonable|feasible|probable|doable|favou?rite|honest|on\sthe\scards|in\sthe\sframe|safe\sbet|fair\sbet|more\slike\sit)\b"
_JUDGED = compile_words(
    r",?\s(?:(?:strikes?|seems?|looks?|feels?|sounds?)\s(?:(?:to\s)?(?:me|us)\s)?|(?:is|would\sbe|might\sbe|may\sbe)\s(?=(?:more|most|far|the|a|likel|safer|about)\b)|(?=as\s)(?P<again>))(?:(?:as|like|to\sbe)\s){0,2}"
    rf"{_LIKELY}"
)
_JUDGES = compile_words(r"\b(?:strikes?|seems?|looks?|feels?|sounds?)\b")


def _is_judged_likely(passage: Passage, dated: Dated) -> bool:
    """`September strikes me as early, November as about right`: of times that are weighed the one that is believed in."""
    found = _JUDGED.match(passage.text, dated.span.end)
    if found is None:
        return False
    return found["again"] is None or bool(_JUDGES.search(passage.text, 0, dated.span.start))


def is_a_guess(passage: Passage, dated: Dated) -> bool:
    """`2027 is the honest answer`, `late summer is our best guess`: what is guessed at is when it comes, not when it is shot."""
    window, day = dated.window, passage.published
    if window is None or day is None or window.over_by(day):
        return False
    if not _GUESSED.match(passage.text, dated.span.end) and not _is_judged_likely(passage, dated):
        return False
    comma = max(passage.text.rfind(",", 0, dated.span.start), 0)
    shot = any(cue.occasion in _SHOOT and cue.span.start >= comma for cue in find_cues(passage.text))
    return not shot and bool(find_question(passage) == "release" or passage.clause_at(dated.span.start).subjects)
