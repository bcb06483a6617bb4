# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Which of the things named in a clause the clause is about."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.clauses import Part
from citadel_watch.extracting.discourse.aiming import group_mentions
from citadel_watch.extracting.discourse.referents import NOBODY, Referents, Topic
from citadel_watch.extracting.passage import Mention, Span
from citadel_watch.model import SPINOFFS

Found = tuple[Mention, Referents]

_STRONGLY_OBLIQUE = Anchored(
    r"\b(?:before|after|than|unlike|(?<!did )(?<!do )(?<!I )(?<!we )(?<!you )(?<!would )like|alongside|ahead of|since|until|besides|beyond|despite|compared (?:with|to)|apart from|"
    r"instead of|around|beside|when|once|prior to|following|just like|as with|days? (?:before|after)|away from|(?:along|together) with|same (?:time|day|moment|breath) as|shared with|between|as did|(?:just |exactly )?as (?:he|she|it|they|we) (?:did|had|was|were) (?:in|on|for|at|during|with)|much like|joins?|behind)\s(?:the |a |an |its |any |that of |both )?$",
    re.IGNORECASE,
)
_OBLIQUE = Anchored(
    r"\b(?:of|in|at|about|to|with|into|during|on|by|from|for|over|through|between|as)\s(?:the |a |an |its |any |just |both |new |all )?"
    r"(?:(?:long-running |original |beloved |popular )?(?:hit |smash )?(?:series |show |drama |sitcom |comedy |thriller ))?$",
    re.IGNORECASE,
)
# "What they left open will be taken up in season 2".
_FREE_RELATIVE = re.compile(r"\W*(?:what|how|why|where|whatever|whether)\s(?:the )?", re.IGNORECASE)
_COMPARED = re.compile(
    r"^\W*(?:and |but )?(?:unlike|like|just like|much like|as with|alongside|besides|beside|apart from|compared (?:with|to)) (?:the |its )?[“\"‘']?$",
    re.IGNORECASE,
)
"""What a sentence opens with to set it beside what it is about."""
# "... got shot in the season 4 finale": an episode that everybody has seen.
_SEEN = re.compile(
    r"(?:['’]s)? (?:finale|cliffhanger|closer|ending)\b(?! (?:is|will|airs|premieres|arrives))", re.IGNORECASE
)
_THEREUPON = re.compile(r"\b(?:after|when|since)\b[^,;]{0,60} (?:in|at|with|during|of) (?:the )?$")
_CREDIT = 3.0
_REACH = 120
"""No words that make a name oblique are longer."""
_TOPICAL = re.compile(
    r"(?:^|[,;:]\s)(?:and |but )?(?:as for|as to|regarding|when it comes to|about|on|in)\s(?:the |a |an )?$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|comes?|came|gets?|got|goes|went|"
    r"says?|said|tells?|told|[a-z]{2,}ed|[a-z]{3,}(?<!s)s(?= (?:the|a|an|its|[A-Z]|new|on|in|to|up)))\b"
)
# "which came out in May, and B": what `which` stands for did that, whatever else the words go on to name.
_SUBJECT_RELATIVE = re.compile(
    r"which (?!(?:is|was) (?:why|when|where|because|what)\b|means?\b)(?:has |had |have |is |was |were |are |will |would )?[\w’']+",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"[\W]*(?:a (?:third|fourth|fifth|sixth)|another|one more|yet another|a further)(?: one)?(?:,| (?:is|was|has|will|may|could|had|came|are)\b)",
    re.IGNORECASE,
)
_FOR_A_SEASON = ("for ", "for a ", "for its ", "for another ")
# "Not three weeks after the".
_SO_LONG = re.compile(
    r"(?:[\w-]+ ){1,4}(?:hours?|days?|weeks?|months?|years?) (?:after|before|since) (?:the )?[“\"‘']?", re.IGNORECASE
)
# What two stories are folded into is what the next sentence goes on about.
_INTO = re.compile(r"\b(?:folded|wound|woven|worked|merged|rolled|move|moved) into (?:[\w’'-]+ ){0,3}$", re.IGNORECASE)

_AND = re.compile(r"[’'”\"]?,? (?:and|or|&) (?:the )?[“\"‘']?", re.IGNORECASE)
# "Over after its seventh season": that season is the last.
_AFTER = re.compile(r"\b(?:after|following) (?:\w+ )?$", re.IGNORECASE)
_ENDS = re.compile(
    r"\b(?:ends?|ending|over|clos(?:e|es|ing)|bows?|conclud\w+|wraps? up|cancel+ed|axed|sign(?:s|ing) off)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){0,3}")
_AUXILIARY = re.compile(
    r"\b(?:(?:is|are|was|were|has|have|had|will|would|could|can|may|might|wo|is|does|did|do|ca|are)(?:n['’]t)?|returns?|joins?|leaves?|stars?|plays?|comes?)\b"
)
_CLOSE = re.compile(r",[”\"’']? ")
_FINITE = re.compile(
    r"(?:(?:also|now|then|again|has|had) )*(?:co-)?(?:wrote|writes?|penned|pens|directs?|directed|creates?|created|runs?|produces?|produced|leads?|led|adapts?|adapted|developed|executive[ -]produces?)\b"
)
_WEIGHTS = {
    "parent": 1.6,
    "it": 2.3,
    "both": 3.2,
    "they": 2.0,
    "collective": 2.6,
    "spinoff": 2.4,
    "season": 3.2,
    "own-season": 3.2,
    "coming": 2.7,
}
"""How readily each kind of naming is what a clause is about; 3 where nothing is said."""


def has_verb(text: str) -> bool:
    return bool(_VERB.search(text))


