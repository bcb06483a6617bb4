# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Which of a sentence's sources speak in it, by the verbs and prepositions that they stand beside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from citadel_watch.extracting.anchoring import find_words
from citadel_watch.extracting.passage import Span
from citadel_watch.extracting.speech.sources import Kind, Source

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


_SAYS = frozenset(
    "say says said tell tells told report reports reported claim claims claimed write writes wrote hear hears heard confirm confirms confirmed "
    "announce announces announced announcing reveal reveals revealed note notes noted explain explains explained add adds added adding insist "
    "insists insisted state states stated post posts posted share shares shared learned learnt understands tweeted tweets admit admits admitted "
    "declare declares declared tease teases teased hint hints hinted argue argues argued think thinks thought answer answers answered reply "
    "replies replied recall recalls recalled reckon reckons reckoned joke jokes joked laugh laughs laughed suggest suggests suggested deny "
    "denies denied dismiss dismisses dismissed reject rejects rejected unveil unveils unveiled maintain maintains maintained promise promises "
    "promised warn warns warned spill spills spilled spilt acknowledge acknowledges acknowledged concede concedes conceded quip quips quipped "
    "caption captioned captions expect expects hope hopes predict predicts predicted offered mused muses believe believes stress stresses stressed "
    "clarified clarifies repeated repeats whisper whispers whispered refuted refutes debunked debunks quashed quashes rubbished rubbishes slammed slams".split()
)
_ANNOUNCES = frozenset(
    "announce announces announced announcing confirm confirms confirmed reveal reveals revealed unveil unveils unveiled post posts posted said "
    "says shared shares declared stated tweeted".split()
)
# Words that are speech only with what follows, and things else without it: "wrote the pilot", "shares the lead".
_LATER_DAY = re.compile(
    r" (?:on|last|this|in) (?:\d|\w+day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)",
    re.IGNORECASE,
)
_GUARDED = {
    re.compile(
        r" (?:that|on (?:instagram|twitter|x|facebook|threads|tiktok|social|his|her|their|its|youtube|bluesky|weibo|\w+day)|(?:a|an|the|some|its) (?!(?:[\w-]+ )?(?:writing|credits?|screen|leads?|roles?|stage|scripts?|pilot|book|episodes?|part|love|passion|bed|duty|duties|words?|story|show|series|season|music|score)\b)|in (?:a|an|his|her|their|its|the caption)|below|below it|to (?:fans|followers)|of (?:how|the|a)|last|how|[:,“\"])|[:,.;”\"]|$",
        re.IGNORECASE,
    ): frozenset("wrote write writes shares share shared post offered".split()),
    re.compile(r"(?! for (?:duty|work)| back)"): frozenset("report reports".split()),
    re.compile(r"(?! (?:goodbye|farewell|yes|no to|little|nothing))"): frozenset("said says say".split()),
    re.compile(r" (?:that|he|she|they|it|the|a|there|season|series|filming|production)\b"): frozenset(
        "think thinks thought expect expects hope hopes believe believes heard hear hears understands".split()
    ),
}
_OF_OUTLETS = frozenset(
    "hear hears heard understands learned learnt report reports reported think expect expects".split()
)
_ACTS = {
    word: pattern
    for pattern, words in {
        None: "renews renewed orders ordered greenlights greenlit commissions commissioned cancels canceled cancelled axes axed scraps scrapped shelves "
        "shelved unveils approves approved renew order greenlight commission cancel axe debuts debuted dated dates schedules scheduled slates "
        "slated promised delays delayed postpones postponed halts halted pauses paused suspends suspended released releases extends extended tapped taps "
        "enlisted recruits recruited casts",
        r" (?:it |the (?:show|series|drama|comedy) |them )?(?:up|the plug|off|back|down|out|on)\b": "picks picked pulls pulled calls called puts put brings brought pushes pushed bring pick put pull calling",
        r" (?:it|the|a|an|its|in|september|october|november|december|january|february|march|april|may|june|july|august|\d|release|premiere)\b": "sets set fixed fixes "
        "moves moved moving adds drops dropped has bumped",
        r" (?:[\w“”\"’':.&-]+ ){0,8}?(?:the |a |an |its )?(?:[\w-]+ ){0,3}?(?:go-ahead|green ?light|green-light|order|renewal|pick-?up|nod|date|series|season|start date|run|it official|sign of)\b": "gives gave given "
        "give hands handed hand lands makes made gets bestowed",
        r" (?:up its mind|it official|it clear)\b": "",
    }.items()
    for word in words.split()
}
_ACT_TAILS = {tail: re.compile(tail, re.IGNORECASE) for tail in _ACTS.values() if tail}
_MIND = re.compile(r" (?:up (?:its|their) mind|it official|good on)\b")
_HAS = re.compile(
    r" (?:it|them|the \w+|a|an) (?:down |pencilled |slated |scheduled |set )?(?:in )?(?:for|to|down|on|in)\b(?! development)"
)
_PARTICIPLE = re.compile(
    r"\b(?:announced|confirmed|revealed|unveiled|renewed|ordered|commissioned|greenlit|cancell?ed|axed|scrapped|approved|picked up|given|handed|set|released|"
    r"made public|dated|scheduled|shelved|posted|shared|reported|denied|dropped|put on hold|called off|pulled|broken|granted) (?:[\w’'-]+ ){0,7}$"
)

