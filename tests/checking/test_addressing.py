"""Which route is told what, and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from citadel_watch.addressing import address_changes, address_notice, find_opening
from citadel_watch.comparing.weigh import weigh
from citadel_watch.config import Route
from citadel_watch.model import Certainty, Change, Dossier, Health, HealthState, Notice, NoticeKind, Occasion
from tests.comparing.telling import FALL_2025, SPRING_2026, read, state

NOON = datetime(2025, 1, 1, 12, tzinfo=UTC)


@pytest.fixture
def changes() -> tuple[Change, ...]:
    page = read("a", "2025-01-01", state(FALL_2025, Certainty.RUMOURED), state(SPRING_2026, subject="diana"))
    return weigh(Dossier(), page).changes


def route(**keys: object) -> Route:
    return Route.model_validate({"name": "r", "webhook": "https://example.org/hook", **keys})


def test_a_route_without_wishes_is_told_everything(changes: tuple[Change, ...]) -> None:
    assert [each.alert.subject for each in address_changes(changes, [route()], NOON)] == ["diana", "season-2"]


@pytest.mark.parametrize(
    ("wish", "subjects"),
    [
        ({"subjects": ["diana"]}, ["diana"]),
        ({"aspects": ["status"]}, []),
        ({"certainty": "confirmed"}, ["diana"]),
        ({"certainty": "rumoured"}, ["diana", "season-2"]),
    ],
)
def test_a_route_is_told_only_what_it_asks_for(
    changes: tuple[Change, ...], wish: dict[str, object], subjects: list[str]
) -> None:
    assert [each.alert.subject for each in address_changes(changes, [route(**wish)], NOON)] == subjects


def test_the_same_events_have_the_same_key_for_a_route_and_another_for_each_recipient(
    changes: tuple[Change, ...],
) -> None:
    many = Route.model_validate({"name": "desk", "email": ["a@example.org", "b@example.org"]})
    once, again = address_changes(changes, [many], NOON), address_changes(changes, [many], NOON)
    assert [each.key for each in once] == [each.key for each in again]
    assert len({each.key for each in once}) == len(once) == 4
    assert {each.route for each in once} == {"desk: a@example.org", "desk: b@example.org"}


def test_corroborations_are_told_only_to_a_route_that_asks() -> None:
    known = weigh(Dossier(), read("a", "2025-01-01", state(FALL_2025))).dossier
    changes = weigh(known, read("b", "2025-01-02", state(FALL_2025))).changes
    assert address_changes(changes, [route()], NOON) == ()
    assert len(address_changes(changes, [route(tell=["corroborated"])], NOON)) == 1


@pytest.mark.parametrize(
    ("wish", "now", "opening"),
    [
        ({}, "2025-01-01T12:00+00:00", "2025-01-01T12:00+00:00"),
        ({"quiet": "22:00-07:00"}, "2025-01-01T12:00+00:00", "2025-01-01T12:00+00:00"),
        ({"quiet": "22:00-07:00"}, "2025-01-01T23:30+00:00", "2025-01-02T07:00+00:00"),
        ({"quiet": "22:00-07:00"}, "2025-01-01T06:59+00:00", "2025-01-01T07:00+00:00"),
        ({"quiet": "22:00-07:00", "timezone": "Asia/Kolkata"}, "2025-01-01T17:00+00:00", "2025-01-02T01:30+00:00"),
        ({"digest": "0 8 * * *"}, "2025-01-01T12:00+00:00", "2025-01-02T08:00+00:00"),
        ({"digest": "0 5 * * *", "quiet": "22:00-07:00"}, "2025-01-01T12:00+00:00", "2025-01-02T07:00+00:00"),
    ],
)
def test_a_route_is_told_when_it_wants_to_be(wish: dict[str, object], now: str, opening: str) -> None:
    assert find_opening(route(**wish), datetime.fromisoformat(now)) == datetime.fromisoformat(opening)


NOTICE = Notice(
    id="n-1",
    kind=NoticeKind.BROKEN,
    sources=("gazette",),
    health=Health(state=HealthState.GONE),
    since=NOON,
    at=NOON,
)


def test_a_notice_about_sources_goes_to_every_route_whatever_news_it_asks_for() -> None:
    picky = route(subjects=["diana"], aspects=["status"], certainty="confirmed")
    desk = Route.model_validate({"name": "desk", "email": ["a@example.org", "b@example.org"]})
    envelopes = address_notice(NOTICE, [picky, desk], NOON)
    assert [each.route for each in envelopes] == ["r", "desk: a@example.org", "desk: b@example.org"]
    assert {each.alert.notice for each in envelopes} == {NOTICE}
    assert {each.alert.occasion for each in envelopes} == {Occasion.SOURCES}


def test_a_notice_waits_for_a_routes_digest_and_its_quiet_hours() -> None:
    (digest,) = address_notice(NOTICE, [route(digest="0 8 * * *")], NOON)
    (quiet,) = address_notice(NOTICE, [route(quiet="11:00-13:00")], NOON)
    (open_route,) = address_notice(NOTICE, [route()], NOON)
    assert (digest.not_before.hour, quiet.not_before.hour, open_route.not_before) == (8, 13, NOON)


def test_the_same_notice_has_the_same_key_for_a_recipient_and_another_for_each() -> None:
    desk = Route.model_validate({"name": "desk", "email": ["a@example.org", "b@example.org"]})
    once, again = address_notice(NOTICE, [desk], NOON), address_notice(NOTICE, [desk], NOON)
    other = address_notice(replace(NOTICE, id="n-2"), [desk], NOON)
    assert [each.key for each in once] == [each.key for each in again]
    assert len({each.key for each in (*once, *other)}) == 4
