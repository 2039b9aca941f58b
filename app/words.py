"""The words and dates that readers see, the same in every format."""

from __future__ import annotations

import re
from datetime import date

from engine.results import Outlook, Severity, Status
from facts.wording import long_date

STATUS_WORDS: dict[Status, str] = {
    Status.BREACH: "Broken",
    Status.PENDING: "Pending",
    Status.NOT_EVIDENCED: "Not evidenced",
    Status.WAIVED: "Waived",
    Status.EXEMPT: "Exempt",
    Status.MET: "Kept",
}
"""A reader's word for each status, in the order in which reports show them."""

STATUS_MEANINGS: dict[Status, str] = {
    Status.BREACH: "What the clause requires was not done in time, or a limit was passed.",
    Status.PENDING: "The time has not run out and it can still be done.",
    Status.NOT_EVIDENCED: "The record does not say enough to tell. Nothing is assumed.",
    Status.WAIVED: "Broken, and knowingly accepted for a time by somebody entitled to.",
    Status.EXEMPT: "An exception in the clause's own words applies.",
    Status.MET: "The record shows that what the clause requires was done.",
}
"""One sentence on what each status means."""

SEVERITY_WORDS: dict[Severity, str] = {
    Severity.CRITICAL: "Critical",
    Severity.MAJOR: "Major",
    Severity.MINOR: "Minor",
    Severity.ADVISORY: "Advisory",
}
"""A reader's word for each severity, gravest first."""

OUTLOOK_WORDS: dict[Outlook, str] = {
    Outlook.SAFE: "already safe on the meetings on record",
    Outlook.OPEN: "still open on the meetings on record",
    Outlook.LOST: "can no longer be reached on the meetings on record",
}
"""Where a pending share or number is heading."""

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_REMARK = re.compile(r"\s*\([^()]*\)\s*$")


def readable(value: object) -> str:
    """Any value as a reader sees it: dates in full, yes and no, blank for nothing."""
    if value is None:
        return "blank"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return long_date(value)
    text = str(value)
    if _ISO_DATE.fullmatch(text):
        try:
            return long_date(date.fromisoformat(text))
        except ValueError:
            return text
    return text


def cell(value: object) -> str:
    """A value as it stands in the snapshot: ISO dates, yes and no, ``blank`` for nothing."""
    if isinstance(value, date):
        return value.isoformat()
    return readable(value) if value is None or isinstance(value, bool) else str(value)


def without_remark(label: str) -> str:
    """A label without a closing remark in brackets: ``Chair (full role)`` is ``Chair``."""
    return _REMARK.sub("", label) or label


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: ``1 clause``, ``14 clauses``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(items: tuple[str, ...] | list[str]) -> str:
    """Items as a sentence lists them: ``a, b and c``."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def capital(text: str) -> str:
    """The text with a capital first letter and the rest as it was."""
    return text[:1].upper() + text[1:]
