"""The phrases that put people into a cast or take them out of it, ordered by meaning; the surest come first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from citadel_watch.extracting.billing import CHARACTER, PEOPLE, name_character, read_bill, share_characters
from citadel_watch.extracting.masking import PERSON, Masked, mask
from citadel_watch.extracting.passage import Named, Passage

Standing = Literal["in", "out", "expected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Billing:
    """One person as one rule read them."""

    person: Named
    character: str | None
    standing: Standing
    rule: str
    subjects: tuple[str, ...] | None = None

    def named(self, character: str) -> Billing:
        return replace(self, character=character)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A way to say it. `who` names the people, `gap` what stands before the verb; `char` may follow the match."""

    name: str
    pattern: re.Pattern[str]
    standing: Standing
    character_follows: bool = False


_WHO = r"(?P<who>" + PEOPLE + r")"
_ASIDE = (
    r"(?:,?\s(?:and|&)\sco\b\.?)?(?:,\s(?:[^,;.:]{1,40}\s(?:says?|said|reports?|hears?|writes|confirms)|who\s[^,;:]{1,80}|"
    r"whose\s[^,;:]{1,80}|(?:best\s)?known\s[^,;:]{1,80}|(?:the|an?|most\srecently|last\sseen|fresh\soff)\s[^,;:]{1,80}),)?"
)
_BETWEEN = (
    r"(?P<gap>(?:\s(?:will|won['’]t|is|isn['’]t|are|aren['’]t|was|wasn['’]t|were|has|hasn['’]t|have|had|been|being|be|to|both|all|also|"
    r"each|now|once|again|not|never|no|longer|officially|reportedly|likely|unlikely|probably|definitely|certainly|surely|"
    r"possibly|expected|set|due|confirmed|slated|poised|scheduled|tapped|hired|said|rumou?red|tipped|signed|signing|on|up|"
    r"going|coming|about|ready|still|currently|recently|just|newly|would|wouldn['’]t|could|may|might|should|can|"
    r"does|doesn['’]t|do|don['’]t|did|in|early|final|advanced|talks|negotiations|negotiating|close|circling|eyed|hoping|hopes|"
    r"wants|keen|back|announced|revealed|in\sline|agreed|then|too|even|already|as\swell|formally|"
    r"therefore|instead|indeed|here|there|soon|only|never)){0,10})\s"
)
_HEAD = _WHO + _ASIDE + r"(?:,\swho(?=\s))?(?:(?=\s)" + _BETWEEN + r")"

