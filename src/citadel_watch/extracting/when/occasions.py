"""What a date is the date of: the verb or noun in its company, by meaning."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.when.words import compile_words


class Occasion(StrEnum):
    """What happens, or happened, at a time."""

    RELEASE = "release"
    START = "start"
    END = "end"
    FILMING = "filming"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words that say what happens. `vague` words (planned for, expected) take their meaning from what they speak of."""

    span: Span
    occasion: Occasion
    vague: bool = False


_SHOOTING = (
    r"(?:film(?:ing|ed|s)?|shoot(?:ing|s)?|(?:principal\s|main\s)?photography|production|cameras?|reshoots?|re-shoots?|"
    r"pick-?ups?|work(?=\s(?:on|is|was|has|had|will|began|begins|started|starts|gets|got|at|in)\b))"
)
_BEGIN = (
    r"(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|commenc(?:e|es|ed|ing)|kick(?:s|ed|ing)?[\s-]off|resum(?:e|es|ed|ing)|roll(?:s|ed|ing)?|"
    r"turn(?:s|ed|ing)?|open(?:s|ed|ing)?|g[eo]t(?:s|ting)?\s(?:under\s?way|going|started)|under\s?way|goes\sbefore)"
)
_FINISH = (
    r"(?:wrap(?:s|ped|ping)?|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|complet(?:e|es|ed|ing|ion)|conclud(?:e|es|ed|ing)|stop(?:s|ped|ping)?|"
    r"(?:is|was|were|are|be|been|all)\s(?:over|done)|done\swith|go(?:es|ne)?\son\s(?:till?|until|through)|(?:last|final)\sday|"
    r"continu(?:e|es|ed|ing)\s(?:till?|until|through|into)|runs?\s(?:till?|until|through)|last(?:s|ed|ing)?\s(?:till?|until|through))"
)
_GAP = r"(?:\s(?!(?:and|but|while|which|who|that|yet)\b)[\w’'&.-]{1,20}){0,5}?\s"

