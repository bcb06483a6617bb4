"""Reads `config.toml`, all its errors at once."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from citadel_watch.config.checks import find_disagreements
from citadel_watch.config.problems import name_place, word_error
from citadel_watch.config.schema import File, SourceTable
from citadel_watch.config.secret import Secret
from citadel_watch.config.settings import Config, ConfiguredSource, Cron, Every
from citadel_watch.errors import ConfigError, UsageError
from citadel_watch.model import Franchise, Subject


def load_config(path: Path, environ: Mapping[str, str]) -> Config:
    """The configuration in a file; secrets are looked for in `environ`, but their absence is no error yet.

    Raises:
        ConfigError: the file cannot be read or is wrong; every problem is in it.
    """
    raw = _read_toml(path)
    problems: list[str] = []
    file: File | None = None
    try:
        file = File.model_validate(raw, context={"folder": path.absolute().parent})
    except ValidationError as error:
        problems.extend(word_error(raw, each) for each in error.errors(include_url=False))
    problems.extend(find_disagreements(raw))
    if problems or file is None:
        # Not chained: a validation error repeats its input, and a secret written in clear with it.
        raise ConfigError(str(path), list(dict.fromkeys(problems))) from None
    return _build_config(path, file, raw, environ)


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))
    except FileNotFoundError:
        problem = "there is no such file; write one, or name another with --config FILE"
    except IsADirectoryError:
        problem = "is a folder; name the file in it with --config FILE"
    except OSError as error:
        problem = f"cannot be read ({error.strerror}); make it readable, or name another with --config FILE"
    except UnicodeDecodeError as error:
        problem = f"is not UTF-8 text (byte {error.start + 1}); save it as UTF-8"
    except tomllib.TOMLDecodeError as error:
        problem = f"is not TOML: {error}; correct that line"
    raise ConfigError(str(path), [problem])


def _build_config(path: Path, file: File, raw: Mapping[str, Any], environ: Mapping[str, str]) -> Config:
    franchise = Franchise(
        name=file.franchise.name,
        network=file.franchise.network,
        aliases=file.franchise.aliases,
        subjects=tuple(Subject(**dict(each)) for each in file.subject),
    )
    return Config(
        file=path,
        franchise=franchise,
        sources=tuple(_build_source(each) for each in file.source),
        routes=file.route,
        smtp=file.smtp,
        store=file.store,
        fetch=file.fetch,
        unset_secrets=tuple(_find_unset_secrets(file, raw, environ)),
    )


def _build_source(table: SourceTable) -> ConfiguredSource:
    return ConfiguredSource(
        name=table.name,
        url=table.url or "",
        outlet=table.outlet or table.name,
        tier=table.tier,
        schedule=Cron(expression=table.cron, timezone=table.timezone) if table.cron else Every(interval=table.every),
    )


def _find_unset_secrets(file: File, raw: Mapping[str, Any], environ: Mapping[str, str]) -> Iterator[str]:
    references: list[tuple[str, object]] = [
        (f"{name_place(raw, 'route', index)}: secret", route.secret) for index, route in enumerate(file.route)
    ]
    references.append(("smtp: password", file.smtp and file.smtp.password))
    references.append(("store: url", file.store.url))
    for place, secret in references:
        if isinstance(secret, Secret):
            try:
                secret.reveal(environ)
            except UsageError as error:
                yield f"{place}: {error}"
