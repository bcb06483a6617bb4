"""Times that stand in the calendar: days, months, quarters, seasons, halves, years, holidays."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.when.days import (
    Days,
    make_broadcast_season,
    make_day,
    make_months,
    make_season,
    make_year,
    span,
)
from citadel_watch.extracting.when.terms import Following, Rule, Term, Unresolved, Yearly
from citadel_watch.extracting.when.words import (
    DAY,
    DIGIT_CUE,
    FULL_MONTH,
    MONTH,
    MONTH_CUE,
    MONTH_NUMBERS,
    OF_YEAR,
    SEASON,
    SEASON_CUE,
    SEASON_NAMES,
    WEEKDAY,
    WEEKDAY_NUMBERS,
    WHICH,
    YEAR,
    YEAR_DIGITS,
    read_day,
    read_month,
    read_year,
)

_ORDINAL_PARTS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": 4,
    "final": 4,
    "closing": 4,
    "opening": 1,
}
_HALVES = {
    **dict.fromkeys(("first", "1st", "front", "opening", "1"), 1),
    **dict.fromkeys(("second", "2nd", "back", "latter", "later", "closing", "final", "2"), 7),
}
_HOLIDAYS: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
_MOVABLE: dict[str, dict[int, tuple[int, int]]] = {
    "diwali": {
        2020: (11, 14), 2021: (11, 4), 2022: (10, 24), 2023: (11, 12), 2024: (10, 31), 2025: (10, 20), 2026: (11, 8),
        2027: (10, 29), 2028: (10, 17), 2029: (11, 5), 2030: (10, 26), 2031: (11, 14), 2032: (11, 2),
    },
    "lunar new year": {
        2020: (1, 25), 2021: (2, 12), 2022: (2, 1), 2023: (1, 22), 2024: (2, 10), 2025: (1, 29), 2026: (2, 17),
        2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3), 2031: (1, 23), 2032: (2, 11),
    },
}  # fmt: skip
"""Feasts of the moon, whose days stand in almanacs."""


def pick_year(match: re.Match[str], reference: date | None, in_year: Callable[[int], Days | None]) -> Term | None:
    """Days in the year that the match names; days of any year where it names none."""
    words = match["year"]
    if words is None:
        return Yearly(in_year)
    if words.lower().startswith("that"):
        return Following(lambda days: in_year(days.earliest.year) if days.earliest else None)
    year = read_year(words, reference)
    return Unresolved() if year is None else in_year(year)


def pick_which(words: str, reference: date | None, in_year: Callable[[int], Days | None]) -> Term | None:
    """`this October`, `next spring`, `last fall`: the one that the words single out as seen from the reference."""
    if reference is None:
        return Unresolved()
    near = [days for year in range(reference.year - 2, reference.year + 3) if (days := in_year(year))]
    words = " ".join(words.lower().split())
    if words in ("that", "the following"):
        return Following(lambda days: _follow(days, in_year))
    if words in ("last", "the last", "past", "the past", "this past"):
        return max(
            (days for days in near if days.latest and days.latest < reference), key=lambda d: d.latest or date.min
        )
    if words in ("this", "this very"):
        return _nearest_this(near, reference)
    return min(
        (days for days in near if days.earliest and days.earliest > reference), key=lambda d: d.earliest or date.max
    )


def _follow(days: Days, in_year: Callable[[int], Days | None]) -> Days | None:
    """`began in May and ended that July`: the first one after the time named before."""
    start = days.earliest
    if start is None:
        return None
    near = (in_year(start.year + step) for step in (0, 1))
    return next((each for each in near if each and each.earliest and each.earliest > start), None)


def _nearest_this(near: list[Days], reference: date) -> Days | None:
    """The one that is now, else this year's, unless that is so long over that the next is meant."""
    lasting = reference - timedelta(days=195)
    for days in near:
        if days.earliest and days.latest and days.earliest <= reference <= days.latest:
            return days
    return next(
        (days for days in near if days.latest and days.latest >= lasting and _begins_near(days, reference)), None
    )


