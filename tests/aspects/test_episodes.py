"""What `episodes` reads, and what it must not; and how its values stand to each other."""

import pytest

from citadel_watch.aspects.episodes import ASPECT, Episodes, parse
from tests.aspects.corpus import ASPECTS, Example, check, load


@pytest.mark.parametrize("example", load(ASPECTS / "episodes" / "episodes.corpus.toml"))
def test_a_sentence_means_what_the_corpus_says(example: Example) -> None:
    check(example, ASPECT.name)


def test_a_count_and_a_pace_stand_beside_each_other() -> None:
    assert Episodes(count=6).slot != Episodes(release="weekly").slot


def test_two_counts_do_not_agree() -> None:
    assert not Episodes(count=6).agrees_with(Episodes(count=8))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Episodes(count=6), "6 episodes"),
        (Episodes(count=1), "1 episode"),
        (Episodes(release="weekly"), "weekly"),
        (Episodes(release="all-at-once"), "all at once"),
    ],
)
def test_a_value_is_said_in_words_and_comes_back_from_its_json(value: Episodes, said: str) -> None:
    assert value.words() == said
    assert parse(value.to_json()) == value
