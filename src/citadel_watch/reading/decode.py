"""A response's bytes to the text of a page, or the reason why they hold none."""

from __future__ import annotations

import codecs
import json
import re
import unicodedata

from citadel_watch.errors import PageError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
    (b"GIF8", "a GIF image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "a zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a rar archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"RIFF", "a media file"),
    (b"OggS", "a media file"),
    (b"ID3", "a media file"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\x7fELF", "a program"),
    (b"\x00asm", "a program"),
)
_NO_PAGE = re.compile(
    r"(?:image|audio|video|font)/|application/(?:pdf|zip|gzip|x-|octet-stream|json|ld\+json|feed\+json|vnd\.|msword)"
    r"|application/(?:rss|atom)\+xml|text/(?:css|javascript|csv|calendar)",
    re.IGNORECASE,
)
_FEED = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)\b", re.DOTALL)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|main|title|h1|p|div)\b", re.IGNORECASE)
_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_META_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
# What browsers know (WHATWG Encoding): nothing that unpacks, executes or takes more than linear time.
_KNOWN = frozenset(
    {"utf-8", "cp1252", "iso8859-1", "ascii", "utf-16", "utf-16-le", "utf-16-be", "gbk", "gb18030", "gb2312", "big5"}
    | {"big5hkscs", "shift_jis", "cp932", "euc_jp", "iso2022_jp", "euc_kr", "cp949", "koi8-r", "koi8-u", "cp866"}
    | {"mac-roman", "tis-620", "cp874"}
    | {f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16)}
    | {f"cp{page}" for page in range(1250, 1259)}
)
_LATIN = frozenset({"iso8859-1", "ascii"})
_ESCAPED = {0xDC00 + byte: bytes([byte]).decode("cp1252", "ignore") or "\ufffd" for byte in range(0x80, 0x100)}
_RUBBISH = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffd]")
_TAG = re.compile(r"<[a-z/!?]", re.IGNORECASE)
_UNWANTED = re.compile("[\x00\ud800-\udfff]")


def decode_body(body: bytes, content_type: str) -> str:
    """The text of a page, without NULs and half characters.

    A byte order mark says most, then UTF-8 where the bytes are valid, whatever the header claims; then the header, the
    page's own meta element, and windows-1252.

    Raises: PageError for what is no page: a picture, a document, an archive, JSON, a feed, bytes that are no text.
    """
    _refuse_other_formats(body, content_type)
    text = _decode(body, content_type)
    if _is_binary(text):
        raise _refuse("binary data")
    return _UNWANTED.sub("", text)


def _refuse_other_formats(body: bytes, content_type: str) -> None:
    start = body[:2048]
    kind = content_type.partition(";")[0].strip().lower()
    what = next((named for magic, named in _MAGIC if start.startswith(magic)), None)
    if what is None and start[4:8] == b"ftyp":
        what = "a media file"
    if what is None and _FEED.match(start):
        what = "a feed"
    if what is None and not _PAGE.search(start):
        if _NO_PAGE.match(kind):
            what = f"{kind} according to its header"
        elif _is_json(body):
            what = "JSON"
    if what is not None:
        raise _refuse(what)


def _refuse(what: str) -> PageError:
    return PageError("body", f"{what} came instead of a page", "check the source's address")


def _is_binary(text: str) -> bool:
    """A page may hold a few broken characters; what is full of them, or has no tag and few letters, is none."""
    rubbish = len(_RUBBISH.findall(text))
    if rubbish > max(8, len(text) // 20):
        return True
    start = text[:4096]
    strange = sum(unicodedata.category(each)[0] in "CS" and not each.isspace() for each in start)
    return strange > max(8, len(start) // 7) and _TAG.search(text) is None


def _is_json(body: bytes) -> bool:
    if body[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
        return False
    try:
        json.loads(body)
    except RecursionError:
        return True
    except ValueError:
        return False
    return True


def _decode(body: bytes, content_type: str) -> str:
    for mark, encoding in _MARKS:
        # A page of text holds no NULs beside each other, so that UTF-32 is not mistaken for UTF-16, nor the reverse.
        if body.startswith(mark) and not _is_wrong_mark(body, encoding):
            return body[len(mark) :].decode(encoding, "replace")
    if wide := _wide_encoding(body):
        return body.decode(wide, "replace")
    declared = _declared(body, content_type)
    if declared.startswith("iso2022"):
        return body.decode(declared, "replace")
    text = body.decode("utf-8", "surrogateescape")
    broken = sum(map(text.count, {character for character in text if "\udc80" <= character <= "\udcff"}))
    if not broken:
        return text
    if declared in ("", "utf-8", *_LATIN, "cp1252"):
        # Bytes of another page pasted in: UTF-8 where it is valid, windows-1252 where it is not.
        valid = sum(character > "\x7f" for character in text) - broken
        if declared == "utf-8" or valid > broken:
            return text.translate(_ESCAPED)
        declared = "cp1252"
    return body.decode(declared, "replace")


def _is_wrong_mark(body: bytes, encoding: str) -> bool:
    """A UTF-16 or UTF-32 mark before bytes of a page in ASCII."""
    return encoding != "utf-8" and b"<" in body and b"\x00" not in body[:4096] and _PAGE.search(body[:4096]) is not None


def _wide_encoding(body: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of the markup is NUL."""
    start = body[:2048]
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or len(start) < 8:
        return None
    even, odd = start[::2].count(0), start[1::2].count(0)
    if max(even, odd) < len(start) // 5 or min(even, odd) * 4 > max(even, odd):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _declared(body: bytes, content_type: str) -> str:
    """The encoding that the header, or else the page, names and browsers know; empty where neither does."""
    header = _HEADER_CHARSET.search(content_type)
    meta = _META_CHARSET.search(body[:4096])
    for name in (header[1] if header else "", meta[1].decode("ascii", "ignore") if meta else ""):
        try:
            known = codecs.lookup(name).name if name else ""
        except (LookupError, ValueError):
            continue
        if known in _KNOWN and not known.startswith("utf-16"):
            return "cp1252" if known in _LATIN else known
    return ""
