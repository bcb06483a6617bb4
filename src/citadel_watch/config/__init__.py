"""What to watch and whom to tell: `config.toml`, checked as a whole. Import it late: it brings pydantic."""

from citadel_watch.config.load import load_config
from citadel_watch.config.schema import Fetch, Route, Smtp, Store
from citadel_watch.config.secret import Secret
from citadel_watch.config.settings import Config, ConfiguredSource, Cron, Every, Schedule
from citadel_watch.config.times import Quiet

__all__ = [
    "Config",
    "ConfiguredSource",
    "Cron",
    "Every",
    "Fetch",
    "Quiet",
    "Route",
    "Schedule",
    "Secret",
    "Smtp",
    "Store",
    "load_config",
]
