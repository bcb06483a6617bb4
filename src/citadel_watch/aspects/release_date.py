"""When a season or a spinoff comes out, as a run of days; or that there is no date yet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from citadel_watch.aspects.no_date import find_no_date
from citadel_watch.aspects.opinions import wishes_a_date
from citadel_watch.aspects.other_dates import is_of_another_kind, is_of_the_beginning
from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.discourse.elsewhere import find_other_work, find_owner
from citadel_watch.extracting.passage import Aspect, Claim, Dated, Passage, Span
from citadel_watch.extracting.when.days import as_worded, make_year, split_range
from citadel_watch.extracting.when.occasions import Occasion, find_occasion
from citadel_watch.extracting.when.questions import find_question
from citadel_watch.extracting.when.spelling import spell_window
from citadel_watch.extracting.when.superseded import is_superseded
from citadel_watch.extracting.when.words import anchored, compile_words, phrases
from citadel_watch.model import JSON, SPINOFFS, Certainty, Window


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseDate:
    """A window in which it comes out; None says that there is no date yet.

    A season that comes in parts comes out with its first: only the later ones carry their number, and each has a
    date of its own.
    """

    window: Window | None
    part: int | None = None

    @property
    def slot(self) -> str:
        return f"part-{self.part}" if self.part else ""

    @property
    def mark(self) -> str:
        return self.window.edtf if self.window else ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: ReleaseDate) -> bool:
        """Windows that share a day agree; "no date yet" takes nothing from a window beside it."""
        return self.window is None or other.window is None or self.window.overlaps(other.window)

    def narrows(self, other: ReleaseDate) -> bool:
        if self.window is None:
            return False
        if other.window is None:
            return True
        mine, its = as_worded(self.window), as_worded(other.window)
        return mine != its and mine.within(its)

    def stale_on(self, day: date) -> bool:
        return self.window is not None and self.window.over_by(day)

    def to_json(self) -> JSON:
        if self.part is None:
            return self.window.to_json() if self.window else None
        told: dict[str, JSON] = {"part": self.part}
        return told | (dict(self.window.to_json()) if self.window else {})

    def words(self) -> str:
        told = spell_window(self.window) if self.window else "no date yet"
        return f"part {self.part}: {told}" if self.part else told


def parse(value: JSON) -> ReleaseDate:
    if not isinstance(value, Mapping):
        return ReleaseDate(window=None)
    part = value.get("part")
    return ReleaseDate(
        window=Window.from_json(value) if "edtf" in value else None, part=part if isinstance(part, int) else None
    )


_LABEL = compile_words(
    r"\A\W*(?:(?:the|expected|possible|likely|official|new|us|uk|global|worldwide|series|season)\s)*+"
    r"(?:release|premi[eè]res?|launch|debut|air|start|returns?|coming|out|when|arrives)\s?(?:dates?|window|"
    r"day)?\W{1,4}\Z"
)

_TOLD = compile_words(
    r"\b(?:promis(?:es|ed|ing)|pledg(?:es|ed)|vow(?:s|ed)|confirm(?:s|ed|ing)|nam(?:es|ed)|giv(?:es|en)|gave|cit(?:es|ed)|"
    r"hint(?:s|ed|ing)\sat|let(?:s|ting)?\sslip|blurt(?:s|ed)\sout|leak(?:s|ed)|suggest(?:s|ed|ing)|indicat(?:es|ed|ing)|tout(?:s|ed|ing)|teas(?:es|ed|ing)|mention(?:s|ed)|"
    r"(?:say|said)s?(?=\s(?:only|simply|just|merely)\s[“\"‘'])|(?P<weak>t(?:ells|old)|sa(?:ys|id|ying)|quot(?:es|ed)|insist(?:s|ed)|talk(?:s|ed)\sof|sp(?:eaks|oke)\sof))"
    r"(?:\s(?:us|me|fans|viewers|only|just|simply|that|it|is|an?|the|a\svague|of|[“\"‘']))*\s[“\"‘']?\Z"
)
_SHORT = 25

_PARENT = "parent"
_SINCE = compile_words(
    r"\b(?:since|after|from\sthe\sday|ever\ssince)\s(?:it|they|(?:its|the|their)\s(?:[\w’'-]+\s){1,3}?)(?:first\s)?\s?"
    r"(?:opened|premi[eè]red|debuted|launched|began|started|arrived|landed|came\sout|was\sreleased)\s(?:\w+\s){0,3}\Z"
)
_EARLIEST = compile_words(r"\bthe\s(?:very\s)?(?:earliest|soonest)\b")
_AS_OF = compile_words(r"\bsince\s(?:the\s|its\s|their\s|at\sleast\s|back\sin\s)?\Z")
_ON_SINCE = compile_words(
    r"\b(?:air(?:ed|ing)|stream(?:ed|ing)|run(?:ning)?|ran|available|broadcast|shown|out|"
    r"on\s(?:the\s)?(?:air|screens?|tv|television|(?-i:[A-Z])[\w+]*(?:\s(?-i:[A-Z])[\w+]*)?))\s(?:[\w+’'-]+\s){0,3}since\s(?:\w+\s){0,2}\Z"
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
_RANGE_END = compile_words(r",?\sif\snot\s")
_TOLD_TO_WAIT = compile_words(
    r"\b(?:wait|be\spatient|hold\s(?:on|out|tight))\s(?:\w+\s){0,3}?(?:until|till?|for)\s(?:the\s)?\Z"
)
_SOME_OF_MANY = phrases(r"(?:one|two|three|both|some|several|many|few|the first)(?: of)?(?: [\w’'-]+){0,2} spin-?offs?")
_PART = compile_words(
    r"\b(?:(?:part|volume|vol\.|batch|chunk)\s(?P<after>\d|one|two|three|four|i{1,3}|iv)|"
    r"(?P<before>first|second|third|fourth|final|last|latter|back|front|other|1st|2nd|3rd)\s(?:half|part|batch|volume|chunk|set))\b"
)
_OTHERS = anchored(
    r"(?:other|remaining|last|final|second) (?:\d{1,2}|two|three|four|five|six|seven|eight|ten)"
    r"(?: (?:episodes|chapters|instal+ments|parts))?"
)
_MORE = anchored(r"(?:more|further|additional|others?) (?:episodes|chapters|instal+ments|parts|follow(?:s|ed|ing)?)")
_FIRST_ONES = anchored(r"first (?:\d{1,2}|two|three|four|five|six|seven|eight|ten|half|part|batch|volume|set|chunk)")
_PARTS = {
    word: number
    for number, words in enumerate(
        (
            "1 one i first 1st front",
            "2 two ii second 2nd latter back other",
            "3 three iii third 3rd",
            "4 four iv fourth",
        ),
        1,
    )
    for word in words.split()
}
_NAMED_AFTER = compile_words(r"\A,?\s(?:\(|for\s|with\s|brings\s|sees\s|is\s)(?:the\s|its\s)?")
_SIGHT = 90

_AHEAD_OF = phrases(
    r"ahead of|before|after|following|prior to|since|on the eve of|in advance of", after=r"\s(?:\w+\s){0,2}\Z"
)
_FATE = phrases(r"renew(?:s|ed|al)|order(?:s|ed)|pick(?:s|ed)[ -]up|green-?lit|commission(?:s|ed)|cancel(?:s|led|ed)")


def read(passage: Passage) -> Iterator[Claim]:
    """The dates that are the subject's own premiere; where there is none, the words that say so."""
    released = [dated for dated in passage.dates if dated.window is not None and _is_release(passage, dated)]
    if released and wishes_a_date(passage):
        return
    for dated in released:
        subjects = _find_subjects(passage, dated)
        if is_of_the_beginning(passage, dated, subjects):
            continue
        if _tells_only_of_many(passage, dated, subjects):
            continue
        yield Claim(
            value=ReleaseDate(window=_find_first_day(passage, dated), part=_find_part(passage, dated)),
            span=dated.span,
            rule="release-date: <time> of release",
            subjects=subjects,
            certainty=_asserted_anyway(passage, dated),
        )
    span = find_no_date(passage)
    if span and all(_is_only_expected(passage, dated, span) for dated in released):
        yield Claim(
            value=ReleaseDate(window=None),
            span=span,
            rule="release-date: no date yet",
            subjects=_only_subjects(passage),
            certainty=Certainty.CONFIRMED,
        )


