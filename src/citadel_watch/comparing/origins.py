"""Who is behind a claim: a copy of another outlet's article, or a word passed on from it, is no second witness."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from citadel_watch.extracting.people.runs import fold
from citadel_watch.model import Testimony

_COPIED = 3
"""So many sentences, word for word those of another outlet, are no chance: a press release quotes one or two."""


def find_copied(added: Sequence[Testimony], others: Iterable[Testimony]) -> str | None:
    """The outlet whose article `added` was copied from: every sentence that states something, and several of them."""
    said = {_fold(each.statement.evidence.quote) for each in added}
    if len(said) < _COPIED:
        return None
    heard: dict[str, set[str]] = {}
    for each in others:
        heard.setdefault(each.outlet, set()).add(_fold(each.statement.evidence.quote))
    return next((outlet for outlet in sorted(heard) if said <= heard[outlet]), None)


def is_passed_on(each: Testimony, outlets: Collection[str]) -> bool:
    """Does it only say what one of `outlets` is said to have reported?"""
    speaker = each.statement.speaker
    return speaker is not None and _bare(speaker) in {_bare(outlet) for outlet in outlets}


def _bare(outlet: str) -> str:
    return fold(outlet).removeprefix("the ").replace(" ", "")


def _fold(quote: str) -> str:
    return " ".join(fold(quote).split())
