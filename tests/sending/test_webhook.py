from __future__ import annotations

import asyncio
import base64
import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Literal

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from citadel_watch.errors import DeliveryError
from citadel_watch.sending.channel import Message
from citadel_watch.sending.webhook import WebhookChannel, WebhookSettings, read_retry_after
from citadel_watch.sending.wording import word_alert
from tests.sending.samples import CITADEL, EVIDENCE, LATER, NOON, alert_of
from tests.servers.hook import Answer, HookReceiver
from tests.servers.tls import Authority

MESSAGE = word_alert(alert_of(LATER), CITADEL)


def read_clock() -> datetime:
    return datetime.now(UTC)


async def post(
    hook: HookReceiver,
    *,
    message: Message = MESSAGE,
    key: str = "key-1",
    secret: str | None = None,
    limit: float = 20,
    query: str = "",
    now: datetime | None = None,
) -> str:
    settings = WebhookSettings(url=hook.url + query, secret=secret, timeout=limit, private_networks=True)
    async with httpx.AsyncClient(timeout=60) as client:
        channel = WebhookChannel(settings, client, now=(lambda: now) if now else read_clock)
        return await channel.send(message, key)


def refusal(hook: HookReceiver, *, limit: float = 20, query: str = "", secret: str | None = None) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        asyncio.run(post(hook, limit=limit, query=query, secret=secret, now=NOON))
    return caught.value


def test_the_payload_arrives_with_its_key() -> None:
    with HookReceiver() as hook:
        accepted = asyncio.run(post(hook))
    (request,) = hook.requests
    assert request.method == "POST"
    assert request.json() == MESSAGE.payload
    assert request.headers["content-type"] == "application/json"
    assert request.headers["webhook-id"] == request.headers["idempotency-key"] == "key-1"
    assert "webhook-signature" not in request.headers
    assert accepted == f"webhook http://127.0.0.1:{hook.port} answered 204"


@pytest.mark.parametrize(
    ("secret", "verifying_key"),
    [
        ("whsec_" + base64.b64encode(b"k" * 32).decode(), "whsec_" + base64.b64encode(b"k" * 32).decode()),
        ("any words at all", b"any words at all"),
        ("пароль", "пароль".encode()),
    ],
)
def test_a_receiver_can_verify_the_signature(secret: str, verifying_key: str | bytes) -> None:
    with HookReceiver() as hook:
        asyncio.run(post(hook, secret=secret))
    (request,) = hook.requests
    assert Webhook(verifying_key).verify(request.body, dict(request.headers)) == MESSAGE.payload
    with pytest.raises(WebhookVerificationError):
        Webhook(verifying_key).verify(request.body + b" ", dict(request.headers))


def test_a_clock_in_another_zone_signs_the_same_instant() -> None:
    with HookReceiver() as hook:
        asyncio.run(post(hook, secret="s", now=NOON))
        asyncio.run(post(hook, secret="s", now=NOON.astimezone(timezone(timedelta(hours=5, minutes=30)))))
    first, second = (request.headers["webhook-signature"] for request in hook.requests)
    assert first == second


def test_a_quote_of_broken_letters_is_still_json() -> None:
    message = word_alert(
        alert_of(replace(LATER, evidence=replace(EVIDENCE, quote="half \ud83d “quoted” \x1b"))), CITADEL
    )
    with HookReceiver() as hook:
        asyncio.run(post(hook, message=message, secret="s"))
    assert hook.requests[0].json()["changes"][0]["quote"] == "half ? “quoted” \x1b"


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_any_2xx_is_acceptance(status: int) -> None:
    with HookReceiver(Answer(status=status)) as hook:
        assert str(status) in asyncio.run(post(hook))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 418, 429, 500, 502, 503, 599])
def test_any_other_answer_is_tried_again(status: int) -> None:
    with HookReceiver(Answer(status=status)) as hook:
        error = refusal(hook)
    assert not error.permanent
    assert error.retry_after is None
    assert str(status) in str(error)


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
def test_a_redirect_is_a_failure_and_is_never_followed(status: int) -> None:
    with HookReceiver() as elsewhere, HookReceiver(Answer(status=status, headers={"Location": elsewhere.url})) as hook:
        error = refusal(hook)
    assert not error.permanent
    assert len(hook.requests) == 1
    assert not elsewhere.requests


def test_a_410_is_for_good() -> None:
    with HookReceiver(Answer(status=410)) as hook:
        error = refusal(hook)
    assert error.permanent
    assert "410" in str(error)


@pytest.mark.parametrize("status", [429, 503])
def test_a_pause_that_the_receiver_asks_for_is_kept(status: int) -> None:
    with HookReceiver(Answer(status=status, headers={"Retry-After": "7200"})) as hook:
        assert refusal(hook).retry_after == 7200


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 120 ", 120),
        ("0", 0),
        (format_datetime(NOON + timedelta(hours=1), usegmt=True), 3600),
        (format_datetime(NOON - timedelta(hours=1), usegmt=True), 0),
        (format_datetime(NOON + timedelta(days=3650), usegmt=True), 86_400),
        ("315360000", 86_400),
        ("9" * 5000, 86_400),
        ("-5", None),
        ("1.5", None),
        ("١٢", None),
        ("soon", None),
        ("Thu, 01 Jan 2026 00:00:00 +99999999999999", None),
        ("", None),
    ],
)
def test_retry_after_is_read_within_reason(header: str, seconds: float | None) -> None:
    assert read_retry_after(header, NOON) == seconds


