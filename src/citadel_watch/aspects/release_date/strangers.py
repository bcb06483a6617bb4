# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Dates of works that nobody follows, by what stands before the verb: the film somebody is in, a channel's other show."""

from __future__ import annotations

import re

from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.speech.companies import Houses
from citadel_watch.extracting.when.occasions import Occasion, find_cue
from citadel_watch.extracting.when.words import compile_words

_SIGHT = 160
_CARRIES = compile_words(
    r"(?:(?:,\s|\s)(?:which|that))?(?:\s(?:is|are|was|were|will|has|have|had|be|been|being|to|for|set|up|due|slated|scheduled|expected|planned|also|now|then|just|only|finally|both|all|first|next|officially|itself|currently|not|still))*\s?\Z"
)
_PARTICIPLE = compile_words(
    r"\A(?:due|out|set|slated|scheduled|expected|released|releasing|opening|coming|arriving|premiering|debuting|launching|airing|streaming|dropping|landing|available|planned)\b"
)
_RELATIVE = compile_words(r",?\s(?:which|that)\b[^,]*\Z")
_QUOTED = re.compile(r"[“\"‘](?P<name>[A-Z0-9][^“”\"]{1,60}?)[,.]?[”\"’]?\Z")
_CAPITAL = r"[A-ZÀ-ÖØ-Þ0-9][\w’'&.!-]*"
_NAME = re.compile(
    rf"(?P<name>{_CAPITAL}(?:(?::?\s(?:(?:of|the|and|in|to|a|for|on|at|with|&)\s){{0,2}}){_CAPITAL}){{0,7}})\Z"
)
_WORK = compile_words(
    r"\b(?:film|movie|biopic|feature|drama|comedy|thriller|series|miniseries|mini-series|documentary|docuseries|play|musical|novel|album|memoir|book|game|sitcom|romance|horror|podcast|debut|sequel|diary|[\w-]+-part(?:er)?)(?:\s(?:called|titled))?,?\s[“\"‘']?\Z"
)
_ANOTHERS = compile_words(
    r"\b(?:his|her|whose|another)\s(?:(?!that\b|and\b|the\b|in\b|on\b|for\b|as\b)[\w’'-]+\s){0,3}[“\"‘']?\Z"
)
_SEEN_IN = compile_words(
    r"\b(?:seen?|stars?|starring|appear(?:s|ing|ed)?|heard|plays?|playing|lead(?:s|ing)?|role|part|turn|cameo|busy|work(?:s|ing)|is|back)\s(?:[\w’'-]+\s){0,6}?(?:in|on|opposite|for|with)\s(?:(?:the|his|her|their|a|an|new)\s)*(?:[\w’'-]+\s){0,3}[“\"‘']?\Z"
)
_OWN_ASIDE = compile_words(
    r"\A(?:his|her|their|a|an|the\s(?!second|third|fourth|fifth|sixth|last|final|next|first|new|latest|one|season|series|show|spin|prequel|sequel)|(?:also|too)\b|[\w’'-]+['’]s\s(?:new|next|other|latest)\s)"
)
_ITS_NTH = compile_words(
    r"\A\w+\s(?:its|the)\s(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|next|new)\b"
)
_AT_THE_PICTURES = compile_words(
    r"\b(?:in|into|to|hits?|reach(?:es)?)\s(?:(?:British|UK|US|American|Indian|selected|all|the)\s){0,2}(?:cinemas|theat(?:er|re)s|movie\s(?:houses|theat(?:er|re)s)|the\sbig\sscreen)\b"
)
_PLAIN = frozenset(
    "The A An It He She They We You I This That These Those Season Series Episodes Filming Production Fans And But So As For In On At From By With When While After Before Since Until If Though Although Both Its His Her Their Our Now Then Here There What Who".split()
)


