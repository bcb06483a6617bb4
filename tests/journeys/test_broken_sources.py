"""Whole stories of sources that break and recover: rounds over real pages, at whatever time the story says it is."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.journeys.desk import RENEWED, open_desk
from tests.journeys.newsroom import open_newsroom
from tests.journeys.test_run import await_that, running
from tests.servers.site import Reply

SIX = ("gazette", "herald", "courier", "tribune", "mirror", "echo")
DOWN = Reply(status=503)
HANGS_UP = Reply(pace="close")


def test_a_source_that_breaks_is_told_once_then_weekly_and_once_when_it_recovers(tmp_path: Path) -> None:
    with open_desk(tmp_path, *SIX[:3]) as desk:
        desk.room.site["/herald"] = DOWN
        desk.check()
        assert desk.silent()
        since = desk.now
        desk.check()
        (subject,) = desk.read_letters()
        assert subject.startswith("herald cannot be read: an error of its server since ")
        (post,) = desk.read_posts()
        assert (post["type"], post["occasion"], post["changes"]) == ("source.broken", "sources", [])
        assert (post["notice"]["sources"], post["notice"]["health"]) == (["herald"], "http-error")
        assert post["notice"]["since"] == since.isoformat()

        for _ in range(10):
            desk.check()
        assert desk.silent()

        desk.check(after=timedelta(days=5))
        assert [each.startswith("herald still cannot be read") for each in desk.read_letters()] == [True]
        assert [each["type"] for each in desk.read_posts()] == ["source.still_broken"]
        desk.check()
        assert desk.silent()

        desk.room.publish("/herald", RENEWED)
        desk.check()
        assert desk.read_letters() == ["herald can be read again after 8 days"]
        assert [each["type"] for each in desk.read_posts()] == ["source.recovered"]
        desk.check()
        assert desk.silent()


def test_a_round_says_what_it_told_of_the_sources(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette", "herald", "courier") as room:
        for each in ("herald", "courier"):
            room.publish(f"/{each}", RENEWED)
        room.publish("/gazette", RENEWED)
        room.watch("check")
        room.site["/gazette"] = Reply(status=410)
        *_, told, counts = room.watch("check").out.splitlines()
        assert "0 alerts, 2 delivered" in counts
        assert told.startswith("about the sources: gazette cannot be read: gone since ")
        number = told.rpartition("watch why ")[2]
        assert "gazette: gone" in room.watch("why", number).out


def test_a_hiccup_is_not_told(tmp_path: Path) -> None:
    with open_desk(tmp_path, *SIX[:3]) as desk:
        for _ in range(3):
            desk.room.site["/herald"] = DOWN
            desk.check()
            desk.room.publish("/herald", RENEWED)
            desk.check()
        assert desk.silent()


def test_a_page_that_has_gone_is_told_at_once(tmp_path: Path) -> None:
    with open_desk(tmp_path, *SIX[:3]) as desk:
        desk.room.site["/herald"] = Reply(status=410)
        desk.check()
        (subject,) = desk.read_letters()
        assert subject.startswith("herald cannot be read: gone since ")
        assert len(desk.read_posts()) == 1
        desk.check()
        assert desk.silent()


def test_four_of_six_that_fail_together_are_one_notice_about_the_network_and_one_recovery(tmp_path: Path) -> None:
    with open_desk(tmp_path, *SIX) as desk:
        for each in SIX[:4]:
            desk.room.site[f"/{each}"] = HANGS_UP
        desk.check()
        assert desk.silent()
        desk.check()
        (subject,) = desk.read_letters()
        assert subject.startswith("4 of 6 sources cannot be reached since ")
        assert "this looks like the network" in subject
        (post,) = desk.read_posts()
        assert post["notice"]["network"]
        assert post["notice"]["sources"] == sorted(SIX[:4])
        assert post["notice"]["health"] == "unreachable"
        for _ in range(5):
            desk.check()
        assert desk.silent()

        for each in SIX[:4]:
            desk.room.publish(f"/{each}", RENEWED)
        desk.check()
        assert desk.read_letters() == ["4 of 6 sources can be read again after 1 day"]
        (post,) = desk.read_posts()
        assert (post["type"], post["notice"]["network"]) == ("source.recovered", True)
        desk.check()
        assert desk.silent()


def test_many_that_fail_for_several_reasons_are_told_with_each_reason_and_how_often(tmp_path: Path) -> None:
    reasons = [Reply(status=500), Reply(status=500), HANGS_UP, Reply(body=b"%PDF-1.4", content_type="application/pdf")]
    with open_desk(tmp_path, *SIX) as desk:
        for each, reply in zip(SIX, reasons, strict=False):
            desk.room.site[f"/{each}"] = reply
        desk.check()
        desk.check()
        [letter] = desk.room.mail.letters
        told = "an error of its server at 2 of them, no web page at 1, unreachable at 1"
        assert told in str(letter.message["Subject"])
        assert f"Last look: {told}" in letter.body("plain")
        assert "one cause" not in letter.body("plain")
        [post] = desk.read_posts()
        causes = {each["source"]: each["health"] for each in post["notice"]["causes"]}
        assert causes == dict(zip(SIX, ("http-error", "http-error", "unreachable", "not-html"), strict=False))
        why = desk.room.watch("why", post["id"]).out.splitlines()
        for each, health in causes.items():
            assert [line for line in why if line.startswith(f"  {each}: {health} (")]


def test_a_source_that_was_told_of_by_itself_keeps_its_own_record_beside_the_network(tmp_path: Path) -> None:
    with open_desk(tmp_path, *SIX) as desk:
        desk.room.site["/echo"] = Reply(status=410)
        desk.check()
        assert len(desk.read_letters()) == len(desk.read_posts()) == 1
        for each in SIX[:5]:
            desk.room.site[f"/{each}"] = HANGS_UP
        desk.check()
        desk.check()
        assert desk.read_letters()[0].startswith("6 of 6 sources cannot be reached since ")
        (post,) = desk.read_posts()
        assert post["notice"]["sources"] == sorted(SIX[:5])
        for each in SIX[:5]:
            desk.room.publish(f"/{each}", RENEWED)
        desk.check()
        assert desk.read_letters() == ["5 of 6 sources can be read again after 12 hours"]
        desk.room.publish("/echo", RENEWED)
        desk.check()
        assert desk.read_letters() == ["echo can be read again after 1 day"]


def test_a_dry_run_tells_nothing_of_sources(tmp_path: Path) -> None:
    with open_desk(tmp_path, *SIX[:3]) as desk:
        desk.room.site["/herald"] = Reply(status=410)
        desk.check(dry_run=True)
        assert desk.silent()
        desk.check()
        assert len(desk.read_letters()) == 1


def test_the_daemon_tells_of_a_source_after_its_own_looks(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette", "herald", "courier", every="1s") as room:
        for each in ("gazette", "herald", "courier"):
            room.publish(f"/{each}", RENEWED)
        with running(room):
            await_that(lambda: len(room.mail.letters) == len(room.hook.requests) == 1)
            room.site["/herald"] = Reply(status=410)
            await_that(lambda: len(room.mail.letters) == len(room.hook.requests) == 2)
            seen = len(room.site.asked("/herald"))
            await_that(lambda: len(room.site.asked("/herald")) >= seen + 3)
            room.publish("/herald", RENEWED)
            await_that(lambda: len(room.mail.letters) == len(room.hook.requests) == 3)
        assert [post.json()["type"] for post in room.hook.requests] == ["alert", "source.broken", "source.recovered"]
        assert "herald cannot be read: gone" in (room.folder / "daemon.out").read_text()
