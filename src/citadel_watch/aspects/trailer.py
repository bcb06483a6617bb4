# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What has been shown of a season or a spinoff: nothing yet, a look behind the scenes, a first look, a teaser, a trailer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

from citadel_watch.aspects.trailer_owners import is_of_another_owner
from citadel_watch.aspects.trailer_pictures import find_pictures
from citadel_watch.aspects.trailer_to_come import is_to_come
from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Aspect, Claim, Passage, Span
from citadel_watch.extracting.when.words import compile_words
from citadel_watch.model import JSON, Certainty

KINDS = ("none", "bts", "first-look", "teaser", "trailer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Footage:
    """Something to look at that is out, or that there is no trailer yet.

    A teaser is news beside a trailer of last year, so each kind is known by itself; what is out stays out.
    """

    kind: str

    @property
    def slot(self) -> str:
        return "" if self.kind in ("none", "trailer") else self.kind

    @property
    def mark(self) -> str:
        return ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Self) -> bool:
        del other
        return True

    def narrows(self, other: Self) -> bool:
        return self.slot == other.slot and (self.kind, other.kind) == ("trailer", "none")

    def stale_on(self, day: date) -> bool:
        del day
        return False

    def to_json(self) -> JSON:
        return {"kind": self.kind}

    def words(self) -> str:
        return {"none": "no trailer yet", "bts": "behind the scenes", "first-look": "first look"}.get(
            self.kind, self.kind
        )


def parse(value: JSON) -> Footage:
    if not isinstance(value, dict) or value.get("kind") not in KINDS:
        raise ValueError(f"{value!r} is no trailer")
    return Footage(kind=str(value["kind"]))


