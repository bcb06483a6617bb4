from __future__ import annotations

import pytest

from citadel_watch.extracting.people.gathering import find_people, gather_roster
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO, read_wording


def read_verbs(text: str, verb: str) -> list[tuple[str, str | None]]:
    """Whom a verb is told of, each with the small words before it."""
    wording = read_wording(text, find_people(text, gather_roster([text])))
    return [(each.name, hit.gap) for hit in wording.find_verbs(verb) for each in wording.masked.people_in(*hit.who)]


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Carrie Coon returns.", ""),
        ("Carrie Coon will not return.", " will not"),
        ("Carrie Coon, who won an award, might also return.", " might also"),
        ("Carrie Coon, too, is expected to return.", " is expected to"),
        ("Carrie Coon says she won't return.", " says she won't"),
        ("Carrie Coon \u2013 a fan of the books \u2013 will return.", " will"),
    ],
)
def test_a_verb_is_found_behind_asides_and_small_words(text: str, gap: str) -> None:
    assert read_verbs(text, r"returns?\b") == [("Carrie Coon", gap)]


def test_a_second_verb_is_told_of_the_same_people() -> None:
    text = "Carrie Coon writes the finale and will play Bertha."
    assert read_verbs(text, r"play\s") == [("Carrie Coon", " will")]


@pytest.mark.parametrize(
    "text",
    [
        "According to Carrie Coon, the drama, now in its third year, returns.",
        "Carrie Coon said that the season is over and will return.",
        "Carrie Coon's agent returns.",
        "Carrie Coon has a dog that returns.",
    ],
)
def test_what_is_told_of_something_else_is_not_told_of_the_people(text: str) -> None:
    assert read_verbs(text, r"returns?\b") == []


def test_a_phrase_reads_the_whole_list_and_what_stands_behind_it() -> None:
    text = "It brings back Carrie Coon, Louisa Jacobson and Denee Benton as leads."
    wording = read_wording(text, find_people(text, gather_roster([text])))
    (hit,) = wording.find(r"\bbrings\sback\s" + WHO, r"\sas\sleads")
    assert [each.name for each in wording.masked.people_in(*hit.who)] == [
        "Carrie Coon",
        "Louisa Jacobson",
        "Denee Benton",
    ]
    assert list(wording.find(r"\bbrings\sback\s" + WHO, r"\sas\sguests")) == []


def test_a_sentence_without_people_has_no_openings() -> None:
    assert read_wording("It returns.", ()).openings == ()
    assert PERSON not in read_wording("It returns.", ()).text
