"""How broken and recovered sources, and first looks, are told; and that they arrive so by mail and webhook."""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.model import Alert, Health, HealthState, Notice, NoticeKind
from citadel_watch.sending.console import ConsoleChannel
from citadel_watch.sending.email import EmailChannel, SmtpSettings
from citadel_watch.sending.headline import head_alert
from citadel_watch.sending.notices import head_notice
from citadel_watch.sending.webhook import WebhookChannel, WebhookSettings
from citadel_watch.sending.wording import word_alert
from tests.sending.samples import CITADEL, LATER, NOON, OFF_LINE, WALLED, catch_up, join_cast, spinoff_news, tell
from tests.sending.test_wording import ANYTHING, SAFE_ATTRIBUTES, SAFE_ELEMENTS, Seen
from tests.servers.hook import HookReceiver
from tests.servers.smtp import SmtpReceiver

KEPT = "what it said is kept; nothing is withdrawn"
NETWORK = "this looks like the network; nothing is withdrawn"
ONE_CAUSE = "this looks like one cause; nothing is withdrawn"
MOSTLY = "unreachable at 5 of them"
OFTEN = "an error of its server at 2 of them, a bot wall at 1"
MIXED = (
    HealthState.HTTP_ERROR,
    HealthState.HTTP_ERROR,
    HealthState.BOT_WALL,
    HealthState.CONSENT,
    HealthState.EMPTY_SHELL,
    HealthState.NOT_HTML,
    HealthState.SOFT_404,
    HealthState.TIMEOUT,
)


@pytest.mark.parametrize(
    ("notice", "line"),
    [
        (WALLED, f"whattowatch cannot be read: a consent wall since 12 October 2025; {KEPT}"),
        (
            replace(WALLED, since=NOON - timedelta(days=10)),
            f"whattowatch cannot be read: a consent wall since 19 February; {KEPT}",
        ),
        (
            replace(WALLED, kind=NoticeKind.STILL_BROKEN, since=NOON - timedelta(days=10)),
            f"whattowatch still cannot be read: a consent wall since 19 February; {KEPT}",
        ),
        (
            replace(WALLED, since=NOON - timedelta(hours=5)),
            f"whattowatch cannot be read: a consent wall since 07:00 UTC; {KEPT}",
        ),
        (
            OFF_LINE,
            f"8 of 8 sources cannot be reached since 26 February: {NETWORK}",
        ),
        (
            replace(OFF_LINE, kind=NoticeKind.STILL_BROKEN, sources=("a", "b", "c", "d"), failing=5),
            f"5 of 8 sources still cannot be reached since 26 February: {NETWORK}",
        ),
        (
            replace(OFF_LINE, health=WALLED.health, healths=(WALLED.health,) * 8),
            f"8 of 8 sources cannot be read since 26 February: a consent wall at all of them; {ONE_CAUSE}",
        ),
        (
            replace(OFF_LINE, healths=(*OFF_LINE.healths[:5], *(WALLED.health,) * 3)),
            f"8 of 8 sources cannot be read since 26 February: {MOSTLY}, a consent wall at 3; {NETWORK}",
        ),
        (
            replace(OFF_LINE, healths=tuple(Health(state=each) for each in MIXED)),
            f"8 of 8 sources cannot be read since 26 February: {OFTEN}, other causes at 5; nothing is withdrawn",
        ),
        (
            replace(OFF_LINE, health=WALLED.health, healths=()),
            "8 of 8 sources cannot be read since 26 February: most often a consent wall; nothing is withdrawn",
        ),
    ],
)
def test_the_subject_line_says_what_since_when_and_that_nothing_is_withdrawn(notice: Notice, line: str) -> None:
    assert head_notice(notice) == line


@pytest.mark.parametrize(
    ("time", "words"),
    [
        (timedelta(days=3, hours=2), "3 days"),
        (timedelta(days=1), "1 day"),
        (timedelta(hours=23), "23 hours"),
        (timedelta(minutes=20), "20 minutes"),
        (timedelta(seconds=5), "less than a minute"),
    ],
)
def test_a_recovery_says_after_how_long(time: timedelta, words: str) -> None:
    recovered = replace(WALLED, kind=NoticeKind.RECOVERED, health=Health(), since=NOON - time)
    assert head_notice(recovered) == f"whattowatch can be read again after {words}"
    many = replace(recovered, sources=("a", "b", "c"), network=True, watched=4)
    assert head_notice(many) == f"3 of 4 sources can be read again after {words}"


