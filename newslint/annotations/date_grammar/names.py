"""How messages name days and months: in English, as all messages are."""

from __future__ import annotations

from datetime import date

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day_name(day: date | int) -> str:
    """The weekday's name, of a day or of its number from Monday (0)."""
    return _DAYS[day if isinstance(day, int) else day.weekday()]


def month_name(month: int) -> str:
    return _MONTHS[month - 1]
