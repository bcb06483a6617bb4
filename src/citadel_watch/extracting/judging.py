"""From the parts of a sentence to its clauses: how sure each is, whether it claims anything, and who says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citadel_watch.extracting.clauses import Part
from citadel_watch.extracting.sources import Kind
from citadel_watch.extracting.speakers import Rank, Voice
from citadel_watch.model import BlockKind
from citadel_watch.reading.sentences import Sentence

_AGAINST = frozenset({"while", "but", "although", "though", "whereas", "yet"})


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
