# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The making of a season: when the filming begins and ends, where it happens, and what is filmed anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, cast

from citadel_watch.aspects.airing import ends_on_air, is_other_work
from citadel_watch.aspects.status.heads import is_other_subject
from citadel_watch.aspects.status.objects import is_shoot_of_other
from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.discourse.elsewhere import find_owner
from citadel_watch.extracting.passage import Aspect, Claim, Dated, Passage, Span
from citadel_watch.extracting.people.billing import find_made_in, tells_one_show
from citadel_watch.extracting.people.runs import fold
from citadel_watch.extracting.when.days import Days, as_worded, make_months, split_range
from citadel_watch.extracting.when.doers import Doer, find_doer
from citadel_watch.extracting.when.occasions import Occasion, find_occasion
from citadel_watch.extracting.when.questions import find_question
from citadel_watch.extracting.when.spelling import spell_window
from citadel_watch.extracting.when.superseded import is_taken_back
from citadel_watch.extracting.when.words import (
    MONTH_NUMBERS,
    SEASON_NAMES,
    WEEKDAY_NUMBERS,
    anchored,
    compile_words,
    phrases,
)
from citadel_watch.model import JSON, Window

Event = Literal["start", "end", "location", "reshoots"]
_EVENT_WORDS = {"start": "filming begins", "end": "filming ends", "location": "filmed", "reshoots": "reshoots"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Production:
    """One event of the filming, with its time or its place as far as the words give them."""

    event: Event
    when: Window | None = None
    where: str | None = None

    @property
    def slot(self) -> str:
        return f"{self.event}:{self.where.casefold()}" if self.where else self.event

    @property
    def mark(self) -> str:
        if self.when:
            return self.when.edtf
        return fold(self.where) if self.where else ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Production) -> bool:
        return self.when is None or other.when is None or self.when.overlaps(other.when)

    def narrows(self, other: Production) -> bool:
        if self.when is None:
            return False
        if other.when is None:
            return True
        mine, its = as_worded(self.when), as_worded(other.when)
        return mine != its and mine.within(its)

    def stale_on(self, day: date) -> bool:
        """Never: a shoot that is over stays a fact."""
        del day
        return False

    def to_json(self) -> JSON:
        return {"event": self.event, "when": self.when.to_json() if self.when else None, "where": self.where}

    def words(self) -> str:
        verb = _EVENT_WORDS[self.event]
        time = f" {spell_window(self.when)}" if self.when else ""
        return f"{verb}{time}{f' in {self.where}' if self.where else ''}"


def parse(value: JSON) -> Production:
    found = value if isinstance(value, Mapping) else {}
    when, where = found.get("when"), found.get("where")
    return Production(
        event=cast("Event", found.get("event")),
        when=Window.from_json(when) if isinstance(when, Mapping) else None,
        where=str(where) if where else None,
    )


_RESHOOTS = anchored(
    r"re-?shoot(?:s|ing)?",
    r"re-?shot",
    r"additional (?:photography|filming)",
    r"pick-?up shoots?",
    r"re-?edit(?:ing|s)?",
)
_NO_RESHOOTS = phrases(
    r"(?:no|without|not|never|\w+n['’]t) (?:\w+ ){0,3}?re-?sho(?:ots?|t|oting)",
    r"(?:perhaps|maybe|possibly|any|if) (?:\w+ ){0,2}?re-?sho(?:ots?|t|oting)",
)

