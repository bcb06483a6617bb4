"""The phrases that put people into a cast or take them out of it, ordered by meaning; the surest come first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from citadel_watch.extracting.billing import CHARACTER, LEADING, PEOPLE
from citadel_watch.extracting.masking import PERSON

Standing = Literal["in", "out", "expected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A way to say it. `who` names the people, `gap` what stands before the verb; `char` may follow the match."""

    name: str
    pattern: re.Pattern[str]
    standing: Standing
    character_follows: bool = False


WHO = r"(?P<who>" + PEOPLE + r")"
_FIRST = r"(?P<who>" + LEADING + r")"
_ASIDE = (
    r"(?:,?\s(?:and|&)\sco\b\.?)?(?:,\s(?:[^,;.:]{1,40}\s(?:says?|said|reports?|hears?|writes|confirms)|"
    r"who\s[^,;:]{1,80}|"
    r"whose\s[^,;:]{1,80}|(?:best\s)?known\s[^,;:]{1,80}|(?:the|an?|once|formerly|until\s\w+|seen|"
    r"most\srecently|last\sseen|"
    r"fresh\soff|[a-z]+\sof)\s[^,;:]{1,80}),)?"
)
_BETWEEN = (
    r"(?P<gap>(?:\s(?:will|won['’]t|is|isn['’]t|are|aren['’]t|was|wasn['’]t|were|has|hasn['’]t|have|had|been|"
    r"being|be|to|both|all|also|"
    r"each|now|once|again|not|never|no|longer|officially|reportedly|likely|unlikely|probably|definitely|certainly|"
    r"surely|"
    r"possibly|expected|set|due|confirmed|slated|poised|scheduled|tapped|hired|said|rumou?red|tipped|signed|"
    r"signing|on|up|"
    r"going|coming|about|ready|still|currently|recently|just|newly|would|wouldn['’]t|could|may|might|should|can|"
    r"does|doesn['’]t|do|don['’]t|did|in|early|final|advanced|talks|negotiations|negotiating|close|circling|eyed|"
    r"hoping|hopes|"
    r"wants|keen|back|announced|revealed|in\sline|agreed|then|too|even|already|as\swell|formally|"
    r"himself|herself|themselves|therefore|instead|indeed|here|there|soon|only|never)){0,10})\s"
)
_REST = _ASIDE + r"(?:,\swho(?=\s))?(?:(?=\s)" + _BETWEEN + r")"
_HEAD = _FIRST + _REST

