"""citadel-watch tells you, once and truly, when what is known about a TV franchise's coming shows changes."""

__version__ = "0.1.0"
