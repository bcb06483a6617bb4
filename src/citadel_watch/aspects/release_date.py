"""When a season or a spinoff comes out, as a run of days; or that there is no date yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from citadel_watch.extracting.passage import Aspect, Claim, Dated, Passage, Span
from citadel_watch.extracting.when.occasions import Occasion, find_occasion
from citadel_watch.extracting.when.spelling import spell_window
from citadel_watch.extracting.when.superseded import is_superseded
from citadel_watch.extracting.when.words import compile_words
from citadel_watch.model import JSON, Certainty, Window


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseDate:
    """A window in which it comes out; None says that there is no date yet."""

    window: Window | None

    @property
    def slot(self) -> str:
        return ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: ReleaseDate) -> bool:
        """Windows that share a day agree; "no date yet" takes nothing from a window beside it."""
        return self.window is None or other.window is None or self.window.overlaps(other.window)

    def narrows(self, other: ReleaseDate) -> bool:
        if self.window is None:
            return False
        return other.window is None or (self.window != other.window and self.window.within(other.window))

    def stale_on(self, day: date) -> bool:
        return self.window is not None and self.window.over_by(day)

    def to_json(self) -> JSON:
        return self.window.to_json() if self.window else None

    def words(self) -> str:
        return spell_window(self.window) if self.window else "no date yet"


def parse(value: JSON) -> ReleaseDate:
    return ReleaseDate(window=Window.from_json(value) if isinstance(value, Mapping) else None)


_TOPIC = compile_words(
    r"\b(?:release|premi[eè]re|air|launch|start|debut|broadcast)\s?(?:date|window|day)?s?\b|\bwhen\b|\bdates?\b|\bcoming\b|\bcalendar\b|"
    r"\bschedule\b|\breturns?\b"
)
_ABOUT_RELEASE = compile_words(
    r"\b(?:release|premi[eè]re|air|launch|debut)(?:\s|-)?(?:date|window|day)s?\b|\bwhen\b[^?]{0,60}\b(?:out|come|coming|comes|premi[eè]re|released?|"
    r"return|air|arrive|back|start|launch|land|see|watch)\b|\bcoming\sout\b|\A\W*(?:release|premi[eè]re|dates?|launch|debut)\W*\Z"
)
_LABEL = compile_words(
    r"\A\W*(?:(?:the|expected|possible|likely|official|new|us|uk|global|worldwide|series|season)\s)*"
    r"(?:release|premi[eè]res?|launch|debut|air|start|returns?|coming|out|when|arrives)\s?(?:dates?|window|day)?\W{1,4}\Z"
)

_DATE_NOUN = r"(?:(?:release|premi[eè]re|air|launch|debut|return|start|broadcast|streaming|drop)[\s-]?(?:dates?|window|day|details)|airdate)"
_LOOSE_DATE = r"(?:(?:exact\s|precise\s|firm\s|official\s|confirmed\s|final\s|fixed\s|set\s|specific\s|concrete\s|definite\s)*(?:dates?|day|timing))"
_NOT_YET = (
    r"(?:(?:has|have|had)\s(?:not|never)(?:\syet|\sso\sfar)?\s(?:been\s)?\w+|(?:has|have|had)n['’]t\s(?:\w+\s){0,2}?\w+|"
    r"(?:is|are|remains?|stays?)\s(?:still\s|as\syet\s|yet\s)?(?:un\w{4,}|not\s(?:yet\s|been\s)?(?:known|set|fixed|announced|confirmed|official|public|out)|"
    r"(?:yet\s)?to\sbe\s\w+|under\swraps|a\s(?:secret|mystery)|TB[ACD]|open|anyone['’]s\sguess|pending|missing|up\sin\sthe\sair)|"
    r"(?:remains?|still\shas|has\syet|have\syet|is\syet)\sto\sbe\s\w+|isn['’]t\s(?:yet\s)?(?:known|set|fixed|announced|confirmed|official|public|out)|"
    r"(?:to\sbe|yet\sto\sbe)\s(?:announced|confirmed|determined|revealed)|TB[ACD])"
)
_NO_DATE = (
    compile_words(
        rf"\b(?:no|without|nor|not|neither|lacks?|lacking|nothing\s(?:like|about)|yet\sto\s(?:set|get|fix|announce|confirm|receive|reveal|name|share|be\sgiven))"
        rf"(?:\s(?:an?|any|the|its|yet|even|word|news|there|been|confirmed|official|exact|precise|firm|set|fixed|specific|formal|concrete|"
        rf"definite|known|clear|global|worldwide|of|on|about|announced|update|information|details|new|for|so|far|have|has|is|got)){{0,6}}\s{_DATE_NOUN}\b"
    ),
    compile_words(
        r"\b(?:no|without|named\sno|yet\sto\s(?:set|get|fix|announce|confirm|name|reveal|give))\s(?:(?:an?|any|its|the|exact|precise|firm|official|"
        r"confirmed|final|fixed|set|specific|concrete|definite)\s){0,3}date(?:s)?\b(?!\s(?:night|for\s(?:the\s)?(?:trial|filming|shoot|production)))"
    ),
    compile_words(rf"\b{_DATE_NOUN}(?:\s(?!no\b)[\w’':&-]{{1,24}}){{0,8}}?\s{_NOT_YET}\b"),
    compile_words(
        rf"\b{_DATE_NOUN}(?:\s(?:for|of)[^,;.?]{{1,50}})?\s?[:–—-]\s?(?:none|TB[ACD]|unknown|unannounced|not\s(?:yet\s)?(?:announced|known|set|confirmed)|to\sbe\s(?:announced|confirmed))\b"
    ),
    compile_words(rf"\b(?:the|a|an|its|an?\sexact|any)\s{_LOOSE_DATE}\s{_NOT_YET}\b"),
    compile_words(
        r"\b(?:no\s(?:one|official)\s(?:has\s)?(?:said|word)|nobody\s(?:has\s|will\s|can\s)?(?:said|say|says|announced?|knows?|confirmed?)|"
        r"no\s(?:word|news|information|indication|clue|hint|idea)(?:\syet|\sso\sfar)?(?:\s(?:on|of|about|as\sto))?|"
        r"(?:not|n['’]t|never|yet\sto)\s(?:yet\s)?(?:said|say|saying|announced?|confirm(?:ed)?|reveal(?:ed)?|disclosed?|know|known|shared?|clear|given)|"
        r"unclear|unknown|cannot\ssay|too\searly\sto\ssay|open)(?:\s(?:exactly|just|yet))?\s(?:exactly\s)?when\b(?!\s(?:filming|shooting|production|cameras|work|the\s(?:shoot|cameras)))"
    ),
    compile_words(
        rf"\bwhen\s[^,;.?]{{2,60}}?\b(?:out|premi[eè]res?|airs?|aired|arrives?|released?|launch(?:es)?|comes?|returns?|back|debuts?|drops?|lands?|seen?|watch)"
        rf"\b[^,;.?]{{0,30}}?\s(?:{_NOT_YET}|nobody\s(?:has\ssaid|knows|can\ssay))"
    ),
    compile_words(
        rf"\b(?:keeps?|keeping|kept)\s(?:the\s|its\s)?{_LOOSE_DATE}\s(?:to\s(?:itself|themselves|himself|herself)|secret|quiet|under\swraps|back)\b"
    ),
    compile_words(r"\b(?:undated|(?:still\s|remains?\s)dateless|has\sno\sdate)\b"),
)


def read(passage: Passage) -> Iterator[Claim]:
    """The dates that are the subject's own premiere; where there is none, the words that say so."""
    released = [dated for dated in passage.dates if dated.window is not None and _is_release(passage, dated)]
    for dated in released:
        yield Claim(
            value=ReleaseDate(window=dated.window),
            span=dated.span,
            rule="release-date: <time> of release",
            subjects=_paired_subjects(passage, dated),
        )
    if not released and (span := _find_no_date(passage.text)):
        yield Claim(
            value=ReleaseDate(window=None),
            span=span,
            rule="release-date: no date yet",
            certainty=Certainty.CONFIRMED,
        )


