# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The words for what happens at a time, each under its meaning."""

from __future__ import annotations

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.when.words import anchored, compile_words, phrases

_BE = r"(?:be|is|are|was|were|been|being|(?<=['’])s)"
_SOON = r"(?: (?:officially|now|already|finally|still|also|all)){0,2}"
_THEN = (
    r"(?: (?:in|on|at|by|before|after|from|globally|worldwide|this|next|last|early|late|sometime|later|exclusively|tomorrow|"
    r"today|now)\b)"
)
_CAPITAL = r"(?-i:[A-Z])"
_NOT_OUT = "".join(
    f"(?<!{word} )"
    for word in (
        "find",
        "found",
        "finding",
        "figure",
        "figured",
        "work",
        "check",
        "rule",
        "ruled",
        "turned",
        "burned",
        "burnt",
        "sold",
        "worn",
        "dropped",
        "pulled",
        "missed",
        "carried",
        "eat",
        "go",
        "ran",
        "run",
        "runs",
        "running",
        "fell",
    )
)
_A = r"(?:an?|another|its|their|the|two|three|one more) "
_FOR = (
    r"(?= (?:\w+ly )?(?:for|as|to) "
    r"(?!(?:a|an|one|another|more|play|star|direct|write|the (?:second|third|fourth|fifth|role))\b))"
)
_UNTIL = r"(?:till?|until|through|into)"

_NO_NOUN = "".join(
    f"(?<!{word} )"
    for word in (
        *("the", "a", "an", "this", "that", "his", "her", "its", "their", "first", "second", "third", "next", "last"),
        *(
            "new",
            "feature",
            "original",
            "another",
            "short",
            "horror",
            "action",
            "live-action",
            "animated",
            "concert",
            ":",
        ),
    )
)
"""Where a film is a thing, and nobody films."""
_SHOOTING = (
    rf"(?:film(?:ing|ed)|{_NO_NOUN}films?|shoot(?:ing|s)?|(?:(?:principal|main) )?photography|(?<!post-)(?<!pre-)production|cameras?|re-?shoots?|"
    r"pick-?ups|"
    r"work(?= (?:on|is|was|has|had|will|began|begins|started|starts|gets|got|at|in)\b))"
)
_BEGIN = (
    r"(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|commenc(?:e|es|ed|ing)|kick(?:s|ed|ing)?[ -]off|resum(?:e|es|ed|ing)|"
    r"(?:beg[aiu]n(?:s|ning)? |start(?:s|ed)? )?roll(?:s|ed|ing)?|turn(?:s|ed|ing)?(?! through)|open(?:s|ed|ing)?|g[eo]t(?:s|ting)? (?:under ?way|going|started)|under ?way)"
)
_FINISH = (
    r"(?:wrap(?:s|ped|ping)?|(?<!the )(?<!very )end(?:s|ed|ing)?|finish(?:es|ed|ing)?|complet(?:e|es|ed|ing|ion)|conclud(?:e|es|ed|ing)|"
    rf"stop(?:s|ped|ping)?|{_BE} (?:all )?(?:over|done)|done with|(?:last|final) day|"
    rf"(?:go(?:es|ne)? on|continu(?:e|es|ed|ing)|runs?|last(?:s|ed|ing)?) {_UNTIL})"
)
_ON = r"(?: (?!(?:and|but|while|which|who|that|yet)\b)[\w’'&.-]{1,20}){0,7}? "

