"""Secrets by reference: `env:NAME` or `file:PATH`, opened only when something is to be sent."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from citadel_watch.errors import UsageError

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """Where a secret is kept; never the secret itself, so that showing it shows nothing."""

    reference: str
    folder: Path

    @classmethod
    def parse(cls, text: object, folder: Path) -> Self:
        """Takes a reference; a relative path starts at `folder`.

        Raises:
            ValueError: it is no reference, so perhaps a secret in clear; the message does not repeat it.
        """
        kind, _, name = text.partition(":") if isinstance(text, str) else ("", "", "")
        if kind == "env" and _VARIABLE.fullmatch(name):
            return cls(reference=f"env:{name}", folder=folder)
        if kind == "file" and name and name.isprintable():
            return cls(reference=f"file:{name}", folder=folder)
        raise ValueError("is not a reference to a secret, and secrets are not kept in this file in clear")

    def reveal(self, environ: Mapping[str, str]) -> str:
        """The secret itself.

        Raises:
            UsageError: the variable is not set, or the file is missing, empty, or open to other users.
        """
        kind, _, name = self.reference.partition(":")
        return self._read_variable(name, environ) if kind == "env" else self._read_file(self.folder / name)

    def _read_variable(self, name: str, environ: Mapping[str, str]) -> str:
        if secret := environ.get(name):
            return secret
        raise UsageError(f"the environment variable {name} is not set; set it to the secret")

    def _read_file(self, path: Path) -> str:
        try:
            with path.expanduser().open(encoding="utf-8") as file:
                mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
                if mode & 0o177:
                    raise UsageError(f"the secret file {path} has mode {mode:04o}; close it with chmod 600")
                secret = file.read(65536).rstrip("\r\n")
        except OSError as error:
            raise UsageError(f"the secret file {path} cannot be read ({error.strerror}); make it readable") from error
        except UnicodeDecodeError:
            # Not chained: the original error carries the bytes.
            raise UsageError(f"the secret file {path} is not UTF-8 text; write it anew") from None
        if not secret:
            raise UsageError(f"the secret file {path} is empty; write the secret into it")
        return secret
