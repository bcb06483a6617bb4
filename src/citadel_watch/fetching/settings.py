"""How the network may be used."""

from __future__ import annotations

from dataclasses import dataclass, field

from citadel_watch import __version__
from citadel_watch.fetching.proxies import Proxies


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """`timeout` is for one fetch, all its redirects included; delays and waiting for a turn do not count."""

    user_agent: str = f"citadel-watch/{__version__}"
    timeout: float = 20.0
    max_bytes: int = 15 * 1024 * 1024
    concurrency: int = 8
    per_host_concurrency: int = 1
    per_host_delay: float = 1.0
    private_networks: bool = False
    proxies: Proxies = field(default_factory=Proxies)
