"""Pages that say the same in other words, order and company tell nobody anything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.noise import FRANCHISE, find_false_alerts
from citadel_watch.aspects.cast import Role
from citadel_watch.aspects.status import Status
from citadel_watch.comparing.weigh import weigh
from citadel_watch.model import Dossier, Mentioned
from tests.comparing.telling import MAY_6, read, state

ANA = Role(person="Ana Lindholm", character="Commander Vale")


@pytest.mark.parametrize("seed", [3, 5, 7])
def test_editions_that_say_nothing_new_raise_no_alert(seed: int) -> None:
    assert list(find_false_alerts(20, seed)) == []


def test_what_a_page_still_says_of_another_season_is_not_told_as_withdrawn() -> None:
    """A sentence is easily taken to be about the show beside the one that it means."""
    of_both = state(ANA, aspect="cast"), state(ANA, aspect="cast", subject="anvil")
    known = weigh(Dossier(), read("gazette", "2026-03-01", *of_both)).dossier
    told = []
    for day in ("2026-03-02", "2026-03-03"):
        weighed = weigh(known, read("gazette", day, of_both[0]), franchise=FRANCHISE)
        known = weighed.dossier
        told += [(change.kind.value, change.told) for change in weighed.changes]
    assert told == [("withdrawn", False)]


def test_that_a_cancelled_show_has_no_next_season_is_no_news() -> None:
    cancelled = state(Status(status="cancelled"), aspect="status", subject="anvil")
    known = weigh(Dossier(), read("gazette", "2026-03-01", cancelled)).dossier
    ended = state(Status(status="not-renewed", of="season-2"), aspect="status", subject="anvil")
    [change] = weigh(known, read("herald", "2026-03-02", cancelled, ended), None, Mentioned(), FRANCHISE).changes[-1:]
    assert (change.slot, change.told) == (ended.slot, False)
    [first] = weigh(Dossier(), read("herald", "2026-03-02", ended)).changes
    assert first.told


@pytest.mark.parametrize(
    ("quote", "previous", "told"),
    [
        ("Foundry comes back on the sixth of May.", "Foundry comes\n back on the sixth of May.", False),
        ("Foundry comes back on the sixth of May.", "Foundry comes back on the sixth of June.", True),
        ("Foundry comes back on the sixth of May.", "", True),
        ("6 May", "Anvil: 6 May", True),
    ],
)
def test_a_sentence_that_stood_on_the_page_before_is_not_news_however_it_is_read_now(
    quote: str, previous: str, *, told: bool
) -> None:
    role = state(ANA, aspect="cast")
    known = weigh(Dossier(), read("gazette", "2026-03-01", role)).dossier
    date = state(MAY_6)
    now_read = replace(date, evidence=replace(date.evidence, quote=quote))
    reading = replace(read("gazette", "2026-03-02", role, now_read), previous=previous)
    [change] = weigh(known, reading).changes
    assert (change.kind.value, change.told) == ("new", told)


def test_a_sentence_that_stood_on_another_page_is_news_of_this_one() -> None:
    date = state(MAY_6)
    quoted = replace(date, evidence=replace(date.evidence, quote="Foundry comes back on the sixth of May."))
    known = weigh(Dossier(), read("gazette", "2026-03-01", state(ANA, aspect="cast"))).dossier
    [change] = weigh(known, replace(read("herald", "2026-03-02", quoted), previous="")).changes
    assert change.told
