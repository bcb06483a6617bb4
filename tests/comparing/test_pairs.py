"""What an editor is told when a page goes from one edition to the next: each true change, and nothing else."""

from __future__ import annotations

import pytest

from tests.comparing.pairs import Pair, describe_change, judge, load_pairs


@pytest.mark.parametrize(
    "pair",
    [
        pytest.param(pair, id=pair.name, marks=[pytest.mark.xfail(strict=True, reason=pair.gap)] if pair.gap else [])
        for pair in load_pairs()
    ],
)
def test_each_true_change_is_told_and_nothing_else(pair: Pair) -> None:
    judged = judge(pair)
    assert not judged.false, [describe_change(each) for each in judged.false]
    assert not judged.missed
