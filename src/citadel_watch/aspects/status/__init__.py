# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What has become of a season or a spinoff: planned, renewed, filming, delayed, cancelled, released."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self

from citadel_watch.aspects.airing import is_other_work
from citadel_watch.aspects.several_seasons import tells_of_several
from citadel_watch.aspects.status.agreed import find_agreed
from citadel_watch.aspects.status.aiming import aim_cue
from citadel_watch.aspects.status.answers import NONE_PLANNED, answer, hand_on
from citadel_watch.aspects.status.asserted import ASKS, is_asserted, is_told_aside
from citadel_watch.aspects.status.bygones import is_bygone
from citadel_watch.aspects.status.bystanders import is_of_bystander
from citadel_watch.aspects.status.cues import find_cues, follow_up
from citadel_watch.aspects.status.denials import is_denied_after
from citadel_watch.aspects.status.doubted import find_doubted
from citadel_watch.aspects.status.fates import is_denied_next, is_of_others
from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.matching import Found
from citadel_watch.aspects.status.seen import find_seen
from citadel_watch.aspects.status.sequence import carry_on, drop_halves, keep_last
from citadel_watch.aspects.status.short_lived import find_short_lived
from citadel_watch.aspects.status.signs import concerns, find_signs
from citadel_watch.aspects.status.strangers import is_of_stranger
from citadel_watch.aspects.status.subjects import has_other_subject
from citadel_watch.aspects.status.unmeant import is_unmeant
from citadel_watch.extracting.certainty.sureness import judge_clause
from citadel_watch.extracting.passage import Aspect, Claim, Clause, Dated, Passage, Span
from citadel_watch.model import JSON, SPINOFFS, Certainty

_STAGES = (
    ("planned", "announced", "in-development"),
    ("renewed", "ordered"),
    ("not-started",),
    ("filming",),
    ("wrapped", "post-production"),
    ("released",),
)
_STAGE = {word: place for place, words in enumerate(_STAGES) for word in words}
_ALIKE = (
    frozenset({"planned", "announced", "in-development", "ordered", "renewed"}),
    frozenset({"not-yet-renewed", "undecided", "unknown"}),
    frozenset({"not-renewed", "not-planned", "cancelled"}),
    frozenset({"wrapped", "post-production"}),
    frozenset({"in-doubt", "undecided", "unknown"}),
)
WORDS = frozenset(
    {
        *_STAGE, "not-yet-renewed", "not-renewed", "in-doubt", "undecided", "delayed", "on-hold", "cancelled", "ending",
        "unknown", "not-planned",
    }
)  # fmt: skip
# True beside any stage of the line: what is late, or the last, may well be filming, wrapped or renewed.
_BESIDE_THE_LINE = {"delayed": "schedule", "ending": "ending"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """One word of the line from a plan to the screen; `of` is the spinoff's own season that it is about."""

    status: str
    of: str | None = None

    @property
    def slot(self) -> str:
        return " ".join(filter(None, (self.of, _BESIDE_THE_LINE.get(self.status))))

    @property
    def mark(self) -> str:
        return ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Self) -> bool:
        if self.slot != other.slot or self.status == other.status:
            return True
        if self.status in _STAGE and other.status in _STAGE:
            return True
        return any(self.status in words and other.status in words for words in _ALIKE)

    def narrows(self, other: Self) -> bool:
        """A later stage of one line says more than an earlier one: what is filmed was renewed."""
        if self.slot != other.slot:
            return False
        ours, theirs = _STAGE.get(self.status), _STAGE.get(other.status)
        return ours is not None and theirs is not None and ours > theirs

    def stale_on(self, day: date) -> bool:
        del day
        return False

    def to_json(self) -> JSON:
        return {"status": self.status, "of": self.of}

    def words(self) -> str:
        word = self.status.replace("-", " ")
        return f"{word} ({self.of.replace('-', ' ')})" if self.of else word


def parse(value: JSON) -> Status:
    if not isinstance(value, dict) or value.get("status") not in WORDS:
        raise ValueError(f"{value!r} is no status")
    of = value.get("of")
    return Status(status=str(value["status"]), of=str(of) if of else None)


# Another outlet's report of these is told as done; of the others it remains a report.
_NEWS_WHEN_REPORTED = frozenset(
    {"cancelled", "filming", "wrapped", "post-production", "released", "ending", "not-yet-renewed", "ordered"}
)