FINISHING = anchored(
    rf"{_SHOOTING}{_ON}(?:up )?{_FINISH}",
    rf"{_FINISH}(?: \w+){{0,3}}? {_SHOOTING}",
    rf"{_SHOOTING}\b[^.;]{{0,60}}? (?:it|that|everything|all) (?:was|is) (?:all )?over",
    r"wrap(?:s|ped|ping)(?: up)?",
    r"(?:will|to|should|could|would|may|might|(?<=['’])ll|they) (?:\w+ )?wrap(?: up)?",
    r"in the can|canned",
    r"(?:shoot|film)(?:s|ing)? (?:(?:season|series|it|the|new|\d+|episodes|there|here) ){0,3}?(?:until|till|through)",
    r"a wrap",
    r"(?:crew|unit|team|cameras)(?: (?:has|have|had|will|should|would|must|be|been|all|to|is|are|due|set)){0,4} pack(?:s|ed)? (?:up|away)",
    r"(?:last|final) (?:day|scene|shot) (?:of|on|was|in)(?= (?:(?:the|season|filming|shooting|set|shot|filmed|\w+) ){0,3})",
    rf"cameras?{_ON}(?:switched|turned) off",
    r"(?:the )?(?:last|final) slate",
    r"(?:finished|completed|wrapped) (?:up )?(?:his|her|their|its) (?:work|scenes|part|shoot)",
)
LASTING = anchored(
    r"(?:set|due|expected|scheduled|slated|meant|planned) to (?:wrap(?: up)?|end|finish|conclude)",
    rf"(?:last|run|continue|go on|stretch)(?:s|ed|ing)? {_UNTIL}",
    rf"(?<!wait ){_BE} (?:all |well )?over",
    r"(?:should|will|would|must|ought to|expected to|due to|set to|hopes? to|likely to) be (?:all )?(?:done|finished|wrapped|complete|through|in the can)(?= (?:by|in|before|around|at)\b)",
)
BEGINNING = anchored(
    rf"{_SHOOTING}{_ON}{_BEGIN}",
    rf"{_BEGIN}(?: \w+){{0,3}}? {_SHOOTING}",
    r"(?:went|goes|go) (?:before|in front of) the cameras?",
    r"(?:to|will) (?:film|shoot)",
    r"into production",
    r"(?:goes|go|went|gone|going|hits?|is|are) (?:on|to) (?:the )?floors?",
    r"in production (?:from|since)",
    r"(?:go|goes|went|gone|going|head(?:s|ed)?|move[sd]?) (?:back )?(?:in front of|before) (?:the |its )?cameras?",
    r"(?:day one|(?:first|opening) day) (?:of|on|for) (?:the )?(?:main |principal )?"
    r"(?:filming|shooting|production|shoot|photography|set|cameras)",
    r"(?:marks?|marked|celebrat(?:es|ed)|posted|was|is) (?:the )?(?:day one|first day)",
    r"day one(?= (?:was|is|came|will|fell|falls))",
    r"(?:first|opening) (?:clap|clapperboard|slate|scenes? (?:was|were) (?:shot|filmed))",
    r"call(?:s|ed)? action",
    r"roll(?:s|ing)? cameras?",
    r"back (?:on (?:the )?(?:set|stages?|sound ?stages?|lot)|in front of the cameras?|at the studios?)",
    r"(?:return(?:s|ed|ing)?|go(?:es)?|head(?:s|ed|ing)?|gathers?|assembles?|reports?) (?:back )?(?:to|on) (?:the )?set",
    r"(?:cameras? )(?:will |are |were )?(?:to )?(?:roll(?:s|ed|ing)?|turn(?:s|ed|ing)?)",
)
FILMING = anchored(_SHOOTING, "shot(?! at\\b)", "on set", "table read", "on location")

