"""Is this the article that was read here before, whole and in its latest state? What a page alone cannot show."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from citadel_watch.model import Article, BlockKind, Health, HealthState
from citadel_watch.reading.language import is_in_another_language
from citadel_watch.reading.likeness import (
    Wording,
    have_like_texts,
    have_like_titles,
    have_the_same_text,
    name_one_address,
    name_other_outlets,
    read_words,
    share_of_runs,
    speaks_of,
    stand_apart,
)

PATIENCE = 3
"""How many looks in a row a shorter or older page is taken for a mistake; after them it is what the page now says."""

_CLOCKS_DIFFER = timedelta(days=2)
_MUCH_SHORTER = 0.4
_CUT_SHORT = 0.85
_FEWEST_LOST = 12
_LITTLE = 8
_RUN = 3
_THERE = 0.5
_MUCH_NEW = 0.5
_ENOUGH_NEW = 30
_A_STORY = 3
_SMALL = re.compile(r"(?<!\w)[^\W\d_A-Z]\w*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What a source's page was: its article when last properly read, and what has been seen since.

    `earlier` holds the seals of texts that the source carried before that article; `since` the health of every look
    after it; `stands` is whether the source has said anything that could be lost.
    """

    article: Article | None = None
    spoken: date | None = None
    earlier: frozenset[str] = frozenset()
    since: tuple[HealthState, ...] = ()
    stands: bool = True


def seal_text(text: str) -> str:
    """By which a text is known again."""
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def day_of(article: Article, seen: datetime) -> date | None:
    """The day the article speaks from; None where it has no date, or one that had not come when it was seen."""
    spoken = article.spoken.day if article.spoken else None
    return None if spoken and spoken > (seen + _CLOCKS_DIFFER).date() else spoken


def compare_with_last(article: Article, past: Past, seen: datetime) -> Health:
    """OK where the article is the last one, edited or not. A reworded, retitled or shortened article is the same one.

    What seems shorter or older is believed once it has stayed so for `PATIENCE` looks; another article, or none, never
    is, unless the source stands by nothing that it could take back.
    """
    spoken = day_of(article, seen)
    last = past.article
    if last is not None and article.text == last.text:
        last = None
    newer = past.spoken is not None and spoken is not None and spoken > past.spoken
    if last is not None:
        new, before = Wording(article), Wording(last)
        if is_in_another_language(new, before):
            return _refuse(HealthState.OTHER_LANGUAGE, "the text is in another language than before", past)
        if seal_text(article.text) not in past.earlier and _is_another(new, before, newer=newer):
            return _refuse(HealthState.OTHER_ARTICLE, "another article than the one read before", past)
    if detail := _find_age(article, past, spoken):
        return _unless_it_stays(HealthState.STALE_COPY, detail, past)
    if last is not None and _has_lost_its_text(new, before, newer=newer):
        return _refuse(HealthState.HALF_PAGE, "the headline without its text", past)
    if last is not None and (detail := _find_loss(new, before, newer=newer)):
        return _unless_it_stays(HealthState.HALF_PAGE, detail, past)
    return Health()


def is_same_article(article: Article, past: Past) -> bool:
    """Is it a later state of the article read before, so that what it leaves out was taken out of it?

    An article keeps its words, its headline or its day of publication. Where half of the words stay, the rest may
    move; where the day has moved, some words and the headline must have stayed.
    """
    last = past.article
    if last is None or article.text == last.text:
        return True
    new, before = Wording(article), Wording(last)
    if have_the_same_text(new, before):
        return True
    words, headline = have_like_texts(new, before), have_like_titles(new, before)
    return words and headline if _has_another_day(article, last) else words or headline


def _has_another_day(article: Article, last: Article) -> bool:
    both = article.published, last.published
    return both[0] is not None and both[1] is not None and both[0].day != both[1].day


def _refuse(state: HealthState, detail: str, past: Past) -> Health:
    return Health(state=state, detail=detail) if past.stands else _unless_it_stays(state, detail, past)


