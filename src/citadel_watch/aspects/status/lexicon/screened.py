# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""Idioms for what can be seen, and has been."""

from __future__ import annotations

from citadel_watch.aspects.status.lexicon.idiom import Cue, build_cue

CUES: tuple[Cue, ...] = (
    build_cue(
        "<show> is out",
        "released",
        r"""
        is are was were now | (?:now |already |finally |just |currently |still )*(?:out|streaming|available|on screens|on air|airing|on (?=Netflix|Hulu|Sky|Max|HBO)|live(?= on))(?! (?:of|on (?:\w+ )?\d|next|this|later|to|for|by|in (?:\d|[A-Z])|with|there|and about|\w+ing))
        two three shows both | (?:of [\w ]+ )?exist
        premiered debuted landed arrived launched aired dropped bowed | ~(?: (?:in full|in one (?:go|drop|fell swoop)|all at once|at once|together))?(?= (?:on|in|to|at) (?:(?-i:[A-Z])|\d|the (?:streamer|service|platform|network|channel))| (?:last|this|worldwide|today|yesterday|globally|earlier|exclusively|simultaneously|to (?:strong|mixed|good|rave|great|huge|poor|warm))|\W*$|,| (?:two|three|four|five|six|\d+|a few|some) (?:days|weeks|months|years) ago)
        came | to (?=[A-Z])(?!\w+day)
        (?:has|have|had) (?:only |just |already |finally |first )? < come | out(?= (?:on|in|last|to|earlier|this|the)\b|\W*$)
        began begun started | on (?=[A-Z][\w+]*)(?!\w+day)(?=[^,;.]{0,50}\b(?:ago|last|yesterday|earlier|this|in|on \w+day)\b)
        brought saw | the (?:[\w-]+ )?(?:debut|premiere|launch|arrival) of(?= )
        came went | (?:out\b(?= (?:on|in|between|from|over|across|weekly|nightly|last|today|this|earlier|yesterday|a |two|three)|\W*$)|(?:on|to) (?:air|screens)|live)
        hit hits | (?:screens|our screens|TV screens|the (?:streamer|service|platform|airwaves|small screen)|(?-i:[A-Z][\w+]+)(?: (?-i:[A-Z][\w+]+))*)(?=[^,;.]{0,25}(?:last|this|in|on|yesterday|today|ago|earlier)\b|\W*$|,)(?! with)
        released | (?:it\b|(?=(?:on|in|last|to|from|between|over|across|this (?:week|month|year)|earlier|worldwide|yesterday|weekly) ))
        (?:after|before|since|when)[^,;.]{3,60} (?:was|were|had been|had|been) < released premiered aired shown dropped landed | ~(?=\W*$|[,.;])
        ran aired played | (?:from|between|for) (?=\d|(?-i:[A-Z])|the |\w+ (?:episodes|weeks|seasons))
        bowed | ~(?= (?:on|in|last|this))
        said | (?:its )?(?:goodbye|farewell) (?=on|in|last)
        season series run show drama | ~(?: \w{1,5})?(?: (?:with|of) [\w’' ]{2,30}?)? (?:ended|signed off|finished airing|closed) (?=in|on|last|this)
        season series run | ~(?: \w{1,5})? (?:began|started|opened|kicked off) (?:in (?:the )?(?:US|UK|U\.S\.|U\.K\.|States|America|Britain|Canada|Australia|India) )?(?=on|last)(?! (?:filming|shooting|production))
        began begun started | (?:streaming|airing|its run)(?! (?:on )?(?:\w+ )?(?:until|through))
        streaming running showing airing | since
        has have been | (?:been )?(?:on (?=Netflix|Hulu|Sky|Max|HBO|Apple|Prime|Disney|BBC|ITV|Channel|air|screens)[\w+ ]{2,25}?|out|streaming|showing|available) (?:since|for (?:a|two|three|some|\w+) (?:days?|weeks?|months?))
        (?:last night|yesterday|tonight|this week|last (?:week|month|year|spring|summer|autumn|fall|winter)|(?-i:[A-Z])\w+day|recent)(?:['’]s)? (?:[\w-]+ ){0,2}?<season>(?:['’]s)? < finale premiere opener closer ender | ~(?! (?:will|is (?:set|due|expected)|date))
        <season>(?:['’]s)? < finale premiere opener closer ender | ~(?: of [^,;:.]{2,30})?,? (?:last night |on \w+day |which |that )*(?:aired|hit|dropped|landed|left|saw|ended|brought|drew|was (?:watched|seen|shown|an?|the|one|so|all|his|her)|were|scored|earned|arrived|debuted|streamed|went out|picked up|answered|revealed|closed|opened|gave|killed|featured|pulled|averaged|proved|became)\b
        (?:following|after|since)(?: the| its| that)?(?: [\w’'-]+){0,2}? <season>(?:['’]s)? < finale premiere opener closer ender | ~(?! (?:airs|drops|lands|arrives|streams|goes|is|hits|has|comes|in (?:20|next|the)|on \w+ \d|this|next|date))
        spoilers? (?:(?:for|from|ahead|follow|about|below|to|of|the|major|lie|all) ){1,6}(?:[\w’'-]+ ){0,3}?<season>(?:['’]s)? < finale premiere opener closer ender
        finale | of(?= [“"‘]?(?-i:[A-Z]))(?=[^,;.]* (?:aired|left|went out|drew|was seen|brought|closed)\b)
        did done performed fared | (?:well|poorly|badly)
        modest | success\w*
        topped | ~[\w ’']{0,30}chart
        we | have seen
        you we viewers can | (?:can )?(?:(?:now|already) (?:be )?(?:stream|watch|binge|seen|streamed|watched|see)|(?:be )?(?:streamed|stream|binge|seen)(?: <what>)? (?:on|now|in full)(?= [A-Z]| now|\W*$|,))
        all every | (?:\w+ )?(?:episodes?|seasons|series) (?:of <what> )?(?:(?:is|are) (?:now |already )?(?:streaming|available|out|up)\b|can (?:now |already |all )?be (?:seen|watched|streamed|binged|found)|(?:dropped|landed|arrived|went up)\b)
        can | (?:now |already |all |also )*be (?:seen|watched|streamed|binged) (?:on|in full|now|via)\b
        reached | (?:our |TV |British |American |US |UK |\w+ )?(?:screens|viewers|audiences|the airwaves)
        made | its (?:[\w-]+ ){0,2}(?:debut|bow|premiere|entrance)\b
        had enjoyed | its (?:[\w-]+ ){0,2}(?:premiere|debut|launch|first (?:night|airing))\b(?! (?:delayed|pushed|moved|postponed|put))
        opened | ~(?= (?:on (?-i:[A-Z])|to (?:overnight|strong|mixed|good|rave|great|huge|poor|warm|\d|an? (?:audience|average|overnight))|last|this (?:week|month|spring|summer|autumn|fall|winter)))
        whose < finale opener premiere | (?:aired|went out|dropped|was (?:shown|seen|watched)|drew|landed)
        was were | (?:first |originally |\w+ly )?(?:broadcast|shown|screened|televised) (?=in|on|last|between|from|over|this)
        (?:is|are|both|all) (?:now |already |also )*there < to | (?:stream|watch|binge|see|be (?:seen|streamed|watched|binged))\b
        has have | (?:now |already |just )?been (?:on (?=[A-Z]|our|screens|air)[\w+ ]{2,25}?|out|streaming|showing|available|running|airing) (?:on [\w+ ]{2,20}? )?(?:since|for (?:exactly |about |almost |nearly |over |more than |just |only |barely |less than )*(?:an?|\w+) (?:\w+ )?(?:days?|weeks?|months?))\b
        can | (?:now |already |all |also )*be found (?:on|in full)\b
        went goes | up (?=(?:on [A-Z]|last|yesterday|this|in [A-Z]|earlier))
        came returned | (?:back )?(?:to|on|with) (?:our |TV |the |British |American )?(?:screens?|air|airwaves|(?-i:[A-Z])[\w+]+(?: (?:One|Two|Video|TV\+?|Max))?)(?=[^,;.]{0,12} (?:(?-i:on [A-Z]\w+day)|last (?:week|month|night|\w*day)|yesterday|this week|earlier))
        is are | (?:finally |now |at last )?with us(?= (?:at last|now|again|since)|\W*$|[,.;:])
        closed ended concluded capped finished opened began started kicked | (?:off |out )?(?:its|their) (?:first|debut|freshman|<nth>) (?:season|series|run) (?=on|last|this|in|with|to)(?!with season)
        (?:have|has|already|just) < devoured binged | (?=(?:the |all of |all |every )?(?:[\w-]+ ){0,2}?(?:<season>|season|series|episodes|it\b))
        (?:has|have|had) (?:now |already )? < come | and gone
        (?:has|have|had) (?:\w+ )? < seen | the light of day
        """,
        of_show=False,
    ),
    build_cue(
        "<season> has been seen",
        "released",
        r"""
        drew averaged averages averaging attracted pulled amassed clocked notched logged racked scored posted garnered gathered delivered | (?:up |in )?[^,;:]{0,50}?(?:million|viewers|views|households|hours (?:viewed|watched|streamed))\b
        broke smashed shattered | [^,;:.]{0,30}?records?\b
        watched seen viewed streamed | by (?:more than|fewer than|over|nearly|some|about|around|almost|an average of|just|only|\d|one|two|three|four|five|six|seven|eight|nine|ten|millions)\b
        became becomes is was | (?:[\w’'+-]+ ){0,5}?(?:most[- ](?:watched|viewed|streamed)|highest-rated|top-rated|biggest launch|biggest premiere)\b
        spent spends | [^,;:.]{2,40}?(?:at number one|at no\.? ?1|top (?:10|ten|five)|atop|charts?)\b
        sat sitting stayed reached entered been was debuted shot | (?:in |at |near |to |on |for )*[^,;:.]{0,30}?(?:charts?|top (?:10|ten|five|three|5|3)|number one spot)\b
        topped | ~(?= [^,;:.]{0,40}?(?:charts?|ratings|rankings?|list)\b)
        won | [^,;:.]{0,30}?(?:Emmys?|Baftas?|BAFTAs?|Golden Globes?|awards?)\b
        followed | ~(?= (?:on (?-i:[A-Z])\w+ \d|on \d|in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|the (?:spring|summer|autumn|fall|winter)|(?:early|late|mid))|last (?:month|year|week|spring|summer|autumn|fall|winter)))
        dropped released put | (?:out )?(?:all|its|the) (?:\w+ )?(?:of its )?(?:(?:last|final|first) )?(?:\w+ )?episodes?(?=[^,;:.]{0,40}\b(?:on|in|last|this|yesterday|at once)\b)
        bowed opened | to (?:mixed|strong|good|rave|great|huge|poor|warm|glowing|middling|lukewarm)
        streaming airing | now
        began started | (?:streaming|airing)
        """,
        named=True,
        negatable=True,
        of_show=False,
    ),
)
