"""Papers, logs, notice of cancelling, and meetings in every quarter, from the register's tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from tests.oracle.cases import Case, Clause, Decide
from tests.oracle.world import Row, World

# Bank holidays in England, Monday to Friday, for the years that the tests reach.
_HOLIDAYS = {
    2016: ((1, 1), (3, 25), (3, 28), (5, 2), (5, 30), (8, 29), (12, 26), (12, 27)),
    2017: ((1, 2), (4, 14), (4, 17), (5, 1), (5, 29), (8, 28), (12, 25), (12, 26)),
    2018: ((1, 1), (3, 30), (4, 2), (5, 7), (5, 28), (8, 27), (12, 25), (12, 26)),
    2019: ((1, 1), (4, 19), (4, 22), (5, 6), (5, 27), (8, 26), (12, 25), (12, 26)),
    2020: ((1, 1), (4, 10), (4, 13), (5, 8), (5, 25), (8, 31), (12, 25), (12, 28)),
}
HOLIDAYS = frozenset(date(year, *day) for year, days in _HOLIDAYS.items() for day in days)
WORKING_DAYS = 10


def _notice(column: str, days: int) -> Clause:
    """An act so many days before each meeting held or still to come."""

    def decide(meeting: Row, world: World) -> Case | None:
        if meeting["state"] not in ("held", "to come"):
            return None
        due = meeting["date"] - timedelta(days)
        return Case(kept=meeting[column] <= min(due, world.as_of), due=due)

    def clause(world: World) -> dict[str, Decide]:
        return {
            meeting["meeting"]: partial(decide, meeting)
            for meeting in world.rows("meetings")
            if meeting["body"] == "board" and meeting["date"] >= world.starts
        }

    return clause


def _action_log(world: World) -> dict[str, Decide]:
    def decide(meeting: Row, world: World) -> Case | None:
        if meeting["state"] != "held":
            return None
        due = meeting["date"] + timedelta(7)
        sent = meeting["action_log_sent_on"]
        return Case(kept=meeting["date"] <= sent <= min(due, world.as_of), due=due)

    return {
        meeting["meeting"]: partial(decide, meeting)
        for meeting in world.rows("meetings")
        if meeting["body"] == "board" and meeting["date"] >= world.starts
    }


def working_days_between(first: date, last: date) -> int:
    """Working days strictly between two days, counted one by one."""
    days = range(1, (last - first).days)
    between = (first + timedelta(each) for each in days)
    return sum(1 for day in between if day.weekday() < 5 and day not in HOLIDAYS)


def _cancellation(body: str) -> Clause:
    def decide(meeting: Row, world: World) -> Case | None:
        if meeting["state"] != "cancelled":
            return None
        on, day = meeting["cancelled_on"], meeting["date"]
        enough = on <= world.as_of and working_days_between(on, day) >= WORKING_DAYS
        # A blank reason is met where the notice is long enough: then the reason is not asked.
        if not enough and meeting["cancelled_because"] != "no-business":
            return None
        due = day
        while working_days_between(due, day) < WORKING_DAYS:
            due -= timedelta(1)
        return Case(kept=enough, due=due)

    def clause(world: World) -> dict[str, Decide]:
        return {
            meeting["meeting"]: partial(decide, meeting)
            for meeting in world.rows("meetings")
            if meeting["body"] == body
            and meeting["date"] >= world.starts
            and meeting.cells.get("cancelled_because") != "other"
        }

    return clause


def quarters(world: World) -> list[tuple[str, date, date]]:
    """The quarters that are in the audit: due in its days, or begun and not yet due."""
    found = []
    for year in range(2016, 2021):
        name = f"{year}-{(year + 1) % 100:02d}"
        firsts = [date(year, month, 1) for month in (4, 7, 10)] + [date(year + 1, 1, 1)]
        ends = [*firsts[1:], date(year + 1, 4, 1)]
        for number, (first, end) in enumerate(zip(firsts, ends, strict=True), 1):
            last = end - timedelta(1)
            if world.starts <= last and first <= world.as_of:
                found.append((f"{name}-Q{number}", first, last))
    return found


def _each_quarter(body: str) -> Clause:
    def decide(first: date, last: date, world: World) -> Case:
        held = any(
            meeting["state"] == "held"
            for meeting in world.rows("meetings")
            if meeting["body"] == body and first <= meeting["date"] <= last
        )
        return Case(kept=held, due=last)

    def clause(world: World) -> dict[str, Decide]:
        return {
            f"{body}/{name}": partial(decide, first, last) for name, first, last in quarters(world)
        }

    return clause


MEETINGS: Mapping[str, Clause] = {
    "ToR Board 8(a)/agenda-agreed": _notice("agenda_agreed_on", 14),
    "ToR Board 8(b)/papers-sent": _notice("papers_sent_on", 7),
    "ToR Board 8(c)/action-log-sent": _action_log,
    "ToR CDOP 6/cancellation-notice": _cancellation("cdop"),
    "ToR Case Review Group 6/cancellation-notice": _cancellation("case-review-group"),
    "ToR CDOP 6/meetings-each-quarter": _each_quarter("cdop"),
    "ToR Case Review Group 6/meetings-each-quarter": _each_quarter("case-review-group"),
    "ToR Risks Threats Vulnerabilities 6/meetings-each-quarter": _each_quarter(
        "risks-threats-vulnerabilities"
    ),
}
