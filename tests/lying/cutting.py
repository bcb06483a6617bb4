"""Lies that are made of the true page itself: a layout that lost its text, half of the page, an older copy of it."""

from __future__ import annotations

import re
from collections.abc import Callable

_PARAGRAPH = re.compile(r"<(p|ul|h2)(?: [^>]*)?>.*?</\1>", re.DOTALL)
_DATE = "2026-03-01T09:00:00Z"
_TEASERS = (
    "<h2>More to read</h2><p>The ferry thriller is slow at first, and then it will not let you go.</p>"
    "<p>A choir of grandmothers has reached the top of the charts, to the surprise of the choir.</p>"
    "<p>Ice is forecast for the northern valleys, where drivers are asked to set out early on Thursday.</p>"
)
_BIO = (
    "<div class='who'><p>Ines Calder has written about television since the days of the four channels. She lives by a"
    " canal with two cats and too many remote controls, and can be reached by carrier pigeon.</p></div>"
)

Cut = Callable[[str], str]
"""From the true page to one that lies."""


def find_texts(html: str) -> list[re.Match[str]]:
    begin = html.index("</h1>") + 5
    return [each for each in _PARAGRAPH.finditer(html) if each.start() >= begin]


def split_article(html: str) -> tuple[str, str]:
    """The page up to its headline, and from the end of its article on."""
    return html[: html.index("</h1>") + 5], html[html.index("</article>") :]


def _keep(html: str, share: float, *, more: str = "") -> str:
    texts = find_texts(html)
    head, tail = split_article(html)
    return head + "".join(each[0] for each in texts[: max(1, int(len(texts) * share))]) + more + tail


def _keep_headline(html: str, instead: str = "") -> str:
    head, tail = split_article(html)
    return head + instead + tail


def _hide(html: str) -> str:
    head, tail = split_article(html)
    texts = "".join(each[0] for each in find_texts(html))
    return f"{head}<template>{texts}</template><script>hydrate()</script><p>Share this with a friend</p>{tail}"


def _draw(html: str) -> str:
    """Only the first paragraph is text; the rest is drawn."""
    head, tail = split_article(html)
    first, *rest = find_texts(html)
    drawn = "".join(f"<text>{re.sub('<[^>]+>', ' ', each[0])}</text>" for each in rest)
    return f"{head}{first[0]}<svg class='body-copy'>{drawn}</svg>{tail}"


def _break_a_sentence(html: str) -> str:
    texts = find_texts(html)
    head, tail = split_article(html)
    half = texts[: max(1, len(texts) // 2)]
    return head + "".join(each[0] for each in half[:-1]) + half[-1][0][: len(half[-1][0]) * 2 // 3] + "</p>" + tail


def _stop_the_bytes(html: str) -> str:
    texts = find_texts(html)
    middle = texts[len(texts) // 2]
    return html[: middle.start() + len(middle[0]) // 2]


def set_date(html: str, date: str) -> str:
    return html.replace(_DATE, date)


def drop_news(html: str) -> str:
    """As it stood before there was a date to tell."""
    return html.replace("Season 2 of Foundry will premiere on May 6, 2031", "There is no date for Foundry yet")


LAYOUTS: tuple[Cut, ...] = (
    _keep_headline,
    lambda html: _keep_headline(html, _BIO),
    _hide,
    lambda html: _keep_headline(html, _TEASERS),
    _draw,
)
"""B52: the text does not stand where it stood."""

HALVES: tuple[Cut, ...] = (
    lambda html: _keep(html, 0.5),
    _break_a_sentence,
    _stop_the_bytes,
    lambda html: _keep(html, 0.4, more="<div class='pages'><a href='?page=2'>Next</a> <b>1</b> 2 3</div>"),
    lambda html: _keep(html, 0.3, more="<button>Continue reading</button>"),
)
"""B53: the page ends too early, often with all its closing tags."""

OLDER: tuple[Cut, ...] = (
    lambda html: set_date(drop_news(html), "2026-01-11T09:00:00Z"),
    lambda html: set_date(html, "2025-12-30T09:00:00Z"),
    lambda html: set_date(drop_news(html), "2025-11-02T08:00:00+01:00"),
    lambda html: re.sub(r'"?(?:article:published_time|datePublished)"?', '"x"', drop_news(html)),
    drop_news,
)
"""B54: a cache's older copy. The last two bear no older date: that the source said this before is all that tells."""
