# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""What a page itself teaches about names: titles that no configuration has, and that it is about something else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from citadel_watch.extracting.naming import Lexicon
from citadel_watch.extracting.plain_words import PLAIN
from citadel_watch.reading.sentences import Sentence

_TELEVISION = re.compile(
    r"\b(?:seasons?|(?:tv |drama |spy |new )series|episodes?|showrunners?|spin-?\s?offs?|streamers?|streaming|renewed|renewal|premieres?|premiered|finale|"
    r"prequel|trailer|cast|stars?|filming|shoot(?:ing)?|shows?|television|sequel|director)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:hedge fund|funds?|trading|investors?|assets|cadets?|college|campus|university|students?|semester|DLC|Xbox|PlayStation|PS[345]|Nintendo|"
    r"gamers?|gameplay|video ?games?|console|expansion pack|patch notes|album|band|tour dates|stadium|museum|fortress|ruins|archaeolog\w+|hotel|restaurant|"
    r"missile|football|club|league|stock|shares|bank|multiplayer|players?|points|board game|novel(?:la)?|paperback)\b",
    re.IGNORECASE,
)
_TIE = re.compile(
    r"\b(?:titled|entitled|called|named|title|name|christened|dubbed|known as|spin-?\s?off|series|show)\b",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\b(?:titled|entitled|called|named|christened|dubbed|title|name|new spin-?\s?off|new series|upcoming|announced|ordered|green-?lit|in development|in the works|"
    r"picked up|series order|coming)\b",
    re.IGNORECASE,
)
_QUOTED_BEFORE = re.compile(r"[“\"‘']$")
_NAME_BEFORE = re.compile(r"(?<![\w’'])[A-Z][\w’-]+ $")
_HEADLINE_WORDS = frozenset(
    "everything what why how who when where all release cast plot trailer season series is will new news the a an first official here "
    "renewed cancelled canceled watch review recap ending explained date latest meet our".split()
)


def is_foreign(title: str, texts: Sequence[str], lexicon: Lexicon) -> bool:
    """Is the page about something else: another thing with the name, or nothing of the franchise at all?"""
    whole = " ".join(texts)
    if not lexicon.names_something(whole) and not lexicon.names_something(title):
        return True
    if _is_longer_name(title, texts, lexicon):
        return True
    television = len({word.lower() for word in _TELEVISION.findall(whole)})
    network = lexicon.franchise.network
    if network and network.lower() in whole.lower():
        television += 2
    elsewhere = len({word.lower() for word in _ELSEWHERE.findall(whole)})
    return elsewhere > television


def _is_longer_name(title: str, texts: Sequence[str], lexicon: Lexicon) -> bool:
    """Is a short title on this page only ever part of a longer name: "Pearl Harbour Blues", and never "Harbour"?"""
    longer = False
    for text in (title, *texts):
        for span, short in lexicon.find_names(text):
            if not short:
                return False
            before, after = text[: span.start], text[span.end :]
            if text is not title and _QUOTED_BEFORE.search(before) and after[:1] in "'’”\",":
                return False
            longer = longer or bool(_NAME_BEFORE.search(before) and not _opens_sentence(before))
    return longer and not any(
        token.kind == "show"
        for text in texts
        if text != title
        for token in lexicon.find_tokens(text, anchored=lexicon.ids)
    )


def _opens_sentence(before: str) -> bool:
    return before.rsplit(maxsplit=1)[-1].lower() in PLAIN


def learn_titles(sentences: Sequence[Sentence], lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    """Titles that the page gives and nobody configured, each with the subject it names.

    That is the spinoff without a title whose country stands in the same sentence, else a subject of its own.
    """
    learnt: dict[str, str] = {}
    untitled = {each.id for each in lexicon.spinoffs if not each.title}
    for sentence in sentences:
        for _span, title in lexicon.find_new_titles(sentence.text):
            rest = title.partition(":")[2].split()
            if not rest or rest[0].lower() in _HEADLINE_WORDS or title in learnt:
                continue
            tied = [
                sid
                for token in lexicon.find_tokens(sentence.text)
                if token.kind == "country"
                for sid in token.ids
                if sid in untitled
            ]
            if len(tied) == 1 and _TIE.search(sentence.text):
                learnt[title] = tied[0]
            elif (
                not sentence.block.level
                and _NEW.search(sentence.text)
                and sentence.block.kind.value not in {"title", "heading"}
            ):
                learnt[title] = _slug(title.partition(":")[2])
    return tuple(learnt.items())


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
