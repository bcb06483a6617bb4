"""The nouns: what every other floor speaks of. Frozen, typed, and free of any behaviour that needs the world."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, Protocol, Self, TypeAlias

JSON: TypeAlias = "bool | int | float | str | Sequence[JSON] | Mapping[str, JSON] | None"

SPINOFFS = "spinoffs"
"""The subject that stands for all spinoffs together; it exists in every configuration."""

UNPLACED = ""
"""Stands for the subject of what a page names without saying of whom it speaks."""


class Certainty(StrEnum):
    """How sure the page's wording is, not how true the claim is."""

    CONFIRMED = "confirmed"
    DENIED = "denied"
    EXPECTED = "expected"
    RUMOURED = "rumoured"
    UNKNOWN = "unknown"

    @property
    def weight(self) -> int:
        """Higher beats lower. A denial by a named person weighs as much as a flat assertion."""
        return _WEIGHTS[self]


_WEIGHTS = {
    Certainty.CONFIRMED: 3,
    Certainty.DENIED: 3,
    Certainty.EXPECTED: 2,
    Certainty.RUMOURED: 1,
    Certainty.UNKNOWN: 0,
}


class Precision(StrEnum):
    """How much of a page's date is known."""

    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Tier(StrEnum):
    """How close an outlet stands to the facts, as the configuration says."""

    OFFICIAL = "official"
    TRADE = "trade"
    PRESS = "press"
    FAN = "fan"


# --- whom statements are about ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A season or a spinoff that somebody wants to hear about.

    A season has a number; where `of` names a spinoff's id it is that spinoff's season, otherwise the parent show's.
    A spinoff has a title, or a country while it has no title.
    """

    id: str
    kind: Literal["season", "spinoff"]
    number: int | None = None
    of: str | None = None
    title: str | None = None
    country: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Franchise:
    """The parent show and everything that is followed around it: all that the reading knows of a franchise."""

    name: str
    network: str | None = None
    aliases: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()


# --- what a page is ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A page's date, as far as it is known. `at` is timezone-aware and is the first instant of what is known."""

    at: datetime
    precision: Precision = Precision.DAY

    @property
    def day(self) -> date:
        return self.at.date()


class BlockKind(StrEnum):
    """The part a block plays on the page."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    CAPTION = "caption"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A run of text that stands by itself. `start` is its place in `Article.text`; `level` is a heading's, or 0."""

    kind: BlockKind
    text: str
    start: int
    level: int = 0

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What a page says, without its furniture.

    `text` is all blocks, title first, joined by a blank line; every `start` and `end` of a statement is a place in it.
    """

    url: str
    title: str
    text: str
    blocks: tuple[Block, ...]
    published: Moment | None = None
    modified: Moment | None = None
    outlet: str | None = None
    canonical: str | None = None
    language: str | None = None

    @property
    def spoken(self) -> Moment | None:
        """The date the text speaks from: its last edit where the page says so, else its publication."""
        return self.modified or self.published


class HealthState(StrEnum):
    """Whether a page could be read properly, and if not, why not. Only OK may add or take back statements."""

    OK = "ok"
    UNCHANGED = "unchanged"
    CONSENT = "consent"
    PAYWALL = "paywall"
    LOGIN = "login"
    BOT_WALL = "bot-wall"
    SOFT_404 = "soft-404"
    GONE = "gone"
    PARKED = "parked"
    MAINTENANCE = "maintenance"
    EMPTY_SHELL = "empty-shell"
    HALF_PAGE = "half-page"
    OTHER_ARTICLE = "other-article"
    OTHER_LANGUAGE = "other-language"
    STALE_COPY = "stale-copy"
    NOT_HTML = "not-html"
    TOO_LARGE = "too-large"
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    HTTP_ERROR = "http-error"
    REFUSED = "refused"
    FAULT = "fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """A source's state at one time; `detail` is one clause for people, without secrets."""

    state: HealthState = HealthState.OK
    detail: str = ""

    @property
    def observed(self) -> bool:
        """True when the source was seen as it is: read well, or known not to have changed."""
        return self.state in (HealthState.OK, HealthState.UNCHANGED)


