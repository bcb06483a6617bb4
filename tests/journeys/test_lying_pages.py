"""Every way in which a page lies, served between two true pages: nothing is lost, and nothing is told twice."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.newsroom import Newsroom, open_newsroom
from tests.lying.lies import TRUE, Lie, find_lies, read_true
from tests.servers.site import Reply

KINDS = ("B41", "B42", "B43", "B44", "B45", "B46", "B47", "B48", "B49", "B50", "B51", "B52", "B53", "B54", "B55")
DATE, LATER = "2026-03-01T09:00:00Z", "2026-04-12T10:00:00Z"
SAID, SAYS = "premiere on May 6, 2031", "premiere on September 9, 2031"


def true_page(room: Newsroom, number: int, name: str) -> str:
    return read_true(TRUE[number % len(TRUE)], room.site.url(""), f"/{name}")


def choose_lie(room: Newsroom, number: int, name: str) -> Lie:
    """Another variant for each kind; of the older copies one that bears its date."""
    lies = find_lies(true_page(room, number, name), site=room.site.url(""), place=f"/{name}")
    of_kind = [each for each in lies if each.kind == name.upper()]
    return of_kind[number % (3 if name == "b54" else len(of_kind))]


def serve(room: Newsroom, name: str, lie: Lie) -> None:
    reply = Reply(status=lie.status, body=lie.html.encode())
    if lie.moved:
        room.site[lie.moved] = reply
        reply = Reply(status=302, headers={"Location": lie.moved})
    room.site[f"/{name}"] = reply


def test_pages_that_lie_withdraw_nothing_and_the_true_ones_are_told_of_once_when_they_are_back(tmp_path: Path) -> None:
    names = [each.lower() for each in KINDS]
    with open_newsroom(tmp_path, *names) as room:
        for number, name in enumerate(names):
            room.site[f"/{name}"] = true_page(room, number, name)
        assert room.watch("check").code == 0
        known = room.watch("dossier", "--json").out
        room.mail.letters.clear()
        room.hook.requests.clear()

        expected = {}
        for number, name in enumerate(names):
            lie = choose_lie(room, number, name)
            expected[name] = lie.health
            serve(room, name, lie)
        lied = room.watch("check", "--json")
        assert lied.code == 3
        found = {row["source"]: row["health"] for row in lied.of("source")}
        assert {name: health for name, health in found.items() if health not in expected[name]} == {}
        assert lied.of("change") == []
        assert [row for row in lied.told if row["kind"] == "withdrawn"] == []
        assert room.watch("dossier", "--json").out == known

        for number, name in enumerate(names):
            room.site[f"/{name}"] = true_page(room, number, name).replace(SAID, SAYS).replace(DATE, LATER)
        back = room.watch("check", "--json")
        assert {row["health"] for row in back.of("source")} == {"ok"}
        [change] = [row for row in back.told if row["aspect"] == "release-date"]
        assert {row["kind"] for row in back.of("change")} <= {"new", "changed", "corroborated"}
        assert (change["kind"], change["after"]["edtf"]) == ("changed", "2031-09-09")
        assert room.watch("check", "--json").of("change") == []
