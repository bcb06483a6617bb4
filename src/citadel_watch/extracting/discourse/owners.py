# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Whose a season is: of which show the words that number it, or call it the next, speak."""

from __future__ import annotations

import re

from citadel_watch.extracting.discourse.memory import Discourse
from citadel_watch.extracting.discourse.offshoots import is_named_beside, resolve_spinoff
from citadel_watch.extracting.discourse.referents import NOBODY, OTHER, PARENT, Referent, Referents
from citadel_watch.extracting.discourse.seasons import as_season
from citadel_watch.extracting.discourse.setting import Setting
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.naming.plain_words import FUNCTION_WORDS
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.model import SPINOFFS

Shows = tuple[str, ...]

_OWNERS_BEHIND = frozenset({"parent", "show", "country", "other", "it", "spinoff", "both", "latter", "former"})
_OWNERS_BEFORE = frozenset({"parent", "show", "country", "spinoff", "both", "other", "latter", "former"})
_NAMED = frozenset({"parent", "show", "country", "other"})

_OF = re.compile(r"\s(?:of|for)\s")
_FOLLOW_UP = re.compile(r"follow-up$", re.IGNORECASE)
_OF_OWNER = re.compile(
    r"\s(?:of|for|to)\s(?:[‘“'\"]|(?:the|its|hit|spy|drama|series|show|thriller)\s|[\w’$-]+\s){0,6}[‘“'\"]?"
)
_OF_STRANGER = re.compile(
    r"\sof\s(?:(?:the|his|her|their|own|hit|new|show|series|drama|comedy)\s){0,4}[‘“'\"]?(?P<name>[A-Z][\w’'.&-]+(?:\s[A-Z&][\w’'.-]*)*)"
)
# "the second season of the Lisbon hit", "of Noah Hawley's anthology": our show, described.
_DESCRIBED = re.compile(
    r"(?:['’]s?)?\s(?:[a-z-]+\s){0,2}(?:smash|hit|series|drama|show|thriller|phenomenon|original|comedy|saga|anthology|sitcom|procedural|tale|epic|whodunit)\b"
)
_POSSESSIVE = re.compile(
    r"\b(?:its|their|the (?:show|series|drama|comedy|thriller|western|sitcom|saga|anthology|spin-?off|prequel|sequel|programme|procedural)['’]s)\s(?:[\w’-]+\s){0,3}$",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"\b(?:whose|of which(?: an?| the| another)?) (?:[\w’-]+ ){0,3}$", re.IGNORECASE)
# "... and The Peripheral, of which a second season": a title of two words or more, or between marks.
_ANTECEDENT = re.compile(
    r"(?P<name>(?:The |A )[A-Z][\w’'&.-]*(?: (?:of |the )*[A-Z][\w’'&.-]*)*|[“\"‘'][A-Z][^“”\"‘]{1,40}),?[”\"’']?,? $"
)
_APART = re.compile(r"[;:(]|, (?:which|while|but)|\b(?:before|after|while|when|than|ahead of|until|unlike)\b")
_STRANGER = re.compile(
    r"(?P<name>[A-Z][\w’'.&-]+(?:\s(?:(?:of|the|and|in|&)\s)*[A-Z][\w’'.-]*)*)(?P<poss>['’]s?)?[”\"’']?(?:,)?\s(?P<adjective>[a-z-]+\s)?$"
)
# "<Show>'s Jane Doe": only says who somebody is.
_OF_A_PERSON = re.compile(r"['’]s (?:own )?[A-Z][\w’'-]+ [A-Z]")
_ROW_GAP = re.compile(
    r"[’'”\"]?(?:, (?:which|the)\b[^,;]{3,50})?(?:,? (?:and|or|nor|as well as)|,)(?: (?:of|for|to))?(?: the| its)? [‘“'\"]?"
)
_BESIDE = re.compile(r"[’'”\"]?(?:, | and | & | as well as )[‘“'\"]?")
_INDEFINITE = re.compile(r"\b(?:an?|no|its|another)\s(?:[\w’'-]+\s){0,2}$", re.IGNORECASE)


_SECOND = 2
# "A second season is being written": nobody knows of it yet, so it is that of the show spoken of.
_A_SECOND = re.compile(r"\b(?:an?|no|any)\s(?:[\w’'-]+\s){0,1}$", re.IGNORECASE)


def own_seasons(token: Token, setting: Setting, discourse: Discourse) -> Referents:
    """The seasons that the words number, of the show that has them."""
    lexicon = discourse.lexicon
    if token.ids:
        return tuple(as_season(lexicon, token.ids[0] or PARENT, n) for n in token.numbers)
    shows = find_owner(token, setting, discourse)
    if shows is not None and _is_parents(token, shows, setting, discourse):
        shows = (PARENT,)
    if shows is not None:
        for number in token.numbers:
            if number > 1 and len(shows) == 1 and shows[0] != OTHER:
                discourse.owners[number] = shows[0]
    else:
        shows = (_guess_owner(token, setting, discourse),)
    return tuple(as_season(lexicon, show, number) for show in shows for number in token.numbers)


