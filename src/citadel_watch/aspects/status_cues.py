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

    def word_for(self, kind: str) -> str | None:
        if kind in {"spinoff", "spinoffs"} and self.spinoff is not None:
            return self.spinoff or None
        return self.word or None


def _cue(name: str, word: str, pattern: str, **more: object) -> Cue:
    return Cue(name=name, word=word, pattern=re.compile(pattern, re.IGNORECASE), **more)  # type: ignore[arg-type]


_SEASON = r"(?:season|series|run|chapter|outing|instal+ment|one|batch|go)s?"
_SHOOT = r"(?:film(?:ing|ed)?|shoot(?:ing)?|shot|production|principal photography|cameras|photography|the shoot)"

ALL: tuple[Cue, ...] = (
    # --- no longer, not now -------------------------------------------------------------------------------------
    _cue(
        "<show> is cancelled", "cancelled",
        r"\bcancel+(?:ed|s|lations?|led|ling|ing)?\b|\baxe[ds]?\b|\bscrapp(?:ed|ing)\b|\bscraps\b|\bcall(?:ed|s|ing)? off\b|\bpull(?:ed|s|ing)? the plug\b|\bkill(?:s|ed)? (?:it|the|off|both)\b|"
        r"\bgiven the (?:chop|axe|boot)\b|\b(?:gets?|got) the (?:chop|axe|boot)\b|\bnixed\b|\bditched\b|\bbinned\b|\bcanned\b|\bnot (?:be )?(?:moving|going) (?:forward|ahead)\b|\bwill not (?:move|go) forward\b|"
        r"\b(?:won['’]t|will not) (?:go|be going|move|be moving) (?:ahead|forward)\b|\bbite(?:s)? the dust\b|\bcall(?:ed)? time on\b|\bno longer (?:going ahead|happening|moving forward|in development)\b|\bis dead\b|\bpasse[ds] on\b|"
        r"\bseason and out\b|\bhas ended [A-Z]|\b(?:Amazon|Netflix|CBS|Prime Video|HBO|Hulu|Disney\+?|Paramount\+?) (?:ends|drops|dumps|ditches)\b|\bneither (?:is|are) (?:coming back|continuing|returning)|\bneither continues\b|\bnot continu(?:e|ing)\b",
    ),
    _cue(
        "<season> will not be made", "not-renewed",
        r"\b(?:will not|won['’]t|is not going to|isn['’]t going to) (?:be (?:made|back|returning|a|one|another|any)|return|get|come back|have)\b|\bnot (?:be )?renewed\b|\bno (?:second|third|fourth|fifth|more) season|"
        r"\bthere won['’]t be (?:one|a|any|another)\b|\bdecid(?:ed|es) (?:against|not to)\b|\b(?:was|were|is|are) not (?:coming back|returning)\b|\bdeclin(?:ed|ing) to (?:renew|go on|order|make)|\bends after (?:one|a single|two|\d+) season",
        negatable=False,
    ),
    _cue(
        "<season> has not been renewed yet", "not-yet-renewed",
        r"\b(?:has|have|had) yet to (?:renew|be renewed|order|be ordered|green-?light|be green-?lit|approve|be approved|be confirmed|confirm (?:a|another|the|season|whether)|pick|announce (?:a (?:second|third|renewal)|season|another|whether)|commit|decide)|"
        r"\b(?:has|have|had)(?: not|n['’]t)(?: yet| formally| officially| been| so far| even| publicly| ever)* (?:renewed?|given (?:the|a) (?:go-ahead|green ?light)|approved|order(?:ed)? (?:a|another|more|season|the)|green-?lit|picked up|commissioned|confirmed (?:a|another|season|whether it))|"
        r"\bno (?:second|third|another|further) season (?:was|is|has been) (?:ever )?(?:\w+ly )?(?:approved|confirmed|ordered|announced)|\bnothing (?:[\w ]{0,25})?(?:is|has been|was) (?:yet )?(?:official|confirmed|announced|ordered)\b|"
        r"\bno (?:official )?(?:renewal|pickup|order|word on (?:a|another|the) (?:renewal|second|third|season))|\bneither has been renewed\b|\byet to be (?:renewed|ordered|confirmed|green-?lit|picked up)\b|\bsame condition applies to\b|"
        r"\bwhether there (?:will|would) be a (?:second|third|fourth)\b|\bnot (?:yet )?been (?:\w+ly )?(?:renewed|ordered|approved|green-?lit|picked up)|\bawait(?:s|ing) (?:a )?(?:renewal|decision|verdict|news)",
        negatable=False,
    ),
    _cue(
        "nothing is decided about <season>", "undecided",
        r"\bnothing (?:has been|is|was) (?:decided|settled|agreed)|\bundecided\b|\bno (?:final )?decision\b|\bremains to be seen\b|\b(?:has|have)(?: not|n['’]t) (?:yet )?decided\b|\bstill deciding\b|\bverdict is (?:still )?out\b",
        negatable=False, certainty=Certainty.UNKNOWN,
    ),
    _cue(
        "<show> is not planned", "not-planned",
        r"\bno (?:current |immediate |firm |such |concrete )?plans?\b(?! was)|\bnot planned\b|\bnothing of the sort is|\bno further [\w ]{1,20} can come\b|\b(?:is|are)(?: not|n['’]t) (?:being )?(?:developed|happening|in development|in the works|going to happen|on the cards)\b|"
        r"\b(?:isn['’]t|not) happening\b|\bnobody else was in line|\bgroundless\b|\bnever going to happen\b",
        negatable=False,
    ),
    _cue(
        "<show> is in doubt", "in-doubt",
        r"\bin doubt\b|\boff the table\b|\bmay (?:never|not) (?:be made|happen|return|come)\b|\bmight (?:never|not) (?:be made|happen|return|come)\b|\bup in the air\b|\b(?:left|hang(?:s|ing)?) [\w ]{0,40}in the air\b|\bin the balance\b|\bin jeopardy\b|\bnobody can promise\b|"
        r"\b(?:may|might|could) be no (?:renewal|second|third|more)|\bunlikely to (?:be (?:made|renewed)|happen|return|go ahead)|\bprobably not (?:going to be made|be made|happening)|\bfuture (?:is|looks|remains) (?:uncertain|unclear|bleak|a riddle|in question)|"
        r"\buncertain future\b|\bno guarantee\b|\bat risk\b|\bon the (?:bubble|ropes|chopping block)\b|\bmay be (?:finished|over|doomed)\b|\bcould (?:stop|be finished|be over)\b",
        negatable=False,
    ),
    _cue(
        "<show> is on hold", "on-hold",
        r"\bon (?:indefinite )?(?:hold|ice|pause|the back ?burner|hiatus|the shelf)\b|\bpaus(?:ed|es|ing)\b|\bfrozen\b|\bfreez(?:es|ing)\b|\bfroze\b|\bsuspend(?:s|ed|ing)?\b|\bshelv(?:ed|es|ing)\b|\bparked\b|\bhalt(?:ed|s|ing)?\b|\bstalled\b|\bput aside\b|\bmothballed\b|\bin limbo\b|"
        r"\bnothing will be (?:shot|filmed|made) (?:before|until)|\bput on hold\b|\bin cold storage\b|\bon standby\b",
    ),
    _cue(
        "<show> is delayed", "delayed",
        r"\bdelay(?:ed|s)\b(?! (?:of|in|from|related))|\bpostpon(?:ed|es|ement)\b|\bput (?:back|off)\b|\bputs (?:back|off)\b|\bpush(?:ed|es) (?:back|to|out|into|until|from)\b|\bslip(?:s|ped|ping)?\b(?! (?:by|up|away|of|into|on|through|through))|\b(?:has been |is |been |was )?moved from (?:[\w’ ]+ )?(?:\d{4}|spring|summer|fall|autumn|winter)|"
        r"\bmoved to (?:(?:early|late|mid|spring|summer|fall|autumn|winter)[ -]?)?\d{4}|\bheld (?:back|over)\b|\bbumped (?:to|back)|\bput paid to that\b|\bsetback\b|\bgoes to \d{4}\b|\b(?:an?|the) [\w ]{0,20}(?:launch|premiere|release|debut)[\w, ]{0,60} becomes\b|\b(?:is|are|be|running) late\b|\blate,|\bcomes in \d{4} instead of\b|\bkicked (?:back|down)\b|"
        r"\bdelayed\b",
    ),
    # --- the line from plan to screen ------------------------------------------------------------------------------
    _cue(
        "<season> is the last", "ending",
        r"\b(?:final|last) (?:season|series|run|chapter|outing|bow|batch of episodes|instal+ment|hurrah)\b|\band (?:final|last)\b|\b(?:will|would|to|could|can|does|is set to) (?:be the (?:end|last|final)|end with|conclude|be (?:its|their|his) (?:last|final))|\bis (?:the|where)\b[\w ’':]{0,40}\b(?:end|stops|ends|last|concludes)\b(?! of (?:the )?(?:month|year|week))|"
        r"\bcompletes its\b|\bto be the last\b|\bseries finale\b|\bswan ?song\b|\bcomes? to an end\b|\bwraps? up (?:its|the) (?:story|run)\b|\bends? with (?:a |the |its )?(?:\w+ )?season\b|\bcalls? it a day\b|\bcould be the last\b",
        spinoff="ending",
    ),
    _cue(
        "<season> is renewed", "renewed",
        r"\brenew(?:ed|s)\b|\b(?:early |formal |official )?renewal\b(?! (?:come|news))|\bpick(?:ed|s)[ -]up (?:for|through|by|a|the|another)\b|\bpickup\b|\bgreen-?\s?lit\b|\bgreen-?\s?lights?\b|\bgreen-?lighted\b|\b(?:go-ahead|thumbs up|nod)\b|\b(?:has|have|been|was|is|officially|already) approved\b|"
        r"\b(?:re)?commission(?:ed|s)\b|\border(?:ed|s)\b(?! by)|\bseries order\b|\bgiven (?:a|another|its)\b|\b(?:earn|secur|land|bagg|scor|nett)(?:ed|s) (?:a|another|its|itself)\b|\bgot its\b|\bgets? (?:seasons?\b|a (?:second|third|fourth|fifth|sixth)|another)|\bhas its (?:second|third|fourth|fifth) " + _SEASON + r" already|"
        r"\bsecond season already\b|\bwill (?:be back|return|come back)\b(?! as)|\bcoming back\b|\bis happening\b|\bmov(?:e|es|ing) (?:forward|ahead)\b|\bconfirmed (?:second|third|fourth|fifth) (?:season|series)|\bofficially confirmed\b|\breturn for a (?:second|third|fourth|fifth)|"
        r"\bextended (?:for|through)\b|\bback for (?:a|another|more|season)|\bis on its way\b|\b(?:set|lined up) for another (?:season|run)|\bwill go ahead\b|\bgoing ahead\b|\bgoing into\b|\binto its\b|\bbe seeing more\b|\bis safe\b|\bare safe\b|\bsurvive[sd]?\b|\bconfirm(?:ation of|ed|s) (?:that )?(?:a )?(?:second|third|fourth|fifth|season \d)|\bis going to be made\b|\bsurprise renewal",
        spinoff="ordered", negated="not-yet-renewed",
    ),
    _cue(
        "<show> is announced", "announced",
        r"\b(?:has |have |had |was |were |been |is |are )(?:officially |just |also |already )?(?:announced|unveiled)\b|\bannounced\b(?! (?:that|the (?:day|date|release|premiere|trailer|cast)|a (?:date|release|premiere)|(?:it|he|she|they)\b|when|himself|herself))|\bseason (?:\d+ )?announced\b|\bbefore that season come\b|\bis (?:officially )?confirmed\b",
        spinoff="announced", negated="",
    ),
    _cue(
        "<show> is in development", "in-development",
        r"\bin (?:active |early |the )?(?:development|works|pipeline|planning stages?|offing|making)\b|\b(?:being|been|are|is|be) (?:\w+ly )?(?:developed|made|written|readied|prepared|worked on)\b(?! (?:available|clear|up|public|known|himself|of|by|official))|\bdevelop(?:s|ing)\b|\bon the (?:way|horizon|cards)\b|"
        r"\bis making\b|\bwork on (?:it|the|season|series)[\w ]{0,24}\b(?:begun|started|under ?way|continues)|\bwriters['’]? ?room\b|\bpress(?:es|ing) on with\b|\bgoes on with\b|\bhard at work on\b|\bmulling\b|\bin (?:the )?early stages\b|\bis (?:supposedly |allegedly )?real\b|\b(?:already )?writing (?:it|the scripts?|season)",
        negated="not-planned",
    ),
    _cue(
        "<show> is planned", "planned",
        r"\bplan(?:s|ned|ning)\b(?! (?:for|to)\b)|\bplans? for (?:a|an|the|more|further|season)|\bplanned (?:for|as|in|around)\b|\bsupposed to (?:gain|get|have|include|come)\b|\bto launch\b|\bis to launch\b|\blaunch local\b|\bcoming from\b|\bnext in the franchise\b|\b(?:linked|local|separate)[\w -]{0,20}(?:productions|series|versions|spin-?offs)\b|\bproposed\b|\bpitched\b|\bnegotiating to lead\b|\bon the drawing board\b|\ba third may\b|\bfollowed by\b|\bin the planning\b|\bmooted\b",
        negated="not-planned", spinoff="planned",
    ),
    _cue(
        "<season> has not begun filming", "not-started",
        r"\b(?:film\w*|shoot\w*|production|cameras)\b[\w ]{0,15}\b(?:has|have)(?: not|n['’]t)(?: yet)? (?:begun|started|rolled)|\b(?:has|have) (?:yet to|not (?:yet )?|n['’]t )(?:begun?|start(?:ed)?|go|gone) (?:filming|shooting|production|before|into production)|\bpre-production\b|\bbefore cameras roll\b|\byet to (?:film|shoot|start|begin)\b",
        negatable=False,
    ),
    _cue(
        "<season> is filming", "filming",
        r"\b(?:is|are|now|currently|still|been|begun|began|started|starts|start|starting|resumed|again|underway|under way|sees|while|photos of|at|in [A-Z]\w+ (?:at the moment|now),) (?:\w+ )?(?:filming|shooting|in production)\b|\bbeing (?:shot|filmed)\b|\bin production\b|\b(?:filming|shooting|production|principal photography|work) (?:\w+ )?(?:is|has|are|have) (?:\w+ )?(?:under ?way|begun|started|kicked off|resumed|in full swing|ongoing)|"
        r"\bcameras (?:are|have) (?:\w+ )?(?:roll|start)|\b(?:back|gone back|returned|returns|spotted|seen|is) (?:to|on) (?:the )?set\b|\bat work again\b|\bon set for\b|\b(?:kicked off|kicking off|began|has begun|have begun|started) (?:production|filming|shooting)|\b(?:filming|shooting),? (?:[A-Z]\w+|and)\b|\bbefore the cameras\b|\ball for\b|\bday (?:one|1) on the\b",
        negated="not-started",
    ),
    _cue(
        "<season> is filmed", "wrapped",
        r"\b(?:has|have|had|officially|already|just|is|are|be|been|it|season|cast|crew|production|filming|shooting) wrapped\b(?! (?:up )?(?:in a|around|things))|^\W*wrapped\b|\bwraps (?:filming|shooting|production|up|on|season)|\bwrapped (?:filming|shooting|production|up filming|on|in)\b|\b(?:finish|complet|conclud|end)(?:ed|es|ing) (?:the )?(?:filming|shooting|production|principal|work|her work|his work|shoot)|"
        r"\b(?:filming|shooting|production|shoot)(?: of (?:it|the \w+))? (?:is|has|was|are|have) (?:\w+ )?(?:over|ended|done|complete|completed|finished|concluded|wrapped)|\bin the can\b|\bhave been (?:filmed|shot)\b|\bhas been (?:filmed|shot)\b|\b(?:was|were|already) (?:shot|filmed)\b|\bdone with (?:the )?(?:filming|shooting)|\bfinishes (?:shooting|filming)|\bfilming (?:ended|wrapped|finished|concluded)",
    ),
    _cue(
        "<season> is in post-production", "post-production",
        r"\bin post(?:-production)?\b|\b(?:reach|enter)(?:ed|es) post-production|\bpost-production (?:is|has|continues)|\bbeing edited\b|\bin the (?:edit|editing)",
    ),
    _cue(
        "<show> is out", "released",
        r"\b(?:is|are|was|were|now|already) (?:now |already |finally )?(?:out|streaming|available|released|on screens|on air|airing|here)\b(?! (?:of|in|on (?:\w+ )?\d|next|this|later|to|for|by))|\b(?:premiered|debuted|landed|arrived|dropped|launched|aired)\b(?! (?:a|the|its|their|another|an|at the) (?:teaser|trailer|clip|poster|first|world|premiere))|\bcame (?:to|out)\b|\b(?:came|went) (?:on|to) (?:air|screens)|\b(?:which|both|two|shows) (?:\w+ )?exist\b|\bexist\b|"
        r"\b(?:did|done|performed|fared) (?:well|poorly|badly)\b|\bmodest success|\btopped\b|\bon screens since\b|\bwe have seen\b|\breleased (?:on|in|last)\b|\bcan (?:now )?be (?:seen|streamed)|\breleased\b(?= (?:on|in) (?:[A-Z]|\d))|\breleased it\b|\bhad a mixed reception|\bended its\b",
    ),
    _cue(
        "nobody knows of <show>", "unknown",
        r"\bopen question\b|\bstatus (?:is |remains )?unknown\b|\b(?:fate|future) (?:is |remains )?(?:unknown|unclear)",
        negatable=False, certainty=Certainty.UNKNOWN,
    ),
)  # fmt: skip

