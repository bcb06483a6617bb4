"""How many episodes a season has, and whether they come all at once or week by week."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from citadel_watch.extracting.elsewhere import find_other_work
from citadel_watch.extracting.passage import Aspect, Claim, Passage, Span
from citadel_watch.extracting.when.words import compile_words, phrases
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


_COUNTS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMBERS = {word: number for number, word in enumerate(_COUNTS, 1)} | {
    "half a dozen": 6,
    "half-dozen": 6,
    "half-a-dozen": 6,
    "a half-dozen": 6,
    "a dozen": 12,
    "twenty-two": 22,
    "twenty-four": 24,
}
_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_UNIT = r"(?:episodes|instal+ments|chapters|half-hours)"
_KIND = (
    r"(?:(?:new|\w+-\w+|hourlong|fresh|total|full|gripping|further|original|"
    r"\d\d-minute) )"
    r"{0,2}"
)
_WHOLE = (
    r"(?:seasons?|series|miniseries|mini-series|run|order|show|drama|thriller|spin-?off|prequel|sequel|event|arc|"
    r"outing|"
    r"story|adventure|return|instal+ment|limited|chapter|entry|batch|comedy|original)"
)
_ALONE = r"(?<![\w$£€.,:–-])"

_ADJECTIVE = phrases(
    rf"{_NUMBER}[- ](?:episode|part|chapter|instal+ment|hour)[ -](?:\w+[ -]){{0,3}}?{_WHOLE}",
    r"(?P<parter>\w+)-parter",
    before=_ALONE,
)
_PLAIN = phrases(rf"{_NUMBER} {_KIND}{_UNIT}", before=_ALONE)
_RUN_OF = phrases(
    rf"(?:(?:run|order|season|total|count|set|batch|tally) of (?:(?:just|only) )?|"
    rf"(?:runs?|consists?|comprises?) (?:(?:of|to|for|over) )?){_NUMBER}",
    after=r"(?!\s?(?:%|percent|million|weeks?|days?|months?|years?|seasons?|spin|of\s))",
)
_LABEL = phrases(rf"(?:(?:number of|total) )?episodes?(?: count| order)? ?(?:[:=–—|]|- ) ?{_NUMBER}", before=r"\A\W*")
_ELLIPTIC = phrases(
    rf"episodes?\b[^.;]{{0,60}}?, (?:but )?(?:this|the (?:new|next|last|final|coming)|season)[\w ]{{0,20}}? (?:one )?"
    rf"(?:gets|has|will have|runs? to|only|just|brings) (?:only |just )?{_NUMBER}"
)

_PART_BEFORE = phrases(
    r"first|last|final|opening|next|remaining|other|closing|another|previous|past|initial|early|latest|these|those",
    r"of the|after|every|each|about|over|than|least|through|for|half of|or|only one or|with only",
    r"wr(?:itten|ote|ites|iting)|direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|appear(?:s|ed|ing)?(?: in)?|starred in",
    r"guest(?:ed)?(?: in)?|watched|seen|do|does|doing|did",
    r"(?:part|volume|half|batch) (?:\d|one|two|three),? with(?: its)?",
    r"(?:open|start|begin|launch|premi[eè]re|debut|kick|drop|arrive|return)\w*[^.;]{0,40}? with(?: its)?",
    after=r"\s(?:(?:only|just|all|the)\s)?\Z",
)
_ALL_BEFORE = phrases(
    r"all|of the|consists? of|made up of|order(?:ed)? for|total of|run of|season of|series of", after=r"\s\Z"
)
_PART_AFTER = phrases(
    r"at once[,;] (?:and |but )?(?:the|its) (?:others?|rest|remaining|remainder)",
    r"(?:of [\w ]{1,20} )?(?:are |were )?(?:still|yet) to (?:come|follow|air)",
    r"(?:have|had|has) (?:come|aired|been|already|so far|now)",
    r"in(?! (?:all|total)\b)|into|so far|earlier|later|ago|left|behind|remain\w*|aired|each|apiece|per|at a time|were",
    r"a (?:week|year|season)",
    r"on (?:day one|launch|the first day|premiere)",
    r"(?:on|in) [^.;]{1,30}? and (?:the )?(?:rest|remaining|remainder|other|others|next|final|last)",
    r"are (?:now )?(?:available|out|streaming)",
    r"of (?:the )?(?:first|previous|last|original|season (?:1|one))",
    before=r"\A\s",
)
_USUAL = phrases(
    r"normal|usual|typical|previous|past|earlier (?:seasons?|series|runs?|ones?)|originally|instead of|"
    r"rather than|down from|up from|compared|unlike",
    r"first season",
    after=r"[^,;]{0,40}\Z",
)

_TOGETHER = (
    r"(?:at once|on (?:the )?(?:same|one|a single) day|together|simultaneously|at the same time|in one go|"
    r"in a single drop)"
)
_AT_ONCE = phrases(
    rf"all (?:of (?:the|its) |the )?(?:\w+ ){{0,3}}?(?:episodes?|parts|chapters|instal+ments) "
    rf"[^.;]{{0,40}}?{_TOGETHER}",
    r"(?:drop\w*|arriv\w+|releas\w+|launch\w*|land\w*|stream\w*|premier\w+|com(?:e|es|ing)(?: out)?|out|available|"
    r"air\w*) "
    r"(?:\w+ ){0,4}?(?:all at once|in full|in one go|as a binge|in a single drop|all together)",
    rf"(?:full|entire|whole)[ -](?:season|series|run) (?:[\w’']+ ){{0,4}}?{_TOGETHER}",
    r"binge (?:release|drop|model)",
    r"(?:put\w* out|releas\w+|drop\w*|unveil\w*) all (?:of (?:the|its) |the |its )?(?:\w+ )?(?:episodes|parts|"
    r"chapters|instal+ments) on "
    r"[\w ,]{3,24}(?=[.;!]|$)(?![^;]*(?:\brest\b|\bremaining\b))",
    r"\w+ (?:parts|chapters),? in one go",
    r"all-at-once",
)
_EACH_WEEK = (
    r"(?:weekly|each week|every week|week (?:by|after) week|every (?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)days|once a week|a week)"
)
_WEEKLY = phrases(
    r"weekly (?:releases?|basis|rollout|roll-out|drops?|instal+ments?|episodes?|schedule|until|through|from|after|on)",
    rf"(?:episodes?|rest|instal+ments?|chapters?|rollout|parts|others) (?:[\w’'-]+ ){{0,6}}?{_EACH_WEEK}",
    r"(?:one|an?) (?:new )?(?:(?:episode|instal+ment|chapter) )?(?:a|per|each|every) week",
    r"(?:airs?|releas\w+|drop\w*|arriv\w+|roll\w* out|stream\w*|com(?:e|es|ing)) (?:out )?weekly",
)
_RANGE_BEFORE = compile_words(rf"\b(?:\d{{1,2}}|{'|'.join(_COUNTS)})\s(?:to|or)\s\Z")
_EPISODES = phrases(r"episodes?", r"chapters?", r"instal+ments?", r"parts?")
_DENIAL = compile_words(r"(?:\b(?:not|never|instead\sof|rather\sthan|no\slonger)|n['’]t)\b[^,;.]{0,30}\Z")


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
            if count is None or count in seen or _RANGE_BEFORE.search(text[max(0, place.start - 16) : place.start]):
                continue
            if (rule == "<n> episodes" and _counts_a_part(text, place)) or find_other_work(passage, place):
                continue
            if rule == "a run of <n>" and not _EPISODES.search(text):
                continue
            if rule != "this one gets <n>" and _USUAL.search(text[: match.start()]):
                continue
            seen.add(count)
            yield Claim(value=Episodes(count=count), span=place, rule=f"episodes: {rule}")
    for pace, pattern in (("all-at-once", _AT_ONCE), ("weekly", _WEEKLY)):
        if (found := pattern.search(text)) and not _is_denied(text, found.start()):
            if find_other_work(passage, Span(found.start(), found.end())):
                return
            yield Claim(
                value=Episodes(release=cast("Pace", pace)),
                span=Span(found.start(), found.end()),
                rule=f"episodes: <released {pace}>",
            )
            return


def _read_count(words: str) -> int | None:
    words = " ".join(words.lower().split())
    count = int(words) if words.isdigit() else _NUMBERS.get(words)
    return count if count and count <= 60 else None


def _counts_a_part(text: str, place: Span) -> bool:
    before, after = text[max(0, place.start - 48) : place.start], text[place.end : place.end + 48]
    if _PART_AFTER.match(after):
        return True
    return bool(_PART_BEFORE.search(before)) and not _ALL_BEFORE.search(before)


def _is_denied(text: str, start: int) -> bool:
    return bool(_DENIAL.search(text[max(0, start - 48) : start]))


ASPECT = Aspect(
    name="episodes",
    read=read,
    parse=parse,
    cues=frozenset(
        {
            "episode",
            "part",
            "chapter",
            "instalment",
            "installment",
            "week",
            "binge",
            "hour",
            "full",
            "drop",
            "once",
            "run",
        }
    ),
)
