"""Connections that are opened only to addresses which the guard lets pass."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from ipaddress import ip_address

from citadel_watch.fetching.faults import Fault, refuse
from citadel_watch.fetching.guard import check_address, check_port
from citadel_watch.fetching.library import core
from citadel_watch.fetching.settings import FetchSettings
from citadel_watch.model import HealthState

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""From a host and a port to numeric addresses; `socket.gaierror` where there are none."""


class GuardedNetwork(core.AsyncNetworkBackend):
    """Connects to the very addresses that it has checked: a name is looked up once, not once for each purpose."""

    def __init__(
        self, settings: FetchSettings, resolve: Resolve, network: core.AsyncNetworkBackend | None = None
    ) -> None:
        self._settings = settings
        self._resolve = resolve
        self._network = network or core.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the library's own signature
        local_address: str | None = None,
        socket_options: object = None,  # noqa: ARG002 - the library's own signature
    ) -> core.AsyncNetworkStream:
        addresses = await self._find_allowed(host, port)
        patience = self._settings.timeout / len(addresses)
        for last, address in enumerate(addresses, start=1 - len(addresses)):
            try:
                return await self._network.connect_tcp(address, port, min(timeout or patience, patience), local_address)
            except (core.ConnectError, core.ConnectTimeout):
                if last == 0:
                    raise
        raise AssertionError("there is at least one address")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def _find_allowed(self, host: str, port: int) -> Sequence[str]:
        try:
            addresses = await self._resolve(host.strip("[]"), port)
        except (socket.gaierror, UnicodeError) as error:
            again = isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN
            detail = "the name server does not answer" if again else f"there is no host named {host}"
            raise Fault(HealthState.UNREACHABLE, f"dns: {detail}", transient=again) from error
        if self._settings.private_networks and addresses:
            return addresses
        check_port(port)
        refusal: Fault | None = None
        allowed: list[str] = []
        for address in addresses:
            try:
                check_address(ip_address(address))
            except Fault as fault:
                refusal = refusal or fault
            else:
                allowed.append(address)
        if not allowed:
            raise refuse(f"{host} leads to {refusal.detail}" if refusal else f"{host} has no address")
        return allowed


async def resolve_host(host: str, port: int) -> Sequence[str]:
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))
