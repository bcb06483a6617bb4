"""What stands between quote marks as somebody's speech, and how far an opened quotation runs on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citadel_watch.extracting.passage import Span
from citadel_watch.reading.sentences import Sentence

_MARK = re.compile(r"[“”\"]")
_WORD = re.compile(r"\w[\w’'-]*")
_LEAST = 4
"""So many words between marks are speech, not a title, unless a stop inside them says so of fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A part of one sentence that is quoted. Parts with the same `run` stand between one pair of marks."""

    sentence: int
    span: Span
    run: int


def find_quotations(sentences: Sequence[Sentence]) -> tuple[Quotation, ...]:
    """All quoted speech of a page, in order; a mark left open ends with its block."""
    found: list[Quotation] = []
    run, is_open, block = 0, False, -1
    for number, sentence in enumerate(sentences):
        text = sentence.text
        if sentence.block.start != block:
            block, is_open = sentence.block.start, False
        if not is_open and not _MARK.search(text):
            continue
        start = 0 if is_open else -1
        for mark in _MARK.finditer(text):
            opens = mark[0] == "“" or (mark[0] == '"' and not is_open)
            if opens:
                run += not is_open
                start, is_open = mark.end(), True
            elif is_open:
                found.append(Quotation(sentence=number, span=Span(max(start, 0), mark.start()), run=run))
                start, is_open = -1, False
        if is_open and start >= 0:
            found.append(Quotation(sentence=number, span=Span(start, len(text)), run=run))
    return tuple(_keep_speech(found, sentences))


def _keep_speech(found: Sequence[Quotation], sentences: Sequence[Sentence]) -> Iterator[Quotation]:
    long = {each.run for each in found if _is_speech(each.span.of(sentences[each.sentence].text))}
    parts = Counter(each.run for each in found)
    for each in found:
        if each.run in long or parts[each.run] > 1:
            yield each


def _is_speech(words: str) -> bool:
    return words.rstrip()[-1:] in {",", ".", "!", "?"} or len(_WORD.findall(words)) >= _LEAST
