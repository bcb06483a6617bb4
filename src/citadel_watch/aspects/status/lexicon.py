# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""What journalists say when a show is ordered, made, late, stopped or out: idioms, by what they mean.

An idiom is a line of up to three parts. Its anchors are the words at which it is looked for; behind `|` stands what
must follow them, before `<` what must precede (`!`: must not). `~` glues what follows to the anchor. Words in angle
brackets stand for the sets of `_SETS`; `<what>` holds the object of a verb whose particle comes after it.

    pull pulls pulled | the plug                   "ABC has pulled the plug on it"
    the < plug | <be> <adv>pulled                  "the plug was pulled"
    !automatically < renewed renews                "it was renewed", and not "is automatically renewed"
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from citadel_watch.extracting.anchoring import Openings, UnanchoredPatternError, read_openings
from citadel_watch.model import Certainty

_SETS = {
    "adv": r"(?:(?:\w{2,12}ly|now|also|just|already|still|all|again|since|yet|even|then|both|almost|once more|at last) ){0,2}",
    "be": r"(?:is|are|was|were|be|been|being|gets?|got|has been|have been|had been|will be)",
    "nth": r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|\d{1,2}(?:st|nd|rd|th))",
    "ss": r"(?:seasons?|series|runs?|outings?|chapters?|instal+ments?|batch|go-round|go|round|helping|volume|stint|cycle|term|year)",
    "season": r"(?:<nth>[- ](?:and final )?<ss>|<nth>(?= (?:and|in|at|on|from)\b|[.,;:!)]|\W*$)|seasons? (?:\d{1,2}\b|two|three|four|five|six|seven|eight|nine|ten)|series (?:\d{1,2}\b|two|three|four|five|six|seven|eight|nine|ten)|another <ss>|(?:new|more|fresh) (?:seasons?|episodes|series)|(?:one|two|three|\d) more (?:seasons?|series|runs?)|S\d{1,2}\b)",
    "grant": r"(?:(?:early |official |formal |full |swift |surprise |straight-to-series |series |<nth>[- ]season |season \d+ )*(?:renewal|recommission|pick-?up|(?:series |season )?order|green[ -]?light|go-ahead|nod|all-clear|thumbs[ -]up|commission|extension|reprieve|lease (?:of|on) life)|<season>)(?! (?:arc|role|storyline|premiere|trailer|teaser|finale|nomination|date|part|regular|poster|of (?:dates|interviews)))",
    "notset": r"(?! (?:of [^,;:.]{2,40} )?(?:will|would|may|might|could|are expected|is expected|to be|trucks?|lines?|games?|shots?|shoots?|artist|(?:comes?|came|arrives?|arrived) [^.;:]{0,40}?(?:ahead of|before|after|on the heels of|following))\b)",
    "nodate": r"(?! (?:[\w’'-]+ ){0,5}(?:release|dates?|premiere|trailer|teaser|cast|casting|title|plot|location|episodes)\b)",
    "some": r"(?:(?:an?|another|its|the|their|one more|yet another|itself) )*(?:(?!role|part|place|spot|lead|in\b|of\b|for\b|on\b|at\b|from\b|as\b|to\b|with\b|and\b|by\b|no\b)[\w’'-]+ ){0,3}?",
    "what": r"(?P<what>[^,;.()?!]{2,70}?)",
    "shoot": r"(?:filming|shooting|production|principal photography|photography|the shoot|shoot|work)",
    "onit": r"(?: (?:on|of|for)(?! (?:a|his|her|another)\b)(?: (?!(?:will|would|may|might|could|should|to|can|is|are|was|were|has|have|had)\b)[^\s,;.()?!]+){1,9}?)?",
    "object": r"(?=(?P<what>[^,;.()?!]{2,50}))",
    "grantdone": r"(?:renewed|recommissioned|ordered|approved|green-?lit|greenlighted|commissioned|picked (?:(?:it|them|season \w+|the (?:show|series|drama|comedy|thriller)|[A-Z]\w+) )?up|(?:announced|confirmed)(?=[,.;:]|\W*$| (?:for|by|yet|so far|as|at|in|on|until|if|whether|that)\b| (?:(?:a|an|another|the|any|its|season|series) )*(?:<season>|renewal|pick-?up|season|plans))|given (?:the|a|its) (?:official |formal |full )?(?:go-ahead|green[ -]light|nod|order|all-clear))",
    "grantdo": r"(?:renew|order|approve|green-?light|commission|pick (?:(?:it|them|the show|the series) )?up|confirm|announce|commit to|give (?:the|a) (?:go-ahead|green light|nod)|say yes)",
    "not": r"(?:['’]t| not| still not| now not)",
    "when": r"(?:(?:early|late|mid|spring|summer|autumn|fall|winter|sometime)[ -]?(?:in )?)?(?:20\d\d|next|the (?:spring|summer|autumn|fall|winter|new year)|January|February|March|April|May|June|July|August|September|October|November|December)",
    "everat": r"(?![^.;,]{0,60}\b(?:(?:this|next) (?:month|year|week|spring|summer|autumn|fall|winter)|(?:this|next|in|before|by|until|for) <when>))",
    "long": r"(?:months?|years?|weeks?)",
    "show": r"(?:show|series|drama|comedy|thriller|sitcom|project|season|spin-?\s?off|prequel|sequel|franchise|version|remake|run|story|saga)",
}  # fmt: skip
_EDGE = r"(?:(?<!\w)|(?!\w))"
_SET = re.compile(r"(?<!\(\?P)<([a-z]+)>")


