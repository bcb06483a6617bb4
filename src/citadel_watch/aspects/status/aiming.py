# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Which show or season a status is claimed of: the object inside an idiom, the season that it counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citadel_watch.aspects.status.fates import is_thing
from citadel_watch.aspects.status.matching import Found
from citadel_watch.extracting.discourse.aiming import aim
from citadel_watch.extracting.passage import Clause, Mention, Passage, Span
from citadel_watch.model import SPINOFFS

Aimed = tuple[tuple[str, ...], int | None]

# fmt: off
_ORDINALS = (
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
)
# fmt: on
_NUMBERED = re.compile(
    r"(?<!\w)(?:(?P<n>\d{1,2})(?:st|nd|rd|th)|(?P<word>" + "|".join(_ORDINALS) + r"))"
    r"(?:[- ](?:and final )?(?:season|series|run|outing|go|order|pick-?up|renewal|year|chapter|helping|instal+ment|batch|round|term)\b|(?=\W*$|[,.;:!?)]| (?:and|in|at|on|by)\b))",
    re.IGNORECASE,
)
# "Nothing has been commissioned beyond the third": what is open is the fourth.
_BEYOND = re.compile(
    r" (?:beyond|past) (?:the |its |a )?(?:(?:season|series) (?P<n>\d{1,2})\b|(?P<word>"
    + "|".join(_ORDINALS)
    + r")\b)",
    re.IGNORECASE,
)
# "It could be rested once its second season ends": what rests is the third.
_ONCE_OVER = re.compile(
    r"[^,;:.]{0,40}? (?:once|when|after|as soon as) (?:the |its |this )?(?:(?:season|series) (?P<n>\d{1,2})|(?P<word>"
    + "|".join(_ORDINALS)
    + r") (?:[\w-]+ ){0,2}?(?:season|series|run))(?: (?:is|has|comes|came))? (?:over|done|ends|ended|finishe[sd]|concludes|concluded|wraps|wrapped|airs|aired|to an end)\b",
    re.IGNORECASE,
)
_RESTS = frozenset({"on-hold", "in-doubt", "undecided", "unknown", "not-yet-renewed"})
_OPEN = frozenset({"not-yet-renewed", "not-renewed", "undecided", "unknown", "not-planned", "in-doubt"})
_LEADS_ON = re.compile(r"(?: (?:back|again))?(?: (?:for|with|to|through|into|of))?(?: (?:an?|the|its|another))? ?")


def aim_cue(found: Found, clause: Clause, passage: Passage) -> Aimed:
    """The subjects that an idiom speaks of, and the own season of a spinoff."""
    counted = counts_before(found.span, clause, passage) if found.cue.word == "released" else None
    if counted:
        return _find_numbered(_read_number(counted), clause.subjects, passage) or ((), None)
    if found.what:
        aimed = _aim_at_object(found, passage)
    elif found.cue.asks and _WHETHER.search(passage.text, found.span.start, clause.span.end):
        aimed = None
    else:
        aimed = (
            _aim_past_label(found, clause, passage)
            or _aim_at_finale(found, passage)
            or _aim_behind(found, passage)
            or _aim_at_subject(found, passage)
            or _aim_at_last(found, clause, passage)
            or _aim_at_more(found, passage)
            or _aim_at_asked(found, clause, passage)
            or _aim_at_new_one(found, clause, passage)
            or aim(passage, found.span)
        )
    subjects, season = aimed if aimed is not None else (clause.subjects, clause.season)
    beyond = _BEYOND.match(passage.text, found.span.end) if found.cue.word in _OPEN else None
    if beyond is None and found.cue.word in _RESTS:
        beyond = _ONCE_OVER.match(passage.text, found.span.end)
    if beyond:
        return _find_numbered(_read_number(beyond) + 1, subjects, passage) or ((), None)
    return _heed_number(subjects, season, clause, found.span, passage)


