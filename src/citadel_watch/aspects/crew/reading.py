"""From a passage to engagements: whose job is told there, which job, and of how many episodes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from citadel_watch.aspects.crew.answering import read_answer, read_brackets, read_credits, read_likewise
from citadel_watch.aspects.crew.beside import (
    Engagement,
    find_shared_roles,
    go_on,
    has_an_own_part,
    join_in,
    join_those_before,
    leave_out_last,
    list_at_work,
    list_before,
    list_past_strangers,
    list_with,
    read_also,
    read_elided,
    read_next,
    read_rest,
    read_so,
)
from citadel_watch.aspects.crew.objects import aim, find_object, is_of_a_title, is_of_another, names_other_work
from citadel_watch.aspects.crew.phrase import Phrase
from citadel_watch.aspects.crew.phrases import LABELS, PHRASES
from citadel_watch.aspects.crew.roles import ROLE_OF, find_calling, find_job_before, read_roles, read_scope
from citadel_watch.extracting.passage import Named, Passage
from citadel_watch.extracting.people.masking import Masked
from citadel_watch.extracting.people.phrases import Hit, Wording, read_wording

_NOT_THE_JOB = re.compile(
    r"\b(?:story|script|casting|art|creative|music|photography|studio|programming|development)\s(?=(?:editor|"
    r"director|executive|supervisor)s?\b)",
    re.IGNORECASE,
)

_ELSEWHERE_BEFORE = re.compile(
    r"\b(?:known\s(?:for|as|from)|formerly|previously|earlier|before\sthat|credits|memoir|podcast|once|used\sto|(?:nobody|no\sone|anybody|anyone|none|someone|somebody)\s(?:but|other\sthan|like|besides)|"
    r"who)\b[^;:.,]{0,40}$",
    re.IGNORECASE,
)
_ELIDING = frozenset({"<people> are <job>", "<job> is <people>"})
_SHARING = frozenset({"<doing> alongside <people>", "<did> it with <people>", "<job>, along with <people>"})
_GOES_ON = re.compile(r"\b(?:return|com(?:e|ing)\sback|back|stay|remain|continue|carry\son)\w*\b")
_REPLACING = frozenset({"replace <people> as <job>", "take it from <people> as <job>", "the reins from <people>"})
_WHO_HAVE = re.compile(r"\bwho\s(?:has|have|had|is|are|will)\s$")
_WITHOUT = re.compile(r"\b(?:without|instead\sof|minus|unlike|except|losing)\s$", re.IGNORECASE)
_OWNS_PAGES = re.compile(r"\b(?:has|have|had)\s(?:[a-z]+\s){0,3}(?:scripts|scores|edits)$")
_NOT_THIS = re.compile(r"\b(?:not|never|no\slonger)\b|n['’]t\b")
_WILL_NOT = re.compile(r"\b(?:won['’]t|will\snot|no\slonger)\b")
_THIS_TIME = re.compile(r"(?:\s(?:it|any|this|again|on|in|the\s(?:new|next)|season|series|for)\b|[.,;]|$)")


_NOT_THIS_TIME = re.compile(
    r"(?:\s(?!and\b|but\b)[\w’'-]+){0,4}?\s(?:this\stime|this\s(?:season|series|year)|any\s?more|any\slonger)\b"
)
_WAS_TO = re.compile(
    r"\b(?:was|were|had)\b.*\b(?:originally|initially|first|once|been|due|supposed|meant|slated|lined)\b.*\bto$|\b(?:was|were)\sto\shave$"
)
"""`was originally attached to direct`: what was planned, and has come to nothing or is not told to hold."""
_CAME_TO_NOTHING = re.compile(
    r"[^.;]{0,80}?\b(?:but|before|until|only\sto)\b[^.;]{0,60}?\b(?:pull\w*|drop\w*|bow\w*|withdr\w+|step\w*|left|exit\w*|"
    r"replac\w+|since|taken\sover|depart\w*|quit|no\slonger|clash\w*|conflicts?)\b"
)
_OF_A_BOOK = frozenset({"<done> by <people>", "<work> by <people>"})
_BOOK_BEFORE = re.compile(
    r"\b(?:novels?|books?|comics?|graphic\snovels?|manga|webtoon|webcomic|memoirs?|games?|plays?|poems?|short\sstor(?:y|ies)|songs?|bestsellers?|trilogy|characters?)"
    r"(?:,?\s(?:which|that)|,)?(?:\s(?:was|were|is|are|has|have|been|also|originally|first))*\s$",
    re.IGNORECASE,
)
_POST = re.compile(r"\b(?:showrunn(?:er|ing)|head\swriter|director)\b")
_DIRECTED = re.compile(r"\b(?:direct(?!ly)\w*|helm\w*|filmmakers?|behind\sthe\scamera)\b", re.IGNORECASE)


def read_engagements(passage: Passage) -> Iterator[Engagement]:
    """Every job that the passage gives or takes; those who leave come first."""
    if not passage.people and not passage.meant:
        return
    wording = read_wording(passage.text, (*passage.people, *passage.meant))
    masked = wording.masked
    yield from read_answer(passage, masked)
    yield from read_likewise(passage, masked)
    if not ROLE_OF.search(masked.text) and not _OTHER_WORDS.search(masked.text):
        return
    yield from read_brackets(masked)
    yield from read_credits(masked)
    for phrase in PHRASES:
        for hit in _find(phrase, wording):
            engaged = list(_read_hit(phrase, hit, passage, masked))
            yield from engaged
            if engaged and phrase.name == "<done> by <people>":
                yield from read_next(engaged, hit.end, passage, masked)
            if engaged and engaged[0].role == "director" and phrase.verb:
                yield from read_rest(engaged, hit.end, masked)
            if engaged and engaged[0].standing == "in":
                yield from read_so(engaged, hit.end, masked)
            if engaged and phrase.name in _ELIDING:
                yield from read_elided(engaged, hit.end, masked)
            if engaged and phrase.verb:
                yield from read_also(engaged, hit.end, passage, masked)


def _find(phrase: Phrase, wording: Wording) -> Iterator[Hit]:
    if phrase.needs and phrase.needs.isdisjoint(wording.stems):
        return
    if phrase.verb:
        yield from wording.find_verbs(phrase.verb)
    elif not phrase.pattern:
        yield from wording.find_lists(phrase.after)
    else:
        yield from wording.find(phrase.pattern, phrase.after)


_OTHER_WORDS = re.compile(
    r"\b(?:helm|charge|job|role|post|shoes|name|wheel|boss|bosses|list|team|shot|shoots?|shooting|lensed|film|replaces?|succeeds?|steer\w*|shepherd\w*|among|brainchild|behind|dreamed|episodes?|hours?|two-parter|hands\sof|camera|(?:co-)?runs?|running|under|hired|from|reins|keys|baton|shots|direction|oversee(?:s|ing)?|EPs?|adapted|megaphone|"
    r"devised|chair|day-to-day)\b|-run\b"
)


def _read_hit(phrase: Phrase, hit: Hit, passage: Passage, masked: Masked) -> Iterator[Engagement]:
    text = masked.text
    start, end = hit.who
    before = text[max(0, hit.start - 60) : hit.start]
    if _ELSEWHERE_BEFORE.search(_WHO_HAVE.sub("", before) if phrase.name in _REPLACING else before):
        return
    standing = phrase.standing
    if standing == "in" and _WITHOUT.search(text, max(0, start - 20), start):
        return
    if phrase.name == "<people> do" and _OWNS_PAGES.search(text[hit.rest : hit.end]):
        return
    if _NOT_THIS.search(hit.gap or ""):
        gap = hit.gap or ""
        lately = not hit.second or "no longer" in gap
        lately = lately and bool(_WILL_NOT.search(gap) and _THIS_TIME.match(text, hit.end))
        lately = lately or bool(_NOT_THIS_TIME.match(text, hit.end))
        if standing == "out" or not (lately or _GOES_ON.search(text[hit.rest : hit.end])):
            return
        standing = "out"
    if _WAS_TO.search(hit.gap or ""):
        if not _CAME_TO_NOTHING.search(text, hit.end):
            return
        standing = "out"
    job = text[slice(*hit.job)] if hit.job else None
    if phrase.name == "<people> take over the job" and not job:
        post = _POST.search(text, hit.rest, hit.end)
        job = post[0] if post else find_job_before(passage, masked.to_source(hit.start))
    if phrase.name == "<people> made <episodes>" and not _speaks_of_directing(passage, masked, hit):
        return
    if phrase.name in _OF_A_BOOK and _BOOK_BEFORE.search(text[max(0, hit.start - 60) : hit.start]):
        return
    if phrase.name == "in the hands of <people>" and _DAY_TO_DAY.search(text[max(0, hit.start - 60) : hit.start]):
        return
    if is_of_another(passage, masked, hit.start):
        return
    if phrase.name == "<job> <people>" and is_of_a_title(passage, masked, hit.start):
        return
    if (
        hit.job
        and job
        and (
            job.lower().startswith(("former", "ex-")) or _NOT_THE_JOB.search(text[max(0, hit.job[0] - 12) : hit.job[1]])
        )
    ):
        return
    roles = _find_roles(phrase, hit, job or "", passage, masked)
    subjects = find_object(passage, masked, hit.job[1] if hit.job else hit.end) if phrase.strict else None
    if subjects == ():
        others = [Engagement(person=each, role="", rule="") for each in masked.people_in(start, end)]
        yield from read_also(others, hit.end, passage, masked)
        return
    produces = bool(roles) and all(each.endswith("producer") for each in roles)
    if not phrase.strict and names_other_work(passage, masked, hit.end, produces=produces):
        return
    if subjects is None:
        subjects = aim(passage, masked, hit)
    if text[end : end + 1] == "-" and not phrase.name.startswith("the <people>-run"):
        return
    people = list(_find_people(phrase, hit, masked, roles))
    near = text if "charge" not in text[hit.rest : hit.end] else text[hit.start : hit.end + 30]
    if phrase.name == "<people> at the helm" and len(people) == 1 and not _DIRECTS.search(near):
        roles = roles if re.search(r"\s(?:&|and)\s", people[0].name) else ["showrunner"]
    for role in roles:
        counted = role in ("director", "writer") and standing == "in" and phrase.name not in LABELS
        scope = read_scope(text, hit.start, hit.end) if counted else None
        for person in people:
            yield Engagement(
                person=person, role=role, rule=phrase.name, scope=scope, standing=standing, subjects=subjects
            )


def _find_people(phrase: Phrase, hit: Hit, masked: Masked, roles: Collection[str]) -> Iterator[Named]:
    """Whom a phrase tells of: its list, those named before and beside it, without who does other work."""
    text = masked.text
    start, end = hit.who
    if phrase.name in _SHARING and has_an_own_part(masked, end) and not text[:start].endswith("alongside "):
        return
    if not phrase.verb and phrase.after is None:
        end = leave_out_last(masked, start, end)
    listed = list(list_at_work(masked, start, end))
    if phrase.verb:
        yield from list_before(masked, hit)
        if _GOVERNED.search(text, 0, start) and _DOING_SO.match(text, hit.who[1]):
            listed = listed[-1:]
    yield from listed
    if hit.end == end and phrase.name in _GOING_ON:
        yield from go_on(masked, end)
        yield from list_past_strangers(masked, end)
        if phrase.name == "<done> by <people>" and "director" not in roles:
            yield from list_with(masked, end)
    if phrase.name == "<people> did":
        yield from join_those_before(masked, start, hit.end)
    if phrase.name in _JOINED and phrase.standing == "in":
        yield from join_in(masked, hit.end, phrase.name)


_GOVERNED = re.compile(r"\b(?:of|by|from|to)\s$")
_DOING_SO = re.compile(r"\s(?:(?:still|also|again|now)\s)*[a-z]+ing\b")
"""`in the hands of A and B still running it`: only the last of them runs it."""


_REINS = frozenset({"<people> hand over the reins", "the reins go to <people>", "the reins from <people>"})


def _find_roles(phrase: Phrase, hit: Hit, job: str, passage: Passage, masked: Masked) -> list[str]:
    """The jobs that a phrase tells of."""
    start = hit.who[0]
    roles = [phrase.role] if phrase.role else list(read_roles(job))
    if phrase.name in _REINS and (post := find_job_before(passage, masked.to_source(hit.start))):
        roles = [each for each in read_roles(post) if each == "composer"] or roles
    if phrase.name == "replace <people>":
        post = find_job_before(passage, masked.to_source(hit.start))
        roles = [each for each in read_roles(post or "") if not each.endswith("producer")]
    if phrase.name == "<people>, who made it, leave" and _RAN.search(job):
        roles = ["showrunner"]
    if phrase.name == "<people> give up the <job>'s post" and not job:
        roles = ["showrunner"]  # the top job of a show
    if phrase.name == "<people> leave it":
        roles = list(read_roles(find_calling(masked, start, hit.rest)))
    if phrase.name in _SHARING:
        roles = find_shared_roles(phrase.name, roles, masked.text[hit.job[1] if hit.job else start : start])
    return roles


def _speaks_of_directing(passage: Passage, masked: Masked, hit: Hit) -> bool:
    """`A takes the first two episodes` tells of a director where the paragraph does, or A is known as one."""
    if (
        _DIRECTED.search(passage.text)
        or _DIRECTED.search(passage.block.text)
        or _DIRECTED.search(f"{passage.question} {passage.heading}")
    ):
        return True
    return all(each.maker for each in masked.people_in(*hit.who))


_DAY_TO_DAY = re.compile(r"\b(?:[Dd]ay-to-day|[Rr]unning|room)\b")
_RAN = re.compile(r"\b(?:ran|runs?|showran)\b")
_JOINED = frozenset(
    {"<people> do", "<people> did", "<people> run it", "<people> share the job", "<people> share the writing"}
)
_DIRECTS = re.compile(
    r"\b(?:direct\w*|film(?!ing)\w*|movie|cameras?|chair|megaphone|episodes?|hours?|pilot|finale|premiere|auteur|feature)\b",
    re.IGNORECASE,
)
_GOING_ON = frozenset(
    {"<doing> alongside <people>", "<done> by <people>", "<did> it with <people>", "<job>, along with <people>"}
)
