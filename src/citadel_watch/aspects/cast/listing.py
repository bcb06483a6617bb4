"""The phrases that lead up to a list of a cast or stand around one; the least sure of them come last."""

from __future__ import annotations

from citadel_watch.aspects.cast.phrase import CAPITALS, Phrase, phrase, verb
from citadel_watch.aspects.cast.verbs import COME_BACK, JOIN, WORK
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

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

LISTING = (
    phrase(
        "starring <people>",
        r"\b(?:[Ss]tars|[Ss]tarring|[Ss]tarred(?=\s[^.;]{1,40}\s(?:as|alongside|opposite)\s)|co-stars|co-starring|[Ff]eaturing|features|brings\sback|bringing\sback|"
        r"joined\s(?:once\s(?:again|more)\s|again\s|also\s)?by|welcomes|enlists|recruits|casts|has\scast|adds|gets|taps|lands|signs|nabs|(?:the\s)?return\sof|"
        r"pairs|reunites|reteams|as\swell\sas\sstars)\s(?:(?:also|again)\s)?" + WHO,
        needs="star co feat brin join welc enli recr cast has adds gets taps land sign nabs retu pair reun rete",
    ),
    phrase(
        "starring alongside <people>",
        r"\b(?:[Ss]tarring|[Pp]laying|[Aa]ppearing|[Jj]oining|[Rr]eturning)\s(?:alongside|opposite)\s" + WHO,
        needs="star play appe join retu",
    ),
    phrase(
        "<people> in the lead",
        r"\b[Ww]ith\s" + WHO,
        after=r"(?=\s(?:back|in\sthe\s(?:leads?|title|main)|"
        r"in\s(?:an?\s)?(?:supporting|recurring|guest|leading|key|other|undisclosed)\s|attached|on\sboard|"
        r"also\s(?:present|aboard)|(?:once\s(?:again|more)|again|also)\s(?:playing|starring|returning|as)|playing|starring|"
        r"as\sthe\s(?:lead|star)|in\sfor(?=\s\ue000)|in\splace\sof|replacing|taking\sover\b|(?:set|due)\sto\s(?:star|return|lead|play)|as)\b)(?:\s(?:[\w’'-]+\s){0,3}?(?:playing|starring\sas|as)\s)?",
        character=True,
        needs="with",
    ),
    verb(
        "<people> in the lead role",
        r"in\s(?:the|its|a)\s(?:lead|leading|title|titular|main|starring|central|pivotal)\s(?:role|part)s?\b",
        needs="role part role part",
    ),
    phrase(
        "parts for <people>",
        r"\b(?:are|be|also)\s(?:[\w-]+\s){0,3}(?:parts|roles)\sfor\s" + WHO,
        needs="part role",
    ),
    phrase(
        "filming with <people>",
        r"\b(?:is|are|was|being|been|now|already|still)\s(?:filming|shooting|filmed|shot|in\sproduction|made|"
        r"being\s(?:shot|filmed|made))(?:\s(?:in|on)\s[^.,;]{1,30}?)?\swith\s" + WHO,
        after=r"(?!\s(?:direct|writ|produc|as\s(?:director|writer|showrunner)))",
        needs="film shoo shot prod made",
    ),
    phrase("with <people>.", r"^[Ww]ith\s(?:also\s)?" + WHO, after=r"\.?$", needs="with"),
    phrase(
        "also: <people>",
        r"\b(?:[Aa]lso|[Pp]lus|[Nn]ew|[Jj]oining)\b[^.;:]{0,90}:\s" + WHO,
        after=r"\.?$",
        needs="also plus new join",
        behind=r"^[^.;:]{0,40}$",
    ),
    phrase("<show> with <people>", _SHOW + r",?\s(?:[\w’'-]+\s)?with\s" + WHO, needs="with"),
    phrase(
        "join alongside <people>",
        r"\b(?:alongside|opposite|besides|along\swith|together\swith)\s" + WHO,
        needs="alon oppo besi toge",
        behind=r"\b(?:" + JOIN + r"|" + COME_BACK + r"|stars?\sas|plays)\b[^.;:]{0,90}$",
    ),
    phrase(
        "besides <people> the cast has",
        r"^(?:Besides|Alongside|In\saddition\sto|As\swell\sas|With|Next\sto)\s(?:her\sand\s|him\sand\s)?" + WHO,
        after=r"(?=,?\s(?:the\s(?:season|series|show|cast|new)|it\s))",
        needs="besi alon addi well with next",
    ),
    phrase(
        "additions are others, plus <people>",
        r",\s(?:plus|along\swith|as\swell\sas|and\salso)\s(?:the\slikes\sof\s)?" + WHO,
        needs="plus alon well also",
        behind=r"(?:^|[.;:]\s)(?:[\w’']+\s){0,4}(?i:"
        + _ADDITION
        + r")\s[^.;:]{0,12}?(?:are|is|include[sd]?)\s[^.;:]{0,120}$",
    ),
    phrase(
        "has <people> as additions",
        r"\b(?:has|have|gets|sees|adds|with)\s" + WHO,
        after=r"(?=\sas\s(?:[\w-]+\s){0,2}(?:additions|newcomers|stars|leads|guests|regulars|new))",
        needs="as",
    ),
    phrase(
        "additions are <people>",
        r"(?:\s(?:is|are|were|will\sbe|include[sd]?|including|such\sas|like|comes?)|:)\s(?:also\s|once\smore\s|again\s|the\s(?:likes\sof\s)?)?"
        + WHO,
        behind=r"(?:^|[.;:,–—(]\s|\b(?:and|but|while)\s)[^.;:]{0,80}?\b(?i:"
        + _ADDITION
        + r")\b(?:[^.;:]|:\s(?=[A-Z])){0,50}$",
    ),
    phrase(
        "so does <people> own <character>",
        r"\b(?:so|as)\s(?:is|are|does|do|will)\s(?P<who>" + PERSON + r")['’]s?\s(?=" + CAPITALS + r")",
        character=True,
        needs="so as",
    ),
    phrase(
        "<people> is not going anywhere",
        r"(?P<who>" + PERSON + r")(?:\s(?:is|are)|['’]s)(?:(?:n['’]t|\snot)\sgoing\sanywhere|\sgoing\snowhere)\b",
        needs="goin",
    ),
    phrase(
        "so is <people>", r"\b(?:[Ss]o|as)\s(?:is|are|does|do|will|should|would|could|might)\s" + WHO, needs="so as"
    ),
    phrase(
        "cast: <people>",
        r"^(?:[\w’' ]{0,30}\b)?(?:Cast|CAST|cast|Starring|Stars|Actors|Leads?)\s?[:–-]\s" + WHO,
        needs="cast star acto lead",
    ),
    verb(
        "<people> at work",
        r"(?:" + WORK + r")(?!\w)",
        needs="film shoo shot prod work set spot seen phot snap pict glim papp sigh arri flew flow flie land repo",
    ),
    Phrase(name="<people> as <character>"),
)
