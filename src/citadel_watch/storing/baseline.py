"""The baseline's file: what was known before the first round, written for a reviewer to read and a program to trust."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from citadel_watch.errors import StoreError
from citadel_watch.extracting.passage import Aspects
from citadel_watch.model import JSON, Certainty, Evidence, Fact, Slot, Statement, Testimony, Tier
from citadel_watch.storing.codec import (
    UnreadableRecordError,
    decode_value,
    encode_testimony,
    read_day,
    read_fields,
    read_instant,
    read_json,
    read_list,
    read_number,
    read_optional_text,
    read_text,
    read_word,
    write_canonical,
)

FORMAT = 1
"""Rises when an older program could no longer read the file rightly. A newer format is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """Testimony, and the facts that follow from it."""

    testimonies: tuple[Testimony, ...] = ()
    facts: tuple[Fact, ...] = ()


def write_baseline(path: Path, baseline: Baseline) -> None:
    """Put the baseline in the file's place at once; the same baseline gives the same bytes. Raises: StoreError."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.draft")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with draft.open("wb") as file:
                file.write(_render(baseline))
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        problem = f"the baseline cannot be written ({error.strerror})"
        raise StoreError(str(path), problem, "make its folder writable and check the disk's free space") from error


def read_baseline(path: Path, aspects: Aspects) -> Baseline:
    """The testimony of a baseline's file, without the facts: those are for people, and a program settles them anew.

    Raises: StoreError.
    """
    where, rebuild = str(path), "write it anew with `watch baseline build`"
    try:
        text = path.read_bytes()
    except FileNotFoundError as error:
        raise StoreError(where, "there is no such file", rebuild) from error
    except OSError as error:
        raise StoreError(where, f"it cannot be read ({error.strerror})", "make it readable for this user") from error
    try:
        fields = read_fields(read_json(text))
        found = read_number(fields, "format")
        if found > FORMAT:
            raise StoreError(
                where, f"its format {found} is newer than this version's {FORMAT}", "upgrade citadel-watch"
            )
        testimonies = tuple(_read_testimony(each, aspects) for each in read_list(fields, "testimonies"))
    except UnreadableRecordError as error:
        raise StoreError(where, f"this is no baseline: {error}", rebuild) from error
    return Baseline(testimonies=testimonies)


def _render(baseline: Baseline) -> bytes:
    whole: dict[str, JSON] = {
        "format": FORMAT,
        "testimonies": [_show_testimony(each) for each in sorted(baseline.testimonies, key=_order)],
        "facts": [_show_fact(each) for each in sorted(baseline.facts, key=lambda fact: fact.slot)],
    }
    text = json.dumps(whole, indent=2, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace") + b"\n"


def _order(testimony: Testimony) -> tuple[Slot, str, int, bytes]:
    start = testimony.statement.evidence.start
    return testimony.statement.slot, testimony.source, start, write_canonical(encode_testimony(testimony))


def _show_testimony(testimony: Testimony) -> dict[str, JSON]:
    """Flat, and in the order in which a reviewer asks: what is claimed, who says it, in which words, where."""
    statement = testimony.statement
    evidence = statement.evidence
    shown: dict[str, JSON] = {
        "subject": statement.subject,
        "aspect": statement.aspect,
        "value": statement.value.to_json(),
        "certainty": statement.certainty.value,
        "speaker": statement.speaker,
        "quote": evidence.quote,
        "start": evidence.start,
        "end": evidence.end,
        "rule": evidence.rule,
        "source": testimony.source,
        "outlet": testimony.outlet,
        "tier": testimony.tier.value,
        "as_of": testimony.as_of.isoformat(),
        "first_seen": testimony.first_seen.isoformat(),
    }
    if evidence.source != testimony.source:
        shown["page"] = evidence.source
    return shown


def _read_testimony(value: JSON, aspects: Aspects) -> Testimony:
    fields = read_fields(value)
    source = read_text(fields, "source")
    return Testimony(
        source=source,
        outlet=read_text(fields, "outlet"),
        tier=read_word(fields, "tier", Tier),
        statement=_read_statement(fields, source, aspects),
        as_of=read_day(fields, "as_of"),
        first_seen=read_instant(fields, "first_seen"),
    )


def _read_statement(fields: Mapping[str, JSON], source: str, aspects: Aspects) -> Statement:
    aspect = read_text(fields, "aspect")
    return Statement(
        subject=read_text(fields, "subject"),
        aspect=aspect,
        value=decode_value(fields.get("value"), aspect, aspects),
        certainty=read_word(fields, "certainty", Certainty),
        speaker=read_optional_text(fields, "speaker"),
        evidence=Evidence(
            source=read_text(fields, "page") if "page" in fields else source,
            quote=read_text(fields, "quote"),
            start=read_number(fields, "start"),
            end=read_number(fields, "end"),
            rule=read_text(fields, "rule"),
        ),
    )


def _show_fact(fact: Fact) -> dict[str, JSON]:
    return {
        "subject": fact.slot.subject,
        "aspect": fact.slot.aspect,
        "key": fact.slot.key,
        "value": fact.value.to_json(),
        "certainty": fact.certainty.value,
        "since": fact.since.isoformat(),
        "supporters": _name_sources(fact.supporters),
        "disputed_by": _name_sources(fact.disputed_by),
        "superseded": _name_sources(fact.superseded),
    }


def _name_sources(testimonies: Iterable[Testimony]) -> list[str]:
    return sorted({each.source for each in testimonies})
