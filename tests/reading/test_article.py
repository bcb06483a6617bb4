"""HTML and plain text to an article."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citadel_watch.model import Article, BlockKind
from citadel_watch.reading.article import read_html, read_text

URL = "https://ledger.example/tv/citadel"
PARAGRAPH = "The makers of the series said on Friday that the second season has been filmed in full."


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html lang=en><head><title>News</title>{head}</head><body>{body}</body></html>"


def texts(article: Article, kind: BlockKind) -> list[str]:
    return [block.text for block in article.blocks if block.kind is kind]


FRAGMENTS = st.sampled_from(
    [
        *("<p>", "</p>", "<div class='ad'>", "</div>", "<li>", "<ul>", "<table><tr><td>", "<dl><dt>", "<dd>", "<br>"),
        *("<h2>", "</h2>", "<b>", "<a href=#>", "<article>", "<script>", "</script>", "<blockquote>", "&amp;#8217;"),
        *(
            "&#0;",
            "&#x1f;",
            "\x1f",
            "&#xd800;",
            "\u200b",
            "e\u0301",
            "\ud800",
            "\x00",
            "<!--",
            "-->",
            "<![CDATA[",
            "One more season. ",
        ),
        '<time datetime="2024-02-30">',
    ]
)


@settings(deadline=None, max_examples=60)
@given(st.lists(FRAGMENTS | st.text(max_size=20), max_size=30).map("".join))
def test_any_text_is_read_and_every_block_stands_where_it_says(html: str) -> None:
    for article in (read_html(html, URL), read_text(html, URL)):
        for block in article.blocks:
            assert article.text[block.start : block.end] == block.text
            assert block.text == " ".join(block.text.split())
        assert article.text == "\n\n".join(block.text for block in article.blocks)
        article.text.encode()


def test_the_title_is_the_heading_and_else_the_head_without_the_sites_name() -> None:
    head = '<meta property="og:title" content="Spies return | Ledger"><meta property="og:site_name" content="Ledger">'
    assert read_html(page(f"<h1>The spies return</h1><p>{PARAGRAPH}</p>", head), URL).title == "The spies return"
    assert read_html(page(f"<p>{PARAGRAPH}</p>", head), URL).title == "Spies return"
    assert read_html(page(f'<h1 class="logo">Ledger</h1><p>{PARAGRAPH}</p>', head), URL).title == "Spies return"


def test_a_colon_in_a_headline_is_no_site_name() -> None:
    head = "<title>Diana: the Italian spies</title>"
    assert read_html(f"<html><head>{head}</head><body><p>{PARAGRAPH}</p></body></html>", URL).title == (
        "Diana: the Italian spies"
    )


@pytest.mark.parametrize(
    ("stated", "at", "precision"),
    [
        ("2024-07-16T10:30:00+02:00", "2024-07-16T10:30:00+02:00", "minute"),
        ("2024-07-16T10:30:00.123Z", "2024-07-16T10:30:00+00:00", "minute"),
        ("2024-07-16 10:30", "2024-07-16T10:30:00+00:00", "minute"),
        ("2024-07-16", "2024-07-16T00:00:00+00:00", "day"),
        ("2024-07-16T00:00:00Z", "2024-07-16T00:00:00+00:00", "day"),
        ("2024-07", "2024-07-01T00:00:00+00:00", "month"),
        ("2024", "2024-01-01T00:00:00+00:00", "year"),
    ],
)
def test_the_pages_date_is_as_precise_as_it_is_stated(stated: str, at: str, precision: str) -> None:
    head = f'<meta property="article:published_time" content="{stated}">'
    published = read_html(page(f"<p>{PARAGRAPH}</p>", head), URL).published
    assert published is not None
    assert (published.at.isoformat(), published.precision) == (at, precision)


def test_a_page_without_a_date_has_none_whatever_dates_it_speaks_of() -> None:
    body = f"<article><p>{PARAGRAPH}</p><p>It streams on 10 October 2024, or on 2025-01-02.</p></article>"
    assert read_html(page(body), URL).published is None


def test_the_date_of_another_article_in_a_list_is_not_the_pages() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"ItemList","itemListElement":'
        '[{"@type":"NewsArticle","datePublished":"2011-01-01"}]}</script>'
    )
    assert read_html(page(f"<p>{PARAGRAPH}</p>", head), URL).published is None


def test_a_date_in_the_address_is_the_pages() -> None:
    published = read_html(page(f"<p>{PARAGRAPH}</p>"), "https://ledger.example/2023/05/30/citadel").published
    assert published is not None
    assert published.day.isoformat() == "2023-05-30"


def test_an_edit_before_the_publication_is_none() -> None:
    head = (
        '<meta property="article:published_time" content="2024-05-02T09:00:00Z">'
        '<meta property="article:modified_time" content="2024-05-02T08:00:00Z">'
    )
    article = read_html(page(f"<p>{PARAGRAPH}</p>", head), URL)
    assert article.modified is None
    assert article.spoken == article.published


def test_what_is_escaped_twice_is_read_as_meant() -> None:
    said = "Citadel&amp;#8217;s second season is Amazon&amp;rsquo;s."
    article = read_html(page(f"<p>{PARAGRAPH}</p><p>{said}</p>"), URL)
    assert texts(article, BlockKind.PARAGRAPH)[-1] == "Citadel’s second season is Amazon’s."


def test_signs_that_steer_a_terminal_or_the_direction_of_text_are_left_out() -> None:
    article = read_html(page(f"<p>{PARAGRAPH}</p><p>Renewed\u202e for \u001b[31mtwo\u200b.</p>"), URL)
    assert article.text.endswith("Renewed for [31mtwo.")


def test_lines_between_breaks_are_entries_of_a_list() -> None:
    article = read_html(page(f"<p>{PARAGRAPH}</p><p>Kane: Madden<br>Sinh: Chopra Jonas<br>Orlick: Tucci</p>"), URL)
    assert texts(article, BlockKind.ITEM) == ["Kane: Madden", "Sinh: Chopra Jonas", "Orlick: Tucci"]


def test_a_heading_before_prose_is_kept_even_if_it_sounds_like_furniture() -> None:
    body = f"<main><p>{PARAGRAPH}</p><h2>Related stories from Italy</h2><p>{PARAGRAPH[:-1]}, and dubbed.</p></main>"
    assert texts(read_html(page(body), URL), BlockKind.HEADING) == ["Related stories from Italy"]


def test_plain_text_is_told_apart_by_its_form() -> None:
    article = read_text(
        "url: https://a.example/x\ndate: 2024-01-05\ntitle: Season two\n\n"
        f"{PARAGRAPH}\n\nThe cast\n\nRichard Madden as Mason Kane\n\nStanley Tucci as Bernard Orlick\n\n"
        "Stanley Tucci in Citadel Prime Video\n\nWhen is it out?\n\nNobody knows:\n- not us\n- not them"
        "\n\n## Trailer\n\n"
        "None.",
        "file.txt",
    )
    assert (article.url, article.title) == ("https://a.example/x", "Season two")
    assert article.published is not None
    assert [(block.kind.value, block.text[:12]) for block in article.blocks] == [
        ("title", "Season two"),
        ("paragraph", "The makers o"),
        ("heading", "The cast"),
        ("item", "Richard Madd"),
        ("item", "Stanley Tucc"),
        ("caption", "Stanley Tucc"),
        ("heading", "When is it o"),
        ("paragraph", "Nobody knows"),
        ("item", "not us"),
        ("item", "not them"),
        ("heading", "Trailer"),
        ("paragraph", "None."),
    ]


def test_a_date_glued_to_the_text_is_the_pages_and_no_text() -> None:
    article = read_text(f" date 2023-05-30 {PARAGRAPH}", "seed.txt")
    assert article.text == PARAGRAPH
    assert article.published is not None
    assert article.published.day.isoformat() == "2023-05-30"


def test_a_dateline_without_markup_of_its_own_dates_the_page() -> None:
    body = (
        f'<article><p class="byline date">Posted on May 26, 2023</p><p>{PARAGRAPH} Out on 2024-01-02.</p></article>'
        '<div class="related-cards"><time datetime="2019-03-03">3 March 2019</time></div>'
    )
    published = read_html(page(body), URL).published
    assert published is not None
    assert published.day.isoformat() == "2023-05-26"


def test_lines_without_an_end_are_text_where_there_is_no_other() -> None:
    said = ["Citadel season two renewed", "Filming begins in May", "Richard Madden returns", "No date for it yet"]
    article = read_html(page("<main><h1>Spies</h1>" + "".join(f"<div>{line}</div>" for line in said) + "</main>"), URL)
    assert texts(article, BlockKind.PARAGRAPH) == said


@pytest.mark.parametrize(
    "struck",
    ["<del>ten</del>", "<s>ten</s>", "<strike>ten</strike>", '<span style="text-decoration: line-through">ten</span>'],
)
def test_what_is_struck_through_is_not_said(struck: str) -> None:
    article = read_html(page(f"<article><h1>Back</h1><p>There will be {struck} eight hours.</p></article>"), URL)
    assert texts(article, BlockKind.PARAGRAPH) == ["There will be eight hours."]


def test_a_strike_that_is_never_closed_does_not_lose_the_article() -> None:
    body = "".join(f"<p>{PARAGRAPH} It took {count} days.</p>" for count in range(9))
    article = read_html(page(f"<article><h1>Back</h1><div><s>{body}</div></article>"), URL)
    assert len(article.blocks) >= 9


@pytest.mark.parametrize(
    "post",
    [
        '<blockquote class="twitter-tweet"><p>{}</p>- A fan (@fan) <a href="//x.example/1">May 1</a></blockquote>',
        "<blockquote><p>{}</p>&mdash; A fan (@fan) <a href=https://x.example/1>May 1, 2026</a></blockquote>",
        '<blockquote class="instagram-media" data-instgrm-version="14"><p>{}</p></blockquote>',
        '<blockquote class="reddit-embed-bq"><p>{}</p></blockquote>',
        '<blockquote class="reddit-card"><p>{}</p></blockquote>',
        '<blockquote class="tiktok-embed"><section><p>{}</p></section></blockquote>',
        '<div class="fb-post"><blockquote><p>{}</p></blockquote></div>',
    ],
)
def test_an_embedded_post_is_not_the_articles_own_words(post: str) -> None:
    body = (
        f"<article><h1>Back</h1><p>{PARAGRAPH}</p>{post.format('It has been cancelled.')}<p>{PARAGRAPH}</p></article>"
    )
    article = read_html(page(body), URL)
    assert "cancelled" not in article.text
    assert article.text.count(PARAGRAPH) == 2


def test_a_plain_quotation_is_the_articles_own() -> None:
    body = f"<article><h1>Back</h1><p>{PARAGRAPH}</p><blockquote><p>It has been renewed.</p></blockquote></article>"
    assert "renewed" in read_html(page(body), URL).text