_JOIN = (
    r"join(?:s|ed|ing)?|board(?:s|ed|ing)?|(?:guest-|guest\s|co-)?star(?:s|ring)?|headlin(?:es?|ing)|toplin(?:es?|ing)|"
    r"front(?:s|ing)|lead(?:s|ing)?(?!\sto\b)|sign(?:s|ed)?\s(?:on|up)|round(?:s|ed|ing)?\sout|(?:step|slip)(?:s|ped|ping)?\sin(?:to)?|"
    r"tak(?:es?|ing)\s(?:over|on|up)\s(?:as\s(?:the\s)?leads?|from|for|the\s(?:[\w’'-]+\s){0,2}(?:role|part|lead|mantle)s?)|"
    r"tak(?:es?|ing)\sover\b(?=\s(?:as|from|for))|took\sover\sfrom|"
    r"(?:be\s)?(?:cast|recast)\b|(?:be\s)?part\sof\b|among\sthe\s(?:cast|stars|newcomers|additions)|new\s(?:in|to)\b|"
    r"(?:play|feature)\sa\s(?:part|role)|tak(?:es?|ing)\sthe\slead|appear(?:s|ing)?\b|featur(?:es?|ing)\b|"
    r"(?:has|have|had|got|gets?|landed|lands|won|wins|scored|secured|bags?|bagged)\s"
    r"(?:an?|the|other|major|key|their|his|her)\s(?:[\w’'-]+\s){0,3}(?:roles?|parts?|leads?)\b|"
    r"(?:have|play)\s(?:[\w’'-]+\s){0,3}(?:roles|parts)\b|"
    r"(?:hired|cast|tapped|signed|picked|chosen|booked)\s(?:for|in)\s(?:another|an?|the|one)\s(?:[\w’'-]+\s){0,3}(?:leads?|roles?|parts?)\b"
)
_COME_BACK = (
    r"return(?:s|ed|ing)?\b|com(?:es?|ing)\sback|go(?:es|ne|ing)?\sback|reprise[sd]?|reprising|be\sback|back\b|follow\ssuit|"
    r"(?:is|are|be)\sback|make\s(?:a|his|her|their)\s(?:return|comeback)"
)
_PLAY = (
    r"play(?:s|ing)?|portray(?:s|ing)?|voic(?:es?|ing)|(?:star|co-star|guest-star|appear)(?:s|ring|ing)?\sas|"
    r"(?:join|board|sign|return|cast|step|came?|comes|take)(?:s|ed|ing|ped)?(?:\s(?:the\s(?:cast|show|series)|back|on|in|over))?\sas|back\sas|"
    r"repris(?:e[sd]?|ing)\s(?:(?:his|her|their|the)\s)?(?:[\w-]+\s){0,2}(?:roles?|parts?)\s(?:of|as)"
)
_LEAVE = (
    r"(?:exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|quit(?:s|ting)?)(?=[.,;:)]|$)|"
    r"(?:exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|leav(?:es?|ing)|left|quit(?:s|ting)?)(?=\s(?:the|this|its|their|his|her|after|"
    r"before|ahead|as|in|following|amid|over|because|for|to|at|behind|[“‘\"']?[A-Z\d]))|drop(?:s|ped|ping)?\sout|"
    r"bow(?:s|ed|ing)?\sout|walk(?:s|ed|ing)?\s(?:away|off|out)|step(?:s|ped|ping)?\s(?:down|aside|away|back)|"
    r"pull(?:s|ed)?\sout|mov(?:es?|ed|ing)\son\b|part(?:s|ed)?\sways|written\s(?:out|off)|killed\soff|fired|dismissed|let\sgo|axed|"
    r"(?:off|out\sof|done\swith|finished\swith|through\swith)\b(?=\s(?:the|[“‘\"']?[A-Z]|this|season))|"
    r"(?:has|have|had|with)\sno\s(?:part|role)\sin|ha(?:s|ve)\smade\s(?:his|her|their)\s(?:exit|departure)|"
    r"made\s(?:his|her|their)\s(?:exit|departure)|out\b(?=[.,;:!]|$)|replaced\b|recast\b(?!\sas|\sin)"
)
_WORK = (
    r"(?:wrap|finish|complete|start|begin|resum)\w*\s(?:up\s)?(?:[\w’']+\s){0,3}(?:film|shoot|production|work\son)\w*|"
    r"(?:done|finished|busy)\s(?:with\s)?(?:the\s)?(?:filming|shooting)|(?:film|shoot)s?\b(?!\sa\s)|"
    r"(?:[\w’'-]+\s){0,5}[\w’'-]+,\s(?:filming|shooting)\b|(?:filming|shooting)\b|back\s(?:on|to)\s(?:the\s)?set|on\s(?:the\s)?set\b"
)
_SHOW = (
    r"(?:\b[Aa](?:n|nother)?\s(?:[\w’'-]+\s){0,4}(?:show|series|drama|thriller|comedy|prequel|sequel|spin-?off|original|"
    r"offshoot|reboot|revival)|\b(?:one|chapter|version|season|spin-?off|prequel|sequel|part|edition|instal?lment|entry|"
    r"offshoot|outing))"
)

