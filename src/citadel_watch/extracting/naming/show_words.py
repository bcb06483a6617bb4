# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Words that stand for shows without naming them: pronouns, "the mothership", "both spinoffs", "the prequel"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.extracting.anchoring import Anchored, find_words
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span

SHOW_NOUN = (
    r"(?:spin-?\s?offs?|series|shows?|dramas?|originals?|chapters?|versions?|ones?|cousins?|entry|entries|take|parts?|share|"
    r"adaptations?|remakes?|offshoots?|branch(?:es)?|counterparts?|sibling|sister|instal+ments?|edition|production|"
    r"iteration|thriller|prequel|sequel|arm|leg|limb|outing|story|variant|satellites?|film|project|title)"
)
_PLURAL_SHOWS = (
    r"(?:spin-?\s?offs?|offshoots|branches|satellite series|sister series|(?:linked|local|regional|international|foreign|"
    r"worldwide|global|companion|other|further|separate|more|local-language)\s(?:[\w-]+\s){0,2}?"
    r"(?:series|shows|productions|versions|entries|originals|chapters|instal+ments|branches|adaptations|offshoots|editions))"
)
_DOES = r"(?:is|was|has|may|had|will|comes|came|arrives|returns|needs?|ended|ends|ran|goes|went|stays|remains|keeps|left|leaves|would|could|can|did|does|gets?|got|wrapped)"
_PARENT_WORDS = Anchored(
    r"\b(?:the )?(?:mother\s?-?ship|flagship|parent|main|core|mother|principal|central)(?: (?:show|series|drama|title|programme|program)\b|(?<=main) (?:story|saga|tale|strand)\b|(?=['’]s|\b))"
    r"|\bthe (?:(?:US|U\.S\.|American|English-language) )?(?:original)(?: (?:show|series|drama|one)\b|(?=['’]s\b|\s*[,.;)]|\s(?:is|was|has|may|had|will|comes|came|arrives|returns|needs?|ended|ends|ran|goes|went|stays|remains|keeps|left|leaves|would|could|can|did|does|gets?|got|wrapped|says|said)\b))"
    r"|\bthe (?:US|U\.S\.|American|English-language) (?:series|show|parent|mother ?ship|flagship|mother)\b"
    r"|\b(?:its|their|as (?:for|to) the) (?:parent|mother)\b(?!['’-]| (?:company|companies|firm|group|network|studio|of|tongue|ship)\b)",
    re.IGNORECASE,
)
_PARENT_DOES = re.compile(rf"the (?:parent|mother) {_DOES}\b", re.IGNORECASE)
_PARENT_ALONE = re.compile(r"(?:the )?(?:main|core|mother|parent|principal|central)$", re.IGNORECASE)
_FIRST_SHOW = Anchored(r"\bthe first (?:\w+ )?(?:to (?:launch|air|arrive|premiere|debut))", re.IGNORECASE)
_HELPERS = r"(?:have|has|are|were|will|had|is|was|do|did|does|continue|come|comes|go|get|got|remain|return|would|could|can|may|might|film|films|share|shoot|air|premiere|star|start|begin|end|wrap|take|took|need|deserve|run|ran|drew|came|went|made|won|found|began|fell|saw|shot|cost|told|left|sank|met|keep|kept|follow|feature|tell|use|[a-z]{2,}ed)"
_GROUPED = Anchored(
    r"\b(?:(?P<both>(?:both|neither|either|the two|the pair|the duo|all two)(?: of (?:them|these|those))?(?: (?:the )?(?:spin-?\s?offs?|shows?|"
    rf"series|offshoots?|prequels|titles|dramas|sitcoms|of the others))?(?= {_HELPERS}(?:e?s)?\b|['’]s|[.,;)]| of | move)|(?<=from )both|(?<=have )both|(?<=were )both|(?<=are )both|(?<=has )both|(?<=of )both(?=[.,;]|\s*$)|the (?:\w+ )?(?:pair|duo)|both (?:shows|spin-?\s?offs|series|offshoots|tales|dramas)|the two (?:shows|spin-?\s?offs|series|offshoots|dramas))"
    r"|(?P<all>all (?:two|three|four|five|six|of (?:them|these|those))(?= (?:have|has|are|were|will|had|do|did|come|go|get|got|remain|return|would|could))))\b(?!-)",
    re.IGNORECASE,
)
_BARE = Anchored(
    r"\b(?:(?P<former>the former)|(?P<latter>the latter|that one|that other one)"
    r"|(?P<they>they|them|their|those two|these two|those (?:shows|series|spin-?offs)|these (?:shows|series|spin-?offs)|those)"
    r"|(?P<its>its)"
    r"|(?P<it>it|this one))\b(?!-)",
    re.IGNORECASE,
)
_OFFSHOOT = Anchored(
    r"\b(?:the|this|that|its|their|a|an|another|upcoming|new|animated|(?:the|a|an|its|his|her) (?:(?!and\b|or\b|of\b|from\b|for\b|in\b|with\b|to\b|that\b)[\w’'.:&-]+ ){1,4}?)\s?(?:spin-?\s?off|prequel|offshoot|sequel(?: series)|follow-up series|revival|reboot|remake)(?: (?:series|show|drama))?\b(?!-)",
    re.IGNORECASE,
)
_THE_SHOW = Anchored(
    r"\b(?:the|this|that) (?:(?!same|other|whole|first|last|second)[\w’'$.-]+ ){0,3}?(?:show|series|drama|thriller|programme|program|project|production|title|saga|comedy|sitcom|anthology|procedural|hit|dramedy|whodunit|western)\b(?!-)",
    re.IGNORECASE,
)
# "That begins in April": what was named last.
_THAT = re.compile(
    r"\W*(?:(?:and|but|so) )?(?P<that>that|this)(?:['’]s (?:out|due|back|on|coming|slated|set|expected) |"
    r" (?:(?:will|one will|is (?:set|due|slated|expected) to|is going to|has (?:already )?) ?(?:now |also )?)?(?:begins?|starts?|premieres?|premiered|arrives?|launch(?:es)?|debuts?|drops?|airs?|lands?|returns?|wraps?|wrapped|ends|came out|comes out|come out|films|went into production|goes into production) (?!to\b|with\b|as\b))",
    re.IGNORECASE,
)
_PLEONASTIC = Anchored(
    r"it(?:['’]s| is| was|['’]ll be| will be| would be| remains| has been| had been) (?:\w+ly )?(?:too early|clear|unclear|official|important|likely|hard|safe|possible|"
    r"time|reported|said|announced|confirmed that|also|an open|known|no |not clear|understood|thought|good|hoped|worth|easy|fair|"
    r"difficult|impossible|confirmed there|revealed|up to|a shame|simply)|it (?:could|may|might) be (?:some|a) (?:time|while)|"
    r"it (?:also |has |had |then |just |now |officially )*(?:said|says|confirmed|confirms|announced|announces|told(?! (?:of|the (?:story|tale))\b)|added|adds|revealed|reported|reports|posted|has (?:renewed|ordered|cancel+ed|confirmed|announced|picked)|renewed|ordered|cancel+ed|gave|hopes|wants|plans|declined|seems|appears|looks|turns|turned|follows that|means|hangs|comes down|took|takes)\b|(?<=[a-z] )it (?:up|down|off|out)\b",
    re.IGNORECASE,
)
_COLLECTIVE = re.compile(
    r"\b(?:(?:the|all|any|both|several|more|other|further|some|its|multiple|two|three|four|those|these|every|no|new|yet more) )?"
    r"(?:(?!(?:and|but|or|of|with|in|for|to|has|have|is|are|on|that|two|those|both|from|as|by)\b)[\w-]+ ){0,2}?"
    + _PLURAL_SHOWS
    + r"\b",
    re.IGNORECASE,
)
_IN_FRANCHISE = Anchored(
    r"\b(?:new|more|other|further|additional) (?:series|shows|projects|dramas) (?:set )?(?:in|within|from|for) (?:the|that|this|its) (?:[\w’'-]+ )?(?:franchise|universe)\b",
    re.IGNORECASE,
)
_OTHER_WORK = re.compile(r"(?:['’]s|\b(?:his|her)) other series$")
# "The local series that belongs to ...": one, by its verb.
_ONE_SERIES = re.compile(r"(?:the|this|that|its)\b.* series$", re.IGNORECASE)
_DOES_ALONE = re.compile(
    r" (?:(?:that|which) )?(?:is|was|has|belongs|will be called|goes|stars|follows|tells|takes|comes|opens|starts|begins|premieres)\b"
)
# "Nothing else is in the pipeline": no spinoff is.
_NOTHING_ELSE = re.compile(
    r"\b(?P<nothing>nothing(?: else| more| further| new| like that)?|no (?:other|more|further) (?:shows|series|projects)(?: (?:with|in|from|set in|about) (?:the|its|that) [\w’' -]{2,30})?)(?=(?:['’]s| is| are)?(?: (?:currently|now|being|yet|right now|at present))* (?:in (?:the (?:pipeline|works)|development)|developed|in active development|brewing|planned|cooking)\b)",
    re.IGNORECASE,
)
_SINGULAR_SPINOFF = re.compile(r"\bspin-?\s?off$", re.IGNORECASE)

