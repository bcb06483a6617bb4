# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What a season or a spinoff is called, or that it has no title yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.passage import Aspect, Claim, Passage, Span
from citadel_watch.extracting.speech.companies import Houses
from citadel_watch.extracting.when.questions import find_question
from citadel_watch.model import JSON, SPINOFFS


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title, or None where there is none yet."""

    title: str | None

    @property
    def slot(self) -> str:
        return ""

    @property
    def mark(self) -> str:
        return ""

    @property
    def evolves(self) -> bool:
        return True

    def agrees_with(self, other: Self) -> bool:
        return _fold(self.title) == _fold(other.title)

    def narrows(self, other: Self) -> bool:
        del other
        return False

    def stale_on(self, day: date) -> bool:
        del day
        return False

    def to_json(self) -> JSON:
        return {"title": self.title}

    def words(self) -> str:
        return f"“{self.title}”" if self.title else "no title yet"


def parse(value: JSON) -> Title:
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} is no title")
    title = value.get("title")
    return Title(title=str(title) if title else None)


def _fold(title: str | None) -> str:
    return re.sub(r"\W+", " ", (title or "").lower()).strip()


_UNTITLED = Anchored(
    r"\b(?:(?:as[ -]yet[ -]|still |currently |so far )?(?:(?:untitled|nameless)(?=[.,;)!]|$|\s(?:so|as|yet|at|for|and|but|until)\b|(?:\s[\w’'-]+){0,4}?\s(?:spin-?offs?|prequel|sequel|series|season|show|project|offshoot|follow-up|drama|comedy|version|remake|one|thriller|reboot))|unnamed(?=\s(?:spin-?off|prequel|sequel|series|show|project|offshoot|follow-up)))|"
    r"(?:no|without an?|lacks? an?|lacking an?|in need of an?|awaits? an?|in search of an?|looking for an?|waiting for an?|has ?n['’]t (?:yet )?got an?|(?:do|does|has|have)(?:n['’]t| not) (?:yet |officially |actually |currently |formally |so far )?(?:have|got|been given|settled on|given|announced|revealed|found|chosen|picked|decided on|come up with) (?:an?|its|the|it an?)|"
    r"yet to (?:be given|get|receive|announce|reveal|find|choose|pick|settle on|have) (?:an?|its|the)) (?:official |final |proper |working |confirmed |firm )?(?:title|name)(?! (?:role|character|page|card|sequence|track|song))|"
    r"(?:title|name)(?: (?:of|for) [^,;.]{2,40}?)? (?:is|has|was)(?: still)? (?:not|n['’]t|yet|under wraps|unknown|tb[acd]|to be|unannounced|undecided|a secret|a mystery|being kept)|"
    r"(?:details|information|news|specifics|everything else)[^.;]{0,30}?,? (?:including|such as|among them) (?:the|a|its) (?:official |final )?(?:title|name)[^.;]{0,40}? (?:will|are to|is to|to) (?:be|follow|come)|"
    r"(?:yet|still|has) to be (?:titled|named)|(?:has|have)(?:n['’]t| not) (?:yet )?been (?:titled|named(?= yet|[.,;]))|title:? (?:tb[acd]|to be (?:announced|confirmed)|none(?: yet)?)|"
    r"(?:title|name) (?:will|is to) be (?:announced|revealed|unveiled|confirmed|made public) (?:later|soon|in due course|at a later|closer|nearer|another)|"
    r"what to call (?:it|the \w+),? (?:nobody|no one|has not|is not|is (?:still )?(?:un\w+|open))|"
    r"(?:not|n['’]t|nobody|no one|yet to|declined? to|refus\w+ to)(?: [\w’'-]+){0,3}? (?:know|knows|say|said|tell|told|decided?|reveal|revealed|announced?) (?:yet )?(?:what|which name) [^,;.?]{2,40}? (?:will|would|is (?:going )?to) be (?:called|named|titled)|"
    r"(?:what|which name) [^,;.?]{2,40}? (?:will|would|is (?:going )?to) (?:eventually )?be (?:called|named|titled),? [^.;?]{0,50}?(?:not|n['’]t|un\w+|a secret|a mystery|yet to|to be|nobody|no one|open))\b".replace(
        " ", r"\s"
    )
)
_NAMES = Anchored(
    r"\b(?:(?:re|sub)?(?:titled|entitled|named|christened|dubbed|called|baptised|billed as|known(?: (?:officially|simply|now))? as|branded)|"
    r"(?:has|have|gets?|got|is given|been given|was given|carr(?:y|ies)|bears?|under|reveal(?:ed|s)|announced|unveiled|settled on|chose|chosen|picked|adopted|given|with|by|confirmed|landed on|answers to|goes by|go by|going by|goes under|go under|received)"
    r" (?:it |the \w+ |finally |officially |now |has )?(?:a|its|the|their|an)? ?(?:official |new |final |working |full |proper |english |international |of its own )*(?:names?|title|moniker|subtitle|handle)(?: of its own)?(?: at last| now)?(?: (?:of|for)(?: (?:the|its|their)(?: [\w’'-]+){1,3})?)?|"
    r"the (?:official |new |final |working |full )?(?:title|name)(?: (?:is|will be|has been|was) (?:announced|confirmed|revealed) as| (?:is|will be|of [^,;.]{2,30} (?:is|will be)))|"
    r"(?:re)?(?:titled|named|christened|dubbed|called|titles?|names?|calls?) (?:the|its|their)(?: [\w’'-]+){0,2} (?:spin-?off|prequel|sequel|series|season|show|drama|offshoot|version|remake|project|one)|"
    r"(?:working |official |final |new )?title|"
    r"simply|(?:go|goes|going) by|answers to|calls? it|calling it|name it|naming it|title it)".replace(" ", r"\s")
    + r"\s*[,:–—-]?\s*(?:(?:as|simply|just|officially|now|to)\s)*[“\"‘']?\Z"
)
_CHANGED = Anchored(
    r"\b(?:(?:re(?:titled|named|branded|christened))|(?:changed|changes|switched) (?:its |the )?(?:name|title)|(?:now|will now be|is now) (?:called|titled|known as|named))\b".replace(
        " ", r"\s"
    )
)
_FORMERLY = Anchored(
    r"\b(?:formerly|previously|originally|(?:once|earlier|first)(?= (?:called|titled|named|known|announced|dubbed))|code ?name[ds]?|unofficially|cover|initially|at first|was (?:formally|formerly)|had been|no longer|not|never|used to be|as opposed to|instead of|rather than|until now|was to be|was going to be)\b".replace(
        " ", r"\s"
    )
)
_FORMERLY_BEHIND = Anchored(
    r"\b(?:formerly|unofficially|was (?:formally|formerly|only) |had been|at first|until now|no longer|(?:was|is) (?:only )?(?:a|the|its) (?:working|provisional|placeholder))".replace(
        " ", r"\s"
    )
)
_NEW_TITLE = re.compile(
    r"(?P<quoted>[“\"‘'](?P<inner>[A-Z0-9][^”\"’]{1,60}?)[,.]?[”\"’'](?![a-z]))|"
    r"(?P<bare>(?:The\s|A\s|An\s)?(?:Untitled\s)?[A-Z0-9][\w’'&!?-]*(?:(?::\s|\s(?:(?:of|the|and|in|with|an|a|to|for|on|at|from|or|de|la|&)\s){0,3})[A-Z0-9][\w’'&!-]*){0,7})"
)
_NOT_A_SHOW = Anchored(
    r"\b(?:hero(?:ine)?|character|man|woman|boy|girl|dog|cat|villain|agent|detective|town|village|city|book|novel|memoir|film|movie|song|track|album|episode|opener|finale|"
    r"chapter|ship|company|studio|star|actor|actress|director|writer|son|daughter|brother|sister|father|mother|friend|bar|pub|island|planet|organi[sz]ation|group|gang|"
    r"podcast|documentary|special|operation|someone|somebody|people|person|he|she|they|who|baby|killer|replacement|successor|winner|host|role|culprit|murderer|father|suspect|family|place|unit|team|game|play|musical|drug|virus|device)\b"
)
_SHOWS = Anchored(
    r"\b(?:spin-?offs?|prequel|sequel|offshoot|series|season|show|drama|comedy|project|outing|follow-up|instal+ment|remake|version|one|it|chapter|reboot|revival|adaptation|miniseries|part)\b"
)
_WORKING = Anchored(r"\bworking\stitle\b")
_SIGHT = 70


def read(passage: Passage) -> Iterator[Claim]:
    """That there is no title, or which it is."""
    untitled = _UNTITLED.search(passage.text)
    if untitled and not _PROPER.match(passage.text, untitled.start()) and not _NO_LONGER.search(passage.text):
        clause = passage.clause_at(untitled.start())
        strange = _NOT_A_SHOW.search(passage.text, clause.span.start, untitled.start())
        ours = strange and any(each.subjects and each.span.overlaps(Span(*strange.span())) for each in passage.mentions)
        if SPINOFFS not in clause.subjects and (not strange or ours):
            yield Claim(value=Title(title=None), span=Span(*untitled.span()), rule="<show> is untitled")
    elif not untitled and find_question(passage) == "title" and (answer := _ANSWERS_NO.match(passage.text)):
        yield Claim(value=Title(title=None), span=Span(*answer.span()), rule="<show> is untitled, to the question")
    titles = {_fold(subject.title): subject for subject in passage.franchise.subjects if subject.title}
    read_at: set[int] = set()
    for mention in passage.mentions:
        if mention.how != "show" or len(mention.subjects) != 1:
            continue
        if not _is_given(passage, mention.span):
            continue
        words = mention.span.of(passage.text)
        longer = _NEW_TITLE.match(passage.text, mention.span.start)
        known = titles.get(_fold(words))
        full = next(
            (subject.title for subject in passage.franchise.subjects if subject.id == mention.subjects[0]), None
        )
        title = full or (known.title if known else words)
        if longer and longer["bare"] and len(longer["bare"]) > len(words) + 4 and _fold(title or "") == _fold(words):
            title = longer["bare"]
        near = max(0, mention.span.start - _SIGHT)
        if _WORKING.search(passage.text, near, mention.span.start) or _CHANGED.search(
            passage.text, near, mention.span.start
        ):
            title = words
        title = _find_quoted(passage, mention.span) or title
        read_at.add(mention.span.start)
        yield Claim(
            value=Title(title=title), span=mention.span, rule="<show> is titled <title>", subjects=mention.subjects
        )
    yield from _read_new(passage, read_at)


def _find_quoted(passage: Passage, span: Span) -> str | None:
    """`“The Franchise: Title”`: the whole of what stands in quotation marks, where it begins with the franchise's name."""
    opened = max(passage.text.rfind(mark, max(0, span.start - 40), span.start) for mark in '“"‘')
    quoted = _NEW_TITLE.match(passage.text, opened) if opened >= 0 else None
    if quoted is None or not quoted["quoted"] or quoted.end("inner") < span.end:
        return None
    title: str = quoted["inner"].rstrip(".,")
    return title if title.startswith((f"{passage.franchise.name}:", f"{passage.franchise.name} ")) else None


