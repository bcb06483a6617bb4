# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The phrases that give people a job behind the camera, or take it from them, ordered by meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

Standing = Literal["in", "out"]

_JOB = (
    r"(?:(?:co-|head\s|lead\s|series\s|executive\s|exec\s)*(?:showrunners?|show-runners?|show\srunners?|"
    r"directors?|writers?|creators?|producers?|composers?|editors?|screenwriters?|scriptwriters?|narrators?|(?:creative\s)?consultants?)|"
    r"co-showrunners?|co-EPs?|EPs?)"
)
_NOUN = (
    r"(?:(?:the|(?:season|series|show|drama|comedy)['’]s?|an?|its|their|his|her|our|sole|new|original|returning|current|former|fellow|series|season|show|other|another|"
    r"also|main|solo|longtime|incoming|first-time|[\w-]+-winning)\s){0,4}" + _JOB
)
_NOUNS = (
    r"(?P<job>(?i:"
    + _NOUN
    + r"(?:(?:,\s(?:and\s)?|\s(?:and|&|as\swell\sas|plus)\s|[/-])(?!the\s)"
    + _NOUN
    + r"){0,4}))"
)
_PAST = (
    r"(?:(?:co-)?directed|helmed|(?:co-)?written|penned|scripted|(?:co-)?created|(?:co-)?developed|(?:executive[\s-]|exec[\s-]|co-)?produced|"
    r"composed|scored|edited|overseen|run|showrun|devised|shepherded|adapted)"
)
_PASTS = (
    r"(?P<job>(?:[Hh]elmed|[Ww]ritten|[Dd]irected|[Cc]reated|[Pp]roduced|[Dd]eveloped|[Cc]omposed|[Pp]enned|"
    + _PAST
    + r")(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:also\s)?"
    + _PAST
    + r"){0,3})"
)
_DOING = (
    r"(?:(?:co-)?direct(?:s|ing)?|helm(?:s|ing)?|(?:co-)?writ(?:es?|ing)|(?:co-)?pens?|penning|(?:co-)?scripts?|scripting|(?:exec(?:utive)?[\s-]|"
    r"co-)?produc(?:es?|ing)|(?:co-)?compos(?:es?|ing)|scor(?:es|ing)|edit(?:s|ing)?|(?:co-)?showruns?|(?:co-)?showrunning|(?:co-)?creat(?:es?|ing)|develop(?:s|ing)|co-runs?|co-running|"
    r"exec[\s-]produc(?:es?|ing))"
)
_DOINGS = (
    r"(?P<job>" + _DOING + r"(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:also\s|run\b|runs\b)?(?:" + _DOING + r")?){0,3})"
)
_DID = r"(?:co-|executive\s)?(?:directed|wrote(?!\sfor\b)|written|created|developed|penned|scripted|composed|produced|edited|helmed|adapted|devised)"
_DIDS = r"(?P<job>" + _DID + r"(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:also\s)?" + _DID + r"){0,2})"
_SERVE = (
    r"(?:serv(?:es?|ed|ing)|work(?:s|ing)?|act(?:s|ing)?|return(?:s|ing)?|join(?:s|ed|ing)?|board(?:s|ed|ing)?|remains?|stay(?:s|ing)?|"
    r"carr(?:ies|y)|continu(?:es?|ing)|com(?:es?|ing)\s(?:on|in|aboard|back)|sign(?:s|ed)?|tak(?:es?|ing)\s(?:over|the\sreins|charge)|took\sover|"
    r"step(?:s|ped|ping)?\s(?:in|up)|credited|attached|on\sboard|aboard|reunites?|hired|tapped|brought|appointed|named|unveiled|announced|"
    r"back|doubl(?:es?|ing)|lined\sup|in\splace|at\sthe\s(?:helm|wheel)|fill(?:s|ing)?\sin|succeed(?:s|ed|ing)?|function(?:s|ing)?|add(?:s|ed)?|"
    r"tak(?:es?|ing)\son|lend(?:s|ing)?|pull(?:s|ing)?|mov(?:es?|ing)\s(?:up|in)|promoted|elevated|upped|listed|also|both)"
)
_LEAVE = (
    r"(?:step(?:s|ped|ping)?\s(?:down|aside|away|back)|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|leav(?:es?|ing)|left|quit(?:s|ting)?|"
    r"walk(?:s|ed)?\s(?:away|off)|bow(?:s|ed|ing)?\sout|mov(?:es?|ed|ing)\son|(?:was|were|been|being|is)\s(?:fired|dismissed|replaced|let\sgo|ousted|"
    r"removed|sacked)|out|drop(?:s|ped)?\sout|no\slonger(?:\sserv\w+)?|part(?:s|ed)?\sways(?:\swith\sthe\s\w+)?|resign(?:s|ed|ing)?|"
    r"ha(?:s|ve)\sended\s(?:his|her|their)\s(?:run|tenure|time|stint))"
)
_THE_SHOW = r"(?:it|them|the\s(?:[\w-]+\s){0,2}(?:show|series|season|drama|comedy|spin-?off|prequel|sequel|thriller|episodes?|scripts?|pilot|project|adaptation|finale|premiere|room|offshoot|anthology))"
_WITH = r"\s(?:(?:together|along)\swith|alongside|with)\s"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A way to say it: a `verb` that follows the people, or a `pattern` that holds them as `who`.

    The job is read from `job`, or is `role`. `needs` are word beginnings one of which the sentence must hold.
    """

    name: str
    verb: str = ""
    pattern: str = ""
    after: str | None = None
    role: str | None = None
    standing: Standing = "in"
    strict: bool = False
    """True where the words could speak of other work: what they govern must be this subject."""
    needs: frozenset[str] = frozenset()


def _verb(
    name: str,
    verb: str,
    role: str | None = None,
    standing: Standing = "in",
    *,
    strict: bool = False,
    needs: str = "",
) -> Phrase:
    return Phrase(name=name, verb=verb, role=role, standing=standing, strict=strict, needs=frozenset(needs.split()))


def _phrase(
    name: str,
    pattern: str,
    role: str | None = None,
    standing: Standing = "in",
    *,
    after: str | None = None,
    strict: bool = False,
    needs: str = "",
) -> Phrase:
    return Phrase(
        name=name,
        pattern=pattern,
        after=after,
        role=role,
        standing=standing,
        strict=strict,
        needs=frozenset(needs.split()),
    )


_LEAVING = (
    _verb(
        "<people> leave as <job>",
        r"(?:[\w’']+\s){0,2}?"
        + _LEAVE
        + r"(?:\s[\w’'“”\"]+){0,5}?\s(?:as|from\s(?:the\s)?(?:role|post|job|position)\sof)\s"
        + _NOUNS
        + r"\b",
        standing="out",
        needs="as role post job posi",
    ),
    _phrase(
        "<job> <people> leave",
        r"(?<!former )(?<!ex-)\b(?<!new )" + _NOUNS + r"\s" + WHO,
        standing="out",
        after=r"(?:\s(?:has|have|is|was|had|been|being|will|officially|abruptly|reportedly)){0,3}\s"
        + _LEAVE
        + r"(?=[\s.,;)]|$)",
        needs="left exit quit leav step depa walk bow bows bowe move movi fire dism repl let oust remo sack out drop no part resi ende",
    ),
    _phrase(
        "<people>'s exit as <job>",
        r"(?P<who>" + PERSON + r")['’]s?\s(?:[\w’'-]+\s){0,2}(?:exit|departure)\sas\s" + _NOUNS,
        standing="out",
        needs="exit depa",
    ),
    _verb(
        "<people> replaced as <job> by",
        r"replaced(?:\sby\s" + PERSON + r")?\sas\s" + _NOUNS,
        standing="out",
        needs="repl",
    ),
    _verb(
        "<people> hand over the reins",
        r"(?:[^.\ue000]{1,140}?\b(?:he|she|they)\s(?:(?:has|have|had|will)\s)?)?(?:hand(?:s|ed|ing)?\s(?:over|off)|giv(?:es?|ing|en)\sup|gave\sup|hand(?:s|ed|ing)?\sback|"
        r"relinquish(?:es|ed)?|surrender(?:s|ed)?|(?:hand|pass)(?:s|es|ed|ing)?(?:\son)?)\sthe\s(?:keys|reins|helm|baton|torch|mantle)\b(?!\s(?:of|to)\s(?:his|her|their|an?)\b)",
        "showrunner",
        "out",
        needs="keys rein helm bato torc mant",
    ),
    _verb(
        "<people> hand the <job> to",
        r"(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?)\s(?:over\s|off\s)?(?:the\s|his\s|her\s)(?P<job>showrunner|showrunning|show-running|director|directing|writing|head\swriter)"
        r"(?:['’]s)?\s(?:job|post|role|duties|reins|chair|position|keys)\b",
        standing="out",
        needs="show dire writ head",
    ),
    _verb(
        "<people> stop <doing>",
        r"(?:opt(?:s|ed)?\sout\sof|drop(?:s|ped)?\sout\sof|stop(?:s|ped)?|step(?:s|ped|ping)?\s(?:down|back|away)\sfrom|walk(?:s|ed)?\saway\sfrom|"
        r"mov(?:es|ed|ing)\son\sfrom|quit(?:s|ting)?|done|no\slonger|gave\sup|giv(?:es?|ing)\sup|vacat(?:es?|ed|ing)|(?:ha(?:s|ve)\s)?left)\s(?:the\s)?(?P<job>directing|writing|running|showrunning|producing|director(?=['’]s\schair))\b",
        standing="out",
        needs="dire writ runn show prod",
    ),
    _phrase(
        "replace <people> as <job>",
        r"\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es?|ing)|took)\sover\s(?:the\s\w+\s)?from)\s" + WHO,
        standing="out",
        after=r",?\s(?:as|for)\s(?:the\s\w+\s)?" + _NOUNS,
        needs="repl succ tak take taki took",
    ),
    _phrase(
        "as <job>, replacing <people>",
        r"\bas\s"
        + _NOUNS
        + r"(?:\s[^.;\ue000]{0,40}?)?,?\s(?:replacing|succeeding|taking\sover\sfrom|in\splace\sof|from)\s"
        + WHO,
        standing="out",
        needs="repl succ taki plac from",
    ),
    _phrase(
        "new <job> replacing <people>",
        r"\b(?:the\snew|(?:is|are|be|becomes|named|appointed)\s(?:the\s)?)\s?"
        + _NOUNS
        + r",?\s(?:replacing|succeeding|taking\sover\sfrom)\s"
        + WHO,
        standing="out",
        needs="repl succ taki",
    ),
    _phrase(
        "the reins from <people>",
        r"\b(?:tak(?:es?|ing)|took|inherit(?:s|ed|ing)?|pick(?:s|ed|ing)?\sup)\s(?:over\s)?the\s(?:reins|baton|keys|show)\sfrom\s"
        + WHO,
        "showrunner",
        "out",
        needs="rein bato keys show",
    ),
    _phrase(
        "<people>, who made it, leave",
        r"(?P<who>"
        + PERSON
        + r"),\swho\s(?P<job>(?:(?:has|had|have|also)\s)*(?:co-)?(?:created|wrote|ran|runs|showran|directed|produced|developed)\b[^.;,\ue000]{0,80}),\s"
        r"(?:(?:has|have|is|was|had|already|since|now|reportedly|also)\s){0,3}(?:left|leaving|exit(?:s|ed|ing)?|quit|depart(?:s|ed|ing)?|walked\saway\sfrom|stepped\s(?:down|away)\sfrom|parted\sways\swith|moved\son\sfrom)"
        r"(?=\s(?:the|this|it)\b|[.,;]|$)",
        standing="out",
        needs="left leav exit quit depa walk step part move",
    ),
)

_DOERS = (
    _verb(
        "<people> replace as <job>",
        r"(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es?|ing)|took)\sover(?:\sfrom)?)\s"
        + PERSON
        + r",?\sas\s(?:the\s\w+\s)?"
        + _NOUNS,
        needs="as",
    ),
    _verb(
        "<people> serve as <job>", _SERVE + r"\b[^.,;:\ue000]{0,45}?\sas\s(?:the\s\w+\s)??" + _NOUNS + r"\b", needs="as"
    ),
    _verb(
        "<people> are <job>",
        r"(?:is|are|be|remain(?:s|ing)?|becom(?:es?|ing)|became|as|stay(?:s|ing)?|named|appointed|made|(?:promoted|elevated|upped)\sto)\s"
        r"(?:(?:back|again|once\smore|still|both|all|also|now|together|likewise)\s)?(?:as\s)?(?:among\s)?"
        + _NOUNS
        + r"\b(?!['’])",
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
    _verb(
        "<people> share the job",
        r"(?:shar(?:es?|ed|ing)|split(?:s|ting)?|tak(?:es?|ing)\s(?:on|over|up)|took\sover|handl(?:es?|ing)|assum(?:es?|ing))\s(?:the\s|both\s)?(?P<job>(?:(?:executive\s)?(?:producer|director|directing|direction|writing|"
        r"showrunner|showrunning|producing|directorial)(?:\s(?:and|&)\s)?){1,2}|director['’]s)\s(?:duty|duties|credits?|work|role|job|post|chair|reins)\b",
        needs="duty duti cred work role job post chai rein",
    ),
    _verb(
        "<people> share the writing",
        r"(?:shares?|handles?|does|do|provides?|did|will\sdo)\s(?:the\s)?(?P<job>writing|direction|directing|script|music|score)\b",
        needs="writ dire scri musi scor",
    ),
    _verb(
        "<people> make the music",
        r"(?:records?|recording|writ(?:es?|ing)|finish(?:es|ing)|conduct(?:s|ing)|provid(?:es?|ing)|deliver(?:s|ing)?|does|doing|is\sdoing)\s(?:the|its|all\sthe|a\snew)\s(?:[\w-]+\s)?(?P<job>score|music|soundtrack)\b",
        needs="scor musi soun",
    ),
    _verb(
        "<people> at the helm",
        r"(?:(?:is|are|be|being|back|again|takes?|took|taking|stays?|remains?|stands?|works?|sits?|step(?:s|ped|ping)?|get(?:s|ting)?|go(?:es|ing)?|mov(?:es|ing)|return(?:s|ing)?|com(?:es?|ing)\sback|make(?:s)?\s(?:his|her|their)\s(?:[\w-]+\s){0,2}debut)\s)*(?:back\s)?(?:at\sthe\shelm|in\scharge|in\sthe\sdriving\sseat|behind\sthe\scamera|"
        r"(?:[a-z]+\s(?:[a-z]+\s){0,3}?)?(?:in|into)\s(?:the\s)?director['’]s\schair|(?:has|have|gets?|occup(?:y|ies)|fills?)\sthe\sdirector['’]s\schair|wield(?:s|ing)?\sthe\smegaphone|calling\sthe\sshots)",
        "director",
        needs="helm char came dire call mega",
    ),
    _verb("<people> narrate", r"(?P<job>narrat(?:es?|ing))\b", needs="narr"),
    _verb(
        "<people> run it",
        r"(?:(?:direct|write|directs|writes|and)\s)*"
        r"(?:(?:co-)?run(?:s|ning)?\s(?:things|it\b|both\b|"
        + _THE_SHOW
        + r"|the\s\w+\sone)|oversee(?:s|ing)?\s(?:the|it)|"
        r"(?:keeps?|tak(?:es?|ing)|took|picks?\sup|hold(?:s|ing)?|assum(?:es?|ing)|inherits?)\s(?:over\s)?the\s(?:creative\s)?(?:reins|baton)|calls?\sthe\sshots\sday\sto\sday|takes?\sthe\swheel)\b",
        "showrunner",
        needs="call run runs runn co over keep take taki took pick hold assu inhe",
    ),
    _verb(
        "<people> join the writers",
        r"(?:join|board)(?:s|ed|ing)?\s(?:the\s|its\s)(?:[\w-]+\s)?(?:writing\s(?:team|staff)|writers['’]?s?['’]?\s(?:room|team)|team\sof\swriters)",
        "writer",
        needs="writ",
    ),
    _verb(
        "<people> direct the others",
        r"(?:tak(?:es?|ing)\s(?:charge\sof|care\sof|on)|handl(?:es?|ing)|direct(?:s|ing)?|helm(?:s|ing)?)\s(?:the\s)?(?:others|rest|remainder|remaining\s(?:episodes|ones|hours|chapters))\b",
        "director",
        needs="dire helm came",
    ),
    _verb("<people> do", _DOINGS + r"(?=[\s.,;:)]|$)", strict=True),
    _verb("<people> did", _DIDS + r"(?=\s)", strict=True),
)

_NAMED = (
    _phrase(
        "<job>, replaced by <people>",
        r"\bas\s" + _NOUNS + r"[^.;]{0,40}?\b(?:replaced|succeeded)\sby\s" + WHO,
        needs="repl succ",
    ),
    _phrase(
        "<job>: <people>",
        r"^\W{0,3}(?P<job>[A-Z][\w\s,&/-]{2,50}?)(?:\sby)?\s?[:–—|]\s?" + WHO,
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons crea wri",
    ),
    _phrase(
        "<people>: <job>",
        r"^\W{0,3}" + WHO,
        after=r"\s?(?:[:–—|]\s?|\(|,\s)" + _NOUNS + r"\)?\W*$",
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
    _phrase("<people> (<job>)", "", after=r"\s\(" + _NOUNS + r"(?:\)|,\s[a-z])"),
    _phrase(
        "<done> by <people>",
        r"\b"
        + _PASTS
        + r"\s(?:again\s|once\smore\s|entirely\s|for\s[^,.;]{1,40}\s)?by\s(?:the\s(?:duo|team|brothers|sisters)\s(?:of\s)?)?"
        + WHO,
        needs="by",
    ),
    _phrase(
        "<work> by <people>",
        r"\b(?P<job>(?i:scripts?|screenplay|music|score|direction|teleplay|story))\s(?:(?:is|are|come|comes|will\sbe|will\scome|was|were)\s)?(?:by|from)\s"
        + WHO,
        needs="by from",
    ),
    _phrase(
        "<job> is <people>",
        r"\b"
        + _NOUNS
        + r"(?:\s(?:of|on|for|in|this)\s[^,.;:]{1,40}?)?\s(?:is|are|include|includes|will\sbe|remains?)\s"
        r"(?:once\s(?:more|again)\s|again\s|still\s|now\s)?" + WHO,
        needs="is are incl be rema",
    ),
    _phrase(
        "<job>, along with <people>",
        r"\b"
        + _NOUNS
        + r",?\s(?:duty\s|duties\s)?(?:along\swith|alongside|together\swith|as\sare|as\sis|with)\s"
        + WHO,
        needs="with alon toge as",
    ),
    _phrase(
        "<doing> alongside <people>", r"\b" + _DOINGS + r"(?:\s[^.;\ue000]{1,50}?|,)?" + _WITH + WHO, needs="with alon"
    ),
    _phrase(
        "<did> it with <people>",
        PERSON
        + r"[^.;\ue000]{0,60}?\b"
        + _DIDS
        + r"(?:\s(?!(?:and|then|also)\s(?:\w+\s)?(?:executive|exec|co-\w+|[a-z]+ed|wrote|ran)\b)[\w’'“”\"-]+){0,9}?"
        + _WITH
        + WHO,
        strict=True,
        needs="with alon",
    ),
    _phrase(
        "<job> are <people>, too",
        r"\b(?P<job>(?i:executive\sproducers?|producers?|directors?|writers?|creators?|showrunners?))\s(?:also\s)?(?:include|includes|including|are)\s"
        + WHO,
        needs="incl are",
    ),
    _phrase(
        "among the <job>s are <people>",
        r"\b[Aa]mong\s" + _NOUNS + r"\s(?:[^.;,\ue000]{1,30}\s)?(?:is|are)\s" + WHO,
        needs="amon",
    ),
    _phrase(
        "has <people> as <job>",
        r"\b(?:[Ww]ith|has|have|gets|brings\sback|keeps|sees|hired|hires|taps|tapped|appoints|names)\s" + WHO,
        after=r"\s(?:[\w-]+\s){0,3}?as\s(?:one\sof\s|among\s)?" + _NOUNS,
        needs="with has have gets brin keep sees hire taps tapp appo name",
    ),
    _phrase(
        "with <people> doing",
        r"(?:\bwith\s|,\s|\band\s)" + WHO,
        after=r"\s(?:also\s|again\s|once\smore\s)?(?P<job>(?:on\s|sharing\s|handling\s)?(?:direct|writ|produc|showrunn|compos|edit|execut|exec\sproduc|develop)(?:ing|ion|ive\sproducing)\b)(?:\s(?:duty|duties))?",
        needs="dire writ prod show comp edit exec deve",
    ),
    _phrase(
        "with <people> taking the reins",
        r"(?:\bwith\s|,\s|\band\s)" + WHO,
        role="showrunner",
        after=r"\s(?:now\s|also\s|then\s)?(?:taking|assuming|picking\sup|inheriting|running)\s(?:over\s)?(?:the\s(?:reins|show|baton|series)|charge)\b",
        needs="taki assu pick inhe runn",
    ),
    _phrase(
        "<people> to do",
        r"\b(?:[Cc]ourt(?:s|ing)|hire[sd]?|taps?|tapped|wants?|enlist(?:s|ed)?|brought\sin|asked|bring(?:s|ing)\s(?:back|in))\s"
        + WHO,
        after=r"\sto\s" + _DOINGS,
        needs="cour hire tap taps tapp want enli brou aske brin",
    ),
    _phrase(
        "it is <people> who do",
        r"\b(?:is|are|['’]s)\s" + WHO,
        after=r"\swho\s(?:(?:will|also|again|once|more|is|are)\s)*" + _DOINGS + r"(?=[\s.,;)]|$)",
        needs="who",
    ),
    _phrase(
        "it is <people> who run it",
        r"\b(?:is|are|['’]s)\s" + WHO,
        role="showrunner",
        after=r"\swho\s(?:(?:will|also|again|now|once|more|is|are)\s)*(?:runs?|running)\s(?:it|the\s(?:show|series|season)|things)\b",
        needs="who",
    ),
    _phrase(
        "<people>, the <job>,",
        "",
        after=r",\s(?!(?:and|as|with|but|while|who|which)\b)"
        + _NOUNS
        + r"(?:\s(?:of|on|behind|for)\s(?:both|all|(?:the|this)\s(?:(?:original|new|entire|whole|hit|crime)\s)?[a-z-]+))?(?:,\s(?=[a-z])|\.?$)",
        needs="show dire writ crea prod comp edit scre head exec ep",
    ),
    _phrase(
        "the writers are led by <people>",
        r"\bwriters(?:['’]\sroom)?,?\s(?:(?:is|are)\s)?(?:led|headed|run)\sby\s" + WHO,
        "writer",
        needs="writ",
    ),
    _phrase(
        "the writers are <people>",
        r"\b(?:writing\s(?:staff|team)|writers?['’]?s?['’]?\sroom|team\sof\swriters)\s(?:also\s)?(?:counts|includes|consists\sof|is\smade\sup\sof|features|comprises)\s(?:also\s)?"
        + WHO,
        "writer",
        needs="writ",
    ),
    _phrase(
        "<job> <people>",
        r"(?:(?<=^)|(?<=[^A-Z”\"’'\w]\s)|(?<=[a-z]\s))(?<![Ff]ormer )(?<!ex-)(?<!then )(?<!original )(?<!other )(?<!another )"
        r"(?P<job>(?:series\s)?(?:co-)?(?:showrunners?|creators?|executive\sproducers?|head\swriters?)(?:(?:\s(?:and|&)\s|/)(?:co-)?(?:showrunners?|creators?|executive\sproducers?|head\swriters?|directors?|writers?))?)\s"
        + WHO,
        needs="show crea co exec head seri",
    ),
    _phrase(
        "the day-to-day is <people>'s",
        r"\b(?:[Dd]ay-to-day|[Dd]aily\srunning|[Rr]unning\sof\sthe\s(?:show|series|room)|[Tt]he\swriters['’]\sroom)\b[^.;,\ue000]{0,40}?\s(?:in\sthe\shands\sof|with|to|by|of|falls?\sto|goes\sto)\s"
        + WHO,
        "showrunner",
        needs="day runn room",
    ),
    _phrase(
        "<people>'s scripts",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:(?!first\b|old\b|other\b|next\b|previous\b)[\w-]+\s){0,2}?(?P<job>scripts|script|screenplays?|teleplays?)\b"
        r"(?=\s(?:are|is|were|has|have|for\s(?:the|it|both|all|season|series)|will|take|takes|brings?|picks?|begins?|opens?)\b|[.,;]|$)",
        needs="scri scre tele",
    ),
    _phrase(
        "in the hands of <people>",
        r"\b(?:in\sthe\shands\sof|entrusted\sto|at\sthe\shelm\s(?:is|are|will\sbe)|[Bb]ehind\sthe\scamera\s(?:is|are|stands?|will\sbe)|[Aa]t\sthe\shelm\s(?:is|are))\s"
        + WHO,
        "director",
        needs="hand entr helm came",
    ),
    _phrase("the <people>-run show", r"\bthe\s(?P<who>" + PERSON + r")-run\b", "showrunner", needs="run"),
    _phrase(
        "made under <people>",
        r"\b(?:filmed|made|shot|produced|filming|shooting)\s[^.;\ue000]{0,40}?\bunder\s(?:the\sduo\s)?" + WHO,
        "creator",
        needs="unde",
    ),
    _phrase(
        "hired for it",
        r"(?P<who>" + PERSON + r"),?\s(?:has|have)\sbeen\shired\sfor\s(?=the|its|this)",
        "creator",
        needs="hire",
    ),
    _phrase(
        "it came from <people>",
        r"(?<!ripts )(?<!ript )(?<!usic )(?<!core )\b(?:comes?|hails?)\s(?:to\s\w+\s)?from\s(?:(?:the\s)?(?:(?:series\s)?creators?|minds?\sof|duo|team|"
        r"husband-and-wife\steam)\s(?:of\s)?)?(?:[“‘\"]?[A-Z][\w’'-]*[”’\"]?\s){0,3}?(?:boss(?:es)?\s|chiefs?\s|showrunners?\s)?"
        + WHO,
        "creator",
        needs="come hail",
    ),
    _phrase(
        "a show from <title> <job> <people>",
        r"\b(?:comes?|hails?|drama|pilot|series|show|spin-?off|prequel|sequel|thriller|comedy|adaptation|offshoot|reboot|revival|anthology)\s(?:from|by)\s(?:the\s)?"
        r"[“‘\"]?[A-Z\d][\w’'&-]*(?:\s(?:of\s|the\s|and\s|&\s)*[A-Z\d][\w’'&-]*){0,4}[”’\"]?(?:['’]s)?\s(?P<job>(?:co-)?(?:creators?|showrunners?|writers?|directors?)(?:(?:[/-]|\s(?:and|&)\s)(?:co-)?(?:creators?|showrunners?|"
        r"writers?|directors?|(?:executive\s)?producers?))*)\s" + WHO,
        needs="crea co show writ dire",
    ),
    _phrase(
        "from <job> <people> and <job> <people>",
        r"\b(?:[Ff]rom|[Bb]y)\s[^.;]{0,60}?" + PERSON + r"(?:,\s(?:and\s)?|\sand\s)" + _NOUNS + r"\s" + WHO,
        needs="from by",
    ),
    _phrase(
        "from creators <people>",
        r"\b(?:[Ff]rom|[Bb]y)\s(?:(?:the|series|original|executive)\s){0,2}(?P<job>(?:co-)?(?:creators?|showrunners?|writers?|directors?|producers?)(?:(?:[/-]|\s(?:and|&)\s)(?:creators?|showrunners?|"
        r"writers?|directors?|executive\sproducers?|producers?))*)\s" + WHO,
        needs="from by",
    ),
    _phrase(
        "the reins go to <people>",
        r"\b(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?)\s(?:over\s)?the\s(?:reins|keys|baton|torch|mantle|showrunner\s\w+|show)\s(?:over\s|off\s)?to\s"
        + WHO,
        "showrunner",
        needs="rein keys bato show torc mant",
    ),
    _phrase(
        "takes over as <job>",
        r"\b(?:handing|handed|passes|passing|hands)\s(?:the\sreins\s|over\s)?to\s" + WHO,
        after=r"\sas\s" + _NOUNS,
        needs="hand pass",
    ),
    _phrase(
        "new <job> <people>",
        r"\b(?P<job>(?i:(?:new|incoming|returning|season\s\w+|series)\s(?:co-)?(?:showrunners?|directors?|head\swriters?|writers?|composers?|creators?)))\s"
        + WHO,
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
    _phrase(
        "thanks to <job> <people>",
        r"\b(?:thanks\sto|under|led\sby|from|guided\sby|overseen\sby|(?:^|\.\s)(?=[A-Z]))\s?" + _NOUNS + r"\s" + WHO,
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
    _phrase(
        "<job>s <people> at it",
        r"(?:^|[.“\"]\s?)(?P<job>(?:[Cc]o-)?(?:Creators|Directors|Showrunners|Writers)(?:\s(?:and|&)\s(?:creators|directors|showrunners|writers|executive\sproducers))?)\s"
        + WHO,
        needs="show dire writ crea co prod comp edit scre scri head exec ep eps lead narr cons",
    ),
)

PHRASES = (*_LEAVING, *_DOERS, *_NAMED)
"""Who leaves is read before who comes."""
