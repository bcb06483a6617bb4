# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The words in which episodes are counted, and those for how they are released."""

from __future__ import annotations

from citadel_watch.extracting.when.words import anchored, compile_words, phrases

COUNTS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMBERS = {word: number for number, word in enumerate(COUNTS, 1)} | {
    "half a dozen": 6,
    "half-dozen": 6,
    "half-a-dozen": 6,
    "a half-dozen": 6,
    "a dozen": 12,
    "twenty-two": 22,
    "twenty-four": 24,
}
ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            *("fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth"),
            *("fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
        ),
        4,
    )
}
NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
UNIT = r"(?:episodes|instal+ments|chapters|half-hours|hours(?= (?:of (?:television|tv|drama|comedy|story|it|them|season|series)|to (?:fill|tell|play with))\b)|parts(?= (?:in (?:all|total|one go)|all at once|to (?:season|series|the (?:new|next|final|\w+th)|it)\b))|eps\b)"
KIND = (
    r"(?:(?:new|brand-new|brand new|\w+-\w+|hourlong|fresh|total|full|gripping|further|original|all-new|feature-length|half-hour|"
    r"one-hour|\d\d-minute) )"
    r"{0,2}"
)
_WHOLE = (
    r"(?:seasons?|series|miniseries|mini-series|run|order|show|drama|thriller|spin-?off|prequel|sequel|event|arc|"
    r"outing|"
    r"story|adventure|return|instal+ment|limited|chapter|entry|batch|comedy|original|epic|saga|finale season|farewell)"
)
_NO_PART = r"(?!(?:finale(?! season)|premi[eè]re|crossover|special|opener|closer|ender|pilot|christmas|holiday|movie|film|television event)\b)"
"""What a `two-part` thing is where the parts are no season."""
_ALONE = r"(?<![\w$£€.,:–-])"
_OF_A_SEASON = r"(?:of|in|from|for) (?:the |its )?(?:\w+ )?(?:season|series|part|volume|run|predecessor|year)"

