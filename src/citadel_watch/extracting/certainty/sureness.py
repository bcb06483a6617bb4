# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""How sure a clause is, by its wording, and whether it claims anything at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.certainty.asides import claims_nothing
from citadel_watch.extracting.certainty.conditions import hangs, is_wish, opens_condition
from citadel_watch.extracting.passage import Span
from citadel_watch.model import Certainty

__all__ = [
    "Sureness",
    "claims_nothing",
    "ends_with_rumour",
    "hedges",
    "is_question",
    "judge_clause",
    "opens_condition",
    "rests_on_reports",
]

_UNNAMED = r"(?:sources?|insiders?|person|people|somebody|someone|those)"
_RUMOUR = Anchored(
    r"(?:reportedly|allegedly|supposedly|purportedly|rumou?r(?:s|ed)?|word (?:has it|is that|on the street|is)|only word|the mill has it|sources? (?:say|tell|told|close|claim|said)|"
    r"insiders? (?:say|claim|tell|told|hear)|(?:some|many|others) (?:say|claim|insist|have it) (?=that\b|it\b|the\b|season|series|(?-i:[A-Z]))|or so (?:[\w’'-]+ ){1,4}(?:say|claim|report|insist)s?\b|(?:is|are|was|were|being) (?:said|rumou?red|reported|believed|thought|understood) to|said to (?:be|have|take)|"
    r"being (?:talked|whispered|discussed)|(?:i|we)(?:['’]m|['’]re| am| are|['’]ve been| have been) (?:(?:also|reliably|now|being) )?(?:told|hearing|informed|given to understand)|is the talk (?:in|of|around)|(?:posters?|posts?|accounts?|images?|tweets?|videos?|screenshots?|flyers?|memes?) (?:that )?(?:claim(?:s|ing|ed)?|purport\w*|alleging)|reports? (?:say|suggest|claim|indicate|have it|are right|are to be believed|emerged|surfaced)|according to (?:sources|reports|"
    r"insiders?|a source|multiple)|per (?:multiple|several|various) (?:reports|sources|outlets)|it['’]s (?:said|understood|believed|thought|rumou?red|reported) to|there (?:are|were|have been|had been) (?:\w+ )?(?:reports|rumou?rs|whispers|suggestions|claims|murmurs) (?:that|of)|it (?:was|is|has been) (?:reported|said|rumou?red|claimed)|(?:is|are) reported\b|unconfirmed|"
    r"(?:a |some |two |three |several |many )?"
    + _UNNAMED
    + r" (?:close to|with knowledge|familiar with|briefed on|in the know)|(?:several|two|three|some) people (?:have |has )?(?:told|tell|say)|"
    r"leak(?:s|ed)?|talk of|whispers?|apparently|so the story goes|in (?:early |final |advanced )?(?:talks|negotiations)|(?:are|is|still) negotiating|close to signing|my (?:guess|money)|we (?:guess|suspect|hear|understand)|i (?:guess|suspect|hear)|"
    r"speculat(?:e|es|ed|ion|ing)|little bird|emerged that|if you believe)\b"
)
_HEDGE = Anchored(
    r"(?:likely|unlikely|should|probabl[ey]|could|(?-i:may)(?! \d)(?= (?:\w+ )?[a-z])|might|(?<!as )(?<!than )expected|expects?|expecting|hopes?(?: (?:to|that|for|it|the)\b|(?=[.,;]|$))|hoped|hoping|hopefully|lined up for|"
    r"due to (?=start|begin|turn|roll|shoot|film|go )|due (?:out |back |to air )?(?=next year|later this year|in (?:19|20)\d\d|sometime|by\b)|possibl[ey]|perhaps|maybe|"
    r"potentially|presumabl[ey]|seems?|appears? to|looks (?:set|likely|like)|set to|slated (?:to|for)|scheduled (?:to|for)|ought to|on (?:track|course) (?:to|for)|eyeing|eyes a|"
    r"aim(?:s|ed|ing)? (?:to|for|at)|anticipat(?:e|es|ed|ing)|signs point|safe (?:to assume|bet)|odds are|hunch|"
    r"imagine|estimate[sd]?|target(?:s|ing|ed)|is the (?:target|plan|aim|goal|hope)|the (?:plan|goal|aim|hope|target) is|plan(?:s|ned|ning)? to|would|in all likelihood|predict(?:s|ed|ion|ions)?|chances are|no doubt|bound to|hints? at|intend(?:s|ed|ing)?|tipped|"
    r"earmarked|pencil?led|(?:we|i)(?:['’]d| would)? (?:think|assume|presume|reckon|believe|bet|wager|figure|expect|imagine|guess)|don['’]t (?:expect|count on|hold your breath|bet on)|tentatively|provisionally|touch wood|all being well|with (?:any|some) luck|at the earliest)\b"
)
_UNKNOWN = Anchored(
    r"(?:(?<!role )(?<!roles )(?<!characters )(?<!parts )unknown|unclear|uncertain|(?:nobody|no one|no-one|none of us) (?:can (?:say|promise|tell)|knows)|can(?:not|['’]t) (?:say|tell|be sure)|"
    r"remains? to be seen|too (?:early|soon) to|open question|who knows|not known|(?:we|they) (?:don['’]t|do not) (?:yet )?know|up in the air|"
    r"no idea|question marks?|any(?:one|body)['’]s guess|nothing has been (?:decided|settled)|undecided|in limbo|left open)\b"
)
_DENIAL = Anchored(
    r"(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)|shot down|shoots down|groundless|refut(?:es|ed)|debunk(?:s|ed)|rubbish(?:es|ed)|quash(?:es|ed)|(?:not|n['’]t) true|just not true|untrue|false|no truth|"
    r"made (?:that|this|it) (?:one )?up|baseless|unfounded|nonsense|poured cold water|hit back|contradict(?:s|ed)|ruled out|rules out|rejected|"
    r"contrary to (?:the |recent |some |earlier |these |those |what )*(?:reports?|rumou?rs|speculation|claims?|stories|the papers))\b"
)
_DENIES_ANSWER = Anchored(r"made (?:him|her)self clear|nothing of the sort")
_NO = re.compile(r"[“\"]?No,? (?:he|she|they|the)\b", re.IGNORECASE)
# These speak of sureness only to set it aside: "as expected", "despite rumours", "the highly anticipated".
_SET_ASIDE = Anchored(
    r"(?:(?:you|one|anyone|anybody|fans|viewers|readers)(?:['’]d| would| could| don['’]t| do not| might)(?: \w+ly| ever| never| have)? (?:expect(?:ed)?|imagine[d]?|guess(?:ed)?|hope(?:d)? for|think|thought)\b(?! (?:it|that|season|series|the)\b)|would like (?:you|us|everyone|fans|viewers) to|"
    r"(?:saying|adding|promising) (?:that )?(?:it|they|he|she) would|no idea whom?|as (?:was |had been |previously |widely |long |many |initially |first )*(?:expected|rumou?red|planned|speculated|anticipated|hoped|predicted|feared)|(?:contrary to|unlike) [^,;.:]{3,80}|"
    r"despite (?:[\w’'-]+ ){0,5}?(?:rumou?rs?|reports|speculation|talk|whispers|leaks?)(?: (?:of|that|about|to)[^,;.:]{0,60})?|(?:no|not a|not just a|more than a|no mere) (?:rumou?r|secret|guess|speculation)|"
    r"(?:long|much|oft|widely|highly|eagerly|most|hotly|keenly|greatly|hugely)[ -](?:rumou?red|anticipated|planned|expected|awaited|mooted)|no longer (?:a )?(?:rumou?r(?:ed)?|unclear|unknown|expected)|"
    r"(?:after|following) (?:[\w’'-]+ ){0,4}?(?:rumou?rs|speculation|whispers|leaks)|(?:ends?|ended|ending|silenc(?:es|ed)|put(?:s|ting)? (?:an end|a stop|paid) to|confirm(?:s|ed|ing)?) (?:[\w-]+ ){0,3}?(?:speculation|rumou?rs)|"
    r"(?:than|then) (?:initially |originally |previously )?(?:planned|hoped|anticipated|predicted)|could(?: not|n['’]t) be (?:happier|better|more|clearer|prouder|closer|simpler)|(?:no matter|whatever|regardless of|never mind) (?:[\w’'-]+ ){0,4}?(?:rumou?rs?|reports|whispers|papers)|would you believe|no doubt about it|would[- ]be)\b"
)
_WORK = r"(?:production|filming|shooting|principal photography|photography|cameras|(?:the|its|a) shoot|work on [^,;.]{2,40}?)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_PLANNED_WORK = Anchored(
    _WORK
    + r"(?: (?:on|for|of) [^,;.]{2,40}?)? (?:(?:is|are|will|now|then|also|all|due|set|slated|scheduled|going|expected|supposed|meant) )*(?:to )?(?:begins?|starts?|rolls?|turns?|gets? (?:going|under ?way|rolling)|kicks? off|commences?|resumes?|go(?:es)? up|takes? place|happens?|goes (?:to|on)|is going|will be|be)\b"
    r"(?:(?! (?:but|while|and)\b) [\w’'.-]+){0,4}?,? (?:next|later|this (?:month|week|year|"
    + _SEASON
    + r")|in (?:the )?(?:early |late |mid-?)?(?:"
    + _SEASON
    + r"|new year|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|till|until|from|soon)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sureness:
    """What one clause's own words say of how sure they are."""

    certainty: Certainty | None
    asserted: bool = True
    planned: bool = False
    """True where they tell of work that lies ahead: a plan, unless those who make it say so."""


