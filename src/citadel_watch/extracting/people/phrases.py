# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""How a sentence speaks of people: its lists of them, what stands between them and their verb, phrases around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from citadel_watch.extracting.anchoring import Anchored, anchor
from citadel_watch.extracting.passage import Named
from citadel_watch.extracting.people.billing import DESCRIBED, LEADING, PEOPLE
from citadel_watch.extracting.people.masking import PERSON, Masked, mask
from citadel_watch.extracting.people.words import BETWEEN

WHO = r"(?P<who>" + DESCRIBED + PERSON + r"(?!['’]s?\s))"
"""In a phrase's pattern: where a list of people begins. The list itself is read from there on."""

_LIST = re.compile(PEOPLE)
_APART = re.compile(r"(?P<first>[^,\ue000]*" + PERSON + r"[^,\ue000]*),\s(?:and|but)\s[^,\ue000]*" + PERSON)
"""Two people with a comma between: the second begins another sentence where a verb follows."""
_BARE = re.compile(r"(?P<first>[^,\ue000]*" + PERSON + r"[^,\ue000]*),\s" + PERSON)
_DOES = re.compile(r"\s(?:has|is|was|will|[a-z]{3,}s)\s")
"""`After A, B becomes the lead`: two names that only a comma joins are no list where a verb in the singular follows."""
_GOES_ON = re.compile(r"\s(?:has|had|have|said|says|told|tells|also|is|was|will)\b")
_LEADING = re.compile(LEADING)
_STEM = 4
_WORDS = re.compile(r"[^\W\d_][^\W\d_]*")

