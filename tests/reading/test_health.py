"""Pages that lie, pages that are short, and pages that are made to hurt."""

from datetime import UTC, datetime
from random import Random

import pytest

from citadel_watch.model import Article, Health, HealthState, Page, Validators
from citadel_watch.reading.read import read_page

TEXT = "The makers of the series said on Friday that the second season has been filmed."


def judge(
    html: str | bytes,
    url: str = "https://a.example/tv/x",
    content_type: str = "text/html",
    *,
    asked: str | None = None,
) -> Health:
    return look(html, url, content_type, asked)[1]


def look(html: str | bytes, url: str, content_type: str, asked: str | None = None) -> tuple[Article | None, Health]:
    body = html if isinstance(html, bytes) else html.encode()
    at = datetime(2026, 6, 1, tzinfo=UTC)
    page = Page(url=url, status=200, content_type=content_type, body=body, validators=Validators(), at=at, asked=asked)
    return read_page(page)


def page(body: str, title: str = "Season two") -> str:
    return f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Season two</h1><p>{TEXT}</p>",
        f"<p>{TEXT}</p><footer>We use cookies. Accept all or reject all. Privacy policy. 12 partners.</footer>",
        f"<p>{TEXT}</p><p>Subscribe to our newsletter.</p>",
        f"<p>{TEXT}</p><p>You can watch it with a subscription for £9 per month.</p>",
        f"<p>{TEXT} Netflix could not find the page of the script where the hero dies.</p>",
        f"<p>{TEXT}</p><form><input type=password><button>Log in</button></form>",
        f"<p>{TEXT}</p><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
        f"<p>{TEXT}</p><ul><li>The first entry of a list without an end</li></ul>",
    ],
)
def test_a_short_page_with_ordinary_furniture_is_healthy(body: str) -> None:
    assert judge(page(body)) == Health()


@pytest.mark.parametrize("blank", ["", "   \n\t ", "<html><body></body></html>", "<html><body>&nbsp;</body></html>"])
def test_a_blank_page_is_empty(blank: str) -> None:
    assert judge(blank).state is HealthState.EMPTY_SHELL


@pytest.mark.parametrize(
    ("title", "body", "state"),
    [
        (
            "Access denied",
            "<h1>Access Denied</h1><p>Reference 18.2</p><p>https://errors.edgesuite.net/18</p>",
            "bot-wall",
        ),
        ("", '<script src="https://geo.captcha-delivery.com/captcha/"></script>', "bot-wall"),
        ("", '<iframe src="/_Incapsula_Resource?x=1">Request unsuccessful.</iframe>', "bot-wall"),
        ("Human Verification", "<script src='https://a.token.awswaf.com/challenge.js'></script>", "bot-wall"),
        ("Pardon our interruption", "<h1>Are you a robot?</h1><p>Tick the box.</p>", "bot-wall"),
        ("404", "<h1>Oops! Nothing was found</h1><p>Try the home page.</p>", "soft-404"),
        ("Gone", "<h1>This story is no longer available</h1><p>It was taken down.</p>", "soft-404"),
        (
            "Saltmarsh season 4: what we know",
            "<h1>Saltmarsh season 4: what we know</h1><p>Dear me.</p><p>The page you wanted has ended or moved.</p>",
            "soft-404",
        ),
        ("Service Unavailable", "<h1>Service unavailable</h1><p>Try again later.</p>", "maintenance"),
        ("App", "<div id=app></div><p>This app requires JavaScript to show anything at all here.</p>", "empty-shell"),
    ],
)
def test_a_notice_in_place_of_the_article_is_named(title: str, body: str, state: str) -> None:
    assert judge(page(body, title)).state == state


def test_a_canonical_address_of_the_front_page_means_another_article() -> None:
    head = '<link rel="canonical" href="https://www.a.example/">'
    assert judge(f"<html><head>{head}</head><body><p>{TEXT}</p></body></html>").state is HealthState.OTHER_ARTICLE
    assert judge(f"<html><head>{head}</head><body><p>{TEXT}</p></body></html>", url="https://a.example/").observed


def test_a_page_without_closing_tags_is_whole_if_its_text_is() -> None:
    assert judge(f"<!doctype html><title>a</title><body><p>{TEXT}").observed
    assert judge(f"<!doctype html><title>a</title><body><p>{TEXT[:-8]}").state is HealthState.HALF_PAGE
    assert judge(f"<!doctype html><title>a</title><body><p>{TEXT}</p><p cla").state is HealthState.HALF_PAGE
    assert judge(f"<!doctype html><body><main><p>{TEXT}</p>").state is HealthState.HALF_PAGE
    assert judge(f"<!doctype html><body><main><p>{TEXT}</p></main>").observed


