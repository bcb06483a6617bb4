from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import httpx
import pytest

from citadel_watch.errors import DeliveryError, StoreError
from citadel_watch.model import Delivery, DeliveryState, Envelope
from citadel_watch.sending.channel import Channel, Message
from citadel_watch.sending.deliver import deliver_envelopes
from citadel_watch.sending.email import EmailChannel, SmtpSettings
from citadel_watch.sending.schedule import DELAYS
from citadel_watch.sending.webhook import WebhookChannel, WebhookSettings
from tests.sending.samples import CITADEL, NOON, envelope
from tests.servers.hook import Answer, HookReceiver
from tests.servers.smtp import DROP, SmtpReceiver

QUEUED, SENT, EXPIRED = DeliveryState.QUEUED, DeliveryState.SENT, DeliveryState.EXPIRED


class Told:
    """A channel that remembers what it carried, and fails as it is told: an error for each attempt, or None."""

    def __init__(self, *errors: Exception | None) -> None:
        self.keys: list[str] = []
        self.errors = list(errors)

    async def send(self, message: Message, key: str) -> str:
        assert message.subject
        self.keys.append(key)
        error = self.errors.pop(0) if self.errors else None
        if error:
            raise error
        return "accepted"


def deliver(
    envelopes: Iterable[Envelope],
    channels: Mapping[str, Channel],
    *,
    record: Callable[[Delivery], None] = lambda _: None,
    now: datetime = NOON,
) -> tuple[Delivery, ...]:
    return asyncio.run(
        deliver_envelopes(
            envelopes, channels, franchise=CITADEL, record=record, now=lambda: now, jitter=lambda delay: delay
        )
    )


def states(deliveries: Sequence[Delivery]) -> list[tuple[str, DeliveryState]]:
    return [(each.envelope.key, each.state) for each in deliveries]


def test_an_accepted_envelope_is_recorded_as_sent() -> None:
    recorded: list[Delivery] = []
    (delivery,) = deliver([envelope("k")], {"me": Told()}, record=recorded.append)
    assert recorded == [delivery]
    assert (delivery.state, delivery.at, delivery.detail) == (SENT, NOON, "accepted")
    assert delivery.not_before is None
    assert delivery.envelope == envelope("k")


def test_nothing_is_recorded_before_it_was_accepted_and_everything_before_the_next_is_sent() -> None:
    events: list[str] = []

    class Watched:
        async def send(self, message: Message, key: str) -> str:
            assert message
            events.append(f"sent {key}")
            return ""

    keys = ["a", "b", "c"]
    deliver(
        map(envelope, keys),
        {"me": Watched()},
        record=lambda delivery: events.append(f"recorded {delivery.envelope.key}"),
    )
    assert events == ["sent a", "recorded a", "sent b", "recorded b", "sent c", "recorded c"]


def test_a_failure_is_queued_for_its_next_try() -> None:
    (delivery,) = deliver([envelope("k", attempts=2)], {"me": Told(DeliveryError("server down"))})
    assert delivery.state is QUEUED
    assert delivery.not_before == NOON + timedelta(seconds=1800)
    assert delivery.detail == "server down"


def test_the_tenth_failure_expires_with_its_reason() -> None:
    (delivery,) = deliver([envelope("k", attempts=9)], {"me": Told(DeliveryError("server down"))})
    assert delivery.state is EXPIRED
    assert delivery.detail == "given up after 10 attempts: server down"
    assert delivery.not_before is None


def test_a_failure_after_three_days_expires_and_an_acceptance_counts_however_late() -> None:
    late = NOON + timedelta(days=30)
    deliveries = deliver([envelope("a"), envelope("b")], {"me": Told(DeliveryError("down"), None)}, now=late)
    assert states(deliveries) == [("a", EXPIRED), ("b", SENT)]


def test_what_cannot_be_helped_expires_at_once_and_holds_up_nothing() -> None:
    channel = Told(DeliveryError("550 no such user", permanent=True))
    deliveries = deliver([envelope("a"), envelope("b")], {"me": channel})
    assert states(deliveries) == [("a", EXPIRED), ("b", SENT)]
    assert deliveries[0].detail == "550 no such user"


def test_a_route_that_is_gone_expires_with_advice() -> None:
    recorded: list[Delivery] = []
    deliver([envelope("a", "old"), envelope("b", "me")], {"me": Told()}, record=recorded.append)
    assert {each.envelope.key: each.state for each in recorded} == {"a": EXPIRED, "b": SENT}
    gone = next(each for each in recorded if each.state is EXPIRED)
    assert "'old'" in gone.detail
    assert "outbox retry" in gone.detail


def test_an_unforeseen_exception_is_one_envelopes_failure_and_shows_no_secret() -> None:
    channel = Told(KeyError("canary-secret"), None)
    deliveries = deliver([envelope("a"), envelope("b")], {"me": channel})
    assert states(deliveries) == [("a", QUEUED), ("b", SENT)]
    assert "KeyError at test_deliver.py:" in deliveries[0].detail
    assert "canary" not in deliveries[0].detail


def test_a_pause_holds_for_the_whole_route_and_for_no_other() -> None:
    asked = DeliveryError("429", retry_after=7200)
    slow, quick = Told(asked), Told()
    queue = [envelope("a", "slow"), envelope("b", "slow"), envelope("c", "quick"), envelope("d", "quick")]
    deliveries = deliver(queue, {"slow": slow, "quick": quick})
    assert states(deliveries) == [("a", QUEUED), ("b", QUEUED), ("c", SENT), ("d", SENT)]
    assert [each.not_before for each in deliveries[:2]] == [NOON + timedelta(hours=2)] * 2
    assert slow.keys == ["a"]