_CUE = Anchored(
    r"\b(?:film|shoot|shot|produc|camera|photograph|crew|on\sset|work|locat|unit|team|floors|canned|spen[dt]|swap|made|wrap|in\sthe\scan|table\sread|"
    r"re-?edit|re-?sho|pick-?up|called\saction|finish|complet|set\sup|scene|stunt|prop|unfilmed|captured|lensed|doubl|stages?\b|goes\son)"
)
_MAKING = anchored(
    r"film(?:s|ed|ing)?(?! (?:studio|festival|maker|director|star|adaptation|version|franchise|industry)\b)",
    r"shoots?|shooting|shot(?! (?:at|in the (?:dark|arm|foot|head|back|chest|leg))\b)",
    r"photography|(?<!another )(?<!different )(?<!co-)production|cameras?",
    r"on (?:location|set|(?:the )?(?:sound ?)?stages?)",
    r"(?:captured|lensed)(?= (?:at|in|on|around|across|entirely|mostly|largely) )",
    r"(?:will|would|could|to) be made",
    r"crew(?! (?:at|in|of) )",
    r"work (?:is|was|has|began|begins|on)",
    r"set up shop",
    r"relocat\w+",
    r"swap(?:s|ped)",
    r"wrap(?:s|ped|ping)(?: up)?",
    r"(?:finish(?:es|ed)|complet(?:es|ed)|end(?:s|ed)|started|began|begins?|starts?)(?= (?:up )?(?:in|at) (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)? (?:in|on|last|this|after|before|at)\b)",
    r"(?:being|is|was|were|are|been) (?:made|produced|recorded|staged)(?= (?:in|at|on|around|entirely|mostly|largely)\b)",
    r"(?:sets? up|setting up|pitch(?:es|ed)|based|moves?|moved) (?:camp|base|shop|itself)",
    r"locations?",
    r"(?:took|takes?|taking|taken) (?:over|to) the streets",
    r"(?:company|team|cast) (?:(?:then|now|will|is|are|was|were|due|set|to|also|later|next|soon) ){0,4}(?:mov(?:e|es|ing)|head(?:s|ing)?|travels?|decamps?|shifts?|fl(?:y|ies))(?= (?:(?:on|over|back|out|off|down|up) )?to (?-i:[A-Z]))",
    r"unit (?:is|are|was|were|has been|have been|works?|worked|moves?|moved|camps?|camped|decamps?|decamped|heads?|headed|travel(?:s|led)|went|goes|flies|flew|return(?:s|ed)|sp(?:ends?|ent))\b",
    r"(?:sp(?:end|ends|ent|ending)|hol(?:ed|ing) up|camped|encamped|stationed) (?=(?:(?:the|its|their|a|most|much|all|part|half|better|next|past|last|first|coming|whole|entire|long|of|more|than|about|some|almost|nearly|over|several|few|\w+) ){0,6}(?:days|weeks|months|year|spring|summer|autumn|fall|winter)\b)",
    r"hol(?:ed|ing) up|camped out|stationed",
    r"(?:spotted|seen|photographed|snapped|pictured|papped) (?:filming|shooting|on set|in costume|on location)",
    r"(?:took|takes?|taking|taken|sent|sends|brought|brings|flew|flies|moved|moves) (?:the |its |his |"
    r"her )?(?:whole |main |second |film )?"
    r"(?:team|crew|unit|shoot|production|company)",
)
_SWAP = compile_words(r"\bswap(?:s|ped)\b[^,;.]{0,40}\Z")
_SCENERY_SWAPPED = anchored(
    r"film(?:s|ed|ing)?|shoot(?:s|ing)?|production|crew|unit|cameras?|team|sets?|location|photography|cast|(?:season|series) \d+|(?:first|second|third|fourth|fifth|sixth|new|next|final|last) (?:season|series|run)"
)
_SCENERY = anchored(r"stunts?|scenes?|props?|prop gun|film(?:ing|ed)|shoot(?:ing)?|cameras?|crew")
_NAME = (
    r"(?-i:(?:[Nn]orth(?:ern)?|[Ss]outh(?:ern)?|[Ee]ast(?:ern)?|[Ww]est(?:ern)?|[Cc]entral|[Uu]pstate|"
    r"the\sUK|the\sUS|the\sU\.[KS]\.|the\sUnited\s[A-Z]\w+)(?:\s[A-Z][\w’'-]+){0,2}|"
    r"[A-Z][\w’'-]*+(?:\s(?:of\sthe\s|of\s|de\s(?:la\s)?|del\s|di\s|do\s|da\s|du\s|d['’])?[A-Z][\w’'-]++){0,3})"
)
_ONWARD = r"(?:(?:in|to|at|then|later|after|that|abroad)\s){0,4}"
_IN_PLACES = compile_words(
    r"\b(?P<prep>in|to|at|around|across|near|outside|through|for|between|throughout|on(?=\s(?:the\s)?(?:(?-i:[A-Z])[\w’'-]+\s){0,2}(?-i:Island|Islands|Isle|Coast|Peninsula|Shore|Lake|Riviera)\b|\s(?:the\s)?(?-i:C[oô]te|Costa)\s))\s(?:and\saround\s)?"
    r"(?:the\s(?:streets|outskirts|suburbs|hills|coast|centre|center|backlots?|mountains|studios|docks|island|city|town|"
    r"village|region|port)\sof\s|nearby\s|neighbou?ring\s|distant\s|sunny\s|rainy\s|snowy\s)?"
    rf"(?P<list>(?:the\s)?{_NAME}(?:(?:,\sand\s|,\sthen\s|,\s|\sand\s{_ONWARD}|\sor\s|\sthen\s|"
    rf"\sas\swell\sas\s|\sbesides\s)(?:the\s)?{_NAME}){{0,6}})"
)
_LOCATIONS = compile_words(
    r"\b(?:film|filming|shooting)\slocations?\b[^.;,]{0,40}?(?:\s(?:include[sd]?|including|are|were|such\sas|like)|:)\s"
    rf"(?P<list>(?:the\s)?{_NAME}(?:(?:,\sand\s|,\s|\sand\s)(?:the\s)?{_NAME}){{0,6}})"
)
_SEPARATOR = re.compile(
    rf"(\sabove\sall,\sthen\s|,\sand\s|,\sthen\s|,\s|\sand\s{_ONWARD}|\sor\s|\sthen\s|\sas\swell\sas\s|\sbesides\s)"
)
_HOST = compile_words(
    r"(?<![\w’'])(?P<list>(?-i:[A-Z]\w++(?:\s[A-Z]\w++)?))['’]s\s(?-i:(?:[A-Z][\w-]++\s){0,3})"
    r"(?:saw|hosted|hosts|sees|was\shost)\b"
)
_STANDS_IN = Anchored(
    r"\b(?:(?:st(?:ands?|ood)|stepp?(?:s|ed)|fill(?:s|ed)|subs?|subbed)\sin|doubl(?:es|ed|ing))\s(?:for|as)\b|"
    r"\b(?:is|was|will\sbe|are|were|serv(?:es|ed)\sas|remains?|act(?:s|ed)\sas|provid(?:es|ed))\s"
    r"(?:(?:once|again|also|still|one|of|the|a|its|their|this|time|main|principal|key|chief|only|new)\s){0,6}"
    r"(?:filming\s|shooting\s|production\s)?(?:locations?|backdrop|base|home|sets?)\s(?:for|of|to)\s"
    r"(?:the\s)?(?:season|series|shoot|filming|production|new|third|second|fourth|fifth|cameras|crew|show|it)\b|"
    r"\b(?:hosts?|hosted|hosting|welcomed|welcomes|saw)\s(?:the\s)?(?:shoot|filming|production|crew|cameras)\b|"
    r"\bis\swhere\s[^,;.]{2,40}?\s(?:shot|shoots?|shooting|filmed|films?|filming|made)\b"
)
_PLACES_BEFORE = compile_words(
    rf"(?P<list>(?:the\s)?{_NAME}(?:(?:,\sand\s|,\s|\sand\s)(?:the\s)?{_NAME}){{0,4}})(?:,\s[^,;.]{{2,30}},)?\s\Z"
)
_ANSWER_PLACES = compile_words(
    r"\A\W*(?:a[.:]\s)?(?:(?:mostly|mainly|largely|chiefly|partly|again|once\smore|still|entirely|all|over|in|at|on|around|"
    r"and|near|just|outside|primarily|both)\s)*"
    rf"(?P<list>(?:the\s)?{_NAME}(?:(?:\sabove\sall,\sthen\s|,\sand\s|,\sthen\s|,\s|\sand\s{_ONWARD}|\sor\s|\sthen\s)(?:the\s)?{_NAME}){{0,6}})"
    r"(?=[.,;:!]|\s(?:above|for|mostly|mainly|again|this|with|of|in|where|and|as|plus|but|only)\b|\Z)"
)
_ALSO_IN = compile_words(
    rf"\b(?:in|at|around|to|near|of)\s(?P<list>(?:the\s)?{_NAME}(?:(?:,\sand\s|,\s|\sand\s)(?:the\s)?{_NAME}){{0,6}})"
)
_LEAVES = phrases(
    r"from|leaves?|left|swaps?|away from|quits?|instead of|rather than|out of|not(?: in)?",
    after=r"\s(?:the\s)?\Z",
)
_NO_PLACE = (
    frozenset(MONTH_NUMBERS)
    | frozenset(WEEKDAY_NUMBERS)
    | frozenset(SEASON_NAMES)
    | {"season", "series", "part", "volume", "episode", "chapter", "book", "act", "phase", "christmas", "easter"}
    | {
        "german",
        "french",
        "spanish",
        "italian",
        "korean",
        "japanese",
        "chinese",
        "mandarin",
        "hindi",
        "arabic",
        "polish",
    }
    | {
        "portuguese",
        "turkish",
        "russian",
        "dutch",
        "swedish",
        "danish",
        "norwegian",
        "finnish",
        "welsh",
        "irish",
        "gaelic",
    }
    | {"it", "he", "she", "they", "i", "we", "the", "english", "tv", "q1", "q2", "q3", "q4"}
)
_PAPERS = compile_words(
    r"(?:post|times|herald|journal|tribune|gazette|globe|standard|mail|telegraph|guardian|chronicle|observer|magazine|weekly|"
    r"daily|reporter|express|mirror|echo|courier|argus|examiner|bulletin|dispatch|tatler|festival|comic-con|awards)\Z"
)
"""What a name ends with that is a newspaper, or a gathering: nobody films there."""
_STORY_PLACES = compile_words(r"(?:firehouse|station|precinct|engine|ladder|squad|platoon|ward|room|unit)\b")
_NOT_FILMED = phrases(
    r"set (?:in|eight|\w+ years)",
    r"story|plot|mission|born|lives?|travels?|fled|escapes?",
    r"fans|audiences?|viewers|premi[eè]red?|releases?|released|lands?|streams?|streaming|streamed",
    r"neighbou?rs|residents|donat\w+|collected|charit\w+|evacuat\w+|fundrais\w+",
    r"headquarters|event|festival|panel|convention|interview\w*|told|talk\w*",
)
_REACH = 70


