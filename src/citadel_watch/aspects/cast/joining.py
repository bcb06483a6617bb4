# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The phrases that put people into a cast; the surest come first."""

from __future__ import annotations

from citadel_watch.aspects.cast.phrase import CAPITALS, Phrase, phrase, verb
from citadel_watch.aspects.cast.verbs import COME_BACK, JOIN, PLAY, WORK
from citadel_watch.extracting.people.billing import CHARACTER
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

_SHOW = (
    r"(?:\b[Aa](?:n|nother)?\s(?:[\w’'-]+\s){0,4}(?:show|series|drama|thriller|comedy|prequel|sequel|spin-?off|original|"
    r"offshoot|reboot|revival)|\b(?:one|chapter|version|season|spin-?off|prequel|sequel|part|edition|instal?lment|entry|"
    r"offshoot|outing))"
)
_ADDITION = (
    r"(?:joining|alongside|around|additions?|newcomers?|new\sto|new(?:ly)?\s(?:[\w-]+\s){0,2}(?:faces?|entrants?|"
    r"arrivals?|members?|recruits?|names?|hires?|stars?|regulars?|blood|cast)|returning|returnees?|back|signings?|rounding\sout|"
    r"co-stars?|stars?|starring|leads?|"
    r"cast(?:\smembers?)?|line-?up|ensemble|stepping\sinto|taking\sover|filling\sin|headlining|leading\s(?:man|"
    r"lady|men|ladies|role)|replacements?|opposite|faces|guest\s?stars?|performers|main\sroles?|season\s\d+|"
    r"playing|portraying|on\sboard|regulars)"
)

_ASIDE = r"(?:\s\([^()]{1,60}\)|,\s(?:(?:late|formerly)\s)?(?:of|from)\s[^,.;\ue000]{1,40},)?"
_SOMEBODY = r"(?:an?|the|his|her|its|their|our)\s(?:[a-z’'-]+\s){0,3}[a-z’'-]+"

