"""Dates written as text: ISO, or day first where the snapshot says so."""

from __future__ import annotations

import re
from calendar import month_abbr, month_name
from datetime import date

from facts.problems import quoted
from facts.sources.raw import CellRefusedError

FIRST_YEAR, LAST_YEAR = 1900, 2100
DAY_FIRST = "dd/mm/yyyy"
"""What the key ``dates`` of the table ``snapshot`` says where text dates are day first."""

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[T ][0-9:.]+Z?)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_IN_WORDS = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?[- ]([A-Za-z]{3,9})[- ,]+([0-9]{4})")
_MONTHS = {
    name.casefold(): str(number)
    for names in (month_name, month_abbr)
    for number, name in enumerate(names)
    if name
}


def accepted_dates(day_first: bool) -> str:
    """What a message says is accepted as a date."""
    forms = "DD/MM/YYYY or YYYY-MM-DD" if day_first else "YYYY-MM-DD"
    return f"a date as {forms}, years {FIRST_YEAR} to {LAST_YEAR}"


def read_day(text: str, day_first: bool) -> date:
    """The day that ``text``, already trimmed, says. Raises `CellRefusedError`."""
    accepted = accepted_dates(day_first)
    parts: tuple[str, ...] | None = None
    if iso := _ISO.fullmatch(text):
        parts = iso.groups()
    elif slashed := _SLASHED.fullmatch(text):
        if not day_first:
            raise CellRefusedError(
                quoted(text),
                f"{accepted}; day-first dates are read where the table snapshot says {DAY_FIRST} "
                "for the key dates",
                _nearest(text),
            )
        parts = slashed.groups()[::-1]
    if parts is None:
        raise CellRefusedError(quoted(text), accepted, _nearest(text))
    day = _day(parts)
    if day is None:
        raise CellRefusedError(f"{quoted(text)}, which is no day", accepted)
    return within_years(day, day_first)


def within_years(day: date, day_first: bool) -> date:
    """``day``, if its year is one that is read. Raises `CellRefusedError`."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise CellRefusedError(
            f"{quoted(day)}, outside {FIRST_YEAR} to {LAST_YEAR}", accepted_dates(day_first)
        )
    return day


def _day(parts: tuple[str, ...]) -> date | None:
    try:
        return date(*map(int, parts))
    except ValueError:
        return None


def _nearest(text: str) -> str | None:
    """The date that ``text`` can only mean, in ISO form; None where it may mean two."""
    parts: tuple[str, ...] | None = None
    if found := _YEAR_FIRST.fullmatch(text):
        parts = found.groups()
    elif found := _DAY_FIRST.fullmatch(text):
        first, second, year = found.groups()
        parts = (year, second, first) if int(first) > 12 or first == second else None
    elif found := _IN_WORDS.fullmatch(text):
        day, month, year = found.groups()
        parts = (year, _MONTHS.get(month.casefold(), "0"), day)
    day_meant = _day(parts) if parts else None
    return day_meant.isoformat() if day_meant else None
