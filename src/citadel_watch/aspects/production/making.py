# ruff: noqa: E501 -- patterns stand by meaning, unbroken
"""Words of making that a place can stand beside, and how places stand there."""

from __future__ import annotations

import re

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.when.words import anchored, compile_words, phrases

MAKING = anchored(
    r"film(?:s|ed|ing)?(?! (?:studio|festival|maker|director|star|adaptation|version|franchise|industry)\b)",
    r"shoots?|shooting|shot(?! (?:at|in the (?:dark|arm|foot|head|back|chest|leg))\b)",
    r"photography|(?<!another )(?<!different )(?<!co-)production|cameras?",
    r"on (?:location|set|(?:the )?(?:sound ?)?stages?)|exteriors?|interiors?",
    r"(?:captured|lensed)(?= (?:at|in|on|around|across|entirely|mostly|largely) )",
    r"(?:will|would|could|to|(?<=['’])ll)(?: (?:not|also|again|largely|mostly|partly))? be (?:made|produced)",
    r"crew(?! (?:at|in|of) )",
    r"work (?:is|was|has|began|begins|on)",
    r"set up shop",
    r"relocat\w+",
    r"kick(?:s|ed) off(?= in (?-i:[A-Z]))",
    r"swap(?:s|ped)?",
    r"wrap(?:s|ped|ping)(?: up)?",
    r"(?:finish(?:es|ed)|complet(?:es|ed)|end(?:s|ed)|started|began|begins?|starts?)(?= (?:up )?(?:in|at) (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)? (?:in|on|last|this|after|before|at)\b)",
    r"(?:being|is|was|were|are|been) (?:made|produced|recorded|staged)(?= (?:(?:right )?here |over here |there )?(?:in|at|on|around|entirely|mostly|largely)\b)",
    r"(?:long|first|second|third|fourth|next|final|last|another|day|days|shooting|filming|hectic|marathon|outdoor|international|overseas|foreign|month-long|short|(?<!fall )a) schedules?(?= (?:of [^,;.]{1,20} )?(?:in|at|across|around) )",
    r"(?:leg|portion|part|chunk|bulk|rest) of the shoot",
    r"pack-?up|call(?:s|ed) it a (?:day|wrap)(?= (?:on|for|in) )",
    r"cameras (?:have |had |will |are )?(?:\w+ )?(?:return(?:ed|ing)?|go|went|gone|mov(?:ed|ing|e)|com(?:e|ing))(?: back)?",
    r"(?:gone|went|goes|go|going|back|head(?:ed|s|ing)?|return(?:s|ed|ing)?) (?:in front of|before) the cameras?",
    r"(?:beg[au]n|begins?|start(?:s|ed)|back (?:at|to)|resum(?:es|ed)|finish(?:es|ed)|stopped) work",
    r"(?:sets? up|setting up|pitch(?:es|ed)|based|moves?|moved) (?:camp|base|shop|itself)",
    r"locations?",
    r"(?:took|takes?|taking|taken) (?:over|to) the streets",
    r"(?:company|team|cast) (?:(?:then|now|will|is|are|was|were|due|set|to|also|later|next|soon) ){0,4}(?:mov(?:e|es|ing)|head(?:s|ing)?|travels?|decamps?|shifts?|fl(?:y|ies))(?= (?:(?:on|over|back|out|off|down|up) )?to (?-i:[A-Z]))",
    r"unit (?:is|are|was|were|has been|have been|works?|worked|moves?|moved|camps?|camped|decamps?|decamped|heads?|headed|travel(?:s|led)|went|goes|flies|flew|return(?:s|ed)|sp(?:ends?|ent))\b",
    r"(?:sp(?:end|ends|ent|ending)|hol(?:ed|ing) up|camped|encamped|stationed) (?=(?:(?:the|its|their|a|most|much|all|part|half|better|next|past|last|first|coming|whole|entire|long|of|more|than|about|some|almost|nearly|over|several|few|\w+) ){0,6}(?:days|weeks|months|year|spring|summer|autumn|fall|winter)\b)",
    r"hol(?:ed|ing) up|camped out|stationed",
    r"(?:spotted|seen|photographed|snapped|pictured|papped) (?:filming|shooting|on set|in costume|on location)",
    r"(?:mov(?:es|ed|ing)|shift(?:s|ed|ing)|relocat(?:es|ed|ing)|took|tak(?:es|ing)|br(?:ings|ought)) (?:its|the|their) (?:[\w’'-]+ ){0,3}?(?:season|series|show|drama|comedy|thriller)(?= [^.;]{0,80}?\b(?:film|sho[ot]|location|camera|production|stages))",
    r"(?:took|takes?|taking|taken|sent|sends|brought|brings|flew|flies|moved|moves) (?:the |its |his |"
    r"her )?(?:whole |main |second |film )?"
    r"(?:team|crew|unit|shoot|production|company)",
)
SWAP = compile_words(r"\b(?:swap(?:s|ped)?|left|leaves|leaving|trad(?:es|ed)|quits?|abandon(?:s|ed))\b[^,;.]{0,40}\Z")
SCENERY_SWAPPED = anchored(
    r"film(?:s|ed|ing)?|shoot(?:s|ing)?|production|crew|unit|cameras?|team|sets?|location|photography|cast|(?:season|series) \d+|(?:first|second|third|fourth|fifth|sixth|new|next|final|last) (?:season|series|run)"
)
SCENERY = anchored(r"stunts?|scenes?|props?|prop gun|film(?:ing|ed)|shoot(?:ing)?|cameras?|crew")
NAME = (
    r"(?-i:(?:[Nn]orth(?:ern)?|[Ss]outh(?:ern)?|[Ee]ast(?:ern)?|[Ww]est(?:ern)?|[Cc]entral|[Uu]pstate|"
    r"the\sUK|the\sUS|the\sU\.[KS]\.|the\sUnited\s[A-Z]\w+)(?:\s[A-Z][\w’'-]+){0,2}|"
    r"[A-Z][\w’'-]*+(?:\s(?:of\sthe\s|of\s|de\s(?:la\s)?|del\s|di\s|do\s|da\s|du\s|d['’])?[A-Z][\w’'-]++){0,3})"
)
_ONWARD = r"(?:(?:in|to|at|then|later|after|that|abroad)\s){0,4}"
IN_PLACES = compile_words(
    r"\b(?P<prep>in|to|at|around|across|near|outside|through|for|between|throughout|on(?=\sthe\sstreets\sof\s|\s(?:the\s)?(?:(?-i:[A-Z])[\w’'-]+\s){0,2}(?-i:Bridge|Island|Islands|Isle|Coast|Peninsula|Shore|Lake|Riviera|Mainland|Coastline|Isles|Moor|Moors|Border)\b|\s(?:the\s)?(?-i:C[oô]te|Costa)\s))\s(?:and\saround\s)?"
    r"(?:the\s(?:streets|outskirts|suburbs|hills|coast|centre|center|backlots?|mountains|studios|docks|island|city|town|"
    r"village|region|port)\sof\s|nearby\s|neighbou?ring\s|distant\s|sunny\s|rainy\s|snowy\s|mainland\s|rural\s|downtown\s|coastal\s)?"
    rf"(?P<list>(?:the\s)?{NAME}(?:(?:,\sand\s|,\sthen\s|,\s|\sand\s{_ONWARD}|\sor\s|\sthen\s|"
    rf"\sas\swell\sas\s|\sbesides\s)(?:the\s)?{NAME}){{0,6}})"
)
ON_LAND = compile_words(
    r"\b(?P<prep>on)\sthe\s(?P<list>(?-i:[A-Z])[\w’'-]+(?:\s(?-i:[A-Z])[\w’'-]+){0,2}\s(?:mainland|coast|coastline|islands?|isles?|peninsula|riviera|moors?|border|lakes|canals|downs|marshes))\b"
)
"""`on the Scottish mainland`: what is told by a word that is no name."""
BESIDES = compile_words(
    rf"\A\W*(?:besides|as\swell\sas|apart\sfrom|aside\sfrom|in\saddition\sto|along\swith|alongside|after)\s(?P<list>(?:the\s)?{NAME}(?:(?:,\sand\s|\sand\s)(?:the\s)?{NAME}){{0,4}}),\s"
)
"""`Besides Lerwick, scenes are shot at ...`."""
LOCATIONS = compile_words(
    r"\b(?:film|filming|shooting)\slocations?\b[^.;,]{0,40}?(?:\s(?:include[sd]?|including|are|were|such\sas|like)|:)\s"
    rf"(?P<list>(?:the\s)?{NAME}(?:(?:,\sand\s|,\s|\sand\s)(?:the\s)?{NAME}){{0,6}})"
)
SEPARATOR = re.compile(
    rf"(\sabove\sall,\sthen\s|,\sand\s|,\sthen\s|,\s|\sand\s{_ONWARD}|\sor\s|\sthen\s|\sas\swell\sas\s|\sbesides\s)"
)
HOST = compile_words(
    r"(?<![\w’'])(?P<list>(?-i:[A-Z]\w++(?:\s[A-Z]\w++)?))['’]s\s(?-i:(?:[A-Z][\w-]++\s){0,3})"
    r"(?:saw|hosted|hosts|sees|was\shost)\b"
)
LEG = compile_words(
    rf"\b(?:its|their|a|another|first|second|third|next|last|final|long|\d+-day)\s(?P<list>{NAME})(?<!['’]s)\s(?:schedule|leg|stint|portions?|location\sshoot)\b"
)
"""`its Lucknow schedule`: what is filmed there."""