GALA = anchored(
    r"(?:at|attended|held|hosted|gala|red-carpet|star-studded|given an?|had its(?: world| gala)?|walked) (?:[\w’'-]+ ){0,3}?premi[eè]re(?: (?:of|for) [^,;.]{2,30}?)? (?:in|at) (?:the )?(?=(?-i:[A-Z]))",
)
"""A show is given a premiere in a town before it comes out."""
MOVING_ON = anchored(
    r"(?:crew|team|company|units?|production|shoot|filming|shooting|cast|cameras)(?: (?:of|for|on) [^,;:.]{1,40}?)? "
    r"(?:(?:then|now|will|is|are|was|were|due|set|to|also|later|has|have|had|been|expected|scheduled|next|soon) ){0,4}"
    r"(?:mov(?:e|es|ed|ing)|head(?:s|ed|ing)?|travel(?:s|led|ling|ed|ing)?|decamp(?:s|ed|ing)?|relocat(?:e|es|ed|ing)|shift(?:s|ed|ing)?|fl(?:y|ies|ew|ying)) "
    r"(?:(?:on|over|back|out|off|down|up|north|south|east|west) )?to (?=(?:the )?(?-i:[A-Z]))",
)
"""`the company moves on to Croatia next month`: people go from place to place, and nothing begins or comes out."""
STARTING = anchored(
    # what shows do, and shoots, tours and stories too: the subject tells
    r"beg[aiu]ns?(?! (?:to|with a)\b)",
    r"start(?:s|ed|ing)?(?! (?:to|with a|work|life)\b)",
    r"(?<=, )beginning(?= )",
    r"commenc(?:e|es|ed|ing)",
    r"resum(?:e|es|ed|ing)",
    r"g[eo]t(?:s|ting)? (?:under ?way|going)",
    r"(?:is|are|will be|was|be) under ?way",
    r"(?:go(?:es|ing)?|went) (?:out|on air|on the air|to air|live|online|up(?! (?:in (?:smoke|flames)|to|against)\b))",
    r"(?:ran|runs?|running|will run)(?= (?:weekly )?(?:from|between) )",
    r"g[eo]t(?:s|ting)? off to (?:an? )?(?:[\w-]+ ){0,2}start",
    r"(?:be|is|are) on(?= (?:(?:not )?(?:before|until|till)|by|this|next|from|again|some time)\b)",
    r"surfac(?:e|es|ed)",
    r"turn(?:s|ed)? up",
    r"(?:is|are|be|was|were|being) (?:shown|seen(?! next\b)|served up|made available|put out|brought back|with us|here(?! to\b)|upon us)"
    r"(?! (?:to|by) (?:critics|buyers|the press|journalists|reporters|executives|shareholders|advertisers)\b)",
    r"(?:steals?|sneaks?|rides?|roars?|creeps?|marches|flies|swings?|storms?|slinks?|strides?|gallops?|sails?|crashes|"
    r"explodes?|bursts?|blasts?|rolls?|heads?|makes? its way) (?:back |out )?(?:on ?to|to|into|back) "
    r"(?:(?:our|your|the|TV|British|US|cinema|small) ){0,2}(?:screens?|television|telly|tv|box|living rooms|airwaves|(?-i:[A-Z]\w+))",
)

_IDIOM = r"to (?:light|mind|life|terms|an end|a (?:head|halt|close|stop|standstill)|blows|power|nothing|pass)\b"

