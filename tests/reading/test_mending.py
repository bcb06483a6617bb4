"""Careless typing, mended; everything else is left alone."""

import pytest

from citadel_watch.reading.mending import mend


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("It is ''done'', he said.", "It is “done”, he said."),
        ("``Not yet,'' she said.", "“Not yet,” she said."),
        ("It`s the cast´s choice.", "It’s the cast’s choice."),
        ("Silo ends in 2026.The cast is sad.", "Silo ends in 2026. The cast is sad."),
        ("“We are done.”Nobody else spoke.", "“We are done.” Nobody else spoke."),
        ("It was renewed.[3][12] It ends.[citation needed]", "It was renewed. It ends."),
        ("Cast[edit]", "Cast"),
    ],
)
def test_careless_typing_is_mended(typed: str, meant: str) -> None:
    assert mend(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "“There will be [10] episodes,” he said.",
        "“[T]he show goes on,” she said.",
        "The U.S. launch is on Amazon.com and in the U.K.",
        "St. John's Rock 'n' Roll, the '90s and the Joneses' house",
        "Version 2.0.Beta",
    ],
)
def test_what_is_meant_as_it_stands_is_left_alone(text: str) -> None:
    assert mend(text) == text
