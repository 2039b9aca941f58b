"""Opening a snapshot: is there a workbook or a folder, and what tables are in it?"""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from facts.problems import ProblemList, visible
from facts.sources.folder import folder_tables
from facts.sources.raw import RawTable, reason
from facts.vocabulary.tables import Table

ACCEPTED = "a workbook (.xlsx) or a folder of CSV files"

_NOT_READ = {
    ".xlsm": "a workbook with macros (.xlsm)",
    ".xltx": "a template of a workbook (.xltx)",
    ".xltm": "a template of a workbook (.xltm)",
    ".xls": "a workbook of the old form (.xls)",
    ".xlsb": "a binary workbook (.xlsb)",
    ".ods": "an OpenDocument spreadsheet (.ods)",
    ".csv": "a single CSV file",
    ".zip": "a zip archive",
}


@contextmanager
def opened(path: Path, tables: Iterable[Table], problems: ProblemList) -> Iterator[list[RawTable]]:
    """The raw tables at ``path``; none where it cannot be opened, and a problem says why.

    ``tables`` are those that may be there.
    """
    place = visible(str(path))
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        problems.error(place, None, None, "nothing: there is no such file or folder", ACCEPTED)
    except (OSError, ValueError) as error:
        problems.error(place, None, None, f"what cannot be opened ({reason(error)})", ACCEPTED)
    else:
        if stat.S_ISDIR(mode):
            yield _folder(path, place, tables, problems)
            return
        if _is_workbook(path, place, mode, problems):
            from facts.sources.workbook import workbook_tables

            with workbook_tables(path, place, problems) as found:
                yield found
            return
    yield []


def _folder(
    path: Path, place: str, tables: Iterable[Table], problems: ProblemList
) -> list[RawTable]:
    columns = frozenset(column.name for table in tables for column in table.columns)
    try:
        return folder_tables(path, columns, problems)
    except OSError as error:
        problems.error(
            place, None, None, f"a folder that cannot be listed ({reason(error)})", ACCEPTED
        )
        return []


def _is_workbook(path: Path, place: str, mode: int, problems: ProblemList) -> bool:
    suffix = path.suffix.lower()
    if stat.S_ISREG(mode) and suffix == ".xlsx":
        return True
    if not stat.S_ISREG(mode):
        problems.error(place, None, None, "no regular file", ACCEPTED)
    elif suffix in _NOT_READ:
        problems.error(place, None, None, _NOT_READ[suffix], _advice(suffix))
    else:
        problems.error(place, None, None, "a file of another kind", ACCEPTED)
    return False


def _advice(suffix: str) -> str:
    return f"{ACCEPTED}; " + (
        "name the folder that holds it"
        if suffix == ".csv"
        else "unpack it and name the folder"
        if suffix == ".zip"
        else "save it as an Excel workbook (.xlsx)"
    )
