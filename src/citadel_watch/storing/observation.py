"""What one look at a source brings into the store, and what the store remembers of a source."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from citadel_watch.model import (
    Alert,
    Article,
    Change,
    Envelope,
    Fact,
    Health,
    Mentioned,
    Slot,
    Testimony,
    Validators,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One look at a source, and all that follows from it: kept together or not at all.

    `testimonies` is everything the source stands by now; None where it was not observed, and then what stood still
    stands. `article` is what it said that in, `rules` the version of the rules that read it. `facts` are those that
    the look may have moved, as they stand after it. `due_at` is when to look again; None leaves the plan as it was.
    """

    source: str
    at: datetime
    health: Health
    body_hash: str | None = None
    validators: Validators = field(default_factory=Validators)
    spoken: date | None = None
    mentioned: Mentioned | None = None
    testimonies: tuple[Testimony, ...] | None = None
    article: Article | None = None
    rules: str | None = None
    facts: tuple[Fact, ...] = ()
    changes: tuple[Change, ...] = ()
    alerts: tuple[Alert, ...] = ()
    envelopes: tuple[Envelope, ...] = ()
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """What a source's kept article says by other rules than it was read by: kept together or not at all.

    `testimonies` is all that the source now stands by, `facts` those that the rules may have moved, or ended.
    """

    source: str
    at: datetime
    rules: str
    testimonies: tuple[Testimony, ...]
    mentioned: Mentioned
    facts: tuple[Fact, ...] = ()
    ended: tuple[Slot, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSource:
    """What is remembered of a source between two looks.

    `health` and `checked_at` are the last look's; `validators`, `body_hash`, `spoken`, `mentioned`, `rules` and
    `article` (its hash) the last proper reading's, so that no page seen in bad health is ever taken for the source
    unchanged. `failures` counts the looks since then, the first of them at `failing_since`; `told_broken_at` is when
    somebody was last told of it, and both instants stay until that it is well again has been told, too.
    """

    source: str
    checked_at: datetime
    health: Health
    failures: int = 0
    failing_since: datetime | None = None
    told_broken_at: datetime | None = None
    validators: Validators = field(default_factory=Validators)
    body_hash: str | None = None
    spoken: date | None = None
    mentioned: Mentioned = field(default_factory=Mentioned)
    due_at: datetime | None = None
    rules: str | None = None
    article: str | None = None
