"""Where in a sentence some words stand: what resolving them looks at beside the discourse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citadel_watch.extracting.discourse.referents import Referents, Topic
from citadel_watch.extracting.naming.tokens import Token
from citadel_watch.extracting.passage import Mention, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The sentence, what it names, and the clause in question."""

    text: str
    tokens: tuple[Token, ...]
    scope: Span
    main: Topic | None = None
    """The topic of the main clause before."""
    earlier: Sequence[tuple[Mention, Referents]] = ()
    """What the clause named already."""
    ahead: Sequence[Sequence[Token]] = ()
    """What the next sentences name."""

    @property
    def clause(self) -> str:
        return self.scope.of(self.text)

    def before(self, token: Token) -> str:
        return self.text[: token.span.start]

    def after(self, token: Token) -> str:
        return self.text[token.span.end :]

    def words(self, token: Token) -> str:
        return token.span.of(self.text)

    def tokens_before(self, token: Token) -> Sequence[Token]:
        """What stands before, the nearest first."""
        return self.tokens[: self.tokens.index(token)][::-1]

    def tokens_after(self, token: Token) -> Sequence[Token]:
        return self.tokens[self.tokens.index(token) + 1 :]
