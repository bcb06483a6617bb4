# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What tells that a time is that of a premiere: the verb beside it, a label, a network, brackets, the question it answers."""

from __future__ import annotations

import re

from citadel_watch.aspects.release_date.guessing import is_a_guess
from citadel_watch.aspects.release_date.open import is_about_nothing_else, opens_an_answer
from citadel_watch.aspects.release_date.other_dates import is_of_another_kind
from citadel_watch.aspects.release_date.owners import find_what_comes_then
from citadel_watch.aspects.release_date.setting import find_name_beside, is_set, is_to_come
from citadel_watch.extracting.discourse.elsewhere import find_other_work
from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.speech.companies import Houses
from citadel_watch.extracting.when.doers import Doer, find_doer
from citadel_watch.extracting.when.occasions import Occasion, find_cue, find_cues, find_occasion
from citadel_watch.extracting.when.questions import find_question
from citadel_watch.extracting.when.superseded import is_superseded
from citadel_watch.extracting.when.words import compile_words, phrases
from citadel_watch.model import Window

_LABEL = compile_words(
    r"\A\W*(?:(?:the|expected|possible|likely|official|new|us|uk|global|worldwide|series|season)\s)*+"
    r"(?:release|premi[eè]res?|launch|debut|air|start|returns?|coming|out|when|arrives)\s?(?:dates?|window|"
    r"day)?\W{1,4}\Z"
)
_TOLD = compile_words(
    r"\b(?:promis(?:es|ed|ing)|pledg(?:es|ed)|vow(?:s|ed)|confirm(?:s|ed|ing)|nam(?:es|ed)|giv(?:es|en)|gave|cit(?:es|ed)|"
    r"hint(?:s|ed|ing)\sat|let(?:s|ting)?\sslip|blurt(?:s|ed)\sout|leak(?:s|ed)|suggest(?:s|ed|ing)|indicat(?:es|ed|ing)|tout(?:s|ed|ing)|teas(?:es|ed|ing)|mention(?:s|ed)|"
    r"(?:only|just|merely|simply)\s(?:says?|said|tells?|told)|(?:say|said)s?(?=\s(?:only|simply|just|merely)\s[“\"‘'])|(?P<weak>t(?:ells|old)|sa(?:ys|id|ying)|quot(?:es|ed)|insist(?:s|ed)|talk(?:s|ed)\sof|sp(?:eaks|oke)\sof))"
    r"(?:\s(?:us|me|fans|viewers|only|just|simply|that|it|is|an?|the|a\svague|of|[“\"‘']))*\s[“\"‘']?\Z"
)
_ASKED_FOR = compile_words(
    r"\b(?:asked|pressed|pushed)\s(?:for|about)\s(?:an?|the|its)\s(?:[\w-]+\s)?(?:date|day|month|year|window)\b"
)
_SHORT = 25
_SINCE = compile_words(
    r"\b(?:since|after|from\sthe\sday|ever\ssince)\s(?:its|the|their)\s(?:[\w’'-]+\s){1,3}?(?:first\s)?"
    r"(?:opened|premi[eè]red|debuted|launched|began|started|arrived|landed|came\sout|was\sreleased)\s(?:\w+\s){0,3}\Z"
)
_EARLIEST = compile_words(r"\bthe\s(?:very\s)?(?:earliest|soonest)\b")
_AS_OF = compile_words(r"\bsince\s(?:the\s|its\s|their\s|at\sleast\s|back\sin\s)?\Z")
_ON_SINCE = compile_words(
    r"\b(?:air(?:ed|ing)|stream(?:ed|ing)|run(?:ning)?(?!\s(?:the|it|this|that)\b)|ran|available|broadcast|shown|out|"
    r"live|with\sus|playing|showing|to\sbe\s(?:seen|watched|found)|on\s(?:the\s)?(?:air|screens?|tv|television|(?-i:[A-Z])[\w+]*(?:\s(?-i:[A-Z])[\w+]*)?))\s(?:[\w+’'-]+\s){0,3}since\s(?:\w+\s){0,2}\Z"
)
_UP_TO = compile_words(r"\b(?:through|thru|until|till|up\sto)\s(?:the\s(?:end\sof\s)?)?\Z")
_RUNNING = compile_words(
    r"(?<!not\s)(?<!n['’]t\s)(?<!never\s)\b(?:is|are|was|were|will\sbe|keeps?|kept|and)\s(?:now\s|still\s|also\s)?"
    r"(?:stream|air|run|play|broadcast|go)(?:ing|s)\b[^.;]{0,60}\Z|\b(?:runs|airs|streams|continues|lasts)\s[^.;]{0,40}\Z"
)
_DAY_AFTER = compile_words(
    r"(?:the\s)?(?:following|next|same)\s(?:day|morning|night|evening|week)\b|(?:the|a|one)\s(?:day|night|week)\s(?:after|later)\b"
)
"""Where it comes elsewhere, or the next episode: `on Sundays on the channel and the next day on the streamer`."""
_SAME = compile_words(r"(?:the|that)\s(?:very\s)?same\s")
_AHEAD_OF = phrases(
    r"ahead of|before|after|following|prior to|since|on the eve of|in advance of", after=r"\s(?:\w+\s){0,2}\Z"
)
_FATE = phrases(r"renew(?:s|ed|al)|order(?:s|ed)|pick(?:s|ed)[ -]up|green-?lit|commission(?:s|ed)|cancel(?:s|led|ed)")
_SIGHT = 90


