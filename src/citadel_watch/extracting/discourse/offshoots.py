# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Which show "the spinoff", "a prequel" or "the offshoot led by <name>" is."""

from __future__ import annotations

import re

from citadel_watch.extracting.discourse.memory import Discourse
from citadel_watch.extracting.discourse.referents import ALL_SPINOFFS, NOBODY, Referent, Referents, name_shows
from citadel_watch.extracting.discourse.setting import Setting
from citadel_watch.extracting.naming.countries import COUNTRY_OF
from citadel_watch.extracting.naming.kinds import KINDS, match_kind
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.naming.titles import is_nameless
from citadel_watch.extracting.naming.tokens import Token

_DEFINITE = re.compile(r"(?:the|this|that|its|their)\b", re.IGNORECASE)
_INDEFINITE = re.compile(r"(?:an?|new|upcoming)\b", re.IGNORECASE)
# "<Show> in May, a prequel": what stands behind the comma is the show again.
_UNTITLED = re.compile(
    r"(?:an?|another|new|upcoming|untitled|(?:the|its|their) (?:new|untitled|upcoming|planned|latest|as[- ]yet)|(?!the\b|its\b|their\b|this\b|that\b)[A-Z][\w’']* (?:new|untitled))\b",
    re.IGNORECASE,
)
_APPOSED = re.compile(r"[”\"’']?(?: (?:in|on|for|at|from|to) [^,;]{2,30})?, ")
# "The prequel, <Show>", "the prequel series <Show>": the name behind says which.
_NAMED_BEHIND = re.compile(
    r"(?: (?:series|show|drama|comedy))?(?:,? (?:titled|called|named|entitled|dubbed))?,? ?(?:the )?[“\"‘']?"
)
# "The spinoff built around <names>": whose story it is tells which it is.
_STORY = re.compile(
    r"(?: (?:series|show))?(?:,? (?:that|which) (?:was |is |will be )?)?,? ?(?:built |cent(?:red|ered) |centering |focus(?:ed|ing|es) |led |fronted |headlined |headed |toplined )?"
    r"(?:about|around|on|by|following|starring|with|featuring) (?:(?:an?|the) )?(?:(?:young|younger|early|future|beloved|fan-favou?rite) ){0,2}(?P<names>(?-i:[A-Z][\w’'-]+)(?:(?:,? and |, | )(?-i:[A-Z][\w’'-]+)){0,6})",
    re.IGNORECASE,
)
_LED_BY = re.compile(
    r",? (?:that (?:is |stars )|which (?:is |stars ))?(?:starring|led by|fronted by|headlined by|with|featuring)\b"
)
_BARE = re.compile(
    r"(?:the|this|its) (?:new )?(?:spin-?\s?off|prequel|offshoot|sequel)(?: (?:series|show|drama))?", re.IGNORECASE
)
_FURTHER = re.compile(
    r"(?:an? (?:different|separate|further|second|third|fourth|possible|potential)|another)\b", re.IGNORECASE
)
_KIND = re.compile("|".join(KINDS), re.IGNORECASE)
_OF_ANOTHER = re.compile(r" (?:of|to) (?:the )?[“\"‘']?(?-i:[A-Z])")
# "... starring <name>, who plays <name>", "as <name>".
_PLAYED = re.compile(
    r"\b(?:as|plays?|playing|portray\w*|reprise\w*) (?:\w+ role (?:as|of) )?(?:the )?((?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}))"
)


