# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""Where the words around a phrase show that it speaks of makers, of other work, or of nothing that is so."""

from __future__ import annotations

import re

from citadel_watch.aspects.cast.phrase import Phrase
from citadel_watch.aspects.cast.words import ALSO_OF_MAKERS, AS_MAKER, JOB, NOT, is_elsewhere
from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.people.masking import PERSON, Masked
from citadel_watch.extracting.people.phrases import Hit

_OPEN = re.compile(
    r"[^.;]{0,50}?\b(?:nothing\shas\sbeen|no\sword|unclear|(?:not|n['’]t)\s(?:yet\s)?been\s(?:confirmed|announced)|remains\sto\sbe\sseen|"
    r"up\sin\sthe\sair|(?:is|are)\s(?:not\sknown|unknown))\b"
)

_AT_WORK = re.compile(
    r"[^.;]{0,45}?\b(?:as|to\sbe|be)\s"
    + JOB
    + r"\b|\sto\s(?:direct|write|produce|run|helm|pen|oversee)\b|\s(?:(?:to|in|into|for)\s)?(?:the\swriters|(?:the|its)\s(?:[\w-]+\s)?(?:(?:writing|writers['’]?|directing|creative|production)\s(?:team|staff|room|office)|director['’]s\schairs?|(?:edit(?:ing)?|cutting)\s(?:suite|room|bay)|camera\sdepartment)\b)|[^.;]{0,20}?\bdirect(?:s|ing)\b"
)

_CRAFT_BEFORE = re.compile(
    r"\b(?:music|score|scripts?|direct(?:s|ing|ion)|writ(?:es|ing)|camera|helm(?:s|ing)?|reins|show-?runs?|compos(?:es|ing)|runs?\s(?:things|it|the\s(?:show|room|ship))|in\scharge|takes?\scharge)\b[^.;]*$"
)

_JOB_BEFORE = re.compile(r"\b" + JOB + r"\b[^.;]*$", re.IGNORECASE)

_TITLED = re.compile(
    r"\b(?:co-|head\s|executive\s)*(?:showrunners?|directors?|writers?|creators?|producers?|composers?|novelists?|"
    r"authors?|scribes?|helmers?|EPs?|cinematographers?|choreographers?|ceo|head|boss|chief|president|executive|"
    r"(?:casting|location|production|stage|unit|stunt|costume|set|intimacy|fight|extras)\s(?:director|manager|designer|coordinator|supervisor)s?)\s$",
    re.IGNORECASE,
)

_ELSEWHERE_BEFORE = re.compile(
    r"\b(?:known\s(?:for|as|from)|formerly|previously(?!\s(?:announced|reported|confirmed|revealed))|last\sseen|most\srecently|before\sthat|credits|"
    r"who\s(?:starred|played|appeared|directed|wrote|created|led|voiced)|"
    r"(?:(?:\ue000|\b(?:he|she|they|who))\s(?:[a-z]+\s){0,3})starred|appeared|worked|opposite\sin|(?:was|were)\s(?:led|fronted|headlined|voiced|played|"
    r"portrayed)\sby)\b[^;:.]{0,60}$|\b(?:podcast|memoir)\b(?:(?!,\s(?:and|but|while)\s)[^;:.]){0,60}$",
    re.IGNORECASE,
)


