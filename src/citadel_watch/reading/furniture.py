"""Which elements of a page are not its article: navigation, advertisements, related links, comments, and the like."""

from __future__ import annotations

from typing import Any

from citadel_watch.reading.markup import name_set, words_of_name

_TAGS = name_set(
    "script style noscript template svg math iframe object embed audio video canvas button select option input textarea"
    " label nav menu dialog link meta footer picture map"
)
_ROLES = name_set("navigation search banner contentinfo complementary dialog alertdialog menu menubar toolbar")
_NAMES = name_set(
    "nav navbar navigation breadcrumb breadcrumbs sidebar related recirc recirculation promo promos newsletter signup"
    " subscribe share sharing sharebar shares social socials comment comments disqus cookie cookies consent gdpr"
    " onetrust didomi sourcepoint advert adverts advertisement ad ads adslot adunit adbox dfp sponsored sponsor"
    " outbrain taboola popular trending mostread footer masthead byline bylines author authors authorbox bio timestamp"
    " tags taglist tagcloud toc pagination pager skip popup modal overlay toolbar recommended recommendation"
    " recommendations readmore jumplink pullquote readnext upnext paywall regwall poll donate affiliate login hidden sr"
)
_PHRASES = (
    ("most", "read"),
    ("most", "popular"),
    ("read", "more"),
    ("read", "next"),
    ("more", "stories"),
    ("more", "from"),
    ("more", "like"),
    ("more", "on"),
    ("also", "like"),
    ("up", "next"),
    ("see", "also"),
    ("pull", "quote"),
    ("email", "sign"),
    ("site", "header"),
    ("page", "header"),
    ("screen", "reader"),
    ("visually", "hidden"),
    ("table", "of", "contents"),
    ("link", "list"),
)
_NEGATIONS = frozenset({"no", "has", "with", "without", "not", "is", "non", "enable", "disable", "show", "hide"})
_NEVER = frozenset({"html", "body", "main", "article", "h1"})
_WRAPPERS = frozenset({"div", "section", "form", "header", "aside", "span"})
_HOLDS_ARTICLE = "self::*[.//h1 or .//main or .//*[@itemprop='articleBody'] or count(.//p) > 40]"


def is_furniture(element: Any, *, by_name: bool = True) -> bool:
    """True for an element that cannot be part of an article. Without `by_name` only tags and roles are trusted."""
    tag = element.tag
    if not isinstance(tag, str) or tag in _TAGS:
        return True
    if tag in ("html", "body", "head"):
        return tag == "head"
    if element.get("hidden") is not None or _is_invisible(element):
        return True
    if element.get("role") in _ROLES or (by_name and has_furniture_name(element)):
        return not _holds_article(element)
    match tag:
        case "form":
            return not _holds_article(element) and not element.xpath("boolean((.//p)[3])")
        case "header":
            return not _holds_article(element) and not _inside_article(element)
        case "aside":
            return not (_inside_article(element) and _states_facts(element))
    return False


def has_furniture_name(element: Any) -> bool:
    name = f"{element.get('class') or ''} {element.get('id') or ''}"
    if element.tag in _NEVER:
        return element.tag == "article" and "comment" in words_of_name(name)
    return any(_names_furniture(words_of_name(part)) for part in name.split())


def _names_furniture(words: tuple[str, ...]) -> bool:
    for place, word in enumerate(words):
        if word in _NAMES and not (place and words[place - 1] in _NEGATIONS):
            return True
    pairs = {words[place : place + size] for size in (2, 3) for place in range(len(words) - size + 1)}
    return any(phrase in pairs for phrase in _PHRASES)


def _holds_article(element: Any) -> bool:
    """A wrapper whose name lies, such as `page-with-newsletter`: the article is inside it."""
    return element.tag in _WRAPPERS and bool(element.xpath(_HOLDS_ARTICLE))


def _inside_article(element: Any) -> bool:
    return any(each.tag in ("article", "main") for each in element.iterancestors())


def _states_facts(element: Any) -> bool:
    """A fact box: a table, a definition list or a list that is not one of links."""
    if element.find(".//table") is not None or element.find(".//dl") is not None:
        return True
    return bool(element.xpath("boolean(.//li) and not(.//li//a)"))


def _is_invisible(element: Any) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style
