# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Clauses that claim nothing: conditions and wishes."""

from __future__ import annotations

import re
from functools import lru_cache

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Span

# "If this wasn't enough", "if anything", "if clipped": these words grant something, and nothing hangs on them.
_GRANTED = Anchored(
    r"(?:as )?if (?:(?:all )?(?:this|that|it)(?: all)? (?:was|were|is)(?: not|n['’]t) (?:\w+ )?(?:enough|sufficient)|not\b|anything\b|(?:only )?(?:(?:\w+ly|still|slightly|somewhat|a (?:bit|little)) )?"
    r"(?:clipped|brief|short|little|small|modest|late|slow|predictable|belated|familiar|cautious|guarded|unofficial|indirect)\b|"
    r"only (?:for\b|\w+ly\b(?! \w+ed\b)|just\b|in\b|a\b|as\b|by\b|on\b)|you (?:missed|ask|like|will|please|believe|were wondering|(?:haven['’]t|have not|had not|hadn['’]t) (?:heard|noticed))|I may)|as if (?!by\b)|whether [^,;.]{2,50}? or not\b|whether or not you\b"
)
_CONDITION = Anchored(
    r"(?:if (?!reports|rumou?rs|not\b)|whether\b|depends on\b|hangs on\b|were to\b|provided (?:that|the|it|there|they|enough|[\w]+ (?:is|are|gets?|can))\b|(?:as|so) long as (?:the|it|there|they|enough)\b|on condition\b)"
)
_OPENING = Anchored(
    r"(?:if|unless|whether|provided|assuming|should (?:the|it|a|they|(?:[\w’'-]+ ){1,5}?(?:be|get|do|fail|prove|come|happen|go))|were (?:it|the)|suppose|had (?:it|the)"
    r"|had (?:[\w’'-]+ ){1,6}?(?:been|not|done|come|gone|\w+ed)\b[^.;]{0,120}?\bwould)\b"
)
_OPENS_CONDITION = Anchored(
    r"(?:if|unless|provided|assuming|should (?:the|it|a|they|(?:[\w’'-]+ ){1,5}?(?:be|get|do|fail|prove|come|happen|go))|had (?:[\w’'-]+ ){1,6}?(?:been|not|done|come|gone|\w+ed)\b[^.;]{0,120}?\bwould)\b"
)
_RUMOUR_CONDITION = Anchored(
    r"if (?:[\w’'.-]+ ){1,4}?(?:is|are) (?:to be believed|right|correct|accurate|true|anything to go by)\b|if (?:the )?(?:reports?|rumou?rs?|sources) (?:are|is)\b"
)
_LEAD = re.compile(r"\W*(?:(?:and|but|so|even) )?", re.IGNORECASE)

_BETWEEN = r"(?: (?:of(?: \w+){1,3}|everywhere|who \w+|\w+ly|also|still|all|have|had|has|are|were|would|['’]d|already|on \w+)){0,4}?"
_CROWD_WISH = Anchored(
    r"(?:fans?|readers?|viewers|people|audiences?|everyone|many|users?|reddit|commenters?|petition\w*|followers)"
    + _BETWEEN
    + r" "
    r"(?:wants?|wish(?:es)?|hopes?|hoped|begs?|demands?|craves?|asks?|asked|asking|love to|would love|['’]d love|prays?|dreams?|longs? for|clamou?r\w*|are calling|called for|deserves?|needs?|wonder\w*|begging|theori[sz]es?|speculates?|thinks?|believes?)\b"
)
_CROWD_FEAR = Anchored(
    r"(?:fans?|readers?|viewers|people|audiences?|everyone|many|some|followers)"
    + _BETWEEN
    + r" (?:fear(?:s|ed)?|worr(?:y|ies|ied)|dread(?:s|ed)?|afraid|scared|concerned|nervous|anxious)(?= (?:(?:that|it|they|season|series|filming|production)\b|(?-i:[A-Z])))"
)
_WISH = Anchored(
    r"(?:(?:i|we)(?: (?:really|still|all|also|would|just|do))*(?:['’]d)? (?:want|wish|hope|pray|dream|long for|deserve|need|wonder|would love|love to)|"
    r"(?:i|we|he|she|they)(?: would|['’]d) love|let['’]s hope|fingers crossed|one can dream|wish of (?:his|hers|mine)|if it were up to|petition (?:for|to)|"
    r"as if(?=\W*$)|yeah,? right|when pigs|pigs (?:might|may|can) fly|in an ideal world|in (?:my|your|our) dreams|wishful)"
)
_PLEADS = Anchored(r"(?:please|bring back|give us|imagine|picture)\b")


def hangs(text: str, span: Span) -> bool:
    """Does a condition in these words leave open whether they are so?"""
    inside, opening = _find_conditions(text)
    if not inside and not opening:
        return False
    lead = _LEAD.match(text, span.start, span.end)
    opens = lead is not None and lead.end() in opening and not _is_granted_at(text, lead.end())
    return (opens or any(span.start <= each < span.end for each in inside)) and not _RUMOUR_CONDITION.search(
        text, span.start, span.end
    )


@lru_cache(maxsize=256)
def _find_conditions(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where conditions stand that count anywhere, and those that count where a clause opens with them."""
    granted = [found.span() for found in _GRANTED.finditer(text)]
    inside = (found.start() for found in _CONDITION.finditer(text))
    return (
        tuple(each for each in inside if not any(a <= each < b for a, b in granted)),
        tuple(found.start() for found in _OPENING.finditer(text)),
    )


def _is_granted_at(text: str, place: int) -> bool:
    return any(a <= place < b for a, b in (found.span() for found in _GRANTED.finditer(text)))


def is_wish(text: str, span: Span) -> bool:
    """Does somebody only want it, or plead for it?"""
    wishes, pleas = _find_wishes(text)
    if any(span.contains(each) for each in wishes) or _is_feared(text, span):
        return True
    lead = _LEAD.match(text, span.start, span.end) if pleas else None
    return lead is not None and lead.end() in pleas


def _is_feared(text: str, span: Span) -> bool:
    """Is the whole clause what people are afraid of: "Fans fear that he has left"?"""
    return any(
        span.start <= each.start() < span.end and len(text[span.start : each.start()].split()) <= _FEW
        for each in _CROWD_FEAR.finditer(text)
    )


_FEW = 3


@lru_cache(maxsize=256)
def _find_wishes(text: str) -> tuple[tuple[Span, ...], tuple[int, ...]]:
    wishes = tuple(Span(*found.span()) for pattern in (_WISH, _CROWD_WISH) for found in pattern.finditer(text))
    return wishes, tuple(found.start() for found in _PLEADS.finditer(text))


def is_granted(clause: str) -> bool:
    """Do these words say `if` and set no condition: "if only briefly"?"""
    return bool(_GRANTED.match(clause, len(clause) - len(clause.lstrip(" ,"))))


def opens_condition(sentence: str) -> bool:
    """Does the whole sentence hang on its first words: "If it does well, ..."?"""
    lead = _LEAD.match(sentence)
    at = lead.end() if lead else 0
    return (
        _OPENS_CONDITION.match(sentence, at) is not None
        and not _is_granted_at(sentence, at)
        and not _RUMOUR_CONDITION.search(sentence)
    )


def rests_on_reports_being_right(text: str, span: Span) -> bool:
    """`..., if the paper is right`: no condition, but a report."""
    return _RUMOUR_CONDITION.search(text, span.start, span.end) is not None
