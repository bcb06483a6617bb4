# ruff: noqa: E501 -- a table reads better with its rows whole
"""Which adjective belongs to which country: how a series that has no title yet is named."""

from __future__ import annotations

_TABLE = """
Argentina Argentine Argentinian|Australia Australian Aussie|Austria Austrian|Belgium Belgian|Brazil Brazilian|Bulgaria Bulgarian
Canada Canadian|Chile Chilean|China Chinese|Colombia Colombian|Croatia Croatian|Cuba Cuban|Czechia Czech
Denmark Danish|Egypt Egyptian|Estonia Estonian|Finland Finnish|France French|Germany German|Greece Greek
Hungary Hungarian|Iceland Icelandic|India Indian Hindi Hindi-language|Indonesia Indonesian|Iran Iranian|Ireland Irish|Israel Israeli
Italy Italian Italian-language|Japan Japanese|Kenya Kenyan|Lebanon Lebanese|Malaysia Malaysian|Mexico Mexican|Morocco Moroccan
Netherlands Dutch|New_Zealand Kiwi New_Zealander|Nigeria Nigerian|Norway Norwegian|Pakistan Pakistani|Peru Peruvian
Philippines Filipino Philippine|Poland Polish|Portugal Portuguese|Romania Romanian|Russia Russian|Scotland Scottish
Serbia Serbian|Singapore Singaporean|South_Africa South_African|South_Korea South_Korean Korean|Spain Spanish Spanish-language
Sweden Swedish|Switzerland Swiss|Taiwan Taiwanese|Thailand Thai|Turkey Turkish|Ukraine Ukrainian
United_Kingdom British UK U.K. Britain|United_States American US U.S. USA U.S.A. America|Vietnam Vietnamese|Wales Welsh
"""


def _read_table() -> dict[str, tuple[str, ...]]:
    rows = (row.split() for line in _TABLE.split("\n") for row in line.split("|") if row.strip())
    return {names[0].replace("_", " "): tuple(name.replace("_", " ") for name in names) for names in rows}


COUNTRIES = _read_table()
"""A country's usual English name, and all words that stand for it, the name among them."""

COUNTRY_OF = {word.lower(): country for country, words in COUNTRIES.items() for word in words}


def find_country(words: str) -> str | None:
    """The country that a name, an adjective or a form such as `United States (Texas)` stands for; a region is itself."""
    head, _, region = words.partition("(")
    if region:
        return region.rstrip(") ").strip()
    return COUNTRY_OF.get(head.strip().lower(), head.strip() or None)