_SEEN = r"(?:clips?|videos?|photos?|pictures?|footage|snaps?|images?|look|film|featurettes?|glimpse|stills?|shots?|peek|documentary|reel)"
_THING = Anchored(
    rf"\b(?:(?P<bts>{_SEEN}\s(?:from\s)?behind(?:\s|-)the(?:\s|-)scenes|"
    rf"behind(?:\s|-)the(?:\s|-)scenes\s{_SEEN}|BTS\s{_SEEN}|making-of|"
    rf"{_SEEN}\s(?:(?:taken|shot|snapped|posted)\s)?(?:from|on|of)\s(?:(?:the|her|his|their|a)\s){{0,1}}(?:set|shoot|table\sread|read-through|filming)|"
    r"(?:clip|video|photo|picture)[\w\s]{0,30}\b(?:table\sread|from\s(?:the|her|his|their)\sset)|"
    r"(?:set|on-set)\s(?:photos?|pictures?|images?|snaps?|footage))"
    r"|(?P<first>first(?:\s|-)looks?|(?:(?<=shown\s)|(?<=saw\s)|(?<=showed\s)|(?<=shown\sthe\s)|(?<=saw\sthe\s))footage|clips?(?=\s(?:from|of)\s[^,;.]{2,40}?\s(?:has|have|was|were)\s(?:been\s)?(?:released|shared|posted|unveiled|shown|screened))|first\sclips?|concept\sart|footage\s(?:from|of)\s(?=[^,;.]{2,40}?\s(?:was|were)\s(?:screened|shown|played|unveiled|previewed))|first\s(?:official\s|promotional\s|production\s|new\s)?(?:image|picture|pic|photo|photograph|still|glimpse|footage|shot)s?|"
    r"(?:production|promotional|official|new)\s(?:stills|images|photos|pictures|photographs)|"
    r"(?:image|photo|picture|still)s?\s(?:to\sbe\s|was\s|were\s)?(?:published|released)|"
    r"(?:two|three|four|five|six|seven|eight|a\s(?:handful|pair|batch|set|couple)\sof)\s(?:new\s|first\s)?(?:photographs?|photos|pictures|images|stills)\b(?!\s(?:from|of|on)\s(?:(?:the|her|his|their|a)\s)?set)|"
    r"(?<=in\sthe\s)(?:stills|pictures|images|photos|photographs)|(?:images|pictures|photos|stills)(?=\sthat\s(?:come|came|accompan)))"
    r"|(?P<teaser>teasers?(?:\s(?:trailer|clip|video|spot))?|sneak\speeks?|announcement\s(?:video|teaser)|date\sannouncement\svideo|"
    r"(?:\d\d|ten|fifteen|twenty|thirty|forty|sixty|ninety|minute|two-minute)(?:\s|-)(?:second|minute|long)(?:\s|-)(?:clip|video|film|spot)|clip\sof\s(?:[\w-]+\s)?(?:seconds|minutes)|(?<=teased\swith\sa\s)(?:clip|video)|"
    r"(?<=[Tt]he\s)clip(?=\s(?:leaves|shows|ends|opens|begins|features|has|reveals|confirms|also|closes))|"
    r"(?:(?<=with\s)|(?<=posted\s)|(?<=shared\s)|(?<=released\s)|(?<=out\s)|(?<=up\s))(?:a|half\sa|one|two|thirty|forty|ninety)\s(?:minutes?|seconds)\sof\s(?!silence|applause|fame|airtime|screen\stime|your|my|his|her|their|talk|interview|notice))"
    r"|(?P<trailer>trailers?|(?:(?<=\bno\s)|(?<=\bany\s))footage(?=\s(?:from|of|yet|so\sfar)\b|[.,;!])|[Ff]ootage(?=\shas\s(?:yet|not))|(?<=so\smuch\sas\sa\s)(?:frame|still|second)|(?:(?<=not\sa\s)|(?<=not\sa\ssingle\s)|(?<=nor\sa\s))(?:frame|second|still|glimpse)(?=\s(?:of|has|from|to\sbe|so\sfar|yet)|[.,;])|promos?(?=,?\s(?:for|of|is|was|has|had|dropped|released|aired|video|clip|which|that|shows?|features?|spot|went|reel))))s?\b(?!\s(?:park|home|court|queen|hitch|door|step|window))"
)
_NONE = Anchored(
    r"\b(?:no(?!\s(?:sooner|doubt|longer|less|fewer|secret|surprise|mistak\w+)\b)|not(?!\s(?:only|just|long)\b)|nobody|no\sone|none\sof|nothing(?:\s(?:like|resembling|in\sthe\sway\sof))?|none|(?:is|has|have|had|was|are|do|does|did|ca|wo)n['’]t|without|nor|neither|never|yet\sto|cannot|"
    r"(?:still\s)?(?:waiting|wait|waits)\s(?:for|on)|await(?:s|ing)?|lacks?|lacking|short\sof|in\slieu\sof|instead\sof)\b"
)
_NONE_AFTER = Anchored(
    r"\b(?:has\snot|have\snot|(?:has|have|is|was|are)n['’]t|yet\sto|not\s(?:been|yet|out|available|here|seen)|is\snot|are\snot|was\snot|(?:we|you|fans)(?:['’]re|\sare)\s(?:still\s)?waiting|"
    r"nothing\s(?:yet|so\sfar|to\sshow)|no\s(?:sign|luck|such\sluck|trace|hint|sight)|as\syet\sno|none\s(?:yet|so\sfar|exists)|nowhere\sto\sbe\sseen|(?:still\s)?missing|don['’]t\shold\syour\sbreath|remains\s(?:to\sbe\sseen|unseen|elusive)|"
    r"never\s(?:came|materiali[sz]ed))\b"
)
_OUT = Anchored(
    r"\b(?:here|out|releas\w+|drop(?:s|ped)?|arriv\w+|unveil\w*|reveal\w*|shar(?:ed|es|ing)|debut\w*|publish\w*|post(?:ed|s)|see|watch|below|above|put\s(?:out|up|online)|launch(?:ed|es)?|"
    r"shows?|showed|shown|showing|showcased|saw|(?:be|been|have)\s(?:seen|watched)|(?:is|are)\sin(?=[.,;!])|screened|aired|played|landed|online|gets?|got|came|comes|brought|has|have|presented|there\sfor|is|was|were|gave|gives|given|add(?:s|ed)|provided|give|offers?|offered|take|lands|premiered|"
    r"turned\sup|surfaced|appeared|emerged|popped\sup|went\s(?:up|online|live)|with|missed|viewed|racked\sup|clocked|teased|teases|promises|features|opens|begins|ends|closes|hints|suggests|confirms|confirmed|treated|treats|"
    r"cut|uploaded|tweeted|dished\sup|served\sup|served|broke|introduces|introduced|arrived|trails|boasts|includes|plays|ran|runs|doing\sthe\srounds|circulat\w+|is\sup|are\sup)\b"
)
_NOT_YET = Anchored(
    r"\b(?:will|should|could|(?-i:may)|might|expect(?:s|ed|ing)?|soon|likely|hop(?:e|es|ed|ing)|would|want(?:s|ed)?|to\scome|when|due|around\sthe\scorner|cutting|editing|preparing|working\son|putting\stogether|on\s(?:its|the)\sway|coming|in\sthe\sworks|planned)\b"
)
_OUT_FOR_SURE = Anchored(
    r"\b(?:can|(?:is|are|has)\snow|is\shere|is\sout|are\sout|below|above|watch|released|dropped|shared|unveiled|landed|posted|published|missed|went\s(?:up|online|live)|premiered|debuted|launched)\b"
)
_ASIDE_OUT = re.compile(
    r"(?:\sfor\s[^,;.]{2,30})?,\s(?:which|that)?\s?(?:you\scan\s(?:watch|see|view)|(?:was|has\sbeen|is|now)\s(?:now\s)?(?:released|out|up|online|available|posted|shared)|dropped|arrived|landed|released|(?:(?-i:[A-Z])[\w’'+]*\s){1,3}(?:has\s)?(?:released|dropped|shared|unveiled|posted|put\sout|uploaded))\b",
    re.IGNORECASE,
)
_ANSWERS_NO = re.compile(
    r"^\W*(?:a[.:]\s)?(?:no\b(?!\.\s\d)|nope|not yet|nothing (?:yet|so far)|sadly(?:,? n|\s)|you can(?:not|['’]t)|there (?:is|are) none|there (?:is|are)(?:n['’]t| not) (?:one|any)|nothing to (?:see|look at|watch|show)|unfortunately|(?:i['’]m )?afraid not|alas|none\b|we(?:['’]re| are) still waiting|still waiting|patience)",
    re.IGNORECASE,
)
_ANSWERS_YES = re.compile(
    r"^\W*(?:a[.:]\s)?(?:yes|yep|yup|there is(?! no)|there['’]s (?:a|one|an)|here it is|it['’]s (?:here|out|below)|(?:a minute|(?:two|three|four|thirty|sixty|ninety|\d+) (?:seconds|minutes)) of it)\b",
    re.IGNORECASE,
)
# "Trailer: none yet", and "Also released today: the trailer": the colon parts the thing from what is told of it.
_NONE_BEHIND = re.compile(
    r"\s?(?::|[–—-])\s(?:none|nothing|not\b|no\b|nope|tb[acd]|to (?:come|follow|be))", re.IGNORECASE
)
_OUT_BEHIND = re.compile(
    r"\s?(?::|[–—-])\s(?:yes|out|here|released|available|see|watch|below|dropped|online|live)\b", re.IGNORECASE
)
_OUT_BEFORE = re.compile(
    r"\b(?:released|out|online|unveiled|published|shared|dropped|posted)(?: (?:today|now|too|on \w+|yesterday|this \w+))?: (?:the |a |an )?(?:[\w’'-]+ ){0,4}\Z",
    re.IGNORECASE,
)
# Under a heading or a question about trailers: "The latest went up on Friday".
_ONE_OF_THEM = Anchored(
    r"\b(?:the (?:latest|first|second|third|newest|other|last|full(?:-length)? one|official one)|the (?:clip|video)|one|it) (?:of them )?(?:has |have )?(?:was|is|been|came|went|dropped|landed|arrived|turned|surfaced|appeared|premiered|debuted)\b(?! (?:not|n['’]t|yet|expected|due))".replace(
        " ", r"\s"
    )
)
_HEADING = Anchored(r"\b(?:trailers?|teasers?|footage)\b")
_TRAILER = Anchored(r"\btrailers?\b")
_OTHERS = re.compile(
    r"['’]?s?\s(?:for|of|to|from)\s(?:the\s)?(?:(?:new|upcoming|film|movie|game|book)\s)*[“\"‘']?(?=(?-i:[A-Z0-9]))",
    re.IGNORECASE,
)
_OF_SEASON_ONE = re.compile(r"\s(?:from|for|of) (?:season (?:one|1)|the first season)", re.IGNORECASE)
_GLIMPSED = re.compile(
    r"\s(?:release|launch|premiere|date|day|music|voice|reaction|song|editor|house|breakdown|views?)\b", re.IGNORECASE
)


