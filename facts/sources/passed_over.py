"""What of a source is an officer's own and not read: names that start with ``_`` or ``note``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from facts.problems import ProblemList, visible
from facts.sources.opening import opened
from facts.sources.raw import (
    Fault,
    RawTable,
    ReadingStoppedError,
    is_blank,
    is_passed_over,
    name_of,
)
from facts.vocabulary.tables import TABLES, Table


def passed_over(
    path: Path | str, wanted: Iterable[Table] = tuple(TABLES.values())
) -> tuple[str, ...]:
    """Each sheet, file and column of the source at ``path`` that no reading takes in, in words.

    ``wanted`` are the tables that it may hold.

    A sheet or file is named as in messages (``sheet _lists``), a column with the place it is in
    (``column note of sheet snapshot``). Empty where the source cannot be opened.
    """
    path = Path(path)
    found = [
        visible(file.name)
        for file in (sorted(path.iterdir()) if path.is_dir() else ())
        if file.suffix.lower() == ".csv" and is_passed_over(name_of(file.stem))
    ]
    with opened(path, wanted, ProblemList()) as tables:
        for table in tables:
            if is_passed_over(name_of(table.name)):
                found.append(table.place)
            else:
                found.extend(f"column {name} of {table.place}" for name in _columns(table))
    return tuple(found)


def _columns(table: RawTable) -> Iterator[str]:
    try:
        _, header = next(table.rows(), (1, ()))
    except ReadingStoppedError:
        return
    for cell in header:
        if not isinstance(cell, Fault) and not is_blank(cell):
            name = str(cell)
            if is_passed_over(name_of(name)):
                yield visible(name.strip())
