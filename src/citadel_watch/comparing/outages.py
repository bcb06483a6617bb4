"""Which sources have broken or recovered, and what of that is due to be told: once, weekly while it lasts, once after.

Sources that were told of together bear the same instant in `told_broken_at`, and no others do: that is how a failure
of many, which is the network's, is known again from one look to the next.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from citadel_watch.comparing.alerts import digest
from citadel_watch.model import Alert, Health, HealthState, Notice, NoticeKind, Occasion

_FAILURES = 2
"""How many bad looks in a row break a source; one may be a hiccup."""
_WEEK = timedelta(days=7)
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """What is remembered of a source that is followed: its last look, how it fails, and when that was last told."""

    name: str
    checked_at: datetime
    health: Health
    failures: int = 0
    failing_since: datetime | None = None
    told_broken_at: datetime | None = None

    @property
    def fails(self) -> bool:
        return self.failures > 0

    @property
    def broken(self) -> bool:
        """It fails for good: twice in a row, or because its page has gone."""
        return self.failures >= _FAILURES or (self.fails and self.health.state is HealthState.GONE)


def judge_outages(states: Iterable[SourceState], now: datetime) -> tuple[Notice, ...]:
    """The notices that are due, given all sources that are followed, in whatever order.

    Once a notice was told, and its `at` remembered for its sources (or, of a recovery, nothing), it is not due again.
    """
    return tuple(_Judgement(sorted(states, key=lambda each: each.name), now).judge())


def raise_alert(notice: Notice) -> Alert:
    """The alert that tells a notice."""
    return Alert(
        id=notice.id,
        subject=Occasion.SOURCES.value,
        changes=(),
        at=notice.at,
        occasion=Occasion.SOURCES,
        notice=notice,
    )


class _Judgement:
    """All that the judgement of one instant looks at, sorted once."""

    def __init__(self, states: Sequence[SourceState], now: datetime) -> None:
        self._states = states
        self._now = now
        self._failing = [each for each in states if each.fails]
        told: dict[datetime, list[SourceState]] = defaultdict(list)
        for each in states:
            if each.told_broken_at is not None:
                told[each.told_broken_at].append(each)
        self._taken = set(told)
        self._groups = [told[at] for at in sorted(told)]
        self._together = [group for group in self._groups if len(group) > 1]
        alone = [each for group in self._groups if len(group) == 1 for each in group if each.fails]
        self._common = self._is_network(len(self._failing) - len(alone), besides=len(alone))
        self._returns = [
            min(well) for group in self._together if (well := [s.checked_at for s in group if not s.fails])
        ]
        self._symptoms = {_name_symptom(each) for group in self._together for each in group if each.fails}
        self._lasting = self._common and bool(self._symptoms)

    def judge(self) -> Iterator[Notice]:
        for group in self._groups:
            yield from self._find_recovery(group)
        joining = [each for each in self._failing if each.told_broken_at is None and self._joins(each)]
        for group in self._groups:
            reminders = list(self._remind(group, joining))
            if any(notice.network for notice in reminders):
                joining = []
            yield from reminders
        yield from self._find_broken()

    def _is_network(self, failing: int, *, besides: int) -> bool:
        """Do so many fail together that it is the network: half of all, `besides` those with troubles of their own?"""
        return failing > 1 and 2 * failing >= len(self._states) - besides

    def _awaited(self, state: SourceState) -> bool:
        """Has it not been looked at since the network was seen to be back?"""
        return any(state.checked_at < back for back in self._returns)

    def _joins(self, state: SourceState) -> bool:
        """Is this more of what the network was told to do? A page that has gone, say, was reached."""
        return self._lasting and _name_symptom(state) in self._symptoms and state.health.state is not HealthState.GONE

    def _find_recovery(self, group: Sequence[SourceState]) -> Iterator[Notice]:
        """One for all that recovered, as soon as it is clear of the others that theirs was another trouble."""
        well, ill = [each for each in group if not each.fails], [each for each in group if each.fails]
        joined = (
            [each for each in self._failing if each.told_broken_at is None and each.broken] if len(group) > 1 else []
        )
        if not well or 2 * len(ill) > len(group) or any(self._awaited(each) for each in (*ill, *joined)):
            return
        yield self._make(NoticeKind.RECOVERED, well, network=len(well) > 1)

    def _remind(self, group: Sequence[SourceState], joining: Sequence[SourceState]) -> Iterator[Notice]:
        ill = [
            each for each in group if each.fails and each.told_broken_at and self._now - each.told_broken_at >= _WEEK
        ]
        if not ill:
            return
        if len(group) > 1 and self._lasting:
            yield self._make(NoticeKind.STILL_BROKEN, sorted([*ill, *joining], key=lambda s: s.name), network=True)
            return
        for each in ill:
            yield self._make(NoticeKind.STILL_BROKEN, [each])

    def _find_broken(self) -> Iterator[Notice]:
        fresh = [each for each in self._failing if each.told_broken_at is None]
        due = [each for each in fresh if each.broken and not self._awaited(each)]
        if self._lasting:
            # The network was told of, and the reminder will name those that joined.
            due = [each for each in due if not self._joins(each)]
        elif due and self._is_network(len(fresh), besides=len(self._failing) - len(fresh)):
            yield self._make(NoticeKind.BROKEN, fresh, network=True)
            return
        for each in due:
            yield self._make(NoticeKind.BROKEN, [each])

    def _make(self, kind: NoticeKind, states: Sequence[SourceState], *, network: bool = False) -> Notice:
        since = min(each.failing_since or each.told_broken_at or self._now for each in states)
        names = tuple(each.name for each in states)
        week = (self._now - since) // _WEEK if kind is NoticeKind.STILL_BROKEN else 0
        return Notice(
            id=digest([kind.value, list(names), since.isoformat(), week]),
            kind=kind,
            sources=names,
            health=_find_commonest(states),
            since=since,
            at=self._find_instant(),
            network=network,
            failing=len(self._failing),
            watched=len(self._states),
            healths=tuple(each.health for each in states),
        )

    def _find_instant(self) -> datetime:
        """Now, or just before: an instant at which nothing else was told."""
        at = self._now
        while at in self._taken:
            at -= _INSTANT
        self._taken.add(at)
        return at


def _name_symptom(state: SourceState) -> HealthState:
    """What it meets; to a network that is down, no connection and no answer in time are one."""
    met = state.health.state
    return HealthState.UNREACHABLE if met is HealthState.TIMEOUT else met


def _find_commonest(states: Sequence[SourceState]) -> Health:
    """The health that most of them have, by its state and then by its detail; of as many, the first by its name."""
    by_state = Counter(each.health.state for each in states)
    state = min(by_state, key=lambda each: (-by_state[each], each))
    details = Counter(each.health.detail for each in states if each.health.state is state)
    return Health(state=state, detail=min(details, key=lambda each: (-details[each], each)))
