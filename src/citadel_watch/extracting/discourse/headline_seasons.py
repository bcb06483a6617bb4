"""The seasons that a headline names: whose they are, and which of several the page is about."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from citadel_watch.extracting.discourse.memory import Discourse, Page
from citadel_watch.extracting.discourse.owners import own_seasons
from citadel_watch.extracting.discourse.referents import NOBODY, OTHER, Referent, Referents
from citadel_watch.extracting.discourse.seasons import as_season
from citadel_watch.extracting.discourse.setting import Setting
from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.naming.plain_words import FUNCTION_WORDS
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span

_SHOWS = frozenset({"show", "country"})
_OPENING = 8
"""So many sentences, the headline among them, in which a page tells whose season its headline numbers."""


def find_headlined(lexicon: Lexicon, page: Page, title: str, tokens: list[Token], texts: Sequence[str]) -> Referent:
    """The season that a headline names, the first of its show's where it names several."""
    show = page.topic
    discourse = Discourse(lexicon, page)
    setting = Setting(text=title, tokens=tuple(tokens), scope=Span(0, len(title)))
    seasons = [token for token in tokens if token.kind == "season"]
    if (
        not any(each.kind in {"parent", *_SHOWS, "spinoff", "collective"} for each in tokens)
        and (quoted := _QUOTED.match(title))
        and not lexicon.names_something(title)
        and _is_told_of(quoted["name"], texts)
    ):
        return NOBODY
    owned = [each for token in seasons for each in own_seasons(token, setting, discourse)]
    ahead = [token for token in seasons if not _BY_THE_WAY.search(title, 0, token.span.start)]
    if 0 < len(ahead) < len(seasons):
        foremost = [each for token in ahead for each in own_seasons(token, setting, discourse)]
        owned = foremost if any(each.subjects for each in foremost) else owned
    ours = sorted(
        (each for each in owned if each.subjects), key=lambda each: (each.show != owned[0].show, each.season or 0)
    )
    if ours:
        return ours[0]
    numbers = {number for token in seasons for number in token.numbers}
    if not any(each.kind in {"parent", *_SHOWS} for each in tokens) and (told := _find_told(lexicon, numbers, texts)):
        return told
    if owned[0].show == OTHER and not any(each.kind in {"parent", "show", "country"} for each in tokens):
        return NOBODY if _recurs(title[: seasons[0].span.start], texts, lexicon.franchise.network) else show
    return show


# "... ahead of Season 7": what only says when is not what a headline tells.
_BY_THE_WAY = re.compile(
    r"\b(?:ahead of|before|prior to|in advance of|after|following|until|while|with)(?: the| its)?(?: [\w’'-]+){0,2} $",
    re.IGNORECASE,
)


# "'<Name>' lands season 3": a headline that begins with a title.
_QUOTED = re.compile(r"[‘'“\"](?P<name>[A-Z0-9][^‘’“”\"]{1,40}?)[’'”\"](?= (?:[A-Za-z]+ ){0,4}[Ss](?:eason|eries)\b)")


def _is_told_of(name: str, texts: Sequence[str]) -> bool:
    return any(name in each for each in texts[1:])


def find_batch(lexicon: Lexicon, page: Page, title: str, tokens: list[Token]) -> Referents:
    """The seasons of the topic's show that a headline names in a row, where it is about several."""
    row = [each for each in tokens if each.kind == "season"]
    if len({number for token in row for number in token.numbers}) < 2:
        return ()
    if any(not _IN_A_ROW.fullmatch(title, one.span.end, other.span.start) for one, other in itertools.pairwise(row)):
        return ()
    discourse = Discourse(lexicon, replace(page, topic=replace(page.topic, how="title")))
    setting = Setting(text=title, tokens=tuple(tokens), scope=Span(0, len(title)))
    owned = dict.fromkeys(each for token in row for each in own_seasons(token, setting, discourse))
    batch = tuple(sorted(owned, key=lambda each: each.season or 0))
    same = all(each.subjects and each.how == "season" and each.show == page.topic.show for each in batch)
    return batch if same and len(batch) > 1 and page.topic in batch else ()


_IN_A_ROW = re.compile(r",? (?:and|&|plus) (?:a |the |its )?|, ", re.IGNORECASE)


def _find_told(lexicon: Lexicon, numbers: set[int], texts: Sequence[str]) -> Referent | None:
    """The season that a headline only numbers, and the text's opening tells whose: "season 5 of <Show>"."""
    for text in texts[1:_OPENING]:
        named = lexicon.find_tokens(text)
        shows = [token for token in named if token.kind == "show"]
        said = {number for token in named if token.kind == "season" for number in token.numbers} & numbers
        if (
            len(shows) == 1
            and len(said) == 1
            and (found := as_season(lexicon, shows[0].ids[0], min(said))).how == "season"
        ):
            return found
    return None


def _recurs(before: str, texts: Sequence[str], network: str | None) -> bool:
    """Does a name in front of a headline's season stand in the text too? Then the page is about that show."""
    words = before.replace("'s", "").replace("’s", "").split()
    whole = " ".join(texts[1:])
    names = (" ".join(words[:count]) for count in range(min(len(words), 6), 0, -1))
    return any(
        name[:1].isupper() and name.lower() not in FUNCTION_WORDS and not is_company(name, network) and name in whole
        for name in names
    )
