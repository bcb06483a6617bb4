from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.aspects import cast
from citadel_watch.aspects.cast import Role
from citadel_watch.extracting.passage import Clause, Mention, Passage, Span
from citadel_watch.extracting.people.gathering import find_people, gather_roster
from citadel_watch.model import Block, BlockKind, Certainty, Franchise

CORPUS = tomllib.loads(Path(cast.__file__).with_name("cast.corpus.toml").read_text("utf-8"))
SUBJECT = "season-2"


def build_passage(text: str, *, heading: str = "", others: Sequence[str] = ()) -> Passage:
    """A sentence that is about one subject from end to end, on a page that says nothing else."""
    kind = BlockKind.ITEM if heading else BlockKind.PARAGRAPH
    place = text.find("Harbour Nine")
    named = (Mention(span=Span(place, place + 12), subjects=(SUBJECT,), how="title"),) if place >= 0 else ()
    return Passage(
        text=text,
        start=0,
        block=Block(kind=kind, text=text, start=0),
        franchise=Franchise(name="Harbour Nine"),
        published=None,
        clauses=(Clause(span=Span(0, len(text)), subjects=(SUBJECT,), certainty=Certainty.CONFIRMED),),
        mentions=named,
        people=find_people(text, gather_roster([text, *others], ["Harbour Nine", "Netflix"])),
        heading=heading,
    )


def read_roles(entry: dict[str, Any], text: str) -> list[Role]:
    passage = build_passage(text, heading=entry.get("heading", ""), others=entry.get("besides", []))
    found = [claim.value for claim in cast.read(passage)]
    return sorted((each for each in found if isinstance(each, Role)), key=lambda each: each.person)


def spread(section: str) -> list[Any]:
    return [pytest.param(entry, text, id=text[:80]) for entry, text in _spread(section)]


def _spread(section: str) -> Iterator[tuple[dict[str, Any], str]]:
    found = CORPUS.get(section, [])
    for entry in found if isinstance(found, list) else [found]:
        for text in entry["says"]:
            yield entry, text


def meant(entry: dict[str, Any]) -> list[Role]:
    return sorted((cast.parse(each) for each in entry["means"]), key=lambda each: each.person)


@pytest.mark.parametrize(("entry", "text"), spread("example"))
def test_a_sentence_means_its_cast(entry: dict[str, Any], text: str) -> None:
    assert read_roles(entry, text) == meant(entry)


@pytest.mark.parametrize(("entry", "text"), spread("silent"))
def test_a_near_miss_means_nothing(entry: dict[str, Any], text: str) -> None:
    assert read_roles(entry, text) == []


def test_who_took_over_years_ago_did_so_in_an_older_season() -> None:
    told = build_passage("Owen Tate took over the role in 2011.")
    assert list(cast.read(replace(told, published=date(2026, 3, 1)))) == []
    assert len(list(cast.read(replace(told, published=date(2012, 3, 1))))) == 1


@pytest.mark.xfail(reason="known gap", strict=True)
@pytest.mark.parametrize(("entry", "text"), spread("gap"))
def test_a_gap_is_still_open(entry: dict[str, Any], text: str) -> None:
    assert read_roles(entry, text) == meant(entry)


def test_the_corpus_is_large_enough_to_judge_by() -> None:
    assert len(spread("example")) >= 30
    assert len(spread("silent")) >= 20


def test_a_claim_stands_at_the_persons_name() -> None:
    text = "Netflix has confirmed that Dara Whitlock will return as Captain Osei in Harbour Nine."
    (claim,) = cast.read(build_passage(text))
    assert claim.span.of(text) == "Dara Whitlock"


def test_a_married_name_an_accent_and_a_junior_are_the_same_person() -> None:
    assert Role(person="Priyanka Chopra").slot == Role(person="Priyanka Chopra Jonas").slot
    assert Role(person="Regé-Jean Page") == Role(person="Rege-Jean Page")
    assert Role(person="Robert Downey Jr.") == Role(person="Robert Downey, Jr.")
    assert Role(person="Hwang Dong-hyuk") == Role(person="Hwang Dong Hyuk")


def test_two_people_of_one_family_are_two() -> None:
    assert Role(person="Lee Jung-jae").slot != Role(person="Lee Jung-eun").slot
    assert Role(person="Luke Newton").slot != Role(person="Luke Thompson").slot


def test_being_expected_agrees_with_being_in_and_being_in_says_more() -> None:
    hoped, done = Role(person="Ana Ruiz", standing="expected"), Role(person="Ana Ruiz", standing="in")
    assert done.agrees_with(hoped)
    assert done.narrows(hoped)
    assert not hoped.narrows(done)


def test_a_character_says_more_than_none_and_a_full_name_more_than_half() -> None:
    none, half, full = (Role(person="Ana Ruiz", character=each) for each in (None, "Vera", "Vera Lind"))
    assert half.narrows(none)
    assert full.narrows(half)
    assert full.agrees_with(half)


def test_two_characters_are_a_contradiction_that_time_does_not_settle() -> None:
    one, other = Role(person="Ana Ruiz", character="Vera Lind"), Role(person="Ana Ruiz", character="Mona Dahl")
    assert not one.agrees_with(other)
    assert not one.evolves


def test_who_leaves_has_left_whatever_older_pages_say() -> None:
    stays, leaves = Role(person="Ana Ruiz", character="Vera"), Role(person="Ana Ruiz", standing="out")
    assert not leaves.agrees_with(stays)
    assert leaves.evolves


roles = st.builds(
    Role,
    person=st.sampled_from(["Ana Ruiz", "Ana Ruiz Vega", "Jo Kim"]),
    character=st.sampled_from([None, "Vera", "Vera Lind", "Mona Dahl"]),
    standing=st.sampled_from(["in", "out", "expected"]),
)


@given(one=roles, other=roles)
def test_agreement_is_symmetric_and_narrowing_is_not(one: Role, other: Role) -> None:
    assert one.agrees_with(other) == other.agrees_with(one)
    assert not (one.narrows(other) and other.narrows(one))
    assert one.agrees_with(other) or not one.narrows(other)
    assert one != other or (hash(one) == hash(other) and one.agrees_with(other))


@given(role=roles)
def test_a_role_survives_its_json(role: Role) -> None:
    assert cast.parse(role.to_json()) == role


def test_what_is_no_role_is_refused() -> None:
    with pytest.raises(TypeError, match="a role is an object"):
        cast.parse("Ana Ruiz")


def test_words_tell_the_standing() -> None:
    assert Role(person="Ana Ruiz").words() == "Ana Ruiz (role unknown)"
    assert Role(person="Ana Ruiz", character="Vera", standing="expected").words() == "Ana Ruiz as Vera, expected"
    assert Role(person="Ana Ruiz", standing="out").words() == "Ana Ruiz, leaving"


@pytest.mark.parametrize(
    "text",
    [
        "Aaa Bbb, ",
        "Aaa Bbb will be set to ",
        "Aaa Bbb (Ccc) and ",
        "Aaa Bbb as the new Eee Fff and ",
        "joining Aaa Bbb are ",
        "Aaa Bbb, who is a and ",
        "Aaa Bbb says he will and she ",
        "Aaa Bbb's Ccc Ddd ",
        "also also with Aaa Bbb writes and ",
    ],
)
def test_a_sentence_of_fifty_kilobytes_is_read_in_time(text: str) -> None:
    claims = list(cast.read(build_passage(text * (50_000 // len(text)))))
    assert len(claims) <= 2