ADJECTIVE = anchored(
    rf"{NUMBER}[- ](?:episode|part|chapter|instal+ment|hour)[ -](?:{_NO_PART}\w+[ -]){{0,3}}?{_NO_PART}{_WHOLE}(?![ -](?:finale|premi[eè]re|opener|closer|ender)\b)",
    rf"(?<!christmas )(?<!holiday )(?<!crossover )(?<!opening )(?<!closing )(?<!finale )(?<!easter )(?P<parter>{'|'.join(COUNTS)}|\d{{1,2}})-parter",
    before=_ALONE,
)
PLAIN = anchored(
    rf"{NUMBER} {KIND}{UNIT}",
    before=_ALONE,
    after=r"(?!\s(?:longer|shorter|more|fewer|less|ahead|too\s(?:many|long|few|short))\b)",
)
RUN_OF = anchored(
    rf"(?:(?:run|order|season|total|count|set|batch|tally|series) of (?:(?:just|only) )?|"
    rf"(?:runs?|run|ran|lasts|lasted|clocks? in at|clocked in at|consists?|comprises?|comprising|stretch(?:es)?|extends?|amounts?|spans?) (?:(?:of|to|for|over) )?){NUMBER}",
    after=r"(?!\s?(?:%|percent|million|weeks?|days?|months?|years?|seasons?|series|more|nights|spin|minutes|hours?|hour|countries|of\s))",
)
ORDER_CUT = anchored(
    rf"(?:cut|cuts|cutting|trim|trims|trimmed|trimming|reduced?|reducing|extend(?:ed|s)?|expand(?:ed|s)?|shorten(?:ed|s)?|increased?|bump(?:ed|s)?|raised?|rais(?:es|ing)) (?:the |its |their )?(?:episode )?(?:order|count|run|season|series|tally|total)"
    rf"(?: (?:of|for|from) [^,;.]{{2,30}}?)? (?:(?:back|down|up) )?to (?:just |only )?{NUMBER}",
)
ORDER_OF = anchored(
    rf"(?:an?|its|the) (?:full |back )?order (?:of|for) (?:just |only )?{NUMBER}",
    after=r"(?!\s(?:seasons?|series|spin|shows?|scripts?|pilots?|years?))",
)
ORDERED = anchored(
    rf"(?:ordered|commissioned|picked up for|greenlit for) {NUMBER}(?= (?:of them|more)\b|[.;,])",
    after=r"(?!\s(?:seasons?|series|spin|shows?|scripts?|pilots?|years?))",
)
IN_ALL = anchored(
    rf"(?:that(?: makes|['’]s| is| will be| would be)|makes|making|mak(?:e|ing) (?:it|that)|there (?:are|will be|['’]ll be)|"
    rf"(?:we|you|fans|viewers) (?:will |['’]ll )?get|brings? the (?:total|count|tally) to|adds? up to|it has|has|gets|expect|have) "
    rf"(?:only |just |a total of |again )?{NUMBER}(?: of (?:them|these)| in (?:all|total)| altogether| all told)",
)
TOTAL = anchored(
    rf"(?:total|count|tally|number|order) (?:is|stands at|will be|comes to|rises to|drops to|falls to|goes up to|stays at) {NUMBER}",
)
ORDER_CHANGED = anchored(
    rf"(?:order|count|run|tally|total)(?: (?:of|for) [^,;.]{{2,30}}?)?(?: (?:was|is|has been|were|will be|being)|['’]s been) "
    rf"(?:cut|raised|trimmed|extended|reduced|expanded|upped|increased|shortened) (?:(?:back|down|up) )?(?:from [\w-]+ )?to {NUMBER}"
)
AGAIN = anchored(
    rf"(?:has|had|gets|have|got|get|there (?:are|were|will be)) (?:only |just )?{NUMBER}(?=,? (?:the same as|as (?:has been|is|was|were|ever|usual|always|before|in)|again\b|once more|like (?:the|last|every))\b)",
)
FROM_TO = anchored(
    rf"from (?:just |only )?(?:\d{{1,2}}|{'|'.join(COUNTS)})(?: {KIND}{UNIT})?(?: (?:in|for|of) (?:the )?(?:season|series) \w+| (?:last|this) (?:season|series|time|year))? (?:up |down )?to (?:just |only )?{NUMBER}",
    after=r"(?!\s?(?:%|percent|million|weeks?|days?|months?|years?|seasons?|minutes|hours?|p\.?m|a\.?m|o['’]clock|countries|[-–]))",
)
"""The count that it comes to; what it was stands before."""
BUT = anchored(
    rf"(?:not|(?:is|are|was|were|has|have|had|wo|does|do|did|would|could|should)n['’]t) (?:\w+ ){{0,2}}?(?P<other>\d{{1,2}}|{'|'.join(COUNTS)})(?: {KIND}{UNIT})?,? but {NUMBER}(?: {KIND}{UNIT})?(?=[.,;!]|\s(?:of them|in all|this time)|\Z)",
    before=r"",
)
IS_FROM = compile_words(r"\bfrom\s(?:just\s|only\s)?\Z")
WAS_TO = compile_words(
    r"\b(?:was|were|had\sbeen)\s(?:(?:originally|first|initially|once)\s)?(?:to|meant\sto|supposed\sto|going\sto|due\sto|planned\s(?:to|for|as))\s(?:\w+\s){0,2}?\Z"
)
ALL_OF_THEM = anchored(rf"all {NUMBER} (?:of them|of (?:the|its|their) {UNIT}|(?:of (?:the|its) )?scripts)")
OF_THEM = anchored(
    rf"{NUMBER} of them(?= (?:in all|this time|again|as (?:ever|usual|always|before)|altogether|in total)|,? (?:as ever|as usual|as always))",
    rf"(?P<sum>{'|'.join(COUNTS)}|\d{{1,2}}) (?:in all|in total|altogether|all told)(?=[.,;!]|\Z)",
)
IN_SEASON = anchored(
    rf"(?:the|its|with|to|than|from|by|after|against) (?:the )?{NUMBER} {_OF_A_SEASON}",
    after=r"(?:\s(?P<season>\w+))?",
)
LABEL = phrases(
    rf"(?:(?:number of|total) )?(?:episodes?|eps)(?: count| order)? ?(?:[:=–—|]|- ) ?{NUMBER}", before=r"\A\W*"
)
ELLIPTIC = anchored(
    rf"episodes?\b[^.;]{{0,60}}?, (?:but )?(?:this|the (?:new|next|last|final|coming)|season)[\w ]{{0,20}}? (?:one )?"
    rf"(?:gets|has|will have|runs? to|only|just|brings) (?:only |just )?{NUMBER}"
)
SHORTER = anchored(
    rf"(?:shorter|longer|leaner|smaller|bigger|tighter|more compact|trimmed|cut(?: down| back)?|reduced|extended|slimmed down|expanded)"
    rf"[^.;]{{0,24}}?(?:,| to|:) (?:with |at |it (?:has|gets|runs to) )?(?:just |only |a mere )?{NUMBER}",
    after=r"(?!\s?(?:%|percent|weeks?|days?|months?|years?|minutes|hours?|seasons?|o['’]clock))",
)
ANSWER = compile_words(
    r"\A\W*(?:a[.:]\s)?(?:(?:just|only|again|probably|there\s(?:are|will\sbe)|there['’](?:s|ll\sbe)|it\s(?:has|will\shave|gets)|we\s(?:get|will\sget)|"
    r"you\sget|expect|a\stotal\sof|the\susual|as\s(?:ever|usual|always),?|once\smore|another|it['’]s|that['’]s|it\swas|(?:we|I)['’]ve\s(?:been\stold|got)|we\s(?:were\stold|have|got|did|are\sdoing)|we['’]re\s(?:doing|getting|making)|they\s(?:gave|told)\sus|they['’]ve\s(?:given|told)\sus|this\stime|likely)[,]?\s)*"
    rf"{NUMBER}(?=[.,;!]|\s?\Z|\s(?:of\sthem|again|in\sall|this\s(?:time|year|season)|next\s(?:time|year|season)|as\b|altogether|episodes|each\sof|-|–|—|and\s|but\s|so\s|down|up|like))".replace(
        " ", r"\s"
    )
)

