from __future__ import annotations

import pytest

from citadel_watch.extracting.people.gathering import find_people, gather_roster
from citadel_watch.extracting.people.meant import Follower
from citadel_watch.model import BlockKind


def follow(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> list[tuple[str, str]]:
    """The pronouns of the last text, each with the person it stands for."""
    roster = gather_roster(texts)
    follower = Follower()
    found: list[tuple[str, str]] = []
    for text in texts:
        meant = follower.follow(text, find_people(text, roster), kind)
        found = [(each.span.of(text), each.name) for each in meant]
    return found


@pytest.mark.parametrize(
    ("before", "text", "meant"),
    [
        ("Juno Temple stars in it.", "She will also produce.", ("She", "Juno Temple")),
        ("It stars Juno Temple.", "He said that she's glad.", ("He", "Juno Temple")),
        ("Juno Temple told a podcast about Brett Goldstein.", "She laughed.", ("She", "Juno Temple")),
        ("Juno Temple has left.", "The actress, 35, wrote a note.", ("The actress", "Juno Temple")),
        ("Juno Temple has left.", "The Oscar-winning star will be missed.", ("The Oscar-winning star", "Juno Temple")),
        ("", "Juno Temple told a podcast that she'll be back.", ("she'll", "Juno Temple")),
    ],
)
def test_a_pronoun_stands_for_whom_the_words_before_speak_of(before: str, text: str, meant: tuple[str, str]) -> None:
    assert meant in follow(*filter(None, (before, text)))


def test_they_are_the_people_of_the_list_before() -> None:
    found = follow("Jason Sudeikis and Joe Kelly wrote it.", "They created the show, too.")
    assert found == [("They", "Jason Sudeikis"), ("They", "Joe Kelly")]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Juno Temple and Brett Goldstein are back.", "She plays Keeley."),
        ("It rained.", "He was late."),
        ("Juno Temple is in.", "The actor who played Nate is out."),
        ("Juno Temple is in.", "The star of the show is the dog."),
        ("Juno Temple is in.", "\u201cHe left,\u201d the paper wrote."),
        ("With his wife Olivia Temple he moved away.", "He was tired."),
    ],
)
def test_a_pronoun_that_could_be_anybody_stands_for_nobody(before: str, text: str) -> None:
    assert follow(before, text) == []


def test_nobody_is_carried_over_a_heading() -> None:
    assert follow("Juno Temple is in.", "She is back.", kind=BlockKind.HEADING) == []


def test_nobody_is_remembered_for_long() -> None:
    assert follow("Juno Temple is in.", "It rained.", "Trains were late.", "Shops were shut.", "She is back.") == []
