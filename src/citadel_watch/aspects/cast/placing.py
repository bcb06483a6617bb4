# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Where a sentence places people: in a picture, at a shoot, behind a place it names first, in talk of deals and odds."""

from __future__ import annotations

import re

from citadel_watch.aspects.cast.phrase import Standing
from citadel_watch.aspects.cast.shapes import BAR, DENIED, SAY, SAYS, Row, is_denied
from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.people.masking import PERSON, Masked

_PICTURE = r"(?:images?|photos?|photographs?|stills?|pictures?|posters?|key\sart|snaps?|snapshots?|selfies?|shots?|frames?|teasers?|trailers?|clips?|footage|sneak\speeks?|first\slook)"
_SHOWN = re.compile(
    r"\b"
    + _PICTURE
    + r"\b(?!\sby\b)[^.;:]{0,60}?(?::|\b(?:shows?|showing|ha[sd]|have|with|of|sees?|captures?|catch(?:es)?|finds?|depicts?|features?|reveals?|puts?|gives?|includes?))\s",
    re.IGNORECASE,
)
_IN_IT = re.compile(
    r"^(?:(?:In|On)\s(?:it|them|one|another|the\s(?:first|second|other|last)|both)\b|(?:It|They|One|Another|Others|The\s(?:first|second|other|last))\s(?:shows?|ha[sd]|have|sees?|finds?|puts?|features?|captures?|reveals?|catch(?:es)?))\b"
)
_STILL = re.compile(
    r"\b(?:images?|photos?|photographs?|stills?|pictures?|posters?|key\sart|snaps?|snapshots?|selfies?|frames?)\b",
    re.IGNORECASE,
)
"""What moves is told as a story is, and those in it are named as its people."""
_POSTED = re.compile(r"\b(?:posted|posts|shared|put\sup|uploaded|Instagram|of\s(?:himself|herself|themselves))\b")
_NOT_PICTURED = re.compile(
    r"\b(?:by|from|courtesy|posted|shared|credit|taken|reads?|like|without|absent|missing|voice\sof|memory\sof|directed|hosted|nor?|and\sno)\s(?:[\w’'-]+\s){0,2}$",
    re.IGNORECASE,
)

_SHOOTS = re.compile(
    r"\b(?:filming|shooting|shoots?|shot|filmed|dubb(?:ed|ing)|scenes?|takes\sof|on\s(?:the\s)?(?:[A-Z][\w-]*\s)?set|call\ssheet|cameras?|schedules?|on\slocation|portions|reshoots)\b"
)
_AT_WORK_BEFORE = re.compile(
    r"\b(?:filming|shoots?|shooting|cameras?|filmed|taped|call\ssheet|on\s(?:the\s)?set)\b", re.IGNORECASE
)
_NOT_AT_WORK = re.compile(
    r"\b(?:visit\w*|watch\w*|premiere|carpet|festival|hubby|husband|wife|girlfriend|boyfriend|another|other\s(?:show|series|film)|last\s(?:year|season|series)|film\s(?:with|by)|movie|album|book|novel)\b"
)
_SUBJECT = re.compile(r"(?:^\W{0,3}|[;:]\s|,\s(?:and\s|but\s|while\s|whereas\s)?|\b(?:and|but|while|whereas)\s)$")
_ACTS = re.compile(
    r"(?:,\s\d\d,|,\s(?!(?:and|but|while)\b)[^,;.\ue000]{1,90},|\s\([^()]{1,60}\))?+"
    r"\s(?:(?:also|still|now|has|have|already|both|all)\s)*+(?!(?:and|or|of|in|on|at|to|for|from|by|with|as|but|who|whose|that|which|(?:has|have)\sbeen|is\sset|"
    + SAY.replace("|was|were|had|would|used", "")
    + r")\b)[a-z]{2,}\b(?P<rest>(?:[^.;\ue000]|(?:(?<=as )|(?<=when ))\ue000|(?<=while )\ue000){0,110})"
)

_PLACED = re.compile(
    r"^(?:[Aa]lso\s|[Aa]gain\s|[Ss]till\s)?(?:On|At|In|Among|With|Next\sto|Beside|Besides|Alongside|Opposite|Around|Behind|Before|Under|Across\sfrom|Down|Up|Over|Back|There|Here|Off|Out|Gone|Missing|Absent|Away|Written\sout|Dropped)\b"
    r"(?P<place>[^.;:]{0,90}?)\s(?:is|are|was|were|will\sbe|comes?|came|stands?|sits?|waits?|goes|went)\s(?:(?:also|again|still|now|the\slikes\sof)\s)*$"
)
_GONE = re.compile(r"^(?:Off|Out|Gone|Missing|Absent|Away|Written\sout|Dropped)\b")
_PLACED_BESIDE = re.compile(r"^[^.;:\ue000]{0,50}\b[Ww]ith\s$")

