"""How statements, testimony, changes and alerts are written as JSON, and read back without loss."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from citadel_watch.extracting.passage import Aspects
from citadel_watch.model import (
    JSON,
    Alert,
    Article,
    Block,
    BlockKind,
    Certainty,
    Change,
    ChangeKind,
    Evidence,
    Health,
    HealthState,
    Mentioned,
    Moment,
    Notice,
    NoticeKind,
    Occasion,
    Precision,
    Slot,
    Statement,
    Testimony,
    Tier,
    Value,
)

Word = TypeVar("Word", bound=StrEnum)


class UnreadableRecordError(ValueError):
    """JSON that is not what these functions write; the message is one clause."""


# --- text ---------------------------------------------------------------------------------------------------------


def write_canonical(value: JSON) -> bytes:
    """Equal values give equal bytes: sorted keys, no spaces, UTF-8. Lone surrogates are written as JSON escapes."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace")


def read_json(text: str | bytes) -> JSON:
    """Raises: UnreadableRecordError."""
    try:
        value: JSON = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableRecordError(f"no JSON: {error}") from error
    return value


# --- statements and testimony -------------------------------------------------------------------------------------


def encode_evidence(evidence: Evidence) -> dict[str, JSON]:
    return {
        "source": evidence.source,
        "quote": evidence.quote,
        "start": evidence.start,
        "end": evidence.end,
        "rule": evidence.rule,
    }


def decode_evidence(value: JSON) -> Evidence:
    fields = read_fields(value)
    return Evidence(
        source=read_text(fields, "source"),
        quote=read_text(fields, "quote"),
        start=read_number(fields, "start"),
        end=read_number(fields, "end"),
        rule=read_text(fields, "rule"),
    )


def encode_statement(statement: Statement) -> dict[str, JSON]:
    return {
        "subject": statement.subject,
        "aspect": statement.aspect,
        "value": statement.value.to_json(),
        "certainty": statement.certainty.value,
        "speaker": statement.speaker,
        "evidence": encode_evidence(statement.evidence),
    }


def decode_statement(value: JSON, aspects: Aspects) -> Statement:
    """Raises: UnreadableRecordError, also for an aspect that is not among `aspects`."""
    fields = read_fields(value)
    aspect = read_text(fields, "aspect")
    return Statement(
        subject=read_text(fields, "subject"),
        aspect=aspect,
        value=decode_value(fields.get("value"), aspect, aspects),
        certainty=read_word(fields, "certainty", Certainty),
        speaker=read_optional_text(fields, "speaker"),
        evidence=decode_evidence(fields.get("evidence")),
    )


def encode_testimony(testimony: Testimony) -> dict[str, JSON]:
    return {
        "source": testimony.source,
        "outlet": testimony.outlet,
        "tier": testimony.tier.value,
        "statement": encode_statement(testimony.statement),
        "as_of": testimony.as_of.isoformat(),
        "first_seen": testimony.first_seen.isoformat(),
        "lapsed": testimony.lapsed.isoformat() if testimony.lapsed else None,
        "withdrawn": testimony.withdrawn.isoformat() if testimony.withdrawn else None,
        "former": testimony.former,
        **({"retracted": True} if testimony.retracted else {}),
    }


def decode_testimony(value: JSON, aspects: Aspects) -> Testimony:
    """Raises: UnreadableRecordError."""
    fields = read_fields(value)
    return Testimony(
        source=read_text(fields, "source"),
        outlet=read_text(fields, "outlet"),
        tier=read_word(fields, "tier", Tier),
        statement=decode_statement(fields.get("statement"), aspects),
        as_of=read_day(fields, "as_of"),
        first_seen=read_instant(fields, "first_seen"),
        lapsed=read_optional_instant(fields, "lapsed"),
        withdrawn=read_optional_instant(fields, "withdrawn"),
        former=fields.get("former") is True,
        retracted=fields.get("retracted") is True,
    )


# --- changes and alerts -------------------------------------------------------------------------------------------


def encode_mentioned(mentioned: Mentioned) -> list[JSON]:
    return [[subject, mark] for subject, mark in sorted(mentioned.marks)]


