"""Text that is harder to read than its readers will bear."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint.annotations.language import language
from newslint.document import Document
from newslint.rule import Problem
from newslint.source import NewslintError

# How easy a text must be, by the measure of its language (0 hard, 100 easy). About one real release in twenty is
# below the first row, one in four below the second.
LIMITS: Mapping[str, Mapping[str, float]] = {
    "press-release": {"en": 30.0, "es": 44.0, "fr": 52.0, "de": 17.0},
    "news": {"en": 39.0, "es": 50.0, "fr": 59.0, "de": 22.0},
    "blog": {"en": 45.0, "es": 54.0, "fr": 62.0, "de": 27.0},
}
SCALES = {"en": "Flesch", "es": "Szigriszt-Pazos", "fr": "Kandel-Moles", "de": "Amstad"}


def reading_ease(
    document: Document, *, min_words: int = 50, limits: Mapping[str, float] | None = None
) -> Iterator[Problem]:
    """A text below the limit of its language and profile; the finding stands at its hardest sentence."""
    code = language(document)
    limit = _limit(code, document.desk.profile.name, limits)
    if limit is None:
        return
    from newslint.readability import ease, hardest, prose, word_count

    sentences = prose(document)
    if sum(word_count(sentence) for sentence in sentences) < min_words:
        return
    score = ease(sentences, code)
    if score is None or score >= limit:
        return
    for hard in hardest(sentences, code, 1):
        yield Problem(
            hard.passage,
            f"The text is hard to read: {score:.0f} on the scale of {SCALES[code]}, where 100 is easy and "
            f"{limit:.0f} the least. This sentence of {hard.words} words is the hardest; shorten it and its like",
        )


def _limit(code: str, profile: str, limits: Mapping[str, float] | None) -> float | None:
    if limits and code in limits:
        limit = limits[code]
        if isinstance(limit, bool) or not isinstance(limit, (int, float)):
            raise NewslintError(f"limits.{code} of reading-ease should be a number")
        return float(limit)
    return LIMITS.get(profile, LIMITS["press-release"]).get(code)
