# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The phrases that say of people what they do in it, whom they play and who plays whom."""

from __future__ import annotations

from citadel_watch.aspects.cast.phrase import CAPITALS, phrase, verb
from citadel_watch.aspects.cast.verbs import COME_BACK, JOIN, PLAY
from citadel_watch.extracting.people.billing import CHARACTER
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

_ASIDE = r"(?:\s\([^()]{1,60}\)|,\s(?:(?:late|formerly)\s)?(?:of|from)\s[^,.;\ue000]{1,40},)?"

PLAYING = (
    phrase("replaced by <people>", r"\b(?:replaced\sby|recast\swith|succeeded\sby)\s" + WHO, needs="repl reca succ"),
    verb(
        "<people> replace",
        r"(?:[Rr]eplac(?:es?|ing)|succeeds?|(?:[Rr]eplaced|succeeded)(?=\s(?:[\w’'-]+\s){0,3}\ue000)(?!\s(?:by|with|as|in|on|after|for|at|from)\b))\s(?!by\b)",
        needs="repl succ",
    ),
    verb("<people> play <character>", r"(?:" + PLAY + r")\s", character=True),
    verb(
        "<people> do it as <character>",
        r"(?!direct|wr[io]t|creat|mad|mak|produc)(?!(?:known|described|billed|seen|regarded|hailed|named|voted|honou?red|dressed|disguised|crowned|serv|work|credited|famous|best|remembered|"
        r"acting|acts?\b|posing|poses|emerged|trained|began|started|said|says|told|explained|left|referred|such|as|just|revealed|announced)\b)"
        r"[a-z][a-z’'-]*+(?:\s[a-z][a-z’'-]++){0,3}?\sas\s(?=(?:(?:the|a|an|his|her)\s)?(?:[a-z-]+\s){0,2}(?:[A-Z][\w’'-]++|\ue000))(?!(?:the\s)?(?:[A-Z][\w-]*\s)*(?:Season|Series|Netflix|CEO)\b)",
        character=True,
        needs="as",
    ),
    verb("<people> come back", r"(?:" + COME_BACK + r")(?!\w)(?:\s(?:again|together))?"),
    verb("<people> join", r"(?:" + JOIN + r")(?!\w)"),
    verb(
        "<people> are regulars",
        r"(?:(?:is|are|be|as|to)\s)?(?:(?:an?|the)\s)?(?:(?:series|cast|full-time|main-cast|downgraded\sto)\s)?(?:recurring|regulars?|cast\smembers?)(?!\w|['’-]|\s(?:on|in|at|of)\s(?!the\s(?:show|series|cast|new|drama)))",
        needs="recu regu cast",
    ),
    phrase(
        "team up with <people>",
        PERSON + r"\s(?:(?:will|may|might|could|is|are|to|again|once|more|set)\s){0,3}team(?:s|ing)?\sup\s(?:again\s|"
        r"once\smore\s)?with\s(?:(?:his|her|their|an?|old|new|fellow|former|longtime|screen)\s){0,3}(?:(?:friend|pal|co-star|"
        r"castmate|partner|mate|buddy)s?\s)?" + WHO,
        needs="team",
    ),
    phrase(
        "with cast members <people>",
        r"\b(?:[Ww]ith|and|join(?:s|ing)?)\s(?:(?:new|fellow|returning|additional|other|the)\s){0,2}(?:cast\s?members?|"
        r"cast\s?mates|co-stars?|newcomers?|recruits?|guest\sstars?|additions?)\s" + WHO,
        needs="cast co newc recr gues addi",
    ),
    phrase(
        "back as <character> are <people>",
        r"\b(?:(?:[Bb]ack|[Rr]eturning|[Aa]ppearing|[Ss]tarring|[Cc]ast|[Ii]n\splace|[Oo]n\sboard)(?:\sagain|\sonce\smore)?\sas|[Pp]laying|[Rr]eprising)\s(?P<char>(?:the\s)?"
        + CAPITALS
        + r"(?:(?:,|,?\sand)\s(?:the\s)?"
        + CAPITALS
        + r"){0,9})\s(?:is|are|will\sbe)\s(?:again\s|once\smore\s)?"
        + WHO,
        needs="back retu appe star cast plac boar play repr",
    ),
    phrase(
        "<people>, who's <character>",
        r"(?P<who>"
        + PERSON
        + r"),\swho(?:['’]s|\sis)\s(?:our\s|now\s)?(?=(?:the\s(?:new\s)?)?"
        + CAPITALS
        + r"(?<!an)(?<!ish)(?<!ese)(?:[.,;!]|\sthis\stime|$))",
        character=True,
        needs="who",
    ),
    phrase(
        "reunites one with <people> own <character>",
        r"\b(?:reunit|pair|team|match|saddl|put|bring|pit)\w*\s[^.;,]{1,40}?\s(?:with|against|alongside|opposite)\s(?P<who>"
        + PERSON
        + r")['’]s?\s(?="
        + CAPITALS
        + r"(?:\s[a-z]|[.,;]|$))",
        character=True,
        needs="reun pair team matc sadd puts put brin pits pit",
    ),
    phrase("again with <people>", r"\b(?:again|once\smore)\swith\s" + WHO, needs="agai more"),
    phrase(
        "<people>, as <character>,",
        r"(?P<who>"
        + PERSON
        + r"),\sas\s(?=(?:the\s|an?\s|our\s)(?:[a-z]+\s){0,2}[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,2},\s[a-z])",
        character=True,
        needs="as",
    ),
    phrase(
        "<people> is the <character>",
        r"(?:(?<![^\W_] )|(?<=while )|(?<=and )|(?<=whereas ))(?P<who>"
        + PERSON
        + r")\sis\s(?=(?:the|our|your)\s(?:new\s)?"
        r"(?:[A-Z][a-z’'-]++(?:[.,;!]|\s(?:and|while)\s\ue000|$)|[A-Z][a-z’'-]++\s[A-Z][a-z’'-]++(?:[.,;!]|\s(?:you|we|who)\b|\s(?:and|while)\s\ue000|$)))",
        character=True,
        needs="is",
    ),
    phrase(
        "<people> is <character>, and <people> <character>",
        PERSON
        + r"\s(?:is|are|plays?|returns?\sas|will\sbe|will\splay)\s[^.;]{1,60}?(?:,\s|,?\sand\s)(?P<who>"
        + PERSON
        + r")\s(?:is\s|plays\s)?"
        r"(?=(?:(?:her|his|their|the)\s(?:[a-z]+\s){0,2})?[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,2}(?:[.,;!]|$))",
        character=True,
        needs="is are play plays retu will",
    ),
    phrase(
        "<people> verb as <character> again",
        r"(?P<who>" + PERSON + r")\s(?:[\w’'-]+\s){1,4}?as\s(?=" + CHARACTER + r"\s(?:again|once\smore)\b)",
        character=True,
        needs="agai more",
    ),
    verb(
        "<people> is the new <character>",
        r"(?:is|are|be|becomes|as)\s(?:still\s|now\s)?the\snew\s(?=[A-Z])",
        character=True,
        needs="new",
    ),
    verb(
        "<people> is the villain",
        r"(?:is|are|be|plays?|as)\s(?:(?:the|our|its|an?|this\sseason['’]s)\s)(?:[\w-]+\s){0,2}(?:villain|baddie|antagonist|love\sinterest|big\sbad|nemesis)(?=\s(?:of|in|this|for|again|once)\b|[.,;]|$)",
        needs="vill badd anta love big neme",
    ),
    verb(
        "<people> is the lead",
        r"(?:is|are|be)\s(?:still\s|now\s|once\smore\s)?(?:the|its|their|at\sthe)\s(?:new\s|male\s|female\s)?"
        r"(?:leading\s(?:lady|man|role)|leads?\b(?!\s(?:writer|director))|stars?\b(?!\sof\s(?:the\s)?[A-Z“‘]))",
        needs="lead star",
    ),
    verb(
        "<people> is <character> again",
        r"(?:is|are|be)\s(?=(?:the\s)?"
        + CAPITALS
        + r"(?:(?:,|,?\sand)\s(?:the\s)?"
        + CAPITALS
        + r"){0,9}\s(?:once\s(?:more|again)|again)\b)",
        character=True,
        needs="agai more",
    ),
    phrase(
        "<people> is <character>",
        r"(?:(?<![^\W_] )|(?<=while )|(?<=and )|(?<=whereas )|(?<=but ))(?P<who>"
        + PERSON
        + r")"
        + _ASIDE
        + r"\s(?:is|are|will\sbe)\s(?:(?:back|again|once\smore|still)\s(?:as\s)?)?"
        r"(?=\ue000(?:[.;!]|,?\s(?:and|while|but)\b|$)|[A-Z][\w’'-]*+\sof\s(?:the\s)?[A-Z][\w’'-]*+(?:[.,;!]|\s(?:and|while)\b|$)|[A-Z][\w’'-]*+\s[A-Z][\w’'-]*+,\s[A-Z][\w-]*['’]s?\s[a-z]|"
        r"[A-Z][\w’'-]*+\s?(?:[A-Z][\w’'-]*+)?(?:\s[A-Z][\w’'-]*+)?(?:,\s(?:an?|the|who|his|her|now|head)\b|(?<!an)(?<!ish)(?<!ese),\s(?:while|but)\b|\sonce\smore|\sagain|\safter\sall|\stoo\b|\sin\b|,?(?:\sand|\swhile)?\s\ue000\s(?:is|as)\s[A-Z])|"
        r"[A-Z][\w’'-]*+\s[A-Z][\w’'-]*+(?<!an)(?<!ish)(?:\sof\s[A-Z][\w’'-]*+)?(?:,\s[a-z]|[.;]$|;\s))",
        character=True,
        needs="is are will",
    ),
    phrase(
        "<people> is <kind of> <character>",
        r"(?:(?<![^\W_] )|(?<=while )|(?<=and )|(?<=whereas )|(?<=but ))(?P<who>"
        + PERSON
        + r")"
        + _ASIDE
        + r"\s(?:is|are|will\sbe)\s"
        r"(?=(?:the\s|an?\s|his\s|her\s)?(?:(?!(?:the|to|in|from|of|at|for|with|by|on|as|about|into|like|under|behind|over|known|married|"
        r"director|showrunner|writer|creator|producer|producing|directing|writing|executive|author|star|actor|actress|head|boss|"
        r"filming|playing|leaving|joining|set|said|both|now|an?|and|or|that|who|not)\b)[a-z][a-z-]*+\s){1,3}(?:[A-Z][\w’'-]++(?:\s[A-Z][\w’'-]++){0,3}|"
        + PERSON
        + r")"
        r"(?:[.,;]|\swhile\b|\sand\s\ue000|$))",
        character=True,
        needs="is are be",
    ),
    phrase(
        "<people> own <character>",
        r"(?P<who>"
        + PERSON
        + r")(?:['’]s?|,\swhose)\s(?=(?:[A-Z][\w’'-]*+|\ue000)(?:\s[A-Z][\w’'-]*+){0,3}(?:(?:\s(?:also|both|all|"
        r"too|again|once\smore)){0,2}\s(?:will|is|has|are|and|(?!as\b|this\b|its\b|his\b|was\b|series\b|was\b|us\b|has\b|is\b|does\b|produces?\b|streams?\b|airs?\b|premieres?\b|debuts?\b|stars\b|follows\b|adapts\b|features\b|drops\b|launches\b)[a-z]{2,12}s)\b"
        r"(?!\s(?:not|dead|gone|killed|expected|likely|said|set\sto)\b)|"
        r"(?:,|,?\sand|\sagainst)\s\ue000['’]s?\s[A-Z]|,?\sand\s\ue000['’]s?\s[A-Z]|\s[a-z]+s\s[^.;,]{0,30}\b(?:once\smore|again)\b))",
        character=True,
    ),
    phrase(
        "it finds <people> own <character>",
        r"\b(?:finds?|sees?|follow(?:s|ing)?|pits?|brings?\sback|reunites?|introduces?|features|continues\swith|(?:opens?|picks?\sup|focus(?:es)?|cent(?:re|er)s?|zeroes\sin)\s(?:on|with|around)|"
        r"left|leaves|meets?|puts?|sends?|takes?|shows?|joins?|expect|against|between|versus|reunited\swith)\s(?P<who>"
        + PERSON
        + r")['’]s?\s(?="
        + CAPITALS
        + r"(?:\s[a-z]|,\s[a-z]|[.,;]\s?$|(?:,|,?\sand)\s\ue000['’]))",
        character=True,
        needs="find see sees foll pit pits brin reun intr feat cont open pick focu cent zero left leav meet put puts send take show join expe agai betw vers",
    ),
    phrase(
        "and <people> own <character>",
        r"(?:(?<=, )|(?<=and )|(?<=against ))(?P<who>"
        + PERSON
        + r")['’]s?\s(?="
        + CAPITALS
        + r"(?:\s[a-z]|(?!,\swho\b)[.,;]|$))",
        character=True,
        behind=PERSON + r"['’]s?\s[A-Z][^.;]{1,60}$",
    ),
    phrase(
        "<people>, whose <character> was, does",
        r"(?P<who>"
        + PERSON
        + r"),\swhose\s(?="
        + CAPITALS
        + r"\s(?:was|were|had|died|seemed|got|ended|spent|went)\s[^.;\ue000]{1,80}?,\s(?:also\s|now\s)?(?:is|will|(?!was\b)[a-z]+s)\s)",
        character=True,
        needs="whos",
    ),
    phrase(
        "<people> own <character>, expected",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?="
        + CAPITALS
        + r"\s(?:is|are)\s(?:also\s|both\s)?(?:expected|likely|said|set)\sto\b)",
        "expected",
        character=True,
        needs="expe like said set",
    ),
    phrase(
        "<character> (<people>)",
        r"(?<![\w\ue000])(?P<char>" + CAPITALS + r"|\ue000)\s\((?:played\sby\s)?(?P<who>" + PERSON + r")\)",
    ),
    phrase(
        "<character>, played by <people>",
        r"(?<![\w’'] )(?P<char>"
        + CAPITALS
        + r"|\ue000)(?:,\s(?:who\sis\s|again\s|now\s)?|\s(?:is|will\sbe|who\sis|to\sbe)\s(?:now\s|again\s|once\smore\s)?)"
        r"(?:played|portrayed|voiced|essayed)\s(?:(?:here|there|again|once\smore|once\sagain|this\stime|now)\s)?by\s"
        + WHO,
        needs="play port voic essa",
    ),
    phrase(
        "played by <people>",
        r"(?<!was )(?<!were )\b(?:played|portrayed|voiced|essayed|led|fronted|headlined|toplined|headed|anchored)\s"
        r"(?:(?:here|there|again|once\smore|once\sagain|this\stime|now)\s)?by\s" + WHO,
        needs="play port voic led fron head topl anch essa",
    ),
)
