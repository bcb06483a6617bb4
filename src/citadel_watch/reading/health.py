"""Was the page that came the article that was asked for, whole? Judged by general marks of structure and wording."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from citadel_watch.model import Article, Block, BlockKind, Health, HealthState
from citadel_watch.reading.elsewhere import find_elsewhere
from citadel_watch.reading.marks import (
    CHALLENGE_WORDS,
    CHALLENGES,
    CONSENT_CHOICE,
    CONSENT_MATTER,
    DOWN,
    LOGIN,
    LOGIN_ADDRESS,
    MISSING,
    NEEDS_SCRIPTS,
    NO_RESULTS,
    NOT_FREE,
    PARKED,
    PARKING,
    PAYWALL,
    PAYWALL_AIDE,
    SEARCH,
    SEARCH_ADDRESS,
)
from citadel_watch.reading.markup import DEEPEST, clean_text, count_words, has_too_many_tags, parse_html, text_of

_READ_OF_PAGE = 60_000
_SHORT = 120
"""Words below which a text may be a notice; an article of more is believed to be one, whatever stands around it."""

_BOX_OPENS = re.compile(r"<(?:div|article|main|section)\b", re.IGNORECASE)
_BOX_CLOSES = re.compile(r"</(?:div|article|main|section)\b", re.IGNORECASE)
_SILENT = frozenset({"script", "style", "template"})
_TEXT_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW, BlockKind.QUOTE, BlockKind.STANDFIRST})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What the tests look at."""

    html: str
    tree: Any
    article: Article
    url: str
    asked: str
    page: str
    """All words of the page, furniture included."""
    labels: tuple[str, ...]
    """The page's title and its first headings: where a notice says what it is."""
    text: tuple[Block, ...]
    words: int
    doubted: bool
    """Is it known already, by what was read here before, not to be the whole article?"""

    @property
    def short(self) -> bool:
        return self.words < _SHORT


_Test: TypeAlias = tuple[HealthState, Callable[[_Seen], str]]


def judge_health(html: str, article: Article, *, url: str, asked: str | None = None) -> Health:
    """The first reason that applies why this page must not be compared; OK where none does.

    `asked` is the address before redirects, where it differs from `url`.
    """
    if has_too_many_tags(html):
        return Health(state=HealthState.TOO_LARGE, detail="more tags than any article has")
    tree = parse_html(html)
    if tree is None:
        return Health(state=HealthState.EMPTY_SHELL, detail="the page is blank")
    if html.count("<") > DEEPEST and _depth(tree) >= DEEPEST:
        return Health(state=HealthState.HALF_PAGE, detail="elements nested too deeply to be read to the end")
    return _name_first(_TESTS, _look(html, tree, article, url, asked or url)) or Health()


def judge_plain(html: str, article: Article, *, url: str, asked: str | None = None) -> Health:
    """The same of a page of plain text, given as markup: a line of a few words may be all that somebody saved."""
    if all(block.kind is BlockKind.TITLE for block in article.blocks):
        return Health(state=HealthState.EMPTY_SHELL, detail="no text" if article.blocks else "the page is blank")
    tree = parse_html(html)
    if tree is None:
        return Health(state=HealthState.TOO_LARGE, detail="more lines than any article has")
    tests = [(state, test) for state, test in _TESTS if state is not HealthState.EMPTY_SHELL]
    return _name_first(tests, _look(html, tree, article, url, asked or url)) or Health()


def name_notice(html: str, article: Article, *, url: str, asked: str | None = None) -> Health | None:
    """What kind of notice a page is that is known not to be the whole article; None where no mark says so."""
    tree = parse_html(html)
    if tree is None:
        return None
    tests = [(state, test) for state, test in _TESTS if state is not HealthState.HALF_PAGE]
    return _name_first(tests, _look(html, tree, article, url, asked or url, doubted=True))


def _name_first(tests: Sequence[_Test], seen: _Seen) -> Health | None:
    found = ((state, test(seen)) for state, test in tests)
    return next((Health(state=state, detail=detail) for state, detail in found if detail), None)


