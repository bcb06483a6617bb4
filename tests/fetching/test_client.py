from __future__ import annotations

import asyncio
import gzip
import threading
import zlib
from dataclasses import replace
from datetime import timedelta

import brotli
import pytest

from citadel_watch.fetching import open_fetcher
from citadel_watch.model import Health, HealthState, Unchanged, Unreachable, Validators
from citadel_watch.reading.read import read_page
from tests.fetching.asking import HASTY, LOCAL, NOW, fault_of, fetch, fetch_all, lead_all_to, page_of, source_of
from tests.servers.site import Asked, Page, Reply, Site

BODY = b"".join(f"<p>{number:x} words.</p>".encode() for number in range(2000))


def test_a_page_comes_with_what_the_server_says_of_it() -> None:
    reply = Reply(body=BODY, etag='"1"', last_modified="Fri, 20 Nov 2026 10:00:00 GMT", content_type="text/html")
    with Site({"/a": reply}) as site:
        page = page_of(fetch(site.url("/a#part")))
    assert (page.url, page.status, page.content_type, page.body) == (site.url("/a"), 200, "text/html", BODY)
    assert page.validators == Validators(etag='"1"', last_modified="Fri, 20 Nov 2026 10:00:00 GMT")
    assert page.at == NOW


def test_a_page_is_asked_for_by_name_and_without_cookies() -> None:
    with Site({"/a": Reply(body=BODY, headers={"Set-Cookie": "a=1; Path=/"})}) as site:
        fetch_all([site.url("/a"), site.url("/a?again")])
        fetch(site.url("/a"))
    assert all("cookie" not in asked.headers for asked in site.requests)
    assert all(asked.headers["user-agent"] == LOCAL.user_agent for asked in site.requests)


@pytest.mark.parametrize(
    "validators", [Validators(etag='"1"'), Validators(last_modified="Fri, 20 Nov 2026 10:00:00 GMT")]
)
def test_a_page_that_has_not_changed_is_not_sent_again(validators: Validators) -> None:
    reply = Reply(body=BODY, etag='"1"', last_modified="Fri, 20 Nov 2026 10:00:00 GMT")
    with Site({"/a": reply}) as site:
        assert fetch(site.url("/a"), validators=validators) == Unchanged(url=site.url("/a"), at=NOW)
        site["/a"] = Reply(body=b"<p>New.</p>", etag='"2"', last_modified="Fri, 20 Nov 2026 11:00:00 GMT")
        assert page_of(fetch(site.url("/a"), validators=validators)).body == b"<p>New.</p>"


def test_unchanged_is_no_answer_to_who_did_not_ask_it() -> None:
    with Site({"/a": Reply(status=304)}) as site:
        assert fault_of(fetch(site.url("/a"), validators=Validators())) == (
            HealthState.HTTP_ERROR,
            "the server answered 304",
        )


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed(status: int) -> None:
    with Site({"/a": Reply(status=status, headers={"Location": "b c?d=1"}), "/b%20c?d=1": "<p>There.</p>"}) as site:
        page = page_of(fetch(site.url("/a")))
        assert (page.url, page.body) == (site.url("/b%20c?d=1"), b"<p>There.</p>")


@pytest.mark.parametrize(("location", "place"), [("/", "home page"), ("/tv/", "section page")])
def test_an_article_that_now_leads_to_a_teaser_of_it_is_not_read_as_the_article(location: str, place: str) -> None:
    text = (
        "<html><body><h1>{}</h1><p>The makers said on Friday that the second season has been filmed.</p></body></html>"
    )
    with Site({"/tv/a": text.format("Season two"), location: text.format("Latest")}) as site:
        assert read_page(page_of(fetch(site.url("/tv/a"))))[1] == Health()
        site["/tv/a"] = Reply(status=302, headers={"Location": location})
        page = page_of(fetch(site.url("/tv/a")))
        site["/tv/a"] = Reply(status=301, headers={"Location": "/tv/a-renamed"})
        site["/tv/a-renamed"] = text.format("Season two")
        moved = page_of(fetch(site.url("/tv/a")))
    assert (page.asked, page.url) == (site.url("/tv/a"), site.url(location))
    assert read_page(page)[1] == Health(
        state=HealthState.OTHER_ARTICLE, detail=f"the site's {place} instead of the article"
    )
    assert read_page(moved)[1] == Health()