_NOT_AT_EVENTS = (
    r"(?!\s(?:to|outside|drunk|late|early|online|in\s(?:court|public|person|town)|(?:at|for|on)\s(?:[\w’'-]+\s){0,2}"
    r"(?:premieres?|launch|events?|screenings?|part(?:y|ies)|festivals?|panels?|conventions?|sets?|photocall|awards?|"
    r"ceremon(?:y|ies)|carpet|office|stage|radio|podcasts?|interviews?|fittings?|rehearsals?|auditions?))\b)"
)
_JOIN = (
    r"(?:upped|promoted|elevated|bumped)\sto\s(?:an?\s)?(?:series\s)?(?:regulars?|leads?|main\scast)|recur(?:s|ring)?|"
    r"heads?\sthe\s(?:cast|ensemble)|involved\sin|"
    r"(?:be\s)?in(?=\s(?:the\s(?:new|second|third|fourth|fifth|next|final|show|series|season|cast)|season|both)\b)|"
    r"join(?:s|ed|ing)?|board(?:s|ed|ing)?|(?:guest-|guest\s|co-)?star(?:s|ring)?|headlin(?:es?|ing)|toplin(?:es?|ing)|"
    r"front(?:s|ing)|lead(?:s|ing)?(?!\sto\b)|sign(?:s|ed)?\s(?:on|up)|round(?:s|ed|ing)?\sout|(?:step|slip)(?:s|"
    r"ped|ping)?\sin(?:to)?|"
    r"tak(?:es?|ing)\s(?:over|on|up)\s(?:as\s(?:the\s)?leads?|from|for|the\s(?:[\w’'-]+\s){0,2}(?:role|part|lead|"
    r"mantle)s?)|"
    r"tak(?:es?|ing)\sover\b(?=\s(?:as|from|for))|took\sover\sfrom|"
    r"(?:be\s)?(?:cast|recast)\b|(?:be\s)?part\sof\b|among\sthe\s(?:cast|stars|newcomers|additions)|new\s(?:in|to)\b|"
    r"(?:play|feature)\sa\s(?:part|role)|tak(?:es?|ing)\sthe\slead|appear(?:s|ing)?\b|featur(?:es?|ing)\b|"
    r"(?:has|have|had|got|gets?|landed|lands|won|wins|scored|secured|bags?|bagged)\s"
    r"(?:an?|the|other|major|key|their|his|her)\s(?:[\w’'-]+\s){0,3}(?:roles?|parts?|leads?)\b|"
    r"(?:have|play)\s(?:[\w’'-]+\s){0,3}(?:roles|parts)\b|"
    r"(?:turn|pop|show)s?\sup\b" + _NOT_AT_EVENTS + r"|(?:drop|look)s?\sin\b" + _NOT_AT_EVENTS + r"|"
    r"(?:makes?\sa\s)?cameos?\b|team(?:s|ing)?\sup\swith\b|be\s(?:seen|glimpsed|spotted)(?=\sin\s(?:an?\s)?"
    r"(?:flashbacks?|cameos?|episodes?|small|brief|one|two)\b)|reports?\sfor\sduty|"
    r"(?:stay|remain|carr(?:y|ie)|continue)s?\s(?:on\s)?as\s(?:the\s|its\s|an?\s)?(?:series\s)?(?:leads?|stars?|"
    r"leading\s\w+)\b"
    r"(?!\s(?:writer|director))|"
    r"(?:hired|cast|tapped|signed|picked|chosen|booked)\s(?:for|in)\s(?:another|an?|the|"
    r"one)\s(?:[\w’'-]+\s){0,3}(?:leads?|roles?|parts?)\b"
)
_COME_BACK = (
    r"return(?:s|ed|ing)?\b|com(?:es?|ing)\sback|go(?:es|ne|ing)?\sback|reprise[sd]?|reprising|be\sback|back\b|"
    r"follow\ssuit|"
    r"(?:is|are|be)\sback|make\s(?:a|his|her|their)\s(?:return|comeback)"
)
_PLAY = (
    r"play(?:s|ing)?|portray(?:s|ing)?|voic(?:es?|ing)|(?:star|co-star|guest-star|appear)(?:s|ring|ing)?\sas|"
    r"(?:join|board|sign|return|cast|step|came?|comes|take)(?:s|ed|ing|ped)?(?:\s(?:the\s(?:cast|show|series)|"
    r"back|on|in|over|up))?\sas|back\sas|"
    r"repris(?:e[sd]?|ing)\s(?:(?:his|her|their|the)\s)?(?:[\w-]+\s){0,2}(?:roles?|parts?)\s(?:of|as)"
)
_LEAVE = (
    r"(?:exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|quit(?:s|ting)?)(?=[.,;:)]|$)|"
    r"(?:exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|leav(?:es?|ing)|left|quit(?:s|ting)?)(?=\s(?:the|this|its|their|"
    r"his|her|after|"
    r"before|ahead|as|in|following|amid|over|because|for|to|at|behind|[“‘\"']?[A-Z\d]))|drop(?:s|ped|ping)?\sout|"
    r"bow(?:s|ed|ing)?\sout|walk(?:s|ed|ing)?\s(?:away|off|out)|step(?:s|ped|ping)?\s(?:down|aside|away|back)|"
    r"pull(?:s|ed)?\sout|mov(?:es?|ed|ing)\son\b|part(?:s|ed)?\sways|written\s(?:out|off)|killed\soff|fired|"
    r"dismissed|let\sgo|axed|"
    r"off(?=[.,;!]|$)|(?:off|out\sof|done\swith|finished\swith|through\swith)\b(?!\s(?:the\s|its\s|his\s|"
    r"her\s)?(?:film|shoot|"
    r"production|reshoots))(?=\s(?:the|[“‘\"']?[A-Z]|this|season))|"
    r"(?:has|have|had|with)\sno\s(?:part|role)\sin|ha(?:s|ve)\smade\s(?:his|her|their)\s(?:exit|departure)|"
    r"made\s(?:his|her|their)\s(?:exit|departure)|out\b(?=[.,;:!]|$)|replaced\b|recast\b(?!\sas|\sin)"
)
_WORK = (
    r"(?:wrap|finish|complete|start|begin|resum)\w*\s(?:up\s)?(?:[\w’']+\s){0,3}(?:film|shoot|production|work\son)\w*|"
    r"(?:done|finished|busy)\s(?:with\s)?(?:the\s)?(?:filming|shooting)|(?:film|shoot)s?\b(?!\sa\s)|"
    r"(?:[\w’'-]+\s){0,5}[\w’'-]+,\s(?:filming|shooting)\b|(?:filming|shooting)\b|back\s(?:on|to)\s(?:the\s)?set|"
    r"on\s(?:the\s)?set\b"
)
_SHOW = (
    r"(?:\b[Aa](?:n|nother)?\s(?:[\w’'-]+\s){0,4}(?:show|series|drama|thriller|comedy|prequel|sequel|spin-?off|"
    r"original|"
    r"offshoot|reboot|revival)|\b(?:one|chapter|version|season|spin-?off|prequel|sequel|part|edition|instal?lment|"
    r"entry|"
    r"offshoot|outing))"
)

