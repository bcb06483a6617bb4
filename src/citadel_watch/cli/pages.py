"""Commands that read pages and keep nothing: `extract` and `compare`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from citadel_watch.cli.options import DEFAULT_CONFIG, AsJson, ConfigFile, Debug, parse_day


def add_commands(app: typer.Typer) -> None:
    app.command()(extract)
    app.command()(compare)


def extract(
    pages: Annotated[list[str], typer.Argument(metavar="PAGE...", help="Files (.html or .txt) or URLs.")],
    *,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day the pages speak from, as 2024-07-16.")
    ] = None,
    config: ConfigFile = DEFAULT_CONFIG,
    json: AsJson = False,
    debug: Debug = False,  # noqa: ARG001 -- read from the command line by main()
) -> None:
    """Show what a page says: each statement with its quote, speaker and the rule that read it. Keeps nothing."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config
    from citadel_watch.report import pages as report
    from citadel_watch.report.log import configure_log

    configure_log()
    settings = load_config(config, wiring.environment())
    day = parse_day(published, "--published")
    failed = False
    for seen in wiring.look_at(pages, settings, published=day):
        failed |= not seen.health.observed
        report.show_health(seen)
        if json:
            report.print_statements(seen)
        elif seen.article is not None:
            report.show_article(seen, settings.franchise)
    if failed:
        raise typer.Exit(3)


def compare(
    before: Annotated[str, typer.Argument(metavar="BEFORE", help="The page as it was: a file or a URL.")],
    after: Annotated[str, typer.Argument(metavar="AFTER", help="The page as it is.")],
    *,
    config: ConfigFile = DEFAULT_CONFIG,
    json: AsJson = False,
    debug: Debug = False,  # noqa: ARG001 -- read from the command line by main()
) -> None:
    """Show what would be told if a page went from BEFORE to AFTER: of one not properly read, nothing. Keeps nothing."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config
    from citadel_watch.report import pages as report
    from citadel_watch.report.log import configure_log

    configure_log()
    settings = load_config(config, wiring.environment())
    first, second = wiring.look_at([before, after], settings)
    report.show_health(first)
    report.show_health(second)
    weighed = wiring.compare_pages(first, second, settings.franchise, now=datetime.now(UTC))
    if json:
        report.print_changes(weighed.changes)
    else:
        report.show_changes(weighed.changes, settings.franchise)
