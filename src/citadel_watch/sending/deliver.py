"""Carries envelopes to their routes: each is marked only after it was accepted, and no route waits for another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from traceback import extract_tb

from citadel_watch.errors import DeliveryError
from citadel_watch.model import Delivery, DeliveryState, Envelope, Franchise
from citadel_watch.sending.channel import Channel
from citadel_watch.sending.cleaning import clean_line
from citadel_watch.sending.schedule import Jitter, find_pause, plan_retry
from citadel_watch.sending.wording import word_alert

_DETAIL_LENGTH = 300
_FAILURES_IN_A_ROW = 3


async def deliver_envelopes(
    envelopes: Iterable[Envelope],
    channels: Mapping[str, Channel],
    *,
    franchise: Franchise,
    record: Callable[[Delivery], None],
    now: Callable[[], datetime],
    jitter: Jitter,
) -> tuple[Delivery, ...]:
    """Try every envelope; `record` hears of each outcome before the same route goes on.

    Routes run side by side, and within a route the order is kept. A crash between a channel's acceptance and `record`
    repeats the envelope with the same key; nothing is lost. Where a receiver asks for a pause, the rest of its route is
    put off without an attempt; after three failures in a row the rest stays due as it was, unreported. A route that
    cannot record sends nothing more; the others finish before that error is raised.
    """
    routes: dict[str, list[Envelope]] = {}
    for envelope in envelopes:
        routes.setdefault(envelope.route, []).append(envelope)

    async def carry(route: str, queue: Sequence[Envelope]) -> list[Delivery]:
        outcomes: list[Delivery] = []
        failures = 0
        paused: datetime | None = None
        for envelope in queue:
            if paused:
                outcome = _put_off(envelope, now(), paused)
            elif failures == _FAILURES_IN_A_ROW:
                break
            else:
                outcome, paused = await _try(envelope, channels.get(route), franchise, now, jitter)
                failures = failures + 1 if outcome.state is DeliveryState.QUEUED else 0
            record(outcome)
            outcomes.append(outcome)
        return outcomes

    results = await asyncio.gather(
        *(carry(route, queue) for route, queue in routes.items()),
        return_exceptions=True,
    )
    outcomes: list[Delivery] = []
    for result in results:
        if isinstance(result, BaseException):
            raise result
        outcomes.extend(result)
    return tuple(outcomes)


async def _try(
    envelope: Envelope,
    channel: Channel | None,
    franchise: Franchise,
    now: Callable[[], datetime],
    jitter: Jitter,
) -> tuple[Delivery, datetime | None]:
    """One attempt; and until when its receiver asked to be left alone, if it did."""
    if channel is None:
        problem = f"no route named {envelope.route!r} is configured; name it again, then `watch outbox retry`"
        return _give_up(envelope, problem, now()), None
    try:
        accepted = await channel.send(word_alert(envelope.alert, franchise), envelope.key)
    except DeliveryError as error:
        at = now()
        return _put_back(envelope, error, at, jitter), find_pause(error.retry_after, at)
    except Exception as error:  # noqa: BLE001 -- one envelope's fault must not stop the others
        problem = f"the channel failed in an unforeseen way ({_locate(error)})"
        return _put_back(envelope, DeliveryError(problem), now(), jitter), None
    detail = clean_line(accepted, _DETAIL_LENGTH)
    return Delivery(envelope=envelope, state=DeliveryState.SENT, at=now(), detail=detail), None


def _put_back(envelope: Envelope, error: DeliveryError, at: datetime, jitter: Jitter) -> Delivery:
    """QUEUED again with its next try, or EXPIRED where trying again cannot help or has gone on for long enough."""
    problem = clean_line(str(error), _DETAIL_LENGTH)
    if error.permanent:
        return _give_up(envelope, problem, at)
    attempts = envelope.attempts + 1
    again = plan_retry(
        attempts=attempts, created=envelope.created, now=at, retry_after=error.retry_after, jitter=jitter
    )
    if again is None:
        return _give_up(envelope, f"given up after {attempts} attempts: {problem}", at)
    return Delivery(
        envelope=envelope,
        state=DeliveryState.QUEUED,
        at=at,
        detail=problem,
        not_before=again,
    )


def _put_off(envelope: Envelope, at: datetime, until: datetime) -> Delivery:
    return Delivery(
        envelope=envelope,
        state=DeliveryState.QUEUED,
        at=at,
        detail="not tried: its receiver asked for a pause",
        not_before=until,
    )


def _give_up(envelope: Envelope, problem: str, at: datetime) -> Delivery:
    return Delivery(envelope=envelope, state=DeliveryState.EXPIRED, at=at, detail=problem)


def _locate(error: Exception) -> str:
    """An exception's name and place. Its message stays out: it may hold an address or a secret."""
    frame = extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
