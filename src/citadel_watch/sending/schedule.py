"""When a delivery that failed is tried again, and when it is given up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

Jitter = Callable[[float], float]
"""Given a delay in seconds, the delay to use; it keeps routes from coming back all at once."""

DELAYS = (0.0, 5.0, 300.0, 1_800.0, 7_200.0, 18_000.0, 36_000.0, 50_400.0, 72_000.0, 86_400.0)
"""Seconds before each attempt, counted from the one before it, as Standard Webhooks suggests."""

GIVE_UP_AFTER = timedelta(days=3)

_LONGEST_WAIT = 86_400.0


def plan_retry(
    *, attempts: int, created: datetime, now: datetime, retry_after: float | None, jitter: Jitter
) -> datetime | None:
    """When to try again after `attempts` failures; None after the last of them or after three days.

    A receiver's own `retry_after` wins where it is later, up to a day.
    """
    if attempts >= len(DELAYS) or now - created >= GIVE_UP_AFTER:
        return None
    soonest = now + timedelta(seconds=jitter(DELAYS[max(attempts, 1)]))
    pause = find_pause(retry_after, now)
    return max(soonest, pause) if pause else soonest


def find_pause(retry_after: float | None, now: datetime) -> datetime | None:
    """Until when a receiver wants to be left alone: never the past, never more than a day."""
    if retry_after is None or retry_after <= 0:
        return None
    return now + timedelta(seconds=min(retry_after, _LONGEST_WAIT))
