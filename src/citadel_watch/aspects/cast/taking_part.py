# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Who takes part by the shape of a sentence alone: lists of people, and those who do something in it whatever it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citadel_watch.aspects.cast.phrase import Standing
from citadel_watch.aspects.cast.placing import place
from citadel_watch.aspects.cast.shapes import BAR, CRAFT, DENIED, DENIES_AFTER, SAY, SAYS, Row, is_denied
from citadel_watch.aspects.cast.words import JOB
from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.people.masking import Masked


def find_taking_part(
    passage: Passage, masked: Masked, lists: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, Standing]]:
    """The number of each person whom the shape of the sentence puts into the cast or out of it, with how they stand."""
    if _IS_NO_NEWS.search(passage.text) or _OF_MAKERS.search(passage.heading):
        return
    masked = _hide_titles(passage, masked)
    rows = [Row(first, last, masked.places[first], masked.places[last] + 1) for first, last in lists]
    doing = [row for row in rows if _does(passage, masked, row)]
    doing += [
        row
        for row in rows
        if row not in doing
        and doing
        and row.first > doing[0].last
        and _GAPPED.search(masked.text[: row.start])
        and _SOMEBODY.match(masked.text, row.end)
    ]
    doers = sum(row.size for row in doing)
    for row in rows:
        people = masked.people[row.first : row.last + 1]
        if _is_of_titles(masked, row) or _is_of_another(passage, masked, row):
            continue
        if any(each.maker or BAR.search(each.name) for each in people):
            continue
        placed = place(passage, masked, row)
        if placed is None and (makes_it(passage, masked, row) or _tells_it(masked, row)):
            continue
        acts = row in doing and (
            doers > 1
            or (any(each.actor for each in people) and not _WISHES.match(masked.text, row.end))
            or _takes_part_alone(masked, row)
        )
        out = _is_answer(passage, masked, row)
        if out is None and not (
            placed
            or acts
            or _is_a_part(masked, row)
            or _is_labelled(masked, row)
            or _is_shown(masked, row)
            or _is_beside(masked, row)
            or _owns_a_part(passage, masked, row)
        ):
            continue
        for number in range(row.first, row.last + 1):
            yield number, placed or ("out" if out else "in")


def _is_of_titles(masked: Masked, row: Row) -> bool:
    """`The Harbour, Ana Cole and Saltmarsh`: what begins with one word behind an article is a list of shows."""
    spelled = masked.people[row.first].span.of(masked.source)
    return " " not in spelled and masked.text[: row.start].endswith(("the ", "The "))


def _hide_titles(passage: Passage, masked: Masked) -> Masked:
    """The sentence with its show's names blotted out: `The Harbour Manager` speaks of no manager."""
    text = masked.text
    for name in (passage.franchise.name, *passage.franchise.aliases):
        text = text.replace(name, "-" * len(name))
    return replace(masked, text=text)


_OF_MAKERS = re.compile(r"\b(?:" + CRAFT + r"|making|makers)\b(?!.*\bcast\b)", re.IGNORECASE)
_IS_NO_NEWS = re.compile(
    r"\?|\bif\s[^.;]{1,60}?\s(?:to\sbe\s(?:believed|trusted)|anything\sto\sgo\sby)\b|\bphotos?\sby\b|\b(?:rumou?r\shas|(?:is|are|was|were|a)\sfake|fake\s(?:news|images?|posters?|posts?|trailers?|lists?|accounts?)|hoax)\b",
    re.IGNORECASE,
)
_BEFORE_NOW = re.compile(
    r"\bha(?:s|ve)\s(?:praised|seen|watched|liked|loved|reviewed)\b|\b(?:last|first|previous|original|earlier|older?)\s(?:seasons?|series|years?|runs?|time\sround)\b|\b(?:was|were|had)\b|\bsince\b",
    re.IGNORECASE,
)

