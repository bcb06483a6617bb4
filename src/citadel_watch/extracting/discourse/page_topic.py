# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What a page as a whole is about: what its headline names, else what its text names alone."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from citadel_watch.extracting.discourse.aired import find_aired
from citadel_watch.extracting.discourse.headline_seasons import find_batch, find_headlined
from citadel_watch.extracting.discourse.memory import Page
from citadel_watch.extracting.discourse.placed import find_placed
from citadel_watch.extracting.discourse.referents import (
    BARE_PARENT,
    NOBODY,
    PARENT,
    Referent,
    name_shows,
)
from citadel_watch.extracting.discourse.released import is_undecided
from citadel_watch.extracting.discourse.renewals import find_renewed
from citadel_watch.extracting.discourse.seasons import as_season
from citadel_watch.extracting.naming.bystanders import is_on_many
from citadel_watch.extracting.naming.kinds import learn_kinds
from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span

TokensOf = Callable[[str], list[Token]]

_BESIDE = re.compile(
    r"[’'”\"]?(?:,|,? (?:and|AND|And|&|plus|as well as))(?: its (?:[\w-]+ ){0,2}(?:spin-?off|offshoot|prequel|sequel)(?: series)?,?)? [‘“'\"]?"
)
_NAMELESS = re.compile(r"\b(?:spin-?\s?off|prequel|offshoot|sequel|remake|reboot|revival)\b", re.IGNORECASE)
_RENEWED = re.compile(
    r"(?<!not )(?<!n't )(?<!n’t )\b(?:renewed|renewal|renews|gets? (?:another|more)|picked up (?:again|for)|returning for|coming back|more episodes)\b",
    re.IGNORECASE,
)
_SHOWS = frozenset({"show", "country"})


def survey(
    lexicon: Lexicon, title: str, texts: Sequence[str], tokens_of: TokensOf, anchored: frozenset[str], *, foreign: bool
) -> Page:
    """What a page is about; nobody's where it is `foreign`."""
    spoken = [(text, tokens_of(text)) for text in texts]
    shows = [each for _, tokens in spoken for each in tokens if each.kind in _SHOWS]
    aired = find_aired(title, spoken)
    page = Page(
        topic=NOBODY if foreign else BARE_PARENT,
        coming=find_renewed(spoken, lexicon.parent_numbers) or _find_coming(lexicon, title, spoken, tokens_of, aired),
        aired=aired,
        numbers=frozenset(
            number for _, tokens in (*spoken, (title, tokens_of(title))) for each in tokens for number in each.numbers
        ),
        undecided=is_undecided(title, texts),
        kinds=learn_kinds(spoken),
        named=frozenset(sid for each in shows for sid in each.ids),
        opener=_find_opener([tokens_of(title), *(tokens for _, tokens in spoken)]),
    )
    if foreign:
        return page
    topic, bare = _find_topic(lexicon, page, title, spoken, anchored)
    page = replace(page, topic=topic, bare_is_topic=bare)
    if not topic.is_season:
        return page
    return replace(
        page, batch=find_batch(lexicon, page, title, tokens_of(title)), pending=_find_pending(lexicon, topic, spoken)
    )


def _find_opener(named: Sequence[Sequence[Token]]) -> str:
    first = next((each for tokens in named for each in tokens if each.kind in {"parent", *_SHOWS}), None)
    return first.ids[0] if first and first.ids else PARENT


def _find_pending(lexicon: Lexicon, topic: Referent, spoken: Sequence[tuple[str, list[Token]]]) -> Referent | None:
    """The season before the topic's, where the headline or the opening says that it has yet to come."""
    number = (topic.season or 0) - 1
    if number < 1:
        return None
    for text, tokens in spoken[:_OPENING]:
        for token in tokens:
            if token.kind == "season" and token.numbers == (number,) and _is_to_come(text, token.span):
                before = as_season(lexicon, topic.show, number)
                return before if before.subjects else None
    return None


