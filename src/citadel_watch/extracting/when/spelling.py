"""How a window is said to people: always the same words for the same days."""

from __future__ import annotations

from datetime import date

from citadel_watch.model import Window

_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_QUARTERS = {"33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4"}
_THIRDS = {"37": "early", "38": "mid", "39": "late"}
_HALVES = {"40": "first half of", "41": "second half of"}
_CODES = _SEASONS | _QUARTERS | _THIRDS | _HALVES


def spell_window(window: Window) -> str:
    """`10 October 2024`, `spring 2026`, `Q2 2026`, `September 2024 to May 2025`, `2026 or later`."""
    edtf = window.edtf
    rough = edtf.endswith("~")
    edtf = edtf.removesuffix("~")
    if edtf.startswith("["):
        words = " or ".join(_spell_point(each) for each in edtf.strip("[]").split(","))
    elif edtf.endswith("/.."):
        words = f"{_spell_point(edtf[:-3])} or later"
    elif edtf.startswith("../"):
        words = f"by {_spell_point(edtf[3:])}"
    else:
        words = " to ".join(_spell_point(each) for each in edtf.split("/")) or window.text
    return f"around {words}" if rough else words


def _spell_point(edtf: str) -> str:
    year, *rest = edtf.split("-")
    if not rest:
        return year
    if len(rest) == 2:
        day = date.fromisoformat(edtf)
        return f"{day.day} {day:%B} {day.year}"
    if code := _CODES.get(rest[0]):
        return f"{code} {year}"
    return f"{date(int(year), int(rest[0]), 1):%B} {year}"