# --- what is claimed ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A span of days, both ends included; an open end is None.

    Two windows are equal when they span the same days: the words they were read from do not count.
    `edtf` is Extended Date/Time Format, level 1 or 2 (ISO 8601-2:2019), e.g. `2026-34` for the second quarter.
    """

    earliest: date | None
    latest: date | None
    edtf: str = field(compare=False)
    text: str = field(compare=False)

    def overlaps(self, other: Self) -> bool:
        return (self.earliest is None or other.latest is None or self.earliest <= other.latest) and (
            other.earliest is None or self.latest is None or other.earliest <= self.latest
        )

    def within(self, other: Self) -> bool:
        """True when every day of this window is a day of the other."""
        after_start = other.earliest is None or (self.earliest is not None and self.earliest >= other.earliest)
        before_end = other.latest is None or (self.latest is not None and self.latest <= other.latest)
        return after_start and before_end

    def over_by(self, day: date) -> bool:
        """True when the whole window lies before `day`."""
        return self.latest is not None and self.latest < day

    def to_json(self) -> dict[str, JSON]:
        return {
            "earliest": self.earliest.isoformat() if self.earliest else None,
            "latest": self.latest.isoformat() if self.latest else None,
            "edtf": self.edtf,
            "text": self.text,
        }

    @classmethod
    def from_json(cls, value: Mapping[str, JSON]) -> Self:
        def day(key: str) -> date | None:
            text = value.get(key)
            return date.fromisoformat(text) if isinstance(text, str) else None

        return cls(
            earliest=day("earliest"),
            latest=day("latest"),
            edtf=str(value.get("edtf") or ""),
            text=str(value.get("text") or ""),
        )


class Value(Protocol):
    """What a statement claims of its subject in one aspect. Each aspect's file defines its own, frozen and hashable.

    Equality is sameness of claim: wording never counts.
    """

    @property
    def slot(self) -> str:
        """Under which it stands beside other values of its aspect (a person, a role); '' where only one can hold."""

    @property
    def mark(self) -> str:
        """What no wording of the claim can do without, folded: a person's key, a window's EDTF; '' where nothing is."""

    @property
    def evolves(self) -> bool:
        """True where newer replaces older in the course of things; False where two values are a contradiction."""

    def agrees_with(self, other: Self) -> bool:
        """Can both be true at once of one subject? Symmetric."""

    def narrows(self, other: Self) -> bool:
        """Does this say strictly more than `other`, which it agrees with?"""

    def stale_on(self, day: date) -> bool:
        """Is this a plan for a time that was already past on `day`?"""

    def to_json(self) -> JSON:
        """The `value` of the commands' JSON."""

    def words(self) -> str:
        """For people, without its subject: `10 October 2024`, `Ana Ruiz (role unknown)`, `renewed`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a claim can be checked: page, exact words, their place in the article's text, the rule that read them."""

    source: str
    quote: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One claim. Two pages making the same claim make equal statements, whatever their words."""

    subject: str
    aspect: str
    value: Value
    certainty: Certainty = Certainty.CONFIRMED
    speaker: str | None = None
    evidence: Evidence = field(compare=False)
    passing: bool = field(default=False, compare=False)
    """True where a page says it only by the way, to tell whom it speaks of; it is known while a page is read."""

    @property
    def slot(self) -> Slot:
        return Slot(subject=self.subject, aspect=self.aspect, key=self.value.slot)

    @property
    def is_named(self) -> bool:
        """Is somebody named who says it? Whom a page leaves unnamed goes by small letters: `sources`, `an insider`."""
        return self.speaker is not None and not self.speaker[:1].islower()


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Slot:
    """A place for knowledge: one fact stands in it."""

    subject: str
    aspect: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentioned:
    """What an edition of a page named of our subjects, read or not: by subject, the marks of its people and times."""

    marks: frozenset[tuple[str, str]] = frozenset()

    def names(self, subject: str, value: Value) -> bool:
        """Did it name already what no wording of this value can do without?"""
        return bool(value.mark) and self.holds(subject, value.mark)

    def holds(self, subject: str, mark: str) -> bool:
        return (subject, mark) in self.marks or (UNPLACED, mark) in self.marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything one source said at one time, or why it could not be read.

    `spoken` is the day the page speaks from; None where it has no date, and then `at` stands for it. `replaces` is
    whether another article has taken the place of the one last read there: it takes back nothing that was not its own.
    `previous` is the text last read there.
    """

    source: str
    outlet: str
    tier: Tier
    at: datetime
    health: Health
    statements: tuple[Statement, ...] = ()
    spoken: date | None = None
    mentioned: Mentioned = Mentioned()
    article: Article | None = None
    replaces: bool = False
    previous: str = ""


