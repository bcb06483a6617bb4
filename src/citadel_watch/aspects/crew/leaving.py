# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""How a page says that somebody stops doing a job behind the camera."""

from __future__ import annotations

from citadel_watch.aspects.crew.phrase import after_people, around_people
from citadel_watch.aspects.crew.words import LEAVE, NOUNS
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

LEAVING = (
    after_people(
        "<people> leave as <job>",
        r"(?:[\w’']+\s){0,2}?"
        + LEAVE
        + r"(?:\s[\w’'“”\"]+){0,5}?\s(?:as|from\s(?:the\s)?(?:role|post|job|position)\sof)\s"
        + NOUNS
        + r"\b",
        standing="out",
        needs="as role post job posi",
    ),
    around_people(
        "<job> <people> leave",
        r"(?<!former )(?<!ex-)\b(?<!new )" + NOUNS + r"\s" + WHO,
        standing="out",
        after=r"(?:,\s(?:who|which|the|an?|whose|\d\d|known)\b[^,;.\ue000]{0,80},)?(?:\s(?:has|have|is|was|had|been|being|will|officially|abruptly|reportedly|also|now|since|recently|already)){0,3}\s"
        + LEAVE
        + r"(?=[\s.,;)]|$)",
        needs="left exit quit leav step depa walk bow bows bowe move movi fire dism repl let oust remo sack out drop no part resi ende pull with won will isn are aren not",
    ),
    around_people(
        "<people>'s exit as <job>",
        r"(?P<who>" + PERSON + r")['’]s?\s(?:[\w’'-]+\s){0,2}(?:exit|departure)\sas\s" + NOUNS,
        standing="out",
        needs="exit depa",
    ),
    after_people(
        "<people> replaced as <job> by",
        r"replaced(?:\sby\s" + PERSON + r")?\sas\s" + NOUNS,
        standing="out",
        needs="repl",
    ),
    after_people(
        "<people> hand over the reins",
        r"(?:[^.\ue000]{1,140}?\b(?:he|she|they)\s(?:(?:has|have|had|will)\s)?)?(?:hand(?:s|ed|ing)?\s(?:over|off)|giv(?:es?|ing|en)\sup|gave\sup|hand(?:s|ed|ing)?\sback|"
        r"relinquish(?:es|ed)?|surrender(?:s|ed)?|(?:hand|pass)(?:s|es|ed|ing)?(?:\son)?)\sthe\s(?:keys|reins|helm|baton|torch|mantle)\b(?!\s(?:of|to)\s(?:his|her|their|an?)\b)",
        "showrunner",
        "out",
        needs="keys rein helm bato torc mant",
    ),
    after_people(
        "<people> hand the <job> to",
        r"(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?)\s(?:over\s|off\s)?(?:the\s|his\s|her\s)(?P<job>showrunner|showrunning|show-running|director|directing|writing|head\swriter)"
        r"(?:['’]s)?\s(?:job|post|role|duties|reins|chair|position|keys)\b",
        standing="out",
        needs="show dire writ head",
    ),
    after_people(
        "<people> stop <doing>",
        r"(?:(?:bow|back|pull)(?:s|ed|ing)?\sout\sof|opt(?:s|ed)?\sout\sof|drop(?:s|ped)?\sout\sof|stop(?:s|ped)?|step(?:s|ped|ping)?\s(?:down|back|away)\sfrom|walk(?:s|ed)?\saway\sfrom|"
        r"mov(?:es|ed|ing)\son\sfrom|quit(?:s|ting)?|done|no\slonger|gave\sup|giv(?:es?|ing)\sup|vacat(?:es?|ed|ing)|(?:ha(?:s|ve)\s)?left)\s(?:the\s)?(?P<job>directing|writing|running|showrunning|producing|director(?=['’]s\schair))\b",
        standing="out",
        needs="dire writ runn show prod",
    ),
    around_people(
        "replace <people> as <job>",
        r"\b(?:step(?:s|ped|ping)?\sin\sfor|replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es?|ing)|took)\sover\s(?:the\s\w+\s)?from)\s"
        + WHO,
        standing="out",
        after=r",?\s(?:as|for|in)\s(?:the\s(?!director)\w+\s)?" + NOUNS,
        needs="repl succ tak take taki took step",
    ),
    around_people(
        "take it from <people> as <job>",
        r"\b(?:tak(?:es?|en|ing)|took|inherit\w*|pick(?:s|ed|ing))\b(?:\s[\w’'-]+){1,4}?\sfrom\s" + WHO,
        standing="out",
        after=r",?\sas\s" + NOUNS,
        needs="take tak taki took inhe pick",
    ),
    around_people(
        "replace <people>",
        r"\b(?:replac(?:es?|ing|ed)|succeed(?:s|ed|ing)?|(?:tak(?:es?|ing)|took)\sover\sfrom)\s" + WHO,
        standing="out",
        after=r"(?=[.,;]|$|\s(?:for|in|on|this|after|from|and)\b)",
        needs="repl succ tak take taki took",
    ),
    after_people(
        "<people> leave it",
        LEAVE
        + r"(?:\s(?:the\s(?:\w+\s)?(?:show|series|drama|comedy|project|spin-?off|production)|it|to\s(?:it|the\s(?:show|series))|for\s(?:the\s(?:next|new)|its|season|another)|in\s(?:the|its|season)|after|before|ahead)\b|(?=[.,;]|$))",
        standing="out",
        needs="left exit quit leav step depa walk bow bows bowe move movi fire dism repl let oust remo sack drop no part resi ende pull with won will isn",
    ),
    after_people(
        "<people> leave the writers",
        r"(?:out\sof|left|leav(?:es|ing)|exit(?:s|ed|ing)?|quit(?:s|ting)?|gone\sfrom)\sthe\swriters['’]\sroom",
        "writer",
        "out",
        needs="writ",
    ),
    around_people(
        "replace <people>, who ran it",
        r"\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es?|ing)|took)\sover\s(?:the\s\w+\s)?from)\s" + WHO,
        "showrunner",
        "out",
        after=r",\swho\s(?:has\s|had\s|also\s)?(?:ran|run|showran|led|(?:was|been|served\sas)\s(?:the\s)?(?:\w+[’']s\s|original\s|first\s)?showrunner)\b",
        needs="repl succ tak take taki took",
    ),
    around_people(
        "the departure of <job> <people>",
        r"\b(?:[Dd]eparture|[Ee]xit|[Rr]esignation|[Ff]iring|[Dd]ismissal|[Oo]uster|[Ll]oss|[Ss]acking)\sof\s(?:its\s|the\s)?"
        + NOUNS
        + r"\s"
        + WHO,
        standing="out",
        needs="depa exit resi firi dism oust loss sack",
    ),
    around_people(
        "part with <job> <people>",
        r"\b(?:(?:part(?:s|ed|ing)?|split|cut)\s(?:ways\s|ties\s|company\s)?with|fir(?:es?|ed|ing)|oust(?:s|ed|ing)|sack(?:s|ed|ing)|dismiss(?:es|ed|ing)|let\sgo|lost|loses|losing|dropped)\s"
        r"(?:its\s|the\s)?" + NOUNS + r",?\s" + WHO,
        standing="out",
        needs="part spli cut fire fires firi oust sack dism let lost lose losi drop",
    ),
    after_people(
        "<people> give up the <job>'s post",
        r"(?:"
        + LEAVE
        + r"|giv(?:es?|ing)\sup|gave\sup|ced(?:es?|ed|ing)|relinquish(?:es|ed|ing)?|vacat(?:es?|ed|ing)|surrender(?:s|ed|ing)?|hand(?:s|ed|ing)?\sover)\s(?:from\s)?(?:(?:the|his|her|their)\s)?"
        r"(?:(?:role|job|post|position|duties|tenure|stint)\s(?:as|of)\s(?:the\s)?(?P<job>(?:co-)?showrunner|head\swriter|director|executive\sproducer)|"
        r"(?:showrunner|showrunning)(?:['’]s)?\s(?:duties|role|job|post|position|chair|responsibilities|gig)|top\s(?:job|post))\b",
        standing="out",
        needs="role job post posi duti tenu stin gig top chai resp",
    ),
    around_people(
        "as <job>, replacing <people>",
        r"\bas\s"
        + NOUNS
        + r"(?:\s[^.;\ue000]{0,40}?)?,?\s(?:replacing|succeeding|taking\sover\sfrom|in\splace\sof|from)\s"
        + WHO,
        standing="out",
        needs="repl succ taki plac from",
    ),
    around_people(
        "new <job> replacing <people>",
        r"\b(?:the\snew|(?:is|are|be|becomes|named|appointed)\s(?:the\s)?)\s?"
        + NOUNS
        + r",?\s(?:replacing|succeeding|taking\sover\sfrom)\s"
        + WHO,
        standing="out",
        needs="repl succ taki",
    ),
    around_people(
        "the reins from <people>",
        r"\b(?:tak(?:es?|ing)|took|inherit(?:s|ed|ing)?|pick(?:s|ed|ing)?\sup)\s(?:over\s)?(?:the\s(?:reins|baton|keys|show)|(?:the\s)?showrunn(?:er|ing)\s(?:job|role|post|duties|reins))\sfrom\s"
        + WHO,
        "showrunner",
        "out",
        needs="rein bato keys show",
    ),
    around_people(
        "<people>, who made it, leave",
        r"(?P<who>"
        + PERSON
        + r"),\swho\s(?P<job>(?:(?:has|had|have|also)\s)*(?:co-)?(?:created|wrote|ran|runs|showran|directed|produced|developed)\b[^.;,\ue000]{0,80}),\s"
        r"(?:(?:has|have|is|was|had|already|since|now|reportedly|also)\s){0,3}(?:left|leaving|exit(?:s|ed|ing)?|quit|depart(?:s|ed|ing)?|walked\saway(?:\sfrom)?|step(?:ped|ping)\s(?:down|away|aside)(?:\sfrom)?|parted\sways(?:\swith)?|mov(?:ed|ing)\son(?:\sfrom)?)"
        r"(?=\s(?:the|this|it|to\sother|after|in|over|last|earlier|following|for|ahead)\b|[.,;]|$)",
        standing="out",
        needs="left leav exit quit depa walk step part move",
    ),
)
