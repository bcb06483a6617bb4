from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.aspects import crew
from citadel_watch.aspects.crew import Job
from citadel_watch.aspects.crew.roles import read_roles
from citadel_watch.extracting.passage import Clause, Passage, Span
from citadel_watch.extracting.people.gathering import find_people, gather_roster
from citadel_watch.model import Block, BlockKind, Certainty, Franchise

CORPUS = tomllib.loads(Path(crew.__file__).with_name("crew.corpus.toml").read_text("utf-8"))


def build_passage(text: str) -> Passage:
    """A sentence that is about one subject from end to end, on a page that says nothing else."""
    return Passage(
        text=text,
        start=0,
        block=Block(kind=BlockKind.PARAGRAPH, text=text, start=0),
        franchise=Franchise(name="Harbour Nine"),
        published=None,
        clauses=(Clause(span=Span(0, len(text)), subjects=("season-2",), certainty=Certainty.CONFIRMED),),
        people=find_people(text, gather_roster([text], ["Harbour Nine", "Netflix"])),
    )


def read_jobs(text: str) -> list[Job]:
    found = [claim.value for claim in crew.read(build_passage(text))]
    return sorted((each for each in found if isinstance(each, Job)), key=lambda each: each.slot)


def spread(section: str) -> list[Any]:
    return [pytest.param(means, text, id=text[:80]) for means, text in _spread(section)]


def _spread(section: str) -> Iterator[tuple[list[Job], str]]:
    found = CORPUS[section]
    for entry in found if isinstance(found, list) else [found]:
        means = sorted((crew.parse(each) for each in entry.get("means", [])), key=lambda each: each.slot)
        for text in entry["says"]:
            yield means, text


@pytest.mark.parametrize(("means", "text"), spread("example"))
def test_a_sentence_means_its_makers(means: list[Job], text: str) -> None:
    assert read_jobs(text) == means


@pytest.mark.parametrize(("means", "text"), spread("silent"))
def test_a_near_miss_means_nothing(means: list[Job], text: str) -> None:
    assert read_jobs(text) == means == []


@pytest.mark.xfail(reason="known gap", strict=True)
@pytest.mark.parametrize(("means", "text"), spread("gap"))
def test_a_gap_is_still_open(means: list[Job], text: str) -> None:
    assert read_jobs(text) == means


def test_the_corpus_is_large_enough_to_judge_by() -> None:
    assert len(spread("example")) >= 30
    assert len(spread("silent")) >= 20


def test_words_of_work_name_each_job_once() -> None:
    assert list(read_roles("creator, head writer and executive producer")) == [
        "creator",
        "writer",
        "executive producer",
    ]
    assert list(read_roles("direction, directing")) == ["director"]
    assert list(read_roles("the weather")) == []


def test_a_job_left_is_told_in_json_and_a_job_held_is_not() -> None:
    assert Job(person="Ana Ruiz", role="director").to_json() == {
        "person": "Ana Ruiz",
        "role": "director",
        "scope": None,
    }
    left = Job(person="Ana Ruiz", role="director", standing="out").to_json()
    assert isinstance(left, dict)
    assert left["standing"] == "out"


def test_every_episode_says_more_than_directing_and_contradicts_some() -> None:
    plain, every, some = (
        Job(person="Ana Ruiz", role="director", scope=each) for each in (None, "every episode", "some episodes")
    )
    assert every.narrows(plain)
    assert every.agrees_with(plain)
    assert not every.agrees_with(some)
    assert not every.evolves


def test_two_jobs_of_one_person_stand_beside_each_other() -> None:
    assert Job(person="Ana Ruiz", role="director").slot != Job(person="Ana Ruiz", role="writer").slot
    assert Job(person="Raj & DK", role="director").slot == Job(person="Raj and DK", role="director").slot


def test_who_leaves_a_job_has_left() -> None:
    holds, left = Job(person="Ana Ruiz", role="showrunner"), Job(person="Ana Ruiz", role="showrunner", standing="out")
    assert not holds.agrees_with(left)
    assert left.evolves
    assert left.words() == "Ana Ruiz, no longer showrunner"


jobs = st.builds(
    Job,
    person=st.sampled_from(["Ana Ruiz", "Ana Ruiz Vega", "Jo Kim"]),
    role=st.sampled_from(["director", "writer"]),
    scope=st.sampled_from([None, "every episode", "some episodes"]),
    standing=st.sampled_from(["in", "out"]),
)


@given(one=jobs, other=jobs)
def test_agreement_is_symmetric_and_narrowing_is_not(one: Job, other: Job) -> None:
    assert one.agrees_with(other) == other.agrees_with(one)
    assert not (one.narrows(other) and other.narrows(one))
    assert one.agrees_with(other) or not one.narrows(other)


@given(job=jobs)
def test_a_job_survives_its_json(job: Job) -> None:
    assert crew.parse(job.to_json()) == job


def test_what_is_no_job_is_refused() -> None:
    with pytest.raises(TypeError, match="a job is an object"):
        crew.parse(None)


@pytest.mark.parametrize(
    "text",
    [
        "Aaa Bbb, ",
        "Aaa Bbb directs the show and ",
        "director Aaa Bbb, ",
        "directed by Aaa Bbb ",
        "Aaa Bbb directs the first, while ",
        "also also with Aaa Bbb writes and ",
        "from creator and writer and ",
    ],
)
def test_a_sentence_of_fifty_kilobytes_is_read_in_time(text: str) -> None:
    claims = list(crew.read(build_passage(text * (50_000 // len(text)))))
    assert len(claims) <= 2