def test_ten_redirects_are_followed_and_no_more() -> None:
    pages: dict[str, Page] = {f"/{hop}": Reply(status=302, headers={"Location": f"/{hop + 1}"}) for hop in range(100)}
    pages["/100"] = "<p>There.</p>"
    with Site(pages) as site:
        assert page_of(fetch(site.url("/90"))).body == b"<p>There.</p>"
        assert fault_of(fetch(site.url("/89"))) == (HealthState.HTTP_ERROR, "there are more than 10 redirects")
        assert len([asked for asked in site.requests if asked.path != "/robots.txt"]) == 11 + 11


@pytest.mark.parametrize(
    ("location", "detail"),
    [
        ("/a", "the redirects run in a circle"),
        ("/b", "the redirects run in a circle"),
        ("", "the server answered 302 without saying where to go"),
        ("http://[half", "the server answered 302 to a malformed address"),
    ],
)
def test_a_redirect_that_leads_nowhere_is_an_error(location: str, detail: str) -> None:
    back = Reply(status=302, headers={"Location": "/a"})
    with Site({"/a": Reply(status=302, headers={"Location": location}), "/b": back}) as site:
        assert fault_of(fetch(site.url("/a"))) == (HealthState.HTTP_ERROR, detail)


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "javascript:alert(1)", "ftp://127.0.0.1/", "data:text/html,x"]
)
def test_a_redirect_out_of_the_web_is_refused(location: str) -> None:
    with Site({"/a": Reply(status=302, headers={"Location": location})}) as site:
        state, detail = fault_of(fetch(site.url("/a")))
    assert state is HealthState.REFUSED
    assert "only http and https are asked" in detail


def test_an_entity_tag_is_shown_to_the_target_of_a_redirect_and_a_date_is_not() -> None:
    """The home page that a dead article leads to may well be older than the article was."""
    pages: dict[str, Page] = {"/a": Reply(status=302, headers={"Location": "/b"}), "/b": "<p>Home.</p>"}
    with Site(pages) as site:
        fetch(site.url("/a"), validators=Validators(etag='"1"', last_modified="Fri, 20 Nov 2026 10:00:00 GMT"))
        [last] = site.asked("/b")
    assert last.headers["if-none-match"] == '"1"'
    assert "if-modified-since" not in last.headers


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 418, 429, 500, 502, 503, 504, 206])
def test_a_status_of_trouble_is_named(status: int) -> None:
    with Site({"/a": Reply(status=status, body=BODY)}) as site:
        state = HealthState.GONE if status in (404, 410) else HealthState.HTTP_ERROR
        assert fault_of(fetch(site.url("/a"))) == (state, f"the server answered {status}")


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (403, {"CF-Mitigated": "challenge"}),
        (503, {"X-DataDome": "protected"}),
        (202, {"X-Amzn-Waf-Action": "challenge"}),
    ],
)
def test_a_bot_wall_that_names_itself_is_named(status: int, headers: dict[str, str]) -> None:
    with Site({"/a": Reply(status=status, body=BODY, headers=headers)}) as site:
        assert fault_of(fetch(site.url("/a"))) == (HealthState.BOT_WALL, f"a bot wall answered {status}")


def test_how_long_a_server_asks_to_be_left_alone_is_remembered() -> None:
    with Site({"/a": Reply(status=429, headers={"Retry-After": "3600"})}) as site:
        fetched = fetch(site.url("/a"))
    assert isinstance(fetched, Unreachable)
    assert fetched.retry_after == 3600
    assert fetched.health.detail == "the server answered 429 and asks to wait 3600 s"


# --- time --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pace", ["hang", "drip", "drip-head"])
def test_a_server_that_never_comes_to_an_end_is_cut_off(pace: str) -> None:
    with Site({"/a": Reply(pace=pace)}) as site:  # type: ignore[arg-type]  # one of its literals
        assert fault_of(fetch(site.url("/a"), HASTY)) == (HealthState.TIMEOUT, "no whole answer came within 0.3 s")


