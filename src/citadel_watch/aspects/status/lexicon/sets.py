# ruff: noqa: E501 -- an idiom and its near misses stand on one line, and a break inside hides where it ends
"""What the words in angle brackets of an idiom stand for."""

from __future__ import annotations

import re

_SETS = {
    "adv": r"(?:(?:\w{2,12}ly|now|also|just|already|still|all|again|since|yet|even|then|both|almost|once more|at last) ){0,2}",
    "be": r"(?:is|are|was|were|be|been|being|gets?|got|has been|have been|had been|will be)",
    "nth": r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|\d{1,2}(?:st|nd|rd|th))",
    "ss": r"(?:seasons?|series|runs?|outings?|chapters?|instal+ments?|batch|go-round|go|round|helping|volume|stint|cycle|term|year)",
    "season": r"(?:<nth>[- ](?:and final )?(?:[A-Z][\w’\'-]+ ){0,3}<ss>|<nth>(?= (?:and|in|at|on|from|is|was|has|will)\b|[.,;:!)]|\W*$)|seasons? (?:\d{1,2}\b|two|three|four|five|six|seven|eight|nine|ten)|series (?:\d{1,2}\b|two|three|four|five|six|seven|eight|nine|ten)|another <ss>|(?:new|more|fresh) (?:seasons?|episodes|series)|(?:one|two|three|\d) more (?:seasons?|series|runs?)|S\d{1,2}\b)",
    "grant": r"(?:(?:early |official |formal |full |swift |surprise |straight-to-series |series |<nth>[- ]season |season \d+ )*(?:renewal|recommission|pick-?up|(?:series |season )?order|green[ -]?light|go-ahead|nod|all-clear|thumbs[ -]up|commission|extension|reprieve|lease (?:of|on) life)|<season>)(?! (?:arc|role|storyline|premiere|trailer|teaser|finale|nomination|date|part|regular|poster|of (?:dates|interviews)))",
    "notset": r"(?! (?:of [^,;:.]{2,40} )?(?:will|would|may|might|could|are expected|is expected|to be|trucks?|lines?|games?|shots?|shoots?|artist|(?:comes?|came|arrives?|arrived) [^.;:]{0,40}?(?:ahead of|before|after|on the heels of|following))\b)",
    "nodate": r"(?! (?:[\w’'-]+ ){0,5}(?:release|dates?|premiere|trailer|teaser|cast|casting|title|plot|location|episodes)\b)",
    "some": r"(?:(?:an?|another|its|the|their|one more|yet another|itself) )*(?:(?!role|part|place|spot|lead|in\b|of\b|for\b|on\b|at\b|from\b|as\b|to\b|with\b|and\b|by\b|no\b)[\w’'-]+ ){0,3}?",
    "what": r"(?P<what>[^,;.()?!]{2,70}?)",
    "shoot": r"(?:filming|shooting|production|principal photography|photography|the shoot|shoot|work)",
    "onit": r"(?: (?:on|of|for)(?! (?:a|his|her|another)\b)(?: (?!(?:will|would|may|might|could|should|to|can|is|are|was|were|has|have|had)\b)[^\s,;.()?!]+){1,9}?)?",
    "object": r"(?=(?P<what>[^,;.()?!]{2,50}))",
    "grantdone": r"(?:renewed|recommissioned|ordered|approved|green-?lit|greenlighted|commissioned|picked (?:(?:it|them|season \w+|the (?:show|series|drama|comedy|thriller)|[A-Z]\w+) )?up|(?:announced|confirmed)(?=[,.;:]|\W*$| (?:for|by|yet|so far|as|at|in|on|until|if|whether|that)\b| (?:(?:a|an|another|the|any|its|season|series) )*(?:<season>|renewal|pick-?up|season|plans))|given (?:the|a|its) (?:official |formal |full )?(?:go-ahead|green[ -]light|nod|order|all-clear))",
    "grantdo": r"(?:renew|order|approve|green-?light|commission|pick (?:(?:it|them|the show|the series) )?up|confirm|announce|commit to|give (?:the|a) (?:go-ahead|green light|nod)|say yes)",
    "not": r"(?:['’]t| not| still not| now not)",
    "when": r"(?:(?:early|late|mid|spring|summer|autumn|fall|winter|sometime)[ -]?(?:in )?)?(?:20\d\d|next|the (?:spring|summer|autumn|fall|winter|new year)|January|February|March|April|May|June|July|August|September|October|November|December)",
    "everat": r"(?![^.;,]{0,60}\b(?:(?:this|next) (?:month|year|week|spring|summer|autumn|fall|winter)|(?:this|next|in|before|by|until|for) <when>))",
    "piece": r"(?:(?:a |one |even one |so much as a )?(?:single )?(?:frame|scene|shot|minute|second|foot|metre|take|page|line))",
    "long": r"(?:months?|years?|weeks?)",
    "show": r"(?:show|series|drama|comedy|thriller|sitcom|project|season|spin-?\s?off|prequel|sequel|franchise|version|remake|run|story|saga)",
}  # fmt: skip
_SET = re.compile(r"(?<!\(\?P)<([a-z]+)>")


def spell_out(words: str) -> str:
    while (spelt := _SET.sub(lambda found: _SETS[found[1]], words)) != words:
        words = spelt
    return words.replace("[A-Z]", "(?-i:[A-Z])")
