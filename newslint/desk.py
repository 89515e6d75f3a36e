"""What the desk knows besides the text: the newsroom's register, the kind of release, the original.

Plain data, read by checks through `document.desk`; `newslint.config` fills it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from newslint.document import Document


_NONE: Mapping[str, Any] = MappingProxyType({})


class Tenure(NamedTuple):
    """A post as the register has it, and from when until when it is held; both ends belong to it."""

    post: str
    since: date | None = None
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class Newsroom(NamedTuple):
    """The office's register, as `newsroom.toml` gives it; everything may be empty.

    `people` maps a name to its posts, whenever held, and `tenures` to the posts with their dates;
    `organisations` maps an accepted spelling to those that are wrong, `also_known_as` to others that are
    fine; `acronyms` a short form to its long one; `glossary` a pair of languages ("es-en") to terms and
    their translations.
    """

    people: Mapping[str, tuple[str, ...]] = _NONE
    tenures: Mapping[str, tuple[Tenure, ...]] = _NONE
    organisations: Mapping[str, tuple[str, ...]] = _NONE
    also_known_as: Mapping[str, tuple[str, ...]] = _NONE
    acronyms: Mapping[str, str] = _NONE
    boilerplates: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    glossary: Mapping[str, dict[str, str]] = _NONE


class Profile(NamedTuple):
    """A kind of text and what it must carry: fact ("contact") to severity ("warning")."""

    name: str = "press-release"
    requires: Mapping[str, str] = _NONE


class Desk(NamedTuple):
    """What a check may know that is not in the text. `language` is set by the caller, or empty."""

    newsroom: Newsroom = Newsroom()
    profile: Profile = Profile()
    language: str = ""
    original: Document | None = None
    changes: str = "accepted"  # how tracked changes are read: accepted, or original
    folder: Path | None = None  # of the file, for relative links; None for text from a pipe