_ADDITION = (
    r"(?:joining|alongside|around|additions?|newcomers?|new(?:ly)?\s(?:[\w-]+\s){0,2}(?:faces?|entrants?|"
    r"arrivals?|members?|"
    r"recruits?|names?|hires?|stars?|regulars?|blood|cast)|returning|returnees?|back|signings?|rounding\sout|"
    r"co-stars?|stars?|starring|leads?|"
    r"cast(?:\smembers?)?|line-?up|ensemble|stepping\sinto|taking\sover|filling\sin|headlining|leading\s(?:man|"
    r"lady|men|ladies|role)|"
    r"replacements?|opposite|faces|guest\s?stars?|performers|main\sroles?|season\s\d+|"
    r"playing|portraying|on\sboard|regulars)"
)


def _phrase(name: str, pattern: str, standing: Standing = "in", *, character: bool = False) -> Phrase:
    return Phrase(name=name, pattern=re.compile(pattern), standing=standing, character_follows=character)


_NO_MORE = (
    r"(?:(?:is|are|was|were|will\sbe|be)(?:\snot|n['’]t)|won['’]t\sbe|will\snot\sbe|not)\s(?:coming\sback|"
    r"returning|back)|"
    r"[Nn]ot\s(?:coming\sback|returning|back)|(?:[Oo]ut|[Gg]one|[Dd]eparted|[Ll]eaving|[Aa]bsent|[Bb]owing\sout)"
)

_UNTIL = r"(?=,?\s(?:until|till|up\sto|before)\s)"

