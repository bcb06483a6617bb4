"""Stories of what is known: first looks, better rules, withdrawals, and where an alert came from."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from citadel_watch import check, rereading
from citadel_watch.aspects import find_aspects
from citadel_watch.config import load_config
from citadel_watch.model import Change, ChangeKind
from citadel_watch.rounds import run_round
from citadel_watch.wiring import open_configured_store, open_watch
from tests.journeys.desk import RENEWED, open_desk
from tests.journeys.newsroom import SECRET, Newsroom, open_newsroom

DATED = "Season 2 of Foundry will premiere on May 6, 2031."
CAST = "Ana Ruiz has joined the cast of Foundry season 2."
ANVIL = "Foundry: Anvil has wrapped filming in Oslo after four months of snow, its makers said."
THREE = ("gazette", "herald", "courier")


def test_all_that_first_looks_bring_is_one_alert_to_each_route(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, *THREE) as room:
        for name, sentences in zip(THREE, ((RENEWED, DATED), (RENEWED, CAST), (ANVIL,)), strict=True):
            room.publish(f"/{name}", *sentences)
        told = room.watch("check", "--json").told
        assert len(told) >= 4
        [letter] = room.mail.letters
        [post] = [each.json() for each in room.hook.requests]
        assert post["occasion"] == "catch-up"
        assert {each["id"] for each in post["changes"]} == {each["id"] for each in told}
        assert post["changes"][0]["aspect"] in ("status", "release-date")
        assert "Catching up" in str(letter.message["Subject"])
        assert room.watch("why", post["id"]).code == 0


def test_a_catch_up_is_shown_with_a_heading_a_subject_and_named_as_what_it_is(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, *THREE) as room:
        for name, sentences in zip(THREE, ((RENEWED, DATED), (RENEWED, CAST), (ANVIL,)), strict=True):
            room.publish(f"/{name}", *sentences)
        shown = room.watch("check").out.splitlines()
        [pointer] = [line for line in shown if "watch why " in line]
        name, _, number = pointer.strip().rpartition(": watch why ")
        assert re.fullmatch(r"catching up: \d+ changes", name)
        headings = [line for line in room.watch("why", number).out.splitlines() if re.match(r"  \S", line)]
        headings = [line for line in headings if line.strip() in ("Foundry season 2", "Foundry: Anvil")]
        assert sorted(headings) == ["  Foundry season 2", "  Foundry: Anvil"]


def test_outlets_that_dispute_a_fact_with_the_same_claim_stand_on_one_line(tmp_path: Path) -> None:
    five = (*THREE, "tribune", "mirror")
    with open_newsroom(tmp_path, "official", *five) as room:
        room.publish("/official", DATED, date="2026-03-09")
        for name in five:
            room.publish(f"/{name}", "Season 2 of Foundry is rumored to premiere in September 2031.", date="2026-03-09")
        room.watch("check")
        [line] = [each for each in room.watch("dossier").out.splitlines() if each.strip().startswith("but ")]
        assert line.strip() == "but September 2031, say Courier, Gazette and 3 more (2026-03-09)"


def test_it_is_said_once_of_somebody_that_they_are_expected(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette") as room:
        room.publish("/gazette", RENEWED, "Ana Ruiz is expected to return for Foundry season 2.")
        for shown in (room.watch("check"), room.watch("dossier")):
            [line] = [each for each in shown.out.splitlines() if re.match(r"  .*\bcast\b.* Ana Ruiz", each)]
            assert line.count("expected") == 1


def test_a_source_that_is_added_catches_up_by_itself(tmp_path: Path) -> None:
    with open_desk(tmp_path, *THREE[:2]) as desk:
        desk.room.publish("/courier", RENEWED, DATED, CAST, ANVIL)
        with desk.room.config.open("a", encoding="utf-8") as config:
            config.write(
                f'\n[[source]]\nname = "courier"\nurl = "{desk.room.site.url("/courier")}"\noutlet = "Courier"\n'
            )
        desk.check()
        [post] = desk.read_posts()
        assert post["occasion"] == "catch-up"
        assert "status" in {each["aspect"] for each in post["changes"]}


async def look_with(room: Newsroom, now: datetime, *, without: str | None = None) -> list[Change]:
    """A round by rules that lack an aspect; all that the store then holds of changes, newest first."""
    config = load_config(room.config, room.environment)
    aspects = {name: each for name, each in find_aspects().items() if name != without}
    with open_configured_store(config) as store, store.hold(now):
        async with open_watch(config, store) as (watch, channels):
            await run_round([each.source for each in config.sources], replace(watch, aspects=aspects), channels, now)
        return list(store.changes(100))


def name_rules_for(patch: pytest.MonkeyPatch, name: str) -> None:
    for module in (check, rereading):
        patch.setattr(module, "name_rules", lambda: name)


@pytest.mark.parametrize("reachable", [True, False])
def test_what_better_rules_read_in_a_kept_article_enters_the_history_in_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, reachable: bool
) -> None:
    monkeypatch.setenv("HOOK_SECRET", SECRET)
    now = datetime(2030, 3, 2, tzinfo=UTC)
    with open_newsroom(tmp_path, "gazette") as room:
        room.publish("/gazette", RENEWED, DATED)
        name_rules_for(monkeypatch, "earlier")
        first = asyncio.run(look_with(room, now, without="release-date"))
        assert {each.slot.aspect for each in first} == {"status"}
        told = len(room.mail.letters), len(room.hook.requests)
        if not reachable:
            del room.site["/gazette"]
        name_rules_for(monkeypatch, "later")
        after = asyncio.run(look_with(room, now + timedelta(hours=6)))
        reread = [each for each in after if each.kind is ChangeKind.REREAD]
        assert [(each.slot.aspect, each.told) for each in reread] == [("release-date", False)]
        assert (len(room.mail.letters), len(room.hook.requests)) == told
        again = asyncio.run(look_with(room, now + timedelta(hours=12)))
        assert len(again) == len(after)


def test_the_rules_bear_a_name_that_follows_from_what_reads(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    named = rereading.name_rules()
    assert named == rereading.name_rules()
    rereading.name_rules.cache_clear()
    (tmp_path / "aspects").mkdir()
    (tmp_path / "aspects" / "new.py").write_text("RULE = 1\n")
    monkeypatch.setattr("citadel_watch.__file__", str(tmp_path / "__init__.py"))
    assert rereading.name_rules() != named
    rereading.name_rules.cache_clear()


def test_a_date_that_its_only_page_drops_is_withdrawn_at_the_second_look_and_told(tmp_path: Path) -> None:
    with open_desk(tmp_path, *THREE[:2]) as desk:
        desk.room.publish("/gazette", RENEWED, DATED)
        desk.check()
        assert len(desk.read_posts()) == 1
        desk.room.publish("/gazette", RENEWED, "The paper is dearer from Monday, and nobody likes it.")
        desk.check()
        assert desk.read_posts() == []
        desk.check()
        [post] = desk.read_posts()
        assert [(each["kind"], each["aspect"], each["after"]) for each in post["changes"]] == [
            ("withdrawn", "release-date", None)
        ]
        for _ in range(3):
            desk.check()
        assert desk.read_posts() == []


def test_what_was_told_to_be_withdrawn_is_known_no_more_until_it_is_said_again(tmp_path: Path) -> None:
    def list_dates() -> list[tuple[str, str | None]]:
        rows = desk.room.watch("dossier", "--json").of("fact")
        return [(row["certainty"], row["withdrawn"]) for row in rows if row["aspect"] == "release-date"]

    with open_desk(tmp_path, "gazette") as desk:
        desk.room.publish("/gazette", RENEWED, DATED)
        desk.check()
        assert list_dates() == [("confirmed", None)]
        desk.room.publish("/gazette", RENEWED, "The paper is dearer from Monday, and nobody likes it.")
        desk.check()
        desk.check()
        day = desk.now.date().isoformat()
        assert "How sure: confirmed" not in desk.room.mail.letters[-1].body("plain")
        assert list_dates() == [("confirmed", day)]
        shown = desk.room.watch("dossier").out
        [line] = [each for each in shown.splitlines() if "6 May 2031" in each]
        assert f"withdrawn {day}" in line
        assert "confirmed" not in line
        assert "1 fact from 1 outlet, 1 withdrawn" in shown
        assert "nobody knows yet: release date" in shown
        desk.read_posts()
        desk.room.publish("/gazette", RENEWED, "It was a long winter at the works.", DATED, date="2026-04-01")
        desk.check()
        [post] = desk.read_posts()
        assert [(each["kind"], each["aspect"]) for each in post["changes"]] == [("new", "release-date")]
        assert list_dates() == [("confirmed", None)]
        for _ in range(3):
            desk.check()
        assert desk.read_posts() == []


def test_what_stood_in_the_article_before_is_not_taken_back_by_the_one_that_has_its_place(tmp_path: Path) -> None:
    wrapped = (
        "Cameras have stopped rolling on Foundry season 2, and the crew was given a party on the quay.",
        "Asked about the weather, the director of photography said that it had rained on nine days in ten.",
        "Northlight showed the press round the hall where the furnace stands; the heat was real.",
    )
    with open_desk(tmp_path, "gazette") as desk:
        desk.room.publish("/gazette", RENEWED, DATED, title="Foundry gets a date")
        desk.check()
        assert len(desk.read_posts()) == 1
        desk.room.publish("/gazette", *wrapped, date="2026-03-09", title="Season 2 is in the can")
        desk.check()
        [post] = desk.read_posts()
        assert [(each["aspect"], each["after"]["status"]) for each in post["changes"]] == [("status", "wrapped")]
        for _ in range(4):
            desk.check()
        assert desk.read_posts() == []
        known = {row["aspect"]: row["value"] for row in desk.room.watch("dossier", "--json").of("fact")}
        assert known["release-date"]["edtf"] == "2031-05-06"
        assert desk.room.watch("history", "--json").out.count("withdrawn") == 0


def test_why_shows_what_was_held_back_and_why(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette") as room:
        room.publish("/gazette", RENEWED)
        room.watch("check")
        room.publish("/gazette", RENEWED, CAST, "There is no trailer for season 2 yet.", date="2026-04-01")
        [change] = room.watch("check", "--json").told
        shown = room.watch("why", change["id"])
        assert CAST in shown.out
        assert "Held back" in shown.out
        assert "that nothing is known yet is no news" in shown.out
        [row] = room.watch("why", change["id"], "--json").rows
        assert [each["aspect"] for each in row["changes"]] == ["cast"]
        assert [each["aspect"] for each in row["held_back"]] == ["trailer"]
        assert all(each["rule"] for each in (*row["changes"], *row["held_back"]))


def test_the_history_marks_who_had_a_thing_first(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, *THREE[:2]) as room:
        room.publish("/gazette", RENEWED)
        room.publish("/herald", RENEWED)
        room.watch("check")
        [row] = room.watch("history", "--json").rows
        assert (row["first_outlet"], row["other_outlets"]) == ("Gazette", 1)
        assert "first Gazette, then 1 other outlet" in room.watch("history").out


def test_the_dossier_says_what_nobody_knows_and_what_was_known_on_another_day(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette") as room:
        room.publish("/gazette", RENEWED)
        room.watch("check")
        assert "nobody knows yet: release date, cast" in room.watch("dossier").out
        rows = room.watch("dossier", "--json").rows
        assert {"type": "question", "subject": "anvil", "aspect": "status"} in rows
        assert [
            row for row in room.watch("dossier", "--json", "--as-of", "2026-02-01").rows if row["type"] == "fact"
        ] == []
