"""Which jobs words name, and of how many episodes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citadel_watch.aspects.crew.words import NOUNS
from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.people.masking import PERSON, Masked

_JOBS = (
    ("executive producer", r"(?:co-)?(?:executive\sproduc\w+|EPs?\b|exec(?:utive)?[\s-]produc\w+)"),
    ("showrunner", r"(?:co-)?show-?run\w*|show\srunners?|co-run\w*|running\b|boss(?:es)?\b"),
    ("director", r"shot\b|(?:co-|series\s|lead\s)?direct(?!ly|ion\sof\b)\w*|helm(?:s|ed|ing|ers?)?\b|at\sthe\shelm"),
    (
        "writer",
        (
            r"(?:co-|head\s|lead\s|screen|script)*writ(?:e[rs]?|ers|ing|ten)\b|(?:co-)?wrote\b|adapt(?:s|ed|ing|ations?)\b|pen(?:s|ned|ning)?\b|teleplays?\b|"
            r"script(?:s|ed|ing)?\b|scribes?\b|screenplays?\b"
        ),
    ),
    (
        "creator",
        r"(?:co-)?creat(?:e[ds]?|ors?|ing)\b|(?:co-)?develop(?:s|ed|ers?|ing)\b|devis(?:es?|ed)\b|conceiv(?:es?|ed)\b|(?:dream(?:ed|t)|thought|came)\sup\b",
    ),
    ("producer", r"(?:co-)?produc(?:e[ds]?|ers?|ing)\b"),
    ("composer", r"compos\w+|scor(?:e[ds]?|ing)\b|music\b|soundtrack\b"),
    ("narrator", r"narrat\w+"),
    ("creative consultant", r"(?:creative\s)?consultants?\b"),
    ("editor", r"edit(?:s|ed|ing|ors?)\b"),
)
ROLE_OF = re.compile("|".join(f"(?P<r{number}>{words})" for number, (_, words) in enumerate(_JOBS)), re.IGNORECASE)

_EVERY = re.compile(
    r"\b(?:all\s\w+\sof\sthem|all\s(?:three|four|five|six|seven|eight|nine|ten|twelve|thirteen|\d{1,2})\b(?!\s(?:seasons|series|films|shows|of\b))|all\s\w+\sscripts|every(?:\ssingle)?\s(?:episodes?|scripts?|hour|instal?lment|chapter)|each\s(?:of\sthe\s)?(?:\w+\s)?episodes?|all\s(?:of\s(?:it|the)|"
    r"\w+\sepisodes|the\sepisodes|season|episodes)|the\s(?:entire|whole)\s(?:\w+\s){0,2}(?:season|series|show|"
    r"thing|run)|the\swhole\sof|entire\s(?:\w+\s)?(?:season|series)|in\sfull|all\sof\sthe)\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\b(?:half|most|one|two|three|four|five|six|seven|eight)\sof\s(?:them|the)\b|\b(?:some(?:\sof\sthe)?|several(?:\sof\sthe)?|a\s(?:few|couple\sof|number\sof|handful\sof)|multiple|one|two|"
    r"three|four|five|most\sof\sthe|the\s(?:first|final|last|opening|closing|premiere|"
    r"pilot)(?:\s\w+)?)\s(?:\w+\s)?(?:episodes?|chapters?|blocks?|instal?lments?)\b|\bthe\s(?:premiere|pilot|"
    r"finale|opener|others|rest|remainder)\b|\b(?:of|on)\sothers\b|\bin\spart\b|\ba\scouple\b(?!\sof\b)|\b(?:premiere|pilot|first|last|opening|final)\s(?:episode|hour|block)\b|\bother\shalf\b|\b(?:an|another)\sepisode\b|\ba\sscript\b|\bpartly\b|\bepisodes?\s(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b|"
    r"\b(?:direct|helm)(?:s|ed|ing)?\s(?:one|two|three)\b|\b(?:first|last|final|opening|closing)\s(?:two|three|four|five|six|couple)\b|\btwo-parter\b|\bdirect(?:orial|ing)\sdebut\b",
    re.IGNORECASE,
)


def read_roles(words: str) -> Iterator[str]:
    """The jobs that words name, each once: `created, written and directed` -> creator, writer, director."""
    seen = []
    for hit in ROLE_OF.finditer(words):
        role = next(_JOBS[number][0] for number in range(len(_JOBS)) if hit[f"r{number}"])
        if role not in seen:
            seen.append(role)
            yield role


_POST = re.compile(
    r"\b(?:co-)?(?:show-?runn(?:ers?|ing)|boss|head\swriter|directors?|composers?|executive\sproducers?)\b",
    re.IGNORECASE,
)
_ON_SCREEN = re.compile(r"\b(?:plays?|played|playing|role\sof|character|recast|actor|actress|starring)\b")
_REACH = 260
"""Characters before `takes over the job` in which the job is looked for."""


def find_job_before(passage: Passage, place: int) -> str | None:
    """The job last spoken of before a place of the sentence: `A is out as showrunner. B takes over the job`."""
    at = passage.start - passage.block.start + place
    before = passage.block.text[max(0, at - _REACH) : at]
    named = list(_POST.finditer(before))
    if not named or _ON_SCREEN.search(before, named[-1].end()):
        return None
    return named[-1][0]


_CALLED_AFTER = re.compile(
    PERSON
    + r",\s(?:(?:the|an?|its|one\sof\sthe)\s)?(?P<job>"
    + NOUNS.replace("(?P<job>", "(?:")
    + r")\b(?:\s(?:of|on|for|behind|since)\b[^;.\ue000]{0,80})?,"
)
_CALLED_BEFORE = re.compile(
    r"(?:^(?:An?|The)\s|\bas\s(?:an?\s)?)(?P<job>"
    + NOUNS.replace("(?P<job>", "(?:")
    + r")\b(?:\s(?:of|on|for)\s[^;.,\ue000]{1,40})?,\s"
    + PERSON
)


def find_calling(masked: Masked, start: int, end: int) -> str:
    """The job that a sentence gives somebody in passing: `A, co-creator of the series, will not return`."""
    if hit := _CALLED_BEFORE.match(masked.text) or _CALLED_AFTER.search(masked.text, 0, end):
        named, who = masked.person_at(masked.text.index(PERSON, hit.start())), masked.person_at(start)
        return hit["job"] if named.name == who.name else ""
    return ""


def read_scope(text: str, start: int, end: int) -> str | None:
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