def is_of_another_work(passage: Passage, dated: Dated) -> bool:
    """Does a work that is none of ours do what is dated: `Kushi, her romance with him, opens on September 1`?"""
    if _is_beside_a_strange_name(passage, dated) or _is_under_another_title(passage):
        return True
    cue = find_cue(passage, dated)
    if cue is None or cue.occasion is not Occasion.RELEASE:
        return False
    place = cue.span
    if place.start > dated.span.start:
        return False
    if _at_the_pictures(passage, place, dated) or _does_it_to_another_thing(passage, place):
        return True
    low = max(0, place.start - _SIGHT)
    before = passage.text[low : place.start]
    carried = _CARRIES.search(before)
    lead = before[: carried.start()] if carried else before.rstrip()
    relative = bool(_RELATIVE.search(before)) or (
        lead.rstrip().endswith(",")
        and bool(_PARTICIPLE.match(before[len(lead) :].lstrip(" ,") + passage.text[place.start :]))
    )
    lead = lead.rstrip()
    aside = ""
    if lead.endswith(","):
        lead = lead[:-1]
        if not relative:
            opening = lead.rfind(",")
            if opening < 0:
                return False
            aside, lead = lead[opening + 1 :].strip(), lead[:opening]
    if _is_somebodys_work(passage, lead, low):
        return True
    found = _QUOTED.search(lead) or _NAME.search(lead)
    if found is None:
        return False
    name = Span(low + found.start("name"), low + found.end("name"))
    if not _is_strange(passage, name):
        return False
    return _has_company(passage, lead[: found.start()], aside, low, place, relative=relative)


_RUN_IN = re.compile(
    rf"(?P<name>{_CAPITAL}(?:\s(?:(?:of|the|and|in|to|a|for|on|at|with|&)\s){{0,2}}{_CAPITAL}){{1,5}})(?:\.|:|\s[–—])\s"
)


def _is_under_another_title(passage: Passage) -> bool:
    """`Another Show. You will have to wait for Christmas`: a paragraph that begins with a title tells of that show."""
    found = _RUN_IN.match(passage.block.text)
    if found is None or any(each.subjects and each.how != "it" for each in passage.mentions):
        return False
    words = found["name"].casefold()
    ours = [passage.franchise.name, *passage.franchise.aliases, passage.franchise.network or ""]
    for each in passage.franchise.subjects:
        ours += [each.title or "", *each.aliases]
    if any(name and name.casefold() in words for name in ours) or any(
        each.name.casefold() == words for each in passage.people
    ):
        return False
    return found.end() + passage.block.start <= passage.start and found["name"].split()[0] not in _PLAIN_STARTS


_PLAIN_STARTS = _PLAIN - {"The", "A", "An"}
_SOMEBODYS = re.compile(
    r"(?P<who>[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+){0,2})['’]s?\s(?:[\w-]+\s){0,4}?(?:(?P<apart>film|movie|book|novel|memoir|play|album|documentary|podcast|musical|single)|show|series|drama|comedy|thriller|project)\b"
    r"(?:\s(?!of\b|for\b)[\w’'&-]+){0,5}(?:,\s[^,]{1,50})?\Z"
)


def _is_somebodys_work(passage: Passage, lead: str, low: int) -> bool:
    """`Mick Herron's new book, The Title, came out`: what belongs to a person, and is no show of ours."""
    found = _SOMEBODYS.search(lead)
    if found is None:
        return False
    who = Span(low + found.start("who"), low + found.end("who"))
    behind = Span(who.end, low + len(lead))
    if any(each.subjects and (each.span.overlaps(who) or each.span.overlaps(behind)) for each in passage.mentions):
        return False
    return bool(found["apart"]) or any(each.span.overlaps(who) for each in passage.people)


_OPENS = compile_words(
    r"(?:re)?(?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?|releas(?:es|ed|ing)|start(?:s|ed|ing)?|begins?|began|drop(?:s|ped)|add(?:s|ed))\Z"
)
_OBJECT = compile_words(
    r"\s(?:an?|its|their|his|her)\s(?P<what>(?:(?!in\b|on\b|at\b|to\b|for\b|from\b|with\b|of\b)[\w’'-]+\s){1,4})"
)
_OF_SHOWS = compile_words(
    r"\b(?:seasons?|series|shows?|drama|comedy|run|return|episodes?|spin-?off|prequel|sequel|adventure|chapter|part|half|batch|journey|story|life|second|third|fourth|fifth|sixth|"
    r"days?|weeks?|nights?|months?|years?|evening|weekend|little|bit|few|couple|hour|fortnight|account|case|way)\b"
)


