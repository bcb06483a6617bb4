"""The phrases that give people a job behind the camera, or take it from them, ordered by meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from citadel_watch.extracting.billing import LEADING, PEOPLE
from citadel_watch.extracting.masking import PERSON

Standing = Literal["in", "out"]


_WHO = r"(?P<who>" + PEOPLE + r")"
_FIRST = r"(?P<who>" + LEADING + r")"
_NOUN = (
    r"(?:(?:the|an?|its|their|his|her|our|sole|new|original|returning|current|former|fellow|series|season|show|"
    r"other|another|also|main|solo|"
    r"Emmy-winning|longtime|incoming|main)\s){0,4}"
    r"(?:(?:co-|head\s|lead\s|series\s|executive\s|exec\s)*(?:showrunners?|show-runners?|show\srunners?|"
    r"directors?|writers?|creators?|"
    r"producers?|composers?|editors?|screenwriters?|narrators?|(?:creative\s)?consultants?)|co-showrunners?|EPs?)"
)
_NOUNS = (
    r"(?P<job>(?i:" + _NOUN + r"(?:(?:,\s(?:and\s)?|\s(?:and|&|as\swell\sas)\s|[/-])(?!the\s)" + _NOUN + r"){0,4}))"
)
_PAST = (
    r"(?:(?:co-)?directed|helmed|(?:co-)?written|penned|scripted|(?:co-)?created|(?:co-)?developed|(?:executive\s|"
    r"exec-|co-)?produced|"
    r"composed|scored|edited|overseen|run|showrun|devised|shepherded)"
)
_PASTS = (
    r"(?P<job>(?:[Hh]elmed|[Ww]ritten|[Dd]irected|[Cc]reated|[Pp]roduced|"
    + _PAST
    + r")(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:also\s)?"
    + _PAST
    + r"){0,3})"
)
_DOING = (
    r"(?:(?:co-)?direct(?:s|ing)?|helm(?:s|ing)?|(?:co-)?writ(?:es?|ing)|pens?|penning|(?:exec(?:utive)?[\s-]|"
    r"co-)?produc(?:es?|ing)|"
    r"compos(?:es?|ing)|scor(?:es|ing)|edit(?:s|ing)?|showruns?|showrunning)"
)
_DOINGS = (
    r"(?P<job>" + _DOING + r"(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:also\s|run\b|runs\b)?(?:" + _DOING + r")?){0,3})"
)
_GAP = (
    r"(?P<gap>(?:\s(?:will|is|are|was|has|have|had|been|being|be|to|both|all|also|each|now|once|again|not|never|"
    r"no|longer|even|"
    r"reportedly|likely|probably|expected|set|due|confirmed|slated|tapped|hired|said|signed|brought|on|up|in|"
    r"still|currently|recently|"
    r"just|would|could|may|might|should|can|won['’]t|isn['’]t|then|himself|herself|themselves|as\swell|already|"
    r"returning|"
    r"back|formally|that\she|that\sshe|that\sthey|attached|appointed|named|courted|wanted|together)){0,9})\s"
)
_ASIDE = (
    r"(?:,\s(?:[^,;.:]{1,40}\s(?:says?|said|reports?|writes|confirms)|who\s[^,;:]{1,90}|whose\s[^,;:]{1,80}|"
    r"(?:the|an?|one|best|known|"
    r"formerly|himself|herself|[a-z]+\sof)\s[^,;:]{1,80}),[”\"’]?)?(?:\s(?:narrates|leads|stars|voices)\s\w+\sand)?"
)
_SERVE = (
    r"(?:(?:serves?|served|serving|works?|working|acts?|acting|returns?|returning|joins?|joined|joining|boards?|"
    r"boarded|remains?|stays?|"
    r"stays\son|carries\son|carry\son|continues?|comes?\s(?:on|in|aboard|back)|signs?\son|takes\sover|take\sover|"
    r"took\sover|taking\sover|steps?\s(?:in|up)|"
    r"credited|attached|on\sboard|aboard|reunites?|hired|tapped|brought\sin|appointed|named|unveiled|announced|"
    r"back|doubles?|doubling|lined\sup|in\splace|"
    r"taking\sthe\sreins|takes\sthe\sreins|takes?\son\sa\ssecond\sjob)"
    r"(?:\sthe\s(?:show|series|season|project|team|spin-?off))?(?:\s(?:again|once\smore|on|too|"
    r"both))?\s(?:in\s[^,.;:]{0,20}\s)?as|"
    r"(?:is|are|be|remains?|becomes?|became|as|stays?|named|appointed|made|(?:promoted|elevated)\sto))"
)
_LEAVE = (
    r"(?:step(?:s|ped|ping)?\s(?:down|aside|away|back)|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|leav(?:es?|ing)|left|"
    r"quit(?:s|ting)?|walk(?:s|ed)?\s(?:away|off)|"
    r"bow(?:s|ed)?\sout|mov(?:es?|ed|ing)\son|(?:was|were|been|being|is)\s(?:fired|dismissed|replaced|let\sgo|"
    r"ousted|removed|sacked)|out|drop(?:s|ped)?\sout|"
    r"no\slonger(?:\sserv\w+)?|part(?:s|ed)?\sways(?:\swith\sthe\s\w+)?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A way to say it. `who` names the people; the job is read from `job`, or is `role`."""

    name: str
    pattern: re.Pattern[str]
    role: str | None = None
    standing: Standing = "in"
    strict: bool = False
    """True where the words could speak of other work: what they govern must be this subject."""


