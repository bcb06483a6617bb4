"""Tells what a correction repeats of the text it corrects: that is not said any more."""

from __future__ import annotations

from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.when.words import compile_words

_EARLIER_VERSION = compile_words(
    r"\b(?:an?|the|our)\s(?:earlier|previous|original|prior|first|former|initial)\s(?:version|edition|draft)s?\s(?:of\s(?:this|the|our)\s(?:\w+\s){1,3}?)?"
    r"(?:(?:had|has|incorrectly|wrongly|mistakenly|erroneously|also)\s){0,3}(?:sa(?:id|ys)|stated?|misstated|mis-stated|gave|given|reported|misreported|claimed|listed|suggested|noted|named|wrote|written|put|contained|included)\b"
    r"|\bthis\s(?:article|story|post|page|report|piece)\s(?:(?:had|has|originally|previously|initially|first|incorrectly|wrongly|mistakenly|erroneously|earlier)\s){1,3}"
    r"(?:sa(?:id|ys)|stated|misstated|gave|given|reported|misreported|claimed|listed|suggested|noted|wrote|written|put)\b"
)
_PUT_RIGHT = compile_words(
    r";|\s[–—-]\s|,\s(?:but|while|when|whereas|and)\b|\b(?:in\sfact|instead|actually|it\s(?:will|is|has))\b"
)


def is_of_an_earlier_version(passage: Passage, place: int) -> bool:
    """`An earlier version of this article said it would have ten`: what stands there is what was wrong."""
    told = _EARLIER_VERSION.search(passage.text, 0, place)
    return told is not None and not _PUT_RIGHT.search(passage.text, told.end(), place)
