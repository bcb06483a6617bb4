from __future__ import annotations

import asyncio
import ssl
from dataclasses import replace
from datetime import timedelta
from typing import Literal, TypedDict, Unpack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.errors import DeliveryError
from citadel_watch.sending.email import EmailChannel, SmtpSettings
from citadel_watch.sending.mail import read_address, write_mail
from citadel_watch.sending.wording import word_alert
from tests.sending.samples import CITADEL, EVIDENCE, LATER, NOON, alert_of
from tests.servers.smtp import DROP, HANG, Letter, SmtpReceiver
from tests.servers.tls import Authority

MESSAGE = word_alert(alert_of(replace(LATER, evidence=replace(EVIDENCE, quote="“Élan” — naïve 日本 👩‍🚀"))), CITADEL)
Security = Literal["none", "starttls", "tls"]


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


class How(TypedDict, total=False):
    """What a test does differently from all others."""

    security: Security
    context: ssl.SSLContext | None
    host: str
    recipient: str
    sender: str
    password: str
    timeout: float


def mail(server: SmtpReceiver, **how: Unpack[How]) -> str:
    password = how.get("password")
    settings = SmtpSettings(
        host=how.get("host", server.host),
        port=server.port,
        security=how.get("security", "none"),
        user="watcher" if password else None,
        password=password,
        sender=how.get("sender", "Watch <watch@example.org>"),
        timeout=how.get("timeout", 20),
    )
    channel = EmailChannel(
        settings, how.get("recipient", "me@example.org"), ssl_context=how.get("context"), now=lambda: NOON
    )
    return asyncio.run(channel.send(MESSAGE, "key-1"))


def refusal(server: SmtpReceiver, **how: Unpack[How]) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        mail(server, **how)
    return caught.value


def only(server: SmtpReceiver) -> Letter:
    (letter,) = server.letters
    return letter


def test_a_letter_arrives_with_text_and_html_and_the_key() -> None:
    with SmtpReceiver() as server:
        accepted = mail(server)
    letter = only(server)
    assert letter.body("plain").strip() == MESSAGE.text.strip()
    assert letter.body("html").strip() == MESSAGE.html.strip()
    assert letter.message.get_content_type() == "multipart/alternative"
    assert {name: letter.message[name] for name in ("Subject", "From", "To", "Message-ID", "Auto-Submitted")} == {
        "Subject": MESSAGE.subject,
        "From": "Watch <watch@example.org>",
        "To": "me@example.org",
        "Message-ID": "<key-1@example.org>",
        "Auto-Submitted": "auto-generated",
    }
    assert letter.message["X-Citadel-Watch-Key"] == letter.message["Idempotency-Key"] == "key-1"
    assert letter.message["List-Id"] == "citadel-watch alerts <citadel-watch.example.org>"
    assert letter.message["Date"].datetime == NOON
    assert "250" not in accepted
    assert "accepted it" in accepted


def test_what_travels_is_ascii_in_short_lines() -> None:
    with SmtpReceiver() as server:
        mail(server)
    raw = only(server).raw
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_password_travels_only_encrypted(authority: Authority, security: Security) -> None:
    with SmtpReceiver(
        security=security, context=authority.server_context("localhost"), users={"watcher": "pw"}
    ) as server:
        mail(server, security=security, context=authority.client_context(), host="localhost", password="pw")
    assert only(server).encrypted
    assert only(server).user == "watcher"
    assert server.passwords_seen == [("pw", True)]


def test_nothing_is_sent_in_clear_to_another_machine() -> None:
    with SmtpReceiver() as server:
        for host in ("192.0.2.1", "mail.example.org", "10.0.0.1", "localhost.example.org"):
            error = refusal(server, host=host)
            assert error.permanent
            assert "unencrypted" in str(error)


def test_where_starttls_is_stripped_nothing_is_sent(authority: Authority) -> None:
    with SmtpReceiver(users={"watcher": "secret-pw"}) as server:
        error = refusal(server, security="starttls", context=authority.client_context(), password="secret-pw")
    assert "STARTTLS" in str(error)
    assert not error.permanent
    assert not server.letters
    assert not server.passwords_seen


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_an_unknown_authority_is_not_trusted(authority: Authority, security: Security) -> None:
    with SmtpReceiver(security=security, context=authority.server_context(), users={"watcher": "pw"}) as server:
        error = refusal(server, security=security, password="pw")
    assert "certificate" in str(error)
    assert not server.letters
    assert not server.passwords_seen


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_for_another_name_is_not_trusted(authority: Authority, security: Security) -> None:
    with SmtpReceiver(security=security, context=authority.server_context("other.example")) as server:
        error = refusal(server, security=security, context=authority.client_context(), host="localhost")
    assert "certificate" in str(error)
    assert "localhost" in str(error)
    assert not server.letters


def test_a_wrong_password_is_named_and_not_shown(authority: Authority) -> None:
    with SmtpReceiver(security="tls", context=authority.server_context(), users={"watcher": "pw"}) as server:
        error = refusal(server, security="tls", context=authority.client_context(), password="canary-pw")
    assert "login (535)" in str(error)
    assert "canary" not in str(error)
    assert not error.permanent
    assert not server.letters


def test_a_server_that_takes_no_logins_is_named() -> None:
    with SmtpReceiver() as server:
        assert "log in" in str(refusal(server, password="pw"))


