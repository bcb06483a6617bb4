# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Who is said to say each sentence of a page: its own sources, a quotation that runs on, an announcement that is told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from citadel_watch.extracting.anchoring import find_words
from citadel_watch.extracting.passage import Named, Span
from citadel_watch.extracting.speech.companies import Houses, fits
from citadel_watch.extracting.speech.interviews import find_answers
from citadel_watch.extracting.speech.outlets import find_outlets
from citadel_watch.extracting.speech.quotations import Quotation, find_quotations
from citadel_watch.extracting.speech.releases import find_issuer
from citadel_watch.extracting.speech.sources import Kind, locate_sources
from citadel_watch.extracting.speech.utterances import SIGNALS, Reach, Utterance, find_utterances
from citadel_watch.model import BlockKind
from citadel_watch.reading.sentences import Sentence


class Rank(IntEnum):
    """How plainly a page says that somebody says it; the lowest counts."""

    SAID = 0
    DONE = 1
    TOLD = 2
    """It is part of what was announced just before."""
    ISSUED = 3
    """The page is theirs: a press release."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Somebody who is said to say something. `name` is None for an outlet that the page does not name."""

    span: Span
    name: str | None
    kind: Kind
    rank: Rank = Rank.SAID
    reach: Reach = "all"
    within: Span | None = None
    """The quoted words that are theirs, where nothing else of the sentence is."""
    announces: bool = False

    @property
    def outlet(self) -> bool:
        return self.kind in (Kind.OUTLET, Kind.PAPER)

    @property
    def unnamed(self) -> bool:
        """Sources, insiders, reports: what they say is a rumour."""
        return self.kind is Kind.NOBODY

    @property
    def company(self) -> bool:
        return self.kind in (Kind.COMPANY, Kind.HOUSE)


def listen(
    sentences: Sequence[Sentence], people: Sequence[Sequence[Named]], network: str | None, url: str = ""
) -> tuple[tuple[Voice, ...], ...]:
    """The voices of each sentence of a page, in order of place. `url` is where the page was found."""
    papers = {name for sentence in sentences for _, name in find_outlets(sentence.text)}
    houses = Houses(network)
    ear = _Ear(houses, only_paper=papers.pop() if len(papers) == 1 else None)
    heard = [ear.hear(sentence, named) for sentence, named in zip(sentences, people, strict=True)]
    _attribute(heard, find_quotations(sentences), sentences, people)
    _give_answers(heard, sentences, find_answers(sentences, people))
    _carry(heard, sentences)
    issuer = find_issuer(sentences, heard, houses, url)
    if issuer:
        voice = Voice(span=Span(0, 0), name=issuer, kind=Kind.COMPANY, rank=Rank.ISSUED)
        for voices in heard:
            voices.append(voice)
    return tuple(map(tuple, heard))


