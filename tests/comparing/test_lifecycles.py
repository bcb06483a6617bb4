"""What moves a status along its line, and a person in and out of a cast."""

from __future__ import annotations

import pytest

from citadel_watch.aspects.cast import Role
from citadel_watch.aspects.status import Status
from citadel_watch.comparing.weigh import weigh
from citadel_watch.model import Certainty, Change, ChangeKind, Dossier, Reading, Statement, Value
from tests.comparing.telling import read, state


def tell(*readings: Reading) -> tuple[Change, ...]:
    """What the last of them told."""
    dossier = Dossier()
    told: tuple[Change, ...] = ()
    for reading in readings:
        weighed = weigh(dossier, reading)
        dossier, told = weighed.dossier, weighed.told
    return told


def status(word: str, certainty: Certainty = Certainty.CONFIRMED) -> Statement:
    return state(Status(status=word), certainty, aspect="status")


def role(person: str, character: str | None = None, standing: str = "in") -> Statement:
    return state(Role(person=person, character=character, standing=standing), aspect="cast")  # type: ignore[arg-type]  # one of three words


def words(changes: tuple[Change, ...]) -> list[tuple[ChangeKind, str]]:
    return [(each.kind, each.after.words() if each.after else "") for each in changes]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("planned", "renewed"),
        ("in-development", "renewed"),
        ("renewed", "filming"),
        ("filming", "wrapped"),
        ("wrapped", "released"),
        ("wrapped", "delayed"),
        ("filming", "on-hold"),
        ("released", "cancelled"),
        ("renewed", "cancelled"),
        ("on-hold", "filming"),
        ("cancelled", "renewed"),
        ("released", "ending"),
    ],
)
def test_a_step_along_the_line_or_off_it_is_news(before: str, after: str) -> None:
    told = tell(read("a", "2025-01-01", status(before)), read("b", "2025-02-01", status(after)))
    assert [each for _, each in words(told)] == [after.replace("-", " ")]


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("filming", "renewed"),
        ("wrapped", "renewed"),
        ("wrapped", "filming"),
        ("released", "wrapped"),
        ("released", "renewed"),
        ("filming", "in-development"),
        ("renewed", "planned"),
        ("planned", "in-development"),
        ("wrapped", "post-production"),
    ],
)
def test_an_earlier_step_or_the_same_in_other_words_is_no_news(known: str, said: str) -> None:
    assert tell(read("a", "2025-01-01", status(known)), read("b", "2025-02-01", status(said))) == ()


@pytest.mark.parametrize("said", ["undecided", "not-yet-renewed", "unknown"])
def test_that_nothing_is_decided_is_no_news(said: str) -> None:
    assert tell(read("a", "2025-01-01", status(said))) == ()


def test_who_joins_is_news_and_so_is_whom_they_play() -> None:
    assert words(tell(read("a", "2025-01-01", role("Ana Ruiz")))) == [(ChangeKind.NEW, "Ana Ruiz (role unknown)")]
    named = tell(read("a", "2025-01-01", role("Ana Ruiz")), read("b", "2025-02-01", role("Ana Ruiz", "Captain Vey")))
    assert words(named) == [(ChangeKind.FIRMED, "Ana Ruiz as Captain Vey")]


def test_who_leaves_is_news_once() -> None:
    joined, left = read("a", "2025-01-01", role("Ana Ruiz")), read("b", "2025-02-01", role("Ana Ruiz", standing="out"))
    assert [each.kind for each in tell(joined, left)] == [ChangeKind.CHANGED]
    assert tell(joined, left, read("c", "2025-02-02", role("Ana Ruiz", standing="out"))) == ()


def test_an_old_list_that_still_has_who_left_is_no_news() -> None:
    left = read("b", "2025-02-01", role("Ana Ruiz", standing="out"))
    old = read("c", "2025-02-02", role("Ana Ruiz"), spoken="2024-12-01")
    assert tell(read("a", "2025-01-01", role("Ana Ruiz")), left, old) == ()


def test_a_part_that_is_recast_tells_of_both() -> None:
    first = read("a", "2025-01-01", role("Ana Ruiz", "Captain Vey"))
    recast = read("b", "2025-02-01", role("Ana Ruiz", standing="out"), role("Mia Holm", "Captain Vey"))
    assert sorted(words(tell(first, recast))) == [
        (ChangeKind.CHANGED, "Ana Ruiz, leaving"),
        (ChangeKind.NEW, "Mia Holm as Captain Vey"),
    ]


@pytest.mark.parametrize(
    "values",
    [(Status(status="renewed"), Status(status="renewed")), (Role(person="Ana Ruiz"), Role(person="Ana Ruiz Vega"))],
)
def test_the_same_in_another_spelling_is_no_news(values: tuple[Value, Value]) -> None:
    aspect = "status" if isinstance(values[0], Status) else "cast"
    readings = (read(name, "2025-01-01", state(each, aspect=aspect)) for name, each in zip("ab", values, strict=True))
    assert tell(*readings) == ()
