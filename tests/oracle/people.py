"""Checks, appraisals, acceptance and the appointment of chairs, from the register's tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from tests.oracle.cases import Case, Clause, Decide
from tests.oracle.world import BODIES, FULL_ROLES, GROUPS, NEVER, NotSupplied, Row, World


def years_before(day: date, years: int) -> date:
    """The same day so many years earlier; 29 February falls back to 28 February."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _dbs(world: World) -> dict[str, Decide]:
    people = {row["person"] for row in world.rows("memberships")}
    return {person: partial(_dbs_of, person) for person in sorted(people)}


def _bound_by_5_6(person: str, world: World) -> bool:
    for row in world.rows("memberships"):
        running = row["from"] <= world.as_of <= row["until"]
        if row["person"] != person or row["body"] not in BODIES or not running:
            continue
        if row["role"] in (
            *FULL_ROLES,
            "virtual-member",
            "participant-observer",
            "co-opted-member",
        ):
            return True
        if row["role"] == "named-deputy" and _came_as_deputy(person, world):
            return True
    return False


def _came_as_deputy(person: str, world: World) -> bool:
    meetings = {meeting["meeting"]: meeting for meeting in world.rows("meetings")}
    return any(
        row["deputy"] == person and meetings[row["meeting"]]["state"] == "held"
        for row in world.rows("attendance")
    )


def _dbs_of(person: str, world: World) -> Case | None:
    if not _bound_by_5_6(person, world):
        return None
    done = sorted(
        (row["issued_on"], row["outcome"])
        for row in world.rows("dbs_checks")
        if row["person"] == person and row["outcome"] != "awaited"
    )
    fresh = years_before(world.as_of, 3)
    kept = bool(done) and done[-1][1] == "satisfactory" and done[-1][0] >= fresh
    return Case(kept=kept, exempt=_police_officer(person, world))


def _police_officer(person: str, world: World) -> bool:
    if not world.has("people"):
        raise NotSupplied("people")
    return any(
        row["person"] == person and row["serving_police_officer"] for row in world.rows("people")
    )


def _appraisal(world: World) -> dict[str, Decide]:
    people = {row["person"] for row in world.rows("memberships") if row["body"] == "board"}
    return {person: partial(_appraised, person) for person in sorted(people)}


def _appraised(person: str, world: World) -> Case | None:
    served = [
        row
        for row in world.rows("memberships")
        if row["person"] == person and row["body"] == "board" and row["role"] in FULL_ROLES
    ]
    if not any(row["from"] <= world.as_of <= row["until"] for row in served):
        return None
    if world.holds(person, "independent-chair", world.as_of):
        return None
    anniversary = _a_year_after(min(row["from"] for row in served))
    days = sorted(
        row["held_on"]
        for row in world.rows("appraisals")
        if row["person"] == person and world.holds(row["by"], "independent-chair", row["held_on"])
    )
    kept = bool(days) and days[-1] >= years_before(world.as_of, 1)
    first_was_late = len(days) == 1 and days[0] > anniversary
    due = anniversary if world.as_of <= anniversary else None
    return Case(kept=kept, due=due, late=first_was_late)


def _a_year_after(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def _acceptance(world: World) -> dict[str, Decide]:
    return {
        f"{row['person']}/{row['body']}/{row['from']}": partial(_accepted, row)
        for row in world.rows("memberships")
        if row["body"] in BODIES and row["from"] >= world.starts
    }


def _accepted(row: Row, world: World) -> Case | None:
    if row["role"] not in FULL_ROLES:
        return None
    grace = row["from"] + timedelta(28)
    if row["accepted_on"] <= min(grace, world.as_of):
        # In time whatever the first meeting was; the due day itself is not looked at.
        return Case(kept=True, due=_due_of_acceptance(row, grace, world))
    due = _due_of_acceptance(row, grace, world)
    accepted = row["accepted_on"]
    return Case(kept=accepted <= world.as_of, due=due, late=due < accepted < NEVER)


def _due_of_acceptance(row: Row, grace: date, world: World) -> date:
    came = [
        meeting["date"]
        for meeting in world.rows("meetings")
        if meeting["body"] == row["body"]
        and row["from"] <= meeting["date"] <= min(row["until"], world.as_of)
        and meeting["state"] == "held"
        and world.outcome(meeting, row["person"]) == "present"
    ]
    return max(grace, min(came, default=NEVER))


def _appointments(world: World) -> dict[str, Decide]:
    return {
        f"{row['person']}/{row['body']}/{row['from']}": partial(_appointed, row)
        for row in world.rows("memberships")
        if row["body"] in GROUPS and row["from"] <= world.as_of <= row["until"]
    }


def _appointed(row: Row, world: World) -> Case | None:
    if row["role"] != "chair":
        return None
    start = row["from"]
    before = [
        other["from"]
        for other in world.rows("memberships")
        if other["body"] == row["body"]
        and other["from"] < start
        and other["person"] != row["person"]
        and other["role"] == "chair"
    ]
    decided = [
        document["approved_on"]
        for document in world.rows("documents")
        if document["kind"] == "chair-appointment"
        and document["body"] == row["body"]
        and document.cells.get("author", "board") == "board"
    ]
    own = [
        day
        for day in decided
        if (day > max(before) if before else day >= years_before(start, 1)) and day <= start
    ]
    return Case(kept=bool(own), due=start)


PEOPLE: Mapping[str, Clause] = {
    "5.6(a)/dbs-freshness": _dbs,
    "5.6(f)/annual-appraisal": _appraisal,
    "8.3/roles-accepted": _acceptance,
    "6.14/chair-appointed": _appointments,
}
