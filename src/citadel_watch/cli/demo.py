"""`demo`: the main job end to end, with no account and no network."""

from __future__ import annotations

import typer

from citadel_watch.cli.options import AsJson, Debug


def add_commands(app: typer.Typer) -> None:
    app.command()(demo)


def demo(*, json: AsJson = False, debug: Debug = False) -> None:  # noqa: ARG001 -- read by main()
    """Watch a small news site on this machine live through eight editions, and be told what changed."""
    from citadel_watch.demo.run import run_demo

    raise typer.Exit(run_demo(as_json=json))
