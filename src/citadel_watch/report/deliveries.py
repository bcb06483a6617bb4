"""A delivery as JSON, the same wherever one is printed."""

from __future__ import annotations

from datetime import datetime

from citadel_watch.model import JSON, DeliveryState, Envelope


def itemise_delivery(
    envelope: Envelope, *, state: DeliveryState, detail: str, attempts: int, not_before: datetime | None
) -> dict[str, JSON]:
    """`attempts` counts those that were made; `not_before` is when the next is due, where one is."""
    return {
        "type": "delivery",
        "route": envelope.route,
        "alert": envelope.alert.id,
        "state": state.value,
        "detail": detail,
        "key": envelope.key,
        "attempts": attempts,
        "not_before": not_before.isoformat() if not_before else None,
    }