_AUXILIARIES = frozenset(
    "has have had also now just officially finally already since then later once recently today yesterday all both even only first did does do himself herself itself themselves "
    "further went will exclusively previously soon again still thus will've".split()
)
_STOPPERS = frozenset(
    "not never is are was were be been being to no n't hasn't hasn’t haven't haven’t didn't didn’t hadn't hadn’t won't won’t cannot yet if would could should".split()
)
_DAYS = frozenset(
    "on monday tuesday wednesday thursday friday saturday sunday today yesterday last this earlier week month year morning night afternoon evening in "
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec back at tca".split()
)
_TOKEN = re.compile(r"([^\s,;:()“”\"]+)[ ]$")
_ASIDE = re.compile(r"(?:^|(?<=[^,]))(, [^,;:.“”\"]{2,90}), ?$")
_BRACKETS = re.compile(r"( \([^()]{1,40}\),?) ?$")
_WHO = re.compile(r", (?:who|whose) [^,;:.“”\"]{2,90},? ?$")
_TOOK_TO = re.compile(r"\b(took|takes|taken|turned|has taken) to (?:[\w’'.]+ ){1,6}?(?:to )?$")
_USED = re.compile(
    r"\b(used|chose|decided|was happy|was able|was delighted|sat down with [\w ]+|spoke to [\w ]+) (?:[\w’'.]+ ){0,6}?to $"
)
_LATER = re.compile(
    r"(?: (?:at the time|on (?:\w+day|record|instagram|twitter|x|facebook|tiktok|social media|air|stage|the record)|(?:last|this|earlier this) \w+|yesterday|today|(?:early |late )?\w+day(?: (?:morning|afternoon|evening|night))?|(?:ahead of|during|before|after|at|as part of) (?:the|its|a|an|his|her|their) [\w-]+(?: [\w-]+){0,2}(?=[.,;]|$)|"
    r"in (?:a|an|the|his|her|their) (?:[\w-]+ ){0,3}(?:statement|post|interview|tweet|release|video|story|caption|email|letter|newsletter)|"
    r"when asked|back then|then|recently|(?:exclusively )?(?:us|me|reporters|fans|followers|(?:the )?(?-i:[A-Z])[\w’'.]*(?: (?-i:[A-Z])[\w’'.]*){0,3})|of (?:it|this|the \w+)|"
    r"(?:to|with|on|at) (?:the )?(?-i:[A-Z])[\w’'.]*(?: (?-i:[A-Z])[\w’'.]*){0,3}|below it|via [\w ]{2,20}|with a (?:laugh|grin|smile)|in (?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall)))*",
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
    r"\b(broke|breaks|broken|gave away|gives away|let slip|lets slip|let it slip|put it on record|put an end date on|let \w+ know|made (?:himself|herself|it|themselves) clear|ruled (?:himself|herself|it|that|a) |poured cold water|shot down|shoots down|hit back|hits back|came out with|set the record straight|dropped (?:a|the) (?:hint|bombshell)|was in a chatty)\b"
)


