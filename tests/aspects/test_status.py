"""What `status` reads, and what it must not."""

import pytest

from citadel_watch.aspects.status import ASPECT
from citadel_watch.aspects.status.lexicon import CUES
from tests.aspects.corpus import ASPECTS, Example, check, load


@pytest.mark.parametrize("example", load(ASPECTS / "status" / "status.corpus.toml"))
def test_a_sentence_means_what_the_corpus_says(example: Example) -> None:
    check(example, ASPECT.name)


def test_every_idiom_is_anchored_at_words_and_its_patterns_compile() -> None:
    """A part that is not set off by spaces would be taken for an anchor, and never found or found everywhere."""
    idioms = [each for cue in CUES for each in cue.idioms]
    assert [each for each in idioms if not all(anchor.isalnum() for anchor in each.anchors)] == []
    for each in idioms:
        assert (each.following is None) == (not each.after)
        assert (each.preceding is None) == (not each.before)
        assert (each.forbidden is None) == (not each.unless)