def _is_parents(token: Token, shows: Shows, setting: Setting, discourse: Discourse) -> bool:
    """`The revival returns for season 18`: of a show that only a noun stands for, where just the parent has that season."""
    if any(each.kind == "show" and set(each.ids) & set(shows) for each in setting.tokens) or len(shows) != 1:
        return False
    known, number = discourse.lexicon.seasons, token.numbers[0]
    return (
        shows[0] not in {PARENT, OTHER} and (shows[0], number) not in known and (None, number) in known and number > 2
    )


def find_owner(token: Token, setting: Setting, discourse: Discourse) -> Shows | None:
    """The shows whose season it is, where the clause says so."""
    owner = _find_behind(token, setting, discourse)
    if owner is not None:
        return owner
    if (whose := _WHOSE.search(setting.before(token))) and (
        owner := _find_antecedent(whose.start(), setting, discourse)
    ):
        return owner
    if _POSSESSIVE.search(setting.before(token)) or re.match(r"(?:its|their)\b", setting.words(token), re.IGNORECASE):
        return _find_possessor(token, setting, discourse)
    return (
        _find_before(token, setting, discourse)
        or _find_stranger(token, setting, discourse)
        or _find_further_behind(token, setting, discourse)
    )


def _find_behind(token: Token, setting: Setting, discourse: Discourse) -> Shows | None:
    """`The second season of <show>`."""
    after = setting.after(token)
    follows = after.startswith(" to ") and _FOLLOW_UP.search(setting.words(token))
    if not (follows or _OF.match(after)):
        return None
    for other in setting.tokens_after(token):
        if other.kind == "spinoff" and is_named_beside(other, setting):
            continue
        if other.kind in _OWNERS_BEHIND and _OF_OWNER.fullmatch(setting.text[token.span.end : other.span.start]):
            return _find_row(other, setting, discourse)
        break
    foreign = _OF_STRANGER.match(after)
    if foreign is None:
        return None
    if _DESCRIBED.match(after, foreign.end()) or _DESCRIBED.match(after, foreign.end("name") - 2):
        return (discourse.about.show,)
    if is_company(foreign["name"], discourse.lexicon.franchise.network) or follows:
        return None
    return (PARENT,) if discourse.lexicon.names_something(foreign["name"]) else (OTHER,)


def _find_possessor(token: Token, setting: Setting, discourse: Discourse) -> Shows | None:
    """`Its second season`: of the show that the clause names before, else of the one spoken of."""
    for other in setting.tokens_before(token):
        if other.kind in _NAMED and other.span.start >= setting.scope.start:
            return list_shows(other, setting, discourse)
    if discourse.about.show == OTHER:
        return (OTHER,)
    if discourse.single and len(discourse.last) == 1:
        return (discourse.single.show,)
    if len(discourse.last) > 1 and discourse.last[0].show not in {PARENT, OTHER}:
        return tuple(each.show for each in discourse.last)
    return None


def _find_antecedent(place: int, setting: Setting, discourse: Discourse) -> Shows | None:
    """`<Show>, whose second season`: of what stands right before, be it another's."""
    for other in reversed(setting.tokens):
        if other.kind in _OWNERS_BEFORE and other.span.end <= place:
            gap = setting.text[other.span.end : place].strip(" ,”\"’')")
            if not gap:
                return list_shows(other, setting, discourse)
            break
    lexicon = discourse.lexicon
    name = _ANTECEDENT.search(setting.text, 0, place)
    strange = name and not is_company(name["name"], lexicon.franchise.network) and not lexicon.names_something(name[0])
    return (OTHER,) if strange else None


def _find_before(token: Token, setting: Setting, discourse: Discourse) -> Shows | None:
    """`<Show> returns for a second season`."""
    for other in setting.tokens_before(token):
        if other.kind == "spinoff" and is_named_beside(other, setting):
            continue
        if other.kind in _OWNERS_BEFORE and other.span.start >= setting.scope.start:
            gap = setting.text[other.span.end : token.span.start]
            if _OF_A_PERSON.match(gap):
                continue
            if len(gap) > 60 or _APART.search(gap):
                return None
            return _find_row_before(other, setting) or list_shows(other, setting, discourse)
    return None


def _find_row_before(last: Token, setting: Setting) -> Shows:
    """The spinoffs that a row names which ends here: "<Show> and <Show> return for a second season"."""
    row = [last]
    for other in setting.tokens_before(last):
        gap = setting.text[other.span.end : row[-1].span.start]
        if other.kind != "show" or last.kind != "show" or not _BESIDE.fullmatch(gap):
            break
        row.append(other)
    return tuple(dict.fromkeys(sid for each in reversed(row) for sid in each.ids)) if len(row) > 1 else ()


