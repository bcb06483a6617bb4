"""Whom the words name that stand right behind a subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.cast.billing import Billing
from citadel_watch.aspects.cast.words import JOB, is_elsewhere
from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.people.billing import read_bill
from citadel_watch.extracting.people.phrases import WHO, Wording

_WITH = (
    r"[”\"’']?(?:\s\([^()]{1,40}\))?,?\s(?:[a-z]+\s)?(?:with|starring|stars|starred|features|featured|featuring)\s"
    + WHO
)

_NO_MAKERS = (
    r"(?!\s(?:producing|directing|writing|at\sthe\shelm|in\scharge|"
    r"(?:serving\s|working\s|acting\s|attached\s|on\sboard\s|back\s)?as\s" + JOB + r"|on\sdirection))"
)

_IN_WHICH = r"[”\"’']?,\sin\swhich\s" + WHO

_HAPPENS = (
    r"\s(?:(?:also|again|once\smore|will)\s)?(?:meets?|plays?|fights?|faces?|takes?|battles?|hunts?|chases?|"
    r"stars?|leads?|finds?|goes|travels?|investigates?|returns?|becomes?|joins?)\b"
)

_MAKING = re.compile(r"\b(?:direct|writ|produc|creat|develop|helm|penn|wrote)\w*\s[^,;.]{0,40}$")


def read_mentions(passage: Passage, wording: Wording) -> Iterator[Billing]:
    """`the Northern one with <people>`: whom the words name that stand right before."""
    masked = wording.masked
    ends = {each.span.end: each.subjects for each in passage.mentions if each.subjects and each.how != "pronoun"}
    if not ends:
        return
    for hit in (*wording.find(_WITH, _NO_MAKERS), *wording.find(_IN_WHICH, _HAPPENS)):
        subjects = ends.get(masked.to_source(hit.start))
        if _MAKING.search(masked.text[max(0, hit.start - 60) : hit.start]):
            continue
        if subjects and not is_elsewhere(passage, masked, hit.end) and len(subjects) == 1:
            for person, character in read_bill(masked, *hit.who):
                yield Billing(
                    person=person, character=character, standing="in", rule="<subject> with <people>", subjects=subjects
                )