def _is_only_expected(passage: Passage, dated: Dated, none: Span) -> bool:
    """Is the date only a guess behind the words that there is none: "no word yet, but it could come in May"?"""
    if dated.span.start < none.end:
        return False
    clause = passage.clause_at(dated.span.start)
    window = dated.window
    return clause.certainty in (Certainty.EXPECTED, Certainty.RUMOURED) or (
        window is not None and window.earliest != window.latest
    )


def _is_release(passage: Passage, dated: Dated) -> bool:
    if is_superseded(passage, dated) or is_of_another_kind(passage, dated):
        return False
    occasion = find_occasion(passage, dated)
    question = find_question(passage)
    if _is_for_a_season_of_tv(passage, dated):
        return True
    if question == "trailer" and not passage.leads and _names_nothing(passage):
        return False
    if occasion is None and _EARLIEST.search(dated.span.of(passage.text)) and _is_ahead(passage, dated):
        return True
    if occasion is None:
        if _LABEL.search(passage.text[: dated.span.start]) or _stands_by_network(passage, dated):
            return True
        if _stands_in_brackets(passage, dated):
            return True
        return question == "release" and (_stands_alone(passage, dated) or _is_ahead(passage, dated))
    if occasion is Occasion.OTHER:
        return _is_what_is_told(passage, dated, asked=question == "release")
    return occasion is Occasion.RELEASE and not _is_background(passage, dated)


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
    window = dated.window
    if window is None or passage.published is None or window.earliest is None or window.earliest <= passage.published:
        return False
    said = _TOLD.search(passage.text, max(0, dated.span.start - _SIGHT), dated.span.start)
    return said is not None and (asked or not said["weak"])


