# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The words for a status, by what they mean, and what a negation makes of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citadel_watch.model import Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words that give a status. `spinoff` is the word for a show where it differs from that for a season."""

    name: str
    word: str
    pattern: re.Pattern[str]
    spinoff: str | None = None
    negated: str | None = None
    certainty: Certainty | None = None
    negatable: bool = True
    personal: bool = False
    """True where the same words may speak of a person, who says no more than that of the show."""

    def word_for(self, kind: str) -> str | None:
        if kind in {"spinoff", "spinoffs"} and self.spinoff is not None:
            return self.spinoff or None
        return self.word or None


def _cue(name: str, word: str, *patterns: str, **more: object) -> Cue:
    joined = "|".join(rf"(?:{pattern})" for pattern in patterns)
    return Cue(name=name, word=word, pattern=re.compile(rf"\b(?:{joined})", re.IGNORECASE), **more)  # type: ignore[arg-type]


_SHOOT = r"(?:filming|shooting|production|principal photography|the shoot|work)"
_NTH = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:nd|rd|th))"
_GRANTED = r"(?:renew|order|approve|green-?light|commission|pick up|confirm|announce)"
_GRANTED_DONE = r"(?:renewed|ordered|approved|green-?lit|commissioned|picked (?:(?:it|them|season \w+|the (?:show|series|drama|comedy|thriller)|[A-Z]\w+) )?up|confirmed|given the (?:go-ahead|green light))"
_NOT_SO = r"(?:(?:has|have|had|is|was|are) not|(?:has|have|had|is|was|are)n['’]t)(?: (?:yet|formally|officially|been|so far|even|publicly|ever|actually))*"
_STREAMER = r"(?-i:[A-Z]\w+(?:\+| Video| Network| Studios)?)"

