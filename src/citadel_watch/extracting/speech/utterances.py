# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Which of a sentence's sources speak in it, by the verbs and prepositions that they stand beside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from citadel_watch.extracting.anchoring import find_words
from citadel_watch.extracting.passage import Span
from citadel_watch.extracting.speech.beside import SIGHTS, THINKS, find_after, find_before
from citadel_watch.extracting.speech.doings import makes_news
from citadel_watch.extracting.speech.sources import Kind, Source
from citadel_watch.extracting.speech.verbs import (
    ACT_TAILS,
    ACTS,
    ANNOUNCES,
    GUARDED,
    HAS,
    LATER_DAY,
    MIND,
    OF_OUTLETS,
    SAYS,
    SAYS_OR_ACTS,
    TAGS,
)

Reach = Literal["onward", "all"]
"""How far words go: from where the speaker is named to the end, or over the whole sentence: "..., she said"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """A source that speaks in a sentence. `done` where it acts instead, and the act says it: "Netflix renewed it"."""

    source: Source
    reach: Reach
    done: bool = False
    announces: bool = False
    """True where news is given out, so that what follows may be more of it."""
    heard_by: Source | None = None
    """To whom it is said."""


_PARTICIPLE = re.compile(
    r"\b(?:announced|confirmed|revealed|unveiled|renewed|ordered|commissioned|greenlit|cancell?ed|axed|scrapped|approved|picked up|given|handed|set|released|"
    r"made public|dated|scheduled|shelved|posted|shared|reported|denied|dropped|put on hold|called off|pulled|broken|granted) (?:[\w’'-]+ ){0,7}$"
)

_LATER = re.compile(
    r"(?: (?:at the time|on (?:\w+day|record|instagram|twitter|x|facebook|tiktok|social media|air|stage|the record)|(?:last|this|earlier this) \w+|yesterday|today|(?:early |late )?\w+day(?: (?:morning|afternoon|evening|night))?|(?:ahead of|during|before|after|at|as part of) (?:the|its|a|an|his|her|their) [\w-]+(?: [\w-]+){0,2}(?=[.,;]|$)|"
    r"in (?:a|an|the|his|her|their) (?:[\w-]+ ){0,3}(?:statement|post|interview|tweet|release|video|story|caption|email|letter|newsletter)|"
    r"when asked|back then|then|recently|(?:exclusively )?(?:us|me|reporters|fans|followers|(?:the )?(?-i:[A-Z])[\w’'.]*(?: (?-i:[A-Z])[\w’'.]*){0,3})|of (?:it|this|the \w+)|"
    r"(?:to|with|on|at) (?:the )?(?-i:[A-Z])[\w’'.]*(?: (?-i:[A-Z])[\w’'.]*){0,3}|(?:all |any)?(?:those|people|everyone|everybody|anyone|anybody)(?: of us)? who\b[^,;:.]{0,60}|below it|via [\w ]{2,20}|with a (?:laugh|grin|smile)|in (?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall)))*",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s*(?:[.,;:)”\"’!?–—]|$| because\b| adding\b| and\b(?! that))")
_BEFORE_TAG = re.compile(r"(?:[,”\"’'–—?!)]|^|\bas|\bas the|\band)\s*$")
_FROM = re.compile(
    r"(?:according to|as per|per|as (?:was )?(?:first |previously )?reported (?:by|in)|(?:first )?reported by|(?:first )?revealed by|citing|going by|if you believe|courtesy of|in the words of|statement from|announcement from|news from|announcement by|statement by|post by|confirmation from|claims from)\s"
    r"(?:(?:a|an|the|its|this|that|one|another)\s)?(?:(?:new|recent|latest|exclusive|fresh|joint)\s){0,2}(?:(?:report|reports|story|article|statement|post|tweet|press release|interview|announcement|sources|insiders|release|scoop)\s(?:by|in|from|on|of|at|with)\s(?:the\s)?)?$",
    re.IGNORECASE,
)
_FROM_WORDS = frozenset(
    "according per citing courtesy going believe words reported revealed statement announcement news post confirmation claims".split()
)
_OWN_WORDS = re.compile(
    r"(?:['’]s?)? (?:own )?(?:account|word for it|words?|answer|statement|announcement|caption|instagram|tweet|message|press release|verdict|description|reply|post)\b(?! of mouth)",
    re.IGNORECASE,
)
_HAS_BROKEN = re.compile(
    r"\b(broke|breaks|broken|gave away|gives away|let slip|lets slip|let it slip|put it on record|put an end date on|let \w+ know|lets? it be known|made (?:himself|herself|it|themselves) clear|ruled (?:himself|herself|it|that|a) |poured cold water|shot down|shoots down|hit back|hits back|came out with|set the record straight|dropped (?:a|the) (?:hint|bombshell)|was in a chatty)\b"
)


_ALL_VERBS = SAYS_OR_ACTS | TAGS
_TAGGED = re.compile(r"(?:, |[”\"’!?] |[–—] ?)(?:(?:or )?so )?$")
_TAG_ENDS = re.compile(r"(?:[.,;!]|$| (?:on|in|to|at|of|with) [^,;]{2,50}[.,;]?$)")


def find_utterances(text: str, sources: Sequence[Source]) -> list[Utterance]:
    """Who speaks, in order of place."""
    found: dict[Span, Utterance] = {}
    for each in (
        *_find_subjects(text, sources),
        *_find_phrases(text, sources),
        *_find_origins(text, sources),
        *_find_agents(text, sources),
    ):
        known = found.get(each.source.span)
        if known is None or (known.done and not each.done):
            found[each.source.span] = each
    return sorted(found.values(), key=lambda each: each.source.span.start)


def _find_subjects(text: str, sources: Sequence[Source]) -> Iterator[Utterance]:
    for word, place in find_words(text).find(_ALL_VERBS):
        end = place + len(word)
        if word in TAGS and (tagged := _find_tagged(text, place, end, sources)):
            yield Utterance(source=tagged, reach="all")
            continue
        if word not in SAYS_OR_ACTS:
            continue
        if text[place - 1 : place] == "-" or text[end : end + 1] == "-":
            continue
        inverted = (
            find_after(text, end, sources)
            if word in SAYS and word not in SIGHTS and _BEFORE_TAG.search(text[:place])
            else None
        )
        if inverted and not _leads_on(text, word, end, inverted):
            yield Utterance(source=inverted, reach="all", announces=word in ANNOUNCES)
            continue
        source = find_before(text, place, sources, thinks=word in THINKS)
        source = source or (_find_doer(text, place, sources) if word in ACTS else None)
        if source is None or _NOR.search(text, max(0, source.span.start - 16), source.span.start):
            continue
        if word in SAYS and _is_speech(text, word, end, source):
            yield Utterance(
                source=source,
                reach=_measure(text, source.span.start, end),
                announces=word in ANNOUNCES,
                heard_by=find_after(text, end, sources) if word in {"tell", "tells", "told"} else None,
            )
        elif word in ACTS and source.kind in (Kind.COMPANY, Kind.HOUSE, Kind.PRONOUN) and _is_act(text, word, end):
            yield Utterance(source=source, reach="onward", done=True, announces=True)
    yield from _find_rest(text, sources)


def _find_doer(text: str, place: int, sources: Sequence[Source]) -> Source | None:
    """Who has done something else before: `The network thought otherwise and ordered`."""
    for source in reversed(sources):
        if source.span.end > place:
            continue
        house = source.kind in (Kind.COMPANY, Kind.HOUSE)
        return source if house and _WENT_ON.fullmatch(text, source.span.end, place) else None
    return None


_WENT_ON = re.compile(
    r" (?:[a-z]+ed|thought|took|went|saw|had|found|got|made|gave|felt|kept|read|came|did)\b[^.,;:“”\"]{0,50},? and (?:then |later |duly |promptly |finally |has |quickly )?"
)


def _find_tagged(text: str, place: int, end: int, sources: Sequence[Source]) -> Source | None:
    """Who has said what stands before a comma: `It returns in May, Ruiz hopes`."""
    if not _TAG_ENDS.match(text, end):
        return None
    source = find_before(text, place, sources)
    if source is None or len(text[: source.span.start].split()) < _FEWEST_WORDS:
        return None
    return source if _TAGGED.search(text[: source.span.start]) else None


_FEWEST_WORDS = 2


_QUOTE_CLOSES = re.compile(
    r"[,!?.…][”\"’'] (?!and\b|but\b|the\b|for\b|with\b|from\b|in\b|on\b|at\b|by\b|to\b|as\b|of\b|is\b|was\b)[a-z]+(?:ed|s|t|d|id|ote)\b (?:the |its )?$"
)


def _find_rest(text: str, sources: Sequence[Source]) -> Iterator[Utterance]:
    """What companies do with words that mean much else: `will put out`, `has it down for`, `has made up its mind`."""
    for source in sources:
        if source.kind in (Kind.PERSON, Kind.ROLE, Kind.PRONOUN) and _QUOTE_CLOSES.search(text, 0, source.span.start):
            yield Utterance(source=source, reach="all")
        if source.kind in (Kind.OUTLET, Kind.PAPER) and _CARRIES.match(text, source.span.end):
            yield Utterance(source=source, reach="onward")
        if source.kind is Kind.NOBODY and _HAVE_IT.match(text, source.span.end):
            yield Utterance(source=source, reach="onward")
        speaks = source.kind in (Kind.PERSON, Kind.OFFICE, Kind.NOBODY) or _SPOKEN_FOR.search(
            text, source.span.start, source.span.end
        )
        if speaks and _POINTS.match(text, source.span.end):
            yield Utterance(source=source, reach="onward")
        if source.kind in (Kind.PERSON, Kind.COMPANY, Kind.HOUSE, Kind.ROLE) and _TAKES_TO.match(text, source.span.end):
            yield Utterance(source=source, reach="onward", announces=True)
        if source.kind not in (Kind.COMPANY, Kind.HOUSE, Kind.PRONOUN):
            continue
        if makes_news(text, source):
            yield Utterance(source=source, reach="onward", done=True, announces=True)


_TAKES_TO = re.compile(
    r" (?:has |have |also )?(?:took|taken|takes|went on|goes on) (?:to )?(?:Instagram|X|Twitter|Threads|TikTok|Facebook|Bluesky|YouTube|Weibo|Reddit|social media|the stage|(?:his|her|their|its) (?:[\w-]+ )?(?:account|page|feed|story|stories|blog|newsletter|channel|Instagram|Twitter|X))\b"
)
_SPOKEN_FOR = re.compile(r"\b(?:spokes|rep)\w*", re.IGNORECASE)
_HAVE_IT = re.compile(r" (?:now |also )?(?:have|has|had) it (?:that|as)\b")
_CARRIES = re.compile(
    r" (?:also |further |then |now |has |had )*(?:had|has it|(?:been|was) told|can reveal|puts|quotes|quoted|cites|cited|carried|ran|suggests|broke)\b"
)
_POINTS = re.compile(
    r" (?:has |had |also |now )*(?:pointed|points|alluded|alludes|spoke of|speaks of|talked of|talks of|called|calls) (?!for|off|time|up)"
    r"| (?:\w+ly )?(?:is|are|was|were|sounded|sounds|seems|seemed|remains|feels|felt) (?:\w+ )?(?:confident|sure|certain|hopeful|optimistic|adamant|convinced|positive) (?:that|it|there|of)\b"
    r"| (?:is|was|went|goes) on (?:the )?record\b| made no (?:secret|bones)\b"
    r"| would be (?:\w+ )?(?:amazed|surprised|astonished|shocked|stunned) if\b"
)


def _is_speech(text: str, word: str, end: int, source: Source) -> bool:
    if source.kind is Kind.OUTLET and word in OF_OUTLETS:
        return True
    if word in {"learned", "learnt", "understands"} and source.kind not in (Kind.OUTLET, Kind.PAPER):
        return False
    if word in {"report", "share", "post", "claim", "answer", "promise", "hope", "note"} and text[end : end + 1] == "s":
        return False
    if source.kind is Kind.ROLE and _PARTICIPLES.match(text, end - len(word)):
        return False
    if _WHAT.search(text, max(0, source.span.start - 12), source.span.start):
        return False
    if source.kind in (Kind.OUTLET, Kind.PAPER) or LATER_DAY.match(text, end):
        return True
    return all(pattern.match(text, end) for pattern, words in GUARDED.items() if word in words)


_PARTICIPLES = re.compile(
    r"(?:confirmed|announced|revealed|unveiled|named|reported) (?:for|as|by|so|to|in|on|at|yet)\b"
)
_NOR = re.compile(r"\b(?:nor|neither|never) (?:has|have|had|did|does|do|will) $", re.IGNORECASE)
# "What the rumours said" is not said here.
_WHAT = re.compile(r"\b(?:[Ww]hat|[Ww]hatever|[Hh]ow) $")


def _is_act(text: str, word: str, end: int) -> bool:
    tail = ACTS[word]
    if word == "has":
        return HAS.match(text, end) is not None
    if word in {"made", "makes"} and MIND.match(text, end):
        return True
    return tail is None or ACT_TAILS[tail].match(text, end) is not None


def _leads_on(text: str, word: str, end: int, source: Source) -> bool:
    """`Ruiz told Variety that`: what follows is the listener, or what is said."""
    if source.kind is Kind.PRONOUN and not _ENDS.match(text, source.span.end):
        return True
    between = text[end : source.span.start].strip()
    titled = (
        not between
        or between.split()[-1] in _ROLE_LIKE
        or source.kind in (Kind.PAPER, Kind.NOBODY, Kind.ROLE, Kind.OFFICE, Kind.HOUSE)
        or between in {"the", "The"}
    )
    return word in {"tell", "tells", "told"} or not titled


_ROLE_LIKE = frozenset(
    "showrunner creator co-creator director actor actress star producer writer executive boss author chief president chairman head ceo lead the comedian "
    "presenter screenwriter novelist co-showrunner exec".split()
)


def _measure(text: str, start: int, end: int) -> Reach:
    """A speaker named behind the words, or amid them, is the speaker of them all."""
    if not text[:start].strip(" “”\"‘’'—–-"):
        return "onward"
    if text[:start].endswith(": ") and not _LABEL.match(text[:start]):
        return "all"
    if not _BEFORE_TAG.search(text[:start]):
        return "onward"
    if text[end - 4 : end] == "told" and _SOMEBODY.match(text, end):
        return "all"
    later = _LATER.match(text, end)
    return "all" if _ENDS.match(text, later.end() if later else end) else "onward"


_LABEL = re.compile(r"\W*(?:[\w’'-]+ ){0,2}[\w’'-]+: $")
"""`Filming has begun: Netflix said so` is all theirs; `On filming: Netflix said` begins behind a label."""
_SOMEBODY = re.compile(
    r"(?: (?!(?:that|he|she|it|they|there|about|how|of|not|to|why|when|if)\b)[\w’'.-]+){1,7}(?=[.,;]|$)"
)
"""Those who were told: `told the market in Rome`."""


def _find_phrases(text: str, sources: Sequence[Source]) -> Iterator[Utterance]:
    """`Ruiz's word for it`, `let slip`, `has made herself clear`, and what follows a colon."""
    for source in sources:
        if source.kind in (Kind.PERSON, Kind.ROLE, Kind.COMPANY, Kind.HOUSE) and _OWN_WORDS.match(
            text, source.span.end
        ):
            yield Utterance(source=source, reach="all")
    if told := _NEWS_BEFORE_COLON.search(text):
        named = [each for each in sources if each.span.end <= told.start("news")]
        if (
            len(named) == 1
            and named[0].span.start < _EARLY
            and named[0].kind in (Kind.PERSON, Kind.COMPANY, Kind.HOUSE, Kind.ROLE)
        ):
            yield Utterance(source=named[0], reach="onward", announces=True)
    for found in _HAS_BROKEN.finditer(text):
        before = find_before(text, found.start(), sources)
        if before is not None:
            yield Utterance(
                source=before,
                reach=_measure(text, before.span.start, found.end()),
                announces=found[1].startswith(("broke", "let")),
            )
    for source in sources:
        if source.kind in (Kind.PERSON, Kind.PRONOUN, Kind.ROLE, Kind.COMPANY, Kind.HOUSE) and (
            (_AS_FAR_AS.search(text, 0, source.span.start) and _KNOWS.match(text, source.span.end))
            or (_IS_HOW.search(text, 0, source.span.start) and _PUTS_IT.match(text, source.span.end))
            or (_THE_WORD_FROM.search(text, 0, source.span.start) and _ENDS.match(text, source.span.end))
        ):
            yield Utterance(source=source, reach="all", announces=True)
        if _HAS_IT_RIGHT.match(text, source.span.end) and _IF.search(text, 0, source.span.start):
            yield Utterance(source=source, reach="all")
        if _BELIEVED.match(text, source.span.end) and _IF.search(
            text, max(0, source.span.start - 60), source.span.start
        ):
            yield Utterance(source=source, reach="all")
    quoted = _COLON.search(text)
    if quoted:
        for source in sources:
            if (
                source.span.end <= quoted.start()
                and source.kind in (Kind.PERSON, Kind.ROLE, Kind.PRONOUN, Kind.NOBODY)
                and source.head != "it"
            ):
                yield Utterance(source=source, reach="onward")
                return


_AS_FAR_AS = re.compile(r"\b(?:as|so) far as $|\bas $")
_KNOWS = re.compile(
    r" (?:is|are|was) aware\b| (?:knows?|knew|can tell|could tell|is concerned|understands? it|sees? it|tells? it|puts? it|has it|remembers? it)\b"
)
_IS_HOW = re.compile(r"\b(?:is|was|or)\b (?:how|what|so|the way) (?:the )?$")
_PUTS_IT = re.compile(
    r" (?:\w+ )?(?:puts?|put|describes?d?|calls?|called|sums?|summed|phrase[sd]?|sees|tells) (?:it|that|this|things)\b| (?:says|said|claims|claimed|thinks|reckons)(?=[.,;]|$)"
)
_THE_WORD_FROM = re.compile(
    r"\b(?:[Tt]hat|[Tt]his|[Ss]uch)(?:['’]s| is| was)(?: at least)? (?:the )?(?:[\w-]+ )?(?:word|message|line|verdict|answer|news|promise|plan|view|update|account|claim) (?:from|of|at|according to) (?:the )?$"
)
_HAS_IT_RIGHT = re.compile(
    r" (?:has|have) (?:it|that|this|the dates?|his (?:facts|sums)|her (?:facts|sums)) right\b| (?:is|are) not mistaken\b| gets? (?:his|her|its|their) way\b"
)
_NEWS_BEFORE_COLON = re.compile(
    r"\b(?P<news>guessing|guesswork|speculation|rumou?rs?|gossip|news|update|suspense|misery|wait|doubts?|word|answer|secret|question|confirmation|announcement|chatter|debate|record straight)\b[^,;:.“”\"]{0,40}: (?=\S)"
)
_EARLY = 50
"""A name so early in a sentence is its subject."""
_BELIEVED = re.compile(r" (?:is|are) (?:to be believed|right|correct|anything to go by)\b")
_IF = re.compile(
    r"\bif (?:(?:the|an?|that|this) )?(?:(?:new |recent |latest )?(?:reports?|story|item|article|scoop|rumou?rs) (?:by|in|from|on|at) (?:the )?)?$",
    re.IGNORECASE,
)
_COLON = re.compile(r": ?[“\"‘]")


def _find_origins(text: str, sources: Sequence[Source]) -> Iterator[Utterance]:
    if find_words(text).isdisjoint(_FROM_WORDS):
        return
    for source in sources:
        before = text[max(0, source.span.start - 90) : source.span.start]
        found = _FROM.search(before) or (_FROM_OF.search(before) if source.kind is not Kind.PRONOUN else None)
        by_object = text[source.span.start : source.span.end].casefold() != source.head
        if found and (source.kind is not Kind.PRONOUN or by_object):
            yield Utterance(source=source, reach="all")
    for unknown in _FROM_UNKNOWN.finditer(text):
        span = Span(*unknown.span("who"))
        if not any(each.span.overlaps(span) for each in sources):
            yield Utterance(source=Source(span=span, kind=Kind.OFFICE, name=unknown["who"]), reach="all")


_FROM_UNKNOWN = re.compile(
    r"\b(?:[Aa]ccording to|[Aa]s per) (?:the )?(?P<who>[A-Z][\w’'-]*+(?: [A-Z][\w’'-]*+){0,3})(?=[,.;]|$)(?!['’])"
)
"""A name that nobody is known by, which must be somebody's all the same."""
_FROM_OF = re.compile(r"(?:according to|as per|per)\s(?:the\s|a\s|an\s)?(?:[\w’'-]+\s){0,3}$", re.IGNORECASE)