_SAYS_OR_ACTS = frozenset(_SAYS | _ACTS.keys())


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
    for word, place in find_words(text).find(_SAYS_OR_ACTS):
        end = place + len(word)
        if text[place - 1 : place] == "-" or text[end : end + 1] == "-":
            continue
        inverted = _find_after(text, end, sources) if word in _SAYS and _BEFORE_TAG.search(text[:place]) else None
        if inverted and not _leads_on(text, word, end, inverted):
            yield Utterance(source=inverted, reach="all", announces=word in _ANNOUNCES)
            continue
        source = _find_before(text, place, sources)
        if source is None or _NOR.search(text, max(0, source.span.start - 16), source.span.start):
            continue
        if word in _SAYS and _is_speech(text, word, end, source):
            yield Utterance(
                source=source,
                reach=_measure(text, source.span.start, end),
                announces=word in _ANNOUNCES,
                heard_by=_find_after(text, end, sources) if word in {"tell", "tells", "told"} else None,
            )
        elif word in _ACTS and source.kind in (Kind.COMPANY, Kind.HOUSE, Kind.PRONOUN) and _is_act(text, word, end):
            yield Utterance(source=source, reach="onward", done=True, announces=True)
    yield from _find_rest(text, sources)


def _find_rest(text: str, sources: Sequence[Source]) -> Iterator[Utterance]:
    """What companies do with words that mean much else: `will put out`, `has it down for`, `has made up its mind`."""
    for source in sources:
        if source.kind in (Kind.OUTLET, Kind.PAPER) and _CARRIES.match(text, source.span.end):
            yield Utterance(source=source, reach="onward")
        if source.kind is Kind.NOBODY and _HAVE_IT.match(text, source.span.end):
            yield Utterance(source=source, reach="onward")
        speaks = source.kind in (Kind.PERSON, Kind.OFFICE) or _SPOKEN_FOR.search(
            text, source.span.start, source.span.end
        )
        if speaks and _POINTS.match(text, source.span.end):
            yield Utterance(source=source, reach="onward")
        if source.kind not in (Kind.COMPANY, Kind.HOUSE, Kind.PRONOUN):
            continue
        after = _DOES.match(text, source.span.end)
        if after:
            yield Utterance(source=source, reach="onward", done=True, announces=True)


_SPOKEN_FOR = re.compile(r"\b(?:spokes|rep)\w*", re.IGNORECASE)
_HAVE_IT = re.compile(r" (?:now |also )?(?:have|has|had) it (?:that|as)\b")
_CARRIES = re.compile(
    r" (?:also |further |then |now |has |had )*(?:had|has it|(?:been|was) told|can reveal|puts|quotes|quoted|cites|cited|carried|ran|suggests|broke)\b"
)
_POINTS = re.compile(
    r" (?:has |had |also |now )*(?:pointed|points|alluded|alludes|spoke of|speaks of|talked of|talks of|called|calls) (?!for|off|time|up)"
)
_DOES = re.compile(
    r"(?: (?:itself|has|have|had|also|now|finally|officially|just|at last|today|then|already|not only|on \w+day))*"
    r"(?: will (?:also )?(?:put out|release|premiere|launch|drop|air|stream|bring back|debut|roll out|broadcast|show|screen)\b"
    r"| (?:made|makes) (?:it official|up its mind|good on)| (?:has|have) (?:it|them|the \w+) (?:down|pencilled in|scheduled|slated) for"
    r"| (?:broke|breaks|broken) the news| (?:put|puts) (?:an end to|it on|out|[\w ]{2,40}? on the (?:calendar|schedule|slate))| (?:gives?|gave|given) (?:a sign|the)"
    r"| (?:is|are) (?:making|developing|bringing back|moving ahead|going ahead|giving|ending|pulling the plug|sticking with)\b| (?:debuts?|debuted|dropped|drops|launched) (?:a|the|an|its)\b"
    r"| (?:marked|marks|celebrated|celebrates|rang in) [^,;:.]{2,60}? with (?:an?|the|its|new|first|news)\b"
    r"| used (?:its|the|an?)\b[^;.]{2,90}? to (?:announce|reveal|end|confirm|unveil|show|share|date|set|drop|break)\b"
    r"| (?:treated|surprised|rewarded) (?:fans|viewers|its|the)\b[^;.]{0,40}? (?:to|with)\b"
    r"|(?:, which)? (?:still )?(?:has|have)(?:n['’]t| not| yet to| still not| still to)(?: (?:yet|so far|officially|publicly|even))*(?: to)? "
    r"(?:announced?|named?|set|given?|confirm(?:ed)?|reveal(?:ed)?|put|said|say|shared?|fix(?:ed)?)\b[^,;.]{0,40}?\b(?:dates?|when|window)\b"
    r"| (?:has|have)(?:n['’]t| not| yet to| still not| still to)(?: (?:yet|so far|officially|formally|even))*(?: to)? (?:renew(?:ed)?|order(?:ed)?|pick(?:ed)?|commission(?:ed)?|decided?|green-?lit|cancell?ed)\b"
    r"| (?:is|are)(?:n['’]t| not) (?:yet )?(?:saying|telling)\b| (?:won['’]t|will not) say when\b"
    r"| adds\b| ends\b| presented its slate| (?:took|takes|taken) to \w+)"
)


