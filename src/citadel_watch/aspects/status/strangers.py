# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""When a status word is said of a stranger: a title the sentence opens with, a label, a work named just before, the page itself."""

from __future__ import annotations

import re

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.passage import Clause, Passage, Span


def is_of_stranger(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is the subject of the words, or what their "it" stands for, a work that nobody follows?"""
    return (
        _is_of_page(span, passage)
        or _is_under_label(passage)
        or _is_under_title(span, passage)
        or _is_of_opening_title(cue, span, clause, passage)
        or _is_of_whose_season(span, passage)
        or _is_of_it_elsewhere(span, passage)
    )


_PAGE = re.compile(
    r"\W*(?:the|this|that|your) (?:page|link|article|url|address|account|subscription|listing)\b(?! (?:is|was) about)",
    re.IGNORECASE,
)


def _is_of_page(span: Span, passage: Passage) -> bool:
    """Is it the page that has ended or moved?"""
    return bool(_PAGE.match(passage.text)) and not _names_ours(passage, 0, span.end)


def _names_ours(passage: Passage, start: int, end: int) -> bool:
    return any(start <= each.span.start < end and each.how not in _PRONOUNS for each in passage.mentions)


_PRONOUNS = frozenset({"it", "its", "other", "other-show"})
_CAP = r"(?:[A-Z0-9][\w’'.&!-]*)"
_TITLE = rf"(?:{_CAP}(?: (?:(?:of|the|and|in|on|for|to|a|&|vs|with) ){{0,2}}{_CAP}){{0,7}})"
_LABEL = re.compile(rf"\W*(?P<name>{_TITLE})(?: ?\([^)]*\))?(?:: | [–—-] )")


def _is_under_label(passage: Passage) -> bool:
    """Does the line begin with the title of another work and a colon, and name none of ours?"""
    found = _LABEL.match(passage.text)
    if found is None or passage.leads or (found["name"].isupper() and " " in found["name"]):
        return False
    if " " not in found["name"] and not re.search(r"\d", found["name"]):
        return False
    return _is_strange(Span(*found.span("name")), passage) and not _names_ours(passage, 0, len(passage.text))


# "Harbour Street. Cancelled in May." in a list of shows: the line is about the title that it opens with.
_TITLE_ALONE = re.compile(rf"\W*(?P<name>{_TITLE})\. (?=[A-Z])")


_SHOUTS = re.compile(r"\b[A-Z]{4,}\b|\b(?:Season|Series)\b")


def _is_under_title(span: Span, passage: Passage) -> bool:
    """Does the block open with the title of another work, alone, and does this sentence name none of ours?"""
    opening = _TITLE_ALONE.match(passage.block.text)
    if opening is None or passage.leads or passage.start - passage.block.start + span.start < opening.end():
        return False
    if _SHOUTS.search(opening["name"]):
        return False
    name = opening["name"].rstrip(".").casefold()
    subjects = passage.franchise.subjects
    ours = [passage.franchise.name, *passage.franchise.aliases]
    ours += [each.title or "" for each in subjects] + [alias for each in subjects for alias in each.aliases]
    if any(each and (each.casefold() in name or name in each.casefold()) for each in ours):
        return False
    if is_company(name, passage.franchise.network) or _NO_TITLE.match(opening["name"]) or " " not in name:
        return False
    return not any(each.subjects and each.how in _BY_NAME for each in passage.mentions)


_BY_NAME = frozenset({"show", "parent", "title", "country"})


def _is_strange(name: Span, passage: Passage) -> bool:
    """Is a name neither one of ours, nor a person's, nor a company's, nor a time?"""
    text = passage.text
    known = [each.span for each in passage.mentions if each.how not in {"other", "other-show"}]
    known += [each.span for each in passage.people] + [each.span for each in passage.dates]
    if any(each.overlaps(name) for each in known) or _NO_TITLE.match(text, name.start, name.end):
        return False
    words = name.of(text)
    return not is_company(words, passage.franchise.network) and not _BODY.search(words)


_BODY = re.compile(
    r"\b(?:Pictures|Productions?|Studios?|Films|Television|TV|Media|Entertainment|Company|Video|Network|Networks|Originals?|Group|Global|Corporation|Inc|Ltd|Plus|Channel|Broadcasting|"
    r"Season|Series|Episode|Filming|Production|Status|Update|Release|News|Renewal|Spoilers?|Warning)\b"
)
_NO_TITLE = re.compile(
    r"(?:(?:The|A|An) )?(?:Season|Series|Part|Volume|Book|Filming|Shooting|Production|Principal|Photography|Work|Cameras?|It|They|This|That|These|Those|There|Both|All|None|Nothing|Everything|"
    r"Everyone|Nobody|Neither|Talks?|Plans?|Scripts?|Writing|Development|Show|Drama|Comedy|Another|Other|Others|More|One|Two|Three|Some|Which|Who|What|Whatever|In|On|At|By|For|From|With|After|"
    r"Before|While|When|As|If|Since|Because|Although|Though|Now|Then|But|And|So|Yet|Here|Not|No|Yes|Only|Also|Even|Still|Just|Meanwhile|However|Its|His|Her|Their|Our|My|We|He|She|I|You|"
    r"First|Second|Third|Fourth|Fifth|Sixth|Once|Until|Last|Next|Earlier|Later|Back|Reports?|Rumou?rs?|Sources?|Fans?|Bosses|Producers|Writers|Stars?)\b",
)
_OPENS = re.compile(
    rf"\W*(?:(?:[Mm]eanwhile|[Aa]nd|[Bb]ut|[Ss]o|[Aa]lso|[Tt]hen),? )?(?P<name>[“‘\"']?{_TITLE}[”’\"']?)"
    r"(?P<aside>,? \([^)]*\)|, (?!and\b|who\b|whom\b|but\b)[^,;:]{2,80},)?(?P<verb>,? (?:(?:is|are|was|were|has|have|had|will|would|now|also|currently|still|just|begins?|began|starts?|started|"
    r"ends?|ended|gets?|got|returns?|returned|wraps?|wrapped|films|concludes?|concluded|finishe[sd]|premieres?|premiered|goes|went|comes?|came|lost|loses|takes?|took|bows|bowed)\b))"
)
_OWN_SUBJECT = re.compile(
    r"\b(?:it|they|this|that|which|who|said|says|told|the (?:show|series|drama|season)|there)\b|[:;“”\"]",
    re.IGNORECASE,
)


def _is_of_opening_title(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Does the sentence open with another title as its subject, and no subject of its own before the words?"""
    if passage.leads:
        return False
    text = passage.text
    found = _OPENS.match(text)
    if found is None or found.start("verb") > span.start:
        return False
    name = Span(*found.span("name"))
    if " " not in found["name"] and not found["aside"]:
        return False
    if not _is_strange(name, passage) or _names_ours(passage, name.end, max(clause.span.end, span.end)):
        return False
    return not _OWN_SUBJECT.search(text, found.start("verb"), span.start) and _has_no_agent(cue, found, span)


def _has_no_agent(cue: Cue, found: re.Match[str], span: Span) -> bool:
    """An unknown name may be a company, which orders and cancels: then it is not what is ordered."""
    active = cue.word in {"renewed", "not-yet-renewed", "not-renewed", "cancelled", "on-hold", "delayed", "announced"}
    return not active or bool(
        re.search(
            r"\b(?:is|are|was|were|been|gets?|got|ended|returns?)\b", found.string[found.start("verb") : span.end]
        )
    )


_WHOSE = re.compile(rf"(?P<name>{_TITLE})[”’\"']?, whose (?:\w+ )?$")


def _is_of_whose_season(span: Span, passage: Passage) -> bool:
    """Is it the season of a work that is named right before: "on <other>, whose fourth season has begun filming"?"""
    text = passage.text
    for each in passage.mentions:
        if each.how not in {"season", "own-season"} or each.span.start > span.start:
            continue
        owner = _WHOSE.search(text, max(0, each.span.start - 90), each.span.start)
        if owner and _is_strange(Span(*owner.span("name")), passage):
            return not _names_ours(passage, each.span.end, span.start)
    return False


_IT_BEFORE = re.compile(
    r"\b(?:it|that)(?:['’]s)? (?:(?:has|have|had|is|was|will|been|be|now|also|just|already|later|since|never|not|\w+ly) )*$",
    re.IGNORECASE,
)
_IT_IN = re.compile(r"\w+ (?:it|that)\b", re.IGNORECASE)
_IT_BEHIND = re.compile(r" (?:it|that)\b(?! (?:is|was|has|will|would|the|it|they)\b)")
_WORK = r"(?:thriller|film|movie|drama|comedy|sitcom|documentary|docuseries|pilot|short|biopic|feature|play|musical|miniseries|western|romcom|show|series|album|novel|book|procedural|podcast|game|sequel)"
_INDEFINITE = re.compile(
    rf"\b(?:an?|another|his|her|their) (?:(?!new season|second|third|fourth|fifth)[\w’'-]+ ){{0,3}}?{_WORK}\b(?! (?:season|version|of the))[^;:.]*$"
)
_LAST_NAME = re.compile(
    rf"(?P<before>\b\w+ )[“‘\"']?(?P<name>(?:The|A|An) {_CAP}(?: (?:(?:of|the|and|in|on|for|to|a|&|vs|with) ){{0,2}}{_CAP}){{0,6}}|{_CAP}(?: (?:of|the|to) (?:the )?{_CAP}| {_CAP})+)[”’\"']?\.[”’\"']? ?$"
)
_IN_A_WORK = re.compile(
    r"(?:leads?|led|creates?d?|wrote|directs|directed|headlines|fronts|starring|series|show|drama|film|comedy|movie|called|titled|watching|watched)\b",
    re.IGNORECASE,
)
_IN = re.compile(r"(?:in|of|for|with|is|was|and|made)\b", re.IGNORECASE)
_ARTICLED = re.compile(r"(?:The|An?) ")


def _is_of_it_elsewhere(span: Span, passage: Passage) -> bool:
    """Is "it" another work, named or introduced right before: "a drama about thieves, though no network has ordered it"?"""
    text = passage.text
    inside = _IT_IN.search(text, span.start, span.end) or _IT_BEHIND.match(text, span.end)
    before = _IT_BEFORE.search(text[: span.start])
    if not inside and not before:
        return False
    start = before.start() if before else span.start
    if _names_ours(passage, 0, start):
        latest = max(
            each.span.end for each in passage.mentions if each.how not in _PRONOUNS and each.span.start < start
        )
    else:
        latest = 0
    own = _INDEFINITE.search(text, latest, start)
    if (
        own is not None
        and own.start() > 0
        and not any(each.span.overlaps(Span(*own.span())) and each.how not in _PRONOUNS for each in passage.mentions)
    ):
        return not passage.leads
    if latest or (before and before.start() > 30):
        return False
    earlier = passage.block.text[: max(0, passage.start - passage.block.start)]
    named = _LAST_NAME.search(earlier[-160:])
    if named is None or not (
        _IN_A_WORK.match(named["before"]) or (_IN.match(named["before"]) and _ARTICLED.match(named["name"]))
    ):
        return False
    return not _is_ours_by_name(named["name"], passage) and not is_company(named["name"], passage.franchise.network)


def _is_ours_by_name(name: str, passage: Passage) -> bool:
    franchise = passage.franchise
    names = [franchise.name, franchise.network or "", *franchise.aliases]
    for subject in franchise.subjects:
        names += [subject.title or "", *subject.aliases]
    words = name.casefold()
    return any(each and (each.casefold() in words or words in each.casefold()) for each in names)
