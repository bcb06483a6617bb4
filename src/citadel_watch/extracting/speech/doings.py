# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""What companies do that tells news, in words that mean much else when others do it."""

from __future__ import annotations

import re

from citadel_watch.extracting.speech.sources import Kind, Source

_DOES = re.compile(
    r"(?: (?:itself|has|have|had|also|now|finally|officially|just|at last|today|then|already|not only|on \w+day))*"
    r"(?: will (?:also )?(?:put out|release|premiere|launch|drop|air|stream|bring back|debut|roll out|broadcast|show|screen)\b"
    r"| (?:made|makes) (?:it official|up its mind|good on)| (?:has|have) (?:it|them|the \w+) (?:down|pencilled in|scheduled|slated) for"
    r"| (?:broke|breaks|broken) the news| (?:put|puts) (?:an end to|it on|out|[\w ]{2,40}? on the (?:calendar|schedule|slate))| (?:gives?|gave|given) (?:a sign|the)"
    r"| (?:on \w+day )?(?:sends?|sent|hands?|handed|rolls?|rolled|puts?|put|gives?|gave|lays?|laid|reads?|lists?|listed) out (?:its|the|all (?:of )?its)\b[^,;.]{0,40}? (?:dates|schedule|slate|line-?up|calendar)\b"
    r"| (?:published|publishes|issued?|issues|fill(?:ed|s) in|spell(?:ed|s) out) (?:its|the)\b[^,;.]{0,40}? (?:dates|schedule|slate|line-?up|calendar)\b"
    r"| (?:is|are) (?:making|developing|bringing back|moving ahead|going ahead|giving|ending|pulling the plug|sticking with)\b| (?:debuts?|debuted|dropped|drops|launched) (?:a|the|an|its)\b"
    r"| (?:marked|marks|celebrated|celebrates|rang in) [^,;:.]{2,60}? with (?:an?|the|its|new|first|news)\b"
    r"| used (?:its|the|an?)\b[^;.]{2,90}? to (?:announce|reveal|end|confirm|unveil|show|share|date|set|drop|break)\b"
    r"| (?:treated|surprised|rewarded) (?:fans|viewers|its|the)\b[^;.]{0,40}? (?:to|with)\b"
    r"|(?:, which)? (?:still )?(?:has|have)(?:n['’]t| not| yet to| still not| still to)(?: (?:yet|so far|officially|publicly|even))*(?: to)? "
    r"(?:announced?|named?|set|given?|confirm(?:ed)?|reveal(?:ed)?|put|said|say|shared?|fix(?:ed)?)\b[^,;.]{0,40}?\b(?:dates?|when|window)\b"
    r"| (?:has|have)(?:n['’]t| not| yet to| still not| still to)(?: (?:yet|so far|officially|formally|even))*(?: to)? (?:renew(?:ed)?|order(?:ed)?|pick(?:ed)?|commission(?:ed)?|decided?|green-?lit|cancell?ed)\b"
    r"| (?:is|are)(?:n['’]t| not) (?:yet )?(?:saying|telling)\b| (?:won['’]t|will not) say when\b"
    r"| adds\b| ends\b| presented its slate| (?:took|takes|taken) to \w+)"
)

_OPENS = re.compile(r"\W*(?:(?:And|But|So|Now|Today|Yesterday|Then|Meanwhile|Also|[A-Z]\w+day) ?,? )?(?:[Tt]he )?")
_MAKES_NEWS = re.compile(
    r"(?: (?:on|this|last|late|early|earlier) \w++(?: (?:morning|afternoon|evening|night|week|month))?| has| have| had| also| now| finally| officially| just| quietly)*+"
    r" (?!(?:makes|owns|needs|remains|seems|looks|likes|loves|knows|wants|keeps|stays|refuses?d?|declin\w+|fail(?:s|ed)|wonder\w*|compet\w+|employ\w*|faces?d?|struggl\w+|asked|used|based|called|named|has|was|is|does|says|expects|hopes|believes|thinks|lists)\b)"
    r"(?:[a-z]+(?:ed|s)|intend|plan|aim|mean|let|put|made|gave|sent|took|kept|laid|brought|held|set|bought|told)\b"
    r"(?= (?:to|it|that|the|a|an|its|all|both|every|season|series|two|three|\d|[“\"'‘]?[A-Z]))"
)
"""Whatever a network does that its page tells of is told by the network."""


def makes_news(text: str, source: Source) -> bool:
    """Whether a company does something behind its name that its page must have from it."""
    if _DOES.match(text, source.span.end):
        return True
    return (
        source.kind is not Kind.PRONOUN
        and _OPENS.fullmatch(text, 0, source.span.start) is not None
        and _MAKES_NEWS.match(text, source.span.end) is not None
    )
