# ruff: noqa: E501, SIM905 -- lists of plain words read as prose, and break where their meaning does
"""Whoever in a sentence might say something: people, outlets, companies, offices, crowds, and the words that stand for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from citadel_watch.extracting.anchoring import find_words
from citadel_watch.extracting.passage import Named, Span
from citadel_watch.extracting.speech.outlets import find_outlets


class Kind(Enum):
    """What sort of source it is. The last five are known by other words than a name."""

    PERSON = "a person by name"
    OUTLET = "a paper by name"
    COMPANY = "a network, streamer or studio by name"
    ROLE = "a person by what they do: the showrunner, her co-star"
    PRONOUN = "he, she, they, it"
    HOUSE = "a company by what it is: the streamer"
    PAPER = "an outlet by what it is: the trade, the same report"
    OFFICE = "one who speaks for another: a spokesperson, his lawyers"
    NOBODY = "one whom the page does not name: sources, an insider"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Words that name somebody who might speak. `name` is None where only the page around tells."""

    span: Span
    kind: Kind
    name: str | None = None
    head: str = ""


_ROLES = frozenset(
    "showrunner showrunners co-showrunner director directors creator creators co-creator co-creators writer writers screenwriter "
    "producer producers exec executive boss bosses actor actors actress actresses star stars co-star co-stars lead author authors "
    "novelist filmmaker filmmakers composer editor host presenter comedian singer performer newcomer helmer scribe chief head president "
    "chairman chairwoman chair ceo duo pair brothers sisters siblings makers team veteran alum winner nominee".split()
)
_HOUSES = frozenset(
    "streamer network studio company service broadcaster platform channel giant cabler corporation streamers networks conglomerate statement tweet release announcement post".split()
)
_PAPERS = frozenset(
    "report paper outlet magazine trade site website publication newspaper article scoop story newsletter".split()
)
_OFFICES = frozenset(
    "spokesperson spokesman spokeswoman spokespeople rep reps representative representatives publicist agent manager lawyer lawyers "
    "attorney attorneys team".split()
)
_NOBODIES = frozenset(
    "sources source insiders insider reports rumours rumors pal friend mole tipster tipsters whispers media outlets papers trades people person "
    "leaker leakers pages informants informant executives someone somebody those".split()
)
_PRONOUNS = frozenset("he she they it".split())
_OBJECTS = {"him": "he", "her": "she", "them": "they"}
_ACCORDING = re.compile(r"\b(?:according to|as per|per) $", re.IGNORECASE)
_HEADS = frozenset(_OBJECTS) | _ROLES | _HOUSES | _PAPERS | _OFFICES | _NOBODIES | _PRONOUNS
_DETERMINERS = frozenset(
    "the a an its their his her our this that these those one another two three several multiple some many various numerous other".split()
)
_NUMBERS = frozenset("two three several multiple some many various numerous other one".split())
_STOPS = frozenset(
    "and or but that which who says said told from with by in on at for to is are was were has have had be been as while when "
    "if after before since until where why how than then not".split()
)
_BACK = re.compile(r"([\w’'.&+-]+[”\"]?) $")
_OF = re.compile(
    r" (?:close to|with (?:direct )?knowledge of|familiar with|briefed on|in the know|involved (?:in|with)|near|inside|within|in|at|on|from|of|for|linked to|tied to)"
    r"(?: (?!who\b|that\b|says?\b|said\b|tells?\b|told\b|claims?\b|reveals?\b|confirm|have\b|has\b)[\w’'.&+-]+){1,5}?"
    r"(?=[,.;:!?”\"]| who\b| that\b| says?\b| said\b| tells?\b| told\b| claim| reveal| confirm| have\b| has\b| had\b| add| insist| spill|$)"
    r"|(?: in the know)"
)
_TEAMS = frozenset("makers producers team creators writers".split())
_OF_WHAT = re.compile(
    r" (?:of|behind)(?: (?!who\b|that\b|says?\b|said\b|tells?\b|told\b|have\b|has\b|had\b)[\w’':.&+-]+){1,5}?"
    r"(?= (?:say|said|tell|told|have|had|claim|confirm|reveal|announce)\w*\b)"
)
_FOR_WHAT = re.compile(
    r" (?:for|of) (?:the )?(?:production|shows?|series|drama|film|actor|actress|star|guild|union|family|couple|studio complex)\b"
)
_TELL = re.compile(r" (?:have |has |had )?(?:told|tell|tells)\b")
_PLAIN = frozenset(
    "sources insiders reports rumours rumors executives media reps representatives outlets papers tipsters whispers leakers".split()
)


