"""Capitalised words that are nobody's name, and the words that tell what stands beside them."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words("de da das del della der den di do dos du la le van von bin bint ibn al el ter ten zu af av")
"""Small words inside a name; they join what has a capital on both sides."""

_FUNCTION_WORDS = _words(
    "a an the this that these those it its he she they we you i his her their our your my him them us me who whom "
    "whose which what when where why how if as at by for from in into of off on onto out over to up with without "
    "within and or but nor so yet not no yes is are was were be been being am has have had do does did will would "
    "ditto likewise "
    "can could may might must shall should then than there here now just also too only even still once again ever "
    "never always often both each every all any some many much more most other others another such same own few "
    "several one two three four five six seven eight nine ten first second third fourth fifth sixth seventh last "
    "next new old after before while since until during because although though unless despite through between "
    "among against about above below under around across along alongside behind beside besides beyond near per via "
    "like unlike plus minus meanwhile however perhaps maybe elsewhere earlier later today tonight tomorrow "
    "yesterday recently previously formerly finally officially reportedly allegedly apparently additionally "
    "similarly instead thus hence therefore moreover furthermore indeed sadly luckily thankfully unfortunately "
    "surely clearly well oh ok okay please thanks following given according starting based speaking asked let let's "
    "including that's it's he's she's there's here's what's who's i'm we're they're don't won't can't "
    "isn't ask expect watch catch picture bring give say hear enter welcome see meet call "
    "take think consider remember imagine everyone everybody everything nobody nothing someone somebody something "
    "either neither whether whatever"
)

_TIME_WORDS = _words(
    "january february march april june july august september october november december jan feb mar apr jun jul aug "
    "sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
    "thursdays fridays saturdays sundays spring summer autumn fall winter christmas easter thanksgiving halloween"
)

JOB_WORDS = _words(
    "actor actors actress actresses star stars co-star co-stars lead leads director directors showrunner "
    "showrunners writer writers creator creators co-creator co-creators producer producers composer composers "
    "editor editors author novelist filmmaker filmmakers screenwriter screenwriters executive ceo chief head boss "
    "president chairman spokesperson spokesman spokeswoman comedian singer rapper newcomer newcomers alum veteran "
    "veterans singer-songwriter narrator host presenter journalist reporter insider analyst critic leaker "
    "cinematographer choreographer executives co-head co-chair brothers sisters brother sister duo twins siblings "
    "scooper winner nominee scribe scribes helmer helmers ep eps"
)
"""What people are called before their names; never part of one."""

_RANKS = _words(
    "agent agents detective detectives captain commander lieutenant sergeant sheriff inspector officer marshal dr "
    "dame di dci dsi dcs ada constable commissioner sgt doctor mr mrs ms miss sir professor colonel general admiral "
    "private corporal superintendent reverend dcp acp asp dsp ssa wpc"
)

_SHOW_WORDS = _words(
    "season seasons series show shows episode episodes part chapter volume finale premiere trailer teaser plot cast "
    "crew casting release date dates spoilers spoiler spinoff spinoffs spin-off spin-offs sequel prequel reboot "
    "remake franchise universe news update updates recap review reviews exclusive interview watch everything latest "
    "rumor rumors rumour rumours story stories fans fan faq video photo photos image images poster first-look "
    "synopsis production filming returning join joins joined joining return returns returned star starring "
    "featuring boards board signs sign exits exit leaves leave leaving departs quits plays play playing leads "
    "leading headlines headline confirmed confirms confirm announced announces announce reveals revealed reveal "
    "renewed renews renewal cancelled canceled cancels ordered orders order set gets get got says said tells told "
    "explains explained teases teased talks wants wraps starts begins ends finishes coming comes back released "
    "releases drops dropped delayed delays adds added add taps tapped rounds directs directed directing writes "
    "written writing created creates replaces replaced replacing replace recast recasts cameo role roles character "
    "characters protagonist villain hero main supporting guest recurring regular regulars expected likely possible "
    "upcoming final know need ending streaming stream online drama comedy thriller hit run runs hires hired brings "
    "builds wins finds lands shoots shoot shooting shot marks sets heads heading makes made making takes taking "
    "answers answer lost lose why developed produced based premiered location locations network networks streamer "
    "read subscribe related share follow advertisement credit source getty courtesy copyright official account post "
    "tv film films movie movies cinema theatre theater original originals limited miniseries show's season's behind "
    "scenes preview previews previewing unpack unpacks unpacking bosses mascot quarterback steps stepping departing "
    "quit quitting bows inks nabs admits addresses weighs dishes reacts responds reflects recalls enters exiting stays "
    "breaks casts unveiled unveils promotes promoted ousted shares slams opens details hints speaks"
)

NEVER_NAMES = _FUNCTION_WORDS | _TIME_WORDS | JOB_WORDS | _RANKS | _SHOW_WORDS
"""Words at which a run of capitals breaks: names stand before or after them."""

COMPANY_WORDS = _words(
    "studios studio pictures productions production entertainment television network networks media company "
    "companies corp corporation inc ltd llc group holdings bros magazine reporter times news daily weekly tribune "
    "herald gazette journal guardian press agency channel sky plus prime video netflix disney hulu peacock paramount "
    "amazon apple hbo amc cbs nbc abc bbc itv cnn mgm sony lionsgate universal discovery starz showtime skydance "
    "youtube instagram twitter facebook tiktok reddit imdb nielsen variety deadline collider tvline thewrap "
    "university college school institute academy association guild union awards award festival emmy emmys oscar "
    "oscars globe globes bafta comic-con convention conference committee commission council department ministry "
    "government court radio podcast show fandom wiki rotten tomatoes metacritic screen rant digital geek wired "
    "esquire vogue billboard forbes reuters spokesperson hollywood bollywood broadway emmy-winning oscar-winning "
    "films"
)
"""A run of capitals that holds one of these is a company, an outlet or a prize."""

_PLACE_WORDS = _words(
    "city town county road avenue square ranch island islands mountain mountains valley south east northern "
    "southern eastern western central new los las san united great cape hotel airport kingdom states republic wharf "
    "alps hills heights coast ocean sea bridge palace museum theatre "
    "dockyard cathedral airfield racecourse europe canada japan korea spain italy france "
    "germany mexico britain uk usa u.s u.s. us eu rome madrid tokyo seoul mumbai delhi toronto vancouver atlanta "
    "california texas arizona york angeles hollywood switzerland serbia croatia hungary poland american "
    "british italian spanish mexican indian korean japanese chinese canadian australian irish scottish welsh "
    "african european asian african-american latin latino hong kong sri lanka saudi arabia costa rica puerto rico "
    "zealand abu dhabi dubai budapest prague belfast dublin edinburgh glasgow cardiff lisbon barcelona"
)

_TITLE_WORDS = _words(
    "the of war wars star trek agents avengers captain civil infinity endgame game games thrones dragon dragons "
    "lords rings ring stranger things dead walking undoing night dark world space legacy chronicles tales "
    "return rise fall secret secrets mission empire legend legends kingdom origin origins crime crimes murder "
    "murders building girl boys boy men women man woman bad breaking lost death blood fire shadow shadows ghost "
    "order anatomy memory mysteries mystery diaries rising family academy hearts club"
)

PRIZE_NAMES = frozenset({"Oscar", "Emmy"})
"""Prizes that are given names too, where a family name stands behind."""

STRANGERS = COMPANY_WORDS | _PLACE_WORDS | _TITLE_WORDS
"""A run of capitals that holds one of these names no person."""

DOUBTFUL = _words(
    "montana bay hall west north park lake law paris india america fox max dawn french love ireland wales warner beach "
    "english good river rivers castle power house milan london german ice berlin lord chase chance post bloomberg "
    "king knight street gold wild scotland england china asia africa australia houston dallas austin jordan israel"
)
"""People bear these too: what stands around the run decides."""

BETWEEN = _words(
    "will won't is isn't are aren't was wasn't were weren't has hasn't have haven't had hadn't been being be to "
    "both all also each now once again not never no longer likely unlikely expected set due confirmed slated "
    "poised scheduled tapped hired said says rumoured rumored tipped signed signing on up going coming about "
    "ready still currently just newly would wouldn't could couldn't may might should shouldn't can can't cannot "
    "does doesn't do don't did didn't in early final advanced talks negotiations negotiating close circling eyed "
    "hoping hopes wants keen back announced revealed agreed then too even already himself herself themselves "
    "therefore instead indeed here there soon only must shall plans wanted brought attached appointed named "
    "courted together thought believed understood known returning asked inked deal deals get gets got add adds "
    "ever well willing able contract chosen picked invited lined reported more shortly later first another co "
    "probably definitely sadly likewise down long s yet looks seems certain sure bound approached enlisted "
    "commissioned entrusted recruited"
)
"""Small words that may stand between people and their verb."""

AFTER_A_NAME = _words(
    "and , ( & is isn't isn’t has was will who as plays stars returns joins says said told leaves exits directs "
    "writes reprises replaces takes leads serves steps runs won't won’t had also"
)
"""What stands behind a name that begins a line with a word that could ask a question: `Will Marsh and`."""

_JOBS = "|".join(re.escape(each) for each in sorted(JOB_WORDS, key=len, reverse=True))

PERSON_BEFORE = re.compile(
    r"(?:\b(?:"
    + _JOBS
    + r"|starring|stars|alongside|opposite|by|joins?|joined|replac(?:es?|ed|ing)|succeeds?|told|tells|"
    r"asked|with|features?|featuring|includ(?:es?|ing)|hires?|hired|named|tapped|cast|casts|like|married|wife|"
    r"husband|so\sis|so\sare)|"
    r"\b\d\d,)\s$",
    re.IGNORECASE,
)
"""Ends just before a name that is likely a person's."""

