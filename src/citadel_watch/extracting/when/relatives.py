"""Times that are counted from another day: from the page's own, or from a date named before."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.when.days import (
    Days,
    add_months,
    make_months,
    make_season,
    make_week,
    make_year,
    one_day,
    take_part,
)
from citadel_watch.extracting.when.terms import Following, Rule, Same, Term, Unresolved, Weekly
from citadel_watch.extracting.when.words import (
    FULL_WEEKDAY,
    NUMBER,
    SEASON_NAMES,
    WEEKDAY_NUMBERS,
    read_number,
)

_DAY_WORDS = {
    "tomorrow": 1,
    "yesterday": -1,
    "the day after tomorrow": 2,
    "the day before yesterday": -2,
    "last night": -1,
}
_STEPS = {"next": 1, "the coming": 1, "this coming": 1, "last": -1}
_PLENTY = {"few": (2, 6), "several": (3, 8), "couple of": (2, 3), "": (0, 8)}


def _from_reference(
    read: Callable[[re.Match[str], date], Term | None],
) -> Callable[[re.Match[str], date | None], Term | None]:
    """A rule that needs a day to count from finds words without a window where there is none."""
    return lambda match, reference: Unresolved() if reference is None else read(match, reference)


def _words(match: re.Match[str], group: str) -> str:
    return " ".join((match[group] or "").lower().split())


def _read_day_word(match: re.Match[str], reference: date) -> Term:
    return one_day(reference + timedelta(days=_DAY_WORDS.get(_words(match, "word"), 0)))


def _read_this_unit(match: re.Match[str], reference: date) -> Term | None:
    """`later this year` is that year: a window that shrank with every page's date would look like news."""
    step = _STEPS.get(_words(match, "which"), 0)
    return _unit(match["unit"].lower(), reference, step)


def _unit(unit: str, day: date, step: int) -> Days | None:
    match unit:
        case "year":
            return make_year(day.year + step)
        case "month":
            return make_months(day.year, day.month + step)
        case "week":
            return make_week(day + timedelta(days=7 * step))
        case "weekend":
            monday = day - timedelta(days=day.weekday()) + timedelta(days=7 * step)
            return Days(earliest=monday + timedelta(days=5), latest=monday + timedelta(days=6))
        case _:
            return None


def _read_edge_of_unit(match: re.Match[str], reference: date) -> Term | None:
    unit = _unit((match["unit"] or "year").lower(), reference, 0)
    word = (match["edge"] or "end").lower()
    part = {"start": "start", "beginning": "start", "middle": "mid"}.get(word, "end")
    return unit and take_part(unit, part)  # type: ignore[arg-type]


def _read_new_year(_match: re.Match[str], reference: date) -> Term:
    return make_months(reference.year + (reference.month > 2), 1, 4)


def _read_turn_of_year(_match: re.Match[str], reference: date) -> Term:
    return make_months(reference.year - (reference.month < 3), 12, 2)


def _read_weekday(match: re.Match[str], reference: date) -> Term | None:
    if match["weekday"].islower():
        return None
    weekday = WEEKDAY_NUMBERS[match["weekday"].lower()]
    ahead = (weekday - reference.weekday()) % 7
    which = _words(match, "which")
    if not which:
        return Weekly(weekday)
    if which.endswith(("last", "past")):
        return one_day(reference - timedelta(days=7 - ahead))
    return one_day(reference + timedelta(days=ahead if ahead or which == "this" else 7))


def _shift(day: date, unit: str, count: int) -> Days | None:
    """The day, week, month or year that many of its kind away: people count in the unit they are sure of."""
    if abs(count) > 600:
        return None
    match unit:
        case "day":
            return one_day(day + timedelta(days=count))
        case "night":
            return one_day(day + timedelta(days=count))
        case "week":
            return make_week(day + timedelta(days=7 * count))
        case "fortnight":
            return make_week(day + timedelta(days=14 * count))
        case "month":
            return make_months(day.year, day.month + count)
        case "year":
            return make_year(day.year + count)
        case "decade":
            return make_year(day.year + 10 * count)
        case _:
            return None