def read(passage: Passage) -> Iterator[Claim]:
    """What the passage says is out, or that nothing is."""
    heading = f"{passage.heading} {passage.question or passage.asked}"
    under = bool(_HEADING.search(heading))
    kind = "trailer" if _TRAILER.search(heading) else "teaser"
    things = list(_THING.finditer(passage.text))
    if under and _ANSWERS_NO.match(passage.text):
        yield Claim(
            value=Footage(kind="none"),
            span=Span(0, 1),
            rule="no <trailer>, under its heading",
            certainty=Certainty.CONFIRMED,
        )
        return
    if under and not things and passage.clauses[-1].asserted:
        yield from _read_answer(passage, kind)
    for found in things:
        yield from _read_thing(passage, found)
    if not things:
        yield from _read_pictures(passage)


def _read_pictures(passage: Passage) -> Iterator[Claim]:
    """What is seen of ours without any of the words for it: so many seconds, a photograph that was given out."""
    if passage.text.rstrip().endswith("?"):
        return
    for kind, span in find_pictures(passage):
        words = passage.clause_at(span.start).span.of(passage.text)
        if not _NONE.search(passage.text, max(0, span.start - 70), span.start) and not _NOT_YET.search(words):
            yield Claim(value=Footage(kind=kind), span=span, rule=f"<{kind}> of ours is there")


