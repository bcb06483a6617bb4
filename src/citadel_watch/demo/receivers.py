"""Where the demo's alerts arrive: a mail server and a webhook endpoint on loopback that keep what they get."""

from __future__ import annotations

import asyncio
import base64
import json
import secrets
from email import message_from_bytes, policy
from email.message import EmailMessage
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from types import TracebackType
from typing import Any, Self

from aiosmtpd.smtp import SMTP, Envelope
from standardwebhooks import Webhook, WebhookVerificationError

_BODY_LIMIT = 1_000_000


class MailReceiver:
    """A mail server that accepts every message while entered; `messages` holds them, parsed, in order of arrival."""

    host = "127.0.0.1"

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.port = 0
        self._listening = Event()
        self._thread = Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._listening.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._closing.set)
        self._thread.join()

    async def handle_DATA(self, server: SMTP, session: object, envelope: Envelope) -> str:  # noqa: ARG002, N802  # aiosmtpd calls it so
        content = envelope.content or b""
        content = content.encode() if isinstance(content, str) else content
        self.messages.append(message_from_bytes(content, policy=policy.default))
        return "250 kept"

    async def _serve(self) -> None:
        # aiosmtpd's own Controller cannot take a port of the system's choosing.
        self._loop = asyncio.get_running_loop()
        self._closing = asyncio.Event()
        server = await self._loop.create_server(lambda: SMTP(self, hostname="mail.example"), self.host, 0)
        self.port = server.sockets[0].getsockname()[1]
        self._listening.set()
        await self._closing.wait()
        server.close()


class HookReceiver:
    """A webhook endpoint that accepts what is signed with `secret` while entered.

    `payloads` holds what was accepted, each with its id in `ids`; `refused` says why the others were not.
    """

    def __init__(self) -> None:
        self.secret = "whsec_" + base64.b64encode(secrets.token_bytes(24)).decode()
        self.payloads: list[Any] = []
        self.ids: list[str] = []
        self.refused: list[str] = []
        self._server = _HookServer(self)
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
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/hook"

    def receive(self, body: bytes, headers: dict[str, str]) -> HTTPStatus:
        """Keep a call that carries a good signature; the status says whether it did."""
        try:
            payload = Webhook(self.secret).verify(body, headers)
        except (WebhookVerificationError, json.JSONDecodeError) as error:
            self.refused.append(str(error))
            return HTTPStatus.UNAUTHORIZED
        self.ids.append(headers["webhook-id"])
        self.payloads.append(payload)
        return HTTPStatus.NO_CONTENT


class _HookServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, receiver: HookReceiver) -> None:
        self.receiver = receiver
        super().__init__(("127.0.0.1", 0), _Caller)


class _Caller(BaseHTTPRequestHandler):
    server: _HookServer
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(min(int(self.headers.get("Content-Length", 0)), _BODY_LIMIT))
        self.close_connection = True
        status = self.server.receiver.receive(body, {name.lower(): value for name, value in self.headers.items()})
        self.send_response(status)
        # Closing unsaid would race a sender that sends its next call down the same connection.
        self.send_header("Connection", "close")
        if status is not HTTPStatus.NO_CONTENT:
            self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the standard library names it so
        """The receiver's lists are the log."""
