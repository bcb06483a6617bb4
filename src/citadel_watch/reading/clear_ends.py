# ruff: noqa: SIM905 -- a list of plain words reads as prose
"""Where the sentences of a paragraph end, if nothing in it leaves a doubt.

Most paragraphs hold no abbreviation, initial or web address. A segmenter looks at every token for one; here one look at
each full stop settles that there is none, and the paragraphs that do hold one are left to the segmenter.
"""

from __future__ import annotations

import re

_MARK = re.compile(r"[.?!…]+")
_DOUBTFUL = re.compile(r"\n|; +\W?[A-Z]|\.\d+[.?!] ")
_CLOSING = frozenset("”\"’'")
_OPENING = frozenset("“\"‘'")
# Short words that a full stop follows without ending anything.
_ABBREVIATIONS = frozenset(
    "etc approx dept prof feat starr eps misc sept assn univ no vs ep cf dr st vol nov bros messrs hon capt col dir al "
    "op pp ca inc ltd co jr sr mr mrs ms rev gen jan feb mar apr jun jul aug oct dec am pm sgt est fig tel pt".split()
)


def find_clear_ends(text: str) -> list[tuple[int, int]] | None:
    """Half-open ranges of the sentences of a stripped paragraph; None where a mark in it may or may not end one."""
    if _DOUBTFUL.search(text):
        return None
    ranges: list[tuple[int, int]] = []
    start, length = 0, len(text)
    for mark in _MARK.finditer(text):
        at, end = mark.span()
        if end < length and text[end].isalnum():
            if mark[0] == "." and text[end].isdigit() and text[at - 1 : at].isdigit():
                continue
            return None
        if end < length and text[end] in _CLOSING:
            end += 1
        if text.rfind("(", start, at) > text.rfind(")", start, at):
            return None
        if (end < length and not text[end].isspace()) or not _ends_clearly(text, at, mark[0]):
            return None
        following = end
        while following < length and text[following].isspace():
            following += 1
        if following < length and not _begins_clearly(text, following):
            return None
        ranges.append((start, end))
        start = following
    if start < length:
        ranges.append((start, length))
    return ranges


def _ends_clearly(text: str, at: int, mark: str) -> bool:
    """Is the mark at this place the end of a sentence, by what stands before it?"""
    if len(mark) > 1 or mark == "…":
        return False
    first = at
    while first and text[first - 1].isalpha():
        first -= 1
    word = text[first:at]
    if mark != ".":
        return len(word) > 1 or word.islower() or text[at - 1 : at].isdigit()
    if not word:
        return (at >= 2 and text[at - 2 : at].isdigit()) or text[at - 1 : at] in tuple(')’”"%')
    if word.lower() in _ABBREVIATIONS:
        return False
    return not word.isupper() if len(word) > 3 else len(word) > 1 and word.islower()


def _begins_clearly(text: str, at: int) -> bool:
    """Does a sentence begin here: a capital, and more of a word or a space after it?"""
    at += text[at] in _OPENING
    return text[at : at + 1].isupper() and (text[at + 1 : at + 2].isalpha() or text[at + 1 : at + 2] in tuple(" ’'"))
