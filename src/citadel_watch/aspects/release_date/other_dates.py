# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Dates that look like a release and are none of ours: of a finale, of a club, of somebody's next job, of another show."""

from __future__ import annotations

import re

from citadel_watch.aspects.production.stops import CITY
from citadel_watch.aspects.release_date.strangers import is_of_another_work
from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.speech.companies import Houses
from citadel_watch.extracting.when.words import anchored, compile_words

_LOOK = 90

_FINALE = compile_words(
    r"\b(?:finale|(?:series|season|show)\s(?:ender|closer|capper)|swan\ssong|(?:last|final|closing)\s(?:episode|hour|chapter|instal+ment))(?:\s(?:of|to|for)\s[^,.;]{1,40})?,?\s"
    r"(?:(?:which|that)\s(?:(?:is|was|will|set|due|to|be|just|only)\s){0,4}(?:air(?:s|ed)?|drop(?:s|ped)?|stream(?:s|ed)?|runs?|ran|"
    r"arriv(?:es?|ed)|land(?:s|ed)?|premier(?:es?|ed)|shown|goes\sout|went\sout)\s)?(?:(?:on|in|back\sin|from)\s)?(?:(?:the|next|this|last|coming)\s){0,2}\Z"
)
_SHOWN_AGAIN = compile_words(
    r"\b(?:repeats?|re-?runs?|marathons?|encores?|recaps?|rewatch(?:es)?)(?:\sof\s[^,;.]{1,40}?)?\s(?:[\w’'-]+\s){1,5}\Z"
)
_SPORT = anchored(
    r"(?:head )?coach(?:es)?|stadiums?|soccer|midfielders?|goalkeepers?|strikers?|quarterbacks?|kick-?offs?|"
    r"house bill|senate bill|lawmakers|legislat\w+|ordinances?|city council|parish council|ballots?|home openers?|preseason|season tickets?|season-ticket holders?|standings|playoffs?|fixtures|major league|premier league"
)
_SCREEN = anchored(
    r"episodes?|series|drama|comedy|thriller|spin-?offs?|prequels?|sequels?|premi[eè]res?|stream\w*|starring|stars|showrunners?|cast|"
    r"seasons? (?:\d|one|two|three|four|five)\w*|(?:second|third|fourth|fifth|sixth|final|last) season|airs?|trailer|filming|viewers"
)
_HIS_OWN = compile_words(
    r"\A\W*(?:he|she)(?:['’](?:s|ll)|\s(?:(?:also|next|currently|recently|just|then)\s)?(?:has|is|was|had|will|can|plays|stars|appears))\b"
)
_SPEAKS_OF_IT = anchored(
    r"aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|expect\w*|plan(?:s|ned|ning)?|promis\w+|sa(?:ys|id|ying)|target\w*|confirm\w*|"
    r"told|confident|adamant|sure|certain|optimistic|point(?:s|ed|ing)|reveal\w*|announc\w+|hint\w*|teas\w+|eye(?:s|d|ing)|clear"
)
_NAMED_SHOW = re.compile(
    r"(?:\A|[;.]\s|,\swhile\s)[“\"‘']?(?P<name>[A-Z][\w'’]*(?::?\s(?:(?:of|the|and|&|in|to)\s){0,2}[A-Z0-9][\w'’.]*){1,6})[”\"’']?,?\s"
    r"(?:(?:which|that|is|was|will|has|already|now|also)\s){0,3}"
    r"(?:made\sits\s\w+|return(?:s|ed)?|premiere[sd]?|debut(?:s|ed)?|launch(?:es|ed)?|began|begins|streaming|airing|opened|opens|"
    r"came\sback|comes\sback|back)\s(?:(?:to|on)\s(?:the\s)?[A-Z]?[\w+]+\s)?(?:on|in|this|last|next|at|since|to)\b"
)

