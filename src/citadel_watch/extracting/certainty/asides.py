# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Sentences in which the page itself says nothing: readers' words, quoted questions, and what a page says of itself."""

from __future__ import annotations

import re

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Span

_READER = r"(?:(?:a|an|one|another|some|many|several|most|our|the) (?:\w+ )?(?:readers?|fans?|viewers?|commenters?|users?|subscribers?|followers?))"
_READERS_WORDS = Anchored(
    rf"(?:(?<=[”\"’'] )|(?<=[”\"’'], ))(?:asks?|asked|wrote|writes|says?|said|joked|jokes|complained|complains|wondered|wonders|commented|comments|added|replied|sighed) {_READER}\b"
    rf"|{_READER} (?:asks?|asked|wrote|writes|joked|complained|complains|wondered|commented|comments|replied|sighed|says|said)\b[^“”\"]{{0,30}}[“\":]"
)
_QUOTED_QUESTION = re.compile(r"[“\"‘](?P<asked>[^“”\"‘’]{0,400}\?)[”\"’]")
# What a page is for, or where on it things stand: it may name what is told there, and claims none of it.
_CONTENTS = (
    r"(?:release dates?|dates?|cast(?: lists?| news)?|trailers?|teasers?|plots?|spin-?\s?offs?|episodes?|rumou?rs|news|stor(?:y|ies)|interviews|seasons|"
    r"locations|renewals|cancellations|clips)"
)
_CONTENTS_ALONE = re.compile(
    rf"\W*(?:(?:the|all|latest|every) ){{0,3}}{_CONTENTS}(?:, (?:and )?(?:(?:the|all|latest|every) ){{0,3}}{_CONTENTS}){{1,12}},? (?:and|&|plus) (?:(?:the|all|more|latest) ){{0,3}}(?:{_CONTENTS}|more|everything)\b(?! (?:is|are|has|have|was|were|will)\b)",
    re.IGNORECASE,
)
_PREAMBLE = re.compile(
    r"@\w+: |\W*(?:more (?:is|are) (?:on (?:the|its|their) way|to come|coming)\b"
    r"|(?:so,? |but )?(?:here(?:['’]s|['’]re| is| are)|below (?:is|are)|read on for|find out|discover) (?:everything|all|what|the latest|a (?:guide|look|recap))\b[^:;—]*$"
    r"|(?:this|our) (?:guide|page|article|piece|explainer|list|round-?up|tracker|hub|overview|newsletter) (?:\w+ )?(?:lists?|collects?|gathers?|covers?|rounds up|explains?|has|contains?|tells?|"
    r"sums? up|keeps?|says?|answers?|tracks?|follows?|brings?)\b)",
    re.IGNORECASE,
)
_KEPT = Anchored(r"kept up[ -]to[ -]date\b")
_FALSE_REPORTS = Anchored(
    r"(?:rumou?rs?|reports?|claims?|talk|stories|suggestions?|speculation|whispers)(?: \w+){0,3}? (?:that|of|about|saying) [^;:]{3,120}? (?:is|are|was|were|has been|have been|proved|turned out(?: to be)?|seems?) (?:\w+ ){0,2}?"
    r"(?:false|untrue|not true|wrong|nonsense|baseless|unfounded|groundless|fake|rubbish|exaggerated|dismissed|denied|shot down|debunked|refuted)\b"
    r"|no truth (?:to|in) [^;:.]{0,40}?(?:rumou?rs?|reports?|claims?|talk|suggestions?|stories)\b"
)
_COMMENT_HEADING = re.compile(
    r"^\W*(?:\d+ )?(?:comments?|reader(?:s['’])? (?:comments?|letters|reactions?)|what (?:fans|readers|people|you) (?:are )?(?:say|said|saying|think|thought)|your (?:comments|thoughts|say)|discussion|reactions?|leave a (?:reply|comment)|have your say)\b",
    re.IGNORECASE,
)


def claims_nothing(sentence: str) -> bool:
    """Is the whole sentence a reader's word, or a list of what the page holds?"""
    return bool(
        _READERS_WORDS.search(sentence)
        or _CONTENTS_ALONE.match(sentence)
        or _PREAMBLE.match(sentence)
        or _KEPT.search(sentence)
    )


def calls_report_false(sentence: str) -> bool:
    """`Rumours that it is cancelled are false`: what is told of is not claimed."""
    return _FALSE_REPORTS.search(sentence) is not None


def find_questions(sentence: str) -> tuple[Span, ...]:
    """Where a sentence quotes somebody's question."""
    if "?" not in sentence:
        return ()
    return tuple(Span(*found.span()) for found in _QUOTED_QUESTION.finditer(sentence))


def heads_comments(heading: str) -> bool:
    """Does what follows this heading come from readers?"""
    return bool(_COMMENT_HEADING.match(heading))