def _stands_by_network(passage: Passage, dated: Dated) -> bool:
    """`October 9 on ABC`, `on BBC One in January`: where a date is a network's, it is when something is on there."""
    network = passage.franchise.network
    if not network or not passage.mentions:
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
        and window.earliest == window.latest
        and _CLOSES.match(passage.text, dated.span.end) is not None
        and any(
            each.subjects and _OPENS.fullmatch(passage.text, each.span.end, dated.span.start)
            for each in passage.mentions
        )
    )


def _is_background(passage: Passage, dated: Dated) -> bool:
    """`renewed ahead of its April 28 launch`, `since it opened in May`: the date only places something else in time."""
    before = passage.text[max(0, dated.span.start - _SIGHT) : dated.span.start]
    if _SINCE.search(before) or find_other_work(passage, dated.span):
        return True
    if _AS_OF.search(before) and not _ON_SINCE.search(before):
        return True
    if _UP_TO.search(before) and (_RUNNING.search(before) or before.endswith(("through ", "through the "))):
        return True
    if _DAY_AFTER.match(dated.span.of(passage.text)):
        return True
    return bool(_AHEAD_OF.search(before) and _FATE.search(passage.text))


def _tells_only_of_many(passage: Passage, dated: Dated, subjects: tuple[str, ...] | None) -> bool:
    """`Two spinoffs came out this fall` is not true of all of them."""
    clause = passage.clause_at(dated.span.start)
    return (subjects or clause.subjects) == (SPINOFFS,) and bool(_SOME_OF_MANY.search(clause.span.of(passage.text)))


def _asserted_anyway(passage: Passage, dated: Dated) -> Certainty | None:
    """`2025, if not 2026` is no condition, and who tells fans to wait until May tells when it comes."""
    if passage.clause_at(dated.span.start).asserted:
        return None
    if _RANGE_END.search(dated.span.of(passage.text)) or _follows_from_a_condition(passage, dated):
        return Certainty.EXPECTED
    if _is_told_in_passing(passage, dated):
        return Certainty.CONFIRMED
    before = passage.text[max(0, dated.span.start - _SIGHT) : dated.span.start]
    return Certainty.CONFIRMED if _TOLD_TO_WAIT.search(before) and not passage.text.rstrip().endswith("?") else None


_IF = Anchored(r"(?:if|should|assuming|provided|were|as\slong\sas|supposing|given)\b")
_ESTIMATE = compile_words(
    r"\b(?:could|would|might|may|should|likely|probabl[ey]|realistic(?:ally)?|plausible|seems?|looks?|means?|at\sthe\searliest|"
    r"couldn['’]t|wouldn['’]t|earliest|points?\sto|expect|possible|will|(?:I|we)['’]d|my\s(?:money|bet|guess|hunch))\b"
)
_IN_PASSING = compile_words(
    r",\s(?:which|that)\s(?:\w+\s){0,2}?(?:began|started|premi[eè]red|debuted|launched|arrived|landed|dropped|came|went|hit|aired|opened|returned|was\sreleased|is\sout)\b"
)


