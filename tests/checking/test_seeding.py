"""The seeds become testimony, each as of its own date; the baseline holds what a careful reader takes from them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from citadel_watch.aspects import find_aspects
from citadel_watch.config import load_config
from citadel_watch.errors import UsageError
from citadel_watch.model import Certainty, Testimony
from citadel_watch.seeding import list_seeds, read_seeds
from citadel_watch.storing.baseline import read_baseline

ROOT = Path(__file__).parents[2]
WHAT_TO_WATCH, FINALE_NIGHT, OF_2024, RADIO_TIMES, COLLIDER = (
    "What to Watch",
    "unnamed (finale night)",
    "unnamed (2024)",
    "Radio Times",
    "Collider",
)


@pytest.fixture(scope="module")
def baseline() -> tuple[Testimony, ...]:
    return read_baseline(ROOT / "snapshots" / "baseline.json", find_aspects()).testimonies


def said(baseline: tuple[Testimony, ...], subject: str, aspect: str) -> dict[tuple[str, str], Certainty]:
    """(outlet, value in words) -> certainty."""
    return {
        (each.outlet, each.statement.value.words()): each.statement.certainty
        for each in baseline
        if (each.statement.subject, each.statement.aspect) == (subject, aspect)
    }


def test_every_seed_is_indexed_and_every_entry_has_its_file() -> None:
    assert {each.file for each in list_seeds(ROOT / "seeds")} == {each.name for each in (ROOT / "seeds").glob("*.txt")}


def test_season_2_is_renewed_for_certain(baseline: tuple[Testimony, ...]) -> None:
    status = said(baseline, "season-2", "status")
    assert status[WHAT_TO_WATCH, "renewed"] is Certainty.CONFIRMED
    assert status[RADIO_TIMES, "renewed"] is Certainty.CONFIRMED


def test_season_2_has_no_date_yet_and_each_outlet_its_own_expectation(baseline: tuple[Testimony, ...]) -> None:
    windows = {
        each.outlet: window
        for each in baseline
        if (each.statement.subject, each.statement.aspect) == ("season-2", "release-date")
        and isinstance(window := each.statement.value.to_json(), dict)
        and each.statement.certainty is Certainty.EXPECTED
    }
    assert (windows[WHAT_TO_WATCH]["earliest"], windows[WHAT_TO_WATCH]["latest"]) == ("2024-07-01", "2024-12-31")
    assert (windows[FINALE_NIGHT]["earliest"], windows[FINALE_NIGHT]["latest"]) == ("2024-09-01", "2025-04-30")
    assert any(words == "no date yet" for _, words in said(baseline, "season-2", "release-date"))


def test_joe_russo_directs_every_episode_and_david_weil_runs_the_show(baseline: tuple[Testimony, ...]) -> None:
    crew = said(baseline, "season-2", "crew")
    assert {outlet for outlet, words in crew if words == "Joe Russo, director (every episode)"} == {
        WHAT_TO_WATCH,
        FINALE_NIGHT,
        OF_2024,
    }
    assert (WHAT_TO_WATCH, "David Weil, showrunner") in crew


def test_the_cast_is_expected_back_and_two_outlets_differ_on_one_character(baseline: tuple[Testimony, ...]) -> None:
    cast = {
        (each.outlet, value["person"], value["character"], value["standing"])
        for each in baseline
        if each.statement.subject == "season-2" and isinstance(value := each.statement.value.to_json(), dict)
        if each.statement.aspect == "cast"
    }
    for outlet in (WHAT_TO_WATCH, OF_2024):
        for person, character in (
            ("Richard Madden", "Mason Kane"),
            ("Priyanka Chopra Jonas", "Nadia Sinh"),
            ("Stanley Tucci", "Bernard Orlick"),
            ("Lesley Manville", "Dahlia Archer"),
        ):
            assert (outlet, person, character, "expected") in cast
    assert (WHAT_TO_WATCH, "Ashleigh Cummings", "Abby Conroy", "expected") in cast
    assert (OF_2024, "Ashleigh Cummings", "Celeste Graham", "expected") in cast


def test_there_is_no_season_2_trailer(baseline: tuple[Testimony, ...]) -> None:
    assert (WHAT_TO_WATCH, "no trailer yet") in said(baseline, "season-2", "trailer")


def test_diana_is_due_in_2024_and_the_article_that_still_says_2023_is_stale(baseline: tuple[Testimony, ...]) -> None:
    dates = said(baseline, "diana", "release-date")
    assert {(WHAT_TO_WATCH, "2024"), (RADIO_TIMES, "2024"), (OF_2024, "2023")} <= set(dates)


def test_diana_has_its_lead_director_and_writers(baseline: tuple[Testimony, ...]) -> None:
    leads = [words for _, words in said(baseline, "diana", "cast")]
    assert leads == ["Matilda De Angelis (role unknown)"]
    crew = said(baseline, "diana", "crew")
    assert {
        (RADIO_TIMES, "Arnaldo Catinari, director"),
        (RADIO_TIMES, "Alessandro Fabbri, creator"),
        (RADIO_TIMES, "Alessandro Fabbri, writer"),
    } <= set(crew)


def test_diana_has_a_first_look_and_by_one_article_no_trailer_and_by_another_one(
    baseline: tuple[Testimony, ...],
) -> None:
    trailers = set(said(baseline, "diana", "trailer"))
    assert {(RADIO_TIMES, "first look"), (RADIO_TIMES, "no trailer yet"), (WHAT_TO_WATCH, "trailer")} <= trailers


@pytest.mark.parametrize("subject", ["diana", "india", "spain", "mexico"])
def test_every_spinoff_is_known_to_be_in_the_making(baseline: tuple[Testimony, ...], subject: str) -> None:
    assert said(baseline, subject, "status")


def test_every_quote_stands_in_its_seed(baseline: tuple[Testimony, ...]) -> None:
    assert len(baseline) > 40
    for each in baseline:
        text = (ROOT / each.source).read_text(encoding="utf-8")
        assert each.statement.evidence.quote in " ".join(text.split())


def test_a_month_or_a_year_speaks_from_its_first_day() -> None:
    spoken = {each.outlet: each.spoken for each in list_seeds(ROOT / "seeds")}
    assert spoken[COLLIDER] == date(2023, 4, 1)
    assert spoken[OF_2024] == date(2024, 1, 1)


@pytest.mark.parametrize(
    "index",
    [
        "[[seed]]\n",
        '[[seed]]\nfile = "a.txt"\noutlet = "A"\nspoken = "soon"\nprecision = "day"\n',
        "[[seed\n",
        "[seed]\n",
    ],
)
def test_a_broken_index_is_one_line_with_what_to_write(tmp_path: Path, index: str) -> None:
    (tmp_path / "index.toml").write_text(index)
    franchise = load_config(ROOT / "config.toml", {}).franchise
    with pytest.raises(UsageError, match=r"index\.toml.*no baseline was built.*write \[\[seed\]\]"):
        read_seeds(tmp_path, franchise, find_aspects())
