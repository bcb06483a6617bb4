"""One way to say whose job it is: a verb behind people, or words around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Standing = Literal["in", "out"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A way to say it: a `verb` that follows the people, or a `pattern` that holds them as `who`.

    The job is read from `job`, or is `role`. `needs` are word beginnings one of which the sentence must hold.
    """

    name: str
    verb: str = ""
    pattern: str = ""
    after: str | None = None
    role: str | None = None
    standing: Standing = "in"
    strict: bool = False
    """True where the words could speak of other work: what they govern must be this subject."""
    needs: frozenset[str] = frozenset()


def after_people(
    name: str,
    verb: str,
    role: str | None = None,
    standing: Standing = "in",
    *,
    strict: bool = False,
    needs: str = "",
) -> Phrase:
    return Phrase(name=name, verb=verb, role=role, standing=standing, strict=strict, needs=frozenset(needs.split()))


def around_people(
    name: str,
    pattern: str,
    role: str | None = None,
    standing: Standing = "in",
    *,
    after: str | None = None,
    strict: bool = False,
    needs: str = "",
) -> Phrase:
    return Phrase(
        name=name,
        pattern=pattern,
        after=after,
        role=role,
        standing=standing,
        strict=strict,
        needs=frozenset(needs.split()),
    )
