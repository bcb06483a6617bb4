"""When a season or a spinoff comes out, as a run of days; or that there is no date yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from citadel_watch.aspects.earlier_version import is_of_an_earlier_version
from citadel_watch.aspects.opinions import wishes_a_date
from citadel_watch.aspects.release_date.evidence import is_release
from citadel_watch.aspects.release_date.guessing import is_a_guess
from citadel_watch.aspects.release_date.no_date import find_no_date
from citadel_watch.aspects.release_date.other_dates import is_of_the_beginning
from citadel_watch.aspects.release_date.owners import (
    find_first_day,
    find_only_subjects,
    find_part,
    find_subjects,
    tells_only_of_many,
)
from citadel_watch.aspects.several_seasons import tells_of_several
from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Aspect, Claim, Dated, Passage, Span
from citadel_watch.extracting.when.days import as_worded
from citadel_watch.extracting.when.spelling import spell_window
from citadel_watch.extracting.when.words import compile_words
from citadel_watch.model import JSON, Certainty, Window


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseDate:
    """A window in which it comes out; None says that there is no date yet.

    A season that comes in parts comes out with its first: only the later ones carry their number, and each has a
    date of its own.
    """

    window: Window | None
    part: int | None = None

    @property
    def slot(self) -> str:
        return f"part-{self.part}" if self.part else ""

    @property
    def mark(self) -> str:
        return self.window.edtf if self.window else ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: ReleaseDate) -> bool:
        """Windows that share a day agree; "no date yet" takes nothing from a window beside it."""
        return self.window is None or other.window is None or self.window.overlaps(other.window)

    def narrows(self, other: ReleaseDate) -> bool:
        if self.window is None:
            return False
        if other.window is None:
            return True
        mine, its = as_worded(self.window), as_worded(other.window)
        return mine != its and mine.within(its)

    def stale_on(self, day: date) -> bool:
        return self.window is not None and self.window.over_by(day)

    def to_json(self) -> JSON:
        if self.part is None:
            return self.window.to_json() if self.window else None
        told: dict[str, JSON] = {"part": self.part}
        return told | (dict(self.window.to_json()) if self.window else {})

    def words(self) -> str:
        told = spell_window(self.window) if self.window else "no date yet"
        return f"part {self.part}: {told}" if self.part else told


def parse(value: JSON) -> ReleaseDate:
    if not isinstance(value, Mapping):
        return ReleaseDate(window=None)
    part = value.get("part")
    return ReleaseDate(
        window=Window.from_json(value) if "edtf" in value else None, part=part if isinstance(part, int) else None
    )


_SIGHT = 90
_RANGE_END = compile_words(r",?\sif\snot\s")
_TOLD_TO_WAIT = compile_words(
    r"\b(?:wait|be\spatient|hold\s(?:on|out|tight))\s(?:\w+\s){0,3}?(?:until|till?|for)\s(?:the\s)?\Z"
)
_IF = Anchored(r"(?:if|should|assuming|provided|were|as\slong\sas|supposing|given)\b")
_ESTIMATE = compile_words(
    r"\b(?:could|would|might|may|should|likely|probabl[ey]|realistic(?:ally)?|plausible|seems?|looks?|means?|at\sthe\searliest|"
    r"couldn['’]t|wouldn['’]t|earliest|points?\sto|expect|possible|will|(?:I|we)['’]d|my\s(?:money|bet|guess|hunch)|guess|bet|hunch|estimate)\b"
)
_AMAZED_IF = Anchored(
    r"\b(?:amazed|surprised|astonished|astounded|shocked|stunned|floored|miracle)\s(?:[\w’'-]+\s){0,3}?(?:if|were|should)\b(?!.{0,200}\bif\b)"
)
"""`would be amazed if it were seen before January`: the condition is the guess."""
_AMAZED_TO_SEE = Anchored(
    r"\b(?:amazed|surprised|astonished|astounded|shocked|stunned|floored)\s(?:[\w’'-]+\s){0,2}?(?:to\s(?:see|get|have|find|watch)|by)\b"
)
_IN_PASSING = compile_words(
    r"(?:,\s(?:which|that)\s(?:\w+\s){0,2}?|\bsince\s(?:it|they)\s(?:first\s)?)(?:began|started|premi[eè]red|debuted|launched|arrived|landed|dropped|came|went|hit|aired|opened|returned|was\sreleased|is\sout)\b"
)


def read(passage: Passage) -> Iterator[Claim]:
    """The dates that are the subject's own premiere; where there is none, the words that say so."""
    released = [dated for dated in passage.dates if dated.window is not None and is_release(passage, dated)]
    if released and wishes_a_date(passage):
        return
    for dated in released:
        subjects = find_subjects(passage, dated)
        if is_of_the_beginning(passage, dated, subjects):
            continue
        if is_of_an_earlier_version(passage, dated.span.start):
            continue
        if tells_only_of_many(passage, dated, subjects) or _is_of_several(passage, dated):
            continue
        yield Claim(
            value=ReleaseDate(window=find_first_day(passage, dated), part=find_part(passage, dated)),
            span=dated.span,
            rule="release-date: <time> of release",
            subjects=subjects,
            certainty=_asserted_anyway(passage, dated),
        )
    span = find_no_date(passage)
    if span is None:
        return
    undated = find_only_subjects(passage) or passage.clause_at(span.start).subjects
    if all(_leaves_open(passage, dated, span, undated) for dated in released):
        yield Claim(
            value=ReleaseDate(window=None),
            span=span,
            rule="release-date: no date yet",
            subjects=undated,
            certainty=Certainty.CONFIRMED,
        )


