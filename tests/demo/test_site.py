"""The demo's news site answers as real news sites do."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from http import HTTPStatus

import httpx
import pytest

from citadel_watch.demo.editions import EDITIONS
from citadel_watch.demo.outlets import OUTLETS, Outlet
from citadel_watch.demo.site import NewsSite


@pytest.fixture
def site() -> Iterator[NewsSite]:
    with NewsSite() as site:
        site.publish(EDITIONS[0])
        yield site


@pytest.mark.parametrize("outlet", OUTLETS, ids=lambda outlet: outlet.key)
def test_every_outlet_is_served_under_the_address_its_page_names(site: NewsSite, outlet: Outlet) -> None:
    url = site.url(outlet.key)
    answer = httpx.get(url)
    assert answer.status_code == HTTPStatus.OK
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert f'href="{url}"' in answer.text


def test_a_page_travels_compressed_to_those_who_ask(site: NewsSite) -> None:
    url = site.url("stakeout")
    plain = httpx.get(url, headers={"Accept-Encoding": "identity"})
    with httpx.stream("GET", url, headers={"Accept-Encoding": "gzip"}) as answer:
        raw = b"".join(answer.iter_raw())
    assert "content-encoding" not in plain.headers
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(raw) == plain.content


def test_a_visitor_who_holds_the_page_is_told_so(site: NewsSite) -> None:
    url = site.url("reel-ledger")
    first = httpx.get(url)
    by_tag = httpx.get(url, headers={"If-None-Match": f'"other", {first.headers["etag"]}'})
    by_date = httpx.get(url, headers={"If-Modified-Since": first.headers["last-modified"]})
    assert (by_tag.status_code, by_tag.content) == (HTTPStatus.NOT_MODIFIED, b"")
    assert by_tag.headers["etag"] == first.headers["etag"]
    assert by_date.status_code == HTTPStatus.NOT_MODIFIED
    assert httpx.get(url, headers={"If-None-Match": '"other"'}).status_code == HTTPStatus.OK
    assert httpx.get(url, headers={"If-Modified-Since": "gibberish"}).status_code == HTTPStatus.OK
    assert site.answered(HTTPStatus.NOT_MODIFIED) == 2


def test_a_new_edition_keeps_the_validators_of_what_did_not_change(site: NewsSite) -> None:
    urls = {outlet.key: site.url(outlet.key) for outlet in OUTLETS}
    before = {key: httpx.get(url) for key, url in urls.items()}
    site.publish(EDITIONS[1])
    after = {key: httpx.get(url, headers={"If-None-Match": before[key].headers["etag"]}) for key, url in urls.items()}
    kept = {key for key, answer in after.items() if answer.status_code == HTTPStatus.NOT_MODIFIED}
    assert kept == {"konkan-courier"}
    assert after["konkan-courier"].headers["last-modified"] == before["konkan-courier"].headers["last-modified"]
    assert after["stakeout"].headers["last-modified"] == "Wed, 17 Jul 2024 08:45:00 GMT"


def test_robots_may_come_and_lost_visitors_are_told(site: NewsSite) -> None:
    assert "Allow: /" in httpx.get(f"{site.origin}/robots.txt").text
    assert httpx.get(f"{site.origin}/nowhere").status_code == HTTPStatus.NOT_FOUND
    assert [(visit.path, visit.status) for visit in site.visits] == [("/robots.txt", 200), ("/nowhere", 404)]


def test_a_head_request_brings_the_headers_alone(site: NewsSite) -> None:
    answer = httpx.head(site.url("tube-minute"))
    assert int(answer.headers["content-length"]) > 0
    assert answer.content == b""