ALL: tuple[Cue, ...] = (
    # --- no longer, not now -------------------------------------------------------------------------------------
    _cue(
        "<show> is cancelled",
        "cancelled",
        r"(?<!the )cancel(?:l?ed|s|l?ing|led)?\b(?! (?:pair|show|series|spin|prequel|drama))",
        r"axe[ds]?\b|scrap(?:s|ped|ping)\b|nixed|ditche[ds]|binned|canned|dumped|terminated|euthani[sz]ed",
        r"call(?:ed|s|ing)? (?:it )?(?:off|quits|time on)\b|pull(?:ed|s|ing)? the plug|kill(?:s|ed|ing)? (?:it|the|off|both)\b",
        r"(?:given|gets?|got|handed) the (?:chop|axe|boot|heave-ho)|bit(?:es?|ten) the dust|put out of its misery",
        r"(?:not|no longer|never|won['’]t be|isn['’]t|aren['’]t) (?:be )?(?:moving|going|go|move|proceed\w*|press\w*) (?:forward|ahead|on)\b",
        r"(?:series|show|spin-?\s?off|version|remake|project|season|one|franchise) is dead\b|seasons? and out\b|neither (?:is |are |was )?(?:coming back|continu\w+|returning|go(?:es)? on)|(?:its|the) (?:run|story) (?:is|was) cut short",
        r"no (?:second|third|fourth|more|further|other) (?:helping|outing|go|chapter|serving|bite|instal+ment)s?\b(?! (?:was|is|has|date|trailer))|(?:been|is|are|was|were) let go\b|lets? (?:it|them|both) go\b",
        r"neither (?:the|its)\b[^.;]{3,60}\bnor\b[^.;]{3,60}\b(?:will|is going to|are going to) (?:be made|happen|go ahead|come back|return|get made)",
        rf"(?<=^){_STREAMER} (?:ends|drops|dumps|ditches|kills)\b(?! (?:\w+ )?(?:trailer|teaser|clip|date))",
        negatable=True,
    ),
    _cue(
        "<show> is put aside for now",
        "on-hold",
        r"(?:currently|for now|at present|right now|for the moment|at the moment),? (?:it|the (?:show|series|project))(?:['’]s| is) off the table|off the table (?:for now|for the (?:moment|time being)|currently|at present|right now)|"
        r"no longer (?:in|under) (?:active )?development|(?:to|be|being|been|was|is) [“\"‘]?rested\b(?! (?:on|with|in|upon))|(?:lay|laid|lays) (?:down (?:the |our |their )?tools|it to one side|it aside) for (?:now|the)",
        negatable=False,
        personal=True,
    ),
    _cue(
        "<show> is in doubt",
        "in-doubt",
        r"in doubt|off the table|up in the air|in the air\b|in the balance|in jeopardy|in (?:deep |serious )?trouble\b|in peril|nobody can promise|at risk\b|on the (?:bubble|ropes|chopping block)|no guarantee|uncertain future|future (?:is|looks|remains) (?:uncertain|bleak|in question|shaky)",
        r"(?:may|might|could) (?:never|not) (?:be made|happen|go ahead|see the light)|(?:may|might|could) be no (?:renewal|second|third|more)|may be (?:finished|over|doomed)",
        r"on (?:its|their) last legs|on life support|hang(?:s|ing) by a thread(?! (?:over|above|from|in|off))|curtains for (?:it|the|season|series)\b",
        r"unlikely to (?:be (?:made|renewed)|happen|return|go ahead)|probably not (?:going to be made|be made|happening)",
        negatable=False,
    ),
    _cue(
        "<season> will not be made",
        "not-renewed",
        r"(?:will not|won['’]t|is not going to|isn['’]t going to|would not|wouldn['’]t) (?:be (?:made|a (?:second|third|fourth|season)|one\b|another|any)|get (?:a|another)|have a)",
        rf"there (?:will not|won['’]t|isn['’]t going to) be (?:one|a|any|another)\b|not (?:be|been) renewed for|no (?:{_NTH}|more) (?:season|series|run)s?\b(?! (?:was|is|has|date|trailer|release))",
        r"decid(?:ed|es) (?:against|not to)|declin(?:ed|es|ing) to (?:renew|go on|order|make|continue)|ends after (?:one|a single|two|three|\d+) season",
        r"passed on (?:a|another|making)|won['’]t (?:be )?(?:return|renew)\w* for",
        spinoff="cancelled",
        negatable=False,
    ),
    _cue(
        "<season> has not been renewed yet",
        "not-yet-renewed",
        rf"(?:has|have|had) yet to (?:be {_GRANTED_DONE}|{_GRANTED}|commit|decide)(?! (?:when|the (?:date|release|cast)|a (?:date|release|premiere)))",
        rf"{_NOT_SO} (?:{_GRANTED_DONE})(?! (?:who|what|which|how|where|why|when|(?:a|the|its|any) (?:\w+ )?(?:date|release|cast|trailer|title)))",
        rf"no (?:{_NTH}|another|further) season (?:was|is|has been) (?:ever )?(?:\w+ly )?{_GRANTED_DONE}",
        r"nothing (?:[\w ]{0,25})?(?:is|has been|was) (?:yet )?(?:official|confirmed|announced|ordered)\b",
        rf"no (?:official |formal )?(?:renewal|pickup|word (?:yet )?on (?:a|another|the) (?:renewal|{_NTH} season))",
        rf"yet to be {_GRANTED_DONE}|same condition applies to|no (?:\w+ )?order(?: for [\w ]{{2,25}}?)? (?:as )?yet\b|await(?:s|ing) (?:a )?(?:renewal|its fate|a verdict)|whether there (?:will|would) be a {_NTH}",
        negatable=False,
    ),
    _cue(
        "nothing is decided about <season>",
        "undecided",
        r"nothing (?:has been|is|was) (?:decided|settled|agreed)|undecided|no (?:final )?decision|(?<!no )decisions? (?:on|about|over) [\w’' ]{2,40} (?:will|would|is to|won['’]t|is due to) (?:only )?(?:be )?(?:made|taken|come|follow|fall)\b|remains to be seen|(?:has|have)(?: not|n['’]t) (?:yet )?decided (?:if|whether|on|about)|still deciding|verdict is (?:still )?out",
        negatable=False,
        certainty=Certainty.UNKNOWN,
    ),
    _cue(
        "<show> is not planned",
        "not-planned",
        r"no (?:current |immediate |firm |such |concrete )?plans? (?:for|to)\b|not planned|nothing of the sort is|no further [\w ]{1,20} can come|groundless|never going to happen|nobody else was in line",
        r"(?:is|are)(?: not|n['’]t) (?:being |currently |actively )?(?:developed|happening|in development|in the works|going to happen|on the cards)",
        negatable=False,
    ),
    _cue(
        "<show> is on hold",
        "on-hold",
        r"on (?:indefinite )?(?:hold|ice|pause|the back ?burner|hiatus|the shelf)\b|in (?:limbo|cold storage|mothballs)\b|on standby",
        r"paus(?:ed|es|ing)\b|frozen|freez(?:es|ing)|froze\b|suspend(?:s|ed|ing)?\b|shelv(?:ed|es|ing)|parked|halt(?:ed|s|ing)?\b|stalled|put aside|mothballed|delayed indefinitely|indefinitely delayed",
        r"nothing will be (?:shot|filmed|made) (?:before|until)",
    ),
    _cue(
        "<show> is delayed",
        "delayed",
        r"delayed\b|postpon(?:ed|es|ement)\b|put(?:s|ting)? (?:back|off)\b|push(?:ed|es|ing) (?:back|to|out|into|until|from)\b|slip(?:s|ped)?(?: back)?(?= (?:to|from|into|until)\b|$| and)",
        r"(?:been |is |was |,|^\W*)\s?moved from|moved (?:back )?to (?:(?:early|late|mid|spring|summer|fall|autumn|winter)[ -]?)?(?:\d{4}|next)|goes (?:back )?to \d{4}|held (?:back|over)\b|bumped (?:to|back|from)|put paid to that|(?:return|launch|release|premiere|debut|start|comeback)\b[^.;]{0,90}\b(?:is|was) off(?=[,.;]|$)|setback\b",
        r"(?:launch|premiere|release|debut)\b[\w, ]{0,60}\bbecomes\b|(?:running|arrives?|is) late\b|late(?=,)|^\W*(?:formerly|previously|originally) (?:(?:due|set|planned|dated|slated) )?(?:in |for )?(?:spring|summer|autumn|fall|winter|(?:early|late|mid) |Jan|Feb|March|April|May\b|June|July|Aug|Sept|Oct|Nov|Dec|\d{4})|comes in \d{4} instead of|kicked back|later than (?:first |originally )?(?:planned|announced)|missed its",
        r"(?:moved|shifted) (?:it|the (?:show|series|season|drama|premiere|launch)) (?:back|behind|to (?:next|20\d\d))|(?:weeks|months|a year|years) (?:after|later than) (?:the \w+|it|they|(?-i:[A-Z]\w+)) (?:was |were |had )?(?:first|originally) (?:meant|planned|due|intended|promised|wanted|hoped)",
    ),
    # --- the line from plan to screen ------------------------------------------------------------------------------
    _cue(
        "<season> is the last",
        "ending",
        r"(?:final|last) (?:season|series|run|chapter|outing|bow|batch of episodes|instal+ment|hurrah)\b(?! (?:of (?!(?-i:[A-Z“‘\"])|the (?:show|series|drama|comedy|thriller|saga)\b)|was))|(?:concluding|closing|farewell|last[- ]ever) (?:season|series|run)\b(?! (?:tickets?|tour|episode|credits))|end of the road\b|and (?:final|last)\b|series finale|swan ?song|final bow",
        r"(?:['’]ll|will|would|to|could|is set to|does) (?:be (?:the|its|their) (?:end|last|final)|end with|conclude)\b|is (?:where|when) [\w ’']{2,40} (?:stops|ends|concludes|bows out)|is the (?:end|last|finale)\b(?! of (?:the )?(?:month|year|week))",
        r"completes its|to be the last|comes? to an end\b|ends? with (?:a |the |its )?(?:\w+ )?season|call(?:s|ing) it a day|bows? out with|wraps? up with",
    ),
    _cue(
        "<show> comes back",
        "renewed",
        rf"(?:['’]ll|will|to|would|is|are|set to) (?:be back|return|come back|coming back|returning)(?! to (?:it|that|this|them)\b)(?: for (?:a )?(?:{_NTH}|another|season|more))?\b|is happening|returns? for (?:an? |its |the )?(?:second|third|fourth|fifth|sixth|another)|back for (?:a |another|more |season)|is on its way\b",
        personal=True,
        negated="not-renewed",
    ),
    _cue(
        "<season> is renewed",
        "renewed",
        r"(?<!automatically )renew(?:ed|s)\b(?! (?:automatically|every (?:month|year)|(?:at|for) [€£$]))|(?:early |formal |official |surprise )?renewal\b(?! (?:news|chances|hopes))|picked[ -]up\b(?! (?:the|where|from|on|an?)\b)|picks up (?:a|another|season)\b|(?:proper )?pickup|(?:early|full|series|straight-to-series) order\b",
        r"(?<!red light, )green-?\s?(?:lit|lights?|lighted)\b|go-ahead|thumbs up|(?:has|have|been|was|is|officially|already) approved\b|(?:re)?commission(?:ed|s)\b|order(?:ed|s)\b(?! by)",
        rf"(?:been |was |were )given (?:a|another|its)\b|(?:earn|secur|bagg|scor|nett|land)(?:ed|s) (?:a|another|its|itself)\b(?! (?:\w+ )?(?:lead|role|part|star))|got its\b|getting (?:an? )?(?:second|third|fourth|fifth|sixth|another|more) |gets? (?:seasons?\b|a {_NTH}|another)|(?:has|have) (?:its|a|their) {_NTH} (?:season|series) already",
        rf"mov(?:e|es|ing) (?:forward|ahead) with|(?:officially )?confirm(?:ed|s|ation of)? (?:that )?(?:an? )?(?:another|{_NTH}|season \d)|extended (?:for|through)|(?:will go|going|went) ahead\b|going into|into its\b|seeing more\b|(?:is|are) safe\b|(?:will|to|['’]ll) (?:have|get|be given|enjoy) an?(?:other)? (?:{_NTH} )?(?:go|outing)(?! (?:of|at|on)\b)|on the (?:calendar|schedule|slate) (?:up )?(?:to|until|through) (?:an? )?(?:{_NTH}|season)\b|surprise renewal|is going to be made|officially confirmed|lined up for another",
        spinoff="ordered",
        negated="not-yet-renewed",
    ),
    _cue(
        "<show> is announced",
        "announced",
        r"(?:was|were|been|is|are|being) (?:officially |just |also |already )?(?:announced|unveiled)\b|(?:announced|unveiled|announces|unveils)(?= (?:an?|two|three|its|the|multiple|several|plans for) (?!date|day|release|premiere|trailer|title|teaser|cast))|announced (?:alongside|too|as well|on)\b|(?:(?<=^)|(?<=, )|(?<=^first )|(?<=, first ))(?:announced|unveiled) (?=(?:back )?(?:in|last) )|announced today(?=\W*$)|come(?= an? (?-i:[A-Z]))",
        negated="",
    ),
    _cue(
        "<show> is in development",
        "in-development",
        r"in the (?:very )?early stages\b|(?:writing|scripting) (?:is|has) (?:already |now )?(?:under ?way|begun|started)|scripts?\b(?: (?:for|of) [\w’' ]{2,40}?)? (?:have been|has been|are being|is being|are|is) (?:already )?(?:written|in hand)\b(?! by)|writers (?:are|have been) (?:already )?(?:back )?at work",
        r"in (?:active |early |the )?(?:development|works|pipeline|planning stages?|offing|making)\b|(?:being|are|is) (?:\w+ly )?(?:being )?(?:developed|made|written|readied|prepared|worked on)\b(?! (?:available|clear|up|public|known|himself|official))",
        r"on the (?:way|horizon|cards)\b|is (?:making|developing)\b|work on (?:it|the|season|series)[\w ]{0,24}\b(?:begun|started|under ?way|continues)|(?<!of the )(?<!head )(?<!leads the )(?<!led the )writers['’]? ?room|press(?:es|ing) on with|goes on with|hard at work on|mulling|is (?:supposedly |allegedly )?real\b",
        r"there (?:are|is) (?:an? )?(?:[\w-]+ )?(?:branches|offshoots|spin-?\s?offs?|versions?|series)\b",
        negated="not-planned",
    ),
    _cue(
        "<show> is planned",
        "planned",
        r"(?<!had been )(?<!than )(?<!than first )(?<!as )planned\b(?! (?:for|to)\b(?! [A-Z]))|plans? for (?:a|an|more|further)|in the planning|supposed to (?:gain|get|have|include)|(?:is |was |job was )?to launch\b|launch local|coming from\b|next in the franchise",
        r"(?:linked|local|separate)[\w -]{0,20}(?:productions|series|spin-?offs)\b|proposed|pitched|negotiating to lead|on the drawing board|followed by(?! (?:one|two|three|four|more|weekly|a weekly|new episodes|the (?:rest|others?|remaining|finale|second)))|mooted|(?:is|are) coming from",
        negated="not-planned",
    ),
    _cue(
        "<season> has not begun filming",
        "not-started",
        rf"{_SHOOT}\b[\w ]{{0,15}}\b(?:has|have)(?: not|n['’]t)(?: yet)? (?:begun|started|rolled)|(?:has|have) (?:yet to|not (?:yet )?|n['’]t )(?:begun?|start(?:ed)?|go|gone) (?:filming|shooting|production|before|into production)",
        rf"pre-production\b(?! (?:might|may|could|will))|before cameras roll|{_SHOOT}(?: (?:on|of|for) [\w’' ]{{2,30}}?)? (?:is|has|have) yet to|cameras (?:have|are) yet to roll",
        negatable=False,
    ),
    _cue(
        "<season> is filming",
        "filming",
        r"(?<!to be )(?:is|are|am|now|currently|still|been|begun|began|started|resumed|again|while|photos of) (?:\w+ )?(?:filming|shooting)\b(?! (?:is|was|will|begins|starts))|(?<!be )being (?:shot|filmed)|(?<!out )in production\b(?! (?:for|next))",
        rf"{_SHOOT} (?:(?:on|of|for) (?:the |its )?[\w’' ]{{1,30}} |\w+ )?(?:is|has|are|have) (?:\w+ )?(?:under ?way|begun|started|kicked off|resumed|in full swing|ongoing|going on)|{_SHOOT} (?:began|started|kicked off|resumed)\b|(?:filming|shooting|production|principal photography|the shoot) (?:on|of|for) (?:the |its )?[\w’'-]+(?: [\w’':-]+){{0,8}}? (?:began|started|kicked off|resumed)\b",
        r"cameras (?:are|have) (?!stopped)(?:\w+ )?roll(?:ing|ed)|(?:gone |went |been )?back (?:to|on) (?:the )?set\b|at work again|(?:kicked off|kicking off|began|begun|started|has entered|entered) (?:production|filming|shooting)|(?:at the moment|now|there), (?:filming|shooting)|(?:before|in front of) the cameras\b|with a prop",
        negated="not-started",
    ),
    _cue(
        "<season> is filmed",
        "wrapped",
        r"(?:has|have|had|officially|already|just|is|season|cast|crew|production|filming|shooting|it) wrapped\b(?! (?:up )?(?:in a|around|things))|^\W*wrapped\b|wrap(?:s|ped) (?:up )?(?:filming|shooting|production|on|season|in (?:(?-i:[A-Z])|\d))",
        rf"(?:finish|complet|conclud)(?:ed|es|ing) (?:the )?(?:filming|shooting|production|principal|shoot)|in the can\b|cameras(?: (?:on|of|for) [\w’' ]{{2,30}}?)? (?:have |were |have been )?(?:stopped(?: rolling)?|switched off|turned off|packed away)\b|(?:has|have|had) been (?:filmed|shot)\b|(?:was|were|already) (?:entirely )?(?:shot|filmed)\b|done with (?:the )?(?:filming|shooting|production)|{_SHOOT} (?:is|was|has been) done and dusted",
        rf"{_SHOOT}(?: of (?:it|(?:the )?\w+))? (?:is|has|was|are|have) (?:\w+ )?(?:over|ended|done|complete|completed|finished|concluded|wrapped)\b|{_SHOOT} (?:ended|wrapped|finished|concluded)\b",
    ),
    _cue(
        "<season> is in post-production",
        "post-production",
        r"in post(?:-production)?\b|(?:reach|enter)(?:ed|es) post-production|post-production (?:is|has|continues)|being edited|in the edit(?:ing)?\b",
    ),
    _cue(
        "<show> is out",
        "released",
        r"(?:is|are|was|were|now) (?:now |already |finally |just )?(?:out|streaming|available|on screens|on air|airing)\b(?! (?:of|on (?:\w+ )?\d|next|this|later|to|for|by|in (?:\d|[A-Z])))|(?:two|three|shows|both) (?:of [\w ]+ )?exist\b",
        r"(?:premiered|debuted|landed|arrived|launched|aired|dropped)\b(?= (?:on|in|to|at) (?:(?-i:[A-Z])|\d|the (?:streamer|service))| (?:last|this|worldwide|today|yesterday|globally)\b|\W*$)|came (?:to (?-i:[A-Z])|out\b(?= (?:on|in|last|today|this)))|(?:came|went) (?:on|to) (?:air|screens)|released\b(?= (?:on|in|last) )|released it\b",
        r"(?:ran|aired|played) (?:from|between) (?=\d|(?-i:[A-Z])|the )|bowed (?=on|in|last|this)|said (?:its )?(?:goodbye|farewell) (?=on|in|last)|"
        r"(?:season|series|run|show|drama)(?: \w{1,5})?(?: (?:with|of) [\w’' ]{2,30}?)? (?:ended|signed off|finished airing|closed) (?=in|on|last|this)|"
        r"(?:season|series|run)(?: \w{1,5})? (?:began|started|opened) (?=on|last)(?! (?:filming|shooting|production))|(?:streaming|running|showing|airing) since\b|(?:season |series )?finale of(?= [“\"‘]?(?-i:[A-Z]))(?=[^,;.]* (?:aired|left|went out|drew|was seen|brought|closed)\b)",
        r"(?:did|done|performed|fared) (?:well|poorly|badly)\b|modest success|topped\b[\w ’']{0,30}chart|we have seen|can (?:now )?be (?:seen|streamed) (?:on|now)",
    ),
    _cue(
        "nobody knows of <show>",
        "unknown",
        r"open question (?:if|whether)|status (?:is |remains )?unknown|fate (?:of [\w’' ]{2,40} )?(?:is |remains )(?:unknown|unclear)",
        negatable=False,
        certainty=Certainty.UNKNOWN,
    ),
)


