"""One question to one server, and its whole answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from citadel_watch.fetching.diagnosis import find_cause
from citadel_watch.fetching.faults import Fault, refuse
from citadel_watch.fetching.library import http
from citadel_watch.fetching.network import Resolve, resolve_host
from citadel_watch.fetching.settings import FetchSettings
from citadel_watch.fetching.transport import GuardedTransport
from citadel_watch.fetching.unpack import ACCEPTED, choose_unpacker
from citadel_watch.model import HealthState
from citadel_watch.reading.refusal import LARGEST

_REFUSALS = 400
"""From this status on an answer is a refusal."""
_PATIENCE = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server said; the body is unpacked. Of a refusal it is as much as came soon, of a redirect nothing."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    conditional: bool = False
    """Was it asked with a condition, so that 304 says something?"""


class Web:
    """Asks servers, one question at a time; keeps no cookies and no passwords."""

    def __init__(self, transport: GuardedTransport, settings: FetchSettings) -> None:
        # Not a client of the library: it looks where redirects lead even when it is not to follow them, and stumbles.
        self._transport = transport
        self._settings = settings
        self._headers = {"Accept-Encoding": ACCEPTED, **_introduce(settings)}

    async def ask(self, url: str, headers: Mapping[str, str], *, at_most: int, cut: bool = False) -> Answer:
        """The answer to a GET. A body of more bytes than `at_most` is cut there, or is a fault.

        Raises:
            Fault: there is no whole answer.
        """
        try:
            request = http.Request("GET", url, headers={**self._headers, **headers})
        except (http.InvalidURL, UnicodeError, ValueError) as error:
            raise refuse("the address is malformed") from error
        proxied = self._settings.proxies.find(request.url.scheme, request.url.host) is not None
        try:
            response = await self._transport.handle_async_request(request)
            try:
                if response.is_success:
                    body = await _read_body(response, at_most, cut=cut)
                else:
                    body = await _read_refusal(response)
            finally:
                await response.aclose()
        except http.TransportError as error:
            fault = find_cause(error, Fault) or Fault(HealthState.UNREACHABLE, "the request failed")
            raise fault from fault.__cause__
        if proxied and response.status_code == http.codes.PROXY_AUTHENTICATION_REQUIRED:
            raise Fault(HealthState.UNREACHABLE, "the proxy wants a user name and password (407)")
        return Answer(
            url=str(request.url),
            status=response.status_code,
            headers=response.headers,
            body=body,
            conditional=not {"if-none-match", "if-modified-since"}.isdisjoint(request.headers),
        )


@asynccontextmanager
async def open_web(settings: FetchSettings, resolve: Resolve | None = None) -> AsyncIterator[Web]:
    async with GuardedTransport(settings, resolve or resolve_host) as transport:
        yield Web(transport, settings)


@asynccontextmanager
async def open_guarded_client(
    settings: FetchSettings, resolve: Resolve | None = None
) -> AsyncIterator[http.AsyncClient]:
    """A client of the HTTP library that reaches only what the guard lets pass, whoever uses it.

    It has no time limit of its own: the library counts each read anew, and a server that drips never meets that.
    """
    transport = GuardedTransport(settings, resolve or resolve_host)
    headers = {"User-Agent": settings.user_agent}
    async with http.AsyncClient(transport=transport, headers=headers, timeout=None, trust_env=False) as client:
        yield client


def _introduce(settings: FetchSettings) -> dict[str, str]:
    return {
        "User-Agent": settings.user_agent,
        "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
        "Accept-Language": "en,*;q=0.5",
    }


async def _read_body(response: http.Response, at_most: int, *, cut: bool) -> bytes:
    unpacker = choose_unpacker(response.headers.get("content-encoding", ""))
    announced = response.headers.get("content-length", "")
    if announced.isdigit() and int(announced[:18]) > at_most and not cut:
        raise _too_large(at_most)
    body = bytearray()
    came = 0
    async for packed in response.aiter_raw():
        came += len(packed)
        body += unpacker.unpack(packed, at_most - len(body))
        # Packed bytes count as well: a stream may go on for ever without unpacking to anything.
        if len(body) > at_most or came > at_most:
            if cut:
                return bytes(body[:at_most])
            raise _too_large(at_most)
    if came and not unpacker.finished:
        raise Fault(HealthState.UNREACHABLE, "the page broke off before its end", transient=True)
    return bytes(body)


async def _read_refusal(response: http.Response) -> bytes:
    """What a refusal says of itself; nothing where it does not say it whole and soon, as the status is the answer."""
    if response.status_code < _REFUSALS:
        return b""
    try:
        async with asyncio.timeout(_PATIENCE):
            return await _read_body(response, LARGEST, cut=True)
    except (TimeoutError, Fault, http.TransportError):
        return b""


def _too_large(at_most: int) -> Fault:
    return Fault(HealthState.TOO_LARGE, f"the page has more than {at_most} bytes when unpacked")
