# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""Whom a clause is about: a small state machine that walks a page and remembers what `it` can be."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citadel_watch.extracting.aiming import group_mentions
from citadel_watch.extracting.clauses import Part
from citadel_watch.extracting.naming import Lexicon, Token
from citadel_watch.extracting.other_shows import COMPANIES, find_other_shows
from citadel_watch.extracting.passage import Mention, Named, Span
from citadel_watch.model import SPINOFFS, BlockKind

PARENT = "parent"
OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Referent:
    """What words can refer to. `show` is a spinoff's id, `parent`, or `other` for what is nobody's."""

    show: str
    subjects: tuple[str, ...] = ()
    season: int | None = None
    how: str = "title"

    @property
    def is_season(self) -> bool:
        return self.how in {"season", "own-season"}


NOBODY = Referent(show=OTHER, how="other-show")
_PARENT = Referent(show=PARENT, how="parent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Whom one clause is about, and whether its own words say so."""

    referents: tuple[Referent, ...]
    named: bool

    @property
    def subjects(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each for referent in self.referents for each in referent.subjects))

    @property
    def season(self) -> int | None:
        return next((each.season for each in self.referents if each.how == "own-season"), None)


_STRONGLY_OBLIQUE = re.compile(
    r"\b(?:before|after|than|unlike|like|alongside|ahead of|since|until|besides|beyond|despite|compared (?:with|to)|apart from|"
    r"instead of|around|beside|when|once|prior to|following|just like|as with|days? (?:before|after)|away from|shared with|between|as did|much like|joins?|behind)\s(?:the |a |an |its |any |that of |both )?$",
    re.IGNORECASE,
)
_OBLIQUE = re.compile(
    r"\b(?:of|in|at|about|to|with|into|during|on|by|from|for|over|through|between|as)\s(?:the |a |an |its |any |just |both |new |all )?$",
    re.IGNORECASE,
)
_TOPICAL = re.compile(
    r"(?:^|[,;:]\s)(?:and |but )?(?:as for|as to|regarding|when it comes to|about|on|in)\s(?:the |a |an )?$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|comes?|came|gets?|got|goes|went|"
    r"says?|said|tells?|told|[a-z]{2,}ed|[a-z]{3,}(?<!s)s(?= (?:the|a|an|its|[A-Z]|new|on|in|to|up)))\b"
)
_FORWARD = re.compile(
    r"renew|return|\bback\b|cancel|\baxe|another|pick(?:ed)?[ -]up|more episodes|next chapter|future|green-?lit|green ?light|"
    r"second (?:season|run)|be(?:ing)? more|come again|limbo|hiatus|not over|final season|(?:be|its|the) last\b(?! year)|to end\b|the end\b|ends\b|survive|dead\b|"
    r"\bsafe\b|goes on|continue|carry on|comes in|coming in|put back|postpon|delay|pushed|slip|coming|stop\b|moving|lined up|scrap|kill",
    re.IGNORECASE,
)
_UNMISTAKABLE = re.compile(
    r"renew|return|another|second|cancel|\baxe|postpon|delay|pick(?:ed|s)[ -]up|green-?lit|on hold|scrap", re.IGNORECASE
)
_BACKWARD = re.compile(
    r"\breleased on\b|so far has been|stars\b|starring|premiered|debuted|launched|\bopens?\b|aired|was released|first (?:season|ran)|starred|had been (?:released|shown)|was revealed|"
    r"came out|followed|ended in|was (?:the|a|an)\b|budget|cost\b|rating|tells? the story",
    re.IGNORECASE,
)