COMING_OUT = anchored(
    # a first showing
    r"premi[eè]r(?:e|es|ed|ing)",
    r"debut(?:s|ed|ing)?",
    r"(?:re)?releas(?:e|es|ed|ing)",
    r"launch(?:es|ed|ing)?",
    r"unveil(?:s|ed)?(?= (?:in|on) )",
    r"bow(?:s|ed|ing)?(?! out\b)",
    r"ma[dk]es? (?:its|their) (?:bow|debut|entrance)",
    r"ran (?:(?:all|its|for|just|only) )?(?:\d{1,2}|\w+) (?:episodes|weeks|instal+ments|chapters|parts)(?= (?:from|between|on)\b)",
    r"brings?(?= (?:(?:\w+ ){1,3}more|(?:the|its) (?:rest|last|final|remaining|second|other)|back)\b)",
    r"(?:re)?open(?:s|ed|ing)?",
    r"roll(?:s|ed|ing)?[ -]?out",
    r"go(?:es)? live",
    r"kick(?:s|ed|ing)?[ -]off",
    r"makes? its (?:way|debut|bow)",
    # reaching the viewer
    r"arriv(?:e|es|ed|ing|al)",
    rf"land(?:s|ed|ing)?(?={_THEN}| the (?:week|weekend|day)\b| {_CAPITAL}| \d| \w+day)",
    r"drop(?:s|ped|ping)?(?! (?:(?:an?|his|her|their)(?! (?:new|third|second|fourth|fifth) (?:season|series))|out|off|dead|by|hints?|in on)\b)",
    rf"(?:hit(?:s|ting)?|reach(?:es|ed|ing)?)"
    rf"(?= (?:(?:the|our|your|TV|British|US|UK|small|big) ){{0,2}}(?:screens?|streaming|streamers?|airwaves|viewers|"
    rf"audiences|platform|{_CAPITAL}))",
    r"(?:see|watch|binge)",
    r"(?<=we )saw(?= it\b)|(?<=anyone )saw(?= it\b)|(?<=you )saw(?= it\b)",
    r"wait (?:\w+ ){0,2}?(?:is|will be) (?:\w+ )?over|wait (?:\w+ )?ends",
    r"clear your (?:evenings?|schedules?|calendars?|diar(?:y|ies)|weekends?)|put it in your (?:diar(?:y|ies)|calendars?)|block out your (?:evening|calendar|diary)",
    r"(?<=, )back(?= (?:for|with) (?:an?|its|the|one|more|season|series)\b)",
    r"(?<!has )(?<!have )(?<!had )seen(?! next\b)",
    r"(?:you|viewers|fans|we|audiences)(?: (?:will|can)|['’]ll)? get",
    rf"appear(?:s|ing)?(?={_THEN}| (?:before|no))",
    r"in (?:(?:UK|US|British|American|Indian|selected|movie|all) ){0,2}(?:theaters|theatres|cinemas)",
    # being on
    r"(?<!\boff )(?<!\boff the )air(?:s|ed|ing|date)?(?! (?:con|force|raids?|strikes?|bases?|fresheners?|quality|time to)\w*)",
    r"(?<!most-)(?<!most )(?<!least-)(?<!least )stream(?:s|ed|ing)?",
    r"on (?:(?:our|your|their|the|TV|British|UK|US|people['’]s) ){0,2}(?:screens?|air|tv|television|telly|box)",
    r"available",
    rf"{_BE}{_SOON} (?:back(?! (?:to|at) (?:work|it|(?:the )?set|school)\b)|out)",
    rf"{_NOT_OUT}out(?={_THEN}|,? {_CAPITAL}| \()",
    # coming, and coming back
    r"return(?:s|ed|ing)?",
    rf"com(?:e|es|ing)(?! {_IDIOM})(?: (?:back|out|to))?",
    r"(?<=\bit )came out(?= (?:only |just |on |in |at |back )*(?:this|last|a|an|two|three|four|five|six|\d+|yesterday|today|(?-i:[A-Z]))\b)(?![^.;,]{0,40}\bthat\b)",
    rf"(?<!\bit )came (?!{_IDIOM})(?:out(?! (?:with|that|as)\b)|to|back)",
    rf"follow(?:s|ed|ing)?(?={_THEN}| a | that )",
    r"join(?:s|ing)? the (?:line-?up|schedule|slate)",
    r"touch(?:es|ed)? down|(?:brings?|brought|bringing) (?:(?:it|them|season|series|the|its|\d{1,2}|show) ){1,4}?(?:back|to (?:the |our )?screens?)",
    r"adds?",
    r"(?:has|have|gets?|welcomes?) (?:it|them|(?:the|its) [\w-]+) back(?= (?:on|in|from|at|this|next)\b)",
    r"put(?:s|ting)? (?:it|them|all \w+|(?:the|its|both|all) (?:[\w’'-]+ ){1,4}?|(?:(?-i:[A-Z])[\w’'-]+ ){1,3}?)(?: )?(?:up|out|online)(?= (?:in|on|this|last|next|at)\b)",
    # the date itself
    r"(?:release|launch|premi[eè]re|air|start) (?:dates?|windows?)",
    r"dated",
    r"next up|up next",
    r"look for (?:it|(?:the )?(?:\w+ )?(?:season|series|spin-?off|prequel|run|show))|(?:look|watch) out for|keep an eye out for|circle your calendars?|save the date|set your (?:alarms?|dvrs?|recorders?)",
)
PLANNING = anchored(
    # meant for a time
    r"due",
    r"slated",
    r"scheduled",
    r"set(?= (?:for|to (?:arrive|come)))",
    r"planned",
    r"expect(?:s|ed)?",
    r"eye(?:d|ing)",
    r"pencil+ed in",
    r"(?:pencil+ed|pencils|inked|slotted|booked|locked|put|puts|has|have) (?:it|them|(?:the|its|all|both) (?:[\w’'-]+ ){1,3}?)(?: )?(?:in|down)(?= for\b)",
    r"put(?:s|ting)? (?:my|our|your|his|her|the|an?) (?:money|silver|chips|house|mortgage|shirt|fiver|tenner|bet|wager|punt|bob|coin|bucks|few quid) on(?= (?:(?:the|a|an) )?(?:early|late|mid|spring|summer|autumn|fall|winter|20\d\d|next|end|second|first|(?-i:[A-Z])))",
    r"earmarked",
    r"(?:holds?|holding|held|saves?|saving|saved|keeps?|keeping|kept) (?:it|them|(?:(?:the|its) )?(?:[\w’'-]+ ){1,2}?(?:[\w’'-]+)?)(?: back)?(?= (?:for|until|till) (?!(?:now|later|the moment|a|an)\b))",
    r"aim(?:s|ed|ing)? (?:for|at|to)",
    r"up for(?= (?:a )?(?:release|broadcast|early|late|mid|spring|summer|fall|autumn|winter|next|\d|(?-i:[A-Z]))\b)",
    r"(?:in line|down|on the cards|on the books|in the diary|booked in|inked in|locked) for",
    r"lined up",
    r"circl(?:ed|ing|es)|earmark(?:s|ing)|pencil+(?:s|ing)? in",
    r"(?:is|are) to be",
    r"hop(?:e|es|ed|ing) (?:to|for|is)",
    r"target(?:s|ed|ing)?",
    r"on (?:course|track|the way)",
    r"ready",
    r"window",
    r"point(?:s|ed|ing) (?:to|at|towards?)",
    r"(?:guess|bet|bets|hunch|money|prediction|estimate|forecast|assumption|odds)(?= (?:is|are|for|on|would be|remains?|of) (?!that\b)|:)",
    r"(?:safe|good|best|likely|likelier|likeliest|realistic|reasonable|sensible|surer|fair) (?:bet|guess|option|answer|scenario|estimate|date|target)",
    r"(?:is|seems?|looks?|feels?|sounds?|remains?|would be|are) (?:now |most |more |very |quite |a bit |increasingly |the most )?"
    r"(?:likely|likelier|likeliest|realistic|probable|plausible|feasible|possible|doable)",
    r"looking (?:at|to)(?= (?:(?:an?|the) )?(?:early|late|mid|spring|summer|autumn|fall|winter|20\d\d|next|end|second half|first half|back end|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\w*)",
    r"promis(?:es|ed|ing)",
    r"fix(?:es|ed)",
    rf"(?:announced|confirmed|tapped|slotted|saved|held|booked|dated|locked in|lined up|given|tipped|reserved|named|set(?: down)?){_FOR}",
    r"(?:season|series|show|spin-?off|it|window|date|that|premiere|launch|release) "
    r"(?:is|will be|would be|could be|might be)(?= (?:now )?(?:in|for|on) )",
    # spoken of as a date
    r"dates?(?: is| will be|(?=:))(?! (?:to be )?(?:named|announced|revealed|given|set|confirmed|shared|made public)\b)",
    r"in (?:mind|view|(?:its|their) sights)",
    r"mark (?:your|the) (?:calendars?|diar(?:y|ies))",
    r"(?:parts?|volumes?|vol\.) (?:\d|one|two|three|i{1,3})(?= (?:on|in|out|due)\b)",
    # moved to another
    r"mov(?:ed|es|ing)",
    r"push(?:ed|es|ing)",
    r"delay(?:ed|s|ing)?",
    r"postpon(?:ed|es|ing)",
    r"(?<!let )(?<!lets )slip(?:s|ped|ping)?",
    r"sli(?:d|des|ding)",
    r"shift(?:s|ed|ing)?(?! (?:(?:the|its|our|their) )?(?:perspective|focus|attention|gears?|tone|blame|emphasis|balance|point of view|story)\b)",
    r"bump(?:s|ed)",
    r"put (?:off|back)",
    r"held (?:back|over|until|till?|to|for)",
    r"brought forward",
    r"reschedul(?:ed|es)",
    r"kicked",
    r"bec(?:omes|ame)(?! (?:the|an?|one|its|his|her|their|known|clear|available)\b)",
    # waited for
    r"(?<!-year )(?<!-month )(?<!worth the )(?<!long )wait(?:s|ing)?",
    r"patient",
    r"to go(?= (?:until|till)\b)",
    r"hold (?:out|on|tight)(?= (?:until|till)\b)",
    r"to (?:have|get) it(?= (?:in|on|by|this|next|from)\b)",
)
ANNOUNCING = anchored(
    r"announc(?:e|es|ed|ing|ements?)",
    r"sa(?:y|ys|id|ying)",
    r"t(?:old|ells)",
    r"confirm(?:s|ed|ing)?",
    r"reveal(?:s|ed|ing)?",
    r"report(?:s|ed|ing)?",
    r"post(?:s|ed|ing)",
    r"tweet(?:s|ed)",
    r"tease[ds]",
    r"publish(?:es|ed)",
    r"updated",
    r"interview(?:ed)?",
    r"sp(?:oke|eaking)",
    r"wr(?:ote|ites|itten)",
)
OTHER_THINGS = anchored(
    # things of a show that come out by themselves, and events that are reported
    r"(?P<noun>pick-?ups?|renewals?|promos?|trailers?|teasers?|posters?|clips?|featurettes?|images?|photos?|footage|first[ -]look|news|"
    r"announcements?|decisions?|reports?|tickets?|soundtracks?|albums?|novels?|books?|games?|documentar(?:y|ies)|"
    r"next (?:one|episode|chapter|instal+ment)|finales?|(?:series|season|show) (?:ender|closer|capper)s?|(?:writers['’]? )?rooms?|"
    r"(?:last|final|closing) (?:episodes?|chapters?|instal+ments?)|strikes?|negotiations|talks|casting|scripts?|"
    r"writing|details|results|verdict|upfronts?|memoirs?|updates?|episodes? (?:[2-9]|1\d|two|three|four|five|six|"
    r"seven|eight|nine|ten)|"
    r"(?:second|third|fourth|fifth|remaining|weekly) episodes?|rest|finishing touches)",
    # people's lives and jobs
    r"casts?",
    r"join(?:s|ed|ing)",
    r"hir(?:es|ed|ing)",
    r"sign(?:s|ed)",
    r"replac(?:es|ed|ing)|t(?:ook|akes|aking) over (?:as|from|for)",
    r"born|birth|died|death|married|met|left|leaves|years? old",
    # a show's fate
    r"renew(?:s|ed|al|ing)?",
    r"order(?:s|ed)",
    r"green-?li(?:t|ght|ghted)",
    r"cancel(?:s|led|ed|lation)?|axed",
    r"commission(?:ed|s)?|pick(?:ed)?[ -]up",
    r"develop(?:ed|ment|ing)|created|founded",
    r"bought|acquir(?:ed|es)|shop(?:s|ped|ping)?(?= (?:it|them|the|this|season|series|around)\b)",
    r"call(?:s|ed|ing)? time on|pull(?:s|ed|ing)? the plug|(?:swung|swings|wielded|brought down|drop(?:s|ped)) the axe|out of (?:its|their) misery",
    r"ended|ends|concluded|(?:signs?|signed|packs?|packed|bows?|bowed|bowing|fades?|faded|rides?|rode) (?:off|up|out)(?! to (?:our|the) screens?)|went off (?:the )?air|(?:took|takes|taking|made|makes) (?:its|their|his|her) (?:leave|exit|final bow)|says? goodbye|said goodbye",
    rf"(?:given|handed|gets?|got|granted|landed|earned|scored|won|received|secured) {_A}(?:\w+ ){{0,2}}(?:seasons?|series|runs?|orders?|renewal|pick-?up|go-ahead|green ?light|nod)(?! (?:in|on) (?:\w+ )?(?:screens?|air))",
    r"pick(?:s|ed|ing) (?:it|them|up|(?:the|its|both) \w+) (?:up )?(?=for\b|again\b|up\b)",
    # the story's own time
    r"set in",
    r"story",
    # events and dealings
    r"walkouts?|awards?|emmys?|oscars?|nominat(?:ed|ions?)",
    r"festival|convention|panel|event|anniversary|earnings|quarter(?:ly)? results",
    r"advertisers|investors|shareholders|ad buyers|presentations?|presents|presented",
    r"deadline|contract|lawsuit|trial|price|subscriptions?",
)

