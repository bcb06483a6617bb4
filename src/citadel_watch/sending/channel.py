"""What a channel is: something that carries a message to people, and says so once it has been accepted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from citadel_watch.errors import DeliveryError
from citadel_watch.model import JSON


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """An alert in words: the same story as one line, as plain text, as HTML, and as JSON for programs.

    `subject` is one line that is safe as a header; `text` and `html` hold no control characters that a terminal or
    a mail reader would obey. `payload` keeps every quote exactly as the page has it.
    """

    subject: str
    text: str
    html: str
    payload: Mapping[str, JSON]


class UnusableChannel:
    """A route that cannot carry anything as it is set up: whatever is sent through it waits for the correction."""

    def __init__(self, problem: str) -> None:
        self._problem = problem

    async def send(self, message: Message, key: str) -> str:  # noqa: ARG002 -- nothing is carried
        raise DeliveryError(self._problem)


class Channel(Protocol):
    """A way to people. Each answers or gives up within a time of its own."""

    async def send(self, message: Message, key: str) -> str:
        """Carry `message` once; return how it was accepted. A repeat carries the same `key`.

        Raises:
            DeliveryError: it was not accepted, or nothing says that it was.
        """
