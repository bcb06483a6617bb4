# ruff: noqa: E501, SIM905 -- lists of plain words read as prose, and break where their meaning does
"""Trade and news outlets whose reports other pages carry: general knowledge, of no franchise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Span

OUTLETS = tuple(
    "The Hollywood Reporter|Hollywood Reporter|THR|Deadline|Variety|TVLine|TV Line|Puck|Bloomberg|The Wrap|TheWrap|"
    "Entertainment Weekly|EW|Collider|IGN|Us Weekly|People magazine|Entertainment Tonight|The Sun|TV Insider|Forbes|Reuters|"
    "The Guardian|The New York Times|New York Times|The Wall Street Journal|The Times|Daily Mail|MailOnline|Radio Times|"
    "RadioTimes.com|Screen Rant|ScreenRant|Business Insider|Broadcast|Vulture|Digital Spy|The Direct|What's on Netflix|"
    "What’s on Netflix|Redanian Intelligence|Production Weekly|TMZ|Page Six|Rolling Stone|Empire|Total Film|Gizmodo|io9|"
    "Nexus Point News|The InSneider|Associated Press|AP|AFP|BBC News|CNN|TrekMovie|Hello Magazine|The Mirror|"
    "Daily Mirror|Daily Express|Evening Standard|The Independent|The Telegraph|Metro|Los Angeles Times|LA Times|"
    "The Washington Post|Esquire|Vanity Fair|GQ|Vogue|Parade|Decider|Polygon|Kotaku|Den of Geek|CinemaBlend|ComicBook.com|"
    "GamesRadar|Screen Daily|Screen International|World of Reel|DiscussingFilm|The Ankler|Semafor|Axios|Insider|Newsweek|"
    "Time Magazine|USA Today|The Daily Beast|Entertainment Tonight|E! News|Good Morning America|Pinkvilla|Mid-Day|"
    "Hindustan Times|The Hindu|Times of India|The Indian Express|Bollywood Hungama|Peeping Moon|Filmfare|El País|El Mundo|"
    "Le Monde|Le Figaro|Le Parisien|Der Spiegel|Bild|La Repubblica|Corriere della Sera|Yonhap|Soompi|Nikkei|C21|TBI|"
    "New York Post|Mid-day|mid-day|The Sunday Times|Sunday Times|Mail on Sunday|Daily Star|Daily Record|Chicago Tribune|Chicago Sun-Times|"
    "Boston Globe|Toronto Star|Toronto Sun|The Globe and Mail|Sydney Morning Herald|Belfast Telegraph|Irish Times|Irish Independent|"
    "The Scotsman|Manchester Evening News|Liverpool Echo|Süddeutsche Zeitung|DWDL|Serienjunkies|AlloCiné|Télérama|La Vanguardia|"
    "El Confidencial|FormulaTV|Fotogramas|Espinof|ANSA|La Stampa|Folha de S.Paulo|O Globo|Omelete|La Nación|Korea Herald|Korea Times|"
    "Chosun Ilbo|Asahi Shimbun|Anime News Network|South China Morning Post|The Straits Times|Gulf News|Khaleej Times|NDTV|India Today|"
    "News18|Moneycontrol|OTTplay|Koimoi|Firstpost|Bollywood Life|Cinema Express|The News Minute|Comic Book Resources|CBR|TV Fanatic|"
    "Soap Opera Digest|SpoilerTV|TVGuide|TV Guide|The AV Club|The A.V. Club|Nerdist|Inverse|Mashable|Slashfilm|/Film|"
    "The Playlist|IndieWire|Fangoria|Bloody Disgusting|Backstage|TechRadar|Tom's Guide|The Verge|Wired|Tudum".split("|")
)

_AFTER_THE = "Guardian|Sun|Mirror|Times|Telegraph|Independent|Express|Standard|Wrap|Direct|Playlist|Ankler|Verge|Hindu"
_NAMED = Anchored(
    rf"(?:{'|'.join(re.escape(each) for each in sorted(OUTLETS, key=len, reverse=True) if each[0].isalnum())}|the (?:{_AFTER_THE}))"
    r"\b(?! (?:magazine cover|season|day|day\b))",
    re.NOFLAG,
)


def find_outlets(text: str) -> Iterator[tuple[Span, str]]:
    """Where outlets are named, each with its name: `the Guardian` is `The Guardian`."""
    for found in _NAMED.finditer(text):
        yield Span(*found.span()), found[0][0].upper() + found[0][1:]
