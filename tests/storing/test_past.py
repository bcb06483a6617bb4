"""What a source's page was like is remembered, for a new look to be held against."""

from __future__ import annotations

from dataclasses import replace

from citadel_watch.model import HealthState
from citadel_watch.reading.article import read_text
from citadel_watch.reading.identity import Past, seal_text
from citadel_watch.storing.observation import Observation
from citadel_watch.storing.store import Store
from tests.storing.samples import HOUR, NOON, fail, observe

SKY = "title: The sky\n\nIt is {}.\n"
PLACE = "https://almanac.example/sky"


def look(sky: str, hours: int) -> Observation:
    return replace(observe(sky, at=NOON + hours * HOUR), article=read_text(SKY.format(sky), PLACE))


def test_a_source_never_looked_at_has_no_past(store: Store) -> None:
    assert store.past("almanac") == Past()


def test_the_past_is_the_last_article_the_texts_before_it_and_the_looks_since(store: Store) -> None:
    blue, grey = (read_text(SKY.format(each), PLACE) for each in ("blue", "grey"))
    store.keep(look("blue", 0))
    store.keep(fail(HealthState.TIMEOUT, at=NOON + HOUR))
    store.keep(look("grey", 2))
    assert store.past("almanac").article == grey
    assert store.past("almanac").earlier == {seal_text(blue.text)}
    assert store.past("almanac").since == ()
    for hour, health in ((3, HealthState.CONSENT), (4, HealthState.HALF_PAGE)):
        store.keep(fail(health, at=NOON + hour * HOUR))
    past = store.past("almanac")
    assert past.article == grey
    assert past.since == (HealthState.HALF_PAGE, HealthState.CONSENT)
    store.keep(look("blue", 5))
    assert store.past("almanac").article == blue
    assert store.past("almanac").earlier == {seal_text(grey.text)}
    assert store.past("almanac").since == ()


def test_a_source_that_stands_by_something_has_something_to_lose(store: Store) -> None:
    store.keep(look("blue", 0))
    assert store.past("almanac").stands
    store.keep(replace(look("grey", 1), testimonies=()))
    assert not store.past("almanac").stands
