# ruff: noqa: E501 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Whose fate a word tells: a show's, or that of a person, of a trailer, of a flight that was cancelled."""

from __future__ import annotations

import re

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.nouns import is_showlike
from citadel_watch.extracting.passage import Clause, Passage, Span


def is_of_others(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Do words for a show's fate tell of a person here, or of something else than a show?"""
    return (
        (cue.named and not _follows_named(span, passage))
        or (cue.adjacent and not _follows_show(span, passage))
        or ((cue.personal or cue.begins) and _is_personal(span, clause, passage))
        or _is_of_players(cue, span, clause, passage)
        or _is_of_things(cue, span, clause, passage)
    )


def is_denied_next(text: str, place: int) -> bool:
    """Does the sentence go on to say that it was denied?"""
    return bool(_DENIED_NEXT.match(text, place))


_SUBJECT = re.compile(
    r"(?:^|[,;:—–]|\b(?:that|but|and|when|while|as|because|although|though|if|since|whether|said|says|confirmed|reports?|reported|announced))\s*"
    r"(?P<noun>(?:the|an?|its|his|her|their|our|this|that|another|some|any|one|two|three|several|many|most|all|every|each|both|(?-i:[A-Z])[\w.]+['’]s)\b(?:(?! that (?:it|they|the|this|its|an?)\b)[^,;:()—–]){1,90}?)"
    r"(?P<aside>, [^,;:]{2,60},)?\s(?P<chain>(?:(?:has|have|had|is|are|was|were|be|been|being|will|would|may|might|could|should|can|to|also|not|now|already|still|just|finally|\w+ly|gets?|got|since|yet|again|all|both|even|remains?|looks?|hangs?|(?:is|was|has|are|were|have)n['’]t)\s)*)$",
    re.IGNORECASE,
)
# "In season 5, the mission is called off", "suspends River in the first episode": what happens on the screen.
_IN_THE_STORY = re.compile(r"\W*in (?:the )?(?:\w+ )?(?:episode|finale|premiere|pilot|scene)\b", re.IGNORECASE)
_IN_THE_STORY_BEHIND = re.compile(
    r"[^,;:.]{0,40}\bin (?:the )?(?:\w+ )?(?:episode|finale|pilot|scene)s?\b", re.IGNORECASE
)
# "River's fate hangs in the balance": a name's own fate, where the name is no show's.
_POSSESSOR = re.compile(
    r"(?P<who>\b(?:[A-Z][\w-]+|(?:restaurant|hospital|town|family|couple|company|hero|heroine|team|house|king|queen|school|station|hotel|bar|island|village|city|marriage)))['’]s? (?:fate|future|life|job|marriage|career) (?:\w+ ){0,2}$"
)
_THAT_IS = re.compile(
    r"(?:that|this|both|all|some|any|one|most|many|each|another)(?:\s(?:has|have|had|is|are|was|were)\b|\s*$)",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\s(?:of|for|to|in|on|at|about|from|with|around|behind|between|over|by|after|before|during|inside|near|against|under|that|which|who|whose|has|have|had|is|are|was|were|will|would|may|might|could|gets?|got)\s"
)
_OBJECT = re.compile(
    r"\s(?P<noun>(?:the|an?|its|his|her|their|another|some|all|two|three|several|both|\d+|hundreds of|dozens of)\s(?:(?!(?:in|on|at|of|for|to|from|with|after|before|by|as|and|that|until|during|so|yet|but|or|if|when|while|because|beyond|past|last|this|next|earlier|yesterday|today|late|again)\b)[\w’'-]+\s?){1,4})",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"\s(?!(?:For|At|By|After|As|In|On|With|Amid|Until|From|To|Season|Series|Early|Ahead|Earlier|Last|This|Next|Just|Despite|"
    r"Before|While|When|And|But|It|Its|The|A|An|I|We|They|All|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|\w+day)\b)[A-Z][a-z]+"
)
_VERB = re.compile(r"\w+")
_UNDERGOES = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\b|^(?:will |would |may |might |could |should |to )*(?:in|on|at|up|off|back|hang\w*|look\w*|return\w*|come\w*|go(?:es)? (?:ahead|on|forward))\b",
    re.IGNORECASE,
)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would)\b", re.IGNORECASE)
_PERSONS_OWN = re.compile(r"(?:his|her|my|your|our)\b(?! (?:\w+ )?(?:show|series|season|drama))", re.IGNORECASE)
_LAST_WORD = re.compile(r"([\w’'-]+)\W*$")
_DOES = frozenset({"cancelled", "delayed", "on-hold", "renewed", "in-doubt", "not-yet-renewed"})


