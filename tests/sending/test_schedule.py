from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.sending.schedule import DELAYS, find_pause, plan_retry
from tests.sending.samples import NOON


def keep(delay: float) -> float:
    return delay


def test_retries_come_when_standard_webhooks_says() -> None:
    waits = []
    for attempts in range(1, 10):
        again = plan_retry(attempts=attempts, created=NOON, now=NOON, retry_after=None, jitter=keep)
        assert again is not None
        waits.append((again - NOON).total_seconds())
    assert waits == [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]


def test_the_tenth_failure_is_the_last() -> None:
    assert plan_retry(attempts=len(DELAYS), created=NOON, now=NOON, retry_after=None, jitter=keep) is None


@pytest.mark.parametrize("attempts", range(1, 10))
def test_after_three_days_nothing_is_tried_again(attempts: int) -> None:
    late = NOON + timedelta(days=3)
    assert plan_retry(attempts=attempts, created=NOON, now=late, retry_after=None, jitter=keep) is None


def test_the_last_attempt_comes_even_though_it_is_later_than_three_days() -> None:
    """A receiver that is down for three days and then comes back still hears what it missed."""
    now = NOON
    for attempts in range(1, 10):
        again = plan_retry(attempts=attempts, created=NOON, now=now, retry_after=None, jitter=keep)
        assert again is not None
        now = again
    assert now - NOON > timedelta(days=3)


@pytest.mark.parametrize(("asked", "seconds"), [(7200, 7200), (1, 5), (-30, 5), (None, 5), (1e12, 86_400)])
def test_what_the_receiver_asks_for_wins_where_it_is_later(asked: float | None, seconds: float) -> None:
    again = plan_retry(attempts=1, created=NOON, now=NOON, retry_after=asked, jitter=keep)
    assert again == NOON + timedelta(seconds=seconds)


def test_jitter_moves_the_delay_and_not_the_pause() -> None:
    def double(delay: float) -> float:
        return 2 * delay

    assert plan_retry(attempts=1, created=NOON, now=NOON, retry_after=None, jitter=double) == NOON + timedelta(
        seconds=10
    )
    assert plan_retry(attempts=1, created=NOON, now=NOON, retry_after=60, jitter=double) == NOON + timedelta(seconds=60)


@given(st.floats(allow_nan=False))
def test_no_pause_lies_in_the_past_or_beyond_a_day(asked: float) -> None:
    pause = find_pause(asked, NOON)
    assert pause is None or NOON <= pause <= NOON + timedelta(days=1)