_OUT = (
    _phrase(
        "the part of <character>, played by <people> until",
        r"of(?:(?<=[Rr]ole of)|(?<=[Pp]art of)|(?<=haracter of))\s(?P<char>[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,3}),\s"
        r"(?:who\s(?:was|were)\s)?(?:played|portrayed|voiced)\sby\s" + WHO + _UNTIL,
        "out",
    ),
    _phrase(
        "played by <people> until",
        r"by(?:(?<=played by)|(?<=portrayed by)|(?<=voiced by))\s" + WHO + _UNTIL,
        "out",
    ),
    _phrase(
        "the last of <people>",
        r"\b(?:the\slast|no\smore)\s(?:(?:that\s)?(?:we|you|viewers|fans|audiences)(?:['’](?:ll|ve)|\swill|"
        r"\sshall|\shave)?\s(?:ever\s)?"
        r"(?:see|seen|saw)\s)?of\s" + WHO,
        "out",
    ),
    _phrase(
        "<people>, the last we see of them",
        r"(?P<who>"
        + PERSON
        + r")\)?(?![’'])[^.\ue000]{0,100}?\bthe\slast\s(?:that\s)?(?:we|you|viewers|fans|audiences)"
        r"(?:['’](?:ll|ve)|\swill|\sshall|\shave)?\s(?:ever\s)?(?:see|seen|saw)\sof\s(?:him|her|them)\b",
        "out",
    ),
    _phrase(
        "do not wait for <people>",
        r"\b(?:[Dd]on['’]t|[Dd]o\snot)\s(?:hold\s(?:your|one['’]s)\sbreath\sfor|wait\sfor|expect(?:\sto\ssee)?|"
        r"count\son(?:\sseeing)?|"
        r"look\s(?:out\s)?for|bank\son)\s(?!.{0,60}\b(?:soon|yet|to\s(?:say|tell|talk|comment)|until)\b)" + WHO,
        "out",
    ),
    _phrase("out: <people>", r"^(?:[\w’' ]{0,24}\b)?(?:" + _NO_MORE + r")\s?[:–—]\s" + WHO, "out"),
    _phrase("<people> leave", _HEAD + r"(?P<verb>" + _LEAVE + r")(?!\w)", "out"),
    _phrase(
        "neither <people> return",
        r"\b[Nn](?:either|one\sof)\s" + WHO + _REST + r"(?P<verb>" + _COME_BACK + r"|" + _JOIN + r"|" + _PLAY + r")",
        "out",
    ),
    _phrase(
        "without <people>",
        r"\b(?:minus|without|saying\s(?:goodbye|farewell)\sto|(?:loses|writes\sout|kills\soff|fires|drops))\s" + WHO,
        "out",
    ),
    _phrase(
        "<people>'s exit",
        r"(?P<who>" + PERSON + r")['’]s?\s(?:[\w’'-]+\s){0,2}(?:exit|departure)\b(?!\srumou?rs)",
        "out",
    ),
    _phrase("exit of <people>", r"\b(?:exit|departure|loss|absence)\sof\s" + WHO, "out"),
    _phrase(
        "replace <people>",
        r"\b(?:replac(?:es?|ed|ing)|in\splace\sof|instead\sof|(?:tak(?:es?|ing|en)|"
        r"took)\sover\s(?:(?:in\s)?the\s(?:role|part|lead)\s)?(?:from|for)|"
        r"succeed(?:s|ed|ing)?|fill(?:s|ing)?\sin\sfor|stand(?:s|ing)?\sin\sfor)\s(?!by\b)" + WHO,
        "out",
    ),
    _phrase(
        "from <people> to",
        r"\b(?:go|goes|pass|passes|passed|move|moves|hands?|switch\w*)\s(?:[\w’'-]+\s){0,3}?from\s(?P<who>"
        + PERSON
        + r")\sto\s(?="
        + PERSON
        + r")",
        "out",
    ),
)

