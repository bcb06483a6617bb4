"""From an article to its passages: each sentence with its clauses, whom they are about, who says them, how surely."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from citadel_watch.extracting.certainty.asides import heads_comments
from citadel_watch.extracting.certainty.pretences import is_not_meant, is_satire
from citadel_watch.extracting.certainty.sureness import is_question
from citadel_watch.extracting.clauses import split_clauses
from citadel_watch.extracting.discourse.subjects import Tracker
from citadel_watch.extracting.judging import Setting, find_reported, judge
from citadel_watch.extracting.naming.learning import is_foreign, learn_titles
from citadel_watch.extracting.naming.lexicon import Lexicon, build_lexicon
from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.people.gathering import find_people, gather_roster
from citadel_watch.extracting.people.meant import Follower
from citadel_watch.extracting.speech.speakers import listen
from citadel_watch.extracting.when import find_dates, find_day_ahead
from citadel_watch.model import Article, BlockKind, Franchise
from citadel_watch.reading.sentences import Sentence, split_sentences

_ANSWER = re.compile(
    r"^\W*(?:yes|yep|no|nope|it (?:is|has|was|will)|they are|the (?:latest|newest|first|last|second)\b|"
    r"you can(?:not|['’]t)?|not (?:yet|really|quite|so)|sadly|unfortunately|happily)\b",
    re.IGNORECASE,
)


# The marks of a reader's question and of its answer.
_ASKS = re.compile(r"\W*(?:Q|Question)(?:\.|:|\)| [–—-])(?:\s|$)")
_REPLIES = re.compile(r"\W*(?:A|Answer)(?:\.|:|\)| [–—-])(?:\s|$)")
# Who asks: "When is it back? - Moira, Leeds".
_SIGNED = re.compile(r"\W*[–—(-]\s?[^\W\d][^.!?]{0,40}$|\W*(?:asks|writes|wonders)\s[^.!?]{1,40}[.]?$")
# A line that is a heading in all but its mark.
_LABEL = re.compile(
    r"(?:the )?(?:(?:official|latest|season \d+|new) )?(?:trailers?|teasers?|cast|crew|plot|story|"
    r"release(?: date)?|status|spin-?\s?offs?|news|production|filming|renewal|episodes)"
    r"(?: and (?:cast|crew|plot|story|trailer|teaser|release date))?:?",
    re.IGNORECASE,
)
_GOES_FOR = re.compile(
    r"\W*(?:(?:that|this|it|which) (?:also |even )?"
    r"(?:covers|includes|applies to|goes for|holds for|is true of|extends to|concerns|affects|means)|"
    r"(?:(?:and |but )?the same|so) (?:(?!condition|rule|question)\w+ )?"
    r"(?:goes|is true|holds|applies|can be said|was true|went) (?:also )?(?:for|of|to)|"
    r"so (?:has|have|is|are|was|were|will|do|does|did) [“\"A-Zt])\b",
    re.IGNORECASE,
)


def read_passages(article: Article, franchise: Franchise, *, published: date | None = None) -> Iterator[Passage]:
    """The passages of an article in order; none for satire, nor for a page about something else of the same name."""
    if published is None and article.spoken is not None:
        published = article.spoken.day
    sentences = split_sentences(article)
    texts = [sentence.text for sentence in sentences]
    lexicon = build_lexicon(franchise)
    if is_foreign(article.title, texts, lexicon) or is_satire(article.title, texts):
        return
    if learnt := learn_titles(sentences, lexicon):
        lexicon = build_lexicon(franchise, learnt)
    roster = gather_roster(texts, _not_people(franchise))
    lines = [block.text for block in article.blocks]
    tracker = Tracker(
        lexicon, article.title, texts, _find_anchored(lexicon), foreign=False, lines=lines, today=published
    )
    crowd = [find_people(text, roster) for text in texts]
    heard = listen(sentences, crowd, franchise.network, article.url)
    reader = _Reader(find_reported(sentences, heard))
    follower = Follower()
    day: date | None = None
    for sentence, people, voices in zip(sentences, crowd, heard, strict=True):
        parts = split_clauses(sentence.text, lexicon.find_titles(sentence.text))
        kind = sentence.block.kind
        fresh = sentence.start == sentence.block.start
        alone = fresh and len(sentence.text) == len(sentence.block.text)
        mentions, topics = tracker.follow(sentence.text, parts, kind, people, fresh=fresh, alone=alone)
        dates = find_dates(sentence.text, published, day)
        day = find_day_ahead(dates, published) or day
        setting = reader.settle(sentence)
        if is_not_meant(sentence.text, published):
            setting = replace(setting, foreign=True)
        yield Passage(
            text=sentence.text,
            start=sentence.start,
            block=sentence.block,
            franchise=franchise,
            published=published,
            clauses=judge(sentence, parts, topics, voices, setting),
            mentions=tuple(mentions),
            dates=dates,
            people=people,
            meant=follower.follow(sentence.text, people, kind),
            heading=reader.heading,
            asked=reader.asked if _ANSWER.match(sentence.text) else "",
            question=reader.find_question(sentence),
            goes_for=reader.sentence if _GOES_FOR.match(sentence.text) else "",
            before="" if fresh else reader.sentence,
            leads=kind in (BlockKind.TITLE, BlockKind.HEADING, BlockKind.STANDFIRST),
        )
        reader.remember(sentence)


class _Reader:
    """What carries over from sentence to sentence but whom it is about: headings, introductions, readers' corners."""

    def __init__(self, reported: Mapping[int, tuple[int, str | None]]) -> None:
        self.reported = reported
        self.heading = ""
        self.asked = ""
        self.sentence = ""
        self._question = ""
        self._question_block: int | None = None
        self._answer_block: int | None = None
        self._in_answers = False
        self._section = ""
        self._introduction = ""
        self._comments = False
        self._letter: int | None = None

    def find_question(self, sentence: Sentence) -> str:
        """The question that is still open: in its own block, and in the next one, or a list, where it filled that."""
        block = sentence.block.start
        if self._question_block is None or block == self._question_block:
            return self._question
        item = sentence.block.kind in (BlockKind.ITEM, BlockKind.ROW)
        if self._answer_block in (None, block) or (item and self._in_answers):
            self._answer_block, self._in_answers = block, item
            return self._question
        return ""

    def _note_question(self, sentence: Sentence) -> None:
        block = sentence.block
        if block.kind is BlockKind.HEADING:
            self._question, self._question_block = "", None
        elif self.asked:
            self._question, self._question_block, self._answer_block = sentence.text, block.start, None
        elif self._question_block == block.start and not _SIGNED.match(sentence.text):
            self._answer_block = block.start

    def remember(self, sentence: Sentence) -> None:
        kind = sentence.block.kind
        self.sentence = sentence.text
        self.asked = sentence.text if is_question(sentence.text) else ""
        self._note_question(sentence)
        if kind is BlockKind.HEADING:
            self._section = self.heading = sentence.text
            self._introduction = ""
            self._comments = heads_comments(sentence.text)
        elif _LABEL.fullmatch(sentence.block.text):
            self._section = self.heading = sentence.text
            self._introduction = ""
        elif is_listed(sentence, self._introduction):
            return
        elif sentence.text.rstrip().endswith(":"):
            self._introduction = self.heading = sentence.text
        else:
            self._introduction = ""
            self.heading = self._section

    def _follow_letter(self, sentence: Sentence) -> None:
        """A reader's question, marked as one, lasts to the mark of the answer or to the end of its block."""
        if _ASKS.match(sentence.text):
            self._letter = sentence.block.start
        elif _REPLIES.match(sentence.text):
            self._letter = None

    def settle(self, sentence: Sentence) -> Setting:
        """What the page around a sentence does to it."""
        self._follow_letter(sentence)
        return Setting(
            introduction=self._introduction if is_listed(sentence, self._introduction) else "",
            foreign=self._comments or self._letter == sentence.block.start,
            told=self.reported.get(sentence.block.start),
        )


def is_listed(sentence: Sentence, introduction: str) -> bool:
    """Is it an item of a list, or one of the short lines that follow an introduction where a page has no list marks?"""
    if sentence.block.kind in (BlockKind.ITEM, BlockKind.ROW):
        return True
    text = sentence.text
    return bool(introduction) and len(text) < 80 and len(text) == len(sentence.block.text) and text[-1:] not in ".!?:"


def _not_people(franchise: Franchise) -> tuple[str, ...]:
    names = [franchise.name, *franchise.aliases, franchise.network or ""]
    for subject in franchise.subjects:
        names += [subject.title or "", *subject.aliases]
    return tuple(name for name in names if name)


def _find_anchored(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(each.id for each in lexicon.spinoffs) | frozenset(sid for sid in lexicon.learnt_ids)
