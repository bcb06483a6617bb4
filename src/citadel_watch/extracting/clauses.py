# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Where a sentence's clauses begin: the scopes in which subject, certainty and speaker hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from citadel_watch.extracting.anchoring import Anchored, find_words
from citadel_watch.extracting.passage import Span

Kind = Literal["main", "relative", "aside"]
"""`main` stands by itself; `relative` speaks of the last thing named; `aside` stands in brackets or dashes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A clause before anyone knows whom it is about."""

    span: Span
    kind: Kind
    joint: str = ""
    """The word that joins it to what stands before: `while`, `and`, `which`, or ''."""


_FINITE = (
    r"(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should|shall|did|does|do|isn['’]t|"
    r"aren['’]t|wasn['’]t|won['’]t|hasn['’]t|haven['’]t|hadn['’]t|didn['’]t|doesn['’]t|don['’]t|wouldn['’]t|"
    r"comes?|came|gets?|got|goes|went|takes?|took|says?|said|tells?|told|makes?|made|stays?|stayed|begins?|began|"
    r"starts?|runs?|ran|plays?|stars?|shoots?|shot|directs?|writes?|wrote|produces?|leads?|led|joins?|returns?|follows?|"
    r"remains?|becomes?|became|leaves?|left|gives?|gave|falls?|fell|stands?|stood|means?|meant|holds?|held|sees?|saw|"
    r"needs?|wants?|hopes?|expects?|plans?|opens?|arrives?|lands?|drops?|adapts?|reaches|premieres?|films|debuts?|shares?|"
    r"moves?|adds?|keeps?|kept|finishes|wraps?|ends|concludes|[a-z]+(?<!e)ed)"
)

_BOUNDARY = re.compile(
    r"(?P<semi>;\s+)"
    r"|(?P<dash>\s+[–—-]{1,2}\s+|—)"
    r"|(?P<colon>:\s+(?=[A-Za-z“\"‘]))"
    r"|(?P<open>\()|(?P<close>\)[,;]?)"
    r"|(?P<relative>,\s+(?:in |of |for |with |to |both of |one of |some of |many of |all of )?"
    r"(?=(?P<rel>which|who|whom|whose|where)\b))"
    r"|(?P<bare>\s+(?=(?P<rel2>which|who|whose)\s+(?:" + _FINITE + r")\b))"
    r"|(?P<asides>,\s+(?=as (?:was|is|has been|had been|previously|already|we|reported|announced|revealed|first)\b))"
    r"|(?P<for>\s+(?=(?P<forw>as) (?:it|he|she|they|we|the \w+) (?:\w+ly )?(?:is|was|were|has|had|have|are)\b(?! as\b)))"
    r"|(?P<with>,\s+(?=(?P<withw>with)\s+))"
    r"|(?P<sub>,?\s+(?=(?P<subw>while|whereas|although|though|even though|but|(?<=, )yet(?! to\b)|unless|because|whilst|despite)\b))"
    r"|(?P<span>,\s+(?=(?:(?:not|barely|just|only|less than|more than|some|nearly|almost|about|a)\s+)*(?:[\w-]+\s+)?(?:hours?|days?|weeks?|months?|years?)\s+(?P<spanw>after|before|since)\b))"
    r"|(?P<time>,\s+(?=(?P<timew>after|before|since|until|once|when|so|as|if|then|nor(?! (?:of|for|from|to|in)\b)|not|plus|later|followed by|except|"
    r"and so|so that)\b))"
    r"|(?P<and>,?\s+(?=(?P<andw>and|or)\s+))",
    re.IGNORECASE,
)

# After a bare "and" a new clause needs a subject of its own and a finite verb before the next stop.
_NEW_SUBJECT = re.compile(
    r"(?:and|or)\s+(?:(?:now|then|also|yet|so|there|here|instead|later|perhaps|even|still|only|that|when)\s+)?"
    r"(?:(?:it|he|she|they|we|you|i|there|this|that|both|neither|nobody|nothing|none|everyone|who|no)\s+(?:[\w'’-]+\s+){0,4}?"
    r"|(?:the|a|an|its|his|her|their|our|all|some|most|any|each|every|another|two|three|season|series|production|filming|"
    r"shooting|work|plans|reshoots|executives|bosses|producers|makers|insiders|sources|critics|reports|rumou?rs|writers|scripts|viewers|only|more|[A-Z“\"‘'][\w'’:&.-]*)\s*(?:[\w'’“”\"&:-]+\s+){0,7}?)"
    r"(?P<verb>" + _FINITE + r")\b"
)
# ... or, behind a comma or not, a finite auxiliary of its own: "and is expected in May", "and has now begun".
_NEW_VERB = re.compile(
    r"(?:and|or)\s+(?:(?:now|then|also|so|even|still|only|is|are)\s+)?"
    r"(?:is|are|was|were|has|have|had|will|would|could|may|might|should|did|does|do|cannot|can|isn['’]t|won['’]t|"
    r"hasn['’]t|(?:it|they|he|she)['’](?:s|re|ll|ve|d)(?! been)|(?:slated|expected|scheduled|tipped|due|poised|rumou?red|reported|believed) (?:to|for|out|in)|adds|said|says|told|confirmed|gave|published|suspended|moved|left|put)\b"
)
_RESUMES = re.compile(r"[’'”\"]?\s*(?:also |now |still |already |has |have |officially |finally )*" + _FINITE + r"\b")
_RESTARTS = re.compile(
    r"\s(?:the|its|a|an|it|they|this|that|[A-Z][\w’'.-]+)\b(?:\s[\w’'“”\":-]+){0,6}?\s(?:is|are|was|were|has|have|had|will|would|could|may)\b"
)