def _look(html: str, tree: Any, article: Article, url: str, asked: str, *, doubted: bool = False) -> _Seen:
    words = _read_all(tree)
    title = clean_text("".join(tree.xpath("//head/title//text()")))
    headings = [text_of(each) for each in islice(tree.iter("h1", "h2"), 3)]
    text = tuple(block for block in article.blocks if block.kind in _TEXT_KINDS)
    return _Seen(
        html=html,
        tree=tree,
        article=article,
        url=url,
        asked=asked,
        page=words,
        labels=tuple(label for label in (title, article.title, *headings) if label),
        text=text,
        words=sum(count_words(block.text) for block in text),
        doubted=doubted,
    )


def _read_all(tree: Any) -> str:
    """The words of the page from its beginning, furniture included."""
    from lxml import etree

    parts: list[str] = []
    size = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        silent = event == "start" and element.tag in _SILENT
        text = clean_text((element.text if event == "start" else element.tail) or "")
        if text and not silent:
            parts.append(text)
            size += len(text) + 1
        if size > _READ_OF_PAGE:
            break
    return " ".join(parts)[:_READ_OF_PAGE]


def _find_challenge(seen: _Seen) -> str:
    if not seen.short:
        return ""
    vendor = next((name for name, mark in CHALLENGES if mark.search(seen.html)), "")
    worded = any(CHALLENGE_WORDS.search(label) for label in seen.labels) or CHALLENGE_WORDS.search(seen.page[:3000])
    if worded and (vendor or seen.words < 60):
        return f"a challenge to robots{f' by {vendor}' if vendor else ''} instead of the page"
    bare = seen.words < 8 and (vendor != "a captcha" or len(seen.page.split()) < 40)
    return f"a challenge to robots by {vendor} instead of the page" if vendor and bare else ""


def _find_consent(seen: _Seen) -> str:
    total = sum(len(block.text) for block in seen.text)
    asking = sum(len(block.text) for block in seen.text if CONSENT_MATTER.search(block.text))
    shown = " ".join(block.text for block in seen.text) if total > 60 else seen.page
    matters = {match[0].lower() for match in CONSENT_MATTER.finditer(shown)}
    asked = len(matters) > 1 and len(CONSENT_CHOICE.findall(seen.page)) > 1
    share = 0.3 if seen.doubted and seen.short else 0.5
    if asked and (asking > share * total if total > 60 else len(seen.page.split()) < 400):
        return "a question about cookies instead of the article"
    return ""


def _find_paywall(seen: _Seen) -> str:
    if seen.words > 3 * _SHORT:
        return ""
    asks = PAYWALL.search(seen.page) is not None
    aides = len({match[0].lower() for match in PAYWALL_AIDE.finditer(seen.page)})
    inside = any(PAYWALL.search(block.text) for block in seen.text[-6:] if len(block.text) < 200)
    broken = any(_breaks_off(block) for block in seen.text)
    locked = NOT_FREE.search(seen.html) is not None and seen.words < 2 * _SHORT
    stub = (inside and aides and seen.words < 2 * _SHORT) or (seen.words < 30 and aides) or seen.doubted
    if (asks and (broken or locked or stub)) or (locked and seen.doubted):
        return "only the beginning is shown to readers without a subscription"
    return ""


def _find_login(seen: _Seen) -> str:
    has_password = bool(seen.tree.xpath("//input[translate(@type, 'PASWORD', 'pasword')='password']"))
    labelled = any(LOGIN.match(label) for label in seen.labels)
    sent = LOGIN_ADDRESS.search(_place_of(seen.url)) and not LOGIN_ADDRESS.search(_place_of(seen.asked))
    if (seen.words < 60 and has_password and labelled) or (seen.short and sent):
        return "a form to log in instead of the article"
    return ""


