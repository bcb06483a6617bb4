"""Dates that no longer hold, never held, or are only wished for: what was planned, moved away from, denied or hoped."""

from __future__ import annotations

from citadel_watch.extracting.passage import Dated, Passage
from citadel_watch.extracting.when.words import compile_words

_LOOK = 80

_PLAN_PARTICIPLE = (
    r"(?:planned|due|expected|slated|scheduled|set|meant|supposed|intended|pencil+ed\sin|eyed|announced|targeted|earmarked|"
    r"billed|dated|tipped|promised|going|aiming|aimed|hoping|hoped|on\s(?:course|track))"
)
_OLD_BEFORE = compile_words(
    r"\b(?:"
    r"(?:originally|initially|previously|formerly)(?:\s[\w’'-]{1,16}){0,5}?"
    rf"|(?:earlier|once|first)\s{_PLAN_PARTICIPLE}(?:\s[\w’'-]{{1,16}}){{0,3}}?"
    rf"|(?:had|has)\s(?:originally\s|first\s|initially\s|once\s|long\s)?been\s{_PLAN_PARTICIPLE}(?:\s[\w’'-]{{1,16}}){{0,5}}?"
    rf"|(?:was|were)\s(?:originally\s|first\s|initially\s|once\s|long\s|previously\s|supposedly\s)?"
    rf"(?:planned|due|expected|slated|meant|supposed|intended|pencil+ed\sin|eyed|earmarked|going\sto)(?:\s[\w’'-]{{1,16}}){{0,6}}?"
    rf"|(?:was|were)\sto\s(?:have|be)(?:\s[\w’'-]{{1,16}}){{0,4}}?"
    r"|instead\sof|rather\sthan|no\slonger|as\sopposed\sto|(?<!\bif\s)(?<!\bwhether\sor\s)not|away\sfrom|the\sold|"
    r"(?:push|mov|delay|shift|slip|postpon|bump|pull|drag|knock)\w{0,5}(?:\s[\w’'-]{1,16}){0,3}?\sfrom|"
    r"(?:misse[sd]|missing|miss|ditche[sd]|abandon(?:s|ed)|scrap(?:s|ped)|los(?:es|t)|vacat(?:es|ed))(?:\s(?:out\son\s)?(?:its|the|a|their|that))?"
    r")\s(?:in\s|for\s|on\s|its\s|the\s|a\s|an\s|this\s){0,2}\Z"
)
_OPENS_AS_OLD = compile_words(rf"\A\W*(?:(?:\w+ly)\s)?{_PLAN_PARTICIPLE}\s(?:[\w’'-]{{1,16}}\s){{0,4}}\Z")
_OLD_AFTER = compile_words(
    r"\A[^.;]{0,60}?\b(?:has|have|had|was|were|is|are|been|being|got|gets)\s(?:now\s|been\s|also\s|again\s|quietly\s){0,2}"
    r"(?:push|mov|delay|shift|slip|postpon|bump|scrap|abandon|drop|chang|put\s(?:off|back)|held\sback|knock|revis|missed|pulled)"
)
_MOVED_TO = compile_words(
    r"\b(?:mov\w{1,3}|push\w{0,4}|delay\w{0,4}|shift\w{0,4}|slip\w{0,5}|postpon\w{1,4}|bump\w{0,4}|put\s(?:off|back)|held(?:\sback|\sover)?|"
    r"kicked|reschedul\w{1,4}|slid(?:es|ing)?|brought\sforward|knocked\sback|changed|drift\w{0,4}|advanced|becom(?:es|e|ing)|became|turn(?:s|ed)\sinto|"
    r"pulled\sforward)\b[^;]{0,60}?\b(?:to|until|till|into|for|becomes|became|become|becoming|on)\s(?:the\s|at\sleast\s){0,2}\Z"
)
_BECOMES = compile_words(r"\b(?:becomes?|became|becoming|turns\sinto)\s(?:the\s)?\Z")
_NOW = compile_words(
    r"\b(?:now|instead|new(?:ly)?)\b(?:\s(?!not\b)[\w’'-]{1,16}){0,5}?(?:\s|,\s)\Z|\b(?:not|isn['’]t)\s(?:seen|here|out|back)\s(?:before|until)\s\Z"
)
_INSTEAD_AFTER = compile_words(r"\A,?\s(?:instead|rather\sthan|now\b|and\sno\slonger|and\snot|not\s)")
_NEGATED = compile_words(
    r"(?:\b(?:will|is|are|was|were|does|do|did|would|could|has|have|can)\s(?:not|never)|n['’]t|\bcannot|\bwon['’]t|\bnever|\bno\schance|"
    r"\bnobody\sexpects|\bhardly|\bunlikely\sto|\bruled\sout|\bnot\sexpected|\bnothing)\b(?!\s(?:only|just|until|before))"
)
_NEGATED_AFTER = compile_words(
    r"\A\s(?:is|was|will)\s(?:not|never)\b(?!\s(?:far|long))|\A\s(?:isn|wasn|won)['’]t\b|\A\sis\s(?:out\sof\sthe\squestion|off\sthe\stable|wrong)"
)
_UNTIL = compile_words(r"\b(?:until|till|before|earlier\sthan|sooner\sthan)\b")
_WISH = compile_words(
    r"\b(?:fans|followers|viewers|people|everyone|many|some|we|I|audiences|readers)\b(?:\s[\w’'-]{1,16}){0,3}?\s"
    r"(?:hop(?:e|ed|ing)|wish(?:ed)?|pray(?:ed)?|want(?:ed)?|long(?:ed)?|fear(?:ed)?|counted\son|had\shoped)\b[^.;]{0,60}\Z"
)
_CLAUSE_BREAK = compile_words(r"[;—]|,\s(?:and|but|yet|so|while)\b|\b(?:but|yet|while|whereas|although|though)\b")


def is_superseded(passage: Passage, dated: Dated) -> bool:
    """True where the sentence itself takes the date back, or names the one that stands in its place."""
    text, place = passage.text, dated.span
    own = _clause_before(text, place.start)
    after = text[place.end : place.end + _LOOK]
    if _MOVED_TO.search(own) or _BECOMES.search(own):
        return False
    if _OLD_BEFORE.search(own) or _is_negated(own, dated, after) or _WISH.search(own):
        return True
    before_date = text[max(0, place.start - _LOOK) : place.start]
    others = [each for each in passage.dates if each.window is not None and each.span != place]
    if any(_replaces(text, each, place.start) for each in others) and not _NOW.search(own):
        return True
    if _OPENS_AS_OLD.search(before_date) and place.start < _LOOK and any(_is_new(text, each) for each in others):
        return True
    return bool(_OLD_AFTER.match(after)) and "," not in after.split(" been", 1)[0][:12]


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
    moved = _MOVED_TO.search(own) or _BECOMES.search(own)
    return bool(moved) and other.span.start > start


def _is_new(text: str, other: Dated) -> bool:
    own = _clause_before(text, other.span.start)
    return bool(_MOVED_TO.search(own) or _NOW.search(own) or _INSTEAD_AFTER.match(text[other.span.end :]))
