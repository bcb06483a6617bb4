"""The daemon: each source at its own times, alerts as soon as they are due, and a clean stop."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from citadel_watch.check import Checked, Watch, look
from citadel_watch.comparing.dossier import settle
from citadel_watch.config import Config, ConfiguredSource, Cron, Every
from citadel_watch.errors import DeliveryError
from citadel_watch.model import Alert, Delivery, DeliveryState, Dossier
from citadel_watch.monitoring import tell_of_sources
from citadel_watch.rounds import check_safely, deliver_due, reread_sources, run_round
from citadel_watch.sending.channel import Channel
from citadel_watch.sending.console import ConsoleChannel
from citadel_watch.sending.wording import word_alert
from citadel_watch.storing.observation import StoredSource
from citadel_watch.storing.store import Store
from citadel_watch.wiring import open_configured_store, open_watch, seed_store

log = structlog.get_logger()

_DELIVERY_PAUSE = timedelta(seconds=15)
_STOP_WITHIN = 8.0  # seconds for what is running to finish; a service manager's patience is 10


async def watch_until_stopped(config: Config) -> int:
    """Run until SIGTERM or SIGINT; return the exit code for it, 128 and the signal's number.

    Due times live in the store: what was due while nothing ran is looked at once, soon after the start.

    Raises: StoreError, UsageError before anything is fetched.
    """
    loop = asyncio.get_running_loop()
    stopped: asyncio.Future[int] = loop.create_future()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, _note_signal, stopped, number)
    now = datetime.now(UTC)
    with open_configured_store(config) as store, store.hold(now):
        seed_store(config, store, now)
        async with open_watch(config, store) as (watch, channels):
            daemon = _Daemon(config, watch, channels, store, stopped)
            daemon.start()
            log.info("watching", sources=len(config.sources), routes=len(channels), config=str(config.file))
            caught = await stopped
            log.info("stopping", signal=signal.Signals(caught).name)
            await daemon.stop()
    return 128 + caught


def _note_signal(stopped: asyncio.Future[int], number: int) -> None:
    if not stopped.done():
        stopped.set_result(number)


class _Daemon:
    """The running jobs. A failure that every later look would share stops the whole daemon, with its error."""

    def __init__(
        self,
        config: Config,
        watch: Watch,
        channels: Mapping[str, Channel],
        store: Store,
        stopped: asyncio.Future[int],
    ) -> None:
        self._config = config
        self._watch = watch
        self._channels = channels
        self._store = store
        self._stopped = stopped
        # A late job still runs, and only once, however long the machine slept.
        defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=defaults)
        self._delivering = asyncio.Lock()
        self._console = ConsoleChannel(sys.stdout)
        self._running: set[asyncio.Task[None]] = set()
        self._known: Dossier | None = None

    def start(self) -> None:
        """Read again what other rules read; look at new sources together; and at all as they are due."""
        now = datetime.now(UTC)
        reread_sources([each.source for each in self._config.sources], self._watch, self._settle(), now)
        new = [each for each in self._config.sources if self._store.last_reading(each.name) is None]
        for source in self._config.sources:
            trigger = plan_trigger(source)
            last = self._store.last_reading(source.name)
            due = trigger.get_next_fire_time(now, now) if source in new else _next_look(last, trigger)
            self._scheduler.add_job(
                self._guard, trigger, (self._look, source, trigger), id=source.name, next_run_time=max(due or now, now)
            )
        if new:
            self._scheduler.add_job(self._guard, args=(self._look_first, new), name="first looks", next_run_time=now)
        self._scheduler.add_job(
            self._guard,
            IntervalTrigger(seconds=int(_DELIVERY_PAUSE.total_seconds())),
            args=(self._deliver,),
            name="outbox",
            next_run_time=now,
        )
        self._scheduler.add_job(
            self._guard, IntervalTrigger(days=1), args=(self._prune,), name="retention", next_run_time=now
        )
        self._scheduler.start()

    async def stop(self) -> None:
        """Start nothing more, and let what is running finish; what does not is cut off, and loses nothing."""
        self._scheduler.shutdown(wait=False)
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=_STOP_WITHIN)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _guard(self, job: Callable[..., Coroutine[Any, Any, None]], *args: object) -> None:
        task = asyncio.create_task(job(*args))
        self._running.add(task)
        try:
            await asyncio.wait({task})
            if not task.cancelled() and (error := task.exception()) and not self._stopped.done():
                self._stopped.set_exception(error)
        finally:
            self._running.discard(task)

    async def _look_first(self, new: Sequence[ConfiguredSource]) -> None:
        """Look at sources that were never looked at, so that all they bring is told together."""
        now = datetime.now(UTC)
        due = {each.name: plan_trigger(each).get_next_fire_time(now, now) for each in new}
        async with self._delivering:
            self._known = None
            done = await run_round([each.source for each in new], self._watch, self._channels, now, due=due)
        for source, checked in zip(new, done.checked, strict=True):
            await self._report(checked, self._heed_wait(source, due[source.name]))
        self._log_deliveries(done.deliveries)

    async def _look(self, source: ConfiguredSource, trigger: BaseTrigger) -> None:
        now = datetime.now(UTC)
        due = trigger.get_next_fire_time(now, now)
        looking = asyncio.ensure_future(look(source.source, self._watch, now))
        await asyncio.wait({looking})
        # Only now, for others may have been taken in meanwhile; from here to what is kept nothing waits.
        known = self._settle()
        checked = await check_safely(source.source, self._watch, known, now, looking=looking, due_at=due)
        self._known = None
        self._store.keep(checked.observation)
        if checked.weighed.dossier is known and not self._delivering.locked():  # first looks may be keeping more
            self._known = known
        await self._report(checked, self._heed_wait(source, due))
        notices = tell_of_sources(self._watch, now)
        if checked.weighed.told or notices:
            await self._deliver()
        for alert in notices:
            await self._print(alert)

    def _heed_wait(self, source: ConfiguredSource, due: datetime | None) -> datetime | None:
        """When to look again: later than planned, if the server asked to be left alone for longer."""
        kept = self._store.last_reading(source.name)
        if kept and kept.due_at and due and kept.due_at > due and not self._stopped.done():
            self._scheduler.modify_job(source.name, next_run_time=kept.due_at)
            return kept.due_at
        return due

    async def _report(self, checked: Checked, due: datetime | None) -> None:
        health = checked.reading.health
        log.info(
            "checked",
            source=checked.reading.source,
            health=str(health.state),
            detail=health.detail,
            statements=len(checked.reading.statements),
            told=len(checked.weighed.told),
            next=due.isoformat(timespec="seconds") if due else None,
        )
        for alert in checked.weighed.alerts:
            await self._print(alert)

    async def _prune(self) -> None:
        """Let go of the text of articles that nobody has said for long; what was read in it stays."""
        gone = self._store.prune_articles(datetime.now(UTC) - self._config.store.keep_articles)
        if gone:
            log.info("let go of the text of old articles", articles=gone)

    def _settle(self) -> Dossier:
        """What is known, settled anew only after a look that moved something: most move nothing."""
        return self._known or settle(self._store.testimonies())

    async def _print(self, alert: Alert) -> None:
        try:
            await self._console.send(word_alert(alert, self._config.franchise), alert.id)
        except DeliveryError as error:  # whoever read along has gone; the routes are told all the same
            log.warning("not printed", alert=alert.id, detail=str(error))

    async def _deliver(self) -> None:
        async with self._delivering:
            self._log_deliveries(await deliver_due(self._watch, self._channels))

    def _log_deliveries(self, deliveries: Iterable[Delivery]) -> None:
        for each in deliveries:
            level = log.info if each.state is DeliveryState.SENT else log.warning
            level(
                "delivery",
                route=each.envelope.route,
                alert=each.envelope.alert.id,
                state=str(each.state),
                detail=each.detail,
            )


def _next_look(last: StoredSource | None, trigger: BaseTrigger) -> datetime | None:
    """When a source is due after a restart: as planned, or sooner if its schedule has become shorter."""
    if last is None or last.due_at is None:
        return None
    planned = trigger.get_next_fire_time(last.checked_at, last.checked_at)
    return min(last.due_at, planned) if planned and last.health.observed else last.due_at


def plan_trigger(source: ConfiguredSource) -> BaseTrigger:
    """When a source is looked at."""
    match source.schedule:
        case Every(interval=interval):
            return IntervalTrigger(seconds=max(1, int(interval.total_seconds())), timezone=UTC)
        case Cron(expression=expression, timezone=timezone):
            return CronTrigger.from_crontab(expression, timezone=ZoneInfo(timezone))
