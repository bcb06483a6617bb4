from __future__ import annotations

import asyncio
import io

import pytest

from citadel_watch.errors import DeliveryError
from citadel_watch.sending.console import ConsoleChannel
from citadel_watch.sending.wording import word_alert
from tests.sending.samples import CITADEL, LATER, alert_of

MESSAGE = word_alert(alert_of(LATER), CITADEL)


def test_the_text_is_written_to_the_stream() -> None:
    stream = io.StringIO()
    asyncio.run(ConsoleChannel(stream).send(MESSAGE, "key-1"))
    assert stream.getvalue() == MESSAGE.text + "\n"


def test_a_terminal_that_knows_only_ascii_still_gets_the_story() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    asyncio.run(ConsoleChannel(stream).send(MESSAGE, "key-1"))
    assert b"fall 2025 \\u2192 spring 2026" in raw.getvalue()


def test_a_closed_stream_accepts_nothing() -> None:
    stream = io.StringIO()
    stream.close()
    with pytest.raises(DeliveryError):
        asyncio.run(ConsoleChannel(stream).send(MESSAGE, "key-1"))
