"""Whether an address is that of a site's front or section, when a page inside it was asked for."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_HOME = frozenset({"index.html", "index.htm", "index.php", "home", "en", "us", "uk"})
_FORM = re.compile(r"amp(?:\.html)?|index\.\w+|page|print|all|[0-9]{1,3}")
"""The tail of an address that names a form or a part of an article, not another page."""
_NUMBERED = re.compile(r"[0-9]{5}")
"""An article's own number; a year has fewer digits."""
_NAMES_AN_ARTICLE = re.compile(r"(?:^|&)(?:p|id|aid|nid|page_?id|article_?(?:id)?|story_?(?:id)?)=[\w-]")


def find_elsewhere(asked: str, found: str) -> str:
    """`home page` or `section page` where that is what was found in place of a page inside; '' otherwise."""
    wanted, got = urlsplit(asked), urlsplit(found)
    inside, reached = _split_path(wanted.path), _split_path(got.path)
    if wanted.scheme.lower() not in ("http", "https") or _is_home(inside) or _NAMES_AN_ARTICLE.search(got.query):
        return ""
    if _is_home(reached):
        return "home page"
    dropped = inside[len(reached) :]
    above = inside[: len(reached)] == reached and not all(_FORM.fullmatch(part) for part in dropped)
    return "section page" if above and not _NUMBERED.search(reached[-1]) else ""


def _split_path(path: str) -> list[str]:
    return [unquote(part).casefold() for part in path.split("/") if part]


def _is_home(parts: list[str]) -> bool:
    return not parts or (len(parts) == 1 and parts[0] in _HOME)