def locate_sources(text: str, people: Sequence[Named], companies: Sequence[tuple[Span, str]]) -> list[Source]:
    """All of them in order of place; a person's span takes in what they are called right before: `showrunner Ana Ruiz`."""
    found: list[Source] = [Source(span=each.span, kind=Kind.PERSON, name=each.name) for each in people]
    for kind, named in ((Kind.OUTLET, find_outlets(text)), (Kind.COMPANY, companies)):
        for span, name in named:
            if not any(each.span.overlaps(span) for each in found):
                found.append(Source(span=span, kind=kind, name=name))
    for word, place in find_words(text).find(_HEADS):
        source = _read_head(text, word, place)
        if source and not any(each.span.start <= place < each.span.end for each in found if each.name):
            found.append(source)
    if (called := _CALLED.match(text)) and called["noun"] not in _THINGS:
        span = Span(called.start("who"), called.end("who"))
        if not any(each.span.overlaps(span) for each in found):
            found.append(Source(span=span, kind=Kind.ROLE, name=_lower(called["who"]), head=called["noun"]))
    found = [each for each in found if not _is_verb(each, found)]
    found.sort(key=lambda each: (each.span.start, each.span.end))
    return list(_join(text, found))


_CALLED = re.compile(
    r"\W{0,2}(?P<who>The (?:[\w’'-]+ ){0,3}(?P<noun>[a-z][a-z-]+))(?:, (?!and\b)[^.;“”\"]{2,110}?,)? (?:(?:also|has|had|then|later|since|recently|\w+ly) )*(?:told|tells|said|says|admit(?:s|ted)|joke[sd]?|confess(?:es|ed)|recall(?:s|ed)|insist(?:s|ed)|explain(?:s|ed)|laugh(?:s|ed)|revealed|confirmed|hinted|promised)\b"
)
_THINGS = frozenset(
    "statement post letter caption video trailer teaser series show season page account magazine release memo email listing schedule announcement news book finale "
    "episode article piece interview story study clip poster message tweet site website company platform studio broadcaster channel service streamer network others rest "
    "same former latter first second third drama comedy board court judge ministry commission council union guild committee police government fans viewers critics".split()
)


def _is_verb(source: Source, found: Sequence[Source]) -> bool:
    """`Deadline reports`, `reports Deadline`: what could be a noun stands right beside somebody who does it."""
    start = source.span.end - len(source.head)
    return source.head in {"reports", "leads", "stars", "directs", "whispers"} and any(
        each.span.end in (source.span.start - 1, start - 1)
        or (
            source.head == "reports"
            and start == source.span.start
            and each.kind is Kind.OUTLET
            and 0 <= each.span.start - source.span.end <= _NEXT
        )
        for each in found
        if each is not source
    )


_NEXT = len(" the ")


def _read_head(text: str, word: str, place: int) -> Source | None:
    end = place + len(word)
    if text[place - 1 : place] in "-’'" and place:
        return None
    if word in _OBJECTS:
        told = _ACCORDING.search(text, max(0, place - 16), place) and not re.match(r" [a-z]", text[end : end + 2])
        return Source(span=Span(place, end), kind=Kind.PRONOUN, head=_OBJECTS[word]) if told else None
    if word in _PRONOUNS:
        return Source(span=Span(place, end), kind=Kind.PRONOUN, head=word)
    start, determiner = _reach_back(text, place)
    if word in _NOBODIES:
        tail = _OF.match(text, end)
        known = (tail and text[end : end + 3] != " at") or _TELL.match(text, end)
        if word in {"people", "person", "those", "someone", "somebody"} and not known:
            return None
        if word == "pages" and not text[:place].lower().endswith("fan "):
            return None
        if not determiner and word not in _PLAIN and start == place:
            return None
        end = tail.end() if tail else end
        name = text[start:end].strip(' “"')
        return Source(span=Span(start, end), kind=Kind.NOBODY, name=_lower(name), head=word)
    if word in _PAPERS:
        return Source(span=Span(start, end), kind=Kind.PAPER, head=word) if determiner else None
    if word in _TEAMS and (tail := _OF_WHAT.match(text, end)):
        return Source(span=Span(start, tail.end()), kind=Kind.ROLE, name=_lower(text[start:end]), head=word)
    if word in _OFFICES and (tail := _FOR_WHAT.match(text, end)):
        return Source(span=Span(start, tail.end()), kind=Kind.OFFICE, name=_lower(text[start : tail.end()]), head=word)
    if word in _OFFICES and (word != "team" or determiner in {"his", "her", "their"} or determiner.endswith("s")):
        return Source(span=Span(start, end), kind=Kind.OFFICE, name=text[start:end], head=word)
    if word in _HOUSES:
        return Source(span=Span(start, end), kind=Kind.HOUSE, head=word) if determiner else None
    if text[end : end + 2] in {"’s", "'s"}:
        return None
    return Source(span=Span(start, end), kind=Kind.ROLE, name=_lower(text[start:end]), head=word)


def _lower(words: str) -> str:
    """Without the capital of a sentence's first word: `a source`, but `US reports`."""
    first = words.split(" ", 1)[0]
    return words[:1].lower() + words[1:] if first.casefold() in _DETERMINERS | _PLAIN else words


