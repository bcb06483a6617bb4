"""From a passage to billings: who is put into the cast or taken out of it there, by phrase, by line or by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from citadel_watch.aspects.cast.barring import is_barred
from citadel_watch.aspects.cast.billing import Billing
from citadel_watch.aspects.cast.lines import read_line
from citadel_watch.aspects.cast.mentions import read_mentions
from citadel_watch.aspects.cast.phrase import Phrase
from citadel_watch.aspects.cast.phrases import PHRASES
from citadel_watch.aspects.cast.standing import WISHED, settle_hit
from citadel_watch.aspects.cast.subjects import carry_over, find_named_show, follow_aside
from citadel_watch.aspects.cast.words import ALSO_OF_MAKERS, AS_MAKER, JOB, is_elsewhere
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.people.billing import (
    CHARACTER,
    PEOPLE,
    end_characters,
    find_only_subject,
    find_own_clause,
    name_character,
    read_bill,
    share_characters,
)
from citadel_watch.extracting.people.masking import PERSON, Masked
from citadel_watch.extracting.people.phrases import Hit, Wording, compile_once, read_wording
from citadel_watch.extracting.people.runs import key_person


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What the phrases of a passage tell of a cast."""

    billings: tuple[Billing, ...] = ()
    """The first one of a person is the surest."""
    refused: frozenset[str] = frozenset()
    """Keys of those of whom a phrase speaks that is told of other work, asks, or leaves it open."""


def read_billings(passage: Passage) -> Bill:
    """Every person whom the passage puts into the cast or out of it."""
    if not passage.people and not passage.meant:
        return Bill()
    wording = read_wording(passage.text, (*passage.people, *passage.meant))
    billings = list(read_line(passage, wording.masked))
    refused: set[str] = set()
    for phrase in PHRASES:
        for hit in _find(phrase, wording):
            read = list(_read_hit(phrase, hit, passage, wording.masked))
            if not read and (phrase.verb or phrase.pattern):
                refused |= {key_person(each.name) for each in wording.masked.people_in(*hit.who)}
            billings.extend(
                each
                for each in read
                if each.person not in passage.meant or _is_sure(phrase, each, wording.text[hit.end :])
            )
            if read and phrase.name in _LISTING:
                billings.extend(_read_on(read[0], hit, wording.masked))
    billings.extend(read_mentions(passage, wording))
    return Bill(billings=tuple(billings), refused=frozenset(refused))


_LISTING = frozenset(
    {
        "starring <people>",
        "additions are <people>",
        "also: <people>",
        "cast: <people>",
        "played by <people>",
        "<people> in the lead",
    }
)

_APPOSED = (
    r"(?:\sas\s[^,;.]{1,60})?(?P<aside>,\s(?:an?|the|his|her|their|our|whose|who)\s[^,;.]{1,90})?(?:,|;)\s(?:and\s|plus\s)?(?:(?:in|as)\s[^,;.\ue000]{1,40},\s)?(?P<who>"
    + PEOPLE
    + r")(?=[.;,)]|$|\s(?:as|in)\s(?!the\swriter|executive)|\s(?:recurring|guest[\s-]starring)\b)"
)

_MOST_ASIDES = 12


def _read_on(first: Billing, hit: Hit, masked: Masked) -> Iterator[Billing]:
    """`stars A as B, her father, C and D`: a list that goes on behind what is told of one of its people."""
    end = max(hit.end, hit.who[1])
    for _ in range(_MOST_ASIDES):
        more = compile_once(_APPOSED).match(masked.text, end)
        if (
            more is None
            or AS_MAKER.search(masked.text[end : more.start("who")])
            or _MAKES.match(masked.text, more.end())
        ):
            return
        for person, character in read_bill(masked, *more.span("who")):
            yield replace(first, person=person, character=character)
        end = more.end("who")


_MAKES = re.compile(
    r",?\s(?:(?:is|are|as|serve[sd]?)\s)*(?:the\s|an?\s)?(?:" + JOB + r"|direct\w*|writ\w+|produc\w+|creat\w+)\b"
)

_SWAPPED = re.compile(PERSON + r"\s\(" + PERSON + r"\)")

