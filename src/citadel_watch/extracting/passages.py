"""From an article to its passages: each sentence with its clauses, whom they are about, who says them, how surely."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from citadel_watch.extracting.certainty import (
    claims_nothing,
    ends_with_rumour,
    find_questions,
    heads_comments,
    is_conditional_introduction,
    is_granted,
    is_question,
    judge_clause,
    opens_condition,
    rests_on_reports,
)
from citadel_watch.extracting.clauses import Part, split_clauses
from citadel_watch.extracting.learning import is_foreign, learn_titles
from citadel_watch.extracting.naming import Lexicon, build_lexicon
from citadel_watch.extracting.passage import Clause, Passage
from citadel_watch.extracting.people import find_people, gather_roster
from citadel_watch.extracting.speakers import Listener, Voice
from citadel_watch.extracting.subjects import Topic, Tracker
from citadel_watch.extracting.when import find_dates
from citadel_watch.model import Article, BlockKind, Certainty, Franchise
from citadel_watch.reading.sentences import Sentence, split_sentences

_ANSWER = re.compile(
    r"^\W*(?:yes|yep|no|nope|it (?:is|has|was|will)|they are|the (?:latest|newest|first|last|second)\b|"
    r"you can(?:not|['’]t)?|not (?:yet|really|quite|so)|sadly|unfortunately|happily)\b",
    re.IGNORECASE,
)


# The marks of a reader's question and of its answer.
_ASKS = re.compile(r"\W*(?:Q|Question)(?:\.|:|\)| [–—-])(?:\s|$)")
_REPLIES = re.compile(r"\W*(?:A|Answer)(?:\.|:|\)| [–—-])(?:\s|$)")
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
    """The passages of an article in order; none for a page that is about something else of the same name."""
    if published is None and article.spoken is not None:
        published = article.spoken.day
    sentences = split_sentences(article)
    texts = [sentence.text for sentence in sentences]
    lexicon = build_lexicon(franchise)
    if is_foreign(article.title, texts, lexicon):
        return
    lexicon = build_lexicon(franchise, learn_titles(sentences, lexicon))
    roster = gather_roster(texts, _not_people(franchise))
    tracker = Tracker(lexicon, article.title, texts, _find_anchored(lexicon), foreign=False)
    listener = Listener(franchise.network)
    reader = _Reader(_find_reported(sentences, franchise.network))
    for sentence in sentences:
        parts = split_clauses(sentence.text, lexicon.find_titles(sentence.text))
        kind = sentence.block.kind
        fresh = sentence.start == sentence.block.start
        people = find_people(sentence.text, roster)
        mentions, topics = tracker.follow(sentence.text, parts, kind, people, fresh=fresh)
        voices = listener.listen(sentence.text, people)
        yield Passage(
            text=sentence.text,
            start=sentence.start,
            block=sentence.block,
            franchise=franchise,
            published=published,
            clauses=reader.judge(sentence, parts, topics, voices),
            mentions=tuple(mentions),
            dates=find_dates(sentence.text, published),
            people=people,
            heading=reader.heading,
            asked=reader.asked if _ANSWER.match(sentence.text) else "",
            goes_for=reader.sentence if _GOES_FOR.match(sentence.text) else "",
            leads=kind in (BlockKind.TITLE, BlockKind.HEADING, BlockKind.STANDFIRST),
        )
        reader.remember(sentence)


class _Reader:
    """What carries over from sentence to sentence but whom it is about: headings, introductions, readers' corners."""

    def __init__(self, reported: Mapping[int, int]) -> None:
        self.reported = reported
        self.heading = ""
        self.asked = ""
        self.sentence = ""
        self._section = ""
        self._introduction = ""
        self._comments = False
        self._letter: int | None = None

    def remember(self, sentence: Sentence) -> None:
        kind = sentence.block.kind
        self.sentence = sentence.text
        self.asked = sentence.text if is_question(sentence.text) else ""
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

    def judge(
        self, sentence: Sentence, parts: Sequence[Part], topics: Sequence[Topic], voices: Sequence[Voice]
    ) -> tuple[Clause, ...]:
        listed = bool(self._introduction) and is_listed(sentence, self._introduction)
        whole = judge_clause(sentence.text)
        self._follow_letter(sentence)
        claimless = (
            is_question(sentence.text)
            or claims_nothing(sentence.text)
            or self._comments
            or self._letter == sentence.block.start
        )
        questions = find_questions(sentence.text)
        clauses: list[Clause] = []
        carried: Certainty | None = None
        for part, topic in zip(parts, topics, strict=True):
            own = judge_clause(part.span.of(sentence.text))
            voice = _hear(part, parts, voices)
            certainty = own.certainty
            reported = False
            if certainty is None and listed:
                certainty = judge_clause(self._introduction).certainty
                if certainty is None and is_conditional_introduction(self._introduction):
                    certainty = Certainty.EXPECTED
            if (
                certainty is None
                and whole.certainty is Certainty.RUMOURED
                and len(parts) > 1
                and _starts_with_rumour(sentence.text)
            ):
                certainty = Certainty.RUMOURED
            if part.joint == "resumes" and certainty is None:
                certainty = carried
            elif part.kind == "main":
                carried = own.certainty
            if (
                certainty is None
                and ends_with_rumour(sentence.text)
                and all(each.joint == "and" for each in parts[parts.index(part) + 1 :])
            ):
                certainty = Certainty.RUMOURED
            if (
                certainty is None
                and voice is None
                and sentence.block.start in self.reported
                and rests_on_reports(
                    part.span.of(sentence.text), told=sentence.start > self.reported[sentence.block.start]
                )
            ):
                certainty = Certainty.RUMOURED
            if voice and voice.outlet and certainty in (None, Certainty.CONFIRMED):
                certainty, reported = Certainty.RUMOURED, True
            if certainty is Certainty.DENIED and not (voice and not voice.outlet):
                certainty = None
            place = parts.index(part)
            conditional = opens_condition(sentence.text) or (
                place + 1 < len(parts)
                and parts[place + 1].joint in {"if", "unless"}
                and not is_granted(parts[place + 1].span.of(sentence.text))
            )
            clauses.append(
                Clause(
                    span=part.span,
                    subjects=topic.subjects,
                    certainty=certainty or Certainty.CONFIRMED,
                    speaker=voice.name if voice else None,
                    asserted=own.asserted
                    and not conditional
                    and not claimless
                    and not any(part.span.overlaps(each) for each in questions),
                    reported=reported,
                    season=topic.season,
                )
            )
        return tuple(clauses)