def _is_of_several(passage: Passage, dated: Dated) -> bool:
    place = dated.span.start
    return tells_of_several(passage, passage.clause_at(place), place, place)


def _leaves_open(passage: Passage, dated: Dated, none: Span, undated: tuple[str, ...]) -> bool:
    """Is there no date beside this one: is it no day ("in 2026, but no date is set"), a guess, or another show's?"""
    clause = passage.clause_at(dated.span.start)
    window = dated.window
    if window is not None and window.earliest != window.latest:
        return True
    if set(undated).isdisjoint(find_subjects(passage, dated) or clause.subjects):
        return True
    return dated.span.start >= none.end and clause.certainty in (Certainty.EXPECTED, Certainty.RUMOURED)


def _asserted_anyway(passage: Passage, dated: Dated) -> Certainty | None:
    """`2025, if not 2026` is no condition, and who tells fans to wait until May tells when it comes."""
    clause = passage.clause_at(dated.span.start)
    open_ended = dated.window is not None and dated.window.latest is None
    if clause.asserted:
        doubted = open_ended and _AMAZED_TO_SEE.search(passage.text, 0, dated.span.start)
        guessed = clause.certainty is Certainty.CONFIRMED and (doubted or is_a_guess(passage, dated))
        return Certainty.EXPECTED if guessed else None
    if open_ended and _AMAZED_IF.search(passage.text, 0, dated.span.start) and not passage.text.rstrip().endswith("?"):
        return Certainty.EXPECTED
    if _RANGE_END.search(dated.span.of(passage.text)) or _follows_from_a_condition(passage, dated):
        return Certainty.EXPECTED
    if _is_told_in_passing(passage, dated):
        return Certainty.CONFIRMED
    before = passage.text[max(0, dated.span.start - _SIGHT) : dated.span.start]
    return Certainty.CONFIRMED if _TOLD_TO_WAIT.search(before) and not passage.text.rstrip().endswith("?") else None


def _follows_from_a_condition(passage: Passage, dated: Dated) -> bool:
    """`If it is ordered soon, 2027 would be realistic`: behind the comma stands when it would come."""
    text = passage.text
    if text.rstrip().endswith("?") or dated.window is None or passage.published is None:
        return False
    if dated.window.over_by(passage.published) or not _IF.match(text.lstrip("“\"‘' ")):
        return False
    comma, behind = text.rfind(",", 0, dated.span.start), text.find(",", dated.span.end)
    return comma > 0 and bool(_ESTIMATE.search(text, comma, behind if behind > 0 else len(text)))


def _is_told_in_passing(passage: Passage, dated: Dated) -> bool:
    """`If you have not seen the season, which began last Friday, come back later`: the aside is a fact all the same."""
    window = dated.window
    if window is None or passage.published is None or not window.over_by(passage.published):
        return False
    return bool(_IN_PASSING.search(passage.text, max(0, dated.span.start - _SIGHT), dated.span.start))


ASPECT = Aspect(name="release-date", read=read, parse=parse)
