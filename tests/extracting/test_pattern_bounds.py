"""No pattern takes longer than a second over text made to keep it busy (a page may hold anything)."""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator, Mapping
from re import _constants as ops  # type: ignore[attr-defined]  # no public module takes a pattern apart
from re import _parser as parser  # type: ignore[attr-defined]  # (the same)
from typing import Any

import pytest

import citadel_watch
from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.reading.sentences import LONGEST_WORD

LENGTH = {"reading": 20_000, "extracting": 4_000, "aspects": 4_000}
"""What a floor's patterns have to do with: a page's line as it comes, and sentences, which are cut at 4,000."""
LIMIT_S = 1.0


def find_patterns() -> Iterator[tuple[str, str, re.RegexFlag]]:
    """Every pattern that the modules of reading hold, by itself or inside a table."""
    seen: set[str] = set()
    for module in pkgutil.walk_packages(citadel_watch.__path__, "citadel_watch."):
        if module.name.split(".")[1] in LENGTH:
            for name, value in vars(importlib.import_module(module.name)).items():
                for pattern, flags in unpack(value, 4):
                    if pattern not in seen:
                        seen.add(pattern)
                        yield f"{module.name.removeprefix('citadel_watch.')}.{name}", pattern, flags


def unpack(value: object, depth: int) -> Iterator[tuple[str, re.RegexFlag]]:
    if isinstance(value, Anchored):
        yield value.pattern, value.flags
    elif isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value.pattern, re.RegexFlag(value.flags)
    elif depth and isinstance(value, Mapping):
        for item in value.values():
            yield from unpack(item, depth - 1)
    elif depth and isinstance(value, tuple | list | frozenset):
        for item in value:
            yield from unpack(item, depth - 1)
    elif depth and hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for field in value.__dataclass_fields__:
            yield from unpack(getattr(value, field, None), depth - 1)


def find_pumps(pattern: str, flags: re.RegexFlag) -> list[tuple[str, str]]:
    """For each repetition in a pattern, words that lead up to it and words that it takes again and again."""
    pumps: list[tuple[str, str]] = []
    spell_out(parser.parse(pattern, flags), "", pumps)
    return pumps


def spell_out(items: Any, before: str, pumps: list[tuple[str, str]]) -> str:
    """A text that a parsed pattern fits, roughly; what its repetitions take is noted in `pumps`."""
    text = ""
    for op, value in items:
        here = before + text
        if op is ops.LITERAL:
            text += chr(value)
        elif op is ops.NOT_LITERAL or op is ops.ANY:
            text += "a"
        elif op is ops.IN:
            text += pick_letter(value)
        elif op is ops.SUBPATTERN:
            text += spell_out(value[-1], here, pumps)
        elif op is ops.ATOMIC_GROUP:
            text += spell_out(value, here, pumps)
        elif op is ops.BRANCH:
            branches = [spell_out(branch, here, pumps) for branch in value[1]]
            text += next(iter(branches))
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            least, most, inner = value
            once = spell_out(inner, here, pumps)
            if most >= 3 and once:
                pumps.append((here, once))
            text += once * max(1, min(int(least), 4))
    return text


def pick_letter(members: Any) -> str:
    if members[0][0] is ops.NEGATE:
        refused = {chr(value) for op, value in members if op is ops.LITERAL}
        return next(letter for letter in "a x.-" if letter not in refused)
    op, value = members[0]
    if op is ops.LITERAL:
        return chr(value)
    if op is ops.RANGE:
        return chr(value[0])
    return {ops.CATEGORY_SPACE: " ", ops.CATEGORY_DIGIT: "1"}.get(value, "a")


def write_hostile(before: str, pump: str, floor: str) -> Iterator[str]:
    """Texts that repeat what a pattern repeats. Sentences hold single spaces and no word longer than is read."""
    length = LENGTH[floor]
    for text in (before + pump * (length // len(pump)), (before + pump) * (length // len(before + pump))):
        if floor == "reading":
            yield text
        else:
            words = (word[at : at + LONGEST_WORD] for word in text.split() for at in range(0, len(word), LONGEST_WORD))
            yield " ".join(words)[:length]


def ends_in_time(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a search ends within the limit, in the processor's own time; it is broken off at the limit."""
    signal.signal(signal.SIGVTALRM, break_off)
    signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT_S)
    try:
        pattern.search(text)
    except TimeoutError:
        return False
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return True


def break_off(_signal: int, _frame: object) -> None:
    raise TimeoutError


PATTERNS = sorted(find_patterns())


def test_the_patterns_are_found() -> None:
    assert len(PATTERNS) > 200
    assert {name.split(".")[0] for name, _, _ in PATTERNS} == set(LENGTH)


@pytest.mark.parametrize("floor", sorted({name.rpartition(".")[0] for name, _, _ in PATTERNS}))
def test_every_pattern_is_done_with_hostile_text_within_a_second(floor: str) -> None:
    slow = []
    for name, pattern, flags in PATTERNS:
        if name.rpartition(".")[0] != floor:
            continue
        compiled = re.compile(pattern, flags)
        for before, pump in find_pumps(pattern, flags):
            for hostile in write_hostile(before, pump, name.split(".")[0]):
                if not ends_in_time(compiled, hostile + "\x00"):
                    slow.append(f"{name}: {before[-40:]!r}, then {pump[:40]!r} again and again: {pattern[:100]}")
                    break
    assert not slow, "\n".join(slow)