def _is_to_come(text: str, span: Span) -> bool:
    if _AHEAD.search(text, max(0, span.start - 40), span.start):
        return not _PAST.match(text, span.end)
    return bool(_UNSEEN.match(text, span.end))


_AHEAD = re.compile(
    r"\b(?:ahead of|before|prior to|in advance of|with|while|although|though)(?: the| its)?(?: [\w’'-]+){0,2} $",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"[’'”\"]?(?:['’]s)? (?:finale|ends|ended|is out|aired|premiered|came out|drew|was)\b", re.IGNORECASE
)
_UNSEEN = re.compile(
    r"[’'”\"]?,? (?:(?:has|is|have|are) (?:yet to|not (?:yet )?(?:aired|out|premiered|launched|begun|been seen)|still|months away|due|set|slated|scheduled)\b|(?:hasn|isn)['’]t\b|(?:is|will be|comes|goes) (?:out|on) |(?:premieres|launches|debuts|arrives|starts|bows) |will (?:premiere|launch|debut|arrive|air|start|bow|stream)\b)",
    re.IGNORECASE,
)


def _find_coming(
    lexicon: Lexicon,
    title: str,
    spoken: Sequence[tuple[str, Sequence[Token]]],
    tokens_of: TokensOf,
    aired: frozenset[int],
) -> int | None:
    """The parent's season that the headline numbers, else the text, else the first that is configured.

    Where the page says that it is over, that is the one after, if it is followed.
    """
    numbers = lexicon.parent_numbers
    told = [
        (number, _is_further(text, token.span))
        for text, tokens in ((title, tokens_of(title)), *spoken)
        for token in tokens
        if token.kind == "season" and token.ids in {(), ("",)}
        for number in token.numbers
        if number in numbers
    ]
    first = told[0][0] if told else min(numbers, default=None)
    if told and all(number == first and further for number, further in told) and told[0][0] - 1 in numbers:
        return told[0][0] - 1 if told[0][0] - 1 not in aired else first
    return first + 1 if first in aired and first is not None and first + 1 in numbers else first


# "Few believe in a third season", "a tenth series has already been ordered": the one before has yet to come.
_INDEFINITE = re.compile(r"\b(?:an?|any) (?:[\w-]+ )?$", re.IGNORECASE)
_WHETHER = re.compile(
    r"\b(?:few|nobody|no one|whether|if|doubt\w*|unlikely|hopes?|hoped|believes?|wants?|talk|chances|ideas?|plans?)\b[^.;]*$",
    re.IGNORECASE,
)
_ALREADY = re.compile(
    r"[’'”\"]? (?:has|have|is|was|had) (?:been )?already (?:been )?(?:ordered|commissioned|agreed|green-?lit|picked up|confirmed|announced)\b"
)


def _is_further(text: str, season: Span) -> bool:
    """Is a season spoken of as the one after what is to come?"""
    if not _INDEFINITE.search(text, 0, season.start):
        return False
    return bool(_ALREADY.match(text, season.end) or _WHETHER.search(text, 0, season.start))


