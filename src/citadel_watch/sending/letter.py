"""The body of an alert, twice: as plain text and as HTML that says the same, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from citadel_watch.model import Alert, Change, ChangeKind, Franchise, Occasion
from citadel_watch.sending.cleaning import clean_line, find_link
from citadel_watch.sending.naming import CERTAINTIES, KINDS, capitalise, name_aspect, name_subject

_CHANGES_IN_FULL = 100
_WORDS_LENGTH = 400
_QUOTE_LENGTH = 1500
_LINE_LENGTH = _QUOTE_LENGTH + 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing said under a heading. `link` is an address that was judged safe to click."""

    label: str
    text: str
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading and what is said under it. One without lines stands over those of a higher level that follow it."""

    heading: str
    lines: tuple[Line, ...] = ()
    level: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A body that is not yet text or HTML. Every string in it is one clean line."""

    title: str
    parts: tuple[Part, ...]
    closing: tuple[str, ...] = ()


def write_letter(alert: Alert, franchise: Franchise, title: str) -> Letter:
    """One part a change; past the hundredth the rest are counted, so that no mail outgrows its reader or its server."""
    left = len(alert.changes) - _CHANGES_IN_FULL
    more = (f"and {left} more changes that are not shown here",) if left > 0 else ()
    number = clean_line(alert.id, _WORDS_LENGTH)
    shown = alert.changes[:_CHANGES_IN_FULL]
    by_subject = alert.occasion is Occasion.CATCH_UP
    return Letter(
        title=title,
        parts=tuple(_group(shown, franchise) if by_subject else (_tell(each, alert, franchise) for each in shown)),
        closing=(*more, f"Alert {number}: `watch why {number}` shows where each line comes from."),
    )


def _group(changes: Sequence[Change], franchise: Franchise) -> Iterator[Part]:
    """A heading a subject, and its changes under it; subjects stand in the order of their first, weightiest change."""
    subjects: dict[str, list[Change]] = {}
    for change in changes:
        subjects.setdefault(change.slot.subject, []).append(change)
    for subject, group in subjects.items():
        yield Part(heading=capitalise(name_subject(subject, franchise)))
        for change in group:
            heading = f"{capitalise(name_aspect(change.slot.aspect))}: {KINDS[change.kind]}"
            yield Part(heading=heading, lines=tuple(_lines(change)), level=3)


def render_text(letter: Letter) -> str:
    parts = (
        "\n".join([part.heading, *(f"  {line.label}: {line.text}" for line in part.lines)]) for part in letter.parts
    )
    return "\n\n".join([letter.title, *parts, "\n".join(letter.closing)]).rstrip() + "\n"


def render_html(letter: Letter) -> str:
    """Inline styles and no colours of its own, so that a dark mail reader stays dark; nothing is fetched."""
    return "".join(
        [
            '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
            '<meta name="color-scheme" content="light dark">',
            '<meta name="viewport" content="width=device-width">',
            f"<title>{escape(letter.title)}</title></head>\n",
            '<body style="font-family:sans-serif;line-height:1.4;max-width:40em;margin:1em auto;padding:0 1em">\n',
            f'<h1 style="font-size:1.25em">{escape(letter.title)}</h1>\n',
            *(_render_part(part) for part in letter.parts),
            *(f'<p style="font-size:0.85em">{escape(line)}</p>\n' for line in letter.closing),
            "</body></html>\n",
        ]
    )


def _render_part(part: Part) -> str:
    if not part.lines:
        return f'<h{part.level} style="font-size:1.15em">{escape(part.heading)}</h{part.level}>\n'
    rows = "".join(
        '<tr><th scope="row" style="text-align:left;vertical-align:top;font-weight:normal;padding:0 1em 0 0;'
        f'white-space:nowrap">{escape(line.label)}:</th>'
        f'<td style="vertical-align:top;overflow-wrap:anywhere">{_render_words(line)}</td></tr>\n'
        for line in part.lines
    )
    return (
        '<div style="border-left:3px solid #888888;padding:0 0 0 0.8em;margin:0 0 1.2em 0">'
        f'<h{part.level} style="font-size:1.05em;margin:0 0 0.3em 0">{escape(part.heading)}</h{part.level}>\n'
        f'<table role="presentation" style="border-collapse:collapse;font-size:0.95em">\n{rows}</table></div>\n'
    )


def _render_words(line: Line) -> str:
    if line.link is None:
        return escape(line.text)
    return f'<a href="{escape(line.link)}" rel="noopener noreferrer">{escape(line.text)}</a>'


def _tell(change: Change, alert: Alert, franchise: Franchise) -> Part:
    heading = f"{capitalise(name_aspect(change.slot.aspect))}: {KINDS[change.kind]}"
    if change.slot.subject != alert.subject:
        heading = f"{capitalise(name_subject(change.slot.subject, franchise))}, {heading}"
    return Part(heading=heading, lines=tuple(_lines(change)))


def _lines(change: Change) -> Iterator[Line]:
    quote = clean_line(change.evidence.quote, _QUOTE_LENGTH)
    page = change.evidence.source
    lines = (
        Line(label="What", text=_arrow(change)),
        Line(label="How sure", text=_word_certainty(change)),
        Line(
            label="Who said it" if change.after is None else "Who says it",
            text=f"{change.speaker}, in {change.outlet}" if change.speaker else change.outlet,
        ),
        Line(label="Quote", text=f"“{quote}”" if quote else ""),
        Line(label="Page", text=page, link=find_link(page)),
        Line(label="Why told", text=change.reason),
        Line(label="Change", text=change.id),
    )
    for line in lines:
        if text := clean_line(line.text, _LINE_LENGTH):
            yield replace(line, text=text)


def _word_certainty(change: Change) -> str:
    """How sure what is now said is; of what is withdrawn, how sure it was."""
    if change.kind is not ChangeKind.WITHDRAWN:
        return CERTAINTIES[change.certainty]
    if change.after is None:
        return f"nobody is known to say it any more; it was said as {change.certainty}"
    return "taken back by its source"


def _arrow(change: Change) -> str:
    before, after = (
        clean_line(value.words(), _WORDS_LENGTH) if value is not None else "" for value in (change.before, change.after)
    )
    if before and after and change.kind is ChangeKind.DISPUTED:
        return f"{before}, or {after}: sources disagree"
    if before and after:
        return f"{before} → {after}" if before != after else f"{after}, as before"
    return after or (f"{before} → no longer said" if before else "")