@pytest.mark.parametrize("state", HealthState)
@pytest.mark.parametrize("kind", NoticeKind)
def test_every_health_has_words_of_its_own_and_something_to_do(state: HealthState, kind: NoticeKind) -> None:
    for notice in (WALLED, OFF_LINE):
        health = Health(state=state)
        healths = (health,) * len(notice.sources)
        message = word_alert(tell(replace(notice, kind=kind, health=health, healths=healths)), CITADEL)
        assert "What to do: " in message.text
        assert len(message.subject) <= 160


def test_a_first_look_is_headed_by_its_weightiest_change() -> None:
    line = head_alert(catch_up(LATER, *(join_cast(f"Person {number}") for number in range(13))), CITADEL)
    assert line == "Catching up: 14 things now known, Citadel season 2 release date first"
    assert head_alert(catch_up(LATER), CITADEL) == "Catching up: 1 thing now known, Citadel season 2 release date"


def test_a_first_look_is_told_by_subject_in_the_order_of_weight() -> None:
    message = word_alert(catch_up(LATER, spinoff_news(), join_cast("Ann Low")), CITADEL)
    lines = [line for line in message.text.splitlines() if line and not line.startswith("  ")]
    assert lines[1:-1] == [
        "Citadel season 2",
        "Release date: changed",
        "Cast: new",
        "The Citadel spinoffs",
        "Status: in doubt",
    ]
    told = json.loads(json.dumps(message.payload))
    assert [each["id"] for each in told["changes"]] == ["c-later", "c-spinoffs", "c-Ann Low"]
    assert (told["type"], told["occasion"]) == ("alert", "catch-up")


@pytest.mark.parametrize(
    ("alert", "kind"),
    [
        (tell(WALLED), "source.broken"),
        (tell(replace(OFF_LINE, kind=NoticeKind.STILL_BROKEN)), "source.still_broken"),
        (tell(replace(OFF_LINE, kind=NoticeKind.RECOVERED)), "source.recovered"),
        (catch_up(LATER, spinoff_news()), "alert"),
    ],
)
def test_every_occasion_arrives_by_mail_and_webhook_as_it_was_worded(alert: Alert, kind: str) -> None:
    message = word_alert(alert, CITADEL)

    async def send(mail: SmtpReceiver, hook: HookReceiver) -> None:
        settings = SmtpSettings(host=mail.host, port=mail.port, security="none", sender="watch@example.org")
        await EmailChannel(settings, "me@example.org", now=lambda: NOON).send(message, "key-1")
        async with httpx.AsyncClient(timeout=60) as client:
            where = WebhookSettings(url=hook.url, private_networks=True)
            await WebhookChannel(where, client, now=lambda: NOON).send(message, "key-1")

    with SmtpReceiver() as mail, HookReceiver() as hook:
        asyncio.run(send(mail, hook))
    (letter,), (request,) = mail.letters, hook.requests
    assert letter.message["Subject"] == message.subject
    assert letter.body("plain").strip() == message.text.strip()
    assert letter.body("html").strip() == message.html.strip()
    assert request.json() == message.payload
    assert request.json()["type"] == kind
    if alert.notice:
        assert request.json()["notice"]["sources"] == list(alert.notice.sources)


@given(ANYTHING)
def test_no_name_and_no_detail_can_break_out_of_a_notice(text: str) -> None:
    for notice in (WALLED, OFF_LINE):
        hostile = replace(notice, id=text, sources=(text, text), health=replace(notice.health, detail=text))
        message = word_alert(tell(hostile), CITADEL)
        assert len(message.subject.splitlines()) == 1
        assert len(message.subject) <= 160
        seen = Seen(message.html)
        assert set(seen.elements) <= SAFE_ELEMENTS
        assert seen.attributes <= SAFE_ATTRIBUTES
        assert seen.links == []
        labels = [line.partition(":")[0] for line in message.text.splitlines() if line.startswith("  ")]
        assert len(labels) == len(set(labels)) <= 6
        assert "\x1b" not in message.text + message.html
        assert "\u202e" not in message.text + message.html
        json.dumps(message.payload)


@given(st.integers(101, 12_000))
def test_ten_thousand_sources_make_a_letter_of_a_bearable_size(number: int) -> None:
    many = replace(OFF_LINE, sources=tuple(f"s-{each}" for each in range(number)), failing=number, watched=number)
    message = word_alert(tell(many), CITADEL)
    assert f" and {number - 100} more" in message.text
    assert len(message.html) < 10_000


def test_a_notice_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(ConsoleChannel(sys.stdout).send(word_alert(tell(WALLED), CITADEL), "n-1"))
    assert "whattowatch\n  What: this source cannot be read\n" in capsys.readouterr().out
