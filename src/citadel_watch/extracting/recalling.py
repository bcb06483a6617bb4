"""Words by which a page says that what it tells is old news: "as we reported in May", "still", "as before"."""

from __future__ import annotations

import re

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Span

_TOLD_BEFORE = Anchored(
    r"(?:as\s(?:we(?:['’]ve|\shave)?\s(?:already\s|previously\s|first\s)?(?:reported|told\syou|wrote|said|mentioned|noted)|"
    r"(?:was\s)?(?:previously|already|earlier)\s(?:reported|announced|confirmed|revealed|mentioned)|(?:reported|announced|mentioned)\s(?:earlier|before)|"
    r"you\s(?:may\s|already\s|might\s|will\s)?(?:know|remember|recall)|before\b|is\s(?:well\s)?known)|like\sbefore\b)"
)
_GOES_ON = Anchored(r"still\b(?!\s(?:to|yet|more|another|not|no|hasn|haven|isn)\b)")
_OPENS = re.compile(r"(?:With|After|Since|Now\sthat|Although|Though|While)\b")


def recalls(sentence: str, clause: Span) -> bool:
    """Does the sentence say of what this clause claims that it was known or so before?

    An aside after a phrase that opens the sentence is about that phrase: "With her gone, as we told you, he runs it".
    """
    if _GOES_ON.search(clause.of(sentence)):
        return True
    return bool(_TOLD_BEFORE.search(sentence)) and not _OPENS.match(sentence)
