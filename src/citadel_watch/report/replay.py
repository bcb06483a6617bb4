"""What a replay told, page by page: for `watch replay`."""

from __future__ import annotations

from collections.abc import Sequence

from citadel_watch.model import Franchise
from citadel_watch.replaying import Played
from citadel_watch.report.pages import show_change, tell_health
from citadel_watch.report.streams import count, messages, print_json, results
from citadel_watch.sending.naming import capitalise, name_subject
from citadel_watch.sending.wording import itemise_change

_NAMES_IN_FULL = 10


def print_played(played: Played) -> None:
    """The page, then all that it moved, told or not."""
    dated = played.day.isoformat() if played.day else None
    page = {"page": played.file, "date": dated}
    print_json(
        {
            "type": "page",
            **page,
            "source": played.source,
            "health": played.health.state,
            "detail": played.health.detail,
            "alerts": [each.id for each in played.alerts],
        }
    )
    for change in played.weighed.changes if played.weighed else ():
        print_json({**itemise_change(change), **page})


def show_played(played: Played, franchise: Franchise) -> None:
    """The alerts of a page, each with its changes and their quotes; nothing where it told nothing."""
    tell_health(played.file, played.health)
    if not played.alerts:
        return
    console = results()
    console.print(f"{played.day or 'undated'}  {played.file}  {played.title}", style="bold underline")
    for alert in played.alerts:
        console.print(capitalise(name_subject(alert.subject, franchise)), style="bold")
        for change in alert.changes:
            show_change(console, change)
    console.print()


def tell_left_aside(left: Sequence[str]) -> None:
    """A line on stderr that names what of the folder was not played, and why."""
    if not left:
        return
    more = f" and {len(left) - _NAMES_IN_FULL} more" if len(left) > _NAMES_IN_FULL else ""
    messages().print(f"left aside: {', '.join(left[:_NAMES_IN_FULL])}{more}", style="yellow")


def show_total(pages: list[Played]) -> None:
    """The count of pages, alerts, and changes told and not told."""
    changes = [change for each in pages if each.weighed for change in each.weighed.changes]
    told = sum(each.told for each in changes)
    alerts = sum(len(each.alerts) for each in pages)
    read = [each for each in pages if each.health.observed]
    silent = sum(not each.alerts for each in read)
    lost = f", {len(pages) - len(read)} not read" if len(read) < len(pages) else ""
    results().print(
        f"{count(len(pages), 'page')}, {silent} of them silent{lost}; {count(alerts, 'alert')} with "
        f"{count(told, 'change')}; {len(changes) - told} told before or not worth telling",
        style="bold",
    )
