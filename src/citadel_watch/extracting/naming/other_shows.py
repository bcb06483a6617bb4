# ruff: noqa: E501 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Names of shows that no configuration knows, told by the company they keep: premieres, renewals, seasons, episodes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citadel_watch.extracting.anchoring import find_words
from citadel_watch.extracting.naming.plain_words import COMPANIES, PLAIN
from citadel_watch.extracting.passage import Named, Span

_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'.&!-]*(?<!['’]s)(?<!['’])|&|\d+(?=\s[A-Z]))"
_DAYS = r"(?:\d|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wed|Thurs|Fri|Sat|Sun|Netflix|Prime|Hulu|HBO|Max|Disney|Apple|Paramount|Peacock)"
_NAME = re.compile(
    r"(?P<plain>"
    + _WORD
    + r"(?::?\s(?:(?:of|in|on|to|at|with|from|and)\sthe\s|(?:of|the|a|for)\s|(?:in|on|to)\s(?!"
    + _DAYS
    + r"))?"
    + _WORD
    + r"){0,7})|"
    r"(?<![\w])[“\"‘'](?P<quoted>(?:[A-ZÀ-ÖØ-Þ]|\d)[^“”\"‘’]{1,50}?),?[”\"’'](?![\w])"
)
_NTH = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:nd|rd|th|st)|final|last|new|another|first)"
_RUN = r"(?:seasons?|series|run|outing|instal+ment|chapter|batch)"
_NETWORKS = (
    r"(?:Netflix|Amazon|Prime Video|Hulu|HBO(?: Max)?|Max|Disney\+?|Apple(?: TV\+?)?|Paramount\+?|Peacock|Showtime|Starz|AMC|FX|NBC|CBS|ABC|Fox|"
    r"BBC(?: One| Two)?|ITV|Channel 4|Sky(?: Atlantic)?|Syfy|Crunchyroll)"
)
_DONE = (
    r"(?:(?:is|was|are|were) (?:already |currently |still |also )?(?:in (?:pre-|post-)?production\b|in development\b|on the bubble\b|on hiatus\b|dated for\b)|"
    r"remains? (?:on the bubble|in limbo|undecided|in production|in development)\b)|"
    r"(?:has (?:also |just |now |already |not |NOT |never )?been|hasn['’]t been|have been|was|were|is|are|isn['’]t|gets?|got|will be) (?:also |just |officially |now |already |both |still |not |yet )?"
    r"(?:renewed|cancel+ed|axed|picked up for|green-?lit|on hold|shelved|picked up(?= (?:at|too|as well|on|last|along)\b))\b|got a new (?:title|name)\b"
)
_SEASONED = (
    r"(?:will |to )?(?:(?:also|too) )?(?:returns?|comes? back|is back|are back|be back|lands?|earns?|scores?|gets?|got|has|drops?) "
    rf"(?:[\w ]{{1,20}} )?(?:for |with )?(?:a|an|its|another|their) (?:\w+ and )?{_NTH}(?: and (?:final|last))? {_RUN}\b"
)
_AIRED = r"(?:will )?(?:premieres?|premiered|debuts?|debuted|streams|aired|airs)\b(?! (?:of|as|by|in the role|it|them|the|its|an?|all|both|season)\b)"
_AGAIN = (
    r"(?:will )?(?:returns?|is back|are back|comes? back|follows|opens?|begins?|starts?|arrive[sd]?|launches|launched|opened|dropped|landed|came out|lands?|ends|concludes|signs off) (?:to (?:screens|Netflix|television|our screens) )?"
    r"(?:today\b|tomorrow\b|tonight\b|on (?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|in (?:the (?:spring|summer|autumn|fall|winter|new year)|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec|20\d\d)|"
    r"this (?:spring|summer|autumn|fall|winter|week|month|year)|next (?:spring|summer|autumn|fall|winter|week|month|year))"
)
_HOUSED = rf"(?:is|are|was|has been|have been|will be|comes|arrives|lands|launches) (?:now |out |back |available |streaming |also )?(?:on|to) (?:{_NETWORKS}|the (?:streamer|platform|service|network|channel))(?![\w])"
_STARTS = r"(?:will )?(?:begins?|starts?|arrives?|lands?|launches|launched|opens?|drops?|returns?|concludes?|ends|comes?|came out|is out|wraps|follows|bows)\b"
_GIVEN = (
    rf"(?:was|were|has been|is being|gets?|got|will be) (?:also |just |now )?(?:handed|given|awarded|granted|commissioned|ordered|picked up|adapted|rebooted)"
    rf"(?: (?:an?|its|to|for) (?:\w+ )?(?:{_NTH}|series|season)\b|(?=[.,;]|\s(?:by|at|last|in|and|to)\b))|(?:will )?(?:bow|end|wrap|conclude|sign)s?(?: up| out| off)? (?:after|with) (?:season|series|its|the|a) \w+"
)
_AND = r"(?:,? and [“\"‘]?[A-Z][\w’']*(?::? [A-Z][\w’']*){0,3}[”\"’]?)?"
_ASIDE = r"(?:,? (?:meanwhile|too|also|though|however|for (?:its|one) part|on the other hand),?|(?:,|(?<=,[”\"’'])) (?:with|starring|an?|the|from|about|led by|which|based on|where) [^,.;]{3,80},)?"


