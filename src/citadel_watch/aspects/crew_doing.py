"""How a page tells people's jobs by what follows their names: `A and B direct`."""

from __future__ import annotations

from citadel_watch.aspects.crew_phrase import after_people
from citadel_watch.aspects.crew_words import DIDS, DOINGS, NOUNS, SERVE, THE_SHOW
from citadel_watch.extracting.people.masking import PERSON

DOING_IT = (
    after_people(
        "<people> replace as <job>",
        r"(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es?|ing)|took)\sover(?:\sfrom)?)\s"
        + PERSON
        + r",?\sas\s(?:the\s\w+\s)?"
        + NOUNS,
        needs="as",
    ),
    after_people(
        "<people> serve as <job>", SERVE + r"\b[^.,;:\ue000]{0,45}?\sas\s(?:the\s\w+\s)??" + NOUNS + r"\b", needs="as"
    ),
    after_people(
        "<people> are <job>",
        r"(?:is|are|be|remain(?:s|ing)?|becom(?:es?|ing)|became|as|stay(?:s|ing)?|named|appointed|made|(?:promoted|elevated|upped)\sto)\s"
        r"(?:(?:back|again|once\smore|still|both|all|also|now|together|likewise)\s)?(?:as\s)?(?:among\s)?"
        + NOUNS
        + r"\b(?!['’])",
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
    after_people(
        "<people> share the job",
        r"(?:shar(?:es?|ed|ing)|split(?:s|ting)?|tak(?:es?|ing)\s(?:on|over|up)|took\sover|handl(?:es?|ing)|assum(?:es?|ing))\s(?:the\s|both\s)?(?P<job>(?:(?:executive\s)?(?:producer|director|directing|direction|writing|"
        r"showrunner|showrunning|producing|directorial)(?:\s(?:and|&)\s)?){1,2}|director['’]s)\s(?:duty|duties|credits?|work|role|job|post|chair|reins)\b",
        needs="duty duti cred work role job post chai rein",
    ),
    after_people(
        "<people> share the writing",
        r"(?:shares?|handles?|does|do|provides?|did|will\sdo)\s(?:the\s)?(?P<job>writing|direction|directing|script|music|score)\b",
        needs="writ dire scri musi scor",
    ),
    after_people(
        "<people> make the music",
        r"(?:records?|recording|writ(?:es?|ing)|finish(?:es|ing)|conduct(?:s|ing)|provid(?:es?|ing)|deliver(?:s|ing)?|does|doing|is\sdoing)\s(?:the|its|all\sthe|a\snew)\s(?:[\w-]+\s)?(?P<job>score|music|soundtrack)\b",
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
        + r"|the\s\w+\sone)|oversee(?:s|ing)?\s(?:the|it)|"
        r"(?:keeps?|tak(?:es?|ing)|took|picks?\sup|hold(?:s|ing)?|assum(?:es?|ing)|inherits?)\s(?:over\s)?the\s(?:creative\s)?(?:reins|baton)|calls?\sthe\sshots\sday\sto\sday|takes?\sthe\swheel)\b",
        "showrunner",
        needs="call run runs runn co over keep take taki took pick hold assu inhe",
    ),
    after_people(
        "<people> join the writers",
        r"(?:join|board)(?:s|ed|ing)?\s(?:the\s|its\s)(?:[\w-]+\s)?(?:writing\s(?:team|staff)|writers['’]?s?['’]?\s(?:room|team)|team\sof\swriters)",
        "writer",
        needs="writ",
    ),
    after_people(
        "<people> direct the others",
        r"(?:tak(?:es?|ing)\s(?:charge\sof|care\sof|on)|handl(?:es?|ing)|direct(?:s|ing)?|helm(?:s|ing)?)\s(?:the\s)?(?:others|rest|remainder|remaining\s(?:episodes|ones|hours|chapters))\b",
        "director",
        needs="dire helm came",
    ),
    after_people("<people> do", DOINGS + r"(?=[\s.,;:)]|$)", strict=True),
    after_people("<people> did", DIDS + r"(?=\s)", strict=True),
)
