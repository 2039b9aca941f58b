"""What a command must know before it reads a snapshot: codes, constitutions, clauses, tables."""

from __future__ import annotations

from pathlib import Path

from facts.sources.expectations import Expectations
from facts.vocabulary.codes import standard_codes


def expectations_for(path: Path) -> Expectations:
    """What the snapshot at ``path`` is checked against.

    Where it names a constitution whose rules come with quorate, its codes, tables and clauses are
    known; otherwise any constitution of the code book may be named, and no clause is checked.
    Raises ``PackRefused`` where those rules cannot be used.
    """
    from engine.language.packs import find_pack, load_pack, shipped_packs
    from facts.sources import peek_constitution

    codes = standard_codes()
    named = peek_constitution(path)
    code = codes.find("constitution", named) if named else None
    known = frozenset(each.code for each in codes.of_kind("constitution"))
    if code is None or code.code not in shipped_packs():
        return Expectations(codes=codes, constitutions=known, clauses=None)
    pack = load_pack(find_pack(code.code))
    return Expectations(
        codes=pack.codes, constitutions=known, clauses=pack.clause_ids(), tables=pack.tables
    )
