"""Text that was typed or converted carelessly, as its writer meant it."""

from __future__ import annotations

import re

# A footnote's number, or what an encyclopedia says of its own text; `[two] more` in a quotation has a space before it.
_REFERENCE = re.compile(
    r"(?<=\S)\[(?:\d{1,3}|note \d{1,2})\](?!\w)|\s?\[(?:edit|citation needed|clarification needed)\]"
)
_GLUED = re.compile(r"(?<=[a-z]{2}|\d\d)([.!?][\"”’]?)(?=[A-Z][a-z]+[ ,’'])")
_OPENING = re.compile(r"(?:``|´´|(?<!['\w])'')(?=\w)")
_CLOSING = re.compile(r"``|´´|''")
_APOSTROPHE = re.compile(r"(?<=\w)[`´](?=\w)")
_TYPED = ("`", "´", "''")


def mend(text: str) -> str:
    """Without footnotes' numbers; with a space between sentences, and quotation marks where two strokes stand for one.

    `It is ''done''.[3]The end` -> `It is “done”. The end`
    """
    if "[" in text:
        text = _REFERENCE.sub("", text)
    if any(typed in text for typed in _TYPED):
        text = _APOSTROPHE.sub("’", _CLOSING.sub("”", _OPENING.sub("“", text)))
    return _GLUED.sub(r"\1 ", text).strip()