def read(passage: Passage) -> Iterator[Claim]:
    """Times of the filming's start and end, its places, and reshoots."""
    asked = find_question(passage)
    if asked not in ("place", "start", "end") and not _CUE.search(passage.text):
        return
    yield from _read_times(passage)
    yield from _read_places(passage)
    if (match := _RESHOOTS.search(passage.text)) and not _NO_RESHOOTS.search(passage.text):
        span = Span(match.start(), match.end())
        subjects = find_owner(passage, span)
        if subjects or tells_one_show(passage, span.start):
            yield Claim(value=Production(event="reshoots"), span=span, rule="production: <reshoots>", subjects=subjects)


def _read_times(passage: Passage) -> Iterator[Claim]:
    for dated in passage.dates:
        if dated.window is None or is_taken_back(passage, dated) or _is_of_another(passage, dated):
            continue
        if ends := _find_ends(passage, dated):
            yield from ends
            continue
        event = _name_event(passage, dated)
        if event is None and (fresh := _find_news_of_shoot(passage, dated)):
            yield fresh
        if event is not None:
            yield Claim(
                value=Production(event=event, when=_round(passage, dated, event)),
                span=dated.span,
                rule=f"production: <{event}> at <time>",
                subjects=find_owner(passage, dated.span),
            )