def _find_reported(sentences: Sequence[Sentence], network: str | None) -> Mapping[int, int]:
    """Where the paragraphs begin that say which outlet they have it from, each with the place where it first does."""
    listener = Listener(network)
    return {
        sentence.block.start: sentence.start
        for sentence in reversed(sentences)
        if any(voice.outlet for voice in listener.listen(sentence.text, ()))
    }


def is_listed(sentence: Sentence, introduction: str) -> bool:
    """Is it an item of a list, or one of the short lines that follow an introduction where a page has no list marks?"""
    if sentence.block.kind in (BlockKind.ITEM, BlockKind.ROW):
        return True
    text = sentence.text
    return bool(introduction) and len(text) < 80 and len(text) == len(sentence.block.text) and text[-1:] not in ".!?:"


def _starts_with_rumour(text: str) -> bool:
    return judge_clause(text[:40]).certainty is Certainty.RUMOURED


def _hear(part: Part, parts: Sequence[Part], voices: Sequence[Voice]) -> Voice | None:
    """Who says this clause: the voice in it, or one whose words run over into it."""
    for voice in voices:
        if part.span.start <= voice.span.start < part.span.end:
            return voice
    if len(voices) == 1:
        voice = voices[0]
        place = next((i for i, each in enumerate(parts) if each.span.start <= voice.span.start < each.span.end), 0)
        mine = parts.index(part)
        if mine > place and part.joint in {"and", "which", "who", "(", "with", "resumes"}:
            return voice
        if mine > place and all(
            each.joint not in {"while", "but", "although", "though", "whereas", "yet"}
            for each in parts[place + 1 : mine + 1]
        ):
            return voice if part.joint else None
    return None


def _not_people(franchise: Franchise) -> tuple[str, ...]:
    names = [franchise.name, *franchise.aliases, franchise.network or ""]
    for subject in franchise.subjects:
        names += [subject.title or "", *subject.aliases]
    return tuple(name for name in names if name)


def _find_anchored(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(each.id for each in lexicon.spinoffs) | frozenset(sid for sid in lexicon.learnt_ids)
