"""Where one sentence of an article ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citadel_watch.model import Article, Block
from citadel_watch.reading.clear_ends import find_clear_ends

# A run of text without an end costs the segmenter more than its length; no sentence of a newspaper is this long.
_LONGEST = 4000
LONGEST_WORD = 200
"""What holds a longer run without a space (a key, an encoded picture) is no prose, and patterns need not bear it."""

# Each opening bracket makes the segmenter look ahead once more; prose never has as many in one paragraph.
_MOST_BRACKETS = 100

# What never ends a sentence, whatever follows.
_OPEN_ENDED = re.compile(
    r"(?:^|[\s(])(?:vs|e\.g|i\.e|cf|no|vol|ep|eps|approx|feat|starr|dir|St|Mr|Mrs|Ms|Dr|Prof|Gen|Rev)\.$"
)
_MONTH = r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
# What may end one, unless so little stands before it that it cannot be one.
_ABBREVIATED = re.compile(rf"(?:\b(?:{_MONTH}|Jr|Sr|Inc|Ltd|Co|Bros)|\b[A-Z]\.[A-Z]|\b[ap]\.m)\.$")
_MONTH_BEFORE_DAY = re.compile(rf"\b(?:{_MONTH})\.$")
# "It ended in tears. 1883 will not return": a plain word is no abbreviation, whatever figures follow it.
_BEFORE_FIGURES = re.compile(
    r"(?<![\w.-])(?!(?:approx|vols?|feat|figs?|chap|secs?|nums?|nos?|vs|eps?|pts?|pp|op|ch|ca|cf|al|min|max|col|abt)\b)"
    r"[a-z]{2,25}[.?!][”\"’')]? (?=\d{1,4} [^\W\d_])"
)
_SPACE = re.compile(r"\s")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and where it stands: `text == article.text[start : start + len(text)]`."""

    text: str
    start: int
    block: Block

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def split_sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of the article, in order; a heading, an item or a row that holds no full stop is one of its own.

    A sentence with a word longer than `LONGEST_WORD` characters is left out.
    """
    return tuple(
        Sentence(text=text, start=block.start + start, block=block)
        for block in article.blocks
        for start, end in _ranges(block.text)
        if max(map(len, (text := block.text[start:end]).split()), default=0) <= LONGEST_WORD
    )


def _ranges(text: str) -> Iterator[tuple[int, int]]:
    """Half-open ranges of the sentences of a block, without the space around them."""
    clear = find_clear_ends(text) if len(text) <= _LONGEST else None
    if clear is not None:
        yield from clear
        return
    for first, last in _portions(text):
        for start, end in _join_broken(text, _cut(text[first:last], first)):
            yield from _cut_before_figures(text, start, end)


def _portions(text: str) -> Iterator[tuple[int, int]]:
    """The whole text, or pieces of bounded length where it is longer than any sentence."""
    start = 0
    while len(text) - start > _LONGEST:
        # A full stop is the best place to cut, a space the next best.
        stop = max(
            text.rfind(mark, start + _LONGEST // 2, start + _LONGEST) for mark in (". ", "? ", "! ", ".” ", '." ')
        )
        stop = text.index(" ", stop) if stop >= 0 else text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        stop = stop if stop > start else start + _LONGEST
        yield start, stop
        start = stop
    yield start, len(text)


def _cut(text: str, offset: int) -> Iterator[tuple[int, int]]:
    import syntok.segmenter

    if sum(text.count(bracket) for bracket in "([{") > _MOST_BRACKETS:
        yield offset + len(text) - len(text.lstrip()), offset + len(text.rstrip())
        return
    for paragraph in syntok.segmenter.analyze(text):
        for tokens in paragraph:
            start, end = tokens[0].offset, tokens[-1].offset + len(tokens[-1].value)
            inner = text[start:end]
            start += len(inner) - len(inner.lstrip())
            if start < end:
                yield offset + start, offset + end


def _join_broken(text: str, ranges: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Sentences that the segmenter broke at an abbreviation or before a stray mark, whole again."""
    held: tuple[int, int] | None = None
    for start, end in ranges:
        if held is not None and _belong_together(text[max(held[0], held[1] - 80) : held[1]], text[start:end]):
            held = held[0], end
            continue
        if held is not None:
            yield held
        held = start, end
    if held is not None:
        yield held


def _cut_before_figures(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences that the segmenter left together because the second begins with a number."""
    for stop in _BEFORE_FIGURES.finditer(text, start, end):
        yield start, stop.end() - 1
        start = stop.end()
    yield start, end


def _belong_together(before: str, after: str) -> bool:
    if not _WORD.search(after[:200]):
        return True
    if _OPEN_ENDED.search(before):
        return True
    if _MONTH_BEFORE_DAY.search(before) and after[0].isdigit():
        return True
    return len(_SPACE.findall(before)) < 2 and _ABBREVIATED.search(before) is not None
