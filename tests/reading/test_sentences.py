"""Where sentences end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citadel_watch.reading.article import read_text
from citadel_watch.reading.sentences import split_sentences


def split(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(read_text(text, "a.txt"))]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Robert Downey Jr. is in London.", "“It is on,” he said.", "“Really?”", "She left."],
        ["The U.S. release is Oct. 10, 2024.", "It follows St. Vincent.", "J. K. Rowling wrote it."],
        ["We loved Citadel !", "It ends in May."],
        ["It premieres Nov. 10 on CBS.", "In Jan. Netflix said so."],
        ["It was the first season vs. The Boys.", "Nobody won."],
        ["“A second season is coming.", "We are thrilled,” she said."],
        ["Is it back?!", "Yes!!!", "It is."],
        ["Two chapters are drawing to a close.", "1883 will go.", "1923 stays.", "“Is it back?”", "24 people asked."],
        ["It ran to approx. 50 minutes, as in figs. 2 and 3, no. 4 of them.", "The rest came in Sept. 20 years on."],
        ["It cost $1.5 million in all.", "Season 2 (ep. 3) is out."],
    ],
)
def test_sentences_end_where_a_reader_would_end_them(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


def test_a_heading_and_an_item_are_sentences_of_their_own() -> None:
    assert split("The cast\n\n- Richard Madden\n- Stanley Tucci\n\nThat is all.") == [
        "The cast",
        "Richard Madden",
        "Stanley Tucci",
        "That is all.",
    ]


def test_a_very_long_line_is_cut_and_loses_no_word() -> None:
    words = [f"w{number}" for number in range(20_000)]
    assert " ".join(split(" ".join(words))).split() == words


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["Mr.", "It", "is", "“", "”", "!", "...", "U.S.", "(", ")", "\n\n", "é", "Oct.", "5", "?"])
    )
)
def test_every_sentence_stands_where_it_says_and_no_letter_is_lost(words: list[str]) -> None:
    article = read_text(" ".join(words), "a.txt")
    sentences = split_sentences(article)
    for sentence in sentences:
        assert article.text[sentence.start : sentence.end] == sentence.text
        assert sentence.text == sentence.text.strip() != ""
    assert "".join("".join(sentence.text for sentence in sentences).split()) == "".join(article.text.split())


def test_a_run_of_letters_that_is_no_word_takes_its_sentence_along_and_no_other() -> None:
    assert split(f"It is back in May. The key is {'a9' * 150} here. Nobody left.") == [
        "It is back in May.",
        "Nobody left.",
    ]
