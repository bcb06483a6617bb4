# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The phrases that leave open whether somebody will be in a cast, or only expect it."""

from __future__ import annotations

from citadel_watch.aspects.cast_phrase import phrase, verb
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

OPEN = (
    phrase(
        "expect <people>",
        r"(?<!n['’]t )(?<!not )\b(?:[Ee]xpect(?:s|ed|ing)?(?:\sto\ssee)?|hop(?:es?|ing)\sto\s(?:see|get)|"
        r"(?:could|may|might)\ssee|talks\swith|courting|wants|pursuing|eyeing|circling)\s" + WHO,
        "expected",
        needs="expe hope hopi see talk cour want purs eyei circ",
    ),
    phrase(
        "whether <people> stay is open",
        r"\b[Tt]he\s(?:status|future|question|whereabouts)\sof\s" + WHO,
        "expected",
        after=r"(?!\sas\b)[^.;\ue000]{0,80}?\b(?:ha(?:s|ve)\s(?:not|yet\sto)\s(?:yet\s)?(?:be(?:en)?\s)(?:announced|settled|confirmed|clarified|resolved)|(?:was|is|are|were|remains?)\s(?:left\s)?(?:(?:not\s(?:[\w-]+\s)?|un)(?:clear|known|settled|decided)|sidestepped|dodged|avoided|open|up\sin\sthe\sair|in\s(?:doubt|limbo|question)|uncertain))\b",
        needs="stat futu ques wher",
    ),
    verb(
        "<people> rumoured for a part",
        r"(?:rumou?red|tipped|reported|believed|thought|understood|said)\s(?:for\s(?:weeks|months|years|some\stime)\s)?(?:to\s(?:be|play)|as)\s(?:the|an?|its)\s(?:[\w’'-]+\s){0,3}?(?:villain|baddie|antagonist|love\sinterest|big\sbad|nemesis|rival|lead|hero|heroine)\b",
        "expected",
        needs="vill badd anta love big neme riva lead hero",
    ),
    verb(
        "<people> are a question mark",
        r"(?:is|are|remains?)\s(?:still\s)?(?:the|an?)\s(?:big\s|only\s)?(?:question\smarks?|wild\scards?|unknowns?|maybe)\b",
        "expected",
        needs="ques wild unkn mayb",
    ),
    phrase(
        "<people>'s return looks likely",
        r"(?P<who>"
        + PERSON
        + r")['’]s?\s(?:[\w-]+\s)?(?:returns?|comebacks?|involvement|presence|participation)\s(?:looks?|seems?|is|are|appears?)\s(?:also\s|all\sbut\s|very\s|more\sthan\s)?"
        r"(?:likely|probable|possible|certain|on\sthe\scards|expected|a\ssafe\sbet|a\sgiven|a\sformality)\b",
        "expected",
        needs="retu come invo pres part",
    ),
    phrase(
        "a place for <people>",
        r"\b(?:may|might|could|should|(?:may|might|could)\syet)\s(?:yet\s|still\s)?be\s(?:an?\s)?(?:place|room|part|role|way\sback|cameo)s?\sfor\s"
        + WHO,
        "expected",
        needs="plac room part role way came",
    ),
    verb(
        "<people> would do it again",
        r"do\s(?:it|another|more|a\s(?:second|third|fourth|fifth)(?:\sseason|\sseries)?)\s(?:again\s)?(?:in\sa\sheartbeat|tomorrow|like\sa\sshot|without\shesitation|gladly|again)\b",
        "expected",
        needs="hear tomo shot hesi glad agai",
    ),
    verb(
        "<people> close to signing",
        r"(?:(?:as\s)?close\sto\s(?:signing|joining|a\sdeal)|in\s(?:early\s|final\s|advanced\s)?(?:talks|negotiations)(?:\sfor\s[^.;,\ue000]{1,30}?\sas\s)?|"
        r"circling|being\seyed)",
        "expected",
        character=True,
        needs="clos talk nego circ eyed",
    ),
    verb(
        "<people> in line for a part",
        r"(?:lined\sup|eyed|tipped|considered|courted|in\sthe\s(?:running|frame)|wanted)\sfor\s(?:an?|the|its)\s(?:[\w’'-]+\s){0,3}(?:roles?|parts?|leads?)\b",
        "expected",
        needs="line eyed tipp cons cour runn fram want",
    ),
    verb(
        "<people> have no deal yet",
        r"(?:hammer(?:s|ing)?\sout|work(?:s|ing)?\s(?:out|on)|negotiat(?:es?|ing)|discuss(?:es|ing)?)\s(?:an?\s|the\s|their\s|his\s|her\s)?(?:new\s)?(?:deals?|contracts?|returns?|comebacks?)\b",
        "expected",
        needs="deal cont retu come",
    ),
)