def _place_of(url: str) -> str:
    """The host's first name and the path, where a login is named; a query often carries words of other addresses."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{(parts.hostname or '').partition('.')[0]}{parts.path}"


def _find_parked(seen: _Seen) -> str:
    parked = seen.short and any(PARKED.search(part) for part in (*seen.labels, seen.page[:2000]))
    hosted = seen.words < 40 and PARKING.search(seen.html) is not None
    return "the domain is parked" if parked or hosted else ""


_OPENING = 4
# What only a notice says to its reader, under whatever title: "the page you wanted has moved", "error 404".
_SAID_MISSING = re.compile(
    r"\b(?:the|this|that) (?:page|address|link|url|article|story) (?:that )?(?:you(?:['’](?:re|ve)| are| were| have)? "
    r"(?:want(?:ed)?|request(?:ed)?|ask(?:ed)? for|looking for|look(?:ed)? for|"
    r"trying to \w+|tried to \w+|after|follow(?:ed)?|clicked)|requested)\b"
    r"[^.?]{0,60}\b(?:has|is|was|does|no longer|could|can(?:not)?|may have|might have|ended|moved|gone)\b"
    r"|\b(?:error|http) 404\b|\b404 (?:error|not found)\b",
    re.IGNORECASE,
)


def _find_missing(seen: _Seen) -> str:
    if not seen.short:
        return ""
    opening = " ".join(block.text for block in seen.text[:2])[:300]
    labelled = any(MISSING.search(label) for label in seen.labels)
    told = MISSING.search(opening) is not None
    said = any(_SAID_MISSING.search(block.text) for block in seen.text[:_OPENING])
    if said or (labelled and (told or seen.words < 80)) or (seen.doubted and told):
        return "the site says that there is no such page"
    return ""


def _find_maintenance(seen: _Seen) -> str:
    notice = any(DOWN.search(label) for label in seen.labels) and seen.words < 80
    told = seen.doubted and seen.short and DOWN.search(" ".join(block.text for block in seen.text[:3])) is not None
    return "the site says that it is down" if notice or told else ""


def _find_other_page(seen: _Seen) -> str:
    canonical = seen.article.canonical or seen.url
    if place := find_elsewhere(seen.asked, seen.url) or find_elsewhere(seen.asked, canonical):
        return f"the site's {place} instead of the article"
    labelled = any(SEARCH.match(label) for label in seen.labels[:3])
    empty = NO_RESULTS.search(seen.page) is not None
    if seen.short and SEARCH_ADDRESS.search(seen.url) and not SEARCH_ADDRESS.search(seen.asked):
        return "the site's search instead of the article"
    if labelled and (urlsplit(seen.asked).path != urlsplit(canonical).path or empty):
        return "the site's search instead of the article"
    if seen.doubted and seen.short and (labelled or empty):
        return "the site's search instead of the article"
    return ""


def _find_break(seen: _Seen) -> str:
    """HTML lets a page leave out its last closing tags, but not those of the boxes that its text stands in."""
    end = seen.html[-4000:].lower()
    opened = re.search(r"<(?:!doctype|html|body)\b", seen.html[:4000], re.IGNORECASE) is not None
    if not opened or "</html" in end or "</body" in end or not seen.text:
        return ""
    inside_tag = seen.html.rfind("<") > seen.html.rfind(">")
    opens, closes = len(_BOX_OPENS.findall(seen.html)), len(_BOX_CLOSES.findall(seen.html))
    if inside_tag or opens > closes or _breaks_off(seen.text[-1]):
        return "the page breaks off before its end"
    return ""


def _find_nothing(seen: _Seen) -> str:
    if seen.words < 8 and (len(seen.page.split()) < 40 or not seen.text):
        return "a shell that scripts would fill" if "<script" in seen.html.lower() else "no text"
    if seen.words < 40 and any(NEEDS_SCRIPTS.search(block.text) for block in seen.text):
        return "a shell that scripts would fill"
    return ""


_TESTS: tuple[_Test, ...] = (
    (HealthState.BOT_WALL, _find_challenge),
    (HealthState.CONSENT, _find_consent),
    (HealthState.LOGIN, _find_login),
    (HealthState.PAYWALL, _find_paywall),
    (HealthState.PARKED, _find_parked),
    (HealthState.SOFT_404, _find_missing),
    (HealthState.MAINTENANCE, _find_maintenance),
    (HealthState.OTHER_ARTICLE, _find_other_page),
    (HealthState.HALF_PAGE, _find_break),
    (HealthState.EMPTY_SHELL, _find_nothing),
)


def _breaks_off(block: Block) -> bool:
    """A paragraph, long enough to be one, that stops in the middle of a sentence."""
    return (
        block.kind is BlockKind.PARAGRAPH
        and len(block.text.split()) > 7
        and not re.search(r"(?:[.!?:;)\]\"'”’»*%]|^\W*)$", block.text)
    )


def _depth(tree: Any) -> int:
    from lxml import etree

    depth = deepest = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest
