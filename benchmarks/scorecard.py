"""How well pages are read: precision and recall by aspect, certainty, speakers, and pairs of editions, on each set."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.scoring.annotated import ExpectedChange, Written, find_sets, load_set
from benchmarks.scoring.matching import SCORED
from benchmarks.scoring.reading import Read
from benchmarks.scoring.tally import Count, Score, score_set


def describe_score(score: Score) -> Iterator[str]:
    """The scorecard of a set, line by line."""
    yield f"{score.name}: {len(score.pages)} pages"
    yield f"  {'':13} {'P':>5} {'R':>5} {'F1':>5} {'found':>6} {'false':>6} {'missed':>6}"
    yield from (_describe_count(aspect, score.count(aspect)) for aspect in SCORED)
    yield _describe_count("all", score.overall)
    yield f"  certainty right {_describe_part(*score.certainties)}"
    yield f"  speaker right {_describe_part(*score.speakers)}, where one is written down"
    yield f"  season of a spinoff right {_describe_part(*score.seasons)}"
    if score.pairs:
        right = sum(pair.right for pair in score.pairs)
        found = sum(pair.found for pair in score.pairs)
        false = sum(len(pair.false) for pair in score.pairs)
        missed = sum(len(pair.missed) for pair in score.pairs)
        yield f"  pairs judged right {right}/{len(score.pairs)}; changes found {found}, false {false}, missed {missed}"


def _describe_count(name: str, count: Count) -> str:
    shares = f"{count.precision:5.3f} {count.recall:5.3f} {count.f1:5.3f}"
    return f"  {name:13} {shares} {count.found:6} {count.false:6} {count.missed:6}"


def _describe_part(part: int, whole: int) -> str:
    return f"{part}/{whole}" + (f" ({part / whole:.3f})" if whole else "")


def describe_errors(score: Score) -> Iterator[str]:
    """Each false statement (+) and each missed one (-) with its quote; those of pairs after all pages."""
    for page in score.pages:
        yield from (_describe_error("+", page.page, read) for read in page.false)
        yield from (_describe_error("-", page.page, written) for written in page.missed)
    for pair in score.pairs:
        place = f"pair {pair.pair}"
        if not pair.right:
            yield f"  ! {place} judged wrong"
        yield from (_describe_error("+", place, read) for read in pair.false)
        yield from (_describe_error("-", place, change) for change in pair.missed)


def _describe_error(sign: str, place: str, what: Read | Written | ExpectedChange) -> str:
    value = what.value if isinstance(what.value, str) else json.dumps(what.value, ensure_ascii=False)
    quote = "" if isinstance(what, ExpectedChange) else f" | {what.quote}"
    return f"  {sign} {place} {what.subject} {what.aspect} {value}{quote}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", type=Path, metavar="SET", help="folders with gold.jsonl; default: all found")
    parser.add_argument("--errors", action="store_true", help="list each false statement (+) and each missed one (-)")
    parser.add_argument("--least", nargs=2, type=float, metavar=("P", "R"), help="exit 1 where a set comes out below")
    args = parser.parse_args()
    scores = [score_set(load_set(folder)) for folder in args.sets or find_sets()]
    for score in scores:
        print("\n".join(describe_score(score)))
        if args.errors:
            print("\n".join(describe_errors(score)))
        print()
    precision, recall = args.least or (0.0, 0.0)
    if any(score.overall.precision < precision or score.overall.recall < recall for score in scores):
        sys.exit(1)


if __name__ == "__main__":
    main()
