"""What a page says, and what moved between two: for `watch extract` and `watch compare`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from citadel_watch.model import Article, Block, BlockKind, Certainty, Change, Franchise, Health, Statement
from citadel_watch.report.layout import lay_out
from citadel_watch.report.streams import count, messages, print_json, results
from citadel_watch.sending.naming import name_aspect, name_subject
from citadel_watch.sending.wording import itemise_change
from citadel_watch.wiring import Seen

COLOURS = {
    Certainty.CONFIRMED: "green",
    Certainty.EXPECTED: "cyan",
    Certainty.RUMOURED: "yellow",
    Certainty.DENIED: "red",
    Certainty.UNKNOWN: "bright_black",
}


def print_statements(seen: Seen) -> None:
    for each in seen.statements:
        print_json(
            {
                "source": each.evidence.source,
                "subject": each.subject,
                "aspect": each.aspect,
                "value": each.value.to_json(),
                "certainty": each.certainty,
                "speaker": each.speaker,
                "quote": each.evidence.quote,
                "start": each.evidence.start,
                "end": each.evidence.end,
                "rule": each.evidence.rule,
            }
        )


def show_health(seen: Seen) -> None:
    """A line on stderr where a page was not properly read, or was read with a reservation."""
    tell_health(seen.name, seen.health)


def tell_health(name: str, health: Health) -> None:
    detail = f" ({health.detail})" if health.detail else ""
    if not health.observed:
        messages().print(f"{name}: not properly read: {health.state}{detail}", style="yellow")
    elif health.detail:
        messages().print(f"{name}: {health.detail}", style="yellow")


def show_article(seen: Seen, franchise: Franchise) -> None:
    """The article as a person reads it, each quote marked, and under its block what was read in it."""
    if seen.article is None:
        return
    console = results()
    article = seen.article
    date = f"   {article.spoken.day}" if article.spoken else ""
    console.print(Text.assemble((seen.name, "bold"), (date, "bright_black")))
    for block in article.blocks:
        inside = [each for each in seen.statements if block.start <= each.evidence.start < block.end]
        console.print(_mark_block(article, block, inside))
        for each in inside:
            lay_out(console, Text("  > ", "bright_black"), [describe_statement(each, franchise)])
    console.print(f"{count(len(seen.statements), 'statement')}\n", style="bold")


def _mark_block(article: Article, block: Block, statements: Sequence[Statement]) -> Text:
    heading = block.kind in (BlockKind.TITLE, BlockKind.HEADING)
    marker = "• " if block.kind in (BlockKind.ITEM, BlockKind.ROW) else ""
    text = Text(marker + article.text[block.start : block.end], style="bold" if heading else "")
    shift = len(marker) - block.start
    for each in statements:
        text.stylize("underline", each.evidence.start + shift, each.evidence.end + shift)
    return text


def describe_statement(statement: Statement, franchise: Franchise) -> Text:
    """`The Show season 2, release date: Q2 2031, confirmed by The Network  [rule]`."""
    by = f" by {statement.speaker}" if statement.speaker else ""
    return Text.assemble(
        (f"{name_subject(statement.subject, franchise)}, {name_aspect(statement.aspect)}: ", ""),
        (statement.value.words().removesuffix(f", {statement.certainty}"), "bold"),
        ", ",
        (f"{statement.certainty}{by}", COLOURS[statement.certainty]),
        (f"  [{statement.evidence.rule}]", "bright_black"),
    )


def print_changes(changes: Iterable[Change]) -> None:
    for each in changes:
        print_json(itemise_change(each))


def show_changes(changes: Sequence[Change], franchise: Franchise) -> None:
    """What would be told first, each with its quote; then what is silent, a line each with its reason."""
    console = results()
    told = [each for each in changes if each.told]
    for subject, group in groupby(told, key=lambda each: each.slot.subject):
        console.print(name_subject(subject, franchise), style="bold")
        for each in group:
            show_change(console, each)
    silent = [each for each in changes if not each.told]
    for each in silent:
        name = f"{name_subject(each.slot.subject, franchise)}, {name_aspect(each.slot.aspect)}"
        lay_out(console, "silent  ", [f"{name}: {word_move(each)} ({each.reason})"], style="bright_black")
    console.print(f"{len(told)} told, {len(silent)} silent", style="bold")


def show_change(console: Console, change: Change) -> None:
    said = change.after is None or change.after.words().endswith(f", {change.certainty}")
    sure = Text("" if said else f", {change.certainty}", COLOURS[change.certainty])
    moved = Text.assemble(f"{name_aspect(change.slot.aspect)}: {word_move(change)}", sure, f" ({change.reason})")
    lay_out(console, Text(f"  {change.kind:<10}", "bold green"), [moved])
    lay_out(console, " " * 12, [f"“{change.evidence.quote}”"], style="italic")
    told_by = dict.fromkeys(filter(None, (change.speaker, change.outlet, change.evidence.source)))
    lay_out(console, " " * 12, [", ".join(told_by)], style="bright_black")


def word_move(change: Change) -> str:
    """`was fall 2025, now spring 2026`; just the value where nothing was known."""
    before = change.before.words() if change.before is not None else ""
    after = change.after.words() if change.after is not None else "nothing"
    return after if not before or before == after else f"{after} (was {before})"
