"""The channel that prints: alerts to a terminal or any other text stream."""

from __future__ import annotations

from typing import TextIO

from citadel_watch.errors import DeliveryError, OutputError
from citadel_watch.sending.channel import Message


class ConsoleChannel:
    """Writes each message's text to `stream`; letters that the stream's encoding lacks are spelled out."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    async def send(self, message: Message, key: str) -> str:  # noqa: ARG002 -- a terminal keeps no keys
        encoding = self._stream.encoding or "utf-8"
        text = message.text.encode(encoding, "backslashreplace").decode(encoding)
        try:
            self._stream.write(f"{text}\n")
            self._stream.flush()
        except (OSError, ValueError, OutputError) as error:
            raise DeliveryError(f"console: the stream takes no more text ({error})") from error
        return "written to the console"
