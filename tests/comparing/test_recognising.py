"""Short names are known for whose they are, where only one person's they can be."""

from __future__ import annotations

import pytest

from citadel_watch.aspects.cast import Role
from citadel_watch.aspects.crew import Job
from citadel_watch.comparing.recognising import name_in_full
from citadel_watch.comparing.weigh import weigh
from citadel_watch.model import Dossier, Statement
from tests.comparing.telling import read, state


def cast(person: str, subject: str = "season-2") -> Statement:
    return state(Role(person=person, character=None), subject=subject, aspect="cast")


def crew(person: str, role: str = "director") -> Statement:
    return state(Job(person=person, role=role), aspect="crew")


def know(*statements: Statement) -> Dossier:
    return weigh(Dossier(), read("gazette", "2026-03-01", *statements)).dossier


def name(statement: Statement, *known: Statement) -> str:
    [named] = name_in_full(read("herald", "2026-03-02", statement), know(*known)).statements
    return str(getattr(named.value, "person"))  # noqa: B009 -- both kinds of value have one, and no common type


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Ruiz", "Ana Ruiz"),
        ("Ana", "Ana Ruiz"),
        ("Ruiz Vega", "Ana Ruiz Vega"),
        ("RUIZ", "Ana Ruiz"),
        ("Günes", "Leyla Güneş"),
        ("Annika Sikandar", "Annika Sikander"),
        ("Annika Holmgren", "Annika Holmgreen"),
    ],
)
def test_part_of_the_only_name_that_has_it_is_that_person(short: str, full: str) -> None:
    assert name(cast(short), cast(full), cast("Tom Hale")) == full


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("Ruiz", ("Ana Ruiz", "Leo Ruiz")),
        ("Ana Costa", ("Ana Ruiz",)),
        ("Leo Ruiz", ("Ana Ruiz",)),
        ("Zendaya", ("Ana Ruiz",)),
        ("Jon Hale", ("Jan Hale",)),
        ("Daniel Brown", ("Danielle Brown",)),
        ("Marina Costa", ("Karina Cista",)),
        ("Ana Ruiz", ("Ana Ruiz",)),
    ],
)
def test_a_name_that_may_be_another_s_is_left_alone(said: str, known: tuple[str, ...]) -> None:
    assert name(cast(said), *map(cast, known)) == said


def test_people_of_another_subject_lend_nobody_their_names() -> None:
    assert name(cast("Ruiz"), cast("Ana Ruiz", subject="anvil")) == "Ruiz"


def test_a_page_s_own_full_name_explains_its_short_ones() -> None:
    reading = read("herald", "2026-03-02", cast("Ruiz"), crew("Ana Ruiz"))
    assert {getattr(each.value, "person") for each in name_in_full(reading, Dossier()).statements} == {"Ana Ruiz"}  # noqa: B009


@pytest.mark.parametrize("one", ["Bo Nilsen", "Ada Q", "Ada Q."])
def test_what_is_said_of_one_of_a_pair_was_said_of_the_pair(one: str) -> None:
    assert name(crew(one), crew("Bo & Ada")) == "Bo & Ada"


def test_two_names_on_one_page_are_two_people_however_alike() -> None:
    said = [cast("Juliana Costa"), cast("Julian Costa")]
    named = name_in_full(read("herald", "2026-03-02", *said), Dossier()).statements
    assert {getattr(each.value, "person") for each in named} == {"Juliana Costa", "Julian Costa"}  # noqa: B009


def test_a_short_name_for_somebody_known_is_no_news() -> None:
    told = weigh(know(cast("Ana Ruiz")), read("herald", "2026-03-02", cast("Ruiz"))).told
    assert told == ()
