"""Rows whose cells have been read, and that are still to be checked against each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from facts.vocabulary.tables import Table

Value = str | date | bool | int | None
"""A cell that has been read; None where it is blank."""


@dataclass(slots=True)
class Draft:
    """One row on its way to be a fact.

    ``values`` holds every column that could be read, by name; ``unread`` names those that could
    not (and of which a problem says so), so that no check builds on them.
    """

    table: str
    place: str
    row: int
    values: dict[str, Value]
    unread: frozenset[str] = frozenset()

    def text(self, column: str) -> str | None:
        """The value of a column of names or words, None where blank, unread or left out."""
        value = self.values.get(column)
        return value if isinstance(value, str) else None

    def day(self, column: str) -> date | None:
        """The value of a column of dates, None where blank, unread or left out."""
        value = self.values.get(column)
        return value if isinstance(value, date) else None


@dataclass(slots=True)
class DraftTable:
    """The rows of one table. ``whole`` is False where some of it could not be read at all."""

    table: Table
    place: str
    rows: list[Draft] = field(default_factory=list)
    whole: bool = True


Drafts = dict[str, DraftTable]
"""Drafts by the name of their table: only tables that were supplied."""
