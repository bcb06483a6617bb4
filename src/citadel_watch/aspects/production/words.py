"""Words of filming, and how far they reach."""

from __future__ import annotations

from citadel_watch.extracting.anchoring import Anchored
from citadel_watch.extracting.when.words import compile_words, phrases

REACH = 70
CUE = Anchored(
    r"\b(?:film|shoot|shot|produc|camera|photograph|crew|on\sset|work|locat|unit|team|floors|canned|spen[dt]|swap|made|wrap|in\sthe\scan|table\sread|"
    r"re-?edit|re-?sho|pick-?up|called\saction|finish|complet|set\sup|scene|stunt|prop|unfilmed|captured|lensed|doubl|stages?\b|goes\son)"
)
CAMERAS = compile_words(
    r"\b(?:film(?:s|ed|ing)?|shoot(?:s|ing)?|shot|cameras?|photography|production|on\slocation|in\sfront\sof\sthe\scameras?)\b"
)
SHOOT = Anchored(r"\b(?:filming|shooting|production|photography|shoot|cameras|work(?=\son\s))\b")
NOT_FILMED = phrases(
    r"set (?:in|eight|\w+ years)",
    r"story|plot|mission|born|lives?|travels?|fled|escapes?",
    r"fans|audiences?|viewers|premi[eè]red?|releases?|released|lands?|streams?|streaming|streamed",
    r"neighbou?rs|residents|donat\w+|collected|charit\w+|evacuat\w+|fundrais\w+",
    r"headquarters|event|festival|panel|convention|part(?:y|ies|ied)|interview\w*|told|talk\w*",
)
