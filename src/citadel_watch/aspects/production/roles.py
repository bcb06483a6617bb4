# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Which end of a shoot a time is by its part in the clause: `filming until June`, `has been shooting since March`."""

from __future__ import annotations

import re
from typing import Literal

from citadel_watch.aspects.production.presence import is_at_work
from citadel_watch.extracting.passage import Dated, Passage, Span
from citadel_watch.extracting.when.doers import Doer, find_doer
from citadel_watch.extracting.when.words import compile_words

_PART = (
    r"(?:(?:about|around|at\sleast|as\s(?:late|early)\sas|well\sinto|sometime|some\stime|early|late|in|on)\s){0,2}(?:the\s)?"
    r"(?:(?:first|second|third|fourth|last|final|opening|latter|other|very)\s(?:half|week|days?|weekend|part|third|end|start)\s(?:of|in)\s)?(?:the\s)?"
)
_UNTIL = compile_words(rf"(?:\b(?:right\sup\s|up\s)?(?:until|till|through)|\bup\sto|['’]til|\binto)\s{_PART}\Z")
_SINCE = compile_words(rf"\b(?:(?:ever\s)?since|(?:starting|beginning)\s(?:in|on|from)|from)\s{_PART}\Z")
_IS_FILMED = compile_words(
    r"(?:\b(?:is|are|was|were|be|been|being|will|keeps?|kept|still|busy|currently|to)|(?<=['’])(?:s|re|m|ll))\s"
    r"(?:(?:now|still|all|being|be|currently|busy|again|back|\w+ly)\s){0,3}"
    r"(?:filming|shooting|shot|filmed|made|produced|in\sproduction|(?:before|in\sfront\sof)\sthe\scameras?|on\s(?:location|set)|at\swork|(?<=will\s)(?:film|shoot)|(?<=to\s)(?:film|shoot))\b"
    r"(?P<more>[^.;:]*)\Z"
)
_SHOWN = compile_words(
    r"\b(?:clos(?:ed|ure)|shut|traffic|exhibition|tickets?|stage|theatre|theater|play(?:s|ing)?|available|open|stream\w*|air(?:s|ed|ing)?|weekly|"
    r"releas\w+|premi[eè]r\w*|debut\w*|viewers|wait\w*|come\sback|return(?:s|ing)?|announc\w+|renew\w+|out)\b"
)
_TO_BE_MADE = compile_words(
    r"(?:\b(?:will|to|should|could|would)|(?<=['’])ll)\s(?:(?:probably|likely|now|also|again|all|mostly|largely|finally)\s){0,2}be\s(?:made|shot|filmed)\b"
    rf"(?P<more>[^.;:]*?)(?:\b(?:in|on|during|over|from|by|as\searly\sas|starting)\s|(?<=\s)){_PART}\Z"
)
_SHOOTING_BEGINS = compile_words(
    r"\b(?:filming|shooting|photography|production|shoot|cameras|work)\b(?:\s(?:in|at|across|on|of|for|around)\s[^.;:]{1,60}?|,\s[^,;.]{3,60},)\s"
    r"(?:(?:is|are|will|to|now|also|then|expected|due|set|slated|scheduled|supposed|meant|likely|planned|should|hopefully|probably|be|finally|only)\s){0,5}"
    r"(?P<verb>beg[ai]ns?|starts?|started|commence[sd]?|kick(?:s|ed)?\soff|takes?\splace|happens?|goes?\sahead|gets?\s(?:going|started|under\s?way)|roll(?:s|ed)?|wrap(?:s|ped)?(?:\sup)?|ends?|ended|conclude[sd]?|finish(?:es|ed)?)\s"
    rf"(?:(?:in|on|by|from|at|this|as\searly\sas|,)\s)?{_PART}\Z"
)
_TO_WORK = compile_words(
    r"\b(?:makers|crew|team|unit|producers|production|company|film-?makers|cast|cameras|we|they)\b[^.;:,]{0,40}?\b(?:get|gets|getting|got|go|goes|going|went|be|are|is)\s(?:(?:back|straight|down)\s)?"
    rf"(?:to\swork|to\sset|before\sthe\scameras?|cooking|cracking|rolling)\b(?P<more>[^.;:]{{0,60}}?)(?:\b(?:in|on|by|from|at|before|as\searly\sas|next|this)\s|(?<=\s)){_PART}\Z"
)
_TO_CAMERAS = compile_words(
    r"\b(?:be|go|goes|going|is|are|get|gets|head|heads|return|returns)\s(?:back\s)?(?:before|in\sfront\sof)\sthe\scameras?\b[^.;:,]{0,40}?\s"
    rf"(?:(?:in|on|by|from|as\ssoon\sas|as\searly\sas|next|this)\s)?{_PART}\Z"
)
_BOOTS = compile_words(
    rf"\b(?:boots\b[^.;:]{{0,30}}?\bon\sthe\sground|muhurat|mahurat)\b[^.;:]{{0,40}}?\b(?:by|in|on|from|for)\s{_PART}\Z"
)
_TAKES_PLACE = compile_words(
    r"\b(?:filming|shooting|photography|production|the\sshoot)\b(?:\s(?:of|on|for)\s[^.;:,]{1,50}?)?\s(?:(?:is|are|will|would|should|now|also|then|expected|due|set|slated|scheduled|likely|planned|to|probably|be)\s){1,5}"
    rf"(?:take\splace|happen|go\sahead|follow|be\sdone|be\sheld)\s(?:(?:in|on|from|over|during|this|some\stime)\s)?{_PART}\Z"
)
_CALLED = compile_words(
    rf"\b(?:call(?:s|ed)?\sit\sa\s(?:day|wrap)\s(?:on|for|in)|pack-?up|said\sgoodbye\sto\sthe\sset)\b(?:(?!\b(?:and|but|which|while)\b)[^.;:]){{0,60}}?(?:\b(?:in|on|last|by)\s|(?<=\s)){_PART}\Z"
)
_OVER_THERE = compile_words(
    r"\b(?:season|series|it|they|we|show|drama|comedy|thriller|spin-?off|prequel|run|\d{1,2})\s(?:(?:has|have|had|was|were|finally|just|also|all)\s){0,2}"
    rf"(?P<verb>finished|completed|wrapped|started|began|begins|starts|kicked\soff|kicks\soff|got\sunder\s?way|gets\sunder\s?way|got\sgoing)\s(?:up\s)?(?:in|at)\s(?-i:[A-Z])[\w’'-]+(?:\s(?-i:[A-Z])[\w’'-]+){{0,2}},?\s(?:in|on|last|this|at)?\s?{_PART}\Z"
)
_WRITING = compile_words(
    r"\b(?:writers?|writing|written|scripts?|editors?|edit(?:ing)?|post-production|effects|score)\b"
)
_NOT_BEGUN = compile_words(
    r"(?:\b(?:not|never|unlikely|no\slonger)|n['’]t)\b[^.;:]{0,30}?\b(?:start|begin|get|commence|roll|go|resume|shoot|film)(?:s|ing|ed)?\b[^.;:]{0,50}\b(?:until|till)\s[^.;:]{0,16}\Z"
)
"""`It does not start filming until June`: then it begins."""
_FILMING_SINCE = compile_words(
    r"(?<!no\s)\b(?:filming|shooting|photography|cameras)\b(?:\s(?:of|on|for)\s[^.;:,]{1,40})?,\s(?:in|at|on|under\s?way|going\son)\b[^.;:,]{0,40}\bsince\s[^.;:,]{0,16}\Z"
)
_SIGHT = 160