_BEGINS = re.compile(
    r"(?:^\W{0,3}|[;:]\s|,\s(?:and\s|but\s|while\s|with\s)?|\b(?:and|but|while|whereas|that)\s|"
    r"^(?:[A-Z][a-z]+\s){0,1}(?:in|for|on|this|at|back|here|now|also|and|but|so|then|meanwhile|elsewhere|yes|of\scourse|once\smore|once\sagain|again|plus|only)\b[^.;:\ue000]{0,50}?,?\s)"
    r"(?:the\s)?$",
    re.IGNORECASE,
)
_ASIDE = r"(?:,\s(?!(?:and|but|while)\b)[^,;.\ue000]{1,90},|\s\([^()]{1,60}\))?+"
_ADVERBS = r"(?:\s(?:also|both|all|again|still|now|each|once\smore|then|too|just|soon|really|certainly|definitely|duly|happily|simply|merely))*+"
_DOES = re.compile(
    _ASIDE
    + _ADVERBS
    + r"\s(?!(?:and|or|of|in|on|at|to|for|from|by|with|as|but|while|who|whose|whom|that|which|when|where|than|"
    r"the|an?|his|her|their|its|one|two|this|these|those|last|next|or|so|than|here|there|today|tonight|yesterday|recently|plus|because|after|before|during|until|about|over|under|into|off|up|down|out|away|around|like|alongside|opposite|more|most|very|well|back|aboard|fans|respectively|"
    + SAY
    + r")\b)(?:(?:will|is|are|has|have|gets?|does|do|can|must)\b|[a-z]{2,}\b)"
    + r"(?P<rest>[^.;\ue000]{0,70})"
)


def _does(passage: Passage, masked: Masked, row: Row) -> bool:
    """Whether people begin a clause and do something in it that neither makers nor speakers do."""
    text = masked.text
    if passage.leads or not _BEGINS.search(text[max(0, row.start - 75) : row.start]):
        return False
    if row.size == 1 and _HAS_BEEN.match(text, row.end):
        return False
    hired = _WAS_HIRED.match(text, row.end)
    hit = hired or _DOES.match(text, row.end)
    if hit is None or is_denied(hit[0]) or BAR.search(hit[0]) or (not hired and _BEFORE_NOW.search(hit[0])):
        return False
    before = text[max(0, row.start - 40) : row.start]
    return not (BAR.search(before) or _KIN.search(before))


_GAPPED = re.compile(r"[,;]\s(?:(?:and|but|while)\s)?$")
_SOMEBODY = re.compile(r"\s(?:the|an?|his|her|in|on|at|out|more)\s(?!" + JOB + r"\b)[a-z]")
"""`A is a nurse, B the doctor who loves her`: what is left out is what was said of the first."""

_ALONE_DOES = re.compile(
    _ASIDE
    + _ADVERBS
    + r"\s(?:(?!is\b|has\b|was\b|does\b|says\b)[a-z]{3,}(?<!s)s(?=\s\w)|(?:is|will\sbe)\s(?:also\s|still\s|very\smuch\s|once\smore\s|again\s)*(?:in|at|on|there|here|around|back|part|so)\b|will\s(?:have|get|find|face|meet|need|share|lead|keep|bring)\b|"
    r"(?:was|has\sbeen)\s(?:hired|engaged|recruited|added|booked|enlisted|retained|promoted|brought\sin)\b|(?:filmed|shot)\s(?:an?|one|two|three|four|five|six|several|most|all|every|her|his)\b)"
)
_HAS_BEEN = re.compile(
    _ASIDE
    + r"\s(?:has|had)\s(?:just\s|now\s|already\s)?(?:been|[a-z]+ed)\b(?!\s(?:hired|engaged|recruited|added|booked|enlisted|retained|promoted|brought\sin)\b)"
)
"""What has happened to one alone is as likely the story's."""
_WAS_HIRED = re.compile(
    _ASIDE
    + r"\s(?:was|were|ha(?:s|ve)\sbeen)\s(?:hired|engaged|recruited|added|booked|enlisted|retained|promoted|brought\sin)\b[^.;\ue000]{0,40}"
)
_WISHES = re.compile(
    _ASIDE
    + _ADVERBS
    + r"\s(?:wants?|hopes?|needs?|wish(?:es)?|seems?|looks?|sounds?|knows?|lives?|reads?|owns?|turns?\s\d)\b"
)
_FULL = re.compile(r"\S+\s\S")
_NO_ONE = re.compile(r"[&\[]")


def _takes_part_alone(masked: Masked, row: Row) -> bool:
    """`Ana Ruiz brings her charm`: one person by the full name who does what is neither past nor said."""
    spelled = masked.people[row.first].span.of(masked.source)
    return (
        bool(_FULL.match(spelled))
        and not _NO_ONE.search(spelled)
        and (_ALONE_DOES.match(masked.text, row.end) is not None and not _WISHES.match(masked.text, row.end))
    )


