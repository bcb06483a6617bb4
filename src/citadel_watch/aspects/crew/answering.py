"""Who is named where no verb says what for: in answer to a question, under a heading, behind a credit in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.crew.beside import Engagement, list_at_work
from citadel_watch.aspects.crew.roles import find_job_before, read_roles, read_scope
from citadel_watch.aspects.crew.words import NOUNS
from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.people.billing import PEOPLE
from citadel_watch.extracting.people.masking import PERSON, SEPARATOR, Masked
from citadel_watch.extracting.people.phrases import compile_once

_ASKED = re.compile(r"^\W{0,2}(?:and\s|so\s)?who(?:['’](?:s|ll))?\b", re.IGNORECASE)
_RUNS = re.compile(
    r"\b(?:runs?|running|in\scharge|at\sthe\s(?:helm|wheel)|behind\s(?:it|this|the\s(?:show|series|season))|calls?\sthe\sshots)\b",
    re.IGNORECASE,
)
_ANSWER = (
    r"^\W{0,2}(?:(?:That(?:['’]s|\sis|\swould\sbe|\swill\sbe)|It(?:['’]s|\sis|\swill\sbe)|None\sother\sthan|Once\s(?:again|more),?)\s)?(?P<who>"
    + PEOPLE
    + r")(?=[.!;,]|$|\s(?:again|once)\b)"
)
_LABEL = re.compile(
    r"^\W{0,3}(?:the\s|meet\sthe\s|series\s|season\s)?(?:(?:co-|head\s|lead\s|executive\s)*(?:showrunners?|directors?|writers?|creators?|producers?|composers?)|directed|written|created|executive\sproduced|produced|music|writing|direction)(?:(?:\s(?:and|&)\s|,\s|/)(?:co-|executive\s)*(?:showrunners?|directors?|writers?|creators?|producers?|directed|written|created))*(?:\sby)?\W*$",
    re.IGNORECASE,
)
_ALONE = r"^\W{0,3}(?P<who>" + PEOPLE + r")\W*$"


def read_answer(passage: Passage, masked: Masked) -> Iterator[Engagement]:
    """`Who is directing it? That would be A.` Also `Directors`, and below it only names."""
    for asked in (passage.asked, passage.question, passage.heading):
        if not asked:
            continue
        roles: list[str] = []
        hit = None
        if _ASKED.match(asked):
            roles = list(read_roles(asked)) or (["showrunner"] if _RUNS.search(asked) else [])
            hit = compile_once(_ANSWER).match(masked.text)
        elif asked is passage.heading and _LABEL.match(asked):
            roles = list(read_roles(asked))
            hit = compile_once(_ALONE).match(masked.text)
        if hit and roles:
            for role in roles:
                for person in list_at_work(masked, *hit.span("who")):
                    yield Engagement(person=person, role=role, rule="<people>, to the question")
            return


_BRACKETED = (
    PERSON
    + r"(?:"
    + SEPARATOR
    + PERSON
    + r"){0,8}\s\("
    + NOUNS
    + r"(?:,\s(?:all|both|every|each|\d+|one|two|three|four|five|six)\s[\w\s]{2,30})?(?:\)|,\s(?=[a-z“]))"
)
_MANY = re.compile(r"s\b")


def read_brackets(masked: Masked) -> Iterator[Engagement]:
    """`A (creator, executive producer), B and C (directors)`."""
    if "(" not in masked.text:
        return
    for hit in compile_once(_BRACKETED).finditer(masked.text):
        people = masked.people_in(*hit.span())
        named = people if _MANY.search(hit["job"]) else people[-1:]
        for role in read_roles(hit["job"]):
            scope = read_scope(hit[0], 0, len(hit[0])) if role in ("director", "writer") else None
            for person in named:
                yield Engagement(person=person, role=role, rule="<people> (<job>)", scope=scope)


_CREDIT = (
    r"(?:co-|head\s|lead\s|executive\s)*(?:directors?|writers?|producers?|composers?|screenwriters?|showrunners?|creators?|editors?)\s"
    + PERSON
    + r"(?:(?:,\s|\sand\s)"
    + PERSON
    + r"){0,4}"
)
_CREDITS = r"(?<![A-Z][a-z]\s)\b" + _CREDIT + r"(?:(?:,\s(?:and\s)?|\sand\s|;\s)(?:the\s|with\s)?" + _CREDIT + r"){1,8}"
_ONE_CREDIT = re.compile(_CREDIT, re.IGNORECASE)


def read_credits(masked: Masked) -> Iterator[Engagement]:
    """`producer A, director B, writers C and D`: several jobs in a row are a show's credits."""
    for listed in compile_once(_CREDITS).finditer(masked.text):
        for hit in _ONE_CREDIT.finditer(masked.text, *listed.span()):
            for role in read_roles(hit[0].split(PERSON)[0]):
                for person in masked.people_in(*hit.span()):
                    yield Engagement(person=person, role=role, rule="<job> <people>, <job> <people>")


_SO = r"^(?:So|As)\s(?:is|are|does|do|will|has|have)\s(?P<who>" + PEOPLE + r")(?=[.,;]|$)"


def read_likewise(passage: Passage, masked: Masked) -> Iterator[Engagement]:
    """`A is an executive producer. So is B.`"""
    hit = compile_once(_SO).match(masked.text)
    job = find_job_before(passage, 0) if hit else None
    if hit and job:
        for role in read_roles(job):
            for person in list_at_work(masked, *hit.span("who")):
                yield Engagement(person=person, role=role, rule="so are <people>")
