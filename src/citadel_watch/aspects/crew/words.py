# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The words for jobs behind the camera, for taking one up, doing it and leaving it, as parts of patterns."""

from __future__ import annotations

JOB = (
    r"(?:(?:co-|head\s|lead\s|series\s|executive\s|exec\s)*(?:showrunners?|show-runners?|show\srunners?|"
    r"directors?|writers?|creators?|producers?|composers?|(?<!commissioning\s)(?<!script\s)(?<!features\s)(?<!news\s)(?<!arts\s)(?<!tv\s)(?<!managing\s)(?<!senior\s)editors?|scribes?|helmers?|screenwriters?|scriptwriters?|narrators?|(?:creative\s)?consultants?)|"
    r"co-showrunners?|co-EPs?|EPs?)"
)
NOUN = (
    r"(?:(?:the|(?:season|series|show|drama|comedy)['’]s?|an?|its|their|his|her|our|sole|new|original|returning|current|former|fellow|series|season|show|other|another|"
    r"also|main|solo|longtime|incoming|first-time|[\w-]+-winning)\s){0,4}" + JOB
)
_NEXT = r"(?:,\s(?:and\s)?|\s(?:and|&|as\swell\sas|plus)\s|[/-])"
_ANOTHERS = r"the\s(?!" + NOUN + r"(?:[.,;)]|$|\s(?:and|as\swell\sas|of|on|again|once|at)\b))"
"""`the director and the producer Ana Ruiz`: what has an article of its own is somebody else's, where a name follows."""
NOUNS = r"(?P<job>(?i:" + NOUN + r"(?:" + _NEXT + r"(?!" + _ANOTHERS + r")" + NOUN + r"){0,4}))"
PAST = (
    r"(?:(?:co-)?directed|helmed|(?:co-)?written|penned|scripted|(?:co-)?created|(?:co-)?developed|(?:executive[\s-]|exec[\s-]|co-)?produced|"
    r"composed|scored|edited|overseen|(?:co-)?run|shot(?=\s(?:in|at|on)\b)|showrun|devised|shepherded|adapted|conceived|dream(?:ed|t)\sup|thought\sup)"
)
PASTS = (
    r"(?P<job>(?:[Hh]elmed|[Ww]ritten|[Dd]irected|[Cc]reated|[Pp]roduced|[Dd]eveloped|[Cc]omposed|[Pp]enned|"
    + PAST
    + r")(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:also\s)?"
    + PAST
    + r"){0,3})"
)
DOING = (
    r"(?i:(?:co-)?direct(?:s|ing)?|helm(?:s|ing)?|(?:co-)?writ(?:es?|ing)|(?:co-)?pens?|penning|adapt(?:s|ing)|(?:co-)?scripts?|scripting|(?:co-)?(?:exec(?:utive)?[\s-]|"
    r"co-)?produc(?:es?|ing)|(?:co-)?compos(?:es?|ing)|scor(?:es|ing|e(?=\s(?:the|it|all)\b))|edit(?:s|ing)?|(?:co-)?showruns?|(?:co-)?showrunning|(?:co-)?creat(?:es?|ing)|develop(?:s|ing)|co-runs?|co-running|"
    r"exec[\s-]produc(?:es?|ing))"
)
DOINGS = r"(?P<job>" + DOING + r"(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:also\s|run\b|runs\b)?(?:" + DOING + r")?){0,3})"
DID = r"(?:co-|executive\s)?(?:directed|wrote(?!\sfor\b)|written|created|developed|penned|scripted|composed|produced|edited|helmed|adapted|devised)"
DIDS = r"(?P<job>" + DID + r"(?:(?:,\s(?:and\s)?|\s(?:and|&)\s)(?:also\s)?" + DID + r"){0,2})"
SERVE = (
    r"(?:serv(?:es?|ed|ing)|work(?:s|ing)?|act(?:s|ing)?|return(?:s|ing)?|join(?:s|ed|ing)?|board(?:s|ed|ing)?|remains?|stay(?:s|ing)?|"
    r"carr(?:ies|y)|continu(?:es?|ing)|com(?:es?|ing)\s(?:on|in|aboard|back)|sign(?:s|ed)?|tak(?:es?|ing)\s(?:over|the\sreins|charge)|took\sover|"
    r"step(?:s|ped|ping)?\s(?:in|up)|credited|attached|on\sboard|aboard|reunites?|hired|tapped|brought|appointed|named|unveiled|announced|"
    r"back|doubl(?:es?|ing)|lined\sup|in\splace|at\sthe\s(?:helm|wheel)|fill(?:s|ing)?\sin|succeed(?:s|ed|ing)?|function(?:s|ing)?|add(?:s|ed)?|"
    r"tak(?:es?|ing)\son|lend(?:s|ing)?|pull(?:s|ing)?|mov(?:es?|ing)\s(?:up|in)|promoted|elevated|upped|listed|also|both)"
)
LEAVE = (
    r"(?:step(?:s|ped|ping)?\s(?:down|aside|away|back)|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|leav(?:es?|ing)|left|quit(?:s|ting)?|"
    r"walk(?:s|ed)?\s(?:away|off)|bow(?:s|ed|ing)?\sout|mov(?:es?|ed|ing)\son|(?:was|were|been|being|is)\s(?:fired|dismissed|replaced|let\sgo|ousted|"
    r"removed|sacked)|out|drop(?:s|ped)?\sout|no\slonger(?:\sserv\w+)?|part(?:s|ed)?\sways(?:\swith\sthe\s\w+)?|resign(?:s|ed|ing)?|"
    r"ha(?:s|ve)\sended\s(?:his|her|their)\s(?:run|tenure|time|stint)|pull(?:s|ed|ing)?\sout|withdr(?:ew|awn|aws)|"
    r"(?:won['’]t|will\snot|isn['’]t|is\snot|aren['’]t|are\snot|not)\s(?:be\s)?(?:return(?:ing)?|back|involved|com(?:e|ing)\sback)|"
    r"(?:will\shave|has|have)\sno\s(?:\w+\s){0,2}(?:involvement|input|part\sin)|no\slonger\s(?:be\s)?(?:involved|attached|part\sof|with|on\sboard))"
)
THE_SHOW = r"(?:it|them|the\s(?:[\w-]+\s){0,4}?(?:show|series|season|drama|comedy|spin-?off|prequel|sequel|thriller|episodes?|scripts?|pilot|project|adaptation|finale|premiere|room|offshoot|anthology|franchise))"
WITH = r"\s(?:(?:together|along)\swith|alongside|with)\s"
