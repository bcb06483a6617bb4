# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""The grammar of seasons: "season two", "the sophomore run", "a third", "the final season", "another outing"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.extracting.anchoring import Anchored, find_words
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
_NTHS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
_CARDINALS = {word: n for n, word in enumerate(_UNITS.split())}
_ORDINALS = {word: n for n, word in enumerate(_NTHS.split(), 1)}
_CARDINALS |= {f"twenty-{word}": 20 + n for word, n in list(_CARDINALS.items())[1:10]} | {"thirty": 30}
_ORDINALS |= {f"twenty-{word}": 20 + n for word, n in list(_ORDINALS.items())[:9]} | {"thirtieth": 30}
_ORDINALS |= {"sophomore": 2, "debut": 1, "freshman": 1, "opening": 1, "inaugural": 1}

NUMBER = r"(?:\d{1,2}(?!\d)|" + "|".join(sorted(_CARDINALS, key=len, reverse=True)) + r")"
ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|" + "|".join(sorted(_ORDINALS, key=len, reverse=True)) + r")"
_RUN = r"(?:seasons?|series|outings?|run|instal+ments?|chapters?|rounds?|batch|go|go-round|go-around|volume|cycle|iteration|edition|helping|stint|lap|set of episodes|order of episodes)"
# Nouns that count seasons only beside words of coming back: "returns for a second year", "picked up for a third term".
_YEAR = r"(?:years?|term|semester|time|bow|go|spin|ride|trip|entry|bout|bite|serving|dose|stab|innings|adventure|mission|case)"
_AGAIN = re.compile(
    r"renew|return|\bback\b|cancel|\baxed?\b|order|pick(?:s|ed)?[ -]up|green-?l|commission|confirmed|goes? into|going into|heads? into|heading into",
    re.IGNORECASE,
)