def split_clauses(text: str, closed: Sequence[Span] = ()) -> tuple[Part, ...]:
    """The clauses of one sentence, in order; their spans cover it without overlap.

    `closed` are names that hold together whatever stands in them.

    >>> [part.span.of("It is back; a date is not set.") for part in split_clauses("It is back; a date is not set.")]
    ['It is back; ', 'a date is not set.']
    """
    plain = _close_names(text, closed)
    cuts = sorted({*_find_opening(plain), *_find_cuts(plain), *_find_timed(plain, closed)}, key=lambda cut: cut[0])
    parts: list[Part] = []
    start, kind, joint = 0, "main", ""
    for place, next_kind, next_joint in cuts:
        if any(each.start < place < each.end for each in closed):
            continue
        if place <= start:
            kind, joint = next_kind, next_joint or joint
            continue
        if not text[start:place].strip(" ,;:—–-()“”\"'"):
            kind, joint = next_kind, next_joint
            continue
        parts.append(Part(span=Span(start, place), kind=kind, joint=joint))  # type: ignore[arg-type]
        start, kind, joint = place, next_kind, next_joint
    parts.append(Part(span=Span(start, len(text)), kind=kind, joint=joint))  # type: ignore[arg-type]
    return tuple(parts)


_MARKS = str.maketrans(":;(),", "-----")


def _close_names(text: str, closed: Sequence[Span]) -> str:
    """The text with the marks inside its names blotted out, so that no rule takes them for the sentence's own."""
    for each in closed:
        name = each.of(text)
        if not name.isalnum():
            text = text[: each.start] + name.translate(_MARKS) + text[each.end :]
    return text


_OPENING = re.compile(
    r"\W*(?:while|although|though|even though|whereas|after|before|when|once|as|since|because|now that)\s[^,;:(]{8,}?,\s",
    re.IGNORECASE,
)


def _find_opening(text: str) -> Iterator[tuple[int, str, str]]:
    """Where a subordinate clause that opens the sentence ends: "While A is filming, B is not"."""
    found = _OPENING.match(text)
    if found and _ANY_VERB.search(found[0]) and _ANY_VERB.search(text, found.end()):
        yield found.end(), "main", "opened"


_WHEN = re.compile(r"(?<=[\w’”\"]) (?=(before|after|until|once|when|while|as) (?:[Tt]he )?[“\"‘']?$)")
_TIMED_SEASON = Anchored(
    r"\b(?P<joint>before|after|until|once|when|while) (?:season|series) (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?P<verb>\w+)"
)
_TIMED_PARENT = Anchored(
    r"\b(?P<joint>before|after|until|once|when|while) the (?:flagship|mothership|original|parent)(?: (?:show|series|drama))? (?P<verb>\w+)"
)
# A conjunction in front makes it an opening clause; "unclear when" asks rather than tells.
_ASKED = re.compile(
    r"(?:\b(?:and|but|that|or|about|of|on|to|clear|unclear|unknown|unsure|certain|know[ns]?|knew|say|says|said|tell|told|ask(?:s|ed)?|wonder(?:s|ed|ing)?|"
    r"announced?|reveal(?:ed)?|confirm(?:ed)?|decided?|see|guess|remember|out)|,) $"
)
_RUNS = re.compile(r"[’”\"']? (?:(?:[Ss]eason|[Ss]eries) \w+ )?" + _FINITE + r"\b")


def _find_timed(text: str, names: Sequence[Span]) -> Iterator[tuple[int, str, str]]:
    """Where a clause of time begins that has a show of its own, comma or not: "when <Show> returns"."""
    for each in names:
        joint = _WHEN.search(text, max(0, each.start - 14), each.start)
        told = joint and not _ASKED.search(text, 0, joint.end()) and _RUNS.match(text, _end_row(text, each, names))
        if joint and told and _has_verb(text, joint.start()):
            yield joint.end(), "relative", joint[1]
            yield from _resume(text, joint.end())
    for found in (*_TIMED_SEASON.finditer(text), *_TIMED_PARENT.finditer(text)):
        fresh = not _ASKED.search(text, 0, found.start())
        if fresh and _ANY_VERB.fullmatch(found["verb"]) and _has_verb(text, found.start()):
            yield found.start(), "relative", found["joint"]
            yield from _resume(text, found.start())


_ROW = re.compile(r"[’'”\"]?(?:,? and|,? &|,) (?:the )?[‘“'\"]?", re.IGNORECASE)