_RELEASE_NOUN = (
    r"(?:premi[eè]res?|debuts?|releases?|launch(?:es)?|roll-?outs?|returns?|bows?|arrivals?|air ?dates?|start dates?|"
    r"drop|start(?!\sof)|opening|opener|first\sepisode|unveiling|broadcasts?|streaming|line-?ups?|slates?|schedules?|season|tv season|berth|slot|dates?)"
)
_KIND = (
    r"(?:(?:worldwide|global|international|official|series|season|world|domestic|theatrical|streaming|UK|US|U\.S\.|"
    r"TV|midseason|"
    r"possible|likely|tentative|new|\w[\w-]*ed)[ -]){0,2}"
)
LINEUP_NEXT = compile_words(
    r"\A(?:['’]s)?\s(?:(?:primetime|prime-time|tv|television|broadcast)\s)?(?:line-?ups?|schedules?|slates?|season|tv\sseason)\b"
)
ON_LINEUP = compile_words(
    r"\b(?:on|onto|in|into|to|for|joins?|joined|joining|part\sof|a\splace\son|of)\s"
    r"(?:(?:the|its|their|a|[\w’'.+-]+['’]s?|new|next|coming|network|streamer)\s){0,4}\Z"
)
RELEASE_NOUN_NEXT = compile_words(
    rf"\A(?:(?:['’]s)?[ -]|, (?=\w+[.,;)])){_KIND}(?P<noun>{_RELEASE_NOUN})\b".replace("[ -]", r"[\s-]").replace(
        " ", r"\s"
    )
)
SHOOT_NEXT = compile_words(
    r"\A[\s-](?:(?:planned|scheduled|season|location|production)[\s-]){0,2}(?:shoot|filming|production)\b"
)
START_NEXT = compile_words(r"\A[\s-](?:(?:production|filming|shooting|planned)[\s-]){1,2}(?:start|begin)\b")

