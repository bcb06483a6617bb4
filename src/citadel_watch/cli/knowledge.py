"""Commands about what is known: `dossier`, `history`, `why`, and the baseline it started from."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Annotated

import typer

from citadel_watch.cli.options import DEFAULT_CONFIG, AsJson, ConfigFile, Debug, parse_day
from citadel_watch.errors import UsageError
from citadel_watch.model import SPINOFFS, ChangeKind

_MOST = 1_000_000
"""As many changes as one `history` may show: no database counts without end."""

baseline = typer.Typer(no_args_is_help=True, help="What was known before the first check.")


def add_commands(app: typer.Typer) -> None:
    app.command()(dossier)
    app.command()(history)
    app.command()(why)
    app.add_typer(baseline, name="baseline")


def dossier(
    *,
    as_of: Annotated[str | None, typer.Option(metavar="DATE", help="As it stood at the end of a day.")] = None,
    config: ConfigFile = DEFAULT_CONFIG,
    json: AsJson = False,
    debug: Debug = False,  # noqa: ARG001 -- read from the command line by main()
) -> None:
    """Show what is known, and who says so."""
    from citadel_watch import wiring
    from citadel_watch.comparing.dossier import known_on, settle
    from citadel_watch.config import load_config
    from citadel_watch.report import knowledge as report

    settings = load_config(config, wiring.environment())
    day = parse_day(as_of, "--as-of")
    midnight = datetime.combine(day, time.max, UTC) if day else None
    with wiring.read_configured_store(settings) as store:
        testimonies = store.testimonies(midnight) or wiring.load_baseline(settings)
    known = known_on(testimonies, day) if day else settle(testimonies)
    if json:
        report.print_dossier(known, settings.franchise)
    else:
        report.show_dossier(known, settings.franchise)


def history(
    subject: Annotated[str | None, typer.Argument(help="A subject's id; all if none.")] = None,
    *,
    config: ConfigFile = DEFAULT_CONFIG,
    json: AsJson = False,
    limit: Annotated[int, typer.Option(help="How many, newest first.")] = 50,
    debug: Debug = False,  # noqa: ARG001 -- read from the command line by main()
) -> None:
    """Show what changed, newest first: who had it first, and what was told of it."""
    from citadel_watch import wiring
    from citadel_watch.comparing.timeline import draw_timeline
    from citadel_watch.config import load_config
    from citadel_watch.report import knowledge as report

    if not 1 <= limit <= _MOST:
        raise UsageError(
            f"--limit: {limit} changes cannot be shown; nothing was shown; write a number from 1 to {_MOST}"
        )
    settings = load_config(config, wiring.environment())
    with wiring.read_configured_store(settings) as store:
        changes = store.changes(limit + 1, subject, but=ChangeKind.CORROBORATED)
        timeline = draw_timeline(changes[:limit], store.testimonies())
    known = {SPINOFFS, *(each.id for each in settings.franchise.subjects)}
    if subject is not None and not changes and subject not in known:
        raise UsageError(f"{subject}: nothing is known of such a subject; write any of {', '.join(sorted(known))}")
    if json:
        report.print_history(timeline)
    else:
        report.show_history(timeline, settings.franchise, more=len(changes) > limit)


def why(
    alert: Annotated[str, typer.Argument(help="The alert's id, or one of its changes'.")],
    *,
    config: ConfigFile = DEFAULT_CONFIG,
    json: AsJson = False,
    debug: Debug = False,  # noqa: ARG001 -- read from the command line by main()
) -> None:
    """Show where an alert came from: in which words, on which page, by which rule; and what was held back, and why."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config
    from citadel_watch.report import knowledge as report

    settings = load_config(config, wiring.environment())
    with wiring.read_configured_store(settings) as store:
        found = store.alert(alert)
        if found is None and (change := store.change(alert)) is not None:
            found = store.alert_of(change)
            if found is None:
                raise UsageError(f"change {alert} was not told ({change.reason}); no alert to show; see watch history")
        if found is None:
            raise UsageError(f'no alert and no told change has the id "{alert}"; nothing was shown; see watch history')
        deliveries = store.outbox.deliveries(found.id)
        pages = {each.evidence.source for each in found.changes}
        held_back = [each for each in store.changes_at(found.at) if not each.told and each.evidence.source in pages]
    if json:
        report.print_alert(found, held_back, deliveries)
    else:
        report.show_alert(found, held_back, deliveries, settings.franchise)


@baseline.command()
def build(*, config: ConfigFile = DEFAULT_CONFIG, debug: Debug = False) -> None:  # noqa: ARG001 -- read by main()
    """Read the seeds into snapshots/baseline.json."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config
    from citadel_watch.report.streams import results
    from citadel_watch.storing.baseline import write_baseline

    settings = load_config(config, wiring.environment())
    built = wiring.build_baseline(settings)
    path = wiring.baseline_path(settings)
    write_baseline(path, built)
    results().print(f"{path}: {len(built.testimonies)} statements, {len(built.facts)} facts")


@baseline.command()
def show(*, config: ConfigFile = DEFAULT_CONFIG, json: AsJson = False, debug: Debug = False) -> None:  # noqa: ARG001 -- read by main()
    """Show what the baseline knows."""
    from citadel_watch import wiring
    from citadel_watch.comparing.dossier import settle
    from citadel_watch.config import load_config
    from citadel_watch.report import knowledge as report

    settings = load_config(config, wiring.environment())
    testimonies = wiring.load_baseline(settings)
    if not testimonies:
        path = wiring.baseline_path(settings)
        raise UsageError(f"{path}: there is no baseline; nothing is known yet; run watch baseline build")
    known = settle(testimonies)
    if json:
        report.print_dossier(known, settings.franchise)
    else:
        report.show_dossier(known, settings.franchise)