def resolve_spinoff(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    text, words = setting.text, setting.words(token)
    if is_named_beside(token, setting):
        return None
    lexicon = discourse.lexicon
    if _UNTITLED.match(words) and (placed := _find_placed(token, setting, discourse)):
        return name_shows((placed,))
    if story := _STORY.match(text, token.span.end):
        played = " ".join(_PLAYED.findall(text, story.end("names")))
        ids = lexicon.match_story(story["names"]) or lexicon.match_story(f"{_cut_franchise(words, discourse)} {played}")
        starring = not ids and _LED_BY.match(text, token.span.end) and _BARE.fullmatch(words)
        if starring and discourse.spinoff:
            return (discourse.spinoff,)
        if ids or not _INDEFINITE.match(words):
            return name_shows(ids) or (NOBODY,)
        return _find_only(discourse) or _find_nameless(words, discourse) or (NOBODY,)
    if ids := lexicon.match_story(_cut_franchise(words, discourse)):
        return (_prefer_offshoot(ids[0], discourse),)
    if _OF_ANOTHER.match(text, token.span.end) and not _is_of_parent(token, setting):
        return (NOBODY,)
    noun = _KIND.search(words)
    told = noun and (_DEFINITE.match(words) or not discourse.about.is_spinoff)
    if noun and told and (found := _find_kind(noun[0].lower(), discourse)):
        return (found,)
    if noun and _INDEFINITE.match(words) and (said := match_kind(noun[0].lower(), lexicon.spinoffs)):
        return name_shows(said) if not _says_another(words, discourse) else (NOBODY,)
    if _FURTHER.match(words) and discourse.about.is_spinoff:
        return (ALL_SPINOFFS,)
    if discourse.about.is_spinoff:
        return (discourse.about,)
    if discourse.spinoff and _DEFINITE.match(words):
        return (discourse.spinoff,)
    if _INDEFINITE.match(words):
        named = _find_only(discourse) if lexicon.names_something(words) or _is_of_parent(token, setting) else ()
        if not named and _says_another(words, discourse):
            return (NOBODY,)
        return named or _find_nameless(words, discourse) or (ALL_SPINOFFS,)
    return _find_only(discourse) or ((ALL_SPINOFFS,) if _FURTHER.match(words) else None)


def _find_placed(token: Token, setting: Setting, discourse: Discourse) -> str | None:
    """A new spinoff that has only a place so far: the one that the sentence gives it, or the page's."""
    about = discourse.about
    if placed := discourse.lexicon.countries.find_untitled(setting.text[token.span.start :]):
        return placed
    return about.show if about.is_spinoff and about.show in discourse.lexicon.countries.untitled else None


def _find_nameless(words: str, discourse: Discourse) -> Referents:
    """The one spinoff that nobody has named yet, where the words say that there is one, of its kind if they tell it."""
    lexicon = discourse.lexicon
    noun = _KIND.search(words)
    nameless = [each for each in lexicon.spinoffs if is_nameless(each, lexicon.franchise)]
    if len(nameless) != 1 or _FURTHER.match(words) or _says_another(words, discourse):
        return ()
    names = " ".join((nameless[0].title or "", *nameless[0].aliases))
    kind = _KIND.search(names)
    if noun and kind and noun[0].lower() != kind[0].lower():
        return ()
    return name_shows((nameless[0].id,))


def _says_another(words: str, discourse: Discourse) -> bool:
    """Does a name stand in the words that is not the franchise's?"""
    names = re.findall(r" ([A-Z][a-z][\w’'-]*)", _cut_franchise(words, discourse))
    return not discourse.lexicon.names_something(words) and any(
        each.lower() not in COUNTRY_OF and not is_company(each, None) for each in names
    )


def is_named_beside(token: Token, setting: Setting) -> bool:
    """Does a name beside the words say which it is: "<Show>, the prequel", "the prequel, <Show>"?"""
    for other in setting.tokens:
        if other.kind != "show":
            continue
        if other.span.end <= token.span.start and _APPOSED.fullmatch(setting.text[other.span.end : token.span.start]):
            return True
        if other.span.start >= token.span.end and _NAMED_BEHIND.fullmatch(
            setting.text[token.span.end : other.span.start]
        ):
            return True
    return False


def _is_of_parent(token: Token, setting: Setting) -> bool:
    """`A prequel to <Franchise>`."""
    behind = setting.tokens_after(token)[:1]
    return bool(behind) and behind[0].kind == "parent" and behind[0].span.start - token.span.end <= 10


def _cut_franchise(words: str, discourse: Discourse) -> str:
    """The words of "the <Franchise> spinoff" that could be of a title."""
    return re.sub(rf"\b(?:The|A|An|Its|{re.escape(discourse.lexicon.franchise.name)})\b", "", words)


def _prefer_offshoot(sid: str, discourse: Discourse) -> Referent:
    """`The <Show> spinoff`, where the page said that another show is that, is the other one."""
    return name_shows((discourse.offshoots.get(sid, sid),))[0]


def _find_kind(noun: str, discourse: Discourse) -> Referent | None:
    """The one show that the page, or its title, makes a prequel, a remake and so on."""
    ids = discourse.page.kinds.get(noun, ()) or match_kind(noun, discourse.lexicon.spinoffs)
    if len(ids) > 1 and discourse.spinoff and discourse.spinoff.show in ids:
        ids = (discourse.spinoff.show,)
    if len(ids) != 1:
        return None
    about = discourse.about
    return about if about.show == ids[0] else name_shows(ids)[0]


def _find_only(discourse: Discourse) -> Referents:
    """The one spinoff that the page names at all."""
    return name_shows(tuple(discourse.page.named)) if len(discourse.page.named) == 1 else ()
