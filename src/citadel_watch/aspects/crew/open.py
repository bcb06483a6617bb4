# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""How a page tells people's jobs in words of its own: any verb before `as <job>`, any that has their work for object."""

from __future__ import annotations

from citadel_watch.aspects.crew.phrase import after_people, around_people
from citadel_watch.aspects.crew.words import DIDS, NOUNS
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

_NO_WORK = (
    r"(?!(?:read|reads|reading|saw|sees|seen|loves?|loved|likes?|liked|receiv\w+|prais\w+|wants?|wanted|learn\w*|memori\w+|leak\w*|knows?|knew|is|are|was|were|be|been|being|"
    r"hates?|hated|compar\w+|discuss\w*|approv\w*|reject\w*|los(?:es?|t|ing)|says?|said|tells?|told|thinks?|thought|feels?|felt|finds?|found|hear\w*|leav\w*|left|quit\w*|gave|giv\w+|"
    r"hand\w*|pass\w*|stop\w*|needs?|needed|await\w*|enjoy\w*|call\w*|explain\w*|reveal\w*|announc\w*|confirm\w*|during|thanks?|thanked|trust\w*|blam\w+|shown|given|sent|watch\w*|follow\w*|"
    r"declin\w+|refus\w+|turn\w*|miss\w*|credit\w*|discover\w*|describ\w+|mention\w*|including|starring|featuring|regarding|concerning|according|has|have|had)\b)"
)
_DOES = (
    _NO_WORK
    + r"(?:[a-z]{2,}(?:s|ed|ing)|took|wrote|led|split|shot|did|does|do|share|handle|run|take|lead|head|supervise|oversee)\b(?:\s(?:up|on|over|out|in))?"
)
_WHOSE = r"\s(?:(?:the|all|both|its|every|most|half|some|of|show|series|season|final|first|new|bulk|writing|and|day-to-day)(?:['’]s)?\s){0,5}?"

_KEEPS = r"(?:keeps?|kept|holds?|has|have|retains?|gets?|earns?|receives?|shares?|lands?|carr(?:y|ies)|splits?)\s(?:(?:an?|the|his|her|their|its)\s)?"

