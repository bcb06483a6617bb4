from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from citadel_watch.config import Config, Cron, Every, Secret, load_config
from citadel_watch.config.checks import find_disagreements
from citadel_watch.config.problems import word_error
from citadel_watch.config.schema import TABLES, File, Table, find_example
from citadel_watch.errors import ConfigError, UsageError
from citadel_watch.model import Certainty, Franchise, Source, Subject, Tier

REPOSITORY = Path(__file__).parents[2]

SHOW = """
[franchise]
name = "The Show"
"""

WHOLE = """
[franchise]
name = "The Show"
network = "The Network"
aliases = ["Show"]

[[subject]]
id = "season-2"
kind = "season"
number = 2

[[subject]]
id = "elsewhere"
kind = "spinoff"
title = "The Show: Elsewhere"
country = "Italy"
aliases = ["Elsewhere"]

[[subject]]
id = "elsewhere-season-2"
kind = "season"
number = 2
of = "elsewhere"

[[source]]
name = "outlet"
url = "https://example.org/article"

[[source]]
name = "other"
url = "https://example.org/other"
cron = "0 7 * * 1-5"
timezone = "Europe/London"
outlet = "The Outlet"
tier = "trade"

[[route]]
name = "me"
email = "me@example.org"

[[route]]
name = "us"
email = ["a@example.org", "b@example.org"]

[[route]]
name = "bot"
webhook = "https://example.org/hook?token=canary-token"
secret = "env:HOOK_SECRET"
subjects = ["season-2", "spinoffs"]
certainty = "confirmed"
tell = ["corroborated"]
digest = "0 8 * * *"
quiet = "22:00-07:00"
timezone = "Asia/Kolkata"

[smtp]
host = "smtp.example.org"
user = "me@example.org"
password = "file:password"

[store]
url = "sqlite:///state/watch.db"
keep_articles = "90d"

[fetch]
user_agent = "newsroom"
timeout = "1m"
max_bytes = 2048
concurrency = 2
per_host_concurrency = 2
per_host_delay = 0
private_networks = true
"""


def load(folder: Path, text: str, environ: Mapping[str, str] | None = None) -> Config:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return load_config(file, environ or {})