_DOES_TO = re.compile(
    r"(?:[”\"’']|\sof\s[^,.;:\ue000]{2,40}?)?(?:,\s[^,;.\ue000]{3,70},)?\s(?:(?:also|again|now|finally|still)\s)*"
    r"(?:will\s(?!be\b|not\b)[a-z]+|has\s(?:an?|the|room|space|time|parts?|work)\b|(?!is\b|was\b|has\b|does\b|comes\b|owes\b|follows\b|beats\b|rivals\b|competes\b|divides\b|delays\b|premieres\b|airs\b|streams\b|starts\b|begins\b|debuts\b|lands\b|drops\b|costs\b|honou?rs\b|reminds\b|impress\w+|quotes\b|thanks\b|says\b|means\b)[a-z]{2,}(?<!s)s)"
    r"\s(?P<with>(?:(?!by\b|from\b|than\b|like\b|after\b|before\b|according\b|unlike\b|where\b|who\b|that\b|which\b|when\b|because\b)[a-z’'-]+\s){0,7}?)(?:(?:an?\s)?(?:newcomers?|stars?|actors?|actress)\s)?$"
)
"""What a season does to somebody, or with them: `Season 6 hands A a gun`, `belongs to A`, `has a place for A`."""

_DEALS = re.compile(
    r"\b(?P<what>options?|deals?|agreements?|contracts?|talks|terms|paperwork|negotiations|offers?|extensions?)\s(?:on|with|for|to)\s(?:the\slikes\sof\s)?$",
    re.IGNORECASE,
)
_HAS_DEAL = re.compile(
    r"\b(?:has|have|had|signed|signs|closed|reached|struck|inked|sealed|made|done|secured|landed)\s(?:(?:an?|its|new|firm|the|their)\s){0,2}(?:[\w-]+\s)?$",
    re.IGNORECASE,
)
_SPORTS = re.compile(r"\b(?:book|record|divorce|plea|publishing|podcast|overall|first-look|development)\s$")
_ODDS = re.compile(
    r"\b(?:bookmakers?|bookies|odds|money|bets?|betting|favou?rites?|tips?|tipped|guess(?:es)?|whispers?|keen|eyeing|courting|approach(?:ed|ing)?|interested|sounded\sout|hopes?|hoping|understood|assum(?:es?|ed)|reckons?|wants?|wish(?:es)?)\b"
    r"[^.;:\ue000]{0,40}?\b(?:on|for|have|has|in|out|is|are|that|to\s(?:get|land|lure|have|see|sign|add|bring\sback)|approach(?:ed|ing)|eyeing|courting)\s(?:(?:the\slikes\sof|seeing|having|signing|adding|getting)\s)?$",
    re.IGNORECASE,
)
_IS_A_TIP = re.compile(
    r"(?:,\s(?!(?:and|but|while)\b)[^,;.\ue000]{1,90},)?\s(?:is|are|remains?|looks?|seems?)\s(?:still\s|now\s)?(?:an?\s|the\s|among\sthe\s|one\sof\sthe\s)(?:[\w’'-]+\s){0,2}(?:tips?|favou?rites?|bets?|candidates?|contenders?|front-?runners?|shoo-ins?|possibilit(?:y|ies)|names?\s(?:in\sthe\s(?:frame|hat|mix)|mentioned|most|that\s(?:keeps?|comes?)))\b"
)
_IS_ASKED = re.compile(
    r"\s(?:has|have)\s(?:also\s)?been\s(?:asked|approached|sounded\sout|offered|invited|courted|contacted|linked)\b"
)
_IS_NOT = re.compile(
    r"(?:,\s(?!(?:and|but|while)\b)[^,;.\ue000]{1,90},)?\s(?:is|are|will|does|do)(?:\snot|n['’]t)(?:\s(?:be|either|even|now|currently|also|yet|among|on|in|part|of|those|the|any)){0,4}\s(?:expected|due|needed|wanted|required|invited|listed|billed|included|scheduled|booked|them|returnees?|guests?|(?:guest|cast|sign-?on)\s(?:list|sheet)|list|line-?up|returning|names?|faces?)\b(?!\sto\s(?!return|be|appear|come|feature|reprise|star|join))"
    r"|(?:,\s(?!(?:and|but|while)\b)[^,;.\ue000]{1,90},)?\s(?:is|are|looks?|seems?)\s(?:very\s|highly\s|most\s|rather\s)?unlikely\s(?:to\s(?:return|be|appear|come|feature|show|turn|reprise|star|take|join)|for)\b"
    r"|\s(?:will|is\sgoing\sto|are\sgoing\sto)\sbe\s(?:sorely\s|much\s|greatly\s|badly\s)?missed\b(?!\sby)"
    r"|\s(?:will|does|do|is|are)(?:\snot|n['’]t)(?=[.;]|$)"
)


