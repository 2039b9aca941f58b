"""What is known on the audit date: the snapshot, read as the contract says.

Nothing that happened after the audit date counts (it reads *not yet*), plans do; a blank cell
means what the vocabulary says of its column. The rest of evaluation looks only at this.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from engine.evaluation.values import ANY, BEFORE, NEVER, Unknown
from facts.snapshot import Record, Snapshot
from facts.vocabulary.codes import CodeBook
from facts.vocabulary.columns import Blank, Column, ColumnKind
from facts.vocabulary.tables import Table

# A row that starts after the audit date has not happened yet: nobody serves or holds a post by it.
STARTS = {"memberships": "from", "posts": "from"}

# A row that is itself the act: one of a later day has not happened, and is no row at all.
ACTS = {"letters": "sent_on", "submissions": "sent_on"}


class Row:
    """One fact as evaluation sees it: dates as day numbers, blanks as what they mean."""

    __slots__ = ("cells", "number", "position", "table", "to_come", "written")

    def __init__(self, record: Record, cells: dict[str, Any], position: int, to_come: bool) -> None:
        self.table = record.table
        self.number = record.row
        self.position = position
        self.cells = cells
        self.to_come = to_come
        self.written = record.fact

    @property
    def sources(self) -> tuple[Row, ...]:
        """The facts behind it: itself."""
        return (self,)


class Knowledge:
    """The tables as known on ``as_of``, with the indexes that make looking up quick."""

    def __init__(
        self, snapshot: Snapshot, as_of: date, codes: CodeBook, tables: Mapping[str, Table]
    ) -> None:
        self.as_of = as_of.toordinal()
        self.tables = tables
        self.codes = codes
        self.supplied = frozenset(name for name in tables if snapshot.is_supplied(name))
        self._domains: dict[str, tuple[str, ...]] = {}
        self._rows: dict[str, list[Row]] = {}
        self._indexes: dict[tuple[str, str], tuple[dict[Any, list[Row]], list[Row]]] = {}
        self.cache: dict[Any, Any] = {}
        bodies_of: dict[str, set[str]] = defaultdict(set)
        for record in snapshot.records("memberships") if "memberships" in self.supplied else ():
            if record.fact.cell("from") <= as_of:
                bodies_of[record.fact.cell("person")].add(record.fact.cell("body"))
        self._bodies_of = bodies_of
        # Codes of posts that may stand for their holder; a person of that very name is a person.
        people = {record.fact.cell("person") for record in snapshot.records("people")}
        self.posts = frozenset(self.domain("post")) - people
        for name, table in tables.items():
            found = snapshot.records(name) if name in self.supplied else ()
            rows = (self._row(table, record, at) for at, record in enumerate(found))
            self._rows[name] = [row for row in rows if row is not None]

    def rows(self, table: str) -> list[Row]:
        """The rows of a table in canonical order; none where it was not supplied."""
        return self._rows[table]

    def matching(self, table: str, column: str, value: Any) -> list[Row]:
        """The rows that hold ``value`` in ``column``, and those that may (a blank there)."""
        known, blank = self._index(table, column)
        found = known.get(value, [])
        return found + blank if blank else found

    def may_be_blank(self, table: str, column: str) -> bool:
        """Whether some row of a table has a blank in a column, so that it may hold anything."""
        return bool(self._index(table, column)[1])

    def _index(self, table: str, column: str) -> tuple[dict[Any, list[Row]], list[Row]]:
        index = self._indexes.get((table, column))
        if index is None:
            known: dict[Any, list[Row]] = defaultdict(list)
            blank: list[Row] = []
            for row in self._rows[table]:
                cell = row.cells[column]
                if cell.__class__ is Unknown:
                    blank.append(row)
                else:
                    known[cell].append(row)
            index = self._indexes[(table, column)] = (dict(known), blank)
        return index

    def remember(self, key: Any, make: Callable[[], Any]) -> Any:
        """What ``make`` gave for this key the first time (rolls, posts: asked again and again)."""
        try:
            return self.cache[key]
        except KeyError:
            value = self.cache[key] = make()
            return value

    def domain(self, kind: str) -> tuple[str, ...]:
        """Every code of a kind, in code order."""
        if kind not in self._domains:
            self._domains[kind] = tuple(sorted(code.code for code in self.codes.of_kind(kind)))
        return self._domains[kind]

    def _row(self, table: Table, record: Record, position: int) -> Row | None:
        fact = record.fact
        start, act = STARTS.get(table.name), ACTS.get(table.name)
        to_come = False
        cells: dict[str, Any] = {}
        for column in table.columns:
            raw = fact.cell(column.name)
            if raw is None:
                cells[column.name] = self._blank(table, record, column, cells)
            elif raw.__class__ is date:
                ordinal = raw.toordinal()
                if ordinal > self.as_of and (column.event or column.name == start):
                    if column.key or column.name == act:
                        return None
                    ordinal = NEVER
                cells[column.name] = ordinal
            else:
                cells[column.name] = raw
        if table.name == "meetings":
            to_come = self._place_in_time(cells)
        return Row(record, cells, position, to_come)

    def _place_in_time(self, cells: dict[str, Any]) -> bool:
        """Read a meeting's state as of the audit date; True where it is still to come."""
        later = cells["date"] > self.as_of
        stated = cells["state"]
        if (stated == "held" and later) or (
            stated == "cancelled" and cells["cancelled_on"] == NEVER
        ):
            stated = "scheduled"
        to_come: bool = stated == "scheduled" and cells["date"] >= self.as_of
        if stated == "scheduled" and not to_come:
            meeting = cells["meeting"]
            place = f"meetings {meeting}: state (still scheduled, though its day is past)"
            cells["state"] = Unknown(
                ("meetings", meeting, "state"), ColumnKind.CODE, ("held", "scheduled"), place
            )
        else:
            cells["state"] = stated
        if to_come:
            for column, value in cells.items():
                if value.__class__ is Unknown and value.kind == ColumnKind.DATE:
                    cells[column] = NEVER
        return to_come

    def _blank(self, table: Table, record: Record, column: Column, cells: dict[str, Any]) -> Any:
        meaning = column.blank_in(record.fact)
        if meaning is Blank.ONLY_ONE:
            bodies = self._bodies_of.get(cells.get("about", ""), set())
            if len(bodies) == 1:
                return next(iter(bodies))
        elif meaning is Blank.NONE:
            return NEVER if column.kind is ColumnKind.DATE else None
        elif meaning in (Blank.OPEN, Blank.NOT_YET):
            return NEVER
        domain: tuple[Any, ...] | None = None
        if column.kind is ColumnKind.YES_NO:
            domain = (True, False)
        elif column.codes is not None and column.kind is ColumnKind.CODE:
            domain = self.domain(column.codes)
        key = "/".join(str(cells[name]) for name in table.key)
        written = "/".join(_written(record.fact.cell(name)) for name in table.key)
        place = f"{table.name} {written}: {column.name}"
        return Unknown((table.name, key, column.name), column.kind, domain, place)


def _written(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def read_unknown(cell: Unknown) -> Any:
    """What an unknown cell is worth: any date or number, an unknown truth, or itself."""
    if cell.kind == ColumnKind.DATE:
        return ANY
    if cell.kind == ColumnKind.NUMBER:
        return NUMBER
    return None if cell.kind == ColumnKind.YES_NO else cell


NUMBER = type(ANY)(0, NEVER)
__all__ = ["ANY", "BEFORE", "NEVER", "Knowledge", "Row", "read_unknown"]
