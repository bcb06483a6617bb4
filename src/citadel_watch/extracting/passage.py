"""What an aspect reads: a sentence, and everything the machinery of this floor knows about it.

An aspect never looks further than its passage. Places are offsets into `Passage.text`, the sentence's own text;
`Passage.start` carries them to the article's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from citadel_watch.model import JSON, Block, BlockKind, Certainty, Franchise, Value, Window


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters of a passage's text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that name what statements can be about. No subjects: another show, the first season, the company."""

    span: Span
    subjects: tuple[str, ...]
    how: str
    """The kind of naming: `season`, `title`, `country`, `pronoun`, `collective`, `other-show`, `first-season`, ..."""
    season: int | None = None
    """The number of a spinoff's own season where no subject stands for it; 0 where the words give none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """Words that name a time; `window` is None where nothing resolves them (a relative date on an undated page)."""

    span: Span
    window: Window | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Words that name a person (or a duo that works under one name), as the page first spells them in full."""

    span: Span
    name: str
    maker: bool = False
    """True for whom the page calls by a job behind the camera, and never an actor or by a part."""
    actor: bool = False
    """True for whom the page calls an actor, bills by a part or lists in a cast, be it of another season."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A part of the sentence with a verb of its own: whom it is about, how sure it is, who says it."""

    span: Span
    subjects: tuple[str, ...]
    certainty: Certainty
    speaker: str | None = None
    asserted: bool = True
    """False where the words claim nothing: a question, a condition, a reader's comment, irony, somebody's wish."""
    reported: bool = False
    """True where another outlet's report is all that makes it less than certain; then it counts as rumoured."""
    season: int | None = None
    """As in `Mention`: only a status may be claimed of a season that no subject stands for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence (or a heading, a list item, a table row) of an article, and what is known about its words."""

    text: str
    start: int
    block: Block
    franchise: Franchise
    published: date | None
    clauses: tuple[Clause, ...]
    mentions: tuple[Mention, ...] = ()
    dates: tuple[Dated, ...] = ()
    people: tuple[Named, ...] = ()
    meant: tuple[Named, ...] = ()
    """Pronouns, and words such as "the actor", that stand for a person named before."""
    heading: str = ""
    """The text of the nearest heading above, or of the sentence that introduces the list this is an item of."""
    asked: str = ""
    """The question right before, where this sentence begins as its answer: "Will it return? No."."""
    question: str = ""
    """The last question before, to the end of its paragraph, or of the next one where it fills its own."""
    goes_for: str = ""
    """The sentence right before, where this one says of whom else it is true: "The same goes for the spinoffs"."""
    before: str = ""
    """The sentence right before, in the same paragraph."""
    leads: bool = field(default=False)
    """True for a title, a heading or a standfirst: it announces what the text says in full."""

    def clause_at(self, place: int) -> Clause:
        """The clause that holds `place`; the nearest one where none does."""
        for clause in self.clauses:
            if clause.span.start <= place < clause.span.end:
                return clause
        return min(self.clauses, key=lambda each: min(abs(each.span.start - place), abs(each.span.end - place)))

    @property
    def in_list(self) -> bool:
        return self.block.kind in (BlockKind.ITEM, BlockKind.ROW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What an aspect read in a passage. What is left None follows from the clause at `span`."""

    value: Value
    span: Span
    rule: str
    subjects: tuple[str, ...] | None = None
    certainty: Certainty | None = None
    speaker: str | None = None
    about: frozenset[str] = frozenset()
    """Whom and what it tells of, in keys of its aspects' own: where hints are silent because this is told."""
    hint: bool = False
    """True where only signs speak for it: it counts where no plainer claim of the page is about the same."""
    passing: bool = False
    """True where it is said by the way, to tell whom the sentence speaks of: "showrunner X likes to cook"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aspect:
    """One thing that can be known of a subject. `aspects/<name>.py` builds one and calls it ASPECT: that registers it.

    `read` yields the claims of one passage. `parse` turns a value's JSON back into it: `parse(v.to_json()) == v`.
    """

    name: str
    read: Callable[[Passage], Iterator[Claim]]
    parse: Callable[[JSON], Value]
    cues: frozenset[str] | None = None
    """Lower-case word beginnings without one of which no rule of the aspect can fire; None reads everything."""
    takes_reports: bool = False
    """True where another outlet's report, told as done, is as good as a flat assertion (who joins a cast)."""
    in_stages: bool = False
    """True where values are stages of one line: a page that tells two of them makes two statements."""


Aspects = Mapping[str, Aspect]
