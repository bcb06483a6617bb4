# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""How titles are spelt, and where a short one stands as a title and not as a person, a place or a plain word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.extracting.naming.countries import COUNTRIES
from citadel_watch.extracting.naming.offshoot_words import stands_behind_offshoot
from citadel_watch.extracting.naming.plain_words import PLAIN
from citadel_watch.extracting.passage import Span
from citadel_watch.model import Franchise, Subject

_VERBISH = re.compile(
    r"[’'”\"]?s?\s*(?:\(|season|series|S\d|is|are|was|has|have|had|will|would|won|gets?|got|lands?|drops?|follows?|stars?|starring|premieres?|returns?|"
    r"comes?|came|arrives?|joins|adds|may|might|could|should|isn|doesn|hasn|went|began|reaches|tells|ran|did|both|which|due|led|shot|released|"
    r"where|does|can|still|also|in \w+ and|and [A-Z“\"‘']|,|[.!?:;)’'”\"]|$|teaser|trailer|cast|release|renew|cancel|spin|prequel|alone|[a-z]+s (?:\w+ )?its\b|moves to (?:[A-Z\d]|a new|the)|on (?:screens|hold|ice)|at |with )",
)

# What a show has: "<Title>'s cast", "<Title>'s second season".
_HAD_BY_SHOWS = re.compile(
    r"[’']s (?:[\w’-]+ ){0,3}?(?:seasons?|series|cast|trailer|teaser|finale|premiere|return|renewal|release|episodes?|showrunners?|creators?|stars?|leads?|plot|story|storyline|"
    r"writers?|run|debut|production|filming|shoot|future|fate|cancellation|success|characters?|pilot|opener|launch|budget|ratings|viewers|fans|own|first|second|third|fourth|fifth|team|world|producers?|director|\d)",
    re.IGNORECASE,
)
# What only a show has, in front of "of" or of its name.
_OF_A_SHOW = re.compile(
    r"\b(?:seasons?|series|run|outing|episodes?|finale|premiere|cast|trailer|prequel|spin-?off|drama|western)(?: of)?,? [“\"‘]?$",
    re.IGNORECASE,
)


def _opens_plainly(before: str) -> bool:
    """Is the one word before a plain one that opens the sentence, as in "When <Title> returns"?"""
    opening = re.search(r"(?:^|[.!?:] )[“\"‘]?(\w+) $", before)
    return opening is not None and opening[1].lower() in (PLAIN | {"the"})


def _is_no_year(before: str, after: str) -> bool:
    """Is a number a title here, and no year or count: "1923 stars ...", "season 2 of 1923"?"""
    if _OF_A_SHOW.search(before):
        return True
    return bool(
        re.search(r"(?:^|[.!?,;:] |of |like |to |and |both |from |with |follows? |titled |called |named )$", before)
        and re.match(r"[’']s|\s(?:is|was|has|will|began|stars|returns|and \d)|,", after)
        and not re.search(
            r"(?:in|since|until|by|early|late|spring|summer|fall|autumn|winter|of|and|to|from|[a-z]+ \d{1,2},?) $",
            before,
            re.IGNORECASE,
        )
    )


def _ends_in_name(before: str) -> bool:
    """Does a name stand right in front, of which the title would be a part: "Frances <Title>"?"""
    if not re.search(r"\b[A-Z][a-z]+ $", before) or _opens_plainly(before):
        return False
    return not re.search(r"(?:Italian|Indian|Spanish|French|German|Video|And|But|That|When|With|Both|For) $", before)


