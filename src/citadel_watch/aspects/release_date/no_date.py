# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The words that say that nobody knows yet when a season comes out."""

from __future__ import annotations

from citadel_watch.aspects.release_date.date_nouns import DATE, DETERMINED, KIND, OTHER_DATE
from citadel_watch.aspects.release_date.unknown import find_unknown
from citadel_watch.aspects.release_date.untold import find_untold
from citadel_watch.extracting.passage import Passage, Span
from citadel_watch.extracting.when.questions import find_question
from citadel_watch.extracting.when.words import anchored, compile_words

_TO_BE = (
    r"to (?:be (?:announced|confirmed|determined|revealed|set|named|fixed|decided|given|made|shared|settled|agreed|"
    r"finali[sz]ed|nailed down|pinned down|locked (?:in|down)|worked out|seen|disclosed|unveiled)|follow|come)"
)
_OPEN = (
    rf"(?:(?:yet )?{_TO_BE}|tb[acd]|un(?:known|clear|certain|decided|announced|confirmed|set|settled|disclosed|specified|"
    r"determined|resolved|published)|under wraps|a (?:secret|mystery|blank|guess)|(?:any(?:one|body)|everyone)['’]s guess|"
    r"pending|missing|elusive|up in the air|open|some way off|another matter|in flux|in the dark|"
    r"(?:not|yet to be)(?: yet| been| currently)* (?:known|set|fixed|announced|confirmed|official|public|out|available|"
    r"decided|finali[sz]ed|there|clear|given|named|revealed|shared|settled|nailed down|pinned down|certain|in place))"
)
_NOT_YET = (
    rf"(?:(?:has|have|had)(?:n['’]t| not| never| still not)(?: (?:yet|so far|even|currently|officially|been))* \w+|"
    rf"(?:is|are|was|were|remains?|stays?)(?: (?:still|as yet|yet|currently|as of now|being|now|so far))* {_OPEN}|"
    rf"(?:is|are|was)(?: being)? kept (?:under wraps|secret|quiet|back)|"
    rf"(?:(?:has|have|is|had)(?: still| yet)* |remains? |still |yet ){_TO_BE}|"
    r"(?:is|are|was)n['’]t (?:yet )?(?:known|set|fixed|announced|confirmed|official|public|out|available|there|clear|"
    r"decided|in place)|"
    r"(?:will|should|is expected to|is due to|is to|are to) (?:only )?(?:be (?:announced|revealed|confirmed|named|shared|"
    r"given|set|made public|unveiled|disclosed|communicated)|follow)|"
    r"(?:was|were) not (?:discussed|mentioned|given|named|announced|set|revealed|on the agenda|part of)|"
    rf"tb[acd]|{_TO_BE})"
)
_TELL = (
    r"(?:giv(?:e|en|ing)|nam(?:e|ed|ing)|set(?:ting)?(?: down)?|settl(?:e|ed|ing) on|announc(?:e|ed|ing)|"
    r"confirm(?:ed|ing)?|fix(?:ed|ing)?(?: on)?|shar(?:e|ed|ing)|reveal(?:ed|ing)?|offer(?:ed|ing)?|provid(?:e|ed|ing)|"
    r"commit(?:ted|ting)?(?: itself)? to|pin(?:ned|ning)? down|nail(?:ed|ing)? down|decid(?:e|ed|ing) (?:up)?on|"
    r"disclos(?:e|ed|ing)|specif(?:y|ied|ying)|mention(?:ed|ing)?|unveil(?:ed|ing)?|publish(?:ed|ing)?|"
    r"pick(?:ed|ing)?|ch(?:oose|osen|oosing)|lock(?:ed|ing)? (?:in|down)|receiv(?:e|ed|ing)|g[eo]t(?:ten)?|ha(?:ve|d)|"
    r"be(?:en)? (?:given|assigned|told)|put(?: out)?|made public|ma[dk]e|know(?:n)?|stat(?:e|ed)|attach(?:ed)?|"
    r"land(?:ed)? on|set(?:tle)? (?:up)?on|see(?:n)?|tell|told|hear|heard|be drawn on|talk about|say)"
)
_NOT = (
    r"(?:(?:has|have|had|is|are|was|were|did|does|do|will|would|can|could|wo|ca)(?:n['’]t|not| not(?: yet)?| never| yet to)|"
    r"yet to|declin(?:es|ed|ing) to|refus(?:es|ed|ing) to|fail(?:s|ed) to|unable to|st(?:ops|opped) short of|"
    r"not yet|without|(?:nobody|no ?one) (?:at|in|outside|over at) [^,;.]{2,24}? (?:has|will|can|could|would)|nobody (?:has|will|can|could)|no ?one (?:has|will|can|could)|neither \w+ nor \w+ has|in no hurry to|"
    r"still to|waiting to)"
)
_WHEN = r"when(?! (?:filming|shooting|production|cameras|work|the (?:shoot|cameras|deal)))\b"
_WHAT = rf"(?:{_WHEN}|(?:the question of )?{DETERMINED}{DATE})"
_SO_FAR = r"(?: yet| so far| as yet| at present| right now| currently| for now)?"