_ADDITION = (
    r"(?:joining|alongside|around|additions?|newcomers?|new(?:ly)?\s(?:[\w-]+\s){0,2}(?:faces?|entrants?|arrivals?|members?|"
    r"recruits?|names?|hires?|stars?|regulars?|blood|cast)|returning|returnees?|back|signings?|rounding\sout|co-stars?|stars?|starring|leads?|"
    r"cast(?:\smembers?)?|line-?up|ensemble|stepping\sinto|taking\sover|filling\sin|headlining|leading\s(?:man|lady|men|ladies|role)|"
    r"replacements?|opposite|faces|guest\s?stars?|performers|main\sroles?|season\s\d+|"
    r"playing|portraying|on\sboard|regulars)"
)


def _phrase(name: str, pattern: str, standing: Standing = "in", *, character: bool = False) -> Phrase:
    return Phrase(name=name, pattern=re.compile(pattern), standing=standing, character_follows=character)


_OUT = (
    _phrase("<people> leave", _HEAD + r"(?P<verb>" + _LEAVE + r")", "out"),
    _phrase(
        "neither <people> return",
        r"\b[Nn](?:either|one\sof)\s" + _HEAD + r"(?P<verb>" + _COME_BACK + r"|" + _JOIN + r"|" + _PLAY + r")",
        "out",
    ),
    _phrase(
        "without <people>",
        r"\b(?:minus|without|saying\s(?:goodbye|farewell)\sto|(?:loses|writes\sout|kills\soff|fires|drops))\s" + _WHO,
        "out",
    ),
    _phrase(
        "<people>'s exit",
        r"(?P<who>" + PERSON + r")['’]s?\s(?:[\w’'-]+\s){0,2}(?:exit|departure)\b(?!\srumou?rs)",
        "out",
    ),
    _phrase("exit of <people>", r"\b(?:exit|departure|loss|absence)\sof\s" + _WHO, "out"),
    _phrase(
        "replace <people>",
        r"\b(?:replac(?:es?|ed|ing)|in\splace\sof|instead\sof|(?:tak(?:es?|ing|en)|took)\sover\s(?:(?:in\s)?the\s(?:role|part|lead)\s)?(?:from|for)|"
        r"succeed(?:s|ed|ing)?|fill(?:s|ing)?\sin\sfor|stand(?:s|ing)?\sin\sfor)\s(?!by\b)" + _WHO,
        "out",
    ),
    _phrase(
        "from <people> to",
        r"\b(?:go|goes|pass|passes|passed|move|moves|hands?|switch\w*)\s(?:[\w’'-]+\s){0,3}?from\s(?P<who>"
        + PERSON
        + r")\sto\s(?="
        + PERSON
        + r")",
        "out",
    ),
)

