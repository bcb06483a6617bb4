"""Who answers on a page of questions and answers."""

import pytest

from tests.extracting.speech.test_listening import find_speaker, write_page


@pytest.mark.parametrize(
    "opening",
    [
        "We caught up with the actor over coffee in Oxford.",
        "Ahead of the premiere Saskia Reeves spoke with us from her kitchen.",
        "An interview about spies, weather and tea.",
        "Five questions for a star who would rather be gardening.",
    ],
)
def test_an_answer_is_said_by_the_one_whom_the_page_talked_to(opening: str) -> None:
    page = write_page(
        "Saskia Reeves on Slow Horses",
        opening,
        "Where are you now?",
        "At home. We wrapped season 6 in May. There are six episodes.",
        "And after that?",
        "Season 7 is being written. Nobody has called me.",
    )
    said = {find_speaker(page, words, "Slow Horses") for words in ("We wrapped", "six episodes", "Season 7", "Nobody")}
    assert said == {"Saskia Reeves"}


def test_an_answer_runs_over_all_its_paragraphs() -> None:
    page = write_page(
        "Saskia Reeves talks Slow Horses",
        "Is it done?",
        "Nearly.",
        "Season 6 wraps in May.",
        "And then?",
        "A long sleep.",
        "Season 7 starts in autumn.",
    )
    assert {find_speaker(page, words, "Slow Horses") for words in ("Season 6", "Season 7")} == {"Saskia Reeves"}


@pytest.mark.parametrize("mark", [":", " |"])
def test_a_label_says_who_answers(mark: str) -> None:
    page = write_page(
        "Slow Horses bosses on what comes next",
        "We sat down with Will Smith and Saskia Reeves.",
        f"PAPER{mark} Is it done?",
        f"SMITH{mark} Season 6 wrapped in May.",
        f"PAPER{mark} And the next?",
        f"REEVES{mark} Season 7 is being written.",
    )
    assert find_speaker(page, "Season 6", "Slow Horses") == "Will Smith"
    assert find_speaker(page, "Season 7", "Slow Horses") == "Saskia Reeves"


def test_what_stands_outside_quote_marks_is_the_page_s_own_where_answers_stand_in_them() -> None:
    page = write_page(
        "Saskia Reeves on Slow Horses",
        "We talked to the actor on the phone.",
        "Is it done?",
        "“We wrapped it in May. It has six episodes.”",
        "And the next one?",
        "“Season 7 is being written.”",
        "Season 6 comes out in September.",
    )
    assert {find_speaker(page, words, "Slow Horses") for words in ("six episodes", "Season 7")} == {"Saskia Reeves"}
    assert find_speaker(page, "Season 6", "Slow Horses") is None


def test_the_note_below_an_interview_is_nobody_s_answer() -> None:
    page = write_page(
        "Saskia Reeves on Slow Horses",
        "We talked to the actor on the phone.",
        "Is it done?",
        "Yes.",
        "Is there more?",
        "There is.",
        "This interview has been edited.",
        "Season 6 comes out in September.",
    )
    assert find_speaker(page, "Season 6", "Slow Horses") is None


@pytest.mark.parametrize(
    "headline", ["Slow Horses season 6: your questions answered", "What Saskia Reeves fans want to know of Slow Horses"]
)
def test_a_page_that_answers_its_own_questions_quotes_nobody(headline: str) -> None:
    page = write_page(
        headline,
        "Everything that is known.",
        "Is it done?",
        "Season 6 wrapped in May.",
        "Is there more?",
        "Season 7 is being written.",
    )
    assert {find_speaker(page, words, "Slow Horses") for words in ("Season 6", "Season 7")} == {None}


def test_who_speaks_in_so_many_words_is_heard_before_the_one_who_answers() -> None:
    page = write_page(
        "Saskia Reeves on Slow Horses",
        "We talked to the actor on the phone.",
        "Is it done?",
        "According to Will Smith, season 6 is done.",
        "And then?",
        "Holidays.",
    )
    assert find_speaker(page, "season 6 is", "Slow Horses") == "Will Smith"