def _phrase(
    name: str, pattern: str, role: str | None = None, standing: Standing = "in", *, strict: bool = False
) -> Phrase:
    return Phrase(name=name, pattern=re.compile(pattern), role=role, standing=standing, strict=strict)


PHRASES = (
    _phrase(
        "<people> leave as <job>",
        _FIRST
        + _ASIDE
        + r"(?:\s[\w’']+){0,4}?\s"
        + _LEAVE
        + r"(?:\s[\w’'“”\"]+){0,5}?\s(?:as|from\s(?:the\s)?(?:role|post|job)\sof)\s"
        + _NOUNS,
        standing="out",
    ),
    _phrase(
        "<job> <people> leave",
        r"(?<!former )(?<!ex-)\b(?<!new )"
        + _NOUNS
        + r"\s"
        + _WHO
        + r"(?:\s(?:has|have|is|was|had|been|being|will|officially|abruptly|reportedly)){0,3}\s"
        + _LEAVE
        + r"(?=[\s.,;)]|$)",
        standing="out",
    ),
    _phrase(
        "<people> replaced as <job> by",
        _FIRST + r"(?:\s[\w’']+){0,4}?\sreplaced(?:\sby\s" + PERSON + r")?\sas\s" + _NOUNS,
        standing="out",
    ),
    _phrase(
        "<people> hand over the reins",
        _FIRST + _ASIDE + r"(?:\s(?:has|have|had|is|are|will|be|to|now|also)){0,3}(?:\s[^.\ue000]{1,140}?\b(?:he|she|"
        r"they)\s(?:(?:has|have|had|"
        r"will)\s)?)?\s?\b(?:hand(?:s|ed|ing)?\sover|giv(?:es?|ing|en)\sup|gave\sup|hand(?:s|ed|ing)?\sback|relinquish(?:es|ed)?|"
        r"surrender(?:s|ed)?|pass(?:es|ed|ing)?\son)\sthe\s(?:keys|reins|helm|baton)\b(?!\s(?:of|to)\s(?:his|her|their|an?)\b)",
        "showrunner",
        standing="out",
    ),
    _phrase(
        "replace <people> as <job>",
        r"\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|tak(?:es?|ing)\sover\sfrom|took\sover\sfrom)\s"
        + _WHO
        + r",?\s(?:as|for)\s"
        + _NOUNS,
        standing="out",
    ),
    _phrase(
        "as <job>, replacing <people>",
        r"\bas\s"
        + _NOUNS
        + r"(?:\s[^.;]{0,40}?)?,?\s(?:replacing|succeeding|taking\sover\sfrom|in\splace\sof)\s"
        + _WHO,
        standing="out",
    ),
    _phrase(
        "<people> replace as <job>",
        _FIRST
        + _ASIDE
        + r"(?:\s[\w’']+){0,4}?\s(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|tak(?:es?|ing)\sover\sfrom|"
        r"took\sover\sfrom)\s" + PERSON + r",?\sas\s" + _NOUNS,
    ),
    _phrase("<job>, replaced by <people>", r"\bas\s" + _NOUNS + r"[^.;]{0,40}?\b(?:replaced|succeeded)\sby\s" + _WHO),
    _phrase("<job>: <people>", r"^\W{0,3}(?P<job>[A-Z][\w\s,&/-]{2,50}?)(?:\sby)?\s?[:–—|]\s?" + _WHO),
    _phrase("<people>: <job>", r"^\W{0,3}" + _WHO + r"\s?(?:[:–—|]\s?|\()" + _NOUNS + r"\)?\W*$"),
    _phrase(
        "<done> by <people>", r"\b" + _PASTS + r"\s(?:again\s|once\smore\s|entirely\s|for\s[^,.;]{1,40}\s)?by\s" + _WHO
    ),
    _phrase(
        "<work> by <people>",
        r"\b(?P<job>(?i:scripts?|screenplay|music|score|direction|teleplay|story))\s(?:(?:is|are|come|comes|"
        r"will\sbe|will\scome)\s)?(?:by|from)\s" + _WHO,
    ),
    _phrase(
        "<people> serve as <job>",
        _FIRST + _ASIDE + r"(?:(?=\s)" + _GAP + r")?(?<=\s)(?:again\s)?" + _SERVE + r"\s" + _NOUNS + r"\b",
    ),
    _phrase(
        "<people>, who is <job>",
        _FIRST + r",\swho\s(?:[\w’']+\s){0,3}?" + _SERVE + r"\s" + _NOUNS + r"\b",
    ),
    _phrase(
        "<job> is <people>",
        r"\b" + _NOUNS + r"(?:\s(?:of|on|for|in|this)\s[^,.;:]{1,40}?)?\s(?:is|are|include|includes|will\sbe|"
        r"remains?)\s(?:once\s(?:more|again)\s|again\s|still\s)?" + _WHO,
    ),
    _phrase(
        "<job>, along with <people>",
        r"\b"
        + _NOUNS
        + r",?\s(?:duty\s|duties\s)?(?:along\swith|alongside|together\swith|as\sare|as\sis|with)\s"
        + _WHO,
    ),
    _phrase(
        "<doing> alongside <people>",
        r"\b" + _DOINGS + r"\s(?:(?:[^.;,\ue000]{1,50}?\s)?(?:alongside|along\swith|together\swith)|with)\s" + _WHO,
    ),
    _phrase(
        "from <people> and <job> <people>",
        r"\b(?:from|by)\s[^.;]{0,60}?" + PERSON + r"(?:,\s(?:and\s)?|\sand\s)" + _NOUNS + r"\s" + _WHO,
    ),
    _phrase(
        "<job> are <people>, too",
        r"\b(?P<job>(?i:executive\sproducers?|producers?|directors?|writers?))\s(?:also\s)?(?:include|includes|"
        r"including|are)\s" + _WHO,
    ),
    _phrase(
        "has <people> as <job>",
        r"\b(?:[Ww]ith|has|have|gets|brings\sback|keeps|sees|hired|hires|taps|tapped|appoints|names)\s"
        + _WHO
        + r"\s(?:back\s|returning\s|serving\s|set\s|attached\s|on\sboard\s|also\s)?as\s"
        + _NOUNS,
    ),
    _phrase(
        "with <people> doing",
        r"(?:\bwith\s|,\s|\band\s)"
        + _WHO
        + r"\s(?:also\s|again\s|once\smore\s)?(?P<job>(?:on\s|sharing\s|handling\s)?(?:direct|writ|produc|"
        r"showrunn|compos|edit|execut|develop)(?:ing|ion)\b)(?:\s(?:duty|duties))?",
    ),
    _phrase(
        "<people> to do",
        r"\b(?:[Cc]ourt(?:s|ing)|hire[sd]?|taps?|tapped|wants?|enlist(?:s|ed)?|brought\sin|asked|bring(?:s|"
        r"ing)\s(?:back|in))\s" + _WHO + r"\sto\s" + _DOINGS,
    ),
    _phrase(
        "<people> do", _FIRST + _ASIDE + r"(?:(?=\s)" + _GAP + r")?(?<=\s)" + _DOINGS + r"(?=[\s.,;)]|$)", strict=True
    ),
    _phrase(
        "it is <people> who do",
        r"\b(?:is|are)\s" + _WHO + r"\swho\s(?:(?:will|also|again|once|more)\s)*" + _DOINGS + r"(?=[\s.,;)]|$)",
    ),
    _phrase(
        "<people> did",
        _FIRST + r"\s(?:(?:has|have|had|also|both|himself|herself)\s){0,2}(?P<job>(?:co-)?(?:directed|wrote|written|"
        r"created|developed|penned|composed|produced|edited))\s(?P<object>it\b|the\s(?:show|series|season|whole|"
        r"script|scripts|music|score|pilot|first\sepisodes?)\b|all\b|every\b|each\b|both\b|most\b|"
        r"\w+\sepisodes\b|[A-Z“‘])",
        strict=True,
    ),
    _phrase(
        "<people>, who did it",
        _FIRST
        + r",\swho\s(?P<job>(?:co-)?(?:directed|directs|wrote|writes|created|developed|penned|composed|produced))"
        r"\s(?:it|the\s(?:show|series|season|spin-?off)|half\sof\s(?:it|them|the\s\w+))(?=[\s,.;])",
        strict=True,
    ),
    _phrase(
        "<did> it with <people>",
        PERSON
        + r"(?:,\swho)?\s(?:(?:has|have|had|also)\s){0,2}(?P<job>(?:co-)?(?:directed|wrote|written|writes|created|"
        r"developed|penned))\s(?:it|the\s(?:show|series|season|spin-?off|scripts?))\s(?:together\swith|along\swith|"
        r"alongside|with)\s" + _WHO,
        strict=True,
    ),
    _phrase(
        "<people>, the <job>,",
        _FIRST + r",\s(?=(?:the|its|our)\s)" + _NOUNS + r",\s(?!an?\s|the\s)(?=[a-z])",
    ),
    _phrase(
        "<people> share the writing",
        _FIRST
        + _ASIDE
        + r"\s(?:shares?|handles?|does|do|provides?)\sthe\s(?P<job>writing|direction|directing|script|music|score)\b",
    ),
    _phrase(
        "<people> at the helm",
        _FIRST + _ASIDE + r"(?:\s(?:is|are|will\sbe|being|back|again|takes?|took|taking|stays?|remains?|"
        r"stands?))*\s(?:at\sthe\shelm|in\scharge|behind\sthe\scamera|takes?\scharge|"
        r"in\sthe\sdirector['’]s\schair|calling\sthe\sshots)",
        "director",
    ),
    _phrase(
        "<people> share the job",
        _FIRST
        + _ASIDE
        + r"(?:\s[\w’']+){0,4}?\s(?:shares?|splits?|takes?\son)\s(?:the\s)?(?P<job>(?:executive\s)?(?:producer|"
        r"director|directing|writing|"
        r"showrunner|showrunning|producing))\s(?:duty|duties|credits?|work)\b",
    ),
    _phrase("<people> narrate", _FIRST + _ASIDE + r"\s(?:will\s|also\s)*(?P<job>narrates?)\b"),
    _phrase(
        "in the hands of <people>",
        r"\b(?:in\sthe\shands\sof|entrusted\sto|at\sthe\shelm\s(?:is|are|will\sbe)|[Bb]ehind\sthe\scamera\s(?:is|"
        r"are|stands?)|[Aa]t\sthe\shelm\s(?:is|are))\s" + _WHO,
        "director",
    ),
    _phrase(
        "<people> run it",
        _FIRST + _ASIDE + r"(?:\s(?:will|again|also|still|both|once|more|direct|write|directs|writes|and|"
        r"to))*\s(?:runs?\s(?:things|the\sshow|it|the\s(?:series|season|writers)|the\s\w+\sone)|"
        r"oversees?\s(?:the|it)|(?:keeps?|takes?)\sthe\sreins)\b",
        "showrunner",
    ),
    _phrase(
        "who also runs the show",
        PERSON
        + r"[^.;:]{0,30}?(?:,\s|\sand\s)"
        + _WHO
        + r",\swho\s(?:also\s|again\s|will\s)*runs?\sthe\s(?:show|series|season|writers)\b",
        "showrunner",
    ),
    _phrase(
        "<people>, who runs the show",
        _FIRST + r",\swho\s(?:also\s|again\s|will\salso\s|will\s)?runs?\sthe\s(?:show|series|season)\b",
        "showrunner",
    ),
    _phrase(
        "the <people>-run show",
        r"\b(?:the\s)" + _WHO.replace(PERSON + r"(?!['’]s?\s)", PERSON) + r"-run\b",
        "showrunner",
    ),
    _phrase(
        "made under <people>",
        r"\b(?:filmed|made|shot|produced|filming|shooting)\s[^.;]{0,40}?\bunder\s(?:the\sduo\s)?" + _WHO,
        "creator",
    ),
    _phrase("hired for it", r"(?P<who>" + PERSON + r"),?\s(?:has|have)\sbeen\shired\sfor\s(?=the|its|this)", "creator"),
    _phrase(
        "it came from <people>",
        r"(?<!ripts )(?<!ript )(?<!usic )(?<!core )\b(?:comes?|hails?)\sfrom\s(?:(?:the\s)?(?:creators?|"
        r"minds?\sof|duo|team|husband-and-wife\steam)\s(?:of\s)?)?" + _WHO,
        "creator",
    ),
    _phrase(
        "from creators <people>",
        r"\bfrom\s(?P<job>(?:co-)?(?:creators?|showrunners?|writers?|directors?)(?:\s(?:and|&)\s(?:creators?|"
        r"showrunners?|writers?|directors?|executive\sproducers?))?)\s" + _WHO,
    ),
    _phrase(
        "the reins go to <people>",
        r"\b(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?)\s(?:over\s)?the\sreins\s(?:over\s)?to\s" + _WHO,
        "showrunner",
    ),
    _phrase(
        "takes over as <job>",
        r"\b(?:handing|handed|passes|passing|hands)\s(?:the\sreins\s|over\s)?to\s" + _WHO + r"\sas\s" + _NOUNS,
    ),
    _phrase(
        "new <job> <people>",
        r"\b(?P<job>(?i:(?:new|incoming|returning|season\s\w+|series)\s(?:co-)?(?:showrunners?|directors?|"
        r"head\swriters?|writers?|composers?)))\s" + _WHO,
    ),
    _phrase(
        "thanks to <job> <people>",
        r"\b(?:thanks\sto|under|led\sby|from|guided\sby|overseen\sby|(?:^|\.\s)(?=[A-Z]))\s?" + _NOUNS + r"\s" + _WHO,
    ),
    _phrase(
        "<job>s <people> at it",
        r"(?:^|[.“\"]\s?)(?P<job>(?:[Cc]o-)?(?:Creators|Directors|Showrunners|Writers)(?:\s(?:and|&)\s(?:creators|"
        r"directors|showrunners|writers|executive\sproducers))?)\s" + _WHO,
    ),
)
