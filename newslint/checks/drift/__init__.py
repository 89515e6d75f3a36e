"""What a translation says otherwise than its original: figures, dates, names, posts, addresses, short forms, quotations
and denials. Silent for a text without an original."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.rule import Problem


def source_drift(document: Document) -> Iterator[Problem]:
    """A figure, date, name, post or address that the original gives otherwise; a quotation or a denial lost."""
    from newslint.checks.drift.comparison import Comparison

    both = Comparison.of(document)
    if both is None:
        return
    from newslint.checks.drift.addresses import address_drift, link_drift
    from newslint.checks.drift.dates import date_drift
    from newslint.checks.drift.figures import figure_drift
    from newslint.checks.drift.names import name_drift
    from newslint.checks.drift.posts import post_drift
    from newslint.checks.drift.short_forms import short_forms_left
    from newslint.checks.drift.wording import denials_lost, quotations_lost

    for compare in (
        figure_drift,
        date_drift,
        name_drift,
        post_drift,
        address_drift,
        link_drift,
        short_forms_left,
        quotations_lost,
        denials_lost,
    ):
        yield from compare(both)
