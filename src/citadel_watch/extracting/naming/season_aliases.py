"""Other names of seasons, as a configuration gives them: "series 16" for the third, "part 4"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citadel_watch.extracting.naming.season_words import NUMBER, ORDINAL, to_number
from citadel_watch.extracting.naming.titles import fold, loosen
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Span
from citadel_watch.model import Franchise

_COUNTED_ALIAS = re.compile(rf"(?P<noun>[a-z]+)\s(?P<n>{NUMBER})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonAlias:
    """Another name of a season. One that counts, as "series 16" does, names the seasons beside it as well."""

    pattern: re.Pattern[str]
    subject: str
    show: str
    number: int
    shift: int
    known: frozenset[int] = frozenset()
    """The only numbers that it may count, where it is a word for parts of a season too; none: any."""

    def find(self, text: str) -> Iterator[Token]:
        for found in self.pattern.finditer(text):
            counted = next((each for each in found.groups() if each), None)
            number = to_number(counted) - self.shift if counted else self.number
            if number > 0 and (not self.known or number in self.known):
                yield Token(span=Span(*found.span()), kind="season", ids=(self.show,), numbers=(number,))


def _find_kind(alias: str, shows: str) -> str:
    """`The revival` is "the <Franchise> revival", too."""
    noun = re.fullmatch(r"[Tt]he (revival|reboot|comeback|return)", alias)
    return rf"|(?<!\w)the (?:{shows}) {noun[1]}(?!\w)" if noun else ""


def read_season_aliases(franchise: Franchise) -> Iterator[SeasonAlias]:
    """The aliases of the configured seasons."""
    shows = "|".join(loosen(fold(name)) for name in (franchise.name, *franchise.aliases))
    for season in franchise.subjects:
        if season.kind != "season" or season.number is None:
            continue
        for alias in season.aliases:
            counted = _COUNTED_ALIAS.fullmatch(alias)
            pattern = (
                rf"\b{counted['noun']}\s({NUMBER})(?![\w-]| of (?!{shows}))|(?<![\w-])({ORDINAL})\s{counted['noun']}\b"
                if counted
                else rf"(?<!\w){loosen(fold(alias))}(?!\w)" + _find_kind(alias, shows)
            )
            shift = to_number(counted["n"]) - season.number if counted else 0
            whole = not counted or counted["noun"].lower() in {"season", "series"}
            numbers = {each.number for each in franchise.subjects if each.number is not None and each.of == season.of}
            yield SeasonAlias(
                pattern=re.compile(pattern, re.IGNORECASE),
                subject=season.id,
                show=season.of or "",
                number=season.number,
                shift=shift,
                known=frozenset() if whole else frozenset(numbers),
            )
