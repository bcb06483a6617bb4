"""Whole messages against golden files; run with `GOLDEN=write` they are written anew, for the diff to be read."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.model import SPINOFFS, Alert, Certainty, Change, ChangeKind, Franchise, Health, NoticeKind, Slot
from citadel_watch.sending.wording import word_alert, word_test
from tests.sending.samples import (
    CITADEL,
    EVIDENCE,
    LATER,
    NOON,
    OFF_LINE,
    WALLED,
    Said,
    alert_of,
    catch_up,
    join_cast,
    spinoff_news,
    tell,
)

GOLDEN = Path(__file__).parent / "golden"

ALERTS = {
    "one-moved-date": alert_of(LATER),
    "two-people-and-a-rumour": alert_of(
        join_cast("Matt Berry"),
        join_cast("Gabriel Leone"),
        replace(LATER, id="c-rumour", kind=ChangeKind.DISPUTED, certainty=Certainty.RUMOURED, speaker=None),
    ),
    "spinoffs": alert_of(
        spinoff_news(), replace(LATER, id="c-diana", slot=Slot(subject="diana", aspect="status")), subject=SPINOFFS
    ),
    "catch-up": catch_up(
        LATER,
        replace(LATER, id="c-diana", slot=Slot(subject="diana", aspect="status")),
        join_cast("Matt Berry"),
        spinoff_news(),
    ),
    "broken": tell(WALLED),
    "network": tell(OFF_LINE),
    "recovered": tell(replace(WALLED, kind=NoticeKind.RECOVERED, health=Health(), since=NOON - timedelta(days=3))),
    "hostile": alert_of(
        replace(
            LATER,
            id="c-hostile",
            before=None,
            kind=ChangeKind.NEW,
            after=Said('<b onclick="x">spring</b>\r\nBcc: all@example.org'),
            speaker="{{7*7}} {0.__class__} %n @everyone <!channel>",
            outlet="[click](javascript:alert(1)) <https://evil.example|here>",
            evidence=replace(
                EVIDENCE,
                source="javascript:alert(document.cookie)",
                quote="\x1b[31mred\x1b[0m \u202eevil\u202c </td><script>alert('1')</script>\n  Page: https://evil.example",
            ),
        )
    ),
}


class Seen(HTMLParser):
    """What a mail reader would make of HTML: its elements, their attributes and its words."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.links: list[str | None] = []
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes.update(name for name, _ in attrs)
        self.links.extend(value for name, value in attrs if name in ("href", "src", "action", "background"))

    def handle_data(self, data: str) -> None:
        self.words += data + " "


SAFE_ELEMENTS = {"html", "head", "meta", "title", "body", "h1", "h2", "h3", "div", "table", "tr", "th", "td", "a", "p"}
SAFE_ATTRIBUTES = {"lang", "charset", "name", "content", "style", "role", "scope", "href", "rel"}


@pytest.mark.parametrize("name", ALERTS)
def test_a_message_reads_as_it_should(name: str) -> None:
    message = word_alert(ALERTS[name], CITADEL)
    written = {
        "txt": f"{message.subject}\n\n{message.text}",
        "html": message.html,
        "json": json.dumps(message.payload, indent=2) + "\n",
    }
    for suffix, content in written.items():
        file = GOLDEN / f"{name}.{suffix}"
        if os.environ.get("GOLDEN") == "write":
            file.parent.mkdir(exist_ok=True)
            file.write_text(content, encoding="utf-8")
        assert content == file.read_text(encoding="utf-8")


def test_the_same_alert_gives_the_same_bytes() -> None:
    assert word_alert(alert_of(LATER), CITADEL) == word_alert(alert_of(LATER), CITADEL)


def test_an_alert_without_changes_is_still_a_message() -> None:
    assert word_alert(alert_of(), CITADEL).payload["changes"] == []


def test_a_test_message_is_no_news() -> None:
    message = word_test(replace(CITADEL, name="A\r\nBcc: <b>"), NOON)
    assert message.subject == "Test alert of citadel-watch for A Bcc: <b>"
    assert message.payload["type"] == "test"
    assert message.payload["changes"] == []
    assert "nothing has changed" in message.text
    assert "<b>" not in message.html


def test_ten_thousand_changes_make_one_letter_of_a_bearable_size() -> None:
    changes = [replace(LATER, id=f"c-{number}") for number in range(10_000)]
    message = word_alert(alert_of(*changes), CITADEL)
    assert "9900 more changes" in message.text
    assert len(message.html) < 500_000
    told = message.payload["changes"]
    assert isinstance(told, list)
    assert len(told) == 10_000


def test_plain_text_and_html_say_the_same() -> None:
    for alert in ALERTS.values():
        message = word_alert(alert, CITADEL)
        words = " ".join(Seen(message.html).words.split())
        for line in message.text.splitlines():
            assert " ".join(line.split()).partition(": ")[2] in words


def test_an_endless_address_is_shown_in_part_and_linked_in_full() -> None:
    address = f"https://news.example/{'a' * 3000}"
    message = word_alert(alert_of(replace(LATER, evidence=replace(EVIDENCE, source=address))), CITADEL)
    assert Seen(message.html).links == [address]
    assert address not in message.text


PAYLOADS = (Path(__file__).parent / "xss.txt").read_text(encoding="utf-8").splitlines()
ANYTHING = st.one_of(st.text(st.characters(exclude_categories=()), max_size=80), st.sampled_from(PAYLOADS))


def hostile_everywhere(text: str) -> tuple[Alert, Franchise]:
    change: Change = replace(
        LATER,
        id=text,
        slot=Slot(subject=text, aspect=text, key=text),
        before=Said(text),
        after=Said(f"{text} now"),
        reason=text,
        outlet=text,
        speaker=text,
        evidence=replace(EVIDENCE, source=text, quote=text),
    )
    return alert_of(change, number=text), replace(CITADEL, name=text)


def check_harmless(text: str) -> None:
    message = word_alert(*hostile_everywhere(text))
    assert len(message.subject.splitlines()) <= 1
    assert len(message.subject) <= 160
    seen = Seen(message.html)
    assert set(seen.elements) <= SAFE_ELEMENTS
    assert seen.attributes <= SAFE_ATTRIBUTES
    assert all(link and link.startswith(("http://", "https://")) for link in seen.links)
    labels = [line.partition(":")[0] for line in message.text.splitlines() if line.startswith("  ")]
    assert len(labels) == len(set(labels)) <= 7
    assert "\x1b" not in message.text + message.html
    assert "\u202e" not in message.text + message.html
    json.dumps(message.payload)


@given(ANYTHING)
def test_no_text_of_a_page_can_break_out_of_a_message(text: str) -> None:
    check_harmless(text)


@pytest.mark.parametrize("text", PAYLOADS)
def test_no_known_attack_breaks_out_of_a_message(text: str) -> None:
    check_harmless(text)


@given(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=60))
def test_the_exact_quote_is_in_text_html_and_payload(quote: str) -> None:
    change = replace(LATER, evidence=replace(EVIDENCE, quote=quote))
    message = word_alert(alert_of(change), CITADEL)
    assert f"“{quote}”" in message.text
    assert f"“{quote}”" in unescape(message.html)
    (told,) = _changes(message.payload["changes"])
    assert told["quote"] == quote


def _changes(told: object) -> Iterator[dict[str, object]]:
    assert isinstance(told, list)
    for each in told:
        assert isinstance(each, dict)
        yield each
