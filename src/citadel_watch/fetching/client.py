"""From a source to a page: conditions, redirects, turns, robots and retries, and a name for whatever goes wrong."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from urllib.parse import urldefrag, urljoin, urlsplit

import stamina

from citadel_watch.fetching.deadline import Deadline, set_deadline
from citadel_watch.fetching.faults import Fault
from citadel_watch.fetching.guard import check_url
from citadel_watch.fetching.network import Resolve
from citadel_watch.fetching.politeness import Turns
from citadel_watch.fetching.retry_after import parse_retry_after
from citadel_watch.fetching.robots import LARGEST, Robots
from citadel_watch.fetching.settings import FetchSettings
from citadel_watch.fetching.web import Answer, Web, open_guarded_client, open_web
from citadel_watch.model import Fetched, HealthState, Page, Source, Unchanged, Unreachable, Validators
from citadel_watch.reading.refusal import name_refusal

__all__ = ["Fetcher", "open_fetcher", "open_guarded_client"]

MOST_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_GONE = frozenset({404, 410})
_WALL = frozenset({"cf-mitigated", "x-amzn-waf-action"})
"""Headers with which a bot wall says that it, not the site, gave the answer."""
_WALL_IF_REFUSED = frozenset({"x-datadome"})
"""The same, but sent with pages too."""


class Fetcher:
    """Asks for pages; one for a whole round, so that hosts keep their pace and their rules."""

    def __init__(self, web: Web, settings: FetchSettings) -> None:
        self._web = web
        self._settings = settings
        self._turns = Turns(settings)
        self._robots = Robots(settings.user_agent)

    async def fetch(self, source: Source, validators: Validators | None, now: datetime) -> Fetched:
        """What the source's address brings; trouble of the network or of the server is a result like any other."""
        try:
            async with set_deadline(self._settings.timeout) as deadline:
                answer = await self._follow(source.url, validators or Validators(), now, deadline)
            return _read_answer(source, answer, now)
        except Fault as fault:
            return Unreachable(url=source.url, health=fault.health, at=now, retry_after=fault.retry_after)

    async def _follow(self, url: str, validators: Validators, now: datetime, deadline: Deadline) -> Answer:
        """The answer at the end of all redirects, the page's own rules kept at every one."""

        def ask_for_rules(place: str) -> Awaitable[Answer]:
            return self._ask_for_rules(place, deadline)

        headers = _set_conditions(validators)
        hops = _Hops(url)
        while True:
            self._check(hops.url)
            delay = await self._robots.check(hops.url, now, deadline, ask_for_rules)
            host = _host_of(hops.url)
            if delay:
                self._turns.slow_down(host, delay)
            async with self._turns.take(host, deadline, paced=hops.changed_host):
                answer = await self._ask(hops.url, headers, at_most=self._settings.max_bytes)
            if not hops.follow(answer):
                return answer
            # A date says nothing of another page than the one it was given for; an entity tag does.
            headers.pop("If-Modified-Since", None)

    async def _ask_for_rules(self, place: str, deadline: Deadline) -> Answer:
        hops = _Hops(place)
        while True:
            self._check(hops.url)
            async with self._turns.take(_host_of(hops.url), deadline, paced=False):
                answer = await self._ask(hops.url, {}, at_most=LARGEST, cut=True)
            if not hops.follow(answer):
                return answer

    async def _ask(self, url: str, headers: Mapping[str, str], *, at_most: int, cut: bool = False) -> Answer:
        async for attempt in stamina.retry_context(
            on=lambda error: isinstance(error, Fault) and error.transient,
            attempts=2,
            timeout=None,
            wait_initial=0.1,
            wait_max=0.5,
            wait_jitter=0.2,
        ):
            with attempt:
                return await self._web.ask(url, headers, at_most=at_most, cut=cut)
        raise AssertionError("the last attempt returns or raises")

    def _check(self, url: str) -> None:
        check_url(url, private_networks=self._settings.private_networks)


@asynccontextmanager
async def open_fetcher(settings: FetchSettings, *, resolve: Resolve | None = None) -> AsyncIterator[Fetcher]:
    """A fetcher, its connections closed at the end; `resolve` stands in for the system's name lookup."""
    async with open_web(settings, resolve) as web:
        yield Fetcher(web, settings)


class _Hops:
    """A walk along redirects: where it stands, and where it has been."""

    def __init__(self, url: str) -> None:
        self.url = urldefrag(url).url
        self.changed_host = True
        self._seen = {self.url}

    def follow(self, answer: Answer) -> bool:
        """Moves on where the answer is a redirect.

        Raises:
            Fault: it leads nowhere, back, or on and on.
        """
        if answer.status not in _REDIRECTS:
            return False
        target = answer.headers.get("location", "").strip().replace(" ", "%20")
        if not target:
            raise Fault(HealthState.HTTP_ERROR, f"the server answered {answer.status} without saying where to go")
        try:
            url = urldefrag(urljoin(self.url, target)).url
        except ValueError:
            raise Fault(HealthState.HTTP_ERROR, f"the server answered {answer.status} to a malformed address") from None
        if url in self._seen:
            raise Fault(HealthState.HTTP_ERROR, "the redirects run in a circle")
        if len(self._seen) > MOST_REDIRECTS:
            raise Fault(HealthState.HTTP_ERROR, f"there are more than {MOST_REDIRECTS} redirects")
        self.changed_host = _host_of(url) != _host_of(self.url)
        self.url = url
        self._seen.add(url)
        return True


def _host_of(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _set_conditions(validators: Validators) -> dict[str, str]:
    conditions = {"If-None-Match": validators.etag, "If-Modified-Since": validators.last_modified}
    return {name: value for name, value in conditions.items() if value and value.isprintable()}


def _read_answer(source: Source, answer: Answer, now: datetime) -> Fetched:
    headers = answer.headers
    if answer.status == 304 and answer.conditional:
        return Unchanged(url=source.url, at=now)
    refused = not 200 <= answer.status < 300 or answer.status == 206
    walled = not _WALL.isdisjoint(headers) or (refused and not _WALL_IF_REFUSED.isdisjoint(headers))
    if refused or walled:
        retry_after = parse_retry_after(headers.get("retry-after"), now)
        said = f"answered {answer.status}" + (f" and asks to wait {retry_after:.0f} s" if retry_after else "")
        if walled:
            raise Fault(HealthState.BOT_WALL, f"a bot wall {said}", retry_after=retry_after)
        if named := name_refusal(answer.status, answer.body, headers.get("content-type", ""), answer.url):
            raise Fault(named.state, named.detail, retry_after=retry_after)
        state = HealthState.GONE if answer.status in _GONE else HealthState.HTTP_ERROR
        raise Fault(state, f"the server {said}", retry_after=retry_after)
    return Page(
        url=answer.url,
        status=answer.status,
        content_type=headers.get("content-type", ""),
        body=answer.body,
        validators=Validators(etag=headers.get("etag"), last_modified=headers.get("last-modified")),
        at=now,
        asked=source.url,
    )
