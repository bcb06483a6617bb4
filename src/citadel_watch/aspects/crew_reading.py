"""From a passage to engagements: whose job is told there, which job, and of how many episodes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citadel_watch.aspects.crew_phrases import PHRASES, Phrase, Standing
from citadel_watch.extracting.discourse.elsewhere import find_owner
from citadel_watch.extracting.passage import Named, Passage, Span
from citadel_watch.extracting.people.billing import PEOPLE, find_made_in, find_only_subject
from citadel_watch.extracting.people.masking import PERSON, SEPARATOR, Masked
from citadel_watch.extracting.people.phrases import Hit, Wording, compile_once, read_wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement:
    """One job of one person as one phrase told it."""

    person: Named
    role: str
    rule: str
    scope: str | None = None
    standing: Standing = "in"
    subjects: tuple[str, ...] | None = None


_JOBS = (
    ("executive producer", r"(?:co-)?(?:executive\sproduc\w+|EPs?\b|exec(?:utive)?\sproduc\w+)"),
    ("showrunner", r"(?:co-)?show-?run\w*|show\srunners?|co-run\w*|running\b"),
    ("director", r"(?:co-|series\s|lead\s)?direct(?!ly|ion\sof\b)\w*|helm(?:s|ed|ing)?\b|at\sthe\shelm"),
    (
        "writer",
        (
            r"(?:co-|head\s|lead\s|screen|script)*writ(?:e[rs]?|ers|ing|ten)\b|(?:co-)?wrote\b|adapted\b|pen(?:s|ned|ning)\b|"
            r"script(?:s|ed|ing)?\b|screenplays?\b"
        ),
    ),
    ("creator", r"(?:co-)?creat(?:e[ds]?|ors?|ing)\b|(?:co-)?develop(?:s|ed|ers?|ing)\b|devis(?:es?|ed)\b"),
    ("producer", r"(?:co-)?produc(?:e[ds]?|ers?|ing)\b"),
    ("composer", r"compos\w+|scor(?:e[ds]?|ing)\b|music\b|soundtrack\b"),
    ("narrator", r"narrat\w+"),
    ("creative consultant", r"(?:creative\s)?consultants?\b"),
    ("editor", r"edit(?:s|ed|ing|ors?)\b"),
)
_ROLE_OF = re.compile("|".join(f"(?P<r{number}>{words})" for number, (_, words) in enumerate(_JOBS)), re.IGNORECASE)
_NOT_THE_JOB = re.compile(
    r"\b(?:story|script|casting|art|creative|music|photography|studio|programming|development)\s(?=(?:editor|"
    r"director|executive|supervisor)s?\b)",
    re.IGNORECASE,
)

_EVERY = re.compile(
    r"\b(?:all\s\w+\sof\sthem|every(?:\ssingle)?\s(?:episodes?|scripts?|hour|instal?lment|chapter)|each\s(?:of\sthe\s)?(?:\w+\s)?episodes?|all\s(?:of\s(?:it|the)|"
    r"\w+\sepisodes|the\sepisodes|season|episodes)|the\s(?:entire|whole)\s(?:\w+\s){0,2}(?:season|series|show|"
    r"thing|run)|the\swhole\sof|entire\s(?:\w+\s)?(?:season|series)|in\sfull|all\sof\sthe)\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\b(?:half|most|one|two|three|four|five|six|seven|eight)\sof\s(?:them|the)\b|\b(?:some(?:\sof\sthe)?|several(?:\sof\sthe)?|a\s(?:few|couple\sof|number\sof|handful\sof)|multiple|one|two|"
    r"three|four|five|most\sof\sthe|the\s(?:first|final|last|opening|closing|premiere|"
    r"pilot)(?:\s\w+)?)\s(?:\w+\s)?(?:episodes?|chapters?|blocks?|instal?lments?)\b|\bthe\s(?:premiere|pilot|"
    r"finale|opener|others|rest|remainder)\b|\b(?:of|on)\sothers\b",
    re.IGNORECASE,
)
_ELSEWHERE_BEFORE = re.compile(
    r"\b(?:known\s(?:for|as|from)|formerly|previously|earlier|before\sthat|credits|memoir|podcast|once|used\sto|"
    r"who)\b[^;:.,]{0,40}$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\b(?:return|com(?:e|ing)\sback|back|stay|remain|continue|carry\son)\w*\b")
_OWNS_PAGES = re.compile(r"\b(?:has|have|had)\s(?:[a-z]+\s){0,3}(?:scripts|scores|edits)$")
_NOT_THIS = re.compile(r"\b(?:not|never|no\slonger)\b|n['’]t\b")
_WILL_NOT = re.compile(r"\b(?:won['’]t|will\snot|no\slonger)\b")
_THIS_TIME = re.compile(r"(?:\s(?:it|any|this|again|on|in|the\s(?:new|next)|season|series|for)\b|[.,;]|$)")
_OTHER_TIME = re.compile(
    r"[^.;]{0,25}?\b(?:on|of|for|in)\s(?:the\s(?:first|original|previous|last)|season\s(?:1|one)|[“‘\"'][A-Z])",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"\s?(?:it\b|the\s|all\b|every|each\b|both\b|most\b|half\b|them\b|some\b|one\b|two\b|three\b|four\b|five\b|six\b|\d|"
    r"several\b|an?\s|this\b|that\s(?:one|show|series)\b|and\b|its\b|too\b|again\b|in\sthe\b|for\sthe\b|on\sthe\b|as\b|through\s|via\s|for\s[A-Z]|alongside\b|with\b|once\s(?:again|more)\b|together\b|episodes?\b|[.,;)]|$)"
)


_OTHER_OBJECT = re.compile(
    r"\s(?:the|his|her|their)\s(?:[\w-]+\s){0,2}(?:webcomics?|comics?|graphic\snovels?|novels?|novellas?|books?|manga|manhwa|webtoon|short\sstor(?:y|ies)|memoirs?|stage\s\w+|source\smaterial|video\s?games?)\b|"
    r"\san?\s(?:\w+\s){0,2}(?:film|movie|book|novel|feature|play|pilot|script\sfor|memoir|song|album|column|letter|tweet|post|musical|essay|piece|poem|opera|podcast|note|biography)\b"
)


def read_engagements(passage: Passage) -> Iterator[Engagement]:
    """Every job that the passage gives or takes; those who leave come first."""
    if not passage.people and not passage.meant:
        return
    wording = read_wording(passage.text, (*passage.people, *passage.meant))
    masked = wording.masked
    if not _ROLE_OF.search(masked.text) and not _OTHER_WORDS.search(masked.text):
        return
    for phrase in PHRASES:
        for hit in _find(phrase, wording):
            engaged = list(_read_hit(phrase, hit, passage, masked))
            yield from engaged
            if engaged and phrase.name == "<done> by <people>":
                yield from _read_next(engaged, hit.end, passage, masked)
            if engaged and engaged[0].role == "director" and phrase.verb:
                yield from _read_rest(engaged, hit.end, masked)
            if engaged and phrase.standing == "in":
                yield from _read_so(engaged, hit.end, masked)


def _find(phrase: Phrase, wording: Wording) -> Iterator[Hit]:
    if phrase.needs and phrase.needs.isdisjoint(wording.stems):
        return
    if phrase.verb:
        yield from wording.find_verbs(phrase.verb)
    elif not phrase.pattern:
        yield from wording.find_lists(phrase.after)
    else:
        yield from wording.find(phrase.pattern, phrase.after)


_REST = (
    r"[^.;\ue000]{0,60}?(?:[,;]\s(?:while\s|and\s|with\s)?|\s(?:and|while)\s)(?P<who>"
    + PERSON
    + r")(?:\s(?:and|&)\s"
    + PERSON
    + r")?\s"
    r"(?:(?:handles?|takes?|does|tackles?|handling|taking|doing|directing|helms?|helming)\s(?:on\s|over\s|care\sof\s)?)?"
    r"the\s(?:other|rest|remaining|remainder|last|second|third|final|first|next|closing|opening)\b"
)


def _read_rest(engaged: list[Engagement], end: int, masked: Masked) -> Iterator[Engagement]:
    """`A directs six of the ten, B the other four`."""
    if hit := compile_once(_REST).match(masked.text, end):
        for person in masked.people_in(*hit.span()):
            yield Engagement(
                person=person,
                role="director",
                rule="<people> the rest",
                scope="some episodes",
                subjects=engaged[0].subjects,
            )


_SO = r"[^.;\ue000]{0,60}?[,;]?\s(?:as|so)\s(?:is|are|do|does|will)\s(?P<who>(?:[\w’'-]+\s){0,3}?" + PERSON + r")"


def _read_so(engaged: list[Engagement], end: int, masked: Masked) -> Iterator[Engagement]:
    """`A is an executive producer, as are B and C`."""
    if " as " not in masked.text and " so " not in masked.text:
        return
    if hit := compile_once(_SO).match(masked.text, end):
        listed = compile_once(PEOPLE).match(masked.text, hit.start("who"))
        for person in _at_work(masked, hit.start("who"), listed.end() if listed else hit.end()):
            for role in dict.fromkeys(each.role for each in engaged):
                yield Engagement(person=person, role=role, rule="so are <people>", subjects=engaged[0].subjects)


def _read_next(engaged: list[Engagement], end: int, passage: Passage, masked: Masked) -> Iterator[Engagement]:
    """`A is directed by X and B by Y`: the second show goes without the verb."""
    text = masked.text
    while hit := compile_once(_NEXT).match(text, end):
        named = [
            each
            for each in passage.mentions
            if each.subjects and masked.to_source(end) < each.span.start < masked.to_source(hit.start("who"))
        ]
        if not named:
            return
        for person in _at_work(masked, *hit.span("who")):
            for role in dict.fromkeys(each.role for each in engaged):
                yield Engagement(person=person, role=role, rule="<done> by <people>", subjects=named[-1].subjects)
        end = hit.end()


_NEXT = r"(?:,|,?\s(?:and|while|but))\s[^,;.]{2,60}?\s(?:is\s)?by\s(?P<who>" + PEOPLE + r")"


_OTHER_WORDS = re.compile(
    r"\b(?:helm|charge|hands\sof|camera|(?:co-)?runs?|running|under|hired|from|reins|keys|baton|shots|oversee(?:s|ing)?|EPs?|adapted|megaphone|"
    r"devised|chair|day-to-day)\b|-run\b"
)


def _read_hit(phrase: Phrase, hit: Hit, passage: Passage, masked: Masked) -> Iterator[Engagement]:
    text = masked.text
    start, end = hit.who
    if _ELSEWHERE_BEFORE.search(text[max(0, hit.start - 60) : hit.start]):
        return
    standing = phrase.standing
    if phrase.name == "<people> do" and _OWNS_PAGES.search(text[hit.rest : hit.end]):
        return
    if _NOT_THIS.search(hit.gap or ""):
        lately = not hit.second and _WILL_NOT.search(hit.gap or "") and _THIS_TIME.match(text, hit.end)
        if standing == "out" or not (lately or _GOES_ON.search(text[hit.rest : hit.end])):
            return
        standing = "out"
    job = text[slice(*hit.job)] if hit.job else None
    if phrase.name == "in the hands of <people>" and _DAY_TO_DAY.search(text[max(0, hit.start - 60) : hit.start]):
        return
    if phrase.name == "<job> <people>" and _is_of_a_title(passage, masked, hit.start):
        return
    if (
        hit.job
        and job
        and (
            job.lower().startswith(("former", "ex-")) or _NOT_THE_JOB.search(text[max(0, hit.job[0] - 12) : hit.job[1]])
        )
    ):
        return
    roles = [phrase.role] if phrase.role else list(read_roles(job or ""))
    if phrase.name == "<people>, who made it, leave" and _RAN.search(job or ""):
        roles = ["showrunner"]
    if phrase.name == "<job>, along with <people>":
        roles = roles[-1:]  # `showrunner and executive producer alongside X`: only what stands next is shared
    subjects = _find_object(passage, masked, hit.job[1] if hit.job else hit.end) if phrase.strict else None
    if subjects == ():
        return
    if not phrase.strict and _names_other_work(passage, masked, hit.end):
        return
    if subjects is None:
        subjects = _aim(passage, masked, hit)
    if text[end : end + 1] == "-" and not phrase.name.startswith("the <people>-run"):
        return
    people = list(_at_work(masked, start, end))
    if hit.end == end and phrase.name in _GOING_ON:
        people += _go_on(masked, end)
    if phrase.name == "<people> at the helm" and len(people) == 1 and not _DIRECTS.search(text):
        roles = roles if re.search(r"\s(?:&|and)\s", people[0].name) else ["showrunner"]
    if phrase.name in _JOINED and phrase.standing == "in":
        people += _join_in(masked, hit.end, phrase.name)
    for role in roles:
        scope = _read_scope(text, hit.start, hit.end) if role in ("director", "writer") and standing == "in" else None
        for person in people:
            yield Engagement(
                person=person, role=role, rule=phrase.name, scope=scope, standing=standing, subjects=subjects
            )


_DAY_TO_DAY = re.compile(r"\b(?:[Dd]ay-to-day|[Rr]unning|room)\b")
_RAN = re.compile(r"\b(?:ran|runs?|showran)\b")
_ALSO = (
    r"(?:,|\s[^.;:,\ue000]{1,60}?,?)?\s(?:(?:together|along)\swith|alongside)\s"
    r"(?P<who>(?:[\w’'-]+\s){0,3}?" + PERSON + r")(?!['’]s?\s)"
)
_WITH = r"(?:\s(?:again|once\smore))?\swith\s(?P<who>(?:[\w’'-]+\s){0,3}?" + PERSON + r")(?!['’]s?\s)"
_ANOTHER_JOB = re.compile(
    r"\b(?:and|then)\s(?:also\s)?(?:exec(?:utive)?\b|co-|(?:direct|produc|writ|creat|run|serv|star|edit|show)\w*s\b|\w+ed\b|wrote\b|ran\b)"
)
_AND_WITH = r",?\sand\s(?:also\s)?with\s(?P<who>" + PEOPLE + r")"
_JOINED = frozenset(
    {"<people> do", "<people> did", "<people> run it", "<people> share the job", "<people> share the writing"}
)
_SHARED = frozenset({"<people> run it", "<people> share the job", "<people> share the writing"})


_DIRECTS = re.compile(
    r"\b(?:direct\w*|film(?!ing)\w*|movie|cameras?|chair|megaphone|episodes?|hours?|pilot|finale|premiere|auteur|feature)\b",
    re.IGNORECASE,
)
_TITLED = (
    SEPARATOR
    + r"(?:[\w’'“”\"-]+\s){0,3}?(?:(?:co-)?creators?|(?:co-)?showrunners?|writers?|directors?|stars?|authors?|"
    r"novelists?|producers?)\s(?P<who>" + PEOPLE + r")"
)


_GOING_ON = frozenset(
    {"<doing> alongside <people>", "<done> by <people>", "<did> it with <people>", "<job>, along with <people>"}
)


def _go_on(masked: Masked, end: int) -> Iterator[Named]:
    """`produced by A, <show> creator B and C`: a list that goes on behind a title."""
    if hit := compile_once(_TITLED).match(masked.text, end):
        yield from masked.people_in(*hit.span("who"))


def _join_in(masked: Masked, end: int, name: str) -> Iterator[Named]:
    """`A, B and C write it, along with D`: whoever is named beside those who do it."""
    if hit := compile_once(_ALSO).match(masked.text, end) or (
        name in _SHARED and compile_once(_WITH).match(masked.text, end)
    ):
        if _ANOTHER_JOB.search(masked.text[end : hit.start("who")]):
            return
        listed = compile_once(PEOPLE).match(masked.text, hit.start("who"))
        end = listed.end() if listed else hit.end()
        yield from _at_work(masked, hit.start("who"), end)
        if more := compile_once(_AND_WITH).match(masked.text, end):
            yield from _at_work(masked, *more.span("who"))


def _aim(passage: Passage, masked: Masked, hit: Hit) -> tuple[str, ...] | None:
    """Whose job it is, where the clause of the people's names does not say it alone."""
    if made := find_made_in(passage, masked.text[hit.start : hit.end], masked.to_source(hit.start)):
        return made
    start, end = hit.job or hit.who
    told = Span(masked.to_source(start), masked.to_source(end))
    if owner := find_owner(passage, told):
        return owner
    theirs = passage.clause_at(masked.to_source(hit.who[0])).subjects
    own = passage.clause_at(told.start).subjects
    if len(own) == 1 and own != theirs:
        return own
    return find_only_subject(passage, told.start)


