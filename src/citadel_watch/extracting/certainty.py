# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""How sure a clause is, by its wording, and whether it claims anything at all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citadel_watch.extracting.passage import Span
from citadel_watch.model import Certainty

_RUMOUR = re.compile(
    r"\b(?:reportedly|allegedly|supposedly|purportedly|rumou?r(?:s|ed)?|word (?:has it|is)|only word|the mill has it|sources? (?:say|tell|told|close|claim|said)|"
    r"insiders? (?:say|claim|tell|told|hear)|(?:is|are|was|were|being) (?:said|rumou?red|reported|believed|thought|understood) to|said to (?:be|have|take)|"
    r"being (?:talked|whispered|discussed)|reports? (?:say|suggest|claim|indicate|have it|are right|are to be believed)|according to (?:sources|reports|"
    r"insiders?|a source|multiple)|it (?:was|is|has been) (?:reported|said|rumou?red|claimed)|(?:is|are) reported\b|reports say|unconfirmed|"
    r"(?:a |some |two |three |several |many )?(?:person|people|somebody|someone|insiders?|those|sources?) (?:close to|with knowledge|familiar with|in the know)|(?:several|two|three|some) people (?:have |has )?(?:told|tell|say)|"
    r"leak(?:s|ed)?|talk of|whispers?|apparently|so the story goes|in (?:early )?talks|my guess|we (?:guess|suspect|hear)|i (?:guess|suspect)|speculat\w+)",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"\b(?:likely|unlikely|should|probabl[ey]|could|may(?! \d)(?= (?:\w+ )?[a-z])|might|(?<!as )(?<!than )expected|expects?|expecting|hopes? (?:to|that|for|it|the)|hoped|hoping|lined up for|due to (?=start|begin|turn|roll|shoot|film|go )|possibl[ey]|perhaps|maybe|"
    r"potentially|presumabl[ey]|seems?|appears? to|appear to|looks (?:set|likely|like)|set to|aim(?:s|ed|ing)? (?:to|for)|anticipat\w+|"
    r"imagine|estimate[sd]?|target(?:s|ing|ed)|plan(?:s|ned|ning)? to|would|in all likelihood|predict\w*|chances are|no doubt|bound to|hints? at|intend\w*|tipped|"
    r"pencil?led|we think|tentatively|at the earliest)\b",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(
    r"\b(?:(?<!role )(?<!roles )(?<!characters )(?<!parts )unknown|unclear|uncertain|(?:nobody|no one|no-one|none of us) (?:can (?:say|promise|tell)|knows)|can(?:not|['’]t) (?:say|tell|be sure)|"
    r"remains? to be seen|too (?:early|soon) to|open question|who knows|not known|(?:we|they) (?:don['’]t|do not) (?:yet )?know|up in the air|"
    r"no idea|question marks?|any(?:one|body)['’]s guess|nothing has been (?:decided|settled)|undecided|in limbo|left open)\b",
    re.IGNORECASE,
)
_DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)|shot down|shoots down|groundless|refut(?:es|ed)|debunk(?:s|ed)|rubbish(?:es|ed)|quash(?:es|ed)|not true|untrue|false|no truth|"
    r"made (?:that|this|it) (?:one )?up|baseless|unfounded|nonsense|poured cold water|hit back|contradict(?:s|ed)|ruled out|rules out|rejected)\b",
    re.IGNORECASE,
)
_DENIES_ANSWER = re.compile(
    r"^[“\"]?No,? (?:he|she|they|the)\b|made (?:him|her)self clear|nothing of the sort", re.IGNORECASE
)
# "If this wasn't enough", "if anything", "if clipped": these words grant something, and nothing hangs on them.
_GRANTED = re.compile(
    r"\b(?:as )?if (?:(?:all )?(?:this|that|it)(?: all)? (?:was|were|is)(?: not|n['’]t) (?:\w+ )?(?:enough|sufficient)|not\b|anything\b|(?:only )?(?:(?:\w+ly|still|slightly|somewhat|a (?:bit|little)) )?"
    r"(?:clipped|brief|short|little|small|modest|late|slow|predictable|belated|familiar|cautious|guarded|unofficial|indirect)\b|"
    r"only (?:for\b|\w+ly\b(?! \w+ed\b)|just\b|in\b|a\b|as\b|by\b|on\b)|you (?:missed|ask|like|will|please|were wondering|(?:haven['’]t|have not|had not|hadn['’]t) (?:heard|noticed))|I may)|\bas if (?!by\b)",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"^\W*(?:and |but |so |even )?(?:if|unless|whether|provided|assuming|should (?:the|it|a|they|prime|amazon|netflix)|were (?:it|the)|suppose|had (?:it|the))\b|\b(?:, |only |even )?if (?!reports|rumou?rs|not\b)|\bwhether\b|"
    r"\bdepends on|\bhangs on|\bwere to\b",
    re.IGNORECASE,
)
_RUMOUR_CONDITION = re.compile(r"\bif (?:the )?(?:reports?|rumou?rs?|sources) (?:are|is)\b", re.IGNORECASE)
_WISH = re.compile(
    r"\b(?:fans?|readers?|viewers|people|audiences?|everyone|many|we|i|users?|reddit|commenters?|petition\w*|followers)(?: (?:of [\w ]+|everywhere|who \w+|\w+ly|also|still|all|have|had|has|are|were|would|['’]d|already|on \w+))* "
    r"(?:want|wish|hope|hoped|beg|demand|crave|ask|asks|asked|asking|love to|would love|['’]d love|pray|dream|long for|clamou?r\w*|are calling|called for|deserve|need|wonder\w*|begging|theori[sz]e|speculate|think|believe)|"
    r"\b(?:i|we|he|she|they) would love|let['’]s hope|fingers crossed|one can dream|wish of (?:his|hers|mine)|if it were up to|petition (?:for|to)|"
    r"^\W*(?:please|bring back|give us|imagine|picture)\b|as if(?=\W*$)|yeah,? right|when pigs|in an ideal world|wishful",
    re.IGNORECASE,
)
_RESTS_ON_REPORTS = re.compile(
    r"\b(?:delay\w*|postpon\w*|push\w* (?:back|to|from|out)|moved (?:back |from|to)|slip(?:s|ped)\b|put (?:back|on)|on (?:hold|ice|pause)|paus(?:ed|es|ing)|suspend\w*|"
    r"frozen|freezes|shelve[ds]?|halt(?:ed|s)?|becomes|goes to)\b",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    r"^\W*(?:comments?|reader comments?|\w+ (?:wrote|commented|writes|says) (?:below|in the comments)|@\w+:|posted by)|\bin the comments\b|^[\w.-]{3,20} (?:\d+ (?:hours?|days?|minutes?) ago|•|\|)",
    re.IGNORECASE,
)
_READER = r"(?:(?:a|an|one|another|some|many|several|most|our|the) (?:\w+ )?(?:readers?|fans?|viewers?|commenters?|users?|subscribers?|followers?))"
_READERS_WORDS = re.compile(
    rf"[”\"’'],? (?:asks?|asked|wrote|writes|says?|said|joked|jokes|complained|complains|wondered|wonders|commented|comments|added|replied|sighed) {_READER}\b"
    rf"|\b{_READER} (?:asks?|asked|wrote|writes|joked|complained|complains|wondered|commented|comments|replied|sighed|says|said)\b[^“”\"]{{0,30}}[“\":]",
    re.IGNORECASE,
)
_QUOTED_QUESTION = re.compile(r"[“\"‘](?P<asked>[^“”\"‘’]*\?)[”\"’]")
# What a page is for, or where on it things stand: it may name what is told there, and claims none of it.
_CONTENTS = (
    r"(?:release dates?|dates?|cast(?: lists?| news)?|trailers?|teasers?|plots?|spin-?\s?offs?|episodes?|rumou?rs|news|stor(?:y|ies)|interviews|seasons|"
    r"locations|renewals|cancellations|clips)"
)
_PREAMBLE = re.compile(
    rf"^\W*[Mm]ore (?:is|are) (?:on (?:the|its|their) way|to come|coming)\b|^\W*(?:the |all the |all |latest |every )*{_CONTENTS}(?:, (?:and )?(?:the |all |latest |every )*{_CONTENTS})+,? (?:and|&|plus) (?:the |all |more |latest )*(?:{_CONTENTS}|more|everything)\b(?! (?:is|are|has|have|was|were|will)\b)"
    r"|^\W*(?:so,? |but )?(?:here(?:['’]s|['’]re| is| are)|below (?:is|are)|read on for|find out|discover) (?:everything|all|what|the latest|a (?:guide|look|recap))\b[^:;—]*$"
    r"|^\W*(?:this|our) (?:guide|page|article|piece|explainer|list|round-?up|tracker|hub|overview|newsletter) (?:\w+ )?(?:lists?|collects?|gathers?|covers?|rounds up|explains?|has|contains?|tells?|"
    r"sums? up|keeps?|says?|answers?|tracks?|follows?|brings?)\b|\bkept up[ -]to[ -]date\b",
    re.IGNORECASE,
)
_COMMENT_HEADING = re.compile(
    r"^\W*(?:\d+ )?(?:comments?|reader(?:s['’])? (?:comments?|letters|reactions?)|what (?:fans|readers|people|you) (?:are )?(?:say|said|saying|think|thought)|your (?:comments|thoughts|say)|discussion|reactions?|leave a (?:reply|comment)|have your say)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sureness:
    """What one clause's own words say of how sure they are."""

    certainty: Certainty | None
    asserted: bool = True


def judge_clause(text: str) -> Sureness:
    """How sure these words are by themselves: None where nothing hedges them."""
    hanging = _GRANTED.sub(" ", text)
    asserted = not (
        (_CONDITION.search(hanging) and not _RUMOUR_CONDITION.search(text))
        or _WISH.search(text)
        or _COMMENT.search(text)
    )
    if _DENIES_ANSWER.search(text) or _DENIAL.search(text):
        return Sureness(certainty=Certainty.DENIED, asserted=asserted)
    if _RUMOUR.search(text) or _RUMOUR_CONDITION.search(text):
        return Sureness(certainty=Certainty.RUMOURED, asserted=asserted)
    if _UNKNOWN.search(text):
        return Sureness(certainty=Certainty.UNKNOWN, asserted=asserted)
    if _HEDGE.search(text):
        return Sureness(certainty=Certainty.EXPECTED, asserted=asserted)
    return Sureness(certainty=None, asserted=asserted)


def claims_nothing(sentence: str) -> bool:
    """Is the whole sentence a reader's word, or a list of what the page holds?"""
    return bool(_READERS_WORDS.search(sentence) or _PREAMBLE.search(sentence))


def find_questions(sentence: str) -> tuple[Span, ...]:
    """Where a sentence quotes somebody's question."""
    return tuple(Span(*found.span()) for found in _QUOTED_QUESTION.finditer(sentence))


def is_question(sentence: str) -> bool:
    return sentence.rstrip(" ”\"’')").endswith("?")


def is_granted(clause: str) -> bool:
    """Do these words say `if` and set no condition: "if only briefly"?"""
    return bool(_GRANTED.match(clause.lstrip(" ,")))


def opens_condition(sentence: str) -> bool:
    """Does the whole sentence hang on its first words: "If it does well, ..."?"""
    return bool(_OPENS_CONDITION.match(_GRANTED.sub(" ", sentence))) and not _RUMOUR_CONDITION.search(sentence)


_OPENS_CONDITION = re.compile(
    r"\W*(?:and |but |so |even )?(?:if|unless|provided|assuming|should (?:the|it|a|they))\b", re.IGNORECASE
)


def heads_comments(heading: str) -> bool:
    """Does what follows this heading come from readers?"""
    return bool(_COMMENT_HEADING.match(heading))


_LAST_WORD = re.compile(
    r", (?:\w+ )?(?:reports|sources|insiders|rumou?rs) (?:say|claim|suggest|have it|indicate)[.”\"]*$|, (?:says|say) (?:\w+ )?reports?[.”\"]*$|, reportedly[.”\"]*$",
    re.IGNORECASE,
)


def ends_with_rumour(sentence: str) -> bool:
    """Does the sentence say at its very end that it rests on others: "..., reports say"?"""
    return bool(_LAST_WORD.search(sentence))


_ORDER = re.compile(r"\b(?:renew\w*|(?:early|full|series) order)\b", re.IGNORECASE)


def rests_on_reports(text: str, *, told: bool) -> bool:
    """Is it one of the things that stay a report where the paragraph says that an outlet reports: delays and halts?

    `told`: the outlet is named before; then a renewal is what it reports, and no background.
    """
    return bool(_RESTS_ON_REPORTS.search(text)) or (told and bool(_ORDER.search(text)))


def is_conditional_introduction(sentence: str) -> bool:
    return bool(_CONDITION.match(sentence)) or bool(_HEDGE.search(sentence))
