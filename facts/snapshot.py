"""A snapshot: everything that a body knows about itself on one date, with where each fact is.

A snapshot never changes. Its digest depends on what it says, not on the order of its rows nor on
whether it came from a workbook or from a folder.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any

from facts.problems import Problem
from facts.vocabulary.rows import Row
from facts.vocabulary.tables import REFERRALS, Table

SETTINGS = "snapshot"
CHECKS = "dbs_checks"

_LINE = json.JSONEncoder(sort_keys=True, ensure_ascii=False, default=date.isoformat)


@dataclass(frozen=True, slots=True)
class Record:
    """One fact and where it came from.

    ``table`` is the table it was read from, ``row`` its row there (1-based, the header is row 1),
    ``place`` the file or sheet, ``fact`` the row itself.
    """

    table: str
    row: int
    place: str
    fact: Row


@dataclass(frozen=True, slots=True)
class Settings:
    """The ``snapshot`` table, read.

    ``constitution`` is the id of a pack, ``as_of`` the audit date, ``covers_from`` the first day
    that the audit covers or None, ``dates`` how text dates are written or None for ISO.
    """

    constitution: str
    as_of: date
    covers_from: date | None = None
    dates: str | None = None
    prepared_by: str | None = None
    prepared_on: date | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Facts by table, frozen; `Snapshot.of` makes one, `facts.sources.read_snapshot` reads one.

    ``tables`` are those supplied, by name, in the contract's order; ``digest`` is of the content;
    ``spelled`` says how a name is written that several things bear (``mscb``: ``body:mscb``).
    """

    settings: Settings
    tables: Mapping[str, Table]
    digest: str
    warnings: tuple[Problem, ...]
    spelled: Mapping[str, str]
    _kept: Mapping[str, tuple[Record, ...]]
    _merged: Mapping[str, tuple[Record, ...]]

    @classmethod
    def of(
        cls,
        settings: Settings,
        tables: Iterable[Table],
        records: Iterable[Record],
        *,
        warnings: tuple[Problem, ...] = (),
        spelled: Mapping[str, str] | None = None,
    ) -> Snapshot:
        """Make a snapshot of ``records``, each of one of ``tables``, whatever their order."""
        supplied = {table.name: table for table in tables}
        by_table: dict[str, list[Record]] = {name: [] for name in supplied}
        for record in records:
            by_table[record.table].append(record)
        kept = {
            name: tuple(sorted(found, key=partial(_record_key, supplied[name])))
            for name, found in by_table.items()
        }
        return cls(
            settings=settings,
            tables=MappingProxyType(supplied),
            digest=_digest(kept),
            warnings=warnings,
            spelled=MappingProxyType(dict(spelled or {})),
            _kept=MappingProxyType(kept),
            _merged=MappingProxyType(_merged(kept)),
        )

    def records(self, table: str) -> tuple[Record, ...]:
        """The facts of ``table`` in the order of its key, none where it was not supplied.

        Where referrals were loaded, ``dbs_checks`` holds them too, each in the place of a row for
        the same person and day; their ``table`` stays ``dbs_referrals``, where they are to be seen.
        """
        return self._merged.get(table, ())

    def written(self, table: str) -> tuple[Record, ...]:
        """The facts of ``table`` as its own file or sheet holds them, referrals kept apart."""
        return self._kept.get(table, ())

    def is_supplied(self, table: str) -> bool:
        """Whether the table is there, even empty: then what is not in it did not happen."""
        return table in self.tables

    @property
    def supplied(self) -> tuple[str, ...]:
        """The names of the tables that are there, in the contract's order."""
        return tuple(self.tables)


def _record_key(table: Table, record: Record) -> tuple[Any, ...]:
    cells = (record.fact.cell(name) for name in table.identity)
    return tuple("" if cell is None else cell for cell in cells)


def _merged(records: Mapping[str, tuple[Record, ...]]) -> dict[str, tuple[Record, ...]]:
    referrals = records.get(REFERRALS.name, ())
    found = {_record_key(REFERRALS, record): record for record in records.get(CHECKS, ())}
    found.update({_record_key(REFERRALS, record): record for record in referrals})
    return {**records, CHECKS: tuple(found[key] for key in sorted(found))}


def _digest(records: Mapping[str, tuple[Record, ...]]) -> str:
    """Sixty-four hexadecimal digits of what is said: blank cells and row numbers left out.

    The key ``dates`` is left out too: how dates are written is no fact.
    """
    digest = hashlib.sha256()
    for name in sorted(records):
        digest.update(f"{name}\n".encode())
        for record in records[name]:
            cells = {
                column: cell for column, cell in record.fact.cells().items() if cell is not None
            }
            if name == SETTINGS and (cells["key"] == "dates" or "value" not in cells):
                continue
            digest.update(f"{_LINE.encode(cells)}\n".encode())
    return digest.hexdigest()