_WRAPPED = compile_words(
    rf"\b(?:{_SHOOTING}{_GAP}(?:up\s)?{_FINISH}|{_FINISH}(?:\s\w+){{0,3}}?\s{_SHOOTING}|wrap(?:s|ped|ping)\b(?:\sup)?|"
    r"in\sthe\scan|(?:finished|completed|wrapped)\s(?:up\s)?(?:his|her|their|its)\s(?:work|scenes|part|shoot))\b"
)
_BEGUN = compile_words(
    rf"\b(?:{_SHOOTING}{_GAP}{_BEGIN}|{_BEGIN}(?:\s\w+){{0,3}}?\s{_SHOOTING}|went\s(?:before|in\sfront\sof)\sthe\scameras?|"
    r"(?:to\s|will\s)(?:film|shoot)|into\sproduction|in\sproduction\s(?:from|since))\b"
)
_FILMING = compile_words(rf"\b(?:{_SHOOTING}|shot(?!\sat\b)|on\sset|table\sread|on\slocation)\b")
_RELEASE_NOUN = (
    r"(?:premi[eè]res?|debuts?|releases?|launch(?:es)?|roll-?outs?|returns?|bows?|arrivals?|airdates?|air\sdates?|start\sdates?|"
    r"drop|opening|unveiling|broadcasts?|streaming|line-?ups?|slates?|schedules?|season|TV\sseason|berth|slot)"
)
_RELEASE = compile_words(
    r"\b(?:premi[eè]r(?:e|es|ed|ing)|debut(?:s|ed|ing)?|(?:re)?releas(?:e|es|ed|ing)|launch(?:es|ed|ing)?|"
    r"arriv(?:e|es|ed|ing|al)|land(?:s|ed|ing)?(?=\s(?:in|on|at|globally|worldwide|this|next|last|from|early|late|sometime|exclusively|\w+day|(?-i:[A-Z])|\d))|"
    r"drop(?:s|ped|ping)?|air(?:s|ed|ing|date)?|stream(?:s|ed|ing)?|"
    r"bow(?:s|ed|ing)?|return(?:s|ed|ing)?|(?:be|is|are|was|were|been|'s|’s|being)\s(?:officially\s|now\s|already\s|finally\s)?(?:back|out)|com(?:e|es|ing)\s(?:back|out|to|in|on|this|next|later|early|late|sometime)|"
    r"com(?:e|es|ing)|came\s(?:out(?!\swith)|to|back)|roll(?:s|ed|ing)?[\s-]?out|hit(?:s|ting)?(?=\s(?:the\s)?(?:screens?|streaming|airwaves|(?-i:[A-Z])))|reach(?:es|ed|ing)?(?=\s(?:the\s)?(?:screens?|viewers|audiences|(?-i:[A-Z])))|"
    r"on\s(?:screens?|air|the\sair|TV|television)|available|go(?:es)?\slive|"
    r"(?:be\sable\sto\s|get\sto\s)?(?:see|watch|seen|binge)(?=\b)|appear(?:s|ing)?(?=\s(?:in|on|before|by|this|next|no|at))|open(?:s|ed|ing)?|unveil(?:s|ed)?\b(?=\s(?:in|on)\s)|"
    r"follow(?:s|ing)?(?=\s(?:in|on|this|next|later|a\s))|out(?=\s(?:in|on|now|this|next|by|later|from|tomorrow|today)\b|,?\s(?-i:[A-Z(]))|"
    r"join(?:s|ing)?\sthe\s(?:line-?up|schedule|slate)|(?:you|viewers|fans|we|audiences)\s(?:will\s|can\s|'ll\s)?get|adds?|"
    r"release\sdates?|launch\sdates?|premiere\sdates?|air\sdates?|release\swindows?|start\sdates?|dated|make(?:s)?\sits\s(?:way|debut|bow))\b"
)
_PLAN = compile_words(
    r"\b(?:due|slated|scheduled|set(?=\s(?:for|to\s(?:arrive|come)))|planned|expected|expect|eyed|eyeing|pencil+ed\sin|penciled|earmarked|aim(?:s|ed|ing)?\sfor|"
    r"target(?:s|ed|ing)|on\s(?:course|track|the\sway)|ready|wait(?:s|ing)?|patient|"
    r"mov(?:ed|es|ing)|push(?:ed|es|ing)|delay(?:ed|s|ing)?|postpon(?:ed|es|ing)|slip(?:s|ped|ping)?|shift(?:s|ed|ing)?|bump(?:s|ed)|put\s(?:off|back)|held(?:\sback|\sover)?|"
    r"brought\sforward|resched(?:uled|ules)|slid|slides|kicked|becomes|became|point(?:s|ed|ing)\sto|promis(?:es|ed|ing)|fix(?:es|ed)|"
    r"(?:announced|confirmed|tapped|booked|dated|locked\sin|lined\sup|given|tipped|reserved|named|set|set\sdown)(?=\s(?:\w+\s){0,2}?(?:for|as)\s(?!(?:a|an|another|more|the\s(?:second|third|fourth|fifth|role))\b))|"
    r"(?:season|series|show|spinoff|spin-off|it|window|date|that|premiere|launch|release)\s(?:is|will\sbe|would\sbe|could\sbe|might\sbe)\s(?=(?:now\s)?(?:in|for|on)\s)|window)\b"
)
_OTHER = compile_words(
    r"\b(?:announc(?:e|es|ed|ing|ement|ements)|sa(?:y|ys|id|ying)|t(?:old|ells)|confirm(?:s|ed|ing)?|reveal(?:s|ed|ing)?|report(?:s|ed|ing)?|"
    r"post(?:s|ed|ing)|tweet(?:s|ed)|tease[ds]|publish(?:es|ed)|interview(?:ed)?|spoke|speaking|wrote|writes|written|"
    r"cast(?:s|ing)?|join(?:s|ed|ing)|hir(?:es|ed|ing)|sign(?:s|ed)|born|birth|died|death|married|met|"
    r"renew(?:s|ed|al|ing)?|order(?:s|ed)|green-?li(?:t|ght|ghted)|cancel(?:s|led|ed|lation)?|axed|commission(?:ed|s)?|picked\sup|pick-?up|"
    r"strikes?|walkouts?|awards?|emmys?|oscars?|nominat(?:ed|ions?)|"
    r"set\sin(?=\s)|takes?\splace|trailers?|teasers?|posters?|clips?|featurettes?|footage|tickets?|soundtracks?|novels?|books?|bought|acquir(?:ed|es)|"
    r"finales?|ended|ends|concluded|founded|created|develop(?:ed|ment|ing)|began|started|left|leaves|decision|deadline|contract|lawsuit|trial|"
    r"earnings|quarter(?:ly)?\sresults|convention|festival|upfronts?|panel|event|anniversary|years?\sold|price|subscriptions?|updated)\b"
)
_NOUNS_OF_OTHER = compile_words(
    r"\b(?:trailers?|teasers?|posters?|clips?|featurettes?|images?|photos?|footage|first[\s-]look|announcements?|news|decisions?|reports?|"
    r"tickets?|soundtracks?|albums?|novels?|books?|games?|documentar(?:y|ies)|finales?|(?:last|final|closing)\s(?:episodes?|chapters?|instal+ments?)|"
    r"strikes?|negotiations|talks|casting|scripts?|writing|details|results|verdict|upfronts?|memoirs?|updates?|novelty|"
    r"episodes?\s(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten)|(?:second|third|fourth|fifth|new|remaining|weekly)\sepisodes?|rest)\b"
)
_BREAK = compile_words(
    r"[;:—–]|,|\b(?:and|but|while|whereas|though|although|because|which|who|that|yet|when|as|after|before|with)\b"
)
_HARD = compile_words(r"[;—–]|\b(?:but|while|whereas|though|although|because|which|who|yet|when|after|before)\b")
_RELATIVE = compile_words(r",|\b(?:which|that|who|whose)\b")
_DETERMINER = compile_words(r"(?:\b(?:the|a|an|its|their|his|her|this|whole|full)|['’]s)\s\Z")
_NOUN_NEXT = compile_words(
    rf"\A(?:['’]s?)?[\s-](?:(?:worldwide|global|international|official|planned|scheduled|series|season|world|domestic|UK|US|U\.S\.|TV|theatrical|"
    rf"streaming|winter|spring|summer|fall|autumn|midseason|possible|likely|tentative|new|\w+[-\w]*ed)[\s-]){{0,2}}(?P<noun>{_RELEASE_NOUN})\b"
)
_SHOOT_NEXT = compile_words(
    r"\A[\s-](?:(?:planned|scheduled|season|location|production)[\s-]){0,2}(?P<noun>shoot|filming|production)\b"
)
_START_NEXT = compile_words(r"\A[\s-](?:(?:production|filming|shooting|planned)[\s-]){1,2}(?:start|begin)\b")
_DATELINE = compile_words(r"\A\W*(?-i:[A-Z])[\w.\s]{1,24}(?:,\s(?-i:[A-Z])[\w.]{1,12})?[,:]\s\Z")
_OF = compile_words(r"\b(?<!\bas\s)(?<!date\s)(?<!window\s)(?<!premiere\s)(?<!release\s)of\s\Z")
_ASIDE = compile_words(r",\s(?:which|who|whose|with|led|starring|featuring)\b[^,]*+,")
_FUNCTION_WORD = compile_words(
    r"\A['’]?\s(?:in|on|at|by|to|of|for|from|with|and|or|but|as|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|can|"
    r"it|its|he|she|they|we|you|the|a|an|that|this|which|who|when|while|after|before|instead|rather|only|also|exclusively|"
    r"worldwide|globally|following|according|with|without|via|through|during|if|because|so|than|then|not|just|until|since|\w+ly|"
    r"says?|said|becomes|became|came|comes|started|began|begins|starts|saw|sees|marks?|ended|\w+ed)\b"
)