JOINING = (
    phrase(
        "in comes <people>",
        r"\b[Ii]n\s(?:comes?|came|steps?|stepped|walks?)\s" + WHO,
        needs="in",
    ),
    phrase(
        "<people> own <character>, not going anywhere",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?P<char>"
        + CAPITALS
        + r")\s(?:(?:is|are)(?:n['’]t|\snot)\sgoing\sanywhere|(?:is|are)\sgoing\snowhere|is\s(?:here|back)\sto\sstay|lives\son)\b",
        needs="goin stay live",
    ),
    phrase(
        "<people>'s character, <character>, does",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\scharacter,\s(?P<char>(?:the\s)?"
        + CAPITALS
        + r"),\s(?:also\s|still\s|now\s)?(?:has\san?|gets|will(?!\snot)|returns|is\s(?:back|in)|comes|plays|takes)\b",
        needs="char",
    ),
    phrase(
        "a cameo from <people>",
        r"\b(?:cameos?|[Gg]uest[\s-](?:turns?|spots?|slots?|appearances?|stints?|roles?)|supporting\sturns?|star\sturns?)\s(?:from|by|for)\s(?:the\slikes\sof\s)?"
        + WHO,
        after=r"(?!\s(?:on|at|in)\s(?:[\w’'-]+\s){0,2}(?:podcast|panel|premiere|festival|stage|convention))",
        needs="came gues supp star",
    ),
    phrase(
        "the <people>-led show",
        r"\b(?:[Tt]he|its|[Aa]n?)\s(?P<who>"
        + PERSON
        + r")-(?:led|fronted|starring|headlined)\s(?:[\w-]+\s){0,3}(?:show|series|drama|comedy|sitcom|thriller|revival|reboot|spin-?off|prequel|sequel|offshoot|run)\b",
        needs="led fron star head",
    ),
    phrase(
        "more of <people>",
        r"(?<!no )\b(?:[Ee]xpect|see|['’]ll\sbe|will\sbe|get)\s(?:to\s(?:see|hear|get)\s)?(?:a\slot\s|lots\s|plenty\s|much\s)?more\s(?:of|from)\s"
        + WHO,
        after=r"(?=[.,;!]|$|\s(?:in|this|next|too|as\swell)\b)",
        needs="more",
    ),
    phrase(
        "more of <people> own <character>",
        r"(?<!no )\b(?:[Ee]xpect|see|['’]ll\sbe|will\sbe|get)\s(?:to\s(?:see|hear|get)\s)?(?:a\slot\s|lots\s|plenty\s|much\s)?more\s(?:of|from)\s(?P<who>"
        + PERSON
        + r")['’]s?\s(?="
        + CAPITALS
        + r")",
        character=True,
        needs="more",
    ),
    phrase(
        "top billing for <people>",
        r"\b(?:(?:[Ss]upport(?:ing\s(?:turns?|roles?))?|[Gg]uest\s(?:turns?|spots?))\scomes?\sfrom|[Tt]he\sreturning|[Tt]op\sbilling\s(?:goes\sto|is\sshared\sby|for|belongs\sto)|[Ff]ace\sbelongs\sto)\s"
        + WHO,
        needs="bill supp gues retu face",
    ),
    phrase(
        "<people> among them",
        r",\s" + WHO,
        after=r"\samong\sthem\b",
        needs="amon",
        behind=r"\b(?:back|return\w*|re-?signed|cast|stars|actors|regulars|newcomers|aboard|join\w*)\b[^.;\ue000]{0,40}$",
    ),
    phrase(
        "they round up <people>",
        r"\b(?:rounded\sup|rounds\sup|lined\sup|lines\sup|assembled|assembles|corralled|gathered)\s" + WHO,
        after=r"(?=[.,;]|$|\s(?:for|as|to\s(?:star|play|join))\b)",
        needs="roun line asse corr gath",
    ),
    phrase(
        "found their <character> in <people>",
        r"\b(?:found|finds|have|has|cast)\s(?:its|their|his|her|our|the|a\snew)\s(?:new\s|young\s)?(?P<char>"
        + CAPITALS
        + r")\sin\s"
        + WHO,
        needs="foun find have has cast",
    ),
    phrase(
        "leaves <people> as the lead",
        r"\bleav(?:es|ing)\s" + WHO,
        after=r"\sas\s(?:the|its)\s(?:sole\s|only\s|new\s|last\s)?(?:leads?|stars?|original|face)\b",
        needs="leav",
    ),
    phrase(
        "reunited with <people>",
        PERSON
        + r"\s(?:will\s|is\sto\s)?(?:reunit(?:es?|ing)|team(?:s|ing)?\sup|go(?:es)?\stoe\sto\stoe|star(?:s|ring)?)\s(?:with|opposite|alongside)\s"
        + WHO,
        after=r"(?=[.,;]|$|\s(?:on|in|for|again|once)\b)",
        needs="reun team toe star",
    ),
    phrase(
        "look out for <people>",
        r"(?<!n['’]t )(?<!not )\b(?:(?:[Ll]ook\sout|[Ww]atch\sout|[Kk]eep\san\seye\sout)\sfor|(?:[Yy]ou['’]ll|[Yy]ou\swill|[Vv]iewers\swill|[Ww]e['’]ll)\salso\s(?:spot|meet|see|find))\s(?:the\slikes\sof\s)?"
        + WHO,
        needs="look watc keep spot meet see find",
    ),
    phrase(
        "the cast has <people>",
        r"\b(?:[Ii]t|season|series|show|cast|run|drama|comedy|line-?up|ensemble|spin-?off|prequel|sequel|sitcom|instal?lment)\s(?:also\s|still\s|now\s)?(?:has|counts|boasts|includes|takes\sin|numbers|sports|consists\sof)\s(?:the\slikes\sof\s)?"
        + WHO,
        after=r"(?!\s(?:to|as\s(?:an?\s|its\s|the\s|new\s)*(?:co-|executive\s|head\s)*(?:showrunner|director|writer|producer|composer)|direct|writ|at\sthe\shelm|in\scharge|behind)\b)",
        needs="has coun boas incl take numb spor cons",
    ),
    phrase(
        "before the camera: <people>",
        r"\b(?:[Ii]n\sfront\sof\sthe\scameras?|[Oo]n[\s-](?:the\s)?screen|[Oo]n\scamera|[Ii]n\sthe\s(?:other\s|main\s|lead(?:ing)?\s|principal\s)(?:roles|parts))(?:\s(?:this\stime|again))?,?\s(?:we\s(?:find|have|get)|are|is|will\sbe)\s"
        + WHO,
        needs="fron scre came role part",
    ),
    phrase(
        "and <people> as somebody",
        r"(?:,\sand|\sand|,|;)\s(?P<who>"
        + PERSON
        + r")"
        + r"(?:\s\([^()]{1,60}\))?\sas\s"
        + _SOMEBODY
        + r"(?=[.,;]|$|\s(?:and|who)\b)",
        needs="as",
        behind=PERSON
        + r"[^.;]{0,90}?\s(?:(?:stars|in|appears|returns|joins|back|recurs|features|starring|playing|cast|plays)\b(?:\s(?:in|the|cast))*(?:\sas)?\s(?:an?|the|his|her|[A-Z])|as\s(?:an?|the|his|her)\s)[^.;]{0,70}$",
    ),
    phrase(
        "the role passes to <people>",
        r"\b(?:role|part)s?\b(?:\sof\s(?P<char>"
        + CAPITALS
        + r"))?[^.;\ue000]{0,40}?\s(?:passes|goes|went|falls|passed|gone|going)\sto\s"
        + WHO,
        needs="role part",
    ),
    phrase(
        "to <people>",
        r"\b(?:go|goes|pass|passes|passed|move|moves|hands?|switch\w*)\s(?:[\w’'-]+\s){0,3}?from\s"
        + PERSON
        + r"\sto\s"
        + WHO,
        needs="from",
    ),
    phrase(
        "in the role of <character> is <people>",
        r"\b(?:[Ii]n|[Ii]nto|[Tt]aking(?:\son|\sover)?)\sthe\s(?:[\w-]+\s)?(?:role|part|shoes)\sof\s(?P<char>"
        + CAPITALS
        + r"|\ue000),?\s(?:is|are|comes?|steps?|we\sfind)\s(?:now\s|again\s)?"
        + WHO,
        needs="role part shoe",
    ),
    phrase(
        "they have cast <people>",
        r"(?:\b(?:[Hh]as|[Hh]ave|[Hh]ad|[Tt]hey['’]ve|[Ww]e['’]ve))\s(?:also\s|now\s|reportedly\s)?(?:roped\sin|recruited|enlisted|signed(?:\sup)?|added|landed|brought\s(?:in|back)|snapped\sup|drafted\sin|secured|cast|welcomed)\s"
        + WHO,
        after=r"(?!\s(?:as\s(?:an?\s|the\s|its\s|new\s)*(?:co-|executive\s|head\s)*(?:showrunner|director|writer|producer|composer)|to\s(?:direct|write|produce|run|helm|pen|compose)))",
        needs="rope recr enli sign adde land brou snap draf secu cast welc",
    ),
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
        + r"\s(?:is|are)\s(?:(?:back|again|once\smore|still)\s(?:as\s)?)?"
        r"(?=\ue000(?:[.;!]|,?\s(?:and|while|but)\b|$)|[A-Z][\w’'-]*+\sof\s(?:the\s)?[A-Z][\w’'-]*+(?:[.,;!]|\s(?:and|while)\b|$)|[A-Z][\w’'-]*+\s[A-Z][\w’'-]*+,\s[A-Z][\w-]*['’]s?\s[a-z]|"
        r"[A-Z][\w’'-]*+\s?(?:[A-Z][\w’'-]*+)?(?:\s[A-Z][\w’'-]*+)?(?:,\s(?:an?|the|who|his|her|now|head)\b|(?<!an)(?<!ish)(?<!ese),\s(?:while|but)\b|\sonce\smore|\sagain|\sin\b|,?(?:\sand|\swhile)?\s\ue000\s(?:is|as)\s[A-Z])|"
        r"[A-Z][\w’'-]*+\s[A-Z][\w’'-]*+(?<!an)(?<!ish)(?:\sof\s[A-Z][\w’'-]*+)?(?:,\s[a-z]|[.;]$|;\s))",
        character=True,
        needs="is are",
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
    phrase(
        "starring <people>",
        r"\b(?:[Ss]tars|[Ss]tarring|[Ss]tarred(?=\s[^.;]{1,40}\s(?:as|alongside|opposite)\s)|co-stars|co-starring|[Ff]eaturing|features|brings\sback|bringing\sback|"
        r"joined\s(?:once\s(?:again|more)\s|again\s|also\s)?by|welcomes|enlists|recruits|casts|has\scast|adds|gets|taps|lands|signs|nabs|(?:the\s)?return\sof|"
        r"pairs|reunites|reteams|as\swell\sas\sstars)\s(?:(?:also|again)\s)?" + WHO,
        needs="star co feat brin join welc enli recr cast has adds gets taps land sign nabs retu pair reun rete",
    ),
    phrase(
        "starring alongside <people>",
        r"\b(?:[Ss]tarring|[Pp]laying|[Aa]ppearing|[Jj]oining|[Rr]eturning)\s(?:alongside|opposite)\s" + WHO,
        needs="star play appe join retu",
    ),
    phrase(
        "<people> in the lead",
        r"\b[Ww]ith\s" + WHO,
        after=r"(?=\s(?:back|in\sthe\s(?:leads?|title|main)|"
        r"in\s(?:an?\s)?(?:supporting|recurring|guest|leading|key|other|undisclosed)\s|attached|on\sboard|"
        r"also\s(?:present|aboard)|(?:once\s(?:again|more)|again|also)\s(?:playing|starring|returning|as)|playing|starring|"
        r"as\sthe\s(?:lead|star)|in\sfor(?=\s\ue000)|in\splace\sof|replacing|taking\sover\b|(?:set|due)\sto\s(?:star|return|lead|play)|as)\b)(?:\s(?:[\w’'-]+\s){0,3}?(?:playing|starring\sas|as)\s)?",
        character=True,
        needs="with",
    ),
    verb(
        "<people> in the lead role",
        r"in\s(?:the|its|a)\s(?:lead|leading|title|titular|main|starring|central|pivotal)\s(?:role|part)s?\b",
        needs="role part role part",
    ),
    phrase(
        "parts for <people>",
        r"\b(?:are|be|also)\s(?:[\w-]+\s){0,3}(?:parts|roles)\sfor\s" + WHO,
        needs="part role",
    ),
    phrase(
        "filming with <people>",
        r"\b(?:is|are|was|being|been|now|already|still)\s(?:filming|shooting|filmed|shot|in\sproduction|made|"
        r"being\s(?:shot|filmed|made))(?:\s(?:in|on)\s[^.,;]{1,30}?)?\swith\s" + WHO,
        after=r"(?!\s(?:direct|writ|produc|as\s(?:director|writer|showrunner)))",
        needs="film shoo shot prod made",
    ),
    phrase("with <people>.", r"^[Ww]ith\s(?:also\s)?" + WHO, after=r"\.?$", needs="with"),
    phrase(
        "also: <people>",
        r"\b(?:[Aa]lso|[Pp]lus|[Nn]ew|[Jj]oining)\b[^.;:]{0,90}:\s" + WHO,
        after=r"\.?$",
        needs="also plus new join",
        behind=r"^[^.;:]{0,40}$",
    ),
    phrase("<show> with <people>", _SHOW + r",?\s(?:[\w’'-]+\s)?with\s" + WHO, needs="with"),
    phrase(
        "join alongside <people>",
        r"\b(?:alongside|opposite|besides|along\swith|together\swith)\s" + WHO,
        needs="alon oppo besi toge",
        behind=r"\b(?:" + JOIN + r"|" + COME_BACK + r"|stars?\sas|plays)\b[^.;:]{0,90}$",
    ),
    phrase(
        "besides <people> the cast has",
        r"^(?:Besides|Alongside|In\saddition\sto|As\swell\sas|With|Next\sto)\s(?:her\sand\s|him\sand\s)?" + WHO,
        after=r"(?=,?\s(?:the\s(?:season|series|show|cast|new)|it\s))",
        needs="besi alon addi well with next",
    ),
    phrase(
        "additions are others, plus <people>",
        r",\s(?:plus|along\swith|as\swell\sas|and\salso)\s(?:the\slikes\sof\s)?" + WHO,
        needs="plus alon well also",
        behind=r"(?:^|[.;:]\s)(?:[\w’']+\s){0,4}(?i:"
        + _ADDITION
        + r")\s[^.;:]{0,12}?(?:are|is|include[sd]?)\s[^.;:]{0,120}$",
    ),
    phrase(
        "has <people> as additions",
        r"\b(?:has|have|gets|sees|adds|with)\s" + WHO,
        after=r"(?=\sas\s(?:[\w-]+\s){0,2}(?:additions|newcomers|stars|leads|guests|regulars|new))",
        needs="as",
    ),
    phrase(
        "additions are <people>",
        r"(?:\s(?:is|are|were|will\sbe|include[sd]?|including|such\sas|like|comes?)|:)\s(?:also\s|once\smore\s|again\s|the\s(?:likes\sof\s)?)?"
        + WHO,
        behind=r"(?:^|[.;:,–—(]\s|\b(?:and|but|while)\s)[^.;:]{0,80}?\b(?i:"
        + _ADDITION
        + r")\b(?:[^.;:]|:\s(?=[A-Z])){0,50}$",
    ),
    phrase(
        "so does <people> own <character>",
        r"\b(?:so|as)\s(?:is|are|does|do|will)\s(?P<who>" + PERSON + r")['’]s?\s(?=" + CAPITALS + r")",
        character=True,
        needs="so as",
    ),
    phrase(
        "<people> is not going anywhere",
        r"(?P<who>" + PERSON + r")(?:\s(?:is|are)|['’]s)(?:(?:n['’]t|\snot)\sgoing\sanywhere|\sgoing\snowhere)\b",
        needs="goin",
    ),
    phrase("so is <people>", r"\b(?:so|as)\s(?:is|are|does|do|will|should|would|could|might)\s" + WHO, needs="so as"),
    phrase(
        "cast: <people>",
        r"^(?:[\w’' ]{0,30}\b)?(?:Cast|CAST|cast|Starring|Stars|Actors|Leads?)\s?[:–-]\s" + WHO,
        needs="cast star acto lead",
    ),
    verb(
        "<people> at work",
        r"(?:" + WORK + r")(?!\w)",
        needs="film shoo shot prod work set spot seen phot snap pict glim papp sigh arri flew flow flie land repo",
    ),
    Phrase(name="<people> as <character>"),
)
