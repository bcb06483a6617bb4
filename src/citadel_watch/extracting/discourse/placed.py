# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""A page about a spinoff that has only a place so far: "a new offshoot, set in <Place>"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.naming.tokens import Token

_NEW = re.compile(
    r"\b(?:an?|another|the|its) (?:(?:brand[- ]|all-)?new|untitled|as-yet-untitled|fresh|upcoming|planned)\b[^.;]{0,40}?\b(?:spin-?\s?off|offshoot|series|drama|show|prequel|pilot|project|chapter|version)\b"
    r"|\b(?:an?|another) (?:[\w’'-]+ ){0,3}?(?:spin-?\s?off|offshoot)\b",
    re.IGNORECASE,
)


def find_placed(lexicon: Lexicon, title: str, opening: Sequence[tuple[str, Sequence[Token]]]) -> str | None:
    """The spinoff without a title whose place a page gives as it opens on something new; None where it names a show."""
    named = {
        sid for _, tokens in opening[:2] for token in tokens if token.kind in {"show", "country"} for sid in token.ids
    }
    for text, _ in opening:
        if (found := _NEW.search(text)) is None:
            continue
        placed = lexicon.countries.find_untitled(text[found.start() :]) or lexicon.countries.find_untitled(title)
        if placed:
            return placed if named <= {placed} else None
    return None
