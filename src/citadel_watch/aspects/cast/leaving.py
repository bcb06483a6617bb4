# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The phrases that take people out of a cast; the surest come first."""

from __future__ import annotations

from citadel_watch.aspects.cast.phrase import CAPITALS, phrase, verb
from citadel_watch.aspects.cast.verbs import COME_BACK, JOIN, LEAVE, PLAY
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

_NO_MORE = (
    r"(?:(?:is|are|was|were|will\sbe|be)(?:\snot|n['’]t)|won['’]t\sbe|will\snot\sbe|not)\s(?:coming\sback|"
    r"returning|back)|"
    r"[Nn]ot\s(?:coming\sback|returning|back)|(?:[Oo]ut|[Gg]one|[Dd]eparted|[Ll]eaving|[Aa]bsent|[Bb]owing\sout)"
)
_UNTIL = r",?\s(?:until|till|up\sto|before)\s"
_OVER = r"(?:\s(?:[\w’'-]+\s){0,2}(?:role|part|lead|mantle|duties|character)s?(?:\s(?:of|as)\s[^.;,\ue000]{1,40}?)?)?"

_OPENING = r"(?:,\s[^,.;\ue000]{1,40},)?\s(?:has\s|had\s|also\s|since\s)*"
_ENDED = r"(?:is|was|has|had)\s(?:now\s|officially\s|well\sand\struly\s|also\s)?(?:over|done|complete|told|finished|ended|(?:been\s)?wrapped(?:\sup)?|come\sto\s(?:an\send|a\sclose|its\send)|reached\s(?:an|its)\send|run\sits\scourse)\b"