PART_BEFORE = phrases(
    r"first|last|final|opening|next|remaining|other|closing|another|previous|past|initial|early|latest|these|those",
    r"of the|after|every|each|about|over|than|least|through|for|half of|or|only one or|with only",
    r"(?:came|comes?|coming|appears?|appeared|back|board|stays?|stayed|returns?|returned|joins?|joined|guests?|guested|booked|dropped|popped|drops|turns? up|here|there) (?:in )?for",
    r"wr(?:itten|ote|ites|iting)|direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|appear(?:s|ed|ing)?(?: in)?|starred in",
    r"guest(?:ed)?(?: in)?|watched|seen|do|does|doing|did",
    r"(?:part|volume|half|batch) (?:\d|one|two|three),? with(?: its)?",
    r"(?:open|start|begin|launch|premi[eè]re|debut|kick|drop|arrive|return)\w*[^.;]{0,40}? with(?: its)?",
    after=r"\s(?:(?:only|just|all|the)\s)?\Z",
)
ALL_BEFORE = phrases(
    r"all|of the|order (?:is |was |stands )?(?:for|at)|(?:order|renewal|pick-?up|run|season|deal)(?: (?:for|of) (?:season|series) \w+)?(?: (?:is|was|will be|has been|understood|said|believed|reported|expected|likely|due|set|to|be|now|thought|again)){1,5} for|consists? of|made up of|order(?:ed)? for|total of|run of|season of|series of|(?:runs?|ran|running|lasts|lasted|asked|asking|pushed|opted) for|stretch(?:es)? over|spread over|told over|over the course of|"
    r"play(?:s|ed)? out over|unfolds? over|comprises?",
    after=r"\s(?:(?:just|only)\s)?\Z",
)
ORDER_BEFORE = compile_words(
    r"\b(?:ordered|orders|commissioned|greenlit|picked\sup|asked\sfor|requested)\s(?:(?:just|only|up|a\stotal\sof|another)\s){0,2}\Z"
)
ENDED_AFTER = compile_words(
    r"\b(?:end(?:s|ed)|wrap(?:s|ped)(?:\sup)?|conclud(?:es|ed)|finish(?:es|ed)|axed|cancell?ed|scrapped|gone|bow(?:s|ed)\sout)\s(?:[\w,]+\s){0,4}?(?:after|within)\s(?:(?:just|only)\s)?\Z"
)
ADDED = compile_words(r"\b(?:adds?|added|adding|further|extra|additional)\s\Z")
SO_FAR = compile_words(r"\s(?:so\sfar|to\sdate|until\snow|thus\sfar|and\scounting)\b")
RELEASED = compile_words(
    r"\s(?:of\s[^,;.]{2,30}?\s)?(?:(?:will|is|are|were|be|being|also|now|then)\s){0,3}(?:available|out|up|go\sup|went\sup|drop(?:s|ped|ping)?|land(?:s|ed)?|arriv(?:e|es|ed|ing)|"
    r"releas(?:e|ed|ing)|stream(?:s|ed|ing)?|premier(?:e|ed|ing)|debut(?:s|ed)?|launch(?:es|ed)?|air(?:s|ed|ing)?|a\sweek|each\sweek|per\sweek|every\sweek)\b"
)
OF_SEVERAL = compile_words(
    r",?\s(?:and\s|over\s|across\s|in\s)?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:seasons|series|years)\b"
)
EVERY = compile_words(r"\ball\s(?:of\s)?(?:the\s|its\s|their\s|these\s)?\Z")
THE = compile_words(r"\bthe\s\Z")
OF_AN_EARLIER = compile_words(
    r"\sof\s(?:the\s)?(?:first|previous|last|original|earlier|seasons?\s(?:1|one))\b(?!\sseason\s\d)"
)
PART_AFTER = phrases(
    r"at once[,;] (?:and |but )?(?:the|its) (?:others?|rest|remaining|remainder)",
    r"(?:of [\w ]{1,20} )?(?:are |were )?(?:still|yet) to (?:come|follow|air)",
    r"(?:have|had|has) (?:come|aired|been(?! (?:ordered|commissioned|planned|confirmed|written|shot|filmed|made))|already|so far|now)",
    r"in(?! (?:all|total|and around)\b| (?-i:[A-Z])(?!(?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)\w*))|into|so far|to date|until now|thus far|earlier|later|ago|left|behind|remain\w*|aired|each|apiece|per|at a time|were(?! (?:ordered|commissioned|planned))",
    r"a (?:week|year|season)",
    r"on (?:day one|launch|the first day|premiere)",
    r"(?:on|in) [^.;]{1,30}? and (?:the )?(?:rest|remaining|remainder|other|others|next|final|last)",
    r"are (?:now )?(?:available|out|streaming)",
    r"of (?:the )?(?:first|previous|last|original|season (?:1|one))",
    r"(?:of (?:the )?[\w ]{1,20} )?(?:land|arrive|drop|air|come|start|open|launch|debut|premi[eè]re|follow|go)s? (?:out )?(?:on|at|together|first|this|next|in)\b|arriv(?:e|ing) (?:together|first)|(?:at once|together),? (?:and |before |then |followed)",
    before=r"\A\s",
)
USUAL = phrases(
    r"normal|usual|typical|previous|past|earlier (?:seasons?|series|runs?|ones?)|originally|instead of|"
    r"rather than|down from|up from|compared|unlike",
    r"first season|last (?:year|time|season|series)['’]?s?|its predecessor",
    after=r"[^,;]{0,40}\Z",
)

