"""What subjects, aspects, kinds of change and certainties are called when speaking to people."""

from __future__ import annotations

from citadel_watch.model import SPINOFFS, Certainty, ChangeKind, Franchise, Subject
from citadel_watch.sending.cleaning import clean_line

KINDS = {
    ChangeKind.NEW: "new",
    ChangeKind.CHANGED: "changed",
    ChangeKind.FIRMED: "firmed up",
    ChangeKind.DOUBTED: "in doubt",
    ChangeKind.DISPUTED: "disputed",
    ChangeKind.WITHDRAWN: "withdrawn",
    ChangeKind.CORROBORATED: "said by another outlet too",
    ChangeKind.REREAD: "read anew, by better rules",
}

CERTAINTIES = {
    Certainty.CONFIRMED: "confirmed",
    Certainty.DENIED: "a named person denies what was reported",
    Certainty.EXPECTED: "expected, not confirmed",
    Certainty.RUMOURED: "rumoured, not confirmed",
    Certainty.UNKNOWN: "nobody can say for sure",
}

_NAME_LENGTH = 80


def name_subject(subject: str, franchise: Franchise) -> str:
    """`Parent season 2`, a spinoff's title, `the Italy series`; an id that nobody configured, made readable."""
    if subject == SPINOFFS:
        return clean_line(f"the {franchise.name} spinoffs", _NAME_LENGTH)
    known = _find(subject, franchise)
    if known is None:
        return _prettify(subject)
    name = _name_season(known, franchise) if known.kind == "season" else _name_spinoff(known)
    return clean_line(name, _NAME_LENGTH)


def name_aspect(aspect: str) -> str:
    return clean_line(aspect.replace("-", " ").replace("_", " "), _NAME_LENGTH)


def capitalise(text: str) -> str:
    """The first letter made large, the rest left alone."""
    return text[:1].upper() + text[1:]


def _find(subject: str, franchise: Franchise) -> Subject | None:
    return next((each for each in franchise.subjects if each.id == subject), None)


def _name_season(season: Subject, franchise: Franchise) -> str:
    show = _find(season.of, franchise) if season.of else None
    if season.of is None:
        name = franchise.name
    elif show is not None and show.kind == "spinoff":
        name = _name_spinoff(show)
    else:
        name = _prettify(season.of)
    return f"{name} season {season.number}" if season.number is not None else f"{name}, its next season"


def _name_spinoff(spinoff: Subject) -> str:
    if spinoff.title:
        return spinoff.title
    return f"the {spinoff.country} series" if spinoff.country else _prettify(spinoff.id)


def _prettify(subject: str) -> str:
    words = clean_line(subject.replace("-", " ").replace("_", " "), _NAME_LENGTH)
    return " ".join(capitalise(word) for word in words.split())
