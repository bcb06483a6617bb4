"""Who is told: news goes to every route that asks for any of it, a notice about sources to every route there is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from citadel_watch.comparing.alerts import gather_alerts
from citadel_watch.comparing.outages import raise_alert
from citadel_watch.config import Route
from citadel_watch.model import Alert, Change, Envelope, Notice


def address_changes(
    changes: Sequence[Change], routes: Iterable[Route], now: datetime, *, first_look: bool = False
) -> tuple[Envelope, ...]:
    """An envelope for each recipient and each subject, holding the changes that the route asks for.

    What a first look brought is in one envelope a recipient. The key is the SHA-256 of the changes' ids and the
    recipient: the same events to the same route have the same key.
    """
    return tuple(
        _make_envelope(alert, recipient, not_before, now)
        for route in routes
        for not_before in (find_opening(route, now),)
        for alert in gather_alerts([each for each in changes if wants(route, each)], now, first_look=first_look)
        for recipient in name_recipients(route)
    )


def address_notice(notice: Notice, routes: Iterable[Route], now: datetime) -> tuple[Envelope, ...]:
    """An envelope for each recipient of every route, whatever news it asks for: silence must not pass for no news.

    The key is the SHA-256 of the notice's id and the recipient.
    """
    alert = raise_alert(notice)
    return tuple(
        _make_envelope(alert, recipient, not_before, now)
        for route in routes
        for not_before in (find_opening(route, now),)
        for recipient in name_recipients(route)
    )


def wants(route: Route, change: Change) -> bool:
    """Whether a route asks for a change: one worth telling, or of a kind it wants; by subject, aspect, certainty."""
    return (
        (change.told or change.kind in route.tell)
        and (not route.subjects or change.slot.subject in route.subjects)
        and (not route.aspects or change.slot.aspect in route.aspects)
        and change.certainty.weight >= route.certainty.weight
    )


def name_recipients(route: Route) -> Iterator[str]:
    """A name for each address of a route: the route's own, and the address where there are several."""
    if route.email is not None and len(route.email) > 1:
        yield from (f"{route.name}: {address}" for address in route.email)
    else:
        yield route.name


def find_opening(route: Route, now: datetime) -> datetime:
    """When a route may next be told: at its digest hour if it has one, after its hours of quiet, else at once."""
    zone = ZoneInfo(route.timezone)
    opening = now
    if route.digest is not None:
        from apscheduler.triggers.cron import CronTrigger

        hour = CronTrigger.from_crontab(route.digest, timezone=zone).get_next_fire_time(None, now.astimezone(zone))
        opening = hour or now
    if route.quiet is not None:
        local = opening.astimezone(zone)
        if route.quiet.holds(local.timetz().replace(tzinfo=None)):
            morning = local.replace(hour=route.quiet.end.hour, minute=route.quiet.end.minute, second=0, microsecond=0)
            opening = morning if morning > local else morning + timedelta(days=1)
    return opening.astimezone(now.tzinfo)


def _make_envelope(alert: Alert, recipient: str, not_before: datetime, now: datetime) -> Envelope:
    events = [alert.notice.id] if alert.notice else sorted(each.id for each in alert.changes)
    parts = "\n".join((recipient, *events))
    return Envelope(
        key=hashlib.sha256(parts.encode()).hexdigest(), route=recipient, alert=alert, created=now, not_before=not_before
    )