PERSON_AFTER = re.compile(
    r"(?:,?\swho(?:se|m)?\b|,\s\d\d\b|\s\(\d\d\)"
    r"|,?\s(?:has|have|will|says?|said|told|tells|plays|stars|joins|joined|returns|directs|directed|wrote|"
    r"writes|created|"
    r"produces|explained|added|thinks|does|reprises?|appears|leads|headlines|exits|departs|serves|runs|and\sco\b|"
    r"himself|herself|is|isn['’]t|confirmed|hands|handed)\b|\sas\s|\sin\sthe\s(?:lead|role|title)|"
    r",\s(?:the|its|an?)\s(?:[\w-]+\s)?(?:" + _JOBS + r")\b)"
)
"""Stands just after a name that is likely a person's."""

STRANGER_BEFORE = re.compile(
    r"(?:(?<!roped )(?<!drafted )(?<!brought )"
    r"\b(?:in|on|at|into|near|across|outside|inside|the|called|titled|entitled|dubbed|named|film|movie|series|show|"
    r"sitcom|drama|thriller|comedy|novel|novels|book|books|album|magazine|musical|play|watch|watching|watched|"
    r"loved|stream|outlet|(?:mov(?:e|es|ed|ing)|head(?:s|ed|ing)?|travel\w*|relocat\w+|decamp\w*|shift(?:s|ed|ing)?)\s(?:(?:on|over|back|down|up)\s)?to|"
    r"then\s(?:on\s)?to)\s"
    r"[\"“‘'(]?|[\"“‘'])$",
    re.IGNORECASE,
)
"""Ends just before a capitalised title or place."""