FUNCTION_WORD = phrases(
    r"in|on|at|by|to|of|for|from|with|without|via|through|during|until|since|after|before|following|according",
    r"and|or|but|as|while|when|because|if|so|than|then|that|this|which|who",
    r"is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|can",
    r"it|its|he|she|they|we|you|the|a|an",
    r"instead|rather|only|also|just|not|exclusively|worldwide|globally|\w+ly",
    r"says?|said|becomes|became|came|comes|started|began|begins|starts|saw|sees|marks?|\w+ed",
    before=r"\A['’]?\s",
)
DETERMINER = compile_words(r"(?:\b(?:the|a|an|its|their|his|her|this|whole|full)|['’]s)\s\Z")
OF = compile_words(r"\b(?<!\bas\s)(?<!date\s)(?<!window\s)(?<!premiere\s)(?<!release\s)of\s\Z")
OF_THE_LAST = compile_words(r"\b(?:last|previous|first)\s(?:year|season|series|time|run)(?:['’]s)?\s\Z")
AS_RECENTLY = compile_words(r"\bas\s(?:recently|late|lately|long\sago|far\sback|early)\sas\s(?:the\s)?\Z")
DATELINE = compile_words(r"\A\W*(?-i:[A-Z])[\w.\s]{1,24}(?:,\s(?-i:[A-Z])[\w.]{1,12})?,\s\Z")