def _read_ago(match: re.Match[str], reference: date) -> Term | None:
    return _shift(reference, match["unit"].lower(), -read_number(match["number"]))


def _read_so_long(match: re.Match[str], reference: date) -> Term | None:
    """`out for two weeks now`: it began so long ago, on this very weekday where it is exactly so long."""
    count, unit = read_number(match["number"]), match["unit"].lower()
    return (
        one_day(reference - timedelta(days=7 * count))
        if match["exact"] and unit == "week"
        else _shift(reference, unit, -count)
    )


def _read_weekdays_ago(match: re.Match[str], reference: date) -> Term | None:
    """`two Sundays ago`, `a week ago on Sunday`: the latest of them, and as many before it as are counted."""
    since = (reference.weekday() - WEEKDAY_NUMBERS[(match["days"] or match["weekday"]).lower()]) % 7 or 7
    weeks = read_number(match["number"]) - (1 if match["days"] else 0)
    return one_day(reference - timedelta(days=since + 7 * weeks)) if weeks < 60 else None


def _read_from_now(match: re.Match[str], reference: date) -> Term | None:
    return _shift(reference, match["unit"].lower(), read_number(match["number"]))


def _read_from_day(match: re.Match[str], reference: date) -> Term | None:
    """`three weeks from today` names its day: whoever counts from a day means one."""
    day, unit = match["day"], match["unit"].lower()
    if day.lower() == "today":
        start = reference
    elif day.lower() == "tomorrow":
        start = reference + timedelta(days=1)
    else:
        start = reference + timedelta(days=(WEEKDAY_NUMBERS[day.lower()] - reference.weekday()) % 7)
    days = {"day": 1, "night": 1, "week": 7, "fortnight": 14}.get(unit)
    count = read_number(match["number"])
    return _shift(start, unit, count) if days is None else one_day(start + timedelta(days=days * count))


def _read_within(match: re.Match[str], reference: date) -> Term | None:
    unit, few = match["unit"].lower(), _words(match, "few")
    count = _PLENTY[few][1] if match["number"] is None else read_number(match["number"])
    if match["number"] is None and not few and not match[0].lower().endswith("s"):
        count = 1  # `within the week`
    last = add_months(reference, count * (12 if unit == "year" else 1)) if unit in ("month", "year") else reference
    if last == reference:
        last = reference + timedelta(days=count * (7 if unit == "week" else 1))
    return Days(earliest=reference, latest=last)


def _read_later(match: re.Match[str], _reference: date | None) -> Term:
    if match["event"] is not None:
        return Unresolved()  # `two weeks before it was shown`: the day it is counted from is not told here
    count = read_number(match["number"]) * (-1 if match["way"].lower() in ("earlier", "before") else 1)
    unit = match["unit"].lower()

    def after(days: Days) -> Days | None:
        first, last = days.earliest, days.latest
        whole = first and last and (first.year, first.month) != (last.year, last.month)
        start = last if whole and count > 0 else first
        return _shift(start, unit, count) if start else None

    return Following(after)


def _read_following(match: re.Match[str], _reference: date | None) -> Term:
    unit = _words(match, "unit")

    def after(days: Days) -> Days | None:
        if days.latest is None:
            return None
        if unit in SEASON_NAMES:
            seasons = (make_season(days.latest.year + step, SEASON_NAMES[unit]) for step in (-1, 0, 1))
            return next((each for each in seasons if each.earliest and each.earliest > days.latest), None)
        return _shift(days.latest, unit, 1)

    return Following(after)


_UNIT_CUE = re.compile(r"day|night|week|fortnight|month|year|decade")
_WEEKDAY_CUE = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day")
_FOLLOWING_CUE = re.compile(r"day|week|month|year|spring|summer|autumn|fall|winter")
_UNIT = r"(?P<unit>day|night|week|fortnight|month|year|decade)s?"