def is_release(passage: Passage, dated: Dated) -> bool:
    if is_superseded(passage, dated) or is_of_another_kind(passage, dated):
        return False
    occasion = find_occasion(passage, dated)
    question = find_question(passage)
    if _is_for_a_season_of_tv(passage, dated) or find_what_comes_then(passage, dated):
        return True
    if question == "trailer" and not passage.leads and _names_nothing(passage):
        return False
    if is_a_guess(passage, dated) or _stands_on_a_channel(passage, dated):
        return True
    if occasion is None and _EARLIEST.search(dated.span.of(passage.text)) and _is_ahead(passage, dated):
        return True
    if is_set(passage, dated, occasion) or _has_been_on_since(passage, dated):
        return True
    if occasion is None:
        if _LABEL.search(passage.text[: dated.span.start]) or _stands_by_network(passage, dated):
            return True
        if (
            _stands_in_brackets(passage, dated)
            or _stands_on_a_line(passage, dated)
            or _tells_of_episodes_alone(passage, dated)
            or _is_what_was_promised(passage, dated)
            or opens_an_answer(passage, dated)
            or is_about_nothing_else(passage, dated)
        ):
            return True
        return question == "release" and (_stands_alone(passage, dated) or _is_ahead(passage, dated))
    if occasion is Occasion.OTHER:
        if _is_told_behind(passage, dated) and is_about_nothing_else(passage, dated):
            return True
        return opens_an_answer(passage, dated) or _is_what_is_told(
            passage, dated, asked=question == "release" or bool(_ASKED_FOR.search(passage.text))
        )
    if passage.text.startswith(("'s ", "’s "), dated.span.end) and _COUNTED_FROM.match(dated.span.of(passage.text)):
        return False
    return occasion is Occasion.RELEASE and not _is_background(passage, dated)


def _is_told_behind(passage: Passage, dated: Dated) -> bool:
    """`It creeps out of its hole this December, the streamer announced`: who told it does not say what happens then."""
    cue = find_cue(passage, dated)
    return cue is not None and cue.span.start > dated.span.end and passage.text.startswith(", ", dated.span.end)


def _has_been_on_since(passage: Passage, dated: Dated) -> bool:
    """`has been running on the channel since Sept. 20`, `on the streamer since Tuesday`: that is when it came."""
    window, day = dated.window, passage.published
    if window is None or window.earliest is None or (day is not None and window.earliest > day):
        return False
    found = _ON_SINCE.search(passage.text, max(0, dated.span.start - _SIGHT), dated.span.start)
    if found is None or not passage.clause_at(dated.span.start).subjects:
        return False
    shot = any(
        cue.occasion in _SHOOT and found.start() - _SIGHT < cue.span.start < dated.span.start
        for cue in find_cues(passage.text)
    )
    return not shot and find_doer(passage, Span(*found.span())) is Doer.SHOW