@dataclass(slots=True)
class _Ear:
    """What a reader has in mind on the way down a page: who and what was named last."""

    houses: Houses
    only_paper: str | None = None
    person: str | None = None
    company: str | None = None
    outlet: str | None = None
    companies: list[str] = field(default_factory=list)
    roles: dict[str, str] = field(default_factory=dict)

    def hear(self, sentence: Sentence, people: Sequence[Named]) -> list[Voice]:
        text = sentence.text
        companies = list(self.houses.find(text))
        voices: list[Voice] = []
        if (
            companies
            or (people and ("”" in text or '"' in text))
            or not SIGNALS.isdisjoint(find_words(text))
            or ": “" in text
            or ': "' in text
        ):
            sources = locate_sources(text, people, companies)
            for each in find_utterances(text, sources):
                speaking = next((one.name for one in voices if one.kind is Kind.PERSON and one.rank is Rank.SAID), None)
                voice = self._know(text, each, people, companies, speaking)
                if voice is not None:
                    voices.append(voice)
        self._remember(text, people, companies)
        return voices

    def _remember(self, text: str, people: Sequence[Named], companies: Sequence[tuple[Span, str]]) -> None:
        if people:
            if self.person is None or not _GOVERNED.search(text, 0, people[0].span.start):
                self.person = people[0].name
            for role, place in find_words(text).find(_UNIQUE):
                for each in people:
                    if _stands_by(text, Span(place, place + len(role)), each.span):
                        self.roles[role] = each.name
        if companies:
            self.company = companies[-1][1]
            self.companies.extend(name for _, name in companies)
        for _, name in find_outlets(text):
            self.outlet = name

    def _know(
        self,
        text: str,
        said: Utterance,
        people: Sequence[Named],
        companies: Sequence[tuple[Span, str]],
        speaking: str | None,
    ) -> Voice | None:
        source = said.source
        earlier = [each for each in people if each.span.end <= source.span.start]
        person = earlier[0].name if earlier and (said.reach != "all" or self.person is None) else self.person
        person = speaking or person
        before = [name for span, name in companies if span.end <= source.span.start]
        company = before[-1] if before else self.company
        name, kind = source.name, source.kind
        match source.kind:
            case Kind.PRONOUN:
                if source.head == "it":
                    name, kind = company, Kind.COMPANY
                else:
                    name, kind = person, Kind.PERSON
                if name is None or (
                    source.head == "it"
                    and text[: source.span.start].strip(' “"')
                    and not before
                    and not said.done
                    and said.reach != "all"
                ):
                    return None
            case Kind.ROLE:
                if source.head not in _CROWDS and not _INDEFINITE.match(text, source.span.start):
                    name = self.roles.get(source.head) or person or name
                kind = Kind.PERSON
            case Kind.HOUSE:
                fitting = [each for each in (*before[::-1], *self.companies[::-1]) if fits(source.head, each)]
                own = self.houses.network
                name = fitting[0] if fitting else (own if own and fits(source.head, own) else company or own)
            case Kind.PAPER:
                name = self.outlet or self.only_paper
            case Kind.OFFICE:
                owner = _OWNED.match(source.name or "")
                if owner and person:
                    name = f"{person}'s {source.head}"
                elif (
                    owner is None
                    and source.head in _SPOKES
                    and " for the " not in (name or "")
                    and "'s" not in (name or "")
                    and "’s" not in (name or "")
                ):
                    name, kind = company or self.houses.network or name, Kind.COMPANY
            case Kind.NOBODY:
                if said.heard_by is not None and said.heard_by.kind is Kind.OUTLET:
                    name, kind = said.heard_by.name, Kind.OUTLET
                elif _TO_HIM.match(text, source.span.end) and person:
                    name = person
                elif source.head == "reports" and self.only_paper:
                    name, kind = self.only_paper, Kind.OUTLET
                elif source.head == "executives":
                    kind = Kind.OFFICE
            case _:
                pass
        return Voice(
            span=source.span,
            name=name,
            kind=kind,
            rank=Rank.DONE if said.done else Rank.SAID,
            reach=said.reach,
            announces=said.announces,
        )


_GOVERNED = re.compile(
    r"\b(?:with|opposite|alongside|starring|including|featuring|like|unlike|besides)\s(?:[\w’'-]+\s){0,2}$"
)
"""`They shoot it, with Ana Ruiz`: who is named only beside what is told is not whom it is about."""
_UNIQUE = frozenset("showrunner creator director author novelist composer".split())
_SPOKES = frozenset("spokesperson spokesman spokeswoman spokespeople rep reps representative representatives".split())
_CROWDS = frozenset("makers producers bosses writers".split())
"""More than the one who was named last."""
_INDEFINITE = re.compile(r"(?:an?|one|another|two|several)\b", re.IGNORECASE)
_OWNED = re.compile(r"(?:his|her|their)\b", re.IGNORECASE)
_TO_HIM = re.compile(r" (?:has |have |had )?(?:told|tell|tells) (?:him|her)\b")


def _stands_by(text: str, role: Span, person: Span) -> bool:
    """`showrunner Ana Ruiz`, `Ana Ruiz, the showrunner`."""
    if role.end <= person.start:
        return not text[role.end : person.start].strip()
    return _CALLED.fullmatch(text[person.end : role.start]) is not None


