"""What a reader of snapshots is told of the pack: its codes, clauses and tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from facts.vocabulary.codes import CodeBook
from facts.vocabulary.tables import TABLES, Table


@dataclass(frozen=True, slots=True)
class Expectations:
    """What a snapshot is checked against.

    ``constitutions`` are the ids that the key ``constitution`` may name. ``clauses`` gives each
    clause's obligations, for waivers and attestations; None where no clause is known, so that
    none is checked. ``tables`` are those of the contract and the pack's own.
    """

    codes: CodeBook
    constitutions: frozenset[str]
    clauses: Mapping[str, frozenset[str]] | None = None
    tables: Mapping[str, Table] = field(default_factory=lambda: TABLES)