UNTIL_THEN = phrases(
    r"(?:weekly|(?:each|every|a|per) (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)days)"
    r"(?: \w+){0,3}? (?:until|till?|through|to)(?: (?:the|its|a)(?: [\w’'-]+){1,3}(?: on)?)?",
    after=r"\s\Z",
)
PEOPLE = phrases(
    r"(?:crew|cast|actors?|actress|stars?|team|director|showrunner|he|she)(?:['’]ll| (?:has|have|had|will|all|also|"
    r"both))?",
    after=r"\s\Z",
)
ING = compile_words(r"(?:start|beginn|commenc)ing\b")
PEOPLE_OF = compile_words(
    r"\b(?:crew|cast|ensemble|actors?|stars?|team|writers|directors?|showrunners?|creators?)\s(?:of|on|for|from|behind)\s"
    r"(?:(?!\b(?:is|are|was|were|that|which|and)\b)[^,;.]){1,40}?\s(?:(?:will|has|have|had|all|also|both|is|are|to|now|then|just)\s){0,3}\Z"
)
IN_SIGHT = phrases(r"seen?", r"follow\w*", r"land\w*", r"arriv\w+", r"com(?:e|es|ing)", before=r"\A")
"""What shows do, and people too."""
THING_BEHIND = compile_words(
    r"\A[^.;:]{0,24}:\s(?:(?:the|an?|its|our|first|new|official|latest|final|full)\s){0,4}"
    r"(?:trailers?|teasers?|posters?|clips?|images?|photos?|footage|first[\s-]look|key\sart|stills?|soundtracks?)\b"
)
THING_ACTED = Anchored(
    r"\b(?:trailers?|teasers?|promos?|posters?|clips?|featurettes?|images?|photos?|pictures?|stills|footage|first\slooks?|"
    r"soundtracks?|blu-rays?|dvds?|box\ssets?|singles?|novels?|books?|films?|movies?|albums?|games?|documentar(?:y|ies)|specials?|podcasts?|statements?|"
    r"interviews?|reports?|letters?|announcements?|nominations?|deals?|contracts?|decisions?|results|figures|ratings|numbers|reviews?|details|videos?|spots?|key\sart)"
    r"(?:\s(?:for|of|to|from|about|with)\s(?:(?!\sand\b)[^,;.]){1,60}?)?"
    r"(?:,?\s(?:which|that)|,)?(?:\s(?:was|were|is|are|has|have|had|been|will|be|just|only|also|first|\w+ly)){0,4}\s\Z"
)
"""`the trailer, released on Thursday`: what comes out is no season."""
NEW_SUBJECT = compile_words(r"\band\s(?:it|they|that|this|the\s(?:show|series|season|spin-?off))(?:['’]s|['’]re|\s)")
CONTINUES = compile_words(
    r",?\s(?:and|but|with)\s|,\s(?:which|meaning)\b|,\s(?:so\s)?(?:I|we|you|he|she|it|they|my|our|the)(?:['’]\w+)?\s"
)
DOING = compile_words(
    r"\sto\s(?!(?:be|arriv\w*|premi\w*|debut|launch|land|return|air|stream|drop|begin|start|hit|film|shoot|go|get|come|"
    r"bow|open|roll|follow|kick|release|reach|see|make\sits|wrap|finish|resume|continue|run|last|turn)\b)[a-z]+\b"
)
"""`she is expected to pay him a visit`: what somebody plans to do, not what comes out."""
COMING_BACK = phrases(r"return\w*", r"arriv\w+", r"com(?:e|es|ing)(?: back)?", r"came (?:back|to)", before=r"\A")

