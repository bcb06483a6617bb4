"""A pattern tried only at the words it can open with finds what it finds when tried everywhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.extracting.anchoring import Anchored, UnanchoredPatternError, find_words, read_openings

PATTERNS = (
    r"\b(?:re)?new(?:s|ed|al)?\b",
    r"\b(?:the |a )?(?:second|2nd|s\d+) (?:season|run)\b",
    r"\bwon['’]t be (?:back|seen)",
    r"(?<!\w)film\w* (?:in|on)\b",
    r"\b(?:in|on) (?:the )?(?:can|shelf)\b",
    r"(?<!not )\bset to (?=return|film)",
    r"\bno(?:t|body|thing)?\b(?! season)",
    r"\b(?:é|e)lite\b",
    r"\b[st]h?e+\b",
    r"\bfilm\B",
)
PLAIN = """
The a second 2nd S2 season run renewed RENEW news newsy won’t won't be back film filming Films in on the can shelf
not set to return nothing nobody Élite elite seee tee 2 S22
"""
WORDS = st.sampled_from(PLAIN.split())
SENTENCES = st.lists(st.tuples(WORDS, st.sampled_from([" ", ", ", "-", ". ", "’s "]))).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=SENTENCES)
def test_an_anchored_pattern_finds_what_the_plain_one_finds(pattern: str, text: str) -> None:
    plain = re.compile(pattern, re.IGNORECASE)
    anchored = Anchored(pattern)
    assert [match.span() for match in anchored.finditer(text)] == [match.span() for match in plain.finditer(text)]
    assert (anchored.search(text) is None) == (plain.search(text) is None)


@pytest.mark.parametrize(
    ("pattern", "words", "beginnings"),
    [
        (r"\b(?:re)?new(?:s|ed)?\b", {"new", "news", "newed", "renew", "renews", "renewed"}, ()),
        (r"\bwon['’]t be", {"won"}, ()),
        (r"(?<!\w)film\w* on", {"film"}, ("film",)),
        (r"\b(?:the )?second season", {"the", "second"}, ()),
        (r"\bS(?:eries)? ?[12]\b", {"s", "s1", "s2", "series", "series1", "series2"}, ()),
    ],
)
def test_the_words_a_match_can_begin_with_are_read_off_the_pattern(
    pattern: str, words: set[str], beginnings: tuple[str, ...]
) -> None:
    openings = read_openings(pattern, re.IGNORECASE)
    assert openings.words == words
    assert openings.beginnings == beginnings


@pytest.mark.parametrize("pattern", [r"\w+ season", r".*back", r"(?:very )?[\s,]back", r"(?:\w+ ){0,3}season", r"\b"])
def test_a_pattern_that_can_begin_with_anything_is_refused_by_name(pattern: str) -> None:
    with pytest.raises(UnanchoredPatternError, match="can begin with anything"):
        Anchored(pattern).search("the second season")


def test_a_search_can_be_held_to_a_part_of_the_text() -> None:
    pattern = Anchored(r"\bback\b")
    assert [match.start() for match in pattern.finditer("back and back and back", 1, 14)] == [9]
    assert pattern.match("and back", 4) is not None
    assert pattern.match("and back", 3) is None


def test_words_are_found_folded_with_every_place_they_stand_at() -> None:
    words = find_words("Élite, ELITE; élite")
    assert set(words) == {"élite", "elite"}
    assert words.find({"élite", "other"}) == [("élite", 0), ("élite", 14)]
    assert words.find({"elite", "élite"}) == [("élite", 0), ("elite", 7), ("élite", 14)]


@given(texts=st.lists(SENTENCES, min_size=1, max_size=4), order=st.permutations(PATTERNS))
def test_patterns_that_come_later_are_found_in_texts_whose_words_were_looked_up_before(
    texts: list[str], order: list[str]
) -> None:
    for pattern in order:
        anchored, plain = Anchored(pattern), re.compile(pattern, re.IGNORECASE)
        for text in texts:
            assert [each.span() for each in anchored.finditer(text)] == [each.span() for each in plain.finditer(text)]


def test_a_text_without_words_opens_nothing() -> None:
    assert not find_words("… – !")
    assert Anchored(r"\bback\b").search("… – !") is None