_PLAYED_IN = re.compile(r"\s\(")

_OF_THE_STORY = re.compile(
    r"\b(?:pal|friend|boss|son|daughter|father|mother|brother|sister|wife|husband|aunt|uncle|cousin|rival|partner|neighbou?r|detective|agent|sheriff|doctor|captain|"
    r"kingpin|gangster|spy|widow|heir|heiress|hitman|assassin|lawyer|nurse|chef|officer|colleague|lover|ex|enemy|mentor|leader|soldier),?\s$",
    re.IGNORECASE,
)

_IN_THE_STORY = re.compile(
    r",?\s(?:was\s(?:shot|killed|murdered|kidnapped|arrested|left)|who\s(?:is\snow|has\sbeen|must|finds)|must|"
    r"(?!returns|joins|re-?joins|stars|co-stars|plays|reprises|appears|leads|fronts|headlines|features|boards|recurs|rounds|signs|guests|remains|stays|leaves|exits|departs|"
    r"comes\sback|comes\son|is\b|was\b|says|tells|confirms|reveals|hints|adds|teases|has\s(?:been|also|joined|signed|left|said|told|confirmed)|voices|portrays|does\b|makes\shis|makes\sher)[a-z]{2,}s\b)"
)
"""What actors do is a class of its own; whoever does anything else in the present does it in the story."""

_OF_A_PRONOUN = frozenset(
    {
        "<people> play <character>",
        "<people> come back",
        "<people> join",
        "<people> is the new <character>",
        "<people> leave",
    }
)

_SURE = re.compile(
    r"\sit\b|\s(?:(?:from|to|in|of|the|for|on)\s){0,2}(?:[\w’'-]+\s){0,3}?(?:show|series|seasons?|drama|cast|comedy|franchise|spin-?off|prequel|sequel|"
    r"episodes?|more|role|part|ensemble|regular|sets?|thriller|chapters?|time|run)\b|(?:\s(?:too|as\swell|again|next\s\w+))?[.,;!”\"]|$"
)


def _is_sure(phrase: Phrase, billing: Billing, following: str) -> bool:
    """`She` may as well be somebody of the story: only what actors alone do is told of a pronoun."""
    if phrase.name not in _OF_A_PRONOUN or (phrase.character_follows and not billing.character):
        return False
    return phrase.character_follows or billing.character is not None or bool(_SURE.match(following))


_REACH = 140
"""Characters before a phrase within which what has to stand behind it is looked for."""


def _find(phrase: Phrase, wording: Wording) -> Iterator[Hit]:
    if phrase.needs and phrase.needs.isdisjoint(wording.stems):
        return
    if phrase.verb:
        yield from wording.find_verbs(phrase.verb)
    elif not phrase.pattern:
        yield from wording.find_lists()
    else:
        for hit in wording.find(phrase.pattern, phrase.after):
            if not phrase.behind:
                yield hit
                continue
            place = max(0, hit.start - _REACH)
            if behind := compile_once(phrase.behind).search(wording.text[place : hit.start]):
                yield replace(hit, start=place + behind.start())