_KINDS = (
    (Certainty.DENIED, _DENIES_ANSWER),
    (Certainty.DENIED, _DENIAL),
    (Certainty.RUMOURED, _RUMOUR),
    (Certainty.UNKNOWN, _UNKNOWN),
    (Certainty.EXPECTED, _HEDGE),
)


def judge_clause(text: str, span: Span | None = None) -> Sureness:
    """How sure these words of a sentence are by themselves: None where nothing hedges them."""
    span = span or Span(0, len(text))
    asserted = not (hangs(text, span) or is_wish(text, span) or _is_comment(text, span))
    opening = span.start + len(text[span.start : span.end]) - len(text[span.start : span.end].lstrip())
    marks = [kind for kind, place in _find_marks(text) if span.contains(place)]
    planned = any(span.contains(each) for each in _find_plans(text))
    if _NO.match(text, opening, span.end):
        marks.insert(0, Certainty.DENIED)
    label = None if marks else _RUMOUR_LABEL.match(text)
    if label and label.end() <= span.start + 1:
        marks.append(Certainty.RUMOURED)
    return Sureness(certainty=marks[0] if marks else None, asserted=asserted, planned=planned)


_RUMOUR_LABEL = re.compile(r"\W*(?:rumou?rs?|gossip|speculation|unconfirmed)(?: \w+)? ?[:|] ?", re.IGNORECASE)