_JUST_BEFORE = compile_words(r"\b(?:just|right|shortly|immediately|not\slong)\s\Z")
_HOLIDAY = compile_words(r"\b(?:christmas|thanksgiving|easter|new\syear|halloween)")


_SOME_WEEKS = compile_words(
    r"\b(?:\w+)\sweeks\s(?:ago|away|from\snow|to\sgo|left|time)\b|\bin\s(?:(?:about|around|just|only)\s)?\w+\sweeks\b"
)
"""Weeks that are counted are a guess at the day: the month is what can be relied on."""


def _round(passage: Passage, dated: Dated, event: Event) -> Window | None:
    """What happened `just before Christmas` happened about then; a shoot that began before a month began in some other."""
    window, day = dated.window, passage.published
    if window and day and window.earliest and _SOME_WEEKS.search(dated.span.of(passage.text)):
        meant = window.earliest + timedelta(days=(day.weekday() - window.earliest.weekday()) % 7)
        return make_months(meant.year, meant.month).window(dated.span.of(passage.text))
    if window is None or window.earliest is not None or window.latest is None or day is None or window.latest >= day:
        return window
    words = dated.span.of(passage.text)
    before = passage.text[max(0, dated.span.start - _REACH) : dated.span.start]
    if event == "start" or _HOLIDAY.search(words) or _JUST_BEFORE.search(before):
        return make_months(window.latest.year, window.latest.month).window(words)
    return window


_SHOOT = Anchored(r"\b(?:filming|shooting|production|photography|shoot|cameras|work(?=\son\s))\b")
_TO_GO = compile_words(r"\b(?:to\sgo|left\s)\Z")
_SHORT = 20
_THEN = (
    r"(?:\s(?:was|were|is|are|has|had|will|be|been|ran|runs?|run|lasted|lasts|took|take|takes|place|went|goes|go|going|"
    r"under\s?way|rolling|rolled|kept|stretched|spanned|continued|scheduled|planned|due|expected|set|to|here|there|"
    r"done|principally|mostly|mainly|all|principal)\b)*+"
)
_SHOOT_OF = compile_words(
    r"\b(?:filming|shooting|production|photography|work|shoot|cameras)\s(?:of|on|for)\s[“\"‘']?(?=(?-i:[A-Z]))(?!(?:season|series|part|volume)\b)"
)


def _is_of_another(passage: Passage, dated: Dated) -> bool:
    """`Filming of Another Show wrapped in May`: what was filmed is none of ours."""
    clause = passage.clause_at(dated.span.start).span
    if _is_shoot_of_other(passage, dated.span.start):
        return True
    hits = list(_SHOOT_OF.finditer(passage.text, clause.start, max(clause.start, dated.span.start)))
    if not hits:
        return False
    end = hits[-1].end()
    named = [each for each in passage.mentions if each.span.start <= end + 1 and each.span.end > end]
    return not any(each.subjects or each.how == "parent" for each in named)


