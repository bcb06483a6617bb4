# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What a page has spoken of so far: the memory by which `it`, `both` and "the new season" are understood."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from citadel_watch.extracting.discourse.referents import (
    BARE_PARENT,
    NOBODY,
    OTHER,
    PARENT,
    Referent,
    Referents,
    Topic,
    name_shows,
)
from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.model import SPINOFFS

# A remark by the way is not what the next paragraph goes on about.
_BY_THE_WAY = re.compile(
    r"\W*(?:meanwhile|elsewhere|in other news|separately|by the way|incidentally|in the meantime|also|for its part)\b",
    re.IGNORECASE,
)
_FAR = 4
"""So many sentences back a show was named and can still be one of "both"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a page is about as a whole, before its sentences are walked."""

    topic: Referent = BARE_PARENT
    coming: int | None = None
    """The parent's season that is news on this page where it says only "another season", or just the show's name."""
    batch: Referents = ()
    """The seasons that the headline names together: "seasons 2 and 3"; the topic is the first of them."""
    pending: Referent | None = None
    """The season of the topic's show that is still to come before it: "renewed for season 3 ahead of season 2"."""
    aired: frozenset[int] = frozenset()
    """The seasons that it says are over."""
    undecided: bool = False
    """Does it ask whether there will be what it is about, or say that nobody has ordered it?"""
    bare_is_topic: bool = False
    """True where the franchise's bare name means the spinoff that the page is about."""
    numbers: frozenset[int] = frozenset()
    """The seasons that it numbers anywhere."""
    kinds: Mapping[str, tuple[str, ...]]
    """The spinoffs that the page calls a prequel, a remake, and so on."""
    named: frozenset[str]
    """The spinoffs that it names anywhere."""
    opener: str = ""
    """The show that it names first of all."""


