# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The phrases that leave open whether somebody will be in a cast, or only expect it."""

from __future__ import annotations

from citadel_watch.aspects.cast.phrase import phrase, verb
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO
from citadel_watch.model import Certainty

_UNDECIDED = (
    r"(?:up\sin\sthe\sair|in\s(?:doubt|question|limbo|the\sbalance)|un(?:clear|certain|known|decided|confirmed|resolved)|anyone['’]s\sguess|not\s(?:yet\s)?(?:clear|known|certain|settled|confirmed|decided|announced)|"
    r"(?:has|have)(?:n['’]t|\snot|\syet)\s(?:yet\s)?(?:been|to\sbe)\s(?:confirmed|announced|decided|settled|addressed)|hang(?:s|ing)\sin\sthe\sbalance|a\s(?:question\smark|mystery)|open\sto\squestion)\b"
)

OPEN = (
    phrase(
        "<people>'s return is open",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:[\w-]+\s)?(?:return|future|involvement|participation|presence|comeback|status)\s(?:(?:on|in|with|as|for)\s[^.;,\ue000]{1,30}?\s)?(?:(?:is|are|was|remains?|seems|looks)\s(?:still\s|very\smuch\s|now\s|left\s)?)?"
        + _UNDECIDED,
        "expected",
        needs="retu futu invo part pres come stat plac",
        certainty=Certainty.UNKNOWN,
    ),
    phrase(
        "do not rule out <people>",
        r"\b(?:[Dd]on['’]t|[Dd]o\snot|[Nn]ot|n['’]t|[Nn]ever|[Nn]obody\s(?:has|is)|[Nn]o\sone\s(?:has|is))\s(?:yet\s)?rul(?:e|ed|ing)\sout\s(?:an?\s(?:[\w-]+\s)?(?:returns?|comebacks?|cameos?|appearances?|visits?)\s(?:for|by|from|of)\s)?"
        + WHO,
        "expected",
        needs="rule ruli",
    ),
    phrase(
        "the door is open for <people>",
        r"\b[Dd]oor\s(?:is|was|remains|has\sbeen\sleft|stays|s)\s(?:still\s|always\s|left\s)?(?:wide\s|left\s)?(?:open|ajar)\s(?:for|to)\s(?:an?\s(?:[\w-]+\s)?(?:returns?|comebacks?|cameos?|appearances?|visits?)\s(?:for|by|from|of)\s)?"
        + WHO,
        "expected",
        needs="door",
    ),
    phrase(
        "they hope for <people>",
        r"\b(?:[Pp]roducers|[Mm]akers|[Ww]riters|bosses|[Tt]he\s(?:show|team|series|network|streamer)|[Ss]howrunners?|[Nn]etflix)\s(?:still\s|also\s|reportedly\s|now\s|really\s)*(?:hopes?|wants?|plans?|aims?|intends?|would\slike|(?:is|are)\s(?:hoping|keen|looking|trying))\s(?:(?:to\s)?(?:bring\sback|have|get|keep|land|cast|lure\sback|sign)\s)?"
        + WHO,
        "expected",
        after=r"(?=[.,;]|$|\s(?:back|for|as|in|to\s(?:play|return|star|come|join|appear))\b)",
        needs="hope want plan aim inte like hopi keen look tryi",
    ),
    phrase(
        "count on <people>",
        r"\b(?:[Ww]e|[Yy]ou|fans|viewers)\s(?:can|could|may)\s(?:probably|likely|surely|safely|almost\scertainly)\s(?:count|bank|rely)\son\s"
        + WHO,
        "expected",
        needs="coun bank rely",
    ),
    verb(
        "<people> are offered a part",
        r"(?:offered|(?<!signed )(?<!sign )up\sfor\s(?=(?:the|an?)\s(?:[\w-]+\s){0,2}(?:role|part)\b)|wanted\sfor|approached\s(?:for|about)|in\scontention\sfor|reading\sfor|auditioning\sfor|the\s(?:front-?runners?|favou?rites?)\s(?:to\splay|for)|close\sto\s(?:landing|winning|getting))\s?(?:(?:the|an?)\s(?:[\w-]+\s){0,2}(?:role|part)s?(?:\sof)?\s?)?",
        "expected",
        character=True,
        needs="offe up want appr cont read audi fron favo clos",
    ),
    verb(
        "<people> hint at a return",
        r"(?:hint(?:s|ed|ing)?\sat|teas(?:es|ed|ing)|float(?:s|ed|ing)?|flirt(?:s|ed|ing)?\swith|(?:is|are)\sopen\sto|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?(?:\sup)?|consider(?:s|ed|ing)?)\s(?:an?\s|his\s|her\s|their\s)(?:possible\s|potential\s|future\s|surprise\s)?(?:returns?|comebacks?|cameos?)\b",
        "expected",
        needs="hint teas floa flir open mull weig cons",
    ),
    verb(
        "<people> have not signed yet",
        r"(?:(?:has|have)(?:n['’]t|\snot)(?:\syet)?\s(?:signed|closed\sa\sdeal|agreed\sterms|re-?signed|inked|committed)(?=\s(?:up|on|yet|for)\b|\s(?:an?|the|his|her)\s(?:[\w-]+\s)?(?:deal|contract)|[.,;]|$)|(?:has|have)\syet\sto\s(?:sign|close|agree|commit|re-?sign|ink))\b",
        "expected",
        needs="sign clos agre re resi ink inke comm",
    ),
    phrase(
        "not the last of <people>",
        r"(?:\b(?:not|never)|n['’]t)\s(?:have\s)?(?:see|seen)\sthe\slast\sof\s" + WHO,
        "expected",
        needs="last",
    ),
    phrase(
        "a question mark over <people>",
        r"\b[Qq]uestion\smarks?\s(?:hangs?\s|hover(?:s|ing)?\s|remains?\s|(?:is|are|still)\s[a-z]+\s)?(?:over|against|about|around)\s"
        + WHO,
        "expected",
        needs="ques",
        certainty=Certainty.UNKNOWN,
    ),
    phrase(
        "we hope to see <people>",
        r"\b(?:[Ww]e|I)(?:['’]d|\swould|\sdo|\salso|\sfully)*\s(?:expect|hope)\sto\ssee\s" + WHO,
        "expected",
        needs="expe hope",
        certainty=Certainty.EXPECTED,
    ),
    verb(
        "<people> are a safe bet",
        r"(?:as\sgood\sas\s(?:certain|confirmed|back|in)|all\sbut\s(?:certain|confirmed|guaranteed)|(?:as\s)?(?:an?\s|the\s)?(?:(?:pretty|fairly|very)\s)?(?:safe|sure|good)\s(?:a\s)?bets?|an?\s(?:shoo-?in|dead\scert|near-certainty|lock|strong\spossibility)|(?:on|atop)\sthe\s(?:shortlist|short\slist|wanted\slist)|shortlisted)\b(?!\sfor\s(?:(?:an?|the|this|her|his)\s)?(?:[A-Z]|awards?|prizes?|nomination|directing))",
        "expected",
        needs="good all safe sure shoo dead near lock stro shor want",
    ),
    verb(
        "<people> are game",
        r"(?:is|be|was|are|were)\s(?:also\s|definitely\s|certainly\s|all\s|both\s)?(?:game\b(?=[.,;]|\s(?:to\s(?:return|come|do|play|be)|for\s(?:more|another|an?\s(?:return|comeback|third|second|fourth|new|spin)|it|season|series))\b|$)|up\sfor\s(?:it|more|another|a\s(?:return|comeback|second|third))\b|open\sto\s(?:returning|coming\sback|a\sreturn|more|another))",
        "expected",
        needs="game up open",
    ),
    phrase(
        "expect <people>",
        r"(?<!n['’]t )(?<!not )\b(?:[Ee]xpect(?:s|ed|ing)?(?:\sto\ssee)?|hop(?:es?|ing)\sto\s(?:see|get)|"
        r"(?:could|may|might)\ssee|talks\swith|courting|wants|pursuing|eyeing|circling)\s" + WHO,
        "expected",
        needs="expe hope hopi see talk cour want purs eyei circ",
    ),
    phrase(
        "whether <people> stay is open",
        r"\b[Tt]he\s(?:status|future|question|whereabouts)\sof\s" + WHO,
        "expected",
        after=r"(?!\sas\b)[^.;\ue000]{0,80}?\b(?:ha(?:s|ve)\s(?:not|yet\sto)\s(?:yet\s)?(?:be(?:en)?\s)(?:announced|settled|confirmed|clarified|resolved)|(?:was|is|are|were|remains?)\s(?:left\s)?(?:(?:not\s(?:[\w-]+\s)?|un)(?:clear|known|settled|decided)|sidestepped|dodged|avoided|open|up\sin\sthe\sair|in\s(?:doubt|limbo|question)|uncertain))\b",
        needs="stat futu ques wher",
    ),
    verb(
        "<people> rumoured for a part",
        r"(?:rumou?red|tipped|reported|believed|thought|understood|said)\s(?:for\s(?:weeks|months|years|some\stime)\s)?(?:to\s(?:be|play)|as)\s(?:the|an?|its)\s(?:[\w’'-]+\s){0,3}?(?:villain|baddie|antagonist|love\sinterest|big\sbad|nemesis|rival|lead|hero|heroine)\b",
        "expected",
        needs="vill badd anta love big neme riva lead hero",
    ),
    verb(
        "<people> are a question mark",
        r"(?:is|are|remains?)\s(?:still\s)?(?:the|an?)\s(?:big\s|only\s)?(?:question\smarks?|wild\scards?|unknowns?|maybe)\b",
        "expected",
        needs="ques wild unkn mayb",
    ),
    phrase(
        "<people>'s return looks likely",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:[\w-]+\s)?(?:returns?|comebacks?|involvement|presence|participation)\s(?:looks?|seems?|is|are|appears?)\s(?:also\s|all\sbut\s|very\s|more\sthan\s)?"
        r"(?:likely|probable|possible|certain|on\sthe\scards|expected|a\ssafe\sbet|a\sgiven|a\sformality)\b",
        "expected",
        needs="retu come invo pres part",
    ),
    phrase(
        "a place for <people>",
        r"\b(?:may|might|could|should|(?:may|might|could)\syet)\s(?:yet\s|still\s)?be\s(?:an?\s)?(?:place|room|part|role|way\sback|cameo)s?\sfor\s"
        + WHO,
        "expected",
        needs="plac room part role way came",
    ),
    verb(
        "<people> would do it again",
        r"do\s(?:it|another|more|a\s(?:second|third|fourth|fifth)(?:\sseason|\sseries)?)\s(?:again\s)?(?:in\sa\sheartbeat|tomorrow|like\sa\sshot|without\shesitation|gladly|again)\b",
        "expected",
        needs="hear tomo shot hesi glad agai",
    ),
    verb(
        "<people> close to signing",
        r"(?:(?:as\s)?close\sto\s(?:signing|joining|a\sdeal)|in\s(?:early\s|final\s|advanced\s)?(?:talks|negotiations)(?:\sfor\s[^.;,\ue000]{1,30}?\sas\s)?|"
        r"circling|being\seyed)",
        "expected",
        character=True,
        needs="clos talk nego circ eyed",
    ),
    verb(
        "<people> in line for a part",
        r"(?:lined\sup|eyed|tipped|considered|courted|in\sthe\s(?:running|frame)|wanted)\sfor\s(?:an?|the|its)\s(?:[\w’'-]+\s){0,3}(?:roles?|parts?|leads?)\b",
        "expected",
        needs="line eyed tipp cons cour runn fram want",
    ),
    verb(
        "<people> have no deal yet",
        r"(?:hammer(?:s|ing)?\sout|work(?:s|ing)?\s(?:out|on)|negotiat(?:es?|ing)|discuss(?:es|ing)?)\s(?:an?\s|the\s|their\s|his\s|her\s)?(?:new\s)?(?:deals?|contracts?|returns?|comebacks?)\b",
        "expected",
        needs="deal cont retu come",
    ),
)