def read(passage: Passage) -> Iterator[Claim]:
    """The statuses that the passage's clauses give, unless the next sentence says that the report is false."""
    if is_denied_after(passage):
        return
    kinds = {subject.id: subject.kind for subject in passage.franchise.subjects}
    yield from _answer(passage)
    if passage.goes_for:
        yield from _extend(passage, kinds)
    told: list[tuple[Clause, list[Claim]]] = []
    for clause in passage.clauses:
        claims: list[Claim] = []
        for found in _find(clause, passage):
            cue = found.cue
            span = _shift(found.span, clause.span.start)
            told_aside = is_told_aside(cue, span, clause, passage)
            if not clause.asserted and not told_aside and not is_asserted(cue, span, clause, passage):
                continue
            if cue.begins and not _has_begun(clause, passage):
                continue
            if cue.asks and ASKS.search(passage.text, span.start, span.end) and not _names_one(clause, passage):
                continue
            if cue.undated and _is_dated(span, clause, passage):
                continue
            if cue.word == "released" and _lies_ahead(span, clause, passage):
                continue
            if cue.word == "released" and tells_of_several(passage, clause, span.start, span.end):
                continue
            if is_of_others(cue, span, clause, passage) or is_of_bystander(cue, span, clause, passage):
                continue
            if has_other_subject(cue, span, clause, passage) or is_denied_next(passage.text, span.end):
                continue
            if is_unmeant(cue, span, clause, passage):
                continue
            if is_of_stranger(cue, span, clause, passage) or is_bygone(cue, span, clause, passage):
                continue
            if cue.word == "wrapped" and is_other_work(passage.text, span.end):
                continue
            handed = hand_on(follow_up(carry_on(cue, passage, span), passage, span), clause, passage)
            if handed is None:
                continue
            cue = handed
            what = _shift(found.what, clause.span.start) if found.what else None
            plain = told_aside and not clause.asserted
            own = replace(clause, asserted=True, certainty=Certainty.CONFIRMED) if plain else clause
            for claim in _claim(replace(found, cue=cue, span=span, what=what), own, passage, kinds):
                sure = Certainty.CONFIRMED if plain else None
                claims.append(replace(claim, certainty=claim.certainty or sure))
        told.append((clause, claims))
    for clause, claims in drop_halves(keep_last(told, passage.text), passage.text):
        yield from _drop_lesser([each for each in claims if not _is_out_unordered(each, clause, told)])


_NAMED = frozenset({"season", "own-season", "show", "country"})


def _find(clause: Clause, passage: Passage) -> Iterator[Found]:
    """The status words of a clause; where it has none and names a season or show of ours, what it tells by signs."""
    words = clause.span.of(passage.text)
    doubts = list(_shift_all(find_doubted(clause, passage), -clause.span.start)) if clause.asserted else []
    if doubts:
        yield from doubts
        return
    idioms = list(find_cues(words))
    if idioms:
        yield from idioms
        return
    named = [
        each.span
        for each in passage.mentions
        if clause.span.start <= each.span.start < clause.span.end and each.subjects and each.how in _NAMED
    ]
    if not clause.asserted:
        return
    signs = [
        found
        for found in (find_signs(words) if named else ())
        if any(concerns(_shift(found.span, clause.span.start), each, passage.text) for each in named)
    ]
    if signs:
        yield from signs
        return
    for find in (find_agreed, find_seen, find_short_lived):
        yield from _shift_all(find(clause, passage), -clause.span.start)


def _shift_all(all_found: Iterator[Found], by: int) -> Iterator[Found]:
    for found in all_found:
        yield replace(found, span=_shift(found.span, by), what=_shift(found.what, by) if found.what else None)


def _answer(passage: Passage) -> Iterator[Claim]:
    """What a question says of its subject once it is answered: "Has it been renewed? No."."""
    clause = passage.clauses[0]
    if not clause.asserted:
        return
    for cue in answer(passage):
        subjects = (clause.subjects or (SPINOFFS,)) if cue is NONE_PLANNED else None
        yield Claim(
            value=Status(status=cue.word),
            span=Span(0, 1),
            rule=cue.name,
            subjects=subjects,
            certainty=Certainty.CONFIRMED,
        )


def _extend(passage: Passage, kinds: Mapping[str, str]) -> Iterator[Claim]:
    """What the sentence before says, of those to whom this one extends it: "That goes for A and B too"."""
    cues = list(find_cues(passage.goes_for))
    clause = passage.clauses[0]
    if not cues or not clause.asserted:
        return
    cue = cues[0].cue
    certainty = judge_clause(passage.goes_for).certainty
    seasons = {each for mention in passage.mentions if mention.season is not None for each in mention.subjects}
    for mention in passage.mentions:
        subjects = tuple(each for each in mention.subjects if mention.season is not None or each not in seasons)
        for claim in _word(cue, mention.span, subjects, mention.season, clause=clause, kinds=kinds):
            yield replace(claim, certainty=claim.certainty or certainty, rule=f"{cue.name}; that goes for <show>")


_UNORDERED = frozenset({"not-yet-renewed", "undecided", "not-renewed", "unknown", "renewed", "ordered"})


def _is_out_unordered(claim: Claim, clause: Clause, told: Sequence[tuple[Clause, Sequence[Claim]]]) -> bool:
    """Would a season be out that the same sentence says is still to be made? Then the one before it is meant."""
    return claim.value == _RELEASED and any(
        other is not clause and set(each.subjects or ()) & set(claim.subjects or ()) and each.value.status in _UNORDERED
        for other, claims in told
        for each in claims
        if isinstance(each.value, Status)
    )


_RELEASED = Status(status="released")
_ANNOUNCED = "<show> is announced"


