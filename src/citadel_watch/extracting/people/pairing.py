# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Of two names that stand together, which one is the actor's: brackets, genitives and lines of a list tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from citadel_watch.extracting.people.billing import TOLD_AFTER, is_work
from citadel_watch.extracting.people.finding import find_people
from citadel_watch.extracting.people.masking import PERSON, SEPARATOR, mask
from citadel_watch.extracting.people.roster import Roster
from citadel_watch.extracting.people.runs import fold

_PAIRED = re.compile(r"[(:]|[’']s?\s[A-Z]")
_BRACKETED = re.compile(PERSON + r"\s?\((?P<inner>[^()]{1,60})\)")
_OWNED = re.compile(PERSON + r"['’]s?\s(?P<owned>" + PERSON + r")")
_LINE = re.compile(r"\W{0,3}(?P<first>" + PERSON + r")\s?:\s" + PERSON + r"\W*")
MAKES = r"(?:showrunners?|directors?|writers?|creators?|producers?|composers?|scribes?|filmmakers?|novelists?|authors?|inventors?|originators?|masterminds?)"
"""Who makes a show."""


def find_bracketed_characters(sentences: Sequence[str], roster: Roster) -> tuple[set[str], dict[str, str]]:
    """Of `Vera Lind (Ana Ruiz)`, `Vera Lind: Ana Ruiz` and `Ana Ruiz's Vera Lind` the one who is in the story.

    Besides, those in brackets who are taken for people because their neighbours are.
    """
    story: set[str] = set()
    actors: dict[str, str] = {}
    works: set[str] = set()
    players = _find_listed_players(sentences, roster) | _find_heard(sentences, roster)
    for sentence in sentences:
        if not _PAIRED.search(sentence):
            continue
        masked = mask(sentence, find_people(sentence, roster))
        line = _LINE.fullmatch(masked.text)
        if line:
            story.add(fold(masked.person_at(line.start("first")).name))
        story |= {fold(masked.person_at(hit.start("owned")).name) for hit in _OWNED.finditer(masked.text)}
        pairs = []
        for hit in _BRACKETED.finditer(masked.text):
            outer = masked.person_at(hit.start())
            inner = hit["inner"]
            known = masked.person_at(hit.start("inner")) if inner == PERSON else None
            if TOLD_AFTER.match(masked.text, hit.end()):  # `Ana Ruiz (Another Show) is Vera`
                works |= {fold(each.name) for each in masked.people_in(hit.start("inner"), hit.end())}
                if played := _IS_SOMEBODY.match(masked.text, hit.end()):
                    story.add(fold(masked.person_at(played.end() - 1).name))
                continue
            kin = _KIN_BEFORE.search(masked.text[max(0, hit.start() - 50) : hit.start()]) is not None
            pairs.append((outer, known, masked.unmask(inner), kin and not _CASTING.search(masked.text)))
        unknown = len(_OUTER.findall(masked.text))
        told = _tells_a_story(masked.text) or _narrates(masked.text) or unknown > len(pairs) / 2
        for outer, known, inner, kin in pairs:
            reverse = told or kin
            if known is not None:
                swapped = fold(known.name) in players and fold(outer.name) not in players
                straight = fold(outer.name) in players and fold(known.name) not in players
                story.add(fold(outer.name) if swapped or (reverse and not straight) else fold(known.name))
            elif reverse and (unknown or kin) and _FULL.fullmatch(inner) and not is_work(inner):
                story.add(fold(outer.name))
                actors.setdefault(fold(inner), inner)
            elif inner and not re.search(r"\d", inner):
                story.discard(fold(outer.name))
    return story | works, actors


_LISTS_PLAYERS = re.compile(
    r"\b(?:cast|stars?|starring|features?|featuring|line-?up|ensemble|includes?|including|actors?|alongside|joined\sby|return\w*)\b[^.;()]{0,60}?"
    + PERSON
    + r"(?:"
    + SEPARATOR
    + r"(?:"
    + PERSON
    + r"|[A-Z][\w’'-]++)){2,}"
)


