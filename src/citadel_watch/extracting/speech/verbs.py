# ruff: noqa: E501, SIM905 -- patterns stand by meaning unbroken, and lists of plain words read as prose
"""The verbs by which somebody says something, or does what says it; some only with the words that follow."""

from __future__ import annotations

import re

SAYS = frozenset(
    "say says said tell tells told report reports reported claim claims claimed write writes wrote hear hears heard confirm confirms confirmed "
    "announce announces announced announcing reveal reveals revealed note notes noted explain explains explained add adds added adding insist "
    "insists insisted state states stated post posts posted share shares shared learned learnt understands tweeted tweets admit admits admitted "
    "declare declares declared tease teases teased hint hints hinted argue argues argued think thinks thought answer answers answered reply "
    "replies replied recall recalls recalled reckon reckons reckoned joke jokes joked laugh laughs laughed suggest suggests suggested deny "
    "denies denied dismiss dismisses dismissed reject rejects rejected unveil unveils unveiled maintain maintains maintained promise promises "
    "promised warn warns warned spill spills spilled spilt acknowledge acknowledges acknowledged concede concedes conceded quip quips quipped "
    "caption captioned captions expect expects hope hopes predict predicts predicted offered mused muses believe believes stress stresses stressed "
    "clarified clarifies repeated repeats whisper whispers whispered refuted refutes debunked debunks quashed quashes see sees foresee foresees envisage envisages rubbished rubbishes slammed slams assures assured vows vowed swears swore disclosed discloses divulged divulges".split()
)
ANNOUNCES = frozenset(
    "announce announces announced announcing confirm confirms confirmed reveal reveals revealed unveil unveils unveiled post posts posted said "
    "says shared shares declared stated tweeted".split()
)
# Words that are speech only with what follows, and things else without it: "wrote the pilot", "shares the lead".
LATER_DAY = re.compile(
    r" (?:on|last|this|in) (?:\d|\w+day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)",
    re.IGNORECASE,
)
GUARDED = {
    re.compile(
        r" (?:that|on (?:instagram|twitter|x|facebook|threads|tiktok|social|his|her|their|its|youtube|bluesky|weibo|\w+day)|(?:a|an|the|some|its) (?!(?:[\w-]+ )?(?:writing|credits?|screen|leads?|roles?|stage|scripts?|pilot|book|episodes?|part|love|passion|bed|duty|duties|words?|story|show|series|season|music|score)\b)|in (?:a|an|his|her|their|its|the caption)|below|below it|to (?:fans|followers|subscribers|viewers|members|shareholders|staff|his|her|their|its)\b|of (?:how|the|a)|last|how|[:,“\"])|[:,.;”\"]|$",
        re.IGNORECASE,
    ): frozenset("wrote write writes shares share shared post offered".split()),
    re.compile(
        r" (?:it|them|the|this|another|a|any|season|series|[\w’'“”\" ]{0,40}?(?:on (?:screen|air|the air|TV)|coming|happening|returning|back))\b[^.;]{0,50}?\b(?:before|until|till|ahead of|this side of|earlier than|in \d{4}|by|soon|any ?more)\b"
    ): frozenset("see sees foresee foresees envisage envisages".split()),
    re.compile(r"(?! for (?:duty|work)| back)"): frozenset("report reports".split()),
    re.compile(r"(?! (?:goodbye|farewell|yes|no to|little|nothing))"): frozenset("said says say".split()),
    re.compile(r" (?:that|he|she|they|it|the|a|there|season|series|filming|production)\b"): frozenset(
        "think thinks thought expect expects hope hopes believe believes heard hear hears understands".split()
    ),
}
OF_OUTLETS = frozenset(
    "hear hears heard understands learned learnt report reports reported think expect expects".split()
)
ACTS = {
    word: pattern
    for pattern, words in {
        None: "renews renewed orders ordered greenlights greenlit commissions commissioned cancels canceled cancelled axes axed scraps scrapped shelves "
        "shelved unveils approves approved renew order greenlight commission cancel axe debuts debuted dated dates schedules scheduled slates "
        "slated promised delays delayed postpones postponed halts halted pauses paused suspends suspended released releases extends extended tapped taps "
        "enlisted recruits recruited casts",
        r" (?:it |the (?:show|series|drama|comedy) |them )?(?:up|the plug|off|back|down|out|on)\b": "picks picked pulls pulled calls called puts put brings brought pushes pushed bring pick put pull calling",
        r" (?:it|the|a|an|its|in|september|october|november|december|january|february|march|april|may|june|july|august|\d|release|premiere)\b": "sets set fixed fixes "
        "moves moved moving adds drops dropped has bumped",
        r" (?:[\w“”\"’':.&-]+ ){0,8}?(?:the |a |an |its )?(?:[\w-]+ ){0,3}?(?:go-ahead|green ?light|green-light|order|renewal|pick-?up|nod|dates?|schedule|slate|line-?up|calendar|series|season|start date|run|it official|sign of)\b": "gives gave given "
        "give hands handed hand lands makes made gets bestowed",
        r" (?:up its mind|it official|it clear)\b": "",
    }.items()
    for word in words.split()
}
ACT_TAILS = {tail: re.compile(tail, re.IGNORECASE) for tail in ACTS.values() if tail}
MIND = re.compile(r" (?:up (?:its|their) mind|it official|good on)\b")
HAS = re.compile(
    r" (?:it|them|the \w+|a|an) (?:down |pencilled |slated |scheduled |set )?(?:in )?(?:for|to|down|on|in)\b(?! development)"
)

TAGS = frozenset(
    "hope hopes hoped feel feels felt grin grins grinned smile smiles smiled shrug shrugs shrugged sigh sighs sighed whisper whispers whispered "
    "vow vows vowed swear swears swore assure assures assured reason reasons reasoned figure figures figured guess guesses guessed reckon reckons "
    "reckoned think thinks thought believe believes believed fear fears feared muse muses mused caution cautions cautioned deadpan deadpans deadpanned "
    "crack cracks cracked gush gushes gushed enthuse enthuses enthused exclaim exclaims exclaimed wink winks winked bet bets argue argues argued "
    "conclude concludes concluded offer offers offered volunteer volunteers volunteered opine opines opined chuckle chuckles chuckled counter counters "
    "countered estimate estimates estimated suspect suspects suspected imagine imagines imagined understand understands understood expect expects "
    "expected wager wagers wagered write writes wrote contend contends contended observe observes observed remark remarks remarked predict predicts "
    "predicted".split()
)
"""What somebody does who has said what stands before: ", the director grins"."""
SAYS_OR_ACTS = frozenset(SAYS | ACTS.keys())
