# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""What a heading sets for the section below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from citadel_watch.extracting.discourse.memory import Discourse
from citadel_watch.extracting.discourse.referents import (
    ALL_SPINOFFS,
    BARE_PARENT,
    NOBODY,
    PARENT,
    Referents,
    Topic,
)
from citadel_watch.extracting.discourse.seasons import find_coming
from citadel_watch.extracting.discourse.topics import Found
from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.naming.plain_words import PLAIN
from citadel_watch.extracting.passage import Mention, Named, Span

# "Other Westeros shows", "Also on Thursday", "What else is on".
_OTHERS = re.compile(
    r"\W*(?:(?:other|more|all the other|the other|further) (?:[\w’'-]+ ){0,3}(?:shows|series|dramas|comedies|spin-?offs|projects|news|premieres|renewals|titles|returns)\b|also (?:on|in|at|returning|coming|new)\b|elsewhere\b|what else\b|more from\b)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"[“\"‘']?(?P<name>[A-Z0-9][\w’'&.!$-]*(?::? (?:(?:of|the|and|in|to|a|for|on|at|with) ){0,2}(?:&|[A-Z0-9][\w’'&.!$-]*)){0,6})[”\"’']?"
    r"(?: \([^)]{1,30}\)|, (?:[Ss]eason|[Ss]eries) \w+| [Ss](?:eason|eries)? ?\d+)?"
)
# What sections of a page about one show are called.
_SECTIONS = frozenset(
    "cast casting crew plot plots story trailer trailers teaser teasers release date dates renewal renewals news update updates episode episodes season seasons series "
    "status filming production spinoff spinoffs spin-off spin-offs prequel sequel characters character recap review reviews finale premiere where when how what who why overview "
    "summary synopsis setting locations location writing music soundtrack reception ratings awards background history conclusion credits credit photos images poster gallery "
    "comments related more faq faqs questions answers about timeline budget future past guests guest newcomers directors writers creators team availability streaming home editor's notes verdict "
    "returning new renewed cancelled canceled ending undecided winners losers".split()
)
_FEW = 2


def find_sections(texts: Sequence[str], lexicon: Lexicon) -> bool:
    """Is the page cut into shows: do two lines or more of it consist of the names of different ones of ours?"""
    named: set[str] = set()
    for text in texts[1:]:
        found = _TITLE.fullmatch(text.strip()) if len(text) < 70 else None
        if found and lexicon.names_something(found["name"]):
            tokens = [
                each for each in lexicon.find_tokens(text, anchored=lexicon.ids) if each.kind in {"show", "parent"}
            ]
            named |= {each.ids[0] if each.ids else "" for each in tokens[:1] if each.span.start < _FEW}
    return len(named) >= _FEW


def find_section(text: str, people: Sequence[Named], texts: Sequence[str]) -> Span | None:
    """The title that a heading consists of, where it can be a show's, and no person's of whom the page speaks again."""
    found = _TITLE.fullmatch(text.strip()) if len(text) < 70 else None
    if found is None:
        return None
    span = Span(*found.span("name"))
    words = found["name"].lower().replace("’", "'").replace(":", "").split()
    if words[0] in PLAIN or not _SECTIONS.isdisjoint(words) or is_company(found["name"], None):
        return None
    known = any(span.overlaps(each.span) for each in people)
    return None if known and sum(found["name"] in each for each in texts) > 1 else span


_LONGEST_QUESTION = 110
_MARKED = re.compile(r"\W*(?:Q|Question)(?:\.|:|\)| [–—-])\s")
_POINTS_BACK = re.compile(
    r"\b(?:it|they|that|this|the (?:show|series|drama|season|spin-?off|prequel|run|new (?:season|series|episodes)))\b",
    re.IGNORECASE,
)
_SPOILS = re.compile(r"\bspoil(?:s|ers?)\b", re.IGNORECASE)


def is_asking(line: str, *, alone: bool) -> bool:
    """Is the beginning of a block a question that what follows answers, as a heading would: one that fills it, or is marked?"""
    if _MARKED.match(line):
        return True
    return alone and line.rstrip(" *”\"’'").endswith("?") and len(line) < _LONGEST_QUESTION


def asks_in_lines(lines: Iterable[str]) -> bool:
    """Is a page cut into questions and answers?"""
    return sum(is_asking(line, alone=line.count("?") == 1) for line in lines) >= _FEW


def asks_on(text: str) -> bool:
    """Does a question ask on about what stands before it?"""
    return text.rstrip(" *”\"’'").endswith("?") and bool(_POINTS_BACK.search(text))


def carry_over(text: str, discourse: Discourse) -> Referents:
    """Whom a heading is about that names nobody: who the section before it was, where it asks on, or the page has no other topic."""
    about = discourse.about
    if len(discourse.heading) != 1 or discourse.heading == (about,):
        return ()
    (section,) = discourse.heading
    if not section.subjects or section == ALL_SPINOFFS:
        return ()
    if section.show == about.show and section.is_season and (section.season or 0) < (about.season or 0):
        return ()
    single = discourse.single
    if asks_on(text):
        further = single and single.is_season and single.show == section.show and not section.is_season
        return (single,) if further and single else (section,)
    if find_section(text, (), ()):
        return ()
    settled = about.subjects and not (about.is_season and about.season in discourse.page.aired)
    return (section,) if not settled and section.is_season and section.show in {PARENT, about.show} else ()


def read_heading(
    text: str, topics: Iterable[Topic], found: Sequence[Found], discourse: Discourse, *, strange: bool
) -> Referents:
    """Whom a section is about by its heading; nothing where it is the page's own matter."""
    if _SPOILS.search(text):
        return ()
    if whole := _find_headed([topic.referents for topic in topics if topic.named and topic.subjects]):
        return whole
    if strange or _OTHERS.match(text):
        return (NOBODY,)
    if len(found) == 1 and _is_alone(text, found[0]):
        return _find_alone(found[0][1], discourse)
    return next((referents for mention, referents in found if _is_unfollowed(mention, referents)), ())


def _is_unfollowed(mention: Mention, referents: Referents) -> bool:
    """Is it a later season that nobody follows: "Will there be a season 9?"?"""
    return mention.how == "season" and not mention.subjects and all((each.season or 0) > 1 for each in referents)


def _is_alone(text: str, found: Found) -> bool:
    span = found[0].span
    return not text[: span.start].strip(" “\"‘'") and bool(_NOTE.fullmatch(text, span.end))


_NOTE = re.compile(r"[”\"’']?(?: \([^)]{1,30}\))?[.:]?\s*")


def _find_alone(referents: Referents, discourse: Discourse) -> Referents:
    """`<Franchise>`, and no more: the parent's season that is news."""
    if referents != (BARE_PARENT,):
        return ()
    coming = find_coming(discourse, PARENT)
    return (coming,) if coming.subjects else ()


def _find_headed(named: Sequence[Referents]) -> Referents:
    """Whom a heading is about: what it names first, by the season that it gives behind: "<Show> (season 3)"."""
    if not named:
        return ()
    first = named[0]
    if len(first) == 1 and not first[0].is_season:
        seasons = {each for rest in named[1:] for each in rest if each.how == "season" and each.show == first[0].show}
        if len(seasons) == 1:
            return tuple(seasons)
    return first