def test_the_time_is_for_all_redirects_together() -> None:
    """Each hop answers well within the limit; all of them together do not."""
    pages = {"/a": Reply(status=302, headers={"Location": "/b"}), "/b": Reply(pace="hang")}
    with Site(pages) as site:
        assert fault_of(fetch(site.url("/a"), HASTY))[0] is HealthState.TIMEOUT


def test_a_slow_page_does_not_hold_up_those_of_other_hosts() -> None:
    """The slow page is answered only once the other has been."""
    answered = threading.Event()

    def wait(_: Asked) -> Reply:
        return Reply(status=200 if answered.wait(20) else 500)

    def answer(_: Asked) -> Reply:
        answered.set()
        return Reply(body=BODY)

    with Site({"/slow": wait}) as site, Site({"/b": answer}) as other:
        slow, page = fetch_all([site.url("/slow"), other.url("/b", host="localhost")])
    assert (page_of(slow).status, page_of(page).body) == (200, BODY)


# --- size and packing --------------------------------------------------------------------------------------------


def pack_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


PACKED = {
    "gzip": ("gzip", gzip.compress(BODY)),
    "gzip in capitals": ("GZIP", gzip.compress(BODY)),
    "gzip of two members": ("gzip", gzip.compress(BODY[:100]) + gzip.compress(BODY[100:])),
    "gzip and padding": ("gzip", gzip.compress(BODY) + bytes(64)),
    "deflate": ("deflate", zlib.compress(BODY)),
    "deflate without its wrapping": ("deflate", pack_deflate(BODY)),
    "brotli": ("br", brotli.compress(BODY)),
    "identity": ("identity", BODY),
}


@pytest.mark.parametrize(("encoding", "packed"), PACKED.values(), ids=PACKED)
def test_a_packed_page_is_unpacked(encoding: str, packed: bytes) -> None:
    with Site({"/a": Reply(body=packed, headers={"Content-Encoding": encoding})}) as site:
        assert page_of(fetch(site.url("/a"))).body == BODY


@pytest.mark.parametrize("name", ["gzip", "deflate", "brotli"])
def test_a_bomb_is_defused(name: str) -> None:
    """A hundred megabytes of blanks are some bytes on the way."""
    blanks = bytes(100_000_000)
    pack = {"gzip": gzip.compress, "deflate": zlib.compress, "brotli": lambda body: brotli.compress(body, quality=1)}
    encoding = {"gzip": "gzip", "deflate": "deflate", "brotli": "br"}[name]
    with Site({"/a": Reply(body=pack[name](blanks), headers={"Content-Encoding": encoding})}) as site:
        assert fault_of(fetch(site.url("/a"))) == (
            HealthState.TOO_LARGE,
            "the page has more than 15728640 bytes when unpacked",
        )


@pytest.mark.parametrize(
    ("encoding", "detail"),
    [
        ("gzip, gzip, gzip", "the page is packed 3 times over"),
        ("br, gzip", "the page is packed 2 times over"),
        ("zstd", "the page is packed as zstd, which was not asked for"),
        ("compress", "the page is packed as compress, which was not asked for"),
    ],
)
def test_packing_that_was_not_asked_for_is_refused(encoding: str, detail: str) -> None:
    with Site({"/a": Reply(body=gzip.compress(BODY), headers={"Content-Encoding": encoding})}) as site:
        assert fault_of(fetch(site.url("/a"))) == (HealthState.REFUSED, detail)


def test_a_page_of_the_largest_size_is_read_and_one_byte_more_is_not() -> None:
    limit = 2048
    settings = replace(LOCAL, max_bytes=limit)
    with Site({"/a": Reply(body=bytes(limit)), "/b": Reply(body=bytes(limit + 1))}) as site:
        assert len(page_of(fetch(site.url("/a"), settings)).body) == limit
        assert fault_of(fetch(site.url("/b"), settings))[0] is HealthState.TOO_LARGE