_KIN = re.compile(
    r"\b(?:(?:ex-)?(?:wife|husband|girlfriend|boyfriend|fiancée?)|(?:his|her|their)\s(?:[a-z]+\s)?(?:brother|sister|mother|father|son|daughter)|(?:film|movie|book|novel|comedy|album|song|musical)s?),?\s$"
)
_TAIL = (
    r"(?:,?\s(?:naturally|obviously|sadly|alas|unfortunately|obvs|of\scourse|too|as\swell|again|also|for\s(?:a\sstart|starters|one|sure)|among\sothers|no\sless|inevitably|once\s(?:more|again)|"
    r"who\selse|to\sname\s(?:but\s)?a\sfew|respectively|no\ssurprises?(?:\sthere)?|for\sthe\sfirst\stime[^.;\ue000]{0,40}))*"
)
_LEAD_IN = r"(?:(?:And|But|Plus|Also|Then|Well|Yes|Or|So|Mainly|Mostly|Just|Only|Certainly|Definitely|Oh)\b,?\s(?:then\s|also\s|of\scourse,?\s|yes,?\s)?)?"
_ALONE = re.compile(r"(?:^\W{0,3}|;\s(?:and\s|then\s)?)" + _LEAD_IN + r"$")
_ENDS = re.compile(_TAIL + r"(?:\s?[.!;]|$|\.{3}|…|,?\s(?:plus|along\swith|and)\s(?:[a-z]+\s){0,2}\ue000)")
_WHO = re.compile(
    r"\b(?:who|cast|castings?|stars?|starring|actors?|faces|back|return\w*|line-?up|players|additions?|newcomers?|join\w*|ensemble|regulars|guests?)\b",
    re.IGNORECASE,
)
_WHO_IS_OUT = re.compile(
    r"\b(?:not|won['’]t|isn['’]t|aren['’]t|leaving|leaves?|left|exit\w*|depart\w*|gone|out|missing|absent|goodbye|farewell|dead|dies|killed)\b",
    re.IGNORECASE,
)


def _is_answer(passage: Passage, masked: Masked, row: Row) -> bool | None:
    """Whether names stand alone below words that ask who is in it, or who is out: then True. None: they do not."""
    text = masked.text
    if passage.leads or not _ALONE.search(text[: row.start]) or not _ENDS.match(text, row.end):
        return None
    for asked in (passage.question, passage.asked, passage.heading):
        if asked and _WHO.search(asked):
            return _WHO_IS_OUT.search(asked) is not None
    return False if row.size > 2 or (row.size == 2 and not passage.heading) else None


_LABEL = re.compile(r"(?:^|[.;]\s)(?P<label>(?:[^.;:\ue000]{0,40}\ue000)?[^.;:\ue000]{3,70}):\s(?:the\s)?$")
_CREDIT = re.compile(
    r"\b(?:photos?|pictures?|images?|credits?|sources?|words|text|by|winners?|location|from|read|see)\b", re.IGNORECASE
)
_OF_SHOWS = re.compile(
    r"\b(?:awaiting|renewed|cancell?ed|axed|bubble|limbo|shows|titles|dramas|sitcoms|spin-?offs)\b", re.IGNORECASE
)
_SUMMED_UP = re.compile(
    r"\s?(?::|\s[–—-])\s(?:all|both|every\w*|none\smissing|the\sgang|the\swhole|no\ssurprises)\b", re.IGNORECASE
)


def _is_labelled(masked: Masked, row: Row) -> bool:
    """`All present: A, B and C`, `A, B and C: all accounted for`: any words, as long as they are about no makers."""
    text = masked.text
    if row.size > 1 and _SUMMED_UP.match(text, row.end):
        return True
    label = _LABEL.search(text[max(0, row.start - 125) : row.start])
    if label is None or _OF_SHOWS.search(label["label"]) or BAR.search(label["label"]) or DENIED.search(label["label"]):
        return False
    spelled = masked.people[row.first].span.of(masked.source)
    named = row.size > 1 or (
        " " in label["label"].strip() and _FULL.match(spelled) and not _CREDIT.search(label["label"])
    )
    return bool(named and _ENDS.match(text, row.end))


