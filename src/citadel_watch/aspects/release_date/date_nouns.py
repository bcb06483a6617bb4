# ruff: noqa: E501 -- a pattern's alternatives stand by meaning, and a break inside one hides where it ends
"""The nouns for the day on which something comes out."""

from __future__ import annotations

KIND = (
    r"(?:(?:release|premi[eè]re|air|airing|launch|debut|return|start|broadcast|transmission|tx|streaming|drop|opening|"
    r"arrival|on-?air|rollout|exact|precise|firm|official|confirmed|final|fixed|set|specific|concrete|definite|formal|"
    r"public|clear|actual|new|global|worldwide|international|us|uk|real|particular|proper|hard|solid)[ -])"
)
DATE = rf"(?:{KIND}{{0,4}}(?:dates?|day|airdate)|{KIND}{{1,4}}(?:windows?|details|slot|timing|timeframe|timetable))"
DETERMINED = r"(?:(?:an?|any|the|its|their|that|this|even|much|so much as an?|such an?|yet|been|there|word|on|of|about|for) ){0,3}"
OTHER_DATE = (
    r"(?!\s(?:night|book|palms?|line|rape|of birth)\b)"
    r"(?!\s(?:for|of)\s(?:\w+\s){0,3}?(?:trial|filming|shoot|shooting|production|cameras|wedding|finale|hearing|tour|reunion))"
    r"(?!-)"
)
