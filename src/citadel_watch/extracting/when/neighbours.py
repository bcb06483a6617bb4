"""Words that are a time in some company only: May, March, fall, spring, second, Wednesday, `in two weeks`."""

from __future__ import annotations

from citadel_watch.extracting.when.words import MONTH_NUMBERS, SEASON_NAMES, WEEKDAY_NUMBERS, compile_words

_LOOK = 48

_LEAD = compile_words(
    r"(?:\bguess(?:ing)?\sat\s|\b(?:in|by|until|till|til|since|from|for|of|to|through|during|before|after|this|next|last|past|coming|on|"
    r"around|about|"
    r"between|early|late|mid|early-|late-|mid-|or|and|is|was|now|next|following|same|back|as|the|a|an|its|their|that|"
    r"except|not|formerly|originally|previously|even|maybe|perhaps|possibly|be|than)(?:\s(?:the|this|early|late|mid|"
    r"a))?[\s-]|[(:–—/]\s?|\A[\W_]*)\Z"
)
_LOOSE_LEAD = compile_words(
    r"(?<!\bin\s)(?<!\bby\s)(?<!\bfor\s)(?<!\bof\s)(?<!during\s)(?<!since\s)(?<!until\s)\b(?:to|and|or|is|was|the|a|"
    r"an|its|their)\s\Z"
)
_LEAD_OF_NAME = compile_words(
    r"(?:\b(?:in|by|until|till|since|for|during|before|after|this|next|last|coming|around|early|late|mid|mid-|"
    r"through|between|"
    r"formerly|originally|previously|than|now|even|not|maybe)\s(?:the\s)?|"
    r"\b(?:money|bets?|chips|guess)(?:['’]s|\s(?:is|are|would\sbe))?\son\s|\bguess(?:ing)?\sat\s|"
    r"\b(?:from|to|or|and|of|a|an|its|their|the|"
    r"was|is)\s|[(:–—/]\s?|-|\A[\W_]*)\Z"
)
_RELEASE = compile_words(
    r"\A['’]?s?\s(?:release|premiere|debut|launch|bow|return|rollout|roll-out|start|date|window|opening|arrival|finale|"
    r"airdate|slot|shoot|drop|line-?up|schedule|slate|season|is|was|will|would|and|or|to|through|in|on|at|but|when|"
    r"instead|for)\b"
)
_RANGED = compile_words(rf"\A(?:\s(?:to|through|until|till)\s|\s?[-–—]\s?)(?:{'|'.join(MONTH_NUMBERS)})\b")
_ENDS = compile_words(r"\A(?:\s?[.,;:!?)\]’”\"'–—/-]|\s?\Z)")
_CAPITAL = compile_words(r"\A(?:\s|['’]s\s)(?-i:[A-Z])")
_NAMED = compile_words(r"\A,?\s(?:herself|himself|itself)\b")
_FIGURE = compile_words(
    r"\A\s(?:of\s(?:the|a|an|his|her|its|their|man|grace)\b|from\s|in(?:to)?\slove|guy\b|apart\b|short\b|for\sit\b|"
    r"to\s(?:mind|life|action)|"
    r"camp\b|house\b|olympics\b|sports?\b|sale\b|training\b|vacation\b|job\b|break\b|collection\b|school\b|out\b|"
    r"in\shis\b|"
    r"in\sher\b|behind\b|flat\b|victim\b|prey\b|ill\b|asleep\b|back\b)"
)
_SAYING = compile_words(
    r"(?:\b(?:on|by|this|next|last|until|till|since|from|before|after|through|late|early|said|told|is|was|come|"
    r"back|out)\s|"
    r"\b\w{2,}(?:ed|es|rs|ns|ts|ps|ms|ds)\s(?:on\s)?|"
    r"\b(?:rolling|beginning|starting|airing|arriving|premiering|debuting|launching|returning|dropping|landing|opening|"
    r"filming|shooting|under\s?way|off|roll|begin|start|premiere|return|debut|launch|arrive|drop)\s|,\s|[(:–—]\s?)\Z"
)
_BRINGS = compile_words(
    r"\A(?:['’]s)?\s(?:night\s)?(?:(?:also|then|finally)\s)?(?:brought|brings|saw|sees|marked|marks)\s"
)
"""`Friday also brought the debut of the sequel`."""
_ONCE_IN = compile_words(r"\b(?:first|best|worst|biggest|only|twice|once|second|third|time|times|most)\b[^,;.]{0,40}\Z")
_DONE = compile_words(
    r"\b(?:shot|filmed|made|written|wrote|completed|finished|watched|streamed|learned|learnt|built|done|was|were|"
    r"has|have|had|"
    r"\w{3,}ed)\b[^,;.]{0,40}\Z"
)
_COMING = compile_words(
    r"\b(?:will|due|set|slated|scheduled|expected|arriv\w+|premier\w+|debut\w*|return\w*|launch\w*|land\w*|drop\w*|"
    r"begin\w*|start\w*|out|"
    r"open\w*|back|coming|comes|come|just|only|airs?|releas\w+)\b[^,;.]{0,40}\Z"
)
_LINEUP = compile_words(
    r"\A\s(?:(?:primetime|prime-time|tv|television|\d{4}|20\d\d-\d\d)\s)?(?:line-?ups?|schedules?|slates?|berth)\b"
)
_GIVEN_NAMES = frozenset({"april", "may", "june", "august", "march"})


def means_time(text: str, start: int, end: int) -> bool:
    """Is this bare word, which could be a name, a verb or a measure, a time in this company?"""
    word = text[start:end]
    first = word.split()[0].lower()
    before, after = text[max(0, start - _LOOK) : start], text[end : end + _LOOK]
    if first == "in":
        return _means_point(before)
    if first in WEEKDAY_NUMBERS:
        if not before.strip() and _BRINGS.match(after):
            return True
        return bool(_SAYING.search(before)) and not _CAPITAL.match(after) and not _NAMED.match(after)
    if first in MONTH_NUMBERS:
        return _means_month(word, before, after)
    return _means_season(word, before, after)


def _means_month(word: str, before: str, after: str) -> bool:
    if word.lower() in _GIVEN_NAMES and word.islower():
        return False
    if _CAPITAL.match(after) and not word.isupper() and not _RELEASE.match(after):
        return False
    if word.lower() not in _GIVEN_NAMES:
        return not _CAPITAL.match(after) or bool(_RELEASE.match(after))
    if _RANGED.match(after):
        return True
    if not _LEAD_OF_NAME.search(before):
        return False
    opens = before.strip() == "" or before.endswith(("the ", "of ", "and ", "or ", "a ", "an ", "to ", "from ", "-"))
    return bool(_ENDS.match(after) or _RELEASE.match(after)) if opens else True


def _means_season(word: str, before: str, after: str) -> bool:
    name = word.rsplit(maxsplit=1)[-1].lower()
    if name not in SEASON_NAMES:
        return True
    if (len(word.split()) == 1 and _FIGURE.match(after)) or (_CAPITAL.match(after) and not _RELEASE.match(after)):
        return False
    if len(word.split()) > 1:
        return True
    if _LINEUP.match(after) and not before.rstrip().endswith("-"):
        return True
    if not _LEAD.search(before):
        return False
    opens = before.strip() == "" or bool(_LOOSE_LEAD.search(before))
    return bool(_ENDS.match(after) or _RELEASE.match(after)) if opens else True


def _means_point(before: str) -> bool:
    """`in two weeks` is a day where something comes, and a length of time where something was done."""
    if _ONCE_IN.search(before):
        return False
    return bool(_COMING.search(before)) or not _DONE.search(before)