_ACTS = re.compile(r"\b(?:stars?|actors?|actress(?:es)?|cast\smembers?|leads?|newcomers?)\s$")


def _at_work(masked: Masked, start: int, end: int) -> Iterator[Named]:
    """The people of a list, up to where it turns to the stars."""
    for person in masked.people_in(start, end):
        if _ACTS.search(masked.source[max(0, person.span.start - 20) : person.span.start]):
            return
        yield person


def read_roles(words: str) -> Iterator[str]:
    """The jobs that words name, each once: `created, written and directed` -> creator, writer, director."""
    seen = []
    for hit in _ROLE_OF.finditer(words):
        role = next(_JOBS[number][0] for number in range(len(_JOBS)) if hit[f"r{number}"])
        if role not in seen:
            seen.append(role)
            yield role


def _read_scope(text: str, start: int, end: int) -> str | None:
    """How many episodes: told behind the job, or before a passive one."""
    after = re.split(
        r"[.;]|,\s(?:an?|the|who|known)\s|\band\sthe\s|\b(?:while|but)\b|\band\s" + PERSON, text[end : end + 90]
    )[0]
    before = re.split(r"[.;,]|\b(?:while|but)\b", text[max(0, start - 60) : start])[-1]
    for words in (text[start:end] + after, before):
        if _EVERY.search(words):
            return "every episode"
        if _SOME.search(words):
            return "some episodes"
    return None


