# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Which number stands alone behind what a season has, where the episodes were named before: `season 2 has eight`."""

from __future__ import annotations

from collections.abc import Iterator

from citadel_watch.aspects.episodes.phrases import KIND, NUMBER, PLAIN, UNIT, read_count
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import anchored, compile_words

_HAS = anchored(
    rf"(?:has|have|gets?|consists? of|comes with|runs? to|is getting) (?:only |just |a mere |a total of )?{NUMBER}(?P<noun> {KIND}{UNIT})?",
    after=r"(?=[.,;!)]|\Z|\s(?:this\stime|instead|in\sall|and\s(?:the|it|will)\b))",
)
_OWN = compile_words(
    r"\A\W*(?:instead,?\s|in\sfact,?\s)?(?:it|that\sseason)(?:['’]ll|\s(?:now\s|in\sfact\s|actually\s)?(?:will|is\ssaid\sto|should|would))?\s(?:in\sfact\s|only\s|instead\s)?\Z"
)
_AUXILIARY = compile_words(
    r"\A(?:['’]ll|\s(?:will|would|is\ssaid\sto|is\sset\sto|should))?\s(?:now\s|only\s|in\sfact\s|also\s)?\Z"
)


def find_had(passage: Passage) -> Iterator[tuple[int, Span, tuple[str, ...] | None]]:
    """The numbers, their words, and whose they are: None for what the clause is about."""
    text = passage.text
    for hit in _HAS.finditer(text):
        count = read_count(hit["number"])
        if count is None or text.rstrip().endswith("?"):
            continue
        if not PLAIN.search(text, 0, hit.start()) and (hit["noun"] or not PLAIN.search(passage.before)):
            continue
        named = [each for each in passage.mentions if each.span.end <= hit.start() and each.how == "season"]
        if named and _AUXILIARY.match(text[named[-1].span.end : hit.start()]):
            if named[-1].subjects:
                yield count, Span(*hit.span()), named[-1].subjects
        elif _OWN.match(text[: hit.start()]):
            yield count, Span(*hit.span()), None