_LED = Anchored(
    r"\b(?P<lead>seasons?|series)(?:[ -]|(?<=seasons), (?=\d+ (?:and|&) \d)|(?<=seasons) \((?=\d+ (?:and|&) \d))(?P<n>"
    + NUMBER
    + r")(?:\s?(?-i:[AB])\b)?"
    r"(?P<more>(?:(?:\s?,\s?|\s?,?\s(?:and|or|&)\s|\s?[-–]\s?)" + NUMBER + r"\b)*)(?!\w)(?!-)"
    r"(?:,? part (?:one|two|1|2|I{1,2}))?",
    re.IGNORECASE,
)
_SHORT = Anchored(r"\bS0?(?P<n>[1-9]|[1-4]\d)\b(?!-)", re.IGNORECASE)
_COUNTED = Anchored(
    r"(?<![\w-])(?P<o1>"
    + ORDINAL
    + r")(?:(?:\s?,\s|\s?,?\s(?:and|or)\s)(?P<o2>"
    + ORDINAL
    + r"|final|last|concluding|closing))?"
    r"(?P<adj>(?:,?\s(?!season|of\b|in\b|and\b|to\b|is\b|the\b)[\w’'-]+){0,2}?)\s(?:(?P<noun>"
    + _RUN
    + r")|(?P<year>"
    + _YEAR
    + r"))\b",
    re.IGNORECASE,
)
_LONE = Anchored(
    r"\b(?:an?|any|the|its|their|for|before the|that|and|possible|potential|(?<=['’])s)\s(?P<n>"
    + ORDINAL
    + r")(?: and (?:final|last|concluding|closing)(?! \w+(?:th|rd|nd|st)\b))?(?: one)?"
    r"(?=[.,;:!?)—–]|['’]s\b|\s(?:is|was|has|had|will|in|on|at|and|while|but|been|certain|likely|this|next|last|by|for|after|before|to|being|would|could|as|from|with|too|if|of|may|might|can|should|"
    r"follows?|stars?|films?|tells?|begins?|starts?|arrives?|comes?|lands?|ends?|went|goes|remains?|already|also|still|now|due|set|under|out|later|soon|that|which|right|because|when|[a-z]{3,}ed|came|began|drew|ran|took|went|got|gets|goes|runs|takes|opens|drops|premieres|wraps|finishes|resumes|consists|features|picks|cost)\b|\s*$)"
    r"|\b(?:number|No\.) (?P<number>" + NUMBER + r")\b(?!\.\d)",
    re.IGNORECASE,
)
_SAYS_SEASON = re.compile(r"season|series|renew|picked up|run\b|order|outing|bring (?:it|the \w+) back", re.IGNORECASE)
_COMING = Anchored(
    r"\b(?:the |a |an |its |their )?(?:next|new(?! (?:that|this|last) )|upcoming|coming|forthcoming|another|additional|further|more|future|follow-up)\s"
    r"(?:[\w-]+\s)?(?P<noun>seasons?|run|outing|chapter|instal+ment|episodes|round|batch(?! of (?!episodes))|series(?= of (?:(?:the|its|his|her|our) )?[“\"‘']?(?-i:[A-Z])))\b"
    r"|\b(?:the|its) (?:next|following) series\b(?! of\b)"
    r"|(?:(?<=announced )|(?<=ordered )|(?<=order )|(?<=announce )|(?<=commissioned )|(?<=confirmed )|(?<=for )|(?<=do )|(?<=make ))(?:another|one more)(?: one)?(?=[.,;!?]|\s*$|\s(?:but|and|yet|so)\b)"
    r"|\b(?:a|any|the|its) (?:follow-up|renewals?|proper pickup|pickup|continuation|second go)\b|(?<=['’]s )follow-up\b",
    re.IGNORECASE,
)
_COMING_WORDS = frozenset(
    {
        "next", "new", "upcoming", "coming", "forthcoming", "another", "additional", "further", "more", "future", "following", "follow",
        "renewal", "renewals", "pickup", "continuation", "go",
    }
)  # fmt: skip
_THAT_SEASON = Anchored(
    r"\b(?:the|that(?! (?:the|this|its|a)\b)|this) (?!(?:first|last|previous|same|whole|tv|television|broadcast|fall|awards|\d[\d–/-]+)\b)(?:[\w-]+ )?(?:season|run|episodes|batch)\b|\bthe (?:current|present) series\b(?! of\b)|\bthose (?:episodes|instalments)\b",
    re.IGNORECASE,
)
_FINAL_SEASON = Anchored(
    r"\b(?:final|farewell|closing|concluding) (?:season|run|outing|series(?! of)|(?:chapter|instal+ment)(?! of (?:the |its |season|series)))\b"
    r"|\blast (?:season|run|outing|series)\b(?= (?:of [^,.;]{2,40}?,? )?(?:which )?(?:starts|begins|is (?:to|due|set|filming|shooting|scheduled)|will|arrives|premieres|lands|comes|drops|films|shoots)\b)",
    re.IGNORECASE,
)
# Seasons spoken of together without their numbers: "both seasons", "the last two runs", "a two-season order".
_SEVERAL = Anchored(
    r"\b(?:(?:both|(?:all|each) of (?:the|these|those)|(?:the|these|those|a) (?:pair|couple) of|(?:the|these|those|another|its|all) (?:(?:new|next|last|final|remaining|upcoming|further) )?(?P<count>two|three)"
    r"|(?P<more>two|three) (?:more|further|additional|new)|the (?:new|next|last|final|remaining|upcoming))(?: of the)? (?:(?:new|final|last|upcoming|remaining|further|more|additional) )?(?:seasons|runs|instal+ments)"
    r"|(?:(?:a|the|its|this|that) )?(?:double|two-(?:season|series|year)|three-(?:season|series|year)|multi-(?:season|series|year)) (?:orders?|renewal|pick-?\s?up|deal|commitment|extension|green-?light))\b",
    re.IGNORECASE,
)
_SEVERAL_WORDS = frozenset(
    {
        "seasons",
        "runs",
        "instalments",
        "installments",
        "order",
        "orders",
        "renewal",
        "pickup",
        "pick",
        "deal",
        "commitment",
        "extension",
        "green",
        "greenlight",
    }
)
_SEASON_WORDS = frozenset({"season", "current", "present", "run", "episodes", "batch", "instalments"})
_FINAL_WORDS = frozenset({"final", "last", "farewell", "closing", "concluding"})
_LEADS = frozenset({"season", "seasons", "series"})
_SHORTS = frozenset(f"s{zero}{n}" for n in range(1, 50) for zero in ("", "0"))
_NUMERALS = re.compile(r"\d{1,2}(?:st|nd|rd|th)\b")
_ORDINAL_WORDS = frozenset(part for word in _ORDINALS for part in word.split("-")) - {"twenty"} | {"number", "no"}


