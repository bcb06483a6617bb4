# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What words say only of somebody's mind, of a mistake or of a near miss: feared, assumed, joked, listed in error, almost so."""

from __future__ import annotations

import re

from citadel_watch.extracting.anchoring import Anchored

# What is feared is a sentence of its own: "fear season 2 is over", and not "fear the worst" or "fear for it".
_THAT = r"(?= (?:that|it|they|the (?!worst|end\b|future|axe|day|finale)|its|this|their|our|an?|another|both|all|any|season|series|filming|production|(?-i:[“‘\"]?[A-Z0-9])))"
_MIND = Anchored(
    r"(?:fear(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|dread(?:s|ed|ing)?|afraid|concerned|scared|anxious|nervous|terrified|panick(?:ed|ing)|assumed|presumed|imagin(?:es|ed|ing)|pretend(?:s|ed|ing)?|dream(?:s|t|ed)|thought|"
    r"(?:feels?|felt|acts?|acted) (?:as (?:if|though)|like)|jok(?:es|ed|ing)|quip(?:s|ped)|kid(?:s|ded|ding)|deadpan(?:s|ned))\b"
    + _THAT
)
_IN_MIND = Anchored(
    r"(?:fears?|worr(?:y|ies)|concerns?|anxiety|panic|dread|alarm|nightmares?|assumptions?|jokes?|gags?)(?: (?!that\b|which\b|who\b)[\w’'-]+){0,4} that\b"
)
_MISTAKEN = Anchored(
    r"(?:wrongly|mistakenly|falsely|erroneously|incorrectly|inaccurately|jokingly|in jest)(?: [\w’'-]+){0,2}? (?:report|assum|believ|think|thought|claim|sa(?:y|id)|suggest|stat(?:es|ed)|list|mark|label|announc|conclud|t(?:ell|old)|describ|tag|declar|show)\w*"
)
# Politeness, and fears that came true: what they hold is so.
_SO_INDEED = Anchored(
    r"(?:(?:I['’]m|we['’]re|I am|we are|am|are sorry and) afraid\b|(?:confirm\w*|reali[sz]\w*|justif\w*|prov\w*|bear\w*|bore)(?: (?!not\b|no\b)[\w’'-]+){0,4} (?:fears?|worr(?:y|ies)|concerns?|nightmares?|assumptions?)\b)"
)
_CAME_TRUE = re.compile(
    r"[^.;:]{0,40}?\b(?:(?:was|were|is|are|has been|have been|had been) (?:\w+ )?(?:confirmed|realised|realized|justified|borne out|well[ -]founded|right|correct|proved right|proven right)|(?:came|come|coming|comes) true|proved (?:\w+ )?(?:right|true|correct|justified))\b",
    re.IGNORECASE,
)
# Where what is held in mind ends, and the page's own words go on.
_OWN_WORDS = re.compile(
    r"[;:]|[.!?][”’\"]?\s|[”\"]|\bbut\b|, (?:and|so|yet|then|though|although|while)\b|\b(?:after|because|when|once|since|before|until|now that)\b",
    re.IGNORECASE,
)
_REACH = 160


def is_only_in_mind(text: str, floor: int, place: int) -> bool:
    """Do the words at `place` tell what somebody fears, assumes, jokes about or reported in error, from `floor` on?"""
    floor = max(floor, place - _REACH)
    for pattern in (_MIND, _IN_MIND, _MISTAKEN):
        for found in pattern.finditer(text):
            if not floor <= found.start() < place or found.end() > place:
                continue
            if _OWN_WORDS.search(text, found.end(), place) or text.count(",", found.end(), place) % 2:
                continue
            if _is_so_indeed(text, found.start(), found.end()):
                continue
            return not _CAME_TRUE.match(text, place)
    return False


def _is_so_indeed(text: str, start: int, end: int) -> bool:
    return any(each.start() < end and start < each.end() for each in _SO_INDEED.finditer(text))


_MISSED = re.compile(
    r"\b(?:(?:nearly|almost|all but|as good as|practically|virtually|feared|presumed|assumed|thought)(?: (?:got|gotten|been|being|to be|to have been|was|were|be|had|not|never|as)){0,2}"
    r"|(?:mistakenly|erroneously|accidentally|jokingly|by mistake|in error)"
    r"|(?:within (?:[\w’'-]+ ){1,3}of|close to|away from|inches from|short of|on the (?:brink|verge|edge) of) (?:being|getting))\s*$",
    re.IGNORECASE,
)
_MISSES = re.compile(r"\b(?:nearly|almost|mistakenly|erroneously|accidentally)\b", re.IGNORECASE)
_IN_ERROR = re.compile(
    r"[^.;:]{0,50}?\b(?:in error|by mistake|by accident|mistakenly|erroneously|accidentally|as a (?:joke|prank|gag|hoax))\b",
    re.IGNORECASE,
)

# "It has been cancelled, fans fear", and not "as fans feared".
_SOMEBODY_FEARS = re.compile(
    r"[^,;:.]{0,50}, (?!as\b|just\b|something\b|which\b|what\b|that\b|like\b)(?:[\w’'-]+ ){1,3}?(?:fears?|feared|worr(?:y|ies)|jok(?:es|ed)|quip(?:s|ped))\W*$",
    re.IGNORECASE,
)


def is_near_miss(text: str, start: int, end: int) -> bool:
    """Do the words between these places nearly come true, and no more: "was almost cancelled"?"""
    return _MISSED.search(text, max(0, start - 60), start) is not None or _MISSES.search(text, start, end) is not None


def is_in_error(text: str, end: int) -> bool:
    """Does the sentence say behind these words that they were a mistake, a fear or a joke?"""
    return _IN_ERROR.match(text, end) is not None or _SOMEBODY_FEARS.match(text, end) is not None


_BELIED = re.compile(
    r"[^.;:]{0,60}?(?:[;—–]|, (?:but|though|although|yet|only|when)(?: in fact| of course| actually)?) ?(?:it|that|this|they|which)(?: really| simply| just| actually)? (?:is|are|was|were|has|have|had)(?: not|n['’]t)(?: (?:true|so|the case|right|correct))?(?=\W*$|[,.;!])",
    re.IGNORECASE,
)


def is_belied(text: str, end: int) -> bool:
    """Does the same sentence go on to say that it is not so: "some say it is over; it is not"?"""
    return _BELIED.match(text, end) is not None