class Tracker:
    """Walks the sentences of one page in order; `follow` must be called once for each."""

    def __init__(
        self, lexicon: Lexicon, title: str, texts: Sequence[str], anchored: frozenset[str], *, foreign: bool
    ) -> None:
        self.lexicon = lexicon
        self.anchored = anchored
        self.page: Referent = NOBODY if foreign else _PARENT
        self.owners: dict[int, str] = {}
        self.bare_is_page = False
        self.single: Referent | None = None
        self.pair: tuple[Referent, ...] = ()
        self._row: tuple[Referent, ...] = ()
        self.last: tuple[Referent, ...] = ()
        self.heading: tuple[Referent, ...] = ()
        self.introduced: tuple[Referent, ...] = ()
        self.season: Referent | None = None
        self.spinoff: Referent | None = None
        self.coming = self._find_coming(title, texts)
        self.texts = texts
        self.place = -1
        if not foreign:
            self.page = self._find_page_topic(title, texts)
        self._begin(())

    # --- what the page is about ---------------------------------------------------------------------------

    def _find_coming(self, title: str, texts: Sequence[str]) -> int | None:
        """The parent's season that is news on this page where it says only `another season`, or just the show's name."""
        numbers = self.lexicon.parent_numbers
        if not numbers:
            return None
        for text in (title, " ".join(texts)):
            named = [n for token in self.lexicon.find_seasons(text) if token.kind == "season" for n in token.numbers]
            ours = [n for n in named if n in numbers]
            if ours:
                return ours[0]
        return min(numbers)

    def _find_page_topic(self, title: str, texts: Sequence[str]) -> Referent:
        tokens = self.lexicon.find_tokens(title, anchored=self.anchored, shouting=True)
        shows = [token for token in tokens if token.kind in {"show", "country"}]
        seasons = [token for token in tokens if token.kind == "season"]
        if len(shows) == 1 and len(shows[0].ids) == 1:
            self.page = Referent(show=shows[0].ids[0], subjects=shows[0].ids)
        if seasons:
            owned = self._own(seasons[0], tokens, title, Span(0, len(title)))
            for other in seasons[1:]:
                owned = (*owned, *self._own(other, tokens, title, Span(0, len(title))))
            ours = sorted(
                (each for each in owned if each.subjects),
                key=lambda each: (each.show != owned[0].show, each.season or 0),
            )
            if (
                not ours
                and owned[0].show == OTHER
                and not any(each.kind in {"parent", "show", "country"} for each in tokens)
            ):
                return NOBODY if self._recurs(title[: seasons[0].span.start], texts) else self.page
            return ours[0] if ours else self.page
        named = [token for token in tokens if token.kind in {"show", "parent"}]
        beside = any(
            {one.kind, other.kind} == {"show", "parent"} and _BESIDE.fullmatch(title[one.span.end : other.span.start])
            for one, other in itertools.pairwise(named)
        )
        if beside:
            return _PARENT
        if shows:
            return self.page if len(shows[0].ids) == 1 and len(shows) == 1 else _PARENT
        if re.search(r"\b(?:spin-?\s?off|prequel)\b", title, re.IGNORECASE) and not shows:
            for text in texts[1:4]:
                for token in self.lexicon.find_tokens(text, anchored=self.anchored):
                    if token.kind in {"show", "country"} and len(token.ids) == 1:
                        return Referent(show=token.ids[0], subjects=token.ids)
        if not tokens or all(token.kind in {"parent", "collective", "spinoff", "coming"} for token in tokens):
            everything = [token for text in texts for token in self.lexicon.find_tokens(text, anchored=self.anchored)]
            ids = {sid for token in everything if token.kind in {"show", "country"} for sid in token.ids}
            numbered = any(token.kind in {"season", "coming"} and token.numbers != (1,) for token in everything)
            opening = " ".join((title, *texts[:3]))
            if len(ids) == 1 and not numbered and (tokens or self.lexicon.names_something(opening)):
                (only,) = ids
                self.bare_is_page = True
                return Referent(show=only, subjects=(only,))
        return _PARENT

    def _recurs(self, before: str, texts: Sequence[str]) -> bool:
        """Does a name in front of a headline's season stand in the text too? Then the page is about that show."""
        words = before.replace("'s", "").replace("’s", "").split()
        whole = " ".join(texts[1:])
        names = (" ".join(words[:count]) for count in range(min(len(words), 6), 0, -1))
        return any(
            name[:1].isupper() and name.lower() not in _FUNCTION_WORDS and not self._is_company(name) and name in whole
            for name in names
        )

    # --- one sentence ---------------------------------------------------------------------------------------

    def follow(
        self, text: str, parts: Sequence[Part], kind: BlockKind, people: Sequence[Named] = (), *, fresh: bool
    ) -> tuple[list[Mention], list[Topic]]:
        """The mentions of the sentence and the topic of each of its clauses. `fresh`: it opens a new block."""
        self.place += 1
        if fresh and kind is BlockKind.HEADING:
            self._begin(())
        leads = kind in {BlockKind.TITLE, BlockKind.HEADING}
        tokens = self._find_tokens(text, people, shouting=leads)
        self._row = ()
        mentions: list[tuple[Mention, tuple[Referent, ...]]] = []
        topics: list[Topic] = []
        if fresh:
            if kind in {BlockKind.ITEM, BlockKind.ROW} and self.introduced:
                self.last = self.introduced
            elif any(each.subjects for each in self.heading) or self.page.show == OTHER:
                self.last = self.heading
                if self.single is NOBODY and len(self.heading) == 1:
                    self.single = self.heading[0]
        main: Topic | None = None
        waiting: tuple[Referent, ...] = ()
        previous = parts[0]
        for part in parts:
            inside = [token for token in tokens if part.span.start <= token.span.start < part.span.end]
            found = self._resolve_all(inside, tokens, text, part, main)
            mentions.extend(found)
            near = [m for m in mentions if previous.span.start <= m[0].span.start < part.span.start]
            topic = self._choose(found, text, part, main, before=near)
            closed = text[: part.span.start].rstrip().endswith(",")
            if part.joint == "and" and previous.kind == "relative" and not topic.named and not closed:
                topic = topics[-1]
            previous = part
            if part.kind == "main" and part.joint != "with":
                if not topic.named and waiting:
                    topic = Topic(referents=waiting, named=True)
                verbless = not _VERB.search(part.span.of(text))
                waiting = (
                    (*waiting, *(each for each in topic.referents if each not in waiting))
                    if verbless and topic.named
                    else ()
                )
            folded = _find_folded(mentions, text[: part.span.start])
            if folded and not topic.named:
                topic = Topic(referents=folded, named=True)
            topics.append(topic)
            if part.kind == "main" and part.joint != "with":
                if topic.named:
                    main = topic
                    self._remember(topic, past=bool(_BACKWARD.search(text[part.span.start :])))
                elif main is None:
                    main = topic
        folded = _find_folded(mentions, text)
        if folded:
            self.last, self.single = folded, folded[0]
        self._close(text, kind, topics, strange=any(token.kind == "other" for token in tokens))
        return [mention for mention, _ in mentions], topics

    def _close(self, text: str, kind: BlockKind, topics: Sequence[Topic], *, strange: bool) -> None:
        """Remember what a heading, or the introduction of a list, sets for what follows."""
        if kind is BlockKind.HEADING:
            named = next((topic for topic in topics if topic.named and topic.subjects), None)
            self._begin(named.referents if named else (NOBODY,) if strange else ())
        elif text.rstrip().endswith(":") and topics:
            self.introduced = next((t.referents for t in topics if t.named), self.last)
        elif kind not in {BlockKind.ITEM, BlockKind.ROW}:
            self.introduced = ()

    def _find_tokens(self, text: str, people: Sequence[Named], *, shouting: bool) -> list[Token]:
        tokens = self.lexicon.find_tokens(text, anchored=self.anchored, shouting=shouting)
        ours = [each.span for each in tokens]
        for span in find_other_shows(text, ours, people, shouting=shouting):
            if not self.lexicon.names_something(span.of(text)) and not any(span.overlaps(each) for each in ours):
                tokens.append(Token(span=span, kind="other"))
                ours.append(span)
        return sorted(tokens, key=lambda each: each.span)

    def _begin(self, heading: tuple[Referent, ...]) -> None:
        self.heading = heading or (self.page,)
        self.last = self.heading
        self.introduced = ()
        if len(self.heading) == 1:
            self.single = self.heading[0]

    def _remember(self, topic: Topic, *, past: bool) -> None:
        self.last = topic.referents
        if len(topic.referents) == 1 and topic.referents[0].show != SPINOFFS:
            self.single = topic.referents[0]
            if self.single.is_season and not past:
                self.season = self.single

    def _note_spinoffs(self, referents: tuple[Referent, ...]) -> None:
        """Spinoffs named in one sentence become what `both`, `they` and `the latter` can mean."""
        for each in referents:
            if each.show not in {PARENT, OTHER} and each.subjects and all(each.show != old.show for old in self._row):
                self._row = (*self._row, each)
                if each.how != "own-season":
                    self.spinoff = each
        if len(self._row) >= 2:
            self.pair = self._row

    # --- words to referents -----------------------------------------------------------------------------------

    def _resolve_all(
        self, inside: Sequence[Token], tokens: Sequence[Token], text: str, part: Part, main: Topic | None
    ) -> list[tuple[Mention, tuple[Referent, ...]]]:
        found: list[tuple[Mention, tuple[Referent, ...]]] = []
        for token in inside:
            referents = self._resolve(token, tokens, text, part, main, earlier=found)
            if referents is None:
                continue
            subjects = tuple(dict.fromkeys(sid for each in referents for sid in each.subjects))
            season = next((each.season for each in referents if each.how == "own-season"), None)
            how = token.kind if token.kind not in {"season", "coming", "that-season"} else referents[0].how
            found.append((Mention(span=token.span, subjects=subjects, how=str(how), season=season), referents))
            if token.kind in {"show", "country", "season"}:
                self._note_spinoffs(referents)
        return found

    def _resolve(
        self,
        token: Token,
        tokens: Sequence[Token],
        text: str,
        part: Part,
        main: Topic | None,
        *,
        earlier: Sequence[tuple[Mention, tuple[Referent, ...]]],
    ) -> tuple[Referent, ...] | None:
        match token.kind:
            case "show" | "country":
                return tuple(Referent(show=sid, subjects=(sid,), how="title") for sid in token.ids)
            case "season" if token.numbers == (1,) and re.match(
                r"\sof the (?:universe|franchise|saga)", text[token.span.end :]
            ):
                return (NOBODY,)
            case "season":
                return self._own(token, tokens, text, part.span)
            case "coming":
                return self._own_coming(token, tokens, text, part.span)
            case "that-season" if any(
                other.kind == "other" and text[token.span.end : other.span.start] in {" of ", " of the "}
                for other in tokens
            ):
                return (NOBODY,)
            case "that-season" if (last := self._find_final(token, tokens, text)) is not None:
                return (last,)
            case "that-season":
                if self.page.is_season and re.search(r"\b(?:new|upcoming|coming)\b", token_text(text, token)):
                    return (self.page,)
                if self.season:
                    return (self.season,)
                if self.page.is_season:
                    return (self.page,)
                return None
            case "parent":
                return (self._as_parent(text[part.span.start : part.span.end]),)
            case "first-show" | "other":
                return (NOBODY,)
            case "collective":
                if (
                    re.match(r"both|the (?:two|pair)|those two|these", token_text(text, token), re.IGNORECASE)
                    and self.pair
                ):
                    return self.pair
                if any(
                    other.kind == "country"
                    and len(other.ids) > 1
                    and token.span.start < other.span.start < part.span.end
                    for other in tokens
                ):
                    return None
                if few := self._few_named(token, tokens, text):
                    return few
                counted = _COUNTED.match(token_text(text, token))
                if counted and not _ALL_OF_THEM.search(text[max(0, token.span.start - 6) : token.span.end]):
                    return self._find_counted(_COUNTS[counted[1].lower()]) or (NOBODY,)
                if placed := self.lexicon.find_places(text[token.span.end : part.span.end]):
                    return tuple(Referent(show=sid, subjects=(sid,)) for sid in placed)
                return (Referent(show=SPINOFFS, subjects=(SPINOFFS,), how="collective"),)
            case "both" | "they":
                if few := self._few_named(token, tokens, text):
                    return few
                if token.kind == "both" and self._follows_people(token, tokens, text):
                    return None
                if token.kind == "both" and token_text(text, token).lower().endswith("others"):
                    return (NOBODY,)
                if token.kind == "both" and len(self.pair) > 2:
                    return self.pair[-2:]
                if self.pair and (token.kind == "both" or (len(self.last) > 1)):
                    return self.pair
                if self.last and self.last[0].show == SPINOFFS:
                    return self.last
                return None
            case "all":
                return self.last or None
            case "former":
                return self.pair[:1] or None
            case "latter" if token_text(text, token).lower() == "that one" and main and main.named and main.subjects:
                return main.referents
            case "latter":
                return self.pair[-1:] or ((self.spinoff,) if self.spinoff else None)
            case "spinoff" if any(
                other.kind == "show"
                and other.span.end <= token.span.start
                and _APPOSED.fullmatch(text[other.span.end : token.span.start])
                for other in tokens
            ):
                return None
            case "spinoff" if story := _STORY.match(text, token.span.end):
                ids = self.lexicon.match_story(story["names"])
                return (Referent(show=ids[0], subjects=ids, how="title"),) if ids else (NOBODY,)
            case "spinoff":
                if self.page.show not in {PARENT, OTHER}:
                    return (self.page,)
                if self.spinoff and token_text(text, token).lower().startswith(("the", "this", "that", "its", "their")):
                    return (self.spinoff,)
                if re.match(r"(?:a|an|new|upcoming) ", token_text(text, token), re.IGNORECASE):
                    return (Referent(show=SPINOFFS, subjects=(SPINOFFS,), how="collective"),)
                return None
            case "it":
                for mention, referents in earlier:
                    if mention.how in {"parent", "show", "season", "title", "country"} and len(referents) == 1:
                        return referents
                current = main.referents if main and main.named and len(main.referents) == 1 else None
                if current:
                    return current
                if self._looks_past(text[part.span.start : part.span.end]):
                    return self.heading
                return (self.single,) if self.single else None
            case _:
                return None

    def _find_final(self, token: Token, tokens: Sequence[Token], text: str) -> Referent | None:
        """The season of the highest number that is configured, where the text says "the final season of <show>"."""
        if not re.match(r"the final (?:season|run)$", token_text(text, token), re.IGNORECASE):
            return None
        for other in tokens:
            if other.kind in {"parent", "show"} and _OF.fullmatch(text[token.span.end : other.span.start]):
                show = None if other.kind == "parent" else other.ids[0]
                numbers = [n for of, n in self.lexicon.seasons if of == show and n is not None]
                return self._as_season(show or PARENT, max(numbers)) if numbers else None
        return None

    def _looks_past(self, clause: str) -> bool:
        """Is the season last named an old one, while the clause speaks of what is to come?"""
        old = self.single is not None and self.single.is_season and not self.single.subjects
        ours = len(self.heading) == 1 and self.heading[0].is_season and bool(self.heading[0].subjects)
        return old and ours and bool(_AHEAD.search(clause))

    def _find_counted(self, count: int) -> tuple[Referent, ...]:
        """The `count` spinoffs that the next sentences name, or that were named before: "Two spinoffs came out. A ..."."""
        named: dict[str, None] = {}
        for text in self.texts[self.place + 1 : self.place + 4]:
            for token in self.lexicon.find_tokens(text, anchored=self.anchored):
                if token.kind in {"show", "country"}:
                    named |= dict.fromkeys(token.ids)
            if len(named) >= count:
                break
        if len(named) != count:
            return self.pair if len(self.pair) == count else ()
        return tuple(Referent(show=sid, subjects=(sid,)) for sid in named)

    def _follows_people(self, token: Token, tokens: Sequence[Token], text: str) -> bool:
        """Does "both" sum up names that are no shows: "Smith and Jones both return"?"""
        before = text[: token.span.start]
        named = re.search(r"[A-Z][\w’'-]+(?: have| are| will| were)? $", before)
        if named is None:
            return False
        return not any(other.span.end > named.start() for other in tokens if other.span.start < token.span.start)

    def _few_named(self, token: Token, tokens: Sequence[Token], text: str) -> tuple[Referent, ...]:
        """The shows that a sentence names behind "two of them": "Those two, A and B, did well"."""
        counted = re.search(
            r"\b(?:two|both|pair)\b", text[max(0, token.span.start - 12) : token.span.end], re.IGNORECASE
        )
        singled = re.match(r"[^.;]{0,40}\b(?:among them|including|such as)\b", text[token.span.end :])
        if not (counted or singled):
            return ()
        named = [
            sid
            for other in tokens
            if other.kind in {"show", "country"} and other.span.start > token.span.start
            for sid in other.ids
        ]
        ids = tuple(dict.fromkeys(named))
        return tuple(Referent(show=sid, subjects=(sid,)) for sid in ids) if len(ids) == 2 or (ids and singled) else ()

    def _as_parent(self, clause: str) -> Referent:
        """The parent show's bare name: its coming season where the clause looks ahead, else nobody's."""
        if self.page.show not in {PARENT, OTHER} and self.bare_is_page:
            return self.page
        if self.coming is None or self.page.show == OTHER:
            return _PARENT
        page_is_season = self.page.is_season and self.page.show == PARENT
        backward = _BACKWARD.search(clause) and not _UNMISTAKABLE.search(clause)
        if not backward and (page_is_season or _FORWARD.search(clause)):
            number = self.page.season if page_is_season and self.page.season else self.coming
            return replace(_PARENT, subjects=self._parent_season(number), season=number)
        return _PARENT

    def _parent_season(self, number: int) -> tuple[str, ...]:
        sid = self.lexicon.season_id(None, number)
        return (sid,) if sid else ()

    def _as_season(self, show: str, number: int) -> Referent:
        if show == OTHER:
            return NOBODY
        if show == PARENT:
            return Referent(show=PARENT, subjects=self._parent_season(number), season=number, how="season")
        sid = self.lexicon.season_id(show, number)
        if sid:
            return Referent(show=show, subjects=(sid,), season=number, how="season")
        if number == 1:
            return Referent(show=show, subjects=(show,), season=1, how="season")
        return Referent(show=show, subjects=(show,), season=number, how="own-season")

    def _own(self, token: Token, tokens: Sequence[Token], text: str, scope: Span) -> tuple[Referent, ...]:
        """The seasons that the words number, of the show that has them."""
        if token.ids:
            return tuple(self._as_season(token.ids[0] or PARENT, n) for n in token.numbers)
        owner = self._find_owner(token, tokens, text, scope)
        shows: tuple[str, ...]
        if owner is not None:
            shows = owner
            for number in token.numbers:
                if number > 1 and len(owner) == 1 and owner[0] != OTHER:
                    self.owners[number] = owner[0]
        else:
            shows = (self._guess_owner(token.numbers[0], text[: token.span.start]),)
        return tuple(self._as_season(show, number) for show in shows for number in token.numbers)

    def _own_coming(self, token: Token, tokens: Sequence[Token], text: str, scope: Span) -> tuple[Referent, ...] | None:
        owner = self._find_owner(token, tokens, text, scope)
        words = token_text(text, token).lower()
        show = owner[0] if owner and len(owner) == 1 else None
        if owner and len(owner) > 1:
            return tuple(self._coming_of(each) for each in owner)
        if show is None:
            if re.search(r"\b(?:the|that) (?:next|new|upcoming|coming|forthcoming)", words):
                known = self.page if self.page.is_season else self.season
                if known:
                    return (known,)
            recent = self.single or self.page
            show = recent.show if recent.show != SPINOFFS else self.page.show
        return (self._coming_of(show),)

    def _coming_of(self, show: str) -> Referent:
        if show == OTHER:
            return NOBODY
        if show == PARENT:
            if self.page.is_season and self.page.show == PARENT:
                return self.page
            return self._as_season(PARENT, self.coming) if self.coming is not None else _PARENT
        numbers = sorted(n for of, n in self.lexicon.seasons if of == show and n is not None)
        if self.page.show == show and self.page.is_season:
            return self.page
        if numbers:
            return self._as_season(show, numbers[0])
        return Referent(show=show, subjects=(show,), season=2, how="own-season")

    def _find_owner(self, token: Token, tokens: Sequence[Token], text: str, scope: Span) -> tuple[str, ...] | None:
        """The shows whose season it is, where the clause says so."""
        place = tokens.index(token)
        after = text[token.span.end :]
        of = re.match(r"\s(?:of|for)\s(?:the\s|its\s)?[‘“'\"]?(?:(?:[\w’$-]+\s){0,4}?)", after)
        if re.match(r"\s(?:of|for)\s", after) or (
            after.startswith(" to ") and re.search(r"follow-up$", token_text(text, token), re.IGNORECASE)
        ):
            for other in tokens[place + 1 :]:
                gap = text[token.span.end : other.span.start]
                if other.kind in {
                    "parent",
                    "show",
                    "country",
                    "other",
                    "it",
                    "spinoff",
                    "both",
                    "latter",
                } and re.fullmatch(
                    r"\s(?:of|for|to)\s(?:[‘“'\"]|(?:the|its|hit|spy|drama|series|show|thriller)\s|[\w’$-]+\s){0,5}[‘“'\"]?",
                    gap,
                ):
                    return self._in_a_row(other, tokens, text)
                break
            foreign = re.match(
                r"\sof\s(?:(?:the|his|her|their|own|hit|new|show|series|drama|comedy)\s){0,4}[‘“'\"]?(?P<name>[A-Z][\w’'.&-]+(?:\s[A-Z&][\w’'.-]*)*)",
                after,
            )
            if foreign and re.match(
                r"\s(?:smash|hit|series|drama|show|thriller|phenomenon|original|comedy|saga)\b", after[foreign.end() :]
            ):
                return (self.page.show,)
            if foreign and not self._is_company(foreign["name"]) and of is not None:
                return (PARENT,) if self.lexicon.names_something(foreign["name"]) else (OTHER,)
        before = text[: token.span.start]
        its = re.search(r"\b(?P<word>its|their|the (?:show|series)['’]s)\s(?:[\w’-]+\s){0,3}$", before, re.IGNORECASE)
        if its or re.match(r"(?:its|their)\b", token_text(text, token), re.IGNORECASE):
            for other in reversed(tokens[:place]):
                if other.kind in {"parent", "show", "country", "other"} and other.span.start >= scope.start:
                    return self._shows_of(other)
            if self.page.show == OTHER:
                return (OTHER,)
            if self.single and len(self.last) == 1:
                return (self.single.show,)
            if len(self.last) > 1 and self.last[0].show not in {PARENT, OTHER}:
                return tuple(each.show for each in self.last)
            return None
        for other in reversed(tokens[:place]):
            gap = text[other.span.end : token.span.start]
            if (
                other.kind in {"parent", "show", "country", "spinoff", "both", "other"}
                and other.span.start >= scope.start
            ):
                if len(gap) <= 60 and not re.search(
                    r"[;:(]|, (?:which|while|but)|\b(?:before|after|while|when|than|ahead of|until|unlike)\b", gap
                ):
                    return self._shows_of(other)
                break
        foreign = re.search(
            r"(?P<name>[A-Z][\w’'.&-]+(?:\s(?:(?:of|the|and|in|&)\s)*[A-Z][\w’'.-]*)*)(?P<poss>['’]s?)?[”\"’']?(?:,)?\s(?P<adjective>[a-z-]+\s)?$",
            before,
        )
        if (
            foreign
            and foreign.start() + 1 >= scope.start
            and not (foreign["adjective"] and not re.search(r"['’]s\b", foreign[0]))
        ):
            name = foreign["name"]
            bare = re.sub(r"['’]s$", "", name)
            quoted = before[: foreign.start()].endswith(("‘", "“", '"', "'"))
            alone_at_start = not before[: foreign.start()].strip(" “\"‘'") and " " not in bare
            function = bare.lower() in _FUNCTION_WORDS
            person = name.endswith(("'s", "’s")) and " " in bare
            if (
                not function
                and not self._is_company(bare)
                and not person
                and (quoted or not alone_at_start or len(before) > 2)
                and not before.endswith(", ")
            ):
                return (PARENT,) if self.lexicon.is_own_name(bare) else (OTHER,)
        for other in tokens[place + 1 :]:
            if other.kind in {"parent", "show"} and other.span.end <= scope.end:
                gap = text[token.span.end : other.span.start]
                if re.search(r"\bof\b|\bfor\b", gap) and len(gap) < 50:
                    return self._shows_of(other)
        return None

    def _in_a_row(self, first: Token, tokens: Sequence[Token], text: str) -> tuple[str, ...]:
        """The shows that a season is of, where several are named in a row: "any follow-up to A, which is out, and B"."""
        shows = self._shows_of(first)
        last = first
        for other in tokens[tokens.index(first) + 1 :]:
            gap = text[last.span.end : other.span.start]
            if other.kind not in {"show", "country"} or not _ROW_GAP.fullmatch(gap):
                break
            shows, last = (*shows, *other.ids), other
        return tuple(dict.fromkeys(shows))

    def _shows_of(self, token: Token) -> tuple[str, ...]:
        if token.kind == "parent":
            return (PARENT,)
        if token.kind in {"show", "country"}:
            return token.ids
        if token.kind == "latter":
            if self.pair or self.single is None or self.single.show == SPINOFFS:
                return tuple(each.show for each in self.pair[-1:]) or (PARENT,)
            return (self.single.show,)
        if token.kind == "both":
            return tuple(each.show for each in self.pair) or (PARENT,)
        if token.kind == "spinoff":
            known = self.page if self.page.show not in {PARENT, OTHER} else self.spinoff
            return (known.show,) if known else (PARENT,)
        if token.kind == "other":
            return (OTHER,)
        return (self.single.show,) if self.single and self.single.show != SPINOFFS else (self.page.show,)

    def _guess_owner(self, number: int, before: str) -> str:
        if self.single is NOBODY and (_INDEFINITE.search(before) or not self.page.is_season):
            return OTHER
        if number in self.owners:
            return self.owners[number]
        page = self.page.show
        if page == OTHER:
            return OTHER
        known = self.lexicon.seasons
        if page != PARENT:
            recent = self.single.show if self.single else page
            if (recent, number) in known and (page, number) not in known and recent not in {PARENT, OTHER}:
                return recent
            if (page, number) in known or (None, number) not in known or number == 1:
                return page
            return PARENT
        if number == 1 or (None, number) in known:
            return PARENT
        recent = self.single.show if self.single else PARENT
        return recent if (recent, number) in known else PARENT

    def _is_company(self, words: str) -> bool:
        network = (self.lexicon.franchise.network or "").lower()
        words = words.lower()
        if words in COMPANIES:
            return True
        return bool(network) and (words in network or network in words or words.split(None, 1)[0] in COMPANIES)

    # --- which of the named is the clause's topic -----------------------------------------------------------------

    def _choose(
        self,
        found: Sequence[tuple[Mention, tuple[Referent, ...]]],
        text: str,
        part: Part,
        main: Topic | None,
        before: Sequence[tuple[Mention, tuple[Referent, ...]]],
    ) -> Topic:
        groups = _group(found, text)
        best: tuple[float, tuple[Referent, ...]] | None = None
        for first, referents in groups:
            score = self._score(first, referents, text, part)
            if best is None or score > best[0]:
                best = (score, referents)
        if part.kind in {"relative", "aside"} or part.joint in {"which", "whose", "("}:
            near = before[-1] if before else None
            after = bool(found) and _SUBJECT_RELATIVE.match(text[part.span.start : found[0][0].span.start])
            if part.joint in {"which", "whose", "(", "where"} and near and (best is None or best[0] < 2.8 or after):
                return Topic(referents=near[1], named=True)
        if best is not None and best[0] >= 1.0:
            return Topic(referents=best[1], named=True)
        if _ANOTHER.match(text, part.span.start):
            return Topic(referents=(NOBODY,), named=True)
        if main is not None:
            return Topic(referents=main.referents, named=False)
        if best is not None and not self.last:
            return Topic(referents=best[1], named=True)
        return Topic(referents=self.last, named=False)

    def _score(self, mention: Mention, referents: tuple[Referent, ...], text: str, part: Part) -> float:
        base = {
            "parent": 1.6,
            "it": 2.3,
            "both": 3.2,
            "they": 2.0,
            "collective": 2.6,
            "spinoff": 2.4,
            "season": 3.2,
            "own-season": 3.2,
            "coming": 2.7,
        }.get(mention.how, 3.0)
        if mention.how in {"parent", "it"} and not referents[0].subjects:
            base = 1.2
        if mention.how == "spinoff" and referents[0].show == SPINOFFS:
            base = 1.5
        before = text[part.span.start : mention.span.start]
        if not _VERB.search(before):
            base += 0.8
        if _TOPICAL.search(before):
            base += 0.6
        elif _STRONGLY_OBLIQUE.search(before):
            joined = (
                not before[: -len(before.lstrip())].strip()
                and _VERB.search(text[mention.span.end : part.span.end])
                and part.joint
            )
            if not (joined and len(before.split()) <= 2):
                base -= 2.5
        elif mention.how in {"season", "own-season"} and before.endswith(_FOR_A_SEASON):
            base += 0.2
        elif _OBLIQUE.search(before):
            base -= 0.7
        return base


