from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from citadel_watch.model import Health, HealthState, Mentioned, Validators
from citadel_watch.storing.observation import Observation
from citadel_watch.storing.store import Store, open_store
from tests.storing.samples import (
    ASPECTS,
    HOUR,
    NOON,
    alert_of,
    change_to,
    envelope_of,
    fail,
    observe,
    say,
    skies_of,
)


def test_what_was_kept_is_there_when_the_store_is_opened_again(url: str) -> None:
    with open_store(url, ASPECTS) as store:
        store.keep(observe("blue", tell="blue"))
    with open_store(url, ASPECTS) as store:
        assert store.testimonies() == (say("blue"),)
        assert store.testimonies()[0].statement.evidence == say("blue").statement.evidence
        assert store.change(change_to("blue").id) == change_to("blue")
        assert store.alert("alert-blue") == alert_of("blue")
        assert store.outbox.due_envelopes(NOON) == (envelope_of("blue"),)


def test_the_folder_of_a_new_store_is_made(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path}/some/where/watch.db", ASPECTS) as store:
        assert store.testimonies() == ()
    assert [each.name for each in (tmp_path / "some/where").iterdir()] == ["watch.db"]


def test_a_store_in_memory_works_like_one_on_disk() -> None:
    with open_store("sqlite://", ASPECTS) as store, store.hold(NOON):
        store.keep(observe("blue", tell="blue"))
        assert store.testimonies() == (say("blue"),)
        assert store.outbox.pending() == 1


# --- testimony ----------------------------------------------------------------------------------------------------


def test_an_unreachable_page_withdraws_nothing(store: Store) -> None:
    store.keep(observe("blue"))
    store.keep(fail(HealthState.UNREACHABLE, at=NOON + HOUR))
    assert skies_of(store.testimonies()) == ["blue"]


def test_a_page_that_says_nothing_any_more_takes_back_what_it_said(store: Store) -> None:
    store.keep(observe("blue"))
    store.keep(observe(at=NOON + HOUR))
    assert store.testimonies() == ()


def test_one_source_says_nothing_for_another(store: Store) -> None:
    store.keep(observe("blue"))
    store.keep(observe("grey", source="bulletin", at=NOON + HOUR))
    assert skies_of(store.testimonies()) == ["blue", "grey"]


def test_what_stood_at_a_past_instant_can_be_told(store: Store) -> None:
    store.keep(observe("blue"))
    store.keep(observe("blue", "windy", at=NOON + HOUR))
    store.keep(observe("grey", at=NOON + 2 * HOUR))
    moments = [NOON - HOUR, NOON, NOON + HOUR, NOON + 2 * HOUR - timedelta(microseconds=1), NOON + 2 * HOUR]
    stood = [skies_of(store.testimonies(at=each)) for each in moments]
    assert stood == [[], ["blue"], ["blue", "windy"], ["blue", "windy"], ["grey"]]


def test_a_claim_said_again_in_other_words_is_left_untouched(store: Store) -> None:
    store.keep(observe("blue"))
    again = say("blue", said="Look at that: blue!", start=90)
    store.keep(replace(observe(at=NOON + HOUR), testimonies=(again,)))
    (standing,) = store.testimonies()
    assert standing.statement.evidence.start == 7
    assert standing.first_seen == NOON


def test_a_claim_repeated_as_of_a_later_day_keeps_the_moment_it_was_first_seen(store: Store) -> None:
    store.keep(observe("blue"))
    store.keep(observe("blue", at=NOON + 48 * HOUR))
    (standing,) = store.testimonies()
    assert (standing.first_seen, standing.as_of) == (NOON, date(2026, 3, 3))
    (earlier,) = store.testimonies(at=NOON + HOUR)
    assert earlier.as_of == date(2026, 3, 1)


def test_a_claim_that_comes_back_has_a_gap_in_its_history(store: Store) -> None:
    store.keep(observe("blue"))
    store.keep(observe(at=NOON + HOUR))
    store.keep(observe("blue", at=NOON + 2 * HOUR))
    assert store.testimonies()[0].first_seen == NOON + 2 * HOUR
    assert store.testimonies(at=NOON + HOUR) == ()


def test_a_claim_that_a_page_makes_twice_stands_once(store: Store) -> None:
    store.keep(replace(observe(), testimonies=(say("blue"), say("blue", start=50))))
    assert len(store.testimonies()) == 1


# --- replays ------------------------------------------------------------------------------------------------------


def test_keeping_the_same_observation_twice_adds_nothing(store: Store) -> None:
    for _ in range(2):
        store.keep(observe("blue", tell="blue"))
        store.keep(fail(HealthState.TIMEOUT, at=NOON + HOUR))
    source = store.last_reading("almanac")
    assert source is not None
    assert source.failures == 1
    assert (len(store.testimonies()), len(store.changes(10)), store.outbox.pending()) == (1, 1, 1)


def test_news_that_was_already_sent_is_not_queued_again_when_it_is_found_again(store: Store) -> None:
    store.keep(observe("blue", tell="blue"))
    store.outbox.drop("me-blue")
    store.keep(observe("blue", at=NOON + HOUR, tell="blue"))
    assert store.outbox.pending() == 0
    assert store.changes(10) == (change_to("blue"),)


# --- sources ------------------------------------------------------------------------------------------------------