_SAYING = frozenset(
    ["said", "says", "confirmed", "announced", "revealed", "hinted", "reveals", "announces", "confirms", "adds", "that"]
)
_PRONOUNS = frozenset(["he", "she", "they", "he'll", "she'll", "they'll", "he's", "she's", "they're", "he'd", "she'd"])
_STEP = re.compile(
    r"\s(?P<word>[“\"‘]?[^\W_][\w’'-]*[”\"]?)(?:,\s(?:too|however|though|of\scourse|naturally|(?:he|she|they)\s(?:said|says|"
    r"added|confirmed)),)?(?=\s)"
)
_IDIOM = re.compile(r"\s(?:as\swell|very\smuch|in\sline|that|an?\s(?:new\s)?deal|ways\sto)(?=\s)")
_MOSTBETWEEN = 11
_ASIDE = re.compile(
    r"(?:,?\s(?:and|&)\sco\b\.?)?(?:,\s(?!(?:and|but|while|or|which|because|when|so|although|though|is|was|has|will)\b)"
    r"(?:[^,;:.\ue000]|(?<=[A-Z])\.(?=[A-Z,]|\s[a-z])|(?<=\b[DM][rs])\.|(?<=\bMrs)\.){1,120}(?:\ue000[^,;:.\ue000]{0,60})?,[”\"’]?|\s[–—-]\s[^,;:.\ue000]{1,80}\s[–—-](?=\s)|\s\([^()]{1,60}\))"
)
_AND_CO = re.compile(
    r",?\s(?:and|&)\s(?:co\b\.?|(?:the|its|his|her|their|a)\s(?:\w+\s){0,2}?(?:team|writers|staff|creators?|others|crew|company|brothers?|sisters?|wife|husband|partners?)\b)(?=\s)"
)
_DASH = re.compile(r"\s?[–—-](?=\s)")
_DASHED = re.compile(r"[–—-]\s?$")
_WHO = re.compile(r",?\swho(?:['’](?:s|ll|ve|d|re))?(?=\s|['’])")
_OF_ONESELF = re.compile(
    r",?\s(?:(?:has|had|have|also|since|recently|already|just)\s){0,2}(?:told|tells|said|says|revealed|reveals|confirmed|confirms|let\sslip|let\sit\sslip|"
    r"posted|announced|announces|wrote|admitted|shared|insisted|insists|hinted)\b[^.;:,“”\"\ue000]{0,70}?\s(?:he|she)(?:['’](?:s|ll|d|ve))?(?=\s)"
)
"""`told Variety in January that she ...`: what people tell of themselves begins behind it."""
_GOVERNED = re.compile(
    r"\b(?:according\sto|with|after|without|like|unlike|besides|thanks\sto|for|of|alongside|says|said|and\sfans\sof)\s"
    r"(?:[\w’'-]+\s){0,2}$",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r"(?:,?\s(?:and|but|while)|,)(?=\s(?:also|will|may|might|could|is|are|has|plays?|stars?|appears?|returns?|directs?|writes?|"
    r"produces?|serves?|executive|showruns?|runs|creates?|co-|helms?|again|once|now|then|later|shares?|exec|takes?|joins?|guest|voices|leads|narrates|won['’]t|composes|[a-z]{2,}(?<!s)s)\b)"
)
_TOLD = re.compile(
    r"\b(?:said|says|told|tells|that|if|whether|believes?|thinks?|knows?|which|where|when|because|season|series|show)\b(?!\sas\b)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """People whom words go on to speak of; a verb of theirs may begin at any of `stops`, the furthest first."""

    start: int
    end: int
    rest: int
    """Where the small words begin, behind an aside."""
    stops: tuple[int, ...]
    second: bool = False
    """True for what is told of them after something else: `A writes it and will play B`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Where a phrase was found: the list of people, and what the phrase names besides."""

    start: int
    end: int
    who: tuple[int, int]
    gap: str | None = None
    char: tuple[int, int] | None = None
    job: tuple[int, int] | None = None
    rest: int = 0
    second: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence whose people are signs, with what is looked up in it again and again."""

    masked: Masked
    stems: frozenset[str]
    lists: tuple[tuple[int, int], ...]
    openings: tuple[Opening, ...]

    @property
    def text(self) -> str:
        return self.masked.text

    def find(self, pattern: str, after: str | None = None) -> Iterator[Hit]:
        """Each place where the pattern stands, its list of people read to the end, and `after` behind the list."""
        text = self.text
        for hit in compile_once(pattern).finditer(text):
            start = hit.start("who")
            listed = _LIST.match(text, start)
            end = listed.end() if listed else hit.end("who")
            found = Hit(
                start=hit.start(),
                end=max(end, hit.end()),
                who=(start, end),
                char=_span(hit, "char"),
                job=_span(hit, "job"),
            )
            if after is None:
                apart = _APART.fullmatch(text, start, end) if _GOES_ON.match(text, end) else None
                apart = apart or (_BARE.fullmatch(text, start, end) if _DOES.match(text, end) else None)
                if apart:
                    end = apart.end("first")
                    found = replace(found, end=max(end, hit.end()), who=(start, end))
                yield found
                continue
            for place in dict.fromkeys((end, text.rfind(PERSON, start, end) + 1)):
                if then := compile_once(after).match(text, place):
                    job = _span(then, "job") or found.job
                    yield replace(found, end=then.end(), who=(start, place), job=job)
                    break

    def find_lists(self, after: str | None = None) -> Iterator[Hit]:
        """Each list of people as it stands, where `after` stands behind it."""
        for start, end in self.lists:
            if after is None:
                yield Hit(start=start, end=end, who=(start, end))
                continue
            for place in dict.fromkeys((end, self.text.rfind(PERSON, start, end) + 1)):
                if then := compile_once(after).match(self.text, place):
                    yield Hit(start=start, end=then.end(), who=(start, place), job=_span(then, "job"))
                    break

    def find_verbs(self, verb: str) -> Iterator[Hit]:
        """Each list of people that goes on with the verb, with the small words between them."""
        pattern = compile_once(verb)
        if isinstance(pattern, Anchored) and not pattern.opens_in(self.text):
            return
        done = -1
        for opening in self.openings:
            if opening.start == done and not opening.second:
                continue
            for stop in opening.stops:
                if hit := pattern.match(self.text, stop):
                    done = opening.start
                    yield Hit(
                        start=opening.start,
                        end=hit.end(),
                        who=(opening.start, opening.end),
                        gap=self.text[opening.rest : stop - 1],
                        rest=opening.rest,
                        second=opening.second,
                        job=_span(hit, "job"),
                    )
                    break


@cache
def compile_once(pattern: str) -> Anchored | re.Pattern[str]:
    """The pattern, compiled when a sentence first needs it: most commands read no page."""
    return anchor(pattern)


def _span(hit: re.Match[str], name: str) -> tuple[int, int] | None:
    return hit.span(name) if name in hit.re.groupindex and hit[name] is not None else None


@lru_cache(maxsize=8)
def read_wording(text: str, people: tuple[Named, ...]) -> Wording:
    """A sentence with its people as signs. Several aspects ask for the same sentence in turn."""
    masked = mask(text, people)
    stems = frozenset(each.lower()[:_STEM] for each in _WORDS.findall(masked.text))
    lists = tuple(each.span() for each in _LEADING.finditer(masked.text))
    return Wording(masked, stems, lists, tuple(_find_openings(masked.text, lists)))


def _find_openings(text: str, lists: Iterable[tuple[int, int]]) -> Iterator[Opening]:
    for start, end in lists:
        bare = text.rfind(PERSON, start, end) + 1
        first = None
        for place in dict.fromkeys((end, bare)):
            for rest in _find_rests(text, start, place):
                stops = tuple(_find_stops(text, rest))
                if stops:
                    first = first or Opening(start=start, end=place, rest=rest, stops=stops)
                    yield Opening(start=start, end=place, rest=rest, stops=stops)
        if first:
            yield from _find_seconds(text, first)


def _find_rests(text: str, start: int, end: int) -> Iterator[int]:
    """Where what is told of people may begin: right behind them, behind an aside, behind `who`."""
    aside = _ASIDE.match(text, end)
    if aside and not (text[end] == "," and _GOVERNED.search(text[max(0, start - 40) : start])):
        yield aside.end()
        if (inner := _WHO.match(text, end)) and not text.startswith(",", inner.end()):
            yield inner.end()
    elif inner := _WHO.match(text, end):
        yield inner.end()
    if (dash := _DASH.match(text, end)) and _DASHED.search(text[max(0, start - 3) : start]):
        yield dash.end()
    if text[end : end + 2] == ", " and text[start - 2 : start] == ", ":
        yield end + 1
    if and_co := _AND_CO.match(text, end):
        yield and_co.end()
    yield end
    if text.count(PERSON, start, end) == 1 and (of_oneself := _OF_ONESELF.match(text, end)):
        yield of_oneself.end()


def _find_stops(text: str, place: int) -> Iterator[int]:
    """The places where a verb may begin behind small words, the furthest first."""
    if text[place : place + 1] != " ":
        return
    stops = [place + 1]
    said = False
    for _ in range(_MOSTBETWEEN):
        if idiom := _IDIOM.match(text, place):
            place = idiom.end()
            said = said or idiom[0].strip() == "that"
            stops.append(place + 1)
            continue
        step = _STEP.match(text, place)
        if step is None:
            break
        word = step["word"].strip('“”"‘').replace("’", "'").lower()
        if not (word in BETWEEN or (word.endswith("ly") and len(word) > 3) or (said and word in _PRONOUNS)):
            break
        said = said or word in _SAYING
        place = step.end()
        stops.append(place + 1)
    yield from reversed(stops)


def _find_seconds(text: str, first: Opening) -> Iterator[Opening]:
    """Another verb of the same people, behind `and`: `A writes it and will play B`."""
    limit = first.rest + 110
    for joint in _SECOND.finditer(text, first.rest, limit):
        between = text[first.rest : joint.start()]
        if re.search(r"[.;:]", between) or _TOLD.search(between) or _has_other_people(between):
            return
        stops = tuple(_find_stops(text, joint.end()))
        if stops and between.strip():
            yield Opening(start=first.start, end=first.end, rest=joint.end(), stops=stops, second=True)


_BESIDE = re.compile(r"\b(?:with|alongside|by|from|opposite|to)\s" + DESCRIBED + r"$")


def _has_other_people(words: str) -> bool:
    """Whether the words hold people who could be the subject of what follows: not those beside whom something is done."""
    place = words.find(PERSON)
    return place >= 0 and not _BESIDE.search(words[:place])
