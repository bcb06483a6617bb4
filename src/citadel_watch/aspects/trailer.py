# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What has been shown of a season or a spinoff: nothing yet, a look behind the scenes, a first look, a teaser, a trailer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

from citadel_watch.extracting.passage import Aspect, Claim, Passage, Span
from citadel_watch.model import JSON, Certainty

KINDS = ("none", "bts", "first-look", "teaser", "trailer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Footage:
    """Something to look at that is out, or that there is no trailer yet.

    A teaser is news beside a trailer of last year, so each kind is known by itself; what is out stays out.
    """

    kind: str

    @property
    def slot(self) -> str:
        return "" if self.kind in ("none", "trailer") else self.kind

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Self) -> bool:
        del other
        return True

    def narrows(self, other: Self) -> bool:
        return self.slot == other.slot and (self.kind, other.kind) == ("trailer", "none")

    def stale_on(self, day: date) -> bool:
        del day
        return False

    def to_json(self) -> JSON:
        return {"kind": self.kind}

    def words(self) -> str:
        return {"none": "no trailer yet", "bts": "behind the scenes", "first-look": "first look"}.get(
            self.kind, self.kind
        )


def parse(value: JSON) -> Footage:
    if not isinstance(value, dict) or value.get("kind") not in KINDS:
        raise ValueError(f"{value!r} is no trailer")
    return Footage(kind=str(value["kind"]))


