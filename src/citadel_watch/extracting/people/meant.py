"""Whom a pronoun stands for: the one person whom the words before speak of, or nobody where it could be two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from citadel_watch.extracting.passage import Named, Span
from citadel_watch.extracting.people.masking import SEPARATOR
from citadel_watch.model import BlockKind

_HE = re.compile(
    r"(?:^[“\"‘']?|[,;:–—]\s|\b(?:and|but|that|as|when|while|because|where|since|though|said|says|confirmed|if|whom|this\stime|now|also|then)\s)"
    r"(?P<pronoun>(?:[Hh]e|[Ss]he)(?:['’](?:ll|s|ve))?)(?=\s)"
)
_ONESELF = re.compile(r"\b(?:him|her)self\b")
_ANY = re.compile(r"[Hh]e\b")
_SPOKEN_OF = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
_SELF = re.compile(
    r"(?:\s(?:has|have|had|also|now|recently))*\s(?:said|says|confirmed|confirms|announced|revealed|hinted)(?:\sthat)?\s"
)
"""`Ana Ruiz says she will`: the words between are small ones, and the verb behind is found from the name itself."""
_THEY = re.compile(
    r"(?:^[“\"‘']?|(?<=[,;]\s)(?:and\s|but\s)?)(?P<pronoun>[Tt]hey(?:['’](?:ll|re|ve))?|(?:The|Both|All)\s(?:two|three|four|five|six|pair|duo|trio|couple|brothers|sisters|siblings|latter\stwo)(?!\s(?:of|seasons|episodes|shows|series|stars|actors|leads|people|more|new|other|men|women|who|parts|spin))|Both(?=\s(?:will|also|are|have|serve|write|direct|produce|executive|exec|return|remain|run)\b))(?=\s)"
)
_THEY_INSIDE = re.compile(r"[,;]\s(?:and|but|where|while|though|whom|which)\s(?P<pronoun>they)(?=\s)")
_TWO = re.compile(r"\b(?:two|pair|duo|couple|both)\b", re.IGNORECASE)
_ACTOR = re.compile(
    r"^(?P<pronoun>The\s(?:[\w“”‘’\"'’!&-]+\s){0,5}?(?:actor|actress|star|comedian|filmmaker|director|showrunner))(?=,\s\d\d,|\s(?!who\b|of\b|and\b|from\b)[a-z])"
)
_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)")
_LISTED = re.compile(SEPARATOR)
_OPENS = re.compile(r"(?:[A-Z]?[\w’'-]*\s){0,4}")
_HERS = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b")
_KIN = re.compile(
    r"\b(?:wife|husband|ex-wife|ex-husband|ex|partner|brother|sister|son|daughter|father|mother|friend|fianc[ée]e?|spouse)\s$",
    re.IGNORECASE,
)
_KIN_REACH = 16
"""Characters that hold the longest word for kin, and one before it."""
_PAIR = 2
_PATIENCE = 2
"""Sentences that may pass without a word of a person until a pronoun could be anybody."""


class Follower:
    """Remembers, sentence by sentence, who could be meant by `she`, `they` and `the actor`."""

    def __init__(self) -> None:
        self._one: str | None = None
        self._several: tuple[str, ...] = ()
        self._last: tuple[str, ...] = ()
        """Everybody whom the last sentence that named somebody named."""
        self._silent = 0

    def forget(self) -> None:
        """Nobody has been spoken of yet, as where a heading or a list begins."""
        self._one, self._several, self._last, self._silent = None, (), (), 0

    def follow(self, text: str, people: Sequence[Named], kind: BlockKind) -> tuple[Named, ...]:
        """The pronouns of the next sentence that mean somebody, with whom they mean."""
        if kind is not BlockKind.PARAGRAPH:
            self.forget()
        quoted = [Span(*each.span()) for each in _QUOTED.finditer(text)]
        found = tuple(self._find(text, people, quoted))
        self._remember(text, people, quoted)
        return found

    def _find(self, text: str, people: Sequence[Named], quoted: Sequence[Span]) -> Iterator[Named]:
        if hit := _ACTOR.match(text):
            if self._one and not any(each.span.start < hit.end() for each in people):
                yield Named(span=Span(*hit.span("pronoun")), name=self._one)
        elif hit := _THEY.match(text):
            several = self._several
            if _TWO.search(hit["pronoun"]):
                several = next((each for each in (self._last, self._several) if len(each) == _PAIR), ())
            for name in several:
                yield Named(span=Span(*hit.span("pronoun")), name=name)
        for hit in _THEY_INSIDE.finditer(text):
            span = Span(*hit.span("pronoun"))
            listed = _list_from(text, [each for each in people if each.span.end <= span.start])
            if len(listed) > 1 and not any(each.contains(span) for each in quoted):
                for each in listed:
                    yield Named(span=span, name=each.name)
        if not _ANY.search(text):
            return
        for hit in _HE.finditer(text):
            span = Span(*hit.span("pronoun"))
            if any(each.contains(span) for each in quoted):
                continue
            before = [each for each in people if each.span.end <= span.start]
            names = {each.name for each in before}
            if names and self._one and _ONESELF.search(text, 0, before[0].span.start):
                names = {self._one}  # `Under a picture of himself with Ana Ruiz he wrote`
            if len(names) == 1:
                if not _SELF.fullmatch(text[before[-1].span.end : span.start]):
                    yield Named(span=span, name=names.pop())
            elif not names and self._one:
                yield Named(span=span, name=self._one)

    def _remember(self, text: str, people: Sequence[Named], quoted: Sequence[Span]) -> None:
        told = [
            each
            for each in people
            if not any(inside.contains(each.span) for inside in quoted)
            and not _KIN.search(text[max(0, each.span.start - _KIN_REACH) : each.span.start])
        ]
        if told and _SPOKEN_OF.search(text, 0, told[0].span.start):
            self._silent = 0  # it is still about whom `he` means, whoever is named beside him
            return
        names = list(dict.fromkeys(each.name for each in told))
        if not names:
            self._silent = 0 if _HERS.search(text) else self._silent + 1
            if self._silent > _PATIENCE:
                self.forget()
            return
        self._silent = 0
        first = told[0]
        listed = _list_from(text, told)
        if len(names) == 1 and names[0] in self._several:
            self._one = names[0]  # it is still about all of them
            return
        self._last = tuple(names)
        if len(names) == 1:
            self._one, self._several = names[0], ()
        elif len(listed) > 1:
            self._one, self._several = None, tuple(dict.fromkeys(each.name for each in listed))
        elif _OPENS.fullmatch(text[: first.span.start]):
            self._one, self._several = first.name, ()
        else:
            self._one, self._several = None, ()


def _list_from(text: str, people: Sequence[Named]) -> Sequence[Named]:
    """The people who stand in one list with the first, where that list opens the sentence."""
    if not people or not _OPENS.fullmatch(text[: people[0].span.start]):
        return ()
    listed = [people[0]]
    for one, other in pairwise(people):
        if one.span != other.span and not _LISTED.fullmatch(text[one.span.end : other.span.start]):
            break
        listed.append(other)
    return listed
