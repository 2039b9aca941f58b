"""Reading a snapshot, whole or not at all: open the source, read each table, check, freeze."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from facts.checks.consistency import check_consistency
from facts.checks.drafts import Drafts
from facts.checks.names import resolve_names
from facts.problems import ProblemList, SnapshotRefused, listed, quoted, visible
from facts.snapshot import SETTINGS, Record, Settings, Snapshot
from facts.sources.expectations import Expectations
from facts.sources.opening import ACCEPTED, opened
from facts.sources.raw import Cell, RawTable, ReadingStoppedError, is_blank, is_passed_over, name_of
from facts.sources.rows import TableReader
from facts.sources.settings import key_of, read_settings, says_day_first
from facts.vocabulary.codes import standard_codes
from facts.vocabulary.tables import REFERRALS, TABLES, Table


def read_snapshot(
    path: Path | str, expectations: Expectations, *, referrals: bool = False
) -> Snapshot:
    """The snapshot in the workbook or folder ``path``.

    ``referrals``: also load ``dbs_referrals``, which is for the chair alone. Raises
    `SnapshotRefused` with every problem that was found.
    """
    path = Path(path)
    wanted = dict(expectations.tables)
    wanted.setdefault(SETTINGS, TABLES[SETTINGS])
    if referrals:
        wanted[REFERRALS.name] = REFERRALS
    problems = ProblemList(tuple(wanted))
    with opened(path, wanted.values(), problems) as found:
        raw, doubled = _recognised(found, wanted, problems)
        drafts, settings = _read(path, raw, wanted, expectations, problems)
    for name in doubled.intersection(drafts):
        drafts[name].whole = False
    spelled = resolve_names(drafts, expectations.codes, wanted, expectations.clauses, problems)
    check_consistency(drafts, problems)
    if problems.refused or settings is None:
        raise SnapshotRefused(problems.found())
    return Snapshot.of(
        settings,
        [wanted[name] for name in wanted if name in drafts],
        _records(drafts),
        warnings=problems.found(),
        spelled=spelled,
    )


def peek_constitution(path: Path | str) -> str | None:
    """The constitution that the snapshot at ``path`` names, nothing else of it read or checked.

    None where it names none or cannot be opened; `read_snapshot` then says why.
    """
    problems = ProblemList()
    table = TABLES[SETTINGS]
    with opened(Path(path), (table,), problems) as found:
        for raw in found:
            if name_of(raw.name) == SETTINGS:
                with suppress(ReadingStoppedError):
                    return _peeked(raw.rows())
    return None


def _peeked(rows: Iterator[tuple[int, Sequence[Cell]]]) -> str | None:
    _, header = next(rows, (1, ()))
    names = [name_of(str(cell)) for cell in header]
    if not {"key", "value"}.issubset(names):
        return None
    key, value = names.index("key"), names.index("value")
    for _, cells in rows:
        if len(cells) <= max(key, value) or is_blank(cells[value]):
            continue
        if key_of(str(cells[key])) == "constitution":
            text = str(cells[value]).strip()
            code = standard_codes().find("constitution", text)
            return code.code if code else text
    return None


def _recognised(
    found: Sequence[RawTable], wanted: Mapping[str, Table], problems: ProblemList
) -> tuple[dict[str, RawTable], set[str]]:
    """The raw table of each name that is wanted, and the names of those that are there twice.

    What is unknown or there twice is a problem.
    """
    raw: dict[str, RawTable] = {}
    doubled: set[str] = set()
    for table in found:
        name = name_of(table.name)
        if is_passed_over(name) or (name == REFERRALS.name and name not in wanted):
            continue
        if name not in wanted:
            if not table.is_sheet or _has_content(table):
                problems.error(
                    table.place,
                    None,
                    None,
                    f"the unknown table {quoted(table.name)}",
                    f"{listed(wanted)}; a name that starts with _ or note is passed over",
                    problems.nearest(name, tuple(wanted)),
                )
        elif name in raw:
            doubled.add(name)
            problems.error(
                table.place,
                None,
                None,
                f"the table {name} a second time (first in {raw[name].place})",
                "each table once",
            )
        else:
            raw[name] = table
            problems.placed(table.place, name)
    return raw, doubled


def _has_content(table: RawTable) -> bool:
    try:
        return any(not all(is_blank(cell) for cell in cells) for _, cells in table.rows())
    except ReadingStoppedError:
        return True


def _read(
    path: Path,
    raw: Mapping[str, RawTable],
    wanted: Mapping[str, Table],
    expectations: Expectations,
    problems: ProblemList,
) -> tuple[Drafts, Settings | None]:
    """Every table as drafts; the table ``snapshot`` first, as it says how dates are written."""
    drafts: Drafts = {}
    settings = None
    day_first = False
    if SETTINGS in raw:
        plain = TableReader(expectations.codes, False, problems)
        drafts[SETTINGS] = plain.read(raw[SETTINGS], wanted[SETTINGS])
        day_first = says_day_first(drafts[SETTINGS])
    elif raw or not problems.refused:
        problems.error(
            visible(str(path)),
            None,
            None,
            "no table snapshot" if raw else "no table at all",
            f"{ACCEPTED} with the table snapshot, which says constitution and as_of",
        )
    reader = TableReader(expectations.codes, day_first, problems)
    if SETTINGS in raw:
        settings = read_settings(drafts[SETTINGS], expectations, reader.cells, problems)
    for name, table in wanted.items():
        if name in raw and name != SETTINGS:
            drafts[name] = reader.read(raw[name], table)
    return drafts, settings


def _records(drafts: Drafts) -> Iterator[Record]:
    for table in drafts.values():
        # Each draft is let go as its fact is made, so that a large table is not held twice.
        table.rows.reverse()
        while table.rows:
            row = table.rows.pop()
            fact = table.table.model.model_validate(row.values)
            yield Record(row.table, row.row, row.place, fact)
