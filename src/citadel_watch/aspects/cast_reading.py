# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""From a passage to billings: who is put into the cast or taken out of it there, by phrase, by line or by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from citadel_watch.aspects.cast_phrase import Phrase, Standing
from citadel_watch.aspects.cast_phrases import PHRASES
from citadel_watch.extracting.passage import Named, Passage, Span
from citadel_watch.extracting.people.billing import (
    CHARACTER,
    PEOPLE,
    end_characters,
    find_only_subject,
    find_own_clause,
    name_character,
    read_bill,
    share_characters,
)
from citadel_watch.extracting.people.masking import PERSON, Masked
from citadel_watch.extracting.people.phrases import WHO, Hit, Wording, compile_once, read_wording
from citadel_watch.extracting.people.runs import key_person
from citadel_watch.model import Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Billing:
    """One person as one rule read them."""

    person: Named
    character: str | None
    standing: Standing
    rule: str
    subjects: tuple[str, ...] | None = None
    certainty: Certainty | None = None
    negated: bool = False
    """True where somebody is out because the words deny a return: who was never in cannot leave."""

    def named(self, character: str) -> Billing:
        return replace(self, character=character)


_NOT = re.compile(r"n['’]t\b|\b(?:[Nn]ot|never|no\slonger|no\smore|no\splans|unlikely)\b")
_NEVER_WAS = re.compile(r"\b(?:was|were)\s(?:once\s|originally\s|first\s)?to\b|\byet\sto\b")
_OPEN = re.compile(
    r"[^.;]{0,50}?\b(?:nothing\shas\sbeen|no\sword|unclear|(?:not|n['’]t)\s(?:yet\s)?been\s(?:confirmed|announced)|remains\sto\sbe\sseen|"
    r"up\sin\sthe\sair|(?:is|are)\s(?:not\sknown|unknown))\b"
)
_WISHED = re.compile(r"\b(?:wants|wanted|hopes|hoping|keen)\b")
_UNDECIDED = re.compile(r"\b(?:not|n['’]t)\b[^.]*\b(?:confirmed|announced|revealed|said|signed|only|already|just)\b")
_HOPED = re.compile(
    r"\b(?:expected|expect|likely|probably|possibly|should|could|may|might|would|talks|negotiat\w+|close\sto|"
    r"circling|looks|seems|certain|sure|bound|eyed|rumou?red|tipped|hop(?:es|ing)|wants|in\sline)\b"
)
_JOB = (
    r"(?:co-|head\s|lead\s|executive\s|new\s|the\s|an?\s|series\s|sole\s)*"
    r"(?:showrunners?|show-?runner|directors?|writers?|creators?|producers?|composers?|editors?|EP|"
    r"(?:creative\s|story\s|script\s)?consultants?|narrator|EPs)"
)
_AT_WORK = re.compile(
    r"[^.;]{0,45}?\b(?:as|to\sbe|be)\s"
    + _JOB
    + r"\b|\sto\s(?:direct|write|produce|run|helm|pen|oversee)\b|\s(?:(?:to|in|into|for)\s)?(?:the\swriters|(?:the|its)\s(?:[\w-]+\s)?(?:(?:writing|writers['’]?|directing|creative|production)\s(?:team|staff|room|office)|director['’]s\schair|(?:edit(?:ing)?|cutting)\s(?:suite|room|bay)|camera\sdepartment)\b)|[^.;]{0,20}?\bdirect(?:s|ing)\b"
)
_AS_MAKER = re.compile(_JOB + r"\b")
_CRAFT_BEFORE = re.compile(
    r"\b(?:music|score|scripts?|direct(?:s|ing|ion)|writ(?:es|ing)|camera|helm(?:s|ing)?|reins|show-?runs?|compos(?:es|ing))\b[^.;]*$"
)
_JOB_BEFORE = re.compile(r"\b" + _JOB + r"\b[^.;]*$", re.IGNORECASE)
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
_ELSEWHERE_AFTER = re.compile(
    r"['’]?\s(?:in|on|from|of)\s(?:(?:the|a|an|his|her|their)\s)?(?P<work>[“‘\"']?[A-Z]|(?:film|movie|play|"
    r"musical)\b)|\sin\sanother\b"
)
_OTHER_SHOW = re.compile(r"[^.;:,]{0,12}\banother\s(?:[\w’'-]+\s){0,3}(?:series|show|film|movie|project|franchise)\b")
_MONTH = re.compile(r"[“‘\"']?(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|Season|Series|Part|Volume)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What the phrases of a passage tell of a cast."""

    billings: tuple[Billing, ...] = ()
    """The first one of a person is the surest."""
    refused: frozenset[str] = frozenset()
    """Keys of those of whom a phrase speaks that is told of other work, asks, or leaves it open."""


def read_billings(passage: Passage) -> Bill:
    """Every person whom the passage puts into the cast or out of it."""
    if not passage.people and not passage.meant:
        return Bill()
    wording = read_wording(passage.text, (*passage.people, *passage.meant))
    billings = list(_read_line(passage, wording.masked))
    refused: set[str] = set()
    for phrase in PHRASES:
        for hit in _find(phrase, wording):
            read = list(_read_hit(phrase, hit, passage, wording.masked))
            if not read and (phrase.verb or phrase.pattern):
                refused |= {key_person(each.name) for each in wording.masked.people_in(*hit.who)}
            billings.extend(
                each
                for each in read
                if each.person not in passage.meant or _is_sure(phrase, each, wording.text[hit.end :])
            )
            if read and phrase.name in _LISTING:
                billings.extend(_read_on(read[0], hit, wording.masked))
    billings.extend(_read_mentions(passage, wording))
    return Bill(billings=tuple(billings), refused=frozenset(refused))


_LISTING = frozenset(
    {
        "starring <people>",
        "additions are <people>",
        "also: <people>",
        "cast: <people>",
        "played by <people>",
        "<people> in the lead",
    }
)
_APPOSED = (
    r"(?:\sas\s[^,;.]{1,60})?(?P<aside>,\s(?:an?|the|his|her|their|our|whose|who)\s[^,;.]{1,90})?(?:,|;)\s(?:and\s|plus\s)?(?:(?:in|as)\s[^,;.\ue000]{1,40},\s)?(?P<who>"
    + PEOPLE
    + r")(?=[.;,)]|$|\s(?:as|in)\s(?!the\swriter|executive)|\s(?:recurring|guest[\s-]starring)\b)"
)
_MOST_ASIDES = 12


def _read_on(first: Billing, hit: Hit, masked: Masked) -> Iterator[Billing]:
    """`stars A as B, her father, C and D`: a list that goes on behind what is told of one of its people."""
    end = max(hit.end, hit.who[1])
    for _ in range(_MOST_ASIDES):
        more = compile_once(_APPOSED).match(masked.text, end)
        if (
            more is None
            or _AS_MAKER.search(masked.text[end : more.start("who")])
            or _MAKES.match(masked.text, more.end())
        ):
            return
        for person, character in read_bill(masked, *more.span("who")):
            yield replace(first, person=person, character=character)
        end = more.end("who")


_MAKES = re.compile(
    r",?\s(?:(?:is|are|as|serve[sd]?)\s)*(?:the\s|an?\s)?(?:" + _JOB + r"|direct\w*|writ\w+|produc\w+|creat\w+)\b"
)
_SWAPPED = re.compile(PERSON + r"\s\(" + PERSON + r"\)")
_PLAYED_IN = re.compile(r"\s\(")
_OF_THE_STORY = re.compile(
    r"\b(?:pal|friend|boss|son|daughter|father|mother|brother|sister|wife|husband|aunt|uncle|cousin|rival|partner|neighbou?r|detective|agent|sheriff|doctor|captain|"
    r"kingpin|gangster|spy|widow|heir|heiress|hitman|assassin|lawyer|nurse|chef|officer|colleague|lover|ex|enemy|mentor|leader|soldier),?\s$",
    re.IGNORECASE,
)
_IN_THE_STORY = re.compile(
    r",?\s(?:turns|finds|faces|meets|must|tries|struggles|discovers|learns|fights|flees|hunts|investigates|wakes|runs|confronts|deals|falls|goes\sto|moves|"
    r"decides|travels|navigates|grapples|seeks|vows|begins|starts|embarks|uncovers|teams|gets|becomes|comes\sface|sets|heads|lives|works|wants|needs|keeps|"
    r"was\s(?:shot|killed|murdered|kidnapped|arrested|left)|who\s(?:is\snow|has\sbeen|must|finds))\b"
)
_OF_A_PRONOUN = frozenset(
    {
        "<people> play <character>",
        "<people> come back",
        "<people> join",
        "<people> is the new <character>",
        "<people> leave",
    }
)
_SURE = re.compile(
    r"\sit\b|\s(?:(?:from|to|in|of|the|for|on)\s){0,2}(?:[\w’'-]+\s){0,3}?(?:show|series|seasons?|drama|cast|comedy|franchise|spin-?off|prequel|sequel|"
    r"episodes?|more|role|part|ensemble|regular|sets?|thriller|chapters?|time|run)\b|(?:\s(?:too|as\swell|again|next\s\w+))?[.,;!”\"]|$"
)


def _is_sure(phrase: Phrase, billing: Billing, following: str) -> bool:
    """`She` may as well be somebody of the story: only what actors alone do is told of a pronoun."""
    if phrase.name not in _OF_A_PRONOUN or (phrase.character_follows and not billing.character):
        return False
    return phrase.character_follows or billing.character is not None or bool(_SURE.match(following))


_REACH = 140
"""Characters before a phrase within which what has to stand behind it is looked for."""


def _find(phrase: Phrase, wording: Wording) -> Iterator[Hit]:
    if phrase.needs and phrase.needs.isdisjoint(wording.stems):
        return
    if phrase.verb:
        yield from wording.find_verbs(phrase.verb)
    elif not phrase.pattern:
        yield from wording.find_lists()
    else:
        for hit in wording.find(phrase.pattern, phrase.after):
            if not phrase.behind:
                yield hit
                continue
            place = max(0, hit.start - _REACH)
            if behind := compile_once(phrase.behind).search(wording.text[place : hit.start]):
                yield replace(hit, start=place + behind.start())


def _is_barred(phrase: Phrase, hit: Hit, passage: Passage, masked: Masked) -> bool:
    """Whether the words around a phrase show that it speaks of other work, of makers, or of nothing that is so."""
    text = masked.text
    start, end = hit.who
    words = text[hit.start : hit.end]
    if _TITLED.search(text[max(0, start - 40) : start]) or _ELSEWHERE_BEFORE.search(text[max(0, start - 110) : start]):
        return True
    if _AT_WORK.match(text, hit.end) or _AS_MAKER.match(text, hit.end) or _is_elsewhere(passage, masked, hit.end):
        return True
    if _JOB_IS.search(text[max(0, start - 70) : start]):
        return True
    if _RELATED.search(text[max(0, start - 30) : start]):
        return True
    if phrase.name == "starring <people>" and _stars_another(passage, masked, hit.start):
        return True
    if phrase.name == "<people> as <character>" and _OPEN.match(text, hit.end):
        return True
    if phrase.standing == "out" and phrase.name in _ALSO_OF_MAKERS and _FOLLOWED_BY_MAKERS.match(text, hit.end):
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
    if _ALLEGED.search(text[max(0, start - 120) : start]):
        return True
    if phrase.standing == "out" and (once := _BACK_SINCE.match(text, end)) and hit.end <= once.end("then"):
        return True
    if phrase.name.startswith("the last of") and _NOT.search(text[max(0, hit.start - 30) : hit.start]):
        return True
    if hit.gap is not None and phrase.standing == "out" and _WITH_A_SHOW.search(text[max(0, start - 60) : start]):
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


def _settle_hit(phrase: Phrase, hit: Hit, masked: Masked) -> tuple[Standing | None, Certainty | None]:
    """How somebody stands by a phrase, and how sure that is where it does not follow from the clause."""
    before = masked.text[max(0, hit.start - 100) : hit.who[0]]
    standing = _settle(phrase, hit.gap or "", before)
    if standing is not None and _is_left_open(phrase, masked, hit):
        return "expected", Certainty.UNKNOWN
    amazed = phrase.standing == "in" and _AMAZED.search(before)
    return standing, Certainty.EXPECTED if amazed else phrase.certainty


def _read_hit(phrase: Phrase, hit: Hit, passage: Passage, masked: Masked) -> Iterator[Billing]:
    text = masked.text
    start, end = hit.who
    gap = hit.gap or ""
    if _is_barred(phrase, hit, passage, masked):
        return
    standing, certainty = _settle_hit(phrase, hit, masked)
    if standing == "out" and phrase.standing == "in" and _IN_A_VIDEO.match(text, hit.end):
        return
    if standing is None or (standing == "out" and _WISHED.search(gap)):
        return
    listed = list(read_bill(masked, start, end))
    if phrase.name == "<people> as <character>" and (swapped := _SWAPPED.match(text, start, end)):
        if _OF_THE_STORY.search(text[max(0, start - 60) : start]) or _IN_THE_STORY.match(text, end):
            listed = [(masked.person_at(swapped.end() - 2), masked.person_at(start).name)]
        elif _PLAYED_IN.match(text, end):
            return
    follows: tuple[str | None, ...] = (None,) * len(listed)
    if hit.char:
        follows = tuple(share_characters(masked, hit.char[0], len(listed))) if len(listed) > 1 else ()
        if not follows or not all(follows):
            follows = (name_character(masked.unmask(text[slice(*hit.char)], hit.char[0])),) * len(listed)
    elif phrase.character_follows:
        if _is_elsewhere(passage, masked, end_characters(masked, hit.end, len(listed))):
            return
        follows = tuple(share_characters(masked, hit.end, len(listed)))
    elif phrase.name in {"<people> come back", "<people> join", "<people> leave"}:
        after = _AS.match(text, hit.end)
        if after and _is_elsewhere(passage, masked, end_characters(masked, after.end(), len(listed))):
            return
        follows = tuple(share_characters(masked, after.end(), len(listed))) if after else follows
    if hit.gap is not None and not any(follows) and (known := _AS_WHOM.match(text, end, hit.rest)):
        group = "char" if known["char"] else "alias"
        follows = (name_character(masked.unmask(known[group], known.start(group))),) * len(listed)
    told = masked.to_source(max(hit.end - 2, hit.start))
    own = find_own_clause(passage, masked.to_source(start), told)
    if own and not own.asserted and certainty is None:
        return
    end_told = hit.end
    if phrase.character_follows or any(follows):
        end_told = end_characters(masked, end_told, len(listed))
    if "replace" in phrase.name and (other := _THE_OTHER.match(text, end_told)):
        end_told = other.end()
    named = _find_named_show(passage, masked, end_told)
    subjects = named or own.subjects if own else named or _carry_over(passage, told) or find_only_subject(passage, told)
    if phrase.name in {"<people> come back", "<people> join"} and hit.gap is not None and not hit.second:
        aside = Span(masked.to_source(end), masked.to_source(hit.rest))
        subjects = _follow_aside(passage, aside) or subjects
    for (person, character), follow in zip(listed, follows, strict=True):
        if person.maker and not (character or follow) and phrase.name in _ALSO_OF_MAKERS:
            continue
        if phrase.name == "<people> as <character>" and character is None:
            continue
        yield Billing(
            person=person,
            character=(follow or character) if phrase.character_follows else (character or follow),
            standing=standing,
            rule=phrase.name,
            subjects=subjects,
            certainty=certainty or (own.certainty if own and not own.reported else None),
            negated=standing != phrase.standing and standing == "out",
        )


_ALSO_OF_MAKERS = frozenset(
    {
        "<people> leave",
        "<people> join",
        "<people> come back",
        "<people>'s exit",
        "without <people>",
        "exit of <people>",
        "<people> at work",
        "replace <people>",
        "<people> replace",
        "replaced by <people>",
    }
)
"""What is told of those who make it in the same words; whoever the page only knows as a maker is not meant as an actor."""
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
_IN_A_VIDEO = re.compile(
    r"\sin\s(?:the|this|that|a|any\sof\sthe|either)\s(?:[\w-]+\s){0,2}(?:video|trailer|teaser|clip|photos?|footage|posters?|images?|stills?|"
    r"announcement|reel|pictures?|key\sart|promos?)\b"
)
_AS_WHOM = re.compile(
    r",\s(?:aka|a\.k\.a\.|alias|otherwise\sknown\sas|better\sknown\sas|known\sto\s(?:fans|viewers|all)\sas|(?:the\s(?:show|series|drama)|its|our|[A-Z][\w-]*)['’]?s?\s(?:very\sown\s|own\s)?(?=[A-Z][\w-]*,))\s?(?P<alias>"
    + CHARACTER
    + r")|"
    r",\swho\s(?:was\s(?=[^,.;]{2,40}?\sin\s)|(?:(?:has|had|have|also|first|famously|once)\s){0,2}(?:play|portray|essay|voice|star(?:red|s)?\sas|appear(?:ed|s)?\sas|shot\sto\sfame\sas)"
    r"(?:s|ed|d)?\s)(?P<char>" + CHARACTER + r")"
)
_OF_THE_BOOKS = re.compile(r"\b(?:novels?|books?|author|script|creator|created|wrote|writes|produce[sdr])\b")
_JOB_IS = re.compile(
    r"\b"
    + _JOB
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


def _of_makers(words: str) -> bool:
    """`The executive producers of season 3 include <people>`."""
    return bool(re.search(r"\b" + _JOB + r"\b", words, re.IGNORECASE)) and not _IN_A_CAST.search(words)


_AS = re.compile(r",\sas\s|(?:\s(?!and\b|as\b|but\b|while\b)[\w’'-]+){0,5}?\sas\s")


_THE_OTHER = re.compile(r"\s?" + PERSON)
"""Whom somebody replaces."""
_IN_A_SHOW = re.compile(r"(?:\s(?:once\smore|again|back))?\s(?:in|on|for|of)\s(?:the\s)?[“\"‘']?")


def _find_named_show(passage: Passage, masked: Masked, end: int) -> tuple[str, ...] | None:
    """`play the young X in <show>`: the show named there, where the clause is about more than one."""
    hit = _IN_A_SHOW.match(masked.text, end)
    if hit is None:
        return None
    place = masked.to_source(hit.end())
    named = [each.subjects for each in passage.mentions if place <= each.span.start < place + 3 and each.how == "show"]
    clause = passage.clause_at(place).subjects
    return named[0] if named and len(named[0]) == 1 and len(clause) == 1 and named[0] != clause else None


_FROM_A_SEASON = re.compile(
    r"\b(?:cast|stars?|leads?|ensemble|actors|players|characters|faces|everyone)\b[^.;:]{0,30}?\s(?:from|of|"
    r"in)\s(?:the\s)?"
    r"(?:(?P<ordinal>first|second|third|fourth|fifth|sixth)\s(?:season|series)|"
    r"(?:season|series)\s(?P<number>\d{1,2}|one|two|three|four|five|six))\b[^.;:]{0,40}?\b(?:return\w*|back|reprise)\b",
    re.IGNORECASE,
)
_SEASON_NUMBERS = {
    word: number
    for words in ("first second third fourth fifth sixth", "one two three four five six")
    for number, word in enumerate(words.split(), 1)
}


def _follow_aside(passage: Passage, aside: Span) -> tuple[str, ...] | None:
    """`Ana Ruiz, a guest in season 2, won't be back`: she is not in the one after it."""
    inside = [each for each in passage.mentions if aside.contains(each.span)]
    later = [each for each in passage.mentions if each.span.start >= aside.end and each.how != "pronoun"]
    named = {each.subjects for each in inside if each.subjects}
    if later or len(named) != 1 or len(only := named.pop()) != 1:
        return None
    seasons = {each.id: each for each in passage.franchise.subjects}
    last = seasons.get(only[0])
    if last is None or last.number is None:
        return None
    return tuple(each.id for each in seasons.values() if each.of == last.of and each.number == last.number + 1) or None


def _carry_over(passage: Passage, place: int) -> tuple[str, ...] | None:
    """`The cast from season one is expected to return, including ...`: it is to the next season that they return."""
    if passage.clause_at(place).subjects or not (hit := _FROM_A_SEASON.search(passage.text)):
        return None
    words = (hit["ordinal"] or hit["number"]).lower()
    number = int(words) if words.isdigit() else _SEASON_NUMBERS[words]
    following = (each.id for each in passage.franchise.subjects if each.of is None and each.number == number + 1)
    return tuple(following) or None


_BET = re.compile(
    r"\b(?:(?:it['’]s|it\sis|a)\s(?:[\w-]+\s){0,2}?(?:safe\sbet|good\sbet|likely|probable|possible)|(?:it\s(?:seems|looks)|looks)\slikely|[Aa]nything\s(?:but|other\sthan|less\sthan)|[Cc]hances\sare|(?:an?|some|every|the)\s(?:[\w-]+\s){0,2}(?:chance|possibility|likelihood|prospect)|[Pp]resumably|"
    r"(?:[Ww]e|I)\s(?:expect|assume|imagine|guess|reckon|would\sguess|['’]d\sguess))\b[^.;\ue000]{0,40}$"
)
_AMAZED = re.compile(r"\b(?:surprised|amazed|shocked|astonished|stunned|surprise|shock)\s(?:if|to\ssee)\s$")


_WHETHER = re.compile(
    r"(?:\b(?:whether|if)|^[“\"‘]?Whether)\s(?:or\snot\s)?(?:(?:the|his|her|fellow|old|former|co-star|both|actors?|star)\s){0,2}$"
)
_ASKED_BEFORE = re.compile(
    r"(?:n['’]t\s(?:yet\s)?(?:know|say)|\b(?:unclear|uncertain|unknown|no\s(?:word|news|telling|indication|confirmation)(?:\s(?:yet|so\sfar|on|as\sto|either|of)){0,3}|remains\sto\sbe\sseen|anyone['’]s\sguess|(?:not|n['’]t)\s(?:yet\s)?(?:clear|known|certain|confirmed|decided|settled|say|said|sure|know|reveal(?:ed)?|confirm)|"
    r"(?:cannot|declined\sto|refused\sto|have\syet\sto|has\syet\sto)\s(?:say|confirm|comment)|nobody\s(?:knows|will\ssay)|no\sone\s(?:knows|will\ssay)|question\s(?:is|remains)|fool\sto\stell|dodged|sidestepped|undecided))\b[^.;\ue000]{0,40}$",
    re.IGNORECASE,
)
_ASKED_AFTER = re.compile(
    r"[^.;]{0,80}?\b(?:(?:is|are|remains?|was)\s(?:still\s|yet\s|also\s|another\s)?(?:unclear|uncertain|unknown|undecided|anyone['’]s\sguess|up\sin\sthe\sair|to\sbe\sseen|(?:not|n['’]t)\s(?:yet\s)?(?:clear|known|certain|confirmed|settled)|another\s(?:matter|question)|the\squestion|a\s(?:mystery|different\smatter))|"
    r"remains\sto\sbe\sseen|(?:has|have)\s(?:not|yet)\s(?:yet\s)?(?:been|to\sbe)\s(?:confirmed|announced|settled|revealed|decided)|nobody\s(?:knows|will\ssay)|no\sone\sknows)\b"
)


def _is_left_open(phrase: Phrase, masked: Masked, hit: Hit) -> bool:
    """`It is unclear whether A will return`, `Whether A returns is anyone's guess`: told as open, which is something told."""
    if phrase.standing != "in" or hit.gap is None:
        return False
    before = masked.text[: hit.who[0]]
    whether = _WHETHER.search(before)
    if whether is None:
        return False
    if _ASKED_BEFORE.search(before[max(0, whether.start() - 90) : whether.start()]):
        return True
    return "hether" in whether[0] and whether.start() < 2 and bool(_ASKED_AFTER.match(masked.text, hit.end))


def _settle(phrase: Phrase, gap: str, before: str) -> Standing | None:
    """`won't return` is out, `may return` expected, and `has not been confirmed to return` nothing."""
    if _NEVER_WAS.search(gap):
        return None
    if phrase.standing == "in" and _AMAZED.search(before):
        return "expected" if _NOT.search(gap) else "out"
    if phrase.standing == "in" and _NOT.search(gap):
        return None if _UNDECIDED.search(gap) else "out"
    if phrase.standing == "out":
        if phrase.name.startswith("neither"):
            return "out"
        if phrase.name == "<people> leave" and _NOT.search(gap):
            return None
        return "out"
    if phrase.name == "additions are <people>" and _NOT.search(before):
        return "out"
    last = re.split(r"[.;]|\b(?:but|while|whereas)\b", before)[-1]
    if phrase.standing == "in" and _BET.search(last):
        return "expected"
    hoped = _HOPED.search(gap) or (not gap.strip() and _HOPED.search(last))
    return "expected" if hoped else phrase.standing


def _is_elsewhere(passage: Passage, masked: Masked, end: int) -> bool:
    """Whether what follows speaks of other work: `in "Another Film"`."""
    text = masked.text
    if _OTHER_SHOW.match(text, end):
        return True
    hit = _ELSEWHERE_AFTER.match(text, end)
    if hit is None:
        return False
    if not hit["work"]:
        return True
    place = masked.to_source(hit.start("work"))
    near = [each for each in passage.mentions if place - 6 <= each.span.start < place + 40 and each.span.end > place]
    if any(each.subjects for each in near):
        return False
    return not _MONTH.match(text, hit.start("work")) and not text.startswith(PERSON, hit.start("work"))


# --- what a subject's own words introduce, and lists ------------------------------------------------------------

_WITH = (
    r"[”\"’']?(?:\s\([^()]{1,40}\))?,?\s(?:[a-z]+\s)?(?:with|starring|stars|starred|features|featured|featuring)\s"
    + WHO
)
_NO_MAKERS = (
    r"(?!\s(?:producing|directing|writing|at\sthe\shelm|in\scharge|"
    r"(?:serving\s|working\s|acting\s|attached\s|on\sboard\s|back\s)?as\s" + _JOB + r"|on\sdirection))"
)
_IN_WHICH = r"[”\"’']?,\sin\swhich\s" + WHO
_HAPPENS = (
    r"\s(?:(?:also|again|once\smore|will)\s)?(?:meets?|plays?|fights?|faces?|takes?|battles?|hunts?|chases?|"
    r"stars?|leads?|finds?|goes|travels?|investigates?|returns?|becomes?|joins?)\b"
)
_MAKING = re.compile(r"\b(?:direct|writ|produc|creat|develop|helm|penn|wrote)\w*\s[^,;.]{0,40}$")


def _read_mentions(passage: Passage, wording: Wording) -> Iterator[Billing]:
    """`the Northern one with <people>`: whom the words name that stand right before."""
    masked = wording.masked
    ends = {each.span.end: each.subjects for each in passage.mentions if each.subjects and each.how != "pronoun"}
    if not ends:
        return
    for hit in (*wording.find(_WITH, _NO_MAKERS), *wording.find(_IN_WHICH, _HAPPENS)):
        subjects = ends.get(masked.to_source(hit.start))
        if _MAKING.search(masked.text[max(0, hit.start - 60) : hit.start]):
            continue
        if subjects and not _is_elsewhere(passage, masked, hit.end) and len(subjects) == 1:
            for person, character in read_bill(masked, *hit.who):
                yield Billing(
                    person=person, character=character, standing="in", rule="<subject> with <people>", subjects=subjects
                )


_CAST_HEADING = re.compile(
    r"\b(?:cast|castings?|who(?:['’]s|\sis|\swill|\sstars?|\selse)|star(?:s|ring)?|return(?:s|ing|ees?)?|join(?:s|"
    r"ing)?|characters?|faces|actors?|performers?|"
    r"expect|line-?up|players|back|additions?|newcomers?|roles?|in\sthe\s(?:[\w-]+\s){0,2}(?:season|series|show|"
    r"spin-?off))\b",
    re.IGNORECASE,
)
_OUT_HEADING = re.compile(
    r"\b(?:not\s(?:be\s)?(?:return\w*|back|coming)|won['’]t\s(?:be\s)?(?:return\w*|back)|leaving|exit\w*|"
    r"depart\w*|gone|out)\b",
    re.IGNORECASE,
)
_THEY_INCLUDE = re.compile(r"(?:They|These|Those|Others|Among\sthem)\s(?:also\s|will\s)?(?:include|are):?\s*")
_BARE_LINE = re.compile(r"\W{0,3}" + PERSON + r"(?:\s\([^()]{1,80}\))?[.;,]?\s*")
"""A name alone, or with works or a part in brackets: what `They include:` has listed is people."""
_OTHER_HEADING = re.compile(
    r"\b(?:crew|writers|producers|directors|creators|makers|running|writing|directing|producing|in\scharge|behind\sthe\scamera|at\sthe\shelm)\b(?!.*\bcast\b)(?<!\bcast\sand\screw)",
    re.IGNORECASE,
)
_LISTED = r"(?P<who>" + PEOPLE + r")"
_LINES = (
    r"^\W{0,3}" + _LISTED + r"\s?[:–—-]\s?(?P<char>" + CHARACTER + r")[.;,]?(?:\s[(–—-].*)?$",
    (
        r"^\W{0,3}(?P<char>"
        + CHARACTER
        + r"(?:\s(?:and|&)\s"
        + CHARACTER
        + r")?)(?:\s?[:–—-]\s?|,?\s(?:is\s)?played\sby\s|\t|\s\|\s)"
        + _LISTED
        + r"[.;,]?(?:\s[(–—-].*)?$"
    ),
    r"^\W{0,3}" + _LISTED + r"(?:\s\|\s|\t)(?P<char>" + CHARACTER + r")\s*$",
    (
        r"^\W{0,3}"
        + _LISTED
        + r"(?:,\s(?:characters?|roles?|parts?)\s(?:still\s)?(?:under\swraps|unknown|undisclosed|secret|"
        r"not\s\w+|to\sbe\s\w+))?[.;,]?$"
    ),
    (
        r"^\W{0,3}"
        + _LISTED
        + r"(?:,\s(?:who\s)?(?:plays|playing|portrays)\s|\s(?:plays|playing|portrays)\s)(?P<char>"
        + CHARACTER
        + r")\b"
    ),
    r"^\W{0,3}" + _LISTED + r"\s[–—-]\s[^.]{1,80}[.]?$",
)


def _read_line(passage: Passage, masked: Masked) -> Iterator[Billing]:
    """A line of a list, a table or a run of short paragraphs under words that announce a cast."""
    named_before = _THEY_INCLUDE.fullmatch(passage.heading) and passage.in_list and _BARE_LINE.fullmatch(masked.text)
    if not (_CAST_HEADING.search(passage.heading) or named_before) or len(passage.text) > 160 or passage.leads:
        return
    if _OTHER_HEADING.search(passage.heading):
        return
    standing: Standing = "in"
    if _OUT_HEADING.search(passage.heading):
        standing = "out"
    elif _HOPED.search(passage.heading):
        standing = "expected"
    for pattern in _LINES:
        hit = compile_once(pattern).search(masked.text)
        if hit is None:
            continue
        given = hit.groupdict().get("char")
        for person, character in read_bill(masked, *hit.span("who")):
            named = character or (name_character(masked.unmask(given, hit.start("char"))) if given else None)
            yield Billing(person=person, character=named, standing=standing, rule="cast list: <person>, <character>")
        return