def _find_show_ending(passage: Passage, dated: Dated) -> re.Match[str] | None:
    """`Season 2 finished in Los Angeles on Thursday`: with a place, it is the shoot that ends, and no story."""
    hit = _OVER_THERE.search(passage.text, max(0, dated.span.start - _SIGHT), dated.span.start)
    return hit if hit and find_doer(passage, Span(*hit.span("verb"))) is not Doer.OTHER else None


def name_role(passage: Passage, dated: Dated) -> Literal["start", "end"] | None:
    """The end of the shoot that a time is, where the words before it say that somebody films until, since or from then."""
    before = passage.text[max(0, dated.span.start - _SIGHT) : dated.span.start]
    if _WRITING.search(before):
        return None
    if hit := _SHOOTING_BEGINS.search(before) or _find_show_ending(passage, dated):
        return "end" if hit["verb"].lower().startswith(("wrap", "end", "concl", "finish", "compl")) else "start"
    if _TAKES_PLACE.search(before):
        return "start"
    if _CALLED.search(before):
        return "end"
    if (
        _BOOTS.search(before)
        or _TO_CAMERAS.search(before)
        or ((hit := _TO_WORK.search(before)) and not _SHOWN.search(hit["more"]))
    ):
        return "start"
    if (hit := _TO_BE_MADE.search(before)) and not _SHOWN.search(hit["more"]):
        late = dated.window and dated.window.latest
        return None if late and passage.published and late < passage.published else "start"
    until, since = _UNTIL.search(before), _SINCE.search(before)
    if not until and not since:
        return None
    if until and _NOT_BEGUN.search(before):
        return "start"
    if since and _FILMING_SINCE.search(before) and not _SHOWN.search(before):
        return "start"
    filmed = _IS_FILMED.search(before)
    if (filmed and not _SHOWN.search(filmed["more"])) or (is_at_work(passage) and not _SHOWN.search(before)):
        return "end" if until else "start"
    return None
