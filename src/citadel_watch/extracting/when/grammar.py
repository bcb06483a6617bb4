"""How times combine: parts of them, bounds on them, ranges between them, and years lent from one to the other."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from citadel_watch.extracting.when.days import (
    Days,
    Part,
    add_months,
    after_it,
    before_it,
    begin_on,
    from_then,
    make_months,
    make_week,
    one_day,
    span,
    take_part,
    until_its_end,
)
from citadel_watch.extracting.when.direction import choose_week, choose_year, see_direction
from citadel_watch.extracting.when.terms import Following, Found, Same, Term, Unresolved, Weekly, Yearly
from citadel_watch.extracting.when.words import NUMBER, compile_words, read_number

_LOOK = 64

_PART = (
    r"(?:very\s)?(?:early|mid(?:dle)?|late|(?:the\s)?(?:very\s|tail\s|back\s|front\s)?(?:start|beginning|middle|end|close)(?=\sof)|"
    r"(?:the\s)?(?:first|opening|early|last|final|closing)\s(?:(?:few|two|three|couple\sof)\s)?(?:weeks|months)(?=\sof)|"
    r"(?:the\s)?(?:early|opening|late|closing|middle)\s(?:part|days|stages)(?=\sof)|"
    r"(?:the\s)?(?:first|opening|second|third|fourth|last|final|closing)\s(?:full\s)?(?:week|weekend)(?=\sof)|"
    r"(?:the\s)?(?:first|opening|second|last|latter|back|closing|front)\shalf(?=\sof))"
)
_PARTS = compile_words(
    rf"(?<![\w-])(?P<first>{_PART})(?:(?:\s?[-–/]\s?|\s)(?:to|or|and)(?:\s?[-–]\s?|\s)(?P<second>{_PART}))?"
    r"(?:\s?[-–]\s?|\s(?:of\s|in\s|on\sin\s)?(?:the\s)?)\Z"
)
_COUNTED = compile_words(
    rf"\b(?:{NUMBER}\s(?P<units>days?|nights?|weeks?|months?)|(?:the\s)(?P<unit>day|night|week|month))\s(?P<way>before|after|ahead\sof)\s(?:the\s)?\Z"
)
_BY = compile_words(r"\b(?:by|no\slater\sthan|not\slater\sthan|at\sthe\slatest(?:\sby|\sin)?)\s(?:the\s)?\Z")
_BY_THE_END = compile_words(r"\b(?:by|before)\sthe\send\sof\s(?:the\s)?\Z")
_BEFORE = compile_words(r"(?:\b(?:no|not)\s)?\b(?:before|prior\sto|sooner\sthan|earlier\sthan)\s(?:the\s)?\Z")
_AFTER = compile_words(r"(?<!soon\s)(?<!shortly\s)(?<!day\s)\b(?:after|later\sthan)\s(?:the\s)?\Z")
_FROM_THEN = compile_words(
    r"\b(?:(?:until|till)\sat\sleast|at\sleast(?:\suntil|\still)?|(?:until\s)?at\sthe\s(?:very\s)?(?:earliest|"
    r"soonest)(?:\sin)?|"
    r"as\s(?:early|soon)\sas|the\s(?:very\s)?(?:earliest|soonest)\s(?:(?!but\b|and\b)[\w’'-]+\s){1,6}?(?:is|would\sbe|will\sbe|looks|seems)(?:\sin)?)\s(?:the\s)?\Z"
)
_WEEK_OF = compile_words(r"\b(?:the\s)?week\s(?:of|beginning|commencing|starting)\s(?:the\s)?\Z")
_ROUGHLY = compile_words(r"\b(?:around|about|circa|roughly|approximately|some\s?time\s(?:in|around))\s(?:the\s)?\Z")
_NEGATION = compile_words(r"\b(?:no|not|never|nobody|nothing|hardly|unlikely|cannot|without)\b|n['’]t\b")
_DOUBT = compile_words(
    r"\b(?:surpris(?:ed|ing|e)|shock(?:ed|ing|er)?|astonish\w+|amazed|stunned|doubt(?:s|ed|ful)?|miracles?|sceptical|skeptical|"
    r"impossible|optimistic|not|never|nobody|hardly|unlikely|cannot)\b|n['’]t\b"
)
"""Words under which what may happen by a time will not: `surprised to see it before Christmas`."""
_NOT_EXPECTED = compile_words(
    r"(?:\b(?:not|never|nobody|hardly|cannot|unlikely|doubt\w*)|n['’]t)\b(?:\s(?!but\b|and\b)[\w’'-]+){0,6}?\s(?:expect\w*|see|seen|hop(?:e|ing)|anticipat\w+|imagine|bank(?:ing)?\son|think|count(?:ing)?\son|look(?:ing)?\sfor)\b"
    r"(?:\s(?!but\b)[\w’'-]+){0,6}?\s(?:until|till)\s(?:(?:at\sleast|the|some\stime\sin|well\sinto)\s){0,2}\Z"
)
"""`I would not expect to see it until 2028`: then, or later."""
_BUT = compile_words(r"[;:]|,\s(?:but|so|and)\b|\b(?:but|until|because|and\s(?:is|are|will|should|has|it|they))\b")
_LATER = compile_words(
    r"\A(?:\s(?:(?:would|will|could|might|may|is|looks?|seems?|appears?|remains?|be|still|now|like|to|as|probably|likely|about)\s){1,5}the\s(?:very\s)?(?:earliest|soonest)\b|"
    r",?\s(?:or|and)\s(?:even\s)?(?:later|beyond|after|thereafter)\b|,?\sat\sthe\s(?:very\s)?(?:earliest|"
    r"soonest)\b|"
    r"\son(?:ward)?s?\b(?=[.,;)]|\Z)|\sonwards?\b)"
)
_EARLIER = compile_words(r"\A(?:,?\sor\s(?:earlier|sooner)\b|,?\sat\sthe\s(?:very\s)?latest\b)")
_IS_OVER = compile_words(r"\A\s(?:is|was|['’]s)\s(?:over|out|up|done|through)\b")
"""`before the winter is over` is in it, not before it."""
_OR_SO = compile_words(r"\A\sor\s(?:so|thereabouts)\b")

_OR = compile_words(r"\A,?\s(?:or|if\snot|and/or)\s(?:(?:even|maybe|perhaps|possibly|in|by|the|as\slate\sas)\s){0,3}\Z")
_TO = compile_words(
    r"\A(?:\s?[-–—]\s?|,?\s(?:(?:right|all\sthe\sway|straight|clear)\s)?(?:to|up\sto|through(?:\sto)?|until|till?)\s(?:the\s)?|-to-)\Z"
)
_AND = compile_words(r"\A(?:,?\sand\s(?:in\s|on\s)?(?:the\s)?|,\s)\Z")
_GOES_ON = compile_words(
    r"\A,?\s(?:and|then|before)\s(?:(?:then|was|were|had|been|all|already|finally)\s){0,3}(?:end|finish|wrap|"
    r"conclud|clos|over|done|complet|stopp|"
    r"resum|continu|start|began)\w*(?:\s(?!(?:season|series|part|volume)\b)\w+){0,3}\s\Z"
)
_BETWEEN = compile_words(r"\b(?:between|from|anywhere\sfrom|somewhere\sbetween)\s(?:the\s)?\Z")
_MOVING = compile_words(
    r"\b(?:mov|push|shift|delay|slip|postpon|bump|chang|reschedul|knock|slid|jump|kick|defer|brought|bring|put|held|"
    r"hold|"
    r"revis|drift|advanc|pull|goes|went|gone)\w*"
)

_NAMES_YEAR = compile_words(r"\d|\byear\b")

_PART_NAMES: dict[str, Part] = {
    "early": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "start": "start",
    "beginning": "start",
    "end": "end",
    "close": "end",
}
_FEW_MONTHS: dict[str, Part] = {"last": "late", "final": "late", "closing": "late"}
_WEEKS: dict[str, Part] = {
    **dict.fromkeys(("first", "opening"), "week 1"),
    "second": "week 2",
    "third": "week 3",
    "fourth": "week 4",
}
_HALVES: dict[str, Part] = dict.fromkeys(("first", "opening", "front"), "first half")


def combine(
    text: str, found: list[Found], reference: date | None, same: Days | None = None
) -> list[tuple[int, int, Days | None]]:
    """Terms and their neighbours, resolved as far as anything can resolve them, in order; `same` is the day in mind."""
    terms = _lend_years(text, _drop_counts([_count_from(text, _narrow_part(text, each)) for each in found]))
    resolved: list[tuple[int, int, Days | None]] = []
    previous: Days | None = None
    at = 0
    while at < len(terms):
        each = terms[at]
        carried = previous if at and _carries_on(text, terms[at - 1], each) else None
        day = previous if previous and previous.earliest == previous.latest else same
        days = day if isinstance(each.term, Same) else _resolve(text, each, reference, previous, carried)
        start, end, at = each.start, each.end, at + 1
        joined = _join(text, each, days, terms[at], reference) if at < len(terms) else None
        if joined:
            (days, end), at = joined, at + 1
        start, end, days = _bound(text, start, end, days, joined=bool(joined))
        days = days and begin_on(days, reference)
        floor = resolved[-1][1] if resolved else 0
        if end > floor:
            resolved.append((max(start, floor), end, days))
        previous = days or previous
    return resolved


def _narrow_part(text: str, found: Found) -> Found:
    """`mid-`, `late`, `the end of`, `mid-to-late` before a term; the span grows over them."""
    offset = max(0, found.start - _LOOK)
    before = text[offset : found.start]
    if _BY_THE_END.search(before) or not (match := _PARTS.search(before)):
        return found
    first, second = _part_name(match["first"]), _part_name(match["second"] or match["first"])

    def part(days: Days) -> Days | None:
        opening, closing = take_part(days, first), take_part(days, second)
        return span(opening, closing) if opening and closing else None

    term = _apply(found.term, part)
    return found if term is None else Found(start=offset + match.start(), end=found.end, term=term)


def _count_from(text: str, found: Found) -> Found:
    """`two weeks before Christmas`, `the day after Easter`: the days that are counted from a day."""
    offset = max(0, found.start - _LOOK)
    match = _COUNTED.search(text[offset : found.start])
    if match is None:
        return found
    number = read_number(match["number"]) if match["number"] else 0
    sign = 1 if match["way"].lower() == "after" else -1
    unit = (match["unit"] or match["units"]).lower().rstrip("s")

    def count(days: Days) -> Days | None:
        if days.earliest is None or days.earliest != days.latest:
            return None
        if unit in ("day", "night"):
            return one_day(days.earliest + timedelta(days=sign * (number or 1)))
        if unit == "month":
            return make_months(*_month_of(add_months(days.earliest, sign * (number or 1))))
        if not number:
            first = days.earliest + timedelta(days=1 if sign > 0 else -7)
            return Days(earliest=first, latest=first + timedelta(days=6))
        middle = days.earliest + timedelta(days=7 * sign * number)
        return Days(earliest=middle - timedelta(days=3), latest=middle + timedelta(days=3))

    term = _apply(found.term, count)
    if term is None or (isinstance(found.term, Days) and found.term.earliest != found.term.latest):
        return found
    return Found(start=offset + match.start(), end=found.end, term=term)


def _month_of(day: date) -> tuple[int, int]:
    return day.year, day.month


def _drop_counts(terms: list[Found]) -> list[Found]:
    """The terms without those that a later one has taken up."""
    return [
        each
        for at, each in enumerate(terms)
        if not any(other.start <= each.start and each.end < other.end for other in terms[at + 1 :])
    ]


def _part_name(words: str) -> Part:
    last = words.lower().removeprefix("the ").split()
    if last[-1] in ("part", "days", "stages"):
        return _FEW_MONTHS.get(last[0]) or _PART_NAMES.get(last[0], "early")
    if last[-1] == "half":
        return _HALVES.get(last[0], "second half")
    if last[-1] in ("week", "weekend"):
        return _WEEKS.get(last[0], "last week")
    return _FEW_MONTHS.get(last[0], "early") if last[-1] in ("weeks", "months") else _PART_NAMES[last[-1]]


def _apply(term: Term, change: Callable[[Days], Days | None]) -> Term | None:
    match term:
        case Days():
            return change(term)
        case Yearly():
            return Yearly(lambda year: (days := term.in_year(year)) and change(days))
        case Following():
            return Following(lambda days: (found := term.after(days)) and change(found))
        case Weekly() | Same():
            return None
        case Unresolved():
            return term


def _lend_years(text: str, terms: list[Found]) -> list[Found]:
    """In `May or June 2026` and `October 10 and November 7, 2024` the last year counts for all that lead up to it."""
    lent = list(terms)
    for at in range(len(terms) - 2, -1, -1):
        each, after = lent[at], lent[at + 1]
        if not (isinstance(each.term, Yearly) and isinstance(after.term, Days) and after.term.earliest):
            continue
        gap = text[each.end : after.start]
        names_its_year = bool(_NAMES_YEAR.search(text, after.start, after.end))
        if names_its_year and (_OR.match(gap) or _TO.match(gap) or _AND.match(gap)):
            year = after.term.earliest.year
            days = each.term.in_year(year)
            if days and days.earliest and days.earliest > after.term.earliest:
                days = each.term.in_year(year - 1)
            if days:
                lent[at] = replace(each, term=days)
    return lent


def _choose_after(term: Yearly, day: date) -> Days | None:
    """The next occurrence from a day on."""
    near = (term.in_year(day.year + step) for step in (0, 1))
    return next((days for days in near if days and days.latest and days.latest >= day), None)


def _carries_on(text: str, before: Found, each: Found) -> bool:
    """`began in May 2024 and ended before Christmas`: the year named first counts for what the same words go on to."""
    dated = re.search(r"(?:19|20)\d\d", text[before.start : before.end])
    return bool(dated) and bool(_GOES_ON.match(text[before.end : each.start]))


def _resolve(
    text: str, found: Found, reference: date | None, previous: Days | None, carried: Days | None = None
) -> Days | None:
    direction = see_direction(text, found.start, found.end)
    match found.term:
        case Days():
            return found.term
        case Yearly():
            if reference is None:
                return None
            if carried and carried.earliest and carried.earliest < reference and direction != "future":
                return _choose_after(found.term, carried.earliest)
            return choose_year(found.term.in_year, reference, direction)
        case Weekly():
            return choose_week(found.term.weekday, reference, direction) if reference else None
        case Following():
            return found.term.after(previous) if previous else None
        case Same() | Unresolved():
            return None


def _join(text: str, first: Found, days: Days | None, second: Found, reference: date | None) -> tuple[Days, int] | None:
    """`A or B`, `A to B`, `between A and B` as one run of days; not where something moved from A to B."""
    gap = text[first.end : second.start]
    before = text[max(0, first.start - _LOOK) : first.start]
    between = _BETWEEN.search(before)
    ranged = _TO.match(gap) or (between and "etween" in between[0] and _AND.match(gap))
    if days is None or not (ranged or _OR.match(gap)) or (ranged and _MOVING.search(before)):
        return None
    until = _resolve_after(second.term, days, reference)
    whole = until and span(days, until)
    return (whole, second.end) if whole else None


def _resolve_after(term: Term, first: Days, reference: date | None) -> Days | None:
    """The second of a pair, in the year of the first or the next one where it names none."""
    match term:
        case Days():
            return term
        case Yearly() if first.earliest:
            year = first.earliest.year
            candidates = (term.in_year(year), term.in_year(year + 1))
            return next(
                (each for each in candidates if each and each.earliest and each.earliest > first.earliest), None
            )
        case Weekly() if reference:
            return choose_week(term.weekday, reference, "future")
        case Following():
            return term.after(first)
        case _:
            return None


def _bound(text: str, start: int, end: int, days: Days | None, *, joined: bool) -> tuple[int, int, Days | None]:
    """`by`, `after`, `no earlier than`, `or later`, `around`: open ends and rough ones; the span grows over them."""
    if days is None:
        return start, end, None
    after = text[end : end + _LOOK]
    if match := _LATER.match(after):
        return start, end + match.end(), from_then(days)
    if match := _EARLIER.match(after):
        return start, end + match.end(), until_its_end(days)
    if match := _OR_SO.match(after):
        return start, end + match.end(), replace(days, rough=True)
    offset = max(0, start - _LOOK)
    before = text[offset:start]
    if days.earliest and days.earliest == days.latest and (match := _WEEK_OF.search(before)):
        return offset + match.start(), end, make_week(days.earliest)
    if match := _FROM_THEN.search(before):
        # "at least late 2024 or even early 2025" has an end of its own
        return offset + match.start(), end, days if joined else from_then(days)
    if match := _BY_THE_END.search(before) or _BY.search(before):
        if not _is_doubted(before[: match.start()]):
            return offset + match.start(), end, until_its_end(days)
        return offset + match.start(), end, _begin_late(days, before[match.start() :])
    if match := _BEFORE.search(before):
        if _IS_OVER.match(after):
            return offset + match.start(), end, until_its_end(days)
        if _NEGATION.search(before[: match.end()]) or _is_doubted(before[: match.start()]):
            return offset + match.start(), end, days if joined else from_then(days)
        return offset + match.start(), end, before_it(days)
    if days.earliest != days.latest and _NOT_EXPECTED.search(before):
        return start, end, days if joined else from_then(days)
    if match := _AFTER.search(before):
        return offset + match.start(), end, after_it(days)
    if match := _ROUGHLY.search(before):
        return offset + match.start(), end, replace(days, rough=True)
    return start, end, days


def _is_doubted(before: str) -> bool:
    """`I would be surprised to see it by Christmas`: not then; `surprised if it was not out by then` is none."""
    found = list(_DOUBT.finditer(before))
    return len(found) % 2 == 1 and not _BUT.search(before, found[-1].end())


def _begin_late(days: Days, deadline: str) -> Days | None:
    """What is not expected `before the end of 2026` comes in its last month or later; not `by Christmas`: after it."""
    if "end" not in deadline.lower() or days.latest is None:
        return after_it(days)
    return from_then(make_months(days.latest.year, days.latest.month)) if days.earliest != days.latest else None
