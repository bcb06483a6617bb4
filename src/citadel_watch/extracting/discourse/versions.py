# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Which show "CBS's version", "the BBC sitcom" or "the live-action one" is: by its network or its kind."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from citadel_watch.extracting.anchoring import Anchored, find_words
from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.naming.tokens import Kind, Token
from citadel_watch.extracting.passage import Span

_HOUSE = (
    r"(?:BBC|ITV|Channel 4|Channel 5|Sky|NBC|CBS|ABC|Fox|FX|AMC|HBO|Max|HBO Max|Netflix|Amazon|Prime Video|Apple|Apple TV\+?|Hulu|Peacock|Paramount\+?|Showtime|Starz|Syfy|"
    r"The CW|Disney\+?|MGM\+|BET|USA Network|Stan|Foxtel|CBC|CTV|Citytv|RTÉ|TF1|RAI|RTVE|ZDF|ARD|NRK|SVT|DR|TVING|Crunchyroll|Fuji TV|ZEE5|JioHotstar|SonyLIV)(?: (?:One|Two|Three|India|Atlantic|Studios))?"
)
# "CBS's version of the comedy", "Netflix's live-action take".
_THEIRS = Anchored(
    rf"(?P<house>{_HOUSE})['’]s? (?:own )?(?:[a-z-]+ )?(?:version|take|remake|adaptation|edition|iteration|reboot|incarnation)\b",
    re.NOFLAG,
)
# "the BBC sitcom", "the long-running CBS one".
_HOUSED = Anchored(
    rf"(?:[Tt]he|[Tt]his|[Tt]hat) (?:[a-z-]+ ){{0,2}}(?P<house>{_HOUSE}) (?:original|sitcom|comedy|drama|series|show|version|remake|adaptation|one|thriller)\b(?!s)",
    re.NOFLAG,
)
_MADE = Anchored(
    r"(?:the|this|that|its) (?:(?:new|upcoming|forthcoming|hit) )?(?P<kind>live-action|animated|anime) (?:series|show|one|version|adaptation|remake|take|film|movie|prequel|sequel|spin-?off|offshoot|drama|iteration)\b"
    r"|the anime\b(?! (?:of|world|fans?|studio|market|industry|convention|expo)\b)",
)
_HOUSE_OWN = re.compile(rf"(?P<house>{_HOUSE})['’]s? ")
_ANIMATED = ("animated", "anime")
_CUES = frozenset(
    "version take remake adaptation edition iteration reboot incarnation original sitcom comedy drama series show one thriller film movie "
    "prequel sequel spinoff offshoot spin anime".split()
)


class Versions:
    """The shows of a franchise that stand beside one another under one name, ready to be found by network or kind."""

    def __init__(self, lexicon: Lexicon) -> None:
        franchise = lexicon.franchise
        self._parent: Kind = "parent" if lexicon.parent_numbers else "other"
        self._houses: dict[str, str | None] = {}
        self._kinds: dict[str, str | None] = {}
        whole = " ".join((franchise.name, *franchise.aliases)).lower().replace("live action", "live-action")
        for kind in ("live-action", *_ANIMATED):
            if kind in whole and lexicon.parent_numbers:
                self._kinds[kind] = None
        for show in lexicon.spinoffs:
            names = (show.title or "", *show.aliases)
            for name in names:
                if owned := _HOUSE_OWN.match(name):
                    self._houses[_fold(owned["house"])] = show.id
            words = " ".join(names).lower().replace("live action", "live-action")
            for kind in ("live-action", *_ANIMATED):
                if kind in words:
                    self._kinds[kind] = show.id
        if self._houses and franchise.network:
            self._houses.setdefault(_fold(franchise.network), None)

    def find(self, text: str, taken: Sequence[Token]) -> Iterator[Token]:
        """The versions that a sentence names so, where no naming that is known already says more.

        A network's own version is nobody's where the network has none that is followed.
        """
        if _CUES.isdisjoint(find_words(text)):
            return
        if self._houses:
            for pattern in (_THEIRS, _HOUSED):
                for found in pattern.finditer(text):
                    span = Span(*found.span())
                    if not any(span.overlaps(each.span) and each.kind != "it" for each in taken):
                        yield self._name(span, _fold(found["house"]), surely=pattern is _THEIRS)
        if self._kinds:
            for found in _MADE.finditer(text):
                span = Span(*found.span())
                if any(span.overlaps(each.span) and each.kind in {"show", "parent", "season"} for each in taken):
                    continue
                kind = _find_made((found["kind"] or "anime").lower(), self._kinds)
                if kind is None:
                    yield Token(span=span, kind="other")
                elif show := self._kinds[kind]:
                    yield Token(span=span, kind="show", ids=(show,))
                else:
                    yield Token(span=span, kind="parent")

    def _name(self, span: Span, house: str, *, surely: bool) -> Token:
        if house not in self._houses:
            return Token(span=span, kind="other" if surely else "it")
        show = self._houses[house]
        return Token(span=span, kind="show", ids=(show,)) if show else Token(span=span, kind=self._parent)


def _find_made(kind: str, known: Collection[str]) -> str | None:
    """The kind by which a show that is made so is known; what is drawn goes by two words."""
    return next((each for each in (_ANIMATED if kind in _ANIMATED else (kind,)) if each in known), None)


def _fold(house: str) -> str:
    """A network without its channels and marks: `BBC One` and `BBC` show the same series."""
    return re.sub(r"(?: (?:one|two|three|india|atlantic|studios|video|network|max|tv))?\+?$", "", house.lower())