_TOGETHER = (
    r"(?:at once|on (?:the )?(?:same|one|a single) (?:day|date)|together(?! with\b)|simultaneously|at the same time|in one (?:go|drop|fell swoop|hit|batch|sitting)|"
    r"in a single (?:drop|batch|go)|as a (?:box ?set|boxset|box-set|binge)|from day one|from the (?:off|start)|on day one|the same day)"
)
AT_ONCE = anchored(
    rf"all (?:of )?(?:the )?(?:\d{{1,2}}|{'|'.join(COUNTS)}) {KIND}{UNIT}(?: of (?:which|them|it|the [\w ]{{2,20}}|[^,;.]{{2,40}}?))?"
    r"(?: (?:will|are|were|is|to|can|be|then|finally|now|also|globally|being|set|due)){0,4} (?:lands?|landed|landing|arrives?|arrived|arriving|drops?|dropped|dropping|streams?|streamed|launch(?:es|ed)?|debuts?|debuted|"
    r"premi[eè]res?|premi[eè]red|hits?|out|available|released?|releasing|binged|up)(?! (?:weekly|every|each|in two|in three|over))"
    r"(?= (?:[^,;.]{0,40}? )?(?:on|this|next|from|tomorrow|today|in|at|now|globally|worldwide)\b)",
    rf"(?:all|every one)(?: of)? (?:(?:the|its|them) )?(?:\w+ ){{0,3}}?(?:episodes?|parts|chapters|instal+ments|hours|of them|\d{{1,2}}|{'|'.join(COUNTS)}) "
    rf"[^.;]{{0,40}}?{_TOGETHER}",
    r"(?:drop\w*|arriv\w+|releas\w+|launch\w*|land\w*|stream\w*|premier\w+|com(?:e|es|ing)(?: out)?|out|available|"
    r"air\w*|there|up|put\w*|made available|served|delivered|here|dumped) "
    r"(?!(?:\w+ ){0,4}?(?:seasons|series|spin-?offs|shows|years|ones) (?:all )?at once)(?:[\w+&’'-]+ ){0,5}?(?:all at once|at once|in full|in one (?:go|drop|fell swoop|hit|batch)|as a (?:binge|box ?set|boxset|box-set)|in a single (?:drop|batch|go)|all together(?! with\b))",
    rf"(?:full|entire|whole|complete)[ -](?:of )?(?:season|series|run|thing|lot|batch|story|show|(?-i:[A-Z])[\w’'-]+) (?:[\w’']+ ){{0,6}}?{_TOGETHER}",
    r"(?:binge (?:release|drop|model)|full-season (?:drop|release)|(?:box ?set|boxset|box-set) (?:release|drop)|(?:as|available as) an? (?:box ?set|boxset|box-set))",
    r"(?:put\w* out|releas\w+|drop\w*|unveil\w*) (?:all (?:of (?:the|its) |the |its )?(?:\w+ )?(?:of (?:the|its) )?(?:episodes|parts|"
    r"chapters|instal+ments)|the (?:whole|entire|full) (?:season|series|run|lot)|every episode|the lot) on "
    r"[\w +]{3,40}(?=[.;!,]|$)(?![^;]*(?:\brest\b|\bremaining\b))",
    r"(?<!with )(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:parts|chapters|episodes),? (?:all )?(?:in one go|at once)(?![,;]? (?:and|then|followed|before|with the|while|the (?:other|others|rest|remaining)))",
    r"(?:they|these|episodes|chapters)(?:['’]ll| will|['’]re| are)? all (?:(?:be|to|going to|set to) ){0,2}(?:drop|land|arriv|stream|launch|releas|available|com|debut|premier|out|go)\w*"
    rf" (?:out |up |live )?(?:[\w’'+]+ ){{0,3}}?{_TOGETHER}",
    r"all-at-once",
    r"(?:drops?|dropping|dropped|releas\w+|put\w* (?:out|up)|uploads?) (?:the )?(?:lot|whole thing|whole season|whole series)\b",
    r"(?:full|entire|whole|complete) (?:[\w’'-]+ ){0,2}?(?:season|series|run) (?:of [^,;.]{2,30}? )?(?:(?:will|is|to|be|being|now|set|due) ){0,4}(?:drop\w*|land\w*|arriv\w*|released|out|available|streams?|streaming|launch\w*|debut\w*)(?= (?:on|this|next|from|tomorrow|today|now)\b)(?![^.;]*(?:weekly|every|each week))",
    r"binge(?:d|able)? (?:all of|the whole|the entire|the lot|every episode)",
    r"every (?:single )?episode (?:of [^,;.]{2,30}? )?(?:will (?:be )?|is |are |goes )?(?:drop\w*|available|streaming|up|released|out|there|live|lands?|arrives?)(?! (?:every|each|weekly|a week|one))",
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_EACH_WEEK = (
    rf"(?:weekly|each week|every week|week (?:by|after|to|in,) week|every {_DAY}|each {_DAY}|"
    rf"(?:on )?{_DAY}s|once a week|a week|per week|one by one|one at a time)"
)
WEEKLY = anchored(
    r"weekly (?:releases?|basis|rollout|roll-out|drops?|instal+ments?|episodes?|schedule|until|through|from|after|on|thereafter|model|slots?)",
    rf"(?:episodes?|rest|instal+ments?|chapters?|rollout|parts|others|remainder|ones|remaining (?:\w+ )?(?:episodes|parts)?) (?:[\w’'-]+ ){{0,6}}?{_EACH_WEEK}",
    rf"(?:one|an?|the|another|two|three|a pair)(?: new| single)?(?: (?:episodes?|instal+ment|chapter|one|hour|part))? (?:a|per|each|every|on a) (?:week|{_DAY})",
    r"(?:airs?|releas\w+|drop\w*|arriv\w+|roll\w* out|stream\w*|com(?:e|es|ing)|goes on|continu\w+|follow\w*|appear\w*|shown|land\w*) (?:out |on |then )?(?:weekly|week by week|one (?:by one|at a time|a week)|each week|every week)",
    rf"(?:over|across|on|for) (?:the )?(?:next|following|coming|successive|consecutive)(?: \w+)? (?:weeks|{_DAY}s)",
    r"(?:then|and|thereafter|before (?:going|switching|moving)(?: to)?) (?:it['’]?s? |goes |going |they (?:come|go) |switch\w* to |on a |a )?weekly",
)
RANGE_BEFORE = compile_words(rf"\b(?:\d{{1,2}}|{'|'.join(COUNTS)})\s(?:to|or)\s\Z")
EPISODES = phrases(r"episodes?", r"chapters?", r"instal+ments?", r"parts?", r"hours?")
DENIAL = compile_words(r"(?:\b(?:not|never|instead\sof|rather\sthan|no\slonger|no)|n['’]t)\b[^,;.]{0,30}\Z")


OUT_ALREADY = compile_words(
    r"\s(?:(?:that|which|have|has|had|were|are|all|only|just|now|already)\s){0,3}(?:came|come|went|gone|dropped|landed|arrived|released|out|premi[eè]red|debuted|launched|streaming|available)\b"
)
"""What follows a number of episodes that can be seen already."""
TIMES = compile_words(r"(?<![\w.])(?P<number>\d{1,2})\s?[x×]\s?(?:30|40|45|50|52|55|58|60|75|90|120)(?!\w|\.\d)")
FIRST_OF = anchored(
    rf"(?:first|second|third|last|final) of (?:the |its )?{NUMBER}(?=[.,;:!]| (?:new )?(?:episodes|parts|hours|chapters|instal+ments)\b|\Z)"
)
ALL_WITHOUT_NOUN = anchored(
    rf"(?:in|does?|did|do|direct(?:s|ed|ing)?|wrote|writes?|written|shot|made) all {NUMBER}(?=[.,;:!]| of (?:the (?:next|new)|its)\b|\Z)"
)
LAST_BY_NUMBER = anchored(
    rf"the (?P<nth>{'|'.join(ORDINALS)}) and (?:last|final)(?: (?:episode|instal+ment|chapter|part|hour|one))?(?! (?:season|series|year|run|outing|volume|book|film|movie|game|chapter|time|term)\b)"
)
LOTS = anchored(
    r"(?:in|into|across|over|as) (?P<lots>two|three|four) (?:lots|halves|parts|batches|helpings|blocks|chunks|drops|bites|portions|volumes|servings|blocs|tranches) of "
    rf"(?:just |only )?{NUMBER}(?! (?:weeks?|days?|months?|years?|minutes|people|million)\b)"
)


def read_count(words: str) -> int | None:
    """The number that the words are; None for none, and for more than any season has."""
    words = " ".join(words.lower().split())
    count = int(words) if words.isdigit() else _NUMBERS.get(words)
    return count if count and count <= 60 else None