def _find_listed_players(sentences: Iterable[str], roster: Roster) -> frozenset[str]:
    """Those whom a sentence without brackets lists as a cast: wherever brackets pair two names, theirs is the actor's."""
    players: set[str] = set()
    for sentence in sentences:
        if "," in sentence and "(" not in sentence:
            masked = mask(sentence, find_people(sentence, roster))
            for hit in _LISTS_PLAYERS.finditer(masked.text):
                players |= {fold(each.name) for each in masked.people_in(hit.start(), hit.end())}
    return frozenset(players)


_HEARD = re.compile(
    PERSON
    + r"(?:,[^,.]{1,60},)?\s(?:(?:has|had|also|then|later)\s){0,2}(?:said|says|told|tells|posted|tweeted|joked|quipped|admitted)\b|"
    r"\b(?:says|said|laughs|jokes|recalls|quips|tells\sus)\s" + PERSON
)
_SAYS = re.compile(r"\b(?:sa(?:id|ys)|t(?:old|ells)|posted|tweeted|jokes?d?|quip(?:s|ped)|admitted|laughs|recalls)\b")


def _find_heard(sentences: Iterable[str], roster: Roster) -> frozenset[str]:
    """Those whom a page with names in brackets lets speak: nobody of the story does."""
    sentences = list(sentences)
    heard: set[str] = set()
    if not any("(" in sentence for sentence in sentences):
        return frozenset()
    for sentence in sentences:
        if _SAYS.search(sentence):
            masked = mask(sentence, find_people(sentence, roster))
            for hit in _HEARD.finditer(masked.text):
                heard |= {fold(each.name) for each in masked.people_in(hit.start(), hit.end())}
    return frozenset(heard)


_IS_SOMEBODY = re.compile(r"\sis\s" + PERSON + r"(?=[,.;]|\s(?:and|while)\b|$)")
_OUTER = re.compile(r"\b[A-Z][\w’'-]++\s\(" + PERSON + r"\)")
_FULL = re.compile(r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'.-]+){1,2}")

_STORY = re.compile(
    r"\b(?:about|revolves?\saround|cent(?:re|er)s?\son|focus(?:es|ed)?\son|follow(?:s|ed)?|tells?\sof|story\sof|tracked|brings?\stogether|(?<!,\s)when|(?:[Ww]e|[Yy]ou)\s(?:last\s|first\s)?(?:left|saw|met|meet|find|rejoin)|finds|picks\sup\swith|opens\s(?:on|with)|ends\swith|(?<!,\s)whose|meets?|fell?\sfor|sees|sends|puts|pits|throws|drags)\b"
)
_KIN_BEFORE = re.compile(
    r"\b(?:[Hh]er|[Hh]is|[Tt]heir|whose|an?\s(?:old|former|new|fellow))\s(?:[\w-]+\s){0,2}(?:friend|pal|buddy|flame|foe|sister|brother|mother|father|mum|mom|dad|wife|husband|"
    r"daughter|son|boss|partner|rival|cousin|aunt|uncle|girlfriend|boyfriend|lover|neighbou?r|assistant|mentor|enemy|ex|colleague),?\s$"
)


def _tells_a_story(text: str) -> bool:
    return bool(_STORY.search(text)) and not re.search(r"\b(?:cast|stars?|starring|return\w*|actors?|join\w*)\b", text)


_HAPPENS = re.compile(
    PERSON
    + r"\s?\([^()]{1,60}\)\s(?:has|is(?!\s(?:the\s|an?\s)?(?:[A-Z]|"
    + MAKES
    + r"\b))|was|must|[a-z]{2,}(?<!s)s)\b"
)
_CASTING = re.compile(
    r"\b(?:cast|stars?|starring|return\w*|actors?|actress|join\w*|plays?|playing|back|repris\w*|exit\w*|leav\w+|left|said|told|"
    r"says|tells|regulars?|adds?|added|confirmed|expected|signed|roles?|promoted|out|gone|on\sboard|appears?|set\sto|said\sto)\b"
)


def _narrates(text: str) -> bool:
    """`Vera Lind (Ana Ruiz) has lost her way`: what happens to somebody happens in the story."""
    return bool(_HAPPENS.search(text)) and not _CASTING.search(text)
