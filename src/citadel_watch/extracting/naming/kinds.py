# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What kind of show a spinoff is: which one "the prequel" or "the remake" means."""

from __future__ import annotations

import re
from collections.abc import Iterable

from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span
from citadel_watch.model import Subject

KINDS = ("prequel", "sequel", "remake", "reboot", "adaptation", "revival", "follow-up")
"""Nouns that tell spinoffs apart; "spinoff" and "offshoot" do not."""

_NOUN = "|".join(KINDS)
_BEFORE = re.compile(rf"\b(?P<noun>{_NOUN})(?: (?:series|show|drama|comedy|spin-?off))?,? [“\"‘']?$", re.IGNORECASE)
_AFTER = re.compile(
    rf"[”\"’']?(?:,? (?:(?:is|was) )?(?:the|an?|its|his|her)(?: [\w’'-]+){{0,3}}?| [\w-]+)?,? (?P<noun>{_NOUN})\b(?! (?:of|to) the)",
    re.IGNORECASE,
)
_FEW = 2
# Words in a title that say that it tells what was before.
_EARLY = re.compile(
    r"\b(?:origins?|original|young|begins?|beginnings?|first|early|before|genesis|zero)\b", re.IGNORECASE
)


def learn_kinds(spoken: Iterable[tuple[str, list[Token]]]) -> dict[str, tuple[str, ...]]:
    """The shows that a page calls a prequel, a remake and so on, from its sentences and what they name."""
    kinds: dict[str, dict[str, None]] = {}
    for text, tokens in spoken:
        for token in tokens:
            if token.kind == "show" and len(token.ids) == 1:
                for noun in _say_kind(text, token.span):
                    kinds.setdefault(noun, {})[token.ids[0]] = None
    return {noun: tuple(ids) for noun, ids in kinds.items()}


def _say_kind(text: str, span: Span) -> list[str]:
    before = _BEFORE.search(text[max(0, span.start - 40) : span.start])
    after = _AFTER.match(text, span.end)
    return [found["noun"].lower() for found in (before, after) if found]


def match_kind(noun: str, spinoffs: Iterable[Subject]) -> tuple[str, ...]:
    """The one spinoff whose title or other name says that it is a prequel, a remake, or whatever the noun is.

    Of two spinoffs the prequel may be told by a title that speaks of origins; of many, others may be prequels too.
    """
    spinoffs = tuple(spinoffs)
    said = [each.id for each in spinoffs if re.search(rf"\b{re.escape(noun)}\b", _names(each), re.IGNORECASE)]
    if not said and noun == "prequel" and len(spinoffs) <= _FEW:
        said = [each.id for each in spinoffs if _EARLY.search(_names(each))]
    return tuple(said) if len(said) == 1 else ()


def _names(spinoff: Subject) -> str:
    return " ".join((spinoff.title or "", *spinoff.aliases))
