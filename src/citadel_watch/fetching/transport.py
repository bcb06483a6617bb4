"""How questions reach servers: directly, through the guard, or by the proxy that the environment names."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

from citadel_watch.fetching.diagnosis import diagnose
from citadel_watch.fetching.faults import Fault
from citadel_watch.fetching.library import core, http
from citadel_watch.fetching.network import GuardedNetwork, Resolve
from citadel_watch.fetching.settings import FetchSettings
from citadel_watch.model import HealthState


class GuardedTransport(http.AsyncBaseTransport):
    """Errors leave here as the library's own, a `Fault` with words for people as their cause."""

    def __init__(self, settings: FetchSettings, resolve: Resolve) -> None:
        self._settings = settings
        self._trust = http.create_ssl_context()
        self._direct = core.AsyncConnectionPool(
            ssl_context=self._trust,
            network_backend=GuardedNetwork(settings, resolve),
            max_connections=None,
            keepalive_expiry=5.0,
        )
        self._proxied: dict[str, core.AsyncConnectionPool] = {}

    async def handle_async_request(self, request: http.Request) -> http.Response:
        # A cookie set by one page is not shown to another.
        url = request.url
        asked = core.Request(
            method=request.method,
            url=core.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        proxied = self._settings.proxies.find(url.scheme, url.host) is not None
        with _translated(proxied=proxied):
            answer = await self._choose_pool(url).handle_async_request(asked)
        headers = [(name, value) for name, value in answer.headers if name.lower() != b"set-cookie"]
        return http.Response(
            answer.status, headers=headers, stream=_Stream(answer, proxied=proxied), extensions=answer.extensions
        )

    async def aclose(self) -> None:
        for pool in (self._direct, *self._proxied.values()):
            await pool.aclose()

    def _choose_pool(self, url: http.URL) -> core.AsyncConnectionPool:
        proxy = self._settings.proxies.find(url.scheme, url.host)
        if proxy is None:
            return self._direct
        if proxy not in self._proxied:
            try:
                named = http.Proxy(proxy)
            except (http.InvalidURL, ValueError) as error:
                raise Fault(HealthState.UNREACHABLE, "the proxy's address is no http address; correct it") from error
            self._proxied[proxy] = core.AsyncHTTPProxy(
                proxy_url=str(named.url), proxy_auth=named.raw_auth, ssl_context=self._trust, max_connections=None
            )
        return self._proxied[proxy]


class _Stream(http.AsyncByteStream):
    def __init__(self, answer: core.Response, *, proxied: bool) -> None:
        self._answer = answer
        self._proxied = proxied

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _translated(proxied=self._proxied):
            async for part in self._answer.aiter_stream():
                yield part

    async def aclose(self) -> None:
        await self._answer.aclose()


@contextmanager
def _translated(*, proxied: bool) -> Iterator[None]:
    try:
        yield
    except Fault as fault:
        raise http.ConnectError(fault.detail) from fault
    except (core.NetworkError, core.TimeoutException, core.ProtocolError, core.ProxyError, OSError) as error:
        # OSError: what TLS finds wrong after its greeting passes through the library as it is.
        meaning = diagnose(error, proxied=proxied)
        meaning.__cause__ = error
        # The library gives both of its layers the same names of errors.
        kind: type[http.TransportError] = getattr(http, type(error).__name__, http.TransportError)
        raise kind(meaning.detail) from meaning
