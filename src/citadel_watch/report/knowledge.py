"""What is known and how it came about: the dossier, its history, and where one alert came from."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.text import Text

from citadel_watch.model import JSON, Alert, Change, Delivery, Dossier, Fact, Franchise, Testimony
from citadel_watch.report.pages import show_change, word_move
from citadel_watch.report.streams import count, print_json, results
from citadel_watch.sending.naming import capitalise, name_aspect, name_subject


def print_dossier(dossier: Dossier) -> None:
    for fact in dossier.facts.values():
        print_json(
            {
                "type": "fact",
                "subject": fact.slot.subject,
                "aspect": fact.slot.aspect,
                "key": fact.slot.key,
                "value": fact.value.to_json(),
                "certainty": fact.certainty,
                "since": fact.since.isoformat(),
                "supporters": [_itemise_testimony(each) for each in fact.supporters],
                "disputed_by": [_itemise_testimony(each) for each in fact.disputed_by],
                "superseded": [_itemise_testimony(each) for each in fact.superseded],
            }
        )


def _itemise_testimony(each: Testimony) -> JSON:
    return {
        "source": each.statement.evidence.source,
        "outlet": each.outlet,
        "as_of": each.as_of.isoformat(),
        "value": each.statement.value.to_json(),
        "certainty": each.statement.certainty,
        "speaker": each.statement.speaker,
        "quote": each.statement.evidence.quote,
    }


def show_dossier(dossier: Dossier, franchise: Franchise) -> None:
    """A paragraph a subject, a line a fact: value, how sure, since when, who says so; disputes under it."""
    console = results()
    facts = list(dossier.facts.values())
    for subject, group in groupby(facts, key=lambda each: each.slot.subject):
        console.print(capitalise(name_subject(subject, franchise)), style="bold")
        for fact in group:
            console.print(_describe_fact(fact))
            for each in fact.disputed_by:
                value = each.statement.value.words()
                console.print(f"      disputed: {value}, says {each.outlet} ({each.as_of})", style="yellow")
    outlets = {each.outlet for each in dossier.testimonies}
    console.print(f"{count(len(facts), 'fact')} from {count(len(outlets), 'outlet')}", style="bold")


def _describe_fact(fact: Fact) -> Text:
    outlets = sorted({each.outlet for each in fact.supporters})
    told_by = outlets[0] if len(outlets) == 1 else count(len(outlets), "outlet")
    return Text.assemble(
        f"  {name_aspect(fact.slot.aspect)}: ",
        (fact.value.words(), "bold"),
        f", {fact.certainty}",
        (f"  since {fact.since}, {told_by}", "bright_black"),
    )


def show_history(changes: Sequence[Change], franchise: Franchise) -> None:
    """Newest first, a line a change: when, of what, and whether it was told."""
    console = results()
    for each in changes:
        name = f"{name_subject(each.slot.subject, franchise)}, {name_aspect(each.slot.aspect)}"
        mark = "told  " if each.told else "silent"
        console.print(
            f"{each.at:%Y-%m-%d %H:%M}  {mark}  {each.kind:<12}  {name}: {word_move(each)}  ({each.reason})  {each.id}"
        )
    console.print(count(len(changes), "change"), style="bold")


def show_alert(alert: Alert, deliveries: Sequence[Delivery], franchise: Franchise) -> None:
    """Where an alert came from: each change with quote, page, rule and reason; and what became of its deliveries."""
    console = results()
    console.print(f"{capitalise(name_subject(alert.subject, franchise))}, {alert.at:%Y-%m-%d %H:%M} UTC", style="bold")
    for each in alert.changes:
        show_change(console, each)
        console.print(f"            read by the rule “{each.evidence.rule}”, change {each.id}", style="bright_black")
    for delivery in deliveries:
        console.print(f"  {delivery.state}  {delivery.envelope.route}  {delivery.detail}")
