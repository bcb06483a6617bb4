# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""How a page tells people's jobs by words around their names: `directed by A`, `showrunner A`."""

from __future__ import annotations

from citadel_watch.aspects.crew.phrase import around_people
from citadel_watch.aspects.crew.words import DIDS, DOINGS, NOUNS, PASTS, WITH
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

NAMED = (
    around_people(
        "the <doing> is <people>'s",
        r"\b(?P<job>(?i:direct(?:ing|ion)|directorial|writing|scripting|showrunning))(?:\s(?:duty|duties|work|job|credits?|responsibilit(?:y|ies)|reins))?"
        r"(?:\s(?!(?:who|that|which|team)\b)[\w’'-]+){0,7}?\s(?:split|shared|divided|divvied|handled|taken|falls?|fell|go(?:es)?|went|rests?|lies|lie|left|handed|entrusted|remains?|stays?|belongs?)\s"
        r"(?:[\w-]+\s){0,3}?(?:between|among|amongst|by|to|with)\s" + WHO,
        needs="spli shar divi hand take fall fell go goes went rest lie lies left entr rema stay belo",
    ),
    around_people(
        "divided among <job>s <people>",
        r"\b(?:split|shared|divided|divvied)\s(?:\w+\s){0,3}?(?:between|among|amongst|by)\s(?:the\s)?(?P<job>directors|writers|showrunners)\s"
        + WHO,
        needs="spli shar divi",
    ),
    around_people(
        "replaced as <job> by <people>",
        r"\b(?:replaced|succeeded)\sas\s" + NOUNS + r"\sby\s" + WHO,
        needs="repl succ",
    ),
    around_people(
        "joined as <job> by <people>",
        r"\bjoined\s(?:[^.;\ue000]{0,40}?\s)?as\s" + NOUNS + r"\s(?:[^.;,\ue000]{0,40}?\s)?by\s" + WHO,
        needs="join",
    ),
    around_people(
        "<doing> are <people>",
        r"\b(?P<job>(?i:(?:executive\s|exec\s|co-)?(?:direct|produc|writ)ing))(?:\s(?:alongside|with|on|for|this|the)\s[^.;,]{1,60}?)?,?\s(?:is|are|will\sbe)\s(?:also\s|again\s)?"
        + WHO,
        needs="dire prod writ",
    ),
    around_people(
        "the team led by <people>",
        r"\b(?:creative|writing|production|behind-the-scenes)\steams?,?\s(?:(?:is|are|was|were)\s)?(?:led|headed)\sby\s"
        + WHO,
        "showrunner",
        needs="team",
    ),
    around_people(
        "<people>, <job> of <title>,",
        "",
        after=r",\s(?:the\s|an?\s)?" + NOUNS + r"(?=\s(?:of|on|for|behind)\s[“‘\"']?[A-Z][^,;.]{1,50}[,”])",
        strict=True,
        needs="show dire writ crea exec ep co",
    ),
    around_people(
        "its <job>, <people>,",
        r"(?:\b(?:[Tt]he\s(?:show|series|season|drama|comedy|thriller)['’]s|[Ii]ts|[Tt]heir|[Oo]ur)|^(?:The|An?)|\b(?:is|was)\san?(?=\s(?:co-)?(?:exec|showr)))\s"
        + NOUNS
        + r",\s"
        + WHO,
        after=r"(?=,|\.?$)",
        needs="show dire writ crea exec ep co head prod",
    ),
    around_people(
        "at the head of the writers is <people>",
        r"\b(?:[Aa]t\sthe\s(?:head|top)|[Ii]n\scharge)\sof\s(?:the|its|a)\s(?:writing\s(?:team|staff|room)|writers['’]?\s(?:room|team)|team\sof\swriters)\b[^.;,\ue000]{0,40}?\s(?:is|are|sits?|stands?|will\sbe)\s(?:again\s|still\s|now\s)?"
        + WHO,
        "writer",
        needs="head top char",
    ),
    around_people(
        "a <people> <work>",
        r"\b(?:[Aa]n?|[Tt]he|this|its|another)\s(?:new\s)?" + WHO,
        after=r"\s(?P<job>directorial|scripts?|screenplays?|teleplays?|creation|composition|score|soundtrack|adaptation)\b(?!\s(?:which|that)\snever)",
        needs="dire scri scre tele crea comp scor soun adap",
    ),
    around_people(
        "behind the camera: <people>",
        r"\b(?:[Bb]ehind\sthe\scamera|[Aa]t\sthe\s(?:wheel|helm)|[Ii]n\sthe\s(?:director['’]s\s)?chair|[Cc]alling\sthe\sshots|[Oo]n\sdirecting\sduty)\b[^.;:\ue000]{0,50}:\s(?:the\s)?"
        + WHO,
        "director",
        needs="behi whee helm chai call dire",
    ),
    around_people(
        "courtesy of <people>",
        r"(?:,|\b(?:comes?|is|are|us))\s(?:to\sus\s)?courtesy\sof\s(?:the\s)?" + WHO,
        "creator",
        after=r"(?!\s(?:of|at|from)\b)(?!,\s(?:the|its|a|an|who)\b)",
        needs="cour",
    ),
    around_people(
        "the <doing>, shared by one with <people>",
        r"\bshar(?:es?|ed|ing)\s(?:the\s)?(?P<job>(?i:direct(?:ing|ion)|writing|showrunning|scripting|producing))(?:\s(?:of|duties|job|work)\b)?[^.;,\ue000]{0,40}?\swith\s"
        + WHO,
        needs="shar",
    ),
    around_people(
        "from the pen of <people>",
        r"\b(?:from|by)\sthe\spen\sof\s" + WHO,
        "writer",
        needs="pen",
    ),
    around_people(
        "the brainchild of <people>",
        r"\b(?:[Bb]rainchild|[Cc]reation|[Bb]aby)\sof\s" + WHO,
        "creator",
        needs="brai crea baby",
    ),
    around_people(
        "<job>, replaced by <people>",
        r"\bas\s" + NOUNS + r"[^.;]{0,40}?\b(?:replaced|succeeded)\sby\s" + WHO,
        needs="repl succ",
    ),
    around_people(
        "<job>: <people>",
        r"^\W{0,3}(?P<job>[A-Z][\w\s,&/-]{2,50}?)(?:\sby)?\s?[:–—|]\s?" + WHO,
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons crea wri musi scor stor",
    ),
    around_people(
        "<people>: <job>",
        r"^\W{0,3}" + WHO,
        after=r"\s?(?:[:–—|]\s?|,\s)" + NOUNS + r"\W*$",
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
    around_people(
        "<done> by <people>",
        r"\b"
        + PASTS
        + r"\s(?:again\s|once\smore\s|entirely\s|in\spart\s|partly\s|mostly\s|largely\s|jointly\s|this\stime\s|(?:for|in|at|on)\s(?:(?!(?:followed|joined|played|inspired|novels?|books?|based|games?)\b)[^,.;\ue000\s]+\s){1,6}?)?by\s(?:the\s(?:duo|team|brothers|sisters)\s(?:of\s)?)?"
        + WHO,
        needs="by",
    ),
    around_people(
        "<work> by <people>",
        r"\b(?P<job>(?i:scripts?|screenplay|music|score|direction|teleplay|story|adaptation)),?\s(?:(?:which|that)\s)?(?:(?:is|are|come|comes|will\sbe|will\scome|was|were)\s)?(?:by|from)\s"
        + WHO,
        needs="by from",
    ),
    around_people(
        "<job> is <people>",
        r"\b"
        + NOUNS
        + r"(?:\s(?:of|on|for|in|this)\s[^,.;:]{1,40}?)?\s(?:is|are|were|include|includes|will\sbe|remains?)\s(?:both\s)?"
        r"(?:once\s(?:more|again)\s|again\s|still\s|now\s)?" + WHO,
        needs="is are were incl be rema",
    ),
    around_people(
        "<job>, along with <people>",
        r"\b" + NOUNS + r",?\s(?:duty\s|duties\s)?(?:along\swith|alongside|together\swith|as\sare|as\sis|with)\s" + WHO,
        needs="with alon toge as",
    ),
    around_people(
        "<doing> alongside <people>",
        r"(?<!the )(?<!a )(?<!his )(?<!her )(?<!its )(?<!of )\b" + DOINGS + r"(?:\s[^.;\ue000]{1,50}?|,)?" + WITH + WHO,
        needs="with alon",
    ),
    around_people(
        "<did> it with <people>",
        PERSON
        + r"[^.;\ue000]{0,60}?\b"
        + DIDS
        + r"(?:\s(?!(?:and|then|also)\s(?:\w+\s)?(?:executive|exec|co-\w+|[a-z]+ed|wrote|ran)\b)[\w’'“”\"-]+){0,9}?"
        + WITH
        + WHO,
        strict=True,
        needs="with alon",
    ),
    around_people(
        "<job> are <people>, too",
        r"\b(?P<job>(?i:(?:exec(?:utive)?\s)producers?|(?<!exec\s)(?<!executive\s)producers?|directors?|writers?|creators?|showrunners?))\s(?:also\s)?(?:include|includes|including|are)\s"
        + WHO,
        needs="incl are",
    ),
    around_people(
        "among the <job>s are <people>",
        r"\b[Aa]mong\s" + NOUNS + r"\s(?:[^.;,\ue000]{1,30}\s)?(?:is|are)\s" + WHO,
        needs="amon",
    ),
    around_people(
        "has <people> as <job>",
        r"\b(?:[Ww]ith|has|have|gets|brings\sback|keeps|sees|hired|hires|taps|tapped|appoints|names)\s" + WHO,
        after=r"\s(?:(?:[\w-]+\s){0,3}?as\s(?:one\sof\s|among\s)?|(?:also\s|all\s)?(?:one\sof|among)\s)" + NOUNS,
        needs="with has have gets brin keep sees hire taps tapp appo name",
    ),
    around_people(
        "with <people> doing",
        r"(?:\bwith\s|,\s|\band\s)" + WHO,
        after=r"\s(?:also\s|again\s|once\smore\s)?(?P<job>(?:on\s|sharing\s|handling\s)?(?:direct|writ|produc|showrunn|compos|edit|execut|exec\sproduc|develop)(?:ing|ion|ive\sproducing)\b)(?:\s(?:duty|duties))?",
        needs="dire writ prod show comp edit exec deve",
    ),
    around_people(
        "with <people> taking the reins",
        r"(?:\bwith\s|,\s|\band\s)" + WHO,
        role="showrunner",
        after=r"\s(?:now\s|also\s|then\s)?(?:taking|assuming|picking\sup|inheriting|running)\s(?:over\s)?(?:the\s(?:reins|show|baton|series)|charge)\b",
        needs="taki assu pick inhe runn",
    ),
    around_people(
        "<people> to do",
        r"\b(?:[Cc]ourt(?:s|ing)|hire[sd]?|taps?|tapped|wants?|enlist(?:s|ed)?|brought\sin|asked|bring(?:s|ing)\s(?:back|in))\s"
        + WHO,
        after=r"\sto\s" + DOINGS,
        needs="cour hire tap taps tapp want enli brou aske brin",
    ),
    around_people(
        "it is <people> who do",
        r"\b(?:is|are|['’]s)\s" + WHO,
        after=r"\swho\s(?:(?:will|also|again|once|more|is|are)\s)*" + DOINGS + r"(?=[\s.,;)]|$)",
        needs="who",
    ),
    around_people(
        "it is <people> who run it",
        r"\b(?:is|are|['’]s)\s" + WHO,
        role="showrunner",
        after=r"\swho\s(?:(?:will|also|again|now|once|more|is|are)\s)*(?:runs?|running)\s(?:it|the\s(?:show|series|season)|things)\b",
        needs="who",
    ),
    around_people(
        "<people>, the <job>,",
        "",
        after=r",\s(?!(?:and|as|with|but|while|who|which)\b)"
        + NOUNS
        + r"(?:\ssince\s[^,;.\ue000]{1,40}|\sfor\s(?:the\s(?:last|past)\s)?\w+\s(?:seasons|series|years)|\s(?:of|on|behind|for)\s(?!the\s(?:original|first|mothership|parent)(?:[,.]|$))(?:both|all|(?:the|this)\s(?:(?:original|new|entire|whole|hit|crime)\s)?[a-z-]+))?(?:,\s(?=[a-z])|\.?$)",
        needs="show dire writ crea prod comp edit scre head exec ep",
    ),
    around_people(
        "the writers are led by <people>",
        r"\bwriters(?:['’]\sroom)?,?\s(?:(?:is|are)\s)?(?:led|headed|run)\sby\s" + WHO,
        "writer",
        needs="writ",
    ),
    around_people(
        "the writers are <people>",
        r"\b(?:writing\s(?:staff|team)|writers?['’]?s?['’]?\sroom|team\sof\swriters)\s(?:also\s)?(?:counts|includes|consists\sof|is\smade\sup\sof|features|comprises)\s(?:also\s)?"
        + WHO,
        "writer",
        needs="writ",
    ),
    around_people(
        "<job> <people>",
        r"(?:(?<=^)|(?<=[^A-Z”\"’'\w]\s)|(?<=[,.?!…][”\"’]\s)|(?<=[a-z]\s))(?<![Ff]ormer )(?<!ex-)(?<!then )(?<!original )(?<!other )(?<!another )"
        r"(?P<job>(?:series\s)?(?:co-)?(?:showrunners?|creators?|executive\sproducers?|head\swriters?)(?:(?:\s(?:and|&)\s|/)(?:co-)?(?:showrunners?|creators?|executive\sproducers?|head\swriters?|directors?|writers?))?)\s"
        + WHO,
        needs="show crea co exec head seri",
    ),
    around_people(
        "the day-to-day is <people>'s",
        r"\b(?:[Dd]ay-to-day|[Dd]aily\srunning|[Rr]unning\sof\sthe\s(?:show|series|room)|[Tt]he\swriters['’]\sroom)\b[^.;,\ue000]{0,40}?\s(?:in\sthe\shands\sof|with|to|by|of|falls?\sto|goes\sto)\s"
        + WHO,
        "showrunner",
        needs="day runn room",
    ),
    around_people(
        "<people>'s scripts",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:(?!first\b|old\b|other\b|next\b|previous\b)[\w-]+\s){0,2}?(?P<job>scripts|script|screenplays?|teleplays?)\b"
        r"(?=\s(?:are|is|were|has|have|for\s(?:the|it|both|all|season|series)|will|take|takes|brings?|picks?|begins?|opens?)\b|[.,;]|$)",
        needs="scri scre tele",
    ),
    around_people(
        "in the hands of <people>",
        r"\b(?:in\sthe\shands\sof|entrusted\sto|at\sthe\shelm\s(?:is|are|will\sbe)|[Bb]ehind\sthe\scamera\s(?:is|are|was|were|stands?|stood|will\sbe)|[Aa]t\sthe\shelm\s(?:is|are))\s"
        + WHO,
        "director",
        needs="hand entr helm came",
    ),
    around_people("the <people>-run show", r"\bthe\s(?P<who>" + PERSON + r")-run\b", "showrunner", needs="run"),
    around_people(
        "made under <people>",
        r"\b(?:filmed|made|shot|produced|filming|shooting)\s[^.;\ue000]{0,40}?\bunder\s(?:the\sduo\s)?" + WHO,
        "creator",
        needs="unde",
    ),
    around_people(
        "hired for it",
        r"(?P<who>" + PERSON + r"),?\s(?:has|have)\sbeen\shired\sfor\s(?=the|its|this)",
        "creator",
        needs="hire",
    ),
    around_people(
        "it came from <people>",
        r"(?<!ripts )(?<!ript )(?<!usic )(?<!core )\b(?:comes?|hails?)\s(?:to\s\w+\s)?from\s(?:(?:the\s)?(?:(?:series\s)?creators?|minds?\sof|duo|team|"
        r"husband-and-wife\steam)\s(?:of\s)?)?(?:[“‘\"]?[A-Z][\w’'-]*[”’\"]?\s){0,3}?" + WHO,
        "creator",
        needs="come hail",
    ),
    around_people(
        "a show from <title> <job> <people>",
        r"\b(?:comes?|hails?|drama|pilot|series|show|spin-?off|prequel|sequel|thriller|comedy|adaptation|offshoot|reboot|revival|anthology)\s(?:from|by)\s(?:the\s)?"
        r"[“‘\"]?[A-Z\d][\w’'&-]*(?:\s(?:of\s|the\s|and\s|&\s)*[A-Z\d][\w’'&-]*){0,4}[”’\"]?(?:['’]s)?\s(?P<job>(?:co-)?(?:creators?|showrunners?|writers?|directors?)(?:(?:[/-]|\s(?:and|&)\s)(?:co-)?(?:creators?|showrunners?|"
        r"writers?|directors?|(?:executive\s)?producers?))*)\s" + WHO,
        needs="crea co show writ dire",
    ),
    around_people(
        "from <job> <people> and <job> <people>",
        r"\b(?:[Ff]rom|[Bb]y)\s[^.;]{0,60}?" + PERSON + r"(?:,\s(?:and\s)?|\sand\s)" + NOUNS + r"\s" + WHO,
        needs="from by",
    ),
    around_people(
        "from creators <people>",
        r"\b(?:[Ff]rom|[Bb]y)\s(?:(?:the|series|original|executive)\s){0,2}(?P<job>(?:co-)?(?:creators?|showrunners?|writers?|directors?|producers?)(?:(?:[/-]|\s(?:and|&)\s)(?:creators?|showrunners?|"
        r"writers?|directors?|executive\sproducers?|producers?))*)\s" + WHO,
        needs="from by",
    ),
    around_people(
        "the reins go to <people>",
        r"\b(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?|ced(?:es?|ed|ing))\s(?:over\s)?(?:the\s)?(?:reins|keys|baton|torch|mantle|showrunn\w+\s\w+|show)\s(?:over\s|off\s)?to\s"
        + WHO,
        "showrunner",
        needs="rein keys bato show torc mant",
    ),
    around_people(
        "takes over as <job>",
        r"\b(?:handing|handed|passes|passing|hands)\s(?:the\sreins\s|over\s)?to\s" + WHO,
        after=r"\sas\s" + NOUNS,
        needs="hand pass",
    ),
    around_people(
        "new <job> <people>",
        r"\b(?P<job>(?i:(?:new|incoming|returning|season\s\w+|series)\s(?:co-)?(?:showrunners?|directors?|head\swriters?|writers?|composers?|creators?)))\s"
        + WHO,
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
    around_people(
        "thanks to <job> <people>",
        r"\b(?:thanks\sto|[Uu]nder|[Pp]er|led\sby|from|guided\sby|overseen\sby|(?:^|\.\s)(?=[A-Z]))\s?"
        + NOUNS
        + r"\s"
        + WHO,
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
    around_people(
        "<job>s <people> at it",
        r"(?:^|[.“\"]\s?)(?P<job>(?:[Cc]o-)?(?:Creators|Directors|Showrunners|Writers)(?:\s(?:and|&)\s(?:creators|directors|showrunners|writers|executive\sproducers))?)\s"
        + WHO,
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
)
