"""An idiom of a status, and the cue that its idioms make together."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from citadel_watch.aspects.status.lexicon.sets import spell_out
from citadel_watch.extracting.anchoring import Openings, UnanchoredPatternError, read_openings
from citadel_watch.model import Certainty

_EDGE = r"(?:(?<!\w)|(?!\w))"


@dataclass(frozen=True, kw_only=True)
class Idiom:
    """One line of the lexicon, its patterns compiled when one of its anchors first turns up."""

    anchors: tuple[str, ...]
    after: str
    before: str = ""
    unless: str = ""

    @cached_property
    def following(self) -> re.Pattern[str] | None:
        """What stands behind the anchor; it never ends within a word."""
        if not self.after:
            return None
        words = spell_out(self.after)
        if words.startswith("the "):
            words = f"(?:the )?{words[4:]}"  # headlines leave it out
        words = f"(?:{words[1:]})" if words.startswith("~") else f" (?:{words})"
        return re.compile(words + _EDGE, re.IGNORECASE)

    def can_go_on_with(self, word: str) -> bool:
        """Can the first word behind the anchor be this one? It can where that is not known."""
        return self._openings is None or self._openings.fit(word)

    @cached_property
    def _openings(self) -> Openings | None:
        if not self.after or self.after.startswith("~"):
            return None
        try:
            return read_openings(spell_out(self.after), re.IGNORECASE)
        except UnanchoredPatternError:
            return None

    @cached_property
    def preceding(self) -> re.Pattern[str] | None:
        return re.compile(rf"{_EDGE}(?:{spell_out(self.before)}) ?$", re.IGNORECASE) if self.before else None

    @cached_property
    def forbidden(self) -> re.Pattern[str] | None:
        return re.compile(rf"{_EDGE}(?:{spell_out(self.unless)}) ?$", re.IGNORECASE) if self.unless else None


def read_idiom(line: str) -> Idiom:
    """The idiom that a line of the lexicon writes down."""
    head, _, after = line.partition(" | ")
    before, _, anchors = head.rpartition(" < ")
    unless = ""
    if before.startswith("!"):
        before, unless = "", before[1:]
    return Idiom(anchors=tuple(anchors.split()), after=after.strip(), before=before.strip(), unless=unless)


@dataclass(frozen=True, kw_only=True, eq=False)
class Cue:
    """Idioms that give one status. `spinoff` is the word for a show where it differs from that for a season."""

    name: str
    word: str
    idioms: tuple[Idiom, ...] = ()
    spinoff: str | None = None
    negated: str | None = None
    certainty: Certainty | None = None
    negatable: bool = True
    personal: bool = False
    """True where the same words may speak of a person, who says no more than that of the show."""
    asks: bool = False
    """True where the words themselves hold a `whether`, which makes no condition of what they say."""
    begins: bool = False
    """True for a present tense that tells of today in a headline, and elsewhere of what is to come."""
    adjacent: bool = False
    """True where its show must be named right before the words: "<show> is over", and not "the wait is over"."""
    named: bool = False
    """True where the very season must be named right before the words: "<season> drew four million viewers"."""
    undated: bool = False
    """True where a day behind the words makes them tell a date: "it returns for season 3 on 26 February"."""
    of_show: bool = field(default=True)
    """False where the words name what they are about: "filming has begun" has no other subject."""

    def word_for(self, kind: str) -> str | None:
        if kind in {"spinoff", "spinoffs"} and self.spinoff is not None:
            return self.spinoff or None
        return self.word or None


def build_cue(name: str, word: str, lines: str, **more: object) -> Cue:
    idioms = tuple(read_idiom(line.strip()) for line in lines.splitlines() if line.strip())
    return Cue(name=name, word=word, idioms=idioms, **more)  # type: ignore[arg-type]
