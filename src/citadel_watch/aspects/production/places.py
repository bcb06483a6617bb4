"""Where the filming happens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.production.another import films_another
from citadel_watch.aspects.production.found import Found
from citadel_watch.aspects.production.making import (
    ALSO_IN,
    ANSWER_PLACES,
    BESIDES,
    FILMS,
    HOST,
    IN_PLACES,
    LEAVES,
    LEG,
    LOCATIONS,
    MAKING,
    MOVES,
    ON_LAND,
    PLACES_BEFORE,
    SCENERY,
    SCENERY_SWAPPED,
    SHOT_AT,
    STANDS_IN,
    SWAP,
)
from citadel_watch.aspects.production.place_names import is_place, split_list
from citadel_watch.aspects.production.presence import find_presence
from citadel_watch.aspects.production.scenes import find_scenes, find_there
from citadel_watch.aspects.production.stops import find_stops
from citadel_watch.aspects.production.words import NOT_FILMED, REACH
from citadel_watch.extracting.discourse.elsewhere import find_owner
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.people.billing import find_made_in, tells_one_show
from citadel_watch.extracting.when.doers import Doer, find_doer
from citadel_watch.extracting.when.questions import find_question
from citadel_watch.extracting.when.words import compile_words


def read_places(passage: Passage) -> Iterator[Found]:
    """`shot in London and Rome`: a place beside a word of filming, before the talk turns to something else."""
    staying = FILMS.search(passage.text) is not None
    for part in _split_parts(passage.text):
        words = part.of(passage.text)
        makings = [
            match.span()
            for match in MAKING.finditer(words)
            if not (staying and MOVES.match(match[0])) and not _is_done_by_other(passage, match, part)
        ]
        makings.extend(_find_shot_at(passage, part))
        makings.sort()
        places = [match for match in IN_PLACES.finditer(words) if _is_filmed(words, match, makings)]
        places.extend(match for match in ON_LAND.finditer(words) if _is_filmed(words, match, makings))
        if places and not part.start and (besides := BESIDES.match(words)):
            places.append(besides)
        signs = [*find_presence(passage, part), *find_scenes(passage, part), *find_stops(passage, part)]
        places.extend(signs)
        if SCENERY.search(words):
            places.extend(HOST.finditer(words))
        places.extend(LOCATIONS.finditer(words))
        places.extend(LEG.finditer(words))
        standing = (_find_before(words, each.start()) for each in STANDS_IN.finditer(words))
        places.extend(each for each in standing if each)
        if not part.start and find_question(passage) == "place" and not NOT_FILMED.search(words):
            if answer := ANSWER_PLACES.match(words):
                places.append(answer)
            places.extend(ALSO_IN.finditer(words, answer.end() if answer else 0))
        taken: set[int] = set()
        for match in places:
            if match.start("list") in taken:
                continue
            taken.add(match.start("list"))
            offset = part.start + match.start("list")
            for name, start in _split(passage, match, offset):
                span = Span(offset + start, offset + start + len(name))
                subjects = find_made_in(passage, name, span.start) or find_owner(passage, span)
                if match in signs and not subjects and not passage.clause_at(span.start).subjects:
                    subjects = _find_only_season(passage)
                if films_another(passage, span.start):
                    continue
                if is_place(passage, name, span) and (subjects or tells_one_show(passage, span.start)):
                    yield Found(
                        event="location",
                        where=re.sub(r"['’]s$", "", name),
                        span=span,
                        rule="filmed in <place>",
                        subjects=subjects,
                    )
    if (found := find_there(passage)) and not films_another(passage, found[0].start):
        for name, _start in split_list(found[1]["list"]):
            if is_place(passage, name, found[0]):
                yield Found(event="location", where=name, span=found[0], rule="filmed there")


def _split(passage: Passage, match: re.Match[str], offset: int) -> Iterator[tuple[str, int]]:
    """The names of a list; of `For The Show, Malta stood in` the second, since the first is no place."""
    names = list(split_list(match["list"]))
    name, start = names[0]
    behind = match["list"].partition(", ")[2]
    first = Span(offset + start, offset + start + len(name))
    if len(names) == 1 and behind and any(each.subjects and each.span.overlaps(first) for each in passage.mentions):
        yield behind, len(match["list"]) - len(behind)
        return
    yield from names


_NEAR = 40
_BEGINS_OR_ENDS = compile_words(r"(?:finish(?:es|ed)|complet(?:es|ed)|end(?:s|ed)|started|began|begins?|starts?)\Z")


def _find_only_season(passage: Passage) -> tuple[str, ...] | None:
    """The one season that the sentence names, where the words at the place name none."""
    named = {each.subjects for each in passage.mentions if each.how == "season" and each.subjects}
    return named.pop() if len(named) == 1 else None


def _find_shot_at(passage: Passage, part: Span) -> Iterator[tuple[int, int]]:
    """`The season was shot at Such Studios`, and no man at an airport."""
    for hit in SHOT_AT.finditer(passage.text, part.start, part.end):
        ours = any(each.subjects and 0 <= hit.start() - each.span.end <= _NEAR for each in passage.mentions)
        if ours or _THINGS_SHOT.search(passage.text, part.start, hit.start()):
            yield hit.start() - part.start, hit.end() - part.start


_THINGS_SHOT = compile_words(
    r"\b(?:scenes?|exteriors?|interiors?|sequences?|episodes?|season|series|show|drama|parts?|much|most|some|all|rest|it)(?:\sof\s(?:it|them|the\s\w+))?\s"
    r"(?:(?:is|are|was|were|will|to|being|be|been|also|again|has|have|had|due|set|both|then|largely|mostly|now)\s){1,5}\Z"
)


def _is_done_by_other(passage: Passage, making: re.Match[str], part: Span) -> bool:
    """`The story started in Boston`: what begins or ends at a place need be no shoot."""
    if not _BEGINS_OR_ENDS.match(making[0]):
        return False
    return find_doer(passage, Span(part.start + making.start(), part.start + making.end())) is Doer.OTHER


def _find_before(words: str, end: int) -> re.Match[str] | None:
    return PLACES_BEFORE.search(words, max(0, end - REACH), end)


def _is_filmed(words: str, match: re.Match[str], makings: list[tuple[int, int]]) -> bool:
    """Is filming what happens at this place?"""
    if LEAVES.search(words[: match.start("list")]):
        return False
    if match["prep"].lower() == "for":
        swap = SWAP.search(words[: match.start()])
        return bool(swap and SCENERY_SWAPPED.search(words, 0, swap.start()))
    before = [end for _start, end in makings if end <= match.start()]
    if before:
        between = words[before[-1] : match.start()]
        if _ONCE_PLANNED.search(words, 0, before[-1]):
            return False
        if _NOT_MADE.search(words, 0, before[-1]) and not _BUT_IN.search(words, before[-1], match.end("prep")):
            return False
        if match["prep"].lower() == "to" and between.endswith((", and ", ", but ")):
            return False  # `is home to one show, which films in Toronto, and to another`
        return len(between) <= REACH and not NOT_FILMED.search(between)
    after = [start for start, _end in makings if start >= match.end()]
    between = words[match.end() : after[0]] if after else ""
    near = match["prep"].lower() in ("in", "at", "around", "on") and len(between) <= REACH // 2
    return bool(after) and near and not NOT_FILMED.search(words[: after[0]])


_NOT_MADE = compile_words(
    r"(?:\b(?:not|never|no\slonger)|n['’]t)\s(?:be\s|been\s|being\s)?(?:film|sho[ot]|made|produc)\w*\Z"
)
_ONCE_PLANNED = compile_words(
    r"\b(?:had|once|originally|first)\s(?:hoped|planned|wanted|meant|intended|been\s(?:due|set|meant|planned|supposed))\s(?:to\s)?[^.;]{0,20}\Z"
)
_BUT_IN = compile_words(r"\b(?:but|rather|instead)\s(?:in|at|around|on)\Z")


def _split_parts(text: str) -> Iterator[Span]:
    start = 0
    for match in re.finditer(r"[;—]|,\s(?=but\b|while\b|which\b|where\b|who\b)", text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))
