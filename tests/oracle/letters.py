"""Two meetings missed, and the letters that follow (5.6(d)), from the register's tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from tests.oracle.cases import Case, Clause, Decide
from tests.oracle.world import BODIES, FULL_ROLES, NEVER, Row, World


def _spans(world: World, person: str, body: str) -> list[tuple[date, date]]:
    """Unbroken stretches in a full role: one that begins the day after another ends goes on."""
    rows = [
        (row["from"], row["until"])
        for row in world.rows("memberships")
        if row["person"] == person and row["body"] == body and row["role"] in FULL_ROLES
    ]
    spans: list[tuple[date, date]] = []
    for first, last in sorted(rows):
        if spans and (spans[-1][1] == NEVER or first <= spans[-1][1] + timedelta(1)):
            spans[-1] = (spans[-1][0], max(spans[-1][1], last))
        else:
            spans.append((first, last))
    return spans


def _runs(world: World, person: str, body: str) -> list[date]:
    """The day of the second miss of each maximal run of two or more, in order."""
    seconds = []
    for first, last in _spans(world, person, body):
        missed = 0
        for meeting in _held(world, body, first, last):
            missed = missed + 1 if world.outcome(meeting, person) == "absent" else 0
            if missed == 2:
                seconds.append(meeting["date"])
    return seconds


def _held(world: World, body: str, first: date, last: date) -> list[Row]:
    return sorted(
        (
            meeting
            for meeting in world.rows("meetings")
            if meeting["body"] == body
            and first <= meeting["date"] <= last
            and meeting["state"] == "held"
        ),
        key=lambda meeting: (meeting["date"], meeting["meeting"]),
    )


def _next_meeting(world: World, body: str, after: date) -> date:
    """The day before the body's next held or scheduled meeting; NEVER where none is on record."""
    days = [
        meeting["date"]
        for meeting in world.rows("meetings")
        if meeting["body"] == body
        and meeting["date"] > after
        and meeting.cells.get("state") != "cancelled"
    ]
    return min(days) - timedelta(1) if days else NEVER


def _reminded_on(world: World, person: str, body: str, second: date, runs: list[date]) -> date:
    """When the reminder for a run was sent; NEVER where none was."""
    before = min((other for other in runs if other > second), default=NEVER)
    days = [
        letter["sent_on"]
        for letter in world.rows("letters")
        if letter["kind"] == "attendance-reminder"
        and letter["about"] == person
        and letter["body"] == body
        and second <= letter["sent_on"] <= world.as_of
        and letter["sent_on"] < before
        and world.holds(letter["signed_by"], "independent-chair", letter["sent_on"])
    ]
    return min(days, default=NEVER)


def _reminder(person: str, body: str, second: date, world: World) -> Case | None:
    runs = _runs(world, person, body)
    if second not in runs:
        return None
    sent = _reminded_on(world, person, body, second, runs)
    due = _next_meeting(world, body, second)
    return Case(kept=sent < NEVER, due=due, late=due < sent < NEVER)


def _escalation(person: str, body: str, second: date, world: World) -> Case | None:
    runs = _runs(world, person, body)
    if second not in runs:
        return None
    reminded = _reminded_on(world, person, body, second, runs)
    if reminded == NEVER:
        return None
    after = [
        meeting
        for first, last in _spans(world, person, body)
        for meeting in _held(world, body, first, last)
        if meeting["date"] > reminded
    ]
    if not after:
        return None
    again = min(after, key=lambda meeting: (meeting["date"], meeting["meeting"]))
    if world.outcome(again, person) != "absent":
        return None
    rows = world.members(body, again["date"], FULL_ROLES)[person]
    agencies = {row["organisation"] for row in rows} - {None}
    if not agencies:
        return None
    days = [
        letter["sent_on"]
        for letter in world.rows("letters")
        if letter["kind"] == "replacement-request"
        and letter["about"] == person
        and letter["body"] == body
        and again["date"] <= letter["sent_on"] <= world.as_of
        and world.holds(letter["signed_by"], "independent-chair", letter["sent_on"])
        and _to_the_agency(world, letter, agencies)
    ]
    sent = min(days, default=NEVER)
    due = _next_meeting(world, body, again["date"])
    return Case(kept=sent < NEVER, due=due, late=due < sent < NEVER)


def _to_the_agency(world: World, letter: Row, agencies: set[str]) -> bool:
    to = letter["to"]
    if to == "chief-officer" or to in agencies:
        return True
    return any(world.holds(to, "chief-officer", letter["sent_on"], each) for each in agencies)


def _possible_runs(decide: object) -> Clause:
    def clause(world: World) -> dict[str, Decide]:
        pairs = {(row["person"], row["body"]) for row in world.rows("memberships")}
        days = {(meeting["body"], meeting["date"]) for meeting in world.rows("meetings")}
        assert callable(decide)
        return {
            f"{person}/{body}/{day}": partial(decide, person, body, day)
            for person, body in sorted(pairs)
            if body in BODIES
            for of, day in sorted(days)
            if of == body and world.starts <= day <= world.as_of
        }

    return clause


LETTERS: Mapping[str, Clause] = {
    "5.6(d)/reminder-letter": _possible_runs(_reminder),
    "5.6(d)/escalation-letter": _possible_runs(_escalation),
}
