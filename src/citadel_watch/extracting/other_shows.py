# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Names of shows that no configuration knows, told by the company they keep: premieres, renewals, seasons, episodes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citadel_watch.extracting.passage import Named, Span
from citadel_watch.extracting.plain_words import PLAIN

COMPANIES = frozenset(
    "amazon netflix disney disney+ hbo max paramount paramount+ hulu apple peacock nbc cbs abc fox bbc itv amc starz showtime prime mgm sky "
    "warner sony universal lionsgate fx syfy nickelodeon crunchyroll streamer".split()
)
"""First words of the names of networks, streamers and studios."""

_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'.&!-]*(?<!['’]s)(?<!['’])|&|\d+(?=\s[A-Z]))"
_DAYS = r"(?:\d|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wed|Thurs|Fri|Sat|Sun|Netflix|Prime|Hulu|HBO|Max|Disney|Apple|Paramount|Peacock)"
_NAME = (
    r"(?P<name>"
    + _WORD
    + r"(?::?\s(?:(?:of|in|on|to|at|with|from|and)\sthe\s|(?:of|the|a|for)\s|(?:in|on|to)\s(?!"
    + _DAYS
    + r"))?"
    + _WORD
    + r"){0,7}|"
    r"(?<![\w])[“\"‘](?P<quoted>(?:[A-ZÀ-ÖØ-Þ]|\d)[^“”\"‘]{1,50}?),?[”\"’](?![\w]))"
)
_NTH = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:nd|rd|th|st)|final|last|new|another|first)"
_RUN = r"(?:seasons?|series|run|outing|instal+ment|chapter|batch)"
_NETWORKS = (
    r"(?:Netflix|Amazon|Prime Video|Hulu|HBO(?: Max)?|Max|Disney\+?|Apple(?: TV\+?)?|Paramount\+?|Peacock|Showtime|Starz|AMC|FX|NBC|CBS|ABC|Fox|"
    r"BBC(?: One| Two)?|ITV|Channel 4|Sky(?: Atlantic)?|Syfy|Crunchyroll)"
)
_DONE = (
    r"(?:has (?:also |just |now |already |not |NOT |never )?been|hasn['’]t been|have been|was|were|is|are|isn['’]t|gets?|got|will be) (?:also |just |officially |now |already |both |still |not |yet )?"
    r"(?:renewed|cancel+ed|axed|picked up for|green-?lit|on hold|shelved)\b|got a new (?:title|name)\b"
)
_SEASONED = (
    r"(?:will |to )?(?:(?:also|too) )?(?:returns?|comes? back|is back|are back|be back|lands?|earns?|scores?|gets?|got|has|drops?) "
    rf"(?:[\w ]{{1,20}} )?(?:for |with )?(?:a|an|its|another|their) (?:\w+ and )?{_NTH}(?: and (?:final|last))? {_RUN}\b"
)
_AIRED = r"(?:will )?(?:premieres?|premiered|debuts?|debuted|streams|aired|airs)\b(?! (?:of|as|by|in the role|it|them|the|its|an?|all|both|season)\b)"
_AGAIN = (
    r"(?:will )?(?:returns?|is back|are back|comes? back|opens?|begins?|starts?|arrives?|launches|lands?|ends|concludes|signs off) (?:to (?:screens|Netflix|television|our screens) )?"
    r"(?:today\b|tomorrow\b|tonight\b|on (?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|in (?:the (?:spring|summer|autumn|fall|winter|new year)|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec|20\d\d)|"
    r"this (?:spring|summer|autumn|fall|winter|week|month|year)|next (?:spring|summer|autumn|fall|winter|week|month|year))"
)
_HOUSED = rf"(?:is|are|was|has been|have been|will be|comes|arrives|lands|launches) (?:now |out |back |available |streaming )?(?:on|to) (?:{_NETWORKS})(?![\w])"
_STARTS = r"(?:will )?(?:begins?|starts?|arrives?|lands?|launches|launched|opens?|drops?|returns?|concludes?|ends|comes?|came out|is out|wraps|follows|bows)\b"
_AND = r"(?:,? and [“\"‘]?[A-Z][\w’']*(?: [A-Z][\w’']*){0,3}[”\"’]?)?"
_ASIDE = r"(?:,? (?:meanwhile|too|also|though|however|for (?:its|one) part|on the other hand),?|, (?:with|starring|a|an|the|from|about|led by) [^,.;]{3,60},)?"

