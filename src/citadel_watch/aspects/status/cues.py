# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Which idioms of a status hold where they stand, and what a negation, a tense or another noun makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from citadel_watch.aspects.airing import ends_on_air
from citadel_watch.aspects.status.lexicon import CUES, Cue
from citadel_watch.aspects.status.matching import Found, find_idioms
from citadel_watch.extracting.certainty.attitudes import is_near_miss
from citadel_watch.extracting.passage import Passage, Span

_NEGATION = re.compile(
    r"(?:\b(?:not yet|not(?! only\b| just\b| merely\b| simply\b)(?! (?:even |quite )?(?:[\w-]+ ){0,2}?(?:hours?|days?|weeks?|months?|years?|long) (?:after|before|ago|since|later)\b)|never|neither|nor|no|none|nobody|nothing|no one|without|rather than|instead of|cannot|unless|prevent|avoid(?:ed)?|far from|denied|denies|isn(?!['’]t (?:only|just|merely|simply)\b)|un)\b|n['’]t\b(?! only\b| just\b| merely\b| simply\b)|\byet to\b|\bfail(?:s|ed)? to\b)"
    r"(?:\W+(?!but\b|yet\b)[\w’'-]+){0,6}\W*$",
    re.IGNORECASE,
)
# "Reports that it was cancelled are false", "she dismissed talk of a delay".
_HEARSAY = re.compile(
    r"\b(?:rumou?rs?|reports?|claims?|talk|stor(?:y|ies)|word|suggestions?|speculation|whispers) (?:that|of|about|saying)\b[^.;]*$",
    re.IGNORECASE,
)
_FALSE = re.compile(
    r"\b(?:is|are|was|were|being) (?:\w+ )?(?:false|untrue|not true|wrong|baseless|groundless|unfounded|nonsense|denied|premature|incorrect|made up|rubbish|fake)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:dismiss\w*|den(?:y|ies|ied|ying)|contradict\w*|sho(?:t|ots) down|quash\w*|refut\w*|debunk\w*|rubbish\w*|reject\w*|contrary to|poured cold water on|no truth (?:in|to|behind))\b"
    r"[^.;,]{0,40}\b(?:that|of|about)\b[^.;]*$",
    re.IGNORECASE,
)
# "There is no reason to think that it will be cancelled".
_NO_SIGN = re.compile(
    r"\b(?:no|little|any) (?:reason|sign|signs|hint|indication|suggestion|evidence|danger|risk|question|chance|need|talk) (?:to|that|of|for)\b[^.;,]{0,60}$",
    re.IGNORECASE,
)
_CUT_BY = re.compile(r"[;:]|[.!?][”’\"]?\s|, (?!and\b|or\b|in\b|at\b|as\b)")
_PREVENT = re.compile(r"\b(?:did not|didn['’]t) (?:prevent|stop|keep) (?:a |the |its )?$", re.IGNORECASE)
_WILL_NOT = re.compile(r"\b(?:will not|won['’]t|would not|is not going to)\b", re.IGNORECASE)


# What is confirmed or announced may be a date, or a part; and "when it comes back" tells no news.
_FATES = frozenset({"cancelled", "renewed", "delayed", "on-hold", "not-renewed", "ordered"})
_MISTAKABLE = frozenset({"announced", "renewed", "not-yet-renewed", "in-development"})
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:dates?|titles?|names?|trailer|teaser|plot|details|window|role|synopsis|nothing else|director|cast|casting)\b[\w ]{0,30}$|^\W*(?:(?:although|though|even|but|and|ever|back|that|as) ){0,3}(?:when|once|by the time) ",
    re.IGNORECASE,
)


