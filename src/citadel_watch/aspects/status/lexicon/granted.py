# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""Idioms for what goes on: renewed, ordered, coming back."""

from __future__ import annotations

from citadel_watch.aspects.status.lexicon.idiom import Cue, build_cue
from citadel_watch.model import Certainty

CUES: tuple[Cue, ...] = (
    build_cue(
        "<show> comes back",
        "renewed",
        r"""
        s | (?:coming back|returning)(?! (?:to|as|in|on|this|next)\b)
        ll will to would is are re set | ~(?: to)?(?: now| also| all)? (?:be back|return|come back|coming back|returning|continue)(?! (?:telling|working|exploring|building|playing|bringing|sharing|making)\b)(?! to (?:it|that|this|them|the (?:role|part|set|stage|top|screen\b))\b)(?! (?:as|opposite|alongside|his|her|filming|shooting|on set|to work)\b)(?: (?:for|with) (?:an? |its |the )?(?:<season>|<nth>|more))?
        is are was be | (?:\w+ )?(?:officially |definitely |really |finally |actually )?(?<!not )(?<!n't )(?<!n’t )(?:happening|a go|on its way|alive and well|far from over|not over|a done deal)
        isn is | ~<not> (?:done|finished|going anywhere|over)(?: yet| just yet)?(?=[,.;:]|\W*$)
        officially definitely | (?:coming back|returning) (?=for|with)
        live lives lived | on(?=[:;,.]|\W*$| (?:for|at|with|after))(?! (?:the|a|in|his|her))
        live lives | to (?:fight|see|spy|fly|die|kill|cook|tell|\w+) another (?:day|season|year)
        carry carries carrying | on (?:for|with) (?:an? |its |the )?(?:<season>|<nth>|another|at least)
        """,
        personal=True,
        negated="not-renewed",
    ),
    build_cue(
        "<show> returns for <season>",
        "renewed",
        r"""
        back | (?:\w+ )?(?:for|with) (?:an? |its |the |yet |some )*(?:<season>|<nth>|another|more|season)(?! (?:time|day|mission|case|fight|adventure|heist|job|round of))
        return returns returning returned | (?:\w+ )?(?:for|with) (?:an? |its |the )?(?:<season>|<nth>|another|fresh)(?! (?:time|day|round of))
        <season> (?:is|are) (?:indeed |definitely |now |officially |really )? < coming | ~(?=\W*$|[,.;:])
        """,
        personal=True,
        undated=True,
        negated="not-renewed",
    ),
    build_cue(
        "<season> is renewed",
        "renewed",
        r"""
        !automatically < renewed renews | ~(?! (?:automatically|monthly|annually|every (?:month|year)|(?:at|for) [€£$]|(?:his|her|their) |hope|vow|interest|calls|fears|speculation|focus|talks|push|debate))
        !(?:hopes?|chances?|odds|prospects?|possibility|talk|case|calls|campaign|push|petition|waiting|wait|likelihood|decision|question|pending|awaiting|hoping|calling|deserves?|without|fight|verdict)(?: (?:of|for|on|to|about))?(?: an?| the| its| any)?(?: \w+)? < renewal recommission recommissioning | ~(?! (?:would|could|might|news|chances|hopes|decision|prospects|odds|talks|date|status))(?: (?:of|for))?
        !(?:to|not) < picked | ~[ -]up(?! (?:the|where|from|on|an?|by (?:a|the) (?:car|van|taxi|police)|speed|pace|his|her|some|awards?)\b)
        picked picks pick | (?:it|them|<what>) up (?:for|to series|again)
        picks | up (?:a|another|season|the (?:show|series|drama|spin|<nth>)|(?=[A-Z]))
        !(?:hopes?|chances?|no|odds|awaiting|waiting)(?: (?:of|for))?(?: an?)? < pickup pickups | ~<notset>
        !(?:hopes?|chances?|no|odds|awaiting|waiting)(?: (?:of|for))?(?: an?)? < pick | ~-up<notset>
        !(?:original|initial|first|extend\w*|cut|trim\w*|rais\w+|reduc\w+|increas\w+|shorten\w*|expand\w*)(?: \w+){0,2} < early full series season | order(?! (?:to|of|from)\b)
        season | ~-order
        placed placing places put puts | (?:in )?an? (?:[\w-]+ ){0,3}order
        !(?:in|of|on) < order | (?:was|has been|were|is) (?:placed|given|handed)
        order commission | for (?:an? |another |the )?(?:<season>|<nth>|[a-z]+ more)
        !red light, < greenlit greenlights greenlighted greenlight greenlighting | ~(?! (?:racing|go\b))
        !red light, < green | ~[- ](?:lit|lights?|lighted)\b(?! (?:at|of|shines|shone|on the))
        go | ~-ahead
        all | ~-clear
        thumbs | up
        has|have|been|was|is|officially|already < approved okayed
        !(?:the|his|her|their|my|your|our|of|standing|marching|executive|under|giv\w+|gave|tak\w+|follow\w*|restraining|court|strict|doctor['’]s) < commissions commissioned recommissioned recommissions orders ordered okays okayed approves | ~(?! (?:by (?:him|her|them|me|us|an?|his|my)\b|him|her|them|me|us|an? (?:drink|coffee|meal|hit|attack|beer|pizza|review|inquiry|investigation|evacuation|retrial)|(?:to (?!series|a|more))|(?:another|the|some|more) (?:drink|coffee|round|beer|meal)s?|his|her|their)\b)
        re | ~-?(?:ups?|upped)(?! with)
        extends extended extend | (?:<what> )?(?:for|through|with|to|by|into) (?:an? |its |the |another )*(?:<season>|<nth>|(?:one|two|\w+) (?:more )?(?:seasons?|years?))
        sign signs signed signing | off (?:on )?(?:an? |another |the )?(?=<season>|<nth>|[A-Z]|new|more)
        said says say saying said | yes to(?! (?:dinner|the (?:dress|role|part|script)))
        pony ponies ponied shell shells shelled plump plumps plumped spring springs sprang | (?:up |out )?for (?:an? |another |the )?(?:<season>|[a-z]+ more)
        resurrect resurrects resurrected revive revives revived | <what> (?:for|with|after)
        commit commits committed | to (?:an? |another |the )?(?:<season>|<nth>|[a-z]+ more)
        opt opts opted decide decides decided chose choose chooses | (?:for (?:an? |another )?(?:<season>|<nth>)|to (?:renew|continue|go (?:on|ahead)|keep|bring|make|order) )
        stick sticks sticking stuck persevere perseveres stays stay staying | with <what> for (?:an? |another |the )?<season>
        keep keeps kept keeping | <what> (?:going|alive|running|on (?:the )?air)(?! (?:forever|until))(?: (?:for|with|through|into) (?:an? |its |the |another )*<season>)?
        bring brings bringing brought | <what> back(?! to (?:life|earth|the dead|reality|where|his|her|set|London))(?: (?:for|with) (?:an? |its |the |another )*<season>)?
        bring brings bringing brought invite invites invited | back (?=[A-Z]|the (?:show|series|drama|comedy))
        get gets got gotten getting land lands landed landing score scores scored scoring nab nabs nabbed bag bags bagged earn earns earned secure secures secured securing snag snags snagged win wins won receive receives received clinch clinches clinched net nets netted grab grabs grabbed gain gains gained claim claimed | <some><grant>
        get gets got getting gain gains | (?:seasons?\b|its (?=<season>))
        give gives gave given giving hand hands handed handing grant grants granted award awards awarded | (?:<some><grant>|<what> <some><grant>)
        move moves moving moved | (?:forward|ahead) with
        confirm confirms confirmed confirmation | (?:that )?(?:of )?(?:an? |the )?(?:another|<nth>(?! (?:date|victim))|season \d|series \d|new (?:season|series)|season \w+|series \w+)(?! (?:date|release|premiere|cast|trailer|title|will|would|is|has|was|can|may|might|starts|begins|premieres|stars?))
        (?:season|series|<season>) (?:\w+ )?(?:<be> )?<adv>? < confirmed | ~(?! (?:to|as|for|by [a-z]+ to|that))
        officially < confirmed
        made|makes|make (?:it|the news) < official
        will going went goes go gone | ~(?: go)? ahead(?! of)(?: with)?
        into | its (?=(?:\w+ )?(?:<nth>|season))
        going goes go | into (?=(?:a |the |its )?(?:<season>|<nth>))
        seeing | more
        is|are|now < safe | ~(?! (?:to|in|from|house|haven|place|and sound))
        will to ll | (?:have|get|be given|be getting|enjoy) (?:an?(?:other)? (?:<nth> )?(?:go|outing)(?! (?:of|at|on)\b)|(?:an? |another |its )?<season>(?! (?:premiere|trailer|finale|poster|date|release)))
        has have | (?:its|a|their) <nth> (?:season|series) already
        on | the (?:calendar|schedule|slate) (?:up )?(?:to|until|through) (?:an? )?(?:<nth>|season)
        lined | up for another
        is are | going to be made
        there | (?:will|['’]ll|is going to|are going to)(?: indeed| definitely| officially)? be (?:an? |another |at least )*(?:<season>|more of (?=[A-Z]))
        picture | ~-up
        (?:is|are|be|it['’]s|they['’]re) < having | (?:an?|another|its|their) <season>
        there | is (?:now |indeed |definitely )?(?:an? |another )?<season> (?:coming|to come|on order|on the books)
        there['’] < s | (?:now |indeed |definitely )?(?:an? |another )?<season> (?:coming|to come|on order|on the books)
        took taken takes taking exercised exercises exercising picked | (?:up )?(?:its|the|their|an) option (?:on|for)
        (?:is|are|been|was|were) < signed contracted | (?:in |up |on )?for (?:an? |another |the |two |its )*<season>
        books booked books | (?:an? |the |another )?<season>
        yes | (?:to|for) (?:an? |another )?<season>
        adds added adding | (?:an? |another |the )?<season> (?:of <what> )?to (?:its|the|their) (?:\w+ )?(?:slate|line-?up|schedules?|roster|books)
        announced announces announce announcing unveiled confirmed | (?:an? |the |its |another )(?:[\w-]+ ){0,3}(?:renewal|commission|recommission|order|pick-?up)\b(?! (?:date|of (?:dates|play)))
        (?:was|were|been|is|are) < given handed | (?:\w+|\d+) (?:more )?episodes(?=\W*$| (?:by|at|on|to)\b)
        confirms confirmed | (?:that )?(?:[A-Z][\w’'&:-]+ (?:(?:of|the|and|to|in) )*){1,6}?(?:season|series) \d+(?=\W*$|[,.;:]| (?:at|for|as|after|with)\b)
        press pressed presses hit hits | the (?:big )?(?:green |go )?button on
        (?:<season>|renewal|return|future)(?: of <what>)? (?:is|are|was) (?:now |already |also |all but |as good as )* < locked guaranteed assured nailed | ~(?: in| on| down)?(?! (?:to|by|not))
        !(?:of|about|against|considering|weighing|mulling|not|before|without|to|for|is|are|from|on|and|or) < ordering renewing commissioning greenlighting | (?:(?:it|<what>) (?:for|to) )?(?:an? |another |the )?<season>
        <season> < on | order\b(?! (?:of|from|to))
        sign signs signed signing | up for (?:an? |another |the |its )?(?=<season>)
        (?:can be|is now|are now|is already|can feel|is|are|be) < sure certain assured guaranteed | of (?:an? |another |its )?<season>
        (?:has|have|been|was|were|is|are)(?: now| also| already)* < guaranteed promised assured | (?:an? |another |its )?<season>
        <season>(?: of [^,;:.]{2,40})?(?: (?:is|are|was))?(?: already| now| safely)* in the < bag
        (?:is|are|was) a < certainty given lock | ~(?=\W*$|[,.;:])
        (?:is|are|was) a < sure foregone | (?:thing|conclusion)
        """,
        spinoff="ordered",
        negated="not-yet-renewed",
    ),
    build_cue(
        "<somebody> is sure of <season>",
        "renewed",
        r"""
        (?:confident|sure|certain|convinced|bullish|optimistic|no doubt|little doubt) (?:that )?(?:it|there|they|we|the show|the series)(?: really)? < will ll would | (?:happen|return|come back|continue|go on|get made|be (?:back|one|made|more|renewed|another|an? <nth>))\b
        """,
        spinoff="ordered",
        certainty=Certainty.EXPECTED,
        negated="",
    ),
)
