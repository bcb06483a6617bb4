# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Who is said to say it: people, outlets and companies, and the clause that names them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citadel_watch.extracting.passage import Named, Span

OUTLETS = (
    "The Hollywood Reporter|Hollywood Reporter|THR|Deadline|Variety|TVLine|TV Line|Puck|Bloomberg|The Wrap|TheWrap|Entertainment Weekly|EW|"
    "Collider|IGN|Us Weekly|People|Entertainment Tonight|The Sun|TV Insider|Forbes|Reuters|The Guardian|The New York Times|"
    "The Wall Street Journal|The Times|Daily Mail|Radio Times|RadioTimes\\.com|Screen Rant|ScreenRant|Business Insider|Broadcast|Vulture|"
    "Digital Spy|The Direct|What's on Netflix|What’s on Netflix|Redanian Intelligence|Production Weekly|TMZ|Page Six|Rolling Stone|"
    "Empire|Total Film|Gizmodo|io9|Nexus Point News|The InSneider|Matt Belloni|Associated Press|AP|AFP|BBC News|CNN|TrekMovie|Hello Magazine"
)
"""Trade and news outlets whose reports other pages carry: general knowledge, of no franchise."""

_OUTLET = re.compile(rf"(?:{OUTLETS})(?!\w)")
_SAYS = (
    r"(?:reports?|reported|says|said|claims|claimed|writes|wrote|hears|heard|confirms|confirmed|announced|announces|revealed|reveals|notes|noted|"
    r"explained|explains|told|tells|adds|added|insists|insisted|states|stated|posted|shared|learned|understands|broke the news|let \w+ know|"
    r"has (?:confirmed|announced|revealed|said|told|reported|learned|claimed|posted|shared)|have (?:confirmed|announced|revealed|said|told)|"
    r"had (?:said|told|written|reported|confirmed|announced)|denied|denies|dismissed|dismisses|rejected|rejects|ruled out|admitted|admits|declared|teased|hinted|argues|thinks|pointed to|answered|"
    r"have said|put it on record|made (?:it|himself|herself) clear)"
)
_NAME = r"(?:[A-Z][\w’'.&-]*(?:\s(?:[A-Z][\w’'.&+-]*|&|of|the|de|van|von|di|bin)){0,9}(?<!\bof)(?<!\bthe))"
_COMPANY_WORDS = (
    r"(?:[Tt]he (?:streamer|network|studio|company|service|streaming (?:giant|service)|broadcaster|platform))"
)
_PAPER = (
    r"(?:(?:same|new|recent|latest|US|American|British|trade|first|original|exclusive|industry|film|Hollywood)\s){0,3}"
    r"(?:report|reports|paper|outlet|magazine|trade|trades|site|website|publication|newspaper|article|scoop|story)"
)
_TELLS = r"(?:says?|said|reports?|reported|adds?|added|writes?|wrote|claims?|claimed|notes?|noted|hears?|heard|puts|has it|had|states?|stated|suggests?)"
_THE_PAPER = re.compile(
    rf"\b[Aa]ccording to (?:the |that |this |a |an |its |one |another )?(?P<a>{_PAPER})\b"
    rf"|(?:,|[”\"’])\s(?:says|said|adds|added|writes|wrote|claims) (?:the |that |this |a |an |one |another )?(?P<b>{_PAPER})\b"
    rf"|\b(?:[Tt]he|[Tt]hat|[Tt]his) (?P<c>{_PAPER}) (?:also |further |then |now )?{_TELLS}\b"
)
"""An outlet by other words than its name: the one last named, or one that the page does not name."""

