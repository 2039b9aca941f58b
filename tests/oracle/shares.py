"""Attendance and deputies in a year, from the register's tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from tests.oracle.cases import Case, Clause, Decide
from tests.oracle.world import BODIES, FULL_ROLES, Row, World

# What may become of a meeting still to come: how the person attends, or that it is not held.
FUTURES = ("present", "deputised", "absent", None)
Holds = Callable[[list[str]], bool]


def _years(world: World) -> list[tuple[str, date, date]]:
    return [
        (f"{year}-{year + 1 - 2000}", date(year, 4, 1), date(year + 1, 3, 31))
        for year in range(2015, 2021)
        if date(year + 1, 3, 31) >= world.starts and date(year, 4, 1) <= world.as_of
    ]


def _of_meetings(
    bodies: tuple[str, ...], holds: Holds, *, early_met: bool, early_breach: bool
) -> Clause:
    """A case a person, body and year; ``holds`` tells from the outcomes of the year's meetings."""

    def decide(person: str, body: str, first: date, last: date, world: World) -> Case | None:
        outcomes, to_come = [], 0
        for meeting in world.rows("meetings"):
            inside = meeting["body"] == body and first <= meeting["date"] <= last
            if not inside or meeting.cells.get("state") == "cancelled":
                continue
            if not _serves(world, person, meeting):
                continue
            if meeting.cells.get("state") == "to come":
                to_come += 1
            else:
                outcomes.append(world.outcome(meeting, person))
        if not outcomes and not to_come:
            return None
        ways = [
            holds(outcomes + ([future] * to_come if future is not None else []))
            for future in FUTURES
        ]
        return Case(
            kept=all(ways),
            attainable=any(ways),
            due=last,
            early_met=early_met,
            early_breach=early_breach,
        )

    def clause(world: World) -> dict[str, Decide]:
        pairs = {(row["person"], row["body"]) for row in world.rows("memberships")}
        return {
            f"{person}/{body}/{year}": partial(decide, person, body, first, last)
            for person, body in sorted(pairs)
            if body in bodies
            for year, first, last in _years(world)
        }

    return clause


def _serves(world: World, person: str, meeting: Row) -> bool:
    return any(
        row["person"] == person
        and row["body"] == meeting["body"]
        and row["from"] <= meeting["date"] <= row["until"]
        and row["role"] in FULL_ROLES
        for row in world.rows("memberships")
    )


def _three_quarters(outcomes: list[str]) -> bool:
    return 4 * outcomes.count("present") >= 3 * len(outcomes)


def _quarter_at_most(outcomes: list[str]) -> bool:
    return 4 * outcomes.count("deputised") <= len(outcomes)


def _two_at_most(outcomes: list[str]) -> bool:
    return outcomes.count("deputised") <= 2


def _all(outcomes: list[str]) -> bool:
    return all(outcome == "present" for outcome in outcomes)


_BUT_HEALTH = tuple(body for body in BODIES if body != "health-safeguarding")
_HEALTH = ("health-safeguarding",)

SHARES: Mapping[str, Clause] = {
    "8.6/attendance": _of_meetings(BODIES, _three_quarters, early_met=False, early_breach=False),
    "8.6/deputy-cap": _of_meetings(
        _BUT_HEALTH, _quarter_at_most, early_met=True, early_breach=True
    ),
    "ToR Health Safeguarding 2/deputy-cap": _of_meetings(
        _HEALTH, _two_at_most, early_met=True, early_breach=True
    ),
    "ToR Health Safeguarding 2/attend-all": _of_meetings(
        _HEALTH, _all, early_met=False, early_breach=True
    ),
}
