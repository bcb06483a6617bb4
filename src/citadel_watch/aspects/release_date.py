"""When a season or a spinoff comes out, as a run of days; or that there is no date yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from citadel_watch.extracting.passage import Aspect, Claim, Dated, Passage, Span
from citadel_watch.extracting.when.occasions import Occasion, find_occasion
from citadel_watch.extracting.when.spelling import spell_window
from citadel_watch.extracting.when.superseded import is_superseded
from citadel_watch.extracting.when.words import compile_words, phrases
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


_ABOUT_RELEASE = compile_words(
    r"\b(?:release|premi[eè]re|air|launch|debut)(?:\s|-)?(?:date|window|day)s?\b|\bcoming\sout\b|"
    r"\bwhen\b[^?]{0,60}\b(?:out|come|coming|comes|premi[eè]re|released?|return|air|arrive|back|start|launch|land|"
    r"see|watch)\b|"
    r"\A\W*(?:release|premi[eè]re|dates?|launch|debut)\W*\Z"
)
_LABEL = compile_words(
    r"\A\W*(?:(?:the|expected|possible|likely|official|new|us|uk|global|worldwide|series|season)\s)*+"
    r"(?:release|premi[eè]res?|launch|debut|air|start|returns?|coming|out|when|arrives)\s?(?:dates?|window|"
    r"day)?\W{1,4}\Z"
)

_DATE_NOUN = (
    r"(?:(?:release|premi[eè]re|air|launch|debut|return|start|broadcast|streaming|drop)[ -]?"
    r"(?:dates?|window|day|details)|airdate)"
)
_EXACT = r"(?:(?:exact|precise|firm|official|confirmed|final|fixed|set|specific|concrete|definite) )"
_TO_BE = r"(?:to be (?:announced|confirmed|determined|revealed|set|named|fixed|decided|given|made)|tb[acd])"
_OPEN = (
    r"(?:(?:yet )?" + _TO_BE + r"|un\w{4,}|under wraps|a (?:secret|mystery)|anyone['’]s guess|pending|missing|"
    r"(?:up in the air|open)|not (?:yet |been )?(?:known|set|fixed|announced|confirmed|official|public|out))"
)
_NOT_YET = (
    r"(?:(?:has|have|had) (?:not|never)(?: yet| so far)? (?:been )?\w+|(?:has|have|had)n['’]t (?:\w+ ){0,2}?\w+|"
    rf"(?:is|are|remains?|stays?) (?:(?:still|as yet|yet) )?{_OPEN}|"
    r"(?:is|are|was)(?: being)? kept (?:under wraps|secret|quiet|back)|"
    rf"(?:(?:has|have|is|had) (?:still |yet )?|remains? |yet ){_TO_BE}|"
    r"isn['’]t (?:yet )?(?:known|set|fixed|announced|confirmed|official|public|out)|tb[acd])"
)
_FILLER = (
    r"(?: (?:an?|any|the|its|yet|even|word|news|there|been|confirmed|official|exact|precise|firm|set|fixed|specific|"
    r"formal|concrete|definite|known|clear|global|worldwide|of|on|about|announced|update|information|details|new|"
    r"for|so|far|have|"
    r"has|is|got)){0,6}"
)
_FILMS = r"(?! (?:filming|shooting|production|cameras|work|the (?:shoot|cameras)))"
_COMES_OUT = (
    r"(?:out|premi[eè]res?|airs?|aired|arrives?|released?|launch(?:es)?|comes?|returns?|back|debuts?|drops?|lands?|"
    r"seen?|watch)"
)

_NO_DATE = (
    phrases(
        rf"(?:no|without|nor|not|neither|lacks?|lacking|nothing (?:like|about)|"
        rf"yet to (?:set|get|fix|announce|confirm|receive|reveal|name|share|be given)){_FILLER} {_DATE_NOUN}"
    ),
    phrases(
        r"(?:no|without|named no|yet to (?:set|get|fix|announce|confirm|name|reveal|give)) "
        rf"(?:(?:an?|any|its|the) )?{_EXACT}{{0,3}}dates?",
        after=r"(?!\s(?:night|for\s(?:\w+\s){0,3}?(?:trial|filming|shoot|production|cameras|wedding)))",
    ),
    phrases(
        rf"{_DATE_NOUN}(?: (?!no\b)[\w’':&-]{{1,24}}){{0,8}}? {_NOT_YET}",
        rf"{_DATE_NOUN}(?: (?:for|of)[^,;.?]{{1,50}})? ?[:–—-] ?(?:none|unknown|unannounced|{_OPEN})",
        rf"(?:the|a|an|its|any) {_EXACT}*+(?:dates?|day|timing) {_NOT_YET}",
    ),
    phrases(
        r"(?:no (?:one|official) (?:has )?(?:said|word)|"
        r"nobody (?:(?:has|will|can) )?(?:said|say|says|announced?|knows?|confirmed?)|"
        r"no (?:word|news|information|indication|clue|hint|idea)(?: yet| so far)?(?: (?:on|of|about|as to))?|"
        r"(?:not|never|yet to|\w+n['’]t) (?:yet )?(?:said|say|saying|announced?|confirm(?:ed)?|reveal(?:ed)?|"
        r"disclosed?|know|"
        rf"known|shared?|clear|given)|unclear|unknown|cannot say|too early to say)(?: (?:exactly|just|"
        rf"yet))* when{_FILMS}"
    ),
    phrases(rf"when [^,;.?]{{2,60}}?\b{_COMES_OUT}\b[^,;.?]{{0,30}}? (?:{_NOT_YET}|nobody (?:has said|knows|can say))"),
    phrases(
        rf"(?:keeps?|keeping|kept) (?:(?:the|its) )?{_EXACT}*+(?:dates?|day|timing)(?: (?:of|for) [^,;.?]{{1,40}}?)? "
        r"(?:to (?:itself|themselves|himself|herself)|secret|quiet|under wraps|back)",
        r"undated",
        r"(?:still|remains?) dateless",
    ),
)


_PARENT = "parent"
_AHEAD_OF = phrases(
    r"ahead of|before|after|following|prior to|since|on the eve of|in advance of", after=r"\s(?:\w+\s){0,2}\Z"
)
_FATE = phrases(r"renew(?:s|ed|al)|order(?:s|ed)|pick(?:s|ed)[ -]up|green-?lit|commission(?:s|ed)|cancel(?:s|led|ed)")


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
            subjects=_only_subjects(passage),
            certainty=Certainty.CONFIRMED,
        )


def _is_release(passage: Passage, dated: Dated) -> bool:
    if is_superseded(passage, dated):
        return False
    occasion = find_occasion(passage, dated)
    if occasion is None:
        before = passage.text[: dated.span.start]
        return bool(_LABEL.search(before) or (_ABOUT_RELEASE.search(passage.heading) and _stands_alone(passage, dated)))
    return occasion is Occasion.RELEASE and not _is_background(passage, dated)


def _is_background(passage: Passage, dated: Dated) -> bool:
    """`renewed ahead of its April 28 launch`: what has a launch ahead of it is not what is renewed."""
    return bool(_AHEAD_OF.search(passage.text[: dated.span.start]) and _FATE.search(passage.text))


def _stands_alone(passage: Passage, dated: Dated) -> bool:
    """A row or a bare line of a calendar: little but a name and a date."""
    return passage.in_list or len(passage.text.split()) - len(dated.span.of(passage.text).split()) <= 8


def _find_no_date(text: str) -> Span | None:
    for pattern in _NO_DATE:
        if match := pattern.search(text):
            return Span(match.start(), match.end())
    return None


def _only_subjects(passage: Passage) -> tuple[str, ...] | None:
    """The one thing that the sentence names, wherever in `no word on when X airs` it does."""
    named = {mention.subjects for mention in passage.mentions if mention.how != _PARENT}
    return named.pop() or None if len(named) == 1 else None


def _paired_subjects(passage: Passage, dated: Dated) -> tuple[str, ...] | None:
    """In `A on October 10 and B on November 7` each date belongs to the name it follows."""
    names = [mention for mention in passage.mentions if mention.subjects]
    if len(passage.dates) < 2 or len({mention.subjects for mention in names}) < 2:
        return None
    starts = sorted(each.span for each in passage.dates if each.window is not None)
    at = starts.index(dated.span)
    floor = starts[at - 1].end if at else 0
    own = [
        mention
        for mention in passage.mentions
        if floor <= mention.span.start < dated.span.start and mention.how != _PARENT
    ]
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
