"""What programs read: the same thing has the same name in whatever command prints it."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.newsroom import open_newsroom, page
from tests.journeys.test_replay import DATED, MOVED, RENEWED, write_text

CHANGE = [
    *("type", "kind", "subject", "aspect", "before", "after", "certainty", "quote", "source", "alert", "reason", "id"),
    *("speaker", "outlet", "key", "start", "end", "rule", "at"),
]
DELIVERY = ["type", "route", "alert", "state", "detail", "key", "attempts", "not_before"]
STATEMENT = ["source", "subject", "aspect", "value", "certainty", "speaker", "quote", "start", "end", "rule"]


def test_a_change_and_a_delivery_have_the_same_fields_in_every_command(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette", "herald") as room:
        room.publish("/gazette", RENEWED)
        room.publish("/herald", RENEWED)
        silent = next(each for each in room.watch("check", "--json").of("change") if not each["alert"])
        room.publish("/gazette", RENEWED, DATED)
        checked = room.watch("check", "--json")
        [told] = checked.told
        assert list(told) == CHANGE
        deliveries = checked.of("delivery")
        assert [list(each) for each in deliveries] == [DELIVERY, DELIVERY]

        passed = room.watch("history", "--json").rows
        assert all(list(each) == [*CHANGE, "first_outlet", "other_outlets"] for each in passed)
        assert {name: passed[0][name] for name in CHANGE} == told

        [alert] = room.watch("why", told["id"], "--json").rows
        assert alert["changes"] == [told]
        assert all(list(each) == CHANGE for each in alert["held_back"])
        names = ("route", "alert", "state", "key", "attempts")
        assert sorted([each[name] for name in names] for each in alert["deliveries"]) == sorted(
            [each[name] for name in names] for each in deliveries
        )
        assert list(alert["deliveries"][0]) == DELIVERY

        asked = room.watch("why", silent["id"])
        assert asked.code == 2
        assert (
            asked.err
            == f"watch: change {silent['id']} was not told ({silent['reason']}); no alert to show; see watch history\n"
        )

        facts = room.watch("dossier", "--json").of("fact")
        [dated] = [each for each in facts if each["aspect"] == "release-date"]
        assert {name: dated[name] for name in ("subject", "aspect", "key")} == {
            name: told[name] for name in ("subject", "aspect", "key")
        }
        assert dated["value"] == told["after"]
        [witness] = dated["supporters"]
        assert {*STATEMENT, "outlet", "as_of"} - {"subject", "aspect"} == set(witness)
        for name in ("source", "outlet", "certainty", "speaker", "quote", "start", "end", "rule"):
            assert witness[name] == told[name], name

        before, after = tmp_path / "before.html", tmp_path / "after.html"
        before.write_text(page(RENEWED, date="2026-03-01", title="Foundry: what we know"))
        after.write_text(page(RENEWED, DATED, date="2026-03-02", title="Foundry: what we know"))
        [compared] = room.watch("compare", "--json", str(before), str(after)).rows
        assert list(compared) == CHANGE
        said = room.watch("extract", "--json", str(after)).rows
        assert all(list(each) == STATEMENT for each in said)
        assert said[-1]["value"] == told["after"]


def test_a_replayed_change_has_the_fields_of_any_other_and_its_page(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette") as room:
        pages = tmp_path / "pages"
        pages.mkdir()
        write_text(pages, "a", "2026-01-02", RENEWED, DATED)
        write_text(pages, "b", "2026-02-03", MOVED, outlet="herald")
        played = room.watch("replay", str(pages), "--json")
        assert all(list(each) == [*CHANGE, "page", "date"] for each in played.of("change"))
        sources = {each["page"]: each["source"] for each in played.of("page")}
        assert {each["source"] for each in played.of("change")} == set(sources.values())
        health = room.watch("check", "--json").of("source")[0]
        assert {"source", "health", "detail"} <= set(health) & set(played.of("page")[0])