_PATTERNS = (
    # there is none
    anchored(
        rf"(?:no|without|nor|neither|lacks?|lacking|not) {DETERMINED}{DATE}",
        rf"(?:no|without) (?:[\w’'-]+ ){{1,4}}?(?:season|series) \w+ {KIND}{{1,2}}(?:date|window)",
        after=OTHER_DATE,
    ),
    # nobody has told it
    anchored(
        rf"{_NOT} (?:yet |even |officially |actually |publicly |formally |exactly |so far |\w+ed to |be |been ){{0,2}}{_TELL} "
        rf"(?:us |fans |viewers |anyone |anybody |it |them )?{DETERMINED}{DATE}",
        after=OTHER_DATE,
    ),
    anchored(
        rf"(?:{DATE})(?: (?!no\b)[\w’':&-]{{1,24}}){{0,8}}?,? {_NOT_YET}",
        rf"{DATE}(?: (?:for|of)[^,;.?]{{1,50}})? ?[:–—-] ?(?:none|nothing|unknown|unannounced|not (?:yet|known|set)|{_OPEN})",
    ),
    # not a word on it
    anchored(
        r"(?:no|not an?|little|hardly an?|zero|scant)(?: (?:official|firm|clear|further|real|concrete|more|new|single|as yet|"
        rf"exact|definite|such))* (?:words?|news|info|information|indication|clues?|hints?|idea|signs?|announcements?|"
        rf"confirmation|inkling|whispers?|mention|details?|clarity|updates?)(?: as)?{_SO_FAR} "
        rf"(?:on|of|about|as to|regarding|over|around|concerning)(?: (?:exactly|just|precisely))? {_WHAT}",
        rf"nothing(?: (?:official|firm|concrete|definite|final|new|more|specific|certain|public|like|has been said))*{_SO_FAR} "
        rf"(?:on|about|as to|regarding|like) {_WHAT}",
        rf"(?:tight-lipped|mum|quiet|silent|silence|coy|vague|cagey|non-?committal|secretive|evasive|in the dark|shtum|"
        rf"schtum|guarded) (?:about|on|over|as to|regarding|around|when it comes to)(?: (?:exactly|just|precisely))? {_WHAT}",
        r"(?:tight-lipped|mum|silent|coy|vague|cagey) (?:about|on|over) (?:the|its|their) (?:premiere|launch|release|return)(?=[,.;]|$)",
        rf"(?:still |keeps? (?:us |fans )?|left )(?:waiting|guessing)(?: for| on| about| as to)? {_WHAT}",
        rf"awaits?(?:ing)? {DETERMINED}{DATE}",
        after=OTHER_DATE,
    ),
    # nobody knows when
    anchored(
        r"(?:no (?:one|official) (?:has )?(?:said|word|knows|can say|will say)|"
        r"no ?body (?:(?:has|will|can|yet|seems to|outside [^,;.]{2,30}) ){0,2}(?:said|say|says|announced?|knows?|know|confirmed?|tell)|"
        r"(?:not|never|yet to|cannot|(?:has|have|had|is|are|was|were|does|do|did|could|ca|wo|would)n['’]t|declin\w+ to|refus\w+ to|impossible to|hard to|too (?:early|soon) to) "
        r"(?:yet |be |been |publicly |officially )?"
        r"(?:sa(?:y|id|ying)|announced?|confirm(?:ed)?|reveal(?:ed)?|disclosed?|know|known|shared?|clear|given|tell|told|"
        r"certain|sure|decided?|(?:drawn|drawn out|pinned down|nailed down|specific|pressed) (?:on|about)|let(?:ting)? on|specif(?:y|ied)|detail(?:ed)?|predict)(?: (?:us|fans|viewers))?|unclear|unknown|uncertain|"
        rf"anyone['’]s guess|a mystery)(?: (?:exactly|just|precisely|yet|as to))* {_WHEN}"
    ),
    anchored(
        r"(?:exactly )?when [^,;.?]{2,60}?\b(?:out|premi[eè]res?|airs?|aired|arrives?|released?|launch(?:es)?|comes?|returns?|back|"
        rf"debuts?|drops?|lands?|seen?|watch|get|ready|expect|here|go(?:es)? out|begins?|starts?|screened|shown)\b[^,;.]{{0,30}}? "
        rf"(?:{_NOT_YET}|nobody (?:has said|knows|can say)|(?:is|remains) (?:still )?(?:a|any)\w* [^,;.]{{0,12}}(?:guess|mystery))"
    ),
    anchored(
        r"when (?!(?:filming|shooting|production|cameras|work|asked|pressed|the (?:shoot|cameras|deal)|you|he|she)\b)[^,;.?]{2,50}?(?:,| is something(?: that)?) (?:[\w+’'.]{1,16} ){1,4}?"
        r"(?:is(?:n['’]t| not)|are(?:n['’]t| not)|wo(?:n['’]t)|will not|refus\w+ to|declin\w+ to) (?:yet |currently |ready to |prepared to )?(?:say|saying|tell|telling|reveal|revealing|let(?:ting)? on|discuss|disclos\w+)\b(?! (?:if|whether|who|what|why|how))"
    ),
    # said of it too, or put first
    anchored(
        rf"(?:neither|nor) (?:is|are|has|have|was|does|do) {DETERMINED}{DATE}",
        rf"(?:and )?so (?:is|are|does|do) (?:the|its|any) {DATE}",
        r"nor (?:can|could|will|would|does|do|did|has|have|is|was) (?:[\w’'+-]+ ){1,5}?(?:to )?(?:tell|say|said|saying|know|known|reveal|revealed|let on|disclose|told|sure|clear|certain) "
        rf"(?:us |fans |viewers |anyone )?(?:exactly |just )?{_WHEN}",
        rf"as (?:to|for) (?:when\b(?! (?:filming|shooting|production|cameras))|{DETERMINED}{DATE})[^.;?]{{0,60}}?(?:not|n['’]t|no|nothing|nobody|none|quiet|silent|mum|secret|mystery|guess|wait|patien(?:t|ce)|unknown|unclear|tight-lipped)",
        rf"{DATE}(?: [\w’'-]+){{0,3}} (?:is|are) (?:[\w’'-]+ ){{0,4}}?(?:thing|matter|question|something)s?\b[^.;,]{{0,40}}?(?:not|n['’]t|nobody|no one|cannot|lack|un\w+|open|without)",
        rf"{DATE},? but (?:there (?:is|are)(?:n['’]t| not)|(?:we|they|nobody|no one) (?:do not|don['’]t|has|have (?:not|no)|cannot|can['’]t)|(?:we )?cannot)",
        r"(?:left|leaves?|leaving) (?:it )?open when\b",
        r"(?:how soon|when) (?!(?:filming|shooting|production|cameras|work)\b)[^,;.?]{2,50}? (?:remains|is yet|has yet|is still) to be (?:seen|settled|decided|announced|determined|revealed|known)",
        r"(?:place|slot|spot) (?:in|on) (?:the|its|[\w’'+]+['’]s) (?:schedule|calendar|line-?up) (?:is|remains) (?:still )?(?:open|undecided|vacant|unknown|unclear)",
        r"(?:an?|the|its) (?:transmission |broadcast |release )?(?:slot|berth) (?:has|have) (?:not|n['’]t) (?:yet )?been",
        r"(?:don['’]t|do not) ask (?:us |me )?when(?=[.!,;]|$)",
        rf"too (?:soon|early) to (?:\w+ ){{1,2}}(?:of|about) {DETERMINED}{DATE}",
        rf"ask(?:s|ed|ing)? [^,;.?]{{2,40}}? (?:for|about|when|on) {DETERMINED}{DATE}[^.;?]{{0,20}}? (?:you|they|and|he|she|it|(?:to )?no)[^.;?]{{0,20}} (?:smile|shrug|silence|nothing|no answer|no comment|laugh|grin|avail)",
        r"(?:just |exactly )?when (?!(?:filming|shooting|production|cameras|work|asked|pressed|he|she|the (?:shoot|cameras|deal))\b)[^,;.?]{2,50}?,? (?:not even|nobody|no one|none of)[^.;?,]{0,40} (?:can|could|will|would|knows?|is able)\b(?! (?:if|whether|who|what|why|how))",
    ),
    # it is kept back
    anchored(
        rf"(?:keeps?|keeping|kept|holds?|holding) (?:(?:the|its|any) )?{DATE}(?: (?:of|for) [^,;.?]{{1,40}}?)? "
        r"(?:to (?:itself|themselves|himself|herself)|secret|quiet|under wraps|back|close)",
        r"undated|no telling when",
        r"(?:not|isn['’]t|aren['’]t)(?: yet)? (?:ready|prepared|willing|able) to (?:date|put a date on|give a date|say when|name a (?:date|day))",
        r"(?:not|neither [\w ]{2,24} is|nobody is|no ?one is|isn['’]t|aren['’]t) (?:yet )?dating (?:the |its |any )?(?:new |next |\w+ )?(?:episodes|seasons?|series|show|run|it)",
        r"(?:yet to|ha(?:s|ve)(?:n['’]t| not)(?: yet)?|still to|in no hurry to) (?:officially )?dated? (?:it|(?:the |its |any )?(?:(?:new|next|\w+) )?(?:episodes|seasons?|series|shows?|run|sequel|prequel|spin-?off|drama|comedy))\b(?! with)",
        r"(?:still|remains?|remaining) dateless",
        r"(?:date|premiere|return|launch) (?:still |yet )?(?:tb[acd]|undetermined)",
    ),
)
_CUE = anchored(
    r"dates?|dated|dating|how soon|place|spot|schedule|telling|dateless|undated|airdate|windows?|when|day|timing|timeframe|time frame|timetable|details|slot|premi[eè]re"
)
_BODIES = anchored(
    r"courts?|councils?|commission|parliament|ministry|police|judges?|hearings?|votes?|elections?|referendum|tribunal"
)
"""Whose dates are of public life, where nothing of ours is named beside."""
_ALSO = compile_words(r"(?:and\s)?so\s")
_SECRET = compile_words(
    r"\b(?:yet\sto|not|secret|mystery|under\swraps|un(?:known|clear|certain|decided|announced|disclosed|settled)|open|pending|tb[acd])\b|n['’]t\b"
)
"""What makes `and so is the date` say that there is none."""
_ASKS_FOR_DATE = compile_words(r"\bdate\b")
_UNANSWERED = compile_words(
    r"\A\W*(?:a[.:]\s)?(?:(?:well|sadly|alas|honestly|unfortunately|frankly|for\snow|so\sfar)(?:,\s|\s(?=we|nobody|no)))?"
    r"(?:nobody\s(?:has\ssaid|knows|can\ssay|will\ssay)|no\s?one\s(?:has\ssaid|knows|can\ssay)|no\sidea|not\sa\sclue|"
    r"we\s(?:don['’]t|do\snot|still\sdon['’]t|cannot|can['’]t)\s(?:yet\s)?(?:know|say|tell)|unknown|unclear|"
    r"(?:(?:the|its|neither)\s[\w’'+ -]{3,30}?|(?-i:[A-Z])[\w+]*(?:\s(?-i:[A-Z])[\w+]*){0,2})\s(?:ha(?:s|ve)(?:n['’]t|\snot)|is(?:n['’]t|\snot)|won['’]t|will\snot)\s(?:yet\s)?(?:said|saying|say|told|telling|confirmed|announced)(?:\sus)?\b(?=[.,;!]|\syet|\sso|\Z)|"
    r"(?:(?:the|its)\s[\w’'+ -]{3,30}?|(?-i:[A-Z])[\w+]*(?:\s(?-i:[A-Z])[\w+]*){0,2})\s(?:is|are|keeps?|stays?|remains?)\s(?:(?:keeping|staying|still|as\sever)\s){0,2}(?:mum|quiet|silent|tight-lipped|schtum|shtum|coy)\b|"
    r"th(?:at|is)(?:['’]s|\sis|\shas)\s(?:not|still|any|a\ssecret|un|yet)|not\s(?:announced|known|set|yet\s(?:announced|known|set))|"
    r"tb[acd]\b|to\sbe\s(?:announced|confirmed)|too\s(?:early|soon)\sto|your\sguess|any(?:one|body)['’]s\sguess|who\sknows|"
    r"it\s(?:is|has)(?:n['’]t|\snot)\s(?:yet\s)?(?:known|been|clear)|(?:we|i)\swish\s(?:we|i)\sknew)"
    r"(?!\s(?:whether|if|who|what|why|how)\b)"
)
_NO = compile_words(
    r"\A\W*(?:a[.:]\s)?(?:no|nope|not\s(?:yet|as\s(?:yet|of\snow)|just\syet|so\sfar|at\sthe\smoment)|none|there\s(?:is|was)(?:\snot|n['’]t)|not\sone|sadly\snot|afraid\snot)\b"
)


def find_no_date(passage: Passage) -> Span | None:
    """The words that say so, or the answer that does."""
    text = passage.text
    if _BODIES.search(text) and not any(each.subjects for each in passage.mentions):
        return None
    if _CUE.search(text):
        for pattern in _PATTERNS:
            match = pattern.search(text)
            if match and not (_ALSO.match(match[0]) and not _SECRET.search(text, 0, match.start())):
                return Span(match.start(), match.end())
    if untold := find_untold(passage):
        return untold
    if open_still := find_unknown(passage):
        return open_still
    if passage.dates or find_question(passage) != "release":
        return None
    match = _UNANSWERED.match(text)
    if match is None and _ASKS_FOR_DATE.search(passage.question or passage.asked or passage.heading):
        match = _NO.match(text)
    return Span(match.start(), match.end()) if match else None