_COUNTED_FROM = compile_words(r"\A(?:after|before|until|till|by)\b")
"""`some weeks after Friday's premiere`: what comes then is counted from it."""
_TV_SEASON = compile_words(r"\d[\d–—/-]+\s(?:[a-z]+\s)?(?:season|schedule|slate|line-?up|cycle)\Z")
_FOR_IT = compile_words(r"\b(?:for|in|into|during|on)\s(?:the\s|its\s)?(?:coming\s|upcoming\s|next\s|full\s)?\Z")
_FOR = compile_words(r"\bfor\s(?:the\s)?\Z")
_ORDERED = phrases(
    r"renew(?:s|ed)|order(?:s|ed)|pick(?:s|ed)[ -]up|green-?lit|commission(?:s|ed)|brought back|br(?:ings|ought) back"
)
_DEAL = phrases(r"deals?|contracts?|pilots?|scripts?|subscriptions?|licen[cs]es?|slot|leads?")


def _is_ahead_of(passage: Passage, dated: Dated) -> bool:
    window = dated.window
    return (
        window is not None
        and passage.published is not None
        and (window.earliest is None or window.earliest > passage.published)
    )


def _is_for_a_season_of_tv(passage: Passage, dated: Dated) -> bool:
    """`renewed for the 2026-27 TV season`, `ordered the prequel for 2026`: that is when it is on."""
    before = passage.text[max(0, dated.span.start - _SIGHT) : dated.span.start]
    meant = _TV_SEASON.search(dated.span.of(passage.text)) or (_FOR.search(before) and _is_ahead_of(passage, dated))
    ordered = _ORDERED.search(before)
    return bool(meant and _FOR_IT.search(before) and ordered and not _DEAL.search(before, ordered.end()))


def _names_nothing(passage: Passage) -> bool:
    """`It went up on Friday`: nothing but what the heading or the question speaks of."""
    return all(each.how in ("it", "pronoun") for each in passage.mentions)


def _is_ahead(passage: Passage, dated: Dated) -> bool:
    """A time that is still to come, in a sentence short enough to speak of nothing else."""
    window = dated.window
    if window is None or passage.published is None or len(passage.text.split()) > _SHORT:
        return False
    return not window.over_by(passage.published)


def _is_what_is_told(passage: Passage, dated: Dated, *, asked: bool) -> bool:
    """`Netflix has only told us early 2026`: what is said is the date, since it is still to come."""
    window, day = dated.window, passage.published
    if window is None or day is None or window.earliest is None or window.over_by(day):
        return False
    if window.earliest <= day and not (_is_long(window) and _CLOSED.match(passage.text, dated.span.end)):
        return False
    said = _TOLD.search(passage.text, max(0, dated.span.start - _SIGHT), dated.span.start)
    return said is not None and (asked or not said["weak"])


_CLOSED = compile_words(r"[”\"’']?(?:[.,;:!)]|\Z|\s(?:for|as)\b)")


def _is_long(window: Window) -> bool:
    """Is it a window so long that the page's own day in it says nothing?"""
    return window.earliest is not None and window.latest is not None and (window.latest - window.earliest).days > _LONG


_LONG = 45
_SHOOT = frozenset({Occasion.START, Occasion.FILMING, Occasion.END})

_PUT_ON = compile_words(
    r"(?:\b(?:be|is|are|it|them|find|watch|see)|['’](?:s|re)|,)\s(?:(?:exclusively|only|back|now|also)\s)?(?:on|onto)\s(?:the\s)?\Z"
)
_BESIDE = re.compile(
    r"[”\"]?(?:(?:,| and| or|/| &)\s?(?:the\s)?i?[A-Z][\w+]*(?:\s[A-Z0-9][\w+]*){0,2}){0,2}"
    r"(?:\s(?:in|on|from|for|later|early|some ?time|at some point|at|exclusively)){0,2}\s(?:the\s)?"
)