_FILMS_IT = compile_words(
    r"\b(?:film(?:s|ed|ing)?|shoot(?:s|ing)?|shot|photography|production|wrap(?:s|ped|ping)?|began|begins|starts?|started|end(?:s|ed)|finish(?:es|ed))\b"
)


def _is_shoot_of_other(passage: Passage, place: int) -> bool:
    """`Lee is shooting a thriller in May`, `Herzog's film was shot in Peru`: another work, before this place."""
    clause = passage.clause_at(place)
    if is_shoot_of_other(passage, clause.span.start, clause.span.end):
        return True
    verbs = list(_FILMS_IT.finditer(passage.text, clause.span.start, place))
    return bool(verbs) and is_other_subject(Span(*verbs[-1].span()), clause, passage)


_FILMED = compile_words(
    r"\b(?:film(?:ed|ing|s)?|shot|shoot(?:ing|s)?|production|photography|cameras?)"
    rf"{_THEN}(?:\s(?:in|on|at|around|across|of|for)\s[^,.;:]{{1,40}}?)??{_THEN},?\s(?:(?:from|between|over)\s)?(?:the\s)?\Z"
)
_WAS_THERE = compile_words(
    r"\b(?:it|we|they|(?:the\s)?(?:team|crew|unit|cast|company|production|whole\sthing|shoot))\s(?:was|were|is|are|will\sbe|had\sbeen|has\sbeen)\s"
    r"(?:(?:all|there|here|away|out|down|up|back|over|on\s(?:set|location)|(?:in|at|on)\s[^.,;:]{1,30}?)\s){0,3}?(?:from|between)\s(?:the\s)?\Z"
)


def _was_there(passage: Passage, before: str) -> bool:
    """`The team was there from May until October`, where filming is what is spoken of."""
    if not _WAS_THERE.search(before):
        return False
    asked = find_question(passage) in ("place", "start", "end")
    return asked or bool(_CAMERAS.search(passage.block.text)) or bool(_CAMERAS.search(passage.question))


_SINCE_THEN = compile_words(
    r"\b(?:been|is|are)\s(?:\w+\s){0,3}?(?:in|at|on|around|across|near|outside|out)\s[^.;:]{1,40}?\bsince\s(?:the\s)?\Z"
)
_SINCE_FIRST = compile_words(r"\A\W*(?:ever\s)?since\s(?:the\s)?\Z")
_FILMING_SINCE = compile_words(
    r",?\s[^.;:]{0,60}?\b(?:has|have|is|are)\s(?:been\s)?[^.;:]{0,50}?\b(?:filming|shooting|(?:in|on)\s(?:production|location)|before\sthe\scameras)\b"
)
_FILMING_NEXT = compile_words(
    r",?\s(?:to\s(?:film|shoot|make|work\son)|(?:busy\s)?(?:filming|shooting|making|working\son|recording))\b"
)
_SINCE = compile_words(
    r"\b(?:filming|shooting|production|photography|cameras|work)(?:\s(?:of|on|for)\s[^.;:,]{1,60}?)?(?:['’](?:s|ve)|\shas|\shave)\sbeen\s(?:going(?:\son)?|under\s?way|rolling|running|turning|taking\splace)\b[^.;:]{0,70}\bsince\s(?:the\s)?\Z|"
    r"\b(?:been|is|are)\s(?:\w+\s){0,2}?(?:filming|shooting|in\sproduction|on\sset|(?:in\sfront\sof|"
    r"before)\sthe\scameras)\b"
    r"[^.;:]{0,80}?\bsince\s(?:the\s)?\Z"
)


_HAS_ENDED = Anchored(
    r"\b(?:(?:has|have|had)\s|(?<=['’])(?:s|ve|d)\s)(?:(?:now|just|finally|officially|already|also)\s)?"
    r"(?:wrapped|finished|completed|come\sto\san\send|ended|concluded)\b"
)
_HAS_BEGUN = Anchored(
    r"\b(?:(?:has|have|had)\s|(?<=['’])(?:s|ve|d)\s)(?:(?:now|just|finally|officially|already|also)\s)?"
    r"(?:begun|commenced|started|kicked\soff|got(?:ten)?\sunder\s?way)\b"
)
_TIME_OF_TELLING = timedelta(days=10)