def _is_speech(text: str, word: str, end: int, source: Source) -> bool:
    if source.kind is Kind.OUTLET and word in _OF_OUTLETS:
        return True
    if word in {"learned", "learnt", "understands"} and source.kind not in (Kind.OUTLET, Kind.PAPER):
        return False
    if word in {"report", "share", "post", "claim", "answer", "promise", "hope", "note"} and text[end : end + 1] == "s":
        return False
    if source.kind is Kind.ROLE and _PARTICIPLES.match(text, end - len(word)):
        return False
    if _WHAT.search(text, max(0, source.span.start - 12), source.span.start):
        return False
    if source.kind in (Kind.OUTLET, Kind.PAPER) or _LATER_DAY.match(text, end):
        return True
    return all(pattern.match(text, end) for pattern, words in _GUARDED.items() if word in words)


_PARTICIPLES = re.compile(
    r"(?:confirmed|announced|revealed|unveiled|named|reported) (?:for|as|by|so|to|in|on|at|yet)\b"
)
_NOR = re.compile(r"\b(?:nor|neither|never) (?:has|have|had|did|does|do|will) $", re.IGNORECASE)
# "What the rumours said" is not said here.
_WHAT = re.compile(r"\b(?:[Ww]hat|[Ww]hatever|[Hh]ow) $")


def _is_act(text: str, word: str, end: int) -> bool:
    tail = _ACTS[word]
    if word == "has":
        return _HAS.match(text, end) is not None
    if word in {"made", "makes"} and _MIND.match(text, end):
        return True
    return tail is None or _ACT_TAILS[tail].match(text, end) is not None


def _find_before(text: str, place: int, sources: Sequence[Source]) -> Source | None:
    """The subject of the verb at `place`: right before it but for auxiliaries, days and what stands between commas."""
    at = _skip_back(text, place)
    if at is None:
        return None
    found = _ending_at(text, at, sources)
    if found is None and text[:at].rstrip().endswith(","):
        named = _ending_at(text, text[:at].rstrip().rfind(","), sources)
        if named is not None and named.kind is Kind.PERSON and text[: named.span.start].endswith(", "):
            return named
    for _ in range(3):
        told = _WHO.search(text, max(0, at - 130), at)
        if told is not None:
            at = told.start()
            found = _ending_at(text, at, sources)
            continue
        if found is not None:
            return found
        aside = _BRACKETS.search(text, max(0, at - 60), at) or _ASIDE.search(
            text, max(0, at - 130), at + text.startswith(",", at)
        )
        if aside is None:
            return None
        at = aside.start(1)
        found = _ending_at(text, at, sources)
    return found


