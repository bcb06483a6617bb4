"""The pages of this folder: true articles, what was served in place of them, and what each must be taken for."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.lying.cutting import HALVES, LAYOUTS, OLDER

HERE = Path(__file__).parent
TRUE = tuple(sorted((HERE / "true").glob("*.html")))
SITE = "https://a.example"
PLACE = "/tv/foundry-season-2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lie:
    """What a server gave in place of a true page, and the health that it must be given."""

    name: str
    html: str
    health: frozenset[str]
    """Either will do where a page is both: a shell in place of the text, a home page in another language."""
    status: int = 200
    moved: str | None = None

    @property
    def kind(self) -> str:
        return self.name.partition("-")[0]


def read_true(path: Path, site: str = SITE, place: str = PLACE) -> str:
    return _address(path.read_text(encoding="utf-8"), site, place)


def find_lies(true: str, folder: str = "cases.toml", site: str = SITE, place: str = PLACE) -> Iterator[Lie]:
    """All lies that a reader of the true page may meet."""
    cases = tomllib.loads((HERE / folder).read_text(encoding="utf-8"))
    for name, case in cases.items():
        for path in sorted((HERE / name).glob("*.html"), key=lambda each: int(each.stem)):
            own = case.get(path.stem, {})
            yield Lie(
                name=f"{name}/{path.stem}",
                html=_address(path.read_text(encoding="utf-8"), site, place),
                health=frozenset(str(own.get("health", case["health"])).split()),
                status=own.get("status", 200),
                moved=own.get("moved"),
            )
    if folder == "cases.toml":
        made = {
            "B52-layout": (LAYOUTS, "half-page empty-shell"),
            "B53-half": (HALVES, "half-page empty-shell"),
            "B54-older": (OLDER, "stale-copy"),
        }
        for name, (cuts, health) in made.items():
            for number, cut in enumerate(cuts, 1):
                yield Lie(name=f"{name}/{number}", html=cut(true), health=frozenset(health.split()))


def _address(html: str, site: str, place: str) -> str:
    return html.replace("{{address}}", site + place).replace("{{site}}", site)
