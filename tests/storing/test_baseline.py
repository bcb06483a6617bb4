from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.errors import StoreError
from citadel_watch.model import Certainty, Fact
from citadel_watch.model import Testimony as Said  # pytest takes a name in Test for a test
from citadel_watch.storing.baseline import Baseline, read_baseline, write_baseline
from tests.storing.samples import ASPECTS, say

SKIES = st.lists(
    st.builds(say, st.text(max_size=9), source=st.sampled_from(["almanac", "bulletin"]), start=st.integers(0, 99)),
    max_size=5,
)


def write_one(path: Path) -> None:
    said = say("blue – and “clear”")
    fact = Fact(
        slot=said.statement.slot,
        value=said.statement.value,
        certainty=Certainty.CONFIRMED,
        since=date(2026, 3, 1),
        supporters=(said, said),
    )
    write_baseline(path, Baseline(testimonies=(said,), facts=(fact,)))


@given(said=SKIES, random=st.randoms(use_true_random=False))
def test_a_baseline_read_back_is_the_one_written_and_its_order_never_counts(
    tmp_path_factory: pytest.TempPathFactory, said: list[Said], random: Random
) -> None:
    path = tmp_path_factory.mktemp("baseline") / "baseline.json"
    write_baseline(path, Baseline(testimonies=tuple(said)))
    first = path.read_bytes()
    random.shuffle(said)
    write_baseline(path, Baseline(testimonies=tuple(said)))
    assert path.read_bytes() == first
    assert sorted(map(repr, read_baseline(path, ASPECTS).testimonies)) == sorted(map(repr, said))


def test_a_reviewer_finds_each_claim_with_its_words_and_its_source(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    write_one(path)
    text = path.read_text(encoding="utf-8")
    shown = json.loads(text)
    assert list(shown["testimonies"][0])[:6] == ["subject", "aspect", "value", "certainty", "speaker", "quote"]
    assert "– and “clear”" in text
    assert text.endswith("}\n")
    assert shown["facts"][0]["supporters"] == ["almanac"]


def test_a_file_that_cannot_be_replaced_whole_is_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        write_one(path)
    assert [each.name for each in tmp_path.iterdir()] == ["baseline.json"]


def test_a_newer_format_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_text('{"format": 2, "sayings": []}')
    with pytest.raises(StoreError, match="format 2 is newer than this version's 1; nothing was changed; upgrade"):
        read_baseline(path, ASPECTS)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"format": 1}', '{"format": 1, "testimonies": [{}]}', "\x00"])
def test_what_is_no_baseline_is_refused_in_one_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(text)
    with pytest.raises(StoreError, match=r"no baseline: .*; write it anew") as caught:
        read_baseline(path, ASPECTS)
    assert "\n" not in str(caught.value)


def test_a_missing_baseline_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no such file"):
        read_baseline(tmp_path / "baseline.json", ASPECTS)