def _reach_back(text: str, place: int) -> tuple[int, str]:
    """Where a noun's own words begin, and its determiner: `a former Amazon executive`, `Costner's lawyers`."""
    start, at = place, place
    for _ in range(7):
        before = _BACK.search(text, max(0, at - 40), at)
        if before is None:
            break
        word = before[1].casefold()
        if word in _STOPS or before[1][-1:] in ",;:":
            break
        adjacent = at == start
        at = before.start(1)
        if word in _DETERMINERS or word.endswith(("'s", "’s", "s’", "s'")):
            inner = _BACK.search(text, max(0, at - 40), at)
            if inner is not None and inner[1].casefold() in _NUMBERS | {"the", "a"}:
                at = inner.start(1)
            if word.endswith(("'s", "’s")):
                while (more := _BACK.search(text, max(0, at - 40), at)) and more[1][:1].isupper():
                    at = more.start(1)
            return at, word
        if adjacent and (word in {"tv", "trade", "us", "local", "new", "recent", "fan"} or before[1][:1].isupper()):
            start = at
    return start, ""


_CHIEFS = frozenset("head chief president boss vice-president director executive chairman chairwoman".split())
_FIELDS = frozenset(
    "drama comedy scripted series television tv originals original programming content fiction entertainment international global".split()
)
_LINK = re.compile(r"(?:['’]s|,)?[ ](?:[a-z-]+ ){0,3}(?:and )?")


def _join(text: str, sources: list[Source]) -> Iterator[Source]:
    """`showrunner Ana Ruiz` is one source, so are `HBO chief Ana Ruiz`, `a Netflix spokesperson` and `streaming giant Netflix`."""
    held: Source | None = None
    for each in sources:
        if held is None:
            held = each
            continue
        between = text[held.span.end : each.span.start]
        overlap = each.span.start < held.span.end
        if (
            overlap
            or between in {" ", "’s ", "'s ", " & ", " and ", " of ", " at ", " from ", " for "}
            or _titles(held, between, each)
        ):
            joined = _merge(held, each, between)
            if joined:
                held = joined
                continue
        if overlap:
            continue
        yield held
        held = each
    if held is not None:
        yield held


def _titles(left: Source, between: str, right: Source) -> bool:
    """Do the words on the left only say who the person on the right is?"""
    return (
        right.kind is Kind.PERSON
        and left.kind in (Kind.ROLE, Kind.COMPANY, Kind.OUTLET)
        and len(between) < 40
        and _LINK.fullmatch(between) is not None
        and not between.startswith(",")
        and bool(
            set(between.split())
            <= (_ROLES | ({"of"} | _FIELDS if left.head in _CHIEFS else frozenset()))
            | {"and", "’s", "'s", "programming", "content", "drama", "original", "entertainment", "reporter"}
        )
    )


def _merge(left: Source, right: Source, between: str) -> Source | None:
    span = Span(min(left.span.start, right.span.start), max(left.span.end, right.span.end))
    if left.kind is right.kind and left.name is None and left.span.overlaps(right.span):
        return replace(right, span=span)
    kinds = {left.kind, right.kind}
    if between in {" and ", " & "}:
        if left.kind is right.kind and left.kind in (Kind.COMPANY, Kind.PERSON):
            name = left.name if left.name == right.name else f"{left.name} and {right.name}"
            return Source(span=span, kind=left.kind, name=name)
        return None
    if between in {" of ", " at ", " from ", " for "}:
        above = left.kind in (Kind.PERSON, Kind.OFFICE) and right.kind in (Kind.COMPANY, Kind.OUTLET, Kind.HOUSE)
        spoken_for = left.kind is Kind.OFFICE and right.kind is Kind.COMPANY
        return replace(right if spoken_for else left, span=span) if above else None
    if Kind.NOBODY in kinds and left.span.overlaps(right.span):
        nobody = left if left.kind is Kind.NOBODY else right
        return replace(nobody, span=span)
    if right.kind is Kind.PERSON and left.kind is not Kind.PERSON and left.kind is not Kind.PRONOUN:
        return replace(right, span=span)
    if Kind.OFFICE in kinds and Kind.COMPANY in kinds:
        company = left if left.kind is Kind.COMPANY else right
        return Source(span=span, kind=Kind.COMPANY, name=company.name)
    if Kind.OFFICE in kinds and Kind.PERSON in kinds:
        person = left if left.kind is Kind.PERSON else right
        office = right if left.kind is Kind.PERSON else left
        if office is right and (office.name or "").casefold().startswith(("the ", "a ")):
            return None  # `Ana Ruiz the publicist who`: a part, not somebody who speaks for her
        return Source(span=span, kind=Kind.OFFICE, name=f"{person.name}'s {office.head}", head=office.head)
    if Kind.HOUSE in kinds and Kind.COMPANY in kinds:
        company = left if left.kind is Kind.COMPANY else right
        return replace(company, span=span)
    if Kind.NOBODY in kinds:
        nobody = left if left.kind is Kind.NOBODY else right
        return replace(nobody, span=span)
    if Kind.PAPER in kinds and Kind.OUTLET in kinds:
        outlet = left if left.kind is Kind.OUTLET else right
        return replace(outlet, span=span)
    if (
        right.kind is Kind.ROLE
        and left.kind in (Kind.COMPANY, Kind.OUTLET, Kind.PERSON)
        and left.span.start >= right.span.start
    ):
        return replace(right, span=span)
    return None
