# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What has become of a season or a spinoff: planned, renewed, filming, delayed, cancelled, released."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from citadel_watch.aspects.status_cues import Cue, find_cues, follow_up
from citadel_watch.extracting.aiming import aim
from citadel_watch.extracting.certainty import judge_clause
from citadel_watch.extracting.passage import Aspect, Claim, Clause, Passage, Span
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
    """The statuses that the passage's clauses give."""
    kinds = {subject.id: subject.kind for subject in passage.franchise.subjects}
    if passage.asked:
        yield from _answer(passage)
    if passage.goes_for:
        yield from _extend(passage, kinds)
    for clause in passage.clauses:
        if not clause.asserted:
            continue
        cues = list(find_cues(clause.span.of(passage.text)))
        claims: list[Claim] = []
        for cue, start, end in cues:
            span = Span(clause.span.start + start, clause.span.start + end)
            if (cue.personal and _is_personal(span, clause, passage)) or _speaks_of_others(cue, span, clause, passage):
                continue
            if _DENIED_NEXT.match(passage.text, span.end):
                continue
            claims.extend(_claim(follow_up(cue, passage.text, span.end), span, clause, passage, kinds))
        yield from _drop_lesser(claims)


_NO = re.compile(
    r"^\W*(?:no|nope|not yet|it (?:is|has|was|will)(?: not|n['’]t)|sadly not|unfortunately not)\b", re.IGNORECASE
)
_YES = re.compile(r"^\W*(?:yes|yep|happily|it (?:is|has|was|will))\b", re.IGNORECASE)
_TURNED = {"renewed": "not-yet-renewed", "ordered": "not-yet-renewed", "filming": "not-started"}


def _answer(passage: Passage) -> Iterator[Claim]:
    """What a question says of its subject once it is answered: "Has it been renewed? No."."""
    clause = passage.clauses[0]
    if not clause.asserted:
        return
    for cue, _, _ in find_cues(passage.asked.rstrip("?")):
        word: str | None = None
        if _NO.match(passage.text):
            word = _TURNED.get(cue.word)
        elif _YES.match(passage.text):
            word = cue.word
        if word:
            yield Claim(
                value=Status(status=word), span=Span(0, 1), rule=f"{cue.name}? <answer>", certainty=Certainty.CONFIRMED
            )


def _extend(passage: Passage, kinds: Mapping[str, str]) -> Iterator[Claim]:
    """What the sentence before says, of those to whom this one extends it: "That goes for A and B too"."""
    cues = list(find_cues(passage.goes_for))
    clause = passage.clauses[0]
    if not cues or not clause.asserted:
        return
    cue = cues[0][0]
    certainty = judge_clause(passage.goes_for).certainty
    seasons = {each for mention in passage.mentions if mention.season is not None for each in mention.subjects}
    for mention in passage.mentions:
        subjects = tuple(each for each in mention.subjects if mention.season is not None or each not in seasons)
        for claim in _word(cue, mention.span, subjects, mention.season, clause=clause, kinds=kinds):
            yield replace(claim, certainty=claim.certainty or certainty, rule=f"{cue.name}; that goes for <show>")


def _drop_lesser(claims: list[Claim]) -> Iterator[Claim]:
    """Each status once, and no plan beside what has become of it: "the planned spinoff is on hold"."""
    told = {subject for each in claims if each.value != _PLANNED for subject in each.subjects or ()}
    seen: set[tuple[object, tuple[str, ...]]] = set()
    for claim in claims:
        subjects = claim.subjects or ()
        if claim.value == _PLANNED:
            subjects = tuple(each for each in subjects if each not in told)
        if subjects and (claim.value, subjects) not in seen:
            seen.add((claim.value, subjects))
            yield replace(claim, subjects=subjects)


_PLANNED = Status(status="planned")


def _is_personal(span: Span, clause: Clause, passage: Passage) -> bool:
    """Does the verb speak of a person: "Henry will not be back"?"""
    before = [each for each in passage.people if clause.span.start <= each.span.start < span.start]
    named = [each for each in passage.mentions if clause.span.start <= each.span.start < span.start]
    if _PERSON_WORDS.search(passage.text[clause.span.start : span.start]):
        return True
    return bool(before) and not any(each.span.start > before[-1].span.start for each in named)