def _find_news_of_shoot(passage: Passage, dated: Dated) -> Claim | None:
    """`She said last night that filming had finished`: it ended in the month in which that is news."""
    window, day = dated.window, passage.published
    if window is None or day is None or window.earliest is None or window.earliest != window.latest:
        return None
    if not timedelta(0) <= day - window.earliest <= _TIME_OF_TELLING:
        return None
    ended = _HAS_ENDED.search(passage.text, dated.span.end)
    found = ended or _HAS_BEGUN.search(passage.text, dated.span.end)
    if not found or not _SHOOT.search(passage.text, dated.span.end, found.start()):
        return None
    if any(each.span.start > dated.span.end for each in passage.dates):
        return None
    span = Span(found.start(), found.end())
    return Claim(
        value=Production(
            event="end" if ended else "start",
            when=make_months(window.earliest.year, window.earliest.month).window(span.of(passage.text)),
        ),
        span=span,
        rule=f"production: <news of the {'end' if ended else 'start'}>",
        subjects=find_owner(passage, span),
    )


def _find_ends(passage: Passage, dated: Dated) -> tuple[Claim, ...]:
    """`filmed March to September 2025`: it begins in the one and ends in the other."""
    ends = dated.window and split_range(dated.window)
    before = passage.text[max(0, dated.span.start - _REACH) : dated.span.start]
    if not ends or not (_FILMED.search(before) or _was_there(passage, before)):
        return ()
    if not any(word.lower() in MONTH_NUMBERS for word in re.findall(r"[A-Za-z]+", dated.span.of(passage.text))):
        return ()
    events: tuple[tuple[Event, Days], ...] = (("start", ends[0]), ("end", ends[1]))
    return tuple(
        Claim(
            value=Production(event=event, when=days.window(dated.span.of(passage.text))),
            span=dated.span,
            rule=f"production: filmed from <start> to <end>, <{event}>",
            subjects=find_owner(passage, dated.span),
        )
        for event, days in events
    )


_STILL_AT_IT = compile_words(
    r"\b(?:at\sit|keep(?:s|ing)?\s(?:at\sit|going|rolling)|going|busy|there|(?:be|is|are|stays?|remains?|in|at|on)\s[^.,;:]{1,30}?|"
    r"(?:and|it|which)\s(?:will\s)?(?:runs?|lasts?|goes\son|continues?))\s(?:right\s)?(?:up\s)?(?:until|till?|through)\s(?:the\s)?\Z"
)
_CAMERAS = compile_words(
    r"\b(?:film(?:s|ed|ing)?|shoot(?:s|ing)?|shot|cameras?|photography|production|on\slocation|in\sfront\sof\sthe\scameras?)\b"
)


def _lasts_until(passage: Passage, dated: Dated) -> bool:
    """`began filming before Christmas and should be at it till May`: the shoot goes on until then."""
    floor = max(0, dated.span.start - 2 * _REACH)
    before = passage.text[floor : dated.span.start]
    return bool(_STILL_AT_IT.search(before) and _CAMERAS.search(passage.text)) and not _NOT_FILMED.search(before)


_HABIT = compile_words(
    r"\b(?:(?:like|prefer|love|tend)s?\sto|(?:usually|always|typically|normally|generally|traditionally|often))\s(?:film|shoot|start|begin|wrap|finish)s?\b[^.;:,]{0,50}\Z"
)


def _tells_habit(passage: Passage, dated: Dated) -> bool:
    """`They like to shoot the show in summer` says nothing of this one."""
    return bool(_HABIT.search(passage.text, max(0, dated.span.start - _REACH), dated.span.start))


_WAS_SHOT = compile_words(
    r"\b(?P<verb>(?:was|were|had\sbeen)\s(?:(?:\w+ly|all|also|entirely|already|first|then)\s){0,2}(?:shot|filmed))"
    r"(?:\s(?:in|at|on|around|across|near|entirely|mostly|largely|over|here|there|back)\b[^.;:]{0,60}?)??,?\s(?:(?:in|over|during|back|throughout|the|early|late)\s){0,3}\Z"
)
_AND_TIME = re.compile(r",? and (?:in |into |over |early |late )?(?:the )?", re.IGNORECASE)


def _name_end_of_shot(passage: Passage, dated: Dated) -> Event | None:
    """`It was shot last summer`: over by its end; of `shot in 2023 and 2024` the one is the start, the other the end."""
    dates = list(passage.dates)
    at = dates.index(dated)
    window, day = dated.window, passage.published
    if window is None or window.latest is None or window.earliest is None or day is None or window.earliest > day:
        return None
    paired = at > 0 and _AND_TIME.fullmatch(passage.text, dates[at - 1].span.end, dated.span.start)
    first = dates[at - 1] if paired else dated
    low = max(0, first.span.start - 2 * _REACH)
    found = _WAS_SHOT.search(passage.text, low, first.span.start)
    if found is None or window.earliest == window.latest:
        return None
    verb = Span(*found.span("verb"))
    if find_doer(passage, verb) is not Doer.SHOW:
        return None
    if (
        not paired
        and at + 1 < len(dates)
        and _AND_TIME.fullmatch(passage.text, dated.span.end, dates[at + 1].span.start)
    ):
        return "start"
    return "end" if paired or window.over_by(day) else None