def _does_it_to_another_thing(passage: Passage, verb: Span) -> bool:
    """`The company opens a store on June 20`: what is opened or launched is neither a show nor a part of one."""
    if not _OPENS.match(verb.of(passage.text)):
        return False
    found = _OBJECT.match(passage.text, verb.end)
    if found is None or _OF_SHOWS.search(found["what"]):
        return False
    what = Span(*found.span("what"))
    ours = any(each.subjects and 0 < verb.start - each.span.end < _SIGHT // 4 for each in passage.mentions)
    return not ours and not any(each.span.overlaps(what) for each in passage.mentions)


_BESIDE_QUOTED = re.compile(r"[“\"‘'](?P<name>[A-Z0-9][^“”\"]{1,60}?)[,.]?[”\"’'],?\s(?:(?:on|in)\s)?\Z")
_BESIDE_BRACKET = re.compile(
    rf"(?P<name>{_CAPITAL}(?:\s{_CAPITAL}){{0,5}})[”\"’']?(?:,\s(?:season|series)\s\w+)?\s\((?:[^()]{{1,24}},\s)?\Z"
)


def _is_beside_a_strange_name(passage: Passage, dated: Dated) -> bool:
    """`"Another Show" August 7`, `Another Show (season 3, June 12)`: right behind a name that is none of ours."""
    low = max(0, dated.span.start - _SIGHT // 2)
    before = passage.text[low : dated.span.start]
    found = _BESIDE_QUOTED.search(before) or _BESIDE_BRACKET.search(before)
    return found is not None and _is_strange(passage, Span(low + found.start("name"), low + found.end("name")))


def _has_company(passage: Passage, lead: str, aside: str, low: int, verb: Span, *, relative: bool) -> bool:
    """Do the words around a name say that it is a work?"""
    if _WORK.search(lead) or _ANOTHERS.search(lead):
        return True
    if any(
        re.fullmatch(r"['’]s?\s(?:[\w’'-]+\s){0,4}[“\"‘']?", lead[place.end :])
        for place, _ in Houses(passage.franchise.network).find(lead)
    ):
        return True
    if aside and _OWN_ASIDE.match(aside) and not lead.strip():
        return True
    if relative and _SEEN_IN.search(lead):
        return True
    return (
        bool(_ITS_NTH.match(passage.text[verb.start :]))
        and not any(
            each.subjects and each.how in ("season", "show", "title", "parent") and low <= each.span.start < verb.start
            for each in passage.mentions
        )
        and not lead.strip()
    )


def _is_strange(passage: Passage, name: Span) -> bool:
    """Is it a name, and none of ours, of a person's, of a company's or of a day?"""
    words = name.of(passage.text)
    if words.split()[0] in _PLAIN and len(words.split()) == 1:
        return False
    if any(each.span.overlaps(name) and each.how != "other-show" for each in passage.mentions):
        return False
    taken = [*(each.span for each in passage.dates), *(each.span for each in passage.people)]
    if any(place.overlaps(name) for place in taken):
        return False
    return not any(place.overlaps(name) for place, _ in Houses(passage.franchise.network).find(passage.text))


def _at_the_pictures(passage: Passage, verb: Span, dated: Dated) -> bool:
    """`His film opens in cinemas on June 12`: where nothing of ours is named, a series is not what cinemas show."""
    words = passage.text[verb.start : dated.span.start]
    if not _AT_THE_PICTURES.search(words):
        return False
    seasons = {each.id for each in passage.franchise.subjects if each.kind == "season"}
    return seasons.issuperset(passage.clause_at(dated.span.start).subjects) and not any(
        each.subjects for each in passage.mentions
    )
