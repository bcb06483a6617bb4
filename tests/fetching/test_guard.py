from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.fetching import FetchSettings, Proxies
from citadel_watch.fetching.faults import Fault
from citadel_watch.fetching.guard import check_url, is_public
from citadel_watch.fetching.network import GuardedNetwork
from citadel_watch.model import HealthState
from tests.fetching.asking import LOCAL, PUBLIC, fault_of, fetch, lead_all_to
from tests.servers.site import Page, Reply, Site

LITERALS = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[fe80::1%25eth0]",
    "0.0.0.0",  # noqa: S104 - nothing is bound to it
    "0",
    "localhost",
    "localhost.",
    "LOCALHOST",
    "a.localhost",
    "169.254.169.254",
    "[fd00:ec2::254]",
    "metadata.google.internal",
    "printer.local",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "127.0.0.1.",
]

SPECIAL = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.31.196.0/24",
    "192.52.193.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "192.175.48.0/24",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "255.255.255.255/32",
    "::/128",
    "::1/128",
    "::/96",
    "::ffff:0:0:0/96",
    "::ffff:10.0.0.0/104",
    "64:ff9b:1::/48",
    "64:ff9b::192.168.0.0/112",
    "100::/64",
    "100:0:0:1::/64",
    "2001::/32",
    "2001:1::1/128",
    "2001:2::/48",
    "2001:3::/32",
    "2001:4:112::/48",
    "2001:10::/28",
    "2001:20::/28",
    "2001:30::/28",
    "2001:db8::/32",
    "2002::/16",
    "2620:4f:8000::/48",
    "3fff::/20",
    "5f00::/16",
    "fc00::/7",
    "fe80::/10",
    "fec0::/10",
    "ff00::/8",
]

PUBLIC_ADDRESSES = ["1.1.1.1", "93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822", "::ffff:93.184.216.34"]


def reason_of(url: str, *, private_networks: bool = False) -> str:
    with pytest.raises(Fault) as caught:
        check_url(url, private_networks=private_networks)
    assert caught.value.state is HealthState.REFUSED
    return caught.value.detail


@pytest.mark.parametrize("host", LITERALS)
def test_an_address_of_this_machine_is_refused_however_it_is_spelt(host: str) -> None:
    state, detail = fault_of(fetch(f"http://{host}/", PUBLIC))
    assert state is HealthState.REFUSED, detail


@pytest.mark.parametrize("host", LITERALS)
@pytest.mark.parametrize("hops", [1, 5])
def test_a_redirect_to_this_machine_is_refused(host: str, hops: int) -> None:
    """The site is reached through a proxy, for only so does a public host answer on a loopback address."""
    name = "http://public.example"
    pages: dict[str, Page] = {
        f"{name}/{hop}": Reply(status=302, headers={"Location": f"{name}/{hop + 1}"}) for hop in range(hops)
    }
    pages[f"{name}/{hops - 1}"] = Reply(status=302, headers={"Location": f"http://{host}/secret"})
    with Site(pages) as site:
        settings = replace(PUBLIC, proxies=Proxies(http=site.url("")))
        state, detail = fault_of(fetch(f"{name}/0", settings))
        assert state is HealthState.REFUSED, detail
        assert not any("secret" in asked.path for asked in site.requests)


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "::1", "169.254.169.254", "::ffff:10.0.0.1"])
def test_a_name_that_leads_to_a_private_address_is_refused(address: str) -> None:
    state, detail = fault_of(fetch("http://rebound.example/", PUBLIC, resolve=lead_all_to(address)))
    assert state is HealthState.REFUSED
    assert detail.startswith("rebound.example leads to ")


class Recorder(httpcore.AsyncNetworkBackend):
    """Takes note of where it would have connected."""

    def __init__(self) -> None:
        self.connected: list[str] = []

    async def connect_tcp(
        self,
        host: str,
        port: int,  # noqa: ARG002 - the library's own signature
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - the same
        local_address: str | None = None,  # noqa: ARG002 - the same
        socket_options: object = None,  # noqa: ARG002 - the same
    ) -> httpcore.AsyncNetworkStream:
        self.connected.append(host)
        return httpcore.AsyncMockStream([])