_SHOWN = re.compile(
    r"\b(?:least\sof\sall|above\sall|chief\samong\sthem|not\sleast|especially|namely|notably|starting\swith|(?P<is>(?:is|are|comes?|goes|stands?|sits?|waits?|remains?)(?:\s(?:also|again|still|now))?)|there['’]s|there\s(?:is|are)|gives?\s(?:[\w-]+\s){0,2}to|[a-z]{3,}s|brought|added|kept|lists?|named|names|"
    r"including|such\sas|among\sthem|from)\s(?:the\slikes\sof\s)?$"
)
_AMONG = re.compile(r"(?:And\s|But\s)?Among\s(?:those|the|them|its|this)\b")
_PARTICIPLE = re.compile(
    r"(?:^|[;,]\s|\b(?:and|but)\s)(?:(?:Also|Then|Still|Newly|Now)\s)?[a-z]{2,}(?:ed|ing|en)\b[^.;,:\ue000]{0,45}$",
    re.IGNORECASE,
)


def _is_shown(masked: Masked, row: Row) -> bool:
    """`The call sheet lists A, B and C`, `Also listed is A`: three people whom no maker's word is near, or a participle."""
    text = masked.text
    before = text[max(0, row.start - 90) : row.start]
    if BAR.search(before) or BAR.search(text[row.end : row.end + 60]) or DENIED.search(before[-DENIES_AFTER:]):
        return False
    hit = _SHOWN.search(before)
    if hit is None:
        return False
    if hit["is"] and (_PARTICIPLE.search(before[: hit.start()]) or _AMONG.match(text[: row.start])):
        return True
    return row.size > 2


_WITH = re.compile(r"(?:^|,\s|;\s|\b(?:and|but)\s)[Ww]ith\s(?:the\slikes\sof\s)?$")
_GOES_ON = re.compile(
    r"\s(?:[a-z]{3,}ing|in|at|on|back|there|also|again|once|aboard|alongside|opposite)\b[^.;\ue000]{0,60}"
)


def _is_beside(masked: Masked, row: Row) -> bool:
    """`..., with A and B pulling the strings`."""
    text = masked.text
    spelled = masked.people[row.first].span.of(masked.source)
    if not _WITH.search(text[max(0, row.start - 25) : row.start]) or not _FULL.match(spelled):
        return False
    hit = _GOES_ON.match(text, row.end)
    before = text[max(0, row.start - 60) : row.start]
    return hit is not None and not (BAR.search(hit[0]) or BAR.search(before) or is_denied(hit[0]))


_OWN = re.compile(
    r"['’]s?\s(?:[A-Z][a-z]+\s(?=[A-Z]))?(?P<part>[A-Z][\w’-]*+)(?P<then>(?:,\s(?:we|you|she|he|they|I|says|said|meanwhile|however|on\sthe|for|too|still)\b|\s(?!(?:at|in|on|of|from|to|as|with|for|by|or)\b)[a-z])[^.;\ue000]{0,60})"
)
_NO_PART = re.compile(
    r"\b(?:TV|Television|Film|Films|Pictures|Studios?|Productions?|Entertainment|Show|Season|Series|Instagram|Twitter|Netflix|Emmy|Oscar)\b"
)


def _owns_a_part(passage: Passage, masked: Masked, row: Row) -> bool:
    """`A's Vera stays in Rome`: a part that does something at the head of a clause, and no title."""
    text = masked.text
    hit = _OWN.match(text, row.end)
    if hit is None or row.size > 1 or passage.leads or not _BEGINS.search(text[max(0, row.start - 75) : row.start]):
        return False
    place = masked.to_source(hit.start("part"))
    if any(each.span.start <= place < each.span.end for each in passage.mentions) or _NO_PART.search(hit[0]):
        return False
    told = hit["then"]
    return not (is_denied(told) or BAR.search(told) or _BEFORE_NOW.search(told))


