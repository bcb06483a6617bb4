from __future__ import annotations

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.config.times import check_timezone, parse_duration, parse_quiet


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("45s", timedelta(seconds=45)),
        ("30m", timedelta(minutes=30)),
        ("6h", timedelta(hours=6)),
        ("1d", timedelta(days=1)),
    ],
)
def test_a_duration_is_a_number_and_a_unit(text: str, duration: timedelta) -> None:
    assert parse_duration(text) == duration


@pytest.mark.parametrize(
    "text", ["", "6", "h", "6 h", "6H", "1.5h", "-6h", "0s", "1h30m", "٦h", "9999d", "1w", 6, None]
)
def test_anything_else_is_no_duration(text: object) -> None:
    with pytest.raises(ValueError, match="is not"):
        parse_duration(text)


@given(st.times(), st.times(), st.times())
def test_either_it_is_quiet_or_it_would_be_the_other_way_round(start: time, end: time, clock: time) -> None:
    start, end = start.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0)
    if start != end:
        night = parse_quiet(f"{start:%H:%M}-{end:%H:%M}")
        day = parse_quiet(f"{end:%H:%M}-{start:%H:%M}")
        assert night.holds(clock) != day.holds(clock)
        assert night.holds(start)
        assert not night.holds(end)


def test_the_night_runs_over_midnight() -> None:
    night = parse_quiet("22:00-07:00")
    assert night.holds(time(23))
    assert night.holds(time(6, 59))
    assert not night.holds(time(12))


@pytest.mark.parametrize("name", ["", "Mars/Base", "../UTC", "/etc/passwd", "UTC\x00", 3, None])
def test_a_zone_that_nobody_keeps_is_refused(name: object) -> None:
    with pytest.raises(ValueError, match="is no time zone"):
        check_timezone(name)


def test_a_zone_of_the_database_is_kept() -> None:
    assert check_timezone("Asia/Kolkata") == "Asia/Kolkata"