_NEGATION = re.compile(
    r"(?:\b(?:not yet|not(?! only\b| just\b)|never|neither|nor|no|none|nobody|nothing|no one|without|rather than|instead of|cannot|unless|prevent|avoid(?:ed)?|far from|denied|denies|isn|un)\b|n['’]t\b|\byet to\b|\bfail(?:s|ed)? to\b)"
    r"(?:\W+(?!but\b|yet\b)[\w’'-]+){0,6}\W*$",
    re.IGNORECASE,
)
# "Reports that it was cancelled are false", "she dismissed talk of a delay".
_HEARSAY = re.compile(
    r"\b(?:rumou?rs?|reports?|claims?|talk|stor(?:y|ies)|word|suggestions?|speculation|whispers) (?:that|of|about|saying)\b[^.;]*$",
    re.IGNORECASE,
)
_FALSE = re.compile(
    r"\b(?:is|are|was|were|being) (?:\w+ )?(?:false|untrue|not true|wrong|baseless|groundless|unfounded|nonsense|denied|premature|incorrect|made up|rubbish|fake)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:dismiss\w*|den(?:y|ies|ied|ying)|contradict\w*|sho(?:t|ots) down|quash\w*|refut\w*|debunk\w*|rubbish\w*|reject\w*|contrary to|poured cold water on|no truth (?:in|to|behind))\b"
    r"[^.;,]{0,40}\b(?:that|of|about)\b[^.;]*$",
    re.IGNORECASE,
)
_CUT_BY = re.compile(r"[;:]|, (?!and\b|or\b|in\b|at\b|as\b)")
_PREVENT = re.compile(r"\b(?:did not|didn['’]t) (?:prevent|stop|keep) (?:a |the |its )?$", re.IGNORECASE)
_WILL_NOT = re.compile(r"\b(?:will not|won['’]t|would not|is not going to)\b", re.IGNORECASE)