_BY = frozenset({"by"})


def _find_agents(text: str, sources: Sequence[Source]) -> Iterator[Utterance]:
    """`was ordered by Netflix`, `confirmed by the showrunner`."""
    for _, place in find_words(text).find(_BY):
        source = find_after(text, place + 2, sources)
        said = _PARTICIPLE.search(text, max(0, place - 70), place)
        if source is None or said is None or "not " in text[max(0, said.start() - 12) : said.start()]:
            continue
        company = source.kind in (Kind.COMPANY, Kind.HOUSE)
        told = said[0].split()[0] in {
            "announced",
            "confirmed",
            "revealed",
            "unveiled",
            "posted",
            "shared",
            "reported",
            "denied",
        }
        if company or told:
            yield Utterance(source=source, reach="all", done=not told, announces=company)


SIGNALS = (
    SAYS
    | TAGS
    | ACTS.keys()
    | _FROM_WORDS
    | frozenset(
        "far aware how way right line message verdict view mistaken intend plan let put gave sent took kept laid brought held bought introduced by word words account answer guessing guesswork speculation rumour rumours rumor rumors gossip news update suspense misery wait doubt doubts secret question confirmation chatter debate record caption statement will break broke breaks let lets made makes making poured came dropped ruled adds is are ends presented had cites cited quoted quotes carried ran pointed points alluded alludes spoke speaks talked talks called has have took takes put shot shoots hit hits marked marks celebrated celebrates rang sent sends hand hands handed rolled rolls lays laid published publishes issued issues filled spelled listed lists used treated surprised rewarded believed right correct is are name named saying telling date dates window when".split()
    )
)
"""A sentence with none of these words, and no quotation behind a colon, has no speaker of its own."""