_CALLED = re.compile(r", (?:who is |also )?(?:the |its |a |their )?(?:[\w’'-]+ ){0,2}")


def _attribute(
    heard: list[list[Voice]],
    quotations: Sequence[Quotation],
    sentences: Sequence[Sentence],
    people: Sequence[Sequence[Named]],
) -> None:
    """Give each quotation to its speaker, and take out the voices that only speak inside one."""
    runs: dict[int, list[Quotation]] = {}
    for each in quotations:
        runs.setdefault(each.run, []).append(each)
    last: tuple[int, Voice] | None = None
    for parts in runs.values():
        for part in parts:
            heard[part.sentence] = [each for each in heard[part.sentence] if not part.span.contains(each.span)]
    for parts in runs.values():
        first = parts[0].sentence
        speaker = next(
            (
                voice
                for part in parts
                for voice in heard[part.sentence]
                if voice.rank is Rank.SAID and voice.within is None
            ),
            None,
        )
        if speaker is None:
            speaker = (
                _find_introducer(first, heard, sentences, people)
                if not sentences[first].text[: parts[0].span.start].strip(' “"')
                else None
            )
            near = last is not None and sentences[first].block.start == sentences[last[0]].block.start
            if speaker is None and near and last is not None:
                speaker = last[1]
        if speaker is None or speaker.outlet:
            continue
        last = parts[-1].sentence, speaker
        for part in parts:
            if not any(each.rank is Rank.SAID for each in heard[part.sentence]):
                heard[part.sentence].append(
                    Voice(span=part.span, name=speaker.name, kind=speaker.kind, within=part.span)
                )


def _find_introducer(
    number: int, heard: Sequence[Sequence[Voice]], sentences: Sequence[Sentence], people: Sequence[Sequence[Named]]
) -> Voice | None:
    """Whoever the sentence before brings on stage: as a speaker, or as the first person it names."""
    if number == 0 or sentences[number - 1].block.kind in (BlockKind.TITLE, BlockKind.HEADING):
        return None
    before = sentences[number - 1]
    same = before.block.start == sentences[number].block.start
    said = [each for each in heard[number - 1] if each.rank is Rank.SAID and not each.outlet]
    if said and (same or before.text.rstrip().endswith(":")):
        return said[0]
    named = people[number - 1]
    if same and named and named[0].span.start < _NEAR:
        return Voice(span=named[0].span, name=named[0].name, kind=Kind.PERSON)
    return None


_NEAR = 40
"""A person named so early in a sentence is whom it is about."""


def _give_answers(heard: list[list[Voice]], sentences: Sequence[Sentence], answers: Mapping[int, str]) -> None:
    """What stands in an answer is said by who answers, where nobody else is said to say it."""
    for voices, sentence in zip(heard, sentences, strict=True):
        name = answers.get(sentence.block.start)
        if name and not any(each.rank is Rank.SAID for each in voices):
            voices.append(Voice(span=Span(0, 0), name=name, kind=Kind.PERSON))


def _carry(heard: list[list[Voice]], sentences: Sequence[Sentence]) -> None:
    """An announcement's author is the author of what the same paragraph goes on to tell of it, and of the list below."""
    author: Voice | None = None
    listing: Voice | None = None
    place = block = -1
    leads = titled = False
    bodies = last = 0
    outlets = any(voice.outlet for voices in heard for voice in voices)
    for number, sentence in enumerate(sentences):
        kind = sentence.block.kind
        text = sentence.text
        fresh = sentence.block.start != block
        block = sentence.block.start
        if kind in (BlockKind.ITEM, BlockKind.ROW):
            if listing and not heard[number]:
                heard[number].append(_tell(listing))
            continue
        if kind in (BlockKind.TITLE, BlockKind.HEADING):
            author = listing = None
            leads = False
            titled = titled or (
                kind is BlockKind.TITLE and any(each.company and each.rank is Rank.SAID for each in heard[number])
            )
            continue
        bodies += fresh
        own = [each for each in heard[number] if each.within is None]
        said = [each for each in own if not each.outlet and not each.unnamed]
        listing = said[0] if said and (text.rstrip().endswith(":")) else None
        lists = _LISTS.search(text) is not None
        talks = _TALKS.search(text) is not None
        news = [
            each
            for each in own
            if (each.announces or talks) and (each.company or lists or talks) and not each.outlet and not each.unnamed
        ]
        announced = min(news, key=lambda each: each.rank) if news else None
        if own and _THE_NEWS.search(text):
            _tell_back(own[0], number, heard, sentences)
        if announced:
            last = bodies + lists
            author, place = (announced if announced.rank is Rank.SAID or titled or lists else None), block
            leads = titled and bodies <= 1
            listing = listing or announced
        elif own:
            author = None
        elif author and not heard[number]:
            if _TURNS.match(text):
                author = None
            elif (
                block == place
                or bodies <= last
                or _ALSO.search(text)
                or (leads and not outlets and _COMING.search(text))
            ):
                heard[number].append(_tell(author))


