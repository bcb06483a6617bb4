# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The phrases in which a show takes people in, brings them together, or gives a part from one to another."""

from __future__ import annotations

from citadel_watch.aspects.cast.phrase import CAPITALS, phrase
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

_SOMEBODY = r"(?:an?|the|his|her|its|their|our)\s(?:[a-z’'-]+\s){0,3}[a-z’'-]+"

HIRING = (
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
        r"\b(?:[Ii]t|season|series|show|cast|run|drama|comedy|line-?up|ensemble|spin-?off|prequel|sequel|sitcom|instal?lment)(?:\s(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten))?(?:\sof\s[^.,;:\ue000]{2,40}?)?\s(?:also\s|still\s|now\s)?(?:has|counts|boasts|includes|takes\sin|numbers|sports|consists\sof)\s(?:the\slikes\sof\s)?"
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
)
