# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What several shows or seasons together go by: "both", "the two", "they", "the spinoffs", "the latter"."""

from __future__ import annotations

import re

from citadel_watch.extracting.discourse.memory import Discourse
from citadel_watch.extracting.discourse.offshoots import is_named_beside
from citadel_watch.extracting.discourse.owners import find_owner
from citadel_watch.extracting.discourse.referents import ALL_SPINOFFS, NOBODY, OTHER, PARENT, Referents, name_shows
from citadel_watch.extracting.discourse.seasons import as_season
from citadel_watch.extracting.discourse.setting import Setting
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.model import SPINOFFS

COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}

_SHOWS = frozenset({"show", "country"})
_BOTH = re.compile(r"both|the (?:two|pair)|those two|these", re.IGNORECASE)
# "Other Sky Originals": what else a network shows.
_OF_A_NETWORK = re.compile(r"[Oo]ther (?:[A-Z][\w+]* ){1,3}(?:[Oo]riginals|series|shows|productions)$")
_COUNT = re.compile(r"\b(?:both|two|three|pair|couple|double)\b")
_COUNTED = re.compile(r"(two|three|four|five|six)\b", re.IGNORECASE)
_ALL_OF_THEM = re.compile(
    r"\b(?:all|the|its|international|foreign|local|regional|worldwide|global|overseas|other)\b", re.IGNORECASE
)


def resolve_several(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    """`Both seasons`, `a two-season order`: those named together last, or the ones that are followed and named at all."""
    words = setting.words(token).lower()
    count = 3 if "three" in words else 2
    owner = find_owner(token, setting, discourse)
    show = owner[0] if owner else _guess_show(discourse)
    batch = discourse.batch
    if batch and batch[0].show == show and (len(batch) == count or not _COUNT.search(words)):
        return batch
    numbers = discourse.lexicon.list_numbers(None if show == PARENT else show) if show != OTHER else []
    if len(numbers) == count and discourse.page.numbers.issuperset(numbers):
        return tuple(as_season(discourse.lexicon, show, number) for number in numbers)
    past = show == PARENT and words.startswith(("both", "each", "the two"))
    return (as_season(discourse.lexicon, show, 1),) if past else None


def _guess_show(discourse: Discourse) -> str:
    recent = discourse.single or discourse.about
    return recent.show if recent.show != SPINOFFS else discourse.about.show


def resolve_collective(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    words = setting.words(token)
    if _BOTH.match(words) and discourse.pair:
        return discourse.pair
    if _OF_A_NETWORK.match(words) and not discourse.lexicon.names_something(words):
        return (NOBODY,)
    listed = any(
        each.kind == "country" and len(each.ids) > 1 and each.span.start < setting.scope.end
        for each in setting.tokens_after(token)
    )
    if listed:
        return None
    if few := _find_few(token, setting):
        return few
    counted = _COUNTED.match(words)
    if counted and not _ALL_OF_THEM.search(setting.text, max(0, token.span.start - 6), token.span.end):
        return _find_counted(COUNTS[counted[1].lower()], setting, discourse) or (NOBODY,)
    if placed := discourse.lexicon.countries.find_places(setting.text[token.span.end : setting.scope.end]):
        return name_shows(placed)
    return (ALL_SPINOFFS,)


def resolve_both(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    if few := _find_few(token, setting):
        return few
    words = setting.words(token).lower()
    if words.endswith("others"):
        return (NOBODY,)
    noun = re.search(r"(?:shows?|series|spin-?\s?offs?|offshoots?|dramas?|sitcoms?|titles|prequels)$", words)
    if not noun and (_follows_people(token, setting) or (not setting.earlier and discourse.speaks_of_people)):
        return None
    if discourse.pair:
        return discourse.pair[-2:]
    return resolve_they(token, setting, discourse)


def resolve_they(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    if few := _find_few(token, setting):
        return few
    if len(discourse.last) > 1:
        return discourse.pair or None
    return discourse.last if discourse.last and discourse.last[0].show == SPINOFFS else None


def resolve_all(_token: Token, _setting: Setting, discourse: Discourse) -> Referents | None:
    return discourse.last or None


def resolve_former(_token: Token, _setting: Setting, discourse: Discourse) -> Referents | None:
    return discourse.pair[:1] or None


def resolve_latter(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    if is_named_beside(token, setting):
        return None
    if setting.words(token).lower() in {"that", "this"}:
        return discourse.nearest or None
    if setting.words(token).lower() == "that one":
        main = setting.main
        if main and main.named and main.subjects:
            return main.referents
        if discourse.single and discourse.single.is_season:
            return (discourse.single,)
    return discourse.pair[-1:] or ((discourse.spinoff,) if discourse.spinoff else None)


def _find_counted(count: int, setting: Setting, discourse: Discourse) -> Referents:
    """The `count` spinoffs that the next sentences name, or that were named before: "Two spinoffs came out. A ..."."""
    named: dict[str, None] = {}
    for tokens in setting.ahead:
        for token in tokens:
            if token.kind in _SHOWS:
                named |= dict.fromkeys(token.ids)
        if len(named) >= count:
            break
    if len(named) != count:
        return discourse.pair if len(discourse.pair) == count else ()
    return name_shows(tuple(named))


def _find_few(token: Token, setting: Setting) -> Referents:
    """The shows that a sentence names behind "two of them": "Those two, A and B, did well"."""
    text = setting.text
    counted = re.search(r"\b(?:two|both|pair)\b", text[max(0, token.span.start - 12) : token.span.end], re.IGNORECASE)
    singled = re.match(r"[^.;]{0,40}\b(?:among them|including|such as)\b", text[token.span.end :])
    if not (counted or singled):
        return ()
    ids = tuple(dict.fromkeys(sid for each in setting.tokens_after(token) if each.kind in _SHOWS for sid in each.ids))
    return name_shows(ids) if len(ids) == 2 or (ids and singled) else ()


def _follows_people(token: Token, setting: Setting) -> bool:
    """Does "both" sum up names that are no shows: "Smith and Jones both return"?"""
    named = re.search(r"[A-Z][\w’'-]+(?: have| are| will| were)? $", setting.before(token))
    if named is None:
        return False
    return not any(each.span.end > named.start() for each in setting.tokens_before(token))