def decode_mentioned(value: JSON) -> Mentioned:
    """Raises: UnreadableRecordError."""
    pairs = value if isinstance(value, list) else [value]
    marks = set()
    for pair in pairs:
        match pair:
            case [str(subject), str(mark)]:
                marks.add((subject, mark))
            case _:
                raise _unreadable("mentioned", pair)
    return Mentioned(marks=frozenset(marks))


def encode_change(change: Change) -> dict[str, JSON]:
    return {
        "id": change.id,
        "kind": change.kind.value,
        "subject": change.slot.subject,
        "aspect": change.slot.aspect,
        "key": change.slot.key,
        "before": None if change.before is None else {"value": change.before.to_json()},
        "after": None if change.after is None else {"value": change.after.to_json()},
        "certainty": change.certainty.value,
        "told": change.told,
        "reason": change.reason,
        "evidence": encode_evidence(change.evidence),
        "outlet": change.outlet,
        "speaker": change.speaker,
        "at": change.at.isoformat(),
    }


def decode_change(value: JSON, aspects: Aspects) -> Change:
    """Raises: UnreadableRecordError."""
    fields = read_fields(value)
    aspect = read_text(fields, "aspect")

    def side(key: str) -> Value | None:
        # Wrapped, so that a value whose own JSON is null is told from no value at all.
        wrapped = fields.get(key)
        return None if wrapped is None else decode_value(read_fields(wrapped).get("value"), aspect, aspects)

    return Change(
        id=read_text(fields, "id"),
        kind=read_word(fields, "kind", ChangeKind),
        slot=Slot(subject=read_text(fields, "subject"), aspect=aspect, key=read_text(fields, "key")),
        before=side("before"),
        after=side("after"),
        certainty=read_word(fields, "certainty", Certainty),
        told=fields.get("told") is True,
        reason=read_text(fields, "reason"),
        evidence=decode_evidence(fields.get("evidence")),
        outlet=read_text(fields, "outlet"),
        speaker=read_optional_text(fields, "speaker"),
        at=read_instant(fields, "at"),
    )


def encode_alert(alert: Alert) -> dict[str, JSON]:
    return {
        "id": alert.id,
        "subject": alert.subject,
        "changes": [encode_change(change) for change in alert.changes],
        "at": alert.at.isoformat(),
        "occasion": alert.occasion.value,
        "notice": None if alert.notice is None else encode_notice(alert.notice),
    }


def decode_alert(value: JSON, aspects: Aspects) -> Alert:
    """Raises: UnreadableRecordError."""
    fields = read_fields(value)
    return Alert(
        id=read_text(fields, "id"),
        subject=read_text(fields, "subject"),
        changes=tuple(decode_change(each, aspects) for each in read_list(fields, "changes")),
        at=read_instant(fields, "at"),
        occasion=read_word(fields, "occasion", Occasion) if "occasion" in fields else Occasion.NEWS,
        notice=None if fields.get("notice") is None else decode_notice(fields["notice"]),
    )


def encode_notice(notice: Notice) -> dict[str, JSON]:
    return {
        "id": notice.id,
        "kind": notice.kind.value,
        "sources": list(notice.sources),
        "health": notice.health.state.value,
        "detail": notice.health.detail,
        "since": notice.since.isoformat(),
        "at": notice.at.isoformat(),
        "network": notice.network,
        "failing": notice.failing,
        "watched": notice.watched,
        "healths": [[each.state.value, each.detail] for each in notice.healths],
    }


def decode_notice(value: JSON) -> Notice:
    """Raises: UnreadableRecordError."""
    fields = read_fields(value)
    return Notice(
        id=read_text(fields, "id"),
        kind=read_word(fields, "kind", NoticeKind),
        sources=tuple(str(each) for each in read_list(fields, "sources")),
        health=Health(state=read_word(fields, "health", HealthState), detail=read_text(fields, "detail")),
        since=read_instant(fields, "since"),
        at=read_instant(fields, "at"),
        network=fields.get("network") is True,
        failing=read_number(fields, "failing"),
        watched=read_number(fields, "watched"),
        healths=tuple(_read_health(each) for each in read_list(fields, "healths")) if "healths" in fields else (),
    )


def _read_health(value: JSON) -> Health:
    match value:
        case [str(state), str(detail)]:
            return Health(state=read_word({"health": state}, "health", HealthState), detail=detail)
        case _:
            raise _unreadable("healths", value)


