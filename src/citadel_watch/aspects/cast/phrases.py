"""The phrases that put people into a cast or take them out of it, the surest first."""

from __future__ import annotations

from citadel_watch.aspects.cast.arriving import ARRIVING
from citadel_watch.aspects.cast.contracts import CONTRACTS
from citadel_watch.aspects.cast.joining import JOINING
from citadel_watch.aspects.cast.leaving import LEAVING
from citadel_watch.aspects.cast.open import OPEN

PHRASES = (*LEAVING, *CONTRACTS, *OPEN, *ARRIVING, *JOINING)
"""Who leaves is read before who comes: what takes over from somebody tells both."""
