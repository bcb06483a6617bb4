# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""Idioms for what is on hold or late."""

from __future__ import annotations

from citadel_watch.aspects.status.lexicon.idiom import Cue, build_cue

CUES: tuple[Cue, ...] = (
    build_cue(
        "<show> is on hold",
        "on-hold",
        r"""
        on | (?:(?:an? )?indefinite )?(?:a shelf|hold|ice|pause|the back ?burner|back ?burner|hiatus|the shelf|standby|stand-by)(?! of)
        in | (?:limbo|cold storage|mothballs|(?:a )?holding pattern|(?:a )?deep freeze|development hell|turnaround|stasis|suspended animation)
        into | (?:limbo|cold storage|mothballs|turnaround|development hell)
        hit hits press pressed presses | (?:the )?pause(?: button)?(?: on)?
        paused pauses pausing frozen freezes freezing froze suspend suspends suspended suspending shelved shelve shelves shelving parked halt halted halts halting stalled stalls mothballed
        downed downs | tools
        grind grinds ground grinding come comes came | to a (?:halt|standstill|stop|shuddering halt|screeching halt)
        put putting puts | (?:<what> )?aside
        kick kicks kicked | <what> into the long grass
        delayed | indefinitely
        indefinitely | (?:delayed|postponed)
        nothing | will be (?:shot|filmed|made) (?:before|until)
        filming shooting production shoot | ~<onit> (?:has |have |had |was |is )?(?:shut down|shuts down|ground to a halt|grinds to a halt|stopped|halted|been (?:halted|stopped|shut down|suspended|paused))
        at | a (?:standstill|halt|stop)
        stopped|stops|halted < filming production shooting
        (?:filming|shooting|production|work) (?:has |was |had )? < stopped halted suspended
        """,
    ),
    build_cue(
        "<show> is delayed",
        "delayed",
        r"""
        delayed | ~(?! (?:reaction|gratification))
        !(?:the|of|all|any|no|more|further|these|those|such|production|by|and|with|strike|long|some|many) < delays | (?=[A-Z“‘"]|the |its |season |series )<object>
        postponed postpones postponement
        delay setback | (?:to|for|of|in|on|with) (?=(?:the |its |a )?(?:<season>|<nth>|release|premiere|launch|production|filming|return|show|series|[A-Z]))
        hit struck plagued dogged beset held | (?:up )?by (?:\w+ ){0,4}?(?:delays?|setbacks?|hold-ups?)
        suffer suffers suffered suffering faces faced facing | (?:\w+ ){0,4}?(?:delays?|setbacks?)
        setback
        put puts putting | (?:<what> )?(?:back|off)(?= (?:to|until|till|by|from|a |for|again|until|the (?:premiere|release|launch|start|return))|[,.;:]|\W*$)
        put puts putting | (?:back|off)(?! (?:on|in|at|together|into)\b)
        push pushed pushes pushing | (?:<what> )?(?:back|to|out|into|until|from|by (?:a|\w+) <long>)(?! (?:the limit|his|her|extremes|breaking))
        slip slips slipped slipping slid slides sliding | ~(?: back)?(?: (?:further|again|once more))?(?= (?:to|from|into|until|out of)\b|\W*$| and)(?! (?:into|out of) (?:his|her|a|their|the (?:night|room|sea|role)))
        moved moves moving shifts shifted shift | (?:<what> )?(?:back |out )?(?:from [^,;:.]{2,30} )?to <when>(?! (?:street|road))
        been|is|was < moved | from
        move moves moved moving shift shifts shifted push pushed nudged brought set sets shunted | (?:<what> )?(?:back|out|along) (?:by )?(?:(?:about|nearly|almost|at least|another|more than|over|some|up to|half|an?|a couple of|a few|several|\w+) )+?<long>\b
        moved shifted | (?:it|the (?:show|series|season|drama|premiere|launch)) (?:back|behind)
        goes | (?:back )?to \d{4}
        took takes taken pulled pulls | (?:<what> )?off the (?:fall |autumn |spring |summer |winter |midseason )?(?:schedules?|calendar)
        held holds | (?:(?:back|over|up)|<what> (?:back|over)(?= (?:until|till|to|for|from)\b|\W*$))
        bumped bumps | (?:<what> )?(?:to|back|from|out of)
        put | paid to that
        return launch release premiere debut start comeback | ~[^.;]{0,90}\b(?:is|was) off(?=[,.;]|$)
        launch premiere release debut | ~[\w, ]{0,60}\bbecomes\b
        running arrives arrive | late
        late | ~(?=,)
        formerly previously originally | (?:(?:due|set|planned|dated|slated|meant|expected) )?(?:in |for |to (?:air|arrive|premiere|land) (?:in )?)?(?:this |next |the )?(?:spring|summer|autumn|fall|winter|(?:early|late|mid) \w+|(?:Jan|Feb|March|April|May\b|June|July|Aug|Sept|Oct|Nov|Dec)\w*|\d{4})
        comes | in \d{4} instead of
        kicked | back
        later | than (?:first |originally |initially |previously )?(?:planned|announced|expected|hoped|scheduled)
        behind | schedule
        rather instead | ~(?: than| of) (?:in )?(?:<when>|this (?:year|spring|summer|autumn|fall|winter))(?=[^,;]*(?:[,.;]|$))
        missed misses miss | its(?: (?:\w+ ){0,3}(?:date|slot|window|deadline|release|premiere|start))?
        weeks months year years | (?:after|later than) (?:the \w+|it|they|[A-Z]\w+) (?:was |were |had )?(?:first|originally) (?:meant|planned|due|intended|promised|wanted|hoped)
        wait waiting | (?:\w+ ){0,2}longer (?:for|to see|than)
        won will doesn isn | ~<not> (?:arrive|be (?:out|ready|back|released|here|seen|with us|on screens?)|air|premiere|come out|come|debut|drop|land|launch|materiali[sz]e|return) (?:in \d{4}|until (?:at least |the |early |late |next )*(?:\d{4}|next|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December|later))(?=[^.;]{0,60}\b(?:delay|later|instead|originally|pushed|after all|as (?:planned|hoped|expected)|planned|rather than))
        kick kicks kicked kicking | (?:<what> )?down the road
        knocked knocks nudged nudges shunted shunts shoved shoves | (?:<what> )?(?:back|to|into|out)(?! (?:the door|of)\b)
        won will wouldn | ~<not> (?:now )?(?:make|meet|hit) (?:its|the|that|their) (?:[\w-]+ ){0,3}(?:date|slot|window|deadline|premiere|release|start|target)
        rescheduled reschedules | (?:it |<what> )?(?:for|to|from|until)
        hit hits | (?:an? |another |a further |more |yet another )(?:\w+ )?(?:delays?|snags?|setbacks?|roadblocks?)
        longer < wait | for (?=(?:the )?(?:<season>|<nth>|[A-Z]))
        """,
    ),
)
