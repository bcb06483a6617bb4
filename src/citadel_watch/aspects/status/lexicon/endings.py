# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""Idioms for what is on the air and comes to its end."""

from __future__ import annotations

from citadel_watch.aspects.status.lexicon.idiom import Cue, build_cue

CUES: tuple[Cue, ...] = (
    build_cue(
        "<season> is on",
        "released",
        r"""
        opened launched began started kicked premiered debuted aired finished concluded completed capped rolled | (?:off |out |up )?(?:its|their|the|a) <season>(?! (?:production|filming|shoot|writers|trailer|teaser|premiere|campaign|search|casting))
        returned came | (?:to [A-Z][\w+]*(?: [A-Z][\w+]*)? )?(?:\w+ )?(?:back )?(?:for|with) (?:its |a |the )?<season> (?=on \w+day|on \d|last|yesterday|this (?:week|month)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)|to (?:strong|mixed|good|rave|great|huge|poor|warm|\d))
        season series | ~ \S{1,7} (?:has |have )?(?:just |now |already |recently )?(?:ended|signed off|finished airing|finished|closed|concluded|wrapped up|come to an end|came to an end|drew to a close|drawn to a close) (?=(?:in|on|last|this|with a|just|at|a (?:week|month|year)|\w+ (?:weeks|months|years) ago)\b)(?! (?:in|at) (?:[A-Z]\w+,? )?(?:filming|shooting))
        (?:<nth>) < season series run | (?:has |have )?(?:just |now |already |recently )?(?:ended|signed off|finished airing|finished|closed|concluded|wrapped up|come to an end|came to an end|drew to a close|drawn to a close) (?=(?:in|on|last|this|with a|just|at|a (?:week|month|year)|\w+ (?:weeks|months|years) ago)\b)
        !(?:crew|cast|team|writers|we|we['’]re|I|I['’]m|they|they['’]re)(?: (?:is|are|was|were|now|currently|already|only|just))* < midway halfway deep episodes episode weeks | (?:\w+ )?(?:through|into) (?:its|the|a|their)? ?<season>
        !(?:crew|cast|team|writers|we|we['’]re|I|I['’]m|they|they['’]re)(?: (?:is|are|was|were|now|currently|already|only|just))* < middle thick midst | of (?:its |the |a |their )?<season>
        (?:is|now)(?: now)? < on | (?:its|their) <nth> (?:year|season|series|run)\b
        (?:is|now|currently|already|well|are)(?: now| currently| already| well)? < in on into | (?:its|their) <nth> (?:season|series|run)\b
        dropped released unleashed premiered debuted aired uploaded | (?:all of |the whole of )?(?:the |its )?<season>(?! (?:trailer|teaser|premiere|poster|images?|photos?|cast|dvd|finale|soundtrack|date|details|synopsis|first|plot|clip|footage))(?=[^;:.]{0,30}\b(?:on|last|this|in|yesterday|today|worldwide|early|earlier)\b)
        can could | catch (?:up (?:on|with) )?(?:all )?(?:(?:of|the|\w+) )?(?:episodes of )?<season> (?=on|now)
        """,
        of_show=False,
    ),
    # --- the last one ----------------------------------------------------------------------------------------------
    build_cue(
        "<season> is the last",
        "ending",
        r"""
        final last | (?:(?:ever|and \w+|\w+-episode|\d+-part) )?(?<!\bby last )(?:season|series|run|chapter|outing|bow|batch of episodes|instal+ment|hurrah|ride|lap|stretch|go-round)(?! (?:of (?!(?-i:[A-Z“‘"])|the (?:show|series|drama|comedy|thriller|saga)\b)|was|were|had|aired|ended|left|saw|in (?:19|20)\d\d|we))
        concluding closing farewell valedictory | (?:and \w+ )?(?:season|series|run)(?! (?:tickets?|tour|episode|credits))
        end | of (?:the (?:road|line)|an era)
        and | (?:final|last)(?! (?:week|month|year|night|but|\w*day)\b)
        story tale saga journey arc chapter | (?:(?!(?:of|in|that)\b[^.]{0,5}episode)[\w’'-]+ ){0,6}?(?:ends|stops|closes|concludes|finishes|(?:is|will be) (?:told|over|done|complete)) (?:here|there|with (?:this|it|the (?:\w+ )?(?:season|series|run|<nth>)|<season>))\b
        (?:return\w*|back|be|come|comes|is|are|airs?|bows?|goes|go|opens|plays?|rides?|gather\w*|meet|meets|reunite\w*)(?: [\w’'-]+){0,6}? for (?:one|the) (?:very )?(?:last|final) < time | ~(?=\W*$|[,.;:]| (?:when|as|next)\b)
        series | finale
        swan | song
        swansong
        final | bow
        be is are was double doubles doubled mark marks marking bring signal signals spell spells serve serves | (?:as |also |now |indeed |likely |probably )*(?:the|its|their|our|my|your|both its) (?:very |show['’]s |series['’] |drama['’]s )?(?:end|last|final|finale|conclusion|swan ?song)(?! (?:of (?:the )?(?:month|year|week|day|world|season|episode|first)|two|time|week|month|year|few|episode|straw|place|\w*day|days|word|person|man|woman|one to|thing|stages?|touch\w*|edit|cut|stop|trailer))
        will would ll could to set | ~(?: to)? (?:conclude|finish|complete|close|wrap up) the (?:\w+ )?(?:story|tale|saga|series|show)
        will would ll could to set | ~(?: to)? (?:end|conclude|finish|close|wrap(?: up)?|bow out|sign off|stop|be done)(?: (?:its|the) (?:run|story|tale|saga))?(?: (?:with|after|at the end of|in|following)(?= (?:(?:the|its|a|this|that|season|series|just|only) )?(?:\w+ )?(?:season|series|run|<nth>|\d|final|finale|episodes|one|two|three|four|five|six|seven|eight|nine|ten)))
        end ends ended ending conclude concludes concluded concluding finish finishes finished finishing close closes closed closing | (?:its (?:\w+ )?run |things |the (?:\w+ )?story )?(?:with|after) (?:a |the |its |this |that |just |only )?(?:<season>|(?:\w+ ){0,2}(?:season|series|run)|one (?:more|last|final)|next)(?! (?:one|finale|premiere|cliffhanger))
        bow bows bowing sign signs signing wrap wraps wrapping | (?:out|off|up) (?:(?:its run |the (?:story|show|saga|series) |things )?(?:with|after|at the end of|for good)|the (?:story|saga|show|series)|its (?:run|story))
        bow bows bowing | out
        close closed closes end ended ends finish finished finishes wrap wrapped wraps round rounded rounds | (?:it|things|everything|the (?:show|series|story|saga|drama)) (?:all )?(?:off |up |out |there )?(?:with|after|at) (?:a |an |the |its )?<season>
        come comes coming came draw draws drawing | to (?:an?|its|their) (?:\w+ )?(?:end|close|conclusion|stop|finish)(?! (?:with (?:a|the) (?:fight|bang|kiss|wedding|scene)))
        bring brings bringing brought draw draws carry carries | <what> to (?:an?|its|their|the) (?:\w+ )?(?:end|close|conclusion|finish|finale)
        close closes closed shut shuts | (?:its|their) (?:doors|book|gates) (?:with|after|for good)
        is are | (?:where|when) [\w ’']{2,40} (?:stops|ends|concludes|bows out)
        completes | its
        is|are|was|['’]s|be|['’]ll be < done finished over | (?:after|with) (?:season|its|the|series|this|that|<nth>|one|just|only)
        (?:after|with|following) (?:season|series) \w+, (?:[^,;:.]{2,40}) is < done finished over
        call calls called calling | it (?:a day|quits)
        say says saying bid bids bidding | (?:goodbye|farewell|its goodbyes|adieu)(?=\W*$| (?:after|with|for good|to (?:viewers|fans|audiences|our screens|its (?:viewers|fans|audience)))\b)
        (?:show|series|drama|comedy|thriller|it|run|story)['’]s (?:very )? < last end finale | ~(?=\W*$|[,.;:])
        said | (?:goodbye|farewell) (?:after|with|for good)
        one < last | (?:\w+ )?(?:time|season|series|run|round|mission|ride|outing|adventure|heist)
        there | (?:is|are|['’]s) (?:only |just )?(?:one|a single) season (?:left|to go|remaining)
        ended ends ending concluded concludes finished finishes closed completed completes wrapped wraps capped | (?:up )?(?:its|their|a|an|the) (?:[\w-]+ ){0,2}?run\b(?! (?:in|at) (?:the )?(?:theatre|West End))
        ran | for (?!one\b|1\b|a single)(?:\w+ )(?:seasons|series|years)\b(?! (?:before|when|until) (?:it was|being) (?:cancel|axed))
        ended finished concluded closed ends finishes concludes | (?:(?:in|last|this) \w+ )?after (?!one\b|a single|only\b|just\b|two (?:weeks|days))(?:\w+ ){1,2}(?:seasons|series|years)\b
        signed signing bowed | (?:off|out) (?=after |with |for good|at the end)
        left leaves leaving | (?:the air\b|our screens|TV screens|screens|the airwaves|the schedules)
        took takes taking take | (?:its|their|a) (?:final |last )?(?:leave|bow\b|curtain call)
        makes made making | [^,;.:]{2,40} (?:its|the|their) (?:very )?(?:last|final)(?: one| season| series| run| chapter)?(?=\W*$|[,.;])
        """,
    ),
    build_cue(
        "<show> is over",
        "cancelled",
        r"""
        is was are | over(?=\W*$|[,.;:]| (?:at (?=[A-Z])|after \w+ (?:season|series|year)|for good))
        """,
        adjacent=True,
    ),
)
