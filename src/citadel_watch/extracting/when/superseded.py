"""Dates that no longer hold, never held, or are only wished for: what was planned, moved away from, denied or hoped."""

from __future__ import annotations

from bisect import bisect_left

from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.when.words import compile_words, phrases

_LOOK = 80
_NEAREST = 4

_PLAN_PARTICIPLE = (
    r"(?:planned|due|expected|slated|scheduled|set|meant|supposed|intended|pencil+ed in|eyed|announced|targeted|"
    r"earmarked|billed|dated|tipped|promised|going|aiming|aimed|hoping|hoped|on (?:course|track))"
)
_PLANNED = r"(?:planned|due|expected|slated|meant|supposed|intended|pencil+ed in|eyed|earmarked|going to)"
_WORDS = r"(?: [\w’'-]{1,16})"
_BEEN = r"(?: (?:originally|first|initially|once|long|previously|supposedly|supposed))?"
_MOVE = r"(?:push|mov|delay|shift|(?<!let )(?<!lets )slip|postpon|bump|pull|drag|knock)"
_OLD_BEFORE = phrases(
    rf"(?:originally|initially|previously|formerly){_WORDS}{{0,5}}?",
    r"(?:original|initial|previous|former|earlier|old|first) (?:target|plan|date|window|release|premiere|slot|"
    r"schedule|aim|goal)s?"
    r"(?: (?:was|of|for|had been|in))?",
    rf"(?:earlier|once|first) {_PLAN_PARTICIPLE}{_WORDS}{{0,3}}?",
    rf"had{_BEEN} been {_PLAN_PARTICIPLE}{_WORDS}{{0,5}}?",
    rf"has (?:originally|first|initially|once|previously|supposedly) been {_PLAN_PARTICIPLE}{_WORDS}{{0,5}}?",
    rf"(?:was|were){_BEEN} {_PLANNED}{_WORDS}{{0,6}}?",
    rf"(?:was|were) to (?:have|be|launch|premi[eè]re|air|debut|arrive|return|land|drop|bow|come|open){_WORDS}{{0,4}}?",
    rf"no longer{_WORDS}{{0,3}}?",
    r"instead of|rather than|as opposed to|away from|the old",
    r"(?<!if )(?<!whether or )not",
    rf"{_MOVE}\w{{0,5}}{_WORDS}{{0,3}}? from",
    r"(?:misse[sd]|missing|miss|ditche[sd]|abandon(?:s|ed)|scrap(?:s|ped)|los(?:es|t)|vacat(?:es|ed))(?: out on)?",
    after=r"\s(?:in\s|for\s|on\s|its\s|the\s|a\s|an\s|this\s|that\s|their\s){0,2}\Z",
)
_OPENS_AS_OLD = compile_words(
    rf"\A\W*(?:\w+ly\s)?{_PLAN_PARTICIPLE}\s(?:[\w’'-]{{1,16}}\s){{0,4}}\Z".replace(" ", r"\s")
)
_OLD_AFTER = compile_words(
    r"\A[^,.;]{0,60}?\b(?:has|have|had|was|were|is|are|been|being|got|gets)\s"
    r"(?:(?:now|been|also|again|quietly)\s){0,2}"
    r"(?:push|mov|delay|shift|slip|postpon|bump|scrap|abandon|drop|chang|put\s(?:off|back)|held\sback|knock|revis|"
    r"missed|pulled)"
)
_MOVED_TO = phrases(
    rf"(?:{_MOVE}\w{{0,5}}|drift\w{{0,4}}|reschedul\w{{1,4}}|slid(?:es|ing)?|put (?:off|back)|held(?: back| over)?|"
    r"kicked|(?:brought|pulled) forward|knocked back|changed|advanced)\b[^;]{0,60}?\b(?:to|until|till|into|for|on)",
    r"bec(?:omes?|ame|oming)|turn(?:s|ed) into",
    after=r"\s(?:the\s|at\sleast\s|a\s){0,2}\Z",
)
_NOW = compile_words(
    r"\b(?:now|instead|new(?:ly)?)\b(?:\s(?!not\b)[\w’'-]{1,16}){0,5}?(?:\s|,\s)\Z|\b(?:not|isn['’]t)\s(?:seen|here|"
    r"out|back)\s(?:before|until)\s\Z"
)
_INSTEAD_AFTER = compile_words(r"\A,?\s(?:instead|rather\sthan|now\b|and\sno\slonger|and\snot|not\s)")
_NEGATED = compile_words(
    r"(?:\b(?:will|is|are|was|were|does|do|did|would|could|has|have|can)\s(?:not|never)|n['’]t(?!\s(?:forget|miss|worry|panic|fret|despair|blink|sleep)\b)|\bcannot|\bwon['’]t|"
    r"\bnever|\bmiracle\sto|\b(?:surprised|amazed|astonished|astounded|shocked|stunned)\s(?:to|if|were)|\bno\schance|"
    r"\bnobody\sexpects|\bhardly|\bunlikely\sto|\brul(?:es|ed|ing)\sout|\bnot\sexpected|\bnothing)\b(?!\s(?:only|just|until|"
    r"before))"
)
_NEGATED_AFTER = compile_words(
    r"\A\s(?:is|was|will)\s(?:not|never)\b(?!\s(?:far|long))|\A\s(?:isn|wasn|won)['’]t\b|"
    r"\A\s(?:is|was|looks|seems|appears|sounds)\s(?:\w+ing\s|now\s|very\s|increasingly\s|highly\s|pretty\s|more\sand\smore\s)*"
    r"(?:out\sof\sthe\squestion|off\sthe\stable|wrong|unlikely|doubtful|too\s(?:early|soon|optimistic|ambitious)|unrealistic|"
    r"impossible|over-?optimistic|no\slonger)\b"
)
_UNTIL = compile_words(r"\b(?:until|till|before|earlier\sthan|sooner\sthan)\b")
_WISH = compile_words(
    r"\b(?:fans|followers|viewers|people|everyone|many|some|we|I|audiences|readers)\b(?:\s[\w’'-]{1,16}){0,3}?\s"
    r"(?:hop(?:e|ed|ing)(?!\sto\s(?:film|shoot|roll|start|begin|resume|wrap|finish|get\sgoing|be\s(?:filming|shooting|back\son\sset|in\sproduction)))|wish(?:ed)?|pray(?:ed)?|want(?:ed)?|long(?:ed)?|fear(?:ed)?|counted\son|"
    r"had\shoped)\b[^.;]{0,60}\Z"
)
_GAVE_UP = (
    r"(?:scrapp?|withdr[ae]w|abandon|drop|ditch|pull|retract|cancel|shelv|vacat|tor[en]|tear|walk|back|scratch|nix|"
    r"cross)\w*"
)
_DATE_GONE = compile_words(
    rf"\b(?:that|the|those|this|these|both)\s(?:[\w-]+\s)?(?:dates?|plans?|slot|window|timeline|schedule|target)\s(?:has|have|had|was|were|is|are|got)\s"
    rf"(?:(?:since|now|also|been|quietly|already|later|then)\s){{0,3}}(?:{_GAVE_UP}|off\sthe|gone|no\slonger|out\sof|history|void|dead)|"
    rf"\b(?:(?:has|have|had)\s)?(?:(?:since|now|also|quietly|already|later|then)\s){{0,3}}{_GAVE_UP}\s(?:up\s|away\sfrom\s|out\s)?(?:that|those)\s(?:dates?|plans?|slot|window|timeline|schedule|target)\b|"
    r"\b(?:that|those)\s(?:dates?|plans?|slot)\s(?:no\slonger|never|did\snot|didn['’]t|will\snot|won['’]t|does\snot|doesn['’]t)\b"
)
"""Behind a date: `but that date has been scrapped`, `it has since withdrawn that date`."""
_CLAUSE_BREAK = compile_words(
    r"[;:—]|,\s(?:for|of|to|in|on|by|from)\swhich\b|,\s(?:and|but|yet|so|while)\b|\b(?:but|yet|while|whereas|although|though)\b"
)


