from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from citadel_watch.fetching import open_fetcher
from citadel_watch.fetching.robots import LARGEST
from citadel_watch.model import HealthState, Page, Unreachable
from tests.fetching.asking import HASTY, LOCAL, NOW, fault_of, fetch, fetch_all, page_of, source_of
from tests.servers.site import Reply, Site

LEFT_ALONE = (HealthState.REFUSED, "the site's robots.txt asks robots to leave this page alone")


def rules(text: str) -> Reply:
    return Reply(body=text.encode(), content_type="text/plain")


@pytest.mark.parametrize(
    "text",
    [
        "User-agent: *\nDisallow: /private",
        "User-agent: citadel-watch\nDisallow: /\n\nUser-agent: *\nAllow: /",
        "User-agent: *\nDisallow: /private*$",
        "\N{BYTE ORDER MARK}User-agent: *\nDisallow: /",
    ],
)
def test_a_page_that_robots_are_asked_to_leave_alone_is_left_alone(text: str) -> None:
    with Site({"/robots.txt": rules(text), "/private/a": "<p>A.</p>"}) as site:
        assert fault_of(fetch(site.url("/private/a"))) == LEFT_ALONE
        assert not site.asked("/private/a")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<html>no such page</html>",
        "User-agent: *\nDisallow:",
        "User-agent: other\nDisallow: /",
        "User-agent: *\nDisallow: /\nAllow: /private/a",
        "\x00\xff" * 100,
        "User-agent: *\nCrawl-delay: nan\nCrawl-delay: -1\nRequest-rate: 1/0\nVisit-time: x\nAllow: %zz\nDisallow: [",
    ],
)
def test_a_page_that_robots_may_read_is_read(text: str) -> None:
    with Site({"/robots.txt": rules(text), "/private/a": "<p>A.</p>"}) as site:
        assert isinstance(fetch(site.url("/private/a")), Page)


def test_the_name_that_rules_are_for_is_the_first_word_of_the_user_agent() -> None:
    settings = replace(LOCAL, user_agent="newsroom-watch/2 (+https://example.org/otherbot)")
    with Site({"/robots.txt": rules("User-agent: otherbot\nDisallow: /"), "/a": "<p>A.</p>"}) as site:
        assert isinstance(fetch(site.url("/a"), settings), Page)
        site["/robots.txt"] = rules("User-agent: newsroom-watch\nDisallow: /")
        assert fault_of(fetch(site.url("/a"), settings)) == LEFT_ALONE


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_a_host_without_rules_may_be_read(status: int) -> None:
    with Site({"/robots.txt": Reply(status=status), "/a": "<p>A.</p>"}) as site:
        assert isinstance(fetch(site.url("/a")), Page)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_host_whose_rules_cannot_be_known_is_left_alone(status: int) -> None:
    with Site({"/robots.txt": Reply(status=status, headers={"Retry-After": "60"}), "/a": "<p>A.</p>"}) as site:
        fetched = fetch(site.url("/a"))
        assert not site.asked("/a")
    assert isinstance(fetched, Unreachable)
    assert fetched.retry_after == 60
    assert fault_of(fetched) == (
        HealthState.HTTP_ERROR,
        f"the server answered {status} for robots.txt, so the page was not asked for",
    )


def test_a_dead_host_is_unreachable_and_not_refused() -> None:
    with Site() as site:
        url = site.url("/a")
    assert fault_of(fetch(url))[0] is HealthState.UNREACHABLE


def test_a_host_whose_rules_never_come_is_a_timeout_for_all_its_pages() -> None:
    with Site({"/robots.txt": Reply(pace="hang"), "/a": "<p>A.</p>"}) as site:
        fetched = fetch_all([site.url(f"/a?{number}") for number in range(5)], HASTY)
        assert len(site.requests) <= 1
    assert {fault_of(each)[0] for each in fetched} == {HealthState.TIMEOUT}


def test_rules_are_followed_where_a_redirect_leads() -> None:
    pages = {"/robots.txt": rules("User-agent: *\nDisallow: /private")}
    with Site({**pages, "/a": Reply(status=302, headers={"Location": "/private/a"})}) as site:
        assert fault_of(fetch(site.url("/a"))) == LEFT_ALONE


def test_rules_may_stand_elsewhere_and_a_circle_is_no_rules() -> None:
    def lead(to: str) -> Reply:
        return Reply(status=301, headers={"Location": to})

    with Site(
        {"/robots.txt": lead("/rules"), "/rules": rules("User-agent: *\nDisallow: /"), "/a": "<p>A.</p>"}
    ) as site:
        assert fault_of(fetch(site.url("/a"))) == LEFT_ALONE
        site["/rules"] = lead("/robots.txt")
        assert isinstance(fetch(site.url("/a")), Page)
        site["/rules"] = lead("file:///etc/passwd")
        assert isinstance(fetch(site.url("/a")), Page)


def test_rules_without_end_are_read_as_far_as_they_are_read() -> None:
    long = "User-agent: *\nDisallow: /private\n" + "#" * (2 * LARGEST) + "\nDisallow: /"
    with Site({"/robots.txt": rules(long), "/a": "<p>A.</p>", "/private/a": "<p>A.</p>"}) as site:
        assert isinstance(fetch(site.url("/a")), Page)
        assert fault_of(fetch(site.url("/private/a"))) == LEFT_ALONE


def test_rules_are_asked_for_once_a_day() -> None:
    async def ask() -> None:
        async with open_fetcher(LOCAL) as fetcher:
            for hours in (0, 1, 23, 25, 26):
                page_of(await fetcher.fetch(source_of(site.url("/a")), None, NOW + timedelta(hours=hours)))

    with Site({"/robots.txt": rules(""), "/a": "<p>A.</p>"}) as site:
        asyncio.run(ask())
        assert len(site.asked("/robots.txt")) == 2
        assert len(site.asked("/a")) == 5


def test_rules_are_asked_for_once_by_pages_that_come_together() -> None:
    with Site({"/robots.txt": rules("User-agent: *\nDisallow: /private"), "/a": "<p>A.</p>"}) as site:
        fetched = fetch_all([site.url("/a"), site.url("/private/a"), site.url("/a"), site.url("/a")])
        assert len(site.asked("/robots.txt")) == 1
    assert fault_of(fetched[1]) == LEFT_ALONE
    assert [isinstance(each, Page) for each in fetched] == [True, False, True, True]
