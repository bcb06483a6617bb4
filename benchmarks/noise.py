"""How many alerts are raised by editions of a page that say nothing new.

Each edition tells the same facts: in other words, in another order of paragraphs, between other advertisements, links
and comments, in other white space and quotation marks, and often under a later date. Whatever is told of it is false.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from random import Random

from citadel_watch.aspects import find_aspects
from citadel_watch.check import Looked, Watch, take_in
from citadel_watch.comparing.dossier import settle
from citadel_watch.model import Change, Fetched, Franchise, Page, Source, Subject, Validators
from citadel_watch.storing.store import open_store

FRANCHISE = Franchise(
    name="Foundry",
    network="Northlight",
    subjects=(
        Subject(id="season-2", kind="season", number=2),
        Subject(id="anvil", kind="spinoff", title="Foundry: Anvil", country="Norway"),
    ),
)
FACTS: tuple[tuple[str, ...], ...] = (
    (
        "Northlight has renewed Foundry for a second season.",
        "Foundry has been renewed for season 2 by Northlight.",
        "Northlight renewed Foundry for a second season.",
        "Foundry season 2 has been ordered by Northlight.",
        "Foundry is coming back: Northlight has ordered a second season.",
        "Foundry will return for a second season, Northlight has confirmed.",
        "Yes, Foundry is getting a second season.",
    ),
    (
        "Foundry season 2 will premiere on May 6, 2031.",
        "Season 2 of Foundry premieres on 6 May 2031.",
        "The second season of Foundry will premiere on Northlight on May 6, 2031.",
        "Foundry season 2 arrives on Northlight on Tuesday, May 6, 2031.",
        "The release date of Foundry season 2 is May 6, 2031.",
        "Foundry returns for its second season on May 6, 2031.",
        "The sophomore run of Foundry premieres on May 6, 2031.",
        "Mark your calendars: Foundry season 2 debuts May 6, 2031.",
        "Foundry’s second season will be released on May 6th, 2031.",
    ),
    (
        "Foundry season 2 will have eight episodes.",
        "Season 2 of Foundry consists of eight episodes.",
        "There will be eight episodes in Foundry season 2.",
        "The second season of Foundry will run for 8 episodes.",
        "Foundry season 2 is eight episodes long.",
        "Viewers can expect eight episodes from Foundry season 2.",
    ),
    (
        "Ana Lindholm returns in Foundry season 2 as Commander Vale.",
        "Ana Lindholm will return as Commander Vale in Foundry season 2.",
        "Foundry season 2 stars Ana Lindholm as Commander Vale.",
        "In Foundry season 2 Ana Lindholm is back as Commander Vale.",
        "Ana Lindholm (Commander Vale) returns for Foundry season 2.",
        "Lindholm is back as Vale in Foundry season 2, as Ana Lindholm has confirmed.",
        "Ana Lindholm reprises her role as Commander Vale in the second season of Foundry.",
    ),
    (
        "Tomas Okafor has joined the cast of Foundry season 2 as Harlan Pike.",
        "Tomas Okafor joins Foundry season 2 as Harlan Pike.",
        "Foundry season 2 has cast Tomas Okafor as Harlan Pike.",
        "Joining the cast of Foundry season 2 is Tomas Okafor, who plays Harlan Pike.",
        "New to Foundry season 2 is Tomas Okafor, as Harlan Pike.",
        "Tomas Okafor has been cast in Foundry season 2; he plays Harlan Pike.",
        "Tomas Okafor will play Harlan Pike in season 2 of Foundry.",
    ),
    (
        "Foundry season 2 is directed by Mira Castellan.",
        "Mira Castellan directs Foundry season 2.",
        "Mira Castellan is the director of Foundry season 2.",
        "Foundry season 2 has Mira Castellan as its director.",
        "Behind the camera of Foundry season 2 is director Mira Castellan.",
    ),
    (
        "Filming on Foundry season 2 began in May 2030.",
        "Foundry season 2 started filming in May 2030.",
        "Production on Foundry season 2 began in May 2030.",
        "Cameras started rolling on Foundry season 2 in May 2030.",
        "Foundry season 2 went into production in May 2030.",
        "The shoot of Foundry season 2 began in May 2030.",
    ),
    (
        "Foundry: Anvil has been cancelled after one season.",
        "Northlight has cancelled Foundry: Anvil after one season.",
        "Northlight cancelled Foundry: Anvil after a single season.",
        "Foundry: Anvil will not return for a second season: Northlight has cancelled it.",
        "The spinoff Foundry: Anvil was axed by Northlight after one season.",
    ),
)
"""What every edition says, each fact in the wordings that a desk may choose from."""

ASIDES = (
    "Fans of the show have been waiting for a long time, and the harbour town has not forgotten it.",
    "The first season of Foundry was a quiet success, and its score was much praised.",
    "“It’s been a joy to make,” one of the makers said of the first season.",
    "Here is what we know so far, in one place.",
    "We will update this page as we hear more.",
)
ADVERTS = ("Sell your boat today", "Season 3 of savings: up to 40 per cent off", "Premieres at your door: new sofas")
LINKS = (
    "Harbour Lights season 4 gets a premiere date",
    "Night Ferry is cancelled after two seasons",
    "Jo Marsh joins the cast of Night Ferry season 3",
    "The ten best shows about ships",
    "Everything that comes in June 2032",
)
COMMENTS = (
    "I heard it comes in 2033!",
    "They should cast Rex Halloran as the mayor.",
    "Foundry season 2 will be cancelled, mark my words.",
    "First!",
)
QUOTES: tuple[Callable[[str], str], ...] = (
    str,
    lambda text: text.translate(str.maketrans("“”’", '""\'')),
    lambda text: text.replace(" ", "&#32;", 1),
)


OUTLETS = ("Gazette", "Herald", "Courier")
"""Each prints the facts in its own words, in turn; what the first look at each of them tells is not counted."""


class _Nobody:
    """Fetches nothing: the editions are handed over."""

    async def fetch(self, source: Source, validators: Validators | None, now: datetime) -> Fetched:
        raise NotImplementedError(source, validators, now)


def print_edition(random: Random, day: datetime) -> str:
    """The page as it might be printed on a day, with all that it says chosen anew."""
    said = [random.choice(wordings) for wordings in FACTS]
    random.shuffle(said)
    groups = [" ".join(said[place : place + 2]) for place in range(0, len(said), 2)]
    paragraphs = [*groups, *random.sample(ASIDES, random.randint(1, len(ASIDES)))]
    random.shuffle(paragraphs)
    change = random.choice(QUOTES)
    gap = random.choice(("\n", "\n\n\t", "", "\n    "))
    advert = f'<aside class="ad-slot" id="ad-{random.random()}"><a href="/ad">{random.choice(ADVERTS)}</a></aside>'
    body = [f"<p>{gap}{change(each)}{gap}</p>" for each in paragraphs]
    body.insert(random.randint(0, len(body)), advert)
    links = "".join(f'<li><a href="/r/{random.random()}">{each}</a></li>' for each in random.sample(LINKS, 3))
    comments = "".join(
        f'<li class="comment"><div class="comment-content"><p>{each}</p></div></li>'
        for each in random.sample(COMMENTS, random.randint(0, len(COMMENTS)))
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Foundry season 2: what we know</title>'
        f'<meta property="article:published_time" content="2030-01-02T09:00:00Z">'
        f'<meta property="article:modified_time" content="{day.isoformat()}"></head><body>'
        f'<header><nav><a href="/">Home</a> <a href="/tv">TV</a></nav></header><main><article>'
        f'<h1>Foundry season 2: what we know</h1><p class="byline">By Lia Brandt. Updated {day:%d %B %Y}</p>'
        f'{gap.join(body)}</article></main><section class="related"><h2>Related</h2><ul>{links}</ul></section>'
        f'<section class="comments"><h2>{random.randint(2, 90)} comments</h2><ol>{comments}</ol></section>'
        f"<footer>{random.randint(10, 900)} shares. All rights reserved.</footer></body></html>"
    )


def find_false_alerts(editions: int, seed: int) -> Iterator[tuple[int, Change]]:
    """What is told of editions that say nothing new, once each outlet was looked at: the edition's number, and what."""
    random = Random(seed)  # noqa: S311  the same editions each time
    sources = [Source(name=each, url=f"https://{each.lower()}.example/foundry", outlet=each) for each in OUTLETS]
    start = datetime(2030, 6, 1, 9, tzinfo=UTC)
    aspects = find_aspects()
    with open_store("sqlite://", aspects) as store:
        watch = Watch(franchise=FRANCHISE, aspects=aspects, fetcher=_Nobody(), store=store, routes=(), sources=OUTLETS)
        printed = dict.fromkeys(sources, start)
        for number in range(editions + len(sources)):
            source = sources[number % len(sources)]
            now = start + timedelta(hours=6 * number)
            printed[source] = random.choice((printed[source], now))
            page = Page(
                url=source.url,
                status=200,
                content_type="text/html; charset=utf-8",
                body=print_edition(random, printed[source]).encode(),
                validators=Validators(),
                at=now,
            )
            looked = Looked(last=store.last_reading(source.name), fetched=page, seconds=0.0)
            checked = take_in(source, looked, watch, settle(store.testimonies()))
            store.keep(checked.observation)
            if not checked.reading.health.observed:
                raise SystemExit(f"edition {number} was not read: {checked.reading.health.detail}")
            if number >= len(sources):
                yield from ((number, change) for change in checked.weighed.told)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--editions", type=int, default=1000)
    asked.add_argument("--seed", type=int, default=1)
    chosen = asked.parse_args()
    told = list(find_false_alerts(chosen.editions, chosen.seed))
    print(f"{chosen.editions} editions that say nothing new raised {len({number for number, _ in told})} alerts")
    kinds = Counter((change.slot.aspect, change.kind.value, change.reason, change.evidence.quote) for _, change in told)
    for (aspect, kind, reason, quote), count in kinds.most_common():
        print(f"{count:4} {aspect}, {kind}: {reason}; {quote}")


if __name__ == "__main__":
    main()