def _begins_near(days: Days, reference: date) -> bool:
    return days.earliest is not None and days.earliest.year >= reference.year


def _read_iso(match: re.Match[str], _reference: date | None) -> Term | None:
    year, month = int(match["y"]), int(match["m"])
    if not 1 <= month <= 12:
        return None
    return make_day(year, month, int(match["d"])) if match["d"] else make_months(year, month)


def _read_numbers(match: re.Match[str], _reference: date | None) -> Term | None:
    """`07/11/2024` is July 11 to some and November 7 to others: where both can be, either is what it says."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    year += 2000 if year < 100 else 0
    european = make_day(year, second, first) if second <= 12 else None
    american = make_day(year, first, second) if first <= 12 else None
    if match["dot"] == "." or american is None:
        return european
    if european is None or european == american:
        return american
    low, high = sorted((european, american), key=lambda days: days.earliest or date.min)
    both = span(low, high)
    return both and Days(earliest=both.earliest, latest=both.latest, instead=f"[{low.earliest},{high.latest}]")


def _read_day(match: re.Match[str], reference: date | None) -> Term | None:
    if match["month"] in ("may", "march", "mar", "sat", "sun"):
        return None
    month, day = read_month(match["month"]), read_day(match["day"])
    if match.groupdict().get("which"):
        return pick_which(match["which"], reference, lambda year: make_day(year, month, day))
    if make_day(2024, month, day) is None:
        return Unresolved()  # `31 February`: no such day, and no such month either
    if match["year"] is None and match["on"] and reference and (named := _find_by_weekday(match, reference)):
        return named
    found = pick_year(match, reference, lambda year: make_day(year, month, day))
    return Unresolved() if found is None else found


def _find_by_weekday(match: re.Match[str], reference: date) -> Days | None:
    """`Sunday, November 8`: of the years around the page's own the one in which that is a Sunday."""
    month, day = read_month(match["month"]), read_day(match["day"])
    near = [days for step in (-1, 0, 1) if (days := make_day(reference.year + step, month, day)) and days.earliest]
    weekday = WEEKDAY_NUMBERS[match["on"].lower()]
    return next((days for days in near if days.earliest and days.earliest.weekday() == weekday), None)


def _read_no_day(_match: re.Match[str], _reference: date | None) -> Term:
    """`45 May 2027`, `the 32nd of March`: a slip of the pen, of which nothing is left to rely on."""
    return Unresolved()


def _read_day_range(match: re.Match[str], reference: date | None) -> Term | None:
    month, first, last = read_month(match["month"]), int(match["from"]), int(match["to"])

    def in_year(year: int) -> Days | None:
        start, end = make_day(year, month, first), make_day(year, month, last)
        return span(start, end) if start and end else None

    return pick_year(match, reference, in_year) if in_year(2024) else None


def _read_month(match: re.Match[str], reference: date | None) -> Term | None:
    month = read_month(match["month"])
    if match["which"]:
        return pick_which(match["which"], reference, lambda year: make_months(year, month))
    if match["month"] in ("may", "march"):
        return None
    return pick_year(match, reference, lambda year: make_months(year, month))


def _read_short_month(match: re.Match[str], reference: date | None) -> Term | None:
    month = read_month(match["month"])
    return pick_year(match, reference, lambda year: make_months(year, month))


def _read_season(match: re.Match[str], reference: date | None) -> Term | None:
    name = SEASON_NAMES[match["season"].lower()]
    if match["which"] and not (match["year"] and match["which"].lower() == "that"):  # `means that summer 2026 is late`
        return pick_which(match["which"], reference, lambda year: make_season(year, name))
    if match["before"]:
        return make_season(int(match["before"]), name)
    return pick_year(match, reference, lambda year: make_season(year, name))


