"""The house is as it is drawn: the tree of ARCHITECTURE.md is the tree on disk, and imports only go down."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "citadel_watch"


def lint_imports(tree: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(tree / "src")}
    return subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(PACKAGE, tmp_path / "src" / "citadel_watch", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_imports_only_go_down(copy: Path) -> None:
    done = lint_imports(copy)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("lower", "higher"),
    [
        ("model", "citadel_watch.reading.article"),
        ("reading/article", "citadel_watch.extracting.passage"),
        ("extracting/when/days", "citadel_watch.extracting.discourse.topics"),
        ("extracting/speech/speakers", "citadel_watch.extracting.certainty.sureness"),
        ("comparing/weigh", "citadel_watch.storing.store"),
        ("comparing/weigh", "citadel_watch.aspects.status"),
        ("storing/store", "citadel_watch.sending.wording"),
        ("check", "citadel_watch.wiring"),
        ("report/pages", "citadel_watch.cli"),
    ],
)
def test_an_import_that_goes_up_or_sideways_is_refused(copy: Path, lower: str, higher: str) -> None:
    module = copy / "src" / "citadel_watch" / f"{lower}.py"
    module.write_text(module.read_text(encoding="utf-8") + f"\nimport {higher}\n", encoding="utf-8")
    done = lint_imports(copy)
    assert done.returncode != 0
    assert "BROKEN" in done.stdout


def test_a_new_module_must_be_given_a_floor(copy: Path) -> None:
    (copy / "src" / "citadel_watch" / "elsewhere.py").write_text('"""Nobody said where this belongs."""\n')
    assert lint_imports(copy).returncode != 0


def test_the_tree_that_is_drawn_is_the_tree_on_disk() -> None:
    drawing = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    drawn = set(re.findall(r"^ {6}([a-z_]+(?:/|\.py))\s", drawing, re.MULTILINE))
    on_disk = {f"{each.name}/" for each in PACKAGE.iterdir() if each.is_dir() and each.name != "__pycache__"}
    on_disk |= {each.name for each in PACKAGE.glob("*.py") if not each.name.startswith("__")}
    assert drawn == on_disk
    for folder in re.findall(r"^ {4}([a-z]+)/\s", drawing, re.MULTILINE):
        assert (ROOT / folder).is_dir(), folder