def _may_answer(passage: Passage) -> bool:
    """A few words below `When does filming start?` answer it; the next heading does not."""
    short = len(passage.text.split()) <= _SHORT and not passage.leads
    return short and find_question(passage) in ("start", "end")


_STOPPED = compile_words(
    r"\b(?:and|before|then)\s(?:\w+ly\s)?(?:stop(?:s|ped|ping)|end(?:s|ed|ing)|finish(?:es|ed|ing)|wrap(?:s|ped|ping)(?:\sup)?|conclud(?:es|ed|ing)|"
    r"c[ao]m(?:es?|ing)\sto\san\send|(?:was|were)\s(?:done|over|finished))\s(?:(?:in|on|at|by|around|just|the|late|early)\s){0,3}\Z"
)
_WRAPS = compile_words(
    r"\b(?P<verb>wraps|wrapping|will\swrap|to\swrap)(?:\sup)?\s(?:(?:in|on|this|next|with|a|its)\s){0,3}\Z"
)
_AT_WORK = compile_words(
    r"\b(?:film(?:s|ed|ing)?|shoot(?:s|ing)?|shot|cameras?|photography|production|crew|on\s(?:set|location))\b"
)


def _is_last_broadcast(passage: Passage, before: str) -> bool:
    """`The season wraps up on May 18`, where nobody speaks of a shoot: that is its last night on the air."""
    return bool(_WRAPS.search(before)) and not any(
        _AT_WORK.search(words) for words in (passage.text, passage.block.text, passage.heading, passage.question)
    )


_ALL_THROUGH = compile_words(
    r"\b(?:throughout|all\sthrough|for\s(?:most|much|all|the\swhole|the\sbetter\spart)\sof|over\sthe\s(?:course|whole)\sof)\s(?:the\s)?\Z"
)
"""`cameras rolled throughout last year`: they began some day in it, or before."""


def _name_event(passage: Passage, dated: Dated) -> Event | None:
    before = passage.text[max(0, dated.span.start - _REACH) : dated.span.start]
    if _tells_habit(passage, dated):
        return None
    if _lasts_until(passage, dated):
        return "end"
    if shot := _name_end_of_shot(passage, dated):
        return shot
    if _SINCE_THEN.search(before) and _FILMING_NEXT.match(passage.text, dated.span.end):
        return "start"
    if _SINCE_FIRST.match(before) and _FILMING_SINCE.match(passage.text, dated.span.end):
        return "start"
    if _STOPPED.search(before) and _CAMERAS.search(passage.text, 0, dated.span.start):
        return "end"
    if _is_last_broadcast(passage, before):
        return None
    match find_occasion(passage, dated):
        case Occasion.START:
            return None if _ALL_THROUGH.search(before) else "start"
        case Occasion.END:
            if is_other_work(passage.text, dated.span.start) or ends_on_air(passage, dated.span.start):
                return None
            return "end"
        case _ if _TO_GO.search(dated.span.of(passage.text)) and _CUE.search(passage.text):
            return "end"
        case None if _may_answer(passage):
            return cast("Event", find_question(passage))
        case Occasion.FILMING if _SINCE.search(passage.text, max(0, dated.span.start - 2 * _REACH), dated.span.start):
            return "start"
        case _:
            return None


def _read_places(passage: Passage) -> Iterator[Claim]:
    """`shot in London and Rome`: a place beside a word of filming, before the talk turns to something else."""
    staying = _FILMS.search(passage.text) is not None
    for part in _split_parts(passage.text):
        words = part.of(passage.text)
        makings = [match.span() for match in _MAKING.finditer(words) if not (staying and _MOVES.match(match[0]))]
        makings.extend(_find_shot_at(passage, part))
        makings.sort()
        places = [match for match in _IN_PLACES.finditer(words) if _is_filmed(words, match, makings)]
        if _SCENERY.search(words):
            places.extend(_HOST.finditer(words))
        places.extend(_LOCATIONS.finditer(words))
        standing = (_find_before(words, each.start()) for each in _STANDS_IN.finditer(words))
        places.extend(each for each in standing if each)
        if not part.start and find_question(passage) == "place" and not _NOT_FILMED.search(words):
            if answer := _ANSWER_PLACES.match(words):
                places.append(answer)
            places.extend(_ALSO_IN.finditer(words, answer.end() if answer else 0))
        taken: set[int] = set()
        for match in places:
            if match.start("list") in taken:
                continue
            taken.add(match.start("list"))
            offset = part.start + match.start("list")
            for name, start in _split_list(match["list"]):
                span = Span(offset + start, offset + start + len(name))
                subjects = find_made_in(passage, name, span.start) or find_owner(passage, span)
                if _is_shoot_of_other(passage, span.start):
                    continue
                if _is_place(passage, name, span) and (subjects or tells_one_show(passage, span.start)):
                    yield Claim(
                        value=Production(event="location", where=re.sub(r"['’]s$", "", name)),
                        span=span,
                        rule="production: filmed in <place>",
                        subjects=subjects,
                    )