def _stands_on_a_channel(passage: Passage, dated: Dated) -> bool:
    """`They will be on BBC One and iPlayer in 2027`: when it is on a channel, whosever that is."""
    if not passage.clause_at(dated.span.start).subjects:
        return False
    low = max(0, dated.span.start - _SIGHT)
    before = passage.text[low : dated.span.start]
    return any(
        _PUT_ON.search(before, 0, place.start) and _BESIDE.fullmatch(before, place.end)
        for place, _name in Houses(passage.franchise.network).find(before)
    )


_LINE_WORDS = frozenset(
    [
        "the",
        "on",
        "at",
        "in",
        "a",
        "and",
        "new",
        "season",
        "series",
        "all",
        "us",
        "uk",
        "et",
        "pt",
        "gmt",
        "am",
        "pm",
        "p",
        "m",
        "from",
        "weekly",
        "first",
        "episode",
        "episodes",
        "chapters",
        "parts",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ]
)
_LONGEST_LINE = 110
_WORD = re.compile(r"[^\W\d_]+")


def _stands_on_a_line(passage: Passage, dated: Dated) -> bool:
    """`Dec. 17 - The Show season 2, the streamer`: a line of a calendar, with nothing but a day, a name and a channel."""
    text, window, day = passage.text, dated.window, passage.published
    if (
        len(text) > _LONGEST_LINE
        or window is None
        or window.earliest is None
        or window.latest is None
        or len(passage.dates) > 1
    ):
        return False
    if _is_long(window) or (day is not None and window.earliest <= day <= window.latest):
        return False
    named = [each for each in passage.mentions if each.subjects]
    if not any(each.how in _NAMES_ITSELF for each in named):
        return False
    taken = [
        dated.span,
        *(each.span for each in passage.mentions),
        *(place for place, _ in Houses(passage.franchise.network).find(text)),
    ]
    rest = [
        word for word in _WORD.finditer(text) if not any(place.start <= word.start() < place.end for place in taken)
    ]
    return all(word[0].lower() in _LINE_WORDS for word in rest)


_EPISODES = compile_words(r"\b(?:episodes?|chapters|instal+ments)\b")
_FRAGMENT = _LINE_WORDS | frozenset(
    {"last", "one", "each", "week", "every", "then", "with", "of", "two", "three", "four", "total", "once", "together", "until", "finale", "more", "hours", "hour"}
)  # fmt: skip


def _tells_of_episodes_alone(passage: Passage, dated: Dated) -> bool:
    """`Eight episodes, weekly, from December 17`: no verb, and nothing but episodes and their first day."""
    text, window, day = passage.text, dated.window, passage.published
    if window is None or window.earliest is None or day is None or window.earliest <= day or not _EPISODES.search(text):
        return False
    if dated is not passage.dates[0] or not passage.clause_at(dated.span.start).subjects:
        return False
    taken = [*(each.span for each in passage.dates), *(each.span for each in passage.mentions)]
    words = [
        each for each in _WORD.finditer(text) if not any(place.start <= each.start() < place.end for place in taken)
    ]
    return all(each[0].lower() in _FRAGMENT for each in words)


_NAMES_ITSELF = frozenset({"season", "show", "title", "spinoff", "parent"})

_THAT_IS = compile_words(r"\A\W*(?:that|this|it)(?:['’]s|\s(?:is|will\sbe|would\sbe|means))\s(?:on\s)?\Z")


def _is_what_was_promised(passage: Passage, dated: Dated) -> bool:
    """`That is December 17, in case you were wondering`: the day that the sentence before has spoken of."""
    window, day = dated.window, passage.published
    if window is None or day is None or window.earliest is None or window.earliest <= day:
        return False
    return bool(_THAT_IS.match(passage.text[: dated.span.start])) and bool(_CLOSED.match(passage.text, dated.span.end))


_LOST = compile_words(
    r"\b(?:lost|losing|left|quit|called\stime|pulled|axed|ended|ends|ending|interviewed|appeared|spoke|said|told|c[ao]mes?\sto\s(?:an?|its)|"
    r"dr[ae]ws?\sto\s(?:an?|its)|wrap(?:s|ped)|finish(?:es|ed)|conclud(?:es|ed)|closed|bow(?:s|ed)\sout|sign(?:s|ed)\soff)\b"
)


