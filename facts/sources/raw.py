"""What every source gives: tables of raw cells, row by row, and the limits it keeps to."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

FILE_LIMIT = 100_000_000
"""The most bytes of one file (100 MB)."""

UNPACKED_LIMIT = 500_000_000
"""The most bytes of a workbook once unpacked, or of all files of a folder (500 MB)."""

ROW_LIMIT = 1_000_000
"""The most rows of a table, its header not counted."""

COLUMN_LIMIT = 1_000
"""The most columns of a table."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that holds no value that can be read: what it holds, and what would be accepted."""

    found: str
    accepted: str


class CellRefusedError(ValueError):
    """A cell that cannot be read: what was found, what is accepted, the nearest right value."""

    def __init__(self, found: str, accepted: str, nearest: str | None = None) -> None:
        """Say why."""
        super().__init__(found)
        self.found, self.accepted, self.nearest = found, accepted, nearest


class ReadingStoppedError(Exception):
    """The rest of a table cannot be read; a problem already says why."""


Cell = str | int | float | bool | date | datetime | time | timedelta | Fault | None
"""A cell as the source gives it. CSV gives text only; a blank cell is None or blank text."""


@dataclass(frozen=True, slots=True)
class RawTable:
    """One file or sheet.

    ``name`` is its name as spelled, without an ending; ``place`` names it in messages; ``rows``
    starts to read it and gives (row number, cells), the header as row 1. What stops the reading
    is added to the list of problems, and `ReadingStoppedError` is raised.
    ``is_sheet``: a sheet of a workbook, which may be there for show and hold nothing.
    """

    name: str
    place: str
    rows: Callable[[], Iterator[tuple[int, Sequence[Cell]]]]
    is_sheet: bool = False


_TRIMMED = " \t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
TRIMMED = _TRIMMED + "\u200a\u202f\u205f\u3000"
"""What is trimmed from both ends of a value: spaces of every width, tabs and line ends."""

_SPACES = re.compile(f"[{re.escape(TRIMMED)}]+")


def name_of(text: str) -> str:
    """A sheet or column name as it is compared: lower case, spaces as ``_``, ends trimmed."""
    return _SPACES.sub("_", text.strip(TRIMMED)).casefold()


def is_passed_over(name: str) -> bool:
    """Whether a table or column of that (folded) name is an officer's own, and not read."""
    return name.startswith(("_", "note"))


def is_blank(cell: Cell) -> bool:
    """Whether the cell is empty, or holds nothing but spaces."""
    return cell is None or (isinstance(cell, str) and not cell.strip(TRIMMED))


def reason(error: Exception) -> str:
    """What the operating system says was wrong, in a few words."""
    number = getattr(error, "errno", None)
    return os.strerror(number).lower() if number else type(error).__name__