_THING = re.compile(
    r"\b(?:(?P<bts>(?:clips?|videos?|photos?|pictures?|footage|snaps?|images?|look|film|featurette|glimpse)\s(?:from\s)?behind(?:\s|-)the(?:\s|-)scenes|"
    r"behind(?:\s|-)the(?:\s|-)scenes\s(?:clips?|videos?|photos?|pictures?|footage|look|images?|featurette|glimpse)|BTS\s(?:clips?|videos?|photos?|pictures?|footage)|making-of|"
    r"(?:clip|video|photo|picture)[\w\s]{0,30}\b(?:table read|from (?:the|her|his|their) set))"
    r"|(?P<first>first(?:\s|-)look|first (?:image|picture|photo|still|glimpse)s?|(?:image|photo|picture|still)s? (?:to be |was |were )?(?:published|released))"
    r"|(?P<teaser>teaser(?: trailer| clip)?|sneak peek|announcement video)"
    r"|(?P<trailer>trailer))s?\b(?! park)",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\b(?:no|not|nothing(?: like| resembling| in the way of)?|none|isn['’]t|hasn['’]t|without|nor|neither|never|yet to|don['’]t|doesn['’]t|cannot|can['’]t)\b|\bnone\b|\b(?:has|have)n['’]t\b",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"\b(?:here|out|releas\w+|drop(?:s|ped)?|arriv\w+|unveil\w*|reveal\w*|shar(?:ed|es|ing)|debut\w*|publish\w*|post(?:ed|s)|see|watch|below|above|put (?:out|up|online)|launch(?:ed|es)?|"
    r"shows?|showed|showing|showcased|landed|online|gets?|got|came|comes|brought|has|have|presented|there for|is|was|were|gave|gives|given|add(?:s|ed)|provided|offers?|offered|lands|premiered|turned up|surfaced|appeared|emerged|popped up|went (?:up|online|live)|with)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:will|should|could|(?-i:may)|might|expect\w*|soon|likely|waiting for|hop\w+|would|want\w*|to come|when)\b",
    re.IGNORECASE,
)
_ANSWERS_NO = re.compile(
    r"^\W*(?:no\b|nope|not yet|sadly|you can(?:not|['’]t)|there (?:is|are) none|unfortunately)", re.IGNORECASE
)
# "Trailer: none yet", and "Also released today: the trailer": the colon parts the thing from what is told of it.
_NONE_BEHIND = re.compile(r"\s?(?::|[–—-])\s(?:none|nothing|not\b|no\b|nope)", re.IGNORECASE)
_OUT_BEFORE = re.compile(
    r"\b(?:released|out|online|unveiled|published|shared|dropped|posted)(?: (?:today|now|too|on \w+|yesterday|this \w+))?: (?:the |a |an )?(?:[\w’'-]+ ){0,4}\Z",
    re.IGNORECASE,
)
# Under a heading or a question about trailers: "The latest went up on Friday".
_ONE_OF_THEM = re.compile(
    r"\b(?:the (?:latest|first|second|third|newest|other|last)|the (?:clip|video)|one|it) (?:of them )?(?:has |have )?(?:was|is|been|came|went|dropped|landed|arrived|turned|surfaced|appeared)\b(?! (?:not|n['’]t|yet|expected|due))",
    re.IGNORECASE,
)
_HEADING = re.compile(r"\btrailer\b|\bteaser\b", re.IGNORECASE)


def read(passage: Passage) -> Iterator[Claim]:
    """What the passage says is out, or that nothing is."""
    if _HEADING.search(f"{passage.heading} {passage.asked}") and _ANSWERS_NO.match(passage.text):
        yield Claim(
            value=Footage(kind="none"),
            span=Span(0, 1),
            rule="no <trailer>, under its heading",
            certainty=Certainty.CONFIRMED,
        )
        return
    one = _ONE_OF_THEM.search(passage.text) if _HEADING.search(f"{passage.heading} {passage.asked}") else None
    if (
        one
        and not _THING.search(passage.text)
        and _OUT.search(passage.text, one.start())
        and passage.clauses[-1].asserted
    ):
        kind = "trailer" if re.search(r"\btrailer\b", f"{passage.heading} {passage.asked}", re.IGNORECASE) else "teaser"
        yield Claim(value=Footage(kind=kind), span=Span(*one.span()), rule=f"the latest <{kind}> is out")
    for found in _THING.finditer(passage.text):
        if _NONE_BEHIND.match(passage.text, found.end()) and _kind(found) != "bts":
            yield Claim(value=Footage(kind="none"), span=Span(*found.span()), rule="<trailer>: none yet")
            continue
        if _OUT_BEFORE.search(passage.text[: found.start()]):
            kind = _kind(found)
            yield Claim(value=Footage(kind=kind), span=Span(*found.span()), rule=f"out now: <{kind}>")
            continue
        clause = passage.clause_at(found.start())
        words = _DATE.sub(_blank, clause.span.of(passage.text))
        place = found.start() - clause.span.start
        kind = _kind(found)
        if _NONE.search(words[:place][-70:]) or re.search(
            r"^[\w ]{0,40}\b(?:has not|have not|hasn['’]t|yet to|not been|isn['’]t|is not|was not)\b", words[place:]
        ):
            if kind != "bts":
                yield Claim(value=Footage(kind="none"), span=Span(*found.span()), rule="no <trailer> yet")
            continue
        if _NOT_YET.search(words) and not re.search(
            r"\b(?:can|now|is here|below|watch|released|dropped|shared)\b", words
        ):
            continue
        if re.match(r"\s(?:from|for) (?:season (?:one|1)|the first season)", passage.text[found.end() :]):
            continue
        if passage.leads and not _OUT.search(words) and not re.search(r"\band\b|:", passage.text):
            continue
        if _OUT.search(words):
            yield Claim(value=Footage(kind=kind), span=Span(*found.span()), rule=f"<{kind}> is out")


_DATE = re.compile(r"\b(?:release|launch|premiere)(?= (?:dates?|windows?|schedules?)\b)", re.IGNORECASE)


def _blank(found: re.Match[str]) -> str:
    return "-" * len(found[0])


def _kind(found: re.Match[str]) -> str:
    if found["bts"]:
        return "bts"
    if found["first"]:
        return "first-look"
    return "teaser" if found["teaser"] else "trailer"


ASPECT = Aspect(
    name="trailer",
    read=read,
    parse=parse,
    cues=frozenset(
        {
            "trailer",
            "teaser",
            "sneak",
            "first",
            "behind",
            "bts",
            "making-of",
            "photo",
            "image",
            "picture",
            "clip",
            "video",
            "announcement",
            "still",
        }
    ),
    in_stages=True,
)
