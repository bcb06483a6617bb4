"""One tree of exceptions. Each builds its own message: what, where, what was kept, what to do.

CitadelWatchError            exit code
├── UsageError                   2      a command line or a configuration that cannot be used
│   ├── ConfigError              2
│   └── OutputError              2      standard output takes no more
├── PageError                    3      bytes that hold no page
├── DeliveryError                4      a channel did not accept a message
└── StoreError                   5      the store cannot be used
    └── StoreHeldError           6      another instance holds it
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar


class CitadelWatchError(Exception):
    """Anything this program can say in one line. `exit_code` is what the command ends with."""

    exit_code: ClassVar[int] = 1


class UsageError(CitadelWatchError):
    """A command line that cannot be carried out as given."""

    exit_code = 2


class ConfigError(UsageError):
    """A configuration that cannot be used; `problems` holds every error at once, a line each."""

    def __init__(self, file: str, problems: Sequence[str]) -> None:
        self.file = file
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{file}: {problem}" for problem in self.problems))


class OutputError(UsageError):
    """Standard output takes no more text; whatever a command keeps, it has kept before it prints."""

    def __init__(self, problem: str) -> None:
        super().__init__(
            f"standard output: {problem}; not all was printed, and nothing that was kept is lost; "
            "free some space, or send the output elsewhere"
        )


class PageError(CitadelWatchError):
    """A file or body that cannot be read as a page; `problem` is the clause that says why, `remedy` what to do."""

    exit_code = 3

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{name}: {problem}; nothing was kept; {remedy}")


class DeliveryError(CitadelWatchError):
    """A channel did not accept a message. `permanent` says that trying again cannot help."""

    exit_code = 4

    def __init__(self, problem: str, *, permanent: bool = False, retry_after: float | None = None) -> None:
        self.permanent = permanent
        self.retry_after = retry_after
        super().__init__(problem)


class StoreError(CitadelWatchError):
    """The store cannot be used."""

    exit_code = 5

    def __init__(self, where: str, problem: str, remedy: str) -> None:
        super().__init__(f"store {where}: {problem}; nothing was changed; {remedy}")


class StoreHeldError(StoreError):
    """Another instance holds the store."""

    exit_code = 6