def problems_of(folder: Path, text: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        load(folder, text)
    assert caught.value.file == str(folder / "config.toml")
    assert caught.value.exit_code == 2
    return caught.value.problems


# --- what is read ------------------------------------------------------------------------------------------------


def test_every_key_is_read(tmp_path: Path) -> None:
    config = load(tmp_path, WHOLE)
    assert config.franchise == Franchise(
        name="The Show",
        network="The Network",
        aliases=("Show",),
        subjects=(
            Subject(id="season-2", kind="season", number=2),
            Subject(
                id="elsewhere",
                kind="spinoff",
                title="The Show: Elsewhere",
                country="Italy",
                aliases=("Elsewhere",),
            ),
            Subject(id="elsewhere-season-2", kind="season", number=2, of="elsewhere"),
        ),
    )
    outlet, other = config.sources
    assert outlet.schedule == Every(interval=timedelta(hours=6))
    assert outlet.source == Source(name="outlet", url="https://example.org/article", outlet="outlet", tier=Tier.PRESS)
    assert other.schedule == Cron(expression="0 7 * * mon,tue,wed,thu,fri", timezone="Europe/London")
    assert (other.url, other.outlet, other.tier) == ("https://example.org/other", "The Outlet", Tier.TRADE)
    me, us, bot = config.routes
    assert (me.email, us.email, bot.email) == (("me@example.org",), ("a@example.org", "b@example.org"), None)
    assert (me.subjects, me.aspects, me.certainty, me.tell) == ((), (), Certainty.UNKNOWN, ())
    assert (bot.subjects, bot.certainty) == (("season-2", "spinoffs"), Certainty.CONFIRMED)
    assert (bot.tell, bot.digest, bot.timezone) == (("corroborated",), "0 8 * * *", "Asia/Kolkata")
    assert config.smtp is not None
    assert (config.smtp.security, config.smtp.real_port, config.smtp.real_sender) == ("starttls", 587, "me@example.org")
    assert (config.fetch.timeout, config.fetch.per_host_delay, config.fetch.private_networks) == (60.0, 0.0, True)
    assert config.store.keep_articles == timedelta(days=90)


def test_what_is_left_out_has_a_default(tmp_path: Path) -> None:
    config = load(tmp_path, SHOW)
    assert (config.sources, config.routes, config.smtp) == ((), (), None)
    fetch = config.fetch
    assert (fetch.timeout, fetch.max_bytes, fetch.concurrency) == (20.0, 15 * 1024 * 1024, 8)
    assert (fetch.per_host_concurrency, fetch.per_host_delay, fetch.private_networks) == (1, 1.0, False)
    assert fetch.user_agent.startswith("citadel-watch/")
    assert config.store_url({}) == f"sqlite:///{tmp_path}/snapshots/watch.db"
    assert config.store.keep_articles == timedelta(days=365)


@pytest.mark.parametrize(
    ("url", "resolved"),
    [
        ("sqlite:///state/watch.db", "sqlite:///{folder}/state/watch.db"),
        ("sqlite:////var/lib/watch.db", "sqlite:////var/lib/watch.db"),
        ("sqlite+pysqlite:///watch.db", "sqlite+pysqlite:///{folder}/watch.db"),
        ("sqlite:///:memory:", "sqlite:///:memory:"),
        ("postgresql://watch@db/watch", "postgresql://watch@db/watch"),
        ("env:STORE", "sqlite:///{folder}/from-env.db"),
    ],
)
def test_the_store_is_found_from_the_folder_of_the_file(tmp_path: Path, url: str, resolved: str) -> None:
    config = load(tmp_path, f'{SHOW}[store]\nurl = "{url}"')
    assert config.store_url({"STORE": "sqlite:///from-env.db"}) == resolved.format(folder=tmp_path)


def test_a_relative_file_name_is_as_good(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load(tmp_path, SHOW)
    monkeypatch.chdir(tmp_path)
    assert load_config(Path("config.toml"), {}).store_url({}) == f"sqlite:///{tmp_path}/snapshots/watch.db"


def test_a_file_of_another_editor_is_read(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"\xef\xbb\xbf" + SHOW.replace("\n", "\r\n").encode())
    assert load_config(file, {}).franchise.name == "The Show"


def test_the_configuration_that_is_shipped_loads() -> None:
    config = load_config(REPOSITORY / "config.toml", {})
    assert [each.id for each in config.franchise.subjects] == ["season-2", "diana", "india", "spain", "mexico"]
    assert len(config.sources) == 8
    assert not config.unset_secrets


def test_what_the_shipped_configuration_suggests_loads(tmp_path: Path) -> None:
    """Every key that is commented out, taken in."""
    lines = (REPOSITORY / "config.toml").read_text(encoding="utf-8").splitlines()
    settings = [line.removeprefix("# ") if _is_setting(line.removeprefix("# ")) else line for line in lines]
    config = load(tmp_path, "\n".join(settings))
    assert [route.name for route in config.routes] == ["me", "bot"]
    assert config.smtp is not None
    assert "diana-season-2" in {each.id for each in config.franchise.subjects}


def _is_setting(text: str) -> bool:
    try:
        return bool(tomllib.loads(text))
    except tomllib.TOMLDecodeError:
        return False


# --- what is wrong -----------------------------------------------------------------------------------------------


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    text = """
[franchise]
name = ""
[[subject]]
id = "season-2"
kind = "season"
[[source]]
name = "dexerto"
every = "6 hrs"
evry = "6h"
[[route]]
name = "me"
email = "me@example.org"
webhook = "https://example.org/hook"
"""
    assert problems_of(tmp_path, text) == (
        'franchise: name "" is blank; write, for example, name = "The Show"',
        'source[1] "dexerto": every "6 hrs" is not a whole number with s, m, h or d; write, for example, every = "6h"',
        'source[1] "dexerto": evry is no key of this file; did you mean "every"?',
        'subject[1] "season-2": number is missing, and a season has one; write, for example, number = 2',
        'source[1] "dexerto": url is missing; write, for example, url = "https://example.org/article"',
        'route[1] "me": email and webhook are both given; keep one, and list another route for the other',
        'route[1] "me": email needs a mail server, and there is none; write [smtp] with host = "smtp.example.org"',
    )


SUBJECT = '[[subject]]\nid = "season-2"\nkind = "season"\nnumber = 2\n'
SPINOFF = '[[subject]]\nid = "abroad"\nkind = "spinoff"\ncountry = "Spain"\n'
SOURCE = '[[source]]\nname = "outlet"\nurl = "https://example.org/"\n'
ROUTE = '[[route]]\nname = "bot"\nwebhook = "https://example.org/hook"\n'
SMTP = '[smtp]\nhost = "smtp.example.org"\n'

WRONG = [
    ("", "franchise: the table is missing; write [franchise]"),
    ("[franchise]", "franchise: name is missing"),
    ("franchise = 3", "franchise: is not written as a table; head it [franchise]"),
    (SHOW + '[source]\nname = "a"', "source: is not written as a table; head it [[source]]"),
    (SHOW + "[sorce]", 'sorce is no key of this file; did you mean "source"?'),
    (SHOW + "aliases = 3", "franchise: aliases 3 is not a list"),
    (SHOW + "aliases = [3]", "franchise: aliases 3 is not a text in quotes"),
    (SHOW + 'network = "a\\u200bb"', "holds characters that cannot be seen"),
    (SHOW + SUBJECT.replace("season-2", "Season 2"), "is not lower-case letters, digits and hyphens"),
    (SHOW + SUBJECT.replace("season-2", "../season"), "is not lower-case letters, digits and hyphens"),
    (SHOW + SUBJECT.replace("season-2", "spinoffs"), "stands for all spinoffs together and always exists"),
    (SHOW + SUBJECT.replace('"season"', '"sequel"'), 'kind "sequel" is not one of "season" or "spinoff"'),
    (SHOW + SUBJECT.replace("= 2", "= 0"), "number 0 is refused"),
    (SHOW + SUBJECT.replace("= 2", '= "2"'), 'number "2" is not a whole number'),
    (SHOW + SUBJECT.replace("= 2", "= true"), "number true is not a whole number"),
    (SHOW + SUBJECT + SUBJECT.replace("= 2", "= 3"), 'subject[2] "season-2": id is already that of subject[1]'),
    (SHOW + SUBJECT + SUBJECT.replace("season-2", "s2"), 'subject[2] "s2": number 2 is already that of subject[1]'),
    (SHOW + SUBJECT + 'country = "Spain"', "country is given, and a season has none"),
    (SHOW + SUBJECT + 'of = "abroad"', 'of "abroad" names no spinoff of this file'),
    (SHOW + SPINOFF + SUBJECT + 'of = "abrod"', 'of "abrod" names no spinoff of this file; did you mean "abroad"?'),
    (SHOW + SPINOFF.replace("country", "# "), "title and country are missing, and a spinoff has at least one"),
    (SHOW + SPINOFF + "number = 2", "number is given, and a spinoff has none"),
    (SHOW + SOURCE + SOURCE.replace("outlet", "OUTLET"), 'source[2] "OUTLET": name is already that of source[1]'),
    (SHOW + SOURCE + 'feed = "https://example.org/feed"', "feeds are not read yet; give the page's url"),
    (SHOW + '[[source]]\nname = "a"\nfeed = 3', "feeds are not read yet; give the page's url"),
    (SHOW + SOURCE + 'every = "6h"\ncron = "0 7 * * *"', "every and cron are both given"),
    (SHOW + SOURCE + 'timezone = "Europe/London"', "timezone is given without cron"),
    (SHOW + SOURCE + "every = 6", "every 6 is not a whole number with s, m, h or d"),
    (SHOW + SOURCE + 'every = "0s"', 'every "0s" is not between one second and a year'),
    (SHOW + SOURCE + 'cron = "0 7 * *"', "is not the five fields of a crontab line"),
    (SHOW + SOURCE + 'cron = "61 7 * * *"', "is no crontab line"),
    (SHOW + SOURCE + 'cron = "0 7 30 2 *"', "names a day that never comes"),
    (SHOW + SOURCE + 'cron = "0 7 * * 8"', "has '8' for a weekday"),
    (SHOW + SOURCE + 'cron = "0 7 * * *"\ntimezone = "Mars/Base"', 'timezone "Mars/Base" is no time zone'),
    (SHOW + SOURCE + 'cron = "0 7 * * *"\ntimezone = "../../etc/passwd"', "is no time zone"),
    (SHOW + SOURCE + 'tier = "tabloid"', 'tier "tabloid" is not one of "official", "trade", "press" or "fan"'),
    (SHOW + SOURCE.replace("https://example.org/", "file:///etc/passwd"), "is no http or https address"),
    (SHOW + SOURCE.replace("https://example.org/", "example.org"), "is no http or https address"),
    (SHOW + SOURCE.replace("https://example.org/", "https://a:b@example.org/"), "holds a user name or password"),
    (SHOW + SOURCE.replace("https://example.org/", "https://example.org/a b"), "holds a blank or a control character"),
    (SHOW + SOURCE.replace("https://example.org/", "https://[half"), "is no web address"),
    (SHOW + ROUTE + ROUTE, 'route[2] "bot": name is already that of route[1]'),
    (SHOW + '[[route]]\nname = "me"', "neither email nor webhook is given"),
    (SHOW + '[[route]]\nname = "me"\nemail = "me@example.org"', "email needs a mail server, and there is none"),
    (SHOW + SMTP + '[[route]]\nname = "me"\nemail = "me at home"', 'email "me at home" is no mail address'),
    (SHOW + SMTP + '[[route]]\nname = "me"\nemail = "a@b\\nBcc: c@d"', "is no mail address"),
    (SHOW + SMTP + '[[route]]\nname = "me"\nemail = []', "email [] names nobody"),
    (SHOW + SMTP + '[[route]]\nname = "me"\nemail = "a@b"\nsecret = "env:A"', "it signs webhooks"),
    (
        SHOW + SUBJECT + ROUTE + 'subjects = ["seson-2"]',
        'subjects holds "seson-2", which is no subject of this file; did',
    ),
    (SHOW + ROUTE + 'aspects = ["horoscope"]', 'aspects holds "horoscope", which nothing reads'),
    (SHOW + ROUTE + 'certainty = "sure"', 'certainty "sure" is not one of "confirmed", "denied"'),
    (SHOW + ROUTE + 'tell = ["new"]', 'tell "new" is not one of "corroborated"'),
    (SHOW + ROUTE + 'digest = "daily"', "is not the five fields of a crontab line"),
    (SHOW + ROUTE + 'quiet = "22-7"', 'quiet "22-7" is not two times of day'),
    (SHOW + ROUTE + 'quiet = "07:00-07:00"', "starts when it ends"),
    (SHOW + ROUTE + 'quiet = "24:00-07:00"', "is not two times of day"),
    (SHOW + SMTP + 'security = "ssl"', 'security "ssl" is not one of "starttls", "tls" or "none"'),
    (SHOW + SMTP + "port = 70000", "port 70000 is refused"),
    (SHOW + SMTP + 'user = "me"', "user is given without password"),
    (SHOW + SMTP + 'password = "env:A"', "password is given without user"),
    (SHOW + SMTP + 'security = "none"\nuser = "me"\npassword = "env:A"', "would send the password in clear"),
    (SHOW + '[store]\nurl = "mysql://db/watch"', "is no SQLite or PostgreSQL address"),
    (SHOW + '[store]\nurl = "sqlite://watch.db"', "has no three slashes before its path"),
    (SHOW + "[store]\nkeep_articles = 365", "keep_articles 365 is not a whole number with s, m, h or d"),
    (SHOW + '[store]\nkeep_articles = "0d"', 'keep_articles "0d" is not between one second and a year'),
    (SHOW + '[fetch]\ntimeout = "soon"', 'timeout "soon" is not a whole number with s, m, h or d'),
    (SHOW + "[fetch]\ntimeout = 0", "timeout 0 is refused"),
    (SHOW + "[fetch]\ntimeout = nan", "timeout nan is "),
    (SHOW + '[fetch]\nprivate_networks = "yes"', 'private_networks "yes" is neither true nor false'),
    (SHOW + '[fetch]\nuser_agent = "a\\nb"', "holds characters that cannot be seen"),
]


@pytest.mark.parametrize(("text", "problem"), WRONG, ids=[problem[:50] for _, problem in WRONG])
def test_what_is_wrong_is_named(tmp_path: Path, text: str, problem: str) -> None:
    [said] = problems_of(tmp_path, text)
    assert problem in said
    assert "\n" not in said
    assert ";" in said, "it does not say what to do"


@pytest.mark.parametrize(
    "text",
    [
        SHOW + ROUTE + 'secret = "canary"',
        SHOW + ROUTE.replace("https://example.org/hook", "https://canary@example.org/hook"),
        SHOW + ROUTE.replace("https://example.org/hook", "canary"),
        SHOW + SOURCE.replace("https://example.org/", "https://me:canary@example.org/"),
        SHOW + SOURCE.replace("https://example.org/", "https://canary@example.org/"),
        SHOW + SOURCE.replace("https://example.org/", "https://me:can/canary@example.org/"),
        SHOW + SOURCE.replace("https://example.org/", "https://me:a@canary@example.org/"),
        SHOW + SOURCE.replace("https://example.org/", "me:canary@example.org/"),
        SHOW + SOURCE.replace("https://example.org/", "ftp://example.org/?token=canary"),
        SHOW + SOURCE.replace("https://example.org/", "example.org/a b?token=canary"),
        SHOW + SOURCE.replace("https://example.org/", "https://example.org/a b#token=canary"),
        SHOW + SOURCE.replace('"https://example.org/"', '["https://me:canary@example.org/"]'),
        SHOW + SOURCE + 'feed = "https://me:canary@example.org/"',
        SHOW + SOURCE + 'fed = "https://me:canary@example.org/"',
        SHOW + SOURCE + 'cron = "https://me:canary@example.org/"',
        SHOW + SOURCE.replace("outlet", "https://me:canary@example.org/") + "every = 6",
        SHOW + "aliases = 'https://me:canary@example.org/'",
        SHOW + SMTP + 'user = "me"\npassword = "canary"',
        SHOW + SMTP + 'user = "me"\npassword = ["canary"]',
        SHOW + SMTP + 'user = "me"\npassword = "env:canary word"',
        SHOW + '[store]\nurl = "postgresql://watch:canary@db/watch"',
        SHOW + '[store]\nurl = "canary"',
    ],
)
def test_a_secret_in_clear_is_refused_and_not_repeated(tmp_path: Path, text: str) -> None:
    said = "\n".join(problems_of(tmp_path, text))
    assert said
    assert "canary" not in said


def test_a_line_that_is_no_toml_is_pointed_at(tmp_path: Path) -> None:
    [problem] = problems_of(tmp_path, "[franchise]\nname = The Show\n")
    assert problem == "is not TOML: Invalid value (at line 2, column 8); correct that line"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.toml: there is no such file; write one, or name another"):
        load_config(tmp_path / "nowhere.toml", {})
    with pytest.raises(ConfigError, match="is a folder; name the file in it"):
        load_config(tmp_path, {})
    file = tmp_path / "latin.toml"
    file.write_bytes("# Café".encode("latin-1"))
    with pytest.raises(ConfigError, match=r"is not UTF-8 text \(byte 6\); save it as UTF-8"):
        load_config(file, {})


@given(
    st.dictionaries(
        st.sampled_from([*TABLES, "other"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["id", "name", "kind", "of", "email", "subjects"]), inner, max_size=3)
            ),
            max_leaves=10,
        ),
        max_size=4,
    )
)
def test_whatever_a_file_holds_is_a_configuration_or_a_list_of_problems(raw: dict[str, object]) -> None:
    assert all(word_error(raw, each).isprintable() for each in faults_of(File, raw))
    assert all(isinstance(each, str) for each in find_disagreements(raw))


