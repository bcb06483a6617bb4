"""What is told of sources themselves: tables for the single cases, laws for any story of any number of sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.comparing.outages import SourceState, judge_outages, raise_alert
from citadel_watch.model import Health, HealthState, Notice, NoticeKind, Occasion

NOON = datetime(2026, 10, 12, 12, tzinfo=UTC)
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=7)
A_MOMENT = timedelta(milliseconds=1)  # by which instants are kept apart
DNS = Health(state=HealthState.UNREACHABLE, detail="dns: there is no such host")
LATE = Health(state=HealthState.TIMEOUT, detail="the server takes no connection")
WALL = Health(state=HealthState.CONSENT, detail="asks for consent")
GONE = Health(state=HealthState.GONE, detail="the server answered 410")


def well(name: str, told: datetime | None = None, *, at: datetime = NOON, since: datetime | None = None) -> SourceState:
    return SourceState(name=name, checked_at=at, health=Health(), told_broken_at=told, failing_since=since)


def ill(
    name: str, failures: int = 2, health: Health = WALL, told: datetime | None = None, *, at: datetime = NOON
) -> SourceState:
    return SourceState(
        name=name,
        checked_at=at,
        health=health,
        failures=failures,
        failing_since=NOON - DAY,
        told_broken_at=told,
    )


def brief(notices: Sequence[Notice]) -> list[tuple[str, str, bool]]:
    return [(each.kind.value, " ".join(each.sources), each.network) for each in notices]


FIVE_WELL = [well(name) for name in "vwxyz"]
TOLD = NOON - HOUR


@pytest.mark.parametrize(
    ("states", "told"),
    [
        ([well("a")], []),
        ([ill("a", 1)], []),
        ([ill("a", 2)], [("broken", "a", False)]),
        ([ill("a", 1, GONE)], [("broken", "a", False)]),
        ([ill("a", 9, told=TOLD)], []),
        ([ill("a", 9, told=NOON - WEEK)], [("still-broken", "a", False)]),
        ([well("a", TOLD)], [("recovered", "a", False)]),
        ([well("a", NOON - 9 * WEEK)], [("recovered", "a", False)]),
        ([ill("a"), ill("b")], [("broken", "a", False), ("broken", "b", False)]),
        ([ill("a", 1, GONE), ill("b", 1)], [("broken", "a", False)]),
    ],
)
def test_a_source_among_well_ones_is_told_of_by_itself(
    states: list[SourceState], told: list[tuple[str, str, bool]]
) -> None:
    assert brief(judge_outages([*FIVE_WELL, *states], NOON)) == told


@pytest.mark.parametrize(
    ("states", "told"),
    [
        # Half of them, one of which was already seen twice; the others need not wait for their own second look.
        ([ill("a"), ill("b", 1), well("c"), well("d")], [("broken", "a b", True)]),
        ([ill("a"), ill("b"), well("c"), well("d"), well("e")], [("broken", "a", False), ("broken", "b", False)]),
        ([ill("a", 1), ill("b", 1)], []),
        ([ill("a")], [("broken", "a", False)]),
        ([ill("a"), well("b")], [("broken", "a", False)]),
        # What was told by itself before keeps its own record, and is not counted among those that fail together.
        ([ill("a", told=TOLD), ill("b"), ill("c")], [("broken", "b c", True)]),
        ([ill("a", told=TOLD), ill("b"), well("c"), well("d")], [("broken", "b", False)]),
        # Who joins a network that was told of joins in silence, but a page that has gone, or has a wall, was reached.
        ([ill("a", told=TOLD), ill("b", told=TOLD), ill("c"), well("d")], []),
        ([ill("a", 9, DNS, TOLD), ill("b", 9, DNS, TOLD), ill("c"), well("d")], [("broken", "c", False)]),
        ([ill("a", 9, DNS, TOLD), ill("b", 9, DNS, TOLD), ill("c", 2, LATE), well("d")], []),
        ([ill("a", told=TOLD), ill("b", told=TOLD), ill("c", 1, GONE), well("d")], [("broken", "c", False)]),
        # The reminder is one, and names those that joined.
        (
            [ill("a", told=NOON - WEEK), ill("b", told=NOON - WEEK), ill("c"), well("d")],
            [("still-broken", "a b c", True)],
        ),
        # The recovery is one, and waits for those that were not looked at since.
        ([well("a", TOLD), well("b", TOLD), well("c", TOLD)], [("recovered", "a b c", True)]),
        ([well("a", TOLD), well("b", TOLD), ill("c", told=TOLD, at=NOON - HOUR)], []),
        ([well("a", TOLD), well("b", TOLD), ill("c", told=TOLD)], [("recovered", "a b", True)]),
        ([well("a", TOLD), ill("b", told=TOLD), ill("c", told=TOLD)], []),
        # Nor is one told of as broken that was only not looked at since the network came back.
        ([well("a", TOLD), well("b", TOLD), *FIVE_WELL, ill("c", at=NOON - HOUR)], []),
        ([well("a", TOLD), well("b", TOLD), *FIVE_WELL, ill("c", 1, at=NOON - HOUR)], [("recovered", "a b", True)]),
    ],
)
def test_half_of_them_together_is_the_network(states: list[SourceState], told: list[tuple[str, str, bool]]) -> None:
    assert brief(judge_outages(states, NOON)) == told


def test_a_notice_says_which_health_is_commonest_since_when_and_how_many_of_how_many() -> None:
    states = [ill("a", health=DNS), ill("b", health=WALL), ill("c", health=DNS), well("d")]
    (notice,) = judge_outages(states, NOON)
    assert (notice.health, notice.since, notice.at) == (DNS, NOON - DAY, NOON)
    assert (notice.failing, notice.watched) == (3, 4)
    alert = raise_alert(notice)
    assert (alert.id, alert.subject, alert.changes, alert.occasion) == (notice.id, "sources", (), Occasion.SOURCES)


def test_a_repeat_after_a_crash_has_the_same_id_and_every_event_its_own() -> None:
    broken = [*FIVE_WELL, ill("a"), ill("b")]
    first, later = judge_outages(broken, NOON), judge_outages(broken, NOON + HOUR)
    assert [each.id for each in first] == [each.id for each in later]
    reminded = [*FIVE_WELL, ill("a", told=NOON)]
    weeks = [judge_outages(reminded, NOON + number * WEEK)[0] for number in (1, 2, 3)]
    recovery = judge_outages([*FIVE_WELL, well("a", NOON, since=NOON - DAY)], NOON + HOUR)
    ids = [each.id for each in (*first, *weeks, *recovery)]
    assert len(set(ids)) == len(ids)


# --- laws -----------------------------------------------------------------------------------------------------------


@dataclass
class Story:
    """Sources looked at again and again, with the memory that the store has, and what was told of each."""

    states: dict[str, SourceState] = field(default_factory=dict)
    told: dict[str, list[Notice]] = field(default_factory=lambda: defaultdict(list))
    notices: list[Notice] = field(default_factory=list)
    now: datetime = NOON

    def look(self, name: str, health: Health, at: datetime) -> None:
        before = self.states.get(name)
        since = before.failing_since if before else None
        if health.observed:
            kept = since if before and before.told_broken_at else None
            failures = 0
        else:
            kept = since or at
            failures = 1 + (before.failures if before else 0)
        self.states[name] = SourceState(
            name=name,
            checked_at=at,
            health=health,
            failures=failures,
            failing_since=kept,
            told_broken_at=before.told_broken_at if before else None,
        )

    def tell(self, now: datetime) -> list[Notice]:
        self.now = now
        due = judge_outages(self.states.values(), now)
        for notice in due:
            recovered = notice.kind is NoticeKind.RECOVERED
            for name in notice.sources:
                state = self.states[name]
                since = None if recovered else state.failing_since
                told = None if recovered else notice.at
                self.states[name] = replace(state, told_broken_at=told, failing_since=since)
                self.told[name].append(notice)
        self.notices.extend(due)
        return list(due)


HEALTHS = st.sampled_from([Health(), Health(), DNS, DNS, WALL, GONE])
PAUSES = st.sampled_from([HOUR, DAY, 3 * DAY, WEEK, 2 * WEEK])


@st.composite
def rounds(draw: st.DrawFn) -> Story:
    """Any sources, each time some of them looked at, with any health: as one round, or one after the other."""
    names = draw(st.lists(st.sampled_from("abcdefgh"), min_size=1, unique=True))
    story, now = Story(), NOON
    for _ in range(draw(st.integers(1, 12))):
        now += draw(PAUSES)
        together = draw(st.booleans())
        common = draw(st.one_of(st.none(), HEALTHS))
        for name in draw(st.lists(st.sampled_from(names), unique=True)) if draw(st.booleans()) else names:
            story.look(name, common or draw(HEALTHS), now)
            if not together:
                story.tell(now)
                now += timedelta(seconds=1)
        story.tell(now)
    return story


@given(rounds())
def test_a_source_is_told_of_when_it_breaks_each_week_it_lasts_and_once_when_it_recovers(story: Story) -> None:
    for notices in story.told.values():
        told_at: datetime | None = None
        for notice in notices:
            match notice.kind:
                case NoticeKind.BROKEN:
                    assert told_at is None
                case NoticeKind.STILL_BROKEN if told_at is None:
                    assert notice.network  # it joined those that were told of
                case NoticeKind.STILL_BROKEN:
                    assert told_at is not None
                    assert notice.at - told_at >= WEEK - A_MOMENT
                case NoticeKind.RECOVERED:
                    assert told_at is not None
            told_at = None if notice.kind is NoticeKind.RECOVERED else notice.at


@given(rounds())
def test_no_two_notices_share_their_id_or_their_instant(story: Story) -> None:
    assert len({each.id for each in story.notices}) == len(story.notices)
    assert len({each.at for each in story.notices if each.kind is not NoticeKind.RECOVERED}) == sum(
        each.kind is not NoticeKind.RECOVERED for each in story.notices
    )


@given(rounds())
def test_what_was_told_is_not_due_again(story: Story) -> None:
    now = story.now + HOUR
    while story.tell(now):  # a group that splits may have one more thing to say
        assert len(story.notices) < 1000
    assert story.tell(now) == []


@given(rounds(), st.randoms())
def test_any_order_of_sources_gives_the_same(story: Story, random: Random) -> None:
    states, now = list(story.states.values()), NOON + 9 * WEEK
    mixed = list(states)
    random.shuffle(mixed)
    assert judge_outages(states, now) == judge_outages(mixed, now)


@given(rounds())
def test_in_the_end_who_is_well_is_known_to_be_well(story: Story) -> None:
    """Whatever happened, once all are read well, each breaking that was told has its recovery."""
    now = story.now + DAY
    for name in list(story.states):
        story.look(name, Health(), now)
    story.tell(now)
    assert all(each.told_broken_at is None for each in story.states.values())
    assert all(notices[-1].kind is NoticeKind.RECOVERED for notices in story.told.values())


@given(rounds())
def test_who_stays_broken_is_told_of_at_the_second_look_or_was_with_the_network(story: Story) -> None:
    now = story.now
    told: list[list[datetime]] = []
    for pause in (DAY, DAY, WEEK + DAY):
        now += pause
        for name in list(story.states):
            story.look(name, WALL, now)
        story.tell(now)
        told.append([each.told_broken_at for each in story.states.values() if each.told_broken_at])
    _, second, third = told
    assert len(second) == len(story.states) or len(set(second)) < len(second)
    assert len(third) == len(story.states)