def _skip_back(text: str, place: int) -> int | None:
    at = place
    for _ in range(9):
        token = _TOKEN.search(text, max(0, at - 40), at)
        if token is None:
            break
        word = token[1].casefold()
        if word == "to":
            taken = _TOOK_TO.search(text, max(0, at - 90), at) or _USED.search(text, max(0, at - 90), at)
            if taken is None:
                return None
            at = taken.start(1)
            continue
        if word in {"only", "who"}:
            at = token.start(1)
            if word == "who":
                return len(text[:at].rstrip(" ,"))
            before = _TOKEN.search(text, max(0, at - 40), at)
            at = before.start(1) if before and before[1] == "not" else at
            continue
        if word in _STOPPERS:
            return None
        if (
            word not in _AUXILIARIES
            and word not in _DAYS
            and not (word.endswith("ly") and len(word) > 4)
            and not word.rstrip(".").isdigit()
        ):
            break
        at = token.start(1)
    return at


def _ending_at(text: str, at: int, sources: Sequence[Source]) -> Source | None:
    end = len(text[:at].rstrip())
    for each in sources:
        if 0 <= end - each.span.end <= 2 and not text[each.span.end : end].strip('”"’*) '):
            return each
    unknown = _FULL_NAME.search(text, max(0, end - 40), end)
    if unknown is None or not _STRANGE.isdisjoint(unknown[0].casefold().split()):
        return None
    span = Span(*unknown.span())
    if any(each.span.overlaps(span) for each in sources):
        return None
    return Source(span=span, kind=Kind.PERSON, name=unknown[0])


_FULL_NAME = re.compile(
    r"(?<![\w’'.-])[A-Z][a-zà-ÿ’'-]++(?: [A-Z]\.)?(?: (?:de|von|van|der|di|al)){0,2}(?: [A-Z][\w’'-]*[a-zà-ÿ]){1,2}+$"
)
_STRANGE = frozenset(
    "the a an season series episode part book chapter today yesterday nobody everyone fans viewers readers this that these but and so as if when "
    "while there here monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december".split()
)


def _find_after(text: str, at: int, sources: Sequence[Source]) -> Source | None:
    """The source that follows at once, its titles in between: `said showrunner Ana Ruiz`, `says the trade`."""
    for each in sources:
        if each.span.start < at:
            continue
        between = text[at : each.span.start].strip(" ")
        if len(between) < 45 and (not between or _TITLED.fullmatch(between)):
            return each
        break
    return None


_TITLED = re.compile(r"(?:the|its|a|an|co-|that|this|same)?(?: ?[\w’'-]+){0,5}")


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
    if not _BEFORE_TAG.search(text[:start]):
        return "onward"
    later = _LATER.match(text, end)
    return "all" if _ENDS.match(text, later.end() if later else end) else "onward"


def _find_phrases(text: str, sources: Sequence[Source]) -> Iterator[Utterance]:
    """`Ruiz's word for it`, `let slip`, `has made herself clear`, and what follows a colon."""
    for source in sources:
        if source.kind in (Kind.PERSON, Kind.ROLE, Kind.COMPANY, Kind.HOUSE) and _OWN_WORDS.match(
            text, source.span.end
        ):
            yield Utterance(source=source, reach="all")
    for found in _HAS_BROKEN.finditer(text):
        before = _find_before(text, found.start(), sources)
        if before is not None:
            yield Utterance(source=before, reach="onward", announces=found[1].startswith(("broke", "let")))
    for source in sources:
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
        if found and source.kind is not Kind.PRONOUN:
            yield Utterance(source=source, reach="all")


_FROM_OF = re.compile(r"(?:according to|as per|per)\s(?:the\s|a\s|an\s)?(?:[\w’'-]+\s){0,3}$", re.IGNORECASE)


_BY = frozenset({"by"})


def _find_agents(text: str, sources: Sequence[Source]) -> Iterator[Utterance]:
    """`was ordered by Netflix`, `confirmed by the showrunner`."""
    for _, place in find_words(text).find(_BY):
        source = _find_after(text, place + 2, sources)
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
    _SAYS
    | _ACTS.keys()
    | _FROM_WORDS
    | frozenset(
        "by word words account answer caption statement will break broke breaks let lets made makes making poured came dropped ruled adds is are ends presented had cites cited quoted quotes carried ran pointed points alluded alludes spoke speaks talked talks called has have took takes put shot shoots hit hits marked marks celebrated celebrates rang used treated surprised rewarded believed right correct is are name named saying telling date dates window when".split()
    )
)
"""A sentence with none of these words, and no quotation behind a colon, has no speaker of its own."""
