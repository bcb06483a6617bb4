"""Whose work a job is: this subject's, another one's, or none that is watched."""

from __future__ import annotations

import re

from citadel_watch.extracting.discourse.elsewhere import find_owner
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.people.billing import find_made_in, find_only_subject
from citadel_watch.extracting.people.masking import Masked
from citadel_watch.extracting.people.phrases import Hit
from citadel_watch.extracting.people.words import COMPANY_WORDS, NEVER_NAMES

_OTHER_TIME = re.compile(
    r"[^.;]{0,25}?\b(?:on|of|for|in)\s(?:the\s(?:first|original|previous|last)|season\s(?:1|one)|[“‘\"'][A-Z])",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"\s?[“\"‘']?(?:it\b|the\s|all\b|those\b|these\b|every|each\b|both\b|most\b|half\b|them\b|some\b|one\b|two\b|three\b|four\b|five\b|six\b|\d++(?!\s[A-Z])|"
    r"several\b|any\b|an?\s|this\b|that\s(?:one|show|series|first|last|final|pilot|opening|episode|hour)\b|and\b|its\b|too\b|again\b|in\sthe\b|for\sthe\b|on\sthe\b|as\b|through\s|via\s|for\s[A-Z]|alongside\b|along\swith\b|with\b|once\s(?:again|more)\b|together\b|episodes?\b|[.,;)]|$)"
)


_OTHER_OBJECT = re.compile(
    r"\s(?:the|his|her|their)\s(?:[\w-]+\s){0,2}(?:webcomics?|comics?|graphic\snovels?|novels?|novellas?|books?|manga|manhwa|webtoon|short\sstor(?:y|ies)|memoirs?|stage\s\w+|source\smaterial|video\s?games?|reports?|articles?|reviews?|forewords?|lyrics|speech(?:es)?|obituary|captions?|letters?)\b|"
    r"\san?\s(?:\w+\s){0,2}(?:film|movie|book|novel|feature|play|pilot|script\sfor|memoir|song|album|column|letter|tweet|post|musical|essay|piece|poem|opera|podcast|note|biography)\b"
)


def aim(passage: Passage, masked: Masked, hit: Hit) -> tuple[str, ...] | None:
    """Whose job it is, where the clause of the people's names does not say it alone."""
    if made := find_made_in(passage, masked.text[hit.start : hit.end], masked.to_source(hit.start)):
        return made
    start, end = hit.job or hit.who
    told = Span(masked.to_source(start), masked.to_source(end))
    if owner := find_owner(passage, told):
        return owner
    theirs = passage.clause_at(masked.to_source(hit.who[0])).subjects
    own = passage.clause_at(told.start).subjects
    if own and own != theirs and (len(own) == 1 or not theirs):
        return own
    return find_only_subject(passage, told.start)


_WORK = re.compile(r"\s[“‘\"']?[A-Z]")
_AWAY = re.compile(
    r"\s(?:neither|nothing|none|no|on\s(?:[A-Z]|his|her|their|social)|in\s(?:an?|the\scaption|his|her|their)|below|above|under|about|to|that|at|back|beside|into)\b"
)
_SPEECH_BEFORE = re.compile(r"[,.?!…][”\"’]\s$")
_CAPITAL_BEFORE = re.compile(r"[A-Z“\"‘][\w’'”\"&!-]*\s$")


def is_of_a_title(passage: Passage, masked: Masked, start: int) -> bool:
    """`Grit creator <people>`: what another title stands before is a job of that."""
    before = masked.text[max(0, start - 30) : start]
    word = _CAPITAL_BEFORE.search(before)
    if word is None or _SPEECH_BEFORE.search(before):
        return False
    if len(word[0]) == start and word[0].strip().lower() in NEVER_NAMES:  # it has its capital from the sentence
        return False
    place = masked.to_source(start)
    ours = passage.clause_at(place).subjects
    return not any(
        (each.subjects or (ours and each.how == "parent")) and place - 3 <= each.span.end <= place
        for each in passage.mentions
    )


_BREAK = re.compile(r"[:;–—]|[.?!]\s")
_ADAPTS = re.compile(r"adapt(?:s|ed|ing)$")
_WRITES = re.compile(r"(?:writ(?:es?|ing|ten)|wrote)$")
_MUSIC = re.compile(r"\s(?:the|its|all\sthe|a\snew)\s(?:[\w-]+\s)?(?:score|music|soundtrack)\b")


_PILOT = re.compile(r"\s(?:the|its|both\sthe)\s(?:\w+\s)?(?:pilot|very\sfirst\sepisode)\b")
_RELATIVE = re.compile(r"(?P<what>,?\s(?:which|that)\s)(?:is|was|were|has|had)\s[^,.;:\ue000]{0,40}(?:\ue000\sand\s)?$")


def _is_later(passage: Passage, place: int) -> bool:
    """Whether a clause is about seasons behind the first, which have no pilot."""
    numbers = {each.id: each.number or 0 for each in passage.franchise.subjects if each.kind == "season"}
    own = passage.clause_at(place).subjects
    return bool(own) and all(numbers.get(each, 0) > 1 for each in own)


def is_of_another(passage: Passage, masked: Masked, start: int) -> bool:
    """`a prequel to Grit, which was created by A`: what is told of a show that is named by the way."""
    hit = _RELATIVE.search(masked.text, max(0, start - 90), start)
    if hit is None:
        return False
    place = masked.to_source(hit.start("what"))
    return any(not each.subjects and place - 2 <= each.span.end <= place for each in passage.mentions)


def find_object(passage: Passage, masked: Masked, end: int) -> tuple[str, ...] | None:
    """The subject that a verb's object names; None where the clause's own will do, () where it is other work."""
    text = masked.text
    place = masked.to_source(end)
    if _PILOT.match(text, end) and _is_later(passage, place):
        return ()
    if _WORK.match(text, end) and not any(place <= each.span.start <= place + 3 for each in passage.mentions):
        return ()
    if _AWAY.match(text, end):
        return ()
    if _ADAPTS.search(text[max(0, end - 8) : end]):
        return None
    if _OTHER_OBJECT.match(text, end) or (_MUSIC.match(text, end) and _WRITES.search(text[max(0, end - 8) : end])):
        return ()
    broken = _BREAK.search(passage.text, place)
    reach = min(place + 45, broken.start() if broken else place + 45)
    near = [each for each in passage.mentions if place - 1 <= each.span.start <= reach]
    if near:
        named = [each.subjects for each in near if each.subjects]
        return named[0] if named and len(named[0]) == 1 else (None if named else ())
    other = _OTHER_TIME.match(text, end)
    return None if _THIS.match(text, end) and not other else ()


_OF_A_WORK = re.compile(
    r"\s(?:(?:of|on)\s[“‘\"']?[A-Z]|for\s(?:[“‘\"'][A-Z]|(?P<company>[A-Z][\w’'+-]*))|in\s[“‘\"'][A-Z]|(?:of|on|for|in|behind)\s(?:the\s(?:first|previous|original|flagship|parent|mothership|other|earlier)|both\sthe)\b)"
)


def names_other_work(passage: Passage, masked: Masked, end: int, *, produces: bool = False) -> bool:
    """Whether a title that is none of ours stands behind: `the writer of "Grit"`, not `in March`, `for Netflix`.

    Those who produce do it for companies, by whatever name.
    """
    hit = _OF_A_WORK.match(masked.text, end)
    if hit is None or (hit["company"] and (produces or hit["company"].lower() in COMPANY_WORDS)):
        return False
    place = masked.to_source(end)
    return not any(each.subjects for each in passage.mentions if place <= each.span.start <= place + 40)
