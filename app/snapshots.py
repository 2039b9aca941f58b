"""What a command must know before it reads a snapshot: codes, constitutions, clauses, tables."""

from __future__ import annotations

from pathlib import Path

from facts.sources.expectations import Expectations
from facts.vocabulary.codes import standard_codes


def expectations_for(path: Path) -> Expectations:
    """What the snapshot at ``path`` is checked against.

    Any constitution of the code book may be named; no clause is checked.
    """
    codes = standard_codes()
    return Expectations(
        codes=codes,
        constitutions=frozenset(code.code for code in codes.of_kind("constitution")),
        clauses=None,
    )