class Discourse:
    """Where a walk through a page stands. Sentences are told to it in order."""

    def __init__(self, lexicon: Lexicon, page: Page, today: date | None = None) -> None:
        self.lexicon = lexicon
        self.page = page
        self.today = today
        """The day on which the page was written."""
        self.place = -1
        self.owners: dict[int, str] = {}
        self.offshoots: dict[str, str] = {}
        self.single: Referent | None = None
        self.last: Referents = ()
        self.heading: Referents = ()
        self.introduced: Referents = ()
        self.season: Referent | None = None
        self.spinoff: Referent | None = None
        self.batch: Referents = page.batch
        """The seasons of one show that were last named together."""
        self.numbered: Referent | None = None
        """The season that was last named by its number, in whatever clause."""
        self.fresh = False
        self._named: list[tuple[int, Referent]] = []
        """What the last few sentences named, each with its sentence's place."""
        self.other: Referent | None = None
        """The show that the sentence before named last, where that is not the one it was about."""
        self._row: tuple[int, dict[str, Referent]] = (-1, {})
        """The spinoffs that the last sentence with any named."""
        self._together: tuple[int, Referents] = (-1, ())
        """The last sentence that named several spinoffs."""
        self._people = -1
        self._paragraph: list[Topic] = []
        self._listed = False
        self._asks = False
        """Was the last sentence a question? Where it filled its block, the next one answers it."""
        self._resumed: Referents = ()
        self.begin(())

    @property
    def about(self) -> Referent:
        """Whom the page is about."""
        return self.page.topic

    def begin(self, heading: Referents) -> None:
        """A heading, or the page itself, sets what follows."""
        self.heading = heading or self.page.batch or (self.about,)
        self.last = self.heading
        self.introduced = ()
        self._paragraph = []
        self._resumed = ()
        if len(self.heading) == 1:
            self.single = self.heading[0]

    def enter(self, heading: Referents, *, asked: bool) -> None:
        """A heading, or a question that does its work, sets what follows; one that names nobody, on a page about nobody, does not."""
        if heading or not asked or self.about.subjects:
            self.begin(heading)

    def open_block(self, *, listed: bool) -> None:
        """A new block goes on about its list, its heading, or the paragraph before, if that was about one thing."""
        whole, self._paragraph = self._paragraph, []
        if not listed and self._listed and self.last == (NOBODY,) and len(self.heading) == 1:
            self.last, self.single = self.heading, self.heading[0]
        self._listed = listed
        asked = whole[0] if len(whole) == 1 and self._asks else None
        if listed and self.introduced:
            self.last = self.introduced
        elif any(each.subjects for each in self.heading) or self.about.show == OTHER:
            self.last = asked.referents if asked and asked.named and asked.subjects else self._find_whole(whole)
            self.last = self.last or self.heading
            earlier = self.last == self.heading and self._is_earlier(self.single)
            if (self.single is NOBODY or earlier) and len(self.heading) == 1:
                self.single = self.heading[0]
        elif self._resumed:
            self.last = self._resumed
            self.single = self._resumed[0] if len(self._resumed) == 1 else self.single
        self._resumed = ()

    def _find_whole(self, paragraph: Sequence[Topic]) -> Referents:
        """What a paragraph was about, unless that is a season before the one that the page, or the section, is about."""
        whole = _find_whole(paragraph)
        return () if len(whole) == 1 and self._is_earlier(whole[0]) else whole

    def _is_earlier(self, season: Referent | None) -> bool:
        if season is None or not season.is_season or not season.subjects or len(self.heading) != 1:
            return False
        headed = self.heading[0]
        return season.show == headed.show and (season.season or 0) < (headed.season or 0)

    @property
    def within(self) -> bool:
        """Is the sentence not the first of its paragraph?"""
        return bool(self._paragraph)

    def widen(self, referents: Referents) -> Referents:
        """All the seasons that the headline names together, where the words mean the page's own."""
        return self.page.batch if referents == (self.about,) and self.page.batch else referents

    def widen_parent(self, season: Referent) -> Referents:
        """The parent's bare name, where it means the page's own season: all that the headline names together."""
        named = any(each.season == season.season and each.show == season.show for each in self.page.batch)
        return (
            tuple(replace(each, how="parent") for each in self.page.batch) if named and season.subjects else (season,)
        )

    def name_together(self, referents: Referents) -> None:
        """Seasons of one show that were named in a row."""
        if len(referents) > 1 and all(
            each.is_season and each.subjects and each.show == referents[0].show for each in referents
        ):
            self.batch = referents

    def open_sentence(self, *, people: int, fresh: bool) -> None:
        self.place += 1
        self.fresh = fresh
        self._named = [each for each in self._named if each[0] > self.place - _FAR]
        if people > 1:
            self._people = self.place

    def close_sentence(self, text: str, topics: Sequence[Topic], before: Referents, named: Referents) -> None:
        """Remember whom a sentence was about, whether it only said so by the way, and what it named last."""
        main = topics[0] if topics else Topic(referents=(), named=False)
        last = named[0] if len(named) == 1 and named[0].show != OTHER else None
        self.other = last if last and all(each.show != last.show for each in main.referents) else None
        self._asks = text.rstrip(" ”\"’'").endswith("?")
        self._paragraph.append(main)
        if _BY_THE_WAY.match(text) and main.named:
            self._resumed = self._resumed or before
        elif main.named:
            self._resumed = ()

    def remember(self, topic: Topic, *, past: bool) -> None:
        """A main clause named its topic."""
        self.last = topic.referents
        if len(topic.referents) == 1 and topic.referents[0].show != SPINOFFS:
            self.single = topic.referents[0]
            if self.single.is_season and not past:
                self.season = self.single

    def fold_into(self, season: Referents) -> None:
        """What stories are folded into is what the next sentence goes on about."""
        self.last, self.single = season, season[0]

    def note(self, referents: Referents) -> None:
        """Shows named become what `both`, `they` and `the latter` can mean."""
        for each in referents:
            if each.is_spinoff or (each.show == PARENT and each.subjects):
                whole = name_shows((each.show,))[0] if each.how == "own-season" else each
                self._named.append((self.place, whole))
                if whole.is_spinoff:
                    self._note_spinoff(whole)
            if each.is_spinoff and each.how != "own-season":
                self.spinoff = each

    def _note_spinoff(self, spinoff: Referent) -> None:
        place, row = self._row
        if place != self.place:
            row = {}
            self._row = self.place, row
        row.setdefault(spinoff.show, spinoff)
        if len(row) > 1:
            self._together = self.place, tuple(row.values())

    @property
    def pair(self) -> Referents:
        """The shows last named together: in one sentence, else in the last few, the parent only where no two others were."""
        at, together = self._together
        near = [each for place, each in self._named if place > max(self.place - _FAR, at)]
        apart: dict[str, Referent] = {}
        for each in reversed(near):
            apart.setdefault(each.show, each)
        spinoffs = [each for each in apart.values() if each.is_spinoff]
        if len(spinoffs) > 1 and not (
            together and {each.show for each in spinoffs[:2]} <= {each.show for each in together}
        ):
            return tuple(reversed(spinoffs[:2]))
        if together and (at > self.place - _FAR or len(apart) < 2):
            return together
        return tuple(reversed(list(apart.values())[:2])) if len(apart) > 1 else ()

    @property
    def nearest(self) -> Referents:
        """What the sentence right before named last."""
        return next(((each,) for place, each in reversed(self._named) if place == self.place - 1), ())

    @property
    def row(self) -> Referents:
        """The spinoffs that the sentence right before named in a row."""
        row: dict[str, Referent] = {}
        for place, each in self._named:
            if place == self.place - 1 and each.is_spinoff:
                row.setdefault(each.show, each)
        return tuple(row.values()) if len(row) > 1 else ()

    @property
    def speaks_of_people(self) -> bool:
        """Were two people named later than two shows? Then "the two" are people."""
        return self._people > self._row[0] and self._people >= self.place - 1


def _find_whole(paragraph: Sequence[Topic]) -> Referents:
    """The topic of a paragraph of some sentences that are all about one thing, which its first one names."""
    if len(paragraph) < 2 or not paragraph[0].named or not paragraph[0].subjects:
        return ()
    first = paragraph[0].referents
    return first if all(each.referents == first for each in paragraph) else ()
