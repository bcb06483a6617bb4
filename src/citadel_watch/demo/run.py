"""The demo: what was known, then the site's editions one by one: what was told, what was silent and why."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from citadel_watch import wiring
from citadel_watch.comparing.dossier import settle
from citadel_watch.config import Config, load_config
from citadel_watch.demo.config import write_config
from citadel_watch.demo.editions import EDITIONS, Edition, Lesson
from citadel_watch.demo.receivers import HookReceiver, MailReceiver
from citadel_watch.demo.site import NewsSite
from citadel_watch.errors import UsageError
from citadel_watch.model import Change, DeliveryState, Dossier
from citadel_watch.report import knowledge, rounds
from citadel_watch.report.streams import count, print_json, results
from citadel_watch.rounds import Round, run_round
from citadel_watch.storing.store import Store

_BUG = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an edition came to, held against what a careful reader takes from it."""

    edition: Edition
    done: Round
    mails: int
    calls: int
    missed: tuple[Lesson, ...]
    false: tuple[Change, ...]


def run_demo(*, as_json: bool) -> int:
    """Run it; the exit code is 0 when every edition told what it should and nothing else.

    Raises: UsageError where the baseline that comes with the program cannot be found.
    """
    with TemporaryDirectory(prefix="citadel-watch-demo-") as name, NewsSite() as site:
        folder = Path(name)
        with MailReceiver() as mail, HookReceiver() as hook:
            config = load_config(write_config(folder, site, mail, hook), wiring.environment())
            wiring.baseline_path(config).parent.mkdir()
            shutil.copyfile(find_baseline(), wiring.baseline_path(config))
            with wiring.open_configured_store(config) as store:
                wiring.seed_store(config, store, datetime.now(UTC))
                _show_start(settle(store.testimonies()), as_json=as_json)
                outcomes = []
                for edition in EDITIONS:
                    outcomes.append(_live_through(edition, config, store, site=site, mail=mail, hook=hook))
                    (_print_edition if as_json else _show_edition)(outcomes[-1], config)
                _show_end(settle(store.testimonies()), outcomes, config, as_json=as_json)
    return _BUG if any(each.missed or each.false for each in outcomes) else 0


def find_baseline() -> Path:
    """The baseline: package data where the program is installed, the file beside the sources where it is not.

    Raises: UsageError.
    """
    inside = Path(str(files("citadel_watch"))) / "demo" / "baseline.json"
    beside = Path(str(files("citadel_watch"))).parents[1] / "snapshots" / "baseline.json"
    for path in (inside, beside):
        if path.is_file():
            return path
    raise UsageError(f"{beside}: there is no baseline; nothing was run; run watch baseline build")


def _live_through(
    edition: Edition, config: Config, store: Store, *, site: NewsSite, mail: MailReceiver, hook: HookReceiver
) -> Outcome:
    mails, calls = len(mail.messages), len(hook.payloads)
    site.publish(edition)
    done = asyncio.run(_check_all(config, store, datetime.combine(edition.day, time(9), UTC)))
    told = [change for checked in done.checked for change in checked.weighed.changes if change.told]
    return Outcome(
        edition=edition,
        done=done,
        mails=len(mail.messages) - mails,
        calls=len(hook.payloads) - calls,
        missed=tuple(each for each in edition.lessons if each.required and not any(_teaches(each, c) for c in told)),
        false=tuple(each for each in told if not any(_teaches(lesson, each) for lesson in edition.lessons)),
    )


async def _check_all(config: Config, store: Store, now: datetime) -> Round:
    async with wiring.open_watch(config, store) as (watch, channels):
        return await run_round([each.source for each in config.sources], watch, channels, now)


def _teaches(lesson: Lesson, change: Change) -> bool:
    after = change.after.to_json() if change.after is not None else None
    return lesson.taught_by(change.slot.subject, change.slot.aspect, after)


# --- what is shown ------------------------------------------------------------------------------------------------


def _show_start(known: Dossier, *, as_json: bool) -> None:
    outlets = {each.outlet for each in known.testimonies}
    if as_json:
        print_json({"type": "start", "facts": len(known.facts), "outlets": len(outlets)})
        return
    results().print(
        f"A news site of six outlets, a mail server and a webhook receiver, all on this machine's loopback.\n"
        f"Known before: {len(known.facts)} facts from {len(outlets)} articles of 2023 and early 2024.\n"
    )


def _show_edition(outcome: Outcome, config: Config) -> None:
    console = results()
    edition = outcome.edition
    console.print(f"{edition.day}  {edition.headline}", style="bold underline")
    width = max(len(each.name) for each in config.sources)
    for checked in outcome.done.checked:
        rounds.show_checked(console, checked, config.franchise, width)
    alerts = sum(len(each.weighed.alerts) for each in outcome.done.checked)
    if alerts:
        console.print(
            f"  told: {count(alerts, 'alert')}; {count(outcome.mails, 'mail')} "
            f"and {count(outcome.calls, 'webhook call')} were received"
        )
    else:
        console.print(f"  silent: {_explain_silence(outcome)}")
    for lesson in outcome.missed:
        console.print(f"  MISSED: {lesson.subject}, {lesson.aspect}: {dict(lesson.value)}", style="red")
    for change in outcome.false:
        console.print(f"  FALSE: {change.slot.subject}, {change.slot.aspect}", style="red")
    console.print()


def _explain_silence(outcome: Outcome) -> str:
    walled = [each.reading for each in outcome.done.unobserved]
    if walled:
        names = ", ".join(f"{each.source} reads {each.health.state}" for each in walled)
        return f"{names}; a page that was not properly read withdraws nothing, and the others have not changed"
    return "the pages' bytes moved, and nothing that they say"


def _print_edition(outcome: Outcome, config: Config) -> None:  # noqa: ARG001 -- as _show_edition is called
    edition = outcome.edition
    print_json({"type": "edition", "name": edition.name, "day": edition.day.isoformat(), "headline": edition.headline})
    for checked in outcome.done.checked:
        rounds.print_checked(checked)
    for delivery in outcome.done.deliveries:
        rounds.print_delivery(delivery)
    told: Mapping[str, int] = {"mails": outcome.mails, "webhook_calls": outcome.calls}
    silence = None if outcome.done.told else _explain_silence(outcome)
    print_json(
        {"type": "outcome", **told, "silent": silence, "missed": len(outcome.missed), "false": len(outcome.false)}
    )


def _show_end(known: Dossier, outcomes: list[Outcome], config: Config, *, as_json: bool) -> None:
    if as_json:
        knowledge.print_dossier(known, config.franchise)
        return
    console = results()
    console.print("What is known now", style="bold underline")
    knowledge.show_dossier(known, config.franchise)
    told = sum(each.done.told for each in outcomes)
    sent = sum(d.state is DeliveryState.SENT for each in outcomes for d in each.done.deliveries)
    received = sum(each.mails + each.calls for each in outcomes)
    silent = sum(not each.done.told for each in outcomes)
    console.print(
        f"{len(outcomes)} editions, {silent} of them silent; {told} changes told, "
        f"{sent} deliveries accepted, {received} received",
        style="bold",
    )
