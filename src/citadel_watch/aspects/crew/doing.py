# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""How a page tells people's jobs by what follows their names: `A and B direct`."""

from __future__ import annotations

from citadel_watch.aspects.crew.phrase import after_people
from citadel_watch.aspects.crew.words import DIDS, DOINGS, NOUNS, SERVE, THE_SHOW
from citadel_watch.extracting.people.masking import PERSON

DOING_IT = (
    after_people(
        "<people> replace as <job>",
        r"(?:join(?:s|ed|ing)?|step(?:s|ped|ping)?\sin\sfor|replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es?|ing)|took)\sover(?:\sfrom)?)\s"
        + PERSON
        + r",?\sas\s(?:the\s\w+\s)?"
        + NOUNS,
        needs="as",
    ),
    after_people(
        "<people> take over the job",
        r"(?:(?:tak(?:es?|ing)|took|inherit(?:s|ed|ing)?|assum(?:es?|ed|ing))\s(?:over\s|on\s|up\s)?(?:the|that|her|his|their)\s(?:(?:vacant|now-vacant|top|same)\s|(?P<post>showrunner|showrunning|head\swriter|director)(?:['’]s)?\s)?(?:job|role|post|position|gig|mantle)\b|"
        r"step(?:s|ped|ping)?\sinto\s(?:(?:the|that)\s(?:role|job|post)|(?:his|her|their)\sshoes)|fill(?:s|ed|ing)?\s(?:his|her|their)\sshoes|"
        r"gets?\sthe\s(?:job|post|gig|role\sof\sshowrunner)\b|"
        r"(?:succeed|replac|tak)(?:s|es?|ed|ing)?\s(?:over\sfrom\s)?(?:him|her|them|\ue000)(?=[.,;]|$|\s(?:for|in|on|this|from|and|after)\b)|(?:succeed|replac|tak)(?:s|es?|ed|ing)?\s(?:over\sfrom\s)?(?:him|her|them)\b)(?:\s(?:of|as)\s(?:the\s)?(?P<job>(?:co-)?showrunner|head\swriter|director|executive\sproducer)\b)?"
        r"(?!\s(?:of|as)\b)",
        needs="job role post posi gig mant shoe him her them repl succ take taki took",
    ),
    after_people(
        "<people> serve as <job>", SERVE + r"\b[^.,;:\ue000]{0,45}?\sas\s(?:the\s\w+\s)??" + NOUNS + r"\b", needs="as"
    ),
    after_people(
        "<people> are <job>",
        r"(?:is|are|(?:was|were)(?=\s(?:an?\s|also\s)?(?:co-)?exec)|be|remain(?:s|ing)?|becom(?:es?|ing)|became|as|stay(?:s|ing)?|named|appointed|made|(?:promoted|elevated|upped)\sto)\s"
        r"(?:(?:back|again|once\s(?:more|again)|still|both|all|also|now|together|likewise)\s)?(?:as\s)?(?:both\s)?(?:among\s|one\sof\s)?"
        + NOUNS
        + r"\b(?!['’])",
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
    after_people(
        "<people> share the job",
        r"(?:shar(?:es?|ed|ing)|split(?:s|ting)?|tak(?:es?|ing)\s(?:on|over|up)|took\sover|handl(?:es?|ing)|assum(?:es?|ing))\s(?:the\s|both\s)?(?P<job>(?:(?:executive\s)?(?:producer|director|directing|direction|writing|"
        r"showrunner|showrunning|producing|directorial)(?:\s(?:and|&)\s)?){1,2}|director['’]s)\s(?:(?:duty|duties|credits?|work|role|job|post|chair|reins)\b|of\s(?:the|it|all|both|[A-Z]))",
        needs="duty duti cred work role job post chai rein dire writ show prod",
    ),
    after_people(
        "<people> on duty",
        r"(?:(?:is|are|be|back|again|once\smore|returns?|remains?|stays?)\s){1,3}on\s(?P<job>(?:script(?:ing)?|writing|direct(?:ing|ion|orial)|producing)(?:\s(?:and|&)\s(?:writing|directing|producing))?)\s(?:duty|duties)\b",
        needs="duty duti",
    ),
    after_people(
        "<people> share the writing",
        r"(?:shares?|handles?|does|do|provides?|did|will\sdo)\s(?:the\s)?(?P<job>writing|direction|directing|script|music|score)\b",
        needs="writ dire scri musi scor",
    ),
    after_people(
        "<people> make the music",
        r"(?:record(?:s|ed|ing)?|writ(?:es?|ing|ten)|wrote|finish(?:es|ed|ing)|conduct(?:s|ing)|provid(?:es?|ing)|deliver(?:s|ing)?|does|doing|is\sdoing)\s(?:the|its|all\sthe|a\snew)\s(?:[\w-]+\s)?(?P<job>score|music|soundtrack)\b",
        needs="scor musi soun",
    ),
    after_people(
        "<people> at the helm",
        r"(?:(?:is|are|be|being|back|again|takes?|took|taking|stays?|remains?|stands?|works?|sits?|step(?:s|ped|ping)?|get(?:s|ting)?|go(?:es|ing)?|mov(?:es|ing)|return(?:s|ing)?|com(?:es?|ing)\sback|make(?:s)?\s(?:his|her|their)\s(?:[\w-]+\s){0,2}debut)\s)*(?:back\s)?(?:at\sthe\shelm|in\scharge|in\sthe\sdriving\sseat|behind\sthe\scamera|"
        r"(?:[a-z]+\s(?:[a-z]+\s){0,3}?)?(?:in|into)\s(?:the\s)?director['’]s\schair|(?:has|have|gets?|occup(?:y|ies)|fills?)\sthe\sdirector['’]s\schair|wield(?:s|ing)?\sthe\smegaphone|calling\sthe\sshots)",
        "director",
        needs="helm char came dire call mega",
    ),
    after_people("<people> narrate", r"(?P<job>narrat(?:es?|ing))\b", needs="narr"),
    after_people(
        "<people> run it",
        r"(?:(?:direct|write|directs|writes|and)\s)*"
        r"(?:(?:co-)?run(?:s|ning)?\s(?:things|it\b|both\b|"
        + THE_SHOW
        + r"|the\s\w+\sone)|oversee(?:s|ing)?\s(?:the|it)|(?:steer(?:s|ing)?|shepherd(?:s|ing)?|mastermind(?:s|ing)?|pilot(?:s|ing)|guid(?:es|ing))\s"
        + THE_SHOW
        + r"|"
        r"(?:tak(?:es?|ing)|took)\s(?:over|charge\sof)\s(?:the|this|its)\s(?:[\w-]+\s){0,2}?(?:show|series|drama|comedy|franchise|spin-?off|prequel|offshoot|sitcom|anthology)(?!\sas\s(?:the\s)?(?:new\s)?(?:lead|host|star|narrator|title))|"
        r"(?:run|runs|running|takes?\sover|oversees?)\sthe\swriters['’]\sroom|"
        r"(?:keeps?|tak(?:es?|ing)|took|picks?\sup|hold(?:s|ing)?|assum(?:es?|ing)|inherits?)\s(?:over\s)?the\s(?:creative\s)?(?:reins|baton)|calls?\sthe\sshots\sday\sto\sday|takes?\sthe\swheel)\b",
        "showrunner",
        needs="call run runs runn co over keep take taki took pick hold assu inhe stee shep mast pilo guid",
    ),
    after_people(
        "<people> ran <title>",
        r"(?P<job>(?:co-)?(?:ran|run|runs|running|showran)|oversee(?:s|ing)?|steer(?:s|ing)?|shepherd(?:s|ing)?)(?=\s(?:it|both|them)\b|\s[“‘\"']?[A-Z])",
        "showrunner",
        strict=True,
        needs="ran run runs runn co show over stee shep",
    ),
    after_people(
        "<people> join the writers",
        r"(?:(?:join|board)(?:s|ed|ing)?|part\sof|(?:(?:return|go|com)(?:s|es|ed|ing)?|back)\s(?:back\s)?(?:to|in|into))\s(?:the\s|its\s)(?:[\w-]+\s)?(?:writing\s(?:team|staff)|writers['’]?s?['’]?\s(?:room|team)|team\sof\swriters)",
        "writer",
        needs="writ",
    ),
    after_people(
        "<people> head the writers",
        r"(?:heads?|heading|leads?|leading|(?:(?:is|are|stays?|remains?|sits?|back|again|stands?)\s)*(?:at\sthe\s(?:head|top)|in\scharge)\sof)\s(?:up\s)?(?:the|its|a)\s(?:writing\s(?:team|staff)|writers['’]\sroom|team\sof\swriters)",
        "writer",
        needs="writ team",
    ),
    after_people(
        "<people> finish the scripts",
        r"(?:(?:hard\sat\swork|working|work|at\swork)\son|finish(?:ed|ing|es)?|complet(?:ed|es|ing)|deliver(?:ed|s|ing)|turn(?:ed|s|ing)\sin|"
        r"polish(?:ing|es|ed)|hand(?:ed|s|ing)\sin|busy\swith|submitted|drafted|drafting|contribut(?:es?|ed|ing))\s(?:an?|the|all|both|its|every|each|\d+|two|three|four|five|six|seven|eight|ten)\s"
        r"(?:(?:of|the|new|final|last|first|season|\w+[’']s|\d+|three|four|five|six|seven|eight|ten)\s){0,4}?(?P<job>scripts?|screenplays?|teleplays?)\b",
        needs="scri scre tele",
    ),
    after_people(
        "<people> thought it up",
        r"(?P<job>dream(?:ed|t)\sup|came\sup\swith|conceiv(?:ed|es)|hatched|thought\sup|originated)\s"
        + THE_SHOW
        + r"(?!\s(?:of|for)\b)",
        "creator",
        needs="drea came conc hatc thou orig",
    ),
    after_people(
        "<people> are behind it",
        r"(?:is|was|are|were|be|s)\s(?:again\s)?the\s(?:\w+\s)?(?:man|woman|men|women|minds?|brains?|duo|pair|team|force|creatives?)\sbehind\s(?:both|"
        + THE_SHOW
        + r"|this\s(?:show|series|drama))",
        "creator",
        needs="behi",
    ),
    after_people(
        "<people> make their debut as <job>",
        r"(?:mak(?:es?|ing)|made|marks?|gets?)\s(?:his|her|their)\s(?:[\w-]+\s){0,3}?(?:(?P<job>direct(?:orial|ing))\sdebut|debut\sas\s(?:an?\s)?director)\s"
        r"(?:this\sseason|(?:with|on|in|at)\s(?:episode|the\s(?:show|series|season|finale|premiere|pilot|spin|\w+\s(?:episode|instal?ment|hour))|one|an\sepisode|this|season|it\b))",
        "director",
        needs="debu",
    ),
    after_people(
        "<people> made <episodes>",
        r"(?:made|shot|do|tak(?:es?|ing)\s(?:charge|care)\sof|took\scharge\sof|direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|did|does|doing|shoots?|shooting|lensed|lensing|has|have|gets|"
        r"handled|handles?|handling|takes?|taking|took|tackles?|tackled|was\sbehind|is\sbehind|behind|get|gets)\s(?:the\s)?(?:(?:others|rest|remainder|(?:season\s)?(?:finale|premiere|opener))\b|"
        r"(?:first|last|final|opening|closing|remaining|other|penultimate|one|two|three|four|five|six|episodes?)\b(?:\s(?:and|one|two|three|four|five|six|of|the|\w+)\b){0,2}?"
        r"(?:\s(?:episodes?|blocks?|two-parter|hours?|instal?lments?|chapters?)\b|(?:(?<=\stwo)|(?<=\ssix)|(?<=\sthree)|(?<=\sfour)|(?<=\sfive))(?=[.,;]|$|\s(?:and|while)\b)))",
        "director",
        needs="firs last fina open clos rema othe penu one two thre four five six epis rest fina prem open",
    ),
    after_people(
        "<people> do",
        r"(?:busy\s|hard\sat\swork\s|at\swork\s|continu(?:es?|ing)\sto\s|(?:returns?|returning|returned|comes?\sback|coming\sback)\sto\s|board\sto\s|stars?\s(?:in\s(?:it|the\s\w+)\s)?and\s(?:also\s)?)?"
        + DOINGS
        + r"(?=[\s.,;:)]|$)",
        strict=True,
    ),
    after_people("<people> did", DIDS + r"(?=\s)", strict=True),
)
