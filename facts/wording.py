"""Days and periods as people write them: the same words in verdicts, reports and scenarios."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""The months by name, in order."""


def long_date(day: date) -> str:
    """A day as people write it: ``1 February 2017``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


_QUARTERS = ("first", "second", "third", "fourth")
_YEAR = r"\d{4}(?:-\d{2})?"
_NAME = "|".join(MONTHS)
_QUARTER_ID = re.compile(rf"({_YEAR})-Q([1-4])")
_MONTHS_ID = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:\.\.(\d{4})-(0[1-9]|1[0-2]))?")
_QUARTER = re.compile(rf"the ({'|'.join(_QUARTERS)}) quarter of ({_YEAR})")
_MONTHS = re.compile(rf"({_NAME})(?:(?: (\d{{4}}))? (?:and|to) ({_NAME}))? (\d{{4}})")

PERIOD = (
    rf"(?:the (?:{'|'.join(_QUARTERS)}) quarter of {_YEAR}"
    rf"|(?:{_NAME})(?:(?: \d{{4}})? (?:and|to) (?:{_NAME}))? \d{{4}}"
    rf"|{_YEAR}(?:\.\.\d{{4}}-\d{{2}}|-Q[1-4])?)"
)
"""A period in words, or by its id, as the workbook has it."""


def period_words(period: str) -> str:
    """A period by its id, in words: ``the third quarter of 2017-18``, ``April and May 2017``.

    A year stays as it is, and so does text that names no period. ``2010-11`` is a year.
    """
    if quarter := _QUARTER_ID.fullmatch(period):
        return f"the {_QUARTERS[int(quarter[2]) - 1]} quarter of {quarter[1]}"
    months = _MONTHS_ID.fullmatch(period)
    if months is None or (months[3] is None and int(months[2]) == (int(months[1]) + 1) % 100):
        return period
    first, last = MONTHS[int(months[2]) - 1], months[4] and MONTHS[int(months[4]) - 1]
    if last is None:
        return f"{first} {months[1]}"
    apart = 12 * (int(months[3]) - int(months[1])) + int(months[4]) - int(months[2])
    begins = first if months[1] == months[3] else f"{first} {months[1]}"
    return f"{begins} {'and' if apart == 1 else 'to'} {last} {months[3]}"


def period_named(words: str) -> str:
    """The id of a period that is told in words; an id stands for itself."""
    if quarter := _QUARTER.fullmatch(words):
        return f"{quarter[2]}-Q{_QUARTERS.index(quarter[1]) + 1}"
    months = _MONTHS.fullmatch(words)
    if months is None:
        return words
    first, year, last, of = months.groups()
    begins = f"{year or of}-{MONTHS.index(first) + 1:02}"
    return f"{begins}..{of}-{MONTHS.index(last) + 1:02}" if last else begins
