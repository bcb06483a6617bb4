"""When the filming begins and ends."""

from __future__ import annotations

from collections.abc import Iterator

from citadel_watch.aspects.production.another import is_of_another
from citadel_watch.aspects.production.events import name_event
from citadel_watch.aspects.production.found import Found
from citadel_watch.aspects.production.news import find_news_of_shoot
from citadel_watch.aspects.production.rounding import round_time
from citadel_watch.aspects.production.spans import find_ends
from citadel_watch.extracting.discourse.elsewhere import find_owner
from citadel_watch.extracting.passage import Passage
from citadel_watch.extracting.when.superseded import is_taken_back


def read_times(passage: Passage) -> Iterator[Found]:
    """Each time that the sentence gives to the beginning or the end of the shoot."""
    for dated in passage.dates:
        if dated.window is None or is_taken_back(passage, dated) or is_of_another(passage, dated):
            continue
        if ends := find_ends(passage, dated):
            yield from ends
            continue
        event = name_event(passage, dated)
        if event is None and (fresh := find_news_of_shoot(passage, dated)):
            yield fresh
        if event is not None:
            yield Found(
                event=event,
                when=round_time(passage, dated, event),
                span=dated.span,
                rule=f"<{event}> at <time>",
                subjects=find_owner(passage, dated.span),
            )