_REACH = 40


def find_occasion(passage: Passage, dated: Dated) -> Occasion | None:
    """What happens at this time: by the noun it stands before, else by the nearest cue; None where nothing says."""
    text, place = passage.text, dated.span
    after = text[place.end : place.end + 64]
    if _START_NEXT.match(after):
        return Occasion.START
    if match := _SHOOT_NEXT.match(after):
        return Occasion.FILMING
    if match := _NOUN_NEXT.match(after):
        noun = Span(place.end + match.start("noun"), place.end + match.end("noun"))
        return Occasion.OTHER if _of_something_else(passage, noun) else Occasion.RELEASE
    if _qualifies_a_noun(text, place, after):
        return Occasion.OTHER
    cues = [(cost, cue) for cue in find_cues(text) if (cost := _distance(passage, cue, place)) < _REACH]
    if not cues:
        return None
    _cost, nearest = min(cues, key=lambda each: each[0])
    return _mean(passage, nearest)


@lru_cache(maxsize=64)
def find_cues(text: str) -> tuple[Cue, ...]:
    """All words that say what happens; where two readings overlap the earlier listed one, which is the fuller, counts."""
    cues: list[Cue] = []
    for occasion, pattern, vague in (
        (Occasion.END, _WRAPPED, False),
        (Occasion.START, _BEGUN, False),
        (Occasion.RELEASE, _RELEASE, False),
        (Occasion.RELEASE, _PLAN, True),
        (Occasion.FILMING, _FILMING, False),
        (Occasion.OTHER, _OTHER, False),
    ):
        for match in pattern.finditer(text):
            place = Span(match.start(), match.end())
            if not any(place.overlaps(cue.span) for cue in cues):
                cues.append(Cue(span=place, occasion=occasion, vague=vague))
    return tuple(sorted(cues, key=lambda cue: cue.span))


