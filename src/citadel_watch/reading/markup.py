"""HTML text to a tree, within bounds; and the text of a tree as people read it."""

from __future__ import annotations

import html as entities
import re
import unicodedata
from functools import cache
from typing import Any

MOST_TAGS = 200_000
"""A page of news has a few thousand; beyond this it is not parsed at all, as its tree would fill the memory."""

STUMBLES = (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError)
"""What a library may raise over odd markup; it is then done without, and the page is not lost."""

DEEPEST = 255
"""Where the parser stops descending, and with it stops reading."""

# The numbers 128 to 159 name no characters; pages that use them mean windows-1252, as HTML says.
_C1 = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
_INVISIBLE = dict.fromkeys(
    [*range(0x20), 0x7F, 0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF]
)
_SPACES = dict.fromkeys((0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), " ")
_DROPPED = str.maketrans({**_C1, **_INVISIBLE, **_SPACES, 0x85: "…"})
_NAMING = ("class", "id", "data-component", "data-testid", "data-gu-name", "data-block")
_SURROGATE = re.compile("[\ud800-\udfff]")
# What no tree may hold: lxml would refuse to move such text.
_NOT_XML = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
    r"|&#0*(?:[0-8]|1[1-24-9]|2\d|3[01])(?!\d);?|&#[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F])(?![0-9a-fA-F]);?"
)
# What is typed and printed is left as it is, and most text is nothing else.
_STRANGE = re.compile("[^ -~\u00a1-\u00ac\u00ae-\u0200\u2013-\u201f\u2026]|[ ]{2}|^ | $")
_ESCAPED_TWICE = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|amp|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|lt|gt);")


_STRUCK = "//del | //s | //strike | //*[contains(@style, 'line-through')]"
_HOLDS_TOO_MUCH = "boolean(.//h1 | .//main | .//article | self::body | self::main | self::article | (.//p)[6])"

UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"
"""Thai, kana and Chinese characters: between their words there is no space."""
_UNSPACED = re.compile(f"[{UNSPACED}]")


def count_words(text: str) -> int:
    """How many words, where there are spaces between them; elsewhere two characters are taken for one."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2


def has_too_many_tags(html: str) -> bool:
    return html.count("<") > MOST_TAGS


def parse_html(html: str) -> Any | None:
    """The tree of a page; None where there is nothing to parse, or far too much."""
    from lxml import etree
    from lxml import html as lxml_html

    if has_too_many_tags(html) or not html.strip():
        return None
    # lxml refuses an encoding declaration in text, and what a script escaped as a half character.
    text = _NOT_XML.sub("", html)
    parser = lxml_html.HTMLParser(
        remove_comments=True, remove_pis=True, huge_tree=False, no_network=True, encoding="utf-8"
    )
    try:
        tree = lxml_html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    if not isinstance(tree.tag, str):
        return None
    _leave_out_struck(tree)
    return tree


def _leave_out_struck(tree: Any) -> None:
    """What is struck through is no longer said. A mark that was left open holds the article, and is not believed."""
    for element in tree.xpath(_STRUCK):
        if element is not tree and not element.xpath(_HOLDS_TOO_MUCH):
            element.drop_tree()


def clean_text(text: str) -> str:
    """Composed characters, single spaces, and nothing that a reader would not see."""
    if "&" in text and _ESCAPED_TWICE.search(text):
        text = entities.unescape(text)
    if not _STRANGE.search(text):
        return text
    text = _SURROGATE.sub("", text.translate(_DROPPED))
    return unicodedata.normalize("NFC", " ".join(text.split()))


def text_of(element: Any) -> str:
    """All text below an element, cleaned."""
    return clean_text(" ".join(element.itertext()))


def fold(text: str) -> str:
    """Letters and digits alone, in lower case: for finding the same text again."""
    return "".join(filter(str.isalnum, text.casefold()))


def name_set(names: str) -> frozenset[str]:
    """Names set out as in a sentence: `name_set("nav menu")`."""
    return frozenset(names.split())


def names_of(element: Any) -> str:
    """What a page's makers call an element: its class, its id, and what their own scripts know it by."""
    attributes = element.attrib
    return " ".join(attributes[key] for key in _NAMING if key in attributes)


@cache
def words_of_name(name: str) -> tuple[str, ...]:
    """`article__RelatedLinks-2` -> `article`, `related`, `links`, `2`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name[:200])
    return tuple(re.findall(r"[a-z]+|\d+", spaced.lower()))