def _drop_lesser(claims: list[Claim]) -> Iterator[Claim]:
    """Each status once, and no plan or mere announcement beside more: "a final season has been announced"."""
    told = {subject for each in claims if not _is_lesser(each) for subject in each.subjects or ()}
    seen: set[tuple[object, tuple[str, ...]]] = set()
    for claim in claims:
        subjects = claim.subjects or ()
        if _is_lesser(claim):
            subjects = tuple(each for each in subjects if each not in told)
        if subjects and (claim.value, subjects) not in seen:
            seen.add((claim.value, subjects))
            yield replace(claim, subjects=subjects)


def _is_lesser(claim: Claim) -> bool:
    return claim.value == _PLANNED or claim.rule == _ANNOUNCED


_PLANNED = Status(status="planned")


def _shift(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _names_one(clause: Clause, passage: Passage) -> bool:
    return any(clause.span.start <= each.span.start < clause.span.end for each in passage.mentions)


def _has_begun(clause: Clause, passage: Passage) -> bool:
    """Does a present tense tell of today: "<season> starts filming" in a headline, or on a day that has come?"""
    dated = [each for each in passage.dates if clause.span.start <= each.span.start < clause.span.end]
    if not dated:
        return passage.leads
    today = passage.published
    return today is not None and all(_is_past(each, today) for each in dated)


_THIS_WEEK = timedelta(days=7)


def _is_dated(span: Span, clause: Clause, passage: Passage) -> bool:
    return any(span.end <= each.span.start < clause.span.end for each in passage.dates)


_UP_TO = re.compile(r"\b(?:through|until|till|before|ahead of|to)\b", re.IGNORECASE)


def _lies_ahead(span: Span, clause: Clause, passage: Passage) -> bool:
    """Is the day behind the words still to come: "season 8 hits the screens on Thursday, February 11"?"""
    today = passage.published
    return today is not None and any(
        span.end <= each.span.start < min(clause.span.end, span.end + 40)
        and each.window is not None
        and each.window.earliest is not None
        and each.window.earliest > today
        and not _UP_TO.search(passage.text, span.start, each.span.start)
        for each in passage.dates
    )


def _is_past(dated: Dated, today: date) -> bool:
    window = dated.window
    if window is None or window.earliest is None or window.latest is None:
        return False
    return window.earliest <= today and window.latest <= today + _THIS_WEEK


def _claim(found: Found, clause: Clause, passage: Passage, kinds: Mapping[str, str]) -> Iterator[Claim]:
    cue, span = found.cue, found.span
    subjects, season = aim_cue(found, clause, passage)
    yield from _word(cue, span, subjects, season, clause=clause, kinds=kinds)
    shared = _SHARED.search(passage.text, clause.span.start, span.end)
    if shared and shared.end("more") > span.start:
        shared = None
    if shared is None and cue.word != "renewed":
        shared = _SHARED_BEHIND.match(passage.text, span.end)
    if shared:
        more = [each for each in passage.mentions if shared.start("more") <= each.span.start < shared.end("more")]
        own = next((each.season for each in more if each.season is not None), None)
        others = tuple(dict.fromkeys(sid for each in more for sid in each.subjects))
        yield from _word(cue, span, others, own, clause=clause, kinds=kinds)


# "A, just like B, is on hold": so is B.
_SHARED = re.compile(
    r", (?:just like|like|along with|together with|as well as|just as|and with it|and with them) (?P<more>[^,;]+), "
    r"(?:is|are|was|were|has|have|will)\b"
)


# "A was axed in April along with its Italian counterpart": so was that.
_SHARED_BEHIND = re.compile(
    r"[^,;:.]{0,40},? (?:along with|together with|as well as|alongside|and so (?:was|is|were|has|have|had)|as (?:was|is|were|has|have)) (?P<more>[^,;:.]{3,60})"
)


def _word(
    cue: Cue, span: Span, subjects: Sequence[str], season: int | None, *, clause: Clause, kinds: Mapping[str, str]
) -> Iterator[Claim]:
    groups: dict[tuple[str, str | None], list[str]] = {}
    for subject in subjects:
        kind = "spinoffs" if subject == SPINOFFS else kinds.get(subject, "spinoff")
        kind = kind if season is None else "season"
        word = cue.word_for(kind)
        if word == "announced" and kind == "season":
            word = "renewed"  # a season that is announced will be made; a show may yet stay an announcement
        if word:
            own = f"season-{season}" if season and kinds.get(subject) != "season" else None
            groups.setdefault((word, own), []).append(subject)
    for (word, of), members in groups.items():
        yield Claim(
            value=Status(status=word, of=of),
            span=span,
            rule=cue.name,
            subjects=tuple(members),
            certainty=_settle(word, cue, clause),
        )


def _settle(word: str, cue: Cue, clause: Clause) -> Certainty | None:
    if not clause.asserted and not cue.asks:
        return None
    if cue.certainty is not None and clause.certainty in (Certainty.CONFIRMED, Certainty.EXPECTED, Certainty.UNKNOWN):
        return cue.certainty
    if clause.reported and word in _NEWS_WHEN_REPORTED:
        return Certainty.CONFIRMED
    return None if clause.asserted else clause.certainty


ASPECT = Aspect(name="status", read=read, parse=parse, in_stages=True)
