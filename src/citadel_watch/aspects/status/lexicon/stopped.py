# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""Idioms for what is stopped, spared, put aside or in danger."""

from __future__ import annotations

from citadel_watch.aspects.status.lexicon.idiom import Cue, build_cue

CUES: tuple[Cue, ...] = (
    build_cue(
        "<show> escapes the axe",
        "renewed",
        r"""
        saved rescued spared | ~(?: from)?(?: (?:the|being|its))? (?:cancel\w+|axe[d]?|chop|scrapheap|by (?=[A-Z]|the (?:network|streamer)))
        dodge dodges dodged escape escapes escaped avoid avoids avoided survive survives survived evades evaded | (?:the |its |being )?(?:axed?|cancel\w+|chop|cull|chopping block)
        uncancelled uncancels
        un | ~-?cancell?ed
        """,
        spinoff="ordered",
    ),
    build_cue(
        "<show> faces the axe",
        "in-doubt",
        r"""
        could may might | (?:\w+ )?(?:pull the plug|call time|call it a day|drop the axe|throw in the towel|give up) ?(?:on )?
        threat threatened risk danger fear fears facing faces faced brink verge | (?:of |with |by )?(?:being )?(?:the )?(?:cancel\w+|axed?|chop|scrapped|shelved|dropped)
        could may might | (?:\w+ )?(?:be (?:cancell?ed|axed|scrapped|dropped|shelved|ditched)|(?:cancel|axe|scrap|shelve|ditch) <object>|never (?:be made|happen|return|come back|go ahead|see the light)|not (?:be made|be renewed|happen|return|come back|go ahead|see the light|be back|go on|get made|continue))(?! (?:until|before|in (?:time|20|the role)|this|as)\b)
        """,
        negatable=False,
    ),
    build_cue(
        "<season> ends <show>",
        "ending",
        r"""
        <season>(?: of [^,;:.]{2,40})? (?:will |would |to |is to |could |may |is set to )? < bring brings ring rings draw draws lower lowers | (?:down )?the (?:final )?curtain
        """,
    ),
    build_cue(
        "<network> goes no further with <season>",
        "not-renewed",
        r"""
        (?:not|no longer|never|won['’]t|isn['’]t|aren['’]t|wasn['’]t)(?: be)?(?: actually| now| even)? < moving going go move proceed proceeding pressing press | (?:be )?(?:forward|ahead|on) with (?:an? |another |the )?<season>
        (?:not|no longer|never|won['’]t|isn['’]t|aren['’]t|wasn['’]t)(?: be)? < proceed proceeding pursuing persisting | (?:with )?(?:an? |another |the )?<season>
        there (?:is|are|was|will be|can be|['’]ll be)(?: to be)?|there['’]s < no | (?:<nth> (?:season|series|year)|(?:more|further) (?:seasons|episodes))(?=\W*$|[,;:]|\.(?!\d)| (?:of|for|after|in store|to come)\b)(?! of (?:the )?(?:\w+ )?(?:footage|clips))
        there (?:will|is going to|are going to)|there['’]ll < be | no (?:<season>(?! of)|more(?: of)?(?= [A-Z]|\W*$|[,.;]))
        there | (?:won['’]t|will not|isn['’]t going to|is not going to|are not going to|aren['’]t going to) be (?:any )?more(?: of (?:it|them|these))?(?=\W*$|[,;:.]| (?:after|beyond|past)\b)
        """,
        spinoff="cancelled",
        negatable=False,
    ),
    build_cue(
        "<network> gives up its plans for <season>",
        "not-renewed",
        r"""
        cancel cancels cancelled canceled cancelling canceling scrap scraps scrapped scrapping axe axes axed axing drop drops dropped dropping ditch ditches ditched ditching abandon abandons abandoned abandoning bin binned nix nixed nixes kill killed kills bury buries buried shelve shelves shelved | (?:(?:its|the|all|their|any|early|tentative|initial|previous|earlier|current) )*plans? (?:for|to|of)
        plans?(?: (?:for|to make|of) [^,;:.]{2,50})? (?:have|has|had|were|was|are|is) (?:(?:been|now|being|since|also|reportedly|quietly) )* < cancelled canceled scrapped axed dropped ditched abandoned binned nixed killed
        """,
        spinoff="cancelled",
    ),
    build_cue(
        "<season> does not exist",
        "not-planned",
        r"""
        there (?:is|was)|there['’]s < no | (?:season|series) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?=\W*$|[,;:]|\.(?!\d)| (?:of|and|at all|whatsoever|for)\b)
        """,
        negatable=False,
    ),
    build_cue(
        "<show> is cancelled",
        "cancelled",
        r"""
        !the < cancelled canceled | ~(?! (?:pair|show|series|spin|prequel|drama|flights?|trip|wedding|order|subscription))
        cancel cancels cancelling canceling | ~(?! (?:pair|show|series|spin|prequel|drama|culture|(?:anytime|whenever|your)))
        !(?:no|fear|threat|risk|danger|face|faces|facing|rumou?rs?|talk|reports?) (?:of )?(?:its |the )? < cancellation | ~(?! (?:now |at this point |of it )?(?:would|could|might|may)\b)(?! (?:fears|rumou?rs|threat|reports|policy|fee|notice))(?: of)?
        (?:was|were|been|being|is being|are being|got)(?: \w+ly)? < ended | ~(?=\W*$|[,.;:]| (?:in (?!tears|a\b)|by (?=[A-Z]|the (?:network|streamer))|after (?:one|two|a single|just|only)|last|this|before|early|abruptly|because|prematurely))
        (?:was|were|been|being)(?: \w+ly)? < brought | to (?:an?|its|their) (?:\w+ )?(?:end|close|stop)
        lasted survived managed | (?:for )?(?:just |only |barely |a mere |all of )*(?:one|a single|its first) (?:\w+ )?(?:season|series|run)\b
        axe axed axes axing scrapped scraps scrapping nixed nixes ditched ditches binned dumped terminated euthanised euthanized abandoned | ~(?! (?:scenes?|murder|attack|throwing))
        !(?:on|with|for|behind) the < scrap | ~(?! (?:metal|heap|yard|of))
        call calls called calling | (?:(?:it |<what> )?(?:off|quits)|time on)
        pull pulls pulled pulling | (?:(?:the )?plug|out of(?= (?:[A-Z]|the (?:\w+ )?(?:show|series|project|spin|version|remake))))
        the < plug | (?:has |had |have )?(?:<be> )?<adv>pulled(?: on)?
        the (?:network['’]s )? < axe | (?:has |had )?(?:<adv>)?(?:fell|fallen|falls|swung|come down)(?: on)?
        kill kills killed killing | (?:it|the <show>|off(?= (?:the (?:show|series|spin)|[A-Z])))
        get gets got getting give gives given gave hand hands handed | (?:<what> )?(?:the|its|their) (?:chop|axe|boot|heave-ho|push|elbow|marching orders|pink slip|sack|bullet|hook)
        bit bite bites bitten | the dust
        put putting puts | (?:it|<what>) out of its misery
        bring brings brought bringing ring rings rang lower lowers lowered | (?:down )?the curtain (?:down )?on
        the < curtain | (?:has |had )?(?:<adv>)?(?:fallen|fell|falls|comes? down|came down)(?: on)?
        walk walks walked walking | away from (?:(?=[A-Z])<object>|(?=the (?:show|series|project|spin)))
        give gives gave given | up on (?:(?=[A-Z])<object>|(?=the (?:show|series|project|spin)|it\b))
        ends ended ending end dropped drops dropping dumps kills | ~(?! (?:up|with|in|on|at|by|its|their|his|her|the (?:year|day|week|season|episode))\b) <what> after (?:just |only )?(?:\w+) (?:seasons?|series|runs?|years?|episodes)
        (?:has |have |had )?(?:decided|chosen|opted|elected|chose) to < end drop dump kill scrap axe stop ditch pull | (?:the plug on )?(?=it\b|them\b|the (?:show|series|drama)|[A-Z]|production of)
        dropped dumped ditched | by (?=[A-Z]|the (?:network|streamer|broadcaster|channel|studio))
        decision | to (?:end|cancel|axe|scrap|drop|stop) (?=it\b|the (?:show|series|drama)|[A-Z])
        (?:not|no longer|never|won['’]t be|isn['’]t|aren['’]t|wasn['’]t)(?: be)?(?: actually| now| even)? < moving going go move proceed proceeding pressing press | (?:be )?(?:forward|ahead|on)(?! (?:until|sale|air|the|a|holiday)\b)
        dead | (?:at (?=[A-Z]|the (?:network|streamer))|in the water)
        (?:series|show|spin-?\s?off|version|remake|project|season|one|franchise|it|drama|prequel|sequel|sitcom) (?:is|was) < dead
        is was are were | (?:\w+ )?no more(?=\W*$|[,.;:])
        seasons season | and out
        (?:its|the) (?:run|story) (?:is|was) < cut | short
        neither | (?:of (?:them|the \w+) )?(?:(?:is |are |was )?(?:coming back|continu\w+|returning|go(?:es)? on)|(?:will|would|is going to|is to|has been|was|is) (?:be )?(?:continued?|revived|resumed|go (?:on|any further|further|ahead|forward)|come back|return|live on))
        neither | [^.;]{3,60}\bnor\b[^.;]{3,60}\b(?:will|is going to|are going to) (?:be made|happen|go (?:on|ahead|any further|further)|come back|return|get made|continue|be continued)
        no | (?:<nth>|more|further|other) (?:helping|outing|go|chapter|serving|bite|instal+ment)s?(?! (?:was|is|has|date|trailer))
        (?:been|is|are|was|were) <adv> < let | go
        !(?:shot|shots|scene|scenes|take|footage|sequence|film|episodes?) (?:was|is|were|been|has been|is being) < canned | ~(?! (?:laughter|food|tuna))
        let lets | (?:it|them|both) go
        cut cuts cutting | (?:<what> )?loose(?=\W*$|[,.;:]| (?:in|by|after|at|last|before)\b)
        gone | within (?:\w+ )?(?:episodes|weeks|months|a (?:season|year|month))
        passed passes | on <what>(?=[,.;:]|\W*$| after| and| in| last| because)
        (?:will|would|['’]ll|can|could|was|were)(?: now| therefore| after all)*(?: not| never)|won['’]t|wouldn['’]t|wasn['’]t < see get go be proceed move happen continue | (?:the light of day|(?:coming back|returning)(?=\W*$|[,.;:]| (?:after|at|to (?=[A-Z])))|off the ground|ahead(?! until)|forward|produced|developed|on\b(?! (?:until|sale|air|the|a)\b))
        for the < chop
        on the < scrapheap
        (?:is|was|are|were)(?: all)? < over | (?:for (?=[A-Z]|the (?:show|series|drama))|at (?=[A-Z]))
        met meets meeting | (?:its|their) (?:end|maker|demise)
        end | (?:has |had )?(?:come|came|comes|arrived|is here|is nigh) for
        never | (?:got|made it|get|getting) (?:off the (?:ground|drawing board)|to (?:air|screens?|series))
        shut shuts shutting close closes closed | the (?:book|door|chapter) on (?:(?=[A-Z])<object>|(?=the (?:show|series|project)))
        axed killed | off by
        kill kills killed killing | off (?=[A-Z]|the (?:show|series|spin|project))
        (?:project|show|series|spin-?off|prequel|sequel|deal|it|plan|plans) (?:has |have |had )?(?:now )? < collapsed folded imploded | ~(?=\W*$|[,.;:]| (?:after|at|in|when|because))
        (?:no longer|not|isn['’]t|aren['’]t|stopped) < pursuing backing | <object>
        drop drops dropped dropping | (?:its|the|all|their|any) plans? (?:for|to|of)
        throw throws threw thrown | in the towel
        show shows showed shown shown | <what> the door
        filming shooting production work development | ~<onit> (?:has been|was|is|has) (?:stopped|halted|abandoned|called off|ended) (?:for good|altogether|permanently|for ever|forever)
        pulling pulls pulled pull | <what> (?:for good|from (?:its|the) (?:schedules?|slate|line-?up))
        (?:series|show|spin-?\s?off|version|remake|project|season|franchise|drama|prequel|sequel|sitcom) (?:is|was) [“"‘'] < dead
        dead | and buried
        !(?:person|people|star|actor) < casualty victim | of (?:the )?(?:\w+ ){0,2}(?:cuts|cost-cutting|cull|purge|merger|budget)
        pull pulls pulled | <what> before (?=an?\b|it\b|filming|cameras|production|they)
        let lets | (?!(?:him|her|me|you|us|people|staff|everyone|it|them)\b)<what> go(?=\W*$|[,.;:]| (?:after|at)\b)
        call calls called calling | it (?:a day|quits) on (?=[A-Z]|the (?:show|series|project|spin|prequel))
        is was are | (?:\w+ )?(?:kaput|a goner|toast|done for)(?=\W*$|[,.;:]| at)
        shelved shelves shelve | <what> (?:for good|permanently|altogether)
        come came comes | to (?:nothing|naught|nought)(?=\W*$|[,.;:]| (?:in|after|at|and)\b)
        fell falls fallen | by the wayside
        fizzled | out
        put puts putting | (?:<what> )?out to (?:pasture|grass)
        (?:is|was|were|been|being|got|gets|get) (?:\w+ly |then |later |soon |also )? < dropped | ~(?=\W*$|[,;:.]| (?:soon|shortly|afterwards?|after|last|within|altogether|entirely|before|when|without)\b)
        (?:not|n['’]t|no longer) < happening | (?:any ?more|any longer|after all)
        nothing | (?:ever |much )?(?:came|has come|will come) of <object>
        no longer (?:has|have|had) [^,;:.]{2,30} on (?:its|the|their) < slate books
        (?:taken|took|removed|struck|dropped|crossed|gone|vanished|disappeared) (?:off|from) (?:[\w’'+-]+ ){1,3}?(?:development )? < slate books | ~(?! (?:of (?:stars|names|guests|cast)))
        (?:will|would|is|are)(?: not|n['’]t) < go | (?:any )?further
        """,
    ),
    build_cue(
        "<network> drops <show>",
        "cancelled",
        r"""
        ^[A-Z]\w+(?:\+| Video| Network| Studios| TV\+?| One| Two)? < ends drops dumps ditches kills | (?=[A-Z“‘"]|the )(?!(?:\w+ )?(?:trailer|teaser|clip|date)\b)<object>
        """,
    ),
    build_cue(
        "<show> is put aside for now",
        "on-hold",
        r"""
        (?:currently|for now|at present|right now|for the moment|at the moment),? (?:it|the (?:show|series|project))(?:['’]s| is) < off | the table
        off | the table (?:for now|for the (?:moment|time being)|currently|at present|right now)
        no longer < in under | (?:active )?development
        to|be|being|been|was|is < rested | ~(?! (?:on|with|in|upon))
        (?:to|be|being|been|was|is) [“"‘] < rested
        lay laid lays | (?:down (?:the |our |their )?tools|it to one side|it aside) for (?:now|the)
        """,
        negatable=False,
        personal=True,
    ),
    build_cue(
        "<show> is in doubt",
        "in-doubt",
        r"""
        (?:few|hardly any(?:one|body)?|barely any(?:one|body)|scarcely any(?:one|body)|not many|not a soul|almost no(?:body|[- ]one)|precious few|nobody|no[- ]one)(?: (?!(?:who|knows?|will|would|can|has|is|was)\b)[\w’'+-]+){0,5}? < believe believes expect expects think thinks give gives fancy counts counting bet betting bank banking predict predicts foresee foresees hope hopes see sees reckon reckons | [^,;:.]{0,60}?(?:<season>|<nth>|renewal|return|comeback|future|more of it)
        brave foolish rash optimist optimistic | (?:\w+ ){0,6}?(?:money|bet|bank|count|hope)\w* [^,;:.]{0,30}?(?:<season>|<nth>|renewal|return)
        in | (?:serious |grave |some |real |great )?(?:doubt|jeopardy|peril|question(?=\W*$|,)|(?:deep |serious |big )?trouble)
        in | the balance
        (?:is|are|was|were|be|been|remains?|remained|hangs?|hanging|left|leaves?|leaving|stays?|future|fate|still)(?: (?:\w+ly|still|all|very much|now|everything|it|things))* < in | the air
        up | in the air
        off | the table
        at | (?:serious |real )?risk(?! of)
        on | (?:the (?:bubble|ropes|chopping block)|life support|thin ice|shaky ground|(?:its|their) last legs|borrowed time)
        no | guarantee
        nobody | can promise
        uncertain bleak murky cloudy | future
        future futures prospects | (?:of [^,;:.]{2,50} )?(?:is|are|looks?|remains?|seems?|appears?) (?:\w+ )?(?:uncertain|bleak|in question|shaky|unclear|murky|cloudy|grim|anything but certain|far from certain|hazy|dim)
        could may might | be (?:no|the end of) (?:renewal|<season>|<nth>|more|(?:the )?(?:road|line) for)
        may might could | be (?:finished|over|doomed|dead|done(?=\W*$|[,;]))
        hang hangs hanging | by a thread(?! (?:over|above|from|in|off))
        question questions doubt doubts | ~(?: marks?)? (?:hangs?|hanging|remains?|lingers?|grows?|growing|are growing|is growing|have been raised|swirl|looms?) (?:over|about|around|surrounding|as to)
        !(?:your|our|their|my|all|readers['’]?|fans['’]?|biggest|burning|few|more|\d+)(?: \w+)? < questions question | ~(?: marks?)? (?:over|about|around|hanging over|surrounding) (?=(?:the |a |an |its )?(?:future|fate|<nth>|season|series|show|return|renewal|[A-Z]))
        doubt doubts cloud clouds shadow | ~(?: marks?)? (?:over|about|around|hanging over|surrounding) (?=(?:the |a |an |its )?(?:future|fate|<nth>|season|series|show|return|renewal|[A-Z]))
        curtains | for (?:it|the|season|series)
        look looks looking seem seems appear appears is are became becomes becoming | (?:\w+ ){0,2}(?:unlikely|doomed|doubtful|less (?:and less )?likely)(?! to (?:star|play|be (?:released|out|back in|ready|on)))
        unlikely | to (?:be (?:made|renewed|picked up|ordered)|happen|return|go ahead|come back|get|see)
        probably < not | (?:going to be made|be made|happening|happen|coming back)
        chances odds prospects hopes | (?:of [^,;:.]{2,50}? )?(?:are|look|seem|as) (?:\w+ )?(?:slim|low|fading|remote|small|poor|dwindling|long|faint)\b
        slim slender remote faint dwindling fading | (?:chances?|hopes?|odds|prospects?|possibility) (?:of|for|that) (?=(?:a |an |another |any |the |its |it\b|there |more )?(?:\w+ )?(?:<season>|<nth>|renewal|return|revival|pick-?up|comeback|season|series|second|show|be\b|will|is|get|[A-Z]))
        hopes | (?:of|for) [^,;:.]{2,50}? (?:are|have been|were) (?:\w+ )?(?:fading|dashed|slim|dwindling|fading fast)
        look looks looked seem seems | (?:\w+ )?(?:bleak|grim|shaky|uncertain|dim|slim)
        far < from | (?:certain|assured|guaranteed|a given|a done deal)
        days | (?:are|may be|could be|look) numbered
        fifty | ~[- ]fifty
        50 | ~[-/ ]50
        a < coin | (?:toss|flip)
        a < toss | ~-up
        hold holding | (?:your|our|their|my) breath for
        chances odds prospects likelihood | (?:of|for) [^,;:.]{2,60}? (?:are|is|look|looks|seem|aren['’]t|isn['’]t|don['’]t look) (?:\w+ ){0,2}?(?:good|great|high|long|against|bad|poor|receding|shrinking|zero|nil)
        !(?:no|without|little|beyond|in|any|cast|casts|the) < doubt doubts doubted doubting | (?:that |if |whether )?(?:there|it|they|the|a|an|another|season|series|[A-Z])[^,;:.]{0,50}? (?:will|would|is|can|gets?|returns?)\b[^,;:.]{0,40}
        curtains | for (?=[A-Z])
        (?:not|n['’]t|less than|far from|hardly|never)(?: (?:too|very|that|all that|overly|exactly|wildly))? < optimistic hopeful confident | (?:about|of|that) (?:there|it|they|the|an?|another|any|season|series|[A-Z])\b[^,;:.]{0,40}
        pessimistic doubtful sceptical skeptical | (?:about|that|of|as to) (?=(?:the |a |an |another |any )?(?:<season>|<nth>|future|return|chances|renewal|[A-Z]))
        (?:by no means|anything but|not at all|hardly|not yet|far from) < certain assured guaranteed | ~(?! (?:who|when|what|how|to)\b)
        (?:by no means|anything but|hardly|far from|not) a < formality given certainty | ~(?= |\W*$)
        odds chances | (?:are|is|look|seem) (?:\w+ ){0,2}?against (?:it|them|that|there|an?|the|another|any)\b
        """,
        negatable=False,
    ),
)
