"""Watches the sources themselves: one that breaks or recovers is told of, once, in one transaction with its memory."""

from __future__ import annotations

from datetime import datetime

from citadel_watch.addressing import address_notice
from citadel_watch.check import Watch
from citadel_watch.comparing.outages import judge_outages, raise_alert
from citadel_watch.model import Alert, NoticeKind


def tell_of_sources(watch: Watch, now: datetime) -> tuple[Alert, ...]:
    """Queue what is due to be told of the sources that are followed, and give it.

    Raises: StoreError.
    """
    alerts = []
    names = frozenset(watch.sources)
    followed = (each for each in watch.store.source_states() if each.name in names)
    for notice in judge_outages(followed, now):
        alert = raise_alert(notice)
        told_at = None if notice.kind is NoticeKind.RECOVERED else notice.at
        watch.store.tell_of_sources(alert, address_notice(notice, watch.routes, now), told_at)
        alerts.append(alert)
    return tuple(alerts)