_FATES = frozenset(
    {
        "cancelled",
        "renewed",
        "in-doubt",
        "not-yet-renewed",
        "on-hold",
        "not-renewed",
        "undecided",
        "released",
        "delayed",
    }
)
# "He was killed off", "she is safe", "her fate hangs in the balance": words that people undergo as shows do.
_UNDERGONE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got|given|has been|have been|['’]s)\s(?:\w+ly\s|now\s|also\s|not\s|just\s|still\s)*\Z"
    r"|(?:['’]s?|\bhis|\bher|\btheir)\s(?:fate|future|place|job|return|role|part)\s(?:hangs?\s|lies\s|remains\s)?\Z",
    re.IGNORECASE,
)
_UNDERGOING = re.compile(
    r"(?:is|are|was|were|killed|given|got|gets|been|hang|let go|nothing|returns?\b|will|won|unlikely)", re.IGNORECASE
)
_FATE_OF = re.compile(r"['’]s? (?:fate|future)\b[\w ]*\Z", re.IGNORECASE)
_OF_THE_PLAYERS = re.compile(
    r"\b(?:(?:the )?rest of (?:the|his|her|their) (?:gang|crew|cast|family|ensemble|team|squad|players)|"
    r"(?:sergeant|detective|doctor|captain|wife|husband|brother|sister|son|daughter|father|mother|villain|hero|heroine|boss|agent|killer))\b[\w ]{0,12}\Z",
    re.IGNORECASE,
)
_AS_FOR = re.compile(r"\W*(?:and |but )?(?:as for|as to|regarding|when it comes to) ", re.IGNORECASE)
_IN_APPOSITION = re.compile(
    r"(?: ?\([^)]*\))?, (?!and\b|but\b)[^,;]{2,70}, (?=(?:is|was|are|were|has|have|had|will|would|may|might)\b)"
)
_FROM_THE_SHOW = re.compile(r"\W*from (?:the |this |that |its |[“\"‘]?[A-Z])[^,;.]{0,60}", re.IGNORECASE)
# "Whispers that it was shelved, which the network denied".
_DENIED_NEXT = re.compile(
    r"[^,.;]{0,40}, (?:which|something|a claim|claims|rumou?rs|a rumou?r|a report)(?: that)? [^,.;]{2,40}? (?:has |have |later |since |quickly )?(?:denied|denies|dismissed|dismisses|rejected|rubbished|shot down|played down|called (?:false|untrue|nonsense))\b",
    re.IGNORECASE,
)
_FOOTAGE = re.compile(r"\b(?:trailers?|teasers?|footage|clips?)\b", re.IGNORECASE)
_ONE_OF = re.compile(r"\b(?:latest|first|second|third|newest|other|last|one|it) (?:of them )?\Z", re.IGNORECASE)
_PLACE_IS_OUT = re.compile(r"(?:^|[,;] |and )(?!It\b|They\b|This\b|That\b|Both\b)(?P<name>[A-Z]\w+) \Z")


def _speaks_of_others(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Do words for a show's fate tell of a person here, of the players, or of a place that is out?"""
    if cue.word not in _FATES:
        return False
    text = passage.text
    before = text[clause.span.start : span.start]
    if cue.word == "released" and _FOOTAGE.search(passage.heading) and _ONE_OF.search(before):
        return True
    if cue.word == "released":
        place = _PLACE_IS_OUT.search(before) if text[span.start : span.end].lower().split()[-1] == "out" else None
        return bool(place) and not _names_show(passage, clause.span.start, span.start)
    if _OF_THE_PLAYERS.search(before):
        return not _names_show(passage, clause.span.start + before.lower().rfind(" of "), span.start)
    undergone = cue.personal or _UNDERGONE.search(before) or _UNDERGOING.match(text, span.start)
    if not undergone:
        return False
    opening = _AS_FOR.match(text)
    if opening and any(each.span.start - opening.end() in range(6) for each in passage.people):
        return not _names_show(passage, opening.end(), span.start)
    earlier = [each for each in passage.people if each.span.end <= span.start]
    if not earlier:
        return False
    person = earlier[-1]
    apart = person.span.start < clause.span.start
    if apart and not (clause.span.start - person.span.end <= 2 and before.lower().startswith(("whose ", "who "))):
        return False
    aside = _IN_APPOSITION.match(text, person.span.end)
    start = aside.end() if aside else person.span.end
    if _names_show(passage, start, span.start):
        return False
    gap = text[start : span.start]
    if re.search(
        r"\b(?:said|says|told|that|confirm\w*|announc\w*|hop\w+|add(?:s|ed)|think\w*|by|insist\w*|believ\w*|reveal\w*)\b|[:“\"]",
        gap,
    ):
        return False
    return (
        not _names_show(passage, span.end, clause.span.end)
        or bool(_FROM_THE_SHOW.match(text, span.end))
        or bool(_FATE_OF.search(before))
    )


def _names_show(passage: Passage, start: int, end: int) -> bool:
    return any(start <= each.span.start < end and each.how != "its" for each in passage.mentions)


_PERSON_WORDS = re.compile(
    r"\b(?:he|she|who|his|her|actor|actress|star|stars|character|cast|newcomer)\b[\w ]*$", re.IGNORECASE
)


def _claim(cue: Cue, span: Span, clause: Clause, passage: Passage, kinds: Mapping[str, str]) -> Iterator[Claim]:
    aimed = aim(passage, span)
    subjects, season = aimed if aimed is not None else (clause.subjects, clause.season)
    yield from _word(cue, span, subjects, season, clause=clause, kinds=kinds)
    shared = _SHARED.search(passage.text, clause.span.start, span.end)
    if shared and shared.end("more") <= span.start:
        more = [each for each in passage.mentions if shared.start("more") <= each.span.start < shared.end("more")]
        own = next((each.season for each in more if each.season is not None), None)
        others = tuple(dict.fromkeys(sid for each in more for sid in each.subjects))
        yield from _word(cue, span, others, own, clause=clause, kinds=kinds)


# "A, just like B, is on hold": so is B.
_SHARED = re.compile(
    r", (?:just like|like|along with|together with|as well as|just as|and with it|and with them) (?P<more>[^,;]+), "
    r"(?:is|are|was|were|has|have|will)\b"
)


def _word(
    cue: Cue, span: Span, subjects: Sequence[str], season: int | None, *, clause: Clause, kinds: Mapping[str, str]
) -> Iterator[Claim]:
    groups: dict[tuple[str, str | None], list[str]] = {}
    for subject in subjects:
        kind = "spinoffs" if subject == SPINOFFS else kinds.get(subject, "spinoff")
        word = cue.word_for(kind if season is None else "season")
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
    if not clause.asserted:
        return None
    if cue.certainty is not None and clause.certainty in (Certainty.CONFIRMED, Certainty.EXPECTED, Certainty.UNKNOWN):
        return cue.certainty
    if clause.reported and word in _NEWS_WHEN_REPORTED:
        return Certainty.CONFIRMED
    return None


ASPECT = Aspect(name="status", read=read, parse=parse, in_stages=True)
