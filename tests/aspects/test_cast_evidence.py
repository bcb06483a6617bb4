from __future__ import annotations

from datetime import date

from citadel_watch.aspects import find_aspects
from citadel_watch.aspects.cast import Role
from citadel_watch.extracting.extract import extract
from citadel_watch.model import Franchise
from tests.aspects.corpus import franchises, write_article

HINT = "The actors Saskia Reeves and Jack Lowden know every stair of the set of Slow Horses season 6 by now."


def read_rules(*paragraphs: str) -> dict[str, str]:
    """Whom a page puts into the cast, each with the rule that does."""
    franchise: Franchise = franchises()["Slow Horses"]
    before, text = ("", *paragraphs)[-2:]
    article = write_article(text, title="Slow Horses season 6", before=before, published=date(2025, 3, 10))
    found = extract(article, franchise, find_aspects(), source="page")
    return {each.value.person: each.evidence.rule for each in found if isinstance(each.value, Role)}


def test_signs_put_people_into_the_cast_whom_no_phrase_names() -> None:
    assert read_rules(HINT) == {"Saskia Reeves": "cast: evidence", "Jack Lowden": "cast: evidence"}


def test_signs_are_silent_about_whom_the_page_tells_of_plainly() -> None:
    rules = read_rules("Slow Horses season 6 stars Saskia Reeves and Jack Lowden.", HINT)
    assert set(rules) == {"Saskia Reeves", "Jack Lowden"}
    assert "cast: evidence" not in rules.values()


def test_who_makes_it_is_no_actor_for_standing_among_actors() -> None:
    rules = read_rules("Slow Horses season 6 is written by Saskia Reeves.", HINT)
    assert "Saskia Reeves" not in rules