_ROW_GAP = re.compile(
    r"[’'”\"]?(?:, (?:which|the)\b[^,;]{3,50})?(?:,? (?:and|or|nor|as well as)|,)(?: (?:of|for|to))?(?: the| its)? [‘“'\"]?"
)
_AHEAD = re.compile(
    r"\b(?:will|expect(?:ed|ing)?|should|due|could|may(?! \d)|might|would|likely|next year|coming|to come)\b",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(r"\b(?:an?|no|its|another)\s(?:[\w’'-]+\s){0,2}$", re.IGNORECASE)
# "which came out in May, and B": what `which` stands for did that, whatever else the words go on to name.
_SUBJECT_RELATIVE = re.compile(
    r"which (?!(?:is|was) (?:why|when|where|because|what)\b|means?\b)(?:has |had |have |is |was |were |are |will |would )?[\w’']+",
    re.IGNORECASE,
)
# "<Show> in May, a prequel": what stands behind the comma is the show again.
_APPOSED = re.compile(r"[”\"’']?(?: (?:in|on|for|at|from|to) [^,;]{2,30})?, ")
# "The spinoff built around <names>": whose story it is tells which it is.
_STORY = re.compile(
    r"(?: (?:series|show))?(?:,? (?:that|which) (?:was |is |will be )?)?,? ?(?:built |centr?ed |centering |focus(?:ed|ing|es) |led |fronted |headlined )?"
    r"(?:about|around|on|by|following|starring) (?P<names>(?-i:[A-Z][\w’'-]+)(?:(?:,? and |, | )(?-i:[A-Z][\w’'-]+)){0,6})"
)
_OF = re.compile(r" of [“\"‘]?")
_ANOTHER = re.compile(
    r"[\W]*(?:a (?:third|fourth|fifth|sixth)|another|one more|yet another|a further)(?: one)?(?:,| (?:is|was|has|will|may|could|had|came|are)\b)",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"[’'”\"]?(?:,|,? (?:and|&|plus)) [‘“'\"]?")
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTED = re.compile(r"(two|three|four|five|six)\b", re.IGNORECASE)
_ALL_OF_THEM = re.compile(
    r"\b(?:all|the|its|international|foreign|local|regional|worldwide|global|overseas|other)\b", re.IGNORECASE
)
_FOR_A_SEASON = ("for ", "for a ", "for its ", "for another ")

# What two stories are folded into is what the next sentence goes on about.
_INTO = re.compile(r"\b(?:folded|wound|woven|worked|merged|rolled|move|moved) into (?:[\w’'-]+ ){0,3}$", re.IGNORECASE)

_FUNCTION_WORDS = frozenset(
    "the a an in on at for with and but so if when while after before since until as of from by to this that these those its his her their our "
    "season series will is are was has have had no yes not all more new next officially everything what why how who where here there now then "
    "still even both only also once read watch see according meanwhile however although though during following ahead unlike like besides despite "
    "per about regarding should would could may might can did does do it he she they we you renewed cancelled canceled confirmed official updated "
    "spring summer autumn fall winter january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday production filming shooting work cast plot trailer release date".split()
)


def _find_folded(mentions: Sequence[tuple[Mention, tuple[Referent, ...]]], text: str) -> tuple[Referent, ...]:
    """The season into which these words say that other stories go."""
    for mention, referents in mentions:
        into = mention.how in {"season", "own-season"} and mention.subjects and mention.span.end <= len(text)
        if into and _INTO.search(text[: mention.span.start]):
            return referents
    return ()


def token_text(text: str, token: Token) -> str:
    return token.span.of(text)


def _group(
    found: Sequence[tuple[Mention, tuple[Referent, ...]]], text: str
) -> list[tuple[Mention, tuple[Referent, ...]]]:
    """Things named in a row ("A, B and C") count as one topic, a name in apposition too."""
    by_mention = dict(found)
    groups = []
    for group in group_mentions([mention for mention, _ in found], text):
        referents = tuple(dict.fromkeys(each for mention in group for each in by_mention[mention]))
        groups.append((group[0], referents))
    return groups
