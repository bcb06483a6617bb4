"""Which of a page's runs of text are its article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from citadel_watch.model import BlockKind
from citadel_watch.reading.blocks import walk_blocks
from citadel_watch.reading.drafts import Draft
from citadel_watch.reading.labels import (
    is_bare_date,
    is_notice,
    is_signpost,
    leads_away,
    opens_comments,
    opens_sources,
)
from citadel_watch.reading.markup import STUMBLES, fold

# Beyond these a page is judged by its own marks alone: the extraction costs more than the page's length there.
_MOST_ELEMENTS = 15_000
_MOST_CHARACTERS = 3_000_000
_KEY = 60
_SHORT_PAGE = 600
_LONGEST_BANNER = 200
_LONGEST_LABEL = 60
_TEXT_LEVEL = frozenset({"p", "li", "ul", "ol", "dl", "dd", "dt", "blockquote", "td", "tr", "h1", "h2", "h3", "h4"})

# What stands beside the only link of a line that leads elsewhere: a label, and signs.
_LABEL = re.compile(r"\W{0,9}(?:[^\W\d_][\w’' ]{1,40})?[:>»|→]{1,3}\W{0,9}")
_ENTRY_WORDS = 6


def choose_body(tree: Any, title: str = "") -> list[Draft]:
    """The runs of the article proper, in order, with the standfirst that stands between its title and its text."""
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
    headed = _find_title(drafts, title, inside[0], inside[-1])
    first = max(inside[0], headed)
    chosen = drafts[first : inside[-1] + 1]
    above = [draft for draft in drafts[max(0, headed, first - 6) : first] if draft.kind is BlockKind.STANDFIRST]
    return above + list(_without_strays(chosen, kept))


def _find_title(drafts: Sequence[Draft], title: str, first: int, last: int) -> int:
    """Where the title stands, with no text of the article before it; -1 where it does not."""
    heading = fold(title)
    above = 0
    for place, draft in enumerate(drafts[: last + 1] if heading else ()):
        if draft.kind is BlockKind.HEADING and fold(draft.text) == heading:
            return place if not above or draft.level == 1 else -1
        if place >= first and _is_prose(draft):
            above += len(draft.text)
        if above > _LONGEST_BANNER:
            break
    return -1


def _kept_keys(tree: Any, drafts: Sequence[Draft]) -> frozenset[str]:
    """The beginnings of the texts that the extraction takes for the article."""
    if sum(len(draft.text) for draft in drafts) > _MOST_CHARACTERS or sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        return frozenset()
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(tree, favor_precision=True, include_comments=False, with_metadata=False, fast=True)
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
    found = [place for place, draft in enumerate(drafts) if _is_prose(draft)]
    prose = found or [0, len(drafts)]
    headings: list[Draft] = []
    """Those nothing has followed yet: a heading over nothing but strays is one itself."""
    led_away = dropped = begun = False
    sources = 0
    for place, draft in enumerate(drafts):
        label = draft.kind is BlockKind.HEADING or (len(draft.text) < 40 and not _is_prose(draft))
        if label and opens_comments(draft.text):
            return
        outside = not prose[0] <= place <= prose[-1]
        if is_notice(draft.text) or _points_elsewhere(draft) or (place < prose[0] and _is_dateline(draft)):
            dropped = True
            continue
        if len(found) > 1 and (place > prose[-1] or not begun) and _is_credit(draft) and not _is_kept(draft, kept):
            continue
        if draft.kind is BlockKind.HEADING and sources and draft.level <= sources:
            sources = 0
        if draft.kind is BlockKind.HEADING and opens_sources(draft.text):
            sources = draft.level
        if sources:
            continue
        if draft.kind is BlockKind.HEADING or (label and draft.kind is BlockKind.PARAGRAPH and leads_away(draft.text)):
            if dropped:
                headings = []
            if draft.linked >= 0.8 and not _is_kept(draft, kept):
                dropped = True
                continue
            headings.append(draft)
            led_away, dropped = leads_away(draft.text), False
            continue
        if _is_stray(draft, led_away=led_away, beside=outside, kept=kept):
            dropped = True
            if draft.kind is BlockKind.ITEM:
                headings = []
            continue
        yield from headings
        headings, led_away, dropped = [], False, False
        begun = begun or draft.kind not in (BlockKind.HEADING, BlockKind.STANDFIRST, BlockKind.CAPTION)
        yield draft
    if not dropped:
        yield from (heading for heading in headings if not leads_away(heading.text) and _is_kept(heading, kept))


def _is_prose(draft: Draft) -> bool:
    if draft.kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTE) or draft.linked > 0.6:
        return False
    return len(draft.text) > 60 or draft.text.rstrip("\"'”’)").endswith((".", "!", "?"))


def _is_credit(draft: Draft) -> bool:
    """Who wrote it, for which desk, how many liked it: a few words that are no sentence and name no value."""
    if draft.kind is not BlockKind.PARAGRAPH or len(draft.text) > _LONGEST_LABEL or ":" in draft.text:
        return False
    return not draft.text.rstrip("\"'”’)").endswith((".", "!", "?", "…"))


def _is_dateline(draft: Draft) -> bool:
    return draft.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH) and is_bare_date(draft.text)


def _points_elsewhere(draft: Draft) -> bool:
    """A line that only names another article: `Related: ...`, or a label and one long link."""
    if draft.kind is BlockKind.ROW:
        return False
    if is_signpost(draft.text) or (draft.linked > 0.4 and len(draft.text) > 40 and leads_away(draft.text)):
        return True
    return (
        draft.links == 1
        and draft.linked > 0.5
        and len(draft.text.split()) > _ENTRY_WORDS
        and _LABEL.fullmatch(draft.beside) is not None
    )


def _is_stray(draft: Draft, *, led_away: bool, beside: bool, kept: frozenset[str]) -> bool:
    if not any(map(str.isalnum, draft.text)):
        return True
    if led_away and kept and draft.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and not _is_kept(draft, kept):
        return True
    if draft.linked < 0.8:
        return False
    if led_away or draft.jumps:
        return True
    if _is_entry(draft):
        return False
    return beside or (draft.kind is not BlockKind.ROW and len(draft.text.split()) >= 5)


def _is_entry(draft: Draft) -> bool:
    """An entry of a list whose names are links each: `Ann Lee as Mo`. What leads elsewhere is one link throughout."""
    return draft.links > 1 and draft.linked < 1 and any(map(str.isalpha, draft.beside))
