"""The baseline's file: what was known before the first round, written for a reviewer to read and a program to trust."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from citadel_watch.errors import StoreError
from citadel_watch.extracting.passage import Aspects
from citadel_watch.model import JSON, Fact, Slot, Testimony
from citadel_watch.storing.codec import (
    UnreadableRecordError,
    decode_testimony,
    encode_evidence,
    encode_statement,
    encode_testimony,
    read_fields,
    read_json,
    read_list,
    read_number,
    read_optional_text,
    write_canonical,
)

FORMAT = 1
"""Rises when an older program could no longer read the file rightly. A newer format is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """Testimony, and the facts that follow from it; `franchise` is the name of the one they are about."""

    franchise: str | None = None
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
        franchise = read_optional_text(fields, "franchise")
    except UnreadableRecordError as error:
        raise StoreError(where, f"this is no baseline: {error}", rebuild) from error
    return Baseline(franchise=franchise, testimonies=testimonies)


def _render(baseline: Baseline) -> bytes:
    whole: dict[str, JSON] = {
        "format": FORMAT,
        **({"franchise": baseline.franchise} if baseline.franchise else {}),
        "testimonies": [_show_testimony(each) for each in sorted(baseline.testimonies, key=_order)],
        "facts": [_show_fact(each) for each in sorted(baseline.facts, key=lambda fact: fact.slot)],
    }
    text = json.dumps(whole, indent=2, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace") + b"\n"


def _order(testimony: Testimony) -> tuple[Slot, str, int, bytes]:
    start = testimony.statement.evidence.start
    return testimony.statement.slot, testimony.source, start, write_canonical(encode_testimony(testimony))


def _show_testimony(testimony: Testimony) -> dict[str, JSON]:
    """The record of the store laid flat, in the order in which a reviewer asks: what is claimed, by whom, where."""
    shown = encode_statement(testimony.statement)
    del shown["evidence"]
    shown |= encode_evidence(testimony.statement.evidence)
    page = shown.pop("source")
    told = encode_testimony(testimony)
    del told["statement"]
    shown |= {key: value for key, value in told.items() if value is not None and value is not False}
    if page != testimony.source:
        shown["page"] = page
    return shown


def _read_testimony(value: JSON, aspects: Aspects) -> Testimony:
    fields = read_fields(value)
    evidence = {**fields, "source": fields.get("page", fields.get("source"))}
    return decode_testimony({**fields, "statement": {**fields, "evidence": evidence}}, aspects)


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
