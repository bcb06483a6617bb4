"""Facts keep their history: what stood, from when it is said to hold, and when it was learned."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from citadel_watch.comparing.dossier import settle
from citadel_watch.model import Fact
from citadel_watch.storing.store import Store
from tests.storing.samples import HOUR, NOON, observe, say


def fact_of(sky: str, at: datetime = NOON) -> Fact:
    (fact,) = settle([say(sky, at=at)]).facts.values()
    return fact


def spans(store: Store) -> list[tuple[str, datetime, datetime | None]]:
    return [(each.value.words(), each.learned_at, each.ended_at) for each in store.facts()]


def test_a_fact_that_is_learned_stands_until_another_takes_its_place(store: Store) -> None:
    store.keep(replace(observe("blue"), facts=(fact_of("blue"),)))
    store.keep(replace(observe("grey", at=NOON + HOUR), facts=(fact_of("grey"),)))
    assert spans(store) == [("blue", NOON, NOON + HOUR), ("grey", NOON + HOUR, None)]


def test_the_same_fact_again_adds_nothing(store: Store) -> None:
    for hours in range(3):
        at = NOON + hours * HOUR
        store.keep(replace(observe("blue", at=at), facts=(fact_of("blue"),)))
    assert spans(store) == [("blue", NOON, None)]


def test_it_is_known_from_when_a_fact_is_said_to_hold(store: Store) -> None:
    store.keep(replace(observe("blue"), facts=(fact_of("blue", at=NOON - 72 * HOUR),)))
    (fact,) = store.facts("season-2")
    assert (fact.since, fact.learned_at) == ((NOON - 72 * HOUR).date(), NOON)
    assert store.facts("another") == ()


def test_the_baseline_is_the_beginning_of_the_history(store: Store) -> None:
    store.seed_baseline([say("blue")], NOON)
    assert spans(store) == [("blue", NOON, None)]


def test_another_baseline_closes_what_it_no_longer_knows(store: Store) -> None:
    store.seed_baseline([say("blue")], NOON)
    store.seed_baseline([replace(say("grey"), source="other")], NOON + HOUR)
    assert spans(store) == [("blue", NOON, NOON + HOUR), ("grey", NOON + HOUR, None)]
