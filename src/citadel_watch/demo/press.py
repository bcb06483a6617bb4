"""From an article's copy to the full page an outlet prints: its template, filled with article and furniture."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from html import escape
from string import Template

from citadel_watch.demo.furniture import PAGES, furnish
from citadel_watch.demo.outlets import Outlet

ORIGIN = "https://news.invalid"
"""Stands in the pages for the address of the site, which is known only once it listens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """An article as its writer files it: `body` is HTML, the rest plain text, `dateline` in the outlet's own style."""

    headline: str
    standfirst: str
    byline: str
    dateline: str
    published: datetime
    modified: datetime
    body: str


def file_copy(edition: str, outlet: Outlet) -> Copy | None:
    """The article that `outlet` files for the edition; None where it has nothing new to say."""
    file = PAGES / edition / f"{outlet.key}.html"
    if not file.is_file():
        return None
    _, front, body = file.read_text(encoding="utf-8").split("---\n", 2)
    said = dict(line.split(": ", 1) for line in front.splitlines())
    published = datetime.fromisoformat(said["published"])
    return Copy(
        headline=said["headline"],
        standfirst=said["standfirst"],
        byline=said["byline"],
        dateline=said["dateline"],
        published=published,
        modified=datetime.fromisoformat(said["modified"]) if "modified" in said else published,
        body=body.strip(),
    )


def typeset(outlet: Outlet, copy: Copy, number: int, day: date) -> str:
    """The whole page of `outlet` with this copy, furnished as of edition `number`."""
    furniture = furnish(outlet.key, number, day)
    texts = {"headline": copy.headline, "standfirst": copy.standfirst, "byline": copy.byline}
    return _template(outlet.key).substitute(
        {name: escape(text) for name, text in texts.items()},
        **{f"{name}_json": json.dumps(text) for name, text in texts.items()},
        **furniture,
        dateline=escape(copy.dateline),
        published=copy.published.isoformat(),
        modified=copy.modified.isoformat(),
        url=f"{ORIGIN}{outlet.path}",
        body=_make_up(copy.body, furniture["ad_inline"], number),
    )


def wall_off(outlet: Outlet, number: int, day: date) -> str:
    """The page that stands in the way of the outlet's article until a visitor agrees to be tracked."""
    return _template("consent-wall").substitute(
        furnish(outlet.key, number, day), outlet=escape(outlet.name), url=f"{ORIGIN}{outlet.path}"
    )


def _make_up(body: str, advert: str, number: int) -> str:
    """The body with an advertisement between two of its paragraphs, indented otherwise than in other editions."""
    parts = re.split(r"(?<=</p>)\n", body)
    place = 1 + number % max(1, len(parts) - 1)
    return "\n".join([*parts[:place], advert, *parts[place:]]).replace("\n", "\n" + " " * (2 * number))


@cache
def _template(name: str) -> Template:
    return Template((PAGES / f"{name}.html").read_text(encoding="utf-8"))
