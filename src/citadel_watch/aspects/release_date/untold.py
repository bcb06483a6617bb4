# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""A date that nobody tells, by its part in the sentence: what it is about, or what somebody does not do."""

from __future__ import annotations

from citadel_watch.aspects.release_date.date_nouns import DATE, DETERMINED, OTHER_DATE
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.words import anchored

_A_DATE = rf"{DETERMINED}{DATE}"
_TOPIC = r"(?:asked (?:[\w’'-]+ ){0,3}?(?:about|for|after|when)|as (?:for|to)|about|of|regarding|concerning|when it comes to|on (?:the )?(?:question|matter|subject|issue|topic) of|on) "
_SILENCE = (
    r"(?:not|no|never|nobody|no one|none|nothing|nowhere|neither|cannot|silent|silence|quiet|mum|counsel|tight-lipped|schtum|shtum|shrug\w*|blanks?|patien(?:t|ce)|wait\w*|guess\w*|secret|mystery|"
    r"unknown|unclear|vague|coy|declin\w+|refus\w+|dodg\w+|sidestep\w*|evasive|smil\w+|passed|without|trace|empty-handed|in the dark|keep\w* (?:us|fans) (?:waiting|guessing))\b"
)
_WITHHOLDS = (
    r"(?:(?:(?:is|are|was|were|has|have|had|do|does|did|wo|ca|would|could)n['’]t|not|never|nobody|no one|without|nor|cannot|refus\w+ to|declin\w+ to|fail\w+ to|forg[eo]t\w* to|omit\w*|neglect\w* to|reluctant to|unwilling to|yet to|in no hurry to|"
    r"short (?:on|of)|le(?:ft|aves?|aving) out|skip\w*|dodg\w+|sidestep\w*|avoid\w*|lack\w*|withh[eo]ld\w*|miss(?:es|ing)|omits|keep\w* back|shy\w* away from|stop\w* short of|steer\w* clear of))"
)
_BETWEEN = r"(?: (?!(?:miss|missed|chang\w+|mov\w+|far|past|meet|met|keep|kept|hit|before|after|until|since|save|forget|clash\w*|filming|shooting|start|if|whether|because|that|who|and|but|only|hope\w*|agree\w*|happy|like)\b)[\w’'&+-]+){0,5}? "
_AS_TOPIC = anchored(
    rf"(?:when|how soon), [^.;?]{{2,50}}?(?:{_SILENCE}|\b(?:would|will|could|can) rather (?:not|keep)|n['’]t\b)",
    rf"{_TOPIC}(?:{_A_DATE}{OTHER_DATE}|(?:when|how soon)(?=[,:;])|(?:the|its|their) (?:return|launch|premi[eè]re|release|comeback|arrival))[^.;?]{{0,60}}?\b{_SILENCE}",
)
_AS_OBJECT = anchored(
    rf"{_WITHHOLDS}{_BETWEEN}{_A_DATE}",
    rf"{_WITHHOLDS}{_BETWEEN}(?:specifics|details|particulars|facts|one thing|much)\b[^.;?]{{0,50}}[,:–—] {_A_DATE}",
    rf"(?:keep|keeps|kept|keeping|hold|holds|held|hid|hides|hiding|guard|guards|guarding) {_A_DATE}(?: (?:of|for) [^,;.?]{{1,40}}?)? (?:under|up|close|secret|to (?:itself|himself|herself|themselves)|from|for itself|hidden|quiet|in the dark|back)",
    rf"{_WITHHOLDS}(?: [\w’'-]+){{0,3}}? (?:to|on|down) an? (?:month|day|date|week|quarter|window|season of the year)",
    r"(?:has|have|with|without|is given|got|gets) (?:yet )?no (?:slot|berth|date|day|window)(?: yet| so far| as yet)?(?=[.,;!]|$)",
    r"(?:(?:is|are|has|have|do|does|did)n['’]t|not|no|without|never)(?: [\w’'-]+){0,3} so much as an? (?:month|year|season|window|day|date|quarter)",
    after=OTHER_DATE,
)


def find_untold(passage: Passage) -> Span | None:
    """`As for a date, the statement is silent`, `they did not attach a date`."""
    if passage.dates or passage.text.rstrip().endswith("?"):
        return None
    match = _AS_TOPIC.search(passage.text) or _AS_OBJECT.search(passage.text)
    return Span(match.start(), match.end()) if match else None
