"""Problems of a snapshot, each on one line, written for the person who filled it in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from facts.vocabulary.codes import CUT_OFF

SHOWN_LENGTH = 80
"""The most characters of a value that a message quotes."""

IN_FULL = 200
"""How many problems are shown in full; of the others only their number."""

SUGGESTIONS = 400
"""For how many problems the nearest right name is sought, so that a hopeless file ends soon."""

CANDIDATES = 20_000
"""Among how many names the nearest is sought at most."""


class Level(StrEnum):
    """An error refuses the snapshot, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """What was found, where, what is accepted there, and the nearest right name.

    ``place`` is a file or sheet; ``row`` is 1-based and the header is row 1 (in CSV a record, not
    a physical line); ``row`` and ``column`` are None where the problem is not of one of them.
    """

    place: str
    row: int | None
    column: str | None
    found: str
    accepted: str
    nearest: str | None = None
    level: Level = Level.ERROR

    @property
    def line(self) -> str:
        """The whole problem as one line of text."""
        where = self.place
        if self.row is not None:
            where += f", row {self.row}"
        if self.column is not None:
            where += f", column {self.column}"
        prefix = "warning: " if self.level is Level.WARNING else ""
        suffix = f"; nearest: {quoted(self.nearest)}" if self.nearest is not None else ""
        return f"{prefix}{where}: found {self.found}; accepted: {self.accepted}{suffix}"


class SnapshotRefused(Exception):  # noqa: N818 - it is the answer, and reads as one
    """A snapshot is read whole or not at all: this one was not, and ``problems`` says why.

    ``problems`` holds every error, then every warning, in the order of tables, rows, columns.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Refuse for these problems."""
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.line for problem in self.problems[:IN_FULL]))


def visible(text: str) -> str:
    """``text`` on one line, whatever cannot be seen or would turn the line round escaped."""
    return "".join(
        char
        if char == " " or (char.isprintable() and unicodedata.category(char) != "Cf")
        else f"\\u{ord(char):04x}"
        for char in text
    )


def quoted(value: object) -> str:
    """``value`` in quotation marks, made visible, cut where it is long."""
    text = str(value)
    cut = len(text) > SHOWN_LENGTH
    shown = visible(text[:SHOWN_LENGTH]) + ("…" if cut else "")
    return f'"{shown}"'


def listed(names: Iterable[str], limit: int = 30) -> str:
    """``names`` with commas between, the first ``limit`` of them."""
    names = list(names)
    more = f" and {len(names) - limit} more" if len(names) > limit else ""
    return ", ".join(names[:limit]) + more


class ProblemList:
    """Collects the problems of one reading; `found` gives them in one settled order."""

    def __init__(self, order: Sequence[str] = ()) -> None:
        """Start with none. ``order`` is the order of tables, for `placed`."""
        self._problems: list[Problem] = []
        self._rank = {table: rank for rank, table in enumerate(order)}
        self._places: dict[str, int] = {}
        self._sought = 0

    def placed(self, place: str, table: str) -> None:
        """Say that ``place`` (a file or sheet) holds ``table``: problems come in its order."""
        self._places[place] = self._rank.get(table, len(self._rank))

    def error(
        self,
        place: str,
        row: int | None,
        column: str | None,
        found: str,
        accepted: str,
        nearest: str | None = None,
    ) -> None:
        """Add a problem for which the snapshot is refused."""
        self._problems.append(Problem(place, row, column, found, accepted, nearest))

    def warn(
        self,
        place: str,
        row: int | None,
        column: str | None,
        found: str,
        accepted: str,
        nearest: str | None = None,
    ) -> None:
        """Add a problem that is said and does not refuse the snapshot."""
        self._problems.append(Problem(place, row, column, found, accepted, nearest, Level.WARNING))

    def nearest(self, text: str, names: Sequence[str]) -> str | None:
        """The one of ``names`` most like ``text``, or None: none near, or too much to look for."""
        self._sought += 1
        if self._sought > SUGGESTIONS or len(names) > CANDIDATES:
            return None
        lower = text.casefold()
        alike = {name.casefold(): name for name in reversed(names)}
        if lower in alike:
            return alike[lower]
        close = get_close_matches(lower[:200], alike, n=1, cutoff=CUT_OFF)
        return alike[close[0]] if close else None

    def __len__(self) -> int:
        """How many problems there are so far."""
        return len(self._problems)

    @property
    def refused(self) -> bool:
        """Whether there is an error among the problems."""
        return any(problem.level is Level.ERROR for problem in self._problems)

    def found(self) -> tuple[Problem, ...]:
        """Every error, then every warning, in the order of tables, places, rows and columns."""
        return tuple(
            sorted(
                dict.fromkeys(self._problems),
                key=lambda problem: (
                    problem.level is Level.WARNING,
                    self._places.get(problem.place, -1),
                    problem.place,
                    problem.row or 0,
                    problem.column or "",
                    problem.found,
                ),
            )
        )
