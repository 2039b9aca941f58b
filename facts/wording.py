"""Days as people write them: the same words in facts, verdicts, reports and scenarios."""

from __future__ import annotations

from datetime import date

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""The months by name, in order."""


def long_date(day: date) -> str:
    """A day as people write it: ``1 February 2017``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
