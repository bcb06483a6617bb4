"""Whose trailer it is: one on wheels is nobody's, and another work has its own."""

from __future__ import annotations

import re

from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.speech.companies import Houses
from citadel_watch.extracting.when.words import compile_words

_ON_WHEELS = compile_words(
    r"\b(?:parked|parking|tow(?:ed|ing|s)?|hitched|wheels|docks?|generators?|lorr(?:y|ies)|trucks?|vans?|catering|make-?up|wardrobe|car\sparks?|parking\slot|slee(?:ps?|pt|ping)|"
    r"motorists?|caravans?|(?:horse|boat|camper)\strailers?)\b"
)
_CAPITAL = r"[A-ZÀ-Þ0-9][\w'’&.-]*"
_STARTS_WITH_NAME = re.compile(
    rf"(?:\A|[.;]\s|,\s(?:and|but|while|as)\s)[“\"‘']?(?P<name>{_CAPITAL}(?::?\s(?:(?:of|the|and|in|to|a|for|on|at|with|&)\s){{0,2}}{_CAPITAL}){{1,6}})"
)
_ITS = compile_words(r"\bits\s(?:[\w-]+\s){0,3}\Z")
_HAS = compile_words(r"\s(?:has|had|gets?|got|boasts?|received)\s(?:[\w-]+\s){0,4}\Z")


def is_of_another_owner(passage: Passage, span: Span) -> bool:
    """`The festival's own trailer, parked at the dock`; `Another Show arrived in July, and its trailer ...`."""
    text = passage.text
    if text[span.start : span.end].lower().startswith("trailer") and _ON_WHEELS.search(text):
        return True
    before = text[: span.start]
    its, has = _ITS.search(before), _HAS.search(before)
    if not its and not has:
        return False
    names = list(_STARTS_WITH_NAME.finditer(before))
    if not names:
        return False
    name = Span(*names[-1].span("name"))
    ours = [each.span for each in passage.mentions if each.subjects or each.how == "parent"]
    if any(place.start < span.start and place.end > name.start for place in ours):
        return False
    taken = [*(each.span for each in passage.people), *(each.span for each in passage.dates)]
    taken += [place for place, _ in Houses(passage.franchise.network).find(text)]
    return not any(place.overlaps(name) for place in taken)
