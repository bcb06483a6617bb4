"""Which addresses may be asked: public web servers, and nothing of the network this machine stands in.

The rules for an address are applied twice: to the text of every URL, redirects included, and to the numeric address
that is really connected to, so that a name which resolves otherwise a moment later gains nothing.
"""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from citadel_watch.fetching.faults import refuse

_LONGEST = 8000
_PORTS = {"http": 80, "https": 443}
_INSIDE = ("localhost", "local", "internal", "intranet", "lan", "home.arpa")

# The IANA special-purpose registries, with multicast: spelled out, for each Python knows another edition of them.
_SPECIAL_4 = tuple(
    IPv4Network(each)
    for each in (
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
    )
)
_GLOBAL_6 = IPv6Network("2000::/3")
_TRANSLATED = IPv6Network("64:ff9b::/96")
_SPECIAL_6 = tuple(
    IPv6Network(each) for each in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
)
_REMEDY = "private_networks = true in [fetch] would allow it"


def check_url(url: str, *, private_networks: bool) -> None:
    """Lets a web address pass.

    Raises:
        Fault: it is malformed, of another scheme, carries a password, or names what is not public.
    """
    if len(url) > _LONGEST:
        raise refuse("the address is too long")
    if not url.isprintable() or any(each.isspace() or each == "\\" for each in url):
        raise refuse("the address holds a blank, a backslash or a control character")
    try:
        parts = urlsplit(url)
        scheme, host, port = parts.scheme.lower(), parts.hostname, parts.port
    except ValueError:
        raise refuse("the address is malformed") from None
    if scheme not in _PORTS:
        raise refuse(f"the address is of the scheme {scheme[:20] or '(none)'}; only http and https are asked")
    if not host:
        raise refuse("the address names no host")
    if "@" in parts.netloc:
        raise refuse("the address carries a user name or password")
    if private_networks:
        return
    check_port(_PORTS[scheme] if port is None else port)
    name = host.lower().rstrip(".")
    if any(name == each or name.endswith(f".{each}") for each in _INSIDE):
        raise refuse(f"{name} is a name of the local network; {_REMEDY}")
    if (literal := _read_literal(name)) is not None:
        check_address(literal)


def check_port(port: int) -> None:
    """Lets the ports of the web pass.

    Raises:
        Fault: it is another port.
    """
    if port not in _PORTS.values():
        raise refuse(f"port {port} is none of 80 and 443; {_REMEDY}")


def check_address(address: IPv4Address | IPv6Address) -> None:
    """Lets a public address pass.

    Raises:
        Fault: it is private, or special in any other way.
    """
    if not is_public(address):
        raise refuse(f"{address} is not a public address; {_REMEDY}")


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Can a web server of the open internet be at this address?"""
    if isinstance(address, IPv4Address):
        return address.is_global and not any(address in network for network in _SPECIAL_4)
    if address.ipv4_mapped is not None:
        return is_public(address.ipv4_mapped)
    if address in _TRANSLATED:
        # A network without IPv4 reaches it through these; the last four bytes are where it ends up.
        return is_public(IPv4Address(address.packed[-4:]))
    return address.is_global and address in _GLOBAL_6 and not any(address in network for network in _SPECIAL_6)


def _read_literal(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host spells in numbers, as resolvers read them: also `127.1` and `0x7f000001`."""
    try:
        return ip_address(host)
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host))
    except (OSError, UnicodeEncodeError):
        return None