_OPENING = 4
_LONG_AGO = 10
_TOLD_THEN = compile_words(
    r"\b(?:week|month|today|yesterday|night|morning|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_TITLED = re.compile(r"\bThe\s[A-Z]|[:&]")
"""What tells the name of a show from that of a person or of a company."""


def is_of_another_kind(passage: Passage, dated: Dated) -> bool:
    """Is the date that of an end, of a match, of a person's other work or of a show that nobody follows?"""
    text = passage.text
    low = max(0, dated.span.start - _LOOK)
    if _FINALE.search(text, low, dated.span.start) or _SHOWN_AGAIN.search(text, low, dated.span.start):
        return True
    if _is_time_of_telling(passage, dated) or _is_history(passage, dated) or _is_told_otherwise(passage, dated):
        return True
    if _is_announced_then(passage, dated) or _is_of_none(passage, dated) or _is_of_a_quoted_title(passage, dated):
        return True
    if _SPORT.search(passage.block.text) and not _SCREEN.search(text):
        return True
    if _is_of_a_happening(passage, dated) or _is_of_a_shoot_there(passage, dated):
        return True
    if _HIS_OWN.match(text) and not _SPEAKS_OF_IT.search(text):
        return not any(each.subjects for each in passage.mentions)
    return _is_of_a_named_show(passage, dated) or is_of_another_work(passage, dated) or _is_of_the_tale(passage, dated)


_BEGAN_IN_A_CITY = compile_words(
    rf"\b(?:began|started|kicked\soff|got\sunder\s?way|got\sgoing|wrapped(?:\sup)?|finished)\s(?:up\s)?(?:in|near|around|outside)\s(?:\w+\s)?{CITY}[^.;,]{{0,24}}\Z"
)


def _is_of_a_shoot_there(passage: Passage, dated: Dated) -> bool:
    """`Season 4 kicked off in London on Monday`: what began in a city is its shoot."""
    return bool(_BEGAN_IN_A_CITY.search(passage.text, max(0, dated.span.start - _LOOK), dated.span.start))


_SOME_NOUN = compile_words(
    r"(?:\A|[.;:]\s|,\s(?:and|but|while)\s)[“\"‘']?(?:an?|another|more|further)\s(?:[\w-]+\s){0,2}?(?P<noun>[a-z][\w-]+)\s"
    r"(?:in|on|at|during|around)\s(?:the\s)?\Z"
)
_ITS_COMING = compile_words(
    r"(?:seasons?|series|returns?|premi[eè]res?|releases?|launch(?:es)?|debuts?|dates?|slots?|starts?|runs?|drops?|roll-?outs?|comebacks?|batch|outings?|bows?|berths?|"
    r"windows?|chapters?|instal+ments?|spin-?offs?|prequels?|sequels?|shows?|dramas?|comed(?:y|ies)|thrillers?|episodes?|openings?|arrivals?|broadcasts?|transmissions?|"
    r"parts?|half|helpings?|finales?|drops?|adventures?|stor(?:y|ies)|guess|bet|estimate|target|trip|time)\Z"
)


def _is_of_a_happening(passage: Passage, dated: Dated) -> bool:
    """`A second visit in August is possible`: the noun that the time belongs to is nothing that comes out."""
    found = _SOME_NOUN.search(passage.text, max(0, dated.span.start - _LOOK), dated.span.start)
    if found is None or _ITS_COMING.match(found["noun"]):
        return False
    noun = Span(*found.span("noun"))
    return not any(each.span.overlaps(noun) for each in passage.mentions)


_OF_WHOM = compile_words(r"\bwho\s(?:[\w’'-]+\s)(?P<did>[^,;:.]{0,60})\Z")
_TELLS = compile_words(
    r"\b(?:says?|said|told|tells|promis\w+|expects?|hopes?|confirm\w*|announc\w*|thinks?|reckons?|season|series|show|episodes)\b"
)


def _is_of_the_tale(passage: Passage, dated: Dated) -> bool:
    """`As for those two, who drove off together in May`: what people did then, by the way."""
    low = max(0, dated.span.start - _LOOK)
    aside = _OF_WHOM.search(passage.text, low, dated.span.start)
    if aside is None or _TELLS.search(aside[0]):
        return False
    return not any(each.subjects and aside.start() <= each.span.start < dated.span.start for each in passage.mentions)


_EMERGED = compile_words(
    r"\b(?:it\s(?:has\s|had\s)?(?:only\s|also\s|just\s)?(?:emerged|transpired|leaked\sout|surfaced|came\sto\slight|became\s(?:known|clear)|was\s(?:announced|reported|revealed|confirmed|said))|"
    r"(?:news|word|report|story|letter|decision|announcement|statement)\s(?:came(?:\sout)?|broke|dropped|leaked|emerged|arrived|landed|was\sreleased))\s(?:(?:on|late|early|last|this|in)\s){0,2}\Z"
)
_AT_WORK = compile_words(
    r"\b(?:expects?|hop(?:es?|ing)|plans?|wants?|has|have|had)\sto\s(?:be|stay|remain|keep)\s(?:at\sit|there|busy|away|home|on\sset|in\s(?!cinemas|theat)(?-i:[A-Z])\w+)\b[^,;.]{0,40}\Z"
)
"""`He expects to be at it until next month`."""
_HEARD_BEFORE = compile_words(
    r"\b(?:it\s(?:was|took\suntil|was\snot\suntil|wasn['’]t\suntil)|not\suntil)\s(?:(?:in|on|the|back)\s){0,2}\Z"
)
_HEARD = compile_words(
    r"\A,?\s(?:(?:before|until|when|that|for|did|does)\s)?(?:[\w’'+]+\s){1,4}?(?:heard?|learn(?:ed|t)?|told|kn[eo]w|found\sout|find\sout|confirm\w*|announc\w*|said|say|word)\b"
)
_PAPER = compile_words(
    r"\b(?:deals?|contracts?|agreements?|pacts?|commissions?|interviews?|reports?|articles?|orders?)\s(?:(?:from|of|dating\sfrom|dated|signed\sin|struck\sin|made\sin|agreed\sin)\s)(?:the\s)?\Z"
)
_HABIT_BEHIND = compile_words(
    r"\A(?:\s[\w’'-]+){0,2}?\s(?:(?:each|every|most)\syears?|(?:for|in|over)\s(?:the\s)?(?:last|past)\s(?:few|several|couple\sof|two|three|four|five|ten|\d+)\s(?:years|seasons))\b"
)
_HABIT_BEFORE = compile_words(
    r"\b(?:usually|traditionally|typically|normally|habitually|generally|most\syears|(?:each|every)\syear|(?:tends?|used)\sto\s(?:be|air|arrive|come|begin|start|return|land|launch|premiere|drop|open))\b[^,;.]{0,40}\Z"
)
_WHERE = compile_words(r",\swhere\s[^,;.]{1,80}\Z")


def _is_told_otherwise(passage: Passage, dated: Dated) -> bool:
    """Is it when something was heard or signed, what happens every year, or what happened at a place by the way?"""
    low = max(0, dated.span.start - _LOOK)
    before, after = passage.text[low : dated.span.start], passage.text[dated.span.end : dated.span.end + _LOOK]
    if _EMERGED.search(before) or _PAPER.search(before) or _HABIT_BEHIND.match(after) or _HABIT_BEFORE.search(before):
        return True
    if _AT_WORK.search(before):
        return True
    if _HEARD_BEFORE.search(before) and _HEARD.match(after):
        return True
    aside = _WHERE.search(before)
    return bool(aside) and not any(each.span.start >= low + aside.start() for each in passage.mentions if aside)


_ANNOUNCED = compile_words(
    r"\b(?:was|were|been|first|got)\s(?:announced|unveiled|revealed|confirmed|ordered|commissioned|green-?lit)\b[^,;.]{0,60}\s"
    r"(?:(?:in|at|on|back|early|late|the)\s){1,3}\Z"
)


def _is_announced_then(passage: Passage, dated: Dated) -> bool:
    """`The remake that was announced for the streamer at a fair in 2023`: what is past is the announcement."""
    day = passage.published
    past = day is not None and dated.window is not None and dated.window.over_by(day)
    low = max(0, dated.span.start - _LOOK)
    return past and bool(_ANNOUNCED.search(passage.text, low, dated.span.start))


_COMING = r"(?:returns?|premi[eè]res?|launch(?:es)?|releases?|debuts?|bows?|start|arrival|opening|dates?|slots?|berths?|windows?)"
_QUOTED = r"(?:the\s(?:\w+\s){0,3})?[“\"‘](?P<title>(?-i:[A-Z])[^“”\"]{1,60}?)[,.]?[”\"’]"
_FOR_TITLE_BEHIND = compile_words(rf"\s(?:[\w-]+\s){{0,2}}?{_COMING}(?:\sdates?)?\s(?:for|of)\s{_QUOTED}")
_FOR_TITLE_BEFORE = compile_words(
    rf"(?:\b{_COMING}\s(?:dates?\s)?(?:for|of)\s{_QUOTED}|[“\"‘](?P<doer>(?-i:[A-Z])[^“”\"]{{1,60}}?),?[”\"’],?"
    r"\s(?:(?:which|that|will|is|has|to|set|also|now)\s){0,3}(?:returns?(?:ing)?|premieres?|launches|debuts?|arrives?|begins?|starts?|opens?|bows?|comes?\sback))"
    r"\s(?:(?:on|for|to|in|as|at|from|(?-i:[A-Z])[\w+]*)\s){0,3}\Z"
)


def _is_of_a_quoted_title(passage: Passage, dated: Dated) -> bool:
    """`set a May 15 return for "The Other One"`: a title in quotation marks that is none of ours has the date."""
    found = _FOR_TITLE_BEHIND.match(passage.text, dated.span.end)
    name = found and Span(*found.span("title"))
    if found is None:
        before = _FOR_TITLE_BEFORE.search(passage.text, max(0, dated.span.start - _LOOK), dated.span.start)
        name = before and Span(*before.span("title" if before["title"] else "doer"))
    return bool(name) and not any(
        each.span.overlaps(name) and each.how != "other-show" for each in passage.mentions if name
    )


_NO = re.compile(r"\bno (?:(?:new|more|further|other) )?\Z", re.IGNORECASE)


def _is_of_none(passage: Passage, dated: Dated) -> bool:
    """`No second season will arrive in 2024`: what does not come has no date, at whatever time it does not."""
    return any(
        each.subjects and each.span.end <= dated.span.start and _NO.search(passage.text, 0, each.span.start)
        for each in passage.mentions
    )


def _is_history(passage: Passage, dated: Dated) -> bool:
    """What came out more than ten years before the page is what its story goes back to, no season that it tells of."""
    latest, day = (dated.window.latest if dated.window else None), passage.published
    return latest is not None and day is not None and latest.year < day.year - _LONG_AGO


_BEGINNING = anchored(
    r"(?:first|debut|inaugural|original|opening|initial) (?:season|series|run|one|batch|outing|chapters?)",
    r"(?:season|series) (?:1|one)",
    r"pilot(?! season)(?: episode)?",
    r"(?:when|since|after|once|back when|as|until|before) (?:the |this )?(?:whole )?(?:(?:show|series|drama|comedy|saga|story|thriller|franchise|thing) (?:first |originally )?|it (?:first|originally) )(?:launched|began|started|premi[eè]red|debuted|"
    r"arrived|landed|hit|opened|kicked|came|bowed|dropped|went|aired)",
)
_OF_A_LATER = compile_words(
    r"\b(?:season|series)\s(?:[2-9]|two|three|four|five|six)\b|\b(?:second|third|fourth|fifth|sixth|new|next|latest|final)\s(?:season|series|run)\b"
)
_TURN = compile_words(
    r"[;:—]|,\s(?:and|but|so|while|yet)\b|,\s(?=(?:season|series|the\s(?:second|third|fourth|fifth|sixth|new|next|final))\b)|\band\s(?=(?:season|series)\s\d)"
)


def is_of_the_beginning(passage: Passage, dated: Dated, subjects: tuple[str, ...] | None) -> bool:
    """`When the first season premiered on 4 April 2024 nobody expected a third`: what is past is the first one's.

    What is told of a season behind the first is never dated by the day on which the show began.
    """
    day, latest = passage.published, dated.window.latest if dated.window else None
    if day is None or latest is None or latest >= day:
        return False
    mine = subjects or passage.clause_at(dated.span.start).subjects
    seasons = {each.id for each in passage.franchise.subjects if each.kind == "season" and (each.number or 0) > 1}
    if not mine or not seasons.issuperset(mine):
        return False
    low = max(0, dated.span.start - _LOOK)
    opening = max((hit.end() for hit in _TURN.finditer(passage.text, low, dated.span.start)), default=low)
    if _is_of_an_unfollowed(passage, dated) or _is_a_long_run(passage, dated):
        return True
    found = _BEGINNING.search(passage.text, opening, dated.span.start)
    return bool(found) and not _OF_A_LATER.search(passage.text, found.end() if found else 0, dated.span.start)


_OF_IT = compile_words(
    r"(?:\s(?:season|series|one|run))?[”\"’']?,\s(?:which\s|that\s)?(?:(?:was|had|has|itself|first|been|originally|all)\s){0,3}"
    r"(?:released|premi[eè]red|aired|out|launched|debuted|arrived|came\sout|landed|dropped|shown|began|started|broadcast|streamed|bowed)\s[^,;.]{0,24}\Z"
)


def _is_of_an_unfollowed(passage: Passage, dated: Dated) -> bool:
    """`Season 2 is darker than the first, released in April 2024`: the day is that of the season beside it."""
    text, low = passage.text, dated.span.start - _LOOK
    near = [each for each in passage.mentions if low < each.span.end <= dated.span.start]
    return (
        bool(near)
        and not near[-1].subjects
        and near[-1].how == "season"
        and bool(_OF_IT.match(text[near[-1].span.end : dated.span.start]))
    )


_RAN_FROM = compile_words(r"\bran\s(?:on\s[^,;.]{2,24}?\s|for\s[^,;.]{2,24}?\s)?(?:from|between)\s\Z")


def _is_a_long_run(passage: Passage, dated: Dated) -> bool:
    """`It ran from 2011 to 2019`: the years of a whole show are no season's date."""
    window = dated.window
    if (
        window is None
        or window.earliest is None
        or window.latest is None
        or window.latest.year - window.earliest.year < 2
    ):
        return False
    return bool(_RAN_FROM.search(passage.text, max(0, dated.span.start - _LOOK), dated.span.start))


def _is_time_of_telling(passage: Passage, dated: Dated) -> bool:
    """`Earlier this week, she pencilled it in for 2027`: what opens the sentence is when the date was given."""
    day, window = passage.published, dated.window
    if day is None or window is None or window.earliest is None or window.earliest > day or dated.span.start > _OPENING:
        return False
    return (
        passage.text.startswith(",", dated.span.end)
        and bool(_TOLD_THEN.search(dated.span.of(passage.text)))
        and any(each.window and each.window.earliest and each.window.earliest > day for each in passage.dates)
    )


_NAME = r"(?P<name>(?-i:[A-Z])[\w'’]*(?::?\s(?:(?:of|the|and|&|in|to)\s){0,2}(?-i:[A-Z0-9])[\w'’.]*){0,6})"
_SHOW_WITH_ASIDE = compile_words(
    rf"(?:\A|[.;]\s|,\swhile\s|(?P<other>\b(?:other|new|latest|next|previous|earlier|last)\s(?:[\w-]+\s){{0,3}}?(?:comedy|series|show|drama|thriller|sitcom|hit|creation|project)),\s)"
    rf"[“\"‘']?{_NAME}[”\"’']?,\s(?(other)|(?:the|an?|his|her|their|its|(?-i:[A-Z])[\w’']+['’]s)\s(?:[\w-]+\s){{0,3}}?(?:comedy|series|show|drama|thriller|sitcom|film|movie|novel|miniseries|documentary)\b[^.;]{{0,120}},\s)"
)
_SHOW_WHICH = compile_words(
    rf"\b(?:in|for|on|to|from)\s[“\"‘']?(?:the\s)?{_NAME}[”\"’']?,\s(?:which|that)\s(?:[\w’']+\s){{1,5}}?(?:on|in|last|this|next|at)?\s?\Z"
)


def _is_of_a_show_told_of(passage: Passage, dated: Dated) -> bool:
    """`Another Show, the comedy that she made, is back on Monday`, `in Another Show, which came back on Monday`."""
    low = max(0, dated.span.start - 2 * _LOOK)
    for pattern in (_SHOW_WITH_ASIDE, _SHOW_WHICH):
        for hit in pattern.finditer(passage.text, low if pattern is _SHOW_WHICH else 0, dated.span.start):
            name = Span(*hit.span("name"))
            ours = [each.span for each in passage.mentions if each.subjects or each.how == "parent"]
            known = [*ours, *(each.span for each in passage.people)]
            behind = Span(hit.end(), dated.span.start)
            if pattern is _SHOW_WITH_ASIDE and any(
                each.subjects and each.how in ("season", "show") and each.span.overlaps(behind) and each.season != 1
                for each in passage.mentions
                if "," in passage.text[behind.start : each.span.start]
            ):
                continue
            if not any(place.overlaps(name) for place in known):
                return not any(
                    place.overlaps(name) for place, _ in Houses(passage.franchise.network).find(passage.text)
                )
    return False


def _is_of_a_named_show(passage: Passage, dated: Dated) -> bool:
    """`The Other Show made its return on Monday`: a name that is not one of ours does what is dated."""
    if _is_of_a_show_told_of(passage, dated):
        return True
    for hit in _NAMED_SHOW.finditer(passage.text, 0, dated.span.end):
        name = Span(hit.start("name"), hit.end("name"))
        between = passage.text[hit.end() : dated.span.start]
        if len(between) > _LOOK // 2 or "," in between or ";" in between or hit.end() > dated.span.start:
            continue
        if not _TITLED.search(passage.text, name.start, name.end):
            continue
        if not any(each.span.overlaps(name) and each.how != "other-show" for each in passage.mentions):
            return True
    return False
