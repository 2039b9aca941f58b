"""What the strategies are made of: days, rows, spans, attendance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from tests.oracle.world import FULL_ROLES, Tables

Draw = Callable[[st.SearchStrategy[Any]], Any]

AUDIT_DAYS = [
    date(2018, 4, 30),
    date(2018, 3, 31),
    date(2018, 4, 1),
    date(2017, 12, 31),
    date(2018, 1, 1),
    date(2019, 2, 28),
    date(2020, 2, 29),
    date(2020, 3, 1),
    date(2018, 5, 28),
]
# Roles and outcomes that matter often, those that do not now and then.
ROLES = [*FULL_ROLES, "member", "member", "member", "chair", "named-deputy", "virtual-member"]
ROLES += ["participant-observer", "co-opted-member", "adviser", "associate"]
OUTCOMES = ["present", "present", "deputised", "absent", "absent", "apologies"]
ORGANISATIONS = ["kent-police", "a-trust"]


@dataclass(frozen=True)
class Given:
    """Rows by table, the audit date, the first day covered."""

    tables: Tables
    as_of: date
    covers_from: date | None = None


def pick(draw: Draw, options: Any) -> Any:
    return draw(st.sampled_from(list(options)))


def some(draw: Draw, options: Any, least: int = 0, most: int = 4) -> list[Any]:
    return list(draw(st.lists(st.sampled_from(list(options)), min_size=least, max_size=most)))


def often(draw: Draw, chances: int = 4) -> bool:
    return bool(draw(st.integers(0, chances - 1)) > 0)


def a_day(draw: Draw, around: date, moves: Any) -> date:
    return around + timedelta(pick(draw, moves))


def audit_days(draw: Draw) -> tuple[date, date | None]:
    as_of = pick(draw, AUDIT_DAYS)
    covers = None if often(draw) else as_of - timedelta(pick(draw, (0, 30, 200, 400)))
    return as_of, covers


def membership_row(
    draw: Draw, person: str, body: str, start: date, until: date | None = None, **cells: Any
) -> dict[str, Any]:
    role = cells.pop("role", None) or pick(draw, ROLES)
    organisation = None if role in ("lay-member", "chair") else pick(draw, ORGANISATIONS)
    row = {"person": person, "body": body, "from": start, "until": until, "role": role}
    return row | {"organisation": organisation, "seat": "cxk"} | cells


def unique(rows: list[dict[str, Any]], *key: str) -> list[dict[str, Any]]:
    return list({tuple(row[name] for name in key): row for row in rows}.values())


def people_rows(draw: Draw, names: list[str]) -> list[dict[str, Any]]:
    return [
        {"person": name, "serving_police_officer": not often(draw)} for name in sorted(set(names))
    ]


def spans_of(draw: Draw, anchors: list[date]) -> list[tuple[date, date | None]]:
    """One or two spans of a person: meeting, leaving a gap, overlapping, or changing role."""
    start = a_day(draw, pick(draw, anchors), (-1500, -400, -1, 0, 1))
    if often(draw, 3):
        open_ = often(draw)
        return [(start, None if open_ else start + timedelta(pick(draw, (0, 30, 200, 1500))))]
    end = start + timedelta(pick(draw, (0, 29, 90, 365)))
    again = end + timedelta(pick(draw, (-5, 0, 1, 2, 40)))
    return [(start, end), (max(again, start + timedelta(1)), None)]


def meeting_rows(draw: Draw, body: str, days: list[date], as_of: date) -> list[dict[str, Any]]:
    found = []
    for number, day in enumerate(sorted(days)):
        state = pick(draw, ("held", "held", "held", "held", "scheduled", "cancelled"))
        if day > as_of and often(draw):
            state = "scheduled"
        row: dict[str, Any] = {"meeting": f"m{number}", "body": body, "date": day, "state": state}
        if state == "cancelled":
            row["cancelled_on"] = a_day(draw, day, (-30, -16, -15, -14, -13, 0, 400))
            row["cancelled_because"] = pick(draw, ("no-business", "no-business", "other"))
        found.append(row)
    return found


def attendance_rows(
    draw: Draw, tables: Tables, outcomes: list[str], deputies: list[str]
) -> list[dict[str, Any]]:
    """A row for each meeting not cancelled and each person on the body that day."""
    rows = []
    for meeting in tables["meetings"]:
        on = {
            row["person"]
            for row in tables["memberships"]
            if row["body"] == meeting["body"]
            and row["from"] <= meeting["date"] <= (row.get("until") or date.max)
        }
        for person in sorted(on):
            outcome = pick(draw, outcomes)
            row = {"meeting": meeting["meeting"], "person": person, "outcome": outcome}
            if outcome == "deputised" and deputies:
                row["deputy"] = pick(draw, [each for each in deputies if each != person])
            rows.append(row)
    return rows


def chair_posts(draw: Draw, as_of: date) -> list[dict[str, Any]]:
    """Who holds the Chair's post: one person, one after another, or two at once."""
    row = {"post": "independent-chair", "person": "chair", "from": date(2000, 1, 1)}
    if often(draw):
        return [row]
    end = as_of - timedelta(pick(draw, (0, 10, 40)))
    start = end + timedelta(pick(draw, (-10, 0, 1, 3)))
    return [row | {"until": end}, row | {"person": "other", "from": start}]


# Cells that may be left blank: by table, the columns.