_START = rf"{_AND}{_ASIDE},? "
_NTH_OWN = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:nd|rd|th)|final|last)(?: and (?:final|last))?"
_WORK = r"(?:film|movie|biopic|feature|series|drama|comedy|thriller|show|sitcom|pilot|stablemate|miniseries|mini-series|documentary|docuseries|play|musical|novel|hit)"
# What only shows do, behind a name.
_SHOWS_DO = tuple(
    re.compile(pattern)
    for pattern in (
        rf",(?: [^,.;:]{{3,50}},) (?:{_DONE})",
        rf"{_START}(?:{_DONE}|{_SEASONED}|{_AIRED}|{_HOUSED}|{_GIVEN})",
        rf"['’]s? (?:own |much-delayed |long-awaited )?{_NTH_OWN} (?:{_RUN}\b(?! (?:as|in charge))|{_STARTS})",
        rf"['’]s? {_NTH_OWN} {_STARTS}",
        r", which (?:also |has |had |will |is |was |were |been |now )*(?:ended|ends|ran|runs|cancel+ed|axed|renewed|premiered|premieres|returns|returned|back|debuted|streams|streaming|aired|airs)\b",
        rf", (?:the|an?|its|his|her|another|[A-Z][\w-]+['’]s) (?:(?!of\b|and\b|on\b|for\b)[\w’'-]+ ){{0,4}}?{_WORK}(?=,| (?:about|from|by|with|starring|on|set|based|in|that|which|created|led)\b)",
        r",[”\"’']? (?:due|out|coming|arriving) (?:out )?(?:this|next|later this) (?:spring|summer|autumn|fall|winter|week|month|year)\b",
        r", (?:his|her|their) (?:[\w-]+ ){0,2}?(?!co-?star|friend|partner|agent|husband|wife|sister|brother|mother|father|son|daughter|boss|character|team|rival)[\w-]+ (?:with|opposite|about|alongside) [^,.;]{3,60}, (?:is|was|will|has|opens|hits|comes|arrives|releases|premieres|bows)\b",
        r", (?:due|out|dated|slated|set|coming) (?:to (?:open|premiere|air) )?(?:in|on|for) (?:cinemas|theat(?:er|re)s|(?:early |late |mid-)?20\d\d|(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)|\d)",
        rf", where [^,.;]{{3,80}}, {_AGAIN}",
        r"['’]s (?:next|latest) (?:episode|season)s?\b",
        rf",[”\"’']? (?:(?:now|currently|already|still|also|just|out|back|over) )*(?:(?:streaming|playing|showing|airing|available|running) )?(?:on|at|in) (?:{_NETWORKS}|cinemas|theat(?:er|re)s|the (?:same )?(?:streamer|platform|service|network|channel))(?![\w]),",
        rf": (?:[Ss](?:eason|eries) (?:\d|two|three|four|five|six)|(?:no |an? |the )?{_NTH} {_RUN}\b)",
    )
)
# What shows and people do.
_BOTH_DO = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_START}{_AGAIN}",
        rf"{_START}(?:(?:is|are) (?:coming back|returning|not (?:coming back|returning))|(?:won['’]t|will not|isn['’]t|is not) (?:be back|come back|return))\b",
        rf"{_ASIDE},? (?:(?:starts|begins|started|began|is) (?:shooting|filming) (?:its|a|in|on)|(?:films|shoots|filmed|shot|will (?:film|shoot)|has (?:filmed|shot)) (?:its|a) (?:\w+ )?{_RUN})\b",
        rf", whose (?:own )?(?:{_NTH}|next|upcoming|latest) {_RUN}\b(?! as\b)",
        rf"{_ASIDE},? (?:will |is |to )*(?:returns?|back|comes? back|renewed|ends?|concludes?|wraps? up|bows? out) (?:for|with) (?:season|series|its (?:\w+ and )?{_NTH}) ?(?:{_RUN}|\d+|two|three|four|five|six)\b",
    )
)
# A part is played by people only.
_AS_SOMEBODY = re.compile(r"[^,.;]{0,60} (?:as (?:the )?[A-Z][a-z]|in the (?:role|part)\b)")
# What stands in front of the name of a show.
_SHOWS_FOLLOW = re.compile(
    r"(?:\b(?:[Ee]pisodes|[Ff]inale|[Pp]remiere|(?:final|last|new|next|first|second|third|fourth|fifth|sixth) (?:season|series|run)) of (?:(?:its|the|his|her|their|own|hit|new|show|series|drama|comedy|thriller) )*"
    r"|\b(?:next|also|currently|recently|last) (?:be )?(?:seen|star\w*|appear\w*) (?:\w+ )?in (?:the (?:\w+ )?)?(?:film |movie |series |drama )?)$"
)
_HIS = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:own )?$")
_IS = re.compile(r" (?:has|had|is|was|will|premieres|returns|arrives|comes|won['’]t|gets?|got|opens)\b")
# "Of <Show> she already has another season".
_OF_IT = re.compile(r"(?:^|[.;] )Of $")
_THEY_HAVE = re.compile(r",? (?:she|he|they|it|we|the \w+) (?:\w+ )?(?:has|have|had|will|is|are)\b")
_NETWORKS_OWN = re.compile(
    rf"\b{_NETWORKS}['’]s? (?:hit |new |own |drama |comedy |series |show |thriller |spy ){{0,3}}$"
)
_IN_NETWORKS = re.compile(rf"\b(?:in|on|of|for|from) {_NETWORKS}['’]s (?:[a-z-]+ ){{0,4}}[“\"‘']?$")
# "A second Devil Wears Prada".
_SECOND = re.compile(r"\b(?:a|another|that) (?:second|third|fourth|fifth) [“\"‘']?$")
_SECOND_ENDS = re.compile(r"[”\"’']?(?:[?.!,;]|$| (?:film|movie|is|was|will|has|may|could|comes))")
_AWARDS = re.compile(
    r"\b(?:Emmys?|Golden|Globe|Oscar|BAFTA|Bafta|Award|Awards|Cup|World|Grammy|Tony|Hundred|Act|Season|Series)\b"
)
_NETWORK_SHOW = re.compile(rf"{_ASIDE},? (?:{_STARTS}|is\b|was\b|has\b|will\b|got\b)")
# Works without a name: "his previous series", "the actor's new film", "a new thriller about ...".
_NAMELESS = re.compile(
    rf"\b(?:[Ww]hose|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]+['’]s|[Tt]he (?:actor|actress|star|director|writer|author|creator|showrunner)['’]s) "
    rf"(?P<his>(?:own )?(?:(?:previous|earlier|last|other|next|latest|former) (?:(?!season|run|of\b|and\b|in\b)[\w+-]+ ){{0,2}}?(?:{_WORK}|release|project|venture)|(?:(?:new|next|upcoming|debut|own|[A-Z][\w-]+) ){{1,3}}(?:film|movie|play|novel|album|biopic|musical|memoir)|first (?:[a-z-]+ ){0, 2}(?:film|movie|novel|album)|own (?:sitcom|comedy|drama|series|show)(?: [“\"‘']?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,4}}[”\"’']?)?(?= (?:is|was|has|will|returns|begins|starts|ended)\b)))\b"
    rf"|\b(?:{_NETWORKS}|network) (?:also |now |has |is )*(?:has|have|ordered|developing|orders|develops|making) (?P<networks>(?:an?|another) (?:new )?(?:series|drama|comedy|show|thriller)) (?:in development|in the works|about)\b"
    r"|(?:^|[.;:] |, )(?P<new>(?:An?|Another)(?: (?!spin|prequel|second|third|fourth|fifth|further)[\w-]+){0,3}? (?:series|drama|comedy|show|thriller|sitcom)) (?:from|about|by|for|starring|based) (?P<tale>[^,.;]{3,60})"
    rf"|^(?:He|She|They) (?:now |also |meanwhile |currently |already )?(?:has|have) (?P<own>an? (?:(?!role|part|hand)[\w-]+ ){{0,3}}{_WORK})\b(?! (?:role|career|order|to (?:run|finish)))"
    rf"|\b[Aa]n? (?P<film>(?!{_NETWORKS}|[A-Z][a-z]+(?:an|ish|ese) )[A-Z][\w’'-]+ (?:film|movie|biopic))\b"
)
_NAMELESS_CUES = frozenset(
    {
        "whose",
        "his",
        "her",
        "their",
        "s",
        "a",
        "an",
        "another",
        "has",
        "have",
        "ordered",
        "developing",
        "orders",
        "develops",
        "making",
    }
)

