"""Every card of the stylebook holds: what its rule finds in its examples is what they mark."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.builtin import stylebook
from newslint.engine import Newsdesk
from newslint.testing import test_stylebook as run_cards

CARDS = sorted(path for path in stylebook().glob("*.md") if path.name != "README.md")


@pytest.fixture(scope="module")
def desk() -> Newsdesk:
    return Newsdesk.open(disabled_plugins=["all"])


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_card(path: Path, desk: Newsdesk) -> None:
    failures = [str(failure) for failure in run_cards(path, desk).failures if not failure.known]
    assert failures == []
