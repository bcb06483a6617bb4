# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""Idioms for what nobody knows, or has decided."""

from __future__ import annotations

from citadel_watch.aspects.status.lexicon.idiom import Cue, build_cue
from citadel_watch.model import Certainty

CUES: tuple[Cue, ...] = (
    build_cue(
        "nobody knows of <show>",
        "unknown",
        r"""
        open | question (?:if|whether)
        status | (?:is |remains )?unknown
        fate | (?:of [^,;:.]{2,40} )?(?:is |remains |still )*(?:unknown|unclear|anyone['’]s guess)
        unclear unknown uncertain | (?:if|whether) (?:[^,;:.]{2,40} )?(?:will|would|is going to|can|gets?|returns?|comes? back|continues?|goes on)(?! (?:\w+ )?(?:star|play|direct|air|premiere|start|begin))
        nothing | (?:new |more |further |else )?(?:to |that \w+ can )(?:share|say|add|announce|report|tell \w+|reveal)(?: (?:yet|now|today|at (?:this|the) (?:point|time|moment|stage)))? (?:on|about|regarding|as to|concerning)<nodate>
        no | (?:official |further )?(?:word|news|update|information) (?:yet )?(?:on|about|of) (?:any )?(?:further|more|future|additional) (?:stories|episodes|chapters|instal+ments|outings|films|adventures|entries)
        decline declines declined declining refused refuses | to (?:comment|be drawn|discuss)(?: further)? (?:on|about) (?=(?:an? |the |any |another |its )?(?:possible |potential )?(?:<season>|<nth>|renewal|future|fate|whether (?:there|it|the (?:show|series)|a)\b))<nodate>
        asked (?:about|for)[^;:.]{4,60} < nothing | (?:new |more |further )?to (?:share|say|add|announce|report)
        no | information (?:yet )?(?:on|about)<nodate> (?:an? |the |any )?(?=<season>)
        no | (?:official |further |firm |more )?word (?:yet |so far |as yet )?(?:on|about|of)<nodate> (?:whether (?=there|it|they|[A-Z]|the |a )|(?:a|an|another|the|any|its) (?:\w+ )?(?=renewal|<season>|<nth>|future|season|fate)|(?=<season>|renewal|[A-Z]))
        isn aren is are | ~<not> (?:saying|telling|letting on|giving (?:anything|much|a thing) away)(?: (?:so far|yet))? (?=(?:whether|if)\b)
        nobody nor none | (?:of them |else |at [^,;:.]{2,30} |from [^,;:.]{2,30} )?(?:would|will|wanted to|was (?:willing|prepared|ready) to|could) (?:comment|talk|speak|be drawn)(?: (?:on|about)<nodate>|(?=\W*$|[,.;]))
        in the < lap | of the gods
        """,
        negatable=False,
        certainty=Certainty.UNKNOWN,
        asks=True,
    ),
    build_cue(
        "nothing is decided about <show>",
        "undecided",
        r"""
        nothing | (?:has been|is|was|has yet been) (?:\w+ )?(?:decided|settled|agreed|set in stone)
        nothing | (?:has been|was|is) said (?:\w+ )?(?:about|on)<nodate>
        undecided
        no | (?:final |firm |official )?decision(?! (?:on|about) (?:\w+ )?(?:date|cast|title|director|poster|trailer|name|location|music|title|who|where|when))
        will would | (?:make|take) (?:the|a|its|that) (?:final )?(?:call|decision) (?:on|about)(?! (?:the |a )?(?:date|cast|title|release))
        !no < decision decisions verdict verdicts ruling | (?:on|about|over) [^,;:.]{2,50}? (?:will|would|is to|won['’]t|is due to|is expected|is due|are due|has yet to|is yet to|is pending|is still pending|is still to|are (?:still )?(?:due|expected|pending|to (?:be|come|follow)))
        !no < decision decisions verdict verdicts | (?:is|are) (?:now |only )?(?:expected|due) (?:in|by|before|after|next|later|at|around|this|within)
        no | (?:final |firm |official )?(?:call|ruling|verdict)(?: on [^,;:.]{2,40}?)? (?:will|has|is|would|can|until) (?!(?:date|cast))
        (?:is|are|lies?|rests?) (?:now |still )?in (?:[\w+.-]+ ){0,2}[\w+.-]+['’]s? < hands | ~(?=\W*$|[,.;])
        remains | to be seen(?! (?:who|how|which|what))
        has have had | (?:yet to|not (?:yet )?|still to|still not )(?: ?)(?:make|made|making) up (?:its|their|his|her) minds?
        has have hasn haven did didn | ~<not>(?: yet)? (?:decided?|said|made clear|revealed) (?:if|whether)(?= (?:to |it |they |there |a |the |another )| [A-Z])(?! [^,;:.]{2,40} will (?:star|direct))
        has have | (?:yet to|still to) (?:decide|say|rule|make a decision|determine)(?! (?:when|who|what|the (?:date|release|cast)|a (?:date|release|premiere)))
        has have hasn haven | ~<not>(?: yet)? decided (?:on|about)
        will would | decide (?:on|about|whether|if) (?!(?:who|the cast|a date))
        nobody nor | [^,;:.]{0,30}?(?:will|would|can|could) (?:say|confirm|tell \w+) (?:if|whether)(?= (?:there|it|they|a|an|the|another)\b| [A-Z])
        on | the fence (?:about|over) (?=(?:a |an |the )?(?:<season>|season|<nth>|renewing|[A-Z]))
        still | (?:deciding|undecided|weighing|debating|mulling)
        weighing weigh weighs mulling considering pondering debating contemplating | ~(?: up)?(?: whether)?(?: (?:to|if|it|they|should|a|an|the|another|make|making|order|ordering|go|going|renew|do|will|can|whether|possible|potential|ahead|with)){0,5} (?=<season>|<show>|renewal|[A-Z])
        verdict jury | is (?:still )?out
        talks negotiations discussions conversations | (?:about|on|over|for) [^,;:.]{2,60}? (?:are|were|have been|have) (?:\w+ )?(?:under ?way|begun|started|ongoing|held|going on|taking place|continuing|progressing)
        in < talks discussions negotiations | (?:about|on|over|for|to make|to do|with [^,;:.]{2,30} about) (?=(?:a |an |the )?(?:possible |potential )?(?:<season>|[A-Z]))
        (?:nobody|no one|no-one|none of us|we (?:don['’]t|do not)|I (?:don['’]t|do not|couldn['’]t)|don['’]t (?:yet )?)(?: (?:at|in) [A-Z]\w+)?(?: (?:yet|really|actually|honestly|quite))* < know knows tell | (?:you )?(?:yet )?(?:if|whether) [^,;:.]{2,40}? (?:will|would|is|are|gets?|can|has|be|returns?|comes?)\b(?! (?:star|play|direct))
        none | of us (?:yet |really )?(?:knows?|do|does|can say)
        no | (?:hurry|rush) to (?:decide|renew|order|announce|commission|make|say|commit|give)
        whether [^,;:.?]{4,70}? (?:will |may |would )? < depends depend hinges hinge rests | ~ (?:up)?on
        has have hasn haven | ~<not>(?: yet)? (?:made|reached|taken) (?:the|a|its|their|any|that) (?:final )?(?:call|decision|determination)(?! (?:on|about) (?:the |a )?(?:date|cast|title|release))
        is are continues continue | (?:still |currently |also |now |to be |only )*(?:(?:being|be) )(?:discussed|debated|considered|weighed|mulled|talked about|thought about)(?! (?:as|for)\b)
        under < discussion consideration
        touch | and go(?: (?:if|whether))?
        whether [^,;.?]{4,60} (?:will|is to|should|would)(?: only| soon| first)? be(?:come)? < known decided settled clear announced revealed | ~(?! (?:as|for|by the)\b)
        decision decisions verdict | (?:on [^,;:.]{2,40} )?(?:is|are|has|have|had) (?:still |yet |only |now )*(?:to be (?:taken|made|reached)|to come|pending|outstanding)
        """,
        negatable=False,
        certainty=Certainty.UNKNOWN,
        asks=True,
    ),
)
