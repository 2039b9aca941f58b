"""Plain rows as a snapshot, so that the engine can be asked what the oracle is asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from facts.snapshot import Record, Settings, Snapshot
from facts.vocabulary.tables import TABLES
from tests.oracle.world import Tables


def snapshot_of(
    tables: Tables | Mapping[str, list[dict[str, Any]]],
    as_of: date,
    covers_from: date | None = None,
    constitution: str = "kscb-2018",
) -> Snapshot:
    """The snapshot that holds these rows, numbered from 2 in the order given."""
    settings = Settings(constitution=constitution, as_of=as_of, covers_from=covers_from)
    records = [
        Record(name, number, f"{name}.csv", TABLES[name].model(**row))
        for name, rows in tables.items()
        for number, row in enumerate(rows, 2)
    ]
    return Snapshot.of(settings, [TABLES[name] for name in tables], records)