def goes_on(article: Article, last: Article) -> bool:
    """Does the text, whatever the headline is, go on about what the last one told, or in its words?"""
    return _goes_on(Wording(article), Wording(last))


def _goes_on(new: Wording, last: Wording) -> bool:
    return have_like_texts(new, last) or speaks_of(new, last, title_counts=False)


def _unless_it_stays(state: HealthState, detail: str, past: Past) -> Health:
    return Health() if past.since.count(state) >= PATIENCE else Health(state=state, detail=detail)


def _is_another(new: Wording, last: Wording, *, newer: bool) -> bool:
    if have_like_titles(new, last) or have_like_texts(new, last):
        return False
    if stand_apart(new.article, last.article) or name_other_outlets(new.article, last.article):
        return True
    return not speaks_of(new, last) and not _takes_its_place(new, last, newer=newer)


def _takes_its_place(new: Wording, last: Wording, *, newer: bool) -> bool:
    """Is it the newer story on a page that lives on: at the address that both name, of something the last named?"""
    return (
        name_one_address(new.article, last.article)
        and _is_written_anew(new, last, newer=newer)
        and not set(last.names).isdisjoint(new.words)
    )


def _find_age(article: Article, past: Past, spoken: date | None) -> str:
    if past.spoken and spoken and spoken < past.spoken:
        return f"dated {spoken}, after one of {past.spoken} was read"
    seal = seal_text(article.text)
    again = seal in past.earlier and not (past.article and seal_text(past.article.text) == seal)
    if again and not (past.spoken and spoken and spoken > past.spoken):
        return "the text is one that stood here before the last"
    return ""


def _has_lost_its_text(new: Wording, last: Wording, *, newer: bool) -> bool:
    """What stands below the headline is about something else, if anything, and nobody wrote it as news of the same."""
    if len(last.words) < _FEWEST_LOST or _goes_on(new, last):
        return False
    if _takes_its_place(new, last, newer=newer) or _is_written_on(new, last, newer=newer):
        return False
    return not (_is_written_anew(new, last, newer=newer) and set(last.names[:1]) & set(new.words))


def _is_written_on(new: Wording, last: Wording, *, newer: bool) -> bool:
    """Is it a newer story of the same under a headline of its own: paragraphs enough, that speak of what it names?"""
    if not _is_written_anew(new, last, newer=newer) or new.article.title == last.article.title:
        return False
    told = [each for each in new.text_blocks if each.kind is BlockKind.PARAGRAPH and len(each.text.split()) > _RUN]
    shared = set(read_words(new.article.title)) & set(read_words(last.article.title)) & set(new.words)
    # What is also written small, as "season" is, names nothing.
    plain = {each for text in (new.article.text, last.article.text) for each in _SMALL.findall(text)}
    return len(told) >= _A_STORY and any(len(each) > _RUN and each.isalpha() for each in shared - plain)


def _is_written_anew(new: Wording, last: Wording, *, newer: bool) -> bool:
    fresh = len(new.runs - last.runs)
    return newer and fresh >= _ENOUGH_NEW and fresh >= _MUCH_NEW * len(new.runs)


def _find_loss(new: Wording, last: Wording, *, newer: bool) -> str:
    """What is missing of the last text, where no editor can be seen at work."""
    size, before = len(new.words), len(last.words)
    if before - size < _FEWEST_LOST or _is_written_anew(new, last, newer=newer):
        return ""
    if size < _MUCH_SHORTER * before:
        return f"{size} words, where {before} stood before"
    if not newer and size < _CUT_SHORT * before and len(new.runs - last.runs) <= _LITTLE:
        shares = [share_of_runs(each.text, new.runs) for each in last.text_blocks if len(each.text.split()) > _RUN]
        lost = next((place for place, share in enumerate(shares) if share < _THERE), len(shares))
        if shares and shares[0] and all(share < _THERE for share in shares[lost:]):
            return "the text stops before its former end"
    return ""
