"""What words can refer to, and whom a clause is about."""

from __future__ import annotations

from dataclasses import dataclass

from citadel_watch.model import SPINOFFS

PARENT = "parent"
OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Referent:
    """What words can refer to. `show` is a spinoff's id, `parent`, or `other` for what is nobody's."""

    show: str
    subjects: tuple[str, ...] = ()
    season: int | None = None
    how: str = "title"

    @property
    def is_season(self) -> bool:
        return self.how in {"season", "own-season"}

    @property
    def is_spinoff(self) -> bool:
        """One spinoff or its season, and not all of them together."""
        return self.show not in {PARENT, OTHER, SPINOFFS} and bool(self.subjects)


NOBODY = Referent(show=OTHER, how="other-show")
BARE_PARENT = Referent(show=PARENT, how="parent")
ALL_SPINOFFS = Referent(show=SPINOFFS, subjects=(SPINOFFS,), how="collective")

Referents = tuple[Referent, ...]


def name_shows(ids: tuple[str, ...]) -> Referents:
    """Spinoffs as shows as a whole."""
    return tuple(Referent(show=sid, subjects=(sid,)) for sid in ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Whom one clause is about, and whether its own words say so."""

    referents: Referents
    named: bool

    @property
    def subjects(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each for referent in self.referents for each in referent.subjects))

    @property
    def season(self) -> int | None:
        return next((each.season for each in self.referents if each.how == "own-season"), None)