def is_taken_back(passage: Passage, dated: Dated) -> bool:
    """True where the words around the date say that it no longer holds, never did, or is only hoped for."""
    text, place = passage.text, dated.span
    own = _clause_before(text, place.start)
    after = text[place.end : place.end + _LOOK]
    if _MOVED_TO.search(own):
        return False
    if _OLD_BEFORE.search(own) or _is_negated(own, dated, after) or _WISH.search(own):
        return True
    gone = _DATE_GONE.search(text, place.end)
    if gone and not any(place.end <= each.span.start < gone.start() for each in passage.dates):
        return True
    return bool(_OLD_AFTER.match(after))


def is_superseded(passage: Passage, dated: Dated) -> bool:
    """True where the sentence itself takes the date back, or names the one that stands in its place."""
    if is_taken_back(passage, dated):
        return True
    text, place = passage.text, dated.span
    own = _clause_before(text, place.start)
    if _MOVED_TO.search(own):
        return False
    others = _find_others(passage, place)
    if any(_replaces(text, each, place.start) for each in others) and not _NOW.search(own):
        return True
    before = text[max(0, place.start - _LOOK) : place.start]
    return bool(_OPENS_AS_OLD.search(before)) and place.start < _LOOK and any(_is_new(text, each) for each in others)


def _find_others(passage: Passage, place: Span) -> list[Dated]:
    """The nearest dates on both sides: a line may hold thousands."""
    at = bisect_left(passage.dates, place.start, key=lambda each: each.span.start)
    near = passage.dates[max(0, at - _NEAREST) : at + _NEAREST + 1]
    return [each for each in near if each.window is not None and 0 < _gap(each.span, place) < 4 * _LOOK]


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _clause_before(text: str, end: int) -> str:
    before = text[max(0, end - _LOOK) : end]
    opening = max((match.end() for match in _CLAUSE_BREAK.finditer(before)), default=0)
    return before[opening:]


def _is_negated(own: str, dated: Dated, after: str) -> bool:
    """`will not premiere in 2025`; but `not before 2025` and `not until spring` say when it can be."""
    if _NEGATED_AFTER.match(after):
        return True
    window = dated.window
    open_ended = window is not None and (
        window.latest is None or window.text.lower().startswith(("not", "no ", "before"))
    )
    found = _NEGATED.search(own)
    return bool(found) and not open_ended and not _UNTIL.search(own, found.end() if found else 0)


def _replaces(text: str, other: Dated, start: int) -> bool:
    """Does the sentence move something to `other`, or call it the one that now holds?"""
    own = text[max(0, other.span.start - 2 * _LOOK) : other.span.start]
    return other.span.start > start and bool(_MOVED_TO.search(own))


def _is_new(text: str, other: Dated) -> bool:
    own = _clause_before(text, other.span.start)
    return bool(_MOVED_TO.search(own) or _NOW.search(own) or _INSTEAD_AFTER.match(text[other.span.end :]))