# What is confirmed or announced may be a date, or a part; and "when it comes back" tells no news.
_MISTAKABLE = frozenset({"announced", "renewed", "not-yet-renewed", "in-development"})
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:dates?|titles?|names?|trailer|teaser|plot|details|window|role|synopsis|nothing else|director|cast|casting)\b[\w ]{0,30}$|^\W*(?:(?:although|though|even|but|and|ever|back|that|as) ){0,3}(?:when|once|by the time) ",
    re.IGNORECASE,
)


# "Will be released", "until it is out", "its trailer premiered": not out, or not the show.
_NOT_OUT = re.compile(
    r"\b(?:will|would|shall|may|might|could|should|must|cannot|wo|['’]ll)(?:\s(?!and\b|but\b)[\w’'-]+){0,4}\s*$"
    r"|\bto\s(?:\w+ly\s)?(?:be|have|get)(?:\s\w+){0,2}\s*$",
    re.IGNORECASE,
)
_PERFECT = re.compile(r"\b(?:has|have)\s(?:\w+\s)?$", re.IGNORECASE)
_PRESENT = re.compile(r"(?:is|are)\b", re.IGNORECASE)
_PART_OF_IT = re.compile(
    r"\b(?:finale|(?<!all )(?<!six )(?<!eight )(?<!seven )(?<!ten )episodes?|closing chapter|final chapter|trailers?|teasers?|posters?|clips?|videos?|news|announcement|first look|images?|photos?|pilot|"
    r"article|report|novel|book|album|game|film|movie|soundtrack|interview|statement|story)\b[^,;]{0,30}$"
)
_MAKING = re.compile(
    r"\b(?:filming|shooting|production|photography|shoot|writing|development|casting|work|rehearsals|editing|auditions|talks)\b[^,;]{0,40}$",
    re.IGNORECASE,
)
_TIMED = re.compile(
    r"\b(?:until|till|once|when|whenever|before|by the time|as soon as|after|if)\b[^,;.]{0,40}$", re.IGNORECASE
)