def _find_topic(
    lexicon: Lexicon, page: Page, title: str, spoken: Sequence[tuple[str, list[Token]]], anchored: frozenset[str]
) -> tuple[Referent, bool]:
    """The topic, and whether the franchise's bare name means it."""
    tokens = lexicon.find_tokens(title, anchored=anchored, shouting=True)
    tokens = drop_adjuncts(title, tokens)
    if all(token.kind in {"parent", "it", "spinoff"} for token in tokens) and (
        placed := find_placed(lexicon, title, spoken[1:_OPENING])
    ):
        return name_shows((placed,))[0], False
    shows = [token for token in tokens if token.kind in _SHOWS]
    seasons = [token for token in tokens if token.kind == "season"]
    only = len(shows) == 1 and len(shows[0].ids) == 1
    show = name_shows(shows[0].ids)[0] if only else BARE_PARENT
    if seasons:
        return find_headlined(lexicon, replace(page, topic=show), title, tokens, [text for text, _ in spoken]), False
    if shows:
        if _names_both(title, tokens):
            return BARE_PARENT, False
        return _look_on(lexicon, show, title, spoken[1:_OPENING]), False
    if _NAMELESS.search(title):
        for _, named in spoken[1:_OPENING]:
            for token in named:
                if token.kind in _SHOWS and len(token.ids) == 1:
                    return name_shows(token.ids)[0], False
    if all(token.kind in {"parent", "collective", "spinoff", "coming"} for token in tokens):
        everything = [token for _, named in spoken for token in named]
        numbered = any(token.kind in {"season", "coming"} and token.numbers != (1,) for token in everything)
        opening = " ".join((title, *(text for text, _ in spoken[:3])))
        beside = any(_names_both(text, named) or _has_offshoot(text, named) for text, named in spoken)
        own = _is_of_parent(lexicon, page, tokens)
        if (
            len(page.named) == 1
            and not numbered
            and not beside
            and not own
            and (tokens or lexicon.names_something(opening))
        ):
            return name_shows(tuple(page.named))[0], bool(tokens) or not lexicon.parent_numbers
    if not tokens and not lexicon.parent_numbers:
        return _find_in_opening(lexicon, spoken), False
    told_of = any(token.kind == "parent" for token in tokens) or (not tokens and lexicon.names_something(title))
    if not tokens and not told_of:
        return _find_opened(lexicon, page, spoken[1:]), False
    if any(token.kind not in {"parent", "it"} for token in tokens):
        return BARE_PARENT, False
    found = BARE_PARENT if page.named else _look_on_parent(lexicon, spoken[1:_OPENING])
    if not found.is_season and told_of and not is_on_many(title):
        return _find_numbered(lexicon, page, spoken[1:]), False
    return found, False


def _find_numbered(lexicon: Lexicon, page: Page, spoken: Sequence[tuple[str, list[Token]]]) -> Referent:
    """The one season of the parent that a page under its name numbers, of those that are followed and not over.

    Where it comes to tell of others as well, it is the one that it opens on.
    """
    numbers = _list_numbers(lexicon, spoken)
    if len(numbers) > 1:
        spoken = spoken[:_OPENING]
        numbers = _list_numbers(lexicon, spoken)
    if len(numbers) != 1 or numbers <= page.aired or len(page.named) > 1:
        return BARE_PARENT
    tied = any(
        {"parent", "it"} & {token.kind for token in tokens} and numbers & {n for token in tokens for n in token.numbers}
        for _, tokens in spoken
    )
    if not tied:
        return BARE_PARENT
    return as_season(lexicon, PARENT, min(numbers))


def _find_opened(lexicon: Lexicon, page: Page, spoken: Sequence[tuple[str, list[Token]]]) -> Referent:
    """The parent's season that comes out, or is made, in the first words below a headline that names nobody."""
    if page.named:
        return BARE_PARENT
    introduced = False
    for place, (text, tokens) in enumerate(spoken[: _FIRST_WORDS + 1]):
        if not _STOP.search(text):
            continue
        named = place < _FIRST_WORDS and any(token.kind == "parent" for token in tokens)
        if not named and not introduced:
            continue
        introduced = True
        for token in tokens:
            followed = len(token.numbers) == 1 and token.numbers[0] in lexicon.parent_numbers
            before = token is not tokens[0] and any(each.kind == "season" for each in tokens[: tokens.index(token)])
            past = before and _SINCE.search(text, max(0, token.span.start - 20), token.span.start)
            if (
                token.kind == "season"
                and followed
                and token.ids in {(), ("",)}
                and not past
                and _is_news(text, token.span)
            ):
                return as_season(lexicon, PARENT, token.numbers[0])
    if page.coming is not None and page.coming - 1 in page.aired:
        return as_season(lexicon, PARENT, page.coming)
    return BARE_PARENT


