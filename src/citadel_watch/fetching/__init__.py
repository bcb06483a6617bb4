"""From a source to a page, unchanged, or unreachable: the one place that asks the network for pages."""

from citadel_watch.fetching.client import Fetcher, open_fetcher, open_guarded_client
from citadel_watch.fetching.proxies import Proxies, find_proxies
from citadel_watch.fetching.settings import FetchSettings

__all__ = ["FetchSettings", "Fetcher", "Proxies", "find_proxies", "open_fetcher", "open_guarded_client"]
