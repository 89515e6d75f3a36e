"""Print the text that newslint reads in a file: what the places in its reports count.

Of a Word file and the like, one paragraph a line: `start` and `end` in the JSON report count its code points.
Of text, Markdown and HTML, the prose alone (their reports count the file itself).
"""

from __future__ import annotations

import argparse
import sys

from newslint.commands.options import add_selection, jobs_of, open_desk, settings_of
from newslint.engine import read
from newslint.readers.manuscript import Manuscript
from newslint.report import Trouble
from newslint.source import NewslintError


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - reads standard input")
    add_selection(parser)


def run(arguments: argparse.Namespace) -> int:
    settings = settings_of(arguments)
    desk = open_desk(settings)
    code = 0
    for job in jobs_of(arguments, desk, settings):
        try:
            document = read(desk, job, settings)
        except NewslintError as error:
            print(f"newslint: {Trouble(job.name, str(error))}", file=sys.stderr)
            code = 2
            continue
        text = document.source.text if isinstance(document.source, Manuscript) else f"{document.text}\n"
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    return code
