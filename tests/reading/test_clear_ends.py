"""A paragraph that leaves no doubt is cut just where the segmenter would cut it."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
import syntok.segmenter
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.reading.clear_ends import find_clear_ends

ANNOTATED = Path(__file__).parents[1] / "annotated"
PARAGRAPHS = sorted(
    {
        line.strip()
        for page in ANNOTATED.glob("*/pages/*.txt")
        for line in page.read_text(encoding="utf-8").splitlines()
        if line.strip()
    }
)
PLAIN = "the show It is back Ruiz 2024 Netflix season two vs Nov no said U etc don’t “It on” it’s 5 Q May (a b)"
WORDS = PLAIN.split()
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", " ", ". ", "? ", ", ", ".” ", ".", "! "])))


def cut_with_segmenter(text: str) -> list[str]:
    return [
        text[tokens[0].offset : tokens[-1].offset + len(tokens[-1].value)].strip()
        for paragraph in syntok.segmenter.analyze(text)
        for tokens in paragraph
    ]


def cut_clearly(text: str) -> list[str] | None:
    ranges = find_clear_ends(text)
    return None if ranges is None else [text[start:end] for start, end in ranges]


def test_paragraphs_of_real_prose_are_cut_as_the_segmenter_cuts_them() -> None:
    clear = [paragraph for paragraph in PARAGRAPHS if find_clear_ends(paragraph) is not None]
    assert len(clear) > len(PARAGRAPHS) / 2
    assert [cut_clearly(paragraph) for paragraph in clear] == [cut_with_segmenter(paragraph) for paragraph in clear]


@pytest.mark.parametrize(
    "doubtful",
    [
        "It is out Nov. 10 on CBS.",
        "The U.S. release is near.",
        "Go to news.example for more.",
        "It is back... Or is it?",
        "“It is on.” he said.",
        "It was Dr. Ruiz.",
        "Is it back?! Yes.",
        "We loved it ! So good.",
    ],
)
def test_a_doubtful_paragraph_is_left_to_the_segmenter(doubtful: str) -> None:
    assert find_clear_ends(doubtful) is None


@given(pairs=TEXTS)
def test_the_ranges_are_in_order_and_lose_no_word(pairs: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in pairs).strip()
    ranges = find_clear_ends(text) or [(0, len(text))]
    assert all(start < end for start, end in ranges if text)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(ranges))
    assert "".join(text[start:end] for start, end in ranges).replace(" ", "") == text.replace(" ", "")