_TAKES = re.compile(
    _ASIDE
    + _ADVERBS
    + r"\s(?:(?:has|have|had)\s)?(?:[a-z]+ly\s)?(?P<verb>[a-z]{3,})(?:\s(?:up|out|on|down|over|through))?\s(?P<object>(?:(?:the|this|that|its|their|a|an|all|most|of|both|every)\s)*(?:[a-z-]+\s){0,2}?(?:it|them|show|series|season|scripts?|story|stories|finale|pilot|episodes?|drama|comedy|chapters?|prequel|sequel|spin-?offs?)\b)?"
)
_OF_ACTORS = re.compile(
    r"(?:re-?)?(?:join|lead|led|front|headlin|anchor|carr|top|leav|left|exit|quit|board|film|shoot|shot|wrap|beg[aiu]n|start|finish|complet|continu|return|star|steal|stole|clos|open|shar|enter|get|got|ha[sd]|ha[vs]e|is|are|do|did|miss|skip|narrat|hold|save|keep|kept|play|grac|bring|brought|round|light|haunt|dominat|inhabit|rul|need|will|must|can|may|might|could|should|see|stay|com|go|figur|appear|feature|turn|makes?\b|made\b|take|took|steer|run)"
)
_THAT_THEY_MADE = re.compile(r"\b[a-z]+,?\s(?:that|which)\s$")
_MADE = re.compile(
    r"\s(?:first\s|once\s|together\s)?[a-z]+(?:ed|t|wrote|made|drew)\b(?!\s(?:by|in|on|at|to|with\s\ue000)\b)"
)
_IN_A_THING = re.compile(r"\b(?:appear|star|play|feature|return|join)\w*")


_TELLS = re.compile(r"\s[a-z]+\.?[”\"]?$")
_TOLD = re.compile(r"[a-z\d][,”\"]\s$")


def _tells_it(masked: Masked, row: Row) -> bool:
    """`It will be seen by millions, A and B hope`: who comes last, behind a comma, with one verb, tells the rest."""
    before = masked.text[: row.start]
    return bool(_TELLS.match(masked.text, row.end) and _TOLD.search(before)) and before.count(" ") > 3


def makes_it(passage: Passage, masked: Masked, row: Row) -> bool:
    """Whether what people do is done to the show: `A and B dreamt it up`, `the comedy that A and B built`."""
    text = masked.text
    made = _MADE.match(text, row.end)
    if made and _THAT_THEY_MADE.search(text[: row.start]) and not _IN_A_THING.search(made[0]):
        return True
    hit = _TAKES.match(text, row.end)
    if hit is None or _OF_ACTORS.match(hit["verb"]):
        return False
    if hit["object"]:
        return True
    place = masked.to_source(hit.end())
    return any(
        each.how not in {"pronoun", "other-show"} and place <= each.span.start < place + 5 for each in passage.mentions
    )


_PART = re.compile(
    r",\s(?:the|its|our|last\s(?:season|series|year)['’]s)\s(?:[a-z][\w’'-]*\s){0,3}(?P<part>[A-Z][\w’'-]*+(?<!an)(?<!ish)(?<!ese)(?:\s(?:[A-Z][\w’'-]*+|\ue000))?|\ue000),(?P<then>\s[a-z][^.;\ue000]{2,60})"
)


def name_part(masked: Masked, end: int) -> str | None:
    """`A, the shy heir Vera, ...`: the part that stands beside a name."""
    hit = _PART.match(masked.text, end)
    return masked.unmask(hit["part"], hit.start("part")) if hit else None


def _is_a_part(masked: Masked, row: Row) -> bool:
    hit = _PART.match(masked.text, row.end)
    return hit is not None and not (is_denied(hit["then"]) or BAR.search(hit["then"]) or SAYS.match(hit["then"]))


def _is_of_another(passage: Passage, masked: Masked, row: Row) -> bool:
    """Whether the clause that people stand in names another show, but for a credit right behind their names."""
    clause = passage.clause_at(masked.people[row.first].span.start)
    credit = _A_CREDIT.match(passage.text, masked.people[row.last].span.end)
    told = credit.end() if credit else masked.people[row.last].span.end
    if _ANOTHER.search(masked.text[row.end : row.end + 60]):
        return True
    return any(
        each.how in {"other-show", "first-season"}
        and clause.span.overlaps(each.span)
        and not (masked.people[row.last].span.end <= each.span.start < told)
        for each in passage.mentions
    )


_ANOTHER = re.compile(
    r"\bin\san?\s(?:[\w-]+\s){0,2}(?:film|movie|play|musical)\b|\b(?:another|own)\s(?:[\w-]+\s){0,3}(?:show|series|film|movie|project|comedy|drama|book)\b"
)
_A_CREDIT = re.compile(r"\s(?:of|from)\s[^,;.]{2,50}|,\s(?:[a-z-]+\s){0,3}(?:of|from|for)\s[^,;.]{2,60},")
