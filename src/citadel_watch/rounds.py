"""Many sources: each looked at by itself, so that one that fails stops no other; then what is queued goes out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from random import SystemRandom

import structlog

from citadel_watch.addressing import address_changes
from citadel_watch.check import Checked, Looked, Watch, look, take_in
from citadel_watch.comparing.alerts import gather_alerts
from citadel_watch.comparing.diff import Difference
from citadel_watch.comparing.dossier import settle
from citadel_watch.comparing.weigh import Weighed
from citadel_watch.errors import StoreError
from citadel_watch.model import Delivery, DeliveryState, Dossier, Health, HealthState, Reading, Source
from citadel_watch.monitoring import tell_of_sources
from citadel_watch.rereading import name_rules, reread_source
from citadel_watch.sending.channel import Channel
from citadel_watch.sending.deliver import deliver_envelopes
from citadel_watch.storing.observation import Observation

log = structlog.get_logger()

_NEVER: Mapping[str, datetime | None] = {}


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
    due: Mapping[str, datetime | None] = _NEVER,
    dry_run: bool = False,
) -> Round:
    """Look at all sources side by side, then deliver what is due. `due` is when to look at each again.

    Raises: StoreError, before anything is sent that was not kept.
    """
    known = settle(watch.store.testimonies())
    if not dry_run:
        known = reread_sources(sources, watch, known, now)
    looking = {each.name: asyncio.create_task(look(each, watch, now)) for each in sources}
    checked = {}
    # Fetched side by side, taken in by their order: whichever answers first, the same pages tell the same story.
    for group in _group_looks(sources, known):
        taken = []
        for source in group:
            at = due.get(source.name)
            taken.append(await check_safely(source, watch, known, now, looking=looking[source.name], due_at=at))
            known = taken[-1].weighed.dossier
        if len(group) > 1:
            taken = gather_first_looks(taken, watch, now)
        if not dry_run:
            watch.store.keep(*(each.observation for each in taken))
        for each in taken:
            checked[each.reading.source] = each
            on_checked(each)
    if not dry_run:
        tell_of_sources(watch, now)
    deliveries = () if dry_run else await deliver_due(watch, channels)
    in_order = tuple(checked[each.name] for each in sources)
    return Round(checked=in_order, deliveries=deliveries, pending=count_undelivered(watch))


def reread_sources(sources: Sequence[Source], watch: Watch, known: Dossier, now: datetime) -> Dossier:
    """Read again, by the rules as they are now, what was kept of sources that other rules read; tell nobody.

    Raises: StoreError.
    """
    moved = 0
    otherwise = watch.store.read_otherwise(name_rules())
    for source in (each for each in sources if each.name in otherwise):
        known, changes = reread_source(
            source, watch.store, known, franchise=watch.franchise, aspects=watch.aspects, now=now
        )
        moved += len(changes)
    if moved:
        log.info("read again by other rules", moved=moved)
    return known


def _group_looks(sources: Sequence[Source], known: Dossier) -> list[list[Source]]:
    """Those that have never said anything together and first, then each by itself.

    What first looks find is kept in one transaction, as it is told in one alert.
    """
    heard = {each.source for each in known.testimonies}
    new = [each for each in sources if each.name not in heard]
    return [*([new] if new else []), *([each] for each in sources if each.name in heard)]


def gather_first_looks(taken: Sequence[Checked], watch: Watch, now: datetime) -> list[Checked]:
    """The same looks, with one alert for all that they found, carried by the last that found something."""
    changes = [change for each in taken for change in each.weighed.changes]
    told = [each for each in changes if each.told]
    alerts = gather_alerts(told, now, first_look=True)
    envelopes = address_changes(changes, watch.routes, now, first_look=True)
    last = max((place for place, each in enumerate(taken) if each.weighed.changes), default=None)
    return [
        replace(
            each,
            weighed=replace(each.weighed, alerts=alerts if place == last else ()),
            observation=replace(
                each.observation,
                alerts=alerts if place == last else (),
                envelopes=envelopes if place == last else (),
            ),
        )
        for place, each in enumerate(taken)
    ]


async def check_safely(
    source: Source,
    watch: Watch,
    known: Dossier,
    now: datetime,
    *,
    looking: Awaitable[Looked] | None = None,
    due_at: datetime | None = None,
) -> Checked:
    """Look at a source, unless somebody is `looking` already, and take it in. Nothing is kept yet.

    A fault of this program's own while reading it is that source's health, and is logged whole.

    Raises: StoreError.
    """
    try:
        looked = await (looking or look(source, watch, now))
        return take_in(source, looked, watch, known, due_at=due_at)
    except StoreError:
        raise
    except Exception as error:  # one page must not stop the others, whatever is wrong with it
        log.exception("a fault of this program while reading a source; please report it", source=source.name)
        health = Health(state=HealthState.FAULT, detail=f"{type(error).__name__}: {error}")
        nothing = Difference(added=(), kept=(), replaced=(), lapsed=())
        return Checked(
            reading=Reading(source=source.name, outlet=source.outlet, tier=source.tier, at=now, health=health),
            weighed=Weighed(dossier=known, difference=nothing, changes=(), alerts=()),
            observation=Observation(source=source.name, at=now, health=health, due_at=due_at),
            seconds=0.0,
        )


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