# --- what is known, and what moved ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """A statement that a source made: who carries it, since when, and as of which day it speaks.

    `lapsed` is when the source, healthily read, was first seen to say it no more, without saying otherwise;
    `withdrawn` when it was so seen once again. What is known does not vanish with a rewritten sentence, so lapsed
    testimony still counts until other news overtakes it. `former` is said in an article that another has taken the
    place of: it stays said, whatever the other leaves out. `retracted` is withdrawn as the last that said so, and told
    to be: it is known no more.
    """

    source: str
    outlet: str
    tier: Tier
    statement: Statement
    as_of: date
    first_seen: datetime
    lapsed: datetime | None = None
    withdrawn: datetime | None = None
    former: bool = False
    retracted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What now stands in one slot: the value, how sure, who supports it, who disputes it, and since when.

    `superseded` holds testimony that newer or more certain news has overtaken; it disputes nothing any more.
    """

    slot: Slot
    value: Value
    certainty: Certainty
    since: date
    supporters: tuple[Testimony, ...]
    disputed_by: tuple[Testimony, ...] = ()
    superseded: tuple[Testimony, ...] = ()

    @property
    def withdrawn(self) -> datetime | None:
        """When it was told that nobody stands by it any more; None while somebody does, or may."""
        if not all(each.withdrawn for each in self.supporters):
            return None
        return max((each.withdrawn for each in self.supporters if each.retracted and each.withdrawn), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """All that is known: each source's standing testimony, and the facts that follow from it."""

    testimonies: tuple[Testimony, ...] = ()
    facts: Mapping[Slot, Fact] = field(default_factory=dict)


class ChangeKind(StrEnum):
    """How a fact moved. REREAD is a move of the program's own reading, by better rules, and never told."""

    NEW = "new"
    CHANGED = "changed"
    FIRMED = "firmed"
    DOUBTED = "doubted"
    DISPUTED = "disputed"
    WITHDRAWN = "withdrawn"
    CORROBORATED = "corroborated"
    REREAD = "reread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A fact that moved. `told` says whether it is worth an alert, `reason` why or why not, in a clause.

    `id` is the idempotency key of the event: the same move of the same fact has the same id wherever it is computed.
    """

    id: str
    kind: ChangeKind
    slot: Slot
    before: Value | None
    after: Value | None
    certainty: Certainty
    told: bool
    reason: str
    evidence: Evidence
    outlet: str
    speaker: str | None
    at: datetime


class NoticeKind(StrEnum):
    """What has become of sources that could not be read, or can be read again."""

    BROKEN = "broken"
    STILL_BROKEN = "still-broken"
    RECOVERED = "recovered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to tell about sources themselves: one by itself, or many that fail together, which is the network.

    `health` is the last look's, and where many fail, the commonest. `since` is the first look that failed. `failing`
    counts all sources that fail, also those named in no or another notice, and `watched` all that are followed.
    `healths` is how each of the `sources` is, in their order; empty where that was not kept. `id` is the idempotency
    key of the event. No two notices have the same `at`.
    """

    id: str
    kind: NoticeKind
    sources: tuple[str, ...]
    health: Health
    since: datetime
    at: datetime
    network: bool = False
    failing: int = 0
    watched: int = 0
    healths: tuple[Health, ...] = ()


class Occasion(StrEnum):
    """Why an alert is sent. CATCH_UP is a first look at sources, which may differ from what is known in many ways."""

    NEWS = "news"
    CATCH_UP = "catch-up"
    SOURCES = "sources"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What is worth telling together: all that one reading moved about one subject; all that a first look brought;
    or a notice about sources, which has no changes, and `sources` for its subject.
    """  # noqa: D205 -- one sentence

    id: str
    subject: str
    changes: tuple[Change, ...]
    at: datetime
    occasion: Occasion = Occasion.NEWS
    notice: Notice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """An alert on its way to one route: a row of the outbox.

    `key` is the idempotency key: every attempt, also after a crash, carries the same one. `alert` holds only the
    changes that the route asks for. No attempt is made before `not_before`.
    """

    key: str
    route: str
    alert: Alert
    created: datetime
    not_before: datetime
    attempts: int = 0
    last_error: str = ""


class DeliveryState(StrEnum):
    """What became of an envelope. SENT is written only after the channel accepted it."""

    QUEUED = "queued"
    SENT = "sent"
    EXPIRED = "expired"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One attempt, and what came of it; `not_before` says when the next is due while it stays QUEUED."""

    envelope: Envelope
    state: DeliveryState
    at: datetime
    detail: str = ""
    not_before: datetime | None = None


# --- what is fetched -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A page to follow."""

    name: str
    url: str
    outlet: str
    tier: Tier = Tier.PRESS


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a server gave to ask `changed since?` with (RFC 9110, section 8.8)."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a fetch brought: the body after decompression, as bytes, and what the server said of it."""

    url: str
    status: int
    content_type: str
    body: bytes
    validators: Validators
    at: datetime
    asked: str | None = None
    """The address before any redirect, where it is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged:
    """The server said that nothing has changed since the validators it was shown (304)."""

    url: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreachable:
    """No page came; `health` names why. `retry_after` is how many seconds the server asks to be left alone."""

    url: str
    health: Health
    at: datetime
    retry_after: float | None = None


Fetched = Page | Unchanged | Unreachable
"""Read with `match`; the type checker finds a forgotten case."""
