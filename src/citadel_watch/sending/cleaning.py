"""Makes words from pages and settings safe to pass on: one line, no controls, no hidden order, no odd links or keys."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import urlsplit

ELLIPSIS = "…"

# ZWJ and ZWNJ (U+200C, U+200D) stay: Persian, Hindi and emoji cannot be spelled without them.
_OBEYED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls, ESC among them
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u206f\ufeff\ufff9-\ufffb"  # invisible, or shifting direction
    "\u202a-\u202e"  # bidi embeddings and overrides
    "\U000e0000-\U000e007f]"  # tags: text that nobody sees
)
_BROKEN = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPACE = re.compile(r"\s+")  # all that Unicode calls a space or a line end, U+0085, U+2028 and U+2029 included
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]{1,80}(?:\.[A-Za-z0-9_-]{1,80}){0,3}", re.ASCII)
_UNLINKABLE = re.compile(r"[\s\\<>\"'`{}|^]")


def clean_line(text: str, limit: int | None = None) -> str:
    """`text` as one printable line of at most `limit` characters, cut at a word where it is longer."""
    line = _SPACE.sub(" ", _OBEYED.sub("", _BROKEN.sub("\ufffd", text))).strip()
    if limit is None or len(line) <= limit:
        return line
    cut = line[: limit - 1]
    words = cut.rpartition(" ")[0]
    return (words if len(words) > limit // 2 else cut).rstrip(" ,;:") + ELLIPSIS


def find_link(address: str) -> str | None:
    """`address` where it may be a link in a mail: plain http or https with a host. None for everything else."""
    if _UNLINKABLE.search(address) or clean_line(address) != address:
        return None
    try:
        parts = urlsplit(address)
        named = bool(parts.hostname)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and named else None


def plain_key(key: str) -> str:
    """`key` where a header and a Message-ID can hold it as it is, else its SHA-256; the same for the same key."""
    return key if _PLAIN_KEY.fullmatch(key) else hashlib.sha256(key.encode(errors="backslashreplace")).hexdigest()
