# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""Idioms for what is before the cameras, or has been."""

from __future__ import annotations

from citadel_watch.aspects.status.lexicon.idiom import Cue, build_cue

CUES: tuple[Cue, ...] = (
    build_cue(
        "<season> has not begun filming",
        "not-started",
        r"""
        filming shooting production photography shoot work cameras | ~<onit> (?:has|have|had|is|are|did)(?: still)?(?: not|n['’]t)(?: yet| even| actually)* (?:begun|started?|rolled|begin|under ?way|roll|kicked off|got under way)
        hasn haven has have had | ~(?:<not>(?: yet)?|(?: still)? yet to| still to) (?:begun?|start(?:ed)?|go|gone|enter(?:ed)?)(?: (?:on|its|the|any))? (?:filming|shooting|production|before the cameras|into production|cameras)
        won doesn don isn aren will does is | ~<not> (?:start|begin|commence|go|be|going to start|expected to start|starting|beginning|due to start) (?:filming|shooting|production|before the cameras|in front of the cameras|into production|work) (?:until|before|till|this year)
        filming shooting production photography shoot work cameras | ~<onit> (?:(?:wo|do|does|is)n['’]t|will not|does not|do not|is not) (?:start|begin|commence|roll|get under way|resume|going to start|due to start|expected to start|starting|beginning)(?: rolling)?(?: (?:on|for) [^,;:.]{2,40}?)? (?:until|before|till|this year)
        pre | ~-production\b(?! (?:might|may|could|will))
        before | cameras roll
        no not | (?:footage|a (?:frame|scene|minute)|frame|scene)(?: of [^,;:.]{2,40}?)? (?:has|have|had|was) (?:yet )?(?:been )?(?:shot|filmed)
        filming shooting production photography shoot work cameras | ~<onit> (?:is|has|have|are)(?: still)? (?:yet|still) to (?:begin|start|roll|get under way|kick off|commence)
        filming shooting production photography shoot | ~<onit> (?:is|are|remains) (?:still )?(?:\w+ ){0,2}(?:months|weeks|years?|time|way|distance) (?:away|off)
        hasn haven has have | ~(?:<not>(?: yet)?|(?: still)? yet to| still to) (?:gone?|reach(?:ed)?|hit) (?:on )?(?:to )?(?:the )?floors?
        no | (?:filming|shooting|photography|production) (?:has|had|is|was) (?:\w+ ){0,2}(?:place|begun|started|done|under ?way)
        hasn haven has have didn had | ~(?:<not>|n['’]t)(?: yet| even)? (?:shot|filmed|rolled|written|typed) <piece>
        not no | (?:<piece>|page|word|a word|one word)(?: of [^,;:.]{2,50}?)? (?:has|have|had|was|is) (?:yet |as yet |even |so far )?(?:been )?(?:shot|filmed|in the can|captured|written|typed)
        nobody | has (?:yet )?(?:put pen to paper|shot a|filmed a|written a)
        """,
        negatable=False,
        of_show=False,
    ),
    build_cue(
        "<season> is filming",
        "filming",
        r"""
        !to be < is are am now currently still been begun began started resumed again while | <adv>(?:back )?(?:filming|shooting)(?! (?:is|was|will|begins|starts|for|a (?:film|movie|scene|cameo|role)|an |his|her|another)\b)
        is|are|m|re < filming shooting | ~(?! (?:is|was|will|begins|starts|a (?:film|movie|scene|cameo|role)|an |his|her|another)\b)
        is|are|was|were|been < currently now busy | (?:in|on) [^,;:.]{2,40}? (?:filming|shooting)
        is are been currently now | (?:currently |now )?in [A-Z][\w’' ]{2,30}? (?:filming|shooting)(?! (?:a|his|her|another)\b)
        photos < of | (?:\w+ )?(?:filming|shooting)
        !(?:to|will|may|might|could|should|would|not) be < being | <adv>(?:shot|filmed|lensed)
        !(?:was|were|be) < being | <adv>(?:shot|filmed|lensed)
        !(?:put out|out|behind|delay|delays|halt|halted|stopped|paused) < in | (?:full )?(?:production|full swing)(?! (?:for|next|from|until|in (?:20|January|February|March|April|May|June|July|August|September|October|November|December)))
        !post- < filming shooting production photography shoot | ~<onit> (?:is|has|are|have|['’]s) (?:\w+ )?(?:under ?way|begun|started|kicked off|resumed|in full swing|ongoing|going on|got(?:ten)? under ?way|commenced|in progress|well under ?way|continuing|in full flow|well advanced)
        !(?:of|before|after|since|when|until) < filming shooting production photography shoot cameras | ~<onit> (?:began|started|kicked off|resumed|commenced|got under ?way|continues?|got going|got started|rolled(?: again)?(?! (?:between|from))|(?:began|started) (?:to )?roll(?:ing)?)(?! (?:until|through|to (?:be|air)))
        filming shooting production photography | ~<onit> (?:began|started|kicked off|resumed|commenced|got under ?way)
        work | (?:(?:on|of) <what> )?(?:is|has|are|have) (?:\w+ )?(?:under ?way|begun|started)(?= (?:in|at|on) [A-Z])
        cameras | ~<onit> (?:(?:are|have|were) (?!stopped)(?:\w+ )?(?:been )?(?:roll(?:ing|ed)|turning|running)|(?:have )?(?:started|begun) to (?:roll|turn))
        back | (?:to|on) (?:the )?set(?! of (?:a|his|her)\b)
        at work | again
        again at < work
        at | work again
        started begun began kicked kicking entered resumed commenced | ~(?: off| back)?(?: (?:full|main|principal|its))? (?:production|filming|shooting|photography|work)(?! (?:for|experience|as|at)\b)
        went gone | (?:back )?into (?:full )?production
        moment now there | ~, (?:filming|shooting)
        before front | ~(?: of)? the cameras(?! (?:in|next) (?:the )?(?:spring|summer|autumn|fall|winter|20))
        with | a prop
        midway halfway weeks days months deep | (?:through |into )(?:filming|shooting|production|(?:the|its|their|our) (?:[\w-]+ ){0,2}?shoot\b|a (?:[\w-]+ )?shoot|principal)
        back | (?:in|at) [A-Z][^,;:.]{1,30},? (?:to (?:shoot|film)|shooting|filming)
        rolled rolling | (?:the )?(?:first )?cameras?
        is|are|back|now|currently|was|were < on | set (?:for|of|with|filming|shooting) (?=(?:the )?(?:<season>|<nth>|the (?:show|series)))
        went gone | (?:back )?on (?:to )?(?:the )?floors?
        seen spotted pictured photographed papped snapped | (?:\w+ )?(?:filming|shooting)(?! (?:an?|his|her|another)\b)
        keeps keep kept continues continue | (?:on )?(?:shooting|filming)(?! (?:an?|his|her|another)\b)
        (?:days?|weeks?|months?)(?: still| now| already)? (?:in )? < before front behind | ~(?: of)? (?:the )?(?:cameras?|lens)\b
        behind < the | cameras? (?:there |in [A-Z]\w+ |on it )?for (?:\w+ ){1,3}(?:days|weeks|months)
        has have had | (?:still |another |about |got )*(?:\w+ ){1,3}(?:days?|weeks?|months?) (?:(?:left |still )?(?:to (?:shoot|film)\b|of (?:filming|shooting|night shoots|shoots)\b)|(?:left |to go )?(?:on|of) (?:its|the|their) (?:[\w-]+ ){0,2}?shoot\b)
        filming shooting production photography shoot | ~<onit> (?:is|are|has been|keeps?) \w+ing (?:along|apace|ahead|away|nicely|well|smoothly|happily|merrily|on)\b(?! (?:the|an?|his|her)\b)
        is are am re s m | (?:now |currently |already |still |back |all |over )*(?:in|at) [A-Z][^,;:.]{1,30}? (?:for|with|on|making|to make|to shoot|shooting) (?:[\w’'-]+ ){0,4}?<season>
        schedule | ~(?: (?:of|for) [^,;:.]{2,40}?)? (?:is|has) (?:\w+ ){0,2}?(?:under ?way|begun|started|in progress|kicked off|full steam|in full swing)
        (?:is|are|now|already|back) < on | (?:the )?floors\b
        """,
        negated="not-started",
        of_show=False,
    ),
    build_cue(
        "<season> begins filming",
        "filming",
        r"""
        go goes head heads move moves | (?:back )?into (?:full )?production
        begins begin starts start starting kicks enters resumes commences | ~(?: off| back)?(?: (?:full|main|principal|its))? (?:production|filming|shooting|photography|work(?= (?:on|in|at)\b))
        filming shooting production photography cameras | ~<onit> (?:begins?|starts?|gets? under ?way|kicks off|resumes?|commences?|roll)
        goes go hits | (?:back )?on (?:to )?(?:the )?floors?
        rolls | (?:the )?cameras?
        """,
        begins=True,
        of_show=False,
        negated="not-started",
    ),
    build_cue(
        "<season> is filmed",
        "wrapped",
        r"""
        wrapped | ~(?: up)? (?:filming|shooting|production|principal photography|on (?=[A-Z]|the|its|season|series))
        (?:has|have|had|officially|already|just|is|season(?: \w+)?|series \w+|cast|crew|it|they|^\W*)(?: (?:now|also|both|all|just|already|finally|officially))* < wrapped | ~(?! (?:up )?(?:in (?:a|an|the(?! (?:spring|summer|autumn|fall|winter|new year|last|final|first|early))|his|her|around|mystery|\w+ (?:paper|foil|blankets?))\b|around|things|presents|gifts|with|him|her|his|their|themselves|itself|airing))
        wraps | ~(?: up)? (?:filming|shooting|production|season|series|in (?=[A-Z]|\d)|on (?=season|series|[A-Z]|the)(?!\w+day|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\w*\b))
        wrap | (?:on|for) (?=(?:the )?(?:<season>|season|series|show|[A-Z]|filming|shooting|production|<nth>))(?!\w+day\b|<when>\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\b)
        a < wrap | ~(?=\W*$|[,;!])
        wrapped wraps | (?:work on |filming |filming on )?(?:its|their|the)(?: own)? <season>
        finish finished finishes finishing completed completes | (?:off )?(?:the |its |their )?(?:shoot|filming|shooting|production|photography) (?:of|for|on)(?: (?:its|the|their))?(?: own)? (?=<season>)
        finish finished finishes finishing complete completed completes completing conclude concluded concludes concluding | ~(?: up)? (?:<what> )??(?:the |its |its months of |work on |all )?(?:filming|shooting|production|principal|shoot|photography|work on (?=it\b|the|its|season))
        in | the can
        cameras | ~<onit> (?:have |were |have been )?(?:stopped(?: rolling)?|switched off|turned off|packed away)
        !(?:will|would|might|may|could|should|not) (?:already )? < has have had | (?:\w+ly |already |now |all |since |long )*been <adv>(?:filmed|shot|lensed)(?! (?:in the|at|by|dead|down))
        has have had | (?:\w+ly |already |now |all |since |long )*been <adv>(?:filmed|shot)
        !(?:frame|scene|minute|second|foot|inch|shot|word)s? < was were | (?:all |entirely |already |mostly |largely |partly |also |both )*(?:shot|filmed)(?! (?:dead|down|in the (?:head|arm|leg|chest|back)))
        already < shot filmed
        work | (?:on|of) <what> (?:is|was|has been) (?:\w+ )?(?:finished|complete|completed|done|over)
        done finished through | with (?:the )?(?:filming|shooting|production)
        filming shooting production photography shoot | ~<onit> (?:is|has|was|are|have|had|['’]s) (?:\w+ )?(?:over|ended|done|done and dusted|complete|completed|finished|concluded|wrapped|come to an end|been completed|at an end|behind (?:them|us))(?! (?:with|by|in [a-z]+ (?:to|for)))
        !(?:of|before|after|since|when|until|once) < filming shooting production photography shoot | ~<onit> (?:ended|wrapped(?: up)?|finished|concluded|came to an end|drew to a close)(?: on)?
        long < finished shot filmed completed | ~(?=\W*$|[,.;]| (?:in|by|and|at|ago)\b)
        called calls | (?:a |the )?(?:final )?[“"‘']?cut[”"’']? (?:for the (?:last|final) time|on (?=(?:the )?(?:<season>|<nth>|[A-Z])))
        last final | (?:shot|scene|take|slate|day of (?:filming|shooting)) (?:of [^,;:.]{2,40} )?(?:was|is|has been|were) (?:\w+ )?(?:canned|shot|filmed|taken|completed|in the can|called)
        finished finishes had has wrapped completed shot filmed called | (?:its|their|the|his|her) (?:very )?(?:last|final) (?:days?|scenes?|shots?|nights?|weeks?|takes?|sequences?|frames?)\b(?! (?:of (?:editing|the mix|post|writing|season|series)))
        (?:is|are) (?:all )? < done finished complete | ~(?=,? (?:bar|except for|save for|apart from|but for) (?:the |some )?(?:edit|effects|music|mix|sound|vfx|dubbing|post)\w*)
        (?:has|have) (?:now |also |just |already |finally )?been < completed finished | ~(?=\W*$|[,.;:]| (?:in|by|at|and|last|this|on|ahead)\b)
        called calls | (?:it )?(?:a )?pack[- ]?up
        (?:is|are|was|were) < through | with (?:the |his work on |her work on |work on )?(?=<season>)
        done finished over complete | as far as (?:the |its )?(?:shoot|filming|shooting|cameras?|photography)
        """,
        of_show=False,
    ),
    build_cue(
        "<season> is in post-production",
        "post-production",
        r"""
        in into | post(?:-?\s?production)?(?! (?:office|by|to|on (?:Instagram|X\b|Twitter|Facebook|Threads|TikTok|social|his|her|their|the (?:site|platform|app))))
        !(?:in|into|of|on|to|until|before|after|for) < post | ~-?\s?production\b(?: (?:on|of|for) [^,;:.]{2,40}?)? (?:is|has|continues|under ?way|began|started)
        reach reached reaches enter entered enters | post-?\s?production
        being | <adv>(?:edited|cut(?! (?:from|by|out|short|down|back|off))|mixed|scored|dubbed)
        in | the (?:edit(?:ing)?(?: (?:room|suite|bay))?|cutting room)(?! (?:of|war))
        editor editors | (?:\w+ ){0,2}?(?:is|are|have been|has been) (?:\w+ )?(?:at work|working|busy|cutting)(?: (?:on|with))?
        visual < effects | (?:work )?(?:is|are) (?:\w+ )?(?:under ?way|being (?:done|finished|added))
        with | the (?:editors?|editing team|sound department|VFX (?:team|houses?)|composer)\b
        editing | (?:of|on) [^,;:.]{2,40}? (?:is|has) (?:\w+ )?(?:under ?way|begun|started|continuing|in progress)
        editing dubbing mixing grading scoring cutting | ~<onit> (?:is|are|has|have) (?:\w+ )?(?:under ?way|begun|started|in progress|going on|continuing|in full swing)
        (?:is|are|been|['’]s|['’]re|['’]m|am)(?: now| currently| already| still| busy)* < editing dubbing mixing grading | (?=(?:the |it\b|its )?(?:<season>|[A-Z]|it\b|season|series|episodes))
        """,
        of_show=False,
    ),
)
