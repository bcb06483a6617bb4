"""What an error of the HTTP library means for people."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Sequence
from typing import TypeVar

from citadel_watch.fetching.faults import Fault
from citadel_watch.fetching.library import core
from citadel_watch.model import HealthState

E_ = TypeVar("E_", bound=BaseException)


def diagnose(error: Exception, *, proxied: bool) -> Fault:
    """The fault behind an error, and whose it is."""
    who = "the proxy" if proxied else "the server"
    if isinstance(error, core.ProxyError):
        return Fault(HealthState.UNREACHABLE, f"the proxy refuses to pass the request on ({error})")
    if (tls := find_cause(error, ssl.SSLError)) is not None:
        said = getattr(tls, "verify_message", None) or (tls.reason or "no common language").replace("_", " ").lower()
        return Fault(HealthState.UNREACHABLE, f"tls: {said}")
    if find_cause(error, socket.gaierror) is not None:
        # The guard words its own; this one comes from looking up a proxy.
        return Fault(HealthState.UNREACHABLE, f"dns: there is no host of {who}'s name")
    if isinstance(error, core.TimeoutException):
        return Fault(HealthState.TIMEOUT, f"{who} takes no connection")
    if isinstance(error, core.ConnectError):
        refused = find_cause(error, ConnectionRefusedError) is not None
        detail = f"{who} refuses the connection" if refused else f"no way to {who}{_name_errno(error)}"
        return Fault(HealthState.UNREACHABLE, detail, transient=True)
    if isinstance(error, (core.NetworkError, OSError)):
        return Fault(HealthState.UNREACHABLE, f"{who} broke the connection off", transient=True)
    text = str(error)
    if "message body" in text or "incomplete" in text:
        return Fault(HealthState.UNREACHABLE, "the page broke off before its end", transient=True)
    if "without sending a response" in text:
        return Fault(HealthState.UNREACHABLE, f"{who} closed the connection unanswered", transient=True)
    return Fault(HealthState.UNREACHABLE, f"{who} does not speak proper HTTP")


def _name_errno(error: BaseException) -> str:
    number = next((each.errno for each in _chain(error) if isinstance(each, OSError) and each.errno), None)
    return f" ({errno.errorcode.get(number, number)})" if number else ""


def find_cause(error: BaseException, kind: type[E_]) -> E_ | None:
    return next((each for each in _chain(error) if isinstance(each, kind)), None)


def _chain(error: BaseException | None) -> Sequence[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