OPEN = (
    after_people(
        "<people> do as <job>",
        r"(?!(?:known|regarded|seen|described|plays?|played|stars?|starred|cast|said|says|told|wrote|just|such|not|think|thought|remembered|used|worked|began|started|recalls?|recalled|"
        r"ha(?:s|d|ve)\sended|step\w*\s(?:down|aside|away|back)|left|leav\w+|exit\w*|quit\w*|depart\w*|resign\w*|out|replaced|dropped|fired|sacked|ousted|removed)\b)"
        r"[a-z]+(?:s|ed|ing|n|ck|ght|pt|ut|et|ld|ok|de)\b(?:\s[\w’'“”\"-]+){0,6}?(?<!\bknown)(?<!\bwell),?\sas\s(?:the\s\w+\s)??"
        + NOUNS
        + r"\b(?!\s(?:said|says|told|tells|puts?|explain\w*|confirm\w*|reveal\w*|\ue000|he\b|she\b))(?!['’])",
        needs="as",
    ),
    after_people(
        "<people> take it from somebody as <job>",
        r"(?:tak(?:es?|en|ing)|took|inherit\w*|pick\w*|follow\w*|stand\w*|fill\w*|reliev\w+)\b(?:\s(?!from\b)[\w’'-]+){0,4}?\s(?:from\s|for\s)?"
        + PERSON
        + r",?\sas\s(?:the\s\w+\s)?"
        + NOUNS,
        needs="as",
    ),
    after_people(
        "<people> have the place of <job>",
        _KEEPS + r"(?:job|role|post|position|credit|title|place|seat)\s(?:as|of)\s" + NOUNS,
        needs="job role post posi cred titl plac seat",
    ),
    after_people(
        "<people> have the <job>'s credit",
        _KEEPS + NOUNS + r"(?:['’]s?)?\s(?:credits?|title|hat|cap|chair|seat|stool|role|job|post|duties)\b",
        needs="cred titl hat cap chai seat stoo role job post duti",
    ),
    after_people(
        "<people> in the <job>'s chair",
        r"(?:[a-z]+(?:s|ed|ing)?\s){0,3}?(?:in|into|on|takes?|don(?:s|ned|ning)?|wear(?:s|ing)?|occup(?:y|ies)|behind)\sthe\s"
        + NOUNS
        + r"(?:['’]s?)?\s(?:hat|cap|chair|seat|stool)\b",
        needs="hat cap chai seat stoo",
    ),
    after_people(
        "<people> do the <work>",
        _DOES
        + _WHOSE
        + r"(?P<job>writing|scripts?|screenplays?|teleplays?|dialogues?|direction|directing|showrunning|score|soundtrack)\b(?!['’-]|\s(?:duo|team|pair|by|from|editor|supervisor|coordinator|assistant|credits?\sof)\b)",
        needs="writ scri scre tele dial dire show scor soun",
    ),
    after_people(
        "<people> shoot <episodes>",
        r"(?:shoots?|shooting|shot|films|lenses?|lensed)\s(?:(?:every|each|all\s(?:of\s)?(?:\w+|the\s\w+))\s(?:\w+\s){0,2}?(?:episodes?|chapters?|parts|hours|instal?lments?|scenes?)|all\sof\sit|(?:\w+\s){0,3}?(?:episodes|chapters|two-parter))\b",
        "director",
        needs="epis chap part hour inst scen all two",
    ),
    after_people(
        "<people> hired to shoot it",
        r"(?:hired|tapped|approached|brought\sin|chosen|enlisted|signed(?:\son)?|set|picked|attached|entrusted)\sto\s(?:shoot|film|lens|make)\s(?:it\b|the|all|every|both|its)",
        "director",
        needs="shoo film lens make",
    ),
    around_people(
        "shot by <people>",
        r"\b(?:shot|lensed|filmed|captained)\s(?:\w+ly\s|again\s|this\stime\s)?by\s" + WHO,
        "director",
        needs="shot lens film",
    ),
    around_people(
        "the list of <job>s includes <people>",
        r"\b(?:lists?|rosters?|line-?up|teams?|ranks?|group|bench|slate|crew|panel|number|trio|quartet|duo|pair)\sof\s"
        + NOUNS
        + r"(?:\s[^.;,\ue000]{1,40}?)?,?\s(?:again\s|also\s|now\s)?(?:includ(?:es?|ing)|is|are|comprises?|comprising|consists\sof|features?|featuring|counts|has|headed\sby|led\sby|topped\sby|completed\sby|made\sup\sof|with|namely|:)\s(?:both\s|again\s)?"
        + WHO,
        needs="list rost line team rank grou benc slat crew pane numb trio quar duo pair",
    ),
    after_people(
        "<people> head the list of <job>s",
        r"(?:heads?|tops?|leads?|joins?|joined|completes?|rounds?\sout|(?:is|are|can\sbe\sfound|figures?|appears?)\s(?:[a-z]+\s){0,2}?on)\s(?:the|a|its)\s(?:[\w-]+\s)?(?:lists?|rosters?|line-?up|teams?|ranks|group|bench|crew)\sof\s"
        + NOUNS,
        needs="list rost line team rank grou benc crew",
    ),
    around_people(
        "on the list of <job>s are <people>",
        r"\b(?:lists?|rosters?|ranks)\sof\s"
        + NOUNS
        + r",?\s(?:on|in|among)\swh(?:ich|om)\s(?:[a-z’']+\s){0,4}?(?:(?:find|are|is|include)\s)?"
        + WHO,
        needs="list rost rank",
    ),
    around_people(
        "<work> that <people> did",
        r"\b(?:episodes?|hours?|chapters?|instal?lments?|finale|premiere|opener|scripts?|two-parter|season|series)\s(?:that\s|which\s)"
        + WHO,
        after=r"\s(?:(?:also|has|have|will|again|is|are|himself|herself)\s){0,3}?(?:"
        + DIDS
        + r")(?=[.,;]|$|\s(?:and|last|in|this)\b)",
        needs="that whic",
    ),
    around_people(
        "a new <job> in <people>",
        r"\b(?:has|have|finds?|found|gets?|got|with|gained?|gains)\s(?:an?|its|the|their)\s" + NOUNS + r"\sin\s" + WHO,
        needs="in",
    ),
    around_people(
        "from a team that <people> lead",
        r"\b(?P<job>[Ss]cripts?|[Ww]riters?|[Ww]riting|[Ss]creenplays?)\b[^.;,\ue000]{0,50}?\s(?:team|room|group|staff)\s(?:that|which)\s(?:is\s(?:led|headed|run)\sby\s)?"
        + WHO,
        needs="team room grou staf",
    ),
    around_people(
        "<people>'s name on the scripts",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\sname\s(?:is\s|stands\s|appears\s)?on\s(?:the|every|each|all|both|most|half)\s(?:[\w-]+\s){0,3}?(?P<job>scripts?|screenplays?|teleplays?)\b",
        needs="name",
    ),
    around_people(
        "with <people> at the wheel",
        r"(?:\b[Ww]ith\s|,\s|\band\s)" + WHO,
        "showrunner",
        after=r"\s(?:again\s|still\s|back\s|once\s(?:more|again)\s|now\s|also\s){0,2}(?:at\sthe\s(?:wheel|top)|in\s(?:overall\s)?charge(?!\sof\s(?:the\s)?(?:\w+\s)?(?:episodes|music|photography|design|casting))|running\s(?:things|it|the\s(?:show|series|place|writers['’]\sroom|room)))\b",
        needs="whee top char runn",
    ),
    around_people(
        "with <people> in the <job>'s chair",
        r"(?:\b[Ww]ith\s|,\s|\band\s)" + WHO,
        after=r"\s(?:[a-z]+\s){0,3}?(?:in|into|behind|donning|wearing|taking|occupying|assuming)\sthe\s"
        + NOUNS
        + r"(?:['’]s?)?\s(?:chair|seat|hat|cap|role|duties)\b",
        needs="chai seat hat cap role duti",
    ),
    around_people(
        "<people>, the minds behind it",
        "",
        after=r",\s(?:the|its)\s(?:[\w-]+\s){0,3}?(?:couple|duo|pair|man|woman|men|women|team|minds?|brains?|siblings|sisters|brothers|partners|creatives?|masterminds?)\sbehind",
        role="creator",
        strict=True,
        needs="behi",
    ),
    around_people(
        "<people>, the man in charge",
        "",
        after=r",\s(?:who\sis\s(?:again\s|still\s|now\s)?in\scharge|(?:the|its)\s(?:\w+\s)?(?:man|woman|men|women|person|pair|duo|couple|two)\s(?:in\scharge|who\sruns?))\sof?\s?(?:the\s(?:show|series|drama|comedy)|it\b|both\b|the\s\w+\sone)",
        role="showrunner",
        needs="char runs run",
    ),
)
"""Read after the plainer wordings; whoever they name too has the same job by both."""
