"""One table, read: its header matched with the columns it should have, each row cell by cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facts.checks.drafts import Draft, DraftTable
from facts.problems import SUGGESTIONS, ProblemList, listed, quoted
from facts.sources.cells import CellReader
from facts.sources.raw import (
    COLUMN_LIMIT,
    Cell,
    CellRefusedError,
    Fault,
    RawTable,
    ReadingStoppedError,
    is_blank,
    is_passed_over,
    name_of,
)
from facts.vocabulary.codes import CodeBook
from facts.vocabulary.columns import Column
from facts.vocabulary.tables import Table


@dataclass(frozen=True, slots=True)
class _Header:
    """Where each column stands (0-based), and up to where a value has a header above it."""

    columns: tuple[tuple[int, Column], ...]
    headed: frozenset[int]


class TableReader:
    """Reads tables into drafts, adding what is wrong with them to one list of problems."""

    def __init__(self, codes: CodeBook, day_first: bool, problems: ProblemList) -> None:
        """Read by these codes; ``day_first``: text dates may be ``dd/mm/yyyy``."""
        self._problems = problems
        self._codes = codes
        self._at: tuple[str, int, str] = ("", 0, "")
        self._nearest: dict[tuple[str, str], str | None] = {}
        self.cells = CellReader(codes, day_first, self._warn, self._nearest_code)

    def read(self, raw: RawTable, table: Table) -> DraftTable:
        """Every row of ``raw`` that is not blank, as a draft of ``table``."""
        drafts = DraftTable(table, raw.place)
        try:
            self._read(raw, table, drafts)
        except ReadingStoppedError:
            drafts.whole = False
        return drafts

    def _read(self, raw: RawTable, table: Table, drafts: DraftTable) -> None:
        rows = raw.rows()
        number, first = next(rows, (1, ()))
        if number != 1 or all(is_blank(cell) for cell in first):
            self._problems.error(
                raw.place,
                1,
                None,
                "no header",
                f"row 1 with the names of columns: {listed(c.name for c in table.columns)}",
            )
            raise ReadingStoppedError
        header = self._header(raw.place, table, first)
        there = {column.name for _, column in header.columns}
        drafts.whole = all(name in there for name in table.key)
        for number, cells in rows:
            draft = self._row(raw.place, table, header, number, cells)
            if draft is not None:
                drafts.rows.append(draft)

    def _header(self, place: str, table: Table, cells: Sequence[Cell]) -> _Header:
        names = [c.name for c in table.columns]
        accepted = f"the columns {listed(names)}"
        filled = [at for at, cell in enumerate(cells) if not is_blank(cell)]
        if len(filled) > COLUMN_LIMIT:
            self._problems.error(
                place, 1, None, f"{len(filled)} columns", f"at most {COLUMN_LIMIT} columns"
            )
            raise ReadingStoppedError
        found: dict[str, int] = {}
        columns = []
        for at in filled:
            cell = cells[at]
            if isinstance(cell, Fault):
                self._problems.error(place, 1, letters(at), cell.found, cell.accepted)
                continue
            name = name_of(str(cell))
            if is_passed_over(name):
                continue
            column = table.column(name)
            if column is None:
                self._problems.error(
                    place,
                    1,
                    letters(at),
                    f"the unknown column {quoted(cell)}",
                    f"{accepted}; a name that starts with _ or note is passed over",
                    self._problems.nearest(name, names),
                )
            elif name in found:
                self._problems.error(
                    place,
                    1,
                    letters(at),
                    f"the column {quoted(cell)} a second time (first in {letters(found[name])})",
                    "each column once",
                )
            else:
                found[name] = at
                columns.append((at, column))
        for column in table.columns:
            if column.never_blank and column.name not in found:
                self._problems.error(
                    place, 1, column.name, "no such column", f"the column {column.name}, filled in"
                )
        return _Header(tuple(columns), frozenset(filled))

    def _row(
        self, place: str, table: Table, header: _Header, number: int, cells: Sequence[Cell]
    ) -> Draft | None:
        if all(is_blank(cell) for cell in cells):
            return None
        draft = Draft(table.name, place, number, {})
        for at, cell in self._unheaded(header, cells):
            if at >= COLUMN_LIMIT:
                self._problems.error(
                    place,
                    number,
                    letters(at),
                    f"{_shown(cell)} beyond the last column",
                    f"at most {COLUMN_LIMIT} columns",
                )
                raise ReadingStoppedError
            self._problems.error(
                place,
                number,
                letters(at),
                f"{_shown(cell)} under no header",
                "values under a header in row 1 only",
            )
        filled = False
        for at, column in header.columns:
            cell = cells[at] if at < len(cells) else None
            self._at = (place, number, column.name)
            try:
                value = self.cells.read(cell, column)
            except CellRefusedError as refused:
                draft.unread |= {column.name}
                self._problems.error(*self._at, refused.found, refused.accepted, refused.nearest)
                filled = True
                continue
            filled = filled or value is not None
            draft.values[column.name] = value
        if not filled:
            return None
        for _, column in header.columns:
            name = column.name
            if column.never_blank and name not in draft.unread and draft.values[name] is None:
                draft.unread |= {name}
                self._problems.error(
                    place, number, name, "a blank cell", f"a value; {name} is never blank"
                )
        return draft

    def _unheaded(self, header: _Header, cells: Sequence[Cell]) -> Iterator[tuple[int, Cell]]:
        for at, cell in enumerate(cells):
            if at not in header.headed and not is_blank(cell):
                yield at, cell

    def _warn(self, found: str, accepted: str, nearest: str | None) -> None:
        self._problems.warn(*self._at, found, accepted, nearest)

    def _nearest_code(self, kind: str, text: str) -> str | None:
        if (kind, text) not in self._nearest and len(self._nearest) < SUGGESTIONS:
            self._nearest[kind, text] = self._codes.nearest(kind, text[:200])
        return self._nearest.get((kind, text))


def letters(at: int) -> str:
    """The letters over a spreadsheet's column: 0 is A, 26 is AA."""
    name = ""
    at += 1
    while at:
        at, digit = divmod(at - 1, 26)
        name = chr(ord("A") + digit) + name
    return name


def _shown(cell: Cell) -> str:
    return cell.found if isinstance(cell, Fault) else quoted(cell)