@pytest.mark.parametrize("answer", ["421 busy", "450 greylisted", "451 later", "452 full"])
def test_a_4xx_is_tried_again_after_five_minutes_at_the_soonest(answer: str) -> None:
    with SmtpReceiver(to_data=[answer]) as server:
        error = refusal(server)
    assert not error.permanent
    assert error.retry_after == 300
    assert answer in str(error)


@pytest.mark.parametrize("answer", ["550 no such user", "552 too large", "554 spam"])
def test_a_5xx_is_for_good(answer: str) -> None:
    with SmtpReceiver(to_data=[answer]) as server:
        error = refusal(server)
    assert error.permanent
    assert answer in str(error)


def test_a_recipient_that_is_refused_gets_no_letter() -> None:
    with SmtpReceiver(to_recipient={"me@example.org": "550 no such user", "her@example.org": "450 later"}) as server:
        assert refusal(server).permanent
        assert not refusal(server, recipient="her@example.org").permanent
        mail(server, recipient="them@example.org")
    assert only(server).recipients == ("them@example.org",)


def test_a_connection_lost_after_the_letter_is_no_acceptance_and_the_repeat_has_the_same_id() -> None:
    with SmtpReceiver(to_data=[DROP, "250 OK"]) as server:
        error = refusal(server)
        mail(server)
    assert not error.permanent
    first, second = (letter.message["Message-ID"] for letter in server.letters)
    assert first == second


def test_a_server_that_never_answers_is_left() -> None:
    with SmtpReceiver(to_data=[HANG]) as server:
        error = refusal(server, timeout=0.3)
    assert "no answer" in str(error)
    assert not error.permanent


def test_a_server_that_is_down_is_tried_again() -> None:
    with SmtpReceiver() as server:
        pass
    error = refusal(server)
    assert "cannot connect" in str(error)
    assert not error.permanent


def test_a_plain_server_that_is_spoken_to_in_tls_is_an_error_of_one_line(authority: Authority) -> None:
    with SmtpReceiver() as server:
        error = refusal(server, security="tls", context=authority.client_context())
    assert len(str(error).splitlines()) == 1
    assert not server.letters


def test_a_domain_beyond_ascii_travels_in_its_ascii_form() -> None:
    with SmtpReceiver(smtputf8=False) as server:
        mail(server, recipient="me@bücher.example")
    assert only(server).recipients == ("me@xn--bcher-kva.example",)


def test_an_address_beyond_ascii_needs_a_server_that_knows_it() -> None:
    with SmtpReceiver() as server:
        mail(server, recipient="jürgen@example.org")
    assert only(server).recipients == ("jürgen@example.org",)
    assert only(server).message["Message-ID"] == "<key-1@example.org>"
    with SmtpReceiver(smtputf8=False) as server:
        error = refusal(server, recipient="jürgen@example.org")
    assert error.permanent
    assert "ASCII" in str(error)


def test_a_sender_named_in_any_script_is_shown_as_written() -> None:
    with SmtpReceiver() as server:
        mail(server, sender="Зритель, “Citadel” <watch@example.org>")
    assert only(server).message["From"].addresses[0].display_name == "Зритель, “Citadel”"


@pytest.mark.parametrize(
    "address",
    ["", "me", "me@", "@example.org", "me@exa mple.org", "me@example.org\r\nBcc: all@example.org", "a@b@c", "<>"],
)
def test_what_is_no_address_is_refused_before_connecting(address: str) -> None:
    with SmtpReceiver() as server:
        assert "not an address" in str(refusal(server, recipient=address))
        assert "not an address" in str(refusal(server, sender=address))
        assert server.connections == 0


@given(st.text(st.characters(exclude_categories=())), st.text(st.characters(exclude_categories=())))
def test_no_subject_or_key_can_smuggle_a_header(subject: str, key: str) -> None:
    letter = write_mail(
        replace(MESSAGE, subject=subject),
        key,
        sender=read_address("watch@example.org"),
        recipient=read_address("me@example.org"),
        at=NOON,
    )
    head = letter.as_bytes().partition(b"\r\n\r\n")[0]
    starts = [line.partition(b":")[0] for line in head.split(b"\r\n") if not line.startswith((b" ", b"\t"))]
    assert starts == [
        b"From",
        b"To",
        b"Subject",
        b"Date",
        b"Message-ID",
        b"List-Id",
        b"Auto-Submitted",
        b"X-Citadel-Watch-Key",
        b"Idempotency-Key",
        b"MIME-Version",
        b"Content-Type",
    ]
    assert all(len(line) <= 998 for line in letter.as_bytes().split(b"\r\n"))


def test_the_message_id_follows_from_the_key_alone() -> None:
    def number(key: str, hours: int) -> str:
        sender, recipient = read_address("watch@example.org"), read_address("me@example.org")
        letter = write_mail(MESSAGE, key, sender=sender, recipient=recipient, at=NOON + timedelta(hours=hours))
        return str(letter["Message-ID"])

    assert number("k", 0) == number("k", 5) != number("l", 0)
    assert number("a:b c", 0) == number("a:b c", 5) != number("a:b d", 0)


def test_settings_do_not_show_their_password() -> None:
    settings = SmtpSettings(host="localhost", port=25, sender="a@example.org", user="u", password="canary-pw")
    assert "canary" not in repr(settings)
