"""Which of a page's runs of text are its article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from citadel_watch.model import BlockKind
from citadel_watch.reading.blocks import Draft, walk_blocks
from citadel_watch.reading.markup import STUMBLES, fold

# Beyond these a page is judged by its own marks alone: the extraction costs more than the page's length there.
_MOST_ELEMENTS = 15_000
_MOST_CHARACTERS = 3_000_000
_KEY = 60
_SHORT_PAGE = 600
_TEXT_LEVEL = frozenset({"p", "li", "ul", "ol", "dl", "dd", "dt", "blockquote", "td", "tr", "h1", "h2", "h3", "h4"})

_LEADS_AWAY = re.compile(
    r"""(?:
      read\ (?:more|also|next|on) | also\ read | related | see\ also | more(?:\ (?:from|on|like))? | recommended
    | you\ (?:may|might)\ (?:also\ )?like | most\ (?:read|popular|viewed) | trending | popular
    | latest(?:\ (?:news|stories))? | don['’]t\ miss | up\ next | watch\ (?:now|next) | top\ stories
    | share(?:\ this)?(?:\ (?:article|story|page))? | follow\ us | tags? | topics? | sponsored
    | from\ the\ web | around\ the\ web | editor['’]s\ picks?
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_COMMENTS = re.compile(
    r"(?:\d+ )?(?:comments?|responses?|leave a (?:reply|comment)|join the (?:discussion|conversation))"
    r"(?: \(\d+\)|: \d+)?$",
    re.IGNORECASE,
)
_NOT_TEXT = re.compile(
    r"""(?:
      advertisement | advertising | sponsored(?:\ content)? | (?:story|article)\ continues\ below.{0,15}
    | continue\ reading.{0,6} | scroll\ (?:down\ )?(?:to\ continue|for\ more) | skip\ (?:to\ .{0,30}|advertisement)
    | share(?:\ this)?(?:\ (?:article|story))? | (?:link\ )?copied(?:\ to\ clipboard)? | print | email | save | tweet
    | pin\ it | whatsapp | facebook | twitter | x | comments? | reply | loading\W*
    | (?:sign\ up\ (?:for|to)|subscribe\ to)\ (?:our|the)\ .{0,60}newsletter.{0,60}
    | (?:this\ article|we)\ (?:may\ )?(?:contain|earn|include)s?\ .{0,40}affiliate\ .{0,120}
    | \d+\ min(?:ute)?s?\ read | (?:(?:©|copyright)\ .{0,120}?)?all\ rights\ reserved | ©.{0,120}
    )[.!]?$""",
    re.IGNORECASE | re.VERBOSE,
)


def choose_body(tree: Any) -> list[Draft]:
    """The runs of the article proper, in order, with the standfirst that stands above it."""
    drafts = walk_blocks(tree)
    if sum(len(draft.text) for draft in drafts) < 200:
        # Names may have misled: a short page whose every wrapper sounds like furniture is better read than lost.
        plain = walk_blocks(tree, by_name=False)
        if sum(len(draft.text) for draft in plain if draft.linked < 0.5) > 400:
            drafts = plain
    kept = _kept_keys(tree, drafts)
    container = _container(tree, drafts, kept)
    inside = [place for place, draft in enumerate(drafts) if _holds(container, draft.element)]
    if not inside:
        return []
    chosen = drafts[inside[0] : inside[-1] + 1]
    above = [draft for draft in drafts[max(0, inside[0] - 6) : inside[0]] if draft.kind is BlockKind.STANDFIRST]
    return above + list(_without_strays(chosen, kept))


def _kept_keys(tree: Any, drafts: Sequence[Draft]) -> frozenset[str]:
    """The beginnings of the texts that the extraction takes for the article."""
    if sum(len(draft.text) for draft in drafts) > _MOST_CHARACTERS or sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        return frozenset()
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(tree, favor_precision=True, include_comments=False, with_metadata=False)
    except STUMBLES:
        return frozenset()
    if isinstance(document, dict) or document is None or document.body is None:
        return frozenset()
    texts = (text for element in document.body.iter() for text in ("".join(element.itertext()), element.tail or ""))
    return frozenset(key for text in texts if (key := fold(text[: _KEY * 3])[:_KEY]))


def _is_kept(draft: Draft, kept: frozenset[str]) -> bool:
    return fold(draft.text[: _KEY * 3])[:_KEY] in kept


def _container(tree: Any, drafts: Sequence[Draft], kept: frozenset[str]) -> Any:
    """The smallest element that holds nearly all that was kept, or the article around it."""
    prose = [draft for draft in drafts if draft.element is not None and draft.linked < 0.7]
    held = _weigh(prose)
    if not kept:
        return _named_container(tree, held)
    weights = _weigh([draft for draft in prose if _is_kept(draft, kept)])
    total = weights[tree]
    if not total:
        return _named_container(tree, held)
    heavy = [element for element, weight in weights.items() if weight >= 0.9 * total]
    return _widened(min(heavy, key=lambda each: _extent(each, weights)), held, total)


def _weigh(drafts: Iterable[Draft]) -> Counter[Any]:
    """How much of the drafts' text each element holds."""
    weights: Counter[Any] = Counter()
    for draft in drafts:
        size = len(draft.text) if len(draft.text) > 40 else 1
        weights[draft.element] += size
        for ancestor in draft.element.iterancestors():
            weights[ancestor] += size
    return weights


def _extent(element: Any, weights: Counter[Any]) -> tuple[int, int]:
    return weights[element], -sum(1 for _ in element.iterancestors())


def _named_container(tree: Any, weights: Counter[Any]) -> Any:
    for path in (".//*[@itemprop='articleBody']", ".//article", ".//main", ".//*[@role='main']", ".//*[@id='content']"):
        found = max(tree.xpath(path), key=lambda each: weights[each], default=None)
        if found is not None and weights[found] > 0.4 * weights[tree]:
            return found
    return tree


def _widened(container: Any, held: Counter[Any], kept: int) -> Any:
    """The article around the container, unless that holds much more than was kept."""
    for ancestor in (container, *container.iterancestors()):
        if ancestor.tag == "article" or ancestor.get("itemprop") == "articleBody":
            most = 4
        elif ancestor.tag == "main" or ancestor.get("role") == "main":
            most = 2
        else:
            # On a short page the extraction often keeps one paragraph of several.
            most = 2 if kept < _SHORT_PAGE else 0
        if held[ancestor] <= most * kept + 400 * (most > 0):
            container = ancestor
            if ancestor.tag == "article":
                break
    while container.tag in _TEXT_LEVEL and container.getparent() is not None:
        container = container.getparent()
    return container


def _holds(container: Any, element: Any) -> bool:
    return element is not None and (element is container or any(each is container for each in element.iterancestors()))


def _without_strays(drafts: Sequence[Draft], kept: frozenset[str]) -> Iterator[Draft]:
    """The article's runs, less links to elsewhere, labels of the page, and what follows the text."""
    prose = [place for place, draft in enumerate(drafts) if _is_prose(draft)] or [0, len(drafts)]
    led_away = False
    held_heading: Draft | None = None
    for place, draft in enumerate(drafts):
        if draft.kind is BlockKind.HEADING or len(draft.text) < 40:
            if _COMMENTS.match(draft.text):
                return
            if _LEADS_AWAY.match(draft.text) and draft.kind is BlockKind.HEADING:
                led_away, held_heading = True, draft
                continue
        if draft.kind is BlockKind.HEADING:
            led_away, held_heading = False, None
        if _is_stray(draft, led_away=led_away, beside=not prose[0] <= place <= prose[-1], kept=kept):
            continue
        if held_heading is not None:
            # Prose follows it, so that it was a heading of the article after all.
            yield held_heading
        led_away, held_heading = False, None
        yield draft


def _is_prose(draft: Draft) -> bool:
    if draft.kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTE) or draft.linked > 0.6:
        return False
    return len(draft.text) > 60 or draft.text.rstrip("\"'”’)").endswith((".", "!", "?"))


def _is_stray(draft: Draft, *, led_away: bool, beside: bool, kept: frozenset[str]) -> bool:
    if _NOT_TEXT.match(draft.text) or not any(map(str.isalnum, draft.text)):
        return True
    if draft.linked < 0.8:
        return draft.linked > 0.4 and _LEADS_AWAY.match(draft.text) is not None
    if led_away or draft.jumps or beside:
        return True
    if draft.kind is BlockKind.HEADING:
        return not _is_kept(draft, kept)
    return draft.kind is not BlockKind.ROW and len(draft.text.split()) >= 5
