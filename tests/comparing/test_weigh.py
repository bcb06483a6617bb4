"""What a reading moves, and what is worth telling."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citadel_watch.aspects.release_date import ReleaseDate
from citadel_watch.comparing.dossier import known_on, settle
from citadel_watch.comparing.weigh import Weighed, weigh, weigh_again
from citadel_watch.model import (
    Certainty,
    Change,
    ChangeKind,
    Dossier,
    Health,
    HealthState,
    Mentioned,
    Occasion,
    Reading,
    Slot,
    Tier,
    Window,
)
from tests.comparing.telling import (
    FALL_2025,
    MAY_6,
    NO_DATE,
    Q2_2026,
    SPRING_2026,
    YEAR_2023,
    YEAR_2024,
    YEAR_2026,
    YEAR_2027,
    read,
    state,
)

DATE = Slot(subject="season-2", aspect="release-date")
NOTHING = Dossier()


def live_through(*readings: Reading) -> list[Weighed]:
    """Weigh readings one after another, each against what the ones before left known."""
    dossier = NOTHING
    seen: list[Weighed] = []
    spoken: dict[str, date | None] = {}
    for reading in readings:
        seen.append(weigh(dossier, reading, spoken.get(reading.source)))
        dossier = seen[-1].dossier
        if reading.health.observed:
            spoken[reading.source] = reading.spoken
    return seen


def told(weighed: Weighed) -> list[Change]:
    return [each for each in weighed.changes if each.told]


def test_the_first_to_say_something_is_told_as_new() -> None:
    [only] = live_through(read("a", "2025-01-01", state(FALL_2025)))
    [change] = told(only)
    assert (change.kind, change.before, change.after) == (ChangeKind.NEW, None, FALL_2025)


def test_what_the_page_named_before_in_words_that_were_not_read_is_no_news() -> None:
    reading = read("a", "2025-01-01", state(FALL_2025))
    [held] = weigh(NOTHING, reading, mentioned=Mentioned(marks=frozenset({("season-2", "2025-23")}))).changes
    assert (held.told, held.reason) == (False, "its page named it before, in words that were not read")
    for other in (("season-2", "2025-21"), ("a-spinoff", "2025-23"), ("season-2", "")):
        [change] = weigh(NOTHING, reading, mentioned=Mentioned(marks=frozenset({other}))).changes
        assert change.told


def test_what_was_named_before_is_told_when_it_takes_the_place_of_something_else() -> None:
    first = weigh(NOTHING, read("a", "2025-01-01", state(FALL_2025))).dossier
    moved = read("a", "2025-02-01", state(SPRING_2026))
    [change] = weigh(first, moved, mentioned=Mentioned(marks=frozenset({("season-2", "2026-21")}))).changes
    assert change.told


def test_that_there_is_no_date_yet_is_known_and_not_told() -> None:
    [only] = live_through(read("a", "2025-01-01", state(NO_DATE)))
    assert told(only) == []
    assert only.dossier.facts[DATE].value == NO_DATE


def test_a_date_that_was_past_when_it_was_first_written_is_background() -> None:
    [only] = live_through(read("a", "2025-01-01", state(YEAR_2024)))
    assert told(only) == []
    assert only.dossier.facts[DATE].value == YEAR_2024


def test_twelve_outlets_with_one_story_make_one_alert_and_eleven_corroborations() -> None:
    seen = live_through(*(read(f"outlet-{n}", "2025-03-29", state(SPRING_2026)) for n in range(12)))
    assert [len(each.alerts) for each in seen] == [1] + [0] * 11
    assert [each.changes[0].kind for each in seen[1:]] == [ChangeKind.CORROBORATED] * 11
    assert len(seen[-1].dossier.facts[DATE].supporters) == 12


def test_two_pages_of_one_outlet_are_one_witness() -> None:
    first = read("a", "2025-03-29", state(SPRING_2026))
    _, second = live_through(first, replace(first, source="another-page-of-a"))
    assert second.changes == ()


def test_the_same_page_again_moves_nothing() -> None:
    page = read("a", "2025-01-01", state(FALL_2025), state(NO_DATE, subject="diana"))
    _, again = live_through(page, page)
    assert again.changes == ()


def test_a_page_that_now_says_otherwise_is_a_change() -> None:
    _, after = live_through(
        read("a", "2025-03-10", state(FALL_2025, Certainty.EXPECTED)),
        read("a", "2025-03-30", state(SPRING_2026, Certainty.RUMOURED)),
    )
    [change] = told(after)
    assert (change.kind, change.before, change.after) == (ChangeKind.CHANGED, FALL_2025, SPRING_2026)


def test_a_page_that_was_not_properly_read_withdraws_nothing() -> None:
    for health in HealthState:
        _, after = live_through(read("a", "2025-01-01", state(FALL_2025)), read("a", "2025-02-01", health=health))
        assert after.dossier.facts[DATE].value == FALL_2025
        assert not told(after)
        if health is not HealthState.OK:
            assert after.changes == ()


def test_a_dropped_sentence_is_withdrawn_when_it_is_missed_on_a_second_occasion() -> None:
    _, once, twice, thrice = live_through(
        read("a", "2025-01-01", state(FALL_2025)),
        read("a", "2025-02-01"),
        read("a", "2025-02-02"),
        read("a", "2025-02-03"),
    )
    assert once.changes == ()
    [change] = twice.changes
    assert (change.kind, change.told, change.before, change.after) == (ChangeKind.WITHDRAWN, True, FALL_2025, None)
    assert thrice.changes == ()


def test_a_page_seen_unchanged_is_a_second_occasion() -> None:
    *_, unchanged = live_through(
        read("a", "2025-01-01", state(FALL_2025)),
        read("a", "2025-02-01"),
        read("a", "2025-02-02", health=HealthState.UNCHANGED),
    )
    assert [each.kind for each in unchanged.changes] == [ChangeKind.WITHDRAWN]


@pytest.mark.parametrize("health", [each for each in HealthState if not Health(state=each).observed])
def test_a_page_not_properly_read_is_no_occasion(health: HealthState) -> None:
    _, _, *walls = live_through(
        read("a", "2025-01-01", state(FALL_2025)),
        read("a", "2025-02-01"),
        *(read("a", f"2025-02-0{day}", health=health) for day in range(2, 6)),
    )
    assert [each.changes for each in walls] == [()] * 4


def test_what_another_page_still_says_is_not_withdrawn() -> None:
    *_, once, twice = live_through(
        read("a", "2025-01-01", state(FALL_2025)),
        read("b", "2025-01-02", state(FALL_2025)),
        read("a", "2025-02-01"),
        read("a", "2025-02-02"),
    )
    assert (once.changes, twice.changes) == ((), ())


def test_a_sentence_that_comes_back_was_never_withdrawn() -> None:
    *_, last = live_through(
        read("a", "2025-01-01", state(FALL_2025)),
        read("a", "2025-02-01"),
        read("a", "2025-02-02", state(FALL_2025)),
        read("a", "2025-02-03"),
    )
    assert last.changes == ()


def test_what_its_page_still_names_is_reworded_and_not_withdrawn() -> None:
    first = weigh(NOTHING, read("a", "2025-01-01", state(FALL_2025)))
    named = Mentioned(marks=frozenset({("season-2", "2025-23")}))
    once = weigh(first.dossier, replace(read("a", "2025-02-01"), mentioned=named))
    [change] = weigh(once.dossier, replace(read("a", "2025-02-02"), mentioned=named)).changes
    assert (change.kind, change.told) == (ChangeKind.WITHDRAWN, False)


def test_what_was_told_to_be_withdrawn_is_news_when_it_is_said_again() -> None:
    gone = (read("a", "2025-01-01", state(FALL_2025)), read("a", "2025-02-01"), read("a", "2025-02-02"))
    for source in ("a", "b"):
        *_, withdrawn, again, still = live_through(
            *gone,
            read(source, "2025-02-03", state(FALL_2025)),
            read(source, "2025-02-04", state(FALL_2025)),
        )
        assert withdrawn.dossier.facts[DATE].withdrawn == datetime(2025, 2, 2, 9, tzinfo=UTC)
        [change] = again.changes
        assert (change.kind, change.told, change.before, change.after) == (ChangeKind.NEW, True, None, FALL_2025)
        assert change.reason == "what was known had been withdrawn"
        assert again.dossier.facts[DATE].withdrawn is None
        assert still.changes == ()


def test_an_older_page_that_still_says_what_was_withdrawn_is_no_news() -> None:
    *_, after = live_through(
        read("a", "2025-01-01", state(FALL_2025)),
        read("a", "2025-02-01"),
        read("a", "2025-02-02"),
        read("b", "2025-02-03", state(FALL_2025), spoken="2025-01-02"),
    )
    assert [(each.kind, each.told) for each in after.changes] == [(ChangeKind.NEW, False)]
    assert after.dossier.facts[DATE].withdrawn is None


def test_what_is_said_after_a_withdrawal_stands_though_it_is_vaguer_or_less_sure() -> None:
    gone = (read("a", "2025-01-01", state(Q2_2026)), read("a", "2025-02-01"), read("a", "2025-02-02"))
    for said in (state(YEAR_2026), state(FALL_2025, Certainty.RUMOURED)):
        *_, after = live_through(*gone, read("b", "2025-02-03", said))
        [change] = after.changes
        assert (change.kind, change.told, change.after) == (ChangeKind.NEW, True, said.value)
        fact = after.dossier.facts[DATE]
        assert (fact.value, fact.certainty, fact.withdrawn) == (said.value, said.certainty, None)


def test_what_was_withdrawn_with_nobody_told_is_no_news_when_it_is_said_again() -> None:
    first = weigh(NOTHING, read("a", "2025-01-01", state(FALL_2025)))
    named = Mentioned(marks=frozenset({("season-2", "2025-23")}))
    once = weigh(first.dossier, replace(read("a", "2025-02-01"), mentioned=named))
    twice = weigh(once.dossier, replace(read("a", "2025-02-02"), mentioned=named))
    assert twice.dossier.facts[DATE].withdrawn is None
    again = weigh(twice.dossier, read("a", "2025-02-03", state(FALL_2025)))
    assert again.changes == ()


def test_a_date_that_has_passed_is_dropped_without_news() -> None:
    *_, last = live_through(read("a", "2025-01-01", state(MAY_6)), read("a", "2026-06-01"), read("a", "2026-06-02"))
    assert [each.told for each in last.changes] == [False]


def test_a_dropped_sentence_brings_no_older_news_back() -> None:
    *_, after = live_through(
        read("old", "2024-06-01", state(FALL_2025)),
        read("new", "2025-03-30", state(SPRING_2026)),
        read("new", "2025-04-30"),
    )
    assert after.dossier.facts[DATE].value == SPRING_2026
    assert not told(after)


def test_a_page_that_takes_a_confirmed_date_back_is_told() -> None:
    _, after = live_through(read("a", "2025-01-01", state(FALL_2025)), read("a", "2025-02-01", state(NO_DATE)))
    [change] = told(after)
    assert (change.kind, change.before) == (ChangeKind.WITHDRAWN, FALL_2025)


def test_older_news_does_not_overturn_newer() -> None:
    _, after = live_through(
        read("a", "2025-03-30", state(SPRING_2026)), read("b", "2025-04-05", state(FALL_2025), spoken="2024-11-01")
    )
    assert after.dossier.facts[DATE].value == SPRING_2026
    assert told(after) == []


def test_a_page_without_a_date_overturns_nothing_when_it_is_first_seen_and_speaks_from_now_afterwards() -> None:
    undated = replace(read("b", "2025-04-05", state(FALL_2025)), spoken=None)
    edited = replace(read("b", "2025-04-20", state(YEAR_2027)), spoken=None)
    _, first, second = live_through(read("a", "2025-03-30", state(SPRING_2026)), undated, edited)
    assert first.dossier.facts[DATE].value == SPRING_2026
    assert told(first) == []
    [change] = told(second)
    assert (change.kind, change.after) == (ChangeKind.CHANGED, YEAR_2027)


def test_an_article_that_still_has_a_plan_for_a_year_gone_by_does_not_win() -> None:
    _, after = live_through(
        read("a", "2023-05-30", state(YEAR_2024, subject="diana")),
        read("b", "2024-01-01", state(YEAR_2023, Certainty.EXPECTED, subject="diana")),
    )
    assert after.dossier.facts[Slot(subject="diana", aspect="release-date")].value == YEAR_2024
    assert told(after) == []


def test_newer_but_less_certain_news_is_told_as_a_dispute_once() -> None:
    _, first, second = live_through(
        read("a", "2025-01-01", state(FALL_2025)),
        read("b", "2025-03-28", state(SPRING_2026, Certainty.RUMOURED)),
        read("c", "2025-03-29", state(SPRING_2026, Certainty.RUMOURED)),
    )
    [dispute] = told(first)
    assert (dispute.kind, dispute.before, dispute.after) == (ChangeKind.DISPUTED, FALL_2025, SPRING_2026)
    assert told(second) == []
    fact = second.dossier.facts[DATE]
    assert fact.value == FALL_2025
    assert {each.source for each in fact.disputed_by} == {"b", "c"}


def test_what_was_disputed_is_told_again_when_it_is_confirmed() -> None:
    *_, after = live_through(
        read("a", "2025-01-01", state(FALL_2025)),
        read("b", "2025-03-28", state(SPRING_2026, Certainty.RUMOURED)),
        read("c", "2025-04-17", state(SPRING_2026)),
    )
    [change] = told(after)
    assert (change.kind, change.before, change.after) == (ChangeKind.CHANGED, FALL_2025, SPRING_2026)


def test_an_expectation_whose_time_has_passed_gives_way_to_a_rumour() -> None:
    _, after = live_through(
        read("a", "2023-05-30", state(YEAR_2024, Certainty.EXPECTED)),
        read("b", "2025-03-28", state(SPRING_2026, Certainty.RUMOURED)),
    )
    [change] = told(after)
    assert (change.kind, change.after) == (ChangeKind.CHANGED, SPRING_2026)


def test_a_narrower_window_firms_what_is_known_and_a_wider_one_adds_nothing() -> None:
    _, narrower, wider = live_through(
        read("a", "2025-05-01", state(YEAR_2026)),
        read("b", "2026-01-10", state(MAY_6)),
        read("c", "2026-01-20", state(YEAR_2026)),
    )
    assert [each.kind for each in told(narrower)] == [ChangeKind.FIRMED]
    assert told(wider) == []
    assert wider.dossier.facts[DATE].value == MAY_6


def test_saying_the_same_less_exactly_takes_nothing_back() -> None:
    _, vaguer, exact = live_through(
        read("a", "2026-01-10", state(MAY_6)),
        read("a", "2026-01-20", state(YEAR_2026)),
        read("a", "2026-01-30", state(MAY_6)),
    )
    assert told(vaguer) == told(exact) == []
    assert vaguer.dossier.facts[DATE].value == MAY_6


def test_a_rumour_that_comes_true_nearly_as_told_is_firmed() -> None:
    _, after = live_through(
        read("a", "2025-04-02", state(SPRING_2026, Certainty.RUMOURED)),
        read("a", "2025-04-17", state(Q2_2026, speaker="Vernon Sanders")),
    )
    [change] = told(after)
    assert (change.kind, change.before, change.after) == (ChangeKind.FIRMED, SPRING_2026, Q2_2026)


def test_a_hedge_that_comes_or_goes_in_the_page_s_own_words_is_no_news() -> None:
    _, surer, less = live_through(
        read("a", "2025-04-02", state(SPRING_2026, Certainty.EXPECTED)),
        read("a", "2025-04-09", state(SPRING_2026)),
        read("a", "2025-04-16", state(SPRING_2026, Certainty.EXPECTED)),
    )
    assert told(surer) == told(less) == []


def test_a_hedge_that_somebody_unnamed_takes_away_is_no_news() -> None:
    for speaker, kinds in (("sources", []), ("an insider", []), ("Vernon Sanders", [ChangeKind.FIRMED])):
        _, after = live_through(
            read("a", "2025-04-02", state(SPRING_2026, Certainty.EXPECTED)),
            read("a", "2025-04-17", state(SPRING_2026, speaker=speaker)),
        )
        assert [change.kind for change in told(after)] == kinds


def test_a_sentence_added_under_an_old_date_speaks_from_the_day_it_was_seen() -> None:
    _, _, after = live_through(
        read("guide", "2024-01-10", state(NO_DATE)),
        read("other", "2025-01-01", state(FALL_2025)),
        read("guide", "2025-03-30", state(SPRING_2026), spoken="2024-01-10"),
    )
    [change] = told(after)
    assert (change.kind, change.after) == (ChangeKind.CHANGED, SPRING_2026)


def test_changes_of_one_subject_go_into_one_alert() -> None:
    _, news = live_through(
        read("a", "2024-12-01", state(YEAR_2024, subject="spain")),
        read(
            "a",
            "2025-01-01",
            state(YEAR_2024, subject="spain"),
            *(
                state(each, subject=of)
                for each, of in ((FALL_2025, "season-2"), (YEAR_2026, "diana"), (MAY_6, "india"))
            ),
        ),
    )
    assert [each.subject for each in news.alerts] == ["diana", "india", "season-2"]
    assert {each.occasion for each in news.alerts} == {Occasion.NEWS}


def test_all_that_a_first_look_brings_is_one_alert_with_what_overturns_something_first() -> None:
    _, first = live_through(
        read("a", "2025-01-01", state(FALL_2025)),
        read("b", "2025-02-01", state(YEAR_2026, subject="diana"), state(MAY_6, subject="india"), state(MAY_6)),
    )
    [alert] = first.alerts
    assert alert.occasion is Occasion.CATCH_UP
    assert [each.slot.subject for each in alert.changes] == ["season-2", "diana", "india"]


def test_on_one_day_the_outlet_closer_to_the_facts_stands_and_nothing_is_disputed() -> None:
    tiers = {"fan": Tier.FAN, "paper": Tier.PRESS, "trade": Tier.TRADE, "network": Tier.OFFICIAL}
    values = dict(zip(tiers, (FALL_2025, YEAR_2027, SPRING_2026, YEAR_2024), strict=True))
    for order in permutations(tiers):
        pages = (replace(read(each, "2024-03-01", state(values[each])), tier=tiers[each]) for each in order)
        fact = live_through(*pages)[-1].dossier.facts[DATE]
        assert (fact.value, fact.disputed_by) == (YEAR_2024, ())


def test_on_another_day_the_newer_stands_whoever_says_it() -> None:
    official = replace(read("network", "2025-03-01", state(FALL_2025)), tier=Tier.OFFICIAL)
    fan = replace(read("fan", "2025-03-02", state(SPRING_2026)), tier=Tier.FAN)
    assert live_through(official, fan)[-1].dossier.facts[DATE].value == SPRING_2026


def test_a_dispute_names_both_sides_and_ends_when_one_gives_way() -> None:
    _, dispute, over = live_through(
        read("a", "2025-01-01", state(FALL_2025)),
        read("b", "2025-02-01", state(SPRING_2026, Certainty.RUMOURED)),
        read("b", "2025-03-01", state(FALL_2025)),
    )
    [told_of] = told(dispute)
    assert told_of.kind is ChangeKind.DISPUTED
    assert "A says autumn 2025 (confirmed), B says spring 2026 (rumoured)" in told_of.reason
    [settled] = told(over)
    assert (settled.kind, settled.after) == (ChangeKind.FIRMED, FALL_2025)
    assert "B no longer says otherwise" in settled.reason


def test_a_word_passed_on_from_its_first_reporter_is_no_corroboration() -> None:
    _, echo, own = live_through(
        read("the herald", "2025-01-01", state(FALL_2025)),
        read("gazette", "2025-01-02", state(FALL_2025, speaker="Herald")),
        read("mercury", "2025-01-03", state(FALL_2025, speaker="Ana Ruiz")),
    )
    assert echo.changes == ()
    assert [each.kind for each in own.changes] == [ChangeKind.CORROBORATED]


def test_a_copy_of_an_article_is_no_second_witness() -> None:
    said = (state(FALL_2025), state(YEAR_2026, subject="diana"), state(MAY_6, subject="india"))
    _, copied, other = live_through(
        read("wire", "2025-01-01", *said), read("paper", "2025-01-02", *said), read("rival", "2025-01-02", *said[:2])
    )
    assert copied.changes == ()
    assert [each.kind for each in other.changes] == [ChangeKind.CORROBORATED] * 2


def test_what_only_better_rules_read_is_reread_and_silent_and_misreadings_are_forgotten() -> None:
    first = weigh(NOTHING, read("a", "2025-01-01", state(FALL_2025), state(MAY_6, subject="diana")))
    again = weigh_again(first.dossier, read("a", "2025-01-01", state(SPRING_2026)))
    assert {(each.kind, each.told) for each in again.changes} == {(ChangeKind.REREAD, False)}
    assert [(each.slot.subject, each.before, each.after) for each in again.changes] == [
        ("diana", MAY_6, None),
        ("season-2", FALL_2025, SPRING_2026),
    ]
    assert list(again.dossier.facts) == [DATE]
    assert weigh(again.dossier, read("a", "2025-01-01", state(SPRING_2026))).changes == ()


def test_a_change_has_the_same_id_wherever_it_is_computed_and_another_when_it_happens_again() -> None:
    pages = [
        read("a", "2025-01-01", state(FALL_2025)),
        read("a", "2025-02-01", state(SPRING_2026)),
        read("a", "2025-03-01", state(FALL_2025)),
        read("a", "2025-04-01", state(SPRING_2026)),
    ]
    once, again = live_through(*pages), live_through(*pages)
    assert [each.changes for each in once] == [each.changes for each in again]
    assert len({change.id for each in once for change in each.changes}) == 4


def test_the_dossier_can_be_had_as_of_any_day() -> None:
    *_, last = live_through(read("a", "2025-01-01", state(FALL_2025)), read("b", "2025-04-17", state(SPRING_2026)))
    assert known_on(last.dossier.testimonies, date(2025, 2, 1)).facts[DATE].value == FALL_2025
    assert known_on(last.dossier.testimonies, date(2025, 4, 17)).facts[DATE].value == SPRING_2026


VALUES = st.sampled_from([NO_DATE, FALL_2025, SPRING_2026, Q2_2026, YEAR_2026, YEAR_2024, MAY_6])
STATEMENTS = st.builds(state, VALUES, st.sampled_from(Certainty), subject=st.sampled_from(["season-2", "diana"]))


@st.composite
def pages(draw: st.DrawFn) -> list[Reading]:
    days = draw(st.lists(st.integers(1, 28), min_size=1, max_size=6))
    return [
        read(
            draw(st.sampled_from("abc")),
            f"2025-01-{day:02d}",
            *draw(st.lists(STATEMENTS, max_size=3, unique_by=lambda each: (each.slot, each.value))),
            health=draw(st.sampled_from([HealthState.OK] * 3 + [HealthState.CONSENT])),
        )
        for day in sorted(days)
    ]


@given(pages())
def test_reading_anything_twice_tells_nothing_the_second_time(readings: list[Reading]) -> None:
    last = readings[-1]
    *_, again = live_through(*readings, last)
    assert told(again) == []


@given(pages())
def test_facts_follow_from_the_testimony_in_whatever_order_it_is_given(readings: list[Reading]) -> None:
    dossier = live_through(*readings)[-1].dossier
    for anew in (settle(dossier.testimonies), settle(reversed(dossier.testimonies))):
        assert anew.facts == dossier.facts
        assert set(anew.testimonies) == set(dossier.testimonies)


@st.composite
def weeks(draw: st.DrawFn) -> list[Reading]:
    """Six pages of one week, by outlets of all kinds, all found on the day after it."""
    return [
        replace(
            read(f"outlet {number}", "2025-01-08", draw(STATEMENTS), spoken=f"2025-01-0{draw(st.integers(1, 7))}"),
            tier=draw(st.sampled_from(Tier)),
        )
        for number in range(6)
    ]


@given(weeks())
@settings(max_examples=8, deadline=None)
def test_all_720_orders_of_six_conflicting_pages_of_one_week_end_in_the_same_dossier(week: list[Reading]) -> None:
    ends = {describe(live_through(*order)[-1].dossier) for order in permutations(week)}
    assert len(ends) == 1
    assert [each.changes for each in live_through(*week, *week)[6:]] == [()] * 6


def describe(dossier: Dossier) -> frozenset[tuple[object, ...]]:
    """All that a dossier knows, whatever order it was learned in."""
    return frozenset(
        (
            slot,
            fact.value,
            fact.certainty,
            fact.since,
            *(frozenset(each.source for each in group) for group in (fact.supporters, fact.disputed_by)),
        )
        for slot, fact in dossier.facts.items()
    )


@given(
    st.permutations([f"outlet {number}" for number in range(12)]),
    st.lists(st.integers(1, 28), min_size=12, max_size=12),
)
def test_one_fact_over_twelve_outlets_is_one_alert_and_eleven_corroborations(names: list[str], days: list[int]) -> None:
    seen = live_through(
        *(read(name, f"2025-01-{day:02d}", state(FALL_2025)) for name, day in zip(names, days, strict=True))
    )
    changes = [change for each in seen for change in each.changes]
    assert [each.kind for each in changes] == [ChangeKind.NEW, *[ChangeKind.CORROBORATED] * 11]
    assert [each.told for each in changes] == [True, *[False] * 11]


@given(pages())
def test_a_fact_never_vanishes_and_every_supporter_agrees_with_it(readings: list[Reading]) -> None:
    known: set[Slot] = set()
    for weighed in live_through(*readings):
        assert known <= set(weighed.dossier.facts)
        known = set(weighed.dossier.facts)
        for fact in weighed.dossier.facts.values():
            assert all(each.statement.value.agrees_with(fact.value) for each in fact.supporters)
            assert isinstance(fact.value, ReleaseDate)


def test_a_page_that_leaves_a_subject_unsaid_may_have_named_it_of_any() -> None:
    reading = read("a", "2025-01-01", state(FALL_2025))
    [held] = weigh(NOTHING, reading, mentioned=Mentioned(marks=frozenset({("", "2025-23")}))).changes
    assert not held.told


def test_what_is_said_by_the_way_is_known_and_not_told() -> None:
    statement = replace(state(FALL_2025), passing=True)
    [only] = live_through(read("a", "2025-01-01", statement))
    assert told(only) == []
    assert only.dossier.facts[DATE].value == FALL_2025


def test_what_is_said_by_the_way_is_not_told_against_what_stands() -> None:
    first, second = live_through(
        read("a", "2025-01-01", state(FALL_2025)), read("a", "2025-02-01", replace(state(SPRING_2026), passing=True))
    )
    assert told(first)
    assert told(second) == []


def test_a_claim_that_moves_from_one_season_to_another_is_no_news() -> None:
    said = state(FALL_2025)
    _, moved = live_through(read("a", "2025-01-01", said), read("a", "2025-02-01", replace(said, subject="season-3")))
    assert told(moved) == []
    _, widened = live_through(
        read("a", "2025-01-01", said), read("a", "2025-02-01", said, replace(said, subject="season-3"))
    )
    assert [each.slot.subject for each in told(widened)] == ["season-3"]


def test_a_page_that_disagreed_with_itself_and_no_longer_does_is_no_news() -> None:
    _, second = live_through(
        read("a", "2025-01-01", state(FALL_2025), state(SPRING_2026)), read("a", "2025-02-01", state(SPRING_2026))
    )
    assert told(second) == []


def test_days_whose_year_is_not_said_are_the_same_days() -> None:
    bare = ReleaseDate(
        window=Window(earliest=date(2026, 5, 6), latest=date(2026, 5, 6), edtf="2026-05-06", text="6 May")
    )
    before = ReleaseDate(
        window=Window(earliest=date(2025, 5, 6), latest=date(2025, 5, 6), edtf="2025-05-06", text="May 6, 2025")
    )
    _, second = live_through(read("a", "2025-01-01", state(before)), read("a", "2025-02-01", state(bare)))
    assert told(second) == []
    assert bare.window
    whole = replace(bare, window=replace(bare.window, text="6 May 2026"))
    _, second = live_through(read("a", "2025-01-01", state(before)), read("a", "2025-02-01", state(whole)))
    assert [each.kind for each in told(second)] == [ChangeKind.CHANGED]
