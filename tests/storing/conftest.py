from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from citadel_watch.storing.store import Store, open_store
from tests.storing.samples import ASPECTS


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "watch.db"


@pytest.fixture
def url(path: Path) -> str:
    return f"sqlite:///{path}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with open_store(url, ASPECTS) as opened:
        yield opened
