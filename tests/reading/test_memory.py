"""What the worst pages cost."""

import subprocess
import sys
from pathlib import Path

import pytest

_READ = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from citadel_watch.model import Page, Validators
from citadel_watch.reading.read import read_page
body = ("<html><body><article><p>A" + sys.argv[1] * int(sys.argv[2]) + "</article></body></html>").encode()
at = datetime(2026, 1, 1, tzinfo=UTC)
page = Page(url="https://a.example", status=200, content_type="text/html", body=body, validators=Validators(), at=at)
read_page(page)
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(int(peak.split()[1]) // 1024)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of a process is read from Linux")
@pytest.mark.parametrize(
    ("part", "times"),
    [("line one<br>", 199_000), ("<p>one", 199_000), ("line one<br>", 250_000), ("word ", 1_000_000)],
    ids=["breaks", "paragraphs", "too-many", "one-line"],
)
def test_no_page_takes_more_than_two_hundred_megabytes(part: str, times: int) -> None:
    read = subprocess.run([sys.executable, "-c", _READ, part, str(times)], capture_output=True, text=True, check=True)
    assert int(read.stdout) < 200
