# ruff: noqa: E501, SIM905 -- lists of plain words read as prose, and break where their meaning does
"""Networks, streamers and studios: general knowledge, of no franchise, and how they are told from one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Span

COMPANIES = tuple(
    "Netflix|Amazon|Amazon Prime Video|Amazon MGM Studios|Amazon MGM|Amazon Studios|Prime Video|Prime|Disney|Disney+|"
    "Disney Plus|HBO|HBO Max|Max|Paramount|Paramount+|Paramount Plus|Paramount Network|Hulu|Apple|Apple TV|Apple TV+|"
    "Peacock|NBC|NBCUniversal|CBS|CBS Studios|ABC|ABC Signature|Fox|BBC|BBC iPlayer|iPlayer|BBC One|BBC Two|BBC Three|BBC Studios|BBC America|"
    "ITV|ITV1|ITV2|ITVX|Channel 4|Channel 5|Sky|Sky Atlantic|Sky Italia|Sky Studios|AMC|AMC+|AMC Networks|Starz|STARZ|"
    "Showtime|Syfy|SYFY|FX|FXX|Freeform|The CW|TNT|TBS|USA Network|MGM+|Epix|Lifetime|Hallmark|Hallmark Channel|BET|BET+|"
    "Nickelodeon|Adult Swim|Cartoon Network|Crunchyroll|Roku|Tubi|BritBox|Acorn TV|UKTV|S4C|RTÉ|Canal+|TF1|France 2|"
    "France Télévisions|RAI|Rai|RTVE|Movistar+|Movistar Plus+|Atresmedia|Atresplayer|DR|NRK|SVT|TV2|ZDF|ARD|RTL|Viaplay|"
    "Globo|Globoplay|TelevisaUnivision|Televisa|ViX|Telemundo|TVING|Tving|tvN|JTBC|Wavve|Coupang Play|NHK|Stan|Binge|Foxtel|"
    "Crave|Citytv|CBC|CTV|Shudder|Warner Bros.|Warner Bros. Television|Warner Bros. Discovery|Universal Television|Lionsgate|"
    "Lionsgate Television|Sony|Sony Pictures Television|Sony LIV|SonyLIV|ZEE5|JioHotstar|Disney+ Hotstar|Hotstar|JioCinema|"
    "20th Television|Marvel Studios|Lucasfilm|Skydance".split("|")
)

_BRANCH = r"(?: (?-i:India|UK|US|Latin America|Latinoamérica|Brasil|Nordic|Korea|Spain|Italia|France|Japan|Germany|Networks|Studios|Originals)\b)?"
_LONGEST_FIRST = sorted(map(re.escape, COMPANIES), key=len, reverse=True)
_NAMED = Anchored(
    rf"(?:(?:{'|'.join(each for each in _LONGEST_FIRST if each[-1] not in '+.')})\b(?!\+)"
    rf"|(?:{'|'.join(each for each in _LONGEST_FIRST if each[-1] in '+.')})(?!\w)){_BRANCH}",
    re.NOFLAG,
)


@lru_cache(maxsize=64)
def _name_own(network: str) -> re.Pattern[str]:
    ends = r"\b(?!\+)" if network[-1].isalnum() else r"(?!\w)"
    return re.compile(r"(?<!\w)" + re.escape(network) + ends + _BRANCH, re.IGNORECASE)


_STREAMS = re.compile(
    r"(?:Netflix|Amazon|Prime|Disney(?:\+| Plus)|HBO Max|Max|Paramount(?:\+| Plus)|Hulu|Apple|Peacock|AMC\+|MGM\+|BET\+|BritBox|Shudder|Tubi|Roku|"
    r"Crunchyroll|ViX|Viaplay|Stan|Binge|Crave|Globoplay|Wavve|TVING|Coupang|Sony ?LIV|ZEE5|Jio|Hotstar|Acorn|ITVX|BBC iPlayer|iPlayer|Atresplayer|Movistar)(?!\w)"
)
_STREAMERS = frozenset({"streamer", "streamers", "service", "platform"})
_CHANNELS = frozenset({"network", "networks", "channel", "broadcaster", "cabler"})


def fits(head: str, name: str) -> bool:
    """Whether a company can be called so: `the network` is no streamer, `the streamer` no network."""
    streams = _STREAMS.match(name) is not None
    return not (head in _CHANNELS and streams) and not (head in _STREAMERS and not streams)


class Houses:
    """The companies that a page may speak of: those that everybody knows, and the one that shows the franchise."""

    __slots__ = ("_own", "network")

    def __init__(self, network: str | None) -> None:
        self.network = network
        self._own = _name_own(network) if network and network[0].isalnum() else None

    def find(self, text: str) -> Iterator[tuple[Span, str]]:
        """Where companies are named, each by the name that it goes by here."""
        taken: list[Span] = []
        for pattern in (self._own, _NAMED):
            for found in pattern.finditer(text) if pattern else ():
                span = Span(*found.span())
                if not any(span.overlaps(each) for each in taken):
                    taken.append(span)
                    yield span, self.call(found[0])

    def call(self, words: str) -> str:
        """The franchise's own network by its configured name: `Prime`, `AMC Networks`; any other as it is written."""
        if self.network:
            one, other = _fold(words), _fold(self.network)
            if one == other or one <= other or other <= one:
                return self.network
        return words


def _fold(name: str) -> set[str]:
    return set(name.casefold().replace("+", " plus").split())
