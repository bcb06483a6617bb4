"""When a page was published and last changed, as far as it says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

from citadel_watch.model import Moment, Precision
from citadel_watch.reading.markup import STUMBLES, name_set, words_of_name

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "date.issued",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "publish-date",
    "publish_date",
    "pubdate",
)
_MODIFIED = (
    "article:modified_time",
    "og:article:modified_time",
    "article:modified",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
)
_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d?)(?:-(?P<day>\d\d?)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?)?)?",
    re.IGNORECASE,
)
_EARLIEST = 1995
_LATEST = 2099
_PROSE = name_set("script style p li td th dd dt blockquote figcaption title h1 h2 h3 h4 h5 h6 aside footer nav")
_DATELINES = name_set("date time datetime byline published publish pubdate posted timestamp")
_OTHERS = name_set("related comment comments sidebar trending popular recommended card promo")
# Above this the markup search is left out: it reads a tree several times over.
_MOST_ELEMENTS = 15_000
_LONGEST_DATELINE = 20


def parse_moment(text: str) -> Moment | None:
    """An ISO date, with time and zone where given; a time without a zone is taken as UTC. None for anything else.

    Midnight sharp is what a program writes for a date without a time, so that it counts as a day.
    """
    match = _ISO.fullmatch(text.strip()[:40])
    if match is None or not _EARLIEST <= int(match["year"]) <= _LATEST:
        return None
    zone = (match["zone"] or "").upper()
    zone = "+0000" if zone in ("", "Z", "UTC", "GMT") else zone.replace(":", "").ljust(5, "0")
    time = match["time"] or "00:00"
    day = f"{match['year']}-{match['month'] or '1'}-{match['day'] or '1'}"
    try:
        at = datetime.strptime(f"{day} {time[:5]} {zone}", "%Y-%m-%d %H:%M %z")
    except ValueError:
        return None
    if at.utcoffset() == UTC.utcoffset(None):
        at = at.replace(tzinfo=UTC)
    if match["day"]:
        precision = Precision.DAY if time.startswith("00:00") else Precision.MINUTE
    else:
        precision = Precision.MONTH if match["month"] else Precision.YEAR
    return Moment(at=at, precision=precision)


def find_published(tree: Any, meta: Mapping[str, str], linked: Mapping[str, Any], url: str) -> Moment | None:
    """The first publication: linked data, then meta, then marked times, then what the markup and address tell."""
    said = _first_moment([_text(linked, "datePublished"), *(meta.get(name) for name in _PUBLISHED)])
    return said or _first_moment(_marked_times(tree, "datePublished")) or _search_markup(tree, url)


def find_modified(
    tree: Any, meta: Mapping[str, str], linked: Mapping[str, Any], published: Moment | None
) -> Moment | None:
    """The last edit, where the page states one that is later than its publication."""
    names = [_text(linked, "dateModified"), *(meta.get(name) for name in _MODIFIED)]
    said = _first_moment(names) or _first_moment(_marked_times(tree, "dateModified"))
    if said is None or published is None:
        return said
    # A bare date cannot be told apart from a time on the same day.
    later = said.at > published.at if Precision.MINUTE is said.precision else said.day > published.day
    return said if later else None


def _first_moment(texts: Iterator[str] | list[str | None]) -> Moment | None:
    return next((moment for text in texts if text and (moment := parse_moment(text))), None)


def _text(linked: Mapping[str, Any], key: str) -> str | None:
    value = linked.get(key)
    return value if isinstance(value, str) else None


def _marked_times(tree: Any, name: str) -> Iterator[str]:
    for element in tree.xpath(f".//*[@itemprop='{name}']"):
        yield element.get("datetime") or element.get("content") or ""
    if name == "datePublished":
        for element in tree.iter("time"):
            if element.get("pubdate") is not None:
                yield element.get("datetime") or ""


def _without_prose(tree: Any) -> Any:
    """A copy with neither sentences nor other articles: they are full of dates that are not this page's."""
    bare = deepcopy(tree)
    for element in list(bare.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None:
            continue
        named = {word for part in (element.get("class") or "").split() for word in words_of_name(part)}
        speaks = element.tag in _PROSE or element.get("itemprop") == "articleBody"
        if element.tag != "body" and (named & _OTHERS or (speaks and not named & _DATELINES)):
            element.drop_tree()
        elif len((element.text or "").split()) > _LONGEST_DATELINE:
            element.text = None
    return bare


def _search_markup(tree: Any, url: str) -> Moment | None:
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        return None
    from htmldate import find_date

    try:
        found = find_date(
            _without_prose(tree),
            extensive_search=False,
            original_date=True,
            url=url or None,
            min_date=f"{_EARLIEST}-01-01",
            max_date=f"{_LATEST}-12-31",
        )
    except STUMBLES:
        return None
    return parse_moment(found) if found else None