_RULES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_NAME}{_AND}{_ASIDE},? (?P<show>{_DONE}|{_SEASONED}|{_AIRED}|{_HOUSED})",
        rf"{_NAME}{_AND}{_ASIDE},? (?P<person>{_AGAIN})",
        rf"{_NAME}{_ASIDE},? (?P<person>(?:starts|begins|started|began|is) (?:shooting|filming) (?:its|a) )",
        rf"{_NAME}, (?P<person>whose (?:own )?(?:{_NTH}|next|upcoming|latest) {_RUN}\b(?! as\b))",
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:own )?(?P<name>[“\"‘](?P<quoted>[A-Z][^“”\"‘]{1,50}?)[”\"’](?![\w]))(?= (?:has|had|is|was|will|premieres|returns|arrives|comes))",
        rf"\b{_NETWORKS}['’]s? (?:hit |new |own |drama |comedy |series |show |thriller |spy ){{0,3}}{_NAME}{_ASIDE},? (?:{_STARTS}|is\b|was\b|has\b|will\b|got\b)",
        rf"{_NAME}['’]s? (?:own |much-delayed |long-awaited )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{{1,2}}(?:nd|rd|th)|final|last)(?: and (?:final|last))? (?:{_RUN}\b(?! (?:as|in charge))|{_STARTS})",
        rf"\b{_NETWORKS} (?:also |now |has |is )*(?:has|have|ordered|developing|orders|develops|making) (?P<name>(?:an?|another) (?:new )?(?P<fresh>series|drama|comedy|show|thriller)) (?:in development|in the works|about)\b",
        rf"^{_NAME}: (?:no |an? |the )?{_NTH} {_RUN}\b",
        rf"{_NAME}, which (?:also |has |had |will |is |was |were |been |now )*(?:ended|ends|ran|runs|cancel+ed|axed|renewed|premiered|premieres|returns|returned|back|debuted|streams|streaming|aired|airs)\b",
        rf"{_NAME}{_ASIDE},? (?P<show>(?:will |is |to )*(?:returns?|back|comes? back|renewed|ends?|concludes?|wraps? up|bows? out)) (?:for|with) (?:season|series|its (?:\w+ and )?{_NTH}) ?(?:{_RUN}|\d+|two|three|four|five|six)\b",
        r"\b(?:[Ww]hose|[Hh]is|[Hh]er|[Tt]heir) (?:own )?(?P<name>(?:previous|earlier|last|other|next|latest|former) (?P<fresh>series|drama|comedy|show|thriller|hit))\b",
        rf"\b(?:[Ee]pisodes|[Ff]inale|[Pp]remiere|(?:final|last|new|next|first|second|third|fourth|fifth|sixth) (?:season|series|run)) (?P<of>of) (?:(?:its|the|his|her|their|own|hit|new|show|series|drama|comedy|thriller) )*{_NAME}(?!['’]s|['’] )",
    )
)
_LEADING = re.compile(
    r"^(?:[Aa]nd|[Bb]ut|[Ss]o|[Mm]eanwhile|[Ww]hile|[Aa]lso|[Ww]hen|[Ii]n|[Aa]s|[Ww]hereas|[Ll]ike|[Uu]nlike|[Bb]oth) "
)


_NO_PERSON = re.compile(r"\d|:|^The |\b(?:of|the|in|a|to|for|and)\b")
# A headline with small words in it does not write every word with a capital.
_SMALL = re.compile(r"\s(?!(?:with|from|into|over|than|that|after|before|about|until)\b)[a-z]{4,}\b")


def is_company(words: str, network: str | None) -> bool:
    """Do the words name a network, a streamer or a studio?"""
    words, network = words.lower(), (network or "").lower()
    if words in COMPANIES:
        return True
    return bool(network) and (words in network or network in words or words.split(None, 1)[0] in COMPANIES)


def find_other_shows(text: str, ours: Sequence[Span], people: Sequence[Named], *, shouting: bool) -> Iterator[Span]:
    """Where the text names shows that are not among `ours`; in a headline, all of whose words are capital, only quoted.

    A person comes back for a season as a show does; what premieres, is renewed or has a fourth season is a show,
    even where its name is a person's.
    """
    for rule in _RULES:
        for found in rule.finditer(text):
            span = Span(*found.span("name"))
            lead = _LEADING.match(span.of(text))
            if lead:
                span = Span(span.start + lead.end(), span.end)
            if shouting and not found.groupdict().get("quoted") and not _SMALL.search(text):
                continue
            named = found.groupdict().get("quoted") or span.of(text)
            fresh = "fresh" in found.groupdict()
            if any(span.overlaps(each) for each in ours) or not (
                fresh or _is_name(named, titled="of" in found.groupdict())
            ):
                continue
            personal = "person" in found.groupdict() or re.search(r"return|back", found.groupdict().get("show") or "")
            if personal and not _NO_PERSON.search(named) and any(span.overlaps(each.span) for each in people):
                continue
            yield span


def _is_name(words: str, *, titled: bool) -> bool:
    """Is it a name, and not a company's or a plain word that opens a sentence? `titled`: it stands where only titles do."""
    first, *rest = words.replace(":", "").split()
    if first.lower().rstrip("+’'s") in COMPANIES or first.lower() in COMPANIES:
        return False
    if (first == "The" or titled) and rest:
        return any(each[:1].isupper() and each.lower() not in PLAIN for each in rest)
    return first.lower() not in PLAIN
