"""What journalists say when a show is ordered, made, late, stopped or out: idioms, by what they mean.

An idiom is a line of up to three parts. Its anchors are the words at which it is looked for; behind `|` stands what
must follow them, before `<` what must precede (`!`: must not). `~` glues what follows to the anchor. Words in angle
brackets stand for the sets of `sets.py`; `<what>` holds the object of a verb whose particle comes after it.

    pull pulls pulled | the plug                   "ABC has pulled the plug on it"
    the < plug | <be> <adv>pulled                  "the plug was pulled"
    !automatically < renewed renews                "it was renewed", and not "is automatically renewed"
"""

from __future__ import annotations

from citadel_watch.aspects.status.lexicon import (
    camera,
    endings,
    granted,
    held_up,
    open_questions,
    planned,
    refused,
    screened,
    stopped,
)
from citadel_watch.aspects.status.lexicon.idiom import Cue, Idiom

__all__ = ["CUES", "Cue", "Idiom"]

# Where two idioms overlap, the one further up is the one that counts.
CUES: tuple[Cue, ...] = (
    *open_questions.CUES,
    *stopped.CUES,
    *refused.CUES,
    *camera.CUES,
    *held_up.CUES,
    *endings.CUES,
    *granted.CUES,
    *planned.CUES,
    *screened.CUES,
)
