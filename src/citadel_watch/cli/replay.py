"""The command that plays pages of the past: `replay`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from citadel_watch.cli.options import DEFAULT_CONFIG, AsJson, ConfigFile, Debug, parse_day


def add_commands(app: typer.Typer) -> None:
    app.command()(replay)


def replay(
    folder: Annotated[Path, typer.Argument(help="A folder of dated pages, .html or .txt.")],
    *,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="Show what was told from that day on; earlier pages are known.")
    ] = None,
    config: ConfigFile = DEFAULT_CONFIG,
    json: AsJson = False,
    debug: Debug = False,  # noqa: ARG001 -- read from the command line by main()
) -> None:
    """Play dated pages in order against what the seeds know: every alert that would have gone out. Keeps nothing."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config
    from citadel_watch.replaying import list_left_aside, replay_folder
    from citadel_watch.report import replay as report
    from citadel_watch.report.log import configure_log

    configure_log()
    settings = load_config(config, wiring.environment())
    first = parse_day(since, "--since")
    shown = []
    for played in replay_folder(folder, settings):
        if first and played.placed < first:
            continue
        shown.append(played)
        if json:
            report.print_played(played)
        else:
            report.show_played(played, settings.franchise)
    report.tell_left_aside(list_left_aside(folder))
    if not json:
        report.show_total(shown)
    if any(not each.health.observed for each in shown):
        raise typer.Exit(3)