def place(passage: Passage, masked: Masked, row: Row) -> Standing | None:
    """How people stand by the place that a sentence gives them; None where it gives them none."""
    text = masked.text
    before, behind = text[: row.start], text[row.end :]
    if _is_away(row, behind, passage):
        return "out"
    if expected := _is_talked_of(before, behind):
        return expected
    if placed := _PLACED.match(before):
        if not BAR.search(before) and not DENIED.search(placed["place"]):
            return "out" if _GONE.match(before) else "in"
        return None
    if _is_pictured(passage, before, behind) or _is_at_a_shoot(passage, masked, row):
        return "in"
    if _is_object(passage, masked, row):
        return "in"
    if row.size and _PLACED_BESIDE.match(before) and _PLACED.match(text[: _next_sign(text, row.end)]):
        return None if BAR.search(before) else "in"
    return None


def _next_sign(text: str, start: int) -> int:
    return max(text.find(PERSON, start), start)


def _is_away(row: Row, behind: str, passage: Passage) -> bool:
    """`A is not expected either`, `B is very unlikely to be among them`, and `C will not.` behind who will."""
    hit = _IS_NOT.match(behind)
    if hit is None or passage.leads or row.size > 2:
        return False
    return bool(behind[hit.end() :].strip(' .;”"')) or bool(passage.before) or len(hit[0].split()) > 2


def _is_talked_of(before: str, behind: str) -> Standing | None:
    """What options, deals that are to come and odds make of people: who has signed is in, everybody else expected."""
    if deal := _DEALS.search(before):
        what = before[: deal.start("what")]
        if _SPORTS.search(what) or DENIED.search(what[-40:]):
            return None
        signed = _HAS_DEAL.search(what) and deal["what"].lower().rstrip("s") in {"deal", "agreement", "contract"}
        return "in" if signed else "expected"
    odds = _ODDS.search(before[-110:])
    if (odds and not BAR.search(odds[0])) or _IS_A_TIP.match(behind) or _IS_ASKED.match(behind):
        return None if BAR.search(behind[:70]) else "expected"
    return None


def _is_pictured(passage: Passage, before: str, behind: str) -> bool:
    """`It shows A at a bar, with B beside him`: everybody in a picture of a season is in the season."""
    shown = _SHOWN.search(before) or (_IN_IT.match(before) and _STILL.search(passage.before))
    if not shown or _NOT_PICTURED.search(before) or _POSTED.search(before):
        return False
    told = before.replace("photograph", "") + "; " + behind[:70]
    return not (BAR.search(told) or SAYS.match(behind) or DENIED.search(before[-25:]))


def _is_object(passage: Passage, masked: Masked, row: Row) -> bool:
    """Whether a season that opens its clause does something to people, or with them."""
    text = masked.text
    if passage.leads or " " not in masked.people[row.first].name:
        return False
    end = masked.to_source(row.start)
    near = [each for each in passage.mentions if each.span.end <= end and each.subjects and each.how != "other-show"]
    if not near:
        return False
    shift = end - row.start
    told = text[max(0, near[-1].span.end - shift) : row.start]
    hit = _DOES_TO.fullmatch(told)
    behind = text[row.end : row.end + 50]
    return bool(hit) and not (
        BAR.search(told + "; " + behind) or DENIED.search(told) or behind.startswith(("'s", "’s"))
    )


def _is_at_a_shoot(passage: Passage, masked: Masked, row: Row) -> bool:
    """Whoever does something, whatever it is, where a season is being shot."""
    text = masked.text
    if passage.leads or not _SUBJECT.search(text[: row.start]) or " " not in masked.people[row.first].name:
        return False
    hit = _ACTS.match(text, row.end)
    if hit is None or is_denied(hit[0]) or BAR.search(hit[0]) or _NOT_AT_WORK.search(text):
        return False
    if BAR.search(text[max(0, row.start - 60) : row.start]):
        return False
    return bool(_SHOOTS.search(hit["rest"]) or _AT_WORK_BEFORE.search(passage.before))