def _follows_from_a_condition(passage: Passage, dated: Dated) -> bool:
    """`If it is ordered soon, 2027 would be realistic`: behind the comma stands when it would come."""
    text = passage.text
    if text.rstrip().endswith("?") or dated.window is None or passage.published is None:
        return False
    if dated.window.over_by(passage.published) or not _IF.match(text.lstrip("“\"‘' ")):
        return False
    comma, behind = text.rfind(",", 0, dated.span.start), text.find(",", dated.span.end)
    return comma > 0 and bool(_ESTIMATE.search(text, comma, behind if behind > 0 else len(text)))


def _is_told_in_passing(passage: Passage, dated: Dated) -> bool:
    """`If you have not seen the season, which began last Friday, come back later`: the aside is a fact all the same."""
    window = dated.window
    if window is None or passage.published is None or not window.over_by(passage.published):
        return False
    return bool(_IN_PASSING.search(passage.text, max(0, dated.span.start - _SIGHT), dated.span.start))


_RAN = compile_words(
    r"\b(?:ran|runs?|running|air(?:s|ed|ing)?|stream(?:s|ed|ing)?|shown|broadcast|out|drop(?:s|ped|ping)?|unfold(?:s|ed)?|"
    r"releas(?:es|ed)|played)\b(?:\s(?!(?:in|on|for)\b)\w+){0,4}?\s(?:from|between)?\s?(?:the\s)?\Z"
)


_YEARS = compile_words(r"\d{4}\b\D{1,9}\d{2,4}")


def _find_first_day(passage: Passage, dated: Dated) -> Window | None:
    """What `ran from June 16 to August 4` came out on the first of its days."""
    ends = dated.window and split_range(dated.window)
    if ends and _RAN.search(passage.text[max(0, dated.span.start - _SIGHT) : dated.span.start]):
        words, first = dated.span.of(passage.text), ends[0]
        whole = first.earliest is not None and _YEARS.fullmatch(words)
        return (make_year(first.earliest.year) if first.earliest and whole else first).window(words)
    return dated.window


def _find_part(passage: Passage, dated: Dated) -> int | None:
    """The number of the part of a season that the date is the date of, from the second on."""
    text, place = passage.text, dated.span
    floor = max([0, place.start - _SIGHT, *(each.span.end for each in passage.dates if each.span.end <= place.start)])
    taken = [*(each.span for each in passage.dates), *(each.span for each in passage.mentions)]
    found = [hit for hit in _PART.finditer(text, floor, place.start) if not _overlaps(hit, taken)]
    if not found and (named := _NAMED_AFTER.match(text[place.end : place.end + _SIGHT])):
        hit = _PART.match(text, place.end + named.end())
        found = [hit] if hit else []
    if not found:
        if _OTHERS.search(text, floor, place.start) and _FIRST_ONES.search(text, 0, place.start):
            return 2
        return 2 if floor and _MORE.search(text, floor, place.start) else None
    number = _PARTS.get((found[-1]["after"] or found[-1]["before"]).lower())
    return number if number and number > 1 else None


def _overlaps(hit: re.Match[str], taken: Sequence[Span]) -> bool:
    return any(each.overlaps(Span(hit.start(), hit.end())) for each in taken)


def _stands_alone(passage: Passage, dated: Dated) -> bool:
    """A row or a bare line of a calendar: little but a name and a date."""
    return passage.in_list or len(passage.text.split()) - len(dated.span.of(passage.text).split()) <= 8


def _only_subjects(passage: Passage) -> tuple[str, ...] | None:
    """The one thing that the sentence names, wherever in `no word on when X airs` it does."""
    named = {mention.subjects for mention in passage.mentions if mention.how != _PARENT}
    return named.pop() or None if len(named) == 1 else None


def _find_subjects(passage: Passage, dated: Dated) -> tuple[str, ...] | None:
    """Whose date it is where a sentence names several; None where the clause tells it."""
    if paired := _paired_subjects(passage, dated):
        return paired
    return find_owner(passage, dated.span)


def _paired_subjects(passage: Passage, dated: Dated) -> tuple[str, ...] | None:
    """In `A on October 10 and B on November 7` each date belongs to the name it follows."""
    names = [mention for mention in passage.mentions if mention.subjects]
    if len(passage.dates) < 2 or len({mention.subjects for mention in names}) < 2:
        return None
    starts = sorted(each.span for each in passage.dates if each.window is not None)
    at = starts.index(dated.span)
    if "respectively" in passage.text and len(starts) == len(names) and names[-1].span.end <= starts[0].start:
        return names[at].subjects
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