_IN = (
    _phrase(
        "to <people>",
        r"\b(?:go|goes|pass|passes|passed|move|moves|hands?|switch\w*)\s(?:[\w’'-]+\s){0,3}?from\s"
        + PERSON
        + r"\sto\s"
        + _WHO,
    ),
    _phrase("replaced by <people>", r"\b(?:replaced\sby|recast\swith|succeeded\sby)\s" + _WHO),
    _phrase("<people> replace", _HEAD + r"(?P<verb>replac(?:es?|ing)|succeeds?)\s(?!by\b)"),
    _phrase("<people> play <character>", _HEAD + r"(?P<verb>" + _PLAY + r")\s", character=True),
    _phrase("<people> come back", _HEAD + r"(?P<verb>" + _COME_BACK + r")(?:\s(?:again|together))?"),
    _phrase("<people> join", _HEAD + r"(?P<verb>" + _JOIN + r")"),
    _phrase(
        "<people> verb as <character> again",
        _WHO + r"\s(?:[\w’'-]+\s){1,4}?as\s(?=" + CHARACTER + r"\s(?:again|once\smore)\b)",
        character=True,
    ),
    _phrase(
        "<people> is the new <character>",
        _HEAD.replace("{0,10}", "{0,10}?")
        + r"(?P<verb>(?:is|are|be|becomes|as)\s(?:still\s|now\s)?the\snew)\s(?=[A-Z])",
        character=True,
    ),
    _phrase(
        "<people> is the lead",
        _WHO
        + _ASIDE
        + r"\s(?:is|are|will\sbe)\s(?:still\s|now\s|once\smore\s)?(?:the|its|their|at\sthe)\s(?:new\s|male\s|female\s)?"
        r"(?:leading\s(?:lady|man|role)|leads?\b(?!\s(?:writer|director))|stars?\b(?!\sof\s(?:the\s)?[A-Z“‘]))",
    ),
    _phrase(
        "<people> is <character>",
        r"(?<![^\W_] )(?P<who>"
        + PERSON
        + r")\s(?:is|are)\s(?:(?:back|again|once\smore|still)\s(?:as\s)?)?(?=[A-Z\ue000][\w’'-]*+\s?(?:[A-Z][\w’'-]*+)?(?:,\s(?:an?|the|who|his|her)\b|\sonce\smore|\sagain|\sin\b))",
        character=True,
    ),
    _phrase(
        "<people> own <character>",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?=(?:[A-Z][\w’'-]*+|\ue000)(?:\s[A-Z][\w’'-]*+){0,3}\s(?:will|is|has|turns?|returns?|comes?|goes|gets|finds?|must|and)\b)",
        character=True,
    ),
    _phrase(
        "<character> (<people>)",
        r"(?<![\w\ue000])(?P<char>[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,3}|\ue000)\s\((?:played\sby\s)?(?P<who>"
        + PERSON
        + r")\)",
    ),
    _phrase(
        "played by <people>",
        r"(?<!was )(?<!were )\b(?:played|portrayed|voiced|led|fronted|headlined|toplined|headed|anchored)\sby\s" + _WHO,
    ),
    _phrase(
        "starring <people>",
        r"\b(?:[Ss]tars|[Ss]tarring|co-stars|co-starring|[Ff]eaturing|features|brings\sback|bringing\sback|welcomes|enlists|recruits|casts|"
        r"has\scast|adds|gets|taps|lands|signs|nabs|(?:the\s)?return\sof|pairs|reunites|reteams|as\swell\sas\sstars)\s"
        + _WHO,
    ),
    _phrase(
        "<people> in the lead",
        r"\bwith\s"
        + _WHO
        + r"(?=\s(?:back|in\sthe\s(?:lead|title|main)|attached|on\sboard|also\s(?:present|aboard)|as\sthe\s(?:lead|star)|(?:set|due)\sto\s(?:star|return|lead|play))|\s?as\s)",
    ),
    _phrase("<show> with <people>", _SHOW + r",?\s(?:[\w’'-]+\s)?with\s" + _WHO),
    _phrase(
        "join alongside <people>",
        r"\b(?:"
        + _JOIN
        + r"|"
        + _COME_BACK
        + r")\s(?:[^.;:]{0,60}?\s)?(?:alongside|opposite|besides|along\swith|together\swith)\s"
        + _WHO,
    ),
    _phrase(
        "besides <people> the cast has",
        r"^(?:Besides|Alongside|In\saddition\sto|As\swell\sas|With|Next\sto)\s(?:her\sand\s|him\sand\s)?"
        + _WHO
        + r"(?=,?\s(?:the\s(?:season|series|show|cast|new)|it\s))",
    ),
    _phrase(
        "has <people> as additions",
        r"\b(?:has|have|gets|sees|adds|with)\s"
        + _WHO
        + r"(?=\sas\s(?:[\w-]+\s){0,2}(?:additions|newcomers|stars|leads|guests|regulars|new))",
    ),
    _phrase(
        "additions are <people>",
        r"(?:^|[.;:,–—(]\s|\b(?:and|but|while)\s)[^.;:]{0,80}?\b(?i:"
        + _ADDITION
        + r")\b[^.;:]{0,50}?(?:\s(?:is|are|were|will\sbe|include[sd]?|including|such\sas|like|comes?)|:)\s(?:also\s|the\s(?:likes\sof\s)?)?"
        + _WHO,
    ),
    _phrase("so is <people>", r"\b(?:so|as)\s(?:is|are|does|do|will)\s" + _WHO),
    _phrase("cast: <people>", r"^(?:[\w’' ]{0,30}\b)?(?:Cast|CAST|cast|Starring|Stars|Actors|Leads?)\s?[:–-]\s" + _WHO),
    _phrase("<people> at work", _HEAD + r"(?P<verb>" + _WORK + r")"),
    _phrase("<people> as <character>", _WHO),
)

