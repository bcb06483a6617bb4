# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The phrases that put people into a cast or take them out of it, ordered by meaning; the surest come first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from citadel_watch.extracting.people.billing import CHARACTER
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

Standing = Literal["in", "out", "expected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A way to say it.

    Either `verb` follows the people, with small words between, or `pattern` holds them as `who` and `after` may have to
    stand behind their list. `needs` are word beginnings one of which the sentence must hold. `char` in a pattern is the
    character; with `character_follows` the characters are named behind the match.
    """

    name: str
    verb: str = ""
    pattern: str = ""
    after: str | None = None
    standing: Standing = "in"
    character_follows: bool = False
    needs: frozenset[str] = frozenset()
    behind: str = ""
    """What has to stand, in the same clause, before the match."""


def _verb(name: str, verb: str, standing: Standing = "in", *, character: bool = False, needs: str = "") -> Phrase:
    return Phrase(name=name, verb=verb, standing=standing, character_follows=character, needs=frozenset(needs.split()))


def _phrase(
    name: str,
    pattern: str,
    standing: Standing = "in",
    *,
    after: str | None = None,
    character: bool = False,
    needs: str = "",
    behind: str = "",
) -> Phrase:
    return Phrase(
        name=name,
        pattern=pattern,
        after=after,
        standing=standing,
        character_follows=character,
        needs=frozenset(needs.split()),
        behind=behind,
    )


_CAPITALS = r"[^\W\d_a-z][\w’'.-]*+(?:\s(?:[“\"][\w’'-]++[”\"]|(?:(?:of|the|de|von|van|la)\s)?[^\W\d_a-z\ue000][\w’'.-]*+)){0,3}"
_EVENT = (
    r"(?!\s(?:to|outside|drunk|late|early|online|in\s(?:court|public|person|town)|(?:at|for|on)\s(?:[\w’'-]+\s){0,2}"
    r"(?:premieres?|launch|events?|screenings?|part(?:y|ies)|festivals?|panels?|conventions?|sets?|photocall|awards?|"
    r"ceremon(?:y|ies)|carpet|office|stage|radio|podcasts?|interviews?|fittings?|rehearsals?|auditions?))\b)"
)
_A_PART = r"(?:roles?|parts?|leads?|turn|cameos?)\b(?!\s(?:last|until|till|before|originally|(?:in|for)\sthe\s(?:first|last|previous|original|pilot))\b)"
_JOIN = (
    r"(?:upped|promoted|elevated|bumped)(?:\sup)?\sto\s(?:an?\s)?(?:series\s)?(?:regulars?|leads?|main\scast)|recur(?:s|ring)?\b|"
    r"(?:heads?|tops?|completes?|leads?|anchors?)\s(?:up\s)?(?:the|its|an?)\s(?:[\w’'-]+\s){0,3}(?:cast|ensemble|line-?up)\b|involved\b|"
    r"(?:be\s)?in(?=\s(?:the\s(?:new|second|third|fourth|fifth|next|final|last|show|series|season|cast|mix)|season|both)\b)|"
    r"(?:join|board)(?:s|ed|ing)?\b|(?:co-?|guest[\s-]?)?star(?:s|ring)?\b(?!\sas\b)|(?:co-)?starred(?=[.;]|$)|(?:co-)?headlin(?:es?|ing)\b|toplin(?:es?|ing)\b|"
    r"front(?:s|ing)?\b|lead(?:s|ing)?\b(?!\s(?:to|writers?|directors?|producers?|singer|editor|story|role)\b)|sign(?:s|ed)?\s(?:on|up)\b|round(?:s|ed|ing)?\so(?:ut|ff)\b|"
    r"(?:step|slip)(?:s|ped|ping)?\sin(?:to)?\b|"
    r"tak(?:es?|ing)\s(?:over|on|up)\s(?:as\s(?:the\s)?leads?|from|for|the\s(?:[\w’'-]+\s){0,2}(?:role|part|lead|mantle)s?)\b|"
    r"(?:tak(?:es?|ing)|took)\sover\b(?=\s(?:as|from|for|the\s(?:role|part))\b)|"
    r"(?:be\s)?(?:cast|recast)\b|(?:be\s)?(?:a\s)?part\sof\b(?!\s(?:the|any|that|this|those|these)\s(?:conversation|discussion|talks|problem|plan|plans|negotiation|reason|deal)s?\b)|among\sthe\s(?:cast|stars|newcomers|additions|returnees)\b|new\s(?:in|to)\b|"
    r"(?:play|feature)s?\sa\s(?:part|role)\b|tak(?:es?|ing)\sthe\slead\b|leads?\sthe\s(?:line|way|charge)\b|appear(?:s|ing)?\b(?!\sas\b)|featur(?:es?|ing)\b|"
    r"(?:has|have|had|got|gets?|landed|lands|won|wins|scored|secured|scores|bags?|bagged|nabs|nabbed|snagged|filling|fills?)\s"
    r"(?:an?|the|other|major|key|their|his|her)\s(?:[\w’'-]+\s){0,3}" + _A_PART + r"|"
    r"(?:have|play)s?\s(?:[\w’'-]+\s){0,3}(?:roles|parts)\b|"
    r"(?:turn|pop|show)(?:s|ped|ing|ping)?\sup\b(?!\sas\b)"
    + _EVENT
    + r"|(?:drop|look|stop|swing|check)s?\s(?:in|by)\b"
    + _EVENT
    + r"|"
    r"(?:makes?\s(?:a|an)\s(?:[\w’'-]+\s)?)?(?:cameos?|appearance)\b"
    + _EVENT
    + r"|team(?:s|ing)?\sup\swith\b|reports?\sfor\sduty|"
    r"be\s(?:seen|glimpsed|spotted|heard)(?=\s(?:in\s|again|once\smore|on\s?screen|too|as\swell)|[.,;)]|$)(?!\sin\s(?:court|public|person|town)\b)|"
    r"(?:stay|remain|carr(?:y|ie)|continue)s?\s(?:on\s)?as\s(?:the\s|its\s|an?\s)?(?:series\s)?(?:leads?|stars?|leading\s\w+)\b"
    r"(?!\s(?:writer|director))|"
    r"(?:hired|cast|tapped|signed|picked|chosen|booked)\s(?:for|in)\s(?:another|an?|the|one)\s(?:[\w’'-]+\s){0,3}(?:leads?|roles?|parts?)\b|"
    r"(?:bumped|promoted|upped|elevated)\sfrom\s[^.;,]{1,40}?\sto\s(?:an?\s)?(?:series\s)?(?:regulars?|leads?|main\scast)\b|suit(?:s|ed|ing)?\sup\b|saddl(?:es?|ing)\sup\b|roped\sin\b|drafted\sin\b|snapped\sup\b|reappear(?:s|ing)?\b|reunit(?:es?|ing)\b|made\sa\s(?:series\s)?regular\b|ma(?:de|kes?|king)\sthe\s(?:[\w-]+\s){0,2}(?:roster|cast|line-?up|ensemble)\b|(?:is|are)\sstill\s(?:the\s(?:guy|man|woman|one|doctor|boss|face|person|heart)\b|(?:with\sus|part\sof)\b)|(?:sign|ink|close)(?:s|ed|d|ing)?\s(?:(?:his|her|their|an?|the|new|fresh|multi-year|one-year)\s){0,3}(?:contracts?|deals?|extensions?)\b|in\sit\b|com(?:es?|ing)\s(?:aboard|on\sboard|in)\b(?!\s(?:to|for\s(?:a|the)\s(?:drink|meeting)))|added\sto\sthe\s(?:[\w’'-]+\s){0,2}(?:cast|ensemble|line-?up|roster|mix)\b|"
    r"(?:on\sboard|aboard)(?=\s(?:too|also|again|for|as\swell|in)\b|[.,;)]|$)|locked\s(?:in|for)\b|in(?=\s(?:too|as\swell)\b|,\s(?:and|but|while)\b|[.;]|$)|there(?=\s(?:too|as\swell|again)\b)|around(?=\s(?:more|again|too|as\swell|for\s(?:the|all|another|season))\b|[.,;]|$)|cross(?:es|ing)?\sover\b(?!\sfrom)|an?\s(?:[\w-]+\s){0,3}(?:(?:guest|cameo)\s(?:appearance|spot|role|turn|slot)s?|cameo)\b|under\scontract\b|contracted\b|paid\sup\b|tied\sdown\b|re-?up(?:s|ped|ping)?\b|re-?join(?:s|ed|ing)?\b|(?:signed|renewed|contracted)\s(?:up\s)?(?:for|through)\s|make(?:s)?\sup\sthe\srest\sof\s|remain(?:s|ing)?(?=[,.;)]|$|\s(?:too\b|as\swell|at\s(?:the|its)|in\s(?:place|the)|on\sboard|part\sof|regulars?|series\sregulars?)\b)|"
    r"(?:(?:also|too|both|all|again)\s)?on\sthe\scall\ssheet\b|be\sthere\b|had\s(?:his|her|their)\scontracts?\s(?:renewed|extended)\b"
)
_COME_BACK = (
    r"return(?:s|ed|ing)?\b|com(?:es?|ing)\sback\b|go(?:es|ne|ing)?\sback\b|repris(?:e[sd]?|ing)\b|be\sback\b|back\b|"
    r"follow(?:s|ing)?\ssuit|(?:is|are|be)\sback\b|mak(?:es?|ing)\s(?:an?|his|her|their)\s(?:[\w’'-]+\s){0,2}(?:return|comeback)\b|"
    r"check(?:s|ing)?\sback\sin\b|resum(?:es?|ing)\s(?:his|her|their)\s(?:role|part)s?\b|stay(?:s|ing)?\sput\b|"
    r"stick(?:s|ing)?\saround\b|stay(?:s|ing)?\s(?:on\b|with\sthe\s(?:show|series|drama|cast))(?!\sas\s(?:an?\s|the\s)?(?:show|exec|prod|writ|dir))|"
    r"(?:sport|don|wear|carry)(?:s|ing)?\sthe\s[\w’'-]+\s(?:again|once\smore)\b"
)
_ROLE_OF = r"(?:[\w-]+\s){0,3}?(?:roles?|parts?|mantle|shoes|character|boots)\s(?:of|as)(?:\sthe\scharacter(?:\sof)?)?"
_PLAY = (
    r"(?:gets?|got|getting)\sto\sbe(?=\s(?:the\s)?(?:[A-Z]|\ue000))|(?:play(?:s|ing)?|portray(?:s|ing)?|voic(?:es?|ing)|essay(?:s|ing)?)(?:\sthe\s"
    + _ROLE_OF
    + r")?|"
    r"(?:star|co-?star|guest[\s-]?star|appear|headline|recur|feature|turn\sup|turns\sup|pop\sup|pops\sup|show\sup|shows\sup|be\sseen)"
    r"(?:s|ring|ing)?(?:\s(?:again|once\smore))?\sas|"
    r"(?:join|board|sign|return|cast|step|came?|comes|take|took)(?:s|ed|ing|ped)?(?:\s(?:the\s(?:cast|show|series|"
    r"drama)|back|on|in|over|up|aboard)){0,2}\sas|back\sas|on\sboard\sas|aboard\sas|added(?:\sto\sthe\scast)?\sas|"
    r"(?:stay|check)(?:s|ing)?\s(?:put|on|back\sin)\sas|(?:is|are)\sback\sas|"
    r"repris(?:e[sd]?|ing)\s(?:(?:his|her|their|the)\s)?"
    + _ROLE_OF
    + r"|(?:handed|given|offered|awarded|entrusted\swith)\s(?:the\s)"
    + _ROLE_OF
    + r"|"
    r"resum(?:es?|ing)\s(?:(?:his|her|their|the)\s)?" + _ROLE_OF + r"|"
    r"(?:inherit(?:s|ed|ing)?|(?:tak(?:es?|ing)|took|taken|step(?:s|ped|ping)?|slip(?:s|ped|ping)?)\s(?:back\s)?(?:over|on|up|into|in))\s(?:(?:his|her|the)\s)?"
    + _ROLE_OF
    + r"|"
    r"(?:has|have|had|got|gets?|landed|lands|won|wins|scored|secured|scores|bags?|bagged|nabs|nabbed|fills?)\s"
    r"(?:an?|the|their|his|her)\s" + _ROLE_OF + r"|"
    r"mak(?:es?|ing)\s(?:an?|his|her|their)\s(?:[\w’'-]+\s){0,2}(?:return|comeback|appearance|cameo)\sas|repris(?:es?|ing)(?=\s[A-Z\ue000])|roped\sin\s(?:to\splay|as)|(?:[Rr]eplac(?:es?|ing)|succeed(?:s|ing)?)\s\ue000\sas|"
    r"(?:lend(?:s|ing)?|giv(?:es?|ing))\s(?:(?:his|her|their)\s(?:[a-z]+\s)?(?:voices?|tones?|baritone|talents?|vocals)|voice)\s(?:again\s|once\smore\s)?to"
)
_LEAVE = (
    r"said\s(?:his|her|their)\s(?:goodbyes?|farewells?)\b|"
    r"[“\"]?graduated[”\"]?\sfrom\s(?:the\s)?(?:part|role|show|series)\b|"
    r"(?:exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|quit(?:s|ting)?|leaving)(?=[.,;:)]|$)|"
    r"(?:exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|leav(?:es?|ing)|left|quit(?:s|ting)?)(?=\s(?:the|this|its|their|"
    r"his|her|last\s(?:year|season|series|spring|summer|fall|autumn|winter|month|week)\b(?!['’])|earlier|after|before|ahead|as|in|following|amid|over|because|for|to|at|behind|[“‘\"']?[A-Z\d]))|drop(?:s|ped|ping)?\sout\b|"
    r"bow(?:s|ed|ing)?\sout\b|walk(?:s|ed|ing)?\s(?:away|off|out)\b|step(?:s|ped|ping)?\s(?:down|aside|away|back)\b(?!\sin)|"
    r"pull(?:s|ed)?\sout\b|mov(?:es?|ed|ing)\son\b|part(?:s|ed|ing)?\sways|(?:written|writing\s\w+)\s(?:out|off)\b|killed\soff\b|fired\b|"
    r"dismissed\b|let\sgo\b|axed\b|off(?=[.,;!]|$)|off\s(?:doing|making|busy|elsewhere|to\s(?:other|new|pastures|do\s(?:other|something)|make|shoot))\b|not(?=:\s(?:[A-Z\ue000]|he\b|she\b|his\b|her\b))|"
    r"(?:off|out\sof|done\swith|finished\swith|through\swith)\b(?!\s(?:the\s|its\s|his\s|her\s)?(?:film|shoot|"
    r"production|reshoots))(?=\s(?:the|[“‘\"']?[A-Z\ue000]|this|season))|"
    r"(?:has|have|had|with)\sno\s(?:part|role|place)\sin|ha(?:s|ve)\smade\s(?:his|her|their)\s(?:exit|departure)|"
    r"made\s(?:his|her|their)\s(?:exit|departure)|out\b(?=[.,;:!]|$)|replaced\b|recast\b(?!\sas|\sin)|"
    r"rul(?:es?|ed|ing)\s(?:him|her|them)sel(?:f|ves)\sout\b|rul(?:es?|ed|ing)\sout\s(?:an?\s|any\s|his\s|her\s)?(?:return|comeback|cameo)\b|(?:bid|bids|says?|said|wav(?:es?|ed|ing))\s(?:an?\s[\w-]+\s)?(?:farewell|goodbye|bye)\b|"
    r"check(?:s|ed)\sout\b|gone(?=[.,;:)]|\sfor\sgood|$)|opt(?:s|ed|ing)?\s(?:out|not\sto\s(?:return|come\sback))\b|"
    r"(?:turn(?:s|ed|ing)?\sdown|pass(?:es|ed|ing)?\son|declin(?:es?|ed|ing)|refus(?:es?|ed|ing))\s(?:an?\s|the\s|"
    r"another\s|to\s)(?:[\w’'-]+\s){0,2}(?:return|come\sback|season|series|comeback|run|outing|new\scontract|contract)\b|"
    r"(?:ha(?:s|ve)\s)?(?:already\s)?(?:played|filmed|shot|taped)\s(?:his|her|their)\s(?:very\s)?(?:last|final)\s(?:scenes?|episodes?|day|days|moments?|lines?|hour)\b|on\s(?:his|her|their|the)\sway\sout\b|(?:out|heading\sout|walking\sout)\sthe\sdoor\b|(?:head|mak)(?:s|es|ed|ing)?\sfor\sthe\s(?:exits?|door)\b|(?:did|does|do|wo)(?:n['’]t|\snot)\sget\s(?:an?\s)?(?:other|another|second|third|further)\s(?:year|season|series|run|contract)\b|(?:has|have)\shung\sup\s(?:his|her|their)\s|"
    r"call(?:s|ed|ing)?\s(?:it\squits|it\sa\sday|time\son)\b|(?:won['’]t|not)\sbe\sasked\sback\b|"
    r"sit(?:s|ting)?\s(?:this\sone|it|the\s[\w-]+\s(?:season|series))\sout\b|sit(?:s|ting)?\sout\s(?:the|season|series|this)\b|"
    r"absent\b|missing(?=\sfrom\b)|made\s(?:his|her|their)\s(?:last|final)\s(?:bow|appearance)\b|tak(?:es?|en|ing)\s(?:his|her|their|a)\s(?:final\s)?(?:bow|leave)\b"
)
_WORK = (
    r"(?:wrap|finish|complete|start|begin|resum)\w*\s(?:up\s)?(?:[\w’']+\s){0,3}(?:film|shoot|production|work\son)\w*|"
    r"(?:done|finished|busy)\s(?:with\s)?(?:the\s)?(?:filming|shooting)|(?:film|shoot)s?\b(?!\sa\s)|"
    r"(?:[\w’'-]+\s){0,5}[\w’'-]+,\s(?:filming|shooting)\b|(?:filming|shooting)\b|back\s(?:on|to)\s(?:the\s)?set\b|"
    r"on\s(?:the\s)?set\b"
)
_SHOW = (
    r"(?:\b[Aa](?:n|nother)?\s(?:[\w’'-]+\s){0,4}(?:show|series|drama|thriller|comedy|prequel|sequel|spin-?off|original|"
    r"offshoot|reboot|revival)|\b(?:one|chapter|version|season|spin-?off|prequel|sequel|part|edition|instal?lment|entry|"
    r"offshoot|outing))"
)
_ADDITION = (
    r"(?:joining|alongside|around|additions?|newcomers?|new\sto|new(?:ly)?\s(?:[\w-]+\s){0,2}(?:faces?|entrants?|"
    r"arrivals?|members?|recruits?|names?|hires?|stars?|regulars?|blood|cast)|returning|returnees?|back|signings?|rounding\sout|"
    r"co-stars?|stars?|starring|leads?|"
    r"cast(?:\smembers?)?|line-?up|ensemble|stepping\sinto|taking\sover|filling\sin|headlining|leading\s(?:man|"
    r"lady|men|ladies|role)|replacements?|opposite|faces|guest\s?stars?|performers|main\sroles?|season\s\d+|"
    r"playing|portraying|on\sboard|regulars)"
)
_NO_MORE = (
    r"(?:(?:is|are|was|were|will\sbe|be)(?:\snot|n['’]t)|won['’]t\sbe|will\snot\sbe|not)\s(?:coming\sback|"
    r"returning|back)|"
    r"[Nn]ot\s(?:coming\sback|returning|back)|(?:[Oo]ut|[Gg]one|[Dd]eparted|[Ll]eaving|[Aa]bsent|[Bb]owing\sout)"
)
_UNTIL = r",?\s(?:until|till|up\sto|before)\s"
_OVER = r"(?:\s(?:[\w’'-]+\s){0,2}(?:role|part|lead|mantle|duties|character)s?(?:\s(?:of|as)\s[^.;,\ue000]{1,40}?)?)?"

_OUT = (
    _phrase(
        "the part of <character>, played by <people> until",
        r"of(?:(?<=[Rr]ole of)|(?<=[Pp]art of)|(?<=haracter of))\s(?P<char>[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,3}),\s"
        r"(?:who\s(?:was|were)\s)?(?:played|portrayed|voiced)\sby\s" + WHO,
        "out",
        after=_UNTIL,
        needs="play port voic",
    ),
    _phrase(
        "played by <people> until",
        r"by(?:(?<=played by)|(?<=portrayed by)|(?<=voiced by))\s" + WHO,
        "out",
        after=_UNTIL,
        needs="play port voic",
    ),
    _phrase(
        "the last of <people>",
        r"\b(?:the\slast|no\smore)\s(?:(?:that\s)?(?:we|you|viewers|fans|audiences)(?:['’](?:ll|ve)|\swill|"
        r"\sshall|\shave)?\s(?:ever\s)?(?:see|seen|saw)\s)?of\s" + WHO,
        "out",
        needs="last more",
    ),
    _phrase(
        "<people>, the last we see of them",
        r"(?P<who>"
        + PERSON
        + r")\)?(?![’'])[^.\ue000]{0,100}?\bthe\slast\s(?:that\s)?(?:we|you|viewers|fans|audiences)"
        r"(?:['’](?:ll|ve)|\swill|\sshall|\shave)?\s(?:ever\s)?(?:see|seen|saw)\sof\s(?:him|her|them)\b",
        "out",
        needs="last",
    ),
    _phrase(
        "do not wait for <people>",
        r"\b(?:[Dd]on['’]t|[Dd]o\snot)\s(?:hold\s(?:your|one['’]s)\sbreath\sfor|wait\sfor|expect(?:\sto\ssee)?|"
        r"count\son(?:\sseeing)?|look\s(?:out\s)?for|bank\son)\s(?!.{0,60}\b(?:soon|yet|to\s(?:say|tell|talk|comment)|until)\b)"
        + WHO,
        "out",
        needs="don do",
    ),
    _phrase(
        "one you will not see is <people>",
        r"\b(?:won['’]t|will\snot|not)\s(?:be\s)?(?:see|seeing|return|returning|find|finding|come\sback|coming\sback|back)\b[^.;,:\ue000]{0,30}?\s(?:is|are)\s"
        + WHO,
        "out",
        needs="see seei retu find come comi back",
    ),
    _phrase(
        "missing are <people>",
        r"\b(?:[Mm]issing|[Aa]bsent|[Mm]issed|[Cc]onspicuous\sby\s(?:his|her|their)\sabsence)(?:\s(?:from|this)\s[^.;,:\ue000]{1,40}?)?\s(?:is|are|was|were|will\sbe)\s"
        + WHO,
        "out",
        needs="miss abse cons",
    ),
    _phrase(
        "<people>: out",
        r"^\W{0,3}" + WHO,
        "out",
        after=r"(?::|\s[–—-])\s(?:" + _NO_MORE + r"|[Nn]ot\s(?:asked\sback|involved|in\sit|expected))\b",
    ),
    _phrase("out: <people>", r"^(?:[\w’' ]{0,24}\b)?(?:" + _NO_MORE + r")\s?[:–—]\s" + WHO, "out"),
    _phrase(
        "gone is <people>",
        r"(?:\b(?:[Aa]lso|[Nn]ow|[Tt]oo)\s|^(?:And\s|But\s)?)(?:[Gg]one|[Oo]ut|[Ll]eaving|[Dd]eparting|[Ee]xiting|[Dd]eparted)\s(?:too\s|now\s|as\swell\s)?(?:is|are)\s"
        + WHO,
        "out",
        needs="gone out leav depa exit",
    ),
    _phrase(
        "no place for <people>",
        r"\bno\s(?:place|room|part|role|return|way\sback|comeback)\s(?:[^.;:,\ue000]{1,30}\s)?for\s" + WHO,
        "out",
        needs="no",
    ),
    _phrase(
        "<character>, from <people>",
        r"\b(?:tak(?:es?|ing|en)|took)\sover\sas\s(?P<char>(?:the\s)?"
        + _CAPITALS
        + r"),?\s(?:from|for)\s(?:the\slate\s)?"
        + WHO,
        "out",
        needs="from for",
    ),
    _phrase(
        "<people>'s last episode",
        r"(?:is|was|be|marks|marked|been|as|of)\s(?:also\s|sadly\s)?(?P<who>"
        + PERSON
        + r")['’]s?\s(?:very\s)?(?:last|final)\s(?:episodes?|bow|outing|appearance|hour|day)\b(?!\sas\s(?:an?\s|the\s|its\s)?(?:show|dir|writ|prod|exec))",
        "out",
        needs="last fina",
    ),
    _phrase(
        "<people>'s time is up",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:[\w-]+\s)?(?:time|run|days|tenure|stint|journey|chapter)\s(?:(?:on|in|with|at|as)\s[^.;,\ue000]{1,40}?\s)?"
        r"(?:is|are|has|have)\s(?:now\s|sadly\s|officially\s)?(?:up|over|done|numbered|(?:come\sto|at|reached)\san\send|ended|finished)\b",
        "out",
        needs="time run days tenu stin jour chap",
    ),
    _verb(
        "<people> one of those leaving",
        r"(?:(?:was|is|are|were)\s)?(?:one\sof|among)\s(?:[\w’'-]+\s){1,4}?(?:whose\s(?:departures?|exits?)|(?:who\s(?:have\s|has\s|had\s|are\s|is\s)?)?(?:to\s)?(?:leav(?:e|ing)|left|exit(?:ed|ing)?|depart(?:ed|ing)?))\b",
        "out",
        needs="depa exit leav left",
    ),
    _verb("<people> leave", r"(?:" + _LEAVE + r")(?!\w)", "out"),
    _phrase(
        "<people>, ruling themselves out",
        r"(?P<who>"
        + PERSON
        + r")\s(?:said|says|told|tells|has|insists)\b[^.;\ue000]{0,60}?,\sruling\s(?:him|her)self\sout\b",
        "out",
        needs="ruli",
    ),
    _phrase(
        "<people> announce their exit",
        r"(?P<who>"
        + PERSON
        + r")\s(?:has\s|have\s|had\s|also\s)*(?:as\s(?:he|she|they)\s)?(?:announc|confirm|reveal|explain)\w*\s"
        r"(?:on\s\w+\s)?(?:his|her|their)\s(?:[\w’'-]+\s){0,2}(?:exit|departure)\b",
        "out",
        needs="exit depa",
    ),
    _phrase(
        "neither <people> return",
        r"\b[Nn](?:either|one\sof)\s" + WHO,
        "out",
        after=r"(?:\s[\w’'-]+){0,5}?\s(?:" + _COME_BACK + r"|" + _JOIN + r"|" + _PLAY + r")",
        needs="neit none",
    ),
    _phrase(
        "without <people>",
        r"\b(?:minus|without|saying\s(?:goodbye|farewell)\sto|loses|writes\sout|kills\soff|fires|drops)\s" + WHO,
        "out",
        needs="minu with sayi lose writ kill fire drop",
    ),
    _phrase(
        "<people>'s exit",
        r"(?P<who>" + PERSON + r")['’]s?\s(?:[\w’'-]+\s){0,2}(?:exit|departure)\b(?!\srumou?rs)",
        "out",
        needs="exit depa",
    ),
    _phrase(
        "the show parts company with <people>",
        r"\b(?:[Pp]art(?:s|ed|ing)?\s(?:company|ways)|[Dd]ispens(?:es|ed|ing)|[Cc]ut(?:s|ting)?\sties)\swith\s" + WHO,
        "out",
        needs="part disp cut cuts cutt",
    ),
    _phrase("exit of <people>", r"\b(?:exit|departure|loss|absence)\sof\s" + WHO, "out", needs="exit depa loss abse"),
    _phrase(
        "replace <people>",
        r"\b(?:[Rr]eplac(?:es?|ed|ing)|in\splace\sof|instead\sof|(?:(?:tak(?:es?|ing|en)|took)\sover|inherits?)"
        r"(?:\sin)?(?:\sthe)?" + _OVER + r"\s(?:from|for)|"
        r"succeed(?:s|ed|ing)?|fill(?:s|ing)?\sin\sfor|stand(?:s|ing)?\sin\sfor)\s(?!by\b)" + WHO,
        "out",
        needs="repl plac inst take taki took succ fill stan inhe",
    ),
    _phrase(
        "from <people> to",
        r"\b(?:go|goes|pass|passes|passed|move|moves|hands?|switch\w*)\s(?:[\w’'-]+\s){0,3}?from\s(?P<who>"
        + PERSON
        + r")\sto\s(?="
        + PERSON
        + r")",
        "out",
        needs="from",
    ),
    _phrase(
        "<people> own <character>, who is gone",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:character|alter\sego|(?P<char>"
        + _CAPITALS
        + r"))\s(?:(?:will\snot|won['’]t)\sbe\s(?:back|seen|making\sa\s(?:return|comeback)|resurrected|returning|around|missed|there|part\sof)|"
        r"(?:will\snot|won['’]t)\s(?:return|come\sback|appear|feature|survive)|(?:is|has\sbeen)\s(?:now\s|also\s|sadly\s)?(?:gone|dead|killed\soff|written\s(?:out|off))|(?:was|got)\s(?:killed\soff|written\s(?:out|off))(?!\s(?:in|at|during)\b)|"
        r"(?:is\snot|isn['’]t)\s(?:back|returning|coming\sback|expected))\b",
        "out",
    ),
)

_IN = (
    _phrase(
        "the role passes to <people>",
        r"\b(?:role|part)s?\b[^.;\ue000]{0,40}?\s(?:passes|goes|went|falls|passed)\sto\s" + WHO,
        needs="role part",
    ),
    _phrase(
        "to <people>",
        r"\b(?:go|goes|pass|passes|passed|move|moves|hands?|switch\w*)\s(?:[\w’'-]+\s){0,3}?from\s"
        + PERSON
        + r"\sto\s"
        + WHO,
        needs="from",
    ),
    _phrase(
        "in the role of <character> is <people>",
        r"\b(?:[Ii]n|[Ii]nto|[Tt]aking(?:\son|\sover)?)\sthe\s(?:[\w-]+\s)?(?:role|part|shoes)\sof\s(?P<char>"
        + _CAPITALS
        + r"|\ue000),?\s(?:is|are|comes?|steps?|we\sfind)\s(?:now\s|again\s)?"
        + WHO,
        needs="role part shoe",
    ),
    _phrase(
        "they have cast <people>",
        r"\b(?:[Hh]as|[Hh]ave|[Hh]ad)\s(?:also\s|now\s|reportedly\s)?(?:roped\sin|recruited|enlisted|signed(?:\sup)?|added|landed|brought\s(?:in|back)|snapped\sup|drafted\sin|secured|cast|welcomed)\s"
        + WHO,
        after=r"(?!\s(?:as\s(?:an?\s|the\s|its\s|new\s)*(?:co-|executive\s|head\s)*(?:showrunner|director|writer|producer|composer)|to\s(?:direct|write|produce|run|helm|pen|compose)))",
        needs="rope recr enli sign adde land brou snap draf secu cast welc",
    ),
    _phrase("replaced by <people>", r"\b(?:replaced\sby|recast\swith|succeeded\sby)\s" + WHO, needs="repl reca succ"),
    _verb("<people> replace", r"(?:[Rr]eplac(?:es?|ing)|succeeds?)\s(?!by\b)", needs="repl succ"),
    _verb("<people> play <character>", r"(?:" + _PLAY + r")\s", character=True),
    _verb(
        "<people> do it as <character>",
        r"(?!direct|wr[io]t|creat|mad|mak|produc)(?!(?:known|described|billed|seen|regarded|hailed|named|voted|honou?red|dressed|disguised|crowned|serv|work|credited|famous|best|remembered|"
        r"acting|acts?\b|posing|poses|emerged|trained|began|started|said|says|told|explained|left|referred|such|as|just|revealed|announced)\b)"
        r"[a-z][a-z’'-]*+(?:\s[a-z][a-z’'-]++){0,3}?\sas\s(?=(?:(?:the|a|an|his|her)\s)?(?:[a-z-]+\s){0,2}(?:[A-Z][\w’'-]++|\ue000))(?!(?:the\s)?(?:[A-Z][\w-]*\s)*(?:Season|Series|Netflix|CEO)\b)",
        character=True,
        needs="as",
    ),
    _verb("<people> come back", r"(?:" + _COME_BACK + r")(?!\w)(?:\s(?:again|together))?"),
    _verb("<people> join", r"(?:" + _JOIN + r")(?!\w)"),
    _verb(
        "<people> are regulars",
        r"(?:(?:is|are|be|as|to)\s)?(?:(?:an?|the)\s)?(?:(?:series|cast|full-time|main-cast|downgraded\sto)\s)?(?:recurring|regulars?|cast\smembers?)(?!\w|['’-]|\s(?:on|in|at|of)\s(?!the\s(?:show|series|cast|new|drama)))",
        needs="recu regu cast",
    ),
    _phrase(
        "team up with <people>",
        PERSON + r"\s(?:(?:will|may|might|could|is|are|to|again|once|more|set)\s){0,3}team(?:s|ing)?\sup\s(?:again\s|"
        r"once\smore\s)?with\s(?:(?:his|her|their|an?|old|new|fellow|former|longtime|screen)\s){0,3}(?:(?:friend|pal|co-star|"
        r"castmate|partner|mate|buddy)s?\s)?" + WHO,
        needs="team",
    ),
    _phrase(
        "with cast members <people>",
        r"\b(?:[Ww]ith|and|join(?:s|ing)?)\s(?:(?:new|fellow|returning|additional|other|the)\s){0,2}(?:cast\s?members?|"
        r"cast\s?mates|co-stars?|newcomers?|recruits?|guest\sstars?|additions?)\s" + WHO,
        needs="cast co newc recr gues addi",
    ),
    _phrase(
        "back as <character> are <people>",
        r"\b(?:(?:[Bb]ack|[Rr]eturning|[Aa]ppearing|[Ss]tarring|[Cc]ast|[Ii]n\splace|[Oo]n\sboard)(?:\sagain|\sonce\smore)?\sas|[Pp]laying|[Rr]eprising)\s(?P<char>(?:the\s)?"
        + _CAPITALS
        + r"(?:(?:,|,?\sand)\s(?:the\s)?"
        + _CAPITALS
        + r"){0,9})\s(?:is|are|will\sbe)\s(?:again\s|once\smore\s)?"
        + WHO,
        needs="back retu appe star cast plac boar play repr",
    ),
    _phrase(
        "<people>, who's <character>",
        r"(?P<who>"
        + PERSON
        + r"),\swho(?:['’]s|\sis)\s(?:our\s|now\s)?(?=(?:the\s(?:new\s)?)?"
        + _CAPITALS
        + r"(?<!an)(?<!ish)(?<!ese)(?:[.,;!]|\sthis\stime|$))",
        character=True,
        needs="who",
    ),
    _phrase(
        "reunites one with <people> own <character>",
        r"\b(?:reunit|pair|team|match|saddl|put|bring|pit)\w*\s[^.;,]{1,40}?\s(?:with|against|alongside|opposite)\s(?P<who>"
        + PERSON
        + r")['’]s?\s(?="
        + _CAPITALS
        + r"(?:\s[a-z]|[.,;]|$))",
        character=True,
        needs="reun pair team matc sadd puts put brin pits pit",
    ),
    _phrase("again with <people>", r"\b(?:again|once\smore)\swith\s" + WHO, needs="agai more"),
    _phrase(
        "<people>, as <character>,",
        r"(?P<who>"
        + PERSON
        + r"),\sas\s(?=(?:the\s|an?\s|our\s)(?:[a-z]+\s){0,2}[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,2},\s[a-z])",
        character=True,
        needs="as",
    ),
    _phrase(
        "<people> is the <character>",
        r"(?:(?<![^\W_] )|(?<=while )|(?<=and )|(?<=whereas ))(?P<who>"
        + PERSON
        + r")\sis\s(?=(?:the|our|your)\s(?:new\s)?"
        r"(?:[A-Z][a-z’'-]++(?:[.,;!]|\s(?:and|while)\s\ue000|$)|[A-Z][a-z’'-]++\s[A-Z][a-z’'-]++(?:[.,;!]|\s(?:you|we|who)\b|\s(?:and|while)\s\ue000|$)))",
        character=True,
        needs="is",
    ),
    _phrase(
        "<people> is <character>, and <people> <character>",
        PERSON
        + r"\s(?:is|are|plays?|returns?\sas|will\sbe|will\splay)\s[^.;]{1,60}?(?:,\s|,?\sand\s)(?P<who>"
        + PERSON
        + r")\s"
        r"(?=(?:(?:her|his|their|the)\s(?:[a-z]+\s){0,2})?[A-Z][\w’'-]*+(?:\s[A-Z][\w’'-]*+){0,2}(?:[.,;!]|$))",
        character=True,
        needs="is are play plays retu will",
    ),
    _phrase(
        "<people> verb as <character> again",
        r"(?P<who>" + PERSON + r")\s(?:[\w’'-]+\s){1,4}?as\s(?=" + CHARACTER + r"\s(?:again|once\smore)\b)",
        character=True,
        needs="agai more",
    ),
    _verb(
        "<people> is the new <character>",
        r"(?:is|are|be|becomes|as)\s(?:still\s|now\s)?the\snew\s(?=[A-Z])",
        character=True,
        needs="new",
    ),
    _verb(
        "<people> is the villain",
        r"(?:is|are|be|plays?|as)\s(?:(?:the|our|its|an?|this\sseason['’]s)\s)(?:[\w-]+\s){0,2}(?:villain|baddie|antagonist|love\sinterest|big\sbad|nemesis)(?=\s(?:of|in|this|for|again|once)\b|[.,;]|$)",
        needs="vill badd anta love big neme",
    ),
    _verb(
        "<people> is the lead",
        r"(?:is|are|be)\s(?:still\s|now\s|once\smore\s)?(?:the|its|their|at\sthe)\s(?:new\s|male\s|female\s)?"
        r"(?:leading\s(?:lady|man|role)|leads?\b(?!\s(?:writer|director))|stars?\b(?!\sof\s(?:the\s)?[A-Z“‘]))",
        needs="lead star",
    ),
    _verb(
        "<people> is <character> again",
        r"(?:is|are|be)\s(?=(?:the\s)?"
        + _CAPITALS
        + r"(?:(?:,|,?\sand)\s(?:the\s)?"
        + _CAPITALS
        + r"){0,9}\s(?:once\s(?:more|again)|again)\b)",
        character=True,
        needs="agai more",
    ),
    _phrase(
        "<people> is <character>",
        r"(?:(?<![^\W_] )|(?<=while )|(?<=and )|(?<=whereas )|(?<=but ))(?P<who>"
        + PERSON
        + r")(?:\s\([^()]{1,60}\))?\s(?:is|are)\s(?:(?:back|again|once\smore|still)\s(?:as\s)?)?"
        r"(?=[A-Z][\w’'-]*+\s?(?:[A-Z][\w’'-]*+)?(?:\s[A-Z][\w’'-]*+)?(?:,\s(?:an?|the|who|his|her|now|head)\b|(?<!an)(?<!ish)(?<!ese),\s(?:while|but)\b|\sonce\smore|\sagain|\sin\b|,?(?:\sand|\swhile)?\s\ue000\s(?:is|as)\s[A-Z])|"
        r"[A-Z][\w’'-]*+\s[A-Z][\w’'-]*+(?<!an)(?<!ish)(?:\sof\s[A-Z][\w’'-]*+)?(?:,\s[a-z]|[.;]$|;\s))",
        character=True,
        needs="is are",
    ),
    _phrase(
        "<people> is <kind of> <character>",
        r"(?:(?<![^\W_] )|(?<=while )|(?<=and )|(?<=whereas )|(?<=but ))(?P<who>" + PERSON + r")\s(?:is|are|will\sbe)\s"
        r"(?=(?:the\s|an?\s|his\s|her\s)?(?:(?!(?:the|to|in|from|of|at|for|with|by|on|as|about|into|like|under|behind|over|known|married|"
        r"director|showrunner|writer|creator|producer|producing|directing|writing|executive|author|star|actor|actress|head|boss|"
        r"filming|playing|leaving|joining|set|said|both|now|an?|and|or|that|who|not)\b)[a-z][a-z-]*+\s){1,3}(?:[A-Z][\w’'-]++(?:\s[A-Z][\w’'-]++){0,3}|"
        + PERSON
        + r")"
        r"(?:[.,;]|\swhile\b|\sand\s\ue000|$))",
        character=True,
        needs="is are be",
    ),
    _phrase(
        "<people> own <character>",
        r"(?P<who>"
        + PERSON
        + r")(?:['’]s?|,\swhose)\s(?=(?:[A-Z][\w’'-]*+|\ue000)(?:\s[A-Z][\w’'-]*+){0,3}(?:(?:\s(?:also|both|all|"
        r"too|again|once\smore)){0,2}\s(?:will|is|has|are|and|(?!as\b|this\b|its\b|his\b|was\b|series\b|was\b|us\b|has\b|is\b|does\b|produces?\b|streams?\b|airs?\b|premieres?\b|debuts?\b|stars\b|follows\b|adapts\b|features\b|drops\b|launches\b)[a-z]{2,12}s)\b"
        r"(?!\s(?:not|dead|gone|killed|expected|likely|said|set\sto)\b)|"
        r"(?:,|,?\sand|\sagainst)\s\ue000['’]s?\s[A-Z]|,?\sand\s\ue000['’]s?\s[A-Z]|\s[a-z]+s\s[^.;,]{0,30}\b(?:once\smore|again)\b))",
        character=True,
    ),
    _phrase(
        "it finds <people> own <character>",
        r"\b(?:finds?|sees?|follow(?:s|ing)?|pits?|brings?\sback|reunites?|introduces?|features|continues\swith|(?:opens?|picks?\sup|focus(?:es)?|cent(?:re|er)s?|zeroes\sin)\s(?:on|with|around)|"
        r"left|leaves|meets?|puts?|sends?|takes?|shows?|joins?|expect|against|between|versus|reunited\swith)\s(?P<who>"
        + PERSON
        + r")['’]s?\s(?="
        + _CAPITALS
        + r"(?:\s[a-z]|,\s[a-z]|[.,;]\s?$|(?:,|,?\sand)\s\ue000['’]))",
        character=True,
        needs="find see sees foll pit pits brin reun intr feat cont open pick focu cent zero left leav meet put puts send take show join expe agai betw vers",
    ),
    _phrase(
        "and <people> own <character>",
        r"(?:(?<=, )|(?<=and )|(?<=against ))(?P<who>"
        + PERSON
        + r")['’]s?\s(?="
        + _CAPITALS
        + r"(?:\s[a-z]|(?!,\swho\b)[.,;]|$))",
        character=True,
        behind=PERSON + r"['’]s?\s[A-Z][^.;]{1,60}$",
    ),
    _phrase(
        "<people>, whose <character> was, does",
        r"(?P<who>"
        + PERSON
        + r"),\swhose\s(?="
        + _CAPITALS
        + r"\s(?:was|were|had|died|seemed|got|ended|spent|went)\s[^.;\ue000]{1,80}?,\s(?:also\s|now\s)?(?:is|will|(?!was\b)[a-z]+s)\s)",
        character=True,
        needs="whos",
    ),
    _phrase(
        "<people> own <character>, expected",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?="
        + _CAPITALS
        + r"\s(?:is|are)\s(?:also\s|both\s)?(?:expected|likely|said|set)\sto\b)",
        "expected",
        character=True,
        needs="expe like said set",
    ),
    _phrase(
        "<character> (<people>)",
        r"(?<![\w\ue000])(?P<char>" + _CAPITALS + r"|\ue000)\s\((?:played\sby\s)?(?P<who>" + PERSON + r")\)",
    ),
    _phrase(
        "<character>, played by <people>",
        r"(?<![\w’'] )(?P<char>"
        + _CAPITALS
        + r"|\ue000)(?:,\s(?:who\sis\s|again\s|now\s)?|\s(?:is|will\sbe|who\sis|to\sbe)\s(?:now\s|again\s|once\smore\s)?)"
        r"(?:played|portrayed|voiced|essayed)\s(?:(?:here|there|again|once\smore|once\sagain|this\stime|now)\s)?by\s"
        + WHO,
        needs="play port voic essa",
    ),
    _phrase(
        "played by <people>",
        r"(?<!was )(?<!were )\b(?:played|portrayed|voiced|essayed|led|fronted|headlined|toplined|headed|anchored)\s"
        r"(?:(?:here|there|again|once\smore|once\sagain|this\stime|now)\s)?by\s" + WHO,
        needs="play port voic led fron head topl anch essa",
    ),
    _phrase(
        "starring <people>",
        r"\b(?:[Ss]tars|[Ss]tarring|co-stars|co-starring|[Ff]eaturing|features|brings\sback|bringing\sback|"
        r"joined\s(?:once\s(?:again|more)\s|again\s|also\s)?by|welcomes|enlists|recruits|casts|has\scast|adds|gets|taps|lands|signs|nabs|(?:the\s)?return\sof|"
        r"pairs|reunites|reteams|as\swell\sas\sstars)\s(?:(?:also|again)\s)?" + WHO,
        needs="star co feat brin join welc enli recr cast has adds gets taps land sign nabs retu pair reun rete",
    ),
    _phrase(
        "starring alongside <people>",
        r"\b(?:[Ss]tarring|[Pp]laying|[Aa]ppearing|[Jj]oining|[Rr]eturning)\s(?:alongside|opposite)\s" + WHO,
        needs="star play appe join retu",
    ),
    _phrase(
        "<people> in the lead",
        r"\b[Ww]ith\s" + WHO,
        after=r"(?=\s(?:back|in\sthe\s(?:lead|title|main)|"
        r"in\s(?:an?\s)?(?:supporting|recurring|guest|leading|key|other|undisclosed)\s|attached|on\sboard|"
        r"also\s(?:present|aboard)|(?:once\s(?:again|more)|again|also)\s(?:playing|starring|returning|as)|playing|starring|"
        r"as\sthe\s(?:lead|star)|(?:set|due)\sto\s(?:star|return|lead|play)|as)\b)(?:\s(?:[\w’'-]+\s){0,3}?(?:playing|starring\sas|as)\s)?",
        character=True,
        needs="with",
    ),
    _verb(
        "<people> in the lead role",
        r"in\s(?:the|its|a)\s(?:lead|leading|title|titular|main|starring|central|pivotal)\s(?:role|part)s?\b",
        needs="role part role part",
    ),
    _phrase(
        "parts for <people>",
        r"\b(?:are|be|also)\s(?:[\w-]+\s){0,3}(?:parts|roles)\sfor\s" + WHO,
        needs="part role",
    ),
    _phrase(
        "filming with <people>",
        r"\b(?:is|are|was|being|been|now|already|still)\s(?:filming|shooting|filmed|shot|in\sproduction|made|"
        r"being\s(?:shot|filmed|made))(?:\s(?:in|on)\s[^.,;]{1,30}?)?\swith\s" + WHO,
        after=r"(?!\s(?:direct|writ|produc|as\s(?:director|writer|showrunner)))",
        needs="film shoo shot prod made",
    ),
    _phrase("with <people>.", r"^[Ww]ith\s(?:also\s)?" + WHO, after=r"\.?$", needs="with"),
    _phrase(
        "also: <people>",
        r"\b(?:[Aa]lso|[Pp]lus|[Nn]ew|[Jj]oining)\b[^.;:]{0,90}:\s" + WHO,
        after=r"\.?$",
        needs="also plus new join",
        behind=r"^[^.;:]{0,40}$",
    ),
    _phrase("<show> with <people>", _SHOW + r",?\s(?:[\w’'-]+\s)?with\s" + WHO, needs="with"),
    _phrase(
        "join alongside <people>",
        r"\b(?:alongside|opposite|besides|along\swith|together\swith)\s" + WHO,
        needs="alon oppo besi toge",
        behind=r"\b(?:" + _JOIN + r"|" + _COME_BACK + r")\b[^.;:]{0,60}$",
    ),
    _phrase(
        "besides <people> the cast has",
        r"^(?:Besides|Alongside|In\saddition\sto|As\swell\sas|With|Next\sto)\s(?:her\sand\s|him\sand\s)?" + WHO,
        after=r"(?=,?\s(?:the\s(?:season|series|show|cast|new)|it\s))",
        needs="besi alon addi well with next",
    ),
    _phrase(
        "additions are others, plus <people>",
        r",\s(?:plus|along\swith|as\swell\sas|and\salso)\s(?:the\slikes\sof\s)?" + WHO,
        needs="plus alon well also",
        behind=r"(?:^|[.;:]\s)(?:[\w’']+\s){0,4}(?i:"
        + _ADDITION
        + r")\s[^.;:]{0,12}?(?:are|is|include[sd]?)\s[^.;:]{0,120}$",
    ),
    _phrase(
        "has <people> as additions",
        r"\b(?:has|have|gets|sees|adds|with)\s" + WHO,
        after=r"(?=\sas\s(?:[\w-]+\s){0,2}(?:additions|newcomers|stars|leads|guests|regulars|new))",
        needs="as",
    ),
    _phrase(
        "additions are <people>",
        r"(?:\s(?:is|are|were|will\sbe|include[sd]?|including|such\sas|like|comes?)|:)\s(?:also\s|once\smore\s|again\s|the\s(?:likes\sof\s)?)?"
        + WHO,
        behind=r"(?:^|[.;:,–—(]\s|\b(?:and|but|while)\s)[^.;:]{0,80}?\b(?i:"
        + _ADDITION
        + r")\b(?:[^.;:]|:\s(?=[A-Z])){0,50}$",
    ),
    _phrase(
        "so does <people> own <character>",
        r"\b(?:so|as)\s(?:is|are|does|do|will)\s(?P<who>" + PERSON + r")['’]s?\s(?=" + _CAPITALS + r")",
        character=True,
        needs="so as",
    ),
    _phrase(
        "<people> is not going anywhere",
        r"(?P<who>" + PERSON + r")(?:\s(?:is|are)|['’]s)(?:(?:n['’]t|\snot)\sgoing\sanywhere|\sgoing\snowhere)\b",
        needs="goin",
    ),
    _phrase("so is <people>", r"\b(?:so|as)\s(?:is|are|does|do|will)\s" + WHO, needs="so as"),
    _phrase(
        "cast: <people>",
        r"^(?:[\w’' ]{0,30}\b)?(?:Cast|CAST|cast|Starring|Stars|Actors|Leads?)\s?[:–-]\s" + WHO,
        needs="cast star acto lead",
    ),
    _verb("<people> at work", r"(?:" + _WORK + r")(?!\w)", needs="film shoo prod work set"),
    Phrase(name="<people> as <character>"),
)

_EXPECTED = (
    _phrase(
        "expect <people>",
        r"(?<!n['’]t )(?<!not )\b(?:[Ee]xpect(?:s|ed|ing)?(?:\sto\ssee)?|hop(?:es?|ing)\sto\s(?:see|get)|"
        r"(?:could|may|might)\ssee|talks\swith|courting|wants|pursuing|eyeing|circling)\s" + WHO,
        "expected",
        needs="expe hope hopi see talk cour want purs eyei circ",
    ),
    _phrase(
        "whether <people> stay is open",
        r"\b[Tt]he\s(?:status|future|question|whereabouts)\sof\s" + WHO,
        "expected",
        after=r"(?!\sas\b)[^.;\ue000]{0,80}?\b(?:ha(?:s|ve)\s(?:not|yet\sto)\s(?:yet\s)?(?:be(?:en)?\s)(?:announced|settled|confirmed|clarified|resolved)|(?:was|is|are|were|remains?)\s(?:left\s)?(?:(?:not\s(?:[\w-]+\s)?|un)(?:clear|known|settled|decided)|sidestepped|dodged|avoided|open|up\sin\sthe\sair|in\s(?:doubt|limbo|question)|uncertain))\b",
        needs="stat futu ques wher",
    ),
    _verb(
        "<people> rumoured for a part",
        r"(?:rumou?red|tipped|reported|believed|thought|understood|said)\s(?:for\s(?:weeks|months|years|some\stime)\s)?(?:to\s(?:be|play)|as)\s(?:the|an?|its)\s(?:[\w’'-]+\s){0,3}?(?:villain|baddie|antagonist|love\sinterest|big\sbad|nemesis|rival|lead|hero|heroine)\b",
        "expected",
        needs="vill badd anta love big neme riva lead hero",
    ),
    _verb(
        "<people> are a question mark",
        r"(?:is|are|remains?)\s(?:still\s)?(?:the|an?)\s(?:big\s|only\s)?(?:question\smarks?|wild\scards?|unknowns?|maybe)\b",
        "expected",
        needs="ques wild unkn mayb",
    ),
    _phrase(
        "<people>'s return looks likely",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:[\w-]+\s)?(?:returns?|comebacks?|involvement|presence|participation)\s(?:looks?|seems?|is|are|appears?)\s(?:also\s|all\sbut\s|very\s|more\sthan\s)?"
        r"(?:likely|probable|possible|certain|on\sthe\scards|expected|a\ssafe\sbet|a\sgiven|a\sformality)\b",
        "expected",
        needs="retu come invo pres part",
    ),
    _phrase(
        "a place for <people>",
        r"\b(?:may|might|could|should|(?:may|might|could)\syet)\s(?:yet\s|still\s)?be\s(?:an?\s)?(?:place|room|part|role|way\sback|cameo)s?\sfor\s"
        + WHO,
        "expected",
        needs="plac room part role way came",
    ),
    _verb(
        "<people> would do it again",
        r"do\s(?:it|another|more|a\s(?:second|third|fourth|fifth)(?:\sseason|\sseries)?)\s(?:again\s)?(?:in\sa\sheartbeat|tomorrow|like\sa\sshot|without\shesitation|gladly|again)\b",
        "expected",
        needs="hear tomo shot hesi glad agai",
    ),
    _verb(
        "<people> close to signing",
        r"(?:(?:as\s)?close\sto\s(?:signing|joining|a\sdeal)|in\s(?:early\s|final\s|advanced\s)?(?:talks|negotiations)(?:\sfor\s[^.;,\ue000]{1,30}?\sas\s)?|"
        r"circling|being\seyed)",
        "expected",
        character=True,
        needs="clos talk nego circ eyed",
    ),
    _verb(
        "<people> in line for a part",
        r"(?:lined\sup|eyed|tipped|considered|courted|in\sthe\s(?:running|frame)|wanted)\sfor\s(?:an?|the|its)\s(?:[\w’'-]+\s){0,3}(?:roles?|parts?|leads?)\b",
        "expected",
        needs="line eyed tipp cons cour runn fram want",
    ),
    _verb(
        "<people> have no deal yet",
        r"(?:hammer(?:s|ing)?\sout|work(?:s|ing)?\s(?:out|on)|negotiat(?:es?|ing)|discuss(?:es|ing)?)\s(?:an?\s|the\s|their\s|his\s|her\s)?(?:new\s)?(?:deals?|contracts?|returns?|comebacks?)\b",
        "expected",
        needs="deal cont retu come",
    ),
)

PHRASES = (*_OUT, *_EXPECTED, *_IN)
"""Who leaves is read before who comes: what takes over from somebody tells both."""