def _read_hit(phrase: Phrase, hit: Hit, passage: Passage, masked: Masked) -> Iterator[Billing]:
    text = masked.text
    start, end = hit.who
    gap = hit.gap or ""
    if is_barred(phrase, hit, passage, masked):
        return
    standing, certainty = settle_hit(phrase, hit, masked)
    if standing == "out" and phrase.standing == "in" and _IN_A_VIDEO.match(text, hit.end):
        return
    if standing is None or (standing == "out" and WISHED.search(gap)):
        return
    listed = list(read_bill(masked, start, end))
    if phrase.name == "<people> as <character>" and (swapped := _SWAPPED.match(text, start, end)):
        if _OF_THE_STORY.search(text[max(0, start - 60) : start]) or _IN_THE_STORY.match(text, end):
            listed = [(masked.person_at(swapped.end() - 2), masked.person_at(start).name)]
        elif _PLAYED_IN.match(text, end):
            return
    follows: tuple[str | None, ...] = (None,) * len(listed)
    if hit.char:
        follows = tuple(share_characters(masked, hit.char[0], len(listed))) if len(listed) > 1 else ()
        if not follows or not all(follows):
            follows = (name_character(masked.unmask(text[slice(*hit.char)], hit.char[0])),) * len(listed)
    elif phrase.character_follows:
        if is_elsewhere(passage, masked, end_characters(masked, hit.end, len(listed))):
            return
        follows = tuple(share_characters(masked, hit.end, len(listed)))
    elif phrase.name in {"<people> come back", "<people> join", "<people> leave"}:
        after = _AS.match(text, hit.end)
        if after and is_elsewhere(passage, masked, end_characters(masked, after.end(), len(listed))):
            return
        follows = tuple(share_characters(masked, after.end(), len(listed))) if after else follows
    if hit.gap is not None and not any(follows) and (known := _AS_WHOM.match(text, end, hit.rest)):
        group = next(name for name in ("char", "alias", "part") if known[name])
        follows = (name_character(masked.unmask(known[group], known.start(group))),) * len(listed)
    told = masked.to_source(max(hit.end - 2, hit.start))
    own = find_own_clause(passage, masked.to_source(start), told)
    if own and not own.asserted and certainty is None:
        return
    end_told = hit.end
    if phrase.character_follows or any(follows):
        end_told = end_characters(masked, end_told, len(listed))
    if "replace" in phrase.name and (other := _THE_OTHER.match(text, end_told)):
        end_told = other.end()
    named = find_named_show(passage, masked, end_told)
    subjects = named or own.subjects if own else named or carry_over(passage, told) or find_only_subject(passage, told)
    if phrase.name in {"<people> come back", "<people> join"} and hit.gap is not None and not hit.second:
        aside = Span(masked.to_source(end), masked.to_source(hit.rest))
        subjects = follow_aside(passage, aside) or subjects
    for (person, character), follow in zip(listed, follows, strict=True):
        if person.maker and not (character or follow) and phrase.name in ALSO_OF_MAKERS:
            continue
        if phrase.name == "<people> as <character>" and character is None:
            continue
        yield Billing(
            person=person,
            character=(follow or character) if phrase.character_follows else (character or follow),
            standing=standing,
            rule=phrase.name,
            subjects=subjects,
            certainty=certainty or (own.certainty if own and not own.reported else None),
            negated=standing != phrase.standing and standing == "out",
        )


_IN_A_VIDEO = re.compile(
    r"\sin\s(?:the|this|that|a|any\sof\sthe|either)\s(?:[\w-]+\s){0,2}(?:video|trailer|teaser|clip|photos?|footage|posters?|images?|stills?|"
    r"announcement|reel|pictures?|key\sart|promos?)\b"
)

_AS_WHOM = re.compile(
    r",\s(?:aka|a\.k\.a\.|alias|otherwise\sknown\sas|better\sknown\sas|known\sto\s(?:fans|viewers|all)\sas|(?:the\s(?:show|series|drama)|its|our|[A-Z][\w-]*)['’]?s?\s(?:very\sown\s|own\s)?(?=[A-Z][\w-]*,))\s?(?P<alias>"
    + CHARACTER
    + r")|"
    r",\s(?:the|its|our|last\s(?:season|series|year)['’]s)\s(?:[a-z][\w’'-]*\s){0,3}(?P<part>[A-Z][\w’'-]*+(?<!an)(?<!ish)(?<!ese)(?:\s[A-Z][\w’'-]*+)?)(?=,\s[a-z])|"
    r",\swho\s(?:was\s(?=[^,.;]{2,40}?\sin\s)|(?:(?:has|had|have|also|first|famously|once)\s){0,2}(?:play|portray|essay|voice|star(?:red|s)?\sas|appear(?:ed|s)?\sas|shot\sto\sfame\sas)"
    r"(?:s|ed|d)?\s)(?P<char>" + CHARACTER + r")"
)

_AS = re.compile(r",\sas\s|(?:\s(?!and\b|as\b|but\b|while\b)[\w’'-]+){0,5}?\sas\s")

_THE_OTHER = re.compile(r"\s?" + PERSON)
"""Whom somebody replaces."""
