"""What the keys and tables of `config.toml` must agree upon.

The checks read the raw file, so that they speak even where the schema has found something else wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citadel_watch.config.problems import advise, name_place, show, suggest
from citadel_watch.model import SPINOFFS

Raw = Mapping[str, Any]


def find_disagreements(raw: Raw) -> Iterator[str]:
    """A line for each."""
    yield from _check_twins(raw)
    for index, subject in _each(raw, "subject"):
        yield from (f"{name_place(raw, 'subject', index)}: {said}" for said in _check_subject(raw, subject))
    for index, source in _each(raw, "source"):
        yield from (f"{name_place(raw, 'source', index)}: {said}" for said in _check_source(source))
    for index, route in _each(raw, "route"):
        yield from (f"{name_place(raw, 'route', index)}: {said}" for said in _check_route(raw, route))
    if isinstance(smtp := raw.get("smtp"), dict):
        yield from (f"smtp: {said}" for said in _check_smtp(smtp))


def _each(raw: Raw, table: str) -> list[tuple[int, Raw]]:
    tables = raw.get(table)
    listed = tables if isinstance(tables, list) else []
    return [(index, entry) for index, entry in enumerate(listed) if isinstance(entry, dict)]


def _check_twins(raw: Raw) -> Iterator[str]:
    """No two subjects, sources or routes of one name, no season twice."""
    for table, key in (("subject", "id"), ("source", "name"), ("route", "name")):
        first: dict[str, int] = {}
        for index, entry in _each(raw, table):
            if not isinstance(name := entry.get(key), str):
                continue
            if (twin := first.setdefault(name.strip().casefold(), index)) != index:
                yield (
                    f"{name_place(raw, table, index)}: {key} is already that of {table}[{twin + 1}]; "
                    f"give each {table} its own"
                )
    seasons: dict[tuple[object, int], int] = {}
    for index, entry in _each(raw, "subject"):
        number, of = entry.get("number"), entry.get("of")
        if entry.get("kind") != "season" or not isinstance(number, int) or not isinstance(of, str | None):
            continue
        if (twin := seasons.setdefault((of, number), index)) != index:
            yield (
                f"{name_place(raw, 'subject', index)}: number {number} is already that of subject[{twin + 1}]; "
                "list each season once"
            )


def _check_subject(raw: Raw, subject: Raw) -> Iterator[str]:
    if subject.get("id") == SPINOFFS:
        yield f'id "{SPINOFFS}" stands for all spinoffs together and always exists; choose another id'
    match subject.get("kind"):
        case "season":
            if "number" not in subject:
                yield f"number is missing, and a season has one; {advise('subject', 'number')}"
            yield from _refuse(subject, ("country",), "a season has none; remove it, or name its spinoff with of")
            yield from _check_parent(raw, subject)
        case "spinoff":
            if "title" not in subject and "country" not in subject:
                yield f"title and country are missing, and a spinoff has at least one; {advise('subject', 'country')}"
            yield from _refuse(subject, ("number", "of"), "a spinoff has none; list its season as a subject of its own")


def _check_parent(raw: Raw, subject: Raw) -> Iterator[str]:
    if not isinstance(parent := subject.get("of"), str):
        return
    entries = [each for _, each in _each(raw, "subject")]
    spinoffs = [each["id"] for each in entries if each.get("kind") == "spinoff" and isinstance(each.get("id"), str)]
    if parent not in spinoffs:
        remedy = suggest(parent, spinoffs) if spinoffs else "list the spinoff too, or remove the key"
        yield f"of {show(parent)} names no spinoff of this file; {remedy}"


def _check_source(source: Raw) -> Iterator[str]:
    if "feed" in source:
        yield "feed is given, and feeds are not read yet; give the page's url"
    elif "url" not in source:
        yield f"url is missing; {advise('source', 'url')}"
    if "every" in source and "cron" in source:
        yield "every and cron are both given; keep one"
    if "timezone" in source and "cron" not in source:
        yield "timezone is given without cron, and nothing would follow it; add cron or remove it"


def _check_route(raw: Raw, route: Raw) -> Iterator[str]:
    yield from _one_of(route, "route", "email", "webhook")
    if "email" in route and "smtp" not in raw:
        yield 'email needs a mail server, and there is none; write [smtp] with host = "smtp.example.org"'
    if "webhook" not in route:
        yield from _refuse(route, ("secret",), "it signs webhooks, and this route has none; remove it")
    ids = [each["id"] for _, each in _each(raw, "subject") if isinstance(each.get("id"), str)]
    for subject in _words(route, "subjects"):
        if subject not in (known := list(dict.fromkeys([*ids, SPINOFFS]))):
            yield f"subjects holds {show(subject)}, which is no subject of this file; {suggest(subject, known)}"
    if wanted := _words(route, "aspects"):
        from citadel_watch.aspects import find_aspects

        aspects = list(find_aspects())
        for aspect in wanted:
            if aspect not in aspects:
                yield f"aspects holds {show(aspect)}, which nothing reads; {suggest(aspect, aspects)}"


def _check_smtp(smtp: Raw) -> Iterator[str]:
    if "password" in smtp and "user" not in smtp:
        yield f"password is given without user; {advise('smtp', 'user')}"
    if "user" in smtp and "password" not in smtp:
        yield f"user is given without password; {advise('smtp', 'password')}"
    if (
        smtp.get("security") == "none"
        and "password" in smtp
        and smtp.get("host") not in ("localhost", "127.0.0.1", "::1")
    ):
        yield f'security "none" would send the password in clear; {advise("smtp", "security")}'


def _one_of(entry: Raw, table: str, one: str, other: str) -> Iterator[str]:
    if one in entry and other in entry:
        yield f"{one} and {other} are both given; keep one, and list another {table} for the other"
    elif one not in entry and other not in entry:
        yield f"neither {one} nor {other} is given; {advise(table, one)}"


def _refuse(entry: Raw, keys: tuple[str, ...], why: str) -> Iterator[str]:
    for key in keys:
        if key in entry:
            yield f"{key} is given, and {why}"


def _words(entry: Raw, key: str) -> list[str]:
    words = entry.get(key)
    return [each for each in words if isinstance(each, str)] if isinstance(words, list) else []
