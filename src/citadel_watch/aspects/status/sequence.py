# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What a sentence tells in a row, of which the last still holds: halted in July, resumed in March, done by August."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.extracting.passage import Claim, Clause, Passage, Span

_MAKING = r"(?:filming|shooting|production|photography|cameras|the shoot|shoot|work)"
_ABOUT_WORK = re.compile(rf"\b{_MAKING}\b", re.IGNORECASE)
# "Picked up again in March", "has since resumed": work that had stopped goes on.
_RESUMED = re.compile(
    r"[^;:!?]{0,140}?(?<!to )(?<!will )(?<!may )(?<!might )(?<!could )(?<!should )\b(?:(?:picked|started|began|begun|took|got|went|gone|came|carried|rolled|rolling|fired|cranked|geared|running|turning|working) "
    r"(?:up |off |back |going |on |over |under ?way )*(?:again|anew|once more|afresh)|resumed|restarted|(?:is|was|are|were|went|got) (?:now |since )*back (?:at work|to work|on (?:set|track)|before|in front|under ?way|in production|up and running))\b"
    r"(?! (?:until|till))",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:will|would|may|might|could|should|until|till|if|before|yet|not|never|hop\w+|expect\w*|plann\w+|due|set|next)\b|n['’]t\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"(?: \w+){0,2}? (?:again|anew|once more|where (?:it|they)|in [A-Z]|near [A-Z]|at [A-Z])")
_GOES_ON = Cue(name="<season> is filming again", word="filming", of_show=False, negatable=False)


def carry_on(cue: Cue, passage: Passage, span: Span) -> Cue:
    """The cue that holds once the sentence has gone on: a stopped shoot that was picked up again is filming."""
    text = passage.text
    if cue.word == "on-hold" and _ABOUT_WORK.search(text, max(0, span.start - 60), span.end):
        resumed = _RESUMED.match(text, span.end)
        return _GOES_ON if resumed and not _UNSURE.search(resumed[0][-70:]) else cue
    if cue.word == "renewed" and text[span.start : span.end].lower().endswith("picked up"):
        again = _AGAIN.match(text, span.end)
        work = _ABOUT_WORK.search(text, 0, span.start)
        return _GOES_ON if again and work else cue
    return cue


_BEFOREHAND = re.compile(
    r"\W*(?:and |but )?(?:after|before|since|when|until|once|having|although|though|while)\b", re.IGNORECASE
)
_MADE = frozenset({"not-started", "filming", "on-hold", "wrapped", "post-production"})


def keep_last(told: Iterable[tuple[Clause, list[Claim]]], text: str) -> Iterator[tuple[Clause, list[Claim]]]:
    """The claims of each clause without the stages of a shoot that the same sentence has come past."""
    rows = list(told)
    stages = [
        (claim.span.start, frozenset(claim.subjects or ()), clause)
        for clause, claims in rows
        for claim in claims
        if _word(claim) in _MADE and not _BEFOREHAND.match(text, clause.span.start)
    ]
    for clause, claims in rows:
        yield clause, [each for each in claims if not _is_past(each, clause, stages, text)]


def _is_past(claim: Claim, clause: Clause, stages: list[tuple[int, frozenset[str], Clause]], text: str) -> bool:
    if _word(claim) not in _MADE:
        return False
    subjects = frozenset(claim.subjects or ())
    others = [place for place, theirs, _ in stages if theirs & subjects and place != claim.span.start]
    if _BEFOREHAND.match(text, clause.span.start):
        return bool(others)
    return any(place > claim.span.start for place in others)


_NOT_JUST = re.compile(r"(?:\bnot|n['’]t) (?:only|just|merely|simply) (?:been |being |got )?\Z", re.IGNORECASE)


def drop_halves(told: Iterable[tuple[Clause, list[Claim]]], text: str) -> Iterator[tuple[Clause, list[Claim]]]:
    """The claims without what is only the lesser half of the news: "it isn't just renewed, it has wrapped"."""
    rows = list(told)
    everything = [each for _, claims in rows for each in claims]
    for clause, claims in rows:
        yield (
            clause,
            [
                each
                for each in claims
                if not _NOT_JUST.search(text, max(0, each.span.start - 30), each.span.start)
                or not any(_goes_further(other, each) for other in everything)
            ],
        )


def _goes_further(other: Claim, claim: Claim) -> bool:
    return bool(set(other.subjects or ()) & set(claim.subjects or ())) and other.value.narrows(claim.value)


def _word(claim: Claim) -> str:
    return str(getattr(claim.value, "status", ""))
