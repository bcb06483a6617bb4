"""From a page's bytes to an article, and whether it was properly read. Pure: no network, disk, clock or settings."""
