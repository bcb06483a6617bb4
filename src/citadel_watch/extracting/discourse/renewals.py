# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Which season a show is renewed for where its page gives no number: the one after the season that it has on the air."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from citadel_watch.extracting.naming.tokens import Token

_AGAIN = r"(?:another|one more|a further|an additional|yet another) (?:[\w-]+ )?(?:years?|seasons?|run|series|term|round|go-?round|cycle|batch|outing|helping)"
# "Picked up <Show> for another year", "<Show> will be back for one more season".
_UNNUMBERED = re.compile(
    rf"\b(?:renew(?:s|ed|al)?|pick(?:s|ed)? up|picking up|br(?:ings?|ought|inging) back|re-?order(?:s|ed)?|re-?up(?:s|ped)?|order(?:s|ed)?|order|recommission(?:s|ed)?|extend(?:s|ed)?|"
    rf"(?:will be|is|are|be|coming|comes?) back|returns?|returning|keeps?|granted|given|gets?|got|lands?|scores?|earns?)\b[^.;:]{{0,70}}?\b{_AGAIN}\b|\bone more (?:year|season) (?:for|of)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|n['’]t|never|no|nobody|whether|if|could|might|may|yet to)\b", re.IGNORECASE)
_NUMBERED = re.compile(
    r"\b(?:renew\w*|pick(?:s|ed)? up|order\w*|recommission\w*|green-?lit)\b[^.;:]{0,60}? (?:for )?(?:an? |its )?$",
    re.IGNORECASE,
)
_ON_THE_AIR = re.compile(
    r"\b(?:was|were|has been|have been|had|drew|current(?:ly)?|finale|ends?|ended|ending|airing|aired|airs|now in|wraps up|so far|makes? up|made up|midway|still to (?:come|air|run)|left|remain(?:s|ing)?|concludes?|underway|to date|this season|to go)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|renew\w*|order\w*|film\w*|shoot\w*|writers?['’]? room|production|picked up|expected|could|returns? (?:for|with)|due|slated|scheduled)\b",
    re.IGNORECASE,
)
# "Its eleventh", "<Show>'s eleventh".
_OWNED = re.compile(r"(?:\b[Ii]ts|['’]s) $")


def find_renewed(spoken: Iterable[tuple[str, Sequence[Token]]], numbers: Sequence[int]) -> int | None:
    """The season of the parent that a renewal without a number is for; None where a page tells of none, or numbers it."""
    present: set[int] = set()
    unnumbered = False
    for text, tokens in spoken:
        seasons = [
            each
            for each in tokens
            if (each.kind == "season" or (each.kind == "nth" and _OWNED.search(text, 0, each.span.start)))
            and each.ids in {(), ("",)}
        ]
        if any(_NUMBERED.search(text, 0, each.span.start) for each in seasons):
            return None
        if any(each.kind in {"parent", "it"} for each in tokens) and (found := _UNNUMBERED.search(text)):
            unnumbered = unnumbered or not _DENIED.search(text, 0, found.end())
        elif _ON_THE_AIR.search(text) and not _TO_COME.search(text):
            present |= {n for each in seasons for n in each.numbers}
    if not unnumbered or not present:
        return None
    coming = max(present) + 1
    return coming if coming in numbers else None
