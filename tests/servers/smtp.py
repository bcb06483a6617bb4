"""A real SMTP server on loopback that keeps what it accepts, and fails in the ways that servers fail.

with SmtpReceiver() as server:
    ...  # send to server.host, server.port
assert server.letters[0].message["Subject"] == "..."
"""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from types import TracebackType
from typing import Any, Literal, Self

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

DROP = "drop"
"""As an answer to DATA: keep the letter, then hang up without a word."""

HANG = "hang"
"""As an answer to DATA: keep the letter, and never say anything."""

ACCEPTED = "250 OK"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What arrived, whether or not the server said that it had."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    encrypted: bool
    user: str | None

    @property
    def message(self) -> EmailMessage:
        return message_from_bytes(self.raw, policy=policy.default)

    def body(self, subtype: Literal["plain", "html"]) -> str:
        part = self.message.get_body((subtype,))
        assert part is not None
        content = part.get_content()
        assert isinstance(content, str)
        return content.replace("\r\n", "\n")


@dataclass(kw_only=True)
class SmtpReceiver:
    """Listens on a random port while it is entered.

    `to_data` are the answers to successive letters, the last of them for ever: `451 ...`, `552 ...`, DROP, HANG.
    `to_recipient` answers for an address. Whoever is in `users` may log in, over any connection, so that a password
    sent in clear would be seen: `passwords_seen` holds each, and whether it came encrypted.
    """

    security: Literal["none", "starttls", "tls"] = "none"
    context: ssl.SSLContext | None = None
    users: Mapping[str, str] = field(default_factory=dict)
    to_data: Sequence[str] = (ACCEPTED,)
    to_recipient: Mapping[str, str] = field(default_factory=dict)
    smtputf8: bool = True
    host: str = "127.0.0.1"
    port: int = 0
    letters: list[Letter] = field(default_factory=list)
    passwords_seen: list[tuple[str, bool]] = field(default_factory=list)
    connections: int = 0

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._answers = list(self.to_data)
        self._server = self._loop.run_until_complete(
            self._loop.create_server(
                self._receive,
                self.host,
                self.port,
                ssl=self.context if self.security == "tls" else None,
            )
        )
        self.port = self._server.sockets[0].getsockname()[1]
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _close(self) -> None:
        self._server.close()
        here = asyncio.current_task()
        others = [task for task in asyncio.all_tasks() if task is not here]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def _receive(self) -> SMTP:
        self.connections += 1
        return SMTP(
            self,
            hostname="receiver.test",
            enable_SMTPUTF8=self.smtputf8,
            tls_context=self.context if self.security == "starttls" else None,
            authenticator=self._log_in if self.users else None,
            auth_exclude_mechanism=() if self.users else ("LOGIN", "PLAIN"),
            auth_require_tls=False,
            loop=self._loop,
        )

    def _log_in(self, server: SMTP, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        user, password = data.login.decode(), data.password.decode()
        self.passwords_seen.append((password, _is_encrypted(server)))
        return AuthResult(success=self.users.get(user) == password, handled=False, auth_data=user)

    async def handle_RCPT(  # noqa: N802 -- the name aiosmtpd calls
        self, _server: SMTP, _session: Any, envelope: Any, address: str, _options: list[str]
    ) -> str:
        answer = self.to_recipient.get(address, ACCEPTED)
        if answer.startswith("2"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Any) -> str:  # noqa: N802 -- the same
        self.letters.append(
            Letter(
                sender=envelope.mail_from,
                recipients=tuple(envelope.rcpt_tos),
                raw=envelope.original_content,
                encrypted=_is_encrypted(server),
                user=session.auth_data if session.authenticated else None,
            )
        )
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if answer == DROP:
            _transport(server).abort()
        elif answer == HANG:
            await asyncio.Event().wait()
        return answer


def _transport(server: SMTP) -> asyncio.Transport:
    assert isinstance(server.transport, asyncio.Transport)
    return server.transport


def _is_encrypted(server: SMTP) -> bool:
    return _transport(server).get_extra_info("ssl_object") is not None
