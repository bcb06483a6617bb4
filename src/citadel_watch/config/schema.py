"""The shape of `config.toml`: every table, every key, its type, its default and an example of it.

What several keys or tables must agree upon is in `checks`.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo

from citadel_watch import __version__
from citadel_watch.config.crontab import check_crontab
from citadel_watch.config.secret import Secret
from citadel_watch.config.times import Quiet, check_timezone, parse_duration, parse_quiet
from citadel_watch.model import Certainty, Tier

_ADDRESS = re.compile(r"[^@\s<>,;:\"()\[\]\\]+@[^@\s<>,;:\"()\\]+")
_ID = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")


def _check_text(text: str) -> str:
    if not text.strip():
        raise ValueError("is blank")
    # Also direction marks and zero-width characters, which would let one name pass for another.
    if not text.isprintable():
        raise ValueError("holds characters that cannot be seen")
    return text.strip()


def _check_id(text: str) -> str:
    if not _ID.fullmatch(text):
        raise ValueError("is not lower-case letters, digits and hyphens")
    return text


def _check_web_address(text: str) -> str:
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError("is no web address") from None
    if parts.scheme.lower() not in ("http", "https") or not host:
        raise ValueError("is no http or https address")
    if any(character.isspace() or not character.isprintable() for character in text):
        raise ValueError("holds a blank or a control character")
    if "@" in parts.netloc or "\\" in parts.netloc:
        raise ValueError("holds a user name or password")
    return text


def _check_mail_address(text: str) -> str:
    if not _ADDRESS.fullmatch(text) or not text.isprintable():
        raise ValueError("is no mail address")
    return text


def _check_store_url(text: object, info: ValidationInfo) -> object:
    if not isinstance(text, str) or isinstance(text, Secret):
        return text
    if text.startswith(("env:", "file:")):
        return Secret.parse(text, (info.context or {})["folder"])
    scheme, mark, rest = text.partition("://")
    if scheme.partition("+")[0] not in ("sqlite", "postgresql") or not mark:
        raise ValueError("is no SQLite or PostgreSQL address")
    if scheme.startswith("sqlite") and not rest.startswith("/"):
        raise ValueError("has no three slashes before its path")
    if not scheme.startswith("sqlite") and urlsplit(text).password:
        raise ValueError("holds a password, and secrets are not kept in this file in clear")
    return text


def _parse_secret(text: object, info: ValidationInfo) -> Secret:
    return Secret.parse(text, (info.context or {})["folder"])


def _parse_seconds(value: object) -> object:
    """Seconds may be a number or a duration."""
    return parse_duration(value).total_seconds() if isinstance(value, str) else value


def _list_some(value: object) -> object:
    """One word stands for a list of one."""
    if value == []:
        raise ValueError("names nobody")
    return [value] if isinstance(value, str) else value


Text = Annotated[str, Field(max_length=300), AfterValidator(_check_text)]
Name = Annotated[str, Field(max_length=100), AfterValidator(_check_text)]
Id = Annotated[str, Field(max_length=100), AfterValidator(_check_id)]
Texts = Annotated[tuple[Text, ...], Field(strict=False)]
WebAddress = Annotated[str, Field(max_length=8000), AfterValidator(_check_web_address)]
MailAddress = Annotated[str, Field(max_length=320), AfterValidator(_check_mail_address)]
Duration = Annotated[timedelta, BeforeValidator(parse_duration)]
Seconds = Annotated[float, BeforeValidator(_parse_seconds)]
Crontab = Annotated[str, BeforeValidator(check_crontab)]
Zone = Annotated[str, BeforeValidator(check_timezone)]
SecretReference = Annotated[Secret, BeforeValidator(_parse_secret)]


class Table(BaseModel):
    """A table of the file: no key it does not know, no type bent to fit."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, arbitrary_types_allowed=True)


class FranchiseTable(Table):
    name: Text = Field(examples=['"The Show"'])
    network: Text | None = Field(None, examples=['"The Network"'])
    aliases: Texts = Field((), examples=['["Another Name"]'])


class SubjectTable(Table):
    id: Id = Field(examples=['"season-2"'])
    kind: Literal["season", "spinoff"] = Field(examples=['"season"'])
    number: int | None = Field(None, ge=1, le=999, examples=["2"])
    of: str | None = Field(None, examples=['"a-spinoff"'])
    title: Text | None = Field(None, examples=['"The Show: Elsewhere"'])
    country: Text | None = Field(None, examples=['"Italy"'])
    aliases: Texts = Field((), examples=['["Elsewhere"]'])


class SourceTable(Table):
    name: Name = Field(examples=['"an-outlet"'])
    url: WebAddress | None = Field(None, examples=['"https://example.org/article"'])
    feed: Any = Field(None, examples=['"https://example.org/feed.xml"'])
    every: Duration = Field(timedelta(hours=6), examples=['"6h"'])
    cron: Crontab | None = Field(None, examples=['"0 7 * * *"'])
    timezone: Zone = Field("UTC", examples=['"Europe/London"'])
    outlet: Name | None = Field(None, examples=['"The Outlet"'])
    tier: Annotated[Tier, Field(strict=False)] = Field(Tier.PRESS, examples=['"press"'])