STANDS_IN = Anchored(
    r"\b(?:(?:(?:is|are|was|were)\s)?(?:st(?:ands?|ood|anding)|stepp?(?:s|ed|ing)|fill(?:s|ed|ing)|subs?|subbed|subbing)\sin|(?:(?:is|are|was|were)\s)?doubl(?:es|ed|ing))\s(?:for|as)\b|"
    r"\b(?:(?:is|are|was|were|been|gets?|got|being|has|have|had|will\sbe|once\smore|again)\s){1,4}(?:dressed|turned|transformed|made\sup|made\sover|decked\sout|converted|disguised|done\sup|redressed|remade|refitted|passed\soff)\s(?:up\s)?(?:as|into|to\s(?:look\slike|be|resemble|pass\sfor))\b|"
    r"\b(?:(?:was|were|is|are|been|being|has|have|will\sbe|also|again)\s){1,4}used\s(?:for|as)\b|"
    r"\b(?:is|was|will\sbe|are|were|serv(?:es|ed)\sas|remains?|act(?:s|ed)\sas|provid(?:es|ed))\s"
    r"(?:(?:once|again|also|still|one|of|the|a|its|their|this|time|main|principal|key|chief|only|new)\s){0,6}"
    r"(?:filming\s|shooting\s|production\s)?(?:locations?|backdrop|base|home|sets?)\s(?:for|of|to)\s(?:the\ssets?\s(?:of|for)\s)?"
    r"(?:the\s)?(?:season|series|shoot|filming|production|new|third|second|fourth|fifth|cameras|crew|show|it)\b|"
    r"\b(?:hosts?|hosted|hosting|welcomed|welcomes|saw)\s(?:the\s)?(?:shoot|filming|production|crew|cameras)\b|"
    r"\bis\swhere\s[^,;.]{2,40}?\s(?:shot|shoots?|shooting|filmed|films?|filming|made)\b"
)
PLACES_BEFORE = compile_words(
    rf"(?P<list>(?:the\s)?{NAME}(?:(?:,\sand\s|,\s|\sand\s)(?:the\s)?{NAME}){{0,4}})(?:,?\s(?:in|near|outside|above)\s(?:the\s)?{NAME})?(?:,\s[^,;.]{{2,30}},)?\s(?:(?:is|are|was|were|be|will|being|now|also|again)\s)*\Z"
)
ANSWER_PLACES = compile_words(
    r"\A\W*(?:a[.:]\s)?(?:(?:mostly|mainly|largely|chiefly|partly|again|once\smore|still|entirely|all|over|in|at|on|around|"
    r"and|near|just|outside|primarily|both)\s)*"
    rf"(?P<list>(?:the\s)?{NAME}(?:(?:\sabove\sall,\sthen\s|,\sand\s|,\sthen\s|,\s|\sand\s{_ONWARD}|\sor\s|\sthen\s)(?:the\s)?{NAME}){{0,6}})"
    r"(?=[.,;:!]|\s(?:above|for|mostly|mainly|again|this|with|of|in|where|and|as|plus|but|only)\b|\Z)"
)
ALSO_IN = compile_words(
    rf"\b(?:in|at|around|to|near|of)\s(?P<list>(?:the\s)?{NAME}(?:(?:,\sand\s|,\s|\sand\s)(?:the\s)?{NAME}){{0,6}})"
)
LEAVES = phrases(
    r"from|leaves?|left|swaps?|away from|quits?|instead of|rather than|out of|not(?: in)?",
    after=r"\s(?:the\s)?\Z",
)
MOVES = compile_words(r"relocat")
FILMS = anchored(
    r"(?:will|to|would|is|are|be|was|were|being|and|it|which) (?:film(?:s|ed|ing)?|shoot(?:s|ing)?|shot)(?= )"
)
"""Where filming has a place of its own, what `relocates` is the story."""

SHOT_AT = Anchored(r"\bshot(?=\sat\s(?:the\s)?(?:(?-i:[A-Z])|locations\s))")