_EXPECTED = (
    _phrase(
        "expect <people>",
        r"\b(?:[Ee]xpect(?:s|ed|ing)?(?:\sto\ssee)?|hop(?:es?|ing)\sto\s(?:see|get)|(?:could|may|might)\ssee|talks\swith|courting|wants|pursuing|eyeing|circling)\s"
        + _WHO,
        "expected",
    ),
    _phrase(
        "<people> close to signing",
        _WHO
        + r"\s(?:(?:as\s)?close\sto\s(?:signing|joining|a\sdeal)|in\s(?:early\s|final\s)?(?:talks|negotiations)|circling|being\seyed)",
        "expected",
    ),
)

_NOT = re.compile(r"n['’]t\b|\b(?:not|never|no\slonger|unlikely)\b")
_UNDECIDED = re.compile(r"\b(?:not|n['’]t)\b[^.]*\b(?:confirmed|announced|revealed|said|signed|only|already|just)\b")
_HOPED = re.compile(
    r"\b(?:expected|expect|likely|probably|possibly|should|could|may|might|would|talks|negotiat\w+|close\sto|circling|eyed|rumou?red|tipped|hop(?:es|ing)|wants|in\sline)\b"
)
_JOB = r"(?:co-|head\s|lead\s|executive\s|new\s|the\s|an?\s|series\s|sole\s)*(?:showrunners?|show-?runner|directors?|writers?|creators?|producers?|composers?|editors?|EP|consultant|narrator)"
_AT_WORK = re.compile(
    r"[^.;]{0,45}?\b(?:as|to\sbe|be)\s"
    + _JOB
    + r"\b|\sto\s(?:direct|write|produce|run|helm|pen|oversee)\b|\sthe\swriters|[^.;]{0,20}?\bdirect(?:s|ing)\b"
)
_JOB_BEFORE = re.compile(r"\b" + _JOB + r"\b[^.;]*$")
_TITLED = re.compile(
    r"\b(?:co-|head\s|executive\s)*(?:showrunners?|directors?|writers?|creators?|producers?|composers?|novelists?|authors?|ceo|head|boss|chief|president|executive)\s$",
    re.IGNORECASE,
)
_ELSEWHERE_BEFORE = re.compile(
    r"\b(?:known\s(?:for|as|from)|formerly|previously|last\sseen|most\srecently|before\sthat|credits|memoir|podcast|who\s(?:starred|played|appeared|directed|wrote|created|led|voiced)|"
    r"starred|appeared|worked|opposite\sin)\b[^;:.]{0,60}$",
    re.IGNORECASE,
)
_ELSEWHERE_AFTER = re.compile(
    r"['’]?\s(?:in|on|from|of)\s(?:(?:the|a|an|his|her|their)\s)?(?P<work>[“‘\"']?[A-Z]|(?:film|movie|play|musical)\b)|\sin\sanother\b"
)
_OTHER_SHOW = re.compile(r"[^.;:,]{0,12}\banother\s(?:[\w’'-]+\s){0,3}(?:series|show|film|movie|project|franchise)\b")
_MONTH = re.compile(r"[“‘\"']?(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|Season|Series|Part|Volume)")