# "When it goes before the cameras", "will be in front of the cameras": nothing is filmed by then.
_FILMED_LATER = re.compile(
    r"\b(?:when|once|until|till|as soon as|before) (?!it was|they were)[^,;.]{1,40}\b(?:goes|go|is|are|gets?|begins?|starts?|comes?) $|"
    r"\b(?:will|['’]ll|would|to|may|might|should|could) (?:\w+ )?(?:go|be|step|stand|get) $",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"\W*(?:[\w ]{0,20} )?(?:in (?:the )?(?:spring|summer|autumn|fall|winter|new year|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)|next|this (?:spring|summer|autumn|fall|winter)|later|soon|on \w)",
    re.IGNORECASE,
)
_GOES = re.compile(r"\bgoes? (?:back )?$", re.IGNORECASE)
# "Filming began in May and was over by June" tells of its end.
_AND_OVER = re.compile(
    r"[^;:]*?\band (?:is|was|had|has been|were) (?:all |already |long )?(?:over|done|finished|wrapped|complete|in the can)\b",
    re.IGNORECASE,
)


_WRAPPED = next(cue for cue in ALL if cue.word == "wrapped")


def follow_up(cue: Cue, text: str, place: int) -> Cue:
    """The cue that holds once the words behind `place` are read: filming that began "and was over by June" is done."""
    return _WRAPPED if cue.word == "filming" and _AND_OVER.match(text, place) else cue