_FIRST_WORDS = 2
_SINCE = re.compile(r"\b(?:after|since|when|while|once) (?:the |its )?$", re.IGNORECASE)
_STOP = re.compile(r"[.?!…][”\"’')]*$")
"""A heading has none: what it names is the topic of its section alone."""


def _is_news(text: str, season: Span) -> bool:
    return _opens_on(text, season) or bool(_COMES.match(text, season.end) or _ORDERED.search(text, 0, season.start))


# "Renewed for a fifth season", "has ordered a second series".
_ORDERED = re.compile(
    r"\b(?:renew(?:s|ed)|picked up|ordered|recommissioned|commissioned|confirmed|announced|green-?lit)\b(?:(?!after|since|when)[^.,;:]){0,60}? (?:for )?(?:an? |its |the )?$",
    re.IGNORECASE,
)


# "The third season of <Show> dropped on Netflix", "season 3 of <Show> is in the edit".
_COMES = re.compile(
    r"[’'”\"]?(?: of [^,.;:]{2,40}?)? (?:(?:has|have|is|was|are|will be|had) (?:\w+ ){0,2}?)?"
    r"(?:dropped|drops|premiered|premieres|came out|comes|arrived|arrives|landed|lands|launched|launches|debuted|debuts|started|starts|began|begins|returned|returns|"
    r"wrapped|wraps|shooting|filming|filmed|shot|in the (?:can|edit|works)|in (?:production|post)|out|here|streaming|coming)\b",
    re.IGNORECASE,
)


def _list_numbers(lexicon: Lexicon, spoken: Sequence[tuple[str, list[Token]]]) -> set[int]:
    return {
        number
        for _, tokens in spoken
        for place, token in enumerate(tokens)
        if token.kind == "season" and token.ids in {(), ("",)}
        if not any(each.kind in _SHOWS for each in tokens[:place])
        for number in token.numbers
        if number in lexicon.parent_numbers
    }


def _is_of_parent(lexicon: Lexicon, page: Page, tokens: Sequence[Token]) -> bool:
    """Does a headline name the parent alone, by words that the one spinoff which the page names has not in its title?"""
    if not lexicon.parent_numbers or not tokens or any(token.kind != "parent" for token in tokens):
        return False
    titles = [each.title for each in lexicon.spinoffs if each.id in page.named and each.title]
    return bool(titles) and not any(lexicon.franchise.name in title for title in titles)


_OPENING = 5
"""So many sentences, the headline among them, in which a page says whom it is about."""


def _find_in_opening(lexicon: Lexicon, spoken: Sequence[tuple[str, list[Token]]]) -> Referent:
    """The one spinoff that a page names as it opens, under a headline that names none; its season where one is told."""
    opening = [token for _, tokens in spoken[:_OPENING] for token in tokens]
    shows = {sid for token in opening if token.kind in _SHOWS for sid in token.ids}
    if len(shows) != 1:
        return BARE_PARENT
    (show,) = shows
    for token in opening:
        if token.kind == "season" and len(token.numbers) == 1 and lexicon.season_id(show, token.numbers[0]):
            return as_season(lexicon, show, token.numbers[0])
    return name_shows((show,))[0]


def _look_on(lexicon: Lexicon, show: Referent, title: str, opening: Sequence[tuple[str, list[Token]]]) -> Referent:
    """A spinoff whose headline says that it was renewed, or whose page opens on one season to come, is that season."""
    numbers = [n for n in lexicon.list_numbers(show.show) if n > 1] if show.is_spinoff else []
    if not numbers:
        return show
    if _RENEWED.search(title):
        return as_season(lexicon, show.show, numbers[0])
    for text, tokens in opening:
        if any(token.kind in _SHOWS and token.ids != (show.show,) for token in tokens):
            continue
        for token in tokens:
            followed = len(token.numbers) == 1 and token.numbers[0] in numbers
            if token.kind == "season" and followed and _opens_on(text, token.span):
                return as_season(lexicon, show.show, token.numbers[0])
    return show


