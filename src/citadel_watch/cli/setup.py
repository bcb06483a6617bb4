"""Commands about the set-up: `config check`, `sources`, `test-alert`, and the outbox."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from citadel_watch.cli.options import DEFAULT_CONFIG, AsJson, ConfigFile, Debug
from citadel_watch.errors import DeliveryError, UsageError

if TYPE_CHECKING:
    from citadel_watch.config import Config

config_commands = typer.Typer(no_args_is_help=True, help="The configuration.")
outbox = typer.Typer(no_args_is_help=True, help="Alerts on their way.")

_NOT_DELIVERED = 4


def add_commands(app: typer.Typer) -> None:
    app.add_typer(config_commands, name="config")
    app.command()(sources)
    app.command("test-alert")(test_alert)
    app.add_typer(outbox, name="outbox")


@config_commands.command("check")
def check_config(*, config: ConfigFile = DEFAULT_CONFIG, debug: Debug = False) -> None:  # noqa: ARG001 -- read by main()
    """Say whether the configuration and its store can be used, with every error at once; changes nothing."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config
    from citadel_watch.report.streams import count, messages, results

    settings = load_config(config, wiring.environment())
    for line in settings.unset_secrets:
        messages().print(line, style="yellow")
    with suppress(UsageError):  # its address is a secret that is not set: that was just said
        wiring.check_configured_store(settings)
    tables = {"subject": settings.franchise.subjects, "source": settings.sources, "route": settings.routes}
    counts = ", ".join(count(len(table), noun) for noun, table in tables.items())
    results().print(f"{config}: {settings.franchise.name}: {counts}; it can be used")


def sources(*, config: ConfigFile = DEFAULT_CONFIG, json: AsJson = False, debug: Debug = False) -> None:  # noqa: ARG001 -- read by main()
    """Show each source, how it was when last looked at, and when it is due."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config
    from citadel_watch.report.sources import print_sources, show_sources

    settings = load_config(config, wiring.environment())
    with wiring.read_configured_store(settings) as store:
        last = {each.name: store.last_reading(each.name) for each in settings.sources}
    if json:
        print_sources(settings.sources, last)
    else:
        show_sources(settings.sources, last)


def test_alert(
    route: Annotated[str | None, typer.Argument(help="A route's name; all if none.")] = None,
    *,
    config: ConfigFile = DEFAULT_CONFIG,
    debug: Debug = False,  # noqa: ARG001 -- read from the command line by main()
) -> None:
    """Send a test message through a route, or through all; keeps nothing."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config

    settings = load_config(config, wiring.environment())
    names = [each.name for each in settings.routes]
    if not names:
        raise UsageError(f"{settings.file}: there is no [[route]]; nothing was sent; write one with email or webhook")
    if route is not None and route not in names:
        raise UsageError(
            f"{settings.file}: no route is called {route}; nothing was sent; write any of {', '.join(names)}"
        )
    if not asyncio.run(_send_tests(settings, route)):
        raise typer.Exit(_NOT_DELIVERED)


async def _send_tests(settings: Config, only: str | None) -> bool:
    """Whether every channel accepted its test message."""
    from citadel_watch import wiring
    from citadel_watch.report.log import configure_log
    from citadel_watch.report.streams import messages, results
    from citadel_watch.sending.wording import word_test

    configure_log()

    now = datetime.now(UTC)
    routes = [each for each in settings.routes if only is None or each.name == only]
    accepted = True
    async with wiring.open_channels(settings, routes) as channels:
        for name, channel in channels.items():
            try:
                detail = await channel.send(word_test(settings.franchise, now), f"test-{now:%Y%m%dT%H%M%S%f}-{name}")
                results().print(f"route {name}: accepted ({detail})")
            except DeliveryError as error:
                accepted = False
                messages().print(f"route {name}: {error}; nothing was kept; correct it and run again", style="yellow")
    return accepted


@outbox.command("list")
def list_outbox(*, config: ConfigFile = DEFAULT_CONFIG, json: AsJson = False, debug: Debug = False) -> None:  # noqa: ARG001 -- read by main()
    """Show what waits and what was given up."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config
    from citadel_watch.model import DeliveryState
    from citadel_watch.report.sources import print_envelopes, show_envelopes

    settings = load_config(config, wiring.environment())
    with wiring.read_configured_store(settings) as store:
        waiting = {state: store.outbox.list_envelopes(state) for state in (DeliveryState.QUEUED, DeliveryState.EXPIRED)}
    if json:
        print_envelopes(waiting)
    else:
        show_envelopes(waiting, settings.franchise)


@outbox.command()
def retry(
    key: Annotated[str, typer.Argument(help="As watch outbox list shows it.")],
    *,
    config: ConfigFile = DEFAULT_CONFIG,
    debug: Debug = False,  # noqa: ARG001 -- read from the command line by main()
) -> None:
    """Make an alert due at once; the next check or the daemon sends it."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config

    settings = load_config(config, wiring.environment())
    with wiring.open_configured_store(settings) as store:
        _confirm(key, "due now", found=store.outbox.retry(key, datetime.now(UTC)))


@outbox.command()
def drop(
    key: Annotated[str, typer.Argument(help="As watch outbox list shows it.")],
    *,
    config: ConfigFile = DEFAULT_CONFIG,
    debug: Debug = False,  # noqa: ARG001 -- read from the command line by main()
) -> None:
    """Never send an alert."""
    from citadel_watch import wiring
    from citadel_watch.config import load_config

    settings = load_config(config, wiring.environment())
    with wiring.open_configured_store(settings) as store:
        _confirm(key, "dropped", found=store.outbox.drop(key))


def _confirm(key: str, outcome: str, *, found: bool) -> None:
    from citadel_watch.report.streams import results

    if not found:
        raise UsageError(f"{key}: nothing in the outbox has this key; nothing was changed; see watch outbox list")
    results().print(f"{key}: {outcome}")
