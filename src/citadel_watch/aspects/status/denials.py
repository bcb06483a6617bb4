# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""What the next sentence says of a report: "The network called it nonsense", "That turned out to be false"."""

from __future__ import annotations

import re

from citadel_watch.extracting.passage import Passage

_HEARSAY = re.compile(
    r"\b(?:claim|report|rumou?r|said|says|emerg|alleg|suggest|whisper|speculat|according|belie[fv]|thought|posted|tweet|leak|insist|gossip|fear|talk|stor(?:y|ies)|wrote|heard|word (?:was|is|had|went|spread))\w*",
    re.IGNORECASE,
)
_WHAT = r"(?:it|this|that|them|these|those|(?:the|these|those|such|any|all|all the) (?:\w+ )?(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|suggestions?|speculation|talk|whispers|article|post|allegations?|gossip))"
_FALSE = r"(?:false|untrue|nonsense|rubbish|wrong|baseless|groundless|unfounded|made[ -]up|fiction|fake|ridiculous|absurd|inaccurate|incorrect|a lie|lies|a hoax|fabricated|invented|garbage|bogus|premature|tosh|bunkum|poppycock|hogwash|laughable|a joke|pure invention)"
_DENIAL = re.compile(
    rf"\W*(?:(?:is|are|will|has|have|was|were|did|do|does|would) (?:it|they|that|this|there)(?: really| true| so)?\?\s+)?(?:[^.!?;]{{0,80}}?\b(?:denied|denies|dismisse[sd]|rejected|rejects|rubbished|rubbishes|refuted|refutes|debunked|debunks|shot down|shoots down|quashed|laughed off|poured cold water on|contradicted|batted away|scotched|disputed|disputes) (?:{_WHAT}|as {_FALSE})"
    rf"|[^.!?;]{{0,80}}?\b(?:called|calls|branded|labelled|labeled|described|dubbed|deemed|dismissed) {_WHAT} (?:as )?(?:\w+ )?[“‘\"']?(?:\w+ )?{_FALSE}"
    rf"|(?:it|this|that|they|{_WHAT}|none of (?:it|this|that)|not a word of (?:it|this|that))(?: (?:has|have|later|since|soon|quickly|all|all of it))* (?:is|was|were|are|been|turned out|turns out|proved|proves)(?: (?:to be|simply|just|all|completely|entirely|totally|complete|utter|pure|later|since|quickly|later|plain))* (?:{_FALSE}|denied|debunked|retracted|withdrawn)"
    r"|(?:it|this|that|none of (?:it|this|that)|not a word of (?:it|this|that)|they|the (?:story|report|claim|rumou?r)s?)(?:(?: (?:is|was|were|are))? not|(?:is|was|are|were)?n['’]t| (?:is|was)n['’]t|(?<=none of it) is|(?<=none of that) is|(?<=word of it) is) (?:true|correct|accurate|so|the case|right)\b"
    r"|(?:it|that|they) (?:had|has|was|is|are|did|were|have|do|does|will|would)(?:n['’]t| not)(?=[.:;,!])|there (?:is|was|['’]s) (?:no|not a word of|not a grain of) truth\b|not (?:so|true)\b(?!,? (?:fast|much|sure)))",
    re.IGNORECASE,
)
# "My husband says they are bringing it back. Are they?": then it is what is asked.
_ECHO = re.compile(
    r"\W*(?:is|are|will|has|have|did|was|were|do|does) (?:it|they|that|this|there)(?: really| indeed| true| so)?\?",
    re.IGNORECASE,
)
_SIGHT = 200


def is_denied_after(passage: Passage) -> bool:
    """Is what this sentence hands on taken for false in the one after it?"""
    if passage.leads or not _HEARSAY.search(passage.text):
        return False
    place = passage.start - passage.block.start + len(passage.text)
    after = passage.block.text[place : place + _SIGHT].lstrip()
    return bool(after) and (_DENIAL.match(after) or _ECHO.match(after)) is not None
