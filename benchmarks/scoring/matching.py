"""When what the program reads says the same as what a reader wrote down; lenient where careful readers differ.

`matches` takes a value as it is spelt in `gold.jsonl` and one as `watch extract --json` prints it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

from benchmarks.scoring.windows import is_same_time, spell_out
from citadel_watch.model import JSON, Window

ALIKE: tuple[frozenset[str], ...] = (
    frozenset({"planned", "announced", "in-development", "ordered"}),
    frozenset({"renewed", "ordered"}),
    frozenset({"not-yet-renewed", "undecided", "not-renewed"}),
    frozenset({"not-planned", "not-renewed", "in-doubt"}),
    frozenset({"wrapped", "post-production"}),
    frozenset({"in-doubt", "ending"}),
)
"""Words of status that two careful readers take for each other."""

CRAFTS: Mapping[str, tuple[str, ...]] = {
    "direction": ("direct",),
    "running": ("showrun",),
    "writing": ("writ", "script", "screenplay"),
    "production": ("produc",),
    "creation": ("creat", "develop"),
    "music": ("compos", "music"),
}
"""Families of roles, by what their names contain."""


def matches(aspect: str, written: JSON, read: JSON) -> bool:
    """Is the value read the one written down? Always False for an aspect that is not scored."""
    return aspect in _RULES and _RULES[aspect](written, read)


def fold(text: str) -> str:
    """Lower case without accents and punctuation, so that spellings do not count."""
    plain = unicodedata.normalize("NFKD", re.sub("['’]", "", text)).encode("ascii", "ignore").decode().lower()
    return " ".join(re.findall("[a-z0-9]+", plain))


def is_same_speaker(written: str, read: str | None) -> bool:
    """True where all words of the shorter name are in the longer one: `Amazon`, `Amazon Prime Video`."""
    one, other = set(fold(written).split()), set(fold(read or "").split())
    return bool(one and other) and (one <= other or other <= one)


def _part(value: JSON, key: str) -> str:
    """A part of a value, '' where it has none."""
    found = value.get(key) if isinstance(value, Mapping) else None
    return "" if found is None else str(found)


def _last_name(person: str) -> str:
    names = [name for name in fold(person).split() if name not in {"jr", "sr"}]
    return names[-1] if names else ""


def _same_status(written: JSON, read: JSON) -> bool:
    one, other = re.sub(r"\s*\(.*", "", str(written)), _part(read, "status")
    return one == other or any({one, other} <= family for family in ALIKE)


def _same_date(written: JSON, read: JSON) -> bool:
    """A date that has no normal form ("2024-25 season") is matched by any that is read."""
    if str(written).startswith("none"):
        return _read_window(read) is None
    expected, found = spell_out(str(written)), _read_window(read)
    return expected is None or (found is not None and is_same_time(expected, found))


def _read_window(value: JSON) -> Window | None:
    window = Window.from_json(value) if isinstance(value, Mapping) else None
    return window if window and (window.earliest or window.latest) else None


def _same_cast(written: JSON, read: JSON) -> bool:
    one, other = _last_name(_part(written, "person")), _last_name(_part(read, "person"))
    return bool(one) and one == other and (_part(written, "state") == "out") == (_part(read, "standing") == "out")


def _same_crew(written: JSON, read: JSON) -> bool:
    """A pair that signs together ("Raj & DK") is matched by either; that somebody left is not asked."""
    names, name = fold(_part(written, "person")).split(), _last_name(_part(read, "person"))
    return name in names and bool(_crafts(_part(written, "role")) & _crafts(_part(read, "role")))


def _crafts(role: str) -> set[str]:
    plain = fold(role)
    return {craft for craft, stems in CRAFTS.items() if any(stem in plain for stem in stems)} or {plain}


def _same_trailer(written: JSON, read: JSON) -> bool:
    return str(written) == _part(read, "kind")


def _same_production(written: JSON, read: JSON) -> bool:
    """Places share a word; a start or an end without a date that can be told is matched by any."""
    event, _, detail = str(written).partition(":")
    event = event.removeprefix("not ")
    if event != _part(read, "event"):
        return False
    if event == "location":
        return bool(set(fold(detail).split()) & set(fold(_part(read, "where")).split()))
    when = spell_out(detail)
    return when is None or _same_date(detail, read.get("when") if isinstance(read, Mapping) else None)


def _same_episodes(written: JSON, read: JSON) -> bool:
    """A number is matched by that number, a way of release by that; anything else written by any."""
    if str(written) in {"weekly", "all-at-once"}:
        return str(written) == _part(read, "release")
    return not str(written).isdigit() or str(written) == _part(read, "count")


def _same_title(written: JSON, read: JSON) -> bool:
    title = _part(read, "title")
    return not title if str(written).startswith("none") else fold(title) == fold(str(written))


_RULES: Mapping[str, Callable[[JSON, JSON], bool]] = {
    "status": _same_status,
    "release-date": _same_date,
    "cast": _same_cast,
    "crew": _same_crew,
    "trailer": _same_trailer,
    "production": _same_production,
    "episodes": _same_episodes,
    "title": _same_title,
}

SCORED = tuple(_RULES)
"""The aspects that are scored. Plot is not: no two readers word it alike."""
