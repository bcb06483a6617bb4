"""Why a fact that moves in the dossier may be no news: its page said as much before, or says it only by the way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from citadel_watch.comparing.diff import Difference, is_empty
from citadel_watch.extracting.people.runs import fold
from citadel_watch.model import (
    JSON,
    SPINOFFS,
    UNPLACED,
    Certainty,
    Dossier,
    Fact,
    Franchise,
    Mentioned,
    Slot,
    Subject,
    Testimony,
    Value,
)

_TO_BE_MADE = ("planned", "announced", "in-development", "renewed", "ordered")
_LEADING = ("showrunner", "director")
"""Jobs whose taking up is news even of somebody who is known by another."""
_FULL_SENTENCE = 6
_NEVER_MADE = ("not-renewed", "not-planned")


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """What a page said before, beyond what was read of it, and how its subjects belong together."""

    mentioned: Mentioned
    franchise: Franchise | None
    named: Mentioned
    """What the page names now."""
    copied: str | None
    """The outlet whose article the page is a copy of."""
    previous: str = ""
    """The text last read on the page, with single spaces."""

    def carried(self, witness: Testimony) -> bool:
        """Did the page carry the very sentence before? What is now read in it is owed to its neighbours or the rules.

        A cell, a label or a cry may mean another thing in another place: only a full sentence counts.
        """
        words = witness.statement.evidence.quote.split()
        return len(words) >= _FULL_SENTENCE and " ".join(words) in self.previous

    def explain_first(self, new: Fact, witness: Testimony, difference: Difference, after: Dossier) -> str | None:
        """Why the first that is known in a slot is no news; None where it is."""
        subject = new.slot.subject
        family = f"{new.value.mark.rpartition(' ')[2]} siblings"
        if self.mentioned.names(subject, new.value) or self.mentioned.holds(subject, family):
            return "its page named it before, in words that were not read"
        if witness.statement.passing:
            return "it is said by the way: background, no news"
        if _say_status(new.value) in _TO_BE_MADE and _was_underway(new, difference):
            return "what was known of it implied as much"
        if self._has_moved(witness, difference):
            return "its page said so before, of another season or the show"
        if _say_status(new.value) == "not-renewed" and _was_cancelled(subject, after, difference):
            return "it was known to be cancelled"
        if slight := self._explain_slight(new, witness, after, difference):
            return slight
        if new.slot.aspect != "status" and _is_never_made(subject, after):
            return "there is to be no such season"
        return None

    def _explain_slight(self, new: Fact, witness: Testimony, after: Dossier, difference: Difference) -> str | None:
        """Why something that nobody said before is no news to who follows the subject."""
        subject = self._find_subject(new.slot.subject)
        said = new.value.to_json()
        parts = said if isinstance(said, Mapping) else {}
        if new.slot.aspect == "plot" and not witness.statement.is_named:
            return "a plot in a page's own words is background, no news"
        unnamed = any(is_empty(each.statement.value) for each in new.superseded)
        if subject and subject.title and not unnamed and fold(str(parts.get("title"))) == fold(subject.title):
            return "it is the title that is followed"
        if subject and subject.country and parts.get("where") == subject.country:
            return "it is made in its own country"
        if new.slot.aspect == "crew" and parts.get("role") not in _LEADING and _has_other_job(new, after, difference):
            return "who it is was known by another job"
        return None

    def _find_subject(self, name: str) -> Subject | None:
        return next((each for each in self.franchise.subjects if each.id == name), None) if self.franchise else None

    def explain_move(self, old: Fact, new: Fact, witness: Testimony, before: Dossier) -> str | None:
        """Why a narrower value than stood is no news; None where it is."""
        subject = new.slot.subject
        if witness.statement.passing:
            return "it is said by the way: background, no news"
        if old.value.mark and new.value.mark and old.value.mark != new.value.mark:
            return "its page named it before, too" if self.mentioned.names(subject, new.value) else None
        if _say_status(new.value) == "wrapped" and _had_ended(subject, before, old.since):
            return "its filming was known to have ended"
        return self._explain_gains(old, new)

    def explain_replacement(self, old: Fact, new: Fact, witness: Testimony) -> str | None:
        """Why a value that excludes what stood is no news; None where it is."""
        if witness.statement.passing:
            return "it is said by the way: background, no news"
        if _is_other_year(old.value, new.value):
            return "the same days, the year of which is not said"
        return self._explain_gains(old, new) if old.value.mark == new.value.mark else None

    def _explain_gains(self, old: Fact, new: Fact) -> str | None:
        gained = _list_gains(old.value, new.value)
        if gained and all(self.mentioned.holds(new.slot.subject, word) for word in gained):
            return "its page named it before, in words that were not read"
        earlier = (*old.supporters, *old.superseded)
        if gained and new.value.mark and any(not _list_gains(each.statement.value, new.value) for each in earlier):
            return "what it adds was known before"
        return None

    def _has_moved(self, witness: Testimony, difference: Difference) -> bool:
        """Did the page say the same before, of a subject that this one is easily taken for, and now no more?"""
        gone = [each for each in difference.lapsed if each.lapsed and each.lapsed >= witness.first_seen]
        return any(self.is_same_claim(each, witness) for each in (*gone, *difference.replaced))

    def is_same_claim(self, earlier: Testimony, later: Testimony) -> bool:
        """Do two claims differ in their subject alone, where one is easily taken for the other?"""
        one, other = earlier.statement, later.statement
        if one.aspect != other.aspect or one.slot == other.slot:
            return False
        if one.aspect == "status":
            return _say_status(one.value) == _say_status(other.value) and self._are_kin(one.subject, other.subject)
        return (
            one.slot.key == other.slot.key and one.value.agrees_with(other.value) and not other.value.narrows(one.value)
        )

    def _are_kin(self, one: str, other: str) -> bool:
        """Is one the show whose season the other is?"""
        if one == other:
            return True
        spinoffs = {each.id for each in self.franchise.subjects if each.kind == "spinoff"} if self.franchise else set()
        if SPINOFFS in (one, other) and not spinoffs.isdisjoint((one, other)):
            return True
        above = {each.id: each.of for each in self.franchise.subjects} if self.franchise else {}
        return above.get(one, UNPLACED) == other or above.get(other, UNPLACED) == one


def _has_other_job(new: Fact, after: Dossier, difference: Difference) -> bool:
    """Was a person of the crew known before by a job other than this?"""
    added = set(difference.added)
    return any(
        slot.subject == new.slot.subject
        and slot.aspect == "crew"
        and slot != new.slot
        and fact.value.mark == new.value.mark
        and not added.issuperset(fact.supporters)
        for slot, fact in after.facts.items()
    )


def _was_underway(new: Fact, difference: Difference) -> bool:
    """Had its page told for sure when it is released or filmed, and nothing of what is to become of it?"""
    earlier = [each.statement for each in (*difference.kept, *difference.replaced, *difference.lapsed)]
    return all(each.slot != new.slot for each in earlier) and any(
        each.subject == new.slot.subject and each.certainty is Certainty.CONFIRMED and _read_window(each.value)
        for each in earlier
    )


def _was_cancelled(subject: str, after: Dossier, difference: Difference) -> bool:
    """Was it known before that the subject itself is cancelled, so that there is to be no more of it?"""
    fact = after.facts.get(Slot(subject=subject, aspect="status"))
    if fact is None or _say_status(fact.value) != "cancelled":
        return False
    return not set(difference.added).issuperset(fact.supporters)


def _is_never_made(subject: str, after: Dossier) -> bool:
    return any(
        slot.subject == subject and slot.aspect == "status" and _say_status(fact.value) in _NEVER_MADE
        for slot, fact in after.facts.items()
    )


def _say_status(value: Value) -> JSON:
    said = value.to_json()
    return said.get("status") if isinstance(said, Mapping) else None


def _had_ended(subject: str, before: Dossier, day: date) -> bool:
    """Was the end of the filming known, and past?"""
    for slot, fact in before.facts.items():
        said = fact.value.to_json()
        if slot.subject == subject and isinstance(said, Mapping) and said.get("event") == "end":
            return fact.value.stale_on(day) or _read_end(said) < day.isoformat()
    return False


def _read_end(said: Mapping[str, JSON]) -> str:
    when = said.get("when")
    return str(when.get("latest") or "9999") if isinstance(when, Mapping) else "9999"


def _is_other_year(old: Value, new: Value) -> bool:
    """Are they the same days of two years, where the newer wording leaves the year to be guessed?"""
    one, other = _read_window(old), _read_window(new)
    if one is None or other is None or re.search(r"\d{4}|year|next|last|this", str(other.get("text"))):
        return False
    return all(str(one.get(end))[4:] == str(other.get(end))[4:] for end in ("earliest", "latest"))


def _read_window(value: Value) -> Mapping[str, JSON] | None:
    said = value.to_json()
    when = said.get("when", said) if isinstance(said, Mapping) else None
    return when if isinstance(when, Mapping) and when.get("latest") else None


def _list_gains(old: Value, new: Value) -> list[str]:
    """The words that one value has beyond another of the same slot."""
    before, after = old.to_json(), new.to_json()
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return []
    known = {word for each in before.values() if isinstance(each, str) for word in fold(each).split()}
    if before.get("standing") != after.get("standing"):
        return []
    gains = (fold(each).split() for key, each in after.items() if isinstance(each, str) and before.get(key) != each)
    return [word for words in gains for word in words if word not in known]