def is_barred(phrase: Phrase, hit: Hit, passage: Passage, masked: Masked) -> bool:
    """Whether the words around a phrase show that it speaks of other work, of makers, or of nothing that is so."""
    text = masked.text
    start, end = hit.who
    words = text[hit.start : hit.end]
    if _TITLED.search(text[max(0, start - 40) : start]) or _ELSEWHERE_BEFORE.search(text[max(0, start - 110) : start]):
        return True
    if _AT_WORK.match(text, hit.end) or AS_MAKER.match(text, hit.end) or is_elsewhere(passage, masked, hit.end):
        return True
    if _JOB_IS.search(text[max(0, start - 70) : start]):
        return True
    if _RELATED.search(text[max(0, start - 30) : start]):
        return True
    if phrase.name == "starring <people>" and _stars_another(passage, masked, hit.start):
        return True
    if phrase.name == "<people> as <character>" and _OPEN.match(text, hit.end):
        return True
    if phrase.standing == "out" and phrase.name in ALSO_OF_MAKERS and _FOLLOWED_BY_MAKERS.match(text, hit.end):
        return True
    if phrase.name == "<show> with <people>" and _CRAFT_BEFORE.search(text[max(0, start - 80) : start]):
        return True
    if phrase.name == "played by <people>" and _LED_WRITERS.search(text[max(0, hit.start - 25) : hit.start]):
        return True
    if phrase.name == "without <people>" and (
        _DO_WITHOUT.search(text[max(0, hit.start - 25) : hit.start])
        or _NONE_WITHOUT.search(text[max(0, hit.start - 70) : hit.start])
    ):
        return True
    if phrase.name == "<show> with <people>" and (
        _CREATED.search(text[max(0, hit.start - 40) : hit.start])
        or (_DERIVED.match(text, hit.start) and _is_of_a_stranger(passage, masked, hit.start))
    ):
        return True
    if phrase.name in {"<people> own <character>", "and <people> own <character>"} and _is_maker_or_title(
        passage, masked, start, hit.end
    ):
        return True
    if phrase.standing == "in" and text[max(0, start - 4) : start].lower() in {" no ", "no "}:
        return True
    if _ALLEGED.search(text[max(0, start - 120) : start]):
        return True
    if phrase.name == "<people> too" and _DOES_TOO.search(hit.gap or ""):
        return True
    if phrase.name in _WITH_PEOPLE and _is_with_another(passage, masked, hit.start):
        return True
    if phrase.standing == "out" and (
        _PARTLY.match(text, hit.end) or _WHO_IN_THE_STORY.fullmatch(text, start, hit.rest)
    ):
        return True
    if phrase.standing == "out" and (once := _BACK_SINCE.match(text, end)) and hit.end <= once.end("then"):
        return True
    if phrase.name.startswith("the last of") and NOT.search(text[max(0, hit.start - 30) : hit.start]):
        return True
    if hit.gap is not None and phrase.standing == "out" and _WITH_A_SHOW.search(text[max(0, start - 60) : start]):
        return True
    if phrase.name == "<people> leave" and _leaves_a_place(passage, masked, hit):
        return True
    if phrase.standing == "out" and _LEAVES_A_JOB.match(text, hit.end):
        return True
    if phrase.name == "join alongside <people>" and _of_makers(text[hit.start : start]):
        return True
    if hit.second and _of_makers(text[end : hit.rest]):
        return True
    once = _THEN.match(text, hit.rest) if phrase.name in _JOINING else None
    if once and passage.published and int(once["year"]) < passage.published.year - 2:
        return True
    if hit.gap is not None and _HAS.search(hit.gap) and _CASTS.match(text, hit.rest + len(hit.gap) + 1):
        return True
    if _MADE_IT.search(words) or (phrase.name == "additions are <people>" and _of_makers(text[hit.start : start])):
        return True
    if phrase.name == "<people> at work" and (
        _films_others(masked, start, end, hit.end) or _OF_THE_BOOKS.search(text[end : hit.end])
    ):
        return True
    before = text[max(0, hit.start - 80) : hit.start]
    return ("replace" in phrase.name or phrase.name == "so is <people>") and bool(
        _JOB_BEFORE.search(before) or _CRAFT_BEFORE.search(before) or _of_makers(text[hit.start : start])
    )


_FOLLOWED_BY_MAKERS = re.compile(
    r"[^.;]{0,60}\b(?:who\s(?:now\s)?runs\s(?:it|the)|runs\sthe\s(?:show|room)|reins)\b|[^.;,]{0,60}\b(?:showrunner|head\swriter)\b"
)

_MADE_IT = re.compile(
    r",\s(?:the\s(?:[\w-]+\s){0,2}(?:inventors?|originators?|masterminds?|architects?|brains)\b|who\s(?:has\s|had\s|also\s)?(?:co-)?(?:dressed|designed|lit|photographed|edited|scored|scouted|styled|choreographed|(?:found|picked|chose|cast)\s(?:the\s)?(?:(?:[\w-]+\s)?locations?|extras|background|cast|actors)|came\sup\swith|dream(?:t|ed)\sup|thought\sup|devised|conceived|invented|masterminded|shepherded|oversaw|steered|ran|run|wrote|created|directed|produced|developed|penned|helmed|made)|whose\s(?:[\w’'-]+\s){0,3}(?:columns?|books?|novels?|memoirs?|comics?|webcomics?|podcasts?|scripts?|(?:theme\s)?(?:tunes?|songs?|music)|scores?|soundtracks?|costumes?))\b"
)

_JOINING = frozenset({"<people> join", "<people> play <character>"})

_THEN = re.compile(
    r"\s(?:took\sover|joined|stepped\sin|came\son\sboard)\b[^.;\ue000]{0,50}?\sin\s(?P<year>(?:19|20)\d\d)\b"
)
"""What somebody did so many years ago tells of an older season."""

_HAS = re.compile(r"\b(?:has|have|had)\b(?!.*\bbeen\b)")

_CASTS = re.compile(r"cast\s(?!(?:as|in|for|alongside|opposite)\b)")
"""Who has cast somebody is no actor."""