_NEGATION = re.compile(
    r"(?:\b(?:not|never|neither|nor|no|none|nobody|nothing|no one|without|rather than|instead of|cannot|unless|prevent|avoid(?:ed)?|far from|denied|denies|isn|un)\b|n['’]t\b|\byet to\b|\bfail(?:s|ed)? to\b)"
    r"(?:\W+(?!but\b|yet\b)[\w’'-]+){0,6}\W*$",
    re.IGNORECASE,
)
_CUT_BY = re.compile(r"[;:]|, (?!and\b|or\b|in\b|at\b|as\b)")
_PREVENT = re.compile(r"\b(?:did not|didn['’]t) (?:prevent|stop|keep) (?:a |the |its )?$", re.IGNORECASE)
_WILL_NOT = re.compile(r"\b(?:will not|won['’]t|would not|is not going to)\b", re.IGNORECASE)


def find_cues(clause: str) -> Iterator[tuple[Cue, int]]:
    """The status words of a clause that hold there, with their places; a negation turns them or takes them away."""
    hits: list[tuple[int, int, Cue]] = []
    for cue in ALL:
        found = cue.pattern.search(clause)
        if found is None:
            continue
        hits.append((found.start(), found.end(), cue))
    taken: list[tuple[int, int]] = []
    for start, end, cue in hits:
        if any(start < last and first < end for first, last in taken):
            continue
        if cue.negatable and _is_negated(clause, start):
            if cue.negated:
                word = "not-renewed" if cue.negated == "not-yet-renewed" and _WILL_NOT.search(clause) else cue.negated
                taken.append((start, end))
                yield Cue(name=f"{cue.name}, negated", word=word, pattern=cue.pattern), start
            continue
        taken.append((start, end))
        yield cue, start


def _is_negated(clause: str, place: int) -> bool:
    before = clause[:place]
    if _PREVENT.search(before):
        return False
    found = _NEGATION.search(before)
    return bool(found) and not _CUT_BY.search(before[found.start() :])  # type: ignore[union-attr]
