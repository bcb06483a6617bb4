# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""Idioms for what is announced, planned or written."""

from __future__ import annotations

from citadel_watch.aspects.status.lexicon.idiom import Cue, build_cue
from citadel_watch.model import Certainty

CUES: tuple[Cue, ...] = (
    build_cue(
        "<show> is announced",
        "announced",
        r"""
        !(?:renewal|order|pickup|pick-up|commission|decision)(?: (?:of|for|to) [^,;:.]{2,40})? < was were been is are being | (?:officially |just |also |already |first |formally |publicly )?(?:announced|unveiled|revealed (?:at|in|by|on|to the|during|last|this))(?! (?:to|as the|that|earlier that|for (?:the role|a date)|in the role))
        announces announced announce announcing unveils unveiled unveiling unveil | ~(?= (?:an?|two|three|its|the|multiple|several|plans for) (?!date|day|release|premiere|trailer|title|teaser|cast|new cast|details|director|end|cancel|final|last))
        unveils unveiled | (?=[A-Z])(?!\w+day)<object>
        announces announced unveils unveiled reveals revealed | ~(?= [A-Z][\w’':-]+(?: [\w’':-]+){0,5}?, (?:a|an|its|the) (?:\w+[ -]){0,3}(?:prequel|sequel|spin|series|drama|show|offshoot|remake|comedy))
        announced unveiled | (?:alongside|too|as well|on(?! (?:the (?:show|series|drama)|\w+day)\b)|today(?=\W*$))
        ^\W*(?:first )?|, (?:first )? < announced unveiled | (?:back )?(?=(?:in|last) )
        come | ~(?= an? (?-i:[A-Z]))
        announcement unveiling | of (?!(?:the|a|its) (?:date|release|cast|title|trailer|cancel))(?=(?:the |its |a |an )?(?:[\w’'-]+ ){0,2}?(?:<show>|[A-Z]))
        (?:spin-?\s?off|prequel|sequel|remake|version|offshoot)s? (?:is|are) (?:also |now |really |indeed )? < coming | ~(?=\W*$|[,.;:]| (?:to|from|soon)\b)
        """,
        negated="",
    ),
    build_cue(
        "<show> is in development",
        "in-development",
        r"""
        at | (?:the |an? )?(?:script|writing|scripting|early|development|planning)(?: stages?)
        readying prepping | <object>
        in | (?:the )?(?:very )?(?:early|first|initial) (?:stages|days)
        in | (?:active |early |the )?(?:development|works|pipeline|planning stages?|offing|making)
        under | development
        writing scripting | ~(?: (?:on|of|for) [^,;:.]{2,40}?)? (?:is|has) (?:already |now )?(?:under ?way|begun|started|complete|finished)
        script scripts | ~(?: (?:for|of) [^,;:.]{2,40}?)? (?:have been|has been|are being|is being|are still being|are|is) (?:already |still |now |all )?(?:being )?(?:written|in hand|finished|complete|done|ready|drafted|penned)(?! by)
        writer writers showrunner showrunners creator creators | (?:\w+ ){0,2}?(?:is|are|have been|has been) (?:\w+ )?(?:back )?(?:at work|working|hard at work|busy|writing)(?: (?:on|with))?
        being|are|is < developed written readied penned scripted plotted | ~(?! (?:and directed )?(?:off|out|up|by|with|for (?:the stage|him|her)))
        (?:being|is being|are being) (?:\w+ly )? < made prepared | ~(?! (?:available|clear|up|public|known|himself|official))
        (?:being|are|is) (?:\w+ly )?(?:being )? < developed made written readied prepared | ~(?! (?:off|out|available|clear|up|public|known|himself|official|of|in|to|from|for))
        being < worked | on
        on | (?:the (?:way|horizon|cards|anvil)|its way)
        is are | (?:now |still |currently |already )?(?:making|developing|writing|penning|scripting|crafting) (?!it\b|his\b|her\b|a (?:[\w-]+ ){0,2}(?:name|film|movie|book|novel)\b|sure|up|good|money|history|progress|headlines|waves)<object>
        develop develops developing | ~(?= (?:a |an |another |the |its )?(?:[\w-]+ )?(?:<season>|<show>|[A-Z]))
        work | (?:has |is )?(?:\w+ )?(?:begun|started|under ?way) on (?:the )?(?:scripts?|story|season|writing|it\b|<season>)
        work | on (?:it|the|season|series|<what>) ?[\w ]{0,24}\b(?:begun|started|begins|starts|under ?way|continues)
        is|are|at < work working | on (?!a (?:film|movie|book|novel|new)|his|her|other|another|music)(?=[A-Z]|(?:the |a |an |its |season |series )?(?:scripts? for|script of|story for|\d|<season>|<nth>|<show>|[\w-]+ (?:prequel|sequel|spin)))
        is are (?:hard )?(?:already )?(?:back )? < working | on (?!a (?:film|movie|book|novel|new)|his|her|other|another|music)(?=[A-Z]|(?:the |a |an |its |season |series )?(?:scripts? for|script of|story for|\d|<season>|<nth>|<show>|[\w-]+ (?:prequel|sequel|spin)))
        !(?:of the|head|leads the|led the|ran the|runs the|in the|joined the|joins the|from the|left the|member of) < writers writer | ~['’]?s?['’]? ?rooms?\b(?! (?:is|will|was|are) (?:\w+ ){0,4}?(?:open|convene|start|meet|assemble)\b)
        in the < writers writer | ~['’]?s?['’]? ?room\b(?= (?:on|for|of|now|already|working)|\W*$)
        pressing presses | on with
        goes | on with
        hard | at work on
        mulling
        (?:is|it['’]s) (?:supposedly |allegedly |very )? < real | ~(?=[,.;:]|\W*$)
        there | (?:are|is) (?:an? )?(?:[\w-]+ )?(?:branches|offshoots|spin-?\s?offs?|versions?|series)
        plotting plots mapping | ~(?: out)? (?:an? |the |another )(?=<season>|<nth>)
        is are re m been | (?:now |still |currently |already |actively )?developing (?:it|them|this|that)\b
        working work worked | on (?:\w+ )?(?:ideas?|concepts?|outlines?|stor(?:y|ies)|storylines|pitch(?:es)?|a treatment|takes?) for (?=(?:the |a |an |its |more |new |another |further )?(?:<season>|<nth>|<show>|[\w-]+ (?:series|seasons?|shows?|spin)|series|spin|[A-Z]))
        been < working | on (?=[A-Z]|(?:the |a |an )?(?:<season>|<nth>|<show>))
        hired hires hiring | (?:an? |the )?(?:new )?(?:writers?|screenwriters?|writing team|showrunner)(?: [\w ]{2,20})? (?:for|to (?:write|pen|develop|adapt))
        script scripts | ~(?: (?:for|of) [^,;:.]{2,40}?)? (?:have been|has been|are|is|was|were) (?:already |now |all |just )?(?:turned in|delivered|handed in|submitted|commissioned|polished|in)\b(?! by)
        is|are|be|been < cooking dreaming hatching brewing | up <object>
        taking takes | shape
        on | the (?:boil|stove)
        being < put | together
        breaking breaks broke | (?:the )?stor(?:y|ies|ylines) (?:for|on|of)
        (?:is|are|been) < working | up (?=(?:a |an |the ))<object>
        begun began started | (?:writing|scripting|penning|plotting|work on the scripts?)\b(?! (?:about|a (?:book|novel|memoir|film)))
        (?:at|to) (?:their|his|her|the) < desks desk keyboards keyboard typewriters laptops | ~(?! of\b)
        (?:is|are|been|was|were|['’]s|['’]re|['’]m|am)(?: now| currently| already| still| busy| also| all)* < outlining sketching drafting brainstorming fleshing hammering toying tinkering noodling chewing sitting polishing beating kicking | ~(?: (?:out|up|with|over|on|around|about))? (?=(?:an? |the |another |its |ideas? for |stories for |scripts for )?(?:<season>|[\w-]* ?spin|[A-Z]\w+ season))<object>
        (?:is|are|been|was|were|['’]s|['’]re) (?:now |currently |already |still |also )* < outlining drafting | ~(?=\W*$|[,.;])
        scripts script | ~(?: (?:for|of) [^,;:.]{2,40}?)? (?:are|is) (?:now |already |slowly )?(?:coming|trickling|rolling|pouring) in\b
        reached reaches entered enters | the (?:writing table|writers['’]? room|page|script stage|scripting stage|writing stage|outline stage)
        in the hands of < its the | (?:\w+ )?writers
        """,
        negated="not-planned",
    ),
    build_cue(
        "<show> is planned",
        "planned",
        r"""
        !(?:had been|than|than first|as|originally|was|were|not|had|originally been) < planned | ~(?! (?:for|to|as|by|around)\b(?! [A-Z])| (?:with|for|around|between) (?:her|him|them|me|you)\b)
        was|were < planned | ~(?! (?:for|to|as|by|around|that|after)\b)
        plan plans planning | (?:for (?:a|an|more|further)|(?:to (?:make|do|produce|film|launch|create|develop|expand) )?(?:an? |another )(?=(?:[\w-]+ )?(?:spin|series|prequel|sequel|remake|offshoot|drama|season)|<season>|<nth>))
        planning | ~(?= (?:an? |another |the |more )?(?:[\w-]+ )?(?:<season>|<show>|seasons))
        in | the planning
        supposed | to (?:gain|get|have|include)
        is|was < to | launch
        to launch | local
        launch | local
        coming | from
        next | in the franchise
        !(?:in|of|the|this|that|about) (?:the )? < linked local separate | ~[\w -]{0,20}(?:productions|series|spin-?offs)\b
        (?:is|was|were|been|being|an?|the|also) (?:\w+ly )? < proposed pitched mooted
        negotiating | to lead
        on | the drawing board
        (?:is|are|being|been) (?:still |also |now )? < kicked tossed bandied floated batted | (?:around|about)\b
        followed | by(?! (?:one|two|three|four|more|weekly|a weekly|new episodes|an?\b(?! (?:<nth>|new (?:season|series)))|the (?:rest|others?|remaining|finale|second)|[A-Z]\w+day|\d))
        eyes eyeing eyed | (?:an? |another )?(?:[\w-]+ )?(?:<season>|spin-?\s?off|prequel|sequel|offshoot)
        (?:streamer|network|studio|broadcaster|bosses|producers|makers|channel|BBC|HBO|ABC|CBS|NBC|AMC|ITV|FX|Netflix|Amazon|Apple|Disney\+?|Peacock|Hulu|Paramount\+?|Starz|Sky|Showtime|Syfy|Fox|MGM\+|Prime Video) (?:now |also |still |even |reportedly )? < wants want | (?:to (?:make|do|produce|develop|order|build|create) )?(?:an? |another |more )(?:[\w-]+ ){0,2}?(?:spin-?\s?offs?|prequel|sequel|version|remake|offshoot|<season>)
        remains remain stays stay is are | (?:still |also )?(?:a plan|in (?:the|its) plans?|on (?:[\w’'+-]+ ){0,4}?(?:wish ?list|agenda|radar|to-do list))\b
        more (?:[\w’'-]+ ){0,3}?(?:shows|series|spin-?\s?offs|offshoots|prequels) (?:are|will)(?: also| still)?(?: to)? < come coming follow | ~(?! (?:out|from|on|to|in)\b)
        """,
        negated="not-planned",
    ),
    build_cue(
        "<show> may follow",
        "planned",
        r"""
        (?:might|may|could)(?: well| also| yet| then| one day)* < follow | ~(?=\W*$|[,;.:]| (?:there|later|too|next|one day|after|in)\b)
        """,
        certainty=Certainty.EXPECTED,
        negated="",
    ),
)