_LED_WRITERS = re.compile(
    r"\b(?:writers|rooms?|producers|teams?|crews?|directors|network|compan(?:y|ies)|studios?),?\s$"
)

_DO_WITHOUT = re.compile(r"\b(?:survive|work|exist|live|imagine\s\w+|go\son|last|cope)\s$")

_WITH_A_SHOW = re.compile(
    r"\b(?:series|show|drama|comedy|spin-?off|prequel|sequel|offshoot|reboot|revival|pilot|film|movie|project|thriller|sitcom)\s(?:with|starring|from|by|about)\s(?:[\w’'-]+\s){0,2}$"
)

_DOES_TOO = re.compile(r"\b(?:do|does|did|has|have|had|was|were|would|can|could)\b(?!.*\bbe\b)")

_WITH_PEOPLE = frozenset({"<people> in the lead", "<show> with <people>"})

_QUOTED_TITLE = re.compile(r"[“\"‘'](?P<title>[A-Z][^“”\"]{1,40}?),?[”\"’'],?\s$")

_PARTLY = re.compile(
    r"[^;\ue000]{0,50}?\b(?:some\sof\sthe\stime|part-time|now\sand\s(?:then|again)|for\ssome\sepisodes)\b"
)
"""Whose leaving is only less of the same."""

_WHO_IN_THE_STORY = re.compile(PERSON + r"\sas\s[^,;.\ue000]{2,40},\swho(?:\s|['’]s\s)?(?:[a-z’']+\s?)*")
"""`A as Vera, who has quit`: it is Vera who has."""

_NONE_WITHOUT = re.compile(
    r"\b(?:no|nothing|never|not|hard|odd|weird|strange|impossible|unthinkable|unimaginable|wrong|pointless|inconceivable)\b[^.;,\ue000]{0,50}$|n['’]t\b[^.;,\ue000]{0,50}$"
)

_CREATED = re.compile(r"\b(?:co-)?(?:creat|develop|mak|made|devis|wrote|writ|produc|direct)\w*\s[^,;.]{0,20}$")

_DERIVED = re.compile(r"(?:prequel|sequel|spin-?off|offshoot|reboot|revival)\b")

_NETWORKS = re.compile(
    r"(?:[A-Z]{2,}|Netflix|Prime|Apple|Disney|Paramount|Peacock|Hulu|Max|Amazon|Starz|Showtime|Sky|Channel|Video|TV|[A-Z][a-z]+(?:an|ish|ese))\+?\s$"
)

_ALLEGED = re.compile(
    r"\b[Tt]here\s(?:(?:have|had|has)\sbeen|were|was)\s(?:[a-z]+\s){0,3}?(?:claims?|suggestions?|speculation|fears?|whispers?|gossip|rumou?rs?|talk|"
    r"chatter|suspicions?)\b[^.;\ue000]{0,60}$|"
    r"\b(?:version|draft|scenario|world|timeline|cut|ending|universe)\s(?:where|in\swhich)\s(?:[a-z]+\s){0,2}$|"
    r"\b(?:named|appointed|hired|chosen|announced)\sto\s(?:succeed|replace)\s$"
)

_BACK_SINCE = re.compile(
    r"(?P<then>,\swho\s[^,;.\ue000]{3,80}),\s(?:(?:is|are|will|has|have|s|also|now|be|set|to|due|already)\s){0,4}(?:back|return\w*|com(?:es|ing)\sback|re-?join\w*|repris\w+)\b"
)
"""`A, who left after two years, is back`."""

_LEAVES_A_JOB = re.compile(
    r"\s(?:from\s)?(?:the\s|his\s|her\s)?(?:director['’]s\schair|helm\b|directing\b|writing\b|showrunn|show-runn|producing\b|camera\b|writers['’])"
)

_OF_THE_BOOKS = re.compile(r"\b(?:novels?|books?|author|script|creator|created|wrote|writes|produce[sdr])\b")

_JOB_IS = re.compile(
    r"\b"
    + JOB
    + r"\s(?:(?:of|for|on|behind)\s[^.;,\ue000]{1,40}\s)?(?:is|are|was|were|remains?|will\sbe)\s(?:still\s|once\smore\s|again\s)?$",
    re.IGNORECASE,
)
"""`The lead writer is A (Another Show)`."""

_RELATED = re.compile(
    r"\bwhose\s(?:[\w-]+\s){0,2}(?:wife|husband|father|mother|brother|sister|son|daughter|partner|boyfriend|girlfriend|fiancée?|uncle|cousin)\s$"
)

_WHICH = re.compile(r"[A-Z][\w’'&-]*[”\"’']?(?P<end>),\swhich\s(?:also\s|now\s|will\s)?$")