@pytest.mark.parametrize("table", TABLES)
def test_every_key_has_an_example_that_is_right(table: str) -> None:
    """What errors tell people to write must not be an error itself."""
    for name, field in TABLES[table].model_fields.items():
        key = field.alias or name
        faults = faults_of(TABLES[table], tomllib.loads(f"{key} = {find_example(table, key)}"))
        assert key not in {fault["loc"][0] for fault in faults if fault["type"] != "missing"}


def faults_of(schema: type[Table], raw: dict[str, object]) -> list[ErrorDetails]:
    try:
        schema.model_validate(raw, context={"folder": Path()})
    except ValidationError as error:
        return error.errors()
    return []


# --- secrets -----------------------------------------------------------------------------------------------------


def secret_of(reference: str, folder: Path) -> Secret:
    return Secret.parse(reference, folder)


def test_a_secret_of_the_environment_is_revealed(tmp_path: Path) -> None:
    assert secret_of("env:A", tmp_path).reveal({"A": "canary"}) == "canary"
    for environ in ({}, {"A": ""}):
        with pytest.raises(UsageError, match="the environment variable A is not set; set it to the secret"):
            secret_of("env:A", tmp_path).reveal(environ)


@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_a_secret_of_a_file_is_revealed(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "password"
    file.write_text("canary\n")
    file.chmod(mode)
    assert secret_of("file:password", tmp_path).reveal({}) == "canary"
    assert secret_of(f"file:{file}", Path("/nowhere")).reveal({}) == "canary"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666, 0o777, 0o700])
