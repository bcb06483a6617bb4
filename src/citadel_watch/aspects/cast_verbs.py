# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The verbs that tell of a cast, by meaning: joining, coming back, playing, leaving, working on it."""

from __future__ import annotations

EVENT = (
    r"(?!\s(?:to|outside|drunk|late|early|online|in\s(?:court|public|person|town)|(?:at|for|on)\s(?:[\w’'-]+\s){0,2}"
    r"(?:premieres?|launch|events?|screenings?|part(?:y|ies)|festivals?|panels?|conventions?|sets?|photocall|awards?|"
    r"ceremon(?:y|ies)|carpet|office|stage|radio|podcasts?|interviews?|fittings?|rehearsals?|auditions?))\b)"
)
A_PART = r"(?:roles?|parts?|leads?|turn|cameos?)\b(?!\s(?:last|until|till|before|originally|(?:in|for)\sthe\s(?:first|last|previous|original|pilot))\b)"
JOIN = (
    r"(?:upped|promoted|elevated|bumped)(?:\sup)?\sto\s(?:an?\s)?(?:series\s)?(?:regulars?|leads?|main\scast)|recur(?:s|ring)?\b|"
    r"(?:heads?|tops?|completes?|leads?|anchors?)\s(?:up\s)?(?:the|its|an?)\s(?:[\w’'-]+\s){0,3}(?:cast|ensemble|line-?up)\b|involved\b|"
    r"(?:be\s)?in(?=\s(?:the\s(?:new|second|third|fourth|fifth|next|final|last|show|series|season|cast|mix)|season|both)\b)|"
    r"(?:join|board)(?:s|ed|ing)?\b|(?:co-?|guest[\s-]?)?star(?:s|ring)?\b(?!\sas\b)|(?:co-)?starred(?=[.;]|$)|(?:co-)?headlin(?:es?|ing)\b|toplin(?:es?|ing)\b|"
    r"front(?:s|ing)?\b|lead(?:s|ing)?\b(?!\s(?:to|writers?|directors?|producers?|singer|editor|story|role)\b)|sign(?:s|ed)?\s(?:on|up)\b|round(?:s|ed|ing)?\so(?:ut|ff)\b|"
    r"(?:step|slip)(?:s|ped|ping)?\sin(?:to)?\b|"
    r"tak(?:es?|ing)\s(?:over|on|up)\s(?:as\s(?:the\s)?leads?|from|for|the\s(?:[\w’'-]+\s){0,2}(?:role|part|lead|mantle)s?)\b|"
    r"(?:tak(?:es?|ing)|took)\sover\b(?=\s(?:as|from|for|the\s(?:role|part))\b)|"
    r"(?:be\s)?(?:cast|recast)\b|(?:be\s)?(?:a\s)?part\sof\b(?!\s(?:the|any|that|this|those|these)\s(?:conversation|discussion|talks|problem|plan|plans|negotiation|reason|deal)s?\b)|among\sthe\s(?:cast|stars|newcomers|additions|returnees)\b|new\s(?:in|to)\b|"
    r"(?:play|feature)s?\sa\s(?:part|role)\b|tak(?:es?|ing)\sthe\slead\b|leads?\sthe\s(?:line|way|charge)\b|appear(?:s|ing)?\b(?!\sas\b)|featur(?:es?|ing)\b|"
    r"(?:has|have|had|got|gets?|landed|lands|won|wins|scored|secured|scores|bags?|bagged|nabs|nabbed|snagged|filling|fills?)\s"
    r"(?:an?|the|other|major|key|their|his|her)\s(?:[\w’'-]+\s){0,3}" + A_PART + r"|"
    r"(?:have|play)s?\s(?:[\w’'-]+\s){0,3}(?:roles|parts)\b|"
    r"(?:turn|pop|show)(?:s|ed|ped|ing|ping)?\sup\b(?!\sas\b)"
    + EVENT
    + r"|(?:drop|look|stop|swing|check)s?\s(?:in|by)\b"
    + EVENT
    + r"|"
    r"(?:makes?\s(?:a|an)\s(?:[\w’'-]+\s)?)?(?:cameos?|appearance)\b"
    + EVENT
    + r"|team(?:s|ing)?\sup\swith\b|reports?\sfor\sduty|"
    r"be\s(?:seen|glimpsed|spotted|heard)(?=\s(?:in\s|again|once\smore|on\s?screen|too|as\swell)|[.,;)]|$)(?!\sin\s(?:court|public|person|town)\b)|"
    r"(?:stay|remain|carr(?:y|ie)|continue)s?\s(?:on\s)?as\s(?:the\s|its\s|an?\s)?(?:series\s)?(?:leads?|stars?|leading\s\w+)\b"
    r"(?!\s(?:writer|director))|"
    r"(?:hired|cast|tapped|signed|picked|chosen|booked)\s(?:for|in)\s(?:another|an?|the|one)\s(?:[\w’'-]+\s){0,3}(?:leads?|roles?|parts?)\b|"
    r"(?:bumped|promoted|upped|elevated)\sfrom\s[^.;,]{1,40}?\sto\s(?:an?\s)?(?:series\s)?(?:regulars?|leads?|main\scast)\b|suit(?:s|ed|ing)?\sup\b|saddl(?:es?|ing)\sup\b|roped\sin\b|drafted\sin\b|snapped\sup\b|reappear(?:s|ing)?\b|reunit(?:es?|ing)\b|made\sa\s(?:series\s)?regular\b|ma(?:de|kes?|king)\sthe\s(?:[\w-]+\s){0,2}(?:roster|cast|line-?up|ensemble)\b|(?:is|are)\sstill\s(?:the\s(?:guy|man|woman|one|doctor|boss|face|person|heart)\b|(?:with\sus|part\sof)\b)|(?:sign|ink|close)(?:s|ed|d|ing)?\s(?:(?:his|her|their|an?|the|new|fresh|multi-year|one-year)\s){0,3}(?:contracts?|deals?|extensions?)\b|in\sit\b|com(?:es?|ing)\s(?:aboard|on\sboard|in)\b(?!\s(?:to|for\s(?:a|the)\s(?:drink|meeting)))|added\sto\sthe\s(?:[\w’'-]+\s){0,2}(?:cast|ensemble|line-?up|roster|mix)\b|"
    r"(?:on\sboard|aboard)(?=\s(?:too|also|again|for|as\swell|in)\b|[.,;)]|$)|locked\s(?:in|for)\b|in(?=\s(?:too|as\swell)\b|,\s(?:and|but|while)\b|[.;]|$)|there(?=\s(?:too|as\swell|again)\b)|around(?=\s(?:more|again|too|as\swell|for\s(?:the|all|another|season))\b|[.,;]|$)|cross(?:es|ing)?\sover\b(?!\sfrom)|an?\s(?:[\w-]+\s){0,3}(?:(?:guest|cameo)\s(?:appearance|spot|role|turn|slot)s?|cameo)\b|under\scontract\b|contracted\b|paid\sup\b|tied\sdown\b|re-?up(?:s|ped|ping)?\b|re-?join(?:s|ed|ing)?\b|(?:signed|renewed|contracted)\s(?:up\s)?(?:for|through|until)\b|(?:ma[dk]e|form|complete|comprise)s?\s(?:up\s)?the\s(?:rest\sof|(?:[\w-]+\s){0,2}(?:cast|ensemble|line-?up))\b|remain(?:s|ing)?(?=[,.;)]|$|\s(?:too\b|as\swell|at\s(?:the|its)|in\s(?:place|the)|on\sboard|part\sof|regulars?|series\sregulars?)\b)|"
    r"(?:(?:also|too|both|all|again)\s)?on\sthe\s(?:call\ssheet|cast\s(?:list|sheet))\b|be\sthere\b|had\s(?:his|her|their)\scontracts?\s(?:renewed|extended)\b|"
    r"(?:(?:moves?|moved|moving|steps?|stepped)\sup\s(?:to|as)\s(?:the\s|an?\s)?(?:leads?|regulars?|main)|inherit(?:s|ed|ing)?\s(?:the|an?|his|her)\s(?:[\w-]+\s)?(?:role|part|lead|mantle))\b|"
    r"(?<!once )(?:do(?:es|ing|ne)?|did)\s(?:all\s|nearly\s|almost\s)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|several|every|each|all|an?\s(?:few|handful|couple|string))\b\s(?:of\s)?(?:[\w-]+\s){0,2}(?:episodes?|hours?|instal?lments?|chapters?)\b|"
    r"(?<!was )(?<!were )in\s(?:all\s|nearly\s|almost\s)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|several|every|each|all|an?\s(?:few|handful|couple|string))\b(?:\s(?:out\s)?of)?(?:\s(?:the|our|its|their|them|those))?\s(?:[\w-]+\s){0,2}?(?:episodes?|hours?|instal?lments?|chapters?|of\sthem)\b|"
    r"with\sus(?=\s(?:for\s(?:the|all|season|series|another)|next|again|in\s(?:the\s)?(?:new|next|season|second|third))\b)|"
    r"(?:visit|guest)(?:s|ed|ing)?(?=\s(?:in|on|for|during)\s(?:the\s|an?\s|one\s|two\s|three\s|several\s|its\s)?(?:[\w-]+\s){0,2}(?:episodes?|hours?|seasons?|series|show|finale|premiere|opener|run)\b|[.;]|$)|"
    r"puts?(?:ting)?\sin\san?\s(?:[\w-]+\s){0,2}(?:appearances?|cameos?|turn)\b|in\sas\s(?:an?|the|his|her|their)(?=\s[a-z])|"
    r"(?:given|handed)\s(?:an?|his|her|their)\s(?:[\w-]+\s){0,3}(?:storyline|subplot|arc|part|role)\b"
)
COME_BACK = (
    r"return(?:s|ed|ing)?\b|com(?:es?|ing)\sback\b|go(?:es|ne|ing)?\sback\b|repris(?:e[sd]?|ing)\b|be\sback\b|back\b|"
    r"follow(?:s|ing)?\ssuit|(?:is|are|be)\sback\b|mak(?:es?|ing)\s(?:an?|his|her|their)\s(?:[\w’'-]+\s){0,2}(?:return|comeback)\b|"
    r"check(?:s|ing)?\sback\sin\b|resum(?:es?|ing)\s(?:his|her|their)\s(?:role|part)s?\b|stay(?:s|ing)?\sput\b|"
    r"stick(?:s|ing)?\saround\b|stay(?:s|ing)(?=[.;!]|,\s(?:and|but|while|says|said)|$|\s(?:too|as\swell)\b)|stay(?:s|ing)?\s(?:on\b|with\sthe\s(?:show|series|drama|cast))(?!\sas\s(?:an?\s|the\s)?(?:show|exec|prod|writ|dir))|"
    r"(?:sport|don|wear|carry)(?:s|ing)?\sthe\s[\w’'-]+\s(?:again|once\smore)\b"
)
ROLE_OF = r"(?:[\w-]+\s){0,3}?(?:roles?|parts?|mantle|shoes|character|boots)\s(?:of|as)(?:\sthe\scharacter(?:\sof)?)?"
PLAY = (
    r"(?:gets?|got|getting)\sto\sbe(?=\s(?:the\s)?(?:[A-Z]|\ue000))|(?:play(?:s|ing)?|portray(?:s|ing)?|voic(?:es?|ing)|essay(?:s|ing)?)(?:\sthe\s"
    + ROLE_OF
    + r")?|"
    r"(?:star|co-?star|guest[\s-]?star|appear|headline|recur|feature|turn\sup|turns\sup|pop\sup|pops\sup|show\sup|shows\sup|be\sseen)"
    r"(?:s|ring|ing)?(?:\s(?:again|once\smore))?\sas|"
    r"(?:join|board|sign|return|cast|step|came?|comes|take|took)(?:s|ed|ing|ped)?(?:\s(?:the\s(?:cast|show|series|"
    r"drama)|back|on|in|over|up|aboard)){0,2}\sas|back\sas|on\sboard\sas|aboard\sas|added(?:\sto\sthe\scast)?\sas|"
    r"(?:stay|check)(?:s|ing)?\s(?:put|on|back\sin)\sas|(?:is|are)\sback\sas|"
    r"repris(?:e[sd]?|ing)\s(?:(?:his|her|their|the)\s)?"
    + ROLE_OF
    + r"|(?:handed|given|offered|awarded|entrusted\swith)\s(?:the\s)"
    + ROLE_OF
    + r"|"
    r"resum(?:es?|ing)\s(?:(?:his|her|their|the)\s)?" + ROLE_OF + r"|"
    r"(?:inherit(?:s|ed|ing)?|(?:tak(?:es?|ing)|took|taken|step(?:s|ped|ping)?|slip(?:s|ped|ping)?)\s(?:back\s)?(?:over|on|up|into|in))\s(?:(?:his|her|the)\s)?"
    + ROLE_OF
    + r"|"
    r"(?:has|have|had|got|gets?|landed|lands|won|wins|scored|secured|scores|bags?|bagged|nabs|nabbed|fills?)\s"
    r"(?:an?|the|their|his|her)\s" + ROLE_OF + r"|"
    r"mak(?:es?|ing)\s(?:an?|his|her|their)\s(?:[\w’'-]+\s){0,2}(?:return|comeback|appearance|cameo)\sas|repris(?:es?|ing)(?=\s[A-Z\ue000])|roped\sin\s(?:to\splay|as)|(?:(?:[Rr]eplac(?:es?|ed|ing)|succeed(?:s|ed|ing)?)|(?:(?:tak(?:es?|ing)|took|taken)\sover\sfrom|(?:step|sub)(?:s|ped|bed|ping|bing)?\sin\sfor))\s\ue000\sas|recurr(?:ed|ing)\s[^.;,\ue000]{1,40}?\sas|"
    r"(?:lend(?:s|ing)?|giv(?:es?|ing))\s(?:(?:his|her|their)\s(?:[a-z]+\s)?(?:voices?|tones?|baritone|talents?|vocals)|voice)\s(?:again\s|once\smore\s)?to"
)
LEAVE = (
    r"(?:pack(?:s|ed|ing)?\s(?:his|her|their)\sbags|(?:hand|turn)(?:s|ed|ing)?\sin\s(?:his|her|their)\s(?:notice|badge|resignation|gun|scrubs))\b|"
    r"(?:deci(?:des?|ded|ding)|cho(?:oses?|se|osing|sen)|elect(?:s|ed)|opt(?:s|ed|ing)?|plump(?:s|ed))\s(?:against\s(?:return|com(?:e|ing)\sback|another|sign|renew|a\s(?:return|comeback|new))|"
    r"not\sto\s(?:return|come\sback|renew|sign|re-sign|re-up|continue|reprise|carry\son|take\spart|stay))\w*|"
    r"(?:pass(?:es|ed|ing)?\son|declin(?:es?|ed|ing)|turn(?:s|ed|ing)?\sdown)\s(?:the\schance\s(?:to|of)\s)?(?:return|repris|com(?:e|ing)\sback)\w*|"
    r"(?:miss(?:es|ed|ing)?|skip(?:s|ped|ping)?)\s(?:out\son\s)?(?:all\sof\s)?(?:(?:the|this|next|its)\s(?:[\w-]+\s){0,2}(?:seasons?|series|run|outing|instal?lment)|(?:season|series)\s(?:\d|one|two|three|four|five|six))\b|"
    r"nowhere\s(?:to\sbe\s(?:seen|found)|in\s(?:it|the\s(?:cast|new|line-?up)))\b|done(?=[.;!]|$)|"
    r"(?:hang(?:s|ing)?|hung)\sup\s(?:(?:his|her|their)|(?:the\s)?[A-Z][\w-]*['’]s)(?!\sphone)|"
    r"said\s(?:his|her|their)\s(?:goodbyes?|farewells?)\b|"
    r"[“\"]?graduated[”\"]?\sfrom\s(?:the\s)?(?:part|role|show|series)\b|"
    r"(?:exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|quit(?:s|ting)?|leaving)(?=[.,;:)]|$)|"
    r"(?:exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|leav(?:es?|ing)|left|quit(?:s|ting)?)(?=\s(?:the|this|its|their|"
    r"his|her|last\s(?:year|season|series|spring|summer|fall|autumn|winter|month|week)\b(?!['’])|earlier|after|before|ahead|as|in|following|amid|over|because|for|to|at|behind|[“‘\"']?[A-Z\d]))|drop(?:s|ped|ping)?\sout\b|"
    r"bow(?:s|ed|ing)?\sout\b|walk(?:s|ed|ing)?\s(?:away|off|out)\b|step(?:s|ped|ping)?\s(?:down|aside|away|back)\b(?!\sin)|"
    r"pull(?:s|ed)?\sout\b|mov(?:es?|ed|ing)\son\b|part(?:s|ed|ing)?\sways|(?:written|writing\s\w+)\s(?:out|off)\b|killed\soff\b|fired\b|"
    r"dismissed\b|let\sgo\b|axed\b|off(?=[.,;!]|$)|off\s(?:doing|making|busy|elsewhere|to\s(?:other|new|pastures|do\s(?:other|something)|make|shoot))\b|not(?=:\s(?:[A-Z\ue000]|he\b|she\b|his\b|her\b))|"
    r"(?:off|out\sof|done\swith|finished\swith|through\swith)\b(?!\s(?:the\s|its\s|his\s|her\s)?(?:film|shoot|"
    r"production|reshoots))(?=\s(?:the|[“‘\"']?[A-Z\ue000]|this|season))|"
    r"(?:has|have|had|with)\sno\s(?:part|role|place)\sin|ha(?:s|ve)\smade\s(?:his|her|their)\s(?:exit|departure)|"
    r"made\s(?:his|her|their)\s(?:exit|departure)|out\b(?=[.,;:!]|$|\s(?:and|but)\s\ue000)|replaced\b(?=\s(?:by|with|as|in|on|after|for|at|from|last|this)\b|[.,;:)]|$)|recast\b(?!\sas|\sin)|"
    r"rul(?:es?|ed|ing)\s(?:him|her|them)sel(?:f|ves)\sout\b|rul(?:es?|ed|ing)\sout\s(?:an?\s|any\s|his\s|her\s)?(?:return|comeback|cameo)\b|(?:bid|bids|says?|said|wav(?:es?|ed|ing))\s(?:an?\s[\w-]+\s)?(?:farewell|goodbye|bye)\b|"
    r"check(?:s|ed)\sout\b|gone(?=[.,;:)]|\sfor\sgood|$)|opt(?:s|ed|ing)?\s(?:out|not\sto\s(?:return|come\sback))\b|"
    r"(?:turn(?:s|ed|ing)?\sdown|pass(?:es|ed|ing)?\son|declin(?:es?|ed|ing)|refus(?:es?|ed|ing))\s(?:an?\s|the\s|"
    r"another\s|to\s)(?:[\w’'-]+\s){0,2}(?:return|come\sback|season|series|comeback|run|outing|new\scontract|contract)\b|"
    r"(?:ha(?:s|ve)\s)?(?:already\s)?(?:played|filmed|shot|taped)\s(?:his|her|their)\s(?:very\s)?(?:last|final)\s(?:scenes?|episodes?|day|days|moments?|lines?|hour)\b|on\s(?:his|her|their|the)\sway\sout\b|(?:out|heading\sout|walking\sout)\sthe\sdoor\b|(?:head|mak)(?:s|es|ed|ing)?\sfor\sthe\s(?:exits?|door)\b|(?:did|does|do|wo)(?:n['’]t|\snot)\sget\s(?:an?\s)?(?:other|another|second|third|further)\s(?:year|season|series|run|contract)\b|"
    r"call(?:s|ed|ing)?\s(?:it\squits|it\sa\sday|time\son)\b|(?:won['’]t|not)\sbe\sasked\sback\b|"
    r"sit(?:s|ting)?\s(?:this\sone|it|the\s[\w-]+\s(?:season|series))\sout\b|sit(?:s|ting)?\sout\s(?:the|season|series|this)\b|"
    r"absent\b|missing(?=\sfrom\b)|made\s(?:his|her|their)\s(?:last|final)\s(?:bow|appearance)\b|tak(?:es?|en|ing)\s(?:his|her|their|a)\s(?:final\s)?(?:bow|leave)\b"
)
WORK = (
    r"(?:shot|filmed)(?=\s(?:in\s[A-Z]|on\slocation|(?:his|her|their)\s(?:[\w-]+\s)?(?:scenes?|parts?|bits?|episodes?|cameos?)\b))|"
    r"(?:spotted|seen|photographed|snapped|pictured|glimpsed|papped|sighted)\s(?:[\w’'-]+\s){0,4}?(?:on\s(?:the\s)?(?:set|location)|filming|shooting|in\s(?:full\s)?costume|between\stakes|in\scharacter)|"
    r"(?:arriv(?:es|ed|ing)|fl(?:ew|own|ies|ying)\sin|land(?:s|ed)|report(?:s|ed))\s(?:[\w’'-]+\s){0,5}?(?:on\s(?:the\s)?set|for\s(?:the\s)?(?:shoot|filming|work|table\sread))|"
    r"(?:wrap|finish|complete|start|begin|resum)\w*\s(?:up\s)?(?:[\w’']+\s){0,3}(?:film|shoot|production|work\son)\w*|"
    r"(?:done|finished|busy)\s(?:with\s)?(?:the\s)?(?:filming|shooting)|(?:film|shoot)s?\b(?!\sa\s)|"
    r"(?:[\w’'-]+\s){0,5}[\w’'-]+,\s(?:filming|shooting)\b|(?:filming|shooting)\b|back\s(?:on|to)\s(?:the\s)?set\b|"
    r"on\s(?:the\s)?set\b"
)