def read_billings(passage: Passage) -> Iterator[Billing]:
    """Every person whom the passage puts into the cast or out of it; the first billing of a person is the surest."""
    if not passage.people:
        return
    masked = mask(passage.text, passage.people)
    yield from _read_line(passage, masked)
    for phrase in (*_OUT, *_EXPECTED, *_IN):
        for hit in phrase.pattern.finditer(masked.text):
            yield from _read_hit(phrase, hit, passage, masked)
    yield from _read_mentions(passage, masked)


def _read_hit(phrase: Phrase, hit: re.Match[str], passage: Passage, masked: Masked) -> Iterator[Billing]:
    text, groups = masked.text, hit.groupdict()
    start, end = hit.span("who")
    gap = groups.get("gap") or ""
    if _TITLED.search(text[:start]) or _ELSEWHERE_BEFORE.search(text[max(0, start - 110) : start]):
        return
    if _AT_WORK.match(text, hit.end()) or _is_elsewhere(passage, masked, hit.end()):
        return
    if "replace" in phrase.name and _JOB_BEFORE.search(text[max(0, hit.start() - 80) : hit.start()]):
        return
    standing = _settle(phrase, gap, text[max(0, hit.start() - 100) : hit.start()] + text[hit.start() : start])
    if standing is None:
        return
    listed = list(read_bill(masked, start, end))
    follows: tuple[str | None, ...] = (None,) * len(listed)
    if groups.get("char"):
        follows = (name_character(masked.unmask(groups["char"], hit.start("char"))),) * len(listed)
    elif phrase.character_follows:
        follows = tuple(share_characters(masked, hit.end(), len(listed)))
    elif phrase.name == "<people> come back":
        after = re.compile(r"(?:\sfor\s[^,.;]{1,30})?\sas\s").match(text, hit.end())
        follows = tuple(share_characters(masked, after.end(), len(listed))) if after else follows
    for (person, character), follow in zip(listed, follows, strict=True):
        if phrase.name == "<people> as <character>" and character is None:
            continue
        yield Billing(person=person, character=character or follow, standing=standing, rule=phrase.name)


def _settle(phrase: Phrase, gap: str, before: str) -> Standing | None:
    """What the words between make of it: `won't return` is out, `may return` expected, `has not been confirmed` nothing."""
    if phrase.standing == "in" and _NOT.search(gap):
        return None if _UNDECIDED.search(gap) else "out"
    if phrase.standing == "out":
        if phrase.name.startswith("neither"):
            return "out"
        if phrase.name == "<people> leave" and _NOT.search(gap):
            return None
        return "out"
    last = re.split(r"[.;]|\b(?:but|while|whereas)\b", before)[-1]
    hoped = _HOPED.search(gap) or (not gap.strip() and _HOPED.search(last))
    return "expected" if hoped else phrase.standing


def _is_elsewhere(passage: Passage, masked: Masked, end: int) -> bool:
    """Whether what follows speaks of other work: `in "Another Film"`."""
    text = masked.text
    if _OTHER_SHOW.match(text, end):
        return True
    hit = _ELSEWHERE_AFTER.match(text, end)
    if hit is None:
        return False
    if not hit["work"]:
        return True
    place = masked.to_source(hit.start("work"))
    near = [each for each in passage.mentions if place - 6 <= each.span.start < place + 40 and each.span.end > place]
    if any(each.subjects for each in near):
        return False
    return not _MONTH.match(text, hit.start("work")) and not text.startswith(PERSON, hit.start("work"))


# --- what a subject's own words introduce, and lists ------------------------------------------------------------

_WITH = re.compile(
    r"(?:\s\([^()]{1,40}\))?,?\s(?:[a-z]+\s)?(?:with|starring|stars|features|featuring)\s"
    + _WHO
    + r"(?!\s(?:producing|directing|writing|as\s"
    + _JOB
    + r"|on\sdirection))"
)


