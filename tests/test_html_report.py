"""The HTML report: every finding marked at its words, the page whole in itself, its script at work in a browser."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import defaultdict
from html.parser import HTMLParser
from pathlib import Path

import pytest
from rules_of_tests import MAYBE, MENDED, WRONG, desk_of, report_of

from newslint.config import Settings
from newslint.engine import Job, run
from newslint.report import Report
from newslint.reporters import Style
from newslint.reporters.html.marked import places
from newslint.reporters.html.page import write
from newslint.source import Span

TEXT = "# A wrong day\n\nIt is *wrong* & <so> hm.\n\n- one wrong\n- two\n\n| a | teh |\n| - | - |\n| b | wr*on*g |\n"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Marks(HTMLParser):
    """The text inside each mark, by the number of its finding, and the page's ids and links."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.marked: dict[str, str] = defaultdict(str)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "mark":
            self.open = (values["data-findings"] or "").split()
        if values.get("id"):
            self.ids.append(str(values["id"]))
        if tag == "a" and str(values.get("href")).startswith("#"):
            self.links.append(str(values["href"])[1:])

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark":
            self.open = []

    def handle_data(self, data: str) -> None:
        for number in self.open:
            self.marked[number] += data


@pytest.fixture(scope="module")
def report() -> Report:
    return report_of(TEXT, "news/a.md")


def test_every_finding_is_marked_at_its_words(report: Report) -> None:
    marks = Marks(write(report, Style()))
    assert len(report.findings) == 6
    for number, finding in enumerate(report.findings, 1):
        plain = re.sub(r"[*]", "", finding.words)
        assert plain in marks.marked[str(number)], finding


def test_links_lead_somewhere_and_ids_are_one_of_a_kind(report: Report) -> None:
    marks = Marks(write(report, Style()))
    assert len(marks.ids) == len(set(marks.ids))
    assert set(marks.links) <= set(marks.ids)


def test_the_page_is_whole_in_itself_and_escapes_what_it_shows() -> None:
    page = write(report_of("wrong <script>alert(1)</script> &amp; wrong\n", "a<b>.txt"), Style())
    assert "<script>alert" not in page and "a<b>" not in page
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", page)


def test_several_files_have_an_index_with_counts() -> None:
    jobs = [Job("a.md", data=b"wrong wrong"), Job("b.md", data=b"teh"), Job("c.md", data=b"right")]
    page = write(run(desk_of(WRONG, MENDED, MAYBE), jobs, Settings()), Style())
    assert "<h2>All files</h2>" in page and "1 file with nothing to report." in page
    assert re.search(r'wrong-word</th><td class="number">2<', page)
    assert re.search(r'href="#file-1">a\.md</a></th><td class="number">2<', page)


def test_places_of_a_span_in_the_text(report: Report) -> None:
    document = report.document("news/a.md")
    assert document
    for finding in report.findings:
        ((start, end),) = places(document, finding.span)
        assert document.locate(start, end) == finding.span
    both = Span(TEXT.index("wrong day"), TEXT.index(" is ") + 3)
    assert [document.text[a:b] for a, b in places(document, both)] == ["wrong day", "It is"]


@pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed")
def test_the_script_runs_in_a_browser(report: Report, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(write(report, Style()), encoding="utf-8")
    done = subprocess.run(
        [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", (tmp_path / "report.html").as_uri()],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert "6 of 6 findings shown" in done.stdout, done.stderr[-500:]
