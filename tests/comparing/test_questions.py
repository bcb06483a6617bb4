"""The dossier knows what nobody knows yet."""

from __future__ import annotations

from citadel_watch.comparing.questions import ASKED, list_questions, order_facts
from citadel_watch.comparing.weigh import weigh
from citadel_watch.model import Dossier, Franchise, Statement, Subject
from tests.comparing.telling import MAY_6, NO_DATE, read, state

FRANCHISE = Franchise(
    name="Foundry",
    subjects=(
        Subject(id="season-2", kind="season", number=2),
        Subject(id="norway", kind="spinoff", country="Norway"),
    ),
)


def know(*statements: Statement) -> Dossier:
    return weigh(Dossier(), read("gazette", "2026-03-01", *statements)).dossier


def questions_of(dossier: Dossier, subject: str) -> list[str]:
    return [each.aspect for each in list_questions(dossier, FRANCHISE) if each.subject == subject]


def test_of_what_is_never_spoken_of_everything_is_asked() -> None:
    assert questions_of(Dossier(), "season-2") == list(ASKED)


def test_what_is_known_is_no_question() -> None:
    assert "release-date" not in questions_of(know(state(MAY_6)), "season-2")


def test_that_there_is_no_date_yet_leaves_the_question_open_and_says_who_says_so() -> None:
    (asked,) = [each for each in list_questions(know(state(NO_DATE)), FRANCHISE) if each.said]
    assert asked.aspect == "release-date"
    assert asked.said is not None
    assert asked.said.supporters[0].outlet == "Gazette"


def test_a_spinoff_without_a_title_is_asked_for_one() -> None:
    assert questions_of(Dossier(), "norway")[-1] == "title"


def test_facts_stand_in_the_order_of_the_configuration_and_what_was_learned_last() -> None:
    dossier = know(*(state(MAY_6, subject=each) for each in ("anvil", "norway", "season-2")))
    assert [each.slot.subject for each in order_facts(dossier, FRANCHISE)] == ["season-2", "norway", "anvil"]
