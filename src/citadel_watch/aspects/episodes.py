"""How many episodes a season has, and whether they come all at once or week by week."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from citadel_watch.extracting.passage import Aspect, Claim, Passage, Span
from citadel_watch.extracting.when.words import compile_words
from citadel_watch.model import JSON

Pace = Literal["all-at-once", "weekly"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Episodes:
    """A number of episodes, or the pace of their release: one of the two."""

    count: int | None = None
    release: Pace | None = None

    @property
    def slot(self) -> str:
        return "count" if self.count is not None else "release"

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Episodes) -> bool:
        return self == other

    def narrows(self, other: Episodes) -> bool:
        """Never: a number or a pace is as exact as it gets."""
        del other
        return False

    def stale_on(self, day: date) -> bool:
        """Never: it is no plan for a day."""
        del day
        return False

    def to_json(self) -> JSON:
        return {"count": self.count} if self.count is not None else {"release": self.release}

    def words(self) -> str:
        if self.count is not None:
            return f"{self.count} episode{'s' if self.count != 1 else ''}"
        return "all at once" if self.release == "all-at-once" else "weekly"


def parse(value: JSON) -> Episodes:
    found = value if isinstance(value, Mapping) else {}
    count = found.get("count")
    return Episodes(count=count if isinstance(count, int) else None, release=cast("Pace | None", found.get("release")))


_NUMBERS = {
    word: number
    for number, word in enumerate(
        (
            *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
            *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
        ),
        1,
    )
} | {
    "half a dozen": 6,
    "half-dozen": 6,
    "half-a-dozen": 6,
    "a half-dozen": 6,
    "a dozen": 12,
    "twenty-two": 22,
    "twenty-four": 24,
}
_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_UNITS = r"(?:episodes?|parts?|chapters?|instal+ments?|hours?)"
_KIND = (
    r"(?:(?:new|brand-new|hour-long|one-hour|half-hour|60-minute|hourlong|fresh|total|full|gripping|further|original|"
    r"\d\d-minute)\s){0,2}"
)

_ADJECTIVE = compile_words(
    rf"(?<![\w$£€.,-]){_NUMBER}[-\s](?:episode|part(?:er)?|chapter|instal+ment|hour)s?[\s-](?:\w+[\s-]){{0,3}}?"
    r"(?:seasons?|series|miniseries|mini-series|run|order|show|drama|thriller|spin-?off|prequel|sequel|event|arc|outing|story|adventure|return|"
    r"instal+ment|limited|chapter|entry|batch|comedy|original)\b|(?<![\w-])(?P<parter>\w+)-parter\b"
)
_PLAIN = compile_words(rf"(?<![\w$£€.,:–-]){_NUMBER}\s{_KIND}(?:episodes|instal+ments|chapters)\b")
_RUN_OF = compile_words(
    rf"\b(?:run|order|season|total|count|set|batch|tally)\s(?:of\s(?:just\s|only\s)?|(?:will\s)?(?:runs?|consists?|comprises?)\s(?:of|to|for|over)?\s?){_NUMBER}\b(?!\s?(?:%|percent|million|weeks?|days?|months?|years?|seasons?|spin))"
)
_LABEL = compile_words(rf"\A\W*(?:number\sof\s|total\s)?episodes?(?:\scount|\sorder)?\s?(?:[:=–—|]|-\s)\s?{_NUMBER}\b")
_ELLIPTIC = compile_words(
    rf"\bepisodes?\b[^.;]{{0,60}}?,\s(?:but\s)?(?:this|the\s(?:new|next|last|final|coming)|season)[\w\s]{{0,20}}?\s(?:one\s)?(?:gets|has|will\shave|runs?\sto|only|just|brings)\s(?:only\s|just\s)?{_NUMBER}\b"
)

_PART_OF_RUN_BEFORE = compile_words(
    r"\b(?:first|last|final|opening|next|remaining|other|closing|another|previous|past|initial|early|latest|these|those|of\sthe|after|every|each|about|"
    r"over|than|least|written|wrote|writes|writing|direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|appear(?:s|ed|ing)?(?:\sin)?|starred\sin|guest(?:ed)?(?:\sin)?|"
    r"watched|seen|through|for|normal\srun\shas|usual(?:ly)?|typical(?:ly)?|half\sof|or|only\sone\sor|with\sonly)\s(?:only\s|just\s|all\s|the\s)?\Z"
)
_ALL = compile_words(
    r"\b(?:all|of\sthe|consists?\sof|made\sup\sof|order(?:ed)?\sfor|total\sof|run\sof|season\sof|series\sof)\s\Z"
)
_PART_OF_RUN_AFTER = compile_words(
    r"\A\s(?:have|had|has)\s(?:come|aired|been|already|so\sfar|now)\b|\A\s(?:in|into|so\sfar|earlier|later|ago|left|behind|remain\w*|aired|each|apiece|in\seach|a\s(?:week|year|season)|"
    r"per|at\sa\stime|on\s(?:day\sone|launch|the\sfirst\sday|premiere)|are\s(?:now\s)?(?:available|out|streaming)|were\b|of\s(?:the\s)?(?:first|previous|last|original|season\s(?:1|one)))"
)
_USUAL = compile_words(
    r"\b(?:normal|usual|typical|previous|past|earlier|originally|instead\sof|rather\sthan|down\sfrom|up\sfrom|compared|unlike|first\sseason)\b[^,;]{0,40}\Z"
)

_AT_ONCE = compile_words(
    r"\b(?:all\s(?:of\s(?:the|its)\s|the\s)?(?:\w+\s){0,3}?(?:episodes?|parts|chapters|instal+ments)\s[^.;]{0,40}?(?:at\sonce|on\s(?:the\s)?(?:same|one|a\ssingle)\sday|together|simultaneously|at\sthe\ssame\stime|in\sone\sgo)|"
    r"(?:drop\w*|arriv\w+|releas\w+|launch\w*|land\w*|stream\w*|premier\w+|come\w*|out|available|air\w*)\s(?:\w+\s){0,4}?(?:all\sat\sonce|in\sfull|in\sone\sgo|as\sa\sbinge|in\sa\ssingle\sdrop|all\stogether)|"
    r"(?:full|entire|whole)[\s-](?:season|series|run)\s(?:[\w’']+\s){0,4}?(?:at\sonce|on\s(?:the\ssame|one|a\ssingle)\sday|in\sone\sgo)|binge\s(?:release|drop|model)|all-at-once)\b"
)
_WEEKLY = compile_words(
    r"\b(?:weekly\s(?:releases?|basis|rollout|roll-out|drops?|instal+ments?|episodes?|schedule)|(?:episodes?|rest|instal+ments?|chapters?|rollout|parts|others)\s(?:[\w’'-]+\s){0,6}?(?:weekly|each\sweek|every\sweek|week\s(?:by|after)\sweek|"
    r"every\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|on\s(?:mon|tues|wednes|thurs|fri|satur|sun)days|once\sa\sweek|a\sweek)|"
    r"(?:one|an?)\s(?:new\s)?(?:episode|instal+ment|chapter)?\s?(?:a|per|each|every)\sweek|(?:airs?|releas\w+|drop\w*|arriv\w+|roll\w*\sout|stream\w*|com(?:e|es|ing))\s(?:out\s)?weekly|weekly\s(?:until|through|from|after|on))\b"
)


def read(passage: Passage) -> Iterator[Claim]:
    """The count of a whole season, never of a part of it; and the pace."""
    text = passage.text
    seen: set[int] = set()
    for rule, pattern in (
        ("<label>: <n>", _LABEL),
        ("this one gets <n>", _ELLIPTIC),
        ("<n>-episode season", _ADJECTIVE),
        ("<n> episodes", _PLAIN),
        ("a run of <n>", _RUN_OF),
    ):
        for match in pattern.finditer(text):
            count = _read_count(match["number"] or match.groupdict().get("parter") or "")
            place = Span(match.start(), match.end())
            if count is None or count in seen or (rule == "<n> episodes" and _counts_a_part(text, place)):
                continue
            if rule == "a run of <n>" and "episode" not in text.lower():
                continue
            if rule != "this one gets <n>" and _USUAL.search(text[: match.start()]):
                continue
            seen.add(count)
            yield Claim(value=Episodes(count=count), span=place, rule=f"episodes: {rule}")
    for pace, pattern in (("all-at-once", _AT_ONCE), ("weekly", _WEEKLY)):
        if (match := pattern.search(text)) and not _is_denied(text, match.start()):
            yield Claim(
                value=Episodes(release=cast("Pace", pace)),
                span=Span(match.start(), match.end()),
                rule=f"episodes: <released {pace}>",
            )
            return


def _read_count(words: str) -> int | None:
    words = " ".join(words.lower().split())
    count = int(words) if words.isdigit() else _NUMBERS.get(words)
    return count if count and count <= 60 else None


def _counts_a_part(text: str, place: Span) -> bool:
    before, after = text[max(0, place.start - 48) : place.start], text[place.end : place.end + 48]
    if _PART_OF_RUN_AFTER.match(after):
        return True
    return bool(_PART_OF_RUN_BEFORE.search(before)) and not _ALL.search(before)


_DENIAL = compile_words(r"(?:\b(?:not|never|instead\sof|rather\sthan|no\slonger)|n['’]t)\b[^,;.]{0,30}\Z")


def _is_denied(text: str, start: int) -> bool:
    return bool(_DENIAL.search(text[max(0, start - 48) : start]))


ASPECT = Aspect(
    name="episodes",
    read=read,
    parse=parse,
    cues=frozenset({"episode", "part", "chapter", "instalment", "installment", "week", "binge", "hour", "once", "run"}),
)
