# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What a question says of its subject once it is answered, and what "the same goes for" hands on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.status.cues import find_cues
from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.extracting.passage import Clause, Passage

_NO = re.compile(
    r"^\W*(?:no|nope|not yet|it (?:is|has|was|will)(?: not|n['’]t)|sadly not|unfortunately not)\b", re.IGNORECASE
)
_YES = re.compile(r"^\W*(?:yes|yep|happily|it (?:is|has|was|will))\b", re.IGNORECASE)
_TURNED = {"renewed": "not-yet-renewed", "ordered": "not-yet-renewed", "filming": "not-started"}
_NONE = re.compile(
    r"^\W*(?:(?:no|nope|sadly|alas)\W+)?(?:none|not one|not a single one|not that|no\W*$|nope\b)", re.IGNORECASE
)
_ANY_SPINOFFS = re.compile(
    r"\b(?:is|are|will|any|what about|how about)\b[^?]{0,60}\b(?:spin-?\s?offs?|offshoots?|prequels?|sequels?|branches)\b[^?]*\?\W*$",
    re.IGNORECASE,
)
NONE_PLANNED = Cue(name="are there spinoffs? <none>", word="not-planned")


def answer(passage: Passage) -> Iterator[Cue]:
    """What the question becomes by this sentence's yes or no: "Has it been renewed? No."."""
    text = passage.text
    if _ANY_SPINOFFS.search(passage.question or passage.asked) and _NONE.match(text) and _opens_block(passage):
        yield NONE_PLANNED
        return
    if not passage.asked:
        return
    for cue in (found.cue for found in find_cues(passage.asked.rstrip("?"))):
        word: str | None = None
        if _NO.match(text):
            word = _TURNED.get(cue.word)
        elif _YES.match(text):
            word = cue.word
        if word:
            yield Cue(name=f"{cue.name}? <answer>", word=word)


def _opens_block(passage: Passage) -> bool:
    return bool(passage.asked) or passage.start == passage.block.start


_SAME = re.compile(
    r"\W*(?:and |but )?(?:(?:much |just )?the same|so|that|this) (?:\w+ )?(?:is true|was true|goes|holds|holds true|applies|can be said|is the case|went) (?:also |too )?(?:of|for|to|with) ",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|no|never|nothing|nobody|none|yet to|still to|awaited)\b|n['’]t\b", re.IGNORECASE)


def hand_on(cue: Cue, clause: Clause, passage: Passage) -> Cue | None:
    """A cue as it stands behind "the same is true of": negated where that says so; None where nothing is known."""
    text = passage.text
    if not _SAME.match(text, clause.span.start):
        return cue
    if cue.word in {"renewed", "ordered"} and _NOT.search(text, 0, clause.span.start):
        return Cue(name=f"{cue.name}, as little as what is told before", word="not-yet-renewed")
    return None
