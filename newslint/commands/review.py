"""Write a copy of a Word file or OpenDocument text that carries every finding as a comment at its words.

The original is never touched. With --fix, safe fixes stand in the copy as tracked changes (Word files).
Exit code: 0 if the copy was written, 2 if not.
"""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from newslint.commands.options import add_selection, jobs_of, open_desk, settings_of
from newslint.engine import Newsdesk, look_at, read
from newslint.readers.manuscript import Manuscript
from newslint.report import Outcome
from newslint.review.opendocument import OpenDocumentReview
from newslint.review.remarks import Remark, remarks
from newslint.review.word import WordReview
from newslint.rule import Edit
from newslint.source import NewslintError


class Review(Protocol):
    """A file that is being commented."""

    def change(self, edit: Edit) -> bool: ...
    def remark(self, remark: Remark) -> None: ...
    def done(self) -> bytes: ...


REVIEWS: dict[str, Callable[[bytes, Manuscript, str], Review]] = {"docx": WordReview, "odt": OpenDocumentReview}


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs=1, metavar="FILE", help="a .docx or .odt file")
    parser.add_argument("-o", "--output", metavar="FILE", help="the copy; NAME.reviewed.docx beside the file otherwise")
    parser.add_argument("--fix", action="store_true", help="make the safe fixes, as tracked changes")
    parser.add_argument("--force", action="store_true", help="write over an earlier copy")
    add_selection(parser)


def run(arguments: argparse.Namespace) -> int:
    if arguments.changes == "original":
        raise NewslintError("a review reads tracked changes as accepted; leave --changes out")
    settings = settings_of(arguments)
    desk = open_desk(settings)
    (job,) = jobs_of(arguments, desk, settings)
    reader = _reader(desk, job.name)
    original = Path(job.name)
    copy = Path(arguments.output) if arguments.output else original.with_suffix(f".reviewed{original.suffix}")
    _check_target(original, copy, arguments)
    outcome = look_at(desk, job, settings)
    for trouble in outcome.troubles:
        print(f"newslint: {trouble}", file=sys.stderr)
    source = None if outcome.troubles else read(desk, job, settings).source
    if not isinstance(source, Manuscript):
        return 2
    review = REVIEWS[reader](job.read(), source, _now())
    made = [edit for edit in _fixes(outcome) if review.change(edit)] if arguments.fix else []
    written = remarks(outcome.findings, made)
    for remark in written:
        review.remark(remark)
    try:
        copy.write_bytes(review.done())
    except OSError as error:
        raise NewslintError(f"{copy}: can't be written: {error.strerror}") from error
    changes = f", {len(made)} tracked changes" if made else ""
    print(f"{copy}: {len(written)} comments on {len(outcome.findings)} findings{changes}")
    return 0


def _reader(desk: Newsdesk, name: str) -> str:
    reader = desk.reader_for(name).name
    if reader not in REVIEWS:
        raise NewslintError(f"{name}: comments can be written into .docx and .odt only; `newslint {name}` lists them")
    return reader


def _check_target(original: Path, copy: Path, arguments: argparse.Namespace) -> None:
    if copy.exists() and original.exists() and copy.samefile(original):
        raise NewslintError(f"{copy}: is the original, which is never written over; name another file with -o")
    if copy.exists() and not arguments.force:
        raise NewslintError(f"{copy}: is there already; name another file with -o, or say --force")


def _fixes(outcome: Outcome) -> list[Edit]:
    return [finding.fix for finding in outcome.findings if finding.fix and finding.fix.safe]


def _now() -> str:
    """The time that comments carry; SOURCE_DATE_EPOCH sets it for copies that must be alike."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    now = datetime.datetime.fromtimestamp(int(epoch), datetime.UTC) if epoch else datetime.datetime.now(datetime.UTC)
    return now.strftime("%Y-%m-%dT%H:%M:%SZ")