def _is_filmed_later(clause: str, start: int, end: int) -> bool:
    before = clause[:start]
    return bool(_FILMED_LATER.search(before) or (_GOES.search(before) and _SOON.match(clause, end)))


# What is picked up, or goes on elsewhere, may be a story; "..., it was announced, ..." tells of something else.
_STORIES = re.compile(
    r"\b(?:plots?|stor(?:y|ies)|storylines?|threads?|characters?|narratives?|arcs?|tales?|ideas?)\b[\w ’']{0,40}$",
    re.IGNORECASE,
)
_BY_THE_WAY = re.compile(r"\b(?-i:it) (?:\w+ )?$")


def _is_out(clause: str, start: int) -> bool:
    """Does a word for `released` say that the show itself is out by now?"""
    before = clause[:start]
    if _NOT_OUT.search(before) or _PART_OF_IT.search(before) or _MAKING.search(before):
        return False
    return not (_TIMED.search(before) and (_PRESENT.match(clause, start) or _PERFECT.search(before)))


def find_cues(clause: str) -> Iterator[tuple[Cue, int, int]]:
    """The status words of a clause that hold there, with their places; a negation turns them or takes them away."""
    taken: list[tuple[int, int]] = []
    for cue in ALL:
        for found in cue.pattern.finditer(clause):
            start, end = found.span()
            if any(start < last and first < end for first, last in taken):
                continue
            if cue.word in _MISTAKABLE and _OF_SOMETHING_ELSE.search(clause[:start]):
                continue
            if cue.word == "renewed" and _STORIES.search(clause[:start]):
                continue
            if cue.word == "announced" and _BY_THE_WAY.search(clause[:start]):
                continue
            if cue.word == "released" and not _is_out(clause, start):
                continue
            if cue.word == "filming" and _is_filmed_later(clause, start, end):
                continue
            taken.append((start, end))
            if cue.negatable and _is_negated(clause, start):
                if cue.negated:
                    word = cue.negated
                    if word == "not-yet-renewed" and _WILL_NOT.search(clause):
                        word = "not-renewed"
                    yield (
                        Cue(name=f"{cue.name}, negated", word=word, pattern=cue.pattern, personal=cue.personal),
                        start,
                        end,
                    )
                continue
            yield cue, start, end


def _is_negated(clause: str, place: int) -> bool:
    before = clause[:place]
    if _DENIED.search(before) or (_HEARSAY.search(before) and _FALSE.search(clause, place)):
        return True
    if _PREVENT.search(before):
        return False
    found = _NEGATION.search(before)
    return bool(found) and not _CUT_BY.search(before[found.start() :])  # type: ignore[union-attr]
