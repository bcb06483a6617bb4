# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What those share who read a cast off the shape of a sentence: rows of people, and the words that bar them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citadel_watch.aspects.cast.words import JOB


@dataclass(frozen=True, slots=True)
class Row:
    """Neighbouring people of a sentence, by the numbers of the first and the last, and where their words stand."""

    first: int
    last: int
    start: int
    end: int

    @property
    def size(self) -> int:
        return self.last - self.first + 1


CRAFT = (
    r"(?:showrun\w*|direct(?:ors?|ed|ing|s)?|writ(?:ers?|ing|es?|ten)|wrote|creat(?:ors?|ed|ing|es?)|produc\w+|compos\w+|develop\w*|EPs?|helm\w*|script\w*|scor(?:es?|ing)|adapt\w*|"
    r"pen(?:s|ned)?|crew|cinematograph\w+|photograph\w+|costumes?|sets\b|editors?|edit(?:s|ed|ing)|behind|in\scharge|at\sthe\s(?:wheel|helm)|take\scharge|charge\sof|reins|responsible|runs?\s(?:the\s(?:show|room)|things)|"
    r"casting\sdirector|novels?|novelist|authors?|books?|design\w*|commission\w*|greenl\w+|oversee\w*|music|break(?:s|ing)\sstor\w+|takes\sthe\spen|swap\snotes|signs?\s(?:\w+\s)?off|emmys?|oscars?|baftas?|awards?|front\srow|calls?\sthe\sshots|bankroll\w*|financ\w+|back(?:s|ing)\sit|walks\saway|rehearsals?|fittings?|auditions?|premieres?|red\scarpet|part(?:y|ies)|festival|convention|panel|dim\sview|two\sminds|shortlist\w*|radio|misses)"
)
_NO_ACTORS = (
    r"(?:presidents?|heads?\sof|boss(?:es)?|chiefs?|ceo|executives?|reporters?|journalists?|critics?|spokes\w+|ministers?|judges?|professors?|newsletter|podcasts?|managers?|mayors?|"
    r"analysts?|reviewers?|readers?|viewers?|fans|insiders?|columnists?|locals?|residents?|neighbou?rs|lives?\s(?:near|in|by|next|opposite)|rivals?\sfor|studios?|agenc\w+|repped|represented)"
)
SAY = (
    r"(?:sa(?:id|ys?)|t(?:old|ells?)|explain\w*|thinks?|thought|hint\w*|add(?:s|ed)?(?=[,:])|confirm(?:s|ed)?|reveal\w*|announc\w*|ask(?:s|ed)?|admit\w*|insist\w*|jok(?:es?|ed)|promis\w+|"
    r"believes?|calls?|teas(?:es?|ed)|spoke|speaks?|talk(?:s|ed)?|discuss\w*|prais\w+|react\w*|reflect\w*|recall\w*|remember\w*|thank\w*|post(?:s|ed)?|shar(?:e|es|ed)\s(?:a|an|the|their|his|her)\s(?:photo|picture|post|clip|video)|"
    r"tweet\w*|attend\w*|present(?:s|ed)?|host(?:s|ed)|w[io]ns?|nominated|accept\w*|married|marry|dat(?:es?|ing)|celebrat\w*|broke\sdown|open(?:s|ed)\sup|dropp?ed|announce\w*|report\w*|"
    r"starred|(?:guest-|co-)starred|played|led|met|gave|appeared|love[sd]?|lik(?:es?|ed)|apologi\w+|celebrat\w+|knows?|known|have\sknown|sees?|feels?|expects?|plans?|decide[sd]?|agree[sd]?|owns?|guards?|looks?\safter|sat|answer(?:s|ed)|found|pointed|took\sto|tried|mourn\w*|d[io]ed?|die[sd]|born|honou?r\w*|was|were|had|would|used|won['’]t|came\sup)"
)
SAYS = re.compile(r"(?:,[^,.;]{1,60},)?\s(?:" + SAY.replace("|sees?|found|sat", "") + r")\b")
"""What people do who say something, behind their names."""
BAR = re.compile(r"\b(?:" + CRAFT + r"|" + _NO_ACTORS + r")\b|\b" + JOB + r"\b", re.IGNORECASE)
DENIED = re.compile(
    r"\b(?:not|no|never|none|nobody|neither|nor|without|unlikely|unlike|except|instead|former|(?<!turn )(?<!turns )(?:out|gone|dead|killed|left|leaves?|leaving|quits?|exits?|departs?|departed|free))\b|n['’]t\b",
    re.IGNORECASE,
)
DENIES_AFTER = 34
"""Characters of what is told of people within which a denial is told of them."""


def is_denied(words: str) -> bool:
    """Whether what is told of people begins with a denial."""
    hit = DENIED.search(words)
    return hit is not None and hit.start() < DENIES_AFTER