# --- articles -----------------------------------------------------------------------------------------------------


def encode_article(article: Article) -> dict[str, JSON]:
    """The article without its running text, which its blocks make up."""
    return {
        "url": article.url,
        "title": article.title,
        "blocks": [[each.kind.value, each.level, each.text] for each in article.blocks],
        "published": _encode_moment(article.published),
        "modified": _encode_moment(article.modified),
        "outlet": article.outlet,
        "canonical": article.canonical,
        "language": article.language,
    }


def decode_article(value: JSON) -> Article:
    """Raises: UnreadableRecordError."""
    fields = read_fields(value)
    blocks: list[Block] = []
    start = 0
    for each in read_list(fields, "blocks"):
        match each:
            case [str(kind), int(level), str(text)]:
                blocks.append(Block(kind=_read_kind(kind), level=level, text=text, start=start))
                start += len(text) + len(_GAP)
            case _:
                raise _unreadable("blocks", each)
    return Article(
        url=read_text(fields, "url"),
        title=read_text(fields, "title"),
        text=_GAP.join(each.text for each in blocks),
        blocks=tuple(blocks),
        published=_decode_moment(fields.get("published")),
        modified=_decode_moment(fields.get("modified")),
        outlet=read_optional_text(fields, "outlet"),
        canonical=read_optional_text(fields, "canonical"),
        language=read_optional_text(fields, "language"),
    )


_GAP = "\n\n"
"""What an article's text has between its blocks."""


def _read_kind(kind: str) -> BlockKind:
    return read_word({"kind": kind}, "kind", BlockKind)


def _encode_moment(moment: Moment | None) -> JSON:
    return None if moment is None else [moment.at.isoformat(), moment.precision.value]


def _decode_moment(value: JSON) -> Moment | None:
    match value:
        case None:
            return None
        case [str(at), str(precision)]:
            fields = {"at": at, "precision": precision}
            return Moment(at=read_instant(fields, "at"), precision=read_word(fields, "precision", Precision))
        case _:
            raise _unreadable("date", value)


# --- parts --------------------------------------------------------------------------------------------------------


def decode_value(value: JSON, aspect: str, aspects: Aspects) -> Value:
    """The value as its aspect reads it. Raises: UnreadableRecordError."""
    if aspect not in aspects:
        raise UnreadableRecordError(f"aspect {aspect!r} is unknown to this version")
    try:
        return aspects[aspect].parse(value)
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise UnreadableRecordError(f"{value!r} is no value of aspect {aspect!r}") from error


def read_fields(value: JSON) -> Mapping[str, JSON]:
    if not isinstance(value, Mapping):
        raise UnreadableRecordError(f"{value!r} stands where an object should")
    return value


def read_list(fields: Mapping[str, JSON], key: str) -> Sequence[JSON]:
    value = fields.get(key)
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise _unreadable(key, value)
    return value


def read_text(fields: Mapping[str, JSON], key: str) -> str:
    value = fields.get(key)
    if not isinstance(value, str):
        raise _unreadable(key, value)
    return value


def read_optional_text(fields: Mapping[str, JSON], key: str) -> str | None:
    return None if fields.get(key) is None else read_text(fields, key)


def read_number(fields: Mapping[str, JSON], key: str) -> int:
    value = fields.get(key)
    if not isinstance(value, int):
        raise _unreadable(key, value)
    return value


def read_word(fields: Mapping[str, JSON], key: str, words: type[Word]) -> Word:
    text = read_text(fields, key)
    try:
        return words(text)
    except ValueError as error:
        raise _unreadable(key, text) from error


def read_day(fields: Mapping[str, JSON], key: str) -> date:
    text = read_text(fields, key)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise _unreadable(key, text) from error


def read_instant(fields: Mapping[str, JSON], key: str) -> datetime:
    text = read_text(fields, key)
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise _unreadable(key, text) from error


def read_optional_instant(fields: Mapping[str, JSON], key: str) -> datetime | None:
    return None if fields.get(key) is None else read_instant(fields, key)


def _unreadable(key: str, value: JSON) -> UnreadableRecordError:
    return UnreadableRecordError(f"{key} is {value!r}")
