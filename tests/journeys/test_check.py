"""Whole stories with `watch check`: pages are edited, servers go down, and people are told once and truly."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from standardwebhooks.webhooks import Webhook

from tests.journeys.newsroom import SECRET, Newsroom, open_newsroom, page
from tests.servers.hook import Answer
from tests.servers.site import Reply

RENEWED = "Northlight has renewed Foundry for a second season."
DATED = "Season 2 of Foundry will premiere on May 6, 2031."
MOVED = "Season 2 of Foundry will now premiere on September 9, 2031, Northlight has confirmed."
WALL = (
    "<html><head><title>Foundry: what we know</title></head><body><h1>We value your privacy</h1>"
    "<p>We and our 812 partners store and access information on your device, such as cookies. "
    "You may accept or manage your choices.</p><button>Accept all</button><button>Reject all</button></body></html>"
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with open_newsroom(tmp_path, "gazette", "herald") as room:
        room.publish("/gazette", RENEWED, DATED)
        room.publish(
            "/herald", "Nothing to see here about any show today, only the weather and the harbour.", title="Harbour"
        )
        yield room


def test_an_edited_page_is_one_alert_by_mail_and_webhook(room: Newsroom) -> None:
    assert room.watch("check").code == 0
    room.mail.letters.clear()
    room.hook.requests.clear()
    room.publish("/gazette", RENEWED, MOVED, date="2026-04-01")
    ran = room.watch("check", "--json")
    assert ran.code == 0
    [change] = ran.told
    assert (change["kind"], change["subject"], change["aspect"]) == ("changed", "season-2", "release-date")
    assert change["before"]["edtf"] == "2031-05-06"
    assert change["after"]["edtf"] == "2031-09-09"
    [letter] = room.mail.letters
    assert "9 September 2031" in str(letter.message["Subject"])
    assert MOVED in letter.body("plain")
    assert MOVED in letter.body("html")
    [request] = room.hook.requests
    payload = Webhook(SECRET).verify(request.body, dict(request.headers))
    assert payload["changes"][0]["id"] == change["id"]
    assert {row["state"] for row in ran.of("delivery")} == {"sent"}


def test_a_source_that_is_named_twice_is_looked_at_once_and_its_news_is_shown(room: Newsroom) -> None:
    ran = room.watch("check", "gazette", "gazette", "--json", "--exit-code")
    assert ran.code == 10
    assert len(ran.of("source")) == 1
    assert {row["aspect"] for row in ran.told} == {"status", "release-date"}
    assert len(room.site.asked("/gazette")) == 1


def test_what_has_not_changed_is_not_read_again_and_tells_nothing(room: Newsroom) -> None:
    body = json.dumps(RENEWED).encode()
    room.site["/gazette"] = Reply(
        body=b"<html><body><article><h1>Foundry</h1><p>" + body + b"</p></article></body></html>", etag='"1"'
    )
    room.watch("check")
    room.mail.letters.clear()
    ran = room.watch("check", "--json")
    assert {row["health"] for row in ran.of("source")} == {"unchanged"}
    assert ran.of("change") == []
    assert room.mail.letters == []
    assert [request.headers.get("if-none-match") for request in room.site.asked("/gazette")] == [None, '"1"']


def test_an_article_that_stands_in_other_bytes_is_known_by_the_newest_of_them(room: Newsroom) -> None:
    plain = page(RENEWED, DATED, date="2026-03-01", title="Foundry: what we know")
    room.site["/gazette"] = Reply(body=plain.encode(), etag='"1"')
    room.watch("check")
    room.site["/gazette"] = Reply(body=plain.replace("Home", "Front page").encode(), etag='"2"')
    moved, still = room.watch("check", "gazette", "--json"), room.watch("check", "gazette", "--json")
    assert [(row["health"], row["detail"]) for ran in (moved, still) for row in ran.of("source")] == [
        ("unchanged", "the same article in other bytes"),
        ("unchanged", "not modified"),
    ]
    assert [request.headers.get("if-none-match") for request in room.site.asked("/gazette")] == [None, '"1"', '"2"']


def test_an_unreachable_page_withdraws_nothing_and_stops_no_other(room: Newsroom) -> None:
    room.watch("check")
    for bad in (
        Reply(status=404),
        Reply(status=500),
        Reply(pace="close"),
        Reply(body=b"%PDF-1.4", content_type="application/pdf"),
        WALL,
    ):
        room.site["/gazette"] = bad
        ran = room.watch("check", "--json")
        assert ran.code == 3
        assert ran.of("change") == []
        gazette, herald = ran.of("source")
        assert gazette["health"] not in ("ok", "unchanged")
        assert gazette["detail"]
        assert herald["health"] == "unchanged"
    room.publish("/gazette", RENEWED, DATED)
    assert room.watch("check", "--json").of("change") == []


def test_one_story_in_two_outlets_is_one_alert(room: Newsroom) -> None:
    room.publish("/herald", DATED)
    ran = room.watch("check", "--json")
    dates = [row for row in ran.of("change") if row["aspect"] == "release-date"]
    assert [row["kind"] for row in dates] == ["new", "corroborated"]
    assert [row["alert"] for row in dates] == [True, False]
    assert len(room.mail.letters) == len(room.hook.requests) == 1


def test_a_webhook_that_is_down_gets_its_alert_later_and_once_and_mail_does_not_wait(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette", answers=[Answer(status=503), Answer()]) as room:
        room.publish("/gazette", DATED)
        first = room.watch("check", "--json")
        assert first.code == 4
        assert sorted((row["route"], row["state"]) for row in first.of("delivery")) == [
            ("bot", "queued"),
            ("desk", "sent"),
        ]
        assert "the alert is kept" in first.err
        [waiting] = room.watch("outbox", "list", "--json").rows
        assert room.watch("outbox", "retry", waiting["key"]).code == 0
        second = room.watch("check", "--json")
        assert second.code == 0
        assert [(row["route"], row["state"]) for row in second.of("delivery")] == [("bot", "sent")]
        assert room.watch("check", "--json").of("delivery") == []
        keys = [request.headers["webhook-id"] for request in room.hook.requests]
        assert keys == [waiting["key"]] * 2
        assert len(room.mail.letters) == 1


def test_a_kill_while_an_alert_goes_out_loses_nothing_and_repeats_with_the_same_key(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette", answers=[Answer(pace="hang"), Answer()]) as room:
        room.publish("/gazette", DATED)
        with subprocess.Popen(room.command("check"), env=room.environment) as running:
            while not room.hook.requests:
                assert running.poll() is None
                time.sleep(0.01)
            running.kill()
        after = room.watch("check", "--json")
        assert after.code == 0
        assert {row["health"] for row in after.of("source")} == {"unchanged"}
        first, second = room.hook.requests
        assert first.headers["webhook-id"] == second.headers["webhook-id"]
        assert first.json()["changes"] == second.json()["changes"]


def test_a_dry_run_tells_what_it_finds_on_the_screen_and_nobody_else(room: Newsroom) -> None:
    assert room.watch("check", "--dry-run", "--json").told
    assert room.mail.letters == []
    assert room.watch("check", "--json").told


def test_exit_code_10_says_that_something_changed(room: Newsroom) -> None:
    assert room.watch("check", "--exit-code").code == 10
    assert room.watch("check", "--exit-code").code == 0


def test_only_the_sources_that_are_named_are_looked_at(room: Newsroom) -> None:
    ran = room.watch("check", "herald", "--json")
    assert [row["source"] for row in ran.of("source")] == ["herald"]
    unknown = room.watch("check", "heralt")
    assert unknown.code == 2
    assert "gazette, herald" in unknown.err


def test_a_person_reads_a_line_a_source_and_a_count(room: Newsroom) -> None:
    lines = room.watch("check").out.splitlines()
    assert lines[0].startswith("gazette  2 statements, 2 changes")
    assert lines[-1] == "2 sources, 2 changes, 1 alert, 2 delivered"
    assert any(DATED in line for line in lines)


def test_when_nothing_can_be_reached_one_line_says_so_and_what_is_known_is_kept(room: Newsroom) -> None:
    room.watch("check")
    known = room.watch("dossier", "--json").out
    for path in ("/gazette", "/herald"):
        room.site[path] = Reply(pace="close")
    ran = room.watch("check")
    assert ran.code == 3
    [line] = ran.err.splitlines()
    assert "nothing could be reached (gazette, herald)" in line
    assert room.watch("dossier", "--json").out == known


def test_history_and_why_lead_from_an_alert_back_to_its_words(room: Newsroom) -> None:
    room.watch("check")
    payload = room.hook.requests[0].json()
    shown = room.watch("why", payload["id"])
    assert shown.code == 0
    assert DATED in shown.out
    assert room.site.url("/gazette") in shown.out
    assert room.watch("why", "no-such-alert").code == 2
    assert {row["id"] for row in payload["changes"]} <= {row["id"] for row in room.watch("history", "--json").rows}


def test_why_takes_a_change_s_id_too_and_shows_all_that_its_alert_told(room: Newsroom) -> None:
    room.publish("/gazette", RENEWED, DATED)
    changes = room.watch("check", "--json").told
    shown = room.watch("why", changes[0]["id"])
    assert all(each["quote"] in shown.out for each in changes)
    assert re.search(r"^  sent +bot$", shown.out, re.MULTILINE)


def test_a_subject_that_is_added_is_looked_for_in_pages_that_have_not_changed(room: Newsroom) -> None:
    room.site["/gazette"] = Reply(
        body=page("Season 3 of Foundry will premiere on May 6, 2032.", date="2026-03-01", title="Foundry").encode(),
        etag='"1"',
    )
    assert not [row for row in room.watch("check", "--json").told if row["subject"] == "season-3"]
    config = room.config.read_text(encoding="utf-8")
    added = '[[subject]]\nid = "season-3"\nkind = "season"\nnumber = 3\n'
    room.config.write_text(config.replace("[[subject]]", f"{added}[[subject]]", 1), encoding="utf-8")
    [change] = [row for row in room.watch("check", "--json").told if row["aspect"] == "release-date"]
    assert (change["subject"], change["after"]["edtf"]) == ("season-3", "2032-05-06")


def test_a_dropped_sentence_is_recorded_once_however_often_the_page_moves(room: Newsroom) -> None:
    room.watch("check")
    for edit in range(3):
        room.publish("/gazette", RENEWED, f"The paper costs {edit} more.", date="2026-04-01")
        room.watch("check")
    withdrawn = [row for row in room.watch("history", "--json").rows if row["kind"] == "withdrawn"]
    assert len(withdrawn) == 1


def test_a_page_dated_in_the_future_by_mistake_is_read_on(room: Newsroom) -> None:
    room.publish("/gazette", RENEWED, DATED, date="2062-03-01")
    assert room.watch("check").code == 0
    room.publish("/gazette", RENEWED, MOVED, date="2026-04-01")
    [change] = room.watch("check", "--json").told
    assert change["after"]["edtf"] == "2031-09-09"


def test_a_cache_s_older_copy_is_not_believed_at_once_and_a_date_that_stays_back_is(room: Newsroom) -> None:
    room.publish("/gazette", RENEWED, MOVED, date="2026-04-01")
    room.watch("check")
    room.publish("/gazette", RENEWED, DATED, date="2026-03-01")
    health = [room.watch("check", "--json").of("source")[0]["health"] for _ in range(4)]
    assert health == ["stale-copy"] * 3 + ["ok"]


def test_a_secret_that_is_missing_holds_back_its_own_route_alone(room: Newsroom) -> None:
    environment = {name: value for name, value in room.environment.items() if name != "HOOK_SECRET"}
    done = subprocess.run(room.command("check"), env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 4
    assert "route bot: the environment variable HOOK_SECRET is not set" in done.stderr
    assert len(room.mail.letters) == 1
    assert room.hook.requests == []
    again = room.watch("check")
    assert "of earlier rounds not delivered" in again.err or len(room.hook.requests) == 1


def test_what_a_route_wants_held_is_no_failure(room: Newsroom) -> None:
    config = room.config.read_text(encoding="utf-8")
    room.config.write_text(config.replace('name = "bot"', 'name = "bot"\ndigest = "0 0 1 1 *"'), encoding="utf-8")
    assert room.watch("check").code == 0
    assert len(room.watch("outbox", "list", "--json").rows) == 1


def test_a_reader_that_has_seen_enough_is_no_bug(room: Newsroom) -> None:
    room.watch("check")
    with subprocess.Popen(
        room.command("history"), env=room.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as history:
        assert history.stdout is not None
        history.stdout.close()
        _, err = history.communicate()
    assert history.returncode == 128 + signal.SIGPIPE
    assert err == b""


def test_a_test_alert_reaches_every_route_and_keeps_nothing(room: Newsroom) -> None:
    assert room.watch("test-alert").code == 0
    assert len(room.mail.letters) == len(room.hook.requests) == 1
    assert room.watch("history", "--json").rows == []
    assert room.watch("test-alert", "nobody").code == 2


def test_a_name_that_the_page_had_in_other_words_before_is_no_news_and_a_new_name_is(room: Newsroom) -> None:
    room.publish("/gazette", RENEWED, "In season 2 of Foundry, Nora Valdez keeps a lion under the stairs.")
    room.watch("check")
    both = "Nora Valdez and Peter Lund star in season 2 of Foundry."
    room.publish("/gazette", RENEWED, both, date="2026-04-01")
    told = [row["after"]["person"] for row in room.watch("check", "--json").told if row["aspect"] == "cast"]
    assert told == ["Peter Lund"]
