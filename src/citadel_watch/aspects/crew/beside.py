"""Who else is told to do a job: those named beside, behind or after the ones a phrase gives it to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citadel_watch.aspects.crew.objects import find_object
from citadel_watch.aspects.crew.phrase import Standing
from citadel_watch.aspects.crew.roles import read_roles
from citadel_watch.aspects.crew.words import NOUNS
from citadel_watch.extracting.passage import Named, Passage
from citadel_watch.extracting.people.billing import PEOPLE
from citadel_watch.extracting.people.masking import PERSON, SEPARATOR, Masked
from citadel_watch.extracting.people.phrases import Hit, compile_once


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement:
    """One job of one person as one phrase told it."""

    person: Named
    role: str
    rule: str
    scope: str | None = None
    standing: Standing = "in"
    subjects: tuple[str, ...] | None = None


_ACTS = re.compile(r"\b(?:stars?|actors?|actress(?:es)?|cast\smembers?|leads?|newcomers?)\s$")


_HIMSELF = re.compile(r"\s(?:him|her)self\b")


def list_at_work(masked: Masked, start: int, end: int) -> Iterator[Named]:
    """The people of a list, up to where it turns to the stars."""
    for person in masked.people_in(start, end):
        if _HIMSELF.match(masked.source, person.span.end) and masked.source[: person.span.start].endswith(", "):
            return  # `directed by A, Vera himself`
        if _ACTS.search(masked.source[max(0, person.span.start - 20) : person.span.start]):
            return
        yield person


_REST = (
    r"[^.;\ue000]{0,60}?(?:[,;]\s(?:while\s|and\s|with\s)?|\s(?:and|while)\s)(?P<who>"
    + PERSON
    + r")(?:\s(?:and|&)\s"
    + PERSON
    + r")?\s"
    r"(?:of\s(?=the\s(?:other|rest|rem|last|first))|(?:handles?|takes?|does|tackles?|handling|taking|doing|directing|helms?|helming)\s(?:on\s|over\s|care\sof\s)?)?"
    r"(?:the\s(?:other|rest|remaining|remainder|last|second|third|final|first|next|closing|opening)|(?:episodes\s)?(?:two|three|four|five|six|seven|eight|nine|\d\d?)(?:\s(?:to|and|through)\s\w+)?)\b"
)


def read_rest(engaged: list[Engagement], end: int, masked: Masked) -> Iterator[Engagement]:
    """`A directs six of the ten, B the other four`."""
    if hit := compile_once(_REST).match(masked.text, end):
        for person in masked.people_in(*hit.span()):
            yield Engagement(
                person=person,
                role="director",
                rule="<people> the rest",
                scope="some episodes",
                subjects=engaged[0].subjects,
            )


_SO = r"[^.;\ue000]{0,60}?[,;]?\s(?:as|so)\s(?:is|are|do|does|will)\s(?P<who>(?:[\w’'-]+\s){0,3}?" + PERSON + r")"


def read_so(engaged: list[Engagement], end: int, masked: Masked) -> Iterator[Engagement]:
    """`A is an executive producer, as are B and C`."""
    if " as " not in masked.text and " so " not in masked.text:
        return
    if hit := compile_once(_SO).match(masked.text, end):
        listed = compile_once(PEOPLE).match(masked.text, hit.start("who"))
        for person in list_at_work(masked, hit.start("who"), listed.end() if listed else hit.end()):
            for role in dict.fromkeys(each.role for each in engaged):
                yield Engagement(person=person, role=role, rule="so are <people>", subjects=engaged[0].subjects)


def read_next(engaged: list[Engagement], end: int, passage: Passage, masked: Masked) -> Iterator[Engagement]:
    """`A is directed by X and B by Y`: the second show goes without the verb."""
    text = masked.text
    while hit := compile_once(_NEXT).match(text, end):
        named = [
            each
            for each in passage.mentions
            if each.subjects and masked.to_source(end) < each.span.start < masked.to_source(hit.start("who"))
        ]
        if not named:
            return
        for person in list_at_work(masked, *hit.span("who")):
            for role in dict.fromkeys(each.role for each in engaged):
                yield Engagement(person=person, role=role, rule="<done> by <people>", subjects=named[-1].subjects)
        end = hit.end()


_NEXT = r"(?:,|,?\s(?:and|while|but))\s[^,;.]{2,60}?\s(?:is\s)?by\s(?P<who>" + PEOPLE + r")"


_ALSO = (
    r"(?:,|\s[^.;:,\ue000]{1,60}?,?)?\s(?:(?:together|along)\swith|alongside)\s"
    r"(?P<who>(?:[\w’'-]+\s){0,3}?" + PERSON + r")(?!['’]s?\s)"
)
_WITH = (
    r"(?:\s(?:again|once\smore))?(?:\s(?:on|of|for)\s[^.;:,\ue000]{1,40}?)?\swith\s(?P<who>(?:[\w’'-]+\s){0,3}?"
    + PERSON
    + r")(?!['’]s?\s)"
)
_ANOTHER_JOB = re.compile(
    r"\b(?:and|then)\s(?:also\s)?(?:exec(?:utive)?\b|co-|(?:direct|produc|writ|creat|run|serv|star|edit|show|act|work|remain|return)\w*s\b|(?:is|are)\b|\w+ed\b|wrote\b|ran\b)"
)
_AND_WITH = r",?\sand\s(?:also\s)?with\s(?P<who>" + PEOPLE + r")"

_WITH_THEM = re.compile(
    r"\s(?:[\w’'-]+\s){0,5}?(?:(?:together|along)\s)?(?:with|alongside)\s(?:them|him|her)(?=[.,;]|$)"
)


def join_those_before(masked: Masked, start: int, end: int) -> Iterator[Named]:
    """`a picture of A and of B, who wrote it with him`: whoever was named right before the one who did."""
    before = masked.people_in(max(0, start - 90), start)
    if before and _WITH_THEM.match(masked.text, end):
        yield before[-1]


_SHARED = frozenset({"<people> run it", "<people> share the job", "<people> share the writing"})

_TITLED = (
    SEPARATOR
    + r"(?:[\w’'“”\"-]+\s){0,3}?(?:(?:co-)?creators?|(?:co-)?showrunners?|writers?|directors?|stars?|authors?|"
    r"novelists?|producers?)\s(?P<who>" + PEOPLE + r")"
)


def go_on(masked: Masked, end: int) -> Iterator[Named]:
    """`produced by A, <show> creator B and C`: a list that goes on behind a title."""
    if hit := compile_once(_TITLED).match(masked.text, end):
        yield from masked.people_in(*hit.span("who"))


_UNKNOWN = (
    r"(?:,\s(?:and\s)?(?!The\b)[A-Z][\w’'.-]*(?:\s(?!and\b)[A-Z][\w’'.-]*){0,3}(?=,\s)){1,2}"
    + SEPARATOR
    + r"(?P<who>"
    + PEOPLE
    + r")"
)


def list_past_strangers(masked: Masked, end: int) -> Iterator[Named]:
    """`A, B, Quiet Pictures, and C`: a list of producers that goes on behind a name which nobody is known by."""
    while hit := compile_once(_UNKNOWN).match(masked.text, end):
        yield from list_at_work(masked, *hit.span("who"))
        end = hit.end()


_AFTER_AN_ASIDE = (
    r"(?:(?:,\s(?:the|an?|who|(?:co-)?creators?|showrunners?|authors?|writers?)\s[^,;.\ue000]{1,60},)?\s(?:(?:together|along)\swith|alongside|with)|\s(?:and|with)\s(?:an?|the|his|her|their)\s[^,;.\ue000]{1,50}?,\s(?:among\sthem|including|among\swhom\sare|namely)|(?:,\s|\s)and(?:\salso)?\sby)\s(?P<who>(?:[Ii]ts\s\w+\s)?"
    + PEOPLE
    + r")"
)


def list_with(masked: Masked, end: int) -> Iterator[Named]:
    """`written by A and B, the creators of the show, with C`."""
    hit = compile_once(_AFTER_AN_ASIDE).match(masked.text, end)
    if hit and not has_an_own_part(masked, hit.end()):
        own = hit[0].endswith(hit["who"]) and " by " in hit[0][:_OPENING]  # `by A and by its star B`: B does it too
        yield from masked.people_in(*hit.span("who")) if own else list_at_work(masked, *hit.span("who"))


_OPENING = 16


def join_in(masked: Masked, end: int, name: str) -> Iterator[Named]:
    """`A, B and C write it, along with D`: whoever is named beside those who do it."""
    if hit := compile_once(_ALSO).match(masked.text, end) or (
        name in _SHARED and compile_once(_WITH).match(masked.text, end)
    ):
        if _ANOTHER_JOB.search(masked.text[end : hit.start("who")]):
            return
        listed = compile_once(PEOPLE).match(masked.text, hit.start("who"))
        end = listed.end() if listed else hit.end()
        if has_an_own_part(masked, end) and not masked.text[: hit.start("who")].endswith("alongside "):
            return
        yield from list_at_work(masked, hit.start("who"), end)
        if more := compile_once(_AND_WITH).match(masked.text, end):
            yield from list_at_work(masked, *more.span("who"))


_HAS_AN_OWN_PART = re.compile(
    r"\s(?:as|an?|among|one\sof|behind|attached|set|tapped|aboard|on\sboard|on\s(?:writing|directing|music|script)|(?:also\s|again\s|all\s)?(?!includ|accord|taking\sover|replac|succeed)[a-z-]+ing|to\s[a-z]+|in\sthe\s(?:lead|title))\b"
)


_OWN_WORK = re.compile(
    r"\s(?:(?:still|also|again|now|once\smore)\s)*(?:(?:direct|writ|produc|runn|show-?runn|oversee|handl|tak|compos|scor|helm|serv|return|execut|provid|penn|edit|creat|do|supervis)ing\b|(?:back\s)?(?:as\s(?:the\s|an?\s)?(?:new\s)?(?:co-)?(?:show|exec|head|writ|direct|produc|creat)|at\sthe\s(?:helm|wheel)|in\scharge|on\s(?:scripts?|writing|music)))"
)
_LAST_OF_ALL = re.compile(r"(?:,?\s(?:and|&)\s)[^,\ue000]*" + PERSON + r"[^,\ue000]*$")


_ANOTHER_LIST = re.compile(r"(?<=\ue000)(?:[^\ue000]{0,20}),\s(?:and|while)\s(?=[^,\ue000]{0,20}\ue000)")
_THEIR_VERB = re.compile(
    r"\s(?:(?:will|also|both|have|has|are|is|again)\s)*(?:direct|writ|wrote|produc|star|play|runs?\b|ran\b|creat|join|return|serv|edit|compos|handl|take|took)\w*"
)


def leave_out_last(masked: Masked, start: int, end: int) -> int:
    """`directed by A and B still running it`: where a list ends whose last one has work of another kind behind.

    So have all behind another `and`: `written by A and B, and C and D directed`.
    """
    if _THEIR_VERB.match(masked.text, end):
        for joint in _ANOTHER_LIST.finditer(masked.text, start, end):
            if " and " in masked.text[start : joint.start()]:
                return joint.start()
    if not _OWN_WORK.match(masked.text, end):
        return end
    last = _LAST_OF_ALL.search(masked.text, start, end)
    return last.start() if last and PERSON in masked.text[start : last.start()] else end


def has_an_own_part(masked: Masked, end: int) -> bool:
    """`A produces, with B as executive producer`: what B is, the words behind tell."""
    return bool(_HAS_AN_OWN_PART.match(masked.text, end))


_LAST = re.compile(r"\b(?:and|then|but)\s")


def find_shared_roles(name: str, roles: list[str], between: str) -> list[str]:
    """Which of the jobs told before `with B` B has a part in: the last one that is spoken of."""
    *before, last = _LAST.split(between)
    if before and (later := list(read_roles(last))):
        return later
    if name == "<job>, along with <people>" or roles[-1:] in (["executive producer"], ["producer"]):
        return roles[-1:]  # `showrunner and executive producer alongside X`: only what stands next is shared
    return roles


_ALSO_THEY = (
    r"[^.;:\ue000]{0,70}?(?:,?\s(?:and|but|while)|,|,\swhich\s(?:he|she|they))\s"
    r"(?:(?:also|will|would|now|again|both|is|are|has|have|been|to|then|still|currently|once|more)\s){0,4}?"
    r"(?:(?:(?:serv(?:es?|ing)|act(?:s|ing)?|work(?:s|ing)?|remain(?:s|ing)?|stay(?:s|ing)?(?:\son)?|return(?:s|ing)?|continu(?:es?|ing))\s(?:\w+\s){0,2}?as|"
    r"is|are|be|remains?|becomes?)\s(?:also\s|now\s|still\s)?" + NOUNS + r"\b|"
    r"(?P<doing>(?:co-|executive\s|exec\s)*(?:directs?|writes?|produces?|showruns?|helms?|creat(?:es|ed)|wrote|directed|developed|written(?=\s(?:another|one|two|three|several|some|the\sother)\b))"
    r"(?:\s(?:and|&)\s(?:co-|executive\s|exec\s)*(?:directs?|writes?|produces?|showruns?|helms?|creat(?:es|ed)|wrote|directed|developed))?)(?=[\s.,;]))"
)
_DENIED = re.compile(r"\b(?:not|never|no\slonger|said|says|that|which|who|if|when)\b|n['’]t\b")
_WHICH_THEY = re.compile(r",\swhich\s(?=(?:he|she|they)\s)")
_MOST_ALSO = 3


def read_also(engaged: list[Engagement], end: int, passage: Passage, masked: Masked) -> Iterator[Engagement]:
    """`A created the series and serves as showrunner`: the other jobs of the same people."""
    for _ in range(_MOST_ALSO):
        hit = compile_once(_ALSO_THEY).match(masked.text, end)
        if hit is None or _DENIED.search(_WHICH_THEY.sub("", hit[0])):
            return
        end = hit.end()
        if hit["doing"] and find_object(passage, masked, end) == ():
            return
        for role in read_roles(hit["job"] or hit["doing"]):
            for each in dict.fromkeys((each.person, each.subjects) for each in engaged):
                yield Engagement(person=each[0], role=role, rule="<people> also do", subjects=each[1])


_BEFORE = re.compile(PERSON + r",\s(?!(?:and|but|while)\b)[^,;.\ue000]{1,90},\s(?:and|&)\s$")
_SINGULAR = re.compile(r"\s(?:\w+ly\s)?(?:is|was|has|does|\w+[^s\W]s)\b")


def list_before(masked: Masked, hit: Hit) -> tuple[Named, ...]:
    """`A, a writer on it, and B take over`: who stands before an aside is spoken of too, where the verb is plural."""
    if _SINGULAR.match(masked.text, hit.rest) or hit.second or masked.text[: hit.rest].endswith("who"):
        return ()
    start = max(0, hit.start - 110)
    before = _BEFORE.search(masked.text[start : hit.start])
    return masked.people_in(start + before.start(), start + before.start() + 1) if before else ()


_ELIDED = (
    r"(?:\s(?:of|on|for)\s[^,;.\ue000]{1,40})?[,;]\s(?:and\s|while\s)?(?:(?P<who>"
    + PERSON
    + r")\s(?:the|an?|its)\s"
    + NOUNS.replace("<job>", "<their>")
    + r"|(?:the|its)\s"
    + NOUNS
    + r"\s(?P<whom>"
    + PERSON
    + r"))(?=[,.;]|$|\s(?:and|with|while)\b)"
)


def read_elided(engaged: list[Engagement], end: int, masked: Masked) -> Iterator[Engagement]:
    """`The director is A, the producer B`; `A is the producer, B the executive producer`."""
    while hit := compile_once(_ELIDED).match(masked.text, end):
        person = masked.person_at(hit.start("who") if hit["who"] else hit.start("whom"))
        for role in read_roles(hit["their"] or hit["job"]):
            yield Engagement(person=person, role=role, rule="<people> the <job>", subjects=engaged[0].subjects)
        end = hit.end()
