# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Who answers on a page of questions and answers: whoever a label names, or the one whom the page interviews."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Named
from citadel_watch.model import Block, BlockKind
from citadel_watch.reading.sentences import Sentence

_ASKED_TO_TALK = Anchored(
    r"(?:interview(?:s|ed)?\b|q ?& ?a\b|(?:spoke|speaks|speaking|talks|talked|chats|chatted|sat down|sits down|caught up|catches up|answers (?:our|your|some|a few) questions)\b|"
    r"answers from\b|called up\b|in conversation\b|questions (?:for|with)\b|we (?:met|asked|phoned|rang|reached)\b)",
)
# A label is a name or a letter before a colon or a bar: "SONNIER |", then what is said.
_LABEL = re.compile(r"(?P<who>[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,2})(?::| \||\.(?= [A-Z]))\s")
_REPLY = frozenset({"a", "answer"})
_ASKS = frozenset({"q", "question"})
_THE_END = re.compile(r"\W*(?:this|the|our) (?:interview|conversation|q ?& ?a)\b", re.IGNORECASE)
_OPENS_QUOTE = ("“", '"')
_LONGEST_QUESTION = 300
_FEWEST = 2
"""So many questions make an interview."""


def find_answers(sentences: Sequence[Sentence], people: Sequence[Sequence[Named]]) -> Mapping[int, str]:
    """The blocks, by where each begins, in which somebody answers questions, and who."""
    blocks = list({each.block.start: each.block for each in sentences}.values())
    questions = [place for place, block in enumerate(blocks) if _is_question(block)]
    if len(questions) < _FEWEST:
        return {}
    names = dict.fromkeys(each.name for named in people for each in named)
    return dict(_follow(blocks, frozenset(questions), _find_guest(sentences, people, blocks[questions[0]]), names))


def _is_question(block: Block) -> bool:
    text = block.text.rstrip()
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or text.startswith(_OPENS_QUOTE):
        return False
    label = _LABEL.match(text)
    return (text.endswith("?") and len(text) < _LONGEST_QUESTION) or bool(label and label["who"].casefold() in _ASKS)


def _find_guest(sentences: Sequence[Sentence], people: Sequence[Sequence[Named]], first: Block) -> str | None:
    """Whom a page says that it talked to: the first person of its headline, or of the words that say so."""
    invited = False
    guest: str | None = None
    for sentence, named in zip(sentences, people, strict=True):
        if sentence.start >= first.start:
            break
        talks = _ASKED_TO_TALK.search(sentence.text)
        invited = invited or bool(talks)
        if guest is None and named and (talks or sentence.block.kind is BlockKind.TITLE):
            guest = named[0].name
    return guest if invited else None


def _follow(
    blocks: Sequence[Block], questions: frozenset[int], guest: str | None, names: Mapping[str, None]
) -> Iterator[tuple[int, str]]:
    speaking: str | None = None
    quoted = _answers_in_quotes(blocks, questions)
    for place, block in enumerate(blocks[min(questions) :], min(questions)):
        label = _LABEL.match(block.text)
        who = label["who"].casefold() if label else ""
        if place in questions and who not in _REPLY and not (label and _find_person(who, names)):
            speaking = guest
            continue
        if _THE_END.match(block.text) or block.kind is BlockKind.TITLE:
            return
        if block.kind is not BlockKind.PARAGRAPH:
            speaking = None
            continue
        if label:
            speaking = guest if who in _REPLY else _find_person(who, names)
        elif guest and block.text.startswith((f"{guest} ", f"{guest.split()[0]} ")):
            speaking = None
        if speaking and (label or not quoted or block.text.startswith(_OPENS_QUOTE)):
            yield block.start, speaking


def _answers_in_quotes(blocks: Sequence[Block], questions: frozenset[int]) -> bool:
    """Does any answer stand between quote marks? Then what does not is the page's own."""
    behind = (blocks[place + 1].text for place in questions if place + 1 < len(blocks))
    return any(text.startswith(_OPENS_QUOTE) for text in behind)


def _find_person(who: str, names: Mapping[str, None]) -> str | None:
    """The person whose name, or last name, the label of an answer is."""
    return next((name for name in names if who in (name.casefold(), name.casefold().rsplit(" ", 1)[-1])), None)
