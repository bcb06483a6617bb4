"""From a source to a page, unchanged, or unreachable: the one place that asks the network for pages."""