_PARENT_CUES = frozenset({"mothership", "mother", "flagship", "parent", "main", "core", "principal", "central", "original", "us", "u", "american"})  # fmt: skip
_GROUPED_CUES = frozenset({"both", "neither", "either", "two", "pair", "duo", "all"})
_BARE_CUES = frozenset({"former", "latter", "one", "they", "them", "their", "those", "these", "its", "it"})
_THAT_CUES = frozenset({"that", "this"})
_OFFSHOOT_CUES = frozenset(
    {"spinoff", "spin", "prequel", "offshoot", "sequel", "follow", "revival", "reboot", "remake"}
)
_SHOW_CUES = frozenset(
    {
        "show", "series", "drama", "thriller", "programme", "program", "project", "production", "title", "saga", "comedy", "sitcom",
        "anthology", "procedural", "hit", "dramedy", "whodunit", "western",
    }
)  # fmt: skip
_PLURAL_CUES = frozenset(
    {
        "spinoffs", "spinoff", "spin", "offshoots", "branches", "series", "shows", "productions", "versions", "entries", "originals", "chapters",
        "instalments", "installments", "adaptations", "editions",
    }
)  # fmt: skip


def find_parent_words(text: str) -> Iterator[Token]:
    """The parent show by other words than its name."""
    words = find_words(text)
    if not _PARENT_CUES.isdisjoint(words):
        for found in _PARENT_WORDS.finditer(text):
            alone = _PARENT_ALONE.fullmatch(found[0])
            if not alone or re.match(r"['’]s ", text[found.end() :]) or _PARENT_DOES.match(text, found.start()):
                yield Token(span=Span(*found.span()), kind="parent")
    if "first" in words:
        for found in _FIRST_SHOW.finditer(text):
            yield Token(span=Span(*found.span()), kind="first-show")


