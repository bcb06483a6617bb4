from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.extracting import people
from citadel_watch.extracting.passage import Named, Span
from citadel_watch.extracting.people.billing import PEOPLE, name_character
from citadel_watch.extracting.people.gathering import find_people, gather_roster
from citadel_watch.extracting.people.masking import PERSON, mask
from citadel_watch.extracting.people.runs import fold, key_person

CORPUS = tomllib.loads(Path(people.__file__).with_name("people.corpus.toml").read_text("utf-8"))


def name_people(text: str, entry: dict[str, Any]) -> list[str]:
    roster = gather_roster([*entry.get("page", []), text], entry.get("barred", []))
    return [each.name for each in find_people(text, roster)]


def spread(section: str) -> list[Any]:
    return [pytest.param(entry, text, id=text[:80]) for entry, text in _spread(section)]


def _spread(section: str) -> Iterator[tuple[dict[str, Any], str]]:
    found = CORPUS[section]
    for entry in found if isinstance(found, list) else [found]:
        for text in entry["says"]:
            yield entry, text


@pytest.mark.parametrize(("entry", "text"), spread("example"))
def test_a_text_names_its_people(entry: dict[str, Any], text: str) -> None:
    named = name_people(text, entry)
    assert list(dict.fromkeys(named)) == entry["means"]


@pytest.mark.parametrize(("entry", "text"), spread("silent"))
def test_titles_places_and_companies_are_nobody(entry: dict[str, Any], text: str) -> None:
    assert name_people(text, entry) == []


@pytest.mark.xfail(reason="known gap", strict=True)
@pytest.mark.parametrize(("entry", "text"), spread("gap"))
def test_a_gap_is_still_open(entry: dict[str, Any], text: str) -> None:
    assert name_people(text, entry) == entry["means"]


def test_the_corpus_is_large_enough_to_judge_by() -> None:
    assert len(spread("example")) >= 60
    assert len(spread("silent")) >= 40


def test_a_span_holds_the_words_that_name_the_person() -> None:
    text = "Netflix says that Rosalía Vila’s part grows, and Vila agrees."
    named = find_people(text, gather_roster([text]))
    assert [each.span.of(text) for each in named] == ["Rosalía Vila", "Vila"]
    assert {each.name for each in named} == {"Rosalía Vila"}


def test_a_surname_that_two_people_share_names_neither() -> None:
    texts = ["Luke Newton and Thandie Newton join.", "Newton is back."]
    roster = gather_roster(texts)
    assert find_people(texts[1], roster) == ()


def test_nobody_is_found_on_a_page_without_people() -> None:
    roster = gather_roster(["The show is back in May."])
    assert find_people("The show is back in May.", roster) == ()
    assert find_people("", gather_roster([])) == ()


def test_a_mask_keeps_who_stands_where() -> None:
    text = "Ana Ruiz and Jo Kim return."
    named = (Named(span=Span(0, 8), name="Ana Ruiz"), Named(span=Span(13, 19), name="Jo Kim"))
    masked = mask(text, named)
    assert masked.text == f"{PERSON} and {PERSON} return."
    assert masked.people_in(0, 1) == named[:1]
    assert masked.person_at(2) == named[1]
    assert masked.to_source(masked.text.index("return")) == text.index("return")
    assert masked.unmask(masked.text) == text


def test_two_people_meant_by_one_word_stand_as_two() -> None:
    text = "The Ruizes return."
    named = (Named(span=Span(4, 10), name="Ana Ruiz"), Named(span=Span(4, 10), name="Jo Ruiz"))
    assert mask(text, named).text == f"The {PERSON} and {PERSON} return."


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the young Alma Reyes", "Alma Reyes"),
        ("Agent Voss", "Voss"),
        ("Lord Hale of Esk", "Lord Hale of Esk"),
        ("the villain", None),
        ("2023", None),
        ("left", None),
        ("Director", None),
    ],
)
def test_a_character_is_named_without_the_words_before(words: str, name: str | None) -> None:
    assert name_character(words) == name


def test_folding_forgets_accents_strokes_and_marks() -> None:
    assert fold("Roland Møller") == "roland moller"
    assert fold("Regé-Jean Page") == "rege jean page"
    assert fold("Laurence O’Fuarain") == fold("Laurence O'Fuarain")


def test_a_key_is_one_persons() -> None:
    assert key_person("Chris Van Dusen") == "chris van dusen"
    assert key_person("Sita R. Menon") == key_person("Sita Menon")
    assert key_person("Juan Carlos Ruiz") != key_person("Juan Carlos Gómez")
    assert key_person("Priyanka Chopra") == key_person("Priyanka Chopra Jonas")
    assert key_person("Raj & DK") == key_person("Raj and DK") != key_person("Raj Nidimoru")


sentences = st.lists(
    st.sampled_from(
        [
            "Ana Ruiz",
            "Jo Kim",
            "Ruiz",
            "and",
            ",",
            "the",
            "show",
            "Prime Video",
            "returns",
            "as",
            "(",
            ")",
            "Vera",
            ".",
            "&",
            "-",
            "’s",
        ]
    ),
    max_size=30,
).map(" ".join)


@given(text=sentences)
def test_spans_lie_in_the_text_in_order_and_hold_capitals(text: str) -> None:
    named = find_people(text, gather_roster([text], ["Prime Video"]))
    assert [each.span for each in named] == sorted(each.span for each in named)
    for each in named:
        assert 0 <= each.span.start < each.span.end <= len(text)
        assert each.span.of(text)[0].isupper()
        assert "Prime" not in each.name


@given(text=st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    roster = gather_roster([text], [text[:10]])
    for each in find_people(text, roster):
        assert each.span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    ["Aaa Bbb, " * 6_000, "Aaa " * 15_000, "Aaa de " * 8_000, "A.B. " * 12_000, "Aaa & " * 9_000, "Aaa (" * 12_000],
)
def test_long_runs_of_capitals_are_read_in_time(text: str) -> None:
    found = find_people(text, gather_roster([text]))
    assert all(each.span.end <= len(text) for each in found)


def test_a_list_of_people_is_matched_in_time() -> None:
    import re

    assert re.compile(PEOPLE + "!").search(f"{PERSON}, " * 20_000) is None


def test_who_is_billed_anywhere_on_a_page_is_an_actor_on_all_of_it() -> None:
    texts = ["Ana Ruiz plays Vera.", "Director Jo Vega told us so.", "Ana Ruiz brings her charm."]
    assert gather_roster(texts).actors == {"Ana Ruiz"}
    named = find_people(texts[2], gather_roster(texts))
    assert [(each.name, each.actor) for each in named] == [("Ana Ruiz", True)]
