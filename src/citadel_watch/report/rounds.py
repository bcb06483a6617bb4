"""What a round did: a line a source, what moved, what was delivered, and a count."""

from __future__ import annotations

from rich.console import Console

from citadel_watch.check import Checked
from citadel_watch.model import Alert, Delivery, DeliveryState, Franchise, HealthState
from citadel_watch.report.deliveries import itemise_delivery
from citadel_watch.report.knowledge import name_alert
from citadel_watch.report.pages import show_change
from citadel_watch.report.streams import count, messages, print_json
from citadel_watch.rounds import Round
from citadel_watch.sending.headline import head_alert
from citadel_watch.sending.naming import name_subject
from citadel_watch.sending.wording import itemise_change

_CUT_OFF = (HealthState.UNREACHABLE, HealthState.TIMEOUT)


def print_checked(checked: Checked) -> None:
    reading = checked.reading
    print_json(
        {
            "type": "source",
            "source": reading.source,
            "health": reading.health.state,
            "seconds": round(checked.seconds, 3),
            "detail": reading.health.detail,
        }
    )
    for change in checked.weighed.changes:
        print_json(itemise_change(change))


def print_delivery(delivery: Delivery) -> None:
    print_json(
        itemise_delivery(
            delivery.envelope,
            state=delivery.state,
            detail=delivery.detail,
            attempts=delivery.envelope.attempts + 1,
            not_before=delivery.not_before,
        )
    )


def show_checked(console: Console, checked: Checked, franchise: Franchise, width: int) -> None:
    """One line for the source, then what it moved that is worth telling."""
    reading = checked.reading
    changes = checked.weighed.changes
    told = [each for each in changes if each.told]
    name = f"{reading.source:<{width}}"
    if not reading.health.observed:
        console.print(f"{name}  {reading.health.state}: {reading.health.detail}", style="yellow")
    elif reading.health.state is HealthState.UNCHANGED:
        console.print(f"{name}  unchanged", style="bright_black")
    else:
        silent = len(changes) - len(told)
        retold = f", {silent} told before or not worth telling" if silent else ""
        console.print(f"{name}  {count(len(reading.statements), 'statement')}, {count(len(told), 'change')}{retold}")
    subject = ""
    for each in told:
        if each.slot.subject != subject:
            subject = each.slot.subject
            console.print(f"  {name_subject(subject, franchise)}", style="bold")
        show_change(console, each)
    for alert in checked.weighed.alerts:
        console.print(f"  {name_alert(alert, franchise)}: watch why {alert.id}", style="bright_black")


def show_summary(console: Console, done: Round, franchise: Franchise) -> None:
    """What went out besides this round's news; then the count: what was looked at, moved, went out, waits, failed."""
    for alert in _list_others(done):
        told = "about the sources" if alert.notice else "of an earlier round"
        console.print(f"{told}: {head_alert(alert, franchise)}: watch why {alert.id}", style="bright_black")
    sent = sum(each.state is DeliveryState.SENT for each in done.deliveries)
    alerts = sum(len(each.weighed.alerts) for each in done.checked)
    counts = [
        count(len(done.checked), "source"),
        count(done.told, "change"),
        count(alerts, "alert"),
        f"{sent} delivered",
    ]
    if done.pending:
        counts.append(f"{done.pending} not delivered")
    if done.unobserved:
        counts.append(f"{len(done.unobserved)} not read")
    console.print(", ".join(counts), style="bold")


def _list_others(done: Round) -> list[Alert]:
    """The alerts that were delivered now and tell nothing that was found now: notices, and what had waited."""
    found = {change.id for each in done.checked for change in each.weighed.changes}
    sent = {each.envelope.alert.id: each.envelope.alert for each in done.deliveries if each.state is DeliveryState.SENT}
    return [alert for alert in sent.values() if found.isdisjoint(each.id for each in alert.changes)]


def show_failures(done: Round, store: str) -> None:
    """On stderr: what could not be delivered, and that nothing could be read. `store` is where what is known is."""
    console = messages()
    failed = [each for each in done.deliveries if each.state is not DeliveryState.SENT]
    for each in failed:
        again = f"; next try {each.not_before:%Y-%m-%d %H:%M} UTC" if each.not_before else "; it will not be retried"
        console.print(f"route {each.envelope.route}: {each.detail}; the alert is kept{again}", style="yellow")
    if done.pending and not failed:
        waiting = count(done.pending, "alert")
        console.print(f"{waiting} of earlier rounds not delivered; kept; see watch outbox list", style="yellow")
    if done.checked and len(done.unobserved) == len(done.checked):
        names = ", ".join(each.reading.source for each in done.checked)
        cut_off = all(each.reading.health.state in _CUT_OFF for each in done.checked)
        problem, remedy = (
            ("reached", "check the network and run again") if cut_off else ("read", "see watch sources for each")
        )
        console.print(
            f"nothing could be {problem} ({names}); what is known was kept in {store}; {remedy}", style="yellow"
        )
