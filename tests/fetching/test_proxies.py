from __future__ import annotations

from dataclasses import replace

import pytest

from citadel_watch.fetching import FetchSettings, Proxies, find_proxies
from citadel_watch.model import HealthState
from tests.fetching.asking import PUBLIC, fault_of, fetch, lead_all_to, page_of
from tests.servers.site import Reply, Site


def by_proxy(http: str) -> FetchSettings:
    return replace(PUBLIC, proxies=Proxies(http=http, https=http))


def test_the_environment_names_the_proxies() -> None:
    environ = {
        "HTTP_PROXY": "http://capitals:1",
        "http_proxy": "http://small:1",
        "HTTPS_PROXY": "http://secure:1",
        "NO_PROXY": "localhost, .intern.example,*.other.example,",
    }
    proxies = find_proxies(environ)
    assert proxies.find("http", "example.org") == "http://small:1"
    assert proxies.find("https", "example.org") == "http://secure:1"
    for host in ("localhost", "LOCALHOST.", "a.intern.example", "intern.example", "b.other.example"):
        assert proxies.find("http", host) is None
    assert proxies.find("http", "notlocalhost") == "http://small:1"
    assert find_proxies({}) == Proxies()
    assert find_proxies({"http_proxy": "http://p:1", "no_proxy": "*"}).find("http", "example.org") is None


def test_a_page_comes_by_way_of_the_proxy() -> None:
    with Site({"http://public.example/a": "<p>A.</p>"}) as proxy:
        assert page_of(fetch("http://public.example/a", by_proxy(proxy.url("")))).body == b"<p>A.</p>"


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_down_is_named_and_not_the_site(scheme: str) -> None:
    with Site() as proxy:
        settings = by_proxy(proxy.url(""))
    assert fault_of(fetch(f"{scheme}://public.example/a", settings)) == (
        HealthState.UNREACHABLE,
        "the proxy refuses the connection",
    )


def test_a_proxy_that_wants_a_password_is_named() -> None:
    with Site({"http://public.example/robots.txt": Reply(status=407)}) as proxy:
        assert fault_of(fetch("http://public.example/a", by_proxy(proxy.url("")))) == (
            HealthState.UNREACHABLE,
            "the proxy wants a user name and password (407)",
        )


def test_a_proxy_that_opens_no_tunnel_is_named() -> None:
    with Site() as proxy:
        state, detail = fault_of(fetch("https://public.example/a", by_proxy(proxy.url(""))))
    assert state is HealthState.UNREACHABLE
    assert detail.startswith("the proxy refuses to pass the request on")


def test_a_proxy_of_no_known_kind_is_named() -> None:
    assert fault_of(fetch("http://public.example/a", by_proxy("gopher://proxy:70"))) == (
        HealthState.UNREACHABLE,
        "the proxy's address is no http address; correct it",
    )


def test_a_host_that_needs_no_proxy_is_guarded_like_any_other() -> None:
    with Site() as proxy:
        settings = replace(PUBLIC, proxies=Proxies(http=proxy.url(""), without=("public.example",)))
        state, _ = fault_of(fetch("http://public.example/a", settings, resolve=lead_all_to("127.0.0.1")))
        assert not proxy.requests
    assert state is HealthState.REFUSED