def find_topic(
    found: Sequence[Found],
    text: str,
    part: Part,
    *,
    main: Topic | None,
    last: Referents,
    before: Sequence[Found],
    credited: Collection[Span],
) -> Topic:
    """Whom a clause is about: what it names most prominently, else what the main clause, or the sentence before, was about.

    `before` is what the clause before named: a relative clause speaks of the last of it. `credited` are the names
    that only tell who somebody is.
    """
    groups = _group(found, text)
    best: tuple[float, Referents] | None = None
    chain = part.span.start
    end = -1
    for first, referents in groups:
        if not _AND.fullmatch(text[max(end, 0) : first.span.start]):
            chain = first.span.start
        score = _score(first, referents, text, part, chain)
        if part.kind == "main" and first.span in credited:
            score -= _CREDIT
        end = first.span.end
        if best is None or score > best[0]:
            best = (score, referents)
    if part.joint in {"which", "whose", "(", "where"} and before:
        after = bool(found) and _SUBJECT_RELATIVE.match(text[part.span.start : found[0][0].span.start])
        if best is None or best[0] < 2.8 or after:
            return Topic(referents=_narrow(before[-1][1], found, text, part), named=True)
    if best is not None and best[0] >= 1.0:
        return Topic(referents=_narrow(best[1], found, text, part), named=True)
    if _ANOTHER.match(text, part.span.start):
        return Topic(referents=(NOBODY,), named=True)
    if main is not None:
        return Topic(referents=main.referents, named=False)
    if best is not None and not last:
        return Topic(referents=best[1], named=True)
    return Topic(referents=last, named=False)


def _narrow(referents: Referents, found: Sequence[Found], text: str, part: Part) -> Referents:
    """A show that gets, has or comes with a season of its own is spoken of by that season."""
    if len(referents) != 1 or referents[0].is_season or not referents[0].is_spinoff:
        return referents
    show = referents[0].show
    for mention, seasons in found:
        own = len(seasons) == 1 and seasons[0].show == show and seasons[0].how == "season"
        if own and seasons[0].subjects != (show,):
            before = text[part.span.start : mention.span.start]
            past = _STRONGLY_OBLIQUE.search(text, part.span.start, mention.span.start) and not (
                _AFTER.search(before) and _ENDS.search(before)
            )
            return referents if past else seasons
    return referents


def _score(mention: Mention, referents: Referents, text: str, part: Part, place: int) -> float:
    """How readily a clause is about what it mentions; `place` is where the row begins that the mention stands in."""
    base = _WEIGHTS.get(mention.how, 3.0)
    empty = not referents[0].subjects
    if mention.how in {"parent", "it"} and empty:
        base = 1.2
    if mention.how == "spinoff" and referents[0].show == SPINOFFS:
        base = 1.5
    before = text[part.span.start : place]
    near = max(part.span.start, place - _REACH)
    if not _VERB.search(before):
        base += 0.8
    if _FREE_RELATIVE.fullmatch(before):
        base -= 1.5
    if _is_apposed(mention, text, part):
        base -= 4.0
    elif _TOPICAL.search(before, max(0, len(before) - _REACH)):
        base += 0.6
    elif _STRONGLY_OBLIQUE.search(text, near, place):
        if _COMPARED.search(text, near, place) and not has_verb(text[mention.span.end : part.span.end]):
            base -= 4.0
        elif not _opens_clause(before, mention, text, part):
            base -= 2.5
    elif mention.how in {"season", "own-season"} and before.endswith(_FOR_A_SEASON):
        base += 0.2
    elif mention.how == "season" and is_ending(mention, text) and _THEREUPON.search(before):
        base -= _CREDIT
    elif _OBLIQUE.search(text, near, place):
        base -= 1.2 if empty and mention.how == "parent" else 0.7
    return base


def _is_apposed(mention: Mention, text: str, part: Part) -> bool:
    """Does it only say who a person is: "Tom Hale, a guest in season 1, is not coming back"?"""
    comma = text.rfind(", ", part.span.start, mention.span.start)
    close = _CLOSE.search(text, mention.span.end, part.span.end)
    if comma < 0 or close is None or not _NAME.fullmatch(text[part.span.start : comma].strip()):
        return False
    between = text[comma + 2 : mention.span.start].strip()
    return (
        bool(between)
        and not _AUXILIARY.search(between)
        and bool(_AUXILIARY.match(text, close.end()) or _FINITE.match(text, close.end()))
    )


def _opens_clause(before: str, mention: Mention, text: str, part: Part) -> bool:
    """Is the oblique word only the clause's own joint: "before season 2 was filmed"?"""
    joint = part.joint and (len(before.split()) <= 2 or _SO_LONG.fullmatch(before))
    return bool(joint) and has_verb(text[mention.span.end : part.span.end])


def is_ending(mention: Mention, text: str) -> bool:
    """Do the words behind a season make it an episode that everybody has seen: "the season 4 finale"?"""
    return bool(_SEEN.match(text, mention.span.end))


def find_folded(mentions: Sequence[Found], text: str) -> Referents:
    """The season into which these words say that other stories go."""
    for mention, referents in mentions:
        into = mention.how in {"season", "own-season"} and mention.subjects and mention.span.end <= len(text)
        if into and _INTO.search(text[: mention.span.start]):
            return referents
    return ()


def _group(found: Sequence[Found], text: str) -> list[Found]:
    """Things named in a row ("A, B and C") count as one topic, a name in apposition too."""
    by_mention = dict(found)
    groups = []
    for group in group_mentions([mention for mention, _ in found], text):
        referents = tuple(dict.fromkeys(each for mention in group for each in by_mention[mention]))
        groups.append((group[0], referents))
    return groups