def _is_of_things(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it a screening, a trailer or a flight that undergoes it: "The trailer for <season> was delayed"?"""
    if cue.word not in _DOES or not cue.of_show:
        return False
    text = passage.text
    if _IN_THE_STORY.match(text, clause.span.start) or _IN_THE_STORY_BEHIND.match(text, span.end):
        return True
    owner = _POSSESSOR.search(text, clause.span.start, span.start)
    if owner and not _overlaps(passage, Span(*owner.span("who"))):
        return True
    found = _SUBJECT.search(text, clause.span.start, span.start)
    if found and not found["chain"] and _FINITE.search(found["noun"]):
        return False
    if found and found["aside"] and _overlaps(passage, Span(*found.span("aside"))):
        return False
    if found and _UNDERGOES.search(found["chain"] + text[span.start : span.end]):
        return is_thing(found["noun"], found.start("noun"), passage)
    if passage.leads or not _VERB.fullmatch(text, span.start, span.end) or _UNDERGONE.search(text[: span.start]):
        return False
    after = _OBJECT.match(text, span.end)
    if after:
        return is_thing(after["noun"], after.start("noun"), passage)
    name = _NAME.match(text, span.end)
    return name is not None and not _overlaps(passage, Span(*name.span()))


def _follows_show(span: Span, passage: Passage) -> bool:
    return any(
        each.span.end < span.start
        and each.how not in {"it", "its"}
        and not passage.text[each.span.end : span.start].strip(" ’”'\"")
        for each in passage.mentions
    )


_SINCE = re.compile(r"\b(?:since|after|when|before|until|as|because) (?:the |its )?(?:[\w’']+ )?$", re.IGNORECASE)
_SO_FAR = re.compile(
    r"[’'”\"]?(?: \([^)]*\)|,(?: which| now)?)?(?: (?:has|have|had|is|are|was|were|been|being|also|already|now|since|just|only|then|first|itself|\w+ly|up|out))* ?",
    re.IGNORECASE,
)


def _follows_named(span: Span, passage: Passage) -> bool:
    """Is the very season what the words are said of, and no mere time: "since season 2 broke records"?"""
    return any(
        each.span.end <= span.start
        and each.subjects
        and each.how in {"season", "own-season"}
        and not _SINCE.search(passage.text, 0, each.span.start)
        and _SO_FAR.fullmatch(passage.text, each.span.end, span.start)
        for each in passage.mentions
    )


def _overlaps(passage: Passage, span: Span) -> bool:
    return any(each.span.overlaps(span) for each in passage.mentions)


def is_thing(noun: str, place: int, passage: Passage) -> bool:
    """Is the head of a noun phrase something else than a show, or what stands for one?"""
    if _THAT_IS.match(noun):
        return False
    if _PERSONS_OWN.match(noun):
        return True
    joint = _PREPOSITION.search(noun)
    phrase = noun[: joint.start()] if joint else noun
    last = _LAST_WORD.search(phrase)
    if last is None or not last[1][0].islower():
        return False
    head = Span(place + last.start(1), place + last.end(1))
    if any(each.span.overlaps(head) and each.how != "its" for each in passage.mentions):
        return False
    word = last[1].lower()
    return not is_showlike(word)


def _is_personal(span: Span, clause: Clause, passage: Passage) -> bool:
    """Does the verb speak of a person: "Henry, who left in May, will not be back"?"""
    if _PERSON_WORDS.search(passage.text, clause.span.start, span.start):
        return True
    people = [each.span.start for each in passage.people if each.span.start < span.start]
    shows = [each.span.start for each in passage.mentions if each.span.start < span.start and each.how != "its"]
    return bool(people) and (not shows or people[-1] > shows[-1])


_FATES = frozenset(
    {
        "cancelled",
        "renewed",
        "in-doubt",
        "not-yet-renewed",
        "on-hold",
        "not-renewed",
        "undecided",
        "released",
        "delayed",
    }
)
# "He was killed off", "she is safe", "her fate hangs in the balance": words that people undergo as shows do.
_UNDERGONE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got|given|has been|have been|['’]s)\s(?:\w+ly\s|now\s|also\s|not\s|just\s|still\s)*\Z"
    r"|(?:['’]s?|\bhis|\bher|\btheir)\s(?:fate|future|place|job|return|role|part)\s(?:hangs?\s|lies\s|remains\s)?\Z",
    re.IGNORECASE,
)
_UNDERGOING = re.compile(
    r"(?:is|are|was|were|killed|given|got|gets|been|hang|let go|nothing|returns?\b|will|won|unlikely)", re.IGNORECASE
)
_FATE_OF = re.compile(r"['’]s? (?:fate|future)\b[\w ]*\Z", re.IGNORECASE)
_OF_THE_PLAYERS = re.compile(
    r"\b(?:(?:the )?rest of (?:the|his|her|their) (?:gang|crew|cast|family|ensemble|team|squad|players)|"
    r"(?:sergeant|detective|doctor|captain|wife|husband|brother|sister|son|daughter|father|mother|villain|hero|heroine|boss|agent|killer))\b[\w ]{0,12}\Z",
    re.IGNORECASE,
)
# "<show>, with Lee as the boss, was given ...": whom the aside names undergoes nothing.
_WITH_ASIDE = re.compile(
    r"(?:with|starring|from|by)\b[^;:.]{3,120}, (?:(?:has|have|is|was|were|are|been|had|\w+ly) ){0,3}\Z", re.IGNORECASE
)
_NAMED_ASIDE = re.compile(
    r"[,”\"’] ?(?:with|starring|from|by|featuring|led by|written by|(?:\w+ed )(?:and \w+ed )?by)\b[^,;:]{3,100}, (?:(?:has|have|is|was|were|are|been|had|\w+ly) ){0,3}\Z"
)
_AS_FOR = re.compile(r"\W*(?:and |but )?(?:as for|as to|regarding|when it comes to) ", re.IGNORECASE)
_IN_APPOSITION = re.compile(
    r"(?: ?\([^)]*\))?, (?!and\b|but\b)[^,;]{2,70}, (?=(?:is|was|are|were|has|have|had|will|would|may|might)\b)"
)
_FROM_THE_SHOW = re.compile(r"\W*from (?:the |this |that |its |[“\"‘]?[A-Z])[^,;.]{0,60}", re.IGNORECASE)
# "Whispers that it was shelved, which the network denied".
_DENIED_NEXT = re.compile(
    r"[^,.;]{0,40}, (?:which|something|a claim|claims|rumou?rs|a rumou?r|a report)(?: that)? [^,.;]{2,40}? (?:has |have |later |since |quickly )?(?:denied|denies|dismissed|dismisses|rejected|rubbished|shot down|played down|called (?:false|untrue|nonsense))\b",
    re.IGNORECASE,
)
_FOOTAGE = re.compile(r"\b(?:trailers?|teasers?|footage|clips?)\b", re.IGNORECASE)
_ONE_OF = re.compile(r"\b(?:latest|first|second|third|newest|other|last|one|it) (?:of them )?\Z", re.IGNORECASE)
_PLACE_IS_OUT = re.compile(r"(?:^|[,;] |and )(?!It\b|They\b|This\b|That\b|Both\b)(?P<name>[A-Z]\w+) \Z")


def _is_of_players(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Do words for a show's fate tell of a person here, of the players, or of a place that is out?"""
    if cue.word not in _FATES:
        return False
    text = passage.text
    before = text[clause.span.start : span.start]
    if cue.word == "released" and _FOOTAGE.search(passage.heading) and _ONE_OF.search(before):
        return True
    if cue.word == "released":
        place = _PLACE_IS_OUT.search(before) if text[span.start : span.end].lower().split()[-1] == "out" else None
        return bool(place) and not _names_show(passage, clause.span.start, span.start)
    if _OF_THE_PLAYERS.search(before):
        return not _names_show(passage, clause.span.start + before.lower().rfind(" of "), span.start)
    undergone = cue.personal or _UNDERGONE.search(before) or _UNDERGOING.match(text, span.start)
    if not undergone:
        return False
    opening = _AS_FOR.match(text)
    if opening and any(each.span.start - opening.end() in range(6) for each in passage.people):
        return not _names_show(passage, opening.end(), span.start)
    if _WITH_ASIDE.match(before) and _names_show(passage, 0, clause.span.start):
        return False
    beside = _NAMED_ASIDE.search(text[: span.start])
    if beside and _names_show(passage, beside.start() - 60, beside.start()):
        return False
    earlier = [each for each in passage.people if each.span.end <= span.start]
    if not earlier:
        return False
    person = earlier[-1]
    apart = person.span.start < clause.span.start
    if apart and not (clause.span.start - person.span.end <= 2 and before.lower().startswith(("whose ", "who "))):
        return False
    aside = _IN_APPOSITION.match(text, person.span.end)
    start = aside.end() if aside else person.span.end
    if _names_show(passage, start, span.start):
        return False
    gap = text[start : span.start]
    if re.search(
        r"\b(?:said|says|told|that|confirm\w*|announc\w*|hop\w+|add(?:s|ed)|think\w*|by|insist\w*|believ\w*|reveal\w*)\b|[:“\"]",
        gap,
    ):
        return False
    return (
        not _names_show(passage, span.end, clause.span.end)
        or bool(_FROM_THE_SHOW.match(text, span.end))
        or bool(_FATE_OF.search(before))
    )


def _names_show(passage: Passage, start: int, end: int) -> bool:
    return any(start <= each.span.start < end and each.how != "its" for each in passage.mentions)


_PERSON_WORDS = re.compile(
    r"\b(?:he|she|who|his|her|actor|actress|star|stars|character|cast|newcomer)\b[\w ’']*$", re.IGNORECASE
)
