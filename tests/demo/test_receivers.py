"""The demo's receivers take real mail and real webhooks."""

from __future__ import annotations

import smtplib
from datetime import UTC, datetime
from email.message import EmailMessage
from http import HTTPStatus
from pathlib import Path

import httpx
from standardwebhooks import Webhook

from citadel_watch.config.load import load_config
from citadel_watch.demo.config import write_config
from citadel_watch.demo.outlets import OUTLETS
from citadel_watch.demo.receivers import HookReceiver, MailReceiver
from citadel_watch.demo.site import NewsSite


def test_a_mail_arrives_as_it_was_sent() -> None:
    sent = EmailMessage()
    sent["From"], sent["To"], sent["Subject"] = "watch@example.org", "desk@example.org", "Étoile – a date"
    sent.set_content("10 October 2024\n")
    with MailReceiver() as mail:
        with smtplib.SMTP(mail.host, mail.port) as client:
            client.send_message(sent)
        (received,) = mail.messages
    assert received["Subject"] == "Étoile – a date"
    assert received.get_content().splitlines() == ["10 October 2024"]


def test_a_signed_call_is_kept_and_a_forged_one_refused() -> None:
    body, at = '{"type": "alert"}', datetime.now(UTC)
    with HookReceiver() as hook:
        headers = {
            "webhook-id": "msg_1",
            "webhook-timestamp": str(int(at.timestamp())),
            "webhook-signature": Webhook(hook.secret).sign("msg_1", at, body),
        }
        good = httpx.post(hook.url, content=body, headers=headers)
        forged = httpx.post(hook.url, content='{"type": "lie"}', headers=headers)
        unsigned = httpx.post(hook.url, content=body)
    assert good.status_code == HTTPStatus.NO_CONTENT
    assert forged.status_code == unsigned.status_code == HTTPStatus.UNAUTHORIZED
    assert (hook.ids, hook.payloads) == (["msg_1"], [{"type": "alert"}])
    assert len(hook.refused) == 2


def test_the_configuration_of_the_demo_can_be_used(tmp_path: Path) -> None:
    with NewsSite() as site, MailReceiver() as mail, HookReceiver() as hook:
        config = load_config(write_config(tmp_path, site, mail, hook), {})
    assert [source.url for source in config.sources] == [site.url(outlet.key) for outlet in OUTLETS]
    assert config.fetch.private_networks
    assert config.unset_secrets == ()
    secret = config.routes[1].secret
    assert secret is not None
    assert secret.reveal({}) == hook.secret