def test_a_secret_that_others_could_read_is_refused(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "password"
    file.write_text("canary\n")
    file.chmod(mode)
    with pytest.raises(UsageError, match=f"has mode {mode:04o}; close it with chmod 600") as caught:
        secret_of("file:password", tmp_path).reveal({})
    assert "canary" not in str(caught.value)


def test_a_secret_file_that_holds_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        secret_of("file:nowhere", tmp_path).reveal({})
    file = tmp_path / "password"
    for content, problem in ((b"", "is empty"), (b"\n", "is empty"), (b"\xff", "is not UTF-8 text")):
        file.write_bytes(content)
        file.chmod(0o600)
        with pytest.raises(UsageError, match=problem):
            secret_of("file:password", tmp_path).reveal({})


def test_a_missing_secret_stops_only_who_needs_it(tmp_path: Path) -> None:
    hook, password = load(tmp_path, WHOLE).unset_secrets
    assert hook == 'route[3] "bot": secret: the environment variable HOOK_SECRET is not set; set it to the secret'
    assert password.startswith(f"smtp: password: the secret file {tmp_path}/password cannot be read")
    file = tmp_path / "password"
    file.write_text("canary")
    file.chmod(0o600)
    assert load(tmp_path, WHOLE, {"HOOK_SECRET": "canary"}).unset_secrets == ()


def test_a_configuration_shows_no_secret(tmp_path: Path) -> None:
    config = load(tmp_path, WHOLE, {"HOOK_SECRET": "canary"})
    assert "canary" not in repr(config)
    assert "canary" not in str(config.routes[2])
