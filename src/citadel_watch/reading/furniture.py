"""Which elements of a page are not its article: navigation, advertisements, related links, comments, and the like."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import Any

from citadel_watch.reading.markup import name_set, names_of, text_of, words_of_name

_TAGS = name_set(
    "script style noscript template svg math iframe object embed audio video canvas button select option input textarea"
    " address amp-ad amp-embed amp-list amp-consent amp-sidebar amp-social-share label nav menu"
    " dialog link meta footer picture map"
)
_ROLES = name_set("navigation search banner contentinfo complementary dialog alertdialog menu menubar toolbar button")
_NAMES = name_set(
    "nav navbar navigation breadcrumb breadcrumbs sidebar related recirc recirculation promo promos newsletter signup"
    " subscribe share sharing sharebar shares social socials comment comments disqus cookie cookies consent gdpr"
    " onetrust didomi sourcepoint advert adverts advertisement ad ads adslot adunit adbox dfp sponsored sponsor"
    " outbrain taboola popular trending mostread footer masthead byline bylines author authors authorbox bio timestamp"
    " tags taglist tagcloud toc pagination pager skip popup modal overlay toolbar recommended recommendation"
    " recommendations readmore jumplink pullquote readnext upnext paywall regwall poll donate affiliate login hidden sr"
    " editsection reflist navbox catlinks hatnote noprint printfooter noexcerpt copyright cta recirculate injected"
    " interstitial richlink newswire mostviewed alsoread signin signature commentlist"
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
    ("links", "block"),
    ("rich", "link"),
    ("site", "sub"),
    ("tag", "list"),
    ("most", "viewed"),
    ("top", "stories"),
    ("must", "read"),
    ("also", "read"),
    ("read", "also"),
    ("editorial", "links"),
    ("post", "embed"),
    ("display", "card"),
    ("product", "card"),
    ("product", "embed"),
    ("product", "link"),
    ("product", "price"),
    ("product", "slide"),
    ("subscription", "widget"),
    ("button", "wrapper"),
    ("sign", "up"),
    ("sign", "in"),
)
_POSTS = (
    ("twitter", "tweet"),
    ("twitter", "video"),
    ("instagram", "media"),
    ("reddit", "card"),
    ("reddit", "embed"),
    ("tiktok", "embed"),
    ("bluesky", "embed"),
    ("mastodon", "embed"),
    ("text", "post", "media"),
    ("fb", "post"),
    ("fb", "video"),
)
"""What the networks' own scripts know their embedded posts by."""
_SIGNED_POST = re.compile(r"[—–-]\s[^—–]{1,80}\(@\w{1,30}\)\s[^()]{4,40}\Z")
_LONGEST_SIGNATURE = 200
_BOXES = frozenset({"div", "section", "aside", "figure", "form", "fieldset", "p", "ul", "li", "gu-island"})
_OFFER = re.compile(r"\b(?:sign(?:ing)? up|subscri\w+|newsletters?|e-?mails?|inbox)\b", re.IGNORECASE)
_LONGEST_OFFER = 450
_MOST_PARAGRAPHS = 2
_MOST_FORMS = 50
_NEGATIONS = frozenset({"no", "has", "with", "without", "not", "is", "non", "enable", "disable", "show", "hide"})
_TRUSTED = name_set(
    "comment comments disqus cookie cookies consent gdpr footer modal popup overlay hidden sidebar related"
)
_MOST_PARAGRAPHS_BESIDE = 4
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
    if element.get("hidden") is not None or _is_invisible(element) or _is_embedded_post(element):
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
    name = names_of(element)
    if element.tag in _NEVER:
        return element.tag == "article" and "comment" in words_of_name(name)
    return bool(name) and any(map(_names_furniture, name.split()))


@cache
def _names_furniture(name: str) -> bool:
    words = words_of_name(name)
    for place, word in enumerate(words):
        if word in _NAMES and not (place and words[place - 1] in _NEGATIONS):
            return True
    pairs = {words[place : place + size] for size in (2, 3) for place in range(len(words) - size + 1)}
    return any(phrase in pairs for phrase in _PHRASES)


def _holds_article(element: Any) -> bool:
    """A wrapper whose name lies, such as `page-with-newsletter`: the article is inside it, or it is its text."""
    if element.tag not in _WRAPPERS:
        return False
    return bool(element.xpath(_HOLDS_ARTICLE)) or (_is_text(element) and not _TRUSTED & _all_words(element))


def _is_text(element: Any) -> bool:
    return len(element.findall("p")) > _MOST_PARAGRAPHS_BESIDE


def _all_words(element: Any) -> set[str]:
    return {word for part in names_of(element).split() for word in words_of_name(part)}


def _inside_article(element: Any) -> bool:
    return any(each.tag in ("article", "main") for each in element.iterancestors())


def find_signups(tree: Any) -> frozenset[Any]:
    """The boxes that ask for an address: around each form, all that says no more than what is offered."""
    found = set()
    for form in islice(tree.iter("form", "input"), _MOST_FORMS):
        if form.tag == "input" and (form.get("type") or "").lower() != "email":
            continue
        box = form
        while (around := box.getparent()) is not None and around.tag in _BOXES and _offers(around):
            box = around
        if box is not form:
            found.add(box)
    return frozenset(found)


def _offers(element: Any) -> bool:
    text = ""
    for part in element.itertext():
        text += " " + part
        if len(text) > _LONGEST_OFFER:
            return False
    prose = len(element.findall(".//p")) > _MOST_PARAGRAPHS or element.find(".//h1") is not None
    return not prose and _OFFER.search(text) is not None


def _is_embedded_post(element: Any) -> bool:
    """What somebody wrote elsewhere, shown beside the text: the page does not say it."""
    if element.tag in ("div", "blockquote", "section", "a"):
        if any(map(_names_a_post, (element.get("class") or "").split())):
            return not _holds_article(element)
        # Without its class a post is known by how it is signed, with a link to itself.
        if element.tag == "blockquote" and element.find(".//a") is not None and element.find(".//blockquote") is None:
            return _SIGNED_POST.search(text_of(element)[-_LONGEST_SIGNATURE:]) is not None
    return False


@cache
def _names_a_post(name: str) -> bool:
    words = words_of_name(name)
    return any(words[place : place + len(post)] == post for post in _POSTS for place in range(len(words)))


def _states_facts(element: Any) -> bool:
    """A fact box: a table, a definition list or a list that is not one of links."""
    if "infobox" in words_of_name(element.get("class") or ""):
        return True
    if element.find(".//table") is not None or element.find(".//dl") is not None:
        return True
    return bool(element.xpath("boolean(.//li) and not(.//li//a)"))


def _is_invisible(element: Any) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style