def _qualifies_a_noun(text: str, place: Span, after: str) -> bool:
    """`the 2023 strikes`, `last year's upheaval`: the date says which one, not when something comes."""
    before = text[max(0, place.start - 48) : place.start]
    if after.startswith(("'s ", "’s ")) or _OF.search(before):
        return True
    if place.start < 48 and _DATELINE.search(before) and after.lstrip()[:1] in ("(", "—", "–", "-", ":", "/"):
        return True
    plain_year = text[place.start : place.end].strip().isdigit()
    return bool(
        after[:1].isspace()
        and after[1:2].isalpha()
        and (plain_year or place.end - place.start < 9)
        and _DETERMINER.search(before)
        and not _FUNCTION_WORD.match(after)
    )


def _distance(passage: Passage, cue: Cue, place: Span) -> float:
    """Words between, dearer across clauses and past another date; a cue behind the date is a little farther."""
    text = passage.text
    behind = cue.span.start >= place.end
    low, high = (place.end, cue.span.start) if behind else (cue.span.end, place.start)
    if high < low:
        return 0.0 if cue.span.overlaps(place) and cue.occasion is not Occasion.OTHER else _REACH
    between = text[low:high]
    if behind and between.isspace():
        return _REACH  # `before 2026 arrives`: the year arrives, not the season
    cost = len(between.split()) + 3.0 * len(_BREAK.findall(between)) + 6.0 * len(_HARD.findall(between))
    opens = behind and place.start < 24 and "," in between
    if behind:
        cost += 0.0 if opens else 4.0
    cost += 4.0 * sum(low <= other.span.start and other.span.end <= high for other in passage.dates)
    return cost + (1.0 if cue.occasion is Occasion.OTHER else 0.0)


def _mean(passage: Passage, cue: Cue) -> Occasion:
    """A vague cue means filming where filming is what it speaks of; a trailer's release is nobody's premiere."""
    if cue.occasion is Occasion.RELEASE:
        if _of_something_else(passage, cue.span):
            return Occasion.OTHER
        if cue.vague and (filming := _spoken_of(passage, cue.span)):
            return filming
    return cue.occasion


def _of_something_else(passage: Passage, place: Span) -> bool:
    """Is the thing that is released a trailer, an announcement, a last episode?"""
    before = _blank_asides(passage.text[: place.start])
    opening = max((match.end() for match in _HARD.finditer(before)), default=0)
    nouns = [match for match in _NOUNS_OF_OTHER.finditer(before, opening) if not match.start() or match[0].islower()]
    if not nouns:
        return False
    between = before[nouns[-1].end() :]
    named = any(nouns[-1].end() <= mention.span.start < place.start for mention in passage.mentions)
    return not (_RELATIVE.search(between) if named else ", " in between)


def _spoken_of(passage: Passage, place: Span) -> Occasion | None:
    before = _blank_asides(passage.text[: place.start])
    opening = max((match.end() for match in _HARD.finditer(before)), default=0)
    for cue in reversed(find_cues(passage.text)):
        aside = not before[cue.span.start : cue.span.end].strip()
        if opening <= cue.span.start < place.start and not cue.vague and not aside:
            if cue.occasion in (Occasion.FILMING, Occasion.START):
                return Occasion.START
            return cue.occasion if cue.occasion is Occasion.END else None
    return None


def _blank_asides(text: str) -> str:
    """The text without what stands between commas about somebody else, place for place."""
    return _ASIDE.sub(lambda match: " " * len(match[0]), text)
