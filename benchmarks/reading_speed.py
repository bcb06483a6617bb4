"""How long reading takes: a page of 800 words, the first page of a command, and how both grow with length."""

from __future__ import annotations

import gc
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import _lru_cache_wrapper
from pathlib import Path

from citadel_watch.aspects import find_aspects
from citadel_watch.config import load_config
from citadel_watch.extracting.extract import extract
from citadel_watch.model import Article
from citadel_watch.reading.article import read_html, read_text

ROOT = Path(__file__).parents[1]
RUNS = 9
MOST_TEXTS = 1024
"""Caches that hold no more than this hold texts, larger ones single words."""
MANY = 10_000
GIVEN = ("Ana", "Jo", "Max", "Lia", "Tom", "Una", "Rex", "Ida", "Ben", "Zoe")


def take_time(work: Callable[[], object]) -> float:
    """The median of several runs, in milliseconds of one core's work, after one that is not counted.

    What is remembered of single words stays between runs, as from page to page; what is remembered of texts does not.
    """
    work()
    found = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper)]
    texts = [each for each in found if (each.__module__ or "").startswith("citadel_watch") and _holds_texts(each)]
    taken = []
    for _ in range(RUNS):
        for each in texts:
            each.cache_clear()
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken)


def _holds_texts(cache: _lru_cache_wrapper[object]) -> bool:
    return 0 < (cache.cache_parameters()["maxsize"] or 0) <= MOST_TEXTS


def write_statements(count: int) -> Article:
    """An article of so many sentences, each of which states something."""
    sentences = []
    for number in range(count):
        surname = "".join(chr(97 + number // 26**place % 26) for place in range(3)).title() + "rez"
        given = GIVEN[number % len(GIVEN)]
        sentences.append(
            (
                f"{given} {surname} joins the cast of Citadel season 2 as Agent {surname[:3]}ova.",
                f"Citadel: Diana season 2 will premiere on May {number % 28 + 1}, {2030 + number // 28 % 60}.",
                f"Citadel season 2 has {number + 2} episodes, and both spinoffs return.",
                f"Citadel season 2 was filmed in {surname}burg.",
            )[number % 4]
        )
    return read_text("\n\n".join(" ".join(sentences[at : at + 5]) for at in range(0, count, 5)), "benchmark")


def take_first_page() -> float:
    """What a command spends until it has read its first page of 800 words, beyond starting Python, in milliseconds."""
    script = (
        "import time; from benchmarks import reading_speed as speed; article = speed.write_article(800); "
        "extract = speed.prepare(article); extract(); print(time.process_time() * 1000)"
    )
    whole = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True, text=True)
    return float(whole.stdout)


def prepare(article: Article) -> Callable[[], object]:
    """The work of reading an article's statements."""
    franchise = load_config(ROOT / "config.toml", {}).franchise
    aspects = find_aspects()
    return lambda: extract(article, franchise, aspects, source="benchmark", published=date(2024, 1, 1))


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
    small, large = write_article(800), write_article(8000)
    small_ms, large_ms = take_time(prepare(small)), take_time(prepare(large))
    html = (
        "<html><body><article><h1>T</h1>"
        + "".join(f"<p>{b.text}</p>" for b in small.blocks)
        + "</article></body></html>"
    )
    html_ms = take_time(lambda: read_html(html, "https://news.example/a"))
    print(f"main text of a page of 800 words: {html_ms:.1f} ms")
    print(f"statements of an article of 800 words: {small_ms:.1f} ms")
    print(f"statements of an article of 8000 words: {large_ms:.1f} ms, {large_ms / small_ms:.1f} times as long")
    print(f"a command's start and first page: {take_first_page():.0f} ms")
    taken = []
    for count in (MANY // 4, MANY):
        work = prepare(write_statements(count))
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"{MANY} statements on a page: {taken[1]:.1f} s, {taken[1] / taken[0]:.1f} times as long as a quarter of them, "
        f"{memory} MB"
    )


if __name__ == "__main__":
    main()
