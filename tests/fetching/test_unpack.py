from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from contextlib import suppress

import brotli
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.fetching.faults import Fault
from citadel_watch.fetching.unpack import choose_unpacker


def pack_raw(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


PACKINGS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("", bytes),
    ("gzip", gzip.compress),
    ("x-gzip", gzip.compress),
    ("deflate", zlib.compress),
    ("deflate", pack_raw),
    ("br", brotli.compress),
]


@given(st.sampled_from(PACKINGS), st.binary(max_size=5000), st.integers(1, 500))
def test_what_was_packed_is_unpacked_however_it_is_cut(
    packing: tuple[str, Callable[[bytes], bytes]], body: bytes, piece: int
) -> None:
    name, pack = packing
    packed = pack(body)
    unpacker = choose_unpacker(name)
    parts = [unpacker.unpack(packed[at : at + piece], len(body)) for at in range(0, len(packed), piece)]
    assert b"".join(parts) == body
    assert unpacker.finished


@given(st.sampled_from(PACKINGS[1:]), st.binary(min_size=100, max_size=5000), st.integers(0, 99))
def test_a_packed_page_that_was_cut_short_is_not_finished(
    packing: tuple[str, Callable[[bytes], bytes]], body: bytes, room: int
) -> None:
    name, pack = packing
    unpacker = choose_unpacker(name)
    unpacker.unpack(pack(body)[:-1], len(body) + 1)
    assert not unpacker.finished
    # No more than asked for, but for the slack of brotli's own window.
    assert len(choose_unpacker(name).unpack(pack(body), room)) <= max(room + 1, 65536)


def test_padding_is_no_part_of_the_page() -> None:
    assert choose_unpacker("gzip").unpack(gzip.compress(b"page") + bytes(16), 100) == b"page"


@given(st.sampled_from(["gzip", "deflate", "br"]), st.binary(max_size=500))
def test_rubbish_is_unpacked_or_a_fault(name: str, rubbish: bytes) -> None:
    with suppress(Fault):
        assert isinstance(choose_unpacker(name).unpack(rubbish, 1000), bytes)