def _read_answer(passage: Passage, kind: str) -> Iterator[Claim]:
    """`Is there a trailer? Two. The latest went up on Friday`: the thing itself is not named again."""
    one = _ONE_OF_THEM.search(passage.text)
    if one and _OUT.search(passage.text, one.start()):
        yield Claim(value=Footage(kind=kind), span=Span(*one.span()), rule=f"the latest <{kind}> is out")
    elif (passage.question or passage.asked or passage.heading.endswith("?")) and (
        yes := _ANSWERS_YES.match(passage.text)
    ):
        yield Claim(value=Footage(kind=kind), span=Span(*yes.span()), rule=f"yes, there is a <{kind}>")


def _read_thing(passage: Passage, found: re.Match[str]) -> Iterator[Claim]:
    kind, span = _kind(found), Span(*found.span())
    none = Claim(value=Footage(kind="none"), span=span, rule="no <trailer> yet")
    if (
        _is_of_another(passage, span)
        or is_of_another_owner(passage, span)
        or _DWELLING.search(passage.text, 0, found.start())
    ):
        return
    if _NONE_BEHIND.match(passage.text, found.end()):
        if kind not in ("bts", "first-look"):
            yield none
        return
    to_come = is_to_come(passage, found)
    if not to_come and (
        _OUT_BEHIND.match(passage.text, found.end()) or _OUT_BEFORE.search(passage.text[: found.start()])
    ):
        yield Claim(value=Footage(kind=kind), span=span, rule=f"out now: <{kind}>")
        return
    clause = passage.clause_at(found.start())
    words = _DATE.sub(_blank, clause.span.of(passage.text))
    place = found.start() - clause.span.start
    behind = words[place + len(found[0]) :]
    denied = _NONE.search(words, max(0, place - 70), place)
    if denied and _INSIDE.search(words, 0, place):
        return  # `she does not appear in the teaser`: it is somebody who is missing, not the teaser
    if denied or _NONE_AFTER.search(behind[:48]) or _is_waited_for(passage, found):
        if kind not in ("bts", "first-look"):
            yield none
        return
    if to_come or (_NOT_YET.search(words) and not _OUT_FOR_SURE.search(words)):
        return
    if _OF_SEASON_ONE.match(passage.text, found.end()) or _GLIMPSED.match(passage.text, found.end()):
        return
    if (
        passage.leads
        and not _OUT.search(words)
        and not _is_there(passage, found)
        and not re.search(r"\band\b|:", passage.text)
    ):
        return
    missed = _MISSED.search(passage.text, 0, found.start())
    if _OUT.search(words) or _is_there(passage, found) or missed or _ASIDE_OUT.match(passage.text, found.end()):
        yield Claim(
            value=Footage(kind=kind),
            span=span,
            rule=f"<{kind}> is out",
            subjects=_find_season_behind(passage, found.end()),
            certainty=Certainty.CONFIRMED
            if (missed or _IF_YOU_LOOK.search(passage.text, found.end())) and not passage.text.rstrip().endswith("?")
            else None,
        )


