"""Durations, hours of quiet and time zones, as people write them in `config.toml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_DURATION = re.compile(r"([0-9]{1,9})([smhd])")
_QUIET = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """The hours of a day in which a route wants no message; they may run over midnight."""

    start: time
    end: time

    def holds(self, clock: time) -> bool:
        """Is it quiet at this time of day? The start is quiet, the end is not."""
        if self.start <= self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end


def parse_duration(text: object) -> timedelta:
    """`6h` is six hours.

    Raises:
        ValueError: it is no whole number above zero with s, m, h or d, or longer than a year.
    """
    match = _DURATION.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise ValueError("is not a whole number with s, m, h or d")
    duration = timedelta(seconds=int(match[1]) * _SECONDS[match[2]])
    if not timedelta(0) < duration <= timedelta(days=366):
        raise ValueError("is not between one second and a year")
    return duration


def parse_quiet(text: object) -> Quiet:
    """`22:00-07:00` is the night.

    Raises:
        ValueError: it is no pair of different times of day.
    """
    match = _QUIET.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise ValueError("is not two times of day")
    quiet = Quiet(start=time(int(match[1]), int(match[2])), end=time(int(match[3]), int(match[4])))
    if quiet.start == quiet.end:
        raise ValueError("starts when it ends")
    return quiet


def check_timezone(name: object) -> str:
    """The name, when the time zone database knows it.

    Raises:
        ValueError: it does not.
    """
    try:
        if isinstance(name, str) and name:
            ZoneInfo(name)
            return name
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    raise ValueError("is no time zone of the IANA database")
