# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What no idiom says: a word of a craft (camera, script, edit) and a word for how far it has come, in whatever sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from citadel_watch.aspects.status.lexicon import Cue
from citadel_watch.aspects.status.matching import Found
from citadel_watch.extracting.passage import Span

_CRAFTS: Mapping[str, re.Pattern[str]] = {
    "edit": re.compile(
        r"\b(?:edit(?:ing|ed|ors?|suite)|dubb(?:ing|ed)|sound mix\w*|mixing|colou?r grad\w+|visual effects|VFX|scoring|cutting room|post-?production)\b",
        re.IGNORECASE,
    ),
    "camera": re.compile(
        r"\b(?:filming|filmed|films(?= (?:in|at|on|its|until|again))|shooting|shot(?! (?:dead|at|down|of|by|list)\b)|shoots?(?! (?:out|down|up|him|her|them|dead)\b)|cameras?|photography|production(?! (?:compan|design|values?|office|budget|costs?|services|house|deal|partner|coordinator|manager))|soundstages?)\b",
        re.IGNORECASE,
    ),
    "script": re.compile(
        r"\b(?:writers(?!['’ -]*(?:strike|guild|room|walk))|writing|written|to write|scripts?|scripting|scripted|writers['’]? ?room|outlin(?:e|es|ing|ed)|drafts?|drafting|on paper|storylines?|plotting|breaking (?:the )?(?:story|stories|season))\b",
        re.IGNORECASE,
    ),
}
_DONE = re.compile(
    r"\b(?:over(?= |\W*$)|done|finished|finishes|completed?|wraps?(?: up)?|wrapped|ended|ends|concluded|concludes|stopped|(?:last|final) (?:day|scene|shot|take|week)|in the bag|packed up|behind (?:them|us|him|her)|came to an end|at an end)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\b(?:begun|began|started|under ?way|busy|currently|right now|now|already|as we speak|since|still|resumed|continues|continuing|keeps?|(?:is|are|['’]s|['’]re) being|(?:has|have) been(?! (?:set|planned|delayed|postponed|pushed|moved|scheduled))|(?:is|are|['’]s|['’]re|['’]m) \w+ing|this (?:very )?(?:week|month)|(?:days|weeks|months?) (?:in|into)|ongoing|in progress|in earnest|in full flow|at work|hard at it)\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"\b(?:begins?|starts?|heads? (?:back )?into|goes? into|enters?|gets? (?:going|under ?way)|kicks? off|moves? into)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|never|no|nobody|no one|nothing|none|neither|nor|without|yet to|cannot)\b|n['’]t\b", re.IGNORECASE
)
_AHEAD = re.compile(
    r"\b(?:will|would|going to|(?:set|due|slated|scheduled|ready|expected|about|want(?:s|ed)?|hop(?:e|es|ed|ing)|plann?(?:s|ed|ing)?|likely|aim\w*|tim\w+|prepar\w+|gear\w+(?: up)?|eager|happy|able|back|return\w*) (?:to|for)\b|plans?|planned|next|later|soon|tomorrow|may|might|could|should|when|once|if|whether|before|after|until|till|by the time|ahead of|would-be|delay\w*|halt\w*|paus\w+|suspend\w*|postpon\w*|push\w*|shut\w*|incentives?|tax|credit|budget|cost\w*|permits?|applied|appl(?:y|ication))\b|\bto (?:begin|start|film|shoot|enter|resume|get|go|head)\b",
    re.IGNORECASE,
)
_OF_ELSE = re.compile(
    r"\b(?:trailers?|teasers?|posters?|clips?|footage|scenes?|cameos?|roles?|audition\w*|books?|novels?|movies?|(?:a|the|his|her|short|feature|new|debut) films?|documentar\w+|podcasts?|album|interview|finale|pilot|"
    r"guest|stunts?|reshoots?|flashbacks?|episodes? (?:\d|one|two|three)|first episode|wrote|who|whose|where|rumou?r\w*|location manager|studio executive|festival|took|takes|taken|from|than|biggest|largest|had|supplier\w*)\b|\?|^\W*(?:of|on|for|in|as for) [“‘\"']?(?-i:[A-Z])",
    re.IGNORECASE,
)
_TOLD = {
    ("camera", "on"): Cue(name="<season> is before the camera, by signs", word="filming", of_show=False, negatable=False),
    ("camera", "begins"): Cue(name="<season> goes before the camera, by signs", word="filming", of_show=False, begins=True),
    ("camera", "done"): Cue(name="<season> has been filmed, by signs", word="wrapped", of_show=False, negatable=False),
    ("camera", "not"): Cue(name="<season> is not filming, by signs", word="not-started", of_show=False, negatable=False),
    ("script", "on"): Cue(name="<season> is being written, by signs", word="in-development", of_show=False, negatable=False),
    ("script", "done"): Cue(name="<season> has been written, by signs", word="in-development", of_show=False, negatable=False),
    ("edit", "on"): Cue(name="<season> is being edited, by signs", word="post-production", of_show=False, negatable=False),
    ("edit", "done"): Cue(name="<season> has been edited, by signs", word="post-production", of_show=False, negatable=False),
}  # fmt: skip
# "Filming is not yet over".
_STILL_ON = re.compile(
    r"(?:\b(?:not|never)|n['’]t)(?: \w+){0,2} (?:over|done|finished|complete[d]?|wrapped|ended|concluded)\b",
    re.IGNORECASE,
)
_NOT_BEGUN = re.compile(
    r"\b(?:begun|begin|started|start|rolled|roll|shot|filmed|shooting|filming|cameras?|under ?way|written)\b",
    re.IGNORECASE,
)


def find_signs(clause: str) -> Iterator[Found]:
    """The one craft that the clause speaks of, and how far it has come, where nothing makes either doubtful."""
    if _OF_ELSE.search(clause) or _AHEAD.search(clause):
        return
    at_work = [(craft, found) for craft, words in _CRAFTS.items() if (found := words.search(clause))]
    if len(at_work) != 1:
        return
    craft, found = at_work[0]
    cue = _TOLD.get((craft, _read_phase(clause)))
    if cue is not None:
        yield Found(cue=cue, span=Span(*found.span()))


_WORK_ON = re.compile(r"(?: [\w’'-]+){0,3}? (?:on|of|for|with)(?: (?:the|its))? ?[“‘\"']?")
_NEAR = 60


def concerns(sign: Span, named: Span, text: str) -> bool:
    """Does the sign tell of what is named: "season 4 is now being filmed", "filming goes on for season 4"?"""
    if named.end <= sign.start:
        return sign.start - named.end <= _NEAR
    return _WORK_ON.fullmatch(text, sign.end, named.start) is not None


def _read_phase(clause: str) -> str:
    if _NOT.search(clause):
        if _STILL_ON.search(clause):
            return "on"
        return "not" if _NOT_BEGUN.search(clause) else ""
    if _DONE.search(clause):
        return "done"
    if _GOES_ON.search(clause):
        return "on"
    return "begins" if _BEGINS.search(clause) else ""
