"""Bytes to text, whatever the header says."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.errors import PageError
from citadel_watch.reading.decode import decode_body

PAGE = "<!doctype html><html><body><p>Roland Møller “returns” – so they say…</p></body></html>"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (PAGE.encode(), "text/html; charset=utf-8"),
        (PAGE.encode(), "text/html; charset=ISO-8859-1"),
        (PAGE.encode(), "text/html; charset=utf-16"),
        (PAGE.encode(), "text/html; charset=made-up"),
        (PAGE.encode(), ""),
        (codecs.BOM_UTF8 + PAGE.encode(), "text/html; charset=windows-1252"),
        (PAGE.encode("cp1252"), "text/html"),
        (PAGE.encode("cp1252"), "text/html; charset=latin-1"),
        (PAGE.encode("utf-16"), "text/html"),
        (codecs.BOM_UTF16_BE + PAGE.encode("utf-16-be"), "text/html; charset=utf-8"),
        (PAGE.encode("utf-16-le"), "text/html"),
        (PAGE.encode("utf-16-be"), "text/html; charset=utf-16"),
        (PAGE.encode("utf-32"), "text/html"),
    ],
)
def test_a_page_is_read_the_same_in_any_encoding(body: bytes, content_type: str) -> None:
    assert decode_body(body, content_type) == PAGE


def test_a_wrong_byte_order_mark_is_not_believed() -> None:
    assert "Roland Møller" in decode_body(codecs.BOM_UTF16_LE + PAGE.encode(), "text/html")


def test_the_meta_element_names_the_encoding_where_the_header_is_silent() -> None:
    page = '<html><head><meta charset="koi8-r"></head><body><p>Второй сезон</p></body></html>'
    assert decode_body(page.encode("koi8-r"), "text/html") == page


def test_bytes_of_another_encoding_pasted_into_a_page_spoil_nothing_else() -> None:
    body = PAGE.encode().replace(b"they", b"th\xe9y")
    assert decode_body(body, "text/html; charset=utf-8") == PAGE.replace("they", "théy")


def test_nuls_and_half_characters_are_left_out() -> None:
    assert decode_body(b"<p>a\x00b</p>" + b"\xed\xa0\x80", "text/html; charset=utf-8").startswith("<p>ab</p>")
    assert "\ud800" not in decode_body(b"<p>\xed\xa0\x80</p>", "text/html")


@pytest.mark.parametrize(
    ("body", "content_type", "named"),
    [
        (b"%PDF-1.7\n", "text/html", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "text/html", "PNG"),
        (b"PK\x03\x04rest", "text/html", "zip"),
        (b"\x1f\x8b\x08", "text/html", "gzip"),
        (b'{"season": 2}', "text/html", "JSON"),
        (b"[" * 200_000, "application/json", "application/json"),
        (b"[" * 200_000, "text/html", "JSON"),
        (b'{"season": 2}', "application/json", "application/json"),
        (b"GIF89a", "text/html", "GIF"),
        (b"anything", "image/webp", "image/webp"),
        (b'<?xml version="1.0"?><rss version="2.0"></rss>', "text/html", "feed"),
    ],
)
def test_what_is_no_page_is_named_in_one_line(body: bytes, content_type: str, named: str) -> None:
    with pytest.raises(PageError, match=named) as caught:
        decode_body(body, content_type)
    assert "\n" not in str(caught.value)


def test_a_page_under_a_wrong_content_type_is_still_a_page() -> None:
    assert decode_body(PAGE.encode(), "application/octet-stream") == PAGE


@given(
    st.binary(max_size=400),
    st.sampled_from(["", "text/html", "text/html; charset=shift_jis", "text/html; charset=zip"]),
)
def test_any_bytes_decode_or_are_refused_with_one_line(body: bytes, content_type: str) -> None:
    try:
        text = decode_body(body, content_type)
    except PageError:
        return
    text.encode()
    assert "\x00" not in text