def _is_a_listing(passage: Passage, network: str) -> bool:
    """`Sunday 11 January, 8pm, the channel`: a time, an hour and the channel, and no other word."""
    if len(passage.dates) > 1 or network not in passage.text or not passage.clause_at(0).subjects:
        return False
    rest = passage.text.replace(network, " ").replace(passage.dates[0].span.of(passage.text), " ")
    return all(word[0].lower() in _LINE_WORDS for word in _WORD.finditer(rest))


def _stands_by_network(passage: Passage, dated: Dated) -> bool:
    """`October 9 on ABC`, `on BBC One in January`: where a date is a network's, it is when something is on there."""
    network = passage.franchise.network
    if network and is_to_come(passage, dated) and _is_a_listing(passage, network):
        return True
    if not network or not passage.mentions:
        return False
    if _LOST.search(passage.text, max(0, dated.span.start - _SIGHT), dated.span.start):
        return False
    place = rf"(?:only\s|exclusively\s)?(?:on|on\sto|onto|to)\s(?:the\s)?{re.escape(network)}\b"
    before = passage.text[max(0, dated.span.start - _SIGHT) : dated.span.start]
    after = passage.text[dated.span.end : dated.span.end + _SIGHT]
    return bool(
        re.search(rf"\b{place}(?:\s(?:in|on|this|from|for|at))?\s\Z", before, re.IGNORECASE)
        or re.match(rf",?\s(?:at\s[^,;.]{{1,12}}\s)?{place}", after, re.IGNORECASE)
    )


_OPENS, _CLOSES = re.compile(r"[”\"’']?\s?\("), re.compile(r"\s?[,;)]")


def _stands_in_brackets(passage: Passage, dated: Dated) -> bool:
    """`The Spinoff (October 10) and The Prequel (November 7) are out`: a day behind a name is when it came or comes."""
    window = dated.window
    return (
        window is not None
        and (window.earliest == window.latest or is_to_come(passage, dated))
        and _CLOSES.match(passage.text, dated.span.end) is not None
        and any(
            each.subjects and _OPENS.fullmatch(passage.text, each.span.end, dated.span.start)
            for each in passage.mentions
        )
    )


def _stands_alone(passage: Passage, dated: Dated) -> bool:
    """A row or a bare line of a calendar: little but a name and a date."""
    return passage.in_list or len(passage.text.split()) - len(dated.span.of(passage.text).split()) <= 8


def _counts_from_another(passage: Passage, dated: Dated, length: int) -> bool:
    """`renewed for a sixth season, three weeks after the fifth premiered on May 9`: that is the day of the fifth."""
    low = dated.span.start - length
    told = passage.clauses[0].subjects
    return any(
        each.subjects and each.how == "season" and each.subjects != told and low <= each.span.start < dated.span.start
        for each in passage.mentions
    )


def _is_background(passage: Passage, dated: Dated) -> bool:
    """`renewed ahead of its April 28 launch`, `since it opened in May`: the date only places something else in time."""
    before = passage.text[max(0, dated.span.start - _SIGHT) : dated.span.start]
    since = _SINCE.search(before)
    if (since and not _counts_from_another(passage, dated, len(since[0]))) or find_other_work(passage, dated.span):
        return True
    if _AS_OF.search(before) and not _ON_SINCE.search(before):
        return True
    if _UP_TO.search(before) and (_RUNNING.search(before) or before.endswith(("through ", "through the "))):
        return True
    alone = find_name_beside(passage, dated) or (len(passage.dates) == 1 and _SAME.match(dated.span.of(passage.text)))
    if _DAY_AFTER.match(dated.span.of(passage.text)) and not alone:
        return True
    seasons = {each.id for each in passage.franchise.subjects if each.kind == "season"}
    ours = seasons.isdisjoint(passage.clause_at(dated.span.start).subjects)
    return bool(_AHEAD_OF.search(before) and _FATE.search(passage.text) and not ours)