ASIDE = compile_words(r",\s(?:which|who|whose|with|led|starring|featuring|as)\b[^,]*+,")
AUXILIARIES = compile_words(r"[\s,]*(?:(?:was|is|were|are|has|have|had|been|also|then|recently|first|last|being)\s+)*")
CONJOINED = compile_words(
    r"\sand\s(?:now\s|then\s|also\s)?(?:has|have|is|are|was|will|plans?|wants?|expects?|hopes?)\b"
)
OBLIQUE = compile_words(r"\b(?:with|about|over|at|by)\s(?:the\s|its\s|a\s)?\Z")
SOURCE = compile_words(
    r"\b(?:books?|novels?|novella|games?|films?|movies?|comics?|manga|webtoon|memoir|album|podcast|"
    r"trilogy)\b[^,;.]{0,40},\s"
    r"(?:which|that)\s(?:\w+\s)?\Z"
)
RELATIVE = compile_words(r",|\b(?:which|that|who|whose)\b")
HARD_BREAK = compile_words(
    r"[;—–]|:\s(?=(?-i:[A-Z]))|\b(?:but|while|where|whereas|though|although|because|which|who|yet|when|after|before)\b"
)
JOINED = compile_words(r",?\s(?:and|but|while|before|after|then|with|so)\b")
BREAK = compile_words(
    r"[;:—–,]|\b(?:and|but|while|whereas|though|although|because|which|who|that|yet|when|as|after|before|with)\b"
)
