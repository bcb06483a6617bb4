from __future__ import annotations

import pytest

from citadel_watch.model import SPINOFFS, Certainty, ChangeKind
from citadel_watch.sending.naming import CERTAINTIES, KINDS, name_aspect, name_subject
from tests.sending.samples import CITADEL


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("season-2", "Citadel season 2"),
        ("diana", "Citadel: Diana"),
        ("diana-2", "Citadel: Diana season 2"),
        ("spain", "the Spanish series"),
        ("spain-1", "the Spanish series season 1"),
        ("untold", "Untold"),
        ("orphan", "Nobody Knows season 3"),
        ("next", "Citadel, its next season"),
        (SPINOFFS, "the Citadel spinoffs"),
        ("citadel-somewhere", "Citadel Somewhere"),
    ],
)
def test_every_subject_has_a_name_for_people(subject: str, name: str) -> None:
    assert name_subject(subject, CITADEL) == name


def test_an_aspect_that_nobody_foresaw_has_a_name() -> None:
    assert name_aspect("first-look-photos") == "first look photos"


def test_every_kind_and_certainty_has_plain_words() -> None:
    assert set(KINDS) == set(ChangeKind)
    assert set(CERTAINTIES) == set(Certainty)