def _is_release(passage: Passage, dated: Dated) -> bool:
    if is_superseded(passage, dated):
        return False
    occasion = find_occasion(passage, dated)
    if occasion is None:
        before = passage.text[: dated.span.start]
        return bool(_LABEL.search(before) or (_ABOUT_RELEASE.search(passage.heading) and _stands_alone(passage, dated)))
    return occasion is Occasion.RELEASE


def _stands_alone(passage: Passage, dated: Dated) -> bool:
    """A row or a bare line of a calendar: little but a name and a date."""
    return passage.in_list or len(passage.text.split()) - len(dated.span.of(passage.text).split()) <= 8


def _find_no_date(text: str) -> Span | None:
    for pattern in _NO_DATE:
        if match := pattern.search(text):
            return Span(match.start(), match.end())
    return None


def _paired_subjects(passage: Passage, dated: Dated) -> tuple[str, ...] | None:
    """In `A on October 10 and B on November 7` each date belongs to the name it follows."""
    names = [mention for mention in passage.mentions if mention.subjects]
    if len(passage.dates) < 2 or len({mention.subjects for mention in names}) < 2:
        return None
    starts = sorted(each.span for each in passage.dates if each.window is not None)
    at = starts.index(dated.span)
    floor = starts[at - 1].end if at else 0
    own = [mention for mention in passage.mentions if floor <= mention.span.start < dated.span.start]
    return own[-1].subjects if own and _is_pairing(passage, starts) and own[-1].subjects else None


def _is_pairing(passage: Passage, starts: list[Span]) -> bool:
    """Every date has a name of its own before it."""
    floor = 0
    for span in starts:
        if not any(floor <= mention.span.start < span.start for mention in passage.mentions):
            return False
        floor = span.end
    return True


ASPECT = Aspect(name="release-date", read=read, parse=parse)
