"""The one way in which asking for a page fails."""

from __future__ import annotations

from citadel_watch.model import Health, HealthState


class Fault(Exception):  # noqa: N818 - the fault is the network's or the address's, and mostly no error
    """No page can come of this; `transient` says that asking again at once may help.

    The detail is a clause for people. It never holds an address's query, which may carry somebody's token.
    """

    def __init__(
        self, state: HealthState, detail: str, *, retry_after: float | None = None, transient: bool = False
    ) -> None:
        self.state = state
        self.detail = detail
        self.retry_after = retry_after
        self.transient = transient
        super().__init__(f"{state}: {detail}")

    @property
    def health(self) -> Health:
        return Health(state=self.state, detail=self.detail)


def refuse(detail: str) -> Fault:
    """A fault of our own choosing: the address is not one to ask."""
    return Fault(HealthState.REFUSED, detail)
