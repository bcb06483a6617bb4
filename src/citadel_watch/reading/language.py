"""Whether two texts are in one language: by the small words that every sentence of a language is made of."""

from __future__ import annotations

from collections import Counter

from citadel_watch.model import Article
from citadel_watch.reading.likeness import Wording

_SMALL = 5
"""Letters of which the little words of a language have no more."""
_ENOUGH = 25
"""Words below which a text does not show its language."""
_COMMONEST = 25
_STRANGE = 0.2
"""Of the share that the last text's little words had in it, what a text in its language never falls below."""
_FOREIGN = 0.7
"""The same where the pages themselves name two languages: neighbours share many little words."""


def is_in_another_language(new: Wording, last: Wording) -> bool:
    """Judged by the text where there is enough of it, since the page's own tag is often the template's."""
    tags = _tag(new.article), _tag(last.article)
    named_apart = None not in tags and tags[0] != tags[1]
    if len(new.words) < _ENOUGH or len(last.words) < _ENOUGH:
        return named_apart
    if _script(new.words) != _script(last.words):
        return True
    little = _little_words(last.words)
    usual, found = _share(last.words, little), _share(new.words, little)
    if usual < 0.1:
        return named_apart
    return found < (_FOREIGN if named_apart else _STRANGE) * usual


def _tag(article: Article) -> str | None:
    return article.language[:2].lower() if article.language else None


def _little_words(words: list[str]) -> frozenset[str]:
    counts = Counter(each for each in words if len(each) <= _SMALL and each.isalpha())
    return frozenset(each for each, count in counts.most_common(_COMMONEST) if count > 1)


def _share(words: list[str], among: frozenset[str]) -> float:
    return sum(each in among for each in words) / len(words)


def _script(words: list[str]) -> int:
    """A number for the block of characters that most words begin in."""
    return Counter(min(ord(each[0]), 0x3400) // 0x250 for each in words if each[0].isalpha()).most_common(1)[0][0]
