"""What a phrase of casting is: how it stands around people, and which standing it gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from citadel_watch.model import Certainty

Standing = Literal["in", "out", "expected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A way to say it.

    Either `verb` follows the people, with small words between, or `pattern` holds them as `who` and `after` may have to
    stand behind their list. `needs` are word beginnings one of which the sentence must hold. `char` in a pattern is the
    character; with `character_follows` the characters are named behind the match.
    """

    name: str
    verb: str = ""
    pattern: str = ""
    after: str | None = None
    standing: Standing = "in"
    character_follows: bool = False
    needs: frozenset[str] = frozenset()
    behind: str = ""
    """What has to stand, in the same clause, before the match."""
    certainty: Certainty | None = None
    """How sure it is whatever the clause says: `whether she returns` asserts nothing, and yet tells that it is open."""


def verb(name: str, verb: str, standing: Standing = "in", *, character: bool = False, needs: str = "") -> Phrase:
    """What follows people, with small words between."""
    return Phrase(name=name, verb=verb, standing=standing, character_follows=character, needs=frozenset(needs.split()))


def phrase(
    name: str,
    pattern: str,
    standing: Standing = "in",
    *,
    after: str | None = None,
    character: bool = False,
    needs: str = "",
    behind: str = "",
    certainty: Certainty | None = None,
) -> Phrase:
    """What holds people."""
    return Phrase(
        name=name,
        pattern=pattern,
        after=after,
        standing=standing,
        character_follows=character,
        needs=frozenset(needs.split()),
        behind=behind,
        certainty=certainty,
    )


CAPITALS = (
    r"[^\W\d_a-z][\w’'.-]*+"
    r"(?:\s(?:[“\"][\w’'-]++[”\"]|(?:(?:of|the|de|von|van|la)\s)?[^\W\d_a-z\ue000][\w’'.-]*+)){0,3}"
)
