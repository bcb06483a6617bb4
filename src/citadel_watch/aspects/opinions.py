# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What a writer, a colleague or a crowd would like to see: it claims nothing of dates and casts, however firm it sounds."""

from __future__ import annotations

from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.when.words import anchored

_WHOSE = (
    r"(?:I|we|my (?:colleague|friend|wife|husband|editor|co-host|partner|flatmate)s?|(?:this|our) (?:critic|reviewer|columnist|writer|team|podcast)|"
    r"(?:some|many|most|several) (?:fans|viewers|readers|critics|of us))"
)
_OPINION = anchored(
    rf"{_WHOSE}(?: (?:also|all|personally|still|really|firmly|honestly|do))* (?:think|thinks|believe|believes|feel|feels|reckon|reckons|say|says|argue|argues|would argue|maintain|maintains|insist|insists)\b",
    r"if you ask (?:me|us)",
    r"in (?:my|our) (?:humble |honest )?(?:book|opinion|view|eyes)",
    r"(?:to|for) my (?:mind|money|taste|part)",
    r"as far as (?:I am|I['’]m|we are|we['’]re) concerned",
    r"personally",
    r"as I see it",
    r"ideally",
)
_OUGHT = anchored(r"must|ought to|needs? to|has to|have to|had better|deserves? to|needs?(?= (?:an? )?(?-i:[A-Z]))")
"""Not `should`: who thinks that it should come in May expects it then."""
_MUST_COME = anchored(
    r"(?:must|needs? to|has (?:simply )?to|ought (?:really )?to|had better) (?:simply |really |just )?"
    r"(?:be (?:released|out|here|back|on (?:our )?screens?|shown)|come (?:out|back|to)|arrive|premi[eè]re|debut|launch|land|drop|air|return)\b"
)
"""What plans are told in has no `must`."""
_SHOULD_PLAY = anchored(
    r"(?:should|must|ought to|needs? to|has to|have to|deserves? to) (?:(?:really|simply|definitely|absolutely|also) )?"
    r"(?:star|play|portray|cast|feature|hire|be (?:played by|cast|given (?:the|a) (?:part|role)|the (?:one|next|new)))\b",
)
_DREAM = anchored(
    r"(?:dream|ideal|fantasy|fan|wish[- ]?list) ?-?(?:cast(?:ing|s)?|pick|choice|line-?up)(?! (?:members?|news))",
    r"fan-?cast(?:s|ing|ed)?",
    r"wish[- ]?lists?",
    r"(?:I|we)(?:['’]d| would)(?: (?:love|like|want|pay) to see|(?: rather| gladly| happily)? (?:cast|pick|choose|give (?:the|that) (?:part|role)))",
    r"who (?:I|we|you)(?:['’]d| would) (?:cast|love to see|like to see)",
)


def wishes_a_date(passage: Passage) -> bool:
    """`I think it must be released on Halloween`: when somebody wants it."""
    text = passage.text
    return bool(_MUST_COME.search(text)) or bool(_OUGHT.search(text) and _OPINION.search(text))


def wishes_a_cast(passage: Passage) -> bool:
    """`My dream cast`, `she should play the villain`: whom somebody would like to see."""
    text = passage.text
    if _DREAM.search(text) or _SHOULD_PLAY.search(text):
        return True
    return bool(_OUGHT.search(text) and _OPINION.search(text))
