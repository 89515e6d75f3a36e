"""Kinds of text, and the facts that each must carry. A newsroom writes its own in its configuration:

[profiles.agenda]
extends = "media-advisory"
requires = {contact = "error", boilerplate = "off"}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newslint.desk import Profile

FACTS = ("headline", "date", "place", "lead", "contact", "boilerplate", "end-mark", "quote")
LEVELS = ("error", "warning", "suggestion", "off")

_BUILT_IN: dict[str, dict[str, str]] = {
    "press-release": {
        "headline": "warning",
        "date": "warning",
        "place": "warning",
        "lead": "suggestion",
        "contact": "suggestion",
        "boilerplate": "suggestion",
        "quote": "suggestion",
    },
    "news": {"headline": "warning", "date": "warning"},
    "statement": {"headline": "suggestion", "date": "warning", "contact": "suggestion"},
    "media-advisory": {"headline": "warning", "date": "warning", "place": "warning", "contact": "warning"},
    "blog": {},
}


class ProfileError(ValueError):
    """A profile that is not in order; `str()` says what is wrong."""


def built_in_profiles() -> dict[str, Profile]:
    return {name: Profile(name, requires) for name, requires in _BUILT_IN.items()}


def read_profile(name: str, table: Any, known: Mapping[str, Profile]) -> Profile:
    """A profile as a configuration writes it. Raises ProfileError."""
    if not isinstance(table, dict):
        raise ProfileError(f"profiles.{name} should be a table: [profiles.{name}]")
    for key in table:
        if key not in ("extends", "requires"):
            raise ProfileError(f"profiles.{name}: unknown key “{key}”{_nearest(key, ('extends', 'requires'))}")
    base = table.get("extends")
    if base is not None and base not in known:
        raise ProfileError(f"profiles.{name}: extends “{base}”, which is no profile{_nearest(str(base), known)}")
    requires = table.get("requires", {})
    if not isinstance(requires, dict):
        raise ProfileError(f'profiles.{name}.requires should be a table: requires = {{contact = "warning"}}')
    for fact, level in requires.items():
        if fact not in FACTS:
            raise ProfileError(f"profiles.{name}.requires: “{fact}” is no fact{_nearest(fact, FACTS)}")
        if level not in LEVELS:
            raise ProfileError(f"profiles.{name}.requires.{fact} should be {', '.join(LEVELS)}, not “{level}”")
    return Profile(name, {**(known[base].requires if base else {}), **requires})


def _nearest(name: str, known: Any) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), 1)
    return f"; did you mean “{near[0]}”?" if near else ""
