"""The words by which a page leads its readers away from the text, or speaks of itself."""

from __future__ import annotations

import re

_AWAY = re.compile(
    r"""(?:
      read\ (?:more|also|next|on) | also\ read | related | see\ also | more(?:\ (?:from|on|like))? | recommended
    | you\ (?:may|might)\ (?:also\ )?like | most\ (?:read|popular|viewed) | trending | popular
    | latest(?:\ (?:news|stories|headlines))? | don['’]t\ miss | up\ next | watch\ (?:now|next) | top\ stories
    | share(?:\ this)?(?:\ (?:article|story|page))? | follow\ us | tags? | topics? | sponsored
    | from\ the\ web | around\ the\ web | editor['’]s\ picks? | explore\ more | must[\ -]reads? | what\ to\ read\ next
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
# A line that is a signpost whatever follows: no sentence of an article begins like this.
_SIGNPOST = re.compile(
    r"""[\W_]{0,5}(?:
      (?:read|see)\ (?:more|also|next|this|on) | (?:also|must|next)[\ -](?:read|watch|see)
    | related(?:\ (?:stor(?:y|ies)|articles?|news))?
    | recommended(?:\ (?:stor(?:y|ies)|reading))? | (?:more|you\ may\ also\ like|don['’]t\ miss|editor['’]s\ picks?)
    | (?:watch|click)\ (?:also|here|this)
    )\ ?(?::|\||>>|»|→|▶|–\ )\ ?(?=\S)""",
    re.IGNORECASE | re.VERBOSE,
)
_COMMENTS = re.compile(
    r"(?:(?:\d{1,7}|one|no) (?:comments?|responses?|replies|thoughts?) (?:to|on|for) .*"
    r"|(?:\d{1,7} )?(?:comments?|responses?|leave a (?:reply|comment)|join the (?:discussion|conversation)"
    r"|discussion about this post|post a comment|readers['’] comments)"
    r"(?: \(\d{1,7}\)|: \d{1,7}|:)?)$",
    re.IGNORECASE,
)
_SOURCES = re.compile(
    r"(?:references|external links|(?:foot|end)?notes|bibliography|further reading|citations|works cited|navigation)$",
    re.IGNORECASE,
)
_NOT_TEXT = re.compile(
    r"""(?:
      advertisement | advertising | sponsored(?:\ content)? | (?:story|article)\ continues\ (?:below|after).{0,20}
    | continue\ reading.{0,6} | scroll\ (?:down\ )?(?:to\ continue|for\ more).{0,30}
    | skip\ (?:to\ .{0,30}|advertisement|past\ .{0,40})
    | share(?:\ this)?(?:\ (?:article|story))? | (?:link\ )?copied(?:\ to\ clipboard)? | print | email | save | tweet
    | pin\ it | whatsapp | facebook | twitter | x | comments? | reply | loading\W{0,9} | (?:shop|buy|stream)\ now.{0,20}
    | we\ (?:want|would\ like|'d\ love)\ to\ hear\ from\ you.{0,140}
    | (?:sign\ up\ (?:for|to)|subscribe\ to)\ (?:our|the)\ .{0,60}newsletter.{0,60}
    | (?:this\ article|we)\ (?:may\ )?(?:contain|earn|include)s?\ .{0,40}affiliate\ .{0,120}
    | (?=.{0,250}$)(?:[^.!?]{0,80}\W)?(?:sign\ up|subscribe)\ (?:for|to|here|now)\b.{0,100}\bnewsletters?\b.{0,120}
    | join\ (?:our|us\ on)\ .{0,80}(?:channel|group|community|whatsapp|telegram|instagram)s?.{0,40}
    | (?:[£$€₹]|rs\.?\ )\d[\d.,]{0,12}\ (?:at|from|on)\ .{1,40} | (?:view|see)\ (?:at|on|deal|more)\b.{0,30}
    | (?:for\ more\ .{0,80},\ )?follow\ (?:us|\w+\ \w+)\ on\ .{0,80}
    | \d{1,3}\ ?(?:/|of)\ ?\d{1,3} | [\d.,]{1,12}[km]?\ (?:views?|shares?|likes?|reads?|comments?)
    | \d{1,7}\ min(?:ute)?s?\ read | (?:(?:©|copyright)\ .{0,120}?)?all\ rights\ reserved | ©.{0,120}
    )[.!]?$""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST_DATELINE = 90
_LONGEST_NOTICE = 260
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_DATE = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{4}}-\d\d-\d\d"
    r"|\d\d?[/.]\d\d?[/.]\d{4})(?:[,;–| -]{0,3}(?:at )?\d{1,2}[:.]\d\d.{0,16})?"
)
_DATELINE = re.compile(
    r"(?:first |originally |last )?(?:published|posted|updated|modified|edited|created)(?: on| at)?:? {0,2}(?:"
    + _DATE
    + rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:(?:story |words |written |reported )?by .{2,40}|(?:\d{1,7} min(?:ute)?s? )?read.{0,8}|\d{1,7} min.{0,6})",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r" [·•|–—-] ")
_BARE_DATE = re.compile(_DATE, re.IGNORECASE)


def leads_away(text: str) -> bool:
    """Does a label so begin that stands above links to other pages?"""
    return _AWAY.match(text) is not None


def is_signpost(text: str) -> bool:
    """A line that names another article to read: `ALSO READ: ...`."""
    return len(text) < 300 and _SIGNPOST.match(text) is not None


def opens_comments(text: str) -> bool:
    return _COMMENTS.match(text) is not None


def opens_sources(text: str) -> bool:
    """A heading over what the article leans on: `References`."""
    return _SOURCES.match(text) is not None


def is_notice(text: str) -> bool:
    """Words of the page, not of the article: a button's, an advertisement's, when the page was put up."""
    if len(text) > _LONGEST_NOTICE:
        return False
    if _NOT_TEXT.match(text):
        return True
    if len(text) > _LONGEST_DATELINE:
        return False
    parts = _BETWEEN.split(text)
    dated = [part for part in parts if _BARE_DATE.fullmatch(part) or _DATELINE.fullmatch(part)]
    alone = len(parts) == 1 and _DATELINE.fullmatch(text) is not None
    return alone or (len(parts) > 1 and bool(dated) and all(part in dated or _BYLINE.fullmatch(part) for part in parts))


def is_bare_date(text: str) -> bool:
    return len(text) < 60 and _BARE_DATE.fullmatch(text) is not None