def _find_stranger(token: Token, setting: Setting, discourse: Discourse) -> Shows | None:
    """`<Another Show>'s second season`: a name that nobody configured, right before."""
    before = setting.before(token)
    foreign = None if setting.clause.isupper() else _STRANGER.search(before)
    if foreign is None or foreign.start() + 1 < setting.scope.start or before.endswith(", "):
        return None
    name = foreign["name"]
    possessive = name.endswith(("'s", "’s")) or bool(foreign["poss"])
    if foreign["adjective"] and not possessive:
        return None
    bare = re.sub(r"['’]s$", "", name)
    if bare.rsplit(None, 1)[-1].lower() in FUNCTION_WORDS or is_company(bare, discourse.lexicon.franchise.network):
        return None
    person = name.endswith(("'s", "’s")) and " " in bare
    if person or (not before[: foreign.start()].strip(" “\"‘'") and " " not in bare and len(before) <= 2):
        return None
    return (PARENT,) if discourse.lexicon.is_own_name(bare) else (OTHER,)


def _find_further_behind(token: Token, setting: Setting, discourse: Discourse) -> Shows | None:
    for other in setting.tokens_after(token):
        if other.kind in {"parent", "show"} and other.span.end <= setting.scope.end:
            gap = setting.text[token.span.end : other.span.start]
            if re.search(r"\bof\b|\bfor\b", gap) and len(gap) < 50:
                return list_shows(other, setting, discourse)
    return None


def _find_row(first: Token, setting: Setting, discourse: Discourse) -> Shows:
    """The shows that a season is of, where several are named in a row: "any follow-up to A, which is out, and B"."""
    shows = list_shows(first, setting, discourse)
    last = first
    for other in setting.tokens_after(first):
        gap = setting.text[last.span.end : other.span.start]
        if other.kind not in {"show", "country"} or not _ROW_GAP.fullmatch(gap):
            break
        shows, last = (*shows, *other.ids), other
    return tuple(dict.fromkeys(shows))


def list_shows(token: Token, setting: Setting, discourse: Discourse) -> Shows:
    """The shows that the words stand for."""
    if token.kind == "spinoff":
        known = resolve_spinoff(token, setting, discourse)
        return (known[0].show,) if known and known[0].show != SPINOFFS else (PARENT,)
    pair = tuple(each.show for each in discourse.pair)
    single = discourse.single
    recent = single.show if single and single.show != SPINOFFS else None
    match token.kind:
        case "parent":
            return (PARENT,)
        case "show" | "country":
            return token.ids
        case "latter":
            return pair[-1:] or (recent or PARENT,)
        case "former":
            return pair[:1] or (recent or PARENT,)
        case "both":
            return pair or (PARENT,)
        case "other":
            return (OTHER,)
        case _:
            return (recent or discourse.about.show,)


def find_pointed_at(token: Token, setting: Setting, discourse: Discourse) -> Referent | None:
    """`It goes back to before <Show>. They have renewed that show`: not what the sentence before was about."""
    spoken_of = setting.text[setting.scope.start : token.span.start].strip()
    points = token.kind == "it" and setting.words(token).lower().startswith("that ")
    return discourse.other if points and spoken_of else None


def _goes_on_about(show: Referent, number: int, discourse: Discourse) -> bool:
    """Was the sentence before about a spinoff that may have a season of this number next?"""
    if not show.is_spinoff or discourse.last != (show,):
        return False
    if not discourse.within and discourse.page.opener != show.show:
        return False
    return 1 < number <= max((show.season or 1, *discourse.lexicon.list_numbers(show.show))) + 1


def _guess_owner(token: Token, setting: Setting, discourse: Discourse) -> str:
    """The show that a season is most likely of, where the clause does not say."""
    number = token.numbers[0]
    page = discourse.about.show
    single = discourse.single
    if single is NOBODY and (_INDEFINITE.search(setting.before(token)) or not discourse.about.is_season):
        return OTHER
    if page == OTHER:
        return OTHER
    known = discourse.lexicon.seasons
    for each in setting.tokens_before(token):
        if pointed := find_pointed_at(each, setting, discourse):
            return pointed.show
    main = setting.main
    if main and main.named and len(main.referents) == 1 and (main.referents[0].show, number) in known:
        return main.referents[0].show
    recent = single.show if single else page
    spoken = any(each.kind == "it" for each in setting.tokens_before(token) if each.span.start >= setting.scope.start)
    if spoken and (recent, number) in known:
        return recent
    if single and _goes_on_about(single, number, discourse) and _A_SECOND.search(setting.before(token)):
        return single.show
    if number in discourse.owners:
        return discourse.owners[number]
    under = discourse.heading[0] if len(discourse.heading) == 1 else None
    if under and under.is_spinoff and ((under.show, number) in known or number == 1):
        return under.show
    if page != PARENT:
        if (recent, number) in known and (page, number) not in known and recent not in {PARENT, OTHER}:
            return recent
        if number == _SECOND and recent == page and _A_SECOND.search(setting.before(token)):
            return page
        if number > max(discourse.lexicon.list_numbers(page), default=number) + 1:
            return PARENT
        return page if (page, number) in known or (None, number) not in known or number == 1 else PARENT
    if number == 1 or (None, number) in known:
        return PARENT
    same = under is not None and under.is_spinoff and under.show == recent
    return recent if (recent, number) in known or same else PARENT
