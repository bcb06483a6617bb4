# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""When a status word has another subject than the show: another title, a person's next film, tours that are off."""

from __future__ import annotations

import re

from citadel_watch.aspects.status.heads import is_of_thing
from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.objects import is_done_to_other
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.passage import Clause, Passage, Span


def is_of_bystander(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Do the words tell of somebody or something that only stands near the show?"""
    return (
        _is_elsewhere(span, passage)
        or is_of_thing(cue, span, clause, passage)
        or is_done_to_other(cue, span, clause, passage)
        or _is_hearsay(cue, span, passage)
        or _has_other_object(cue, span, passage)
        or _is_of_work_of_ones_own(span, clause, passage)
        or _is_of_event(cue, span, clause, passage)
        or _is_of_person(cue, span, clause, passage)
        or _is_of_other_title(cue, span, clause, passage)
    )


_PRONOUNS = frozenset({"it", "its", "other", "other-show"})
_WORK = (
    r"(?:thrillers?|films?|movies?|dramas?|comed(?:y|ies)|sitcoms?|documentar(?:y|ies)|docuseries|pilots?|follow-ups?|shorts?|biopics?|features?|plays?|"
    r"musicals?|miniseries|mini-series|westerns?|romcoms?|romances?|horrors?|shows?|series|albums?|novels?|books?|procedurals?|podcasts?|games?|quiz|soaps?)"
)


def _is_ours(passage: Passage, start: int, end: int) -> bool:
    """Is a show or season that we follow named within these words?"""
    return any(start <= each.span.start < end and each.how not in _PRONOUNS for each in passage.mentions)


_ELSEWHERE = re.compile(
    r"\W*(?:elsewhere\b|in other (?:[\w-]+ ){0,3}news\b|also in the news\b|in unrelated news\b|away from (?:the (?:show|set|series)\b|[A-Z]))",
    re.IGNORECASE,
)


def _is_elsewhere(span: Span, passage: Passage) -> bool:
    """Does the sentence turn to other news, and name none of ours before the words?"""
    return bool(_ELSEWHERE.match(passage.text)) and not _is_ours(passage, 0, span.end + 40)


_HEARSAY = re.compile(r"[’'”\"]? (?:reports?|rumou?rs?|claims?|fears?|scare|speculation|row)\b(?! that)", re.IGNORECASE)
_STOPPED = frozenset({"cancelled", "on-hold", "delayed", "in-doubt"})


def _is_hearsay(cue: Cue, span: Span, passage: Passage) -> bool:
    """In "silence after 'AXED' reports" nothing is axed yet."""
    return cue.word in _STOPPED and bool(_HEARSAY.match(passage.text, span.end))


_FILMED = frozenset({"filming", "wrapped", "post-production", "not-started"})
_OTHER_WORK = re.compile(
    rf" (?:on )?(?:an?|another|his|her|their|my|your|one of (?:its|their|his|her)|two of (?:its|their))(?: own)? (?:[\w’'-]+ ){{0,4}}?{_WORK}\b(?! (?:\d|{_WORK}))",
    re.IGNORECASE,
)
_FATES = frozenset({"cancelled", "delayed", "on-hold"})


def _has_other_object(cue: Cue, span: Span, passage: Passage) -> bool:
    """Is it another work that somebody films or cancels: "has finished filming a thriller"?"""
    if cue.word not in _FILMED and cue.word not in _FATES:
        return False
    text = passage.text
    found = _OTHER_WORK.match(text, span.end) or _OTHER_WORK.match(text, span.start - 1)
    if found is None and text[span.start : span.end].endswith(" "):
        found = _OTHER_WORK.match(text, span.end - 1)
    return found is not None and not _is_ours(passage, found.start(), found.end() + 1)


_ONES_OWN = re.compile(
    rf"(?P<who>\b[A-Z][\w-]+['’]s?|\bhis|\bher) (?:own|next|other|untitled|latest|forthcoming|upcoming|new|debut|first|solo) (?:[\w-]+ ){{0,3}}?{_WORK}\b[^;:.]{{0,40}}$"
)


def _is_of_work_of_ones_own(span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it a person's other work: "Lee's own sitcom, meanwhile, has been cancelled"?"""
    found = _ONES_OWN.search(passage.text, clause.span.start, span.start)
    if found is None or is_company(found["who"].rstrip("s").rstrip("'’"), passage.franchise.network):
        return False
    return not _is_ours(passage, found.start(), span.start)


_EVENT = re.compile(
    r"\b(?:tickets?|ticket-holders|tours?|screenings?|fan events?|conventions?|part(?:y|ies)|bookings|trains?|flights?|concerts?|gigs?|exhibitions?|"
    r"parades?|match(?:es)?|museum|library|building|hotel|shop|store|café|restaurant|attraction|ride|play|musical|roadworks|meetings?|hearings?|trials?|weddings?|signings?|panels?|tapings)\b(?P<rest>[^;:.]*)$",
    re.IGNORECASE,
)
_HAPPENS = frozenset({"cancelled", "on-hold", "delayed", "released"})


def _is_of_event(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it a tour, a ticket or a building that is off or late?"""
    if cue.word not in _HAPPENS:
        return False
    found = _EVENT.search(passage.text, clause.span.start, span.start)
    return found is not None and not _is_ours(passage, found.start("rest"), span.end + 30)


_CHAIN = r"(?:(?:to|forced|decided|chose|opted|has|have|had|is|are|was|were|be|been|being|will|would|also|not|now|already|still|just|finally|once|recently|later|then|gets?|got|\w+ly)\s)*"
_PLAYER = re.compile(
    rf"\b(?:he|she|who|star|co-star|actor|actress|regular|stalwart|newcomer|presenter|host|favou?rite|comedian|singer|villain)\s{_CHAIN}$",
    re.IGNORECASE,
)
_ONLY_CHAIN = re.compile(rf" {_CHAIN}", re.IGNORECASE)
_LEAVES = frozenset({"ending", "released", "cancelled"})


def _is_of_person(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is it a person who signs off, or is axed: "Lee said goodbye on Monday", "star AXED from season two"?"""
    if cue.word not in _LEAVES or passage.text[span.start - 1 : span.start] == "'":
        return False
    text = passage.text
    if cue.word == "cancelled" and _LEFT_OUT.match(text, span.end):
        return True
    if cue.word != "cancelled" and _WHO_LEFT.search(text, clause.span.start, span.start):
        return not _BROUGHT.match(text, span.start)
    if cue.word == "ending" and _GOODBYE.match(text, span.start) and _stands_before(span, passage):
        return True
    if cue.word == "ending" and _is_ours(passage, span.start, clause.span.end):
        return False
    if cue.word == "cancelled" and _is_ours(passage, span.start, clause.span.end) and not _FROM.match(text, span.end):
        return False
    if _PLAYER.search(text, clause.span.start, span.start):
        return True
    return _stands_before(span, passage) and (cue.word != "cancelled" or bool(_FROM.match(text, span.end)))


_GOODBYE = re.compile(r"(?:sa(?:y|ys|id)|bids?|bade|waves?d?) (?:goodbye|farewell)", re.IGNORECASE)


def _stands_before(span: Span, passage: Passage) -> bool:
    """Does a person stand right before these words, as who does it?"""
    return any(
        each.span.end <= span.start and _ONLY_CHAIN.fullmatch(passage.text, each.span.end, span.start)
        for each in passage.people
    )


_FROM = re.compile(r" from\b", re.IGNORECASE)
# "She has been let go from the prequel": a show is not let go from a show.
_LEFT_OUT = re.compile(
    r" from (?:(?:the|its|his|her|their|that|this|season|series|[\w-]+['’]s) )(?:[\w-]+ ){0,3}?(?:season|series|show|drama|comedy|thriller|cast|prequel|sequel|spin-?\s?off|reboot|remake|revival|production|role|film|movie|project|crew|writers['’]? room|\d+)\b",
    re.IGNORECASE,
)
_WHO_LEFT = re.compile(rf"(?:\A|\b)who,? {_CHAIN}\Z", re.IGNORECASE)
_BROUGHT = re.compile(r"(?:brings?|brought|draws?|drew|carr|end|conclud|finish|clos|wrap)\w*", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:^|[,;:–—] |\b(?:while|but|and|although|though|that|because|since|where|whereas) )(?P<name>[“‘\"']?(?:The |A |An )?[A-Z][\w’'&-]*(?: (?:(?:of|the|and|in|on|for|to|a|&) )?[A-Z0-9][\w’'&-]*){0,5}[”’\"']?)"
    rf"(?P<aside>,? \([^)]*\)|, [^,;:]{{2,70}},)? (?P<chain>{_CHAIN})$"
)
_IS = re.compile(r"\b(?:is|are|was|were|be|been|being)\b", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"(?:(?:The|A|An) )?(?:Season|Series|Part|Volume|Book|Film|Filming|Shooting|Production|Principal|Photography|Work|Cameras?|It|They|This|That|These|Those|There|Both|All|None|Nothing|Everything|"
    r"Everyone|Nobody|Neither|Talks?|Plans?|Scripts?|Writing|Development|Show|Drama|Comedy|News|Another|Other|Others|More|One|Two|Three|Some|Which|Who|What|Whatever|In|On|At|"
    r"[A-Z]\w+(?:day|ber)|January|February|March|April|May|June|July|August|Reports?|Rumou?rs?|Renewal|Release|Premiere|Cancelled|Canceled|Renewed|Confirmed|Exclusive|Not|No|Yes|"
    r"[A-Z]{3,}(?: [A-Z]{3,})+)\b|.*\b(?:Pictures|Productions|Studios?|Films|Television|TV|Media|Entertainment|Company|Video|Network|Originals)\W*$"
)


def _is_of_other_title(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Does a title that is none of ours stand right before the verb: "while Night Ferry was in production"?"""
    if passage.leads or cue.word in {"undecided", "unknown", "not-yet-renewed", "not-planned"}:
        return False
    text = passage.text
    found = _TITLE.search(text, max(0, span.start - 160), span.start)
    if found is None or _NO_TITLE.match(found["name"]):
        return False
    if not _IS.search(found["chain"] + text[span.start : span.end]) and cue.word not in {"released", "ending"}:
        return False
    single = " " not in found["name"]
    if single and not (found["aside"] or found.start("name") > 0):
        return False
    name = Span(*found.span("name"))
    named = [each.span for each in passage.mentions] + [each.span for each in passage.people]
    if any(each.overlaps(name) for each in named):
        return False
    if is_company(found["name"].strip("“”‘’\"'"), passage.franchise.network):
        return False
    return not any(name.end <= each.span.start < clause.span.end for each in passage.mentions)
