"""The date that somebody typed above a page saved as plain text, in the forms in which people write dates."""

from __future__ import annotations

import re
from datetime import UTC
from email.utils import parsedate_to_datetime

from citadel_watch.errors import PageError
from citadel_watch.model import Moment
from citadel_watch.reading.dates import parse_moment
from citadel_watch.reading.markup import clean_text

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_BEFORE = re.compile(
    r"(?:(?:last )?(?:updated|published|posted|modified)(?: on)?:? )?"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]* )?",
)
_AFTER = re.compile(
    r"(?:,| at|,? -)? \d\d?[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: \(?[a-z]{2,5}\)?| ?[+-]\d\d:?\d\d)?"
)
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_DAY}(?: of)?[ -]{_MONTH},?[ -]{_YEAR}",
        rf"{_MONTH} {_DAY},? {_YEAR}",
        rf"{_YEAR},? {_MONTH} {_DAY}",
        rf"{_MONTH},? {_YEAR}",
        rf"{_YEAR}(?P<mark>[/.])(?P<number>\d\d?)(?P=mark)(?P<day>\d\d?)",
    )
)
_FIGURES = re.compile(r"(?P<one>\d\d?)[/.-](?P<two>\d\d?)[/.-](?P<year>\d{4})")
_NONE = re.compile(
    r"(?:date )?(?:unknown|unavailable|not (?:known|given|stated))|undated|no date|none|n/?a|tb[ac]|nil|null|[?–—-]*"
)


def read_date_line(text: str) -> Moment | None:
    """The moment that a `date:` line names; None where it says that there is none.

    Days of which nobody can tell whether the day or the month comes first are not guessed.

    Raises: PageError for what is no date.
    """
    said = clean_text(text)[:80]
    low = said.lower()
    if _NONE.fullmatch(low):
        return None
    moment = parse_moment(said) or _read_mail_date(said) or _read_words(low)
    if moment is None:
        figures = _FIGURES.fullmatch(low)
        fault = "may be of two months" if figures and int(figures["one"]) <= 12 >= int(figures["two"]) else "is no date"
        remedy = "write one such as 2026-05-12, or the word unknown"
        raise PageError("page", f"its date line says “{said}”, which {fault}", remedy)
    return moment


def _read_mail_date(text: str) -> Moment | None:
    """`Tue, 12 May 2026 10:00:00 GMT`, as mail and servers write it."""
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return parse_moment(at.replace(tzinfo=at.tzinfo or UTC).isoformat())


def _read_words(text: str) -> Moment | None:
    text = text[before.end() :] if (before := _BEFORE.match(text)) else text
    text = _AFTER.sub("", text)
    for form in _FORMS:
        if match := form.fullmatch(text):
            parts = match.groupdict()
            month = int(parts["number"]) if parts.get("number") else _MONTHS.index(parts["month"][:3]) + 1
            return _name_day(int(parts["year"]), month, int(parts["day"]) if parts.get("day") else None)
    if figures := _FIGURES.fullmatch(text):
        one, two, year = int(figures["one"]), int(figures["two"]), int(figures["year"])
        if one == two or two > 12:
            return _name_day(year, one, two)
        return _name_day(year, two, one) if one > 12 else None
    return None


def _name_day(year: int, month: int, day: int | None) -> Moment | None:
    return parse_moment(f"{year:04}-{month:02}" + (f"-{day:02}" if day is not None else ""))
