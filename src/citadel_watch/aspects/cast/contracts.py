# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What contracts, options and promotions tell of a cast."""

from __future__ import annotations

from citadel_watch.aspects.cast.phrase import phrase, verb
from citadel_watch.extracting.people.masking import PERSON
from citadel_watch.extracting.people.phrases import WHO

_DEAL = r"(?:deals?|contracts?|extensions?|pacts?|agreements?)\b"
_KIND = r"(?:(?!first-look|overall|development|book|record|production|publishing|podcast|divorce|plea)[\w-]+\s){0,3}?"
_OWNED = r"(?P<who>" + PERSON + r")['’]s?\s(?:[\w-]+\s)?"
_NEEDS = "deal cont exte pact agre opti"

CONTRACTS = (
    phrase(
        "<people>'s contract ran out",
        _OWNED
        + r"(?:deal|contract|option)\s(?:(?:was|is|has|had|will)(?:n['’]t|\snot)\s(?:be(?:en)?\s)?(?:renewed|extended|picked\sup|exercised)|"
        r"(?:has\s|had\s|was\s)?(?:lapsed|expired|run\sout|not\srenewed|allowed\sto\s(?:lapse|expire|run\sout)|terminated|cut\sshort))\b",
        "out",
        needs=_NEEDS,
    ),
    phrase(
        "they do not renew <people>",
        r"\b(?:(?:did|do|does|has|have|will)(?:n['’]t|\snot)\s(?:pick(?:ed)?\sup|renew(?:ed)?|exercised?|extend(?:ed)?)|declined\sto\s(?:renew|pick\sup|extend)|let(?:s|ting)?)\s(?P<who>"
        + PERSON
        + r")['’]s?\s(?:deal|contract|option)\b",
        "out",
        needs="cont opti deal",
    ),
    phrase(
        "<people>'s contract is being worked out",
        _OWNED
        + r"(?:deal|contract|return|new\s(?:deal|contract))s?\s(?:for\s[^.;,\ue000]{1,40}?\s)?(?:is|are)\s(?:still\s|currently\s|now\s)?"
        r"(?:being\s(?:worked|hammered|ironed|thrashed)\sout|being\s(?:negotiated|discussed|finali[sz]ed)|under\s(?:negotiation|discussion)|in\sthe\sworks|close|all\sbut\sdone|nearly\sdone|yet\sto\sbe\ssigned)\b",
        "expected",
        needs=_NEEDS,
    ),
    phrase(
        "a deal for <people> is near",
        r"\b(?:[Dd]eals?|[Cc]ontracts?|[Tt]alks|[Nn]egotiations)\s(?:for|with|to\sbring\sback|to\ssecure|to\skeep)\s"
        + WHO,
        "expected",
        after=r"[^.;,\ue000]{0,40}?\s(?:is|are)\s(?:still\s)?(?:nearly|almost|all\sbut|close|being|under\s?way|on\sthe\stable|in\sthe\sworks|ongoing|not\s(?:yet\s)?(?:signed|done|closed))\b",
        needs="deal cont talk nego",
    ),
    verb(
        "<people> are closing a deal",
        r"(?:closing|finali[sz]ing|nearing|close\sto|negotiating|hammering\sout|discussing|working\s(?:out|on))\s(?:an?\s|the\s|his\s|her\s|their\s)?"
        + _KIND
        + _DEAL,
        "expected",
        needs=_NEEDS,
    ),
    verb(
        "<people> have a contract",
        r"(?:(?:has|have|had)\s(?:an?\s|his\s|her\s|their\s)?"
        + _KIND
        + r"(?:deals?|contracts?)\s(?:in\splace|(?:that|which)\s(?:runs?|keeps?|takes?|lasts?)|(?:for|through|until)\s(?:[\w-]+\s){0,3}(?:seasons?|series|years?|episodes?|run))|"
        r"put(?:s|ting)?\spen\sto\spaper|put(?:s|ting)?\s(?:his|her|their)\snames?\sto\s(?:an?|another|the)\s(?!petition|letter|statement)|(?:sign|ink|str(?:ik|uck)|land|agree|reach)(?:e?s|ed|ing)?\s(?:on\s|to\s)?(?:an?\s|his\s|her\s|their\s|the\s|new\s)+"
        + _KIND
        + _DEAL
        + r"(?!\s(?:with|at)\s(?!the\s(?:show|series|network|streamer)))|(?:be\s)?re-?signed(?=\s(?:for|too|as\swell|on)\b|[.,;]|$))",
        needs=_NEEDS + " pen re resi name",
    ),
    phrase(
        "they sign <people> again",
        r"\b(?:re-?sign(?:s|ed)|(?:has|have)\s(?:re-?hired|locked\sin|tied\sdown|extended)|locked\sdown|tied\sup)\s"
        + WHO,
        needs="re resi rehi lock tied exte has have",
    ),
    phrase(
        "options on <people>",
        r"\boptions?\son\s" + WHO,
        "expected",
        needs="opti",
    ),
    phrase(
        "they promote <people>",
        r"\b(?:promot|upp|upgrad|elevat|bump)(?:e?s|e?d|ped|ing)(?:\sup)?\s" + WHO,
        after=r"\s(?:up\s)?to\s(?:an?\s|the\s)?(?:full-time\s|full\s)?(?:series\s|cast\s)?(?:regulars?|leads?|main)\b",
        needs="prom uppe upgr elev bump",
    ),
    phrase(
        "a promotion for <people>",
        r"\b(?:[Pp]romotions?|[Uu]pgrades?|[Ss]eries[\s-]regular\s(?:status|contracts?|deals?)|[Rr]egular\sstatus)\s(?:[^.;,\ue000]{0,40}?\s)?(?:for|goes\sto|go\sto|given\sto)\s"
        + WHO,
        needs="prom upgr regu seri",
    ),
    verb(
        "<people> become regulars",
        r"becom(?:es?|ing)\s(?:an?\s|the\s|full-time\s|full\s|series\s)*(?:regulars?|main\scast\smembers?|leads?)\b(?!\s(?:writer|director))",
        needs="beco",
    ),
)
