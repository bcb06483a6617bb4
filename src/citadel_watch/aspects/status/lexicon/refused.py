# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""Idioms for what will not be made, or is not ordered yet."""

from __future__ import annotations

from citadel_watch.aspects.status.lexicon.idiom import Cue, build_cue

CUES: tuple[Cue, ...] = (
    build_cue(
        "<season> will not be made",
        "not-renewed",
        r"""
        will would wouldn is isn won | ~<not>(?: going to)? (?:be (?:made|a (?:second|third|fourth|season)|one\b|another|any)|get (?:a|another)|have a)<everat>
        there | (?:will not|won['’]t|isn['’]t going to|is not going to) be (?:one|a|any|another)(?! (?:\w+ )?(?:trailer|date|wait|delay|change|decision|problem))<everat>
        there | (?:will|is going to|['’]ll) be no (?:<nth>|more|further|other) (?:<ss>)
        not | (?:be|been|being|get|getting) (?:renewed|picked up|recommissioned|brought back|extended) (?:for|beyond|past)
        !with < no | (?:<nth>|more) (?:season|series|run)s?(?! (?:was|is|has|date|trailer|release|planned|yet|so far))<everat>
        decide decides decided chose chosen choose chooses opts opted elected elects voted | (?:against (?=a |an |another |making|renewing|order|going|continu|[A-Z])|not to (?:renew|go|order|make|continue|proceed|pick|commission|do|bring|move|extend|return|green-?light))(?:[^,;:.]{0,20}? (?=(?:a |an |another )?(?:<nth>|season)))?
        won isn aren | ~['’]t be (?:renewing|continuing|recommissioning|ordering|picking up|bringing back)
        decline declines declined declining refused refuses | to (?:renew|go on|order|make|continue|commission|pick up|extend)
        ends | after (?:one|a single|two|three|\d+) seasons?
        passed passes passing | on (?:a|an|another|making|season|the <nth>)
        won will would wouldn | ~<not>(?: be)? (?:return|renew|com|going|continu|pick|order|mak|commission|back)\w* (?:for|beyond|past|up (?:for )?|a <nth>|another)
        does do did have has had is are with | (?:not|no|n['’]t) (?:intend|want|intention|plan(?!s)|wish|interest|desire|mean|intending)(?:ing)?s? (?:to|of|in|on) (?:mak|do|order|renew|go|continu|commission|creat|return)\w*
        doesn don didn hasn isn aren | ~['’]t (?:intend|want|have (?:any )?(?:plans|intention)|plan|wish) (?:to|of|for) (?=(?:mak|do(?:ing)?\b|order|renew|continu|commission|return|carry(?:ing)? on|go(?:ing)? (?:on|again|for)|bring(?:ing)? (?:it|the|them)|another|a(?:n|ny)?\b|more|<season>))
        no | (?:intention|desire|appetite|wish) (?:of|to|for) (?:mak|do|order|renew|continu|return|a |another|go)\w*
        no | (?:season|series) (?:\d+|\w+) (?:coming|on the way|in the pipeline|is coming)
        """,
        spinoff="cancelled",
        negatable=False,
    ),
    build_cue(
        "<season> is ruled out",
        "not-renewed",
        r"""
        rule rules ruled ruling | (?:out (?:a |an |any |another |the )?(?:possible |potential )?(?:<season>|(?:<nth>|more|further|future|new) (?:seasons?|series|episodes)|return|renewal|comeback|revival)|<what> out)
        """,
        spinoff="cancelled",
    ),
    build_cue(
        "<season> has not been renewed yet",
        "not-yet-renewed",
        r"""
        has have had is are remains | (?:still )?(?:yet|still) to (?:be (?:\w+ly )?<grantdone>|<grantdo>|commit|get (?:the|a|its) (?:green light|go-ahead|nod|order|renewal)|receive (?:the|a|its) \w+)(?! (?:when|who|the (?:\w+ )?(?:date|release|cast|trailer|title)|a (?:\w+ )?(?:date|release|premiere)))
        hasn haven has have | ~<not>(?: yet)? said yes to (?:an? |another |the )?(?=<season>|more\b|renewal|series)
        has have had is was are hasn haven hadn isn wasn aren | ~<not>(?: (?:yet|formally|officially|been|so far|even|publicly|ever|actually|as yet|still|being))* <grantdone>(?! (?:who|what|which|how|where|why|when|(?:a|the|its|any) (?:\w+ )?(?:date|release|cast|trailer|title|premiere)))
        unconfirmed unordered unrenewed
        still | (?:not|hasn['’]t|has not)(?: been| yet)* <grantdone>
        no | (?:<nth>|another|further) season (?:was|is|has been) (?:ever )?(?:\w+ly )?(?:<grantdone>)
        nothing | (?:[\w ]{0,25})?(?:is|has been|was) (?:yet )?(?:official|confirmed|announced|ordered)
        no | (?:official |formal |further )?(?:renewal|pick-?up|word|news|announcement|confirmation|update|indication|sign) ?(?:yet |so far |as yet )?(?:on|about|of|for|from (?:the )?[\w+ ]{2,20}? (?:on|about))<nodate> (?:whether (?=there|it|they)|(?:a|an|another|the|any|its|season) (?:\w+ )?(?=renewal|<season>|<nth>|future|season|\d|fate|continuation|follow-up))
        no | (?:official |formal )?(?:renewal|pick-?up)(?: (?:yet|so far))?
        !such < no | (?:[\w-]+ )?order(?: for [\w ]{2,25}?)? (?:as )?(?:yet|so far)
        silent mum quiet tight coy | ~(?:-lipped)? (?:about|on|over|as to)<nodate> (?:whether (?=there|it|they|an?\b|another|the\b|[A-Z])|(?:a|an|another|the|any|its)? ?(?:possible |potential )?(?=renewal|<season>|<nth>|future|season|fate))
        hasn haven has have | ~<not>(?: yet)? (?:said (?:a word|anything)|commented|announced anything) (?:about|on)<nodate> (?:a|an|another|the|any|its)? ?(?=renewal|<season>|<nth>|future|season)
        kept keeps keeping | (?:mum|quiet|silent|tight-lipped|shtum|schtum|its cards close to its (?:chest|vest))(?=\W*$|[,.;:]| (?:for now|so far|about|on|over|when it comes to|as to)(?: [\w’'-]+){0,6}? (?:<season>|renewal|future|fate|returning|more|return|it\b))
        said says say saying | nothing (?:about|on)<nodate> (?:a|another|the|season|any)
        await awaits awaiting awaited | (?:a |the |its |an |official |word (?:on|of) |news (?:of|on) )*(?:renewal|fate|verdict|go-ahead|green light|decision|pick-?up|order|nod|<season>)(?! (?:premiere|trailer|release|date|to (?:arrive|drop|land|air|start)))
        wait waits waiting | (?:to hear |to learn |to find out |to be told )?(?:for|on|about|whether|if)? ?(?:a |the |its |an |official |word (?:on|of|about) |news (?:of|on|about) |there |it )*(?:renewal|fate|verdict|go-ahead|green light|decision|pick-?up|order|nod|will (?:return|be back|be renewed|be a)|gets? (?:a|the))(?: (?:for|on|of))?
        same | condition applies to
        whether | there (?:will|would) be a <nth>
        (?:not |nothing (?:is )?|isn['’]t |n['’]t )(?:yet |is )? < official
        stopped stops stopping | (?:well )?short of (?:\w+ly )?(?:ordering|renewing|confirming|announcing|committing|saying|promising|commissioning|guaranteeing)
        (?:not|n['’]t|far from|no means|isn['’]t)(?: yet| quite)? a < done | deal
        no | (?:official |further |formal )?(?:word|news|update|announcement) (?:yet |so far )?(?:on|about|of) (?:further|more|future|additional) (?:seasons?|series)
        wait waits waiting await awaiting | (?:for )?(?:any )?(?:word|news|confirmation|announcement|decision) (?:on|of|about) (?:an? |the |another |any )?(?=<season>)<nodate>
        """,
        negatable=False,
        asks=True,
    ),
    build_cue(
        "<show> is not planned",
        "not-planned",
        r"""
        no | (?:current |immediate |firm |such |concrete |present |active )*plans? (?:as yet |at present |at the moment |yet |right now |whatsoever )?(?:for|to)(?! (?:a|an|his|her) (?:wedding|party|trailer)| (?:leave|retire|quit))
        no | (?:current |immediate |firm |further |more )?plans? (?:exist|are in place)
        not never | planned(?! (?:for|to)\b)
        nothing | (?:of the sort is|(?:is|has been|was) (?:\w+ )?planned)
        (?:keeps?|kept|keep on|always|was|been|were)(?: (?:being|getting))? < told | [“"‘']?no\b(?! (?:one|date|longer|more|release|decision))
        answer | (?:to [^,;:.]{2,50}? )?(?:is|was|has (?:always )?been|remains|keeps coming back) (?:a firm |a flat |a polite |still |always |simply )?[“"‘']?no\b(?! (?:one|longer|date|idea|secret))
        no | further [\w ]{1,20} can come
        groundless
        never | going to happen
        nobody | else was in line
        is are isn aren | ~<not> (?:being |currently |actively )?(?:developed|happening|in development|in the works|going to happen|on the cards|on the table)
        not|never < meant intended designed conceived | to continue
        no | (?:<nth>|more|further|other) <ss> (?:is |are )?(?:planned|in the works|in development|on the cards|on the way|being planned)
        (?:not|n['’]t) < looking eyeing considering pursuing | (?:at |for )?(?:an? |another |any |the |more )?(?=<season>|[\w-]* ?spin)
        nothing | ~(?:['’]s| is| was| has been)(?: (?:currently|right now|else|now|being))* (?:in the (?:pipeline|works|offing|making)|on the (?:cards|horizon|drawing board|slate)|in development|planned|developed|being developed|worked on)\b
        nothing | (?:else |more |further |new |of the (?:sort|kind) )(?:is|has been) (?:currently |now )?(?:being )?(?:developed|in development|in the works|in the pipeline|worked on|prepared)\b
        """,
        negatable=False,
    ),
)
