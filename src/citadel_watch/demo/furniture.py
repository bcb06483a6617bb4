"""What a news page carries besides its article: advertisements, links, counters, comments. All of it moves."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Any

PAGES = files(__package__) / "pages"


def furnish(outlet: str, number: int, day: date) -> dict[str, str]:
    """Every furniture slot of a template, as the page of `outlet` carries it in edition `number`.

    Two editions share no advertisement place, list order, counter, identifier or stamp.
    """
    stock = _stock()
    shown = {
        "ad_top": _advert(_turned(stock["adverts"], number)[0], _token(outlet, number, "top")),
        "ad_side": _advert(_turned(stock["adverts"], number + 2)[0], _token(outlet, number, "side")),
        "related": _links(_turned(stock["related"], 3 * number)[:4], "rel"),
        "gathered": _teasers(_turned(stock["gathered"], number)[:4]),
        "popular": _links(_turned(stock["popular"], 2 * number)[:5], "top"),
        "comments": _comments(stock["comment"][: 2 + number], number),
        "comment_count": str(2 + number),
        "share_count": str(40 + 37 * number + len(outlet)),
        "token": _token(outlet, number, "page"),
        "build": _token(outlet, number, "build"),
        "generated": f"{day:%Y-%m-%d}T{6 + number:02}:{7 * number:02}:{11 + number:02}Z",
        "year": str(day.year),
    }
    return shown | {"ad_inline": _advert(_turned(stock["adverts"], number + 1)[0], _token(outlet, number, "inline"))}


@cache
def _stock() -> dict[str, Any]:
    return tomllib.loads((PAGES / "furniture.toml").read_text(encoding="utf-8"))


def _turned(items: Sequence[Any], by: int) -> list[Any]:
    start = by % len(items)
    return [*items[start:], *items[:start]]


def _token(*parts: object) -> str:
    return sha256("/".join(map(str, parts)).encode()).hexdigest()[:10]


def _advert(words: str, token: str) -> str:
    return (
        f'<aside class="ad-slot advertisement" id="ad-{token}" aria-label="Advertisement">'
        f'<span class="ad-label">Advertisement</span>'
        f'<a href="/ads/click?{token}" rel="sponsored nofollow">{escape(words)}</a></aside>'
    )


def _links(headlines: Sequence[str], mark: str) -> str:
    return "\n".join(
        f'<li class="{mark}-item"><a href="/{mark}/{_token(each)}" data-pos="{place}">{escape(each)}</a></li>'
        for place, each in enumerate(headlines, start=1)
    )


def _teasers(gathered: Sequence[dict[str, str]]) -> str:
    return "\n".join(
        f'<li><a href="/out/{_token(each["headline"])}">{escape(each["headline"])}</a>'
        f"<p>{escape(each['teaser'])}</p></li>"
        for each in gathered
    )


def _comments(comments: Sequence[dict[str, str]], number: int) -> str:
    return "\n".join(
        f'<li class="comment" id="comment-{300 + place}"><div class="comment-author">{escape(each["by"])}</div>'
        f'<div class="comment-meta">{number + place} likes</div>'
        f'<div class="comment-content"><p>{escape(each["says"])}</p></div></li>'
        for place, each in enumerate(comments, start=1)
    )