_DWELLING = Anchored(
    r"\b(?:in|into|to|from|outside|inside|of|left|leaves|visited)\s(?:his|her|their|whose)\s(?:own\s)?\Z|\bgets\swhich\s(?:[\w-]+\s)?\Z"
)
"""`He spent the week in his trailer`."""
_DEFINITE = Anchored(
    r"\b(?:the|its|this|(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last\s(?:week|night|month)|this\sweek)['’]s)\s(?:(?!not\b|only\b|in\b|to\b|his\b|her\b|their\b|which\b|of\b|a\b|for\b)[\w’'-]+\s){0,3}\Z"
)
_HANGING = re.compile(
    r"(?:\s(?:for|of)\s[^,;.]{2,40}?)?\s(?:can|could|must|might|may|should|will|would|won|wo|ca|has\syet|have\syet|is\s(?:due|expected|yet|still|not|coming|to|being)|comes|arrives|drops|lands)\b",
    re.IGNORECASE,
)
_STILL_OPEN = Anchored(r"\b(?:when|if|until|once|whether|before|till|unless)\b")


def _is_there(passage: Passage, found: re.Match[str]) -> bool:
    """`Today's trailer leaves no doubt`: what is spoken of as this one thing is there, unless it is said to come."""
    clause = passage.clause_at(found.start())
    before = passage.text[clause.span.start : found.start()]
    if not _DEFINITE.search(before) or _STILL_OPEN.search(before) or passage.text.rstrip().endswith("?"):
        return False
    return not _HANGING.match(passage.text, found.end())


_INSIDE = compile_words(
    r"\b(?:in|from|throughout|during|within|anywhere\sin|by)\s(?:(?:the|this|that|its|their|either|both|our|any\sof\sthe)\s)(?:[\w’'-]+\s){0,3}\Z"
)

_NUMBERED = re.compile(r"\s(?:for|of|from|at)\s(?:season|series)\s(?P<number>\d{1,2})\b", re.IGNORECASE)


def _find_season_behind(passage: Passage, place: int) -> tuple[str, ...] | None:
    """`The first trailer for season 3`: the season that it is for, where the sentence is not about that one anyway.

    Of no subject where that season is none: `the renewal came along with the first photos of season 2`.
    """
    behind = _NUMBERED.match(passage.text, place)
    if behind is None:
        return None
    number = int(behind["number"])
    told = passage.clause_at(place).subjects
    of_it = [each for each in passage.franchise.subjects if each.id in told]
    if any(each.of or each.kind != "season" or each.number == number for each in of_it):
        return None
    seasons = [each for each in passage.franchise.subjects if each.kind == "season" and each.of is None]
    found = tuple(each.id for each in seasons if each.number == number)
    return found or (() if told else None)


