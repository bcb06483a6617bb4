"""The words of a window as it is shown: with those before it that make it what it is."""

from __future__ import annotations

from citadel_watch.extracting.when.days import Days
from citadel_watch.extracting.when.words import compile_words

_LOOK = 90
_BETWEEN = compile_words(r"\b(?:(?:anywhere|somewhere|some\s?time)\s)?between\s(?:the\s)?\Z")
_AND = compile_words(r"\sand\s|,\s")
_LIMIT = compile_words(r"\A(?:before|prior\sto|sooner\sthan|earlier\sthan|by|until|till)\b")
_UNTIL = compile_words(r"\b(?:until|till)\s(?:(?:at\sleast|the|some\stime\sin|well\sinto)\s){0,2}\Z")
_DENIAL = compile_words(
    r"\b(?:no|not|never|nobody|nothing|hardly|unlikely|cannot|without|surpris(?:ed|ing|e)|shock(?:ed|ing|er)?|astonish\w{1,6}|"
    r"amazed|stunned|doubt(?:s|ed|ful)?|miracles?|sceptical|skeptical|impossible|optimistic|\w{2,6}n['’]t)(?=[\s,])"
)


def word_window(text: str, start: int, end: int, days: Days) -> str:
    """What is said of the time: `between March and May`, and `not … before 2027` where a denial makes it open."""
    offset = max(0, start - _LOOK)
    before, said = text[offset:start], text[start:end]
    if days.latest is not None:
        between = _BETWEEN.search(before) if _AND.search(said) else None
        return f"{between[0]}{said}" if between else said
    if until := _UNTIL.search(before):
        before, said = before[: until.start()], f"{until[0]}{said}"
    denials = list(_DENIAL.finditer(before)) if _LIMIT.match(said) else []
    if not denials:
        return said
    denial = denials[-1]
    beside = not before[denial.end() :].strip()
    return f"{denial[0]} {said}" if beside else f"{denial[0]} … {said}"