def _read_mentions(passage: Passage, masked: Masked) -> Iterator[Billing]:
    """`the Northern one with <people>`: whom the words name that stand right before."""
    ends = {each.span.end: each.subjects for each in passage.mentions if each.subjects and each.how != "pronoun"}
    for hit in _WITH.finditer(masked.text):
        subjects = ends.get(masked.to_source(hit.start()))
        if subjects and not _is_elsewhere(passage, masked, hit.end()) and len(subjects) == 1:
            for person, character in read_bill(masked, *hit.span("who")):
                yield Billing(
                    person=person, character=character, standing="in", rule="<subject> with <people>", subjects=subjects
                )


_CAST_HEADING = re.compile(
    r"\b(?:cast|castings?|who(?:['’]s|\sis|\swill|\sstars?|\selse)|star(?:s|ring)?|return(?:s|ing|ees?)?|join(?:s|ing)?|characters?|faces|actors?|performers?|"
    r"expect|line-?up|players|back|additions?|newcomers?|roles?|in\sthe\s(?:[\w-]+\s){0,2}(?:season|series|show|spin-?off))\b",
    re.IGNORECASE,
)
_OUT_HEADING = re.compile(
    r"\b(?:not\s(?:be\s)?(?:return\w*|back|coming)|won['’]t\s(?:be\s)?(?:return\w*|back)|leaving|exit\w*|depart\w*|gone|out)\b",
    re.IGNORECASE,
)
_OTHER_HEADING = re.compile(
    r"\b(?:crew|writers|producers|directors|creators|makers)\b(?!.*\bcast\b)(?<!\bcast\sand\screw)", re.IGNORECASE
)
_LINES = (
    re.compile(r"^\W{0,3}" + _WHO + r"\s?[:–—-]\s?(?P<char>" + CHARACTER + r")[.;,]?(?:\s[(–—-].*)?$"),
    re.compile(
        r"^\W{0,3}(?P<char>"
        + CHARACTER
        + r"(?:\s(?:and|&)\s"
        + CHARACTER
        + r")?)(?:\s?[:–—-]\s?|,?\s(?:is\s)?played\sby\s|\t|\s\|\s)"
        + _WHO
        + r"[.;,]?(?:\s[(–—-].*)?$"
    ),
    re.compile(r"^\W{0,3}" + _WHO + r"(?:\s\|\s|\t)(?P<char>" + CHARACTER + r")\s*$"),
    re.compile(r"^\W{0,3}" + _WHO + r"[.;,]?$"),
    re.compile(
        r"^\W{0,3}"
        + _WHO
        + r"(?:,\s(?:who\s)?(?:plays|playing|portrays)\s|\s(?:plays|playing|portrays)\s)(?P<char>"
        + CHARACTER
        + r")\b"
    ),
    re.compile(r"^\W{0,3}" + _WHO + r"\s[–—-]\s[^.]{1,80}[.]?$"),
)


def _read_line(passage: Passage, masked: Masked) -> Iterator[Billing]:
    """A line of a list, a table or a run of short paragraphs under words that announce a cast."""
    if not _CAST_HEADING.search(passage.heading) or len(passage.text) > 160 or passage.leads:
        return
    if _OTHER_HEADING.search(passage.heading):
        return
    standing: Standing = "in"
    if _OUT_HEADING.search(passage.heading):
        standing = "out"
    elif _HOPED.search(passage.heading):
        standing = "expected"
    for pattern in _LINES:
        hit = pattern.search(masked.text)
        if hit is None:
            continue
        given = hit.groupdict().get("char")
        for person, character in read_bill(masked, *hit.span("who")):
            named = character or (name_character(masked.unmask(given, hit.start("char"))) if given else None)
            yield Billing(person=person, character=named, standing=standing, rule="cast list: <person>, <character>")
        return
