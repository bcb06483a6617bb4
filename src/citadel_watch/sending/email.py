"""The channel that mails, over a connection that is encrypted and verified, or not at all."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from ipaddress import ip_address
from typing import Literal

import aiosmtplib

from citadel_watch.errors import DeliveryError
from citadel_watch.sending.channel import Message
from citadel_watch.sending.cleaning import clean_line
from citadel_watch.sending.mail import read_address, write_mail

_GREYLISTED = 300.0  # seconds; servers that greylist turn away whoever comes back sooner


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpSettings:
    """The server that takes mail. `sender` is an address, with or without a name: `Watch <watch@example.org>`.

    `timeout` is the time for everything up to the server's acceptance.
    """

    host: str
    port: int
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    sender: str
    timeout: float = 60.0


class EmailChannel:
    """Mails each message to one recipient. Certificates are always verified; nothing goes in clear to another machine.

    A repeat has the same Message-ID, so that readers show it once. `ssl_context` adds a private authority's roots.
    """

    def __init__(
        self,
        settings: SmtpSettings,
        recipient: str,
        *,
        ssl_context: ssl.SSLContext | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._settings = settings
        self._recipient = recipient
        self._ssl_context = ssl_context
        self._now = now
        self._where = f"mail server {clean_line(settings.host, 100)}:{settings.port}"

    async def send(self, message: Message, key: str) -> str:
        sender, recipient = read_address(self._settings.sender), read_address(self._recipient)
        self._refuse_clear_text()
        letter = write_mail(message, key, sender=sender, recipient=recipient, at=self._now())
        try:
            async with asyncio.timeout(self._settings.timeout):
                client = await self._connect()
                try:
                    await self._log_in(client)
                    accepted = await self._hand_over(client, sender.addr_spec, recipient.addr_spec, letter)
                except BaseException:
                    client.close()
                    raise
        except (TimeoutError, aiosmtplib.SMTPTimeoutError) as error:
            raise DeliveryError(f"{self._where}: no answer within {self._settings.timeout:g} s") from error
        await _part(client)
        return f"{self._where} accepted it: {clean_line(accepted, 120)}"

    def _refuse_clear_text(self) -> None:
        if self._settings.security == "none" and not _is_loopback(self._settings.host):
            raise DeliveryError(
                f"{self._where}: refused to send unencrypted to another machine; set security to starttls or tls",
                permanent=True,
            )

    async def _connect(self) -> aiosmtplib.SMTP:
        security = self._settings.security
        # The certificate store is read from disk: only where it is needed.
        context = None if security == "none" else self._ssl_context or ssl.create_default_context()
        client = aiosmtplib.SMTP(
            hostname=self._settings.host,
            port=self._settings.port,
            local_hostname="localhost",  # this machine's name is nobody's business, and looking it up can take seconds
            use_tls=security == "tls",
            start_tls=False,
            tls_context=context,
            timeout=self._settings.timeout,
        )
        try:
            await client.connect()
            if security == "starttls":
                await self._encrypt(client)
        except ssl.SSLError as error:
            client.close()
            raise self._distrust(error) from error
        except aiosmtplib.SMTPTimeoutError:
            client.close()
            raise
        except (aiosmtplib.SMTPException, OSError) as error:
            client.close()
            cause = error.__cause__
            if isinstance(cause, ssl.SSLError):
                raise self._distrust(cause) from error
            raise DeliveryError(f"{self._where}: cannot connect ({_explain(error)})") from error
        except BaseException:
            client.close()
            raise
        return client

    async def _encrypt(self, client: aiosmtplib.SMTP) -> None:
        await client.ehlo()
        if not client.supports_extension("starttls"):
            raise DeliveryError(f"{self._where}: offers no STARTTLS; refused to send in clear; check port and security")
        await client.starttls()

    def _distrust(self, error: ssl.SSLError) -> DeliveryError:
        reason = getattr(error, "verify_message", "") or error.reason or "the handshake failed"
        return DeliveryError(
            f"{self._where}: refused to send, for its certificate cannot be trusted ({clean_line(reason, 120)})"
        )

    async def _log_in(self, client: aiosmtplib.SMTP) -> None:
        if self._settings.user is None:
            return
        try:
            await client.login(self._settings.user, self._settings.password or "")
        except aiosmtplib.SMTPAuthenticationError as error:
            # The server's own words stay out: some repeat what was sent to them.
            raise DeliveryError(f"{self._where}: refused the login ({error.code}); check user and password") from error
        except aiosmtplib.SMTPTimeoutError:
            raise
        except (aiosmtplib.SMTPException, OSError) as error:
            raise DeliveryError(
                f"{self._where}: cannot log in ({type(error).__name__}); check user and port"
            ) from error

    async def _hand_over(self, client: aiosmtplib.SMTP, sender: str, recipient: str, letter: EmailMessage) -> str:
        options = [] if (sender + recipient).isascii() else ["SMTPUTF8", "BODY=8BITMIME"]
        try:
            _, accepted = await client.sendmail(sender, [recipient], letter.as_bytes(), mail_options=options)
        except aiosmtplib.SMTPRecipientsRefused as error:
            raise self._judge(error.recipients[0]) from error
        except aiosmtplib.SMTPResponseException as error:
            raise self._judge(error) from error
        except aiosmtplib.SMTPNotSupported as error:
            raise DeliveryError(
                f"{self._where}: cannot carry an address with letters beyond ASCII; use another address", permanent=True
            ) from error
        except aiosmtplib.SMTPTimeoutError:
            raise
        except (aiosmtplib.SMTPException, OSError) as error:
            raise DeliveryError(f"{self._where}: the connection was lost before it accepted the letter") from error
        return accepted

    def _judge(self, error: aiosmtplib.SMTPResponseException) -> DeliveryError:
        """5xx is for good, and whatever else is no acceptance is for now (RFC 5321, section 4.2.1)."""
        permanent = 500 <= error.code < 600
        return DeliveryError(
            f"{self._where}: answered {_explain(error)}",
            permanent=permanent,
            retry_after=None if permanent else _GREYLISTED,
        )


async def _part(client: aiosmtplib.SMTP) -> None:
    """Say goodbye; the letter is already accepted, so whatever goes wrong here changes nothing."""
    with suppress(aiosmtplib.SMTPException, OSError, TimeoutError):
        await client.quit(timeout=5)
    client.close()


def _is_loopback(host: str) -> bool:
    name = host.strip("[]").rstrip(".").lower()
    try:
        return name == "localhost" or ip_address(name).is_loopback
    except ValueError:
        return False


def _explain(error: Exception) -> str:
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return clean_line(f"{error.code} {error.message}", 160)
    return clean_line(str(error), 160) or type(error).__name__
