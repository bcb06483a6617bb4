"""A real web site on loopback whose pages can be edited at any time, and that misbehaves in the ways that sites do.

with Site({"/a": "<p>Old.</p>"}) as site:
    ...  # fetch site.url("/a")
    site["/a"] = Reply(body=b"<p>New.</p>", etag='"2"')
assert [request.path for request in site.requests] == ["/a"]
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Literal, Self

NOT_FOUND = 404


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """How a path is answered; a condition that still holds is answered with 304.

    `pace` is how: at once; `hang` never answers; `drip` sends the body byte by byte, again and again, without end, and
    `drip-head` a header so; `truncate` promises the whole body and hangs up half-way; `reset` does so rudely; `close`
    hangs up before a word. `raw` is sent as it is, in place of everything else.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "text/html; charset=utf-8"
    etag: str | None = None
    last_modified: str | None = None
    pace: Literal["at-once", "hang", "drip", "drip-head", "truncate", "reset", "close"] = "at-once"
    raw: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request that came. Header names are in lower case; `at` counts requests, `together` how many were open."""

    path: str
    headers: Mapping[str, str]
    together: int


Page = Reply | str | Callable[[Asked], Reply]
"""A reply, the HTML of a plain one, or what decides on it for each request."""


class Site:
    """Listens on a random port of 127.0.0.1 while it is entered; paths that it does not have are 404."""

    def __init__(self, pages: Mapping[str, Page] | None = None, *, context: ssl.SSLContext | None = None) -> None:
        self.requests: list[Asked] = []
        self._pages: dict[str, Page] = dict(pages or {})
        self._context = context
        self._lock = threading.Lock()
        self._open = 0
        self._closing = threading.Event()

    def __setitem__(self, path: str, page: Page) -> None:
        with self._lock:
            self._pages[path] = page

    def __delitem__(self, path: str) -> None:
        with self._lock:
            del self._pages[path]

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{'https' if self._context else 'http'}://{host}:{self.port}{path}"

    def asked(self, path: str) -> list[Asked]:
        """The requests for a path, oldest first."""
        return [request for request in self.requests if request.path == path]

    def __enter__(self) -> Self:
        site: Site = self

        class Handler(_Handler):
            served = site

        self._server = _Server(("127.0.0.1", 0), Handler)
        if self._context is not None:
            self._server.context = self._context
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def enter(self, path: str, headers: Mapping[str, str]) -> Reply:
        with self._lock:
            self._open += 1
            asked = Asked(path=path, headers=headers, together=self._open)
            self.requests.append(asked)
            page = self._pages.get(path, Reply(status=NOT_FOUND))
        if isinstance(page, str):
            return Reply(body=page.encode())
        return page if isinstance(page, Reply) else page(asked)

    def leave(self) -> None:
        with self._lock:
            self._open -= 1

    def closes(self, seconds: float | None = None) -> bool:
        """Waits; True once the site is closing."""
        return self._closing.wait(seconds)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    context: ssl.SSLContext | None = None

    def finish_request(self, request: object, client_address: object) -> None:
        """Greets in the connection's own thread: a client that breaks the greeting off must not stop the others."""
        try:
            if self.context is not None:
                request = self.context.wrap_socket(request, server_side=True)  # type: ignore[arg-type]  # a socket
            super().finish_request(request, client_address)  # type: ignore[arg-type]  # the same
        except OSError:
            pass  # the client hung up, as some are meant to


class _Handler(BaseHTTPRequestHandler):
    served: Site
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        reply = self.served.enter(self.path, headers)
        try:
            self._answer(reply, headers)
        finally:
            self.served.leave()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name http.server calls
        """Quiet: a test that fails shows the requests itself."""

    def _answer(self, reply: Reply, headers: Mapping[str, str]) -> None:
        self.close_connection = reply.pace != "at-once" or reply.raw is not None
        if reply.raw is not None:
            self.wfile.write(reply.raw)
            return
        if reply.pace == "close":
            return
        if reply.pace == "hang":
            self.served.closes()
            return
        unchanged = reply.status == 200 and (
            headers["if-none-match"] == reply.etag
            if "if-none-match" in headers and reply.etag
            else bool(reply.last_modified) and headers.get("if-modified-since") == reply.last_modified
        )
        self.send_response(304 if unchanged else reply.status)
        if reply.pace == "drip-head":
            self.flush_headers()
            self._drip(b"x")
            return
        self._send_headers(reply)
        if unchanged:
            self.end_headers()
            return
        if reply.pace != "drip" and "Content-Length" not in reply.headers:
            self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if reply.pace == "drip":
            self._drip(reply.body or b".")
        else:
            half = reply.pace in ("truncate", "reset")
            self.wfile.write(reply.body[: len(reply.body) // 2] if half else reply.body)
        if reply.pace == "reset":
            self._reset()

    def _send_headers(self, reply: Reply) -> None:
        named = {"Content-Type": reply.content_type, "ETag": reply.etag, "Last-Modified": reply.last_modified}
        for name, value in {**named, **reply.headers}.items():
            if value:
                self.send_header(name, value)

    def _drip(self, drops: bytes) -> None:
        while True:
            for drop in drops:
                self.wfile.write(bytes([drop]))
                if self.served.closes(0.01):
                    return

    def _reset(self) -> None:
        import socket
        import struct

        self.wfile.flush()
        # Lingering for no time makes the close a reset.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
