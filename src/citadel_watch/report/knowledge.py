"""What is known and how it came about: the dossier, its history, and where one alert came from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.cells import cell_len
from rich.text import Text

from citadel_watch.comparing.diff import is_empty
from citadel_watch.comparing.questions import Question, list_questions, order_facts
from citadel_watch.comparing.timeline import Entry
from citadel_watch.model import (
    JSON,
    Alert,
    Change,
    Delivery,
    Dossier,
    Fact,
    Franchise,
    Health,
    Notice,
    Occasion,
    Testimony,
)
from citadel_watch.report.deliveries import itemise_delivery
from citadel_watch.report.layout import lay_out, pad
from citadel_watch.report.pages import COLOURS, show_change, word_move
from citadel_watch.report.streams import count, print_json, results
from citadel_watch.sending.naming import capitalise, name_aspect, name_subject
from citadel_watch.sending.notices import itemise_notice
from citadel_watch.sending.wording import itemise_change


def print_dossier(dossier: Dossier, franchise: Franchise) -> None:
    for fact in order_facts(dossier, franchise):
        print_json(
            {
                "type": "fact",
                "subject": fact.slot.subject,
                "aspect": fact.slot.aspect,
                "key": fact.slot.key,
                "value": fact.value.to_json(),
                "certainty": fact.certainty,
                "since": fact.since.isoformat(),
                "withdrawn": fact.withdrawn.date().isoformat() if fact.withdrawn else None,
                "supporters": [_itemise_testimony(each) for each in fact.supporters],
                "disputed_by": [_itemise_testimony(each) for each in fact.disputed_by],
                "superseded": [_itemise_testimony(each) for each in fact.superseded],
            }
        )
    for question in list_questions(dossier, franchise):
        print_json({"type": "question", "subject": question.subject, "aspect": question.aspect})


def _itemise_testimony(each: Testimony) -> JSON:
    return {
        "source": each.statement.evidence.source,
        "outlet": each.outlet,
        "as_of": each.as_of.isoformat(),
        "value": each.statement.value.to_json(),
        "certainty": each.statement.certainty,
        "speaker": each.statement.speaker,
        "quote": each.statement.evidence.quote,
        "start": each.statement.evidence.start,
        "end": each.statement.evidence.end,
        "rule": each.statement.evidence.rule,
    }


def show_dossier(dossier: Dossier, franchise: Franchise) -> None:
    """A paragraph a subject, a line a fact: value, how sure, since when, who says so; disputes and questions below."""
    console = results()
    questions = list_questions(dossier, franchise)
    facts = [each for each in order_facts(dossier, franchise) if not is_empty(each.value)]
    subjects = dict.fromkeys([*(each.slot.subject for each in facts), *(each.subject for each in questions)])
    for subject in _as_configured(subjects, franchise):
        console.print(capitalise(name_subject(subject, franchise)), style="bold")
        own = [each for each in facts if each.slot.subject == subject]
        widths = (cell_len(_word_value(each)) for each in own)
        width = max((each for each in widths if each <= _WIDEST), default=0)
        for fact in own:
            lay_out(console, f"  {name_aspect(fact.slot.aspect):<13}  ", _describe_fact(fact, width))
            for line in _list_disputes(fact):
                lay_out(console, " " * 17, [line], style="yellow")
        if asked := [_word_question(each) for each in questions if each.subject == subject]:
            lay_out(console, "  nobody knows yet: ", [", ".join(asked)], style="bright_black")
    outlets = {each.outlet for each in dossier.testimonies}
    standing = [each for each in facts if not each.withdrawn]
    counts = [f"{count(len(standing), 'fact')} from {count(len(outlets), 'outlet')}"]
    if disputed := sum(bool(each.disputed_by) for each in standing):
        counts.append(f"{disputed} disputed")
    if withdrawn := len(facts) - len(standing):
        counts.append(f"{withdrawn} withdrawn")
    console.print(", ".join(counts), style="bold")


_WIDEST = 48
"""Longer values stand in a line by themselves, so that the others keep their columns."""


def _as_configured(subjects: Iterable[str], franchise: Franchise) -> list[str]:
    order = [each.id for each in franchise.subjects]
    return sorted(subjects, key=lambda each: (order.index(each) if each in order else len(order), each))


def _word_question(question: Question) -> str:
    name = name_aspect(question.aspect)
    if question.said is None:
        return name
    witness = max(question.said.supporters, key=lambda each: each.as_of)
    return f"{name} ({question.said.value.words()}, said {witness.outlet} on {witness.as_of})"


def _list_disputes(fact: Fact) -> list[str]:
    """A line for each thing that is said against a fact: the outlets that say it, and the last day it was said on."""
    sides: dict[str, list[Testimony]] = {}
    for each in fact.disputed_by:
        sides.setdefault(each.statement.value.words(), []).append(each)
    lines = []
    for words, said in sides.items():
        outlets = sorted({each.outlet for each in said})
        last = max(each.as_of for each in said)
        lines.append(f"but {words}, {'says' if len(outlets) == 1 else 'say'} {_join_outlets(outlets)} ({last})")
    return lines


def _join_outlets(outlets: Sequence[str]) -> str:
    return ", ".join(outlets) if len(outlets) <= 3 else f"{', '.join(outlets[:2])} and {len(outlets) - 2} more"


def _word_value(fact: Fact) -> str:
    """The value without the word that says how sure it is, which stands beside it."""
    return fact.value.words().removesuffix(f", {fact.certainty}")


def _describe_fact(fact: Fact, width: int) -> list[Text]:
    outlets = sorted({each.outlet for each in fact.supporters})
    told_by = _join_outlets(outlets)
    words = pad(_word_value(fact), width)
    if fact.withdrawn:
        said = Text(words, "bright_black strike")
        return [
            said,
            Text(f"withdrawn {fact.withdrawn.date()}", "yellow"),
            Text(f"once said by {told_by}", "bright_black"),
        ]
    return [
        Text(words, "bold"),
        Text(f"{fact.certainty:<9}", COLOURS[fact.certainty]),
        Text(f"since {fact.since}", "bright_black"),
        Text(told_by, "bright_black"),
    ]


def show_history(entries: Sequence[Entry], franchise: Franchise, *, more: bool) -> None:
    """A timeline, newest first: under each day what changed, who had it first, and whether it was told.

    `more` is whether there are older changes than these.
    """
    console = results()
    for day, group in groupby(entries, key=lambda each: each.change.at.date()):
        console.print(f"{day:%A, %d %B %Y}", style="bold")
        for entry in group:
            told = "told  " if entry.change.told else "silent"
            lay_out(console, f"  {entry.change.at:%H:%M}  {told}  ", _describe_entry(entry, franchise))
    older = "; older ones are left out, see --limit" if more else ""
    console.print(f"{count(len(entries), 'change')}{older}", style="bold")


def _describe_entry(entry: Entry, franchise: Franchise) -> list[Text]:
    change = entry.change
    name = f"{name_subject(change.slot.subject, franchise)}, {name_aspect(change.slot.aspect)}"
    first = f"first {entry.first}" if entry.first else change.outlet
    others = f", then {count(entry.others, 'other outlet')}" if entry.others else ""
    return [
        Text.assemble(
            (f"{change.kind:<9}  ", "bold green" if change.told else "bright_black"),
            f"{name}: ",
            (word_move(change), "bold" if change.told else ""),
        ),
        Text(f"{first}{others}", "cyan"),
        Text(f"({change.reason})", "bright_black"),
        Text(change.id, "bright_black"),
    ]


def print_history(entries: Iterable[Entry]) -> None:
    for each in entries:
        print_json({**itemise_change(each.change), "first_outlet": each.first, "other_outlets": each.others})


def show_alert(alert: Alert, held_back: Sequence[Change], deliveries: Sequence[Delivery], franchise: Franchise) -> None:
    """Where an alert came from: each change with quote, page, rule and reason; what was held back; deliveries."""
    console = results()
    console.print(f"{capitalise(name_alert(alert, franchise))}, {alert.at:%Y-%m-%d %H:%M} UTC", style="bold")
    subjects: dict[str, list[Change]] = {}
    for each in alert.changes:
        subjects.setdefault(each.slot.subject, []).append(each)
    for subject, group in subjects.items():
        if alert.occasion is Occasion.CATCH_UP or subject != alert.subject:
            console.print(f"  {capitalise(name_subject(subject, franchise))}", style="bold")
        for each in group:
            show_change(console, each)
            read = f"read by the rule “{each.evidence.rule}”, change {each.id}"
            lay_out(console, " " * 12, [read], style="bright_black")
    for line in _list_causes(alert.notice) if alert.notice else ():
        lay_out(console, "  ", [line])
    if held_back:
        console.print("Held back", style="bold")
    for each in held_back:
        name = f"{name_subject(each.slot.subject, franchise)}, {name_aspect(each.slot.aspect)}"
        lay_out(console, f"  {each.kind:<12}  ", [f"{name}: {word_move(each)}, {each.certainty}"], style="bright_black")
        lay_out(console, " " * 16, [f"“{each.evidence.quote}”"], style="bright_black")
        lay_out(console, " " * 16, [f"{each.outlet}: {each.reason}"], style="bright_black")
    if deliveries:
        console.print("Deliveries", style="bold")
    for delivery in deliveries:
        lay_out(console, f"  {delivery.state:<7}  ", [delivery.envelope.route, delivery.detail])


def _list_causes(notice: Notice) -> list[str]:
    """A line a source with its own cause; one for all where only the commonest was kept."""
    if not notice.healths:
        return [f"{', '.join(notice.sources)}: {_word_health(notice.health)}"]
    return [f"{name}: {_word_health(each)}" for name, each in zip(notice.sources, notice.healths, strict=True)]


def _word_health(health: Health) -> str:
    return f"{health.state} ({health.detail})" if health.detail else str(health.state)


def print_alert(alert: Alert, held_back: Sequence[Change], deliveries: Sequence[Delivery]) -> None:
    print_json(
        {
            "type": "alert",
            "id": alert.id,
            "occasion": alert.occasion,
            "subject": alert.subject,
            "at": alert.at.isoformat(),
            "changes": [itemise_change(each) for each in alert.changes],
            "notice": itemise_notice(alert.notice) if alert.notice else None,
            "held_back": [itemise_change(each) for each in held_back],
            "deliveries": [
                itemise_delivery(
                    each.envelope,
                    state=each.state,
                    detail=each.detail,
                    attempts=each.envelope.attempts,
                    not_before=each.not_before,
                )
                for each in deliveries
            ],
        }
    )


def name_alert(alert: Alert, franchise: Franchise) -> str:
    """What an alert is about, in a few words."""
    match alert.occasion:
        case Occasion.NEWS:
            return name_subject(alert.subject, franchise)
        case Occasion.CATCH_UP:
            return f"catching up: {count(len(alert.changes), 'change')}"
        case Occasion.SOURCES:
            return "the sources"
