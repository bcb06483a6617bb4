# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What words refer to where they stand: each kind of naming by a rule of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from citadel_watch.extracting.discourse.memory import Discourse
from citadel_watch.extracting.discourse.offshoots import resolve_spinoff
from citadel_watch.extracting.discourse.owners import find_owner, find_pointed_at, own_seasons
from citadel_watch.extracting.discourse.referents import (
    BARE_PARENT,
    NOBODY,
    OTHER,
    PARENT,
    Referent,
    Referents,
    name_shows,
)
from citadel_watch.extracting.discourse.schedules import is_line_of
from citadel_watch.extracting.discourse.seasons import (
    as_season,
    find_after,
    find_coming,
    find_final,
    looks_ahead,
    read_parent,
)
from citadel_watch.extracting.discourse.setting import Setting
from citadel_watch.extracting.discourse.together import (
    COUNTS,
    resolve_all,
    resolve_both,
    resolve_collective,
    resolve_former,
    resolve_latter,
    resolve_several,
    resolve_they,
)
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.model import SPINOFFS

Rule = Callable[[Token, Setting, Discourse], Referents | None]

_WHOLE = re.compile(r"\sof the (?:universe|franchise|saga)")
# "leads a second full run as <Character>": the season is that person's, not the show's.
_AS_SOMEBODY = re.compile(r"\s(?:as (?:the )?[A-Z][a-z]|in the (?:role|part|job|lead)\b)")
_NEW = re.compile(r"\b(?:new|upcoming|coming)\b", re.IGNORECASE)
_FURTHER = re.compile(r"\b(?:next|another|further|one more|additional)\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:next|another|further|one more|more|additional|renewals?|follow-up|continuation|pick-?up)\b", re.IGNORECASE
)
_THE_NEXT = re.compile(r"\b(?:the|that) (?:next|new|upcoming|coming|forthcoming)", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|expect(?:ed|ing)?|should|due|could|may(?! \d)|might|would|likely|next year|coming|to come)\b",
    re.IGNORECASE,
)
# "Ordered to series for next season": the network's own year.
_ON_THE_AIR = re.compile(
    r"\b(?:to series|series order|new (?:drama|comedy|show)s?)\b[^.;]{0,60}? for next season$|\bordered\b[^.;]{0,60}? for next season$",
    re.IGNORECASE,
)
# "All six chapters of the fourth".
_PART_OF = re.compile(
    r"\b(?:episodes|chapters|hours|finale|instal+ments|parts|scripts|end|ending|most) of (?:the|its) $", re.IGNORECASE
)
_A = re.compile(r"\ba $", re.IGNORECASE)
_NEAR = 60
_THE = re.compile(r"\bthe $", re.IGNORECASE)
# "The fifth took five months".
_DID = re.compile(r"(?: one)?(?:,[^,.;]{3,80},)? (?:was|were|had|[a-z]{3,}ed|came|began|drew|ran|took|went|got|cost)\b")
# "The new <Franchise> series", on a page about one without a title.
_A_NEW = re.compile(r"\b(?:an?|the|this|its|that) (?:new|latest|untitled|upcoming|planned) [“\"‘']?$", re.IGNORECASE)
_SERIES = re.compile(r"[’'”\"]? (?:series|show|drama|project|pilot|spin-?off)\b")
# "It has been renewed", of the parent.
_RENEWED = re.compile(
    r"\b(?:has|was|had) (?:[\w’-]+ ){0,2}?(?:renewed|picked up for|recommissioned)\b(?! for (?:its|a|season))",
    re.IGNORECASE,
)
# "<Show>'s fourth".
_OWNED = re.compile(r"\w['’]s $")
# "The current season, its eleventh": the number behind says which.
_RUNNING = re.compile(r"\b(?:current|present|running|latest)\b", re.IGNORECASE)
_ON_AIR = re.compile(r"\b(?:current|present)\b", re.IGNORECASE)
_GIVES_NUMBER = re.compile(r", (?:its|the|the show['’]s) (?:\d|[a-z-]+(?:th|st|nd|rd|second)\b)")
# Words that point back to the season that was spoken of last.
_POINTS_BACK = re.compile(r"(?:that|those)\b", re.IGNORECASE)
# "The follow-up, which premiered in 2023": what a page is about is one of an older show.
_FOLLOWED_UP = re.compile(
    r"the follow-up(?:,? (?:which|that)|,)? (?:was|were|had|ran|won|drew|\w{2,}ed)\b", re.IGNORECASE
)
# "The creator of <Show>": the show only says who somebody is.
_JOB_AT = re.compile(
    r"(?:creator|writer|star|showrunner|producer|director|boss|author|alum|veteran|actor|actress|team|makers?) (?:of|on|from|behind) (?:the )?[“\"‘']?$",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"\b(?:through|until|(?:takes|carries|taking|carrying) (?:it|them) (?:up )?to) (?:at least )?(?:a |its |the )?$",
    re.IGNORECASE,
)
_SO_MANY = re.compile(
    r"\b(?:renew|order|pick(?:ed|s)?[ -]up|extend|extension)\w*\b[^.;]{0,40}?\b(?P<count>two|three|four)[- ](?:(?:more|further|additional|new) )?(?:seasons?|years?|series)\b",
    re.IGNORECASE,
)
_SOON = re.compile(r"\b(?:upcoming|forthcoming)\b", re.IGNORECASE)
# What has been done of a season that was ordered long before.
_DONE = re.compile(
    r"\b(?:wrapped|(?:has|have|was|were) (?:already )?(?:been )?(?:shot|filmed|finished|completed)|is (?:already )?in (?:the can|post)|finished (?:shooting|filming|production))\b",
    re.IGNORECASE,
)
_MANY = re.compile(r"\b(?:episodes|seasons|instal+ments)$", re.IGNORECASE)
_ONES = frozenset({"parent", "show", "season", "title", "country", "spinoff", "latter", "former"})