# "Renewed for a sixth season three weeks after the fifth premiered": what came out is the fifth.
_COUNTED_BEFORE = re.compile(
    r"\b(?:after|before|since|when|until|as|while) (?:the|its|their) (?P<n>(?!))?(?P<word>"
    + "|".join(_ORDINALS)
    + r")(?: one| outing| run| chapter| helping)? (?:(?:has|have|had|was|were|been|only|just|first|itself|\w+ly) )*$",
    re.IGNORECASE,
)


def counts_before(span: Span, clause: Clause, passage: Passage) -> re.Match[str] | None:
    """The number of a season that is named by nothing else, right before the words that it is the subject of."""
    verb = passage.text.rfind(" ", span.start, span.end) + 1
    counted = _COUNTED_BEFORE.search(passage.text, clause.span.start, span.start) or (
        _COUNTED_BEFORE.search(passage.text, clause.span.start, verb) if verb else None
    )
    if counted is None or any(each.span.overlaps(Span(*counted.span("word"))) for each in passage.mentions):
        return None
    return counted


# What is asked tells whose fate is open, and that is the clause's: "the jury is out on whether <show> gets <season>".
_WHETHER = re.compile(r"\b(?:if|whether)\b", re.IGNORECASE)
# "As <show> comes to an end", "after <season> arrived": what stands right before the verb does it.
_DOES_SO = re.compile(
    r"[’'”\"]? (?:(?:has|have|had|is|are|was|were|be|been|being|will|now|just|finally|already|first|also|all|\w+ly) )*"
)
_JOINING = re.compile(r"\b(?:as|after|since|while|when|before|because) (?:the |its |these |those )?$", re.IGNORECASE)


_FINALE = re.compile(r"\b(?:finale|premiere|opener|closer|ender)\b", re.IGNORECASE)


def _aim_at_finale(found: Found, passage: Passage) -> Aimed | None:
    """The season whose finale it is, whatever the page is about."""
    if found.cue.word != "released" or not _FINALE.search(passage.text, found.span.start, found.span.end):
        return None
    named = [each for each in passage.mentions if each.span.overlaps(found.span) and _has_number(each)]
    return (named[-1].subjects, named[-1].season) if named else None


_FIRST = re.compile(r"\b(?:first|debut|1|one)\b", re.IGNORECASE)
_OPENING = re.compile(r"\W*(?:(?:the|its|and|but|so|then) )*[“‘\"']?", re.IGNORECASE)


def _aim_at_subject(found: Found, passage: Passage) -> Aimed | None:
    """The show or season that stands between a word such as "after" and the verb."""
    for each in passage.mentions:
        if each.span.end > found.span.start or each.how in {"it", "its"}:
            continue
        if _DOES_SO.fullmatch(passage.text, each.span.end, found.span.start):
            if found.cue.word != "announced" and _JOINING.search(passage.text, 0, each.span.start):
                return ((), None) if _FIRST.search(each.span.of(passage.text)) else (each.subjects, each.season)
            if found.cue.word == "released" and _OPENING.fullmatch(passage.text, 0, each.span.start):
                return each.subjects, each.season
    return None


def _aim_past_label(found: Found, clause: Clause, passage: Passage) -> Aimed | None:
    """What a label stands before: "RENEWED: <show> (<season>)"."""
    text = passage.text
    if text[: found.span.start].strip() or not text.startswith(":", found.span.end):
        return None
    named = [each for each in passage.mentions if each.span.start >= clause.span.end and each.how not in {"it", "its"}]
    told = [each for each in named if _has_number(each)] or named
    return (told[0].subjects, told[0].season) if told and told[0].subjects else None


# "<show> bids farewell after <season>".
_WITH = re.compile(r",? ?(?:(?:with|after|following|at the end of|in|for good with) )?(?:the |its |a )?", re.IGNORECASE)


