"""A workbook (``.xlsx``): its sheets as raw tables, read row by row with openpyxl.

Imported only when a workbook is read, because openpyxl takes a while to import.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from facts.problems import ProblemList, quoted, visible
from facts.sources.package import SAVE_AS_XLSX, PackageRefusedError, inspect
from facts.sources.raw import Cell, Fault, RawTable, ReadingStoppedError, reason

DAMAGED = "a damaged workbook: its parts do not fit together"
_ESCAPED_RETURN = re.compile("_x000D_", re.IGNORECASE)
_NO_VALUE = Fault(
    "a formula without a stored value", "a value; open the workbook, let it calculate, save it"
)


@contextmanager
def workbook_tables(path: Path, place: str, problems: ProblemList) -> Iterator[list[RawTable]]:
    """Every sheet of the workbook, hidden ones too; chart sheets hold no table.

    The workbook stays open while the context lasts. What is wrong with it as a whole is added to
    ``problems``, and there are no sheets.
    """
    book = None
    found: list[RawTable] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            package = inspect(path)
            book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
            for name in sorted(package.sheets.difference(book.sheetnames)):
                raise PackageRefusedError(
                    f"a damaged workbook: its sheet {quoted(name)} is missing"
                )
            sheet: Any
            for sheet in book.worksheets:
                at = f"sheet {visible(sheet.title)}"
                empty = package.pending.get(sheet._worksheet_path, frozenset())
                rows = partial(_rows, sheet, at, empty, problems)
                found.append(RawTable(sheet.title, at, rows, is_sheet=True))
        except PackageRefusedError as refused:
            problems.error(place, None, None, refused.found, refused.accepted)
        except OSError as error:
            problems.error(
                place, None, None, f"a file that cannot be opened ({reason(error)})", SAVE_AS_XLSX
            )
        except Exception:
            # openpyxl raises errors of every kind for parts that do not fit together.
            problems.error(place, None, None, DAMAGED, SAVE_AS_XLSX)
            found = []
        try:
            yield found
        finally:
            if book is not None:
                book.close()


def _rows(
    sheet: Any, place: str, pending: frozenset[tuple[int, int]], problems: ProblemList
) -> Iterator[tuple[int, Sequence[Cell]]]:
    """The rows of a sheet, numbered from 1, gaps between them included."""
    # What a sheet says of its own size is often wrong.
    sheet.reset_dimensions()
    number = 0
    try:
        for number, cells in enumerate(sheet.iter_rows(), start=1):
            yield (
                number,
                [
                    _cell(cell, (number, at) in pending if pending else False)
                    for at, cell in enumerate(cells, start=1)
                ],
            )
    except Exception:
        # openpyxl raises errors of every kind for cells that cannot be.
        problems.error(place, number + 1, None, "a row that cannot be read", SAVE_AS_XLSX)
        raise ReadingStoppedError from None


def _cell(cell: Any, without_value: bool) -> Cell:
    if without_value:
        return _NO_VALUE
    value: Cell = cell.value
    if isinstance(value, str):
        if cell.data_type == "e":
            return Fault(f"the error {visible(value)}", "a value; correct the formula or the cell")
        return _ESCAPED_RETURN.sub("\n", value) if "_x000" in value else value
    return value