_WORK = re.compile(r"\s[“‘\"']?[A-Z]")
_AWAY = re.compile(r"\s(?:below|above|under|about|to|that|at|back|beside|into)\b")
_CAPITAL_BEFORE = re.compile(r"[A-Z“\"‘][\w’'”\"&!-]*\s$")


def _is_of_a_title(passage: Passage, masked: Masked, start: int) -> bool:
    """`Grit creator <people>`: what another title stands before is a job of that."""
    if not _CAPITAL_BEFORE.search(masked.text[max(0, start - 30) : start]):
        return False
    place = masked.to_source(start)
    return not any(each.subjects and place - 3 <= each.span.end <= place for each in passage.mentions)


_WRITES = re.compile(r"(?:writ(?:es?|ing|ten)|wrote)$")
_MUSIC = re.compile(r"\s(?:the|its|all\sthe|a\snew)\s(?:[\w-]+\s)?(?:score|music|soundtrack)\b")


def _find_object(passage: Passage, masked: Masked, end: int) -> tuple[str, ...] | None:
    """The subject that a verb's object names; None where the clause's own will do, () where it is other work."""
    text = masked.text
    place = masked.to_source(end)
    if _WORK.match(text, end) and not any(place <= each.span.start <= place + 3 for each in passage.mentions):
        return ()
    if _AWAY.match(text, end):
        return ()
    if _OTHER_OBJECT.match(text, end) or (_MUSIC.match(text, end) and _WRITES.search(text[max(0, end - 8) : end])):
        return ()
    near = [each for each in passage.mentions if place - 1 <= each.span.start <= place + 45]
    if near:
        named = [each.subjects for each in near if each.subjects]
        return named[0] if named and len(named[0]) == 1 else (None if named else ())
    other = _OTHER_TIME.match(text, end)
    return None if _THIS.match(text, end) and not other else ()


def _names_other_work(passage: Passage, masked: Masked, end: int) -> bool:
    hit = re.match(r"\s(?:of|on|for|in)\s(?:[“‘\"']?[A-Z]|the\s(?:first|previous|original)\s)", masked.text[end:])
    if hit is None:
        return False
    place = masked.to_source(end)
    return not any(each.subjects for each in passage.mentions if place <= each.span.start <= place + 40)
