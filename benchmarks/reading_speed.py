"""How long reading takes: milliseconds a page of 800 words, and how that grows with length. Ratios within one run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from citadel_watch.aspects import find_aspects
from citadel_watch.config import load_config
from citadel_watch.extracting.extract import extract
from citadel_watch.model import Article
from citadel_watch.reading.article import read_html, read_text

ROOT = Path(__file__).parents[1]
RUNS = 9


def take_time(work: Callable[[], object]) -> float:
    """The median of several runs, in milliseconds of one core's work, after one that is not counted."""
    work()
    taken = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken)


def write_article(words: int) -> Article:
    """The seeds' paragraphs again and again until there are so many words."""
    paragraphs = [
        line
        for seed in sorted((ROOT / "seeds").glob("*.txt"))
        for line in seed.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    text: list[str] = []
    count = 0
    while count < words:
        line = paragraphs[len(text) % len(paragraphs)]
        text.append(line)
        count += len(line.split())
    return read_text("\n\n".join(text), "benchmark")


def main() -> None:
    franchise = load_config(ROOT / "config.toml", {}).franchise
    aspects = find_aspects()

    def extract_from(article: Article) -> Callable[[], object]:
        return lambda: extract(article, franchise, aspects, source="benchmark", published=date(2024, 1, 1))

    small, large = write_article(800), write_article(8000)
    small_ms, large_ms = take_time(extract_from(small)), take_time(extract_from(large))
    html = (
        "<html><body><article><h1>T</h1>"
        + "".join(f"<p>{b.text}</p>" for b in small.blocks)
        + "</article></body></html>"
    )
    html_ms = take_time(lambda: read_html(html, "https://news.example/a"))
    print(f"main text of a page of 800 words: {html_ms:.1f} ms")
    print(f"statements of an article of 800 words: {small_ms:.1f} ms")
    print(f"statements of an article of 8000 words: {large_ms:.1f} ms, {large_ms / small_ms:.1f} times as long")


if __name__ == "__main__":
    main()
