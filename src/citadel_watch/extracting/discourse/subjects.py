"""Whom each clause of a page is about: a walk through its sentences with a memory of what was said."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from citadel_watch.extracting.clauses import Part
from citadel_watch.extracting.discourse.beginnings import find_beginning
from citadel_watch.extracting.discourse.companions import add_companions
from citadel_watch.extracting.discourse.credits import find_credits
from citadel_watch.extracting.discourse.headings import (
    asks_in_lines,
    asks_on,
    carry_over,
    find_section,
    find_sections,
    is_asking,
    read_heading,
)
from citadel_watch.extracting.discourse.memory import Discourse
from citadel_watch.extracting.discourse.page_topic import drop_adjuncts, survey
from citadel_watch.extracting.discourse.projects import add_project
from citadel_watch.extracting.discourse.referents import BARE_PARENT, PARENT, Referents, Topic
from citadel_watch.extracting.discourse.released import step_back
from citadel_watch.extracting.discourse.resolving import resolve
from citadel_watch.extracting.discourse.returning import come_back, look_on
from citadel_watch.extracting.discourse.schedules import find_line, is_schedule
from citadel_watch.extracting.discourse.seasons import looks_back
from citadel_watch.extracting.discourse.setting import Setting
from citadel_watch.extracting.discourse.strangers import find_offshoots_of_others, find_parent_starring
from citadel_watch.extracting.discourse.topics import Found, find_folded, find_topic, has_verb, is_ending
from citadel_watch.extracting.discourse.versions import Versions
from citadel_watch.extracting.naming.bystanders import find_entry, find_other_news, lists_shows
from citadel_watch.extracting.naming.labelled_works import find_work, lists_works
from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.naming.other_shows import find_other_shows
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Mention, Named
from citadel_watch.model import BlockKind

__all__ = ["Topic", "Tracker"]

LookAhead = Callable[[], Sequence[Sequence[Token]]]

_SIDE = re.compile(
    r"\W*(?:and |but )?(?:after|before|since|until|once|when|while|though|although|as|because|where)\b", re.IGNORECASE
)
_ENTRIES = frozenset({BlockKind.HEADING, BlockKind.ITEM, BlockKind.ROW})
_OF_OURS = re.compile(r" of (?:the )?[“\"‘']?")
_LINES = frozenset({BlockKind.ITEM, BlockKind.ROW})
_OURS = frozenset({"show", "country", "parent", "season", "spinoff", "collective", "coming", "final-season"})
_NOTED = frozenset({"show", "country", "season", "parent", "nth"})
_NUMBERED = frozenset({"season", "nth", "coming", "final-season", "that-season", "several-seasons"})


_ROW_GAP = re.compile(r"[’'”\"]?(?:,? and|,? &|,)(?: then)? [‘“'\"]?")
# "Season 2 of <Show>, for which": the season is what stands there.
_ITS_SHOW = re.compile(r" of (?:the )?(?:[\w-]+ )?[“\"‘']?")
_TIMES = frozenset({"before", "after", "since", "until", "once", "when"})
_UPON = re.compile(r"\b(?:when|until|till|before|once|after|as|while|whether|if|that) [‘“'\"]?$", re.IGNORECASE)


class Tracker:
    """Walks the sentences of one page in order; `follow` must be called once for each."""

    def __init__(
        self,
        lexicon: Lexicon,
        title: str,
        texts: Sequence[str],
        anchored: frozenset[str],
        *,
        foreign: bool,
        lines: Sequence[str] = (),
        today: date | None = None,
    ) -> None:
        self._lexicon = lexicon
        self._anchored = anchored
        self._texts = texts
        self._known: dict[str, list[Token]] = {}
        self._versions = Versions(lexicon)
        self._scheduled = is_schedule(texts, lexicon)
        self._works = lists_works(texts, lexicon)
        self._listing = lists_shows(title, texts)
        self._sectioned = find_sections(texts, lexicon)
        self._asking = asks_in_lines(lines)
        page = survey(lexicon, title, texts, self._find_ours, anchored, foreign=foreign)
        self._discourse = Discourse(lexicon, page, today)

    def _find_ours(self, text: str) -> list[Token]:
        """What a sentence names of the franchise; found once for each."""
        if text not in self._known:
            self._known[text] = self._lexicon.find_tokens(text, anchored=self._anchored)
        return self._known[text]

    def follow(
        self,
        text: str,
        parts: Sequence[Part],
        kind: BlockKind,
        people: Sequence[Named] = (),
        *,
        fresh: bool,
        alone: bool = False,
    ) -> tuple[list[Mention], list[Topic]]:
        """The mentions of the sentence and the topic of each of its clauses.

        `fresh`: it opens a new block; `alone`: it fills one.
        """
        discourse = self._discourse
        carried: Referents = ()
        headed = fresh and (kind is BlockKind.HEADING or (self._asking and is_asking(text, alone=alone)))
        if headed:
            carried = carry_over(text, discourse)
            discourse.enter(carried, asked=kind is not BlockKind.HEADING or asks_on(text))
        discourse.open_sentence(people=len(people), fresh=fresh)
        tokens = self._find_tokens(text, people, kind)
        if fresh:
            discourse.open_block(listed=kind in {BlockKind.ITEM, BlockKind.ROW})
        before = discourse.last
        walk = _Walk(text, tokens, discourse, self._look_ahead)
        for part in parts:
            walk.step(part)
        folded = find_folded(walk.found, text)
        if folded:
            discourse.fold_into(folded)
        seasons = dict.fromkeys(each for m, named in walk.found if m.how == "season" for each in named)
        discourse.name_together(tuple(seasons))
        discourse.close_sentence(text, walk.topics, before, walk.found[-1][1] if walk.found else ())
        self._close(
            text, kind, walk, strange=any(token.kind == "other" for token in tokens), headed=headed, carried=carried
        )
        return [mention for mention, _ in walk.found], walk.topics

    def _look_ahead(self) -> Sequence[Sequence[Token]]:
        return [tokens for _, tokens in self._read_ahead()]

    def _read_ahead(self) -> Sequence[tuple[str, Sequence[Token]]]:
        place = self._discourse.place
        return [(text, self._find_ours(text)) for text in self._texts[place + 1 : place + 4]]

    def _find_tokens(self, text: str, people: Sequence[Named], kind: BlockKind) -> tuple[Token, ...]:
        shouting = kind in {BlockKind.TITLE, BlockKind.HEADING}
        ours = (
            self._lexicon.find_tokens(text, anchored=self._anchored, shouting=True)
            if shouting
            else self._find_ours(text)
        )
        ours = self._add_versions(text, ours)
        ours = add_project(text, ours, self._read_ahead)
        if any(each.is_spinoff for each in (self._discourse.about, *self._discourse.last)):
            ours = [*find_parent_starring(text, self._lexicon, ours), *ours]
        away = list(find_offshoots_of_others(text, self._lexicon, people))
        if away:
            ours = [each for each in ours if not any(each.span.overlaps(span) for span in away)]
            ours = sorted([*ours, *(Token(span=span, kind="other") for span in away)], key=lambda each: each.span)
        tokens = drop_adjuncts(text, ours)
        if len(tokens) < len(ours):
            shows = [each.ids[0] for each in ours if each.kind == "show"]
            self._discourse.offshoots[shows[0]] = shows[-1]
        spans = [each.span for each in tokens]
        entry = find_entry(text, people, listing=self._listing) if kind in _ENTRIES else None
        if entry is None and self._scheduled and kind in _LINES:
            entry = find_line(text)
        if entry is None and self._works and (kind in _LINES or self._discourse.fresh):
            entry = find_work(text, people)
        if entry is None and self._sectioned and kind is BlockKind.HEADING:
            entry = find_section(text, people, self._texts)
        if entry and not self._lexicon.is_ours(entry.of(text)) and not any(entry.overlaps(each) for each in spans):
            tokens.append(Token(span=entry, kind="other"))
        elif (aside := find_other_news(text, people)) and not any(each.kind in _OURS for each in tokens):
            tokens.append(Token(span=aside, kind="other"))
        spans = [each.span for each in tokens]
        for span in find_other_shows(text, spans, people, shouting=shouting):
            if not self._lexicon.is_ours(span.of(text)) and not any(span.overlaps(each) for each in spans):
                tokens.append(Token(span=span, kind="other"))
                spans.append(span)
        return tuple(sorted(tokens, key=lambda each: each.span))

    def _add_versions(self, text: str, tokens: list[Token]) -> list[Token]:
        """With the shows that go by their network or kind, which say more than "the series" does."""
        versions = list(self._versions.find(text, tokens))
        if not versions:
            return tokens
        kept = [
            each
            for each in tokens
            if not any(
                each.span.overlaps(other.span)
                or (each.kind == "parent" and _OF_OURS.fullmatch(text[other.span.end : each.span.start]))
                for other in versions
            )
        ]
        return sorted([*kept, *versions], key=lambda each: each.span)

    def _close(
        self, text: str, kind: BlockKind, walk: _Walk, *, strange: bool, headed: bool, carried: Referents
    ) -> None:
        """Remember what a heading, or the introduction of a list, sets for what follows."""
        discourse, topics, found = self._discourse, walk.topics, walk.found
        if headed or kind is BlockKind.HEADING:
            whole = read_heading(text, topics, found, discourse, strange=strange) or carried
            discourse.enter(whole, asked=kind is not BlockKind.HEADING or asks_on(text))
        elif text.rstrip().endswith(":") and topics:
            discourse.introduced = next((t.referents for t in topics if t.named), discourse.last)
        elif kind not in {BlockKind.ITEM, BlockKind.ROW}:
            discourse.introduced = ()


class _Walk:
    """The clauses of one sentence, one after the other."""

    def __init__(self, text: str, tokens: tuple[Token, ...], discourse: Discourse, look_ahead: LookAhead) -> None:
        self.text = text
        self.tokens = tokens
        self.discourse = discourse
        self.found: list[Found] = []
        self.topics: list[Topic] = []
        self._ahead = look_ahead
        self._credits = find_credits(text, tokens)
        self._main: Topic | None = None
        self._waiting: Referents = ()
        self._previous: Part | None = None

    def step(self, part: Part) -> None:
        """Settle whom one clause is about."""
        here = self._resolve(part)
        previous = self._previous or part
        near = [each for each in self.found if previous.span.start <= each[0].span.start < part.span.start]
        if len(near) > 1 and _ITS_SHOW.fullmatch(self.text, near[-2][0].span.end, near[-1][0].span.start):
            near.pop()
        self.found.extend(here)
        topic = find_topic(
            here, self.text, part, main=self._main, last=self.discourse.last, before=near, credited=self._credits
        )
        topic = self._join_row(topic, part)
        topic = add_companions(topic, here, self.text, part.span)
        topic = look_on(topic, here, self.text, self.discourse)
        topic = come_back(topic, part.span.of(self.text), self.discourse)
        topic = step_back(topic, here, part.span.of(self.text), self.text, self.discourse)
        before = self.text[: part.span.start]
        if (
            part.joint == "and"
            and previous.kind == "relative"
            and not topic.named
            and not before.rstrip().endswith(",")
        ):
            self.topics.append(self.topics[-1])
            self._previous = replace(part, kind="relative")
            return
        self._previous = part
        if (beginning := find_beginning(topic, here, self.text, part.span, self.discourse)) is not None:
            self.topics.append(beginning)
            return
        main = part.kind == "main" and part.joint != "with"
        if main:
            topic = self._take_waiting(topic, part)
        folded = find_folded(self.found, before)
        if folded and not topic.named:
            topic = Topic(referents=folded, named=True)
        self.topics.append(topic)
        if main and topic.named and not self._glances_back(topic, part) and not self._only_says_when(part):
            self._main = topic
            self.discourse.remember(topic, past=looks_back(self.text, part.span.start))
        elif main and self._main is None:
            self._main = topic
        elif part.joint == "(" and self._specifies(here, part):
            self._main = topic
            self.discourse.remember(topic, past=False)

    def _names_ours(self) -> bool:
        return any(mention.how == "season" and mention.subjects for mention, _ in self.found)

    def _join_row(self, topic: Topic, part: Part) -> Topic:
        """With the shows of a row that began in the clause before: "there is news when A, B, and C return"."""
        if not topic.named or len(topic.referents) != 1:
            return topic
        row: list[tuple[Mention, Referents]] = []
        for mention, referents in reversed(self.found):
            if mention.how != "show":
                break
            follows = row and _ROW_GAP.fullmatch(self.text[mention.span.end : row[-1][0].span.start])
            if row and not follows:
                break
            row.append((mention, referents))
        if not row or row[0][1] != topic.referents or row[-1][0].span.start >= part.span.start:
            return topic
        if not _UPON.search(self.text[: row[-1][0].span.start]):
            return topic
        return Topic(referents=tuple(each for _, named in reversed(row) for each in named), named=True)

    def _glances_back(self, topic: Topic, part: Part) -> bool:
        """Does a side clause only compare with the parent's past, behind one about somebody we follow?"""
        past = not topic.subjects and all(each.show == PARENT for each in topic.referents)
        if not past or len(self.topics) < 2 or not self.topics[0].subjects:
            return False
        clause = part.span.of(self.text)
        return bool(_SIDE.match(clause)) or (topic.referents == (BARE_PARENT,) and not has_verb(clause))

    def _only_says_when(self, part: Part) -> bool:
        """Does a clause of time, or a finale, only tell when that happened which the page is about?"""
        ended = [mention for mention, _ in self.found if mention.how == "season" and is_ending(mention, self.text)]
        if ended and len(self.found) == 1:
            return has_verb(self.text[part.span.start : ended[0].span.start])
        return part.joint in _TIMES and self._main is not None and self._main.named and bool(self._main.subjects)

    def _specifies(self, here: Sequence[Found], part: Part) -> bool:
        """Do brackets say which season of the show is meant: "<Show> (season 3)"?"""
        if len(here) != 1 or self._main is None or len(self._main.referents) != 1 or len(here[0][1]) != 1:
            return False
        season, show = here[0][1][0], self._main.referents[0]
        bare = part.span.of(self.text).strip(" ():,") == here[0][0].span.of(self.text)
        return bare and season.how == "season" and season.show == show.show

    def _take_waiting(self, topic: Topic, part: Part) -> Topic:
        """Things named without a verb wait for the clause that has one: "A, and, as we know, B are back"."""
        if not topic.named and self._waiting:
            topic = Topic(referents=self._waiting, named=True)
        verbless = topic.named and not has_verb(part.span.of(self.text))
        fresh = tuple(each for each in topic.referents if each not in self._waiting)
        self._waiting = (*self._waiting, *fresh) if verbless else ()
        return topic

    def _resolve(self, part: Part) -> list[Found]:
        found: list[Found] = []
        for token in self.tokens:
            if not part.span.start <= token.span.start < part.span.end:
                continue
            ahead = self._ahead() if token.kind == "collective" else ()
            setting = Setting(
                text=self.text, tokens=self.tokens, scope=part.span, main=self._main, earlier=found, ahead=ahead
            )
            referents = resolve(token, setting, self.discourse)
            if referents is not None:
                found.append((_mention(token, referents), referents))
                if token.kind == "season" and len(referents) == 1 and (referents[0].subjects or not self._names_ours()):
                    self.discourse.numbered = referents[0]
                if token.kind in _NOTED:
                    self.discourse.note(referents)
        return found


def _mention(token: Token, referents: Referents) -> Mention:
    return Mention(
        span=token.span,
        subjects=tuple(dict.fromkeys(sid for each in referents for sid in each.subjects)),
        how=referents[0].how if token.kind in _NUMBERED else token.kind,
        season=next((each.season for each in referents if each.how == "own-season"), None),
    )
