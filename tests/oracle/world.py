"""What is known of a snapshot on the audit date, written straight from the contract.

Nothing here looks at the engine or at a pack. Tables are lists of plain rows; a cell that the
contract calls *unknown* is branched over: reading it raises `Undecided`, and `explore` tries what
it may hold. So a decision is written as if everything were known, and only the blanks it reads
are completed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

Tables = dict[str, list[dict[str, Any]]]
Cell = tuple[str, str, str]

NEVER = date.max
FULL_ROLES = ("chair", "co-chair", "vice-chair", "deputy-chair", "member", "lay-member")
ROLES = (
    *FULL_ROLES,
    "named-deputy",
    "associate",
    "adviser",
    "participant-observer",
    "virtual-member",
    "co-opted-member",
)
OUTCOMES = ("present", "apologies", "absent", "deputised")
GROUPS = (
    "business-group",
    "case-review-group",
    "cdop",
    "learning-development",
    "quality-effectiveness",
    "mase",
    "health-safeguarding",
    "education-safeguarding",
    "policy-procedures",
    "safeguarding-leads",
    "risks-threats-vulnerabilities",
)
BODIES = ("board", *GROUPS)
# A seat of every constituency that a quorum asks for, and one of none.
SEATS = (
    "kent-police",
    "specialist-childrens-services",
    "director-specialist-childrens-services",
    "scs-safeguarding-quality",
    "ccg-nominees",
    "designated-nurse",
    "ccg-paediatricians",
    "health-providers",
    "designated-paediatrician",
    "national-probation-service",
    "community-rehabilitation-company",
    "probation-provider",
    "community-safety",
    "kmpt",
    "cxk",
)
KEYS = {
    "people": ("person",),
    "posts": ("post", "person", "from"),
    "memberships": ("person", "body", "from"),
    "meetings": ("meeting",),
    "attendance": ("meeting", "person"),
    "dbs_checks": ("person", "issued_on"),
    "appraisals": ("person", "held_on"),
    "letters": ("letter",),
    "documents": ("document",),
    "submissions": ("document", "to"),
}
# Rows that have not happened where this day lies after the audit date.
HAPPENED = {
    "posts": "from",
    "memberships": "from",
    "dbs_checks": "issued_on",
    "appraisals": "held_on",
}
# Other dates on which something happened: later than the audit date, they read "not yet".
EVENTS = {
    "memberships": ("accepted_on",),
    "meetings": (
        "agenda_agreed_on",
        "papers_sent_on",
        "action_log_sent_on",
        "minutes_sent_on",
        "cancelled_on",
    ),
    "letters": ("sent_on",),
    "documents": ("approved_on", "published_on", "reviewed_on"),
    "submissions": ("sent_on",),
}


class Undecided(Exception):  # noqa: N818 - not a failure: a question
    """An unknown cell was read: what it may hold has to be tried."""

    def __init__(self, cell: Cell, domain: tuple[Any, ...]) -> None:
        super().__init__(cell)
        self.cell = cell
        self.domain = domain


class NotSupplied(Exception):  # noqa: N818
    """A table that the question needs was left out."""


class Row:
    """One row, as known on the audit date; reading an unknown cell asks the world."""

    def __init__(self, world: World, table: str, cells: dict[str, Any], name: str) -> None:
        self.world = world
        self.table = table
        self.cells = cells
        self.name = name

    def __getitem__(self, column: str) -> Any:
        cell = (self.table, self.name, column)
        if cell in self.world.assumed:
            return self.world.assumed[cell]
        if column in self.cells:
            return self.cells[column]
        raise Undecided(cell, self.world.domain(self, column))


@dataclass
class World:
    """A snapshot on its audit date; ``assumed`` is what unknown cells are taken to hold."""

    given: Tables
    as_of: date
    covers_from: date | None = None
    tables: dict[str, list[Row]] = field(init=False)
    assumed: dict[Cell, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tables = {}
        bodies: dict[str, set[str]] = {}
        for row in self.given.get("memberships", ()):
            if row["from"] <= self.as_of:
                bodies.setdefault(row["person"], set()).add(row["body"])
        for table, rows in self.given.items():
            kept = []
            for row in rows:
                start = HAPPENED.get(table)
                if start is not None and row[start] > self.as_of:
                    continue
                cells = {name: value for name, value in row.items() if value is not None}
                for column in EVENTS.get(table, ()):
                    if column in cells and cells[column] > self.as_of:
                        cells[column] = NEVER
                self._read_blanks(table, cells, bodies)
                key = KEYS.get(table, tuple(cells))
                kept.append(Row(self, table, cells, "/".join(str(row[name]) for name in key)))
            self.tables[table] = kept

    def _read_blanks(self, table: str, cells: dict[str, Any], bodies: dict[str, set[str]]) -> None:
        if table in ("memberships", "posts"):
            cells.setdefault("until", NEVER)
        if table == "memberships":
            cells.setdefault("accepted_on", NEVER)
            cells.setdefault("deputy_for", None)
            if cells.get("role") in ("lay-member", "chair", "participant-observer"):
                cells.setdefault("organisation", None)
        if table == "attendance":
            cells.setdefault("deputy", None)
        if table == "letters" and "body" not in cells:
            only = bodies.get(cells.get("about", ""), set())
            if len(only) == 1:
                cells["body"] = next(iter(only))
        if table == "meetings":
            self._place(cells)

    def _place(self, cells: dict[str, Any]) -> None:
        later = cells["date"] > self.as_of
        state = cells["state"]
        if (state == "held" and later) or (
            state == "cancelled" and cells.get("cancelled_on") == NEVER
        ):
            state = "scheduled"
        if state == "scheduled" and cells["date"] >= self.as_of:
            cells["state"] = "to come"
            for column in EVENTS["meetings"]:
                cells.setdefault(column, NEVER)
        elif state == "scheduled":
            del cells["state"]
        else:
            cells["state"] = state

    @property
    def starts(self) -> date:
        """The first day of the audit."""
        first = self.covers_from
        if first is None:
            year = (
                self.as_of.year
                if self.as_of >= date(self.as_of.year, 4, 1)
                else (self.as_of.year - 1)
            )
            first = date(year - 1, 4, 1)
        return max(first, date(2017, 4, 1))

    def rows(self, table: str) -> list[Row]:
        """The rows of a table; raises NotSupplied where it was left out."""
        if table not in self.tables:
            raise NotSupplied(table)
        return self.tables[table]

    def has(self, table: str) -> bool:
        """Whether a table was supplied."""
        return table in self.tables

    def outcome(self, meeting: Row, person: str) -> Any:
        """How a person's attendance at a held meeting turned out; a missing row is a blank."""
        name = f"{meeting['meeting']}/{person}"
        for row in self.rows("attendance"):
            if row.name == name:
                return row["outcome"]
        cell = ("attendance", name, "outcome")
        if cell not in self.assumed:
            raise Undecided(cell, OUTCOMES)
        return self.assumed[cell]

    def members(self, body: str, day: date, roles: tuple[str, ...]) -> dict[str, list[Row]]:
        """The memberships of a body in one of the roles on a day, by person."""
        found: dict[str, list[Row]] = {}
        for row in self.rows("memberships"):
            running = row["body"] == body and row["from"] <= day <= row["until"]
            if running and row["role"] in roles:
                found.setdefault(row["person"], []).append(row)
        return found

    def holds(self, who: Any, post: str, day: date, organisation: Any = None) -> bool:
        """Whether a person (or the post's code) holds a post on a day.

        Where two people hold it, which of them is meant is unknown.
        """
        people = sorted(
            {
                row["person"]
                for row in self.rows("posts")
                if row["post"] == post
                and row["from"] <= day <= row["until"]
                and (organisation is None or row["organisation"] == organisation)
            }
        )
        if who == post:
            return bool(people)
        if len(people) < 2 or who not in people:
            return who in people
        cell = ("posts", f"{post}/{organisation}/{day}", "person")
        if cell not in self.assumed:
            raise Undecided(cell, tuple(people))
        return bool(self.assumed[cell] == who)

    def domain(self, row: Row, column: str) -> tuple[Any, ...]:
        """What an unknown cell may hold, as far as any clause can tell the difference."""
        of_kind: dict[str, tuple[Any, ...]] = {
            "role": ROLES,
            "seat": SEATS,
            "state": ("held", "not held"),
            "cancelled_because": ("no-business", "other"),
            "serving_police_officer": (True, False),
        }
        if column == "outcome":
            if row.table == "attendance":
                return OUTCOMES
            return ("satisfactory", "referred", "awaited")
        if column in of_kind:
            return of_kind[column]
        if column == "kind":
            return (
                ("attendance-reminder", "replacement-request", "something else")
                if row.table == "letters"
                else ("annual-report", "budget", "chair-appointment", "something else")
            )
        if column == "body":
            return tuple(
                {each["body"] for each in self.given.get("memberships", ())} | {"board", "hwb"}
            )
        if column == "period":
            return tuple(f"{year}-{year + 1 - 2000}" for year in range(2014, 2021))
        if column in ("about", "signed_by", "by", "author", "to", "organisation"):
            return self._names(column)
        return self._days(row)

    def _names(self, column: str) -> tuple[Any, ...]:
        people = {each["person"] for each in self.given.get("memberships", ())}
        organisations = {
            each["organisation"]
            for table in ("memberships", "posts")
            for each in self.given.get(table, ())
            if each.get("organisation")
        } | {"elsewhere"}
        posts = {"independent-chair", "chief-officer"}
        if column == "organisation":
            return tuple(sorted(organisations))
        if column == "to":
            return tuple(sorted(organisations | posts | people))
        return tuple(sorted(people | posts | {"board", "elsewhere"}))

    def _days(self, row: Row) -> tuple[date, ...]:
        """A few telling days up to the audit date, and never."""
        anchors = {each["date"] for each in self.given.get("meetings", ())}
        anchors |= {each["from"] for each in self.given.get("memberships", ())} | {self.as_of}
        moves: tuple[int, ...] = (-1, 0, 1)
        if row.table == "meetings":
            anchors = {row.cells["date"]}
            moves = (-60, -15, -14, -8, -7, -1, 0, 7, 8, 14, 15)
        if row.table == "documents":
            years = range(2014, 2020)
            anchors |= {date(year, month, 1) for year in years for month in (1, 4)}
        days = {anchor + timedelta(move) for anchor in anchors for move in moves}
        return (*sorted(day for day in days if day <= self.as_of), NEVER)


MOST_PATHS = 5_000


class TooMany(Exception):  # noqa: N818
    """Too many completions to try."""


def explore(world: World, decide: Callable[[World], Any]) -> Iterator[Any]:
    """Every answer that some completion of the blanks gives (once a path, so maybe repeated)."""
    paths = 0

    def branch() -> Iterator[Any]:
        nonlocal paths
        paths += 1
        if paths > MOST_PATHS:
            raise TooMany
        try:
            answer = decide(world)
        except Undecided as question:
            for value in question.domain:
                world.assumed[question.cell] = value
                yield from branch()
                del world.assumed[question.cell]
        else:
            yield answer

    return branch()