RELATIVES = (
    Rule(
        name="tomorrow",
        needs=re.compile(r"today|tonight|morning|afternoon|evening|tomorrow|yesterday|night"),
        pattern=Anchored(
            r"\b(?P<word>today|tonight|this\s(?:morning|afternoon|evening)|tomorrow|yesterday|last\snight|"
            r"the\sday\safter\stomorrow|the\sday\sbefore\syesterday)\b(?!['’]s\s(?:world|standards))"
        ),
        read=_from_reference(_read_day_word),
    ),
    Rule(
        name="<which> <unit>",
        needs=_UNIT_CUE,
        pattern=Anchored(
            r"\b(?:(?:later|earlier|sometime|some\stime|elsewhere)\s(?:in\s)?)?(?<!the\s)(?P<which>this\scoming|"
            r"the\scoming|this|next|last)\s"
            r"(?P<unit>year|month|weekend|week)\b(?:['’]s\b)?(?!-)"
        ),
        read=_from_reference(_read_this_unit),
    ),
    Rule(
        name="end of the <unit>",
        needs=_UNIT_CUE,
        pattern=Anchored(
            r"\b(?:the\s)?(?P<edge>start|beginning|middle|end|close)\sof\s(?:the|this)\s(?P<unit>year|month|week)\b"
            r"|\bthe\syear['’]s\send\b|\byear['’]?s?[\s-]end\b"
        ),
        read=_from_reference(_read_edge_of_unit),
    ),
    Rule(
        name="in the new year",
        needs=_UNIT_CUE,
        pattern=Anchored(r"\b(?:early\s(?:on\s)?)?(?:in\s)?the\snew\syear\b"),
        read=_from_reference(_read_new_year),
    ),
    Rule(
        name="turn of the year",
        needs=_UNIT_CUE,
        pattern=Anchored(r"\bthe\sturn\sof\sthe\syear\b"),
        read=_from_reference(_read_turn_of_year),
    ),
    Rule(
        name="<which> <weekday>",
        needs=_WEEKDAY_CUE,
        pattern=Anchored(
            rf"\b(?:(?P<which>this(?:\s(?:coming|past))?|(?:the\s)?(?:next|coming|last|past))\s)?{FULL_WEEKDAY}\b"
            r"(?:\s(?:night|evening|morning|afternoon)\b)?+(?!['’]s\b(?!\s(?:[\w-]+\s){0,2}?(?:premi[eè]re|opener|debut|launch|first\sepisode)\b)|s\b|\s(?:nights|evenings|mornings|afternoons)\b)"
        ),
        read=_from_reference(_read_weekday),
        bare=lambda match: not match["which"],
    ),
    Rule(
        name="<n> <unit> ago",
        needs=re.compile(r"ago|back"),
        pattern=Anchored(rf"\b{NUMBER}\s{_UNIT}\s(?:ago|back)\b"),
        read=_from_reference(_read_ago),
    ),
    Rule(
        name="it is <n> <unit> since",
        needs=re.compile(r"since"),
        pattern=Anchored(
            rf"\bit(?:['’]s|\shas|\sis)\s(?:been\s)?(?:(?:just|only|barely|exactly|now|already)\s){{0,2}}{NUMBER}\s{_UNIT}(?=\ssince\b)"
        ),
        read=_from_reference(_read_ago),
    ),
    Rule(
        name="<n> <weekdays> ago",
        needs=re.compile(r"ago|back"),
        pattern=Anchored(
            rf"\b{NUMBER}\s(?:(?P<days>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s\s(?:ago|back)|weeks?\sago\s(?:on\s)?{FULL_WEEKDAY})\b"
        ),
        read=_from_reference(_read_weekdays_ago),
    ),
    Rule(
        name="out for <n> <unit>",
        needs=_UNIT_CUE,
        pattern=Anchored(
            r"(?:(?<=\bout\s)|(?<=\blive\s)|(?<=\bair\s)|(?<=streaming\s)|(?<=available\s)|(?<=running\s)|(?<=airing\s)|(?<=with\sus\s)|(?<=around\s))"
            rf"for\s(?:(?P<exact>exactly)\s|(?:all\sof|just|only|about|nearly|almost|over|some|barely|more\sthan|a\sgood|now)\s){{0,2}}{NUMBER}\s(?:full\s|whole\s)?{_UNIT}(?:\snow\b)?\b"
        ),
        read=_from_reference(_read_so_long),
    ),
    Rule(
        name="in <n> <unit>",
        needs=_UNIT_CUE,
        pattern=Anchored(rf"\bin\s(?:about\s|just\s|only\s|under\s)?{NUMBER}\s{_UNIT}\b(?P<time>['’]?\stime\b)?"),
        read=_from_reference(_read_from_now),
        bare=lambda match: not match["time"],
    ),
    Rule(
        name="<n> <unit> from now",
        needs=re.compile(r"now"),
        pattern=Anchored(rf"\b{NUMBER}\s{_UNIT}\sfrom\snow\b"),
        read=_from_reference(_read_from_now),
    ),
    Rule(
        name="<n> <unit> to go",
        needs=re.compile(r"go|left"),
        pattern=Anchored(
            rf"\b{NUMBER}\s(?:more\s)?{_UNIT}\s(?:still\s)?(?:to\sgo\b(?=[.,;:)]|\sbefore|\sand|\Z)|"
            r"left\s(?=(?:of\s(?:filming|shooting)|to\s(?:film|shoot)|on\s(?:set|the\sshoot))))"
        ),
        read=_from_reference(_read_from_now),
    ),
    Rule(
        name="<n> <unit> from <day>",
        needs=re.compile(r"today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
        pattern=Anchored(
            rf"\b{NUMBER}\s{_UNIT}\s(?:from\s)?(?P<day>(?<=from\s)(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)\b"
        ),
        read=_from_reference(_read_from_day),
    ),
    Rule(
        name="within <n> <unit>",
        needs=_UNIT_CUE,
        pattern=Anchored(
            rf"\b(?:within(?:\sthe)?(?:\snext)?|in\sthe\s(?:next|coming))\s(?:{NUMBER}\s|(?P<few>few|several|"
            rf"couple\sof)\s|)"
            r"(?P<unit>day|week|month|year)s?\b"
        ),
        read=_from_reference(_read_within),
    ),
    Rule(
        name="the same <unit>",
        needs=re.compile(r"same|hour"),
        pattern=Anchored(
            r"\b(?:(?:the|that)\s(?:very\s)?same\s(?:night|evening|day|date|weekend|afternoon|morning)\b|"
            rf"(?:{NUMBER}|half\san)\shours?\s(?:later|earlier|before|after)\b(?=[.,;)]|\sthan|\Z))"
        ),
        read=lambda _match, _reference: Same(),
    ),
    Rule(
        name="<n> <unit> later",
        needs=re.compile(r"later|earlier|before|after"),
        pattern=Anchored(
            rf"(?<!-)\b{NUMBER}\s{_UNIT}\s(?P<way>later|earlier|before|after)\b(?!\sthan)"
            r"(?=(?P<event>(?<=before|.after)\s(?!(?:and|but|in|on)\b)\w)|)"
        ),
        read=_read_later,
    ),
    Rule(
        name="the following <unit>",
        needs=_FOLLOWING_CUE,
        pattern=Anchored(
            rf"\bthe\s(?:following\s|next\s|(?=\w+\safter(?:[.,;:)]|\Z)))(?P<unit>day|week|month|year|{'|'.join(SEASON_NAMES)})\b"
            r"(?:\safter\b(?=[.,;:)]|\Z))?"
        ),
        read=_read_following,
    ),
)
