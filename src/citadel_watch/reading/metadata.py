"""What a page says of itself in its head: title, outlet, canonical address, language, and its linked data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urljoin

from citadel_watch.reading.markup import clean_text, fold, name_set, text_of

_ARTICLES = name_set(
    "Article NewsArticle BlogPosting ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle LiveBlogPosting Report"
    " ReviewNewsArticle TechArticle AdvertiserContentArticle"
)
_PAGES = name_set("WebPage ItemPage FAQPage QAPage CollectionPage Review VideoObject")
_SEPARATOR = re.compile(r" [|\-–—•·»:]{1,3} ")
_MOST_LINKED_DATA = 200_000


def read_meta(tree: Any) -> dict[str, str]:
    """The page's meta elements, by lower-case name; the first of a name counts."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = clean_text(element.get("content") or "")
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def read_linked_data(tree: Any, title: str) -> Mapping[str, Any]:
    """The JSON-LD object that describes this article; empty where there is none.

    Lists of other articles are never descended into: their dates are not this page's.
    """
    objects = [each for script in tree.iter("script") for each in _objects(script)]
    articles = [each for each in objects if _types(each) & _ARTICLES]
    titled = [each for each in articles if title and fold(str(each.get("headline") or each.get("name"))) == fold(title)]
    pages = [each for each in objects if _types(each) & _PAGES]
    return next(iter([*titled, *articles, *pages]), {})


def find_title(tree: Any, meta: Mapping[str, str]) -> str:
    """The headline: the page's first heading where it is one, else what the head calls it, less the site's name."""
    called = [text for text in (meta.get("og:title"), meta.get("twitter:title"), _title_element(tree)) if text]
    announced = without_site_name(called[0], meta.get("og:site_name")) if called else ""
    headings = [(element, text) for element in tree.iter("h1") if (text := text_of(element)) and len(text) < 400]
    for _, text in headings:
        if _alike(text, announced):
            return text
    for element, text in headings:
        if not announced or any(each.tag in ("article", "main") for each in element.iterancestors()):
            return text
    return announced


def without_site_name(title: str, site: str | None) -> str:
    """`New season announced - The Daily Show News` -> `New season announced`, if the last part names the site."""
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    last = parts[-1]
    if (site and fold(last) == fold(site)) or (not site and len(last.split()) <= 4 and len(parts[0].split()) > 2):
        marks = list(_SEPARATOR.finditer(title))
        return title[: marks[-1].start()].strip()
    return title


def find_canonical(tree: Any, meta: Mapping[str, str], url: str) -> str | None:
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and (target := _absolute(link.get("href"), url)):
            return target
    return _absolute(meta.get("og:url"), url)


def find_outlet(meta: Mapping[str, str], linked: Mapping[str, Any]) -> str | None:
    if site := meta.get("og:site_name"):
        return site
    publisher = linked.get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    name = publisher.get("name") if isinstance(publisher, dict) else publisher
    return clean_text(name) or None if isinstance(name, str) and "://" not in name else None


def find_language(tree: Any, meta: Mapping[str, str]) -> str | None:
    named = tree.get("lang") or meta.get("og:locale") or meta.get("language") or ""
    tag = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", named.strip())
    return tag[0].lower() if tag else None


def _title_element(tree: Any) -> str:
    element = tree.find(".//head/title")
    return text_of(element) if element is not None else ""


def _alike(one: str, other: str) -> bool:
    """Do two headlines name the same thing? Half the words of the shorter one are in the longer."""
    first, second = set(re.findall(r"\w+", one.casefold())), set(re.findall(r"\w+", other.casefold()))
    return bool(first and second) and 2 * len(first & second) >= min(len(first), len(second)) and len(first) > 1


def _absolute(target: str | None, url: str) -> str | None:
    if not target or not target.strip():
        return None
    try:
        joined = urljoin(url, target.strip())
    except ValueError:
        return None
    return joined if joined.startswith(("http://", "https://")) else None


def _objects(script: Any) -> Iterator[Mapping[str, Any]]:
    if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > _MOST_LINKED_DATA:
        return
    try:
        top = json.loads(script.text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return
    queue: list[Any] = list(top) if isinstance(top, list) else [top]
    for each in queue:
        if isinstance(each, dict):
            yield each
            for key in ("@graph", "mainEntity"):
                inner = each.get(key)
                queue.extend(inner if isinstance(inner, list) and key == "@graph" else [inner])


def _types(thing: Mapping[str, Any]) -> set[str]:
    kinds = thing.get("@type")
    if isinstance(kinds, str):
        return {kinds.rpartition("/")[2]}
    return {str(kind) for kind in kinds} if isinstance(kinds, Sequence) else set()
