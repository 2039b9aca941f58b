"""What a command must know before it reads a snapshot: codes, constitutions, clauses, tables."""

from __future__ import annotations

from pathlib import Path

from facts.sources.expectations import Expectations
from facts.vocabulary.codes import standard_codes


def expectations_for(path: Path, constitution: str | None = None) -> Expectations:
    """What the snapshot at ``path`` is checked against.

    ``constitution`` is an id or the folder of a pack: then the snapshot must be one of it. Without
    it, and where the snapshot names a constitution whose rules come with quorate or lie in a
    folder of that name, as ``quorate audit`` finds them, its codes, tables and clauses are known;
    otherwise any constitution of the code book may be named, and no clause is checked. Raises
    ``PackRefused`` where those rules cannot be used.
    """
    from engine.language.packs import find_pack, load_pack, shipped_packs
    from facts.sources import peek_constitution

    if constitution is None:
        constitution = _own_rules(peek_constitution(path))

    codes = standard_codes()
    named = constitution or peek_constitution(path)
    code = codes.find("constitution", named) if named else None
    known = frozenset(each.code for each in codes.of_kind("constitution"))
    if constitution is None and (code is None or code.code not in shipped_packs()):
        return Expectations(codes=codes, constitutions=known, clauses=None)
    pack = load_pack(find_pack(code.code if code else str(named)))
    return Expectations(
        codes=pack.codes,
        constitutions=known if constitution is None else frozenset({pack.id}),
        clauses=pack.clause_ids(),
        tables=pack.tables,
    )


def _own_rules(named: str | None) -> str | None:
    """A folder of rules that is called as the constitution which a snapshot names."""
    from engine.language.packs import find_pack
    from engine.language.problems import PackRefused

    if not named or standard_codes().find("constitution", named):
        return None
    try:
        find_pack(named)
    except PackRefused:
        return None
    return named


def advice_on_own_rules(path: Path, constitution: str | None) -> str | None:
    """Where to say which rules are meant, for a snapshot that names none that quorate knows."""
    from facts.sources import peek_constitution

    named = peek_constitution(path)
    if constitution is not None or not named or standard_codes().find("constitution", named):
        return None
    if _own_rules(named) is not None:
        return None
    return "Rules of your own? Say which folder they are in: --constitution FOLDER"