LEAVING = (
    phrase(
        "<people> tell of <character>'s end",
        r"(?P<who>"
        + PERSON
        + r")"
        + _OPENING
        + r"(?:said|says|told|tells|confirm(?:s|ed)|reveal(?:s|ed)|wrote|writes|announced|insist(?:s|ed)|posted|explained)\b[^.;:\ue000]{0,60}?\b(?P<char>[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)['’]s?\s(?:story|storyline|journey|arc|time|tale|chapter|run)\s"
        + _ENDED,
        "out",
        needs="stor jour arc time tale chap run",
    ),
    phrase(
        "the last of <people> own <character>",
        r"\b(?:seen|see|saw|see|heard)\sthe\slast\sof\s(?P<who>" + PERSON + r")['’]s?\s(?=" + CAPITALS + r")",
        "out",
        character=True,
        needs="last",
    ),
    phrase(
        "no more of <people> own <character>",
        r"\bno\smore\s(?:of\s)?(?P<who>" + PERSON + r")['’]s?\s(?=" + CAPITALS + r"(?:[.,;]|\s(?:this|in|next)\b|$))",
        "out",
        character=True,
        needs="more",
    ),
    phrase(
        "there will be no <people>",
        r"\b(?:will\sbe|['’]ll\sbe|is|['’]s|[Ee]xpect|[Ss]adly,?|but)\sno\s" + WHO,
        "out",
        after=r"(?=\s(?:this|in\sit|either|next|for\s(?:the|this)|in\sthe\s(?:new|second|third|next))\b|[.,;!]|$)",
        needs="no",
    ),
    phrase(
        "everybody but <people>",
        r"\b(?:except(?:\sfor)?|bar|barring|save(?:\sfor)?|apart\sfrom|with\sthe\s(?:sole\s|possible\s|notable\s)?exception\sof|but\snot|other\sthan)\s"
        + WHO,
        "out",
        after=r"(?=[.;!,]|$|\s(?:and|who|is|are|will|return)\b)",
        needs="exce bar barr save apar not othe",
        behind=r"\b(?:[Ee]verybody|[Ee]veryone|[Aa]ll(?:\sof)?\s(?:the\s|its\s|her\s|his\s)?(?:[\w-]+\s)?(?:regulars|cast|stars|leads|actors|main|old)|(?:whole|entire|full|main|rest\sof\sthe)\s(?:[\w-]+\s)?(?:cast|gang|ensemble|line-?up|team))\b[^.;\ue000]{0,40}?\b(?:back|return\w*|in|aboard|re-?signed|stay\w*|signed)\b[^.;\ue000]{0,20}$",
    ),
    phrase(
        "they lost <people>",
        r"\b(?:[Ii]t|show|series|drama|comedy|cast|ensemble|season)\s(?:has\s|have\s|had\s|also\s|already\s)*(?:lost|waved\sgoodbye\sto|said\sgoodbye\sto|bid\sfarewell\sto|bade\sfarewell\sto|let\sgo\sof|dropped|axed|fired)\s"
        + WHO,
        "out",
        after=r"(?!\s(?:to\s(?:the\s)?(?:injury|illness|cancer)|as\s(?:an?\s|its\s|the\s)*(?:showrunner|director|writer|producer|composer)))",
        needs="lost wave said bid bade let drop axed fire",
    ),
    phrase(
        "you will not find <people>",
        r"\b(?:won['’]t|will\snot|not)\s(?:be\s)?(?:find|see|spot|finding|seeing)\s" + WHO,
        "out",
        after=r"(?=\s(?:in|this|again|anywhere|on\sthe)\b|[.,;!]|$)",
        needs="find see spot seei",
    ),
    phrase(
        "sorry, no <people>",
        r"^(?:Sorry|Alas|Sadly|And|But|So|Nope|Still),?\s(?:but\s|folks,?\s)?(?:there['’]s\s)?no\s" + WHO,
        "out",
        after=r"[.!]?$",
        needs="no",
    ),
    phrase(
        "it was <people>'s last season",
        r"\b(?:was|is|be|being|been|marks|marked)\s(?:also\s|sadly\s|to\sbe\s)?(?P<who>"
        + PERSON
        + r")['’]s?\s(?:very\s)?(?:last|final)\s(?:season|series|run|year|stand|ride)\b(?!\sas\s(?:an?\s|the\s|its\s)?(?:show|dir|writ|prod|exec))",
        "out",
        needs="last fina",
    ),
    phrase(
        "the final bow for <people>",
        r"\b(?:final|last)\s(?:bow|appearance|outing|episode|season|scene|curtain|day)s?\s(?:for|of)\s" + WHO,
        "out",
        needs="last fina",
    ),
    phrase(
        "<people> own <character>, who died and is gone",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:character|(?P<char>"
        + CAPITALS
        + r"))\s(?:died|was\s\w+|is\sdead|perished|bowed\sout|left|met\s(?:his|her)\s\w+)\b[^.;\ue000]{0,60}?\b(?:is|are|will|and)\s(?:not\s|n['’]t\s)(?:be\s)?(?:com(?:e|ing)\sback|back|return(?:ing)?)\b",
        "out",
        needs="died was dead peri bowe left met",
    ),
    phrase(
        "<character> (<people>) is dead for good",
        r"(?P<char>"
        + CAPITALS
        + r")\s\((?:played\sby\s)?(?P<who>"
        + PERSON
        + r")\)\s(?:is|has\sbeen|was|stays|remains)\s(?:now\s|really\s|truly\s|well\sand\struly\s)?(?:dead|gone|no\smore|killed\soff|written\s(?:out|off))\b(?!\s(?:in|at|during|by)\b)",
        "out",
        needs="dead gone no more kill writ",
    ),
    phrase(
        "in <people>'s absence",
        r"\b(?:[Ii]n|[Gg]iven|[Dd]espite|[Dd]ue\sto)\s(?P<who>" + PERSON + r")['’]s?\s(?:continued\s|long\s)?absence\b",
        "out",
        needs="abse",
    ),
    phrase(
        "the gap left by <people>",
        r"\b(?:gap|void|hole|vacancy)\s(?:left|created|caused)\sby\s" + WHO,
        "out",
        needs="gap void hole vaca",
    ),
    phrase(
        "out goes <people>",
        r"\b(?:[Oo]ut\s(?:goes?|went)|[Gg]one,?\s(?:too|also|as\swell),?\s(?:is|are)|[Ff]arewell,|[Gg]oodbye,)\s" + WHO,
        "out",
        needs="goes go went gone fare good",
    ),
    phrase(
        "in <people>'s shoes",
        r"\b(?:step(?:s|ped|ping)?\sinto|slip(?:s|ped|ping)?\sinto|fill(?:s|ed|ing)?|tak(?:es?|en|ing)|took|into)\s(?P<who>"
        + PERSON
        + r")['’]s?\s(?:[\w-]+\s)?(?:shoes|boots|place|seat|mantle|chair)\b",
        "out",
        needs="shoe boot plac seat mant chai",
    ),
    phrase(
        "in for <people>",
        PERSON + r"\s(?:is\s|comes\s|was\s)?(?:drafted\s|brought\s)?in\s(?:for|in\splace\sof)\s" + WHO,
        "out",
        needs="in",
    ),
    phrase(
        "<people>'s name is missing",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\sname\s(?:is|was)\s(?:nowhere|missing|absent|(?:not|no\slonger)\s(?:on|in|among))\b",
        "out",
        needs="name",
    ),
    phrase(
        "<people> and the show part",
        r"(?P<who>"
        + PERSON
        + r")\sand\s(?:the|his|her)\s(?:show|series|drama|network|producers|studio|streamer|comedy)\s(?:[\w’'-]+\s){0,3}?(?:part(?:s|ed|ing)?\s(?:ways|company)|(?:go|gone|going|went)\s(?:their\s)?separate\sways)\b",
        "out",
        needs="part sepa",
    ),
    phrase(
        "the part of <character>, played by <people> until",
        r"of(?:(?<=[Rr]ole of)|(?<=[Pp]art of)|(?<=haracter of))\s(?P<char>[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,3}),\s"
        r"(?:who\s(?:was|were)\s)?(?:played|portrayed|voiced)\sby\s" + WHO,
        "out",
        after=_UNTIL,
        needs="play port voic",
    ),
    phrase(
        "played by <people> until",
        r"by(?:(?<=played by)|(?<=portrayed by)|(?<=voiced by))\s" + WHO,
        "out",
        after=_UNTIL,
        needs="play port voic",
    ),
    phrase(
        "the last of <people>",
        r"\b(?:the\slast|no\smore)\s(?:(?:that\s)?(?:we|you|viewers|fans|audiences)(?:['’](?:ll|ve)|\swill|"
        r"\sshall|\shave)?\s(?:ever\s)?(?:see|seen|saw)\s)?of\s" + WHO,
        "out",
        needs="last more",
    ),
    phrase(
        "the last for <people>",
        r"\b(?:is|was|be|marks?|as)\s(?:to\sbe\s)?(?:the|his|her|their)\s(?:very\s)?(?:last|swan\ssong|final\s(?:one|season|series|outing|bow))\s(?:for|with|of)\s"
        + WHO,
        "out",
        after=r"(?!\s(?:as\s(?:a\s)?(?:director|writer|showrunner|producer)))",
        needs="last swan fina",
    ),
    phrase(
        "<people>, the last we see of them",
        r"(?P<who>"
        + PERSON
        + r")\)?(?![’'])[^.\ue000]{0,100}?\bthe\slast\s(?:that\s)?(?:we|you|viewers|fans|audiences)"
        r"(?:['’](?:ll|ve)|\swill|\sshall|\shave)?\s(?:ever\s)?(?:see|seen|saw)\sof\s(?:him|her|them)\b",
        "out",
        needs="last",
    ),
    phrase(
        "do not wait for <people>",
        r"\b(?:[Dd]on['’]t|[Dd]o\snot)\s(?:hold\s(?:your|one['’]s)\sbreath\sfor|wait\sfor|expect(?:\sto\ssee)?|"
        r"count\son(?:\sseeing)?|look\s(?:out\s)?for|bank\son)\s(?!.{0,60}\b(?:soon|yet|to\s(?:say|tell|talk|comment)|until)\b)"
        + WHO,
        "out",
        needs="don do",
    ),
    phrase(
        "one you will not see is <people>",
        r"\b(?:won['’]t|will\snot|not)\s(?:be\s)?(?:see|seeing|return|returning|find|finding|come\sback|coming\sback|back)\b[^.;,:\ue000]{0,30}?\s(?:is|are)\s"
        + WHO,
        "out",
        needs="see seei retu find come comi back",
    ),
    phrase(
        "missing are <people>",
        r"\b(?:[Mm]issing|[Aa]bsent|[Mm]issed|[Cc]onspicuous\sby\s(?:his|her|their)\sabsence)(?:\s(?:from|this)\s[^.;,:\ue000]{1,40}?)?\s(?:is|are|was|were|will\sbe)\s"
        + WHO,
        "out",
        needs="miss abse cons",
    ),
    phrase(
        "<people>: out",
        r"^\W{0,3}" + WHO,
        "out",
        after=r"(?::|\s[–—-])\s(?:" + _NO_MORE + r"|[Nn]ot\s(?:asked\sback|involved|in\sit|expected))\b",
    ),
    phrase("out: <people>", r"^(?:[\w’' ]{0,24}\b)?(?:" + _NO_MORE + r")\s?[:–—]\s" + WHO, "out"),
    phrase(
        "gone is <people>",
        r"(?:\b(?:[Aa]lso|[Nn]ow|[Tt]oo)\s|^(?:And\s|But\s)?)(?:[Gg]one|[Oo]ut|[Ll]eaving|[Dd]eparting|[Ee]xiting|[Dd]eparted)\s(?:too\s|now\s|as\swell\s)?(?:is|are)\s"
        + WHO,
        "out",
        needs="gone out leav depa exit",
    ),
    phrase(
        "no place for <people>",
        r"\bno\s(?:place|room|part|role|return|way\sback|comeback)\s(?:[^.;:,\ue000]{1,30}\s)?for\s" + WHO,
        "out",
        needs="no",
    ),
    phrase(
        "<character>, from <people>",
        r"\b(?:tak(?:es?|ing|en)|took)\sover\sas\s(?P<char>(?:the\s)?"
        + CAPITALS
        + r"),?\s(?:from|for)\s(?:the\slate\s)?"
        + WHO,
        "out",
        needs="from for",
    ),
    phrase(
        "<people>'s last episode",
        r"(?:is|was|be|marks|marked|been|as|of)\s(?:also\s|sadly\s)?(?P<who>"
        + PERSON
        + r")['’]s?\s(?:very\s)?(?:last|final)\s(?:episodes?|bow|outing|appearance|hour|day)\b(?!\sas\s(?:an?\s|the\s|its\s)?(?:show|dir|writ|prod|exec))",
        "out",
        needs="last fina",
    ),
    phrase(
        "<people>'s time is up",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:[\w-]+\s)?(?:time|run|days|tenure|stint|journey|chapter)\s(?:(?:on|in|with|at|as)\s[^.;,\ue000]{1,40}?\s)?"
        r"(?:is|are|has|have)\s(?:now\s|sadly\s|officially\s)?(?:up|over|done|numbered|(?:come\sto|at|reached)\san\send|ended|finished)\b",
        "out",
        needs="time run days tenu stin jour chap",
    ),
    verb(
        "<people> one of those leaving",
        r"(?:(?:was|is|are|were)\s)?(?:one\sof|among)\s(?:[\w’'-]+\s){1,4}?(?:whose\s(?:departures?|exits?)|(?:who\s(?:have\s|has\s|had\s|are\s|is\s)?)?(?:to\s)?(?:leav(?:e|ing)|left|exit(?:ed|ing)?|depart(?:ed|ing)?))\b",
        "out",
        needs="depa exit leav left",
    ),
    verb("<people> leave", r"(?:" + LEAVE + r")(?!\w)", "out"),
    phrase(
        "<people>, ruling themselves out",
        r"(?P<who>"
        + PERSON
        + r")\s(?:said|says|told|tells|has|insists)\b[^.;\ue000]{0,60}?,\sruling\s(?:him|her)self\sout\b",
        "out",
        needs="ruli",
    ),
    phrase(
        "<people> announce their exit",
        r"(?P<who>"
        + PERSON
        + r")\s(?:has\s|have\s|had\s|also\s)*(?:as\s(?:he|she|they)\s)?(?:announc|confirm|reveal|explain)\w*\s"
        r"(?:on\s\w+\s)?(?:his|her|their)\s(?:[\w’'-]+\s){0,2}(?:exit|departure)\b",
        "out",
        needs="exit depa",
    ),
    phrase(
        "neither <people> return",
        r"\b[Nn](?:either|one\sof)\s" + WHO,
        "out",
        after=r"(?:\s[\w’'-]+){0,5}?\s(?:"
        + COME_BACK
        + r"|"
        + JOIN
        + r"|"
        + PLAY
        + r"|tak(?:es?|ing)\spart\b|makes?\sit\b)",
        needs="neit none",
    ),
    phrase(
        "neither do <people>",
        r"^(?:And\s)?(?:[Nn]either)\s(?:do|does|is|are|will)\s" + WHO,
        "out",
        after=r"(?=[.,;!]|$)",
        needs="neit",
    ),
    phrase(
        "without <people>",
        r"\b(?:minus|without|saying\s(?:goodbye|farewell)\sto|loses|writes\sout|kills\soff|fires|drops)\s" + WHO,
        "out",
        needs="minu with sayi lose writ kill fire drop",
    ),
    phrase(
        "<people>'s exit",
        r"(?P<who>" + PERSON + r")['’]s?\s(?:[\w’'-]+\s){0,2}(?:exit|departure)\b(?!\srumou?rs)",
        "out",
        needs="exit depa",
    ),
    phrase(
        "the show parts company with <people>",
        r"\b(?:[Pp]art(?:s|ed|ing)?\s(?:company|ways)|[Dd]ispens(?:es|ed|ing)|[Cc]ut(?:s|ting)?\sties)\swith\s" + WHO,
        "out",
        needs="part disp cut cuts cutt",
    ),
    phrase("exit of <people>", r"\b(?:exit|departure|loss|absence)\sof\s" + WHO, "out", needs="exit depa loss abse"),
    phrase(
        "replace <people>",
        r"\b(?:[Rr]eplac(?:es?|ed|ing)|in\splace\sof|instead\sof|(?:(?:tak(?:es?|ing|en)|took)\sover|inherits?)"
        r"(?:\sin)?(?:\sthe)?" + _OVER + r"\s(?:from|for)|"
        r"succeed(?:s|ed|ing)?|(?:fill|stand|step|sub|cover)(?:s|ed|ped|bed|ing|ping|bing)?\sin\sfor)\s(?!by\b)" + WHO,
        "out",
        needs="repl plac inst take taki took succ fill stan stoo step sub subs subb cove inhe",
    ),
    phrase(
        "from <people> to",
        r"\b(?:go|goes|pass|passes|passed|move|moves|hands?|switch\w*)\s(?:[\w’'-]+\s){0,3}?from\s(?P<who>"
        + PERSON
        + r")\sto\s(?="
        + PERSON
        + r")",
        "out",
        needs="from",
    ),
    phrase(
        "<people> own <character>, who is gone",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:character|alter\sego|(?P<char>"
        + CAPITALS
        + r"))(?:,\s[^,.;\ue000]{1,40},)?\s(?:(?:has|had)\s(?:now\s|also\s)?(?:drawn\s(?:his|her|their)\slast|met\s(?:his|her|their)\s(?:end|maker|death)|bitten\sthe\sdust|breathed\s(?:his|her|their)\slast|been\s(?:killed|written|bumped)\so(?:ff|ut)|died\sfor\sgood)|(?:bit|bites)\sthe\sdust|(?:was|got|is)\s(?:shot|stabbed|killed|murdered|blown|beheaded)\b[^.;\ue000]{0,50}?,\s(?:so\s)?(?:don['’]t\s(?:look|wait|hold|expect)|RIP|rest\sin\speace|and\s(?:there['’]s|there\sis)\sno\s(?:way\sback|return|coming\sback))|(?:will\snot|won['’]t)\sbe\s(?:back|seen|making\sa\s(?:return|comeback)|resurrected|returning|around|missed|there|part\sof)|"
        r"(?:will\snot|won['’]t)\s(?:return|come\sback|appear|feature|survive)|(?:is|has\sbeen)\s(?:now\s|also\s|sadly\s)?(?:gone|dead|killed\soff|written\s(?:out|off))|(?:was|got)\s(?:killed\soff|written\s(?:out|off))(?!\s(?:in|at|during)\b)|"
        r"(?:is\snot|isn['’]t)\s(?:back|returning|coming\sback|expected))\b",
        "out",
    ),
)
