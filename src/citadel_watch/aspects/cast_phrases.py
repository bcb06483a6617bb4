"""The phrases that put people into a cast or take them out of it, the surest first."""

from __future__ import annotations

from citadel_watch.aspects.cast_contracts import CONTRACTS
from citadel_watch.aspects.cast_joining import JOINING
from citadel_watch.aspects.cast_leaving import LEAVING
from citadel_watch.aspects.cast_open import OPEN

PHRASES = (*LEAVING, *CONTRACTS, *OPEN, *JOINING)
"""Who leaves is read before who comes: what takes over from somebody tells both."""
