"""All the ways to say whose job it is; who leaves is read before who comes."""

from __future__ import annotations

from citadel_watch.aspects.crew.doing import DOING_IT
from citadel_watch.aspects.crew.leaving import LEAVING
from citadel_watch.aspects.crew.naming import NAMED
from citadel_watch.aspects.crew.open import OPEN

PHRASES = (*LEAVING, *DOING_IT, *NAMED, *OPEN)

LABELS = frozenset({"<job> <people>", "<people>, the <job>,", "<job>s <people> at it", "thanks to <job> <people>"})
"""The wordings that tell who somebody is while the sentence is about something else."""