@lru_cache(maxsize=256)
def _find_marks(text: str) -> tuple[tuple[Certainty, Span], ...]:
    """The words of a sentence that say how sure it is, the weightiest kind first."""
    marks = [(kind, Span(*found.span())) for kind, pattern in _KINDS for found in pattern.finditer(text)]
    idle = [Span(*found.span()) for found in _SET_ASIDE.finditer(text)] if marks else []
    return tuple(
        each for each in marks if each[0] is Certainty.DENIED or not any(idler.contains(each[1]) for idler in idle)
    )


@lru_cache(maxsize=256)
def _find_plans(text: str) -> tuple[Span, ...]:
    return tuple(Span(*found.span()) for found in _PLANNED_WORK.finditer(text))


_COMMENT = re.compile(
    r"\W{0,3}(?:comments?\b|reader comments?\b|\w+ (?:wrote|commented|writes|says) (?:below|in the comments)|@\w+:|posted by\b|[\w.-]{3,20} (?:\d+ (?:hours?|days?|minutes?) ago|•|\|))",
    re.IGNORECASE,
)
_IN_COMMENTS = Anchored(r"in the comments\b")


def _is_comment(text: str, span: Span) -> bool:
    return (
        _COMMENT.match(text, span.start, span.end) is not None
        or _IN_COMMENTS.search(text, span.start, span.end) is not None
    )


def is_question(sentence: str) -> bool:
    return sentence.rstrip(" ”\"’')").endswith("?")


_LAST_WORD = re.compile(
    r"(?:, (?:\w+ )?(?:reports|sources|insiders|rumou?rs) (?:say|claim|suggest|have it|indicate)|, (?:says|say) (?:\w+ )?reports?|, reportedly|, (?:as )?per (?:\w+ )?reports)[.”\"]*$",
    re.IGNORECASE,
)


def ends_with_rumour(sentence: str) -> bool:
    """Does the sentence say at its very end that it rests on others: "..., reports say"?"""
    return bool(_LAST_WORD.search(sentence, max(0, len(sentence) - 60)))


_RESTS_ON_REPORTS = Anchored(
    r"(?:delay\w*|postpon\w*|push\w* (?:back|to|from|out)|moved (?:back |from|to)|slip(?:s|ped)\b|put (?:back|on)|on (?:hold|ice|pause)|paus(?:ed|es|ing)|suspend\w*|"
    r"frozen|freezes|shelve[ds]?|halt(?:ed|s)?|becomes|goes to)\b"
)
_ORDER = Anchored(r"(?:renew\w*|(?:early|full|series) order)\b")


def rests_on_reports(text: str, *, told: bool) -> bool:
    """Is it one of the things that stay a report where the paragraph says that an outlet reports: delays and halts?

    `told`: the outlet is named before; then a renewal is what it reports, and no background.
    """
    return bool(_RESTS_ON_REPORTS.search(text)) or (told and bool(_ORDER.search(text)))


def hedges(introduction: str) -> bool:
    """Do the words that introduce a list make a forecast or a condition of it?"""
    return hangs(introduction, Span(0, len(introduction))) or any(
        kind is Certainty.EXPECTED for kind, _ in _find_marks(introduction)
    )
