"""What hosts allow robots to read (RFC 9309).

A host that answers 4xx has no rules. One that answers 5xx or 429 has rules that cannot be known, and is left alone.
A host that does not answer at all is reported as what it is, unreachable, and not as a refusal.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit, urlunsplit

from protego import Protego

from citadel_watch.fetching.deadline import Deadline
from citadel_watch.fetching.faults import Fault, refuse
from citadel_watch.fetching.retry_after import parse_retry_after
from citadel_watch.fetching.web import Answer
from citadel_watch.model import HealthState

LARGEST = 500 * 1024
_KEPT = timedelta(hours=24)

Ask = Callable[[str], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    read: datetime
    rules: Protego


class Robots:
    """Each host's rules, kept for a day or for as long as the fetcher lives."""

    def __init__(self, user_agent: str) -> None:
        self._name = re.split(r"[/ ]", user_agent, maxsplit=1)[0]
        self._known: dict[str, _Rules] = {}
        self._asking: dict[str, asyncio.Future[_Rules]] = {}

    async def check(self, url: str, now: datetime, deadline: Deadline, ask: Ask) -> float | None:
        """Lets an allowed address pass, with the delay that its host asks for between two pages.

        Raises:
            Fault: the address is disallowed, or the host cannot be asked for its rules.
        """
        parts = urlsplit(url)
        place = urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", ""))
        known = self._known.get(place)
        if known is None or not timedelta(0) <= now - known.read < _KEPT:
            known = self._known[place] = await self._learn(place, now, deadline, ask)
        if not known.rules.can_fetch(url, self._name):
            raise refuse("the site's robots.txt asks robots to leave this page alone")
        return known.rules.crawl_delay(self._name)

    async def _learn(self, place: str, now: datetime, deadline: Deadline, ask: Ask) -> _Rules:
        """The rules, asked for once by however many pages wait for them; what fails, fails for all of them."""
        if place in self._asking:
            with deadline.held():
                return await asyncio.shield(self._asking[place])
        asking = self._asking[place] = asyncio.get_running_loop().create_future()
        try:
            learnt = _Rules(read=now, rules=_read_rules(await self._ask(place, ask), now))
        except BaseException as error:
            late = Fault(HealthState.TIMEOUT, "robots.txt did not come in time")
            asking.set_exception(error if isinstance(error, Fault) else late)
            # Looked at here, for perhaps nobody waits, and an exception that nobody looks at is complained of.
            asking.exception()
            raise
        else:
            asking.set_result(learnt)
            return learnt
        finally:
            del self._asking[place]

    async def _ask(self, place: str, ask: Ask) -> Answer | None:
        try:
            return await ask(place)
        except Fault as fault:
            # Redirects to where the guard lets nobody go, or in circles, are no rules (RFC 9309, section 2.3.1.2).
            if fault.state in (HealthState.REFUSED, HealthState.HTTP_ERROR):
                return None
            raise


def _read_rules(answer: Answer | None, now: datetime) -> Protego:
    if answer is not None and (answer.status == 429 or answer.status >= 500):
        raise Fault(
            HealthState.HTTP_ERROR,
            f"the server answered {answer.status} for robots.txt, so the page was not asked for",
            retry_after=parse_retry_after(answer.headers.get("retry-after"), now),
        )
    return Protego.parse(answer.body.decode("utf-8-sig", "replace") if answer is not None else "")