def test_what_is_no_page_has_no_article() -> None:
    article, health = look(b"%PDF-1.4", "https://a.example/x", "application/pdf")
    assert article is None
    assert health.state is HealthState.NOT_HTML
    assert health.detail == "a PDF document came instead of a page"


@pytest.mark.parametrize(
    ("asked", "found", "place"),
    [
        ("https://a.example/tv/x", "https://a.example/", "home page"),
        ("https://a.example/tv/x", "https://b.example", "home page"),
        ("https://a.example/tv/x", "https://a.example/?ref=404", "home page"),
        ("https://a.example/x", "https://a.example/en/", "home page"),
        ("https://a.example/tv/x", "https://a.example/TV/", "section page"),
        ("https://a.example/2026/06/x", "https://a.example/2026/", "section page"),
        ("https://a.example/news/tv/x?a=1", "https://www.a.example/news?b=2", "section page"),
    ],
)
def test_the_home_page_or_a_section_in_place_of_the_article_is_another_article(
    asked: str, found: str, place: str
) -> None:
    expected = Health(state=HealthState.OTHER_ARTICLE, detail=f"the site's {place} instead of the article")
    assert judge(page(f"<h1>News</h1><p>{TEXT}</p>"), url=found, asked=asked) == expected
    canonical = f'<html><head><link rel="canonical" href="{found}"></head><body><p>{TEXT}</p></body></html>'
    assert judge(canonical, url=asked, asked=asked) == expected


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("http://a.example/tv/x", "https://www.a.example/tv/x/"),
        ("https://a.example/tv/x/", "https://a.example/tv/x"),
        ("https://a.example/tv/x", "https://a.example/tv/x-new-words"),
        ("https://a.example/tv/x", "https://a.example/x"),
        ("https://a.example/tv/x/amp", "https://a.example/tv/x"),
        ("https://a.example/tv/x/page/2", "https://a.example/tv/x"),
        ("https://a.example/tv/x/index.html", "https://a.example/tv/x/"),
        ("https://a.example/story/101727513/x", "https://a.example/story/101727513"),
        ("https://a.example/x", "https://a.example/?p=12"),
        ("https://a.example/?p=12", "https://a.example/tv/x"),
        ("https://a.example/wiki/X_(y)", "https://a.example/wiki/X_%28y%29"),
        ("https://a.example", "https://a.example/en"),
    ],
)
def test_a_redirect_to_the_same_article_elsewhere_is_healthy(asked: str, found: str) -> None:
    assert judge(page(f"<h1>Season two</h1><p>{TEXT}</p>"), url=found, asked=asked) == Health()


@pytest.mark.parametrize("content_type", ["text/html", "text/html; charset=utf-8", "text/html; charset=koi8-r", ""])
@pytest.mark.parametrize(
    "body",
    [
        Random(2).randbytes(20_000),
        b"\xff\xfe" + Random(2).randbytes(20_000),
        bytes(range(256)) * 100,
        b"\x00" * 5000 + TEXT.encode(),
        b"<p>" + b"\x00\x01\x02\x03" * 500 + TEXT.encode(),
        bytes(range(0xA0, 0xC0)) * 20,
    ],
    ids=["random", "marked", "all", "nuls", "control", "symbols"],
)
def test_binary_data_under_the_name_of_a_page_is_no_page(body: bytes, content_type: str) -> None:
    expected = Health(state=HealthState.NOT_HTML, detail="binary data came instead of a page")
    assert judge(body, content_type=content_type) == expected


def test_a_few_broken_characters_or_no_tags_do_not_make_a_page_binary() -> None:
    assert judge(f"<p>{TEXT}\x00\x00\ufffd\ufffd {TEXT}</p>").observed
    assert judge(f"{TEXT} {TEXT}").observed
    assert judge("दूसरे सीज़न की शूटिंग पूरी हो चुकी है, निर्माताओं ने शुक्रवार को बताया।").observed


LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("html", "states"),
    [
        ("<div>" * 100_000 + TEXT, {"half-page"}),
        ("<p>x</p>" * 500_000, {"too-large"}),
        ("<p>" + "word " * 100_000, {"ok"}),
        (LAUGHS + f"<p>&b;</p><p>{TEXT}</p>", {"ok"}),
        ("<p>" + "a<br>" * 20_000, {"ok"}),
        ("<p " + "a=1 " * 50_000 + f">{TEXT}", {"ok"}),
        ("<script type='application/ld+json'>" + "[" * 50_000 + f"</script><p>{TEXT}</p>", {"ok"}),
    ],
    ids=["deep", "tags", "line", "laughs", "breaks", "attributes", "linked-data"],
)
def test_a_page_made_to_hurt_is_read_or_named(html: str, states: set[str]) -> None:
    assert judge(html).state in states
