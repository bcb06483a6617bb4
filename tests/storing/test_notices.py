"""What the store remembers of having told of sources."""

from __future__ import annotations

from datetime import timedelta

from citadel_watch.model import Alert, Envelope, Health, HealthState, Notice, NoticeKind, Occasion
from citadel_watch.storing.observation import StoredSource
from citadel_watch.storing.store import Store
from tests.storing.samples import HOUR, NOON, fail, observe


def tell(kind: NoticeKind, *, at: timedelta) -> tuple[Alert, Envelope]:
    notice = Notice(
        id=f"{kind}",
        kind=kind,
        sources=("almanac",),
        health=Health(state=HealthState.GONE, detail="410"),
        since=NOON,
        at=NOON + at,
        network=True,
        failing=3,
        watched=5,
        healths=(Health(state=HealthState.GONE, detail="410"),),
    )
    alert = Alert(id=notice.id, subject="sources", changes=(), at=notice.at, occasion=Occasion.SOURCES, notice=notice)
    envelope = Envelope(key=f"key-{kind}", route="me", alert=alert, created=alert.at, not_before=alert.at)
    return alert, envelope


def recall(store: Store) -> StoredSource:
    last = store.last_reading("almanac")
    assert last is not None
    return last


def test_a_notice_is_queued_and_read_back_as_it_was(store: Store) -> None:
    store.keep(fail(HealthState.GONE, at=NOON))
    alert, envelope = tell(NoticeKind.BROKEN, at=HOUR)
    store.tell_of_sources(alert, [envelope], alert.at)
    assert store.alert(alert.id) == alert
    assert store.outbox.due_envelopes(NOON + HOUR) == (envelope,)
    assert recall(store).told_broken_at == NOON + HOUR


def test_the_same_notice_again_is_queued_once(store: Store) -> None:
    store.keep(fail(HealthState.GONE, at=NOON))
    alert, envelope = tell(NoticeKind.BROKEN, at=HOUR)
    store.tell_of_sources(alert, [envelope], alert.at)
    store.tell_of_sources(alert, [envelope], alert.at)
    assert store.outbox.pending() == 1


def test_since_when_it_failed_is_kept_until_its_recovery_was_told(store: Store) -> None:
    store.keep(fail(HealthState.GONE, at=NOON))
    alert, envelope = tell(NoticeKind.BROKEN, at=HOUR)
    store.tell_of_sources(alert, [envelope], alert.at)
    store.keep(observe("blue", at=NOON + 2 * HOUR))
    well = recall(store)
    assert (well.failures, well.failing_since, well.told_broken_at) == (0, NOON, NOON + HOUR)
    alert, envelope = tell(NoticeKind.RECOVERED, at=2 * HOUR)
    store.tell_of_sources(alert, [envelope], None)
    well = recall(store)
    assert (well.failing_since, well.told_broken_at) == (None, None)


def test_what_was_never_told_is_forgotten_with_the_next_good_look(store: Store) -> None:
    store.keep(fail(HealthState.GONE, at=NOON))
    store.keep(observe("blue", at=NOON + HOUR))
    store.keep(fail(HealthState.GONE, at=NOON + 2 * HOUR))
    assert recall(store).failing_since == NOON + 2 * HOUR