_ANSWERS_NO = re.compile(
    r"\W*(?:[A-Z][\w.’'-]{1,14}:\s)?(?:no\b(?!\sword)|nope|not\s(?:yet|so\sfar)|none|nothing\syet|(?:we|they|it|i)\s(?:don['’]t|doesn['’]t|do\snot|does\snot|haven['’]t|hasn['’]t)\b|"
    r"to\sbe\s(?:announced|confirmed)|tb[acd]\b|unknown|nobody\s(?:knows|has\ssaid))",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(
    r"\b(?:no longer\b[^.;]{0,30}\b(?:name|title|untitled|nameless|unnamed)|(?:now|finally|at last) (?:has|have|got|carries|bears|goes by|answers to|called|titled|named)\b|"
    r"(?:has|have) (?:now|finally|at last) (?:a|its|got|been))\b",
    re.IGNORECASE,
)
_PROPER = re.compile(r"Untitled\s(?:[A-Z][\w’'-]*\s){1,4}(?:Project|Series|Show|Spin-?off|Drama|Prequel)\b")


def _is_given(passage: Passage, span: Span) -> bool:
    """Do the words before say that this is the name, and none that it was or will not be?"""
    floor = max(0, span.start - _SIGHT)
    named = _NAMES.search(passage.text, floor, span.start)
    if named is None:
        return False
    opening = max(floor, named.start() - 30)
    comma = passage.text.rfind(",", opening, named.start())
    if _FORMERLY.search(passage.text, comma if comma >= 0 else opening, span.start) and not _CHANGED.search(
        passage.text, comma if comma >= 0 else opening, span.start
    ):
        return False
    return not _FORMERLY_BEHIND.match(
        passage.text, span.end + len(passage.text[span.end :]) - len(passage.text[span.end :].lstrip(" ,”\"’'("))
    )


def _read_new(passage: Passage, read_at: set[int]) -> Iterator[Claim]:
    """A title that nobody has configured, where it is said of one spinoff or season."""
    for hit in _NAMING_VERB.finditer(passage.text):
        match = _NEW_TITLE.match(passage.text, hit.end())
        if match is None:
            continue
        group = "inner" if match["quoted"] else "bare"
        span = Span(match.start(group), match.end(group))
        title = match[group].rstrip(".,")
        if any(span.start <= place < span.end for place in read_at) or not _is_given(
            passage, Span(match.start(), match.end())
        ):
            continue
        overlapping = [each for each in passage.mentions if each.span.overlaps(span) and each.how != "other"]
        if any(each.span.start <= span.start and each.span.end >= span.end for each in overlapping):
            continue
        taken = [*(each.span for each in passage.people), *(each.span for each in passage.dates)]
        taken += [place for place, _ in Houses(passage.franchise.network).find(passage.text)]
        if any(each.overlaps(span) for each in taken) or len(title) < 3:
            continue
        clause = passage.clause_at(hit.start())
        floor = max(clause.span.start, hit.start() - _SIGHT)
        if _NOT_A_SHOW.search(passage.text, floor, hit.start()):
            continue
        if not _follows_a_show(passage, hit.start()):
            continue
        before = [each for each in passage.mentions if floor <= each.span.start < hit.start()]
        if not before and not _SHOWS.search(passage.text, floor, hit.start()):
            continue
        subjects = before[-1].subjects if before and before[-1].subjects else clause.subjects
        if len(subjects) != 1 or subjects == (SPINOFFS,):
            continue
        yield Claim(value=Title(title=title), span=span, rule="<show> is titled <new title>", subjects=subjects)
        return


_AUXILIARY = re.compile(
    r"(?:is|are|was|were|be|been|being|has|have|had|will|would|to|now|officially|simply|also|finally|the|its|a|an|new|working|official|final|by|it|of|under|and|reportedly|currently|still|\w+ly)\Z",
    re.IGNORECASE,
)


def _follows_a_show(passage: Passage, place: int) -> bool:
    """A boat named Amber is no series: right before the verb stands a show, or words that only carry it."""
    before = passage.text[:place].rstrip()
    if not before or before[-1] in ",(–—:":
        return True
    word = before.rsplit(maxsplit=1)[-1]
    if _AUXILIARY.fullmatch(word) or _SHOWS.search(word):
        return True
    return any(each.span.start < len(before) <= each.span.end + 2 for each in passage.mentions)


_NAMING_VERB = Anchored(
    r"\b(?:(?:re|sub)?(?:titled|entitled|named|christened|dubbed|called)|(?:title|name|moniker|subtitle)(?:\s(?:of|for)\s(?:the\s)?[\w’' -]{2,24}?(?=:|\sis|\swill))?(?:\sof|\sis|\swill\sbe)?|"
    r"known\sas|billed\sas|goes?\sby|answers\sto|calls?\sit)"
    r"(?:,|:)?\s(?:(?:simply|just|officially|now|as|to)\s){0,2}(?=[“\"‘'A-Z0-9])"
)


ASPECT = Aspect(
    name="title",
    read=read,
    parse=parse,
    cues=frozenset(
        {
            "untitled",
            "title",
            "titled",
            "entitled",
            "name",
            "named",
            "called",
            "christened",
            "dubbed",
            "retitled",
            "renamed",
            "nameless",
            "unnamed",
            "moniker",
            "known as",
            "billed",
            "goes by",
            "go by",
            "answers to",
            "subtitle",
            "subtitled",
            "baptised",
            "branded",
            "call",
        }
    ),
)
