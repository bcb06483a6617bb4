"""A timeline marks who had each thing first."""

from __future__ import annotations

from citadel_watch.comparing.timeline import Entry, draw_timeline
from citadel_watch.comparing.weigh import weigh
from citadel_watch.model import Change, ChangeKind, Dossier, Reading
from tests.comparing.telling import MAY_6, SPRING_2026, read, state


def draw(*readings: Reading) -> list[Entry]:
    dossier = Dossier()
    changes: list[Change] = []
    for reading in readings:
        weighed = weigh(dossier, reading)
        dossier = weighed.dossier
        changes = [*weighed.changes, *changes]
    return list(draw_timeline(changes, dossier.testimonies))


def test_the_first_outlet_is_named_and_the_others_are_counted() -> None:
    (entry,) = draw(*(read(name, "2026-03-01", state(MAY_6)) for name in ("gazette", "herald", "mercury")))
    assert (entry.first, entry.others) == ("Gazette", 2)


def test_an_older_page_that_is_found_later_had_it_first() -> None:
    (entry,) = draw(
        read("gazette", "2026-03-02", state(MAY_6)),
        read("herald", "2026-03-03", state(MAY_6), spoken="2026-03-01"),
    )
    assert entry.first == "Herald"


def test_saying_it_again_is_no_entry_and_saying_it_more_exactly_is() -> None:
    entries = draw(
        read("gazette", "2026-03-01", state(SPRING_2026)),
        read("herald", "2026-03-02", state(SPRING_2026)),
        read("mercury", "2026-03-03", state(MAY_6)),
    )
    assert [(each.change.kind, each.first, each.others) for each in entries] == [
        (ChangeKind.FIRMED, "Mercury", 0),
        (ChangeKind.NEW, "Gazette", 1),
    ]
