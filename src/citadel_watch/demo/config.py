"""The configuration the demo runs with: the franchise, the loopback outlets, one mail route and one webhook."""

from __future__ import annotations

from pathlib import Path

from citadel_watch.demo.outlets import OUTLETS
from citadel_watch.demo.receivers import HookReceiver, MailReceiver
from citadel_watch.demo.site import NewsSite

_FOLLOWED = """\
[franchise]
name = "Citadel"
network = "Prime Video"

[[subject]]
id = "season-2"
kind = "season"
number = 2

[[subject]]
id = "diana"
kind = "spinoff"
title = "Citadel: Diana"
country = "Italy"

[[subject]]
id = "india"
kind = "spinoff"
country = "India"

[[subject]]
id = "spain"
kind = "spinoff"
country = "Spain"

[[subject]]
id = "mexico"
kind = "spinoff"
country = "Mexico"
"""

_SOURCE = """\
[[source]]
name = "{key}"
url = "{url}"
outlet = "{name}"
tier = "{tier}"
"""

_ROUTES = """\
[[route]]
name = "desk"
email = "desk@example.org"

[[route]]
name = "bot"
webhook = "{hook}"
secret = "file:hook.secret"

[smtp]
host = "{mail_host}"
port = {mail_port}
security = "none"
from = "watch@example.org"

[store]
url = "sqlite:///watch.db"

[fetch]
private_networks = true
per_host_delay = 0.0
"""


def write_config(folder: Path, site: NewsSite, mail: MailReceiver, hook: HookReceiver) -> Path:
    """The path of a new `config.toml` in `folder`, with the webhook's secret in a file of its own beside it.

    The receivers must be listening: their ports are written down. The store goes into the same folder.
    """
    sources = [
        _SOURCE.format(key=outlet.key, url=site.url(outlet.key), name=outlet.name, tier=outlet.tier)
        for outlet in OUTLETS
    ]
    routes = _ROUTES.format(hook=hook.url, mail_host=mail.host, mail_port=mail.port)
    secret = folder / "hook.secret"
    secret.touch(mode=0o600)
    secret.write_text(hook.secret, encoding="utf-8")
    config = folder / "config.toml"
    config.write_text("\n".join([_FOLLOWED, *sources, routes]), encoding="utf-8")
    return config
