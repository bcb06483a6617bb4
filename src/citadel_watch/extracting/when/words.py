"""The words that time is written in, and the fragments of pattern that read them."""

from __future__ import annotations

import re
from datetime import date

from citadel_watch.extracting.anchoring import Anchored

_MONTHS = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may", "may"),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_WEEKDAYS = (
    ("monday", "mon"),
    ("tuesday", "tues", "tue"),
    ("wednesday", "weds", "wed"),
    ("thursday", "thurs", "thur", "thu"),
    ("friday", "fri"),
    ("saturday", "sat"),
    ("sunday", "sun"),
)
_UNITS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    "twentieth",
)
_ORDINALS = {word: number for number, word in enumerate(_UNITS, 1)} | {
    f"twenty{gap}{word}": 20 + number for number, word in enumerate(_UNITS[:9], 1) for gap in "- "
}
_ORDINALS |= {"thirtieth": 30, "thirty-first": 31, "thirty first": 31}
_COUNTS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen"),
)
_NUMBERS = {word: number for number, word in enumerate(_COUNTS, 1)} | {
    "a": 1,
    "an": 1,
    "another": 1,
    "a couple of": 2,
    "a couple": 2,
    "eighteen": 18,
    "twenty": 20,
}

MONTH_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
WEEKDAY_NUMBERS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names}
SEASON_NAMES = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}


def _any_of(words: object) -> str:
    """An alternation that tries the longest first, so that no shorter word ends a match early."""
    return "|".join(sorted(map(str, words), key=len, reverse=True)).replace(" ", r"\s")  # type: ignore[call-overload]


MONTH = (
    rf"(?P<month>(?:{_any_of(names[0] for names in _MONTHS)})\b|(?:{_any_of(n for m in _MONTHS for n in m[1:])})\b\.?)"
)
FULL_MONTH = rf"(?P<month>{_any_of(names[0] for names in _MONTHS)})\b"
WEEKDAY = rf"(?:(?P<on>{_any_of(w for names in _WEEKDAYS for w in names)})\b\.?(?:,\s?|\s\(?|\s))"
FULL_WEEKDAY = rf"(?P<weekday>{_any_of(names[0] for names in _WEEKDAYS)})"
DAY = rf"(?P<day>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?+(?![\d%])|(?:{_any_of(_ORDINALS)})\b)(?!:\d\d|[.,]\d)"
SEASON = rf"(?P<season>{_any_of(SEASON_NAMES)})"
NUMBER = rf"(?P<number>\d{{1,2}}|{_any_of(_NUMBERS)})"
DIGIT_CUE = re.compile(r"\d")
MONTH_CUE = re.compile(_any_of(sorted({names[0][:3] for names in _MONTHS})))
SEASON_CUE = re.compile(_any_of(SEASON_NAMES))
YEAR_DIGITS = r"(?:(?:19[5-9]|20[0-6])\d)(?!\d|[.,]\d|s\b|[-–/]\d\d)"
YEAR = (
    rf"(?P<year>{YEAR_DIGITS}|['’]\d\d\b|"
    r"(?:next|this|last|(?:the|this)\s(?:following|coming|same)|that(?:\ssame)?)\syear\b)"
)
OF_YEAR = rf"(?:,?\s(?:of\s|in\s)?{YEAR})"
WHICH = (
    r"(?P<which>this(?:\s(?:coming|past|very))?|(?:the\s)?(?:next|coming|upcoming)|(?:the\s)?(?:last|past)|"
    r"the\sfollowing|that)"
)


def compile_words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def phrases(*alternatives: str, before: str = "", after: str = "") -> re.Pattern[str]:
    """Whole words or runs of words, one of them; a space stands for any white space."""
    return compile_words(before + rf"\b(?:{'|'.join(alternatives)})\b".replace(" ", r"\s") + after)


def anchored(*alternatives: str, before: str = "", after: str = "") -> Anchored:
    """As `phrases`, tried only at the words that one of the alternatives can begin with."""
    return Anchored(before + rf"\b(?:{'|'.join(alternatives)})\b".replace(" ", r"\s") + after)


def read_month(word: str) -> int:
    return MONTH_NUMBERS[word.lower().rstrip(".")]


def read_day(word: str) -> int:
    digits = re.match(r"\d{1,2}", word)
    return int(digits[0]) if digits else _ORDINALS[word.lower()]


def read_number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[" ".join(word.lower().split())]


def read_year(words: str, reference: date | None) -> int | None:
    """The year that `2026`, `'26` or `next year` names; None where only a reference could tell."""
    words = words.lower()
    if words[0] in "'’":
        return 2000 + int(words[1:])
    if words.isdigit():
        return int(words)
    if reference is None:
        return None
    ahead = {"next": 1, "last": -1}.get(words.split()[0], 1 if "following" in words or "coming" in words else 0)
    return reference.year + ahead