def find_seasons(text: str) -> Iterator[Token]:
    """What the text says of seasons."""
    words = find_words(text)
    if not _LEADS.isdisjoint(words):
        yield from _find_led(text)
    if not _SHORTS.isdisjoint(words):
        for found in _SHORT.finditer(text):
            yield Token(span=Span(*found.span()), kind="season", numbers=(int(found["n"]),))
    if not _ORDINAL_WORDS.isdisjoint(words) or _NUMERALS.search(text):
        yield from _find_counted(text)
        yield from _find_lone(text)
    if not _COMING_WORDS.isdisjoint(words):
        for found in _COMING.finditer(text):
            if found["noun"] != "episodes" or not re.search(r"no (?:more|new) $", text[: found.end() - 8]):
                yield Token(span=Span(*found.span()), kind="coming")
    if not _SEVERAL_WORDS.isdisjoint(words):
        for found in _SEVERAL.finditer(text):
            yield Token(span=Span(*found.span()), kind="several-seasons")
    if not _FINAL_WORDS.isdisjoint(words):
        for found in _FINAL_SEASON.finditer(text):
            yield Token(span=Span(*found.span()), kind="final-season")
    if not _SEASON_WORDS.isdisjoint(words):
        for found in _THAT_SEASON.finditer(text):
            yield Token(span=Span(*found.span()), kind="that-season")


def _find_led(text: str) -> Iterator[Token]:
    for found in _LED.finditer(text):
        name = found["lead"].lower() == "series" and not found["n"].isdigit() and not found["n"].islower()
        numbers = re.findall(NUMBER, found["n"] + (found["more"] or ""), re.IGNORECASE)
        if not name:
            yield Token(span=Span(*found.span()), kind="season", numbers=tuple(map(to_number, numbers)))


def _find_counted(text: str) -> Iterator[Token]:
    again: bool | None = None
    for found in _COUNTED.finditer(text):
        noun = (found["noun"] or "").lower()
        if noun in {"volume", "batch"}:
            continue
        if not noun:
            again = bool(_AGAIN.search(text)) if again is None else again
            if not again or to_number(found["o1"]) < 2:
                continue
        if found["o1"].lower() == "opening" and not noun.startswith(("season", "series", "run")):
            continue
        numbers = [to_number(found["o1"])]
        if found["o2"] and (second := to_number(found["o2"])):
            numbers.append(second)
        yield Token(span=Span(*found.span()), kind="season", numbers=tuple(numbers))


def _find_lone(text: str) -> Iterator[Token]:
    """Ordinals without a noun: a season's where the sentence speaks of seasons, else where what stands before does."""
    says = None
    for found in _LONE.finditer(text):
        group = "n" if found["n"] else "number"
        if says is None:
            says = bool(_SAYS_SEASON.search(text))
        kind: str = "season" if says and group == "n" else "nth"
        span = Span(found.start(group), found.end(group) if kind == "season" else found.end())
        yield Token(span=span, kind=kind, numbers=(to_number(found[group]),))  # type: ignore[arg-type]


def to_number(word: str) -> int:
    """The number that a numeral, a cardinal or an ordinal names; 0 for any other word."""
    word = word.lower()
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else _CARDINALS.get(word) or _ORDINALS.get(word) or 0
