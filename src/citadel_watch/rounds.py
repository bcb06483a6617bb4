"""Many sources: each looked at by itself, so that one that fails stops no other; then what is queued goes out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import SystemRandom

import structlog

from citadel_watch.check import Checked, Looked, Watch, look, take_in
from citadel_watch.comparing.diff import Difference
from citadel_watch.comparing.weigh import Weighed
from citadel_watch.errors import StoreError
from citadel_watch.model import Delivery, DeliveryState, Dossier, Health, HealthState, Reading, Source
from citadel_watch.monitoring import tell_of_sources
from citadel_watch.sending.channel import Channel
from citadel_watch.sending.deliver import deliver_envelopes
from citadel_watch.storing.observation import Observation

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What a round came to, in the order of the sources."""

    checked: tuple[Checked, ...]
    deliveries: tuple[Delivery, ...]
    pending: int
    """Envelopes that could not be delivered yet, and those that were given up and nobody has dealt with."""

    @property
    def unobserved(self) -> tuple[Checked, ...]:
        return tuple(each for each in self.checked if not each.reading.health.observed)

    @property
    def told(self) -> int:
        """How many changes were worth an alert."""
        return sum(change.told for each in self.checked for change in each.weighed.changes)


async def run_round(
    sources: Sequence[Source],
    watch: Watch,
    channels: Mapping[str, Channel],
    now: datetime,
    *,
    on_checked: Callable[[Checked], None] = lambda _: None,
    dry_run: bool = False,
) -> Round:
    """Look at all sources side by side, then deliver what is due.

    Raises: StoreError, before anything is sent that was not kept.
    """
    looking = [asyncio.create_task(look(each, watch, now)) for each in sources]
    checked = []
    for source, looked in zip(sources, looking, strict=True):
        # Fetched side by side, taken in by their order: whichever answers first, the same pages tell the same story.
        checked.append(await check_safely(source, watch, now, looking=looked, dry_run=dry_run))
        on_checked(checked[-1])
    if not dry_run:
        tell_of_sources(watch, now)
    deliveries = () if dry_run else await deliver_due(watch, channels)
    return Round(checked=tuple(checked), deliveries=deliveries, pending=count_undelivered(watch))


async def check_safely(
    source: Source,
    watch: Watch,
    now: datetime,
    *,
    looking: Awaitable[Looked] | None = None,
    due_at: datetime | None = None,
    dry_run: bool = False,
) -> Checked:
    """Look at a source, unless somebody is `looking` already, and take it in.

    A fault of this program's own while reading it is that source's health, and is logged whole.

    Raises: StoreError.
    """
    try:
        looked = await (looking or look(source, watch, now))
        return take_in(source, looked, watch, due_at=due_at, dry_run=dry_run)
    except StoreError:
        raise
    except Exception as error:  # one page must not stop the others, whatever is wrong with it
        log.exception("a fault of this program while reading a source; please report it", source=source.name)
        health = Health(state=HealthState.FAULT, detail=f"{type(error).__name__}: {error}")
        reading = Reading(source=source.name, outlet=source.outlet, tier=source.tier, at=now, health=health)
        if not dry_run:
            watch.store.keep(Observation(source=source.name, at=now, health=health, due_at=due_at))
        nothing = Difference(added=(), kept=(), replaced=(), lapsed=())
        weighed = Weighed(dossier=Dossier(), difference=nothing, changes=(), alerts=())
        return Checked(reading=reading, weighed=weighed, seconds=0.0)


def count_undelivered(watch: Watch) -> int:
    """How many envelopes failed so far, or expired and were neither retried nor dropped.

    What a route wants held until its digest or after its quiet hours has not failed.
    """
    outbox = watch.store.outbox
    now = datetime.now(UTC)
    queued = outbox.list_envelopes(DeliveryState.QUEUED)
    failed = [each for each in queued if each.attempts or each.not_before <= now]
    return len(failed) + len(outbox.list_envelopes(DeliveryState.EXPIRED))


async def deliver_due(watch: Watch, channels: Mapping[str, Channel]) -> tuple[Delivery, ...]:
    """Try every envelope that is due; each outcome is recorded before the next."""
    now = datetime.now(UTC)
    return await deliver_envelopes(
        watch.store.outbox.due_envelopes(now),
        channels,
        franchise=watch.franchise,
        record=watch.store.outbox.record,
        now=lambda: datetime.now(UTC),
        jitter=_spread,
    )


def _spread(delay: float) -> float:
    return delay * SystemRandom().uniform(0.9, 1.1)
