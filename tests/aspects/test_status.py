"""What `status` reads, and what it must not."""

import pytest

from citadel_watch.aspects.status import ASPECT
from tests.aspects.corpus import ASPECTS, Example, check, load


@pytest.mark.parametrize("example", load(ASPECTS / "status" / "status.corpus.toml"))
def test_a_sentence_means_what_the_corpus_says(example: Example) -> None:
    check(example, ASPECT.name)
