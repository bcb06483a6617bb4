"""Was the page that came the article that was asked for, whole? Judged by general marks of structure and wording."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from citadel_watch.model import Article, Block, BlockKind, Health, HealthState
from citadel_watch.reading.elsewhere import find_elsewhere
from citadel_watch.reading.markup import DEEPEST, clean_text, has_too_many_tags, parse_html, text_of

_READ_OF_PAGE = 60_000
_SHORT = 120
"""Words below which a text may be a notice; an article of more is believed to be one, whatever stands around it."""

# Names that only the vendors' own challenge pages carry; some stand on good pages too, hence the test for length.
_CHALLENGES = (
    ("Cloudflare", re.compile(r"_cf_chl_opt|cf-chl-|cf-challenge|/cdn-cgi/challenge-platform/|cf-error-details")),
    ("DataDome", re.compile(r"captcha-delivery\.com|datadome")),
    ("Imperva", re.compile(r"_Incapsula_Resource|Incapsula incident")),
    ("HUMAN", re.compile(r"px-captcha|_pxAppId|perimeterx")),
    ("Akamai", re.compile(r"errors\.edgesuite\.net|sec-if-cpt-container|/_sec/cp_challenge|bm-verify")),
    ("AWS WAF", re.compile(r"awswaf\.com|AwsWafIntegration|aws-waf-token")),
    ("Sucuri", re.compile(r"sucuri_cloudproxy|Sucuri WebSite Firewall")),
    ("Kasada", re.compile(r"KPSDK\.configure|ips\.js\?KP_UIDz")),
)
_CHALLENGE_WORDS = re.compile(
    r"\b(?:verify(?:ing)?(?: that)? you are (?:a )?human|are you (?:a )?(?:robot|human)|you are not a (?:ro)?bot"
    r"|checking (?:if the site connection is secure|your browser)|unusual (?:traffic|activity) from your"
    r"|complete the (?:captcha|security check)|press (?:and|&) hold|just a moment\W*$|attention required"
    r"|you have been blocked|access (?:to this page has been )?denied|enable javascript and cookies to continue)",
    re.IGNORECASE | re.MULTILINE,
)
_CONSENT_CHOICE = re.compile(
    r"\b(?:accept|agree|reject|refuse|decline|allow|consent|manage (?:options|preferences|settings|choices)"
    r"|before you continue|(?:your|change|withdraw) (?:choices?|your mind|consent))\b",
    re.IGNORECASE,
)
_CONSENT_MATTER = re.compile(
    r"\b(?:cookies?|\d+ partners|our partners|some partners|third[- ]party vendors|legitimate interests?|identifiers"
    r"|personali[sz]ed (?:ads|adverti|content)|(?:store|access|read)(?: and(?:/or)? \w+)? information on"
    r"|your privacy|privacy (?:policy|choices|settings|notice)|personal data|geolocation|location data)",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"\b(?:this (?:article|story|content|page) is (?:only |exclusively |reserved )?(?:available )?(?:for|to) (?:our )?"
    r"(?:paying |registered )?(?:subscribers|members)"
    r"|(?:subscribe|register|sign up|log ?in|sign in)(?: now| today)? to (?:continue|keep|read|finish|unlock)"
    r"|to (?:continue|keep) reading|(?:read|reached|used) (?:all )?(?:\d+ of \d+|your \d*)"
    r" ?(?:of your )?(?:monthly |free )+(?:articles?|stories|limit)|unlock (?:this|the (?:full|rest))"
    r"|(?:subscriber|member)[- ]only|exclusive(?:ly)? (?:to|for) (?:our )?(?:subscribers|members)"
    r"|read the (?:full|rest of the|rest of this) (?:article|story) (?:with|by|for)|want to read (?:more|the rest)\?)",
    re.IGNORECASE,
)
_PAYWALL_AIDE = re.compile(
    r"\b(?:already (?:an?|have an?) ?(?:subscri|member|account)\w*|cancel (?:at )?any ?time|free trial"
    r"|subscription|per (?:month|week)|for (?:just )?[£$€]\d|free articles)",
    re.IGNORECASE,
)
_NOT_FREE = re.compile(r'"isAccessibleForFree"\s*:\s*(?:false|"false")', re.IGNORECASE)
_LOGIN = re.compile(
    r"^(?:please )?(?:log ?in|sign ?in|login|(?:member|account|subscriber) (?:login|sign[- ]?in))\b.{0,60}$",
    re.IGNORECASE,
)
_MISSING = re.compile(
    r"\b(?:page (?:was |is |could |can)?(?:not|no longer|cannot) ?(?:be )?(?:found|available|exists?)|404\b|not found$"
    r"|(?:can['’]?t|cannot|couldn['’]?t|could not|unable to) (?:seem to )?(?:find|locate) (?:the|that|this|what)"
    r"|(?:page|article|story|link|content)[^.]{0,40}(?:no longer (?:available|exists?)|does(?:n['’]t| not) exist"
    r"|(?:has|have) been (?:removed|deleted)|is(?:n['’]t| not) available|(?:is|was) gone)"
    r"|nothing (?:was )?found|oops\W)",
    re.IGNORECASE,
)
_PARKED = re.compile(
    r"\b(?:this|the) domain (?:name )?(?:\S+ )?(?:is|may be|has been) (?:for sale|parked|registered)|buy this domain"
    r"|domain (?:is )?for sale|parked free\b|website coming soon",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:(?:down|closed|undergoing|scheduled|under|planned|site) (?:for )?(?:\w+ )?maintenance"
    r"|be (?:right )?back (?:soon|shortly)|be right back|temporarily (?:unavailable|down|offline)|service unavailable"
    r"|technical difficulties|bad gateway|internal server error|something went wrong)",
    re.IGNORECASE,
)
_SEARCH = re.compile(
    r"^(?:search(?: results)?(?: for\b.*|\s*[|:–-].*)?|(?:\d+ |no )results? (?:found )?for\b.*|you searched for\b.*)$",
    re.IGNORECASE,
)
_BOX_OPENS = re.compile(r"<(?:div|article|main|section)\b", re.IGNORECASE)
_BOX_CLOSES = re.compile(r"</(?:div|article|main|section)\b", re.IGNORECASE)
_NO_RESULTS = re.compile(r"\b(?:no|0) results?\b", re.IGNORECASE)
_NEEDS_SCRIPTS = re.compile(r"\b(?:enable|requires?|turn on|without|activate) javascript", re.IGNORECASE)
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

    @property
    def short(self) -> bool:
        return self.words < _SHORT


def judge_health(html: str, article: Article, *, url: str, asked: str | None = None) -> Health:
    """The first reason that applies why this page must not be compared; HEALTHY where none does.

    `asked` is the address before redirects, where it differs from `url`.
    """
    if has_too_many_tags(html):
        return Health(state=HealthState.TOO_LARGE, detail="more tags than any article has")
    tree = parse_html(html)
    if tree is None:
        return Health(state=HealthState.EMPTY_SHELL, detail="the page is blank")
    if html.count("<") > DEEPEST and _depth(tree) >= DEEPEST:
        return Health(state=HealthState.HALF_PAGE, detail="elements nested too deeply to be read to the end")
    seen = _look(html, tree, article, url, asked or url)
    for state, test in _TESTS:
        detail = test(seen)
        if detail:
            return Health(state=state, detail=detail)
    return Health()


def _look(html: str, tree: Any, article: Article, url: str, asked: str) -> _Seen:
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
        words=sum(len(block.text.split()) for block in text),
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
    vendor = next((name for name, mark in _CHALLENGES if mark.search(seen.html)), "")
    worded = any(_CHALLENGE_WORDS.search(label) for label in seen.labels) or _CHALLENGE_WORDS.search(seen.page[:3000])
    if worded and (vendor or seen.words < 60):
        return f"a challenge to robots{f' by {vendor}' if vendor else ''} instead of the page"
    return f"a challenge to robots by {vendor} instead of the page" if vendor and seen.words < 8 else ""


def _find_consent(seen: _Seen) -> str:
    total = sum(len(block.text) for block in seen.text)
    asking = sum(len(block.text) for block in seen.text if _CONSENT_MATTER.search(block.text))
    shown = " ".join(block.text for block in seen.text) if total > 60 else seen.page
    matters = {match[0].lower() for match in _CONSENT_MATTER.finditer(shown)}
    asked = len(matters) > 1 and len(_CONSENT_CHOICE.findall(seen.page)) > 1
    if asked and (asking > 0.5 * total if total > 60 else len(seen.page.split()) < 400):
        return "a question about cookies instead of the article"
    return ""


def _find_paywall(seen: _Seen) -> str:
    if seen.words > 3 * _SHORT:
        return ""
    asks = _PAYWALL.search(seen.page) is not None
    aides = len({match[0].lower() for match in _PAYWALL_AIDE.finditer(seen.page)})
    inside = any(_PAYWALL.search(block.text) for block in seen.text[-6:] if len(block.text) < 200)
    broken = any(_breaks_off(block) for block in seen.text)
    locked = _NOT_FREE.search(seen.html) is not None and seen.words < 2 * _SHORT
    if asks and (broken or locked or (inside and aides and seen.words < 2 * _SHORT) or (seen.words < 30 and aides)):
        return "only the beginning is shown to readers without a subscription"
    return ""


def _find_login(seen: _Seen) -> str:
    has_password = bool(seen.tree.xpath("//input[translate(@type, 'PASWORD', 'pasword')='password']"))
    labelled = any(_LOGIN.match(label) for label in seen.labels)
    return "a form to log in instead of the article" if seen.words < 60 and has_password and labelled else ""


def _find_parked(seen: _Seen) -> str:
    parked = seen.short and any(_PARKED.search(part) for part in (*seen.labels, seen.page[:2000]))
    return "the domain is parked" if parked else ""


def _find_missing(seen: _Seen) -> str:
    if not seen.short:
        return ""
    opening = " ".join(block.text for block in seen.text[:2])[:300]
    labelled = any(_MISSING.search(label) for label in seen.labels)
    told = _MISSING.search(opening) is not None
    return "the site says that there is no such page" if labelled and (told or seen.words < 80) else ""


def _find_maintenance(seen: _Seen) -> str:
    notice = any(_DOWN.search(label) for label in seen.labels) and seen.words < 80
    return "the site says that it is down" if notice else ""


def _find_other_page(seen: _Seen) -> str:
    canonical = seen.article.canonical or seen.url
    if place := find_elsewhere(seen.asked, seen.url) or find_elsewhere(seen.asked, canonical):
        return f"the site's {place} instead of the article"
    labelled = any(_SEARCH.match(label) for label in seen.labels[:3])
    if labelled and (urlsplit(seen.asked).path != urlsplit(canonical).path or _NO_RESULTS.search(seen.page)):
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
    if seen.words < 40 and any(_NEEDS_SCRIPTS.search(block.text) for block in seen.text):
        return "a shell that scripts would fill"
    return ""


_TESTS: tuple[tuple[HealthState, Callable[[_Seen], str]], ...] = (
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
