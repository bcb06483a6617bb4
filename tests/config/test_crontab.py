from __future__ import annotations

from datetime import UTC, datetime

import pytest
from apscheduler.triggers.cron import CronTrigger

from citadel_watch.config.crontab import check_crontab


@pytest.mark.parametrize(
    ("line", "checked"),
    [
        ("0 7 * * *", "0 7 * * *"),
        ("*/15 7-9 1 1,7 *", "*/15 7-9 1 1,7 *"),
        ("0  7 *\t* *", "0 7 * * *"),
        ("0 7 * * 0", "0 7 * * sun"),
        ("0 7 * * 7", "0 7 * * sun"),
        ("0 7 * * 1", "0 7 * * mon"),
        ("0 7 * * 1-5", "0 7 * * mon,tue,wed,thu,fri"),
        ("0 7 * * MON-FRI", "0 7 * * mon,tue,wed,thu,fri"),
        ("0 7 * * 6,0", "0 7 * * sun,sat"),
        ("0 7 * * fri-mon", "0 7 * * sun,mon,fri,sat"),
        ("0 7 * * 5-7", "0 7 * * sun,fri,sat"),
        ("0 7 * * */2", "0 7 * * sun,tue,thu,sat"),
        ("0 7 * * 1-5/2", "0 7 * * mon,wed,fri"),
    ],
)
def test_a_crontab_line_means_what_it_means_in_a_crontab(line: str, checked: str) -> None:
    assert check_crontab(line) == checked


def test_monday_is_monday() -> None:
    trigger = CronTrigger.from_crontab(check_crontab("0 7 * * 1"), timezone=UTC)
    assert trigger.get_next_fire_time(None, datetime(2026, 11, 21, tzinfo=UTC)).strftime("%A") == "Monday"


@pytest.mark.parametrize(
    "line",
    ["", "@daily", "0 7 * *", "0 7 * * * *", "60 * * * *", "0 7 31 4 *", "0 7 * * 8", "0 7 * * x", "0 7 * * 1/0", 7],
)
def test_a_line_that_is_no_crontab_line_is_refused(line: object) -> None:
    with pytest.raises(ValueError, match=r"is no|is not|names a day|has "):
        check_crontab(line)