@given(st.text())
def test_no_retry_after_is_negative_or_above_a_day(header: str) -> None:
    seconds = read_retry_after(header, NOON)
    assert seconds is None or 0 <= seconds <= 86_400


@pytest.mark.parametrize("pace", ["hang", "drip", "drip-head"])
def test_an_answer_that_does_not_come_to_an_end_is_cut(pace: Literal["hang", "drip", "drip-head"]) -> None:
    with HookReceiver(Answer(status=200, pace=pace, size=60_000)) as hook:
        error = refusal(hook, limit=0.3)
    assert "no answer within 0.3 s" in str(error)
    assert not error.permanent


def test_an_answer_that_is_cut_off_is_no_acceptance() -> None:
    with HookReceiver(Answer(status=200, pace="reset", size=1000)) as hook:
        assert not refusal(hook).permanent


def test_a_huge_reply_is_accepted_and_not_read() -> None:
    huge = 1_000_000_000
    with HookReceiver(Answer(status=200, size=huge)) as hook:
        assert "200" in asyncio.run(post(hook))
    assert hook.bytes_sent < huge / 10  # what the sockets' buffers took before the hang-up


def test_a_receiver_that_is_down_is_tried_again() -> None:
    with HookReceiver() as hook:
        url_kept = hook.url
    assert url_kept
    error = refusal(hook)
    assert not error.permanent
    assert "cannot connect" in str(error)


def test_a_certificate_that_nobody_vouches_for_is_a_failure() -> None:
    with HookReceiver(context=Authority().server_context()) as hook:
        error = refusal(hook)
    assert not error.permanent
    assert "certificate" in str(error).lower()
    assert not hook.requests


def test_no_error_shows_what_the_address_or_secret_hides() -> None:
    with HookReceiver(
        Answer(status=500, body=b"canary-token"),
        Answer(status=410),
        Answer(status=301, headers={"Location": "https://evil.example/canary-token"}),
        Answer(status=200, pace="reset", size=100),
    ) as hook:
        errors = [refusal(hook, query="?token=canary-token", secret="canary-secret") for _ in range(4)]
    errors.append(refusal(hook, query="?token=canary-token"))
    for error in errors:
        assert "canary" not in str(error)
        assert "/hook" not in str(error)
        assert f":{hook.port}" in str(error)


def test_no_log_line_shows_what_the_address_or_secret_hides(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with HookReceiver() as hook:
        asyncio.run(post(hook, query="/canary?token=canary&x=%22", secret="canary"))
    assert "204" in caplog.text
    assert "canary" not in caplog.text
    assert "/hook" not in caplog.text


def test_settings_do_not_show_what_they_hide() -> None:
    settings = WebhookSettings(url="https://example.org/canary?canary", secret="canary")
    assert "canary" not in repr(settings)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/x",
        "http://127.9.9.9:8080/x",
        "http://10.0.0.1/x",
        "http://192.168.1.1/x",
        "http://169.254.169.254/latest",
        "http://[::1]/x",
        "http://[::ffff:127.0.0.1]/x",
        "http://[fd00:ec2::254]/x",
        "http://0.0.0.0/x",
        "http://localhost/x",
        "http://LOCALHOST./x",
        "http://a.localhost/x",
    ],
)
def test_an_address_of_this_network_is_refused_unless_allowed(url: str) -> None:
    error = misfit(WebhookSettings(url=url))
    assert "private_networks" in str(error)


@pytest.mark.parametrize(
    "url", ["", "example.org", "ftp://example.org", "file:///etc/passwd", "https://", "http://[bad"]
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    assert "address" in str(misfit(WebhookSettings(url=url)))


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_é"])
def test_a_secret_that_cannot_sign_is_refused(secret: str) -> None:
    assert "secret" in str(misfit(WebhookSettings(url="https://example.org", secret=secret)))


def misfit(settings: WebhookSettings) -> DeliveryError:
    """What settings are refused with before anything is sent; a correction must deliver, so it is never for good."""

    def send(request: httpx.Request) -> httpx.Response:
        raise AssertionError(request)

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(send)) as client:
            await WebhookChannel(settings, client).send(MESSAGE, "key-1")

    with pytest.raises(DeliveryError) as caught:
        asyncio.run(run())
    assert not caught.value.permanent
    return caught.value


@pytest.mark.parametrize("key", ["a b", "ключ", "x\r\ny: z", "name: me@example.org", ""])
def test_a_key_that_no_header_can_hold_is_told_by_its_hash(key: str) -> None:
    with HookReceiver() as hook:
        asyncio.run(post(hook, key=key))
        asyncio.run(post(hook, key=key))
    first, second = (request.headers["webhook-id"] for request in hook.requests)
    assert first == second
    assert len(first) == 64
