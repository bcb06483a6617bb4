# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""When the grammar of a clause gives a status word to somebody or something else: its subject, its object, its tense."""

from __future__ import annotations

import re

from citadel_watch.aspects.status.aiming import counts_before
from citadel_watch.aspects.status.fates import is_thing
from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.passage import Clause, Passage, Span


def has_other_subject(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it a person, an audience or a thing that does or undergoes it, or does it lie ahead?"""
    return (
        _is_persons(cue, span, clause, passage)
        or _is_persons_contract(cue, span, clause, passage)
        or _is_of_part_filmed(cue, span, clause, passage)
        or _is_of_unnamed_season(cue, span, clause, passage)
        or _is_of_some_show(cue, span, clause, passage)
        or _is_of_shoot(cue, span, clause, passage)
        or _is_generic(cue, span, clause, passage)
        or _is_audience(cue, span, clause, passage)
        or _is_bare_thing(cue, span, clause, passage)
        or _is_season_past(cue, span, clause, passage)
        or _is_parents_past(cue, span, passage)
        or _is_whole_show(cue, span, clause, passage)
        or _is_trailer_before(cue, span, passage)
        or _does_something_else(cue, span, passage)
    )


_CHAIN = (
    r"(?:(?:has|have|had|is|are|was|were|be|been|being|will|would|wo|ca|did|does|do|could|may|might|also|not|never|now|already|still|just|finally|once|recently|later|"
    r"then|gets?|got|himself|herself|(?:has|have|had|is|are|was|were|will|wo|would|did|does|do|ca|could)?n['’]t|\w+ly)\s)*"
)
_TO_THE_VERB = re.compile(rf"(?: ?\([^)]*\))?(?:, [^;:]{{2,120}},)? {_CHAIN}")
_WHO = re.compile(rf"\b(?P<name>[A-Z][\w’'-]+), (?:who|whose) [^;:]{{2,150}}, {_CHAIN}$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being|gets?|got)\s(?:\w+\s)?$|n['’]t\s(?:been\s)?$", re.IGNORECASE)
_ACTS = frozenset({"announced", "renewed", "not-yet-renewed", "not-renewed", "delayed", "ordered"})
_BACK_FOR = re.compile(r"(?:return|com(?:e|ing) back|be back|going anywhere|slip|slid|get)", re.IGNORECASE)


def _is_persons(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is a person the subject, and no show of ours what they speak of: "Lee, who left, will not return for it"?"""
    if cue.word == "not-planned" and _is_not_back(span, passage):
        return True
    if cue.word not in _ACTS:
        return False
    text = passage.text
    if _BACK.search(text, span.start, span.end) and _WHO_STAYS.search(text, clause.span.start, span.start):
        return True
    subject = _find_person(span, passage)
    if subject is None:
        return False
    if _PASSIVE.search(text, subject.end, span.start) or _BACK_FOR.search(text, span.start, span.end):
        return True
    return not any(span.start <= each.span.start < clause.span.end for each in passage.mentions)


_BACK = re.compile(r"\b(?:back|return\w*)\b", re.IGNORECASE)
_WHO_STAYS = re.compile(r"\b(?:he|she|who|I)(?:['’]s)? $")
_NOT_BACK = re.compile(
    rf" {_CHAIN}(?:return\w*|com(?:e|ing) back|be back|back|join\w*|part|involved|invited)\b", re.IGNORECASE
)


def _is_not_back(span: Span, passage: Passage) -> bool:
    """Is it a person who stays away: "Lee isn't returning to the writers' room"?"""
    return any(
        each.span.end <= span.start and _NOT_BACK.match(passage.text, each.span.end, span.end)
        for each in passage.people
    )


def _find_person(span: Span, passage: Passage) -> Span | None:
    """The person right before the verb, at most an aside between."""
    text = passage.text
    for each in reversed(passage.people):
        if each.span.end <= span.start:
            if _overlaps(passage, each.span) or not _TO_THE_VERB.fullmatch(text, each.span.end, span.start):
                break
            between = Span(each.span.end, span.start)
            return None if _overlaps(passage, between) and text[each.span.end] != "," else each.span
    found = _WHO.search(text, max(0, span.start - 220), span.start)
    if found is None or is_company(found["name"], passage.franchise.network):
        return None
    name = Span(*found.span("name"))
    return None if _overlaps(passage, name) else name


def _overlaps(passage: Passage, span: Span) -> bool:
    return any(each.span.overlaps(span) and each.how not in {"it", "its"} for each in passage.mentions)


_CONTRACT = re.compile(
    rf"\b(?:whose|his|her|(?:actor|actress|star|writer|showrunner)['’]s) (?:\w+ )?(?:option|options|contract|deal)s? {_CHAIN}$",
    re.IGNORECASE,
)
_GRANTED = frozenset({"renewed", "not-yet-renewed", "not-renewed", "cancelled", "in-doubt"})


def _is_persons_contract(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it a person's contract: "Lee, whose option was not picked up"?"""
    return cue.word in _GRANTED and bool(_CONTRACT.search(passage.text, clause.span.start, span.start))


_PART_FILMED = re.compile(
    r"\b(?:exteriors?|interiors?|scenes?|sequences?|plates|segments?|inserts|stunts?|flashbacks?|crowd shots|street shots)\b[^,;:.]{0,60}$",
    re.IGNORECASE,
)


def _is_of_part_filmed(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Are only some scenes in the can: "Exteriors this year have been filmed at the harbour"?"""
    return cue.word == "wrapped" and bool(_PART_FILMED.search(passage.text, clause.span.start, span.start))


_UNNAMED = re.compile(
    rf"\bthe (?P<which>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|previous|last|other)(?: one)? {_CHAIN}$",
    re.IGNORECASE,
)


def _is_of_unnamed_season(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is another season the subject: "announced season 4, three months after the third one premiered"?"""
    found = cue.word in {"released", "ending"} and _UNNAMED.search(passage.text, clause.span.start, span.start)
    if found and cue.word == "released" and counts_before(span, clause, passage):
        return False
    return bool(found) and not _overlaps(passage, Span(*found.span("which")))  # type: ignore[union-attr]


_SOME_SHOW = re.compile(
    r"(?<!, )(?<!as )\ban?(?:other)? (?:[\w-]+ ){0,2}?(?P<what>show|series|film|movie|drama|comedy|thriller) (?P<about>about|based on|centred on|centered on|following|exploring)\b[^;:]*$",
    re.IGNORECASE,
)
_MADE = frozenset({"in-development", "planned", "announced", "renewed", "ordered"})


def _is_of_some_show(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it a show that nobody has named yet: "a series about her youth was in the works"?"""
    found = _SOME_SHOW.search(passage.text, clause.span.start, span.start) if cue.word in _MADE else None
    if found is None or _overlaps(passage, Span(*found.span("what"))):
        return False
    return not any(
        each.how == "show" and each.span.start in range(found.end("about"), found.end("about") + 5)
        for each in passage.mentions
    )


_SHOOT_GOES_ON = re.compile(
    r"\b(?:filming|shooting|production|photography|the shoot|cameras)\b(?:(?!\b(?:and|but|so|as|when|while|it|that|before|after)\b)[^,;:.]){0,40}$",
    re.IGNORECASE,
)


def _is_of_shoot(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it the shoot that goes on: "filming is thought to continue until October"?"""
    if cue.name != "<show> comes back":
        return False
    return bool(_SHOOT_GOES_ON.search(passage.text, clause.span.start, span.start))


_ANY_SHOW = re.compile(
    r"\b(?:all|every|any|most|many|no|few|even the best|great|good) (?:(?:good|great|long-running|the best|TV|television) )*(?:things?|shows?|series|stor(?:y|ies)|dramas?|sitcoms?|programmes?|runs?)\b[\w ’']{0,40}$",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"\b(?:has to|have to|had to|must|should|eventually|inevitably|sooner or later|ever|do|does|come|comes)\b",
    re.IGNORECASE,
)


def _is_generic(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it said of any show: "all shows have to come to an end"?"""
    found = cue.word in {"ending", "cancelled"} and _ANY_SHOW.search(passage.text, clause.span.start, span.start)
    return bool(found) and bool(_MUST.search(passage.text, clause.span.start, span.end))


_AUDIENCE = re.compile(
    r"\b(?:news|word(?= (?:of|on|about)\b)|announcements?|statements?|decisions?|verdicts?|rulings?|votes?|hearings?|publication|press releases?|reveals?|paperwork|audiences?|ratings?|viewers|viewing|viewership|viewing figures|figures|numbers|shares?|prices?|scores?|subscribers?|temperatures?|knife|hand|foot|mask|crowd)\b[^,;:.]{0,40}$",
    re.IGNORECASE,
)


def _is_audience(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it ratings that slid, or news that was held back, and not a date?"""
    found = cue.word == "delayed" and _AUDIENCE.search(passage.text, clause.span.start, span.start)
    return bool(found) and not _overlaps(passage, Span(found.end() - 1, span.end))  # type: ignore[union-attr]


_BARE = re.compile(
    r"(?:^\W*(?:More |New |Further )?|[,;:—–] |\b(?:so|and|but|that|because|as|while|with|more) )(?P<noun>(?!(?:there|what|which|who|he|she|it|they|we|you|i|that|this|here|where|all|more|both|these|those|two|three|four|some|several|none|now|also|currently|nothing|everything|something)\b)(?:(?<![\w ])[A-Z]|[a-z])\w+s)"
    r" (?:is|are|was|were|remain|will be) (?:\w+ly |now |also |already |still |reportedly )*$"
)
_UNDERGONE = frozenset({"in-development", "planned", "announced", "on-hold", "renewed", "not-yet-renewed"})


def _is_bare_thing(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it answers or changes that are on the way?"""
    if cue.word not in _UNDERGONE:
        return False
    found = _BARE.search(passage.text, clause.span.start, span.start)
    return found is not None and is_thing(found["noun"].lower(), found.start("noun"), passage)


_LAST_TIME = re.compile(r"last (?:season|series|run|year)$", re.IGNORECASE)
_ARTICLE = re.compile(
    r"(?:\b(?:the|its|their|our|his|her|my|your|this|that|a|one|very|and|or|be|is|as|second|show|drama|series|called|officially|likely|probably|possibly|indeed|not)|['’]s?|[“\"‘(/:,—–-])\s*$",
    re.IGNORECASE,
)
_OF = re.compile(r"\W*(?:of|ever)\b", re.IGNORECASE)


_BACK_THEN = re.compile(r"\b(?:in|during|since|throughout|from|over|following|at the end of) the $", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|would|['’]ll|to|set|coming|upcoming|next|plays|stars|appears|returns?|airs|begins)\b", re.IGNORECASE
)


def _is_season_past(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is "last season" a time: "Lee had the part last season"?"""
    text = passage.text
    if cue.word != "ending" or not _LAST_TIME.match(text, span.start, span.end):
        return False
    before = text[: span.start]
    if _BACK_THEN.search(before) and not _AHEAD.search(text, clause.span.start, clause.span.end):
        return True
    if not before.strip():
        return text.startswith(",", span.end)
    return (
        bool(text[: span.start].strip()) and not _ARTICLE.search(text[: span.start]) and not _OF.match(text, span.end)
    )


_RAN = re.compile(r"(?:ran|aired|played)\b", re.IGNORECASE)


def _is_parents_past(cue: Cue, span: Span, passage: Passage) -> bool:
    """Is it the first show's own run, and no season's: "<show> ran from 2011 to 2019"?"""
    text = passage.text
    return (
        cue.word == "released"
        and bool(_RAN.match(text, span.start))
        and any(
            each.how == "parent" and not text[each.span.end : span.start].strip(" ’”'\",") for each in passage.mentions
        )
        and not any(
            each.how in {"season", "own-season", "first-season"} and each.span.end <= span.start
            for each in passage.mentions
        )
    )


_THERE_TO_SEE = re.compile(
    r"(?:is|are|can|all|every|you|viewers|streaming|airing|available) (?!now\b|finally\b|out\b|already\b|just\b)",
    re.IGNORECASE,
)
_SEASONAL = frozenset({"season", "own-season", "first-season"})


def _is_whole_show(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it where a show can be seen, all that there is of it so far: "<show> is available on its service"?"""
    if cue.word != "released" or not _THERE_TO_SEE.match(passage.text, span.start):
        return False
    named = [each for each in passage.mentions if clause.span.start <= each.span.start < clause.span.end]
    return any(each.how == "parent" for each in named) and not any(each.how in _SEASONAL for each in named)


_IT_BEFORE = re.compile(r"(?:^\W*|\b)it (?:has |was |is |had |just |been |also |first |\w+ly )*$", re.IGNORECASE)
_IT_BEHIND = re.compile(r"\bit$", re.IGNORECASE)
_TRAILER = re.compile(
    r"\b(?:trailers?|teasers?|clips?|promos?|posters?|videos?|footage|first looks?|featurettes?|soundtracks?|images?|photos?)\b"
    r"[^.!?]*[.!?][”’\"]?\s*$",
    re.IGNORECASE,
)


def _is_trailer_before(cue: Cue, span: Span, passage: Passage) -> bool:
    """Is "it" the trailer of which the sentence before speaks: "There is a trailer. The network released it on Friday."?"""
    if cue.word != "released":
        return False
    text = passage.text
    if not (_IT_BEFORE.search(text[: span.start]) or _IT_BEHIND.search(text[: span.end])):
        return False
    before = passage.block.text[: max(0, passage.start - passage.block.start)]
    return bool(_TRAILER.search(before[-240:]))


_TO_COME = re.compile(
    r"(?<!pleased )(?<!proud )(?<!happy )(?<!delighted )(?<!thrilled )(?<!excited )(?<!glad )(?<!honoured )(?<!honored )"
    r"\b(?:to|will|would|may|might|could|should|['’]ll)(?: \w+ly| soon| also| then)*(?: be)? $",
    re.IGNORECASE,
)
_PROGRAMME = re.compile(
    r"[\w ’'-]{0,40}?\b(?:schedules?|line-?ups?|slates?|programming|results|earnings|partnership|deal|nominees|nominations|winners|panels?|merch\w*|collection|tour|album)\b(?! of)",
    re.IGNORECASE,
)
_OWN_PART = re.compile(
    r" ?(?:(?:on|with) )?(?:his|her|their|my|your|an?|some|all (?:of )?(?:his|her)|one) (?:[\w-]+ ){0,2}?(?:scenes?|cameos?|parts?|roles?|arcs?|exit|farewell|commercials?|adverts?|ads?|videos?|sequences?|guest)\b",
    re.IGNORECASE,
)
_DOING = re.compile(r" ?(?:(?:mak|do|order|renew|creat|bring)\w*)?(?= )", re.IGNORECASE)
_WANTED = re.compile(r"\b(?:want|intend|intention|wish|desire|plan|mean|interest)\w*\b", re.IGNORECASE)
_OBJECT = re.compile(
    r" (?P<noun>(?:the|that|this|any|a|an) (?:[\w’'-]+ ){0,2}?[\w’'-]+)(?=\W*$|[,;:.]| (?:and|again|with|for|in|on|because|when|where|if)\b)"
)


def _does_something_else(cue: Cue, span: Span, passage: Passage) -> bool:
    """Is what is unveiled, shot or not wanted a schedule, one's own scene, a trial?"""
    text = passage.text
    if cue.word == "announced":
        return bool(_TO_COME.search(text[: span.start])) or (
            bool(_PROGRAMME.match(text, span.end))
            and not _overlaps(passage, Span(span.end, min(len(text), span.end + 40)))
        )
    if cue.word in {"wrapped", "filming"}:
        return bool(_OWN_PART.match(text, span.end))
    if cue.word == "not-renewed" and _WANTED.search(text, span.start, span.end):
        doing = _DOING.match(text, span.end)
        found = _OBJECT.match(text, doing.end() if doing else span.end)
        return found is not None and is_thing(found["noun"], found.start("noun"), passage)
    return False
