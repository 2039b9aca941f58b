"""Writing a snapshot as a folder of CSV files or as a workbook, so that nothing is lost.

What is written reads back as the same facts with the same digest, whichever form it takes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from facts.snapshot import Snapshot
from facts.sources.settling import settled
from facts.vocabulary.columns import Column, ColumnKind
from facts.vocabulary.tables import END, Table

CellValue = str | int | date | None

TEXT_FORMAT = "@"
"""The format of a cell that stays text when it is typed over."""

DATE_FORMAT = "yyyy-mm-dd"

WIDTHS = {
    ColumnKind.IDENTIFIER: 26,
    ColumnKind.TEXT: 32,
    ColumnKind.DATE: 13,
    ColumnKind.YES_NO: 12,
    ColumnKind.CODE: 26,
    ColumnKind.NUMBER: 12,
    ColumnKind.PERIOD: 14,
}
"""How wide a column is, in characters: a date that does not fit is shown as ########."""


def write_folder(snapshot: Snapshot, path: Path | str) -> None:
    """Write every supplied table as ``<table>.csv`` (UTF-8, commas) into the folder ``path``.

    The folder is made if need be. Raises ``FileExistsError`` where there is something in it,
    ``OSError`` where it cannot be written.
    """
    folder = Path(path)
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise FileExistsError(f"{folder} is not empty")
    for table in snapshot.tables.values():
        with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(column.name for column in table.columns)
            for row in _rows(snapshot, table):
                writer.writerow("" if cell is None else str(cell) for cell in row)


def write_workbook(snapshot: Snapshot, path: Path | str) -> None:
    """Write every supplied table as a sheet of the workbook ``path`` (``.xlsx``).

    Dates are date cells, everything that is named is text, so that ``007`` stays ``007`` and
    nothing is taken for a formula. The same snapshot gives the same bytes. Raises
    ``FileExistsError`` where the file is there already, ``OSError`` where it cannot be written.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    path = Path(path)
    if path.exists():
        raise FileExistsError(f"{path} is there already")
    book = Workbook(write_only=True)
    bold = Font(bold=True)
    for table in snapshot.tables.values():
        sheet = book.create_sheet(table.name)
        sheet.freeze_panes = "A2"
        header = []
        for place, column in enumerate(table.columns, start=1):
            sheet.column_dimensions[get_column_letter(place)].width = WIDTHS[column.kind]
            header.append(WriteOnlyCell(sheet, column.name))
            if column.key:
                header[-1].font = bold
        sheet.append(header)
        for row in _rows(snapshot, table):
            cells = []
            for value in row:
                cell = WriteOnlyCell(sheet)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"
                    cell.number_format = TEXT_FORMAT
                elif isinstance(value, date):
                    cell.number_format = DATE_FORMAT
                cells.append(cell)
            sheet.append(cells)
    saved = io.BytesIO()
    book.save(saved)
    with path.open("xb") as file:
        file.write(settled(saved.getvalue(), snapshot.settings.as_of))


def _rows(snapshot: Snapshot, table: Table) -> Iterator[list[CellValue]]:
    for record in snapshot.written(table.name):
        yield [_cell(snapshot, column, record.fact.cell(column.name)) for column in table.columns]


def _cell(snapshot: Snapshot, column: Column, value: CellValue) -> CellValue:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str) and column.refers_to == END:
        return snapshot.spelled.get(value, value)
    return value