def _look_on_parent(lexicon: Lexicon, opening: Sequence[tuple[str, list[Token]]]) -> Referent:
    """The parent's season that a page opens on, which names no spinoff."""
    for text, tokens in opening:
        for token in tokens:
            followed = len(token.numbers) == 1 and token.numbers[0] in lexicon.parent_numbers
            if token.kind == "season" and followed and token.ids in {(), ("",)} and _opens_on(text, token.span):
                return as_season(lexicon, PARENT, token.numbers[0])
    return BARE_PARENT


def _opens_on(text: str, season: Span) -> bool:
    before = text[max(0, season.start - 60) : season.start]
    return bool(_AHEAD_OF.search(before) or _WORKED_ON.search(before))


# What a page opens on: "ahead of the fourth series of <Show>", "<Show> returns for a third season".
_AHEAD_OF = re.compile(
    r"\b(?:ahead of|looks? ahead to|preview(?:s|ing)?|promot(?:es|ing)|(?:returns?|returning|back|comes? back|coming back) (?:\w+ ){0,2}(?:for|with)|on the set of|starts?|begins?) (?:(?:the|its|a|an|their) )?(?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)


# "About to shoot the second season", "hard at work on season 3".
_WORKED_ON = re.compile(
    r"\b(?:shoot(?:s|ing)?|film(?:s|ing)?|shot|filmed|wrapped|writing|making|made|editing|working on|work on|in production on|production (?:on|of|for)|cameras? (?:are )?roll(?:s|ing|ed)? on|set of|premiere of|start(?:s|ed)? of|launch of|trailer for|poster for|images? (?:of|from)|(?:joins?|joined|joining|cast(?:s|ing)? (?:of|for|in)|star(?:s|ring)? in) (?:[\w’'-]+ ){0,2}?)(?: (?:the|its|a|on|up|for|of))* (?:[\w-]+ ){0,1}$",
    re.IGNORECASE,
)


def drop_adjuncts(text: str, tokens: list[Token]) -> list[Token]:
    """Without the show whose offshoot is named too: "the <Show> spinoff will be called <Another Show>"."""
    return [
        token
        for token in tokens
        if not (
            token.kind == "show"
            and _OFFSHOOT.match(text, token.span.end)
            and any(other.kind == "show" and other.ids != token.ids for other in tokens if other.span > token.span)
        )
    ]


_OFFSHOOT = re.compile(
    r"[’'”\"]?(?:['’]s)? (?:\w+ )?(?:spin-?\s?off|prequel|offshoot|sequel|follow-up)\b(?!s)", re.IGNORECASE
)


def _names_both(title: str, tokens: Sequence[Token]) -> bool:
    """Does a headline name the parent and a spinoff in a row, so that it is about neither alone?"""
    named = [token for token in tokens if token.kind in {"show", "parent"}]
    return any(
        {one.kind, other.kind} == {"show", "parent"} and _BESIDE.fullmatch(title[one.span.end : other.span.start])
        for one, other in itertools.pairwise(named)
    )


def _has_offshoot(text: str, tokens: Sequence[Token]) -> bool:
    """Does a sentence give the parent a spinoff beside it: "<Franchise>, whose spinoff <Show> ..."?"""
    return any(token.kind == "show" and _WHOSE_OFFSHOOT.search(text, 0, token.span.start) for token in tokens)


_WHOSE_OFFSHOOT = re.compile(
    r"\b(?:whose|its) (?:[\w-]+ ){0,2}?(?:spin-?\s?off|offshoot|prequel|sequel|companion|sister)(?: (?:series|show|drama))?,? [“\"‘']?$",
    re.IGNORECASE,
)
