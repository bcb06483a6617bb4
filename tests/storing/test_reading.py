"""Whoever only looks at a store makes none, and can look at one that nobody may write."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from citadel_watch.errors import StoreError
from citadel_watch.storing import opening
from citadel_watch.storing.store import open_store, read_store
from tests.storing.samples import ASPECTS, observe, skies_of


def test_looking_where_there_is_no_store_makes_none(url: str, path: Path) -> None:
    with read_store(url, ASPECTS) as store:
        assert store.testimonies() == ()
    assert list(path.parent.iterdir()) == []


def may_only_read(_where: object, mode: int, **_options: bool) -> bool:
    """As for anybody but root, who may write everything."""
    return not mode & os.W_OK


def test_a_store_that_cannot_be_written_can_be_read(url: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(url, ASPECTS) as store:
        store.keep(observe("blue", tell="blue"))
    path.chmod(0o444)
    monkeypatch.setattr(os, "access", may_only_read)
    with read_store(url, ASPECTS) as store:
        assert skies_of(store.testimonies()) == ["blue"]
        assert store.outbox.pending() == 1
        with pytest.raises(StoreError, match="read-only"):
            store.keep(observe("grey"))
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_an_older_store_that_cannot_be_written_is_refused_in_one_line(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(url, ASPECTS).close()
    monkeypatch.setattr(opening, "VERSION", "0003")
    monkeypatch.setattr(os, "access", may_only_read)
    with pytest.raises(StoreError, match="format 2 is older than this version's 3, and it is read-only") as caught:
        read_store(url, ASPECTS)
    assert "\n" not in str(caught.value)