def _stars_another(passage: Passage, masked: Masked, place: int) -> bool:
    """`behind Another Show, which stars <people>`: what the relative clause tells is told of that title."""
    before = masked.text[max(0, place - 60) : place]
    hit = _WHICH.search(before)
    if hit is None:
        return False
    end = masked.to_source(max(0, place - 60) + hit.start("end"))
    return not any(each.subjects and abs(each.span.end - end) < 3 for each in passage.mentions)


def _is_with_another(passage: Passage, masked: Masked, place: int) -> bool:
    """`"Another Show," with A as a judge`: whom a title in quotes names behind it is in that show."""
    before = max(0, place - 50)
    hit = _QUOTED_TITLE.search(masked.text[before:place])
    if hit is None:
        return False
    start = masked.to_source(before + hit.start("title"))
    end = masked.to_source(before + hit.end("title"))
    return not any(each.subjects and each.span.start < end and start < each.span.end for each in passage.mentions)


def _is_of_a_stranger(passage: Passage, masked: Masked, start: int) -> bool:
    """`the Another Show sequel with <people>`: what is derived from a title that is none of the subjects'."""
    before = masked.text[max(0, start - 30) : start]
    if not _CAPITAL_BEFORE.search(before) or _NETWORKS.search(before):
        return False
    place = masked.to_source(start)
    return not any(each.subjects and place - 3 <= each.span.end <= place for each in passage.mentions)


_CAPITAL_BEFORE = re.compile(r"[A-Z“\"‘][\w’'”\"&!-]*\s$")


def _is_maker_or_title(passage: Passage, masked: Masked, start: int, end: int) -> bool:
    """`A's Another Show returns` speaks of a maker's work, `A's Vera returns` of a part."""
    if any(each.maker for each in masked.people_in(start, end)):
        return True
    owner = next(iter(masked.people_in(start, end)), None)
    words = owner.span.of(masked.source) if owner else ""
    if (
        owner
        and " " not in words
        and (
            owner.name.startswith(words + " ")
            or _AND_MORE.search(masked.text[:end] + masked.text[end : end + 60], start)
        )
    ):
        return True  # a first name's own is the part's: `Dwight's oath`
    if _LOOKS_BACK.match(masked.text, end):
        return True
    place = masked.to_source(end)
    return any(each.span.start <= place + 1 < each.span.end for each in passage.mentions)


_AND_MORE = re.compile(PERSON + r"['’]s?\s[A-Z][\w’'-]*\sand\s(?:" + PERSON + r"(?!['’])|[A-Z])")

_LOOKS_BACK = re.compile(r"[^.;]{1,90}?\b(?:was|were|had)\s[^.;]{0,60}?\blast\s(?:season|series|year|time)\b")

_IN_A_CAST = re.compile(r"\b(?:cast|stars?|actors?|players|co-stars?|newcomers?|opposite)\b", re.IGNORECASE)


def _films_others(masked: Masked, start: int, end: int, told: int) -> bool:
    """`X are filming the series with Y`, `X & Z are filming`: it is the makers who are at work."""
    duo = any(" & " in each.name for each in masked.people_in(start, end))
    return duo or bool(re.match(r"[^.;]{0,70}\swith\s" + PERSON, masked.text[told:]))


_LEAVES = re.compile(r"\b(?:leav(?:es?|ing)|left|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|quit(?:s|ting)?)$")
_SOMETHING = re.compile(r"\s(?:the|his|her|their)\s(?=[a-z])")
_A_SHOW = re.compile(
    r"[^.;,\ue000]{0,40}?\b(?:shows?|series|drama|comedy|cast|sitcom|franchise|roles?|parts?|programme|program|production|project|ensemble|spin-?off|prequel|sequel|network|set|door|fold|line-?up|"
    r"thriller|soap|hit|season|saga|procedural|character|[a-z]+verse|world|team|gig|job|post|business|industry|family|band|building|stage|screen|streamer|main)\b"
)


def _leaves_a_place(passage: Passage, masked: Masked, hit: Hit) -> bool:
    """`Vera Lind leaves the island`: who leaves what is no show does so in the story."""
    if not _LEAVES.search(masked.text[: hit.end]) or not (thing := _SOMETHING.match(masked.text, hit.end)):
        return False
    place = masked.to_source(thing.end())
    named = any(place <= each.span.start < place + 30 and each.how != "pronoun" for each in passage.mentions)
    return not named and not _A_SHOW.match(masked.text, thing.end())


def _of_makers(words: str) -> bool:
    """`The executive producers of season 3 include <people>`."""
    return bool(re.search(r"\b" + JOB + r"\b", words, re.IGNORECASE)) and not _IN_A_CAST.search(words)
