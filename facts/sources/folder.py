"""A folder of CSV files: which of them are read, in what encoding, and their records."""

from __future__ import annotations

import codecs
import csv
import io
import re
import stat
from collections.abc import Collection, Iterator, Sequence
from functools import partial
from pathlib import Path

from facts.problems import ProblemList, visible
from facts.sources.raw import (
    FILE_LIMIT,
    ROW_LIMIT,
    UNPACKED_LIMIT,
    Cell,
    RawTable,
    ReadingStoppedError,
    is_passed_over,
    name_of,
    reason,
)

SAVE_AS_UTF8 = "a CSV file in UTF-8; in Excel save as “CSV UTF-8”"
_SEP = re.compile(r"sep=([^\r\n\"])[ \t]*(?:\r\n|\r|\n|$)", re.IGNORECASE)
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def folder_tables(folder: Path, columns: Collection[str], problems: ProblemList) -> list[RawTable]:
    """Every CSV file of ``folder`` that is to be read, by name; other files are warned of.

    ``columns`` are the names of all columns of all tables, to tell what stands between cells.
    Raises ``OSError`` where the folder cannot be listed.
    """
    tables = []
    total = 0
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        place = visible(path.name)
        if path.name.startswith("~$"):
            continue
        if path.suffix.lower() != ".csv":
            what = "a folder" if path.is_dir() else "a file"
            accepted = "a table as a .csv file"
            problems.warn(place, None, None, f"{what} that is passed over", accepted)
            continue
        name = name_of(path.stem)
        if is_passed_over(name):
            continue
        size = _regular_size(path, folder, place, problems)
        if size is None:
            continue
        total += size
        if size > FILE_LIMIT:
            problems.error(
                place, None, None, f"{size} bytes", f"a file of at most {FILE_LIMIT} bytes (100 MB)"
            )
            continue
        tables.append(RawTable(path.stem, place, partial(_records, path, place, columns, problems)))
    if total > UNPACKED_LIMIT:
        problems.error(
            visible(folder.name),
            None,
            None,
            f"{total} bytes of CSV files",
            f"at most {UNPACKED_LIMIT} bytes (500 MB) in one folder",
        )
        return []
    return tables


def _regular_size(path: Path, folder: Path, place: str, problems: ProblemList) -> int | None:
    """The size in bytes of a regular file, or of one that a link inside the folder leads to."""
    accepted = "a regular file, or a link to a file inside the folder"
    try:
        if path.is_symlink():
            target = path.resolve(strict=True)
            if not target.is_relative_to(folder.resolve(strict=True)):
                problems.error(place, None, None, "a link that leads out of the folder", accepted)
                return None
        found = path.stat()
    except (OSError, RuntimeError):
        problems.error(place, None, None, "a link that leads nowhere", accepted)
        return None
    if not stat.S_ISREG(found.st_mode):
        what = "a folder" if stat.S_ISDIR(found.st_mode) else "something that is no regular file"
        problems.error(place, None, None, what, accepted)
        return None
    return found.st_size


def _records(
    path: Path, place: str, columns: Collection[str], problems: ProblemList
) -> Iterator[tuple[int, Sequence[Cell]]]:
    """The records of a file, numbered from 1; a ``sep=`` line is read and not counted."""
    try:
        content = path.read_bytes()
    except OSError as error:
        problems.error(
            place,
            None,
            None,
            f"a file that cannot be opened ({reason(error)})",
            "a readable file",
        )
        raise ReadingStoppedError from None
    text = _decoded(content, place, problems)
    del content
    separator, start = _separator(text, columns)
    file = io.StringIO(text, newline="")
    file.seek(start)
    del text
    reader = csv.reader(file, delimiter=separator, strict=True)
    row = 0
    try:
        for row, cells in enumerate(reader, start=1):
            if row > ROW_LIMIT + 1 and any(cells):
                problems.error(
                    place, row, None, "a row too many", f"at most {ROW_LIMIT} rows in a table"
                )
                raise ReadingStoppedError
            yield row, cells
    except csv.Error as error:
        problems.error(
            place,
            row + 1,
            None,
            f"quotation marks that do not pair, or a value without end ({error})",
            'a value that holds the separator, a line end or " in quotation marks, each " '
            "within it doubled",
        )
        raise ReadingStoppedError from None


def _decoded(content: bytes, place: str, problems: ProblemList) -> str:
    """The text of a file. Raises `ReadingStoppedError` for an encoding that is not read."""
    if content.startswith(_UTF32):
        found = "a file in UTF-32"
    elif content.startswith(_UTF16):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError:
            found = "a file in broken UTF-16"
    elif content.count(0) * 4 >= len(content) > 0:
        found = "a file in UTF-16 or UTF-32 without its mark"
    else:
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            at = error.start
        try:
            text = content.removeprefix(codecs.BOM_UTF8).decode("cp1252")
        except UnicodeDecodeError as error:
            wrong = error.object[error.start]
            found = f"bytes that are neither UTF-8 nor Windows-1252 (0x{wrong:02X})"
        else:
            found = f"bytes that are not UTF-8 (0x{content[at]:02X} at byte {at + 1})"
            problems.warn(place, None, None, f"{found}, read as Windows-1252", SAVE_AS_UTF8)
            return text
    problems.error(place, None, None, found, SAVE_AS_UTF8)
    raise ReadingStoppedError


def _separator(text: str, columns: Collection[str]) -> tuple[str, int]:
    """What stands between cells, and where the records start: after a ``sep=`` line, if any."""
    if line := _SEP.match(text):
        return line[1], line.end()
    found = dict.fromkeys(",;\t", 0)
    for separator in found:
        header = next(csv.reader(io.StringIO(text[:100_000], newline=""), delimiter=separator), [])
        found[separator] = sum(name_of(cell) in columns for cell in header)
    best = max(found, key=lambda separator: found[separator])
    return best, 0