def _read_split_winter(match: re.Match[str], _reference: date | None) -> Term | None:
    year = int(match["y"])
    return make_season(year, "winter") if (year + 1) % 100 == int(match["to"][-2:]) else None


def _read_quarter(match: re.Match[str], reference: date | None) -> Term | None:
    which = match["digit"] or str(_ORDINAL_PARTS[match["word"].lower()])
    month = 3 * int(which) - 2
    if match["before"]:
        return make_months(int(match["before"]), month, 3)
    return pick_year(match, reference, lambda year: make_months(year, month, 3))


def _read_half(match: re.Match[str], reference: date | None) -> Term | None:
    month = _HALVES[(match["digit"] or match["word"]).lower()]
    if match["year"] is None:  # `the back half of the year`: the page's own
        return Unresolved() if reference is None else make_months(reference.year, month, 6)
    return pick_year(match, reference, lambda year: make_months(year, month, 6))


def _read_year(match: re.Match[str], reference: date | None) -> Term | None:
    """A number far beyond the page's own time is a title or an address, not a year that anybody plans for."""
    year = int(match["y"])
    if not 1980 <= year <= (reference.year + 15 if reference else 2050):
        return None
    return make_year(year)


def _read_years(match: re.Match[str], _reference: date | None) -> Term | None:
    year, last = int(match["y"]), match["to"]
    end = int(last) if len(last) == 4 else year - year % 100 + int(last)
    if match["season"]:
        return make_broadcast_season(year) if end == year + 1 else None
    if not year < end < year + 20 or (len(last) == 2 and int(last) <= 12 and match["dash"] == "-"):
        return None
    return span(make_year(year), make_year(end))


def _read_midseason(match: re.Match[str], _reference: date | None) -> Term | None:
    year = int(match["y"]) + (1 if match["to"] else 0)
    return make_months(year, 1, 4)


def _read_holiday(match: re.Match[str], reference: date | None) -> Term | None:
    month, day = _HOLIDAYS[" ".join(match["holiday"].lower().replace("’", "'").split())]
    return pick_year(match, reference, lambda year: make_day(year, month, day))


def _read_next_midseason(_match: re.Match[str], reference: date | None) -> Term:
    """`held for midseason`: what is left of the winter and spring, or those of the next year."""
    if reference is None:
        return Unresolved()
    return make_months(reference.year + (reference.month > 3), 1, 4)


def _find_thanksgiving(year: int) -> date:
    """The fourth Thursday of November."""
    return date(year, 11, 22 + (3 - date(year, 11, 22).weekday()) % 7)


def _find_last_monday_of_may(year: int) -> date:
    return date(year, 5, 31 - date(year, 5, 31).weekday())


def _find_first_monday_of_september(year: int) -> date:
    return date(year, 9, 1 + (7 - date(year, 9, 1).weekday()) % 7)


