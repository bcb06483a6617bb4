"""Who is named, and how a text lists people."""