_BEFORE = re.compile(
    rf"(?:\b(?:[Aa]ccording to|[Pp]er|[Aa]s per|[Aa]s reported by|[Rr]eported by|[Cc]iting)\s(?:the\s|a report (?:by|in|from)\s)?(?P<a>{_NAME}|{_COMPANY_WORDS}))"
    rf"|(?:,?\s(?:says|said|reports|writes|wrote|hears|explained|confirmed|announced|claims|adds|notes)\s(?P<b>{_NAME}|{_COMPANY_WORDS}))"
    rf"|(?P<c>{_NAME}|{_COMPANY_WORDS})(?:,[^,.;]{{3,60}},)?\s(?:(?:also|officially|now|just|previously|recently|later|since|reportedly|finally|already|has|had|then)\s){{0,2}}{_SAYS}\b"
    rf"|\btold\s(?P<to>{_NAME})"
)
_PRONOUN = re.compile(
    rf"\b(?P<who>[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:director|actor|actress|showrunner|star|creator|producer|executive|writer|exec))\s(?:(?:has|had|also|then|later|once|since)\s){{0,2}}{_SAYS}\b|\b(?:says|said|adds|added|explains|explained|wrote|writes|argued|argues) (?P<who2>he|she|they)\b"
)
_NOT_A_SPEAKER = re.compile(
    r"^(?:The|A|An|In|On|It|This|That|But|And|So|As|He|She|They|We|You|I|If|When|While|After|Before|Season|Series|Officially|Reports?|Sources?|Insiders?|"
    r"Fans?|Readers?|Word|Nobody|Everyone|Some|Many|No|Not|Now|Yet|Today|Yesterday|Last|Then|Here|There|Also|Reportedly)$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Somebody who is said to say something. `outlet` is true for a paper, `company` for the network or studio."""

    span: Span
    name: str | None
    outlet: bool = False
    company: bool = False


class Listener:
    """Remembers who spoke last on a page, so that `he added` and a quote that goes on have a speaker."""

    def __init__(self, network: str | None) -> None:
        self.network = network
        self.person: str | None = None
        self.outlet: str | None = None
        self._company = re.compile(
            rf"^(?:{re.escape(network)}|{_COMPANY_WORDS})(?:\W|$)" if network else rf"^{_COMPANY_WORDS}(?:\W|$)"
        )

    def listen(self, text: str, people: Sequence[Named]) -> tuple[Voice, ...]:
        """The voices of one sentence, in order."""
        voices = list(self._find_voices(text, people))
        for voice in voices:
            if voice.outlet:
                self.outlet = voice.name
            elif not voice.company:
                self.person = voice.name
        paper = None if voices else _THE_PAPER.search(text)
        if paper:
            voices.append(Voice(span=Span(*paper.span(paper.lastgroup or 0)), name=self.outlet, outlet=True))
        if not voices:
            pronoun = _PRONOUN.search(text)
            if pronoun and self.person:
                voices.append(Voice(span=Span(*pronoun.span()), name=self.person))
        return tuple(voices)

    def _find_voices(self, text: str, people: Sequence[Named]) -> list[Voice]:
        voices = []
        for found in _BEFORE.finditer(text):
            group = next(name for name in ("a", "b", "c", "to") if found[name])
            if group == "to":
                continue
            words = found[group]
            span = Span(*found.span(group))
            voice = self._know(words, span, people)
            if voice:
                voices.append(voice)
        return voices

    def _know(self, words: str, span: Span, people: Sequence[Named]) -> Voice | None:
        outlet = _OUTLET.search(words)
        if outlet:
            return Voice(span=span, name=outlet[0], outlet=True)
        first = words.split(None, 1)[0]
        if self._company.match(words) or (self.network and first in self.network.split()):
            return Voice(span=span, name=self.network or words, company=True)
        for person in people:
            if person.span.overlaps(span):
                return Voice(span=span, name=person.name)
        if _NOT_A_SPEAKER.match(words) or first in {"The", "A", "In", "On"}:
            return None
        if first.lower() in _COMPANIES:
            return Voice(span=span, name=words, company=True)
        return None


_COMPANIES = frozenset(
    "amazon netflix disney disney+ hbo max paramount paramount+ hulu apple peacock nbc cbs abc fox bbc itv amc starz showtime prime".split()
)