def is_title_here(text: str, span: Span, *, anchored: bool, shouting: bool) -> bool:
    """Does a short name stand here as a show's title, and not as a person, a place, a number or a plain word?"""
    before, after = text[: span.start], text[span.end :]
    word = text[span.start : span.end]
    if re.search(r"[“\"‘']$", before) and re.match(r",?[”\"’']", after):
        return True
    if re.match(r"[’'”\"]?s? (?:[Ss]eason|[Ss]eries|S)\s?(?:\d|one|two|three|four|five|six)", after):
        return True
    if stands_behind_offshoot(text, span.start) and not re.match(r" [A-Z]", after):
        return True
    if (
        re.match(
            r"\s(?!Season|Series|S\d|Get|Lands?|Is|Has|Was|Will|Cast|Trailer|Release|And|Renewed|On|Cancel|To|Gallops|Spin|Drops|Returns)[A-Z][a-z]",
            after,
        )
        and not shouting
    ):
        return False
    if not before.strip(" “\"‘'") and not after.strip(" ”\"’'.:"):
        return True
    if re.match(r"[’']s\s", after) and " " not in word:
        return bool(_HAD_BY_SHOWS.match(after)) or (shouting and not word.isdigit())
    if word in COUNTRIES and not shouting:
        return False
    if word.isdigit():
        return _is_no_year(before, after)
    if re.search(
        r"(?:\b(?:as|plays?|played|playing|role of|portrays|voices|to|named?|agent|character|called)|\bthe [A-Z]\w+ of) (?:the )?$",
        before,
    ):
        return bool(
            anchored
            and re.search(r"\b(?:to|called|named?) (?:the )?$", before)
            and not re.search(r"goes to|to $", before)
        )
    if not shouting and _ends_in_name(before):
        return False
    if not anchored:
        return False
    if re.search(r"\b(?:in|to|from|near|outside|around|leaves?|left|visit(?:s|ed)?) $", before):
        return shouting
    return bool(_VERBISH.match(after)) or shouting or bool(re.search(r"[\w,’'] $", before))


def spell(spinoff: Subject, franchise: Franchise) -> Iterator[tuple[str, bool]]:
    """The spellings of a spinoff's title and its aliases, and whether each is a plain word, a name or a number."""
    title = re.sub(r"\s*\(.*?\)", "", spinoff.title or "").strip()
    names = [name.lower() for name in (franchise.name, *franchise.aliases)]
    if title and title.lower() not in names:
        yield title, is_common(title)
        yield title.replace(":", ""), is_common(title)
        head, colon, tail = (part.strip() for part in title.partition(":"))
        if colon and head.lower() in names:
            yield tail, is_common(tail)
        elif colon and any(name in tail.lower() for name in names):
            yield head, is_common(head)
    for alias in spinoff.aliases:
        yield alias, is_common(alias)
        if "s's " in alias.lower():
            yield re.sub(r"(?i)(s)'s ", r"\1' ", alias, count=1), is_common(alias)


def find_versions(franchise: Franchise) -> Iterator[tuple[str, str]]:
    """Spinoffs that have the franchise's own name, and the network that an alias gives each: "NBC's <Franchise>"."""
    names = [name.lower() for name in (franchise.name, *franchise.aliases)]
    for each in franchise.subjects:
        title = re.sub(r"\s*\(.*?\)", "", each.title or "").strip().lower()
        if each.kind == "spinoff" and title in names:
            networks = (_NETWORKS_OWN.match(alias) for alias in each.aliases)
            yield (
                each.id,
                next((found["network"] for found in networks if found and found["name"].lower() in names), ""),
            )


def is_nameless(spinoff: Subject, franchise: Franchise) -> bool:
    """Has a spinoff neither a title, but for words in brackets behind the franchise's, nor a country?"""
    title = re.sub(r"\s*\(.*?\)", "", spinoff.title or franchise.name).strip()
    return title == franchise.name and not spinoff.country


_NETWORKS_OWN = re.compile(r"(?P<network>[\w+ ]{2,20})['’]s? (?P<name>.+)")


def shorten(title: str) -> str:
    """The first letters of a title of three words or more, as fans write it, where they are no word themselves."""
    words = [word for part in title.split(":")[-1:] for word in re.findall(r"[A-Za-z]\w*", part)]
    letters = "".join(word[0] for word in words).upper()
    return letters if 3 <= len(letters) <= 6 and letters.lower() not in PLAIN | _WORDS_TOO else ""


_WORDS_TOO = frozenset({"got", "tea", "sit", "set", "cat", "bad", "was", "wait", "tag", "tip"})


def is_common(title: str) -> bool:
    bare = title.removeprefix("The ").removeprefix("the ")
    return " " not in bare or bare.replace(" ", "").isdigit()


def fold(words: str) -> str:
    return re.sub(r"[\s:]+", " ", words.replace("’", "'").replace("ʻ", "'").lower()).strip()


def loosen(folded: str) -> str:
    return re.escape(folded).replace(r"\ ", r":?\s").replace("'", "['’ʻ]?")
