"""A real HTTP server on loopback that keeps what is posted to it, and answers as it is told.

with HookReceiver(Answer(status=500), Answer()) as hook:
    ...  # post to hook.url: 500 first, and 204 from then on
assert hook.requests[0].json() == {...}
"""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Literal, Self

_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A request. Header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What to answer. `size` makes the body that long, whatever `body` says.

    `pace` is how: at once; `hang` never answers; `drip` sends the body a byte at a time and `drip-head` the status
    line too, both without end; `reset` promises the whole body and hangs up half-way.
    """

    status: int = 204
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    size: int | None = None
    pace: Literal["at-once", "hang", "drip", "drip-head", "reset"] = "at-once"


class HookReceiver:
    """Listens on a random port while it is entered; gives its answers in turn, the last one for ever."""

    def __init__(self, *answers: Answer, context: ssl.SSLContext | None = None) -> None:
        self.requests: list[Received] = []
        self.bytes_sent = 0
        self._answers = list(answers) or [Answer()]
        self._context = context
        self._closing = threading.Event()
        self._turn = threading.Lock()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}/hook"

    def __enter__(self) -> Self:
        receiver: HookReceiver = self

        class Handler(_Handler):
            hook = receiver

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        if self._context is not None:
            self._server.socket = self._context.wrap_socket(self._server.socket, server_side=True)
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

    def take(self, request: Received) -> Answer:
        with self._turn:
            self.requests.append(request)
            return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]

    def wait(self, seconds: float | None = None) -> bool:
        """True once the server is closing."""
        return self._closing.wait(seconds)


class _Handler(BaseHTTPRequestHandler):
    hook: HookReceiver
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        answer = self.hook.take(Received(method=self.command, path=self.path, headers=headers, body=body))
        try:
            self._answer(answer)
        except OSError:
            self.close_connection = True  # the client hung up first, as some are meant to

    do_GET = do_POST  # noqa: N815 -- the name http.server calls

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the name http.server calls
        """Quiet: a test that fails shows the requests itself."""

    def _answer(self, answer: Answer) -> None:
        if answer.pace == "hang":
            self.hook.wait()
            self.close_connection = True
        elif answer.pace == "drip-head":
            self._drip(f"HTTP/1.1 {answer.status} OK\r\nX-Filler: ".encode())
        else:
            size = answer.size if answer.size is not None else len(answer.body)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.status != 204:
                self.send_header("Content-Length", str(size))
            self.end_headers()
            self._send_body(answer, size)

    def _send_body(self, answer: Answer, size: int) -> None:
        if answer.pace == "drip":
            self._drip(b"")
        elif answer.pace == "reset":
            self.wfile.write(b"." * (size // 2))
            self.close_connection = True
        elif answer.size is None:
            self.wfile.write(answer.body)
        else:
            for start in range(0, size, _CHUNK):
                self.wfile.write(b"." * min(_CHUNK, size - start))
                self.hook.bytes_sent += min(_CHUNK, size - start)

    def _drip(self, beginning: bytes) -> None:
        self.close_connection = True
        for byte in beginning:
            self.wfile.write(bytes([byte]))
        while not self.hook.wait(0.01):
            self.wfile.write(b".")