def _spell_out(words: str) -> str:
    while (spelt := _SET.sub(lambda found: _SETS[found[1]], words)) != words:
        words = spelt
    return words.replace("[A-Z]", "(?-i:[A-Z])")


@dataclass(frozen=True, kw_only=True)
class Idiom:
    """One line of the lexicon, its patterns compiled when one of its anchors first turns up."""

    anchors: tuple[str, ...]
    after: str
    before: str = ""
    unless: str = ""

    @cached_property
    def following(self) -> re.Pattern[str] | None:
        """What stands behind the anchor; it never ends within a word."""
        if not self.after:
            return None
        words = _spell_out(self.after)
        words = f"(?:{words[1:]})" if words.startswith("~") else f" (?:{words})"
        return re.compile(words + _EDGE, re.IGNORECASE)

    def can_go_on_with(self, word: str) -> bool:
        """Can the first word behind the anchor be this one? It can where that is not known."""
        return self._openings is None or self._openings.fit(word)

    @cached_property
    def _openings(self) -> Openings | None:
        if not self.after or self.after.startswith("~"):
            return None
        try:
            return read_openings(_spell_out(self.after), re.IGNORECASE)
        except UnanchoredPatternError:
            return None

    @cached_property
    def preceding(self) -> re.Pattern[str] | None:
        return re.compile(rf"{_EDGE}(?:{_spell_out(self.before)}) ?$", re.IGNORECASE) if self.before else None

    @cached_property
    def forbidden(self) -> re.Pattern[str] | None:
        return re.compile(rf"{_EDGE}(?:{_spell_out(self.unless)}) ?$", re.IGNORECASE) if self.unless else None


def read_idiom(line: str) -> Idiom:
    """The idiom that a line of the lexicon writes down."""
    head, _, after = line.partition(" | ")
    before, _, anchors = head.rpartition(" < ")
    unless = ""
    if before.startswith("!"):
        before, unless = "", before[1:]
    return Idiom(anchors=tuple(anchors.split()), after=after.strip(), before=before.strip(), unless=unless)


@dataclass(frozen=True, kw_only=True, eq=False)
class Cue:
    """Idioms that give one status. `spinoff` is the word for a show where it differs from that for a season."""

    name: str
    word: str
    idioms: tuple[Idiom, ...] = ()
    spinoff: str | None = None
    negated: str | None = None
    certainty: Certainty | None = None
    negatable: bool = True
    personal: bool = False
    """True where the same words may speak of a person, who says no more than that of the show."""
    asks: bool = False
    """True where the words themselves hold a `whether`, which makes no condition of what they say."""
    begins: bool = False
    """True for a present tense that tells of today in a headline, and elsewhere of what is to come."""
    adjacent: bool = False
    """True where its show must be named right before the words: "<show> is over", and not "the wait is over"."""
    named: bool = False
    """True where the very season must be named right before the words: "<season> drew four million viewers"."""
    undated: bool = False
    """True where a day behind the words makes them tell a date: "it returns for season 3 on 26 February"."""
    of_show: bool = field(default=True)
    """False where the words name what they are about: "filming has begun" has no other subject."""

    def word_for(self, kind: str) -> str | None:
        if kind in {"spinoff", "spinoffs"} and self.spinoff is not None:
            return self.spinoff or None
        return self.word or None


def _cue(name: str, word: str, lines: str, **more: object) -> Cue:
    idioms = tuple(read_idiom(line.strip()) for line in lines.splitlines() if line.strip())
    return Cue(name=name, word=word, idioms=idioms, **more)  # type: ignore[arg-type]


