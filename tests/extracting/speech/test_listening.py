"""Who is heard over more than one sentence: quotations, announcements, lists, press releases."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.extracting.passages import read_passages
from citadel_watch.extracting.speech.quotations import find_quotations
from citadel_watch.extracting.speech.speakers import listen
from citadel_watch.model import Article, Block, BlockKind
from citadel_watch.reading.sentences import split_sentences
from tests.aspects.corpus import franchises


def write_page(*blocks: str) -> Article:
    """A headline and paragraphs; what begins with a dash is an item of a list."""
    written: list[Block] = []
    place = 0
    for number, words in enumerate(blocks):
        item = words.startswith("- ")
        kind = BlockKind.ITEM if item else BlockKind.PARAGRAPH if number else BlockKind.TITLE
        text = words.removeprefix("- ")
        written.append(Block(kind=kind, text=text, start=place))
        place += len(text) + 2
    return Article(
        url="https://news.example/page",
        title=written[0].text,
        text="\n\n".join(block.text for block in written),
        blocks=tuple(written),
    )


def find_speaker(article: Article, words: str, of: str = "Severance") -> str | None:
    """Who says the clause with these words, the last of the page."""
    return [
        passage.clause_at(passage.text.index(words)).speaker
        for passage in read_passages(article, franchises()[of])
        if words in passage.text
    ][-1]


def test_a_quotation_has_one_speaker_to_its_closing_mark() -> None:
    page = write_page(
        "News of Severance",
        "“We wrapped in May. Season 3 is in the edit. There is no date,” said director Ben Stiller.",
    )
    assert {find_speaker(page, words) for words in ("We wrapped", "Season 3", "no date")} == {"Ben Stiller"}


def test_a_quotation_goes_on_behind_the_words_that_name_its_speaker() -> None:
    page = write_page(
        "News of Severance", "“It is done,” Ben Stiller told Variety. “Season 3 wrapped in May. We are in the edit.”"
    )
    assert {find_speaker(page, words) for words in ("Season 3", "in the edit")} == {"Ben Stiller"}


def test_a_title_in_quote_marks_is_nobody_s_speech() -> None:
    page = write_page("News of Severance", "Ben Stiller laughs a lot. Season 3 of “Severance” is being shot.")
    assert find_speaker(page, "Season 3") is None


def test_what_a_company_announces_is_told_to_the_end_of_the_paragraph() -> None:
    page = write_page(
        "News of Severance",
        "Apple TV+ announced on Friday that season 3 is coming. It was shot in New Jersey. The cast is back.",
        "Season 2 was a hit.",
    )
    assert find_speaker(page, "New Jersey") == "Apple TV+"
    assert find_speaker(page, "The cast") == "Apple TV+"
    assert find_speaker(page, "Season 2") is None


def test_a_list_is_told_by_whoever_its_introduction_names() -> None:
    page = write_page(
        "News of Severance", "Apple TV+ has confirmed these names for season 3:", "- Adam Scott", "- Britt Lower"
    )
    assert find_speaker(page, "Britt Lower") == "Apple TV+"


def test_a_press_release_is_its_company_s_from_end_to_end() -> None:
    page = write_page(
        "Severance returns",
        "CUPERTINO, Calif. - May 12, 2025 - Apple TV+ today announced that Severance has been renewed for season 3.",
        "“It is a joy,” said Ben Stiller.",
        "Season 3 goes before the cameras in New Jersey.",
    )
    assert find_speaker(page, "New Jersey") == "Apple TV+"
    assert find_speaker(page, "It is a joy") == "Ben Stiller"


def test_an_agency_s_dateline_makes_no_press_release() -> None:
    page = write_page(
        "Severance returns",
        "LONDON, May 12, 2025 - (Reuters) - Apple TV+ today announced that Severance has been renewed for season 3.",
        "Season 3 goes before the cameras in New Jersey.",
    )
    assert find_speaker(page, "New Jersey") is None


def test_a_press_release_that_announces_nothing_is_the_company_s_whose_original_it_is() -> None:
    page = write_page(
        "Apple Original Severance begins production on season three",
        "NEW YORK, N.Y. – May 12, 2025 – The acclaimed Apple TV+ Original series Severance began production today.",
        "Season 3 goes before the cameras in New Jersey.",
        "About Apple TV+",
        "Apple TV+ is on a great many screens in a great many homes.",
    )
    assert find_speaker(page, "New Jersey") == "Apple TV+"


def test_notes_to_editors_make_a_press_release_of_what_a_company_announces_today() -> None:
    page = write_page(
        "Severance is coming back",
        "Apple TV+ has today announced that Severance will be back for a third season, with all its old faces.",
        "Season 3 goes before the cameras in New Jersey.",
        "Notes to editors",
    )
    assert find_speaker(page, "New Jersey") == "Apple TV+"


def test_credits_below_make_a_press_release_of_what_a_company_announces_today() -> None:
    opening = "Apple TV+ has today unveiled the first pictures of the third season of Severance, the drama."
    told = "Season 3 went before the cameras in New Jersey."
    made_by = "Executive producers are Ben Stiller for Red Hour and Nicky Weinstock for Invention Studios."
    assert find_speaker(write_page("First look at Severance", opening, told, made_by), "New Jersey") == "Apple TV+"
    assert find_speaker(write_page("First look at Severance", opening, told), "New Jersey") is None


def test_the_address_of_a_press_room_makes_a_press_release() -> None:
    page = write_page(
        "Severance is coming back",
        "Apple TV+ announced that Severance will be back for a third season, with all its old faces.",
        "Season 3 goes before the cameras in New Jersey.",
    )
    assert find_speaker(page, "New Jersey") is None
    for address in (
        "https://press.streamer.example/2025/severance",
        "https://www.streamer.example/mediacentre/2025/severance",
        "https://www.streamer.example/uk/press-releases/severance",
        "https://about.streamer.example/en/news/severance",
    ):
        assert find_speaker(replace(page, url=address), "New Jersey") == "Apple TV+", address
    for address in ("https://www.pressandjournal.example/tv/severance", "https://news.example/about/press-night"):
        assert find_speaker(replace(page, url=address), "New Jersey") is None, address


def test_a_paper_s_dateline_and_what_it_tells_about_itself_make_no_press_release() -> None:
    page = write_page(
        "Severance is at work again",
        "The third season of Severance has begun production, and one street in New Jersey knows all about it.",
        "Season 3 goes before the cameras in Trenton.",
        "About Apple TV+",
    )
    assert find_speaker(page, "Trenton") is None


def test_the_streamer_is_the_company_named_last() -> None:
    page = write_page("News of Severance", "Apple TV+ has news of Severance. The streamer said season 3 is coming.")
    assert find_speaker(page, "season 3") == "Apple TV+"


def test_he_and_the_director_are_the_person_named_last() -> None:
    page = write_page("News of Severance", "Director Ben Stiller is at work. Season 3 is being cut, he said.")
    assert find_speaker(page, "Season 3") == "Ben Stiller"
    page = write_page("News of Severance", "Ben Stiller is at work. Season 3 is being cut, the director told Variety.")
    assert find_speaker(page, "Season 3") == "Ben Stiller"


@given(st.lists(st.text(alphabet="ab “”\".,:—'SN", min_size=1, max_size=60), min_size=1, max_size=6))
def test_every_quotation_lies_in_its_sentence_and_every_sentence_is_listened_to(blocks: list[str]) -> None:
    sentences = split_sentences(write_page(*blocks))
    assert len(listen(sentences, [()] * len(sentences), "Netflix")) == len(sentences)
    for each in find_quotations(sentences):
        assert 0 <= each.span.start <= each.span.end <= len(sentences[each.sentence].text)