_IN = (
    _phrase(
        "the role passes to <people>",
        r"\b(?:role|part)s?\b[^.;]{0,40}?\s(?:passes|goes|went|falls|passed)\sto\s" + WHO,
    ),
    _phrase(
        "to <people>",
        r"\b(?:go|goes|pass|passes|passed|move|moves|hands?|switch\w*)\s(?:[\w’'-]+\s){0,3}?from\s"
        + PERSON
        + r"\sto\s"
        + WHO,
    ),
    _phrase("replaced by <people>", r"\b(?:replaced\sby|recast\swith|succeeded\sby)\s" + WHO),
    _phrase("<people> replace", _HEAD + r"(?P<verb>replac(?:es?|ing)|succeeds?)\s(?!by\b)"),
    _phrase("<people> play <character>", _HEAD + r"(?P<verb>" + _PLAY + r")\s", character=True),
    _phrase("<people> come back", _HEAD + r"(?P<verb>" + _COME_BACK + r")(?!\w)(?:\s(?:again|together))?"),
    _phrase("<people> join", _HEAD + r"(?P<verb>" + _JOIN + r")(?!\w)"),
    _phrase(
        "<people> do and then join",
        _FIRST + r"\s(?!to\b)[a-z][^.;:,\ue000]{1,45}?\s(?:and|but)(?P<gap>(?:\s(?:will|won['’]t|may|might|could|"
        r"should|is|are|also|not|even|"
        r"expected|set|due|likely|to)){1,5})\s(?P<verb>" + _JOIN + r"|" + _COME_BACK + r")(?!\w)",
    ),
    _phrase(
        "team up with <people>",
        PERSON + r"\s(?:(?:will|may|might|could|is|are|to|again|once|more|set)\s){0,3}team(?:s|ing)?\sup\s(?:again\s|"
        r"once\smore\s)?with\s"
        r"(?:(?:his|her|their|an?|old|new|fellow|former|longtime|screen)\s){0,3}(?:(?:friend|pal|co-star|"
        r"castmate|partner|mate|buddy)s?\s)?" + WHO,
    ),
    _phrase(
        "with cast members <people>",
        r"\b(?:[Ww]ith|and|join(?:s|ing)?)\s(?:(?:new|fellow|returning|additional|other|"
        r"the)\s){0,2}(?:cast\s?members?|cast\s?mates|co-stars?|"
        r"newcomers?|recruits?|guest\sstars?|additions?)\s" + WHO,
    ),
    _phrase("again with <people>", r"\b(?:again|once\smore)\swith\s" + WHO),
    _phrase(
        "<people>, as <character>,",
        r"(?P<who>"
        + PERSON
        + r"),\sas\s(?=(?:the\s|an?\s|our\s)(?:[a-z]+\s){0,2}[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,2},\s[a-z])",
        character=True,
    ),
    _phrase(
        "<people> is the <character>",
        r"(?<![^\W_] )(?P<who>" + PERSON + r")\sis\s(?=(?:the|our|your)\s(?:new\s)?[A-Z][a-z’'-]++(?:[.,;!]|$))",
        character=True,
    ),
    _phrase(
        "<people> is <character>, and <people> <character>",
        PERSON
        + r"\s(?:is|are|plays?|returns?\sas|will\sbe|will\splay)\s[^.;]{1,60}?(?:,\s|,?\sand\s)(?P<who>"
        + PERSON
        + r")\s"
        r"(?=(?:(?:her|his|their|the)\s(?:[a-z]+\s){0,2})?[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,2}(?:[.,;!]|$))",
        character=True,
    ),
    _phrase(
        "<people> verb as <character> again",
        _FIRST + r"\s(?:[\w’'-]+\s){1,4}?as\s(?=" + CHARACTER + r"\s(?:again|once\smore)\b)",
        character=True,
    ),
    _phrase(
        "<people> is the new <character>",
        _HEAD.replace("{0,10}", "{0,10}?")
        + r"(?P<verb>(?:is|are|be|becomes|as)\s(?:still\s|now\s)?the\snew)\s(?=[A-Z])",
        character=True,
    ),
    _phrase(
        "<people> is the lead",
        _FIRST
        + _ASIDE
        + r"\s(?:is|are|will\sbe)\s(?:still\s|now\s|once\smore\s)?(?:the|its|their|at\sthe)\s(?:new\s|male\s|female\s)?"
        r"(?:leading\s(?:lady|man|role)|leads?\b(?!\s(?:writer|director))|stars?\b(?!\sof\s(?:the\s)?[A-Z“‘]))",
    ),
    _phrase(
        "<people> is <character>",
        r"(?<![^\W_] )(?P<who>" + PERSON + r")\s(?:is|are)\s(?:(?:back|again|once\smore|"
        r"still)\s(?:as\s)?)?(?=[A-Z\ue000][\w’'-]*+\s?(?:[A-Z][\w’'-]*+)?(?:,\s(?:an?|the|who|his|her)\b|"
        r"\sonce\smore|\sagain|\sin\b))",
        character=True,
    ),
    _phrase(
        "<people> own <character>",
        r"(?P<who>"
        + PERSON
        + r")(?:['’]s?|,\swhose)\s(?=(?:[A-Z][\w’'-]*+|\ue000)(?:\s[A-Z][\w’'-]*+){0,3}(?:(?:\s(?:also|both|all|"
        r"too|again|once\smore)){0,2}"
        r"\s(?:will|is|has|are|turns?|returns?|comes?|reports?|"
        r"goes|gets|finds?|must|and)\b|,?\sand\s\ue000['’]s?\s[A-Z]|\s[a-z]+s\s[^.;,]{0,30}\b(?:once\smore|again)\b))",
        character=True,
    ),
    _phrase(
        "<character> (<people>)",
        r"(?<![\w\ue000])(?P<char>[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,3}|\ue000)\s\((?:played\sby\s)?(?P<who>"
        + PERSON
        + r")\)",
    ),
    _phrase(
        "played by <people>",
        r"(?<!was )(?<!were )\b(?:played|portrayed|voiced|led|fronted|headlined|toplined|headed|anchored)\sby\s" + WHO,
    ),
    _phrase(
        "starring <people>",
        r"\b(?:[Ss]tars|[Ss]tarring|co-stars|co-starring|[Ff]eaturing|features|brings\sback|bringing\sback|"
        r"joined\sby|welcomes|enlists|recruits|casts|"
        r"has\scast|adds|gets|taps|lands|signs|nabs|(?:the\s)?return\sof|pairs|reunites|reteams|as\swell\sas\sstars)\s"
        + WHO,
    ),
    _phrase(
        "<people> in the lead",
        r"\bwith\s" + WHO + r"(?=\s(?:back|in\sthe\s(?:lead|title|main)|"
        r"in\s(?:an?\s)?(?:supporting|recurring|guest|leading|key|other|undisclosed)\s|attached|on\sboard|"
        r"also\s(?:present|aboard)|"
        r"as\sthe\s(?:lead|star)|(?:set|due)\sto\s(?:star|return|lead|play))|\s?as\s)",
    ),
    _phrase(
        "<people> in the lead role",
        _FIRST + r"(?=\sin\s(?:the|its|a)\s(?:lead|leading|title|titular|main|starring|central)\s(?:role|part)s?\b)",
    ),
    _phrase(
        "filming with <people>",
        r"\b(?:is|are|was|being|been|now|already|still)\s(?:filming|shooting|filmed|shot|in\sproduction|made|"
        r"being\s(?:shot|filmed|made))"
        r"(?:\s(?:in|on)\s[^.,;]{1,30}?)?\swith\s"
        + WHO
        + r"(?!\s(?:direct|writ|produc|as\s(?:director|writer|showrunner)))",
    ),
    _phrase("<show> with <people>", _SHOW + r",?\s(?:[\w’'-]+\s)?with\s" + WHO),
    _phrase(
        "join alongside <people>",
        r"\b(?:"
        + _JOIN
        + r"|"
        + _COME_BACK
        + r")\s(?:[^.;:]{0,60}?\s)?(?:alongside|opposite|besides|along\swith|together\swith)\s"
        + WHO,
    ),
    _phrase(
        "besides <people> the cast has",
        r"^(?:Besides|Alongside|In\saddition\sto|As\swell\sas|With|Next\sto)\s(?:her\sand\s|him\sand\s)?"
        + WHO
        + r"(?=,?\s(?:the\s(?:season|series|show|cast|new)|it\s))",
    ),
    _phrase(
        "has <people> as additions",
        r"\b(?:has|have|gets|sees|adds|with)\s"
        + WHO
        + r"(?=\sas\s(?:[\w-]+\s){0,2}(?:additions|newcomers|stars|leads|guests|regulars|new))",
    ),
    _phrase(
        "additions are <people>",
        r"(?:^|[.;:,–—(]\s|\b(?:and|but|while)\s)[^.;:]{0,80}?\b(?i:"
        + _ADDITION
        + r")\b(?:[^.;:]|:\s(?=[A-Z])){0,50}?(?:\s(?:is|are|were|will\sbe|include[sd]?|including|such\sas|like|comes?)|"
        r":)\s(?:also\s|the\s(?:likes\sof\s)?)?" + WHO,
    ),
    _phrase("so is <people>", r"\b(?:so|as)\s(?:is|are|does|do|will)\s" + WHO),
    _phrase("cast: <people>", r"^(?:[\w’' ]{0,30}\b)?(?:Cast|CAST|cast|Starring|Stars|Actors|Leads?)\s?[:–-]\s" + WHO),
    _phrase("<people> at work", _HEAD + r"(?P<verb>" + _WORK + r")(?!\w)"),
    _phrase("<people> as <character>", _FIRST),
)

_EXPECTED = (
    _phrase(
        "expect <people>",
        r"(?<!n['’]t )(?<!not )\b(?:[Ee]xpect(?:s|ed|ing)?(?:\sto\ssee)?|hop(?:es?|ing)\sto\s(?:see|get)|"
        r"(?:could|may|might)\ssee|"
        r"talks\swith|courting|wants|pursuing|eyeing|circling)\s" + WHO,
        "expected",
    ),
    _phrase(
        "<people> close to signing",
        _FIRST + r"\s(?:(?:as\s)?close\sto\s(?:signing|joining|a\sdeal)|in\s(?:early\s|final\s)?(?:talks|negotiations)|"
        r"circling|being\seyed)",
        "expected",
    ),
)

PHRASES = (*_OUT, *_EXPECTED, *_IN)
"""Who leaves is read before who comes: what takes over from somebody tells both."""
