"""How the sources are, and what waits in the outbox."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citadel_watch.config import ConfiguredSource, Cron, Schedule
from citadel_watch.model import DeliveryState, Envelope, Franchise
from citadel_watch.report.deliveries import itemise_delivery
from citadel_watch.report.streams import count, print_json, results
from citadel_watch.sending.headline import head_alert
from citadel_watch.storing.observation import StoredSource

_UNITS = {"d": 86400, "h": 3600, "m": 60, "s": 1}


def print_sources(sources: Sequence[ConfiguredSource], last: Mapping[str, StoredSource | None]) -> None:
    for each in sources:
        seen = last[each.name]
        print_json(
            {
                "type": "source",
                "source": each.name,
                "url": each.url,
                "health": seen.health.state if seen else None,
                "detail": seen.health.detail if seen else "never looked at",
                "checked_at": seen.checked_at.isoformat() if seen else None,
                "failures": seen.failures if seen else 0,
                "due_at": seen.due_at.isoformat() if seen and seen.due_at else None,
            }
        )


def show_sources(sources: Sequence[ConfiguredSource], last: Mapping[str, StoredSource | None]) -> None:
    """A line a source: its name, its health and when it was last looked at, its schedule, its address."""
    console = results()
    width = max((len(each.name) for each in sources), default=0)
    for each in sources:
        seen = last[each.name]
        health = f"{seen.health.state} at {seen.checked_at:%Y-%m-%d %H:%M} UTC" if seen else "never looked at"
        detail = f" ({seen.health.detail})" if seen and seen.health.detail else ""
        due = f", due {seen.due_at:%Y-%m-%d %H:%M} UTC" if seen and seen.due_at else ""
        style = "" if seen is None or seen.health.observed else "yellow"
        console.print(
            f"{each.name:<{width}}  {health}{detail}, {_word_schedule(each.schedule)}{due}  {each.url}", style=style
        )
    console.print(count(len(sources), "source"), style="bold")


def _word_schedule(schedule: Schedule) -> str:
    if isinstance(schedule, Cron):
        return f"at {schedule.expression} {schedule.timezone}"
    seconds = int(schedule.interval.total_seconds())
    unit = next(unit for unit in _UNITS if seconds % _UNITS[unit] == 0)
    return f"every {seconds // _UNITS[unit]}{unit}"


def print_envelopes(waiting: Mapping[DeliveryState, Sequence[Envelope]]) -> None:
    for state, envelopes in waiting.items():
        for each in envelopes:
            due = each.not_before if state is DeliveryState.QUEUED else None
            print_json(
                itemise_delivery(each, state=state, detail=each.last_error, attempts=each.attempts, not_before=due)
            )


def show_envelopes(waiting: Mapping[DeliveryState, Sequence[Envelope]], franchise: Franchise) -> None:
    """A line an envelope: its key, its state, its route, when it is tried again, and what it tells."""
    console = results()
    for state, envelopes in waiting.items():
        for each in envelopes:
            tried = f", tried {count(each.attempts, 'time')} ({each.last_error})" if each.attempts else ""
            when = f" until {each.not_before:%Y-%m-%d %H:%M} UTC" if state is DeliveryState.QUEUED else ""
            console.print(f"{each.key}  {state}{when}  {each.route}{tried}: {head_alert(each.alert, franchise)}")
    console.print(f"{sum(map(len, waiting.values()))} in the outbox", style="bold")
