"""Commands that look at the sources: `check`, once and now, and `run`, the daemon."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from citadel_watch.cli.options import DEFAULT_CONFIG, AsJson, ConfigFile, Debug
from citadel_watch.errors import UsageError

if TYPE_CHECKING:
    from citadel_watch.config import Config
    from citadel_watch.model import Source
    from citadel_watch.rounds import Round

_CHANGED, _QUEUED, _NOT_READ = 10, 4, 3


def add_commands(app: typer.Typer) -> None:
    app.command()(check)
    app.command()(run)


def check(
    sources: Annotated[list[str] | None, typer.Argument(metavar="[SOURCE...]", help="Names; all if none.")] = None,
    *,
    config: ConfigFile = DEFAULT_CONFIG,
    json: AsJson = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell and keep nothing of what is found.")] = False,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Leave with 10 when something changed.")] = False,
    debug: Debug = False,  # noqa: ARG001 -- read from the command line by main()
) -> None:
    """Run one round, now: fetch, compare, tell."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config

    settings = load_config(config, wiring.environment())
    chosen = _choose_sources(sources or [], settings)
    done = asyncio.run(_run_once(chosen, settings, json=json, dry_run=dry_run))
    if done.pending:
        raise typer.Exit(_QUEUED)
    if exit_code and done.told:
        raise typer.Exit(_CHANGED)
    if done.unobserved:
        raise typer.Exit(_NOT_READ)


def run(*, config: ConfigFile = DEFAULT_CONFIG, debug: Debug = False) -> None:  # noqa: ARG001 -- read by main()
    """Watch all sources, each at its own interval, until stopped."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config
    from citadel_watch.daemon import watch_until_stopped
    from citadel_watch.report.log import configure_log

    configure_log()
    settings = load_config(config, wiring.environment())
    _choose_sources([], settings)
    raise typer.Exit(asyncio.run(watch_until_stopped(settings)))


def _choose_sources(names: list[str], settings: Config) -> list[Source]:
    """The sources of those names, each once, or all of them."""
    known = {each.name: each.source for each in settings.sources}
    if not known:
        raise UsageError(f"{settings.file}: there is no [[source]]; nothing was checked; write one with name and url")
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UsageError(
            f"{settings.file}: no source is called {', '.join(unknown)}; nothing was checked; "
            f"write any of {', '.join(known)}"
        )
    return [known[name] for name in dict.fromkeys(names)] if names else list(known.values())


async def _run_once(sources: list[Source], settings: Config, *, json: bool, dry_run: bool) -> Round:
    from citadel_watch import wiring
    from citadel_watch.report import rounds as report
    from citadel_watch.report.log import configure_log
    from citadel_watch.report.progress import track_sources
    from citadel_watch.report.streams import results
    from citadel_watch.rounds import run_round

    configure_log()
    now = datetime.now(UTC)
    console = results()
    width = max(len(each.name) for each in sources)
    with wiring.open_configured_store(settings) as store, store.hold(now):
        where = store.where
        wiring.seed_store(settings, store, now)
        async with wiring.open_watch(settings, store) as (watch, channels):
            with track_sources(len(sources)) as advance:
                done = await run_round(sources, watch, channels, now, on_checked=advance, dry_run=dry_run)
        if not dry_run:
            store.prune_articles(now - settings.store.keep_articles)
    for checked in done.checked:
        if json:
            report.print_checked(checked)
        else:
            report.show_checked(console, checked, settings.franchise, width)
    if json:
        for delivery in done.deliveries:
            report.print_delivery(delivery)
    else:
        report.show_summary(console, done, settings.franchise)
    report.show_failures(done, where)
    return done
