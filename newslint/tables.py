"""TOML that somebody wrote: read, or refused with the line of what is wrong."""

from __future__ import annotations

import re
from typing import Any


class TableError(ValueError):
    """Text that is no TOML. `line` counts from 1; `str()` says what is wrong there."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


def read_table(text: str) -> dict[str, Any]:
    """The table that a TOML text is. Raises TableError, whatever the text is."""
    import tomllib  # not at the top: many a run reads none

    try:
        return tomllib.loads(text)
    except RecursionError:
        raise TableError(1, "nested too deeply") from None
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"\(at line (\d+), ", str(error))
        end = "end of document" in str(error)
        line = int(at[1]) if at else text.count("\n") + 1 if end else 1
        raise TableError(line, str(error)) from None
    except ValueError:  # as Python says of integers of thousands of digits
        raise TableError(1, "a number of too many digits") from None
