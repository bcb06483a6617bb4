"""Which proxy stands between this machine and a host, as the environment says.

A proxy looks names up itself: through one, the guard judges an address by its text alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxies:
    """A proxy for each scheme, or none; `without` are the hosts and domains that are reached without it."""

    http: str | None = None
    https: str | None = None
    without: tuple[str, ...] = ()

    def find(self, scheme: str, host: str) -> str | None:
        """The proxy's address for a host; None where it is reached directly."""
        proxy = self.https if scheme == "https" else self.http
        host = host.lower().rstrip(".")
        direct = any(each in ("*", host) or host.endswith(f".{each}") for each in self.without)
        return None if direct else proxy


def find_proxies(environ: Mapping[str, str]) -> Proxies:
    """What `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` say, small letters before capitals."""

    def read(name: str) -> str:
        return environ.get(name) or environ.get(name.upper()) or ""

    without = (each.strip().lower().removeprefix("*.").lstrip(".") for each in read("no_proxy").split(","))
    return Proxies(
        http=read("http_proxy") or None,
        https=read("https_proxy") or None,
        without=tuple(each for each in without if each),
    )