class Route(Table):
    """Whom to tell, how, and of what. No subjects means all of them, and no aspects the same."""

    name: Name = Field(examples=['"me"'])
    email: Annotated[tuple[MailAddress, ...], Field(strict=False), BeforeValidator(_list_some)] | None = Field(
        None, examples=['"me@example.org"']
    )
    webhook: WebAddress | None = Field(None, repr=False, examples=['"https://example.org/hook"'])
    secret: SecretReference | None = Field(None, examples=['"env:CITADEL_WATCH_SECRET"'])
    subjects: Texts = Field((), examples=['["season-2"]'])
    aspects: Texts = Field((), examples=['["release-date"]'])
    certainty: Annotated[Certainty, Field(strict=False)] = Field(Certainty.UNKNOWN, examples=['"confirmed"'])
    tell: Annotated[tuple[Literal["corroborated"], ...], Field(strict=False)] = Field((), examples=['["corroborated"]'])
    digest: Crontab | None = Field(None, examples=['"0 8 * * *"'])
    quiet: Annotated[Quiet, BeforeValidator(parse_quiet)] | None = Field(None, examples=['"22:00-07:00"'])
    timezone: Zone = Field("UTC", examples=['"Asia/Kolkata"'])


class Smtp(Table):
    """The mail server, and how it is spoken to."""

    host: Name = Field(examples=['"smtp.example.org"'])
    port: int | None = Field(None, ge=1, le=65535, examples=["587"])
    security: Literal["starttls", "tls", "none"] = Field("starttls", examples=['"starttls"'])
    user: Name | None = Field(None, examples=['"me@example.org"'])
    password: SecretReference | None = Field(None, examples=['"env:SMTP_PASSWORD"'])
    sender: MailAddress | None = Field(None, alias="from", examples=['"watch@example.org"'])

    @property
    def real_port(self) -> int:
        """The port, or the one its security is used on."""
        return self.port or {"starttls": 587, "tls": 465, "none": 25}[self.security]

    @property
    def real_sender(self) -> str:
        """Whom mail is from: `from`, or the user where that is an address."""
        user_is_address = self.user is not None and _ADDRESS.fullmatch(self.user) is not None
        return self.sender or (self.user if self.user and user_is_address else "citadel-watch@localhost")


class Store(Table):
    url: Annotated[str | Secret, BeforeValidator(_check_store_url)] = Field(
        "sqlite:///snapshots/watch.db", examples=['"sqlite:///snapshots/watch.db"']
    )
    keep_articles: Duration = Field(timedelta(days=365), examples=['"365d"'])


class Fetch(Table):
    """How pages are asked for; times are in seconds."""

    user_agent: Text = Field(f"citadel-watch/{__version__}", examples=['"citadel-watch (+https://example.org/about)"'])
    timeout: Seconds = Field(20.0, gt=0, le=600, examples=["20"])
    max_bytes: int = Field(15 * 1024 * 1024, ge=1024, le=1024 * 1024 * 1024, examples=["15728640"])
    concurrency: int = Field(8, ge=1, le=256, examples=["8"])
    per_host_concurrency: int = Field(1, ge=1, le=64, examples=["1"])
    per_host_delay: Seconds = Field(1.0, ge=0, le=3600, examples=["1.0"])
    private_networks: bool = Field(default=False, examples=["false"])


class File(Table):
    """The whole file."""

    franchise: FranchiseTable
    subject: Annotated[tuple[SubjectTable, ...], Field(strict=False)] = ()
    source: Annotated[tuple[SourceTable, ...], Field(strict=False)] = ()
    route: Annotated[tuple[Route, ...], Field(strict=False)] = ()
    smtp: Smtp | None = None
    store: Store = Field(default_factory=lambda: Store.model_validate({}))
    fetch: Fetch = Field(default_factory=lambda: Fetch.model_validate({}))


TABLES: dict[str, type[Table]] = {
    "franchise": FranchiseTable,
    "subject": SubjectTable,
    "source": SourceTable,
    "route": Route,
    "smtp": Smtp,
    "store": Store,
    "fetch": Fetch,
}
NOT_YET = frozenset({"feed"})
"""Keys that are known, so that an error can say more of them than that they are not."""
LISTED = frozenset({"subject", "source", "route"})
"""The tables of which there may be several, written with two brackets."""


def find_example(table: str, key: str) -> str:
    """How a key is written, for an error that says what to write; '' for a key that does not exist."""
    fields: dict[str, Any] = {field.alias or name: field for name, field in TABLES[table].model_fields.items()}
    return str(fields[key].examples[0]) if key in fields else ""