# Where two idioms overlap, the one further up is the one that counts.
CUES: tuple[Cue, ...] = (
    # --- neither yes nor no ---------------------------------------------------------------------------------------
    _cue(
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
        """,
        negatable=False,
        certainty=Certainty.UNKNOWN,
        asks=True,
    ),
    _cue(
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
        nobody no-one nor | [^,;:.]{0,30}?(?:will|would|can|could) (?:say|confirm|tell \w+) (?:if|whether)(?= (?:there|it|they|a|an|the|another)\b| [A-Z])
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
        """,
        negatable=False,
        certainty=Certainty.UNKNOWN,
        asks=True,
    ),
    # --- stopped, or never made -----------------------------------------------------------------------------------
    _cue(
        "<show> escapes the axe",
        "renewed",
        r"""
        saved rescued spared | ~(?: from)?(?: (?:the|being|its))? (?:cancel\w+|axe[d]?|chop|scrapheap|by (?=[A-Z]|the (?:network|streamer)))
        dodge dodges dodged escape escapes escaped avoid avoids avoided survive survives survived evades evaded | (?:the |its |being )?(?:axed?|cancel\w+|chop|cull|chopping block)
        uncancelled uncancels
        un | ~-?cancell?ed
        """,
        spinoff="ordered",
    ),
    _cue(
        "<show> faces the axe",
        "in-doubt",
        r"""
        could may might | (?:\w+ )?(?:pull the plug|call time|call it a day|drop the axe|throw in the towel|give up) ?(?:on )?
        threat threatened risk danger fear fears facing faces faced brink verge | (?:of |with |by )?(?:being )?(?:the )?(?:cancel\w+|axed?|chop|scrapped|shelved|dropped)
        could may might | (?:\w+ )?(?:be (?:cancell?ed|axed|scrapped|dropped|shelved|ditched)|(?:cancel|axe|scrap|shelve|ditch) <object>|never (?:be made|happen|return|come back|go ahead|see the light)|not (?:be made|be renewed|happen|return|come back|go ahead|see the light|be back|go on|get made|continue))(?! (?:until|before|in (?:time|20|the role)|this|as)\b)
        """,
        negatable=False,
    ),
    _cue(
        "<season> ends <show>",
        "ending",
        r"""
        <season>(?: of [^,;:.]{2,40})? (?:will |would |to |is to |could |may |is set to )? < bring brings ring rings draw draws lower lowers | (?:down )?the (?:final )?curtain
        """,
    ),
    _cue(
        "<network> goes no further with <season>",
        "not-renewed",
        r"""
        (?:not|no longer|never|won['’]t|isn['’]t|aren['’]t|wasn['’]t)(?: be)?(?: actually| now| even)? < moving going go move proceed proceeding pressing press | (?:be )?(?:forward|ahead|on) with (?:an? |another |the )?<season>
        (?:not|no longer|never|won['’]t|isn['’]t|aren['’]t|wasn['’]t)(?: be)? < proceed proceeding pursuing persisting | (?:with )?(?:an? |another |the )?<season>
        there (?:is|are|was|will be|can be|['’]ll be)(?: to be)?|there['’]s < no | (?:<nth> (?:season|series|year)|(?:more|further) (?:seasons|episodes))(?=\W*$|[,;:]|\.(?!\d)| (?:of|for|after|in store|to come)\b)(?! of (?:the )?(?:\w+ )?(?:footage|clips))
        there | (?:won['’]t|will not|isn['’]t going to|is not going to|are not going to|aren['’]t going to) be (?:any )?more(?: of (?:it|them|these))?(?=\W*$|[,;:.]| (?:after|beyond|past)\b)
        """,
        spinoff="cancelled",
        negatable=False,
    ),
    _cue(
        "<network> gives up its plans for <season>",
        "not-renewed",
        r"""
        cancel cancels cancelled canceled cancelling canceling scrap scraps scrapped scrapping axe axes axed axing drop drops dropped dropping ditch ditches ditched ditching abandon abandons abandoned abandoning bin binned nix nixed nixes kill killed kills | (?:(?:its|the|all|their|any|early|tentative|initial|previous|earlier|current) )*plans? (?:for|to|of)
        plans?(?: (?:for|to make|of) [^,;:.]{2,50})? (?:have|has|had|were|was|are|is) (?:(?:been|now|being|since|also|reportedly|quietly) )* < cancelled canceled scrapped axed dropped ditched abandoned binned nixed killed
        """,
        spinoff="cancelled",
    ),
    _cue(
        "<season> does not exist",
        "not-planned",
        r"""
        there (?:is|was)|there['’]s < no | (?:season|series) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?=\W*$|[,;:]|\.(?!\d)| (?:of|and|at all|whatsoever|for)\b)
        """,
        negatable=False,
    ),
    _cue(
        "<show> is cancelled",
        "cancelled",
        r"""
        !the < cancelled canceled | ~(?! (?:pair|show|series|spin|prequel|drama|flights?|trip|wedding|order|subscription))
        cancel cancels cancelling canceling | ~(?! (?:pair|show|series|spin|prequel|drama|culture|(?:anytime|whenever|your)))
        !(?:no|fear|threat|risk|danger|face|faces|facing|rumou?rs?|talk|reports?) (?:of )?(?:its |the )? < cancellation | ~(?! (?:now |at this point |of it )?(?:would|could|might|may)\b)(?! (?:fears|rumou?rs|threat|reports|policy|fee|notice))(?: of)?
        axe axed axes axing scrapped scraps scrapping nixed nixes ditched ditches binned dumped terminated euthanised euthanized abandoned | ~(?! (?:scenes?|murder|attack|throwing))
        !(?:on|with|for|behind) the < scrap | ~(?! (?:metal|heap|yard|of))
        call calls called calling | (?:(?:it |<what> )?(?:off|quits)|time on)
        pull pulls pulled pulling | (?:the plug|out of(?= (?:[A-Z]|the (?:show|series|project|spin))))
        the < plug | (?:has |had |have )?(?:<be> )?<adv>pulled(?: on)?
        the (?:network['’]s )? < axe | (?:has |had )?(?:<adv>)?(?:fell|fallen|falls|swung|come down)(?: on)?
        kill kills killed killing | (?:it|the <show>|off(?= (?:the (?:show|series|spin)|[A-Z])))
        get gets got getting give gives given gave hand hands handed | (?:<what> )?(?:the|its|their) (?:chop|axe|boot|heave-ho|push|elbow|marching orders|pink slip|sack|bullet|hook)
        bit bite bites bitten | the dust
        put putting puts | (?:it|<what>) out of its misery
        bring brings brought bringing ring rings rang lower lowers lowered | (?:down )?the curtain (?:down )?on
        the < curtain | (?:has |had )?(?:<adv>)?(?:fallen|fell|falls|comes? down|came down)(?: on)?
        walk walks walked walking | away from (?=[A-Z]|the (?:show|series|project|spin))
        give gives gave given | up on (?=[A-Z]|the (?:show|series|project|spin)|it\b)
        ends ended ending end dropped drops dropping dumps kills | ~(?! (?:up|with|in|on|at|by|its|their|his|her|the (?:year|day|week|season|episode))\b) <what> after (?:just |only )?(?:\w+) (?:seasons?|series|runs?|years?|episodes)
        (?:has |have |had )?(?:decided|chosen|opted|elected|chose) to < end drop dump kill scrap axe stop ditch pull | (?:the plug on )?(?=it\b|them\b|the (?:show|series|drama)|[A-Z]|production of)
        dropped dumped ditched | by (?=[A-Z]|the (?:network|streamer|broadcaster|channel|studio))
        decision | to (?:end|cancel|axe|scrap|drop|stop) (?=it\b|the (?:show|series|drama)|[A-Z])
        (?:not|no longer|never|won['’]t be|isn['’]t|aren['’]t|wasn['’]t)(?: be)?(?: actually| now| even)? < moving going go move proceed proceeding pressing press | (?:be )?(?:forward|ahead|on)(?! (?:until|sale|air|the|a|holiday)\b)
        dead | (?:at (?=[A-Z]|the (?:network|streamer))|in the water)
        (?:series|show|spin-?\s?off|version|remake|project|season|one|franchise|it|drama|prequel|sequel|sitcom) (?:is|was) < dead
        is was are were | (?:\w+ )?no more(?=\W*$|[,.;:])
        seasons season | and out
        (?:its|the) (?:run|story) (?:is|was) < cut | short
        neither | (?:is |are |was )?(?:coming back|continu\w+|returning|go(?:es)? on)
        neither | (?:the|its)\b[^.;]{3,60}\bnor\b[^.;]{3,60}\b(?:will|is going to|are going to) (?:be made|happen|go ahead|come back|return|get made)
        no | (?:<nth>|more|further|other) (?:helping|outing|go|chapter|serving|bite|instal+ment)s?(?! (?:was|is|has|date|trailer))
        (?:been|is|are|was|were) <adv> < let | go
        !(?:shot|shots|scene|scenes|take|footage|sequence|film|episodes?) (?:was|is|were|been|has been|is being) < canned | ~(?! (?:laughter|food|tuna))
        let lets | (?:it|them|both) go
        cut cuts cutting | (?:<what> )?loose(?=\W*$|[,.;:]| (?:in|by|after|at|last|before)\b)
        gone | within (?:\w+ )?(?:episodes|weeks|months|a (?:season|year|month))
        passed passes | on <what>(?=[,.;:]|\W*$| after| and| in| last| because)
        (?:will|would|['’]ll|can|could|was|were)(?: now| therefore| after all)*(?: not| never)|won['’]t|wouldn['’]t|wasn['’]t < see get go be proceed move happen continue | (?:the light of day|(?:coming back|returning)(?=\W*$|[,.;:]| (?:after|at|to (?=[A-Z])))|off the ground|ahead(?! until)|forward|produced|developed|on\b(?! (?:until|sale|air|the|a)\b))
        for the < chop
        on the < scrapheap
        (?:is|was|are|were)(?: all)? < over | (?:for (?=[A-Z]|the (?:show|series|drama))|at (?=[A-Z]))
        met meets meeting | (?:its|their) (?:end|maker|demise)
        end | (?:has |had )?(?:come|came|comes|arrived|is here|is nigh) for
        never | (?:got|made it|get|getting) (?:off the (?:ground|drawing board)|to (?:air|screens?|series))
        shut shuts shutting close closes closed | the (?:book|door|chapter) on (?=[A-Z]|the (?:show|series|project))
        axed killed | off by
        kill kills killed killing | off (?=[A-Z]|the (?:show|series|spin|project))
        (?:project|show|series|spin-?off|prequel|sequel|deal|it|plan|plans) (?:has |have |had )?(?:now )? < collapsed folded imploded | ~(?=\W*$|[,.;:]| (?:after|at|in|when|because))
        (?:no longer|not|isn['’]t|aren['’]t|stopped) < pursuing backing | <object>
        drop drops dropped dropping | (?:its|the|all|their|any) plans? (?:for|to|of)
        throw throws threw thrown | in the towel
        show shows showed shown shown | <what> the door
        filming shooting production work development | ~<onit> (?:has been|was|is|has) (?:stopped|halted|abandoned|called off|ended) (?:for good|altogether|permanently|for ever|forever)
        pulling pulls pulled pull | <what> (?:for good|from (?:its|the) (?:schedules?|slate|line-?up))
        (?:series|show|spin-?\s?off|version|remake|project|season|franchise|drama|prequel|sequel|sitcom) (?:is|was) [“"‘'] < dead
        dead | and buried
        !(?:person|people|star|actor) < casualty victim | of (?:the )?(?:\w+ ){0,2}(?:cuts|cost-cutting|cull|purge|merger|budget)
        pull pulls pulled | <what> before (?=an?\b|it\b|filming|cameras|production|they)
        let lets | (?!(?:him|her|me|you|us|people|staff|everyone|it|them)\b)<what> go(?=\W*$|[,.;:]| (?:after|at)\b)
        call calls called calling | it (?:a day|quits) on (?=[A-Z]|the (?:show|series|project|spin|prequel))
        is was are | (?:\w+ )?(?:kaput|a goner|toast|done for)(?=\W*$|[,.;:]| at)
        shelved shelves shelve | <what> (?:for good|permanently|altogether)
        come came comes | to (?:nothing|naught|nought)(?=\W*$|[,.;:]| (?:in|after|at|and)\b)
        fell falls fallen | by the wayside
        fizzled | out
        put puts putting | (?:<what> )?out to (?:pasture|grass)
        (?:is|was|were|been|being|got|gets|get) (?:\w+ly |then |later |soon |also )? < dropped | ~(?=\W*$|[,;:.]| (?:soon|shortly|afterwards?|after|last|within|altogether|entirely|before|when|without)\b)
        (?:not|n['’]t|no longer) < happening | (?:any ?more|any longer|after all)
        """,
    ),
    _cue(
        "<network> drops <show>",
        "cancelled",
        r"""
        ^[A-Z]\w+(?:\+| Video| Network| Studios| TV\+?| One| Two)? < ends drops dumps ditches kills | (?=[A-Z“‘"]|the )(?!(?:\w+ )?(?:trailer|teaser|clip|date)\b)<object>
        """,
    ),
    _cue(
        "<show> is put aside for now",
        "on-hold",
        r"""
        (?:currently|for now|at present|right now|for the moment|at the moment),? (?:it|the (?:show|series|project))(?:['’]s| is) < off | the table
        off | the table (?:for now|for the (?:moment|time being)|currently|at present|right now)
        no longer < in under | (?:active )?development
        to|be|being|been|was|is < rested | ~(?! (?:on|with|in|upon))
        (?:to|be|being|been|was|is) [“"‘] < rested
        lay laid lays | (?:down (?:the |our |their )?tools|it to one side|it aside) for (?:now|the)
        """,
        negatable=False,
        personal=True,
    ),
    _cue(
        "<show> is in doubt",
        "in-doubt",
        r"""
        in | (?:serious |grave |some |real |great )?(?:doubt|jeopardy|peril|question(?=\W*$|,)|(?:deep |serious |big )?trouble)
        in | the balance
        (?:is|are|was|were|be|been|remains?|remained|hangs?|hanging|left|leaves?|leaving|stays?|future|fate|still)(?: (?:\w+ly|still|all|very much|now|everything|it|things))* < in | the air
        up | in the air
        off | the table
        at | (?:serious |real )?risk(?! of)
        on | (?:the (?:bubble|ropes|chopping block)|life support|thin ice|shaky ground|(?:its|their) last legs|borrowed time)
        no | guarantee
        nobody | can promise
        uncertain bleak murky cloudy | future
        future futures prospects | (?:of [^,;:.]{2,50} )?(?:is|are|looks?|remains?|seems?|appears?) (?:\w+ )?(?:uncertain|bleak|in question|shaky|unclear|murky|cloudy|grim|anything but certain|far from certain|hazy|dim)
        could may might | be (?:no|the end of) (?:renewal|<season>|<nth>|more|(?:the )?(?:road|line) for)
        may might could | be (?:finished|over|doomed|dead|done(?=\W*$|[,;]))
        hang hangs hanging | by a thread(?! (?:over|above|from|in|off))
        question questions doubt doubts | ~(?: marks?)? (?:hangs?|hanging|remains?|lingers?|grows?|growing|are growing|is growing|have been raised|swirl|looms?) (?:over|about|around|surrounding|as to)
        questions question doubt doubts cloud clouds shadow | ~(?: marks?)? (?:over|about|around|hanging over|surrounding) (?=(?:the |a |an |its )?(?:future|fate|<nth>|season|series|show|return|renewal|[A-Z]))
        curtains | for (?:it|the|season|series)
        look looks looking seem seems appear appears is are became becomes becoming | (?:\w+ ){0,2}(?:unlikely|doomed|doubtful|less (?:and less )?likely)(?! to (?:star|play|be (?:released|out|back in|ready|on)))
        unlikely | to (?:be (?:made|renewed|picked up|ordered)|happen|return|go ahead|come back|get|see)
        probably < not | (?:going to be made|be made|happening|happen|coming back)
        chances odds prospects hopes | (?:of [^,;:.]{2,50}? )?(?:are|look|seem|as) (?:\w+ )?(?:slim|low|fading|remote|small|poor|dwindling|long|faint)\b
        slim slender remote faint dwindling fading | (?:chances?|hopes?|odds|prospects?|possibility) (?:of|for|that) (?=(?:a |an |another |any |the |its |it\b|there |more )?(?:\w+ )?(?:<season>|<nth>|renewal|return|revival|pick-?up|comeback|season|series|second|show|be\b|will|is|get|[A-Z]))
        hopes | (?:of|for) [^,;:.]{2,50}? (?:are|have been|were) (?:\w+ )?(?:fading|dashed|slim|dwindling|fading fast)
        look looks looked seem seems | (?:\w+ )?(?:bleak|grim|shaky|uncertain|dim|slim)
        far < from | (?:certain|assured|guaranteed|a given|a done deal)
        days | (?:are|may be|could be|look) numbered
        fifty | ~[- ]fifty
        50 | ~[-/ ]50
        a < coin | (?:toss|flip)
        a < toss | ~-up
        hold holding | (?:your|our|their|my) breath for
        chances odds prospects likelihood | (?:of|for) [^,;:.]{2,60}? (?:are|is|look|looks|seem|aren['’]t|isn['’]t|don['’]t look) (?:\w+ ){0,2}?(?:good|great|high|long|against|bad|poor|receding|shrinking|zero|nil)
        !(?:no|without|little|beyond|in|any|cast|casts|the) < doubt doubts doubted doubting | (?:that |if |whether )?(?:there|it|they|the|a|an|another|season|series|[A-Z])[^,;:.]{0,50}? (?:will|would|is|can|gets?|returns?)\b[^,;:.]{0,40}
        curtains | for (?=[A-Z])
        (?:not|n['’]t|less than|far from|hardly|never)(?: (?:too|very|that|all that|overly|exactly|wildly))? < optimistic hopeful confident | (?:about|of|that) (?:there|it|they|the|an?|another|any|season|series|[A-Z])\b[^,;:.]{0,40}
        pessimistic doubtful sceptical skeptical | (?:about|that|of|as to) (?=(?:the |a |an |another |any )?(?:<season>|<nth>|future|return|chances|renewal|[A-Z]))
        (?:by no means|anything but|not at all|hardly|not yet) < certain assured guaranteed | ~(?! (?:who|when|what|how|to)\b)
        """,
        negatable=False,
    ),
    # --- no, or not yet --------------------------------------------------------------------------------------------
    _cue(
        "<season> will not be made",
        "not-renewed",
        r"""
        will would wouldn is isn won | ~<not>(?: going to)? (?:be (?:made|a (?:second|third|fourth|season)|one\b|another|any)|get (?:a|another)|have a)<everat>
        there | (?:will not|won['’]t|isn['’]t going to|is not going to) be (?:one|a|any|another)(?! (?:\w+ )?(?:trailer|date|wait|delay|change|decision|problem))<everat>
        there | (?:will|is going to|['’]ll) be no (?:<nth>|more|further|other) (?:<ss>)
        not | (?:be|been|being|get|getting) (?:renewed|picked up|recommissioned|brought back|extended) (?:for|beyond|past)
        !with < no | (?:<nth>|more) (?:season|series|run)s?(?! (?:was|is|has|date|trailer|release|planned|yet|so far))<everat>
        decide decides decided chose chosen choose chooses opts opted elected elects voted | (?:against (?=a |an |another |making|renewing|order|going|continu|[A-Z])|not to (?:renew|go|order|make|continue|proceed|pick|commission|do|bring|move|extend|return|green-?light))(?:[^,;:.]{0,20}? (?=(?:a |an |another )?(?:<nth>|season)))?
        rule rules ruled ruling | (?:out (?:a |an |any |another |the )?(?:possible |potential )?(?:<season>|(?:<nth>|more|further|future|new) (?:seasons?|series|episodes)|return|renewal|comeback|revival)|<what> out)
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
    _cue(
        "<season> has not been renewed yet",
        "not-yet-renewed",
        r"""
        has have had is are remains | (?:still )?(?:yet|still) to (?:be (?:\w+ly )?<grantdone>|<grantdo>|commit|get (?:the|a|its) (?:green light|go-ahead|nod|order|renewal)|receive (?:the|a|its) \w+)(?! (?:when|who|the (?:\w+ )?(?:date|release|cast|trailer|title)|a (?:\w+ )?(?:date|release|premiere)))
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
        kept keeps keeping | (?:mum|quiet|silent|tight-lipped|shtum|schtum)
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
    _cue(
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
        """,
        negatable=False,
    ),
    # --- the camera ------------------------------------------------------------------------------------------------
    _cue(
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
        """,
        negatable=False,
        of_show=False,
    ),
    _cue(
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
        """,
        negated="not-started",
        of_show=False,
    ),
    _cue(
        "<season> begins filming",
        "filming",
        r"""
        go goes | (?:back )?into (?:full )?production
        begins begin starts start starting kicks enters resumes commences | ~(?: off| back)?(?: (?:full|main|principal|its))? (?:production|filming|shooting|photography|work(?= (?:on|in|at)\b))
        filming shooting production photography cameras | ~<onit> (?:begins?|starts?|gets? under ?way|kicks off|resumes?|commences?|roll)
        goes go hits | (?:back )?on (?:to )?(?:the )?floors?
        rolls | (?:the )?cameras?
        """,
        begins=True,
        of_show=False,
        negated="not-started",
    ),
    _cue(
        "<season> is filmed",
        "wrapped",
        r"""
        wrapped | ~(?: up)? (?:filming|shooting|production|principal photography|on (?=[A-Z]|the|its|season|series))
        (?:has|have|had|officially|already|just|is|season(?: \w+)?|series \w+|cast|crew|it|they|^\W*)(?: (?:now|also|both|all|just|already|finally|officially))* < wrapped | ~(?! (?:up )?(?:in (?:a|an|the(?! (?:spring|summer|autumn|fall|winter|new year|last|final|first|early))|his|her|around|mystery|\w+ (?:paper|foil|blankets?))\b|around|things|presents|gifts|with|him|her|his|their|themselves|itself|airing))
        wraps | ~(?: up)? (?:filming|shooting|production|season|series|in (?=[A-Z]|\d)|on (?=season|series|[A-Z]|the)(?!\w+day|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\w*\b))
        wrap | (?:on|for) (?=(?:the )?(?:<season>|season|series|show|[A-Z]|filming|shooting|production|<nth>))(?!\w+day\b|<when>\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\b)
        a < wrap | ~(?=\W*$|[,;!])
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
        """,
        of_show=False,
    ),
    _cue(
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
        """,
        of_show=False,
    ),
    # --- held up ---------------------------------------------------------------------------------------------------
    _cue(
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
        stopped|stops|halted < filming production shooting
        (?:filming|shooting|production|work) (?:has |was |had )? < stopped halted suspended
        """,
    ),
    _cue(
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
    # --- on the screen, and done with ------------------------------------------------------------------------------
    _cue(
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
    _cue(
        "<season> is the last",
        "ending",
        r"""
        final last | (?:(?:ever|and \w+|\w+-episode|\d+-part) )?(?<!\bby last )(?:season|series|run|chapter|outing|bow|batch of episodes|instal+ment|hurrah|ride|lap|stretch|go-round)(?! (?:of (?!(?-i:[A-Z“‘"])|the (?:show|series|drama|comedy|thriller|saga)\b)|was|were|had|aired|ended|left|saw|in (?:19|20)\d\d|we))
        concluding closing farewell valedictory | (?:and \w+ )?(?:season|series|run)(?! (?:tickets?|tour|episode|credits))
        end | of (?:the (?:road|line)|an era)
        and | (?:final|last)(?! (?:week|month|year|night|but|\w*day)\b)
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
        """,
    ),
    _cue(
        "<show> is over",
        "cancelled",
        r"""
        is was are | over(?=\W*$|[,.;:]| (?:at (?=[A-Z])|after \w+ (?:season|series|year)|for good))
        """,
        adjacent=True,
    ),
    # --- yes -------------------------------------------------------------------------------------------------------
    _cue(
        "<show> comes back",
        "renewed",
        r"""
        s | (?:coming back|returning)(?! (?:to|as|in|on|this|next)\b)
        ll will to would is are re set | ~(?: to)?(?: now| also| all)? (?:be back|return|come back|coming back|returning|continue)(?! (?:telling|working|exploring|building|playing|bringing|sharing|making)\b)(?! to (?:it|that|this|them|the (?:role|part|set|stage|top|screen\b))\b)(?! (?:as|opposite|alongside|his|her|filming|shooting|on set|to work)\b)(?: (?:for|with) (?:an? |its |the )?(?:<season>|<nth>|more))?
        is are was be | (?:\w+ )?(?:officially |definitely |really |finally |actually )?(?<!not )(?<!n't )(?<!n’t )(?:happening|a go|on its way|alive and well|far from over|not over|a done deal)
        isn is | ~<not> (?:done|finished|going anywhere|over)(?: yet| just yet)?(?=[,.;:]|\W*$)
        officially definitely | (?:coming back|returning) (?=for|with)
        back | (?:\w+ )?(?:for|with) (?:an? |its |the |yet |some )*(?:<season>|<nth>|another|more|season)(?! (?:time|day|mission|case|fight|adventure|heist|job|round of))
        live lives lived | on(?=[:;,.]|\W*$| (?:for|at|with|after))(?! (?:the|a|in|his|her))
        live lives | to (?:fight|see|spy|fly|die|kill|cook|tell|\w+) another (?:day|season|year)
        carry carries carrying | on (?:for|with) (?:an? |its |the )?(?:<season>|<nth>|another|at least)
        """,
        personal=True,
        negated="not-renewed",
    ),
    _cue(
        "<show> returns for <season>",
        "renewed",
        r"""
        return returns returning returned | (?:\w+ )?(?:for|with) (?:an? |its |the )?(?:<season>|<nth>|another|fresh)(?! (?:time|day|round of))
        <season> (?:is|are) (?:indeed |definitely |now |officially |really )? < coming | ~(?=\W*$|[,.;:])
        """,
        personal=True,
        undated=True,
        negated="not-renewed",
    ),
    _cue(
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
        sign signs signed signing | off on (?:an? |another |the )?(?=<season>|<nth>|[A-Z]|new|more)
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
        """,
        spinoff="ordered",
        negated="not-yet-renewed",
    ),
    # --- from a plan to a script -----------------------------------------------------------------------------------
    _cue(
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
    _cue(
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
        """,
        negated="not-planned",
    ),
    _cue(
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
        linked local separate | ~[\w -]{0,20}(?:productions|series|spin-?offs)\b
        (?:is|was|were|been|being|an?|the|also) (?:\w+ly )? < proposed pitched mooted
        negotiating | to lead
        on | the drawing board
        (?:is|are|being|been) (?:still |also |now )? < kicked tossed bandied floated batted | (?:around|about)\b
        followed | by(?! (?:one|two|three|four|more|weekly|a weekly|new episodes|an?\b(?! (?:<nth>|new (?:season|series)))|the (?:rest|others?|remaining|finale|second)|[A-Z]\w+day|\d))
        eyes eyeing eyed | (?:an? |another )?(?:[\w-]+ )?(?:<season>|spin-?\s?off|prequel|sequel|offshoot)
        (?:streamer|network|studio|broadcaster|bosses|producers|makers|channel|BBC|HBO|ABC|CBS|NBC|AMC|ITV|FX|Netflix|Amazon|Apple|Disney\+?|Peacock|Hulu|Paramount\+?|Starz|Sky) (?:now |also |still |even |reportedly )? < wants want | to (?:make|do|produce|develop|order|build|create) (?:an? |another |more )(?:[\w-]+ ){0,2}?(?:spin-?\s?offs?|prequel|sequel|version|remake|offshoot|<season>)
        """,
        negated="not-planned",
    ),
    # --- out -------------------------------------------------------------------------------------------------------
    _cue(
        "<show> is out",
        "released",
        r"""
        is are was were now | (?:now |already |finally |just |currently |still )*(?:out|streaming|available|on screens|on air|airing|on (?=Netflix|Hulu|Sky|Max|HBO)|live(?= on))(?! (?:of|on (?:\w+ )?\d|next|this|later|to|for|by|in (?:\d|[A-Z])|with|there|and about|\w+ing))
        two three shows both | (?:of [\w ]+ )?exist
        premiered debuted landed arrived launched aired dropped bowed | ~(?= (?:on|in|to|at) (?:(?-i:[A-Z])|\d|the (?:streamer|service|platform|network|channel))| (?:last|this|worldwide|today|yesterday|globally|earlier|exclusively|simultaneously|to (?:strong|mixed|good|rave|great|huge|poor|warm))|\W*$|,| (?:two|three|four|five|six|\d+|a few|some) (?:days|weeks|months|years) ago)
        came | to (?=[A-Z])(?!\w+day)
        (?:has|have|had) (?:only |just |already |finally |first )? < come | out(?= (?:on|in|last|to|earlier|this|the)\b|\W*$)
        began begun started | on (?=[A-Z][\w+]*)(?!\w+day)(?=[^,;.]{0,50}\b(?:ago|last|yesterday|earlier|this|in|on \w+day)\b)
        brought saw | the (?:[\w-]+ )?(?:debut|premiere|launch|arrival) of(?= )
        came went | (?:out\b(?= (?:on|in|between|from|over|across|weekly|nightly|last|today|this|earlier|yesterday|a |two|three)|\W*$)|(?:on|to) (?:air|screens)|live)
        hit hits | (?:screens|our screens|TV screens|the (?:streamer|service|platform|airwaves|small screen)|(?-i:[A-Z][\w+]+)(?: (?-i:[A-Z][\w+]+))*)(?=[^,;.]{0,25}(?:last|this|in|on|yesterday|today|ago|earlier)\b|\W*$|,)(?! with)
        released | (?:it\b|(?=(?:on|in|last|to|from|between|over|across|this (?:week|month|year)|earlier|worldwide|yesterday|weekly) ))
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
        """,
        of_show=False,
    ),
    _cue(
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
