# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""How somebody stands by a phrase: in, out or expected, and when that is left open."""

from __future__ import annotations

import re

from citadel_watch.aspects.cast.phrase import Phrase, Standing
from citadel_watch.aspects.cast.words import HOPED, NOT
from citadel_watch.extracting.people.masking import Masked
from citadel_watch.extracting.people.phrases import Hit
from citadel_watch.model import Certainty

_NEVER_WAS = re.compile(r"\b(?:was|were)\s(?:once\s|originally\s|first\s)?to\b|\byet\sto\b")

WISHED = re.compile(r"\b(?:wants|wanted|hopes|hoping|keen)\b")

_UNDECIDED = re.compile(r"\b(?:not|n['’]t)\b[^.]*\b(?:confirmed|announced|revealed|said|signed|only|already|just)\b")


def settle_hit(phrase: Phrase, hit: Hit, masked: Masked) -> tuple[Standing | None, Certainty | None]:
    """How somebody stands by a phrase, and how sure that is where it does not follow from the clause."""
    before = masked.text[max(0, hit.start - 100) : hit.who[0]]
    standing = _settle(phrase, hit.gap or "", before)
    if standing is not None and _is_left_open(phrase, masked, hit):
        return "expected", Certainty.UNKNOWN
    amazed = phrase.standing == "in" and _AMAZED.search(before)
    return standing, Certainty.EXPECTED if amazed else phrase.certainty


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


_MAY = re.compile(r"\b(?:might|may|could)\b")
_GONE = re.compile(r"(?:Gone|Missing|Absent|Out|Off|Away|Written\sout)\b")


def _settle(phrase: Phrase, gap: str, before: str) -> Standing | None:
    """`won't return` is out, `may return` expected, and `has not been confirmed to return` nothing."""
    if _NEVER_WAS.search(gap):
        return None
    if phrase.standing == "in" and _AMAZED.search(before):
        return "expected" if NOT.search(gap) else "out"
    if phrase.standing == "in" and NOT.search(gap):
        return None if _UNDECIDED.search(gap) else "out"
    if phrase.standing == "out":
        if phrase.name.startswith("neither"):
            return "out"
        if phrase.name == "<people> leave" and (NOT.search(gap) or _MAY.search(gap)):
            return None
        return "out"
    if phrase.name == "additions are <people>" and (NOT.search(before) or _GONE.match(before)):
        return "out"
    last = re.split(r"[.;]|\b(?:but|while|whereas)\b", before)[-1]
    if phrase.standing == "in" and _BET.search(last):
        return "expected"
    hoped = HOPED.search(gap) or (not gap.strip() and HOPED.search(last))
    return "expected" if hoped else phrase.standing
