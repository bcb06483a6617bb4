# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""What a page itself teaches about names: titles that no configuration has, and that it is about something else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from citadel_watch.extracting.anchoring import find_words
from citadel_watch.extracting.naming.countries import COUNTRY_OF
from citadel_watch.extracting.naming.lexicon import Lexicon
from citadel_watch.extracting.naming.plain_words import COMPANIES, PLAIN
from citadel_watch.extracting.naming.titles import find_versions
from citadel_watch.extracting.passage import Span
from citadel_watch.model import BlockKind
from citadel_watch.reading.sentences import Sentence

_TELEVISION = frozenset(
    "episode episodes showrunner showrunners spinoff spinoffs spin offs streamer streamers streaming renewed renewal premiere premieres premiered finale "
    "prequel trailer filming shooting shows television sequel actor actress actors sitcom".split()
)
_SHARED = frozenset("season seasons series cast star stars show shoot director".split())
"""Words of television that teams, theatres and galleries have, too: together they weigh as much as a few of its own."""
_SHARED_WEIGHT = 3
_ELSEWHERE = frozenset(
    "fund funds trading investor investors assets cadet cadets college campus university student students semester dlc xbox playstation ps3 ps4 ps5 nintendo "
    "gamer gamers gameplay videogame videogames console album band stadium museum fortress ruins archaeologist archaeologists archaeological archaeology hotel "
    "restaurant missile football club league stock shares bank multiplayer player players points novel novella paperback "
    "coach team teams match matches playoffs playoff midfielder defender striker quarterback touchdown touchdowns goals scored kickoff "
    "council mayor county dispatcher dispatchers constituents taxpayers councilman ordinance "
    "polling voter voters ballot ballots electorate turnout".split()
)
_ELSEWHERE_PHRASES = ("hedge fund", "video game", "expansion pack", "patch notes", "tour dates", "board game")
_TIE = re.compile(
    r"\b(?:titled|entitled|called|named|title|name|christened|dubbed|known as|spin-?\s?off|series|show|one|version|edition|chapter|offshoot)\b",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\b(?:titled|entitled|called|named|christened|dubbed|title|name|new spin-?\s?off|new series|upcoming|announced|ordered|green-?lit|in development|in the works|"
    r"picked up|series order|coming)\b",
    re.IGNORECASE,
)
# "a spinoff titled <Something>", "the Spanish series will be called <Something>".
_GIVEN = re.compile(
    r"\b(?P<noun>spin-?\s?off|prequel|sequel|offshoot|series|show|version|remake|adaptation)\b(?: (?:series|show|drama))?,? (?:which |that )?(?:has been |has now been |is |is to be |is now |will be |to be |was )?"
    r"(?P<given>titled|entitled|called|named|christened|dubbed),? (?:simply )?(?:[“\"‘'](?P<quoted>[A-Z0-9][^“”\"‘]{1,50}?),?[”\"’']|(?P<plain>[A-Z][\w’'-]*(?: (?:(?:of|the|and|&|in|to|at|for) )*[A-Z][\w’'-]*){0,6}))"
)
_GIVING = frozenset({"titled", "entitled", "called", "named", "christened", "dubbed"})
_QUOTED_BEFORE = re.compile(r"[“\"‘']$")
_NAME_BEFORE = re.compile(r"(?<![\w’'])[A-Z][\w’-]+ $")
_HEADLINE_WORDS = frozenset(
    "everything what why how who when where all release cast plot trailer season series is will new news the a an first official here "
    "renewed cancelled canceled watch review recap ending explained date latest meet our".split()
)


def is_foreign(title: str, texts: Sequence[str], lexicon: Lexicon) -> bool:
    """Is the page about something else: another thing with the name, or nothing of the franchise at all?"""
    if not any(map(lexicon.names_something, (title, *texts))):
        return True
    if _is_longer_name(title, texts, lexicon):
        return True
    words = {word for text in texts for word in find_words(text)}
    television = len(_TELEVISION & words) + min(_SHARED_WEIGHT, len(_SHARED & words))
    network = lexicon.franchise.network
    folded = " ".join(texts).lower()
    if network and network.lower() in folded:
        television += 2
    elsewhere = len(_ELSEWHERE & words) + sum(phrase in folded for phrase in _ELSEWHERE_PHRASES)
    return elsewhere > television


def _is_longer_name(title: str, texts: Sequence[str], lexicon: Lexicon) -> bool:
    """Is a short title on this page only ever part of a longer name: "Pearl Harbour Blues", and never "Harbour"?"""
    if any(_is_quoted(title, span) for span, _ in lexicon.find_names(title)):
        return False
    longer = False
    running = [text for text in texts if text != title]
    for text in running:
        for span, short in lexicon.find_names(text):
            before = text[: span.start]
            if _NAME_BEFORE.search(before) and not _opens_sentence(before) and not _is_owner(before):
                longer = True
            elif not short or _is_quoted(text, span):
                return False
    named = (token for text in running for token in lexicon.find_tokens(text, anchored=lexicon.ids))
    return longer and not any(token.kind == "show" for token in named)


def _is_quoted(text: str, span: Span) -> bool:
    return bool(_QUOTED_BEFORE.search(text[: span.start])) and text[span.end : span.end + 1] in (
        "'",
        "’",
        "”",
        '"',
        ",",
    )


def _is_owner(before: str) -> bool:
    """Whose show it is, is no part of its name: "Netflix's Harbour", "the BBC drama Harbour" or "the Indian Harbour"."""
    word = before.rsplit(maxsplit=1)[-1]
    if word.lower() in COUNTRY_OF:
        return True
    return word.endswith(("’s", "'s", "s’", "s'")) or word.lower() in COMPANIES


def _opens_sentence(before: str) -> bool:
    word = before.rsplit(maxsplit=1)[-1].lower()
    return word in PLAIN or word in ("the", "a", "an", "this", "that")


def learn_titles(sentences: Sequence[Sentence], lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    """Titles that the page gives and nobody configured, each with the subject it names.

    That is the spinoff without a title whose country stands in the same sentence, else a subject of its own. Where all
    spinoffs have their titles, a title that is not announced is a season's, as those of anthologies are.
    """
    learnt: dict[str, str] = {}
    if version := find_version(sentences, lexicon):
        learnt[lexicon.franchise.name] = version
    untitled = {each.id for each in lexicon.spinoffs if not each.title}
    for sentence in sentences:
        given = tuple(_find_given_titles(sentence, lexicon))
        for title, tied in (*_find_colon_titles(sentence, lexicon), *given):
            ids = [sid for sid in tied if sid in untitled]
            if title in learnt:
                continue
            if len(ids) == 1 and _TIE.search(sentence.text):
                learnt[title] = ids[0]
            elif _is_running(sentence) and (_NEW.search(sentence.text) or (untitled and (title, tied) not in given)):
                learnt[title] = _slug(title.partition(":")[2] or title)
    return tuple(learnt.items())


_OPENING = 5
"""So many sentences, the headline among them, in which a page says which version it is about."""


def find_version(sentences: Sequence[Sentence], lexicon: Lexicon) -> str | None:
    """The spinoff of the franchise's own name that a page means by it: the only one that it names, or whose network it does."""
    versions = dict(find_versions(lexicon.franchise))
    if not versions:
        return None
    opening = " ".join(text for each in sentences[:_OPENING] if not _POINTS_ELSEWHERE.search(text := each.text))
    network = (lexicon.franchise.network or "-").split()[0]
    owned = {sid for sid, own in versions.items() if own.split()[:1] == [network]}
    again = _find_again(lexicon, versions) if not lexicon.parent_numbers else None
    ours = (bool(owned) or again is not None) and not lexicon.parent_numbers
    if not ours and re.search(rf"\b{re.escape(network)}(?!\w)", opening):
        return None
    named = {sid for token in lexicon.find_tokens(opening) if token.kind in {"show", "country"} for sid in token.ids}
    aired = {
        sid for sid, network in versions.items() if network and re.search(rf"\b{re.escape(network)}(?!\w)", opening)
    }
    if again and re.search(rf"\b{re.escape(network)}(?!\w)", opening):
        aired.add(again)
    meant = named or aired
    return min(meant) if len(meant) == 1 and meant <= set(versions) else None


def _find_again(lexicon: Lexicon, versions: Mapping[str, str]) -> str | None:
    """The one version, where its other names say that it brings the old show back on the franchise's own network."""
    if len(versions) != 1 or any(versions.values()):
        return None
    (sid,) = versions
    names = (name for each in lexicon.spinoffs if each.id == sid for name in each.aliases)
    return sid if any(_BROUGHT_BACK.search(name) for name in names) else None


_BROUGHT_BACK = re.compile(r"\b(?:revival|reboot)\b", re.IGNORECASE)
# "For the 2021 show, see ...": of what the page is not about.
_POINTS_ELSEWHERE = re.compile(r"\bfor (?:the|other|its) [^.;]{3,60}?,? see\b", re.IGNORECASE)


def _find_colon_titles(sentence: Sentence, lexicon: Lexicon) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Titles of the form `<Franchise>: Something`, each with the followed countries that the sentence names."""
    for _span, title in lexicon.find_new_titles(sentence.text):
        rest = title.partition(":")[2].split()
        if rest and rest[0].lower() not in _HEADLINE_WORDS:
            yield title, _find_countries(sentence.text, lexicon)


def _find_given_titles(sentence: Sentence, lexicon: Lexicon) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Titles that the words say a spinoff is given: "a <Franchise> prequel titled <Something>"."""
    if _GIVING.isdisjoint(find_words(sentence.text)):
        return
    for found in _GIVEN.finditer(sentence.text):
        title = found["quoted"] or found["plain"]
        before = sentence.text[: found.start("noun")]
        tied = _find_countries(sentence.text[: found.start("given")], lexicon)
        if any(each.id in tied and each.title for each in lexicon.spinoffs):
            continue
        ours = bool(tied) or lexicon.names_something(before[-60:])
        if ours and not lexicon.names_something(title) and title.split()[0].lower() not in PLAIN:
            yield title, tied


def _find_countries(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(sid for token in lexicon.find_tokens(text) if token.kind == "country" for sid in token.ids)
    )


def _is_running(sentence: Sentence) -> bool:
    """A headline's colon may stand before anything."""
    return not sentence.block.level and sentence.block.kind not in {BlockKind.TITLE, BlockKind.HEADING}


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
