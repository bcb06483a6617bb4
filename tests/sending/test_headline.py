from __future__ import annotations

from dataclasses import replace

import pytest

from citadel_watch.model import SPINOFFS, Certainty, Change, ChangeKind, Slot
from citadel_watch.sending.headline import head_alert
from tests.sending.samples import CITADEL, LATER, Person, Said, alert_of, join_cast, spinoff_news


def head(*changes: Change, subject: str = "season-2") -> str:
    return head_alert(alert_of(*changes, subject=subject), CITADEL)


def test_a_moved_date_says_the_new_one_and_the_old_one() -> None:
    assert head(LATER) == "Citadel season 2: release date now spring 2026 (was fall 2025)"


def test_two_people_are_named_in_one_line() -> None:
    line = head(join_cast("Matt Berry"), join_cast("Gabriel Leone"))
    assert line == "Citadel season 2: Matt Berry and Gabriel Leone in the cast"


def test_many_people_are_counted() -> None:
    line = head(*(join_cast(name) for name in ("Ann Low", "Bob High", "Cy Young", "Di Old", "Ed New")))
    assert line == "Citadel season 2: Ann Low, Bob High, Cy Young and 2 more in the cast"


def test_people_who_leave_are_not_told_as_people_who_come() -> None:
    line = head(join_cast("Matt Berry"), join_cast("Gabriel Leone", "out"), join_cast("Ann Low", "expected"))
    assert (
        line == "Citadel season 2: Matt Berry in the cast; Gabriel Leone out of the cast; Ann Low expected in the cast"
    )


def test_a_person_whose_standing_changed_is_told_as_leaving() -> None:
    left = replace(join_cast("Ann Low", "out"), kind=ChangeKind.CHANGED, before=Person("Ann Low"))
    assert head(left) == "Citadel season 2: Ann Low out of the cast (was Ann Low (role unknown))"


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (ChangeKind.NEW, "release date now spring 2026"),
        (ChangeKind.CHANGED, "release date now spring 2026 (was fall 2025)"),
        (ChangeKind.FIRMED, "release date firmed up: spring 2026 (was fall 2025)"),
        (ChangeKind.DOUBTED, "release date in doubt: spring 2026 (was fall 2025)"),
        (ChangeKind.DISPUTED, "release date disputed: fall 2025 or spring 2026"),
        (ChangeKind.WITHDRAWN, "release date withdrawn: fall 2025 (now spring 2026)"),
        (ChangeKind.CORROBORATED, "release date said by The Example too: spring 2026"),
    ],
)
def test_every_kind_of_change_has_a_line(kind: ChangeKind, line: str) -> None:
    assert head(replace(LATER, kind=kind)) == f"Citadel season 2: {line}"


def test_the_same_value_grown_certain_is_told_as_confirmed() -> None:
    assert (
        head(replace(LATER, kind=ChangeKind.FIRMED, before=LATER.after))
        == "Citadel season 2: release date spring 2026 now confirmed"
    )


def test_what_nothing_replaces_is_told_as_withdrawn() -> None:
    assert (
        head(replace(LATER, kind=ChangeKind.WITHDRAWN, after=None))
        == "Citadel season 2: release date withdrawn: fall 2025"
    )


@pytest.mark.parametrize(
    ("certainty", "ending"),
    [
        (Certainty.CONFIRMED, ""),
        (Certainty.RUMOURED, ", rumoured"),
        (Certainty.EXPECTED, ", expected"),
        (Certainty.DENIED, ", a denial"),
        (Certainty.UNKNOWN, ", unclear"),
    ],
)
def test_the_line_says_when_something_is_less_than_confirmed(certainty: Certainty, ending: str) -> None:
    line = head(replace(LATER, kind=ChangeKind.NEW, before=None, certainty=certainty))
    assert line == f"Citadel season 2: release date now spring 2026{ending}"


def test_changes_that_do_not_fit_are_counted() -> None:
    others = [
        replace(LATER, id=f"c-{number}", slot=Slot(subject="season-2", aspect=f"aspect-{number}"))
        for number in range(4)
    ]
    assert head(LATER, *others).endswith("(was fall 2025); aspect 0 now spring 2026 (was fall 2025) and 3 more changes")
    assert head(LATER, *others[:2]).endswith(" and 1 more change")


def test_a_rumour_and_a_fact_are_not_told_in_one_breath() -> None:
    line = head(join_cast("Ann Low"), join_cast("Bob High", certainty=Certainty.RUMOURED))
    assert line == "Citadel season 2: Ann Low in the cast; Bob High in the cast, rumoured"


def test_the_spinoffs_together_have_a_name() -> None:
    assert head(spinoff_news(), subject=SPINOFFS) == (
        "The Citadel spinoffs: status now in doubt (was in development), rumoured"
    )


def test_news_of_another_subject_names_it() -> None:
    assert head(LATER, subject=SPINOFFS) == (
        "The Citadel spinoffs: Citadel season 2, release date now spring 2026 (was fall 2025)"
    )


def test_an_endless_value_does_not_make_an_endless_line() -> None:
    line = head(replace(LATER, before=Said("old " * 500), after=Said("word " * 500)))
    assert len(line) <= 160
    assert "…" in line


def test_an_alert_without_changes_still_has_a_line() -> None:
    assert head() == "Citadel season 2: no changes"