def _aim_at_last(found: Found, clause: Clause, passage: Passage) -> Aimed | None:
    """The season after which a show ends."""
    if found.cue.word != "ending":
        return None
    for each in passage.mentions:
        if found.span.end <= each.span.start < clause.span.end and _has_number(each) and each.subjects:
            return (
                (each.subjects, each.season) if _WITH.fullmatch(passage.text, found.span.end, each.span.start) else None
            )
    return None


# "It is working on ideas for new series in the franchise": the spinoffs, all of them.
_MORE_OF_IT = re.compile(r"more (?:[\w’'-]+ ){0,3}?(?:shows|series|spin-?\s?offs|offshoots|prequels)\b", re.IGNORECASE)
_SEASON = re.compile(r"\b(?:season|series \d|(?:second|third|fourth|fifth|sixth) series)\b", re.IGNORECASE)
_NOTHING = re.compile(r"nothing\b(?! of the (?:sort|kind))", re.IGNORECASE)
_MORE = re.compile(
    r"\W*(?:(?:a|some|several|two|three|many|yet|even) )*(?:new|more|further|other|additional|fresh) (?:series|shows|dramas|spin-?\s?offs|titles)"
    r" (?:in|from|within|for|set in|based on) (?:the|its|that|this) (?:[\w-]+ )?(?:franchise|universe|world)\b",
    re.IGNORECASE,
)


def _aim_at_more(found: Found, passage: Passage) -> Aimed | None:
    """The spinoffs together, where more shows of the franchise are made or planned."""
    if found.cue.word == "not-planned" and _NOTHING.match(passage.text, found.span.start):
        told = any(each.subjects for each in passage.mentions) or _SEASON.search(passage.question or passage.asked)
        return None if told else ((SPINOFFS,), None)
    if found.cue.word == "planned" and _MORE_OF_IT.match(passage.text, found.span.start, found.span.end):
        return (SPINOFFS,), None
    if found.cue.word not in {"in-development", "planned", "announced"} or not _MORE.match(
        passage.text, found.span.end
    ):
        return None
    return (SPINOFFS,), None


_ONE = re.compile(r" ?one\b(?! (?:of|that|which|who|for the)\b)", re.IGNORECASE)
_ASKED = re.compile(
    r"\b(?:(?:season|series) (?P<n>\d{1,2})\b|(?P<word>" + "|".join(_ORDINALS) + r") (?:season|series)\b)",
    re.IGNORECASE,
)


def _aim_at_asked(found: Found, clause: Clause, passage: Passage) -> Aimed | None:
    """The season that a question or a heading names, where it is "one" here: "Season 5? Nobody has ordered one"."""
    text, span = passage.text, found.span
    if not (_ONE.match(text, span.end) or text[span.start : span.end].endswith(" one")):
        return None
    asked = _ASKED.search(passage.question or passage.asked or passage.heading)
    return _find_numbered(_read_number(asked), clause.subjects, passage) if asked else None


# "A sequel in Boston is being talked about": a spinoff that has no name yet.
_NEW_ONE = re.compile(
    r"\b(?:an?|another|possible|potential) (?:[\w-]+ ){0,2}?(?:sequel|prequel|spin-?\s?off|offshoot)(?: series| show)?\b(?P<rest>[^;:]*)$",
    re.IGNORECASE,
)


def _aim_at_new_one(found: Found, clause: Clause, passage: Passage) -> Aimed | None:
    """The spinoffs, where the subject is one of them that is not named."""
    if found.cue.word not in {"in-development", "planned"}:
        return None
    one = _NEW_ONE.search(passage.text, clause.span.start, found.span.start)
    if one is None or any(one.start() - 4 < each.span.end <= found.span.start for each in passage.mentions):
        return None
    return (SPINOFFS,), None


# "Photography has begun in Leeds on <show>".
_WORK_ON = re.compile(r"(?: (?:in|at) [A-Z][^,;.]{2,30}?)? (?:on|of|for) (?:the |its )?[“‘\"']?")