def find_pronouns(text: str) -> Iterator[Token]:
    """`it`, `they`, `both`, `the latter`, and the nouns that do their work: "the show", "the spinoff"."""
    words = find_words(text)
    if not _GROUPED_CUES.isdisjoint(words):
        yield from _find_named_groups(_GROUPED, text)
    if not _OFFSHOOT_CUES.isdisjoint(words):
        for found in _OFFSHOOT.finditer(text):
            yield Token(span=Span(*found.span()), kind="spinoff")
    if not _BARE_CUES.isdisjoint(words):
        idle = [Span(*found.span()) for found in _PLEONASTIC.finditer(text)] if "it" in words else []
        for token in _find_named_groups(_BARE, text):
            if token.kind != "it" or not any(each.start <= token.span.start < each.end for each in idle):
                yield token
    if not _THAT_CUES.isdisjoint(words) and (told := _THAT.match(text)):
        yield Token(span=Span(*told.span("that")), kind="latter")
    if not _SHOW_CUES.isdisjoint(words):
        for found in _THE_SHOW.finditer(text):
            if found[0].count(" ") > 1 and found[0].rsplit(" ", 1)[1].istitle():
                continue
            yield Token(span=Span(*found.span()), kind="it")


def _find_named_groups(pattern: Anchored, text: str) -> Iterator[Token]:
    for found in pattern.finditer(text):
        yield Token(span=Span(*found.span()), kind=found.lastgroup)  # type: ignore[arg-type]


def find_groups(text: str) -> Iterator[Token]:
    """Spinoffs spoken of together."""
    for found in _NOTHING_ELSE.finditer(text):
        yield Token(span=Span(*found.span("nothing")), kind="collective")
    if _PLURAL_CUES.isdisjoint(find_words(text)):
        return
    for found in _IN_FRANCHISE.finditer(text):
        yield Token(span=Span(*found.span()), kind="collective")
    for found in _COLLECTIVE.finditer(text):
        if _SINGULAR_SPINOFF.search(found[0]) and not re.match(r"(?:every|all|any|no)\b", found[0], re.IGNORECASE):
            continue
        if _OTHER_WORK.search(text, 0, found.end()):
            continue
        if _ONE_SERIES.match(found[0]) and _DOES_ALONE.match(text, found.end()):
            continue
        yield Token(span=Span(*found.span()), kind="collective")
