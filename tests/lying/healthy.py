"""Pages that are what they were, edited as people edit: none of them may be taken for a lie, or news would be lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.lying.cutting import find_texts, set_date, split_article

LATER = "2026-04-12T10:00:00Z"
MOVED = "Season 2 of Foundry will now premiere on September 9, 2031, Northlight has confirmed"
REWRITTEN = (
    "<p>Northlight's iron-and-water drama is coming back, and this time there is a day to circle in the calendar.</p>"
    "<p>The streamer confirmed that Foundry opens its second run in the first week of May 2031, with a double bill.</p>"
    "<p>Nora Valdez is once more at the heart of it. Around her, Petra Oyelaran has gathered a mostly new company.</p>"
    "<p>As for the story, expect fewer furnaces and more paper: the Marrow family's debts have come due at last.</p>"
)
CANCELLED = (
    "<p>Northlight has cancelled Foundry before its second season could be shown, it said in a two-line note on"
    " Friday evening.</p><p>Nora Valdez thanked the crew and said that she had found out from a parking attendant."
    " Nothing further was given as a reason, and the episodes that were made will not be released.</p>"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A healthy page, and where it stands now if it has moved."""

    name: str
    html: str
    place: str | None = None


def find_edits(name: str, true: str) -> Iterator[Edit]:
    """Everything that an honest site may do to the true page."""
    for title, html in _all(true):
        yield Edit(name=f"{name}: {title}", html=html)
    yield Edit(name=f"{name}: a new slug", html=_unbound(true), place="/shows/foundry-two-date-and-cast")
    yield Edit(name=f"{name}: amp", html=true, place="/tv/foundry-season-2/amp")
    yield Edit(name=f"{name}: the site's other name", html=_unbound(true), place="/tv/foundry-season-2.html")


def _all(true: str) -> Iterator[tuple[str, str]]:
    head, tail = split_article(true)
    texts = [each[0] for each in find_texts(true)]
    later = set_date(true, LATER)
    later_head = set_date(head, LATER)
    yield "the same", true
    yield "the date has moved", later.replace("Season 2 of Foundry will premiere on May 6, 2031", MOVED)
    yield "the date has moved and the page's has not", true.replace("May 6, 2031", "September 9, 2031")
    yield "retitled", _retitle(later, "What the makers of the iron saga are up to")
    yield "retitled on the same day", _retitle(true, "Marrow sisters: all that has been said")
    yield "rewritten", later_head + REWRITTEN + tail
    yield "rewritten and retitled", _retitle(later_head + REWRITTEN + tail, "Iron, water, money: a drama goes on")
    yield "rewritten on the same day", head + REWRITTEN + "".join(texts[-2:]) + tail
    yield "halved here and there", head + "".join(texts[::2]) + (texts[-1] if len(texts) % 2 == 0 else "") + tail
    yield "its end cut by an editor", later_head + "".join(texts[: max(2, len(texts) * 2 // 3)]) + tail
    yield "its beginning cut", later_head + "".join(texts[len(texts) // 3 :]) + tail
    yield "grown", later_head + REWRITTEN + "".join(texts) + CANCELLED + tail
    yield "cancelled, in few words", _retitle(later_head + CANCELLED + tail, "Northlight cancels Foundry")
    yield "one paragraph more", head + "".join(texts) + "<p>Foundry was sold to Norway on Tuesday.</p>" + tail
    banner = (
        "<div id='cookie-banner'><h2>We value your privacy</h2><p>We and our 812 partners use cookies and process"
        " personal data such as identifiers.</p><button>Accept all</button><button>Reject all</button></div>"
    )
    yield "a banner", true.replace("<body>", f"<body>{banner}")
    yield "a banner that bears no name", true.replace("</body>", banner.replace(" id='cookie-banner'", "") + "</body>")
    offer = "<div><h3>The week in telly</h3><p>Sign up for our newsletter, every Friday in your inbox.</p></div>"
    yield "a newsletter", head + texts[0] + offer + "".join(texts[1:]) + tail
    sell = (
        "<div class='offer'><p>Subscribe for $4 a month, cancel anytime.</p>"
        "<p>Already a subscriber? <a href='/login'>Log in</a></p></div>"
    )
    yield "subscriptions are sold below", head + "".join(texts) + sell + tail
    yield (
        "a form to log in",
        true.replace("<body>", "<body><form><input type='password'><button>Log in</button></form>"),
    )
    yield (
        "a captcha for comments",
        true.replace("</head>", "<script src='https://a.example/recaptcha/api.js'></script></head>"),
    )
    yield (
        "a bot wall's own script",
        true.replace("</body>", "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script></body>"),
    )
    yield (
        "not free, and all there",
        true.replace(
            "</head>",
            '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script></head>',
        ),
    )
    yield "another tag for the same language", re.sub(r'lang="[\w-]+"', 'lang="de"', true)
    yield "no tag of a language", re.sub(r' lang="[\w-]+"', "", true)
    yield "no date any more", re.sub(r"2026-03-01T09:00:00Z", "", true)
    yield (
        "a quotation in Spanish",
        head
        + "".join(texts)
        + ("<blockquote>“No queríamos volver sin una buena razón, y la razón llegó en una carta”</blockquote>")
        + tail,
    )
    yield (
        "teasers below",
        head
        + "".join(texts)
        + "".join(
            f"<p><a href='/{each}'>The {each} thriller is slow at first, and then it will not let you go</a></p>"
            for each in ("ferry", "harbour", "tunnel", "desert")
        )
        + tail,
    )
    yield "a headline that could be a notice", _retitle(later, "Foundry will be back soon: Northlight goes on")
    yield "a headline of a sale", _retitle(later, "The farm from Foundry is for sale")
    yield "a headline of a search", _retitle(later, "Search for the second Marrow: Foundry season 2 casts")
    yield "a headline of a loss", _retitle(later, "Page not found: the ledger that Foundry season 2 is about")
    yield "a headline of a login", _retitle(later, "Log in, drop out: how Foundry season 2 was made")
    yield "a headline of a challenge", _retitle(later, "Are you human? Foundry season 2 asks it again")
    yield (
        "words of errors in the text",
        true.replace(
            "Nora Valdez", "The studio's site said “page not found” while it was down for maintenance. Nora Valdez", 1
        ),
    )


def _retitle(html: str, title: str) -> str:
    html = re.sub(r"<h1>.*?</h1>", f"<h1>{title}</h1>", html)
    return re.sub(r"<title>.*?</title>", f"<title>{title}</title>", html)


def _unbound(html: str) -> str:
    return re.sub(r'<link rel="canonical"[^>]*>', "", html)