def test_a_name_that_changes_where_it_leads_gains_nothing() -> None:
    """What was checked is what is connected to: there is no second lookup in between."""
    turns = iter([["93.184.216.34"], ["127.0.0.1"], ["127.0.0.1", "93.184.216.34"]])

    async def rebind(_host: str, _port: int) -> Sequence[str]:
        return next(turns)

    async def connect_thrice() -> None:
        guarded = GuardedNetwork(FetchSettings(), rebind, network)
        await guarded.connect_tcp("rebound.example", 443)
        with pytest.raises(Fault):
            await guarded.connect_tcp("rebound.example", 443)
        await guarded.connect_tcp("rebound.example", 443)

    network = Recorder()
    asyncio.run(connect_thrice())
    assert network.connected == ["93.184.216.34", "93.184.216.34"]


@pytest.mark.parametrize("port", [0, 22, 25, 8080, 65535])
def test_only_the_ports_of_the_web_are_asked(port: int) -> None:
    assert f"port {port} " in reason_of(f"http://public.example:{port}/")
    with pytest.raises(Fault, match="port"):
        asyncio.run(GuardedNetwork(PUBLIC, lead_all_to("1.1.1.1"), Recorder()).connect_tcp("public.example", port))


@pytest.mark.parametrize(
    "url",
    [
        "http://a\\@127.0.0.1/",
        "http://a@public.example/",
        "http://a:b@public.example/",
        "http://public.example/\tb",
        "http://public.example/\nb",
        "http://public.example/\x00",
        "http://public .example/",
        "http://public.example/\N{RIGHT-TO-LEFT OVERRIDE}",
        "http:///a",
        "http://",
        "http://[::1",
        "http://public.example:99999/",
        "//public.example/",
        "public.example",
        "",
        "http://public.example/" + "a" * 64_000,
        "file:///etc/passwd",
        "FILE:/etc/passwd",
        "source:file:/etc/passwd",
        "ftp://public.example/",
        "gopher://public.example/",
        "data:text/html,hello",
        "jar:http://public.example!/",
        "javascript:alert(1)",
    ],
)
@pytest.mark.parametrize("private_networks", [False, True])
def test_an_odd_address_is_refused_wherever_it_leads(url: str, private_networks: bool) -> None:  # noqa: FBT001 - pytest hands it over
    assert reason_of(url, private_networks=private_networks)
    settings = replace(PUBLIC, private_networks=private_networks)
    assert fault_of(fetch(url, settings))[0] is HealthState.REFUSED


@pytest.mark.parametrize(
    "url",
    ["http://a#@b", "http://0177.0.0.1/", "http://\N{FULLWIDTH DIGIT ONE}27.0.0.1/", "http://a。b/", "http://xn--/"],
)
def test_an_address_that_parsers_differ_on_reaches_nobody(url: str) -> None:
    assert fault_of(fetch(url, PUBLIC, resolve=lead_all_to("127.0.0.1")))[0] is HealthState.REFUSED


def test_private_networks_may_be_allowed() -> None:
    with Site({"/a": "<p>Here.</p>"}) as site:
        assert fault_of(fetch(site.url("/a"), PUBLIC))[0] is HealthState.REFUSED
        assert not site.requests
        fetch(site.url("/a"), LOCAL)
        assert site.asked("/a")


@pytest.mark.parametrize("address", PUBLIC_ADDRESSES)
def test_a_public_address_passes(address: str) -> None:
    assert is_public(ip_address(address))


@given(st.sampled_from(SPECIAL), st.integers(min_value=0))
def test_no_special_address_is_public(network: str, number: int) -> None:
    special = ip_network(network, strict=False)
    assert not is_public(special[number % special.num_addresses])


@given(st.ip_addresses(v=4))
def test_an_address_is_as_public_in_disguise(address: IPv4Address) -> None:
    assert is_public(IPv6Address(f"::ffff:{address}")) == is_public(address)
    assert is_public(IPv6Address(f"64:ff9b::{address}")) == is_public(address)


@given(st.ip_addresses(v=6))
def test_only_unicast_of_the_open_internet_is_public(address: IPv6Address) -> None:
    if is_public(address) and address.ipv4_mapped is None and address not in IPv6Network("64:ff9b::/96"):
        assert address in IPv6Network("2000::/3")
