# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""What noun heads the subject of a status word: a show and what stands for one, who makes it, or some other thing."""

from __future__ import annotations

import re

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.nouns import AGENTS, COUNTED, is_showlike
from citadel_watch.aspects.status.participles import heads_with_thing, modifies_thing
from citadel_watch.extracting.naming.other_shows import is_company
from citadel_watch.extracting.passage import Clause, Passage, Span

_CHAIN = re.compile(
    r"(?:has|have|had|is|are|was|were|be|been|being|will|would|may|might|could|should|can|to|also|not|never|now|already|still|just|finally|"
    r"gets?|got|since|yet|again|all|both|even|ever|once|remains?|looks?|seems?|appears?|hangs?|stays?|soon|then|later|thus|therefore|too|as|good|set|due|did|does|do|"
    r"going|only|almost|currently|first|recently|long|\w+ly|\w+n['’]t|n['’]t|very|well|so|far|about|said|reported|understood|believed|expected|thought|rumou?red|once|more)\Z",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[\w][\w’'&+.-]*")
_BOUNDARY = re.compile(
    r"[,;:—–|]\s|[“‘\"]|\b(?:but|and|or|when|while|as|because|although|though|if|since|whether|whereas|until|before|after|so|than|"
    r"said|says|say|saying|think|thinks|hope|hopes|hoped|confirmed|confirms|reported|reports?|announced|announces|means|meant|told|learned|hears?|heard|reveals?|revealed|states?|stated|wrote|writes|adds|added|suggests?|suggested|claims?|claimed|knows?|knew|believes?)\b(?!-)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|where)\b", re.IGNORECASE)
_JOINT = re.compile(
    r"\s(?:of|for|to|in|on|at|about|from|with|without|around|behind|between|over|by|during|inside|near|against|under|into|across|through|beyond|within|set|based|starring|made|created|written|called|titled|"
    r"has|have|had|is|are|was|were|will|would|may|might|could|gets?|got|did|does|do|can)\b",
    re.IGNORECASE,
)
_JOINT_OR_VERB = re.compile(
    _JOINT.pattern + r"|\s(?:and|or|but|that|which|when|while|yet|so|as|until|before|after|because|\w+(?<!hundr)ed)\b",
    re.IGNORECASE,
)
_OPENS_OTHERWISE = re.compile(
    r"(?:in|on|at|by|from|with|for|of|to|after|before|during|since|until|despite|amid|there|here|what|how|why|yes|no|not|never|nor|so|then|thus|well|"
    r"now|also|still|just|first|next|last|later|soon|today|yesterday|tonight|tomorrow|meanwhile|however|back|once|even|only|ever|again|perhaps|maybe|instead|"
    r"sadly|if|as|i|you|he|she|could|may|might|will|would|is|are|was|were|has|have|had|do|does|did|exclusive|breaking|update|updated|officially|coming|plus|good|bad|great|according|thanks|given|despite|like|unlike|about|over|under|ahead|\w+ly)(?:['’]\w+)?\Z",
    re.IGNORECASE,
)
_DETERMINER = re.compile(
    r"(?:the|an?|its|their|his|her|our|my|your|this|that|these|those|another|some|any|one|two|three|several|many|most|all|every|each|both|no)\Z",
    re.IGNORECASE,
)


_AFTER = re.compile(r"\b(?:until|before|after|since) *\Z", re.IGNORECASE)
_VERB = re.compile(
    r"(?!spoilers\b)(?:\w+(?:ed|ies|es)|(?!(?:series|seasons?|always|news|years?|months?|weeks?|days|episodes|this|its|as)\b)\w{2,}s|came|ran|hit|fell|drew|went|began|met|bit|hung|slid|put|shut|got|is|are|was|were|be|been|being|"
    r"come|go|get|end|return|remain|hang|lie|look|stay|to|out|on|in|up|at|under|off|over|into)\b",
    re.IGNORECASE,
)
_STARTS_AS_NOUN = re.compile(
    r"(?:[\w-]+(?:ing|ings|ion|ions|ment|ments|ance|ances|ence|ences|ity|ness|ism|age|ship|dise|ies|ts|ls|rs|ns|ds|ks|ys|es)|work)\Z"
)
_MODIFIERS = frozenset(
    {"proper", "itself", "themselves", "too", "alone", "also", "together", "combined", "here", "there"}
)


def is_of_thing(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is some other thing than a show the subject: "The truce comes to an end", "Surveillance has been suspended"?"""
    if passage.leads:
        return heads_with_thing(cue, span, passage)
    if _asks_of_other(cue, span, clause, passage) or modifies_thing(cue, span, passage):
        return True
    if is_work_on_thing(span, passage):
        return True
    if not _VERB.match(passage.text, span.start) and not _AUXILIARY.search(passage.text, clause.span.start, span.start):
        return False
    found = find_subject(span, clause, passage)
    if found is None:
        return _shares_subject(cue, span, clause, passage)
    if _is_person(found, span, passage) or _is_owned(cue, found, passage) or is_other_work(found, passage):
        return True
    if cue.word in {"filming", "wrapped"} and _is_player(found, clause, passage):
        return True
    word = find_head(found, passage)
    if word is None or word in AGENTS or word in COUNTED:
        return cue.named and word in AGENTS
    return not is_showlike(word, cue.word) or is_work_on_thing(found, passage)


_JOINED = re.compile(r"\W*(?:and|but|then|yet|or)(?: then| now| later| also| so)? ", re.IGNORECASE)


def _shares_subject(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is the subject the thing that the clause before is about: "The teaser was unveiled and is now available"?"""
    text = passage.text
    joined = _JOINED.match(text, clause.span.start)
    before = [each.span for each in passage.clauses if each.span.end <= clause.span.start]
    if joined is None or not before or not _ALL_CHAIN.fullmatch(text, joined.end(), span.start):
        return False
    opening = _PHRASE.match(text, before[-1].start)
    if opening is None:
        return False
    phrase = Span(opening.start(), opening.end())
    if any(
        each.how not in {"it", "its"} and phrase.start <= each.span.start < phrase.start + 12
        for each in passage.mentions
    ):
        return False
    joint = _JOINT_OR_VERB.search(text, phrase.start, phrase.end)
    if joint and is_other_work(Span(phrase.start, joint.start()), passage):
        return True
    word = find_head(phrase, passage, inside=True)
    return word is not None and word not in AGENTS | COUNTED and not is_showlike(word, cue.word)


_ALL_CHAIN = re.compile(
    r"(?:(?:is|are|was|were|has|have|had|been|be|now|also|already|just|then|later|soon|will|\w+ly) )*", re.IGNORECASE
)


def is_other_subject(verb: Span, clause: Clause, passage: Passage) -> bool:
    """Is it another work that is shot, or work on some other thing: "Lee's film was shot", "production of steel ended"?"""
    if is_work_on_thing(verb, passage):
        return True
    found = find_subject(verb, clause, passage)
    return found is not None and (is_other_work(found, passage) or is_work_on_thing(found, passage))


_AT_WORK = re.compile(
    r"\b(?:shoot|shooting|filming|on set|the set|cameras|schedule|wrapped|wraps|wrap)\b[^.!?]{0,160}[.!?][”’\"]?\s*$",
    re.IGNORECASE,
)


def _is_player(subject: Span, clause: Clause, passage: Passage) -> bool:
    """Is it one person, and no word of ours: "Lee is filming in Paris at present"?"""
    if clause.subjects and _AT_WORK.search(passage.block.text[: max(0, passage.start - passage.block.start)]):
        return False
    who = next((each.span for each in passage.people if each.span.end == subject.end), None)
    return who is not None and not any(
        clause.span.start <= each.span.start < clause.span.end and each.how != "its" for each in passage.mentions
    )


_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|will)\s(?:\w+ly\s|now\s|also\s|still\s)*\Z", re.IGNORECASE
)
_OPEN = frozenset({"undecided", "unknown", "in-doubt", "on-hold"})
_OTHER_QUESTION = re.compile(
    r"\W*(?:but |and )?(?:exactly |just )?(?:how(?! long)|what(?! (?:comes|happens|follows|lies|the future))|when|where|why)\b",
    re.IGNORECASE,
)
_ON_WHAT = re.compile(r"(?:[^,;:.]{0,30}?)? ?\b(?:about|on|over|regarding|as to) ", re.IGNORECASE)


def _asks_of_other(cue: Cue, span: Span, clause: Clause, passage: Passage) -> bool:
    """Is something else open than the show's future: "How many there will be is undecided", "no decision on the music"?"""
    if cue.word not in _OPEN:
        return False
    text = passage.text
    between = text[clause.span.start : span.start]
    asked = _OTHER_QUESTION.match(between)
    if asked and len(between) > asked.end() and not re.search(r"[,;:]", between):
        return True
    if cue.word not in {"undecided", "unknown"}:
        return False
    whether = _WHETHER.search(text, span.start, clause.span.end)
    if whether and _is_name(whether.end(), passage):
        return True
    about = _ON_WHAT.match(text, span.end)
    return about is not None and _is_thing_at(about.end(), passage)


_WHETHER = re.compile(r"\b(?:if|whether) ", re.IGNORECASE)
_NAME = re.compile(r"(?!(?:I|It|There|They|We|He|She|The|A|An|Season|Series)\b)[A-Z][a-z][\w’'-]*")


def _is_name(place: int, passage: Passage) -> bool:
    """Does a name stand here that is neither a show of ours nor a company?"""
    found = _NAME.match(passage.text, place)
    if found is None:
        return False
    taken = any(each.span.overlaps(Span(*found.span())) for each in passage.mentions)
    return not taken and not is_company(found[0], passage.franchise.network)


_I = re.compile(r"(?:i|you|he|she)\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:is|am|are|was|were|be|been|being|[’']m|[’']re|[’']s)\b[\w ]*\Z", re.IGNORECASE)


def _is_person(subject: Span, span: Span, passage: Passage) -> bool:
    """Is it somebody who is in the balance: "I was up in the air"?"""
    text = passage.text
    return bool(_I.match(text, subject.start, subject.end)) and bool(
        _PASSIVE.search(text[subject.start : span.start + 3])
    )


_POSSESSED = re.compile(r"(?P<who>[\w-]+)(?:['’]s|(?<=s)['’]) (?P<what>(?:[\w-]+ ){0,2}?[\w-]+)\Z")
_OF_ANYBODY = frozenset(
    "plan plans idea future fate days day life story stories end world hopes chances prospects".split()
)


def _is_owned(cue: Cue, subject: Span, passage: Passage) -> bool:
    """Is it somebody's own plan or fate: "The department's future", "Lamb's plan"?"""
    text = passage.text
    found = _POSSESSED.search(text, subject.start, subject.end)
    if found is None or found["what"].split()[-1].lower() not in _OF_ANYBODY:
        return False
    who = Span(*found.span("who"))
    if any(each.span.overlaps(who) for each in passage.mentions) or is_company(found["who"], passage.franchise.network):
        return False
    if found["who"][0].islower():
        return not (is_showlike(found["who"]) or found["who"] in AGENTS)
    return (
        cue.word in {"cancelled", "in-doubt", "on-hold", "ending"}
        and found["what"].lower() not in {"idea", "ideas"}
        and found["who"].isalpha()
        and not found["who"].isupper()
    )


_TITLED = re.compile(
    r"\b(?:series|show|drama|comedy|sitcom|thriller|film|movie|novel|play|podcast|musical|documentary|procedural|western|miniseries) [“‘\"']?(?P<title>[A-Z][\w’'-]+)"
)
_ANOTHER_WORLD = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother|[Hh]is|[Hh]er|[\w-]+['’]s) (?:(?:new|big-budget|planned|lavish|separate|standalone|rival|live-action|animated|next|upcoming) )*(?P<name>(?!(?:TV|BBC|HBO|US|UK|American|British)\b)[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)*) (?:drama|series|show|film|movie|thriller|comedy|prequel|spin-?off|sequel|adaptation|miniseries|biopic)\Z"
)
_STAGED = re.compile(
    r"\b(?:stage|Broadway|theatre|theater|theatrical|radio|audio|musical|video[ -]game|board|opera|ballet|podcast|comic|manga|fan|West End|live|cinema|feature-length film) (?:version|adaptation|production|remake|sequel|prequel|series|show|project|spin-?off|drama|release)s?\b",
    re.IGNORECASE,
)
_ONES_FILM = re.compile(
    r"\b(?:(?P<who>[A-Z][\w-]+)(?:['’]s|(?<=s)['’])|[Hh]is|[Hh]er) (?:[\w-]+ ){0,2}?(?:films?|movies?|novels?|plays?|albums?|podcasts?|documentar(?:y|ies)|biopics?|memoir|features?)\Z"
)
_PEOPLES = re.compile(r"\w+(?:an|ish|ese|ch|i|ic|lander)\Z")


def is_other_work(subject: Span, passage: Passage) -> bool:
    """Is it another work by its own name: "West's series The Affair", "A new Smiley drama", "A stage version"?"""
    text = passage.text
    if _STAGED.search(text, subject.start, subject.end):
        return True
    own = _ONES_FILM.search(text, subject.start, subject.end)
    if own and not (own["who"] and is_company(own["who"], passage.franchise.network)):
        return not any(each.span.overlaps(Span(own.start(), own.end() + 1)) for each in passage.mentions)
    titled = _TITLED.search(text, subject.start, subject.end)
    if titled:
        return not _is_known(Span(*titled.span("title")), passage) and not is_company(
            titled["title"], passage.franchise.network
        )
    other = _ANOTHER_WORLD.search(text, subject.start, subject.end)
    if other is None or _is_known(Span(*other.span("name")), passage) or _PEOPLES.match(other["name"]):
        return False
    return not is_company(other["name"], passage.franchise.network)


def _list_known(passage: Passage) -> list[Span]:
    return [each.span for each in passage.mentions] + [each.span for each in passage.people]


def _is_known(span: Span, passage: Passage) -> bool:
    return any(each.overlaps(span) for each in _list_known(passage))


_WORK_ON = re.compile(
    r"(?:the |its |all |any |several |two |three |most |some |much |parts? of (?:the )?)?(?:plans?|versions?|cuts?|takes?|parts?|most|work|production|filming|shooting|release|launch|remake|adaptation|development|construction|premiere|scripts?|writing|idea|talks|editing) (?:of|on|for) ",
    re.IGNORECASE,
)


def is_work_on_thing(span: Span, passage: Passage) -> bool:
    """Is it work on something else: "Production of steel ended", "plans for a theme park"?"""
    found = _WORK_ON.match(passage.text, span.start)
    if found is None:
        return False
    phrase = _PHRASE.match(passage.text, found.end())
    staged = phrase and _STAGED.match(_ARTICLE.sub("", phrase[0]))
    return bool(staged) or _is_thing_at(found.end(), passage)


_ARTICLE = re.compile(r"^(?:(?:the|an?|its|another|new|planned) )*", re.IGNORECASE)


_PHRASE = re.compile(r"(?:[\w’'&+-]+ ?){1,8}")


def _is_thing_at(place: int, passage: Passage) -> bool:
    """Does a noun phrase that begins here name some other thing than a show?"""
    found = _PHRASE.match(passage.text, place)
    if found is None:
        return False
    phrase = Span(place, found.end())
    first = next((each for each in passage.mentions if each.span.start in range(place, place + 12)), None)
    if first is not None:
        return False
    word = find_head(phrase, passage, inside=True)
    return word is not None and not is_showlike(word) and word not in AGENTS | COUNTED


def find_subject(span: Span, clause: Clause, passage: Passage) -> Span | None:
    """The noun phrase that stands before the verb at `span`; None where nothing plain stands there."""
    text, floor = passage.text, clause.span.start
    tokens = list(_TOKEN.finditer(text, floor, span.start))
    end = span.start
    while tokens and _CHAIN.match(tokens[-1][0]) and not text[tokens[-1].end() : end].strip():
        end = tokens.pop().start()
    if tokens and _DETERMINER.match(tokens[-1][0]):
        return None  # "the confirmed second season" has no verb
    end = _skip_back(text, floor, end)
    if end > floor and text[end - 1] == ")":
        end = _skip_back(text, floor, max(floor, text.rfind("(", floor, end)))
    if end > floor and text[end - 1] == ",":
        comma = text.rfind(", ", floor, end - 1)
        if comma < 0 or any(comma <= each.span.start < end for each in passage.mentions):
            return None
        end = comma
    if end <= floor or not text[end - 1].isalnum():
        return None
    start = floor
    for cut in _BOUNDARY.finditer(text, floor, end):
        start = cut.end()
    return None if _AFTER.search(text, floor, start) else _trim(start, end, text)


def _skip_back(text: str, floor: int, end: int) -> int:
    return floor + len(text[floor:end].rstrip())


def _trim(start: int, end: int, text: str) -> Span | None:
    """What a relative clause hangs on: of "the pub where it was shot" the pub."""
    relative = _RELATIVE.search(text, start, end)
    if relative:
        ahead = text[start : relative.start()].strip()
        if relative[0].lower() == "that" and (not ahead or not _DETERMINER.match(ahead.split()[0])):
            start = relative.end()
        elif ahead:
            end = start + len(text[start : relative.start()].rstrip(" ,"))
        else:
            return None
    while start < end and not text[start].isalnum():
        start += 1
    return Span(start, end) if start < end else None


def find_head(phrase: Span, passage: Passage, *, inside: bool = False) -> str | None:
    """The noun that heads a phrase, in lower case; None where it is a name, a pronoun, or a mention of whom we follow."""
    text = passage.text
    joint = (_JOINT_OR_VERB if inside else _JOINT).search(text, phrase.start, phrase.end)
    words = list(_TOKEN.finditer(text, phrase.start, joint.start() if joint else phrase.end))
    if not words or len(words) > _LONG or _OPENS_OTHERWISE.match(words[0][0]):
        return None
    last = words[-1]
    if any(_JOINED_TO.match(text, each.span.end) and each.span.start < last.start() for each in passage.people):
        return None  # "Oldman and his fellow misfits"
    place = Span(last.start(), last.end())
    named = [each.span for each in passage.mentions if each.how != "its"]
    named += [each.span for each in passage.people]
    named += [each.span for each in passage.dates]
    if any(each.overlaps(place) for each in named) or not last[0][0].isalpha():
        return None
    if last[0].lower() in _MODIFIERS or _DETERMINER.match(last[0]):
        return None
    if last[0][0].isupper():
        opens = len(words) == 1 and not text[: last.start()].strip()
        if (
            not opens
            or not (_STARTS_AS_NOUN.match(last[0]) or is_showlike(last[0].lower()))
            or is_company(last[0], passage.franchise.network)
        ):
            return None
    return last[0].lower().rstrip("'’.")


_LONG = 6
_JOINED_TO = re.compile(r",? and ")
