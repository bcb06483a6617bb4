"""Whether a page is a later state of the article that was read at its address before."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citadel_watch.model import HealthState, Page, Validators
from citadel_watch.reading.identity import Past, is_same_article
from citadel_watch.reading.read import read_page

TITLE = "Kestrel season 2 has a date"
TEXT = (
    "Kestrel will be back on 4 May, the network said this morning, with six new hours of rain and remorse.",
    "Orla Finch has her coat on again as Inspector Dunn, and Tom Vane is once more the man who knows too much.",
    "Filming took place on the marshes between January and April of last year, with a break for the floods.",
    "Nobody at the network would say whether there are plans for more after that.",
)
OTHER = (
    "The marsh pub that doubles as the station in Kestrel has been sold to a brewer from the county town.",
    "Its landlord of thirty years served the last pint on Sunday to a queue that went round the church.",
    "The brewer means to keep the blue lamp over the door, since half of the trade comes to be photographed under it.",
)


def write(*lines: str, title: str = TITLE, day: str | None = "2026-03-01") -> Page:
    date = f'<meta property="article:published_time" content="{day}T09:00:00Z">' if day else ""
    text = "".join(f"<p>{each}</p>" for each in lines)
    html = (
        f"<html><head><title>{title}</title>{date}</head><body><article><h1>{title}</h1>{text}</article></body></html>"
    )
    return Page(
        url="https://marsh.example/kestrel",
        asked="https://marsh.example/kestrel",
        status=200,
        validators=Validators(),
        body=html.encode(),
        content_type="text/html; charset=utf-8",
        at=datetime(2026, 3, 10, 9, tzinfo=UTC),
    )


def continues(before: Page, after: Page) -> bool:
    last, _ = read_page(before, Past())
    new, _ = read_page(after, Past())
    assert last is not None
    assert new is not None
    return is_same_article(new, Past(article=last))


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(write(*TEXT), id="the same bytes"),
        pytest.param(write(*TEXT[:3]), id="a paragraph less"),
        pytest.param(write(*OTHER[:1], *TEXT), id="a paragraph more"),
        pytest.param(write(*reversed(TEXT)), id="another order"),
        pytest.param(write(*TEXT, title="Rain again: the inspector returns"), id="another headline"),
        pytest.param(write(*TEXT, day="2026-03-09"), id="another day"),
        pytest.param(
            write(*TEXT, title="Rain again", day="2026-03-09"), id="another headline and day over the same text"
        ),
        pytest.param(write(*OTHER), id="every sentence anew on the same day below the same headline"),
        pytest.param(write(*TEXT[:1], *OTHER, day="2026-03-09"), id="a sentence kept below the same headline"),
        pytest.param(write(*OTHER, day=None), id="every sentence anew below the same headline, undated"),
    ],
)
def test_an_article_that_was_edited_is_the_same(after: Page) -> None:
    assert continues(write(*TEXT), after)


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(write(*OTHER, title="Last orders on the marsh", day="2026-03-09"), id="nothing of it is left"),
        pytest.param(write(*OTHER, title="Last orders on the marsh"), id="nothing but the day is left"),
        pytest.param(write(*OTHER, day="2026-03-09"), id="nothing but a standing headline is left"),
        pytest.param(
            write(*OTHER, *TEXT[3:], title="Last orders on the marsh", day="2026-03-09"), id="one sentence is quoted"
        ),
    ],
)
def test_an_article_of_which_too_little_is_left_is_another(after: Page) -> None:
    assert not continues(write(*TEXT), after)


def test_the_first_article_at_an_address_takes_the_place_of_none() -> None:
    first, _ = read_page(write(*TEXT), Past())
    assert first is not None
    assert is_same_article(first, Past())


NEWS = (
    "A text that shares no sentence with the one before follows here, for whoever cares about actors.",
    "Ruth Abel has joined the cast of season 2 as a coroner with a grudge.",
    "Kestrel season 2 has wrapped filming in the county town.",
    "Those who worked on it were thanked, and a party will be given when the weather allows it.",
)


def look_again(after: Page) -> HealthState:
    last, _ = read_page(write(*TEXT, title="Kestrel season 2 release date set"), Past())
    assert last is not None
    assert last.spoken is not None
    return read_page(after, Past(article=last, spoken=last.spoken.day))[1].state


def test_a_short_new_story_of_the_same_at_a_known_address_is_whole() -> None:
    after = write(*NEWS, title="Kestrel season 2 casts Ruth Abel", day="2026-03-02")
    assert look_again(after) is HealthState.OK


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(
            write(
                *(each.replace("Kestrel", "a play") for each in OTHER),
                title="Kestrel season 2 casts Ruth Abel",
                day="2026-03-02",
            ),
            id="not its text",
        ),
        pytest.param(write(*NEWS[:1], title="Kestrel season 2 casts Ruth Abel", day="2026-03-02"), id="one line"),
        pytest.param(write(*NEWS, title="Kestrel season 2 casts Ruth Abel", day=None), id="undated"),
        pytest.param(
            write(
                *(each.replace("Kestrel", "Heron") for each in NEWS), title="Heron season 2 date set", day="2026-03-02"
            ),
            id="of another show",
        ),
    ],
)
def test_what_stands_below_a_headline_like_the_last_one_is_not_believed_for_that(after: Page) -> None:
    assert look_again(after) is not HealthState.OK