_MISSED = Anchored(
    r"\b(?:(?:if|in\scase)\s(?:you|anyone|anybody)(?:\shave|['’]ve)?(?:\ssomehow)?\s(?:missed|not\sseen|haven['’]t\sseen)|"
    r"have\syou\sseen)\s(?:(?:the|our|that|last|week['’]s|first|new|official|full)\s){0,4}\Z"
)
_IF_YOU_LOOK = Anchored(
    r"\bif\syou(?:['’]re|\sare|\slook|\swatch|\spause|\sfreeze|\ssquint|\slisten|\sblink|\skeep|\scan|\sknow|\sturn)\b"
)
"""`the teaser has her in a cell and, if you're quick, an old friend`: it is out all the same."""
_WAITED_FOR = Anchored(r"\bas\sfor\s(?:a|an|the|any)\s(?:[\w’'-]+\s){0,3}\Z")
_WAITING = Anchored(r"\b(?:waiting|nothing|none|no\ssign|not\syet|don['’]t\shold|patien(?:t|ce)|have\sto\swait)\b")


def _is_waited_for(passage: Passage, found: re.Match[str]) -> bool:
    """`As for a trailer, we are still waiting`."""
    opened = _WAITED_FOR.search(passage.text, 0, found.start())
    return bool(opened) and bool(_WAITING.search(passage.text, found.end()))


def _is_of_another(passage: Passage, span: Span) -> bool:
    """`the trailer for Another Show`: a name behind it that is none of ours."""
    if _ANOTHER.match(passage.text, span.end):
        return True
    behind = _OTHERS.match(passage.text, span.end)
    if behind is None:
        return False
    named = [each for each in passage.mentions if each.span.start <= behind.end() + 1 and each.span.end > behind.end()]
    dated = any(each.span.start <= behind.end() < each.span.end for each in passage.dates)
    if dated or _SEASON_NAMED.match(passage.text, behind.end()):
        return False
    return not any(each.subjects or each.how == "parent" for each in named)


_ANOTHER = re.compile(
    r"\s(?:for|of|to)\s(?:another|(?:his|her|their)\s(?:own\s|new\s|next\s|latest\s|upcoming\s|other\s)*(?:film|movie|play|album|book|game|comedy|thriller|drama)|an?\s(?:rival|different|unrelated|new\s(?:film|movie|game)))\b",
    re.IGNORECASE,
)
_SEASON_NAMED = re.compile(r"(?:Season|Series|Part|Volume|Netflix|Apple|Prime|HBO|BBC|ITV|Disney|Paramount|Hulu|Max)\b")
_DATE = re.compile(r"\b(?:release|launch|premiere)(?= (?:dates?|windows?|schedules?)\b)", re.IGNORECASE)


def _blank(found: re.Match[str]) -> str:
    return "-" * len(found[0])


def _kind(found: re.Match[str]) -> str:
    if found["bts"]:
        return "bts"
    if found["first"]:
        return "first-look"
    return "teaser" if found["teaser"] else "trailer"


ASPECT = Aspect(
    name="trailer",
    read=read,
    parse=parse,
    cues=frozenset(
        {
            "trailer",
            "teaser",
            "sneak",
            "first",
            "behind",
            "concept art",
            "bts",
            "making-of",
            "photo",
            "image",
            "picture",
            "clip",
            "video",
            "announcement",
            "still",
            "snap",
            "footage",
            "look",
            "glimpse",
            "peek",
            "featurette",
            "promo",
            "frame",
            "minute",
            "seconds",
            "set ",
            "on-set",
        }
    ),
    in_stages=True,
)
