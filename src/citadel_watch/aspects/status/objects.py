# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What a status word is done to: another title, a game or a reunion of the show's name, a trailer, another film."""

from __future__ import annotations

import re

from citadel_watch.aspects.status.heads import find_head, is_work_on_thing
from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.nouns import COUNTED, is_showlike
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.passage import Clause, Passage, Span


def is_done_to_other(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it something else that is dropped, shown or shot: "cancels 'Perry Mason'", "unveiled the trailer"?"""
    return (
        _is_other_title(cue, span, passage)
        or _is_plain_title(cue, span, clause, passage)
        or _is_thing_dropped(cue, span, clause, passage)
        or _is_derived(cue, span, clause, passage)
        or _is_occasion(cue, span, clause, passage)
        or _is_unveiled_thing(cue, span, passage)
        or (cue.word in _FILMED and is_shoot_of_other(passage, span.start, span.end))
    )


_STOPPED = frozenset({"cancelled", "on-hold", "delayed", "renewed", "not-renewed"})
_QUOTED = re.compile(r",? ?[“‘'\"](?P<title>[A-Z][^“”\"]{1,60}?)[”’'\",](?!\w)")
_ENDS_LIST = re.compile(
    r"[;:–—|]|\b(?:after|as|while|following|amid|despite|but|weeks|months|days|ahead|before|when)\b", re.IGNORECASE
)


def _is_other_title(cue: Cue, span: Span, passage: Passage) -> bool:
    """Is it a title in quotation marks that is none of ours, nor any that stands beside it?"""
    text = passage.text
    if cue.word not in _STOPPED or (quoted := _QUOTED.match(text, span.end)) is None:
        return False
    return not _names_ours(passage, span.end, quoted.end())


def _names_ours(passage: Passage, start: int, end: int) -> bool:
    """Is one of ours in the list of what is dropped, which begins with another title?"""
    stop = _ENDS_LIST.search(passage.text, end)
    close = stop.start() if stop else len(passage.text)
    own = _SEASON_OF_IT.match(passage.text, end)
    season = range(own.start(), own.end()) if own else range(0)
    if own and not _GOES_ON.match(passage.text, own.end()):
        close = own.end()
    return any(
        each.how not in {"it", "its", "other-show"}
        and start <= each.span.start < close
        and each.span.start not in season
        for each in passage.mentions
    )


_SEASON_OF_IT = re.compile(
    r"[”’'\",]* (?:(?:for|with|to) (?:an?|its|the|one|another|\d)\b(?: [\w’'-]+){0,4}? (?:seasons?|series|run|outing|year|batch)\b|(?:season|series) \w+)"
)
"""`picked up "The Other" for a second season`: the season is that of the title before it."""
_GOES_ON = re.compile(r",? and [“‘'\"]?[A-Z]")


_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:\w+ly\s|also\s|now\s|just\s)*\Z", re.IGNORECASE
)
_AUXILIARY = re.compile(r"\b(?:is|are|was|were|be|been|being|will|would|has|have|had)\b", re.IGNORECASE)
_PLAIN = re.compile(r" (?P<title>(?:(?:The|A|An) )?[A-Z][\w’'-]+)")
_ACTIVE = re.compile(r"(?!(?:its?|the|an?)\b)\w+(?:s|ed|d|t|ing)?\b")


def _is_active(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    return (
        cue.word in _STOPPED
        and not passage.leads
        and bool(_ACTIVE.match(passage.text, span.start))
        and not _PASSIVE.search(passage.text, clause.span.start, span.start)
        and not _AUXILIARY.search(passage.text, span.start, span.end)
    )


def _is_plain_title(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it a name that is none of ours: "Amazon, meanwhile, cancelled The Peripheral"?"""
    found = _PLAIN.match(passage.text, span.end)
    if found is None or cue.word == "delayed" or _NO_TITLE.match(found["title"]):
        return False
    if passage.text[span.start : span.end].isupper() or not _is_active(cue, span, clause, passage):
        return False
    if _names_ours(passage, span.end, found.end()):
        return False
    return not _is_named(passage, Span(*found.span("title"))) and not is_company(
        found["title"], passage.franchise.network
    )


_OBJECT = re.compile(
    r" (?P<noun>(?:the|an?|its|their|his|her|all|some|several|two|three|another|one|every) (?:[\w’'&+-]+ ?){1,8})",
    re.IGNORECASE,
)


_ANOTHER_YEAR = re.compile(r"(?:an?|its|another|one) (?:\w+ )?(?:year|time)\b", re.IGNORECASE)
_YET_TO = re.compile(
    r"(?:\w+ )?(?:yet|still) to (?!be\b)\w+\Z|[\w’']+ not (?:yet )?\w+\Z|\w+n['’]t (?:yet )?\w+\Z", re.IGNORECASE
)


def _is_thing_dropped(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it some other thing that is dropped: "has cancelled its free trial", "halted work on a car"?"""
    text = passage.text
    awaited = cue.word == "not-yet-renewed" and bool(_YET_TO.match(text, span.start, span.end))
    if not awaited and not _is_active(cue, span, clause, passage):
        return False
    if is_work_on_thing(Span(span.end + 1, span.end + 1), passage):
        return True
    found = _OBJECT.match(text, span.end)
    if found is None or _ANOTHER_YEAR.match(found["noun"]):
        return False
    if any(
        each.how != "its" and each.span.start in range(found.start("noun"), found.end("noun"))
        for each in passage.mentions
    ):
        return False
    head = find_head(Span(*found.span("noun")), passage, inside=True)
    return head is not None and head not in COUNTED and not is_showlike(head)


_HAPPENS = frozenset(
    {
        "cancelled",
        "on-hold",
        "delayed",
        "renewed",
        "in-doubt",
        "released",
        "announced",
        "ending",
        "in-development",
        "planned",
    }
)
_OF_ITS_NAME = re.compile(
    r"[’'”\"]?(?:['’]s)? (?:[\w-]+ )?(?:musicals?|(?:video |mobile |board |card )?games?|(?:cast )?reunion|live (?:show|tour|event|experience)s?|tours?|concerts?|exhibitions?|experience|attraction|"
    r"rides?|theme park|pop-?up|conventions?|(?:fan )?events?|(?:companion |official )?podcasts?|after-?show|novels?|books?|comics?|graphic novel|soundtracks?|albums?|merch\w*|collection|panels?|"
    r"(?:premiere |launch |wrap )?part(?:y|ies)|screenings?|play|ballet|opera|cookbook|scene|crossover|press (?:tour|conference)|(?:official |first |new )?(?:trailer|teaser|poster|clip))\b(?! (?:season|series|star))",
    re.IGNORECASE,
)
_NEAR = re.compile(r"[’'”\" ]*(?:(?:has|have|had|is|are|was|were|been|being|be|now|just|finally|officially|\w+ly) ?)*")
_LEADING = re.compile(r" ?(?:the |its |a |an |upcoming |planned |new |long-awaited |[“‘'\"])*")


def _is_derived(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it a game, a musical or a reunion of the show's name: "scraps <show> musical", "<show> reunion cancelled"?"""
    if cue.word not in _HAPPENS:
        return False
    text = passage.text
    for each in passage.mentions:
        if each.how in {"it", "its"} or not clause.span.start <= each.span.start < clause.span.end:
            continue
        thing = _OF_ITS_NAME.match(text, each.span.end)
        if thing is None:
            continue
        if thing.end() <= span.start and _NEAR.fullmatch(text, thing.end(), span.start):
            return True
        if each.span.start >= span.end and _LEADING.fullmatch(text, span.end, each.span.start):
            return True
    return False


_OCCASION = re.compile(
    r"[’'”\"]?(?:['’]s)? (?:(?!(?:and|was|is|has|before|after|at|ahead|despite|for|of|its|the|on|in|with|during|from|will|to|hours|days|weeks|months|until)\b)[\w-]+ ){0,2}?(?:premieres?|galas?|red carpets?|launch events?|photocalls?|junkets?|fan screenings?|Q&As?|meet-and-greets?|appearances?|table reads?|release dates?|premiere dates?|slots?)\b(?! (?:season|series))",
    re.IGNORECASE,
)
_OCCASION_OF = re.compile(
    r"\b(?:premieres?|galas?|red carpet|photocall|junket|screenings?|panels?|table reads?|(?:release |premiere )?dates?|slot) (?:of|for) (?:the |its )?(?:[\w’'+-]+ ){0,2}[“‘\"']?\Z",
    re.IGNORECASE,
)


def _is_occasion(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it the premiere, a gala or a date that is called off: "scraps the season 2 premiere", "the premiere of <show>"?"""
    if cue.word != "cancelled":
        return False
    text = passage.text
    for each in passage.mentions:
        if each.how in {"it", "its"} or not clause.span.start <= each.span.start < clause.span.end:
            continue
        thing = _OCCASION.match(text, each.span.end)
        of = _OCCASION_OF.search(text, clause.span.start, each.span.start)
        if each.span.end <= span.start:
            if thing and thing.end() <= span.start and _NEAR.fullmatch(text, thing.end(), span.start):
                return True
            if of and _NEAR.fullmatch(text, each.span.end, span.start):
                return True
        elif each.span.start >= span.end:
            if thing and _LEADING.fullmatch(text, span.end, each.span.start):
                return True
            if of and _LEADING.fullmatch(text, span.end, of.start()):
                return True
    return False


_UNVEILS = re.compile(r"(?:announc|unveil|reveal)\w*(?= )", re.IGNORECASE)
_PHRASE = re.compile(r" (?P<noun>(?:[\w’'&+-]+ ?){1,9})")


def _is_unveiled_thing(cue: Cue, span: Span, passage: Passage) -> bool:
    """Is it a trailer or a period of mourning that is announced?"""
    text = passage.text
    if cue.word not in {"announced", "renewed"} or (verb := _UNVEILS.match(text, span.start)) is None:
        return False
    found = _PHRASE.match(text, verb.end())
    if found is None:
        return False
    head = find_head(Span(*found.span("noun")), passage, inside=True)
    return head is not None and not is_showlike(head, "announced")


_FILMED = frozenset({"filming", "wrapped", "post-production", "not-started"})
_SHOT = re.compile(
    r"\b(?:filming|shooting|wrapp?(?:ed|s|ing)|wrapped up|production|photography|filmed|shot|films|shoots)\b",
    re.IGNORECASE,
)
_ON_TITLE = re.compile(
    r"(?:(?: up)?(?: filming| shooting| production| principal photography| work)?(?: (?:on|of))|(?<=filming)|(?<=shooting)|(?<=wrapped)(?= [“‘\"])) [“‘\"']?(?P<title>(?:(?:The|A|An) )?[A-Z][\w’'-]+)(?! (?:\w+ )?(?:Road|Street|Avenue|Lane|Island|Beach|Coast|Square|Hill|Boulevard|Pier|Bridge|Stage|Peninsula|Shore|River|Estate))"
)
_ON_WORK = re.compile(
    r"(?: up)?(?: (?:filming|shooting|production|work))?(?: (?:on|of|for))? (?:an?|another|his|her|my)(?: own)? (?:[\w’'-]+ ){0,4}?"
    r"(?:films?|movies?|features?|thrillers?|biopics?|dramas?|comed(?:y|ies)|series|sequels?|documentar(?:y|ies)|pilots?|westerns?|shorts?|music video|videos?|commercials?|adverts?|miniseries|"
    r"rom-?coms?|horrors?|podcasts?|shows?|stints?|roles?|parts?|cameos?|scenes?|run|tours?)\b",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"(?:Season|Series|Part|Volume|Episodes?|Book|[A-Z]\w+day|January|February|March|April|May|June|July|August|September|October|November|December|Location|Set|Stage|S\d)\b|\d"
)
_ONES_STINT = re.compile(
    r"(?: up)? (?:his|her|their|my|its)(?! (?:last|final)) (?:\w+ )?(?:stint|run|role|part|business|affairs|tour|scenes?|work|presents)\b",
    re.IGNORECASE,
)


def is_shoot_of_other(passage: Passage, start: int, end: int) -> bool:
    """Is what is shot between these places, or right behind, another work: "wrapped on a film", "filming Venom"?"""
    text = passage.text
    for verb in _SHOT.finditer(text, start, end):
        plain = verb[0].lower() in {"shot", "filmed", "films", "shoots"}
        if _ONES_STINT.match(text, verb.end()):
            return True
        work = _ON_WORK.match(text, verb.end())
        if work and not _is_named(passage, Span(work.start(), work.end() + 12)):
            return True
        titled = None if plain else _ON_TITLE.match(text, verb.end())
        if titled is None or _NO_TITLE.match(titled["title"]):
            continue
        title = Span(*titled.span("title"))
        if not _is_named(passage, title) and not is_company(titled["title"], passage.franchise.network):
            return True
    return False


def _is_named(passage: Passage, place: Span) -> bool:
    known = [each.span for each in passage.mentions if each.how != "other-show"]
    known += [each.span for each in passage.dates] + [each.span for each in passage.people]
    return any(each.overlaps(place) for each in known)
