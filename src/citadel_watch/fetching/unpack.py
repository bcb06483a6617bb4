"""Unpacks a body as it arrives, and stops at the byte that is too many."""

from __future__ import annotations

import zlib
from typing import Protocol

import brotli

from citadel_watch.fetching.faults import Fault, refuse
from citadel_watch.model import HealthState

ACCEPTED = "gzip, br, deflate"


class Unpacker(Protocol):
    """Turns packed bytes into at most `room` bytes and one more; `finished` once the packing has come to its end."""

    @property
    def finished(self) -> bool: ...

    def unpack(self, packed: bytes, room: int) -> bytes: ...


def choose_unpacker(encoding: str) -> Unpacker:
    """The unpacker for a `Content-Encoding`.

    Raises:
        Fault: the body is packed twice, or in a way that was not asked for.
    """
    packings = [each for each in (part.strip().lower() for part in encoding.split(",")) if each not in ("", "identity")]
    if len(packings) > 1:
        raise refuse(f"the page is packed {len(packings)} times over")
    match packings:
        case []:
            return Plain()
        case ["gzip" | "x-gzip"]:
            return Zipped(zlib.MAX_WBITS | 16)
        case ["deflate"]:
            return Zipped(zlib.MAX_WBITS)
        case ["br"]:
            return Brotli()
        case _:
            raise refuse(f"the page is packed as {packings[0][:20]}, which was not asked for")


class Plain:
    """Not packed at all."""

    finished = True

    def unpack(self, packed: bytes, room: int) -> bytes:
        return packed[: room + 1]


class Zipped:
    """gzip, in one member or several, and deflate, with its wrapping or without."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._stream = zlib.decompressobj(window)
        self._head = b""
        self._sniffed = False
        self._first = True
        self._padding = False

    @property
    def finished(self) -> bool:
        return self._stream.eof or self._padding

    def unpack(self, packed: bytes, room: int) -> bytes:
        packed = self._choose_window(self._head + packed)
        parts: list[bytes] = []
        while packed and room >= 0 and not self._padding:
            if self._stream.eof:
                self._first = False
                self._stream = zlib.decompressobj(self._window)
            try:
                part = self._stream.decompress(packed, room + 1)
            except zlib.error as error:
                if self._first:
                    raise _corrupt() from error
                # What follows a whole member and is none itself is padding.
                self._padding = True
                break
            parts.append(part)
            room -= len(part)
            packed = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
        return b"".join(parts)

    def _choose_window(self, packed: bytes) -> bytes:
        """RFC 9110 asks for zlib's wrapping around deflate; many servers leave it out, so its two bytes decide."""
        if self._window != zlib.MAX_WBITS or self._sniffed:
            return packed
        if len(packed) < 2:
            self._head = packed
            return b""
        self._head, self._sniffed = b"", True
        if packed[0] & 0x0F != 8 or int.from_bytes(packed[:2], "big") % 31:
            self._window = -zlib.MAX_WBITS
            self._stream = zlib.decompressobj(self._window)
        return packed


class Brotli:
    """Brotli (RFC 7932)."""

    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    @property
    def finished(self) -> bool:
        return bool(self._stream.is_finished())

    def unpack(self, packed: bytes, room: int) -> bytes:
        parts: list[bytes] = []
        try:
            while room >= 0 and not self._stream.is_finished():
                part = self._stream.process(packed, output_buffer_limit=room + 1)
                parts.append(part)
                room -= len(part)
                packed = b""
                if self._stream.can_accept_more_data():
                    break
        except brotli.error as error:
            raise _corrupt() from error
        return b"".join(parts)


def _corrupt() -> Fault:
    return Fault(HealthState.UNREACHABLE, "the page is packed and cannot be unpacked: it came damaged")
