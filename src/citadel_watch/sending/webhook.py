"""The channel that posts JSON to an address, signed as Standard Webhooks ask, and believes nothing but a 2xx."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from urllib.parse import urlsplit

import httpx
from standardwebhooks.webhooks import Webhook

from citadel_watch.errors import DeliveryError
from citadel_watch.model import JSON
from citadel_watch.sending.channel import Message
from citadel_watch.sending.cleaning import clean_line, plain_key
from citadel_watch.sending.redacting import hide_address

_LONGEST_REPLY = 64 * 1024
_LONGEST_WAIT = 86_400.0
_MOST_DIGITS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSettings:
    """Where to post. `whsec_` and base64 is a Standard Webhooks secret; any other secret is the key's own characters.

    `timeout` is the time for everything, from the name's look-up to the reply's last byte. `private_networks` allows
    addresses that only this machine or its network can reach.
    """

    url: str = field(repr=False)
    secret: str | None = field(default=None, repr=False)
    timeout: float = 15.0
    private_networks: bool = False


class WebhookChannel:
    """Posts each message's payload. A reply counts once it is 2xx and complete, or 64 KiB of it have come.

    `client` guards where connections go, for a name can resolve to any address; what is refused here is only what the
    address itself says. Neither the address beyond its host nor the secret is ever part of an error. Settings that
    cannot work are an error of each sending, so that one route's mistake is no other's, and a correction delivers.
    """

    def __init__(
        self,
        settings: WebhookSettings,
        client: httpx.AsyncClient,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._settings = settings
        self._client = client
        self._now = now

    async def send(self, message: Message, key: str) -> str:
        where = _check_address(self._settings)
        hide_address(self._settings.url, where)
        body = _write_body(message.payload)
        headers = self._head(body, plain_key(key), where)
        try:
            async with asyncio.timeout(self._settings.timeout):
                return await self._post(body, headers, where)
        except TimeoutError as error:
            raise DeliveryError(f"{where}: no answer within {self._settings.timeout:g} s") from error
        except httpx.TimeoutException as error:
            raise DeliveryError(f"{where}: no answer in time ({type(error).__name__})") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise DeliveryError(f"{where}: {self._explain(error)}") from error

    async def _post(self, body: str, headers: Mapping[str, str], where: str) -> str:
        url = self._settings.url
        async with self._client.stream(
            "POST", url, content=body.encode(), headers=headers, follow_redirects=False
        ) as reply:
            if not reply.is_success:
                raise self._refuse(reply, where)
            received = 0
            async for chunk in reply.aiter_raw():
                received += len(chunk)
                if received >= _LONGEST_REPLY:
                    break
            return f"{where} answered {reply.status_code}"

    def _head(self, body: str, key: str, where: str) -> dict[str, str]:
        at = self._now().astimezone(UTC)
        headers = {
            "content-type": "application/json",
            "accept-encoding": "identity",  # the reply is thrown away: no use in unpacking a bomb
            "idempotency-key": key,
            "webhook-id": key,
            "webhook-timestamp": str(int(at.timestamp())),
        }
        if self._settings.secret is not None:
            headers["webhook-signature"] = _make_signer(self._settings.secret, where).sign(key, at, body)
        return headers

    def _refuse(self, reply: httpx.Response, where: str) -> DeliveryError:
        status = reply.status_code
        if status == httpx.codes.GONE:
            return DeliveryError(f"{where} answered 410: it wants no more messages", permanent=True)
        if reply.is_redirect or reply.has_redirect_location:
            return DeliveryError(
                f"{where} answered {status}, a redirect, which webhooks never follow: configure the new address"
            )
        waits = status in (httpx.codes.TOO_MANY_REQUESTS, httpx.codes.SERVICE_UNAVAILABLE)
        wait = read_retry_after(reply.headers.get("retry-after", ""), self._now()) if waits else None
        return DeliveryError(f"{where} answered {status}", retry_after=wait)

    def _explain(self, error: httpx.HTTPError | httpx.InvalidURL) -> str:
        """Why there was no answer, without whatever the address holds beyond its host."""
        failed = "cannot connect" if isinstance(error, httpx.ConnectError) else "the connection was lost"
        reason = clean_line(str(error), 160) or type(error).__name__
        parts = urlsplit(self._settings.url)
        hidden = [parts.query, parts.path.strip("/"), parts.username, parts.password]
        if any(secret in reason for secret in hidden if secret):
            return f"{failed} ({type(error).__name__})"
        return f"{failed} ({reason})"


def read_retry_after(text: str, now: datetime) -> float | None:
    """Seconds to wait, from a Retry-After in seconds or as a date; never negative, never above a day, else None."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:_MOST_DIGITS]), _LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, IndexError, OverflowError):
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return min(max((until - now).total_seconds(), 0.0), _LONGEST_WAIT)


def _write_body(payload: Mapping[str, JSON]) -> str:
    # A lone surrogate, which a broken page can hold, has no UTF-8: it becomes a question mark.
    return json.dumps(payload, ensure_ascii=False).encode(errors="replace").decode()


def _check_address(settings: WebhookSettings) -> str:
    """The address as far as it may be shown: scheme, host and port."""
    try:
        parts = urlsplit(settings.url)
        host, port = parts.hostname or "", parts.port
        httpx.URL(settings.url)
    except (ValueError, httpx.InvalidURL) as error:
        raise DeliveryError("webhook: its address is not a URL; correct it") from error
    if parts.scheme not in ("http", "https") or not host:
        raise DeliveryError("webhook: its address must begin with https:// (or http://) and a host")
    where = f"webhook {parts.scheme}://{clean_line(host, 100)}" + (f":{port}" if port else "")
    if not settings.private_networks and _is_private(host):
        raise DeliveryError(f"{where}: an address of this machine or its network; set private_networks if you mean it")
    return where


def _is_private(host: str) -> bool:
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return not ip_address(name).is_global
    except ValueError:
        return False


def _make_signer(secret: str, where: str) -> Webhook:
    try:
        return Webhook(secret if secret.startswith("whsec_") else secret.encode())
    except (ValueError, RuntimeError) as error:
        raise DeliveryError(f"{where}: its secret is not whsec_ and base64; correct it") from error
    except Exception as error:
        raise DeliveryError(f"{where}: its secret is empty; give one") from error
