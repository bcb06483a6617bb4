"""Tables, read row by row."""

import pytest

from citadel_watch.model import BlockKind
from citadel_watch.reading.article import read_html

_AROUND = "<p>All that the makers of the series have told us stands in the table below, and it is not much at all.</p>"


def read_rows(table: str) -> list[str]:
    html = f"<html><body><article><h1>In short</h1>{_AROUND}<table>{table}</table>{_AROUND}</article></body></html>"
    return [block.text for block in read_html(html, "").blocks if block.kind is BlockKind.ROW]


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("<tr><th>Season</th><td>3</td></tr>", ["Season: 3"]),
        ("<tr><td>Cast:</td><td>Ann Lee<br>Bo Ek</td></tr>", ["Cast: Ann Lee, Bo Ek"]),
        ("<tr><td>Cast</td><td><ul><li>Ann Lee</li><li>Bo Ek</li></ul></td></tr>", ["Cast: Ann Lee, Bo Ek"]),
        (
            "<tr><th>Season</th><th>Episodes</th></tr><tr><td>2</td><td>8</td></tr>",
            ["Season | Episodes", "Season 2 | Episodes: 8"],
        ),
        (
            "<tr><th>Character</th><th>Played by</th></tr><tr><td>Mo</td><td>Ann Lee</td></tr>",
            ["Character | Played by", "Ann Lee as Mo"],
        ),
        (
            "<tr><th>Show</th><th>Returns</th><th></th></tr><tr><td>Silo</td><td>May</td><td>new</td></tr>",
            ["Show | Returns", "Silo | Returns: May | new"],
        ),
    ],
    ids=["label", "breaks", "list", "counted", "cast", "nameless column"],
)
def test_a_row_is_read_with_the_names_of_its_columns(table: str, rows: list[str]) -> None:
    assert read_rows(table) == rows


def test_a_row_of_one_long_cell_is_text() -> None:
    assert read_rows(f"<tr><td>{_AROUND} {_AROUND[3:-4]}</td></tr>") == []


def test_boxes_of_labels_and_values_are_rows() -> None:
    fact = '<div class="data"><h3 class="data-label">Premiere</h3><div class="data-value">June 2026</div></div>'
    html = f"<html><body><article><h1>T</h1>{_AROUND}<div>{fact}</div>{_AROUND}</article></body></html>"
    assert [b.text for b in read_html(html, "").blocks if b.kind is BlockKind.ROW] == ["Premiere: June 2026"]
