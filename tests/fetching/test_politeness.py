from __future__ import annotations

import asyncio
import selectors
import threading
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import pytest

from citadel_watch.fetching.deadline import set_deadline
from citadel_watch.fetching.faults import Fault
from citadel_watch.fetching.politeness import LONGEST_DELAY, Turns
from citadel_watch.fetching.settings import FetchSettings
from citadel_watch.model import HealthState
from tests.fetching.asking import LOCAL, fetch_all, page_of
from tests.servers.site import Asked, Reply, Site


class _Leap(selectors.SelectSelector):
    """Waits for nothing: the time that it would have waited is added to the clock."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.now += timeout or 0.0
        return super().select(0)


class _LeapingLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._leap = _Leap()
        super().__init__(self._leap)

    def time(self) -> float:
        return self._leap.now


def run_without_waiting(story: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner(loop_factory=_LeapingLoop) as runner:
        runner.run(story)


class Visits:
    """Takes turns, each so long, and notes when they began and how many were open together."""

    def __init__(self, settings: FetchSettings, *, lasting: float) -> None:
        self.turns = Turns(settings)
        self.began: list[tuple[str, float]] = []
        self.most_together = 0
        self._lasting = lasting
        self._together = 0

    async def visit(self, host: str, *, paced: bool = True, timeout: float = 100.0) -> None:  # noqa: ASYNC109 - the deadline under test
        async with set_deadline(timeout) as deadline, self.turns.take(host, deadline, paced=paced):
            self.began.append((host, asyncio.get_running_loop().time()))
            self._together += 1
            self.most_together = max(self.most_together, self._together)
            await asyncio.sleep(self._lasting)
            self._together -= 1


def test_pages_of_one_host_are_asked_for_a_delay_apart_and_of_two_at_once() -> None:
    async def story() -> None:
        visits = Visits(FetchSettings(per_host_delay=1.5), lasting=0.5)
        await asyncio.gather(*(visits.visit(host) for host in ("a", "a", "b", "a")))
        assert visits.began == [("a", 0.0), ("b", 0.0), ("a", 1.5), ("a", 3.0)]

    run_without_waiting(story())


def test_a_slow_page_of_a_host_holds_up_the_next_of_it() -> None:
    async def story() -> None:
        visits = Visits(FetchSettings(per_host_delay=1.0), lasting=5.0)
        await asyncio.gather(*(visits.visit("a") for _ in range(3)))
        assert [at for _, at in visits.began] == [0.0, 5.0, 10.0]
        assert visits.most_together == 1

    run_without_waiting(story())


@pytest.mark.parametrize("concurrency", [1, 3, 8])
def test_so_many_pages_are_asked_for_together_and_no_more(concurrency: int) -> None:
    async def story() -> None:
        visits = Visits(FetchSettings(concurrency=concurrency), lasting=1.0)
        await asyncio.gather(*(visits.visit(f"host-{number}") for number in range(20)))
        assert visits.most_together == concurrency

    run_without_waiting(story())


def test_a_host_that_asks_for_a_longer_delay_gets_it_up_to_a_limit() -> None:
    async def story() -> None:
        visits = Visits(FetchSettings(per_host_delay=1.0), lasting=0.0)
        for asked, given in ((4.0, 4.0), (0.1, 1.0), (86400.0, LONGEST_DELAY)):
            host = f"host-{asked}"
            visits.turns.slow_down(host, asked)
            start = asyncio.get_running_loop().time()
            await visits.visit(host)
            await visits.visit(host)
            assert visits.began[-1][1] - start == given

    run_without_waiting(story())


def test_what_follows_from_the_last_asking_need_not_wait() -> None:
    async def story() -> None:
        visits = Visits(FetchSettings(per_host_delay=60.0), lasting=0.0)
        await visits.visit("a")
        await visits.visit("a", paced=False)
        assert [at for _, at in visits.began] == [0.0, 0.0]

    run_without_waiting(story())


def test_waiting_for_a_turn_is_not_counted_against_a_page() -> None:
    async def story() -> None:
        visits = Visits(FetchSettings(per_host_delay=60.0, concurrency=1), lasting=5.0)
        await asyncio.gather(*(visits.visit("a", timeout=10.0) for _ in range(5)))
        assert len(visits.began) == 5
        with pytest.raises(Fault) as caught:
            await visits.visit("b", timeout=4.0)
        assert caught.value.state is HealthState.TIMEOUT

    run_without_waiting(story())


def test_pages_of_one_host_are_never_asked_for_together() -> None:
    with Site({"/a": "<p>A.</p>"}) as site:
        fetch_all([site.url(f"/a?{number}") for number in range(10)])
        assert {asked.together for asked in site.requests} == {1}


def test_pages_of_one_host_are_asked_for_together_where_that_is_wanted() -> None:
    """Neither of the two is answered before both have come."""
    meeting = threading.Barrier(2, timeout=20)

    def meet(_: Asked) -> Reply:
        meeting.wait()
        return Reply(body=b"<p>Met.</p>")

    with Site({"/a": meet, "/b": meet}) as site:
        fetched = fetch_all([site.url("/a"), site.url("/b")], replace(LOCAL, per_host_concurrency=2))
    assert [page_of(each).body for each in fetched] == [b"<p>Met.</p>"] * 2


def test_a_crawl_delay_is_kept() -> None:
    rules = Reply(body=b"User-agent: *\nCrawl-delay: 0.05", content_type="text/plain")
    with Site({"/robots.txt": rules, "/a": "<p>A.</p>"}) as site:
        fetched = fetch_all([site.url("/a"), site.url("/a")])
    assert [page_of(each).status for each in fetched] == [200, 200]
