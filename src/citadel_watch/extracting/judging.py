"""From the parts of a sentence to its clauses: how sure each is, whether it claims anything, and who says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citadel_watch.extracting.certainty.asides import calls_report_false, claims_nothing, find_questions
from citadel_watch.extracting.certainty.conditions import is_granted, opens_condition, rests_on_reports_being_right
from citadel_watch.extracting.certainty.sureness import (
    Sureness,
    ends_with_rumour,
    hedges,
    is_question,
    judge_clause,
    rests_on_reports,
)
from citadel_watch.extracting.clauses import Part
from citadel_watch.extracting.discourse.subjects import Topic
from citadel_watch.extracting.passage import Clause, Span
from citadel_watch.extracting.speech.sources import Kind
from citadel_watch.extracting.speech.speakers import Rank, Voice
from citadel_watch.model import BlockKind, Certainty
from citadel_watch.reading.sentences import Sentence

_AGAINST = frozenset({"while", "but", "although", "though", "whereas", "yet"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What the page around a sentence does to it."""

    introduction: str = ""
    """The words that introduce the list that this is an item of."""
    foreign: bool = False
    """True where the words are a reader's, or not meant."""
    told: tuple[int, str | None] | None = None
    """Where this paragraph first says that it has its news from an outlet, and which."""


def judge(
    sentence: Sentence, parts: Sequence[Part], topics: Sequence[Topic], voices: Sequence[Voice], setting: Setting
) -> tuple[Clause, ...]:
    """The clauses of a sentence."""
    text = sentence.text
    answered = any(each.rank is Rank.SAID and not each.outlet and not each.unnamed for each in voices)
    silent = setting.foreign or is_question(text) or claims_nothing(text) or (calls_report_false(text) and not answered)
    conditional = opens_condition(text)
    questions = find_questions(text)
    listed = _judge_introduction(setting.introduction)
    opened = len(parts) > 1 and judge_clause(text, Span(0, min(40, len(text)))).certainty is Certainty.RUMOURED
    closed = ends_with_rumour(text)
    right = rests_on_reports_being_right(text, Span(0, len(text)))
    clauses: list[Clause] = []
    carried: Certainty | None = None
    denied = False
    for place, (part, topic) in enumerate(zip(parts, topics, strict=True)):
        own = judge_clause(text, part.span)
        voice = hear(part, parts, voices)
        if voice and voice.rank is Rank.TOLD and own.certainty is not None:
            voice = None
        said = voice if voice and voice.rank is Rank.SAID else None
        speaker = voice.name if voice else None
        opened = opened and not text[: part.span.start].rstrip().endswith((":", ";"))
        certainty = own.certainty or listed
        if certainty is None and (opened or right or (closed and _coordinated(parts[place + 1 :]))):
            certainty = Certainty.RUMOURED
        if part.joint == "resumes" and certainty is None:
            certainty = carried
        elif part.kind == "main":
            carried = own.certainty
        if certainty is None and denied and text[: part.span.start].rstrip().endswith(":"):
            certainty = Certainty.DENIED
        if certainty is None and said is None and setting.told is not None and _rests(sentence, part, setting.told):
            certainty, speaker = Certainty.RUMOURED, setting.told[1]
        reported = False
        if said and (said.outlet or said.unnamed) and certainty in (None, Certainty.CONFIRMED):
            certainty, reported = Certainty.RUMOURED, said.outlet
        denied = own.certainty is Certainty.DENIED
        if certainty is Certainty.DENIED and not (said and not said.outlet):
            certainty = None
        certainty = _plan(certainty, own, voice)
        hanging = conditional or (not right and _is_followed_by_condition(parts[place + 1 :], text))
        clauses.append(
            Clause(
                span=part.span,
                subjects=topic.subjects,
                certainty=certainty or Certainty.CONFIRMED,
                speaker=speaker,
                asserted=own.asserted
                and not hanging
                and not silent
                and not any(part.span.overlaps(each) for each in questions),
                reported=reported,
                season=topic.season,
            )
        )
    return tuple(clauses)