_WORKS = frozenset(
    {
        "film", "movie", "biopic", "feature", "series", "drama", "comedy", "thriller", "show", "sitcom", "stablemate", "miniseries", "mini",
        "documentary", "docuseries", "play", "musical", "novel", "hit", "album", "memoir", "pilot", "release", "project", "venture",
    }
)  # fmt: skip

_LEADING = re.compile(
    r"^(?:[Aa]nd|[Bb]ut|[Ss]o|[Mm]eanwhile|[Ww]hile|[Aa]lso|[Ww]hen|[Ii]n|[Aa]s|[Ww]hereas|[Ll]ike|[Uu]nlike|[Bb]oth|On|Of|From|At|With|By|Since|Until|Before|After|Now|Then|Yet|Even|Only|Still|Though|Although|Because|If) "
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
    capital = shouting and not _SMALL.search(text)
    for found in _NAME.finditer(text):
        quoted = found["quoted"]
        if capital and not quoted:
            continue
        span = Span(*found.span())
        lead = _LEADING.match(found[0])
        if lead:
            span = Span(span.start + lead.end(), span.end)
        if not any(span.overlaps(each) for each in ours) and _is_show(text, span, quoted, people):
            yield span
    words = find_words(text)
    if not _NAMELESS_CUES.isdisjoint(words) and not _WORKS.isdisjoint(words):
        yield from _find_nameless(text, ours)


def _is_show(text: str, span: Span, quoted: str | None, people: Sequence[Named]) -> bool:
    """Is it a name, and does it do or have what shows do and have?"""
    before = text[max(0, span.start - 60) : span.start]
    titled = bool(_SHOWS_FOLLOW.search(before)) and not re.match(r"['’]", text[span.end :])
    if not _is_name(quoted or span.of(text), titled=titled):
        return False
    if titled or any(each.match(text, span.end) for each in _SHOWS_DO):
        return titled or bool(quoted) or not _AS_SOMEBODY.match(text, span.end)
    known = any(span.overlaps(each.span) for each in people)
    if not known and _IN_NETWORKS.search(before):
        return True
    if _SECOND.search(before) and (quoted or " " in span.of(text)) and not _AWARDS.search(span.of(text)):
        return bool(_SECOND_ENDS.match(text, span.end))
    if quoted and (_HIS.search(before) or not before.strip()) and _IS.match(text, span.end):
        return True
    if _OF_IT.search(before) and _THEY_HAVE.match(text, span.end):
        return True
    if _NETWORKS_OWN.search(before) and _NETWORK_SHOW.match(text, span.end):
        return True
    if not any(each.match(text, span.end) for each in _BOTH_DO) or _AS_SOMEBODY.match(text, span.end):
        return False
    return not known or bool(_NO_PERSON.search(quoted or span.of(text)))


def _find_nameless(text: str, ours: Sequence[Span]) -> Iterator[Span]:
    for found in _NAMELESS.finditer(text):
        group = next(name for name in ("his", "networks", "new", "own", "film") if found[name])
        span = Span(*found.span(group))
        end = found.end() if group != "his" else span.end
        if not any(each.start < end and each.end > found.start() for each in ours):
            yield span


def _is_name(words: str, *, titled: bool) -> bool:
    """Is it a name, and not a company's or a plain word that opens a sentence? `titled`: it stands where only titles do."""
    first, *rest = words.replace(":", "").split()
    if first == "The" and rest and rest[0].lower().rstrip("+’'s") in COMPANIES:
        return False
    if first.lower().rstrip("+’'s") in COMPANIES or first.lower() in COMPANIES:
        return False
    if (first == "The" or titled) and rest:
        return any(each[:1].isupper() and each.lower() not in PLAIN for each in rest)
    return first.lower() not in PLAIN