def _end_row(text: str, first: Span, names: Sequence[Span]) -> int:
    """Where a row of names ends: "when A, B, and C return"."""
    end = first.end
    for each in sorted(names):
        if each.start > end and _ROW.fullmatch(text, end, each.start):
            end = each.end
    return end


_STOP = re.compile(r"[;:(),—–-]")
_JOINTS = frozenset(
    {
        "which", "who", "whose", "as", "while", "whereas", "although", "though", "even", "but", "yet", "unless", "because", "whilst", "despite",
        "and", "or",
    }
)  # fmt: skip


def _find_boundaries(text: str) -> Iterator[re.Match[str]]:
    """The boundaries of a text, each tried only at its marks, and at the space in front of a dash or of a joint."""
    places: set[int] = set()
    marks = [found.start() for found in _STOP.finditer(text)]
    places.update(marks)
    for start in (*marks, *(start for _, start in find_words(text).find(_JOINTS))):
        place = start
        while place and text[place - 1].isspace():
            place -= 1
        places.add(place)
    at = 0
    for place in sorted(places):
        if place >= at and (found := _BOUNDARY.match(text, place)):
            yield found
            at = found.end()


def _find_cuts(text: str) -> Iterator[tuple[int, str, str]]:
    depth_open: int | None = None
    joined = 0
    dashes: list[int] = []
    for found in _find_boundaries(text):
        match found.lastgroup:
            case "semi" | "colon":
                yield found.end(), "main", ""
            case "dash":
                dashes.append(found.end())
                yield found.end(), "aside" if len(dashes) % 2 else "main", "resumes" if len(dashes) % 2 == 0 else ""
            case "open":
                depth_open = found.start()
                yield found.start(), "aside", "("
            case "close":
                if depth_open is not None:
                    yield found.end(), "main", "resumes"
                depth_open = None
            case "relative" | "rel" | "bare" | "rel2":
                word = (found["rel"] or found["rel2"]).lower()
                yield found.end(), "relative", word
                yield from _resume(text, found.end())
            case "for" | "forw":
                if _has_verb(text, found.start()) and not re.search(
                    r"\b(?:as|such|same)\b[^,;]{0,30}$", text[: found.start()]
                ):
                    yield found.end(), "main", "as"
            case "asides":
                yield found.end(), "aside", "("
            case "with" | "withw":
                yield found.end(), "main", "with"
            case "sub" | "subw":
                yield found.end(), "main", found["subw"].lower()
            case "span" | "spanw":
                yield found.end(), "main", found["spanw"].lower()
            case "time" | "timew":
                yield found.end(), "main", found["timew"].lower()
            case _:
                tail = text[found.end() :]
                fresh = _NEW_SUBJECT.match(tail)
                if fresh is None:
                    fresh = _NEW_SUBJECT.match(_APPOSITION.sub(_blank, tail, count=1))
                new = fresh and not re.search(r"[;:(]", tail[: fresh.start("verb")]) and _has_verb(text, found.start())
                if new and _ONE_OF_A_ROW.fullmatch(text, joined, found.start()):
                    continue
                if new or _NEW_VERB.match(tail):
                    joined = found.end()
                    yield joined, "main", "and"


# "... and Diana and Honey Bunny have been cancelled": what stands between the two is the first of a row.
_ONE_OF_A_ROW = re.compile(r"and\s(?:[A-Z][\w’'-]*\s?){1,4}")
_APPOSITION = re.compile(
    r"(?<=\w), (?!(?:is|are|was|were|has|have|had|will)\b)[^,;.]{2,60},(?= (?:is|are|was|were|has|have|had|will|would|"
    r"starts?|begins?|began|returns?|comes?|came|goes|went|films|shoots|premieres?|debuts?|arrives?|launches|wraps|ends|gets?|got|takes?|took|moves|heads)\b)"
)


def _blank(found: re.Match[str]) -> str:
    return "-" * len(found[0])


def _has_verb(text: str, end: int) -> bool:
    """Has the clause that ends here a verb already? Without one "A and B are" is one subject, not two clauses."""
    start = max(text.rfind(mark, 0, end) for mark in (";", ":", "(", "—", "–"))
    said = [found.end() for found in _SAID_THAT.finditer(text, 0, end)]
    start = max(start, *said) if said else start
    return bool(_ANY_VERB.search(text, max(start, 0), end))


_SAID_THAT = re.compile(
    r"\b(?:say|says|said|saying|confirm\w*|announc\w*|report(?:s|ed)|told [\w ]{2,30}|statement|reveal\w*|adds|added|claim(?:s|ed)|hears|heard|learn(?:s|ed)|"
    r"means|know[ns]?|knew|understood|understands|clear|wr(?:ites|ote)|insist(?:s|ed)) that\s"
)
_ANY_VERB = re.compile(r"\b" + _FINITE + r"\b")


def _resume(text: str, start: int) -> Iterator[tuple[int, str, str]]:
    """Where the sentence goes on behind a relative clause: at a comma with a finite verb after it."""
    for comma in re.finditer(r",", text[start : start + 160]):
        after = start + comma.end()
        if not _ANY_VERB.search(text, start, after):
            continue
        if _RESUMES.match(text, after) or _RESTARTS.match(text, after):
            yield after, "main", "resumes"
            return