def test_a_route_that_keeps_failing_is_left_alone_and_the_rest_stays_due() -> None:
    channel = Told(*(DeliveryError("down") for _ in range(10)))
    deliveries = deliver(map(envelope, "abcdef"), {"me": channel})
    assert states(deliveries) == [("a", QUEUED), ("b", QUEUED), ("c", QUEUED)]
    assert channel.keys == ["a", "b", "c"]


def test_one_failure_among_successes_stops_nothing() -> None:
    channel = Told(DeliveryError("x"), None, DeliveryError("x"), None, DeliveryError("x"), None)
    assert [each.state for each in deliver(map(envelope, "abcdef"), {"me": channel})] == [QUEUED, SENT] * 3


def test_a_hanging_route_does_not_keep_others_waiting() -> None:
    others_done = asyncio.Event()

    class Hanging:
        async def send(self, message: Message, key: str) -> str:
            assert message
            await others_done.wait()
            return key

    def note(delivery: Delivery) -> None:
        if delivery.envelope.key == "c":
            others_done.set()

    queue = [envelope("a", "hanging"), envelope("b", "quick"), envelope("c", "quick")]
    deliveries = deliver(queue, {"hanging": Hanging(), "quick": Told()}, record=note)
    assert [state for _, state in states(deliveries)] == [SENT] * 3


def test_a_store_that_fails_stops_its_route_and_the_error_is_heard() -> None:
    channel, other = Told(), Told()

    def refuse(delivery: Delivery) -> None:
        if delivery.envelope.route == "me":
            raise StoreError("watch.db", "no space", "free some")

    queue = [envelope("a"), envelope("b"), envelope("c", "other"), envelope("d", "other")]
    with pytest.raises(StoreError):
        deliver(queue, {"me": channel, "other": other}, record=refuse)
    assert channel.keys == ["a"]
    assert other.keys == ["c", "d"]


def test_nothing_to_deliver_is_no_work() -> None:
    assert deliver([], {}) == ()


# --- whole deliveries, against real receivers ----------------------------------------------------------------


def email_channel(server: SmtpReceiver, recipient: str = "me@example.org") -> EmailChannel:
    settings = SmtpSettings(host=server.host, port=server.port, security="none", sender="watch@example.org")
    return EmailChannel(settings, recipient, now=lambda: NOON)


class Hook:
    """A webhook channel that opens a client for each message, so that it can be used from several event loops."""

    def __init__(self, hook: HookReceiver) -> None:
        self._settings = WebhookSettings(url=hook.url, secret="s", timeout=10, private_networks=True)

    async def send(self, message: Message, key: str) -> str:
        async with httpx.AsyncClient(trust_env=False) as client:
            return await WebhookChannel(self._settings, client, now=lambda: NOON).send(message, key)


def test_nine_failures_and_then_an_acceptance_on_the_tenth_with_one_key() -> None:
    with HookReceiver(*[Answer(status=500)] * 9, Answer()) as hook:
        waiting, now = envelope("k", "bot"), NOON
        for attempt in range(len(DELAYS)):
            (delivery,) = deliver([replace(waiting, attempts=attempt)], {"bot": Hook(hook)}, now=now)
            now = delivery.not_before or now
    assert delivery.state is SENT
    assert [request.headers["webhook-id"] for request in hook.requests] == ["k"] * 10


def test_one_of_three_recipients_is_refused_and_two_are_served() -> None:
    with SmtpReceiver(to_recipient={"b@example.org": "550 no such user"}) as server:
        channels = {name: email_channel(server, f"{name}@example.org") for name in "abc"}
        deliveries = deliver([envelope(f"k{name}", name) for name in "abc"], channels)
    assert states(deliveries) == [("ka", SENT), ("kb", EXPIRED), ("kc", SENT)]
    assert "550" in deliveries[1].detail
    assert sorted(letter.recipients for letter in server.letters) == [("a@example.org",), ("c@example.org",)]


def test_one_of_three_routes_is_down_and_the_others_are_told_once() -> None:
    with HookReceiver() as gone:
        pass
    with HookReceiver() as hook, SmtpReceiver() as server:
        channels: dict[str, Channel] = {"mail": email_channel(server), "bot": Hook(hook), "gone": Hook(gone)}
        deliveries = deliver([envelope(f"k-{route}", route) for route in channels], channels)
    assert dict(states(deliveries)) == {"k-mail": SENT, "k-bot": SENT, "k-gone": QUEUED}
    assert len(server.letters) == len(hook.requests) == 1


def test_a_mail_server_that_hangs_up_after_the_letter_gets_it_again_with_the_same_id() -> None:
    with SmtpReceiver(to_data=[DROP, "250 OK"]) as server:
        (first,) = deliver([envelope("k")], {"me": email_channel(server)})
        (second,) = deliver([replace(first.envelope, attempts=1)], {"me": email_channel(server)})
    assert (first.state, second.state) == (QUEUED, SENT)
    assert len({letter.message["Message-ID"] for letter in server.letters}) == 1


def test_a_greylisted_letter_waits_at_least_five_minutes() -> None:
    with SmtpReceiver(to_data=["451 greylisted"]) as server:
        (delivery,) = deliver([envelope("k")], {"me": email_channel(server)})
    assert delivery.not_before is not None
    assert delivery.not_before - NOON >= timedelta(minutes=5)
