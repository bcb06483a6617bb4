# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The phrases that tell of a cast by the way: a hiring that is named, whom somebody meets, who is there too."""

from __future__ import annotations

from citadel_watch.aspects.cast.phrase import CAPITALS, phrase, verb
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

ARRIVING = (
    phrase(
        "somebody meets <people>",
        r"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey)|"
        + PERSON
        + r")\s(?:meets?|faces?|fights?|chases?|hunts?|befriends?|encounters?|crosses\spaths\swith|runs\sinto|locks\shorns\swith|squares\soff\s(?:with|against))\s"
        + WHO,
        after=r"(?!\s(?:at|on|for|every)\b)",
        needs="meet face figh chas hunt befr enco cros runs lock squa",
    ),
    phrase(
        "in their place <people>",
        r"\b[Ii]n\s(?:his|her|their)\s(?:stead|place),?\s(?:(?:there\s)?(?:is|are|comes?|steps?)\s)" + WHO,
        needs="stea plac",
    ),
    phrase("pit <people> against others", r"\bpit(?:s|ted|ting)?\s" + WHO, after=r"\sagainst\b", needs="pit pits pitt"),
    phrase(
        "pitted against <people>", r"\bagainst\s" + WHO, needs="agai", behind=r"\bpit(?:s|ted|ting)?\s[^.;:]{1,60}$"
    ),
    phrase(
        "the casting of <people>",
        r"\b(?:arrival|casting|hiring|signing|addition|recruitment|inclusion|involvement)s?\s(?:of|for)\s" + WHO,
        needs="arri cast hiri sign addi recr incl invo",
    ),
    phrase(
        "that of <people>",
        r"\bthat\sof\s" + WHO,
        needs="arri cast hiri sign addi recr",
        behind=r"\b(?:arrival|casting|hiring|signing|addition|recruitment)\b[^.;:]{0,120}$",
    ),
    phrase(
        "that is <people>",
        r"\b[Tt]hat(?:['’]s|\s(?:really\s)?is)\s(?:really\s)?" + WHO,
        after=r"(?=\s(?:you|among|as|behind|in|on|at|opposite|under|playing)\b)",
        needs="that",
    ),
    phrase(
        "up against <people>",
        r"\b(?:(?:is|are|be|go|goes|come|comes)\s(?:up|back|again)\sagainst|fac(?:es?|ing)\soff\s(?:with|against))\s"
        + WHO,
        needs="agai fac face faci",
    ),
    phrase(
        "a new face in <people>",
        r"\b(?:new\s(?:[\w-]+\s)?(?:faces?|stars?|villains?|rivals?|leads?|recruits?|arrivals?)|newcomers?)\sin\s"
        + WHO,
        needs="new newc",
    ),
    phrase(
        "keep <people>",
        r"(?<!not )(?<!n['’]t )\b(?:keeps|kept|retains|retained)\s" + WHO,
        after=r"(?=[.,;]|$|\s(?:on|for|in|aboard|as\swell|and|but|too)\b)(?!\sin\sthe\sdark)",
        needs="keep kept reta",
    ),
    phrase(
        "<people> own <character>, too",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?P<char>"
        + CAPITALS
        + r")\s(?:should|ought\sto|will|might|may|could|would)\s(?:be\s|return\s)?(?:too|as\swell)\b",
        "expected",
        needs="too well",
    ),
    phrase(
        "likewise <people>",
        r"(?:^|[.;,]\s(?:and\s)?|\sand\s)(?:[Dd]itto|[Ll]ikewise|(?:[Tt]he\s)?[Ss]ame\s(?:goes|holds|is\strue|applies)\s(?:for|of|to)|[Ss]o\s(?:it|they|he|she)\s(?:does|do|will|is|are))(?:\sfor)?,?\s"
        + WHO,
        after=r"(?=[.,;!]|$|\s(?:and|who|as|in|for)\b)",
        needs="ditt like same so",
    ),
    verb("<people> too", r"(?:too|as\swell)(?=[.;!]|$)", needs="too well"),
)
