"""Crontab lines, checked, with their weekdays spelled out."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_STEP = re.compile(r"(\*|[0-9a-z]+(?:-[0-9a-z]+)?)(?:/([0-9]{1,2}))?")


def check_crontab(line: object) -> str:
    """The line as `CronTrigger.from_crontab` must be given it to mean what it means in a crontab.

    APScheduler counts weekdays from Monday where crontab(5) counts from Sunday, so weekdays leave here as names.

    Raises:
        ValueError: it is no crontab line of five fields, or names no day that ever comes.
    """
    from apscheduler.triggers.cron import CronTrigger

    fields = line.lower().split() if isinstance(line, str) else []
    if len(fields) != 5:
        raise ValueError("is not the five fields of a crontab line")
    fields[4] = _name_weekdays(fields[4])
    spelled = " ".join(fields)
    try:
        trigger = CronTrigger.from_crontab(spelled, timezone=UTC)
    except ValueError as error:
        raise ValueError(f"is no crontab line ({error})") from error
    # From a fixed instant, with a leap year ahead: the 30th of February never comes.
    if trigger.get_next_fire_time(None, datetime(2024, 1, 1, tzinfo=UTC)) is None:
        raise ValueError("names a day that never comes")
    return spelled


def _name_weekdays(field: str) -> str:
    """`1-5` becomes `mon,tue,wed,thu,fri`; a bare `*` stays."""
    if field == "*":
        return field
    days: set[int] = set()
    for part in field.split(","):
        match = _STEP.fullmatch(part)
        if match is None:
            raise ValueError(f"has {part!r} for a weekday")
        first, _, last = match[1].partition("-")
        step = int(match[2] or 1)
        low, high = (0, 6) if first == "*" else (_weekday(first), _weekday(last or first))
        if first != "*" and not last and match[2]:
            high = 6
        high += 7 if high < low else 0
        if step == 0:
            raise ValueError(f"has {part!r} for a weekday")
        days.update(day % 7 for day in range(low, high + 1, step))
    return ",".join(_DAYS[day] for day in sorted(days))


def _weekday(word: str) -> int:
    if word in _DAYS:
        return _DAYS.index(word)
    if word.isdigit() and int(word) <= 7:
        return int(word)
    raise ValueError(f"has {word!r} for a weekday")