def _find_easter(year: int) -> date:
    """Easter Sunday, as Gauss, Meeus and others reckon it."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    month, day = divmod(epact + weekday - 7 * ((golden + 11 * epact + 22 * weekday) // 451) + 114, 31)
    return date(year, month, day + 1)


_FEASTS: dict[str, tuple[Callable[[int], date], tuple[int, int]]] = {
    "thanksgiving": (_find_thanksgiving, (0, 3)),
    "memorial day": (_find_last_monday_of_may, (-2, 0)),
    "labor day": (_find_first_monday_of_september, (-2, 0)),
    "easter": (_find_easter, (-2, 1)),
}
"""Feasts that fall on another day every year, and the days of their weekend as counted from theirs."""


def _read_feast(match: re.Match[str], reference: date | None) -> Term | None:
    name = " ".join(match["feast"].lower().split())
    find, (before, after) = _FEASTS[name]
    whole = match["weekend"] or (name == "easter" and not match["day"])

    def in_year(year: int) -> Days:
        day = find(year)
        if not whole:
            return Days(earliest=day, latest=day)
        return Days(earliest=day + timedelta(days=before), latest=day + timedelta(days=after))

    return pick_year(match, reference, in_year)


def _read_movable_feast(match: re.Match[str], reference: date | None) -> Term | None:
    feast = match["feast"].lower()
    days = _MOVABLE["diwali" if feast in ("diwali", "deepavali") else "lunar new year"]
    around = 2 if feast in ("diwali", "deepavali") else 1

    def in_year(year: int) -> Days | None:
        found = days.get(year)
        if found is None:
            return None
        day = date(year, *found)
        return Days(earliest=day - timedelta(days=around), latest=day + timedelta(days=around))

    return pick_year(match, reference, in_year)


def _read_holidays(match: re.Match[str], reference: date | None) -> Term | None:
    return pick_year(match, reference, lambda year: make_months(year, 12))


def _read_before_year_is_out(_match: re.Match[str], reference: date | None) -> Term:
    return Unresolved() if reference is None else Days(earliest=None, latest=date(reference.year, 12, 31))


_NO_NUMBER_BEFORE = r"(?<![\w$£€#.+/’'])(?<!\d[-–,])(?<!\bno\.\s)"
_HOLIDAY = "|".join(sorted(_HOLIDAYS, key=len, reverse=True)).replace("'", "['’]").replace(" ", r"\s")
_WHAT_YEARS_COUNT = (
    r"(?!\s(?:million|billion|people|viewers|fans|votes|points|miles|met(?:er|re)s|feet|dollars|pounds|euros|percent|"
    r"words|copies|screens|theaters|homes|jobs|employees|extras|a\.?m|p\.?m)\b)"
)
_NO_DAY = r"(?:3[2-9]|[4-9]\d)"
_SOME_MONTH = MONTH.replace("?P<month>", "?:")

PERIODS = (
    Rule(
        name="<year>-<month>-<day>",
        needs=DIGIT_CUE,
        pattern=Anchored(r"(?<![\w-])(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)(?:-(?P<d>\d\d))?(?![\w-])"),
        read=_read_iso,
    ),
    Rule(
        name="<day>/<month>/<year>",
        needs=DIGIT_CUE,
        pattern=Anchored(
            r"(?<![\w/.])(?P<a>\d{1,2})(?P<dot>[/.])(?P<b>\d{1,2})(?P=dot)(?P<y>(?:19|20)\d\d|\d\d)(?![\w/]|\.\d)"
        ),
        read=_read_numbers,
    ),
    Rule(
        name="<month> <day>, <year>",
        needs=MONTH_CUE,
        pattern=Anchored(rf"\b{WEEKDAY}?(?:this\s)?{MONTH}\s?(?:the\s)?(?<=\s){DAY}{OF_YEAR}?+(?:['’]s\b)?"),
        read=_read_day,
    ),
    Rule(
        name="<day> of <month> <year>",
        needs=MONTH_CUE,
        pattern=Anchored(
            rf"\b{WEEKDAY}?(?:the\s)?{DAY}\s(?:day\s)?(?:of\s)?(?:{WHICH}\s)?{MONTH}(?:,?\s(?:of\s|in\s)?{YEAR})?+"
        ),
        read=_read_day,
    ),
    Rule(
        name="no such day",
        needs=MONTH_CUE,
        pattern=Anchored(
            rf"(?<![\w$£€.,-])(?:the\s)?{_NO_DAY}(?:st|nd|rd|th)?\s(?:of\s)?{_SOME_MONTH},?\s{YEAR_DIGITS}|"
            rf"(?<![\w$£€.,-])(?:the\s)?{_NO_DAY}(?:st|nd|rd|th)\sof\s{_SOME_MONTH}|"
            rf"\b{_SOME_MONTH}\s{_NO_DAY}(?:st|nd|rd|th)?,\s{YEAR_DIGITS}"
        ),
        read=_read_no_day,
    ),
    Rule(
        name="<month> <day>-<day>, <year>",
        needs=MONTH_CUE,
        pattern=Anchored(
            rf"\b{MONTH}\s(?P<from>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–—]\s?|\s(?:to|through)\s)"
            rf"(?P<to>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\sp\.?m|\sa\.?m|:|[.,]\d|\s(?:million|billion|thousand|per|percent|m|bn|viewers|views|people|households|homes|reviews|episodes|seasons|countries)\b){OF_YEAR}?+"
        ),
        read=_read_day_range,
    ),
    Rule(
        name="<day>-<day> <month> <year>",
        needs=MONTH_CUE,
        pattern=Anchored(
            rf"(?<![\w$£€.,])(?<!season\s)(?<!series\s)(?<!part\s)(?<!volume\s)(?P<from>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–—]\s?|\s(?:to|through)\s)"
            rf"(?P<to>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{MONTH}{OF_YEAR}?+"
        ),
        read=_read_day_range,
    ),
    Rule(
        name="<which> <month> <year>",
        needs=MONTH_CUE,
        pattern=Anchored(rf"\b(?:{WHICH}\s)?{FULL_MONTH}(?!\s\d{{1,2}}\b(?!:)){OF_YEAR}?+"),
        read=_read_month,
        bare=lambda match: not match["which"] and not match["year"],
    ),
    Rule(
        name="<short month> <year>",
        needs=MONTH_CUE,
        pattern=Anchored(
            rf"\b(?P<month>{'|'.join(sorted((m for m in MONTH_NUMBERS if len(m) < 5), key=len, reverse=True))})"
            rf"\b\.?\s(?P<year>{YEAR_DIGITS}|['’]\d\d\b)"
        ),
        read=_read_short_month,
    ),
    Rule(
        name="<which> <season> <year>",
        needs=SEASON_CUE,
        pattern=Anchored(
            rf"\b(?:{WHICH}\s|(?P<before>{YEAR_DIGITS})\s(?=\w{{4,6}}(?:\W|$)))?{SEASON}\b(?:(?(which)|,?)\s(?:of\s|in\s)?{YEAR})?+"
        ),
        read=_read_season,
        bare=lambda match: not match["year"] and not match["before"],
    ),
    Rule(
        name="winter <year>-<year>",
        needs=SEASON_CUE,
        pattern=Anchored(r"\bwinter\s(?:of\s)?(?P<y>20\d\d)[-–/](?P<to>(?:20)?\d\d)\b"),
        read=_read_split_winter,
    ),
    Rule(
        name="Q<n> <year>",
        needs=re.compile(r"quarter|q[1-4]"),
        pattern=Anchored(
            rf"\b(?:(?P<before>{YEAR_DIGITS})(?:\s|['’]s\s))?(?:Q(?P<digit>[1-4])|(?P<word>first|second|third|"
            rf"fourth|last|(?:final|closing|opening)(?=\squarter\sof\b)|[1-4](?:st|nd|rd|th))"
            rf"\squarter)(?:\sof)?(?:,?\s{YEAR})?+(?!\w)"
        ),
        read=_read_quarter,
    ),
    Rule(
        name="half of <year>",
        needs=re.compile(r"half|h[12]"),
        pattern=Anchored(
            rf"\b(?:H(?P<digit>[12])|(?P<word>first|second|back|front|latter|later|opening|closing|final|1st|2nd)\shalf)(?:\sof|\sin)?\s"
            rf"(?:{YEAR}|(?<=of\s)the\syear\b)"
        ),
        read=_read_half,
    ),
    Rule(
        name="<year>",
        needs=DIGIT_CUE,
        pattern=Anchored(rf"{_NO_NUMBER_BEFORE}(?P<y>{YEAR_DIGITS})(?![\w%])(?!['’]s\b(?!\s)){_WHAT_YEARS_COUNT}"),
        read=_read_year,
    ),
    Rule(
        name="<year>-<year> season",
        needs=DIGIT_CUE,
        pattern=Anchored(
            rf"{_NO_NUMBER_BEFORE}(?P<y>(?:19|20)\d\d)(?P<dash>[-–—/])(?P<to>(?:20)?\d\d)(?![\w-])"
            r"(?P<season>\s(?:(?:tv|television|broadcast|network)\s)?(?:season|schedule|slate|line-?up|campaign|"
            r"cycle|calendar)\b)?+"
        ),
        read=_read_years,
    ),
    Rule(
        name="midseason <year>",
        needs=re.compile(r"mid"),
        pattern=Anchored(
            r"\bmid-?season(?:\s(?:of\s(?:the\s)?|"
            r"in\s)?)(?P<y>20\d\d)(?:[-–/](?P<to>(?:20)?\d\d)\b)?(?:\s(?:tv\s)?season\b)?"
        ),
        read=_read_midseason,
    ),
    Rule(
        name="<holiday> <year>",
        needs=re.compile(r"year|valentine|halloween|christmas|boxing"),
        pattern=Anchored(
            rf"\b(?P<holiday>{_HOLIDAY})\b(?!\s(?:special|movie|episode|carol|party|song|tree)){OF_YEAR}?+"
        ),
        read=_read_holiday,
    ),
    Rule(
        name="midseason",
        needs=re.compile(r"mid"),
        pattern=Anchored(
            r"(?:(?<=\bfor\s)|(?<=\bat\s)|(?<=\bin\s)|(?<=\buntil\s)|(?<=\btill\s)|(?<=\bto\s))mid-?season\b"
            r"(?!\s(?:finales?|break|hiatus|episodes?|trailer|cliffhanger|of\b|in\s20|20\d\d))"
        ),
        read=_read_next_midseason,
    ),
    Rule(
        name="<feast> <year>",
        needs=re.compile(r"thanksgiving|memorial|labor|easter"),
        pattern=Anchored(
            r"\b(?P<feast>Thanksgiving|Memorial\sDay|Labor\sDay|Easter)(?P<day>\s(?:Day|Sunday))?"
            rf"(?P<weekend>\s(?:holiday\s)?weekend)?\b(?!\s(?:eggs?|bunny|special|episode|dinner|island)\b){OF_YEAR}?+"
        ),
        read=_read_feast,
    ),
    Rule(
        name="<movable feast> <year>",
        needs=re.compile(r"diwali|deepavali|lunar|chinese"),
        pattern=Anchored(
            r"\b(?P<feast>Diwali|Deepavali|(?:Lunar|Chinese)\sNew\sYear)\b(?!\s(?:special|episode|party))"
            rf"(?:\s(?:weekend|holidays?|week|season|period)\b)?{OF_YEAR}?+"
        ),
        read=_read_movable_feast,
    ),
    Rule(
        name="the holidays",
        needs=re.compile(r"holiday"),
        pattern=Anchored(
            rf"\b(?:(?<=over\s)|(?<=for\s)|(?<=during\s)|(?<=around\s)|(?<=by\s)|(?<=in\s))"
            rf"(?:the|this)\s(?:holidays|(?:Christmas\s|winter\s)?holiday\s(?:season|period))\b{OF_YEAR}?+|"
            rf"\bthis\s(?:coming\s)?(?:Christmas\s|winter\s)?holiday\sseason\b"
        ),
        read=_read_holidays,
    ),
    Rule(
        name="before the year is out",
        needs=re.compile(r"year"),
        pattern=Anchored(
            r"\bbefore\s(?:(?:the|this)\syear(?:\sis|['’]s)\s(?:out|over|up|done|through)|(?:the|this)\syear\s(?:ends|closes)|"
            r"(?:the\s)?year['’]s\send|year-end)\b"
        ),
        read=_read_before_year_is_out,
    ),
)
