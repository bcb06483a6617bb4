"""The news site of the demo: an HTTP server on loopback that serves one edition at a time, as real news sites do."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Self

from citadel_watch.demo.editions import Edition
from citadel_watch.demo.outlets import BY_KEY
from citadel_watch.demo.press import ORIGIN

_ROBOTS = b"User-agent: *\nAllow: /\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A request, and what was answered."""

    path: str
    status: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheet:
    body: bytes
    etag: str
    set_at: datetime


class NewsSite:
    """Serves the published edition while entered. `visits` grows with every request, in the order of the answers."""

    def __init__(self) -> None:
        self.visits: list[Visit] = []
        self._server = _Server(self.visits)
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def url(self, outlet: str) -> str:
        """The address of the page of the outlet with this key."""
        return self.origin + BY_KEY[outlet].path

    def publish(self, edition: Edition) -> None:
        """Serve this edition from now on. A page that did not change keeps its ETag and its Last-Modified."""
        morning = datetime.combine(edition.day, time(8, 45), UTC)
        self._server.shelf = {path: self._print(path, html, morning) for path, html in edition.pages.items()}

    def answered(self, status: HTTPStatus) -> int:
        """How many requests were answered with `status`."""
        return sum(visit.status == status for visit in self.visits)

    def _print(self, path: str, html: str, now: datetime) -> _Sheet:
        body = html.replace(ORIGIN, self.origin).encode()
        # Weak, since the compressed and the plain body share it (RFC 9110, section 8.8.1).
        etag = f'W/"{sha256(body).hexdigest()[:20]}"'
        before = self._server.shelf.get(path)
        return before if before and before.etag == etag else _Sheet(body=body, etag=etag, set_at=now)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, visits: list[Visit]) -> None:
        self.visits = visits
        self.shelf: Mapping[str, _Sheet] = {}
        super().__init__(("127.0.0.1", 0), _Reader)


class _Reader(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the standard library names it so
        """`visits` is the log."""

    def _answer(self) -> None:
        path = self.path.partition("?")[0]
        sheet = self.server.shelf.get(path)
        if path == "/robots.txt":
            self._send(HTTPStatus.OK, _ROBOTS, {"Content-Type": "text/plain; charset=utf-8"})
        elif sheet is None:
            self._send(HTTPStatus.NOT_FOUND, b"<!doctype html><title>Not found</title><h1>Page not found</h1>", {})
        elif self._has(sheet):
            self._send(HTTPStatus.NOT_MODIFIED, b"", _validators(sheet))
        else:
            self._send(HTTPStatus.OK, sheet.body, _validators(sheet))

    def _has(self, sheet: _Sheet) -> bool:
        """Does the visitor hold this very page? If-None-Match goes before If-Modified-Since (RFC 9110, 13.2.2)."""
        if held := self.headers.get("If-None-Match"):
            tags = {tag.strip().removeprefix("W/") for tag in held.split(",")}
            return "*" in tags or sheet.etag.removeprefix("W/") in tags
        since = self.headers.get("If-Modified-Since")
        try:
            return since is not None and sheet.set_at <= parsedate_to_datetime(since)
        except (TypeError, ValueError):
            return False

    def _send(self, status: HTTPStatus, body: bytes, headers: Mapping[str, str]) -> None:
        zipped = bool(body) and "gzip" in self.headers.get("Accept-Encoding", "")
        sent = gzip.compress(body, mtime=0) if zipped else body
        self.server.visits.append(Visit(path=self.path, status=status))
        self.send_response(status)
        for name, value in ({"Content-Type": "text/html; charset=utf-8"} | dict(headers)).items():
            self.send_header(name, value)
        if zipped:
            self.send_header("Content-Encoding", "gzip")
        if status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(sent)


def _validators(sheet: _Sheet) -> dict[str, str]:
    return {
        "ETag": sheet.etag,
        "Last-Modified": format_datetime(sheet.set_at, usegmt=True),
        "Cache-Control": "public, max-age=0, must-revalidate",
        "Vary": "Accept-Encoding",
    }
