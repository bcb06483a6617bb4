from __future__ import annotations

from dataclasses import replace

import pytest

from citadel_watch.model import Delivery, DeliveryState, Envelope
from citadel_watch.storing.store import Store
from tests.storing.samples import HOUR, NOON, envelope_of, observe

BLUE = envelope_of("blue")


@pytest.fixture
def filled(store: Store) -> Store:
    store.keep(observe("blue", tell="blue"))
    return store


def attempt(state: DeliveryState, *, detail: str = "", again_in: int = 0) -> Delivery:
    later = NOON + again_in * HOUR if again_in else None
    return Delivery(envelope=BLUE, state=state, at=NOON, detail=detail, not_before=later)


def test_nothing_is_due_before_its_time(store: Store) -> None:
    evening = replace(BLUE, not_before=NOON + HOUR)
    store.keep(replace(observe("blue"), envelopes=(evening,)))
    assert store.outbox.due_envelopes(NOON) == ()
    assert store.outbox.due_envelopes(NOON + HOUR) == (evening,)
    assert store.outbox.pending() == 1


def test_envelopes_are_due_oldest_first(store: Store) -> None:
    store.keep(observe("windy", at=NOON + HOUR, tell="windy"))
    store.keep(observe("blue", source="bulletin", tell="blue"))
    assert [each.key for each in store.outbox.due_envelopes(NOON + HOUR)] == ["me-blue", "me-windy"]


def test_an_accepted_envelope_is_never_due_again(filled: Store) -> None:
    filled.outbox.record(attempt(DeliveryState.SENT, detail="250 accepted"))
    assert filled.outbox.due_envelopes(NOON + 1000 * HOUR) == ()
    assert filled.outbox.pending() == 0
    assert filled.outbox.list_envelopes(DeliveryState.SENT) == (replace(BLUE, attempts=1),)


def test_a_refused_envelope_waits_and_remembers_why(filled: Store) -> None:
    filled.outbox.record(attempt(DeliveryState.QUEUED, detail="503 from the receiver", again_in=2))
    assert filled.outbox.due_envelopes(NOON + HOUR) == ()
    (waiting,) = filled.outbox.due_envelopes(NOON + 2 * HOUR)
    assert (waiting.attempts, waiting.last_error) == (1, "503 from the receiver")
    assert waiting.alert == BLUE.alert


@pytest.mark.parametrize("later", [DeliveryState.QUEUED, DeliveryState.EXPIRED])
def test_an_acceptance_is_final(filled: Store, later: DeliveryState) -> None:
    filled.outbox.record(attempt(DeliveryState.SENT))
    filled.outbox.record(attempt(later, detail="too late"))
    assert not filled.outbox.retry(BLUE.key, NOON)
    assert not filled.outbox.drop(BLUE.key)
    (sent,) = filled.outbox.list_envelopes(DeliveryState.SENT)
    assert sent.last_error == ""


def test_an_acceptance_overrides_a_drop_of_the_meantime(filled: Store) -> None:
    assert filled.outbox.drop(BLUE.key)
    filled.outbox.record(attempt(DeliveryState.SENT))
    assert len(filled.outbox.list_envelopes(DeliveryState.SENT)) == 1


def test_a_failed_attempt_does_not_undo_a_drop(filled: Store) -> None:
    filled.outbox.drop(BLUE.key)
    filled.outbox.record(attempt(DeliveryState.QUEUED, detail="refused", again_in=1))
    assert filled.outbox.pending() == 0


def test_an_expired_envelope_can_be_sent_again_as_if_new(filled: Store) -> None:
    filled.outbox.record(attempt(DeliveryState.EXPIRED, detail="refused for 3 days"))
    assert filled.outbox.pending() == 0
    later = NOON + 100 * HOUR
    assert filled.outbox.retry(BLUE.key, later)
    (again,) = filled.outbox.due_envelopes(later)
    assert (again.key, again.attempts, again.created) == (BLUE.key, 0, later)


def test_a_key_that_nobody_knows_can_be_neither_retried_nor_dropped(filled: Store) -> None:
    assert not filled.outbox.retry("unknown", NOON)
    assert not filled.outbox.drop("unknown")


def test_an_attempt_at_an_envelope_that_was_never_queued_leaves_a_receipt(store: Store) -> None:
    store.outbox.record(attempt(DeliveryState.SENT))
    assert [each.key for each in store.outbox.list_envelopes(DeliveryState.SENT)] == [BLUE.key]


def test_what_became_of_an_alert_is_told_route_by_route(store: Store) -> None:
    routes: tuple[Envelope, ...] = (BLUE, envelope_of("blue", route="bot"))
    store.keep(replace(observe("blue"), envelopes=routes))
    store.outbox.record(attempt(DeliveryState.SENT))
    told = {each.envelope.route: each.state for each in store.outbox.deliveries("alert-blue")}
    assert told == {"me": DeliveryState.SENT, "bot": DeliveryState.QUEUED}