def _judge_introduction(introduction: str) -> Certainty | None:
    if not introduction:
        return None
    certainty = judge_clause(introduction).certainty
    return Certainty.EXPECTED if certainty is None and hedges(introduction) else certainty


def _coordinated(parts: Sequence[Part]) -> bool:
    return all(each.joint == "and" for each in parts)


def _rests(sentence: Sentence, part: Part, told: tuple[int, str | None]) -> bool:
    return rests_on_reports(part.span.of(sentence.text), told=sentence.start > told[0])


def _plan(certainty: Certainty | None, own: Sureness, voice: Voice | None) -> Certainty | None:
    """Work that lies ahead is a plan, whoever reports it, unless those who make it say so."""
    makers = voice is not None and not voice.outlet and not voice.unnamed
    reported = voice is not None and not makers and own.certainty is None and certainty is Certainty.RUMOURED
    if own.planned and not makers and (certainty is None or reported):
        return Certainty.EXPECTED
    return certainty


def _is_followed_by_condition(parts: Sequence[Part], text: str) -> bool:
    return bool(parts) and parts[0].joint in {"if", "unless"} and not is_granted(parts[0].span.of(text))


def hear(part: Part, parts: Sequence[Part], voices: Sequence[Voice]) -> Voice | None:
    """Who says this clause: whoever says it in so many words, then who passes it on, then who does it."""
    mine = parts.index(part)
    covering = [(each, _find_part(parts, each.span.start) == mine) for each in voices if _covers(each, mine, parts)]
    if not covering:
        return None
    return min(covering, key=lambda each: _weigh(each[0], inside=each[1]))[0]


def _weigh(voice: Voice, *, inside: bool) -> tuple[int, int, int]:
    """Plainly said first; of those, a person or a company before a paper and before nobody in particular."""
    passed_on = voice.outlet or voice.unnamed
    return voice.rank, (2 if passed_on else 0) + (not inside), voice.span.start if passed_on else -voice.span.start


def _covers(voice: Voice, mine: int, parts: Sequence[Part]) -> bool:
    span = parts[mine].span
    if voice.rank >= Rank.TOLD:
        return True
    if voice.within is not None:
        return voice.within.start < span.end and span.start < voice.within.end - 1
    place = _find_part(parts, voice.span.start)
    if mine == place:
        return True
    if mine < place:
        if parts[place].joint in {"which", "as"} and mine == place - 1:
            return voice.kind is not Kind.PERSON or parts[place].joint == "as"
        return voice.reach == "all" and not _turns(parts[mine + 1 : place + 1], voice)
    if parts[place].kind == "relative" and parts[mine].joint == "resumes" and voice.reach != "all":
        return False
    return not _turns(parts[place + 1 : mine + 1], voice)


def _turns(parts: Sequence[Part], voice: Voice) -> bool:
    granted: frozenset[str] = frozenset() if voice.outlet or voice.unnamed else frozenset({"though", "although"})
    if voice.company:
        granted |= {"while"}
    return any(each.joint in _AGAINST - granted for each in parts)


def _find_part(parts: Sequence[Part], place: int) -> int:
    return next((i for i, each in enumerate(parts) if each.span.start <= place < each.span.end), 0)


def find_reported(
    sentences: Sequence[Sentence], heard: Sequence[Sequence[Voice]]
) -> Mapping[int, tuple[int, str | None]]:
    """Where the paragraphs begin that say which outlet they have it from, each with where it first does, and which.

    Where the first one says so and nobody else speaks, the whole page rests on it.
    """
    found: dict[int, tuple[int, str | None]] = {}
    for sentence, voices in zip(sentences, heard, strict=True):
        paper = next((each for each in voices if each.outlet), None)
        if paper:
            found.setdefault(sentence.block.start, (sentence.start, paper.name))
    first = next((each.block.start for each in sentences if each.block.kind is BlockKind.PARAGRAPH), None)
    others = any(not each.outlet and each.rank is Rank.SAID for voices in heard for each in voices)
    if first in found and not others:
        for sentence in sentences:
            found.setdefault(sentence.block.start, (sentence.end, found[first][1]))
    return found
