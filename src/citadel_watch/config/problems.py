"""What is wrong with a configuration, in words: which key, what it says, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from citadel_watch.config.schema import LISTED, NOT_YET, TABLES, find_example

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_HIDDEN = frozenset({"password", "secret", "webhook"})
"""Keys whose values are never shown: a slip of the pen may have put a secret there."""

_MASKED = "***"
_WHO_ASKS = re.compile(r"^(.*?//)?.*@", re.DOTALL)
"""Up to the last @, since a password that is not written as it should be may hold anything."""
_AFTER_PATH = re.compile(r"([?#]).*", re.DOTALL)

_KINDS = {
    "string_type": "is not a text in quotes",
    "int_type": "is not a whole number",
    "int_from_float": "is not a whole number",
    "float_type": "is not a number",
    "bool_type": "is neither true nor false",
    "tuple_type": "is not a list",
    "time_delta_type": "is not a duration",
    "finite_number": "is not a number",
}


def name_place(raw: Mapping[str, Any], table: str, index: int | None = None) -> str:
    """`source[2] "dexerto"`: which table is meant; tables are counted from 1, as readers count."""
    if index is None:
        return table
    tables = raw.get(table)
    entry = tables[index] if isinstance(tables, list) else {}
    name = entry.get("id" if table == "subject" else "name") if isinstance(entry, dict) else None
    return f"{table}[{index + 1}]" + (f' "{_shorten(name)}"' if isinstance(name, str) and name.strip() else "")


def word_error(raw: Mapping[str, Any], error: ErrorDetails) -> str:
    """One line for one error of the schema."""
    table, *rest = error["loc"]
    if not isinstance(table, str) or table not in TABLES:
        return _word_unknown(str(table), "", TABLES)
    if not rest or (len(rest) == 1 and isinstance(rest[0], int)):
        return _word_table(table, error)
    index, path = (rest[0], rest[1:]) if isinstance(rest[0], int) else (None, rest)
    key = str(path[0])
    place = name_place(raw, table, index)
    if error["type"] == "extra_forbidden":
        known = [field.alias or name for name, field in TABLES[table].model_fields.items() if name not in NOT_YET]
        return _word_unknown(key, f"{place}: ", known)
    if error["type"] == "missing":
        return f"{place}: {key} is missing; {advise(table, key)}"
    shown = _mask_address(error["input"]) if key == "url" else error["input"]
    said = "" if key in _HIDDEN or (table, key) == ("store", "url") else f" {show(shown)}"
    return f"{place}: {key}{said} {_word_fault(error)}; {advise(table, key)}"


def advise(table: str, key: str) -> str:
    return f"write, for example, {key} = {find_example(table, key)}"


def show(value: object) -> str:
    """A value as the file has it, cut short."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{_shorten(value)}"'
    return _shorten(str(value))


def suggest(word: str, known: Sequence[str]) -> str:
    """`did you mean "season-2"?`, or else all there is to choose from."""
    near = get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else f"there is {', '.join(known)}"


def _word_table(table: str, error: ErrorDetails) -> str:
    heading = f"[[{table}]]" if table in LISTED else f"[{table}]"
    if error["type"] == "missing":
        return f"{table}: the table is missing; write {heading} and under it name = {find_example(table, 'name')}"
    return f"{table}: is not written as a table; head it {heading}"


def _word_unknown(key: str, place: str, known: Mapping[str, Any] | Sequence[str]) -> str:
    return f"{place}{_shorten(key)} is no key of this file; {suggest(key, list(known))}"


def _word_fault(error: ErrorDetails) -> str:
    context = error.get("ctx", {})
    match error["type"]:
        case "value_error":
            return str(context["error"])
        case "enum" | "literal_error":
            return f"is not one of {context['expected'].replace(chr(39), chr(34))}"
        case kind if kind in _KINDS:
            return _KINDS[kind]
        case _:
            return f"is refused ({error['msg'][:1].lower()}{error['msg'][1:]})"


def _mask_address(value: object) -> object:
    """Without what may be a secret in it: who asks, and everything after the path."""
    if not isinstance(value, str):
        return _MASKED if "@" in str(value) or "?" in str(value) else value
    return _AFTER_PATH.sub(rf"\1{_MASKED}", _WHO_ASKS.sub(rf"\1{_MASKED}@", value, count=1))


def _shorten(text: str) -> str:
    if "://" in text:
        text = str(_mask_address(text))
    seen = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)
    return seen if len(seen) <= 80 else f"{seen[:77]}..."
