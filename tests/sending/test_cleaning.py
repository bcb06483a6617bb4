from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.sending.cleaning import clean_line, find_link

ANYTHING = st.text(st.characters(exclude_categories=()))


@given(ANYTHING)
def test_a_clean_line_is_one_line_without_controls(text: str) -> None:
    line = clean_line(text)
    assert len(line.splitlines()) <= 1
    assert not {unicodedata.category(letter) for letter in line} & {"Cc", "Cs", "Zl", "Zp"}
    line.encode()


@given(ANYTHING)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean_line(clean_line(text)) == clean_line(text)


@given(ANYTHING, st.integers(min_value=10, max_value=200))
def test_a_limit_is_kept(text: str, limit: int) -> None:
    assert len(clean_line(text, limit)) <= limit


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ("one\r\nBcc: all@example.org", "one Bcc: all@example.org"),
        ("one\u2028two\u0085three\x0bfour", "one two three four"),
        ("\x1b[2J\x1b]0;title\x07gone", "[2J]0;titlegone"),
        ("abc\u202egpj.exe\u2066x\u2069", "abcgpj.exex"),
        ("inv\u200bisi\ufeffble\u2060", "invisible"),
        ("tag\U000e0041\U000e007f", "tag"),
        ("half \ud83d pair", "half \ufffd pair"),
        ("नमस्\u200dते می\u200cخواهم 👩\u200d🚀", "नमस्\u200dते می\u200cخواهم 👩\u200d🚀"),
    ],
)
def test_what_a_page_hides_is_not_shown(found: str, shown: str) -> None:
    assert clean_line(found) == shown


@pytest.mark.parametrize("address", ["https://example.org/a?b=1&c=%22#d", "http://example.org", "https://[::1]:8/x"])
def test_plain_web_addresses_are_links(address: str) -> None:
    assert find_link(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org",
        "//example.org",
        "/relative",
        "https://",
        "https:///nohost",
        "https:javascript:alert(1)",
        'https://example.org/"onmouseover="alert(1)',
        "https://example.org/<script>",
        "https://example.org\\@evil.example",
        "https://example.org/a b",
        "https://example.org/\r\nX: y",
        "https://example.org/\u202egpj",
        "https://[bad",
        "",
        "watch.txt",
    ],
)
def test_everything_else_is_no_link(address: str) -> None:
    assert find_link(address) is None