def test_an_endless_page_is_too_large() -> None:
    def unbounded(_: Asked) -> Reply:
        return Reply(body=bytes(20_000_000), headers={"Content-Length": "9" * 15})

    with Site({"/a": unbounded}) as site:
        assert fault_of(fetch(site.url("/a")))[0] is HealthState.TOO_LARGE


# --- broken connections ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "detail"),
    [
        (Reply(body=BODY, pace="truncate"), "the page broke off before its end"),
        (Reply(body=BODY, pace="reset"), "the server broke the connection off"),
        (Reply(pace="close"), "the server closed the connection unanswered"),
        (
            Reply(body=gzip.compress(BODY)[:100], headers={"Content-Encoding": "gzip"}),
            "the page broke off before its end",
        ),
        (
            Reply(body=brotli.compress(BODY)[:200], headers={"Content-Encoding": "br"}),
            "the page broke off before its end",
        ),
        (
            Reply(body=gzip.compress(BODY)[:-8] + bytes(8), headers={"Content-Encoding": "gzip"}),
            "the page is packed and cannot be unpacked: it came damaged",
        ),
        (Reply(body=BODY, headers={"X-Long": "x" * 200_000}), "the server does not speak proper HTTP"),
    ],
)
def test_a_page_that_does_not_come_whole_is_no_page(reply: Reply, detail: str) -> None:
    with Site({"/a": reply}) as site:
        assert fault_of(fetch(site.url("/a"))) == (HealthState.UNREACHABLE, detail)


@pytest.mark.parametrize(
    "raw",
    [
        b"<html>as in 1991</html>",
        b"\x00\x00\x12\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x80",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
        b"HTTP/1.1 200 OK\r\nX: a\x00b\r\n\r\n",
        b"HTTP/1.1 999999 OK\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
    ],
)
def test_what_is_no_proper_http_is_no_page(raw: bytes) -> None:
    with Site({"/a": Reply(raw=raw)}) as site:
        assert fault_of(fetch(site.url("/a")))[0] is HealthState.UNREACHABLE


def test_a_name_server_that_never_answers_is_cut_off() -> None:
    async def hang(_host: str, _port: int) -> list[str]:
        await asyncio.Event().wait()
        return []

    assert fault_of(fetch("http://slow.example/a", HASTY, resolve=hang))[0] is HealthState.TIMEOUT


def test_the_next_address_is_tried_where_one_does_not_answer() -> None:
    with Site({"/a": Reply(body=BODY)}) as site:
        url = site.url("/a", host="two.example")
        assert page_of(fetch(url, resolve=lead_all_to("127.0.0.2", "127.0.0.1"))).body == BODY
        assert site.requests[-1].headers["host"] == f"two.example:{site.port}"


def test_a_broken_connection_is_tried_once_more() -> None:
    def answer(asked: Asked) -> Reply:
        return Reply(pace="close") if len(site.asked(asked.path)) == 1 else Reply(body=BODY)

    with Site({"/a": answer}) as site:
        assert page_of(fetch(site.url("/a"))).body == BODY
        site["/b"] = Reply(pace="close")
        fetch(site.url("/b"))
        assert len(site.asked("/b")) == 2


def test_a_refused_connection_is_named() -> None:
    with Site() as site:
        url = site.url("/a")
    assert fault_of(fetch(url)) == (HealthState.UNREACHABLE, "the server refuses the connection")


def test_an_unknown_host_is_named() -> None:
    assert fault_of(fetch("http://nowhere.invalid/a")) == (
        HealthState.UNREACHABLE,
        "dns: there is no host named nowhere.invalid",
    )


def test_a_fetcher_goes_on_after_a_fault() -> None:
    async def ask() -> None:
        async with open_fetcher(LOCAL) as fetcher:
            for _ in range(3):
                assert isinstance(await fetcher.fetch(source_of(site.url("/reset")), None, NOW), Unreachable)
                page = await fetcher.fetch(source_of(site.url("/a")), None, NOW + timedelta(days=2))
                assert page_of(page).body == BODY

    with Site({"/a": Reply(body=BODY), "/reset": Reply(body=BODY, pace="reset")}) as site:
        asyncio.run(ask())