# "Will be released", "until it is out", "its trailer premiered": not out, or not the show.
_NOT_OUT = re.compile(
    r"\b(?:will|would|shall|may|might|could|should|must|cannot|wo|['’]ll)(?:\s(?!and\b|but\b)[\w’'-]+){0,4}\s*$"
    r"|\bto\s(?:\w+ly\s)?(?:be|have|get)(?:\s\w+){0,2}\s*$",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto\s(?:\w+ly\s)?$", re.IGNORECASE)
_PERFECT = re.compile(r"\b(?:has|have)\s(?:\w+\s)?$", re.IGNORECASE)
_PRESENT = re.compile(r"(?:is|are)\b", re.IGNORECASE)
_PART_OF_IT = re.compile(
    r"\b(?:finale|(?<!all )(?<!first )(?<!six )(?<!eight )(?<!seven )(?<!ten )episodes?|closing chapter|final chapter|[Ff]ootage|[Ss]tills|(?:[Aa]n? |[Tt]he |extended |longer |new |early )looks? (?=at|inside|of)|reels?|spots?|promos?|featurettes?|synopsis|[Pp]ictures|table read|key art|trailers?|teasers?|posters?|clips?|videos?|news|announcement|first look|images?|photos?|pilot|"
    r"article|report|novel|book|album|game|film|movie|soundtrack|interview|statement|story)\b[^,;]{0,30}$"
)
# "The trailer, released on Tuesday": what stands before the comma is what came out.
_FOOTAGE_ASIDE = re.compile(
    r"\b(?:trailers?|teasers?|posters?|clips?|videos?|footage|first look|featurettes?|images?|photos?|pictures|stills|promos?|synopsis|soundtracks?|albums?|books?|novels?|statement|report|interview|key art)"
    r"(?: (?:for|of|from) [^,;:.]{2,60})?, (?:which |that )?(?:was |were |is |are )?(?:also |first |just |\w+ly )?$",
    re.IGNORECASE,
)
# "Happy for it to be cancelled", "calls for it to be renewed": nothing is, yet.
_FOR_IT_TO_BE = re.compile(r"\bfor [^,;:.]{1,40}? to (?:be|get) (?:\w+ly )?$", re.IGNORECASE)
# "Many thought it would be cancelled": what people feared once is no news.
_ONCE_THOUGHT = re.compile(
    r"\b(?:thought|feared|assumed|believed|worried|convinced|suspected|guessed|imagined|wondered|predicted|afraid|sure|certain|figured|wished)\b[^.;:]{0,60}?(?:\bwould|['’]d|\bmight|\bcould) (?:\w+ )?(?:be|get) (?:\w+ly )?$",
    re.IGNORECASE,
)
_MAKING = re.compile(
    r"\b(?:filming|shooting|production|photography|shoot|cameras?|writing|development|casting|work|rehearsals|editing|auditions|talks)\b[^,;]{0,40}$",
    re.IGNORECASE,
)
_TIMED = re.compile(
    r"\b(?:until|till|once|when|whenever|before|by the time|as soon as|after|if)\b[^,;.]{0,40}$", re.IGNORECASE
)


# "When it goes before the cameras", "will be in front of the cameras": nothing is filmed by then.
_FILMED_LATER = re.compile(
    r"\b(?:when|once|until|till|as soon as|before) (?!it was|they were)[^,;.]{1,80}\b(?:goes|go|is|are|gets?|begins?|starts?|comes?) $|"
    r"\b(?:will|['’]ll|would|to|may|might|should|could) (?:\w+ )?(?:go|be|step|stand|get) $",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"\W*(?:[\w ]{0,20} )?(?:in (?:the )?(?:spring|summer|autumn|fall|winter|new year|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)|next|this (?:spring|summer|autumn|fall|winter)|later|soon|on \w)",
    re.IGNORECASE,
)
_GOES = re.compile(r"\bgoes? (?:back )?$", re.IGNORECASE)
# "Filming began in May and was over by June" tells of its end.
_AND_OVER = re.compile(
    r"[^;:]*?\band (?:ha(?:d|s|ve) (?:it|everything|them)(?: all)? (?:done|finished|wrapped|shot|filmed|in the can)|(?:is|was|had|has been|were) (?:all |already |long )?(?:over|done|finished|wrapped|complete|in the can)|(?:(?:then|finally|only|had|was) )?(?:stopped|ended|finished|wrapped|concluded|was completed|came to an end|ran (?:until|till|to))(?! (?:for (?:a|the)|again|briefly|only)))\b",
    re.IGNORECASE,
)


# "Cameras rolled on it throughout last year": by now they have stopped.
_ALL_THROUGH = re.compile(
    r"[^.;:]{0,40}?\b(?:throughout|all through|over the (?:whole|course) of|for (?:most|much|all) of) (?:the )?(?:last|past)\b",
    re.IGNORECASE,
)
_WRAPPED = next(cue for cue in CUES if cue.word == "wrapped")
_RELEASED = next(cue for cue in CUES if cue.word == "released")


# "The third season came to an end on Sunday": what has ended is its run on the air, and it may well come back.
_RUN_ENDED = re.compile(r"(?:came|(?:has |have |had )?(?:just )?come|drew|(?:has |had )?drawn) to\b", re.IGNORECASE)
_OF_IT = re.compile(
    r"(?: of [^,;:.]{2,50}?)?(?:, [^,;:]{2,60},)? (?:(?:has|have|had|just|now|recently|finally) )*", re.IGNORECASE
)
_LAST = re.compile(r"\b(?:final|last|concluding)\b", re.IGNORECASE)


def _is_end_of_run(passage: Passage, span: Span) -> bool:
    text = passage.text
    return bool(_RUN_ENDED.match(text, span.start, span.end)) and any(
        each.how in {"season", "own-season"}
        and each.span.end <= span.start
        and _OF_IT.fullmatch(text, each.span.end, span.start)
        and not _LAST.search(text, each.span.start, span.start)
        for each in passage.mentions
    )


def follow_up(cue: Cue, passage: Passage, span: Span) -> Cue:
    """The cue that holds once the words behind it are read: filming that began "and was over by June" is done."""
    place = span.end
    if cue.word == "ending" and _is_end_of_run(passage, span):
        return _RELEASED
    if cue.word == "filming" and (_AND_OVER.match(passage.text, place) or _ALL_THROUGH.match(passage.text, place)):
        return _WRAPPED
    return _RELEASED if cue.word == "wrapped" and ends_on_air(passage, place) else cue


def _is_filmed_later(clause: str, start: int, end: int) -> bool:
    before = clause[:start]
    return bool(_FILMED_LATER.search(before) or (_GOES.search(before) and _SOON.match(clause, end)))


# What is picked up, or goes on elsewhere, may be a story; "..., it was announced, ..." tells of something else.
_STORIES = re.compile(
    r"\b(?:plots?|stor(?:y|ies)|storylines?|threads?|characters?|narratives?|arcs?|tales?|ideas?)\b[\w ’']{0,40}$",
    re.IGNORECASE,
)
_BY_THE_WAY = re.compile(r"\b(?:(?-i:it)|as) (?:\w+ )?$", re.IGNORECASE)


def _is_out(clause: str, start: int) -> bool:
    """Does a word for `released` say that the show itself is out by now?"""
    before = clause[:start]
    if _FOOTAGE_ASIDE.search(before):
        return False
    if _NOT_OUT.search(before) or _PART_OF_IT.search(before) or _MAKING.search(before):
        return False
    return not (_TIMED.search(before) and (_PRESENT.match(clause, start) or _PERFECT.search(before)))


def find_cues(clause: str) -> Iterator[Found]:
    """The status words of a clause that hold there, with their places; a negation turns them or takes them away."""
    for found in find_idioms(clause):
        cue, start, end = found.cue, found.span.start, found.span.end
        before = clause[:start]
        if cue.word in _MISTAKABLE and _OF_SOMETHING_ELSE.search(before):
            continue
        if cue.word == "renewed" and _STORIES.search(before):
            continue
        if cue.word in _FATES and (_FOR_IT_TO_BE.search(before) or _ONCE_THOUGHT.search(before)):
            continue
        if cue.word == "announced" and _BY_THE_WAY.search(before):
            continue
        if cue.word == "released" and not _is_out(clause, start):
            continue
        if cue.word == "wrapped" and (_NOT_OUT.search(before) or _TO.search(before)):
            continue
        if cue.word == "filming" and _is_filmed_later(clause, start, end):
            continue
        if cue.word == "in-doubt" and _IN_IT.match(clause, start) and _NEVER.search(before):
            continue
        if cue.word in {"wrapped", "renewed"} and _is_not_over(clause, start, end):
            yield replace(found, cue=_STILL_FILMING)
        elif not cue.negatable or not (_is_negated(clause, start) or _is_done_to_nothing(cue, clause, end)):
            yield found
        elif cue.negated:
            yield replace(found, cue=_negate(cue, clause))


# "It was never in doubt".
_NEVER = re.compile(r"\b(?:never|not|hardly|no longer|without|beyond)(?: \w+)? $|n['’]t (?:\w+ )?$", re.IGNORECASE)
_IN_IT = re.compile(r"(?:in|at|on|up|under|uncertain|unlikely)\b", re.IGNORECASE)
# "The shoot is not over", "filming hasn't finished".
_OVER = re.compile(r"\b(?:over|done|finished|complete[d]?|wrapped|wrap|ended|concluded|through)\b", re.IGNORECASE)
_NOT_INSIDE = re.compile(r"\b(?:not|never|nowhere|far from|yet to)\b|n['’]t\b", re.IGNORECASE)
_WORK = re.compile(r"\b(?:filming|shooting|shoots?|production|photography|cameras|schedule)\b", re.IGNORECASE)
_STILL_FILMING = Cue(name="<season> is not wrapped yet", word="filming", of_show=False, negatable=False)


def _is_not_over(clause: str, start: int, end: int) -> bool:
    """Is it the end of a shoot that is denied, so that it goes on?"""
    words = clause[start:end]
    if not _OVER.search(words) or not _WORK.search(clause, max(0, start - 60), end):
        return False
    if is_near_miss(clause, start, end):
        return True
    return _NOT_INSIDE.search(words) is not None or _is_negated(clause, start)


# "Apple has ordered nothing", "the network renewed none of them".
_NOTHING = re.compile(
    r"(?: (?:up|to|for))? (?:nothing|none|neither|no (?!doubt|less|fewer|sooner)\w+)\b", re.IGNORECASE
)


def _is_done_to_nothing(cue: Cue, clause: str, end: int) -> bool:
    return cue.word in {"renewed", "ordered", "announced"} and _NOTHING.match(clause, end) is not None


def _negate(cue: Cue, clause: str) -> Cue:
    word = cue.negated or ""
    if word == "not-yet-renewed" and _WILL_NOT.search(clause):
        word = "not-renewed"
    return replace(cue, name=f"{cue.name}, negated", word=word, spinoff=None)


def _is_negated(clause: str, place: int) -> bool:
    before = clause[:place]
    if _DENIED.search(before) or _NO_SIGN.search(before) or (_HEARSAY.search(before) and _FALSE.search(clause, place)):
        return True
    if _PREVENT.search(before):
        return False
    found = _NEGATION.search(before)
    while found and _CUT_BY.search(before[found.start() :]):
        found = _NEGATION.search(before, found.start() + 1)
    return found is not None
