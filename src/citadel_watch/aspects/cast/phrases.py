"""The phrases that put people into a cast or take them out of it, the surest first."""

from __future__ import annotations

from citadel_watch.aspects.cast.arriving import ARRIVING
from citadel_watch.aspects.cast.contracts import CONTRACTS
from citadel_watch.aspects.cast.hiring import HIRING
from citadel_watch.aspects.cast.leaving import LEAVING
from citadel_watch.aspects.cast.listing import LISTING
from citadel_watch.aspects.cast.open import OPEN
from citadel_watch.aspects.cast.playing import PLAYING

PHRASES = (*LEAVING, *CONTRACTS, *OPEN, *ARRIVING, *HIRING, *PLAYING, *LISTING)
"""Who leaves is read before who comes: what takes over from somebody tells both."""
