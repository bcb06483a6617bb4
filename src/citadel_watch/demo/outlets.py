"""The outlets of the demo's news site: invented papers, each with a page of its own on one loopback server."""

from __future__ import annotations

from dataclasses import dataclass

from citadel_watch.model import Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """An invented paper. `key` names its template and its articles; `path` is where its page is served."""

    key: str
    name: str
    tier: Tier
    path: str


OUTLETS = (
    Outlet(
        key="stakeout",
        name="The Stakeout",
        tier=Tier.PRESS,
        path="/stakeout/guides/citadel-everything-we-know/",
    ),
    Outlet(
        key="reel-ledger",
        name="Reel Ledger",
        tier=Tier.TRADE,
        path="/reel-ledger/tv/citadel/",
    ),
    Outlet(
        key="dead-drop",
        name="The Dead Drop",
        tier=Tier.FAN,
        path="/dead-drop/citadel-your-questions-answered/",
    ),
    Outlet(
        key="konkan-courier",
        name="Konkan Courier",
        tier=Tier.PRESS,
        path="/konkan-courier/entertainment/web-series/citadel.html",
    ),
    Outlet(
        key="tube-minute",
        name="Tube Minute",
        tier=Tier.PRESS,
        path="/tube-minute/today",
    ),
    Outlet(
        key="streamgather",
        name="Streamgather",
        tier=Tier.PRESS,
        path="/streamgather/spy-shows",
    ),
)
"""In the order in which they are checked."""

BY_KEY = {outlet.key: outlet for outlet in OUTLETS}