def resolve(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    """What the words refer to; None: nothing that statements can be about or must be kept from."""
    rule = _RULES.get(token.kind)
    return rule(token, setting, discourse) if rule else None


# --- names and numbers ----------------------------------------------------------------------------------------------


def _resolve_show(token: Token, _setting: Setting, _discourse: Discourse) -> Referents:
    return name_shows(token.ids)


def _resolve_season(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    if _AS_SOMEBODY.match(setting.text, token.span.end) and not token.ids:
        known = own_seasons(token, setting, discourse)
        return known if any(each.subjects for each in known) else None
    if token.numbers == (1,) and _WHOLE.match(setting.text, token.span.end):
        return (NOBODY,)
    last = own_seasons(token, setting, discourse)
    if len(last) == 1 and last[0].how == "season" and last[0].subjects and _UP_TO.search(setting.before(token)):
        return _count_back(last[0], setting, discourse)
    return last


def _count_back(last: Referent, setting: Setting, discourse: Discourse) -> Referents:
    """`Renewed for three seasons, which takes it through Season 9`: those of them that are followed."""
    told = _SO_MANY.search(setting.text)
    if told is None:
        return (last,)
    number = last.season or 0
    numbers = range(number - COUNTS[told["count"].lower()] + 1, number + 1)
    return tuple(each for n in numbers if (each := as_season(discourse.lexicon, last.show, n)).subjects)


def _resolve_nth(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    """`A sixth has been shot`, where the fifth was spoken of: only what is followed, and comes next, counts."""
    number = token.numbers[0]
    if _OWNED.search(setting.before(token)):
        owner = find_owner(token, setting, discourse)
        return tuple(as_season(discourse.lexicon, show, number) for show in owner) if owner else None
    if (placed := _find_one_more(token, setting, discourse)) is not None:
        return placed
    if discourse.row and re.search(r"\bthe $", setting.before(token), re.IGNORECASE):
        return discourse.row[number - 1 : number] or None
    for known in (discourse.single, discourse.season):
        if known is None or known.show in {OTHER, SPINOFFS}:
            continue
        found = as_season(discourse.lexicon, known.show, number)
        of = None if known.show == PARENT else known.show
        followed = discourse.lexicon.season_id(of, number) is not None and number > 1
        definite = bool(_THE.search(setting.before(token)))
        told_of = not known.subjects or bool(_PART_OF.search(setting.before(token)))
        told_of = told_of or (definite and bool(_DID.match(setting.text, token.span.end)))
        before_it = known.is_season and told_of and number == (known.season or 0) - 1
        later = known.is_season and definite and number == (known.season or 1) + 2
        if followed and (
            number == (known.season or 1) + 1 or before_it or later or (not known.is_season and number > 2)
        ):
            return (found,)
    for before in setting.tokens_before(token):
        if before.kind in {"parent", "show"} and before.span.start >= setting.scope.start and number > 1:
            show = before.ids[0] if before.kind == "show" else PARENT
            if discourse.lexicon.season_id(None if show == PARENT else show, number):
                return (as_season(discourse.lexicon, show, number),)
            break
    return None


def _find_one_more(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    """`Two spinoffs were axed; a third, intended for Mexico, ...`: one more show, by its place where it is told."""
    if not _A.search(setting.before(token)):
        return None
    shows = {sid for each in setting.tokens_before(token) if each.kind in {"show", "country"} for sid in each.ids}
    counted = any(each.kind == "collective" for each in setting.tokens_before(token))
    if len(shows) != token.numbers[0] - 1 and not counted:
        return None
    placed = discourse.lexicon.countries.find_places(setting.after(token)[:_NEAR])
    return name_shows(placed) or (NOBODY,)


def _resolve_coming(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    if _ON_THE_AIR.search(setting.text, 0, token.span.end):
        return None
    owner = find_owner(token, setting, discourse)
    if owner and len(owner) > 1:
        return tuple(find_coming(discourse, each) for each in owner)
    recent = discourse.single or discourse.about
    if _MORE.search(setting.words(token)) and (after := find_after(discourse, owner[0] if owner else recent.show)):
        return (after,)
    if owner:
        return (find_coming(discourse, owner[0]),)
    about = discourse.about
    if about.is_spinoff and _FOLLOWED_UP.match(setting.text, token.span.start):
        return name_shows((about.show,))
    if discourse.page.pending and _SOON.search(setting.words(token)):
        return (discourse.page.pending,)
    if followed := _find_following(setting.words(token), discourse):
        return (followed,)
    if _THE_NEXT.search(setting.words(token)):
        known = about if about.is_season else discourse.season
        if known:
            return (known,)
    recent = discourse.single or about
    if discourse.fresh and len(discourse.last) == 1 and discourse.last[0].subjects:
        recent = discourse.last[0]
    return (find_coming(discourse, recent.show if recent.show != SPINOFFS else about.show),)


def _find_following(words: str, discourse: Discourse) -> Referent | None:
    """The season after the one last spoken of, where that is not the one which the page is about."""
    last = discourse.single
    if last is None or not last.is_season or not last.season or last in {discourse.about, *discourse.heading[:1]}:
        return None
    found = as_season(discourse.lexicon, last.show, last.season + 1)
    return found if _FURTHER.search(words) and found.how == "season" and found.subjects else None


def _resolve_final(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    """`The final season`: the last that is configured of the show that has it."""
    owner = find_owner(token, setting, discourse)
    if owner:
        found = find_final(discourse, owner[0])
        return (found,) if found else None
    known = discourse.season or (discourse.about if discourse.about.is_season else None)
    if known:
        return (known,)
    recent = discourse.single or discourse.about
    found = find_final(discourse, recent.show) if recent.show != SPINOFFS else None
    return (found,) if found else None


def _resolve_that_season(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    if any(
        each.kind == "other" and setting.text[token.span.end : each.span.start] in {" of ", " of the "}
        for each in setting.tokens
    ):
        return (NOBODY,)
    about, words = discourse.about, setting.words(token)
    if _RUNNING.search(words) and _GIVES_NUMBER.match(setting.text, token.span.end):
        return None
    if _ON_AIR.search(words) and discourse.page.undecided and about.is_season and (about.season or 0) > 1:
        return (as_season(discourse.lexicon, about.show, (about.season or 0) - 1),)
    if about.is_season and _NEW.search(words):
        return discourse.widen((about,)) if _MANY.search(words) else (about,)
    if _POINTS_BACK.match(words) and discourse.numbered is not None:
        return (discourse.numbered,)
    known = discourse.season or (about if about.is_season else None)
    return (known,) if known else None


def _resolve_parent(token: Token, setting: Setting, discourse: Discourse) -> Referents:
    if is_line_of(setting.text, token.span) and (coming := find_coming(discourse, PARENT)).subjects:
        return (coming,)
    about = discourse.about
    if about.show in discourse.lexicon.countries.untitled and (
        _A_NEW.search(setting.before(token)) and _SERIES.match(setting.after(token))
    ):
        return (about,)
    return discourse.widen_parent(read_parent(discourse, setting.text, setting.scope, token.span))


def _resolve_to_nobody(_token: Token, _setting: Setting, _discourse: Discourse) -> Referents:
    return (NOBODY,)


# --- one of them ----------------------------------------------------------------------------------------------------


def _resolve_it(token: Token, setting: Setting, discourse: Discourse) -> Referents | None:
    for mention, referents in setting.earlier:
        told_of = mention.subjects or not _JOB_AT.search(setting.text, 0, mention.span.start)
        if mention.how in _ONES and len(referents) == 1 and told_of:
            return referents
    main = setting.main
    if main and main.named and len(main.referents) == 1:
        if main.referents == (BARE_PARENT,) and looks_ahead(setting.clause):
            return (read_parent(discourse, setting.text, setting.scope, token.span),)
        return main.referents
    if pointed := find_pointed_at(token, setting, discourse):
        return (BARE_PARENT if pointed.show == PARENT else pointed,)
    bare = setting.words(token).lower() in {"it", "this one"}
    if discourse.page.pending and discourse.single == discourse.about and _DONE.search(setting.clause):
        return (discourse.page.pending,)
    if _looks_past(setting.clause, discourse) or (not bare and _is_elsewhere(discourse)):
        return discourse.heading
    if discourse.single == BARE_PARENT and _RENEWED.search(setting.clause) and not discourse.about.is_spinoff:
        return (read_parent(discourse, setting.text, setting.scope, token.span),)
    return (discourse.single,) if discourse.single else None


def _is_elsewhere(discourse: Discourse) -> bool:
    """Does a new paragraph begin after another season of the show that the page, or the section, is about?"""
    single, heading = discourse.single, discourse.heading
    if not discourse.fresh or single is None or len(heading) != 1 or not heading[0].subjects:
        return False
    if heading[0].is_spinoff and discourse.last == heading and not single.subjects:
        return True
    return heading[0].is_season and single.is_season and single.show == heading[0].show and discourse.last == heading


def _looks_past(clause: str, discourse: Discourse) -> bool:
    """Is the season last named an old one, while the clause speaks of what is to come?"""
    single, heading = discourse.single, discourse.heading
    past = single is not None and single.show == heading[0].show and (single.season or 0) < (heading[0].season or 0)
    old = single is not None and single.is_season and (not single.subjects or past)
    ours = len(heading) == 1 and heading[0].is_season and bool(heading[0].subjects)
    return old and ours and bool(_AHEAD.search(clause))


_RULES: Mapping[str, Rule] = {
    "show": _resolve_show,
    "country": _resolve_show,
    "season": _resolve_season,
    "nth": _resolve_nth,
    "coming": _resolve_coming,
    "final-season": _resolve_final,
    "that-season": _resolve_that_season,
    "several-seasons": resolve_several,
    "parent": _resolve_parent,
    "first-show": _resolve_to_nobody,
    "other": _resolve_to_nobody,
    "collective": resolve_collective,
    "both": resolve_both,
    "they": resolve_they,
    "all": resolve_all,
    "former": resolve_former,
    "latter": resolve_latter,
    "spinoff": resolve_spinoff,
    "it": _resolve_it,
}