def test_a_source_never_looked_at_has_no_reading(store: Store) -> None:
    assert store.last_reading("almanac") is None


def test_a_bad_look_leaves_the_last_proper_reading_to_ask_with(store: Store) -> None:
    good = Validators(etag='"a"', last_modified="Sun, 01 Mar 2026 12:00:00 GMT")
    store.keep(replace(observe("blue"), validators=good, spoken=date(2026, 2, 28), due_at=NOON + 6 * HOUR))
    wall = fail(HealthState.CONSENT, at=NOON + HOUR)
    store.keep(replace(wall, validators=Validators(etag='"wall"'), body_hash="f" * 64))
    source = store.last_reading("almanac")
    assert source is not None
    assert source.health == wall.health
    assert source.checked_at == NOON + HOUR
    assert (source.validators, source.spoken) == (good, date(2026, 2, 28))
    assert source.body_hash == observe("blue").body_hash
    assert source.due_at == NOON + 6 * HOUR


def test_what_a_page_named_is_remembered_until_it_is_read_properly_again(store: Store) -> None:
    named = Mentioned(marks=frozenset({("season-2", "ana ruiz"), ("season-2", "2027-05-06")}))
    store.keep(replace(observe("blue"), mentioned=named))
    store.keep(fail(HealthState.LOGIN, at=NOON + HOUR))
    last = store.last_reading("almanac")
    assert last is not None
    assert last.mentioned == named


def test_failures_are_counted_until_the_source_is_observed_again(store: Store) -> None:
    counts = []
    states = [HealthState.TIMEOUT, HealthState.REFUSED, HealthState.UNCHANGED, HealthState.EMPTY_SHELL]
    for hours, state in enumerate(states):
        store.keep(fail(state, at=NOON + hours * HOUR))
        source = store.last_reading("almanac")
        counts.append(source.failures if source else None)
    assert counts == [1, 2, 0, 1]


def test_an_unchanged_page_without_validators_keeps_the_ones_it_had(store: Store) -> None:
    store.keep(replace(observe("blue"), validators=Validators(etag='"a"')))
    store.keep(Observation(source="almanac", at=NOON + HOUR, health=Health(state=HealthState.UNCHANGED)))
    source = store.last_reading("almanac")
    assert source is not None
    assert source.validators == Validators(etag='"a"')


def test_text_that_no_database_can_hold_does_not_stop_a_round(store: Store) -> None:
    odd = Health(state=HealthState.FAULT, detail="a \0 and a \ud800; '); DROP TABLE sources; --")
    store.keep(Observation(source="almanac", at=NOON, health=odd))
    source = store.last_reading("almanac")
    assert source is not None
    assert source.health.detail == "a \\x00 and a \\ud800; '); DROP TABLE sources; --"


# --- history ------------------------------------------------------------------------------------------------------


def test_changes_are_listed_newest_first_and_by_subject(store: Store) -> None:
    store.keep(observe("blue", tell="blue"))
    store.keep(observe("grey", at=NOON + HOUR, tell="grey"))
    assert store.changes(10) == (change_to("grey", at=NOON + HOUR), change_to("blue"))
    assert store.changes(1) == (change_to("grey", at=NOON + HOUR),)
    assert store.changes(10, subject="season-3") == ()
    assert store.changes(1, but=change_to("grey", at=NOON + HOUR).kind) == ()


def test_an_alert_that_only_a_route_received_can_be_looked_up(store: Store) -> None:
    digest = replace(alert_of("blue"), id="digest")
    store.keep(replace(observe("blue"), envelopes=(replace(envelope_of("blue"), alert=digest),)))
    assert store.alert("digest") == digest
    assert store.alert("another") is None
    assert store.change("another") is None


# --- the baseline -------------------------------------------------------------------------------------------------


def test_a_baseline_is_seeded_once(store: Store) -> None:
    baseline = [say("blue"), say("grey", source="bulletin")]
    assert store.seed_baseline(baseline, NOON)
    assert not store.seed_baseline(reversed(baseline), NOON)
    assert sorted(skies_of(store.testimonies())) == ["blue", "grey"]


def test_another_baseline_takes_the_place_of_the_former(store: Store) -> None:
    store.seed_baseline([say("blue"), say("grey")], NOON)
    assert store.seed_baseline([say("blue"), say("windy")], NOON)
    assert sorted(skies_of(store.testimonies())) == ["blue", "windy"]


def test_a_source_that_spoke_for_itself_is_not_overruled_by_a_new_baseline(store: Store) -> None:
    store.seed_baseline([say("blue"), say("grey", source="bulletin")], NOON)
    store.keep(observe("stormy", at=NOON + HOUR))
    store.seed_baseline([say("clear"), say("foggy", source="bulletin")], NOON)
    assert sorted(skies_of(store.testimonies())) == ["foggy", "stormy"]


def test_a_lost_baseline_takes_nothing_away(store: Store) -> None:
    store.seed_baseline([say("blue")], NOON)
    assert not store.seed_baseline([], NOON)
    assert skies_of(store.testimonies()) == ["blue"]


def test_a_source_takes_back_what_the_baseline_said_for_it(store: Store) -> None:
    store.seed_baseline([say("blue"), say("grey")], NOON)
    store.keep(observe("grey", at=NOON + HOUR))
    assert skies_of(store.testimonies()) == ["grey"]
    assert store.testimonies()[0].first_seen == NOON
