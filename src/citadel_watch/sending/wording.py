"""Puts an alert into words: a subject line, a letter as text and HTML, and JSON for programs."""

from __future__ import annotations

from datetime import datetime

from citadel_watch.model import JSON, Alert, Change, Franchise
from citadel_watch.sending.channel import Message
from citadel_watch.sending.cleaning import clean_line
from citadel_watch.sending.headline import head_alert
from citadel_watch.sending.letter import Letter, Line, Part, render_html, render_text, write_letter
from citadel_watch.sending.naming import name_subject
from citadel_watch.sending.notices import itemise_notice, name_event, write_notice


def word_alert(alert: Alert, franchise: Franchise) -> Message:
    """The same alert always gives the same message, byte for byte."""
    headline = head_alert(alert, franchise)
    letter = write_notice(alert.notice, headline) if alert.notice else write_letter(alert, franchise, headline)
    return Message(
        subject=headline,
        text=render_text(letter),
        html=render_html(letter),
        payload=_itemise(alert, franchise, headline),
    )


def word_test(franchise: Franchise, at: datetime) -> Message:
    """A message that shows a route works, and that nobody can take for news."""
    headline = clean_line(f"Test alert of citadel-watch for {franchise.name}", 160)
    explained = Line(label="What", text="this route works; nothing has changed")
    letter = Letter(title=headline, parts=(Part(heading="Test", lines=(explained,)),))
    payload: dict[str, JSON] = {
        "type": "test",
        "timestamp": at.isoformat(),
        "franchise": franchise.name,
        "summary": headline,
        "changes": [],
    }
    return Message(subject=headline, text=render_text(letter), html=render_html(letter), payload=payload)


def _itemise(alert: Alert, franchise: Franchise, headline: str) -> dict[str, JSON]:
    payload: dict[str, JSON] = {
        "type": name_event(alert.notice) if alert.notice else "alert",
        "id": alert.id,
        "timestamp": alert.at.isoformat(),
        "franchise": franchise.name,
        "subject": alert.subject,
        "subject_name": name_subject(alert.subject, franchise),
        "summary": headline,
        "changes": [itemise_change(change) for change in alert.changes],
        "occasion": alert.occasion.value,
    }
    if alert.notice:
        payload["notice"] = itemise_notice(alert.notice)
    return payload


def itemise_change(change: Change) -> dict[str, JSON]:
    """A change as JSON, the same wherever it is printed or sent."""
    return {
        "type": "change",
        "kind": change.kind.value,
        "subject": change.slot.subject,
        "aspect": change.slot.aspect,
        "before": change.before.to_json() if change.before is not None else None,
        "after": change.after.to_json() if change.after is not None else None,
        "certainty": change.certainty.value,
        "quote": change.evidence.quote,
        "source": change.evidence.source,
        "alert": change.told,
        "reason": change.reason,
        "id": change.id,
        "speaker": change.speaker,
        "outlet": change.outlet,
        "key": change.slot.key,
        "start": change.evidence.start,
        "end": change.evidence.end,
        "rule": change.evidence.rule,
        "at": change.at.isoformat(),
    }
