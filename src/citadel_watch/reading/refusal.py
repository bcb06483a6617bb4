"""Who refused a page, where the answer's body says so: a bot wall, an owner at work, a door to log in at."""

from __future__ import annotations

from citadel_watch.errors import PageError
from citadel_watch.model import Health, HealthState
from citadel_watch.reading.article import read_html
from citadel_watch.reading.decode import decode_body
from citadel_watch.reading.health import name_notice

LARGEST = 64 * 1024
"""Bytes of a refusal's body that are worth reading: a notice is short, and says what it is at its beginning."""

_TOLD = {
    401: frozenset({HealthState.BOT_WALL, HealthState.LOGIN, HealthState.PAYWALL}),
    402: frozenset({HealthState.BOT_WALL, HealthState.PAYWALL}),
    403: frozenset({HealthState.BOT_WALL, HealthState.LOGIN, HealthState.PAYWALL, HealthState.CONSENT}),
    404: frozenset({HealthState.BOT_WALL, HealthState.PARKED}),
    410: frozenset({HealthState.BOT_WALL}),
    451: frozenset({HealthState.CONSENT}),
}
_ELSE = frozenset({HealthState.BOT_WALL, HealthState.MAINTENANCE})


def name_refusal(status: int, body: bytes, content_type: str, url: str) -> Health | None:
    """The health that the body of a refused answer names; None where the status says all there is to say."""
    if not body:
        return None
    try:
        html = decode_body(body[:LARGEST], content_type)
    except PageError:
        return None
    health = name_notice(html, read_html(html, url), url=url)
    if health is None or health.state not in _TOLD.get(status, _ELSE):
        return None
    return Health(state=health.state, detail=f"answered {status}: {health.detail}")
