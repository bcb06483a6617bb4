"""How many episodes a season has, and whether they come all at once or week by week."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from citadel_watch.aspects.episodes.counts import find_counts
from citadel_watch.aspects.episodes.pace import Pace, find_pace
from citadel_watch.aspects.episodes.phrases import COUNTS
from citadel_watch.extracting.passage import Aspect, Claim, Passage
from citadel_watch.model import JSON, Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Episodes:
    """A number of episodes, or the pace of their release: one of the two."""

    count: int | None = None
    release: Pace | None = None

    @property
    def slot(self) -> str:
        return "count" if self.count is not None else "release"

    @property
    def mark(self) -> str:
        return f"{self.count} episodes" if self.count is not None else ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Episodes) -> bool:
        return self == other

    def narrows(self, other: Episodes) -> bool:
        """Never: a number or a pace is as exact as it gets."""
        del other
        return False

    def stale_on(self, day: date) -> bool:
        """Never: it is no plan for a day."""
        del day
        return False

    def to_json(self) -> JSON:
        return {"count": self.count} if self.count is not None else {"release": self.release}

    def words(self) -> str:
        if self.count is not None:
            return f"{self.count} episode{'s' if self.count != 1 else ''}"
        return "all at once" if self.release == "all-at-once" else "weekly"


def parse(value: JSON) -> Episodes:
    found = value if isinstance(value, Mapping) else {}
    count = found.get("count")
    return Episodes(count=count if isinstance(count, int) else None, release=cast("Pace | None", found.get("release")))


def read(passage: Passage) -> Iterator[Claim]:
    """The count of a whole season, never of a part of it; and the pace."""
    for counted in find_counts(passage):
        yield Claim(
            value=Episodes(count=counted.count),
            span=counted.span,
            rule=f"episodes: {counted.rule}",
            subjects=counted.subjects,
            certainty=Certainty.CONFIRMED if counted.granted else None,
        )
    if found := find_pace(passage):
        pace, span = found
        yield Claim(
            value=Episodes(release=pace),
            span=span,
            rule=f"episodes: <released {pace}>",
            certainty=Certainty.CONFIRMED if _is_presupposed(passage, span.start) else None,
        )


_PRESUPPOSED = re.compile(r"\W*(?:now that|since|given that|after|with)\s", re.IGNORECASE)
"""Where a question begins with what is so already: `Now that it has dropped in one go, will there be more?`"""


def _is_presupposed(passage: Passage, place: int) -> bool:
    return bool(_PRESUPPOSED.match(passage.clause_at(place).span.of(passage.text)))


ASPECT = Aspect(
    name="episodes",
    read=read,
    parse=parse,
    cues=frozenset(
        {
            *(
                "episode",
                "eps",
                "part",
                "chapter",
                "instalment",
                "installment",
                "week",
                "binge",
                "hour",
                "full",
                "drop",
            ),
            *(
                "once",
                "run",
                "order",
                "total",
                "in all",
                "altogether",
                "of them",
                "season",
                "series",
                "one go",
                "box",
                "same day",
                "day one",
            ),
            *(
                "shorter",
                "longer",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "together",
                "all of it",
                "everything",
                "release",
                "case",
                "upload",
                "in one",
                "hour",
                "x",
                *(f"{count}x" for count in range(2, 27)),
                *(f"{count}." for count in (*range(4, 27), *COUNTS[3:])),
            ),
        }
    ),
)