def _aim_behind(found: Found, passage: Passage) -> Aimed | None:
    """The show that filming is said to be on."""
    if found.cue.of_show:
        return None
    for each in passage.mentions:
        if each.span.start <= found.span.end or not each.subjects:
            continue
        work = _WORK_ON.fullmatch(passage.text, found.span.end, each.span.start)
        return (each.subjects, each.season) if work else None
    return None


def _aim_at_object(found: Found, passage: Passage) -> Aimed | None:
    """The show that a verb names between its words: "keeps <show> going for <season>"; nobody where it names a thing."""
    what, span, text = found.what or found.span, found.span, passage.text
    inside = [each for each in passage.mentions if each.how != "its" and each.span.overlaps(what)]
    if not any(each.subjects for each in inside):
        named = _find_apposition(what, passage)
        if named is not None:
            return named.subjects, named.season
    if not inside:
        words = what.of(text)
        ahead = what.end > span.end
        other = ahead or words[:1].isupper() or is_thing(words, what.start, passage)
        return ((), None) if other else aim(passage, span)
    seasons = [each for each in passage.mentions if each.span.overlaps(span) and _has_number(each)]
    seasons += [
        each
        for each in passage.mentions
        if each.span.start >= span.end and _has_number(each) and _LEADS_ON.fullmatch(text, span.end, each.span.start)
    ]
    named = (seasons or inside)[0]
    idle = not named.subjects and named.how in {"parent", "it"}
    return aim(passage, span) if idle else (named.subjects, named.season)


# "Developing a prequel, <show>", "a prequel called <show>".
_CALLED = re.compile(r"(?:,| (?:called|titled|named|entitled))? [“‘\"']?")


def _find_apposition(what: Span, passage: Passage) -> Mention | None:
    """The show that is named right behind the noun for it."""
    for each in passage.mentions:
        if each.span.start >= what.end and each.how == "show":
            return each if _CALLED.fullmatch(passage.text, what.end, each.span.start) else None
    return None


def _has_number(mention: Mention) -> bool:
    return mention.how in {"season", "own-season", "first-season"}


def _heed_number(subjects: tuple[str, ...], season: int | None, clause: Clause, span: Span, passage: Passage) -> Aimed:
    """The season that the words count where nothing else names it: "a sixth-season order", "back for a third"."""
    counted = _NUMBERED.search(passage.text, span.start, span.end) or _follow_on(passage.text, span.end, clause)
    if counted is None or season is not None:
        return subjects, season
    place = Span(*counted.span())
    if any(each.span.overlaps(place) and _has_number(each) for each in passage.mentions):
        return subjects, season
    return _find_numbered(_read_number(counted), subjects, passage) or (subjects, season)


def _read_number(counted: re.Match[str]) -> int:
    return int(counted["n"]) if counted["n"] else _ORDINALS.index(counted["word"].lower()) + 2


def _find_numbered(number: int, subjects: tuple[str, ...], passage: Passage) -> Aimed | None:
    """The season of this number of the one show that these subjects belong to."""
    owners = _find_shows(subjects, passage)
    if len(owners) != 1:
        return None
    owner = owners.pop()
    for each in passage.franchise.subjects:
        if each.kind == "season" and each.of == owner and each.number == number:
            return (each.id,), None
    return ((owner,), number) if owner is not None else ((), None)


def _follow_on(text: str, place: int, clause: Clause) -> re.Match[str] | None:
    lead = _LEADS_ON.match(text, place, clause.span.end)
    return _NUMBERED.match(text, lead.end(), clause.span.end) if lead else None


def _find_shows(subjects: Sequence[str], passage: Passage) -> set[str | None]:
    """The shows of these subjects, None being the parent: that of a passage which names it and no other show."""
    known = {each.id: each for each in passage.franchise.subjects}
    if not subjects:
        names = {each.how for each in passage.mentions}
        return {None} if "parent" in names and "other-show" not in names else set()
    return {known[each].of if each in known and known[each].kind == "season" else each for each in subjects}
