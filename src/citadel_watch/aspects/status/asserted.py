# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What a question or a condition still claims: what it takes for granted, what it tells by the way, that all is open."""

from __future__ import annotations

import re

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.extracting.certainty.sureness import claims_nothing, is_question, judge_clause, opens_condition
from citadel_watch.extracting.passage import Clause, Passage, Span

# "If you have not seen it, which came out on Friday": what is said by the way holds in any case.
_WHICH = re.compile(r"\W*which (?!(?:will|would|may|might|could)\b)", re.IGNORECASE)
# "Now that it has been renewed, who is back?": what a question takes for granted, its own sentence says.
_GRANTED = re.compile(
    r"\W*(?:now that|since|with|after|given that|although) [^?;:]{5,140}?, (?=(?:so )?(?:are|is|will|do|does|did|can|could|what|when|who|how|why|where|should|has|have|which)\b)",
    re.IGNORECASE,
)
_THEN_ASKED = re.compile(
    r": (?=[“‘\"]?(?:is|are|will|do|does|did|can|what|when|who|how|why|where|has|have) [^?]{3,140}\?[”’\"]?\s*$)",
    re.IGNORECASE,
)


def is_told_aside(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Does the sentence tell this by the way, whatever else it asks or sets as a condition?"""
    text = passage.text
    if not is_question(text):
        return cue.word == "released" and _WHICH.match(text, clause.span.start) is not None
    ahead = _GRANTED.match(text) or _THEN_ASKED.search(text)
    if ahead is None or span.end > ahead.end():
        return False
    own = text[clause.span.start : ahead.end()]
    return judge_clause(own).asserted and not opens_condition(text) and not claims_nothing(text)


def is_asserted(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Does a clause claim something although a `whether` stands in it: "it is unclear whether it will return"?"""
    if not cue.asks or is_question(passage.text):
        return False
    text = passage.text
    others = text[clause.span.start : span.start] + " " + ASKS.sub(" ", text[span.end : clause.span.end], count=1)
    opened = opens_condition(text) and text[: span.start].strip(" “\"‘'")
    return judge_clause(others).asserted and not opened and not claims_nothing(text)


ASKS = re.compile(r"\b(?:if|whether)\b", re.IGNORECASE)