def _tell_back(voice: Voice, number: int, heard: list[list[Voice]], sentences: Sequence[Sentence]) -> None:
    """Who broke the news has told what the page said before, back to its headline, as far as nobody else has."""
    block = sentences[number].block.start
    for earlier in range(number - 1, -1, -1):
        kind = sentences[earlier].block.kind
        if kind in (BlockKind.TITLE, BlockKind.HEADING) or heard[earlier]:
            break
        far = sentences[earlier].block.start != block and kind is BlockKind.PARAGRAPH
        heard[earlier].append(_tell(voice))
        if far:
            break


def _tell(voice: Voice) -> Voice:
    return Voice(span=Span(0, 0), name=voice.name, kind=voice.kind, rank=Rank.TOLD)


_THE_NEWS = re.compile(
    r"^\W*(?:so|thus|or so|at least so) (?:say|says|said|claims?|claimed|runs|goes)\b|^\W*(?:that|this|such)(?:['’]s| is| was) (?:at least )?(?:the |what |how )?(?:[\w-]+ )?(?:word|message|line|verdict|answer|promise|plan|view|account|claim|he|she|they|it)\b|\b(?:broke|announced|shared|revealed|confirmed|made|delivered|posted|tweeted) (?:the|this|that|its) (?:news|announcement|decision|reveal)\b|^\W*with (?:it|this|that)\b|\b(?:posted|shared) (?:a|the) (?:clip|video|photo|picture|snap|image)\b",
    re.IGNORECASE,
)
_TALKS = re.compile(
    r"\b(?:told|tells) (?:the )?[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,3} (?:all )?(?:about|of) (?:his|her|their|the|what|how|its)\b|"
    r"\b(?:spoke|speaks|talked|talks|sat down|sits down|chatted|caught up) (?:exclusively )?(?:to|with) (?:the )?[A-Z][^.;:]{2,60}?(?: about\b|[.]?$)|"
    r"\b(?:opened up|shed light|shared an? (?:\w+ )?update|gave an? (?:\w+ )?update|laid out (?:his|her|their) plans|went into detail)\b",
)
"""Somebody is brought on to talk, and what the paragraph goes on to tell is theirs."""
_LISTS = re.compile(
    r"\b(?:dates|schedule|calendar|the names of|(?:list|string|parade|series|handful) of (?:names|dates|titles|shows|faces|actors|stars)|(?:a|the|his|her|its|their) (?:cast )?list|full cast|call sheet|roll call)\b",
    re.IGNORECASE,
)
"""News that is given out as a list, which the next paragraph goes through."""
_TURNS = re.compile(
    r"\W*(?:meanwhile|elsewhere|separately|but|however|previously|earlier|before that|last (?:year|month|week)|in other|as for|still|we|our|i|it is not|while|until|though|although)\b",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"\balso (?:joining|unveiled|released|announced|revealed|confirmed|starring|returning|on (?:the way|board)|debuted|shared|posted|said)\b",
    re.IGNORECASE,
)
_COMING = re.compile(r"\b(?:will|going to|is to|are to|set to|need to be patient until)\b", re.IGNORECASE)
