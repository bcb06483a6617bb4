"""Lines keep their columns where there is room, and hang below their beginning where there is not."""

from __future__ import annotations

import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from citadel_watch.report.layout import lay_out, pad

HEAD = "  release date   "
PARTS = ["9 September 2031      ", "confirmed", "since 2026-03-03", "Courier, Gazette, Herald"]


def lines(width: int, *parts: str, soft: bool = False) -> list[str]:
    out = io.StringIO()
    lay_out(Console(file=out, width=width, soft_wrap=soft, highlight=False, markup=False), HEAD, parts or PARTS)
    return out.getvalue().splitlines()


def test_a_pipe_gets_one_line_however_long() -> None:
    assert lines(20, soft=True) == [HEAD + "  ".join(PARTS)]


def test_where_there_is_room_there_is_one_line() -> None:
    assert lines(120) == [HEAD + "  ".join(PARTS)]


def test_what_does_not_fit_hangs_below_and_is_not_torn() -> None:
    assert lines(60) == [
        f"{HEAD}9 September 2031        confirmed",
        f"{'':17}since 2026-03-03  Courier, Gazette, Herald",
    ]


def test_a_narrow_terminal_gets_the_head_on_a_line_of_its_own() -> None:
    found = lines(30)
    assert found[0] == "  release date"
    assert all(each.startswith("    ") for each in found[1:])


@pytest.mark.parametrize("width", [12, 25, 41, 60, 80])
@pytest.mark.parametrize("said", ["鋳造所" * 30, "word " * 40, "x" * 300, "שלום עולם " * 10, "e\u0301" * 100])
def test_no_line_is_wider_than_the_terminal_and_nothing_is_lost(width: int, said: str) -> None:
    found = lines(width, said, "end")
    assert all(cell_len(each) <= width for each in found)
    squeezed = "".join("".join(found).split())
    assert squeezed == "".join((HEAD + said + "end").split())


def test_a_column_is_as_wide_for_characters_of_two_cells() -> None:
    assert cell_len(pad("鋳造所", 10)) == cell_len(pad("abc", 10)) == 10