_MOVES = compile_words(r"relocat")
_FILMS = anchored(
    r"(?:will|to|would|is|are|be|was|were|being|and|it|which) (?:film(?:s|ed|ing)?|shoot(?:s|ing)?|shot)(?= )"
)
"""Where filming has a place of its own, what `relocates` is the story."""
_SHOT_AT = Anchored(r"\bshot(?=\sat\s(?:the\s)?(?:(?-i:[A-Z])|locations\s))")
_NEAR = 40


def _find_shot_at(passage: Passage, part: Span) -> Iterator[tuple[int, int]]:
    """`The season was shot at Such Studios`, and no man at an airport."""
    for hit in _SHOT_AT.finditer(passage.text, part.start, part.end):
        if any(each.subjects and 0 <= hit.start() - each.span.end <= _NEAR for each in passage.mentions):
            yield hit.start() - part.start, hit.end() - part.start


def _find_before(words: str, end: int) -> re.Match[str] | None:
    return _PLACES_BEFORE.search(words, max(0, end - _REACH), end)


def _is_filmed(words: str, match: re.Match[str], makings: list[tuple[int, int]]) -> bool:
    """Is filming what happens at this place?"""
    if _LEAVES.search(words[: match.start("list")]):
        return False
    if match["prep"].lower() == "for":
        swap = _SWAP.search(words[: match.start()])
        return bool(swap and _SCENERY_SWAPPED.search(words, 0, swap.start()))
    before = [end for _start, end in makings if end <= match.start()]
    if before:
        between = words[before[-1] : match.start()]
        if match["prep"].lower() == "to" and between.endswith((", and ", ", but ")):
            return False  # `is home to one show, which films in Toronto, and to another`
        return len(between) <= _REACH and not _NOT_FILMED.search(between)
    after = [start for start, _end in makings if start >= match.end()]
    between = words[match.end() : after[0]] if after else ""
    near = match["prep"].lower() in ("in", "at", "around", "on") and len(between) <= _REACH // 2
    return bool(after) and near and not _NOT_FILMED.search(words[: after[0]])


def _split_parts(text: str) -> Iterator[Span]:
    start = 0
    for match in re.finditer(r"[;—]|,\s(?=but\b|while\b|which\b|where\b|who\b)", text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


def _split_list(words: str) -> Iterator[tuple[str, int]]:
    """The names of a list; of a lone `Toronto, Canada` the first, since the second only says where that is."""
    pieces = _SEPARATOR.split(words)
    names, gaps = pieces[::2], pieces[1::2]
    if gaps == [", "]:
        names = names[:1]
    at = 0
    for index, name in enumerate(names):
        bare = name.removeprefix("the ")
        yield bare, at + len(name) - len(bare)
        at += len(name) + (len(gaps[index]) if index < len(gaps) else 0)


_STANDS_IN_A_PLACE = re.compile(rf"\s(?:in|near|outside)\s(?:the\s)?(?!(?i:{'|'.join(MONTH_NUMBERS)})\b)[A-Z]")
"""`at Such Studios in Such County`: the place is told by where the studios are."""


def _is_place(passage: Passage, name: str, span: Span) -> bool:
    words = name.casefold().split()
    if not words or words[0] in _NO_PLACE or name.casefold() in _NO_PLACE or name.islower():
        return False
    if words[-1] in ("studio", "studios") and _STANDS_IN_A_PLACE.match(passage.text, span.end):
        return False
    if _PAPERS.match(words[-1]) or _STORY_PLACES.match(words[0]):
        return False
    network = (passage.franchise.network or "").casefold()
    if network and name.casefold().startswith(network.split()[0]):
        return False
    taken = (each.span for group in (passage.mentions, passage.people, passage.dates) for each in group)
    return not any(span.overlaps(other) for other in taken)


ASPECT = Aspect(name="production", read=read, parse=parse)