STRANGER_AFTER = re.compile(
    r"\s(?:spin-?offs?|seasons?|series|films?|movies?|finale|premiere|franchise|universe|prequel|sequel|trailer|"
    r"fans|stars?|"
    r"actor|actress|alum|creator|showrunner|episodes?|novels?|remake|adaptation|reboot|books?|show|cast|app|store|"
    r"convention|festival|awards?|family|team|agency)\b"
    r"|\s?:\s?[A-Z]|\s\d|[!?]?[\"”]"
)
"""Stands just after a capitalised title."""

CHARACTER_BEFORE = re.compile(
    r"(?:\b(?:(?<!such )(?<!same )as|young|younger|older|plays?|playing|played|portrays?|portraying|"
    r"voices|voicing|character|"
    r"role\sof|part\sof|repris(?:es?|ed|ing)|essay(?:s|ed|ing)|[Aa]gents?|[Dd]etectives?|"
    r"[Cc]aptain|DI|DCI|DSI|DCS|ADA|[Cc]onstable|[Cc]ommissioner|Sgt|[Cc]ommander|[Ll]ieutenant|[Ss]ergeant|[Ss]heriff|[Ii]nspector|[Oo]fficer|[Rr]everend|follows|followed)"
    r"(?:\s(?:(?!by\b|opposite\b|alongside\b|to\b|for\b|from\b|with\b|and\b|or\b|did\b|was\b|is\b|do\b|does\b|are\b|will\b|has\b|have\b|well\b)[a-z-]+|CIA|"
    r"FBI|DI|DCI|DS|Dr|Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Father|Sister|Reverend|Judge|Chief|Queen|King|Prince|"
    r"Princess)\.?){0,3}|\b(?:DS|DC|PC|WPC|DCP|ACP|ASP|DSP|SSA|Dr|Doctor|Sister|Nurse|Father)\.?)\s$",
)
"""Ends just before the name of somebody in the story."""

CHARACTER_AFTER = re.compile(
    r",?\s(?:is|are|was|were|will\sbe|once|again|,)?\s?(?:played|portrayed|voiced)\s(?:[a-z]+\s){0,3}by\b"
)
"""Stands just after the name of somebody in the story."""
