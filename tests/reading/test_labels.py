"""Lines that belong to the page and not to its article, and lines that sound like them."""

import pytest

from citadel_watch.reading.labels import is_bare_date, is_notice, is_signpost


@pytest.mark.parametrize(
    "line",
    [
        "READ MORE: The captain of the ferry speaks",
        "Also Read | Ferry gets a remake",
        ">> Related story: a ferry sinks",
        "Don’t miss: ten ferries",
        "More: the musical is renewed",
    ],
)
def test_a_line_that_names_another_article_is_a_signpost(line: str) -> None:
    assert is_signpost(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read the book first, says its star: it is better.",
        "Related by blood, the two are played by twins.",
        "Must watch TV is back in the spring.",
        "See you next season: that is all she would say.",
    ],
)
def test_a_sentence_is_no_signpost(line: str) -> None:
    assert not is_signpost(line)


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "7 March 2025 · 2 min read",
        "By Ana Ruiz | May 5, 2025",
        "First published on Sat 11 Apr 2026 06.00 BST",
        "Updated on: Apr 16, 2025 08:01 PM IST",
        "£24.99 at Box Store",
        "3 / 12",
        "1.2M views",
        "Follow us on Google News",
    ],
)
def test_words_of_the_page_are_notices(line: str) -> None:
    assert is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "June 5, 2026",
        "Published by Orbit, the book has sold well.",
        "Season 2 | 5 June 2026",
        "Created by Ana Ruiz",
        "By spring, all will be known.",
        "Updated for our time, the play is on again in May 2026.",
    ],
)
def test_what_an_article_says_is_no_notice(line: str) -> None:
    assert not is_notice(line)


def test_a_date_alone_is_told_from_a_sentence_with_one() -> None:
    assert is_bare_date("Wednesday, 4 June 2025")
    assert is_bare_date("Sat 11 Apr 2026 06.00 BST")
    assert not is_bare_date("June 5, 2026 is the day")
